import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  findProgram,
  runGit
} from "./chunk-3HXSEKG5.js";
import {
  quoted
} from "./chunk-VNEB7R2K.js";
import {
  FileError,
  UsageError
} from "./chunk-2K5ZJM7O.js";

// src/cli/hook.ts
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
var NAMES = ["pre-commit", "commit-msg", "pre-push"];
var NO_COMMIT = "0".repeat(40);
function runHook(name, args) {
  if (!NAMES.includes(name)) throw new UsageError("usage", `hook: expected one of ${NAMES.join(", ")}, found ${quoted(name, 40)}`);
  const script = fileURLToPath(new URL(`../hooks/${name}`, import.meta.url));
  if (!existsSync(script)) throw new FileError("hook-missing", `this installation of binleaks lacks ${script}: install it again`);
  const push = name === "pre-push" && args.length === 0 ? pushOfPreCommit(process.env) : null;
  if (push === "none") return 0;
  const shell = findProgram("sh", process.cwd());
  if (shell === null) throw new FileError("no-shell", `can't start sh for the ${name} hook: is a POSIX shell on the PATH?`);
  const { status, error } = spawnSync(shell, [script, ...push === null ? args : [push.remote]], {
    stdio: [push === null ? "inherit" : "pipe", "inherit", "inherit"],
    env: { ...process.env, BINLEAKS_NODE: process.execPath },
    ...push === null ? {} : { input: push.input }
  });
  if (error) throw new FileError("no-shell", `can't start sh for the ${name} hook: is a POSIX shell on the PATH?`, { cause: error });
  return status ?? 2;
}
function pushOfPreCommit(env) {
  const to = env["PRE_COMMIT_TO_REF"] ?? "";
  const branch = env["PRE_COMMIT_LOCAL_BRANCH"] ?? "";
  if (to === "" && branch === "") return env["PRE_COMMIT"] === "1" ? "none" : null;
  const localRef = branch === "" ? "HEAD" : branch;
  const remoteRef = env["PRE_COMMIT_REMOTE_BRANCH"] ?? localRef;
  const head = to === "" ? commitOf(localRef) : to;
  const from = env["PRE_COMMIT_FROM_REF"] ?? "";
  const input = `${localRef} ${head} ${remoteRef} ${from === "" ? NO_COMMIT : from}
`;
  return { input, remote: env["PRE_COMMIT_REMOTE_NAME"] ?? "origin" };
}
function commitOf(ref) {
  const { ok, stdout } = runGit({ folder: process.cwd(), inherit: true }, ["rev-parse", "--verify", "--quiet", "--end-of-options", ref]);
  if (!ok) throw new UsageError("hook", `git does not know what pre-commit wants to have checked: PRE_COMMIT_LOCAL_BRANCH is ${ref}`);
  return stdout.toString("latin1").trim();
}

export {
  runHook
};
