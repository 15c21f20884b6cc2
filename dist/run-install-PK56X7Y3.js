import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  BESIDE,
  COMMAND_END,
  COPY,
  HOOKS,
  LOCAL_PACKAGE,
  UNPLUGGED,
  command,
  commandByGit,
  holderOf,
  scriptLines
} from "./chunk-QFRYPD4C.js";
import {
  replaceByLink,
  replaceFile
} from "./chunk-VJXY6N2G.js";
import {
  wrap
} from "./chunk-3IRVJKW5.js";
import {
  printable
} from "./chunk-YKARDNIR.js";
import {
  shownPath,
  slashPath
} from "./chunk-PZVROUC3.js";
import {
  loadConfig
} from "./chunk-M2L7KEAW.js";
import "./chunk-WFROI7J7.js";
import "./chunk-BMXTKMR5.js";
import "./chunk-FXEVNDWZ.js";
import {
  GitError,
  findProgram,
  runGit
} from "./chunk-3HXSEKG5.js";
import "./chunk-PSUJZRKS.js";
import {
  BinleaksError,
  FileError,
  UsageError,
  systemCode
} from "./chunk-2K5ZJM7O.js";
import {
  complain,
  say
} from "./chunk-475EHKLW.js";
import "./chunk-SFBYANIY.js";
import "./chunk-EJZSQ6PQ.js";
import "./chunk-5T5FSI3R.js";

// src/cli/run/run-install.ts
import { fileURLToPath } from "node:url";

// src/install/doctor/checks.ts
function ok(what, detail) {
  return { what, outcome: "ok", detail, fix: "" };
}
function problem(what, detail, fix) {
  return { what, outcome: "problem", detail, fix };
}
function unknown(what, detail, fix) {
  return { what, outcome: "unknown", detail, fix };
}
function exitCodeOf(checks) {
  if (checks.some((one) => one.outcome === "problem")) return 1;
  return checks.some((one) => one.outcome === "unknown") ? 2 : 0;
}

// src/install/doctor/doctor.ts
import { join as join6 } from "node:path";

// src/install/text/block.ts
var NOTHING_MADE = { file: false, folders: 0 };
var FORMAT = 1;
var END = "# <<< binleaks";
var BEGIN = /^([ \t]*)# >>> binleaks v\d+(?: \(made this file(?:, (\d+) folders?)?\))?: [^\r\n]*$/m;
function findBlock(text) {
  const begin = BEGIN.exec(text);
  if (!begin) return null;
  const endMark = new RegExp(`^[ \\t]*${END}(?=\\r?$)`, "m").exec(text.slice(begin.index));
  if (!endMark) return null;
  const end = begin.index + endMark.index + endMark[0].length;
  const made = { file: begin[0].includes("(made this file"), folders: Number(begin[2] ?? 0) };
  return { start: begin.index, end, text: text.slice(begin.index, end), made };
}
function blockOf(lines, made, indent = "") {
  const folders = made.folders > 0 ? `, ${made.folders} folder${made.folders === 1 ? "" : "s"}` : "";
  const note = made.file ? ` (made this file${folders})` : "";
  const begin = `# >>> binleaks v${FORMAT}${note}: added by "binleaks install", taken out by "binleaks uninstall"`;
  return [begin, ...lines, END].map((line) => `${indent}${line}`);
}
function lineEndOf(text) {
  return /^[^\n]*\r\n/.test(text) ? "\r\n" : "\n";
}
function insertBlock(text, at, block) {
  const lineEnd = lineEndOf(text);
  const lines = block.join(lineEnd);
  const before = text.slice(0, at);
  if (before !== "" && !before.endsWith("\n")) return `${before}${lineEnd}${lines}`;
  return `${before}${lines}${lineEnd}${text.slice(at)}`;
}
function removeBlock(text) {
  const block = findBlock(text);
  if (!block) return text;
  const before = text.slice(0, block.start);
  const behind = /^\r?\n/.exec(text.slice(block.end));
  if (behind) return before + text.slice(block.end + behind[0].length);
  return before.replace(/\r?\n$/, "") + text.slice(block.end);
}
function replaceBlock(text, found, block) {
  return text.slice(0, found.start) + block.join(lineEndOf(text)) + text.slice(found.end);
}

// src/install/doctor/doctor-environment.ts
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { delimiter, dirname, join as join2, resolve } from "node:path";

// src/install/file-probe.ts
import { readFileSync, statSync } from "node:fs";
function statsOf(path) {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
function textAt(file) {
  if (statsOf(file)?.isFile() !== true) return null;
  try {
    return readFileSync(file, "latin1");
  } catch {
    return null;
  }
}
function isFolder(path) {
  return statsOf(path)?.isDirectory() ?? false;
}
function isRunnableFile(path) {
  const stats = statsOf(path);
  return stats?.isFile() === true && (process.platform === "win32" || (stats.mode & 73) !== 0);
}

// src/install/home.ts
import { userInfo } from "node:os";
import { join } from "node:path";
function nonEmpty(text) {
  return text === void 0 || text === "" ? null : text;
}
function homeFolder(env, platform = process.platform) {
  const home = nonEmpty(env["HOME"]);
  if (home !== null) return home;
  if (platform === "win32") {
    const [drive, path] = [nonEmpty(env["HOMEDRIVE"]), nonEmpty(env["HOMEPATH"])];
    if (drive !== null && path !== null) return drive + path;
    const profile = nonEmpty(env["USERPROFILE"]);
    if (profile !== null) return profile;
  }
  return userInfo().homedir;
}
function configFolder(env) {
  return nonEmpty(env["XDG_CONFIG_HOME"]) ?? join(homeFolder(env), ".config");
}

// src/install/doctor/doctor-environment.ts
var GUI_PATH = "/usr/bin:/bin:/usr/sbin:/sbin";
var TIMEOUT_MS = 5e3;
function checkSwitches(manager, { env }) {
  const what = "switches";
  if (manager === "husky") {
    if (env["HUSKY"] === "0") return [problem(what, "HUSKY=0 is set: husky runs no hook", "take HUSKY=0 out of your environment")];
    const file = huskyInit(env);
    if (/^[ \t]*(?:export[ \t]+)?HUSKY=['"]?0/m.test(textAt(file) ?? ""))
      return [problem(what, `${file} sets HUSKY=0: husky runs no hook`, "take that line out")];
    return [ok(what, "HUSKY=0 is not set")];
  }
  const names = {
    lefthook: ["LEFTHOOK", /^(?:0|false)$/],
    "simple-git-hooks": ["SKIP_SIMPLE_GIT_HOOKS", /^1$/],
    "pre-commit": ["SKIP", /(?:^|,)binleaks(?:,|$)/]
  };
  const [name, off] = names[manager] ?? [];
  if (name === void 0 || off === void 0) return [];
  const value = env[name] ?? "";
  return off.test(value) ? [problem(what, `${name}=${value} is set: ${manager} does not run binleaks`, `take ${name} out of your environment`)] : [ok(what, `${name} does not switch it off`)];
}
function checkProgram(top, script, file, { env, local, version }) {
  const what = "binleaks";
  const [, quoted, beside] = /^binleaks_package=(?:'([^'\n]+)'|\$\{0%\/\*\}\/(\S+))/m.exec(script) ?? [];
  const named = quoted ?? (beside === void 0 ? void 0 : join2(dirname(file), beside));
  if (named !== void 0) {
    const found2 = versionIn(named);
    if (found2 === null) return problem(what, `${named} is gone: every commit is stopped`, 'run "binleaks install"');
    return found2 === version ? ok(what, `${found2}, in ${named}`) : problem(what, `the hook runs ${found2}, in ${named}; this is ${version}`, 'run "binleaks install" with the newer one');
  }
  const [found] = packagesAt(top, local);
  const holder = holderOf(local);
  if (found !== void 0) {
    const tracked = runGit({ folder: top, inherit: false }, ["ls-files", "--", `:(top,icase)${holder}`]);
    if (tracked.ok && tracked.stdout.length === 0) return ok(what, `found in ${found}`);
    return problem(
      what,
      `git tracks files in ${holder}, which a checkout may have brought: what is there is not run`,
      `add ${holder}/ to .gitignore, run "git rm -r --cached ${holder}", and install the packages anew`
    );
  }
  const onPath = onPathOf("binleaks", env["PATH"] ?? "");
  if (onPath !== null) return ok(what, `found on the PATH (${onPath})`);
  return problem(
    what,
    `neither in ${local} nor on the PATH: every commit is stopped`,
    local.includes("*") ? "add binleaks with yarn; it must be unplugged (dependenciesMeta, where something says otherwise)" : "install it with your package manager, for this project or once for all"
  );
}
function packagesAt(top, local) {
  const [, folder, start, rest] = /^(.*)\/([^/*]*)\*(.*)$/.exec(local) ?? [];
  const names = folder === void 0 ? [local] : namesIn(join2(top, folder)).map((name) => `${folder}/${name}${rest ?? ""}`);
  return names.filter(
    (name) => (folder === void 0 || name.startsWith(`${folder}/${start ?? ""}`)) && existsSync(resolve(top, name, "package.json"))
  );
}
function namesIn(folder) {
  return existsSync(folder) ? readdirSync(folder) : [];
}
function versionIn(folder) {
  return /"version"\s*:\s*"([^"\n]{1,40})"/.exec(textAt(join2(folder, "package.json")) ?? "")?.[1] ?? null;
}
function checkNode(manager, script, file, { env, node }) {
  const what = "Node in GUI clients";
  if (process.platform === "win32") return ok(what, "programs have the PATH that terminals have");
  const path = env["BINLEAKS_GUI_PATH"] ?? GUI_PATH;
  const found = onPathOf("node", path);
  if (found !== null) return ok(what, `found on their PATH (${found})`);
  const named = /BINLEAKS_NODE='([^'\n]+)'/.exec(script)?.[1];
  if (named !== void 0 && isRunnableFile(named)) return ok(what, `the hook names its own (${named})`);
  const init = huskyInit(env);
  if (manager === "husky" && existsSync(init)) {
    const answer = spawnSync("/bin/sh", ["-c", '. "$1" >/dev/null 2>&1; command -v node', "sh", init], {
      env: { HOME: homeFolder(env), PATH: path },
      encoding: "utf8",
      timeout: TIMEOUT_MS
    });
    if (answer.status === 0 && answer.stdout.trim() !== "") return ok(what, `${init} finds it (${answer.stdout.trim()})`);
    if (answer.status === null) return unknown(what, `${init} did not end in ${TIMEOUT_MS / 1e3} s`, "look at what it does");
  }
  const folder = node.replace(/[/\\][^/\\]*$/, "");
  const fix = manager === "husky" ? `put this line into ${init}: export PATH="$PATH:${folder}"${versionHint(folder)}` : `start them from a terminal, or give them a PATH with ${folder}${versionHint(folder)}; a hook may set it itself: PATH="$PATH:${folder}" as the second line of ${file}`;
  return problem(what, `not on the PATH that they give hooks (${path}); ${managerOf(folder)}`, fix);
}
function versionHint(folder) {
  return /\d\.\d+\.\d/.test(folder) ? " (or load your version manager there: this folder changes with the version)" : "";
}
function managerOf(folder) {
  const name = /nvm|fnm|volta|asdf|mise|nodenv|homebrew|nix/i.exec(folder)?.[0];
  return name === void 0 ? `Node is in ${folder}` : `Node is kept by ${name}, in ${folder}`;
}
function huskyInit(env) {
  return join2(configFolder(env), "husky", "init.sh");
}
function onPathOf(program, path) {
  const ends = process.platform === "win32" ? [".cmd", ".exe", ""] : [""];
  for (const folder of path.split(delimiter).filter((one) => one !== "")) {
    for (const end of ends) {
      const file = join2(folder, program + end);
      if (isRunnableFile(file)) return file;
    }
  }
  return null;
}

// src/install/managers.ts
import { existsSync as existsSync2 } from "node:fs";
import { join as join4 } from "node:path";

// src/install/text/json-text.ts
var BYTE_ORDER_MARK = "\xEF\xBB\xBF";
function objectAt(text, key) {
  const start = skipSpace(text, text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0);
  if (text[start] !== "{") return null;
  if (key === null) return start;
  const member = membersOf(text, start).find((one) => one.key === key);
  return member && text[member.valueStart] === "{" ? member.valueStart : null;
}
function valueOf(text, object, key) {
  const member = membersOf(text, object).find((one) => one.key === key);
  return member ? text.slice(member.valueStart, member.valueEnd) : null;
}
function withValue(text, object, key, value) {
  const member = membersOf(text, object).find((one) => one.key === key);
  return member ? text.slice(0, member.valueStart) + value + text.slice(member.valueEnd) : text;
}
function withMember(text, object, key, value) {
  const member = `${JSON.stringify(key)}: ${value}`;
  const inside = object + 1;
  const behind = skipSpace(text, inside);
  if (text[behind] === "}") return text.slice(0, inside) + member + text.slice(inside);
  return `${text.slice(0, behind)}${member},${text.slice(inside)}`;
}
function withoutMember(text, object, key) {
  const members = membersOf(text, object);
  const index = members.findIndex((one) => one.key === key);
  const member = members[index];
  if (!member) return text;
  const behind = skipSpace(text, member.valueEnd);
  if (index === 0) return text.slice(0, object + 1) + text.slice(text[behind] === "," ? behind + 1 : member.valueEnd);
  const before = members[index - 1];
  return text.slice(0, before?.valueEnd ?? 0) + text.slice(member.valueEnd);
}
function membersOf(text, object) {
  const members = [];
  let at = skipSpace(text, object + 1);
  while (text[at] === '"') {
    const start = at;
    const keyEnd = skipString(text, at);
    const key = JSON.parse(text.slice(start, keyEnd));
    const valueStart = skipSpace(text, skipSpace(text, keyEnd) + 1);
    const valueEnd = skipValue(text, valueStart);
    members.push({ key: String(key), start, valueStart, valueEnd });
    at = skipSpace(text, valueEnd);
    if (text[at] !== ",") break;
    at = skipSpace(text, at + 1);
  }
  return members;
}
function skipSpace(text, from) {
  let at = from;
  while (at < text.length && /[ \t\r\n]/.test(text[at] ?? "")) at++;
  return at;
}
function skipString(text, from) {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at + 1;
}
function skipValue(text, from) {
  let depth = 0;
  for (let at = from; at < text.length; ) {
    const character = text[at] ?? "";
    if (character === '"') at = skipString(text, at) - 1;
    else if (character === "{" || character === "[") depth++;
    else if (character === "}" || character === "]") {
      if (depth === 0) return at;
      depth--;
    } else if (depth === 0 && /[,\s]/.test(character)) return at;
    at++;
    if (depth === 0 && /["}\]]/.test(text[at - 1] ?? "")) return at;
  }
  return text.length;
}

// src/install/same-path.ts
import { realpathSync } from "node:fs";
import { dirname as dirname2, join as join3, posix, win32 } from "node:path";
function pathSystemOf(platform) {
  return { path: platform === "win32" ? win32 : posix, foldsCase: platform === "win32" || platform === "darwin" };
}
function comparable(path, system) {
  const normal = system.path.resolve(path);
  return system.foldsCase ? normal.normalize("NFC").toLowerCase() : normal;
}
function isSameName(a, b, system) {
  return comparable(a, system) === comparable(b, system);
}
function isBelowName(path, folder, system) {
  const [inner, outer] = [comparable(path, system), comparable(folder, system)];
  return inner === outer || inner.startsWith(outer.endsWith(system.path.sep) ? outer : outer + system.path.sep);
}
function isSamePath(a, b) {
  return isSameName(realOf(a), realOf(b), pathSystemOf(process.platform));
}
function isWithin(path, folder) {
  return isBelowName(realOf(path), realOf(folder), pathSystemOf(process.platform));
}
function realOf(path) {
  try {
    return realpathSync.native(path);
  } catch {
    const parent = dirname2(path);
    return parent === path ? path : join3(realOf(parent), path.slice(parent.length));
  }
}

// src/install/text/text-file.ts
import { realpathSync as realpathSync2 } from "node:fs";
import { dirname as dirname4, relative, sep } from "node:path";

// src/install/plan.ts
import { lstatSync, mkdirSync, readFileSync as readFileSync2, readlinkSync, rmSync, rmdirSync } from "node:fs";
import { dirname as dirname3 } from "node:path";
function stateOf(file) {
  try {
    const stats = lstatSync(file);
    if (stats.isSymbolicLink()) return { kind: "link", target: readlinkSync(file) };
    if (stats.isFile()) return { kind: "file", bytes: readFileSync2(file), mode: stats.mode & 4095 };
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return null;
    throw new FileError("unreadable", `can't read ${file}: ${wordsFor(error)}`, { cause: error });
  }
  throw new FileError("unreadable", `${file} is neither a file nor a link`);
}
function missingFolders(file) {
  let count = 0;
  for (let folder = dirname3(file); !exists(folder); folder = dirname3(folder)) count++;
  return count;
}
function applyPlan({ changes, settings = [] }, set) {
  const done = [];
  const turnBack = () => {
    for (const one of done.toReversed()) {
      put(one.file, one.before);
      removeFolders(one.file, one.made);
    }
  };
  for (const change of changes) {
    const made = missingFolders(change.file);
    try {
      if (!same(stateOf(change.file), change.before))
        throw new FileError("changed", `${change.file} was changed by someone else; try again`);
      put(change.file, change.after);
      done.push({ ...change, made });
    } catch (error) {
      removeFolders(change.file, made);
      turnBack();
      if (error instanceof BinleaksError) throw error;
      throw new FileError("unwritable", `can't write ${change.file}: ${wordsFor(error)}; nothing was changed`, { cause: error });
    }
  }
  try {
    for (const setting of settings) set(setting);
  } catch (error) {
    turnBack();
    throw error;
  }
  for (const { file, folders } of [...changes, ...changes]) removeFolders(file, folders ?? 0);
}
function put(file, state) {
  if (state === null) {
    rmSync(file, { force: true });
    return;
  }
  mkdirSync(dirname3(file), { recursive: true });
  if (state.kind === "link") replaceByLink(file, state.target);
  else replaceFile(file, (write2) => write2(state.bytes), { mode: state.mode });
}
function removeFolders(file, count) {
  let folder = dirname3(file);
  for (let i = 0; i < count; i++, folder = dirname3(folder)) {
    try {
      rmdirSync(folder);
    } catch (error) {
      if (codeOf(error) !== "ENOENT") return;
    }
  }
}
function exists(path) {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}
function same(a, b, platform = process.platform) {
  if (a?.kind === "file" && b?.kind === "file") return (platform === "win32" || a.mode === b.mode) && a.bytes.equals(b.bytes);
  if (a?.kind === "link" && b?.kind === "link") return a.target === b.target;
  return a === b;
}
function codeOf(error) {
  return systemCode(error) || "unknown error";
}
function wordsFor(error) {
  const code = codeOf(error);
  const words = {
    EACCES: "permission denied",
    EPERM: "permission denied",
    EROFS: "the file system is read-only",
    ENOSPC: "the disk is full",
    ENOTDIR: "a part of its path is not a folder",
    EEXIST: "a part of its path is not a folder"
  };
  return words[code] ?? code;
}

// src/install/text/text-file.ts
function textOfFile(file, top) {
  const state = stateOf(insideOf(file, top));
  return state?.kind === "file" ? state.bytes.toString("latin1") : null;
}
function planText(file, top, edit) {
  const real = insideOf(file, top);
  const before = stateOf(real);
  if (before?.kind !== "file") return [];
  const after = { ...before, bytes: Buffer.from(edit(before.bytes.toString("latin1")), "latin1") };
  return same(before, after) ? [] : [{ file: real, before, after }];
}
function insideOf(file, top) {
  if (stateOf(file)?.kind !== "link") return file;
  let real;
  try {
    real = realpathSync2(file);
  } catch {
    throw new UsageError("install", `${file} is a link that leads nowhere`);
  }
  const way = relative(realpathSync2(top), real);
  if (way === "" || way === ".." || way.startsWith(`..${sep}`) || dirname4(real) === real)
    throw new UsageError("install", `${file} is a link that leads out of the project, to ${real}: add binleaks there yourself`);
  return real;
}

// src/install/managers.ts
var LEFTHOOK = ["lefthook", ".lefthook", ".config/lefthook"].flatMap(
  (name) => ["yml", "yaml", "toml", "json"].map((end) => `${name}.${end}`)
);
var LEFTHOOK_FILES = [...LEFTHOOK, "lefthook-local.yml", ".lefthook-local.yml"];
var SIMPLE = [".simple-git-hooks", "simple-git-hooks"].flatMap(
  (name) => ["cjs", "js", "mjs", "json", "ts"].map((end) => `${name}.${end}`)
);
var SIMPLE_KEY = "simple-git-hooks";
function managersOf(repository) {
  const { top, hooksPath } = repository;
  const found = [husky(repository), lefthook(top), simpleGitHooks(top), preCommit(top)].filter((one) => one !== null);
  const own = hooksPath && !found.some((one) => one.name === "husky") ? [{ name: "core.hooksPath", folder: hooksPath.folder }] : [];
  const [first, ...others] = [...found, ...own];
  const plain = { name: "plain", folder: repository.plainHooks };
  return first ? [first, ...others, plain] : [plain];
}
function nameOf(manager) {
  if (manager.name === "plain") return "git's own hooks";
  return manager.name === "core.hooksPath" ? "core.hooksPath" : manager.name;
}
function husky({ top, hooksPath }) {
  const match = hooksPath ? /^(.*[/\\]?\.husky)(?:[/\\](_))?[/\\]?$/.exec(hooksPath.folder) : null;
  const folder = match?.[1] ?? join4(top, ".husky");
  const range = dependency(top, "husky");
  if (!isFolder(folder) && range === null) return null;
  const isOld = existsSync2(join4(folder, "_/husky.sh")) && !existsSync2(join4(folder, "_/h"));
  const major = Number(/^"\D*(\d+)\b/.exec(range ?? "")?.[1] ?? 9);
  return { name: "husky", folder, major, isOld: isOld || match !== null && match[2] === void 0 || major < 9 };
}
function lefthook(top) {
  const name = LEFTHOOK_FILES.find((one) => existsSync2(join4(top, one)));
  return name === void 0 ? null : { name: "lefthook", file: join4(top, name) };
}
function simpleGitHooks(top) {
  const name = SIMPLE.find((one) => existsSync2(join4(top, one)));
  if (name !== void 0) return { name: "simple-git-hooks", file: join4(top, name), key: null };
  const object = packageObject(top, null);
  const value = object === null ? null : valueOf(object.text, object.at, SIMPLE_KEY);
  return value === null ? null : { name: "simple-git-hooks", file: join4(top, "package.json"), key: SIMPLE_KEY };
}
function preCommit(top) {
  const name = [".pre-commit-config.yaml", ".pre-commit-config.yml"].find((one) => existsSync2(join4(top, one)));
  return name === void 0 ? null : { name: "pre-commit", file: join4(top, name) };
}
function dependency(top, name) {
  for (const key of ["devDependencies", "dependencies"]) {
    const object = packageObject(top, key);
    const value = object === null ? null : valueOf(object.text, object.at, name);
    if (value !== null) return value;
  }
  return null;
}
function packageObject(top, key) {
  const file = join4(top, "package.json");
  if (!existsSync2(file) || !isWithin(file, top)) return null;
  const text = textOfFile(file, top);
  if (text === null || !isJson(text)) return null;
  const at = objectAt(text, key);
  return at === null ? null : { text, at };
}
function isJson(text) {
  try {
    JSON.parse(text.startsWith(BYTE_ORDER_MARK) ? text.slice(BYTE_ORDER_MARK.length) : text);
    return true;
  } catch {
    return false;
  }
}

// src/install/hook-repository.ts
import { lstatSync as lstatSync2, rmSync as rmSync2 } from "node:fs";
import { join as join5, resolve as resolve2 } from "node:path";
function git(context, args) {
  try {
    return runGit(context, args);
  } catch (error) {
    if (error instanceof GitError) throw new UsageError("git", error.message, { cause: error });
    throw error;
  }
}
function readRepository(folder) {
  const context = { folder, inherit: true };
  const answer = git(context, ["rev-parse", "--is-bare-repository", "--is-inside-work-tree", "--git-common-dir"]);
  const [bare, inside, common] = answer.stdout.toString("utf8").split("\n");
  if (!answer.ok || common === void 0 || common === "") {
    if (/dubious ownership/.test(answer.complaint))
      throw new UsageError(
        "git",
        `git does not trust ${folder}, which belongs to someone else: run "git status" there and do what it says`
      );
    throw new UsageError("no-repository", `${folder} is not in a git repository: run this in one, or install for all with --global`);
  }
  if (bare === "true")
    throw new UsageError("bare-repository", `${folder} is a bare repository: nobody commits there, so it has no use for these hooks`);
  if (inside !== "true") throw new UsageError("no-work-tree", `${folder} is inside of git's own folder: run this in the work tree`);
  const top = resolve2(
    git(context, ["rev-parse", "--show-toplevel"]).stdout.toString("utf8").replace(/\r?\n$/, "")
  );
  const commonFolder = resolve2(folder, common);
  const plainHooks = join5(commonFolder, "hooks");
  const hooksPath = readHooksPath(context, top);
  return { top, common: commonFolder, plainHooks, hooksPath, hooks: hooksPath?.folder ?? plainHooks };
}
function readSetting(context, name) {
  const answer = git(context, ["config", "--show-scope", "--show-origin", "-z", "--path", "--get-all", name]);
  const fields = answer.stdout.toString("utf8").split("\0");
  const settings = Array.from({ length: Math.floor(fields.length / 3) }, (_, i) => {
    const [scope = "", origin = "", value = ""] = fields.slice(3 * i);
    return { scope, origin: origin.replace(/^file:/, ""), value };
  });
  return settings.filter((one) => one.scope !== "command");
}
function readHooksPath(context, top) {
  const last = readSetting(context, "core.hooksPath").at(-1);
  if (!last) return null;
  const own = last.scope === "local" || last.scope === "worktree";
  return { value: last.value, folder: resolve2(top, last.value), origin: last.origin, own };
}
function userSetting(folder, name) {
  return readSetting({ folder, inherit: false }, name).findLast((one) => one.scope === "global" || one.scope === "system") ?? null;
}
function changeUserSetting(folder, { name, after }) {
  const context = { folder, inherit: false };
  const origin = userSetting(folder, name)?.origin ?? null;
  const written = runGit(context, ["config", "--global", ...after === null ? ["--unset", name] : [name, after]]);
  const found = userSetting(folder, name)?.value ?? null;
  const isSet = after === null ? found === null : found !== null && isSamePath(found, after);
  if (!isSet)
    throw new UsageError(
      "install",
      `${name} could not be ${after === null ? "taken out of" : "set in"} your git configuration: ${written.complaint === "" ? `git still reads ${found ?? "nothing"}` : written.complaint}`
    );
  if (after === null && origin !== null) removeEmpty(origin);
}
function removeEmpty(file) {
  const stats = lstatSync2(file, { throwIfNoEntry: false });
  if (stats?.isFile() === true && stats.size === 0) rmSync2(file);
}
function gitVersion(folder) {
  try {
    return /(?<!\d)(\d{1,9}(?:\.\d{1,9}){1,6})/.exec(runGit({ folder, inherit: false }, ["--version"]).stdout.toString("utf8"))?.[1] ?? null;
  } catch {
    return null;
  }
}

// src/install/doctor/doctor.ts
var INSTALL = 'run "binleaks install"';
var LEAST_GIT = [2, 26];
function meantHooks(repository) {
  const [manager] = managersOf(repository);
  return HOOKS.filter((hook) => hook === "pre-commit" || isMeant(hook, manager, repository));
}
function examine(repository, surroundings) {
  const [manager] = managersOf(repository);
  const hooks = meantHooks(repository);
  const scripts = scriptFolder(manager, repository);
  const folder = checkFolder(manager, repository);
  const isReady = manager.name !== "husky" || folder.every((one) => one.outcome === "ok");
  const file = join6(scripts, "pre-commit");
  const script = textAt(file) ?? "";
  return [
    checkGit(gitVersion(repository.top)),
    ...folder,
    ...hooks.flatMap(
      (hook) => isReady ? checkHook(hook, manager, repository) : [checkScript(hook, join6(scripts, hook), repository.top, true)]
    ),
    ...checkSwitches(manager.name, surroundings),
    checkProgram(repository.top, script, file, surroundings),
    checkNode(manager.name, script, file, surroundings)
  ];
}
function checkGit(version) {
  if (version === null) return unknown("git", "its version could not be read", "is git on the PATH?");
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [leastMajor = 0, leastMinor = 0] = LEAST_GIT;
  const isOld = major < leastMajor || major === leastMajor && minor < leastMinor;
  return isOld ? problem("git", `version ${version}`, `update git to ${LEAST_GIT.join(".")} or newer`) : ok("git", `version ${version}`);
}
function checkFolder(manager, repository) {
  const { hooksPath, hooks, plainHooks, top } = repository;
  const what = "hooks folder";
  const shown2 = shownPath(top, hooks);
  if (manager.name === "husky") {
    const expected = manager.isOld ? manager.folder : join6(manager.folder, "_");
    if (hooksPath === null || !isWithin(hooks, expected) || !isWithin(expected, hooks)) {
      const found = hooksPath === null ? "core.hooksPath is not set" : `core.hooksPath is ${hooksPath.value} (${hooksPath.origin})`;
      return [
        problem(
          what,
          `husky is not prepared: ${found}`,
          `run "npx husky", or "npm install" where package.json has a "prepare" script for it`
        )
      ];
    }
    if (!manager.isOld && textAt(join6(expected, "h")) === null)
      return [problem(what, `husky is not prepared: ${shownPath(top, expected)} is missing or empty`, 'run "npx husky"')];
    return [ok(what, `${shown2}, where husky keeps its own`)];
  }
  if (hooksPath === null) return [ok(what, shown2)];
  if (!isFolder(hooks))
    return [
      problem(
        what,
        `core.hooksPath is ${hooksPath.value} (${hooksPath.origin}), which is no folder: git runs no hook at all`,
        unsetFix(hooksPath.own)
      )
    ];
  const isFilled = "file" in manager && checkStarted("pre-commit", join6(hooks, "pre-commit"), manager, repository).outcome === "ok";
  if (manager.name === "core.hooksPath" || isFilled) return [ok(what, `${shown2}, by core.hooksPath (${hooksPath.origin})`)];
  return [
    problem(
      what,
      `core.hooksPath is ${hooksPath.value} (${hooksPath.origin}) and shadows ${shownPath(top, plainHooks)}, which ${nameOf(manager)} fills`,
      unsetFix(hooksPath.own)
    )
  ];
}
function unsetFix(isOwn) {
  return isOwn ? 'if nothing needs it, run "git config --unset core.hooksPath"' : 'run "git config core.hooksPath .git/hooks" here, or install there with "binleaks install --global --hooks-path"';
}
var RUNS_BINLEAKS = /\bbinleaks_package\b|\bbinleaks (?:staged|range|hook)\b|\bbinleaks\/hooks\//;
function isMeant(hook, manager, repository) {
  if (isPlainPush(hook, manager, repository)) return true;
  if ("file" in manager) return mentions(textAt(manager.file) ?? "", hook, manager);
  const lines = (textAt(join6(scriptFolder(manager, repository), hook)) ?? "").split("\n");
  return lines.some((line) => !line.trimStart().startsWith("#") && RUNS_BINLEAKS.test(line));
}
function isPlainPush(hook, manager, { hooks }) {
  return hook === "pre-push" && manager.name === "pre-commit" && findBlock(textAt(join6(hooks, hook)) ?? "") !== null;
}
function scriptFolder(manager, repository) {
  return manager.name === "husky" ? manager.folder : repository.hooks;
}
function checkHook(hook, manager, repository) {
  const { top, plainHooks, hooks } = repository;
  const file = join6(hooks, hook);
  if (isPlainPush(hook, manager, repository)) return [checkScript(hook, file, top, false)];
  if (hook === "pre-push" && manager.name === "pre-commit")
    return [
      problem(
        hook,
        "pre-commit hands on the first of the branches that a push brings, and no other",
        `run "binleaks install --hooks pre-push": then git's own hook checks all of them`
      )
    ];
  const started = checkStarted(hook, file, manager, repository);
  if (started.outcome !== "ok") return [started];
  if (manager.name === "husky") {
    const script2 = join6(manager.folder, hook);
    return [started, checkScript(hook, script2, top, !manager.isOld)].slice(manager.isOld ? 1 : 0);
  }
  if ("file" in manager) {
    const text = textAt(manager.file) ?? "";
    const shown2 = shownPath(top, manager.file);
    const told = mentions(text, hook, manager) ? ok(hook, `${shown2} names binleaks`) : problem(hook, `${shown2} does not name binleaks for ${hook}`, INSTALL);
    return [started, told];
  }
  const script = checkScript(hook, file, top, false);
  const isShadowed = file !== join6(plainHooks, hook) && /binleaks/.test(textAt(join6(plainHooks, hook)) ?? "");
  const shadow = isShadowed ? [
    problem(
      hook,
      `binleaks stands in ${shownPath(top, join6(plainHooks, hook))}, which git does not run: core.hooksPath is set`,
      INSTALL
    )
  ] : [];
  return script.outcome === "ok" ? [script] : [...shadow, script];
}
function checkStarted(hook, file, manager, { top }) {
  const shown2 = shownPath(top, file);
  const prepare = {
    husky: 'run "npx husky"',
    lefthook: 'run "npx lefthook install"',
    "simple-git-hooks": 'run "npx simple-git-hooks"',
    "pre-commit": `run "pre-commit install --hook-type ${hook}"`,
    "core.hooksPath": INSTALL,
    plain: INSTALL
  };
  const state = stateOf(file);
  const text = textAt(file);
  if (state === null) return problem(hook, `${shown2} does not exist`, prepare[manager.name]);
  if (text === null && state.kind === "link") return problem(hook, `${shown2} is a link that leads nowhere`, INSTALL);
  if (!isRunnableFile(file)) return problem(hook, `${shown2} has no run bit: git passes over it`, `run "chmod +x ${shown2}"`);
  if (!("file" in manager)) return ok(hook, `git runs ${shown2}`);
  const sign = { lefthook: /lefthook/, "simple-git-hooks": /simple.git.hooks|binleaks/i, "pre-commit": /pre-commit|pre_commit/ }[manager.name];
  const calls = text !== null && (manager.name === "pre-commit" ? /pre-commit\.com|pre_commit|INSTALL_PYTHON/.test(text) : sign.test(text));
  if (!calls) return problem(hook, `${shown2} does not call ${manager.name}`, prepare[manager.name]);
  if (manager.name === "simple-git-hooks" && !/binleaks/.test(text))
    return problem(hook, `${shown2} is older than the configuration`, prepare[manager.name]);
  return ok(hook, `git runs ${shown2}, which calls ${manager.name}`);
}
function checkScript(hook, file, top, isRead) {
  const shown2 = shownPath(top, file);
  const text = textAt(file);
  if (text === null) return problem(hook, `${shown2} does not exist`, INSTALL);
  const at = findBlock(text)?.start ?? /^[^#\r\n\u2028\u2029]*\bbinleaks\b/m.exec(text)?.index;
  if (at === void 0) return problem(hook, `${shown2} does not call binleaks`, INSTALL);
  if (!isRead && !isRunnableFile(file)) return problem(hook, `${shown2} has no run bit: git passes over it`, `run "chmod +x ${shown2}"`);
  if (/\r\n/.test(text) && process.platform !== "win32")
    return problem(
      hook,
      `${shown2} has Windows line ends, which sh can't read here`,
      'save it with line ends LF (and add "* text=auto eol=lf" to .gitattributes)'
    );
  const early = /^(?:exit|exec|return)\b/m.exec(text.slice(0, at));
  if (early)
    return problem(hook, `"${early[0]}" in ${shown2} ends it before it comes to binleaks`, "put the lines of binleaks in front of it");
  return ok(hook, `${shown2} calls binleaks`);
}
function mentions(text, hook, manager) {
  if (manager.name === "pre-commit") return hook === "pre-commit" ? /\bid: *binleaks\s/.test(text) : text.includes(`binleaks-${hook}`);
  if (manager.name === "simple-git-hooks") return new RegExp(`"?${hook}"?\\s*:.*binleaks`).test(text);
  if (text.includes(`/hooks/${hook}"`)) return true;
  return new RegExp(`^${hook}:(?:\\r?\\n(?:[ \\t#-].*)?)*?\\r?\\n[ \\t-][^#\\n]*binleaks`, "m").test(text);
}

// src/install/global.ts
import { isAbsolute, join as join8, sep as sep3 } from "node:path";

// src/install/hook-file.ts
var ASIDE = ".before-binleaks";
var SHELLS = /* @__PURE__ */ new Set(["sh", "bash", "dash", "ash", "ksh", "mksh", "zsh"]);
var NEW_MODE = 493;
function planHook(target) {
  const file = target.runner === "sh" ? insideOf(target.file, target.top) : target.file;
  const before = stateOf(file);
  if (before === null) return [create(target, file)];
  const text = textOf(before);
  const found = text === null ? null : findBlock(text);
  if (text !== null && found && before.kind === "file") {
    const aside = stateOf(file + ASIDE) !== null;
    const block = blockOf(linesOf(target, aside), found.made);
    const mode = found.made.file ? before.mode | 73 : before.mode;
    return changeTo(file, before, replaceBlock(text, found, block), mode);
  }
  if (text !== null && before.kind === "file" && (target.runner === "sh" || isShell(text) && isRunnable(before))) {
    const block = blockOf(linesOf(target, false), NOTHING_MADE);
    return changeTo(file, before, insertBlock(text, placeIn(text), block));
  }
  return setAside(target, file, before, text ?? "");
}
function planUnhook(file) {
  const before = stateOf(file);
  const aside = stateOf(file + ASIDE);
  if (before === null && aside !== null) return comeBack(file, null, aside);
  const text = before === null ? null : textOf(before);
  const found = text === null ? null : findBlock(text);
  if (before?.kind !== "file" || text === null || !found) return [];
  const rest = removeBlock(text);
  const isOurs = found.made.file && isHead(rest);
  if (aside === null) {
    if (isOurs) return [{ file, before, after: null, folders: found.made.folders }];
    return changeTo(file, before, rest);
  }
  if (!isOurs)
    throw new UsageError(
      "install",
      `${file} was changed since binleaks put the former hook beside it (${file + ASIDE}): join the two by hand`
    );
  return comeBack(file, before, aside);
}
function comeBack(file, before, aside) {
  return [
    { file, before, after: aside },
    { file: file + ASIDE, before: aside, after: null }
  ];
}
function isHead(text) {
  return text.split(/\r?\n/).every((line) => line === "" || /^#!\/(?:bin\/sh|usr\/bin\/env sh)$/.test(line) || isHuskySource(line));
}
function isHuskySource(line) {
  return /^\s*(?:\.|source)\s.*\/husky\.sh"?'?\s*$/.test(line);
}
function linesOf(target, aside) {
  const former = aside ? [`if [ -x "$0${ASIDE}" ]; then exec "$0${ASIDE}" "$@"; fi`] : [];
  return [...scriptLines(target.hook, target.program), ...target.tail ?? [], ...former].map(
    (line) => Buffer.from(line).toString("latin1")
  );
}
function create(target, file) {
  const made = { file: true, folders: missingFolders(file) };
  const head = target.head.map((line) => `${line}
`).join("");
  const text = insertBlock(head, head.length, blockOf(linesOf(target, false), made));
  return { file, before: null, after: { kind: "file", bytes: Buffer.from(text, "latin1"), mode: NEW_MODE } };
}
function setAside(target, file, before, text) {
  if (target.runner === "sh") throw new UsageError("install", `${file} is not text: can't add binleaks to it`);
  if (/overcommit/i.test(text))
    throw new UsageError(
      "install",
      `${file} belongs to overcommit, which knows a hook by its name: add "binleaks staged" to .overcommit.yml`
    );
  if (stateOf(file + ASIDE) !== null) throw new UsageError("install", `${file + ASIDE} is in the way: is it still needed?`);
  const head = "#!/bin/sh\n";
  const block = blockOf(linesOf(target, true), { file: true, folders: 0 });
  return [
    { file: file + ASIDE, before: null, after: before },
    { file, before, after: { kind: "file", bytes: Buffer.from(insertBlock(head, head.length, block), "latin1"), mode: NEW_MODE } }
  ];
}
function changeTo(file, before, text, mode = before.mode) {
  const after = { kind: "file", mode, bytes: Buffer.from(text, "latin1") };
  return same(before, after) ? [] : [{ file, before, after }];
}
function textOf(state) {
  return state.kind === "link" || state.bytes.includes(0) ? null : state.bytes.toString("latin1");
}
function placeIn(text) {
  let at = 0;
  if (text.startsWith("#!")) at = behindLine(text, 0);
  const lines = text.slice(at).split("\n");
  const source = lines.findIndex(isHuskySource);
  if (source < 0 || !lines.slice(0, source).every((line) => /^\s*(?:#.*)?$/.test(line))) return at;
  for (let line = 0; line <= source; line++) at = behindLine(text, at);
  return at;
}
function behindLine(text, at) {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end + 1;
}
function isShell(text) {
  const first = text.split("\n", 1)[0] ?? "";
  if (text.startsWith("\xEF\xBB\xBF")) return false;
  const beginning = text.split("\n", 10).slice(1).join("\n");
  if (/\bexec\b[^\n]{0,500}["' ]\$\{?0/.test(beginning) && !/husky/.test(beginning)) return false;
  if (!first.startsWith("#!")) return true;
  const words = first.slice(2).trim().split(/\s+/);
  const names = words.map((word) => word.split(/[/\\]/).at(-1) ?? "").filter((word) => !word.startsWith("-") && !word.includes("="));
  const name = names[0] === "env" || names[0] === "busybox" ? names[1] : names[0];
  return SHELLS.has((name ?? "").replace(/\.exe$/, ""));
}
function isRunnable(state) {
  return process.platform === "win32" || (state.mode & 73) !== 0;
}

// src/install/program.ts
import { existsSync as existsSync3, readdirSync as readdirSync2 } from "node:fs";
import { dirname as dirname5, join as join7, sep as sep2 } from "node:path";
var PASSING = [
  /[/\\]_npx[/\\]/,
  /[/\\]bunx-[^/\\]*[/\\]/,
  /[/\\]dlx(?:-[^/\\]*)?[/\\]/,
  /[/\\]xfs-[^/\\]*[/\\]dlx-[^/\\]*[/\\]/,
  /[/\\]\.?yarn[/\\](?:berry[/\\])?cache[/\\]/,
  /\.zip[/\\]/
];
function isPassingFolder(folder) {
  return PASSING.some((one) => one.test(`${folder}/`));
}
function planOwnProgram(program, keeper, hooks) {
  const node = slashes(program.node);
  if (!program.isPassing && !isInWorkTree(program.folder))
    return { program: { kind: "own", folder: slashes(program.folder), node }, changes: planCopyRemoval(keeper) };
  const copy = join7(keeper, COPY);
  const folder = realOf(dirname5(hooks)) === realOf(keeper) ? BESIDE : slashes(copy);
  return { program: { kind: "own", folder, node }, changes: planCopy(program.folder, copy) };
}
function slashes(path) {
  return path.split(sep2).join("/");
}
function isInWorkTree(folder) {
  for (let at = realOf(folder); ; at = dirname5(at)) {
    if (existsSync3(join7(at, ".git"))) return true;
    if (dirname5(at) === at) return false;
  }
}
function partsOf(folder) {
  const list = (name, end) => existsSync3(join7(folder, name)) ? readdirSync2(join7(folder, name)).filter((file) => end.test(file)).map((file) => `${name}/${file}`) : [];
  return ["package.json", ...list("hooks", /./), ...list("dist", /\.js$/)];
}
function planCopy(from, to) {
  if (!existsSync3(join7(from, "dist/cli.js")))
    throw new UsageError("install", `this installation of binleaks lacks ${join7(from, "dist/cli.js")}: install it again`);
  const parts = partsOf(from);
  const fresh = parts.flatMap((part) => {
    const source = stateOf(realOf(join7(from, part)));
    if (source?.kind !== "file") return [];
    const file = join7(to, part);
    const before = stateOf(file);
    const after = { kind: "file", bytes: source.bytes, mode: part.startsWith("hooks/") ? 493 : 420 };
    return same(before, after) ? [] : [{ file, before, after, group: to }];
  });
  const stale = existsSync3(to) ? partsOf(to).filter((part) => !parts.includes(part)) : [];
  return [...fresh, ...stale.flatMap((part) => planRemoval(join7(to, part), to, 0))];
}
function planRemoval(file, group, folders) {
  const before = stateOf(file);
  return before === null ? [] : [{ file, before, after: null, folders, group }];
}
function planCopyRemoval(keeper) {
  const copy = join7(keeper, COPY);
  if (!existsSync3(join7(copy, "package.json")) || !existsSync3(join7(copy, "hooks"))) return [];
  return partsOf(copy).flatMap((part) => planRemoval(join7(copy, part), copy, part.split("/").length + 2));
}

// src/install/global.ts
function globalFolders(env) {
  if (env["HOME"] === "" && nonEmpty(env["GIT_CONFIG_GLOBAL"]) === null)
    throw new UsageError("install", "HOME is set to nothing, so git does not know your own configuration: set it to your home folder");
  const keeper = join8(configFolder(env), "binleaks");
  return { keeper, template: join8(keeper, "template"), hooks: join8(keeper, "hooks") };
}
var OTHER_HOOKS = [
  "applypatch-msg",
  "pre-applypatch",
  "post-applypatch",
  "pre-merge-commit",
  "prepare-commit-msg",
  "post-commit",
  "pre-rebase",
  "post-checkout",
  "post-merge",
  "post-rewrite",
  "sendemail-validate",
  "pre-auto-gc",
  "pre-receive",
  "update",
  "post-receive",
  "post-update",
  "push-to-checkout"
];
function ownHook(hook) {
  return [
    `binleaks_own=$(git rev-parse --git-common-dir)/hooks/${hook}`,
    'if [ -x "$binleaks_own" ] && [ "$binleaks_own" != "$0" ]; then exec "$binleaks_own" "$@"; fi'
  ];
}
function planGlobalInstall(hooks, program, viaHooksPath, env, cwd) {
  const own = globalFolders(env);
  const name = viaHooksPath ? "core.hooksPath" : "init.templateDir";
  const standing = userSetting(cwd, name)?.value ?? null;
  if (standing !== null && !isAbsolute(standing))
    throw new UsageError(
      "install",
      `${name} is ${standing} for all repositories, a folder in each of them: use "binleaks install" in each`
    );
  const setting = standing ?? (viaHooksPath ? own.hooks : own.template);
  const folder = viaHooksPath ? setting : join8(setting, "hooks");
  const installation = planOwnProgram(program, own.keeper, folder);
  const isOurs = viaHooksPath && isSamePath(folder, own.hooks);
  const target = (hook) => ({
    file: join8(folder, hook),
    hook,
    program: installation.program,
    runner: "git",
    top: folder,
    head: ["#!/bin/sh"],
    tail: isOurs ? ownHook(hook) : []
  });
  const others = isOurs ? [...OTHER_HOOKS, ...HOOKS.filter((hook) => !hooks.includes(hook))] : [];
  return {
    changes: [
      ...installation.changes,
      ...hooks.flatMap((hook) => planHook(target(hook))),
      ...others.flatMap((hook) => planOther(join8(folder, hook), hook))
    ],
    settings: standing === null ? [{ name, before: null, after: setting.split(sep3).join("/") }] : [],
    notes: viaHooksPath ? SHADOW_NOTES : TEMPLATE_NOTES
  };
}
var TEMPLATE_NOTES = [
  'Only repositories that are cloned or made from now on get these hooks; run "git init" in an older one to give it them, too.',
  "Projects that set core.hooksPath (husky does) use their own hooks instead."
];
var SHADOW_NOTES = [
  "WARNING: core.hooksPath for all repositories takes the place of the hooks in every .git/hooks. These hooks call those behind themselves, except reference-transaction, post-index-change and fsmonitor-watchman.",
  "Projects that set core.hooksPath themselves (husky does) use their own hooks instead."
];
function planOther(file, hook) {
  if (stateOf(file) !== null) return [];
  const text = `${["#!/bin/sh", ...blockOf(ownHook(hook), { file: true, folders: missingFolders(file) })].join("\n")}
`;
  return [{ file, before: null, after: { kind: "file", bytes: Buffer.from(text), mode: 493 } }];
}
function planGlobalUninstall(env, cwd) {
  const own = globalFolders(env);
  const template = userSetting(cwd, "init.templateDir")?.value;
  const hooksPath = userSetting(cwd, "core.hooksPath")?.value;
  const candidates = [
    join8(own.template, "hooks"),
    own.hooks,
    ...hooksPath === void 0 ? [] : [hooksPath],
    ...template === void 0 ? [] : [join8(template, "hooks")]
  ].filter((folder) => isAbsolute(folder));
  const folders = candidates.filter((folder, index) => candidates.findIndex((other) => isSamePath(other, folder)) === index);
  const files = folders.flatMap((folder) => [...HOOKS, ...OTHER_HOOKS].map((hook) => join8(folder, hook)));
  const settings = [
    ...hooksPath !== void 0 && isSamePath(hooksPath, own.hooks) ? [{ name: "core.hooksPath", before: hooksPath, after: null }] : [],
    ...template !== void 0 && isSamePath(template, own.template) ? [{ name: "init.templateDir", before: template, after: null }] : []
  ];
  return { changes: [...files.flatMap((file) => planUnhook(file)), ...planCopyRemoval(own.keeper)], settings, notes: [] };
}

// src/install/install.ts
import { existsSync as existsSync4, realpathSync as realpathSync3 } from "node:fs";
import { dirname as dirname6, isAbsolute as isAbsolute2, join as join9, relative as relative2, sep as sep4 } from "node:path";

// src/install/text/yaml-text.ts
function linesOf2(text) {
  const lines = [];
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf("\n", at);
    const end = next < 0 ? text.length : next + 1;
    const line = text.slice(at, end).replace(/\r?\n$/, "");
    lines.push({ text: line, end, indent: line.length - line.trimStart().length });
    at = end;
  }
  return lines;
}
function isContent({ text }) {
  return !/^\s*(?:#.*)?$/.test(text);
}
function keyLine(lines, key, indent, from = 0, to = lines.length) {
  const name = new RegExp(`^ *(?:${key}|"${key}"|'${key}') *:(.*)$`);
  let found = -1;
  for (let i = from; i < to; i++) {
    const line = lines[i];
    if (line?.indent !== indent) continue;
    const match = name.exec(line.text);
    if (!match) continue;
    if (found >= 0 || !/^\s*(?:#.*)?$/.test(match[1] ?? "")) return null;
    found = i;
  }
  return found;
}
function endOf(lines, start) {
  const indent = lines[start]?.indent ?? 0;
  const first = lines.findIndex((line, index) => index > start && isContent(line));
  const isList = lines[first]?.indent === indent && /^ *- /.test(lines[first].text);
  const end = lines.findIndex(
    (line, index) => index > start && isContent(line) && (line.indent < indent || line.indent === indent && !(isList && /^ *-/.test(line.text)))
  );
  return end < 0 ? lines.length : end;
}
function firstBelow(lines, start) {
  return lines.slice(start + 1, endOf(lines, start)).find(isContent) ?? null;
}
function isStrange(text, lines) {
  const mark = lines.findLastIndex((line) => /^(?:---|\.\.\.)(?:\s|$)/.test(line.text));
  const isSecond = lines.slice(0, mark + 1).filter(isContent).length > 1;
  return isSecond || /^ *\t/m.test(text) || /^[{[%]/m.test(text) || /\r(?!\n)/.test(text);
}
function addToLefthook(text, hook, fields) {
  const lines = linesOf2(text);
  if (isStrange(text, lines)) return null;
  const at = keyLine(lines, hook, 0);
  if (at === null) return null;
  const body = fields.map((field) => `  ${field}`);
  if (at < 0)
    return insertBlock(
      text,
      text.length,
      blockOf([`${hook}:`, "  commands:", "    binleaks:", ...body.map((line) => `    ${line}`)], NOTHING_MADE)
    );
  const first = firstBelow(lines, at);
  if (!first || first.indent === 0 || /^ *- /.test(first.text)) return null;
  const end = endOf(lines, at);
  const commands = keyLine(lines, "commands", first.indent, at + 1, end);
  const jobs = keyLine(lines, "jobs", first.indent, at + 1, end);
  if (commands === null || jobs === null) return null;
  const inner = " ".repeat(first.indent);
  if (jobs >= 0) {
    const item = firstBelow(lines, jobs);
    if (!item || !/^ *- /.test(item.text)) return null;
    const job = ["- name: binleaks", ...body];
    return insertBlock(text, lines[jobs]?.end ?? 0, blockOf(job, NOTHING_MADE, " ".repeat(item.indent)));
  }
  if (commands >= 0) {
    const command2 = firstBelow(lines, commands);
    if (!command2 || command2.indent <= first.indent) return null;
    return insertBlock(text, lines[commands]?.end ?? 0, blockOf(["binleaks:", ...body], NOTHING_MADE, " ".repeat(command2.indent)));
  }
  return insertBlock(
    text,
    lines[at]?.end ?? 0,
    blockOf(["commands:", "  binleaks:", ...body.map((line) => `  ${line}`)], NOTHING_MADE, inner)
  );
}
function addToPreCommit(text, item) {
  const lines = linesOf2(text);
  if (isStrange(text, lines)) return null;
  const at = keyLine(lines, "repos", 0);
  if (at === null || at < 0) return null;
  const first = firstBelow(lines, at);
  if (!first || !/^ *- /.test(first.text)) return null;
  return insertBlock(text, lines[at]?.end ?? 0, blockOf(item, NOTHING_MADE, " ".repeat(first.indent)));
}

// src/install/install.ts
function planInstall(repository, hooks, program, cwd) {
  const [manager] = managersOf(repository);
  const plan = planFor(manager, repository, hooks, projectProgram(repository.top, cwd), program);
  const outside = plan.changes.find(({ file }) => !isOfRepository(dirname6(file), repository));
  if (outside)
    throw new UsageError(
      "install",
      `${dirname6(outside.file)} is outside of the project: ${repository.hooksPath === null ? "a link leads there" : `core.hooksPath is ${repository.hooksPath.value} (${repository.hooksPath.origin})`}. Where that is meant, add "binleaks hook ${hooks[0] ?? "pre-commit"}" to the hook there yourself; else run "git config --unset core.hooksPath"`
    );
  return { manager, ...plan };
}
function isOfRepository(folder, { top, common }) {
  return isWithin(folder, top) || isWithin(folder, common);
}
function projectProgram(top, cwd) {
  return { kind: "project", local: existsSync4(join9(top, ".pnp.cjs")) ? UNPLUGGED : localPackage(top, cwd) };
}
function localPackage(top, cwd) {
  const way = relative2(realpathSync3(top), realpathSync3(cwd)).split(sep4);
  for (let depth = way.length; depth >= 0; depth--) {
    const path = [...way.slice(0, depth), LOCAL_PACKAGE].filter((part) => part !== "").join("/");
    if (existsSync4(join9(top, path, "package.json")) && /^[\w@./-]+$/.test(path)) return path;
  }
  return LOCAL_PACKAGE;
}
function planFor(manager, repository, hooks, shared, program) {
  const { top } = repository;
  switch (manager.name) {
    case "husky":
      return planHusky(manager, top, hooks, shared);
    case "lefthook":
      return planLefthook(manager.file, top, hooks, shared);
    case "simple-git-hooks":
      return planSimple(manager, top, hooks, shared);
    case "pre-commit":
      return joined([
        planPreCommit(
          manager.file,
          top,
          hooks.filter((hook) => hook !== "pre-push"),
          shared
        ),
        ...hooks.includes("pre-push") ? [{ ...planScripts(repository, repository.hooks, ["pre-push"], shared, program), notes: [PUSH_NOTE] }] : []
      ]);
    case "core.hooksPath":
    case "plain":
      return planScripts(repository, manager.folder, hooks, shared, program);
  }
}
function joined(plans) {
  return { changes: plans.flatMap(({ changes }) => changes), notes: plans.flatMap(({ notes }) => notes) };
}
function planScripts(repository, folder, hooks, shared, program) {
  if (isForeign(repository))
    throw new UsageError(
      "install",
      `core.hooksPath is ${repository.hooks} for all repositories (${repository.hooksPath?.origin ?? ""}), so git runs none of this repository's own hooks: use "binleaks install --global --hooks-path", or "git config core.hooksPath .git/hooks" here first`
    );
  const isShared = isWithin(folder, repository.top) && !isWithin(folder, repository.common);
  const own = isShared ? null : planOwnProgram(program, repository.common, folder);
  const target = (hook) => ({
    file: join9(folder, hook),
    hook,
    program: own?.program ?? shared,
    runner: "git",
    top: repository.top,
    head: ["#!/bin/sh"]
  });
  return { changes: [...own?.changes ?? [], ...hooks.flatMap((hook) => planHook(target(hook)))], notes: [] };
}
var PUSH_NOTE = `pre-commit hands on only the first of several branches that one push brings: so pushes are checked by git's own pre-push hook, for all of them. If you run "pre-commit install --hook-type pre-push" later, run "binleaks install --hooks pre-push" after it.`;
function isForeign({ hooksPath }) {
  return hooksPath !== null && !hooksPath.own && isAbsolute2(hooksPath.value);
}
var OLD_HUSKY = ["#!/usr/bin/env sh", '. "$(dirname -- "$0")/_/husky.sh"', ""];
function planHusky(manager, top, hooks, program) {
  if (manager.major <= 4)
    throw new UsageError(
      "install",
      'husky 4 keeps its hooks in package.json: update husky, or add "binleaks staged" to its "pre-commit" there'
    );
  const head = manager.isOld ? OLD_HUSKY : [];
  const target = (hook) => ({ file: join9(manager.folder, hook), hook, program, runner: "sh", top, head });
  return { changes: hooks.flatMap((hook) => planHook(target(hook))), notes: [] };
}
function planLefthook(file, top, hooks, program) {
  const fields = (hook) => {
    const args = { "pre-commit": "", "commit-msg": "{1}", "pre-push": "{0}" }[hook];
    return [`run: '${command(hook, program, args)}'`, ...hook === "pre-push" ? ["use_stdin: true"] : []];
  };
  const missing = (text) => hooks.filter((hook) => !blocksIn(text).some((block) => block.includes(`/hooks/${hook}"`)));
  const byHand = hooks.flatMap((hook) => [`${hook}:`, "  commands:", "    binleaks:", ...fields(hook).map((field) => `      ${field}`)]);
  if (!/\.ya?ml$/.test(file)) throw new ByHandError(file, byHand);
  const changes = planText(
    file,
    top,
    (text) => missing(text).reduce((before, hook) => {
      const after = addToLefthook(before, hook, fields(hook));
      if (after === null) throw new ByHandError(file, byHand);
      return after;
    }, text)
  );
  return { changes, notes: changes.length > 0 ? ['Run "npx lefthook install" so that git calls lefthook.'] : [] };
}
function planPreCommit(file, top, asked, program) {
  if (asked.length === 0) return { changes: [], notes: [] };
  const standing = blocksIn(textOfFile(file, top) ?? "").join("\n");
  const hooks = HOOKS.filter((hook) => asked.includes(hook) || new RegExp(`\\bid: ${preCommitId(hook)}\\s`).test(standing));
  const item = ["- repo: local", "  hooks:", ...hooks.flatMap((hook) => preCommitHook(hook, program).map((line) => `    ${line}`))];
  const changes = planText(file, top, (text) => {
    const clean = removeBlock(text);
    const after = addToPreCommit(clean, item);
    if (after === null) throw new ByHandError(file, ["repos:", ...item.map((line) => `  ${line}`)]);
    return after;
  });
  const types = hooks.map((hook) => `--hook-type ${hook}`).join(" ");
  return { changes, notes: changes.length > 0 ? [`Run "pre-commit install ${types}" so that git calls pre-commit.`] : [] };
}
function preCommitId(hook) {
  return hook === "pre-commit" ? "binleaks" : `binleaks-${hook}`;
}
function preCommitHook(hook, program) {
  return [
    `- id: ${preCommitId(hook)}`,
    `  name: binleaks (${hook})`,
    "  language: system",
    // A string of JSON is one of YAML, too.
    `  entry: ${JSON.stringify(commandByGit(hook, program))}`,
    ...hook === "commit-msg" ? ["  stages: [commit-msg]"] : [],
    `  pass_filenames: ${hook === "commit-msg"}`,
    "  always_run: true"
  ];
}
var STOP = " || exit 1; ";
function planSimple(manager, top, hooks, program) {
  const { file, key } = manager;
  const byHand = hooks.map((hook) => `${JSON.stringify(hook)}: ${JSON.stringify(command(hook, program, '"$@"'))}`);
  const changes = planText(file, top, (text) => {
    if (!isJson(text) || objectAt(text, key) === null) throw new ByHandError(file, byHand);
    return hooks.reduce((before, hook) => {
      const object = objectAt(before, key) ?? 0;
      const raw = valueOf(before, object, hook);
      const ours = JSON.stringify(command(hook, program, '"$@"')).slice(1, -1);
      if (raw === null) return withMember(before, object, hook, `"${ours}"`);
      if (oursIn(raw, hook) !== null) return before;
      if (!raw.startsWith('"')) throw new ByHandError(file, byHand);
      return withValue(before, object, hook, `"${ours}${STOP}${raw.slice(1)}`);
    }, text);
  });
  return { changes, notes: changes.length > 0 ? ['Run "npx simple-git-hooks" so that git gets the new hooks.'] : [] };
}
function oursIn(raw, hook) {
  const call = raw.startsWith('"(cd -P . && r=') ? raw.indexOf(` binleaks hook ${hook} `) : -1;
  const last = call < 0 ? -1 : raw.indexOf(COMMAND_END, call);
  if (last < 0) return null;
  const end = last + COMMAND_END.length;
  return raw.slice(0, raw.startsWith(STOP, end) ? end + STOP.length : end);
}
var ByHandError = class extends UsageError {
  lines;
  constructor(file, lines) {
    super("by-hand", `can't change ${file} safely; please add these lines yourself:`);
    this.lines = lines;
  }
};
function blocksIn(text) {
  const found = findBlock(text);
  return found ? [found.text, ...blocksIn(text.slice(found.end))] : [];
}
function planUninstall(repository) {
  const folders = [...managersOf(repository), { name: "plain", folder: repository.hooks }].flatMap(
    (manager) => "folder" in manager && !isForeign(repository) ? [manager.folder] : manager.name === "plain" ? [repository.plainHooks] : []
  ).filter((folder) => isOfRepository(folder, repository));
  const files = [...new Set(folders)].flatMap((folder) => HOOKS.map((hook) => join9(folder, hook)));
  const changes = [
    ...files.flatMap((file) => planUnhook(fileToUndo(file, repository.top))),
    ...managersOf(repository).flatMap((manager) => undoManager(manager, repository.top)),
    ...planCopyRemoval(repository.common)
  ];
  return { changes: distinct(changes), notes: changes.length > 0 ? afterwards(managersOf(repository)) : [] };
}
function fileToUndo(file, top) {
  try {
    return insideOf(file, top);
  } catch {
    return file;
  }
}
function undoManager(manager, top) {
  if (manager.name === "lefthook" || manager.name === "pre-commit") return planText(manager.file, top, removeBlocks);
  if (manager.name !== "simple-git-hooks" || !isJson(textOfFile(manager.file, top) ?? "")) return [];
  return planText(
    manager.file,
    top,
    (text) => HOOKS.reduceRight((before, hook) => {
      const object = objectAt(before, manager.key);
      const raw = object === null ? null : valueOf(before, object, hook);
      const ours = raw === null ? null : oursIn(raw, hook);
      if (object === null || raw === null || ours === null) return before;
      return ours.length === raw.length - 1 ? withoutMember(before, object, hook) : withValue(before, object, hook, `"${raw.slice(ours.length)}`);
    }, text)
  );
}
function removeBlocks(text) {
  const rest = removeBlock(text);
  return rest === text ? text : removeBlocks(rest);
}
function distinct(changes) {
  return [...new Map(changes.map((change) => [change.file, change])).values()];
}
function afterwards(managers) {
  return managers.some((one) => one.name === "simple-git-hooks") ? ['Run "npx simple-git-hooks" so that git gets the new hooks.'] : [];
}
function targetOf(manager, repository) {
  const path = "folder" in manager ? manager.folder : manager.file;
  return `${nameOf(manager)} (${slashPath(repository.top, path) || path})`;
}

// src/install/doctor/rehearsal.ts
import { spawnSync as spawnSync2 } from "node:child_process";
import { randomInt } from "node:crypto";
import { existsSync as existsSync5, mkdirSync as mkdirSync2, mkdtempSync, readFileSync as readFileSync3, readdirSync as readdirSync3, realpathSync as realpathSync4, rmSync as rmSync3 } from "node:fs";
import { tmpdir } from "node:os";
import { dirname as dirname7, join as join10 } from "node:path";
var TIMEOUT_MS2 = 12e4;
var CONFIGURATION = /^(?:package\.json|binleaks\.config\.json|\.pre-commit-config\.ya?ml|\.?(?:lefthook|simple-git-hooks)[\w.-]*|\.yarnrc\.yml|\.pnp\.(?:cjs|data\.json|loader\.mjs))$/;
var FOLDERS = ["node_modules", ".yarn", ".husky", ".lefthook", ".config"];
var OTHER_REPOSITORY = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|EDITOR)$/i;
var STOPPED = /binleaks: this (?:commit|message) would give away|\bBinance credentials?\b/;
var LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
var MAX_OUTPUT = 64 * 1024 * 1024;
var SHOWN_LINES = 3;
var SHOWN_LENGTH = 200;
function rehearse(repository, hooks, local, env) {
  const base = realpathSync4(mkdtempSync(join10(tmpdir(), "binleaks-check-")));
  const [key, secret] = [randomKey(), randomKey()];
  const leak = `BINANCE_API_KEY=${key}
BINANCE_API_SECRET=${secret}
`;
  try {
    const scratch = makeScratch(base, repository, local, env, [key, secret]);
    const stage = (name, text) => {
      write(join10(scratch.folder, name), Buffer.from(text));
      scratch.git(["add", "--force", "--", name], false);
    };
    const checks = [];
    if (hooks.includes("pre-commit") || hooks.includes("commit-msg")) {
      stage("binleaks-check.js", "const port = 8080;\n");
      checks.push(judgeClean("a clean commit", scratch.git(["commit", "-m", "a clean commit"]), hooks));
      scratch.git(["commit", "--no-verify", "--allow-empty", "-m", "the same without hooks"], false);
    }
    if (hooks.includes("pre-commit")) {
      stage("binleaks-check.js", `const port = 8080;
/*
${leak}*/
`);
      checks.push(judgeLeak("a commit with a key", scratch.git(["commit", "-m", "a commit with a key"]), "pre-commit"));
      scratch.git(["reset", "--quiet", "--hard"], false);
    }
    if (hooks.includes("commit-msg")) {
      scratch.git(["checkout", "--quiet", "-b", "side"], false);
      scratch.git(["commit", "--no-verify", "--allow-empty", "-m", "a side"], false);
      scratch.git(["checkout", "--quiet", "-"], false);
      const attempt = scratch.git(["merge", "--no-ff", "-m", `a message with a key

${leak}`, "side"]);
      checks.push(judgeLeak("a message with a key", attempt, "commit-msg"));
      scratch.git(["reset", "--quiet", "--hard"], false);
    }
    if (hooks.includes("pre-push")) checks.push(...rehearsePush(base, scratch, stage, leak));
    return checks;
  } catch (error) {
    const code = systemCode(error) || "unknown error";
    return [unknown("tried out", `a scratch repository could not be made in ${tmpdir()} (${code})`, "is there room for one?")];
  } finally {
    rmSync3(base, { recursive: true, force: true });
  }
}
function rehearsePush(base, scratch, stage, leak) {
  const remote = join10(base, "remote.git");
  scratch.git(["init", "--quiet", "--bare", remote], false);
  scratch.git(["remote", "add", "origin", remote], false);
  scratch.git(["commit", "--no-verify", "--allow-empty", "-m", "something to push"], false);
  const clean = judgeClean("a clean push", scratch.git(["push", "--quiet", "origin", "HEAD:refs/heads/clean"]), ["pre-push"]);
  stage("binleaks-check.js", leak);
  scratch.git(["commit", "--no-verify", "-m", "a commit with a key"], false);
  return [clean, judgeLeak("a push with a key", scratch.git(["push", "--quiet", "origin", "HEAD:refs/heads/leak"]), "pre-push")];
}
function randomKey() {
  return Array.from({ length: 64 }, () => LETTERS[randomInt(LETTERS.length)] ?? "").join("");
}
function makeScratch(base, { top, hooks }, local, env, values) {
  const folder = join10(base, "repository");
  mkdirSync2(folder);
  const outcome = join10(base, "outcome");
  const own = Object.entries(env).filter(([name]) => !OTHER_REPOSITORY.test(name));
  const clean = { ...Object.fromEntries(own), GIT_TERMINAL_PROMPT: "0", BINLEAKS_OUTCOME: outcome };
  const settings = ["user.name=binleaks", "user.email=binleaks@example.invalid", "commit.gpgSign=false", "commit.verbose=false"];
  const program = findProgram("git", top);
  if (program === null) throw new UsageError("git", "git could not be found: is it on the PATH?");
  const git2 = (args, withHooks = true) => {
    write(outcome, Buffer.alloc(0));
    const flags = [...settings, `core.hooksPath=${withHooks ? hooks : join10(base, "none")}`].flatMap((setting) => ["-c", setting]);
    const { status, stdout, stderr } = spawnSync2(program, [...flags, ...args], {
      cwd: folder,
      env: clean,
      stdio: ["ignore", "pipe", "pipe"],
      encoding: "utf8",
      maxBuffer: MAX_OUTPUT,
      timeout: TIMEOUT_MS2,
      windowsHide: true
    });
    const lines = readFileSync3(outcome, "utf8").split("\n").flatMap((line) => {
      const [file = "", result] = line.split(" ");
      const hook = HOOKS.find((name) => file.startsWith(name));
      return hook === void 0 || result === void 0 ? [] : [[hook, result]];
    });
    return { code: status, output: lastLines(`${stdout}
${stderr}`, values), outcomes: new Map(lines) };
  };
  git2(["init", "--quiet", "--template=", "."], false);
  for (const name of readdirSync3(top)) if (CONFIGURATION.test(name)) copyPlain(join10(top, name), join10(folder, name));
  const packages = local.split("/").slice(0, -1).join("/");
  for (const name of /* @__PURE__ */ new Set([...FOLDERS, packages])) link(join10(top, name), join10(folder, name));
  git2(["commit", "--no-verify", "--quiet", "--allow-empty", "-m", "the first"], false);
  return { folder, git: git2 };
}
function write(file, bytes) {
  replaceFile(file, (put2) => put2(bytes));
}
function copyPlain(from, to) {
  try {
    write(to, readFileSync3(realpathSync4(from)));
  } catch {
  }
}
function link(target, at) {
  if (target.includes("*") || !existsSync5(target) || existsSync5(at)) return;
  mkdirSync2(dirname7(at), { recursive: true });
  replaceByLink(at, realpathSync4(target));
}
function lastLines(text, values) {
  const lines = values.reduce((rest, value) => rest.replaceAll(value, "\u2026"), text).split(/\r?\n/).filter((line) => line.trim() !== "");
  const ours = lines.filter((line) => STOPPED.test(line)).slice(0, 1);
  return [.../* @__PURE__ */ new Set([...ours, ...lines.slice(-SHOWN_LINES)])].map((line) => line.slice(0, SHOWN_LENGTH)).join(" | ");
}
function judgeClean(what, { code, output, outcomes }, hooks) {
  const name = `tried out: ${what}`;
  if (code === null) return unknown(name, `did not end in ${TIMEOUT_MS2 / 1e3} s`, "what else does the hook run?");
  if (code === 0) return ok(name, "goes through");
  const passed = hooks.filter((hook) => hook !== "commit-msg").every((hook) => outcomes.get(hook) === "0");
  if (passed && ![...outcomes.values()].some((one) => one !== "0"))
    return ok(
      name,
      "binleaks lets it pass; another command of the hook stopped it, which may be so because the scratch repository is empty"
    );
  return problem(name, `is stopped: ${output === "" ? `git ended with ${code}` : output}`, "until that is mended no commit can be made");
}
function judgeLeak(what, { code, output, outcomes }, hook) {
  const name = `tried out: ${what}`;
  if (code === null) return unknown(name, `did not end in ${TIMEOUT_MS2 / 1e3} s`, "what else does the hook run?");
  if (code === 0) return problem(name, "goes through: nothing stops it", `see what is said of ${hook} here, or run "binleaks install"`);
  if (outcomes.get(hook) === "1" || STOPPED.test(output)) return ok(name, "is stopped by binleaks");
  return problem(
    name,
    `is stopped, but not because of the key: ${output === "" ? `git ended with ${code}` : output}`,
    "mend what is said there"
  );
}

// src/install/set-up.ts
import { existsSync as existsSync6, readdirSync as readdirSync4 } from "node:fs";
import { dirname as dirname8, join as join11 } from "node:path";
var CONFIG = "binleaks.config.json";
var SCHEMA = "node_modules/binleaks/schema/config.schema.json";
var WORKFLOWS = ".github/workflows";
var UNKNOWN_SOURCE = "binleaks/binleaks@FULL_COMMIT_ID";
function workflowText(branch, uses) {
  return `name: binleaks
on:
  pull_request:
    # edited: the title and the description are scanned, too.
    types: [opened, reopened, synchronize, edited]
  push:
    branches: [${/^[A-Za-z][\w./-]*$/.test(branch) ? branch : JSON.stringify(branch)}]
  merge_group:
permissions:
  contents: read
jobs:
  binleaks:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: ${uses}
`;
}
function planSetUp(repository, program, hasConfig) {
  const { top } = repository;
  const notes = [];
  const changes = hasConfig ? [] : [newFile(join11(top, CONFIG), configText(top))];
  const remotes = gitLines(top, ["remote", "-v"]).join("\n");
  if (existsSync6(join11(top, ".github")) || /[@/.]github\./i.test(remotes)) {
    if (!hasWorkflow(top)) {
      const uses = actionSource(program);
      changes.push(newFile(join11(top, WORKFLOWS, "binleaks.yml"), workflowText(mainBranch(top), uses)));
      if (uses === UNKNOWN_SOURCE)
        notes.push(
          `In ${WORKFLOWS}/binleaks.yml, put the full id of the commit of binleaks that you have read in place of FULL_COMMIT_ID: a tag can be moved.`
        );
    }
  } else if (existsSync6(join11(top, ".gitlab-ci.yml")) || /gitlab/i.test(remotes)) {
    notes.push("For merge requests at GitLab, add the job of examples/gitlab-ci.yml (in the repository of binleaks) to .gitlab-ci.yml.");
  } else {
    notes.push("No remote at GitHub or GitLab: for another build server see examples/check-branch.sh in the repository of binleaks.");
  }
  return { changes, notes };
}
function newFile(file, text) {
  return {
    file,
    before: stateOf(file),
    after: { kind: "file", bytes: Buffer.from(text), mode: 420 },
    folders: missingFolders(file)
  };
}
function configText(top) {
  const schema = existsSync6(join11(top, SCHEMA)) ? { $schema: `./${SCHEMA}` } : {};
  return `${JSON.stringify({ ...schema, exclude: [], allow: [] }, null, 2)}
`;
}
function hasWorkflow(top) {
  const folder = join11(top, WORKFLOWS);
  if (!existsSync6(folder)) return false;
  return readdirSync4(folder).filter((name) => /\.ya?ml$/.test(name)).some((name) => (textOfFile(join11(folder, name), top) ?? "").includes("binleaks"));
}
function mainBranch(top) {
  const [remote] = gitLines(top, ["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"]);
  if (remote?.startsWith("origin/") === true) return remote.slice("origin/".length);
  return gitLines(top, ["symbolic-ref", "--quiet", "--short", "HEAD"])[0] ?? "main";
}
function actionSource({ folder }) {
  if (existsSync6(join11(folder, ".git"))) {
    const [url = ""] = gitLines(folder, ["remote", "get-url", "origin"]);
    const [commit = ""] = gitLines(folder, ["rev-parse", "--verify", "--quiet", "HEAD"]);
    return sourceOf(`${url}#${commit}`);
  }
  const lock = stateOf(join11(dirname8(folder), ".package-lock.json"));
  if (lock?.kind !== "file") return UNKNOWN_SOURCE;
  const at = lock.bytes.indexOf('"node_modules/binleaks": {');
  const resolved = at < 0 ? void 0 : /"resolved": "([^"\n]{1,400})"/.exec(lock.bytes.toString("utf8", at, at + 1e3))?.[1];
  return resolved === void 0 ? UNKNOWN_SOURCE : sourceOf(resolved);
}
function sourceOf(address) {
  const [, slug, commit] = /github\.com[/:]([\w.-]{1,100}\/[\w.-]{1,100}?)(?:\.git)?#([0-9a-f]{40})$/.exec(address) ?? [];
  return slug === void 0 || commit === void 0 ? UNKNOWN_SOURCE : `${slug}@${commit}`;
}
function gitLines(folder, args) {
  const { ok: ok2, stdout } = runGit({ folder, inherit: false }, args);
  return ok2 ? stdout.toString("utf8").split("\n").filter((line) => line !== "") : [];
}

// src/cli/run/run-install.ts
var DEFAULT_HOOKS = ["pre-commit", "commit-msg"];
function runInstall(request) {
  const program = thisProgram();
  const cwd = process.cwd();
  if (request.global) {
    const plan2 = request.uninstall ? planGlobalUninstall(process.env, cwd) : planGlobalInstall(request.hooks, program, request.hooksPath, process.env, cwd);
    finish(plan2, request, request.uninstall ? [] : [`${request.hooks.join(", ")} for all repositories`], cwd);
    return 0;
  }
  const repository = readRepository(cwd);
  if (request.uninstall) {
    finish(planUninstall(repository), request, [], repository.top);
    return 0;
  }
  const plan = planOrLines(repository, request.hooks, program, cwd);
  if (plan === null) return 2;
  finish(plan, request, [`${request.hooks.join(", ")} by ${targetOf(plan.manager, repository)}`], repository.top);
  const isShared = plan.manager.name !== "plain" && plan.manager.name !== "core.hooksPath";
  if (isShared && program.isPassing) say2(PASSING_NOTE);
  if (!request.dryRun) tellProblems(examine(repository, surroundingsOf(repository)));
  return 0;
}
function runInit(dryRun) {
  const program = thisProgram();
  const cwd = process.cwd();
  const repository = readRepository(cwd);
  const hasConfig = loadConfig(repository.top, null, repository.top).folder !== null;
  const files = planSetUp(repository, program, hasConfig);
  const hooks = planOrLines(repository, DEFAULT_HOOKS, program, cwd);
  const notes = [...files.notes, ...hooks?.notes ?? [], "What stands here already: binleaks scan, and binleaks history for all commits."];
  const plan = { ...hooks, changes: [...files.changes, ...hooks?.changes ?? []], notes };
  finish(plan, { dryRun, uninstall: false }, [`binleaks for ${printable(repository.top)}`], repository.top);
  if (!dryRun && hooks !== null) tellProblems(examine(repository, surroundingsOf(repository)));
  return hooks === null ? 2 : 0;
}
function planOrLines(repository, hooks, program, cwd) {
  try {
    return planInstall(repository, hooks, program, cwd);
  } catch (error) {
    if (!(error instanceof ByHandError)) throw error;
    for (const line of [`binleaks: ${error.message}`, ...error.lines.map((one) => `  ${one}`)]) complain(`${printable(line)}
`);
    return null;
  }
}
function runCheck() {
  const repository = readRepository(process.cwd());
  const surroundings = surroundingsOf(repository);
  const checks = [
    ...examine(repository, surroundings),
    ...rehearse(repository, meantHooks(repository), surroundings.local, surroundings.env)
  ];
  const code = exitCodeOf(checks);
  for (const check of checks) sayCheck(check);
  say2(
    [
      "The hooks will run.",
      "The hooks will not run, or not always: see above.",
      "It could not be told whether the hooks will run: see above."
    ][code] ?? ""
  );
  return code;
}
function surroundingsOf(repository) {
  const { local } = projectProgram(repository.top, process.cwd());
  return { env: process.env, node: process.execPath, local, version: "0.1.0" };
}
function thisProgram() {
  const folder = fileURLToPath(new URL("..", import.meta.url)).replace(/[/\\]$/, "");
  return { folder, node: process.execPath, version: "0.1.0", isPassing: isPassingFolder(folder) };
}
var PASSING_NOTE = "This binleaks was fetched for one run: these hooks stop every commit until it is installed, for the project or once for all.";
function finish(plan, { dryRun, uninstall }, title, top) {
  if (!dryRun) applyPlan(plan, (setting) => changeUserSetting(top, setting));
  if (plan.changes.length === 0 && (plan.settings ?? []).length === 0) {
    say2(uninstall ? "binleaks is not installed here; nothing changed" : `${title.join("")}: there already; nothing changed`);
    return;
  }
  for (const line of title) say2(line);
  const groups = /* @__PURE__ */ new Set();
  for (const change of plan.changes) {
    if (change.group !== void 0) {
      if (!groups.has(change.group))
        say2(`  ${groupVerb(change, dryRun)} ${shown(change.group, top)} (binleaks ${"0.1.0"}, for the hooks)`);
      groups.add(change.group);
      continue;
    }
    say2(`  ${verbOf(change, dryRun)} ${shown(change.file, top)}`);
    if (dryRun) for (const line of difference(change, plan)) say2(`      ${line}`);
  }
  for (const { name, before, after } of plan.settings ?? [])
    say2(
      `  ${dryRun ? "would set" : "set"} ${name} for all repositories: ${printable(before ?? "(nothing)")} -> ${printable(after ?? "(nothing)")}`
    );
  for (const note of plan.notes) sayWrapped(note, "");
  if (!uninstall && !dryRun) say2("Undo the hooks: binleaks uninstall. Will they run? binleaks install --check");
}
function groupVerb({ before, after }, dryRun) {
  const [would, did] = after === null && before !== null ? ["remove", "removed"] : ["write", "wrote"];
  return dryRun ? `would ${would}` : did;
}
function verbOf({ before, after }, dryRun) {
  const [would, did] = before === null ? ["create", "created"] : after === null ? ["remove", "removed"] : ["change", "changed"];
  return dryRun ? `would ${would}` : did;
}
function difference({ file, before, after }, plan) {
  const others = plan.changes.filter((one) => one.file !== file);
  const isMoved = (state) => others.some((one) => same(one.before, state) || same(one.after, state));
  const show = (state) => state !== null && isMoved(state) ? ["(the former hook, unchanged)"] : linesOf3(state);
  const [old, fresh] = [show(before), show(after)];
  let start = 0;
  while (start < old.length && start < fresh.length && old[start] === fresh[start]) start++;
  let end = 0;
  while (end < old.length - start && end < fresh.length - start && old.at(-1 - end) === fresh.at(-1 - end)) end++;
  return [
    ...old.slice(start, old.length - end).map((line) => `- ${printable(line)}`),
    ...fresh.slice(start, fresh.length - end).map((line) => `+ ${printable(line)}`)
  ];
}
function linesOf3(state) {
  if (state === null) return [];
  if (state.kind === "link") return [`(a link to ${state.target})`];
  if (state.bytes.includes(0)) return [`(${state.bytes.length} bytes that are no text)`];
  return state.bytes.toString("utf8").replace(/\r?\n$/, "").split(/\r?\n/);
}
function shown(file, top) {
  return printable(shownPath(top, file));
}
function tellProblems(checks) {
  const problems = checks.filter((one) => one.outcome !== "ok");
  if (problems.length === 0) return;
  say2("");
  say2("What keeps the hooks from running:");
  for (const one of problems) sayCheck(one);
}
function sayCheck({ what, outcome, detail, fix }) {
  const label = { ok: "ok      ", problem: "PROBLEM ", unknown: "unknown " }[outcome];
  sayWrapped(`${what}: ${detail}`, label);
  if (fix !== "") sayWrapped(`to do: ${fix}`, "        ");
}
function sayWrapped(text, first) {
  for (const line of wrap(text, first, " ".repeat(first.length))) say2(line);
}
function say2(line) {
  say(`${line}
`);
}
export {
  runCheck,
  runInit,
  runInstall
};
