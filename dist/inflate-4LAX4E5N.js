import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  drive,
  gunzip,
  inflate,
  inflateRaw,
  unbrotli
} from "./chunk-Q6YE5GDF.js";
import "./chunk-EEU5REI6.js";
import "./chunk-TQLIILXI.js";
import "./chunk-2WZFBUV5.js";
import "./chunk-2K5ZJM7O.js";
import "./chunk-5T5FSI3R.js";
export {
  drive,
  gunzip,
  inflate,
  inflateRaw,
  unbrotli
};
