import type { ArchiveLimits } from '../archive/limits.ts';
import type { FileItem } from '../sources/walk-files.ts';
import type { ByteRange } from '../sources/read.ts';
import type { Batch } from './messages.ts';
/** A file, or a part of one, to read. */
export interface Task {
    readonly item: FileItem;
    readonly range: ByteRange | null;
}
export interface BatchOptions {
    /** Files larger than this come back in `large`, to be shared out in parts. */
    readonly shareAbove: number;
    /** Archives larger than this come back in `archives`, to be read by threads of their own. */
    readonly shareArchives: number;
    /** Larger files are left out. */
    readonly maxFileSize: number;
    readonly archives: ArchiveLimits;
}
/** What a worker is told to do. */
export interface Job {
    readonly tasks: readonly Task[];
    readonly limits: BatchOptions;
}
/** The result of a job whose thread died. */
export declare function lostBatch({ tasks }: Job, error: Error): Batch;
/** Reads tasks in order. An error of one, the detector's own included, ends that one only and is reported. */
export declare function readBatch(tasks: readonly Task[], options: BatchOptions, onBytes: (count: number) => void, signal?: AbortSignal): Promise<Batch>;
