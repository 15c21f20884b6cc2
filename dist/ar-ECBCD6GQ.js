import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  MAX_TAR_HEADER
} from "./chunk-E2KB3337.js";
import {
  ArchiveError
} from "./chunk-2WZFBUV5.js";
import "./chunk-2K5ZJM7O.js";
import "./chunk-5T5FSI3R.js";

// src/archive/ar.ts
var MAGIC = 8;
var HEADER = 60;
async function readAr(reader, onMember) {
  await reader.skip(MAGIC);
  let names = "";
  for (; ; ) {
    const head = await reader.peek(HEADER);
    if (head.length === 0) return null;
    const size = sizeOf(head);
    if (size === null) return head.length < HEADER ? truncated() : new ArchiveError("damaged", "it has a broken header");
    await reader.skip(HEADER);
    const { reader: body, finish } = reader.portion(size);
    const plain = head.toString("latin1", 0, 16).trimEnd();
    if (plain === "//") {
      if (size > MAX_TAR_HEADER) throw new ArchiveError("damaged", "it has a table of names that is too large");
      names = (await body.take(size)).toString("utf8");
    } else await onMember(await nameOf(plain, names, body, size), body);
    await finish();
    if (size % 2 === 1 && (await reader.peek(1))[0] === 10) await reader.skip(1);
  }
}
function truncated() {
  return new ArchiveError("truncated", "it ends too early");
}
function sizeOf(head) {
  if (head.length < HEADER || head[58] !== 96 || head[59] !== 10) return null;
  const text = head.toString("latin1", 48, 58).trimEnd();
  return /^\d+$/.test(text) ? Number(text) : null;
}
async function nameOf(plain, names, body, size) {
  const inTable = /^\/(\d+)$/.exec(plain);
  if (inTable) return /^[^\n]*?(?=\/?\n|$)/.exec(names.slice(Number(inTable[1])))?.[0] ?? plain;
  const inFront = /^#1\/(\d+)$/.exec(plain);
  if (inFront && Number(inFront[1]) <= Math.min(size, MAX_TAR_HEADER))
    return (await body.take(Number(inFront[1]))).toString("utf8").split("\0", 1).join("");
  return plain === "/" ? "(symbols)" : plain.replace(/\/$/, "");
}
export {
  readAr
};
