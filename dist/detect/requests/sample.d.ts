/**
 * Signed requests of a whole scan in bounded memory: some of each API key, and some that name none.
 *
 * Those with the least signatures are kept. Signatures are as good as random, so that this is a fair sample; and it is the
 * same one in whatever order and in however many pieces contents are read.
 */
import type { SignedRequest } from './find.ts';
/** A request with the path of its content. */
export interface LocatedRequest {
    readonly path: string;
    readonly request: SignedRequest;
}
/** How much is kept. One request proves as much as a thousand; some more serve where a line was cut or a key mistaken. */
export interface SampleSize {
    readonly keys: number;
    readonly perKey: number;
    readonly keyless: number;
}
/** Of a whole scan: with the longest requests there are less than 20 MB. */
export declare const SCAN_SAMPLE: SampleSize;
/** Of one of many pieces of work. */
export declare const PART_SAMPLE: SampleSize;
/** What is kept of requests that are added one after the other. `T` may tell more of each. */
export declare class RequestSample<T extends LocatedRequest> {
    #private;
    constructor(size?: SampleSize);
    add(one: T): void;
    /** How many are held now, some of which list() may leave out. */
    get size(): number;
    /** The first of each API key, then those without one, then the others. */
    list(): readonly T[];
}
