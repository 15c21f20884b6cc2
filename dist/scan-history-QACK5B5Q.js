import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  scanHistory
} from "./chunk-PZOD3YBH.js";
import "./chunk-NEG3RZRK.js";
import "./chunk-QLJBQXM5.js";
import "./chunk-AECXSXDD.js";
import "./chunk-L6T3LOW4.js";
import "./chunk-5TKAY4HB.js";
import "./chunk-HPU4VROV.js";
import "./chunk-Q2JSYCZN.js";
import "./chunk-U7ZKQIUF.js";
import "./chunk-3D6UYAJY.js";
import "./chunk-NNYJ2GZ7.js";
import "./chunk-U5WCH5AB.js";
import "./chunk-RJFWDQCA.js";
import "./chunk-CVURKPHG.js";
import "./chunk-YUEQWIBQ.js";
import "./chunk-ZNDFALB6.js";
import "./chunk-4RVAHUAS.js";
import "./chunk-DZJB7LNC.js";
import "./chunk-ZZTRGP5C.js";
import "./chunk-L3PE3WLR.js";
import "./chunk-JI4ICXNT.js";
import "./chunk-MO2UDU5G.js";
import "./chunk-S3K4K4LA.js";
import "./chunk-544TYD5I.js";
import "./chunk-A2FTZ4DC.js";
import "./chunk-RJGQWYZQ.js";
import "./chunk-KU77QX42.js";
import "./chunk-BTEPMHCY.js";
import "./chunk-7NZTA6E2.js";
import "./chunk-5ME5FBVQ.js";
import "./chunk-VC7YMVMK.js";
import "./chunk-3CUYVJ22.js";
import "./chunk-5T5FSI3R.js";
export {
  scanHistory
};
