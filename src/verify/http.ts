/**
 * One GET over TLS, by Node's own modules: through the system's proxy, without redirects, bounded in time and size. Gives
 * every failure as a reason in words; no error of the network goes further, since it may quote an address or a header.
 */
import type { IncomingMessage, RequestOptions } from 'node:http';
import type { isIP as IsIP, Socket } from 'node:net';
import { isLoopback } from './environments.ts';

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type HttpResult =
  | { readonly ok: true; readonly answer: HttpAnswer }
  /** `again`: it may go better the next time. */
  | { readonly ok: false; readonly reason: string; readonly again: boolean };

export interface HttpOptions {
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  readonly env: NodeJS.ProcessEnv;
}

/** The answers that are waited for have some hundred bytes. */
const MAX_BODY = 64 * 1024;

/** Makes the call. */
export async function get(url: URL, options: HttpOptions): Promise<HttpResult> {
  const stop = new AbortController();
  const abort = (): void => stop.abort();
  // Not AbortSignal.any() and timeout(): before Node 22 what nothing else holds may be collected before it fires.
  const timer = setTimeout(abort, options.timeoutMs);
  options.signal.addEventListener('abort', abort);
  if (options.signal.aborted) abort();
  try {
    return { ok: true, answer: await exchange(url, options, stop.signal) };
  } catch (error) {
    if (options.signal.aborted) return { ok: false, reason: 'stopped', again: false };
    if (stop.signal.aborted) return { ok: false, reason: `no answer within ${options.timeoutMs / 1000} seconds`, again: false };
    return { ok: false, ...failureOf(error) };
  } finally {
    clearTimeout(timer);
    options.signal.removeEventListener('abort', abort);
  }
}

/** A failure of ours, in words. */
class Failure extends Error {
  override readonly name = 'Failure';
}

const PASSING = new Set(['ECONNRESET', 'ECONNABORTED', 'EPIPE', 'EAI_AGAIN', 'HPE_INVALID_EOF_STATE']);

function failureOf(error: unknown): { readonly reason: string; readonly again: boolean } {
  if (error instanceof Failure) return { reason: error.message, again: false };
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  // Codes are words of Node's and OpenSSL's own.
  return { reason: `the network failed (${/^[A-Z0-9_]{3,60}$/.test(code) ? code : 'unknown'})`, again: PASSING.has(code) };
}

async function exchange(url: URL, options: HttpOptions, signal: AbortSignal): Promise<HttpAnswer> {
  const isTls = url.protocol === 'https:';
  const proxy = isTls ? proxyFor(url, options.env) : null;
  const socket = proxy ? await tunnel(proxy, url, signal) : null;
  // Loaded when something is asked: no other run waits for the network's modules.
  const { request } = isTls ? await import('node:https') : await import('node:http');
  const tls = await import('node:tls');
  const { isIP } = await import('node:net');
  const requested: RequestOptions & { rejectUnauthorized: true } = {
    method: 'GET',
    headers: { accept: 'application/json', 'user-agent': 'binleaks', connection: 'close', ...options.headers },
    signal,
    // Whatever NODE_TLS_REJECT_UNAUTHORIZED says.
    rejectUnauthorized: true,
    // Only without an agent does it take the connection that it is given.
    ...(socket
      ? { createConnection: () => tls.connect({ socket, ...identityOf(url, isIP), rejectUnauthorized: true }) }
      : { agent: false }),
  };
  try {
    return await new Promise<HttpAnswer>((resolve, reject) => {
      let isAnswered = false;
      request(url, requested, (response) => {
        isAnswered = true;
        void readAnswer(response).then(resolve, reject);
      })
        .on('error', reject)
        // Without a listener Node closes the connection and tells nobody.
        .on('upgrade', (response, upgraded) => {
          upgraded.destroy();
          reject(new Failure(`the answer was a change of protocol (HTTP ${response.statusCode ?? 0})`));
        })
        .on('close', () => {
          if (!isAnswered) reject(new Failure('the connection was closed without an answer'));
        })
        .end();
    });
  } finally {
    socket?.destroy();
  }
}

/** Whom a certificate must name. An IP address is no name that a handshake may ask for. */
function identityOf({ hostname }: URL, isIP: typeof IsIP): { readonly host: string } | { readonly servername: string } {
  const host = hostname.replace(/^\[|\]$/g, '');
  return isIP(host) === 0 ? { servername: host } : { host };
}

function readAnswer(response: IncomingMessage): Promise<HttpAnswer> {
  const chunks: Buffer[] = [];
  let length = 0;
  return new Promise((resolve, reject) => {
    response
      .on('data', (chunk: Buffer) => {
        length += chunk.length;
        chunks.push(chunk);
        if (length > MAX_BODY) response.destroy(new Failure('the answer is far longer than those of Binance'));
      })
      .on('error', reject)
      .on('end', () => {
        const entries = Object.entries(response.headers).flatMap(([name, value]) =>
          typeof value === 'string' ? [[name, value] as const] : [],
        );
        resolve({ status: response.statusCode ?? 0, headers: Object.fromEntries(entries), body: Buffer.concat(chunks).toString('utf8') });
      });
  });
}

/**
 * The proxy for an address: HTTPS_PROXY, unless NO_PROXY names the host (`*`; a host with what is below it, with or without
 * a port). The machine itself needs none. Null for none; throws where it is no address of a proxy.
 */
export function proxyFor(url: URL, env: NodeJS.ProcessEnv): URL | null {
  const value = variable(env, 'https_proxy');
  if (value === '' || isLoopback(url.hostname) || isExempt(url, variable(env, 'no_proxy'))) return null;
  let proxy: URL;
  try {
    proxy = new URL(value.includes('://') ? value : `http://${value}`);
  } catch {
    throw new Failure('HTTPS_PROXY is no address');
  }
  if (proxy.protocol !== 'http:' && proxy.protocol !== 'https:') throw new Failure('HTTPS_PROXY: only http and https proxies are known');
  return proxy;
}

function variable(env: NodeJS.ProcessEnv, name: string): string {
  return (env[name] ?? env[name.toUpperCase()] ?? '').trim();
}

function isExempt(url: URL, list: string): boolean {
  const port = url.port === '' ? '443' : url.port;
  return list
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      const [, name = '', only] = /^(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
      if (only !== undefined && only !== port) return false;
      const host = name.replace(/^\*?\./, '');
      return name === '*' || url.hostname === host || url.hostname.endsWith(`.${host}`);
    });
}

/** Asks a proxy for a connection to a host. */
async function tunnel(proxy: URL, url: URL, signal: AbortSignal): Promise<Socket> {
  const { request } = proxy.protocol === 'https:' ? await import('node:https') : await import('node:http');
  const target = `${url.hostname}:${url.port === '' ? '443' : url.port}`;
  const user = decodeURIComponent(proxy.username);
  const login = Buffer.from(`${user}:${decodeURIComponent(proxy.password)}`).toString('base64');
  const headers = { host: target, ...(user === '' ? {} : { 'proxy-authorization': `Basic ${login}` }) };
  return new Promise((resolve, reject) => {
    request({
      host: proxy.hostname.replace(/^\[|\]$/g, ''),
      port: proxy.port === '' ? (proxy.protocol === 'https:' ? 443 : 80) : proxy.port,
      method: 'CONNECT',
      path: target,
      headers,
      agent: false,
      signal,
    })
      .on('connect', ({ statusCode = 0 }, socket) => {
        if (statusCode === 200) {
          resolve(socket);
          return;
        }
        socket.destroy();
        reject(new Failure(`the proxy refused the connection (HTTP ${statusCode})`));
      })
      .on('response', (response) => {
        response.destroy();
        reject(new Failure(`the proxy refused the connection (HTTP ${response.statusCode ?? 0})`));
      })
      .on('error', reject)
      .end();
  });
}
