import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  MAX_TAR_HEADER
} from "./chunk-E2KB3337.js";
import {
  BLOCK,
  isTarHeader,
  numberAt,
  readTarHeader
} from "./chunk-TQLIILXI.js";
import {
  ArchiveError,
  ByteReader
} from "./chunk-2WZFBUV5.js";
import "./chunk-2K5ZJM7O.js";
import "./chunk-5T5FSI3R.js";

// src/archive/tar.ts
var NO_CONTENT = /^[1-6]$/;
var GAP = "(between its entries)";
var BEHIND = "(behind its end)";
var PLAIN = { name: null, size: null, hasMap: false, isPosix: false };
async function readTar(reader, { entry, broken }) {
  let extension = PLAIN;
  let isEnded = false;
  for (; ; ) {
    const block = await reader.peek(BLOCK);
    if (isZero(block)) {
      if (block.length < BLOCK) return;
      await reader.skip(BLOCK);
      isEnded = true;
      continue;
    }
    const header = headerOf(block);
    if (!header) {
      if (!isEnded) broken(block.length < BLOCK ? truncated() : damaged("it has a broken header"));
      const gap = new ByteReader(untilHeader(reader), reader.origin);
      await entry(isEnded ? BEHIND : GAP, gap);
      while (await gap.chunk() !== null) ;
      extension = PLAIN;
      continue;
    }
    isEnded = false;
    await reader.skip(BLOCK);
    const taken = await readExtension(reader, header, extension, broken);
    if (taken) {
      extension = taken;
      await passPadding(reader, header.size);
      continue;
    }
    const size = extension.size ?? header.size;
    const isEmpty = NO_CONTENT.test(header.type) && !(header.type === "1" && extension.isPosix);
    if (header.type === "\0" && header.name.endsWith("/") && size > 0) broken(unsupported("a folder in it has a content"));
    await readSparseBlocks(reader, block, header.isExtended, broken);
    const { reader: body, finish } = reader.portion(isEmpty ? 0 : size);
    if (extension.hasMap) await skipMap(body, broken);
    await entry(extension.name ?? header.name, body);
    await finish();
    extension = PLAIN;
    if (!isEmpty) await passPadding(reader, size);
  }
}
function headerOf(block) {
  return isTarHeader(block) ? readTarHeader(block) : null;
}
async function passPadding(reader, size) {
  const padding = (BLOCK - size % BLOCK) % BLOCK;
  await reader.skip(Math.min(padding, (await reader.peek(padding)).length));
}
async function readExtension(reader, { type, size }, before, broken) {
  switch (type) {
    case "L":
      return { ...before, name: (await readHeader(reader, size)).toString("utf8").split("\0", 1).join("") };
    case "K":
      await reader.skip(size);
      return before;
    // What Solaris called it before POSIX did.
    case "X":
    case "x": {
      const { values, isWhole, map } = paxRecords(await readHeader(reader, size));
      if (!isWhole) broken(damaged("it has a broken extended header"));
      if (!isAscending(map)) broken(outOfOrder());
      return extend(before, values);
    }
    case "g": {
      const { values } = size > MAX_TAR_HEADER ? paxRecords(Buffer.alloc(0)) : paxRecords(await readHeader(reader, size));
      if (size > MAX_TAR_HEADER) await reader.skip(size);
      if ([...values.keys()].some((key) => key === "size" || key.startsWith("GNU.sparse.")))
        broken(unsupported("a global header in it changes the sizes of entries"));
      return before;
    }
    default:
      return null;
  }
}
async function* untilHeader(reader) {
  for (let isFirst = true; ; isFirst = false) {
    const window = await reader.peek(WINDOW);
    let at = isFirst ? Math.min(BLOCK, window.length) : 0;
    while (at + BLOCK <= window.length && headerOf(window.subarray(at, at + BLOCK)) === null) at += BLOCK;
    const isFound = at + BLOCK <= window.length;
    const isLast = !isFound && window.length < WINDOW;
    const bytes = await reader.take(isLast ? window.length : at);
    const from = isFirst ? Math.max(
      0,
      bytes.findIndex((byte) => byte !== 0)
    ) : 0;
    if (bytes.length > from) yield bytes.subarray(from);
    if (isFound || isLast) return;
  }
}
var WINDOW = 128 * BLOCK;
function truncated() {
  return new ArchiveError("truncated", "it ends too early");
}
function damaged(message) {
  return new ArchiveError("damaged", message);
}
function unsupported(message) {
  return new ArchiveError("unsupported", message);
}
function outOfOrder() {
  return unsupported("the pieces of a sparse file in it are not in order");
}
async function readHeader(reader, size) {
  if (size > MAX_TAR_HEADER) throw damaged("it has an extended header that is too large");
  return reader.take(size);
}
function paxRecords(text) {
  const values = /* @__PURE__ */ new Map();
  let map = [];
  let at = 0;
  while (at < text.length) {
    const space = text.indexOf(32, at);
    const length = space < 0 || space - at > 10 ? Number.NaN : Number(text.toString("latin1", at, space));
    if (!Number.isInteger(length) || length <= space - at || at + length > text.length) break;
    const record = text.toString("utf8", space + 1, at + length - 1);
    const equals = record.indexOf("=");
    const key = record.slice(0, equals);
    const value = record.slice(equals + 1);
    values.set(key, value);
    if (key === "GNU.sparse.offset" || key === "GNU.sparse.numbytes") map.push(Number(value));
    if (key === "GNU.sparse.map") map = value.split(",").map(Number);
    at += length;
  }
  const size = values.get("size");
  return { values, map, isWhole: isZero(text.subarray(at)) && (size === void 0 || /^\d+$/.test(size)) };
}
function extend(before, values) {
  const size = Number(values.get("size") ?? Number.NaN);
  return {
    name: values.get("GNU.sparse.name") ?? values.get("path") ?? before.name,
    size: Number.isSafeInteger(size) && size >= 0 ? size : before.size,
    hasMap: values.get("GNU.sparse.major") === "1",
    isPosix: true
  };
}
function isAscending(map) {
  for (let i = 2; i < map.length; i += 2) if (!((map[i] ?? 0) >= (map[i - 2] ?? 0) + (map[i - 1] ?? 0))) return false;
  return true;
}
async function readSparseBlocks(reader, header, isExtended, broken) {
  if (header[156] !== 83) return;
  let map = sparseMap(header, 386, 4);
  let isInOrder = isAscending(map);
  for (let more = isExtended; more; ) {
    const block = await reader.take(BLOCK);
    map = [...map.slice(-2), ...sparseMap(block, 0, 21)];
    isInOrder &&= isAscending(map);
    more = block[504] === 1;
  }
  if (!isInOrder) broken(outOfOrder());
}
function sparseMap(block, from, pieces) {
  const map = [];
  for (let at = from; at < from + 24 * pieces && block[at] !== 0; at += 24)
    map.push(numberAt(block, at, 12) ?? Number.NaN, numberAt(block, at + 12, 12) ?? Number.NaN);
  return map;
}
async function skipMap(body, broken) {
  let block = "";
  const line = async () => {
    while (!block.includes("\n")) {
      if (block.length > BLOCK) throw damaged("it has a broken map of a sparse file");
      block += (await body.take(BLOCK)).toString("latin1");
    }
    const end = block.indexOf("\n");
    const number = Number(block.slice(0, end));
    block = block.slice(end + 1);
    return number;
  };
  let reached = 0;
  let isInOrder = true;
  for (let left = await line(); left > 0; left--) {
    const offset = await line();
    isInOrder &&= offset >= reached;
    reached = offset + await line();
  }
  if (!isInOrder) broken(outOfOrder());
}
function isZero(block) {
  return block.every((byte) => byte === 0);
}
export {
  readTar
};
