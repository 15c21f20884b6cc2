import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  displayWidth,
  pathName,
  plural
} from "./chunk-3IRVJKW5.js";
import {
  printable
} from "./chunk-YKARDNIR.js";

// src/report/timeline.ts
var SHORT = 10;
var MAX_REFS = 5;
function historyTable(findings, style) {
  if (findings.length === 0) return [];
  const rows = findings.map((finding) => [
    finding.severity.toUpperCase(),
    `${finding.kind} ${finding.redacted}`,
    cut(placesOf(finding), 40),
    since(finding),
    until(finding),
    finding.exposure ? String(finding.exposure.commits) : "",
    reach(finding)
  ]);
  const table = [["SEVERITY", "CREDENTIAL", "WHERE", "SINCE", "UNTIL", "COMMITS", "REACH"], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => displayWidth(row[column] ?? "")))) ?? [];
  const lines = table.map(
    (row) => row.map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - displayWidth(cell))).join("  ").trimEnd()
  );
  return [style.bold(lines[0] ?? ""), ...lines.slice(1), ""];
}
function cut(text, width) {
  return displayWidth(text) <= width ? text : `${text.slice(0, width - 1)}\u2026`;
}
function placesOf(finding) {
  const [first] = finding.occurrences;
  if (!first) return "";
  const others = new Set(finding.occurrences.map((one) => `${one.place} ${pathName(one)}`)).size - 1;
  return `${placeName(first)}${others > 0 ? ` and ${others} more` : ""}`;
}
function placeName(occurrence) {
  const path = pathName(occurrence);
  const commit = occurrence.commit?.slice(0, SHORT) ?? "";
  const blob = occurrence.blob?.slice(0, SHORT) ?? "";
  switch (occurrence.place) {
    case "message":
      return `message of commit ${commit}`;
    case "tag":
      return `message of tag ${path}`;
    case "note":
      return `note ${path}`;
    case "name":
      return `name ${path}`;
    case "stash":
      return `${path} in a stash`;
    case "unreachable":
      return path === "" ? blob === "" ? `unreachable commit ${commit}` : `unreachable object ${blob}` : `${path} (unreachable)`;
    case "event":
      return path;
    case "file":
      return path === "" ? `object ${blob}` : path;
  }
}
function day(commit) {
  return commit ? printable(commit.date.slice(0, 10)) : "?";
}
function since({ exposure }) {
  return exposure?.introduced ? day(exposure.introduced) : "-";
}
function until({ exposure }) {
  if (!exposure) return "";
  if (exposure.inHead) return "in HEAD";
  if (exposure.removed)
    return `${day(exposure.removed)}${exposure.heldBy.length > 0 ? ` (${plural(exposure.heldBy.length, "ref")} still)` : ""}`;
  return exposure.reachable ? "still there" : "-";
}
function reach({ exposure }) {
  if (!exposure) return "";
  if (exposure.onRemote) return "on a remote";
  return exposure.reachable ? "refs here" : "no ref";
}
function timelineLines({ exposure, occurrences }) {
  if (!exposure) return [];
  const lines = [];
  const { introduced, removed, refs, heldBy } = exposure;
  if (introduced) lines.push(`added      ${commitLine(introduced)}`);
  if (removed) {
    lines.push(`removed    ${commitLine(removed)}`);
    if (heldBy.length > 0) lines.push(`           but ${listOf(heldBy)} still ${heldBy.length === 1 ? "has" : "have"} it`);
  } else if (exposure.inHead) lines.push("removed    never: HEAD has it");
  else if (introduced && exposure.reachable) lines.push("removed    never: the newest commit of a branch has it");
  const versions = new Set(occurrences.flatMap((one) => one.blob ?? [])).size;
  const spans = [
    introduced ? `exposed for ${plural(exposure.days, "day")}` : "",
    exposure.commits > 0 ? `in ${plural(exposure.commits, "commit")}` : "",
    exposure.introducedBy.length > 1 ? `added ${exposure.introducedBy.length} times` : "",
    versions > 1 ? `in ${plural(versions, "version")} of files` : ""
  ].filter((one) => one !== "");
  if (spans.length > 0) lines.push(`           ${spans.join(", ")}`);
  if (!exposure.reachable) lines.push("reachable  from no ref: only this repository holds it, until git gc removes it");
  else
    lines.push(
      `reachable  from ${listOf(refs)}${exposure.onRemote ? " (a remote has it: count it as public to whoever reads that remote)" : ""}`
    );
  return lines;
}
function listOf(refs) {
  const more = refs.length > MAX_REFS ? ` and ${refs.length - MAX_REFS} more` : "";
  return `${refs.slice(0, MAX_REFS).map(printable).join(", ")}${more}`;
}
function commitLine({ commit, author, date, summary }) {
  return `${printable(date.slice(0, 10))} ${commit.slice(0, SHORT)} ${printable(author)}: ${printable(summary)}`;
}

export {
  historyTable,
  placeName,
  timelineLines
};
