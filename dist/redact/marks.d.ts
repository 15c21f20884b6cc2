/** What stands in a credential's place, and how it is written there. */
import type { CredentialKind, Reading } from '../model/detection.ts';
/** A range of bytes to replace. */
export interface MaskSpan {
    readonly start: number;
    readonly end: number;
    readonly mask: Buffer;
}
/** `[binance-secret-key:3f9a…]`. The tag is the start of a SHA-256: 16 bits of it tell nothing of 380 bits. */
export declare function markOf(kind: CredentialKind | 'signature', sha256: string): string;
/** The bytes of a mark in place of a value that was read so: UTF-16 stays UTF-16. */
export declare function markBytes(mark: string, reading: readonly Reading[]): Buffer;
/** The spans in order, none over another: of two the one that begins first is whole. */
export declare function withoutOverlaps(spans: readonly MaskSpan[]): readonly MaskSpan[];
