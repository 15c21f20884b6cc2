import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  scanHistory
} from "./chunk-SDEFIOSS.js";
import "./chunk-ZDXFWEKZ.js";
import "./chunk-RHDIJZ2P.js";
import "./chunk-3SNURNS2.js";
import "./chunk-P2MYCWM7.js";
import "./chunk-RG5XFAKW.js";
import "./chunk-M2L7KEAW.js";
import "./chunk-WFROI7J7.js";
import "./chunk-BMXTKMR5.js";
import "./chunk-EPMGA6CY.js";
import "./chunk-OLIQGAQG.js";
import "./chunk-3D6UYAJY.js";
import "./chunk-HG6PAUZG.js";
import "./chunk-26II42DT.js";
import "./chunk-BZIDIJTD.js";
import "./chunk-PLY4X3P6.js";
import "./chunk-FXEVNDWZ.js";
import "./chunk-3HXSEKG5.js";
import "./chunk-47LD2XXF.js";
import "./chunk-732SDMQ2.js";
import "./chunk-SZ4PEXUN.js";
import "./chunk-SQHTMHPI.js";
import "./chunk-VNEB7R2K.js";
import "./chunk-BYHNSB2N.js";
import "./chunk-NI7WYLTC.js";
import "./chunk-6OSSKCRK.js";
import "./chunk-4A3GYLCQ.js";
import "./chunk-PSUJZRKS.js";
import "./chunk-CA3KT3TG.js";
import "./chunk-EEU5REI6.js";
import "./chunk-TQLIILXI.js";
import "./chunk-SFBYANIY.js";
import "./chunk-EJZSQ6PQ.js";
import "./chunk-E2KB3337.js";
import "./chunk-2WZFBUV5.js";
import "./chunk-2K5ZJM7O.js";
import "./chunk-5T5FSI3R.js";
export {
  scanHistory
};
