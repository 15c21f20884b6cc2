import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  shorten
} from "./chunk-VNEB7R2K.js";

// src/git/objects/commit-text.ts
var MAX_MESSAGE = 4096;
var MAX_SUMMARY = 200;
function readCommitText(bytes) {
  const end = bytes.indexOf("\n\n");
  const header = bytes.toString("utf8", 0, end < 0 ? bytes.length : end);
  const author = /^(?:author|tagger) (.*?) (-?\d+) ([+-]\d{4})$/m.exec(header);
  const committer = /^(?:committer|tagger) .* (-?\d+) [+-]\d{4}$/m.exec(header);
  const message = end < 0 ? "" : bytes.toString("utf8", end + 2, Math.min(bytes.length, end + 2 + MAX_MESSAGE));
  return {
    author: author?.[1] ?? "",
    date: author ? isoDate(Number(author[2]), author[3] ?? "+0000") : "",
    time: Number(committer?.[1] ?? author?.[2] ?? 0) * 1e3,
    summary: shorten(firstLine(message, bytes.length > end + 2 + MAX_MESSAGE), MAX_SUMMARY),
    headerLines: end < 0 ? 0 : header.split("\n").length + 1
  };
}
function firstLine(message, isPart) {
  const [line = "", ...others] = message.split("\n", 2);
  return isPart && others.length === 0 ? line.slice(0, line.lastIndexOf(" ") + 1) : line;
}
function isoDate(seconds, zone) {
  const sign = zone.startsWith("-") ? -1 : 1;
  const minutes = sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3, 5)));
  const date = new Date((seconds + minutes * 60) * 1e3);
  if (Number.isNaN(date.getTime())) return "";
  const [hours, rest] = [zone.slice(0, 3), zone.slice(3)];
  return `${date.toISOString().replace(/\.\d+Z$/, "")}${hours}:${rest}`;
}

export {
  readCommitText
};
