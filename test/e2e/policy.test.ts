/** Policy as a user meets it: baseline, allow entries, comments and globs, and what the last line says of them. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../src/finding.ts';
import { binleaks, envFile, makeFolder } from '../support/cli.ts';
import { makeRepository } from '../support/repository.ts';
import { fakeKey } from '../support/random.ts';
import { compileSchema } from '../support/schema.ts';

const KEY = fakeKey(1);
const SECRET = fakeKey(2);
const ENV = envFile(KEY, SECRET);
const FILE = '.binleaks-baseline.json';
const isReport = compileSchema('report');

function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1) ?? '';
}

function read(root: string, name = FILE): string {
  return readFileSync(path.join(root, name), 'utf8');
}

describe('binleaks baseline', () => {
  it('accepts what is there, so that only what is new fails', async () => {
    const root = makeFolder({ 'a.env': ENV });
    const run = await binleaks(['baseline', '--reason', 'the old bot', '--by', 'Ana'], { cwd: root });
    expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
    expect(run.stdout).toMatch(/\+ api-key .* a\.env:2\n/);
    expect(run.stdout).toContain(`${FILE}: 2 credentials accepted, 0 kept, 0 dropped\n`);
    expect(compileSchema('baseline')(JSON.parse(read(root)))).toBe(true);
    expect(read(root).match(/"reason":"the old bot","by":"Ana","on":"\d{4}-\d\d-\d\d"/g)?.length).toBe(2);
    expect(read(root)).not.toContain(KEY.slice(0, 6));

    const clean = await binleaks(['scan'], { cwd: root });
    expect(clean.code).toBe(0);
    expect(lastLine(clean.stdout)).toBe('Suppressed: 2 in the baseline');
    expect((await binleaks(['scan', '--no-policy'], { cwd: root })).code).toBe(1);

    // Moved lines and renamed files change nothing; a new credential is reported, alone.
    mkdirSync(path.join(root, 'deep'));
    renameSync(path.join(root, 'a.env'), path.join(root, 'deep/b.env'));
    writeFileSync(path.join(root, 'deep/b.env'), `\n\n\n${ENV}`);
    expect((await binleaks(['scan'], { cwd: root })).code).toBe(0);
    writeFileSync(path.join(root, 'c.env'), envFile(fakeKey(3), fakeKey(4)));
    const fresh = await binleaks(['scan', '--format', 'json'], { cwd: root });
    expect(fresh.code).toBe(1);
    const report: unknown = JSON.parse(fresh.stdout);
    expect(isReport(report)).toBe(true);
    expect(report).toMatchObject({ findings: [{}, {}], suppressed: [{ reason: 'baseline' }, { reason: 'baseline' }] });
  });

  it('keeps its entries when it is run again, and says what it no longer finds', async () => {
    const root = makeFolder({ 'a.env': ENV, 'b.env': envFile(fakeKey(3), fakeKey(4)) });
    await binleaks(['baseline', '--reason', 'first'], { cwd: root });
    const before = read(root);
    expect((await binleaks(['baseline', '--reason', 'second'], { cwd: root })).stdout).toMatch(
      /0 credentials accepted, 4 kept.*not changed/,
    );
    expect(read(root)).toBe(before);

    rmSync(path.join(root, 'b.env'));
    const verbose = await binleaks(['scan', '--verbose'], { cwd: root });
    expect(verbose.stdout).toMatch(/no longer found[^\n]*:\n {2}[0-9a-f]{16} in the baseline \(first\)\n/);
    const again = await binleaks(['baseline'], { cwd: root });
    expect(again.stdout).toMatch(/4 kept, 0 dropped; not changed\n2 of them not found/);
    const pruned = await binleaks(['baseline', '--prune'], { cwd: root });
    expect(pruned.stdout).toMatch(/0 credentials accepted, 2 kept, 2 dropped/);
    expect(read(root).split('\n').length).toBe(before.split('\n').length - 2);
  });

  it('leaves what a formatter made of it alone, and the schema that it names', async () => {
    const root = makeFolder({ 'a.env': ENV });
    await binleaks(['baseline'], { cwd: root });
    const other = JSON.stringify({ $schema: './x.json', ...Object(JSON.parse(read(root))) }, null, 4);
    writeFileSync(path.join(root, FILE), other);
    expect((await binleaks(['baseline'], { cwd: root })).stdout).toContain('not changed');
    expect(read(root)).toBe(other);
    writeFileSync(path.join(root, 'b.env'), envFile(fakeKey(3), fakeKey(4)));
    await binleaks(['baseline'], { cwd: root });
    expect(read(root)).toMatch(/^\{\n {2}"\$schema": "\.\/x\.json",\n {2}"version": 1,\n/);
  });

  it('adds what the given paths hold, and nothing else', async () => {
    const root = makeFolder({ 'a/x.env': ENV, 'b/y.env': envFile(fakeKey(3), fakeKey(4)) });
    execFileSync('git', ['init', '-q', root]);
    await binleaks(['baseline', 'a'], { cwd: root });
    // At the top of the repository, where every later scan finds it.
    expect(read(root)).toContain(sha256Hex(KEY));
    expect(read(root)).not.toContain(sha256Hex(fakeKey(3)));
    expect((await binleaks(['scan', 'a'], { cwd: root })).code).toBe(0);
    expect((await binleaks(['scan'], { cwd: root })).code).toBe(1);
  });

  it('accepts what the history holds, where that is asked for', async () => {
    const repository = makeRepository({ 'a.env': ENV, 'b.env': envFile(fakeKey(3), fakeKey(4)) });
    repository.git('add', '.');
    repository.git('commit', '-m', 'first');
    rmSync(path.join(repository.top, 'a.env'));
    expect((await repository.binleaks('baseline')).stdout).toContain('2 credentials accepted');
    expect((await repository.binleaks('history')).code).toBe(1);
    expect((await repository.binleaks('baseline', '--history')).stdout).toContain('2 credentials accepted, 2 kept');
    const history = await repository.binleaks('history');
    expect(history.code).toBe(0);
    expect(lastLine(history.stdout)).toBe('Suppressed: 4 in the baseline');
    expect((await repository.binleaks('baseline', '--history', '--prune')).stdout).toContain('4 kept, 0 dropped');
    expect((await repository.binleaks('baseline', '--prune')).stdout).toContain('2 kept, 2 dropped');
  });

  it('prunes only after a complete scan of everything', async () => {
    const root = makeFolder({ 'a/x.env': ENV, 'b/y': '' });
    await binleaks(['baseline'], { cwd: root });
    const before = read(root);
    for (const args of [['b'], ['--exclude', 'a/**'], ['--gitignore']]) {
      const run = await binleaks(['baseline', '--prune', ...args], { cwd: root });
      expect({ args, code: run.code }).toEqual({ args, code: 2 });
      expect(run.stderr).toMatch(/--prune needs to see everything/);
    }
    const incomplete = await binleaks(['baseline', '--prune', '.', 'missing'], { cwd: root });
    expect(incomplete.code).toBe(2);
    expect(incomplete.stderr).toMatch(/missing: no such file[^]*not complete/);
    expect(read(root)).toBe(before);
  });

  it('makes no file where there is nothing to accept, except one that is named', async () => {
    const root = makeFolder({ 'a.txt': 'nothing\n' });
    expect((await binleaks(['baseline'], { cwd: root })).code).toBe(0);
    expect(existsSync(path.join(root, FILE))).toBe(false);
    writeFileSync(path.join(root, 'binleaks.config.json'), '{ "baseline": "accepted.json" }');
    expect((await binleaks(['scan'], { cwd: root })).stderr).toMatch(/accepted\.json: no such file.*binleaks baseline/);
    expect((await binleaks(['baseline'], { cwd: root })).code).toBe(0);
    expect(read(root, 'accepted.json')).toContain('"entries": []');
    expect((await binleaks(['scan'], { cwd: root })).code).toBe(0);
  });

  it('does not overwrite a file that it can not read', async () => {
    const root = makeFolder({ 'a.env': ENV, [FILE]: '{"version": 1, "entries": [{"sha256": 1}]}' });
    for (const command of ['baseline', 'scan']) {
      const run = await binleaks([command], { cwd: root });
      expect(run.code).toBe(2);
      expect(run.stderr).toMatch(/entries\[0\]\.sha256": expected .*; mend the entry/);
    }
    expect(read(root)).toContain('"sha256": 1');
  });
});

describe('allow entries', () => {
  it('fail from the day after they expire, and say so', async () => {
    const allow = [KEY, SECRET].map((value) => ({ sha256: sha256Hex(value), reason: 'the demo account', expires: '2020-01-31' }));
    const root = makeFolder({ 'a.env': ENV, 'binleaks.config.json': JSON.stringify({ allow }) });
    const run = await binleaks(['scan'], { cwd: root });
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(/1\. This was allowed until 2020-01-31 \(the demo account\)/);
    expect(run.stdout).toMatch(new RegExp(`Expired: ${sha256Hex(KEY).slice(0, 16)} was allowed until 2020-01-31`));
  });

  it('are named with --verbose where nothing needs them, in a scan of the whole tree', async () => {
    const allow = [{ sha256: sha256Hex(fakeKey(9)), reason: 'gone' }];
    const root = makeFolder({ 'a/a.txt': '', 'binleaks.config.json': JSON.stringify({ allow }) });
    const line = `${sha256Hex(fakeKey(9)).slice(0, 16)} in the configuration (gone)`;
    expect((await binleaks(['scan', '--verbose'], { cwd: root })).stdout).toContain(line);
    expect((await binleaks(['scan'], { cwd: root })).stdout).not.toContain(line);
    for (const args of [['a'], ['a/a.txt'], ['.', '--exclude', 'b']]) {
      expect((await binleaks(['scan', '--verbose', ...args], { cwd: root })).stdout).not.toContain(line);
    }
  });
});

describe('the last line', () => {
  it('counts every suppression, and --no-policy shows everything', async () => {
    const values = [fakeKey(11), fakeKey(12), fakeKey(13), fakeKey(14)];
    const root = makeFolder({
      'inline.env': `BINANCE_API_KEY=${values[0]} # binleaks:allow\n`,
      'allowed.env': `BINANCE_API_KEY=${values[1]}\n`,
      'old.env': `BINANCE_API_KEY=${values[2]}\n`,
      'skip/x.env': `BINANCE_API_KEY=${values[3]}\n`,
    });
    expect((await binleaks(['baseline', 'old.env', '--baseline', 'known.json'], { cwd: root })).code).toBe(0);
    const allow = [{ sha256: sha256Hex(values[1]!), reason: 'demo' }];
    writeFileSync(path.join(root, 'binleaks.config.json'), JSON.stringify({ allow, exclude: ['skip/**'], baseline: 'known.json' }));
    const run = await binleaks(['scan'], { cwd: root });
    expect(run.code).toBe(0);
    const line = lastLine(run.stdout);
    expect(line).toMatch(/^Suppressed: /);
    for (const part of ['1 by a binleaks:allow comment', '1 allowed by the configuration', '1 in the baseline', '1 left out by globs']) {
      expect(line).toContain(part);
    }
    const bare = await binleaks(['scan', '--no-policy'], { cwd: root });
    expect(bare.stdout).toMatch(/4 Binance credentials found/);
    expect(bare.stdout).not.toMatch(/Suppressed/);
  });
});

describe('a list of files, as lint-staged gives it', () => {
  it('stops a commit through lint-staged itself', () => {
    const repository = makeRepository({
      'package.json': JSON.stringify({ 'lint-staged': { '*': `"${process.execPath}" "${path.resolve('dist/cli.js')}" scan --quiet` } }),
      'src/a b.env': ENV,
      'clean.ts': 'export {};\n',
    });
    const lintStaged = (): { readonly status: number | null; readonly output: string } => {
      const command = [path.resolve('node_modules/lint-staged/bin/lint-staged.js')];
      const { status, stdout, stderr } = spawnSync(process.execPath, command, {
        cwd: repository.top,
        env: repository.env,
        encoding: 'utf8',
      });
      return { status, output: stdout + stderr };
    };
    repository.git('add', 'package.json', 'clean.ts');
    expect(lintStaged().status).toBe(0);
    repository.git('commit', '-m', 'first');
    repository.git('rm', '-q', 'clean.ts');
    repository.git('add', '.');
    const { status, output } = lintStaged();
    expect(status).toBe(1);
    expect(output).toContain('src/a b.env:2:17');
    expect(output).not.toContain('not complete');
    expect(output).not.toContain(KEY.slice(0, 6));
  });

  it('is scanned, with the policy of the folder it is called from', async () => {
    const root = makeFolder({
      'src/a b.env': ENV,
      'src/clean.ts': 'export {};\n',
      'vendor/x.env': envFile(fakeKey(3), fakeKey(4)),
      'binleaks.config.json': '{ "exclude": ["vendor/**"] }',
    });
    const files = ['src/a b.env', 'src/clean.ts', 'vendor/x.env', 'src/a b.env'].map((name) => path.join(root, name));
    const run = await binleaks(['scan', '--quiet', ...files], { cwd: root });
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(/^ CRITICAL /);
    // Paths as people know them, a file that is named twice once, and nothing of what the policy leaves out.
    expect(run.stdout.match(/^ {4}src\/a b\.env:2:17$/gm)?.length).toBe(1);
    expect(run.stdout).not.toContain('vendor');
    const clean = await binleaks(['scan', '--quiet', path.join(root, 'src/clean.ts')], { cwd: root });
    expect(clean).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('ends with 2 where one of them is gone: it was not looked at', async () => {
    const root = makeFolder({ 'a.ts': '' });
    const run = await binleaks(['scan', '--quiet', path.join(root, 'a.ts'), path.join(root, 'gone.ts')], { cwd: root });
    expect(run.code).toBe(2);
    expect(run.stdout).toMatch(/not complete[^]*gone\.ts: no such file/);
  });
});
