import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);

// src/archive/tar-header.ts
var BLOCK = 512;
function isTarHeader(block) {
  if (block.length < BLOCK) return false;
  const digit = block[149] ?? 0;
  const last = block[154] ?? 0;
  if (digit !== 32 && (digit < 48 || digit > 55) || last !== 0 && last !== 32 && (last < 48 || last > 55)) return false;
  const wanted = octal(block, 148, 8);
  if (wanted === null || block[0] === 0 && !hasTarMark(block)) return false;
  let unsigned = 256;
  let signed = 256;
  for (let i = 0; i < BLOCK; i++) {
    if (i >= 148 && i < 156) continue;
    const byte = block[i] ?? 0;
    unsigned += byte;
    signed += byte > 127 ? byte - 256 : byte;
  }
  return wanted === unsigned || wanted === signed;
}
function hasTarMark(block) {
  if (block.length < BLOCK || block[262] !== 0 && block[262] !== 32) return false;
  return block[257] === 117 && block[258] === 115 && block[259] === 116 && block[260] === 97 && block[261] === 114;
}
function readTarHeader(block) {
  const size = numberAt(block, 124, 12);
  if (size === null) return null;
  const isPosix = block.toString("latin1", 257, 263) === "ustar\0";
  const name = textAt(block, 0, 100);
  const prefix = isPosix ? textAt(block, 345, 155) : "";
  const type = String.fromCharCode(block[156] ?? 0);
  return { name: prefix === "" ? name : `${prefix}/${name}`, size, type, isExtended: type === "S" && block[482] === 1 };
}
function textAt(block, at, length) {
  const end = block.indexOf(0, at);
  return block.toString("utf8", at, end < 0 ? at + length : Math.min(end, at + length));
}
function numberAt(block, at, length) {
  const first = block[at] ?? 0;
  if ((first & 128) === 0) return octal(block, at, length);
  if (first !== 128) return null;
  let value = 0;
  for (let i = at + 1; i < at + length; i++) value = value * 256 + (block[i] ?? 0);
  return Number.isSafeInteger(value) ? value : null;
}
function octal(block, at, length) {
  const text = Buffer.from(block.buffer, block.byteOffset + at, length).toString("latin1").split("\0", 1).join("").trim();
  return text === "" ? 0 : /^[0-7]+$/.test(text) ? Number.parseInt(text, 8) : null;
}

export {
  BLOCK,
  isTarHeader,
  hasTarMark,
  readTarHeader,
  numberAt
};
