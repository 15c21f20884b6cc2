import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);

// src/model/errors.ts
var BinleaksError = class extends Error {
  name = "BinleaksError";
  /** Stable: lower-case words joined by hyphens, such as `config-key`. */
  code;
  constructor(code, message, options) {
    super(message, options);
    this.code = code;
  }
};
var UsageError = class extends BinleaksError {
  name = "UsageError";
};
var FileError = class extends BinleaksError {
  name = "FileError";
};
var InterruptedError = class extends BinleaksError {
  name = "InterruptedError";
  constructor() {
    super("interrupted", "interrupted before everything was read");
  }
};
function systemCode(error) {
  if (error instanceof BinleaksError) return "";
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

export {
  BinleaksError,
  UsageError,
  FileError,
  InterruptedError,
  systemCode
};
