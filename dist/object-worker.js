import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  ObjectSearcher
} from "./chunk-FBNSDI5V.js";
import "./chunk-YUEQWIBQ.js";
import "./chunk-ZNDFALB6.js";
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

// src/object-worker.ts
import { parentPort } from "node:worker_threads";

// src/sources/object-share.ts
function reviveStore(shared) {
  const { store } = shared;
  const packs = store.packs.map((pack) => ({ ...pack, index: { ...pack.index, ids: asBuffer(pack.index.ids) } }));
  return { ...shared, store: { ...store, packs, ids: asBuffer(store.ids) } };
}
function asBuffer(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}

// src/object-worker.ts
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
