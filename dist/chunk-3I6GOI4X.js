import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  findRuns,
  isByRow
} from "./chunk-NSRYFJEM.js";
import {
  IrregularFileError,
  openRegular,
  readRegular,
  sizeOfRegular
} from "./chunk-FXEVNDWZ.js";
import {
  runGit
} from "./chunk-3HXSEKG5.js";
import {
  serializeDetection,
  serializeRequest
} from "./chunk-47LD2XXF.js";
import {
  reasonOf
} from "./chunk-732SDMQ2.js";
import {
  holdsArchive,
  searchBytes
} from "./chunk-EQHTIVGC.js";
import {
  PART_SAMPLE,
  RequestSample,
  breathe,
  isSliceOver
} from "./chunk-SZ5K44DW.js";
import {
  BINANCE,
  DER_START,
  Effort,
  FILTER,
  FUTURES_TESTNET,
  MIN_PIECE,
  PAY,
  STRIDE,
  TRADING,
  detectAt,
  encodesNothing,
  findCandidates,
  findCandidatesIn,
  findNumbers,
  isInteresting,
  mayBeSignature,
  mentions,
  noteSignature,
  numbersAt,
  requestsAt,
  searchRuns,
  surroundings
} from "./chunk-H7MC4Q7Y.js";
import {
  NAMED_BY_PATH_GAIN,
  PATH_GAIN
} from "./chunk-PSUJZRKS.js";
import {
  BinleaksError,
  systemCode
} from "./chunk-2K5ZJM7O.js";
import {
  ALNUM,
  CLASSES,
  KEY,
  KEY_LENGTH,
  isMixed
} from "./chunk-EJZSQ6PQ.js";

// src/git/objects/store.ts
import { existsSync, readdirSync } from "node:fs";
import { basename, join as join2 } from "node:path";

// src/git/objects/damage.ts
var DamageError = class extends BinleaksError {
  name = "DamageError";
  constructor(message) {
    super("damaged-object", message);
  }
};

// src/git/objects/packs/delta.ts
function createChangedRanges() {
  return { pairs: new Int32Array(1024), length: 0 };
}
function readDeltaHead(delta, length, baseLength) {
  let at = 0;
  const readSize = () => {
    let size = 0;
    for (let factor = 1; ; factor *= 128) {
      if (at >= length) throw new DamageError("it ends early");
      const byte = delta[at++] ?? 0;
      size += (byte & 127) * factor;
      if ((byte & 128) === 0) return size;
    }
  };
  if (readSize() !== baseLength) throw new DamageError("its base has another size");
  return { size: readSize(), at };
}
function applyDelta(delta, at, length, base, from, baseLength, target, to, size, changed) {
  let out = 0;
  let pairs = 0;
  let follows = 0;
  while (at < length) {
    const code = delta[at++] ?? 0;
    if (pairs + 4 > changed.pairs.length) {
      const more = new Int32Array(changed.pairs.length * 2);
      more.set(changed.pairs);
      changed.pairs = more;
    }
    if (code & 128) {
      let offset = 0;
      let count = 0;
      if (code & 1) offset = delta[at++] ?? 0;
      if (code & 2) offset |= (delta[at++] ?? 0) << 8;
      if (code & 4) offset |= (delta[at++] ?? 0) << 16;
      if (code & 8) offset += (delta[at++] ?? 0) * 16777216;
      if (code & 16) count = delta[at++] ?? 0;
      if (code & 32) count |= (delta[at++] ?? 0) << 8;
      if (code & 64) count |= (delta[at++] ?? 0) << 16;
      if (count === 0) count = 65536;
      if (offset + count > baseLength || out + count > size) throw new DamageError("it copies what is not there");
      if (follows >= 0 && offset !== follows) {
        changed.pairs[pairs++] = out;
        changed.pairs[pairs++] = out;
      }
      if (count < 24) for (let i = 0; i < count; i++) target[to + out + i] = base[from + offset + i] ?? 0;
      else base.copy(target, to + out, from + offset, from + offset + count);
      follows = offset + count;
      out += count;
    } else {
      if (code === 0 || at + code > length || out + code > size) throw new DamageError("an instruction is not known");
      if (code < 24) for (let i = 0; i < code; i++) target[to + out + i] = delta[at + i] ?? 0;
      else delta.copy(target, to + out, at, at + code);
      if (pairs > 0 && changed.pairs[pairs - 1] === out) changed.pairs[pairs - 1] = out + code;
      else {
        changed.pairs[pairs++] = out;
        changed.pairs[pairs++] = out + code;
      }
      at += code;
      out += code;
      follows = -1;
    }
  }
  if (out !== size) throw new DamageError("its result has another size");
  if (follows !== baseLength && follows >= 0) {
    changed.pairs[pairs++] = out;
    changed.pairs[pairs++] = out;
  }
  changed.length = pairs;
}

// src/git/objects/packs/index-pack.ts
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// src/git/objects/packs/pack-index.ts
import { createHash } from "node:crypto";
var MAGIC = 4285812579;
var FANOUT = 256 * 4;
var LEAST_ENTRY = 9;
function largestIndex(packSize, idLength) {
  const entries = Math.ceil(packSize / LEAST_ENTRY);
  return 8 + FANOUT + entries * (idLength + 16) + 2 * idLength;
}
function readPackIndex(file, packSize, idLength) {
  const bytes = readRegular(file, largestIndex(packSize, idLength));
  const trailer = bytes.length - 2 * idLength;
  if (trailer < FANOUT) throw new DamageError("too short");
  const sum = createHash(idLength === 20 ? "sha1" : "sha256").update(bytes.subarray(0, bytes.length - idLength)).digest();
  if (!sum.equals(bytes.subarray(bytes.length - idLength))) throw new DamageError("its checksum is wrong");
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
  if (largeAt > trailer) throw new DamageError("too short");
  const ids = sharedBuffer(count * idLength);
  bytes.copy(ids, 0, idsAt, crcsAt);
  const crcs = new Uint32Array(new SharedArrayBuffer(count * 4));
  const offsets = new Float64Array(new SharedArrayBuffer(count * 8));
  for (let i = 0; i < count; i++) {
    crcs[i] = bytes.readUInt32BE(crcsAt + i * 4);
    const offset = bytes.readUInt32BE(offsetsAt + i * 4);
    if (offset < 2147483648) {
      offsets[i] = offset;
      continue;
    }
    const at = largeAt + (offset - 2147483648) * 8;
    if (at + 8 > trailer) throw new DamageError("too short");
    offsets[i] = bytes.readUInt32BE(at) * 2 ** 32 + bytes.readUInt32BE(at + 4);
  }
  return { count, idLength, ids, offsets, crcs, packChecksum };
}
function readVersion1(bytes, trailer, idLength, packChecksum) {
  const count = bytes.readUInt32BE(FANOUT - 4);
  if (FANOUT + count * (4 + idLength) > trailer) throw new DamageError("too short");
  const ids = sharedBuffer(count * idLength);
  const offsets = new Float64Array(new SharedArrayBuffer(count * 8));
  for (let i = 0; i < count; i++) {
    const at = FANOUT + i * (4 + idLength);
    offsets[i] = bytes.readUInt32BE(at);
    bytes.copy(ids, i * idLength, at + 4, at + 4 + idLength);
  }
  return { count, idLength, ids, offsets, crcs: null, packChecksum };
}
function sharedBuffer(length) {
  return Buffer.from(new SharedArrayBuffer(length));
}
function findInIndex(index, id) {
  const { ids, idLength } = index;
  let low = 0;
  let high = index.count - 1;
  while (low <= high) {
    const middle = low + high >>> 1;
    const order = ids.compare(id, 0, idLength, middle * idLength, (middle + 1) * idLength);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
function isRepeated({ ids, idLength, count }, position) {
  const at = position * idLength;
  const isSame = (other) => other >= 0 && other < count && ids.compare(ids, at, at + idLength, other * idLength, (other + 1) * idLength) === 0;
  return isSame(position - 1) || isSame(position + 1);
}

// src/git/objects/packs/index-pack.ts
function rebuildIndex(packFile, packSize, context, idLength) {
  const folder = mkdtempSync(join(tmpdir(), "binleaks-"));
  try {
    const file = join(folder, "pack.idx");
    const apart = { folder: context.folder, inherit: false };
    const made = runGit(apart, [
      "-C",
      folder,
      "index-pack",
      `--object-format=${idLength === 20 ? "sha1" : "sha256"}`,
      "-o",
      file,
      packFile
    ]);
    return made.ok ? readPackIndex(file, packSize, idLength) : null;
  } catch {
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// src/git/objects/loose.ts
import { createHash as createHash2 } from "node:crypto";
import { closeSync as closeSync2, readSync as readSync3 } from "node:fs";
import { constants as constants2, inflateSync as inflateSync2 } from "node:zlib";

// src/git/objects/inflater.ts
import { constants, createInflate, deflateSync, inflateSync } from "node:zlib";
var TESTED_RELEASES = /^v(?:20|22|24)\./;
function createInflater() {
  const fast = TESTED_RELEASES.test(process.version) ? handleInflater() : null;
  return fast && isRight(fast) ? fast : plainInflate;
}
function plainInflate(source, start, end, target, at, size) {
  try {
    const result = inflateSync(source.subarray(start, end), { maxOutputLength: size + 1 });
    if (result.length !== size) return false;
    result.copy(target, at);
    return true;
  } catch {
    return false;
  }
}
function isCallable(value) {
  return typeof value === "function";
}
function handleInflater() {
  const stream = createInflate({ chunkSize: constants.Z_MIN_CHUNK });
  const handle = Reflect.get(stream, "_handle");
  const state = Reflect.get(stream, "_writeState");
  if (typeof handle !== "object" || handle === null || !(state instanceof Uint32Array)) return null;
  const writeSync = Reflect.get(handle, "writeSync");
  const reset = Reflect.get(handle, "reset");
  if (!isCallable(writeSync) || !isCallable(reset)) return null;
  let failures = 0;
  Reflect.set(handle, "onerror", () => {
    failures++;
  });
  const write = writeSync.bind(handle);
  const again = reset.bind(handle);
  return (source, start, end, target, at, size) => {
    const before = failures;
    again();
    write(constants.Z_FINISH, source, start, end - start, target, at, size + 1);
    return failures === before && state[0] === 1 && state[1] === 0;
  };
}
function isRight(inflate) {
  try {
    const plain = Buffer.from("a decompressor that is reset between two streams");
    const packed = deflateSync(plain);
    const broken = Buffer.from(packed);
    broken[broken.length - 1] = (broken[broken.length - 1] ?? 0) ^ 1;
    const target = Buffer.alloc(plain.length + 8);
    return !inflate(broken, 0, broken.length, target, 0, plain.length) && inflate(packed, 0, packed.length, target, 4, plain.length) && target.subarray(4, 4 + plain.length).equals(plain) && !inflate(packed, 0, packed.length - 2, target, 0, plain.length) && !inflate(packed, 0, packed.length, target, 0, plain.length - 3) && inflate(packed, 0, packed.length, target, 0, plain.length);
  } catch {
    return false;
  }
}

// src/git/objects/inflated-chunks.ts
import { readSync } from "node:fs";
import { createInflate as createInflate2 } from "node:zlib";
var CHUNK = 128 * 1024;
async function* fileChunks(descriptor, from, to) {
  for (let at = from; at < to; ) {
    const chunk = Buffer.allocUnsafeSlow(Math.min(CHUNK, to - at));
    const length = readSync(descriptor, chunk, 0, chunk.length, at);
    if (length === 0) return;
    at += length;
    await new Promise((next) => setImmediate(next));
    yield chunk.subarray(0, length);
  }
}
async function* inflatedChunks(source) {
  const inflate = createInflate2({ chunkSize: CHUNK });
  const feed = async () => {
    for await (const chunk of source) {
      if (inflate.destroyed) return;
      await new Promise((next) => inflate.write(chunk, () => next()));
    }
    inflate.end();
  };
  const fed = feed().catch((error) => void inflate.destroy(error instanceof Error ? error : new Error("unknown error")));
  try {
    for await (const chunk of inflate) if (Buffer.isBuffer(chunk)) yield chunk;
    await fed;
  } finally {
    inflate.destroy();
  }
}

// src/git/objects/object-limits.ts
var LARGEST_HELD = 256 * 1024 * 1024;
var MOST_PACKED = LARGEST_HELD + LARGEST_HELD / 256 + 64 * 1024;

// src/git/objects/packs/pack.ts
import { closeSync, readSync as readSync2 } from "node:fs";
var ENTRY = { unreadable: 0, commit: 1, tree: 2, blob: 3, tag: 4, offsetDelta: 6, idDelta: 7 };
var NO_BASE = -1;
var BASE_ELSEWHERE = -2;
var HEADER = 12;
var ENTRY_HEADER = 64;
var WINDOW = 1 << 20;
function openPack(file, index) {
  const { descriptor, size } = openRegular(file);
  try {
    const head = Buffer.alloc(HEADER);
    readSync2(descriptor, head, 0, HEADER, 0);
    if (head.toString("latin1", 0, 4) !== "PACK") throw new DamageError("it does not begin as a pack does");
    const version = head.readUInt32BE(4);
    if (version !== 2 && version !== 3) throw new DamageError(`version ${version} is not known`);
    const trailer = Buffer.alloc(index.idLength);
    readSync2(descriptor, trailer, 0, index.idLength, Math.max(0, size - index.idLength));
    const order = offsetOrder(index);
    const last = order.length > 0 ? index.offsets[order[order.length - 1] ?? 0] ?? 0 : 0;
    const damage = head.readUInt32BE(8) !== index.count ? "its index is of another pack" : trailer.equals(index.packChecksum) ? null : last >= size - index.idLength ? "it is cut short" : "its end is not what its index says";
    const pack = readHeaders(file, descriptor, size, index, order);
    return { pack, damage };
  } finally {
    closeSync(descriptor);
  }
}
function offsetOrder(index) {
  const { count, offsets } = index;
  const order = new Uint32Array(new SharedArrayBuffer(count * 4));
  let most = 0;
  for (let i = 0; i < count; i++) most = Math.max(most, offsets[i] ?? 0);
  let factor = 1;
  while (factor < count) factor *= 2;
  if (most * factor < Number.MAX_SAFE_INTEGER) {
    const keys = new Float64Array(count);
    for (let i = 0; i < count; i++) keys[i] = (offsets[i] ?? 0) * factor + i;
    keys.sort();
    for (let i = 0; i < count; i++) order[i] = (keys[i] ?? 0) % factor;
    return order;
  }
  for (let i = 0; i < count; i++) order[i] = i;
  return order.sort((a, b) => (offsets[a] ?? 0) - (offsets[b] ?? 0));
}
function readHeaders(file, descriptor, size, index, order) {
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
    const end = rank + 1 < count ? sorted[rank + 1] ?? 0 : size - idLength;
    ends[position] = end;
    if (offset < HEADER || end > size - idLength || end <= offset) continue;
    if (offset < windowStart || offset + ENTRY_HEADER > windowEnd) {
      windowStart = offset;
      windowEnd = offset + readSync2(descriptor, window, 0, WINDOW, offset);
    }
    let at = offset - windowStart;
    let byte = window[at++] ?? 0;
    const type = byte >> 4 & 7;
    while (byte & 128) byte = window[at++] ?? 0;
    if (type === 0 || type === 5) continue;
    types[position] = type;
    if (type === ENTRY.offsetDelta) {
      byte = window[at++] ?? 0;
      let distance = byte & 127;
      while (byte & 128) {
        byte = window[at++] ?? 0;
        distance = (distance + 1) * 128 + (byte & 127);
      }
      const base = rankOf(sorted, offset - distance);
      if (base < 0) types[position] = ENTRY.unreadable;
      else bases[position] = order[base] ?? 0;
    } else if (type === ENTRY.idDelta) {
      const base = findInIndex(index, window.subarray(at, at + idLength));
      bases[position] = base < 0 ? BASE_ELSEWHERE : base;
      if (base >= 0 && isRepeated(index, base)) {
        types[position] = ENTRY.unreadable;
        bases[position] = NO_BASE;
      }
    }
  }
  for (let rank = count - 1; rank >= 0; rank--) {
    const position = order[rank] ?? 0;
    const base = bases[position] ?? NO_BASE;
    if (base < 0) continue;
    nextSibling[position] = firstChild[base] ?? NO_BASE;
    firstChild[base] = position;
  }
  return { file, size, index, order, ends, types, bases, firstChild, nextSibling };
}
function rankOf(sorted, offset) {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = low + high >>> 1;
    const value = sorted[middle] ?? 0;
    if (value === offset) return middle;
    if (value < offset) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

// src/git/objects/object-type.ts
function typeOfEntry(entry) {
  if (entry === ENTRY.commit) return "commit";
  if (entry === ENTRY.tree) return "tree";
  if (entry === ENTRY.blob) return "blob";
  return entry === ENTRY.tag ? "tag" : null;
}
function typeOfName(name) {
  return name === "commit" || name === "tree" || name === "blob" || name === "tag" ? name : null;
}

// src/git/objects/loose.ts
var SMALL = 16 * 1024;
var HEAD = 4 * 1024;
var LONGEST_HEADER = 64;
var inflater = null;
function readLooseFile(file, id) {
  const { descriptor, size } = openRegular(file);
  try {
    const head = readUpTo(descriptor, Math.min(size, SMALL));
    if (size <= SMALL) return checked(inflateWhole(head), id);
    const header = headerOf(inflateBeginning(head.subarray(0, HEAD)));
    if (header.size > LARGEST_HELD) {
      if (header.type !== "blob") throw new DamageError(`a ${header.type} of ${header.size} bytes is not read`);
      return { type: header.type, large: header.size };
    }
    if (size > MOST_PACKED) throw new DamageError("its file is far larger than what it says it holds");
    const packed = Buffer.concat([head, readUpTo(descriptor, size - head.length)]);
    const total = header.at + header.size;
    const raw = Buffer.allocUnsafeSlow(total + 1);
    inflater ??= createInflater();
    if (!inflater(packed, 0, packed.length, raw, 0, total)) throw new DamageError("it does not inflate to what its header says");
    return checked(raw.subarray(0, total), id);
  } finally {
    closeSync2(descriptor);
  }
}
async function* looseChunks(file, id) {
  const { descriptor, size } = openRegular(file);
  try {
    const sum = createHash2(id.length === 40 ? "sha1" : "sha256");
    let header = null;
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
      if (left < 0) throw new DamageError("it holds more than its header says");
      yield body;
    }
    if (header === null || left > 0) throw new DamageError("it holds less than its header says");
    if (sum.digest("hex") !== id) throw new DamageError("its content is not what its name says");
  } finally {
    closeSync2(descriptor);
  }
}
function readUpTo(descriptor, length) {
  const bytes = Buffer.allocUnsafeSlow(length);
  let read = 0;
  while (read < length) {
    const count = readSync3(descriptor, bytes, read, length - read, null);
    if (count === 0) break;
    read += count;
  }
  return bytes.subarray(0, read);
}
function inflateWhole(packed) {
  try {
    return inflateSync2(packed);
  } catch {
    throw new DamageError("it does not inflate");
  }
}
function inflateBeginning(packed) {
  try {
    return inflateSync2(packed, { finishFlush: constants2.Z_SYNC_FLUSH });
  } catch {
    throw new DamageError("it does not inflate");
  }
}
function headerOf(raw) {
  const nul = raw.subarray(0, LONGEST_HEADER).indexOf(0);
  const match = /^(commit|tree|blob|tag) (\d{1,15})$/.exec(raw.toString("latin1", 0, Math.max(0, nul)));
  const type = typeOfName(match?.[1] ?? "");
  if (!type) throw new DamageError("its header is wrong");
  return { type, size: Number(match?.[2]), at: nul + 1 };
}
function checked(raw, id) {
  const { type, size, at } = headerOf(raw);
  const bytes = raw.subarray(at);
  if (bytes.length !== size) throw new DamageError("its header is wrong");
  const sum = createHash2(id.length === 40 ? "sha1" : "sha256").update(raw).digest("hex");
  if (sum !== id) throw new DamageError("its content is not what its name says");
  return { type, bytes };
}
function isWhatIdSays({ type, bytes }, id, idLength) {
  return createHash2(idLength === 20 ? "sha1" : "sha256").update(`${type} ${bytes.length}\0`).update(bytes).digest().equals(id);
}

// src/git/objects/packs/pack-reader.ts
import { createHash as createHash3 } from "node:crypto";
import { closeSync as closeSync3, readSync as readSync4 } from "node:fs";
import * as zlib from "node:zlib";
var BLOCK = 64 * 1024;
var BLOCKS = 384;
var LONGEST_HEADER2 = 64;
var PackReader = class {
  #pack;
  #descriptor;
  #inflate;
  #blocks = /* @__PURE__ */ new Map();
  #scratch = Buffer.allocUnsafeSlow(BLOCK);
  /** The current entry's bytes: `#source` from `#at` on. */
  #source = this.#scratch;
  #at = 0;
  /** Where the entry that was read last ends in the pack. */
  #end = 0;
  constructor(pack) {
    this.#pack = pack;
    this.#inflate = createInflater();
    this.#descriptor = openRegular(pack.file).descriptor;
  }
  close() {
    closeSync3(this.#descriptor);
  }
  /** Reads an entry's header and checks its checksum, where the index has one. Throws DamageError. */
  header(position) {
    const { index, ends } = this.#pack;
    const offset = index.offsets[position] ?? 0;
    const length = (ends[position] ?? 0) - offset;
    if (length <= 0) throw new DamageError("it lies beyond the end of the pack");
    const isLarge = length > MOST_PACKED;
    this.#load(offset, isLarge ? LONGEST_HEADER2 : length);
    const source = this.#source;
    if (!isLarge && index.crcs && zlib.crc32(source.subarray(this.#at, this.#at + length)) !== index.crcs[position])
      throw new DamageError("its checksum is wrong");
    let at = this.#at;
    let byte = source[at++] ?? 0;
    const type = byte >> 4 & 7;
    let size = byte & 15;
    for (let factor = 16; byte & 128; factor *= 128) {
      byte = source[at++] ?? 0;
      size += (byte & 127) * factor;
    }
    let baseId = null;
    if (type === ENTRY.offsetDelta) {
      while ((source[at++] ?? 0) & 128) ;
    } else if (type === ENTRY.idDelta) {
      baseId = Buffer.from(source.subarray(at, at + index.idLength));
      at += index.idLength;
    }
    if (isLarge && (size <= LARGEST_HELD || !typeOfEntry(type))) throw new DamageError("it is far longer than what it holds");
    return { type, size, body: at, baseId };
  }
  /**
   * The bytes of a large object that is whole in the pack, as they come. Throws DamageError, at the end, where its checksum or
   * its content is not what the index says; on the way where it does not inflate.
   */
  async *chunks(position) {
    const { index, ends } = this.#pack;
    const { type: entry, size, body } = this.header(position);
    const type = typeOfEntry(entry);
    if (!type) throw new DamageError("its type is not known");
    const offset = index.offsets[position] ?? 0;
    const from = offset + body - this.#at;
    const end = ends[position] ?? 0;
    const id = index.ids.subarray(position * index.idLength, (position + 1) * index.idLength);
    const sum = createHash3(index.idLength === 20 ? "sha1" : "sha256").update(`${type} ${size}\0`);
    let crc = zlib.crc32(this.#source.subarray(this.#at, body));
    const descriptor = this.#descriptor;
    const packed = async function* () {
      for await (const chunk of fileChunks(descriptor, from, end)) {
        crc = zlib.crc32(chunk, crc);
        yield chunk;
      }
    };
    let left = size;
    for await (const chunk of inflatedChunks(packed())) {
      left -= chunk.length;
      if (left < 0) throw new DamageError("it holds more than its header says");
      sum.update(chunk);
      yield chunk;
    }
    if (left > 0) throw new DamageError("it holds less than its header says");
    if (index.crcs && crc !== index.crcs[position]) throw new DamageError("its checksum is wrong");
    if (!sum.digest().equals(id)) throw new DamageError("its content is not what its id says");
  }
  /** Inflates the entry whose header was read last into target[at, at + size); one byte more must fit. Throws DamageError. */
  inflate(position, header, target, at) {
    const end = this.#at + (this.#pack.ends[position] ?? 0) - (this.#pack.index.offsets[position] ?? 0);
    if (!this.#inflate(this.#source, header.body, end, target, at, header.size)) throw new DamageError("it does not inflate");
  }
  #load(offset, length) {
    const first = Math.floor(offset / BLOCK);
    const last = Math.floor((offset + length - 1) / BLOCK);
    const isNear2 = offset >= this.#end - BLOCK && offset < this.#end + BLOCK;
    this.#end = offset + length;
    if (!isNear2 && length <= BLOCK && !this.#blocks.has(first)) {
      if (this.#scratch.length < length) this.#scratch = Buffer.allocUnsafeSlow(BLOCK);
      this.#fill(offset, length, 0);
      return;
    }
    if (first === last) {
      const block = this.#block(first);
      this.#source = block.bytes;
      this.#at = offset - first * BLOCK;
      if (this.#at + length > block.length) throw new DamageError("it lies beyond the end of the pack");
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
    if (this.#scratch.length > 128 * BLOCK) this.#scratch = Buffer.allocUnsafeSlow(BLOCK);
  }
  /** Reads what is missing of an entry into the scratch, and makes that the source. */
  #fill(offset, length, from) {
    let read = from;
    while (read < length) {
      const count = readSync4(this.#descriptor, this.#scratch, read, length - read, offset + read);
      if (count === 0) throw new DamageError("it lies beyond the end of the pack");
      read += count;
    }
    this.#source = this.#scratch;
    this.#at = 0;
  }
  #block(number) {
    const known = this.#blocks.get(number);
    if (known) return known;
    let bytes = null;
    if (this.#blocks.size >= BLOCKS) {
      const oldest = this.#blocks.entries().next();
      if (!oldest.done) {
        this.#blocks.delete(oldest.value[0]);
        bytes = oldest.value[1].bytes;
      }
    }
    bytes ??= Buffer.allocUnsafeSlow(BLOCK);
    const length = readSync4(this.#descriptor, bytes, 0, BLOCK, number * BLOCK);
    const block = { bytes, length };
    this.#blocks.set(number, block);
    return block;
  }
};

// src/git/objects/store.ts
var COPY = { only: 0, later: 1, first: 2 };
function openStore(repository) {
  const notes = repository.missingFolders.map((path) => ({
    path,
    note: "a folder of objects that is named but not there, or a list of such folders that can not be read",
    loses: true
  }));
  const packs = [];
  const looseIds = [];
  const looseFolderOf = [];
  for (const [number, folder] of repository.objectFolders.entries()) {
    packs.push(...openPacks(join2(folder, "pack"), repository, notes));
    for (const id of listLoose(folder, repository.idLength, notes)) {
      looseIds.push(id);
      looseFolderOf.push(number);
    }
  }
  const { idLength } = repository;
  const firsts = [];
  let total = 0;
  for (const pack of packs) {
    firsts.push(total);
    total += pack.index.count;
  }
  firsts.push(total);
  const looseFirst = total;
  total += looseIds.length;
  const ids = Buffer.from(new SharedArrayBuffer(total * idLength));
  for (const [index, pack] of packs.entries()) pack.index.ids.copy(ids, (firsts[index] ?? 0) * idLength);
  for (const [index, id] of looseIds.entries()) ids.write(id, (looseFirst + index) * idLength, "hex");
  const looseFolders = new Uint16Array(new SharedArrayBuffer(looseIds.length * 2));
  looseFolders.set(looseFolderOf);
  const { table, duplicates } = buildTable(ids, total, idLength);
  return { store: { idLength, packs, firsts, total, ids, duplicates, table, looseFolders, folders: repository.objectFolders }, notes };
}
function openPacks(folder, repository, notes) {
  const packs = [];
  for (const name of readNames(folder, notes).filter((one) => one.endsWith(".pack")).toSorted()) {
    const file = join2(folder, name);
    try {
      const index = indexOf(file, sizeOfRegular(file), repository, notes);
      if (!index) continue;
      const { pack, damage } = openPack(file, index);
      if (damage !== null)
        notes.push({ path: file, note: `the pack is damaged: ${damage}; every entry is checked by itself`, loses: false });
      packs.push(pack);
    } catch (error) {
      notes.push({ path: file, note: `the pack can't be read: ${why(error)}`, loses: true });
    }
  }
  for (const name of readNames(folder, notes).filter((one) => one.endsWith(".idx"))) {
    if (!existsSync(join2(folder, name.replace(/\.idx$/, ".pack"))))
      notes.push({ path: join2(folder, name), note: "the pack that this index belongs to is missing", loses: true });
  }
  return packs;
}
function indexOf(file, packSize, repository, notes) {
  const indexFile = file.replace(/\.pack$/, ".idx");
  let reason = "it has no index of its own";
  if (existsSync(indexFile)) {
    try {
      return readPackIndex(indexFile, packSize, repository.idLength);
    } catch (error) {
      reason = `its index is damaged (${why(error)})`;
    }
  }
  const made = rebuildIndex(file, packSize, repository.context, repository.idLength);
  notes.push({
    path: file,
    note: made ? `${reason}; git index-pack made a new one for this scan` : `${reason}, and git index-pack could make none: nothing in this pack was read`,
    loses: made === null
  });
  return made;
}
function why(error) {
  if (error instanceof DamageError || error instanceof IrregularFileError) return error.message;
  const code = systemCode(error);
  if (code !== "") return code;
  return error instanceof Error ? error.name : "unknown error";
}
function readNames(folder, notes) {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (systemCode(error) === "ENOENT") return [];
    notes.push({ path: folder, note: `can't be read: ${why(error)}`, loses: true });
    return [];
  }
}
function listLoose(folder, idLength, notes) {
  const ids = [];
  for (const head of readNames(folder, notes)) {
    if (!/^[0-9a-f]{2}$/.test(head)) continue;
    for (const rest of readNames(join2(folder, head), notes)) {
      if (rest.length === idLength * 2 - 2 && /^[0-9a-f]+$/.test(rest)) ids.push(head + rest);
    }
  }
  return ids;
}
function buildTable(ids, total, idLength) {
  let size = 1024;
  while (size < total * 2) size *= 2;
  const table = new Int32Array(new SharedArrayBuffer(size * 4)).fill(-1);
  const duplicates = new Uint8Array(new SharedArrayBuffer(total));
  for (let number = 0; number < total; number++) {
    const at = number * idLength;
    let slot = ids.readUInt32LE(at) & size - 1;
    for (let other = table[slot] ?? -1; other >= 0; other = table[slot] ?? -1) {
      if (ids.compare(ids, other * idLength, (other + 1) * idLength, at, at + idLength) === 0) {
        duplicates[number] = COPY.later;
        duplicates[other] = COPY.first;
        break;
      }
      slot = slot + 1 & size - 1;
    }
    if (duplicates[number] !== COPY.later) table[slot] = number;
  }
  return { table, duplicates };
}
function numberOf(store, bytes, at) {
  const { table, ids, idLength } = store;
  const mask = table.length - 1;
  for (let slot = bytes.readUInt32LE(at) & mask; ; slot = slot + 1 & mask) {
    const number = table[slot] ?? -1;
    if (number < 0) return -1;
    const own = number * idLength;
    let i = 4;
    while (i < idLength && bytes[at + i] === ids[own + i]) i++;
    if (i === idLength && bytes.readUInt32LE(at) === ids.readUInt32LE(own)) return number;
  }
}
function numberOfId(store, id) {
  return numberOf(store, Buffer.from(id, "hex"), 0);
}
function idOf(store, number) {
  return store.ids.toString("hex", number * store.idLength, (number + 1) * store.idLength);
}
function looseFile(store, number) {
  const id = idOf(store, number);
  const folder = store.folders[store.looseFolders[number - (store.firsts.at(-1) ?? 0)] ?? 0] ?? "";
  return join2(folder, id.slice(0, 2), id.slice(2));
}
function readLoose(store, number) {
  return readLooseFile(looseFile(store, number), idOf(store, number));
}
function firstCopy(store, number) {
  return store.duplicates[number] === COPY.later ? numberOf(store, store.ids, number * store.idLength) : number;
}
var ObjectReader = class {
  #store;
  #readers = /* @__PURE__ */ new Map();
  constructor(store) {
    this.#store = store;
  }
  close() {
    for (const reader of this.#readers.values()) reader.close();
    this.#readers.clear();
  }
  /** An object by its id; null where no copy of it can be read, or it is too large to hold. A copy that is what its id says goes first. */
  read(id) {
    return this.#read(id, 0, false);
  }
  /** An object that is what its id says; null where no copy is. */
  readGenuine(id) {
    return this.#read(id, 0, true);
  }
  /** The very object that has a number, whatever its id; null where it can't be read, or is too large to hold. */
  readNumber(number) {
    return this.#at(number, 0);
  }
  /**
   * The bytes of a large object as they come. Throws, at the end, where they are not what its id says; on the way where it
   * can't be read.
   */
  chunks(number) {
    const store = this.#store;
    const found = this.#packOf(number);
    if (!found) return looseChunks(looseFile(store, number), idOf(store, number));
    return this.#reader(found.pack).chunks(found.position);
  }
  #read(id, depth, onlyGenuine) {
    const store = this.#store;
    const first = numberOf(store, id, 0);
    if (first < 0) return null;
    const isAlone = store.duplicates[first] === COPY.only;
    let other = null;
    for (const number of isAlone ? [first] : this.#copies(id, first)) {
      const object = this.#at(number, depth);
      if (!object) continue;
      if (isAlone && !onlyGenuine || isWhatIdSays(object, id, store.idLength)) return object;
      other ??= object;
    }
    return onlyGenuine ? null : other;
  }
  /** The numbers of all objects with an id, that of the first one too. */
  #copies(id, first) {
    const store = this.#store;
    const numbers = [first];
    const isIt = (number) => store.ids.compare(id, 0, store.idLength, number * store.idLength, (number + 1) * store.idLength) === 0;
    for (const [index, pack] of store.packs.entries()) {
      const position = findInIndex(pack.index, id);
      if (position < 0) continue;
      let from = position;
      while (from > 0 && areEqual(pack.index, from - 1, from)) from--;
      let to = position + 1;
      while (to < pack.index.count && areEqual(pack.index, to, position)) to++;
      for (let at = from; at < to; at++) numbers.push((store.firsts[index] ?? 0) + at);
    }
    for (let number = store.firsts.at(-1) ?? 0; number < store.total; number++) if (isIt(number)) numbers.push(number);
    return [...new Set(numbers)];
  }
  #packOf(number) {
    const { packs, firsts } = this.#store;
    if (number >= (firsts.at(-1) ?? 0)) return null;
    const index = packs.findLastIndex((_, at) => number >= (firsts[at] ?? 0));
    const pack = packs[index];
    return pack ? { pack, position: number - (firsts[index] ?? 0) } : null;
  }
  #at(number, depth) {
    const found = this.#packOf(number);
    try {
      if (found) return this.#unpack(found.pack, found.position, depth);
      const object = readLoose(this.#store, number);
      return "large" in object ? null : object;
    } catch {
      return null;
    }
  }
  #unpack(pack, position, depth) {
    if (depth > 1e4) throw new DamageError("its chain of deltas has no end");
    const chain = [];
    let base = null;
    const reader = this.#reader(pack);
    const seen = /* @__PURE__ */ new Set();
    for (let at = position; base === null; ) {
      if (seen.has(at)) throw new DamageError("its chain of deltas has no end");
      seen.add(at);
      const header = reader.header(at);
      if (header.type !== ENTRY.offsetDelta && header.type !== ENTRY.idDelta) {
        const type = typeOfEntry(header.type);
        if (!type) throw new DamageError("its type is not known");
        const bytes = held(header.size + 1);
        reader.inflate(at, header, bytes, 0);
        base = { type, bytes: bytes.subarray(0, header.size) };
        break;
      }
      chain.push(at);
      const next = pack.bases[at] ?? -1;
      if (next >= 0) at = next;
      else {
        base = header.baseId ? this.#read(header.baseId, depth + 1, false) : null;
        if (!base) throw new DamageError("its base is missing");
      }
    }
    for (const at of chain.toReversed()) {
      const header = reader.header(at);
      const delta = held(header.size + 1);
      reader.inflate(at, header, delta, 0);
      const head = readDeltaHead(delta, header.size, base.bytes.length);
      const bytes = held(head.size);
      applyDelta(delta, head.at, header.size, base.bytes, 0, base.bytes.length, bytes, 0, head.size, createChangedRanges());
      base = { type: base.type, bytes };
    }
    return base;
  }
  #reader(pack) {
    const known = this.#readers.get(pack);
    if (known) return known;
    const reader = new PackReader(pack);
    this.#readers.set(pack, reader);
    return reader;
  }
};
function held(size) {
  if (size > LARGEST_HELD + 1) throw new DamageError("it is too large to be held");
  return Buffer.allocUnsafeSlow(size);
}
function areEqual({ ids, idLength }, one, other) {
  return ids.compare(ids, one * idLength, (one + 1) * idLength, other * idLength, (other + 1) * idLength) === 0;
}
function packName(pack) {
  return basename(pack.file);
}

// src/detect/incremental.ts
var MARK = { nothing: 0, runs: 1, sites: 2 };
var NEAR = 112;
var LIST = 2400;
var CARRIER = 64 * 1024;
var AROUND = 2500;
var JUDGED_BY = 6500;
var JUDGED_BY_LINES = 62;
var FARTHEST = 4 * 1024 * 1024;
var PRODUCTS = /binance|mbx|testnet|futures|pay|listen_?key|stream/i;
var HEADER2 = 40;
var PEM_LINE = 40;
var ARMOR = 13e3;
var WORD = 24;
var MAX_PLACES = 40;
function versionOf(bytes, { mark, sites }, detections, credible) {
  const places = sites && sites.length <= MAX_PLACES ? sites.map((site) => Buffer.from(bytes.subarray(site.start, site.end))) : null;
  const settled = detections.every((one) => !one.evidence.some(({ signal }) => AGAINST.test(signal)));
  return { mark, places, credible, settled };
}
var AGAINST = /^(?:other-|purpose-encloses$)/;
function markWhole(bytes, signatures, effort) {
  const mark = markRuns(bytes, 0, bytes.length, anyComma(bytes), signatures);
  if (mark !== INTERESTING) return { mark, sites: null };
  const sites = findCandidates(bytes, void 0, effort);
  return { mark: sites.length > 0 ? MARK.sites : MARK.runs, sites };
}
function markChange(bytes, pairs, length, base, signatures, effort) {
  if (base.mark === MARK.sites && !base.places) return markWhole(bytes, signatures, effort);
  let { mark } = base;
  const around = anyComma(bytes);
  const old = base.places ? base.places.map((place) => whereIs(bytes, place)) : [];
  const isBroken = old.some((places) => places.length === 0);
  const parts = [];
  for (let i = 0; i < length; ) {
    const first = pairs[i] ?? 0;
    let last = pairs[i + 1] ?? 0;
    i += 2;
    for (; i < length && (pairs[i] ?? 0) - last < 2 * NEAR; i += 2) last = pairs[i + 1] ?? 0;
    const [before, behind] = base.mark === MARK.nothing ? [NEAR, NEAR] : reachOf(textOf(bytes, first, last));
    const part = widen(bytes, first - before, last + behind);
    const found = markRuns(bytes, part.from, part.to, around, signatures);
    if (found === INTERESTING || isBroken || isCarrier(bytes, first, last) || isInArmor(bytes, first, last, part))
      parts.push(widen(bytes, part.from - CARRIER, part.to + CARRIER));
    else if (found > mark) mark = found;
  }
  if (base.mark === MARK.sites && base.places) {
    const places = old.flat();
    if (!base.credible && parts.length === 0 && isFarFrom(bytes, pairs, length, places, base.settled)) return { mark, sites: null };
    const all = merged([...parts, ...places.map((one) => blockAround(bytes, one))]);
    return { mark, sites: findCandidatesIn(bytes, all, effort) };
  }
  if (parts.length === 0) return { mark, sites: null };
  const blocks = merged(parts.map((one) => blockAround(bytes, one)));
  const telling = blocks.filter((part) => sitesNear(bytes, part, effort).length > 0);
  const sites = telling.length > 0 ? findCandidatesIn(bytes, telling, effort) : [];
  return sites.length > 0 ? { mark: MARK.sites, sites } : { mark: Math.max(mark, MARK.runs), sites: null };
}
function isCarrier(bytes, first, last) {
  const lists = [];
  findNumbers(bytes, Math.max(0, first - LIST), Math.min(bytes.length, last + LIST), (start) => lists.push(start));
  return lists.length > 0 || isByRow(bytes, first) || isByRow(bytes, last);
}
function isInArmor(bytes, first, last, part) {
  if (bytes.toString("latin1", Math.max(0, first - HEADER2), last + HEADER2).includes("KEY-----")) return true;
  let isLine = false;
  findRuns(bytes, part.from, part.to, PEM_LINE, (start, end, step) => {
    isLine ||= step === 1 && isMixed(bytes, start, end) && bytes.toString("latin1", start, start + 3) !== "sha";
  });
  return isLine;
}
function reachOf(text) {
  if (text.includes("-----")) return [NEAR, ARMOR];
  return PRODUCTS.test(text) ? [700, 1600] : [NEAR, NEAR];
}
function sitesNear(bytes, { from, to }, effort) {
  const near = Math.max(0, from - AROUND);
  const start = near - near % (4 * STRIDE);
  return findCandidatesIn(bytes.subarray(start, Math.min(bytes.length, to + AROUND)), [{ from: from - start, to: to - start }], effort);
}
function whereIs(bytes, place) {
  const found = [];
  for (let at = bytes.indexOf(place); at >= 0; at = bytes.indexOf(place, at + place.length))
    found.push({ from: at, to: at + place.length });
  return found;
}
function isFarFrom(bytes, pairs, length, places, settled) {
  for (let i = 0; i < length; i += 2) {
    const first = pairs[i] ?? 0;
    const last = pairs[i + 1] ?? 0;
    const text = textOf(bytes, first, last);
    if (FILE_WORDS.some((words) => mentions(words, text))) return false;
    const lines = settled && !SPEAKS_FOR.test(text) ? OWN_LINES : JUDGED_BY_LINES;
    if (places.some((place) => isNear(bytes, first, last, place, lines))) return false;
  }
  return true;
}
var SPEAKS_FOR = /api|key|secr|cred|token|client|hmac|sign|trad|exchange|account|passw/i;
var OWN_LINES = 4;
function isNear(bytes, first, last, { from, to }, lines) {
  if (first >= to + JUDGED_BY || last <= from - JUDGED_BY) return false;
  const [start, end] = last <= from ? [last, from] : [to, first];
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE, start); at >= 0 && at < end; at = bytes.indexOf(NEWLINE, at + 1)) if (++count > lines) return false;
  return true;
}
var NEWLINE = 10;
var FILE_WORDS = [BINANCE, TRADING, FUTURES_TESTNET, PAY];
function textOf(bytes, first, last) {
  return bytes.toString("latin1", Math.max(0, first - WORD), last + WORD);
}
function merged(parts) {
  const result = [];
  for (const part of parts.toSorted((a, b) => a.from - b.from)) {
    const before = result.at(-1);
    if (before && part.from <= before.to) result[result.length - 1] = { from: before.from, to: Math.max(before.to, part.to) };
    else result.push(part);
  }
  return result;
}
function widen(bytes, first, last) {
  let from = Math.max(0, first);
  let to = Math.min(bytes.length, last);
  const floor = Math.max(0, from - FARTHEST);
  const ceiling = Math.min(bytes.length, to + FARTHEST);
  while (from > floor && isKey(bytes, from - 1)) from--;
  while (to < ceiling && isKey(bytes, to)) to++;
  return { from, to };
}
var INTERESTING = -1;
function anyComma(bytes) {
  return { ...surroundings(bytes), joinsByComma: () => true };
}
function markRuns(bytes, from, to, around, signatures) {
  let mark = MARK.nothing;
  const query = {
    minimum: MIN_PIECE,
    filter: FILTER.interest | FILTER.signatures | FILTER.whole,
    onPlace: (at) => {
      if (mark !== INTERESTING) numbersAt(bytes, at, from, () => mark = INTERESTING);
    }
  };
  searchRuns(bytes, from, to, query, (start, end, step) => {
    if (mayBeSignature(bytes, start, end, step)) noteSignature(bytes, start, end, step, signatures);
    if (mark === INTERESTING) return;
    if (!isInteresting(bytes, start, end, step, around)) {
      if (end - start >= 60 && hasToken(bytes, start, end)) mark = MARK.runs;
    } else if (step === 1 && isNoise(bytes, start, end)) return;
    else mark = INTERESTING;
  });
  return mark;
}
function isNoise(bytes, start, end) {
  if (end - start < KEY_LENGTH) return false;
  let token = start;
  for (let i = start; i <= end; i++) {
    if (i < end && ((CLASSES[bytes[i] ?? 0] ?? 0) & ALNUM) !== 0) continue;
    if (i - token >= 60 && !isHashToken(bytes, token, i, start)) return false;
    token = i + 1;
  }
  if (lineBefore(bytes, start, 0) < start || lineBehind(bytes, paddingEnd(bytes, end), bytes.length) > end + 2) return false;
  return encodesNothing(bytes, start, end) && !DER_START.test(bytes.toString("latin1", start, Math.min(end, start + 40)));
}
function hasToken(bytes, start, end) {
  let token = 0;
  for (let i = start; i < end && token < 60; i++) token = ((CLASSES[bytes[i] ?? 0] ?? 0) & ALNUM) === 0 ? 0 : token + 1;
  return token >= 60;
}
function isHashToken(bytes, token, end, start) {
  const length = end - token;
  if (length > 60 && length < KEY_LENGTH) return true;
  if (length === 60) return !/listen|stream|\/ws/i.test(bytes.toString("latin1", Math.max(0, token - 400), token));
  if (token === start) return false;
  if (length === KEY_LENGTH) {
    if (bytes[end] !== 61) return false;
    const behind = bytes[end + 1] === 61 ? end + 2 : end + 1;
    return (behind >= bytes.length || isDelimiter(bytes[behind] ?? 0)) && !/binance|mbx/i.test(bytes.toString("latin1", Math.max(0, token - 200), token));
  }
  return !BINARY.test(bytes.toString("latin1", Math.max(0, token - 2100), token)) && !BINARY.test(bytes.toString("latin1", end, end + 260));
}
var BINARY = /[\x00-\x08\x0e-\x1a\x1c-\x1f\x81]/;
function isDelimiter(byte) {
  return byte <= 32 || byte === 34 || byte === 39 || byte === 96 || byte === 44 || byte === 59 || byte === 125 || byte === 93 || byte === 41;
}
function blockAround(bytes, stretch) {
  let { from, to } = widen(bytes, stretch.from, stretch.to);
  const floor = Math.max(0, from - FARTHEST);
  const ceiling = Math.min(bytes.length, to + FARTHEST);
  for (let line = lineBefore(bytes, from, floor); line < from; line = lineBefore(bytes, from, floor)) from = line;
  for (let line = lineBehind(bytes, to, ceiling); line > to; line = lineBehind(bytes, to, ceiling)) to = line;
  return { from, to };
}
function lineBefore(bytes, from, floor) {
  let end = from;
  while (end > floor && isFiller(bytes[end - 1] ?? 0)) end--;
  if (end === from) return from;
  let start = end;
  while (start > floor && isKey(bytes, start - 1)) start--;
  return end - start < LINE ? from : start;
}
function lineBehind(bytes, to, ceiling) {
  let start = to;
  while (start < ceiling && isFiller(bytes[start] ?? 0)) start++;
  if (start === to) return to;
  let end = start;
  while (end < ceiling && isKey(bytes, end)) end++;
  return end - start < LINE ? to : end;
}
function paddingEnd(bytes, at) {
  let end = at;
  while (end < at + 2 && bytes[end] === 61) end++;
  return end;
}
var LINE = 32;
function isFiller(byte) {
  return byte === 10 || byte === 13 || byte === 32 || byte === 9 || byte === 34 || byte === 39 || byte === 43 || byte === 92;
}
function isKey(bytes, at) {
  return ((CLASSES[bytes[at] ?? 0] ?? 0) & KEY) !== 0;
}

// src/git/objects/packs/pack-walk.ts
var ARENA = 8 * 1024 * 1024;
var HELD = 64 * 1024 * 1024;
var PackWalker = class {
  #pack;
  #reader;
  #visitor;
  #arena = Buffer.allocUnsafeSlow(ARENA);
  #news = createChangedRanges();
  #frames = [];
  #delta = Buffer.allocUnsafeSlow(64 * 1024);
  #held = 0;
  constructor(pack, visitor) {
    this.#pack = pack;
    this.#reader = new PackReader(pack);
    this.#visitor = visitor;
  }
  close() {
    this.#reader.close();
  }
  /** Visits an entry that is whole, or whose base stands elsewhere, and everything that is built upon it. */
  walk(root) {
    const frames = this.#frames;
    this.#enter(root, null);
    for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
      const child = frame.next;
      if (child === NO_BASE) {
        if (frame.own && frame.bytes) this.#held -= frame.bytes.length;
        frames.pop();
        continue;
      }
      frame.next = this.#pack.nextSibling[child] ?? NO_BASE;
      this.#enter(child, frame);
    }
  }
  #enter(position, parent) {
    try {
      const frame = this.#build(position, parent);
      if (frame) this.#frames.push(frame);
    } catch (error) {
      this.#failAll(position, error instanceof DamageError ? error.message : reasonWord(error));
    }
  }
  #build(position, parent) {
    const base = parent ? this.#bytesOf(this.#frames.length - 1) : null;
    const header = this.#reader.header(position);
    const isDelta = header.type === ENTRY.offsetDelta || header.type === ENTRY.idDelta;
    if (!isDelta) {
      const type2 = typeOfEntry(header.type);
      if (!type2 || parent) throw new DamageError("its type is not known");
      if (header.size > LARGEST_HELD) {
        if (this.#pack.firstChild[position] !== NO_BASE) throw new DamageError("it is too large to be built upon");
        this.#visitor.tooLarge(position);
        return null;
      }
      const place2 = this.#allocate(header.size + 1);
      this.#reader.inflate(position, header, place2.bytes, 0);
      return this.#visited(position, type2, place2, header.size, null, null);
    }
    let from = base;
    let type = parent?.type;
    if (!parent && this.#pack.bases[position] === BASE_ELSEWHERE && header.baseId) {
      const found = this.#visitor.findBase(header.baseId);
      if (!found) throw new DamageError(`its base ${header.baseId.toString("hex")} is missing`);
      from = found.bytes;
      type = found.type;
    }
    if (!from || !type) throw new DamageError("its base can not be found");
    if (header.size > LARGEST_HELD) throw new DamageError("its delta is too large");
    const delta = this.#deltaOf(header.size);
    this.#reader.inflate(position, header, delta, 0);
    const head = readDeltaHead(delta, header.size, from.length);
    if (head.size > LARGEST_HELD) throw new DamageError("it is too large to be rebuilt");
    const place = this.#allocate(head.size + 1);
    applyDelta(delta, head.at, header.size, from, 0, from.length, place.bytes, 0, head.size, this.#news);
    return this.#visited(position, type, place, head.size, parent ? this.#news : null, parent?.mark ?? null);
  }
  #visited(position, type, place, length, changed, baseMark) {
    const bytes = place.bytes.subarray(0, length);
    const mark = this.#visitor.visit({ position, type, bytes, changed, baseMark });
    const next = this.#pack.firstChild[position] ?? NO_BASE;
    if (next === NO_BASE) return null;
    if (place.own) {
      this.#held += length;
      this.#dropOldest();
    }
    return { position, type, length, mark, bytes, top: place.top, own: place.own, next };
  }
  /** Room for a delta. A large one is rare: its room is not kept for the small ones that follow. */
  #deltaOf(size) {
    if (size > ARENA) return Buffer.allocUnsafeSlow(size + 1);
    if (this.#delta.length <= size) this.#delta = Buffer.allocUnsafeSlow(size * 2 + 1);
    return this.#delta;
  }
  #allocate(size) {
    const below = this.#frames.at(-1)?.top ?? 0;
    if (below + size <= ARENA) return { bytes: this.#arena.subarray(below, below + size), top: below + size, own: false };
    return { bytes: Buffer.allocUnsafeSlow(size), top: below, own: true };
  }
  #dropOldest() {
    for (const frame of this.#frames) {
      if (this.#held <= HELD) return;
      if (!frame.own || !frame.bytes) continue;
      this.#held -= frame.length;
      frame.bytes = null;
    }
  }
  /** The bytes of a frame, rebuilt where they were dropped. */
  #bytesOf(depth) {
    const frame = this.#frames[depth];
    if (!frame) throw new DamageError("its base can not be found");
    if (frame.bytes) return frame.bytes;
    const header = this.#reader.header(frame.position);
    const bytes = Buffer.allocUnsafeSlow(frame.length + 1);
    if (depth === 0 && header.baseId === null) this.#reader.inflate(frame.position, header, bytes, 0);
    else {
      const base = depth === 0 ? this.#visitor.findBase(header.baseId ?? Buffer.alloc(0))?.bytes ?? Buffer.alloc(0) : this.#bytesOf(depth - 1);
      const again = this.#reader.header(frame.position);
      const delta = Buffer.allocUnsafeSlow(again.size + 1);
      this.#reader.inflate(frame.position, again, delta, 0);
      const head = readDeltaHead(delta, again.size, base.length);
      applyDelta(delta, head.at, again.size, base, 0, base.length, bytes, 0, head.size, createChangedRanges());
    }
    frame.bytes = bytes.subarray(0, frame.length);
    this.#held += frame.length;
    return frame.bytes;
  }
  #failAll(position, reason) {
    this.#visitor.fail(position, reason);
    const { firstChild, nextSibling } = this.#pack;
    const open = [firstChild[position] ?? NO_BASE];
    for (let child = open.pop(); child !== void 0; child = open.pop()) {
      if (child === NO_BASE) continue;
      this.#visitor.fail(child, "what it is built upon could not be read");
      open.push(nextSibling[child] ?? NO_BASE, firstChild[child] ?? NO_BASE);
    }
  }
};
function reasonWord(error) {
  const code = systemCode(error);
  if (code !== "") return `read error (${code})`;
  return error instanceof RangeError ? "it is too large for this machine" : "it could not be read";
}

// src/git/objects/commit-signature.ts
var SIGNED = Buffer.from("\ngpgsig");
var NEWLINE2 = 10;
var SPACE = 32;
var FIRST = /^-----BEGIN (PGP SIGNATURE|SSH SIGNATURE|SIGNED MESSAGE)-----$/;
var ARMOR_HEADER = /^(?:Version|Comment|Hash|Charset): [^\r\n]{0,60}$/;
var BASE64_LINE = /^[A-Za-z0-9+/]{4,76}={0,2}$/;
var CHECKSUM = /^=[A-Za-z0-9+/]{4}$/;
var TEXT = /[\x20-\x7e]{24}/;
function withoutSignature(bytes) {
  const from = bytes.indexOf(SIGNED);
  const message = bytes.indexOf("\n\n");
  if (from < 0 || message >= 0 && from > message) return bytes;
  const start = bytes.indexOf(SPACE, from) + 1;
  let end = bytes.indexOf(NEWLINE2, start);
  while (end >= 0 && bytes[end + 1] === SPACE) end = bytes.indexOf(NEWLINE2, end + 1);
  if (start === 0 || end < 0) return bytes;
  if (!isSignature(bytes.toString("latin1", start, end).split("\n "))) return bytes;
  const blank = Buffer.from(bytes);
  blank.fill(SPACE, start, end);
  return blank;
}
function isSignature(lines) {
  const kind = FIRST.exec(lines[0] ?? "")?.[1];
  let last = lines.length - 1;
  while (last > 0 && lines[last] === "") last--;
  if (kind === void 0 || lines[last] !== `-----END ${kind}-----`) return false;
  let at = 1;
  while (at < last && ARMOR_HEADER.test(lines[at] ?? "")) at++;
  if (lines[at] === "") at++;
  let stop = last;
  if (CHECKSUM.test(lines[stop - 1] ?? "")) stop--;
  const body = lines.slice(at, stop);
  if (body.length === 0 || !body.every((line) => BASE64_LINE.test(line))) return false;
  return isSignatureData(kind, Buffer.from(body.join(""), "base64"));
}
function isSignatureData(kind, data) {
  const first = data[0] ?? 0;
  const begins = kind === "SSH SIGNATURE" ? data.toString("latin1", 0, 6) === "SSHSIG" : kind === "PGP SIGNATURE" ? (
    // A packet of the tag 2, in the old form or the new one (RFC 4880, 4.2).
    (first & 252) === 136 || first === 194
  ) : first === 48;
  return begins && !TEXT.test(data.toString("latin1"));
}

// src/git/objects/tree.ts
var SPACE2 = 32;
function forEachEntry(bytes, idLength, changed, onEntry) {
  let pair = 0;
  for (let at = 0; at < bytes.length; ) {
    const space = bytes[at + 5] === SPACE2 ? at + 5 : bytes[at + 6] === SPACE2 ? at + 6 : bytes.indexOf(SPACE2, at);
    let nul = space + 1;
    while (nul < bytes.length && bytes[nul] !== 0) nul++;
    const end = nul + 1 + idLength;
    if (space < 0 || end > bytes.length) return;
    if (changed) {
      while (pair < changed.length && (changed.pairs[pair + 1] ?? 0) <= at) pair += 2;
      if (pair >= changed.length) return;
      if ((changed.pairs[pair] ?? 0) < end) onEntry(at, space + 1, nul + 1);
    } else onEntry(at, space + 1, nul + 1);
    at = end;
  }
}
function isGitlink(bytes, modeAt) {
  return bytes[modeAt] === 49 && bytes[modeAt + 1] === 54;
}
function nameIn(tree, idLength, id) {
  let name = null;
  forEachEntry(tree, idLength, null, (_mode, nameAt, idAt) => {
    if (name === null && tree.compare(id, 0, idLength, idAt, idAt + idLength) === 0) name = Buffer.from(tree.subarray(nameAt, idAt - 1));
  });
  return name;
}

// src/sources/not-covered.ts
var LFS = Buffer.from("version https://git-lfs.github.com/spec/");
var LONGEST_POINTER = 1024;
function isLfsPointer(bytes) {
  return bytes.length < LONGEST_POINTER && bytes[0] === LFS[0] && bytes.subarray(0, LFS.length).equals(LFS);
}
function notCovered(submodules, pointers) {
  const named = [...new Set(submodules)].toSorted();
  const excluded = named.map((path) => ({ path, reason: "a submodule: a repository of its own, to be scanned by itself" }));
  if (pointers === 0) return excluded;
  const reason = `${pointers} Git LFS pointer${pointers === 1 ? "" : "s"}: their content is not in the repository (git lfs fetch --all, then binleaks scan .git/lfs)`;
  return [...excluded, { path: "", reason }];
}

// src/workers/object-search.ts
var STATUS = { unread: 0, read: 1, failed: 2, streamed: 3 };
var EMPTY_OBJECT_BATCH = {
  objects: 0,
  blobs: 0,
  bytes: 0,
  hits: [],
  weak: [],
  requests: [],
  failed: [],
  unread: [],
  forged: [],
  large: [],
  tooLarge: 0,
  missing: [],
  submodules: [],
  pointers: [],
  names: [],
  commits: [],
  died: null
};
function findsIn({ store, least, wanted }, number, type, size, { found, requests, skipped }, isForged = false) {
  const isCredible = (one) => one.score >= least || wanted.has(one.sha256);
  const contents = found.map(({ inside, detections }) => ({ inside, detections: detections.filter(isCredible) }));
  const credible = contents.filter((one) => one.detections.length > 0);
  const messages = credible.map(({ inside, detections }) => ({ inside, detections: detections.map(serializeDetection) }));
  const isPlain = !isForged && found.every(({ inside }) => inside.length === 0);
  const held2 = isPlain ? { detections: messages.flatMap((one) => one.detections) } : { detections: [], archived: messages };
  const path = idOf(store, number);
  return {
    hits: credible.length > 0 ? [{ number: firstCopy(store, number), type, size, ...held2 }] : [],
    weak: found.flatMap(({ detections }) => detections.filter((one) => !isCredible(one))),
    requests: requests.map(({ request }) => ({ path, request })),
    unread: skipped.map(({ reason }) => ({ number, reason }))
  };
}
var MAX_VALUE_ONLY = 2048;
var LARGEST_AGAIN = 256 * 1024 * 1024;
var MIN_NAME = 60;
var NO_SITES = { mark: MARK.nothing, places: null, credible: false, settled: true };
var UNSEARCHED = { mark: MARK.sites, places: null, credible: true, settled: false };
var LARGE = 8 * 1024 * 1024;
var STEP = 2e3;
var SLICE = 2 * 1024 * 1024;
var MANY_SITES = 500;
var MAX_MISSING = 1e4;
var MAX_WEAK = 1e3;
var ObjectSearcher = class {
  #shared;
  #onProgress;
  #walkers = /* @__PURE__ */ new Map();
  #reader;
  #found = nothing();
  #told = { bytes: 0, objects: 0 };
  constructor(shared, onProgress) {
    this.#shared = shared;
    this.#onProgress = onProgress;
    this.#reader = new ObjectReader(shared.store);
  }
  close() {
    for (const walker of this.#walkers.values()) walker.close();
    this.#reader.close();
  }
  /** Does a part of the work. An object that can't be read ends nothing but itself. */
  async run(job, signal) {
    this.#found = nothing();
    this.#told = { bytes: 0, objects: 0 };
    if (job.kind === "loose") {
      for (let number = job.from; number < job.to && !signal.aborted; number++) {
        this.#loose(number);
        if (isSliceOver()) await breathe();
      }
    } else {
      const walker = this.#walker(job.pack);
      for (const root of job.roots) {
        if (signal.aborted) break;
        walker.walk(root);
        if (isSliceOver()) await breathe();
      }
    }
    this.#tell();
    const unread = [];
    const { missing, submodules, apart, weak, requests, ...rest } = this.#found;
    for (const number of apart) unread.push(...await this.#searchApart(number, signal));
    return {
      ...rest,
      unread,
      missing: [...missing],
      submodules: [...submodules],
      weak: [...weak.values()],
      requests: requests.list().map(serializeRequest),
      died: null
    };
  }
  /** Searches an archive, or a content of which a slice would take long; gives what could not be read of it. */
  async #searchApart(number, signal) {
    if (signal.aborted) return [];
    const { store, archives: limits } = this.#shared;
    const own = this.#reader.readNumber(number);
    if (!own) return [{ number, reason: "could not be read again" }];
    const isForged = store.duplicates[number] !== COPY.only && !this.#isGenuine(number, own);
    if (isForged) this.#found.forged.push(number);
    else if (store.duplicates[number] === COPY.later) {
      const first = firstCopy(store, number);
      const other = this.#reader.readNumber(first);
      if (other && this.#isGenuine(first, other)) return [];
    }
    const { type, bytes } = own;
    const onBytes = (count) => this.#onProgress(count, 0);
    const result = await searchBytes(bytes, { path: "", isNamed: false, limits, signal, onBytes });
    const finds = findsIn(this.#shared, number, type, bytes.length, result, isForged);
    this.#found.hits.push(...finds.hits);
    for (const request of finds.requests) this.#found.requests.add(request);
    this.#noteWeak(finds.weak);
    const failure = result.error === null ? [] : [{ number, reason: `its search failed (${reasonOf(result.error)})` }];
    return [...finds.unread, ...failure];
  }
  /** Whether an object is what the id of a number says. */
  #isGenuine(number, object) {
    const { ids, idLength } = this.#shared.store;
    return isWhatIdSays(object, ids.subarray(number * idLength, (number + 1) * idLength), idLength);
  }
  #tell() {
    const { bytes, objects } = this.#found;
    this.#onProgress(bytes - this.#told.bytes, objects - this.#told.objects);
    this.#told = { bytes, objects };
  }
  #walker(number) {
    const known = this.#walkers.get(number);
    if (known) return known;
    const { store } = this.#shared;
    const pack = store.packs[number];
    if (!pack) throw new RangeError("no such pack");
    const first = store.firsts[number] ?? 0;
    const walker = new PackWalker(pack, {
      visit: ({ position, type, bytes, changed: news, baseMark }) => this.#visit(first + position, type, bytes, news, baseMark),
      fail: (position, reason) => this.#fail(first + position, reason),
      tooLarge: (position) => this.#leave(first + position),
      findBase: (id) => this.#reader.read(id)
    });
    this.#walkers.set(number, walker);
    return walker;
  }
  #loose(number) {
    try {
      const object = readLoose(this.#shared.store, number);
      if ("large" in object) this.#leave(number);
      else this.#visit(number, object.type, object.bytes, null, null);
    } catch (error) {
      this.#fail(number, error instanceof DamageError ? error.message : reasonOf(error));
    }
  }
  /** Leaves an object to whoever reads it as a stream. */
  #leave(number) {
    this.#shared.status[number] = STATUS.streamed;
    this.#found.large.push(number);
  }
  #fail(number, reason) {
    this.#shared.status[number] = STATUS.failed;
    this.#found.failed.push({ number, reason });
  }
  #visit(number, type, bytes, news, base) {
    const found = this.#found;
    this.#shared.status[number] = STATUS.read;
    found.objects++;
    found.bytes += bytes.length;
    if (found.objects - this.#told.objects >= STEP) this.#tell();
    if (type === "tree") {
      this.#noteEntries(number, bytes, news);
      return NO_SITES;
    }
    if (type === "commit") this.#noteLinks(number, bytes);
    else if (isLfsPointer(bytes)) found.pointers.push(number);
    if (type === "blob") {
      found.blobs++;
      if (bytes.length > this.#shared.maxBlobSize) {
        found.tooLarge++;
        return UNSEARCHED;
      }
      if (holdsArchive(bytes, "", this.#shared.archives.depth)) {
        found.apart.push(number);
        return UNSEARCHED;
      }
    }
    if (bytes.length > LARGE) return this.#setApart(number);
    const effort = new Effort(SLICE);
    const signatures = [];
    const text = type === "commit" && !(news && base) ? withoutSignature(bytes) : bytes;
    const marked = news && base ? markChange(bytes, news.pairs, news.length, base, signatures, effort) : markWhole(text, signatures, effort);
    if (effort.isSpent) return this.#setApart(number);
    if (signatures.length > 0) this.#noteRequests(number, requestsAt(text, signatures));
    if (marked.mark === MARK.sites && marked.sites)
      return marked.sites.length > MANY_SITES ? this.#setApart(number) : this.#judge(number, type, bytes, marked);
    return { mark: marked.mark, places: base?.places ?? null, credible: false, settled: base?.settled ?? true };
  }
  #setApart(number) {
    this.#found.apart.push(number);
    return UNSEARCHED;
  }
  /** Judges a content without its path; what may be a credential once the path is known makes it a hit. */
  #judge(number, type, bytes, marked) {
    try {
      const isAsStands = bytes.length > LARGEST_AGAIN || this.#shared.store.duplicates[number] !== COPY.only;
      const detections = detectAt({ bytes, path: "", environmentFrom: isAsStands ? -Infinity : Infinity }, marked.sites ?? []);
      const isNamedByPath = (one) => one.kind === "private-key" || bytes.length <= MAX_VALUE_ONLY;
      const leastOf = (one) => this.#shared.least - (isNamedByPath(one) ? NAMED_BY_PATH_GAIN - PATH_GAIN : 0);
      const isCredible = (one) => one.score >= leastOf(one) || this.#shared.wanted.has(one.sha256);
      const credible = detections.filter(isCredible);
      if (credible.length < detections.length) this.#noteWeak(detections.filter((one) => !isCredible(one)));
      if (credible.length > 0) this.#suspect(number, type, bytes, credible.map(serializeDetection));
      return versionOf(bytes, marked, detections, credible.length > 0);
    } catch (error) {
      this.#fail(number, `its search failed (${error instanceof Error ? error.name : "unknown error"})`);
      return UNSEARCHED;
    }
  }
  /** Notes a hit. What has another's id is judged as it stands: asked for by the id it would be another object. */
  #suspect(number, type, bytes, detections) {
    const { store } = this.#shared;
    const isForged = store.duplicates[number] !== COPY.only && !this.#isGenuine(number, { type, bytes });
    if (isForged) this.#found.forged.push(number);
    const found = isForged ? { detections: [], archived: [{ inside: [], detections }] } : { detections };
    this.#found.hits.push({ number: firstCopy(store, number), type, size: bytes.length, ...found });
  }
  #noteRequests(number, requests) {
    if (requests.length === 0 || this.#shared.store.duplicates[number] === COPY.later) return;
    const path = idOf(this.#shared.store, number);
    for (const request of requests) this.#found.requests.add({ path, request });
  }
  #noteWeak(detections) {
    const { weak } = this.#found;
    for (const one of detections) {
      if (weak.size >= MAX_WEAK) return;
      const { kind, value, sha256, score, encrypted } = serializeDetection(one);
      weak.set(sha256, { kind, value, sha256, score, encrypted });
    }
  }
  /** Notes which tree names which objects, as far as it is new, and what is named but not there. */
  #noteEntries(number, bytes, news) {
    const { store, parents } = this.#shared;
    forEachEntry(bytes, store.idLength, news, (modeAt, nameAt, idAt) => {
      if (isGitlink(bytes, modeAt)) {
        this.#found.submodules.add(bytes.toString("utf8", nameAt, idAt - 1));
        return;
      }
      if (idAt - nameAt > MIN_NAME && markWhole(bytes.subarray(nameAt, idAt - 1), []).mark === MARK.sites)
        this.#found.names.push({ number, name: bytes.toString("latin1", nameAt, idAt - 1) });
      const child = numberOf(store, bytes, idAt);
      if (child >= 0) {
        if (parents[child] === -1) parents[child] = number;
      } else this.#miss(bytes.toString("hex", idAt, idAt + store.idLength), number);
    });
  }
  /** The parents of a commit; its tree and they must be there. */
  #noteLinks(number, bytes) {
    const { store, parents } = this.#shared;
    const digits = store.idLength * 2;
    const commit = [number];
    for (let at = 0; at < bytes.length; ) {
      const isTree = bytes[at] === 116;
      if (!isTree && bytes[at] !== 112) break;
      const skip = isTree ? 5 : 7;
      const id = bytes.toString("latin1", at + skip, at + skip + digits);
      const linked = numberOfId(store, id);
      if (linked < 0) this.#miss(id, number);
      else if (isTree && parents[linked] === -1) parents[linked] = number;
      if (!isTree) commit.push(linked);
      at += skip + digits + 1;
    }
    if (store.duplicates[number] !== COPY.later) this.#found.commits.push(commit);
  }
  #miss(id, by) {
    if (this.#found.missing.size < MAX_MISSING) this.#found.missing.set(id, by);
  }
};
function nothing() {
  return {
    objects: 0,
    blobs: 0,
    tooLarge: 0,
    bytes: 0,
    hits: [],
    weak: /* @__PURE__ */ new Map(),
    requests: new RequestSample(PART_SAMPLE),
    failed: [],
    apart: [],
    forged: [],
    large: [],
    missing: /* @__PURE__ */ new Map(),
    submodules: /* @__PURE__ */ new Set(),
    pointers: [],
    names: [],
    commits: []
  };
}

export {
  DamageError,
  ENTRY,
  NO_BASE,
  typeOfName,
  LARGEST_HELD,
  isWhatIdSays,
  COPY,
  openStore,
  numberOf,
  numberOfId,
  idOf,
  ObjectReader,
  packName,
  forEachEntry,
  isGitlink,
  nameIn,
  isLfsPointer,
  notCovered,
  STATUS,
  EMPTY_OBJECT_BATCH,
  findsIn,
  MAX_VALUE_ONLY,
  LARGEST_AGAIN,
  ObjectSearcher
};
