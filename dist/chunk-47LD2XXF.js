import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  SecretText
} from "./chunk-6OSSKCRK.js";

// src/workers/messages.ts
function serializeDetection(detection) {
  return { ...detection, value: Buffer.from(detection.value.reveal(), "latin1").toString("latin1") };
}
function deserializeDetection(wire) {
  return { ...wire, value: new SecretText(wire.value) };
}
function serializeRequest({ path, request }) {
  return { path, request: { ...request, payloads: request.payloads.map((one) => one.reveal()) } };
}
function deserializeRequest({ path, request }) {
  return { path, request: { ...request, payloads: request.payloads.map((one) => new SecretText(one)) } };
}
var EMPTY_BATCH = {
  bytes: 0,
  contents: 0,
  found: [],
  requests: [],
  skipped: [],
  excluded: [],
  manifests: [],
  large: [],
  parts: [],
  archives: []
};

export {
  serializeDetection,
  deserializeDetection,
  serializeRequest,
  deserializeRequest,
  EMPTY_BATCH
};
