/** From a site to a judged candidate: collects the evidence for and against. */
import type { CredentialKind, Evidence } from '../finding.ts';
import type { Role } from './names.ts';
import type { FileFacts } from './owner.ts';
import type { Site } from './sites.ts';
/** A site with what the text around it says; partners are not considered yet. */
export interface Candidate {
    readonly site: Site;
    readonly kind: CredentialKind;
    /** The role its name or call gives; null where only its place among others can tell. */
    readonly role: Role | 'private-key' | null;
    readonly stem: string;
    /** What gave it its role: two values of one name are the two halves of a pair. */
    readonly name: string;
    readonly foreign: boolean;
    readonly evidence: readonly Evidence[];
    readonly score: number;
}
/** Judges one site by the text around it. Null where it can't be a credential. */
export declare function classify(site: Site, file: FileFacts, bare: boolean): Candidate | null;
