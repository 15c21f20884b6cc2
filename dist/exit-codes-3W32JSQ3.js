import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  guarded
} from "./chunk-YKJ2YV5D.js";
import "./chunk-YKARDNIR.js";
import "./chunk-EPMGA6CY.js";
import "./chunk-FXEVNDWZ.js";
import "./chunk-3HXSEKG5.js";
import "./chunk-VNEB7R2K.js";
import "./chunk-2K5ZJM7O.js";
import "./chunk-475EHKLW.js";
import "./chunk-SFBYANIY.js";
import "./chunk-EJZSQ6PQ.js";
import "./chunk-5T5FSI3R.js";
export {
  guarded
};
