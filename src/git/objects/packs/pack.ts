/** A pack file: its entries, what each is built upon, and their bytes (git's gitformat-pack manual). */
import { closeSync, readSync } from 'node:fs';
import { DamageError } from '../damage.ts';
import { findInIndex, isRepeated } from './pack-index.ts';
import type { PackIndex } from './pack-index.ts';
import { openRegular } from '../../regular-file.ts';

/** The types of entries as a pack numbers them. 0 stands for an entry whose header can't be read. */
export const ENTRY = { unreadable: 0, commit: 1, tree: 2, blob: 3, tag: 4, offsetDelta: 6, idDelta: 7 } as const;

/** The base of an entry that is whole. */
export const NO_BASE = -1;
/** The base is another pack's or a loose object, or can't be found. */
export const BASE_ELSEWHERE = -2;

/** A pack, by position: an object's place in the order of ids. All arrays stand in shared memory. */
export interface Pack {
  readonly file: string;
  /** In bytes. */
  readonly size: number;
  readonly index: PackIndex;
  /** Positions in the order of offsets. */
  readonly order: Uint32Array;
  /** Where each entry ends. */
  readonly ends: Float64Array;
  readonly types: Uint8Array;
  readonly bases: Int32Array;
  /** Of each entry the first entry that is built upon it, and its next sibling; NO_BASE ends the list. */
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
}

/** What is wrong with a pack as a whole, in words; null where nothing is. */
export interface OpenedPack {
  readonly pack: Pack;
  readonly damage: string | null;
}

const HEADER = 12;
/** Longer than any entry's header: a size of 64 bits, and an id or an offset. */
const ENTRY_HEADER = 64;
const WINDOW = 1 << 20;

/** Opens a pack and reads the headers of its entries. Throws DamageError, or the file system's error. */
export function openPack(file: string, index: PackIndex): OpenedPack {
  const { descriptor, size } = openRegular(file);
  try {
    const head = Buffer.alloc(HEADER);
    readSync(descriptor, head, 0, HEADER, 0);
    if (head.toString('latin1', 0, 4) !== 'PACK') throw new DamageError('it does not begin as a pack does');
    const version = head.readUInt32BE(4);
    if (version !== 2 && version !== 3) throw new DamageError(`version ${version} is not known`);
    const trailer = Buffer.alloc(index.idLength);
    readSync(descriptor, trailer, 0, index.idLength, Math.max(0, size - index.idLength));
    const order = offsetOrder(index);
    const last = order.length > 0 ? (index.offsets[order[order.length - 1] ?? 0] ?? 0) : 0;
    const damage =
      head.readUInt32BE(8) !== index.count
        ? 'its index is of another pack'
        : trailer.equals(index.packChecksum)
          ? null
          : last >= size - index.idLength
            ? 'it is cut short'
            : 'its end is not what its index says';
    const pack = readHeaders(file, descriptor, size, index, order);
    return { pack, damage };
  } finally {
    closeSync(descriptor);
  }
}

/** Positions sorted by offset. */
function offsetOrder(index: PackIndex): Uint32Array {
  const { count, offsets } = index;
  const order = new Uint32Array(new SharedArrayBuffer(count * 4));
  let most = 0;
  for (let i = 0; i < count; i++) most = Math.max(most, offsets[i] ?? 0);
  let factor = 1;
  while (factor < count) factor *= 2;
  if (most * factor < Number.MAX_SAFE_INTEGER) {
    // Offset and position in one number: sorting without a comparison function is ten times as fast.
    const keys = new Float64Array(count);
    for (let i = 0; i < count; i++) keys[i] = (offsets[i] ?? 0) * factor + i;
    keys.sort();
    for (let i = 0; i < count; i++) order[i] = (keys[i] ?? 0) % factor;
    return order;
  }
  for (let i = 0; i < count; i++) order[i] = i;
  return order.sort((a, b) => (offsets[a] ?? 0) - (offsets[b] ?? 0));
}

function readHeaders(file: string, descriptor: number, size: number, index: PackIndex, order: Uint32Array): Pack {
  const { count, offsets, idLength } = index;
  const ends = new Float64Array(new SharedArrayBuffer(count * 8));
  const types = new Uint8Array(new SharedArrayBuffer(count));
  const bases = new Int32Array(new SharedArrayBuffer(count * 4)).fill(NO_BASE);
  const firstChild = new Int32Array(new SharedArrayBuffer(count * 4)).fill(NO_BASE);
  const nextSibling = new Int32Array(new SharedArrayBuffer(count * 4)).fill(NO_BASE);
  const sorted = new Float64Array(count);
  for (let i = 0; i < count; i++) sorted[i] = offsets[order[i] ?? 0] ?? 0;
  const window = Buffer.allocUnsafeSlow(WINDOW);
  let windowStart = 0;
  let windowEnd = 0;
  for (let rank = 0; rank < count; rank++) {
    const position = order[rank] ?? 0;
    const offset = sorted[rank] ?? 0;
    const end = rank + 1 < count ? (sorted[rank + 1] ?? 0) : size - idLength;
    ends[position] = end;
    if (offset < HEADER || end > size - idLength || end <= offset) continue;
    if (offset < windowStart || offset + ENTRY_HEADER > windowEnd) {
      windowStart = offset;
      windowEnd = offset + readSync(descriptor, window, 0, WINDOW, offset);
    }
    let at = offset - windowStart;
    let byte = window[at++] ?? 0;
    const type = (byte >> 4) & 7;
    while (byte & 0x80) byte = window[at++] ?? 0;
    if (type === 0 || type === 5) continue;
    types[position] = type;
    if (type === ENTRY.offsetDelta) {
      byte = window[at++] ?? 0;
      let distance = byte & 0x7f;
      while (byte & 0x80) {
        byte = window[at++] ?? 0;
        distance = (distance + 1) * 128 + (byte & 0x7f);
      }
      const base = rankOf(sorted, offset - distance);
      if (base < 0) types[position] = ENTRY.unreadable;
      else bases[position] = order[base] ?? 0;
    } else if (type === ENTRY.idDelta) {
      const base = findInIndex(index, window.subarray(at, at + idLength));
      bases[position] = base < 0 ? BASE_ELSEWHERE : base;
      // Of two entries with that id it can't be told which is meant.
      if (base >= 0 && isRepeated(index, base)) {
        types[position] = ENTRY.unreadable;
        bases[position] = NO_BASE;
      }
    }
  }
  // From the last to the first, so that siblings come in the order of their offsets.
  for (let rank = count - 1; rank >= 0; rank--) {
    const position = order[rank] ?? 0;
    const base = bases[position] ?? NO_BASE;
    if (base < 0) continue;
    nextSibling[position] = firstChild[base] ?? NO_BASE;
    firstChild[base] = position;
  }
  return { file, size, index, order, ends, types, bases, firstChild, nextSibling };
}

function rankOf(sorted: Float64Array, offset: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const value = sorted[middle] ?? 0;
    if (value === offset) return middle;
    if (value < offset) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
