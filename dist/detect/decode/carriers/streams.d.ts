import type { CarriedText, Piece } from '../view.ts';
/**
 * The pieces of the value of which the run [start, end) is the first, where lines of another stream stand between them; 'open'
 * where lines that have not come yet decide.
 */
export declare function streamedAt(bytes: Buffer, start: number, end: number): readonly Piece[] | 'open' | null;
/** The value in pieces, without what stands between them. */
export declare function unstreamed(bytes: Buffer, pieces: readonly Piece[]): CarriedText;
