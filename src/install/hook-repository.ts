/** What git says of the repository that the hooks are for. */
import { lstatSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runGit, GitError } from '../git/run-git.ts';
import type { GitContext, GitResult } from '../git/run-git.ts';
import { UsageError } from '../model/errors.ts';
import type { SettingChange } from './plan.ts';
import { isSamePath } from './same-path.ts';

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

export interface HookRepository {
  /** The top of the work tree. */
  readonly top: string;
  /** git's own folder, which all work trees share. */
  readonly common: string;
  /** The folder of git's own hooks, shared by all work trees. */
  readonly plainHooks: string;
  readonly hooksPath: HooksPath | null;
  /** Where git looks for hooks. */
  readonly hooks: string;
}

function git(context: GitContext, args: readonly string[]): GitResult {
  try {
    return runGit(context, args);
  } catch (error) {
    if (error instanceof GitError) throw new UsageError('git', error.message, { cause: error });
    throw error;
  }
}

/** Reads the repository around a folder. Throws UsageError where hooks for commits make no sense. */
export function readRepository(folder: string): HookRepository {
  // The variables count: whoever sets GIT_DIR means that repository.
  const context = { folder, inherit: true };
  const answer = git(context, ['rev-parse', '--is-bare-repository', '--is-inside-work-tree', '--git-common-dir']);
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
    git(context, ['rev-parse', '--show-toplevel'])
      .stdout.toString('utf8')
      .replace(/\r?\n$/, ''),
  );
  const commonFolder = resolve(folder, common);
  const plainHooks = join(commonFolder, 'hooks');
  const hooksPath = readHooksPath(context, top);
  return { top, common: commonFolder, plainHooks, hooksPath, hooks: hooksPath?.folder ?? plainHooks };
}

interface Setting {
  readonly scope: string;
  readonly origin: string;
  readonly value: string;
}

/** Our own calls of git switch hooks off on the command line: that setting is not the user's. */
function readSetting(context: GitContext, name: string): readonly Setting[] {
  const answer = git(context, ['config', '--show-scope', '--show-origin', '-z', '--path', '--get-all', name]);
  const fields = answer.stdout.toString('utf8').split('\0');
  const settings = Array.from({ length: Math.floor(fields.length / 3) }, (_, i) => {
    const [scope = '', origin = '', value = ''] = fields.slice(3 * i);
    return { scope, origin: origin.replace(/^file:/, ''), value };
  });
  return settings.filter((one) => one.scope !== 'command');
}

function readHooksPath(context: GitContext, top: string): HooksPath | null {
  const last = readSetting(context, 'core.hooksPath').at(-1);
  if (!last) return null;
  const own = last.scope === 'local' || last.scope === 'worktree';
  return { value: last.value, folder: resolve(top, last.value), origin: last.origin, own };
}

/** A setting of the user's own configuration; null where it is not set. */
export function userSetting(folder: string, name: string): Setting | null {
  return readSetting({ folder, inherit: false }, name).findLast((one) => one.scope === 'global' || one.scope === 'system') ?? null;
}

/**
 * Changes a setting of the user's own configuration, where git itself keeps it, and reads it back. Throws UsageError where
 * git can't write it, or does not read what was written.
 */
export function changeUserSetting(folder: string, { name, after }: SettingChange): void {
  const context = { folder, inherit: false };
  const origin = userSetting(folder, name)?.origin ?? null;
  const written = runGit(context, ['config', '--global', ...(after === null ? ['--unset', name] : [name, after])]);
  const found = userSetting(folder, name)?.value ?? null;
  const isSet = after === null ? found === null : found !== null && isSamePath(found, after);
  if (!isSet)
    throw new UsageError(
      'install',
      `${name} could not be ${after === null ? 'taken out of' : 'set in'} your git configuration: ${written.complaint === '' ? `git still reads ${found ?? 'nothing'}` : written.complaint}`,
    );
  // What is left of a file that git made for this setting alone.
  if (after === null && origin !== null) removeEmpty(origin);
}

function removeEmpty(file: string): void {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (stats?.isFile() === true && stats.size === 0) rmSync(file);
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
