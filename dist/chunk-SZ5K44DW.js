import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  CENTRAL_SIZE,
  END_SIZE,
  SIGNATURE
} from "./chunk-CA3KT3TG.js";
import {
  countNewlines,
  detectAll,
  detectAllSteps,
  unitsIn
} from "./chunk-H7MC4Q7Y.js";
import {
  HEAD,
  formatOfName,
  isArchive,
  isBzip2,
  isText
} from "./chunk-EEU5REI6.js";
import {
  FileError
} from "./chunk-2K5ZJM7O.js";

// src/archive/format-checks.ts
import { crc32 } from "node:zlib";
var FLAGS = 224;
var EFFORTS = /* @__PURE__ */ new Set([0, 2, 4]);
var LAST_SYSTEM = 13;
var MAX_WINDOW = 21;
function isSound(format, head, path) {
  return formatOfName(path) === format && !isText(head) || isSoundHeader(format, head);
}
function isSoundHeader(format, head) {
  switch (format) {
    case "gzip":
      return ((head[3] ?? 255) & FLAGS) === 0 && EFFORTS.has(head[8] ?? 1) && ((head[9] ?? 99) <= LAST_SYSTEM || head[9] === 255);
    case "xz":
      return head.length >= 12 && crc32(head.subarray(6, 8)) === head.readUInt32LE(8);
    case "zstd":
      return ((head[4] ?? 255) & 24) === 0 && (((head[4] ?? 0) & 32) !== 0 || (head[5] ?? 255) >>> 3 <= MAX_WINDOW);
    case "bzip2":
      return isBzip2(head);
    case "brotli":
      return false;
  }
}
var PROGRAMS = ["\x7FELF", "MZ", "\xCE\xFA\xED\xFE", "\xCF\xFA\xED\xFE", "\xCA\xFE\xBA\xBE", "#!"].map(
  (mark) => Buffer.from(mark, "latin1")
);
function isProgram(head) {
  return PROGRAMS.some((mark) => head.subarray(0, mark.length).equals(mark));
}

// src/detect/requests/sample.ts
var SCAN_SAMPLE = { keys: 512, perKey: 3, keyless: 512 };
var PART_SAMPLE = { keys: 48, perKey: 2, keyless: 32 };
var RequestSample = class {
  #size;
  #byKey = /* @__PURE__ */ new Map();
  #keyless = [];
  constructor(size = SCAN_SAMPLE) {
    this.#size = size;
  }
  add(one) {
    const { apiKey } = one.request;
    if (apiKey === null) {
      insert(this.#keyless, one, this.#size.keyless);
      return;
    }
    const kept = this.#byKey.get(apiKey);
    if (kept) insert(kept, one, this.#size.perKey);
    else {
      this.#byKey.set(apiKey, [one]);
      if (this.#byKey.size > 2 * this.#size.keys) for (const key of this.#keys().slice(this.#size.keys)) this.#byKey.delete(key);
    }
  }
  /** How many are held now, some of which list() may leave out. */
  get size() {
    return [...this.#byKey.values()].reduce((sum, kept) => sum + kept.length, this.#keyless.length);
  }
  #keys() {
    return [...this.#byKey.keys()].toSorted();
  }
  /** The first of each API key, then those without one, then the others. */
  list() {
    const groups = this.#keys().slice(0, this.#size.keys).map((key) => this.#byKey.get(key) ?? []);
    return [...groups.flatMap((group) => group.slice(0, 1)), ...this.#keyless, ...groups.flatMap((group) => group.slice(1))];
  }
};
function insert(list, one, most) {
  const last = list.at(-1);
  if (list.length >= most && last && order(one, last) >= 0) return;
  let low = 0;
  for (let high = list.length; low < high; ) {
    const middle = low + high >> 1;
    const other = list[middle];
    if (other && order(other, one) < 0) low = middle + 1;
    else high = middle;
  }
  const before = list[low - 1];
  const behind = list[low];
  if (before && isSame(before, one)) return;
  list.splice(low, behind && isSame(behind, one) ? 1 : 0, one);
  if (list.length > most) list.length = most;
}
function isSame(a, b) {
  return a.request.signature === b.request.signature && textOf(a) === textOf(b);
}
function order(a, b) {
  return compare(a.request.signature, b.request.signature) || compare(textOf(a), textOf(b)) || compare(a.path, b.path) || a.request.position.offset - b.request.position.offset;
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function textOf({ request }) {
  return request.payloads.map((payload) => payload.reveal()).join("\n");
}

// src/archive/zip/zip-end.ts
var END_REACH = END_SIZE + 65535;
var MAX_DIRECTORY = 32 * 1024 * 1024;
var MARK = Buffer.from("PK", "latin1");
var FULL = 4294967295;
function accessTo(bytes) {
  return { size: bytes.length, read: (from, length) => bytes.subarray(from, from + length) };
}
function endRecords(tail, offset) {
  const found = [];
  const from = Math.max(0, tail.length - END_REACH);
  for (let at = tail.lastIndexOf(MARK); at >= from; at = at > 0 ? tail.lastIndexOf(MARK, at - 1) : -1)
    if (isPlausible(tail, at, offset)) found.push(offset + at);
  return found;
}
function endsAsZip(bytes) {
  const from = Math.max(0, bytes.length - END_REACH);
  return endRecords(bytes.subarray(from), from).length > 0;
}
function isPlausible(tail, at, offset) {
  if (at + END_SIZE > tail.length) return false;
  const volume = tail.readUInt16LE(at + 4);
  const entries = tail.readUInt16LE(at + 10);
  const size = tail.readUInt32LE(at + 12);
  const start = tail.readUInt32LE(at + 16);
  const isWide2 = at >= 20 && tail.readUInt32LE(at - 20) === SIGNATURE.locator64;
  if (isWide2 && (entries === 65535 || size === FULL || start === FULL)) return true;
  if (volume !== 0 || tail.readUInt16LE(at + 6) !== 0 || tail.readUInt16LE(at + 8) !== entries)
    return size >= CENTRAL_SIZE && at >= size && isDirectoryAt(tail, at - size);
  if (size < CENTRAL_SIZE * Math.max(entries, 1) || size > offset + at) return false;
  return start + size <= offset + at || isDirectoryAt(tail, at - size);
}
function isDirectoryAt(tail, at) {
  return at < 0 || tail.readUInt32LE(at) === SIGNATURE.central;
}
function findZip(content) {
  const from = Math.max(0, content.size - END_REACH);
  const tail = content.read(from, END_REACH);
  for (const end of endRecords(tail, from)) {
    const start = startOf(content, end);
    if (start !== null) return { start };
  }
  return null;
}
function startOf(content, end) {
  const record = content.read(end, END_SIZE);
  let size = record.readUInt32LE(12);
  let offset = record.readUInt32LE(16);
  let directoryEnd = end;
  const locator = end >= 76 ? content.read(end - 20, 20) : Buffer.alloc(0);
  if (locator.length === 20 && locator.readUInt32LE(0) === SIGNATURE.locator64) {
    const wide = content.read(end - 76, 56);
    if (wide.readUInt32LE(0) === SIGNATURE.end64) {
      size = Number(wide.readBigUInt64LE(40));
      offset = Number(wide.readBigUInt64LE(48));
      directoryEnd = end - 76;
    }
  }
  const at = directoryEnd - size;
  const shift = at - offset;
  if (at < 0 || shift < 0 || size > MAX_DIRECTORY) return null;
  const directory = content.read(at, size);
  let first = Infinity;
  for (let entry = 0; entry + CENTRAL_SIZE <= directory.length && directory.readUInt32LE(entry) === SIGNATURE.central; ) {
    const local = directory.readUInt32LE(entry + 42);
    if (local !== FULL) first = Math.min(first, local + shift);
    entry += CENTRAL_SIZE + directory.readUInt16LE(entry + 28) + directory.readUInt16LE(entry + 30) + directory.readUInt16LE(entry + 32);
  }
  return first < at ? first : null;
}

// src/sources/read.ts
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";

// src/sources/extent.ts
import { isAscii } from "node:buffer";
var NOTHING = { lines: 0, units: 0, bytes: 0 };
function join(first, second) {
  const lines = first.lines + second.lines;
  if (second.lines > 0) return { lines, units: second.units, bytes: second.bytes };
  return { lines, units: first.units + second.units, bytes: first.bytes + second.bytes };
}
function measure(bytes, first) {
  const lines = countNewlines(bytes, 0, bytes.length);
  const tail = lines > 0 ? bytes.lastIndexOf(10) + 1 : first ? markLength(bytes) : 0;
  const rest = bytes.subarray(tail);
  return { lines, units: isAscii(rest) ? rest.length : unitsIn(bytes, tail, bytes.length), bytes: rest.length };
}
function markLength(bytes) {
  if (bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191) return 3;
  return bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255 ? 2 : 0;
}
function moved(position, offset, before, wide) {
  const units = wide ? Math.floor(before.bytes / 2) : before.units;
  return {
    offset: position.offset + offset,
    endOffset: position.endOffset + offset,
    line: position.line + before.lines,
    column: position.column + (position.line === 1 ? units : 0),
    endLine: position.endLine + before.lines,
    endColumn: position.endColumn + (position.endLine === 1 ? units : 0)
  };
}

// src/sources/pace.ts
var SLICE_MS = 100;
var GRACE_MS = 300;
var sliceEnd = 0;
function isSliceOver() {
  return performance.now() >= sliceEnd;
}
async function breathe() {
  if (!isSliceOver()) return;
  await new Promise((next) => setImmediate(next));
  sliceEnd = performance.now() + SLICE_MS;
}
async function paced(steps, signal) {
  let deadline = Infinity;
  for (; ; ) {
    const step = steps.next();
    const now = performance.now();
    if (now >= sliceEnd) await breathe();
    if (step.done === true) return step.value;
    if (!signal.aborted) continue;
    deadline = Math.min(deadline, now + GRACE_MS);
    if (now >= deadline) return null;
  }
}
var INTERRUPTED = { detections: [], requests: [], unread: "interrupted while it was searched" };
async function detectPaced(input, signal) {
  return await detectUnlessAborted(input, signal) ?? INTERRUPTED;
}
async function detectUnlessAborted(input, signal) {
  return paced(detectAllSteps(input), signal);
}

// src/sources/read.ts
var WHOLE_FILE = 8 * 1024 * 1024;
var FIRST_READ = 256 * 1024;
var CHUNK = 128 * 1024;
var SEGMENT = 832 * 1024;
var CONTEXT = 64 * 1024;
var SPARING = 6;
var OPEN_FLAGS = process.platform === "win32" ? constants.O_RDONLY : constants.O_RDONLY | constants.O_NONBLOCK;
var NEVER = new AbortController().signal;
var shared = null;
function borrow() {
  const own = shared ?? Buffer.allocUnsafeSlow(WHOLE_FILE + 1);
  shared = null;
  return own;
}
function giveBack(own) {
  shared = own;
}
function changedError() {
  return new FileError("changed", "changed while it was read");
}
async function readFileItem(item, shareAbove, onBytes, archiveDepth = 0, signal = NEVER) {
  const descriptor = openSync(item.file, OPEN_FLAGS);
  const target = borrow();
  try {
    let length = readSync(descriptor, target, 0, FIRST_READ, null);
    if (length === 0 && !fstatSync(descriptor).isFile()) throw changedError();
    const size = length < FIRST_READ ? length : fstatSync(descriptor).size;
    if (archiveDepth > 0 && isArchive(target.subarray(0, Math.min(length, HEAD)), item.path)) return { archive: size };
    for (let count = length; size <= WHOLE_FILE && count > 0 && length < target.length; length += count) {
      count = readSync(descriptor, target, length, target.length - length, null);
    }
    if (size <= WHOLE_FILE && length <= WHOLE_FILE) {
      const content = target.subarray(0, length);
      if (archiveDepth > 0 && endsAsZip(content)) return { archive: size };
      onBytes(length);
      return { bytes: length, content, ...await detectPaced({ bytes: content, path: item.path }, signal) };
    }
    const large = Math.max(length, size);
    if (archiveDepth > 0 && endsWithZip(descriptor, large)) return { archive: large };
    if (large > shareAbove) return { large };
    return { ...await readSegments(descriptor, target, item.path, { from: 0, to: large }, onBytes, signal), content: null };
  } finally {
    giveBack(target);
    closeSync(descriptor);
  }
}
function endsWithZip(descriptor, size) {
  const from = Math.max(0, size - END_REACH);
  const tail = Buffer.allocUnsafe(END_REACH);
  return endRecords(tail.subarray(0, readFully(descriptor, tail, from, END_REACH)), from).length > 0;
}
function accessToFile(item, size) {
  return {
    size,
    read: (from, length) => {
      const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(length, size - from)));
      const descriptor = openSync(item.file, OPEN_FLAGS);
      try {
        return bytes.subarray(0, readFully(descriptor, bytes, from, bytes.length));
      } finally {
        closeSync(descriptor);
      }
    }
  };
}
async function* fileChunks(item) {
  const descriptor = openSync(item.file, OPEN_FLAGS);
  try {
    for (; ; ) {
      const chunk = Buffer.allocUnsafeSlow(CHUNK);
      const length = readSync(descriptor, chunk, 0, CHUNK, null);
      if (length === 0) return;
      await new Promise((next) => setImmediate(next));
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(descriptor);
  }
}
async function readFileRange(item, range, onBytes, signal = NEVER) {
  const descriptor = openSync(item.file, OPEN_FLAGS);
  const target = borrow();
  try {
    return await readSegments(descriptor, target, item.path, range, onBytes, signal);
  } finally {
    giveBack(target);
    closeSync(descriptor);
  }
}
function readSegments(descriptor, target, path, range, onBytes, signal) {
  const load = (start, end) => target.subarray(0, readFully(descriptor, target, start, end - start));
  return detectSegments(load, path, range, onBytes, signal);
}
async function detectSegments(load, path, range, onBytes, signal) {
  const detections = [];
  const sample = new RequestSample(PART_SAMPLE);
  let extent = NOTHING;
  let unread = null;
  for (let at = range.from; at < range.to; at += SEGMENT) {
    const start = Math.max(0, at - CONTEXT);
    const core = Math.min(SEGMENT, range.to - at);
    const bytes = load(start, at + core + CONTEXT);
    if (start + bytes.length < at + core) throw changedError();
    const sparing = Math.floor((at - range.from) / SEGMENT) % SPARING !== 0;
    const found = await detectPaced({ bytes, path, from: at - start, to: at - start + core, sparing }, signal);
    unread ??= found.unread;
    for (const one of found.detections) detections.push({ ...one, position: moved(one.position, start, extent, isWide(one)) });
    for (const one of found.requests) sample.add({ path, request: { ...one, position: moved(one.position, start, extent, one.wide) } });
    extent = join(extent, measure(bytes.subarray(0, Math.max(0, at + core - CONTEXT - start)), start === 0));
    onBytes(core);
  }
  return { bytes: range.to - range.from, detections, requests: sample.list().map((one) => one.request), unread, extent };
}
function detectBytes(bytes, path) {
  return detectAll({ bytes, path }).detections;
}
async function detectBytesPaced(bytes, path, signal = NEVER) {
  if (bytes.length <= WHOLE_FILE) return detectPaced({ bytes, path }, signal);
  return detectSegments(
    (start, end) => bytes.subarray(start, end),
    path,
    { from: 0, to: bytes.length },
    () => void 0,
    signal
  );
}
function isWide({ reading }) {
  return reading[0] === "utf-16le" || reading[0] === "utf-16be";
}
function readFully(descriptor, target, position, wanted) {
  let length = 0;
  while (length < wanted) {
    const count = readSync(descriptor, target, length, wanted - length, position + length);
    if (count === 0) break;
    length += count;
  }
  return length;
}

// src/sources/read-stream.ts
var spare = null;
var FIRST_WINDOW = 64 * 1024;
var StreamSearch = class {
  detections = [];
  /** What the content is called. */
  path;
  #signal;
  #sample = new RequestSample();
  #windows = 0;
  /** What has been looked at and still is context, and behind it what has come since. */
  #window;
  #length = 0;
  /** Where the window begins in the stream. */
  #offset = 0;
  #extent = NOTHING;
  /** Index in the window from which on nothing has been reported yet. */
  #from = 0;
  #unread = null;
  constructor(path, signal) {
    this.path = path;
    this.#signal = signal;
    this.#window = spare ?? Buffer.allocUnsafeSlow(FIRST_WINDOW);
    spare = null;
  }
  /** Why the content was not searched to its end; null where it was. */
  get unread() {
    return this.#unread;
  }
  /** Takes a chunk, which must stay as it is until the promise is kept. */
  async push(chunk) {
    for (let at = 0; at < chunk.length; ) {
      const piece = chunk.subarray(at, at + SEGMENT - this.#length);
      at += piece.length;
      this.#makeRoom(this.#length + piece.length);
      this.#window.set(piece, this.#length);
      this.#length += piece.length;
      if (this.#length === SEGMENT) await this.#look(false);
    }
  }
  /** Some of the signed requests that have come by. */
  requests() {
    return this.#sample.list().map((one) => one.request);
  }
  /** To be called once, behind the last chunk. */
  async end() {
    try {
      await this.#look(true);
    } finally {
      spare = this.#window;
      this.#window = Buffer.alloc(0);
    }
  }
  #makeRoom(length) {
    if (length <= this.#window.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.min(SEGMENT, Math.max(length, this.#window.length * 4)));
    this.#window.copy(larger, 0, 0, this.#length);
    this.#window = larger;
  }
  async #look(last) {
    const window = this.#window.subarray(0, this.#length);
    const to = last ? window.length : Math.max(this.#from, window.length - CONTEXT);
    const { path } = this;
    const sparing = this.#windows++ % SPARING !== 0;
    const found = await detectPaced({ bytes: window, path, from: this.#from, to, sparing }, this.#signal);
    this.#unread ??= found.unread;
    for (const one of found.detections)
      this.detections.push({ ...one, position: moved(one.position, this.#offset, this.#extent, isWide(one)) });
    for (const one of found.requests)
      this.#sample.add({ path, request: { ...one, position: moved(one.position, this.#offset, this.#extent, one.wide) } });
    if (last) return;
    const keep = Math.max(0, to - CONTEXT) & ~3;
    this.#extent = join(this.#extent, measure(window.subarray(0, keep), this.#offset === 0));
    this.#window.copyWithin(0, keep, this.#length);
    this.#length -= keep;
    this.#offset += keep;
    this.#from = to - keep;
  }
};
async function readStream(chunks, path, signal, onBytes, searchSignal = signal) {
  const search = new StreamSearch(path, searchSignal);
  let total = 0;
  let error = null;
  try {
    for await (const chunk of untilAborted(chunks, signal)) {
      total += chunk.length;
      onBytes(chunk.length);
      await search.push(chunk);
    }
  } catch (thrown) {
    error = thrown;
  }
  try {
    await search.end();
  } catch (thrown) {
    error ??= thrown;
  }
  return { bytes: total, detections: search.detections, requests: search.requests(), unread: search.unread, error };
}
async function* untilAborted(chunks, signal) {
  const iterator = chunks[Symbol.asyncIterator]();
  let stop = () => void 0;
  const onAbort = () => stop(null);
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    while (!signal.aborted) {
      const aborted = new Promise((done) => stop = done);
      const next = await Promise.race([iterator.next(), aborted]);
      if (next === null || next.done === true) return;
      yield next.value;
    }
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}

export {
  isSound,
  isProgram,
  PART_SAMPLE,
  RequestSample,
  NOTHING,
  join,
  measure,
  moved,
  isSliceOver,
  breathe,
  detectUnlessAborted,
  accessTo,
  endRecords,
  endsAsZip,
  findZip,
  SEGMENT,
  CONTEXT,
  readFileItem,
  accessToFile,
  fileChunks,
  readFileRange,
  detectBytes,
  detectBytesPaced,
  isWide,
  StreamSearch,
  readStream,
  untilAborted
};
