/**
 * Text that is written as the numbers of its bytes: JSON of a buffer, `journalctl -o json` of coloured lines, Go's `[74 53 …]`,
 * `<Buffer 4a 35 …>`, C arrays, `od` without text. No run of key characters leads there: every 160th byte is looked at, and
 * what could be a number with numbers around it is read.
 */
import { WINDOW, searchPlaces } from '../../../kernel/kernel.ts';
import { tableOf } from '../../text/charset.ts';
import { CarriedBuilder } from '../view.ts';
import type { CarriedText } from '../view.ts';
import { isEscapeByte, spelledAt } from './spelled.ts';

/** A value has as many. */
const LEAST = 60;
/** So much of a list is read at once, before and behind a place. */
const BEFORE = 8192;
const BEHIND = 65_536;
const OVERLAP = 2048;

/** An address of `od` or a number, with what stands before it. */
const LONGEST = 9;

/** What a byte may be of, as bits: a list of numbers, text in escapes. */
const [NUMBER, ESCAPED] = [1, 2];
const NUMBERS = tableOf('0123456789abcdefABCDEFx, \n\t\r[]').map(
  (isNumeric, byte) => (isNumeric === 1 ? NUMBER : 0) | (isEscapeByte(byte) ? ESCAPED : 0),
);

function isNumber(byte: number | undefined): boolean {
  return ((NUMBERS[byte ?? 0] ?? 0) & NUMBER) !== 0;
}

/** Calls for each place in bytes[from, to) that lies in a list of numbers which may be text; of a long list for several. */
export function findNumbers(bytes: Buffer, from: number, to: number, onPlace: (start: number) => void): void {
  searchPlaces(bytes, from, to, (at) => numbersAt(bytes, at, from, onPlace));
}

/**
 * Calls for the place where the list of numbers or the escape begins that is at `at`, one of the places that the kernel tells of,
 * where it may be text. No list begins before `from`.
 */
export function numbersAt(bytes: Buffer, at: number, from: number, onPlace: (start: number) => void): void {
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
  if (i === stop && isTelling(bytes.toString('latin1', at, Math.min(bytes.length, at + 3 * WINDOW)))) onPlace(listStart(bytes, at, from));
}

/** Numbers of printable characters, four in a row, in one of the ways to write them. */
const LISTS: readonly RegExp[] = [
  /(?:(?<!\d)(?:9|1[03]|27|3[2-9]|[4-9]\d|1[01]\d|12[0-6])[,\s]{1,12}){4}/,
  /(?<![0-9a-fA-F])(?:(?:0x)?(?:0[9aAdD]|1[bB]|[2-6][0-9a-fA-F]|7[0-9a-eA-E])[,\s]{1,12}){4}/,
  /(?<!\d)(?:(?:0[1-7]\d|1[0-7]\d)[,\s]{1,12}){4}/,
  /(?<![0-9a-fA-F])(?:[0-7]{6}\s+){2}[0-7]{6}(?!\d)/,
  /(?<![0-9a-fA-F])(?:[2-7][0-9a-f]{3}\s+){3}/,
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
  return start;
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
  const next = bytes.toString('latin1', to, Math.min(nextEnd, to + WINDOW)).trimStart();
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
  const from = listStart(bytes, at, 0);
  let to = at;
  const most = Math.min(bytes.length, at + BEHIND);
  while (to < most && isNumber(bytes[to])) to++;
  const tokens = [...bytes.toString('latin1', from, to).matchAll(/(?:0x)?[0-9a-fA-F]+/g)].map((match): Token => {
    const [text] = match;
    const start = from + match.index;
    return { start, end: start + text.length, text, startsLine: startsLine(bytes, start) };
  });
  const text = textOf(tokens);
  if (!text || text.length < LEAST) return null;
  const isFiller = (start: number, end: number): boolean => end - start <= 4 && !bytes.subarray(start, end).includes(0x0a);
  return { text: text.build(from, to, 'numbers', { isFiller }), settled: to === at + BEHIND ? to - OVERLAP : to };
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
  { form: /^(?:\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])$/, bytes: (text) => [Number.parseInt(text, 10)] },
  { form: /^[0-3][0-7]{2}$/, bytes: (text) => [Number.parseInt(text, 8)] },
  { form: /^[01][0-7]{5}$/, bytes: (text) => word(Number.parseInt(text, 8)) },
  { form: /^[0-9a-f]{4}$/i, bytes: (text) => word(Number.parseInt(text, 16)) },
];

/** The text of tokens, the first notation that most of them are in; addresses at the beginning of lines are left out. */
function textOf(tokens: readonly Token[]): CarriedBuilder | null {
  const hasAddresses = tokens.filter((token) => token.startsLine && token.text.length >= 6).length >= 2;
  const own = hasAddresses ? tokens.filter((token) => !(token.startsLine && token.text.length >= 6)) : tokens;
  for (const { form, bytes } of hasAddresses ? NOTATIONS.filter(({ form }) => !form.test('9')) : NOTATIONS) {
    const written = own.filter((token) => form.test(token.text));
    if (written.length < own.length * 0.98) continue;
    const text = new CarriedBuilder();
    let printable = 0;
    for (const token of own) {
      for (const code of form.test(token.text) ? bytes(token.text) : [0]) {
        text.add(code, token.start, token.end);
        if ((code >= 0x20 && code < 0x7f) || (code >= 0x09 && code <= 0x0d) || code === 0x1b) printable++;
      }
    }
    if (printable >= text.length * 0.85) return text;
  }
  return null;
}
