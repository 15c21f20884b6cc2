/** Reads the entries of one pack: their headers, and what they hold once inflated. */
import { createHash } from 'node:crypto';
import { closeSync, readSync } from 'node:fs';
import * as zlib from 'node:zlib';
import { DamageError } from '../damage.ts';
import { createInflater } from '../inflater.ts';
import type { Inflate } from '../inflater.ts';
import { fileChunks, inflatedChunks } from '../inflated-chunks.ts';
import { LARGEST_HELD, MOST_PACKED } from '../object-limits.ts';
import { typeOfEntry } from '../object-type.ts';
import { ENTRY } from './pack.ts';
import type { Pack } from './pack.ts';
import { openRegular } from '../../regular-file.ts';

/** Entries stand side by side mostly, but a base may be anywhere: some blocks of the file are kept. */
const BLOCK = 64 * 1024;
const BLOCKS = 384;
/** Longer than any entry's header: a size of 64 bits, and an id or an offset. */
const LONGEST_HEADER = 64;

/** An entry's header; `body` is where its compressed bytes begin in the pack. */
export interface EntryHeader {
  readonly type: number;
  /** Of what it inflates to: the object itself, or the delta. */
  readonly size: number;
  readonly body: number;
  /** Its base's id, of a delta that names it so. */
  readonly baseId: Buffer | null;
}

/** An open pack. Call close() at the end. */
export class PackReader {
  readonly #pack: Pack;
  readonly #descriptor: number;
  readonly #inflate: Inflate;
  readonly #blocks = new Map<number, { readonly bytes: Buffer; readonly length: number }>();
  #scratch = Buffer.allocUnsafeSlow(BLOCK);
  /** The current entry's bytes: `#source` from `#at` on. */
  #source: Buffer = this.#scratch;
  #at = 0;
  /** Where the entry that was read last ends in the pack. */
  #end = 0;

  constructor(pack: Pack) {
    this.#pack = pack;
    this.#inflate = createInflater();
    this.#descriptor = openRegular(pack.file).descriptor;
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  /** Reads an entry's header and checks its checksum, where the index has one. Throws DamageError. */
  header(position: number): EntryHeader {
    const { index, ends } = this.#pack;
    const offset = index.offsets[position] ?? 0;
    const length = (ends[position] ?? 0) - offset;
    if (length <= 0) throw new DamageError('it lies beyond the end of the pack');
    // What is longer holds an object that is read as a stream, and is checked there; here its header will do.
    const isLarge = length > MOST_PACKED;
    this.#load(offset, isLarge ? LONGEST_HEADER : length);
    const source = this.#source;
    // Node has it since 20.15 and 22.2.
    if (!isLarge && index.crcs && zlib.crc32(source.subarray(this.#at, this.#at + length)) !== index.crcs[position])
      throw new DamageError('its checksum is wrong');
    let at = this.#at;
    let byte = source[at++] ?? 0;
    const type = (byte >> 4) & 7;
    let size = byte & 15;
    for (let factor = 16; byte & 0x80; factor *= 128) {
      byte = source[at++] ?? 0;
      size += (byte & 0x7f) * factor;
    }
    let baseId: Buffer | null = null;
    if (type === ENTRY.offsetDelta) {
      while ((source[at++] ?? 0) & 0x80);
    } else if (type === ENTRY.idDelta) {
      baseId = Buffer.from(source.subarray(at, at + index.idLength));
      at += index.idLength;
    }
    if (isLarge && (size <= LARGEST_HELD || !typeOfEntry(type))) throw new DamageError('it is far longer than what it holds');
    return { type, size, body: at, baseId };
  }

  /**
   * The bytes of a large object that is whole in the pack, as they come. Throws DamageError, at the end, where its checksum or
   * its content is not what the index says; on the way where it does not inflate.
   */
  async *chunks(position: number): AsyncGenerator<Buffer> {
    const { index, ends } = this.#pack;
    const { type: entry, size, body } = this.header(position);
    const type = typeOfEntry(entry);
    if (!type) throw new DamageError('its type is not known');
    const offset = index.offsets[position] ?? 0;
    const from = offset + body - this.#at;
    const end = ends[position] ?? 0;
    const id = index.ids.subarray(position * index.idLength, (position + 1) * index.idLength);
    const sum = createHash(index.idLength === 20 ? 'sha1' : 'sha256').update(`${type} ${size}\0`);
    let crc = zlib.crc32(this.#source.subarray(this.#at, body));
    const descriptor = this.#descriptor;
    const packed = async function* (): AsyncGenerator<Buffer> {
      for await (const chunk of fileChunks(descriptor, from, end)) {
        crc = zlib.crc32(chunk, crc);
        yield chunk;
      }
    };
    let left = size;
    for await (const chunk of inflatedChunks(packed())) {
      left -= chunk.length;
      if (left < 0) throw new DamageError('it holds more than its header says');
      sum.update(chunk);
      yield chunk;
    }
    if (left > 0) throw new DamageError('it holds less than its header says');
    if (index.crcs && crc !== index.crcs[position]) throw new DamageError('its checksum is wrong');
    if (!sum.digest().equals(id)) throw new DamageError('its content is not what its id says');
  }

  /** Inflates the entry whose header was read last into target[at, at + size); one byte more must fit. Throws DamageError. */
  inflate(position: number, header: EntryHeader, target: Buffer, at: number): void {
    const end = this.#at + (this.#pack.ends[position] ?? 0) - (this.#pack.index.offsets[position] ?? 0);
    if (!this.#inflate(this.#source, header.body, end, target, at, header.size)) throw new DamageError('it does not inflate');
  }

  #load(offset: number, length: number): void {
    const first = Math.floor(offset / BLOCK);
    const last = Math.floor((offset + length - 1) / BLOCK);
    const isNear = offset >= this.#end - BLOCK && offset < this.#end + BLOCK;
    this.#end = offset + length;
    // A jump to somewhere else mostly is for one entry: what stands around it will not be asked for soon.
    if (!isNear && length <= BLOCK && !this.#blocks.has(first)) {
      if (this.#scratch.length < length) this.#scratch = Buffer.allocUnsafeSlow(BLOCK);
      this.#fill(offset, length, 0);
      return;
    }
    if (first === last) {
      const block = this.#block(first);
      this.#source = block.bytes;
      this.#at = offset - first * BLOCK;
      if (this.#at + length > block.length) throw new DamageError('it lies beyond the end of the pack');
      return;
    }
    if (this.#scratch.length < length) this.#scratch = Buffer.allocUnsafeSlow(Math.ceil(length / BLOCK) * BLOCK);
    let read = 0;
    if (length <= 8 * BLOCK) {
      for (let number = first; number <= last; number++) {
        const block = this.#block(number);
        const from = Math.max(0, offset - number * BLOCK);
        read += block.bytes.copy(this.#scratch, read, from, Math.min(block.length, offset + length - number * BLOCK));
      }
    }
    this.#fill(offset, length, read);
    // A large object is rare: its room is not kept for the small ones that follow.
    if (this.#scratch.length > 128 * BLOCK) this.#scratch = Buffer.allocUnsafeSlow(BLOCK);
  }

  /** Reads what is missing of an entry into the scratch, and makes that the source. */
  #fill(offset: number, length: number, from: number): void {
    let read = from;
    while (read < length) {
      const count = readSync(this.#descriptor, this.#scratch, read, length - read, offset + read);
      if (count === 0) throw new DamageError('it lies beyond the end of the pack');
      read += count;
    }
    this.#source = this.#scratch;
    this.#at = 0;
  }

  #block(number: number): { readonly bytes: Buffer; readonly length: number } {
    const known = this.#blocks.get(number);
    if (known) return known;
    let bytes: Buffer | null = null;
    if (this.#blocks.size >= BLOCKS) {
      const oldest = this.#blocks.entries().next();
      if (!oldest.done) {
        this.#blocks.delete(oldest.value[0]);
        bytes = oldest.value[1].bytes;
      }
    }
    bytes ??= Buffer.allocUnsafeSlow(BLOCK);
    const length = readSync(this.#descriptor, bytes, 0, BLOCK, number * BLOCK);
    const block = { bytes, length };
    this.#blocks.set(number, block);
    return block;
  }
}
