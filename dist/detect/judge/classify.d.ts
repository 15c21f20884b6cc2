/** From a candidate to a scored one: collects the evidence for and against. */
import type { CredentialKind, Evidence } from '../../model/detection.ts';
import type { Role } from '../questions/naming.ts';
import type { CalmText, FileFacts } from '../questions/mentions.ts';
import type { Candidate } from '../candidates.ts';
/** A candidate with what the text around it says; partners are not considered yet. */
export interface ScoredCandidate {
    readonly site: Candidate;
    readonly kind: CredentialKind;
    /** The role its name or call gives; null where only its place among others can tell. */
    readonly role: Role | 'private-key' | null;
    readonly accountName: string;
    /** What gave it its role: two values of one name are the two halves of a pair. */
    readonly name: string;
    readonly belongsElsewhere: boolean;
    readonly evidence: readonly Evidence[];
    readonly score: number;
}
/** Judges one candidate by the text around it. Null where it can't be a credential. */
export declare function classify(site: Candidate, file: FileFacts, isValueOnly: boolean, calm: (site: Candidate) => CalmText): ScoredCandidate | null;
