import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  drive,
  gunzip,
  inflate,
  inflateRaw,
  unbrotli
} from "./chunk-BQFRUKAG.js";
import "./chunk-KU77QX42.js";
import "./chunk-BTEPMHCY.js";
import "./chunk-3CUYVJ22.js";
import "./chunk-5T5FSI3R.js";
export {
  drive,
  gunzip,
  inflate,
  inflateRaw,
  unbrotli
};
