import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  alarmOf,
  factsOf
} from "./chunk-M6NYV4WW.js";
import {
  KINDS,
  adviceOf,
  reasonsOf,
  situationOf,
  skippedLines,
  titleOf,
  whereOf
} from "./chunk-7DQRLQ7D.js";
import "./chunk-UGUG2XVD.js";
import "./chunk-3IRVJKW5.js";
import {
  asciiControls
} from "./chunk-YKARDNIR.js";
import "./chunk-WFROI7J7.js";
import {
  sha256Hex
} from "./chunk-6OSSKCRK.js";
import "./chunk-PSUJZRKS.js";
import "./chunk-5T5FSI3R.js";

// src/report/formats/gitlab.ts
var SCHEMA_VERSION = "15.2.1";
var NO_COMMIT = "0000000";
var MAX_NAME = 255;
var MAX_SOLUTION = 7e3;
var SEVERITIES = {
  critical: "Critical",
  high: "High",
  medium: "Medium",
  low: "Low",
  info: "Info"
};
function reportGitlab(result, version, project) {
  const tool = { id: "binleaks", name: "binleaks", version, vendor: { name: "binleaks" } };
  const start = Date.parse(result.startedAt);
  const messages = [
    ...skippedLines(result).map((value) => ({ level: "warn", value: `not read: ${value}` })),
    ...result.notes.map((value) => ({ level: "info", value }))
  ];
  const document = {
    version: SCHEMA_VERSION,
    scan: {
      analyzer: tool,
      scanner: tool,
      type: "secret_detection",
      start_time: seconds(start),
      end_time: seconds(start + result.durationMs),
      status: result.complete ? "success" : "failure",
      ...messages.length > 0 ? { messages } : {}
    },
    vulnerabilities: result.findings.flatMap((finding) => finding.occurrences.map((at) => vulnerability(finding, at, project)))
  };
  return `${asciiControls(JSON.stringify(document, null, 2))}
`;
}
function seconds(time) {
  return new Date(time).toISOString().slice(0, 19);
}
function vulnerability(finding, at, project) {
  const { path, place, line, endLine, column, archive } = at;
  const lines = archive.length > 0 ? { start_line: 1, end_line: 1 } : { start_line: line, end_line: endLine };
  const commit = at.commit ?? project?.commit ?? NO_COMMIT;
  const name = `Binance ${KINDS[finding.kind]}`;
  const alarm = alarmOf([finding]);
  const facts = finding.verification ? factsOf(finding.verification).map(({ label, text }) => `${label}: ${text}`) : [];
  return {
    id: uuidOf(`${finding.sha256}
${place}
${[path, ...archive.slice(1)].join("\n")}
${line}:${column}
${commit}`),
    category: "secret_detection",
    name: name.slice(0, MAX_NAME),
    description: [
      ...alarm === null ? [] : [alarm, ""],
      `${titleOf(finding)} in ${whereOf(at)}: ${situationOf(finding)}.`,
      "",
      ...facts.length === 0 ? [] : [...facts, ""],
      ...reasonsOf(finding, 5).map((reason) => `because: ${reason}`)
    ].join("\n"),
    severity: SEVERITIES[finding.severity],
    solution: adviceOf(finding).map((step, index) => `${index + 1}. ${step}`).join("\n").slice(0, MAX_SOLUTION),
    identifiers: [
      { type: "binleaks_rule_id", name: `binleaks rule ${finding.kind}`, value: `binance-${finding.kind}` },
      { type: "binleaks_credential", name: `binleaks credential ${finding.id}`, value: finding.id }
    ],
    location: { ...path === "" ? {} : { file: path }, commit: { sha: commit }, ...lines }
  };
}
function uuidOf(text) {
  const hex = sha256Hex(text);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
export {
  reportGitlab
};
