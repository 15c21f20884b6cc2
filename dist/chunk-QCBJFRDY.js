import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  contentAt,
  cutCommits,
  filesAt,
  listRange,
  missingObjects,
  missingOf,
  parsePush,
  parseRange,
  submodulesAt,
  treesOf
} from "./chunk-AW3JDRVH.js";
import {
  findChanges
} from "./chunk-35JF7EPC.js";
import {
  readCommitText
} from "./chunk-ZDXFWEKZ.js";
import {
  buildResult,
  globTest
} from "./chunk-VDKNO4CV.js";
import {
  DEFAULT_CONFIG
} from "./chunk-BTBQW7TP.js";
import {
  RepositoryError,
  findGitFolder,
  findRepository,
  ownershipError,
  readShallow,
  requireGit
} from "./chunk-EPMGA6CY.js";
import {
  showRawPath
} from "./chunk-HG6PAUZG.js";
import {
  MAX_MANIFEST,
  isManifest
} from "./chunk-4SESRPZT.js";
import {
  forEachEntry,
  isGitlink,
  isLfsPointer,
  notCovered
} from "./chunk-Z2ZYAPJQ.js";
import {
  IrregularFileError,
  readRegular
} from "./chunk-FXEVNDWZ.js";
import {
  GitError,
  fetchGit,
  fetchObjects,
  runGit,
  streamGit
} from "./chunk-3HXSEKG5.js";
import {
  searchBytes,
  searchStream
} from "./chunk-SOZLOJRY.js";
import {
  shortId,
  shorten
} from "./chunk-VNEB7R2K.js";
import {
  RequestSample,
  detectBytes,
  detectBytesPaced
} from "./chunk-KCFW2MJ4.js";
import {
  findRuns
} from "./chunk-EESJ442L.js";
import {
  ARCHIVE_LIMITS
} from "./chunk-E2KB3337.js";

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

// src/git/staged-entries.ts
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
function findWorkTree(folder) {
  const found = findGitFolder(folder);
  const named = process.env["GIT_DIR"];
  const gitFolder = named === void 0 ? found?.gitFolder : resolve(folder, named);
  if (gitFolder === void 0) throw new RepositoryError("no-repository", `${folder}: not a git repository (nor any folder above it)`);
  const top = named === void 0 ? found?.root ?? folder : resolve(folder, process.env["GIT_WORK_TREE"] ?? found?.root ?? ".");
  return { top, git: { folder: top, inherit: true }, parents: ["HEAD", ...mergeHeads(gitFolder)] };
}
function mergeHeads(gitFolder) {
  const file = join(gitFolder, "MERGE_HEAD");
  if (!existsSync(file)) return [];
  return readHeads(file).split("\n").filter((line) => /^[0-9a-f]{40,64}$/.test(line));
}
var MOST_HEADS = 1024 * 1024;
function readHeads(file) {
  try {
    return readRegular(file, MOST_HEADS).toString("latin1");
  } catch (error) {
    if (error instanceof IrregularFileError) throw new RepositoryError("damaged-repository", `${file} ${error.message}`);
    throw error;
  }
}
var DELETED = /^0+$/;
function listStaged(workTree) {
  const [first, ...others] = workTree.parents;
  const changed = first === void 0 ? null : changes(workTree, first, []);
  const entries = changed ?? changes(workTree, emptyTree(workTree), []);
  if (!entries) throw new RepositoryError("git-failed", "git could not compare the index with an empty tree");
  const more = others.map((parent) => {
    const against = changes(workTree, parent, []);
    if (!against) throw new RepositoryError("git-failed", `git could not compare the index with ${parent}, which is being merged`);
    return against;
  });
  return [...entries.values()].flatMap((entry) => {
    const matches = more.map((one) => one.get(entry.path));
    if (matches.includes(void 0)) return [];
    return [{ ...entry, parents: [...entry.parents, ...matches.flatMap((one) => one?.parents ?? [])] }];
  });
}
function listSources(workTree) {
  const found = /* @__PURE__ */ new Map();
  for (const entry of changes(workTree, "HEAD", ["-M", "-C"])?.values() ?? []) {
    const [source] = entry.parents;
    if (source !== null && source !== void 0) found.set(entry.path, source);
  }
  return found;
}
function changes(workTree, tree, options) {
  const args = ["diff-index", "--cached", "--raw", "-z", "--no-abbrev", "--no-ext-diff", "--no-textconv", "--ignore-submodules=dirty"];
  const { ok, stdout, complaint } = runGit(workTree.git, [...args, ...options.length > 0 ? options : ["--no-renames"], tree, "--"]);
  if (!ok) {
    const foreign = ownershipError(complaint, workTree.top);
    if (foreign) throw foreign;
    if (/bad revision|unknown revision|ambiguous argument|bad object HEAD|invalid object name/i.test(complaint) && !existsInRefs(workTree, tree))
      return null;
    throw new RepositoryError("git-failed", `git could not read what is staged: ${complaint.split("\n")[0] ?? ""}`);
  }
  const found = /* @__PURE__ */ new Map();
  const parts = stdout.toString("latin1").split("\0");
  for (let i = 0; i + 1 < parts.length; ) {
    const match = /^:\d+ (\d+) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])/.exec(parts[i] ?? "");
    if (!match) break;
    const [, mode = "", old = "", id = "", status = ""] = match;
    const isMoved = status === "R" || status === "C";
    const path = parts[i + (isMoved ? 2 : 1)] ?? "";
    i += isMoved ? 3 : 2;
    if (status === "D") continue;
    found.set(path, { path, mode, id, parents: [DELETED.test(old) ? null : old], isUnmerged: status === "U" });
  }
  return found;
}
function existsInRefs({ git }, tree) {
  return tree !== "HEAD" || runGit(git, ["rev-parse", "--verify", "--quiet", "HEAD"]).ok;
}
function emptyTree({ git }) {
  return runGit(git, ["hash-object", "-t", "tree", "--stdin"], "").stdout.toString("latin1").trim();
}
var FEW = 40;
var FEW_BYTES = 4 * 1024 * 1024;
async function* once(bytes) {
  await Promise.resolve();
  yield bytes;
}
async function* readObjectsOf(context, ids) {
  if (ids.length === 0) return;
  const args = ["cat-file", "--batch"];
  const input = `${ids.join("\n")}
`;
  const small = ids.length <= FEW ? runGit(context, args, input, FEW_BYTES) : null;
  const source = small?.ok ? once(small.stdout) : streamGit(context, args, input);
  let rest = Buffer.alloc(0);
  const more = async () => {
    const next = await source.next();
    if (next.done === true) return false;
    rest = rest.length === 0 ? next.value : Buffer.concat([rest, next.value]);
    return true;
  };
  try {
    for (const id of ids) {
      let end = rest.indexOf(10);
      while (end < 0 && await more()) end = rest.indexOf(10);
      const header = rest.toString("latin1", 0, Math.max(end, 0));
      const [, type = "", size] = / (\w+) (\d+)$/.exec(header) ?? [];
      rest = rest.subarray(end + 1);
      if (size === void 0) {
        yield { id, size: null };
        continue;
      }
      let left = Number(size);
      const chunks = async function* () {
        while (left > 0) {
          if (rest.length === 0 && !await more()) return;
          const chunk = rest.subarray(0, left);
          rest = rest.subarray(chunk.length);
          left -= chunk.length;
          yield chunk;
        }
      };
      const whole = async () => {
        const parts = [];
        for await (const chunk of chunks()) parts.push(chunk);
        const [only] = parts;
        return parts.length === 1 && only ? only : Buffer.concat(parts);
      };
      yield { id, type, size: left, whole, chunks };
      await whole();
      while (rest.length === 0 && await more()) ;
      rest = rest.subarray(1);
    }
    await source.next();
  } finally {
    await source.return(void 0);
  }
}
function addedLines(context, before, after) {
  const args = ["diff", "-U0", "--text", "--no-ext-diff", "--no-textconv", "--no-color", "--no-indent-heuristic", before, after, "--"];
  const { ok, stdout } = runGit(context, args);
  if (!ok) return null;
  const lines = /* @__PURE__ */ new Set();
  for (const match of stdout.toString("latin1").matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)) {
    const from = Number(match[1]);
    for (let line = from; line < from + Number(match[2] ?? 1); line++) lines.add(line);
  }
  return lines;
}

// src/scan/held-by-base.ts
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

// src/scan/base.ts
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
function withoutAddedComments(located, context, range) {
  const known2 = /* @__PURE__ */ new Map();
  const allowedBefore = ({ raw, path }) => {
    const before = known2.get(raw);
    if (before) return before;
    const contents = raw === "" ? [] : revisionsOf(range).flatMap((one) => contentAt(context, one, raw) ?? []);
    const allowed = contents.flatMap((bytes) => detectBytes(bytes, path).filter((one) => one.inlineAllowed));
    const now = new Set(allowed.map((one) => one.sha256));
    known2.set(raw, now);
    return now;
  };
  return located.map(
    (one) => one.detection.inlineAllowed && !allowedBefore(one).has(one.detection.sha256) ? { ...one, detection: { ...one.detection, inlineAllowed: false } } : one
  );
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
  const started = /* @__PURE__ */ new Date();
  const signal = options.signal ?? new AbortController().signal;
  const config = options.config ?? DEFAULT_CONFIG;
  const repository = findRepository(options.folder);
  requireGit(repository);
  const asked = options.range;
  const range = typeof asked === "object" && "heads" in asked ? asked : resolveRange(repository, asked, options.deepen ?? null);
  const fromConfig = await globTest(options.noPolicy ? [] : config.exclude, config.file ?? "configuration");
  const fromOption = await globTest(options.exclude ?? [], "--exclude");
  const { commits, objects, missing } = listRange(repository.context, range);
  const isExcluded = (path) => path !== "" && (fromConfig(path) || fromOption(path));
  const input = {
    located: [],
    sample: new RequestSample(),
    manifests: [],
    skipped: [],
    aside: /* @__PURE__ */ new Set(),
    submodules: /* @__PURE__ */ new Map(),
    pointers: 0,
    bytes: 0,
    contents: 0,
    objects: 0
  };
  input.skipped.push(...cutNote(cutCommits(repository, range)), ...missingNotes(missing, repository.partial));
  const reading = { limits: { ...ARCHIVE_LIMITS, ...options.archives }, signal };
  await readRange(repository, objects, isExcluded, input, { ...reading, onProgress: options.onProgress });
  const changes2 = await changesOf(repository, input, commits, signal);
  const elsewhere = /* @__PURE__ */ new Map();
  for (const { now, path } of changes2) if (now !== null && input.aside.has(now) && !isExcluded(showRawPath(path))) elsewhere.set(now, path);
  await readRange(repository, elsewhere, () => false, input, reading);
  for (const { name, text } of options.texts ?? []) {
    const bytes = Buffer.from(text);
    input.bytes += bytes.length;
    const { detections, requests, unread } = await detectBytesPaced(bytes, "", signal);
    if (unread !== null) input.skipped.push({ path: name, reason: unread });
    for (const detection of detections) input.located.push({ path: name, raw: "", detection, place: "event" });
    for (const request of requests) input.sample.add({ path: name, request });
  }
  const located = withCommits(
    input.located,
    changes2.filter(({ path }) => !isExcluded(showRawPath(path)))
  );
  const judged = options.inlineAllow === "base-only" ? withoutAddedComments(located, repository.context, range) : located;
  const scan = buildResult(
    {
      source: "range",
      root: repository.root,
      started,
      located: judged,
      requests: input.sample.list(),
      manifests: input.manifests,
      skipped: input.skipped,
      excluded: notCovered(newSubmodules(repository, range, input.submodules, isExcluded), input.pointers),
      excludedByGlob: input.aside.size - elsewhere.size,
      stats: { bytes: input.bytes, contents: input.contents, objects: input.objects, commits: commits.length },
      interrupted: signal.aborted
    },
    options
  );
  return separateHeldByBase(scan, located, repository.context, range, { ...reading, isPartial: repository.partial });
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
async function readRange({ context }, objects, isExcluded, input, { limits, signal, onProgress }) {
  const before = input.objects;
  try {
    for await (const object of readObjectsOf(context, [...objects.keys()])) {
      if (signal.aborted) break;
      const raw = objects.get(object.id) ?? "";
      const path = showRawPath(raw);
      input.objects++;
      onProgress?.({ bytes: input.bytes, done: input.objects, total: objects.size, unit: "objects", expectedBytes: 0 });
      if (object.size === null) input.skipped.push({ path, reason: isMissing(object.id) });
      else if (object.type === "tree") takeNames(input, object.id, raw, await object.whole(), isExcluded);
      else if (isExcluded(path)) input.aside.add(object.id);
      else {
        const search = { path, limits, signal, onBytes: () => void 0 };
        if (object.size > WHOLE2) keep(input, object.id, raw, path, await searchStream(object.chunks(), search));
        else if (object.type !== "blob") await takeText(input, object.id, object.type, await object.whole(), signal);
        else {
          const bytes = await object.whole();
          if (isLfsPointer(bytes)) input.pointers++;
          if (isManifest(path)) input.manifests.push({ path, bytes: Buffer.from(bytes.subarray(0, MAX_MANIFEST)) });
          keep(input, object.id, raw, path, await searchBytes(bytes, search));
        }
      }
    }
  } catch (error) {
    const what = error instanceof GitError ? error.message.split("\n")[0] ?? "" : "an object could not be searched";
    input.skipped.push({ path: "", reason: `${what}; ${objects.size - input.objects + before} objects of the range were not read` });
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
function takeNames(input, tree, folder, bytes, isExcluded) {
  const idLength = tree.length / 2;
  forEachEntry(bytes, idLength, null, (modeAt, nameAt, idAt) => {
    if (isGitlink(bytes, modeAt)) {
      const at = `${folder === "" ? "" : `${folder}/`}${bytes.toString("latin1", nameAt, idAt - 1)}`;
      const commits = input.submodules.get(at) ?? /* @__PURE__ */ new Set();
      input.submodules.set(at, commits.add(bytes.toString("hex", idAt, idAt + idLength)));
    }
    if (idAt - 1 - nameAt < LONG_NAME) return;
    const name = bytes.subarray(nameAt, idAt - 1);
    const raw = `${folder === "" ? "" : `${folder}/`}${name.toString("latin1")}`;
    const path = showRawPath(raw);
    if (isExcluded(path) || input.located.some((one) => one.place === "name" && one.raw === raw)) return;
    const blob = bytes.toString("hex", idAt, idAt + idLength);
    for (const detection of detectBytes(name, "")) input.located.push({ path, raw, detection, place: "name", blob });
  });
}
function keep(input, id, raw, path, content) {
  if (content.error !== null) throw content.error instanceof Error ? content.error : new Error("unknown error");
  input.bytes += content.bytes;
  input.contents += content.contents;
  input.skipped.push(...content.skipped);
  for (const { archive, detections } of content.found)
    for (const detection of detections) input.located.push({ path, archive, raw, detection, blob: id });
  for (const request of content.requests) input.sample.add(request);
}
async function takeText(input, id, type, bytes, signal) {
  input.bytes += bytes.length;
  input.contents++;
  const { headerLines } = readCommitText(bytes);
  const { detections, unread } = await detectBytesPaced(bytes, "", signal);
  if (unread !== null) input.skipped.push({ path: "", reason: `the ${type} ${id}: ${unread}` });
  for (const detection of detections) {
    const { position } = detection;
    const lines = { line: Math.max(1, position.line - headerLines), endLine: Math.max(1, position.endLine - headerLines) };
    const place = type === "commit" ? "message" : "tag";
    input.located.push({
      path: "",
      raw: "",
      detection: { ...detection, position: { ...position, ...lines } },
      place,
      commit: type === "commit" ? id : null
    });
  }
}
async function changesOf(repository, { located, aside, skipped }, commits, signal) {
  const wanted = /* @__PURE__ */ new Set([...located.flatMap((one) => one.blob ?? []), ...aside]);
  if (wanted.size === 0) return [];
  const pairs = commits.toReversed().map(([commit = "", parent]) => ({ commit, parent: parent ?? null }));
  const lost = (commit) => void skipped.push({ path: "", reason: `the commit ${commit} could not be compared with its parent` });
  return findChanges(repository, pairs, { ids: wanted, names: /* @__PURE__ */ new Set() }, lost, signal);
}
function withCommits(located, changes2) {
  const places = /* @__PURE__ */ new Map();
  for (const { now, path, commit } of changes2) {
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
  findWorkTree,
  listStaged,
  listSources,
  readObjectsOf,
  addedLines,
  resolveRange,
  scanRange
};
