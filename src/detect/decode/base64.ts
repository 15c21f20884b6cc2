/** The readings base64, base64url and hex: text that encodes text. */
import { KEY, classAt, tableOf } from '../text/charset.ts';
import { originalIndex } from '../text/segments.ts';
import type { Segment } from '../text/segments.ts';
import { nestedView } from './view.ts';
import type { View } from './view.ts';

/** Base64 of 64 characters is 86 characters and padding. */
const MIN_BASE64 = 86;
const MAX_BASE64 = 16 * 1024 * 1024;

const FIRST = /[A-Za-z0-9+/_-]+(={0,2})/y;
/** What stands between two lines of a text in base64. */
export const WRAP = /(?:\r?\n[ \t]*|(?:\\+r)?\\+n|\\\r?\n[ \t]*|["'`]\s*(?:[+.\\]\s*)?["'`])/y;

/** The base64 text that begins at `start`, joined over line wraps. */
function readWrapped(
  text: string,
  start: number,
): { readonly segments: readonly Segment[]; readonly length: number; readonly end: number } | null {
  const segments: Segment[] = [];
  let at = start;
  let length = 0;
  let width = 0;
  for (;;) {
    FIRST.lastIndex = at;
    const match = FIRST.exec(text);
    if (!match) break;
    const characters = match[0].length - (match[1]?.length ?? 0);
    if (segments.length > 0 && characters > width) break;
    segments.push({ start: at, end: at + characters, at: length });
    length += characters;
    at += match[0].length;
    if (segments.length === 1) width = characters;
    if (match[1] || characters < width || characters < 40 || length > MAX_BASE64) break;
    WRAP.lastIndex = at;
    const wrap = WRAP.exec(text);
    if (!wrap || (classAt(text, at + wrap[0].length) & KEY) === 0) break;
    at += wrap[0].length;
  }
  return length < MIN_BASE64 ? null : { segments, length, end: at };
}

/**
 * Reads base64 or base64url text at `start` as the text it encodes. `view` is null where it does not encode text; `end` is
 * how far the block reaches all the same, so that its further lines need not be tried. Null where no block begins.
 */
export function base64View(
  view: View,
  start: number,
): { readonly view: View | null; readonly end: number; readonly isAligned: boolean } | null {
  const block = readWrapped(view.text, start);
  if (!block) return null;
  const { segments } = block;
  const encoded =
    segments.length === 1 ? view.text.slice(start, segments[0]?.end) : segments.map((one) => view.text.slice(one.start, one.end)).join('');
  const [first] = segments;
  // Each further line then begins with a whole group: it encodes the rest of the same text.
  const isAligned = ((first?.end ?? 0) - start) % 4 === 0;
  for (let skip = 0; skip < 4; skip++) {
    // The first line alone may tell; where it is shorter than the head all of it is looked at.
    if (first && first.end - first.start >= skip + HEAD && isNoise(view.bytes, start + skip, first.end)) continue;
    if (segments.length === 1 && isNoise(view.bytes, start + skip, first?.end ?? start)) continue;
    const head = Buffer.from(encoded.slice(skip, skip + HEAD), 'base64');
    if (!looksLikeText(head)) continue;
    const decoded = Buffer.from(encoded.slice(skip), 'base64');
    const toParent = (character: number): number => originalIndex(segments, character);
    const reading = /[-_]/.test(encoded) ? 'base64url' : 'base64';
    return {
      end: block.end,
      isAligned,
      view: nestedView(view, decoded, reading, {
        start: start + skip,
        end: block.end,
        map: (index) => toParent(skip + Math.floor((index * 4) / 3)),
        mapEnd: (index) => toParent(Math.max(0, Math.min(skip + Math.ceil((index * 4) / 3), encoded.length) - 1)) + 1,
      }),
    };
  }
  return { view: null, end: block.end, isAligned };
}

/** Reads hexadecimal text (128 digits or more) in [start, end) as the text it encodes; null where it encodes none. */
export function hexView(view: View, start: number, end: number): View | null {
  const run = hexRun(view.text, start, end);
  if (!run) return null;
  const { from, digits } = run;
  if (!looksLikeText(Buffer.from(digits.slice(0, 256), 'hex'))) return null;
  return nestedView(view, Buffer.from(digits, 'hex'), 'hex', {
    start: from,
    end: from + digits.length,
    map: (index) => from + 2 * index,
    mapEnd: (index) => from + 2 * index,
  });
}

/** So many digits may be text: the longest hashes have as many. */
const MIN_DIGITS = 128;

/**
 * The first run of hexadecimal digits of one case in [start, end) of a text, an even number of them and 128 at least. Such a run can't
 * be skipped by looking at every 128th character.
 */
export function hexRun(text: string, start: number, end: number): { readonly from: number; readonly digits: string } | null {
  for (const classes of [LOWER_HEX, UPPER_HEX]) {
    let from = start;
    while (from + MIN_DIGITS <= end) {
      let at = from + MIN_DIGITS - 1;
      while (at >= from && classes[text.charCodeAt(at)] === 1) at--;
      if (at >= from) {
        from = at + 1;
        continue;
      }
      let stop = from + MIN_DIGITS;
      while (stop < end && classes[text.charCodeAt(stop)] === 1) stop++;
      return { from, digits: text.slice(from, stop - ((stop - from) & 1)) };
    }
  }
  return null;
}

const LOWER_HEX = tableOf('0123456789abcdef');
const UPPER_HEX = tableOf('0123456789ABCDEF');

/** What each character of base64 and base64url stands for. */
export const SEXTETS = buildSextets();

function buildSextets(): Uint8Array {
  const table = new Uint8Array(256);
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  for (let i = 0; i < alphabet.length; i++) table[alphabet.charCodeAt(i)] = i;
  table[0x2d] = 62;
  table[0x5f] = 63;
  return table;
}

/** So many characters are decoded to see whether they are worth decoding. */
const HEAD = 172;

/**
 * True where looksLikeText() would refuse the head of a base64 text, which stands in bytes[start, end). Most base64 is
 * hashes and images: to see that without a buffer for each try is several times as fast.
 */
function isNoise(bytes: Uint8Array, start: number, end: number): boolean {
  const last = Math.min(end, start + HEAD);
  const length = Math.floor(((last - start) * 6) / 8);
  if (length < 48) return true;
  const tooMany = length * 0.4;
  let rest = 0;
  for (let i = start; i + 3 < last; i += 4) {
    const group =
      ((SEXTETS[bytes[i] ?? 0] ?? 0) << 18) |
      ((SEXTETS[bytes[i + 1] ?? 0] ?? 0) << 12) |
      ((SEXTETS[bytes[i + 2] ?? 0] ?? 0) << 6) |
      (SEXTETS[bytes[i + 3] ?? 0] ?? 0);
    rest += (UNREADABLE[group >> 16] ?? 0) + (UNREADABLE[(group >> 8) & 255] ?? 0) + (UNREADABLE[group & 255] ?? 0);
    if (rest > tooMany) return true;
  }
  return false;
}

/** True where bytes[start, end), key characters all, encode no text in base64, wherever in its first group it may begin. */
export function encodesNothing(bytes: Uint8Array, start: number, end: number): boolean {
  return isNoise(bytes, start, end) && isNoise(bytes, start + 1, end) && isNoise(bytes, start + 2, end) && isNoise(bytes, start + 3, end);
}

/** 1 for a byte that is no part of a readable text: neither printable ASCII nor the NUL of UTF-16. */
const UNREADABLE = buildUnreadable();

function buildUnreadable(): Uint8Array {
  const table = new Uint8Array(256).fill(1);
  table.fill(0, 0x20, 0x7f);
  for (const byte of [0x00, 0x09, 0x0a, 0x0d, 0x1b]) table[byte] = 0;
  return table;
}

/** Printable ASCII nearly throughout, as bytes or as UTF-16. Random bytes have a chance below 1 in 10^9. */
function looksLikeText(bytes: Buffer): boolean {
  if (bytes.length < 48) return false;
  let printable = 0;
  let nul = 0;
  let rest = 0;
  const tooMany = bytes.length * 0.4;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if ((byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09 || byte === 0x1b) printable++;
    else if (byte === 0) nul++;
    else if (++rest > tooMany) return false;
  }
  if (nul > bytes.length * 0.4) return rest <= bytes.length * 0.1;
  // UTF-8 labels may precede the value: a third of the head may be other bytes if they form valid UTF-8.
  return (
    printable >= bytes.length * 0.92 ||
    (printable >= bytes.length * 0.6 && nul === 0 && !bytes.subarray(0, -4).toString('utf8').includes('\ufffd'))
  );
}
