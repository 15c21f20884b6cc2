/** binance-api-node: `dump` logs its options and what it throws. */
import binance from 'binance-api-node';
import { apiKey, apiSecret, baseUrl, mode } from './settings.mjs';

const options = { apiKey, apiSecret, httpBase: baseUrl };
const create = typeof binance === 'function' ? binance : binance.default;
const client = create(options);
if (mode === 'dump') console.log('starting with', options);
try {
  console.log(await client.accountInfo());
} catch (error) {
  console.error(error);
}
try {
  await client.order({ symbol: 'BTCUSDT', side: 'BUY', quantity: '0.01', price: '100' });
} catch (error) {
  console.error(mode, JSON.stringify(error), error);
}
