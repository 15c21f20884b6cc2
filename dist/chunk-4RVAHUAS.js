import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  SecretText
} from "./chunk-S3K4K4LA.js";

// src/sources/wire.ts
function toWire(detection) {
  return { ...detection, value: Buffer.from(detection.value.reveal(), "latin1").toString("latin1") };
}
function fromWire(wire) {
  return { ...wire, value: new SecretText(wire.value) };
}
function requestToWire({ path, request }) {
  return { path, request: { ...request, payloads: request.payloads.map((one) => one.reveal()) } };
}
function requestFromWire({ path, request }) {
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
  toWire,
  fromWire,
  requestToWire,
  requestFromWire,
  EMPTY_BATCH
};
