import type { ScoredCandidate } from './classify.ts';
import type { Effort } from './effort.ts';
/** The candidates, with their owners as the record tree tells them. In steps of which none takes long. */
export declare function ownedSteps(bytes: Buffer, path: string, candidates: readonly ScoredCandidate[], effort?: Effort): Generator<undefined, readonly ScoredCandidate[]>;
