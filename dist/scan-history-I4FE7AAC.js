import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  scanHistory
} from "./chunk-SZZ7BK2Y.js";
import "./chunk-E4UAEC6V.js";
import "./chunk-QLJBQXM5.js";
import "./chunk-65VHTEZY.js";
import "./chunk-4KXQMD2D.js";
import "./chunk-VXEHHNX4.js";
import "./chunk-LUDILP2N.js";
import "./chunk-SNCIMJIU.js";
import "./chunk-U7ZKQIUF.js";
import "./chunk-3D6UYAJY.js";
import "./chunk-NNYJ2GZ7.js";
import "./chunk-U5WCH5AB.js";
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
import "./chunk-TMLLPEJE.js";
import "./chunk-5WBODCJ4.js";
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
export {
  scanHistory
};
