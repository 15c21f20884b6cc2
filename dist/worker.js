import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  readBatch
} from "./chunk-4EMR7MUN.js";
import "./chunk-NRZCXOJ6.js";
import "./chunk-4RVAHUAS.js";
import "./chunk-DZJB7LNC.js";
import "./chunk-7YP46UYP.js";
import "./chunk-6A4DAAAE.js";
import "./chunk-KKXELYKV.js";
import "./chunk-S3K4K4LA.js";
import "./chunk-544TYD5I.js";
import "./chunk-PWEXGSLT.js";
import "./chunk-RJGQWYZQ.js";
import "./chunk-KU77QX42.js";
import "./chunk-BTEPMHCY.js";
import "./chunk-5ME5FBVQ.js";
import "./chunk-3CUYVJ22.js";
import "./chunk-5T5FSI3R.js";

// src/worker.ts
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
