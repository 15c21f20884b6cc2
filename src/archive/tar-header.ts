/** The header block of a tar (POSIX.1-2001, "ustar Interchange Format", with GNU's extensions). */

/** The size of a header, and what all sizes are rounded up to. */
export const BLOCK = 512;

/** What a header says. */
export interface TarHeader {
  readonly name: string;
  readonly size: number;
  /** One character: `0` a file, `5` a folder, `L` a long name, … */
  readonly type: string;
  /** GNU's old form of a sparse file goes on in further headers. */
  readonly isExtended: boolean;
}

/** True for a header block whose checksum is right: any tar's first block, whatever its age. */
export function isTarHeader(block: Uint8Array): boolean {
  if (block.length < BLOCK) return false;
  // The checksum is written in octal digits: nearly no other content has them there.
  const digit = block[149] ?? 0;
  const last = block[154] ?? 0;
  if ((digit !== 0x20 && (digit < 0x30 || digit > 0x37)) || (last !== 0 && last !== 0x20 && (last < 0x30 || last > 0x37))) return false;
  const wanted = octal(block, 148, 8);
  // An entry whose name stands in a header before it may have none here.
  if (wanted === null || (block[0] === 0 && !hasTarMark(block))) return false;
  let unsigned = 256;
  let signed = 256;
  for (let i = 0; i < BLOCK; i++) {
    if (i >= 148 && i < 156) continue;
    const byte = block[i] ?? 0;
    unsigned += byte;
    // Some old tars added the bytes up as signed ones.
    signed += byte > 127 ? byte - 256 : byte;
  }
  return wanted === unsigned || wanted === signed;
}

/** "ustar", which all headers since 1988 have. */
export function hasTarMark(block: Uint8Array): boolean {
  if (block.length < BLOCK || (block[262] !== 0 && block[262] !== 0x20)) return false;
  return block[257] === 0x75 && block[258] === 0x73 && block[259] === 0x74 && block[260] === 0x61 && block[261] === 0x72;
}

/** Reads a header block that isTarHeader() knows; null where its size is no number. */
export function readTarHeader(block: Buffer): TarHeader | null {
  const size = numberAt(block, 124, 12);
  if (size === null) return null;
  const isPosix = block.toString('latin1', 257, 263) === 'ustar\0';
  const name = textAt(block, 0, 100);
  const prefix = isPosix ? textAt(block, 345, 155) : '';
  const type = String.fromCharCode(block[156] ?? 0);
  return { name: prefix === '' ? name : `${prefix}/${name}`, size, type, isExtended: type === 'S' && block[482] === 1 };
}

function textAt(block: Buffer, at: number, length: number): string {
  const end = block.indexOf(0, at);
  return block.toString('utf8', at, end < 0 ? at + length : Math.min(end, at + length));
}

/** A number in octal digits, or in binary where the first bit is set; null where it is neither, or too large. */
export function numberAt(block: Buffer, at: number, length: number): number | null {
  const first = block[at] ?? 0;
  if ((first & 0x80) === 0) return octal(block, at, length);
  // A negative one makes no size.
  if (first !== 0x80) return null;
  let value = 0;
  for (let i = at + 1; i < at + length; i++) value = value * 256 + (block[i] ?? 0);
  return Number.isSafeInteger(value) ? value : null;
}

function octal(block: Uint8Array, at: number, length: number): number | null {
  const text = Buffer.from(block.buffer, block.byteOffset + at, length)
    .toString('latin1')
    .split('\0', 1)
    .join('')
    .trim();
  return text === '' ? 0 : /^[0-7]+$/.test(text) ? Number.parseInt(text, 8) : null;
}
