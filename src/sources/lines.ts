/** Lines and columns of content that is read in pieces: how far a piece moves them, and adding pieces up. */
import { isAscii } from 'node:buffer';
import { unitsIn } from '../detect/position.ts';
import type { Position } from '../finding.ts';

/** How far a stretch of content moves the line and the column. `units` and `bytes` are those behind its last newline. */
export interface Extent {
  readonly lines: number;
  /** UTF-16 code units, the bytes read as UTF-8. */
  readonly units: number;
  readonly bytes: number;
}

export const NOTHING: Extent = { lines: 0, units: 0, bytes: 0 };

/** One stretch, then another. */
export function join(first: Extent, second: Extent): Extent {
  const lines = first.lines + second.lines;
  if (second.lines > 0) return { lines, units: second.units, bytes: second.bytes };
  return { lines, units: first.units + second.units, bytes: first.bytes + second.bytes };
}

/** Measures a stretch. At the content's beginning (`first`) a byte order mark counts for no column. */
export function measure(bytes: Buffer, first: boolean): Extent {
  const lines = countNewlines(bytes);
  const tail = lines > 0 ? bytes.lastIndexOf(0x0a) + 1 : first ? markLength(bytes) : 0;
  // A line of many gigabytes would be counted byte by byte; in ASCII there is nothing to count.
  const rest = bytes.subarray(tail);
  return { lines, units: isAscii(rest) ? rest.length : unitsIn(bytes, tail, bytes.length), bytes: rest.length };
}

function markLength(bytes: Buffer): number {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 3;
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) ? 2 : 0;
}

/** A position in a piece as one in the whole: `before` is what stands before the piece, `offset` bytes long. */
export function moved(position: Position, offset: number, before: Extent, wide: boolean): Position {
  const units = wide ? Math.floor(before.bytes / 2) : before.units;
  return {
    offset: position.offset + offset,
    endOffset: position.endOffset + offset,
    line: position.line + before.lines,
    column: position.column + (position.line === 1 ? units : 0),
    endLine: position.endLine + before.lines,
    endColumn: position.endColumn + (position.endLine === 1 ? units : 0),
  };
}

const NEWLINES = 0x0a0a0a0a;
const LOW_BITS = 0x7f7f7f7f;

/** Counts newlines, four bytes at a step: this runs over every byte of a large file. */
function countNewlines(bytes: Buffer): number {
  let count = 0;
  let at = 0;
  for (; at < bytes.length && ((bytes.byteOffset + at) & 3) !== 0; at++) if (bytes[at] === 0x0a) count++;
  const words = at < bytes.length ? new Int32Array(bytes.buffer, bytes.byteOffset + at, (bytes.length - at) >> 2) : new Int32Array(0);
  for (let i = 0; i < words.length;) {
    // One sum a byte of the word: none of them runs over within 255 steps.
    const end = Math.min(words.length, i + 255);
    let sums = 0;
    for (; i < end; i++) {
      const word = (words[i] ?? 0) ^ NEWLINES;
      // 1 in each byte that was a newline (is zero now): adding 0x7f sets the top bit of any other.
      sums = (sums + (~(((word & LOW_BITS) + LOW_BITS) | word | LOW_BITS) >>> 7)) | 0;
    }
    count += (sums & 255) + ((sums >>> 8) & 255) + ((sums >>> 16) & 255) + (sums >>> 24);
  }
  for (at += words.length * 4; at < bytes.length; at++) if (bytes[at] === 0x0a) count++;
  return count;
}
