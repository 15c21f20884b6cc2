/**
 * Text that is written as the numbers of its bytes: JSON of a buffer, `journalctl -o json` of coloured lines, Go's `[74 53 …]`,
 * `<Buffer 4a 35 …>`, C arrays, `od` without text. No run of key characters leads there: every 151st byte is looked at, and
 * what could be a number with numbers around it is read.
 */
import { WINDOW, searchPlaces } from '../../../kernel/kernel.ts';
import { tableOf } from '../../text/charset.ts';
import { CarriedBuilder } from '../view.ts';
import type { CarriedText } from '../view.ts';
import { charactersAt } from './rows/characters.ts';
import { lineAt, lineFrom, rowsAround, rowsStart } from './rows/rows.ts';
import type { Line } from './rows/rows.ts';
import { isEscapeByte, spelledAt } from './spelled.ts';

/** So many characters show how the numbers are written. */
const SHOWN = 72;
/** A value has as many. */
const LEAST = 60;
/** So much of a list is read at once, before and behind a place. */
const BEFORE = 8192;
const BEHIND = 65_536;
const OVERLAP = 2048;

/** An address of `od` or a number, with what stands before it. */
const LONGEST = 9;

const BLANK = 0x20;

/** What a byte may be of, as bits: a list of numbers, text in escapes. */
const [NUMBER, ESCAPED] = [1, 2];
const NUMBERS = tableOf('0123456789abcdefABCDEFx, \n\t\r[]').map(
  (isNumeric, byte) => (isNumeric === 1 ? NUMBER : 0) | (isEscapeByte(byte) ? ESCAPED : 0),
);

function isNumber(byte: number | undefined): boolean {
  return ((NUMBERS[byte ?? 0] ?? 0) & NUMBER) !== 0;
}

/**
 * Calls for each place in bytes[from, to) that lies in a list of numbers, or of characters in columns, which may be text; of a long
 * list for several. `offset` is how much stands before the bytes: which places are looked at depends on it alone.
 */
export function findNumbers(bytes: Buffer, from: number, to: number, onPlace: (start: number) => void, offset = 0): void {
  searchPlaces(bytes, from, to, (at) => numbersAt(bytes, at, from, onPlace), offset);
}

/**
 * Calls for the place where the list of numbers the row of characters or the escape begins that is at `at`, one of the places that the kernel tells of,
 * where it may be text. No list begins before `from`.
 */
export function numbersAt(bytes: Buffer, at: number, from: number, onPlace: (start: number) => void): void {
  if (mayBeColumns(bytes, at)) {
    const start = charactersAt(bytes, at, from);
    if (start >= 0) {
      onPlace(start);
      return;
    }
  }
  const kinds = (NUMBERS[bytes[at] ?? 0] ?? 0) & (NUMBERS[bytes[at + 5] ?? 0] ?? 0) & (NUMBERS[bytes[at + 11] ?? 0] ?? 0);
  if (kinds === 0) return;
  if ((kinds & ESCAPED) !== 0) {
    const start = spelledAt(bytes, at);
    if (start >= 0) {
      onPlace(start);
      return;
    }
  }
  if ((kinds & NUMBER) === 0) return;
  // No number is longer; hashes are of the same digits, and long.
  let sign = at;
  while (sign < at + LONGEST && (bytes[sign] ?? 0) > 0x2c) sign++;
  if (sign === at + LONGEST) return;
  let i = at + 1;
  const stop = at + WINDOW;
  while (i < stop && isNumber(bytes[i])) i++;
  if (i === stop && isTelling(bytes.toString('latin1', at, Math.min(bytes.length, at + SHOWN)))) onPlace(listStart(bytes, at, from));
}

/** Whether a place may lie in columns of one character each: three of four bytes are blanks. */
function mayBeColumns(bytes: Buffer, at: number): boolean {
  const [one, two] = [bytes[at], bytes[at + 1]];
  if (one !== BLANK && two !== BLANK) return false;
  const blanks = (one === two ? 2 : 1) + (bytes[at + 2] === BLANK ? 1 : 0) + (bytes[at + 3] === BLANK ? 1 : 0);
  return blanks === 3;
}

/** Numbers of printable characters, four in a row, in one of the ways to write them. */
const LISTS: readonly RegExp[] = [
  /(?:(?<!\d)(?:9|1[03]|27|3[2-9]|[4-9]\d|1[01]\d|12[0-6])[,\s]{1,12}){4}/,
  /(?<![0-9a-fA-F])(?:(?:0x)?(?:0[9aAdD]|1[bB]|[2-6][0-9a-fA-F]|7[0-9a-eA-E])[,\s]{1,12}){4}/,
  /(?<!\d)(?:(?:0[1-7]\d|1[0-7]\d)[,\s]{1,12}){4}/,
  /(?<![0-9a-fA-F])(?:[0-7]{6}\s+){2}[0-7]{6}(?!\d)/,
  /(?<![0-9a-fA-F])(?:[2-7][0-9a-f]{3}\s+){3}/,
  /(?<![0-9a-fA-F])(?:(?:[2-7][0-9a-f]){4}\s+){2}/,
  /(?<!\d)(?:(?:0[89]|[12]\d|3[0-2])\d{3}\s+){3}/,
];

function isTelling(text: string): boolean {
  return LISTS.some((list) => list.test(text));
}

/** Where the list around `at` begins. */
function listStart(bytes: Buffer, at: number, floor: number): number {
  let start = at;
  const least = Math.max(floor, at - BEFORE);
  while (start > least && isNumber(bytes[start - 1])) start--;
  while (start < at && !isDigit(bytes[start])) start++;
  // Where something else stands before the numbers of each line, the lines before are of the list, too.
  const line = lineAt(bytes, start);
  return line && line.from < start && isNumberRow(bytes, line) ? Math.min(start, rowsStart(bytes, line.from, floor, isNumberRow)) : start;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

/** Where a list that reaches up to `end` begins; `end` where the line before is of something else. */
export function numbersBefore(bytes: Buffer, from: number, end: number): number {
  const start = listStart(bytes, end, from);
  return end - start >= 2 && /\d/.test(bytes.toString('latin1', Math.max(start, end - 8), end)) ? start : end;
}

/** Whether the line in bytes[from, to) ends in a number that a separator or nothing follows. */
export function endsInNumber(bytes: Buffer, from: number, to: number): boolean {
  let at = to;
  while (at > from && (bytes[at - 1] === 0x0a || bytes[at - 1] === 0x0d || bytes[at - 1] === 0x20)) at--;
  const last = bytes[at - 1];
  if (last === undefined || !isNumber(last)) return false;
  for (let i = Math.max(from, at - 12); i < at; i++) if (!isNumber(bytes[i])) return false;
  return /(?:^|[\s,[])(?:0x)?[0-9a-fA-F]{1,6},?$/.test(bytes.toString('latin1', Math.max(from, at - 12), at));
}

/** Whether a list of numbers that a line ends in at `to` goes on in the next one. */
export function numbersGoOn(bytes: Buffer, to: number, nextEnd: number): boolean {
  const next = bytes.toString('latin1', to, Math.min(nextEnd, to + 2 * WINDOW)).trimStart();
  return /^(?:0x)?[0-9a-fA-F]{1,8}(?:[\s,\]]|$)/.test(next);
}

interface Token {
  readonly start: number;
  readonly end: number;
  /** Its digits; behind `0x` with that. */
  readonly text: string;
  readonly startsLine: boolean;
}

/** The text that the numbers around `at` write; null where they write none. `settled` is where the next part begins. */
export function readNumbers(bytes: Buffer, at: number): { readonly text: CarriedText; readonly settled: number } | null {
  return readList(bytes, at) ?? readRows(bytes, at);
}

/** A row has as many numbers, but for the last one: `od -t x4` four. */
const LEAST_IN_ROW = 4;

/** Whether a line ends in numbers that write text, with something else before them. */
export function isNumberRow(bytes: Buffer, line: Line): boolean {
  const tokens = tokensBefore(bytes, line);
  return tokens.length >= LEAST_IN_ROW && isTelling(`${tokens.map(({ text }) => text).join(' ')} `);
}

/** Whether a line may be the last row. */
export function isLastNumberRow(bytes: Buffer, line: Line): boolean {
  return tokensBefore(bytes, line).length > 0;
}

/** The numbers that a line ends in, without the address before them. */
function tokensBefore(bytes: Buffer, { from, end }: Line): readonly Token[] {
  let start = end;
  while (start > from && isNumber(bytes[start - 1])) start--;
  if (end - start < 2) return [];
  // The last letters of a word look like digits.
  if (start > from) while (start < end && !isBlank(bytes[start])) start++;
  const tokens = tokensIn(bytes, start, end);
  const usual = tokens.at(-1)?.text.length ?? 0;
  const address = tokens.findLastIndex(({ text }) => text.length >= SHORTEST_ADDRESS && text.length !== usual);
  return tokens.slice(address + 1);
}

/** As {@link readList}, where something else stands before the numbers of each line. */
function readRows(bytes: Buffer, at: number): { readonly text: CarriedText; readonly settled: number } | null {
  let isOver = false;
  const found = rowsAround(bytes, at, (_, line) => {
    const tokens = tokensBefore(bytes, line);
    if (isOver || tokens.length === 0) return null;
    if (tokens.length >= LEAST_IN_ROW && isNumberRow(bytes, line)) return tokens;
    // The last row may be short; none stands before a whole one.
    const next = line.next < bytes.length ? lineFrom(bytes, line.next) : null;
    if (line.from < at || (next && isNumberRow(bytes, next))) return null;
    isOver = true;
    return tokens;
  });
  if (!found) return null;
  const text = textOf(found.rows.flat());
  if (!text || text.length < LEAST) return null;
  const isFiller = (start: number, end: number): boolean => end - start <= 4 && !bytes.subarray(start, end).includes(0x0a);
  return { text: text.build(found.from, found.to, 'numbers', { isFiller }), settled: found.settled };
}

/** As {@link readNumbers}, where nothing else than numbers and what separates them stands in the list. */
function readList(bytes: Buffer, at: number): { readonly text: CarriedText; readonly settled: number } | null {
  const from = listStart(bytes, at, 0);
  let to = at;
  const most = Math.min(bytes.length, at + BEHIND);
  while (to < most && isNumber(bytes[to])) to++;
  const text = textOf(withoutAddresses(tokensIn(bytes, from, to)));
  if (!text || text.length < LEAST) return null;
  const isFiller = (start: number, end: number): boolean => end - start <= 4 && !bytes.subarray(start, end).includes(0x0a);
  return { text: text.build(from, to, 'numbers', { isFiller }), settled: to === at + BEHIND ? to - OVERLAP : to };
}

/** The numbers in bytes[from, to). */
function tokensIn(bytes: Buffer, from: number, to: number): readonly Token[] {
  return [...bytes.toString('latin1', from, to).matchAll(/(?:0x)?[0-9a-fA-F]+/g)].map((match): Token => {
    const [text] = match;
    const start = from + match.index;
    return { start, end: start + text.length, text, startsLine: startsLine(bytes, start) };
  });
}

function startsLine(bytes: Buffer, at: number): boolean {
  return at === 0 || bytes[at - 1] === 0x0a;
}

/** How numbers are written: which tokens are, and the bytes of one. */
interface Notation {
  readonly form: RegExp;
  readonly bytes: (text: string) => readonly number[];
}

const word = (value: number): readonly number[] => [value & 255, value >> 8];
const NOTATIONS: readonly Notation[] = [
  { form: /^0x[0-9a-f]{1,2}$/i, bytes: (text) => [Number.parseInt(text.slice(2), 16)] },
  { form: /^[0-9a-f]{2}$/i, bytes: (text) => [Number.parseInt(text, 16)] },
  // Of decimal numbers some have two digits: before them.
  { form: /^[0-3][0-7]{2}$/, bytes: (text) => [Number.parseInt(text, 8)] },
  { form: /^(?:\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])$/, bytes: (text) => [Number.parseInt(text, 10)] },
  { form: /^[01][0-7]{5}$/, bytes: (text) => word(Number.parseInt(text, 8)) },
  { form: /^[0-9a-f]{4}$/i, bytes: (text) => word(Number.parseInt(text, 16)) },
  { form: /^[0-6]\d{4}$/, bytes: (text) => word(Number.parseInt(text, 10)) },
  {
    form: /^[0-9a-f]{8}$/i,
    bytes: (text) => [...word(Number.parseInt(text.slice(4), 16)), ...word(Number.parseInt(text.slice(0, 4), 16))],
  },
];

/** An address has as many digits at least. */
const SHORTEST_ADDRESS = 6;

/** Numbers without the addresses at the beginning of lines: other numbers are shorter than those, or longer. */
function withoutAddresses(tokens: readonly Token[]): readonly Token[] {
  const usual = tokens.at(-1)?.startsLine === true ? tokens.at(-2) : tokens.at(-1);
  const isAddress = (token: Token): boolean =>
    token.startsLine && token.text.length >= SHORTEST_ADDRESS && token.text.length !== usual?.text.length;
  return tokens.filter(isAddress).length >= 2 ? tokens.filter((token) => !isAddress(token)) : tokens;
}

/** The text of tokens, the first notation that most of them are in. */
function textOf(tokens: readonly Token[]): CarriedBuilder | null {
  for (const { form, bytes } of NOTATIONS) {
    const written = tokens.filter((token) => form.test(token.text));
    if (written.length < tokens.length * 0.98) continue;
    const text = new CarriedBuilder();
    let printable = 0;
    for (const token of tokens) {
      for (const code of form.test(token.text) ? bytes(token.text) : [0]) {
        text.add(code, token.start, token.end);
        if ((code >= 0x20 && code < 0x7f) || (code >= 0x09 && code <= 0x0d) || code === 0x1b) printable++;
      }
    }
    if (printable >= text.length * 0.85) return text;
  }
  return null;
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09;
}
