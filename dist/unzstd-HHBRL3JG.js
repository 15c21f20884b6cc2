import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  drive
} from "./chunk-Q6YE5GDF.js";
import {
  ZSTD_WINDOW
} from "./chunk-E2KB3337.js";
import "./chunk-EEU5REI6.js";
import "./chunk-TQLIILXI.js";
import {
  ArchiveError,
  ByteReader
} from "./chunk-2WZFBUV5.js";
import "./chunk-2K5ZJM7O.js";
import "./chunk-5T5FSI3R.js";

// src/archive/compression/unzstd.ts
import * as zlib from "node:zlib";

// src/archive/compression/xxh64.ts
var P1 = [2246822535, 2654435761];
var P2 = [668265295, 3266489917];
var P3 = [2654435833, 374761393];
var P4 = [3266489955, 2246822519];
var P5 = [374761413, 668265263];
var low = 0;
var high = 0;
function times([factorLow, factorHigh]) {
  const a0 = low & 65535;
  const a1 = low >>> 16;
  const b0 = factorLow & 65535;
  const b1 = factorLow >>> 16;
  const middle = a1 * b0 + (a0 * b0 >>> 16) >>> 0;
  const other = a0 * b1 + (middle & 65535) >>> 0;
  high = a1 * b1 + (middle >>> 16) + (other >>> 16) + Math.imul(low, factorHigh) + Math.imul(high, factorLow) | 0;
  low = Math.imul(low, factorLow);
}
function plus([otherLow, otherHigh]) {
  const sum = (low >>> 0) + (otherLow >>> 0);
  high = high + otherHigh + (sum > 4294967295 ? 1 : 0) | 0;
  low = sum | 0;
}
function rotate(bits) {
  const before = low;
  if (bits < 32) {
    low = low << bits | high >>> 32 - bits;
    high = high << bits | before >>> 32 - bits;
  } else {
    low = high << bits - 32 | low >>> 64 - bits;
    high = before << bits - 32 | high >>> 64 - bits;
  }
}
function shiftXor(bits) {
  if (bits < 32) {
    low ^= low >>> bits | high << 32 - bits;
    high ^= high >>> bits;
  } else low ^= high >>> bits - 32;
}
var STRIPE = 32;
var Xxh64 = class {
  /** Four lanes: low and high half of each. */
  #lanes = new Int32Array(8);
  #rest = Buffer.alloc(STRIPE);
  #restLength = 0;
  #total = 0;
  constructor() {
    const lane = (index) => {
      this.#lanes[index] = low;
      this.#lanes[index + 1] = high;
    };
    [low, high] = P1;
    plus(P2);
    lane(0);
    [low, high] = P2;
    lane(2);
    [low, high] = [0, 0];
    lane(4);
    low = ~P1[0] + 1 | 0;
    high = ~P1[1] | 0;
    lane(6);
  }
  update(bytes) {
    this.#total += bytes.length;
    let at = 0;
    if (this.#restLength > 0) {
      at = bytes.copy(this.#rest, this.#restLength);
      this.#restLength += at;
      if (this.#restLength < STRIPE) return;
      this.#stripe(this.#rest, 0);
      this.#restLength = 0;
    }
    for (; at + STRIPE <= bytes.length; at += STRIPE) this.#stripe(bytes, at);
    this.#restLength = bytes.copy(this.#rest, 0, at);
  }
  /** The low 32 bits, unsigned. */
  digest() {
    const lanes = this.#lanes;
    const lane = (index) => [lanes[index] ?? 0, lanes[index + 1] ?? 0];
    if (this.#total >= STRIPE) {
      let sum = [0, 0];
      for (const [index, bits] of [1, 7, 12, 18].entries()) {
        [low, high] = lane(index * 2);
        rotate(bits);
        plus(sum);
        sum = [low, high];
      }
      for (let index = 0; index < 8; index += 2) {
        [low, high] = lane(index);
        round([0, 0]);
        [low, high] = [low ^ sum[0], high ^ sum[1]];
        times(P1);
        plus(P4);
        sum = [low, high];
      }
      [low, high] = sum;
    } else [low, high] = P5;
    plus([this.#total | 0, Math.floor(this.#total / 2 ** 32)]);
    this.#finish();
    shiftXor(33);
    times(P2);
    shiftXor(29);
    times(P3);
    shiftXor(32);
    return low >>> 0;
  }
  #stripe(bytes, at) {
    const lanes = this.#lanes;
    for (let index = 0; index < 8; index += 2) {
      const from = at + index * 4;
      low = (bytes[from] ?? 0) | (bytes[from + 1] ?? 0) << 8 | (bytes[from + 2] ?? 0) << 16 | (bytes[from + 3] ?? 0) << 24;
      high = (bytes[from + 4] ?? 0) | (bytes[from + 5] ?? 0) << 8 | (bytes[from + 6] ?? 0) << 16 | (bytes[from + 7] ?? 0) << 24;
      times(P2);
      const sum = (low >>> 0) + ((lanes[index] ?? 0) >>> 0);
      high = high + (lanes[index + 1] ?? 0) + (sum > 4294967295 ? 1 : 0) | 0;
      low = sum | 0;
      rotate(31);
      times(P1);
      lanes[index] = low;
      lanes[index + 1] = high;
    }
  }
  /** Takes in what fills no stripe. */
  #finish() {
    const rest = this.#rest;
    let at = 0;
    for (; at + 8 <= this.#restLength; at += 8) {
      const hash = [low, high];
      [low, high] = [rest.readInt32LE(at), rest.readInt32LE(at + 4)];
      round([0, 0]);
      [low, high] = [low ^ hash[0], high ^ hash[1]];
      rotate(27);
      times(P1);
      plus(P4);
    }
    if (at + 4 <= this.#restLength) {
      const hash = [low, high];
      [low, high] = [rest.readInt32LE(at), 0];
      times(P1);
      [low, high] = [low ^ hash[0], high ^ hash[1]];
      rotate(23);
      times(P2);
      plus(P3);
      at += 4;
    }
    for (; at < this.#restLength; at++) {
      const hash = [low, high];
      [low, high] = [rest[at] ?? 0, 0];
      times(P5);
      [low, high] = [low ^ hash[0], high ^ hash[1]];
      rotate(11);
      times(P1);
    }
  }
};
function round(lane) {
  times(P2);
  plus(lane);
  rotate(31);
  times(P1);
}

// src/archive/compression/unzstd.ts
var MAX_HEADER = 18;
var MAX_BLOCK = 128 * 1024;
var NATIVE_WINDOW = 128 * 1024 * 1024;
async function* unzstd(reader) {
  for (; ; ) {
    const head = await reader.peek(MAX_HEADER);
    if (head.length >= 8 && (head.readUInt32LE(0) & 4294967280) >>> 0 === 407710288) {
      yield* metadata(reader, head.readUInt32LE(4));
      continue;
    }
    if (head.length < 4 || head.readUInt32LE(0) !== 4247762216) return;
    const frame = readHeader(head);
    const native = nativeEngine();
    if (frame.window > (native ? NATIVE_WINDOW : ZSTD_WINDOW)) {
      const size = `${Math.ceil(frame.window / 1024 ** 2)} MB`;
      throw new ArchiveError("unsupported", `it asks for a window of ${size}${native ? "" : ", which takes Node 22.15 or newer"}`);
    }
    if (native) yield* drive(native, new ByteReader(pieces(reader, frame)));
    else yield* byPackage(pieces(reader, frame), frame.checksum > 0);
  }
}
var SHORTEST_METADATA = 60;
async function* metadata(reader, length) {
  await reader.skip(8);
  if (length < SHORTEST_METADATA) {
    await reader.skip(length);
    return;
  }
  yield NEWLINE;
  for (let left = length; left > 0; ) {
    const chunk = await reader.chunk(left);
    if (chunk === null) throw new ArchiveError("truncated", "it ends too early");
    left -= chunk.length;
    yield chunk;
  }
  yield NEWLINE;
}
var NEWLINE = Buffer.from("\n");
function readHeader(head) {
  const flags = head[4] ?? 0;
  const isSingle = (flags & 32) !== 0;
  const dictionary = [0, 1, 2, 4][flags & 3] ?? 0;
  const sizeBytes = [isSingle ? 1 : 0, 2, 4, 8][flags >>> 6] ?? 0;
  const sizeAt = (isSingle ? 5 : 6) + dictionary;
  const header = sizeAt + sizeBytes;
  if (head.length < header) throw new ArchiveError("truncated", "it ends too early");
  if ((flags & 8) !== 0) throw new ArchiveError("damaged", "its header is damaged");
  const descriptor = head[5] ?? 0;
  const base = 2 ** (10 + (descriptor >>> 3));
  const window = isSingle ? sizeOf(head, sizeAt, sizeBytes) : base + base / 8 * (descriptor & 7);
  if (dictionary > 0 && head.readUIntLE(isSingle ? 5 : 6, dictionary) !== 0)
    throw new ArchiveError("unsupported", "it was compressed with a dictionary of its own");
  return { header, window, checksum: (flags & 4) !== 0 ? 4 : 0 };
}
function sizeOf(head, at, length) {
  if (length === 8) return Number(head.readBigUInt64LE(at));
  return head.readUIntLE(at, length) + (length === 2 ? 256 : 0);
}
async function* pieces(reader, { header, checksum }) {
  let before = await reader.take(header);
  let head = await reader.take(3);
  before = Buffer.concat([before, head]);
  for (; ; ) {
    const word = head.readUIntLE(0, 3);
    const type = word >>> 1 & 3;
    const size = word >>> 3;
    if (type === 3 || size > MAX_BLOCK) throw new ArchiveError("damaged", "it has a broken block");
    const body = await reader.take(type === 1 ? 1 : size);
    if ((word & 1) === 1) {
      yield Buffer.concat([before, body, await reader.take(checksum)]);
      return;
    }
    head = await reader.take(3);
    yield Buffer.concat([before, body, head.subarray(0, 1)]);
    before = head.subarray(1);
  }
}
async function* byPackage(frame, hasChecksum) {
  const { Decompress } = await import("./esm-AI444LKY.js");
  let output = [];
  const decoder = new Decompress((chunk) => {
    if (chunk.length > 0) output.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
  });
  const push = (piece, isLast) => {
    output = [];
    try {
      decoder.push(piece, isLast);
    } catch {
      throw new ArchiveError("damaged", "its compressed data is damaged");
    }
    return output;
  };
  const hash = new Xxh64();
  const hashed = (chunks) => {
    if (hasChecksum) for (const chunk of chunks) hash.update(chunk);
    return chunks;
  };
  let held = null;
  for await (const piece of frame) {
    if (held) yield* hashed(push(held, false));
    held = piece;
  }
  if (!held) return;
  yield* hashed(push(held, true));
  if (hasChecksum && hash.digest() !== held.readUInt32LE(held.length - 4)) throw new ArchiveError("damaged", "its checksum is wrong");
}
function nativeEngine() {
  const create = Reflect.get(zlib, "createZstdDecompress");
  if (typeof create !== "function") return null;
  const engine = Reflect.apply(create, zlib, []);
  return isEngine(engine) ? engine : null;
}
function isEngine(value) {
  return typeof value === "object" && value !== null && "write" in value && "bytesWritten" in value;
}
export {
  unzstd
};
