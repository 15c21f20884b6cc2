import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  findInNames
} from "./chunk-MNZTWAR6.js";
import "./chunk-H7MC4Q7Y.js";
import "./chunk-6OSSKCRK.js";
import "./chunk-4A3GYLCQ.js";
import "./chunk-PSUJZRKS.js";
import "./chunk-EJZSQ6PQ.js";
import "./chunk-5T5FSI3R.js";
export {
  findInNames
};
