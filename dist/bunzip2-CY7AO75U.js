import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  isBzip2
} from "./chunk-EEU5REI6.js";
import "./chunk-TQLIILXI.js";
import {
  ArchiveError
} from "./chunk-2WZFBUV5.js";
import "./chunk-2K5ZJM7O.js";
import "./chunk-5T5FSI3R.js";

// src/archive/compression/bunzip2.ts
var BLOCK_MARK = 3227993;
var BLOCK_MARK_END = 2511705;
var END_MARK = 1536581;
var END_MARK_END = 3690640;
var MAX_CODE = 20;
var GROUP = 50;
var RUN_B = 1;
var LEVEL = 1e5;
var MAX_PACKED = 4 * 1024 * 1024;
var OUTPUT = 64 * 1024;
var Starved = class extends Error {
  name = "Starved";
};
async function* bunzip2(reader) {
  for (let first = true; ; first = false) {
    const head = await reader.peek(10);
    if (!isBzip2(head)) {
      if (first) throw damaged("is no bzip2");
      return;
    }
    yield* stream(reader, ((await reader.take(4))[3] ?? 0) - 48);
  }
}
async function* stream(reader, level) {
  const block = { packed: new Uint32Array(level * LEVEL), count: 0, origin: 0, checksum: 0 };
  const usual = level * (LEVEL + LEVEL / 16) + 1024;
  let bits = 0;
  let combined = 0;
  for (let wanted = level * LEVEL; ; ) {
    const bytes = await reader.peek(wanted);
    const from = new Bits(bytes, bits);
    let more;
    try {
      more = readBlock(from, block);
    } catch (error) {
      if (!(error instanceof Starved)) throw error;
      if (bytes.length < wanted) throw new ArchiveError("truncated", "it ends too early");
      if (wanted >= MAX_PACKED) throw damaged("has a block that is too long");
      wanted *= 2;
      continue;
    }
    wanted = usual;
    if (!more) {
      if (block.checksum !== combined) throw damaged("has a wrong checksum");
      await reader.take(Math.ceil(from.position / 8));
      return;
    }
    await reader.take(Math.floor(from.position / 8));
    bits = from.position % 8;
    combined = (block.checksum ^ (combined << 1 | combined >>> 31)) >>> 0;
    yield* unsort(block);
  }
}
function readBlock(bits, block) {
  const mark = bits.read(24);
  const behind = bits.read(24);
  const isEnd = mark === END_MARK && behind === END_MARK_END;
  if (!isEnd && (mark !== BLOCK_MARK || behind !== BLOCK_MARK_END)) throw damaged("has a broken block");
  block.checksum = (bits.read(16) << 16 | bits.read(16)) >>> 0;
  if (isEnd) return false;
  if (bits.read(1) === 1) throw new ArchiveError("unsupported", "is of a form that bzip2 has not written since 1997");
  block.origin = bits.read(24);
  const bytes = readAlphabet(bits);
  const groups = bits.read(3);
  const selectors = bits.read(15);
  if (groups < 2 || groups > 6 || selectors === 0 || bytes.length === 0) throw damaged("has a broken block");
  const order = Array.from({ length: groups }, (_, index) => index);
  const chosen = new Uint8Array(selectors);
  for (let i = 0; i < selectors; i++) {
    let index = 0;
    while (bits.read(1) === 1) if (++index >= groups) throw damaged("has a broken block");
    const [group = 0] = order.splice(index, 1);
    order.unshift(group);
    chosen[i] = group;
  }
  const tables = Array.from({ length: groups }, () => readTable(bits, bytes.length + 2));
  readSymbols(bits, block, bytes, tables, chosen);
  if (block.origin >= block.count) throw damaged("has a broken block");
  return true;
}
function readAlphabet(bits) {
  const used = bits.read(16);
  const bytes = [];
  for (let high = 0; high < 16; high++) {
    if ((used & 32768 >>> high) === 0) continue;
    const low = bits.read(16);
    for (let i = 0; i < 16; i++) if ((low & 32768 >>> i) !== 0) bytes.push(high * 16 + i);
  }
  return Uint8Array.from(bytes);
}
function readTable(bits, count) {
  const lengths = new Uint8Array(count);
  let length = bits.read(5);
  for (let i = 0; i < count; i++) {
    for (; ; ) {
      if (length < 1 || length > MAX_CODE) throw damaged("has a broken block");
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
function readSymbols(bits, block, alphabet, tables, chosen) {
  const { packed } = block;
  const recent = Uint8Array.from(alphabet);
  const end = alphabet.length + 1;
  let count = 0;
  let run = 0;
  let weight = 1;
  let left = 0;
  let selector = 0;
  let table = tables[0];
  for (; ; ) {
    if (left-- === 0) {
      if (selector >= chosen.length) throw damaged("has a broken block");
      table = tables[chosen[selector++] ?? 0];
      left = GROUP - 1;
    }
    if (!table) throw damaged("has a broken block");
    const { limit, longest } = table;
    let size = table.shortest;
    let code = bits.read(size);
    while (code > (limit[size] ?? 0)) {
      if (++size > longest) throw damaged("has a broken block");
      code = code << 1 | bits.read(1);
    }
    const symbol = table.symbols[code - (table.base[size] ?? 0)] ?? end;
    if (symbol <= RUN_B) {
      run += weight << symbol;
      weight <<= 1;
      if (run > packed.length) throw damaged("has a broken block");
      continue;
    }
    if (run > 0) {
      if (count + run > packed.length) throw damaged("has a broken block");
      packed.fill(recent[0] ?? 0, count, count + run);
      count += run;
      run = 0;
      weight = 1;
    }
    if (symbol >= end) break;
    if (count >= packed.length) throw damaged("has a broken block");
    const byte = recent[symbol - 1] ?? 0;
    recent.copyWithin(1, 0, symbol - 1);
    recent[0] = byte;
    packed[count++] = byte;
  }
  block.count = count;
}
function* unsort(block) {
  const { packed, count } = block;
  const starts = new Uint32Array(257);
  for (let i = 0; i < count; i++) {
    const next2 = ((packed[i] ?? 0) & 255) + 1;
    starts[next2] = (starts[next2] ?? 0) + 1;
  }
  for (let i = 1; i < 257; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  for (let i = 0; i < count; i++) {
    const byte = (packed[i] ?? 0) & 255;
    const at = starts[byte] ?? 0;
    packed[at] = (packed[at] ?? 0) | i << 8;
    starts[byte] = at + 1;
  }
  let checksum = 4294967295;
  let output = Buffer.allocUnsafe(OUTPUT + 256);
  let length = 0;
  let next = (packed[block.origin] ?? 0) >>> 8;
  let same = 0;
  let before = -1;
  for (let i = 0; i < count; i++) {
    const entry = packed[next] ?? 0;
    const byte = entry & 255;
    next = entry >>> 8;
    if (same === 4) {
      for (let copies = byte; copies > 0; copies--) {
        output[length++] = before;
        checksum = checksum << 8 ^ (CRC[checksum >>> 24 ^ before] ?? 0);
      }
      same = 0;
      before = -1;
    } else {
      same = byte === before ? same + 1 : 1;
      before = byte;
      output[length++] = byte;
      checksum = checksum << 8 ^ (CRC[checksum >>> 24 ^ byte] ?? 0);
    }
    if (length >= OUTPUT) {
      yield output.subarray(0, length);
      output = Buffer.allocUnsafe(OUTPUT + 256);
      length = 0;
    }
  }
  if (length > 0) yield output.subarray(0, length);
  if (~checksum >>> 0 !== block.checksum) throw damaged("has a wrong checksum");
}
var CRC = Int32Array.from({ length: 256 }, (_, index) => {
  let value = index << 24;
  for (let bit = 0; bit < 8; bit++) value = value < 0 ? value << 1 ^ 79764919 : value << 1;
  return value;
});
var Bits = class {
  #bytes;
  #at;
  #held = 0;
  #count = 0;
  constructor(bytes, skip) {
    this.#bytes = bytes;
    this.#at = 0;
    if (skip > 0) this.read(skip);
  }
  /** How many bits have been read. */
  get position() {
    return this.#at * 8 - this.#count;
  }
  /** Up to 24 of them. */
  read(count) {
    while (this.#count < count) {
      const byte = this.#bytes[this.#at];
      if (byte === void 0) throw new Starved();
      this.#at++;
      this.#held = this.#held << 8 | byte;
      this.#count += 8;
    }
    this.#count -= count;
    return this.#held >>> this.#count & (1 << count) - 1;
  }
};
function damaged(how) {
  return new ArchiveError("damaged", `it ${how}`);
}
export {
  bunzip2
};
