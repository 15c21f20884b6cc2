import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  guarded
} from "./chunk-5OWRZBMZ.js";
import "./chunk-5WE7TDSG.js";
import "./chunk-LUDILP2N.js";
import "./chunk-U7ZKQIUF.js";
import "./chunk-YUEQWIBQ.js";
import "./chunk-ZNDFALB6.js";
import "./chunk-34SISF5V.js";
import "./chunk-EQIL7JOB.js";
import "./chunk-FEXYZVFB.js";
import "./chunk-OSUSKNFO.js";
import "./chunk-5T5FSI3R.js";
export {
  guarded
};
