import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  RepositoryError,
  findGitFolder,
  ownershipError
} from "./chunk-EPMGA6CY.js";
import {
  showRawPath
} from "./chunk-HG6PAUZG.js";
import {
  judgeReferences,
  mayBeReferred
} from "./chunk-I67BLF3X.js";
import {
  IrregularFileError,
  readRegular
} from "./chunk-FXEVNDWZ.js";
import {
  GitError,
  runGit,
  streamGit
} from "./chunk-3HXSEKG5.js";

// src/git/revision.ts
function filesAt(context, revision) {
  return entriesAt(context, revision, "blob");
}
function submodulesAt(context, revision) {
  return entriesAt(context, revision, "commit") ?? [];
}
function entriesAt(context, revision, type) {
  const { ok, stdout } = runGit(context, ["ls-tree", "-r", "-z", "--full-tree", revision]);
  if (!ok) return null;
  return stdout.toString("latin1").split("\0").flatMap((entry) => {
    const tab = entry.indexOf("	");
    const [, word = "", id = ""] = /^\d+ (\w+) ([0-9a-f]+)$/.exec(entry.slice(0, Math.max(0, tab))) ?? [];
    return word === type ? [{ id, path: entry.slice(tab + 1) }] : [];
  });
}
function blobAt(context, revision, path) {
  if (!isAskable(path)) return fileAt(context, revision, path);
  const { stdout } = runGit(context, ["cat-file", "--batch-check"], ask(revision, path));
  return /^([0-9a-f]{40,64}) blob \d+$/.exec(stdout.toString("latin1").replace(/\n$/, ""))?.[1] ?? null;
}
function contentAt(context, revision, path) {
  const name = isAskable(path) ? ask(revision, path) : `${fileAt(context, revision, path) ?? ""}
`;
  if (name === "\n") return null;
  const { ok, stdout } = runGit(context, ["cat-file", "--batch"], name);
  const end = stdout.indexOf(10);
  const size = /^[0-9a-f]{40,64} blob (\d+)$/.exec(stdout.toString("latin1", 0, Math.max(0, end)))?.[1];
  return ok && size !== void 0 ? stdout.subarray(end + 1, end + 1 + Number(size)) : null;
}
function isAskable(path) {
  return path !== "" && !/[\n\r\0]/.test(path) && !/^\.{0,2}\/|^\.{1,2}$/.test(path);
}
function ask(revision, path) {
  return Buffer.from(`${revision}:${path}
`, "latin1");
}
function fileAt(context, revision, path) {
  return filesAt(context, revision)?.find((one) => one.path === path)?.id ?? null;
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

// src/scan/reference-trees.ts
var MAX_COMMITS = 5;
var MAX_DAMAGED = 16;
function treeOfFiles(context, files) {
  const ids = new Map(files.map(({ id, path }) => [showRawPath(path), id]));
  return {
    paths: new Set(ids.keys()),
    async *read(paths, maxBytes) {
      const wanted = /* @__PURE__ */ new Map();
      for (const path of paths) {
        const id = ids.get(path);
        if (id !== void 0) wanted.set(id, [...wanted.get(id) ?? [], path]);
      }
      for await (const { id, bytes } of readableOf(context, [...wanted.keys()], maxBytes)) {
        for (const path of wanted.get(id) ?? []) yield { path, bytes };
      }
    }
  };
}
async function* readableOf(context, ids, maxBytes) {
  let next = 0;
  for (let tries = 0; tries < MAX_DAMAGED && next < ids.length; tries++) {
    try {
      for await (const object of readObjectsOf(context, ids.slice(next))) {
        if (object.size !== null && object.size <= maxBytes) {
          const bytes = await object.whole();
          yield { id: object.id, bytes };
        }
        next++;
      }
      return;
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      next++;
    }
  }
}
async function judgeByCommits(located, context, heads) {
  if (!located.some(mayBeReferred)) return located;
  const known = /* @__PURE__ */ new Set();
  let judged = located;
  for (const head of heads.slice(0, MAX_COMMITS)) {
    const files = filesAt(context, head) ?? [];
    for (const { path } of files) known.add(showRawPath(path));
    judged = await judgeReferences(judged, () => treeOfFiles(context, files));
  }
  const gone = judged.filter((one) => mayBeReferred(one) && !known.has(one.path) && typeof one.commit === "string");
  const commits = new Set(gone.flatMap((one) => one.commit ?? []));
  for (const commit of [...commits].slice(0, MAX_COMMITS)) {
    const own = new Map(gone.filter((one) => one.commit === commit).map((one) => [one, one]));
    const before = [...own.keys()];
    const after = await judgeReferences(before, () => treeOfFiles(context, filesAt(context, commit) ?? []));
    for (const [index, one] of before.entries()) own.set(one, after[index] ?? one);
    judged = judged.map((one) => own.get(one) ?? one);
  }
  return judged;
}

export {
  filesAt,
  submodulesAt,
  blobAt,
  contentAt,
  findWorkTree,
  listStaged,
  listSources,
  readObjectsOf,
  addedLines,
  treeOfFiles,
  judgeByCommits
};
