import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);

// src/sources/standard-input.ts
import { fstatSync } from "node:fs";
async function* standardInput() {
  if (fstatSync(0).isDirectory()) throw Object.assign(new Error("is a folder"), { code: "EISDIR" });
  for await (const chunk of process.stdin) yield toBytes(chunk);
}
function toBytes(chunk) {
  return chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk));
}

export {
  standardInput
};
