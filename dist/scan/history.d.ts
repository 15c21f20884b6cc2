import type { ResultOptions, Progress, Scan } from '../result/build-result.ts';
import type { ArchiveLimits } from '../archive/limits.ts';
export interface HistoryOptions extends ResultOptions {
    /** A folder of the repository. */
    readonly repository: string;
    /** Only what these branches, tags or commits reach; none: everything. */
    readonly branches?: readonly string[];
    /** Only what commits brought since then, in any form git reads. */
    readonly since?: string;
    /** What no ref reaches any more. Default true. */
    readonly unreachable?: boolean;
    /** Larger files are left out, in bytes. */
    readonly maxBlobSize?: number;
    readonly exclude?: readonly string[];
    /** How far archives are read. Default: {@link ARCHIVE_LIMITS}. */
    readonly archives?: Partial<ArchiveLimits>;
    /** Threads; 0 picks. */
    readonly jobs?: number;
    readonly signal?: AbortSignal;
    readonly onProgress?: (progress: Progress) => void;
    readonly workerFile?: URL;
}
/**
 * Scans every object of a repository. What can't be read is in `skipped`. Throws RepositoryError where there is none,
 * GitError where there is no git, UsageError for a bad glob, an unknown branch or date.
 */
export declare function scanHistory(options: HistoryOptions): Promise<Scan>;
