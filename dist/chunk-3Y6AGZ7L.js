import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  standardInput
} from "./chunk-PAS6TXAU.js";
import {
  leavesOut,
  runInThreads
} from "./chunk-PZVS6VXO.js";
import {
  isInside,
  slashPath
} from "./chunk-PZVROUC3.js";
import {
  Collector
} from "./chunk-GKMTO3WM.js";
import {
  isUtf8Name,
  showName
} from "./chunk-HG6PAUZG.js";
import {
  judgeReferences
} from "./chunk-I67BLF3X.js";
import {
  lostBatch,
  readBatch
} from "./chunk-P2BMM5JM.js";
import {
  describeKind,
  readRegular
} from "./chunk-FXEVNDWZ.js";
import {
  EMPTY_BATCH,
  deserializeDetection,
  deserializeRequest
} from "./chunk-47LD2XXF.js";
import {
  reasonOf
} from "./chunk-732SDMQ2.js";
import {
  searchStream
} from "./chunk-EQHTIVGC.js";
import {
  ARCHIVE_LIMITS
} from "./chunk-E2KB3337.js";
import {
  NOTHING,
  isWide,
  join,
  moved
} from "./chunk-SZ5K44DW.js";

// src/scan/files.ts
import { resolve as resolve2 } from "node:path";

// src/sources/walk-files.ts
import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { basename, join as join2, relative, resolve, sep } from "node:path";
var SKIPPED_FOLDERS = /* @__PURE__ */ new Map([
  [".git", "git's own storage: use `binleaks history` for what it holds"],
  ["node_modules", "installed packages"]
]);
function walkFiles(options) {
  const realRoots = options.paths.flatMap((path) => {
    try {
      return [realpathSync(resolve(path))];
    } catch {
      return [];
    }
  });
  const state = { options, items: [], skipped: [], excluded: [], realRoots, excludedByGlob: 0 };
  const seen = /* @__PURE__ */ new Set();
  for (const path of options.paths) {
    const full = resolve(path);
    if (seen.has(full)) continue;
    seen.add(full);
    walkPath(full, path, state);
  }
  return {
    items: options.paths.length > 1 ? distinct(state.items) : state.items,
    skipped: state.skipped,
    excluded: state.excluded,
    excludedByGlob: state.excludedByGlob
  };
}
function distinct(items) {
  return [...new Map(items.map((item) => [typeof item.file === "string" ? item.file : item.file.toString("latin1"), item])).values()];
}
function displayPath(root, full) {
  return slashPath(root, full) || basename(full);
}
function walkPath(full, given, state) {
  const path = displayPath(state.options.root, full);
  try {
    const stats = statSync(full);
    if (stats.isDirectory()) {
      const storage = gitStorage(full);
      if (storage !== null) {
        state.skipped.push({ path: given, reason: `is git's own storage; scan what it holds with: binleaks history ${storage}` });
        return;
      }
      walkFolder(full, full === state.options.root ? "" : `${path}/`, state, ignoresAbove(full, state));
      return;
    }
    if (stats.isFile()) {
      if (state.options.isExcluded(path)) state.excludedByGlob++;
      else state.items.push({ path, file: full });
      return;
    }
    state.skipped.push({ path: given, reason: `is ${describeKind(stats)}, not a file or folder` });
  } catch (error) {
    state.skipped.push({ path: given, reason: `${reasonOf(error)}${hintFor(given, error)}` });
  }
}
function gitStorage(folder) {
  const parts = folder.split(sep);
  const at = parts.lastIndexOf(".git");
  const [inside] = parts.slice(at + 1);
  if (at > 0 && (inside === void 0 || inside === "objects")) return parts.slice(0, at).join(sep) || sep;
  return STORAGE.every((name) => existsSync(join2(folder, name))) ? folder : null;
}
var STORAGE = ["HEAD", "objects", "refs"];
function hintFor(given, error) {
  if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) return "";
  if (/^~(?:[\\/]|$)/.test(given)) return "; the shell replaces ~ by your home folder only where it is not quoted";
  if (/[*?[\]{}]/.test(given)) return "; patterns are for the shell: write it without quotes";
  return "";
}
function kindOf(entry, full) {
  const isPlain = entry.isFile() || entry.isDirectory() || entry.isFIFO() || entry.isSocket();
  return isPlain ? entry : lstatSync(full);
}
function walkFolder(folder, prefix, state, ignores) {
  const entries = readFolder(folder, prefix, state);
  if (!entries) return;
  if (STORAGE.every((name) => entries.some((entry) => entry.name === name)))
    state.excluded.push({ path: prefix, reason: `${SKIPPED_FOLDERS.get(".git") ?? ""}; its files were read as they are` });
  const active = state.options.gitignore ? [...ignores, ...readGitignore(folder, state, `${prefix}.gitignore`)] : ignores;
  const mangled = entries.filter((entry) => entry.name.includes(MANGLED));
  if (mangled.length > 0) walkRawNames(Buffer.from(folder), prefix, state, (name) => !isUtf8Name(name));
  for (const entry of entries) {
    if (entry.name.includes(MANGLED) && !existsSync(`${folder}${sep}${entry.name}`)) continue;
    const path = `${prefix}${entry.name}`;
    const full = folder.endsWith(sep) ? `${folder}${entry.name}` : `${folder}${sep}${entry.name}`;
    const kind = kindOrReason(entry, full);
    if (typeof kind === "string") state.skipped.push({ path, reason: kind });
    else if (kind.isDirectory()) {
      const why = SKIPPED_FOLDERS.get(entry.name);
      if (why !== void 0) state.excluded.push({ path, reason: why });
      else if (state.options.isExcluded(`${path}/`) || state.options.isExcluded(path)) state.excludedByGlob++;
      else if (isIgnored(`${full}/`, active)) state.excluded.push({ path, reason: "ignored by .gitignore" });
      else walkFolder(full, `${path}/`, state, active);
    } else if (kind.isFile()) {
      if (state.options.isExcluded(path)) state.excludedByGlob++;
      else if (isIgnored(full, active)) state.excluded.push({ path, reason: "ignored by .gitignore" });
      else state.items.push({ path, file: full });
    } else if (kind.isSymbolicLink()) checkLink(full, path, state);
    else state.excluded.push({ path, reason: `is ${describeKind(kind)}` });
  }
}
function kindOrReason(entry, full) {
  try {
    return kindOf(entry, full);
  } catch (error) {
    return reasonOf(error);
  }
}
function readFolder(folder, prefix, state) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    state.skipped.push({ path: prefix === "" ? folder : prefix, reason: reasonOf(error) });
    return null;
  }
}
function walkRawNames(folder, prefix, state, isMeant) {
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true, encoding: "buffer" })) {
      if (!isMeant(entry.name)) continue;
      const path = `${prefix}${showName(entry.name)}`;
      const full = Buffer.concat([folder, SEPARATOR, entry.name]);
      const kind = kindOrReason(entry, full);
      if (state.options.isExcluded(path)) state.excludedByGlob++;
      else if (typeof kind === "string") state.skipped.push({ path, reason: kind });
      else if (kind.isDirectory()) {
        const why = SKIPPED_FOLDERS.get(path.slice(prefix.length));
        if (why === void 0) walkRawNames(full, `${path}/`, state, () => true);
        else state.excluded.push({ path, reason: why });
      } else if (kind.isFile()) state.items.push({ path, file: full });
      else state.excluded.push({ path, reason: kind.isSymbolicLink() ? "a symbolic link" : `is ${describeKind(kind)}` });
    }
  } catch (error) {
    state.skipped.push({ path: prefix, reason: reasonOf(error) });
  }
}
var SEPARATOR = Buffer.from(sep);
var MANGLED = "\uFFFD";
function checkLink(full, path, state) {
  try {
    const target = realpathSync(full);
    const inside = state.realRoots.find((root) => target === root || target.startsWith(root.endsWith(sep) ? root : root + sep));
    if (inside === void 0) state.excluded.push({ path, reason: "a symbolic link that leads outside of the scanned folder" });
    else if (relative(inside, target).split(sep).some((part) => SKIPPED_FOLDERS.has(part)))
      state.excluded.push({ path, reason: "a symbolic link into a folder that is not scanned" });
  } catch {
    state.excluded.push({ path, reason: "a symbolic link that leads nowhere" });
  }
}
var LARGEST_GITIGNORE = 4 * 1024 * 1024;
function readGitignore(folder, state, path) {
  const reader = state.options.gitignore;
  if (!reader) return [];
  try {
    const text = readRegular(join2(folder, ".gitignore"), LARGEST_GITIGNORE).toString("utf8");
    return [{ folder: folder.endsWith(sep) ? folder : folder + sep, test: reader(text, ignoresCase(folder)) }];
  } catch (error) {
    const isAbsent = error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
    if (!isAbsent) state.skipped.push({ path, reason: reasonOf(error) });
    return [];
  }
}
function ignoresCase(folder) {
  try {
    const own = lstatSync(join2(folder, ".gitignore"), { bigint: true });
    const other = lstatSync(join2(folder, ".GITIGNORE"), { bigint: true });
    return own.ino === other.ino && own.dev === other.dev && !readdirSync(folder).includes(".GITIGNORE");
  } catch {
    return false;
  }
}
function ignoresAbove(folder, state) {
  if (!state.options.gitignore) return [];
  const found = [];
  for (let at = folder; ; ) {
    if (isRepositoryRoot(at)) return found;
    const parent = resolve(at, "..");
    if (parent === at) return [];
    found.unshift(...readGitignore(parent, state, displayPath(state.options.root, join2(parent, ".gitignore"))));
    at = parent;
  }
}
function isRepositoryRoot(folder) {
  try {
    lstatSync(join2(folder, ".git"));
    return true;
  } catch {
    return false;
  }
}
function isIgnored(full, ignores) {
  for (const { folder, test } of ignores.toReversed()) {
    const verdict = test(full.slice(folder.length).split(sep).join("/"));
    if (verdict !== null) return verdict === "ignored";
  }
  return false;
}

// src/workers/file-pool.ts
import { availableParallelism } from "node:os";

// src/workers/file-parts.ts
var PART = 32 * 1024 * 1024;
function splitFile(item, size) {
  const tasks = Array.from({ length: Math.ceil(size / PART) }, (_, i) => ({
    item,
    range: { from: i * PART, to: Math.min(size, (i + 1) * PART) }
  }));
  return { item, tasks, done: /* @__PURE__ */ new Map() };
}
function assembleParts(file) {
  const detections = [];
  const requests = [];
  let before = NOTHING;
  for (const task of file.tasks) {
    const part = file.done.get(task.range?.from ?? 0);
    if (!part) continue;
    for (const one of part.detections) detections.push({ ...one, position: moved(one.position, 0, before, isWide(one)) });
    for (const { path, request } of part.requests)
      requests.push({ path, request: { ...request, position: moved(request.position, 0, before, request.wide) } });
    before = join(before, part.extent);
  }
  const contents = file.done.size > 0 ? 1 : 0;
  return { ...EMPTY_BATCH, contents, requests, found: detections.length > 0 ? [{ path: file.item.path, detections }] : [] };
}

// src/workers/file-pool.ts
var BATCH = 100;
var WORTH_THREADS_MS = 150;
var SHARE = 48 * 1024 * 1024;
var SHARE_ARCHIVE = 64 * 1024;
var THREADS_FOR_PARTS = 2;
var MAX_THREADS = 8;
async function* readFiles(items, options) {
  const { workerFile } = options;
  const cores = Math.min(availableParallelism(), MAX_THREADS);
  const jobs = options.jobs > 0 ? options.jobs : cores;
  const own = { maxFileSize: options.maxFileSize, archives: options.archives };
  const limits = { ...own, shareAbove: workerFile ? SHARE : Infinity, shareArchives: workerFile ? SHARE_ARCHIVE : Infinity };
  const split = [];
  const archives = [];
  const queue = [];
  for (let i = 0; i < items.length; i += BATCH) queue.push(items.slice(i, i + BATCH).map((item) => ({ item, range: null })));
  queue.reverse();
  const started = performance.now();
  for (let done = 1; queue.length > 0 && !options.signal.aborted; done++) {
    const tasks = queue.pop() ?? [];
    const batch = await readBatch(tasks, limits, (bytes) => options.onProgress(bytes, 0), options.signal);
    split.push(...splitFiles(batch, tasks));
    archives.push(...archiveJobs(batch, tasks, limits));
    tellDone(batch, tasks, options);
    yield batch;
    await new Promise((next) => setImmediate(next));
    if (workerFile && jobs > 1 && (performance.now() - started) / done * queue.length > WORTH_THREADS_MS) break;
  }
  const onlyParts = queue.length === 0;
  queue.unshift(...split.flatMap((file) => file.tasks.map((task) => [task])).toReversed());
  const jobQueue = [...archives, ...queue.map((tasks) => ({ tasks, limits }))];
  if (!workerFile || jobQueue.length === 0 || options.signal.aborted) return;
  const threads = onlyParts && options.jobs === 0 ? Math.min(cores, THREADS_FOR_PARTS) : jobs;
  const threadOptions = { workerFile, onProgress: options.onProgress, signal: options.signal, lost: lostBatch };
  for await (const { result: batch, job } of runInThreads(jobQueue, Math.min(threads, jobQueue.length), threadOptions)) {
    const { tasks } = job;
    const more = splitFiles(batch, tasks);
    split.push(...more);
    jobQueue.unshift(...archiveJobs(batch, tasks, limits));
    jobQueue.unshift(...more.flatMap((file) => file.tasks.map((task) => ({ tasks: [task], limits }))).toReversed());
    const part = tasks[0]?.range ? split.find((file) => file.tasks.some((task) => task === tasks[0])) : void 0;
    if (part) {
      part.done.set(tasks[0]?.range?.from ?? 0, batch.parts[0] ?? null);
      if (part.done.size === part.tasks.length) options.onProgress(0, 1);
    } else tellDone(batch, tasks, options);
    yield batch;
  }
  for (const file of split) yield assembleParts(file);
}
function tellDone(batch, tasks, options) {
  options.onProgress(
    0,
    tasks.length - batch.large.length - batch.archives.length,
    batch.large.reduce((sum, one) => sum + one.size, 0)
  );
}
function splitFiles(batch, tasks) {
  return batch.large.flatMap(({ index, size }) => {
    const item = tasks[index]?.item;
    return item ? [splitFile(item, size)] : [];
  });
}
function archiveJobs(batch, tasks, limits) {
  return batch.archives.flatMap((index) => {
    const task = tasks[index];
    return task ? [{ tasks: [task], limits: { ...limits, shareArchives: Infinity } }] : [];
  });
}

// src/scan/files.ts
async function scan(options = {}) {
  const root = options.root ?? process.cwd();
  const signal = options.signal ?? new AbortController().signal;
  const paths = options.paths && options.paths.length > 0 ? options.paths : [root];
  const walk = walkFiles({
    root,
    paths: paths.filter((path) => path !== "-"),
    isExcluded: (await leavesOut(options)).any,
    gitignore: options.gitignore ? (await import("./gitignore-RPMTJFLT.js")).createGitignore() : null
  });
  const { only } = options;
  const items = only ? walk.items.filter(({ path }) => only(path)) : walk.items;
  const collector = new Collector({ source: items.length === 0 && paths.includes("-") ? "stream" : "files", root, signal });
  collector.skipped.push(...walk.skipped);
  collector.excluded.push(...walk.excluded);
  collector.excludedByGlob = walk.excludedByGlob;
  collector.wholeTree = isWholeTree(options, paths, root);
  const limits = { ...ARCHIVE_LIMITS, ...options.archives };
  const onProgress = progressOf(options, items.length);
  if (paths.includes("-")) await readStandardInput(collector, options, { limits, signal, onBytes: (count) => onProgress(count, 0) });
  const pool = {
    jobs: options.jobs ?? 0,
    workerFile: options.workerFile ?? null,
    maxFileSize: options.maxFileSize ?? Infinity,
    archives: limits,
    onProgress,
    signal
  };
  for await (const batch of readFiles(items, pool)) takeBatch(collector, batch);
  const located = [...await inNames(items.map(({ path }) => path)), ...collector.located];
  return collector.result(options, signal.aborted ? located : await judgeReferences(located, () => treeOf(items)));
}
function treeOf(items) {
  const files = new Map(items.map(({ path, file }) => [path, file]));
  return {
    paths: new Set(files.keys()),
    *read(paths, maxBytes) {
      for (const path of paths) {
        const file = files.get(path);
        if (file === void 0) continue;
        try {
          yield { path, bytes: readRegular(file, maxBytes) };
        } catch {
        }
      }
    }
  };
}
async function inNames(paths) {
  const long = paths.filter((path) => HAS_LONG_NAME.test(path));
  if (long.length === 0) return [];
  const { findInNames } = await import("./names-W2ICMRGK.js");
  const show = (raw) => Buffer.from(raw, "latin1").toString("utf8");
  return findInNames(
    long.map((path) => ({ raw: Buffer.from(path).toString("latin1"), show })),
    () => false
  );
}
var HAS_LONG_NAME = /[^/]{64}/;
function isWholeTree(options, paths, root) {
  const folder = options.config?.folder ?? root;
  const isNarrowed = (options.exclude ?? []).length > 0 || options.gitignore === true || options.maxFileSize !== void 0 || options.only !== void 0;
  return !isNarrowed && isInside(resolve2(root), resolve2(folder)) && paths.some((path) => resolve2(root, path) === resolve2(root));
}
function progressOf(options, total) {
  let bytes = 0;
  let done = 0;
  let expectedBytes = 0;
  return (moreBytes, moreFiles, moreExpected = 0) => {
    bytes += moreBytes;
    done += moreFiles;
    expectedBytes += moreExpected;
    options.onProgress?.({ bytes, done, total, unit: "files", expectedBytes });
  };
}
async function readStandardInput(collector, options, reading) {
  const result = await searchStream(options.stdin ?? standardInput(), { path: "-", isNamed: false, ...reading });
  if (reading.signal.aborted && !options.stdin) process.stdin.destroy();
  collector.take({ path: "-" }, result);
  if (result.error !== null) collector.skipped.push({ path: "-", reason: reasonOf(result.error) });
}
function takeBatch(collector, batch) {
  collector.stats.bytes += batch.bytes;
  collector.stats.contents += batch.contents;
  for (const { path, inside, detections } of batch.found)
    for (const message of detections) collector.add({ path }, deserializeDetection(message), inside);
  collector.takeRequests(batch.requests.map(deserializeRequest));
  collector.manifests.push(...batch.manifests);
  collector.skipped.push(...batch.skipped);
  collector.excluded.push(...batch.excluded);
}

export {
  walkFiles,
  scan
};
