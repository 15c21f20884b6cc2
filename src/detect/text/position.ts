/** Offsets to lines and columns. */
import { countNewlines } from '../../kernel/kernel.ts';
import type { Detection, Position } from '../../model/detection.ts';

/** Turns offsets of one content, asked for in ascending order of their starts, into lines and columns. */
export interface Positions {
  readonly at: (start: number, end: number, wide: boolean) => Position;
}

/**
 * Lines are counted as far as the last offset asked for, and columns go on from the last one asked for on the same line:
 * a minified file of many values is read once. A UTF-16 content is counted in its own units.
 */
export function positionsOf(bytes: Buffer): Positions {
  let line = 1;
  let lineStart = 0;
  /** The first newline at or behind `lineStart`; negative where none follows. */
  let newline = bytes.indexOf(0x0a);
  let known = { lineStart: 0, offset: narrowMark(bytes, 0), units: 0 };
  const advance = (offset: number, unit: 1 | 2): void => {
    if (newline < 0 || newline >= offset) return;
    line += countNewlines(bytes, newline, offset);
    newline += bytes.subarray(newline, offset).lastIndexOf(0x0a);
    // Of UTF-16's newline (0A 00 or 00 0A) the line begins behind both bytes.
    lineStart = newline + (unit === 2 && bytes[newline + 1] === 0 && bytes[newline - 1] !== 0 ? 2 : 1);
    newline = bytes.indexOf(0x0a, newline + 1);
  };
  const columnAt = (offset: number, unit: 1 | 2): number => {
    if (unit === 2) return Math.floor((offset - lineStart - wideMark(bytes, lineStart)) / 2) + 1;
    if (known.lineStart !== lineStart || known.offset > offset) {
      const first = lineStart + narrowMark(bytes, lineStart);
      known = { lineStart, offset: first, units: 0 };
    }
    known = { lineStart, offset: Math.max(known.offset, offset), units: known.units + unitsIn(bytes, known.offset, offset) };
    return known.units + 1;
  };
  return {
    at: (start, end, wide) => {
      const unit = wide ? 2 : 1;
      if (start < lineStart) {
        line = 1;
        lineStart = 0;
        newline = bytes.indexOf(0x0a);
      }
      advance(start, unit);
      const first = { line, column: columnAt(start, unit) };
      const mark = { line, lineStart, newline };
      advance(end - 1, unit);
      const last = { line, column: columnAt(end, unit) };
      ({ line, lineStart, newline } = mark);
      return { offset: start, endOffset: end, line: first.line, column: first.column, endLine: last.line, endColumn: last.column };
    },
  };
}

/** The length of a byte order mark at the content's beginning: it counts for no column, as in editors. */
function wideMark(bytes: Buffer, lineStart: number): number {
  return lineStart === 0 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) ? 2 : 0;
}

function narrowMark(bytes: Buffer, lineStart: number): number {
  return lineStart === 0 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

/** How many bytes of a character a cut can leave behind. */
const MAX_CONTINUATION = 3;

/**
 * The UTF-16 code units of the text in [from, to), read as UTF-8; a byte that is part of no character counts as one.
 * At the very beginning the rest of a character counts for nothing: a piece of a larger content may begin inside one.
 */
export function unitsIn(bytes: Buffer, from: number, to: number): number {
  let units = 0;
  let at = from;
  if (from === 0) while (at < to && at < MAX_CONTINUATION && isContinuation(bytes[at])) at++;
  while (at < to) {
    const byte = bytes[at++] ?? 0;
    units++;
    if (byte < 0xc2 || byte > 0xf4) continue;
    const rest = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    let found = 0;
    while (found < rest && at + found < to && isContinuation(bytes[at + found])) found++;
    if (found < rest && at + found < to) continue;
    at += found;
    // Characters of four bytes are a surrogate pair.
    if (rest === 3) units++;
  }
  return units;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}

/** A detection in an object of git, whose header takes up so many lines, with its place in the message below. */
export function belowHeader(detection: Detection, headerLines: number): Detection {
  const { position } = detection;
  const line = Math.max(1, position.line - headerLines);
  const endLine = Math.max(1, position.endLine - headerLines);
  return { ...detection, position: { ...position, line, endLine } };
}
