import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  BASELINE_FILE,
  MAX_BASELINE,
  loadBaseline,
  parseBaseline
} from "./chunk-S2DSKNZD.js";
import {
  slashPath
} from "./chunk-PZVROUC3.js";
import {
  CONFIG_FILE,
  DEFAULT_CONFIG,
  loadConfig,
  parseConfig,
  parsePackageKey
} from "./chunk-M2L7KEAW.js";
import {
  blobAt,
  contentAt
} from "./chunk-Q4TOYWRE.js";
import {
  BinleaksError,
  FileError,
  UsageError
} from "./chunk-2K5ZJM7O.js";

// src/policy/at-revision.ts
import { isAbsolute, posix, resolve } from "node:path";
function policyAt(request) {
  const { context, root, revision, head } = request;
  const notes = [];
  const forgiving = (what, otherwise) => {
    try {
      return what();
    } catch (error) {
      if (!(error instanceof BinleaksError)) throw error;
      notes.push(`The policy of the base can't be used, so nothing is suppressed by it: ${error.message}`);
      return otherwise;
    }
  };
  const read = (path) => revision === null ? null : textAt(context, revision, path);
  const configSource = sourceOf(root, request.configFile, CONFIG_FILE);
  const config = configSource.in === "disk" ? loadConfig(root, configSource.file) : forgiving(() => configOf(configSource.path, configSource.isNamed, read), DEFAULT_CONFIG);
  const baselineSource = baselineSourceOf(request, config, configSource);
  const baseline = baselineSource.in === "disk" ? loadBaseline(root, baselineSource.file, DEFAULT_CONFIG) : forgiving(() => baselineOf(baselineSource.path, read), []);
  if (revision !== null && head !== null) {
    const isChanged = (path) => blobAt(context, revision, rawPath(path)) !== blobAt(context, head, rawPath(path));
    for (const source of [configSource, baselineSource])
      if (source.in === "tree" && isChanged(source.path)) notes.push(notInForce(source.path));
    if (configSource.in === "tree" && !configSource.isNamed && packageKey(context, revision) !== packageKey(context, head))
      notes.push(notInForce('the key "binleaks" of package.json'));
  }
  return { config, baseline, notes };
}
function notInForce(what) {
  return `This change edits ${what}. That is not in force here: the policy of the base counts.`;
}
function sourceOf(root, file, usual) {
  if (file === null) return { in: "tree", path: usual, isNamed: false };
  const path = slashPath(root, resolve(file));
  const isInside = path !== "" && path !== ".." && !path.startsWith("../") && !isAbsolute(path);
  return isInside ? { in: "tree", path, isNamed: true } : { in: "disk", file };
}
function baselineSourceOf({ root, baselineFile }, config, configSource) {
  if (baselineFile !== null || config.baseline === null) return sourceOf(root, baselineFile, BASELINE_FILE);
  if (configSource.in === "disk") return sourceOf(root, resolve(config.folder ?? root, config.baseline), BASELINE_FILE);
  return sourceOf(root, resolve(root, posix.dirname(configSource.path), config.baseline), BASELINE_FILE);
}
function configOf(path, isNamed, read) {
  const own = read(path);
  if (own !== null) return parseConfig(own, path);
  if (isNamed) throw new UsageError("config-unreadable", `${path}: there is no such file in the base`);
  const manifest = read("package.json");
  return (manifest === null ? null : parsePackageKey(manifest, "package.json")) ?? DEFAULT_CONFIG;
}
function baselineOf(path, read) {
  const text = read(path);
  return text === null ? [] : parseBaseline(text, path);
}
function rawPath(path) {
  return Buffer.from(path).toString("latin1");
}
function textAt(context, revision, path) {
  const bytes = contentAt(context, revision, rawPath(path));
  if (bytes && bytes.length > MAX_BASELINE)
    throw new FileError("config-unreadable", `${path}: ${bytes.length} bytes, at most ${MAX_BASELINE} expected`);
  return bytes?.toString("utf8").replace(/^\ufeff/, "") ?? null;
}
function packageKey(context, revision) {
  try {
    const manifest = JSON.parse(textAt(context, revision, "package.json") ?? "null");
    const key = typeof manifest === "object" && manifest !== null && "binleaks" in manifest ? manifest.binleaks : null;
    return JSON.stringify(key);
  } catch {
    return null;
  }
}

export {
  policyAt
};
