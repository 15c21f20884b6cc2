import type { PlatformPath } from 'node:path';
/**
 * Whether a path is a folder or stands somewhere inside it. Both are absolute. A name that begins with two dots is not the
 * way up, and on Windows no path leads from one drive to another: `relative` gives an absolute one then.
 */
export declare function isInside(folder: string, path: string, paths?: Pick<PlatformPath, 'isAbsolute' | 'relative' | 'sep'>): boolean;
