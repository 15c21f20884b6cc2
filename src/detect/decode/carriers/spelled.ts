/**
 * Values of which characters are written as escapes, one or all of them: `J5k\x4c…`, `\u004a\u0035…`, `%4a5k…`, `J5k&#76;…`, as
 * obfuscators, JSON of some languages and web pages have them.
 */
import type { Reading } from '../../../model/detection.ts';
import { ALNUM, CLASSES, KEY, tableOf } from '../../text/charset.ts';
import { CarriedBuilder } from '../view.ts';
import type { CarriedText } from '../view.ts';

const [BACKSLASH, PERCENT, AMPERSAND, SEMICOLON, BRACE, HASH] = [0x5c, 0x25, 0x26, 0x3b, 0x7d, 0x23];
/** So much is read before a place and behind it. */
const BEFORE = 4096;
const BEHIND = 16_384;
/** Where what is read ended too early so much is read again. */
const OVERLAP = 2048;
/** No escape is longer. */
const LONGEST = 14;
/** Fewer characters are no value. */
const LEAST = 60;

/** One character below 128 in hexadecimal, octal or decimal digits. */
const ESCAPE =
  /\\{1,4}(?:(?:x|u00|u\{0{0,4})([0-7][0-9a-fA-F])\}?|([01][0-7]{2}|[4-7][0-7]))|%(?:25){0,3}(?:u00)?([0-7][0-9a-fA-F])|&#(?:[xX]0{0,4}([0-7][0-9a-fA-F])|0{0,4}(\d{2,3}));/y;

/** What may stand in such a value. */
const TOKEN = buildToken();

function buildToken(): Uint8Array {
  const table = CLASSES.map((bits) => ((bits & KEY) === 0 ? 0 : 1));
  for (const character of '\\%&#;{}') table[character.charCodeAt(0)] = 1;
  return table;
}

interface Escape {
  readonly code: number;
  readonly length: number;
}

function escapeAt(text: string, index: number): Escape | null {
  ESCAPE.lastIndex = index;
  const match = ESCAPE.exec(text);
  if (!match) return null;
  const [all, hex, octal, percent, entity, decimal] = match;
  const digits = hex ?? percent ?? entity;
  const code = digits === undefined ? Number.parseInt(octal ?? decimal ?? '', octal === undefined ? 10 : 8) : Number.parseInt(digits, 16);
  return code < 128 ? { code, length: all.length } : null;
}

/** Whether the run [start, end) touches an escape that stands for a character of a value. */
export function isSpelled(bytes: Buffer, start: number, end: number): boolean {
  const next = bytes[end];
  if ((next === BACKSLASH || next === PERCENT || next === AMPERSAND) && isLetterAt(bytes, end)) return true;
  const before = bytes[start - 1];
  if (before === BACKSLASH || before === PERCENT) return isLetterAt(bytes, start - 1);
  if (before !== SEMICOLON && before !== BRACE) return false;
  const floor = Math.max(0, start - LONGEST);
  const open = bytes.subarray(floor, start).lastIndexOf(before === BRACE ? BACKSLASH : AMPERSAND);
  return open >= 0 && isLetterAt(bytes, floor + open);
}

function isLetterAt(bytes: Buffer, at: number): boolean {
  if (!mayBeLetter(bytes, at)) return false;
  const escape = escapeAt(bytes.toString('latin1', at, at + LONGEST), 0);
  return escape !== null && ((CLASSES[escape.code] ?? 0) & ALNUM) !== 0;
}

/** A look at the bytes of an escape: text is full of those that stand for signs. */
function mayBeLetter(bytes: Buffer, at: number): boolean {
  const next = bytes[at + 1] ?? 0;
  if (bytes[at] === AMPERSAND) return next === HASH;
  if (bytes[at] === BACKSLASH) return next === BACKSLASH || next === 0x78 || next === 0x75 || (next >= 0x30 && next <= 0x37);
  // Of the percent sign itself the letters follow.
  if (next === 0x32) return bytes[at + 2] === 0x35;
  return (next >= 0x33 && next <= 0x37) || next === 0x75;
}

/** The text around a place with its escapes undone; null where it holds no value's length of letters and digits. */
export function readSpelled(bytes: Buffer, at: number): { readonly text: CarriedText; readonly settled: number } | null {
  let from = at;
  const floor = Math.max(0, at - BEFORE);
  while (from > floor && TOKEN[bytes[from - 1] ?? 0] === 1) from--;
  let to = at;
  const ceiling = Math.min(bytes.length, at + BEHIND);
  while (to < ceiling && TOKEN[bytes[to] ?? 0] === 1) to++;
  const source = bytes.toString('latin1', from, to);
  const text = new CarriedBuilder();
  let longest = 0;
  let run = 0;
  let isOpen = false;
  for (let i = 0; i < source.length;) {
    const escape = escapeAt(source, i);
    const code = escape?.code ?? source.charCodeAt(i);
    const length = escape?.length ?? 1;
    text.add(code, from + i, from + i + length);
    i += length;
    if (((CLASSES[code] ?? 0) & ALNUM) === 0) {
      run = 0;
      isOpen = false;
      continue;
    }
    run++;
    isOpen ||= escape !== null;
    if (isOpen) longest = Math.max(longest, run);
  }
  if (longest < LEAST) return null;
  return { text: text.build(from, to, readingOf(source)), settled: to === ceiling && to < bytes.length ? to - OVERLAP : to };
}

function readingOf(source: string): Reading {
  return source.includes('\\') ? 'escape' : source.includes('&#') ? 'html-entity' : 'percent';
}

/** Bytes of text that is written in escapes throughout. */
export function isEscapeByte(byte: number): boolean {
  return ESCAPE_BYTES[byte] === 1;
}

const ESCAPE_BYTES = tableOf('0123456789abcdefABCDEFxXuU\\%&#;{}');

const SIGNS: ReadonlySet<number> = new Set([BACKSLASH, PERCENT, AMPERSAND]);
/** Of an escape at a place at least so many follow. */
const IN_A_ROW = 3;

/** Where an escape stands at or behind `at`, of which others follow; -1 where none does. */
export function spelledAt(bytes: Buffer, at: number): number {
  let sign = at;
  while (sign < at + LONGEST && !SIGNS.has(bytes[sign] ?? 0)) sign++;
  if (sign === at + LONGEST) return -1;
  while (SIGNS.has(bytes[sign - 1] ?? 0) && bytes[sign] === BACKSLASH) sign--;
  const text = bytes.toString('latin1', sign, sign + IN_A_ROW * LONGEST);
  let end = 0;
  for (let count = 0; count < IN_A_ROW; count++) {
    const escape = escapeAt(text, end);
    if (!escape) return -1;
    end += escape.length;
  }
  return sign;
}
