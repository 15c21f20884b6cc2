import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  scanStaged
} from "./chunk-YX3G7PIU.js";
import {
  PackedError,
  createRedactor
} from "./chunk-CPDAJLU3.js";
import {
  scanRange
} from "./chunk-QCBJFRDY.js";
import {
  FORMATS,
  renderMasked
} from "./chunk-PAP55BJ7.js";
import {
  verifyScan
} from "./chunk-XIBOFKTZ.js";
import {
  verifyPair
} from "./chunk-F46XGUUM.js";
import {
  EndpointError
} from "./chunk-HI3VDCRK.js";
import "./chunk-AW3JDRVH.js";
import {
  scanHistory
} from "./chunk-35JF7EPC.js";
import "./chunk-ZDXFWEKZ.js";
import {
  loadBaseline
} from "./chunk-JYYY7Z3O.js";
import {
  scan
} from "./chunk-2XELB2FB.js";
import "./chunk-PAS6TXAU.js";
import {
  maskScan
} from "./chunk-WAQV75DI.js";
import "./chunk-PZVROUC3.js";
import "./chunk-VP6LCEK7.js";
import "./chunk-VDKNO4CV.js";
import "./chunk-7KYTAZIL.js";
import {
  loadConfig
} from "./chunk-BTBQW7TP.js";
import {
  RepositoryError
} from "./chunk-EPMGA6CY.js";
import "./chunk-BMXTKMR5.js";
import {
  confidenceOf
} from "./chunk-3D6UYAJY.js";
import "./chunk-WFROI7J7.js";
import "./chunk-HG6PAUZG.js";
import "./chunk-VIDDNWUP.js";
import "./chunk-4SESRPZT.js";
import "./chunk-Z2ZYAPJQ.js";
import "./chunk-FXEVNDWZ.js";
import {
  GitError
} from "./chunk-3HXSEKG5.js";
import "./chunk-47LD2XXF.js";
import "./chunk-732SDMQ2.js";
import "./chunk-SOZLOJRY.js";
import "./chunk-VNEB7R2K.js";
import "./chunk-KCFW2MJ4.js";
import {
  detect
} from "./chunk-EESJ442L.js";
import {
  SecretText
} from "./chunk-6OSSKCRK.js";
import "./chunk-4A3GYLCQ.js";
import "./chunk-PSTLLBCL.js";
import "./chunk-CA3KT3TG.js";
import "./chunk-EEU5REI6.js";
import "./chunk-TQLIILXI.js";
import "./chunk-SFBYANIY.js";
import "./chunk-EJZSQ6PQ.js";
import "./chunk-E2KB3337.js";
import "./chunk-2WZFBUV5.js";
import {
  BinleaksError,
  FileError,
  UsageError
} from "./chunk-2K5ZJM7O.js";
import "./chunk-5T5FSI3R.js";

// src/index.ts
async function renderReport(format, scan2, options) {
  return String(await renderMasked(format, maskScan("result" in scan2 ? scan2 : { result: scan2, secrets: [] }), options));
}
export {
  BinleaksError,
  EndpointError,
  FORMATS,
  FileError,
  GitError,
  PackedError,
  RepositoryError,
  SecretText,
  UsageError,
  confidenceOf,
  createRedactor,
  detect,
  loadBaseline,
  loadConfig,
  renderReport,
  scan,
  scanHistory,
  scanRange,
  scanStaged,
  verifyPair,
  verifyScan
};
