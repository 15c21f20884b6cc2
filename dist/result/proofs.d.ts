import type { LocatedRequest } from '../detect/requests/sample.ts';
import type { Proof } from '../model/finding.ts';
import type { Located } from './merge.ts';
/** A signed request and where it stands. */
export interface CommittedRequest extends LocatedRequest {
    /** Of a history: the commit that brought it. */
    readonly commit?: string | null;
}
interface Proven {
    readonly located: readonly Located[];
    /** By the SHA-256 of a secret. */
    readonly proofs: ReadonlyMap<string, Proof>;
}
/**
 * Tries all secrets against all requests. A secret that signs one is one, whatever its context said; it and the API key
 * of that request are a pair.
 */
export declare function withProof(located: readonly Located[], requests: readonly CommittedRequest[]): Proven;
export {};
