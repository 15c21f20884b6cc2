/** What git says of the repository that the hooks are for. */
import { realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { GitError, runGit } from '../git/command.ts';
import type { GitPlace, GitResult } from '../git/command.ts';
import { UsageError } from '../policy/errors.ts';

/** core.hooksPath as it is set somewhere. */
interface HooksPath {
  readonly value: string;
  /** Its folder. A relative value counts from the top of the work tree, where hooks run. */
  readonly folder: string;
  /** The configuration file that sets it. */
  readonly origin: string;
  /** It is set in this repository's own configuration, not for all of the user's. */
  readonly own: boolean;
}

export interface Repository {
  /** The top of the work tree. */
  readonly top: string;
  /** The folder of git's own hooks, shared by all work trees. */
  readonly plainHooks: string;
  readonly hooksPath: HooksPath | null;
  /** Where git looks for hooks. */
  readonly hooks: string;
}

function git(place: GitPlace, args: readonly string[]): GitResult {
  try {
    return runGit(place, args);
  } catch (error) {
    if (error instanceof GitError) throw new UsageError('git', error.message, { cause: error });
    throw error;
  }
}

/** Reads the repository around a folder. Throws UsageError where hooks for commits make no sense. */
export function readRepository(folder: string): Repository {
  // The variables count: whoever sets GIT_DIR means that repository.
  const place = { folder, inherit: true };
  const answer = git(place, ['rev-parse', '--is-bare-repository', '--is-inside-work-tree', '--git-common-dir']);
  const [bare, inside, common] = answer.stdout.toString('utf8').split('\n');
  if (!answer.ok || common === undefined || common === '') {
    if (/dubious ownership/.test(answer.complaint))
      throw new UsageError(
        'git',
        `git does not trust ${folder}, which belongs to someone else: run "git status" there and do what it says`,
      );
    throw new UsageError('no-repository', `${folder} is not in a git repository: run this in one, or install for all with --global`);
  }
  if (bare === 'true')
    throw new UsageError('bare-repository', `${folder} is a bare repository: nobody commits there, so it has no use for these hooks`);
  if (inside !== 'true') throw new UsageError('no-work-tree', `${folder} is inside of git's own folder: run this in the work tree`);
  const top = resolve(
    git(place, ['rev-parse', '--show-toplevel'])
      .stdout.toString('utf8')
      .replace(/\r?\n$/, ''),
  );
  const plainHooks = join(resolve(folder, common), 'hooks');
  const hooksPath = readHooksPath(place, top);
  return { top, plainHooks, hooksPath, hooks: hooksPath?.folder ?? plainHooks };
}

interface Setting {
  readonly scope: string;
  readonly origin: string;
  readonly value: string;
}

/** Our own calls of git switch hooks off on the command line: that setting is not the user's. */
function readSetting(place: GitPlace, name: string): readonly Setting[] {
  const answer = git(place, ['config', '--show-scope', '--show-origin', '-z', '--path', '--get-all', name]);
  const fields = answer.stdout.toString('utf8').split('\0');
  const settings = Array.from({ length: Math.floor(fields.length / 3) }, (_, i) => {
    const [scope = '', origin = '', value = ''] = fields.slice(3 * i);
    return { scope, origin: origin.replace(/^file:/, ''), value };
  });
  return settings.filter((one) => one.scope !== 'command');
}

function readHooksPath(place: GitPlace, top: string): HooksPath | null {
  const last = readSetting(place, 'core.hooksPath').at(-1);
  if (!last) return null;
  const own = last.scope === 'local' || last.scope === 'worktree';
  return { value: last.value, folder: resolve(top, last.value), origin: last.origin, own };
}

/** Whether a path lies in a folder, whatever links lead there. */
export function isWithin(path: string, folder: string): boolean {
  const [inner, outer] = [realOf(path), realOf(folder)];
  return inner === outer || inner.startsWith(outer.endsWith('/') || outer.endsWith('\\') ? outer : join(outer, '/'));
}

/** The real path of what exists of a path, with the rest as it is. */
function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realOf(parent), path.slice(parent.length));
  }
}

/** A setting of the user's own configuration; null where it is not set. */
export function userSetting(folder: string, name: string): Setting | null {
  return readSetting({ folder, inherit: false }, name).findLast((one) => one.scope === 'global' || one.scope === 'system') ?? null;
}

/** git's version, such as 2.39.5; null where there is no git. */
export function gitVersion(folder: string): string | null {
  try {
    return (
      /(?<!\d)(\d{1,9}(?:\.\d{1,9}){1,6})/.exec(runGit({ folder, inherit: false }, ['--version']).stdout.toString('utf8'))?.[1] ?? null
    );
  } catch {
    return null;
  }
}
