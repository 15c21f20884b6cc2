import type { View } from './view.ts';
/** What stands between two lines of a text in base64. */
export declare const WRAP: RegExp;
/**
 * Reads base64 or base64url text at `start` as the text it encodes. `view` is null where it does not encode text; `end` is
 * how far the block reaches all the same, so that its further lines need not be tried. Null where no block begins.
 */
export declare function base64View(view: View, start: number): {
    readonly view: View | null;
    readonly end: number;
    readonly isAligned: boolean;
} | null;
/** Reads hexadecimal text (128 digits or more) in [start, end) as the text it encodes; null where it encodes none. */
export declare function hexView(view: View, start: number, end: number): View | null;
/**
 * The first run of hexadecimal digits of one case in [start, end) of a text, an even number of them and 128 at least. Such a run can't
 * be skipped by looking at every 128th character.
 */
export declare function hexRun(text: string, start: number, end: number): {
    readonly from: number;
    readonly digits: string;
} | null;
/** What each character of base64 and base64url stands for. */
export declare const SEXTETS: Uint8Array<ArrayBufferLike>;
/** True where bytes[start, end), key characters all, encode no text in base64, wherever in its first group it may begin. */
export declare function encodesNothing(bytes: Uint8Array, start: number, end: number): boolean;
