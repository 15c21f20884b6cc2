import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  accessTo,
  detectBytesPaced,
  endRecords,
  endsAsZip,
  isProgram,
  readStream,
  untilAborted
} from "./chunk-SZ5K44DW.js";
import {
  HEAD,
  isArchive,
  unreadBehindProgram
} from "./chunk-EEU5REI6.js";
import {
  ByteReader,
  once
} from "./chunk-2WZFBUV5.js";

// src/detect/content-result.ts
function plainResult(path, bytes, { detections, requests, unread }) {
  return {
    bytes,
    contents: 1,
    found: [{ inside: [], detections }],
    requests: requests.map((request) => ({ path, request })),
    skipped: unread === null ? [] : [{ path, reason: unread }],
    error: null
  };
}
function wholeResult(result) {
  if (result.error === null) return result;
  throw result.error instanceof Error ? result.error : new Error("unknown error");
}

// src/sources/content.ts
function holdsArchive(bytes, path, depth) {
  return depth > 0 && (isArchive(bytes, path) || endsAsZip(bytes));
}
async function unpack(source, options) {
  return (await import("./archive.js")).readArchive(source, options);
}
var NEVER = new AbortController().signal;
async function searchStream(chunks, options) {
  const { path, isNamed, limits, signal, onBytes } = options;
  const reader = new ByteReader(untilAborted(chunks, signal));
  const head = await reader.peek(HEAD).catch(() => Buffer.alloc(0));
  if (limits.depth > 0 && (isProgram(head) || isArchive(head, path))) return unpack(reader.chunks(), options);
  const result = await readStream(reader.chunks(), isNamed === false ? "" : path, NEVER, onBytes, signal);
  const tail = reader.tail();
  const isZip = limits.depth > 0 && endRecords(tail.bytes, tail.offset).length > 0;
  const plain = plainResult(path, result.bytes, result);
  return { ...plain, skipped: [...isZip ? [{ path, reason: ZIP_BEHIND }] : [], ...plain.skipped], error: result.error };
}
var ZIP_BEHIND = "a zip stands behind something else in it, which is read of files only: write it to one, and scan that";
async function searchText(name, text, signal) {
  const bytes = Buffer.from(text);
  return plainResult(name, bytes.length, await detectBytesPaced(bytes, "", signal));
}
async function searchBytes(bytes, options) {
  const { path, isNamed, limits, signal, onBytes } = options;
  if (holdsArchive(bytes, path, limits.depth)) return unpack(once(bytes), { ...options, access: accessTo(bytes) });
  const plain = plainResult(path, bytes.length, await detectBytesPaced(bytes, isNamed === false ? "" : path, signal));
  onBytes(bytes.length);
  const behind = limits.depth > 0 && isProgram(bytes) ? unreadBehindProgram(bytes) : null;
  return behind === null ? plain : { ...plain, skipped: [...plain.skipped, { path, reason: behind }] };
}

export {
  plainResult,
  wholeResult,
  holdsArchive,
  unpack,
  searchStream,
  searchText,
  searchBytes
};
