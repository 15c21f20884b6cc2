import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  grouped
} from "./chunk-YKARDNIR.js";
import {
  columnsOf,
  complain
} from "./chunk-475EHKLW.js";

// src/cli/progress.ts
var EVERY_MS = 100;
var AFTER_MS = 400;
function progressLine(quiet) {
  if (quiet || columnsOf("error") === null) return { update: () => void 0, show: () => void 0, clear: () => void 0 };
  const started = performance.now();
  let last = 0;
  let shown = false;
  const isTime = () => {
    const now = performance.now();
    if (now - started < AFTER_MS || now - last < EVERY_MS) return false;
    last = now;
    return true;
  };
  const show = (text) => {
    const line = text.slice(0, Math.max(20, (columnsOf("error") ?? 80) - 1));
    complain(`\r\x1B[K${line}`);
    shown = true;
  };
  return {
    show: (text) => {
      if (isTime()) show(text);
    },
    update: ({ bytes, done, total, unit, expectedBytes }) => {
      if (!isTime()) return;
      const seconds = (last - started) / 1e3;
      const rate = bytes / 1e6 / seconds;
      const secondsLeft = expectedBytes > bytes ? seconds / bytes * (expectedBytes - bytes) : done > 0 ? seconds / done * (total - done) : 0;
      const left = Number.isFinite(secondsLeft) && secondsLeft > 0 ? `, ${Math.ceil(secondsLeft)} s left` : "";
      show(`${grouped(done)} of ${grouped(total)} ${unit}, ${(bytes / 1e6).toFixed(0)} MB, ${rate.toFixed(0)} MB/s${left}`);
    },
    clear: () => {
      if (shown) complain("\r\x1B[K");
    }
  };
}

export {
  progressLine
};
