import type { RunStep } from './text/runs.ts';
import type { SignaturePosition } from './requests/signatures.ts';
/** The shortest piece of a joined value that is looked at. At least one of up to four pieces is as long. */
export declare const MIN_PIECE = 16;
/** A run of key characters: `step` 2 for UTF-16, 4 for UTF-32. One without a length leads to a list of numbers. */
export interface FoundRun {
    readonly start: number;
    readonly end: number;
    readonly step: RunStep;
}
/** What isInteresting() has to know of a content: asked once, for all of its runs. */
export interface Surroundings {
    readonly joinsByComma: (offset: number) => boolean;
    readonly isNearOddProduct: (start: number, end: number) => boolean;
}
/** What stands around the runs of a content. */
export declare function surroundings(bytes: Buffer): Surroundings;
/**
 * The runs in bytes[from, to) that can be, or be a piece of, a credential. `signatures`, if given, takes the places of the
 * signatures that the search comes by, until there are enough of them.
 */
export declare function interestingRuns(bytes: Buffer, from?: number, to?: number, signatures?: SignaturePosition[], areEnough?: () => boolean): readonly FoundRun[];
/** Whether a run of MIN_PIECE or more can be, or be a piece of, a credential. */
export declare function isInteresting(bytes: Buffer, start: number, end: number, step: RunStep, around: Surroundings): boolean;
/**
 * True where a run of 64 key characters or more can hold a credential or encode one. Paths, of which some logs are full, are
 * as long and as mixed; but no part of them is long enough, and they are no text in base64. What may go on behind the run,
 * in wrapped lines or pieces of a literal, is not told by the run alone.
 */
export declare function isPromising(bytes: Buffer, start: number, end: number): boolean;
