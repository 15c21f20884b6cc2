import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);

// src/archive/limits.ts
var ARCHIVE_LIMITS = {
  depth: 4,
  bytes: 64 * 1024 ** 3,
  entries: 5e5,
  ratio: 1e3,
  ratioFrom: 2 * 1024 ** 3,
  detections: 2e4
};
var NAMES_TOLD = 5;
var NAME_LENGTH = 1024;
var HELD_PROGRAM = 32 * 1024 * 1024;
var MAX_TAR_HEADER = 1024 * 1024;
var ZSTD_WINDOW = 32 * 1024 * 1024;

export {
  ARCHIVE_LIMITS,
  NAMES_TOLD,
  NAME_LENGTH,
  HELD_PROGRAM,
  MAX_TAR_HEADER,
  ZSTD_WINDOW
};
