/** Large files in parts that threads read side by side, and what they found put together again. */
import type { Task } from './file-batch.ts';
import type { FileItem } from '../sources/walk-files.ts';
import type { Batch, PartMessage } from './messages.ts';
/** A file that is read in parts. */
export interface SplitFile {
    readonly item: FileItem;
    readonly tasks: readonly Task[];
    /** The parts that have been read, by their first byte; null for one that could not be. */
    readonly done: Map<number, PartMessage | null>;
}
/** Cuts a file of the given size into tasks. */
export declare function splitFile(item: FileItem, size: number): SplitFile;
/**
 * The parts' findings at their places in the whole file: where a part begins, in lines, only those before it know. Behind a
 * part that could not be read (the scan says so) lines count from that part on.
 */
export declare function assembleParts(file: SplitFile): Batch;
