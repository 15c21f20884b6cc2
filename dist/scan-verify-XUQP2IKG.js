import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  verifyScan
} from "./chunk-RIGZ4A7Z.js";
import "./chunk-V47IMBYQ.js";
import "./chunk-I7VO4V7X.js";
import "./chunk-4KXQMD2D.js";
import "./chunk-VXEHHNX4.js";
import "./chunk-SNCIMJIU.js";
import "./chunk-U7ZKQIUF.js";
import "./chunk-3D6UYAJY.js";
import "./chunk-NNYJ2GZ7.js";
import "./chunk-YUEQWIBQ.js";
import "./chunk-5WBODCJ4.js";
import "./chunk-5T5FSI3R.js";
export {
  verifyScan
};
