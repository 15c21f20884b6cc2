import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  FileError,
  systemCode
} from "./chunk-2K5ZJM7O.js";

// src/sources/read-errors.ts
var WORDS = {
  ENOENT: "no such file or folder",
  EACCES: "permission denied",
  EPERM: "permission denied",
  ELOOP: "too many symbolic links",
  ENOTDIR: "a part of the path is not a folder",
  EISDIR: "is a folder",
  EMFILE: "too many open files",
  ENFILE: "too many open files",
  EIO: "read error",
  ENXIO: "no such device",
  ESTALE: "stale file handle",
  ENAMETOOLONG: "name too long"
};
function reasonOf(error) {
  if (!(error instanceof Error)) return "unknown error";
  if (error instanceof FileError) return error.message;
  const code = systemCode(error);
  return WORDS[code] ?? (code === "" ? error.name : code);
}

export {
  reasonOf
};
