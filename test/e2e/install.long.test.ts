/** Installing, as a user does it: what changes, whether git then runs it, and whether uninstall leaves no trace. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { binleaks, envFile, makeFolder } from '../support/cli.ts';
import { fakeKey } from '../support/random.ts';
import { commit, containing, expectUndone, install, matching } from '../support/install.ts';
import { emptyHome, installStandIn, makeRepository, snapshot, write } from '../support/repository.ts';

/** A file and a message that nobody can doubt; and what is said of them. */
const LEAK = envFile(fakeKey(41), fakeKey(42));
const BLOCKED = /binleaks: this (?:commit|message) would give away/;

describe("git's own hooks", { timeout: 120_000 }, () => {
  it('stop a leak in the content and in the message, from any folder', async () => {
    const repository = makeRepository({ 'sub folder/x': '' }, "a b's repo");
    const before = snapshot(repository.top);
    expect(await install(repository)).toMatch(
      /^pre-commit, commit-msg by git's own hooks \(\.git\/hooks\)\n {2}wrote \.git\/binleaks \(binleaks .*\)\n {2}created \.git\/hooks\/pre-commit\n/,
    );
    const check = await repository.binleaks('install', '--check');
    expect(check.stdout).toMatch(
      /ok +tried out: a clean commit: goes through\n[^]*ok +tried out: a commit with a key: is stopped by binleaks/,
    );
    expect(check.stdout).toMatch(/ok +tried out: a message with a key: is stopped by binleaks\nThe hooks will run\.\n$/);
    expect(check.code).toBe(0);
    await expectUndone(repository, before);

    await install(repository);
    expect(commit(repository, 'fine\n').made).toBe(true);
    expect(commit(repository, LEAK)).toEqual({ made: false, output: matching(BLOCKED) });
    expect(commit(repository, 'fine, too\n', LEAK)).toEqual({ made: false, output: matching(BLOCKED) });
    expect(commit(repository, 'fine, too\n').made).toBe(true);
    writeFileSync(path.join(repository.top, 'sub folder/x'), LEAK);
    repository.git('add', 'sub folder/x');
    expect(repository.git('-C', 'sub folder', 'commit', '-m', 'x').output).toMatch(BLOCKED);
    expect(repository.git('log', '--format=%s').output).toBe('a change\na change\n');
    // A repository may be moved: its hooks go with it.
    const moved = path.join(repository.home, 'moved');
    renameSync(repository.top, moved);
    const there = spawnSync('git', ['commit', '-m', 'x'], { cwd: moved, env: repository.env, encoding: 'utf8' });
    expect(there.stderr + there.stdout).toMatch(BLOCKED);
  });

  it('run in every work tree, with the hook that stood there behind them', async () => {
    const repository = makeRepository();
    write(path.join(repository.top, '.git/hooks/pre-commit'), '#!/bin/sh\necho former\nexit 0\n', 0o755);
    const before = snapshot(repository.top);
    await install(repository);
    await expectUndone(repository, before);
    await install(repository);
    expect(commit(repository, 'fine\n').output).toContain('former');
    const tree = path.join(repository.home, 'tree');
    repository.git('worktree', 'add', '-q', tree, '-b', 'other');
    const there = {
      ...repository,
      top: tree,
      binleaks: (...args: readonly string[]) => binleaks(args, { cwd: tree, env: repository.env }),
    };
    expect((await there.binleaks('install', '--check')).stdout).toContain('The hooks will run.');
    writeFileSync(path.join(tree, 'file.txt'), LEAK);
    expect(repository.git('-C', tree, 'commit', '-am', 'x').output).toMatch(BLOCKED);
    expect((await there.binleaks('uninstall')).code).toBe(0);
    expect(readFileSync(path.join(repository.top, '.git/hooks/pre-commit'), 'utf8')).toBe('#!/bin/sh\necho former\nexit 0\n');
  });

  it('check what is pushed where that is asked for, and a hook behind them still reads it', async () => {
    const repository = makeRepository();
    write(path.join(repository.top, '.git/hooks/pre-push'), '#!/bin/sh\nsed "s/^/former /"\n', 0o755);
    const before = snapshot(repository.top);
    await install(repository, '--hooks', 'pre-push');
    expect(existsSync(path.join(repository.top, '.git/hooks/pre-commit'))).toBe(false);
    await expectUndone(repository, before);
    await install(repository, '--hooks', 'pre-push');
    commit(repository, 'fine\n');
    const remote = path.join(repository.home, 'remote.git');
    repository.git('init', '-q', '--bare', remote);
    expect(repository.git('push', '-q', remote, 'main').output).toContain('former refs/heads/main');
    commit(repository, LEAK);
    expect(repository.git('push', '-q', remote, 'main:leak').code).toBe(1);
    expect(repository.git('ls-remote', remote).output).not.toContain('leak');
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

describe('what is printed', { timeout: 120_000 }, () => {
  it('holds no credential that a hook or a configuration holds', async () => {
    const key = fakeKey(31);
    const simple = makeRepository({ 'package.json': JSON.stringify({ 'simple-git-hooks': { 'pre-commit': `KEY=${key} npm test` } }) });
    const aside = makeRepository();
    write(path.join(aside.top, '.git/hooks/pre-commit'), `#!/usr/bin/env python3\nexec = "binance ${key}"\n`, 0o755);
    const early = makeRepository();
    write(path.join(early.top, '.git/hooks/pre-commit'), `#!/bin/sh\nexec env BINANCE_SECRET=${key} x\nbinleaks staged\n`, 0o755);
    for (const repository of [simple, aside, early]) {
      for (const args of [['install', '--dry-run'], ['install'], ['install', '--check'], ['uninstall', '--dry-run'], ['uninstall']]) {
        const { stdout, stderr } = await repository.binleaks(...args);
        for (let at = 0; at + 6 <= key.length; at++) expect(stdout + stderr).not.toContain(key.slice(at, at + 6));
      }
    }
  });
});

describe('--global', { timeout: 120_000 }, () => {
  it('is left to its owner where it means a folder in each repository', async () => {
    const repository = makeRepository();
    repository.git('config', '--global', 'core.hooksPath', '.githooks');
    expect((await repository.binleaks('install', '--global', '--hooks-path')).stderr).toMatch(/a folder in each of them/);
    expect(await install(repository)).toContain('by core.hooksPath (.githooks)');
    expect((await repository.binleaks('uninstall')).stdout).toContain('removed .githooks/pre-commit');
    expect(existsSync(path.join(repository.top, '.githooks'))).toBe(false);
  });

  it('gives hooks to new clones through the template', async () => {
    const repository = makeRepository();
    write(path.join(repository.home, '.gitconfig'), '[user]\n\tname = Me\n');
    const before = snapshot(repository.home);
    const run = await repository.binleaks('install', '--global');
    expect(run).toMatchObject({ code: 0, stdout: containing('cloned or made from now on') });
    expect((await repository.binleaks('install', '--global')).stdout).toContain('nothing changed');
    const clone = path.join(repository.home, 'clone');
    repository.git('init', '-q', clone);
    writeFileSync(path.join(clone, 'x'), LEAK);
    repository.git('-C', clone, 'add', 'x');
    expect(repository.git('-C', clone, 'commit', '-m', 'x').output).toMatch(BLOCKED);
    rmSync(clone, { recursive: true });
    expect((await repository.binleaks('uninstall', '--global')).code).toBe(0);
    expect(snapshot(repository.home)).toEqual(before);
  });

  it('writes through a configuration that is a link, as git does, and says why where there is no home', async () => {
    const repository = makeRepository();
    write(path.join(repository.home, 'dotfiles/gitconfig'), '[user]\n\tname = Me\n');
    symlinkSync('dotfiles/gitconfig', path.join(repository.home, '.gitconfig'));
    const before = snapshot(repository.home);
    expect((await repository.binleaks('install', '--global')).code).toBe(0);
    expect(repository.git('config', '--global', 'init.templateDir').output).toContain('binleaks/template');
    expect((await repository.binleaks('uninstall', '--global')).code).toBe(0);
    expect(snapshot(repository.home)).toEqual(before);
    const env = { ...repository.env, HOME: '', GIT_CONFIG_GLOBAL: undefined, XDG_CONFIG_HOME: undefined };
    const run = await binleaks(['install', '--global'], { cwd: repository.top, env });
    expect(run).toMatchObject({ code: 2, stderr: containing('HOME is set to nothing') });
  });

  it('stands in for the hooks of all repositories, and runs their own behind itself', async () => {
    const repository = makeRepository();
    const before = snapshot(repository.home);
    write(path.join(repository.top, '.git/hooks/pre-commit'), '#!/bin/sh\necho own pre-commit\n', 0o755);
    write(path.join(repository.top, '.git/hooks/post-commit'), '#!/bin/sh\necho own post-commit\n', 0o755);
    write(path.join(repository.top, '.git/hooks/pre-push'), '#!/bin/sh\nsed "s/^/own pre-push /"\n', 0o755);
    const run = await repository.binleaks('install', '--global', '--hooks-path');
    expect(run.stdout).toContain('WARNING: core.hooksPath for all repositories takes the place');
    expect((await repository.binleaks('install', '--global', '--hooks-path')).stdout).toContain('nothing changed');
    expect(commit(repository, 'fine\n').output).toMatch(/own pre-commit[^]*own post-commit/);
    const stopped = commit(repository, LEAK);
    expect(stopped).toEqual({ made: false, output: matching(BLOCKED) });
    expect(stopped.output).not.toContain('own pre-commit');
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
    expect(commit(repository, 'fine\n').output).toContain('mine');
    expect(commit(repository, LEAK)).toEqual({ made: false, output: matching(BLOCKED) });
    await repository.binleaks('uninstall', '--global');
    expect(snapshot(repository.home)).toEqual(before);
  });
});

describe('where hooks make no sense', { timeout: 120_000 }, () => {
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

  it('writes nowhere else, whatever the repository calls its folder of hooks', async () => {
    const elsewhere = makeFolder({ 'pre-commit': '#!/bin/sh\n' });
    const configured = makeRepository();
    configured.git('config', 'core.hooksPath', elsewhere);
    const linked = makeRepository();
    rmSync(path.join(linked.top, '.git/hooks'), { recursive: true });
    symlinkSync(elsewhere, path.join(linked.top, '.git/hooks'));
    const husky = makeRepository({ 'package.json': '{"devDependencies": {"husky": "^9.0.0"}}' });
    symlinkSync(elsewhere, path.join(husky.top, '.husky'));
    const before = snapshot(elsewhere);
    for (const repository of [configured, linked, husky]) {
      const run = await repository.binleaks('install');
      expect(run).toMatchObject({ code: 2, stderr: matching(/is outside of the project: (?:core\.hooksPath is|a link leads there)/) });
      expect((await repository.binleaks('uninstall')).code).toBe(0);
      expect(snapshot(elsewhere)).toEqual(before);
    }
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
