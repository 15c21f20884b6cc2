import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);

// src/model/content-place.ts
function archiveOf({ path, inside = [] }) {
  return inside.length > 0 ? [path, ...inside] : [];
}
function joinedPlace({ path, inside = [] }) {
  return [path, ...inside].join("!");
}

export {
  archiveOf,
  joinedPlace
};
