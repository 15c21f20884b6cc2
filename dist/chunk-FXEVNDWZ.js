import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  FileError,
  systemCode
} from "./chunk-2K5ZJM7O.js";

// src/git/regular-file.ts
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
var FLAGS = process.platform === "win32" ? constants.O_RDONLY : constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY;
var IrregularFileError = class extends FileError {
  name = "IrregularFileError";
  constructor(message) {
    super("irregular-file", message);
  }
};
function describeKind(stats) {
  if (stats.isFIFO()) return "a FIFO (named pipe)";
  if (stats.isDirectory()) return "a folder";
  return stats.isSocket() ? "a socket" : "a device";
}
function openRegular(file) {
  let descriptor;
  try {
    descriptor = openSync(file, FLAGS);
  } catch (error) {
    if (systemCode(error) === "ENXIO") throw new IrregularFileError("is a socket or a device, not a regular file");
    throw error;
  }
  const stats = fstatSync(descriptor);
  if (stats.isFile()) return { descriptor, size: stats.size };
  closeSync(descriptor);
  throw new IrregularFileError(`is ${describeKind(stats)}, not a regular file`);
}
function sizeOfRegular(file) {
  const { descriptor, size } = openRegular(file);
  closeSync(descriptor);
  return size;
}
var CHUNK = 64 * 1024;
function readRegular(file, maxBytes) {
  const { descriptor, size } = openRegular(file);
  try {
    if (size > maxBytes) throw new IrregularFileError(`is too large (${size} bytes, at most ${maxBytes} expected)`);
    let target = Buffer.allocUnsafeSlow(size > 0 ? size + 1 : CHUNK);
    let length = 0;
    for (; ; ) {
      const count = readSync(descriptor, target, length, target.length - length, null);
      if (count === 0) return target.subarray(0, length);
      length += count;
      if (length > maxBytes) throw new IrregularFileError(`is too large (at most ${maxBytes} bytes expected)`);
      if (length < target.length) continue;
      const larger = Buffer.allocUnsafeSlow(Math.min(target.length * 2, maxBytes + 1));
      target.copy(larger, 0, 0, length);
      target = larger;
    }
  } finally {
    closeSync(descriptor);
  }
}

export {
  IrregularFileError,
  describeKind,
  openRegular,
  sizeOfRegular,
  readRegular
};
