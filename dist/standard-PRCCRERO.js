import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  columnsOf,
  complain,
  learnValues,
  passOn,
  say,
  toMasked,
  writeOut
} from "./chunk-FC3TZTYG.js";
import "./chunk-7NZTA6E2.js";
import "./chunk-5ME5FBVQ.js";
import "./chunk-5T5FSI3R.js";
export {
  columnsOf,
  complain,
  learnValues,
  passOn,
  say,
  toMasked,
  writeOut
};
