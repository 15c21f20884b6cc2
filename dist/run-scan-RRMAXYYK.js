import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  PLAIN,
  runScan
} from "./chunk-XR5TTCJF.js";
import "./chunk-LHNGUDFL.js";
import "./chunk-5CHFTVF6.js";
import "./chunk-NFMGHK2I.js";
import "./chunk-TVF4K73Z.js";
import "./chunk-I5D7CMT2.js";
import "./chunk-V43KLLGM.js";
import "./chunk-XBPYPR2R.js";
import "./chunk-SEXBBSQH.js";
import "./chunk-NW4EDZGI.js";
import "./chunk-5WE7TDSG.js";
import "./chunk-B3U6ZXA5.js";
import "./chunk-I7VO4V7X.js";
import "./chunk-UMKD76RP.js";
import "./chunk-EPLY2PAK.js";
import "./chunk-3KRBUBTX.js";
import "./chunk-KG37NODW.js";
import "./chunk-QLJBQXM5.js";
import "./chunk-ADDFJ3QY.js";
import "./chunk-4KXQMD2D.js";
import "./chunk-HQZRNXAI.js";
import "./chunk-CTVA5W7N.js";
import "./chunk-BWG6YJR5.js";
import "./chunk-U7ZKQIUF.js";
import "./chunk-3D6UYAJY.js";
import "./chunk-NNYJ2GZ7.js";
import "./chunk-U5WCH5AB.js";
import "./chunk-XLFBOFGU.js";
import "./chunk-RJFWDQCA.js";
import "./chunk-YUEQWIBQ.js";
import "./chunk-ZNDFALB6.js";
import "./chunk-YNHMYOSX.js";
import "./chunk-DZJB7LNC.js";
import "./chunk-JXUQXVC6.js";
import "./chunk-34SISF5V.js";
import "./chunk-4ZYV7K4D.js";
import "./chunk-MQOWFI5D.js";
import "./chunk-RB2OH5FP.js";
import "./chunk-5WBODCJ4.js";
import "./chunk-544TYD5I.js";
import "./chunk-A2FTZ4DC.js";
import "./chunk-RJGQWYZQ.js";
import "./chunk-WWSZANTQ.js";
import "./chunk-BTEPMHCY.js";
import "./chunk-EQIL7JOB.js";
import "./chunk-FEXYZVFB.js";
import "./chunk-OSUSKNFO.js";
import "./chunk-VC7YMVMK.js";
import "./chunk-3CUYVJ22.js";
import "./chunk-5T5FSI3R.js";
export {
  PLAIN,
  runScan
};
