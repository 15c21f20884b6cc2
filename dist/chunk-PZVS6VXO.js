import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  DEFAULT_CONFIG
} from "./chunk-M2L7KEAW.js";
import {
  InterruptedError
} from "./chunk-2K5ZJM7O.js";

// src/scan/left-out.ts
async function leavesOut(options) {
  const config = options.config ?? DEFAULT_CONFIG;
  const byConfiguration = await globTest(options.noPolicy ? [] : config.exclude, config.file ?? "configuration");
  const byOption = await globTest(options.exclude ?? [], "--exclude");
  return { byConfiguration, byOption, any: (path) => byConfiguration(path) || byOption(path) };
}
async function globTest(globs, where) {
  if (globs.length === 0) return () => false;
  const { compileGlobs } = await import("./globs-36O2DQQI.js");
  return compileGlobs(globs, where);
}

// src/workers/threads.ts
var YOUNG_GENERATION_MB = 4;
var GRACE_MS = 600;
async function* runInThreads(queue, threads, options) {
  const { Worker } = await import("node:worker_threads");
  const ready = [];
  const idle = [];
  const busy = /* @__PURE__ */ new Map();
  let wake = () => void 0;
  const start = () => {
    const worker = new Worker(options.workerFile, {
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB }
    });
    if (options.setup !== void 0) worker.postMessage(options.setup);
    idle.push(worker);
    worker.on("message", (reply) => {
      if (reply.kind === "progress") {
        options.onProgress(reply.bytes, reply.objects);
        return;
      }
      const job = busy.get(worker);
      if (job !== void 0) ready.push({ result: reply.result, job });
      busy.delete(worker);
      idle.push(worker);
      wake();
    });
    worker.on("error", (error) => {
      const job = busy.get(worker);
      busy.delete(worker);
      idle.splice(0, idle.length, ...idle.filter((one) => one !== worker));
      if (job !== void 0) ready.push({ result: options.lost(job, error), job });
      if (queue.length > 0 && !options.signal.aborted) start();
      wake();
    });
  };
  const handOut = () => {
    while (queue.length > 0 && idle.length > 0 && !options.signal.aborted) {
      const worker = idle.pop();
      const job = queue.pop();
      if (!worker || job === void 0) return;
      busy.set(worker, job);
      worker.postMessage(job);
    }
  };
  let grace;
  const onAbort = () => {
    for (const worker of busy.keys()) worker.postMessage({ stop: true });
    grace = setTimeout(() => {
      for (const [worker, job] of busy) {
        ready.push({ result: options.lost(job, new InterruptedError()), job });
        void worker.terminate();
      }
      busy.clear();
      wake();
    }, GRACE_MS);
  };
  for (let i = 0; i < threads; i++) start();
  options.signal.addEventListener("abort", onAbort, { once: true });
  try {
    for (; ; ) {
      handOut();
      const done = ready.shift();
      if (done) yield done;
      else if (busy.size > 0) await new Promise((next) => wake = next);
      else if (queue.length === 0 || options.signal.aborted) return;
    }
  } finally {
    clearTimeout(grace);
    options.signal.removeEventListener("abort", onAbort);
    await Promise.all([...idle, ...busy.keys()].map((worker) => worker.terminate()));
  }
}

export {
  runInThreads,
  leavesOut
};
