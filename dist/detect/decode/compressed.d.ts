import type { View } from './view.ts';
/** What a compressed block gives: `view` is null where it is no text, or more than may be read. */
export interface CompressedBlock {
    readonly view: View | null;
    readonly end: number;
    readonly isTooLarge: boolean;
}
/**
 * Where the compressed text in base64 begins that the run [start, end) is of, as far as its first bytes tell; -1 for none. Its
 * first signs may cut it: `H4sIAAAAAAAA%2F6rm…`.
 */
export declare function compressedStart(bytes: Uint8Array, start: number, end: number): number;
/** Whether the run [start, end), shorter than a value, is of a compressed text that goes on behind it. */
export declare function isCompressedPiece(bytes: Uint8Array, start: number, end: number): boolean;
/** Reads the compressed text in base64 that begins in the run at `start`; null where none does. */
export declare function compressedView(view: View, start: number, end: number): CompressedBlock | null;
/** Reads the compressed text in hexadecimal in [start, end); null where none stands there. */
export declare function compressedHexView(view: View, start: number, end: number): CompressedBlock | null;
