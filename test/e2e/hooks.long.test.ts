/** The shipped hooks in real repositories: what is blocked, what goes through, and what landed. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { envFile } from '../support/cli.ts';
import { fakeKey } from '../support/random.ts';
import { makeRepository, write } from '../support/repository.ts';
import type { TestRepository } from '../support/repository.ts';

const ENV = envFile(fakeKey(1), fakeKey(2));
const NAMED = (seed: number): string => `BINANCE_API_SECRET = "${fakeKey(seed)}"\n`;
const BLOCKED = /binleaks: this commit would give away \d+ Binance credential/;

interface Hooked extends TestRepository {
  readonly head: () => string;
  /** Writes, stages and tries to commit. */
  readonly tryCommit: (files: Readonly<Record<string, string | Buffer>>, ...args: readonly string[]) => ReturnType<TestRepository['git']>;
  readonly input: (args: readonly string[], input: string) => ReturnType<TestRepository['git']>;
}

/** A repository with one commit and the real hooks, installed as a user would. */
async function hooked(
  how: 'plain' | 'husky' = 'plain',
  files: Readonly<Record<string, string>> = { 'README.md': 'a bot\n' },
): Promise<Hooked> {
  const repository = makeRepository(
    { ...files, ...(how === 'husky' ? { '.husky/pre-commit': 'echo tests\n', '.gitignore': 'node_modules\n' } : {}) },
    "a b's repo",
  );
  if (how === 'husky') {
    mkdirSync(path.join(repository.top, 'node_modules'), { recursive: true });
    symlinkSync(path.resolve('.'), path.join(repository.top, 'node_modules/binleaks'));
    execFileSync(process.execPath, [path.resolve('node_modules/husky/bin.js')], { cwd: repository.top, env: repository.env });
  }
  repository.git('add', '-A');
  const first = spawnSync('git', ['commit', '-q', '--no-verify', '-m', 'first'], {
    cwd: repository.top,
    env: repository.env,
    encoding: 'utf8',
  });
  expect(first.stderr).toBe('');
  const installed = await repository.binleaks('install', '--hooks', 'pre-commit,commit-msg,pre-push');
  expect(installed.code).toBe(0);
  repository.git('add', '-A');
  repository.git('commit', '-q', '--no-verify', '-m', 'hooks');
  const input = (args: readonly string[], text: string): ReturnType<TestRepository['git']> => {
    const { status, stdout, stderr } = spawnSync('git', args, {
      cwd: repository.top,
      env: repository.env,
      encoding: 'utf8',
      input: text,
      timeout: 20_000,
    });
    return { code: status, output: stdout + stderr };
  };
  return {
    ...repository,
    input,
    head: () => repository.git('rev-parse', 'HEAD').output.trim(),
    tryCommit: (changed, ...args) => {
      for (const [name, content] of Object.entries(changed)) write(path.join(repository.top, name), content);
      repository.git('add', '-A');
      return repository.git('commit', '-m', 'a change', ...args);
    },
  };
}

/** Nothing that git or a hook said holds a value. */
function expectMasked(output: string): void {
  for (let seed = 0; seed < 30; seed++) expect(output).not.toContain(fakeKey(seed));
}

describe.each(['plain', 'husky'] as const)('the hooks, %s', (how) => {
  it('block a leak in every way of committing, and let the rest through', async () => {
    const repo = await hooked(how);
    expect(repo.tryCommit({ 'a.js': 'const a = 1;\n' }).code).toBe(0);
    const clean = repo.head();
    const added = repo.tryCommit({ 'bot/.env': ENV });
    expect(added.output).toMatch(BLOCKED);
    expect(added.output).toContain('bot/.env:2:');
    expect(added.output).toContain('the pair is complete');
    expect(added.output).toContain('git restore --staged -- bot/.env');
    expectMasked(added.output);
    expect(repo.head()).toBe(clean);
    rmSync(path.join(repo.top, 'bot/.env'));
    repo.git('add', '-A');

    // The staged bytes count, not the work tree's.
    write(path.join(repo.top, 'a.js'), NAMED(3));
    repo.git('add', 'a.js');
    write(path.join(repo.top, 'a.js'), 'const a = 2;\n');
    expect(repo.git('commit', '-m', 'x').output).toMatch(BLOCKED);
    repo.git('add', 'a.js');
    write(path.join(repo.top, 'a.js'), NAMED(3));
    expect(repo.git('commit', '-m', 'x').code).toBe(0);

    // commit -a, commit <path> (git's temporary index), commit -p, --amend.
    expect(repo.git('commit', '-a', '-m', 'x').output).toMatch(BLOCKED);
    expect(repo.git('commit', '-m', 'x', 'a.js').output).toMatch(BLOCKED);
    expect(repo.input(['commit', '-p', '-m', 'x'], 'y\n').output).toMatch(BLOCKED);
    expect(repo.git('commit', '-a', '--amend', '-m', 'x').output).toMatch(BLOCKED);
    write(path.join(repo.top, 'a.js'), 'const a = 3;\n');
    expect(repo.git('commit', '-a', '--amend', '-m', 'amended').code).toBe(0);
    expect(repo.git('log', '-p', '--all').output).not.toContain(fakeKey(3));

    const told = repo.git('commit', '--allow-empty', '-m', `the secret is BINANCE_API_SECRET=${fakeKey(4)}`);
    expect(told.output).toContain('binleaks: this message would give away 1 Binance credential');
    expectMasked(told.output);
  });

  it('block merges, rebases and cherry-picks that would make one, and pushes that would publish one', async () => {
    const repo = await hooked(how);
    const remote = path.join(repo.home, 'remote.git');
    repo.git('init', '-q', '--bare', remote);
    repo.git('remote', 'add', 'origin', remote);
    expect(repo.git('push', '-q', 'origin', 'main').code).toBe(0);

    repo.git('checkout', '-q', '-b', 'side');
    repo.tryCommit({ 'config.py': NAMED(5) }, '--no-verify');
    repo.git('checkout', '-q', 'main');
    repo.tryCommit({ 'other.txt': 'x\n' });
    // git runs no pre-commit hook for what it commits by itself: there the push is what stops it.
    repo.git('cherry-pick', '--no-commit', 'side');
    expect(repo.git('commit', '-m', 'picked').output).toMatch(BLOCKED);
    repo.git('reset', '-q', '--hard');
    repo.git('checkout', '-q', '-b', 'rebased', 'side');
    expect(repo.git('rebase', '-q', 'main').code).toBe(0);
    expect(repo.git('push', '-q', 'origin', 'rebased').output).toContain('config.py');
    expect(repo.git('ls-remote', '--heads', 'origin').output).not.toContain('rebased');
    repo.git('checkout', '-q', 'main');

    // What the merged branch has is no news of the merge; what the merge adds itself is.
    expect(repo.git('merge', '-q', '--no-commit', '--no-ff', 'side').code).toBe(0);
    expect(repo.git('commit', '-m', 'merge').code).toBe(0);
    repo.git('checkout', '-q', '-b', 'third', 'HEAD~1');
    repo.tryCommit({ 'third.txt': 'x\n' });
    repo.git('merge', '-q', '--no-commit', '--no-ff', 'side');
    expect(repo.tryCommit({ 'evil.py': NAMED(6) }).output).toMatch(BLOCKED);
    repo.git('reset', '-q', '--hard');

    repo.git('checkout', '-q', 'main');
    const push = repo.git('push', '-q', 'origin', 'main');
    expect(push.code).not.toBe(0);
    expect(push.output).toContain('config.py');
    expectMasked(push.output);
    expect(repo.git('ls-remote', 'origin', 'side').output).toBe('');
    // Added in one commit and taken away in the next it is published all the same.
    repo.git('checkout', '-q', '-b', 'hidden', 'HEAD~1');
    repo.tryCommit({ 'gone.py': NAMED(7) }, '--no-verify');
    rmSync(path.join(repo.top, 'gone.py'));
    repo.tryCommit({ 'fine.txt': 'x\n' });
    expect(repo.git('push', '-q', 'origin', 'hidden').output).toContain('gone.py');
    repo.git('checkout', '-q', '-b', 'clean', 'origin/main');
    repo.tryCommit({ 'fine.txt': 'x\n' });
    expect(repo.git('push', '-q', 'origin', 'clean').code).toBe(0);
    repo.git('commit', '-q', '--amend', '-m', 'other');
    expect(repo.git('push', '-q', '--force', 'origin', 'clean').code).toBe(0);
    expect(repo.git('push', '-q', 'origin', ':clean').code).toBe(0);
    expect(repo.git('ls-remote', '--heads', 'origin').output).not.toContain('clean');
  }, 60_000);
});

describe('binleaks staged', () => {
  it('says nothing of what is clean, known, moved elsewhere in a file, or allowed', async () => {
    const repo = await hooked('plain', { 'README.md': 'x\n' });
    expect(await repo.binleaks('staged')).toMatchObject({ code: 0, stdout: '', stderr: '' });
    repo.tryCommit({ 'a.py': `import os\n${NAMED(8)}` }, '--no-verify');
    write(path.join(repo.top, 'a.py'), `import os\n${NAMED(8)}print(1)\n`);
    repo.git('add', '-A');
    expect(await repo.binleaks('staged')).toMatchObject({ code: 0, stdout: '' });
    repo.git('mv', '-f', 'a.py', 'b.py');
    expect(await repo.binleaks('staged')).toMatchObject({ code: 0, stdout: '' });
    write(path.join(repo.top, 'b.py'), `import os\n${NAMED(8)}print(1)\n${NAMED(9)}`);
    repo.git('add', '-A');
    const second = await repo.binleaks('staged');
    expect(second.code).toBe(1);
    expect(second.stdout).toContain('b.py:4:');
    expect(second.stdout).not.toContain('b.py:2:');
    write(path.join(repo.top, 'b.py'), `import os\n${NAMED(9).trimEnd()}  # binleaks:allow\n`);
    repo.git('add', '-A');
    expect(await repo.binleaks('staged')).toMatchObject({ code: 0, stdout: 'binleaks: suppressed: 1 by a binleaks:allow comment\n' });
    expect((await repo.binleaks('staged', '--no-policy')).code).toBe(1);
  });

  it('judges the first commit, binaries, links, renames, copies, odd names and hidden diffs', async () => {
    const repo = makeRepository({ '.env': ENV });
    repo.git('add', '-A');
    expect((await repo.binleaks('staged')).code).toBe(1);
    expect((await repo.binleaks('install')).code).toBe(0);
    expect(repo.git('commit', '-m', 'first').output).toMatch(BLOCKED);
    rmSync(path.join(repo.top, '.env'));
    write(path.join(repo.top, '.gitattributes'), '*.py -diff\n*.txt binary\n');
    repo.git('add', '-A');
    expect(repo.git('commit', '-m', 'first').code).toBe(0);
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(ENV, 'utf16le')]);
    const odd = Buffer.concat([Buffer.from(repo.top), Buffer.from('/o"d\n\xff.py', 'latin1')]);
    const cases: readonly (readonly [string, () => void])[] = [
      ['bin.dat', () => write(path.join(repo.top, 'bin.dat'), Buffer.concat([Buffer.alloc(40), Buffer.from(NAMED(10))]))],
      ['wide.md', () => write(path.join(repo.top, 'wide.md'), wide)],
      ['hidden.py', () => write(path.join(repo.top, 'hidden.py'), NAMED(11))],
      ['some text.txt', () => write(path.join(repo.top, 'some text.txt'), NAMED(12))],
      ['link', () => symlinkSync(`BINANCE_API_SECRET=${fakeKey(13)}`, path.join(repo.top, 'link'))],
      ['\\xff.py', () => writeFileSync(odd, NAMED(14))],
    ];
    for (const [name, make] of cases) {
      make();
      repo.git('add', '-A');
      const { code, output } = repo.git('commit', '-m', 'x');
      expect({ name, code, blocked: BLOCKED.test(output), named: output.includes(name) }).toEqual({
        name,
        code: 1,
        blocked: true,
        named: true,
      });
      repo.git('reset', '-q', '--hard');
      repo.git('clean', '-q', '-f', '-d');
    }
  }, 40_000);

  it('runs nothing that the repository asks for', async () => {
    const repo = await hooked();
    const marker = path.join(repo.home, 'marker');
    const script = path.join(repo.home, 'evil.sh');
    write(script, `#!/bin/sh\ntouch ${marker}\ncat "$@"\n`, 0o755);
    repo.tryCommit({ '.gitattributes': '*.env diff=evil\n' }, '--no-verify');
    for (const key of ['diff.external', 'diff.evil.command', 'diff.evil.textconv', 'core.pager', 'core.sshCommand'])
      repo.git('config', key, script);
    expect(repo.tryCommit({ 'a.env': ENV }).output).toMatch(BLOCKED);
    repo.git('reset', '-q', '--hard');
    expect(repo.tryCommit({ 'b.env': 'A=1\n' }).code).toBe(0);
    expect(existsSync(marker)).toBe(false);
  });

  it('warns of a file for keys that is committed, and lets it through', async () => {
    const repo = await hooked();
    const run = repo.tryCommit({ '.env': 'BINANCE_API_KEY=\nBINANCE_API_SECRET=\n' });
    expect(run.code).toBe(0);
    expect(run.output).toContain('warning: .env names Binance credentials and is committed');
    write(path.join(repo.top, '.env'), 'BINANCE_API_KEY=your-key\nBINANCE_API_SECRET=your-secret-here\n');
    repo.git('add', '-A');
    const warned = await repo.binleaks('staged');
    expect(warned).toMatchObject({ code: 0, stdout: '' });
    expect(warned.stderr).toContain('warning: .env names Binance credentials and is committed');
    write(path.join(repo.top, '.gitignore'), '.env\n');
    expect((await repo.binleaks('staged')).stderr).toBe('');
  });

  it('judges the names of new files and folders, each by itself', async () => {
    const repo = await hooked();
    const named = `BINANCE_API_SECRET=${fakeKey(17)}`;
    for (const name of [named, `${named}/empty.txt`, `docs/deep/${named}/x.md`]) {
      const blocked = repo.tryCommit({ [name]: '' });
      expect({ name, code: blocked.code, blocked: BLOCKED.test(blocked.output) }).toEqual({ name, code: 1, blocked: true });
      expectMasked(blocked.output);
      repo.git('reset', '-q', '--hard');
    }
    // What the last commit has is not new, nor is another file in such a folder.
    repo.tryCommit({ [`${named}/a.txt`]: 'x\n' }, '--no-verify');
    expect(repo.tryCommit({ [`${named}/a.txt`]: 'y\n' }).code).toBe(0);
    expect(repo.tryCommit({ [`${named}/b.txt`]: 'x\n' }).code).toBe(0);
  });

  it('names what a configuration leaves out, and takes none from above the repository', async () => {
    const repo = await hooked();
    write(path.join(repo.top, '../binleaks.config.json'), '{"exclude": ["**"]}');
    const sha256 = createHash('sha256').update(fakeKey(18)).digest('hex');
    write(path.join(repo.top, '../.binleaks-baseline.json'), `{"version": 1, "entries": [{"sha256": "${sha256}", "kind": "secret-key"}]}`);
    expect(repo.tryCommit({ 'a.py': NAMED(18) }).output).toMatch(BLOCKED);
    write(path.join(repo.top, 'binleaks.config.json'), '{"exclude": ["vendor/**"]}');
    repo.git('reset', '-q');
    rmSync(path.join(repo.top, 'a.py'));
    const files = ['a', 'b', 'c', 'd'].map((name) => `vendor/${name}.py`);
    for (const file of files) write(path.join(repo.top, file), NAMED(19));
    repo.git('add', 'vendor');
    const silenced = repo.git('commit', '-m', 'x');
    expect(silenced.output).toContain(
      'binleaks: 4 staged files (vendor/a.py, vendor/b.py, vendor/c.py and 1 more) left out by "exclude" in binleaks.config.json (which git does not track)\n',
    );
    expect(silenced.code).toBe(0);
    repo.git('add', 'binleaks.config.json');
    repo.git('commit', '-q', '--no-verify', '-m', 'configuration');
    write(path.join(repo.top, 'vendor/e.py'), NAMED(20));
    repo.git('add', '-A');
    const tracked = await repo.binleaks('staged');
    expect(tracked).toMatchObject({ code: 0, stdout: '' });
    expect(tracked.stderr).toBe('binleaks: 1 staged file (vendor/e.py) left out by "exclude" in binleaks.config.json\n');
    expect((await repo.binleaks('staged', '--no-policy', '--exclude', 'vendor/*')).stderr).toContain('(vendor/e.py) left out by --exclude');
  });

  it('looks at what is there, not at what a replacement says', async () => {
    const repo = await hooked();
    write(path.join(repo.top, 'a.py'), NAMED(21));
    repo.git('add', 'a.py');
    const leak = repo.git('rev-parse', ':a.py').output.trim();
    write(path.join(repo.home, 'clean'), 'x = 1\n');
    const clean = repo.git('hash-object', '-w', path.join(repo.home, 'clean')).output.trim();
    repo.git('replace', leak, clean);
    expect(repo.git('cat-file', 'blob', leak).output).toBe('x = 1\n');
    expect(repo.git('commit', '-m', 'x').output).toMatch(BLOCKED);
  });

  it('works in a linked work tree and from any folder', async () => {
    const repo = await hooked();
    const tree = path.join(repo.home, 'linked tree');
    repo.git('worktree', 'add', '-q', tree, '-b', 'linked');
    write(path.join(tree, 'sub/a.env'), ENV);
    repo.git('-C', tree, 'add', '-A');
    expect(repo.git('-C', path.join(tree, 'sub'), 'commit', '-m', 'x').output).toMatch(BLOCKED);
  });
});

describe('what is broken stops the commit and says what to do', () => {
  it('a configuration, an index, an object, a missing binleaks', async () => {
    const repo = await hooked();
    const leak = { 'a.py': `x = 1\n${NAMED(15)}` };
    const config = path.join(repo.top, 'binleaks.config.json');
    write(config, '{ "exlude": [] }');
    const bad = repo.tryCommit(leak);
    expect(bad.code).not.toBe(0);
    expect(bad.output).toContain('unknown key "exlude"; did you mean "exclude"?');
    rmSync(config);

    repo.git('add', '-A');
    const id = repo.git('rev-parse', ':a.py').output.trim();
    const object = path.join(repo.top, '.git/objects', id.slice(0, 2), id.slice(2));
    chmodSync(object, 0o644);
    const bytes = readFileSync(object);
    writeFileSync(object, bytes.subarray(0, 12));
    const corrupt = await repo.binleaks('staged');
    expect(corrupt.code).toBe(2);
    expect(corrupt.stdout).toContain('the commit is stopped');
    rmSync(object);
    expect((await repo.binleaks('staged')).stdout).toContain('a.py');
    expect((await repo.binleaks('staged')).code).toBe(2);
    writeFileSync(object, bytes);

    const index = path.join(repo.top, '.git/index');
    const sound = readFileSync(index);
    writeFileSync(index, 'rubbish');
    const unreadable = await repo.binleaks('staged');
    expect(unreadable.code).toBe(2);
    expect(unreadable.stderr).toContain('git could not read what is staged');
    writeFileSync(index, sound);
    expect((await repo.binleaks('staged')).code).toBe(1);
    expect((await repo.binleaks('staged', '--message', 'nowhere')).stderr).toContain('no such file');
  });

  it('the scripts, where binleaks or Node is missing', async () => {
    const repo = await hooked();
    const folder = path.join(repo.home, 'bare hooks');
    mkdirSync(folder);
    for (const name of readdirSync('hooks')) write(path.join(folder, name), readFileSync(path.join('hooks', name)), 0o755);
    write(path.join(repo.top, 'a.py'), NAMED(16));
    repo.git('add', '-A');
    const bin = path.join(repo.home, 'bin');
    mkdirSync(bin);
    for (const tool of ['sh', 'git', 'tr', 'grep', 'awk', 'dirname']) {
      const found = execFileSync('sh', ['-c', `command -v ${tool}`], { encoding: 'utf8' }).trim();
      symlinkSync(found, path.join(bin, tool));
    }
    const run = (env: NodeJS.ProcessEnv): ReturnType<typeof spawnSync> =>
      spawnSync('sh', [path.join(folder, 'pre-commit')], { cwd: repo.top, env: { ...repo.env, ...env }, encoding: 'utf8' });
    const withoutNode = run({ PATH: bin });
    expect(withoutNode.status).toBe(2);
    expect(String(withoutNode.stderr)).toContain('Node.js is not on the PATH');
    symlinkSync(process.execPath, path.join(bin, 'node'));
    const without = run({ PATH: bin });
    expect(without.status).toBe(2);
    expect(String(without.stderr)).toContain('dist/cli.js is missing, so nothing was checked and git is stopped');
    // A clean commit needs neither.
    repo.git('reset', '-q');
    appendFileSync(path.join(repo.top, 'README.md'), 'more\n');
    repo.git('add', 'README.md');
    expect(run({ PATH: bin }).status).toBe(0);
  });
});
