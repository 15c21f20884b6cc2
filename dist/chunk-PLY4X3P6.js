import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  FILTER,
  searchRuns
} from "./chunk-NI7WYLTC.js";

// src/detect/text/runs.ts
function findRuns(bytes, from, to, minimum, onRun) {
  searchRuns(bytes, from, to, { minimum, filter: FILTER.all }, onRun);
}

export {
  findRuns
};
