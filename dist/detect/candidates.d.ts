import type { Evidence, Reading } from '../model/detection.ts';
import { Effort } from './effort.ts';
import type { PrivateKey } from './decode/private-keys.ts';
import type { Shape } from './text/shape.ts';
import type { SignaturePosition } from './requests/signatures.ts';
import type { Piece } from './decode/view.ts';
/** A place where a value of the right shape stands. Offsets are those of the original bytes. */
export interface Candidate {
    readonly form: 'hmac' | 'listen' | 'private';
    readonly value: string;
    readonly shape: Shape;
    readonly key: PrivateKey | null;
    readonly start: number;
    readonly end: number;
    /** The places that show it, where they are apart; else empty. */
    readonly pieces: readonly Piece[];
    readonly readings: readonly Reading[];
    /** The text around it with escapes undone. */
    readonly before: string;
    readonly after: string;
    /** What the value touches: evidence that it is a piece of something longer. */
    readonly touching: readonly Evidence[];
}
/**
 * All candidates in a content, in the order of their offsets. `signatures`, if given, takes the places of requests' signatures. Of
 * a content that asks for more than `effort` those come that were found until then.
 */
export declare function findCandidates(bytes: Buffer, signatures?: SignaturePosition[], effort?: Effort): readonly Candidate[];
/** As findCandidates(), in steps of which none takes long. No more signatures are taken once `areEnough` says so. */
export declare function candidateSteps(bytes: Buffer, signatures?: SignaturePosition[], effort?: Effort, areEnough?: () => boolean): Generator<undefined, readonly Candidate[]>;
/** A part of a content, in bytes. */
export interface Stretch {
    readonly from: number;
    readonly to: number;
}
/** The candidates of the runs in some parts of a content, given in order and apart from each other. */
export declare function findCandidatesIn(bytes: Buffer, parts: readonly Stretch[], effort?: Effort): readonly Candidate[];
/**
 * The candidates that end behind an offset, of the runs from there on: what stands before is context. `density` is how many runs there
 * are in a content like this one, as far as is known.
 */
export declare function findCandidatesBehind(bytes: Buffer, from: number, effort: Effort, density: number): readonly Candidate[];
