import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  BinleaksError,
  systemCode
} from "./chunk-2K5ZJM7O.js";

// src/git/find-program.ts
import { accessSync, constants, existsSync, realpathSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
var WINDOWS_ENDINGS = ".COM;.EXE";
var STARTABLE = /^\.(?:com|exe)$/i;
var THIS_SYSTEM = { isWindows: process.platform === "win32", env: process.env };
function variable({ isWindows, env }, name) {
  const own = env[name];
  if (own !== void 0 || !isWindows) return own ?? "";
  const other = Object.keys(env).find((one) => one.toUpperCase() === name);
  return (other === void 0 ? void 0 : env[other]) ?? "";
}
function trustedFolders(folder, system = THIS_SYSTEM) {
  const foreign = scannedTop(folder);
  return variable(system, "PATH").split(system.isWindows ? ";" : ":").map((entry) => system.isWindows ? entry.replace(/^"(.*)"$/, "$1") : entry).filter((entry) => isAbsolute(entry) && !(foreign !== null && isWithin(entry, foreign)));
}
function findProgram(name, folder, system = THIS_SYSTEM) {
  const foreign = scannedTop(folder);
  const endings = system.isWindows ? endingsOf(variable(system, "PATHEXT")) : [""];
  for (const entry of trustedFolders(folder, system)) {
    for (const ending of endings) {
      const file = join(entry, name + ending);
      if (isProgram(file, system) && !(foreign !== null && isWithin(file, foreign))) return file;
    }
  }
  return null;
}
function endingsOf(list) {
  const endings = list.split(";").filter((one) => STARTABLE.test(one));
  return endings.length > 0 ? endings : WINDOWS_ENDINGS.split(";");
}
function isProgram(file, { isWindows }) {
  try {
    if (!statSync(file).isFile()) return false;
    if (!isWindows) accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
function scannedTop(folder) {
  const start = real(resolve(folder));
  let top = start;
  for (let at = start; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) {
      top = at;
      break;
    }
    if (dirname(at) === at) break;
  }
  const home = homedir();
  return isAbsolute(home) && isWithin(home, top) ? null : top;
}
function isWithin(path, folder) {
  return [path, real(path)].some((one) => {
    const rest = relative(folder, one);
    return rest === "" || rest !== ".." && !rest.startsWith(`..${sep}`) && !isAbsolute(rest);
  });
}
function real(path) {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

// src/git/run-git.ts
import { spawn, spawnSync } from "node:child_process";
import { devNull } from "node:os";
import { delimiter } from "node:path";
var GitError = class extends BinleaksError {
  name = "GitError";
};
var SAFE_FLAGS = [
  "--no-pager",
  "--no-optional-locks",
  "--no-replace-objects",
  ...[
    `core.hooksPath=${devNull}`,
    "core.fsmonitor=false",
    "core.untrackedCache=false",
    "core.quotePath=false",
    "core.useReplaceRefs=false",
    "log.showSignature=false",
    "log.mailmap=false",
    "submodule.recurse=false",
    "gc.auto=0",
    "maintenance.auto=false",
    // Of a large pack git maps all it can otherwise.
    "core.packedGitWindowSize=8m",
    "core.packedGitLimit=128m"
  ].flatMap((setting) => ["-c", setting])
];
var REPOSITORY_VARIABLES = /* @__PURE__ */ new Set([
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_CEILING_DIRECTORIES",
  "GIT_COMMON_DIR",
  "GIT_DIR",
  "GIT_GRAFT_FILE",
  "GIT_IMPLICIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_NAMESPACE",
  "GIT_OBJECT_DIRECTORY",
  "GIT_PREFIX",
  "GIT_QUARANTINE_PATH",
  "GIT_SHALLOW_FILE",
  "GIT_WORK_TREE"
]);
var UNWANTED_VARIABLES = /* @__PURE__ */ new Set([
  "GIT_ATTR_SOURCE",
  "GIT_DIFF_OPTS",
  "GIT_EXTERNAL_DIFF",
  "GIT_GLOB_PATHSPECS",
  "GIT_ICASE_PATHSPECS",
  "GIT_LITERAL_PATHSPECS",
  "GIT_NOGLOB_PATHSPECS",
  "GIT_REPLACE_REF_BASE"
]);
var FETCH_PROTOCOLS = "file:git:http:https:ssh";
function environment(context, protocols = "none") {
  const own = {
    // What git starts itself is looked for no elsewhere than git is.
    PATH: trustedFolders(context.folder).join(delimiter),
    LC_ALL: "C",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    // Reading a partial clone must not fetch what it lacks: newer git knows the first, every git the second.
    GIT_NO_LAZY_FETCH: "1",
    GIT_ALLOW_PROTOCOL: protocols
  };
  const isDropped = (name) => name in own || name.startsWith("GIT_TRACE") || UNWANTED_VARIABLES.has(name) || !context.inherit && REPOSITORY_VARIABLES.has(name);
  const kept = Object.entries(process.env).filter(([name]) => !isDropped(name.toUpperCase()));
  return { ...Object.fromEntries(kept), ...own };
}
var programs = /* @__PURE__ */ new Map();
function gitProgram(context) {
  const key = `${context.folder}\0${process.env["PATH"] ?? ""}`;
  const found = programs.get(key) ?? findProgram("git", context.folder);
  programs.set(key, found);
  if (found === null) throw new GitError("git-missing", missing(context));
  return found;
}
var QUICK = /* @__PURE__ */ new Set(["check-ignore", "config", "hash-object", "remote", "rev-parse", "worktree"]);
var PATIENCE = 120;
var LONG_CALL = 15;
function patience(isQuick) {
  const asked = Number(process.env["BINLEAKS_GIT_TIMEOUT"] ?? "");
  const seconds = Number.isFinite(asked) && asked > 0 ? asked : PATIENCE;
  return Math.min(seconds * 1e3 * (isQuick ? 1 : LONG_CALL), 2 ** 31 - 1);
}
function silent(args, milliseconds) {
  return `git ${args[0] ?? ""} gave no answer within ${milliseconds / 1e3} s and was stopped (BINLEAKS_GIT_TIMEOUT=SECONDS lets it take longer)`;
}
function runGit(context, args, input, maxBytes = 1 << 30) {
  return run(context, args, environment(context), input, maxBytes);
}
function fetchGit(context, args) {
  return run(context, [...FETCH, ...args], environment(context, FETCH_PROTOCOLS), void 0, 1 << 24);
}
var FETCH = ["fetch", "--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head", "--no-auto-maintenance"];
function fetchObjects(context, remote, ids) {
  const args = ["-c", "fetch.negotiationAlgorithm=noop", ...FETCH, "--filter=blob:none", "--stdin", remote];
  return run(context, args, environment(context, FETCH_PROTOCOLS), `${ids.join("\n")}
`, 1 << 24);
}
function run(context, args, env, input, maxBytes) {
  if (context.blocked !== void 0) return { ok: false, stdout: Buffer.alloc(0), complaint: context.blocked };
  const timeout = patience(QUICK.has(args[0] ?? ""));
  const { status, stdout, stderr, error } = spawnSync(gitProgram(context), [...SAFE_FLAGS, ...args], {
    cwd: context.folder,
    env,
    maxBuffer: maxBytes,
    timeout,
    killSignal: "SIGKILL",
    windowsHide: true,
    ...input === void 0 ? { stdio: ["ignore", "pipe", "pipe"] } : { input }
  });
  if (systemCode(error) === "ENOENT") throw new GitError("git-missing", missing(context));
  if (systemCode(error) === "ETIMEDOUT") throw new GitError("git-silent", silent(args, timeout));
  const complaint = error ? `${error.name}: git ${args[0] ?? ""} could not be run to its end` : stderr.toString("utf8").trim();
  return { ok: !error && status === 0, stdout: Buffer.isBuffer(stdout) ? stdout : Buffer.alloc(0), complaint };
}
async function* streamGit(context, args, input) {
  if (context.blocked !== void 0) throw new GitError("git-blocked", context.blocked);
  const child = spawn(gitProgram(context), [...SAFE_FLAGS, ...args], { cwd: context.folder, env: environment(context), windowsHide: true });
  let complaint = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    if (complaint.length < 8192) complaint += text;
  });
  const ended = new Promise((done, fail) => {
    child.on(
      "error",
      (error) => fail(error.code === "ENOENT" ? new GitError("git-missing", missing(context)) : error)
    );
    child.on("close", (code) => done(code));
  });
  ended.catch(() => void 0);
  child.stdin.on("error", () => void 0);
  const fed = feed(child.stdin, input ?? "");
  const limit = patience(true);
  const state = { isSilent: false };
  const watch = () => setTimeout(() => {
    state.isSilent = true;
    child.kill("SIGKILL");
  }, limit);
  let timer = watch();
  try {
    for await (const chunk of child.stdout) {
      clearTimeout(timer);
      if (Buffer.isBuffer(chunk)) yield chunk;
      timer = watch();
    }
    await fed;
    const code = await ended;
    if (state.isSilent) throw new GitError("git-silent", silent(args, limit));
    if (code !== 0)
      throw new GitError(
        "git-failed",
        complaint.trim() === "" ? `git ${args[0] ?? ""} ended with ${code ?? "a signal"}` : complaint.trim()
      );
  } finally {
    clearTimeout(timer);
    child.kill();
  }
}
async function feed(stdin, input) {
  if (typeof input === "string") stdin.write(input);
  else for await (const text of input) if (!stdin.write(text)) await drained(stdin);
  stdin.end();
}
async function drained(stream) {
  await new Promise((next) => {
    const go = () => {
      stream.removeListener("drain", go);
      stream.removeListener("close", go);
      next();
    };
    stream.once("drain", go).once("close", go);
  });
}
function missing(context) {
  return `git could not be started in ${context.folder}: is git installed and on the PATH, and does the folder exist?`;
}

export {
  findProgram,
  GitError,
  runGit,
  fetchGit,
  fetchObjects,
  streamGit
};
