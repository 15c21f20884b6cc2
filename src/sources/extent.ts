/** Lines and columns of content that is read in pieces: how far a piece moves them, and adding pieces up. */
import { isAscii } from 'node:buffer';
import { unitsIn } from '../detect/text/position.ts';
import { countNewlines } from '../kernel/kernel.ts';
import type { Position } from '../model/detection.ts';

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
  const lines = countNewlines(bytes, 0, bytes.length);
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
