import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  alarmOf,
  factsOf
} from "./chunk-M6NYV4WW.js";
import {
  linkTo
} from "./chunk-UO2TRIZF.js";
import {
  KINDS,
  reasonsOf,
  severityCounts,
  skippedLines,
  whereOf
} from "./chunk-7DQRLQ7D.js";
import "./chunk-UGUG2XVD.js";
import {
  SUPPRESSED_AS,
  amountOf,
  hasReadAny,
  plural
} from "./chunk-3IRVJKW5.js";
import {
  printable
} from "./chunk-YKARDNIR.js";
import "./chunk-WFROI7J7.js";
import "./chunk-4A3GYLCQ.js";
import "./chunk-PSUJZRKS.js";
import "./chunk-5T5FSI3R.js";

// src/report/formats/markdown.ts
var MAX_BYTES = 512 * 1024;
var MAX_PLACES = 5;
var MAX_GROUPS = 5;
var MAX_NAMES = 5;
var MAX_LIST = 20;
function reportMarkdown(result, project) {
  const head = headLines(result);
  const tail = tailLines(result, project);
  const rows = [];
  let left = MAX_BYTES - Buffer.byteLength([...head, ...tail].join("\n")) - 1e3;
  for (const finding of result.findings) {
    const row = rowOf(finding, project);
    left -= Buffer.byteLength(row) + 1;
    if (left < 0) break;
    rows.push(row);
  }
  const missing = result.findings.length - rows.length;
  const table = rows.length === 0 ? [] : ["| Severity | Credential | Where | Because |", "| --- | --- | --- | --- |", ...rows, ""];
  const more = missing > 0 ? [`\u2026and ${plural(missing, "credential")} of no more urgency; the JSON report has them all.`, ""] : [];
  return `${[...head, ...table, ...more, ...tail].join("\n").trimEnd()}
`;
}
function headLines(result) {
  const { findings, source, complete } = result;
  const isNew = source === "range" || source === "staged" ? "new " : "";
  if (findings.length === 0)
    return [
      !complete ? "## \u26A0\uFE0F binleaks: the scan is not complete" : hasReadAny(result) ? `## \u2705 binleaks: no ${isNew}Binance credentials` : "## binleaks: nothing to scan",
      ""
    ];
  const isHere = source === "range";
  const alarm = alarmOf(findings);
  return [
    ...alarm === null ? [] : [`**${plain(alarm)}**`, ""],
    `## \u26D4 binleaks: ${plural(findings.length, `${isNew}Binance credential`)}`,
    "",
    `${severityCounts(findings)}. ${isHere ? "Whoever can read this change can use them. To take the line out in a later commit is not enough: the history keeps it. Delete the key at Binance first." : "Whoever can read this can use them. Delete the key at Binance first, then clean up."}`,
    "",
    // Whoever reads the findings from the top must not take them for all.
    ...complete ? [] : ["**\u26A0\uFE0F The scan is not complete: there may be more than this.** What was not read stands below.", ""]
  ];
}
function rowOf(finding, project) {
  const kind = `${finding.encrypted ? "encrypted " : ""}${KINDS[finding.kind]}`;
  const shown = finding.kind === "private-key" ? "" : ` ${code(finding.redacted)}`;
  const pair = finding.pair === null ? "" : finding.kind === "api-key" ? "<br>its secret leaked too" : "<br>its API key leaked too";
  const environment = finding.environment === "unknown" || finding.environment === "live" ? "" : ` (${finding.environment})`;
  const places = finding.occurrences.slice(0, MAX_PLACES).map((at) => placeOf(at, project));
  const rest = finding.occurrences.length - places.length;
  if (rest > 0) places.push(`and ${plural(rest, "more place")}`);
  const reasons = reasonsOf(finding, 3).map(plain);
  const facts = finding.verification ? factsOf(finding.verification).map(({ label, text }) => `<br>${label}: ${plain(text)}`) : [];
  return `| ${finding.severity} | ${kind}${shown}${environment}${pair}<br><sub>id ${finding.id}, ${finding.confidence} confidence</sub>${facts.join("")} | ${places.join("<br>")} | ${reasons.join("<br>")} |`;
}
function placeOf(at, project) {
  const name = code(whereOf(at));
  const link = linkTo(project, at);
  return link === null ? name : `<a href="${attribute(link)}">${name}</a>`;
}
function stepLines(findings) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    if (finding.advice.length === 0) continue;
    const key = finding.advice.join("\0");
    groups.set(key, [...groups.get(key) ?? [], finding]);
  }
  if (groups.size === 0) return [];
  const shown = [...groups.values()].slice(0, MAX_GROUPS);
  const left = groups.size - shown.length;
  return [
    "### What to do",
    "",
    ...shown.flatMap((group) => [
      ...groups.size > 1 ? [`For ${namesOf(group)}:`, ""] : [],
      ...(group[0]?.advice ?? []).map((step, index) => {
        const [words = "", ...commands] = step.split("\n");
        return `${index + 1}. ${plain(words)}${commands.length > 0 ? `<pre>${commands.map(plain).join("<br>")}</pre>` : ""}`;
      }),
      ...groups.size > 1 ? [""] : []
    ]),
    ...left > 0 ? ["For the other credentials the JSON report has the steps."] : []
  ];
}
function namesOf(findings) {
  const names = findings.slice(0, MAX_NAMES).map((one) => `${KINDS[one.kind]} ${one.kind === "private-key" ? `(id ${one.id})` : code(one.redacted)}`);
  const left = findings.length - names.length;
  return `${names.join(", ")}${left > 0 ? ` and ${left} more` : ""}`;
}
function tailLines(result, project) {
  const hasSteps = result.findings.some((finding) => finding.advice.length > 0);
  const added = result.suppressed.filter((one) => one.reason === "inline" && one.added === true);
  const known = result.suppressed.filter((one) => one.reason === "known");
  const skipped = skippedLines(result).map(plain);
  return [
    ...stepLines(result.findings),
    ...hasSteps ? [
      "",
      "<details><summary>No leak?</summary>",
      "",
      "Put `binleaks:allow` in a comment on the line, or the hash under `allow` in `binleaks.config.json`:",
      "",
      "```json",
      ...result.findings.slice(0, MAX_LIST).map(({ sha256 }) => `{ "sha256": "${sha256}", "reason": "\u2026" }`),
      "```",
      "",
      "</details>",
      ""
    ] : [],
    ...hasSteps && result.source === "range" ? GREEN : [],
    ...section("### \u26A0\uFE0F Not everything was read", skipped),
    ...section("### Worth a look", result.notes.map(plain)),
    ...section(
      "### Allowed by a comment that this change brings",
      added.map((one) => suppressedOf(one, project))
    ),
    ...section(
      "### Known to the base already",
      known.map((one) => suppressedOf(one, project))
    ),
    `<sub>${summaryOf(result)}</sub>`
  ];
}
var GREEN = [
  "### How this check turns green",
  "",
  "- **A leak:** once the key is deleted at Binance, take the value out of the commit that brought it (`git rebase -i`, or squash) and push with `--force-with-lease`: one more commit is not enough. Edit it out of a title or a description.",
  "- **No leak, or dealt with:** allow it in the base first, by a change of its own. What this change itself allows does not count, its comments only with `inline-allow: all`.",
  ""
];
function section(title, entries) {
  if (entries.length === 0) return [];
  const rest = entries.length - MAX_LIST;
  return [
    title,
    "",
    ...entries.slice(0, MAX_LIST).map((one) => `- ${one.length > 4e3 ? `${one.slice(0, 200).replace(/(?:&[^&;]*|<[^<>]*)$/, "")}\u2026` : one}`),
    ...rest > 0 ? [`- and ${rest} more`] : [],
    ""
  ];
}
function suppressedOf(one, project) {
  const places = one.occurrences.slice(0, 3).map((at) => placeOf(at, project));
  const shown = one.kind === "private-key" ? "" : ` ${code(one.redacted)}`;
  return `${KINDS[one.kind]}${shown}: ${places.join(", ")}${one.occurrences.length > 3 ? ` and ${plural(one.occurrences.length - 3, "more place")}` : ""}`;
}
function summaryOf(result) {
  const { stats, suppressed, durationMs, source } = result;
  const what = source === "files" || source === "stream" ? plural(stats.contents, "file") : `${plural(stats.commits, "commit")}, ${plural(stats.objects, "object")}`;
  const reasons = [...new Set(suppressed.map((one) => one.reason))];
  const counts = reasons.map((reason) => `${suppressed.filter((one) => one.reason === reason).length} ${SUPPRESSED_AS[reason]}`);
  const hidden = counts.length > 0 ? ` Suppressed: ${counts.join(", ")}.` : "";
  return `${what}, ${amountOf(stats.bytes)}, ${(durationMs / 1e3).toFixed(2)} s.${hidden}`;
}
var SIGNS = /[&<>"'`|*_{}[\]()#+!~\\@:$=^]|(?<=www)\./gi;
function plain(text) {
  return printable(text).replace(SIGNS, (sign) => `&#${sign.charCodeAt(0)};`);
}
function attribute(text) {
  return printable(text).replace(/[&<>"'`|]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
function code(text) {
  return `<code>${plain(text)}</code>`;
}
export {
  reportMarkdown
};
