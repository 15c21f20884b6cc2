import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  guarded
} from "./chunk-UJU7PGQ4.js";
import "./chunk-YKARDNIR.js";
import "./chunk-7TKDDUC4.js";
import "./chunk-FXEVNDWZ.js";
import "./chunk-3HXSEKG5.js";
import "./chunk-ENEUL5WN.js";
import "./chunk-43YYIM7K.js";
import "./chunk-FOI3VLXZ.js";
import "./chunk-GE25TC3I.js";
import "./chunk-2K5ZJM7O.js";
import "./chunk-5T5FSI3R.js";
export {
  guarded
};
