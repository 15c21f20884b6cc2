import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  verifyScan
} from "./chunk-NMCDFEER.js";
import "./chunk-OBE4YZ3P.js";
import "./chunk-I7VO4V7X.js";
import "./chunk-L6T3LOW4.js";
import "./chunk-5TKAY4HB.js";
import "./chunk-Q2JSYCZN.js";
import "./chunk-U7ZKQIUF.js";
import "./chunk-3D6UYAJY.js";
import "./chunk-NNYJ2GZ7.js";
import "./chunk-YUEQWIBQ.js";
import "./chunk-S3K4K4LA.js";
import "./chunk-5T5FSI3R.js";
export {
  verifyScan
};
