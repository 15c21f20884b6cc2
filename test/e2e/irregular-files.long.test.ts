/** What stands in a file's place and is none: nothing waits for it, nothing reads it to its end, and it is named. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { envFile, makeFolder } from '../support/cli.ts';
import type { Run } from '../support/cli.ts';
import { GIT_ENV, makeRepo } from '../support/git.ts';
import type { Repo } from '../support/git.ts';
import { fakeKey } from '../support/random.ts';

const ENV = envFile(fakeKey(1), fakeKey(2));

/** A repository of loose objects and a pack, with a leak in each. */
function makeBoth(): Repo {
  const repo = makeRepo();
  repo.commit({ 'packed.env': ENV });
  repo.git('repack', '-q', '-a', '-d');
  repo.commit({ 'loose.env': envFile(fakeKey(3), fakeKey(4)) });
  return repo;
}

const PLANTS: Readonly<Record<string, (file: string) => void>> = {
  'a FIFO': (file) => void execFileSync('mkfifo', [file]),
  'a link to /dev/zero': (file) => symlinkSync('/dev/zero', file),
};

function plant(kind: string, file: string): void {
  rmSync(file, { force: true, recursive: true });
  mkdirSync(path.dirname(file), { recursive: true });
  PLANTS[kind]?.(file);
}

/** What takes longer waits for ever, and would fill the machine's memory. */
const LIMIT_MS = 15_000;

function run(repo: Repo, args: readonly string[], env: NodeJS.ProcessEnv = {}): Run {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [path.resolve('dist/cli.js'), ...args], {
    cwd: repo.folder,
    env: { ...process.env, ...GIT_ENV, ...env },
    timeout: LIMIT_MS,
    killSignal: 'SIGKILL',
    encoding: 'utf8',
  });
  expect(error).toBeUndefined();
  return { code: status, stdout, stderr };
}

const first = (folder: string, ending: string): string =>
  path.join(folder, readdirSync(folder).find((name) => name.endsWith(ending)) ?? `none${ending}`);

/** Files that git opens, by how they are found in a repository. */
const FILES: Readonly<Record<string, (repo: Repo) => string>> = {
  HEAD: (repo) => path.join(repo.folder, '.git/HEAD'),
  config: (repo) => path.join(repo.folder, '.git/config'),
  'config.worktree': (repo) => path.join(repo.folder, '.git/config.worktree'),
  commondir: (repo) => path.join(repo.folder, '.git/commondir'),
  shallow: (repo) => path.join(repo.folder, '.git/shallow'),
  'packed-refs': (repo) => path.join(repo.folder, '.git/packed-refs'),
  index: (repo) => path.join(repo.folder, '.git/index'),
  'a ref': (repo) => path.join(repo.folder, '.git/refs/heads/deep/er'),
  'a log': (repo) => path.join(repo.folder, '.git/logs/refs/stash'),
  'the list of alternates': (repo) => path.join(repo.folder, '.git/objects/info/alternates'),
  'a commit graph': (repo) => path.join(repo.folder, '.git/objects/info/commit-graph'),
  'a pack': (repo) => first(path.join(repo.folder, '.git/objects/pack'), '.pack'),
  'an index of a pack': (repo) => first(path.join(repo.folder, '.git/objects/pack'), '.idx'),
  'a loose object': (repo) => {
    const id = repo.git('rev-parse', 'HEAD:loose.env');
    return path.join(repo.folder, '.git/objects', id.slice(0, 2), id.slice(2));
  },
  "an alternate's object": (repo) => {
    const other = makeFolder();
    writeFileSync(path.join(repo.folder, '.git/objects/info/alternates'), `${other}\n`);
    return path.join(other, 'ab', 'c'.repeat(38));
  },
};

/** The same is asked before every call of git: these stand for all. */
const BY_RANGE = new Set(['HEAD', 'a loose object']);

describe.each(Object.keys(PLANTS))('%s', (kind) => {
  it.each(Object.keys(FILES))('in place of %s is named by history and range', { timeout: 40_000 }, (name) => {
    const repo = makeBoth();
    const file = FILES[name]?.(repo) ?? '';
    plant(kind, file);
    const found = run(repo, ['history']);
    expect(found.code === 1 || found.code === 2, found.stdout + found.stderr).toBe(true);
    const said = (found.stdout + found.stderr).replace(/\s+/g, '');
    // A long file name that could be a key is masked.
    expect(said).toMatch(/FIFO|device/);
    expect(said).toMatch(/notcomplete|incomplete|Notread|couldnot/i);
    if (!BY_RANGE.has(name)) return;
    const range = run(repo, ['range', 'HEAD~1..HEAD']);
    expect(range.code).toBe(2);
    expect(range.stderr + range.stdout).toMatch(/FIFO|device/);
  });

  it('in place of .git is named', () => {
    const repo = makeBoth();
    plant(kind, path.join(repo.folder, '.git'));
    for (const args of [['history'], ['range', 'HEAD~1..HEAD'], ['staged']]) {
      const result = run(repo, args);
      expect(result.code).toBe(2);
      expect(result.stderr).toMatch(/\.git: (?:a FIFO|a device)/);
    }
  });

  it('in place of a .gitignore, a configuration or a baseline is named', () => {
    const folder = makeFolder({ 'a.txt': 'x', 'sub/b.txt': 'y' });
    const repo = makeRepo({ folder });
    plant(kind, path.join(folder, 'sub/.gitignore'));
    const ignoring = run(repo, ['scan', '--gitignore']);
    expect(ignoring.code).toBe(2);
    expect(ignoring.stdout.replace(/\s+/g, ' ')).toMatch(/sub\/\.gitignore.*(?:FIFO|device)/);
    expect(run(repo, ['scan']).code).toBe(0);
    for (const name of ['binleaks.config.json', '.binleaks-baseline.json', 'package.json']) {
      plant(kind, path.join(folder, name));
      const scan = run(repo, ['scan']);
      expect(scan.code).toBe(name === 'package.json' ? 0 : 2);
      expect(run(repo, ['baseline']).code).toBe(name === 'package.json' ? 0 : 2);
      rmSync(path.join(folder, name));
    }
  });
});

describe('files that git is led to from elsewhere', () => {
  it('an included configuration that is a FIFO stops git, and the objects are read without it', () => {
    const repo = makeBoth();
    const fifo = path.join(makeFolder(), 'fifo');
    execFileSync('mkfifo', [fifo]);
    repo.git('config', 'include.path', fifo);
    const found = run(repo, ['history', '--format', 'json'], { BINLEAKS_GIT_TIMEOUT: '1' });
    expect(found.code).toBe(1);
    expect(found.stdout).toMatch(/"redacted": "/);
    expect(found.stdout).toContain('gave no answer within 1 s');
    const range = run(repo, ['range', 'HEAD~1..HEAD'], { BINLEAKS_GIT_TIMEOUT: '1' });
    expect(range.code).toBe(2);
  });

  it('a HEAD of a terabyte of holes is not read', () => {
    const repo = makeBoth();
    truncateSync(path.join(repo.folder, '.git/HEAD'), 2 ** 40);
    const found = run(repo, ['history']);
    expect(found.code).toBe(1);
    expect(found.stdout.replace(/\s+/g, ' ')).toContain('HEAD is too large (1099511627776 bytes)');
  });

  it('a linked object folder is followed, as git follows it', () => {
    const repo = makeBoth();
    const elsewhere = path.join(makeFolder(), 'objects');
    renameSync(path.join(repo.folder, '.git/objects'), elsewhere);
    symlinkSync(elsewhere, path.join(repo.folder, '.git/objects'));
    const found = run(repo, ['history', '--format', 'json']);
    expect(found.code).toBe(1);
    expect(found.stdout).toContain('"complete": true');
  });
});
