/** Loose objects: one file each, a zlib stream of a header and the object's bytes (git's gitformat-loose manual). */
import { createHash } from 'node:crypto';
import { closeSync, readSync } from 'node:fs';
import { constants, inflateSync } from 'node:zlib';
import { DamageError } from './damage.ts';
import { createInflater } from './inflater.ts';
import type { Inflate } from './inflater.ts';
import { inflatedChunks, fileChunks } from './inflated-chunks.ts';
import { LARGEST_HELD, MOST_PACKED } from './object-limits.ts';
import { typeOfName } from './object-type.ts';
import type { GitObject, ObjectType } from './object-type.ts';
import type { IdLength } from './packs/pack-index.ts';
import { openRegular } from '../regular-file.ts';

/** What a loose object says of itself; `at` is where its bytes begin in what its file inflates to. */
interface LooseHeader {
  readonly type: ObjectType;
  readonly size: number;
  readonly at: number;
}

/** An object too large to hold: somebody has to read it as a stream. */
export interface LargeObject {
  readonly type: ObjectType;
  /** In bytes, as its header says. */
  readonly large: number;
}

/** zlib makes at most 1,032 bytes of one: what so few inflate to is small whatever it is. */
const SMALL = 16 * 1024;
/** More than a header needs, compressed. */
const HEAD = 4 * 1024;
const LONGEST_HEADER = 64;

let inflater: Inflate | null = null;

/**
 * Reads the file of a loose object and checks that it is what its name, an id, says. One larger than {@link LARGEST_HELD}
 * is given back with its size. Throws DamageError in words, IrregularFileError, or the file system's error.
 */
export function readLooseFile(file: string, id: string): GitObject | LargeObject {
  const { descriptor, size } = openRegular(file);
  try {
    const head = readUpTo(descriptor, Math.min(size, SMALL));
    if (size <= SMALL) return checked(inflateWhole(head), id);
    const header = headerOf(inflateBeginning(head.subarray(0, HEAD)));
    if (header.size > LARGEST_HELD) {
      if (header.type !== 'blob') throw new DamageError(`a ${header.type} of ${header.size} bytes is not read`);
      return { type: header.type, large: header.size };
    }
    if (size > MOST_PACKED) throw new DamageError('its file is far larger than what it says it holds');
    const packed = Buffer.concat([head, readUpTo(descriptor, size - head.length)]);
    const total = header.at + header.size;
    // A byte more, which must stay free: what holds more than its header says is not read any further.
    const raw = Buffer.allocUnsafeSlow(total + 1);
    inflater ??= createInflater();
    if (!inflater(packed, 0, packed.length, raw, 0, total)) throw new DamageError('it does not inflate to what its header says');
    return checked(raw.subarray(0, total), id);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * The bytes of a large loose object as they come. Throws, at the end, DamageError where they are not what its id says; on the
 * way where they do not inflate.
 */
export async function* looseChunks(file: string, id: string): AsyncGenerator<Buffer> {
  const { descriptor, size } = openRegular(file);
  try {
    const sum = createHash(id.length === 40 ? 'sha1' : 'sha256');
    let header: LooseHeader | null = null;
    let seen = Buffer.alloc(0);
    let left = 0;
    for await (const chunk of inflatedChunks(fileChunks(descriptor, 0, size))) {
      sum.update(chunk);
      let body = chunk;
      if (header === null) {
        seen = Buffer.concat([seen, chunk]);
        if (seen.indexOf(0) < 0 && seen.length < LONGEST_HEADER) continue;
        header = headerOf(seen);
        left = header.size;
        body = seen.subarray(header.at);
      }
      left -= body.length;
      if (left < 0) throw new DamageError('it holds more than its header says');
      yield body;
    }
    if (header === null || left > 0) throw new DamageError('it holds less than its header says');
    if (sum.digest('hex') !== id) throw new DamageError('its content is not what its name says');
  } finally {
    closeSync(descriptor);
  }
}

function readUpTo(descriptor: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafeSlow(length);
  let read = 0;
  while (read < length) {
    const count = readSync(descriptor, bytes, read, length - read, null);
    if (count === 0) break;
    read += count;
  }
  return bytes.subarray(0, read);
}

function inflateWhole(packed: Buffer): Buffer {
  try {
    return inflateSync(packed);
  } catch {
    throw new DamageError('it does not inflate');
  }
}

/** What the beginning of a stream gives. */
function inflateBeginning(packed: Buffer): Buffer {
  try {
    return inflateSync(packed, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    throw new DamageError('it does not inflate');
  }
}

function headerOf(raw: Buffer): LooseHeader {
  const nul = raw.subarray(0, LONGEST_HEADER).indexOf(0);
  const match = /^(commit|tree|blob|tag) (\d{1,15})$/.exec(raw.toString('latin1', 0, Math.max(0, nul)));
  const type = typeOfName(match?.[1] ?? '');
  if (!type) throw new DamageError('its header is wrong');
  return { type, size: Number(match?.[2]), at: nul + 1 };
}

function checked(raw: Buffer, id: string): GitObject {
  const { type, size, at } = headerOf(raw);
  const bytes = raw.subarray(at);
  if (bytes.length !== size) throw new DamageError('its header is wrong');
  const sum = createHash(id.length === 40 ? 'sha1' : 'sha256')
    .update(raw)
    .digest('hex');
  if (sum !== id) throw new DamageError('its content is not what its name says');
  return { type, bytes };
}

/** Whether an object is what its id says. */
export function isWhatIdSays({ type, bytes }: GitObject, id: Uint8Array, idLength: IdLength): boolean {
  return createHash(idLength === 20 ? 'sha1' : 'sha256')
    .update(`${type} ${bytes.length}\0`)
    .update(bytes)
    .digest()
    .equals(id);
}
