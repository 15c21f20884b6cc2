/** The reading UTF-16, in text files and in strings inside of binaries. */
import type { FoundRun } from '../prefilter.ts';
import type { View } from './view.ts';
/** Which half of each pair is the zero. */
export type ByteOrder = 'utf-16le' | 'utf-16be';
/**
 * Reads the UTF-16 text around a run whose characters have a zero byte between them. In text of four bytes a character the view
 * holds a zero byte between two characters, and is UTF-16 once more. Returns the view and how far in the parent it reaches.
 */
export declare function utf16View(view: View, { start, end, step }: FoundRun, order: ByteOrder): {
    readonly view: View;
    readonly end: number;
};
/**
 * The byte order of a run whose characters have a zero byte between them. Its borders tell it wherever something else stands
 * there: one content may hold text of both orders, at even and at odd offsets. Else the content's mark does, or the offset.
 */
export declare function byteOrderOf(bytes: Buffer, { start, end }: Pick<FoundRun, 'start' | 'end'>): ByteOrder;
/** Whether the borders of such a run leave open which byte order it has. Read in either of them it is the same. */
export declare function isOfEitherOrder(bytes: Buffer, { start, end }: FoundRun): boolean;
