import type { Detection, Excluded, Skipped } from '../finding.ts';
import type { ManifestFile } from '../detect/manifests.ts';
import type { PlacedRequest } from '../detect/request-sample.ts';
import type { SignedRequest } from '../detect/requests.ts';
import type { Extent } from './lines.ts';
/** A detection whose value is a plain string, for the way between threads only. */
export interface WireDetection extends Omit<Detection, 'value'> {
    readonly value: string;
}
/** Makes a detection fit for postMessage(). The value is copied: a slice would keep all the text it was cut from alive. */
export declare function toWire(detection: Detection): WireDetection;
/** The inverse of toWire(). */
export declare function fromWire(wire: WireDetection): Detection;
/** A signed request whose payloads, which may hold an API key, are plain strings: for the way between threads only. */
export interface WireRequest {
    readonly path: string;
    readonly request: Omit<SignedRequest, 'payloads'> & {
        readonly payloads: readonly string[];
    };
}
/** Makes a request fit for postMessage(). */
export declare function requestToWire({ path, request }: PlacedRequest): WireRequest;
/** The inverse of requestToWire(). */
export declare function requestFromWire({ path, request }: WireRequest): PlacedRequest;
/** What one content gave. */
interface WireContent {
    readonly path: string;
    /** See Occurrence. Default: none. */
    readonly archive?: readonly string[];
    readonly detections: readonly WireDetection[];
}
/** What reading some files gave. */
export interface Batch {
    readonly bytes: number;
    readonly contents: number;
    readonly found: readonly WireContent[];
    /** Some of the signed requests: see request-sample.ts. */
    readonly requests: readonly WireRequest[];
    readonly skipped: readonly Skipped[];
    readonly excluded: readonly Excluded[];
    readonly manifests: readonly ManifestFile[];
    /** Files too large for one reader, by index into the job's items, with their sizes. */
    readonly large: readonly {
        readonly index: number;
        readonly size: number;
    }[];
    readonly parts: readonly WirePart[];
    /** Archives left for other threads, by index into the job's tasks. */
    readonly archives: readonly number[];
}
/** What a part of a large file gave. Positions count from the part's beginning: only the reader of all parts knows more. */
export interface WirePart {
    /** Index into the job's tasks. */
    readonly index: number;
    readonly extent: Extent;
    readonly detections: readonly WireDetection[];
    readonly requests: readonly WireRequest[];
}
export declare const EMPTY_BATCH: Batch;
export {};
