import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  findGitFolder
} from "./chunk-EPMGA6CY.js";

// src/cli/policy-top.ts
import { resolve } from "node:path";
function policyTop(folder) {
  const start = resolve(folder);
  return findGitFolder(start)?.root ?? (process.env["GIT_DIR"] === void 0 ? null : start);
}

export {
  policyTop
};
