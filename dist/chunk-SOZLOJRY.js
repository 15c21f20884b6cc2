import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  accessTo,
  detectBytesPaced,
  endRecords,
  endsAsZip,
  isProgram,
  readStream,
  untilAborted
} from "./chunk-KCFW2MJ4.js";
import {
  HEAD,
  isArchive,
  unreadBehindProgram
} from "./chunk-EEU5REI6.js";
import {
  ByteReader,
  once
} from "./chunk-2WZFBUV5.js";

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
  const { error, detections, requests, bytes, unread } = result;
  const tail = reader.tail();
  const isZip = limits.depth > 0 && endRecords(tail.bytes, tail.offset).length > 0;
  const skipped = [...isZip ? [{ path, reason: ZIP_BEHIND }] : [], ...unreadOf(path, unread)];
  return { bytes, contents: 1, found: [{ archive: [], detections }], requests: placed(requests, path), skipped, error };
}
var ZIP_BEHIND = "a zip stands behind something else in it, which is read of files only: write it to one, and scan that";
async function searchBytes(bytes, options) {
  const { path, isNamed, limits, signal, onBytes } = options;
  if (holdsArchive(bytes, path, limits.depth)) return unpack(once(bytes), { ...options, access: accessTo(bytes) });
  const { detections, requests, unread } = await detectBytesPaced(bytes, isNamed === false ? "" : path, signal);
  onBytes(bytes.length);
  const found = [{ archive: [], detections }];
  const behind = limits.depth > 0 && isProgram(bytes) ? unreadBehindProgram(bytes) : null;
  const skipped = [...unreadOf(path, unread), ...unreadOf(path, behind)];
  return { bytes: bytes.length, contents: 1, found, requests: placed(requests, path), skipped, error: null };
}
function unreadOf(path, unread) {
  return unread === null ? [] : [{ path, reason: unread }];
}
function placed(requests, path) {
  return requests.map((request) => ({ path, request }));
}

export {
  holdsArchive,
  unpack,
  searchStream,
  searchBytes
};
