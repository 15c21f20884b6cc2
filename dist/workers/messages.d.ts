import type { Detection } from '../model/detection.ts';
import type { Excluded, Skipped } from '../model/scan-result.ts';
import type { ManifestFile } from '../detect/manifests.ts';
import type { LocatedRequest } from '../detect/requests/sample.ts';
import type { SignedRequest } from '../detect/requests/find.ts';
import type { Extent } from '../sources/extent.ts';
/** A detection whose value is a plain string, for the way between threads only. */
export interface DetectionMessage extends Omit<Detection, 'value'> {
    readonly value: string;
}
/** Makes a detection fit for postMessage(). The value is copied: a slice would keep all the text it was cut from alive. */
export declare function serializeDetection(detection: Detection): DetectionMessage;
/** The inverse of serializeDetection(). */
export declare function deserializeDetection(wire: DetectionMessage): Detection;
/** A signed request whose payloads, which may hold an API key, are plain strings: for the way between threads only. */
export interface RequestMessage {
    readonly path: string;
    readonly request: Omit<SignedRequest, 'payloads'> & {
        readonly payloads: readonly string[];
    };
}
/** Makes a request fit for postMessage(). */
export declare function serializeRequest({ path, request }: LocatedRequest): RequestMessage;
/** The inverse of requestToWire(). */
export declare function deserializeRequest({ path, request }: RequestMessage): LocatedRequest;
/** What one content gave. */
interface WireContent {
    readonly path: string;
    /** See ContentPlace. Default: none. */
    readonly inside?: readonly string[];
    readonly detections: readonly DetectionMessage[];
}
/** What reading some files gave. */
export interface Batch {
    readonly bytes: number;
    readonly contents: number;
    readonly found: readonly WireContent[];
    /** Some of the signed requests: see detect/requests/sample.ts. */
    readonly requests: readonly RequestMessage[];
    readonly skipped: readonly Skipped[];
    readonly excluded: readonly Excluded[];
    readonly manifests: readonly ManifestFile[];
    /** Files too large for one reader, by index into the job's items, with their sizes. */
    readonly large: readonly {
        readonly index: number;
        readonly size: number;
    }[];
    readonly parts: readonly PartMessage[];
    /** Archives left for other threads, by index into the job's tasks. */
    readonly archives: readonly number[];
}
/** What a part of a large file gave. Positions count from the part's beginning: only the reader of all parts knows more. */
export interface PartMessage {
    /** Index into the job's tasks. */
    readonly index: number;
    readonly extent: Extent;
    readonly detections: readonly DetectionMessage[];
    readonly requests: readonly RequestMessage[];
}
export declare const EMPTY_BATCH: Batch;
export {};
