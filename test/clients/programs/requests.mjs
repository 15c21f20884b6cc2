/** A signed request as people write it themselves, by axios, and what they log where it fails. */
import { createHmac } from 'node:crypto';
import { URLSearchParams } from 'node:url';
import axios from 'axios';
import { apiKey, apiSecret, baseUrl } from './settings.mjs';

export const config = { exchange: 'binance', apiKey, apiSecret, baseUrl };

/** Asks a server for the account; what it throws holds the request. */
export async function getAccount(url = baseUrl) {
  const query = new URLSearchParams({ recvWindow: '5000', timestamp: String(Date.now()) }).toString();
  const signature = createHmac('sha256', apiSecret).update(query).digest('hex');
  const client = axios.create({ baseURL: url, headers: { 'X-MBX-APIKEY': apiKey } });
  const response = await client.get(`/api/v3/account?${query}&signature=${signature}`);
  return response.data;
}
