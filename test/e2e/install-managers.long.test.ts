/** Installing where a tool is in charge of the hooks, and what such tools call. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { binleaks, makeFolder } from '../support/cli.ts';
import { commit, containing, expectUndone, install, matching } from '../support/install.ts';
import { installStandIn, makeRepository, snapshot, write } from '../support/repository.ts';
import type { TestRepository } from '../support/repository.ts';

describe('husky', { timeout: 120_000 }, () => {
  /** The real package in place of the stand-in, for what tries the hooks out. */
  function makeReal(repository: TestRepository): void {
    rmSync(path.join(repository.top, 'node_modules/binleaks'), { recursive: true });
    symlinkSync(path.resolve('.'), path.join(repository.top, 'node_modules/binleaks'));
  }

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
    // The stand-in stops nothing but its own word: what is tried out is what counts.
    expect(check).toMatchObject({ code: 1, stdout: matching(/where husky keeps its own[^]*PROBLEM tried out: a commit with a key/) });
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
    makeReal(repository);
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

describe('other managers', { timeout: 60_000 }, () => {
  it('find binleaks where a project of many packages has it', async () => {
    const repository = makeRepository({ 'lefthook.yml': '', 'web/app/x': '' });
    installStandIn(repository.top, 'web/node_modules/binleaks');
    await binleaks(['install'], { cwd: path.join(repository.top, 'web/app'), env: repository.env });
    expect(readFileSync(path.join(repository.top, 'lefthook.yml'), 'utf8')).toContain('for d in web/node_modules/binleaks;');
  });

  it('husky 4 is left to its owner', async () => {
    const run = await makeRepository({ 'package.json': '{"devDependencies": {"husky": "^4.3.8"}}' }).binleaks('install');
    expect(run).toMatchObject({ code: 2, stderr: containing('husky 4 keeps its hooks in package.json') });
  });

  it('a tool shadowed by core.hooksPath is named', async () => {
    const repository = makeRepository({ 'lefthook.yml': '', 'other/x': '' });
    repository.git('config', 'core.hooksPath', 'other');
    const run = await repository.binleaks('install');
    expect(run.stdout).toMatch(/PROBLEM hooks folder: core\.hooksPath is other \(\.git\/config\) and shadows \.git\/hooks/);
  });

  it('lefthook: its file gets the command', async () => {
    const repository = makeRepository({ 'lefthook.yml': '# ours\npre-commit:\n  jobs:\n    - run: lint' });
    const before = snapshot(repository.top);
    expect(await install(repository, '--hooks', 'pre-commit,commit-msg,pre-push')).toMatch(/by lefthook[^]*lefthook install/);
    const config: unknown = parse(readFileSync(path.join(repository.top, 'lefthook.yml'), 'utf8'));
    expect(config).toMatchObject({
      'pre-commit': { jobs: [{ name: 'binleaks' }, { run: 'lint' }] },
      'commit-msg': { commands: { binleaks: { run: containing('"$d/hooks/commit-msg" {1}') } } },
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
    // Stages have other names before version 3.2 and from then on.
    expect(JSON.stringify(read())).not.toContain('"stages":["pre-commit"]');
    const pushes = await install(repository, '--hooks', 'pre-push');
    expect(pushes).toMatch(/created \.git\/hooks\/pre-push\npre-commit hands on only the first of several branches/);
    expect(JSON.stringify(read())).not.toContain('pre-push');
    await expectUndone(repository, before);
  });

  it('simple-git-hooks: a command in front of the one that stands there', async () => {
    const repository = makeRepository({
      'package.json': '{\n    "name": "x",\n    "simple-git-hooks": {\n        "pre-commit": "echo \\"a\\"; true"\n    }\n}',
    });
    const before = snapshot(repository.top);
    await install(repository);
    const text = readFileSync(path.join(repository.top, 'package.json'), 'utf8');
    expect(JSON.parse(text)).toEqual({
      name: 'x',
      'simple-git-hooks': {
        'pre-commit': matching(/^\(cd -P \. && .*; exit 1\) \|\| exit 1; echo "a"; true$/),
        'commit-msg': matching(/hook commit-msg "\$@"; fi; .*; exit 1\)$/),
      },
    });
    await expectUndone(repository, before);
  });

  it.each([
    ['lefthook.toml', '[pre-commit]\n', 'commands:'],
    ['lefthook.yml', 'pre-commit: {}\n', 'commands:'],
    ['.pre-commit-config.yaml', 'repos: []\n', '- repo: local'],
    ['.simple-git-hooks.cjs', 'module.exports = {};\n', '"pre-commit": "(cd -P . '],
    ['simple-git-hooks.json', '{ broken', '"pre-commit": "(cd -P . '],
  ])('%s that can not be changed safely: prints what to add, and ends with 2', async (name, text, snippet) => {
    const repository = makeRepository({ [name]: text });
    const before = snapshot(repository.top);
    const run = await repository.binleaks('install');
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(`${name} safely; please add these lines yourself:`);
    expect(run.stderr).toContain(snippet);
    // As lines that can be copied.
    expect(run.stderr).not.toContain('\\n');
    expect(snapshot(repository.top)).toEqual(before);
  });

  it('the hooks that this project offers to pre-commit name its commands', () => {
    const offered: unknown = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));
    expect(offered).toMatchObject([
      { id: 'binleaks', entry: 'binleaks hook pre-commit', language: 'node', pass_filenames: false },
      { id: 'binleaks-commit-msg', entry: 'binleaks hook commit-msg', language: 'node', stages: ['commit-msg'] },
      { id: 'binleaks-pre-push', entry: 'binleaks hook pre-push', language: 'node', pass_filenames: false },
    ]);
  });
});

describe('binleaks hook', () => {
  it('runs the shipped script with what git hands on, whatever that looks like', () => {
    const top = makeFolder({ message: 'LEAK' });
    installStandIn(top, 'package');
    cpSync('dist', path.join(top, 'package/dist'), { recursive: true });
    writeFileSync(path.join(top, 'package/package.json'), '{"type": "module"}');
    const hook = (
      args: readonly string[],
      input = '',
      env: NodeJS.ProcessEnv = {},
    ): { readonly code: number | null; readonly output: string } => {
      const cli = [path.join(top, 'package/dist/cli.js'), 'hook', ...args];
      const { status, stderr } = spawnSync(process.execPath, cli, { cwd: top, input, env: { ...process.env, ...env }, encoding: 'utf8' });
      return { code: status, output: stderr };
    };
    expect(hook(['pre-push', '--help', '-x'], 'fine\n')).toEqual({ code: 0, output: `ran pre-push 2 ${top}\n` });
    expect(hook(['pre-push', 'origin'], 'LEAK\n').code).toBe(1);
    expect(hook(['commit-msg', 'message']).code).toBe(1);
    // The pre-commit framework hands on variables instead of lines.
    const env = { PRE_COMMIT_TO_REF: 'abc', PRE_COMMIT_LOCAL_BRANCH: 'refs/heads/LEAK', PRE_COMMIT_REMOTE_BRANCH: 'r' };
    expect(hook(['pre-push'], '', env)).toEqual({ code: 1, output: containing(`refs/heads/LEAK abc r ${'0'.repeat(40)}\n`) });
    // Of a branch that is all new it tells the name; for other stages than a push nothing.
    const repository = makeRepository({ a: 'x' });
    repository.git('add', 'a');
    repository.git('commit', '-q', '-m', 'x');
    repository.git('branch', 'LEAK');
    const id = repository.git('rev-parse', 'HEAD').output.trim();
    const all = { PRE_COMMIT: '1', PRE_COMMIT_LOCAL_BRANCH: 'refs/heads/LEAK', GIT_DIR: path.join(repository.top, '.git') };
    expect(hook(['pre-push'], '', all)).toEqual({
      code: 1,
      output: containing(`refs/heads/LEAK ${id} refs/heads/LEAK ${'0'.repeat(40)}\n`),
    });
    expect(hook(['pre-push'], 'LEAK\n', { PRE_COMMIT: '1' })).toEqual({ code: 0, output: '' });
    rmSync(path.join(top, 'package/hooks'), { recursive: true });
    expect(hook(['pre-commit'])).toEqual({ code: 2, output: containing('install it again') });
  });
});
