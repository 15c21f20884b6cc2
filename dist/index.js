import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  scanStaged
} from "./chunk-5MTZTLAR.js";
import {
  createRedactor
} from "./chunk-PY4CBIB3.js";
import {
  scanRange
} from "./chunk-LJUE6ILD.js";
import {
  FORMATS,
  renderMasked
} from "./chunk-JAODNNFV.js";
import {
  verifyScan
} from "./chunk-NMCDFEER.js";
import {
  verifyPair
} from "./chunk-OBE4YZ3P.js";
import {
  EndpointError
} from "./chunk-I7VO4V7X.js";
import "./chunk-6XHSF6UQ.js";
import {
  scanHistory
} from "./chunk-WKWPUDEF.js";
import "./chunk-NEG3RZRK.js";
import {
  loadBaseline
} from "./chunk-KDQZ6BFN.js";
import {
  scan
} from "./chunk-LZ6LRFML.js";
import "./chunk-3KRBUBTX.js";
import {
  maskScan
} from "./chunk-UPXLWPUL.js";
import "./chunk-QLJBQXM5.js";
import "./chunk-BAMGCPK2.js";
import "./chunk-L6T3LOW4.js";
import {
  loadConfig
} from "./chunk-5TKAY4HB.js";
import "./chunk-HPU4VROV.js";
import "./chunk-Q2JSYCZN.js";
import {
  UsageError
} from "./chunk-U7ZKQIUF.js";
import {
  confidenceOf
} from "./chunk-3D6UYAJY.js";
import "./chunk-NNYJ2GZ7.js";
import "./chunk-U5WCH5AB.js";
import "./chunk-4EMR7MUN.js";
import "./chunk-NRZCXOJ6.js";
import "./chunk-FBNSDI5V.js";
import "./chunk-YUEQWIBQ.js";
import "./chunk-ZNDFALB6.js";
import "./chunk-4RVAHUAS.js";
import "./chunk-DZJB7LNC.js";
import "./chunk-7YP46UYP.js";
import "./chunk-L3PE3WLR.js";
import "./chunk-6A4DAAAE.js";
import {
  detect
} from "./chunk-KKXELYKV.js";
import {
  SecretText
} from "./chunk-S3K4K4LA.js";
import "./chunk-544TYD5I.js";
import "./chunk-PWEXGSLT.js";
import "./chunk-RJGQWYZQ.js";
import "./chunk-KU77QX42.js";
import "./chunk-BTEPMHCY.js";
import "./chunk-7NZTA6E2.js";
import "./chunk-5ME5FBVQ.js";
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
