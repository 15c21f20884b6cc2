/** The masked line of a hit. Nothing that could be a piece of a credential stays readable in it. */
import type { Snippet } from '../../model/detection.ts';
/** A value as it may be shown: the first 3 and the last 2 characters, or less of a short one. */
export declare function previewOf(value: string): string;
/** A range of the content that must be masked, with what is shown in its place. */
export interface MaskedSpan {
    readonly start: number;
    readonly end: number;
    readonly mask: string;
}
/** Spans in the order of their starts, and how to find those that end behind an offset without a look at all of them. */
export interface MaskedSpans {
    readonly spans: readonly MaskedSpan[];
    /** Of each span the farthest end of those up to it. */
    readonly reach: readonly number[];
}
/** Prepares spans, which are ordered by start, for {@link snippetOf}. */
export declare function maskedSpans(spans: readonly MaskedSpan[]): MaskedSpans;
/**
 * The line around bytes[start, end) with every span masked and every other token that isn't made of words too.
 * `masked` holds at least the hit itself.
 */
export declare function snippetOf(bytes: Buffer, start: number, end: number, masked: MaskedSpans, wide: boolean): Snippet;
