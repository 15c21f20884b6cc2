import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  MaskedText,
  Masker
} from "./chunk-SFBYANIY.js";

// src/output/standard-streams.ts
import { fstatSync, writeSync } from "node:fs";
var known = new Masker();
function learnValues(values) {
  known.learn(values);
}
async function writeOut(text) {
  const masked = toMasked(text);
  if (masked === "") return;
  if (isFile()) {
    writeWhole(Buffer.from(masked));
    return;
  }
  await new Promise((done) => process.stdout.write(masked, () => done()));
}
function say(text) {
  if (isFile()) writeWhole(Buffer.from(toMasked(text)));
  else process.stdout.write(toMasked(text));
}
var OUTPUT = 1;
var isRegular = null;
function isFile() {
  if (isRegular === null) {
    try {
      isRegular = fstatSync(OUTPUT).isFile();
    } catch {
      isRegular = false;
    }
  }
  return isRegular;
}
function writeWhole(bytes) {
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(OUTPUT, bytes, at);
  } catch (error) {
    process.stdout.emit("error", error);
  }
}
function complain(text) {
  process.stderr.write(toMasked(text));
}
async function passOn(masked) {
  if (isFile()) {
    for await (const chunk of masked) writeWhole(Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk)));
    return;
  }
  const { pipeline } = await import("node:stream/promises");
  await pipeline(masked, process.stdout, { end: false });
}
function columnsOf(stream) {
  const { isTTY, columns } = stream === "output" ? process.stdout : process.stderr;
  return isTTY ? columns || 80 : null;
}
function toMasked(text) {
  return text instanceof MaskedText ? text.toString() : MaskedText.of(text, known).toString();
}

export {
  learnValues,
  writeOut,
  say,
  complain,
  passOn,
  columnsOf,
  toMasked
};
