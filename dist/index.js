import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  scanStaged
} from "./chunk-VHESCH4X.js";
import {
  createRedactor
} from "./chunk-IZTD2RNA.js";
import {
  scanRange
} from "./chunk-V5K2YW4H.js";
import {
  FORMATS,
  renderMasked
} from "./chunk-2ETC35OF.js";
import {
  verifyScan
} from "./chunk-RIGZ4A7Z.js";
import {
  verifyPair
} from "./chunk-V47IMBYQ.js";
import {
  EndpointError
} from "./chunk-I7VO4V7X.js";
import "./chunk-56JCWNMB.js";
import {
  scanHistory
} from "./chunk-SZZ7BK2Y.js";
import "./chunk-E4UAEC6V.js";
import {
  loadBaseline
} from "./chunk-TLQTKRKA.js";
import {
  scan
} from "./chunk-RQCTYP36.js";
import "./chunk-3KRBUBTX.js";
import {
  maskScan
} from "./chunk-KG37NODW.js";
import "./chunk-QLJBQXM5.js";
import "./chunk-65VHTEZY.js";
import "./chunk-4KXQMD2D.js";
import {
  loadConfig
} from "./chunk-VXEHHNX4.js";
import "./chunk-LUDILP2N.js";
import "./chunk-SNCIMJIU.js";
import {
  UsageError
} from "./chunk-U7ZKQIUF.js";
import {
  confidenceOf
} from "./chunk-3D6UYAJY.js";
import "./chunk-NNYJ2GZ7.js";
import "./chunk-U5WCH5AB.js";
import "./chunk-2U2WMXRA.js";
import "./chunk-RJFWDQCA.js";
import "./chunk-64YRRURT.js";
import "./chunk-YUEQWIBQ.js";
import "./chunk-ZNDFALB6.js";
import "./chunk-YNHMYOSX.js";
import "./chunk-DZJB7LNC.js";
import "./chunk-CRIQDEHJ.js";
import "./chunk-34SISF5V.js";
import "./chunk-4ZYV7K4D.js";
import "./chunk-SMDK24TF.js";
import {
  detect
} from "./chunk-TMLLPEJE.js";
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
