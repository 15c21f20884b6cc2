import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  alarmOf,
  factsLine
} from "./chunk-M6NYV4WW.js";
import {
  reasonsOf,
  severityCounts,
  situationOf,
  titleOf,
  whereOf
} from "./chunk-7DQRLQ7D.js";
import "./chunk-UGUG2XVD.js";
import {
  plural
} from "./chunk-3IRVJKW5.js";
import {
  printable
} from "./chunk-YKARDNIR.js";
import "./chunk-WFROI7J7.js";
import "./chunk-PSUJZRKS.js";
import "./chunk-5T5FSI3R.js";

// src/report/formats/github.ts
var MAX_OF_TYPE = 10;
var LEVELS = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "notice",
  info: "notice"
};
function reportGithub(result) {
  const places = [
    ...result.findings.flatMap((finding) => finding.occurrences.slice(0, 1).map((at) => ({ finding, at }))),
    ...result.findings.flatMap((finding) => otherPlaces(finding).map((at) => ({ finding, at })))
  ];
  const lines = [];
  if (!result.complete) {
    const [first] = result.skipped;
    const more = result.skipped.length > 1 ? `, and ${result.skipped.length - 1} more` : "";
    const what = first ? `${first.path === "" ? "" : `${first.path}: `}${first.reason}${more}` : "";
    lines.push(command("error", { title: "binleaks: the scan is not complete" }, `Not read: ${what}`));
  }
  const count = { error: 0, warning: 0, notice: 0 };
  let left = 0;
  const room = {
    error: result.complete ? MAX_OF_TYPE : MAX_OF_TYPE - 1,
    warning: MAX_OF_TYPE,
    notice: MAX_OF_TYPE - 1
  };
  for (const { finding, at } of places) {
    const level = LEVELS[finding.severity];
    if (count[level] >= room[level]) {
      left++;
      continue;
    }
    count[level]++;
    lines.push(command(level, placeProperties(finding, at), messageOf(finding, at)));
  }
  if (left > 0) {
    const text = `${plural(left, "more place")} of ${plural(result.findings.length, "credential")} (${severityCounts(result.findings)}) have no annotation: GitHub shows ${MAX_OF_TYPE} of a type. The job summary lists them.`;
    lines.push(command("notice", { title: "binleaks" }, text));
  }
  return lines.length === 0 ? "" : `${lines.join("\n")}
`;
}
function otherPlaces({ occurrences: [first, ...others] }) {
  const keyOf = ({ place, path, snippet }) => `${place}
${path}
${snippet.text}`;
  const seen = new Set(first ? [keyOf(first)] : []);
  return others.filter((one) => {
    const key = keyOf(one);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
function messageOf(finding, at) {
  const reasons = reasonsOf(finding, 3);
  const because = reasons.length > 0 ? ` Because: ${reasons.join("; ")}.` : "";
  const todo = finding.advice[0]?.split("\n")[0] ?? "";
  const alarm = alarmOf([finding]);
  const told = finding.verification ? ` Asked Binance: ${factsLine(finding.verification)}.` : "";
  return `${alarm === null ? "" : `${alarm} `}${whereOf(at)}: ${situationOf(finding)}.${told}${because} ${todo}`;
}
function placeProperties(finding, at) {
  const title = titleOf(finding);
  if (at.path === "" || at.place !== "file" && at.place !== "name") return { title };
  if (at.archive.length > 0) return { file: at.path, title };
  const columns = at.line === at.endLine ? { col: at.column, endColumn: at.endColumn } : {};
  return { file: at.path, line: at.line, endLine: at.endLine, ...columns, title };
}
function command(level, properties, message) {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${level} ${list.join(",")}::${escapeData(message)}`;
}
function escapeData(text) {
  return printable(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
export {
  reportGithub
};
