/** binance (tiagosiebler's): `debug` leaves the logging to Node, `dump` logs the client and what it throws. */
import { inspect } from 'node:util';
import { MainClient } from 'binance';
import { apiKey, apiSecret, baseUrl, mode } from './settings.mjs';

const client = new MainClient({ api_key: apiKey, api_secret: apiSecret, baseUrl });
try {
  console.log(await client.getAccountInformation());
} catch (error) {
  console.error(error);
  if (mode === 'dump') console.error(inspect(error, { depth: 6 }));
}
if (mode === 'dump') {
  console.log('client', client);
  console.log(JSON.stringify(client.options));
}
