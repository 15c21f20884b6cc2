import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  progressLine
} from "./chunk-FMF5NCEI.js";
import {
  rootOf
} from "./chunk-MJP74RLT.js";
import {
  scan
} from "./chunk-3Y6AGZ7L.js";
import {
  findGitFolder
} from "./chunk-EPMGA6CY.js";
import {
  quoted,
  shorten
} from "./chunk-VNEB7R2K.js";
import {
  UsageError
} from "./chunk-2K5ZJM7O.js";

// src/cli/credential/find-credential.ts
import { existsSync } from "node:fs";
var LEAST_DIGITS = 4;
var ID = new RegExp(`^[0-9a-f]{${LEAST_DIGITS},64}$`);
var LINE = /^(.+):(\d+)(?::\d+)?$/s;
function parseCredentialName(text) {
  if (ID.test(text)) return { kind: "id", digits: text };
  const match = LINE.exec(text);
  if (match?.[1] === void 0) return null;
  const [, path] = match;
  const line = Number(match[2]);
  if (existsSync(path) || path === "-") return { kind: "line", path, line };
  const at = path.indexOf(":");
  if (at > 1 || at === 1 && !/^[A-Za-z]:[\\/]/.test(path))
    return { kind: "commit-line", revision: path.slice(0, at), path: path.slice(at + 1), line };
  return at < 0 && /^[0-9a-f]{7,64}$/.test(path) ? { kind: "commit-line", revision: path, path: "", line } : { kind: "line", path, line };
}
async function findCredentials(name, options) {
  switch (name.kind) {
    case "line": {
      const found = await scanFiles([name.path]);
      return pick(found, "files", (one) => standsOn(one, name.line));
    }
    case "commit-line": {
      const { scanCommit } = await import("./commit-XFQJ5TXV.js");
      const found = await scanCommit({ folder: rootOf(options.paths), revision: name.revision, path: name.path }, EVERYTHING);
      return pick(found, "history", (one) => standsOn(one, name.line));
    }
    case "id": {
      const isNamed = (one) => one.sha256.startsWith(name.digits);
      const inFiles = pick(await scanFiles(options.paths), "files", isNamed);
      const isFound = inFiles.findings.length + inFiles.documented.length > 0;
      const root = rootOf(options.paths);
      if (isFound || !options.history || findGitFolder(root) === null) return inFiles;
      const inHistory = pick(await scanWholeHistory(root), "history", isNamed);
      return inHistory.findings.length > 0 ? inHistory : { ...inHistory, skipped: [...inFiles.skipped, ...inHistory.skipped] };
    }
  }
}
async function findOne(text, options) {
  const name = parseCredentialName(text);
  if (!name) throw new UsageError("usage", `${quoted(text)} names no credential: give the id of a finding, PATH:LINE or COMMIT:PATH:LINE`);
  const found = await findCredentials(name, options);
  const [finding, ...others] = found.findings;
  if (finding && others.length === 0) return { ...found, finding };
  if (finding)
    throw new UsageError(
      "usage",
      `${quoted(text)} names ${found.findings.length} credentials: ${found.findings.map((one) => one.id).join(", ")}; give one id`
    );
  if (found.documented.length > 0)
    throw new UsageError("usage", `${quoted(text)} is an example that Binance publishes: it is never reported`);
  const where = options.history ? "in the files or the history" : "in the files";
  throw new UsageError(
    "not-found",
    name.kind === "id" ? `no credential with the id ${quoted(text)} ${where} of ${options.paths.join(", ")}` : `no credential stands at ${shorten(text, 80)}`
  );
}
var EVERYTHING = { minConfidence: "low", includeListenKeys: true, noPolicy: true };
function scanFiles(paths) {
  return scan({ ...EVERYTHING, paths, root: rootOf(paths), workerFile: new URL("./worker.js", import.meta.url) });
}
async function scanWholeHistory(repository) {
  const { scanHistory } = await import("./history-LNTLE62D.js");
  const progress = progressLine(false);
  try {
    return await scanHistory({
      ...EVERYTHING,
      repository,
      onProgress: progress.update,
      workerFile: new URL("./object-worker.js", import.meta.url)
    });
  } finally {
    progress.clear();
  }
}
function pick({ all, result, secrets }, foundIn, isMeant) {
  return {
    // What a scan knows of exposure stands in its result; what is too weak to be reported has none.
    findings: all.filter(isMeant).map((one) => result.findings.find((reported) => reported.id === one.id) ?? one),
    documented: result.suppressed.filter((one) => one.reason === "documented-example" && isMeant(one)),
    foundIn,
    secrets,
    skipped: result.skipped,
    complete: result.complete
  };
}
function standsOn({ occurrences }, line) {
  return occurrences.some((one) => one.line <= line && line <= one.endLine);
}

export {
  parseCredentialName,
  findCredentials,
  findOne
};
