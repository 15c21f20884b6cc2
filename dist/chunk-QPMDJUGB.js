import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  findChanges
} from "./chunk-CPVY4VCM.js";
import {
  leavesOut
} from "./chunk-PZVS6VXO.js";
import {
  cutCommits,
  listRange,
  missingObjects,
  missingOf,
  parsePush,
  parseRange,
  treesOf
} from "./chunk-5GTAKYBV.js";
import {
  readCommitText
} from "./chunk-ZDXFWEKZ.js";
import {
  Collector
} from "./chunk-GKMTO3WM.js";
import {
  contentAt,
  filesAt,
  judgeByCommits,
  readObjectsOf,
  submodulesAt
} from "./chunk-Q4TOYWRE.js";
import {
  RepositoryError,
  findRepository,
  readShallow,
  requireGit
} from "./chunk-EPMGA6CY.js";
import {
  showRawPath
} from "./chunk-HG6PAUZG.js";
import {
  MAX_MANIFEST,
  isManifest
} from "./chunk-BNYMMYOF.js";
import {
  forEachEntry,
  isGitlink,
  isLfsPointer,
  notCovered
} from "./chunk-3I6GOI4X.js";
import {
  findRuns
} from "./chunk-NSRYFJEM.js";
import {
  GitError,
  fetchGit,
  fetchObjects,
  runGit
} from "./chunk-3HXSEKG5.js";
import {
  plainResult,
  searchBytes,
  searchStream,
  searchText,
  wholeResult
} from "./chunk-EQHTIVGC.js";
import {
  shortId,
  shorten
} from "./chunk-VNEB7R2K.js";
import {
  ARCHIVE_LIMITS
} from "./chunk-E2KB3337.js";
import {
  detectBytes,
  detectBytesPaced
} from "./chunk-SZ5K44DW.js";
import {
  belowHeader
} from "./chunk-H7MC4Q7Y.js";

// src/git/deepen.ts
var STEPS = [100, 500, 2500];
var STARTS_A_PROGRAM = /^(?:core\.(?:sshcommand|askpass|gitproxy|alternaterefscommand)|credential\.(?:.*\.)?helper|remote\..*\.(?:uploadpack|vcs))$/;
function checkConfiguration(context) {
  const { stdout } = runGit(context, ["config", "--local", "--includes", "--name-only", "-z", "--list"]);
  const key = stdout.toString("utf8").split("\0").find((name) => STARTS_A_PROGRAM.test(name.toLowerCase()));
  if (key !== void 0)
    throw new RepositoryError(
      "no-fetch",
      `--deepen: this repository's own configuration sets ${shorten(key, 80)}, which could run a program; fetch by yourself (git fetch --unshallow)`
    );
}
function remoteOf(context, wanted) {
  const names = runGit(context, ["remote"]).stdout.toString("utf8").split("\n").filter(Boolean);
  const name = wanted ?? (names.includes("origin") ? "origin" : names.length === 1 ? names[0] : void 0);
  if (name === void 0 || !names.includes(name))
    throw new RepositoryError(
      "no-fetch",
      `--deepen: ${wanted === null ? "this clone has no remote to fetch from" : `this clone has no remote named ${shorten(wanted, 80)}`}`
    );
  return name;
}
function fetcherFor(repository, { remote: wanted, depth, trusted }) {
  const { context, commonFolder, partial } = repository;
  if (!trusted) checkConfiguration(context);
  const remote = remoteOf(context, wanted);
  const isShallow = () => readShallow(commonFolder).size > 0;
  let step = 0;
  const get = (options, what) => {
    const { ok, complaint } = fetchGit(context, [...options, remote, ...what]);
    if (ok) return true;
    if (/couldn't find remote ref|not our ref|no such remote ref|unadvertised object|invalid refspec/i.test(complaint)) return false;
    throw new RepositoryError("fetch-failed", `could not fetch from ${remote}: ${firstLine(complaint)}`);
  };
  const more = (what) => {
    if (!isShallow()) return false;
    const by = STEPS[step++];
    return get([by === void 0 ? "--unshallow" : `--deepen=${by}`], what);
  };
  const objects = (ids) => {
    const { ok, complaint } = ids.length === 0 ? { ok: true, complaint: "" } : fetchObjects(context, remote, ids);
    if (!ok)
      throw new RepositoryError("fetch-failed", `could not fetch what this partial clone lacks from ${remote}: ${firstLine(complaint)}`);
  };
  const objectsOf = (range) => {
    if (isTreeless(context)) objects(treesOf(context, range));
    let before = 0;
    for (let missing = missingObjects(context, range); missing.length > 0; missing = missingObjects(context, range)) {
      if (missing.length === before) return;
      before = missing.length;
      objects(missing);
    }
  };
  return {
    commit: (name) => {
      if (name === "") return more([]);
      const options = isShallow() ? [`--depth=${depth}`] : [];
      return candidates(remote, name).some((what) => get(options, [what]));
    },
    range: (range) => {
      while (cutCommits(repository, range).length > 0)
        if (!more([...range.heads, ...range.bases.filter((one) => !one.startsWith("--"))]) && !more([])) break;
      if (partial) objectsOf(range);
    },
    everything: () => {
      get(isShallow() ? ["--unshallow", "--tags"] : ["--tags"], [`+refs/heads/*:refs/remotes/${remote}/*`]);
    }
  };
}
function isTreeless(context) {
  return /^tree:/m.test(
    runGit(context, ["config", "--get-regexp", String.raw`^remote\..*\.partialclonefilter$`]).stdout.toString("utf8").replace(/^\S+ /gm, "")
  );
}
function candidates(remote, name) {
  if (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(name)) return [name];
  if (!/^[\w][\w./-]*$/.test(name) || name.includes("..") || name.endsWith(".lock")) return [];
  const branch = name.startsWith(`${remote}/`) ? name.slice(remote.length + 1) : null;
  if (branch !== null) return [`+refs/heads/${branch}:refs/remotes/${remote}/${branch}`];
  if (name.startsWith("refs/")) return [`+${name}:${name}`];
  return [`refs/tags/${name}:refs/tags/${name}`, `refs/heads/${name}:refs/heads/${name}`];
}
function firstLine(complaint) {
  const line = complaint.split("\n").find((one) => one.startsWith("fatal:")) ?? complaint.split("\n")[0] ?? "";
  return shorten(line.replace(/^fatal: /, "").replace(/\/\/[^/@\s]*@/g, "//"), 200);
}

// src/scan/base/held-by-base.ts
var WHOLE = 64 * 1024 * 1024;
var SHORTEST = 60;
var PREFIX = 12;
var PEM_PIECE = 40;
async function heldAt(context, revision, sought, { limits, signal, first, isPartial }) {
  const open = new Sought(sought);
  const missing = new Set(isPartial ? missingOf(context, [`${revision}^{tree}`]) : []);
  const files = (filesAt(context, revision) ?? []).filter(({ id }) => !missing.has(id));
  for (const { path } of files) {
    if (open.isEmpty) break;
    if (path.length < SHORTEST) continue;
    const name = Buffer.from(path, "latin1");
    open.take(detectBytes(name, ""));
    open.takeLiterally(name);
  }
  const groups = [files.filter((one) => first.has(one.path)), files.filter((one) => !first.has(one.path))];
  for (const group of groups) {
    const paths = new Map(group.map(({ id, path }) => [id, path]));
    try {
      for await (const object of readObjectsOf(context, [...paths.keys()])) {
        if (open.isEmpty || signal.aborted) break;
        if (object.size === null) continue;
        const options = { path: showRawPath(paths.get(object.id) ?? ""), limits, signal, onBytes: () => void 0 };
        const bytes = object.size > WHOLE ? null : await object.whole();
        const { found } = bytes ? await searchBytes(bytes, options) : await searchStream(object.chunks(), options);
        for (const { detections } of found) open.take(detections);
        if (bytes) open.takeLiterally(bytes);
      }
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
    }
  }
  return open.found;
}
var Sought = class {
  found = /* @__PURE__ */ new Set();
  #open;
  /** Forms by their first characters; `isExact` where the form is all of the value. */
  #forms = /* @__PURE__ */ new Map();
  constructor(sought) {
    this.#open = new Map(sought.map((one) => [one.sha256, one]));
    for (const one of this.#open.values())
      for (const { text, isExact } of literalForms(one.value)) {
        const prefix = text.slice(0, PREFIX);
        this.#forms.set(prefix, [...this.#forms.get(prefix) ?? [], { text, isExact, of: one }]);
      }
  }
  get isEmpty() {
    return this.#open.size === 0;
  }
  take(detections) {
    for (const { sha256 } of detections) this.#find(sha256);
  }
  takeLiterally(bytes) {
    if (this.isEmpty) return;
    findRuns(bytes, 0, bytes.length, SHORTEST, (start, end, step) => {
      const raw = bytes.toString("latin1", start, end);
      this.#takeRun(step === 1 ? raw : raw.replaceAll("\0", ""));
    });
    for (const { kind, value, sha256 } of this.#open.values()) if (kind === "private-key" && holdsKey(bytes, value)) this.#find(sha256);
  }
  #takeRun(run) {
    for (let at = 0; at + PREFIX <= run.length; at++) {
      for (const { text, isExact, of } of this.#forms.get(run.slice(at, at + PREFIX)) ?? []) {
        if (!this.#open.has(of.sha256) || !run.startsWith(text, at)) continue;
        if (isExact || holdsInBase64(run, of.value)) this.#find(of.sha256);
      }
    }
  }
  #find(sha256) {
    if (this.#open.delete(sha256)) this.found.add(sha256);
  }
};
function literalForms(value) {
  const bytes = Buffer.from(value);
  const hex = bytes.toString("hex");
  const inner = [0, 1, 2].flatMap((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString("base64").slice(4, -4);
    return [text, text.replaceAll("+", "-").replaceAll("/", "_")];
  });
  return [
    ...[value.replace(/={1,2}$/, ""), hex, hex.toUpperCase()].map((text) => ({ text, isExact: true })),
    ...[...new Set(inner)].map((text) => ({ text, isExact: false }))
  ];
}
function holdsInBase64(run, value) {
  return [0, 1, 2, 3].some((shift) => Buffer.from(run.slice(shift), "base64").includes(value));
}
function holdsKey(bytes, value) {
  if (bytes.includes(Buffer.from(value, "base64"))) return true;
  if (!bytes.includes(value.slice(0, PEM_PIECE))) return false;
  const text = bytes.toString("latin1").replace(/\\[nrt]/g, "");
  return text.replace(/[^A-Za-z0-9+/]/g, "").includes(value.replace(/={1,2}$/, ""));
}

// src/scan/base/base.ts
function revisionsOf(range) {
  return range.bases.filter((one) => !one.startsWith("--"));
}
async function separateHeldByBase(scan, located, context, range, reading) {
  const { findings, suppressed } = scan.result;
  const asked = new Set([...findings, ...suppressed.filter((one) => one.reason === "inline")].map((one) => one.sha256));
  if (asked.size === 0) return scan;
  const sought = /* @__PURE__ */ new Map();
  const first = /* @__PURE__ */ new Set();
  for (const { detection, raw } of located) {
    const { sha256, kind, value } = detection;
    if (!asked.has(sha256)) continue;
    sought.set(sha256, { sha256, kind, value: value.reveal() });
    first.add(raw);
  }
  const inBase = /* @__PURE__ */ new Set();
  for (const revision of revisionsOf(range)) {
    const open = [...sought.values()].filter((one) => !inBase.has(one.sha256));
    for (const sha256 of await heldAt(context, revision, open, { ...reading, first })) inBase.add(sha256);
  }
  return {
    ...scan,
    result: {
      ...scan.result,
      findings: findings.filter((one) => !inBase.has(one.sha256)),
      suppressed: [
        ...suppressed.map((one) => one.reason === "inline" ? { ...one, added: !inBase.has(one.sha256) } : one),
        ...findings.filter((one) => inBase.has(one.sha256)).map(known)
      ]
    }
  };
}
function known({ id, kind, sha256, redacted, occurrences }) {
  return { id, kind, sha256, redacted, reason: "known", detail: "the base of the range has it already", occurrences };
}
async function withoutAddedComments(located, context, range, signal) {
  const known2 = /* @__PURE__ */ new Map();
  const allowedBefore = async ({ raw, path }) => {
    const before = known2.get(raw);
    if (before) return before;
    const contents = raw === "" ? [] : revisionsOf(range).flatMap((one) => contentAt(context, one, raw) ?? []);
    const now = /* @__PURE__ */ new Set();
    for (const bytes of contents)
      for (const { inlineAllowed, sha256 } of (await detectBytesPaced(bytes, path, signal)).detections) if (inlineAllowed) now.add(sha256);
    known2.set(raw, now);
    return now;
  };
  const judged = [];
  for (const one of located) {
    const { detection } = one;
    const isAdded = detection.inlineAllowed && !(await allowedBefore(one)).has(detection.sha256);
    judged.push(isAdded ? { ...one, detection: { ...detection, inlineAllowed: false } } : one);
  }
  return judged;
}

// src/scan/range.ts
var WHOLE2 = 64 * 1024 * 1024;
function resolveRange(repository, asked, deepen) {
  requireGit(repository);
  const fetcher = deepen ? fetcherFor(repository, deepen) : null;
  const range = typeof asked === "string" ? parseRange(repository, asked, fetcher?.commit) : parsePush(repository.context, asked.lines, asked.remote);
  fetcher?.range(range);
  return range;
}
async function scanRange(options) {
  const signal = options.signal ?? new AbortController().signal;
  const repository = findRepository(options.folder);
  requireGit(repository);
  const asked = options.range;
  const range = typeof asked === "object" && "heads" in asked ? asked : resolveRange(repository, asked, options.deepen ?? null);
  const leftOut = (await leavesOut(options)).any;
  const isExcluded = (path) => path !== "" && leftOut(path);
  const collector = new Collector({ source: "range", root: repository.root, signal });
  const { commits, objects, missing } = listRange(repository.context, range);
  collector.stats.commits = commits.length;
  collector.skipped.push(...cutNote(cutCommits(repository, range)), ...missingNotes(missing, repository.partial));
  const aside = { excluded: /* @__PURE__ */ new Set(), submodules: /* @__PURE__ */ new Map(), pointers: 0 };
  const reading = { limits: { ...ARCHIVE_LIMITS, ...options.archives }, signal };
  await readRange(repository, objects, isExcluded, collector, aside, { ...reading, onProgress: options.onProgress });
  const changes = await changesOf(repository, collector, aside, commits, signal);
  const elsewhere = /* @__PURE__ */ new Map();
  for (const { now, path } of changes)
    if (now !== null && aside.excluded.has(now) && !isExcluded(showRawPath(path))) elsewhere.set(now, path);
  await readRange(repository, elsewhere, () => false, collector, aside, reading);
  for (const { name, text } of options.texts ?? []) {
    const result = await searchText(name, text, signal);
    collector.take({ path: name, raw: "", place: "event" }, { ...result, contents: 0 });
  }
  const located = withCommits(
    collector.located,
    changes.filter(({ path }) => !isExcluded(showRawPath(path)))
  );
  const used = signal.aborted ? located : await judgeByCommits(located, repository.context, range.heads);
  const judged = options.inlineAllow === "base-only" ? await withoutAddedComments(used, repository.context, range, signal) : used;
  collector.excluded.push(...notCovered(newSubmodules(repository, range, aside.submodules, isExcluded), aside.pointers));
  collector.excludedByGlob = aside.excluded.size - elsewhere.size;
  const scan = await collector.result(options, judged);
  return separateHeldByBase(scan, used, repository.context, range, { ...reading, isPartial: repository.partial });
}
function cutNote(cut) {
  const [first] = cut;
  if (first === void 0) return [];
  const reason = `this clone is shallow: the parents of ${shortId(first)}${cut.length > 1 ? ` and of ${cut.length - 1} more commits` : ""} are not here, so commits of the range may be missing; --deepen fetches them (or git fetch --unshallow; in a workflow fetch-depth: 0)`;
  return [{ path: "", reason }];
}
function missingNotes(ids, isPartial) {
  if (!isPartial || ids.length === 0) return ids.map((id) => ({ path: "", reason: isMissing(id) }));
  const what = `${ids.length} object${ids.length === 1 ? "" : "s"} of the range (${ids.slice(0, 3).join(", ")}${ids.length > 3 ? ", \u2026" : ""})`;
  const reason = `this is a partial clone, which lacks ${what}: --deepen fetches just these (in a workflow: the input deepen, or actions/checkout without filter)`;
  return [{ path: "", reason }];
}
function isMissing(id) {
  return `the object ${id} is missing from the repository`;
}
async function readRange({ context }, objects, isExcluded, collector, aside, { limits, signal, onProgress }) {
  const { stats } = collector;
  const before = stats.objects;
  try {
    for await (const object of readObjectsOf(context, [...objects.keys()])) {
      if (signal.aborted) break;
      const raw = objects.get(object.id) ?? "";
      const path = showRawPath(raw);
      stats.objects++;
      onProgress?.({ bytes: stats.bytes, done: stats.objects, total: objects.size, unit: "objects", expectedBytes: 0 });
      if (object.size === null) collector.skipped.push({ path, reason: isMissing(object.id) });
      else if (object.type === "tree") takeNames(collector, aside, object.id, raw, await object.whole(), isExcluded);
      else if (isExcluded(path)) aside.excluded.add(object.id);
      else {
        const search = { path, limits, signal, onBytes: () => void 0 };
        const origin = { path, raw, blob: object.id };
        if (object.size > WHOLE2) collector.take(origin, wholeResult(await searchStream(object.chunks(), search)));
        else if (object.type !== "blob") await takeText(collector, object.id, object.type, await object.whole(), signal);
        else {
          const bytes = await object.whole();
          if (isLfsPointer(bytes)) aside.pointers++;
          if (isManifest(path)) collector.manifests.push({ path, bytes: Buffer.from(bytes.subarray(0, MAX_MANIFEST)) });
          collector.take(origin, wholeResult(await searchBytes(bytes, search)));
        }
      }
    }
  } catch (error) {
    const what = error instanceof GitError ? error.message.split("\n")[0] ?? "" : "an object could not be searched";
    collector.skipped.push({ path: "", reason: `${what}; ${objects.size - stats.objects + before} objects of the range were not read` });
  }
}
function newSubmodules({ context }, { bases }, found, isExcluded) {
  if (found.size === 0) return [];
  const before = new Set(
    bases.filter((one) => !one.startsWith("--")).flatMap((base) => submodulesAt(context, base)).map(({ id, path }) => `${id} ${path}`)
  );
  return [...found].filter(([path, commits]) => [...commits].some((id) => !before.has(`${id} ${path}`))).map(([path]) => showRawPath(path)).filter((path) => !isExcluded(path));
}
var LONG_NAME = 64;
function takeNames(collector, { submodules }, tree, folder, bytes, isExcluded) {
  const idLength = tree.length / 2;
  forEachEntry(bytes, idLength, null, (modeAt, nameAt, idAt) => {
    if (isGitlink(bytes, modeAt)) {
      const at = `${folder === "" ? "" : `${folder}/`}${bytes.toString("latin1", nameAt, idAt - 1)}`;
      const commits = submodules.get(at) ?? /* @__PURE__ */ new Set();
      submodules.set(at, commits.add(bytes.toString("hex", idAt, idAt + idLength)));
    }
    if (idAt - 1 - nameAt < LONG_NAME) return;
    const name = bytes.subarray(nameAt, idAt - 1);
    const raw = `${folder === "" ? "" : `${folder}/`}${name.toString("latin1")}`;
    const path = showRawPath(raw);
    if (isExcluded(path) || collector.located.some((one) => one.place === "name" && one.raw === raw)) return;
    const blob = bytes.toString("hex", idAt, idAt + idLength);
    for (const detection of detectBytes(name, "")) collector.add({ path, raw, place: "name", blob }, detection);
  });
}
async function takeText(collector, id, type, bytes, signal) {
  const found = await detectBytesPaced(bytes, "", signal);
  const { headerLines } = readCommitText(bytes);
  const detections = found.detections.map((one) => belowHeader(one, headerLines));
  const unread = found.unread === null ? null : `the ${type} ${id}: ${found.unread}`;
  const place = type === "commit" ? "message" : "tag";
  const result = plainResult("", bytes.length, { detections, requests: [], unread });
  collector.take({ path: "", raw: "", place, commit: type === "commit" ? id : null }, result);
}
async function changesOf(repository, { located, skipped }, aside, commits, signal) {
  const wanted = /* @__PURE__ */ new Set([...located.flatMap((one) => one.blob ?? []), ...aside.excluded]);
  if (wanted.size === 0) return [];
  const pairs = commits.toReversed().map(([commit = "", parent]) => ({ commit, parent: parent ?? null }));
  const lost = (commit) => void skipped.push({ path: "", reason: `the commit ${commit} could not be compared with its parent` });
  return findChanges(repository, pairs, { ids: wanted, names: /* @__PURE__ */ new Set() }, lost, signal);
}
function withCommits(located, changes) {
  const places = /* @__PURE__ */ new Map();
  for (const { now, path, commit } of changes) {
    if (now === null) continue;
    const paths = places.get(now) ?? /* @__PURE__ */ new Map();
    if (!paths.has(path)) paths.set(path, commit);
    places.set(now, paths);
  }
  return located.flatMap((one) => {
    const paths = places.get(one.blob ?? "");
    if (!paths) return [one];
    if (one.place === "name") return [{ ...one, commit: paths.get(one.raw) ?? null }];
    return [...paths].map(([raw, commit]) => ({ ...one, raw, path: showRawPath(raw), commit }));
  });
}

export {
  fetcherFor,
  resolveRange,
  scanRange
};
