/** What a worker sends back: detections as plain objects, since a structured clone would lose SecretText's value. */
import { SecretText } from '../finding.ts';
import type { Detection, Excluded, Skipped } from '../finding.ts';
import type { ManifestFile } from '../detect/manifests.ts';
import type { Extent } from './lines.ts';

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
}

export const EMPTY_BATCH: Batch = {
  bytes: 0,
  contents: 0,
  found: [],
  skipped: [],
  excluded: [],
  manifests: [],
  large: [],
  parts: [],
  archives: [],
};
