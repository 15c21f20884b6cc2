/** Offline proof by the built command line: the secret in one place, the signed request in another. */
import { appendFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { binleaks, makeFolder } from '../support/cli.ts';
import type { Run } from '../support/cli.ts';
import { GIT_ENV, makeRepo } from '../support/git.ts';
import { fakeKey } from '../support/random.ts';
import { isReport } from '../support/report.ts';
import type { Report } from '../support/report.ts';
import { SHAPES, bySigning, ed25519Key, hmac, logged, pemOf } from '../support/signed.ts';
import type { Sign } from '../support/signed.ts';

const KEY = fakeKey(1);
const SECRET = fakeKey(2);
/** Nothing names it, and nothing says Binance: by its context it is next to nothing. */
const BARE = `x = compute(4)\n# ${'a line of words that say nothing\n# '.repeat(8)}\n${SECRET}\n`;

function log(shape = 'curl -v', by: Sign = hmac(SECRET), timestamp = '1717243200000'): string {
  const text = SHAPES[shape]?.(
    logged(
      [
        ['symbol', 'BTCUSDT'],
        ['timestamp', timestamp],
      ],
      KEY,
      by,
    ),
  );
  return `started\n${String(text)}`;
}

async function report(args: readonly string[], options: Parameters<typeof binleaks>[1] = {}): Promise<Run & { readonly report: Report }> {
  const run = await binleaks([...args, '--format', 'json'], { ...options, env: { ...GIT_ENV, ...options.env } });
  for (const value of [KEY, SECRET]) expect(run.stdout + run.stderr).not.toContain(value);
  const value: unknown = JSON.parse(run.stdout);
  if (!isReport(value)) throw new Error(`not a report: ${run.stdout.slice(0, 300)} ${run.stderr}`);
  return { ...run, report: value };
}

function nameOf(value: string): string {
  return `${value.slice(0, 3)}…${value.slice(-2)}`;
}

function finding(found: Report, value: string): Report['findings'][number] | undefined {
  return found.findings.find((one) => one.redacted === nameOf(value));
}

/** That the secret is proved by the request at a place, and a pair with its key. */
function expectProof(found: Report, at: { readonly path: string; readonly line: number }, key = KEY): void {
  const secret = finding(found, SECRET);
  const partner = finding(found, key);
  expect(secret).toMatchObject({ kind: 'secret-key', confidence: 'high', severity: 'critical', proof: at, pair: partner?.id });
  expect(secret?.evidence[0]?.signal).toBe('proved-by-request');
  expect(secret?.evidence[0]?.detail.startsWith(`${at.path}:${at.line}`)).toBe(true);
  expect(partner).toMatchObject({ kind: 'api-key', confidence: 'high', pair: secret?.id, proof: null });
}

describe('a secret that no context names is proved', () => {
  it('by a signed request in another file', async () => {
    const root = makeFolder({ 'config.py': BARE, 'logs/old.log': log() });
    const { code, report: found } = await report(['scan', root]);
    expect(code).toBe(1);
    expectProof(found, { path: 'logs/old.log', line: 2 });
    const alone = await report(['scan', path.join(root, 'config.py')]);
    expect(alone.report.findings).toEqual([]);
    expect(alone.code).toBe(0);
  });

  it('by a signed request in an archive, in files, in what is staged, in a range and in history', async () => {
    const repo = makeRepo();
    repo.commit({ 'README.md': '# bot\n' });
    repo.git('checkout', '-q', '-b', 'feature');
    repo.write({ 'config.py': BARE, 'logs/old.log.3.gz': gzipSync(log()) });
    repo.git('add', '-A');
    const places = new Map([
      ['scan', ['scan', '.']],
      ['staged', ['staged']],
    ]);
    for (const args of places.values()) {
      const found = (await report(args, { cwd: repo.folder })).report;
      expect(finding(found, SECRET)).toMatchObject({ confidence: 'high', proof: { path: 'logs/old.log.3.gz!old.log.3' } });
    }
    repo.commit({}, 'logs');
    const range = (await report(['range', 'main..feature'], { cwd: repo.folder })).report;
    expect(finding(range, SECRET)).toMatchObject({ confidence: 'high', proof: { path: 'logs/old.log.3.gz!old.log.3' } });
    const history = (await report(['history'], { cwd: repo.folder })).report;
    expect(finding(history, SECRET)).toMatchObject({ confidence: 'high', proof: { path: 'logs/old.log.3.gz' } });
  });

  it('and the reports for people say by what', async () => {
    const root = makeFolder({ 'config.py': BARE, 'logs/old.log': log() });
    const text = await binleaks(['scan', root]);
    expect(text.stdout).toContain('- signs a request that was logged: proof that it is the secret (logs/old.log:2)');
    const found = await report(['scan', root]);
    const explained = await binleaks(['explain', finding(found.report, SECRET)?.id ?? '', root]);
    expect(explained.stdout).toMatch(/\+100\.00 {2}signs a request that was logged: proof that it is the secret \(logs\/old\.log:2\)/);
    for (const format of ['markdown', 'sarif', 'html', 'github', 'gitlab', 'junit']) {
      const { stdout } = await binleaks(['scan', root, '--format', format]);
      expect(stdout, format).toMatch(/signs a request that was logged/);
      for (const value of [KEY, SECRET]) expect(stdout).not.toContain(value);
    }
  });

  it('across standard input and files', async () => {
    const root = makeFolder({ 'config.py': BARE });
    const { report: found } = await report(['scan', '-', 'config.py'], { cwd: root, input: log('JSON lines') });
    expectProof(found, { path: '-', line: 2 });
  });

  it('across threads, and in a part of a large file', async () => {
    const files = Object.fromEntries(Array.from({ length: 250 }, (_, i) => [`f${i}.txt`, 'nothing\n']));
    const root = makeFolder({ ...files, 'z/config.py': BARE });
    const large = path.join(root, 'app.log');
    writeFileSync(large, Buffer.alloc(49 * 1024 * 1024, 'a line of a log that says nothing \n'));
    appendFileSync(large, log());
    for (const jobs of ['1', '2', '4']) {
      const { report: found } = await report(['scan', root, '--jobs', jobs]);
      expectProof(found, { path: 'app.log', line: Math.floor((49 * 1024 * 1024) / 35) + 2 });
    }
  }, 60_000);

  it('in what is staged, and in a range', async () => {
    const repo = makeRepo();
    const base = repo.commit({ 'README.md': 'a bot\n' });
    repo.write({ 'config.py': BARE, 'logs/old.log': log() });
    repo.git('add', '.');
    const staged = await report(['staged'], { cwd: repo.folder });
    expectProof(staged.report, { path: 'logs/old.log', line: 2 });
    repo.git('commit', '-q', '-m', 'both');
    const range = await report(['range', `${base}..HEAD`], { cwd: repo.folder });
    expectProof(range.report, { path: 'logs/old.log', line: 2 });
  });

  it('in a history where the two were never there together', async () => {
    const repo = makeRepo();
    repo.commit({ 'README.md': 'a bot\n' });
    const brought = repo.commit({ 'logs/old.log': log() });
    repo.commit({ 'logs/old.log': null });
    const filler = 'x = compute(4)\n'.repeat(300);
    repo.commit({ 'src/config.py': `${filler}\n` });
    const came = repo.commit({ 'src/config.py': `${filler}${BARE}` });
    repo.commit({ 'src/config.py': `${filler}${BARE}# more\n` });
    const left = repo.commit({ 'src/config.py': `${filler}# more\n` });
    for (const packed of [false, true]) {
      if (packed) repo.git('repack', '-q', '-a', '-d', '-f');
      const { report: found } = await report(['history', repo.folder]);
      expectProof(found, { path: 'logs/old.log', line: 2 });
      const secret = finding(found, SECRET);
      expect(secret?.proof?.commit).toBe(brought);
      expect(secret?.exposure).toMatchObject({ introduced: { commit: came }, removed: { commit: left }, inHead: false, commits: 2 });
    }
  });

  it('in a history by a commit message, with threads', async () => {
    const repo = makeRepo();
    repo.commit({ 'config.py': BARE });
    const told = repo.commit({ 'a.txt': 'x' }, `debug\n\n${log()}`);
    const { report: found } = await report(['history', repo.folder, '--jobs', '2']);
    expect(finding(found, SECRET)).toMatchObject({ kind: 'secret-key', proof: { path: '', line: 4, commit: told } });
  });
});

describe('a private key', () => {
  it('of a service that nothing tells is proved by what it signed', async () => {
    const key = ed25519Key('a key');
    const root = makeFolder({ 'tls/server.key': pemOf(key), 'ws.log': log('WebSocket frame', bySigning(key)) });
    const { report: found } = await report(['scan', root]);
    const proved = found.findings.find((one) => one.kind === 'private-key');
    expect(proved).toMatchObject({ confidence: 'high', proof: { path: 'ws.log', line: 2 }, pair: finding(found, KEY)?.id });
    const other = makeFolder({ 'tls/server.key': pemOf(ed25519Key('another')), 'ws.log': log('WebSocket frame', bySigning(key)) });
    expect((await report(['scan', other])).report.findings.map((one) => one.kind)).toEqual(['api-key']);
  });
});

describe('a request signature', () => {
  it('is no credential by itself', async () => {
    for (const shape of ['urllib3 debug', 'HTML report', 'named by the log'])
      for (const by of [hmac(SECRET), bySigning(ed25519Key('a key'))]) {
        const run = await report(['scan', '-'], { input: log(shape, by) });
        expect(run.report.findings, shape).toEqual([]);
        expect(run.code).toBe(0);
      }
  });
});
