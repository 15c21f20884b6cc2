import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  runHook
} from "./chunk-UEBAZK5K.js";
import "./chunk-3HXSEKG5.js";
import "./chunk-VNEB7R2K.js";
import "./chunk-2K5ZJM7O.js";
import "./chunk-SFBYANIY.js";
import "./chunk-EJZSQ6PQ.js";
import "./chunk-5T5FSI3R.js";
export {
  runHook
};
