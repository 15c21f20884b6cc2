/**
 * What a change can bring. A version of a file differs from the one it is built upon in a few places: only what these
 * touch has to be searched, because everything else was searched before.
 */
import type { Detection } from '../model/detection.ts';
import type { Effort } from './effort.ts';
import type { SignaturePosition } from './requests/signatures.ts';
import type { Candidate } from './candidates.ts';
/**
 * What is known of a content: `sites` where something in it has the shape of a credential; `runs` where something in it
 * could come to have it by a change of the text around it, which happens for words such as testnet; else nothing.
 */
export declare const MARK: {
    readonly nothing: 0;
    readonly runs: 1;
    readonly sites: 2;
};
/** What is known of a content that others are built upon. */
export interface SearchedVersion {
    readonly mark: number;
    /** The bytes of its candidates; null where there are too many to keep. */
    readonly places: readonly Buffer[] | null;
    /** Whether any of its candidates may be a credential. */
    readonly credible: boolean;
    /** Whether nothing around its candidates speaks against them: then taking text away can't speak for them. */
    readonly settled: boolean;
}
/** What a content was found to hold. */
export interface Marked {
    readonly mark: number;
    /** Its candidates, to be judged; null where they are its base's, and to be judged as those were. */
    readonly sites: readonly Candidate[] | null;
}
/** What is kept of a content once its candidates were judged. `credible` says whether any of them may be a credential. */
export declare function versionOf(bytes: Buffer, { mark, sites }: Marked, detections: readonly Detection[], credible: boolean): SearchedVersion;
/**
 * Marks a content as a whole. `signatures` takes the places of requests' signatures in it. Where it asks for more than `effort`,
 * which says so then, the answer is not to be used.
 */
export declare function markWhole(bytes: Buffer, signatures: SignaturePosition[], effort?: Effort): Marked;
/**
 * Marks a content by what is known of its base. `pairs` holds, up to `length`, what is new as pairs of [from, to), in
 * order. `signatures` takes the places of requests' signatures in it that are new.
 */
export declare function markChange(bytes: Buffer, pairs: Int32Array, length: number, base: SearchedVersion, signatures: SignaturePosition[], effort?: Effort): Marked;
