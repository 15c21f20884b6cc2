/**
 * Files of a repository's own folder that git would wait for, or never come to the end of: looked for before git is started.
 * git opens whatever stands under the names that it knows.
 */
import { readdirSync, statSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import { describeKind } from './regular-file.ts';

/** Folders of a git folder whose files no call of ours makes git open. */
const NOT_OPENED: ReadonlySet<string> = new Set(['annex', 'hooks', 'lfs', 'modules', 'objects', 'rr-cache', 'svn']);
/** Files that grow with the repository; each other one is small, and git reads it into memory whole. */
const LARGE_FILES: ReadonlySet<string> = new Set(['FETCH_HEAD', 'index', 'packed-refs', 'shallow']);
const LARGEST = 256 * 1024 * 1024;
const LARGEST_OF_LARGE = 4 * 1024 * 1024 * 1024;
/** Deeper than refs nest in any real repository; ends the walk of links that lead in a circle. */
const MAX_DEPTH = 32;

/**
 * The first file in a repository's folders that is no regular file, or far larger than git's files are, in words; null
 * where there is none. Links are followed, as git does.
 */
export function findIrregularFile(gitFolders: readonly string[], objectFolders: readonly string[]): string | null {
  for (const folder of new Set(gitFolders)) {
    const found = inFolder(folder, (name) => !NOT_OPENED.has(name), true, 0);
    if (found !== null) return found;
  }
  for (const folder of objectFolders) {
    const found = inFolder(folder, () => true, false, 0);
    if (found !== null) return found;
  }
  return null;
}

function inFolder(folder: string, isOpened: (name: string) => boolean, areSmall: boolean, depth: number): string | null {
  if (depth > MAX_DEPTH) return `${folder} lies too deep`;
  for (const entry of entriesOf(folder)) {
    if (!isOpened(entry.name)) continue;
    const file = join(folder, entry.name);
    const found = entry.isDirectory() ? inFolder(file, () => true, areSmall, depth + 1) : checkFile(file, entry, areSmall, depth);
    if (found !== null) return found;
  }
  return null;
}

/** A folder that can't be read is for those to report who need what is in it. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function checkFile(file: string, entry: Dirent, areSmall: boolean, depth: number): string | null {
  // Of objects there may be a hundred thousand: those that are files are not asked for their size, which git knows to bear.
  if (entry.isFile() && !areSmall) return null;
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) return null;
  if (stats.isDirectory()) return inFolder(file, () => true, areSmall, depth + 1);
  if (!stats.isFile()) return `${file} is ${describeKind(stats)}, not a regular file`;
  const most = LARGE_FILES.has(entry.name) ? LARGEST_OF_LARGE : LARGEST;
  return areSmall && stats.size > most ? `${file} is too large (${stats.size} bytes)` : null;
}
