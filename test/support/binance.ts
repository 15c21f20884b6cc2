/**
 * A local server that behaves as Binance's documentation says, as far as verification can tell: it checks keys, signatures,
 * times, IP lists, permissions and weights for real, and can be told to fail in every way the documentation knows.
 */
import { createHmac, createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { onTestFinished } from 'vitest';

export interface Account {
  readonly apiKey: string;
  /** The HMAC secret, or the public key that was uploaded. */
  readonly secret: string | KeyObject;
  /** The addresses that may use it; null for all. */
  readonly ips?: readonly string[] | null;
  /** Default: as a key is made. */
  readonly permissions?: Readonly<Record<string, boolean | number | string>>;
}

/** What goes wrong with a request in place of an answer. */
export type Fault =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  | 'cut'
  | 'truncated'
  | { readonly delayMs: number };

export interface ServerOptions {
  readonly accounts?: readonly Account[];
  /** Decides by the number of the request (from 0) and its path. */
  readonly fault?: (index: number, path: string) => Fault | null;
  /** How far the server's clock is ahead, in ms. */
  readonly skewMs?: number;
  /** The weight a minute. Default 6000. */
  readonly weightLimit?: number;
  /** What others behind the same address have used already. */
  readonly usedWeight?: number;
  readonly now?: () => number;
  readonly tls?: { readonly key: string; readonly cert: string };
}

interface Seen {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly apiKey: string | null;
  readonly status: number;
  readonly code: number | null;
}

export interface BinanceServer {
  readonly url: string;
  readonly port: number;
  readonly requests: readonly Seen[];
  /** Every byte that came in. */
  readonly raw: () => Buffer;
  /** The highest weight used in a minute. */
  readonly peakWeight: () => number;
}

const SIGNED: Readonly<Record<string, { readonly weight: number; readonly permission: string }>> = {
  '/sapi/v1/account/apiRestrictions': { weight: 1, permission: 'enableReading' },
  '/sapi/v3/accountStatus': { weight: 1, permission: 'enableReading' },
  '/api/v3/account': { weight: 20, permission: 'enableReading' },
  '/api/v3/account/commission': { weight: 20, permission: 'enableReading' },
  '/fapi/v1/rateLimit/order': { weight: 1, permission: 'enableFutures' },
};
const TIME = new Set(['/api/v3/time', '/fapi/v1/time']);
export const HTML = '<html><head><title>Sign in</title></head><body>Please sign in to this network</body></html>';

/** The permissions of a key as apiRestrictions answers them. */
export const PERMISSIONS = {
  ipRestrict: false,
  createTime: Date.UTC(2024, 0, 2),
  enableReading: true,
  enableWithdrawals: false,
  enableInternalTransfer: false,
  enableMargin: false,
  enableFutures: true,
  permitsUniversalTransfer: false,
  enableVanillaOptions: false,
  enableFixApiTrade: false,
  enableFixReadOnly: false,
  enableSpotAndMarginTrading: true,
  enablePortfolioMarginTrading: false,
} as const;

/** Starts the server for one test. */
export async function startBinance(options: ServerOptions = {}): Promise<BinanceServer> {
  const chunks: Buffer[] = [];
  const seen: Seen[] = [];
  const state = { peak: 0, minute: -1, used: options.usedWeight ?? 0, mayNotBefore: 0, index: 0 };
  const handle = (request: IncomingMessage, response: ServerResponse): void => answer(request, response, options, state, seen);
  const server: Server = options.tls ? createTlsServer(options.tls, handle) : createServer(handle);
  const sockets = new Set<Socket>();
  server.on(options.tls ? 'secureConnection' : 'connection', (socket: Socket) => {
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    sockets.add(socket);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const { port } = addressOf(server);
  return {
    url: `${options.tls ? 'https' : 'http'}://127.0.0.1:${port}`,
    port,
    requests: seen,
    raw: () => Buffer.concat(chunks),
    peakWeight: () => state.peak,
  };
}

function addressOf(server: Server): AddressInfo {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address;
}

interface State {
  peak: number;
  minute: number;
  used: number;
  /** A client that was told to wait is banned if it does not. */
  mayNotBefore: number;
  index: number;
}

interface Reply {
  readonly status: number;
  readonly body: string;
  readonly code: number | null;
  readonly headers?: Readonly<Record<string, string>>;
}

function answer(request: IncomingMessage, response: ServerResponse, options: ServerOptions, state: State, seen: Seen[]): void {
  const url = new URL(request.url ?? '/', 'http://binance.test');
  const now = (options.now ?? Date.now)();
  const fault = options.fault?.(state.index++, url.pathname) ?? null;
  const record = (status: number, code: number | null): void => {
    const header = request.headers['x-mbx-apikey'];
    seen.push({
      method: request.method ?? '',
      path: url.pathname,
      query: url.searchParams,
      apiKey: typeof header === 'string' ? header : null,
      status,
      code,
    });
  };
  if (fault === 'cut') {
    record(0, null);
    request.socket.destroy();
    return;
  }
  const delayMs = fault !== null && fault !== 'truncated' && 'delayMs' in fault ? fault.delayMs : 0;
  const reply: Reply =
    fault !== null && fault !== 'truncated' && 'status' in fault
      ? { status: fault.status, body: fault.body ?? '', code: null, headers: fault.headers ?? {} }
      : replyTo(request, url, options, state, now);
  record(reply.status, reply.code);
  const body = fault === 'truncated' ? reply.body.slice(0, Math.ceil(reply.body.length / 2)) : reply.body;
  setTimeout(() => {
    response.writeHead(reply.status, {
      'content-type': body.startsWith('<') ? 'text/html' : 'application/json;charset=UTF-8',
      'x-mbx-used-weight': String(state.used),
      'x-mbx-used-weight-1m': String(state.used),
      ...reply.headers,
    });
    response.end(body);
  }, delayMs);
}

function error(status: number, code: number, msg: string, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, code, body: JSON.stringify({ code, msg }), headers };
}

function replyTo(request: IncomingMessage, url: URL, options: ServerOptions, state: State, now: number): Reply {
  const call = SIGNED[url.pathname];
  const limited = takeWeight(call?.weight ?? 1, options, state, now);
  if (limited) return limited;
  if (request.method !== 'GET') return error(405, -1000, 'Method not allowed.');
  if (TIME.has(url.pathname)) return { status: 200, code: null, body: JSON.stringify({ serverTime: now + (options.skewMs ?? 0) }) };
  if (!call) return { status: 404, code: null, body: HTML };
  const header = request.headers['x-mbx-apikey'];
  if (typeof header !== 'string' || !/^[A-Za-z0-9]{64}$/.test(header)) return error(401, -2014, 'API-key format invalid.');
  const account = options.accounts?.find((one) => one.apiKey === header);
  const isWallet = url.pathname.startsWith('/sapi/');
  if (!account) return isWallet ? error(400, -2008, 'Invalid Api-Key ID.') : REFUSED;
  const ips = account.ips ?? null;
  if (ips && !ips.includes(request.socket.remoteAddress ?? '')) return REFUSED;
  return checkSigned(url, account, call.permission, now + (options.skewMs ?? 0));
}

const REFUSED = error(401, -2015, 'Invalid API-key, IP, or permissions for action.');

function checkSigned(url: URL, account: Account, permission: string, now: number): Reply {
  const sent = /^\?(.*)&signature=([^&]*)$/.exec(url.search);
  const signature = sent?.[2];
  const payload = sent?.[1];
  if (payload === undefined || signature === undefined) return error(400, -1102, "Mandatory parameter 'signature' was not sent.");
  const timestamp = url.searchParams.get('timestamp') ?? '';
  if (!/^\d{13}$/.test(timestamp)) return error(400, -1102, "Mandatory parameter 'timestamp' was not sent.");
  const window = Number(url.searchParams.get('recvWindow') ?? '5000');
  if (!(window > 0 && window <= 60_000)) return error(400, -1131, 'recvWindow must be less than 60000.');
  if (Number(timestamp) >= now + 1000) return error(400, -1021, "Timestamp for this request was 1000ms ahead of the server's time.");
  if (now - Number(timestamp) > window) return error(400, -1021, 'Timestamp for this request is outside of the recvWindow.');
  if (!isSignedBy(account.secret, payload, decodeURIComponent(signature)))
    return error(400, -1022, 'Signature for this request is not valid.');
  const permissions: Readonly<Record<string, unknown>> = {
    ...PERMISSIONS,
    ipRestrict: (account.ips ?? null) !== null,
    ...account.permissions,
  };
  if (permissions[permission] !== true) return REFUSED;
  return { status: 200, code: null, body: JSON.stringify(bodyOf(url.pathname, permissions)) };
}

function bodyOf(path: string, permissions: object): unknown {
  if (path === '/sapi/v1/account/apiRestrictions') return permissions;
  if (path === '/sapi/v3/accountStatus')
    return { msg: 'Order failed:Low_Order_fill_rate! Will be reactivated after 5 minutes.', success: true, objs: ['5'] };
  if (path === '/api/v3/account')
    return {
      makerCommission: 10,
      canTrade: true,
      accountType: 'SPOT',
      uid: 354937868,
      balances: [{ asset: 'BTC', free: '0.1', locked: '0' }],
    };
  if (path === '/api/v3/account/commission') return { symbol: 'BTCUSDT', standardCommission: { maker: '0.00000010', taker: '0.00000020' } };
  return [{ rateLimitType: 'ORDERS', interval: 'MINUTE', intervalNum: 1, limit: 1200, count: 0 }];
}

function isSignedBy(secret: string | KeyObject, payload: string, signature: string): boolean {
  if (typeof secret === 'string') return createHmac('sha256', secret).update(payload).digest('hex') === signature.toLowerCase();
  const isRsa = secret.asymmetricKeyType === 'rsa';
  return verify(isRsa ? 'sha256' : null, Buffer.from(payload), secret, Buffer.from(signature, 'base64'));
}

function takeWeight(weight: number, options: ServerOptions, state: State, now: number): Reply | null {
  const minute = Math.floor(now / 60_000);
  if (state.minute !== -1 && minute !== state.minute) state.used = 0;
  state.minute = minute;
  state.used += weight;
  state.peak = Math.max(state.peak, state.used);
  if (now < state.mayNotBefore) return error(418, -1003, 'Way too much request weight used; IP banned.', { 'retry-after': '120' });
  if (state.used <= (options.weightLimit ?? 6000)) return null;
  state.mayNotBefore = now + 1000;
  // The rest of the minute in truth; a test does not wait for it.
  state.used = 0;
  return error(429, -1003, 'Too much request weight used; please use WebSocket Streams.', { 'retry-after': '1' });
}

interface KeyPair {
  /** PKCS#8 PEM. */
  readonly pem: string;
  readonly publicKey: KeyObject;
}

/** A key pair as its owner makes one for Binance. */
export function makeKeyPair(type: 'rsa' | 'ed25519'): KeyPair {
  const pem =
    type === 'rsa'
      ? generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
      : generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  return { pem, publicKey: createPublicKey(pem) };
}
