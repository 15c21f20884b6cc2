/** --verify of the built command line against the local server: every verdict, what leaves the process, and what is not tried. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { formsOf } from '../../src/output/forms.ts';
import { binleaks, envFile, makeFolder } from '../support/cli.ts';
import type { Run, RunOptions } from '../support/cli.ts';
import { HTML, makeKeyPair, startBinance } from '../support/binance.ts';
import type { Account, BinanceServer, Fault } from '../support/binance.ts';
import { makeRepo } from '../support/git.ts';
import { fakeKey } from '../support/random.ts';
import { isReport } from '../support/report.ts';
import type { Report } from '../support/report.ts';
import { makeSpy } from '../support/spy.ts';

const KEY = fakeKey(7001);
const SECRET = fakeKey(7002);
const OTHER = fakeKey(7003);
const ACCOUNT: Account = { apiKey: KEY, secret: SECRET };
const LEAK = envFile(KEY, SECRET);

type Verified = Run & { readonly report: Report; readonly verdicts: Readonly<Record<string, string | undefined>> };

function parse(run: Run): Verified {
  const report: unknown = JSON.parse(run.stdout);
  if (!isReport(report)) throw new Error('the report does not fit its schema');
  return { ...run, report, verdicts: Object.fromEntries(report.findings.map((one) => [one.kind, one.verification?.verdict])) };
}

/** Verifies a folder against a server in the place of the live system. */
async function verify(
  files: Readonly<Record<string, string>>,
  server: BinanceServer,
  args: readonly string[] = [],
  options: RunOptions = {},
): Promise<Verified> {
  const target = ['--verify', '--verify-endpoint', `live=${server.url}`, '--format', 'json'];
  return parse(await binleaks(['scan', makeFolder(files), ...target, ...args], options));
}

describe('the verdict', () => {
  it('is live for a pair', async () => {
    const server = await startBinance({ accounts: [{ ...ACCOUNT, permissions: { enableWithdrawals: true } }] });
    const { code, report, stderr } = await verify({ '.env': LEAK }, server);
    expect(code).toBe(1);
    expect(report.findings.length).toBe(2);
    for (const { verification } of report.findings) {
      expect(verification).toMatchObject({
        verdict: 'live',
        environment: 'live',
        ipRestricted: false,
        createdAt: '2024-01-02T00:00:00.000Z',
      });
      expect(verification?.permissions).toMatchObject({ enableReading: true, enableWithdrawals: true, enableMargin: false });
    }
    expect(server.requests.length).toBe(2);
    expect(stderr.split('\n').filter((line) => line.startsWith('binleaks: --verify:')).length).toBe(3);
    expect(stderr).toContain('asking Binance about 1 API key,');
    expect(stderr).toContain(server.url);
  });

  it.each(['rsa', 'ed25519'] as const)('is live for a private key beside its API key: %s', async (type) => {
    const { pem, publicKey } = makeKeyPair(type);
    const server = await startBinance({ accounts: [{ apiKey: KEY, secret: publicKey }] });
    const { verdicts } = await verify({ 'binance/.env': `BINANCE_API_KEY=${KEY}\n`, 'binance/private.pem': pem }, server);
    expect(verdicts).toEqual({ 'api-key': 'live', 'private-key': 'live' });
  });

  it('is live-key-only for a key alone', async () => {
    const server = await startBinance({ accounts: [ACCOUNT] });
    const { verdicts } = await verify({ 'a.py': `BINANCE_API_KEY = "${KEY}"\n` }, server);
    expect(verdicts).toEqual({ 'api-key': 'live-key-only' });
  });

  it('is wrong-secret for a secret that is not that of the known key', async () => {
    const server = await startBinance({ accounts: [{ apiKey: KEY, secret: OTHER }] });
    const { verdicts } = await verify({ '.env': LEAK }, server);
    expect(verdicts).toEqual({ 'api-key': 'live-key-only', 'secret-key': 'wrong-secret' });
  });

  it('is not-found, refused or inconclusive, each with its reason', async () => {
    const restricted: Fault = { status: 451, body: '{"code":0,"msg":"Service unavailable from a restricted location"}' };
    const cases: readonly (readonly [Parameters<typeof startBinance>[0], string, RegExp])[] = [
      [{}, 'not-found', /Not known on live/],
      [{ accounts: [{ ...ACCOUNT, ips: ['192.0.2.7'] }] }, 'refused', /-2015/],
      [{ fault: () => restricted }, 'inconclusive', /does not serve this location/],
      [{ fault: () => ({ status: 403, body: HTML }) }, 'inconclusive', /firewall/],
      [{ fault: () => ({ status: 200, body: HTML }) }, 'inconclusive', /no JSON/],
      [{ fault: () => ({ status: 302, headers: { location: 'https://example.org/' } }) }, 'inconclusive', /redirect/],
      [{ fault: () => ({ status: 418, headers: { 'retry-after': '120' } }) }, 'inconclusive', /banned/],
    ];
    for (const [options, verdict, reason] of cases) {
      const server = await startBinance(options);
      const { code, report, verdicts } = await verify({ '.env': LEAK }, server);
      expect([code, report.scan.complete]).toEqual([1, true]);
      expect(verdicts).toEqual({ 'api-key': verdict, 'secret-key': verdict });
      expect(report.findings[0]?.verification?.reason).toMatch(reason);
    }
  });

  it('of exchanged roles is told only where they are to be tried', async () => {
    const server = await startBinance({ accounts: [ACCOUNT] });
    const files = { '.env': envFile(SECRET, KEY) };
    const before = await verify(files, server);
    expect(before.verdicts).toEqual({ 'api-key': 'not-found', 'secret-key': 'not-found' });
    expect(before.stdout).toContain('--verify-swapped');
    // What is labelled a secret was not sent.
    expect(server.raw().includes(KEY)).toBe(false);
    const after = await verify(files, server, ['--verify-swapped']);
    expect(after.verdicts).toEqual({ 'api-key': 'live', 'secret-key': 'live' });
    expect(after.report.findings[0]?.verification?.reason).toMatch(/roles are exchanged/);
    expect(after.stderr).toContain('--verify-swapped');
  });

  it('passes over 5xx, cut connections, slow and limited answers, and a clock two minutes off', async () => {
    const faults: readonly Fault[] = [
      { status: 503 },
      'cut',
      'truncated',
      { delayMs: 300 },
      { status: 429, headers: { 'retry-after': '1' }, body: '{"code":-1003,"msg":"x"}' },
    ];
    await Promise.all(
      faults.map(async (fault) => {
        const server = await startBinance({ accounts: [ACCOUNT], skewMs: 120_000, fault: (index) => (index === 1 ? fault : null) });
        const { verdicts } = await verify({ '.env': LEAK }, server);
        expect(verdicts).toEqual({ 'api-key': 'live', 'secret-key': 'live' });
      }),
    );
  });
});

describe('which pairs are tried', () => {
  it('finds the secret of a key among those of the scan, the nearest first, and ties them', async () => {
    const server = await startBinance({ accounts: [ACCOUNT] });
    const decoys = Array.from({ length: 3 }, (_, i) => fakeKey(7100 + i));
    const files = {
      'a/keys.py': `BINANCE_API_KEY = "${KEY}"\n`,
      'a/x/more.py': decoys.map((one, i) => `BINANCE_API_SECRET_${i} = "${one}"\n`).join(''),
      'z/secret.py': `BINANCE_API_SECRET = "${SECRET}"\n`,
    };
    const { report } = await verify(files, server);
    const [key, secret] = [KEY, SECRET].map((value) => report.findings.find((one) => one.redacted.startsWith(value.slice(0, 3))));
    expect(key?.verification?.verdict).toBe('live');
    expect(secret?.verification?.verdict).toBe('live');
    expect([key?.pair, secret?.pair]).toEqual([secret?.id, key?.id]);
    const others = report.findings.filter((one) => one !== key && one !== secret);
    expect(others.map((one) => one.verification?.verdict)).toEqual(['wrong-secret', 'wrong-secret', 'wrong-secret']);
    // Each pair once.
    const signatures = server.requests.flatMap((one) => one.query.get('signature') ?? []);
    expect(signatures.length).toBeLessThanOrEqual(4);
    expect(new Set(signatures).size).toBe(signatures.length);
  });

  it('tries each pair once, however often it is written', async () => {
    const server = await startBinance({ accounts: [ACCOUNT] });
    await verify(Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`d${i}/.env`, LEAK])), server);
    expect(server.requests.length).toBe(2);
  });

  it('does not send as a key what stands anywhere as a secret', async () => {
    const server = await startBinance({ accounts: [ACCOUNT] });
    const files = { 'a/.env': LEAK, 'b/.env': `BINANCE_API_SECRET=${KEY}\n` };
    const { report } = await verify(files, server);
    expect(report.findings.map((one) => one.verification?.verdict)).toEqual(['inconclusive', 'inconclusive']);
    expect(server.raw().length).toBe(0);
    const swapped = await verify(files, server, ['--verify-swapped']);
    expect(swapped.report.findings.map((one) => one.verification?.verdict)).toEqual(['live', 'live']);
  });

  it('says of a secret alone that it can not be tried, and asks nothing', async () => {
    const server = await startBinance({ accounts: [ACCOUNT] });
    const { report, stderr } = await verify({ 'a.py': `BINANCE_API_SECRET = "${SECRET}"\n` }, server);
    expect(report.findings[0]?.verification).toMatchObject({ verdict: 'inconclusive', environment: null });
    expect([server.requests.length, stderr]).toEqual([0, '']);
  });

  it('asks about a key that the base of a range has already, with the secret that the range brings', async () => {
    const server = await startBinance({ accounts: [ACCOUNT] });
    const repo = makeRepo();
    const base = repo.commit({ '.env': `BINANCE_API_KEY=${KEY}\n` });
    repo.commit({ '.env': LEAK });
    const args = ['range', `${base}..HEAD`, '-C', repo.folder, '--verify', '--verify-endpoint', `live=${server.url}`, '--format', 'json'];
    expect(parse(await binleaks(args)).verdicts).toEqual({ 'secret-key': 'live' });
  });

  it.each(['staged', 'history'])('works for %s', async (command) => {
    const server = await startBinance({ accounts: [ACCOUNT] });
    const repo = makeRepo();
    repo.commit({ 'README.md': 'hello\n' });
    repo.write({ '.env': LEAK });
    repo.git('add', '-A');
    if (command === 'history') repo.git('commit', '-q', '-m', 'leak');
    const args = [command, '-C', repo.folder, '--verify', '--verify-endpoint', `live=${server.url}`, '--format', 'json'];
    expect(parse(await binleaks(args)).verdicts).toEqual({ 'api-key': 'live', 'secret-key': 'live' });
  });
});

/** Many pairs, one a file. */
function manyPairs(count: number): Readonly<Record<string, string>> {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`d${i}/.env`, envFile(fakeKey(20_000 + i), fakeKey(30_000 + i))]));
}

describe('limits', () => {
  it('500 pairs stay within the cap and half of the weight, and what was not tried is told', async () => {
    const server = await startBinance();
    const { code, report } = await verify(manyPairs(500), server);
    expect([code, report.scan.complete, report.findings.length]).toEqual([1, true, 1000]);
    expect(server.requests.length).toBe(100);
    expect(server.peakWeight()).toBeLessThan(3000);
    const count = (verdict: string): number => report.findings.filter((one) => one.verification?.verdict === verdict).length;
    expect([count('not-found'), count('inconclusive')]).toEqual([2 * 99, 2 * 401]);
    expect(report.notes).toEqual([
      'Verification: 401 of 500 API keys could not be asked about, or not everywhere: the limit of 100 calls is reached (--verify-limit).',
    ]);
    const more = await verify(manyPairs(120), server, ['--verify-limit', '200']);
    expect(more.report.notes).toEqual([]);
    const fewer = await verify({ ...manyPairs(20), 'binleaks.config.json': '{"verify": {"limit": 5}}' }, server);
    expect(fewer.report.notes.join()).toContain('limit of 5 calls');
  });

  it('Ctrl-C ends it: the report has what was found, and says what was not tried', async () => {
    let reached = (): void => undefined;
    const busy = new Promise<void>((done) => (reached = done));
    const fault = (index: number): Fault => {
      if (index >= 12) reached();
      return { delayMs: 20 };
    };
    const server = await startBinance({ fault });
    const { code, report } = await verify(manyPairs(500), server, ['--verify-limit', '100000'], { interruptWhen: busy });
    expect([code, report.scan.complete, report.findings.length]).toEqual([1, true, 1000]);
    expect(server.requests.length).toBeLessThan(400);
    expect(report.notes.join()).toMatch(
      /^Verification: \d+ of 500 API keys could not be asked about, or not everywhere: verification was interrupted\.$/,
    );
    expect(report.findings.every((one) => one.verification !== null)).toBe(true);
  });

  it('shows how far it is, on a terminal', async () => {
    const server = await startBinance({ fault: () => ({ delayMs: 30 }) });
    const command = [
      'node',
      path.resolve('dist/cli.js'),
      'scan',
      makeFolder(manyPairs(80)),
      '--verify',
      '--verify-endpoint',
      `live=${server.url}`,
    ].join(' ');
    const { spawn } = await import('node:child_process');
    const child = spawn('script', ['-qec', `${command} -o /dev/null`, '/dev/null'], { env: { ...process.env, TERM: 'xterm' } });
    const shown: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => shown.push(chunk));
    await new Promise((done) => child.on('close', done));
    expect(Buffer.concat(shown).toString()).toMatch(/asked about \d+ of 80 API keys, \d+ calls/);
  });
});

describe('privacy', () => {
  it('no secret and no private key leaves the process, in any form', async () => {
    const { pem, publicKey } = makeKeyPair('rsa');
    const { pem: pem2, publicKey: publicKey2 } = makeKeyPair('ed25519');
    const keys = Array.from({ length: 6 }, (_, i) => fakeKey(7200 + i));
    const secrets = Array.from({ length: 4 }, (_, i) => fakeKey(7300 + i));
    const server = await startBinance({
      accounts: [
        { apiKey: keys[0] ?? '', secret: secrets[0] ?? '' },
        { apiKey: keys[1] ?? '', secret: publicKey },
        { apiKey: keys[2] ?? '', secret: publicKey2 },
        { apiKey: keys[3] ?? '', secret: OTHER },
        { apiKey: keys[4] ?? '', secret: secrets[2] ?? '', ips: [] },
      ],
      // Whatever goes wrong must not show more.
      fault: (index) => (index === 3 ? 'cut' : index === 5 ? { status: 503 } : index === 6 ? 'truncated' : null),
    });
    const root = makeFolder({
      'a/.env': envFile(keys[0] ?? '', secrets[0] ?? ''),
      'rsa/.env': `BINANCE_API_KEY=${keys[1]}\n`,
      'rsa/private.pem': pem,
      'ed/.env': `BINANCE_API_KEY=${keys[2]}\nBINANCE_PRIVATE_KEY="${pem2.replaceAll('\n', '\\n')}"\n`,
      'wrong/.env': envFile(keys[3] ?? '', secrets[1] ?? ''),
      'ip/.env': envFile(keys[4] ?? '', secrets[2] ?? ''),
      'gone/.env': envFile(keys[5] ?? '', secrets[3] ?? ''),
    });
    const out = makeFolder();
    const spy = makeSpy(false);
    const temporary = makeFolder();
    const formats = ['json', 'sarif', 'markdown', 'github', 'junit', 'html', 'gitlab'];
    const run = await binleaks(
      [
        'scan',
        root,
        '--verbose',
        '--verify',
        '--verify-endpoint',
        `live=${server.url}`,
        ...formats.flatMap((one) => ['--report', `${one}=${out}/${one}`]),
      ],
      { env: { ...spy.env, TMPDIR: temporary, HOME: temporary, BINLEAKS_DEBUG: '1', NODE_DEBUG: '' } },
    );
    expect(run.code).toBe(1);
    const written = readdirSync(out).map((name) => readFileSync(path.join(out, name), 'latin1'));
    expect(written.length).toBe(formats.length);
    expect(readdirSync(temporary)).toEqual([]);
    const sent = server.raw().toString('latin1');
    // It is the real thing that is looked at: the keys were sent, and pairs were found live.
    for (const key of keys) expect(sent).toContain(key);
    expect(written.join('\n')).toContain('"verdict": "live"');
    const everything = [sent, decodeURIComponent(sent.replace(/%(?![0-9a-f]{2})/gi, '')), run.stdout, run.stderr, ...written].join('\n');
    for (const value of [...secrets, OTHER, bodyOf(pem), bodyOf(pem2)]) {
      const forms = [...formsOf(value).map((one) => one.text), [...value].toReversed().join('')];
      for (const form of forms) expect(everything.includes(form)).toBe(false);
    }
    for (const key of keys) expect([run.stdout, run.stderr, ...written].join('\n')).not.toContain(key);
    // And there was nobody else to whom anything was sent.
    expect([...new Set(spy.seen())]).toEqual([`connect 127.0.0.1:${server.port}`]);
  });

  it('opens no socket without --verify', async () => {
    const repo = makeRepo();
    const base = repo.commit({ 'README.md': 'hello\n' });
    repo.commit({ '.env': LEAK, 'binleaks.config.json': '{"verify": {"environments": ["live"], "limit": 50}}' });
    repo.write({ 'b.env': LEAK });
    repo.git('add', '-A');
    const spy = makeSpy(true);
    for (const args of [
      ['scan', '.'],
      ['scan', '-', '--format', 'json'],
      ['scan', '.', '--jobs', '2'],
      ['staged'],
      ['range', `${base}..HEAD`],
      ['history', '--jobs', '2'],
      ['baseline'],
    ]) {
      const run = await binleaks(args, { cwd: repo.folder, env: spy.env, input: LEAK });
      expect([args[0], run.stderr]).toEqual([args[0], args[0] === 'baseline' ? run.stderr : '']);
    }
    expect(spy.seen()).toEqual([]);
    // The watcher sees what there is to see.
    await binleaks(['scan', '.', '--no-policy', '--verify', '--verify-endpoint', 'live=http://127.0.0.1:9'], {
      cwd: repo.folder,
      env: spy.env,
    });
    expect(spy.seen()).toContain('connect 127.0.0.1:9');
  });

  it('asks nobody and announces nothing where nothing is found', async () => {
    const spy = makeSpy(true);
    const run = await binleaks(['scan', makeFolder({ 'a.txt': 'hello\n' }), '--verify'], { env: spy.env });
    expect([run.code, run.stderr, spy.seen()]).toEqual([0, '', []]);
  });
});

describe('what was asked wrongly', () => {
  it.each([
    [['--verify-env', 'live'], /--verify-env: nothing is verified without --verify/],
    [['--verify-limit', '5'], /--verify-limit: nothing is verified/],
    [['--verify-swapped'], /--verify-swapped: nothing is verified/],
    [['--verify', '--verify-env', 'moon'], /--verify-env: expected one of live, testnet, .*; found "moon"/],
    [['--verify', '--verify-limit', '0'], /--verify-limit: expected a whole number/],
    [['--verify', '--verify-limit', 'x'], /--verify-limit: expected a whole number/],
    [['--verify', '--verify-endpoint', 'https://x.example'], /--verify-endpoint: expected NAME=URL/],
    [['--verify', '--verify-endpoint', 'live=http://api.example.org'], /--verify-endpoint live: expected https/],
    [['--verify', '--verify-endpoint', 'live=https://u:p@api.example.org'], /user or a password/],
    [['--verify', '--verify-endpoint', 'live=https://api.example.org/x?y=z'], /scheme, host and port only/],
    [['--verify', '--verify-endpoint', 'live=nonsense'], /expected an address/],
    [['--verify', '--verify-endpoint', 'us=https://a.example', '--verify-endpoint', 'us=https://b.example'], /us is given more than once/],
  ])('%j', async (args, message) => {
    const run = await binleaks(['scan', makeFolder({ '.env': LEAK }), ...args]);
    expect([run.code, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toMatch(message);
  });

  it('a configuration can not switch it on, choose hosts or ask for many calls', async () => {
    for (const [verify, message] of [
      [true, /found boolean true: what is asked of Binance is asked for by --verify/],
      [{ enabled: true }, /unknown key "verify\.enabled"/],
      [{ endpoints: { live: 'https://evil.example' } }, /unknown key "verify\.endpoints"/],
      [{ limit: 101 }, /"verify\.limit": expected a whole number from 1 to 100/],
      [{ environments: ['moon'] }, /"verify\.environments\[0\]"/],
    ] as const) {
      const run = await binleaks(['scan', makeFolder({ '.env': LEAK, 'binleaks.config.json': JSON.stringify({ verify }) })]);
      expect(run.code).toBe(2);
      expect(run.stderr).toMatch(message);
    }
  });
});

describe('the way to Binance', () => {
  /** An authority of the test's own and a certificate of a name. */
  function makeCertificates(name: string): { readonly ca: string; readonly key: string; readonly cert: string } {
    const folder = makeFolder({ ext: `subjectAltName=DNS:${name},DNS:localhost` });
    const openssl = (...args: readonly string[]): void => void execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' });
    openssl(
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      'ca.key',
      '-out',
      'ca.pem',
      '-subj',
      '/CN=test authority',
      '-days',
      '2',
    );
    openssl('req', '-newkey', 'rsa:2048', '-nodes', '-keyout', 'key.pem', '-out', 'csr.pem', '-subj', `/CN=${name}`);
    openssl(
      'x509',
      '-req',
      '-in',
      'csr.pem',
      '-CA',
      'ca.pem',
      '-CAkey',
      'ca.key',
      '-CAcreateserial',
      '-out',
      'cert.pem',
      '-days',
      '2',
      '-extfile',
      'ext',
    );
    const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
    return { ca: path.join(folder, 'ca.pem'), key: read('key.pem'), cert: read('cert.pem') };
  }

  interface Proxy {
    readonly url: string;
    readonly requests: readonly string[];
    readonly logins: readonly string[];
  }

  /** A proxy that leads every connection to one port of this machine. */
  async function startProxy(port: number): Promise<Proxy> {
    const requests: string[] = [];
    const logins: string[] = [];
    const server = createServer((_, response) => response.writeHead(405).end());
    server.on('connect', (request, socket) => {
      requests.push(`${request.method} ${request.url}`);
      logins.push(request.headers['proxy-authorization'] ?? '');
      const onward = connect(port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        socket.pipe(onward).pipe(socket);
      });
      onward.on('error', () => socket.destroy());
      socket.on('error', () => onward.destroy());
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    onTestFinished(() => void server.close());
    const address: AddressInfo | string | null = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    return { url: `http://user:pass%20word@127.0.0.1:${address.port}`, requests, logins };
  }

  it('goes through the proxy, over TLS with the extra authority, and not past NO_PROXY', async () => {
    const { ca, key, cert } = makeCertificates('binance.test');
    const server = await startBinance({ accounts: [ACCOUNT], tls: { key, cert } });
    const proxy = await startProxy(server.port);
    const args = ['scan', makeFolder({ '.env': LEAK }), '--format', 'json', '--verify', '--verify-endpoint', 'live=https://binance.test'];
    const env = { HTTPS_PROXY: proxy.url, https_proxy: undefined, NO_PROXY: undefined, no_proxy: undefined };
    const good = parse(await binleaks(args, { env: { ...env, NODE_EXTRA_CA_CERTS: ca } }));
    expect(good.verdicts).toEqual({ 'api-key': 'live', 'secret-key': 'live' });
    expect(proxy.requests).toEqual(['CONNECT binance.test:443', 'CONNECT binance.test:443']);
    expect(proxy.logins[0]).toBe(`Basic ${Buffer.from('user:pass word').toString('base64')}`);
    expect(good.stdout + good.stderr).not.toMatch(/pass(?: |%20)word/);
    expect(server.raw().includes(KEY)).toBe(true);

    // This machine needs no proxy.
    const near = args.map((one) => one.replace('https://binance.test', `https://localhost:${server.port}`));
    const direct = parse(await binleaks(near, { env: { ...env, NODE_EXTRA_CA_CERTS: ca } }));
    expect(direct.verdicts).toEqual({ 'api-key': 'live', 'secret-key': 'live' });
    expect(proxy.requests.length).toBe(2);

    // Without the authority nothing is believed, whatever the environment says, and no key is sent.
    const before = server.raw().length;
    const bad = parse(await binleaks(args, { env: { ...env, NODE_TLS_REJECT_UNAUTHORIZED: '0' } }));
    expect(bad.verdicts).toEqual({ 'api-key': 'inconclusive', 'secret-key': 'inconclusive' });
    expect(bad.report.findings[0]?.verification?.reason).toMatch(/the network failed \([A-Z_]*(?:CERT|VERIFY)[A-Z_]*\)/);
    expect(server.raw().length).toBe(before);

    const asked = proxy.requests.length;
    const past = parse(await binleaks(args, { env: { ...env, NODE_EXTRA_CA_CERTS: ca, NO_PROXY: 'example.org,.test' } }));
    expect(past.verdicts).toEqual({ 'api-key': 'inconclusive', 'secret-key': 'inconclusive' });
    expect(proxy.requests.length).toBe(asked);
  });
});

it('knows script and openssl, without which some of these tests would say nothing', () => {
  for (const program of ['script', 'openssl']) expect(spawnSync('sh', ['-c', `command -v ${program}`]).status).toBe(0);
});

function bodyOf(pem: string): string {
  return pem.replace(/-----[^-]+-----|\s/g, '');
}
