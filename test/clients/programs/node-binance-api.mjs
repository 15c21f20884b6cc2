/** node-binance-api: `debug` is its own `verbose`, `dump` logs the client and what it throws. */
import Binance from 'node-binance-api';
import { apiKey, apiSecret, baseUrl, mode } from './settings.mjs';

const client = new Binance({
  APIKEY: apiKey,
  APISECRET: apiSecret,
  verbose: mode === 'debug',
  urls: { base: `${baseUrl}/api/`, sapi: `${baseUrl}/sapi/` },
});
try {
  console.log(await client.privateSpotRequest('v3/account'));
} catch (error) {
  console.error(error);
}
if (mode === 'dump') console.log(client);
