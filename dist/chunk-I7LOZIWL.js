import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  grouped,
  printable
} from "./chunk-YKARDNIR.js";
import {
  meaningOf
} from "./chunk-PSTLLBCL.js";

// src/report/display-width.ts
var WIDE = /[\u1100-\u115f\u231a\u231b\u2329\u232a\u23e9-\u23ec\u25fd\u25fe\u2614\u2615\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18fff}\u{1b000}-\u{1b2ff}\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1faff}\u{20000}-\u{3fffd}]/u;
var COMBINING = new RegExp("\\p{Mn}|\\p{Me}", "u");
function displayWidth(text) {
  let width = 0;
  for (const character of text) width += COMBINING.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

// src/report/words.ts
var SUPPRESSED_AS = {
  baseline: "in the baseline",
  inline: "by a binleaks:allow comment",
  path: "by their path",
  "documented-example": "published by Binance as examples",
  config: "allowed by the configuration",
  known: "known to the base already"
};
function pathName({ path, archive }) {
  return archive.length > 0 ? archive.map(printable).join(" \u2192 ") : printable(path);
}
function plural(count, noun, many = `${noun}s`) {
  return `${grouped(count)} ${count === 1 ? noun : many}`;
}
function headlineOf({ findings, stats, complete }) {
  if (findings.length > 0) return `${plural(findings.length, "Binance credential")} found`;
  if (!hasReadAny({ stats })) return complete ? "Nothing to scan" : "Nothing was scanned";
  return complete ? "No Binance credentials found" : "Not complete: no Binance credentials found in what was read";
}
function hasReadAny({ stats }) {
  return stats.contents > 0 || stats.objects > 0 || stats.commits > 0;
}
function amountOf(bytes) {
  const [unit, factor] = bytes >= 1e9 ? ["GB", 1e9] : bytes >= 1e6 ? ["MB", 1e6] : bytes >= 1e3 ? ["kB", 1e3] : ["bytes", 1];
  if (bytes === 1) return "1 byte";
  return `${(bytes / factor).toFixed(factor === 1 ? 0 : 1).replace(/\.0$/, "")} ${unit}`;
}
function signed(weight) {
  return `${weight >= 0 ? "+" : ""}${weight.toFixed(2)}`;
}
function evidenceLine(evidence, withWeight) {
  const weight = withWeight ? `${signed(evidence.weight).padStart(6)}  ` : "- ";
  const detail = printable(evidence.detail);
  return `${weight}${meaningOf(evidence.signal)}${detail === "" ? "" : ` (${detail})`}`;
}
function wrap(text, first, next) {
  const lines = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(" ").map(printable)) {
    if (!isEmpty && displayWidth(line) + displayWidth(word) > 100) {
      lines.push(line.trimEnd());
      line = next;
    }
    line += `${word} `;
    isEmpty = false;
  }
  lines.push(line.trimEnd());
  return lines;
}

export {
  displayWidth,
  SUPPRESSED_AS,
  pathName,
  plural,
  headlineOf,
  hasReadAny,
  amountOf,
  signed,
  evidenceLine,
  wrap
};
