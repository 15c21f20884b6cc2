/**
 * What real Binance clients and loggers write in their debug modes, against the local server: all of it is found, proved where
 * a signed request stands in the log, and masked to the byte. `npm install --no-save --ignore-scripts --prefix test/clients` installs them.
 */
import { execFile } from 'node:child_process';
import { createHash, createPublicKey } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { startBinance } from '../support/binance.ts';
import { binleaks, makeFolder } from '../support/cli.ts';
import { fakeKey } from '../support/random.ts';
import { isReport } from '../support/report.ts';
import type { Report } from '../support/report.ts';
import { ed25519Key, pemOf } from '../support/signed.ts';

const FOLDER = path.resolve('test/clients');
const API_KEY = fakeKey(9001);
const SECRET = fakeKey(9002);
const PRIVATE_KEY = ed25519Key('clients');
const PEM = pemOf(PRIVATE_KEY).trim();
/** The body of the PEM behind what every such key begins with. */
const BODY = (PEM.split('\n')[1] ?? '').slice(22);
const PEM_SPAN = /-----BEGIN PRIVATE KEY-----[^]*?-----END PRIVATE KEY-----/g;

/** A program, what it is told to log, and what stands in its log. */
interface Case {
  readonly program: string;
  readonly mode: string;
  /** Whether the secret stands in its log. */
  readonly hasSecret: boolean;
  /** Whether a signed request does, with its signature. */
  readonly isSigned: boolean;
  /** Node's own log of http. */
  readonly nodeDebug?: true;
  readonly byPrivateKey?: true;
}

const CASES: readonly Case[] = [
  { program: 'ccxt', mode: 'debug', hasSecret: false, isSigned: true },
  { program: 'ccxt', mode: 'dump', hasSecret: true, isSigned: true },
  { program: 'ccxt', mode: 'dump', hasSecret: true, isSigned: true, byPrivateKey: true },
  { program: 'ccxt', mode: 'json', hasSecret: true, isSigned: true },
  { program: 'binance', mode: 'debug', hasSecret: false, isSigned: true, nodeDebug: true },
  { program: 'binance', mode: 'dump', hasSecret: true, isSigned: true },
  { program: 'binance', mode: 'dump', hasSecret: true, isSigned: true, byPrivateKey: true },
  { program: 'binance-api-node', mode: 'debug', hasSecret: false, isSigned: true, nodeDebug: true },
  { program: 'binance-api-node', mode: 'dump', hasSecret: true, isSigned: true },
  { program: 'node-binance-api', mode: 'debug', hasSecret: false, isSigned: true },
  { program: 'node-binance-api', mode: 'dump', hasSecret: true, isSigned: false },
  { program: 'binance-spot', mode: 'debug', hasSecret: false, isSigned: true, nodeDebug: true },
  { program: 'binance-spot', mode: 'dump', hasSecret: true, isSigned: false },
  { program: 'binance-spot', mode: 'dump', hasSecret: true, isSigned: false, byPrivateKey: true },
  { program: 'axios', mode: 'debug', hasSecret: true, isSigned: true, nodeDebug: true },
  { program: 'axios', mode: 'dump', hasSecret: true, isSigned: true },
  { program: 'pino', mode: 'config', hasSecret: true, isSigned: true },
  { program: 'pino', mode: 'dump', hasSecret: true, isSigned: true },
  { program: 'winston', mode: 'json', hasSecret: true, isSigned: true },
  { program: 'winston', mode: 'simple', hasSecret: true, isSigned: true },
  { program: 'winston', mode: 'pretty', hasSecret: true, isSigned: true },
  { program: 'winston', mode: 'cli', hasSecret: true, isSigned: true },
  { program: 'morgan', mode: 'combined', hasSecret: true, isSigned: true },
  { program: 'morgan', mode: 'own', hasSecret: true, isSigned: true },
];

/** Runs a program against a server that refuses its key, or takes it; gives all that it writes. */
async function logOf({ program, mode, nodeDebug, byPrivateKey }: Case, isTaken: boolean): Promise<string> {
  const secret = byPrivateKey === true ? createPublicKey(PRIVATE_KEY) : SECRET;
  const server = await startBinance({ accounts: isTaken ? [{ apiKey: API_KEY, secret }] : [] });
  const env = {
    ...process.env,
    BASE_URL: server.url,
    API_KEY,
    API_SECRET: byPrivateKey === true ? PEM : SECRET,
    ...(nodeDebug === true ? { NODE_DEBUG: 'http' } : {}),
  };
  const log = await new Promise<string>((done, fail) => {
    const args = [path.join('programs', `${program}.mjs`), mode];
    execFile(process.execPath, args, { cwd: FOLDER, env, encoding: 'utf8', maxBuffer: 1 << 26, timeout: 60_000 }, (error, out, err) => {
      if (error) fail(new Error(`${program} ${mode}: ${err}`));
      else done(out + err);
    });
  });
  // The program did ask, and its signature was right where its key was taken. morgan's program answers itself.
  if (program !== 'morgan') {
    const [asked] = server.requests.filter((one) => one.path === '/api/v3/account');
    expect(asked).toMatchObject({ apiKey: API_KEY, status: isTaken ? 200 : 401 });
  }
  return log;
}

/** A text with each credential replaced as `redact` says that it does. */
function masked(log: string): string {
  const mark = (kind: string, value: string | Buffer): string =>
    `[binance-${kind}:${createHash('sha256').update(value).digest('hex').slice(0, 4)}…]`;
  return log
    .replaceAll(API_KEY, mark('api-key', API_KEY))
    .replaceAll(SECRET, mark('secret-key', SECRET))
    .replace(PEM_SPAN, mark('private-key', PRIVATE_KEY.export({ type: 'pkcs8', format: 'der' })));
}

async function scanLog(log: string): Promise<Report> {
  const { stdout, stderr } = await binleaks(['scan', '--format', 'json', '.'], { cwd: makeFolder({ 'bot.log': log }) });
  const report: unknown = JSON.parse(stdout === '' ? `"${stderr}"` : stdout);
  if (!isReport(report)) throw new Error(`no report: ${stderr}`);
  return report;
}

const titled = CASES.map((one) => ({
  ...one,
  title: `${one.program}, ${one.mode}${one.nodeDebug ? ' and NODE_DEBUG=http' : ''}${one.byPrivateKey ? ', with a private key' : ''}`,
}));

describe.skipIf(!existsSync(path.join(FOLDER, 'node_modules')))('the log of', { timeout: 180_000 }, () => {
  describe.each(titled)('$title', (one) => {
    it.each([
      ['refused', false],
      ['taken', true],
    ])('a request that is %s is read and masked whole', async (_, isTaken) => {
      const log = await logOf(one, isTaken);
      // What is expected is in it, by a plain search.
      expect(log).toContain(API_KEY);
      expect(PEM_SPAN.test(log) || log.includes(SECRET)).toBe(one.hasSecret);
      PEM_SPAN.lastIndex = 0;
      if (!isTaken) expect(/signature=/.test(log)).toBe(one.isSigned);

      const { findings, scan } = await scanLog(log);
      expect(scan.complete).toBe(true);
      const secretKind = one.byPrivateKey === true ? 'private-key' : 'secret-key';
      expect(findings.map((finding) => [finding.kind, finding.confidence])).toEqual([
        ['api-key', 'high'],
        ...(one.hasSecret ? [[secretKind, 'high']] : []),
      ]);
      const [key, secret] = findings;
      expect([key?.pair ?? null, secret?.pair ?? null]).toEqual(one.hasSecret ? [secret?.id, key?.id] : [null, null]);
      if (one.hasSecret && /signature=/.test(log)) expect(secret?.proof).toMatchObject({ path: 'bot.log' });
      // ccxt and node-binance-api list the hosts of the testnet beside their own: that makes it none.
      expect(key?.severity).toBe(one.hasSecret ? 'critical' : 'medium');

      const { stdout, code } = await binleaks(['redact'], { input: log });
      expect(code).toBe(0);
      expect(stdout === masked(log), differing(stdout, masked(log))).toBe(true);
      for (const value of [API_KEY, SECRET, BODY])
        for (let at = 0; at + 16 <= value.length; at++) expect(stdout.includes(value.slice(at, at + 16))).toBe(false);
    });
  });
});

/** The first place where two texts differ. */
function differing(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return `${JSON.stringify(one.slice(at, at + 80))} in place of ${JSON.stringify(other.slice(at, at + 80))}`;
}
