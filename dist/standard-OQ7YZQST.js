import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  columnsOf,
  complain,
  learnValues,
  passOn,
  say,
  toMasked,
  writeOut
} from "./chunk-EQIL7JOB.js";
import "./chunk-FEXYZVFB.js";
import "./chunk-OSUSKNFO.js";
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
