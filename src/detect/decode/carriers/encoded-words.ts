/**
 * Encoded words of mail headers (RFC 2047), in which a value is cut: `=?utf-8?b?QklOQU5DRV9B?= =?utf-8?b?UElfS0VZ?=`,
 * `=?utf-8?q?BINANCE=5FAPI=5FKEY=3DJ5k?=`.
 */
import { CarriedBuilder } from '../view.ts';
import type { CarriedText } from '../view.ts';

/** A word has 75 characters at most, but not all keep to that. */
const WORD = /=\?[\w-]{1,40}(?:\*[\w-]{1,20})?\?([bBqQ])\?([^?\s]{0,1000})\?=/y;
const BETWEEN = /[ \t]{0,80}(?:\r?\n[ \t]{1,80})?/y;
const LONGEST = 1100;
/** Words of which one text is put together. */
const MAX_WORDS = 120;

/** Whether the run [start, end) stands at the end of an encoded word. */
export function isEncodedWord(bytes: Buffer, end: number): boolean {
  let at = end;
  while (bytes[at] === 0x3d && at < end + 2 && bytes[at + 1] !== undefined) at++;
  return bytes[at] === 0x3f && bytes[at + 1] === 0x3d;
}

/** Whether the line in bytes[from, to) ends in an encoded word and the next one, from `to` on, begins with one. */
export function wordsGoOn(bytes: Buffer, from: number, to: number): boolean {
  return (
    endsInWord(bytes, from, to) && (bytes[to] === 0x20 || bytes[to] === 0x09) && /^[ \t]+=\?/.test(bytes.toString('latin1', to, to + 80))
  );
}

/** Whether the line in bytes[from, to) ends in an encoded word. */
export function endsInWord(bytes: Buffer, from: number, to: number): boolean {
  return (
    to - from > 8 &&
    bytes
      .toString('latin1', to - 4, to)
      .trimEnd()
      .endsWith('?=')
  );
}

/** The text of the encoded words around the one that the run at `start` is in; null where none is. */
export function readEncodedWords(bytes: Buffer, start: number): { readonly text: CarriedText; readonly settled: number } | null {
  const floor = Math.max(0, start - MAX_WORDS * 80);
  const source = bytes.toString('latin1', floor, Math.min(bytes.length, start + MAX_WORDS * 80 + LONGEST));
  const own = source.lastIndexOf('=?', start - floor);
  if (own < 0) return null;
  let first = own;
  for (let before = own; before >= 0;) {
    before = before === 0 ? -1 : source.lastIndexOf('=?', before - 1);
    if (before < 0 || first - wordEnd(source, before) !== 0) break;
    first = before;
  }
  const text = new CarriedBuilder();
  let at = first;
  for (let count = 0; count < MAX_WORDS; count++) {
    WORD.lastIndex = at;
    const word = WORD.exec(source);
    if (!word) break;
    const [all, kind = '', encoded = ''] = word;
    const begin = floor + at + all.length - 2 - encoded.length;
    if (kind.toLowerCase() === 'b') addBase64(text, encoded, begin);
    else addQuoted(text, encoded, begin);
    at = wordEnd(source, at);
  }
  return text.length < 60 ? null : { text: text.build(floor + first, floor + at, 'wrapped'), settled: floor + at };
}

/** Where what follows the word at `at` begins, the blanks between two words left out; -1 where no word stands there. */
function wordEnd(source: string, at: number): number {
  WORD.lastIndex = at;
  const word = WORD.exec(source);
  if (!word) return -1;
  const end = at + word[0].length;
  BETWEEN.lastIndex = end;
  return end + (BETWEEN.exec(source)?.[0].length ?? 0);
}

/** Adds the bytes that a text in base64 encodes, each with the digits that show a part of it. */
function addBase64(text: CarriedBuilder, encoded: string, begin: number): void {
  for (const [index, byte] of Buffer.from(encoded, 'base64').entries()) {
    text.add(byte, begin + Math.floor((index * 8) / 6), begin + Math.floor((index * 8 + 7) / 6) + 1);
  }
}

function addQuoted(text: CarriedBuilder, encoded: string, begin: number): void {
  for (let i = 0; i < encoded.length;) {
    const hex = encoded[i] === '=' ? /^[0-9A-Fa-f]{2}/.exec(encoded.slice(i + 1, i + 3))?.[0] : undefined;
    const length = hex === undefined ? 1 : 3;
    const code = hex === undefined ? encoded.charCodeAt(i) : Number.parseInt(hex, 16);
    text.add(hex === undefined && code === 0x5f ? 0x20 : code, begin + i, begin + i + length);
    i += length;
  }
}
