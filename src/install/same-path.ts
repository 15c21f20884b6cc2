/** Whether two names stand for the same place, on systems that fold case or write separators in two ways, too. */
import { realpathSync } from 'node:fs';
import { dirname, join, posix, win32 } from 'node:path';

/** How a system writes and compares paths. */
export interface PathSystem {
  readonly path: typeof posix;
  /** Whether its file systems take `A` for `a`. */
  readonly foldsCase: boolean;
}

/** The system that this process runs on. Windows and macOS fold case unless someone has changed that. */
export function pathSystemOf(platform: NodeJS.Platform): PathSystem {
  return { path: platform === 'win32' ? win32 : posix, foldsCase: platform === 'win32' || platform === 'darwin' };
}

/** The form of an absolute path that is compared: `.`, `..`, double and trailing separators are gone. */
function comparable(path: string, system: PathSystem): string {
  const normal = system.path.resolve(path);
  return system.foldsCase ? normal.normalize('NFC').toLowerCase() : normal;
}

/** Whether two absolute paths are the same by their names. */
export function isSameName(a: string, b: string, system: PathSystem): boolean {
  return comparable(a, system) === comparable(b, system);
}

/** Whether an absolute path is a folder or stands somewhere below it, by their names. */
export function isBelowName(path: string, folder: string, system: PathSystem): boolean {
  const [inner, outer] = [comparable(path, system), comparable(folder, system)];
  return inner === outer || inner.startsWith(outer.endsWith(system.path.sep) ? outer : outer + system.path.sep);
}

/** Whether two paths are the same place, whatever links lead there. */
export function isSamePath(a: string, b: string): boolean {
  return isSameName(realOf(a), realOf(b), pathSystemOf(process.platform));
}

/** Whether a path lies in a folder, whatever links lead there. */
export function isWithin(path: string, folder: string): boolean {
  return isBelowName(realOf(path), realOf(folder), pathSystemOf(process.platform));
}

/** The real path of what exists of a path, with the rest as it is. */
export function realOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realOf(parent), path.slice(parent.length));
  }
}
