import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  scanHistory
} from "./chunk-CPVY4VCM.js";
import "./chunk-PZVS6VXO.js";
import "./chunk-ZDXFWEKZ.js";
import "./chunk-GKMTO3WM.js";
import "./chunk-N3D4NBHD.js";
import "./chunk-RG5XFAKW.js";
import "./chunk-M2L7KEAW.js";
import "./chunk-WFROI7J7.js";
import "./chunk-BMXTKMR5.js";
import "./chunk-Q4TOYWRE.js";
import "./chunk-EPMGA6CY.js";
import "./chunk-HG6PAUZG.js";
import "./chunk-I67BLF3X.js";
import "./chunk-3D6UYAJY.js";
import "./chunk-BNYMMYOF.js";
import "./chunk-3I6GOI4X.js";
import "./chunk-NSRYFJEM.js";
import "./chunk-FXEVNDWZ.js";
import "./chunk-3HXSEKG5.js";
import "./chunk-47LD2XXF.js";
import "./chunk-732SDMQ2.js";
import "./chunk-EQHTIVGC.js";
import "./chunk-SQHTMHPI.js";
import "./chunk-VNEB7R2K.js";
import "./chunk-E2KB3337.js";
import "./chunk-SZ5K44DW.js";
import "./chunk-CA3KT3TG.js";
import "./chunk-H7MC4Q7Y.js";
import "./chunk-6OSSKCRK.js";
import "./chunk-4A3GYLCQ.js";
import "./chunk-PSUJZRKS.js";
import "./chunk-EEU5REI6.js";
import "./chunk-TQLIILXI.js";
import "./chunk-2WZFBUV5.js";
import "./chunk-2K5ZJM7O.js";
import "./chunk-SFBYANIY.js";
import "./chunk-EJZSQ6PQ.js";
import "./chunk-5T5FSI3R.js";
export {
  scanHistory
};
