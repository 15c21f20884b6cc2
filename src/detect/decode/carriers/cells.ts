/**
 * Values that a table wraps inside a cell, with another column behind it:
 *
 *   | BINANCE_API_KEY    | J5kLm9PxZ2QwErTyJ5kLm9PxZ2QwErTy | live |
 *   |                    | 9PxZ2QwErTyJ5kLm9PxZ2QwErTyJ5kLm |      |
 *
 * Each piece stands at the same column of its line, and all but the last are as long as the first.
 */
import { ALNUM, CLASSES } from '../../text/charset.ts';
import { KEY_LENGTH, shapeOf } from '../../text/shape.ts';
import { CarriedBuilder } from '../view.ts';
import type { CarriedText, Piece } from '../view.ts';

const [TAB, NEWLINE, SPACE, BAR, BOX] = [0x09, 0x0a, 0x20, 0x7c, 0xe2];
/** A table's line is no longer. */
const MAX_LINE = 1000;
/** What psql and others write behind a piece that goes on. */
const MARKS: ReadonlySet<number> = new Set(Buffer.from('.\\'));
/** So many blanks may stand between a piece and the bar behind it. */
const MAX_PADDING = 250;
/** So much of the text before the first piece is read with it. */
const BEFORE = 4096;

/**
 * The pieces of the value of which the run [start, end) is the first, in a cell; 'open' where lines that have not come yet decide; null
 * where it is none.
 */
export function cellAt(bytes: Buffer, start: number, end: number): readonly Piece[] | 'open' | null {
  const before = bytes[start - 1];
  if (before !== SPACE && before !== BAR && before !== 0x82 && before !== 0x83) return null;
  if (!isCellEnd(bytes, end) || !isWhole(bytes, start, end)) return null;
  const floor = Math.max(0, start - MAX_LINE);
  const line = floor + bytes.subarray(floor, start).lastIndexOf(NEWLINE) + 1;
  const column = start - line;
  const pieces: Piece[] = [{ start, end }];
  const width = end - start;
  let length = width;
  for (let at = nextLine(bytes, end); length < KEY_LENGTH; at = nextLine(bytes, at)) {
    if (at < 0) return bytes.length - end < MAX_LINE ? 'open' : null;
    const from = at + column;
    // A line that has not come to its end may go on as any.
    const isOpen = bytes.length - at < MAX_LINE && !bytes.includes(NEWLINE, at);
    if (from >= bytes.length) return isOpen ? 'open' : null;
    let to = from;
    while (to - from <= width && isLetter(bytes[to])) to++;
    const isLast = length + to - from === KEY_LENGTH;
    if (isOpen && !isCellEnd(bytes, to)) return 'open';
    if (to === from || isLetter(bytes[from - 1]) || to - from > width || (to - from < width && !isLast)) return null;
    if (!isCellEnd(bytes, to) || bytes.subarray(at, from).includes(NEWLINE)) return null;
    pieces.push({ start: from, end: to });
    length += to - from;
  }
  if (length !== KEY_LENGTH || pieces.length < 2) return null;
  return shapeOf(pieces.map((piece) => bytes.toString('latin1', piece.start, piece.end)).join('')) === 'random' ? pieces : null;
}

/** The value in pieces, with what stands before it on its line and the lines above. */
export function uncelled(bytes: Buffer, pieces: readonly Piece[]): CarriedText {
  const [first] = pieces;
  const to = pieces.at(-1)?.end ?? 0;
  const from = Math.max(0, (first?.start ?? 0) - BEFORE);
  const text = new CarriedBuilder();
  text.copy(bytes, from, first?.start ?? from);
  for (const piece of pieces) text.copy(bytes, piece.start, piece.end);
  return text.build(from, to, 'wrapped');
}

/** Whether a cell may end at `end`: a bar stands behind it, blanks between. */
function isCellEnd(bytes: Buffer, end: number): boolean {
  let at = MARKS.has(bytes[end] ?? 0) ? end + 1 : end;
  while (at - end < MAX_PADDING && (bytes[at] === SPACE || bytes[at] === TAB)) at++;
  return bytes[at] === BAR || (bytes[at] === BOX && (bytes[at + 1] === 0x94 || bytes[at + 1] === 0x95));
}

function isWhole(bytes: Buffer, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isLetter(bytes[at])) return false;
  return true;
}

function isLetter(byte: number | undefined): boolean {
  return ((CLASSES[byte ?? 0] ?? 0) & ALNUM) !== 0;
}

/** Where the line behind `at` begins; -1 where none does, or far away. */
function nextLine(bytes: Buffer, at: number): number {
  const found = bytes.subarray(at, Math.min(bytes.length, at + MAX_LINE)).indexOf(NEWLINE);
  return found < 0 ? -1 : at + found + 1;
}
