import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  onInterrupt
} from "./chunk-N3D4NBHD.js";
import {
  SEVERITIES
} from "./chunk-M2L7KEAW.js";

// src/policy/exit-code.ts
function exitCode(result, failOn, interrupted) {
  const fails = result.findings.some((finding) => isFailure(finding, failOn));
  if (!result.complete) return fails && result.source === "history" && !interrupted ? 1 : 2;
  return fails ? 1 : 0;
}
function isFailure({ severity }, failOn) {
  return failOn === null || SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(failOn);
}

// src/workers/interruption.ts
var DEADLINE_MS = 900;
function listenForInterrupts(watchdog, onSignal = () => void 0) {
  const stop = new AbortController();
  let end = () => void 0;
  const watch = (signal) => {
    const { Worker } = process.getBuiltinModule("node:worker_threads");
    const worker = new Worker(watchdog);
    worker.postMessage({ signal, milliseconds: DEADLINE_MS });
    worker.unref();
    worker.on("error", () => void 0);
    end = () => void worker.terminate();
  };
  const ignore = onInterrupt((signal) => {
    watch(signal);
    onSignal();
    stop.abort();
  });
  return {
    signal: stop.signal,
    close: () => {
      ignore();
      end();
    }
  };
}

export {
  exitCode,
  isFailure,
  listenForInterrupts
};
