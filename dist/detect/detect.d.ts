import type { Detection } from '../model/detection.ts';
import type { ScoredCandidate } from './judge/classify.ts';
import type { SignedRequest } from './requests/find.ts';
import type { Candidate } from './candidates.ts';
import type { Shape } from './text/shape.ts';
import type { Piece } from './decode/view.ts';
/** A piece of content to look at. */
export interface DetectInput {
    readonly bytes: Buffer;
    /** The path, relative to the scanned root with `/`: its name and extension are evidence. Empty when there is none. */
    readonly path: string;
    /** Report only credentials that begin in [from, to) of `bytes`; what lies outside is context. Default: everywhere. */
    readonly from?: number;
    readonly to?: number;
    /** Of a content that is looked at piece by piece: pass over the requests of this one if it is full of them. */
    readonly sparing?: boolean;
    /** The units of work that it may cost. Default: {@link allowanceFor} its size. */
    readonly allowance?: number;
    /** What scores less is not asked which environment it belongs to: it stays unknown. Default: all are. Infinity: none. */
    readonly environmentFrom?: number;
}
/**
 * Finds the credentials in one content.
 * Positions are relative to `bytes`. Everything that has the shape of a credential comes back with its
 * evidence, whatever its score; the caller applies confidenceOf() and its own threshold. Pieces of base64 and of longer
 * tokens, which nothing could make credible, are left out.
 */
export declare function detect(input: DetectInput): Detection[];
/** What one content shows. */
export interface DetectionResult {
    readonly detections: readonly Detection[];
    /** Some of the signed requests in it: see requests/prove.ts. */
    readonly requests: readonly SignedRequest[];
    /** Why it was not searched to its end, in words; null where it was. */
    readonly unread: string | null;
}
/** As detect(), with the signed requests that it comes by. */
export declare function detectAll(input: DetectInput): DetectionResult;
/** As look(), in steps of which none takes long: whoever takes them may do something else between two of them. */
export declare function detectAllSteps(input: DetectInput): Generator<undefined, DetectionResult>;
/** As detect(), where the content's candidates are known. */
export declare function detectAt(input: DetectInput, sites: readonly Candidate[]): Detection[];
/** A detection without what a report tells of it. */
export type Spot = Pick<Detection, 'kind' | 'value' | 'sha256' | 'score' | 'reading'> & {
    readonly shape: Shape;
    /** The role that its own name gives it, and that name: what stands beside it has a say where there is none, or the same. */
    readonly role: ScoredCandidate['role'];
    readonly name: string;
    /** The places in the content that show it, in order: several where a carrier stands between them. */
    readonly places: readonly Piece[];
};
/** As detectAt(), for those who tell nobody of what is found. */
export declare function spotsAt(input: DetectInput, sites: readonly Candidate[]): Spot[];
/** A value with the names of the slots that it stands in. */
export interface SlottedValue {
    readonly sha256: string;
    /** Its characters; of a private key those of its body. */
    readonly value: string;
    /** A private key's block, on one line; null for any other value. */
    readonly armor: string | null;
    /** What the records around it are called and then itself, the outermost first. */
    readonly slots: readonly string[];
    /** It and up to three more are all that the content holds. */
    readonly isAlone: boolean;
}
/** The values of a content by what they are called in it, whatever they are. */
export declare function slotsAt({ bytes, path }: DetectInput): readonly SlottedValue[];
