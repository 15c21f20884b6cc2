/** Which archive or compression a content is: by its first bytes, and of brotli, which has no mark, by its name. */
import { hasTarMark, isTarHeader } from './tar-header.ts';
import { unreadFormatOf } from './unread-formats.ts';

/** How a content is packed, or written. */
export type ArchiveFormat = Compression | 'zip' | 'tar' | 'ar' | 'pdf' | Utf32;
export type Compression = 'gzip' | 'zstd' | 'brotli' | 'bzip2' | 'xz';
/** Text of four bytes a character, which nothing here reads as it is. */
export type Utf32 = 'utf-32le' | 'utf-32be';

/** Bytes that formatOf() needs to tell every format. */
export const HEAD = 512;

/** The format of a content that begins with `head` (HEAD bytes of it where it has as many); null for any other content. */
export function formatOf(head: Uint8Array, path: string): ArchiveFormat | null {
  const format = formatOfBytes(head);
  // What a brotli stream begins with may look like anything, and so its name comes first; a tar's header is a checksum.
  if (format !== 'tar' && BROTLI.test(path) && head.length > 0) return 'brotli';
  return format;
}

function formatOfBytes(head: Uint8Array): ArchiveFormat | null {
  switch (head[0] ?? 0) {
    case 0x1f:
      if (isGzip(head)) return 'gzip';
      break;
    case 0x50:
      if (isZip(head)) return 'zip';
      // The first of Zstandard's marks of metadata begins with the same letter: what pzstd writes does.
      break;
    case 0x42:
      if (isBzip2(head)) return 'bzip2';
      break;
    case 0xfd:
      if (startsWith(head, XZ)) return 'xz';
      break;
    case 0x28:
      if (startsWith(head, ZSTD)) return 'zstd';
      break;
    case 0x21:
      if (startsWith(head, AR)) return 'ar';
      break;
  }
  if (isSkippable(head)) return 'zstd';
  // A mark with a wrong checksum is a damaged header.
  if (isTarHeader(head) || hasTarMark(head)) return 'tar';
  return utf32Of(head) ?? (isPdf(head) ? 'pdf' : null);
}

/** Endings of names, and what they promise. */
const ENDINGS: readonly (readonly [RegExp, ArchiveFormat])[] = [
  [/\.(?:gz|gzip|tgz|svgz)$/i, 'gzip'],
  [/\.(?:zst|zstd|tzst)$/i, 'zstd'],
  [/\.br$/i, 'brotli'],
  [/\.(?:bz2|tbz2?)$/i, 'bzip2'],
  [/\.(?:xz|txz)$/i, 'xz'],
  [/\.(?:zip|jar|war|ear|whl|nupkg|docx|xlsx|pptx|odt|ods|apk|aar|ipa|xpi|vsix|egg|epub)$/i, 'zip'],
  [/\.tar$/i, 'tar'],
  [/\.deb$/i, 'ar'],
];

const BROTLI = /\.br$/i;

/** The format that a name promises; null where it promises none. */
export function formatOfName(path: string): ArchiveFormat | null {
  return ENDINGS.find(([ending]) => ending.test(path))?.[1] ?? null;
}

/**
 * The format that a content's name promises where its bytes are of no format that is known, and no text either: a damaged
 * archive. Null for any other content.
 */
export function brokenPromise(head: Uint8Array, path: string): ArchiveFormat | null {
  if (head.length === 0) return null;
  const promised = formatOfName(path);
  if (promised === null || isText(head) || formatOf(head, path) !== null || unreadFormatOf(head, path) !== null) return null;
  return promised;
}

/** True where a content that begins with `head` is to be unpacked, or is to be named as what is not read. */
export function isArchive(head: Uint8Array, path: string): boolean {
  const bytes = head.subarray(0, HEAD);
  return formatOf(bytes, path) !== null || unreadFormatOf(bytes, path) !== null || brokenPromise(bytes, path) !== null;
}

/** How a content that begins with `head` is packed, for whoever can't unpack it; null for text, and for what is no archive. */
export function packingOf(head: Uint8Array, path: string): string | null {
  const bytes = head.subarray(0, HEAD);
  const format = formatOf(bytes, path);
  if (format !== null && (format !== 'brotli' || !isText(bytes))) return format;
  return isText(bytes) ? null : (unreadFormatOf(bytes, path) ?? brokenPromise(bytes, path));
}

/** True for a content that begins as text: what is named like an archive is often one's text, or a pointer to it. */
export function isText(head: Uint8Array): boolean {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return true;
  // The last character may be cut.
  const whole = Buffer.from(head.buffer, head.byteOffset, head.length);
  for (const byte of whole) if ((byte < 0x20 && !SPACES.has(byte)) || byte === 0x7f) return false;
  for (let cut = 0; cut < 4 && cut < whole.length; cut++) {
    const text = whole.subarray(0, whole.length - cut);
    if (Buffer.from(text.toString('utf8')).equals(text)) return true;
    if (head.length < HEAD) return false;
  }
  return false;
}

/** Tab, line feed, form feed, carriage return, and the escape of colours. */
const SPACES = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1b]);

/** What a compressed file holds, by its own name without the ending. */
export function nameInside(path: string, format: Compression): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const bare = name.replace(ENDINGS.find(([, one]) => one === format)?.[0] ?? /$^/, '');
  return bare === name || bare === '' ? `(${format} content)` : /\.(?:tgz|tzst|tbz2?|txz)$/i.test(name) ? `${bare}.tar` : bare;
}

const XZ = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00];
const ZSTD = [0x28, 0xb5, 0x2f, 0xfd];
/** "!<arch>\n": a Debian package, or a library of object files. */
const AR = [0x21, 0x3c, 0x61, 0x72, 0x63, 0x68, 0x3e, 0x0a];

function startsWith(head: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => head[index] === byte);
}

/** 1F 8B and deflate (RFC 1952). Some programs pass over flags that they don't know. */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;
}

const BZIP2_BLOCK = [0x31, 0x41, 0x59, 0x26, 0x53, 0x59];
const BZIP2_END = [0x17, 0x72, 0x45, 0x38, 0x50, 0x90];

/** BZh, a level, and a block's mark or, of an empty one, the end's. */
export function isBzip2(head: Uint8Array): boolean {
  const level = head[3] ?? 0;
  if (head[0] !== 0x42 || head[1] !== 0x5a || head[2] !== 0x68 || level < 0x31 || level > 0x39) return false;
  const mark = head.subarray(4, 10);
  // A few bytes of it may be damaged.
  return [BZIP2_BLOCK, BZIP2_END].some((wanted) => wanted.filter((byte, index) => mark[index] === byte).length >= 3);
}

/** The first entry; or the end of an empty zip; or, of one that was cut into volumes, the mark before the first entry. */
function isZip(head: Uint8Array): boolean {
  if (head[1] !== 0x4b) return false;
  const [, , third, fourth] = head;
  if (third === 3 && fourth === 4) return true;
  if (third === 5 && fourth === 6) return true;
  const isMark = (third === 7 && fourth === 8) || (third === 0x30 && fourth === 0x30);
  return isMark && head[4] === 0x50 && head[5] === 0x4b && head[6] === 3 && head[7] === 4;
}

/** Zstandard's frames of metadata, which some tools write first: 5? 2A 4D 18. */
function isSkippable(head: Uint8Array): boolean {
  return ((head[0] ?? 0) & 0xf0) === 0x50 && head[1] === 0x2a && head[2] === 0x4d && head[3] === 0x18;
}

const PDF = Buffer.from('%PDF-');

/** Its mark may have something in front; a text that holds it is none. */
function isPdf(head: Uint8Array): boolean {
  const bytes = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, HEAD));
  const at = bytes.indexOf(PDF);
  return at >= 0 && (at <= MAX_PDF_INDENT || !isText(bytes));
}

/** A byte order mark and some space. */
const MAX_PDF_INDENT = 8;

/** So many characters at least tell UTF-32 from numbers; a key alone has 64. */
const UTF32_UNITS = 16;

/** Text in UTF-32, with a mark or without: four bytes a character, one or two of which are always zero. */
function utf32Of(head: Uint8Array): Utf32 | null {
  if (head.length < 4 * UTF32_UNITS) return null;
  if (head[3] === 0 && head[7] === 0 && isUtf32(head, (at) => littleEndian(head, at))) return 'utf-32le';
  if (head[0] === 0 && head[4] === 0 && isUtf32(head, (at) => bigEndian(head, at))) return 'utf-32be';
  return null;
}

function littleEndian(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24)) >>> 0;
}

function bigEndian(bytes: Uint8Array, at: number): number {
  return ((bytes[at + 3] ?? 0) | ((bytes[at + 2] ?? 0) << 8) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at] ?? 0) << 24)) >>> 0;
}

/** Characters only, no controls: so no row of small numbers is text. */
function isUtf32(head: Uint8Array, unit: (at: number) => number): boolean {
  const end = Math.min(head.length, HEAD) & ~3;
  for (let at = 0; at < end; at += 4) {
    const code = unit(at);
    if (code > 0x10ffff || (code < 0x20 && !SPACES.has(code)) || (code >= 0x7f && code < 0xa0) || (code >= 0xd800 && code < 0xe000))
      return false;
  }
  return true;
}
