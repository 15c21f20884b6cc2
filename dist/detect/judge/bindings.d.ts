/** The binding question asked of the record tree, for the candidates that nothing before them names. */
import type { ScoredCandidate } from './classify.ts';
import type { Effort } from '../effort.ts';
import type { RecordTrees } from '../structure/neighbourhood.ts';
/** The candidates, with the names that the records around them give. In steps of which none takes long. */
export declare function boundSteps(trees: RecordTrees, path: string, candidates: readonly ScoredCandidate[], effort?: Effort): Generator<undefined, readonly ScoredCandidate[]>;
