import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  describe,
  isDay,
  isRecord,
  parseJson,
  readText,
  rejectUnknown
} from "./chunk-M2L7KEAW.js";
import {
  UsageError
} from "./chunk-2K5ZJM7O.js";

// src/policy/baseline.ts
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
var BASELINE_FILE = ".binleaks-baseline.json";
var KEYS = ["$schema", "version", "entries"];
var TEXT_KEYS = ["reason", "by", "redacted", "path"];
var DAY_KEYS = ["on", "deleted"];
var ENTRY_KEYS = ["sha256", "kind", "reason", "by", "on", "deleted", "foundIn", "redacted", "path"];
var PLACES = ["files", "history"];
var KINDS = ["api-key", "secret-key", "private-key", "listen-key"];
var MAX_BASELINE = 16 * 1024 * 1024;
var AGAIN = 'mend the entry by hand, or take it out and run "binleaks baseline"';
function baselineFile(startFolder, explicitFile, config, top = null) {
  if (explicitFile !== null) return resolve(explicitFile);
  if (config.baseline !== null) return resolve(config.folder ?? startFolder, config.baseline);
  for (let folder = resolve(startFolder); ; ) {
    const file = join(folder, BASELINE_FILE);
    if (existsSync(file)) return file;
    const parent = dirname(folder);
    if (parent === folder || folder === top) return null;
    folder = parent;
  }
}
function loadBaseline(startFolder, explicitFile, config, top = null) {
  const file = baselineFile(startFolder, explicitFile, config, top);
  if (file === null) return [];
  if (!existsSync(file)) {
    const who = explicitFile !== null ? "--baseline" : `"baseline" in ${config.file ?? "the configuration"}`;
    throw new UsageError("baseline-missing", `${file}: no such file, though ${who} names it; run "binleaks baseline" to make it`);
  }
  return readBaseline(file);
}
function readBaseline(file) {
  return parseBaseline(readText(file, "the baseline", MAX_BASELINE), file);
}
function parseBaseline(text, file) {
  if (/^(?:<{7}|={7}|>{7})/m.test(text))
    throw new UsageError("baseline-conflict", `${file}: holds conflict markers of a merge; keep the entries of both sides`);
  const content = parseJson(text, file);
  if (!isRecord(content)) throw new UsageError("baseline-value", `${file}: expected an object with "entries", found ${describe(content)}`);
  rejectUnknown(content, KEYS, file, "");
  if (content["version"] !== 1)
    throw new UsageError("baseline-version", `${file}: "version": expected 1, found ${describe(content["version"])}; is binleaks too old?`);
  const entries = content["entries"];
  if (!Array.isArray(entries)) throw new UsageError("baseline-value", `${file}: "entries": expected a list, found ${describe(entries)}`);
  return entries.map((entry, index) => parseEntry(entry, file, `entries[${index}]`));
}
function parseEntry(entry, file, where) {
  const wrong = (what, expected, found) => (
    // Someone may have put the credential itself here: it is described, never shown.
    new UsageError("baseline-value", `${file}: "${where}${what}": expected ${expected}, found ${describe(found)}; ${AGAIN}`)
  );
  if (!isRecord(entry)) throw wrong("", "an object with sha256 and kind", entry);
  rejectUnknown(entry, ENTRY_KEYS, file, `${where}.`);
  const { sha256, foundIn } = entry;
  const kind = KINDS.find((one) => one === entry["kind"]);
  if (typeof sha256 !== "string" || !/^[0-9a-fA-F]{64}$/.test(sha256))
    throw wrong(".sha256", "the SHA-256 of a credential (64 hexadecimal digits)", sha256);
  if (kind === void 0) throw wrong(".kind", `one of ${KINDS.join(", ")}`, entry["kind"]);
  const fields = {};
  for (const key of TEXT_KEYS) {
    const value = entry[key];
    if (value !== void 0 && typeof value !== "string") throw wrong(`.${key}`, "a text", value);
    fields[key] = value;
  }
  for (const key of DAY_KEYS) {
    const value = entry[key];
    if (value !== void 0 && (typeof value !== "string" || !isDay(value))) throw wrong(`.${key}`, "a date as YYYY-MM-DD", value);
    fields[key] = value;
  }
  fields.foundIn = PLACES.find((one) => one === foundIn);
  if (foundIn !== void 0 && fields.foundIn === void 0) throw wrong(".foundIn", `one of ${PLACES.join(", ")}`, foundIn);
  return entryOf(sha256.toLowerCase(), kind, fields);
}
function entryOf(sha256, kind, { reason, by, on, deleted, foundIn, redacted, path }) {
  return {
    sha256,
    kind,
    ...reason === void 0 ? {} : { reason },
    ...by === void 0 ? {} : { by },
    ...on === void 0 ? {} : { on },
    ...deleted === void 0 ? {} : { deleted },
    ...foundIn === void 0 ? {} : { foundIn },
    ...redacted === void 0 ? {} : { redacted },
    ...path === void 0 ? {} : { path }
  };
}
function distinct(entries) {
  const known = /* @__PURE__ */ new Map();
  for (const entry of entries) if (!known.has(entry.sha256)) known.set(entry.sha256, entry);
  return [...known.values()];
}
function acceptInBaseline(existing, reported, present, fields) {
  const inHistory = new Set(reported.filter((one) => one.foundIn === "history").map((one) => one.sha256));
  const kept = distinct(existing).map(
    (one) => one.foundIn === "files" && inHistory.has(one.sha256) ? entryOf(one.sha256, one.kind, { ...one, foundIn: "history" }) : one
  );
  const known = new Set(kept.map((one) => one.sha256));
  const added = /* @__PURE__ */ new Map();
  for (const { sha256, kind, redacted, path, foundIn } of reported) {
    if (known.has(sha256)) continue;
    const isInHistory = foundIn === "history" || inHistory.has(sha256);
    if (!added.has(sha256))
      added.set(sha256, entryOf(sha256, kind, { ...fields, foundIn: isInHistory ? "history" : foundIn, redacted, path }));
  }
  const isPresent = ({ sha256 }) => present.has(sha256) || reported.some((one) => one.sha256 === sha256);
  return {
    entries: [...kept, ...added.values()].toSorted(byHash),
    added: [...added.values()].toSorted(byHash),
    kept: kept.toSorted(byHash),
    gone: kept.filter((one) => !isPresent(one)).toSorted(byHash)
  };
}
function pruneBaseline(existing, present, sawHistory) {
  const all = distinct(existing).toSorted(byHash);
  const missing = all.filter((one) => !present.has(one.sha256));
  const dropped = missing.filter((one) => sawHistory || one.foundIn === "files");
  return {
    kept: all.filter((one) => !dropped.includes(one)),
    dropped,
    undecided: missing.filter((one) => !dropped.includes(one))
  };
}
function byHash(a, b) {
  return a.sha256 < b.sha256 ? -1 : a.sha256 > b.sha256 ? 1 : 0;
}
function schemaOf(text) {
  const content = parseJson(text, "baseline");
  const schema = isRecord(content) ? content["$schema"] : null;
  return typeof schema === "string" ? schema : null;
}
function formatBaseline(entries, schema = null) {
  const lines = entries.map(({ sha256, kind, ...fields }) => `    ${JSON.stringify(entryOf(sha256, kind, fields))}`);
  const list = lines.length === 0 ? "[]" : `[
${lines.join(",\n")}
  ]`;
  const first = schema === null ? "" : `  "$schema": ${JSON.stringify(schema)},
`;
  return `{
${first}  "version": 1,
  "entries": ${list}
}
`;
}

export {
  BASELINE_FILE,
  MAX_BASELINE,
  baselineFile,
  loadBaseline,
  readBaseline,
  parseBaseline,
  acceptInBaseline,
  pruneBaseline,
  schemaOf,
  formatBaseline
};
