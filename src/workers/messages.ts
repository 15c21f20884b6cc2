/** What a worker sends back: detections as plain objects, since a structured clone would lose SecretText's value. */
import { SecretText } from '../model/finding.ts';
import type { Detection, Excluded, Skipped } from '../model/finding.ts';
import type { ManifestFile } from '../detect/manifests.ts';
import type { PlacedRequest } from '../detect/requests/sample.ts';
import type { SignedRequest } from '../detect/requests/find.ts';
import type { Extent } from '../sources/extent.ts';

/** A detection whose value is a plain string, for the way between threads only. */
export interface WireDetection extends Omit<Detection, 'value'> {
  readonly value: string;
}

/** Makes a detection fit for postMessage(). The value is copied: a slice would keep all the text it was cut from alive. */
export function toWire(detection: Detection): WireDetection {
  return { ...detection, value: Buffer.from(detection.value.reveal(), 'latin1').toString('latin1') };
}

/** The inverse of toWire(). */
export function fromWire(wire: WireDetection): Detection {
  return { ...wire, value: new SecretText(wire.value) };
}

/** A signed request whose payloads, which may hold an API key, are plain strings: for the way between threads only. */
export interface WireRequest {
  readonly path: string;
  readonly request: Omit<SignedRequest, 'payloads'> & { readonly payloads: readonly string[] };
}

/** Makes a request fit for postMessage(). */
export function requestToWire({ path, request }: PlacedRequest): WireRequest {
  return { path, request: { ...request, payloads: request.payloads.map((one) => one.reveal()) } };
}

/** The inverse of requestToWire(). */
export function requestFromWire({ path, request }: WireRequest): PlacedRequest {
  return { path, request: { ...request, payloads: request.payloads.map((one) => new SecretText(one)) } };
}

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
  /** Some of the signed requests: see detect/requests/sample.ts. */
  readonly requests: readonly WireRequest[];
  readonly skipped: readonly Skipped[];
  readonly excluded: readonly Excluded[];
  readonly manifests: readonly ManifestFile[];
  /** Files too large for one reader, by index into the job's items, with their sizes. */
  readonly large: readonly { readonly index: number; readonly size: number }[];
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
