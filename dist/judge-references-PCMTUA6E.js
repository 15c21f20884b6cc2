import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  judgeReferences,
  mayBeReferred
} from "./chunk-I67BLF3X.js";
import "./chunk-3D6UYAJY.js";
import "./chunk-H7MC4Q7Y.js";
import "./chunk-6OSSKCRK.js";
import "./chunk-4A3GYLCQ.js";
import "./chunk-PSUJZRKS.js";
import "./chunk-EJZSQ6PQ.js";
import "./chunk-5T5FSI3R.js";
export {
  judgeReferences,
  mayBeReferred
};
