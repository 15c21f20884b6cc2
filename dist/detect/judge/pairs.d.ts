/** Roles and pairs: which API key and which secret belong together, and what that says of both. */
import type { CredentialKind, Evidence } from '../../model/detection.ts';
import type { ScoredCandidate } from './classify.ts';
import type { TreePosition } from '../structure/neighbourhood.ts';
/** A candidate whose partners have been considered. */
export interface PairedCandidate {
    readonly candidate: ScoredCandidate;
    readonly kind: CredentialKind;
    /** Value of the partner. */
    readonly partner: ScoredCandidate | null;
    readonly evidence: readonly Evidence[];
    readonly score: number;
}
/**
 * Ties candidates of one content to pairs. `lines` and `endLines` give where each candidate stands, `bare` is true where the content
 * holds little besides the candidates, `places` gives where they stand in their records and is asked only where that may matter.
 * In steps of which none takes long.
 */
export declare function pairSteps(candidates: readonly ScoredCandidate[], lines: readonly number[], endLines: readonly number[], isValueOnly: boolean, places: () => Generator<undefined, ReadonlyMap<number, TreePosition>>): Generator<undefined, readonly PairedCandidate[]>;
