import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  grouped,
  printable
} from "./chunk-YKARDNIR.js";
import {
  meaningOf
} from "./chunk-PSUJZRKS.js";

// src/report/display-width.ts
var WIDE = /[\u1100-\u115f\u231a\u231b\u2329\u232a\u23e9-\u23ec\u25fd\u25fe\u2614\u2615\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18fff}\u{1b000}-\u{1b2ff}\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1faff}\u{20000}-\u{3fffd}]/u;
var COMBINING = new RegExp("\\p{Mn}|\\p{Me}", "u");
function displayWidth(text) {
  let width = 0;
  for (const character of text) width += COMBINING.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}
var CUT = "\u2026";
function markedLines({ text, start, end }, indent, columns) {
  const [before, marked, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)].map(printable);
  if (before === void 0 || marked === void 0 || after === void 0) return [];
  const room = columns === void 0 ? Infinity : Math.max(20, columns - indent.length - 1);
  const fits = displayWidth(before) + displayWidth(marked) + displayWidth(after) <= room;
  const value = fits ? marked : headOf(marked, room - 2);
  const free = room - displayWidth(value);
  const head = fits ? before : tailOf(before, Math.max(free - displayWidth(after), Math.floor(free * 2 / 3)));
  const tail = fits ? after : headOf(after, free - displayWidth(head));
  return [`${indent}${head}${value}${tail}`, `${indent}${" ".repeat(displayWidth(head))}${"^".repeat(Math.max(1, displayWidth(value)))}`];
}
function headOf(text, width) {
  if (displayWidth(text) <= width) return text;
  let shown = "";
  let taken = 1;
  for (const character of text) {
    taken += displayWidth(character);
    if (taken > width) break;
    shown += character;
  }
  return width < 1 ? "" : `${shown}${CUT}`;
}
function tailOf(text, width) {
  if (displayWidth(text) <= width) return text;
  const shown = [];
  let taken = 1;
  for (const character of Array.from(text).toReversed()) {
    taken += displayWidth(character);
    if (taken > width) break;
    shown.push(character);
  }
  return width < 1 ? "" : `${CUT}${shown.toReversed().join("")}`;
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
var DEFAULT_WIDTH = 100;
var MIN_WIDTH = 40;
function widthFor(columns) {
  return columns === void 0 ? DEFAULT_WIDTH : Math.max(MIN_WIDTH, Math.min(DEFAULT_WIDTH, columns));
}
function signed(weight) {
  return `${weight >= 0 ? "+" : ""}${weight.toFixed(2)}`;
}
function evidenceLine(evidence, withWeight) {
  const weight = withWeight ? `${signed(evidence.weight).padStart(6)}  ` : "- ";
  const detail = printable(evidence.detail);
  return `${weight}${meaningOf(evidence.signal)}${detail === "" ? "" : ` (${detail})`}`;
}
function wrap(text, first, next, width = DEFAULT_WIDTH) {
  const lines = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(" ").map(printable)) {
    if (!isEmpty && displayWidth(line) + displayWidth(word) > width) {
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
  markedLines,
  SUPPRESSED_AS,
  pathName,
  plural,
  headlineOf,
  hasReadAny,
  amountOf,
  widthFor,
  signed,
  evidenceLine,
  wrap
};
