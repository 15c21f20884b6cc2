import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  runHook
} from "./chunk-DG5C6W5J.js";
import "./chunk-U7ZKQIUF.js";
import "./chunk-ZNDFALB6.js";
import "./chunk-L3PE3WLR.js";
import "./chunk-7NZTA6E2.js";
import "./chunk-5ME5FBVQ.js";
import "./chunk-5T5FSI3R.js";
export {
  runHook
};
