import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  SEVERITIES
} from "./chunk-M2L7KEAW.js";

// src/policy/exit-code.ts
function exitCode(result, failOn, interrupted) {
  const fails = result.findings.some((finding) => isFailure(finding, failOn));
  if (!result.complete) return fails && result.source === "history" && !interrupted ? 1 : 2;
  return fails ? 1 : 0;
}
function isFailure({ severity }, failOn) {
  return failOn === null || SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(failOn);
}

export {
  exitCode,
  isFailure
};
