import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  inflateRaw
} from "./chunk-Q6YE5GDF.js";
import {
  isUtf8Name
} from "./chunk-HG6PAUZG.js";
import {
  END_SIZE,
  LOCAL_SIZE,
  SIGNATURE,
  methodName,
  readCentral,
  readDescriptor,
  readLocal,
  widen
} from "./chunk-CA3KT3TG.js";
import {
  HEAD,
  formatOf
} from "./chunk-EEU5REI6.js";
import "./chunk-TQLIILXI.js";
import {
  ArchiveError,
  ByteReader,
  once
} from "./chunk-2WZFBUV5.js";
import "./chunk-2K5ZJM7O.js";
import "./chunk-5T5FSI3R.js";

// src/archive/zip/zip.ts
import { crc32 } from "node:zlib";

// src/archive/zip/zip-directory.ts
var NO_ENTRY = "the archive's directory leads to a place that holds no entry, and what stands there was not read as one";
var OTHER_FORM = "the archive's directory says another method, size or checksum, and it was read by its own header only";
var OTHER_PLACE = "its end record does not describe the directory before it, and what it leads to was not read";
var FULL = 4294967295;
var FULL_COUNT = 65535;
var MAX_NAMED = 200;
var ZipDirectory = class {
  #handlers;
  #facts = /* @__PURE__ */ new Map();
  /** Where the zip begins in its content; null between the end of one and the first entry of the next. */
  #start;
  #run = null;
  #wide = null;
  #locator = null;
  /** What differs where places are counted from the content's beginning, and where they are from the zip's. */
  #differences = { absolute: [], moved: [] };
  constructor(start, handlers) {
    this.#start = start;
    this.#handlers = handlers;
  }
  /** Notes an entry whose own header stands at `at`. */
  note(at, facts) {
    this.#start ??= at;
    this.#facts.set(at, facts);
  }
  /** Notes an entry of the directory that stands at [from, to). */
  add(from, to, record) {
    if (this.#run?.to === from) {
      this.#run.to = to;
      this.#run.entries++;
    } else this.#run = { from, to, entries: 1 };
    this.#compare(record, 0, this.#differences.absolute);
    if (this.#start !== null && this.#start > 0) this.#compare(record, this.#start, this.#differences.moved);
  }
  /** Notes the 56 bytes of zip64's own end record. */
  end64(at, bytes) {
    this.#wide = { at, bytes };
  }
  /** Notes the 20 bytes that lead to it. */
  locator(at, bytes) {
    this.#locator = { at, bytes };
  }
  /** Takes the END_SIZE bytes of an end record, and tells of everything that differs from what was read. */
  end(at, bytes) {
    const isWide = this.#locator?.at === at - 20 && this.#wide?.at === at - 76;
    const directoryEnd = isWide ? at - 76 : at;
    const run = this.#run?.to === directoryEnd ? this.#run : { from: directoryEnd, to: directoryEnd, entries: 0 };
    const said = describe(bytes);
    const wide = isWide && this.#wide ? describeWide(this.#wide.bytes) : null;
    const { offset } = wide ?? said;
    const shift = run.from - offset;
    const isMoved = shift !== 0;
    const isEmpty = run.entries === 0 && said.entries === 0 && said.size === 0 && (offset === 0 || !isMoved);
    const isRight = isEmpty || (shift === 0 || shift === this.#start) && (wide === null ? isSame(said, run, offset, false) : isSame(wide, run, offset, false) && isSame(said, run, offset, true)) && (!isWide || Number(this.#locator?.bytes.readBigUInt64LE(8)) + shift === at - 76) && (isWide || this.#locator?.at !== at - 20);
    if (!isRight) this.#handlers.skip("", OTHER_PLACE);
    else if (isMoved && !isEmpty && this.#handlers.isDirectoryAt(offset) !== false)
      this.#handlers.skip("", "it stands behind something else, and what its end record leads to there was not read");
    for (const { name, reason } of isMoved && !isEmpty ? this.#differences.moved : this.#differences.absolute)
      this.#handlers.skip(name, reason);
    this.#start = null;
    this.#run = null;
    this.#wide = null;
    this.#locator = null;
    this.#differences = { absolute: [], moved: [] };
  }
  #compare({ offset, method, crc, packed, size, name }, shift, differences) {
    if (differences.length >= MAX_NAMED) return;
    const facts = this.#facts.get(offset + shift);
    if (!facts) differences.push({ name, reason: NO_ENTRY });
    else if (!facts.isTold && (facts.method !== method || facts.crc !== crc || facts.packed !== packed || facts.size !== size))
      differences.push({ name, reason: OTHER_FORM });
  }
};
function describe(record) {
  if (record.length < END_SIZE) return { entries: 0, size: 0, offset: 0 };
  return { entries: record.readUInt16LE(10), size: record.readUInt32LE(12), offset: record.readUInt32LE(16) };
}
function describeWide(record) {
  return {
    entries: Number(record.readBigUInt64LE(32)),
    size: Number(record.readBigUInt64LE(40)),
    offset: Number(record.readBigUInt64LE(48))
  };
}
function isSame(said, run, offset, hasWide) {
  const isFull = (value, full) => hasWide && value === full;
  return (
    // Some programs write more entries than 16 bits can count, without zip64.
    (isFull(said.entries, FULL_COUNT) || said.entries === run.entries || said.entries === run.entries % 65536) && (isFull(said.size, FULL) || said.size === run.to - run.from) && (isFull(said.offset, FULL) || said.offset === offset)
  );
}

// src/archive/zip/zip.ts
var FLAG = { encrypted: 8257, descriptor: 8, utf8: 2048 };
var METHOD = { stored: 0, deflate: 8, bzip2: 12, zstd: 93, xz: 95 };
var GAP = "(between its entries)";
var BEHIND = "(behind its end)";
var NOTES = "(its comments and extra fields)";
var NOTABLE = 64;
async function readZip(reader, handlers) {
  const directory = new ZipDirectory(reader.position, handlers);
  for (let isEnded = false; ; ) {
    const head = await reader.peek(4);
    if (head.length === 0) {
      if (isEnded) return;
      throw new ArchiveError("truncated", "it ends too early");
    }
    const signature = head.length < 4 ? 0 : head.readUInt32LE(0);
    if (signature === SIGNATURE.local) {
      const at = reader.position;
      directory.note(at, await readEntry(reader, handlers));
    } else if (signature === SIGNATURE.central) await readDirectoryEntry(reader, directory, handlers);
    else if (signature === SIGNATURE.end && (await reader.peek(END_SIZE)).length === END_SIZE) {
      const { raw, offset } = reader.origin;
      raw.zipEnds.add(offset);
      const at = reader.position;
      directory.end(at, await reader.take(END_SIZE));
      isEnded = true;
    } else if (signature === SIGNATURE.end64 && (await reader.peek(56)).length === 56) {
      const at = reader.position;
      directory.end64(at, await reader.take(56));
    } else if (signature === SIGNATURE.locator64 && (await reader.peek(20)).length === 20) {
      const at = reader.position;
      directory.locator(at, await reader.take(20));
    } else if (signature === SIGNATURE.descriptor || signature === SIGNATURE.singleVolume) await reader.skip(4);
    else if (isEnded && await isOther(reader)) return;
    else await readGap(reader, handlers, isEnded ? BEHIND : GAP);
  }
}
async function isOther(reader) {
  for (let chunk = await reader.chunk(); chunk !== null; chunk = await reader.chunk()) {
    const at = chunk.findIndex((byte) => byte !== 0);
    if (at < 0) continue;
    reader.unread(chunk.subarray(at));
    const format = formatOf(await reader.peek(HEAD), "");
    return format !== null && format !== "zip";
  }
  return false;
}
async function readDirectoryEntry(reader, directory, handlers) {
  const at = reader.position;
  const record = await readCentral(reader);
  directory.add(at, reader.position, { ...record, name: decodeName(record.name, record.flags) });
  await readNotes([record.extra, record.comment], handlers);
}
async function readNotes(notes, handlers) {
  for (const note of notes) if (note.length >= NOTABLE) await handlers.entry(NOTES, new ByteReader(once(note)));
}
async function readGap(reader, handlers, name) {
  const gap = new ByteReader(until(reader, isRecord), reader.origin);
  await handlers.entry(name, gap);
  await drain(gap);
}
async function readEntry(reader, handlers) {
  const header = readLocal(await reader.take(LOCAL_SIZE));
  const { flags, method } = header;
  const name = decodeName(await reader.take(header.nameLength), flags);
  const extra = await reader.take(header.extraLength);
  const [, packed = 0] = widen([header.size, header.packed], extra);
  await readNotes([extra], handlers);
  const hasDescriptor = (flags & FLAG.descriptor) !== 0;
  const isKnown = !hasDescriptor || packed !== 0 && header.packed !== 4294967295;
  const from = reader.position;
  const unread = { method, crc: 0, packed: 0, size: 0, isTold: true };
  if ((flags & FLAG.encrypted) !== 0) {
    handlers.skip(name, "encrypted");
    await passOver(reader, isKnown ? packed : null);
    return unread;
  }
  const unpacked = unpack(reader, method, isKnown ? packed : null);
  if (unpacked === null) {
    handlers.skip(name, `compression method ${methodName(method)} is not supported`);
    await passOver(reader, isKnown ? packed : null);
    return unread;
  }
  const seen = { crc: 0, size: 0, isWhole: false };
  const isStored = method === METHOD.stored;
  const chunks = isStored ? unpacked.chunks : handlers.unpack(unpacked.chunks);
  const body = new ByteReader(measured(chunks, seen), isStored ? reader.origin : void 0);
  await handlers.entry(name, body);
  await drain(body).catch((error) => {
    if (!(error instanceof ArchiveError)) throw error;
    handlers.broken(name, error);
  });
  await unpacked.finish();
  const used = reader.position - from;
  if (!seen.isWhole) {
    await reader.skip(isKnown ? Math.max(0, packed - used) : 0);
    return unread;
  }
  const isSound = await check(reader, handlers, name, header, { ...seen, used, declared: isKnown ? packed : null });
  return { method, crc: seen.crc, packed: used, size: seen.size, isTold: !isSound };
}
function unpack(reader, method, packed) {
  if (method === METHOD.deflate) return { chunks: inflateRaw(reader), finish: () => Promise.resolve() };
  if (packed === null) {
    if (method !== METHOD.stored) return null;
    return { chunks: until(reader, isDescriptor), finish: () => Promise.resolve() };
  }
  const portion = reader.portion(packed);
  const { finish } = portion;
  switch (method) {
    case METHOD.stored:
      return { chunks: portion.reader.chunks(), finish };
    case METHOD.bzip2:
    case METHOD.zstd:
    case METHOD.xz:
      return { chunks: rarely(method, portion.reader), finish };
    default:
      return null;
  }
}
async function* rarely(method, reader) {
  if (method === METHOD.bzip2) yield* (await import("./bunzip2-CY7AO75U.js")).bunzip2(reader);
  else if (method === METHOD.zstd) yield* (await import("./unzstd-HHBRL3JG.js")).unzstd(reader);
  else yield* (await import("./unxz-HAAHQQHG.js")).unxz(reader);
}
async function* measured(chunks, seen) {
  for await (const chunk of chunks) {
    seen.crc = crc32(chunk, seen.crc);
    seen.size += chunk.length;
    yield chunk;
  }
  seen.isWhole = true;
}
async function check(reader, handlers, name, header, seen) {
  let { crc } = header;
  let difference = null;
  if ((header.flags & FLAG.descriptor) !== 0) {
    const descriptor = readDescriptor(await reader.peek(24), seen.used, seen.size);
    if (descriptor) {
      await reader.skip(descriptor.length);
      crc = descriptor.crc;
    } else difference = "its size is not what is written behind it";
  } else if (seen.declared !== null && seen.used !== seen.declared) difference = "its size is not what its header says";
  if (difference !== null) handlers.skip(name, difference);
  if (crc !== seen.crc) handlers.skip(name, "its checksum is wrong");
  return difference === null && crc === seen.crc;
}
async function passOver(reader, size) {
  if (size !== null) {
    await reader.skip(size);
    return;
  }
  await drain(new ByteReader(until(reader, isRecord)));
}
async function drain(reader) {
  while (await reader.chunk() !== null) ;
}
var WINDOW = 64 * 1024;
var RECORD = 24;
async function* until(reader, isIt) {
  for (let before = 0; ; ) {
    const window = await reader.peek(WINDOW);
    const isLast = window.length < WINDOW;
    const end = isLast ? window.length : window.length - RECORD;
    let at = window.indexOf("PK");
    while (at >= 0 && at < end && !isIt(window.subarray(at), before + at)) at = window.indexOf("PK", at + 1);
    const isFound = at >= 0 && at < end;
    const take = isFound ? at : end;
    if (take > 0) yield await reader.take(take);
    if (isFound || isLast) return;
    before += take;
  }
}
function isRecord(bytes) {
  if (bytes.length < 4) return false;
  const signature = bytes.readUInt32LE(0);
  return signature === SIGNATURE.local || signature === SIGNATURE.central || signature === SIGNATURE.end || signature === SIGNATURE.end64;
}
function isDescriptor(bytes, before) {
  return bytes.length >= 4 && bytes.readUInt32LE(0) === SIGNATURE.descriptor && readDescriptor(bytes, before, before) !== null;
}
function decodeName(bytes, flags) {
  return (flags & FLAG.utf8) !== 0 || isUtf8Name(bytes) ? bytes.toString("utf8") : bytes.toString("latin1");
}
export {
  readZip
};
