import type { PlatformPath } from 'node:path';
type Paths = Pick<PlatformPath, 'isAbsolute' | 'relative' | 'sep'>;
/** The way from a folder to a path, with `/`; empty where it is the folder itself, absolute where it leads to another drive. */
export declare function slashPath(folder: string, path: string, paths?: Paths): string;
/** As slashPath(), of what stands in the folder; anything else, and the folder itself, as it was given. */
export declare function shownPath(folder: string, path: string, paths?: Paths): string;
export {};
