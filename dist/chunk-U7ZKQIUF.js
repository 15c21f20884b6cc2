import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);

// src/policy/errors.ts
var UsageError = class extends Error {
  name = "UsageError";
  code;
  constructor(code, message, options) {
    super(message, options);
    this.code = code;
  }
};

export {
  UsageError
};
