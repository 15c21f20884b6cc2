import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  UNKNOWN_VALUES
} from "./chunk-SFBYANIY.js";
import {
  isWordLike
} from "./chunk-EJZSQ6PQ.js";

// src/output/shorten.ts
var MAX_PIECE = 12;
var IN_TOKEN = /^[A-Za-z0-9+_=%-]$/;
function shorten(text, most) {
  const masked = UNKNOWN_VALUES.text(text);
  if (masked.length <= most) return masked;
  let start = most;
  while (start > 0 && IN_TOKEN.test(masked.charAt(start - 1))) start--;
  let end = most;
  while (end < start + MAX_PIECE && IN_TOKEN.test(masked.charAt(end))) end++;
  const isCut = end > most && end - start >= MAX_PIECE && !isWordLike(masked.slice(start, most));
  return `${masked.slice(0, isCut ? start : most).replace(/[\ud800-\udbff]$/, "")}\u2026`;
}
function quoted(text, most = 80) {
  return `"${shorten(text, most)}"`;
}
function shortId(id, digits = 10) {
  return /^[0-9a-f]*$/.test(id) ? id.slice(0, digits) : shorten(id, digits);
}

export {
  shorten,
  quoted,
  shortId
};
