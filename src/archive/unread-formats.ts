/** Archives, compressions and encrypted files that are not read: each is known by its first bytes, to be named in the report. */
import { crc32 } from 'node:zlib';

interface UnreadFormat {
  readonly name: string;
  readonly test: (head: Buffer, path: string) => boolean;
}

const latin = (mark: string): Buffer => Buffer.from(mark, 'latin1');

function begins(name: string, mark: string): UnreadFormat {
  const bytes = latin(mark);
  return { name, test: (head) => head.length >= bytes.length && head.compare(bytes, 0, bytes.length, 0, bytes.length) === 0 };
}

/** Sorted by name. Marks of three bytes and less stand with what else their headers must say. */
const FORMATS: readonly UnreadFormat[] = [
  begins('7z', '7z\xbc\xaf\x27\x1c'),
  begins('Git bundle', '# v2 git bundle\n'),
  begins('Git bundle', '# v3 git bundle\n'),
  begins('Microsoft cabinet', 'MSCF\0\0\0\0'),
  { name: 'OpenPGP message', test: isOpenPgp },
  begins('RAR', 'Rar!\x1a\x07'),
  begins('RPM package', '\xed\xab\xee\xdb'),
  begins('SquashFS', 'hsqs'),
  { name: 'compress (.Z)', test: isCompress },
  { name: 'legacy Zstandard', test: (head) => head.length > 8 && head.readUIntLE(1, 3) === 0xfd2fb5 && isLegacy(head[0] ?? 0) },
  begins('lz4', '\x04\x22\x4d\x18'),
  begins('lz4', '\x02\x21\x4c\x18'),
  { name: 'lzip', test: (head) => head.length > 6 && head.subarray(0, 4).equals(latin('LZIP')) && (head[4] ?? 9) <= 1 },
  { name: 'lzma', test: isLzma },
  begins('lzop', '\x89LZO\0\r\n\x1a\n'),
];

/** The first bytes of all of them: nearly every content is told by one look. */
const FIRST = new Set([...latin('7#MR\xedh\x1f\x1e\x22\x23\x24\x25\x26\x27\x04\x02L\x5d\x89-')]);

/** The name of the format of a content that begins with `head`, where that is one which is not read; else null. */
export function unreadFormatOf(head: Uint8Array, path: string): string | null {
  const first = head[0] ?? 0;
  if (!FIRST.has(first) && (first < 0x80 || first === 0xff)) return null;
  const bytes = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 512));
  return FORMATS.find(({ test }) => test(bytes, path))?.name ?? null;
}

function isLegacy(first: number): boolean {
  return first === 0x1e || (first >= 0x22 && first <= 0x27);
}

/** 1F 9D, and the longest code in bits. */
function isCompress(head: Buffer): boolean {
  const flags = head[2] ?? 0;
  return head.length > 3 && head[0] === 0x1f && head[1] === 0x9d && (flags & 0x60) === 0 && (flags & 0x1f) >= 9 && (flags & 0x1f) <= 16;
}

/** What xz takes for a .lzma: usual properties, a dictionary of 2^n or 2^n + 2^(n-1) bytes, a size that is unknown or can be. */
function isLzma(head: Buffer, path: string): boolean {
  if (head.length < 13 || (head[0] ?? 0xff) >= 225) return false;
  const dictionary = head.readUInt32LE(1);
  const size = head.readBigUInt64LE(5);
  const isSize = size === 0xffffffffffffffffn || size < 1n << 38n;
  const top = 31 - Math.clz32(dictionary);
  const rest = dictionary - 2 ** top;
  const isDictionary = dictionary === 0xffffffff || (dictionary >= 4096 && (rest === 0 || rest === 2 ** (top - 1)));
  return isSize && isDictionary && (head[0] === 0x5d || /\.(?:lzma|tlz)$/i.test(path));
}

const ARMOR = latin('-----BEGIN PGP MESSAGE-----');

/** OpenPGP (RFC 9580): encrypted to keys or by a passphrase; by its name also what is signed and compressed. */
function isOpenPgp(head: Buffer, path: string): boolean {
  if (head.subarray(0, ARMOR.length).equals(ARMOR)) return true;
  const first = head[0] ?? 0;
  if (head.length < 16 || (first & 0x80) === 0) return false;
  const isNew = (first & 0x40) !== 0;
  const tag = isNew ? first & 0x3f : (first >>> 2) & 0x0f;
  // A length takes one, two or five bytes.
  const sizes = isNew ? ((head[1] ?? 0) < 192 ? 1 : (head[1] ?? 0) < 224 ? 2 : 5) : [1, 2, 4, 0][first & 3];
  const body = 1 + (sizes ?? 0);
  const version = head[body] ?? 0;
  if (tag === 1 && version === 3 && PUBLIC_KEY_ALGORITHMS.has(head[body + 9] ?? 0)) {
    // Behind the algorithm a number with its length in bits, of a key's size, which the packet has room for.
    const bits = head.length >= body + 12 ? head.readUInt16BE(body + 10) : 0;
    const length = sizes === 2 ? head.readUInt16BE(1) : (head[1] ?? 0);
    return bits >= 200 && bits <= 8200 && length > bits / 8 && length < bits;
  }
  if (tag === 3 && (version === 4 || version === 5) && (head[body + 1] ?? 0) <= 13 && [0, 1, 3].includes(head[body + 2] ?? 9)) {
    return head[1] !== undefined && head[1] < 64;
  }
  return /\.(?:gpg|pgp)$/i.test(path) && [1, 3, 8, 9, 18, 20].includes(tag);
}

const PUBLIC_KEY_ALGORITHMS = new Set([1, 2, 16, 18, 25, 26]);

/** Of archives that unpack themselves: the mark behind the program, and whether a sound header stands there. */
const BEHIND_PROGRAMS: readonly {
  readonly name: string;
  readonly mark: Buffer;
  readonly isSound: (bytes: Buffer, at: number) => boolean;
}[] = [
  { name: '7z', mark: latin('7z\xbc\xaf\x27\x1c'), isSound: is7z },
  { name: 'RAR', mark: latin('Rar!\x1a\x07'), isSound: isRar },
];

/**
 * What to say of an archive that stands behind a program's own code and is not read, as in one that unpacks itself; null where
 * there is none. A mark alone is none: programs that read such archives hold it, too.
 */
export function unreadBehindProgram(bytes: Buffer): string | null {
  for (const { name, mark, isSound } of BEHIND_PROGRAMS)
    for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, at + 1))
      if (isSound(bytes, at)) return `${name} behind a program: this format is not read`;
  return null;
}

/** Mark (6), version (2), the checksum of the 20 bytes behind it: https://www.7-zip.org/ (7zFormat.txt, SignatureHeader). */
function is7z(bytes: Buffer, at: number): boolean {
  return at + 32 <= bytes.length && bytes.readUInt32LE(at + 8) === crc32(bytes.subarray(at + 12, at + 32));
}

/** RAR 4: mark (7), then a block with its checksum's low half, type 0x73, flags, size. RAR 5: mark (8), checksum, size as a varint. */
function isRar(bytes: Buffer, at: number): boolean {
  if (at + 16 > bytes.length) return false;
  if (bytes[at + 6] === 0) {
    const size = bytes.readUInt16LE(at + 12);
    const isWhole = size >= 7 && at + 7 + size <= bytes.length;
    return bytes[at + 9] === 0x73 && isWhole && bytes.readUInt16LE(at + 7) === (crc32(bytes.subarray(at + 9, at + 7 + size)) & 0xffff);
  }
  if (bytes[at + 6] !== 1 || bytes[at + 7] !== 0) return false;
  const [low = 0, high = 0] = bytes.subarray(at + 12, at + 14);
  const size = low < 0x80 ? low + 1 : (low & 0x7f) + high * 128 + 2;
  return at + 12 + size <= bytes.length && bytes.readUInt32LE(at + 8) === crc32(bytes.subarray(at + 12, at + 12 + size));
}
