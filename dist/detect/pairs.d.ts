/** Roles and pairs: which API key and which secret belong together, and what that says of both. */
import type { CredentialKind, Evidence } from '../finding.ts';
import type { Candidate } from './classify.ts';
/** A candidate whose partners have been considered. */
export interface Paired {
    readonly candidate: Candidate;
    readonly kind: CredentialKind;
    /** Value of the partner. */
    readonly partner: Candidate | null;
    readonly evidence: readonly Evidence[];
    readonly score: number;
}
/**
 * Ties candidates of one content to pairs. `lines` and `endLines` give where each candidate stands, `bare` is true where the content
 * holds little besides the candidates. In steps of which none takes long.
 */
export declare function pairSteps(candidates: readonly Candidate[], lines: readonly number[], endLines: readonly number[], bare: boolean): Generator<undefined, readonly Paired[]>;
