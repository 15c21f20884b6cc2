import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);

// src/detect/confidence.ts
var MEDIUM_SCORE = 0;
var HIGH_SCORE = 3;
var FORGET_SCORE = -6;
function confidenceOf(score) {
  if (score >= HIGH_SCORE) return "high";
  return score >= MEDIUM_SCORE ? "medium" : "low";
}

export {
  MEDIUM_SCORE,
  HIGH_SCORE,
  FORGET_SCORE,
  confidenceOf
};
