/** ccxt: `debug` logs its requests, `dump` the client, `json` the client as JSON. */
import ccxt from 'ccxt';
import { apiKey, apiSecret, baseUrl, mode } from './settings.mjs';

const exchange = new ccxt.binance({ apiKey, secret: apiSecret, verbose: mode === 'debug' });
exchange.urls['api'] = Object.fromEntries(
  Object.entries(exchange.urls['api']).map(([name, url]) => [name, url.replace(/^https:\/\/[^/]+/, baseUrl)]),
);
try {
  console.log(await exchange.privateGetAccount());
} catch (error) {
  console.error(error);
}
if (mode === 'dump') console.log(exchange);
if (mode === 'json') console.log(JSON.stringify(exchange));
