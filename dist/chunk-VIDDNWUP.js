import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  MAX_MANIFEST,
  isManifest,
  repositoryEvidence
} from "./chunk-4SESRPZT.js";
import {
  EMPTY_BATCH,
  serializeDetection,
  serializeRequest
} from "./chunk-47LD2XXF.js";
import {
  reasonOf
} from "./chunk-732SDMQ2.js";
import {
  unpack
} from "./chunk-SOZLOJRY.js";
import {
  RequestSample,
  accessToFile,
  fileChunks,
  readFileItem,
  readFileRange
} from "./chunk-KCFW2MJ4.js";

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
        const inside = await unpack(fileChunks(item), {
          path: item.path,
          limits: options.archives,
          access: accessToFile(item, result.archive),
          signal,
          onBytes
        });
        bytes += inside.bytes;
        contents += inside.contents;
        for (const { archive, detections } of inside.found)
          found.push({ path: item.path, archive, detections: detections.map(serializeDetection) });
        for (const request of inside.requests) sample.add(request);
        skipped.push(...inside.skipped);
        if (inside.error !== null) skipped.push({ path: item.path, reason: reasonOf(inside.error) });
        continue;
      }
      if ("large" in result) {
        large.push({ index, size: result.large });
        continue;
      }
      bytes += result.bytes;
      contents++;
      if (result.unread !== null) skipped.push({ path: item.path, reason: result.unread });
      if (result.detections.length > 0) found.push({ path: item.path, detections: result.detections.map(serializeDetection) });
      for (const request of result.requests) sample.add({ path: item.path, request });
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
