import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  readBatch
} from "./chunk-P2BMM5JM.js";
import "./chunk-BNYMMYOF.js";
import "./chunk-47LD2XXF.js";
import "./chunk-732SDMQ2.js";
import "./chunk-EQHTIVGC.js";
import "./chunk-SZ5K44DW.js";
import "./chunk-CA3KT3TG.js";
import "./chunk-H7MC4Q7Y.js";
import "./chunk-6OSSKCRK.js";
import "./chunk-4A3GYLCQ.js";
import "./chunk-PSUJZRKS.js";
import "./chunk-EEU5REI6.js";
import "./chunk-TQLIILXI.js";
import "./chunk-2WZFBUV5.js";
import "./chunk-2K5ZJM7O.js";
import "./chunk-EJZSQ6PQ.js";
import "./chunk-5T5FSI3R.js";

// src/workers/file-worker.ts
import { parentPort } from "node:worker_threads";
var STEP = 16 * 1024 * 1024;
var port = parentPort;
var stop = new AbortController();
port?.on("message", (message) => {
  if ("stop" in message) stop.abort();
  else void read(message);
});
async function read({ tasks, limits }) {
  let pending = 0;
  const tell = (least) => {
    if (pending < least) return;
    port?.postMessage({ kind: "progress", bytes: pending, objects: 0 });
    pending = 0;
  };
  const onBytes = (bytes) => {
    pending += bytes;
    tell(STEP);
  };
  const result = await readBatch(tasks, limits, onBytes, stop.signal);
  tell(1);
  port?.postMessage({ kind: "done", result });
}
