/** Archives as users have them: made by the tools of this machine, read by the built command line. */
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { tarOf, zipOf } from '../support/archives.ts';
import { binleaks, envFile, makeFolder } from '../support/cli.ts';
import type { Run } from '../support/cli.ts';
import { containing } from '../support/matchers.ts';
import { fakeKey } from '../support/random.ts';
import { isReport } from '../support/report.ts';
import { makeRepository, write } from '../support/repository.ts';

const ENV = envFile(fakeKey(1), fakeKey(2));
const ZIP = zipOf([
  { name: 'README', content: 'nothing' },
  { name: 'bot/.env', content: ENV },
]);

/** Runs a tool in a folder; false where this machine has none. */
function made(folder: string, tool: string, ...args: readonly string[]): boolean {
  try {
    execFileSync(tool, args, { cwd: folder, stdio: 'ignore', timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}

interface Told {
  readonly code: number | null;
  /** The API key's places. */
  readonly places: readonly string[];
  readonly skipped: readonly string[];
  readonly commits: readonly (string | null)[];
}

/** What a JSON report says. */
function told({ stdout, stderr, code }: Run): Told {
  const report: unknown = JSON.parse(stdout === '' ? `"${stderr}"` : stdout);
  if (!isReport(report)) throw new Error(`no report: ${stderr}`);
  const occurrences = report.findings.filter((one) => one.kind === 'api-key').flatMap((one) => one.occurrences);
  return {
    code,
    places: occurrences.map((one) => `${one.path}: ${one.archive.join(' > ')}:${one.line}`),
    skipped: report.scan.skipped.map((one) => `${one.path}: ${one.reason}`),
    commits: occurrences.map((one) => one.commit),
  };
}

describe('scan', () => {
  for (const [name, tool, ...args] of [
    ['a.zip', 'zip', '-qr', 'a.zip', 'bot'],
    ['b.tar', 'tar', '-cf', 'b.tar', 'bot'],
    ['c.tar.gz', 'tar', '-czf', 'c.tar.gz', 'bot'],
    ['d.tar.bz2', 'tar', '-cjf', 'd.tar.bz2', 'bot'],
    ['e.tar.xz', 'tar', '-cJf', 'e.tar.xz', 'bot'],
    ['f.tar.zst', 'tar', '--zstd', '-cf', 'f.tar.zst', 'bot'],
    ['g.pax', 'tar', '--format=pax', '-cf', 'g.pax', 'bot'],
    ['h.whl', 'python3', '-c', "import zipfile; zipfile.ZipFile('h.whl','w',zipfile.ZIP_DEFLATED).write('bot/.env')"],
    ['i.jar', 'python3', '-c', "import zipfile; zipfile.ZipFile('i.jar','w',zipfile.ZIP_BZIP2).write('bot/.env')"],
  ] as const)
    it(`reads what a tool of this machine makes: ${name} by ${tool}`, async ({ skip }) => {
      const folder = makeFolder({ 'bot/.env': ENV });
      skip(!made(folder, tool, ...args), `${tool} does not make ${name} here`);
      rmSync(path.join(folder, 'bot'), { recursive: true });
      const run = told(await binleaks(['scan', '--format', 'json', '.'], { cwd: folder }));
      expect(run.skipped).toEqual([]);
      expect(run.places).toEqual([`${name}: ${name} > bot/.env:2`]);
      expect(run.code).toBe(1);
    });

  it('shows the way to a place, in every report for people', async () => {
    const folder = makeFolder({ 'bot.zip': ZIP });
    for (const format of ['text', 'markdown', 'html', 'sarif', 'gitlab', 'junit', 'github']) {
      const run = await binleaks(['scan', '--format', format, '.'], { cwd: folder });
      expect(run.stdout, format).toContain('bot.zip → bot/.env');
      expect(run.stdout).not.toContain(fakeKey(1));
    }
  });

  it('reads archives from standard input', async () => {
    const run = told(await binleaks(['scan', '--format', 'json', '-'], { input: gzipSync(tarOf([{ name: 'x.zip', content: ZIP }])) }));
    expect(run.places).toEqual(['-: - > x.zip > bot/.env:2']);
    const plain = told(await binleaks(['scan', '--format', 'json', '-'], { input: gzipSync(ENV) }));
    expect(plain.places).toEqual(['-: - > (gzip content):2']);
  });

  it('takes archives for plain bytes where it is told so, and checks what it is told', async () => {
    const folder = makeFolder({ 'bot.zip': ZIP });
    const off = told(await binleaks(['scan', '--format', 'json', '--max-archive-depth', '0', '.'], { cwd: folder }));
    expect(off).toMatchObject({ code: 0, places: [], skipped: [] });
    for (const args of [
      ['--max-archive-depth', '-1'],
      ['--max-archive-depth', 'x'],
      ['--max-archive-entries', '1.5'],
      ['--max-archive-size', 'much'],
    ]) {
      const run = await binleaks(['scan', ...args, '.'], { cwd: folder });
      expect(run.code).toBe(2);
      expect(run.stderr).toContain(args[0]);
    }
  });

  it('ends with 2 and says why where something was not read', async () => {
    const zeros = gzipSync(Buffer.alloc(80 * 1024 * 1024));
    const folder = makeFolder({
      'bomb.gz': Buffer.concat([zeros, zeros]),
      'cut.tar.gz': gzipSync(
        tarOf([
          { name: 'bot/.env', content: ENV },
          { name: 'x', content: Buffer.alloc(9000) },
        ]).subarray(0, 5000),
      ),
      'locked.zip': zipOf([{ name: 'a\u001b[2Jb\n::error::c', content: 'x', encrypted: true }]),
      'many.tar': tarOf(Array.from({ length: 300 }, (_, i) => ({ name: `${i}`, content: 'x' }))),
    });
    const run = told(
      await binleaks(['scan', '--format', 'json', '--max-archive-entries', '200', '--max-archive-size', '100M', '.'], { cwd: folder }),
    );
    expect(run).toMatchObject({ code: 2, places: ['cut.tar.gz: cut.tar.gz > bot/.env:2'] });
    expect(run.skipped).toEqual([
      'bomb.gz: it unpacks to more than 100 MB (--max-archive-size)',
      'cut.tar.gz: truncated: it ends too early: x',
      'locked.zip: encrypted: a\u001b[2Jb\n::error::c',
      'many.tar: more than 200 entries (--max-archive-entries): the rest was not read',
    ]);
    for (const format of ['text', 'github', 'junit', 'markdown']) {
      const shown = await binleaks(['scan', '--format', format, 'locked.zip'], { cwd: folder });
      expect(shown.stdout, format).not.toMatch(/\u001b\[2J|^::error::c/m);
    }
  });

  it('reads a log with a hole of zeros, as one has that was truncated while it was written', async () => {
    const folder = makeFolder({ 'hole.log.gz': gzipSync(Buffer.concat([Buffer.alloc(80 * 1024 * 1024), Buffer.from(`\n${ENV}`)])) });
    const run = told(await binleaks(['scan', '--format', 'json', '.'], { cwd: folder }));
    expect(run).toMatchObject({ code: 1, skipped: [] });
  });

  it('reads a large archive in a thread, and gives the same', async () => {
    const lines = Array.from({ length: 60_000 }, (_, i) => `${i} ${fakeKey(i % 100).slice(0, 30)} order filled\n`).join('');
    const folder = makeFolder({ 'large.log.gz': gzipSync(`${lines}BINANCE_API_KEY=${fakeKey(1)}\n${lines}`) });
    const run = told(await binleaks(['scan', '--format', 'json', '.'], { cwd: folder }));
    expect(run).toMatchObject({ code: 1, places: ['large.log.gz: large.log.gz > large.log:60001'], skipped: [] });
  });
});

describe('git', () => {
  it('staged, range and history look into archives', async () => {
    const repo = makeRepository({ 'README.md': 'hello\n' });
    repo.git('add', '.');
    repo.git('commit', '-qm', 'first');
    write(path.join(repo.top, 'dist/bot.zip'), ZIP);
    repo.git('add', '.');
    const staged = told(await repo.binleaks('staged', '--format', 'json'));
    expect(staged).toMatchObject({ code: 1, places: ['dist/bot.zip: dist/bot.zip > bot/.env:2'], skipped: [] });
    expect((await repo.binleaks('staged', '--max-archive-depth', '0')).code).toBe(0);
    repo.git('commit', '-qm', 'the bot');
    const commit = repo.git('rev-parse', 'HEAD').output.trim();
    repo.git('rm', '-q', 'dist/bot.zip');
    repo.git('commit', '-qm', 'clean up');
    const range = told(await repo.binleaks('range', 'HEAD~2..HEAD', '--format', 'json'));
    expect(range).toMatchObject({ code: 1, places: ['dist/bot.zip: dist/bot.zip > bot/.env:2'], commits: [commit] });
    expect((await repo.binleaks('range', 'HEAD~2..HEAD', '--max-archive-depth', '0')).code).toBe(0);
    for (const jobs of [[], ['--jobs', '2']]) {
      const history = told(await repo.binleaks('history', '--format', 'json', ...jobs));
      expect(history).toMatchObject({ code: 1, places: ['dist/bot.zip: dist/bot.zip > bot/.env:2'], commits: [commit], skipped: [] });
    }
    expect((await repo.binleaks('history', '--max-archive-depth', '0')).code).toBe(0);
  });

  it('staged reports what is new in an archive, and nothing that it had before', async () => {
    const repo = makeRepository({ 'bot.zip': ZIP });
    repo.git('add', '.');
    repo.git('commit', '-qm', 'first');
    writeFileSync(
      path.join(repo.top, 'bot.zip'),
      zipOf([
        { name: 'more', content: 'text' },
        { name: 'bot/.env', content: `\n${ENV}` },
      ]),
    );
    repo.git('add', '.');
    expect(told(await repo.binleaks('staged', '--format', 'json'))).toMatchObject({ code: 0, places: [] });
    const other = envFile(fakeKey(3), fakeKey(4));
    writeFileSync(
      path.join(repo.top, 'bot.zip'),
      zipOf([
        { name: 'bot/.env', content: ENV },
        { name: 'new/.env', content: other },
      ]),
    );
    repo.git('add', '.');
    expect(told(await repo.binleaks('staged', '--format', 'json')).places).toEqual(['bot.zip: bot.zip > new/.env:2']);
  });

  it('history says which archives could not be read whole', async () => {
    const locked = zipOf([{ name: 'x', content: 'x', encrypted: true }]);
    const repo = makeRepository({
      'old/locked.zip': locked,
      'cut.gz': gzipSync(Array.from({ length: 3000 }, (_, i) => i * i).join(' ')).subarray(0, 2000),
    });
    repo.git('add', '.');
    repo.git('commit', '-qm', 'first');
    const commit = repo.git('rev-parse', 'HEAD').output.trim().slice(0, 12);
    const blobOf = (name: string): string => repo.git('rev-parse', `HEAD:${name}`).output.trim();
    const [zip, gz] = [blobOf('old/locked.zip'), blobOf('cut.gz')];
    const run = told(await repo.binleaks('history', '--format', 'json'));
    expect(run.code).toBe(2);
    expect(run.skipped.toSorted()).toEqual([
      containing(`cut.gz: 1 archive not read whole (${gz}, cut.gz in commit ${commit}): truncated`),
      `old/locked.zip: 1 archive not read whole (${zip}, old/locked.zip in commit ${commit}): encrypted: x`,
    ]);
    // What is left out needs no reading; it is told, and no reason to fail.
    const one = told(await repo.binleaks('history', '--format', 'json', '--exclude', 'old/**'));
    expect(one.code).toBe(2);
    expect(one.skipped).toEqual([containing('cut.gz: 1 archive not read whole')]);
    const none = await repo.binleaks('history', '--format', 'json', '--exclude', 'old/**', '--exclude', '*.gz');
    expect(told(none)).toMatchObject({ code: 0, skipped: [] });
    expect(none.stdout).toContain('left out by globs; 1 archive not read whole');
  });
});

describe('the bundles', () => {
  it('hold all that they need: who runs what is committed has no node_modules', () => {
    const files = readdirSync('dist').filter((name) => name.endsWith('.js'));
    const texts = files.map((name) => readFileSync(`dist/${name}`, 'utf8'));
    expect(files).toContain('action.js');
    for (const part of ['get_next_output', 'window size too large']) expect(texts.some((text) => text.includes(part))).toBe(true);
    const imports = texts.flatMap((text) =>
      Array.from(
        text.matchAll(/(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/g),
        (match) => match[1] ?? match[2] ?? '',
      ),
    );
    expect(imports.length).toBeGreaterThan(50);
    expect(imports.filter((name) => !/^(?:\.|node:)/.test(name) && !isBuiltin(name))).toEqual([]);
  });
});
