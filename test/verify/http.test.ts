/** The way out: which proxy, how long, how much. */
import { createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { get, proxyFor } from '../../src/verify/http.ts';
import { startBinance } from '../support/binance.ts';

const PROXY = 'http://proxy.example:3128';

describe('the proxy', () => {
  it.each([
    ['https://api.binance.com', { HTTPS_PROXY: PROXY }, true],
    ['https://api.binance.com', { https_proxy: 'proxy.example:3128' }, true],
    ['https://api.binance.com', {}, false],
    ['https://api.binance.com', { HTTPS_PROXY: '' }, false],
    ['https://api.binance.com', { HTTP_PROXY: PROXY }, false],
    ['https://api.binance.com', { HTTPS_PROXY: PROXY, NO_PROXY: '*' }, false],
    ['https://api.binance.com', { HTTPS_PROXY: PROXY, NO_PROXY: 'api.binance.com' }, false],
    ['https://api.binance.com', { HTTPS_PROXY: PROXY, NO_PROXY: 'x.org, .binance.com' }, false],
    ['https://api.binance.com', { HTTPS_PROXY: PROXY, NO_PROXY: '*.binance.com' }, false],
    ['https://api.binance.com', { HTTPS_PROXY: PROXY, NO_PROXY: 'binance.com:443' }, false],
    ['https://api.binance.com', { HTTPS_PROXY: PROXY, NO_PROXY: 'binance.com:8443' }, true],
    ['https://api.binance.com', { HTTPS_PROXY: PROXY, no_proxy: 'notbinance.com,nance.com' }, true],
    ['https://localhost:8443', { HTTPS_PROXY: PROXY }, false],
    ['https://[::1]:8443', { HTTPS_PROXY: PROXY }, false],
  ])('%s with %j', (address, env, isUsed) => {
    expect(proxyFor(new URL(address), env)?.href ?? null).toBe(isUsed ? `${PROXY}/` : null);
  });

  it.each(['socks5://proxy.example:1080', 'http://', 'a b'])('%s is refused in words that do not quote it', async (value) => {
    const options = { headers: {}, timeoutMs: 1000, signal: new AbortController().signal, env: { HTTPS_PROXY: value } };
    const result = await get(new URL('https://api.binance.invalid'), options);
    expect(result).toMatchObject({ ok: false, again: false });
    expect(JSON.stringify(result)).toMatch(/HTTPS_PROXY/);
    expect(JSON.stringify(result)).not.toContain(value);
  });
});

it('an answer that does not come in time is given up', async () => {
  const server = await startBinance({ fault: () => ({ delayMs: 60_000 }) });
  const result = await get(new URL(`${server.url}/api/v3/time`), {
    headers: {},
    timeoutMs: 150,
    signal: new AbortController().signal,
    env: {},
  });
  expect(result).toEqual({ ok: false, reason: 'no answer within 0.15 seconds', again: false });
});

it('a change of protocol is no answer, and does not leave the call waiting for ever', async () => {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => socket.end('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n'));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const result = await get(new URL(`http://127.0.0.1:${address.port}/api/v3/time`), {
    headers: {},
    timeoutMs: 1000,
    signal: new AbortController().signal,
    env: {},
  });
  expect(result).toEqual({ ok: false, reason: 'the answer was a change of protocol (HTTP 101)', again: false });
});
