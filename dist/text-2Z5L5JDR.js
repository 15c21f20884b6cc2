import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  hyperlink,
  styleOf
} from "./chunk-XJQ4Z3BL.js";
import {
  alarmOf,
  factsOf
} from "./chunk-M6NYV4WW.js";
import {
  BY_SEVERITY,
  KINDS
} from "./chunk-7DQRLQ7D.js";
import {
  historyTable,
  placeName,
  timelineLines
} from "./chunk-UGUG2XVD.js";
import {
  SUPPRESSED_AS,
  amountOf,
  evidenceLine,
  headlineOf,
  markedLines,
  pathName,
  plural,
  widthFor,
  wrap
} from "./chunk-3IRVJKW5.js";
import {
  printable
} from "./chunk-YKARDNIR.js";
import "./chunk-WFROI7J7.js";
import "./chunk-PSUJZRKS.js";
import "./chunk-5T5FSI3R.js";

// src/report/formats/text.ts
var MAX_PLACES = 5;
var MAX_EVIDENCE = 4;
function reportText(result, options) {
  const style = styleOf(options.colour);
  const lines = [];
  const done = /* @__PURE__ */ new Set();
  const advised = /* @__PURE__ */ new Map();
  const alarm = alarmOf(result.findings);
  if (alarm !== null) lines.push(...wrap(alarm, "", "", widthFor(options.columns)).map((line) => style.alert(line)), "");
  if (!result.complete && result.findings.length > 0)
    lines.push(style.red(style.bold("The scan is not complete: there may be more than this. What was not read stands at the end.")), "");
  if (result.source === "history") lines.push(...historyTable(result.findings, style));
  for (const finding of result.findings) {
    if (done.has(finding.id)) continue;
    const partner = finding.pair === null ? void 0 : result.findings.find((one) => one.id === finding.pair && !done.has(one.id));
    const group = [finding, ...partner ? [partner] : []].toSorted(byPlace);
    for (const one of group) done.add(one.id);
    lines.push(...groupLines(group, style, options, advised));
  }
  lines.push(...options.quiet ? incompleteLines(result, style) : summaryLines(result, style, options));
  return lines.length === 0 ? "" : `${lines.join("\n")}
`;
}
function byPlace(a, b) {
  const [one, two] = [a.occurrences[0], b.occurrences[0]];
  if (!one || !two) return 0;
  return one.path < two.path ? -1 : one.path > two.path ? 1 : one.line - two.line || one.column - two.column;
}
function groupLines(group, style, options, advised) {
  const [worst] = group.toSorted((a, b) => BY_SEVERITY.indexOf(a.severity) - BY_SEVERITY.indexOf(b.severity));
  if (!worst) return [];
  const title = group.length > 1 ? "Binance API key and its secret" : titleOf(worst);
  const sure = group.every((one) => one.confidence === "high") ? "high confidence" : `${worst.confidence} confidence`;
  const environment = worst.environment === "unknown" || worst.environment === "live" ? "" : `, ${worst.environment}`;
  const lines = [`${severityLabel(worst.severity, style)} ${style.bold(title)} ${style.dim(`(${sure}${environment})`)}`, ""];
  for (const finding of group) lines.push(...findingLines(finding, style, options));
  lines.push(...verificationLines(group, style, options));
  if (!(options.advice ?? !options.quiet)) return lines;
  const advice = group.map((one) => one.advice).reduce((most, one) => one.length > most.length ? one : most);
  const steps = advice.join("\n");
  const before = advised.get(steps);
  if (before !== void 0) lines.push(`  ${style.bold("What to do")}: the same steps as for ${before}`);
  else {
    advised.set(steps, worst.redacted);
    lines.push(`  ${style.bold("What to do")}`);
    for (const [index, step] of advice.entries()) {
      const known = advised.get(step);
      lines.push(...stepLines(known === void 0 ? step : shortened(step, known), index, options));
      if (step.includes("\n") && known === void 0) advised.set(step, worst.redacted);
    }
  }
  lines.push("");
  return lines;
}
function verificationLines(group, style, { columns }) {
  const lines = [];
  const told = /* @__PURE__ */ new Set();
  for (const { kind, verification } of group) {
    if (!verification) continue;
    const facts = factsOf(verification);
    const key = JSON.stringify(facts);
    if (told.has(key)) continue;
    told.add(key);
    const isShared = group.every((one) => one.verification && JSON.stringify(factsOf(one.verification)) === key);
    lines.push(`  ${style.bold("Asked Binance")}${isShared ? "" : ` about the ${KINDS[kind]}`}`);
    for (const { label, text } of facts) lines.push(...wrap(text, `    ${label.padEnd(8)} `, " ".repeat(13), widthFor(columns)));
    lines.push("");
  }
  return lines;
}
function shortened(step, known) {
  const words = step.split("\n")[0] ?? "";
  const [first = ""] = words.split(/(?<=[.:])\s/);
  return `${first.replace(/[.:]$/, "")}: as written out for ${known}.`;
}
function stepLines(step, index, { columns }) {
  const [words = "", ...commands] = step.split("\n");
  return [
    ...wrap(words, `    ${index + 1}. `, "       ", widthFor(columns)),
    ...commands.map((command) => `         ${printable(command)}`)
  ];
}
function titleOf(finding) {
  if (finding.kind === "private-key") return finding.encrypted ? "Binance private key, encrypted" : "Binance private key";
  if (finding.kind === "listen-key") return "Binance listen key";
  return `Binance ${KINDS[finding.kind]}, no matching ${finding.kind === "api-key" ? "secret" : "API key"} found`;
}
function severityLabel(severity, style) {
  const label = ` ${severity.toUpperCase()} `;
  if (severity === "critical") return style.alert(label);
  if (severity === "high") return style.red(style.bold(label));
  return severity === "medium" ? style.amber(label) : style.cyan(label);
}
function findingLines(finding, style, options) {
  const lines = [`  ${style.bold(KINDS[finding.kind])} ${finding.redacted}  ${style.dim(`id ${finding.id}`)}`];
  const all = sameLines(finding.occurrences, options.verbose);
  const shown = options.verbose ? all : all.slice(0, MAX_PLACES);
  for (const [occurrence, ...again] of shown) if (occurrence) lines.push(...placeLines(occurrence, again.length, style, options));
  const rest = all.slice(shown.length).flat();
  if (rest.length > 0) {
    const files = new Set(rest.map(pathName)).size;
    lines.push(style.dim(`    and ${rest.length} more place${rest.length === 1 ? "" : "s"} in ${files} file${files === 1 ? "" : "s"}`));
  }
  const evidence = options.verbose ? finding.evidence : finding.evidence.filter((one) => one.weight > 0).slice(0, MAX_EVIDENCE);
  lines.push(style.dim("    because"));
  for (const one of evidence) lines.push(...evidenceLines(one, options));
  for (const line of timelineLines(finding)) lines.push(`    ${line}`);
  lines.push("");
  return lines;
}
function evidenceLines(evidence, { verbose, columns }) {
  const line = evidenceLine(evidence, verbose);
  return columns === void 0 ? [`      ${line}`] : wrap(line, "      ", verbose ? " ".repeat(14) : "        ", widthFor(columns));
}
function sameLines(occurrences, verbose) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of occurrences) {
    const key = verbose || one.commit === null ? one : `${one.place}
${one.path}
${one.snippet.text}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}
function placeLines(occurrence, again, style, { columns, link }) {
  const where = `${placeName(occurrence)}:${occurrence.line}:${occurrence.column}`;
  const more = again === 0 ? "" : `, and ${plural(again, "more version")} of it`;
  const place = occurrence.commit !== null && occurrence.place !== "message" ? `${where} (commit ${occurrence.commit.slice(0, 10)}${more})` : where;
  const reading = occurrence.reading.length > 0 ? style.dim(`  read as ${occurrence.reading.join(" in ")}`) : "";
  const address = link?.(occurrence) ?? null;
  const shown = style.cyan(place);
  return [
    `    ${address === null ? shown : hyperlink(shown, address)}${reading}`,
    ...markedLines(occurrence.snippet, "      ", columns).map((line, index) => index === 0 ? line : style.red(line))
  ];
}
function summaryLines(result, style, options) {
  const lines = [];
  const what = result.source === "history" ? `${plural(result.stats.objects, "object")}, ${plural(result.stats.commits, "commit")}` : result.source === "range" ? `${plural(result.stats.commits, "commit")}, ${plural(result.stats.objects, "object")}` : plural(result.stats.contents, "file");
  const read = `${what}, ${amountOf(result.stats.bytes)}, ${(result.durationMs / 1e3).toFixed(2)} s`;
  const isClean = result.findings.length === 0 && result.complete;
  const headline = isClean ? style.green(headlineOf(result)) : style.red(style.bold(headlineOf(result)));
  lines.push(`${headline} ${style.dim(`(${read})`)}`);
  if (result.belowThreshold > 0)
    lines.push(style.dim(`${plural(result.belowThreshold, "value")} below the threshold (--min-confidence low shows them)`));
  const [first] = result.findings;
  if (first) lines.push(style.dim(`False positive? binleaks allow ${first.id} --reason "\u2026"`));
  lines.push(...excludedLines(result, style, options));
  lines.push(...result.notes.map((note) => style.magenta(printable(note))));
  lines.push(...noteLines(result, style, options));
  lines.push(...incompleteLines(result, style));
  lines.push(...suppressedLines(result));
  return lines;
}
function suppressedLines(result) {
  const reasons = [...new Set(result.suppressed.map((one) => one.reason))];
  const counts = reasons.map((reason) => `${result.suppressed.filter((one) => one.reason === reason).length} ${SUPPRESSED_AS[reason]}`);
  const parts = [...counts.length === 0 ? [] : [counts.join(", ")], ...result.excluded.filter(isCount).map((one) => one.reason)];
  return parts.length === 0 ? [] : [`Suppressed: ${parts.join("; ")}`];
}
function isCount(one) {
  return one.path === "" && one.reason.includes("left out by globs");
}
function noteLines(result, style, options) {
  const expired = result.policyNotes.filter((one) => one.problem === "expired");
  const unmatched = result.policyNotes.filter((one) => one.problem === "unmatched");
  const lines = expired.map(
    (one) => style.magenta(`Expired: ${idOf(one)} was allowed until ${one.expires ?? ""} (${printable(one.reason)}); renew the entry or act`)
  );
  if (!options.verbose || unmatched.length === 0) return lines;
  const list = unmatched.map((one) => {
    const reason = one.reason === "" ? "" : ` (${printable(one.reason)})`;
    return `  ${idOf(one)} ${one.where === "config" ? "in the configuration" : "in the baseline"}${reason}`;
  });
  const isInBaseline = unmatched.some((one) => one.where === "baseline");
  return [
    ...lines,
    `Accepted, but no longer found${isInBaseline ? " (binleaks baseline --prune drops what the baseline has of these)" : ""}:`,
    ...list
  ];
}
function idOf(note) {
  return note.sha256.slice(0, 16);
}
function excludedLines(result, style, options) {
  const excluded = result.excluded.filter((one) => !isCount(one));
  if (excluded.length === 0) return [];
  if (options.verbose)
    return [
      "Not scanned on purpose:",
      ...excluded.map((one) => `  ${one.path === "" ? "" : `${printable(one.path)}: `}${printable(one.reason)}`)
    ];
  const groups = /* @__PURE__ */ new Map();
  for (const { path, reason } of excluded) {
    const name = path.split("/").at(-1) ?? "";
    const key = name === ".git" || name === "node_modules" ? name : reason;
    groups.set(key, [...groups.get(key) ?? [], path]);
  }
  const list = [...groups].map(([name, paths]) => {
    if (paths.length > 1) return `${printable(name)} (${paths.length} times)`;
    if (paths[0] === "") return printable(name);
    const [path = ""] = paths;
    return path.split("/").at(-1) === name ? printable(name) : `${printable(path)}: ${printable(name)}`;
  });
  return [style.dim(`Not scanned on purpose: ${list.join("; ")}`)];
}
function incompleteLines(result, style) {
  if (result.complete) return [];
  const shown = result.skipped.slice(0, 20);
  const lines = [style.red(style.bold("The scan is not complete. Not read:"))];
  for (const one of shown) lines.push(`  ${one.path === "" ? "" : `${printable(one.path)}: `}${printable(one.reason)}`);
  if (result.skipped.length > shown.length) lines.push(`  and ${result.skipped.length - shown.length} more (see --format json)`);
  return lines;
}
export {
  reportText
};
