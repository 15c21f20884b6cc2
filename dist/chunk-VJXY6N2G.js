import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  BinleaksError,
  FileError,
  UsageError,
  systemCode
} from "./chunk-2K5ZJM7O.js";
import {
  complain,
  writeOut
} from "./chunk-475EHKLW.js";
import {
  MaskedText,
  UNKNOWN_VALUES
} from "./chunk-SFBYANIY.js";

// src/output/write-file.ts
import {
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeSync
} from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
async function writeReport(given, text, trees = []) {
  const masked = text instanceof MaskedText ? text : MaskedText.of(text, UNKNOWN_VALUES);
  const special = specialFile(given, process.platform);
  if (special === "output") return writeOut(masked);
  if (special === "error") complain(masked);
  if (special !== null) return;
  const file = targetOf(given, trees);
  const bytes = Buffer.from(masked.toString());
  try {
    if (isSpecial(file)) writeInto(file, bytes);
    else replaceFile(file, (put) => put(bytes), { mode: modeOf(file) });
  } catch (error) {
    throw error instanceof BinleaksError ? error : writeFailure(given, error);
  }
}
function writeOwnText(given, text) {
  const file = targetOf(given);
  try {
    replaceFile(file, (put) => put(Buffer.from(text)), { mode: modeOf(file) });
  } catch (error) {
    throw writeFailure(given, error);
  }
}
function specialFile(given, platform) {
  if (platform === "win32") {
    const name = given.replaceAll("\\", "/");
    return /^(?:.*\/)?nul(?:\.[^/]*)?$/i.test(name) || name === "/dev/null" ? "nowhere" : null;
  }
  if (/^\/(?:dev\/(?:stdout|fd\/1)|proc\/self\/fd\/1)$/.test(given)) return "output";
  if (/^\/(?:dev\/(?:stderr|fd\/2)|proc\/self\/fd\/2)$/.test(given)) return "error";
  return given === "/dev/null" ? "nowhere" : null;
}
function replaceFile(file, write, options = {}) {
  const temporary = temporaryBeside(file);
  try {
    if (!writeTemporary(temporary, write, options)) {
      rmSync(temporary, { force: true });
      return;
    }
    moveOver(temporary, file);
    syncFolder(dirname(file));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
function writeTemporary(file, write, options) {
  const { mode } = options;
  const descriptor = openSync(file, "wx", mode === void 0 ? 420 : 384);
  try {
    write((bytes) => {
      for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
    });
    if (options.isWanted && !options.isWanted()) return false;
    if (options.owner) keepOwner(descriptor, options.owner);
    if (mode !== void 0) fchmodSync(descriptor, mode);
    fsyncSync(descriptor);
    return true;
  } finally {
    closeSync(descriptor);
  }
}
function replaceByLink(file, target) {
  const temporary = temporaryBeside(file);
  try {
    symlinkSync(target, temporary);
    moveOver(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
function writeFailure(file, error) {
  const code = systemCode(error) || "unknown error";
  const why = {
    ENOENT: "its folder does not exist",
    EACCES: "permission denied",
    EPERM: "permission denied",
    EBUSY: "another program holds it open",
    EROFS: "the file system is read-only",
    ENOSPC: "the disk is full",
    EDQUOT: "the disk quota is used up",
    EISDIR: "it is a folder",
    ENOTDIR: "a part of its path is not a folder",
    ELOOP: "its path leads through links in a circle",
    ENAMETOOLONG: "its name is too long",
    ENXIO: "it is a FIFO or a device, and nobody reads from it"
  }[code] ?? code;
  return new FileError("unwritable", `can't write ${file}: ${why}`, { cause: error });
}
function targetOf(given, trees = []) {
  const file = resolve(given);
  const link = linkBelow(
    given,
    file,
    [workTreeOf(file), ...trees.map((tree) => resolve(tree))].filter((tree) => tree !== null)
  );
  if (link !== null)
    throw new UsageError(
      "output",
      `can't write ${given}: ${link === file ? "it" : link} is a link in the tree that is scanned, which may have brought it; name the file itself, or one outside of the tree`
    );
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}
function refuseInputs(reports, inputs) {
  const taken = new Set(inputs.map((input) => identityOf(input === "-" ? 0 : input)).filter((one) => one !== null));
  for (const report of reports) {
    const identity = identityOf(report);
    if (identity !== null && taken.has(identity))
      throw new UsageError("output", `can't write ${report}: it is read by this command, and would be overwritten; name another file`);
  }
}
function identityOf(file) {
  try {
    const stats = typeof file === "number" ? fstatSync(file, { bigint: true }) : statSync(file, { bigint: true });
    return stats.isFile() ? `${stats.dev}:${stats.ino}` : null;
  } catch {
    return null;
  }
}
function isLink(path, given) {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  } catch (error) {
    throw writeFailure(given, error);
  }
}
function workTreeOf(file) {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return folder;
    if (folder === dirname(folder)) return null;
  }
}
function linkBelow(given, file, trees) {
  const [top] = trees.filter((tree) => isWithin(file, tree)).toSorted((a, b) => a.length - b.length);
  if (top === void 0) return null;
  let path = top;
  for (const name of relative(top, file).split(sep)) {
    path = join(path, name);
    if (isLink(path, given)) return path;
  }
  return null;
}
function isWithin(file, folder) {
  const way = relative(folder, file);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
function isSpecial(file) {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats !== void 0 && !stats.isFile() && !stats.isDirectory();
}
function modeOf(file) {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats?.isFile() === true ? stats.mode & 511 : void 0;
}
var READER_WAITS_MS = [50, 100, 200, 400];
function writeInto(file, bytes) {
  const probe = openProbe(file);
  try {
    const descriptor = openSync(file, constants.O_WRONLY);
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
    } finally {
      closeSync(descriptor);
    }
  } finally {
    closeSync(probe);
  }
}
function openProbe(file) {
  let descriptor = -1;
  retry(() => descriptor = openSync(file, constants.O_WRONLY | constants.O_NONBLOCK), READER_WAITS_MS, ["ENXIO"]);
  return descriptor;
}
function temporaryBeside(file) {
  const { randomBytes } = process.getBuiltinModule("node:crypto");
  return join(dirname(file), `.binleaks-${randomBytes(6).toString("hex")}.tmp`);
}
var WAITS_MS = [10, 20, 50, 100, 200, 400, 800];
function moveOver(from, to) {
  retry(() => renameSync(from, to), process.platform === "win32" ? WAITS_MS : []);
}
var HELD_OPEN = ["EACCES", "EBUSY", "EPERM"];
function retry(action, waits, passing = HELD_OPEN) {
  for (const wait of waits) {
    try {
      action();
      return;
    } catch (error) {
      const code = systemCode(error);
      if (!passing.includes(code)) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait);
    }
  }
  action();
}
function keepOwner(descriptor, { uid, gid }) {
  const own = fstatSync(descriptor);
  if (process.platform === "win32" || own.uid === uid && own.gid === gid) return;
  fchownSync(descriptor, uid, gid);
}
function syncFolder(folder) {
  try {
    const descriptor = openSync(folder, constants.O_RDONLY);
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {
  }
}

export {
  writeReport,
  writeOwnText,
  replaceFile,
  replaceByLink,
  writeFailure,
  targetOf,
  refuseInputs,
  isLink
};
