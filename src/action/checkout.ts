/** Which repository of the workspace is meant. */
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { RepositoryError } from '../git/repository.ts';
import { isInside } from '../model/is-inside.ts';
import { UsageError } from '../model/errors.ts';
import { slashPath } from '../model/shown-path.ts';

/** How deep below the workspace, and among how many folders, a checkout is looked for. */
const MAX_DEPTH = 4;
const MAX_FOLDERS = 20_000;

/**
 * Finds the folder of the checkout: the one that the input `repository-path` names, the workspace itself, or the only checkout
 * somewhere in it (actions/checkout with `path`). Null where there is none: a text can be judged without. Folders above the
 * workspace are none of its own. Throws UsageError for a folder that is no checkout, RepositoryError where several could be
 * meant.
 */
export function findCheckout(workspace: string, given: string | null): string | null {
  if (given !== null) {
    const folder = resolve(workspace, given);
    if (!isFolder(folder)) throw new UsageError('input', `input "repository-path": there is no folder ${given}`);
    if (!isCheckout(folder) && !isBare(folder))
      throw new UsageError('input', `input "repository-path": ${given} is no checkout of a git repository`);
    return folder;
  }
  if (isCheckout(workspace)) return workspace;
  const found = checkoutsBelow(workspace);
  const [only] = found;
  if (found.length > 1) {
    const names = found.map((folder) => slashPath(workspace, folder));
    const list = names.length > 10 ? [...names.slice(0, 10), '…'] : names;
    throw new RepositoryError(
      'several-checkouts',
      `there are several checkouts in the workspace (${list.join(', ')}): name one by the input "repository-path"`,
    );
  }
  return only ?? null;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function isCheckout(folder: string): boolean {
  return existsSync(join(folder, '.git'));
}

function isBare(folder: string): boolean {
  return ['HEAD', 'objects', 'refs'].every((name) => existsSync(join(folder, name)));
}

/** The checkouts below a folder, the nearest first. Links are not followed, and what stands in a checkout is its own. */
function checkoutsBelow(workspace: string): readonly string[] {
  const found: string[] = [];
  let level = [workspace];
  let seen = 0;
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth++) {
    const next: string[] = [];
    for (const folder of level) {
      for (const name of foldersIn(folder)) {
        if (++seen > MAX_FOLDERS)
          throw new RepositoryError(
            'several-checkouts',
            'the workspace has too many folders to look for a checkout: name it by the input "repository-path"',
          );
        const inner = join(folder, name);
        if (isCheckout(inner)) found.push(inner);
        else next.push(inner);
      }
    }
    level = next;
  }
  return found;
}

function foldersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() && entry.name !== 'node_modules' && entry.name !== '.git' ? [entry.name] : [],
    );
  } catch {
    // A folder that can't be read holds no checkout that could be.
    return [];
  }
}

/** Whether a path stands in a folder, or is that folder, as the file system has both. */
export function standsIn(folder: string, path: string): boolean {
  const real = (name: string): string => (existsSync(name) ? realpathSync(name) : name);
  return isInside(real(folder), real(path));
}
