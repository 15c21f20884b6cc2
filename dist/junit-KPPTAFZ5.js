import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  alarmOf,
  factsOf
} from "./chunk-M6NYV4WW.js";
import {
  adviceOf,
  reasonsOf,
  situationOf,
  skippedLines,
  titleOf,
  whereOf
} from "./chunk-7DQRLQ7D.js";
import "./chunk-UGUG2XVD.js";
import "./chunk-3IRVJKW5.js";
import "./chunk-YKARDNIR.js";
import "./chunk-WFROI7J7.js";
import "./chunk-PSUJZRKS.js";
import "./chunk-5T5FSI3R.js";

// src/report/formats/junit.ts
var MAX_PLACES = 100;
function reportJunit(result) {
  const cases = [...result.complete ? [] : incompleteCase(result), ...result.findings.flatMap(caseOf)];
  if (cases.length === 0) cases.push('    <testcase classname="binleaks" name="no Binance credentials"/>');
  const tests = Math.max(1, result.findings.length + (result.complete ? 0 : 1));
  const counts = `tests="${tests}" failures="${result.findings.length}" errors="${result.complete ? 0 : 1}" time="${(result.durationMs / 1e3).toFixed(3)}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="binleaks" ${counts}>`,
    `  <testsuite name="binleaks ${xml(result.source)}" timestamp="${xml(result.startedAt.slice(0, 19))}" ${counts}>`,
    ...cases,
    "  </testsuite>",
    "</testsuites>",
    ""
  ].join("\n");
}
function incompleteCase(result) {
  return [
    '    <testcase classname="binleaks" name="everything was read">',
    `      <error message="the scan is not complete">${xml(skippedLines(result).join("\n"))}</error>`,
    "    </testcase>"
  ];
}
function caseOf(finding) {
  const [first] = finding.occurrences;
  if (!first) return [];
  const alarm = alarmOf([finding]);
  const lines = [
    ...alarm === null ? [] : [alarm, ""],
    ...finding.occurrences.slice(0, MAX_PLACES).map(whereOf),
    ...finding.occurrences.length > MAX_PLACES ? [`and ${finding.occurrences.length - MAX_PLACES} more places`] : [],
    "",
    ...finding.verification ? [...factsOf(finding.verification).map(({ label, text }) => `${label}: ${text}`), ""] : [],
    ...reasonsOf(finding, 5).map((reason) => `because: ${reason}`),
    "",
    ...adviceOf(finding).map((step, index) => `${index + 1}. ${step}`)
  ];
  return [
    `    <testcase classname="binleaks.${finding.kind}" name="${xml(`${titleOf(finding)} in ${whereOf(first)}`)}">`,
    `      <failure type="${finding.severity}" message="${xml(`${titleOf(finding)}: ${situationOf(finding)}`)}">${xml(lines.join("\n"))}</failure>`,
    "    </testcase>"
  ];
}
var NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
function xml(text) {
  return text.replace(NOT_XML, "\uFFFD").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");
}
export {
  reportJunit
};
