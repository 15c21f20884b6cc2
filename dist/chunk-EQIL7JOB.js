import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  MaskedText,
  Masker
} from "./chunk-FEXYZVFB.js";

// src/output/standard.ts
var known = new Masker();
function learnValues(values) {
  known.learn(values);
}
async function writeOut(text) {
  const masked = toMasked(text);
  if (masked === "") return;
  await new Promise((done) => process.stdout.write(masked, () => done()));
}
function say(text) {
  process.stdout.write(toMasked(text));
}
function complain(text) {
  process.stderr.write(toMasked(text));
}
async function passOn(masked) {
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
