/**
 * Where a line ends for a credential: a PEM block, base64 in lines and a literal in pieces go on over line ends, and must be
 * seen whole to be masked whole.
 */

import { CLASSES, KEY, classAt, isMixed } from '../detect/text/charset.ts';
import { cellAt } from '../detect/decode/carriers/cells.ts';
import { endsInWord, wordsGoOn } from '../detect/decode/carriers/encoded-words.ts';
import { endsInNumber, numbersGoOn } from '../detect/decode/carriers/numbers.ts';
import { goesOnInRow, isRowLine } from '../detect/decode/carriers/rows/row-kinds.ts';
import { streamedAt } from '../detect/decode/carriers/streams.ts';
import { goesOnInRows, pieceAtLineEnd, wrappedAt } from '../detect/decode/carriers/wrapped.ts';
import { withoutEnd } from '../detect/text/edges.ts';
import { MIN_PIECE } from '../detect/prefilter.ts';
import { findRuns } from '../detect/text/runs.ts';
import { KEY_LENGTH } from '../detect/text/shape.ts';
import { MAX_STATEMENT, nextHalf, nextInStatement } from '../detect/decode/statements.ts';
import type { Piece } from '../detect/decode/view.ts';

/** What is known of a line that may go on. */
export interface LineEnd {
  /** Where it ends; null where that takes bytes that have not come yet. */
  readonly end: number | null;
  /** So far it surely goes. */
  readonly sure: number;
  /** Where to go on once more has come. */
  readonly resume: Resume;
}

/** How far a line has been followed, in bytes from its beginning. */
export interface Resume {
  readonly at: number;
  /** Where an open PEM block began; negative where none is open. */
  readonly armorFrom: number;
  readonly stray: number;
  /** Up to here it goes at least: a value in pieces ends there. */
  readonly carriedTo: number;
}

export const LINE_START: Resume = { at: 0, armorFrom: -1, stray: 0, carriedTo: 0 };

const NEWLINE = 0x0a;
/** What begins and ends every PEM private key, whatever its type. */
export const PEM_LINES = Buffer.from('PRIVATE KEY-----');
/** No line of base64 or of a literal is longer than this. */
const MAX_NEXT = 4096;
/** A PEM block is no longer than this (src/detect/decode/private-keys.ts). */
const MAX_ARMOR = 16_384;
/** Lines of a log that may come between those of a PEM block. */
const MAX_STRAY = 2;

/** Base64 up to the line's end, as wrapped text has it, is at least so long. */
const MIN_WRAPPED = 60;
const WRAPPED_NEXT = /^[ \t]*["'`]?[A-Za-z0-9+/_-]+(?![A-Za-z0-9+/_-])={0,2}(?:\\+n)?["'`]?[\s,;+.\\)\]]*$/;
/** A literal that is joined to the next line's, as src/detect/decode/joined.ts reads it: by an operator or none, a comment behind it. */
const JOINED_END =
  /[A-Za-z0-9+/_-]{6}["'`]\)?\s*(?:(?:\+\+|<>|<<|\|\||\.\.|[+.&~^,;\\]|&amp;)\s*)?(?:_\s*|\\\s*)?(?:(?:\/\/|#|--)[^\n]{0,80})?$/;
/** The end of a list that is joined behind it. */
const LIST_END = /^\s*[\])}]/;
const JOINED_NEXT =
  /^\s*(?:(?:\+\+|<>|<<|\|\||\.\.|[+.&~^,\\]|&amp;)\s*)?(?:[A-Za-z_.]{0,12}\()?(?:[bBrRuUfFL@$]{1,2})?["'`][A-Za-z0-9+/_-]/;
/** Such a line ends with one of these, white space apart, or with a comment. */
const JOINED_LAST = /["'`)+<>|.&~^,\\_;]$|\/\/|#|--/;
/** Lines that may stand between such pieces: empty ones, and comments. */
const BETWEEN = /^\s*(?:(?:\/\/|#)[^\n]{0,80})?$/;
/** How much of a line's end tells how it goes on: a comment, and what stands before it. */
const MAX_END = 160;
/** A backslash, or quoted-printable's soft line end. */
const SOFT_END = /[A-Za-z0-9+/_-](?:\\|=)\r?\n$/;
const SOFT_NEXT = /^[ \t]*[A-Za-z0-9+/_-]/;

/** Where the line that begins at `start` ends. `last` is true where no more bytes will come. */
export function logicalLine(bytes: Buffer, start: number, last: boolean, resume: Resume): LineEnd {
  let at = start + resume.at;
  let armorFrom = resume.armorFrom < 0 ? -1 : start + resume.armorFrom;
  let { stray, carriedTo } = resume;
  for (;;) {
    const here = { at: at - start, armorFrom: armorFrom < 0 ? -1 : armorFrom - start, stray, carriedTo };
    const closed = (end: number): LineEnd => ({ end, sure: end, resume: here });
    const newline = bytes.indexOf(NEWLINE, at);
    if (newline < 0) return last ? closed(bytes.length) : { end: null, sure: bytes.length, resume: here };
    const end = newline + 1;
    if (end === bytes.length && last) return closed(end);
    armorFrom = armorAt(bytes, at, end, armorFrom);
    const isArmored = armorFrom >= 0 && end - armorFrom < MAX_ARMOR;
    const { isWrapped, isJoined, isSoft } = howItEnds(bytes, at, end);
    const pieces = wrappedEnd(bytes, at, end, end - start < carriedTo);
    if (pieces !== null && pieces !== 'open') carriedTo = Math.max(carriedTo, pieces - start);
    if (pieces === 'open' || carriedTo > end - start || mayBeRow(bytes, at, end)) {
      const newline = bytes.indexOf(NEWLINE, end);
      const lineEnd = newline < 0 ? bytes.length : newline + 1;
      if (lineEnd - end <= MAX_PART) {
        // Lines that have not come yet decide.
        if (!last && (newline < 0 || pieces === 'open')) return { end: null, sure: end, resume: here };
        if (goesOnCarried(bytes, at, end, lineEnd, carriedTo > end - start)) {
          at = end;
          continue;
        }
      }
    }
    const piece = isArmored ? null : lastPieceOf(bytes, at, end, at > start ? 3 : MIN_PIECE);
    if (!isArmored && !isWrapped && !isJoined && !isSoft && !piece) return closed(end);
    const from = isJoined && !isArmored ? skipBetween(bytes, end) : end;
    const following = bytes.indexOf(NEWLINE, from);
    const isWhole = following >= 0 || last;
    const nextEnd = following < 0 ? bytes.length : following + 1;
    if (nextEnd - end > MAX_NEXT) return closed(end);
    if (!isWhole) return { end: null, sure: end, resume: here };
    const next = textOf(bytes, from, nextEnd);
    if (isArmored) {
      stray = isArmorLine(next) ? 0 : stray + 1;
      if (stray > MAX_STRAY) return closed(end);
      at = end;
    } else if (isJoined && JOINED_NEXT.test(next)) at = from;
    else if (piece && from === end && goesOnInStatement(bytes, piece, nextEnd)) at = end;
    else if (isJoined && from === end && LIST_END.test(next) && isItem(bytes, at, end)) at = end;
    else if (from === end && ((isWrapped && WRAPPED_NEXT.test(next)) || (isSoft && SOFT_NEXT.test(next)))) at = end;
    else return closed(end);
  }
}

/** The piece of `least` characters that may be gone on with in the statement behind the line in bytes[from, to); null for none. */
function lastPieceOf(bytes: Buffer, from: number, to: number, least: number): Piece | null {
  const floor = Math.max(from, to - 2 * MAX_END);
  let end = to - 1;
  const skip = (characters: ReadonlySet<number>): void => {
    while (end > floor && characters.has(bytes[end - 1] ?? 0)) end--;
  };
  skip(BLANKS);
  skip(STATEMENT_ENDS);
  skip(BLANKS);
  skip(LITERAL_ENDS);
  let start = end;
  while (start > floor && end - start < KEY_LENGTH && ((CLASSES[bytes[start - 1] ?? 0] ?? 0) & KEY) !== 0) start--;
  if (end - start < least || end - start === KEY_LENGTH) return null;
  return least < MIN_PIECE || isMixed(bytes, start, end) ? { start, end } : null;
}

const BLANKS: ReadonlySet<number> = new Set(Buffer.from(' \t\r'));
const STATEMENT_ENDS: ReadonlySet<number> = new Set(Buffer.from(';,'));
const LITERAL_ENDS: ReadonlySet<number> = new Set(Buffer.from('"\'`)'));

/** Whether the line behind a piece, up to `to`, goes on with it: see src/detect/decode/statements.ts. */
function goesOnInStatement(bytes: Buffer, piece: Piece, to: number): boolean {
  const from = Math.max(0, piece.start - MAX_STATEMENT);
  const text = bytes.toString('latin1', from, Math.min(to, piece.end + 2 * MAX_STATEMENT));
  const [start, end] = [piece.start - from, piece.end - from];
  return nextInStatement(text, end, text.slice(0, start)) >= 0 || nextHalf(text, start, end, true) >= 0;
}

/** Whether the line in bytes[from, to) is a literal and nothing else, as the last item of a list is. */
function isItem(bytes: Buffer, from: number, to: number): boolean {
  return to - from < 2 * MAX_END && /^[ \t]*["'`][A-Za-z0-9+/_-]{6,80}["'`](?:[ \t]{0,40},)?\s*$/.test(textOf(bytes, from, to));
}

/** The text of bytes[from, to); of UTF-16 without its zeros, which the expressions here know nothing of. */
function textOf(bytes: Buffer, from: number, to: number): string {
  const text = bytes.toString('latin1', from, to);
  return text.includes('\0') ? text.replaceAll('\0', '') : text;
}

/** Where the first whole line at or behind `at` begins that is neither empty nor a comment; the last one that has come. */
function skipBetween(bytes: Buffer, at: number): number {
  let start = at;
  for (let newline = bytes.indexOf(NEWLINE, start); newline >= 0 && newline - at < MAX_NEXT; newline = bytes.indexOf(NEWLINE, start)) {
    if (newline - start > 2 * MAX_END || !BETWEEN.test(textOf(bytes, start, newline))) break;
    start = newline + 1;
  }
  return start;
}

/** Docker's runtime cuts lines at 16 KiB. */
const MAX_PART = 20_000;

/**
 * Where the line with the last piece of the value ends of which the line in bytes[from, to) ends in a piece; null where it
 * ends in none.
 */
function wrappedEnd(bytes: Buffer, from: number, to: number, isCarried: boolean): number | 'open' | null {
  const cell = cellEnd(bytes, from, to);
  if (cell !== null) return cell;
  const piece = pieceAtLineEnd(bytes, from, to);
  if (!piece || piece.end - piece.start >= KEY_LENGTH || piece.end - piece.start < MIN_PIECE) return null;
  if (!isMixed(bytes, piece.start, piece.end)) return null;
  const streamed = streamedAt(bytes, piece.start, piece.end);
  // In a value that goes on already only another stream's can begin.
  const chain = streamed !== null || isCarried ? null : wrappedAt(bytes, piece.start, piece.end);
  if (streamed === 'open' || chain === 'open') return 'open';
  const pieces = streamed ?? chain?.pieces;
  if (!pieces) return null;
  const last = pieces.at(-1)?.end ?? to;
  const newline = bytes.indexOf(NEWLINE, last);
  return newline < 0 ? bytes.length : newline + 1;
}

/** As {@link wrappedEnd}, of a value that a table wraps in a cell of the line. */
function cellEnd(bytes: Buffer, from: number, to: number): number | 'open' | null {
  if (to - from > MAX_TABLE || !hasBar(bytes, from, to)) return null;
  let end: number | 'open' | null = null;
  findRuns(bytes, from, to, MIN_PIECE, (start, stop, step) => {
    if (step !== 1 || stop - start >= KEY_LENGTH || end === 'open' || !isMixed(bytes, start, stop)) return;
    const pieces = cellAt(bytes, start, stop);
    if (pieces === null) return;
    if (pieces === 'open') end = 'open';
    else {
      const newline = bytes.indexOf(NEWLINE, pieces.at(-1)?.end ?? to);
      end = Math.max(end ?? 0, newline < 0 ? bytes.length : newline + 1);
    }
  });
  return end;
}

/** A table's line is no longer. */
const MAX_TABLE = 1000;

function hasBar(bytes: Buffer, from: number, to: number): boolean {
  const line = bytes.subarray(from, to);
  return line.includes(0x7c) || line.includes(0xe2);
}

/** Whether the line in bytes[from, to) may be one of a dump, of a list of numbers or of framed base64, which go on. */
function mayBeRow(bytes: Buffer, from: number, to: number): boolean {
  if (endsInNumber(bytes, from, to) || endsInWord(bytes, from, to) || isRowLine(bytes, from)) return true;
  const piece = pieceAtLineEnd(bytes, from, to);
  return piece !== null && piece.end - piece.start >= MIN_WRAPPED;
}

/** Whether the line behind bytes[from, to) goes on with what a carrier holds. */
function goesOnCarried(bytes: Buffer, from: number, to: number, nextEnd: number, isSure: boolean): boolean {
  if (isSure || wordsGoOn(bytes, from, to) || goesOnInRow(bytes, from, to)) return true;
  if (endsInNumber(bytes, from, to) && numbersGoOn(bytes, to, nextEnd)) return true;
  const piece = pieceAtLineEnd(bytes, from, to);
  return piece !== null && piece.end - piece.start >= MIN_WRAPPED && goesOnInRows(bytes, piece.start, piece.end);
}

/** In which ways the line in bytes[from, to) could go on. */
function howItEnds(
  bytes: Buffer,
  from: number,
  to: number,
): { readonly isWrapped: boolean; readonly isJoined: boolean; readonly isSoft: boolean } {
  // Of UTF-16 every second byte is a zero.
  const tail = textOf(bytes, Math.max(from, to - 2 * MAX_END), to);
  const text = tail.trimEnd();
  const isJoined = JOINED_LAST.test(text.slice(-MAX_END)) && JOINED_END.test(text.slice(-MAX_END));
  const isSoft = SOFT_END.test(tail.slice(-8));
  // Quotes, an operator and a written-out line end may stand behind the last character of a wrapped line; or it is the operator's.
  return { isWrapped: endsInRow(text) || endsInRow(withoutWrap(text)), isJoined, isSoft };
}

/** Whether the last characters of a text are as many of base64 as a wrapped line has. */
function endsInRow(text: string): boolean {
  let at = text.length;
  while (at > 0 && text.length - at < MIN_WRAPPED && (classAt(text, at - 1) & KEY) !== 0) at--;
  return text.length - at >= MIN_WRAPPED;
}

/** A line's end without the quote, the operator and the written-out line end that a wrapped literal has there. */
function withoutWrap(close: string): string {
  let text = (/[+.\\]$/.test(close) ? close.slice(0, -1) : close).trimEnd();
  if (/["'`]$/.test(text)) text = text.slice(0, -1);
  return text.endsWith('\\n') ? withoutEnd(text.slice(0, -1), '\\') : text;
}

/** Where the PEM block that is open at the end of a line began; negative where none is. */
function armorAt(bytes: Buffer, from: number, to: number, before: number): number {
  let open = before;
  const line = bytes.subarray(from, to);
  for (let found = line.indexOf(PEM_LINES); found >= 0; found = line.indexOf(PEM_LINES, found + 1)) {
    const at = from + found;
    const head = bytes.toString('latin1', Math.max(from, at - 24), at);
    const begin = head.lastIndexOf('-----BEGIN ');
    const end = head.lastIndexOf('-----END ');
    open = begin > end ? at : end >= 0 ? -1 : open;
  }
  return open;
}

function isArmorLine(line: string): boolean {
  return /[A-Za-z0-9+/]{16}/.test(line) || /^[A-Za-z0-9+/=\s"'`,;+\\]*$/.test(line) || /-----END |Proc-Type|DEK-Info/.test(line);
}
