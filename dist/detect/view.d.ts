/** A view: content as one reading gives it, with the way back to the original bytes. */
import type { Reading } from '../finding.ts';
/** `bytes` and `text` (Latin-1) have the same indices. */
export interface View {
    readonly bytes: Buffer;
    readonly text: string;
    /** Offset in the original content of the byte that gives the character at `index`. */
    readonly origin: (index: number) => number;
    /** Offset in the original content just behind the byte that gives the last character before `index`. */
    readonly originEnd: (index: number) => number;
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
