/** Installing, as a user does it: what changes, whether git then runs it, and whether uninstall leaves no trace. */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { binleaks, makeFolder } from '../support/cli.ts';
import { emptyHome, installStandIn, makeRepository, snapshot, write } from '../support/repository.ts';
import type { TestRepository } from '../support/repository.ts';

/** Asymmetric matchers without `any`. */
function containing(text: string): unknown {
  return expect.stringContaining(text);
}

function matching(pattern: RegExp): unknown {
  return expect.stringMatching(pattern);
}

/** Tries a commit of a file; true where it was made. */
function commit(repository: TestRepository, text: string, message = 'a change'): { readonly made: boolean; readonly output: string } {
  writeFileSync(path.join(repository.top, 'file.txt'), text);
  repository.git('add', 'file.txt');
  const { code, output } = repository.git('commit', '-m', message);
  return { made: code === 0, output };
}

async function expectUndone(repository: TestRepository, before: ReturnType<typeof snapshot>): Promise<void> {
  const run = await repository.binleaks('uninstall');
  expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
  expect(snapshot(repository.top)).toEqual(before);
  expect((await repository.binleaks('uninstall')).stdout).toContain('nothing changed');
}

/** Installs, checks that a second run changes nothing, and gives what was printed. */
async function install(repository: TestRepository, ...args: readonly string[]): Promise<string> {
  const run = await repository.binleaks('install', ...args);
  expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
  const after = snapshot(repository.top);
  expect((await repository.binleaks('install', ...args)).stdout).toContain('there already; nothing changed');
  expect(snapshot(repository.top)).toEqual(after);
  return run.stdout;
}

describe("git's own hooks", () => {
  it('stop a leak in the content and in the message, from any folder', async () => {
    const repository = makeRepository({ 'sub folder/x': '' }, "a b's repo");
    installStandIn(repository.top);
    const before = snapshot(repository.top);
    expect(await install(repository)).toContain(
      "pre-commit, commit-msg by git's own hooks (.git/hooks)\n  created .git/hooks/pre-commit\n",
    );
    const check = await repository.binleaks('install', '--check');
    expect(check.stdout).toContain('The hooks will run.');
    expect(check.code).toBe(0);
    await expectUndone(repository, before);

    await install(repository);
    expect(commit(repository, 'fine\n').output).toMatch(/ran pre-commit 0[^]*ran commit-msg 1/);
    expect(commit(repository, 'LEAK\n')).toEqual({ made: false, output: containing('blocked') });
    expect(commit(repository, 'fine, too\n', 'LEAK').made).toBe(false);
    expect(commit(repository, 'fine, too\n').made).toBe(true);
    writeFileSync(path.join(repository.top, 'sub folder/x'), 'LEAK\n');
    expect(repository.git('-C', 'sub folder', 'commit', '-am', 'x').code).toBe(1);
    expect(repository.git('log', '--format=%s').output).toBe('a change\na change\n');
  });

  it('run in every work tree, with the hook that stood there behind them', async () => {
    const repository = makeRepository();
    write(path.join(repository.top, '.git/hooks/pre-commit'), '#!/bin/sh\necho former\nexit 0\n', 0o755);
    const before = snapshot(repository.top);
    await install(repository);
    await expectUndone(repository, before);
    await install(repository);
    installStandIn(repository.top);
    expect(commit(repository, 'fine\n').output).toMatch(/ran pre-commit[^]*former/);
    const tree = path.join(repository.home, 'tree');
    repository.git('worktree', 'add', '-q', tree, '-b', 'other');
    installStandIn(tree);
    const there = {
      ...repository,
      top: tree,
      binleaks: (...args: readonly string[]) => binleaks(args, { cwd: tree, env: repository.env }),
    };
    expect((await there.binleaks('install', '--check')).stdout).toContain('The hooks will run.');
    writeFileSync(path.join(tree, 'file.txt'), 'LEAK\n');
    expect(repository.git('-C', tree, 'commit', '-am', 'x').output).toContain('blocked');
    expect((await there.binleaks('uninstall')).code).toBe(0);
    expect(readFileSync(path.join(repository.top, '.git/hooks/pre-commit'), 'utf8')).toBe('#!/bin/sh\necho former\nexit 0\n');
  });

  it('check what is pushed where that is asked for, and a hook behind them still reads it', async () => {
    const repository = makeRepository();
    installStandIn(repository.top);
    write(path.join(repository.top, '.git/hooks/pre-push'), '#!/bin/sh\nsed "s/^/former /"\n', 0o755);
    const before = snapshot(repository.top);
    await install(repository, '--hooks', 'pre-push');
    expect(existsSync(path.join(repository.top, '.git/hooks/pre-commit'))).toBe(false);
    await expectUndone(repository, before);
    await install(repository, '--hooks', 'pre-push');
    commit(repository, 'fine\n');
    const remote = path.join(repository.home, 'remote.git');
    repository.git('init', '-q', '--bare', remote);
    const pushed = repository.git('push', '-q', remote, 'main').output;
    expect(pushed).toContain('former refs/heads/main');
    expect(pushed).toContain('ran pre-push 2');
    expect(repository.git('push', '-q', remote, 'main:LEAK').code).toBe(1);
    expect(repository.git('ls-remote', remote).output).not.toContain('LEAK');
    expect(repository.git('push', '-q', remote, 'main').output).not.toContain('former');
  });

  it('are those of core.hooksPath where it is set', async () => {
    const repository = makeRepository({ '.githooks/commit-msg': '#!/bin/sh\nexit 0\n' });
    installStandIn(repository.top);
    chmodSync(path.join(repository.top, '.githooks/commit-msg'), 0o755);
    repository.git('config', 'core.hooksPath', '.githooks');
    const before = snapshot(repository.top);
    expect(await install(repository)).toMatch(
      /by core.hooksPath \(\.githooks\)\n {2}created \.githooks\/pre-commit\n {2}changed \.githooks\/commit-msg/,
    );
    // Everyone gets these hooks: they name nothing of this machine.
    expect(readFileSync(path.join(repository.top, '.githooks/pre-commit'), 'utf8')).not.toContain(path.dirname(process.execPath));
    await expectUndone(repository, before);
    await install(repository);
    expect(commit(repository, 'LEAK\n').made).toBe(false);
  });
});

describe('husky', () => {
  function makeHusky(): TestRepository {
    const repository = makeRepository({
      'package.json': '{ "devDependencies": { "husky": "^9.0.0" } }\n',
      '.husky/pre-commit': 'echo tests\r\n',
    });
    installStandIn(repository.top);
    execFileSync(process.execPath, [path.resolve('node_modules/husky/bin.js')], { cwd: repository.top, env: repository.env });
    return repository;
  }

  it('runs our lines in front of its own', async () => {
    const repository = makeHusky();
    writeFileSync(path.join(repository.top, '.husky/pre-commit'), 'echo tests');
    const before = snapshot(repository.top);
    expect(await install(repository)).toMatch(/by husky \(\.husky\)\n {2}changed \.husky\/pre-commit\n {2}created \.husky\/commit-msg\n/);
    const check = await repository.binleaks('install', '--check');
    expect(check).toMatchObject({ code: 0, stdout: containing('where husky keeps its own') });
    await expectUndone(repository, before);
    await install(repository);
    expect(commit(repository, 'fine\n').output).toMatch(/ran pre-commit[^]*tests[^]*ran commit-msg/);
    const blocked = commit(repository, 'LEAK\n');
    expect(blocked.made).toBe(false);
    expect(blocked.output).toContain('husky - pre-commit script failed');
    expect(blocked.output).not.toContain('tests');
  });

  it('that has its folder but no core.hooksPath is named as not prepared', async () => {
    const repository = makeHusky();
    repository.git('config', '--unset', 'core.hooksPath');
    const run = await repository.binleaks('install');
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(/PROBLEM hooks folder: husky is not prepared: core\.hooksPath is not set\n +to do: run "npx husky"/);
    repository.git('config', 'core.hooksPath', '.husky/_');
    rmSync(path.join(repository.top, '.husky/_'), { recursive: true });
    expect(await repository.binleaks('install', '--check')).toMatchObject({ code: 1, stdout: containing('not prepared') });
  });

  it('keeps Windows line ends', async () => {
    const repository = makeHusky();
    const before = snapshot(repository.top);
    await install(repository);
    const text = readFileSync(path.join(repository.top, '.husky/pre-commit'), 'utf8');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const check = await repository.binleaks('install', '--check');
    expect(check).toMatchObject({ code: 1, stdout: containing('Windows line ends') });
    await expectUndone(repository, before);
  });

  it('switched off by HUSKY=0 or its init.sh is a problem, as is one without Node', async () => {
    const repository = makeHusky();
    writeFileSync(path.join(repository.top, '.husky/pre-commit'), '');
    await repository.binleaks('install');
    const check = async (env: NodeJS.ProcessEnv = {}): Promise<string> => {
      const run = await binleaks(['install', '--check'], { cwd: repository.top, env: { ...repository.env, ...env } });
      expect(run.code).toBe(run.stdout.includes('PROBLEM') ? 1 : 0);
      return run.stdout;
    };
    expect(await check()).toContain('The hooks will run.');
    expect(await check({ HUSKY: '0' })).toMatch(/PROBLEM switches: HUSKY=0 is set/);
    const init = path.join(repository.home, '.config/husky/init.sh');
    expect(await check({ BINLEAKS_GUI_PATH: '/nowhere' })).toMatch(/PROBLEM Node in GUI clients:[^]*init\.sh: export\s+PATH=/);
    write(init, `export PATH="$PATH:${path.dirname(process.execPath)}"\n`);
    expect(await check({ BINLEAKS_GUI_PATH: '/nowhere' })).toMatch(/ok +Node in GUI clients: .*init\.sh finds it/);
    write(init, 'export HUSKY=0\n');
    expect(await check()).toMatch(/PROBLEM switches: .*init\.sh sets HUSKY=0/);
  });
});

describe('other managers', () => {
  it('lefthook: its file gets the command', async () => {
    const repository = makeRepository({ 'lefthook.yml': '# ours\npre-commit:\n  jobs:\n    - run: lint' });
    const before = snapshot(repository.top);
    expect(await install(repository, '--hooks', 'pre-commit,commit-msg,pre-push')).toMatch(/by lefthook[^]*lefthook install/);
    const config: unknown = parse(readFileSync(path.join(repository.top, 'lefthook.yml'), 'utf8'));
    expect(config).toMatchObject({
      'pre-commit': { jobs: [{ name: 'binleaks' }, { run: 'lint' }] },
      'commit-msg': { commands: { binleaks: { run: containing('hooks/commit-msg {1}') } } },
      'pre-push': { commands: { binleaks: { use_stdin: true } } },
    });
    expect((await repository.binleaks('install', '--check')).stdout).toMatch(
      /PROBLEM pre-commit: \.git\/hooks\/pre-commit does not exist\n.*lefthook/,
    );
    await expectUndone(repository, before);
  });

  it('pre-commit: its file gets a local repository', async () => {
    const repository = makeRepository({ '.pre-commit-config.yaml': 'repos:\n  - repo: x\n    rev: v1\n    hooks: []\n' });
    const before = snapshot(repository.top);
    await install(repository);
    const read = (): unknown => parse(readFileSync(path.join(repository.top, '.pre-commit-config.yaml'), 'utf8'));
    expect(read()).toMatchObject({ repos: [{ repo: 'local', hooks: [{ id: 'binleaks' }, { id: 'binleaks-commit-msg' }] }, { repo: 'x' }] });
    await install(repository, '--hooks', 'pre-push');
    expect(read()).toMatchObject({ repos: [{ hooks: [{}, {}, { id: 'binleaks-pre-push', stages: ['pre-push'] }] }, {}] });
    await expectUndone(repository, before);
  });

  it('simple-git-hooks: a command in front of the one that stands there', async () => {
    const repository = makeRepository({
      'package.json': '{\n    "name": "x",\n    "simple-git-hooks": {\n        "pre-commit": "echo \\"a\\"; true"\n    }\n}',
    });
    const before = snapshot(repository.top);
    await install(repository);
    const { 'simple-git-hooks': hooks }: { 'simple-git-hooks': Readonly<Record<string, string>> } = JSON.parse(
      readFileSync(path.join(repository.top, 'package.json'), 'utf8'),
    );
    expect(hooks['pre-commit']).toMatch(/^if \[ -f node_modules.*fi \|\| exit 1; echo "a"; true$/);
    expect(hooks['commit-msg']).toMatch(/hook commit-msg "\$@"; fi$/);
    await expectUndone(repository, before);
  });

  it.each([
    ['lefthook.toml', '[pre-commit]\n', 'commands:'],
    ['lefthook.yml', 'pre-commit: {}\n', 'commands:'],
    ['.pre-commit-config.yaml', 'repos: []\n', '- repo: local'],
    ['.simple-git-hooks.cjs', 'module.exports = {};\n', '"pre-commit": "if '],
    ['simple-git-hooks.json', '{ broken', '"pre-commit": "if '],
  ])('%s that can not be changed safely: prints what to add, and ends with 2', async (name, text, snippet) => {
    const repository = makeRepository({ [name]: text });
    const before = snapshot(repository.top);
    const run = await repository.binleaks('install');
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(`${name} safely; please add these lines yourself:`);
    expect(run.stderr).toContain(snippet);
    expect(snapshot(repository.top)).toEqual(before);
  });

  it('the hooks that this project offers to pre-commit name its commands', () => {
    const offered: unknown = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));
    expect(offered).toMatchObject([
      { id: 'binleaks', entry: 'binleaks staged', language: 'node', stages: ['pre-commit'], pass_filenames: false },
      { id: 'binleaks-commit-msg', language: 'node', stages: ['commit-msg'] },
      { id: 'binleaks-pre-push', language: 'node', stages: ['pre-push'], pass_filenames: false },
    ]);
  });
});

describe('install --check', () => {
  async function problems(repository: TestRepository, env: NodeJS.ProcessEnv = {}): Promise<string> {
    const run = await binleaks(['install', '--check'], { cwd: repository.top, env: { ...repository.env, ...env } });
    expect(run.code).toBe(1);
    return run.stdout
      .split('\n')
      .filter((line) => /^PROBLEM|^ {8}to do/.test(line))
      .join('\n');
  }

  async function installed(): Promise<TestRepository> {
    const repository = makeRepository();
    installStandIn(repository.top);
    await repository.binleaks('install');
    return repository;
  }

  it('says where nothing is installed', async () => {
    expect(await problems(makeRepository())).toMatch(/\.git\/hooks\/pre-commit does not exist\n +to do: run "binleaks install"/);
  });

  it('says that core.hooksPath shadows the hooks', async () => {
    const repository = await installed();
    mkdirSync(path.join(repository.top, 'elsewhere'));
    repository.git('config', 'core.hooksPath', 'elsewhere');
    expect(await problems(repository)).toMatch(/elsewhere\/pre-commit does not exist/);
    write(path.join(repository.top, 'elsewhere/pre-commit'), '#!/bin/sh\n', 0o755);
    expect(await problems(repository)).toMatch(/binleaks stands in \.git\/hooks\/pre-commit, which git does not run/);
    repository.git('config', 'core.hooksPath', '/dev/null');
    expect(await problems(repository)).toMatch(/core\.hooksPath is \/dev\/null .*no folder: git runs no\n/);
    repository.git('config', '--unset', 'core.hooksPath');
    repository.git('config', '--global', 'core.hooksPath', path.join(repository.top, 'elsewhere'));
    const run = await repository.binleaks('install');
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/for all repositories .*--global --hooks-path/);
  });

  it('says that the run bit is missing', async () => {
    const repository = await installed();
    chmodSync(path.join(repository.top, '.git/hooks/pre-commit'), 0o644);
    expect(await problems(repository)).toMatch(/pre-commit has no run bit[^]*chmod \+x \.git\/hooks\/pre-commit/);
  });

  it('says that our lines are gone, or come too late', async () => {
    const repository = await installed();
    const file = path.join(repository.top, '.git/hooks/pre-commit');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, '#!/bin/sh\n# binleaks was here\n');
    expect(await problems(repository)).toMatch(/does not call binleaks/);
    writeFileSync(file, text.replace('#!/bin/sh\n', '#!/bin/sh\nexit 0\n'));
    expect(await problems(repository)).toMatch(/"exit 0" in \.git\/hooks\/pre-commit ends it before/);
    writeFileSync(file, '#!/bin/sh\nnpx binleaks staged\n');
    expect((await repository.binleaks('install', '--check')).code).toBe(0);
  });

  it('says that binleaks is gone', async () => {
    const repository = await installed();
    rmSync(path.join(repository.top, 'node_modules'), { recursive: true });
    const file = path.join(repository.top, '.git/hooks/pre-commit');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/'\/[^']*\/hooks\//g, "'/gone/hooks/"));
    expect(await problems(repository)).toMatch(/binleaks: neither in node_modules\/binleaks nor on the PATH/);
  });

  it('says that programs with windows find no Node, unless the hook names its folder', async () => {
    const repository = await installed();
    const env = { BINLEAKS_GUI_PATH: '/nowhere' };
    expect((await binleaks(['install', '--check'], { cwd: repository.top, env: { ...repository.env, ...env } })).code).toBe(0);
    const file = path.join(repository.top, '.git/hooks/pre-commit');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^command -v node.*\n/m, ''));
    expect(await problems(repository, env)).toMatch(/PROBLEM Node in GUI clients: not on the PATH that they give hooks \(\/nowhere\)/);
  });
});

describe('--dry-run', () => {
  it('prints every line and changes nothing', async () => {
    const repository = makeRepository({ '.husky/pre-commit': 'npm test\n' });
    const before = snapshot(repository.top);
    const run = await repository.binleaks('install', '--dry-run');
    expect(run.stdout).toMatch(/would change \.husky\/pre-commit\n {6}\+ # >>> binleaks[^]*would create \.husky\/commit-msg\n/);
    expect(run.stdout).not.toContain('npm test');
    expect(snapshot(repository.top)).toEqual(before);
    await repository.binleaks('install');
    const after = snapshot(repository.top);
    expect((await repository.binleaks('uninstall', '--dry-run')).stdout).toMatch(
      /would change \.husky\/pre-commit\n {6}- # >>>[^]*would remove/,
    );
    expect(snapshot(repository.top)).toEqual(after);
    expect((await repository.binleaks('install', '--uninstall')).code).toBe(0);
    expect(snapshot(repository.top)).toEqual(before);
  });
});

describe('--global', () => {
  const config = '[user]\n\tname = Me';

  it('gives hooks to new clones through the template', async () => {
    const repository = makeRepository();
    write(path.join(repository.home, '.gitconfig'), config);
    const before = snapshot(repository.home);
    const run = await repository.binleaks('install', '--global');
    expect(run).toMatchObject({ code: 0, stdout: containing('cloned or made from now on') });
    expect((await repository.binleaks('install', '--global')).stdout).toContain('nothing changed');
    const clone = path.join(repository.home, 'clone');
    repository.git('init', '-q', clone);
    installStandIn(clone);
    writeFileSync(path.join(clone, 'x'), 'LEAK\n');
    repository.git('-C', clone, 'add', 'x');
    expect(repository.git('-C', clone, 'commit', '-m', 'x').output).toContain('blocked');
    rmSync(clone, { recursive: true });
    expect((await repository.binleaks('uninstall', '--global')).code).toBe(0);
    expect(snapshot(repository.home)).toEqual(before);
  });

  it('stands in for the hooks of all repositories, and runs their own behind itself', async () => {
    const repository = makeRepository();
    const before = snapshot(repository.home);
    installStandIn(repository.top);
    write(path.join(repository.top, '.git/hooks/pre-commit'), '#!/bin/sh\necho own pre-commit\n', 0o755);
    write(path.join(repository.top, '.git/hooks/post-commit'), '#!/bin/sh\necho own post-commit\n', 0o755);
    write(path.join(repository.top, '.git/hooks/pre-push'), '#!/bin/sh\nsed "s/^/own pre-push /"\n', 0o755);
    const run = await repository.binleaks('install', '--global', '--hooks-path');
    expect(run.stdout).toContain('WARNING: core.hooksPath for all repositories takes the place');
    expect(commit(repository, 'fine\n').output).toMatch(/ran pre-commit[^]*own pre-commit[^]*ran commit-msg[^]*own post-commit/);
    expect(commit(repository, 'LEAK\n').output).not.toContain('own pre-commit');
    const remote = path.join(repository.top, '../remote.git');
    repository.git('init', '-q', '--bare', remote);
    expect(repository.git('push', '-q', remote, 'main').output).toContain('own pre-push refs/heads/main');
    expect((await repository.binleaks('install', '--check')).stdout).toContain('The hooks will run.');
    expect((await repository.binleaks('uninstall')).stdout).toContain('nothing changed');
    expect((await repository.binleaks('uninstall', '--global')).code).toBe(0);
    expect(snapshot(repository.home)).toEqual(before);
  });

  it('adds to the folders that the user has set', async () => {
    const repository = makeRepository();
    const text = '[core]\n\thooksPath = ~/my hooks\n[init]\n\ttemplateDir = ~/template\n';
    write(path.join(repository.home, '.gitconfig'), text);
    write(path.join(repository.home, 'my hooks/pre-commit'), '#!/bin/sh\necho mine\n', 0o755);
    const before = snapshot(repository.home);
    await repository.binleaks('install', '--global', '--hooks-path');
    await repository.binleaks('install', '--global');
    expect(readFileSync(path.join(repository.home, '.gitconfig'), 'utf8')).toBe(text);
    expect(readFileSync(path.join(repository.home, 'template/hooks/pre-commit'), 'utf8')).toContain('>>> binleaks');
    installStandIn(repository.top);
    expect(commit(repository, 'fine\n').output).toMatch(/ran pre-commit[^]*mine/);
    await repository.binleaks('uninstall', '--global');
    expect(snapshot(repository.home)).toEqual(before);
  });
});

describe('where hooks make no sense', () => {
  it('says so and ends with 2', async () => {
    const folder = makeFolder({ 'x.txt': '' });
    const env = emptyHome(folder);
    const bare = path.join(folder, 'bare.git');
    execFileSync('git', ['init', '-q', '--bare', bare], { env });
    const repository = makeRepository();
    const cases: readonly (readonly [string, readonly string[], RegExp])[] = [
      [folder, ['install'], /not in a git repository.*--global/],
      [folder, ['uninstall'], /not in a git repository/],
      [folder, ['install', '--check'], /not in a git repository/],
      [bare, ['install'], /bare repository/],
      [path.join(repository.top, '.git'), ['install'], /inside of git's own folder/],
      [repository.top, ['install', '--hooks', 'pre-commit,post-commit'], /--hooks: expected some of .*found "post-commit"/],
      [repository.top, ['install', '--hooks-path'], /goes with --global/],
      [repository.top, ['install', '--check', '--global'], /--check goes with/],
      [repository.top, ['hook', 'post-commit'], /hook: expected one of/],
    ];
    for (const [cwd, args, message] of cases) {
      const run = await binleaks(args, { cwd, env });
      expect({ args, code: run.code, stderr: run.stderr }).toEqual({ args, code: 2, stderr: matching(message) });
      expect(run.stderr).not.toMatch(/\n\s+at /);
    }
  });

  it('changes nothing where a file can not be written', async () => {
    const repository = makeRepository();
    rmSync(path.join(repository.top, '.git/hooks'), { recursive: true });
    writeFileSync(path.join(repository.top, '.git/hooks'), 'in the way\n');
    const before = snapshot(repository.top);
    const run = await repository.binleaks('install');
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/can't write .*pre-commit: a part of its path is not a folder; nothing was changed/);
    expect(snapshot(repository.top)).toEqual(before);
  });

  it('does not follow a link out of a repository that it does not trust', async () => {
    const repository = makeRepository({ '.husky/x': '' });
    const outside = path.join(repository.home, '.profile');
    writeFileSync(outside, 'mine\n');
    symlinkSync(outside, path.join(repository.top, '.husky/pre-commit'));
    const run = await repository.binleaks('install');
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/a link that leads out of the project/);
    expect(readFileSync(outside, 'utf8')).toBe('mine\n');
  });
});
