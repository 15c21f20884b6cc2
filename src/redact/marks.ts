/** What stands in a credential's place, and how it is written there. */
import type { CredentialKind, Reading } from '../model/detection.ts';

/** A range of bytes to replace. */
export interface MaskSpan {
  readonly start: number;
  readonly end: number;
  readonly mask: Buffer;
}

/** How many hexadecimal digits of the hash keep equal values recognisable. */
const TAG = 4;

/** `[binance-secret-key:3f9a…]`. The tag is the start of a SHA-256: 16 bits of it tell nothing of 380 bits. */
export function markOf(kind: CredentialKind | 'signature', sha256: string): string {
  return `[binance-${kind}:${sha256.slice(0, TAG)}…]`;
}

/** The bytes of a mark in place of a value that was read so: UTF-16 stays UTF-16. */
export function markBytes(mark: string, reading: readonly Reading[]): Buffer {
  const [outer] = reading;
  if (outer === 'utf-16le') return Buffer.from(mark, 'utf16le');
  // A value's first byte is the character itself: the zero before it is left standing.
  if (outer === 'utf-16be') return Buffer.from(mark, 'utf16le').swap16().subarray(1);
  return Buffer.from(mark);
}

/** The spans in order, none over another: of two the one that begins first is whole. */
export function withoutOverlaps(spans: readonly MaskSpan[]): readonly MaskSpan[] {
  const kept: MaskSpan[] = [];
  let at = 0;
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.end <= at) continue;
    kept.push(span.start >= at ? span : { ...span, start: at });
    at = span.end;
  }
  return kept;
}
