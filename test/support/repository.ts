/** Repositories for tests, with nothing of the machine's own git configuration. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, readFileSync, readdirSync, readlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { binleaks, makeFolder } from './cli.ts';
import type { Run } from './cli.ts';

export interface TestRepository {
  readonly top: string;
  readonly home: string;
  /** What every program runs with. */
  readonly env: NodeJS.ProcessEnv;
  readonly git: (...args: readonly string[]) => { readonly code: number | null; readonly output: string };
  readonly binleaks: (...args: readonly string[]) => Promise<Run>;
}

/** The environment of a user whose home is an empty folder. Node is found by its own folder and the system's. */
export function emptyHome(home: string): NodeJS.ProcessEnv {
  return {
    HOME: home,
    XDG_CONFIG_HOME: path.join(home, '.config'),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: path.join(home, '.gitconfig'),
    GIT_AUTHOR_NAME: 'Test',
    GIT_AUTHOR_EMAIL: 'test@example.org',
    GIT_COMMITTER_NAME: 'Test',
    GIT_COMMITTER_EMAIL: 'test@example.org',
    PATH: `${path.dirname(process.execPath)}:/usr/bin:/bin`,
    BINLEAKS_GUI_PATH: path.dirname(process.execPath),
    HUSKY: '',
  };
}

/** Makes a repository with a home of its own. `folder` is its place below a folder that is removed after the test. */
export function makeRepository(files: Readonly<Record<string, string | Buffer>> = {}, folder = 'repo'): TestRepository {
  const base = makeFolder();
  const home = path.join(base, 'home');
  const top = path.join(base, folder);
  mkdirSync(home);
  mkdirSync(top, { recursive: true });
  const env = emptyHome(home);
  execFileSync('git', ['init', '-q', '-b', 'main', top], { env, timeout: 20_000 });
  for (const [name, content] of Object.entries(files)) write(path.join(top, name), content);
  return {
    top,
    home,
    env,
    git: (...args) => {
      const { status, stdout, stderr } = spawnSync('git', args, { cwd: top, env, encoding: 'utf8', timeout: 20_000 });
      return { code: status, output: stdout + stderr };
    },
    binleaks: (...args) => binleaks(args, { cwd: top, env }),
  };
}

/** Writes a file and the folders above it; with a mode also that. */
export function write(file: string, content: string | Buffer, mode?: number): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  if (mode !== undefined) chmodSync(file, mode);
}

/**
 * A stand-in for an installed binleaks: its hooks say that they ran and with what, and stop where the word LEAK is staged,
 * in the message or, as a branch's name, pushed.
 */
export function installStandIn(top: string, folder = 'node_modules/binleaks'): void {
  const hook = (name: string, check: string): void =>
    write(path.join(top, folder, 'hooks', name), `echo "ran ${name} $# $(pwd)" >&2\n${check}\n`);
  write(path.join(top, folder, 'package.json'), '{"name": "binleaks", "version": "0.0.0"}');
  hook('pre-commit', 'if git diff --cached | grep -q LEAK; then echo blocked >&2; exit 1; fi');
  hook('commit-msg', 'if grep -q LEAK "$1"; then echo blocked >&2; exit 1; fi');
  hook('pre-push', 'if grep LEAK >&2; then echo blocked >&2; exit 1; fi');
}

/** Everything below a folder: bytes, modes, links and empty folders, to compare before with after. */
export function snapshot(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  return Object.fromEntries(
    entries.map((name) => {
      const file = path.join(folder, name);
      const stats = lstatSync(file);
      const mode = (stats.mode & 0o7777).toString(8);
      if (stats.isSymbolicLink()) return [name, `link ${readlinkSync(file)}`];
      return [name, stats.isDirectory() ? `folder ${mode}` : `file ${mode} ${readFileSync(file, 'base64')}`];
    }),
  );
}
