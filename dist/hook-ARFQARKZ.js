import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  runHook
} from "./chunk-UWHF64AL.js";
import "./chunk-U7ZKQIUF.js";
import "./chunk-ZNDFALB6.js";
import "./chunk-34SISF5V.js";
import "./chunk-FEXYZVFB.js";
import "./chunk-OSUSKNFO.js";
import "./chunk-5T5FSI3R.js";
export {
  runHook
};
