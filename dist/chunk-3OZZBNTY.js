import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  findInNames
} from "./chunk-MNZTWAR6.js";
import {
  leavesOut
} from "./chunk-PZVS6VXO.js";
import {
  slashPath
} from "./chunk-PZVROUC3.js";
import {
  Collector
} from "./chunk-GKMTO3WM.js";
import {
  addedLines,
  findWorkTree,
  listSources,
  listStaged,
  readObjectsOf
} from "./chunk-Q4TOYWRE.js";
import {
  showRawPath
} from "./chunk-HG6PAUZG.js";
import {
  MEDIUM_SCORE
} from "./chunk-3D6UYAJY.js";
import {
  MAX_MANIFEST,
  isManifest
} from "./chunk-BNYMMYOF.js";
import {
  GitError,
  runGit
} from "./chunk-3HXSEKG5.js";
import {
  searchBytes,
  searchStream,
  wholeResult
} from "./chunk-EQHTIVGC.js";
import {
  ARCHIVE_LIMITS
} from "./chunk-E2KB3337.js";
import {
  MANIFEST_GAIN
} from "./chunk-PSUJZRKS.js";

// src/scan/staged.ts
import { resolve } from "node:path";
var WHOLE = 64 * 1024 * 1024;
var NEVER = new AbortController().signal;
var nothing = () => void 0;
var LINK = "120000";
var SUBMODULE = "160000";
async function scanStaged(options) {
  const signal = options.signal ?? new AbortController().signal;
  const workTree = findWorkTree(options.folder);
  const collector = new Collector({ source: "staged", root: workTree.top, signal });
  const { entries, leftOut } = await chooseEntries(workTree, collector, options);
  const limits = { ...ARCHIVE_LIMITS, ...options.archives };
  const contents = await readContents(workTree, entries, collector, limits, signal);
  collector.located.push(...namesOf(workTree, entries));
  const located = collector.located.length > 0 ? await judgeByIndex(workTree, collector.located) : [];
  const mayRise = located.some(({ detection }) => detection.score < MEDIUM_SCORE && detection.score >= MEDIUM_SCORE - MANIFEST_GAIN);
  if (mayRise) collector.manifests.push(...await readManifests(workTree));
  const scan = await collector.result(options, located);
  const isNew = await newness(workTree, contents, scan, limits);
  return { ...onlyNew(scan, isNew), exposedFiles: exposedFiles(workTree, contents), leftOut };
}
async function chooseEntries(workTree, collector, options) {
  const globs = await leavesOut(options);
  const byConfiguration = [];
  const byOption = [];
  const entries = listStaged(workTree).filter((entry) => {
    const path = showRawPath(entry.path);
    if (entry.isUnmerged) collector.skipped.push({ path, reason: "is not merged yet: resolve the conflict and git add it" });
    else if (entry.mode === SUBMODULE) collector.excluded.push({ path, reason: "a submodule: a repository of its own" });
    else if (globs.byConfiguration(path)) byConfiguration.push(path);
    else if (globs.byOption(path)) byOption.push(path);
    else return true;
    return false;
  });
  collector.excludedByGlob = byConfiguration.length + byOption.length;
  const isConfigurationTracked = byConfiguration.length === 0 || isTracked(workTree, options.config?.file ?? null);
  return { entries, leftOut: { byConfiguration, byOption, isConfigurationTracked } };
}
function onlyNew(scan, isNew) {
  const only = (list) => list.flatMap((one) => {
    const occurrences = one.occurrences.filter((at) => at.place === "name" || isNew(one.sha256, at));
    return occurrences.length > 0 ? [{ ...one, occurrences }] : [];
  });
  const { findings, suppressed } = scan.result;
  return { ...scan, result: { ...scan.result, findings: only(findings), suppressed: only(suppressed) } };
}
function isTracked(workTree, file) {
  return file === null || runGit(workTree.git, ["ls-files", "--error-unmatch", "--", `:(top,literal)${slashPath(workTree.top, resolve(file))}`]).ok;
}
function namesOf(workTree, entries) {
  const added = entries.filter((entry) => entry.parents.every((id) => id === null));
  return findInNames(
    added.map((entry) => ({ raw: entry.path, show: showRawPath })),
    (raw) => isInHead(workTree, raw)
  );
}
function isInHead(workTree, raw) {
  const { ok, stdout } = runGit(workTree.git, ["ls-tree", "-r", "-d", "-z", "--name-only", "--full-tree", "HEAD"]);
  return ok && stdout.toString("latin1").split("\0").includes(raw);
}
async function readContents(workTree, entries, collector, limits, signal) {
  const byId = /* @__PURE__ */ new Map();
  for (const entry of entries) byId.set(entry.id, [...byId.get(entry.id) ?? [], entry]);
  const contents = [];
  const take = (entry, result, size, isNaming = false) => {
    const path = showRawPath(entry.path);
    collector.take({ path, blob: entry.id }, { ...wholeResult(result), bytes: size, contents: 1 });
    contents.push({ entry, path, namesKeys: isNaming });
  };
  let done = 0;
  const ids = [...byId.keys()];
  try {
    for await (const object of readObjectsOf(workTree.git, ids)) {
      if (signal.aborted) break;
      const same = byId.get(object.id) ?? [];
      const search = { limits, signal, onBytes: nothing };
      if (object.size === null) {
        for (const { path } of same)
          collector.skipped.push({ path: showRawPath(path), reason: `its staged content ${object.id} is missing from the repository` });
      } else if (object.size > WHOLE) {
        const result = await searchStream(object.chunks(), { path: showRawPath(same[0]?.path ?? ""), ...search });
        for (const [index, entry] of same.entries())
          take(entry, index === 0 ? result : { ...result, skipped: [], requests: [] }, object.size);
      } else {
        const bytes = await object.whole();
        for (const entry of same) {
          const path = showRawPath(entry.path);
          take(entry, await searchBytes(bytes, { path, ...search }), bytes.length, namesKeys(path, bytes));
        }
      }
      done++;
    }
  } catch (error) {
    const [next] = byId.get(ids[done] ?? "") ?? [];
    const what = error instanceof GitError ? error.message.split("\n")[0] ?? "" : "its search failed";
    collector.skipped.push({
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
async function judgeByIndex(workTree, found) {
  const [{ judgeReferences }, { treeOfFiles }] = await Promise.all([
    import("./judge-references-PCMTUA6E.js"),
    import("./reference-trees-KTCKCUKR.js")
  ]);
  return judgeReferences(found, () => treeOfFiles(workTree.git, listIndex(workTree)));
}
function listIndex(workTree) {
  const listed = runGit(workTree.git, ["ls-files", "--stage", "-z", "--full-name"]);
  return listed.stdout.toString("latin1").split("\0").flatMap((entry) => {
    const [, id, path] = /^100\d+ ([0-9a-f]+) 0\t([^]+)$/.exec(entry) ?? [];
    return id === void 0 || path === void 0 ? [] : [{ id, path }];
  });
}
async function readManifests(workTree) {
  const files = /* @__PURE__ */ new Map();
  for (const { id, path: raw } of listIndex(workTree)) {
    const path = showRawPath(raw);
    if (isManifest(path)) files.set(id, path);
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
