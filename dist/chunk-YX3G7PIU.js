import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  addedLines,
  findWorkTree,
  listSources,
  listStaged,
  readObjectsOf
} from "./chunk-QCBJFRDY.js";
import {
  slashPath
} from "./chunk-PZVROUC3.js";
import {
  buildResult,
  globTest
} from "./chunk-VDKNO4CV.js";
import {
  DEFAULT_CONFIG
} from "./chunk-BTBQW7TP.js";
import {
  MEDIUM_SCORE
} from "./chunk-3D6UYAJY.js";
import {
  showRawPath
} from "./chunk-HG6PAUZG.js";
import {
  MAX_MANIFEST,
  isManifest
} from "./chunk-4SESRPZT.js";
import {
  GitError,
  runGit
} from "./chunk-3HXSEKG5.js";
import {
  searchBytes,
  searchStream
} from "./chunk-SOZLOJRY.js";
import {
  RequestSample,
  detectBytes
} from "./chunk-KCFW2MJ4.js";
import {
  MANIFEST_GAIN
} from "./chunk-PSTLLBCL.js";
import {
  ARCHIVE_LIMITS
} from "./chunk-E2KB3337.js";

// src/scan/staged.ts
import { resolve } from "node:path";
var WHOLE = 64 * 1024 * 1024;
var NEVER = new AbortController().signal;
var nothing = () => void 0;
var LINK = "120000";
var SUBMODULE = "160000";
async function scanStaged(options) {
  const started = /* @__PURE__ */ new Date();
  const signal = options.signal ?? new AbortController().signal;
  const config = options.config ?? DEFAULT_CONFIG;
  const workTree = findWorkTree(options.folder);
  const fromConfig = await globTest(options.noPolicy ? [] : config.exclude, config.file ?? "configuration");
  const fromOption = await globTest(options.exclude ?? [], "--exclude");
  const all = listStaged(workTree);
  const skipped = [];
  const excluded = [];
  const leftOut = { byConfiguration: [], byOption: [] };
  const entries = all.filter((entry) => {
    const path = showRawPath(entry.path);
    if (entry.isUnmerged) skipped.push({ path, reason: "is not merged yet: resolve the conflict and git add it" });
    else if (entry.mode === SUBMODULE) excluded.push({ path, reason: "a submodule: a repository of its own" });
    else if (fromConfig(path)) leftOut.byConfiguration.push(path);
    else if (fromOption(path)) leftOut.byOption.push(path);
    else return true;
    return false;
  });
  const sample = new RequestSample();
  const limits = { ...ARCHIVE_LIMITS, ...options.archives };
  const contents = await readContents(workTree, entries, sample, skipped, limits, signal);
  const found = [
    ...contents.flatMap(
      ({ path, entry, found: places }) => places.flatMap(({ archive, detections }) => detections.map((detection) => ({ path, archive, detection, blob: entry.id })))
    ),
    ...findInNames(workTree, entries)
  ];
  const mayRise = found.some(({ detection }) => detection.score < MEDIUM_SCORE && detection.score >= MEDIUM_SCORE - MANIFEST_GAIN);
  const scan = buildResult(
    {
      source: "staged",
      root: workTree.top,
      started,
      located: found,
      requests: sample.list(),
      manifests: mayRise ? await readManifests(workTree) : [],
      skipped,
      excluded,
      excludedByGlob: all.length - entries.length - skipped.length - excluded.length,
      stats: { bytes: contents.reduce((sum, one) => sum + one.bytes, 0), contents: contents.length, objects: 0, commits: 0 },
      interrupted: signal.aborted
    },
    options
  );
  const isNew = await newness(workTree, contents, scan, limits);
  const only = (list) => list.flatMap((one) => {
    const occurrences = one.occurrences.filter((at) => at.place === "name" || isNew(one.sha256, at));
    return occurrences.length > 0 ? [{ ...one, occurrences }] : [];
  });
  return {
    ...scan,
    result: { ...scan.result, findings: only(scan.result.findings), suppressed: only(scan.result.suppressed) },
    exposedFiles: exposedFiles(workTree, contents),
    leftOut: { ...leftOut, isConfigurationTracked: leftOut.byConfiguration.length === 0 || isTracked(workTree, config.file) }
  };
}
function isTracked(workTree, file) {
  return file === null || runGit(workTree.git, ["ls-files", "--error-unmatch", "--", `:(top,literal)${slashPath(workTree.top, resolve(file))}`]).ok;
}
var LONG_NAME = 64;
function findInNames(workTree, entries) {
  const found = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    if (entry.path.length < LONG_NAME || entry.parents.some((id) => id !== null)) continue;
    const parts = entry.path.split("/");
    for (const [depth, name] of parts.entries()) {
      const raw = parts.slice(0, depth + 1).join("/");
      if (name.length < LONG_NAME || found.has(raw)) continue;
      const path = showRawPath(raw);
      const detections = detectBytes(Buffer.from(name, "latin1"), "");
      found.set(
        raw,
        detections.length === 0 || isInHead(workTree, raw) ? [] : detections.map((detection) => ({ path, detection, place: "name" }))
      );
    }
  }
  return [...found.values()].flat();
}
function isInHead(workTree, raw) {
  const { ok, stdout } = runGit(workTree.git, ["ls-tree", "-r", "-d", "-z", "--name-only", "--full-tree", "HEAD"]);
  return ok && stdout.toString("latin1").split("\0").includes(raw);
}
async function readContents(workTree, entries, sample, skipped, limits, signal) {
  const byId = /* @__PURE__ */ new Map();
  for (const entry of entries) byId.set(entry.id, [...byId.get(entry.id) ?? [], entry]);
  const contents = [];
  let done = 0;
  const ids = [...byId.keys()];
  try {
    for await (const object of readObjectsOf(workTree.git, ids)) {
      if (signal.aborted) break;
      const same = byId.get(object.id) ?? [];
      if (object.size === null) {
        for (const { path } of same)
          skipped.push({
            path: showRawPath(path),
            reason: `its staged content ${object.id} is missing from the repository`
          });
      } else if (object.size > WHOLE) {
        const [first] = same;
        const path = showRawPath(first?.path ?? "");
        const { found, requests, error, skipped: inside } = await searchStream(object.chunks(), { path, limits, signal, onBytes: nothing });
        if (error !== null) throw error instanceof Error ? error : new Error("unknown error");
        skipped.push(...inside);
        for (const request of requests) sample.add(request);
        for (const entry of same) contents.push({ entry, path: showRawPath(entry.path), found, bytes: object.size, namesKeys: false });
      } else {
        const bytes = await object.whole();
        for (const entry of same) {
          const path = showRawPath(entry.path);
          const { found, requests, error, skipped: inside } = await searchBytes(bytes, { path, limits, signal, onBytes: nothing });
          if (error !== null) throw error instanceof Error ? error : new Error("unknown error");
          skipped.push(...inside);
          for (const request of requests) sample.add(request);
          contents.push({ entry, path, found, bytes: bytes.length, namesKeys: namesKeys(path, bytes) });
        }
      }
      done++;
    }
  } catch (error) {
    const [next] = byId.get(ids[done] ?? "") ?? [];
    const what = error instanceof GitError ? error.message.split("\n")[0] ?? "" : "its search failed";
    skipped.push({
      path: next ? showRawPath(next.path) : "",
      reason: `its staged content could not be read (${what}); neither could ${ids.length - done - 1} more`
    });
  }
  return contents;
}
async function newness(workTree, contents, scan, limits) {
  const concerned = new Set([...scan.result.findings, ...scan.result.suppressed].flatMap((one) => one.occurrences.map((at) => at.path)));
  const byPath = new Map(contents.filter((one) => concerned.has(one.path)).map((one) => [one.path, one]));
  if (byPath.size === 0) return () => true;
  const sources = [...byPath.values()].some(({ entry }) => entry.parents.includes(null)) ? listSources(workTree) : /* @__PURE__ */ new Map();
  const parentsOf = ({ entry }) => {
    const known = entry.parents.map((id) => id ?? sources.get(entry.path) ?? null);
    return known.filter((id) => id !== null);
  };
  const wanted = [...new Set([...byPath.values()].flatMap(parentsOf))];
  const held = /* @__PURE__ */ new Map();
  const paths = new Map([...byPath.values()].flatMap((content) => parentsOf(content).map((id) => [id, content.path])));
  for await (const object of readObjectsOf(workTree.git, wanted)) {
    if (object.size === null || object.size > WHOLE) continue;
    const search = { path: paths.get(object.id) ?? "", limits, signal: NEVER, onBytes: nothing };
    const { found } = await searchBytes(await object.whole(), search);
    held.set(object.id, new Set(found.flatMap(({ detections }) => detections.map((one) => one.sha256))));
  }
  const lines = /* @__PURE__ */ new Map();
  const isAdded = (content, before, at) => {
    const key = `${before} ${content.entry.id}`;
    const added = lines.get(key) ?? (content.entry.mode === LINK ? null : addedLines(workTree.git, before, content.entry.id));
    lines.set(key, added);
    if (!added) return true;
    for (let line = at.line; line <= at.endLine; line++) if (added.has(line)) return true;
    return false;
  };
  return (sha256, at) => {
    const content = byPath.get(at.path);
    if (!content) return true;
    const parents = parentsOf(content);
    const isMoved = (id) => at.archive.length === 0 && isAdded(content, id, at);
    return parents.every((id) => held.get(id)?.has(sha256) !== true || isMoved(id));
  };
}
async function readManifests(workTree) {
  const listed = runGit(workTree.git, ["ls-files", "--stage", "-z", "--full-name"]);
  const files = /* @__PURE__ */ new Map();
  for (const entry of listed.stdout.toString("utf8").split("\0")) {
    const [, id, path] = /^100\d+ ([0-9a-f]+) 0\t([^]+)$/.exec(entry) ?? [];
    if (id !== void 0 && path !== void 0 && isManifest(path)) files.set(id, path);
  }
  const manifests = [];
  for await (const object of readObjectsOf(workTree.git, [...files.keys()])) {
    if (object.size === null || object.size > WHOLE) continue;
    manifests.push({ path: files.get(object.id) ?? "", bytes: (await object.whole()).subarray(0, MAX_MANIFEST) });
  }
  return manifests;
}
var ENV_FILE = /(?:^|\/)(?:\.env(?:\.(?!example|sample|template|dist|defaults?)[\w-]+)?|\.envrc|credentials(?:\.\w+)?|secrets?\.(?:json|ya?ml|toml|ini|env))$/i;
var KEYS_HEAD = 256 * 1024;
function namesKeys(path, bytes) {
  if (!ENV_FILE.test(path)) return false;
  return /binance[\w-]{0,60}(?:key|secret|token)|(?:key|secret)[\w-]{0,60}binance/i.test(bytes.toString("latin1", 0, KEYS_HEAD));
}
function exposedFiles(workTree, contents) {
  const naming = contents.filter((one) => one.namesKeys && !one.path.includes("\0"));
  if (naming.length === 0) return [];
  const ignored = runGit(workTree.git, ["check-ignore", "--no-index", "-z", "--stdin"], naming.map((one) => `${one.path}\0`).join(""));
  const covered = new Set(ignored.stdout.toString("utf8").split("\0"));
  return naming.map((one) => one.path).filter((path) => !covered.has(path));
}

export {
  scanStaged
};
