import type { CarriedText, Piece } from '../view.ts';
/** The pieces of a value that is cut by tags, one of which is the run [start, end); null where it is none. */
export declare function taggedAt(bytes: Buffer, start: number, end: number): readonly Piece[] | null;
/** The text around a value in pieces, without its tags: those that end a line of text as line ends. */
export declare function untagged(bytes: Buffer, pieces: readonly Piece[]): {
    readonly text: CarriedText;
    readonly settled: number;
};
