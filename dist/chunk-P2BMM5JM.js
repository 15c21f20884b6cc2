import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  MAX_MANIFEST,
  isManifest,
  repositoryEvidence
} from "./chunk-BNYMMYOF.js";
import {
  EMPTY_BATCH,
  serializeDetection,
  serializeRequest
} from "./chunk-47LD2XXF.js";
import {
  reasonOf
} from "./chunk-732SDMQ2.js";
import {
  plainResult,
  unpack
} from "./chunk-EQHTIVGC.js";
import {
  RequestSample,
  accessToFile,
  fileChunks,
  readFileItem,
  readFileRange
} from "./chunk-SZ5K44DW.js";

// src/workers/file-batch.ts
import { statSync } from "node:fs";
function lostBatch({ tasks }, error) {
  return { ...EMPTY_BATCH, skipped: tasks.map(({ item }) => ({ path: item.path, reason: `its reader failed (${error.name})` })) };
}
var NEVER = new AbortController().signal;
async function readBatch(tasks, options, onBytes, signal = NEVER) {
  let bytes = 0;
  let contents = 0;
  const found = [];
  const sample = new RequestSample();
  const skipped = [];
  const excluded = [];
  const manifests = [];
  const large = [];
  const parts = [];
  const archives = [];
  const keep = (path, content) => {
    bytes += content.bytes;
    contents += content.contents;
    for (const { inside, detections } of content.found)
      if (detections.length > 0) found.push({ path, inside, detections: detections.map(serializeDetection) });
    for (const request of content.requests) sample.add(request);
    skipped.push(...content.skipped);
    if (content.error !== null) skipped.push({ path, reason: reasonOf(content.error) });
  };
  for (const [index, { item, range }] of tasks.entries()) {
    if (signal.aborted) break;
    try {
      if (options.maxFileSize !== Infinity && statSync(item.file).size > options.maxFileSize) {
        excluded.push({ path: item.path, reason: "larger than --max-file-size" });
        continue;
      }
      if (range) {
        const part = await readFileRange(item, range, onBytes, signal);
        bytes += part.bytes;
        if (part.unread !== null) skipped.push({ path: item.path, reason: part.unread });
        const requests = part.requests.map((request) => serializeRequest({ path: item.path, request }));
        parts.push({ index, extent: part.extent, detections: part.detections.map(serializeDetection), requests });
        continue;
      }
      const result = await readFileItem(item, options.shareAbove, onBytes, options.archives.depth, signal);
      if ("archive" in result) {
        if (result.archive > options.shareArchives) {
          archives.push(index);
          continue;
        }
        const access = accessToFile(item, result.archive);
        keep(item.path, await unpack(fileChunks(item), { path: item.path, limits: options.archives, access, signal, onBytes }));
        continue;
      }
      if ("large" in result) {
        large.push({ index, size: result.large });
        continue;
      }
      keep(item.path, plainResult(item.path, result.bytes, result));
      if (isManifest(item.path) && result.content) manifests.push(...tellingManifest(item.path, result.content));
    } catch (error) {
      skipped.push({ path: item.path, reason: reasonOf(error) });
    }
  }
  return { bytes, contents, found, requests: sample.list().map(serializeRequest), skipped, excluded, manifests, large, parts, archives };
}
function tellingManifest(path, content) {
  const bytes = content.subarray(0, MAX_MANIFEST);
  return repositoryEvidence([{ path, bytes }])(path) ? [{ path, bytes: Buffer.from(bytes) }] : [];
}

export {
  lostBatch,
  readBatch
};
