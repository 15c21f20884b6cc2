import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  verifyScan
} from "./chunk-2K4LOYNC.js";
import "./chunk-F46XGUUM.js";
import "./chunk-HI3VDCRK.js";
import "./chunk-RG5XFAKW.js";
import "./chunk-M2L7KEAW.js";
import "./chunk-WFROI7J7.js";
import "./chunk-BMXTKMR5.js";
import "./chunk-3D6UYAJY.js";
import "./chunk-FXEVNDWZ.js";
import "./chunk-SQHTMHPI.js";
import "./chunk-6OSSKCRK.js";
import "./chunk-2K5ZJM7O.js";
import "./chunk-5T5FSI3R.js";
export {
  verifyScan
};
