/**
 * Hexadecimal dumps with the text beside the digits: xxd (`-e`, too), `hexdump -C`, `od -A x -t x1z` and its wider units,
 * `curl --trace`, Go's hex.Dump, Wireshark, Format-Hex. The digits are read; the text, which must say the same, is where the value is
 * shown once more.
 *
 *   00000010: 4a35 6b4c 6d39 5078 5a32 5177 4572 5479  J5kLm9PxZ2QwErTy
 *   00000010  4a 35 6b 4c 6d 39 50 78  5a 32 51 77 45 72 54 79  |J5kLm9PxZ2QwErTy|
 *   000010 4c6b354a 78503964 77513258 79547245  >J5kLm9PxZ2QwErTy<
 */
import { CarriedBuilder, stretches } from '../../view.ts';
import type { CarriedText } from '../../view.ts';
import { hexValue, isHex, lineAt, mayEndRow, rowsAround, rowsStart } from './rows.ts';
import type { Line } from './rows.ts';

const SPACE = 0x20;
/** No row holds more bytes; the usual ones hold 16. */
const MAX_WIDTH = 32;
/** A run that is a row's text is at least so long: shorter ones are not looked at. */
const LEAST_TEXT = 16;
/** So many blanks and bars may stand between the digits and the text; the last row has more. */
const MAX_GAP = 120;
/** Digits of a unit of more than one byte, of which the last byte is written first. */
const UNITS: ReadonlySet<number> = new Set([4, 8, 16]);

interface Row {
  /** Where each byte's digits begin and end. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly codes: readonly number[];
  /** Where the text begins. */
  readonly text: number;
}

/** Whether the run [start, end), the text of a whole row, stands in a dump. */
export function isRowText(bytes: Buffer, start: number, end: number): boolean {
  const length = end - start;
  if (length < LEAST_TEXT || length > MAX_WIDTH || start < 24 || !isMargin(bytes[start - 1])) return false;
  if (!isClose(bytes[end]) && !mayEndRow(bytes, end)) return false;
  let at = start - 1;
  while (start - at < 8 && isMargin(bytes[at])) at--;
  if (!isHex(bytes[at]) || !isHex(bytes[at - 1])) return false;
  const line = lineAt(bytes, start);
  return line !== null && readRow(bytes, line) !== null;
}

/** Whether a line is a row of a dump. */
export function isDumpRow(bytes: Buffer, line: Line): boolean {
  return readRow(bytes, line) !== null;
}

/** Where the rows of a dump begin that reach up to the line at `at`, as far as is read with them; `at` where there are none. */
export function dumpStart(bytes: Buffer, at: number, floor: number): number {
  return rowsStart(bytes, at, floor, isDumpRow);
}

/** What a dump holds around the row of `at`. `settled` is where its next part begins. */
export function readDump(bytes: Buffer, at: number): { readonly text: CarriedText; readonly settled: number } | null {
  const found = rowsAround(bytes, at, readRow);
  if (!found) return null;
  const text = new CarriedBuilder();
  const shown: number[] = [];
  for (const row of found.rows) {
    for (const [index, code] of row.codes.entries()) {
      text.add(code, row.starts[index] ?? 0, row.ends[index] ?? 0);
      shown.push(row.text + index);
    }
  }
  const starts = Int32Array.from(shown);
  const ends = starts.map((place) => place + 1);
  return {
    settled: found.settled,
    text: text.build(found.from, found.to, 'dump', {
      again: (start, end) => stretches(starts, ends, start, end),
      isFiller: (start, end) => end - start <= 2 && bytes[start] === SPACE && bytes[end - 1] === SPACE,
    }),
  };
}

/** Reads a row from its end; null where the line is none. */
function readRow(bytes: Buffer, { from, end }: Line): Row | null {
  if (end - from < 8) return null;
  const to = isClose(bytes[end - 1]) ? end - 1 : end;
  return (to < end ? rowUpTo(bytes, from, to) : null) ?? rowUpTo(bytes, from, end);
}

/** The row whose text ends at `to`: of the widths that fit the digits before it the greatest. */
function rowUpTo(bytes: Buffer, from: number, to: number): Row | null {
  for (let width = Math.min(MAX_WIDTH, to - from); width > 0; width--) {
    const text = to - width;
    if (!isMargin(bytes[text - 1])) continue;
    let last = text - 1;
    const floor = Math.max(from, text - MAX_GAP);
    while (last > floor && isMargin(bytes[last])) last--;
    if (!isHex(bytes[last])) continue;
    const row = bytesBefore(bytes, from, last + 1, text, width) ?? unitsBefore(bytes, from, last + 1, text, width);
    if (row) return row;
  }
  return null;
}

/** The row whose digits end at `end`, two for each byte in their order; null where they say something else than the text. */
function bytesBefore(bytes: Buffer, from: number, end: number, text: number, width: number): Row | null {
  const starts = new Array<number>(width).fill(0);
  const codes = new Array<number>(width).fill(0);
  let at = end;
  for (let index = width - 1; index >= 0; index--) {
    if (index < width - 1) while (at > from && (bytes[at - 1] === SPACE || bytes[at - 1] === 0x2d)) at--;
    if (at - 2 < from || !isHex(bytes[at - 1]) || !isHex(bytes[at - 2])) return null;
    at -= 2;
    const code = (hexValue(bytes[at]) << 4) | hexValue(bytes[at + 1]);
    if (!isShownAs(code, bytes[text + index])) return null;
    starts[index] = at;
    codes[index] = code;
  }
  return isBehindAddress(bytes, from, at) ? { starts, ends: starts.map((start) => start + 2), codes, text } : null;
}

/** As {@link bytesBefore}, of units whose last byte is written first. */
function unitsBefore(bytes: Buffer, from: number, end: number, text: number, width: number): Row | null {
  const units: { readonly start: number; readonly end: number }[] = [];
  let at = end;
  let digits = 0;
  for (let count = 1; count <= width; count++) {
    let start = at;
    while (start > from && at - start <= 16 && isHex(bytes[start - 1])) start--;
    units.unshift({ start, end: at });
    digits = Math.max(digits, at - start);
    if (count * (digits >> 1) >= width) break;
    at = start;
    while (at > from && bytes[at - 1] === SPACE) at--;
    if (at === start) return null;
  }
  const [first] = units;
  if (!first || !UNITS.has(digits) || !isBehindAddress(bytes, from, first.start)) return null;
  const row = { starts: new Array<number>(), ends: new Array<number>(), codes: new Array<number>() };
  for (let index = 0; index < width; index++) {
    const unit = units[Math.floor((2 * index) / digits)];
    if (!unit) return null;
    const place = unit.end - 2 - ((2 * index) % digits);
    if (place < unit.start) return null;
    const code = (hexValue(bytes[place]) << 4) | hexValue(bytes[place + 1]);
    if (!isShownAs(code, bytes[text + index])) return null;
    row.starts.push(unit.start);
    row.ends.push(unit.end);
    row.codes.push(code);
  }
  return { ...row, text };
}

/** Whether an address may stand before digits that begin at `at`: a hexadecimal digit does not touch them. */
function isBehindAddress(bytes: Buffer, from: number, at: number): boolean {
  return at - from >= 4 && !isHex(bytes[at - 1]);
}

/** Whether a byte may be shown as a character: what can't be shown is a dot or a blank. */
function isShownAs(code: number, shown: number | undefined): boolean {
  return code > SPACE && code < 0x7f ? shown === code : shown === 0x2e || shown === SPACE || shown === code;
}

function isMargin(byte: number | undefined): boolean {
  return byte === SPACE || byte === 0x7c || byte === 0x3e;
}

function isClose(byte: number | undefined): boolean {
  return byte === 0x7c || byte === 0x3c;
}
