/** Each verdict against the local server, without the command line; waiting by a clock of the test's own. */
import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { SecretText, sha256Hex } from '../../src/model/secret.ts';
import type { Verification, VerificationEnvironment } from '../../src/model/verification.ts';
import type { Clock } from '../../src/verify/rate-limits.ts';
import { verifyAll, verifyPair } from '../../src/verify/verify.ts';
import type { Credential } from '../../src/verify/credentials.ts';
import type { PairToVerify, Verified, VerifyOptions } from '../../src/verify/verify.ts';
import { HTML, PERMISSIONS, makeKeyPair, startBinance } from '../support/binance.ts';
import type { Account, BinanceServer, Fault } from '../support/binance.ts';
import { fakeKey } from '../support/random.ts';

const KEY = fakeKey(6001);
const SECRET = fakeKey(6002);
const ACCOUNT = { apiKey: KEY, secret: SECRET };
const PAIR: PairToVerify = { key: new SecretText(KEY), secret: new SecretText(SECRET), secretKind: 'secret-key', environment: 'unknown' };

/** A clock that waits no time but counts it. */
function quickClock(): Clock & { readonly waits: number[] } {
  let ahead = 0;
  const waits: number[] = [];
  return {
    waits,
    now: () => Date.now() + ahead,
    sleep: (ms) => {
      waits.push(ms);
      ahead += ms;
      return Promise.resolve();
    },
  };
}

function ask(server: BinanceServer, pair: Partial<PairToVerify> = {}, options: VerifyOptions = {}): Promise<Verification> {
  return verifyPair({ ...PAIR, ...pair }, { endpoints: { live: server.url }, clock: quickClock(), ...options });
}

describe('the verdict', () => {
  it('is live for a pair, with what the key may do', async () => {
    const server = await startBinance({ accounts: [{ ...ACCOUNT, permissions: { enableWithdrawals: true, somethingNew: 'x' } }] });
    const found = await ask(server);
    expect(found).toMatchObject({
      verdict: 'live',
      environment: 'live',
      ipRestricted: false,
      createdAt: '2024-01-02T00:00:00.000Z',
      permissions: { ...PERMISSIONS, enableWithdrawals: true, somethingNew: 'x' },
    });
    expect(found.ageDays).toBe(Math.floor((Date.now() - PERMISSIONS.createTime) / 86_400_000));
    expect(server.requests.map(({ method, path, apiKey }) => [method, path, apiKey])).toEqual([
      ['GET', '/api/v3/time', null],
      ['GET', '/sapi/v1/account/apiRestrictions', KEY],
    ]);
  });

  it.each(['rsa', 'ed25519'] as const)('is live for a private key: %s', async (type) => {
    const { pem, publicKey } = makeKeyPair(type);
    const server = await startBinance({ accounts: [{ apiKey: KEY, secret: publicKey }] });
    const body = pem.replace(/-----[^-]+-----|\s/g, '');
    for (const text of [pem, pem.replaceAll('\n', '\\n'), body]) {
      const found = await ask(server, { secret: new SecretText(text), secretKind: 'private-key' });
      expect(found).toMatchObject({ verdict: 'live', environment: 'live' });
    }
  });

  it('is wrong-secret where the key is known and the secret is another', async () => {
    const server = await startBinance({ accounts: [{ apiKey: KEY, secret: fakeKey(6003) }] });
    expect(await ask(server)).toMatchObject({ verdict: 'wrong-secret', environment: 'live', permissions: null });
  });

  it('is live-key-only for a key alone that is known', async () => {
    const server = await startBinance({ accounts: [ACCOUNT] });
    expect(await ask(server, { secret: null })).toMatchObject({ verdict: 'live-key-only', environment: 'live' });
    expect(server.requests.at(-1)?.query.get('signature')).toBe('0'.repeat(64));
  });

  it('is not-found for a key that no environment knows, and never safe', async () => {
    const server = await startBinance();
    const found = await ask(server);
    expect(found).toMatchObject({ verdict: 'not-found', environment: 'live' });
    expect(found.reason).toMatch(/leaked all the same/);
    expect(found.reason).toMatch(/may have been exchanged.*--verify-swapped/);
  });

  it('is refused where the IP is not listed or the permission missing', async () => {
    for (const account of [
      { ...ACCOUNT, ips: ['192.0.2.1'] },
      { ...ACCOUNT, permissions: { enableReading: false } },
    ]) {
      const found = await ask(await startBinance({ accounts: [account] }));
      expect(found).toMatchObject({ verdict: 'refused', environment: 'live' });
      expect(found.reason).toMatch(/deleted, or limited to other IP addresses, or lack a permission\. Treat it as leaked/);
    }
  });

  it('is found in the environment that knows the key, asked after live', async () => {
    const [live, testnet] = [await startBinance(), await startBinance({ accounts: [ACCOUNT] })];
    const found = await ask(live, { environment: 'testnet' }, { endpoints: { live: live.url, testnet: testnet.url } });
    expect(found).toMatchObject({ verdict: 'live', environment: 'testnet', permissions: null, ipRestricted: null });
    expect([live.requests.length, testnet.requests.length]).toEqual([2, 2]);
  });

  it.each(['demo', 'futures', 'futures-testnet', 'us'] as const)('is live on %s by the call that exists there', async (name) => {
    const server = await startBinance({ accounts: [ACCOUNT] });
    expect(await ask(server, {}, { endpoints: { [name]: server.url } })).toMatchObject({ verdict: 'live', environment: name });
  });

  it('tries exchanged roles only where asked', async () => {
    const exchanged = { key: new SecretText(SECRET), secret: new SecretText(KEY) };
    const server = await startBinance({ accounts: [ACCOUNT] });
    expect(await ask(server, exchanged)).toMatchObject({ verdict: 'not-found' });
    expect(server.raw().toString('latin1')).not.toContain(KEY);
    const found = await ask(server, exchanged, { swapped: true });
    expect(found).toMatchObject({ verdict: 'live' });
    expect(found.reason).toMatch(/roles are exchanged/);
  });

  it('sends nothing that has not the form of an API key', async () => {
    const server = await startBinance({ accounts: [ACCOUNT] });
    for (const key of ['', `${KEY}\r\nx: y`, KEY.slice(1)]) {
      expect(await ask(server, { key: new SecretText(key) })).toMatchObject({ verdict: 'inconclusive', environment: null });
    }
    expect(server.requests).toEqual([]);
  });

  it('sends nothing signed by a private key that can not sign', async () => {
    const server = await startBinance({ accounts: [ACCOUNT] });
    const found = await ask(server, { secret: new SecretText('MC4CAQAwBQYDK2VwBCIEIAAA'), secretKind: 'private-key' });
    expect(found).toMatchObject({ verdict: 'live-key-only' });
    expect(found.reason).toMatch(/damaged/);
  });
});

describe('where -2015 is what unknown keys get, too', () => {
  const everywhere = async (accounts: readonly Account[] = []): Promise<Readonly<Record<VerificationEnvironment, string>>> => {
    const { url } = await startBinance({ accounts });
    return { live: url, testnet: url, demo: url, futures: url, 'futures-testnet': url, us: url };
  };

  it('a key that the live system does not know is not-found, unless its context or an option names the other system', async () => {
    const endpoints = await everywhere();
    const clock = quickClock();
    const plain = await verifyPair(PAIR, { endpoints, clock });
    expect(plain).toMatchObject({ verdict: 'not-found', environment: 'us' });
    expect(plain.reason).toMatch(
      /^Not known on live, us\. Refused on testnet, demo, futures, futures-testnet, as unknown keys are there, too\./,
    );
    expect(await verifyPair({ ...PAIR, environment: 'testnet' }, { endpoints, clock })).toMatchObject({
      verdict: 'refused',
      environment: 'testnet',
    });
    expect(await verifyPair(PAIR, { endpoints, clock, environments: ['live', 'demo'] })).toMatchObject({
      verdict: 'refused',
      environment: 'demo',
    });
  });

  it('a key that the live system refuses is refused', async () => {
    const endpoints = await everywhere([{ ...ACCOUNT, ips: [] }]);
    expect(await verifyPair(PAIR, { endpoints, clock: quickClock() })).toMatchObject({ verdict: 'refused', environment: 'live' });
  });
});

describe('the order', () => {
  it('sends no key where the unsigned call is not answered', async () => {
    const cases: readonly (readonly [Fault, RegExp])[] = [
      [{ status: 451, body: '{"code":0,"msg":"Service unavailable from a restricted location"}' }, /does not serve this location/],
      [{ status: 403, body: HTML }, /firewall/],
      [{ status: 418, headers: { 'retry-after': '7200' } }, /banned.*until \d{4}-/],
      [{ status: 200, body: HTML }, /no JSON/],
      [{ status: 200, body: '{"serverTime":"soon"}' }, /holds no time/],
    ];
    for (const [fault, reason] of cases) {
      const server = await startBinance({ accounts: [ACCOUNT], fault: () => fault });
      const found = await ask(server);
      expect(found).toMatchObject({ verdict: 'inconclusive' });
      expect(found.reason).toMatch(reason);
      expect(server.raw().toString('latin1')).not.toContain(KEY);
    }
  });

  it('asks nobody else either where the location is restricted, unless told to', async () => {
    const restricted = await startBinance({ fault: () => ({ status: 451 }) });
    const us = await startBinance({ accounts: [ACCOUNT] });
    const endpoints = { live: restricted.url, us: us.url };
    expect(await ask(restricted, {}, { endpoints })).toMatchObject({ verdict: 'live', environment: 'us' });
  });
});

describe('trouble', () => {
  /** A fault of the signed call alone. */
  const onSigned =
    (...faults: readonly (Fault | null)[]) =>
    (index: number): Fault | null =>
      index === 0 ? null : (faults[index - 1] ?? null);

  const passing: readonly (readonly [string, Fault])[] = [
    ['5xx', { status: 503, body: '{"code":-1008,"msg":"busy"}' }],
    ['a cut connection', 'cut'],
    ['JSON cut off', 'truncated'],
    ['an unknown error of the server', { status: 400, body: '{"code":-1000,"msg":"unknown"}' }],
  ];
  it.each(passing)('passes: %s', async (_, fault) => {
    const server = await startBinance({ accounts: [ACCOUNT], fault: onSigned(fault, fault) });
    const clock = quickClock();
    expect(await ask(server, {}, { clock })).toMatchObject({ verdict: 'live' });
    expect(clock.waits).toEqual([1000, 2000]);
  });

  const unclear: readonly (readonly [string, Fault, RegExp, number])[] = [
    ['5xx', { status: 502, body: HTML }, /servers are in trouble \(HTTP 502\)/, 5],
    ['a cut connection', 'cut', /network failed \(ECONNRESET\)/, 5],
    ['JSON cut off', 'truncated', /cut off/, 5],
    ['HTML', { status: 200, body: HTML }, /no JSON/, 2],
    ['another document', { status: 200, body: '{"balances":[]}' }, /none that Binance documents/, 2],
    ['a redirect', { status: 302, headers: { location: 'http://127.0.0.1:9/' } }, /redirect/, 2],
    ['-1002', { status: 401, body: '{"code":-1002,"msg":"x"}' }, /says nothing of the key \(HTTP 401, code -1002\)/, 2],
    ['-2014', { status: 401, body: '{"code":-2014,"msg":"x"}' }, /did not arrive/, 2],
    ['a wall', { status: 403, body: HTML }, /firewall/, 2],
    ['an endless answer', { status: 200, body: ' '.repeat(100_000) }, /far longer/, 2],
  ];
  it.each(unclear)('is inconclusive: %s', async (_, fault, reason, calls) => {
    const server = await startBinance({ accounts: [ACCOUNT], fault: (index) => (index === 0 ? null : fault) });
    const found = await ask(server);
    expect(found).toMatchObject({ verdict: 'inconclusive', permissions: null });
    expect(found.reason).toMatch(reason);
    expect(server.requests.length).toBe(calls);
  });

  it('is a name that leads nowhere', async () => {
    const found = await verifyPair(PAIR, { endpoints: { live: 'https://binance.invalid' }, clock: quickClock(), env: {} });
    expect(found).toMatchObject({ verdict: 'inconclusive', environment: 'live' });
    expect(found.reason).toMatch(/the network failed/);
  });

  it('reads the clock again where the times differ', async () => {
    const late = await startBinance({ accounts: [ACCOUNT], skewMs: -120_000 });
    expect(await ask(late)).toMatchObject({ verdict: 'live' });
    const early = await startBinance({ accounts: [ACCOUNT], skewMs: 120_000 });
    expect(await ask(early)).toMatchObject({ verdict: 'live' });
    const once = await startBinance({ accounts: [ACCOUNT], fault: onSigned({ status: 400, body: '{"code":-1021,"msg":"x"}' }) });
    expect(await ask(once)).toMatchObject({ verdict: 'live' });
    expect(once.requests.map((one) => one.path.slice(0, 6))).toEqual(['/api/v', '/sapi/', '/api/v', '/sapi/']);
    const always = await startBinance({
      accounts: [ACCOUNT],
      fault: (_, path) => (path === '/api/v3/time' ? null : { status: 400, body: '{"code":-1021}' }),
    });
    expect(await ask(always)).toMatchObject({ verdict: 'inconclusive' });
    expect(always.requests.length).toBe(4);
  });

  it('ends with the signal', async () => {
    const stop = new AbortController();
    const server = await startBinance({ accounts: [ACCOUNT], fault: onSigned({ delayMs: 60_000 }) });
    const asked = ask(server, {}, { signal: stop.signal });
    setTimeout(() => stop.abort(), 100);
    const found = await asked;
    expect(found).toMatchObject({ verdict: 'inconclusive' });
    expect(found.reason).toMatch(/interrupted/);
  });
});

describe('limits', () => {
  it('waits as long as a 429 says, then goes on', async () => {
    const limited = { status: 429, headers: { 'retry-after': '17' }, body: '{"code":-1003,"msg":"x"}' };
    const server = await startBinance({ accounts: [ACCOUNT], fault: (index) => (index === 1 ? limited : null) });
    const clock = quickClock();
    expect(await ask(server, {}, { clock })).toMatchObject({ verdict: 'live' });
    expect(clock.waits.length).toBe(1);
    expect(clock.waits[0]).toBeGreaterThan(16_900);
    expect(clock.waits[0]).toBeLessThanOrEqual(17_000);
  });

  it('waits a minute where a 429 does not say how long, and never for an hour', async () => {
    const clock = quickClock();
    const server = await startBinance({ accounts: [ACCOUNT], fault: (index) => (index === 1 ? { status: 429 } : null) });
    expect(await ask(server, {}, { clock })).toMatchObject({ verdict: 'live' });
    expect(Math.round((clock.waits[0] ?? 0) / 1000)).toBe(60);
    const long = await startBinance({
      accounts: [ACCOUNT],
      fault: (index) => (index === 1 ? { status: 429, headers: { 'retry-after': '3600' } } : null),
    });
    expect((await ask(long)).reason).toMatch(/asks to wait until/);
    expect(long.requests.length).toBe(2);
  });

  it('does not use more than half of the weight: it waits for the next minute', async () => {
    const clock = quickClock();
    const server = await startBinance({ accounts: [ACCOUNT], usedWeight: 2997, now: clock.now });
    expect(await ask(server, {}, { clock })).toMatchObject({ verdict: 'live' });
    expect(clock.waits).toEqual([]);
    const busy = await startBinance({ accounts: [ACCOUNT], usedWeight: 2998, now: clock.now });
    expect(await ask(busy, {}, { clock })).toMatchObject({ verdict: 'live' });
    expect(clock.waits.length).toBe(1);
    expect(clock.waits[0]).toBeLessThanOrEqual(60_500);
    expect(busy.peakWeight()).toBe(2999);
  });

  it('makes no more calls than allowed', async () => {
    const server = await startBinance({ accounts: [ACCOUNT] });
    const found = await ask(server, {}, { limit: 1 });
    expect(found).toMatchObject({ verdict: 'inconclusive', environment: null });
    expect(found.reason).toMatch(/limit of 1 call is reached/);
    expect(server.requests.length).toBe(1);
  });
});

it('signs what it sends', async () => {
  const server = await startBinance({ accounts: [ACCOUNT] });
  await ask(server, {}, { endpoints: { testnet: server.url } });
  const line = /GET \/api\/v3\/account\/commission\?(\S+)&signature=(\w+) /.exec(server.raw().toString('latin1'));
  expect(line?.[1]).toMatch(/^symbol=BTCUSDT&recvWindow=5000&timestamp=\d{13}$/);
  expect(
    createHmac('sha256', SECRET)
      .update(line?.[1] ?? '')
      .digest('hex'),
  ).toBe(line?.[2]);
});

describe('many credentials', () => {
  const credential = (value: string, kind: Credential['kind'], more: Partial<Credential> = {}): Credential => ({
    sha256: sha256Hex(value),
    kind,
    value: new SecretText(value),
    environment: 'unknown',
    encrypted: false,
    partner: null,
    labelledSecret: false,
    places: [{ path: `${kind}.txt`, line: 1, commit: null }],
    ...more,
  });
  const pairs = (count: number): readonly Credential[] =>
    Array.from({ length: count }, (_, i) => [fakeKey(50_000 + i), fakeKey(60_000 + i)] as const).flatMap(([key, secret]) => [
      credential(key, 'api-key', { partner: sha256Hex(secret) }),
      credential(secret, 'secret-key', { partner: sha256Hex(key) }),
    ]);
  const all = (credentials: readonly Credential[], server: BinanceServer, options: VerifyOptions = {}): Promise<Verified> =>
    verifyAll(credentials, { endpoints: { live: server.url }, clock: quickClock(), ...options });

  it('500 pairs of calls that weigh 20 take minutes, and never half of what a minute allows', async () => {
    const clock = quickClock();
    const server = await startBinance({ now: clock.now });
    const progress: number[] = [];
    const { notes } = await verifyAll(pairs(500), {
      endpoints: { testnet: server.url },
      limit: 1000,
      clock,
      onProgress: ({ done, total }) => progress.push(done / total),
    });
    expect(notes).toEqual([]);
    expect(server.requests.length).toBe(501);
    expect(server.peakWeight()).toBeLessThan(3000);
    expect(clock.waits.length).toBeGreaterThan(0);
    expect([progress.length, progress.at(-1)]).toEqual([500, 1]);
  });

  it('a secret that is refused where another one was wrong is probably the right one', async () => {
    const [key, wrong, right] = [fakeKey(6101), fakeKey(6102), fakeKey(6103)];
    // The third call of the key is the one with the right secret: a permission is missing.
    const server = await startBinance({
      accounts: [{ apiKey: key, secret: right }],
      fault: (index) =>
        index === 2 ? { status: 401, body: '{"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."}' } : null,
    });
    const { verifications } = await all(
      [
        credential(key, 'api-key', { partner: sha256Hex(wrong) }),
        credential(wrong, 'secret-key', { partner: sha256Hex(key) }),
        credential(right, 'secret-key'),
      ],
      server,
    );
    for (const value of [key, right]) {
      expect(verifications.get(sha256Hex(value))?.verdict).toBe('refused');
      expect(verifications.get(sha256Hex(value))?.reason).toContain('probably its own');
    }
    expect(verifications.get(sha256Hex(wrong))?.verdict).toBe('wrong-secret');
  });

  it('a signature that is not valid on a testnet does not outweigh a refusal on the live system', async () => {
    const [key, secret] = [fakeKey(6111), fakeKey(6112)];
    const testnet = await startBinance({ accounts: [{ apiKey: key, secret: fakeKey(6113) }] });
    const live = await startBinance({ accounts: [{ apiKey: key, secret: fakeKey(6114), ips: ['203.0.113.9'] }] });
    const { verifications } = await verifyAll(
      [credential(key, 'api-key', { partner: sha256Hex(secret) }), credential(secret, 'secret-key', { partner: sha256Hex(key) })],
      { endpoints: { live: live.url, testnet: testnet.url }, clock: quickClock() },
    );
    for (const value of [key, secret])
      expect(verifications.get(sha256Hex(value))).toMatchObject({ verdict: 'refused', environment: 'live' });
  });

  it('is not waited for without end what others behind the address use up', async () => {
    const clock = quickClock();
    const used = { 'x-mbx-used-weight-1m': '5000' };
    const server = await startBinance({
      now: clock.now,
      fault: (_, at) =>
        at.startsWith('/api/v3/time')
          ? { status: 200, headers: used, body: JSON.stringify({ serverTime: clock.now() }) }
          : { status: 400, headers: used, body: '{"code":-2008,"msg":"Invalid Api-Key ID."}' },
    });
    const { notes } = await all(pairs(40), server, { clock });
    expect(notes.join()).toContain('others behind this address use up half of the allowed weight');
    expect(clock.waits.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(20 * 60_000);
  });

  it('refuses an environment that there is none of', async () => {
    const names: readonly string[] = ['lvie'];
    const isName = (name: string): name is VerificationEnvironment => name !== '';
    await expect(verifyAll(pairs(1), { environments: names.filter(isName), clock: quickClock() })).rejects.toThrow(/unknown environment/);
  });

  it('418 ends everything, and every credential says so', async () => {
    const server = await startBinance({ fault: (index) => (index === 4 ? { status: 418, headers: { 'retry-after': '7200' } } : null) });
    const { verifications, notes } = await all(pairs(50), server);
    expect(server.requests.length).toBeLessThanOrEqual(4 + 4);
    expect(notes.join()).toMatch(
      /^Verification: \d+ of 50 API keys could not be asked about.*banned this IP address for a time \(HTTP 418\) until \d{4}-\d\d-/,
    );
    expect(verifications.size).toBe(100);
    expect([...verifications.values()].every((one) => ['inconclusive', 'not-found'].includes(one.verdict))).toBe(true);
  });

  it('a 429 stops those that run beside it, too', async () => {
    const clock = quickClock();
    await all(
      pairs(8),
      await startBinance({ fault: (index) => (index === 3 ? { status: 429, headers: { 'retry-after': '9' } } : null), now: clock.now }),
      { clock },
    );
    expect(clock.waits.some((ms) => ms > 8000)).toBe(true);
  });

  it('a value that stands somewhere as a secret is not sent as a key', async () => {
    const server = await startBinance();
    const key = credential(KEY, 'api-key', { labelledSecret: true });
    const { verifications } = await all([key, credential(SECRET, 'secret-key')], server);
    expect(verifications.get(key.sha256)).toMatchObject({ verdict: 'inconclusive', environment: null });
    expect(server.requests).toEqual([]);
    await all([key], server, { swapped: true });
    expect(server.requests.at(-1)?.apiKey).toBe(KEY);
  });

  it('one secret is proven once, a private key may serve several keys, an encrypted one none', async () => {
    const { pem, publicKey } = makeKeyPair('ed25519');
    const [second, third] = [fakeKey(6101), fakeKey(6102)];
    const server = await startBinance({
      accounts: [ACCOUNT, { apiKey: second, secret: publicKey }, { apiKey: third, secret: publicKey }],
    });
    const shared = credential(pem, 'private-key');
    const locked = credential('locked', 'private-key', { encrypted: true });
    const secret = credential(SECRET, 'secret-key');
    const keys = [KEY, second, third].map((one) => credential(one, 'api-key'));
    const { verifications, pairs: found } = await all([...keys, secret, shared, locked], server);
    for (const one of [...keys, secret, shared]) expect(verifications.get(one.sha256)?.verdict).toBe('live');
    expect(verifications.get(locked.sha256)?.reason).toMatch(/encrypted/);
    expect(found.get(keys[0]?.sha256 ?? '')).toBe(secret.sha256);
    expect([found.get(keys[1]?.sha256 ?? ''), found.get(keys[2]?.sha256 ?? '')]).toEqual([shared.sha256, shared.sha256]);
  });

  it('a known key whose secrets could not all be tried says so, and so do they', async () => {
    const secrets = Array.from({ length: 3 }, (_, i) => credential(fakeKey(6200 + i), 'secret-key'));
    const server = await startBinance({ accounts: [ACCOUNT], fault: (index) => (index === 2 ? { status: 200, body: HTML } : null) });
    const key = credential(KEY, 'api-key');
    const { verifications } = await all([key, ...secrets], server);
    expect(verifications.get(key.sha256)).toMatchObject({ verdict: 'live-key-only' });
    expect(verifications.get(key.sha256)?.reason).toMatch(/Others were not tried: the answer was no JSON/);
    for (const one of secrets) expect(verifications.get(one.sha256)?.verdict).toBe('inconclusive');
  });

  it('a host that never answers is given up', async () => {
    const server = await startBinance({ fault: (index) => (index === 0 ? null : 'cut') });
    const { verifications } = await all(pairs(40), server);
    expect(server.requests.length).toBeLessThan(40);
    expect([...verifications.values()].every((one) => one.verdict === 'inconclusive')).toBe(true);
  });
});
