/**
 * Decompresses bzip2, block by block. The packages that do are unmaintained, hold a whole block's output in an array of
 * numbers or call `new Buffer`; the format has not changed since 2000.
 */
import { ArchiveError } from '../byte-reader.ts';
import type { ByteReader } from '../byte-reader.ts';
import { isBzip2 } from '../archive-format.ts';

const BLOCK_MARK = 0x314159;
const BLOCK_MARK_END = 0x265359;
const END_MARK = 0x177245;
const END_MARK_END = 0x385090;
const MAX_CODE = 20;
const GROUP = 50;
const RUN_B = 1;
/** A level's block in bytes, by its digit. */
const LEVEL = 100_000;
/** More compressed bytes than this no block has, were each of its symbols of the longest code. */
const MAX_PACKED = 4 * 1024 * 1024;
const OUTPUT = 64 * 1024;

/** Thrown where a block goes on behind the bytes that are there. */
class Starved extends Error {
  override name = 'Starved';
}

/** Decompresses the streams that stand one behind the other; what follows the last one stays unread. */
export async function* bunzip2(reader: ByteReader): AsyncGenerator<Buffer> {
  for (let first = true; ; first = false) {
    const head = await reader.peek(10);
    if (!isBzip2(head)) {
      if (first) throw damaged('is no bzip2');
      return;
    }
    yield* stream(reader, ((await reader.take(4))[3] ?? 0) - 0x30);
  }
}

async function* stream(reader: ByteReader, level: number): AsyncGenerator<Buffer> {
  const block: Block = { packed: new Uint32Array(level * LEVEL), count: 0, origin: 0, checksum: 0 };
  // What compresses badly becomes a little longer.
  const usual = level * (LEVEL + LEVEL / 16) + 1024;
  let bits = 0;
  let combined = 0;
  for (let wanted = level * LEVEL; ;) {
    const bytes = await reader.peek(wanted);
    const from = new Bits(bytes, bits);
    let more: boolean;
    try {
      more = readBlock(from, block);
    } catch (error) {
      if (!(error instanceof Starved)) throw error;
      if (bytes.length < wanted) throw new ArchiveError('truncated', 'it ends too early');
      if (wanted >= MAX_PACKED) throw damaged('has a block that is too long');
      wanted *= 2;
      continue;
    }
    wanted = usual;
    if (!more) {
      if (block.checksum !== combined) throw damaged('has a wrong checksum');
      // A stream ends with a byte.
      await reader.take(Math.ceil(from.position / 8));
      return;
    }
    await reader.take(Math.floor(from.position / 8));
    bits = from.position % 8;
    combined = (block.checksum ^ ((combined << 1) | (combined >>> 31))) >>> 0;
    yield* unsort(block);
  }
}

/** A block before its bytes are put in order: in `packed` a byte of each, and above it where the next one stands. */
interface Block {
  readonly packed: Uint32Array;
  count: number;
  origin: number;
  checksum: number;
}

/** Reads a block; false at the stream's end, where the checksum is that of the stream. */
function readBlock(bits: Bits, block: Block): boolean {
  const mark = bits.read(24);
  const behind = bits.read(24);
  const isEnd = mark === END_MARK && behind === END_MARK_END;
  if (!isEnd && (mark !== BLOCK_MARK || behind !== BLOCK_MARK_END)) throw damaged('has a broken block');
  block.checksum = ((bits.read(16) << 16) | bits.read(16)) >>> 0;
  if (isEnd) return false;
  if (bits.read(1) === 1) throw new ArchiveError('unsupported', 'is of a form that bzip2 has not written since 1997');
  block.origin = bits.read(24);
  const bytes = readAlphabet(bits);
  const groups = bits.read(3);
  const selectors = bits.read(15);
  if (groups < 2 || groups > 6 || selectors === 0 || bytes.length === 0) throw damaged('has a broken block');
  const order = Array.from({ length: groups }, (_, index) => index);
  const chosen = new Uint8Array(selectors);
  for (let i = 0; i < selectors; i++) {
    let index = 0;
    while (bits.read(1) === 1) if (++index >= groups) throw damaged('has a broken block');
    const [group = 0] = order.splice(index, 1);
    order.unshift(group);
    chosen[i] = group;
  }
  const tables = Array.from({ length: groups }, () => readTable(bits, bytes.length + 2));
  readSymbols(bits, block, bytes, tables, chosen);
  if (block.origin >= block.count) throw damaged('has a broken block');
  return true;
}

/** The byte values that the block holds. */
function readAlphabet(bits: Bits): Uint8Array {
  const used = bits.read(16);
  const bytes: number[] = [];
  for (let high = 0; high < 16; high++) {
    if ((used & (0x8000 >>> high)) === 0) continue;
    const low = bits.read(16);
    for (let i = 0; i < 16; i++) if ((low & (0x8000 >>> i)) !== 0) bytes.push(high * 16 + i);
  }
  return Uint8Array.from(bytes);
}

/** A Huffman code: by its length the largest code, and what turns a code into an index of `symbols`. */
interface Table {
  readonly shortest: number;
  readonly longest: number;
  readonly limit: Int32Array;
  readonly base: Int32Array;
  readonly symbols: Uint16Array;
}

function readTable(bits: Bits, count: number): Table {
  const lengths = new Uint8Array(count);
  let length = bits.read(5);
  for (let i = 0; i < count; i++) {
    for (;;) {
      if (length < 1 || length > MAX_CODE) throw damaged('has a broken block');
      if (bits.read(1) === 0) break;
      length += bits.read(1) === 0 ? 1 : -1;
    }
    lengths[i] = length;
  }
  const shortest = Math.min(...lengths);
  const longest = Math.max(...lengths);
  const symbols = new Uint16Array(count);
  const limit = new Int32Array(MAX_CODE + 2);
  const base = new Int32Array(MAX_CODE + 2);
  let at = 0;
  let code = 0;
  for (let size = shortest; size <= longest; size++) {
    base[size] = code - at;
    for (let symbol = 0; symbol < count; symbol++) {
      if (lengths[symbol] !== size) continue;
      symbols[at++] = symbol;
      code++;
    }
    limit[size] = code - 1;
    code <<= 1;
  }
  return { shortest, longest, limit, base, symbols };
}

/** Undoes Huffman's code, move-to-front and the runs of it. */
function readSymbols(bits: Bits, block: Block, alphabet: Uint8Array, tables: readonly Table[], chosen: Uint8Array): void {
  const { packed } = block;
  const recent = Uint8Array.from(alphabet);
  const end = alphabet.length + 1;
  let count = 0;
  let run = 0;
  let weight = 1;
  let left = 0;
  let selector = 0;
  let table = tables[0];
  for (;;) {
    if (left-- === 0) {
      if (selector >= chosen.length) throw damaged('has a broken block');
      table = tables[chosen[selector++] ?? 0];
      left = GROUP - 1;
    }
    if (!table) throw damaged('has a broken block');
    const { limit, longest } = table;
    let size = table.shortest;
    let code = bits.read(size);
    while (code > (limit[size] ?? 0)) {
      if (++size > longest) throw damaged('has a broken block');
      code = (code << 1) | bits.read(1);
    }
    const symbol = table.symbols[code - (table.base[size] ?? 0)] ?? end;
    if (symbol <= RUN_B) {
      run += weight << symbol;
      weight <<= 1;
      if (run > packed.length) throw damaged('has a broken block');
      continue;
    }
    if (run > 0) {
      if (count + run > packed.length) throw damaged('has a broken block');
      packed.fill(recent[0] ?? 0, count, count + run);
      count += run;
      run = 0;
      weight = 1;
    }
    if (symbol >= end) break;
    if (count >= packed.length) throw damaged('has a broken block');
    const byte = recent[symbol - 1] ?? 0;
    recent.copyWithin(1, 0, symbol - 1);
    recent[0] = byte;
    packed[count++] = byte;
  }
  block.count = count;
}

/** Undoes the Burrows-Wheeler transform and the runs of four and more; throws where the checksum is not right. */
function* unsort(block: Block): Generator<Buffer> {
  const { packed, count } = block;
  const starts = new Uint32Array(257);
  for (let i = 0; i < count; i++) {
    const next = ((packed[i] ?? 0) & 0xff) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let i = 1; i < 257; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  for (let i = 0; i < count; i++) {
    const byte = (packed[i] ?? 0) & 0xff;
    const at = starts[byte] ?? 0;
    packed[at] = (packed[at] ?? 0) | (i << 8);
    starts[byte] = at + 1;
  }
  let checksum = 0xffffffff;
  let output = Buffer.allocUnsafe(OUTPUT + 256);
  let length = 0;
  let next = (packed[block.origin] ?? 0) >>> 8;
  let same = 0;
  let before = -1;
  for (let i = 0; i < count; i++) {
    const entry = packed[next] ?? 0;
    const byte = entry & 0xff;
    next = entry >>> 8;
    if (same === 4) {
      for (let copies = byte; copies > 0; copies--) {
        output[length++] = before;
        checksum = (checksum << 8) ^ (CRC[(checksum >>> 24) ^ before] ?? 0);
      }
      same = 0;
      before = -1;
    } else {
      same = byte === before ? same + 1 : 1;
      before = byte;
      output[length++] = byte;
      checksum = (checksum << 8) ^ (CRC[(checksum >>> 24) ^ byte] ?? 0);
    }
    if (length >= OUTPUT) {
      yield output.subarray(0, length);
      output = Buffer.allocUnsafe(OUTPUT + 256);
      length = 0;
    }
  }
  if (length > 0) yield output.subarray(0, length);
  if (~checksum >>> 0 !== block.checksum) throw damaged('has a wrong checksum');
}

/** CRC-32 with the highest bit first. */
const CRC = Int32Array.from({ length: 256 }, (_, index) => {
  let value = index << 24;
  for (let bit = 0; bit < 8; bit++) value = value < 0 ? (value << 1) ^ 0x04c11db7 : value << 1;
  return value;
});

/** Reads bits, the highest of each byte first. */
class Bits {
  readonly #bytes: Buffer;
  #at: number;
  #held = 0;
  #count = 0;

  constructor(bytes: Buffer, skip: number) {
    this.#bytes = bytes;
    this.#at = 0;
    if (skip > 0) this.read(skip);
  }

  /** How many bits have been read. */
  get position(): number {
    return this.#at * 8 - this.#count;
  }

  /** Up to 24 of them. */
  read(count: number): number {
    while (this.#count < count) {
      const byte = this.#bytes[this.#at];
      if (byte === undefined) throw new Starved();
      this.#at++;
      this.#held = (this.#held << 8) | byte;
      this.#count += 8;
    }
    this.#count -= count;
    return (this.#held >>> this.#count) & ((1 << count) - 1);
  }
}

function damaged(how: string): ArchiveError {
  return new ArchiveError('damaged', `it ${how}`);
}
