import type { MaskSpan } from './marks.ts';
/** What stands before every signature: a line without any of these has none. */
export declare const SIGNATURE_WORDS: readonly Buffer[];
/** The signatures in bytes[from, to). */
export declare function signatureSpans(bytes: Buffer, from: number, to: number): readonly MaskSpan[];
