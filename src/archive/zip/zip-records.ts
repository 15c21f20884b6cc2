/** The records of a zip (APPNOTE.TXT 6.3.10), as far as reading its entries takes them. */
import type { ByteReader } from '../byte-reader.ts';

/** Each record begins with one of these. */
export const SIGNATURE = {
  local: 0x04034b50,
  descriptor: 0x08074b50,
  central: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
  extraData: 0x08064b50,
  digital: 0x05054b50,
  /** What a zip begins with that was meant to be cut into volumes and was not. */
  singleVolume: 0x30304b50,
} as const;

/** Sizes of records without their names, comments and extra fields. */
export const LOCAL_SIZE = 30;
export const CENTRAL_SIZE = 46;
export const END_SIZE = 22;

/** What an entry's own header says. */
export interface LocalHeader {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly nameLength: number;
  readonly extraLength: number;
  /** As the 32 bits of the header have it. */
  readonly packed: number;
  readonly size: number;
}

export function readLocal(bytes: Buffer): LocalHeader {
  return {
    flags: bytes.readUInt16LE(6),
    method: bytes.readUInt16LE(8),
    crc: bytes.readUInt32LE(14),
    packed: bytes.readUInt32LE(18),
    size: bytes.readUInt32LE(22),
    nameLength: bytes.readUInt16LE(26),
    extraLength: bytes.readUInt16LE(28),
  };
}

/** What the directory says of an entry. */
export interface CentralRecord {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where the entry's own header stands, counted as the archive does. */
  readonly offset: number;
  readonly name: Buffer;
  readonly extra: Buffer;
  readonly comment: Buffer;
}

/** Reads an entry of the directory. */
export async function readCentral(reader: ByteReader): Promise<CentralRecord> {
  const bytes = await reader.take(CENTRAL_SIZE);
  const name = await reader.take(bytes.readUInt16LE(28));
  const extra = await reader.take(bytes.readUInt16LE(30));
  const comment = await reader.take(bytes.readUInt16LE(32));
  const [size = 0, packed = 0, offset = 0] = widen([bytes.readUInt32LE(24), bytes.readUInt32LE(20), bytes.readUInt32LE(42)], extra);
  return {
    flags: bytes.readUInt16LE(8),
    method: bytes.readUInt16LE(10),
    crc: bytes.readUInt32LE(16),
    packed,
    size,
    offset,
    name,
    extra,
    comment,
  };
}

const FULL = 0xffffffff;

/**
 * Numbers that need more than 32 bits: those of `fields` that are full stand in the zip64 extra field, in their order. One
 * that is missing there stays as it is.
 */
export function widen(fields: readonly number[], extra: Buffer): readonly number[] {
  const wide = zip64(extra);
  let at = 0;
  return fields.map((field) => {
    if (field !== FULL || !wide || at + 8 > wide.length) return field;
    at += 8;
    return Number(wide.readBigUInt64LE(at - 8));
  });
}

function zip64(extra: Buffer): Buffer | null {
  for (let at = 0; at + 4 <= extra.length;) {
    const length = extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === 1) return extra.subarray(at + 4, at + 4 + length);
    at += 4 + length;
  }
  return null;
}

/** What stands behind an entry whose sizes were not known before it was written. */
export interface Descriptor {
  readonly length: number;
  readonly crc: number;
}

/** The descriptor that `bytes` begin with, of one entry of these sizes: with or without a signature, of 32 or 64 bits. */
export function readDescriptor(bytes: Buffer, packed: number, size: number): Descriptor | null {
  const at = bytes.length >= 4 && bytes.readUInt32LE(0) === SIGNATURE.descriptor ? 4 : 0;
  if (bytes.length >= at + 12 && bytes.readUInt32LE(at + 4) === packed % 2 ** 32 && bytes.readUInt32LE(at + 8) === size % 2 ** 32)
    return { length: at + 12, crc: bytes.readUInt32LE(at) };
  if (bytes.length >= at + 20 && bytes.readBigUInt64LE(at + 4) === BigInt(packed) && bytes.readBigUInt64LE(at + 12) === BigInt(size))
    return { length: at + 20, crc: bytes.readUInt32LE(at) };
  return null;
}

/** The names of compression methods that are not read. */
const METHODS: Readonly<Record<number, string>> = { 1: 'shrink', 6: 'implode', 9: 'Deflate64', 14: 'LZMA', 97: 'WavPack', 98: 'PPMd' };

export function methodName(method: number): string {
  return METHODS[method] ?? `number ${method}`;
}
