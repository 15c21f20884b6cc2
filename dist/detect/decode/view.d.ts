/** A view: content as one reading gives it, with the way back to the original bytes. */
import type { Reading } from '../../model/detection.ts';
/** A place that shows a part of a value. */
export interface Piece {
    readonly start: number;
    readonly end: number;
}
/** `bytes` and `text` (Latin-1) have the same indices. */
export interface View {
    readonly bytes: Buffer;
    readonly text: string;
    /** Offset in the original content of the byte that gives the character at `index`. */
    readonly origin: (index: number) => number;
    /** Offset in the original content just behind the byte that gives the last character before `index`. */
    readonly originEnd: (index: number) => number;
    /**
     * The places in the original content that show the characters in [start, end), in order: more than one where a carrier
     * stands between them. Null where it is one stretch always.
     */
    readonly pieces: ((start: number, end: number) => readonly Piece[]) | null;
    readonly readings: readonly Reading[];
    /** The text around the part that was decoded: context for what stands at its borders. */
    readonly before: string;
    readonly after: string;
    readonly depth: number;
    /** So many characters of context are taken for what is decoded in it. */
    readonly reach: number;
}
/** The view of the original bytes themselves, from one offset to another. */
export declare function partView(bytes: Buffer, from: number, to: number, reach?: number): View;
/** A view decoded from a part of another one. `map` gives the parent's index for a decoded index. */
export declare function nestedView(parent: View, decoded: Buffer, reading: Reading, part: {
    readonly start: number;
    readonly end: number;
    readonly map: (index: number) => number;
    readonly mapEnd: (index: number) => number;
}): View;
/** Up to `length` characters of context before `index`, the outer view's included. */
export declare function contextBefore(view: View, index: number, length: number): string;
/** Up to `length` characters of context from `index` on, the outer view's included. */
export declare function contextAfter(view: View, index: number, length: number): string;
/** The view of what a carrier holds, without the carrier. */
export declare function carriedView(parent: View, carried: CarriedText): View;
/** A text that a carrier holds, with the place of each of its characters in the text around it. */
export interface CarriedText {
    readonly bytes: Buffer;
    /** Where each character is shown: from starts[index] up to ends[index]. */
    readonly starts: Int32Array;
    readonly ends: Int32Array;
    /** The stretch that was read. */
    readonly from: number;
    readonly to: number;
    readonly reading: Reading;
    /** Where the characters in [start, end) are shown once more: the text beside the digits of a dump. */
    readonly again?: (start: number, end: number) => readonly Piece[];
    /** Whether what stands in [start, end) belongs to how a value is written: the commas of a list of numbers. */
    readonly isFiller?: (start: number, end: number) => boolean;
}
/** The stretches that characters stand in, those that touch as one. */
export declare function stretches(starts: Int32Array, ends: Int32Array, from: number, to: number, isFiller?: CarriedText['isFiller']): readonly Piece[];
/** Gathers a text that a carrier holds. */
export declare class CarriedBuilder {
    #private;
    /** Adds a character that stands at [start, end). */
    add(code: number, start: number, end: number): void;
    /** Adds bytes[start, end) as they are. */
    copy(bytes: Uint8Array, start: number, end: number): void;
    get length(): number;
    /** The text, read from [from, to). */
    build(from: number, to: number, reading: Reading, more?: Pick<CarriedText, 'again' | 'isFiller'>): CarriedText;
}
