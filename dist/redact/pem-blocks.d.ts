import type { MaskSpan } from './marks.ts';
/** The lines of PEM private keys behind `from` that none of the spans is about. */
export declare function strayPemBlocks(window: Buffer, from: number, spans: readonly MaskSpan[]): readonly MaskSpan[];
