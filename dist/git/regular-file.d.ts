import type { Stats } from 'node:fs';
import { FileError } from '../model/errors.ts';
/** Thrown where a path is no regular file, or a larger one than is read; `code` says so in words. */
export declare class IrregularFileError extends FileError {
    name: string;
    constructor(message: string);
}
/** What a path is that is no file, in words. */
export declare function describeKind(stats: Pick<Stats, 'isFIFO' | 'isSocket' | 'isDirectory'>): string;
/** An open regular file and its size in bytes. The caller closes it. */
export interface OpenFile {
    readonly descriptor: number;
    readonly size: number;
}
/** Opens a regular file for reading, through links. Throws IrregularFileError for anything else, or the file system's error. */
export declare function openRegular(file: string | Buffer): OpenFile;
/** The size of a regular file in bytes. Throws as {@link openRegular} does. */
export declare function sizeOfRegular(file: string): number;
/**
 * Reads a regular file whole. Throws IrregularFileError where it is none or holds more than `maxBytes`, or the file
 * system's error. A size that lies, as that of /proc's files, is no limit: bytes are counted.
 */
export declare function readRegular(file: string | Buffer, maxBytes: number): Buffer;
