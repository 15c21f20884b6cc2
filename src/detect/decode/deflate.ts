/**
 * Telling and undoing compression: gzip (RFC 1952), zlib (RFC 1950) and bare deflate (RFC 1951), as they stand in base64 or
 * hexadecimal: Helm's releases, cloud-init's `gz+b64`, SAML and diagrams in links.
 */

/** No text is inflated to more: what would be counts as not read. */
const MAX_INFLATED = 32 * 1024 * 1024;

export type Compression = 'gzip' | 'zlib' | 'deflate';

/** So many first bytes tell. */
export const DEFLATE_HEAD = 12;

/** Which compression a text's first bytes begin; null for none. Of random bytes one in a thousand looks like one. */
export function compressionOf(head: Uint8Array): Compression | null {
  const [first = 0, second = 0, third] = head;
  if (first === 0x1f && second === 0x8b && third === 8) return 'gzip';
  // Deflate in a window of 32 KiB at most, a checksum of the two bytes, and no dictionary.
  if ((first & 15) === 8 && first < 0x80 && (first * 256 + second) % 31 === 0 && (second & 0x20) === 0)
    return beginsBlock(head, 2, false) ? 'zlib' : null;
  return beginsBlock(head, 0, true) ? 'deflate' : null;
}

/**
 * Whether a block of deflate begins at `at` (RFC 1951, 3.2.3). With the fixed codes nearly any bytes are one: `isText` asks that
 * it begins with letters.
 */
function beginsBlock(bytes: Uint8Array, at: number, isText: boolean): boolean {
  const type = ((bytes[at] ?? 0) >> 1) & 3;
  if (type === 0)
    return (((bytes[at + 1] ?? 0) | ((bytes[at + 2] ?? 0) << 8)) ^ ((bytes[at + 3] ?? 0) | ((bytes[at + 4] ?? 0) << 8))) === 0xffff;
  if (type === 1) return !isText || beginsWithText(bytes, at * 8 + 3);
  return type === 2 && hasCompleteCode(bytes, at * 8 + 3);
}

/** Letters at the beginning of a block with the fixed codes: so many, or so many before the first repetition. */
const LETTERS = 8;
const LEAST_LETTERS = 4;

function beginsWithText(bytes: Uint8Array, from: number): boolean {
  let bit = from;
  for (let letters = 0; letters < LETTERS; letters++) {
    let code = 0;
    for (let i = 0; i < 8; i++, bit++) code = (code << 1) | bitAt(bytes, bit);
    if (code < 0x30) return letters >= LEAST_LETTERS && code > 1;
    const letter = code - 0x30;
    if ((letter < 0x20 || letter > 0x7e) && letter !== 0x0a && letter !== 0x0d && letter !== 0x09) return false;
  }
  return true;
}

/** Whether a dynamic block's code of code lengths is complete, as every compressor writes it (RFC 1951, 3.2.7). */
function hasCompleteCode(bytes: Uint8Array, from: number): boolean {
  const numberAt = (bit: number, width: number): number => {
    let value = 0;
    for (let i = 0; i < width; i++) value |= bitAt(bytes, bit + i) << i;
    return value;
  };
  if (numberAt(from, 5) > 29 || numberAt(from + 5, 5) > 29) return false;
  const count = numberAt(from + 10, 4) + 4;
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const length = numberAt(from + 14 + 3 * i, 3);
    if (length > 0) sum += 128 >> length;
  }
  return sum === 128;
}

function bitAt(bytes: Uint8Array, bit: number): number {
  return ((bytes[bit >> 3] ?? 0) >> (bit & 7)) & 1;
}

/** What was compressed. */
export interface Inflated {
  /** As far as it could be read: a text that is cut off gives what stands before. Null where it is more than may be read. */
  readonly text: Buffer | null;
  /** So many bytes were compressed ones; others may follow. */
  readonly used: number;
}

/** Undoes a compression; null where the bytes are none. Checksums are not asked for: a text that was cut off has none. */
export function inflate(bytes: Buffer, compression: Compression): Inflated | null {
  const first = inflateMember(bytes, compression);
  if (compression !== 'gzip' || !first?.text) return first;
  // What was compressed in parts stands in several members, one behind the other.
  const texts = [first.text];
  let { used } = first;
  let left = MAX_INFLATED - first.text.length;
  while (compressionOf(bytes.subarray(used, used + DEFLATE_HEAD)) === 'gzip') {
    const next = inflateMember(bytes.subarray(used), 'gzip');
    if (!next) break;
    left -= next.text?.length ?? left + 1;
    if (!next.text || left < 0) return { text: null, used: bytes.length };
    texts.push(next.text);
    used += next.used;
  }
  return { text: texts.length === 1 ? first.text : Buffer.concat(texts), used };
}

function inflateMember(bytes: Buffer, compression: Compression): Inflated | null {
  const start = { gzip: gzipHeader, zlib: () => 2, deflate: () => 0 }[compression](bytes);
  const trailer = { gzip: 8, zlib: 4, deflate: 0 }[compression];
  const { constants, inflateRawSync } = process.getBuiltinModule('node:zlib');
  try {
    const options = { info: true, finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: MAX_INFLATED };
    const result = resultOf(inflateRawSync(bytes.subarray(start), options));
    return result && { text: result.text, used: Math.min(bytes.length, start + result.used + trailer) };
  } catch (error) {
    return error instanceof RangeError ? { text: null, used: bytes.length } : null;
  }
}

/** With `info` zlib gives its engine beside the text, of which its types know nothing. */
function resultOf(result: unknown): { readonly text: Buffer; readonly used: number } | null {
  if (typeof result !== 'object' || result === null || !('buffer' in result) || !('engine' in result)) return null;
  const { buffer, engine } = result;
  if (!Buffer.isBuffer(buffer) || buffer.length === 0) return null;
  if (typeof engine !== 'object' || engine === null || !('bytesWritten' in engine) || typeof engine.bytesWritten !== 'number') return null;
  return { text: buffer, used: engine.bytesWritten };
}

const FLAG = { headerChecksum: 2, extra: 4, name: 8, comment: 16 } as const;

/** Where the compressed bytes of a gzip member begin (RFC 1952, 2.3); the end where its header is cut off. */
function gzipHeader(bytes: Buffer): number {
  const flags = bytes[3] ?? 0;
  let at = 10;
  if ((flags & FLAG.extra) !== 0) at += 2 + ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8));
  for (const text of [FLAG.name, FLAG.comment]) {
    if ((flags & text) === 0) continue;
    const end = bytes.indexOf(0, at);
    at = end < 0 ? bytes.length : end + 1;
  }
  return (flags & FLAG.headerChecksum) === 0 ? at : at + 2;
}
