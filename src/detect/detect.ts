/** The detector's front: bytes in, detections out. */
import type { Detection } from '../finding.ts';

/** A piece of content to look at. */
export interface DetectInput {
  readonly bytes: Buffer;
  /** The path, relative to the scanned root with `/`: its name and extension are evidence. Empty when there is none. */
  readonly path: string;
  /** Report only credentials that begin in [from, to) of `bytes`; what lies outside is context. Default: everywhere. */
  readonly from?: number;
  readonly to?: number;
}

/**
 * Finds the credentials in one content.
 * Positions are relative to `bytes`. Everything that has the shape of a credential comes back with its
 * evidence, whatever its score; the caller applies {@link confidenceOf} and its own threshold.
 */
export function detect(_input: DetectInput): Detection[] {
  return [];
}
