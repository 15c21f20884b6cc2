/** Policy as a user meets it: baseline, allow entries, comments and globs, and what the last line says of them. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../src/model/secret.ts';
import { binleaks, envFile, makeFolder } from '../support/cli.ts';
import { makeRepository } from '../support/repository.ts';
import { containing, matching } from '../support/matchers.ts';
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
    expect(run.stdout).toMatch(/\+ api-key .* a\.env\n/);
    expect(run.stdout).toContain(`${FILE}: 2 credentials accepted, 0 kept\n`);
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
    expect(again.stdout).toMatch(/4 kept; not changed\n2 of them not found/);
    const pruned = await binleaks(['baseline', '--prune'], { cwd: root });
    expect(pruned.stdout).toMatch(/2 entries dropped, 2 kept/);
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
    expect((await repository.binleaks('baseline', '--history', '--prune')).stdout).toContain('0 entries dropped, 4 kept');
    // What was accepted for the history is not gone because the files no longer hold it.
    const careful = (await repository.binleaks('baseline', '--prune')).stdout;
    expect(careful).toContain('0 entries dropped, 4 kept; not changed');
    expect(careful).toContain('2 entries not found in the files may still stand in the history: add --history');
    expect((await repository.binleaks('history')).code).toBe(0);
  });

  it('prunes without accepting what is new', async () => {
    const root = makeFolder({ 'a.env': ENV });
    await binleaks(['baseline', '--reason', 'old'], { cwd: root });
    rmSync(path.join(root, 'a.env'));
    writeFileSync(path.join(root, 'b.env'), envFile(fakeKey(3), fakeKey(4)));
    const run = await binleaks(['baseline', '--prune'], { cwd: root });
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('2 entries dropped, 0 kept');
    expect(run.stdout).toContain('2 credentials that the baseline does not hold');
    expect(read(root)).not.toContain(sha256Hex(fakeKey(3)));
    expect((await binleaks(['scan'], { cwd: root })).code).toBe(1);
    const refused = await binleaks(['baseline', '--prune', '--reason', 'x'], { cwd: root });
    expect(refused).toMatchObject({ code: 2, stderr: containing('--prune accepts nothing') });
  });

  it('keeps entries of older baselines that do not say where they were found, while the history may hold them', async () => {
    const repository = makeRepository({ 'a.env': ENV, 'b.txt': '' });
    repository.git('add', '.');
    repository.git('commit', '-m', 'first');
    const old = ['', ''].map((_, n) => `{"sha256":"${sha256Hex(fakeKey(n + 1))}","kind":"api-key"}`);
    writeFileSync(path.join(repository.top, FILE), `{"version":1,"entries":[${old.join(',')}]}`);
    rmSync(path.join(repository.top, 'a.env'));
    expect((await repository.binleaks('baseline', '--prune')).stdout).toContain('0 entries dropped, 2 kept');
    expect((await repository.binleaks('baseline', '--prune', '--history')).stdout).toContain('0 entries dropped, 2 kept');
  });

  it('accepts single findings by their ids, with a masked value and a place for the reviewer', async () => {
    const repository = makeRepository({ 'a.env': ENV, 'b.env': envFile(fakeKey(3), fakeKey(4)) });
    repository.git('add', '.');
    repository.git('commit', '-m', 'first');
    rmSync(path.join(repository.top, 'a.env'));
    const ids = [KEY, fakeKey(3)].map((value) => sha256Hex(value).slice(0, 16));
    const run = await repository.binleaks('baseline', ...ids, '--reason', 'revoked', '--deleted', '2026-01-31');
    expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
    const content: unknown = JSON.parse(read(repository.top));
    expect(compileSchema('baseline')(content)).toBe(true);
    expect(content).toMatchObject({
      entries: [
        { sha256: sha256Hex(KEY), foundIn: 'history', path: 'a.env' },
        { sha256: sha256Hex(fakeKey(3)), foundIn: 'files', path: 'b.env' },
      ]
        .toSorted((x, y) => (x.sha256 < y.sha256 ? -1 : 1))
        .map((one) => ({ ...one, reason: 'revoked', deleted: '2026-01-31', redacted: matching(/^\w{3}…\w{2}$/) })),
    });
    expect(read(repository.top)).not.toContain(KEY.slice(0, 6));
    const unknown = await repository.binleaks('baseline', 'feedfeedfeedfeed');
    expect(unknown).toMatchObject({ code: 2, stderr: containing('no credential with the id') });
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

describe('binleaks allow', () => {
  it('marks findings as false by id, by place and from the history, and leaves the rest of the configuration as it is', async () => {
    const repository = makeRepository({ 'a.env': ENV, 'b.env': envFile(fakeKey(3), fakeKey(4)) });
    repository.git('add', '.');
    repository.git('commit', '-m', 'first');
    rmSync(path.join(repository.top, 'a.env'));
    const before = '{\n    "exclude": [ "docs/**" ],\n    "failOn": "low"\n}\n';
    writeFileSync(path.join(repository.top, 'binleaks.config.json'), before);
    const id = sha256Hex(KEY).slice(0, 16);
    const run = await repository.binleaks('allow', id, 'b.env:3', '--reason', 'made up', '--expires', '2999-01-31');
    expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
    expect(run.stdout).toMatch(
      /\+ api-key \w{3}…\w{2} {2}a\.env\n {2}\+ secret-key \w{3}…\w{2} {2}b\.env\nbinleaks\.config\.json: 2 allowed until 2999-01-31/,
    );
    const text = read(repository.top, 'binleaks.config.json');
    expect(text.startsWith('{\n    "exclude": [ "docs/**" ],\n    "failOn": "low",\n    "allow": [\n')).toBe(true);
    expect(text).not.toContain(KEY.slice(0, 6));
    expect(compileSchema('config')(JSON.parse(text))).toBe(true);
    const report = await repository.binleaks('history', '--format', 'json');
    expect(JSON.parse(report.stdout)).toMatchObject({ suppressed: [{ reason: 'config' }, { reason: 'config' }] });
    // Asked for again, the entry is replaced, not doubled.
    await repository.binleaks('allow', id, '--reason', 'still made up');
    const again: unknown = JSON.parse(read(repository.top, 'binleaks.config.json'));
    expect(again).toMatchObject({ allow: [{ reason: 'still made up' }, { reason: 'made up' }] });
  });

  it('makes a configuration where there is none, and writes into package.json where that holds it', async () => {
    const root = makeFolder({ 'a.env': ENV });
    expect((await binleaks(['allow', 'a.env:2', '--reason', 'demo'], { cwd: root })).code).toBe(0);
    expect(JSON.parse(read(root, 'binleaks.config.json'))).toMatchObject({
      allow: [{ sha256: sha256Hex(KEY), reason: 'demo', path: 'a.env' }],
    });
    const other = makeFolder({ 'a.env': ENV, 'package.json': '{\n\t"name": "x",\n\t"binleaks": {}\n}\n' });
    expect((await binleaks(['allow', 'a.env:2', '--reason', 'demo'], { cwd: other })).code).toBe(0);
    expect(existsSync(path.join(other, 'binleaks.config.json'))).toBe(false);
    expect(read(other, 'package.json')).toMatch(/^\{\n\t"name": "x",\n\t"binleaks": \{\n\t\t"allow": \[/);
    expect((await binleaks(['scan', '--format', 'json'], { cwd: other })).stdout).toContain('"reason": "config"');
  });

  it('writes nothing where one of the names is wrong, or a value is', async () => {
    const root = makeFolder({ 'a.env': ENV });
    for (const [args, message] of [
      [['a.env:2', 'feedfeedfeed', '--reason', 'x'], 'no credential with the id "feedfeedfeed"'],
      [['a.env:1', '--reason', 'x'], 'no credential stands at a.env:1'],
      [['a.env:2', '--reason', ' '], '--reason: say why'],
      [['a.env:2', '--reason', 'x', '--expires', '2026-02-30'], '--expires: expected a day'],
      [['a.env', '--reason', 'x'], 'names no credential'],
      [['a.env:2'], 'reason'],
    ] as const) {
      const run = await binleaks(['allow', ...args], { cwd: root });
      expect({ args, code: run.code }).toEqual({ args, code: 2 });
      expect(run.stderr).toContain(message);
    }
    expect(existsSync(path.join(root, 'binleaks.config.json'))).toBe(false);
  });

  it('takes the id that reports print where the configuration names a credential', async () => {
    const root = makeFolder({ 'a.env': ENV });
    const allow = [KEY, SECRET].map((value) => ({ sha256: sha256Hex(value).slice(0, 16), reason: 'demo' }));
    writeFileSync(path.join(root, 'binleaks.config.json'), JSON.stringify({ allow }));
    expect((await binleaks(['scan'], { cwd: root })).code).toBe(0);
    writeFileSync(
      path.join(root, 'binleaks.config.json'),
      JSON.stringify({ allow: [{ sha256: allow[0]?.sha256.slice(0, 15), reason: 'x' }] }),
    );
    expect((await binleaks(['scan'], { cwd: root })).stderr).toContain('"allow[0].sha256": expected the id of a finding');
  });
});

describe('binleaks explain', () => {
  it('knows what only the history, a commit or a message has', async () => {
    const repository = makeRepository({ 'src/a.env': ENV, '.gitignore': '' });
    repository.git('add', '-f', '.');
    repository.git('commit', '-m', `first\n\nBINANCE_API_SECRET=${fakeKey(4)}`);
    const commit = repository.git('rev-parse', 'HEAD').output.trim();
    repository.git('rm', '-q', 'src/a.env');
    repository.git('commit', '-m', 'second');
    const id = sha256Hex(KEY).slice(0, 16);
    const byId = await repository.binleaks('explain', id);
    expect({ code: byId.code, stdout: byId.stdout }).toMatchObject({ code: 0, stdout: containing(`id ${id}`) });
    const byPlace = await repository.binleaks('explain', `${commit.slice(0, 10)}:src/a.env:2`);
    expect(byPlace.stdout).toContain(`id ${id}`);
    expect((await repository.binleaks('explain', 'HEAD~1:src/a.env:3')).stdout).toContain(`id ${sha256Hex(SECRET).slice(0, 16)}`);
    expect((await repository.binleaks('explain', `${commit}:3`)).stdout).toContain(`id ${sha256Hex(fakeKey(4)).slice(0, 16)}`);
    expect((await repository.binleaks('explain', `${commit}:src/a.env:1`)).stdout).toContain('Nothing on line 1 of src/a.env');
    for (const [what, message] of [
      [`${commit}:src/b.env:1`, 'has no file src/b.env'],
      ['nosuch:src/a.env:1', 'there is no commit nosuch'],
      ['what ever', 'expected the id of a finding'],
    ] as const)
      expect(await repository.binleaks('explain', what)).toMatchObject({ code: 2, stderr: containing(message) });
    expect(await repository.binleaks('explain', id, '--no-history')).toMatchObject({ code: 2 });
  });
});
