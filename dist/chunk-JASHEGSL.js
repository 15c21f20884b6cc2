import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);

// src/report/json-parts.ts
var SCHEMA_VERSION = 1;
function scanJson(result) {
  const { source, root, startedAt, durationMs, complete, stats, skipped, excluded, belowThreshold } = result;
  return { source, root, startedAt, durationMs, complete, stats, skipped, excluded, belowThreshold };
}
function findingJson(finding) {
  const {
    id,
    kind,
    confidence,
    severity,
    sha256,
    redacted,
    length,
    environment,
    encrypted,
    pair,
    evidence,
    score,
    occurrences,
    exposure,
    verification,
    proof,
    advice
  } = finding;
  return {
    id,
    kind,
    confidence,
    severity,
    sha256,
    redacted,
    length,
    environment,
    encrypted,
    pair,
    score,
    evidence,
    occurrences: occurrences.map(occurrenceJson),
    exposure,
    verification,
    proof,
    advice
  };
}
function occurrenceJson({ path, line, column, endLine, endColumn, reading, archive, place, commit, blob }) {
  return { path, line, column, endLine, endColumn, reading, archive, commit, blob, place };
}
function suppressedJson({ id, kind, sha256, redacted, reason, detail, added, occurrences }) {
  const base = { id, kind, sha256, redacted, reason, detail };
  return { ...base, ...added === void 0 ? {} : { added }, occurrences: occurrences.map(occurrenceJson) };
}

export {
  SCHEMA_VERSION,
  scanJson,
  findingJson,
  suppressedJson
};
