/** What vouches for a content being what its first bytes say: random bytes begin like an archive once in a while. */
import { crc32 } from 'node:zlib';
import { formatOfName, isBzip2, isText } from './archive-format.ts';
import type { Compression } from './archive-format.ts';

const FLAGS = 0xe0;
/** How hard gzip's compressor tried: not said, hardest, least. */
const EFFORTS = new Set([0, 2, 4]);
/** The last system that RFC 1952 numbers; 255 is an unknown one. */
const LAST_SYSTEM = 13;
/** The largest window that Zstandard has: 2^(10 + 21) bytes. */
const MAX_WINDOW = 21;

/** True where the content's name, or more of its header than the mark, says that it is of the format. */
export function isSound(format: Compression, head: Buffer, path: string): boolean {
  return (formatOfName(path) === format && !isText(head)) || isSoundHeader(format, head);
}

function isSoundHeader(format: Compression, head: Buffer): boolean {
  switch (format) {
    case 'gzip':
      return ((head[3] ?? 0xff) & FLAGS) === 0 && EFFORTS.has(head[8] ?? 1) && ((head[9] ?? 99) <= LAST_SYSTEM || head[9] === 0xff);
    case 'xz':
      return head.length >= 12 && crc32(head.subarray(6, 8)) === head.readUInt32LE(8);
    case 'zstd':
      // A reserved bit and an unused one.
      return ((head[4] ?? 0xff) & 0x18) === 0 && (((head[4] ?? 0) & 0x20) !== 0 || (head[5] ?? 0xff) >>> 3 <= MAX_WINDOW);
    case 'bzip2':
      return isBzip2(head);
    case 'brotli':
      return false;
  }
}

/** The marks of ELF, of Windows' programs, of macOS' ones in both orders and for several processors, and of scripts. */
const PROGRAMS = ['\x7fELF', 'MZ', '\xce\xfa\xed\xfe', '\xcf\xfa\xed\xfe', '\xca\xfe\xba\xbe', '#!'].map((mark) =>
  Buffer.from(mark, 'latin1'),
);

/** True for a content that begins as a program does. */
export function isProgram(head: Buffer): boolean {
  return PROGRAMS.some((mark) => head.subarray(0, mark.length).equals(mark));
}
