import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  quoted
} from "./chunk-VNEB7R2K.js";
import {
  UsageError
} from "./chunk-2K5ZJM7O.js";
import {
  columnsOf
} from "./chunk-475EHKLW.js";

// src/cli/options/options.ts
import { statSync } from "node:fs";
import { resolve } from "node:path";
function wantsColour(flag, isTerminal = columnsOf("output") !== null) {
  if (!isTerminal || !flag || (process.env["NO_COLOR"] ?? "") !== "") return false;
  const forced = process.env["FORCE_COLOR"] ?? "";
  return forced === "" ? process.env["TERM"] !== "dumb" : forced !== "0";
}
function parseSize(text, option) {
  const match = /^(\d+(?:\.\d+)?)\s*([kmg]?)i?b?$/i.exec(text.trim());
  if (!match?.[1]) throw new UsageError("bad-option", `${option}: expected a size such as 500k, 10M or 2G, found ${quoted(text, 40)}`);
  const factor = { "": 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 }[(match[2] ?? "").toLowerCase()] ?? 1;
  return Math.floor(Number(match[1]) * factor);
}
function rootOf(paths) {
  const [only] = paths;
  if (paths.length === 1 && only !== void 0 && only !== "-") {
    try {
      if (statSync(only).isDirectory()) return resolve(only);
    } catch {
    }
  }
  return process.cwd();
}
var DASH = "\0-";
function pathsOf(args) {
  const [, ...behind] = args._;
  const paths = [...args.paths ?? [], ...behind.map(String)].map((path) => path === DASH ? "-" : path);
  return paths.length > 0 ? paths : ["."];
}

export {
  wantsColour,
  parseSize,
  rootOf,
  DASH,
  pathsOf
};
