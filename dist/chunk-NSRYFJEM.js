import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  FILTER,
  isCharacterRow,
  isDumpRow,
  isHexLine,
  isLastCharacterRow,
  isLastHexLine,
  isLastNumberRow,
  isNumberRow,
  lineAt,
  lineFrom,
  rowsStart,
  searchRuns
} from "./chunk-H7MC4Q7Y.js";

// src/detect/text/runs.ts
function findRuns(bytes, from, to, minimum, onRun) {
  searchRuns(bytes, from, to, { minimum, filter: FILTER.all }, onRun);
}

// src/detect/decode/carriers/rows/row-kinds.ts
var KINDS = [
  { isRow: isDumpRow, isLast: isDumpRow },
  { isRow: isHexLine, isLast: isLastHexLine },
  { isRow: isNumberRow, isLast: isLastNumberRow },
  { isRow: isCharacterRow, isLast: isLastCharacterRow }
];
function isRowLine(bytes, from) {
  const line = lineFrom(bytes, from);
  return line !== null && KINDS.some(({ isRow }) => isRow(bytes, line));
}
function isByRow(bytes, at) {
  const own = lineAt(bytes, at);
  if (!own) return false;
  const before = own.from > 0 ? lineAt(bytes, own.from - 1) : null;
  const next = own.next < bytes.length ? lineFrom(bytes, own.next) : null;
  return [own, before, next].some((line) => line !== null && KINDS.some(({ isRow }) => isRow(bytes, line)));
}
function goesOnInRow(bytes, from, next) {
  const [own, other] = [lineFrom(bytes, from), lineFrom(bytes, next)];
  return own !== null && other !== null && KINDS.some(({ isRow, isLast }) => isRow(bytes, own) && isLast(bytes, other));
}
function rowsBefore(bytes, from, to) {
  return Math.min(...KINDS.map(({ isRow }) => rowsStart(bytes, to, from, isRow)));
}

export {
  isRowLine,
  isByRow,
  goesOnInRow,
  rowsBefore,
  findRuns
};
