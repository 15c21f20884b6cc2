/** What a worker sends back: detections as plain objects, since a structured clone would lose SecretText's value. */
import { SecretText } from '../model/secret.ts';
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
export function serializeDetection(detection: Detection): DetectionMessage {
  return { ...detection, value: Buffer.from(detection.value.reveal(), 'latin1').toString('latin1') };
}

/** The inverse of serializeDetection(). */
export function deserializeDetection(wire: DetectionMessage): Detection {
  return { ...wire, value: new SecretText(wire.value) };
}

/** A signed request whose payloads, which may hold an API key, are plain strings: for the way between threads only. */
export interface RequestMessage {
  readonly path: string;
  readonly request: Omit<SignedRequest, 'payloads'> & { readonly payloads: readonly string[] };
}

/** Makes a request fit for postMessage(). */
export function serializeRequest({ path, request }: LocatedRequest): RequestMessage {
  return { path, request: { ...request, payloads: request.payloads.map((one) => one.reveal()) } };
}

/** The inverse of requestToWire(). */
export function deserializeRequest({ path, request }: RequestMessage): LocatedRequest {
  return { path, request: { ...request, payloads: request.payloads.map((one) => new SecretText(one)) } };
}

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
  readonly large: readonly { readonly index: number; readonly size: number }[];
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

export const EMPTY_BATCH: Batch = {
  bytes: 0,
  contents: 0,
  found: [],
  requests: [],
  skipped: [],
  excluded: [],
  manifests: [],
  large: [],
  parts: [],
  archives: [],
};
