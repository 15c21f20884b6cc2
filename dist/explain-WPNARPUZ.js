import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  styleOf
} from "./chunk-XJQ4Z3BL.js";
import {
  factsOf
} from "./chunk-M6NYV4WW.js";
import {
  evidenceLine,
  pathName,
  signed,
  wrap
} from "./chunk-3IRVJKW5.js";
import {
  printable
} from "./chunk-YKARDNIR.js";
import "./chunk-WFROI7J7.js";
import {
  HIGH_SCORE,
  MEDIUM_SCORE
} from "./chunk-3D6UYAJY.js";
import "./chunk-PSUJZRKS.js";
import "./chunk-5T5FSI3R.js";

// src/report/explain.ts
function reportExplanation(finding, options) {
  const style = styleOf(options.colour);
  const lines = [
    `${style.bold(`${finding.kind} ${finding.redacted}`)}  id ${finding.id}`,
    `  severity ${finding.severity}, confidence ${finding.confidence}${finding.environment === "unknown" ? "" : `, environment ${finding.environment}`}`,
    `  SHA-256 ${finding.sha256}`,
    finding.pair === null ? "  no partner found" : `  partner ${finding.pair}`,
    "",
    style.bold("Where"),
    ...finding.occurrences.map(
      (one) => `  ${pathName(one)}:${one.line}:${one.column}${one.reading.length > 0 ? `  read as ${one.reading.join(" in ")}` : ""}
    ${printable(one.snippet.text)}`
    ),
    "",
    ...finding.verification ? [
      style.bold("Asked Binance"),
      ...factsOf(finding.verification).flatMap(({ label, text }) => wrap(text, `  ${label.padEnd(8)} `, " ".repeat(11))),
      ""
    ] : [],
    style.bold("Why"),
    ...finding.evidence.map((one) => `  ${evidenceLine(one, true)}  ${style.dim(one.signal)}`),
    "  ------",
    `  ${signed(finding.score).padStart(6)}  log odds: ${meaningOfScore(finding.score)}`,
    style.dim(`          medium from ${MEDIUM_SCORE}, high from ${HIGH_SCORE}`),
    "",
    ...finding.score >= MEDIUM_SCORE ? whatToDo(finding, style) : ["Not reported at the default threshold: the evidence speaks against it."]
  ];
  return `${lines.join("\n")}
`;
}
function whatToDo(finding, style) {
  return [
    style.bold("What to do"),
    ...finding.advice.flatMap((step, index) => wrap(step, `  ${index + 1}. `, "     ")),
    "",
    style.bold("False positive?"),
    `  binleaks allow ${finding.id} --reason "\u2026"`,
    "  or put a comment with binleaks:allow on its line"
  ];
}
function meaningOfScore(score) {
  const probability = 1 / (1 + Math.exp(-score));
  if (probability > 0.999) return "almost certainly a Binance credential";
  if (probability < 1e-3) return "almost certainly no Binance credential";
  return `about ${Math.round(probability * 100)} in 100 such values are Binance credentials`;
}
export {
  reportExplanation
};
