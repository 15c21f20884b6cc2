/** How paths are shown: relative to a folder, with `/` on every system. */
import nativePath from 'node:path';
import type { PlatformPath } from 'node:path';
import { isInside } from './is-inside.ts';

type Paths = Pick<PlatformPath, 'isAbsolute' | 'relative' | 'sep'>;

/** The way from a folder to a path, with `/`; empty where it is the folder itself, absolute where it leads to another drive. */
export function slashPath(folder: string, path: string, paths: Paths = nativePath): string {
  return paths.relative(folder, path).split(paths.sep).join('/');
}

/** As slashPath(), of what stands in the folder; anything else, and the folder itself, as it was given. */
export function shownPath(folder: string, path: string, paths: Paths = nativePath): string {
  return (isInside(folder, path, paths) ? slashPath(folder, path, paths) : '') || path;
}
