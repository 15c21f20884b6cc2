import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);

// src/model/secret.ts
import { inspect } from "node:util";
var SecretText = class {
  #value;
  constructor(value) {
    this.#value = value;
  }
  /** The raw characters. Call this only to hash, to compare, to mask or to sign. */
  reveal() {
    return this.#value;
  }
  toString() {
    return "[secret]";
  }
  toJSON() {
    return "[secret]";
  }
  [inspect.custom]() {
    return "[secret]";
  }
};
function sha256Hex(data) {
  const { hash } = process.getBuiltinModule("node:crypto");
  return hash("sha256", data);
}

export {
  SecretText,
  sha256Hex
};
