import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);

// src/output/interrupts.ts
var SIGNALS = process.platform === "win32" ? ["SIGINT", "SIGTERM", "SIGBREAK", "SIGHUP"] : ["SIGINT", "SIGTERM"];
var waiting = /* @__PURE__ */ new Set();
function hear(listener) {
  for (const signal of SIGNALS) process.on(signal, listener);
}
function ignore(listener) {
  for (const signal of SIGNALS) process.removeListener(signal, listener);
}
function onInterrupt(onSignal) {
  const stop = () => {
    waiting.delete(listener);
    ignore(listener);
  };
  const listener = (signal) => {
    stop();
    onSignal(signal);
  };
  waiting.add(listener);
  hear(listener);
  return stop;
}
async function withoutListening(work) {
  for (let turns = 0; turns < 2; turns++) await new Promise((next) => setImmediate(next));
  const paused = [...waiting];
  paused.forEach(ignore);
  try {
    return work();
  } finally {
    paused.forEach(hear);
  }
}

export {
  onInterrupt,
  withoutListening
};
