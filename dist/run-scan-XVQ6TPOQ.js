import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  PLAIN,
  runScan
} from "./chunk-Z6GZXN32.js";
import "./chunk-L44KZ7AY.js";
import "./chunk-TDOGW563.js";
import "./chunk-NFMGHK2I.js";
import "./chunk-XR74W3NE.js";
import "./chunk-I5D7CMT2.js";
import "./chunk-SXTBCY53.js";
import "./chunk-XBPYPR2R.js";
import "./chunk-SEXBBSQH.js";
import "./chunk-NW4EDZGI.js";
import "./chunk-5WE7TDSG.js";
import "./chunk-2ETC35OF.js";
import "./chunk-I7VO4V7X.js";
import "./chunk-TLQTKRKA.js";
import "./chunk-RQCTYP36.js";
import "./chunk-3KRBUBTX.js";
import "./chunk-KG37NODW.js";
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
import "./chunk-2U2WMXRA.js";
import "./chunk-RJFWDQCA.js";
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
