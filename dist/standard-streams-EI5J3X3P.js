import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  columnsOf,
  complain,
  learnValues,
  passOn,
  say,
  toMasked,
  writeOut
} from "./chunk-475EHKLW.js";
import "./chunk-SFBYANIY.js";
import "./chunk-EJZSQ6PQ.js";
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
