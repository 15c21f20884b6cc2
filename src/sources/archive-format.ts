/** Which archive or compression a content is: by its first bytes, and of brotli, which has no mark, by its name. */
import { isTarHeader } from './tar-header.ts';

/** How a content is packed. */
export type ArchiveFormat = Compression | 'zip' | 'tar';
export type Compression = 'gzip' | 'zstd' | 'brotli' | 'bzip2' | 'xz';

/** Bytes that formatOf() needs to tell every format. */
export const HEAD = 512;

/** The format of a content that begins with `head` (HEAD bytes of it where it has as many); null for any other content. */
export function formatOf(head: Uint8Array, path: string): ArchiveFormat | null {
  switch (head[0] ?? 0) {
    case 0x1f:
      return isGzip(head) ? 'gzip' : null;
    case 0x50:
      if (isZip(head)) return 'zip';
      // The first of Zstandard's marks of metadata begins with the same letter: what pzstd writes does.
      return isSkippable(head) ? 'zstd' : tarOrNamed(head, path);
    case 0x42:
      return isBzip2(head) ? 'bzip2' : tarOrNamed(head, path);
    case 0xfd:
      return startsWith(head, XZ) ? 'xz' : tarOrNamed(head, path);
    case 0x28:
      return startsWith(head, ZSTD) ? 'zstd' : tarOrNamed(head, path);
    default:
      return isSkippable(head) ? 'zstd' : tarOrNamed(head, path);
  }
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
];

/** The format that a name promises; null where it promises none. */
export function formatOfName(path: string): ArchiveFormat | null {
  return ENDINGS.find(([ending]) => ending.test(path))?.[1] ?? null;
}

/** What a compressed file holds, by its own name without the ending. */
export function nameInside(path: string, format: Compression): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const bare = name.replace(ENDINGS.find(([, one]) => one === format)?.[0] ?? /$^/, '');
  return bare === name || bare === '' ? `(${format} content)` : /\.(?:tgz|tzst|tbz2?|txz)$/i.test(name) ? `${bare}.tar` : bare;
}

const XZ = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00];
const ZSTD = [0x28, 0xb5, 0x2f, 0xfd];

function startsWith(head: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => head[index] === byte);
}

/** 1F 8B, deflate, and no flag that is reserved (RFC 1952). */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b && head[2] === 8 && ((head[3] ?? 0xff) & 0xe0) === 0;
}

const BZIP2_BLOCK = [0x31, 0x41, 0x59, 0x26, 0x53, 0x59];
const BZIP2_END = [0x17, 0x72, 0x45, 0x38, 0x50, 0x90];

/** BZh, a level, and a block's mark or, of an empty one, the end's. */
export function isBzip2(head: Uint8Array): boolean {
  const level = head[3] ?? 0;
  if (head[0] !== 0x42 || head[1] !== 0x5a || head[2] !== 0x68 || level < 0x31 || level > 0x39) return false;
  const mark = head.subarray(4, 10);
  return startsWith(mark, BZIP2_BLOCK) || startsWith(mark, BZIP2_END);
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

function tarOrNamed(head: Uint8Array, path: string): ArchiveFormat | null {
  if (isTarHeader(head)) return 'tar';
  return path.endsWith('.br') && head.length > 0 ? 'brotli' : null;
}
