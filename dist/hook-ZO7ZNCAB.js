import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  runHook
} from "./chunk-JNBICE37.js";
import "./chunk-3HXSEKG5.js";
import "./chunk-ENEUL5WN.js";
import "./chunk-FOI3VLXZ.js";
import "./chunk-GE25TC3I.js";
import "./chunk-2K5ZJM7O.js";
import "./chunk-5T5FSI3R.js";
export {
  runHook
};
