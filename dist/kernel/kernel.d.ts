/** How many bytes each character of a run takes: 1, 2 in UTF-16, 4 in UTF-32. */
export type RunStep = 1 | 2 | 4;
/** Called for each run: its characters are the bytes start, start + step, … below end. */
export type OnRun = (start: number, end: number, step: RunStep) => void;
/**
 * Which runs of one byte a character are told, as bits; 0 for all. Those of more bytes always are. A filter may tell too many,
 * never too few.
 */
export declare const FILTER: {
    readonly all: 0;
    /** What can be, or be a piece of, a credential: see assembly/interest.ts. */
    readonly interest: 1;
    /** What may be a part of a request's signature. */
    readonly signatures: 2;
    /** With `interest`: all of a value's length or more. */
    readonly whole: 4;
    /** With `interest`: pieces that may go on in the next line, too. */
    readonly redact: 8;
};
/** So many bytes has the table of beginnings. */
export declare const BEGINNINGS = 65536;
/**
 * Where values that are known may begin: a 1 in the table for each hash, cut to 16 bits, of their first 16 characters (base 31, as
 * src/redact/value-memory.ts takes it). Another version of a table has other entries.
 */
export interface KnownBeginnings {
    readonly filter: Uint8Array;
    readonly version: number;
}
/** What is looked for. */
export interface RunQuery {
    /** The fewest characters of a run: 16 or more. */
    readonly minimum: number;
    /** Bits of {@link FILTER}. */
    readonly filter: number;
    /** Runs of 60 characters or more in which one of these may begin are told, too, whatever the filter. */
    readonly known?: KnownBeginnings;
    /** Told of places that may lie in a list of numbers, in columns of characters or in text in escapes, of one in every {@link STRIDE} bytes. */
    readonly onPlace?: (at: number) => void;
    /** The places are counted from so many bytes before the first; else from where the search begins. */
    readonly offset?: number;
}
/**
 * 64 numbers of two digits take 192 bytes, of which WINDOW are looked at behind a place. The lines of a log are often as long as each
 * other, and it is no multiple of the usual lengths: else each place would lie in what stands before the numbers.
 */
export declare const STRIDE = 151;
/** So many bytes of digits and separators lead on. */
export declare const WINDOW = 16;
/**
 * Reports the runs of key characters, [A-Za-z0-9+/_-], in bytes[from, to), in order of their starts. A run touching `from` or `to`
 * is reported as far as it lies inside. Searches may be begun within the callbacks.
 */
export declare function searchRuns(bytes: Uint8Array, from: number, to: number, query: RunQuery, onRun: OnRun): void;
/**
 * Tells of the places in bytes[from, to), one in every {@link STRIDE} bytes at most, that may lie in a list of numbers, in columns of
 * characters or in text in escapes. They are counted from `offset` bytes before the first byte.
 */
export declare function searchPlaces(bytes: Uint8Array, from: number, to: number, onPlace: (at: number) => void, offset?: number): void;
/** Counts the newlines in bytes[from, to). */
export declare function countNewlines(bytes: Uint8Array, from: number, to: number): number;
