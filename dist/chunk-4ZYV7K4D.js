import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  formatOfName,
  isBzip2,
  isText
} from "./chunk-WWSZANTQ.js";

// src/sources/format-checks.ts
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

export {
  isSound,
  isProgram
};
