/** How far from a content's end programs look for the record: it, and the longest comment behind it. */
export declare const END_REACH: number;
/** A content that can be read from anywhere. */
export interface RandomAccess {
    /** In bytes. */
    readonly size: number;
    /** The bytes of [from, from + length), fewer where the content ends before. */
    readonly read: (from: number, length: number) => Buffer;
}
/** A content in memory. */
export declare function accessTo(bytes: Buffer): RandomAccess;
/**
 * Where the end records of zips begin in a content's last bytes, the last one first: those that lead to a directory with
 * something in it. `tail` is the content from byte `offset` on, END_REACH bytes of it where it has as many.
 */
export declare function endRecords(tail: Buffer, offset: number): readonly number[];
/** True where a content in memory ends as a zip does. */
export declare function endsAsZip(bytes: Buffer): boolean;
/** A zip with something in front of it. */
interface EmbeddedZip {
    /** Where its first entry stands. */
    readonly start: number;
}
/** The zip that a content ends with, by its last end record that leads to one; null where there is none. */
export declare function findZip(content: RandomAccess): EmbeddedZip | null;
export {};
