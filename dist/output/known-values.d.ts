/**
 * An index of known values that finds every piece of one, wherever it begins: any text of MIN_PIECE characters in a row that
 * a value holds. Of each value the hashes of some windows are kept, so far apart that every piece holds one of them whole.
 */
/** So many characters of a value in a row are a piece of it. */
export declare const MIN_PIECE = 12;
/** A piece of a known value in a text: from `start` to `end`; `whole` where it is all of the value. */
export interface Piece {
    readonly start: number;
    readonly end: number;
    readonly whole: string | null;
}
/** Known values. Characters are bytes: a value is ASCII, or bytes read as Latin-1. */
export declare class KnownValues {
    #private;
    /** Whether there is none. */
    isEmpty(): boolean;
    /** Adds a value; one that is shorter than a piece is none. */
    add(value: string): void;
    /** The pieces of known values in codes[0, length), in order and apart from each other. Takes time linear in `length`. */
    find(codes: Uint8Array, length: number): readonly Piece[];
}
