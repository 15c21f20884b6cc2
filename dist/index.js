import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  scanStaged
} from "./chunk-6KETHHTW.js";
import {
  createRedactor
} from "./chunk-AM3T4DIR.js";
import {
  scanRange
} from "./chunk-UN6MDBOD.js";
import {
  FORMATS,
  renderMasked
} from "./chunk-B3U6ZXA5.js";
import {
  verifyScan
} from "./chunk-EPM2ZXOQ.js";
import {
  verifyPair
} from "./chunk-V47IMBYQ.js";
import {
  EndpointError
} from "./chunk-I7VO4V7X.js";
import "./chunk-HWXZJG6S.js";
import {
  scanHistory
} from "./chunk-FYZGVJAI.js";
import "./chunk-E4UAEC6V.js";
import {
  loadBaseline
} from "./chunk-UMKD76RP.js";
import {
  scan
} from "./chunk-EPLY2PAK.js";
import "./chunk-3KRBUBTX.js";
import {
  maskScan
} from "./chunk-KG37NODW.js";
import "./chunk-QLJBQXM5.js";
import "./chunk-ADDFJ3QY.js";
import "./chunk-4KXQMD2D.js";
import {
  loadConfig
} from "./chunk-HQZRNXAI.js";
import "./chunk-CTVA5W7N.js";
import "./chunk-BWG6YJR5.js";
import {
  UsageError
} from "./chunk-U7ZKQIUF.js";
import {
  confidenceOf
} from "./chunk-3D6UYAJY.js";
import "./chunk-NNYJ2GZ7.js";
import "./chunk-U5WCH5AB.js";
import "./chunk-XLFBOFGU.js";
import "./chunk-RJFWDQCA.js";
import "./chunk-XBAR5NZR.js";
import "./chunk-YUEQWIBQ.js";
import "./chunk-ZNDFALB6.js";
import "./chunk-YNHMYOSX.js";
import "./chunk-DZJB7LNC.js";
import "./chunk-JXUQXVC6.js";
import "./chunk-34SISF5V.js";
import "./chunk-4ZYV7K4D.js";
import "./chunk-MQOWFI5D.js";
import {
  detect
} from "./chunk-RB2OH5FP.js";
import {
  SecretText
} from "./chunk-5WBODCJ4.js";
import "./chunk-544TYD5I.js";
import "./chunk-A2FTZ4DC.js";
import "./chunk-RJGQWYZQ.js";
import "./chunk-WWSZANTQ.js";
import "./chunk-BTEPMHCY.js";
import "./chunk-FEXYZVFB.js";
import "./chunk-OSUSKNFO.js";
import "./chunk-VC7YMVMK.js";
import "./chunk-3CUYVJ22.js";
import "./chunk-5T5FSI3R.js";

// src/index.ts
async function renderReport(format, scan2, options) {
  return String(await renderMasked(format, maskScan("result" in scan2 ? scan2 : { result: scan2, secrets: [] }), options));
}
export {
  EndpointError,
  FORMATS,
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
