import type { Excluded, Skipped } from '../model/scan-result.ts';
/** A file to read. `path` is what reports show; `file` opens it (bytes where its name isn't UTF-8). */
export interface FileItem {
    readonly path: string;
    readonly file: string | Buffer;
}
/** What a walk found, and what it passed over. */
export interface Walk {
    readonly items: readonly FileItem[];
    readonly skipped: readonly Skipped[];
    readonly excluded: readonly Excluded[];
    /** Paths that a glob of the configuration or of --exclude left out. */
    readonly excludedByGlob: number;
}
export interface WalkOptions {
    readonly root: string;
    /** Files and folders as given by the user, relative to the working directory or absolute. Never read as globs. */
    readonly paths: readonly string[];
    /** True for root-relative paths (with `/`) that are to be left out. */
    readonly isExcluded: (path: string) => boolean;
    /** Makes a test for paths that the .gitignore files of a folder exclude; null where they don't count. */
    readonly gitignore: GitignoreReader | null;
}
/** Reads a .gitignore's text into a test of paths relative to its folder (folders end with `/`), in any letter case or as it is. */
export type GitignoreReader = (text: string, ignoresCase: boolean) => (path: string) => 'ignored' | 'kept' | null;
/** Lists the files under the given paths, each once, in the file system's order. */
export declare function walkFiles(options: WalkOptions): Walk;
