/**
 * Hexadecimal dumps with the text beside the digits: xxd, `hexdump -C`, `od -A x -t x1z`, `curl --trace`, Go's hex.Dump,
 * Wireshark. The digits are read; the text, which must say the same, is where the value is shown once more.
 *
 *   00000010: 4a35 6b4c 6d39 5078 5a32 5177 4572 5479  J5kLm9PxZ2QwErTy
 *   00000010  4a 35 6b 4c 6d 39 50 78  5a 32 51 77 45 72 54 79  |J5kLm9PxZ2QwErTy|
 */
import { CarriedBuilder, stretches } from '../view.ts';
import type { CarriedText } from '../view.ts';

const NEWLINE = 0x0a;
/** A row is no longer: 32 bytes, each with a blank before it. */
const MAX_ROW = 220;
/** How many bytes rows hold, the usual first; the last row of a dump may hold any number. */
const WIDTHS = [16, 32, 8, 24, 20, 30, 12] as const;
const MAX_WIDTH = 32;
/** So much of a dump is read at once, before and behind a row. */
const BEFORE = 6144;
const BEHIND = 65_536;
/** Rows at the end that are read again with what follows. */
const OVERLAP = 8;

interface Row {
  /** Where each byte's two digits begin. */
  readonly digits: readonly number[];
  /** Where the text begins. */
  readonly text: number;
}

/** Whether the run [start, end), the text of a whole row, stands in a dump. */
export function isRowText(bytes: Buffer, start: number, end: number): boolean {
  const length = end - start;
  if ((length !== 16 && length !== 32 && length !== 8 && length !== 24) || start < 24) return false;
  const [before, behind] = [bytes[start - 1], bytes[end]];
  if (before !== 0x20 && before !== 0x7c && before !== 0x3e) return false;
  if (behind !== undefined && behind !== NEWLINE && behind !== 0x0d && behind !== 0x7c && behind !== 0x3c) return false;
  let at = start - 1;
  while (start - at < 8 && (bytes[at] === 0x20 || bytes[at] === 0x7c || bytes[at] === 0x3e)) at--;
  if (!isHex(bytes[at]) || !isHex(bytes[at - 1])) return false;
  const line = startOf(bytes, start);
  return line >= 0 && readRow(bytes, line, endOf(bytes, line)) !== null;
}

/** Whether the line in bytes[from, to) is a row of a dump. */
export function isDumpRow(bytes: Buffer, from: number, to: number): boolean {
  return to - from <= MAX_ROW + 2 && readRow(bytes, from, endOf(bytes, from)) !== null;
}

/** Whether the line at an offset, the one before or the one behind is a row of a dump. */
export function isByDump(bytes: Buffer, at: number): boolean {
  const own = startOf(bytes, at);
  if (own < 0) return false;
  const end = endOf(bytes, own);
  const before = own > 0 ? startOf(bytes, own - 1) : -1;
  const next = nextLine(bytes, end);
  return (
    readRow(bytes, own, end) !== null ||
    (before >= 0 && readRow(bytes, before, endOf(bytes, before)) !== null) ||
    (next < bytes.length && readRow(bytes, next, endOf(bytes, next)) !== null)
  );
}

/** Where the rows of a dump begin that reach up to the line at `at`, as far as is read with them; `at` where there are none. */
export function dumpStart(bytes: Buffer, at: number, floor: number): number {
  let from = at;
  while (from > floor && at - from < BEFORE) {
    const before = startOf(bytes, from - 1);
    if (before < floor || !readRow(bytes, before, endOf(bytes, before))) break;
    from = before;
  }
  return from;
}

/** What a dump holds around the row of `at`. `settled` is where its next part begins. */
export function readDump(bytes: Buffer, at: number): { readonly text: CarriedText; readonly settled: number } | null {
  const own = startOf(bytes, at);
  if (own < 0) return null;
  const from = dumpStart(bytes, own, 0);
  const text = new CarriedBuilder();
  const shown: number[] = [];
  const lines: number[] = [];
  let line = from;
  while (line < bytes.length && line - own < BEHIND) {
    const end = endOf(bytes, line);
    const row = readRow(bytes, line, end);
    if (!row) break;
    for (const [index, digit] of row.digits.entries()) {
      text.add((hexValue(bytes[digit]) << 4) | hexValue(bytes[digit + 1]), digit, digit + 2);
      shown.push(row.text + index);
    }
    lines.push(line);
    line = Math.min(bytes.length, nextLine(bytes, end));
  }
  const goesOn = line < bytes.length && line - own >= BEHIND;
  const starts = Int32Array.from(shown);
  const ends = starts.map((place) => place + 1);
  return {
    settled: goesOn ? (lines.at(-OVERLAP) ?? line) : line,
    text: text.build(from, line, 'dump', {
      again: (start, end) => stretches(starts, ends, start, end),
      isFiller: (start, end) => end - start <= 2 && bytes[start] === 0x20 && bytes[end - 1] === 0x20,
    }),
  };
}

/** Reads a row; null where the line is none. */
function readRow(bytes: Buffer, from: number, to: number): Row | null {
  if (to - from > MAX_ROW || to - from < 12) return null;
  let at = from;
  while (bytes[at] === 0x20) at++;
  const address = at;
  while (isHex(bytes[at])) at++;
  if (at - address < 4 || at - address > 16 || (bytes[at] !== 0x3a && bytes[at] !== 0x20)) return null;
  const first = at + 1;
  const digits: number[] = [];
  const last = bytes[to - 1];
  const hasEnd = last === 0x7c || last === 0x3c;
  const textEnd = hasEnd ? to - 1 : to;
  at = first;
  while (at < textEnd && digits.length < MAX_WIDTH) {
    while (bytes[at] === 0x20 || bytes[at] === 0x2d) at++;
    if (!isHex(bytes[at]) || !isHex(bytes[at + 1])) break;
    digits.push(at);
    at += 2;
  }
  // Text that looks like digits was taken for some: so many bytes as there is text for.
  const fits = (width: number): boolean => width <= digits.length && saysSame(bytes, digits, width, textEnd);
  for (const width of WIDTHS) if (fits(width)) return { digits: digits.slice(0, width), text: textEnd - width };
  for (let width = digits.length; width > 0; width--) if (fits(width)) return { digits: digits.slice(0, width), text: textEnd - width };
  return null;
}

/** Whether the last characters before `end` are the text of the first bytes that `digits` write. */
function saysSame(bytes: Buffer, digits: readonly number[], width: number, end: number): boolean {
  const text = end - width;
  const last = (digits[width - 1] ?? end) + 2;
  if (last >= text) return false;
  for (let i = last; i < text; i++) if (bytes[i] !== 0x20 && bytes[i] !== 0x7c && bytes[i] !== 0x3e) return false;
  for (let i = 0; i < width; i++) {
    const digit = digits[i] ?? 0;
    const byte = (hexValue(bytes[digit]) << 4) | hexValue(bytes[digit + 1]);
    const shown = bytes[text + i];
    if (byte > 0x20 && byte < 0x7f ? shown !== byte : shown !== 0x2e && shown !== 0x20 && shown !== byte) return false;
  }
  return true;
}

function startOf(bytes: Buffer, at: number): number {
  const floor = Math.max(0, at - MAX_ROW);
  let start = at;
  while (start > floor && bytes[start - 1] !== NEWLINE) start--;
  return start === 0 || bytes[start - 1] === NEWLINE ? start : -1;
}

/** Where the line's text ends: before its line end, or where it is too long for a row. */
function endOf(bytes: Buffer, from: number): number {
  const ceiling = Math.min(bytes.length, from + MAX_ROW + 1);
  let end = from;
  while (end < ceiling && bytes[end] !== NEWLINE) end++;
  return bytes[end - 1] === 0x0d && end > from ? end - 1 : end;
}

function nextLine(bytes: Buffer, end: number): number {
  return bytes[end] === 0x0d ? end + 2 : end + 1;
}

function isHex(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x66) || (byte >= 0x41 && byte <= 0x46));
}

function hexValue(byte: number | undefined): number {
  const code = byte ?? 0;
  return code < 0x40 ? code - 0x30 : (code | 0x20) - 0x57;
}
