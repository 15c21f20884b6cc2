import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  RepositoryError,
  readShallow
} from "./chunk-EPMGA6CY.js";
import {
  runGit
} from "./chunk-3HXSEKG5.js";
import {
  quoted,
  shortId,
  shorten
} from "./chunk-VNEB7R2K.js";

// src/git/commit-range.ts
var NONE = /^0+$/;
function parseRange(repository, text, fetch = null) {
  const at = text.indexOf("..");
  if (at < 0 || /[\r\n]/.test(text))
    throw new RepositoryError("bad-range", `range: expected BASE..HEAD or BASE...HEAD, found ${quoted(text)}`);
  const dots = text.startsWith("...", at) ? "..." : "..";
  const [left, right] = [text.slice(0, at), text.slice(at + dots.length)];
  const tip = right === "" ? "HEAD" : right;
  const commit = commitOf(repository, tip, fetch);
  const head = findObject(repository.context, tip) ?? commit;
  if (NONE.test(left)) return { heads: [head], bases: [] };
  const base = commitOf(repository, left === "" ? "HEAD" : left, fetch);
  if (dots === "..") return { heads: [head], bases: [base] };
  const common = mergeBase(repository, base, head, fetch);
  if (common === null)
    throw new RepositoryError(
      "no-common-commit",
      `range: ${left} and ${right} have no commit in common here${isShallow(repository) ? SHALLOW_HELP : ""}`
    );
  return { heads: [head], bases: [common] };
}
var SHALLOW_HELP = "; this clone is shallow: --deepen fetches what is needed (or git fetch --unshallow; in a workflow fetch-depth: 0)";
function isShallow({ commonFolder }) {
  return readShallow(commonFolder).size > 0;
}
function mergeBase({ context }, base, head, fetch) {
  const ask = () => {
    const { ok, stdout } = runGit(context, ["merge-base", base, head]);
    return ok ? stdout.toString("latin1").trim() : null;
  };
  let found = ask();
  while (found === null && fetch?.("") === true) found = ask();
  return found;
}
function findCommit(context, name) {
  const { ok, stdout } = runGit(context, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`]);
  return ok ? stdout.toString("latin1").trim() : null;
}
function findObject(context, name) {
  const { ok, stdout } = runGit(context, ["rev-parse", "--verify", "--quiet", "--end-of-options", name]);
  return ok ? stdout.toString("latin1").trim() : null;
}
function hasObject(context, id) {
  return runGit(context, ["cat-file", "-e", id]).ok;
}
function commitOf(repository, name, fetch) {
  const { context } = repository;
  const found = findCommit(context, name) ?? (fetch?.(name) === true ? findCommit(context, name) : null);
  if (found !== null) return found;
  const why = isShallow(repository) ? `it is not in this clone${SHALLOW_HELP}` : "there is no such commit here";
  const short = name.replace(/[0-9a-f]{40,}/g, (id) => shortId(id, 12));
  throw new RepositoryError("no-commit", `range: ${shorten(short, 80)}: ${why}`);
}
function parsePush(context, lines, remote) {
  const heads = [];
  const bases = /* @__PURE__ */ new Set();
  for (const line of lines) {
    const [, head = "", , known = ""] = line.split(" ");
    if (!/^[0-9a-f]{40,64}$/.test(head) || !/^[0-9a-f]{40,64}$/.test(known))
      throw new RepositoryError("bad-range", `range --stdin: expected the lines of git's pre-push hook, found ${quoted(line)}`);
    if (NONE.test(head)) continue;
    heads.push(head);
    if (!NONE.test(known) && hasObject(context, `${known}^{commit}`)) bases.add(known);
  }
  if (/^[\w./-]+$/.test(remote) && runGit(context, ["config", "--get", `remote.${remote}.url`]).ok) bases.add(`--remotes=${remote}`);
  return { heads, bases: [...bases] };
}
function cutCommits({ context, commonFolder }, { heads, bases }) {
  const shallow = readShallow(commonFolder);
  if (shallow.size === 0 || heads.length === 0) return [];
  const { ok, stdout } = runGit(context, ["rev-list", ...heads, "--not", ...bases, "--"]);
  if (!ok) return [];
  return stdout.toString("latin1").split("\n").filter((id) => shallow.has(id));
}
function missingObjects(context, { heads, bases }) {
  const [head] = heads;
  if (head === void 0) return [];
  const missing = new Set(missingOf(context, [...heads, "--not", ...bases, "--"]));
  for (const base of bases.filter((one) => !one.startsWith("--"))) {
    const replaced = new Set(replacedBlobs(context, base, head));
    if (replaced.size === 0) continue;
    for (const id of missingOf(context, [`${base}^{tree}`])) if (replaced.has(id)) missing.add(id);
  }
  return [...missing];
}
function treesOf(context, { heads, bases }) {
  const list = (args) => linesOf(runGit(context, ["log", "--format=%T", ...args, "--"]).stdout);
  const named = bases.filter((one) => !one.startsWith("--"));
  return [.../* @__PURE__ */ new Set([...list(["--boundary", ...heads, "--not", ...bases]), ...named.flatMap((one) => list(["-1", one]))])];
}
function missingOf(context, revisions) {
  const { stdout } = runGit(context, ["rev-list", "--objects", "--missing=print", ...revisions]);
  return linesOf(stdout).flatMap((line) => line.startsWith("?") ? [line.slice(1).split(" ")[0] ?? ""] : []);
}
function replacedBlobs(context, before, after) {
  const args = ["diff-tree", "-r", "-z", "--raw", "--no-renames", "--no-abbrev", "--no-ext-diff", "--no-textconv", before, after];
  const { stdout } = runGit(context, args);
  return stdout.toString("latin1").split("\0").flatMap((part) => /^:\d+ \d+ ([0-9a-f]+) /.exec(part)?.[1] ?? []).filter((id) => !NONE.test(id));
}
function linesOf(output) {
  return output.toString("latin1").split("\n").filter((line) => line !== "");
}
function listRange(context, { heads, bases }) {
  if (heads.length === 0) return { commits: [], objects: /* @__PURE__ */ new Map(), missing: [] };
  const revisions = [...heads, "--not", ...bases, "--"];
  const commits = runGit(context, ["rev-list", "--parents", ...revisions]);
  const listed = runGit(context, ["rev-list", "--objects", "--missing=print", ...revisions]);
  if (!commits.ok || !listed.ok)
    throw new RepositoryError(
      "git-failed",
      `git could not list what the range brings: ${(commits.complaint || listed.complaint).split("\n")[0] ?? ""}`
    );
  const objects = /* @__PURE__ */ new Map();
  const missing = [];
  for (const line of listed.stdout.toString("latin1").split("\n")) {
    const space = line.indexOf(" ");
    if (line.startsWith("?")) missing.push(line.slice(1).split(" ")[0] ?? "");
    else if (line !== "") objects.set(space < 0 ? line : line.slice(0, space), space < 0 ? "" : line.slice(space + 1));
  }
  return {
    commits: commits.stdout.toString("latin1").split("\n").filter((line) => line !== "").map((line) => line.split(" ")),
    objects,
    missing
  };
}

export {
  parseRange,
  findCommit,
  hasObject,
  parsePush,
  cutCommits,
  missingObjects,
  treesOf,
  missingOf,
  listRange
};
