import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);

// src/workers/watchdog.ts
import { parentPort } from "node:worker_threads";
parentPort?.once("message", ({ signal, milliseconds }) => {
  setTimeout(() => process.kill(process.pid, signal), milliseconds);
});
