/**
 * The hooks by the tools that people have, installed from this repository's commit as it is documented: nothing is built.
 * A tool that is not there is skipped by name. BINLEAKS_TEST_PRE_COMMIT names more versions of pre-commit, by `:`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { envFile, makeFolder } from '../support/cli.ts';
import { fakeKey } from '../support/random.ts';
import { makeRepository, write } from '../support/repository.ts';
import type { TestRepository } from '../support/repository.ts';
import { pathOfTools, versionOf } from '../support/tools.ts';

const LEAK = envFile(fakeKey(81), fakeKey(82));
const PATH = pathOfTools();
const HOW = 'npm install --no-save --ignore-scripts --prefix test/tools';

/** What a commit of the work tree's built files would give: the package as it is installed from a git address. */
function source(): string {
  const folder = path.join(makeFolder(), 'source');
  const run = (...args: readonly string[]): void => void execFileSync('git', args, { stdio: 'pipe' });
  run('init', '-q', folder);
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' });
  for (const name of files
    .split('\0')
    .filter((one) => one !== '' && existsSync(one) && !/^(?:test|fixtures|bench|fuzz|oracle)\//.test(one)))
    write(path.join(folder, name), readFileSync(name), name.startsWith('hooks/') || name === 'dist/cli.js' ? 0o755 : 0o644);
  run('-C', folder, 'add', '-A', '--force');
  run('-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b.c', '-c', 'core.hooksPath=/dev/null', 'commit', '-q', '-m', 'x');
  return folder;
}

function idOf(folder: string): string {
  return execFileSync('git', ['-C', folder, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
}

interface Attempt {
  readonly code: number | null;
  readonly output: string;
}

function inside(repository: TestRepository, program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Attempt {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: repository.top,
    env: { ...process.env, ...repository.env, PATH, ...env },
    encoding: 'utf8',
    timeout: 240_000,
  });
  return { code: status, output: stdout + stderr };
}

/** A clean commit passes, a key in a file and in a message is stopped. */
function expectHooked(repository: TestRepository): void {
  const attempt = (text: string, message: string): Attempt => {
    writeFileSync(path.join(repository.top, 'file.txt'), text);
    inside(repository, 'git', ['add', '--force', 'file.txt']);
    return inside(repository, 'git', ['commit', '-m', message]);
  };
  const clean = attempt('fine\n', 'fine');
  expect(clean, clean.output).toMatchObject({ code: 0 });
  const leaking = attempt(LEAK, 'a leak');
  expect(leaking.output).toContain('binleaks: this commit would give away 2 Binance credentials');
  expect(leaking.code).toBe(1);
  const message = attempt('fine, too\n', `#1 ${LEAK}`);
  expect(message.output).toContain('binleaks: this message would give away');
  expect(message.code).toBe(1);
}

const PRE_COMMITS = ['pre-commit', ...(process.env['BINLEAKS_TEST_PRE_COMMIT'] ?? '').split(':').filter((one) => one !== '')];

describe.each(PRE_COMMITS)('%s', { timeout: 400_000 }, (program) => {
  const version = versionOf(program, PATH);
  const skipped = version === null ? ` (skipped: there is no ${program} on the PATH)` : ` (${version})`;

  it.skipIf(version === null)(`takes the hooks from the repository${skipped}`, () => {
    const from = source();
    const hooks = ['binleaks', 'binleaks-commit-msg', 'binleaks-pre-push'].map((id) => `      - id: ${id}\n`).join('');
    const repository = makeRepository({
      '.pre-commit-config.yaml': `repos:\n  - repo: ${from}\n    rev: ${idOf(from)}\n    hooks:\n${hooks}`,
    });
    const types = ['pre-commit', 'commit-msg', 'pre-push'].flatMap((type) => ['--hook-type', type]);
    const prepared = inside(repository, program, ['install', '--install-hooks', ...types]);
    expect(prepared, prepared.output).toMatchObject({ code: 0 });
    inside(repository, 'git', ['add', '-A']);
    expectHooked(repository);
    inside(repository, 'git', ['reset', '-q', '--hard']);
    const remote = path.join(repository.home, 'remote.git');
    inside(repository, 'git', ['init', '-q', '--bare', remote]);
    // A branch that is all new.
    const clean = inside(repository, 'git', ['push', '-q', remote, 'HEAD:refs/heads/clean']);
    expect(clean, clean.output).toMatchObject({ code: 0 });
    writeFileSync(path.join(repository.top, 'file.txt'), LEAK);
    inside(repository, 'git', ['commit', '-q', '--no-verify', '-am', 'leak']);
    expect(inside(repository, 'git', ['push', '-q', remote, 'HEAD:refs/heads/leak']).code).not.toBe(0);
  });

  it.skipIf(version === null)(`runs what install writes${skipped}`, async () => {
    const repository = makeRepository({
      '.pre-commit-config.yaml': 'repos:\n  - repo: local\n    hooks: []\n',
      '.gitignore': 'node_modules\n',
    });
    write(path.join(repository.top, 'node_modules/x'), '');
    execFileSync('ln', ['-s', path.resolve('.'), path.join(repository.top, 'node_modules/binleaks')]);
    expect((await repository.binleaks('install')).code).toBe(0);
    inside(repository, program, ['install', '--hook-type', 'pre-commit', '--hook-type', 'commit-msg']);
    inside(repository, 'git', ['add', '-A']);
    expectHooked(repository);
    const check = inside(repository, process.execPath, [path.resolve('dist/cli.js'), 'install', '--check']);
    expect(check.output).toMatch(/ok +tried out: a clean commit[^]*ok +tried out: a commit with a key: is stopped by binleaks/);
  });
});

/** How a package manager installs from a git address, and what it needs before. */
const MANAGERS: readonly {
  readonly name: string;
  readonly version: RegExp;
  readonly files?: Readonly<Record<string, string>>;
  readonly install: (address: string) => readonly (readonly string[])[];
}[] = [
  { name: 'npm', version: /\d/, install: (address) => [['install', '--no-audit', '--no-fund', '--save-dev', address]] },
  { name: 'pnpm', version: /\d/, install: (address) => [['add', '--save-dev', address]] },
  { name: 'yarn', version: /^1\./, install: (address) => [['add', '--dev', address]] },
  { name: 'bun', version: /\d/, install: (address) => [['add', '--dev', address]] },
];

describe('installed from a git address', { timeout: 400_000 }, () => {
  it.for(MANAGERS)('by $name', ({ name, version, install }, context) => {
    context.skip(!version.test(versionOf(name, PATH) ?? ''), `there is no such ${name}: ${HOW}`);
    const from = source();
    const repository = makeRepository({ 'package.json': '{"name": "x", "version": "1.0.0"}\n', '.gitignore': 'node_modules\n' });
    for (const args of install(`git+file://${from}#${idOf(from)}`)) {
      const done = inside(repository, name, args);
      expect(done, done.output).toMatchObject({ code: 0 });
    }
    const cli = path.join(repository.top, 'node_modules/binleaks/dist/cli.js');
    const installed = inside(repository, process.execPath, [cli, 'install']);
    expect(installed, installed.output).toMatchObject({ code: 0 });
    expectHooked(repository);
  });

  it("by Yarn with Plug'n'Play, into a project with husky's folder", (context) => {
    context.skip(!/^[2-9]/.test(versionOf('yarn-berry', PATH) ?? ''), `there is no yarn-berry (Yarn 4): ${HOW}`);
    const from = source();
    const repository = makeRepository({
      'package.json': '{"name": "x", "version": "1.0.0"}\n',
      'yarn.lock': '',
      '.yarnrc.yml': 'nodeLinker: pnp\nenableTelemetry: false\nenableGlobalCache: false\n',
      '.gitignore': '.yarn/*\n',
      '.husky/x': '',
    });
    // Its "git" addresses pack the package by its own manager; a packed file is what that comes to.
    const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', repository.home, from], { encoding: 'utf8' }).trim();
    expect(packed).toMatch(/^binleaks-[\d.]+\.tgz$/);
    const added = inside(repository, 'yarn-berry', ['add', '--dev', `binleaks@file:${path.join(repository.home, packed)}`]);
    expect(added, added.output).toMatchObject({ code: 0 });
    const installed = inside(repository, 'yarn-berry', ['binleaks', 'install']);
    expect(installed, installed.output).toMatchObject({ code: 0 });
    inside(repository, 'git', ['config', 'core.hooksPath', '.husky']);
    inside(repository, 'git', ['add', '-A']);
    expectHooked(repository);
  });
});

describe('other tools', { timeout: 400_000 }, () => {
  it.for(['lefthook', 'simple-git-hooks'])('%s', async (tool, context) => {
    // Whether it is there at all: one of them knows no option, and ends with 1 where there is nothing to set up.
    const found = spawnSync('sh', ['-c', `command -v ${tool}`], { env: { ...process.env, PATH } });
    context.skip(found.status !== 0, `there is no ${tool}: ${HOW}`);
    const repository = makeRepository({
      '.gitignore': 'node_modules\n',
      ...(tool === 'lefthook'
        ? { 'lefthook.yml': 'pre-commit:\n  jobs:\n    - run: "true"\n' }
        : { 'package.json': '{"name": "x", "simple-git-hooks": {"pre-commit": "true"}}\n' }),
    });
    write(path.join(repository.top, 'node_modules/x'), '');
    execFileSync('ln', ['-s', path.resolve('.'), path.join(repository.top, 'node_modules/binleaks')]);
    expect((await repository.binleaks('install')).code).toBe(0);
    const ready = inside(repository, tool, tool === 'lefthook' ? ['install'] : []);
    expect(ready, ready.output).toMatchObject({ code: 0 });
    inside(repository, 'git', ['add', '-A']);
    expectHooked(repository);
  });
});
