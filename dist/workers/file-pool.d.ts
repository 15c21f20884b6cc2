import type { ArchiveLimits } from '../archive/limits.ts';
import type { FileItem } from '../sources/walk-files.ts';
import type { Batch } from './messages.ts';
export interface PoolOptions {
    /** Threads to use; 0 picks by the work and the cores. */
    readonly jobs: number;
    readonly workerFile: URL | null;
    readonly maxFileSize: number;
    readonly archives: ArchiveLimits;
    /** Told of bytes and files that have been read, and of the bytes that are known to be still to come. */
    readonly onProgress: (bytes: number, files: number, expected?: number) => void;
    readonly signal: AbortSignal;
}
/** Reads files and gives the batches as they come. After an abort it ends with what was read so far. */
export declare function readFiles(items: readonly FileItem[], options: PoolOptions): AsyncGenerator<Batch>;
