/** `binleaks install --check`: each way in which a hook that was installed does not run. */
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { binleaks } from '../support/cli.ts';
import { installStandIn, makeRepository, write } from '../support/repository.ts';
import type { TestRepository } from '../support/repository.ts';

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
    expect(await problems(repository)).toMatch(/"exit" in \.git\/hooks\/pre-commit ends it before/);
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
