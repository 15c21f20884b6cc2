import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);

// src/output/interrupts.ts
var SIGNALS = process.platform === "win32" ? ["SIGINT", "SIGTERM", "SIGBREAK", "SIGHUP"] : ["SIGINT", "SIGTERM"];
function onInterrupt(onSignal) {
  const stop = () => {
    for (const signal of SIGNALS) process.removeListener(signal, listener);
  };
  const listener = () => {
    stop();
    onSignal();
  };
  for (const signal of SIGNALS) process.on(signal, listener);
  return stop;
}

export {
  onInterrupt
};
