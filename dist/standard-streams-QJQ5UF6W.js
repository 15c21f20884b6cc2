import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  columnsOf,
  complain,
  learnValues,
  passOn,
  say,
  toMasked,
  writeOut
} from "./chunk-43YYIM7K.js";
import "./chunk-FOI3VLXZ.js";
import "./chunk-GE25TC3I.js";
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
