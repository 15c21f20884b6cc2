/** `binleaks install --check`: each way in which a hook that was installed does not run. */
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { binleaks } from '../support/cli.ts';
import { installStandIn, makeRepository, write } from '../support/repository.ts';
import type { TestRepository } from '../support/repository.ts';

describe('install --check', { timeout: 120_000 }, () => {
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
    expect(await problems(repository)).toMatch(/"exit" in \.git\/hooks\/pre-commit ends it before/);
    const own = `#!/bin/sh\nbinleaks() { '${process.execPath}' '${path.resolve('dist/cli.js')}' "$@"; }\nbinleaks staged\n`;
    writeFileSync(file, own);
    const run = await repository.binleaks('install', '--check');
    expect(run.stdout).toMatch(/ok +tried out: a commit with a key: is stopped by binleaks/);
  });

  it('says that binleaks is gone, or another version', async () => {
    const repository = await installed();
    const copy = path.join(repository.top, '.git/binleaks');
    writeFileSync(path.join(copy, 'package.json'), '{"type": "module", "version": "0.0.1"}');
    expect(await problems(repository)).toMatch(/binleaks: the hook runs 0\.0\.1, in [^]*run "binleaks install"/);
    rmSync(copy, { recursive: true });
    const said = await problems(repository);
    expect(said).toMatch(/binleaks: .* is gone: every commit is stopped/);
    expect(said).toMatch(/tried out: a clean commit: is stopped: binleaks:/);
    expect(said).toMatch(/tried out: a commit with a key: is stopped, but not because of the key/);
  });

  it('does not vouch for hooks that let a key through, whatever their text says', async () => {
    const repository = await installed();
    const file = path.join(repository.top, '.git/binleaks/hooks/pre-commit');
    writeFileSync(file, '#!/bin/sh\nexit 0\n');
    expect(await problems(repository)).toMatch(/PROBLEM tried out: a commit with a key: goes through: nothing stops it/);
  });

  it('tells a hook whose other commands fail from one that binleaks stops', async () => {
    const repository = makeRepository();
    write(path.join(repository.top, '.git/hooks/pre-commit'), '#!/bin/sh\nexit 7\n', 0o755);
    await repository.binleaks('install');
    const run = await repository.binleaks('install', '--check');
    expect(run.stdout).toMatch(/ok +tried out: a clean commit: binleaks lets it pass; another command of the hook/);
    expect(run.code).toBe(0);
  });

  it('says that git tracks what a shared hook would run', async () => {
    const repository = makeRepository({ '.githooks/x': '' });
    repository.git('config', 'core.hooksPath', '.githooks');
    installStandIn(repository.top);
    await repository.binleaks('install');
    repository.git('add', '--force', 'node_modules');
    expect(await problems(repository)).toMatch(/binleaks: git tracks files in node_modules[^]*git rm -r --cached node_modules/);
  });

  it('says that programs with windows find no Node, unless the hook names its own', async () => {
    const repository = await installed();
    const env = { BINLEAKS_GUI_PATH: '/nowhere' };
    expect((await binleaks(['install', '--check'], { cwd: repository.top, env: { ...repository.env, ...env } })).code).toBe(0);
    const file = path.join(repository.top, '.git/hooks/pre-commit');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/BINLEAKS_NODE='[^']*' /, ''));
    expect(await problems(repository, env)).toMatch(/PROBLEM Node in GUI clients: not on the PATH that they give hooks \(\/nowhere\)/);
  });
});
