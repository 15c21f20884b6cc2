/** Hooks run what they were installed with: never what a checkout brings, whichever way it tries. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { envFile } from '../support/cli.ts';
import { matching } from '../support/install.ts';
import { fakeKey } from '../support/random.ts';
import { makeRepository, write } from '../support/repository.ts';
import type { TestRepository } from '../support/repository.ts';

const LEAK = envFile(fakeKey(51), fakeKey(52));
const BLOCKED = /binleaks: this commit would give away/;

/** A program that leaves a mark when it runs, and says that all is well. */
function evil(marker: string): string {
  return `#!/bin/sh\n: >'${marker}'\nexit 0\n`;
}

/** What a hostile branch commits in every place that somebody might look in. */
function plantAll(top: string, marker: string): void {
  const script = evil(marker);
  const program = `require('node:fs').writeFileSync(${JSON.stringify(marker)}, ''); process.exit(0);\n`;
  for (const folder of ['node_modules/binleaks', 'Node_Modules/binleaks', '.yarn/unplugged/binleaks-npm-9.9.9-0/node_modules/binleaks']) {
    for (const hook of ['pre-commit', 'commit-msg', 'begin.sh', 'may-hold.sh', 'find-binleaks.sh'])
      write(path.join(top, folder, 'hooks', hook), script, 0o755);
    write(path.join(top, folder, 'dist/cli.js'), program);
    write(path.join(top, folder, 'package.json'), '{"name": "binleaks", "version": "9.9.9", "bin": "dist/cli.js"}');
  }
  for (const name of ['binleaks', 'node', 'git', 'sh', 'grep', 'awk', 'tr', 'cat', 'npx', 'yarn']) {
    write(path.join(top, 'node_modules/.bin', name), script, 0o755);
    write(path.join(top, name), script, 0o755);
  }
  write(path.join(top, '.npmrc'), `node-options=--require ./evil.cjs\nscript-shell=./sh\n`);
  write(path.join(top, 'evil.cjs'), program);
  write(path.join(top, '.pnp.cjs'), program);
  write(path.join(top, 'dist/cli.js'), program);
}

/** Commits a leak with a PATH and options that people have, which name folders and files of the project. */
function tryLeak(repository: TestRepository, top = repository.top): { readonly isStopped: boolean; readonly output: string } {
  write(path.join(top, 'bot.env'), LEAK);
  const env = {
    ...repository.env,
    PATH: `./node_modules/.bin:node_modules/.bin::.:${top}/node_modules/.bin:${repository.env['PATH'] ?? ''}`,
    NODE_OPTIONS: '--require ./evil.cjs',
  };
  const git = '/usr/bin/git';
  execFileSync(git, ['add', '--force', 'bot.env'], { cwd: top, env });
  try {
    const output = execFileSync(git, ['commit', '-m', 'x', 'bot.env'], { cwd: top, env, encoding: 'utf8', stdio: 'pipe' });
    return { isStopped: false, output };
  } catch (error) {
    return { isStopped: true, output: error instanceof Error ? error.message : '' };
  }
}

/** A repository with hooks, in which a hostile branch is checked out afterwards. */
async function attacked(
  prepare: (repository: TestRepository) => void,
  install: readonly string[] = ['install'],
): Promise<{ readonly repository: TestRepository; readonly marker: string }> {
  const repository = makeRepository({ 'README.md': 'x\n', '.gitignore': 'node_modules\n' });
  const marker = path.join(repository.home, 'marker');
  repository.git('add', '-A');
  repository.git('commit', '-q', '--no-verify', '-m', 'first');
  prepare(repository);
  const run = await repository.binleaks(...install);
  expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
  repository.git('add', '-A');
  repository.git('commit', '-q', '--no-verify', '-m', 'hooks');
  return { repository, marker };
}

/** Everything that {@link plantAll} makes, on the branch that is checked out. */
function commitAllPlanted(
  repository: TestRepository,
  marker: string,
  plant: () => void = () => {
    plantAll(repository.top, marker);
  },
): void {
  plant();
  repository.git('-c', 'core.hooksPath=/dev/null', 'add', '-A', '--force', '--', '.', ':(exclude).husky/_');
  repository.git('-c', 'core.hooksPath=/dev/null', 'commit', '-q', '-m', 'foreign');
  expect(repository.git('ls-files', 'node_modules').output).toContain('node_modules/binleaks/dist/cli.js');
}

function bringReal(repository: TestRepository): void {
  mkdirSync(path.join(repository.top, 'node_modules'), { recursive: true });
  symlinkSync(path.resolve('.'), path.join(repository.top, 'node_modules/binleaks'));
}

describe('hooks of this machine', { timeout: 120_000 }, () => {
  it.each([
    ['in .git/hooks', ['install']],
    ['in a folder for all repositories', ['install', '--global', '--hooks-path']],
  ])('%s run nothing of a foreign branch', async (_, install) => {
    const { repository, marker } = await attacked(() => undefined, install);
    commitAllPlanted(repository, marker);
    expect(tryLeak(repository)).toEqual({ isStopped: true, output: matching(BLOCKED) });
    expect(existsSync(marker)).toBe(false);
  });

  it('run nothing of a clone that gets its hooks from the template, nor of its submodule', async () => {
    const { repository, marker } = await attacked(() => undefined, ['install', '--global']);
    commitAllPlanted(repository, marker);
    const clone = path.join(repository.home, 'clone');
    repository.git('clone', '-q', repository.top, clone);
    expect(readFileSync(path.join(clone, '.git/hooks/pre-commit'), 'utf8')).toContain('>>> binleaks');
    expect(tryLeak(repository, clone)).toEqual({ isStopped: true, output: matching(BLOCKED) });
    repository.git('-C', clone, 'reset', '-q', '--hard');
    repository.git('-C', clone, '-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', repository.top, 'sub');
    expect(tryLeak(repository, path.join(clone, 'sub'))).toEqual({ isStopped: true, output: matching(BLOCKED) });
    expect(existsSync(marker)).toBe(false);
  }, 60_000);

  it('run on without the package that they were installed from, and in a linked work tree', async () => {
    const { repository, marker } = await attacked(bringReal);
    rmSync(path.join(repository.top, 'node_modules'), { recursive: true });
    const tree = path.join(repository.home, 'tree');
    commitAllPlanted(repository, marker);
    repository.git('worktree', 'add', '-q', tree, '-b', 'linked');
    expect(tryLeak(repository, tree)).toEqual({ isStopped: true, output: matching(BLOCKED) });
    expect(existsSync(marker)).toBe(false);
  });

  it('name the package where no checkout can reach it, so that updates reach them', () => {
    const repository = makeRepository();
    const home = path.join(repository.home, 'lib/node_modules/binleaks');
    for (const part of ['dist', 'hooks', 'package.json']) cpSync(part, path.join(home, part), { recursive: true });
    const run = execFileSync(process.execPath, [path.join(home, 'dist/cli.js'), 'install'], {
      cwd: repository.top,
      env: repository.env,
      encoding: 'utf8',
    });
    expect(run).not.toContain('.git/binleaks');
    expect(readFileSync(path.join(repository.top, '.git/hooks/pre-commit'), 'utf8')).toContain(`binleaks_package='${home}'`);
    expect(tryLeak(repository).output).toMatch(BLOCKED);
  });
});

describe('hooks that are shared', () => {
  const shared: Readonly<Record<string, (repository: TestRepository) => void>> = {
    husky: (repository) => {
      write(path.join(repository.top, '.husky/pre-commit'), '');
      execFileSync(process.execPath, [path.resolve('node_modules/husky/bin.js')], { cwd: repository.top, env: repository.env });
    },
    'a folder that core.hooksPath names': (repository) => {
      write(path.join(repository.top, '.githooks/x'), '');
      repository.git('config', 'core.hooksPath', '.githooks');
    },
    'simple-git-hooks': (repository) => write(path.join(repository.top, 'package.json'), '{"simple-git-hooks": {"pre-push": "true"}}\n'),
  };
  /** What simple-git-hooks would put into .git/hooks. */
  function generate(repository: TestRepository): void {
    const file = path.join(repository.top, 'package.json');
    if (!existsSync(file)) return;
    const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const command = /"pre-commit":("(?:[^"\\]|\\.)*")/.exec(JSON.stringify(content))?.[1];
    if (command !== undefined)
      write(path.join(repository.top, '.git/hooks/pre-commit'), `#!/bin/sh\n${String(JSON.parse(command))}\n`, 0o755);
  }

  it.each(Object.keys(shared))(
    'by %s run what a package manager put there, and nothing that git tracks',
    async (how) => {
      const { repository, marker } = await attacked((one) => {
        bringReal(one);
        shared[how]?.(one);
      });
      // husky itself asks the PATH for a shell, with node_modules/.bin in front: that is its own, and comes before us.
      const plant = (top: string, mark: string): void => {
        plantAll(top, mark);
        if (how === 'husky') for (const name of ['node_modules/.bin/sh', 'sh']) rmSync(path.join(top, name));
      };
      const commitPlanted = (): void => {
        commitAllPlanted(repository, marker, () => plant(repository.top, marker));
      };
      generate(repository);
      expect(tryLeak(repository).output).toMatch(BLOCKED);
      repository.git('reset', '-q', '--hard');

      // Tracked files over the ignored ones; a link that is tracked; tracked in HEAD or in the index alone; a target that is.
      const before = repository.git('rev-parse', 'HEAD').output.trim();
      const own = path.join(repository.top, 'node_modules');
      const ways: Readonly<Record<string, () => void>> = {
        'tracked files': () => commitPlanted(),
        'staged as gone, still there': () => {
          commitPlanted();
          repository.git('rm', '-r', '-q', '--cached', 'node_modules');
        },
        'assumed unchanged': () => {
          commitPlanted();
          repository.git('update-index', '--assume-unchanged', 'node_modules/binleaks/hooks/pre-commit');
        },
        'staged only': () => {
          plant(repository.top, marker);
          repository.git('add', '--force', 'node_modules');
        },
        'a link in place of node_modules': () => {
          plant(repository.top, marker);
          renameSync(own, path.join(repository.top, 'vendor'));
          symlinkSync('vendor', own);
          repository.git('add', '--force', 'node_modules', 'vendor');
        },
        'a link of the package to tracked files': () => {
          plant(path.join(repository.top, 'packages'), marker);
          repository.git('add', '--force', 'packages');
          mkdirSync(own, { recursive: true });
          symlinkSync('../packages/node_modules/binleaks', path.join(own, 'binleaks'));
        },
      };
      for (const [way, make] of Object.entries(ways)) {
        rmSync(own, { recursive: true, force: true });
        make();
        const { isStopped } = tryLeak(repository);
        expect({ how, way, isStopped, ran: existsSync(marker) }).toEqual({ how, way, isStopped: true, ran: false });
        repository.git('reset', '-q', '--hard', before);
        repository.git('clean', '-q', '-f', '-d', '-x', '-e', '.husky');
        rmSync(own, { recursive: true, force: true });
      }
    },
    120_000,
  );
});

describe('programs with windows', { timeout: 60_000 }, () => {
  it('that give husky no Node get words, not "env: node: No such file"', async () => {
    const repository = makeRepository({ '.husky/pre-commit': '', '.gitignore': 'node_modules\n' });
    bringReal(repository);
    mkdirSync(path.join(repository.top, 'node_modules/.bin'));
    symlinkSync('../binleaks/dist/cli.js', path.join(repository.top, 'node_modules/.bin/binleaks'));
    execFileSync(process.execPath, [path.resolve('node_modules/husky/bin.js')], { cwd: repository.top, env: repository.env });
    await repository.binleaks('install');
    writeFileSync(path.join(repository.top, 'bot.env'), LEAK);
    repository.git('add', 'bot.env');
    const bin = path.join(repository.home, 'bin');
    mkdirSync(bin);
    for (const tool of ['sh', 'git', 'tr', 'grep', 'awk', 'basename', 'dirname', 'cat', 'env'])
      symlinkSync(execFileSync('sh', ['-c', `command -v ${tool}`], { encoding: 'utf8' }).trim(), path.join(bin, tool));
    try {
      execFileSync('git', ['commit', '-m', 'x'], {
        cwd: repository.top,
        env: { ...repository.env, PATH: bin },
        stdio: 'pipe',
        encoding: 'utf8',
      });
      expect.unreachable();
    } catch (error) {
      const said = error instanceof Error ? error.message : '';
      expect(said).toContain('Node.js is not on the PATH of this hook');
      expect(said).not.toContain('No such file');
    }
  });
});
