import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  placeName
} from "./chunk-UGUG2XVD.js";
import {
  evidenceLine
} from "./chunk-3IRVJKW5.js";
import {
  printable
} from "./chunk-YKARDNIR.js";

// src/report/describe.ts
var KINDS = {
  "api-key": "API key",
  "secret-key": "secret key",
  "private-key": "private key",
  "listen-key": "listen key"
};
var BY_SEVERITY = ["critical", "high", "medium", "low", "info"];
function titleOf(finding) {
  const encrypted = finding.encrypted ? "encrypted " : "";
  return `Binance ${encrypted}${KINDS[finding.kind]}${finding.kind === "private-key" ? "" : ` ${finding.redacted}`}`;
}
function situationOf(finding) {
  const parts = [`${finding.severity} severity`, `${finding.confidence} confidence`];
  if (finding.environment === "testnet" || finding.environment === "demo") parts.push(`${finding.environment}: no real money is behind it`);
  if (finding.pair !== null && finding.kind !== "listen-key")
    parts.push(finding.kind === "api-key" ? "its secret leaked too" : "its API key leaked too");
  return parts.join(", ");
}
function reasonsOf(finding, most) {
  return finding.evidence.filter((one) => one.weight > 0).slice(0, most).map((one) => evidenceLine(one, false).replace(/^- /, ""));
}
function whereOf(occurrence) {
  const place = `${placeName(occurrence)}:${occurrence.line}:${occurrence.column}`;
  const commit = occurrence.place === "message" ? null : occurrence.commit;
  return commit === null ? place : `${place} (commit ${commit.slice(0, 10)})`;
}
function adviceOf(finding) {
  return finding.advice.map((step) => step.split("\n").map(printable).join("\n"));
}
function skippedLines(result) {
  return result.skipped.map((one) => `${one.path === "" ? "" : `${printable(one.path)}: `}${printable(one.reason)}`);
}
function severityCounts(findings) {
  return BY_SEVERITY.flatMap((severity) => {
    const count = findings.filter((one) => one.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}`];
  }).join(", ");
}

export {
  KINDS,
  BY_SEVERITY,
  titleOf,
  situationOf,
  reasonsOf,
  whereOf,
  adviceOf,
  skippedLines,
  severityCounts
};
