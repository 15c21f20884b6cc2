/** Looks at files that may not be there or may not be readable: then there is nothing to see. */
import { readFileSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';

function statsOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

/** A file's text, one character a byte, through links; null where there is none. */
export function textAt(file: string): string | null {
  if (statsOf(file)?.isFile() !== true) return null;
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return null;
  }
}

/** Whether a path is a folder, through links. */
export function isFolder(path: string): boolean {
  return statsOf(path)?.isDirectory() ?? false;
}

/** Whether the system would start a file; Windows has no run bit. */
export function isRunnableFile(path: string): boolean {
  const stats = statsOf(path);
  return stats?.isFile() === true && (process.platform === 'win32' || (stats.mode & 0o111) !== 0);
}
