import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  grantedIn,
  powerOf
} from "./chunk-WFROI7J7.js";
import {
  globProblem
} from "./chunk-BMXTKMR5.js";
import {
  IrregularFileError,
  readRegular
} from "./chunk-FXEVNDWZ.js";
import {
  FileError,
  UsageError,
  systemCode
} from "./chunk-2K5ZJM7O.js";

// src/policy/json/json-error.ts
var TOKEN = /[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.]))/y;
function jsonErrorPlace(text) {
  const open = [];
  let at = 0;
  let expected = "value";
  for (; ; ) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) break;
    const [, mark, string, literal] = match;
    const inside = open.at(-1);
    if (mark === "{" || mark === "[") {
      if (expected !== "value" && expected !== "value-or-end") break;
      open.push(mark);
      expected = mark === "{" ? "key-or-end" : "value-or-end";
    } else if (mark === "}" || mark === "]") {
      const allowed = expected === "separator" || (mark === "}" ? expected === "key-or-end" : expected === "value-or-end");
      if (!allowed || inside !== (mark === "}" ? "{" : "[")) break;
      open.pop();
      expected = "separator";
    } else if (mark === ",") {
      if (expected !== "separator" || inside === void 0) break;
      expected = inside === "{" ? "key" : "value";
    } else if (mark === ":") {
      if (expected !== "colon") break;
      expected = "value";
    } else if (string !== void 0 && (expected === "key" || expected === "key-or-end")) expected = "colon";
    else if ((string !== void 0 || literal !== void 0) && (expected === "value" || expected === "value-or-end"))
      expected = "separator";
    else break;
    at = TOKEN.lastIndex;
  }
  const offset = at + (/^[ \t\r\n]*/.exec(text.slice(at))?.[0].length ?? 0);
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: before.length - before.lastIndexOf("\n") };
}

// src/policy/json/json-file.ts
var MAX_KEY = 30;
function readText(file, what, maxBytes) {
  try {
    return readRegular(file, maxBytes).toString("utf8").replace(/^\ufeff/, "");
  } catch (error) {
    const code = systemCode(error) || "unknown error";
    const why = error instanceof IrregularFileError ? error.message : code === "ENOENT" ? "no such file" : code;
    throw new FileError("config-unreadable", `${file}: can't read ${what} (${why})`, { cause: error });
  }
}
function parseJson(text, file) {
  try {
    return JSON.parse(text);
  } catch {
    const { line, column } = jsonErrorPlace(text);
    throw new UsageError("config-syntax", `${file}: not valid JSON (line ${line}, column ${column})`);
  }
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function rejectUnknown(content, known, file, prefix) {
  for (const key of Object.keys(content)) {
    if (known.includes(key)) continue;
    if (key.length > MAX_KEY) throw new UsageError("config-key", `${file}: unknown key ${prefix}(a name of ${key.length} characters)`);
    const nearest = known.toSorted((a, b) => distance(a, key) - distance(b, key))[0] ?? "";
    const hint = distance(nearest, key) <= 3 ? `; did you mean "${nearest}"?` : `; known keys: ${known.filter((one) => one !== "$schema").join(", ")}`;
    throw new UsageError("config-key", `${file}: unknown key "${prefix}${key}"${hint}`);
  }
}
function isDay(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
function describe(value) {
  if (value === void 0) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "string") return value.length <= 20 ? `"${value}"` : `a text of ${value.length} characters`;
  if (typeof value === "number" || typeof value === "boolean") return `${typeof value} ${value.toString()}`;
  return typeof value === "object" ? "an object" : typeof value;
}
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

// src/policy/config.ts
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

// src/policy/profiles.ts
var PROFILE_NAMES = ["dashboard", "bot", "market-maker", "arbitrage", "custody", "one-off"];
var DEFAULT_ROTATION = {
  dashboard: 180,
  bot: 90,
  "market-maker": 60,
  arbitrage: 60,
  custody: 30,
  "one-off": 0
};
var READING = ["enableReading", "enableFixReadOnly"];
var DESK = [
  ...READING,
  "enableSpotAndMarginTrading",
  "enableFixApiTrade",
  "enableMargin",
  "enableFutures",
  "enablePortfolioMarginTrading"
];
var ALLOWED = {
  dashboard: READING,
  bot: [...READING, "enableSpotAndMarginTrading"],
  "market-maker": DESK,
  // Both legs of a trade stand in wallets of their own, between which it moves funds.
  arbitrage: [...DESK, "permitsUniversalTransfer"],
  custody: [...READING, "enableWithdrawals"],
  "one-off": READING
};
function excessOf(profile, { permissions, ipRestricted }) {
  const isAllowed = ({ name }) => ALLOWED[profile].includes(name) && (name !== "enableWithdrawals" || ipRestricted === true);
  return grantedIn(permissions ?? {}).filter((one) => !isAllowed(one));
}
function likelyProfile(verification) {
  const power = powerOf(verification.permissions);
  if (power === "withdraw") return "custody";
  return power === "read" ? "dashboard" : "bot";
}
function overdueBy(profile, ageDays, rotation2) {
  return ageDays === null ? 0 : Math.max(0, ageDays - rotation2[profile]);
}

// src/policy/config.ts
var CONFIG_FILE = "binleaks.config.json";
var CONFIDENCES = ["low", "medium", "high"];
var SEVERITIES = ["info", "low", "medium", "high", "critical"];
var VERIFICATION_ENVIRONMENTS = [
  "live",
  "testnet",
  "demo",
  "futures",
  "futures-testnet",
  "us"
];
function environmentsToAsk({ verify }, environments, endpoints) {
  const isNarrowed = environments.length > 0 || Object.keys(endpoints).length > 0;
  return isNarrowed ? environments : verify?.environments ?? [];
}
var MAX_CONFIG_CALLS = 100;
var KEYS = ["$schema", "exclude", "allow", "minConfidence", "failOn", "baseline", "verify", "rotationDays"];
var VERIFY_KEYS = ["environments", "limit"];
var ALLOW_KEYS = ["sha256", "reason", "expires", "redacted", "path"];
var ALLOW_NOTES = ["redacted", "path"];
var ALLOWED_HASH = /^[0-9a-fA-F]{16,64}$/;
var MAX_CONFIG = 1024 * 1024;
var MAX_ROTATION = 3650;
var DEFAULT_CONFIG = {
  file: null,
  folder: null,
  exclude: [],
  allow: [],
  minConfidence: null,
  failOn: null,
  baseline: null,
  rotationDays: DEFAULT_ROTATION,
  verify: null
};
function loadConfig(startFolder, explicitFile, top = null) {
  if (explicitFile !== null) return parseConfig(readConfig(resolve(explicitFile)), explicitFile);
  for (let folder = resolve(startFolder); ; ) {
    const own = join(folder, CONFIG_FILE);
    if (existsSync(own)) return parseConfig(readConfig(own), own);
    const fromPackage = readPackageKey(join(folder, "package.json"));
    if (fromPackage) return fromPackage;
    const parent = dirname(folder);
    if (parent === folder || folder === top) return DEFAULT_CONFIG;
    folder = parent;
  }
}
function configFolder(startFolder) {
  for (let folder = resolve(startFolder); ; ) {
    if (existsSync(join(folder, ".git"))) return folder;
    const parent = dirname(folder);
    if (parent === folder) return startFolder;
    folder = parent;
  }
}
function readConfig(file) {
  return readText(file, "the configuration", MAX_CONFIG);
}
function readPackageKey(file) {
  if (!existsSync(file)) return null;
  let text;
  try {
    text = readConfig(file);
  } catch {
    return null;
  }
  return parsePackageKey(text, file);
}
function parsePackageKey(text, file) {
  let content;
  try {
    content = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(content) || !Object.hasOwn(content, "binleaks")) return null;
  return validate(content["binleaks"], `${file} (key "binleaks")`, dirname(resolve(file)));
}
function parseConfig(text, file) {
  return validate(parseJson(text, file), file, dirname(resolve(file)));
}
function validate(content, file, folder) {
  if (!isRecord(content)) throw new UsageError("config-value", `${file}: expected an object, found ${describe(content)}`);
  rejectUnknown(content, KEYS, file, "");
  return {
    file,
    folder,
    exclude: globs(content["exclude"], `${file}: "exclude`),
    allow: allowEntries(content["allow"], file),
    minConfidence: oneOf(content["minConfidence"], CONFIDENCES, `${file}: "minConfidence"`),
    failOn: oneOf(content["failOn"], SEVERITIES, `${file}: "failOn"`),
    baseline: path(content["baseline"], `${file}: "baseline"`),
    rotationDays: rotation(content["rotationDays"], file),
    verify: verifyConfig(content["verify"], file)
  };
}
function verifyConfig(value, file) {
  if (value === void 0) return null;
  if (!isRecord(value)) {
    const hint = value === true ? ": what is asked of Binance is asked for by --verify, not by a configuration" : "";
    throw new UsageError("config-value", `${file}: "verify": expected an object, found ${describe(value)}${hint}`);
  }
  rejectUnknown(value, VERIFY_KEYS, file, "verify.");
  const { environments, limit } = value;
  if (environments !== void 0 && !Array.isArray(environments))
    throw new UsageError("config-value", `${file}: "verify.environments": expected a list, found ${describe(environments)}`);
  if (limit !== void 0 && (typeof limit !== "number" || !Number.isInteger(limit) || limit < 1 || limit > MAX_CONFIG_CALLS))
    throw new UsageError(
      "config-value",
      `${file}: "verify.limit": expected a whole number from 1 to ${MAX_CONFIG_CALLS}, found ${describe(limit)}`
    );
  const list = environments ?? [];
  return {
    environments: list.flatMap((one, index) => oneOf(one, VERIFICATION_ENVIRONMENTS, `${file}: "verify.environments[${index}]"`) ?? []),
    limit: limit ?? null
  };
}
function globs(value, where) {
  if (value === void 0) return [];
  if (!Array.isArray(value)) throw new UsageError("config-value", `${where}": expected a list of globs, found ${describe(value)}`);
  return value.map((entry, index) => {
    if (typeof entry !== "string" || entry === "")
      throw new UsageError("config-value", `${where}[${index}]": expected a glob, found ${describe(entry)}`);
    const problem = globProblem(entry);
    if (problem !== null) throw new UsageError("bad-glob", `${where}[${index}]": bad glob ${describe(entry)}: ${problem}`);
    return entry;
  });
}
function oneOf(value, allowed, where) {
  if (value === void 0) return null;
  const found = allowed.find((one) => one === value);
  if (found === void 0)
    throw new UsageError("config-value", `${where}: expected one of ${allowed.join(", ")}, found ${describe(value)}`);
  return found;
}
function path(value, where) {
  if (value === void 0) return null;
  if (typeof value !== "string" || value.trim() === "")
    throw new UsageError("config-value", `${where}: expected the path of a file, found ${describe(value)}`);
  return value;
}
function rotation(value, file) {
  if (value === void 0) return DEFAULT_ROTATION;
  const where = `${file}: "rotationDays`;
  if (!isRecord(value)) throw new UsageError("config-value", `${where}": expected an object of days by profile, found ${describe(value)}`);
  rejectUnknown(value, PROFILE_NAMES, file, "rotationDays.");
  const days = { ...DEFAULT_ROTATION };
  for (const profile of PROFILE_NAMES) {
    const own = value[profile];
    if (own === void 0) continue;
    if (typeof own !== "number" || !Number.isInteger(own) || own < 0 || own > MAX_ROTATION)
      throw new UsageError(
        "config-value",
        `${where}.${profile}": expected a whole number of days from 0 (delete after use) to ${MAX_ROTATION}, found ${describe(own)}`
      );
    days[profile] = own;
  }
  return days;
}
function allowEntries(value, file) {
  if (value === void 0) return [];
  if (!Array.isArray(value)) throw new UsageError("config-value", `${file}: "allow": expected a list, found ${describe(value)}`);
  return value.map((entry, index) => {
    const where = `${file}: "allow[${index}]`;
    if (!isRecord(entry))
      throw new UsageError("config-value", `${where}": expected an object with sha256 and reason, found ${describe(entry)}`);
    rejectUnknown(entry, ALLOW_KEYS, file, `allow[${index}].`);
    const { sha256, reason, expires } = entry;
    if (typeof sha256 !== "string" || !ALLOWED_HASH.test(sha256)) {
      throw new UsageError(
        "config-value",
        `${where}.sha256": expected the id of a finding (16 hexadecimal digits) or the SHA-256 of the credential (64), as reports give them, found ${describe(sha256)}`
      );
    }
    if (typeof reason !== "string" || reason.trim() === "")
      throw new UsageError("config-value", `${where}.reason": expected a text that says why this is allowed, found ${describe(reason)}`);
    if (expires !== void 0 && (typeof expires !== "string" || !isDay(expires))) {
      throw new UsageError("config-value", `${where}.expires": expected a date as YYYY-MM-DD, found ${describe(expires)}`);
    }
    for (const key of ALLOW_NOTES)
      if (entry[key] !== void 0 && typeof entry[key] !== "string")
        throw new UsageError("config-value", `${where}.${key}": expected a text, found ${describe(entry[key])}`);
    return { sha256: sha256.toLowerCase(), reason, expires: expires ?? null };
  });
}

export {
  readText,
  parseJson,
  isRecord,
  rejectUnknown,
  isDay,
  describe,
  PROFILE_NAMES,
  excessOf,
  likelyProfile,
  overdueBy,
  CONFIG_FILE,
  CONFIDENCES,
  SEVERITIES,
  VERIFICATION_ENVIRONMENTS,
  environmentsToAsk,
  DEFAULT_CONFIG,
  loadConfig,
  configFolder,
  parsePackageKey,
  parseConfig
};
