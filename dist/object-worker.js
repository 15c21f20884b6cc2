import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  ObjectSearcher
} from "./chunk-3I6GOI4X.js";
import "./chunk-NSRYFJEM.js";
import "./chunk-FXEVNDWZ.js";
import "./chunk-3HXSEKG5.js";
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

// src/workers/object-worker.ts
import { parentPort } from "node:worker_threads";

// src/workers/object-share.ts
function reviveStore(shared) {
  const { store } = shared;
  const packs = store.packs.map((pack) => ({ ...pack, index: { ...pack.index, ids: asBuffer(pack.index.ids) } }));
  return { ...shared, store: { ...store, packs, ids: asBuffer(store.ids) } };
}
function asBuffer(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}

// src/workers/object-worker.ts
var port = parentPort;
var searcher = null;
var stop = new AbortController();
port?.on("message", (message) => {
  if ("store" in message) {
    searcher = new ObjectSearcher(
      reviveStore(message),
      (bytes, objects) => port.postMessage({ kind: "progress", bytes, objects })
    );
  } else if ("stop" in message) stop.abort();
  else if (searcher) void run(searcher, message);
});
async function run(own, job) {
  port?.postMessage({ kind: "done", result: await own.run(job, stop.signal) });
}
