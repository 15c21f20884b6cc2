import type { DetectionResult } from '../detect/detect.ts';
import type { Detection } from '../model/detection.ts';
import type { FileItem } from './walk-files.ts';
import type { Extent } from './extent.ts';
import type { RandomAccess } from '../archive/zip/zip-end.ts';
/**
 * How much of a larger content is looked at at once, and how much context it gets on each side. Together they stay under
 * 1 MB: beyond it strings live outside of the heap, where the collector lets more than 60 MB of garbage gather.
 */
export declare const SEGMENT: number;
export declare const CONTEXT: number;
/** Of a log full of signed requests those in every so many-th segment are read: a gigabyte still gives thousands. */
export declare const SPARING = 6;
/** What was found in bytes that were read. */
interface ReadResult extends DetectionResult {
    readonly bytes: number;
}
/** A whole file's result, with its bytes: they are overwritten by the next read of this thread. */
export interface WholeFile extends ReadResult {
    readonly content: Buffer | null;
}
/** A file too large for one reader: its size, for the caller to share it out. */
export interface LargeFile {
    readonly large: number;
}
/** A file that is to be unpacked: its size as it is. */
export interface ArchiveFile {
    readonly archive: number;
}
/** A part of a file, in bytes; credentials that begin in it are reported. */
export interface ByteRange {
    readonly from: number;
    readonly to: number;
}
/** A part's result. Its positions count from where its context begins; `extent` reaches to where the next part's does. */
export interface PartResult extends ReadResult {
    readonly extent: Extent;
}
/**
 * Looks for credentials in a file. A file larger than `shareAbove` bytes is not read but given back with its size; so is an
 * archive, where `archiveDepth` is not 0. Throws the file system's error where it can't be read. `onBytes` is told of
 * progress.
 */
export declare function readFileItem(item: FileItem, shareAbove: number, onBytes: (count: number) => void, archiveDepth?: number, signal?: AbortSignal): Promise<WholeFile | LargeFile | ArchiveFile>;
/** A file as a content that can be read from anywhere. */
export declare function accessToFile(item: FileItem, size: number): RandomAccess;
/** A file's bytes as a stream. */
export declare function fileChunks(item: FileItem): AsyncGenerator<Buffer>;
/** Looks for credentials in a part of a file. */
export declare function readFileRange(item: FileItem, range: ByteRange, onBytes: (count: number) => void, signal?: AbortSignal): Promise<PartResult>;
/** As detectBytesPaced(), of a name or the like: it does not let go until it is done. */
export declare function detectBytes(bytes: Buffer, path: string): readonly Detection[];
/** Looks for credentials in a content that is in memory, with the signed requests: whole where it is small enough, else in segments. */
export declare function detectBytesPaced(bytes: Buffer, path: string, signal?: AbortSignal): Promise<DetectionResult>;
/** True for UTF-16, whose columns are pairs of bytes. */
export declare function isWide({ reading }: {
    readonly reading: Detection['reading'];
}): boolean;
export {};
