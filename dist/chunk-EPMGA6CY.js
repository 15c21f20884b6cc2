import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  describeKind,
  readRegular
} from "./chunk-FXEVNDWZ.js";
import {
  GitError,
  runGit
} from "./chunk-3HXSEKG5.js";
import {
  shorten
} from "./chunk-VNEB7R2K.js";
import {
  BinleaksError
} from "./chunk-2K5ZJM7O.js";

// src/git/repository.ts
import { existsSync, realpathSync, statSync as statSync2 } from "node:fs";
import { dirname, isAbsolute, join as join2, resolve } from "node:path";

// src/git/irregular-files.ts
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
var NOT_OPENED = /* @__PURE__ */ new Set(["annex", "hooks", "lfs", "modules", "objects", "rr-cache", "svn"]);
var LARGE_FILES = /* @__PURE__ */ new Set(["FETCH_HEAD", "index", "packed-refs", "shallow"]);
var LARGEST = 256 * 1024 * 1024;
var LARGEST_OF_LARGE = 4 * 1024 * 1024 * 1024;
var MAX_DEPTH = 32;
function findIrregularFile(gitFolders, objectFolders) {
  for (const folder of new Set(gitFolders)) {
    const found = inFolder(folder, (name) => !NOT_OPENED.has(name), true, 0);
    if (found !== null) return found;
  }
  for (const folder of objectFolders) {
    const found = inFolder(folder, () => true, false, 0);
    if (found !== null) return found;
  }
  return null;
}
function inFolder(folder, isOpened, areSmall, depth) {
  if (depth > MAX_DEPTH) return `${folder} lies too deep`;
  for (const entry of entriesOf(folder)) {
    if (!isOpened(entry.name)) continue;
    const file = join(folder, entry.name);
    const found = entry.isDirectory() ? inFolder(file, () => true, areSmall, depth + 1) : checkFile(file, entry, areSmall, depth);
    if (found !== null) return found;
  }
  return null;
}
function entriesOf(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
function checkFile(file, entry, areSmall, depth) {
  if (entry.isFile() && !areSmall) return null;
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) return null;
  if (stats.isDirectory()) return inFolder(file, () => true, areSmall, depth + 1);
  if (!stats.isFile()) return `${file} is ${describeKind(stats)}, not a regular file`;
  const most = LARGE_FILES.has(entry.name) ? LARGEST_OF_LARGE : LARGEST;
  return areSmall && stats.size > most ? `${file} is too large (${stats.size} bytes)` : null;
}

// src/git/repository.ts
var RepositoryError = class extends BinleaksError {
  name = "RepositoryError";
  /** Lines to be typed or copied, which mend it; none where the message says it all. */
  remedy;
  constructor(code, message, remedy = []) {
    super(code, message);
    this.remedy = remedy;
  }
};
function ownershipError(complaint, folder) {
  if (!DUBIOUS.test(complaint)) return null;
  const path = quoted(dubiousPath(complaint) ?? folder);
  return new RepositoryError("not-trusted", `${NOT_OURS} (${path}). If you trust it, either of these two lines mends it:`, [
    `git config --global --add safe.directory ${path}`,
    `chown -R "$(id -u):$(id -g)" ${path}`
  ]);
}
var DUBIOUS = /dubious ownership/i;
var NOT_OURS = "git refuses to read this repository, because it belongs to another user";
function dubiousPath(complaint) {
  return /^[^'\n\r\u2028\u2029]*repository at '(.+)'$/m.exec(complaint)?.[1];
}
function quoted(path) {
  return /^[\w./:-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
function requireGit({ refusal, refusalError }) {
  if (refusalError) throw refusalError;
  if (refusal !== null) throw new RepositoryError("refused", refusal);
}
function findRepository(folder) {
  const start = resolve(folder);
  if (!existsSync(start)) throw new RepositoryError("no-folder", `${folder}: no such folder`);
  if (!statSync2(start).isDirectory()) throw new RepositoryError("no-folder", `${folder}: is a file; name the repository's folder`);
  const context = { folder: start, inherit: false };
  const found = findGitFolder(start);
  const irregular = found ? irregularFileOf(found.gitFolder) : null;
  if (found && irregular !== null) return blockedLayout(found, context, `git was not started on it: ${irregular}`);
  let asked;
  try {
    asked = runGit(context, ["rev-parse", "--path-format=absolute", "--git-dir", "--git-common-dir"]);
  } catch (error) {
    if (!found || !(error instanceof GitError) || error.code !== "git-silent") throw error;
    return blockedLayout(found, context, error.message);
  }
  if (asked.ok) {
    const [gitFolder = "", common = ""] = asked.stdout.toString("utf8").split("\n");
    return layout(found?.root ?? start, gitFolder, common, context, null, null);
  }
  if (!found) {
    if (/not a git repository/i.test(asked.complaint))
      throw new RepositoryError("no-repository", `${folder}: not a git repository (nor any folder above it)`);
    throw new RepositoryError("refused", `${folder}: git can't read this repository: ${firstLine(asked.complaint)}`);
  }
  const foreign = ownershipError(asked.complaint, found.root);
  const refusal = foreign ? `it belongs to another user, and git refuses to read it; if you trust it: ${foreign.remedy[0] ?? ""}` : `git can't read it: ${firstLine(asked.complaint)}`;
  return layout(found.root, found.gitFolder, commonOf(found.gitFolder), context, refusal, foreign);
}
function irregularFileOf(gitFolder) {
  const common = commonOf(gitFolder);
  const folders = [gitFolder, common];
  return findIrregularFile(folders, []) ?? findIrregularFile([], withAlternates(join2(common, "objects"), []));
}
function blockedLayout(found, context, reason) {
  const { root, gitFolder } = found;
  return layout(root, gitFolder, commonOf(gitFolder), { ...context, blocked: reason }, reason, null);
}
function firstLine(text) {
  return shorten((text.split("\n")[0] ?? "").replace(/^fatal: /, ""), 200);
}
function findGitFolder(start) {
  for (let folder = start; ; folder = dirname(folder)) {
    const own = join2(folder, ".git");
    const stats = statsOf(own);
    if (stats) {
      if (stats.isDirectory()) return { root: folder, gitFolder: own };
      if (!stats.isFile())
        throw new RepositoryError("damaged-repository", `${own}: ${describeKind(stats)} stands where git's folder should`);
      const link = /^gitdir: (.+)\n?$/.exec(readSmall(own));
      if (link?.[1] !== void 0) return { root: folder, gitFolder: resolve(folder, link[1]) };
    }
    if (existsSync(join2(folder, "HEAD")) && existsSync(join2(folder, "objects")) && existsSync(join2(folder, "refs")))
      return { root: folder, gitFolder: folder };
    if (dirname(folder) === folder) return null;
  }
}
function statsOf(path) {
  try {
    return statSync2(path);
  } catch {
    return null;
  }
}
function commonOf(gitFolder) {
  const common = readSmall(join2(gitFolder, "commondir")).trim();
  return common === "" ? gitFolder : resolve(gitFolder, common);
}
function layout(root, gitFolder, common, context, refusal, refusalError) {
  const config = readSmall(join2(common, "config"));
  const missingFolders = [];
  return {
    root,
    gitFolder,
    commonFolder: common,
    objectFolders: withAlternates(join2(common, "objects"), missingFolders),
    idLength: /^[ \t]*objectformat[ \t]*=[ \t]*"?sha256/im.test(config) ? 32 : 20,
    shallow: readShallow(common),
    partial: /^[ \t]*(?:partialclone|promisor|partialclonefilter)[ \t]*=/im.test(config),
    context,
    refusal,
    refusalError,
    missingFolders
  };
}
function readShallow(commonFolder) {
  return new Set(
    readSmall(join2(commonFolder, "shallow"), LARGE).split("\n").filter((line) => /^[0-9a-f]{40,64}$/.test(line))
  );
}
function withAlternates(first, missing) {
  const found = /* @__PURE__ */ new Map();
  const open = [{ folder: first, depth: 0 }];
  for (let next = open.shift(); next; next = open.shift()) {
    const { folder, depth } = next;
    if (!existsSync(folder)) {
      missing.push(folder);
      continue;
    }
    const real = realpathSync(folder);
    if (found.has(real) || depth > 5) continue;
    found.set(real, folder);
    const list = join2(folder, "info", "alternates");
    const text = readSmall(list);
    if (text === "" && (statsOf(list)?.size ?? 0) > 0) missing.push(list);
    for (const line of text.split("\n")) {
      if (line === "" || line.startsWith("#")) continue;
      open.push({ folder: isAbsolute(line) ? line : resolve(folder, line), depth: depth + 1 });
    }
  }
  return [...found.keys()];
}
var SMALL = 4 * 1024 * 1024;
var LARGE = 64 * 1024 * 1024;
function readSmall(file, most = SMALL) {
  try {
    return readRegular(file, most).toString("utf8");
  } catch {
    return "";
  }
}

export {
  RepositoryError,
  ownershipError,
  requireGit,
  findRepository,
  findGitFolder,
  readShallow
};
