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

// src/report/formats/json.ts
function reportJson(result, version) {
  const document = {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: "binleaks", version },
    scan: scanJson(result),
    findings: result.findings.map(findingJson),
    suppressed: result.suppressed.map(suppressedJson),
    policyNotes: result.policyNotes,
    notes: result.notes
  };
  return `${asciiControls(JSON.stringify(document, null, 2))}
`;
}
export {
  reportJson
};
