/** @binance/spot, Binance's own: `dump` logs the client and what it throws. */
import { inspect } from 'node:util';
import { Spot } from '@binance/spot';
import { apiKey, apiSecret, baseUrl, mode } from './settings.mjs';

const isPem = apiSecret.startsWith('-----');
const client = new Spot({
  configurationRestAPI: { apiKey, basePath: baseUrl, retries: 0, ...(isPem ? { privateKey: apiSecret } : { apiSecret }) },
});
try {
  const response = await client.restAPI.getAccount();
  console.log(await response.data());
} catch (error) {
  console.error(error);
}
if (mode === 'dump') console.log(inspect(client, { depth: 5 }));
