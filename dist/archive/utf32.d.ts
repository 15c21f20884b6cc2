/** UTF-32 as UTF-8: lines and columns stay what they are. */
import type { Utf32 } from './archive-format.ts';
/** Turns text of four bytes a character into UTF-8, chunk by chunk; what is no character becomes U+FFFD. */
export declare class Utf32Decoder {
    #private;
    constructor(format: Utf32);
    decode(chunk: Buffer): Buffer;
}
