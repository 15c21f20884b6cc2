#!/usr/bin/env node
import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  finished,
  guardProcess,
  reportUnexpected
} from "./chunk-SODXP2FH.js";
import "./chunk-5T5FSI3R.js";

// src/cli/main.ts
var VERSION_WORDS = ["--version", "-V", "-v", "version"];
async function main(argv) {
  if (argv.length === 1 && argv[0] !== void 0 && VERSION_WORDS.includes(argv[0])) {
    const { say } = await import("./standard-streams-EI5J3X3P.js");
    say(`${"0.1.0"}
`);
    return 0;
  }
  if (argv[0] === "scan" && argv.slice(1).every(isPlainPath)) return scanPlainly(argv.slice(1));
  if (argv[0] === "hook" && argv[1] !== void 0 && isPlainPath(argv[1])) return runHookPlainly(argv[1], argv.slice(2));
  const staged = argv[0] === "staged" ? plainStaged(argv.slice(1)) : null;
  if (staged) return stagedPlainly(staged.message);
  const { run } = await import("./parser-4RMEQHAK.js");
  return run(argv, "0.1.0");
}
function plainStaged(words) {
  const [option, file] = words;
  if (words.length === 0) return { message: void 0 };
  return words.length === 2 && option === "--message" && file !== void 0 && isPlainPath(file) ? { message: file } : null;
}
async function stagedPlainly(message) {
  const entry = await import(new URL("./staged.js", import.meta.url).href);
  return isStagedEntry(entry) ? entry.stagedPlainly(message) : 2;
}
function isStagedEntry(value) {
  return typeof value === "object" && value !== null && "stagedPlainly" in value && typeof value.stagedPlainly === "function";
}
function isPlainPath(word) {
  return word === "-" || word !== "" && !word.startsWith("-");
}
async function scanPlainly(paths) {
  const entry = await import(new URL("./scan.js", import.meta.url).href);
  return isScanEntry(entry) ? entry.scanPlainly(paths) : 2;
}
function isScanEntry(value) {
  return typeof value === "object" && value !== null && "scanPlainly" in value && typeof value.scanPlainly === "function";
}
async function runHookPlainly(name, args) {
  const [{ runHook }, { guarded }] = await Promise.all([import("./hook-XQZUV2LH.js"), import("./exit-codes-3W32JSQ3.js")]);
  return guarded(() => Promise.resolve(runHook(name, args)));
}
guardProcess();
main(process.argv.slice(2)).then(
  (code) => {
    finished();
    process.exitCode = code;
  },
  async (error) => {
    finished();
    process.exitCode = 2;
    await reportUnexpected(error);
  }
);
