import type { CarriedText, Piece } from '../view.ts';
/** The pieces of a value, or 'open' where bytes that have not come yet decide. */
export type Wrapped = Chain | 'open' | null;
/** A value in pieces, and the frame of the lines it stands in. */
export interface Chain {
    readonly pieces: readonly Piece[];
    readonly frame: Frame;
    /** Where the line of the first piece begins, and that of the second. */
    readonly first: number;
    readonly second: number;
    readonly hasBar: boolean;
}
/** What stands before a line's own text: as before another line's, but for numbers; blanks, bars and the like; nothing. */
type Frame = {
    readonly kind: 'like';
    readonly from: number;
    readonly to: number;
} | {
    readonly kind: 'blank' | 'none';
};
/** The value that the run [start, end) is the first piece of, or a long later one. */
export declare function wrappedAt(bytes: Buffer, start: number, end: number): Wrapped;
/** The run of key characters that the line in bytes[from, to), its line end included, has as its last text; null for none. */
export declare function pieceAtLineEnd(bytes: Buffer, from: number, to: number): Piece | null;
/** The text around a value in pieces, with the lines put together as the value is. */
export declare function unwrapped(bytes: Buffer, chain: Chain): CarriedText;
/**
 * The text around the run [start, end) where it fills a line with a frame, as long base64 does; null where the next line has
 * another frame.
 */
export declare function unwrappedRows(bytes: Buffer, start: number, end: number): CarriedText | null;
/** Whether the line behind the run [start, end), which ends a line, goes on with it: it begins with base64 behind the same frame. */
export declare function goesOnInRows(bytes: Buffer, start: number, end: number): boolean;
export {};
