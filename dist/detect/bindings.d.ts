/** The binding question asked of the record tree, for the candidates that nothing before them names. */
import type { ScoredCandidate } from './classify.ts';
import type { Effort } from './effort.ts';
/** The candidates, with the names that the record tree gives them. In steps of which none takes long. */
export declare function boundSteps(bytes: Buffer, path: string, candidates: readonly ScoredCandidate[], effort?: Effort): Generator<undefined, readonly ScoredCandidate[]>;
