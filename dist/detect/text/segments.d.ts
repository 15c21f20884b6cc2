/** Text that stands in several pieces: where each piece begins in the original. */
/** One piece; `at` is the index of its first character in the joined text. */
export interface Segment {
    readonly start: number;
    readonly end: number;
    readonly at: number;
}
/** The index in the original of a character of the joined text. */
export declare function originalIndex(segments: readonly Segment[], character: number): number;
