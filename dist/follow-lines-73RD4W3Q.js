import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  reasonsOf,
  skippedLines,
  titleOf,
  whereOf
} from "./chunk-7DQRLQ7D.js";
import "./chunk-UGUG2XVD.js";
import {
  amountOf,
  headlineOf,
  plural
} from "./chunk-3IRVJKW5.js";
import {
  printable
} from "./chunk-YKARDNIR.js";
import "./chunk-PSUJZRKS.js";
import "./chunk-5T5FSI3R.js";

// src/report/formats/follow-lines.ts
function reportLine(finding) {
  const [place] = finding.occurrences;
  const reasons = reasonsOf(finding, 2).join("; ");
  const where = place ? `${whereOf(place)}: ` : "";
  return `${where}${finding.severity}: ${titleOf(finding)} (${finding.confidence} confidence${reasons === "" ? "" : `: ${reasons}`})
`;
}
function reportEnd(result) {
  const read = `${amountOf(result.stats.bytes)} in ${plural(result.stats.contents, "file")}, ${(result.durationMs / 1e3).toFixed(0)} s`;
  const lines = [`${headlineOf(result)} (${read})`, ...result.notes.map(printable)];
  const suppressed = result.suppressed.length === 0 ? [] : [`Suppressed by the policy: ${result.suppressed.length}`];
  const unread = result.complete ? [] : ["Not read:", ...skippedLines(result).map((line) => `  ${line}`)];
  return `${[...lines, ...suppressed, ...unread].join("\n")}
`;
}
export {
  reportEnd,
  reportLine
};
