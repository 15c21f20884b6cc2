/** `binleaks redact` as it sits in a pipe. */
import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { existsSync, linkSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../src/model/secret.ts';
import { binleaks, envFile, makeFolder } from '../support/cli.ts';
import { fakeKey } from '../support/random.ts';

const CLI = path.resolve('dist/cli.js');
const [KEY, SECRET] = [fakeKey(1), fakeKey(2)];
const MASKED = envFile(mark('api-key', KEY), mark('secret-key', SECRET));

function mark(kind: string, value: string): string {
  return `[binance-${kind}:${sha256Hex(value).slice(0, 4)}…]`;
}

/** A redaction under way. */
function start(): {
  readonly child: ChildProcessWithoutNullStreams;
  readonly until: (text: string) => Promise<string>;
  readonly code: Promise<number | null>;
} {
  const child = spawn(process.execPath, [CLI, 'redact']);
  let out = '';
  let tell: () => void = () => undefined;
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
    tell();
  });
  const until = async (text: string): Promise<string> => {
    while (!out.includes(text)) await new Promise<void>((next) => (tell = next));
    return out;
  };
  return { child, until, code: new Promise((done) => child.on('close', done)) };
}

describe('a pipe', () => {
  it('is masked, and every other byte passes', async () => {
    const run = await binleaks(['redact'], { input: envFile(KEY, SECRET) });
    expect(run).toEqual({ code: 0, stdout: MASKED, stderr: '' });
    expect(await binleaks(['redact', '-'], { input: '' })).toEqual({ code: 0, stdout: '', stderr: '' });
    const binary = Buffer.from(Array.from({ length: 100_000 }, (_, i) => (i * i * 31 + (i >> 3)) & 255));
    const folder = makeFolder({ 'in.bin': binary });
    execFileSync('sh', ['-c', `node ${CLI} redact < in.bin > out.bin && cat in.bin | node ${CLI} redact > out2.bin`], { cwd: folder });
    for (const name of ['out.bin', 'out2.bin']) expect(readFileSync(path.join(folder, name)).equals(binary)).toBe(true);
  });

  it('shows a line at once, and a prompt soon', async () => {
    const { child, until, code } = start();
    child.stdin.write(`connecting with ${KEY} now\n`);
    expect(await until('now\n')).toBe(`connecting with ${mark('api-key', KEY)} now\n`);
    child.stdin.write('Continue? ');
    await until('Continue? ');
    child.stdin.end('yes');
    expect(await code).toBe(0);
    expect(await until('yes')).toMatch(/Continue\? yes$/);
  });

  it('passes on what is held, and the last words of the program before it, when it is interrupted', async () => {
    const { child, until, code } = start();
    child.stdin.write('first\n');
    await until('first');
    child.kill('SIGINT');
    child.stdin.write(`bye ${SECRET}\nlast`);
    await until('bye');
    child.stdin.end();
    expect(await code).toBe(0);
    expect(await until('last')).toBe(`first\nbye ${mark('api-key', SECRET)}\nlast`);
  });

  it('ends at once with SIGTERM, and with a second interrupt', async () => {
    for (const signals of [['SIGTERM'], ['SIGINT', 'SIGINT']] as const) {
      const { child, until, code } = start();
      child.stdin.write('first\nAbc123Abc');
      await until('first');
      for (const signal of signals) {
        child.kill(signal);
        await new Promise((next) => setTimeout(next, 100));
      }
      expect(await code).toBe(2);
      await until('Abc123Abc');
    }
  });

  it('ends quietly where the reader has gone', () => {
    const folder = makeFolder({ 'big.log': 'a line of a log\n'.repeat(200_000) });
    const script = `(node ${CLI} redact < big.log; echo "code $?" >&2) 2>err | head -n 1; cat err`;
    expect(execFileSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' })).toBe('a line of a log\ncode 0\n');
  });

  it.skipIf(!existsSync('/dev/full'))('says that the disk is full', () => {
    const script = `echo x | node ${CLI} redact 2>&1 >/dev/full; echo "code $?"`;
    expect(execFileSync('sh', ['-c', script], { encoding: 'utf8' })).toMatch(
      /^binleaks: can't write to standard output \(the disk is full\)\ncode 2\n$/,
    );
  });
});

describe('files', () => {
  it('go to standard output, one behind the other, and what is missing is named', async () => {
    const root = makeFolder({ 'a.env': envFile(KEY, SECRET), 'b.log': `again: ${SECRET}` });
    const run = await binleaks(['redact', 'a.env', 'none.log', 'b.log'], { cwd: root });
    expect(run.stdout).toBe(`${MASKED}again: ${mark('secret-key', SECRET)}`);
    expect(run.stderr).toMatch(/none\.log: no such file/);
    expect(run.code).toBe(2);
    expect((await binleaks(['redact', '.'], { cwd: root })).stderr).toMatch(/folder/);
  });

  it('are rewritten in their place', async () => {
    const root = makeFolder({ 'a.env': envFile(KEY, SECRET), 'clean.log': 'nothing\n', 'two.log': KEY });
    linkSync(path.join(root, 'two.log'), path.join(root, 'names.log'));
    const run = await binleaks(['redact', '--in-place', 'a.env', 'clean.log', 'two.log'], { cwd: root });
    expect(run.code).toBe(2);
    expect(run.stdout).toBe('');
    expect(run.stderr).toMatch(
      /^a\.env: masked in 2 places\nclean\.log: nothing to mask\nbinleaks: can't rewrite two\.log: it has 2 names/,
    );
    expect(readFileSync(path.join(root, 'a.env'), 'utf8')).toBe(MASKED);
    expect(readFileSync(path.join(root, 'two.log'), 'utf8')).toBe(KEY);
    expect(readdirSync(root).toSorted()).toEqual(['a.env', 'clean.log', 'names.log', 'two.log']);
    expect(await binleaks(['redact', '-i', '-q', 'a.env'], { cwd: root })).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('is refused for a packed file, in which everything would stay', async () => {
    const root = makeFolder({ 'a.log.gz': gzipSync('hello\n') });
    const run = await binleaks(['redact', '--in-place', 'a.log.gz'], { cwd: root });
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/a\.log\.gz: it is packed \(gzip\)/);
  });

  it.each([
    ['gzip', gzipSync(envFile(KEY, SECRET))],
    ['brotli', brotliCompressSync(Buffer.from(envFile(KEY, SECRET)))],
  ])('is refused where it comes packed by %s, before a byte goes out', async (name, bytes) => {
    const file = name === 'brotli' ? 'a.log.br' : 'a.log.gz';
    const root = makeFolder({ [file]: bytes });
    const named = await binleaks(['redact', file], { cwd: root });
    expect(named).toMatchObject({ code: 2, stdout: '' });
    expect(named.stderr).toContain(`${file}: it is packed (${name}), and what is in it would stay: unpack it first`);
    // Brotli has no mark of its own: without a name it can't be known.
    if (name === 'brotli') return;
    const piped = await binleaks(['redact'], { cwd: root, input: bytes });
    expect(piped).toMatchObject({ code: 2, stdout: '' });
    expect(piped.stderr).toContain('it is packed (gzip)');
  });

  it('must be named to be rewritten', async () => {
    const run = await binleaks(['redact', '--in-place'], { input: '' });
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/--in-place/);
    expect((await binleaks(['redact', '--min-confidence', 'huge'])).code).toBe(2);
    expect((await binleaks(['redact', '--help'])).stdout).toMatch(/bot 2>&1 \| binleaks redact >> bot\.log/);
  });
});
