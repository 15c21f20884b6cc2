import type { ArchiveLimits } from '../archive/limits.ts';
import type { ResultOptions, Progress, Scan } from '../result/build-result.ts';
export interface ScanOptions extends ResultOptions {
    /** Files and folders; `-` is standard input. Default: the root. */
    readonly paths?: readonly string[];
    /** What paths in the report are relative to. Default: the working directory. */
    readonly root?: string;
    /** Globs to leave out, besides the configuration's. */
    readonly exclude?: readonly string[];
    readonly gitignore?: boolean;
    /** Read only files for whose path (as reports give it) this is true. Default: all. */
    readonly only?: (path: string) => boolean;
    /** Larger files are left out, in bytes. */
    readonly maxFileSize?: number;
    /** How far archives are read. Default: {@link ARCHIVE_LIMITS}. */
    readonly archives?: Partial<ArchiveLimits>;
    /** Threads; 0 picks. */
    readonly jobs?: number;
    readonly signal?: AbortSignal;
    readonly onProgress?: (progress: Progress) => void;
    readonly stdin?: AsyncIterable<Uint8Array>;
    readonly workerFile?: URL;
}
/**
 * Scans files, folders and standard input. What can't be read is in `skipped`, and `complete` is false then. Throws
 * UsageError for a bad glob only.
 */
export declare function scan(options?: ScanOptions): Promise<Scan>;
