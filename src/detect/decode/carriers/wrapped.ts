/**
 * Values that go on over line ends with no quote or operator that would say so: hard wraps (a terminal, `fold`, boxes, RFC
 * 5545 and MIME folding, the columns of `curl --trace-ascii`), and the partial lines of container runtimes.
 *
 *   0040: X-MBX-APIKEY: J5kLm…            │ Secret: J5kLm… │        2026-11-28T06:00:00Z stdout P secret=J5kLm…
 *   0080: 9xYz…                           │ 9xYz…          │        2026-11-28T06:00:00Z stdout F 9xYz…
 *
 * What stands before each line (a name, a time, an address, `{"log":"`, a bar) is its frame. It is not looked up in a list:
 * it is what a line has in common with the next, but for its numbers.
 */
import { ALNUM, CLASSES, KEY } from '../../text/charset.ts';
import { DER_START } from '../private-keys.ts';
import { KEY_LENGTH, shapeOf } from '../../text/shape.ts';
import { CarriedBuilder } from '../view.ts';
import type { CarriedText, Piece } from '../view.ts';

const [TAB, NEWLINE, RETURN, ESCAPE, SPACE, QUOTE, BACKSLASH, BAR] = [0x09, 0x0a, 0x0d, 0x1b, 0x20, 0x22, 0x5c, 0x7c];
/** Docker's runtime cuts lines at 16 KiB, and writes some text around each part. */
const MAX_LINE = 20_000;
/** No box or terminal has more columns. */
const MAX_PADDING = 250;
/** What stands before a line is no longer. */
const MAX_FRAME = 300;
/** An escape before a value adds as many characters to its first piece. */
const MAX_GLUE = 6;
/** A value that is cut into more pieces has none that is looked at. */
const MAX_PIECES = 6;
/** What follows the text of a line in Docker's files. */
const DOCKER = Buffer.from('","stream":"');
const DOCKER_REST = 400;

/** How a line goes on: `next` is where the next one begins. */
interface Tail {
  readonly next: number;
  readonly hasBar: boolean;
}

/** The pieces of a value, or 'open' where bytes that have not come yet decide. */
export type Wrapped = Chain | 'open' | null;

/** A value in pieces, and the frame of the lines it stands in. */
export interface Chain {
  readonly pieces: readonly Piece[];
  readonly frame: Frame;
  /** Where the line of the first piece begins, and that of the second. */
  readonly first: number;
  readonly second: number;
  readonly hasBar: boolean;
}

/** What stands before a line's own text: as before another line's, but for numbers; blanks, bars and the like; nothing. */
type Frame = { readonly kind: 'like'; readonly from: number; readonly to: number } | { readonly kind: 'blank' | 'none' };

/** The value that the run [start, end) is the first piece of, or a long later one. */
export function wrappedAt(bytes: Buffer, start: number, end: number): Wrapped {
  const chain = chainFrom(bytes, start, end);
  if (chain !== null || end - start < LONG_PIECE || !mayBeginLine(bytes, start)) return chain;
  // The first piece may be too short to be looked at by itself.
  const line = lineStart(bytes, start);
  if (line <= 0 || start - line > MAX_FRAME) return null;
  const before = lastPiece(bytes, line);
  if (!before) return null;
  const longer = chainFrom(bytes, before.start, before.end);
  return longer === 'open' || longer?.pieces.some((piece) => piece.start === start) === true ? longer : null;
}

/** Whether what stands right before a run can be the end of a frame: most runs stand behind a sign that can't. */
function mayBeginLine(bytes: Buffer, start: number): boolean {
  const before = bytes[start - 1];
  if (before === QUOTE) return bytes[start - 2] === 0x3a && bytes[start - 4] === 0x67;
  if (before === SPACE) {
    // Words stand before it: another line's text.
    const name = bytes[start - 2];
    return name === undefined || !isWord(name) || bytes[start - 3] === SPACE;
  }
  return before === NEWLINE || before === TAB || before === BAR || before === 0x82 || before === 0x6d;
}

/** Of two pieces one is at least so long where the other is shorter than any that is looked at. */
const LONG_PIECE = 40;

/** The value of which the run [start, end) is the first piece. */
function chainFrom(bytes: Buffer, start: number, end: number): Wrapped {
  if (!mayBePiece(bytes, start, end)) return null;
  const tail = tailAt(bytes, end);
  if (tail === null || tail === 'open') return tail;
  const first = lineStart(bytes, start);
  if (first < 0) return null;
  let isOpen = false;
  for (const frame of framesBehind(bytes, first, start, tail.next)) {
    const pieces = follow(bytes, { start, end }, frame, tail.next);
    if (pieces === 'open') isOpen = true;
    else if (pieces && isValue(bytes, pieces) && !isList(bytes, pieces, frame, first))
      return { pieces, frame, first, second: tail.next, hasBar: tail.hasBar };
  }
  return isOpen ? 'open' : null;
}

/** Whether a run is of letters and digits, or base64 that begins as a private key does: words and paths have other signs. */
function mayBePiece(bytes: Buffer, start: number, end: number): boolean {
  let isBase64 = false;
  for (let i = end - 1; i >= start; i--) {
    const byte = bytes[i] ?? 0;
    if (isWord(byte)) continue;
    if (byte !== 0x2b && byte !== 0x2f) return false;
    isBase64 = true;
  }
  if (!isBase64) return true;
  const key = DER_START.exec(bytes.toString('latin1', start, Math.min(end, start + 40)));
  return key !== null && key.index <= MAX_GLUE;
}

/** Follows a value from its first piece over the lines behind. */
function follow(bytes: Buffer, piece: Piece, frame: Frame, next: number): readonly Piece[] | 'open' | null {
  const pieces = [piece];
  let length = piece.end - piece.start;
  let line = next;
  while (length < KEY_LENGTH && pieces.length < MAX_PIECES) {
    if (line >= bytes.length) return 'open';
    const start = textStart(bytes, frame, line);
    if (start < 0) return null;
    const end = runEnd(bytes, start);
    if (end === start) return start >= bytes.length ? 'open' : null;
    pieces.push({ start, end });
    length += end - start;
    if (length > KEY_LENGTH + MAX_GLUE) return null;
    if (length >= KEY_LENGTH) break;
    const tail = tailAt(bytes, end);
    if (tail === null || tail === 'open') return tail;
    line = tail.next;
  }
  return length >= KEY_LENGTH && length <= KEY_LENGTH + MAX_GLUE ? pieces : null;
}

/** Whether pieces make a value: 64 letters and digits behind an escape at most, or a private key in base64. */
function isValue(bytes: Buffer, pieces: readonly Piece[]): boolean {
  const text = pieces.map((piece) => bytes.toString('latin1', piece.start, piece.end)).join('');
  // Names of things come in columns, too.
  if (shapeOf(text.slice(-KEY_LENGTH)) === 'random') return true;
  const key = DER_START.exec(text);
  return key !== null && key.index <= MAX_GLUE;
}

/** Two lines of a list whose lines are all as long make no value. */
function isList(bytes: Buffer, pieces: readonly Piece[], frame: Frame, first: number): boolean {
  const [one, two] = pieces;
  if (!one || !two || pieces.length !== 2 || one.end - one.start !== two.end - two.start) return false;
  const length = one.end - one.start;
  const tail = tailAt(bytes, two.end);
  if (tail !== null && tail !== 'open') {
    const start = textStart(bytes, frame, tail.next);
    if (start >= 0 && runEnd(bytes, start) - start === length) return true;
  }
  const before = lastPiece(bytes, first);
  return before !== null && before.end - before.start === length;
}

/** The ways in which the line at `next` may go on with the one at `first`, whose piece begins at `piece`. */
function framesBehind(bytes: Buffer, first: number, piece: number, next: number): readonly Frame[] {
  const to = commonFrame(bytes, first, piece, next);
  const like: readonly Frame[] = to > next ? [{ kind: 'like', from: next, to }] : [];
  return [...like, { kind: 'none' }, { kind: 'blank' }];
}

/** Where the text of a line begins behind its frame; -1 where it has another one. */
function textStart(bytes: Buffer, frame: Frame, line: number): number {
  if (frame.kind === 'none') return line;
  if (frame.kind === 'like') return matchFrame(bytes, frame, line);
  const start = blankEnd(bytes, line);
  return start > line ? start : -1;
}

/** Where blanks, bars, marks of quotations and colours end. */
function blankEnd(bytes: Buffer, from: number): number {
  let at = from;
  while (at - from < MAX_PADDING) {
    const byte = bytes[at];
    if (byte === SPACE || byte === TAB || byte === 0x3e || byte === 0x23 || byte === 0x2a) at++;
    else if (barLength(bytes, at) > 0) at += barLength(bytes, at);
    else if (byte === ESCAPE && colourEnd(bytes, at) > at) at = colourEnd(bytes, at);
    else break;
  }
  return at;
}

/** `|`, or a vertical line of a box in UTF-8: its length, 0 where there is none. */
function barLength(bytes: Buffer, at: number): number {
  if (bytes[at] === BAR) return 1;
  if (bytes[at] !== 0xe2) return 0;
  const [second, third] = [bytes[at + 1], bytes[at + 2]];
  return (second === 0x94 && (third === 0x82 || third === 0x83)) || (second === 0x95 && third === 0x91) ? 3 : 0;
}

/** Where a colour that begins at `at` ends; `at` where none does. */
function colourEnd(bytes: Buffer, at: number): number {
  if (bytes[at + 1] !== 0x5b) return at;
  let end = at + 2;
  while (end < at + 16 && (isDigit(bytes[end]) || bytes[end] === 0x3b)) end++;
  return bytes[end] === 0x6d || bytes[end] === 0x4b ? end + 1 : at;
}

/** What stands between the end of a piece and the next line; null where more text does. */
function tailAt(bytes: Buffer, end: number): Tail | 'open' | null {
  let at = end;
  let hasBar = false;
  if (bytes[at] === QUOTE || bytes[at] === BACKSLASH) return dockerTail(bytes, at);
  while (at - end < MAX_PADDING) {
    const byte = bytes[at];
    if (byte === undefined) return 'open';
    if (byte === NEWLINE) return { next: at + 1, hasBar };
    if (byte === SPACE || byte === TAB || byte === RETURN) at++;
    else if (!hasBar && barLength(bytes, at) > 0) {
      at += barLength(bytes, at);
      hasBar = true;
    } else if (byte === ESCAPE && colourEnd(bytes, at) > at) at = colourEnd(bytes, at);
    else return null;
  }
  return null;
}

/** The end of a text in Docker's JSON: `","stream":"stdout","time":"…"}`, with a written-out line end before or without. */
function dockerTail(bytes: Buffer, end: number): Tail | 'open' | null {
  let at = end;
  while (bytes[at] === BACKSLASH && (bytes[at + 1] === 0x6e || bytes[at + 1] === 0x72) && at - end < 4) at += 2;
  if (bytes[at] !== QUOTE || bytes[at + 1] !== 0x2c || bytes[at + 3] !== 0x73) return null;
  if (bytes.compare(DOCKER, 0, DOCKER.length, at, Math.min(bytes.length, at + DOCKER.length)) !== 0) return null;
  const stop = Math.min(bytes.length, at + DOCKER_REST);
  for (let i = at; i < stop; i++) if (bytes[i] === NEWLINE) return { next: i + 1, hasBar: false };
  return stop === bytes.length ? 'open' : null;
}

/** The last piece of the line before the one at `line`; null where it ends in none, or in what is no piece. */
function lastPiece(bytes: Buffer, line: number): Piece | null {
  const piece = pieceAtLineEnd(bytes, Math.max(0, line - MAX_LINE), line);
  return piece && piece.end - piece.start <= KEY_LENGTH + MAX_GLUE ? piece : null;
}

/** The run of key characters that the line in bytes[from, to), its line end included, has as its last text; null for none. */
export function pieceAtLineEnd(bytes: Buffer, from: number, to: number): Piece | null {
  let end = to - 1;
  if (bytes[end] !== NEWLINE) return null;
  if (bytes[end - 1] === 0x7d) {
    const floor = Math.max(from, end - DOCKER_REST);
    const close = bytes.subarray(floor, end).lastIndexOf(DOCKER);
    if (close < 0) return null;
    end = floor + close;
    while (end - 2 >= from && bytes[end - 2] === BACKSLASH && (bytes[end - 1] === 0x6e || bytes[end - 1] === 0x72)) end -= 2;
  } else {
    const stop = Math.max(from, end - MAX_PADDING);
    while (end > stop && isPadding(bytes, end - 1)) end--;
    if (bytes[end - 1] === 0x6d) {
      // ESC[0m
      let open = end - 2;
      while (open > end - 12 && (isDigit(bytes[open]) || bytes[open] === 0x3b)) open--;
      if (bytes[open] === 0x5b && bytes[open - 1] === ESCAPE) end = Math.max(from, open - 1);
    }
  }
  let start = end;
  while (start > from && isKey(bytes[start - 1])) start--;
  return start < end ? { start, end } : null;
}

function isPadding(bytes: Buffer, at: number): boolean {
  const byte = bytes[at];
  return byte === SPACE || byte === TAB || byte === RETURN || byte === BAR || byte === 0xe2 || byte === 0x94 || byte === 0x82;
}

/** Where the line of `at` begins; -1 where that is too far away. */
function lineStart(bytes: Buffer, at: number): number {
  if (at === 0) return 0;
  const floor = Math.max(0, at - MAX_LINE);
  const found = bytes.subarray(floor, at).lastIndexOf(NEWLINE);
  return found < 0 ? (floor === 0 ? 0 : -1) : floor + found + 1;
}

/**
 * How far the line at `next` has the same before its text as the line at `first`, whose text begins before `limit`: the same
 * but for its numbers, addresses and the mark of a partial line, up to a blank or sign. Gives `next` where nothing is the same.
 */
function commonFrame(bytes: Buffer, first: number, limit: number, next: number): number {
  let [i, j] = [first, next];
  let border = next;
  const stop = Math.min(limit, first + MAX_FRAME);
  while (i < stop) {
    const step = frameStep(bytes, i, j, i === first || bytes[i - 1] === SPACE);
    if (step === null) break;
    const last = bytes[step.j - 1];
    [i, j] = [step.i, step.j];
    if (i <= limit && last !== undefined && !isWord(last)) border = j;
  }
  return border;
}

/** Where the text of the line at `line` begins, which has the same before it as a frame; -1 where it has not. */
function matchFrame(bytes: Buffer, frame: { readonly from: number; readonly to: number }, line: number): number {
  let [i, j] = [frame.from, line];
  while (i < frame.to) {
    const step = frameStep(bytes, i, j, i === frame.from || bytes[i - 1] === SPACE);
    if (step === null) return -1;
    [i, j] = [step.i, step.j];
  }
  return i === frame.to ? j : -1;
}

/** One step over what two lines have in common. */
function frameStep(bytes: Buffer, i: number, j: number, mayBeAddress: boolean): { readonly i: number; readonly j: number } | null {
  const [one, two] = [bytes[i], bytes[j]];
  if (one === undefined || two === undefined || one === NEWLINE || two === NEWLINE) return null;
  if (mayBeAddress) {
    const [from, to] = [addressEnd(bytes, i), addressEnd(bytes, j)];
    if (from > i && from - i === to - j) return { i: from, j: to };
  }
  if (isDigit(one) && isDigit(two)) return { i: digitsEnd(bytes, i), j: digitsEnd(bytes, j) };
  if (one === two) return { i: i + 1, j: j + 1 };
  // CRI: `stdout P ` is a part of a line, `stdout F ` its last one.
  const isMark = (byte: number): boolean => byte === 0x50 || byte === 0x46;
  if (isMark(one) && isMark(two) && bytes[i - 1] === SPACE && bytes[i + 1] === SPACE && bytes[j + 1] === SPACE)
    return { i: i + 1, j: j + 1 };
  return null;
}

/** Where the hexadecimal address at `at` ends; `at` where none stands there. */
function addressEnd(bytes: Buffer, at: number): number {
  let end = at;
  while (end < at + 16 && isHex(bytes[end])) end++;
  return end - at >= 4 && bytes[end] === 0x3a ? end : at;
}

function digitsEnd(bytes: Buffer, from: number): number {
  let at = from;
  while (isDigit(bytes[at]) && at - from < 40) at++;
  return at;
}

/** Where the run of key characters that begins at `from` ends, as far as it matters. */
function runEnd(bytes: Buffer, from: number): number {
  let at = from;
  while (at - from <= KEY_LENGTH + MAX_GLUE && isKey(bytes[at])) at++;
  return at;
}

function isKey(byte: number | undefined): boolean {
  return byte !== undefined && ((CLASSES[byte] ?? 0) & KEY) !== 0;
}

function isWord(byte: number): boolean {
  return ((CLASSES[byte] ?? 0) & ALNUM) !== 0;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

function isHex(byte: number | undefined): boolean {
  return byte !== undefined && (isDigit(byte) || (byte >= 0x61 && byte <= 0x66));
}

/** So much of what stands before a value, and behind it, is read with it. */
const BEFORE = 4096;
const BEHIND = 8192;
/** A private key of RSA with 4096 bits is 3.3 kB on one line. */
const ROWS_BEHIND = 16_384;

/** The text around a value in pieces, with the lines put together as the value is. */
export function unwrapped(bytes: Buffer, chain: Chain): CarriedText {
  return readLines(bytes, chain, BEHIND);
}

/**
 * The text around the run [start, end) where it fills a line with a frame, as long base64 does; null where the next line has
 * another frame.
 */
export function unwrappedRows(bytes: Buffer, start: number, end: number): CarriedText | null {
  const rows = rowsAt(bytes, start, end);
  return rows && readLines(bytes, rows, ROWS_BEHIND);
}

/** Whether the line behind the run [start, end), which ends a line, goes on with it: it begins with base64 behind the same frame. */
export function goesOnInRows(bytes: Buffer, start: number, end: number): boolean {
  const rows = rowsAt(bytes, start, end);
  if (!rows) return false;
  const text = textStart(bytes, rows.frame, rows.second);
  return text >= 0 && runEnd(bytes, text) - text >= LEAST_ROW;
}

/** The last row of base64 may be short, but a word is no row. */
const LEAST_ROW = 8;

function rowsAt(bytes: Buffer, start: number, end: number): Chain | null {
  const tail = tailAt(bytes, end);
  if (tail === null || tail === 'open') return null;
  const first = lineStart(bytes, start);
  if (first < 0 || start === first || start - first > MAX_FRAME) return null;
  const to = commonFrame(bytes, first, start, tail.next);
  if (to === tail.next || blankEnd(bytes, first) >= start || matchFrame(bytes, { from: tail.next, to }, first) !== start) return null;
  const frame: Frame = { kind: 'like', from: tail.next, to };
  return { pieces: [{ start, end }], frame, first, second: tail.next, hasBar: tail.hasBar };
}

interface Line {
  /** Its own text. */
  readonly start: number;
  readonly end: number;
  /** Where the next line begins. */
  readonly next: number;
  /** It goes on in the next one; null where only its width tells. */
  readonly goesOn: boolean | null;
  readonly width: number;
}

function readLines(bytes: Buffer, chain: Chain, behind: number): CarriedText {
  const last = chain.pieces.at(-1)?.end ?? chain.second;
  let from = chain.first;
  while (from > 0 && chain.first - from < BEFORE) {
    const before = lineStart(bytes, from - 1);
    if (before < 0 || chain.first - before > BEFORE) break;
    from = before;
  }
  const own = readLine(bytes, chain, chain.first);
  const joints = chain.pieces.slice(0, -1);
  // A value that ends with its line is whole, however wide that is.
  const isLast = (line: Line): boolean => joints.length > 0 && last > line.start && last <= line.next;
  const text = new CarriedBuilder();
  let at = from;
  while (at < bytes.length && at - last < behind) {
    const line = readLine(bytes, chain, at);
    if (line.next - last > behind + MAX_LINE) break;
    const joint = joints.find((piece) => piece.end > line.start && piece.end <= line.next);
    text.copy(bytes, line.start, joint?.end ?? line.end);
    const isJoined = joint !== undefined || (!isLast(line) && (line.goesOn ?? line.width === own.width));
    if (!isJoined && line.next > line.end) text.add(NEWLINE, line.next - 1, line.next);
    at = line.next;
  }
  return text.build(from, at, 'wrapped');
}

function readLine(bytes: Buffer, { frame, hasBar }: Chain, from: number): Line {
  const newline = bytes.indexOf(NEWLINE, from);
  const next = newline < 0 ? bytes.length : newline + 1;
  let end = newline < 0 ? bytes.length : newline;
  if (bytes[end - 1] === RETURN && end > from) end--;
  const width = end - from;
  const own = textStart(bytes, frame, from);
  const start = own < 0 || own > end ? from : own;
  if (bytes[end - 1] === 0x7d) {
    const rest = bytes.subarray(Math.max(start, end - DOCKER_REST), end);
    const close = rest.lastIndexOf(DOCKER);
    if (close >= 0) {
      let stop = end - rest.length + close;
      const whole = stop;
      while (stop - 2 >= start && bytes[stop - 2] === BACKSLASH && (bytes[stop - 1] === 0x6e || bytes[stop - 1] === 0x72)) stop -= 2;
      return { start, end: stop, next, goesOn: stop === whole, width };
    }
  }
  const mark = frame.kind === 'like' && own > from ? partialMark(bytes, from, start) : null;
  if (hasBar) {
    while (end > start && isPadding(bytes, end - 1)) end--;
    return { start, end, next, goesOn: null, width: end - from };
  }
  return { start, end, next, goesOn: mark, width };
}

/** Whether a frame says that its line goes on; null where it says nothing. */
function partialMark(bytes: Buffer, from: number, to: number): boolean | null {
  const mark = bytes[to - 2];
  if (bytes[to - 1] !== SPACE || bytes[to - 3] !== SPACE || to - 3 < from) return null;
  return mark === 0x50 ? true : mark === 0x46 ? false : null;
}
