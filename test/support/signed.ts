/** Signed requests for tests, and the ways in which programs log them. */
import { checkPrimeSync, createHash, createHmac, createPrivateKey, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** Parameters in the order they are sent in, percent-encoded where a URL needs it. */
export type Params = readonly (readonly [string, string])[];

/** Signs a text; what it gives stands in `signature`. */
export type Sign = (text: string) => string;

export function hmac(secret: string): Sign {
  return (text) => createHmac('sha256', secret).update(text).digest('hex');
}

export function bySigning(key: KeyObject): Sign {
  return (text) => sign(key.asymmetricKeyType === 'rsa' ? 'sha256' : null, Buffer.from(text), key).toString('base64');
}

/** An Ed25519 key from a seed: its 32 bytes behind the head of PKCS#8. */
export function ed25519Key(seed: string): KeyObject {
  const head = Buffer.from('302e020100300506032b657004220420', 'hex');
  return createPrivateKey({ key: Buffer.concat([head, createHash('sha256').update(seed).digest()]), format: 'der', type: 'pkcs8' });
}

/** An RSA key of 2048 bits from a seed. */
export function rsaKey(seed: string): KeyObject {
  const e = 65537n;
  const [p, q] = [prime(`${seed} p`), prime(`${seed} q`)];
  const d = inverse(e, (p - 1n) * (q - 1n));
  const parts = { n: p * q, e, d, p, q, dp: d % (p - 1n), dq: d % (q - 1n), qi: inverse(q, p) };
  const base64 = ([name, number]: readonly [string, bigint]): readonly [string, string] => {
    const hex = number.toString(16);
    return [name, Buffer.from(hex.length % 2 === 1 ? `0${hex}` : hex, 'hex').toString('base64url')];
  };
  return createPrivateKey({ key: { kty: 'RSA', ...Object.fromEntries(Object.entries(parts).map(base64)) }, format: 'jwk' });
}

/** A prime of 1024 bits, the two highest of them set. */
function prime(seed: string): bigint {
  const bytes = Buffer.concat([0, 1, 2, 3].map((i) => createHash('sha256').update(`${seed} ${i}`).digest()));
  let number = BigInt(`0x${bytes.toString('hex')}`) | (3n << 1022n) | 1n;
  while (!checkPrimeSync(number) || number % 65537n === 1n) number += 2n;
  return number;
}

function inverse(a: bigint, modulus: bigint): bigint {
  let [r, next] = [modulus, a % modulus];
  let [t, nextT] = [0n, 1n];
  while (next !== 0n) {
    const quotient = r / next;
    [r, next] = [next, r - quotient * next];
    [t, nextT] = [nextT, t - quotient * nextT];
  }
  return t < 0n ? t + modulus : t;
}

export function pemOf(key: KeyObject): string {
  return String(key.export({ type: 'pkcs8', format: 'pem' }));
}

/** `a=1&b=2`. */
export function queryOf(params: Params): string {
  return params.map(([name, value]) => `${name}=${value}`).join('&');
}

/** A request and what its shape needs to know of it. */
export interface Logged {
  readonly key: string;
  /** With its signature, percent-encoded. */
  readonly query: string;
  /** The params of the WebSocket API, signed by name, with their signature. */
  readonly params: Readonly<Record<string, string>>;
}

export function logged(params: Params, key: string, by: Sign): Logged {
  const query = queryOf(params);
  const plain: Readonly<Record<string, string>> = {
    ...Object.fromEntries(params.map(([name, value]) => [name, decodeURIComponent(value)] as const)),
    apiKey: key,
  };
  const sorted = Object.keys(plain)
    .toSorted()
    .map((name) => `${name}=${plain[name] ?? ''}`)
    .join('&');
  return { key, query: `${query}&signature=${encodeURIComponent(by(query))}`, params: { ...plain, signature: by(sorted) } };
}

const esc = String.fromCharCode(27);

/** By name: how programs write a signed request into a log. */
export const SHAPES: Readonly<Record<string, (one: Logged) => string | Buffer>> = {
  'urllib3 debug': ({ query }) =>
    `DEBUG:urllib3.connectionpool:https://api.binance.com:443 "GET /api/v3/account?${query} HTTP/1.1" 200 None\n`,
  'curl -v': ({ query, key }) =>
    `> GET /api/v3/account?${query} HTTP/2\n> Host: api.binance.com\n> user-agent: curl/8.5.0\n> accept: */*\n> x-mbx-apikey: ${key}\n>\n< HTTP/2 200\n`,
  'curl command': ({ query, key }) => `+ curl -s -H 'X-MBX-APIKEY: ${key}' -X POST 'https://api.binance.com/api/v3/order?${query}'\n`,
  'form body': ({ query, key }) =>
    `POST /api/v3/order HTTP/1.1\r\nHost: api.binance.com\r\nX-MBX-APIKEY: ${key}\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n${query}\r\n`,
  'signature first': ({ query, key }) => {
    const [rest = '', signature = ''] = query.split('&signature=');
    return `GET https://api.binance.com/api/v3/account?signature=${signature}&${rest} X-MBX-APIKEY=${key}\n`;
  },
  'named by the log': ({ query }) => `2024-06-01 12:00:00 DEBUG signing ok payload=${query}\n`,
  'in parentheses': ({ query }) => `2024-06-01 12:00:00 DEBUG send(${query})\n`,
  nginx: ({ query, key }) =>
    `203.0.113.7 - - [01/Jun/2024:12:00:00 +0000] "GET /api/v3/openOrders?${query} HTTP/1.1" 200 512 "-" "python-requests/2.31" http_x_mbx_apikey="${key}"\n`,
  'ccxt verbose': ({ query, key }) =>
    `fetch Request: binance GET https://api.binance.com/api/v3/account?${query} \nRequestHeaders: {'X-MBX-APIKEY': '${key}', 'User-Agent': 'ccxt'} \nRequestBody: None\n`,
  'JSON lines': ({ query, key }) =>
    `${JSON.stringify({ level: 20, time: 1717243200000, req: { url: `/api/v3/order?${query}`, headers: { 'x-mbx-apikey': key } } })}\n`,
  'JSON with its ampersands escaped': ({ query, key }) =>
    `${JSON.stringify({ msg: `GET /api/v3/order?${query}`, 'X-MBX-APIKEY': key })
      .replaceAll('&', '\\u0026')
      .replaceAll('=', '\\u003d')}\n`,
  'Docker JSON of JSON': ({ query, key }) =>
    `${JSON.stringify({ log: `${JSON.stringify({ url: `https://api.binance.com/api/v3/order?${query}`, headers: { 'X-MBX-APIKEY': key } })}\n`, stream: 'stdout' })}\n`,
  'PHP with its slashes escaped': ({ query, key }) =>
    `${JSON.stringify({ url: `https://api.binance.com/api/v3/order?${query}`, headers: [`X-MBX-APIKEY: ${key}`] }).replaceAll('/', '\\/')}\n`,
  'HTML report': ({ query }) => `<td>GET /api/v3/account?${query.replaceAll('&', '&amp;')}</td>\n`,
  HAR: ({ query, key }) =>
    `${JSON.stringify({ request: { method: 'GET', url: `https://api.binance.com/api/v3/account?${query}`, headers: [{ name: 'X-MBX-APIKEY', value: key }] } }, null, 2)}\n`,
  'Go http.Header': ({ query, key }) =>
    `2024/06/01 12:00:00 request: &{Method:GET URL:https://api.binance.com/api/v3/account?${query} Header:map[X-Mbx-Apikey:[${key}]]}\n`,
  'GitHub Actions': ({ query, key }) =>
    `2024-06-01T12:00:00.1234567Z ##[group]Run bot\n2024-06-01T12:00:00.1234567Z ${esc}[36;1mGET /api/v3/account?${query}${esc}[0m\n2024-06-01T12:00:00.1234567Z X-MBX-APIKEY: ${key}\n`,
  'Windows event text': ({ query, key }) => Buffer.from(`\ufeffGET /api/v3/account?${query}\r\nX-MBX-APIKEY: ${key}\r\n`, 'utf16le'),
  'URL in a parameter': ({ query }) =>
    `GET /proxy?target=https%3A%2F%2Fapi.binance.com%2Fapi%2Fv3%2Faccount%3F${encodeURIComponent(query)} HTTP/1.1\n`,
  'WebSocket frame': ({ params }) => `>>> ${JSON.stringify({ id: '1', method: 'order.place', params })}\n`,
  'WebSocket frame, pretty': ({ params }) => `sent ${JSON.stringify({ id: '1', method: 'order.place', params }, null, 4)}\n`,
  'WebSocket frame in JSON': ({ params }) => `${JSON.stringify({ msg: JSON.stringify({ id: 1, method: 'account.status', params }) })}\n`,
  'WebSocket frame, node inspect': ({ params }) =>
    `ws send { id: 7, method: 'session.logon', params: {\n${Object.entries(params)
      .map(([name, value]) => `    ${name}: '${value}'`)
      .join(',\n')}\n  } }\n`,
  'WebSocket frame, Python dict': ({ params }) =>
    `DEBUG send: {'id': 1, 'method': 'order.place', 'params': {${Object.entries(params)
      .map(([name, value]) => `'${name}': '${value}'`)
      .join(', ')}}}\n`,
};
