/**
 * The reading of compressed text in base64 or hexadecimal. No byte of what was compressed has a place of its own: whatever is
 * found in it stands in the whole block.
 */
import { ALNUM, CLASSES, KEY, classAt, tableOf } from '../text/charset.ts';
import { SEXTETS, WRAP, hexRun } from './base64.ts';
import { DEFLATE_HEAD, compressionOf, inflate } from './deflate.ts';
import { originalIndex } from '../text/segments.ts';
import type { Segment } from '../text/segments.ts';
import { nestedView } from './view.ts';
import type { View } from './view.ts';

/** A compressed value is no shorter. */
const MIN_BLOCK = 86;
const MAX_BLOCK = 16 * 1024 * 1024;
/** So many characters of base64 give the bytes that tell; with their signs written in other ways they take more. */
const HEAD = (DEFLATE_HEAD / 3) * 4;
const MAX_HEAD = 64;
/** What is bare is looked for where a run is no piece. */
const MIN_RUN = 60;
/** Characters of an escape, a path or a patch that may glue to the front of a run. */
const MAX_GLUE = 6;
const [BACKSLASH, PERCENT, SEMICOLON, SLASH] = [0x5c, 0x25, 0x3b, 0x2f];

/** What a compressed block gives: `view` is null where it is no text, or more than may be read. */
export interface CompressedBlock {
  readonly view: View | null;
  readonly end: number;
  readonly isTooLarge: boolean;
}

/**
 * Where the compressed text in base64 begins that the run [start, end) is of, as far as its first bytes tell; -1 for none. Its
 * first signs may cut it: `H4sIAAAAAAAA%2F6rm…`.
 */
export function compressedStart(bytes: Uint8Array, start: number, end: number): number {
  const before = bytes[start - 1];
  const isCut = before === PERCENT || before === BACKSLASH || before === SEMICOLON;
  if (isCut) {
    let token = start - 1;
    while (start - token < MAX_HEAD && TOKEN[bytes[token - 1] ?? 0] === 1) token--;
    if (mayBegin(bytes, token) && compressionOf(headAt(bytes, token)) !== null) return token;
  }
  for (let at = start; at <= start + MAX_GLUE && at < end; at++) {
    const isOwn = at === start && !isCut;
    // What is bare may begin with anything, and is long.
    if ((!isOwn || end - at < MIN_RUN) && !mayBegin(bytes, at)) continue;
    // The two bytes of zlib are seen in one text of a thousand.
    if (!isOwn && bytes[at] === ZLIB && !isCut && isLetter(bytes[at - 1])) continue;
    const compression = end - at < HEAD && bytes[at] !== GZIP ? null : compressionOf(headAt(bytes, at));
    if (compression !== null && (compression !== 'deflate' || (isOwn && end - at >= MIN_RUN))) return at;
  }
  return -1;
}

/** Whether the run [start, end), shorter than a value, is of a compressed text that goes on behind it. */
export function isCompressedPiece(bytes: Uint8Array, start: number, end: number): boolean {
  return GOES_ON[bytes[end] ?? 0] === 1 && compressedStart(bytes, start, end) >= 0;
}

/** `H4sI`, or `e` with which zlib begins. */
function mayBegin(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === GZIP ? bytes[at + 1] === 0x34 && bytes[at + 2] === 0x73 : bytes[at] === ZLIB;
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((CLASSES[byte] ?? 0) & ALNUM) !== 0;
}

const [GZIP, ZLIB] = [0x48, 0x65];

/** What stands in a block of base64 whose signs are written in other ways. */
const TOKEN = tableOf('%\\&#;', KEY);
const GOES_ON = tableOf('%\\&\r\n"\'`');

const head = new Uint8Array(DEFLATE_HEAD);

/** The first bytes of the text in base64 at `at`, its signs written as themselves or not. */
function headAt(bytes: Uint8Array, at: number): Uint8Array {
  let bits = 0;
  let count = 0;
  let length = 0;
  for (let i = at; length < DEFLATE_HEAD && i < at + MAX_HEAD; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === BACKSLASH && bytes[i + 1] === SLASH) continue;
    let sextet = SEXTETS[byte] ?? 0;
    if (TOKEN[byte] !== 1) break;
    if (!isKey(byte)) {
      SIGN.lastIndex = 0;
      const sign = SIGN.exec(Buffer.from(bytes.buffer, bytes.byteOffset + i, Math.min(12, bytes.length - i)).toString('latin1'));
      if (!sign) break;
      sextet = signOf(sign) === '+' ? 62 : 63;
      i += sign[0].length - 1;
    }
    bits = ((bits << 6) | sextet) & 0xffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    head[length++] = (bits >> count) & 255;
  }
  return head.subarray(0, length);
}

function isKey(byte: number): boolean {
  return ((CLASSES[byte] ?? 0) & KEY) !== 0;
}

/** Reads the compressed text in base64 that begins in the run at `start`; null where none does. */
export function compressedView(view: View, start: number, end: number): CompressedBlock | null {
  const from = compressedStart(view.bytes, start, end);
  if (from < 0) return null;
  const block = readBlock(view.text, from);
  const bytes = Buffer.from(block.text, 'base64');
  const compression = compressionOf(bytes);
  const inflated = compression && block.text.length >= MIN_BLOCK ? inflate(bytes, compression) : null;
  if (!inflated) return null;
  // What follows in the same lines is another text.
  const used = Math.ceil((inflated.used * 4) / 3);
  const stop = used >= block.text.length ? block.end : originalIndex(block.segments, used);
  const encoding = /[-_]/.test(block.text) ? 'base64url' : 'base64';
  return blockOf(view, inflated.text, encoding, from, stop);
}

/** Reads the compressed text in hexadecimal in [start, end); null where none stands there. */
export function compressedHexView(view: View, start: number, end: number): CompressedBlock | null {
  const run = hexRun(view.text, start, end);
  if (!run) return null;
  const { from, digits } = run;
  const compression = compressionOf(Buffer.from(digits.slice(0, 2 * DEFLATE_HEAD), 'hex'));
  // A hash begins as a bare text does as easily as not.
  const inflated = compression && compression !== 'deflate' ? inflate(Buffer.from(digits, 'hex'), compression) : null;
  return inflated && blockOf(view, inflated.text, 'hex', from, from + Math.min(digits.length, 2 * inflated.used));
}

function blockOf(view: View, text: Buffer | null, encoding: 'base64' | 'base64url' | 'hex', start: number, end: number): CompressedBlock {
  if (!text) return { view: null, end, isTooLarge: true };
  const nested = nestedView(view, text, encoding, { start, end, map: () => start, mapEnd: () => end });
  return { view: { ...nested, readings: [...nested.readings, 'compressed'] }, end, isTooLarge: false };
}

const RUN = /[A-Za-z0-9+/_-]+/y;
/** `+` and `/` as links, JSON, PHP and HTML write them. */
const SIGN = /%(?:25)*(2[BbFf])|\\+u00(2[BbFf])|\\+(\/)|&#(?:x(2[BbFf])|(43|47));/y;
const PADDING = /(?:=|%(?:25)*3[Dd]|\\+u003[Dd]){1,2}/y;

interface Block {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly end: number;
}

/** The base64 text that begins at `start`, over line wraps and with its signs written as themselves. */
function readBlock(text: string, start: number): Block {
  const parts: string[] = [];
  const segments: Segment[] = [];
  let at = start;
  let length = 0;
  /** How wide lines are, and how much of this one has been read. */
  let width = 0;
  let line = 0;
  const add = (part: string, end: number): void => {
    segments.push({ start: at, end, at: length });
    parts.push(part);
    length += part.length;
    line += part.length;
    at = end;
  };
  while (length < MAX_BLOCK) {
    RUN.lastIndex = at;
    const run = RUN.exec(text);
    if (run) add(run[0], RUN.lastIndex);
    SIGN.lastIndex = at;
    const sign = SIGN.exec(text);
    if (sign) {
      add(signOf(sign), SIGN.lastIndex);
      continue;
    }
    WRAP.lastIndex = at;
    const wrap = line >= 40 && (width === 0 || line === width) ? WRAP.exec(text) : null;
    if (!wrap || (classAt(text, at + wrap[0].length) & KEY) === 0) break;
    width = line;
    line = 0;
    at += wrap[0].length;
  }
  PADDING.lastIndex = at;
  return { text: parts.join(''), segments, end: PADDING.test(text) ? PADDING.lastIndex : at };
}

function signOf([, percent, escaped, slash, hex, decimal]: RegExpExecArray): string {
  if (slash !== undefined) return '/';
  return /b|43/i.test(percent ?? escaped ?? hex ?? decimal ?? '') ? '+' : '/';
}
