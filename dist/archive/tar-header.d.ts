/** The header block of a tar (POSIX.1-2001, "ustar Interchange Format", with GNU's extensions). */
/** The size of a header, and what all sizes are rounded up to. */
export declare const BLOCK = 512;
/** What a header says. */
export interface TarHeader {
    readonly name: string;
    readonly size: number;
    /** One character: `0` a file, `5` a folder, `L` a long name, … */
    readonly type: string;
    /** GNU's old form of a sparse file goes on in further headers. */
    readonly isExtended: boolean;
}
/** True for a header block whose checksum is right: any tar's first block, whatever its age. */
export declare function isTarHeader(block: Uint8Array): boolean;
/** "ustar", which all headers since 1988 have. */
export declare function hasTarMark(block: Uint8Array): boolean;
/** Reads a header block that isTarHeader() knows; null where its size is no number. */
export declare function readTarHeader(block: Buffer): TarHeader | null;
/** A number in octal digits, or in binary where the first bit is set; null where it is neither, or too large. */
export declare function numberAt(block: Buffer, at: number, length: number): number | null;
