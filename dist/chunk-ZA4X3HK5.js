import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  UsageError
} from "./chunk-2K5ZJM7O.js";

// src/cli/credential/refuse-credential.ts
function refuseCredential(option, text, masker) {
  if (text === void 0 || masker.text(text) === text) return;
  throw new UsageError("bad-option", `${option}: it holds what looks like a credential, and many will read it; say it in other words`);
}

export {
  refuseCredential
};
