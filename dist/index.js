import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  PackedError,
  createRedactor,
  redactBytes
} from "./chunk-INU6I2NS.js";
import {
  scanStaged
} from "./chunk-3OZZBNTY.js";
import "./chunk-MNZTWAR6.js";
import {
  verifyScan
} from "./chunk-2K4LOYNC.js";
import "./chunk-F46XGUUM.js";
import {
  scanRange
} from "./chunk-QPMDJUGB.js";
import {
  FORMATS,
  renderMasked
} from "./chunk-FO7OSYLE.js";
import {
  EndpointError
} from "./chunk-HI3VDCRK.js";
import {
  scanHistory
} from "./chunk-CPVY4VCM.js";
import {
  loadBaseline
} from "./chunk-S2DSKNZD.js";
import {
  scan
} from "./chunk-3Y6AGZ7L.js";
import "./chunk-PAS6TXAU.js";
import {
  maskScan
} from "./chunk-WAQV75DI.js";
import "./chunk-PZVS6VXO.js";
import "./chunk-PZVROUC3.js";
import "./chunk-5GTAKYBV.js";
import "./chunk-ZDXFWEKZ.js";
import "./chunk-GKMTO3WM.js";
import "./chunk-N3D4NBHD.js";
import "./chunk-RG5XFAKW.js";
import {
  loadConfig
} from "./chunk-M2L7KEAW.js";
import "./chunk-WFROI7J7.js";
import "./chunk-BMXTKMR5.js";
import "./chunk-Q4TOYWRE.js";
import {
  RepositoryError
} from "./chunk-EPMGA6CY.js";
import "./chunk-HG6PAUZG.js";
import "./chunk-I67BLF3X.js";
import "./chunk-3D6UYAJY.js";
import "./chunk-P2BMM5JM.js";
import "./chunk-BNYMMYOF.js";
import "./chunk-3I6GOI4X.js";
import "./chunk-NSRYFJEM.js";
import "./chunk-FXEVNDWZ.js";
import {
  GitError
} from "./chunk-3HXSEKG5.js";
import "./chunk-47LD2XXF.js";
import "./chunk-732SDMQ2.js";
import "./chunk-EQHTIVGC.js";
import "./chunk-SQHTMHPI.js";
import "./chunk-VNEB7R2K.js";
import "./chunk-E2KB3337.js";
import "./chunk-SZ5K44DW.js";
import "./chunk-CA3KT3TG.js";
import "./chunk-H7MC4Q7Y.js";
import {
  SecretText
} from "./chunk-6OSSKCRK.js";
import "./chunk-4A3GYLCQ.js";
import "./chunk-PSUJZRKS.js";
import "./chunk-EEU5REI6.js";
import "./chunk-TQLIILXI.js";
import "./chunk-2WZFBUV5.js";
import {
  BinleaksError,
  FileError,
  UsageError
} from "./chunk-2K5ZJM7O.js";
import "./chunk-SFBYANIY.js";
import "./chunk-EJZSQ6PQ.js";
import "./chunk-5T5FSI3R.js";

// src/index.ts
var VERSION = true ? "0.1.0" : "";
function thread(name) {
  return VERSION === "" ? {} : { workerFile: new URL(`./${name}.js`, import.meta.url) };
}
function scanFiles(options = {}) {
  return scan({ ...options, ...thread("worker") });
}
function scanStream(stream, options = {}) {
  return scan({ ...options, paths: ["-"], stdin: stream });
}
function scanHistory2(options) {
  return scanHistory({ ...options, ...thread("object-worker") });
}
function redact(content, options = {}) {
  const masked = redactBytes(Buffer.from(content), options);
  return typeof content === "string" ? masked.toString("utf8") : masked;
}
function createRedactor2(options = {}) {
  return createRedactor(options);
}
function verify(scan2, options = {}) {
  return verifyScan(scan2, options);
}
async function renderReport(scan2, format, options = {}) {
  const all = { version: VERSION, colour: false, quiet: false, verbose: false, project: null, ...options };
  return String(await renderMasked(format, maskScan("result" in scan2 ? scan2 : { result: scan2, secrets: [] }), all));
}
function loadPolicy({ folder = ".", config: file, baseline } = {}) {
  const config = loadConfig(folder, file ?? null);
  return { config, baseline: loadBaseline(folder, baseline ?? null, config) };
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
  createRedactor2 as createRedactor,
  loadPolicy,
  redact,
  renderReport,
  scanFiles,
  scanHistory2 as scanHistory,
  scanRange,
  scanStaged,
  scanStream,
  verify
};
