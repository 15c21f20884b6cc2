import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  judgeByCommits,
  treeOfFiles
} from "./chunk-Q4TOYWRE.js";
import "./chunk-EPMGA6CY.js";
import "./chunk-HG6PAUZG.js";
import "./chunk-I67BLF3X.js";
import "./chunk-3D6UYAJY.js";
import "./chunk-FXEVNDWZ.js";
import "./chunk-3HXSEKG5.js";
import "./chunk-VNEB7R2K.js";
import "./chunk-H7MC4Q7Y.js";
import "./chunk-6OSSKCRK.js";
import "./chunk-4A3GYLCQ.js";
import "./chunk-PSUJZRKS.js";
import "./chunk-2K5ZJM7O.js";
import "./chunk-SFBYANIY.js";
import "./chunk-EJZSQ6PQ.js";
import "./chunk-5T5FSI3R.js";
export {
  judgeByCommits,
  treeOfFiles
};
