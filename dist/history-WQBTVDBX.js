import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  scanHistory
} from "./chunk-35JF7EPC.js";
import "./chunk-ZDXFWEKZ.js";
import "./chunk-VP6LCEK7.js";
import "./chunk-VDKNO4CV.js";
import "./chunk-7KYTAZIL.js";
import "./chunk-BTBQW7TP.js";
import "./chunk-EPMGA6CY.js";
import "./chunk-BMXTKMR5.js";
import "./chunk-3D6UYAJY.js";
import "./chunk-WFROI7J7.js";
import "./chunk-HG6PAUZG.js";
import "./chunk-4SESRPZT.js";
import "./chunk-Z2ZYAPJQ.js";
import "./chunk-FXEVNDWZ.js";
import "./chunk-3HXSEKG5.js";
import "./chunk-47LD2XXF.js";
import "./chunk-732SDMQ2.js";
import "./chunk-SOZLOJRY.js";
import "./chunk-VNEB7R2K.js";
import "./chunk-KCFW2MJ4.js";
import "./chunk-EESJ442L.js";
import "./chunk-6OSSKCRK.js";
import "./chunk-4A3GYLCQ.js";
import "./chunk-PSTLLBCL.js";
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
