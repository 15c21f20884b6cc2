/** How far archives are read: each of these ends in a report of what was not read, never in exhausted memory. */
/** What one outermost archive, with everything nested in it, may take. */
export interface ArchiveLimits {
    /** Archives within archives; 0 reads none, and takes them for plain bytes. A compressed tar counts as one. */
    readonly depth: number;
    /** Bytes that unpacking may give in all, those of inner archives included. */
    readonly bytes: number;
    /** Files and folders in it. */
    readonly entries: number;
    /** How many times larger than itself it may become, once it has given more than `ratioFrom` bytes. */
    readonly ratio: number;
    readonly ratioFrom: number;
    /** Places with the shape of a credential that are kept. */
    readonly detections: number;
}
/**
 * Deflate reaches 1,032 on zeros and most logs stay under 100; but a log that was truncated while it was written has a hole
 * of zeros, and other methods reach more: what gives less than 2 GB is read whatever its ratio.
 */
export declare const ARCHIVE_LIMITS: ArchiveLimits;
/** What was not read of an archive is told once for each reason, with so many of the names. */
export declare const NAMES_TOLD = 5;
/** Characters of a name in an archive that are kept: formats allow 64 kB, and more by extensions. */
export declare const NAME_LENGTH = 1024;
/** A program that comes as a stream is held, up to so many bytes, to look for a zip behind it. */
export declare const HELD_PROGRAM: number;
/** Extended headers of a tar hold names and a few numbers: larger ones are no such header, in bytes. */
export declare const MAX_TAR_HEADER: number;
/**
 * The largest window of Zstandard that is decoded without Node's own decompressor, in bytes: `zstd -20` and `--long` ask
 * for more.
 */
export declare const ZSTD_WINDOW: number;
