import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  SCHEMA_VERSION,
  findingJson,
  scanJson,
  suppressedJson
} from "./chunk-JASHEGSL.js";
import {
  asciiControls
} from "./chunk-YKARDNIR.js";
import "./chunk-5T5FSI3R.js";

// src/report/formats/jsonl.ts
function reportJsonl(result, version) {
  return result.findings.map(lineOfFinding).join("") + summaryLine(result, version);
}
function findingLine(finding) {
  return lineOfFinding(finding);
}
function lineOfFinding(finding) {
  return lineOf({ type: "finding", schemaVersion: SCHEMA_VERSION, ...findingJson(finding) });
}
function summaryLine(result, version) {
  return lineOf({
    type: "summary",
    schemaVersion: SCHEMA_VERSION,
    tool: { name: "binleaks", version },
    scan: scanJson(result),
    findings: result.findings.length,
    suppressed: result.suppressed.map(suppressedJson),
    policyNotes: result.policyNotes,
    notes: result.notes
  });
}
function lineOf(value) {
  return `${asciiControls(JSON.stringify(value))}
`;
}
export {
  findingLine,
  reportJsonl,
  summaryLine
};
