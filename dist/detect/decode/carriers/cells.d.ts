import type { CarriedText, Piece } from '../view.ts';
/**
 * The pieces of the value of which the run [start, end) is the first, in a cell; 'open' where lines that have not come yet decide; null
 * where it is none.
 */
export declare function cellAt(bytes: Buffer, start: number, end: number): readonly Piece[] | 'open' | null;
/** The value in pieces, with what stands before it on its line and the lines above. */
export declare function uncelled(bytes: Buffer, pieces: readonly Piece[]): CarriedText;
