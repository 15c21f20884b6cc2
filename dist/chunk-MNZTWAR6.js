import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  detect
} from "./chunk-H7MC4Q7Y.js";

// src/result/names.ts
var LONG_NAME = 64;
function findInNames(paths, isKnown) {
  const found = /* @__PURE__ */ new Map();
  for (const { raw, show } of paths) {
    if (raw.length < LONG_NAME) continue;
    const parts = raw.split("/");
    for (const [depth, name] of parts.entries()) {
      const own = parts.slice(0, depth + 1).join("/");
      if (name.length < LONG_NAME || found.has(own)) continue;
      const detections = detect({ bytes: Buffer.from(name, "latin1"), path: "" });
      const path = show(own);
      found.set(
        own,
        detections.length === 0 || isKnown(own) ? [] : detections.map((detection) => ({ path, detection, place: "name" }))
      );
    }
  }
  return [...found.values()].flat();
}

export {
  findInNames
};
