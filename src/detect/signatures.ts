/**
 * Where signatures of requests stand. A signature is no credential and is never reported; but a request with its signature
 * shows whether a secret is the one that signed it (see proof.ts).
 *
 * The search for runs comes by all of them anyway: an HMAC signature is 64 hexadecimal characters, one by a private key at
 * least 86 of base64 (rest-api.md, "SIGNED Endpoint security"), which percent-encoding cuts into pieces.
 */

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
 * Tells where the signature that a run is part of begins, in bytes; -1 where it is part of none. Of one that is cut into
 * several runs each may give the same answer. `step` is 2 for UTF-16.
 */
export function signatureAt(bytes: Buffer, start: number, end: number, step: 1 | 2): number {
  const length = step === 1 ? end - start : (end - start + 1) >> 1;
  if (length < HEX_LENGTH) {
    if (step === 2) return -1;
    const before = bytes[start - 1];
    if (before === PERCENT || (before === BACKSLASH && bytes[start] === SLASH)) return encodedStart(bytes, start);
    const isCut = bytes[end] === PERCENT ? before === EQUALS : bytes[end] === BACKSLASH && bytes[end + 1] === SLASH;
    return isCut && isNamed(bytes, start, 1) ? start : -1;
  }
  if (length <= HEX_LENGTH + MAX_GLUE) {
    const at = start + (length - HEX_LENGTH) * step;
    if (isNamed(bytes, at, step)) return at;
  } else if (length >= MIN_BASE64) {
    for (let glue = 0; glue <= MAX_GLUE; glue++) {
      const at = start + glue * step;
      if ((glue === 0 || isGlue(bytes[at - step])) && isNamed(bytes, at, step)) return at;
    }
  }
  if (step === 2) return -1;
  return bytes[start - 1] === PERCENT || (bytes[start - 1] === BACKSLASH && bytes[start] === SLASH) ? encodedStart(bytes, start) : -1;
}

/** What ends an escape of `=`: `%3D`, `\u003d`. */
function isGlue(byte: number | undefined): boolean {
  return byte === 0x44 || byte === 0x64 || byte === 0x32;
}

/** Where the value, percent-encoded or with `/` as `\\/`, that [start, …) is a piece of begins; -1 where it is no signature. */
function encodedStart(bytes: Buffer, start: number): number {
  const floor = Math.max(0, start - MAX_ENCODED);
  let at = start;
  while (at > floor && isEncoded(bytes[at - 1] ?? 0)) at--;
  return isNamed(bytes, at, 1) ? at : -1;
}

function isEncoded(byte: number): boolean {
  if (byte === PERCENT || byte === BACKSLASH || byte === SLASH || byte === 0x2b) return true;
  return (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}

function isNamed(bytes: Buffer, at: number, step: 1 | 2): boolean {
  if (!mayBeNamed(bytes, at, step)) return false;
  const before = unescaped(textBetween(bytes, at - NAME * step, at, step));
  return NAMED.test(before) || RAW_DATA.test(before);
}

/** Hashes stand in lists of thousands: a look at the bytes tells most of them from a signature. */
function mayBeNamed(bytes: Buffer, at: number, step: 1 | 2): boolean {
  if (bytes[at - step] === EQUALS && bytes[at - 2 * step] === 0x36) return true;
  for (let i = at - 4 * step, floor = Math.max(step, at - NAME * step); i >= floor; i -= step) {
    // The g of signature.
    if (((bytes[i] ?? 0) | 0x20) === 0x67 && ((bytes[i + step] ?? 0) | 0x20) === 0x6e && ((bytes[i - step] ?? 0) | 0x20) === 0x69)
      return true;
  }
  return false;
}

/** The text between two offsets, one character a byte; of UTF-16 the halves that `to` is in step with. */
export function textBetween(bytes: Buffer, from: number, to: number, step: 1 | 2): string {
  const first = Math.max(step === 2 ? to & 1 : 0, from);
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
