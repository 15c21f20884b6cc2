/** Pack indexes, versions 1 and 2 (git's gitformat-pack manual): which objects a pack holds, and where. */
import { createHash } from 'node:crypto';
import { DamageError } from '../damage.ts';
import { readRegular } from '../../regular-file.ts';

/** The number of bytes of an object's id: 20 with SHA-1, 32 with SHA-256. */
export type IdLength = 20 | 32;

/** A pack's objects in the order of their ids. The arrays stand in shared memory, for threads to read. */
export interface PackIndex {
  readonly count: number;
  readonly idLength: IdLength;
  /** `count` ids, one behind the other. */
  readonly ids: Buffer;
  /** Where each object's entry begins in the pack, in bytes. */
  readonly offsets: Float64Array;
  /** CRC-32 of each entry as it stands in the pack; null in version 1. */
  readonly crcs: Uint32Array | null;
  /** The pack's own checksum, as the index remembers it. */
  readonly packChecksum: Buffer;
}

const MAGIC = 0xff744f63;
const FANOUT = 256 * 4;

/** The shortest entry of a pack: a byte of header, and the shortest stream of zlib's. */
const LEAST_ENTRY = 9;

/** How large the index of a pack of so many bytes can be: it has an id, a checksum, an offset and a large offset of each entry. */
function largestIndex(packSize: number, idLength: IdLength): number {
  const entries = Math.ceil(packSize / LEAST_ENTRY);
  return 8 + FANOUT + entries * (idLength + 16) + 2 * idLength;
}

/**
 * Reads and checks the index of a pack of so many bytes. Throws DamageError, IrregularFileError where it is larger than that of such a pack
 * can be, or the file system's error.
 */
export function readPackIndex(file: string, packSize: number, idLength: IdLength): PackIndex {
  const bytes = readRegular(file, largestIndex(packSize, idLength));
  const trailer = bytes.length - 2 * idLength;
  if (trailer < FANOUT) throw new DamageError('too short');
  const sum = createHash(idLength === 20 ? 'sha1' : 'sha256')
    .update(bytes.subarray(0, bytes.length - idLength))
    .digest();
  if (!sum.equals(bytes.subarray(bytes.length - idLength))) throw new DamageError('its checksum is wrong');
  const packChecksum = Buffer.from(bytes.subarray(trailer, trailer + idLength));
  const first = bytes.readUInt32BE(0);
  if (first !== MAGIC) return readVersion1(bytes, trailer, idLength, packChecksum);
  const version = bytes.readUInt32BE(4);
  if (version !== 2) throw new DamageError(`version ${version} is not known`);
  const count = bytes.readUInt32BE(8 + FANOUT - 4);
  const idsAt = 8 + FANOUT;
  const crcsAt = idsAt + count * idLength;
  const offsetsAt = crcsAt + count * 4;
  const largeAt = offsetsAt + count * 4;
  if (largeAt > trailer) throw new DamageError('too short');
  const ids = sharedBuffer(count * idLength);
  bytes.copy(ids, 0, idsAt, crcsAt);
  const crcs = new Uint32Array(new SharedArrayBuffer(count * 4));
  const offsets = new Float64Array(new SharedArrayBuffer(count * 8));
  for (let i = 0; i < count; i++) {
    crcs[i] = bytes.readUInt32BE(crcsAt + i * 4);
    const offset = bytes.readUInt32BE(offsetsAt + i * 4);
    if (offset < 0x80000000) {
      offsets[i] = offset;
      continue;
    }
    const at = largeAt + (offset - 0x80000000) * 8;
    if (at + 8 > trailer) throw new DamageError('too short');
    offsets[i] = bytes.readUInt32BE(at) * 2 ** 32 + bytes.readUInt32BE(at + 4);
  }
  return { count, idLength, ids, offsets, crcs, packChecksum };
}

function readVersion1(bytes: Buffer, trailer: number, idLength: IdLength, packChecksum: Buffer): PackIndex {
  const count = bytes.readUInt32BE(FANOUT - 4);
  if (FANOUT + count * (4 + idLength) > trailer) throw new DamageError('too short');
  const ids = sharedBuffer(count * idLength);
  const offsets = new Float64Array(new SharedArrayBuffer(count * 8));
  for (let i = 0; i < count; i++) {
    const at = FANOUT + i * (4 + idLength);
    offsets[i] = bytes.readUInt32BE(at);
    bytes.copy(ids, i * idLength, at + 4, at + 4 + idLength);
  }
  return { count, idLength, ids, offsets, crcs: null, packChecksum };
}

function sharedBuffer(length: number): Buffer {
  return Buffer.from(new SharedArrayBuffer(length));
}

/** The position of an id in an index; -1 where it does not hold it. */
export function findInIndex(index: PackIndex, id: Buffer): number {
  const { ids, idLength } = index;
  let low = 0;
  let high = index.count - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const order = ids.compare(id, 0, idLength, middle * idLength, (middle + 1) * idLength);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Whether an index has the id at a position more than once. Equal ids stand side by side. */
export function isRepeated({ ids, idLength, count }: PackIndex, position: number): boolean {
  const at = position * idLength;
  const isSame = (other: number): boolean =>
    other >= 0 && other < count && ids.compare(ids, at, at + idLength, other * idLength, (other + 1) * idLength) === 0;
  return isSame(position - 1) || isSame(position + 1);
}
