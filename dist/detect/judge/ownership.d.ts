import type { ScoredCandidate } from './classify.ts';
import type { Effort } from '../effort.ts';
import type { RecordTrees } from '../structure/neighbourhood.ts';
/** The candidates, with their owners as the records around them tell. In steps of which none takes long. */
export declare function ownedSteps(trees: RecordTrees, path: string, candidates: readonly ScoredCandidate[], effort?: Effort): Generator<undefined, readonly ScoredCandidate[]>;
