/**
 * Where signatures of requests stand. A signature is no credential and is never reported; but a request with its signature
 * shows whether a secret is the one that signed it (see prove.ts).
 *
 * The search for runs comes by all of them anyway: an HMAC signature is 64 hexadecimal characters, one by a private key at
 * least 86 of base64 (rest-api.md, "SIGNED Endpoint security"), which percent-encoding cuts into pieces.
 */
import type { RunStep } from '../text/runs.ts';

/** Where a signature begins, in bytes. `step` is 2 for UTF-16, 4 for UTF-32. */
export interface SignaturePosition {
  readonly at: number;
  readonly step: RunStep;
}

const HEX_LENGTH = 64;
/** Ed25519: 64 bytes. */
const MIN_BASE64 = 86;
/** What an escape may glue to the front of a value: `u003d`, `3D`. */
const MAX_GLUE = 6;
/** RSA of 4096 bits is 684 characters, a part of them three long in percent-encoding. */
const MAX_ENCODED = 900;
const PERCENT = 0x25;
const EQUALS = 0x3d;
const BACKSLASH = 0x5c;
const SLASH = 0x2f;
/** How far before itself a value's name begins. */
const NAME = 48;

const NAMED = /signature["']?(?:\s*(?:=>|[:=])|%3[aAdD]|%22(?:%3A|:))\s*\[?(?:["']|%22)?$/i;
const RAW_DATA = /(?:^|[\x01|;\s]|\\u0001|\\x01|\^A)96=$/;

/**
 * Whether a run is worth to be asked about: long enough, or next to an escape. This is called for every run of a content,
 * from within the search for them: it is as short as can be and reads nothing beyond the content's borders.
 */
export function mayBeSignature(bytes: Buffer, start: number, end: number, step: RunStep): boolean {
  if (step !== 1 || end - start >= HEX_LENGTH) return true;
  if (start === 0 || end >= bytes.length) return false;
  const before = bytes[start - 1];
  const behind = bytes[end];
  return before === PERCENT || before === BACKSLASH || behind === PERCENT || behind === BACKSLASH;
}

/** Adds the place of the signature that a run is part of, if it is part of one, to those before it. */
export function noteSignature(bytes: Buffer, start: number, end: number, step: RunStep, signatures: SignaturePosition[]): void {
  const at = signatureAt(bytes, start, end, step);
  if (at >= 0 && signatures.at(-1)?.at !== at) signatures.push({ at, step });
}

/**
 * Tells where the signature that a run is part of begins, in bytes; -1 where it is part of none. Of one that is cut into
 * several runs each may give the same answer. `step` is 2 for UTF-16, 4 for UTF-32.
 */
function signatureAt(bytes: Buffer, start: number, end: number, step: RunStep): number {
  const length = Math.ceil((end - start) / step);
  if (isPiece(bytes, start, end, step)) return encodedStart(bytes, start, step);
  if (length < HEX_LENGTH) return -1;
  if (length <= HEX_LENGTH + MAX_GLUE) {
    const at = start + (length - HEX_LENGTH) * step;
    return isNamed(bytes, at, step) ? at : -1;
  }
  if (length < MIN_BASE64) return -1;
  for (let glue = 0; glue <= MAX_GLUE; glue++) {
    const at = start + glue * step;
    if ((glue === 0 || isGlue(bytes[at - step])) && isNamed(bytes, at, step)) return at;
  }
  return -1;
}

/** What ends an escape of `=`: `%3D`, `\u003d`. */
function isGlue(byte: number | undefined): boolean {
  return byte === 0x44 || byte === 0x64 || byte === 0x32;
}

/** True where a run touches an escape of + / or = in base64: `%2B`, `\/`. */
function isPiece(bytes: Buffer, start: number, end: number, step: RunStep): boolean {
  const before = bytes[start - step];
  if (before === PERCENT && isEscape(bytes, start - step, step)) return true;
  if (before === BACKSLASH && bytes[start] === SLASH) return true;
  const behind = end + step - 1;
  if (bytes[behind] === PERCENT) return isEscape(bytes, behind, step);
  return bytes[behind] === BACKSLASH && bytes[behind + step] === SLASH;
}

/** `%2B`, `%2F` or `%3D`; `%25`, where the whole was encoded once more. */
function isEscape(bytes: Buffer, at: number, step: RunStep): boolean {
  const letter = (bytes[at + 2 * step] ?? 0) | 0x20;
  if (bytes[at + step] === 0x33) return letter === 0x64;
  return bytes[at + step] === 0x32 && (letter === 0x62 || letter === 0x66 || bytes[at + 2 * step] === 0x35);
}

const NAME_BEFORE = /signature["']?(?:=|%(?:25)*3[dD]|\\+u003[dD]|["'\s:]{1,4})/gi;

/** Where the value that [start, …) is a piece of begins, percent-encoded or with `/` as `\/`; -1 where it is no signature. */
function encodedStart(bytes: Buffer, start: number, step: RunStep): number {
  const floor = Math.max(step, start - MAX_ENCODED * step);
  let at = start;
  while (at > floor && isEncoded(bytes[at - step] ?? 0)) at -= step;
  // What names it may be made of the same characters, where it is encoded itself.
  if (isNamed(bytes, at, step)) return at;
  const from = at - NAME * step;
  const to = start + 2 * MAX_GLUE * step;
  if (!saysSign(bytes, from, start, step)) return -1;
  const text = textBetween(bytes, from, to, step);
  let end = -1;
  for (const match of text.matchAll(NAME_BEFORE)) end = match.index + match[0].length;
  return end < 0 ? -1 : Math.min(to, bytes.length) - (text.length - end) * step;
}

function isEncoded(byte: number): boolean {
  if (byte === PERCENT || byte === BACKSLASH || byte === SLASH || byte === 0x2b) return true;
  return (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}

function isNamed(bytes: Buffer, at: number, step: RunStep): boolean {
  if (!mayBeNamed(bytes, at, step)) return false;
  const before = unescaped(textBetween(bytes, at - NAME * step, at, step));
  return NAMED.test(before) || RAW_DATA.test(before);
}

/** Hashes stand in lists of thousands: a look at the bytes tells most of them from a signature. */
function mayBeNamed(bytes: Buffer, at: number, step: RunStep): boolean {
  if (bytes[at - step] === EQUALS && bytes[at - 2 * step] === 0x36) return true;
  return saysSign(bytes, at - NAME * step, at - 3 * step, step);
}

/** Whether the first letters of signature stand somewhere in [from, to). */
function saysSign(bytes: Buffer, from: number, to: number, step: RunStep): boolean {
  for (let i = to - step, floor = Math.max(step, from); i >= floor; i -= step) {
    // The g.
    if (((bytes[i] ?? 0) | 0x20) === 0x67 && ((bytes[i + step] ?? 0) | 0x20) === 0x6e && ((bytes[i - step] ?? 0) | 0x20) === 0x69)
      return true;
  }
  return false;
}

/** The text between two offsets, one character a byte; of UTF-16 the halves that `to` is in step with. */
export function textBetween(bytes: Buffer, from: number, to: number, step: RunStep): string {
  const first = Math.max(to % step, from);
  if (step === 1) return bytes.toString('latin1', first, to);
  return bytes.toString('latin1', first, Math.min(bytes.length, to)).replaceAll('\0', '');
}

/** Undoes what JSON, HTML and terminals do to the characters that a request is made of. */
export function unescaped(text: string): string {
  let plain = text;
  if (plain.includes('\x1b')) plain = plain.replace(/\x1b\[[\d;]*m/g, '');
  if (plain.includes('\\')) {
    plain = plain
      .replace(/(?<!\\)\\+u0026/g, '&')
      .replace(/(?<!\\)\\+u003[dD]/g, '=')
      .replace(/(?<!\\)\\+u0022/g, '"')
      .replace(/(?<!\\)\\+(["'/])/g, '$1');
  }
  if (plain.includes('&')) plain = plain.replace(/&amp;/g, '&').replace(/&quot;|&#34;/g, '"');
  return plain;
}
