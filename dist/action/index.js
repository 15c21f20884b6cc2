import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __require = /* @__PURE__ */ ((x) => typeof require !== "undefined" ? require : typeof Proxy !== "undefined" ? new Proxy(x, {
  get: (a, b) => (typeof require !== "undefined" ? require : a)[b]
}) : x)(function(x) {
  if (typeof require !== "undefined") return require.apply(this, arguments);
  throw Error('Dynamic require of "' + x + '" is not supported');
});
var __esm = (fn, res, err2) => function __init() {
  if (err2) throw err2[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err2 = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require2() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// src/detect/alphabet.ts
function buildClasses() {
  const table = new Uint8Array(256);
  const add2 = (characters, bits) => {
    for (const character2 of characters) {
      const code2 = character2.charCodeAt(0);
      table[code2] = (table[code2] ?? 0) | bits;
    }
  };
  add2("0123456789", KEY | DIGIT);
  add2("abcdefghijklmnopqrstuvwxyz", KEY | LOWER);
  add2("ABCDEFGHIJKLMNOPQRSTUVWXYZ", KEY | UPPER);
  add2("+/_-", KEY);
  return table;
}
function classAt(text2, index) {
  const code2 = text2.charCodeAt(index);
  return code2 < 256 ? CLASSES[code2] ?? 0 : 0;
}
function isMixed(bytes, start, end) {
  let seen = 0;
  for (let i = start; i < end; i++) {
    seen |= CLASSES[bytes[i] ?? 0] ?? 0;
    if ((seen & ALNUM) === ALNUM) return true;
  }
  return false;
}
var KEY, DIGIT, LOWER, UPPER, ALNUM, CLASSES;
var init_alphabet = __esm({
  "src/detect/alphabet.ts"() {
    "use strict";
    KEY = 1;
    DIGIT = 2;
    LOWER = 4;
    UPPER = 8;
    ALNUM = DIGIT | LOWER | UPPER;
    CLASSES = buildClasses();
  }
});

// src/detect/shape.ts
function shapeOf(value) {
  let upper = 0;
  let lower = 0;
  let digits = 0;
  let beyondHex = 0;
  let changes = 0;
  let longestSame = 0;
  let same = 0;
  let ascending = 0;
  let longestAscending = 0;
  let previousClass = 0;
  let previousCode = -2;
  let stride = 0;
  const counts = /* @__PURE__ */ new Map();
  for (let i = 0; i < value.length; i++) {
    const code2 = value.charCodeAt(i);
    const bits = classAt(value, i) & ALNUM;
    if (bits === 0) return "none";
    if (bits === UPPER) upper++;
    else if (bits === LOWER) lower++;
    else if (bits === DIGIT) digits++;
    if (bits === LOWER && code2 > 102) beyondHex++;
    if (bits === previousClass) same++;
    else {
      changes++;
      same = 1;
    }
    longestSame = Math.max(longestSame, same);
    const step2 = code2 - previousCode;
    ascending = step2 === stride && Math.abs(step2) <= 1 ? ascending + 1 : 1;
    stride = step2;
    longestAscending = Math.max(longestAscending, ascending);
    previousClass = bits;
    previousCode = code2;
    counts.set(code2, (counts.get(code2) ?? 0) + 1);
  }
  if (longestAscending >= 5 || isPeriodic(value) || PLACEHOLDER_WORDS.test(value)) return "none";
  if (upper === 0) {
    if (counts.size < 10 || lower === 0 || digits === 0) return "none";
    if (beyondHex === 0) return "hex";
    return counts.size >= 20 && changes >= 12 && longestSame < 40 && beyondHex >= 12 ? "lower" : "none";
  }
  if (lower < 8 || upper < 8 || counts.size < 27) return "none";
  if (changes < 24 || longestSame > 17 || lettersInWords(value) > 45) return "none";
  if (digits === 0 && changes < 30) return "none";
  return digits > 26 ? "none" : "random";
}
function lettersInWords(value) {
  let sum = 0;
  for (const word of value.match(/[A-Z]?[a-z]{3,}|[A-Z]{4,}/g) ?? []) sum += word.length;
  return sum;
}
function isPeriodic(value) {
  const seen = /* @__PURE__ */ new Map();
  for (let i = 0; i + 4 <= value.length; i++) {
    const part = value.slice(i, i + 4);
    const count3 = (seen.get(part) ?? 0) + 1;
    if (count3 >= 3) return true;
    seen.set(part, count3);
  }
  return false;
}
function isWordLike(text2) {
  const letters = text2.replace(/\d{1,4}$/, "");
  if (letters === "" || /[^A-Za-z_-]/.test(letters)) return false;
  const words = letters.replace(/([a-z])([A-Z])/g, "$1_$2").split(/[_-]+/).filter((word) => word !== "");
  const length = words.reduce((sum, word) => sum + word.length, 0);
  return words.length > 0 && (length >= words.length * 3 || length <= 4);
}
var KEY_LENGTH, PLACEHOLDER_WORDS;
var init_shape = __esm({
  "src/detect/shape.ts"() {
    "use strict";
    init_alphabet();
    KEY_LENGTH = 64;
    PLACEHOLDER_WORDS = /your[-_]?(?:api|key|secret|binance|access|private|token|own)|api_?key|secret|example|placeholder|insert|change_?me|replace|binance|dummy|sample|redacted|password|xxxxx|todo_|_here$|token/i;
  }
});

// src/detect/snippet.ts
function redact(value) {
  return value.length >= 40 ? `${value.slice(0, 3)}\u2026${value.slice(-2)}` : "\u2026";
}
function snippetOf(bytes, start, end, spans, wide) {
  const step2 = wide ? 2 : 1;
  const from = lineStart(bytes, start, BEFORE * 8 * step2);
  const to = lineEnd(bytes, end, AFTER * 8 * step2);
  let text2 = "";
  let at = from;
  let markStart = 0;
  let markEnd = 0;
  for (const span of spans) {
    if (span.end <= at || span.start >= to) continue;
    text2 += maskTokens(decode(bytes, at, Math.max(at, span.start), wide));
    const mask = span.start === start ? span.mask : span.mask;
    if (span.start === start) {
      markStart = text2.length;
      markEnd = text2.length + mask.length;
    }
    text2 += mask;
    at = span.end;
  }
  text2 += maskTokens(decode(bytes, at, to, wide));
  const cutFront = Math.max(0, markStart - BEFORE);
  const cutBack = Math.min(text2.length, markEnd + AFTER);
  const head = cutFront > 0 ? "\u2026" : "";
  const lead = text2.slice(cutFront, markStart);
  const trimmed2 = cutFront > 0 ? lead : lead.trimStart();
  const body = head + trimmed2 + text2.slice(markStart, cutBack).trimEnd() + (cutBack < text2.length ? "\u2026" : "");
  const shift = head.length + trimmed2.length;
  return { text: body, start: shift, end: shift + (markEnd - markStart) };
}
function lineStart(bytes, offset, reach2) {
  const newline = offset === 0 ? -1 : bytes.lastIndexOf(10, offset - 1);
  return Math.max(newline + 1, offset - reach2, 0);
}
function lineEnd(bytes, offset, reach2) {
  const newline = bytes.indexOf(10, offset);
  return Math.min(newline < 0 ? bytes.length : newline, offset + reach2, bytes.length);
}
function decode(bytes, from, to, wide) {
  const slice = bytes.subarray(from, to);
  const text2 = wide ? Buffer.from(slice.filter((byte) => byte !== 0)).toString("latin1") : slice.toString("utf8");
  return text2.replace(/[\r\u0000]/g, "");
}
function maskTokens(text2) {
  return text2.replace(/[A-Za-z0-9+/_=-]{16,}/g, (token) => isHarmless(token) ? token : "\u2026");
}
function isHarmless(token) {
  return token.split(/[/+_=-]+/).every((part) => part.length < 4 || /^\d{1,10}$/.test(part) || part.length < MIN_TOKEN + 16 && isReadable(part));
}
function isReadable(part) {
  return isWordLike(part) || part.length <= 8 && /^[a-z]+\d+[a-z]*$/i.test(part);
}
var BEFORE, AFTER, MIN_TOKEN;
var init_snippet = __esm({
  "src/detect/snippet.ts"() {
    "use strict";
    init_shape();
    BEFORE = 100;
    AFTER = 60;
    MIN_TOKEN = 16;
  }
});

// src/policy/errors.ts
var UsageError;
var init_errors = __esm({
  "src/policy/errors.ts"() {
    "use strict";
    UsageError = class extends Error {
      name = "UsageError";
      code;
      constructor(code2, message, options) {
        super(message, options);
        this.code = code2;
      }
    };
  }
});

// src/policy/glob-problem.ts
function globProblem(glob) {
  if (glob.length > MAX_LENGTH) return `more than ${MAX_LENGTH} characters`;
  const literal2 = glob.replace(/\\./g, "x");
  if (!isBalanced(literal2)) return "a bracket or brace is not closed";
  const plain2 = literal2.replace(/\[[^\]]*\]/g, "x");
  if (/[+*]\(|\)[+*?{]/.test(plain2)) return "repeated groups are not supported";
  if ((plain2.match(/[({]/g) ?? []).length > MAX_GROUPS) return `more than ${MAX_GROUPS} groups`;
  const segments = plain2.replace(/\/\*\*\/?$/, "").split("/");
  if (segments.filter((one) => one === "**").length > MAX_DEEP_STARS) return `"**" more than ${MAX_DEEP_STARS} times`;
  const hasRow = segments.some((one) => one !== "**" && (one.match(/[*+]+/g) ?? []).length > MAX_STARS);
  return hasRow ? `more than ${MAX_STARS} wildcards between two slashes` : null;
}
function isBalanced(glob) {
  const open = [];
  const closes = { "]": "[", "}": "{", ")": "(" };
  for (const character2 of glob) {
    if (open.at(-1) === "[" && character2 !== "]") continue;
    if (character2 === "[" || character2 === "{" || character2 === "(") open.push(character2);
    else if (character2 in closes && open.pop() !== closes[character2]) return false;
  }
  return open.length === 0;
}
var MAX_LENGTH, MAX_STARS, MAX_DEEP_STARS, MAX_GROUPS;
var init_glob_problem = __esm({
  "src/policy/glob-problem.ts"() {
    "use strict";
    MAX_LENGTH = 500;
    MAX_STARS = 3;
    MAX_DEEP_STARS = 3;
    MAX_GROUPS = 8;
  }
});

// src/permissions.ts
function grantedIn(permissions) {
  const granted = new Set(Object.keys(permissions).filter((name) => permissions[name] === true && !NO_PERMISSION.has(name)));
  const known3 = MEANINGS.filter((one) => granted.delete(one.name));
  const worse2 = known3.filter((one) => one.power !== "read");
  const unknown = [...granted].map((name) => {
    const label = /^[A-Za-z][A-Za-z0-9]{0,60}$/.test(name) ? name : "one with an unknown name";
    return { name, power: "move", can: `use "${name}"`, label };
  });
  return [...worse2, ...unknown, ...known3.filter((one) => one.power === "read")];
}
function powerOf(permissions) {
  const [worst] = permissions ? grantedIn(permissions).toSorted((a, b) => POWERS.indexOf(b.power) - POWERS.indexOf(a.power)) : [];
  return worst?.power ?? null;
}
function isTelling(permissions) {
  const isUnclear = ({ name }) => Object.hasOwn(permissions, name) && typeof permissions[name] !== "boolean";
  return TELLING.every((name) => typeof permissions[name] === "boolean") && !MEANINGS.some(isUnclear);
}
function canWithdraw(verification) {
  return verification?.verdict === "live" && powerOf(verification.permissions) === "withdraw" && !isPlayMoney(verification);
}
function isPlayMoney({ environment: environment2 }) {
  return environment2 === "testnet" || environment2 === "demo" || environment2 === "futures-testnet";
}
var POWERS, MEANINGS, NO_PERMISSION, TELLING;
var init_permissions = __esm({
  "src/permissions.ts"() {
    "use strict";
    POWERS = ["read", "move", "trade", "withdraw"];
    MEANINGS = [
      { name: "enableWithdrawals", power: "withdraw", can: "withdraw", label: "Enable Withdrawals" },
      { name: "enableSpotAndMarginTrading", power: "trade", can: "trade spot and margin", label: "Enable Spot & Margin Trading" },
      { name: "enableFixApiTrade", power: "trade", can: "trade over FIX", label: "FIX API trading" },
      { name: "enableMargin", power: "trade", can: "borrow and trade on margin", label: "Enable Margin Loan, Repay & Transfer" },
      { name: "enableFutures", power: "trade", can: "trade futures", label: "Enable Futures" },
      { name: "enableVanillaOptions", power: "trade", can: "trade options", label: "Enable European Options" },
      { name: "enablePortfolioMarginTrading", power: "trade", can: "trade with portfolio margin", label: "Enable Portfolio Margin Trading" },
      {
        name: "permitsUniversalTransfer",
        power: "move",
        can: "move funds between wallets and sub-accounts (universal transfer)",
        label: "Permits Universal Transfer"
      },
      {
        name: "enableInternalTransfer",
        power: "move",
        can: "move funds between the main account and sub-accounts (internal transfer)",
        label: "Enable Internal Transfer"
      },
      { name: "enableReading", power: "read", can: "read balances and orders", label: "Enable Reading" },
      { name: "enableFixReadOnly", power: "read", can: "read over FIX", label: "FIX API read only" }
    ];
    NO_PERMISSION = /* @__PURE__ */ new Set(["ipRestrict", "createTime", "tradingAuthorityExpirationTime"]);
    TELLING = [
      "enableWithdrawals",
      "enableSpotAndMarginTrading",
      "enableMargin",
      "enableFutures",
      "enableVanillaOptions",
      "permitsUniversalTransfer",
      "enableInternalTransfer"
    ];
  }
});

// src/report/links.ts
function linkTo(project, occurrence) {
  if (!project) return null;
  const commit = occurrence.commit ?? project.commit;
  if (commit === null || occurrence.place === "event") return null;
  const page = project.host === "github" ? project.url : `${project.url}/-`;
  if (occurrence.place === "message") return `${page}/commit/${commit}`;
  if (occurrence.path === "" || occurrence.place !== "file" && occurrence.place !== "name") return null;
  const lines3 = occurrence.endLine > occurrence.line ? `#L${occurrence.line}-${project.host === "github" ? "L" : ""}${occurrence.endLine}` : `#L${occurrence.line}`;
  return `${page}/blob/${commit}/${encodePath(occurrence.path)}${occurrence.place === "name" || occurrence.archive.length > 0 ? "" : lines3}`;
}
function encodePath(path2) {
  return Buffer.from(path2).toString("utf8").split("/").map(encodeURIComponent).join("/");
}
function projectOf(env2) {
  const [server, repository] = [env2["GITHUB_SERVER_URL"] ?? "", env2["GITHUB_REPOSITORY"] ?? ""];
  if (/^https?:\/\//.test(server) && repository !== "")
    return { host: "github", url: `${server.replace(/\/+$/, "")}/${repository}`, commit: env2["GITHUB_SHA"] ?? null };
  const url = env2["CI_PROJECT_URL"] ?? "";
  return /^https?:\/\//.test(url) ? { host: "gitlab", url: url.replace(/\/+$/, ""), commit: env2["CI_COMMIT_SHA"] ?? null } : null;
}
var init_links = __esm({
  "src/report/links.ts"() {
    "use strict";
  }
});

// src/report/printable.ts
function printable(text2) {
  const escaped = text2.replace(UNSAFE, (character2) => {
    if (character2 === "\n") return "\\n";
    if (character2 === "\r") return "\\r";
    if (character2 === "	") return " ";
    const code2 = character2.codePointAt(0) ?? 0;
    if (code2 < 256) return `\\x${code2.toString(16).padStart(2, "0")}`;
    return code2 < 65536 ? `\\u${code2.toString(16).padStart(4, "0")}` : `\\u{${code2.toString(16)}}`;
  });
  return escaped.replace(COMMAND_AT_START, "$1\\x3a").replace(COMMAND_ANYWHERE, "#\\x23");
}
function asciiControls(json) {
  return json.replace(COMMAND_ANYWHERE, "#\\u0023").replace(UNSAFE, (character2) => {
    if (character2 === "\n") return character2;
    const units = Array.from({ length: character2.length }, (_, index) => character2.charCodeAt(index));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
  });
}
function grouped(count3) {
  return String(count3).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
var UNSAFE, COMMAND_AT_START, COMMAND_ANYWHERE;
var init_printable = __esm({
  "src/report/printable.ts"() {
    "use strict";
    UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
    COMMAND_AT_START = /^(\s*):(?=:)/;
    COMMAND_ANYWHERE = /##(?=\[|vso\[|teamcity\[)/gi;
  }
});

// src/report/json-parts.ts
function scanJson(result) {
  const { source, root, startedAt, durationMs, complete, stats, skipped, excluded, belowThreshold } = result;
  return { source, root, startedAt, durationMs, complete, stats, skipped, excluded, belowThreshold };
}
function findingJson(finding) {
  const {
    id: id2,
    kind,
    confidence,
    severity,
    sha256,
    redacted,
    length,
    environment: environment2,
    encrypted,
    pair: pair2,
    evidence: evidence2,
    score,
    occurrences,
    exposure,
    verification,
    proof,
    advice
  } = finding;
  return {
    id: id2,
    kind,
    confidence,
    severity,
    sha256,
    redacted,
    length,
    environment: environment2,
    encrypted,
    pair: pair2,
    score,
    evidence: evidence2,
    occurrences: occurrences.map(occurrenceJson),
    exposure,
    verification,
    proof,
    advice
  };
}
function occurrenceJson({ path: path2, line, column, endLine, endColumn, reading, archive, place, commit, blob }) {
  return { path: path2, line, column, endLine, endColumn, reading, archive, commit, blob, place };
}
function suppressedJson({ id: id2, kind, sha256, redacted, reason, detail, added, occurrences }) {
  const base = { id: id2, kind, sha256, redacted, reason, detail };
  return { ...base, ...added === void 0 ? {} : { added }, occurrences: occurrences.map(occurrenceJson) };
}
var SCHEMA_VERSION;
var init_json_parts = __esm({
  "src/report/json-parts.ts"() {
    "use strict";
    SCHEMA_VERSION = 1;
  }
});

// src/report/json.ts
var json_exports = {};
__export(json_exports, {
  reportJson: () => reportJson
});
function reportJson(result, version) {
  const document = {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: "binleaks", version },
    scan: scanJson(result),
    findings: result.findings.map(findingJson),
    suppressed: result.suppressed.map(suppressedJson),
    policyNotes: result.policyNotes,
    notes: result.notes
  };
  return `${asciiControls(JSON.stringify(document, null, 2))}
`;
}
var init_json = __esm({
  "src/report/json.ts"() {
    "use strict";
    init_json_parts();
    init_printable();
  }
});

// src/report/jsonl.ts
var jsonl_exports = {};
__export(jsonl_exports, {
  findingLine: () => findingLine,
  reportJsonl: () => reportJsonl,
  summaryLine: () => summaryLine
});
function reportJsonl(result, version) {
  return result.findings.map(findingLine).join("") + summaryLine(result, version);
}
function findingLine(finding) {
  return lineOf({ type: "finding", schemaVersion: SCHEMA_VERSION, ...findingJson(finding) });
}
function summaryLine(result, version) {
  return lineOf({
    type: "summary",
    schemaVersion: SCHEMA_VERSION,
    tool: { name: "binleaks", version },
    scan: scanJson(result),
    findings: result.findings.length,
    suppressed: result.suppressed.map(suppressedJson),
    policyNotes: result.policyNotes,
    notes: result.notes
  });
}
function lineOf(value) {
  return `${asciiControls(JSON.stringify(value))}
`;
}
var init_jsonl = __esm({
  "src/report/jsonl.ts"() {
    "use strict";
    init_json_parts();
    init_printable();
  }
});

// src/report/display-width.ts
function displayWidth(text2) {
  let width = 0;
  for (const character2 of text2) width += COMBINING.test(character2) ? 0 : WIDE.test(character2) ? 2 : 1;
  return width;
}
var WIDE, COMBINING;
var init_display_width = __esm({
  "src/report/display-width.ts"() {
    "use strict";
    WIDE = /[\u1100-\u115f\u231a\u231b\u2329\u232a\u23e9-\u23ec\u25fd\u25fe\u2614\u2615\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18fff}\u{1b000}-\u{1b2ff}\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1faff}\u{20000}-\u{3fffd}]/u;
    COMBINING = new RegExp("\\p{Mn}|\\p{Me}", "u");
  }
});

// src/detect/evidence.ts
function evidence(signal, detail, share = 1) {
  return { signal, weight: Math.round(SIGNALS[signal].weight * share * 100) / 100, detail };
}
function scoreOf(list2) {
  return Math.round(list2.reduce((sum, one) => sum + one.weight, 0) * 100) / 100;
}
function meaningOf(signal) {
  return Object.hasOwn(SIGNALS, signal) ? Object.entries(SIGNALS).find(([name]) => name === signal)?.[1].means ?? signal : signal;
}
var SIGNALS;
var init_evidence = __esm({
  "src/detect/evidence.ts"() {
    "use strict";
    SIGNALS = {
      // Where a candidate starts.
      "random-64": { weight: -3.2, means: "has the shape of a Binance key or secret; most random 64-character values are something else" },
      "ed25519-key": { weight: -1.6, means: "an Ed25519 private key, the type Binance recommends; other services use it too" },
      "rsa-key": { weight: -2.2, means: "an RSA private key; most belong to TLS, SSH or tokens" },
      "unknown-private-key": { weight: -3.2, means: "a private key block whose body does not decode" },
      "hex-64": { weight: -6, means: "64 hexadecimal characters: nearly always a hash; only the old futures testnet issued such keys" },
      "lower-64": { weight: -6, means: "64 lower-case letters and digits: only Binance Pay is known to issue such keys" },
      // What the value is called.
      "name-binance": { weight: 7, means: "its name says Binance and what it is" },
      "name-binance-only": { weight: 5, means: "its name says Binance" },
      "header-x-mbx-apikey": { weight: 7, means: "stands in Binance's API key header" },
      "name-trading": { weight: 4.5, means: "its name is that of a trading program that talks to Binance" },
      "name-api": { weight: 2.2, means: "its name says API key or API secret" },
      "name-bare": { weight: 1.2, means: "its name says key or secret" },
      "name-other-vendor": { weight: -7, means: "its name is another service's" },
      "name-other-purpose": { weight: -5, means: "its name says what else it is for" },
      "name-password": { weight: -1.5, means: "its name says password: a secret of some account" },
      "name-never": { weight: -9, means: "its name says signature, hash, order, address or the like" },
      "framework-secret": { weight: -3, means: "SECRET_KEY in a web framework's settings" },
      "signed-request-line": {
        weight: 5.5,
        means: "nothing names it, but a signed request stands on its line: an access log with the API key"
      },
      unnamed: { weight: -2.2, means: "nothing names it: no variable, key, header or call" },
      "purpose-encloses": { weight: -4.5, means: "what encloses it says what else it is for" },
      // The call it is an argument of.
      "call-binance": { weight: 5, means: "argument of a call that names Binance" },
      "call-client": { weight: 2.6, means: "positional argument of a constructor that Binance libraries use" },
      "call-argument": { weight: 0.8, means: "first or second argument of a call" },
      "hmac-call": { weight: 1.6, means: "the key of an HMAC signature" },
      // Whose it is: the closest place that names an owner.
      "binance-encloses": { weight: 4.6, means: "what encloses it (object, section, call, class) names Binance" },
      "binance-line": { weight: 4.2, means: "Binance is named on the same line" },
      "binance-object": { weight: 4, means: "Binance is named in the same object" },
      "binance-paragraph": { weight: 3.4, means: "Binance is named in the same paragraph" },
      "binance-near": { weight: 2.8, means: "Binance is named within a few lines" },
      "binance-around": { weight: 2.3, means: "Binance is named within thirty lines" },
      "binance-file": { weight: 1.8, means: "Binance is named in the same file" },
      "binance-path": { weight: 2.3, means: "the path names Binance" },
      "trading-context": { weight: 1.6, means: "trading software or a trading pair is named nearby" },
      "other-encloses": { weight: -6, means: "what encloses it names another service" },
      "other-line": { weight: -5, means: "another service is named on the same line" },
      "other-object": { weight: -5, means: "another service is named in the same object" },
      "other-paragraph": { weight: -3.5, means: "another service is named closest in the same paragraph" },
      "repository-binance": { weight: 1.4, means: "the repository's manifests depend on a Binance library" },
      "repository-ccxt": { weight: 1, means: "the repository's manifests depend on ccxt or trading software" },
      "key-file": { weight: 0.5, means: "the file is one that holds credentials" },
      // Who stands beside it.
      partner: { weight: 2.6, means: "a partner of the other role stands beside it" },
      "key-words-near": { weight: 1.2, means: "the text around it speaks of API keys, secrets or credentials" },
      companion: { weight: 1.8, means: "a second value of the same shape stands right beside it" },
      "bare-pair": { weight: 3.4, means: "the file holds two such values and little else" },
      "binance-sibling": { weight: 2, means: "its partner is tied to Binance" },
      // What it is a piece of.
      "base64-slice": { weight: -6, means: "touches + / or =: a piece of base64" },
      "token-slice": { weight: -5, means: "touches another random piece: part of a longer token" },
      "touches-word": { weight: -1, means: "glued to a word by - or _" },
      "encoded-block": { weight: -8, means: "a line of a block of equally wide encoded lines" },
      "encrypted-value": { weight: -8, means: "stands in an encrypted value" },
      "data-uri": { weight: -6, means: "follows a data URI or a sourceMappingURL" },
      "lock-file": { weight: -6, means: "stands in a lock or checksum file" },
      "packed-guess": { weight: -1, means: "cut out of a longer run by its statistics" },
      "listen-key": { weight: 3, means: "named or used as a listen key: gives one user-data stream for 60 minutes" },
      // Offline proof: see proof.ts. That a wrong secret gives one signature is as likely as e^-177.
      "proved-by-request": { weight: 100, means: "signs a request that was logged: proof that it is the secret" },
      "key-of-proved-request": { weight: 100, means: "the API key of a logged request that a secret found here signs" },
      // Private keys.
      "key-other-purpose": { weight: -6, means: "named or placed as a TLS, SSH, token or cloud key" },
      "key-name": { weight: 0.8, means: "named as a private key" },
      "api-key-near": { weight: 3, means: "an API key of Binance shape stands beside it" }
    };
  }
});

// src/report/words.ts
function pathName({ path: path2, archive }) {
  return archive.length > 0 ? archive.map(printable).join(" \u2192 ") : printable(path2);
}
function plural(count3, noun) {
  return `${grouped(count3)} ${noun}${count3 === 1 ? "" : "s"}`;
}
function amountOf(bytes) {
  const [unit, factor] = bytes >= 1e9 ? ["GB", 1e9] : bytes >= 1e6 ? ["MB", 1e6] : bytes >= 1e3 ? ["kB", 1e3] : ["bytes", 1];
  return `${(bytes / factor).toFixed(factor === 1 ? 0 : 1).replace(/\.0$/, "")} ${unit}`;
}
function signed(weight) {
  return `${weight >= 0 ? "+" : ""}${weight.toFixed(2)}`;
}
function evidenceLine(evidence2, withWeight) {
  const weight = withWeight ? `${signed(evidence2.weight).padStart(6)}  ` : "- ";
  const detail = printable(evidence2.detail);
  return `${weight}${meaningOf(evidence2.signal)}${detail === "" ? "" : ` (${detail})`}`;
}
function wrap(text2, first, next) {
  const lines3 = [];
  let line = first;
  let isEmpty = true;
  for (const word of text2.split(" ").map(printable)) {
    if (!isEmpty && displayWidth(line) + displayWidth(word) > 100) {
      lines3.push(line.trimEnd());
      line = next;
    }
    line += `${word} `;
    isEmpty = false;
  }
  lines3.push(line.trimEnd());
  return lines3;
}
var SUPPRESSED_AS;
var init_words = __esm({
  "src/report/words.ts"() {
    "use strict";
    init_evidence();
    init_display_width();
    init_printable();
    SUPPRESSED_AS = {
      baseline: "in the baseline",
      inline: "by a binleaks:allow comment",
      path: "by their path",
      "documented-example": "published by Binance as examples",
      config: "allowed by the configuration",
      known: "known to the base already"
    };
  }
});

// src/report/timeline.ts
function historyTable(findings, style) {
  if (findings.length === 0) return [];
  const rows = findings.map((finding) => [
    finding.severity.toUpperCase(),
    `${finding.kind} ${finding.redacted}`,
    cut(placesOf(finding), 40),
    since(finding),
    until(finding),
    finding.exposure ? String(finding.exposure.commits) : "",
    reach(finding)
  ]);
  const table = [["SEVERITY", "CREDENTIAL", "WHERE", "SINCE", "UNTIL", "COMMITS", "REACH"], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => displayWidth(row[column] ?? "")))) ?? [];
  const lines3 = table.map(
    (row) => row.map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - displayWidth(cell))).join("  ").trimEnd()
  );
  return [style.bold(lines3[0] ?? ""), ...lines3.slice(1), ""];
}
function cut(text2, width) {
  return displayWidth(text2) <= width ? text2 : `${text2.slice(0, width - 1)}\u2026`;
}
function placesOf(finding) {
  const [first] = finding.occurrences;
  if (!first) return "";
  const others = new Set(finding.occurrences.map((one) => `${one.place} ${pathName(one)}`)).size - 1;
  return `${placeName(first)}${others > 0 ? ` and ${others} more` : ""}`;
}
function placeName(occurrence) {
  const path2 = pathName(occurrence);
  const commit = occurrence.commit?.slice(0, SHORT) ?? "";
  const blob = occurrence.blob?.slice(0, SHORT) ?? "";
  switch (occurrence.place) {
    case "message":
      return `message of commit ${commit}`;
    case "tag":
      return `message of tag ${path2}`;
    case "note":
      return `note ${path2}`;
    case "name":
      return `name ${path2}`;
    case "stash":
      return `${path2} in a stash`;
    case "unreachable":
      return path2 === "" ? blob === "" ? `unreachable commit ${commit}` : `unreachable object ${blob}` : `${path2} (unreachable)`;
    case "event":
      return path2;
    case "file":
      return path2 === "" ? `object ${blob}` : path2;
  }
}
function day(commit) {
  return commit ? printable(commit.date.slice(0, 10)) : "?";
}
function since({ exposure }) {
  return exposure?.introduced ? day(exposure.introduced) : "-";
}
function until({ exposure }) {
  if (!exposure) return "";
  if (exposure.inHead) return "in HEAD";
  if (exposure.removed) return day(exposure.removed);
  return exposure.reachable ? "still there" : "-";
}
function reach({ exposure }) {
  if (!exposure) return "";
  if (exposure.onRemote) return "on a remote";
  return exposure.reachable ? "refs here" : "no ref";
}
function timelineLines({ exposure, occurrences }) {
  if (!exposure) return [];
  const lines3 = [];
  const { introduced, removed, refs } = exposure;
  if (introduced) lines3.push(`came   ${commitLine(introduced)}`);
  if (removed) lines3.push(`left   ${commitLine(removed)}`);
  else if (exposure.inHead) lines3.push("left   never: HEAD has it");
  else if (introduced && exposure.reachable) lines3.push("left   never: the newest commit of a branch has it");
  const versions = new Set(occurrences.flatMap((one) => one.blob ?? [])).size;
  const spans = [
    introduced ? `exposed for ${plural(exposure.days, "day")}` : "",
    exposure.commits > 0 ? `in ${plural(exposure.commits, "commit")}` : "",
    versions > 1 ? `in ${plural(versions, "version")} of files` : ""
  ].filter((one) => one !== "");
  if (spans.length > 0) lines3.push(`       ${spans.join(", ")}`);
  const shown = refs.slice(0, MAX_REFS).map(printable).join(", ");
  const more = refs.length > MAX_REFS ? ` and ${refs.length - MAX_REFS} more` : "";
  if (!exposure.reachable) lines3.push("reach  no ref: only this repository holds it, until git gc removes it");
  else
    lines3.push(`reach  ${shown}${more}${exposure.onRemote ? " (a remote has it: count it as public to whoever reads that remote)" : ""}`);
  return lines3;
}
function commitLine({ commit, author, date, summary: summary2 }) {
  return `${printable(date.slice(0, 10))} ${commit.slice(0, SHORT)} ${printable(author)}: ${printable(summary2)}`;
}
var SHORT, MAX_REFS;
var init_timeline = __esm({
  "src/report/timeline.ts"() {
    "use strict";
    init_display_width();
    init_printable();
    init_words();
    SHORT = 10;
    MAX_REFS = 5;
  }
});

// src/report/describe.ts
function titleOf(finding) {
  const encrypted = finding.encrypted ? "encrypted " : "";
  return `Binance ${encrypted}${KINDS[finding.kind]}${finding.kind === "private-key" ? "" : ` ${finding.redacted}`}`;
}
function situationOf(finding) {
  const parts = [`${finding.severity} severity`, `${finding.confidence} confidence`];
  if (finding.environment === "testnet" || finding.environment === "demo") parts.push(`${finding.environment}: no real money is behind it`);
  if (finding.pair !== null && finding.kind !== "listen-key")
    parts.push(finding.kind === "api-key" ? "its secret leaked too" : "its API key leaked too");
  return parts.join(", ");
}
function reasonsOf(finding, most) {
  return finding.evidence.filter((one) => one.weight > 0).slice(0, most).map((one) => evidenceLine(one, false).replace(/^- /, ""));
}
function whereOf(occurrence) {
  const place = `${placeName(occurrence)}:${occurrence.line}:${occurrence.column}`;
  const commit = occurrence.place === "message" ? null : occurrence.commit;
  return commit === null ? place : `${place} (commit ${commit.slice(0, 10)})`;
}
function adviceOf(finding) {
  return finding.advice.map((step2) => step2.split("\n").map(printable).join("\n"));
}
function skippedLines(result) {
  return result.skipped.map((one) => `${one.path === "" ? "" : `${printable(one.path)}: `}${printable(one.reason)}`);
}
function severityCounts(findings) {
  return BY_SEVERITY.flatMap((severity) => {
    const count3 = findings.filter((one) => one.severity === severity).length;
    return count3 === 0 ? [] : [`${count3} ${severity}`];
  }).join(", ");
}
var KINDS, BY_SEVERITY;
var init_describe = __esm({
  "src/report/describe.ts"() {
    "use strict";
    init_printable();
    init_timeline();
    init_words();
    KINDS = {
      "api-key": "API key",
      "secret-key": "secret key",
      "private-key": "private key",
      "listen-key": "listen key"
    };
    BY_SEVERITY = ["critical", "high", "medium", "low", "info"];
  }
});

// src/report/verification.ts
function alarmOf(findings) {
  const worst = findings.filter(({ verification }) => canWithdraw(verification) && verification?.ipRestricted !== true);
  if (worst.length === 0) return null;
  return "Anyone who has this can withdraw your money from anywhere in the world, right now: delete the key at Binance before you read on.";
}
function factsOf(verification) {
  const { verdict, reason, createdAt, ageDays, checkedAt } = verification;
  const facts = [
    { label: "verified", text: verdictWords(verification) },
    ...verdict === "live" ? [
      { label: "can", text: permissionWords(verification) },
      { label: "from", text: addressWords(verification) }
    ] : [],
    ...createdAt === null ? [] : [{ label: "created", text: `${dateOf(createdAt)}${ageDays === null ? "" : `, ${plural(ageDays, "day")} before the check`}` }],
    { label: "checked", text: timeOf(checkedAt) },
    ...reason === "" ? [] : [{ label: "because", text: reason }]
  ];
  return facts.map(({ label, text: text2 }) => ({ label, text: printable(text2.length > MAX_TEXT ? `${text2.slice(0, MAX_TEXT)}\u2026` : text2) }));
}
function factsLine(verification) {
  return factsOf(verification).map(({ label, text: text2 }) => `${label}: ${text2}`).join("; ").replace(/\.$/, "");
}
function verdictWords({ verdict, environment: environment2 }) {
  if (verdict === "inconclusive") return "no: nothing can be said of it";
  if (verdict === "not-found") return "not found where it was asked for, which does not mean harmless";
  return `${VERDICTS[verdict]} ${environment2 === null ? "Binance" : SYSTEMS[environment2]}`;
}
function permissionWords({ permissions, environment: environment2 }) {
  if (!permissions)
    return environment2 === "futures" || environment2 === "futures-testnet" ? "trade futures; the answer tells no more" : "everything, as far as is known: the answer does not tell";
  const granted = grantedIn(permissions);
  const shown = granted.slice(0, MAX_GRANTED).map((one) => one.can);
  const more = granted.length > MAX_GRANTED ? [`and ${granted.length - MAX_GRANTED} more`] : [];
  const rest = isTelling(permissions) ? [] : ["and maybe more: the answer does not tell all"];
  const words = [...shown, ...more, ...rest];
  return words.length === 0 ? "nothing that the answer names" : words.join(", ");
}
function addressWords(verification) {
  const { ipRestricted } = verification;
  if (ipRestricted === null) return "anywhere, as far as is known: the answer does not tell";
  if (!ipRestricted) return "anywhere: it is not limited to IP addresses";
  const step2 = isPlayMoney(verification) ? "" : ", which makes it a step less severe";
  return `listed IP addresses only${step2}; this one is on the list`;
}
function dateOf(iso) {
  return iso.slice(0, 10);
}
function timeOf(iso) {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(iso) ? `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC` : iso;
}
var SYSTEMS, VERDICTS, MAX_GRANTED, MAX_TEXT;
var init_verification = __esm({
  "src/report/verification.ts"() {
    "use strict";
    init_permissions();
    init_printable();
    init_words();
    SYSTEMS = {
      live: "Binance",
      testnet: "the Spot testnet (no real money)",
      demo: "demo trading (no real money)",
      futures: "Binance Futures",
      "futures-testnet": "the futures testnet (no real money)",
      us: "Binance.US"
    };
    VERDICTS = {
      live: "LIVE on",
      "live-key-only": "LIVE API key, without its secret, on",
      "wrong-secret": "not the secret of the API key it was tried with on",
      refused: "refused, which does not mean dead, by"
    };
    MAX_GRANTED = 20;
    MAX_TEXT = 1e3;
  }
});

// src/report/sarif.ts
var sarif_exports = {};
__export(sarif_exports, {
  reportSarif: () => reportSarif
});
function reportSarif(result, version) {
  let results = Math.min(MAX_RESULTS, result.findings.length);
  let places = placesFor(bySeverity(result.findings).slice(0, results));
  for (; ; ) {
    const text2 = render(result, version, results, places);
    if (Buffer.byteLength(text2) <= MAX_BYTES || results <= 1) return text2;
    if (places > 1) places = Math.floor(places / 2);
    else results = Math.floor(results / 2);
  }
}
function placesFor(findings) {
  const sizeWith = (places2) => findings.reduce(
    (sum, { occurrences }) => sum + 900 + occurrences.slice(0, places2).reduce((all, { path: path2 }) => all + 350 + 2 * path2.length, 0),
    0
  );
  let places = MAX_PLACES;
  while (places > 1 && sizeWith(places) > MAX_BYTES) places = Math.floor(places / 2);
  return places;
}
function render(result, version, maxResults, maxPlaces) {
  const shown = bySeverity(result.findings).slice(0, maxResults);
  const ids = [...new Set(shown.map(ruleId))].toSorted();
  const left = result.findings.length - shown.length;
  const notifications = [
    ...skippedLines(result).map((text2) => ({ level: "error", message: { text: text2 } })),
    ...left > 0 ? [{ level: "warning", message: { text: `${left} findings of less severity are left out: code scanning takes no more.` } }] : [],
    ...result.notes.map((text2) => ({ level: "note", message: { text: text2 } }))
  ];
  const document = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "binleaks",
            version,
            semanticVersion: version,
            rules: ids.map((id2) => ruleOf(id2, shown))
          }
        },
        columnKind: "utf16CodeUnits",
        automationDetails: { id: `binleaks/${result.source}/` },
        invocations: [
          {
            executionSuccessful: result.complete,
            startTimeUtc: result.startedAt,
            endTimeUtc: new Date(Date.parse(result.startedAt) + result.durationMs).toISOString(),
            ...notifications.length > 0 ? { toolExecutionNotifications: notifications.slice(0, 1e3) } : {}
          }
        ],
        results: shown.map((finding) => resultOf(finding, ids.indexOf(ruleId(finding)), maxPlaces))
      }
    ]
  };
  return `${asciiControls(JSON.stringify(document, null, 1))}
`;
}
function bySeverity(findings) {
  return findings.toSorted((a, b) => BY_SEVERITY.indexOf(a.severity) - BY_SEVERITY.indexOf(b.severity));
}
function ruleId(finding) {
  return `binance-${finding.kind}-${finding.severity}`;
}
function ruleOf(id2, findings) {
  const example = findings.find((one) => ruleId(one) === id2);
  if (!example) return { id: id2 };
  const { kind, severity } = example;
  const steps = stepsFor(findings.filter((one) => ruleId(one) === id2)).map((step2) => step2.split("\n")[0] ?? "");
  const [name, text2] = [`Binance ${KINDS[kind]}`, MEANINGS2[kind]];
  return {
    id: id2,
    name: `Binance${KINDS[kind].replaceAll(/(?:^| )(\w)/g, (_, letter) => letter.toUpperCase())}`,
    shortDescription: { text: `${name} in the repository (${severity})` },
    fullDescription: { text: text2 },
    help: {
      text: `${text2}

What to do:
${steps.map((step2, index) => `${index + 1}. ${step2}`).join("\n")}`,
      markdown: `${text2}

**What to do**

${steps.map((step2, index) => `${index + 1}. ${step2}`).join("\n")}

No leak? Put \`binleaks:allow\` in a comment on the line, or name the credential's hash under \`allow\` in \`binleaks.config.json\`.`
    },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      tags: ["security", "secret", "binance"],
      precision: "high",
      "problem.severity": LEVELS[severity] === "note" ? "recommendation" : LEVELS[severity],
      "security-severity": SCORES[severity]
    }
  };
}
function stepsFor(findings) {
  const [first, ...others] = findings;
  if (!first) return [];
  const advised = others.map((one) => new Set(one.advice));
  const common = first.advice.filter((step2) => advised.every((one) => one.has(step2)));
  return adviceOf({ ...first, advice: common.length > 1 ? common : first.advice });
}
function resultOf(finding, ruleIndex, maxPlaces) {
  const [first, ...others] = finding.occurrences;
  const reasons = reasonsOf(finding, 3);
  const alarm = alarmOf([finding]);
  const told3 = finding.verification ? ` Asked Binance: ${factsLine(finding.verification)}.` : "";
  const where = first && (first.commit !== null || first.archive.length > 0) ? ` In ${whereOf(first)}.` : "";
  const text2 = `${alarm === null ? "" : `${alarm} `}${titleOf(finding)}: ${situationOf(finding)}.${told3}${reasons.length > 0 ? ` Because: ${reasons.join("; ")}.` : ""}${where}`;
  return {
    ruleId: ruleId(finding),
    ruleIndex,
    level: LEVELS[finding.severity],
    message: { text: literal(text2) },
    locations: first ? [locationOf(first)] : [],
    ...others.length > 0 ? {
      relatedLocations: others.slice(0, maxPlaces - 1).map((one, id2) => ({ id: id2, ...locationOf(one), message: { text: literal(`also in ${whereOf(one)}`) } }))
    } : {},
    // By the credential, not by the line: a moved line, a renamed file or a new commit is the same alert. GitHub uses the
    // first of these only.
    partialFingerprints: { primaryLocationLineHash: `${finding.id}:1`, "binleaksCredential/v1": finding.sha256 },
    properties: {
      id: finding.id,
      kind: finding.kind,
      severity: finding.severity,
      confidence: finding.confidence,
      ...finding.pair === null ? {} : { pair: finding.pair },
      ...finding.verification ? { verification: finding.verification } : {}
    }
  };
}
function literal(text2) {
  return text2.replace(/[[\]\\]/g, "\\$&");
}
function locationOf(occurrence) {
  const { line, column, endLine, endColumn, archive } = occurrence;
  const region = archive.length > 0 ? { startLine: 1 } : { startLine: line, startColumn: column, endLine, endColumn };
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(occurrence), uriBaseId: "%SRCROOT%" },
      region
    }
  };
}
function uriOf({ place, path: path2, commit, blob }) {
  if (path2 !== "" && place !== "event" && place !== "tag") return encodePath(path2);
  const name = place === "message" ? `commit/${commit ?? ""}` : path2 === "" ? `object/${blob ?? ""}` : `${place}/${path2}`;
  return encodePath(name);
}
var MAX_RESULTS, MAX_PLACES, MAX_BYTES, SCORES, LEVELS, MEANINGS2;
var init_sarif = __esm({
  "src/report/sarif.ts"() {
    "use strict";
    init_describe();
    init_links();
    init_printable();
    init_verification();
    MAX_RESULTS = 5e3;
    MAX_PLACES = 100;
    MAX_BYTES = 95e5;
    SCORES = { critical: "9.8", high: "8.1", medium: "5.5", low: "3.1", info: "0.5" };
    LEVELS = {
      critical: "error",
      high: "error",
      medium: "warning",
      low: "note",
      info: "note"
    };
    MEANINGS2 = {
      "api-key": "A Binance API key names an account, and travels with every request. With its secret whoever holds it can use the account.",
      "secret-key": "A Binance secret key signs requests: with its API key whoever holds it can trade, and empty the account by trading.",
      "private-key": "A private key signs requests to Binance in place of a secret: with its API key whoever holds it can use the account.",
      "listen-key": "A Binance listen key opens the private event stream of an account for an hour."
    };
  }
});

// src/report/markdown.ts
var markdown_exports = {};
__export(markdown_exports, {
  reportMarkdown: () => reportMarkdown
});
function reportMarkdown(result, project) {
  const head = headLines(result);
  const tail = tailLines(result, project);
  const rows = [];
  let left = MAX_BYTES2 - Buffer.byteLength([...head, ...tail].join("\n")) - 1e3;
  for (const finding of result.findings) {
    const row = rowOf(finding, project);
    left -= Buffer.byteLength(row) + 1;
    if (left < 0) break;
    rows.push(row);
  }
  const missing3 = result.findings.length - rows.length;
  const table = rows.length === 0 ? [] : ["| Severity | Credential | Where | Because |", "| --- | --- | --- | --- |", ...rows, ""];
  const more = missing3 > 0 ? [`\u2026and ${plural(missing3, "credential")} of no more urgency; the JSON report has them all.`, ""] : [];
  return `${[...head, ...table, ...more, ...tail].join("\n").trimEnd()}
`;
}
function headLines(result) {
  const { findings, source, complete } = result;
  const isNew = source === "range" || source === "staged" ? "new " : "";
  if (findings.length === 0)
    return [complete ? `## \u2705 binleaks: no ${isNew}Binance credentials` : "## \u26A0\uFE0F binleaks: the scan is not complete", ""];
  const isHere = source === "range";
  const alarm = alarmOf(findings);
  return [
    ...alarm === null ? [] : [`**${plain(alarm)}**`, ""],
    `## \u26D4 binleaks: ${plural(findings.length, `${isNew}Binance credential`)}`,
    "",
    `${severityCounts(findings)}. ${isHere ? "Whoever can read this change can use them. To take the line out in a later commit is not enough: the history keeps it. Delete the key at Binance first." : "Whoever can read this can use them. Delete the key at Binance first, then clean up."}`,
    ""
  ];
}
function rowOf(finding, project) {
  const kind = `${finding.encrypted ? "encrypted " : ""}${KINDS[finding.kind]}`;
  const shown = finding.kind === "private-key" ? "" : ` ${code(finding.redacted)}`;
  const pair2 = finding.pair === null ? "" : finding.kind === "api-key" ? "<br>its secret leaked too" : "<br>its API key leaked too";
  const environment2 = finding.environment === "unknown" || finding.environment === "live" ? "" : ` (${finding.environment})`;
  const places = finding.occurrences.slice(0, MAX_PLACES2).map((at) => placeOf(at, project));
  const rest = finding.occurrences.length - places.length;
  if (rest > 0) places.push(`and ${plural(rest, "more place")}`);
  const reasons = reasonsOf(finding, 3).map(plain);
  const facts = finding.verification ? factsOf(finding.verification).map(({ label, text: text2 }) => `<br>${label}: ${plain(text2)}`) : [];
  return `| ${finding.severity} | ${kind}${shown}${environment2}${pair2}<br><sub>id ${finding.id}, ${finding.confidence} confidence</sub>${facts.join("")} | ${places.join("<br>")} | ${reasons.join("<br>")} |`;
}
function placeOf(at, project) {
  const name = code(whereOf(at));
  const link = linkTo(project, at);
  return link === null ? name : `<a href="${attribute(link)}">${name}</a>`;
}
function tailLines(result, project) {
  const [worst] = result.findings;
  const steps = worst ? worst.advice.map((step2) => step2.split("\n")) : [];
  const added = result.suppressed.filter((one) => one.reason === "inline" && one.added === true);
  const known3 = result.suppressed.filter((one) => one.reason === "known");
  const skipped = skippedLines(result).map(plain);
  return [
    ...steps.length > 0 ? ["### What to do", ""] : [],
    ...steps.map(
      ([words = "", ...commands], index) => `${index + 1}. ${plain(words)}${commands.length > 0 ? `<pre>${commands.map(plain).join("<br>")}</pre>` : ""}`
    ),
    ...steps.length > 0 ? [
      "",
      "<details><summary>No leak?</summary>",
      "",
      "Put `binleaks:allow` in a comment on the line, or the hash under `allow` in `binleaks.config.json`:",
      "",
      "```json",
      ...result.findings.slice(0, MAX_LIST).map(({ sha256 }) => `{ "sha256": "${sha256}", "reason": "\u2026" }`),
      "```",
      "",
      "</details>",
      ""
    ] : [],
    ...section("### \u26A0\uFE0F Not everything was read", skipped),
    ...section("### Worth a look", result.notes.map(plain)),
    ...section(
      "### Allowed by a comment that this change brings",
      added.map((one) => suppressedOf(one, project))
    ),
    ...section(
      "### Known to the base already",
      known3.map((one) => suppressedOf(one, project))
    ),
    `<sub>${summaryOf(result)}</sub>`
  ];
}
function section(title, entries) {
  if (entries.length === 0) return [];
  const rest = entries.length - MAX_LIST;
  return [
    title,
    "",
    ...entries.slice(0, MAX_LIST).map((one) => `- ${one.length > 4e3 ? `${one.slice(0, 200).replace(/&[^;]*$|<[^>]*$/, "")}\u2026` : one}`),
    ...rest > 0 ? [`- and ${rest} more`] : [],
    ""
  ];
}
function suppressedOf(one, project) {
  const places = one.occurrences.slice(0, 3).map((at) => placeOf(at, project));
  const shown = one.kind === "private-key" ? "" : ` ${code(one.redacted)}`;
  return `${KINDS[one.kind]}${shown}: ${places.join(", ")}${one.occurrences.length > 3 ? ` and ${plural(one.occurrences.length - 3, "more place")}` : ""}`;
}
function summaryOf(result) {
  const { stats, suppressed, durationMs, source } = result;
  const what = source === "files" || source === "stream" ? plural(stats.contents, "file") : `${plural(stats.commits, "commit")}, ${plural(stats.objects, "object")}`;
  const reasons = [...new Set(suppressed.map((one) => one.reason))];
  const counts = reasons.map((reason) => `${suppressed.filter((one) => one.reason === reason).length} ${SUPPRESSED_AS[reason]}`);
  const hidden = counts.length > 0 ? ` Suppressed: ${counts.join(", ")}.` : "";
  return `${what}, ${amountOf(stats.bytes)}, ${(durationMs / 1e3).toFixed(2)} s.${hidden}`;
}
function plain(text2) {
  return printable(text2).replace(SIGNS, (sign) => `&#${sign.charCodeAt(0)};`);
}
function attribute(text2) {
  return printable(text2).replace(/[&<>"'`|]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
function code(text2) {
  return `<code>${plain(text2)}</code>`;
}
var MAX_BYTES2, MAX_PLACES2, MAX_LIST, SIGNS;
var init_markdown = __esm({
  "src/report/markdown.ts"() {
    "use strict";
    init_describe();
    init_links();
    init_printable();
    init_verification();
    init_words();
    MAX_BYTES2 = 512 * 1024;
    MAX_PLACES2 = 5;
    MAX_LIST = 20;
    SIGNS = /[&<>"'`|*_{}[\]()#+!~\\@:$=^]|(?<=www)\./gi;
  }
});

// src/report/github.ts
var github_exports = {};
__export(github_exports, {
  reportGithub: () => reportGithub
});
function reportGithub(result) {
  const places = [
    ...result.findings.flatMap((finding) => finding.occurrences.slice(0, 1).map((at) => ({ finding, at }))),
    ...result.findings.flatMap((finding) => finding.occurrences.slice(1).map((at) => ({ finding, at })))
  ];
  const lines3 = [];
  const count3 = { error: 0, warning: 0, notice: 0 };
  let left = 0;
  const room = {
    error: result.complete ? MAX_OF_TYPE : MAX_OF_TYPE - 1,
    warning: MAX_OF_TYPE,
    notice: MAX_OF_TYPE - 1
  };
  for (const { finding, at } of places) {
    const level = LEVELS2[finding.severity];
    if (count3[level] >= room[level]) {
      left++;
      continue;
    }
    count3[level]++;
    lines3.push(command(level, placeProperties(finding, at), messageOf(finding, at)));
  }
  if (left > 0) {
    const text2 = `${plural(left, "more place")} of ${plural(result.findings.length, "credential")} (${severityCounts(result.findings)}) have no annotation: GitHub shows ${MAX_OF_TYPE} of a type. The job summary lists them.`;
    lines3.push(command("notice", { title: "binleaks" }, text2));
  }
  if (!result.complete) {
    const [first] = result.skipped;
    const more = result.skipped.length > 1 ? `, and ${result.skipped.length - 1} more` : "";
    const what = first ? `${first.path === "" ? "" : `${first.path}: `}${first.reason}${more}` : "";
    lines3.push(command("error", { title: "binleaks: the scan is not complete" }, `Not read: ${what}`));
  }
  return lines3.length === 0 ? "" : `${lines3.join("\n")}
`;
}
function messageOf(finding, at) {
  const reasons = reasonsOf(finding, 3);
  const because = reasons.length > 0 ? ` Because: ${reasons.join("; ")}.` : "";
  const todo = finding.advice[0]?.split("\n")[0] ?? "";
  const alarm = alarmOf([finding]);
  const told3 = finding.verification ? ` Asked Binance: ${factsLine(finding.verification)}.` : "";
  return `${alarm === null ? "" : `${alarm} `}${whereOf(at)}: ${situationOf(finding)}.${told3}${because} ${todo}`;
}
function placeProperties(finding, at) {
  const title = titleOf(finding);
  if (at.path === "" || at.place !== "file" && at.place !== "name") return { title };
  if (at.archive.length > 0) return { file: at.path, title };
  const columns = at.line === at.endLine ? { col: at.column, endColumn: at.endColumn } : {};
  return { file: at.path, line: at.line, endLine: at.endLine, ...columns, title };
}
function command(level, properties, message) {
  const list2 = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${level} ${list2.join(",")}::${escapeData(message)}`;
}
function escapeData(text2) {
  return printable(text2).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text2) {
  return escapeData(text2).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
var MAX_OF_TYPE, LEVELS2;
var init_github = __esm({
  "src/report/github.ts"() {
    "use strict";
    init_describe();
    init_printable();
    init_verification();
    init_words();
    MAX_OF_TYPE = 10;
    LEVELS2 = {
      critical: "error",
      high: "error",
      medium: "warning",
      low: "notice",
      info: "notice"
    };
  }
});

// src/report/junit.ts
var junit_exports = {};
__export(junit_exports, {
  reportJunit: () => reportJunit
});
function reportJunit(result) {
  const cases = result.findings.flatMap(caseOf);
  if (!result.complete)
    cases.push(
      '    <testcase classname="binleaks" name="everything was read">',
      `      <error message="the scan is not complete">${xml(skippedLines(result).join("\n"))}</error>`,
      "    </testcase>"
    );
  else if (cases.length === 0) cases.push('    <testcase classname="binleaks" name="no Binance credentials"/>');
  const tests = Math.max(1, result.findings.length + (result.complete ? 0 : 1));
  const counts = `tests="${tests}" failures="${result.findings.length}" errors="${result.complete ? 0 : 1}" time="${(result.durationMs / 1e3).toFixed(3)}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="binleaks" ${counts}>`,
    `  <testsuite name="binleaks ${xml(result.source)}" timestamp="${xml(result.startedAt.slice(0, 19))}" ${counts}>`,
    ...cases,
    "  </testsuite>",
    "</testsuites>",
    ""
  ].join("\n");
}
function caseOf(finding) {
  const [first] = finding.occurrences;
  if (!first) return [];
  const hasFile = first.path !== "" && (first.place === "file" || first.place === "name");
  const file = hasFile ? ` file="${xml(printable(first.path))}" line="${first.archive.length > 0 ? 1 : first.line}"` : "";
  const alarm = alarmOf([finding]);
  const lines3 = [
    ...alarm === null ? [] : [alarm, ""],
    ...finding.occurrences.slice(0, MAX_PLACES3).map(whereOf),
    ...finding.occurrences.length > MAX_PLACES3 ? [`and ${finding.occurrences.length - MAX_PLACES3} more places`] : [],
    "",
    ...finding.verification ? [...factsOf(finding.verification).map(({ label, text: text2 }) => `${label}: ${text2}`), ""] : [],
    ...reasonsOf(finding, 5).map((reason) => `because: ${reason}`),
    "",
    ...adviceOf(finding).map((step2, index) => `${index + 1}. ${step2}`)
  ];
  return [
    `    <testcase classname="binleaks.${finding.kind}" name="${xml(`${titleOf(finding)} in ${whereOf(first)}`)}"${file}>`,
    `      <failure type="${finding.severity}" message="${xml(`${titleOf(finding)}: ${situationOf(finding)}`)}">${xml(lines3.join("\n"))}</failure>`,
    "    </testcase>"
  ];
}
function xml(text2) {
  return text2.replace(NOT_XML, "\uFFFD").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");
}
var MAX_PLACES3, NOT_XML;
var init_junit = __esm({
  "src/report/junit.ts"() {
    "use strict";
    init_describe();
    init_printable();
    init_verification();
    MAX_PLACES3 = 100;
    NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
  }
});

// src/finding.ts
import { inspect } from "node:util";
function sha256Hex(data) {
  const { createHash: createHash3 } = process.getBuiltinModule("node:crypto");
  return createHash3("sha256").update(data).digest("hex");
}
var SecretText;
var init_finding = __esm({
  "src/finding.ts"() {
    "use strict";
    SecretText = class {
      #value;
      constructor(value) {
        this.#value = value;
      }
      /** The raw characters. Call this only to hash, to compare, to mask or to sign. */
      reveal() {
        return this.#value;
      }
      toString() {
        return "[secret]";
      }
      toJSON() {
        return "[secret]";
      }
      [inspect.custom]() {
        return "[secret]";
      }
    };
  }
});

// src/report/gitlab.ts
var gitlab_exports = {};
__export(gitlab_exports, {
  reportGitlab: () => reportGitlab
});
function reportGitlab(result, version, project) {
  const tool = { id: "binleaks", name: "binleaks", version, vendor: { name: "binleaks" } };
  const start = Date.parse(result.startedAt);
  const messages = [
    ...skippedLines(result).map((value) => ({ level: "warn", value: `not read: ${value}` })),
    ...result.notes.map((value) => ({ level: "info", value }))
  ];
  const document = {
    version: SCHEMA_VERSION2,
    scan: {
      analyzer: tool,
      scanner: tool,
      type: "secret_detection",
      start_time: seconds(start),
      end_time: seconds(start + result.durationMs),
      status: result.complete ? "success" : "failure",
      ...messages.length > 0 ? { messages } : {}
    },
    vulnerabilities: result.findings.flatMap((finding) => finding.occurrences.map((at) => vulnerability(finding, at, project)))
  };
  return `${asciiControls(JSON.stringify(document, null, 2))}
`;
}
function seconds(time) {
  return new Date(time).toISOString().slice(0, 19);
}
function vulnerability(finding, at, project) {
  const { path: path2, place, line, endLine, column, archive } = at;
  const lines3 = archive.length > 0 ? { start_line: 1, end_line: 1 } : { start_line: line, end_line: endLine };
  const commit = at.commit ?? project?.commit ?? NO_COMMIT;
  const name = `Binance ${KINDS[finding.kind]}`;
  const alarm = alarmOf([finding]);
  const facts = finding.verification ? factsOf(finding.verification).map(({ label, text: text2 }) => `${label}: ${text2}`) : [];
  return {
    id: uuidOf(`${finding.sha256}
${place}
${[path2, ...archive.slice(1)].join("\n")}
${line}:${column}
${commit}`),
    category: "secret_detection",
    name: name.slice(0, MAX_NAME),
    description: [
      ...alarm === null ? [] : [alarm, ""],
      `${titleOf(finding)} in ${whereOf(at)}: ${situationOf(finding)}.`,
      "",
      ...facts.length === 0 ? [] : [...facts, ""],
      ...reasonsOf(finding, 5).map((reason) => `because: ${reason}`)
    ].join("\n"),
    severity: SEVERITIES2[finding.severity],
    solution: adviceOf(finding).map((step2, index) => `${index + 1}. ${step2}`).join("\n").slice(0, MAX_SOLUTION),
    identifiers: [
      { type: "binleaks_rule_id", name: `binleaks rule ${finding.kind}`, value: `binance-${finding.kind}` },
      { type: "binleaks_credential", name: `binleaks credential ${finding.id}`, value: finding.id }
    ],
    location: { ...path2 === "" ? {} : { file: path2 }, commit: { sha: commit }, ...lines3 }
  };
}
function uuidOf(text2) {
  const hex = sha256Hex(text2);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
var SCHEMA_VERSION2, NO_COMMIT, MAX_NAME, MAX_SOLUTION, SEVERITIES2;
var init_gitlab = __esm({
  "src/report/gitlab.ts"() {
    "use strict";
    init_finding();
    init_describe();
    init_printable();
    init_verification();
    SCHEMA_VERSION2 = "15.2.1";
    NO_COMMIT = "0000000";
    MAX_NAME = 255;
    MAX_SOLUTION = 7e3;
    SEVERITIES2 = {
      critical: "Critical",
      high: "High",
      medium: "Medium",
      low: "Low",
      info: "Info"
    };
  }
});

// src/report/html.ts
var html_exports = {};
__export(html_exports, {
  reportHtml: () => reportHtml
});
function reportHtml(result, version, project) {
  const { findings } = result;
  const alarm = alarmOf(findings);
  const title = findings.length === 0 ? "No Binance credentials found" : `${plural(findings.length, "Binance credential")} found`;
  return [
    "<!DOCTYPE html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    // Even if something slipped through: the page can neither run nor fetch anything.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    '<meta name="referrer" content="no-referrer">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>binleaks: ${title}</title>`,
    `<style>${STYLE}</style>`,
    "</head>",
    "<body>",
    ...alarm === null ? [] : [`<p class="alarm">${html(alarm)}</p>`],
    `<h1>${result.complete || findings.length > 0 ? title : "The scan is not complete"}</h1>`,
    `<p>${html(summaryOf2(result))}</p>`,
    ...result.complete ? [] : ['<section class="bad"><h2>Not everything was read</h2>', list(skippedLines(result).map(html)), "</section>"],
    ...result.notes.length > 0 ? ["<h2>Worth a look</h2>", list(result.notes.map(html))] : [],
    ...findings.map((finding) => articleOf(finding, project)),
    ...suppressedSection(result),
    `<p class="dim">binleaks ${html(version)}, ${html(result.startedAt)}. No credential stands in this page in full: at most its first 3 and last 2 characters.</p>`,
    "</body>",
    "</html>",
    ""
  ].join("\n");
}
function summaryOf2(result) {
  const { stats, findings, source, durationMs } = result;
  const what = source === "files" || source === "stream" ? plural(stats.contents, "file") : `${plural(stats.commits, "commit")}, ${plural(stats.objects, "object")}`;
  const counts = findings.length > 0 ? `${severityCounts(findings)}. ` : "";
  return `${counts}${what}, ${amountOf(stats.bytes)}, ${(durationMs / 1e3).toFixed(2)} s.`;
}
function articleOf(finding, project) {
  const name = `Binance ${finding.encrypted ? "encrypted " : ""}${KINDS[finding.kind]}`;
  const rest = finding.occurrences.length - MAX_PLACES4;
  const { exposure } = finding;
  const since2 = exposure?.introduced ? `<p>Since ${html(exposure.introduced.date.slice(0, 10))} (${html(exposure.introduced.author)}), ${plural(exposure.days, "day")}, in ${plural(exposure.commits, "commit")}${exposure.inHead ? "; HEAD has it" : ""}${exposure.onRemote ? "; a remote has it" : ""}.</p>` : "";
  return [
    `<article class="${finding.severity}" id="${finding.id}">`,
    `<h3><span class="label">${finding.severity}</span>${name}${finding.kind === "private-key" ? "" : ` <code>${html(finding.redacted)}</code>`}</h3>`,
    `<p class="dim">${html(situationOf(finding))}; id ${finding.id}${pairLink(finding)}</p>`,
    '<ul class="places">',
    ...finding.occurrences.slice(0, MAX_PLACES4).map((at) => placeOf2(at, project)),
    ...rest > 0 ? [`<li>and ${plural(rest, "more place")}</li>`] : [],
    "</ul>",
    since2,
    ...finding.verification ? [verificationOf(finding.verification)] : [],
    `<details><summary>Why</summary>${list(reasonsOf(finding, 20).map(html))}</details>`,
    `<details><summary>What to do</summary><ol>${finding.advice.map(stepOf).join("")}</ol></details>`,
    "</article>"
  ].join("\n");
}
function verificationOf(verification) {
  const rows = factsOf(verification).map(({ label, text: text2 }) => `<dt>${html(label)}</dt><dd>${html(text2)}</dd>`);
  return `<dl>${rows.join("\n")}</dl>`;
}
function pairLink({ pair: pair2 }) {
  return pair2 === null ? "" : `; pair with <a href="#${pair2}">${pair2}</a>`;
}
function placeOf2(at, project) {
  const link = linkTo(project, at);
  const name = html(whereOf(at));
  const { text: text2, start, end } = at.snippet;
  const line = `${html(text2.slice(0, start))}<mark>${html(text2.slice(start, end))}</mark>${html(text2.slice(end))}`;
  const reading = at.reading.length > 0 ? ` <span class="dim">read as ${at.reading.join(" in ")}</span>` : "";
  return `<li>${link === null ? name : `<a href="${html(link)}" rel="noreferrer">${name}</a>`}${reading}<pre>${line}</pre></li>`;
}
function stepOf(step2) {
  const [words = "", ...commands] = step2.split("\n");
  return `<li>${html(words)}${commands.length > 0 ? `<pre>${commands.map(html).join("\n")}</pre>` : ""}</li>`;
}
function suppressedSection(result) {
  if (result.suppressed.length === 0) return [];
  const lines3 = result.suppressed.map((one) => {
    const [first] = one.occurrences;
    const shown = one.kind === "private-key" ? "" : ` <code>${html(one.redacted)}</code>`;
    return `${KINDS[one.kind]}${shown}${first ? ` in ${html(whereOf(first))}` : ""}: ${SUPPRESSED_AS[one.reason]} (${html(one.detail)})`;
  });
  const rest = lines3.length - 500;
  return [
    `<h2>Suppressed: ${grouped(lines3.length)}</h2>`,
    list([...lines3.slice(0, 500), ...rest > 0 ? [`and ${grouped(rest)} more`] : []])
  ];
}
function list(entries) {
  return `<ul>${entries.map((one) => `<li>${one}</li>`).join("\n")}</ul>`;
}
function html(text2) {
  return printable(text2).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
var MAX_PLACES4, STYLE;
var init_html = __esm({
  "src/report/html.ts"() {
    "use strict";
    init_describe();
    init_links();
    init_printable();
    init_verification();
    init_words();
    MAX_PLACES4 = 50;
    STYLE = `
:root { color-scheme: light dark; --line: #8884; --soft: #8882; }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2rem; }
article { border: 1px solid var(--line); border-left-width: .4rem; border-radius: .4rem; padding: .5rem 1rem; margin: 1rem 0; }
article h3 { margin: .2rem 0; font-size: 1rem; }
.critical { border-left-color: #c1121f; } .high { border-left-color: #e85d04; } .medium { border-left-color: #e0a100; }
.low, .info { border-left-color: #4a90d9; }
.label { color: #fff; border-radius: .25rem; padding: .05rem .45rem; font-size: .8rem; text-transform: uppercase; margin-right: .4rem; }
.critical .label { background: #c1121f; } .high .label { background: #c44900; } .medium .label { background: #8a6400; }
.low .label, .info .label { background: #2f6fb3; }
code, pre { font: 13px/1.45 ui-monospace, monospace; background: var(--soft); border-radius: .25rem; padding: .1rem .3rem; overflow-wrap: anywhere; }
pre { padding: .5rem; white-space: pre-wrap; } mark { background: #c1121f44; color: inherit; border-radius: .2rem; }
.dim { opacity: .75; font-size: .9rem; } ul, ol { padding-left: 1.3rem; } .places { list-style: none; padding-left: 0; }
.alarm { background: #c1121f; color: #fff; border-radius: .4rem; padding: .5rem 1rem; font-weight: bold; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 .8rem; margin: .5rem 0; } dt { opacity: .75; } dd { margin: 0; overflow-wrap: anywhere; }
.bad { border: 1px solid #c1121f; border-radius: .4rem; padding: .5rem 1rem; }
`.trim();
  }
});

// src/report/style.ts
function styleOf(colour) {
  const paint = (open, close) => colour ? (text2) => `\x1B[${open}m${text2}\x1B[${close}m` : (text2) => text2;
  return {
    bold: paint(1, 22),
    dim: paint(2, 22),
    red: paint(31, 39),
    yellow: paint(33, 39),
    cyan: paint(36, 39),
    green: paint(32, 39),
    alert: colour ? (text2) => `\x1B[1;97;41m${text2}\x1B[0m` : (text2) => text2
  };
}
var init_style = __esm({
  "src/report/style.ts"() {
    "use strict";
  }
});

// src/report/blocked.ts
var blocked_exports = {};
__export(blocked_exports, {
  reportBlocked: () => reportBlocked
});
function reportBlocked(result, options) {
  const style = styleOf(options.colour);
  const lines3 = [];
  const { findings, skipped } = result;
  if (findings.length > 0) {
    const alarm = alarmOf(findings);
    if (alarm !== null) lines3.push(...wrap(alarm, "", "").map((line) => style.alert(line)), "");
    const isMessage = findings.every((one) => one.occurrences.every((at) => at.place === "message"));
    lines3.push(
      style.red(
        style.bold(`binleaks: this ${isMessage ? "message" : "commit"} would give away ${plural(findings.length, "Binance credential")}`)
      ),
      ""
    );
    for (const finding of findings) lines3.push(...findingLines(finding, findings, style, options.verbose));
    lines3.push(...isMessage ? messageHelp() : help(findings));
  }
  if (!result.complete) {
    lines3.push(style.red(style.bold("binleaks: not everything that is staged could be read, so the commit is stopped:")));
    for (const one of skipped) lines3.push(`  ${one.path === "" ? "" : `${printable(one.path)}: `}${printable(one.reason)}`);
    lines3.push("  When that is mended, commit again. git fsck tells more of a damaged repository.");
  }
  if (result.suppressed.length > 0) {
    const reasons = [...new Set(result.suppressed.map((one) => one.reason))];
    const counts = reasons.map((reason) => `${result.suppressed.filter((one) => one.reason === reason).length} ${SUPPRESSED_AS[reason]}`);
    lines3.push(`binleaks: suppressed: ${counts.join(", ")}`);
  }
  if (lines3.length === 0 && options.verbose) lines3.push(`binleaks: nothing new in ${plural(result.stats.contents, "staged file")}`);
  return lines3.length === 0 ? "" : `${lines3.join("\n")}
`;
}
function findingLines(finding, all, style, verbose) {
  const lines3 = [];
  for (const occurrence of verbose ? finding.occurrences : finding.occurrences.slice(0, MAX_PLACES5))
    lines3.push(...placeLines(occurrence, style));
  const rest = finding.occurrences.length - MAX_PLACES5;
  if (rest > 0 && !verbose) lines3.push(`  and ${plural(rest, "more place")}`);
  const evidence2 = finding.evidence.filter((one) => one.weight > 0).slice(0, verbose ? void 0 : MAX_EVIDENCE);
  lines3.push(
    `    ${style.bold(KINDS2[finding.kind])}, ${finding.severity}, ${finding.confidence} confidence${pairWords(finding, all)}; because`
  );
  for (const one of evidence2) lines3.push(`    ${evidenceLine(one, verbose)}`);
  if (finding.verification)
    for (const { label, text: text2 } of factsOf(finding.verification)) lines3.push(...wrap(text2, `    ${label} `, "      "));
  lines3.push("");
  return lines3;
}
function pairWords(finding, all) {
  if (finding.pair === null || finding.kind === "listen-key") return "";
  const partner = all.find((one) => one.id === finding.pair);
  const other = finding.kind === "api-key" ? "its secret" : "its API key";
  return partner ? `; ${other} is in this commit too: the pair is complete` : `; ${other} is in the repository already: the pair is complete`;
}
function placeLines(occurrence, style) {
  const { text: text2, start, end } = occurrence.snippet;
  const indent = displayWidth(printable(text2.slice(0, start)));
  const width = Math.max(1, displayWidth(printable(text2.slice(start, end))));
  return [
    `  ${style.cyan(`${pathName(occurrence)}:${occurrence.line}:${occurrence.column}`)}`,
    `    ${printable(text2)}`,
    `    ${" ".repeat(indent)}${style.red("^".repeat(width))}`
  ];
}
function help(findings) {
  const paths = [...new Set(findings.flatMap((one) => one.occurrences.map((at) => at.path)))];
  const [first = ""] = paths;
  const hashes = findings.map((one) => one.sha256);
  return [
    "How to go on",
    ...wrap("Take it out of the commit; the file itself stays as it is:", "  1. ", "     "),
    `       git restore --staged -- ${paths.slice(0, 5).map(quoted).join(" ")}${paths.length > 5 ? " \u2026" : ""}`,
    `     (before a repository's first commit: git rm --cached -- ${quoted(first)})`,
    ...wrap(
      `Read it from the environment, and keep it in a file that .gitignore names${exampleFor(first) === null ? "." : ", such as:"}`,
      "  2. ",
      "     "
    ),
    ...(exampleFor(first) ?? []).map((line) => `       ${line}`),
    ...wrap(
      "If it ever left this machine (a push, a chat, a backup), delete the key at Binance: profile, Security, API Management.",
      "  3. ",
      "     "
    ),
    "",
    ...wrap('No leak? Put binleaks:allow in a comment on the line, or name its hash under "allow" in binleaks.config.json:', "  ", "  "),
    ...hashes.slice(0, 3).map((hash) => `    { "sha256": "${hash}", "reason": "\u2026" }`),
    ...wrap("git commit --no-verify skips every hook, this one too.", "  ", "  ")
  ];
}
function messageHelp() {
  return [
    "How to go on",
    ...wrap(
      "Write the message anew without it; your text is kept in .git/COMMIT_EDITMSG: git commit -e -F .git/COMMIT_EDITMSG",
      "  1. ",
      "     "
    ),
    ...wrap("If it ever left this machine, delete the key at Binance: profile, Security, API Management.", "  2. ", "     ")
  ];
}
function quoted(path2) {
  const text2 = printable(path2);
  return /^[\w./-]+$/.test(text2) && !text2.startsWith("-") ? text2 : `'${text2.replaceAll("'", "'\\''")}'`;
}
function exampleFor(path2) {
  return EXAMPLES.find(([pattern]) => pattern.test(path2))?.[1] ?? null;
}
var KINDS2, MAX_EVIDENCE, MAX_PLACES5, EXAMPLES;
var init_blocked = __esm({
  "src/report/blocked.ts"() {
    "use strict";
    init_display_width();
    init_printable();
    init_style();
    init_verification();
    init_words();
    KINDS2 = {
      "api-key": "a Binance API key",
      "secret-key": "a Binance secret key",
      "private-key": "a Binance private key",
      "listen-key": "a Binance listen key"
    };
    MAX_EVIDENCE = 3;
    MAX_PLACES5 = 3;
    EXAMPLES = [
      [/\.(?:py|ipynb)$/, ['api_secret = os.environ["BINANCE_API_SECRET"]']],
      [/\.(?:m?[jt]sx?|c[jt]s|vue|svelte)$/, ["const secret = process.env.BINANCE_API_SECRET"]],
      [/\.go$/, ['secret := os.Getenv("BINANCE_API_SECRET")']],
      [/\.(?:java|kt|scala|groovy)$/, ['String secret = System.getenv("BINANCE_API_SECRET");']],
      [/\.rs$/, ['let secret = std::env::var("BINANCE_API_SECRET")?;']],
      [/\.(?:cs|fs|vb)$/, ['var secret = Environment.GetEnvironmentVariable("BINANCE_API_SECRET");']],
      [/\.php$/, ["$secret = getenv('BINANCE_API_SECRET');"]],
      [/\.rb$/, ["secret = ENV.fetch('BINANCE_API_SECRET')"]],
      [/\.(?:c|cc|cpp|cxx|h|hpp)$/, ['const char *secret = std::getenv("BINANCE_API_SECRET");']],
      [/\.swift$/, ['let secret = ProcessInfo.processInfo.environment["BINANCE_API_SECRET"]']],
      [/\.dart$/, ["final secret = Platform.environment['BINANCE_API_SECRET'];"]],
      [/\.exs?$/, ['secret = System.fetch_env!("BINANCE_API_SECRET")']],
      [/\.(?:sh|bash|zsh|fish)$/, [". ./.env   # which .gitignore names"]],
      [/(?:docker-)?compose[\w.-]*\.ya?ml$/, ["env_file: .env"]],
      [/\.github\/workflows\/.*\.ya?ml$/, ['env: { BINANCE_API_SECRET: "${{ secrets.BINANCE_API_SECRET }}" }']],
      [/\.(?:ya?ml|json|toml|ini|cfg|conf|properties|xml)$/, ["leave the field out, and let the program read BINANCE_API_SECRET"]],
      [/(?:^|\/)\.env[\w.-]*$/, ["printf '%s\\n' .env >> .gitignore && git rm --cached -- .env"]]
    ];
  }
});

// src/report/text.ts
var text_exports = {};
__export(text_exports, {
  reportText: () => reportText
});
function reportText(result, options) {
  const style = styleOf(options.colour);
  const lines3 = [];
  const done = /* @__PURE__ */ new Set();
  const advised = /* @__PURE__ */ new Map();
  const alarm = alarmOf(result.findings);
  if (alarm !== null) lines3.push(...wrap(alarm, "", "").map((line) => style.alert(line)), "");
  if (result.source === "history") lines3.push(...historyTable(result.findings, style));
  for (const finding of result.findings) {
    if (done.has(finding.id)) continue;
    const partner = finding.pair === null ? void 0 : result.findings.find((one) => one.id === finding.pair && !done.has(one.id));
    const group = [finding, ...partner ? [partner] : []].toSorted(byPlace);
    for (const one of group) done.add(one.id);
    lines3.push(...groupLines(group, style, options, advised));
  }
  lines3.push(...options.quiet ? incompleteLines(result, style) : summaryLines(result, style, options));
  return lines3.length === 0 ? "" : `${lines3.join("\n")}
`;
}
function byPlace(a, b) {
  const [one, two] = [a.occurrences[0], b.occurrences[0]];
  if (!one || !two) return 0;
  return one.path < two.path ? -1 : one.path > two.path ? 1 : one.line - two.line || one.column - two.column;
}
function groupLines(group, style, options, advised) {
  const [worst] = group.toSorted((a, b) => BY_SEVERITY.indexOf(a.severity) - BY_SEVERITY.indexOf(b.severity));
  if (!worst) return [];
  const title = group.length > 1 ? "Binance API key and its secret" : titleOf2(worst);
  const sure = group.every((one) => one.confidence === "high") ? "high confidence" : `${worst.confidence} confidence`;
  const environment2 = worst.environment === "unknown" || worst.environment === "live" ? "" : `, ${worst.environment}`;
  const lines3 = [`${severityLabel(worst.severity, style)} ${style.bold(title)} ${style.dim(`(${sure}${environment2})`)}`, ""];
  for (const finding of group) lines3.push(...findingLines2(finding, style, options));
  lines3.push(...verificationLines(group, style));
  const advice = group.map((one) => one.advice).reduce((most, one) => one.length > most.length ? one : most);
  const steps = advice.join("\n");
  const before = advised.get(steps);
  if (before !== void 0) lines3.push(`  ${style.bold("What to do")}: the same steps as for ${before}`);
  else {
    advised.set(steps, worst.redacted);
    lines3.push(`  ${style.bold("What to do")}`);
    for (const [index, step2] of advice.entries()) lines3.push(...stepLines(step2, index));
  }
  lines3.push("");
  return lines3;
}
function verificationLines(group, style) {
  const lines3 = [];
  const told3 = /* @__PURE__ */ new Set();
  for (const { kind, verification } of group) {
    if (!verification) continue;
    const facts = factsOf(verification);
    const key = JSON.stringify(facts);
    if (told3.has(key)) continue;
    told3.add(key);
    const isShared = group.every((one) => one.verification && JSON.stringify(factsOf(one.verification)) === key);
    lines3.push(`  ${style.bold("Asked Binance")}${isShared ? "" : ` about the ${KINDS[kind]}`}`);
    for (const { label, text: text2 } of facts) lines3.push(...wrap(text2, `    ${label.padEnd(8)} `, " ".repeat(13)));
    lines3.push("");
  }
  return lines3;
}
function stepLines(step2, index) {
  const [words = "", ...commands] = step2.split("\n");
  return [...wrap(words, `    ${index + 1}. `, "       "), ...commands.map((command2) => `         ${printable(command2)}`)];
}
function titleOf2(finding) {
  if (finding.kind === "private-key") return finding.encrypted ? "Binance private key, encrypted" : "Binance private key";
  return finding.kind === "listen-key" ? "Binance listen key" : `Binance ${KINDS[finding.kind]}, its partner not found`;
}
function severityLabel(severity, style) {
  const label = ` ${severity.toUpperCase()} `;
  if (severity === "critical") return style.alert(label);
  if (severity === "high") return style.red(style.bold(label));
  return severity === "medium" ? style.yellow(style.bold(label)) : style.cyan(label);
}
function findingLines2(finding, style, options) {
  const lines3 = [`  ${style.bold(KINDS[finding.kind])} ${finding.redacted}  ${style.dim(`id ${finding.id}`)}`];
  const all = sameLines(finding.occurrences, options.verbose);
  const shown = options.verbose ? all : all.slice(0, MAX_PLACES6);
  for (const [occurrence, ...again] of shown) if (occurrence) lines3.push(...placeLines2(occurrence, again.length, style));
  const rest = all.slice(shown.length).flat();
  if (rest.length > 0) {
    const files = new Set(rest.map(pathName)).size;
    lines3.push(style.dim(`    and ${rest.length} more place${rest.length === 1 ? "" : "s"} in ${files} file${files === 1 ? "" : "s"}`));
  }
  const evidence2 = options.verbose ? finding.evidence : finding.evidence.filter((one) => one.weight > 0).slice(0, MAX_EVIDENCE2);
  lines3.push(style.dim("    because"));
  for (const one of evidence2) lines3.push(`      ${evidenceLine(one, options.verbose)}`);
  for (const line of timelineLines(finding)) lines3.push(`    ${line}`);
  lines3.push("");
  return lines3;
}
function sameLines(occurrences, verbose) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of occurrences) {
    const key = verbose || one.commit === null ? one : `${one.place}
${one.path}
${one.snippet.text}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}
function placeLines2(occurrence, again, style) {
  const where = `${placeName(occurrence)}:${occurrence.line}:${occurrence.column}`;
  const more = again === 0 ? "" : `, and ${plural(again, "more version")} of it`;
  const place = occurrence.commit !== null && occurrence.place !== "message" ? `${where} (commit ${occurrence.commit.slice(0, 10)}${more})` : where;
  const reading = occurrence.reading.length > 0 ? style.dim(`  read as ${occurrence.reading.join(" in ")}`) : "";
  const { text: text2, start, end } = occurrence.snippet;
  const line = printable(text2);
  const indent = displayWidth(printable(text2.slice(0, start)));
  const width = Math.max(1, displayWidth(printable(text2.slice(start, end))));
  return [`    ${style.cyan(place)}${reading}`, `      ${line}`, `      ${" ".repeat(indent)}${style.red("^".repeat(width))}`];
}
function summaryLines(result, style, options) {
  const lines3 = [];
  const what = result.source === "history" ? `${plural(result.stats.objects, "object")}, ${plural(result.stats.commits, "commit")}` : result.source === "range" ? `${plural(result.stats.commits, "commit")}, ${plural(result.stats.objects, "object")}` : plural(result.stats.contents, "file");
  const read = `${what}, ${amountOf(result.stats.bytes)}, ${(result.durationMs / 1e3).toFixed(2)} s`;
  const count3 = result.findings.length;
  const verdict = count3 === 0 ? style.green("No Binance credentials found") : style.red(style.bold(`${plural(count3, "Binance credential")} found`));
  lines3.push(`${verdict} ${style.dim(`(${read})`)}`);
  if (result.belowThreshold > 0)
    lines3.push(style.dim(`${plural(result.belowThreshold, "value")} below the threshold (--min-confidence low shows them)`));
  lines3.push(...excludedLines(result, style, options));
  lines3.push(...result.notes.map((note) => style.yellow(printable(note))));
  lines3.push(...noteLines(result, style, options));
  lines3.push(...incompleteLines(result, style));
  lines3.push(...suppressedLines(result));
  return lines3;
}
function suppressedLines(result) {
  const reasons = [...new Set(result.suppressed.map((one) => one.reason))];
  const counts = reasons.map((reason) => `${result.suppressed.filter((one) => one.reason === reason).length} ${SUPPRESSED_AS[reason]}`);
  const parts = [...counts.length === 0 ? [] : [counts.join(", ")], ...result.excluded.filter(isCount).map((one) => one.reason)];
  return parts.length === 0 ? [] : [`Suppressed: ${parts.join("; ")}`];
}
function isCount(one) {
  return one.path === "" && one.reason.includes("left out by globs");
}
function noteLines(result, style, options) {
  const expired = result.policyNotes.filter((one) => one.problem === "expired");
  const unmatched2 = result.policyNotes.filter((one) => one.problem === "unmatched");
  const lines3 = expired.map(
    (one) => style.yellow(`Expired: ${idOf(one)} was allowed until ${one.expires ?? ""} (${printable(one.reason)}); renew the entry or act`)
  );
  if (!options.verbose || unmatched2.length === 0) return lines3;
  const list2 = unmatched2.map((one) => {
    const reason = one.reason === "" ? "" : ` (${printable(one.reason)})`;
    return `  ${idOf(one)} ${one.where === "config" ? "in the configuration" : "in the baseline"}${reason}`;
  });
  return [...lines3, "Accepted, but no longer found (binleaks baseline --prune cleans the baseline):", ...list2];
}
function idOf(note) {
  return note.sha256.slice(0, 16);
}
function excludedLines(result, style, options) {
  const excluded = result.excluded.filter((one) => !isCount(one));
  if (excluded.length === 0) return [];
  if (options.verbose) return ["Not scanned on purpose:", ...excluded.map((one) => `  ${printable(one.path)}: ${printable(one.reason)}`)];
  const groups = /* @__PURE__ */ new Map();
  for (const { path: path2, reason } of excluded) {
    const name = path2.split("/").at(-1) ?? "";
    const key = name === ".git" || name === "node_modules" ? name : reason;
    groups.set(key, [...groups.get(key) ?? [], path2]);
  }
  const list2 = [...groups].map(([name, paths]) => {
    if (paths.length > 1) return `${printable(name)} (${paths.length} times)`;
    const [path2 = ""] = paths;
    return path2.split("/").at(-1) === name ? printable(name) : `${printable(path2)}: ${printable(name)}`;
  });
  return [style.dim(`Not scanned on purpose: ${list2.join("; ")}`)];
}
function incompleteLines(result, style) {
  if (result.complete) return [];
  const shown = result.skipped.slice(0, 20);
  const lines3 = [style.red(style.bold("The scan is not complete. Not read:"))];
  for (const one of shown) lines3.push(`  ${one.path === "" ? "" : `${printable(one.path)}: `}${printable(one.reason)}`);
  if (result.skipped.length > shown.length) lines3.push(`  and ${result.skipped.length - shown.length} more (see --format json)`);
  return lines3;
}
var MAX_PLACES6, MAX_EVIDENCE2;
var init_text = __esm({
  "src/report/text.ts"() {
    "use strict";
    init_describe();
    init_display_width();
    init_printable();
    init_style();
    init_timeline();
    init_verification();
    init_words();
    MAX_PLACES6 = 5;
    MAX_EVIDENCE2 = 4;
  }
});

// src/sources/archive-limits.ts
var ARCHIVE_LIMITS, NAMES_TOLD, NAME_LENGTH, MAX_TAR_HEADER, ZSTD_WINDOW;
var init_archive_limits = __esm({
  "src/sources/archive-limits.ts"() {
    "use strict";
    ARCHIVE_LIMITS = {
      depth: 4,
      bytes: 64 * 1024 ** 3,
      entries: 5e5,
      ratio: 1e3,
      ratioFrom: 2 * 1024 ** 3,
      detections: 2e4
    };
    NAMES_TOLD = 5;
    NAME_LENGTH = 1024;
    MAX_TAR_HEADER = 1024 * 1024;
    ZSTD_WINDOW = 32 * 1024 * 1024;
  }
});

// src/sources/tar-header.ts
function isTarHeader(block) {
  if (block.length < BLOCK) return false;
  const digit = block[149] ?? 0;
  const last = block[154] ?? 0;
  if (digit !== 32 && (digit < 48 || digit > 55) || last !== 0 && last !== 32 && (last < 48 || last > 55)) return false;
  const wanted = octal(block, 148, 8);
  if (wanted === null || block[0] === 0) return false;
  let unsigned2 = 256;
  let signed2 = 256;
  for (let i = 0; i < BLOCK; i++) {
    if (i >= 148 && i < 156) continue;
    const byte = block[i] ?? 0;
    unsigned2 += byte;
    signed2 += byte > 127 ? byte - 256 : byte;
  }
  return wanted === unsigned2 || wanted === signed2;
}
function readTarHeader(block) {
  const size = numberAt(block, 124, 12);
  if (size === null) return null;
  const isPosix = block.toString("latin1", 257, 263) === "ustar\0";
  const name = textAt2(block, 0, 100);
  const prefix = isPosix ? textAt2(block, 345, 155) : "";
  const type = String.fromCharCode(block[156] ?? 0);
  return { name: prefix === "" ? name : `${prefix}/${name}`, size, type, isExtended: type === "S" && block[482] === 1 };
}
function textAt2(block, at, length) {
  const end = block.indexOf(0, at);
  return block.toString("utf8", at, end < 0 ? at + length : Math.min(end, at + length));
}
function numberAt(block, at, length) {
  const first = block[at] ?? 0;
  if ((first & 128) === 0) return octal(block, at, length);
  if (first !== 128) return null;
  let value = 0;
  for (let i = at + 1; i < at + length; i++) value = value * 256 + (block[i] ?? 0);
  return Number.isSafeInteger(value) ? value : null;
}
function octal(block, at, length) {
  const text2 = Buffer.from(block.buffer, block.byteOffset + at, length).toString("latin1").replace(/\0.*$/s, "").trim();
  return text2 === "" ? 0 : /^[0-7]+$/.test(text2) ? Number.parseInt(text2, 8) : null;
}
var BLOCK;
var init_tar_header = __esm({
  "src/sources/tar-header.ts"() {
    "use strict";
    BLOCK = 512;
  }
});

// src/sources/archive-format.ts
function formatOf(head, path2) {
  switch (head[0] ?? 0) {
    case 31:
      return isGzip(head) ? "gzip" : null;
    case 80:
      if (isZip(head)) return "zip";
      return isSkippable(head) ? "zstd" : tarOrNamed(head, path2);
    case 66:
      return isBzip2(head) ? "bzip2" : tarOrNamed(head, path2);
    case 253:
      return startsWith(head, XZ) ? "xz" : tarOrNamed(head, path2);
    case 40:
      return startsWith(head, ZSTD) ? "zstd" : tarOrNamed(head, path2);
    default:
      return isSkippable(head) ? "zstd" : tarOrNamed(head, path2);
  }
}
function formatOfName(path2) {
  return ENDINGS.find(([ending]) => ending.test(path2))?.[1] ?? null;
}
function nameInside(path2, format) {
  const name = path2.slice(path2.lastIndexOf("/") + 1);
  const bare = name.replace(ENDINGS.find(([, one]) => one === format)?.[0] ?? /$^/, "");
  return bare === name || bare === "" ? `(${format} content)` : /\.(?:tgz|tzst|tbz2?|txz)$/i.test(name) ? `${bare}.tar` : bare;
}
function startsWith(head, magic) {
  return magic.every((byte, index) => head[index] === byte);
}
function isGzip(head) {
  return head[0] === 31 && head[1] === 139 && head[2] === 8 && ((head[3] ?? 255) & 224) === 0;
}
function isBzip2(head) {
  const level = head[3] ?? 0;
  if (head[0] !== 66 || head[1] !== 90 || head[2] !== 104 || level < 49 || level > 57) return false;
  const mark = head.subarray(4, 10);
  return startsWith(mark, BZIP2_BLOCK) || startsWith(mark, BZIP2_END);
}
function isZip(head) {
  if (head[1] !== 75) return false;
  const [, , third, fourth] = head;
  if (third === 3 && fourth === 4) return true;
  if (third === 5 && fourth === 6) return true;
  const isMark = third === 7 && fourth === 8 || third === 48 && fourth === 48;
  return isMark && head[4] === 80 && head[5] === 75 && head[6] === 3 && head[7] === 4;
}
function isSkippable(head) {
  return ((head[0] ?? 0) & 240) === 80 && head[1] === 42 && head[2] === 77 && head[3] === 24;
}
function tarOrNamed(head, path2) {
  if (isTarHeader(head)) return "tar";
  return path2.endsWith(".br") && head.length > 0 ? "brotli" : null;
}
var HEAD, ENDINGS, XZ, ZSTD, BZIP2_BLOCK, BZIP2_END;
var init_archive_format = __esm({
  "src/sources/archive-format.ts"() {
    "use strict";
    init_tar_header();
    HEAD = 512;
    ENDINGS = [
      [/\.(?:gz|gzip|tgz|svgz)$/i, "gzip"],
      [/\.(?:zst|zstd|tzst)$/i, "zstd"],
      [/\.br$/i, "brotli"],
      [/\.(?:bz2|tbz2?)$/i, "bzip2"],
      [/\.(?:xz|txz)$/i, "xz"],
      [/\.(?:zip|jar|war|ear|whl|nupkg|docx|xlsx|pptx|odt|ods|apk|aar|ipa|xpi|vsix|egg|epub)$/i, "zip"],
      [/\.tar$/i, "tar"]
    ];
    XZ = [253, 55, 122, 88, 90, 0];
    ZSTD = [40, 181, 47, 253];
    BZIP2_BLOCK = [49, 65, 89, 38, 83, 89];
    BZIP2_END = [23, 114, 69, 56, 80, 144];
  }
});

// src/sources/byte-reader.ts
function toBuffer(bytes) {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function tooShort() {
  return new ArchiveError("truncated", "it ends too early");
}
async function* iterate(next) {
  for (let chunk = await next(); chunk !== null; chunk = await next()) yield chunk;
}
async function* once(bytes) {
  await Promise.resolve();
  yield bytes;
}
var ArchiveError, NOTHING, ByteReader;
var init_byte_reader = __esm({
  "src/sources/byte-reader.ts"() {
    "use strict";
    ArchiveError = class extends Error {
      name = "ArchiveError";
      damage;
      constructor(damage, message) {
        super(message);
        this.damage = damage;
      }
    };
    NOTHING = Buffer.alloc(0);
    ByteReader = class _ByteReader {
      #source;
      #rest = NOTHING;
      #position = 0;
      #ended = false;
      #failure = null;
      #kept = null;
      constructor(source) {
        this.#source = source[Symbol.asyncIterator]();
      }
      /** How many bytes have been taken. */
      get position() {
        return this.#position;
      }
      /** The next bytes, up to `most`; null at the end. */
      async chunk(most = Infinity) {
        while (this.#rest.length === 0) if (!await this.#more()) return this.#end();
        return this.#take(Math.min(most, this.#rest.length));
      }
      /** The next bytes without taking them: `count` of them, or as many as there are. */
      async peek(count3) {
        while (this.#rest.length < count3 && await this.#more()) ;
        if (this.#rest.length === 0 && count3 > 0) this.#end();
        return this.#rest.subarray(0, count3);
      }
      /** Exactly so many bytes. For small numbers: they are held in memory. */
      async take(count3) {
        while (this.#rest.length < count3 && await this.#more()) ;
        if (this.#rest.length < count3) {
          this.#end();
          throw tooShort();
        }
        return this.#take(count3);
      }
      async skip(count3) {
        for (let left = count3; left > 0; ) {
          const chunk = await this.chunk(left);
          if (chunk === null) throw tooShort();
          left -= chunk.length;
        }
      }
      /** Puts bytes back that were the last ones taken. */
      unread(bytes) {
        if (bytes.length === 0) return;
        this.#rest = this.#rest.length === 0 ? bytes : Buffer.concat([bytes, this.#rest]);
        this.#position -= bytes.length;
        if (!this.#kept) return;
        for (let left = bytes.length; left > 0; ) {
          const last = this.#kept.pop();
          if (!last) break;
          if (last.length > left) this.#kept.push(last.subarray(0, last.length - left));
          left -= Math.min(left, last.length);
        }
      }
      /** The next `size` bytes as a reader of their own, to be finished before this one is used again. */
      portion(size) {
        let left = size;
        const short = tooShort();
        const next = async () => {
          if (left === 0) return null;
          const chunk = await this.chunk(left);
          if (chunk === null) throw short;
          left -= chunk.length;
          return chunk;
        };
        const finish = async () => {
          while (await next() !== null) ;
        };
        return { reader: new _ByteReader(iterate(next)), finish };
      }
      /** From now on keeps what is taken, so that rewind() can put it back; release() lets go of it. */
      mark() {
        this.#kept = [];
      }
      release() {
        this.#kept = null;
      }
      rewind() {
        const kept = this.#kept ?? [];
        this.#kept = null;
        const all = Buffer.concat(kept);
        this.#position -= all.length;
        this.#rest = Buffer.concat([all, this.#rest]);
      }
      /** All that is left, chunk by chunk. */
      chunks() {
        return iterate(() => this.chunk());
      }
      #take(count3) {
        const taken = this.#rest.subarray(0, count3);
        this.#rest = this.#rest.subarray(count3);
        this.#position += count3;
        this.#kept?.push(taken);
        return taken;
      }
      async #more() {
        if (this.#ended) return false;
        try {
          const next = await this.#source.next();
          if (next.done !== true) {
            const chunk = toBuffer(next.value);
            this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
            return true;
          }
        } catch (error) {
          this.#failure = { error };
        }
        this.#ended = true;
        return false;
      }
      /** What stands at the end of the bytes: nothing, or the source's error. */
      #end() {
        if (this.#failure) throw this.#failure.error;
        return null;
      }
    };
  }
});

// src/detect/statement.ts
function assignedNames(left) {
  const match = /^\s*(?:(?:const|let|var|my|local)\s+)?[[(]?\s*([$@]?[\w.]+(?:\s*,\s*[$@]?[\w.]+)+)\s*[\])]?\s*$/.exec(left);
  return match?.[1]?.split(/\s*,\s*/) ?? null;
}
function cutStatement(line) {
  const cut3 = Math.max(...["{", ",", ";", "(", "[", "}"].map((stop) => line.lastIndexOf(stop)));
  const statement = line.slice(cut3 + 1);
  const inner = /^(?:.*\S)?[&?](?=[\w.%-]+$)|^.*\|\s(?!\s*(?:undefined|null|None|string|str|number)\b)|^.*<(?=[^>]*$)/.exec(statement);
  return inner ? statement.slice(inner[0].length) : statement;
}
function withoutType(statement) {
  const basic = /^([\s\S]*\S)\s+As\s+(?:New\s+)?[\w.()]+\s*$/i.exec(statement);
  if (basic?.[1]) return basic[1];
  const typed = /^([\s\S]*?[\w$\])!?"'])\s*:(?!:)\s*([&*']?[\w$<>[\]|?.:&\s'*]{1,80})$/.exec(statement);
  if (!typed?.[1] || !typed[2] || /[\w>\]]\s+[\w<[]/.test(typed[2].trim().replace(/\s*[|&]\s*/g, "|"))) return statement;
  const type = typed[2].replace(/<[^<>]*>|\[\]|[?!]/g, "").trim().split(/[\s|.&:]+/).at(-1) ?? "";
  return /^(?:[A-Z]\w*|string|str|number|any|unknown|bytes|char|text|undefined|null|optional|varchar|object|auto|static)$/.test(type) ? typed[1] : statement;
}
var init_statement = __esm({
  "src/detect/statement.ts"() {
    "use strict";
  }
});

// src/detect/labels.ts
function readLabels(before, after) {
  const labels = [];
  const add2 = (text2, via) => {
    const clean = text2?.replace(/\b(?:https?|wss?):\/\/[^\s"'`]*/g, " ").replace(/[A-Za-z0-9+/]{40,}/g, "\u2026").replace(/[\s\x7f-\x9f\ufffd]+/g, " ").trim();
    if (clean && /[A-Za-z\u0080-\uffff]/.test(clean)) labels.push({ text: clean, via });
  };
  const call = bind(stripOpeners(before.slice(-1200)), add2, 0);
  const first = labels[0];
  if (!first || first.via !== "column" && isGenericName(first.text)) addSiblings(before, after, add2);
  const comment = /^["'`)\]},;\s\w.!?]{0,40}?(?:\s#|#\s|\/\/|\/\*|\s--\s|<!--|\s;\s|\s'\s)\s*([^\n\r]{2,100})/.exec(sameLine(after));
  add2(comment?.[1], "comment");
  return { labels, call };
}
function sameLine(after) {
  const end = after.search(/[\r\n\x00-\x08\x0e-\x1a]/);
  return end < 0 ? after.slice(0, 300) : after.slice(0, Math.min(end, 300));
}
function isGenericName(name) {
  return GENERIC.test(lastWord(name));
}
function lastWord(text2) {
  return /([\w-]+)["'`\])]*$/.exec(text2)?.[1] ?? text2;
}
function stripOpeners(text2) {
  let rest = text2;
  for (let i = 0; i < 12; i++) {
    const length = rest.length;
    rest = rest.replace(/(?:["'`]{1,3}|\\+|\u201c|\u2018|\u00e2\u0080\u009c|\u00ab|<<|\*\*|__|~~)+$/, "\0");
    rest = rest.replace(/(^|[^\w$])(?:[bBrRuUfFLNs]|[bB][rR]|[rR][bB]|u8|@\$?|\$@?|#|&)?\u0000$/, "$1");
    rest = rest.replace(/\u0000$/, "");
    rest = rest.replace(/<!\[CDATA\[\s*$/, "");
    rest = rest.replace(/[ \t]+$/, "");
    const wrapper = /(?:new\s{1,4})?[\w.:]{1,60}!?\($/.exec(rest.slice(-80))?.[0];
    if (wrapper && WRAPPER.test(wrapper.slice(0, -1))) rest = rest.slice(0, -wrapper.length);
    rest = rest.replace(/(=>\s*)string\(\d{1,9}\)$/, "$1");
    rest = rest.replace(/([:=]\s*)(?:!+[\w/-]*|&[\w-]+)\s*$/, "$1");
    if (rest.length === length) break;
  }
  return rest;
}
function bind(text2, add2, depth) {
  if (depth > 4) return null;
  const broken = /[\r\n][ \t]*$/.test(text2);
  const rest = broken ? text2.replace(/\s+$/, "").replace(/([,([{=])[ \t]*(?:#|\/\/|--)[^\n]*$/, "$1") : text2;
  if (broken) {
    const block = /^([\s\S]*[:=])[ \t]*[|>][+-]?\d?[+-]?[ \t]*(?:#[^\n]*)?$/.exec(rest);
    if (block?.[1]) return bind(block[1], add2, depth + 1);
    if (/(?:=|\(|,|\[|\{|\|\||\?\?|\+|=>|:=|<-|\\)$/.test(rest) && !/^\s*(?:#|\/\/|;|\*)/.test(lineOf2(rest))) {
      return bind(stripOpeners(rest.replace(/\\$/, "")), add2, depth + 1);
    }
    const tag2 = /<([\w:.-]+)([^<>]*)>$/.exec(rest);
    if (tag2) {
      bindElement(rest, tag2, add2);
      return null;
    }
    bindLineAbove(rest, add2);
    return null;
  }
  if (/(?:^|[\x01|^;\s])553=$/.test(rest) && rest.includes("8=FIX")) {
    add2("FIX username, the API key", "assigned");
    return null;
  }
  const separator = SEPARATOR.exec(rest);
  if (separator) {
    const left = rest.slice(0, separator.index);
    bindLeft(left, separator[0].trim(), add2);
    return null;
  }
  if (rest.endsWith(",")) return bindArgument(rest.slice(0, -1), add2, depth);
  if (rest.endsWith("(")) return bindCall(rest.slice(0, -1), 0, "", add2, depth);
  if (rest.endsWith("[") || rest.endsWith("{")) {
    const inner = stripOpeners(rest.slice(0, -1).replace(/\s+$/, ""));
    bind(inner, add2, depth + 1);
    return null;
  }
  const tag = /<([\w:.-]+)([^<>]*)>$/.exec(rest);
  if (tag) {
    bindElement(rest, tag, add2);
    return null;
  }
  if (/[|;\t]$/.test(rest)) {
    const cell = /([^|;\t\n]{2,60})[|;\t]\s*$/.exec(rest.trimEnd() + (rest.endsWith("	") ? "	" : ""));
    add2(cell?.[1]?.replace(/["'`*]/g, ""), "prose");
    return null;
  }
  bindSpaced(rest, add2);
  return null;
}
function lineOf2(text2) {
  return text2.slice(text2.lastIndexOf("\n") + 1);
}
function bindLeft(left, operator, add2) {
  let line = lineOf2(left);
  if (line.trim() === "" && left.trim() !== "") line = lineOf2(left.trimEnd());
  if (/^(?:\|\||\?\?|:-|or|\?:)/.test(operator) || operator === ":" && /\?[^?]*$/.test(line) && /env|get/i.test(line)) {
    const identifiers = line.match(/[A-Za-z_$][\w$-]*/g) ?? [];
    for (const identifier of identifiers.toReversed().slice(0, 6)) {
      if (!/^(?:process|env|os|environ|getenv|get|const|let|var|import|meta|self|this|config|System|ENV|Deno|String|str|or|return|export|default|readonly|private|public)$/.test(
        identifier
      ))
        add2(identifier, "assigned");
    }
    return;
  }
  const names = operator === "=" || operator === ":=" ? assignedNames(line) : null;
  if (names) {
    add2(names[0], "assigned");
    return;
  }
  const subscript = /[\w$)\]]\s*(?:\[\s*["'`:]?[^\]\n]{1,80}["'`]?\s*\]|\{\s*["'`]?[\w.-]{1,60}["'`]?\s*\}|\(\s*["'`:][\w.:-]{1,80}["'`]?\s*\))$/.exec(
    line.trimEnd()
  );
  if (subscript) {
    add2(/["'`:]?([^"'`[\](){}:]{1,80})["'`]?\s*[\])}]$/.exec(line.trimEnd())?.[1], "assigned");
    add2(/([\w$.@>-]+)\s*$/.exec(line.slice(0, subscript.index + 1))?.[1], "assigned");
    return;
  }
  const quoted2 = /(["'`])((?:(?!\1)[^\n]){1,80})\1\s*$/.exec(line);
  if (quoted2) {
    add2(quoted2[2], "assigned");
    return;
  }
  const statement = cutStatement(line).replace(/^\s*(?:[-*\u2022]|\d+[.)]|#+|\/\/+|>+|REM|--)\s+/, "");
  if (operator.startsWith("=") || operator === ":=" || operator === "<-" || operator === "?=" || operator === "+=") {
    const target = withoutType(statement).trim();
    const word = /([\w$@.\-\u0080-\uffff]+(?:->[\w$]+)*)\s*["'`\])]*$/.exec(target)?.[1];
    add2(word, "assigned");
    if (word && target !== word && /[A-Za-z\u0080-\uffff]/.test(target)) add2(target.slice(-80), "prose");
    return;
  }
  const colon = statement.trim();
  const typedName = /([\w$.\-\u0080-\uffff]+)\s*$/.exec(colon)?.[1];
  if (typedName && (typedName === colon || /^[\w$.-]*[_$.][\w$.-]*$/.test(typedName))) add2(typedName, "assigned");
  if (colon !== typedName) add2(colon.slice(-100), "prose");
}
function bindArgument(text2, add2, depth) {
  let level = 0;
  let index = 1;
  const previous = /(?:["'`]([\w.\- /:]{1,60})["'`]|(?:^|[\s(,:])[:@]?([A-Za-z_][\w.]{1,60}))\s*(?:\.[\w]+\(\))?$/.exec(text2.slice(-90));
  for (let i = text2.length - 1; i >= 0 && text2.length - i < 1100; i--) {
    const character2 = text2[i];
    if (character2 === ")" || character2 === "]" || character2 === "}") level++;
    else if (character2 === "," && level === 0) index++;
    else if (character2 === "(" || character2 === "[" || character2 === "{") {
      if (level > 0) {
        level--;
        continue;
      }
      const name = previous?.[1] ?? previous?.[2];
      if (index >= 1 && name && name.length < 60) add2(name, "argument");
      if (character2 === "(") return bindCall(text2.slice(0, i), index, text2.slice(-90), add2, depth);
      bind(stripOpeners(text2.slice(0, i).trimEnd()), add2, depth + 1);
      return null;
    } else if (character2 === ";" && level === 0) break;
  }
  const several = /(?:^|[\n;])([^\n;=]{1,120}?)\s*:?=(?!=)([^\n;=]*)$/.exec(text2);
  const names = several?.[1] === void 0 ? null : assignedNames(several[1]);
  if (several && names) {
    add2(names[(several[2] ?? "").split(",").length], "assigned");
    return null;
  }
  const command2 = /(?:^|\n)[ \t]*(\w[\w.:!]*)[ \t]+[:"'`]?([\w.-]+)["'`]?[ \t]*$/.exec(text2);
  if (command2) add2(command2[2], "argument");
  return null;
}
function bindCall(text2, index, previous, add2, depth) {
  const name = /((?:new\s+)?[\w$\\]+(?:(?:\.|::|->|\\|\?\.|!\.?)[\w$]+)*(?:<[^<>()]{0,40}>)?!?)\s*$/.exec(text2.slice(-160))?.[1];
  if (!name) {
    bind(stripOpeners(text2.trimEnd()), add2, depth + 1);
    return null;
  }
  const bare = name.replace(/<[^<>]*>/, "").replace(/!$/, "");
  const last = /([\w$]+)$/.exec(bare)?.[1] ?? bare;
  if (/^(?:if|for|while|switch|return|and|or|not|in|print|println|printf|echo|log|console|assert\w*|expect|require|import|values?|max|min|len)$/i.test(
    last
  ))
    return null;
  const setter = /^(?:set|with|add|use|put|get)_?(?=[A-Z_])(.+)$/.exec(last) ?? /^(?:set|with)([A-Z]\w*)$/.exec(last);
  add2(setter?.[1] ?? last, "call");
  return { name: bare, index, previous };
}
function bindElement(rest, tag, add2) {
  const name = tag[1] ?? "";
  const attributes = tag[2] ?? "";
  const named2 = /(?:^|\s)(?:key|name|id|label|field|title|for|data-key|data-name|property|variable)\s*=\s*["']([^"']{2,80})["']/i.exec(
    attributes
  );
  if (named2) add2(named2[1], "element");
  if (!GENERIC.test(name)) {
    add2(name, "element");
    return;
  }
  const earlier = rest.slice(0, tag.index).replace(/<[\w:.-]+[^<>]*>\s*$/, "");
  const sibling = /<(?:key|name|th|td|dt|label|strong|b|span|code|h\d|setting[^>]*)\b[^<>]*>\s*([^<>]{2,80}?)\s*<\/[\w:.-]+>[\s:]*(?:<\/?[\w:.-]+[^<>]*>\s*){0,3}$/i.exec(
    earlier
  );
  add2(sibling?.[1], "element");
  const parent = /<(?:add|setting|entry|param|property|item|env|variable)\b[^<>]*(?:key|name)\s*=\s*["']([^"']{2,80})["'][^<>]*>\s*$/i.exec(
    earlier
  );
  add2(parent?.[1], "element");
}
function bindSpaced(rest, add2) {
  const line = lineOf2(rest).replace(/["'`]+$/, "").trimEnd();
  const option = /(?:^|[\s"'`(=,])(--?[A-Za-z][\w.-]*)["'`]?,?$/.exec(line);
  if (option) {
    if (/^--?(?:body|value|data|string|secret-string|from-literal|payload|text|v|b|d|w)$/.test(option[1] ?? "")) {
      for (const word of (line.match(/[A-Za-z_][\w.-]{3,}/g) ?? []).toReversed()) if (/[_.]/.test(word)) add2(word, "option");
      return;
    }
    add2(option[1], "option");
    return;
  }
  const command2 = /(?:^|[\s;&|(])(?:set|setx|export|ENV|ARG|env|SetEnv|setenv|define|put|add|store|config set|secret set|unset|let|declare|typeset)(?:\s+-{1,2}[\w-]+)*\s+["']?([A-Za-z_][\w.:-]*)["']?$/i.exec(
    line
  );
  if (command2) {
    add2(command2[1], "option");
    return;
  }
  const words = line.replace(/^[\s\S]*[;{}|\x00-\x08\x0e-\x1f\x7f]/, "").slice(-100);
  add2(words, "prose");
}
function bindLineAbove(rest, add2) {
  const lines3 = rest.split(/\r?\n/);
  for (let i = lines3.length - 1, blank2 = 0; i >= 0 && blank2 < 3; i--) {
    const line = (lines3[i] ?? "").trim();
    if (line === "") {
      blank2++;
      continue;
    }
    if (line.length > 140 || /[A-Za-z0-9+/_-]{40}/.test(line)) return;
    add2(line.replace(/^(?:[#/*;>-]+|\d+[.)])\s*/, "").replace(/[:\uff1a=\-*`"']+$/, ""), "line-above");
    return;
  }
}
function addSiblings(before, after, add2) {
  const open = Math.max(
    before.lastIndexOf("{"),
    before.lastIndexOf("<"),
    before.lastIndexOf("("),
    before.lastIndexOf("\n- "),
    lastItem(before)
  );
  const head = before.slice(Math.max(open, before.length - 400)).replace(/^[\s\S]*[\x00-\x08\x0e-\x1a]/, "");
  const found = [...head.matchAll(NAME_PROPERTY)].toReversed();
  const strings = [...head.matchAll(/["'`](-{0,2}[A-Za-z][\w.-]{2,60})["'`]/g)].toReversed();
  for (const match of [...found, ...strings].slice(0, 6)) add2(match[1], "sibling");
  if (found.length > 0) return;
  const close = after.search(/[}>]|\r?\n\s*-\s|\r?\n\s*\r?\n/);
  const tail = after.slice(0, close < 0 ? 300 : Math.min(close + 1, 300)).replace(/[\x00-\x08\x0e-\x1a][\s\S]*$/, "");
  add2([...tail.matchAll(NAME_PROPERTY)][0]?.[1], "sibling");
}
function lastItem(before) {
  const match = [...before.slice(-400).matchAll(/\n[ \t]*- /g)].at(-1);
  return match ? Math.max(0, before.length - 400) + match.index : -1;
}
var WRAPPER, GENERIC, NAME_PROPERTY, SEPARATOR;
var init_labels = __esm({
  "src/detect/labels.ts"() {
    "use strict";
    init_statement();
    WRAPPER = /(?:^|[^\w])(?:Some|Just|Option|Optional(?:\.of(?:Nullable)?)?|(?:std::)?string(?:_view)?|String(?:::from)?|str|bytes|bytearray|Bytes|to_owned|format!?|Buffer\.from|new (?:String|Buffer|SecureString|SecretString)|Secret(?:Str|String|Value)?(?:::new|\.new)?|SecretString::from|Secrets?\.(?:plain|fromPlaintext|unsafe\w*)|decode|b64decode|base64_decode|atob|btoa|sensitive|quote|trim|strip|unquote|concat!?|String\.Concat|Encoding\.\w+\.GetBytes|\w*Encoding\.\w+\.GetBytes|utf8|from_utf8|Uint8List|Cow::Borrowed|Cow|Arc::new|Rc::new|Box::new|Ok|nullable|aws\.String|pointer\.\w+|ptr|to\.Ptr|lazy|const_cast|c_str|as\.character|c|list|tuple|array|vec!|arrayOf|listOf|of|List\.of|Value|StringValue|Literal|literal|raw|freeze|String\.valueOf|charlist|string:to_list|T|N|L|TEXT|_T|QStringLiteral|QString|QByteArray|R|b|u)$/;
    GENERIC = /^(?:value|val|values|v|content|contents|default|default_?value|text|txt|string|str|data|current|current_?value|initial_?value|input|plain|plaintext|raw|body|literal|stringvalue|simple_?value|td|th|code|pre|span|p|b|em|strong|li|div|entry|item|param|setting|property|answer|field_?value|env_?value|var|arg|args|defaultvalue|message|msg|log|line|output|stdout|note|comment|title|description|example|examples|sample|username_?value|password_?value|s|n|ss|t)$/i;
    NAME_PROPERTY = /(?:^|[\s{,(<"'])["']?(?:key|name|id|label|field|variable|var|param|parameter|header|property|env|env_?var|k|n|title|slug|option|setting|placeholder|alias|identifier|keyname|display_?name|attr|config_?key|entry|column|for|data-name|data-key)["']?\s*(?:[:=]|=>)\s*["']?([A-Za-z0-9_\-.:$/ ]{2,80}?)["']?\s*(?:[,;})>\]\n\r]|\/>|\s[\w-]+=|$)/gi;
    SEPARATOR = /(?:=>|:=|<-|~>|->|={1,3}|\?\?=?|\|\|=?|\bor\b|:-|\+=|\?=|\?:|:|\uff1a|\u00ef\u00bc\u009a|\u2192|\u00e2\u0086\u0092|\u2014|\u2013|\u00e2\u0080\u0094|\u00e2\u0080\u0093)[ \t]*$/;
  }
});

// src/detect/vocabulary.ts
function wordsOf(name) {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2").toLowerCase().replace(/[^a-z0-9\u0080-\uffff]+/g, "_").replace(/^_+|_+$/g, "");
}
function mentions(pattern, text2) {
  pattern.lastIndex = 0;
  return pattern.test(text2);
}
function mentionsBinance(text2) {
  return /binance|bnb|mbx|[^\x20-\x7e]/i.test(text2) && mentions(BINANCE, text2.replace(CHAIN_ONLY, " "));
}
var BINANCE, CHAIN_ONLY, TRADING, EXCHANGES, SERVICES, OTHER_VENDOR, OTHER_EXCHANGE, OTHER_PURPOSE, PASSWORD_NAME, ONE_LETTER_NAME, NEVER_CREDENTIAL, SECRET_WORDS, KEY_WORDS, API_WORDS, CHINESE_API_KEY, LISTEN_KEY, TESTNET, DEMO, US, FUTURES_TESTNET, PAY;
var init_vocabulary = __esm({
  "src/detect/vocabulary.ts"() {
    "use strict";
    BINANCE = new RegExp(
      `binance|x[-_]mbx[-_]|(?<=[|\\x01^])25035=[12]|(?<![a-z0-9+/=])bnb(?:us|tr)?(?![a-z0-9+/=])|\u5E01\u5B89|\u5E63\u5B89|\u0431\u0438\u043D\u0430\u043D\u0441|\u30D0\u30A4\u30CA\u30F3\u30B9|\uBC14\uC774\uB0B8\uC2A4`,
      "gi"
    );
    CHAIN_ONLY = /dataseed\d*\.binance\.org|binance\.org|binance[-_ ]?(?:smart[-_ ]?)?chain|binance[-_ ]?peg|binancecoin|\bbsc[-_ ]binance|binance[-_]bsc/gi;
    TRADING = /(?<![a-z])ccxt(?![a-z])|freqtrade|hummingbot|octobot|passivbot|recvwindow|(?<![a-z])[fdsep]api(?![a-z])|usd[-_]?m[-_]?futures|futures_?usdt|coin[-_]?m[-_]?futures|(?:BTC|ETH|BNB)[-/_]?(?:USDT|BUSD|FDUSD)|spot[-_ ]?testnet/gi;
    EXCHANGES = "kraken|coinbase|gdax|bybit|okx|okex|kucoin|huobi|htx|gate\\.?io|gateio|bitget|bitmex|bitfinex|bittrex|poloniex|ascend[-_]?ex|bitmax|mexc|bitstamp|gemini|deribit|ftx|bitmart|bitrue|coindcx|coinex|crypto\\.?com|cryptocom|whitebit|phemex|bitvavo|upbit|bithumb|lbank|hitbtc|probit|dydx|aster(?:dex)?|hyperliquid|coinswitch|wazirx|bitpanda|bitso|mercadobitcoin|luno|indodax|tokocrypto|bingx|xt\\.com|woox|woo_x|blofin|backpack|zaif|bitflyer|coincheck|liquid|exmo|yobit|cex\\.io|revolut|alpaca|oanda|ibkr|interactive[-_ ]?brokers|robinhood|etoro|paradex";
    SERVICES = "moralis|alchemy|infura|quicknode|etherscan|bscscan|polygonscan|coingecko|coinmarketcap|cryptocompare|nomics|messari|glassnode|taapi|lunarcrush|santiment|coinglass|3commas|tradingview|aws|amazon|azure|gcp|google|gcloud|firebase|stripe|twilio|sendgrid|github|gitlab|bitbucket|slack|telegram|discord|twitter|facebook|instagram|linkedin|openai|anthropic|claude|gemini_ai|mistral|cohere|huggingface|hasura|netsuite|sumo[-_]?logic|disqus|iconfinder|partnerstack|typetalk|mesibo|confluent|kafka|salesforce|pinata|freshbooks|phrase|algolia|mongodb|mongo|postgres(?:ql)?|mysql|redis|rabbitmq|elastic(?:search)?|influx(?:db)?|sentry|datadog|new[-_]?relic|auth0|okta|keycloak|cognito|cloudflare|digital[-_]?ocean|heroku|vercel|netlify|supabase|mailgun|mailchimp|postmark|pusher|segment|mixpanel|amplitude|plaid|paypal|braintree|square|shopify|contentful|mapbox|spotify|dropbox|notion|airtable|zendesk|intercom|hubspot|pagerduty|opsgenie|grafana|prometheus|consul|rollbar|bugsnag|codecov|sonar(?:qube|cloud)?|npm|pypi|rubygems|docker|quay|artifactory|snyk|vonage|nexmo|messagebird|line[-_]?notify|pushover|pushbullet|onesignal|ably|livekit|agora|zoom|minio|backblaze|wasabi|cloudinary|imgix|strapi|directus|laravel|django|flask|rails|wordpress|magento|rapidapi|openweather|newsapi|polygon\\.io|finnhub|alphavantage|alpha_vantage|iex[-_]?cloud|quandl|tiingo|solana|ethereum|metamask|walletconnect|phantom|ledger|trezor|snowflake|databricks|planetscale|neon|turso|upstash|convex|clerk|resend|posthog|launchdarkly|statsig|split\\.?io|doppler|infisical|vault|akeyless";
    OTHER_VENDOR = new RegExp(`(?<![a-z])(?:${EXCHANGES}|${SERVICES})(?![a-z])`, "gi");
    OTHER_EXCHANGE = new RegExp(`(?<![a-z])(?:${EXCHANGES}|moralis|cryptocompare|pinata|confluent|hasura)(?![a-z])`, "gi");
    OTHER_PURPOSE = /csrf|xsrf|jwt_|session_?id|checksum|sha256|sha512|encrypted|(?:^|_)(?:jwt|jws|jwk|session|sess|cookie|csrf|xsrf|nextauth|auth_secret|better_auth|app_key|app_secret|secret_key_base|encrypt\w*|encryption|cipher|aes|salt|pepper|nonce|hash|hashes|digest|sha|sha1|sha2|sha224|sha256|sha384|sha512|md5|blake\w*|checksum|checksums|integrity|signature|sig|sign|etag|uuid|guid|trace|tracing|span|request_id|req_id|correlation|order|orderid|order_id|client_order|oid|txid|tx|txn|transaction|block|blockhash|address|addr|wallet|mnemonic|seed|passphrase|cert|certificate|fingerprint|thumbprint|webhook|hook|csp|refresh|bearer|oauth|client_secret|device|build|commit|revision|digest|cache|license|licence|serial|tracking|analytics|pixel|ad|adunit|dsn|invite|activation|reset|verification|verify|otp|totp|captcha|recaptcha|turnstile|deploy|upload|download|cdn|avatar|image|img|file|blob|object|bucket|merkle|root|proof|witness|contract|bytecode|abi|rpc|erc20|token_address|id_token|access_token|refresh_token|user_id|account_id|session_id|visitor|client_id|state|challenge|verifier|magic|remember|internal|admin|service|basic|cron|signing|hmac_key|shared|peer|node_key|validator|staking|rng|random|entropy|vapid|http|devise|play)(?:_|\d*$)/;
    PASSWORD_NAME = /(?:^|_)(?:password|passwd|pwd|pass|(?<!api_)token)(?:_|$)/;
    ONE_LETTER_NAME = /^(?:(?:self|this|my|cfg|config|c|args|opts?)_)?([ks])$/;
    NEVER_CREDENTIAL = /(?:^|_)(?:signature|sig|listen_?key|listenkey|order|orderid|order_id|client_order|hash|digest|sha\d*|checksum|tx|txid|txn|address|wallet|uuid|trace|request_id|nonce|integrity|etag|public_?key_?pem)(?:_|$)/;
    SECRET_WORDS = new RegExp(
      `secr[e\xE8\xE9]t|s\xE9cret|sekret|secert|sercet|seceret|secrect|(?<![a-z])scret|segredo|secreto|segreto|geheim|(?:^|_)(?:sec|sk|sck|seckey|apisec|priv|private|prv|hmac|signkey|sign_key|signing_key)(?:_|$)|private_?key|priv_?key|(?:^|_)apis(?:_|$)|\u79C1\u94A5|\u79D8\u94A5|\u5BC6\u94A5|\u91D1\u9470|\u5BC6\u9470|\u0441\u0435\u043A\u0440\u0435\u0442|\u30B7\u30FC\u30AF\u30EC\u30C3\u30C8|\uBE44\uBC00|\uC2DC\uD06C\uB9BF|\u043F\u0440\u0438\u0432\u0430\u0442\u043D|gizli|b\xED m\u1EADt`,
      "i"
    );
    KEY_WORDS = new RegExp(
      `ap[iy]_?_?key|apikey|access_?key|(?:^|_)(?:key|apik|akey|ak|pk|keyid|key_id|mbx|api|token|access|public|pub|publickey|pubkey|login|user|username|clave|chave|chiave|schluessel|schl_ssel|cle|cl|anahtar)(?:_|$)|\u043A\u043B\u044E\u0447|\u30AD\u30FC|\uD0A4|schl\xFCssel|cl\xE9|API\u5BC6\u94A5|API \u5BC6\u94A5|API\u5BC6\u9470|\u516C\u94A5|\u516C\u9470|kh\xF3a|\u0645\u0641\u062A\u0627\u062D`,
      "i"
    );
    API_WORDS = /api|access|x_mbx|exchange|trad|client|consumer/;
    CHINESE_API_KEY = /(?:api|访问|訪問|存取)[\s_-]*(?:密钥|密鑰|金鑰|秘钥|公钥)/i;
    LISTEN_KEY = /listen_?key|listen_?token|user_?data_?stream/i;
    TESTNET = /testnet|binancefuture\.com|binance\.vision|sandbox|(?<![a-z])test(?:ing)?[-_ ]?(?:api|net|key|secret|futures)/i;
    DEMO = /(?<![a-z])demo[-_.]?(?:api|fapi|dapi|binance|key|secret|trading|mode)|binance[-_ ]?demo|demo\.binance/i;
    US = /binance[-_.]?us(?![a-z])|binance\.us|bnbus/i;
    FUTURES_TESTNET = /testnet\.binancefuture|binancefuture\.com|futures?[-_ ]?testnet|testnet[-_ ]?futures?|test[-_]futures|testnet/i;
    PAY = /binance[-_ ]?pay|bpay\.binanceapi|binancepay/i;
  }
});

// src/detect/names.ts
function roleOf(text2, prose) {
  const words = wordsOf(text2);
  if (CHINESE_API_KEY.test(text2) && !/secret|私钥/i.test(text2)) return { role: "api-key", specific: true };
  const letter = prose ? void 0 : ONE_LETTER_NAME.exec(words)?.[1];
  if (letter !== void 0) return { role: letter === "k" ? "api-key" : "secret-key", specific: false };
  const source = prose ? text2.toLowerCase().replace(/[^a-z0-9\u0080-\uffff:;,=]+/g, "_").replace(/[:;,=]/g, "_$&_") : words;
  const secretAt = lastMatch(SECRET_WORDS, source);
  const keyAt = lastMatch(KEY_WORDS, source);
  if (secretAt === null && keyAt === null) return null;
  const specific = API_WORDS.test(words) || /(?:secret_?key|key_?secret|secretkey)/.test(words);
  if (secretAt === null) return { role: "api-key", specific };
  if (keyAt === null || !prose) return { role: "secret-key", specific };
  const between = source.slice(secretAt, keyAt);
  return { role: keyAt > secretAt + 8 && /[:;,=]|api|_and_/.test(between) ? "api-key" : "secret-key", specific };
}
function lastMatch(pattern, text2) {
  let last = null;
  for (const match of text2.matchAll(new RegExp(pattern.source, "gi"))) last = match.index;
  return last;
}
function stemOf(text2) {
  return wordsOf(text2).replace(
    /(?:^|_)(?:api|apikey|apisecret|key|keys|secret|secretkey|id|access|private|public|priv|pub|value|token|sec|sk|pk|ak)(?=_|$)/g,
    ""
  ).replace(/^_+|_+$/g, "");
}
function readNaming(labels, column) {
  const all = column ? [{ text: column.header, via: "column" }, ...labels.labels] : labels.labels;
  const list2 = [];
  let role = null;
  let stem = "";
  let foreign = false;
  for (const label of all) {
    const loose = label.via === "prose" || label.via === "line-above" || label.via === "comment";
    if (loose && (role !== null || list2.length > 0) && label.via === "comment") break;
    const text2 = label.text;
    const words = wordsOf(text2);
    if (LISTEN_KEY.test(text2) || /listen_?key/.test(words) || !loose && words === "stream")
      return { role: null, listenKey: true, stem, evidence: [evidence("listen-key", shorten(text2))], foreign: true };
    if (/x[-_]mbx[-_]api[-_]?key/i.test(text2))
      return { role: "api-key", listenKey: false, stem: "", evidence: [evidence("header-x-mbx-apikey", "X-MBX-APIKEY")], foreign: false };
    const given = roleOf(text2, loose);
    const binance = mentionsBinance(text2);
    const share = loose ? 0.8 : 1;
    const detail = shorten(text2);
    if (!loose && NEVER_CREDENTIAL.test(words) && !/key$|secret$/.test(words)) {
      return { role: null, listenKey: false, stem, evidence: [evidence("name-never", detail)], foreign: true };
    }
    if (binance && (given || !loose || words.split("_").length <= 2)) {
      stem = stemOf(text2);
      const purpose = !loose && OTHER_PURPOSE.test(words.replace(/binance_?(?:us)?/g, "")) && !given ? [evidence("name-other-purpose", detail, 0.6)] : [];
      return {
        role: role ?? given?.role ?? null,
        listenKey: false,
        stem,
        evidence: [...list2, evidence(given ? "name-binance" : "name-binance-only", detail, share), ...purpose],
        foreign: false
      };
    }
    if (role !== null || list2.length > 0) continue;
    const vendor = findVendor(loose ? text2.slice(-60) : text2);
    if (vendor && !loose) {
      list2.push(evidence("name-other-vendor", detail));
      foreign = true;
      continue;
    }
    if (OTHER_PURPOSE.test(loose ? lastWords(words) : words) && !/^(?:api|exchange|trading|trade)_/.test(words)) {
      list2.push(evidence("name-other-purpose", detail, loose ? 0.6 : 1));
      foreign = true;
      continue;
    }
    if (!loose && PASSWORD_NAME.test(words)) {
      role = words.includes("token") ? "api-key" : "secret-key";
      list2.push(evidence("name-password", detail));
      continue;
    }
    if (!given) continue;
    role = given.role;
    stem = stemOf(text2);
    if (mentions(TRADING, text2)) list2.push(evidence("name-trading", detail, share));
    else list2.push(evidence(given.specific ? "name-api" : "name-bare", detail, share));
  }
  return { role, listenKey: false, stem, evidence: list2, foreign };
}
function lastWords(words) {
  return words.split("_").slice(-4).join("_");
}
function findVendor(text2) {
  OTHER_VENDOR.lastIndex = 0;
  const match = OTHER_VENDOR.exec(text2.replace(/([a-z])([A-Z])/g, "$1_$2"));
  OTHER_VENDOR.lastIndex = 0;
  return match?.[0] ?? null;
}
function readCall(call) {
  if (!call) return { role: null, evidence: [] };
  const name = call.name.replace(/^new\s+/, "");
  if (HMAC_CALL.test(name) && !/(?:from|with)_?hmac$/i.test(name)) return { role: "secret-key", evidence: [evidence("hmac-call", name)] };
  const role = roleByPlace(call);
  if (mentionsBinance(name)) return { role, evidence: [evidence("call-binance", shorten(name))] };
  if (call.index <= 3 && CLIENT_CALL.test(name)) return { role, evidence: [evidence("call-client", shorten(name))] };
  const words = wordsOf(name.split(/[.:>]/).at(-1) ?? name);
  if (OTHER_PURPOSE.test(words)) return { role: null, evidence: [evidence("name-other-purpose", shorten(name))] };
  return call.index <= 1 ? { role, evidence: [evidence("call-argument", shorten(name))] } : { role: null, evidence: [] };
}
function roleByPlace(call) {
  if (call.index === 0) return "api-key";
  if (/[A-Za-z0-9]{60}/.test(call.previous)) return "secret-key";
  const variable2 = /(?:^|[\s(,])([\w.$]+)\s*$/.exec(call.previous)?.[1];
  return variable2 !== void 0 && KEY_WORDS.test(wordsOf(variable2)) ? "secret-key" : null;
}
function shorten(text2) {
  return text2.replace(/[A-Za-z0-9+/=]{24,}/g, "\u2026").slice(-60);
}
var CLIENT_CALL, HMAC_CALL;
var init_names = __esm({
  "src/detect/names.ts"() {
    "use strict";
    init_evidence();
    init_vocabulary();
    CLIENT_CALL = /(?:^|[.:>\\\s])(?:(?:Async|Sync|Rest|Ws|Http|Api|Spot|Margin|Futures?|USDM?|UM|CM|Delivery|Main|Trading|Exchange|Request|Websocket|WebSocket|Binance\w*)*(?:Client|Manager|Api|API|Futures|Connector|Spot|Exchange|Credentials?|Account|Session|Service|Trader|Bot|SpotClientImpl|BinanceRest)|New\w*Client|newInstance|create|connect|init|initialize|authenticate|auth|login|from_hmac|with_credentials?|withCredentials|set_?credentials?|SetCredentials|setApiCredentials|set_api_keys?|setKeys|configure|new|__construct|ApiCredentials|BinanceCredentials|getInstance|build|make_client|get_client)$/;
    HMAC_CALL = /(?:createHmac|hmac\.new|hash_hmac|HMAC(?:SHA256)?|hmac_sha256|hmacSha256|hmac256|SecretKeySpec|hmac\.New|Hmac::new(?:_from_slice|_varkey)?|OpenSSL::HMAC\.(?:hex)?digest|hmac_sha256_hex|HmacSHA256|new HMACSHA256|crypto\.mac|:crypto\.hmac|Mac::new_from_slice|sign(?:ature)?)$/i;
  }
});

// src/detect/owner.ts
function fileFacts(path2, bytes, wide) {
  const whole = bytes.length <= 4 * BLOCK2;
  const answers = /* @__PURE__ */ new Map();
  const ask = (fact, block) => {
    const known3 = answers.get(fact) ?? /* @__PURE__ */ new Map();
    answers.set(fact, known3);
    const before = known3.get(block);
    if (before !== void 0) return before;
    const answer = fact(
      whole ? textOf(bytes, 0, bytes.length, wide) : textOf(bytes, block * BLOCK2, (block + 1) * BLOCK2 + LONGEST_WORD, wide)
    );
    known3.set(block, answer);
    return answer;
  };
  return (offset) => {
    const block = whole ? 0 : Math.floor(offset / BLOCK2);
    const around = whole ? [0] : [block, block + 1, block - 1].filter((one) => one >= 0 && one * BLOCK2 < bytes.length);
    const says = (fact) => around.some((one) => ask(fact, one));
    return {
      path: path2,
      get namesBinance() {
        return says(NAMES_BINANCE);
      },
      get namesTrading() {
        return says(NAMES_TRADING);
      },
      get namesFuturesTestnet() {
        return FUTURES_TESTNET.test(path2) || says(NAMES_TESTNET);
      },
      get namesPay() {
        return PAY.test(path2) || says(NAMES_PAY);
      }
    };
  };
}
function textOf(bytes, from, to, wide) {
  const text2 = bytes.toString("latin1", from, Math.min(to, bytes.length));
  return wide ? text2.replaceAll("\0", "") : text2;
}
function lastMention(pattern, text2) {
  let last = null;
  for (const match of text2.matchAll(pattern)) last = { word: match[0], start: match.index, end: match.index + match[0].length };
  return last;
}
function firstMention(pattern, text2) {
  pattern.lastIndex = 0;
  const match = pattern.exec(text2);
  pattern.lastIndex = 0;
  return match ? { word: match[0], start: match.index, end: match.index + match[0].length } : null;
}
function calm(text2) {
  return text2.replace(CHAIN_ONLY, blank).replace(/[A-Za-z0-9]{40,}/g, blank);
}
function blank(match) {
  const at = match.length >= 40 ? match.toLowerCase().indexOf("binance") : -1;
  if (at < 0) return " ".repeat(match.length);
  return `${" ".repeat(at)}binance${" ".repeat(match.length - at - 7)}`;
}
function ownerEvidence(structure, before, after, file) {
  const text2 = textEvidence(structure, before, after, file);
  const inPath = firstMention(BINANCE, file.path);
  if (!inPath) return text2 ? [text2] : tradingEvidence(structure, before, after, file);
  if (!text2) return [evidence("binance-path", file.path)];
  return text2.weight < 0 ? [text2, evidence("binance-path", file.path, 0.3)] : [text2, evidence("binance-path", file.path, 0.4)];
}
function textEvidence(structure, before, after, file) {
  for (const [index, ancestor] of structure.ancestors.entries()) {
    if (firstMention(BINANCE, ancestor)) return evidence("binance-encloses", shorten2(ancestor), index > 3 ? 0.7 : 1);
    const other = firstMention(index === 0 ? OTHER_VENDOR : OTHER_EXCHANGE, ancestor);
    if (other) return evidence("other-encloses", other.word);
  }
  const line = closest(structure.lineBefore, structure.lineAfter);
  if (line) return line.binance ? evidence("binance-line", line.word) : evidence("other-line", line.word);
  const comment = precedingComment(before);
  if (comment) {
    if (firstMention(BINANCE, comment)) return evidence("binance-paragraph", shorten2(comment));
  }
  const object = ownerIn(structure.object);
  const paragraph = closest(structure.paragraphBefore, structure.paragraphAfter);
  if (object === "binance") return evidence("binance-object", firstMention(BINANCE, structure.object)?.word ?? "");
  if (object === "both" && paragraph)
    return paragraph.binance ? evidence("binance-paragraph", paragraph.word) : evidence("other-paragraph", paragraph.word);
  if (object === "other") return evidence("other-object", firstMention(OTHER_EXCHANGE, structure.object)?.word ?? "");
  if (paragraph) return paragraph.binance ? evidence("binance-paragraph", paragraph.word) : evidence("other-paragraph", paragraph.word);
  const outer = ownerIn(structure.outerObject);
  if (outer === "binance") return evidence("binance-object", firstMention(BINANCE, structure.outerObject)?.word ?? "", 0.85);
  return distantEvidence(before, after, file);
}
function distantEvidence(before, after, file) {
  const rings = [
    [6, "binance-near"],
    [30, "binance-around"]
  ];
  for (const [lines3, signal] of rings) {
    const head = lastLines(before, lines3);
    const tail = firstLines(after, lines3);
    const binance = lastMention(BINANCE, head) ?? firstMention(BINANCE, tail);
    if (!binance) continue;
    const other = lastMention(OTHER_EXCHANGE, head);
    const above = lastMention(BINANCE, head);
    const rivalled = other !== null && (above === null || other.start > above.end);
    return evidence(signal, binance.word, rivalled ? 0.4 : 1);
  }
  return file.namesBinance ? evidence("binance-file", "") : null;
}
function tradingEvidence(structure, before, after, file) {
  const near = `${structure.ancestors.join("\n")}
${lastLines(before, 30)}
${firstLines(after, 30)}
${file.path}`;
  const word = firstMention(TRADING, near)?.word;
  if (word) return [evidence("trading-context", word)];
  return file.namesTrading ? [evidence("trading-context", "trading software elsewhere in the file", 0.7)] : [];
}
function closest(head, tail) {
  const binance = lastMention(BINANCE, head);
  const other = lastMention(OTHER_EXCHANGE, head);
  if (binance && (!other || binance.start >= other.start)) return { binance: true, word: binance.word };
  if (other) return { binance: false, word: other.word };
  const binanceBehind = firstMention(BINANCE, tail);
  const otherBehind = firstMention(OTHER_EXCHANGE, tail);
  if (binanceBehind && (!otherBehind || binanceBehind.start <= otherBehind.start)) return { binance: true, word: binanceBehind.word };
  return otherBehind ? { binance: false, word: otherBehind.word } : null;
}
function ownerIn(text2) {
  if (text2 === "") return null;
  const binance = firstMention(BINANCE, text2) !== null;
  const other = firstMention(OTHER_EXCHANGE, text2) !== null;
  if (binance) return other ? "both" : "binance";
  return other ? "other" : null;
}
function precedingComment(before) {
  const lines3 = before.split("\n").slice(-4, -1).toReversed();
  const comment = lines3.find((line) => /^\s*(?:#|\/\/|--|;|\*|\/\*|<!--|REM\b|')/.test(line));
  return comment && lines3.indexOf(comment) <= 1 ? comment : null;
}
function lastLines(text2, count3) {
  let at = text2.length;
  for (let i = 0; i <= count3 && at > 0; i++) at = text2.lastIndexOf("\n", at - 1);
  return text2.slice(Math.max(at, text2.length - 6e3, 0));
}
function firstLines(text2, count3) {
  let at = -1;
  for (let i = 0; i <= count3; i++) {
    at = text2.indexOf("\n", at + 1);
    if (at < 0) return text2.slice(0, 6e3);
  }
  return text2.slice(0, Math.min(at, 6e3));
}
function shorten2(text2) {
  return text2.replace(/[A-Za-z0-9+/_=-]{24,}/g, "\u2026").slice(0, 60);
}
var BLOCK2, LONGEST_WORD, NAMES_BINANCE, NAMES_TRADING, NAMES_TESTNET, NAMES_PAY;
var init_owner = __esm({
  "src/detect/owner.ts"() {
    "use strict";
    init_evidence();
    init_vocabulary();
    BLOCK2 = 65536;
    LONGEST_WORD = 64;
    NAMES_BINANCE = (text2) => mentions(BINANCE, text2) && firstMention(BINANCE, text2.replace(CHAIN_ONLY, blank)) !== null;
    NAMES_TRADING = (text2) => mentions(TRADING, text2) && mentions(TRADING, calm(text2));
    NAMES_TESTNET = (text2) => FUTURES_TESTNET.test(text2);
    NAMES_PAY = (text2) => PAY.test(text2);
  }
});

// src/detect/structure.ts
function readStructure(before, after) {
  const lineStart2 = Math.max(before.lastIndexOf("\n") + 1, before.length - 2e3);
  const lineEnd2 = after.search(/[\r\n]/);
  const brackets = openBrackets(before);
  const inner = brackets[0];
  const outer = brackets[1];
  const indented = indentedBlock(before, after, lineStart2);
  const useBrackets = inner !== void 0;
  const object = useBrackets ? enclosed(before, after, inner.at, 1) : indented.text;
  const outerObject = useBrackets ? outer ? enclosed(before, after, outer.at, 2) : indented.text : indented.outerText;
  return {
    ancestors: [...brackets.map((bracket) => bracket.opener), ...elements(before), ...indented.ancestors, ...section2(before)].slice(
      0,
      MAX_ANCESTORS * 2
    ),
    calls: brackets.filter((bracket) => before[bracket.at] === "(").map((bracket) => bracket.opener),
    object: object.slice(0, MAX_OBJECT * 2),
    outerObject: outerObject.slice(0, MAX_OBJECT * 2),
    lineBefore: before.slice(lineStart2),
    lineAfter: lineEnd2 < 0 ? after.slice(0, 600) : after.slice(0, Math.min(lineEnd2, 600)),
    paragraphBefore: paragraphBefore(before),
    paragraphAfter: paragraphAfter(after)
  };
}
function openBrackets(before) {
  const found = [];
  let level = 0;
  const stop = Math.max(0, before.length - REACH);
  for (let i = before.length - 1; i >= stop && found.length < MAX_ANCESTORS; i--) {
    const character2 = before[i];
    if (character2 === "}" || character2 === "]" || character2 === ")") level++;
    else if (character2 === "{" || character2 === "[" || character2 === "(") {
      if (level > 0) {
        level--;
        continue;
      }
      if (isBare(before, i)) continue;
      found.push({ at: i, opener: openerText(before, i) });
    }
  }
  return found;
}
function isBare(before, at) {
  const line = before.slice(at, at + 120);
  const newline = line.indexOf("\n");
  return newline > 0 && /^[[(][^\])}]*$/.test(line.slice(0, newline)) && /^\s*\S/.test(line.slice(1, newline)) && before[at] === "(" && /[a-z]\s$/.test(before.slice(at - 2, at));
}
function openerText(before, at) {
  const head = before.slice(Math.max(0, at - 200), at);
  const line = head.slice(head.lastIndexOf("\n") + 1);
  const text2 = line.trim() === "" ? head.trimEnd().split("\n").at(-1) ?? "" : line;
  const cut3 = Math.max(text2.lastIndexOf("{"), text2.lastIndexOf("}"), text2.lastIndexOf(";"), lastCommaOutsideCall(text2));
  return text2.slice(cut3 + 1).trim().slice(-120);
}
function lastCommaOutsideCall(text2) {
  return text2.includes("(") ? -1 : text2.lastIndexOf(",");
}
function enclosed(before, after, open, depth) {
  const head = before.slice(open + 1).slice(-MAX_OBJECT);
  let level = depth;
  let end = Math.min(after.length, MAX_OBJECT);
  for (let i = 0; i < end; i++) {
    const character2 = after[i];
    if (character2 === "{" || character2 === "[" || character2 === "(") level++;
    else if ((character2 === "}" || character2 === "]" || character2 === ")") && --level === 0) end = i;
  }
  return `${head}
${after.slice(0, end)}`;
}
function indentOf(line) {
  const match = /^([ \t]*)(-[ \t]+)?/.exec(line);
  return (match?.[1]?.length ?? 0) + (match?.[2]?.length ?? 0);
}
function indentedBlock(before, after, lineStart2) {
  const own = before.slice(lineStart2);
  let limit = indentOf(own);
  const ancestors = [];
  if (limit === 0) return { ancestors, text: "", outerText: "" };
  const blocks = [[]];
  const lines3 = before.slice(Math.max(0, lineStart2 - REACH), Math.max(0, lineStart2 - 1)).split("\n");
  for (let i = lines3.length - 1; i >= 0 && ancestors.length < MAX_ANCESTORS && limit > 0; i--) {
    const line = lines3[i] ?? "";
    if (line.trim() === "") continue;
    const dashed = /^[ \t]*-[ \t]/.test(line);
    const indent = indentOf(line);
    const outdented = dashed ? indent < limit || (/^[ \t]*/.exec(line)?.[0].length ?? 0) < limit - 2 : indent < limit;
    if (outdented) {
      ancestors.push(line.trim().slice(0, 120));
      limit = indent;
      blocks.push([]);
    }
    blocks.at(-1)?.push(line);
    if (dashed && !outdented && indent === limit) break;
  }
  const tail = [];
  const ownIndent = indentOf(own);
  for (const line of after.slice(0, MAX_OBJECT).split("\n").slice(1)) {
    if (line.trim() !== "" && (indentOf(line) < ownIndent || /^[ \t]*-[ \t]/.test(line))) break;
    tail.push(line);
  }
  const text2 = [...(blocks[0] ?? []).toReversed(), ...tail].join("\n");
  return { ancestors, text: text2, outerText: (blocks[1] ?? []).toReversed().join("\n") };
}
function section2(before) {
  const headers = [...before.slice(-REACH).matchAll(/(?:^|\n)[ \t]*(\[{1,2}[^\]\n{}"']{1,80}\]{1,2})[ \t]*(?:[#;][^\n]*)?\r?(?=\n)/g)];
  const last = headers.at(-1)?.[1];
  return last === void 0 ? [] : [last];
}
function elements(before) {
  if (!before.includes("</") && !/<[\w:.-]+[^<>]*>\s*["']?$/.test(before.slice(-300))) return [];
  const open = [];
  let level = 0;
  for (const match of [...before.slice(-REACH).matchAll(/<(\/?)([A-Za-z][\w:.-]*)([^<>]*?)(\/?)>/g)].toReversed()) {
    if (match[4] === "/" || /^(?:br|hr|img|input|meta|link)$/i.test(match[2] ?? "")) continue;
    if (match[1] === "/") level++;
    else if (level > 0) level--;
    else open.push(`${match[2] ?? ""}${match[3] ?? ""}`);
    if (open.length >= MAX_ANCESTORS) break;
  }
  return open;
}
function paragraphBefore(before) {
  const text2 = before.slice(-3e3);
  const blank2 = [...text2.matchAll(/\n[ \t]{0,80}(?:#|\/\/|\*)?[ \t]{0,80}(?=\r?\n)/g)].at(-1);
  return blank2 ? text2.slice(blank2.index + blank2[0].length) : text2;
}
function paragraphAfter(after) {
  const text2 = after.slice(0, 2e3);
  const blank2 = text2.search(/\n[ \t]*\r?\n/);
  return blank2 < 0 ? text2 : text2.slice(0, blank2);
}
var REACH, MAX_OBJECT, MAX_ANCESTORS;
var init_structure = __esm({
  "src/detect/structure.ts"() {
    "use strict";
    REACH = 8192;
    MAX_OBJECT = 6e3;
    MAX_ANCESTORS = 8;
  }
});

// src/detect/table.ts
function readColumn(before, after) {
  return sqlColumn(before) ?? copyColumn(before) ?? htmlColumn(before) ?? delimitedColumn(before, after);
}
function sqlColumn(before) {
  const text2 = before.slice(-16e3);
  const inserts = [
    ...text2.matchAll(
      /(?:INSERT|REPLACE|MERGE)\s+(?:OR\s+\w+\s+|IGNORE\s+)?INTO\s+([\w."`[\]]+)\s*(?:\(([^()]*)\))?\s*(?:VALUES|SELECT|OVERRIDING[^(]*VALUES)/gi
    )
  ];
  const insert2 = inserts.at(-1);
  if (!insert2) return null;
  const rows = text2.slice(insert2.index + insert2[0].length);
  const cells = tupleIndex(rows);
  if (cells === null) return null;
  const table = insert2[1] ?? "";
  const columns = insert2[2] ? insert2[2].split(",") : createdColumns(text2, table);
  const header = columns[cells]?.replace(/["`[\]\s]/g, "");
  return header ? { header, context: `${table} ${columns.join(" ")}` } : null;
}
function tupleIndex(text2) {
  let quote = false;
  let level = 0;
  let index = 0;
  for (const character2 of text2) {
    if (character2 === "'") quote = !quote;
    else if (quote) continue;
    else if (character2 === "(") {
      level++;
      if (level === 1) index = 0;
    } else if (character2 === ")") level = Math.max(0, level - 1);
    else if (character2 === "," && level === 1) index++;
    else if (character2 === ";" && level === 0) return null;
  }
  return level > 0 ? index : null;
}
function createdColumns(text2, table) {
  const name = table.replace(/["`[\]]/g, "").split(".").at(-1) ?? "";
  const creates = [
    ...text2.matchAll(/CREATE\s+TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?([\w."`[\]]+)\s*\(([\s\S]*?)\n?\)\s*(?:;|ENGINE|WITHOUT|STRICT)/gi)
  ];
  const create = creates.findLast(
    (match) => (match[1] ?? "").replace(/["`[\]]/g, "").split(".").at(-1) === name
  );
  return (create?.[2] ?? "").split(/,(?![^(]*\))/).map((line) => /^\s*["`[]?(\w+)/.exec(line)?.[1] ?? "").filter((column) => column !== "" && !/^(?:primary|unique|key|constraint|foreign|index|check)$/i.test(column));
}
function copyColumn(before) {
  const copies = [...before.slice(-16e3).matchAll(/COPY\s+([\w."]+)\s*\(([^()]*)\)\s+FROM\s+stdin[^\n]*\n/gi)];
  const copy = copies.at(-1);
  if (!copy || before.slice(-16e3).slice(copy.index).includes("\n\\.")) return null;
  const cells = before.slice(before.lastIndexOf("\n") + 1).split("	").length - 1;
  const columns = (copy[2] ?? "").split(",").map((column) => column.replace(/["\s]/g, ""));
  const header = columns[cells];
  return header ? { header, context: `${copy[1] ?? ""} ${columns.join(" ")}` } : null;
}
function htmlColumn(before) {
  const text2 = before.slice(-8e3);
  const row = text2.toLowerCase().lastIndexOf("<tr");
  if (row < 0) return null;
  const open = text2.slice(row);
  if (/<\/tr/i.test(open)) return null;
  const index = [...open.matchAll(/<t[dh]\b/gi)].length - 1;
  const table = text2.slice(Math.max(0, text2.toLowerCase().lastIndexOf("<table")), row);
  const headers = [...table.matchAll(/<th\b[^<>]*>\s*(?:<[^<>]*>\s*)*([^<>]*)/gi)].map((match) => match[1] ?? "");
  const header = headers[index];
  return header ? { header, context: headers.join(" ") } : null;
}
function delimitedColumn(before, after) {
  const lineStart2 = before.lastIndexOf("\n") + 1;
  const head = before.slice(lineStart2);
  if (head.length > 4e3) return null;
  const end = after.search(/[\r\n]/);
  const row = head + VALUE2 + (end < 0 ? after.slice(0, 4e3) : after.slice(0, end));
  const above = before.slice(Math.max(0, lineStart2 - 24e3), lineStart2).split(/\r?\n/);
  above.pop();
  for (const delimiter of DELIMITERS) {
    const cells = split(row, delimiter);
    if (cells.length < 2) continue;
    const index = cells.findIndex((cell2) => cell2.includes(VALUE2));
    if (delimiter !== "|" && !/^[\s"']*$/.test((cells[index] ?? "").replace(VALUE2, ""))) continue;
    const header = headerAbove(above, delimiter, cells.length);
    const cell = header?.[index]?.replace(/^[\s"'`*\ufeff]+|[\s"'`*]+$/g, "");
    if (header && cell) return { header: cell, context: header.join(" ") };
  }
  return null;
}
function headerAbove(above, delimiter, cells) {
  let header = null;
  for (let i = above.length - 1; i >= 0; i--) {
    const line = above[i] ?? "";
    if (line.trim() === "") break;
    if (/^[\s|+:=-]+$/.test(line)) continue;
    const row = split(line, delimiter);
    if (Math.abs(row.length - cells) > (delimiter === "|" ? 2 : 0)) break;
    header = row;
  }
  if (!header || delimiter !== "|" && header.some((cell) => /[=(){}[\];<>]|^\s*(?:import|const|let|return|public|private|use)\s/.test(cell)))
    return null;
  const named2 = header.filter(
    (cell) => /^[\s"'`*]*[A-Za-z\u0080-\uffff][^"'`]{0,60}[\s"'`*]*$/.test(cell) && !/[A-Za-z0-9]{40}/.test(cell)
  );
  return named2.length * 2 > header.filter((cell) => cell.trim() !== "").length ? header : null;
}
function split(row, delimiter) {
  const cells = [];
  let cell = "";
  let quoted2 = false;
  for (const character2 of row) {
    if (character2 === '"') quoted2 = !quoted2;
    if (character2 === delimiter && !quoted2) {
      cells.push(cell);
      cell = "";
    } else cell += character2;
  }
  cells.push(cell);
  return quoted2 ? row.split(delimiter) : cells;
}
var DELIMITERS, VALUE2;
var init_table = __esm({
  "src/detect/table.ts"() {
    "use strict";
    DELIMITERS = ["|", "	", ",", ";"];
    VALUE2 = "value";
  }
});

// src/detect/classify.ts
function classify(site, file, bare) {
  if (site.shape === "hex" && !file.namesFuturesTestnet) return null;
  if (site.shape === "lower" && !file.namesPay) return null;
  const before = calm(site.before);
  const after = calm(site.after);
  const structure = readStructure(before, after);
  if (site.form === "private") return classifyPrivateKey(site, structure, before, after, file);
  const labels = readLabels(site.before, site.after);
  const column = readColumn(site.before, site.after);
  const call = readCall(labels.call);
  const bound = call.evidence.some((one) => one.signal !== "call-argument") ? labels.labels.filter((one) => one.via !== "argument" && one.via !== "call") : labels.labels;
  let naming = readNaming({ labels: bound, call: labels.call }, column);
  if (naming.evidence.length === 0) naming = enclosingName(structure) ?? naming;
  if (bare && naming.evidence.length === 0)
    naming = readNaming({ labels: [{ text: baseName(file.path), via: "assigned" }], call: null }, null);
  if (site.form === "listen" || naming.listenKey || isStreamAddress(site.before) || naming.evidence.length === 0 && LISTEN_KEY.test(structure.lineBefore))
    return listenKey(site, naming, structure);
  const unnamed = naming.evidence.length === 0 && call.evidence.length === 0;
  const inAccessLog = unnamed && SIGNED_REQUEST.test(lastLine(site.before));
  const owner = ownerEvidence(structure, before, after, file);
  const base = baseEvidence(site, structure, naming, file);
  if (!base) return null;
  const named2 = naming.evidence.some((one) => one.signal === "name-binance" || one.signal === "header-x-mbx-apikey");
  const list2 = [
    ...base,
    ...naming.evidence,
    ...named2 ? [] : call.evidence,
    ...unnamed ? [evidence("unnamed", "no name"), ...keyWordsNear(site)] : [],
    ...inAccessLog ? [evidence("signed-request-line", "timestamp and signature")] : [],
    ...named2 ? [] : enclosingPurpose(structure, naming),
    // A name that says Binance needs no neighbourhood to say it again.
    ...named2 ? owner.filter((one) => one.weight > 0).map((one) => ({ ...one, weight: Math.round(one.weight * 25) / 100 })) : owner,
    ...site.touching,
    ...fileEvidence(file),
    ...frameworkSecret(naming, site, file),
    ...gluedPurpose(site)
  ];
  return {
    site,
    kind: (naming.role ?? call.role) === "secret-key" ? "secret-key" : "api-key",
    role: naming.role ?? call.role ?? (inAccessLog ? "api-key" : null),
    stem: naming.stem,
    name: column?.header ?? labels.labels[0]?.text ?? "",
    foreign: naming.foreign,
    evidence: list2,
    score: scoreOf(list2),
    environment: environmentOf(site, structure, labels.labels.map((label) => label.text).join(" "), file)
  };
}
function lastLine(text2) {
  return text2.slice(text2.lastIndexOf("\n") + 1).slice(-3e3);
}
function keyWordsNear(site) {
  const around = `${site.before.slice(-300)} ${site.after.slice(0, 200)}`.replace(/[A-Za-z0-9+/]{40,}/g, " ");
  const word = /api[-_ ]?keys?|secret(?:[-_ ]?key)?s?\b|credentials?|creds\b|\bkeys\b|access[-_ ]keys?|密钥|ключи?|schlüssel|claves?\b|chaves?\b/i.exec(
    around
  )?.[0];
  return word ? [evidence("key-words-near", word)] : [];
}
function enclosingName(structure) {
  for (const ancestor of structure.ancestors.slice(0, 3)) {
    if (ancestor.length > 90 || /[A-Za-z0-9]{40}/.test(ancestor) || isSectionHeader(ancestor) || isCallName(structure, ancestor)) continue;
    const quoted2 = /["']([^"']{3,60})["']\s*[:=]?\s*\{?$/.exec(ancestor)?.[1] ?? /([\w$.-]{3,60})["']?\s*[:=]?>?\s*[{[(]?$/.exec(ancestor)?.[1];
    if (!quoted2 || isGenericName(quoted2)) continue;
    const naming = readNaming({ labels: [{ text: quoted2, via: "sibling" }], call: null }, null);
    return naming.role !== null || naming.foreign ? naming : null;
  }
  return null;
}
function isCallName(structure, ancestor) {
  return structure.calls.includes(ancestor) || ancestor.endsWith("(");
}
function isSectionHeader(text2) {
  return /^\[.*\]$/.test(text2);
}
function enclosingPurpose(structure, naming) {
  if (naming.evidence.some((one) => one.signal === "name-other-purpose" || one.signal === "name-never")) return [];
  for (const ancestor of structure.ancestors.slice(0, 2)) {
    if (mentionsBinance(ancestor)) return [];
    const words = wordsOf(/([\w$.-]{2,60})["'\]]*\s*(?:=>|[:=])?\s*(?:new\s)?[{[(]?$/.exec(ancestor)?.[1] ?? "");
    if (words !== "" && OTHER_PURPOSE.test(words) && !/^(?:account|service|admin|user|client|node|root|internal|basic|shared|cert|build|deploy|block|file|order|device|img|image|object|bucket)s?$/.test(
      words
    ))
      return [evidence("purpose-encloses", words.slice(0, 40))];
  }
  return [];
}
function baseName(path2) {
  return (path2.split("/").at(-1) ?? "").replace(/\.\w{1,5}$/, "");
}
function gluedPurpose(site) {
  const glued = site.touching.find(
    (one) => one.signal === "touches-word" && !mentionsBinance(one.detail) && mentions(OTHER_VENDOR, one.detail)
  );
  return glued ? [evidence("name-other-vendor", glued.detail)] : [];
}
function isStreamAddress(before) {
  return /(?:\/ws(?:-api\/v3)?\/|\/stream\?streams=|[?&]streams=|\/stream\/|\/userDataStream\/|listen_?key["'\s]*[:=]\s*["']?)$/i.test(
    before.slice(-60)
  );
}
function baseEvidence(site, structure, naming, file) {
  if (site.shape === "random") return [evidence("random-64", "random mixed-case 64")];
  const near = `${structure.lineBefore} ${structure.ancestors.join(" ")} ${structure.object} ${lastLines(site.before, 12)} ${firstLines(site.after, 12)} ${file.path}`;
  if (site.shape === "hex") {
    const testnet = FUTURES_TESTNET.test(near) && (mentionsBinance(near) || file.namesBinance);
    const nameSays = naming.evidence.some((one) => FUTURES_TESTNET.test(one.detail));
    const futures = naming.evidence.some((one) => /test[-_]?(?:net)?[-_]?futures|futures[-_]?test/i.test(one.detail));
    return (testnet || futures) && naming.role !== null && !naming.foreign ? [evidence("hex-64", "hexadecimal, near the futures testnet", nameSays ? 0.6 : 1)] : null;
  }
  if (site.shape === "lower")
    return PAY.test(near) && naming.role !== null ? [evidence("lower-64", "lower case, near Binance Pay", 0.6)] : null;
  return null;
}
function fileEvidence(file) {
  if (LOCK_FILE.test(file.path)) return [evidence("lock-file", baseName(file.path))];
  return KEY_FILE.test(file.path) ? [evidence("key-file", baseName(file.path))] : [];
}
function frameworkSecret(naming, site, file) {
  if (naming.evidence.some((one) => one.signal.startsWith("name-binance"))) return [];
  if (!naming.evidence.some(
    (one) => /^(?:app|application)?[._[\]"'\s-]*(?:config)?[._[\]"'\s-]*(?:secret|secret[._-]?key(?:[._-]?\w{3,12})?|secret[._-]?token|app[._-]?secret)$/i.test(
      one.detail
    )
  ))
    return [];
  const around = `${lastLines(site.before, 60)}
${firstLines(site.after, 60)}
${file.path}`;
  const framework = /django|INSTALLED_APPS|ALLOWED_HOSTS|flask|SQLALCHEMY|rails|secret_key_base|laravel|APP_ENV|fastapi|ALGORITHM\s*[:=]|ACCESS_TOKEN_EXPIRE|express-?session|jsonwebtoken|passport|nextauth|NEXT_PUBLIC|cookie|spring\.security|symfony|DATABASE_URL|wordpress|AUTH_KEY|superset/i.exec(
    around
  )?.[0];
  return framework ? [evidence("framework-secret", framework)] : [];
}
function listenKey(site, naming, structure) {
  const list2 = [evidence("listen-key", LISTEN_KEY.exec(structure.lineBefore)?.[0] ?? "stream address")];
  return {
    site,
    kind: "listen-key",
    role: null,
    stem: naming.stem,
    name: "",
    foreign: true,
    evidence: list2,
    score: scoreOf(list2),
    environment: "unknown"
  };
}
function classifyPrivateKey(site, structure, before, after, file) {
  const labels = readLabels(site.before, site.after);
  const texts = [...labels.labels.map((label) => label.text)];
  const type = site.key?.type ?? "unknown";
  const list2 = [
    type === "ed25519" ? evidence("ed25519-key", "Ed25519") : type === "unknown" ? evidence("unknown-private-key", "body does not decode") : evidence("rsa-key", type === "encrypted" ? "encrypted" : "RSA")
  ];
  const bound = labels.labels.find((label) => label.via !== "prose" && label.via !== "line-above" && label.via !== "comment");
  const alone = site.before.trim().length < 200 && site.after.trim().length < 200;
  const name = bound?.text ?? (alone ? baseName(file.path) : "");
  const named2 = mentionsBinance(name);
  if (named2) list2.push(evidence("name-binance", name.slice(0, 60)));
  else if (/priv|secret|ed25519|rsa|pem|key/i.test(name)) list2.push(evidence("key-name", name.slice(0, 60)));
  const owner = ownerEvidence(structure, before, after, file).filter((one) => one.signal !== "trading-context");
  list2.push(
    ...named2 ? owner.filter((one) => one.weight > 0).map((one) => ({ ...one, weight: Math.round(one.weight * 25) / 100 })) : owner
  );
  const tied = owner.some((one) => /^binance-(?:encloses|line|object)$/.test(one.signal));
  const around = tied ? `${name} ${structure.object.slice(0, 3e3)} ${file.path}` : `${name} ${structure.ancestors.slice(0, 4).join(" ")} ${structure.object.slice(0, 3e3)} ${lastLines(site.before, 8)} ${firstLines(site.after, 4)} ${file.path}`;
  const elsewhere = PRIVATE_KEY_ELSEWHERE.exec(withoutBinance(around))?.[0];
  const foreign = !named2 && elsewhere !== void 0 && !mentionsBinance(structure.lineBefore);
  if (foreign) list2.push(evidence("key-other-purpose", elsewhere.trim().slice(0, 40)));
  else if (!named2 && name !== "" && OTHER_PURPOSE.test(wordsOf(name).replace(/private_key|priv_key|signing_?/, "")))
    list2.push(evidence("name-other-purpose", name.slice(0, 60)));
  return {
    site,
    kind: "private-key",
    role: "private-key",
    stem: "",
    name: "",
    foreign,
    evidence: list2,
    score: scoreOf(list2),
    environment: environmentOf(site, structure, texts.join(" "), file)
  };
}
function withoutBinance(text2) {
  return text2.replace(/https?:\/\/\S+/g, " ").replace(/[A-Za-z0-9+/=]{24,}/g, " ");
}
function withoutOthers(text2) {
  return text2.replace(/[\w.-]{3,60}["'`\]]{0,2}[ \t]{0,8}(?:=>|:=|[:=])[ \t]{0,8}(?:["'`]?(?:[A-Za-z0-9+/]{40,}| {40,})|[{[])/g, " ");
}
function environmentOf(site, structure, names, file) {
  const places = [
    names,
    structure.ancestors.slice(0, 3).join(" "),
    withoutOthers(`${structure.lineBefore} ${structure.lineAfter}`),
    withoutOthers(structure.object),
    withoutOthers(`${lastLines(site.before, 4)} ${firstLines(site.after, 4)}`),
    file.path
  ];
  for (const place of places) {
    if (mentions(TESTNET, place)) return "testnet";
    if (mentions(DEMO, place)) return "demo";
    if (mentions(US, place)) return "us";
  }
  return site.shape === "hex" ? "testnet" : "unknown";
}
var SIGNED_REQUEST, LOCK_FILE, KEY_FILE, PRIVATE_KEY_ELSEWHERE;
var init_classify = __esm({
  "src/detect/classify.ts"() {
    "use strict";
    init_evidence();
    init_labels();
    init_names();
    init_owner();
    init_structure();
    init_table();
    init_vocabulary();
    SIGNED_REQUEST = /[?&]timestamp=\d{13,16}\b[^\s"]{0,2000}[?&]signature=[0-9a-fA-F]{64}(?![0-9a-zA-Z])[^\n]{0,400}"$/;
    LOCK_FILE = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|Cargo\.lock|go\.sum|go\.work\.sum|composer\.lock|Gemfile\.lock|mix\.lock|flake\.lock|deno\.lock|pubspec\.lock|Podfile\.lock|Package\.resolved|packages\.lock\.json|verification-metadata\.xml|gradle\.lockfile|conan\.lock|stack\.yaml\.lock|cabal\.project\.freeze)$|\.(?:sha256|sha256sum|sha512|md5|asc|sig|minisig|sum)$|(?:SHA(?:256|512)SUMS|CHECKSUMS?)(?:\.txt)?$/i;
    KEY_FILE = /(?:^|\/)\.env(?:\.|$)|\.env$|(?:^|[/_.-])(?:secrets?|credentials?|creds|api[-_]?keys?|keys|tokens?|config|settings|account)s?\b[^/]*$/i;
    PRIVATE_KEY_ELSEWHERE = /(?:^|[^a-z])(?:ssl|tls|https?s?[-_. ]?(?:key|cert|server)|nginx|apache|haproxy|server[-_.]?key|certificate|cert(?:bot|s)?|ca[-_.]key|letsencrypt|x509|mtls|ssh|id_rsa|id_ed25519|jwt|jwks|jwk|rs256|saml|oidc|oauth|service_account|client_email|googleapis|gserviceaccount|firebase|gcp|apns|apple|github[-_ ]?app|docusign|snowflake|wireguard|dkim|webpush|vapid|pgp|gpg|cosign|sigstore|helm|kube(?:config|rnetes)?[-_. ]?(?:client|ca)|client-key-data|solana|libp2p|ipfs|nostr|tor|minisign|signify|license)(?:[^a-z]|$)/i;
  }
});

// src/detect/documented.ts
function isDocumentedExample(sha256) {
  return DOCUMENTED.has(sha256);
}
var DOCUMENTED;
var init_documented = __esm({
  "src/detect/documented.ts"() {
    "use strict";
    DOCUMENTED = /* @__PURE__ */ new Set([
      "09e59e63ee59f4f16875000cd3c33690f130ceab4aff3b75c96e8e88836f1b8a",
      "0c1cc8ea05afd55a92ed4f3ca2269ee35cae1b8aa6ba13a1c88ac4214f41e69f",
      "163479d8466a420a6e9b343c136cc1398afa1d1498849c99ecd59c8cecf86874",
      "1fe770fcace1109056c6e16f40e7b64234e62e6fdd3d13ff6a6fc856b99819f9",
      "23e9efa3ced6e70c7f2dbe0d08295f18f94b0cbd5c6026677e3bc51897ee31f2",
      "386028c139110266dcb868be85e408809f50dd7a843638c2b694a6fa1a679929",
      "3987203d2358031d17bb7570522321bf4557b7a8c62dbf6d39e35a46d3b91534",
      "39ff0e019884d7e62dfe1adeb9093bd02485c092f2d00318e5f8475e90ea9581",
      "3ace0da1f0e32affb8240a438f06964af778af285ade589f787a8862181f3c5a",
      "3b76d52c452446111712fa1a02da33ede27938e6e2ba943f514f3929b837f043",
      "3cdf0b83920e5951a133ea4471392a43dd5d2fe06ed43a10d415f130843c32ab",
      "3dc1adcf0fa055b2b2d0cbf5faba2bb243bfb6f9f90fb7537b7c1f5a1c4b3b59",
      "46c9ac9ccf18521f1422d1d198e2dcb326315cc14b6e9228e774e32220ea54dc",
      "5761ecfd2239d284ccfd5aeb29621653335f7a69af5a2176ae2c86a512674665",
      "58cd4c2e8fe23834cd50cce8f9d258b5ef634af1951001859e512b2529cae1b0",
      "5ba1ed8425baaa72d558afddb8aaacdfe29ad0dc1a44dae76640127e83626d29",
      "5d3f8063e4250802689a9937900376dfd68b581a3bcb83c16569ad2e5c9298b5",
      "657f0dfc876ce54ab0143e1ecf39c702c4dc8111d408a476c84fb98a6ddb2523",
      "6a2f10e571ba3c7fcb0253911d1a3a40a70dac0793b7dea4b52bbd11775610fb",
      "6ea05159099a1f9784b9a678a9f54ad27d75b6ed171256bdeb4cbbc092edfc82",
      "6fd2063f1cd370c21f4d8e65c50d84c9c19bd87f10c7d134f9ce714e292aeee2",
      "816cca135d7effdb6bab9fd7a76a833ffa1f1b831290906896259d61254528ee",
      "88a07940499df805e429410fb07b23408a5375962ad3960210e7c2c7aac67779",
      "8988c60ac0be43a2adee594559e75784a0e6e9eb7f0be38c19d3cd7ea08a0e0f",
      "9cd8af77c9ba453389dec726d31425ea880a9df1081f613f22dbb0c562fe9351",
      "afcb22df3b7b1e056900e6cd2b1cd27cd6bc64a8aeac4016d96c214362c7137a",
      "c2242140f15ceee1aebda3f3c2030e8e96d88d9c58645712052b54aec0cb60cb",
      "d220e908b229c75ec9dc9d8a156b4e9350aae804a50001d8e745bced16f5eb85",
      "d996d642dd7d8ff19759fd9ccf1037d9979a6bcf29af9add09654ed8008c92df",
      "dda7ecd568b230e7ac4fe9f94195cd20e9f6f4fd25e991d7abf8a0dacd610fa7",
      "e031e4ca7b8238b83840b909ed23c76f26299bfb04689e3564939d18a6edddd3",
      "e5c4fa101d4ee0a4730a555f5b8c0384ae0e8e0712698f35bf096c277121d022",
      "e6332270b07efd912aa582c5229da1dada9d23835abccc0a85077e51a64ce910",
      "f70a225fd07a0050137e0a9dcf2d366ff495fbad326f182eb5104bbeb99dd537",
      "fc5a6c54a2079828a413a5700719d35e9e0b7e5035e8a371eedd56b39ef82f27"
    ]);
  }
});

// src/detect/pairs.ts
function pair(candidates2, lines3, endLines, bare) {
  const links = [...blockLinks(candidates2), ...collectLinks(candidates2, lines3, endLines)].toSorted((a, b) => a.cost - b.cost);
  const partner = /* @__PURE__ */ new Map();
  const role = /* @__PURE__ */ new Map();
  const byValue = /* @__PURE__ */ new Map();
  const valueOf2 = (index) => candidates2[index]?.site.value ?? "";
  for (const link of links) {
    const key = valueOf2(link.key);
    const secret = valueOf2(link.secret);
    if ((byValue.get(key) ?? secret) !== secret || (byValue.get(secret) ?? key) !== key) continue;
    if (partner.has(link.key) || partner.has(link.secret)) continue;
    byValue.set(key, secret);
    byValue.set(secret, key);
    partner.set(link.key, { other: link.secret, unnamed: link.unnamed });
    partner.set(link.secret, { other: link.key, unnamed: link.unnamed });
    role.set(link.key, "api-key");
    role.set(link.secret, candidates2[link.secret]?.kind === "private-key" ? "private-key" : "secret-key");
  }
  return candidates2.map((candidate, index) => {
    const found = partner.get(index);
    const other = found === void 0 ? void 0 : candidates2[found.other];
    if (!found || !other) return { candidate, kind: candidate.kind, partner: null, evidence: candidate.evidence, score: candidate.score };
    const list2 = [
      ...candidate.evidence,
      ...partnerEvidence(candidate, other, found.unnamed, bare, (lines3[found.other] ?? 0) - (lines3[index] ?? 0))
    ];
    return { candidate, kind: role.get(index) ?? candidate.kind, partner: other, evidence: list2, score: scoreOf(list2) };
  });
}
function partnerEvidence(candidate, other, unnamed, bare, distance2) {
  const where = distance2 === 0 ? "on the same line" : `${Math.abs(distance2)} line${Math.abs(distance2) === 1 ? "" : "s"} ${distance2 < 0 ? "above" : "below"}`;
  const list2 = [];
  if (candidate.kind === "private-key") {
    if (other.role === "api-key") list2.push(evidence("api-key-near", where, other.score >= 0 ? 1 : 0.7));
  } else if (!unnamed) list2.push(evidence("partner", where));
  else list2.push(evidence("companion", where), ...bare ? [evidence("bare-pair", "two values and little else")] : []);
  const tied = other.evidence.some(
    (one) => one.signal === "name-binance" || one.signal === "name-binance-only" || one.signal === "header-x-mbx-apikey" || one.signal === "call-binance"
  );
  if (tied) list2.push(evidence("binance-sibling", where));
  return list2;
}
function collectLinks(candidates2, lines3, endLines) {
  const links = [];
  const unnamedRun = countUnnamedRun(candidates2, lines3);
  for (let i = 0; i < candidates2.length; i++) {
    for (let j = i + 1; j < candidates2.length && j < i + 48; j++) {
      const link = linkOf(candidates2, lines3, endLines, i, j, unnamedRun);
      if (link) links.push(link);
    }
  }
  return links;
}
function blockLinks(candidates2) {
  const links = [];
  for (let i = 0; i < candidates2.length; ) {
    const count3 = sameRole(candidates2, i);
    const role = candidates2[i]?.role;
    const next = candidates2[i + count3];
    const other = sameRole(candidates2, i + count3);
    if (count3 > 1 && count3 === other && role && next?.role && role !== "private-key" && next.role !== "private-key" && next.role !== role) {
      for (let k = 0; k < count3; k++) {
        const [first, second] = [i + k, i + count3 + k];
        links.push({ key: role === "api-key" ? first : second, secret: role === "api-key" ? second : first, cost: -1, unnamed: false });
      }
      i += count3;
    }
    i += count3;
  }
  return links;
}
function sameRole(candidates2, from) {
  const first = candidates2[from];
  if (!first || first.role === null || first.foreign) return 1;
  let count3 = 1;
  while (candidates2[from + count3]?.role === first.role && candidates2[from + count3]?.stem === first.stem && candidates2[from + count3]?.foreign === false)
    count3++;
  return count3;
}
function linkOf(candidates2, lines3, endLines, i, j, unnamedRun) {
  const a = candidates2[i];
  const b = candidates2[j];
  if (!a || !b || a.foreign || b.foreign || a.site.value === b.site.value) return null;
  if (a.site.shape !== b.site.shape && a.kind !== "private-key" && b.kind !== "private-key") return null;
  if (isPiece(a) || isPiece(b) || isWeaklyNamed(a) && isWeaklyNamed(b)) return null;
  const distance2 = Math.max(0, (lines3[j] ?? 0) - (endLines[i] ?? 0));
  const sameStem = a.stem !== "" && a.stem === b.stem && a.role !== null && b.role !== null;
  if (distance2 > (sameStem ? MAX_LINES_SAME_STEM : MAX_LINES)) return null;
  const alone = j === i + 1 && !isSameName(candidates2[i - 1], a) && !isSameName(candidates2[j + 1], b);
  const inList = (unnamedRun[i] ?? 0) > 4 && b.site.start !== a.site.end;
  const roles = assignRoles(a, b, distance2, inList, alone);
  if (!roles) return null;
  const between = j - i - 1;
  return {
    key: roles.keyFirst ? i : j,
    secret: roles.keyFirst ? j : i,
    cost: (distance2 + between * 2) * (sameStem ? 0.2 : 1) + (a.role !== null && b.role !== null ? stemCost(a.stem, b.stem) : 0) + Math.min(2, Math.abs(b.site.start - a.site.end) / 500) + (roles.keyFirst ? 0 : 1.5) + (roles.unnamed ? 3 : 0),
    unnamed: roles.unnamed
  };
}
function isSameName(a, b) {
  return a?.role === b.role && a.name === b.name;
}
function isWeaklyNamed(candidate) {
  return candidate.evidence.some((one) => one.signal === "name-password");
}
function isHeader(candidate) {
  return candidate.evidence.some((one) => one.signal === "header-x-mbx-apikey");
}
function isPiece(candidate) {
  return candidate.evidence.some(
    (one) => one.signal === "base64-slice" || one.signal === "token-slice" || one.signal === "encoded-block" && one.weight < -6 || one.signal === "data-uri"
  );
}
function stemCost(a, b) {
  if (a === b) return 0;
  const one = a.split("_").filter((word) => word !== "");
  const two = b.split("_").filter((word) => word !== "");
  const extra = [one.filter((word) => !two.includes(word)).length, two.filter((word) => !one.includes(word)).length];
  return (extra[0] ?? 0) > 0 && (extra[1] ?? 0) > 0 ? 14 : 2;
}
function assignRoles(a, b, distance2, inList, alone) {
  if (a.role === b.role && a.role !== null) {
    return alone && !isHeader(a) && a.kind !== "private-key" && a.name === b.name && distance2 <= MAX_LINES_UNNAMED ? { keyFirst: true, unnamed: true } : null;
  }
  if (a.role === "api-key" && b.role !== null) return { keyFirst: true, unnamed: false };
  if (b.role === "api-key" && a.role !== null) return { keyFirst: false, unnamed: false };
  if (a.role !== null && b.role !== null) return null;
  if (a.kind === "private-key" || b.kind === "private-key") return null;
  if (distance2 > MAX_LINES_UNNAMED || inList) return null;
  if (a.role === null && b.role === null) return { keyFirst: true, unnamed: true };
  return { keyFirst: a.role === "api-key" || b.role === "secret-key", unnamed: true };
}
function countUnnamedRun(candidates2, lines3) {
  const counts = candidates2.map(() => 0);
  let start = 0;
  for (let i = 0; i <= candidates2.length; i++) {
    const broken = i === candidates2.length || candidates2[i]?.role !== null || i > start && (lines3[i] ?? 0) - (lines3[i - 1] ?? 0) > MAX_LINES_UNNAMED;
    if (!broken) continue;
    for (let k = start; k < i; k++) counts[k] = i - start;
    start = candidates2[i]?.role === null ? i : i + 1;
  }
  return counts;
}
var MAX_LINES, MAX_LINES_SAME_STEM, MAX_LINES_UNNAMED;
var init_pairs = __esm({
  "src/detect/pairs.ts"() {
    "use strict";
    init_evidence();
    MAX_LINES = 40;
    MAX_LINES_SAME_STEM = 400;
    MAX_LINES_UNNAMED = 2;
  }
});

// src/detect/position.ts
function positionsOf(bytes) {
  let line = 1;
  let lineStart2 = 0;
  let newline = bytes.indexOf(10);
  let known3 = { lineStart: 0, offset: narrowMark(bytes, 0), units: 0 };
  const advance = (offset, unit) => {
    if (newline < 0 || newline >= offset) return;
    line += countNewlines(bytes, newline, offset);
    newline += bytes.subarray(newline, offset).lastIndexOf(10);
    lineStart2 = newline + (unit === 2 && bytes[newline + 1] === 0 && bytes[newline - 1] !== 0 ? 2 : 1);
    newline = bytes.indexOf(10, newline + 1);
  };
  const columnAt = (offset, unit) => {
    if (unit === 2) return Math.floor((offset - lineStart2 - wideMark(bytes, lineStart2)) / 2) + 1;
    if (known3.lineStart !== lineStart2 || known3.offset > offset) {
      const first = lineStart2 + narrowMark(bytes, lineStart2);
      known3 = { lineStart: lineStart2, offset: first, units: 0 };
    }
    known3 = { lineStart: lineStart2, offset: Math.max(known3.offset, offset), units: known3.units + unitsIn(bytes, known3.offset, offset) };
    return known3.units + 1;
  };
  return {
    at: (start, end, wide) => {
      const unit = wide ? 2 : 1;
      if (start < lineStart2) {
        line = 1;
        lineStart2 = 0;
        newline = bytes.indexOf(10);
      }
      advance(start, unit);
      const first = { line, column: columnAt(start, unit) };
      const mark = { line, lineStart: lineStart2, newline };
      advance(end - 1, unit);
      const last = { line, column: columnAt(end, unit) };
      ({ line, lineStart: lineStart2, newline } = mark);
      return { offset: start, endOffset: end, line: first.line, column: first.column, endLine: last.line, endColumn: last.column };
    }
  };
}
function wideMark(bytes, lineStart2) {
  return lineStart2 === 0 && (bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255) ? 2 : 0;
}
function narrowMark(bytes, lineStart2) {
  return lineStart2 === 0 && bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 3 : 0;
}
function unitsIn(bytes, from, to) {
  let units = 0;
  let at = from;
  if (from === 0) while (at < to && at < MAX_CONTINUATION && isContinuation(bytes[at])) at++;
  while (at < to) {
    const byte = bytes[at++] ?? 0;
    units++;
    if (byte < 194 || byte > 244) continue;
    const rest = byte < 224 ? 1 : byte < 240 ? 2 : 3;
    let found = 0;
    while (found < rest && at + found < to && isContinuation(bytes[at + found])) found++;
    if (found < rest && at + found < to) continue;
    at += found;
    if (rest === 3) units++;
  }
  return units;
}
function isContinuation(byte) {
  return byte !== void 0 && (byte & 192) === 128;
}
function countNewlines(bytes, from, to) {
  let count3 = 0;
  let at = from;
  for (; at < to && (bytes.byteOffset + at & 3) !== 0; at++) if (bytes[at] === 10) count3++;
  const words = at < to ? new Int32Array(bytes.buffer, bytes.byteOffset + at, to - at >> 2) : new Int32Array(0);
  for (let i = 0; i < words.length; ) {
    const end = Math.min(words.length, i + 255);
    let sums = 0;
    for (; i < end; i++) {
      const word = (words[i] ?? 0) ^ NEWLINES;
      sums = sums + (~((word & LOW_BITS) + LOW_BITS | word | LOW_BITS) >>> 7) | 0;
    }
    count3 += (sums & 255) + (sums >>> 8 & 255) + (sums >>> 16 & 255) + (sums >>> 24);
  }
  for (at += words.length * 4; at < to; at++) if (bytes[at] === 10) count3++;
  return count3;
}
var MAX_CONTINUATION, NEWLINES, LOW_BITS;
var init_position = __esm({
  "src/detect/position.ts"() {
    "use strict";
    MAX_CONTINUATION = 3;
    NEWLINES = 168430090;
    LOW_BITS = 2139062143;
  }
});

// src/detect/signatures.ts
function mayBeSignature(bytes, start, end, step2) {
  if (step2 === 2 || end - start >= HEX_LENGTH) return true;
  if (start === 0 || end >= bytes.length) return false;
  const before = bytes[start - 1];
  const behind = bytes[end];
  return before === PERCENT || before === BACKSLASH || behind === PERCENT || behind === BACKSLASH;
}
function noteSignature(bytes, start, end, step2, signatures) {
  const at = signatureAt(bytes, start, end, step2);
  if (at >= 0 && signatures.at(-1)?.at !== at) signatures.push({ at, step: step2 });
}
function signatureAt(bytes, start, end, step2) {
  const length = step2 === 1 ? end - start : end - start + 1 >> 1;
  if (isPiece2(bytes, start, end, step2)) return encodedStart(bytes, start, step2);
  if (length < HEX_LENGTH) return -1;
  if (length <= HEX_LENGTH + MAX_GLUE) {
    const at = start + (length - HEX_LENGTH) * step2;
    return isNamed(bytes, at, step2) ? at : -1;
  }
  if (length < MIN_BASE64) return -1;
  for (let glue = 0; glue <= MAX_GLUE; glue++) {
    const at = start + glue * step2;
    if ((glue === 0 || isGlue(bytes[at - step2])) && isNamed(bytes, at, step2)) return at;
  }
  return -1;
}
function isGlue(byte) {
  return byte === 68 || byte === 100 || byte === 50;
}
function isPiece2(bytes, start, end, step2) {
  const before = bytes[start - step2];
  if (before === PERCENT && isEscape(bytes, start - step2, step2)) return true;
  if (before === BACKSLASH && bytes[start] === SLASH) return true;
  const behind = step2 === 1 ? end : end + 1;
  if (bytes[behind] === PERCENT) return isEscape(bytes, behind, step2);
  return bytes[behind] === BACKSLASH && bytes[behind + step2] === SLASH;
}
function isEscape(bytes, at, step2) {
  const letter = (bytes[at + 2 * step2] ?? 0) | 32;
  if (bytes[at + step2] === 51) return letter === 100;
  return bytes[at + step2] === 50 && (letter === 98 || letter === 102 || bytes[at + 2 * step2] === 53);
}
function encodedStart(bytes, start, step2) {
  const floor = Math.max(step2, start - MAX_ENCODED * step2);
  let at = start;
  while (at > floor && isEncoded(bytes[at - step2] ?? 0)) at -= step2;
  if (isNamed(bytes, at, step2)) return at;
  const from = at - NAME * step2;
  const to = start + 2 * MAX_GLUE * step2;
  if (!saysSign(bytes, from, start, step2)) return -1;
  const text2 = textBetween(bytes, from, to, step2);
  let end = -1;
  for (const match of text2.matchAll(NAME_BEFORE)) end = match.index + match[0].length;
  return end < 0 ? -1 : Math.min(to, bytes.length) - (text2.length - end) * step2;
}
function isEncoded(byte) {
  if (byte === PERCENT || byte === BACKSLASH || byte === SLASH || byte === 43) return true;
  return byte >= 48 && byte <= 57 || byte >= 65 && byte <= 90 || byte >= 97 && byte <= 122;
}
function isNamed(bytes, at, step2) {
  if (!mayBeNamed(bytes, at, step2)) return false;
  const before = unescaped(textBetween(bytes, at - NAME * step2, at, step2));
  return NAMED.test(before) || RAW_DATA.test(before);
}
function mayBeNamed(bytes, at, step2) {
  if (bytes[at - step2] === EQUALS && bytes[at - 2 * step2] === 54) return true;
  return saysSign(bytes, at - NAME * step2, at - 3 * step2, step2);
}
function saysSign(bytes, from, to, step2) {
  for (let i = to - step2, floor = Math.max(step2, from); i >= floor; i -= step2) {
    if (((bytes[i] ?? 0) | 32) === 103 && ((bytes[i + step2] ?? 0) | 32) === 110 && ((bytes[i - step2] ?? 0) | 32) === 105)
      return true;
  }
  return false;
}
function textBetween(bytes, from, to, step2) {
  const first = Math.max(step2 === 2 ? to & 1 : 0, from);
  if (step2 === 1) return bytes.toString("latin1", first, to);
  return bytes.toString("latin1", first, Math.min(bytes.length, to)).replaceAll("\0", "");
}
function unescaped(text2) {
  let plain2 = text2;
  if (plain2.includes("\x1B")) plain2 = plain2.replace(/\x1b\[[\d;]*m/g, "");
  if (plain2.includes("\\")) {
    plain2 = plain2.replace(/(?<!\\)\\+u0026/g, "&").replace(/(?<!\\)\\+u003[dD]/g, "=").replace(/(?<!\\)\\+u0022/g, '"').replace(/(?<!\\)\\+(["'/])/g, "$1");
  }
  if (plain2.includes("&")) plain2 = plain2.replace(/&amp;/g, "&").replace(/&quot;|&#34;/g, '"');
  return plain2;
}
var HEX_LENGTH, MIN_BASE64, MAX_GLUE, MAX_ENCODED, PERCENT, EQUALS, BACKSLASH, SLASH, NAME, NAMED, RAW_DATA, NAME_BEFORE;
var init_signatures = __esm({
  "src/detect/signatures.ts"() {
    "use strict";
    HEX_LENGTH = 64;
    MIN_BASE64 = 86;
    MAX_GLUE = 6;
    MAX_ENCODED = 900;
    PERCENT = 37;
    EQUALS = 61;
    BACKSLASH = 92;
    SLASH = 47;
    NAME = 48;
    NAMED = /signature["']?(?:\s*(?:=>|[:=])|%3[aAdD]|%22(?:%3A|:))\s*\[?(?:["']|%22)?$/i;
    RAW_DATA = /(?:^|[\x01|;\s]|\\u0001|\\x01|\^A)96=$/;
    NAME_BEFORE = /signature["']?(?:=|%(?:25)*3[dD]|\\+u003[dD]|["'\s:]{1,4})/gi;
  }
});

// src/detect/requests.ts
function requestsAt(bytes, signatures) {
  const bySignature = /* @__PURE__ */ new Map();
  for (const place of signatures) {
    const telling = textBetween(bytes, place.at, place.at + TELLING2 * place.step, place.step).toLowerCase();
    const places = bySignature.get(telling);
    if (places) places.push(place);
    else bySignature.set(telling, [place]);
  }
  const chosen = [...bySignature.keys()].toSorted().slice(0, MAX_REQUESTS);
  const read = chosen.flatMap((telling) => {
    const all = (bySignature.get(telling) ?? []).slice(0, MAX_TRIES).flatMap((place) => {
      const request = readRequest(bytes, place);
      return request ? [{ place, request }] : [];
    });
    return all.find((one) => one.request.apiKey !== null) ?? all[0] ?? [];
  });
  const positions = positionsOf(bytes);
  return read.toSorted((a, b) => a.place.at - b.place.at).map(({ place, request: { length, ...request } }) => {
    const wide = place.step === 2;
    return { ...request, wide, position: positions.at(place.at, Math.min(bytes.length, place.at + length * place.step), wide) };
  });
}
function readRequest(bytes, { at, step: step2 }) {
  let before = unescaped(textBetween(bytes, at - BEFORE2 * step2, at, step2));
  let behind = unescaped(textBetween(bytes, at, at + BEHIND * step2, step2));
  if (/signature(?:%3[dD]|%22)[^=&]*$/i.test(before.slice(-NAME2))) {
    before = decoded(before);
    behind = decoded(behind);
  }
  const hex = /^[0-9a-f]{64}(?![0-9a-z])/i.exec(behind)?.[0];
  const base64 = hex === void 0 ? /^(?:[A-Za-z0-9+/]|%2[bB]|%2[fF]){80,}(?:=|%3[dD]){0,2}/.exec(behind)?.[0] : void 0;
  const shown = hex ?? base64;
  if (shown === void 0) return null;
  const signature = hex?.toLowerCase() ?? decoded(shown);
  const size = hex === void 0 ? Buffer.byteLength(signature, "base64") : 32;
  if (hex === void 0 && size !== 64 && (size < 256 || size > 512)) return null;
  const rest = behind.slice(shown.length);
  const { payloads, apiKey } = before.endsWith("96=") ? readFix(before, rest) : readObject(before, rest) ?? readQuery(before, rest);
  let room = MAX_KEPT;
  const kept = [...new Set(payloads)].slice(0, MAX_PAYLOADS).filter((payload) => payload !== "" && (room -= payload.length) >= 0);
  if (kept.length === 0) return null;
  return {
    payloads: kept.map((payload) => new SecretText(copied(payload))),
    signature: copied(signature),
    by: hex === void 0 ? "private-key" : "secret",
    apiKey: apiKey ?? headerNear(before, rest),
    length: shown.length
  };
}
function copied(text2) {
  return Buffer.from(text2, "utf8").toString("utf8");
}
function readQuery(before, rest) {
  if (!/(?:^|[^A-Za-z0-9_])signature=$/i.test(before.slice(-NAME2))) return NOTHING2;
  const head = before.slice(0, -"signature=".length);
  const query = head.slice(startOfQuery(head));
  const first = trimmed(query);
  const behind = trimmed(/^&[^\s"'`<>\\#]*/.exec(rest)?.[0] ?? "");
  const start = head.slice(0, head.length - query.length);
  const payloads = [];
  if (behind !== "") payloads.push(first === "" ? behind : `${first}&${behind}`);
  if (first !== "") {
    const prefix = /^[^=&]{0,40}[=([{,;|:](?=[A-Za-z]\w{0,40}=)/.exec(first)?.[0] ?? "";
    const own = first.slice(prefix.length);
    payloads.push(own);
    const url = start.endsWith("?") ? void 0 : /\?([A-Za-z0-9._~%&=+-]{3,2000})(?=["'\s])[^?]{0,400}$/.exec(start)?.[1];
    if (url !== void 0) payloads.push(url + own);
  }
  const texts = payloads.map(asText);
  const encoded = texts.filter((text2) => /[^\x00-\x7f]/.test(text2)).map((text2) => text2.replace(/[^\x00-\x7f]+/g, encodeURIComponent));
  return { payloads: [...encoded, ...texts], apiKey: null };
}
function startOfQuery(text2) {
  let at = text2.length;
  while (at > 0 && !/[\s?"'`<>\\^]/.test(text2[at - 1] ?? "")) at--;
  return at;
}
function trimmed(query) {
  let from = 0;
  let to = query.length;
  while (query[from] === "&") from++;
  while (to > from && query[to - 1] === "&") to--;
  return query.slice(from, to);
}
function readObject(before, rest) {
  const name = /["']?signature["']?\s*(?:=>|[:=])\s*(["']?)$/i.exec(before.slice(-NAME2));
  if (!name || name[1] === "" && /[&?]signature=$/i.test(name.input)) return null;
  const head = before.slice(0, before.length - name[0].length);
  const from = openingBrace(head);
  const to = closingBrace(rest);
  if (from < 0 || to < 0) return null;
  const params = [...pairsOf(head.slice(from + 1)), ...pairsOf(rest.slice(0, to))];
  if (params.length === 0) return NOTHING2;
  const sorted = params.toSorted(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
  const key = params.find(([param]) => /^api_?key$/i.test(param))?.[1] ?? null;
  const isKey3 = key !== null && /^[A-Za-z0-9]{64}$/.test(key);
  return { payloads: [.../* @__PURE__ */ new Set([joined(sorted), joined(params)])], apiKey: isKey3 ? sha256Hex(key) : null };
}
function joined(params) {
  return params.map(([param, value]) => `${param}=${value}`).join("&");
}
function pairsOf(text2) {
  const pairs = [];
  for (const [, quoted2, bare, value] of text2.matchAll(PAIR)) {
    const param = quoted2 ?? bare;
    if (param !== void 0 && value !== void 0) pairs.push([param, valueOf(value)]);
  }
  return pairs;
}
function valueOf(literal2) {
  const quote = literal2[0];
  if (quote !== '"' && quote !== "'") return asText(literal2);
  const inner = literal2.slice(1, -1);
  if (!inner.includes("\\")) return asText(inner);
  return asText(inner).replace(
    /\\(?:u([0-9a-fA-F]{4})|(.))/g,
    (_, code2, character2) => code2 === void 0 ? character2 ?? "" : String.fromCharCode(Number.parseInt(code2, 16))
  );
}
function openingBrace(text2) {
  let depth = 0;
  for (let i = text2.length - 1; i >= 0; i--) {
    if (text2[i] === "}") depth++;
    else if (text2[i] === "{" && depth-- === 0) return i;
  }
  return -1;
}
function closingBrace(text2) {
  let depth = 0;
  for (let i = 0; i < text2.length; i++) {
    if (text2[i] === "{") depth++;
    else if (text2[i] === "}" && depth-- === 0) return i;
  }
  return -1;
}
function readFix(before, rest) {
  const message = `${before}=${rest.slice(0, 600)}`.replace(FIX_SEPARATOR, "");
  const start = message.lastIndexOf("35=A");
  if (start < 0) return NOTHING2;
  const fields = /* @__PURE__ */ new Map();
  for (const field of message.slice(start).split(/[\x01\r\n]/)) {
    const at = field.indexOf("=");
    if (at > 0 && !fields.has(field.slice(0, at))) fields.set(field.slice(0, at), field.slice(at + 1).trimEnd());
  }
  const signed2 = ["35", "49", "56", "34", "52"].map((tag) => fields.get(tag));
  if (signed2.some((one) => one === void 0)) return NOTHING2;
  const key = fields.get("553") ?? "";
  return { payloads: [signed2.join("")], apiKey: /^[A-Za-z0-9]{64}$/.test(key) ? sha256Hex(key) : null };
}
function headerNear(before, rest) {
  const head = before.slice(-HEADER);
  const text2 = head + rest.slice(0, HEADER);
  if (!/x[-_]mbx[-_]apikey/i.test(text2)) return null;
  let best = null;
  for (const match of text2.matchAll(HEADER_VALUE)) {
    const isBefore = match.index < head.length;
    const between = isBefore ? text2.slice(match.index, head.length) : text2.slice(head.length, match.index);
    const distance2 = between.includes("\n") ? HEADER + between.length * (isBefore ? BEFORE_IS_FARTHER : 1) : between.length;
    if (match[1] !== void 0 && (best === null || distance2 < best.distance)) best = { distance: distance2, key: match[1] };
  }
  return best && sha256Hex(best.key);
}
function decoded(text2) {
  return text2.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
function asText(bytes) {
  return /[\x80-\xff]/.test(bytes) ? Buffer.from(bytes, "latin1").toString("utf8") : bytes;
}
var MAX_REQUESTS, MAX_TRIES, BEFORE2, BEHIND, HEADER, MAX_PAYLOADS, MAX_KEPT, NAME2, TELLING2, NOTHING2, PAIR, FIX_SEPARATOR, HEADER_VALUE, BEFORE_IS_FARTHER;
var init_requests = __esm({
  "src/detect/requests.ts"() {
    "use strict";
    init_finding();
    init_position();
    init_signatures();
    MAX_REQUESTS = 16;
    MAX_TRIES = 3;
    BEFORE2 = 6144;
    BEHIND = 3072;
    HEADER = 2500;
    MAX_PAYLOADS = 4;
    MAX_KEPT = 8192;
    NAME2 = 64;
    TELLING2 = 32;
    NOTHING2 = { payloads: [], apiKey: null };
    PAIR = /(?:["']([A-Za-z_]\w{0,60})["']|(?<!\w)([A-Za-z_]\w{0,60}))\s{0,8}(?:=>|[:=])\s{0,8}("(?:[^"\\]|\\.){0,1000}"|'(?:[^'\\]|\\.){0,1000}'|[^\s,{}[\]"']{1,200})/g;
    FIX_SEPARATOR = /\\u0001|\\x01|\^A|[|;]/g;
    HEADER_VALUE = /x[-_]mbx[-_]apikey["'\s:=>,[\](){}]{1,12}(?:"?value["'\s:=]{1,8}|b["'])?([A-Za-z0-9]{64})(?![A-Za-z0-9])/gi;
    BEFORE_IS_FARTHER = 3;
  }
});

// src/detect/segments.ts
function originalIndex(segments, character2) {
  const segment = segments.findLast((one) => one.at <= character2) ?? segments[0];
  return segment ? segment.start + (character2 - segment.at) : 0;
}
var init_segments = __esm({
  "src/detect/segments.ts"() {
    "use strict";
  }
});

// src/detect/view.ts
function partView(bytes, from, to) {
  const own = bytes.subarray(from, to);
  const origin = (index) => index + from;
  return { bytes: own, text: own.toString("latin1"), origin, originEnd: origin, readings: [], before: "", after: "", depth: 0 };
}
function nestedView(parent, decoded2, reading, part) {
  const text2 = decoded2.toString("latin1");
  const lines3 = text2.includes("\n") ? "\n" : "";
  return {
    bytes: decoded2,
    text: text2,
    origin: (index) => parent.origin(part.map(index)),
    originEnd: (index) => parent.originEnd(part.mapEnd(index)),
    readings: [...parent.readings, reading],
    before: contextBefore(parent, part.start, 8192) + lines3,
    after: lines3 + contextAfter(parent, part.end, 4096),
    depth: parent.depth + 1
  };
}
function contextBefore(view, index, length) {
  const own = view.text.slice(Math.max(0, index - length), index);
  return own.length < length && index - length < 0 ? view.before.slice(-(length - own.length)) + own : own;
}
function contextAfter(view, index, length) {
  const own = view.text.slice(index, index + length);
  return own.length < length ? own + view.after.slice(0, length - own.length) : own;
}
var init_view = __esm({
  "src/detect/view.ts"() {
    "use strict";
  }
});

// src/detect/base64.ts
function readWrapped(text2, start) {
  const segments = [];
  let at = start;
  let length = 0;
  let width = 0;
  for (; ; ) {
    FIRST.lastIndex = at;
    const match = FIRST.exec(text2);
    if (!match) break;
    const characters = match[0].length - (match[1]?.length ?? 0);
    if (segments.length > 0 && characters > width) break;
    segments.push({ start: at, end: at + characters, at: length });
    length += characters;
    at += match[0].length;
    if (segments.length === 1) width = characters;
    if (match[1] || characters < width || characters < 40 || length > MAX_BASE64) break;
    WRAP.lastIndex = at;
    const wrap2 = WRAP.exec(text2);
    if (!wrap2 || (classAt(text2, at + wrap2[0].length) & KEY) === 0) break;
    at += wrap2[0].length;
  }
  return length < MIN_BASE642 ? null : { segments, length, end: at };
}
function base64View(view, start) {
  const block = readWrapped(view.text, start);
  if (!block) return null;
  const { segments } = block;
  const encoded = segments.length === 1 ? view.text.slice(start, segments[0]?.end) : segments.map((one) => view.text.slice(one.start, one.end)).join("");
  const [first] = segments;
  for (let skip = 0; skip < 4; skip++) {
    if (first && first.end - first.start >= skip + HEAD2 && isNoise(view.bytes, start + skip, first.end)) continue;
    if (segments.length === 1 && isNoise(view.bytes, start + skip, first?.end ?? start)) continue;
    const head = Buffer.from(encoded.slice(skip, skip + HEAD2), "base64");
    if (!looksLikeText(head)) continue;
    const decoded2 = Buffer.from(encoded.slice(skip), "base64");
    const toParent = (character2) => originalIndex(segments, character2);
    const reading = /[-_]/.test(encoded) ? "base64url" : "base64";
    return {
      end: block.end,
      view: nestedView(view, decoded2, reading, {
        start: start + skip,
        end: block.end,
        map: (index) => toParent(skip + Math.floor(index * 4 / 3)),
        mapEnd: (index) => toParent(Math.max(0, Math.min(skip + Math.ceil(index * 4 / 3), encoded.length) - 1)) + 1
      })
    };
  }
  return { view: null, end: block.end };
}
function hexView(view, start, end) {
  const match = /[0-9a-f]{128,}|[0-9A-F]{128,}/.exec(view.text.slice(start, end));
  if (!match) return null;
  const from = start + match.index;
  const digits = match[0].slice(0, match[0].length & ~1);
  if (!looksLikeText(Buffer.from(digits.slice(0, 256), "hex"))) return null;
  return nestedView(view, Buffer.from(digits, "hex"), "hex", {
    start: from,
    end: from + digits.length,
    map: (index) => from + 2 * index,
    mapEnd: (index) => from + 2 * index
  });
}
function buildSextets() {
  const table = new Uint8Array(256);
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  for (let i = 0; i < alphabet.length; i++) table[alphabet.charCodeAt(i)] = i;
  table[45] = 62;
  table[95] = 63;
  return table;
}
function isNoise(bytes, start, end) {
  const last = Math.min(end, start + HEAD2);
  const length = Math.floor((last - start) * 6 / 8);
  if (length < 48) return true;
  const tooMany = length * 0.4;
  let rest = 0;
  for (let i = start; i + 3 < last; i += 4) {
    const group = (SEXTETS[bytes[i] ?? 0] ?? 0) << 18 | (SEXTETS[bytes[i + 1] ?? 0] ?? 0) << 12 | (SEXTETS[bytes[i + 2] ?? 0] ?? 0) << 6 | (SEXTETS[bytes[i + 3] ?? 0] ?? 0);
    rest += (UNREADABLE[group >> 16] ?? 0) + (UNREADABLE[group >> 8 & 255] ?? 0) + (UNREADABLE[group & 255] ?? 0);
    if (rest > tooMany) return true;
  }
  return false;
}
function encodesNothing(bytes, start, end) {
  return isNoise(bytes, start, end) && isNoise(bytes, start + 1, end) && isNoise(bytes, start + 2, end) && isNoise(bytes, start + 3, end);
}
function buildUnreadable() {
  const table = new Uint8Array(256).fill(1);
  table.fill(0, 32, 127);
  for (const byte of [0, 9, 10, 13, 27]) table[byte] = 0;
  return table;
}
function looksLikeText(bytes) {
  if (bytes.length < 48) return false;
  let printable2 = 0;
  let nul = 0;
  let rest = 0;
  const tooMany = bytes.length * 0.4;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte >= 32 && byte < 127 || byte === 10 || byte === 13 || byte === 9 || byte === 27) printable2++;
    else if (byte === 0) nul++;
    else if (++rest > tooMany) return false;
  }
  if (nul > bytes.length * 0.4) return rest <= bytes.length * 0.1;
  return printable2 >= bytes.length * 0.92 || printable2 >= bytes.length * 0.6 && nul === 0 && !bytes.subarray(0, -4).toString("utf8").includes("\uFFFD");
}
var MIN_BASE642, MAX_BASE64, FIRST, WRAP, SEXTETS, HEAD2, UNREADABLE;
var init_base64 = __esm({
  "src/detect/base64.ts"() {
    "use strict";
    init_alphabet();
    init_segments();
    init_view();
    MIN_BASE642 = 86;
    MAX_BASE64 = 16 * 1024 * 1024;
    FIRST = /[A-Za-z0-9+/_-]+(={0,2})/y;
    WRAP = /(?:\r?\n[ \t]*|(?:\\+r)?\\+n|\\\r?\n[ \t]*|["'`]\s*[+.\\]?\s*["'`])/y;
    SEXTETS = buildSextets();
    HEAD2 = 172;
    UNREADABLE = buildUnreadable();
  }
});

// src/detect/joined.ts
function joinedView(view, start, end) {
  const { text: text2 } = view;
  let first = start;
  let commas = 0;
  let joints = 0;
  for (let i = 0; i < 16; i++) {
    const head = text2.slice(Math.max(0, first - 200), first);
    const joint = JOINT_BEFORE.exec(head);
    if (!joint) break;
    const jointStart = first - head.length + joint.index;
    let piece = jointStart;
    while (piece > 0 && (classAt(text2, piece - 1) & KEY) !== 0) piece--;
    if (piece === jointStart) break;
    first = piece;
  }
  const segments = [];
  let length = 0;
  let at = first;
  for (let i = 0; i < 24; i++) {
    let stop = at;
    while ((classAt(text2, stop) & KEY) !== 0) stop++;
    if (stop === at) break;
    segments.push({ start: at, end: stop, at: length });
    length += stop - at;
    JOINT.lastIndex = stop;
    const joint = JOINT.exec(text2);
    if (!joint || joint[1] !== void 0 && joint[1] !== joint[2] && !/\w\($/.test(joint[0].slice(0, -1))) break;
    if ((classAt(text2, stop + joint[0].length) & KEY) === 0) break;
    if (COMMA.test(joint[0])) commas++;
    joints++;
    at = stop + joint[0].length;
  }
  const last = segments.at(-1);
  if (!last || segments.length < 2 || length < 60 || end > last.end) return null;
  if (commas > 0 && !(commas === joints && isJoinCall(text2, first, last.end))) return null;
  const joined2 = Buffer.from(segments.map((one) => text2.slice(one.start, one.end)).join(""), "latin1");
  const toParent = (index) => originalIndex(segments, index);
  return {
    end: last.end,
    view: {
      ...nestedView(view, joined2, "joined", {
        start: first,
        end: last.end,
        map: toParent,
        mapEnd: (index) => toParent(index - 1) + 1
      }),
      before: contextBefore(view, first, 8192),
      after: contextAfter(view, last.end, 4096)
    }
  };
}
function isJoinCall(text2, start, end) {
  return /(?:join|concat|implode|strcat|paste0?|CONCAT|String\.Concat|str_c|cat|Join)\s*\(?[^\n]{0,40}[[({]?\s*["'`]$/.test(
    text2.slice(Math.max(0, start - 80), start)
  ) || /^["'`]\s*[\])}]\s*(?:\.join|\.concat|\.reduce|->join|\|> *Enum\.join|, *(?:["'`]["'`]))/.test(text2.slice(end, end + 60));
}
function touchesJoint(bytes, start, end, joinsLists2) {
  if (!isMixed(bytes, start, end)) return false;
  return isJointByte(bytes, end, 1, joinsLists2) || isJointByte(bytes, start - 1, -1, joinsLists2);
}
function continuesLine(bytes, at) {
  let i = at;
  while (bytes[i] === 32 || bytes[i] === 9) i--;
  if (bytes[i] !== 10) return false;
  const last = bytes[i - 1] === 13 ? bytes[i - 2] : bytes[i - 1];
  return last === 92 || last === 61;
}
function joinsLists(bytes) {
  const known3 = /* @__PURE__ */ new Map();
  return (offset) => {
    const block = Math.floor(offset / JOIN_BLOCK);
    let answer = known3.get(block);
    if (answer === void 0) {
      const around = bytes.subarray(Math.max(0, block * JOIN_BLOCK - JOIN_REACH), (block + 1) * JOIN_BLOCK + JOIN_REACH);
      answer = JOIN_WORDS.some((word) => around.includes(word));
      known3.set(block, answer);
    }
    return answer;
  };
}
function isJointByte(bytes, at, step2, joinsLists2) {
  if (step2 === -1 && continuesLine(bytes, at)) return true;
  const byte = bytes[at];
  if (byte === 92) return step2 === 1 ? bytes[at + 1] === 10 || bytes[at + 1] === 13 || bytes[at + 1] === 47 : false;
  if (byte === 61) return step2 === 1 && (bytes[at + 1] === 10 || bytes[at + 1] === 13);
  if (byte !== 34 && byte !== 39 && byte !== 96) return false;
  let i = at + step2;
  for (let steps = 0; steps < 40; steps++, i += step2) {
    const next = bytes[i];
    if (next === void 0) return false;
    if (next === 32 || next === 9 || next === 10 || next === 13 || next === 41) continue;
    if (next === 44) return joinsLists2(at);
    return next === 43 || next === 46 || next === 38 || next === 92 || next === 124 || next === 60 || next === 62 || next === 126 || next === 94 || next === 34 || next === 39 || next === 96 || next === 95;
  }
  return false;
}
var JOINT, JOINT_BEFORE, COMMA, JOIN_WORDS, JOIN_BLOCK, JOIN_REACH;
var init_joined = __esm({
  "src/detect/joined.ts"() {
    "use strict";
    init_alphabet();
    init_segments();
    init_view();
    JOINT = /(?:(["'`])\)?\s*(?:_?\s*\r?\n\s*)?(?:\\\s*\r?\n\s*)?(?:\+\+|<>|\|\||\.\.|[+.&~^,]|&amp;|\\)?\s*(?:_\s*\r?\n)?(?:(?:\/\/|#)[^\n]{0,80}\n)?\s*(?:[A-Za-z_.]{0,12}\()?(?:[bBrRuUfFL@$]{1,2})?(["'`])|\\\r?\n[ \t]*|=\r?\n|\\+\/)/y;
    JOINT_BEFORE = /(?:(["'`])\)?\s*(?:_?\s*\r?\n\s*)?(?:\\\s*\r?\n\s*)?(?:\+\+|<>|\|\||\.\.|[+.&~^,]|&amp;|\\)?\s*(?:_\s*\r?\n)?\s*(?:[A-Za-z_.]{0,12}\()?(?:[bBrRuUfFL@$]{1,2})?(["'`])|\\\r?\n[ \t]*|=\r?\n)$/;
    COMMA = /^["'`]\s*,/;
    JOIN_WORDS = ["join", "Join", "concat", "Concat", "CONCAT", "implode", "paste", "strcat", "str_c"];
    JOIN_BLOCK = 131072;
    JOIN_REACH = 8192;
  }
});

// src/detect/packed.ts
function unpack(bytes, start, end) {
  const record = sqliteValues(bytes, start, end);
  if (record.length > 0) return record;
  const before = bytes[start - 1];
  const value = bytes.toString("latin1", start, start + KEY_LENGTH);
  const prefixed = before === KEY_LENGTH || before === 0 && isBinary(bytes, start, end) && (bytes[start - 4] === KEY_LENGTH || bytes[start - 4] === KEY_LENGTH + 1);
  if (prefixed && shapeOf(value) === "random") return [{ start, by: "length" }];
  return end - start <= 400 && isBinary(bytes, start, end) ? byStatistics(bytes, start, end) : [];
}
function isBinary(bytes, start, end) {
  return hasControl(bytes, Math.max(0, start - 256), start) || hasControl(bytes, end, Math.min(bytes.length, end + 256));
}
function hasControl(bytes, from, to) {
  for (let i = from; i < to; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 9 || byte > 13 && byte < 32 && byte !== 27) return true;
  }
  return false;
}
function sqliteValues(bytes, start, end) {
  const from = Math.max(0, start - RECORD_REACH);
  const head = bytes.subarray(from, start);
  let at = start;
  for (let tries = 0; tries < 8; tries++) {
    const found = at > from ? head.lastIndexOf(TEXT_OF_64, at - 1 - from, "latin1") : -1;
    if (found < 0) return [];
    at = from + found;
    for (let header = at - 1; header >= Math.max(0, at - 120); header--) {
      const found2 = recordValues(bytes, header, at, start, end);
      if (found2.length > 0) return found2;
    }
  }
  return [];
}
function recordValues(bytes, header, serial, start, end) {
  const size = bytes[header] ?? 0;
  const payload = header + size;
  if (size < 3 || size > 127 || payload <= serial || payload > start + 1 + (end - start)) return [];
  const found = [];
  let column = payload;
  for (let at = header + 1; at < payload; ) {
    let type = 0;
    let byte;
    do {
      byte = bytes[at] ?? 0;
      type = type * 128 + (byte & 127);
      at++;
    } while ((byte & 128) !== 0 && at < payload);
    if ((byte & 128) !== 0) return [];
    const length = serialLength(type);
    if (length === null) return [];
    if (type >= 13 && (type & 1) === 1) {
      if (!isPrintable(bytes, column, column + length)) return [];
      if (length === KEY_LENGTH && column >= start && column + length <= end) found.push({ start: column, by: "length" });
    }
    column += length;
    if (column > bytes.length) return [];
  }
  return found;
}
function serialLength(type) {
  if (type >= 12) return (type - (type & 1 ? 13 : 12)) / 2;
  return [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, null, null][type] ?? null;
}
function isPrintable(bytes, from, to) {
  for (let i = from; i < to; i++) if ((bytes[i] ?? 0) < 9) return false;
  return to <= bytes.length;
}
function byStatistics(bytes, start, end) {
  const token = bytes.toString("latin1", start, end);
  for (const count3 of [2, 1]) {
    const rest = token.length - count3 * KEY_LENGTH;
    if (rest < 0 || rest > 200) continue;
    for (const fromEnd of [true, false]) {
      const word = fromEnd ? token.slice(0, rest) : token.slice(count3 * KEY_LENGTH);
      if (word !== "" && !(word.length <= 2 && !fromEnd) && !isWordLike(word)) continue;
      const first = fromEnd ? rest : 0;
      const values = Array.from({ length: count3 }, (_, i) => token.slice(first + i * KEY_LENGTH, first + (i + 1) * KEY_LENGTH));
      if (values.every((value) => shapeOf(value) === "random")) {
        return values.map((_, i) => ({ start: start + first + i * KEY_LENGTH, by: "statistics" }));
      }
    }
  }
  return [];
}
var RECORD_REACH, TEXT_OF_64;
var init_packed = __esm({
  "src/detect/packed.ts"() {
    "use strict";
    init_shape();
    RECORD_REACH = 2048;
    TEXT_OF_64 = "\x81\r";
  }
});

// src/detect/der.ts
function readElement(der, at, limit) {
  const tag = der[at];
  const first = der[at + 1];
  if (tag === void 0 || first === void 0 || at + 2 > limit) return null;
  if (first < 128) return { tag, start: at + 2, end: at + 2 + first };
  const count3 = first & 127;
  if (count3 === 0 || count3 > 4) return null;
  let length = 0;
  for (let i = 0; i < count3; i++) length = length * 256 + (der[at + 2 + i] ?? 0);
  return { tag, start: at + 2 + count3, end: at + 2 + count3 + length };
}
function privateKeyIn(der) {
  const outer = readElement(der, 0, der.length);
  if (outer?.tag !== 48 || outer.end > der.length) return null;
  const first = readElement(der, outer.start, outer.end);
  if (!first || first.end > outer.end) return null;
  const second = readElement(der, first.end, outer.end);
  if (!second || second.end > outer.end) return null;
  if (first.tag === 48) {
    const oid = readElement(der, first.start, first.end);
    if (oid?.tag !== 6 || second.tag !== 4) return null;
    return OID_ENCRYPTION.test(der.toString("hex", oid.start, oid.end)) ? { type: "encrypted", length: outer.end } : null;
  }
  if (first.tag !== 2) return null;
  if (second.tag === 48) {
    const oid = readElement(der, second.start, second.end);
    const key = readElement(der, second.end, outer.end);
    if (oid?.tag !== 6 || key?.tag !== 4) return null;
    const name = der.toString("hex", oid.start, oid.end);
    if (name === OID_RSA) return { type: "rsa", length: outer.end };
    return { type: name === OID_ED25519 ? "ed25519" : "other", length: outer.end };
  }
  if (second.tag === 2 && second.end - second.start >= 128) {
    const exponent = readElement(der, second.end, outer.end);
    const secret = exponent ? readElement(der, exponent.end, outer.end) : null;
    if (exponent?.tag === 2 && secret?.tag === 2 && secret.end - secret.start >= 100) return { type: "rsa", length: outer.end };
  }
  return second.tag === 4 ? { type: "other", length: outer.end } : null;
}
var OID_RSA, OID_ED25519, OID_ENCRYPTION;
var init_der = __esm({
  "src/detect/der.ts"() {
    "use strict";
    OID_RSA = "2a864886f70d010101";
    OID_ED25519 = "2b6570";
    OID_ENCRYPTION = /^2a864886f70d01(?:05|0c01)/;
  }
});

// src/detect/private-keys.ts
function findPemKeys(text2) {
  const found = [];
  for (const match of text2.matchAll(BEGIN)) {
    const label = match[1] ?? "";
    const start = match.index;
    const bodyStart = start + match[0].length;
    const footer = `-----END ${label}PRIVATE KEY-----`;
    const closing = text2.indexOf(footer, bodyStart);
    const next = text2.indexOf("-----BEGIN", bodyStart);
    const closed = closing >= 0 && closing - bodyStart < MAX_BLOCK && (next < 0 || closing < next);
    const bodyEnd = closed ? closing : openBodyEnd(text2, bodyStart);
    const raw = withoutPrefixes(withoutPluses(text2.slice(bodyStart, bodyEnd)));
    const legacy = /Proc-Type:\s*4,\s*ENCRYPTED/.test(raw);
    const body = bodyOf(raw);
    if (body === null) continue;
    const key = describe2(body, label === "ENCRYPTED " || legacy, true, start, closed ? closing + footer.length : bodyEnd);
    if (key) found.push(key);
  }
  return found;
}
function withoutPluses(raw) {
  return /\n\+[ \t]*$/.test(raw) ? raw.replaceAll("\n+", "\n") : raw;
}
function withoutPrefixes(raw) {
  const lines3 = raw.split("\n");
  const [suffix = "", prefix = ""] = [lines3[0], lines3.at(-1)];
  if (lines3.length < 3 || !/[A-Za-z0-9]/.test(prefix) || prefix.length > MAX_FRAME || suffix.length > MAX_FRAME) return raw;
  const [before, behind] = [framePattern(prefix), framePattern(suffix)];
  const inner = lines3.slice(1, -1).map((line) => {
    const start = new RegExp(`^${before}`).exec(line)?.[0].length;
    const end = new RegExp(`${behind}$`).exec(line)?.index;
    return start === void 0 || end === void 0 || end < start ? null : line.slice(start, end);
  });
  return inner.includes(null) ? raw : inner.join("\n");
}
function framePattern(frame) {
  return frame.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/\d+/g, "\\d{1,20}");
}
function openBodyEnd(text2, from) {
  const match = /^(?:[A-Za-z0-9+/=\s"'`,;.&|]|\\+[nrt/]|\\\s)*/.exec(text2.slice(from, from + MAX_BLOCK));
  return from + (match?.[0].length ?? 0);
}
function bodyOf(raw) {
  const withoutHeaders = raw.replace(/(^|\n)[ \t]*\/\/[ \t]+/g, "$1").replace(/(?:Proc-Type|DEK-Info):[^\n\\]*/g, "");
  const slashes = withoutHeaders.replace(/\\+\//g, "/").replace(/%2F/gi, "/").replace(/%2B/gi, "+").replace(/%3D/gi, "=").replace(/\\+u002[bB]/g, "+").replace(/\\+u003[dD]/g, "=");
  const joined2 = slashes.replace(/["'`][\s\\nr]*[+.&,][\s\\]*["'`]/g, "").replace(/\s\+\s/g, "");
  const body = joined2.replace(NOISE, (noise) => noise === "+" ? "+" : "");
  if (!/^[A-Za-z0-9+/]{60,}={0,2}$/.test(body)) return null;
  return body;
}
function describe2(body, encrypted, armored, start, end) {
  const decoded2 = Buffer.from(body, "base64");
  const parsed = privateKeyIn(decoded2);
  if (parsed?.type === "other") return null;
  if (!parsed && !isRandomBody(body)) return null;
  const type = parsed ? parsed.type : "unknown";
  return {
    start,
    end,
    body,
    der: parsed ? decoded2.subarray(0, parsed.length) : null,
    type: type === "encrypted" || encrypted ? "encrypted" : type,
    encrypted: encrypted || type === "encrypted",
    armored
  };
}
function isRandomBody(body) {
  const distinct3 = new Set(body).size;
  return distinct3 >= 30 && !/(.)\1{5}/.test(body) && !/your|example|private|key-?here|redacted/i.test(body);
}
function readBareKey(text2, start) {
  const window = text2.slice(start, start + MAX_BLOCK);
  const raw = /^(?:[A-Za-z0-9+/]|\\+\/|\\+[nr](?=[A-Za-z0-9+/])|["'`]?\s*[+.\\]?\s*\r?\n[ \t]*["'`]?(?=[A-Za-z0-9+/]{8}))+={0,2}/.exec(
    window
  )?.[0];
  if (!raw || raw.length < 60) return null;
  const body = raw.replace(/\\+\//g, "/").replace(/\\+[nr]/g, "").replace(/["'`\s\\.]/g, "").replace(/\+(?=\s)/g, "");
  const parsed = privateKeyIn(Buffer.from(body.slice(0, 8192), "base64"));
  if (!parsed || parsed.type === "other") return null;
  const characters = Math.ceil(parsed.length / 3) * 4;
  const key = describe2(body.slice(0, characters), parsed.type === "encrypted", false, start, start + endOf(raw, characters));
  return key;
}
function endOf(raw, count3) {
  let seen = 0;
  for (let i = 0; i < raw.length; i++) {
    if (raw[i] === "\\") {
      if (raw[i + 1] !== "/") i++;
      continue;
    }
    if (/[A-Za-z0-9+/=]/.test(raw[i] ?? "")) seen++;
    if (seen === count3) return i + 1;
  }
  return raw.length;
}
var BEGIN, NOISE, MAX_BLOCK, MAX_FRAME, DER_START;
var init_private_keys = __esm({
  "src/detect/private-keys.ts"() {
    "use strict";
    init_der();
    BEGIN = /-----BEGIN (ENCRYPTED |RSA )?PRIVATE KEY-----/g;
    NOISE = /\\+[nrt]|\\+u000[adAD]|\\+\/|%0[ADad]|&#1[03];|[\s"'`+,;.&|\\#*>()[\]{}_-]/g;
    MAX_BLOCK = 16384;
    MAX_FRAME = 300;
    DER_START = /MC4CAQAwBQYDK2VwBCIEI|MI[IGH][A-Za-z0-9+/]{3,5}(?:IBA[A-Za-z0-9+/]|[A-Za-z0-9+/]{0,2}AgEA)|MII[EFJ][A-Za-z0-9+/]{2}[TIAgwQ]|MIGbMFcGCSqGSIb3DQEFDT/;
  }
});

// src/detect/runs.ts
function findRuns(bytes, from, to, minimum, onRun) {
  const classes = CLASSES;
  const reach2 = minimum - 1;
  let wideDone = from;
  let floor = from;
  let probe = from + reach2;
  while (probe < to) {
    const byte = bytes[probe] ?? 0;
    if (((classes[byte] ?? 0) & KEY) === 0) {
      if (byte === 0 && probe > wideDone && probe > from && isKey(bytes[probe - 1]) && (bytes[probe + 1] === 0 || isKey(bytes[probe + 1]))) {
        wideDone = reportWideRun(bytes, from, to, probe - 1, minimum, onRun);
      }
      floor = probe + 1;
      probe += minimum;
      continue;
    }
    let start = probe;
    while (start > floor && ((classes[bytes[start - 1] ?? 0] ?? 0) & KEY) !== 0) start--;
    if (probe - start < reach2) {
      if (start === probe && start > from && bytes[start - 1] === 0 && bytes[probe + 1] === 0 && probe >= wideDone) {
        wideDone = reportWideRun(bytes, from, to, probe, minimum, onRun);
      }
      floor = start;
      probe = start + reach2;
      continue;
    }
    let end = probe + 1;
    while (end < to && ((classes[bytes[end] ?? 0] ?? 0) & KEY) !== 0) end++;
    onRun(start, end, 1);
    floor = end;
    probe = end + minimum;
  }
}
function isKey(byte) {
  return byte !== void 0 && ((CLASSES[byte] ?? 0) & KEY) !== 0;
}
function reportWideRun(bytes, from, to, at, minimum, onRun) {
  let start = at;
  while (start - 2 >= from && bytes[start - 1] === 0 && isKey(bytes[start - 2])) start -= 2;
  let end = at + 1;
  while (end + 1 < to && bytes[end] === 0 && isKey(bytes[end + 1])) end += 2;
  if ((end - start + 1) / 2 >= minimum) onRun(start, end, 2);
  return end;
}
var init_runs = __esm({
  "src/detect/runs.ts"() {
    "use strict";
    init_alphabet();
  }
});

// src/detect/interest.ts
function oddProducts(bytes) {
  let free = { from: 0, to: 0 };
  return (start, end) => {
    const from = Math.max(0, start - 1500);
    const to = Math.min(bytes.length, end + 600);
    const known3 = from >= free.from && from < free.to ? free.to - LONGEST_NAME : from;
    if (known3 < to && ODD_PRODUCTS.test(bytes.toString("latin1", Math.max(from, known3), to))) return true;
    free = { from: from >= free.from && from < free.to ? free.from : from, to: Math.max(to, free.to) };
    return false;
  };
}
function surroundings(bytes) {
  return { joinsByComma: joinsLists(bytes), isNearOddProduct: oddProducts(bytes) };
}
function interestingRuns(bytes, from = 0, to = bytes.length, signatures) {
  const runs = [];
  const around = surroundings(bytes);
  findRuns(bytes, from, to, MIN_PIECE, (start, end, step2) => {
    if (signatures !== void 0 && mayBeSignature(bytes, start, end, step2)) noteSignature(bytes, start, end, step2, signatures);
    if (isInteresting(bytes, start, end, step2, around)) runs.push({ start, end, step: step2 });
  });
  return runs;
}
function isInteresting(bytes, start, end, step2, around) {
  if (step2 === 2) return true;
  const length = end - start;
  if (length < 60) return touchesJoint(bytes, start, end, around.joinsByComma);
  if (isMixed(bytes, start, end) || length >= 128) return length < KEY_LENGTH || isPromising(bytes, start, end);
  return !isNamedHash(bytes, start) && around.isNearOddProduct(start, end);
}
function isPromising(bytes, start, end) {
  let from = start;
  for (let i = start; i <= end; i++) {
    if (i < end && ((CLASSES[bytes[i] ?? 0] ?? 0) & ALNUM) !== 0) continue;
    if (i - from >= SHORTEST) return true;
    from = i + 1;
  }
  return end >= bytes.length || GOES_ON.has(bytes[end] ?? 0) || !encodesNothing(bytes, start, end) || DER_START.test(bytes.toString("latin1", start, start + 24));
}
function isNamedHash(bytes, start) {
  const before = bytes[start - 1];
  if (before !== 61 && before !== 58 && before !== 64 && before !== 45 && before !== 34 && before !== 39) return false;
  return /(?:signature|sha256)["'\\]{0,2}\s?[=:@-]\s?["'\\]{0,2}$/i.test(bytes.toString("latin1", Math.max(0, start - 16), start));
}
var MIN_PIECE, ODD_PRODUCTS, LONGEST_NAME, SHORTEST, GOES_ON;
var init_interest = __esm({
  "src/detect/interest.ts"() {
    "use strict";
    init_alphabet();
    init_base64();
    init_joined();
    init_private_keys();
    init_runs();
    init_shape();
    init_signatures();
    MIN_PIECE = 16;
    ODD_PRODUCTS = /testnet|test[-_]futures|futures[-_]test|binancefuture|pay|listen_?key|stream/i;
    LONGEST_NAME = 24;
    SHORTEST = 60;
    GOES_ON = new Set(Buffer.from("\r\n\\\"'`= 	&%"));
  }
});

// src/detect/touching.ts
function touching(before, gives, after, value) {
  const found = [];
  const head = gives === "" ? before : before.replace(/(?<![\\%=])[\\%=]+$/, "") + gives;
  const front = borderBefore(head);
  const back = borderAfter(after);
  for (const border of [front, back]) if (border && !found.some((one) => one.signal === border.signal)) found.push(border);
  if (/;base64,["'`]?$|sourceMappingURL=\S{0,40}$|base64\s*[:,]\s*["'`]?$/.test(head.slice(-80)) || /(?:data:|charset=)[\w/;=+.-]{0,60},$/.test(head.slice(-100))) {
    found.push(evidence("data-uri", "behind base64,"));
  }
  if (ENCRYPTED.test(head.slice(-200))) found.push(evidence("encrypted-value", "behind an encryption marker"));
  const block = encodedBlock(head, after, value);
  if (block) found.push(block);
  return found;
}
function pieceBefore(text2) {
  let start = text2.length;
  while (start > 0 && text2.length - start < 200 && (classAt(text2, start - 1) & KEY) !== 0) start--;
  return text2.slice(start);
}
function pieceAfter(text2) {
  let end = 0;
  while (end < text2.length && end < 200 && (classAt(text2, end) & KEY) !== 0) end++;
  return text2.slice(0, end);
}
function borderBefore(head) {
  const previous = head.at(-1);
  if (previous === void 0) return null;
  if (previous === "." || previous === "$")
    return isRandomPiece(pieceBefore(head.slice(0, -1))) ? evidence("token-slice", "a random piece before it") : null;
  if (!/[+/_-]/.test(previous)) return null;
  const piece = pieceBefore(head).slice(0, -1);
  if (/^[+/_-]*$/.test(piece)) {
    const escaped = previous === "/" && head.endsWith("\\/");
    return escaped && !wordParts(pieceBefore(head.slice(0, -2))) ? evidence("base64-slice", "a slash before it") : null;
  }
  const words = wordParts(piece);
  if (previous === "/" || previous === "+") return words ? null : evidence("base64-slice", `${previous} before it`);
  return words ? evidence("touches-word", `${piece.slice(-16)}${previous}`) : evidence("token-slice", "a random piece before it");
}
function borderAfter(after) {
  const next = after[0];
  if (next === void 0) return null;
  if (next === "=") return /^={1,2}(?:[\s"'`,;)\]}<&]|$)/.test(after) ? evidence("base64-slice", "padding behind it") : null;
  if (next === "%" && /^%(?:25)*(?:2B|2F|3D)/i.test(after))
    return /^%(?:25)*3D(?!%(?:25)*3D|$|["'&\s])/i.test(after) ? null : evidence("base64-slice", "an encoded + / or = behind it");
  if (next === "\\" && after[1] === "/") return evidence("base64-slice", "a slash behind it");
  if (next === ".") return isRandomPiece(pieceAfter(after.slice(1))) ? evidence("token-slice", "a random piece behind it") : null;
  if (!/[+/_-]/.test(next)) return null;
  const piece = pieceAfter(after).slice(1);
  const words = wordParts(piece);
  if (next === "/" || next === "+") {
    const alone = piece === "" && next === "/" && /^\/[\s"'`?#>)]/.test(after);
    return alone || words && piece !== "" ? null : evidence("base64-slice", `${next} behind it`);
  }
  if (/^[_-]*$/.test(piece)) return null;
  return words ? evidence("touches-word", `${next}${piece.slice(0, 16)}`) : evidence("token-slice", "a random piece behind it");
}
function wordParts(piece) {
  return piece.split(/[/+_-]+/).every((part) => part === "" || isWordLike(part) || /^\d{1,8}$/.test(part) || part.length <= 4 && /^[a-z0-9]+$/i.test(part));
}
function isRandomPiece(piece) {
  return piece.length >= 16 && !wordParts(piece);
}
function isInsideArmor(before) {
  const text2 = before.slice(-12e3);
  const begin = text2.lastIndexOf("-----BEGIN ");
  if (begin < 0 || text2.indexOf("-----END", begin) >= 0) return false;
  const header = /^-----BEGIN [A-Z0-9 ]+-----/.exec(text2.slice(begin, begin + 80));
  return header !== null && /^(?:[A-Za-z0-9+/=\s"'`,.;*#-]|\\+[nr/]|\\\s|(?:Version|Comment|Hash|Proc-Type|DEK-Info|Charset):[^\n]*\n)*$/.test(
    text2.slice(begin + header[0].length)
  );
}
function encodedBlock(head, after, value) {
  const above = head.slice(-1400).split(LINE_END);
  const below2 = after.slice(0, 1400).split(LINE_END);
  const own = `${(above.at(-1) ?? "").replace(LINE_NOISE, "")}${value}${(below2[0] ?? "").replace(LINE_NOISE, "")}`;
  if (own !== value) return null;
  const lines3 = [...takeWhileEncoded(above.slice(0, -1).toReversed(), value.length), ...takeWhileEncoded(below2.slice(1), value.length)];
  const padded = lines3.some((line) => /[+/=]/.test(line) || line.length < value.length);
  if (lines3.length === 0 || lines3.length === 1 && !padded) return null;
  const plainPairs = !padded && lines3.length <= 7;
  return evidence("encoded-block", `${lines3.length + 1} lines of ${value.length} characters`, plainPairs ? 0.5 : 1);
}
function takeWhileEncoded(lines3, width) {
  const taken = [];
  for (const raw of lines3) {
    const line = raw.replace(LINE_NOISE, "");
    const full = line.length === width && /^[A-Za-z0-9+/]+={0,2}$/.test(line);
    const tail = line.length < width && line.length >= 8 && /^[A-Za-z0-9+/]+={0,2}$/.test(line) && !isWordLike(line);
    if (full) taken.push(line);
    if (tail) taken.push(line);
    if (!full) break;
  }
  return taken;
}
var ENCRYPTED, LINE_END, LINE_NOISE;
var init_touching = __esm({
  "src/detect/touching.ts"() {
    "use strict";
    init_alphabet();
    init_evidence();
    init_shape();
    ENCRYPTED = /(?:ENC\[[\w,:]*|ENC\(|\bencrypted:|\{cipher\}|vault:v\d+:|\$ANSIBLE_VAULT;[^\n]*\n\s*)[A-Za-z0-9+/=]*$/;
    LINE_END = /\r?\n|(?:\\+r)?\\+n|(?:&#(?:13|xd);)?&#(?:10|xa);|%0A/i;
    LINE_NOISE = /^(?:[\s"'`,*#>|;+-]|\/\/)+|(?<![\s"'`,;+\\|*)\]])(?:\\[rn]|[\s"'`,;+\\|*)\]])+$/g;
  }
});

// src/detect/unescape.ts
function character(code2) {
  return code2 <= 1114111 ? String.fromCodePoint(code2) : " ";
}
function unescapeAround(before, after) {
  const readings = [];
  let head = before;
  let tail = after;
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    let changed = false;
    for (const layer of LAYERS) {
      layer.near.lastIndex = 0;
      const close = head.slice(-NEAR);
      const behind = tail.slice(0, 120);
      if (!layer.near.test(lineTail(close)) && !(layer.near.lastIndex = 0, layer.near.test(lineHead(behind)))) continue;
      layer.near.lastIndex = 0;
      const newHead = layer.undo(head);
      const newTail = layer.undo(tail);
      if (newHead === head && newTail === tail) continue;
      head = newHead;
      tail = newTail;
      changed = true;
      if (!readings.includes(layer.reading)) readings.push(layer.reading);
    }
    if (!changed) break;
  }
  return { before: head.replace(ANSI_BARE, ""), after: tail.replace(ANSI_BARE, ""), readings };
}
function lineTail(text2) {
  return text2.slice(text2.lastIndexOf("\n", text2.length - 2) + 1);
}
function lineHead(text2) {
  if (/^\r?\n/.test(text2)) return "";
  const end = text2.indexOf("\n", 2);
  return end < 0 ? text2 : text2.slice(0, end);
}
function escapeGlue(before, token) {
  if (before.endsWith("\\")) {
    const unicode = /^u([0-9a-fA-F]{4})/.exec(token) ?? /^x([0-9a-fA-F]{2})/.exec(token) ?? null;
    if (unicode?.[1]) return { length: unicode[0].length, reading: "escape", gives: character(parseInt(unicode[1], 16)) };
    const octal2 = /^[0-3][0-7]{2}/.exec(token);
    if (octal2 && token.length >= 67) return { length: 3, reading: "escape", gives: character(parseInt(octal2[0], 8)) };
    const single = /^[nrtbfv0ae]/.exec(token);
    if (single) return { length: 1, reading: "escape", gives: BACKSLASHED[single[0]] ?? " " };
  }
  if (before.endsWith("%")) {
    const percent = /^((?:25)*)([0-9a-fA-F]{2})/.exec(token);
    if (percent?.[2]) return { length: percent[0].length, reading: "percent", gives: character(parseInt(percent[2], 16)) };
    const wide = /^u([0-9a-fA-F]{4})/.exec(token);
    if (wide?.[1]) return { length: 5, reading: "percent", gives: character(parseInt(wide[1], 16)) };
  }
  if (before.endsWith("=")) {
    const quoted2 = /^(?:3D|22|20|27|3A|09)/.exec(token);
    if (quoted2) return { length: 2, reading: "quoted-printable", gives: character(parseInt(quoted2[0], 16)) };
  }
  const colour = /^\d{0,3}m/.exec(token);
  if (colour && /(?:\x1b|\\x1[bB]|\\033|\\u001[bB]|\\e|\^\[|\u241b|#|\s|^)\[(?:\d+[;:])*$/.test(before.slice(-24))) {
    return { length: colour[0].length, reading: "ansi", gives: "" };
  }
  return null;
}
var MAX_DEPTH, NEAR, BACKSLASH2, BACKSLASH_NEAR, PERCENT2, PERCENT_NEAR, ENTITY, ENTITY_NEAR, ANSI, ANSI_BARE, QP, QP_NEAR, NAMED2, BACKSLASHED, LAYERS;
var init_unescape = __esm({
  "src/detect/unescape.ts"() {
    "use strict";
    MAX_DEPTH = 4;
    NEAR = 400;
    BACKSLASH2 = /\\(?:u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|x([0-9a-fA-F]{2})|([0-7]{3})|(["'`\\/nrtbfe]))/g;
    BACKSLASH_NEAR = /\\(?:["'`nrt/]|u00[0-7][0-9a-fA-F]|x[0-7][0-9a-fA-F]|0[0-7]{2})/;
    PERCENT2 = /%([0-9a-fA-F]{2})/g;
    PERCENT_NEAR = /%(?:25)*(?:3D|22|3A|26|2C|7B|7D|20|0A|0D|5B|3F|2F|27)/i;
    ENTITY = /&(?:(quot|apos|amp|lt|gt|equals|colon|nbsp|num|sol|lowbar|hyphen|comma|semi|period)|#(\d{1,6})|#[xX]([0-9a-fA-F]{1,5}));/g;
    ENTITY_NEAR = /&(?:quot|apos|amp|lt|gt|equals|colon|nbsp|num|#\d{2,5}|#[xX][0-9a-fA-F]{2,4});/;
    ANSI = /(?:\x1b|\\x1[bB]|\\033|\\u001[bB]|\\e|\^\[|\u241b)\[[0-9;:?]*[A-Za-z]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)/g;
    ANSI_BARE = /\[(?:\d{1,2}(?:;\d{1,3})*)?m/g;
    QP = /=\r?\n|=([0-9A-F]{2})/g;
    QP_NEAR = /=(?!\d\d[0-9a-f]{8})(?:3D|22|3A(?=\s|=)|0A|09|C3=|E2=|D0=)|=\r?\n|=20\r?\n/;
    NAMED2 = {
      quot: '"',
      apos: "'",
      amp: "&",
      lt: "<",
      gt: ">",
      equals: "=",
      colon: ":",
      nbsp: " ",
      num: "#",
      sol: "/",
      lowbar: "_",
      hyphen: "-",
      comma: ",",
      semi: ";",
      period: "."
    };
    BACKSLASHED = { n: "\n", r: "\r", t: "	", b: " ", f: " ", e: "\x1B" };
    LAYERS = [
      { reading: "ansi", near: ANSI, undo: (text2) => text2.replace(ANSI, "") },
      {
        reading: "escape",
        near: BACKSLASH_NEAR,
        undo: (text2) => text2.replace(BACKSLASH2, (_all, four, braced, two, octal2, one) => {
          const hex = four || braced || two;
          if (hex) return character(parseInt(hex, 16));
          if (octal2) return character(parseInt(octal2, 8));
          return BACKSLASHED[one] ?? one;
        })
      },
      {
        reading: "html-entity",
        near: ENTITY_NEAR,
        undo: (text2) => text2.replace(
          ENTITY,
          (_all, named2, decimal, hex) => named2 ? NAMED2[named2] ?? " " : character(decimal ? parseInt(decimal, 10) : parseInt(hex, 16))
        )
      },
      {
        reading: "percent",
        near: PERCENT_NEAR,
        undo: (text2) => text2.replace(/\+(?=[^+]*%|[A-Za-z])/g, " ").replace(PERCENT2, (_all, hex) => character(parseInt(hex, 16)))
      },
      {
        reading: "quoted-printable",
        near: QP_NEAR,
        undo: (text2) => text2.replace(QP, (_all, hex) => hex ? character(parseInt(hex, 16)) : "")
      }
    ];
  }
});

// src/detect/utf16.ts
function utf16View(view, start, end) {
  const { bytes } = view;
  const bigEndian = isBigEndian(bytes, start, end);
  const unit = bigEndian ? start - 1 : start;
  const marked = hasMark(bytes);
  const isText = (at) => {
    const high2 = bytes[bigEndian ? at : at + 1];
    const low2 = bytes[bigEndian ? at + 1 : at] ?? 0;
    return marked || high2 === 0 && low2 >= 9 && low2 !== 127;
  };
  let from = unit;
  while (from - 2 >= 0 && unit - from < WIDE_CONTEXT && isText(from - 2)) from -= 2;
  let to = unit;
  while (to + 2 <= bytes.length && to - end < WIDE_CONTEXT && isText(to)) to += 2;
  const slice = Buffer.from(bytes.subarray(from, to));
  const text2 = (bigEndian ? slice.swap16() : slice).toString("utf16le");
  const narrow = Buffer.from(text2.replace(/[^\x00-\xff]/g, "\xFF"), "latin1");
  const byteOf = bigEndian ? 1 : 0;
  const nested = nestedView(view, narrow, bigEndian ? "utf-16be" : "utf-16le", {
    start: from,
    end: to,
    map: (index) => from + 2 * index + byteOf,
    mapEnd: (index) => from + 2 * index
  });
  if (marked) return { end: to, view: { ...nested, text: text2 } };
  const before = contextBefore(view, from, 8192).replaceAll("\0", "");
  const after = contextAfter(view, to, 4096).replaceAll("\0", "");
  return { end: Math.max(to, end), view: { ...nested, text: text2, before, after } };
}
function hasMark(bytes) {
  return bytes[0] === 254 && bytes[1] === 255 || bytes[0] === 255 && bytes[1] === 254;
}
function isBigEndian(bytes, start, end) {
  if (bytes[0] === 254 && bytes[1] === 255) return true;
  if (bytes[0] === 255 && bytes[1] === 254) return false;
  const before = bytes[start - 1] === 0;
  const behind = bytes[end] === 0;
  return before === behind ? (start & 1) === 1 : before;
}
var WIDE_CONTEXT;
var init_utf16 = __esm({
  "src/detect/utf16.ts"() {
    "use strict";
    init_view();
    WIDE_CONTEXT = 65536;
  }
});

// src/detect/sites.ts
import { isUtf8 } from "node:buffer";
function findSites(bytes, signatures) {
  return sitesOf(bytes, interestingRuns(bytes, 0, bytes.length, signatures));
}
function findSitesIn(bytes, parts) {
  return sitesOf(
    bytes,
    parts.flatMap(({ from, to }) => interestingRuns(bytes, from, to))
  );
}
function sitesOf(bytes, runs) {
  if (runs.length === 0) return [];
  const found = [];
  const reach2 = reachFor(runs);
  for (const { from, to, runs: near } of neighbourhoods(bytes, runs)) {
    const moved2 = from === 0 ? near : near.map((run2) => ({ ...run2, start: run2.start - from, end: run2.end - from }));
    scanView(partView(bytes, from, to), moved2, found, reach2);
  }
  return distinct(found);
}
function neighbourhoods(bytes, runs) {
  if (bytes.length <= 4 * FAR) return [{ from: 0, to: bytes.length, runs }];
  const parts = [];
  for (const run2 of runs) {
    const from = Math.max(0, run2.start - FAR) & ~3;
    const to = Math.min(bytes.length, run2.end + FAR);
    const last = parts.at(-1);
    if (last && from <= last.to) {
      last.to = Math.max(last.to, to);
      last.runs.push(run2);
    } else parts.push({ from, to, runs: [run2] });
  }
  return parts;
}
function reachFor(runs) {
  return runs.length > 5e3 ? 600 : runs.length > 500 ? 3e3 : 12e3;
}
function scanView(view, runs, found, reach2 = reachFor(runs)) {
  const armored = view.text.includes("PRIVATE KEY-----") ? findPemKeys(view.text) : [];
  for (const key of armored) found.push(privateSite(view, key, reach2));
  const progress = { done: 0, wide: [0, 0], base64: 0 };
  for (const run2 of runs) {
    if (run2.step === 2) {
      const parity = run2.start & 1;
      if (run2.start < (progress.wide[parity] ?? 0) || view.depth >= MAX_DEPTH2) continue;
      const wide = utf16View(view, run2.start, run2.end);
      progress.wide[parity] = wide.end;
      descend(wide.view, found);
      continue;
    }
    if (run2.start < progress.done || armored.some((key) => run2.start >= key.start && run2.end <= key.end)) continue;
    if (run2.end - run2.start < 60) {
      if (view.depth >= MAX_DEPTH2) continue;
      const joined2 = joinedView(view, run2.start, run2.end);
      if (joined2 && descend(joined2.view, found)) progress.done = joined2.end;
      continue;
    }
    progress.done = Math.max(progress.done, scanRun(view, run2, reach2, found, progress));
  }
}
function descend(view, found) {
  const count3 = found.length;
  const runs = interestingRuns(view.bytes);
  if (runs.length > 0) scanView(view, runs, found);
  return found.length > count3;
}
function scanRun(view, run2, reach2, found, progress) {
  const { text: text2 } = view;
  const der = DER_START.exec(text2.slice(run2.start, run2.start + 24));
  if (der && der.index < 8) {
    const key = readBareKey(text2, run2.start + der.index);
    if (key) {
      if (!isInsideArmor(contextBefore(view, run2.start, 6e3))) found.push(privateSite(view, key, reach2));
      return key.end;
    }
  }
  if (view.depth < MAX_DEPTH2 && run2.end - run2.start >= 64) {
    const encoded = run2.start >= progress.base64 ? base64View(view, run2.start) : null;
    if (encoded?.view && descend(encoded.view, found)) return encoded.end;
    if (encoded && !encoded.view) progress.base64 = encoded.end;
    const hex = run2.end - run2.start >= 128 ? hexView(view, run2.start, run2.end) : null;
    if (hex && descend(hex, found)) return run2.end;
  }
  const count3 = found.length;
  for (let at = run2.start; at < run2.end; ) {
    if ((classAt(text2, at) & ALNUM) === 0) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < run2.end && (classAt(text2, end) & ALNUM) !== 0) end++;
    scanToken(view, at, end, reach2, found);
    at = end;
  }
  if (found.length === count3 && run2.end - run2.start < KEY_LENGTH && view.depth < MAX_DEPTH2) {
    const joined2 = joinedView(view, run2.start, run2.end);
    if (joined2 && descend(joined2.view, found)) return joined2.end;
  }
  return run2.end;
}
function scanToken(view, start, end, reach2, found) {
  const length = end - start;
  if (length < 60) return;
  const { text: text2 } = view;
  if (length < KEY_LENGTH) {
    if (length === 60) pushListenKey(view, start, end, found);
    return;
  }
  if (length === KEY_LENGTH) {
    pushValue(view, start, end, null, [], reach2, found);
    return;
  }
  const glue = escapeGlue(text2.slice(Math.max(0, start - 24), start), text2.slice(start, Math.min(end, start + 16)));
  if (glue && length - glue.length === KEY_LENGTH) {
    pushValue(view, start + glue.length, end, glue, [], reach2, found);
    return;
  }
  if (glue && length - glue.length === 60) pushListenKey(view, start + glue.length, end, found);
  for (const value of unpack(view.bytes, start, end)) {
    const guess = value.by === "statistics" ? [evidence("packed-guess", "no separator and no length around it")] : [];
    pushValue(
      view,
      value.start,
      value.start + KEY_LENGTH,
      { length: 0, reading: value.by === "length" ? "length-prefix" : "packed", gives: "\0" },
      guess,
      reach2,
      found
    );
  }
}
function pushValue(view, start, end, glue, extra, reach2, found) {
  const value = view.text.slice(start, end);
  const shape = shapeOf(value);
  if (shape === "none") return;
  const rawBefore = contextBefore(view, start - (glue?.length ?? 0), reach2);
  const rawAfter = contextAfter(view, end, Math.min(reach2, 6e3));
  if (isInsideArmor(rawBefore)) return;
  const pieces2 = glue?.gives === "\0" ? [] : touching(rawBefore, glue?.gives ?? "", rawAfter, value);
  if (scoreOf(pieces2) <= HOPELESS && !/binance|mbx/i.test(rawBefore.slice(-200))) return;
  const context = unescapeAround(readable(glue ? cutEscape(rawBefore, glue) : rawBefore), readable(rawAfter));
  const readings = [...view.readings, .../* @__PURE__ */ new Set([...glue ? [glue.reading] : [], ...context.readings])];
  found.push({
    form: "hmac",
    value,
    shape,
    key: null,
    start: view.origin(start),
    end: view.originEnd(end),
    readings: [...new Set(readings)],
    before: context.before,
    after: context.after,
    touching: [...pieces2, ...extra]
  });
}
function readable(context) {
  const short = context.includes("-----BEGIN") ? context.replace(PEM_BODY, "$1\u2026$2") : context;
  if (!/[\x80-\xff]/.test(short) || /[^\x00-\xff]/.test(short)) return short;
  const whole = short.replace(/^[\x80-\xbf]{1,3}/, "").replace(/[\xc2-\xf4][\x80-\xbf]{0,2}$/, (end) => isUtf8(Buffer.from(end, "latin1")) ? end : "");
  const bytes = Buffer.from(whole, "latin1");
  return isUtf8(bytes) ? bytes.toString("utf8") : short;
}
function cutEscape(before, glue) {
  if (glue.reading === "length-prefix") return `${before}\0`;
  if (glue.reading === "packed") return before;
  if (glue.reading === "ansi") return before.replace(/(?:\x1b|\\x1[bB]|\\033|\\u001[bB]|\\e|\^\[|\u241b)?\[[\d;:]*$/, "");
  return before.replace(/(?<![\\%=])[\\%=]+$/, "") + glue.gives;
}
function pushListenKey(view, start, end, found) {
  const before = contextBefore(view, start, 400);
  if (!LISTEN_KEY.test(before.slice(-80)) && !/(?:\/ws\/|streams?[=/])$/.test(before)) return;
  const value = view.text.slice(start, end);
  if (shapeOf(value) === "none") return;
  found.push({
    form: "listen",
    value,
    shape: "random",
    key: null,
    start: view.origin(start),
    end: view.originEnd(end),
    readings: view.readings,
    before,
    after: contextAfter(view, end, 400),
    touching: []
  });
}
function privateSite(view, key, reach2) {
  const context = unescapeAround(
    readable(contextBefore(view, key.start, reach2)),
    readable(contextAfter(view, key.end, Math.min(reach2, 6e3)))
  );
  const escaped = key.armored && view.text.slice(key.start, key.end).includes("\\n") ? ["escape"] : [];
  return {
    form: "private",
    value: key.body,
    shape: "none",
    key,
    start: view.origin(key.start),
    end: view.originEnd(key.end),
    readings: [.../* @__PURE__ */ new Set([...view.readings, ...escaped, ...context.readings])],
    before: context.before,
    after: context.after,
    touching: []
  };
}
function distinct(sites) {
  const byPlace4 = /* @__PURE__ */ new Map();
  for (const site of sites) {
    const place = `${site.start}:${site.value}`;
    if (!byPlace4.has(place)) byPlace4.set(place, site);
  }
  return [...byPlace4.values()].toSorted((a, b) => a.start - b.start || a.end - b.end);
}
var MAX_DEPTH2, HOPELESS, FAR, PEM_BODY;
var init_sites = __esm({
  "src/detect/sites.ts"() {
    "use strict";
    init_alphabet();
    init_base64();
    init_joined();
    init_packed();
    init_private_keys();
    init_interest();
    init_shape();
    init_evidence();
    init_touching();
    init_unescape();
    init_vocabulary();
    init_utf16();
    init_view();
    MAX_DEPTH2 = 4;
    HOPELESS = -5;
    FAR = 64 * 1024;
    PEM_BODY = /(-----BEGIN [A-Z0-9 ]{3,40}-----)[A-Za-z0-9+/=\s\\"'`,;.:#*-]{40,16000}?(-----END )/g;
  }
});

// src/detect/detect.ts
function detect(input) {
  return detectAt(input, findSites(input.bytes));
}
function look(input) {
  const { bytes, from = 0, to = bytes.length } = input;
  const places = [];
  const sites = findSites(bytes, places);
  const own = places.filter(({ at }) => at >= from && at < to);
  const isRead = own.length > 0 && (input.sparing !== true || own.length <= FULL);
  return { detections: detectAt(input, sites), requests: isRead ? requestsAt(bytes, own) : [] };
}
function detectAt(input, sites) {
  const { bytes, path: path2 } = input;
  if (sites.length === 0) return [];
  const factsAt = fileFacts(path2, bytes, sites.some(isWide));
  const bare = isBare2(bytes, sites);
  const candidates2 = withListenKeys(sites.flatMap((site) => classify(site, factsAt(site.start), bare) ?? []));
  const positions = positionsOf(bytes);
  const places = candidates2.map(({ site }) => positions.at(site.start, site.end, isWide(site)));
  const lines3 = places.map((place) => place.line);
  const endLines = places.map((place) => place.endLine);
  const spans = sites.map((site) => ({ start: site.start, end: site.end, mask: maskOf(site) }));
  return pair(candidates2, lines3, endLines, bare).flatMap((paired, index) => {
    const position = places[index];
    const { site } = paired.candidate;
    if (!position) return [];
    if (site.start < (input.from ?? 0) || site.start >= (input.to ?? bytes.length)) return [];
    return [describe3(paired, position, bytes, spans)];
  });
}
function withListenKeys(candidates2) {
  const known3 = new Map(candidates2.filter((one) => one.kind === "listen-key").map((one) => [one.site.value, one]));
  if (known3.size === 0) return candidates2;
  return candidates2.map((candidate) => {
    const listen = known3.get(candidate.site.value);
    return listen ? { ...listen, site: candidate.site } : candidate;
  });
}
function describe3(paired, position, bytes, spans) {
  const { candidate } = paired;
  const { site } = candidate;
  const sha256 = hashOf(site);
  return {
    kind: paired.kind,
    value: new SecretText(ownText(site.value)),
    sha256,
    redacted: maskOf(site),
    length: site.value.length,
    position,
    reading: site.readings,
    evidence: paired.evidence.filter((one) => one.weight !== 0).toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).map((one) => ({ ...one, detail: ownText(one.detail) })),
    score: paired.score,
    environment: candidate.environment,
    encrypted: site.key?.encrypted ?? false,
    partner: paired.partner ? hashOf(paired.partner.site) : null,
    documentedExample: isDocumentedExample(sha256),
    inlineAllowed: isAllowed(bytes, site.start, site.end),
    snippet: snippetOf(bytes, site.start, site.end, spans, isWide(site))
  };
}
function ownText(text2) {
  return Buffer.from(text2, "utf16le").toString("utf16le");
}
function hashOf(site) {
  if (!site.key) return sha256Hex(site.value);
  return sha256Hex(site.key.der ?? Buffer.from(site.key.body, "base64"));
}
function maskOf(site) {
  if (!site.key) return redact(site.value);
  const type = { ed25519: "Ed25519", rsa: "RSA", encrypted: "encrypted", unknown: "unreadable" }[site.key.type];
  return `[${type} private key]`;
}
function isWide(site) {
  return site.readings[0] === "utf-16le" || site.readings[0] === "utf-16be";
}
function isBare2(bytes, sites) {
  if (bytes.length > 2048 || sites.length > 4) return false;
  const covered = sites.reduce((sum, site) => sum + (site.end - site.start), 0);
  const rest = (bytes.length - covered) / (sites.some(isWide) ? 2 : 1);
  return rest <= BARE_REST;
}
function isAllowed(bytes, start, end) {
  const before = bytes.toString("latin1", Math.max(0, start - ALLOW_REACH), start).replaceAll("\0", "");
  const after = bytes.toString("latin1", end, end + ALLOW_REACH).replaceAll("\0", "");
  const within = bytes.toString("latin1", start, Math.min(end, start + 8192)).replaceAll("\0", "");
  const lineStart2 = before.lastIndexOf("\n");
  const lineEnd2 = after.indexOf("\n");
  const line = before.slice(lineStart2 + 1) + within + (lineEnd2 < 0 ? after : after.slice(0, lineEnd2));
  if (ALLOW.test(line)) return true;
  if (lineStart2 < 0) return false;
  const previous = before.slice(before.lastIndexOf("\n", lineStart2 - 1) + 1, lineStart2);
  return ALLOW_NEXT.test(previous);
}
var FULL, BARE_REST, ALLOW, ALLOW_NEXT, ALLOW_REACH;
var init_detect = __esm({
  "src/detect/detect.ts"() {
    "use strict";
    init_finding();
    init_classify();
    init_documented();
    init_owner();
    init_pairs();
    init_position();
    init_requests();
    init_sites();
    init_snippet();
    FULL = 8;
    BARE_REST = 160;
    ALLOW = /(?<![A-Za-z0-9_]|[A-Za-z0-9_]-)binleaks:allow(?![A-Za-z0-9_]|-[A-Za-z0-9_])/;
    ALLOW_NEXT = /(?<![A-Za-z0-9_]|[A-Za-z0-9_]-)binleaks:allow-next-line(?![A-Za-z0-9_]|-[A-Za-z0-9_])/;
    ALLOW_REACH = 2e3;
  }
});

// src/detect/request-sample.ts
function insert(list2, one, most) {
  const last = list2.at(-1);
  if (list2.length >= most && last && order(one, last) >= 0) return;
  let low2 = 0;
  for (let high2 = list2.length; low2 < high2; ) {
    const middle = low2 + high2 >> 1;
    const other = list2[middle];
    if (other && order(other, one) < 0) low2 = middle + 1;
    else high2 = middle;
  }
  const before = list2[low2 - 1];
  const behind = list2[low2];
  if (before && isSame(before, one)) return;
  list2.splice(low2, behind && isSame(behind, one) ? 1 : 0, one);
  if (list2.length > most) list2.length = most;
}
function isSame(a, b) {
  return a.request.signature === b.request.signature && textOf2(a) === textOf2(b);
}
function order(a, b) {
  return compare(a.request.signature, b.request.signature) || compare(textOf2(a), textOf2(b)) || compare(a.path, b.path) || a.request.position.offset - b.request.position.offset;
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function textOf2({ request }) {
  return request.payloads.map((payload) => payload.reveal()).join("\n");
}
var SCAN_SAMPLE, PART_SAMPLE, RequestSample;
var init_request_sample = __esm({
  "src/detect/request-sample.ts"() {
    "use strict";
    SCAN_SAMPLE = { keys: 512, perKey: 3, keyless: 512 };
    PART_SAMPLE = { keys: 48, perKey: 2, keyless: 32 };
    RequestSample = class {
      #size;
      #byKey = /* @__PURE__ */ new Map();
      #keyless = [];
      constructor(size = SCAN_SAMPLE) {
        this.#size = size;
      }
      add(one) {
        const { apiKey } = one.request;
        if (apiKey === null) {
          insert(this.#keyless, one, this.#size.keyless);
          return;
        }
        const kept = this.#byKey.get(apiKey);
        if (kept) insert(kept, one, this.#size.perKey);
        else {
          this.#byKey.set(apiKey, [one]);
          if (this.#byKey.size > 2 * this.#size.keys) for (const key of this.#keys().slice(this.#size.keys)) this.#byKey.delete(key);
        }
      }
      /** How many are held now, some of which list() may leave out. */
      get size() {
        return [...this.#byKey.values()].reduce((sum, kept) => sum + kept.length, this.#keyless.length);
      }
      #keys() {
        return [...this.#byKey.keys()].toSorted();
      }
      /** The first of each API key, then those without one, then the others. */
      list() {
        const groups = this.#keys().slice(0, this.#size.keys).map((key) => this.#byKey.get(key) ?? []);
        return [...groups.flatMap((group) => group.slice(0, 1)), ...this.#keyless, ...groups.flatMap((group) => group.slice(1))];
      }
    };
  }
});

// src/sources/lines.ts
import { isAscii } from "node:buffer";
function join4(first, second) {
  const lines3 = first.lines + second.lines;
  if (second.lines > 0) return { lines: lines3, units: second.units, bytes: second.bytes };
  return { lines: lines3, units: first.units + second.units, bytes: first.bytes + second.bytes };
}
function measure(bytes, first) {
  const lines3 = countNewlines(bytes, 0, bytes.length);
  const tail = lines3 > 0 ? bytes.lastIndexOf(10) + 1 : first ? markLength(bytes) : 0;
  const rest = bytes.subarray(tail);
  return { lines: lines3, units: isAscii(rest) ? rest.length : unitsIn(bytes, tail, bytes.length), bytes: rest.length };
}
function markLength(bytes) {
  if (bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191) return 3;
  return bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255 ? 2 : 0;
}
function moved(position, offset, before, wide) {
  const units = wide ? Math.floor(before.bytes / 2) : before.units;
  return {
    offset: position.offset + offset,
    endOffset: position.endOffset + offset,
    line: position.line + before.lines,
    column: position.column + (position.line === 1 ? units : 0),
    endLine: position.endLine + before.lines,
    endColumn: position.endColumn + (position.endLine === 1 ? units : 0)
  };
}
var NOTHING3;
var init_lines = __esm({
  "src/sources/lines.ts"() {
    "use strict";
    init_position();
    NOTHING3 = { lines: 0, units: 0, bytes: 0 };
  }
});

// src/sources/read.ts
import { closeSync, constants as constants2, fstatSync, openSync, readSync } from "node:fs";
function buffer() {
  shared ??= Buffer.allocUnsafeSlow(WHOLE_FILE + 1);
  return shared;
}
function readFileItem(item, shareAbove, onBytes, archiveDepth = 0) {
  const descriptor = openSync(item.file, OPEN_FLAGS);
  try {
    const target = buffer();
    let length = readSync(descriptor, target, 0, FIRST_READ, null);
    if (length === 0 && !fstatSync(descriptor).isFile()) throw new FileChangedError();
    const size = length < FIRST_READ ? length : fstatSync(descriptor).size;
    if (archiveDepth > 0 && formatOf(target.subarray(0, Math.min(length, HEAD)), item.path) !== null) return { archive: size };
    for (let count3 = length; size <= WHOLE_FILE && count3 > 0 && length < target.length; length += count3) {
      count3 = readSync(descriptor, target, length, target.length - length, null);
    }
    if (size <= WHOLE_FILE && length <= WHOLE_FILE) {
      onBytes(length);
      const content = target.subarray(0, length);
      return { bytes: length, content, ...look({ bytes: content, path: item.path }) };
    }
    const large = Math.max(length, size);
    if (large > shareAbove) return { large };
    return { ...readSegments(descriptor, item.path, { from: 0, to: large }, onBytes), content: null };
  } finally {
    closeSync(descriptor);
  }
}
async function* fileChunks(item) {
  const descriptor = openSync(item.file, OPEN_FLAGS);
  try {
    for (; ; ) {
      const chunk = Buffer.allocUnsafeSlow(CHUNK);
      const length = readSync(descriptor, chunk, 0, CHUNK, null);
      if (length === 0) return;
      await new Promise((next) => setImmediate(next));
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(descriptor);
  }
}
function readFileRange(item, range, onBytes) {
  const descriptor = openSync(item.file, OPEN_FLAGS);
  try {
    return readSegments(descriptor, item.path, range, onBytes);
  } finally {
    closeSync(descriptor);
  }
}
function readSegments(descriptor, path2, range, onBytes) {
  const target = buffer();
  const load = (start, end) => target.subarray(0, readFully(descriptor, target, start, end - start));
  return detectSegments(load, path2, range, onBytes);
}
function detectSegments(load, path2, range, onBytes) {
  const detections = [];
  const sample = new RequestSample(PART_SAMPLE);
  let extent = NOTHING3;
  for (let at = range.from; at < range.to; at += SEGMENT) {
    const start = Math.max(0, at - CONTEXT);
    const core = Math.min(SEGMENT, range.to - at);
    const bytes = load(start, at + core + CONTEXT);
    if (start + bytes.length < at + core) throw new FileChangedError();
    const sparing = Math.floor((at - range.from) / SEGMENT) % SPARING !== 0;
    const found = look({ bytes, path: path2, from: at - start, to: at - start + core, sparing });
    for (const one of found.detections) detections.push({ ...one, position: moved(one.position, start, extent, isWide2(one)) });
    for (const one of found.requests) sample.add({ path: path2, request: { ...one, position: moved(one.position, start, extent, one.wide) } });
    extent = join4(extent, measure(bytes.subarray(0, Math.max(0, at + core - CONTEXT - start)), start === 0));
    onBytes(core);
  }
  return { bytes: range.to - range.from, detections, requests: sample.list().map((one) => one.request), extent };
}
function detectBytes(bytes, path2) {
  return lookAtBytes(bytes, path2).detections;
}
function lookAtBytes(bytes, path2) {
  if (bytes.length <= WHOLE_FILE) return look({ bytes, path: path2 });
  return detectSegments(
    (start, end) => bytes.subarray(start, end),
    path2,
    { from: 0, to: bytes.length },
    () => void 0
  );
}
function isWide2({ reading }) {
  return reading[0] === "utf-16le" || reading[0] === "utf-16be";
}
function readFully(descriptor, target, position, wanted) {
  let length = 0;
  while (length < wanted) {
    const count3 = readSync(descriptor, target, length, wanted - length, position + length);
    if (count3 === 0) break;
    length += count3;
  }
  return length;
}
var WHOLE_FILE, FIRST_READ, CHUNK, SEGMENT, CONTEXT, SPARING, OPEN_FLAGS, shared, FileChangedError;
var init_read = __esm({
  "src/sources/read.ts"() {
    "use strict";
    init_detect();
    init_request_sample();
    init_archive_format();
    init_lines();
    WHOLE_FILE = 8 * 1024 * 1024;
    FIRST_READ = 256 * 1024;
    CHUNK = 128 * 1024;
    SEGMENT = 832 * 1024;
    CONTEXT = 64 * 1024;
    SPARING = 6;
    OPEN_FLAGS = process.platform === "win32" ? constants2.O_RDONLY : constants2.O_RDONLY | constants2.O_NONBLOCK;
    shared = null;
    FileChangedError = class extends Error {
      name = "FileChangedError";
      code = "changed while it was read";
    };
  }
});

// src/sources/read-stream.ts
async function readStream(chunks, path2, signal, onBytes) {
  const search = new StreamSearch(path2);
  let total = 0;
  let error = null;
  try {
    for await (const chunk of untilAborted(chunks, signal)) {
      total += chunk.length;
      onBytes(chunk.length);
      search.push(chunk);
    }
  } catch (thrown) {
    error = thrown;
  }
  try {
    search.end();
  } catch (thrown) {
    error ??= thrown;
  }
  return { bytes: total, detections: search.detections, requests: search.requests(), error };
}
async function* untilAborted(chunks, signal) {
  const iterator = chunks[Symbol.asyncIterator]();
  let stop = () => void 0;
  const onAbort = () => stop(null);
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    while (!signal.aborted) {
      const aborted = new Promise((done) => stop = done);
      const next = await Promise.race([iterator.next(), aborted]);
      if (next === null || next.done === true) return;
      yield next.value;
    }
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}
var spare, FIRST_WINDOW, StreamSearch;
var init_read_stream = __esm({
  "src/sources/read-stream.ts"() {
    "use strict";
    init_detect();
    init_request_sample();
    init_lines();
    init_read();
    spare = null;
    FIRST_WINDOW = 64 * 1024;
    StreamSearch = class {
      detections = [];
      #path;
      #sample = new RequestSample();
      #windows = 0;
      /** What has been looked at and still is context, and behind it what has come since. */
      #window;
      #length = 0;
      /** Where the window begins in the stream. */
      #offset = 0;
      #extent = NOTHING3;
      /** Index in the window from which on nothing has been reported yet. */
      #from = 0;
      constructor(path2) {
        this.#path = path2;
        this.#window = spare ?? Buffer.allocUnsafeSlow(FIRST_WINDOW);
        spare = null;
      }
      push(chunk) {
        for (let at = 0; at < chunk.length; ) {
          const piece = chunk.subarray(at, at + SEGMENT - this.#length);
          at += piece.length;
          this.#makeRoom(this.#length + piece.length);
          this.#window.set(piece, this.#length);
          this.#length += piece.length;
          if (this.#length === SEGMENT) this.#look(false);
        }
      }
      /** Some of the signed requests that have come by. */
      requests() {
        return this.#sample.list().map((one) => one.request);
      }
      /** To be called once, behind the last chunk. */
      end() {
        try {
          this.#look(true);
        } finally {
          spare = this.#window;
          this.#window = Buffer.alloc(0);
        }
      }
      #makeRoom(length) {
        if (length <= this.#window.length) return;
        const larger = Buffer.allocUnsafeSlow(Math.min(SEGMENT, Math.max(length, this.#window.length * 4)));
        this.#window.copy(larger, 0, 0, this.#length);
        this.#window = larger;
      }
      #look(last) {
        const window = this.#window.subarray(0, this.#length);
        const to = last ? window.length : Math.max(this.#from, window.length - CONTEXT);
        const path2 = this.#path;
        const found = look({ bytes: window, path: path2, from: this.#from, to, sparing: this.#windows++ % SPARING !== 0 });
        for (const one of found.detections)
          this.detections.push({ ...one, position: moved(one.position, this.#offset, this.#extent, isWide2(one)) });
        for (const one of found.requests)
          this.#sample.add({ path: path2, request: { ...one, position: moved(one.position, this.#offset, this.#extent, one.wide) } });
        if (last) return;
        const keep2 = Math.max(0, to - CONTEXT) & ~3;
        this.#extent = join4(this.#extent, measure(window.subarray(0, keep2), this.#offset === 0));
        this.#window.copyWithin(0, keep2, this.#length);
        this.#length -= keep2;
        this.#offset += keep2;
        this.#from = to - keep2;
      }
    };
  }
});

// src/sources/tar.ts
var tar_exports = {};
__export(tar_exports, {
  readTar: () => readTar
});
async function readTar(reader, onEntry) {
  let extension = PLAIN;
  let isEnded = false;
  for (; ; ) {
    const block = await reader.peek(BLOCK);
    if (isZero(block)) {
      if (block.length < BLOCK) return null;
      await reader.skip(BLOCK);
      isEnded = true;
      continue;
    }
    const header = isTarHeader(block) ? readTarHeader(block) : null;
    if (!header) {
      if (isEnded) return null;
      return block.length < BLOCK ? new ArchiveError("truncated", "it ends too early") : new ArchiveError("damaged", "it has a broken header");
    }
    isEnded = false;
    await reader.skip(BLOCK);
    const size = extension.size ?? header.size;
    const padding = (BLOCK - size % BLOCK) % BLOCK;
    if (header.type === "L" || header.type === "x") {
      const text2 = await readHeader(reader, header.size);
      extension = header.type === "L" ? { ...extension, name: text2.toString("utf8").replace(/\0.*$/s, "") } : pax(text2, extension);
    } else if (header.type === "K" || header.type === "g") await reader.skip(header.size);
    else {
      const isEmpty = NO_CONTENT.test(header.type) && !(header.type === "1" && extension.isPosix);
      for (let more = header.isExtended; more; ) more = (await reader.take(BLOCK))[504] === 1;
      const { reader: body, finish } = reader.portion(isEmpty ? 0 : size);
      if (extension.hasMap) await skipMap(body);
      await onEntry(extension.name ?? header.name, body);
      await finish();
      extension = PLAIN;
      if (isEmpty) continue;
    }
    await reader.peek(padding);
    await reader.skip(Math.min(padding, (await reader.peek(padding)).length));
  }
}
async function readHeader(reader, size) {
  if (size > MAX_TAR_HEADER) throw new ArchiveError("damaged", "it has an extended header that is too large");
  return reader.take(size);
}
function pax(text2, before) {
  const values = /* @__PURE__ */ new Map();
  for (let at = 0; at < text2.length; ) {
    const space = text2.indexOf(32, at);
    const length = space < 0 || space - at > 10 ? Number.NaN : Number(text2.toString("latin1", at, space));
    if (!Number.isInteger(length) || length <= space - at || at + length > text2.length) break;
    const record = text2.toString("utf8", space + 1, at + length - 1);
    const equals = record.indexOf("=");
    values.set(record.slice(0, equals), record.slice(equals + 1));
    at += length;
  }
  const size = Number(values.get("size") ?? Number.NaN);
  return {
    name: values.get("GNU.sparse.name") ?? values.get("path") ?? before.name,
    size: Number.isSafeInteger(size) && size >= 0 ? size : before.size,
    hasMap: values.get("GNU.sparse.major") === "1",
    isPosix: true
  };
}
async function skipMap(body) {
  let block = "";
  const line = async () => {
    while (!block.includes("\n")) {
      if (block.length > BLOCK) throw new ArchiveError("damaged", "it has a broken map of a sparse file");
      block += (await body.take(BLOCK)).toString("latin1");
    }
    const end = block.indexOf("\n");
    const number = Number(block.slice(0, end));
    block = block.slice(end + 1);
    return number;
  };
  for (let left = 2 * await line(); left > 0; left--) await line();
}
function isZero(block) {
  return block.every((byte) => byte === 0);
}
var NO_CONTENT, PLAIN;
var init_tar = __esm({
  "src/sources/tar.ts"() {
    "use strict";
    init_archive_limits();
    init_byte_reader();
    init_tar_header();
    NO_CONTENT = /^[1-6]$/;
    PLAIN = { name: null, size: null, hasMap: false, isPosix: false };
  }
});

// src/sources/inflate.ts
var inflate_exports = {};
__export(inflate_exports, {
  drive: () => drive,
  gunzip: () => gunzip,
  inflateRaw: () => inflateRaw,
  unbrotli: () => unbrotli
});
import { crc32, createBrotliDecompress, createInflateRaw } from "node:zlib";
async function* drive(engine, reader) {
  const state = { isOver: false, failure: null };
  let fed = [];
  let fedBytes = 0;
  let release = () => void 0;
  engine.once("close", () => release());
  const feed2 = async () => {
    try {
      while (!state.isOver) {
        const chunk = await reader.chunk(CHUNK2);
        if (chunk === null) {
          engine.end();
          return;
        }
        fed = fedBytes > engine.bytesWritten ? [...fed, chunk] : [chunk];
        fedBytes += chunk.length;
        await new Promise((done) => {
          release = done;
          if (state.isOver) done();
          else engine.write(chunk, () => done());
        });
      }
    } catch (error) {
      state.failure = { error };
      engine.destroy();
    }
  };
  const feeding = feed2();
  try {
    for await (const chunk of engine) if (Buffer.isBuffer(chunk)) yield chunk;
  } catch (error) {
    state.failure ??= { error: damageOf(error) };
  } finally {
    state.isOver = true;
    engine.destroy();
    await feeding;
    const unused = fedBytes - engine.bytesWritten;
    if (unused > 0) {
      const all = Buffer.concat(fed);
      reader.unread(all.subarray(all.length - unused));
    }
  }
  if (state.failure) throw state.failure.error;
}
function damageOf(error) {
  if (!(error instanceof Error) || !("code" in error)) return error;
  if (error.code === "Z_BUF_ERROR") return new ArchiveError("truncated", "it ends too early");
  if (error.code === "ERR_STREAM_PREMATURE_CLOSE") return error;
  return new ArchiveError("damaged", "its compressed data is damaged");
}
function inflateRaw(reader) {
  return drive(createInflateRaw({ chunkSize: CHUNK2 }), reader);
}
function unbrotli(reader) {
  return drive(createBrotliDecompress({ chunkSize: CHUNK2 }), reader);
}
async function* gunzip(reader) {
  for (let first = true; first || isGzip(await reader.peek(10)); first = false) {
    const header = await reader.take(10);
    const flags = header[3] ?? 0;
    if ((flags & FLAG.extra) !== 0) await reader.skip((await reader.take(2)).readUInt16LE(0));
    if ((flags & FLAG.name) !== 0) await skipText(reader);
    if ((flags & FLAG.comment) !== 0) await skipText(reader);
    if ((flags & FLAG.headerChecksum) !== 0) await reader.skip(2);
    let checksum = 0;
    let size = 0;
    for await (const chunk of inflateRaw(reader)) {
      checksum = crc32(chunk, checksum);
      size += chunk.length;
      yield chunk;
    }
    const trailer = await reader.take(8);
    if (trailer.readUInt32LE(0) !== checksum || trailer.readUInt32LE(4) !== size % 2 ** 32)
      throw new ArchiveError("damaged", "its checksum is wrong");
  }
}
async function skipText(reader) {
  for (let length = 0; ; ) {
    const chunk = await reader.chunk(CHUNK2);
    if (chunk === null) throw new ArchiveError("truncated", "it ends too early");
    const end = chunk.indexOf(0);
    if (end >= 0) {
      reader.unread(chunk.subarray(end + 1));
      return;
    }
    length += chunk.length;
    if (length > MAX_TEXT2) throw new ArchiveError("damaged", "its header is damaged");
  }
}
var CHUNK2, FLAG, MAX_TEXT2;
var init_inflate = __esm({
  "src/sources/inflate.ts"() {
    "use strict";
    init_archive_format();
    init_byte_reader();
    CHUNK2 = 64 * 1024;
    FLAG = { headerChecksum: 2, extra: 4, name: 8, comment: 16 };
    MAX_TEXT2 = 64 * 1024;
  }
});

// src/sources/names.ts
function isUtf8Name(name) {
  return name.equals(Buffer.from(name.toString("utf8")));
}
function showName(name) {
  if (isUtf8Name(name)) return name.toString("utf8");
  return name.toString("latin1").replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
}
function showRawPath(raw) {
  return showName(Buffer.from(raw, "latin1"));
}
var init_names2 = __esm({
  "src/sources/names.ts"() {
    "use strict";
  }
});

// src/sources/zip-records.ts
function readLocal(bytes) {
  return {
    flags: bytes.readUInt16LE(6),
    method: bytes.readUInt16LE(8),
    crc: bytes.readUInt32LE(14),
    packed: bytes.readUInt32LE(18),
    size: bytes.readUInt32LE(22),
    nameLength: bytes.readUInt16LE(26),
    extraLength: bytes.readUInt16LE(28)
  };
}
function widen(fields, extra) {
  const wide = zip64(extra);
  let at = 0;
  return fields.map((field) => {
    if (field !== FULL2 || !wide || at + 8 > wide.length) return field;
    at += 8;
    return Number(wide.readBigUInt64LE(at - 8));
  });
}
function zip64(extra) {
  for (let at = 0; at + 4 <= extra.length; ) {
    const length = extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === 1) return extra.subarray(at + 4, at + 4 + length);
    at += 4 + length;
  }
  return null;
}
function readDescriptor(bytes, packed, size) {
  const at = bytes.length >= 4 && bytes.readUInt32LE(0) === SIGNATURE.descriptor ? 4 : 0;
  if (bytes.length >= at + 12 && bytes.readUInt32LE(at + 4) === packed % 2 ** 32 && bytes.readUInt32LE(at + 8) === size % 2 ** 32)
    return { length: at + 12, crc: bytes.readUInt32LE(at) };
  if (bytes.length >= at + 20 && bytes.readBigUInt64LE(at + 4) === BigInt(packed) && bytes.readBigUInt64LE(at + 12) === BigInt(size))
    return { length: at + 20, crc: bytes.readUInt32LE(at) };
  return null;
}
function methodName(method) {
  return METHODS[method] ?? `number ${method}`;
}
var SIGNATURE, LOCAL_SIZE, CENTRAL_SIZE, FULL2, METHODS;
var init_zip_records = __esm({
  "src/sources/zip-records.ts"() {
    "use strict";
    SIGNATURE = {
      local: 67324752,
      descriptor: 134695760,
      central: 33639248,
      end: 101010256,
      end64: 101075792,
      locator64: 117853008,
      extraData: 134630224,
      digital: 84233040,
      /** What a zip begins with that was meant to be cut into volumes and was not. */
      singleVolume: 808471376
    };
    LOCAL_SIZE = 30;
    CENTRAL_SIZE = 46;
    FULL2 = 4294967295;
    METHODS = { 1: "shrink", 6: "implode", 9: "Deflate64", 14: "LZMA", 97: "WavPack", 98: "PPMd" };
  }
});

// src/sources/bunzip2.ts
var bunzip2_exports = {};
__export(bunzip2_exports, {
  bunzip2: () => bunzip2
});
async function* bunzip2(reader) {
  for (let first = true; ; first = false) {
    const head = await reader.peek(10);
    if (!isBzip2(head)) {
      if (first) throw damaged("is no bzip2");
      return;
    }
    yield* stream(reader, ((await reader.take(4))[3] ?? 0) - 48);
  }
}
async function* stream(reader, level) {
  const block = { packed: new Uint32Array(level * LEVEL), count: 0, origin: 0, checksum: 0 };
  const usual = level * (LEVEL + LEVEL / 16) + 1024;
  let bits = 0;
  let combined = 0;
  for (let wanted = level * LEVEL; ; ) {
    const bytes = await reader.peek(wanted);
    const from = new Bits(bytes, bits);
    let more;
    try {
      more = readBlock(from, block);
    } catch (error) {
      if (!(error instanceof Starved)) throw error;
      if (bytes.length < wanted) throw new ArchiveError("truncated", "it ends too early");
      if (wanted >= MAX_PACKED) throw damaged("has a block that is too long");
      wanted *= 2;
      continue;
    }
    wanted = usual;
    if (!more) {
      if (block.checksum !== combined) throw damaged("has a wrong checksum");
      await reader.take(Math.ceil(from.position / 8));
      return;
    }
    await reader.take(Math.floor(from.position / 8));
    bits = from.position % 8;
    combined = (block.checksum ^ (combined << 1 | combined >>> 31)) >>> 0;
    yield* unsort(block);
  }
}
function readBlock(bits, block) {
  const mark = bits.read(24);
  const behind = bits.read(24);
  const isEnd = mark === END_MARK && behind === END_MARK_END;
  if (!isEnd && (mark !== BLOCK_MARK || behind !== BLOCK_MARK_END)) throw damaged("has a broken block");
  block.checksum = (bits.read(16) << 16 | bits.read(16)) >>> 0;
  if (isEnd) return false;
  if (bits.read(1) === 1) throw new ArchiveError("unsupported", "is of a form that bzip2 has not written since 1997");
  block.origin = bits.read(24);
  const bytes = readAlphabet(bits);
  const groups = bits.read(3);
  const selectors = bits.read(15);
  if (groups < 2 || groups > 6 || selectors === 0 || bytes.length === 0) throw damaged("has a broken block");
  const order2 = Array.from({ length: groups }, (_, index) => index);
  const chosen = new Uint8Array(selectors);
  for (let i = 0; i < selectors; i++) {
    let index = 0;
    while (bits.read(1) === 1) if (++index >= groups) throw damaged("has a broken block");
    const [group = 0] = order2.splice(index, 1);
    order2.unshift(group);
    chosen[i] = group;
  }
  const tables = Array.from({ length: groups }, () => readTable(bits, bytes.length + 2));
  readSymbols(bits, block, bytes, tables, chosen);
  if (block.origin >= block.count) throw damaged("has a broken block");
  return true;
}
function readAlphabet(bits) {
  const used = bits.read(16);
  const bytes = [];
  for (let high2 = 0; high2 < 16; high2++) {
    if ((used & 32768 >>> high2) === 0) continue;
    const low2 = bits.read(16);
    for (let i = 0; i < 16; i++) if ((low2 & 32768 >>> i) !== 0) bytes.push(high2 * 16 + i);
  }
  return Uint8Array.from(bytes);
}
function readTable(bits, count3) {
  const lengths = new Uint8Array(count3);
  let length = bits.read(5);
  for (let i = 0; i < count3; i++) {
    for (; ; ) {
      if (length < 1 || length > MAX_CODE) throw damaged("has a broken block");
      if (bits.read(1) === 0) break;
      length += bits.read(1) === 0 ? 1 : -1;
    }
    lengths[i] = length;
  }
  const shortest = Math.min(...lengths);
  const longest = Math.max(...lengths);
  const symbols = new Uint16Array(count3);
  const limit = new Int32Array(MAX_CODE + 2);
  const base = new Int32Array(MAX_CODE + 2);
  let at = 0;
  let code2 = 0;
  for (let size = shortest; size <= longest; size++) {
    base[size] = code2 - at;
    for (let symbol = 0; symbol < count3; symbol++) {
      if (lengths[symbol] !== size) continue;
      symbols[at++] = symbol;
      code2++;
    }
    limit[size] = code2 - 1;
    code2 <<= 1;
  }
  return { shortest, longest, limit, base, symbols };
}
function readSymbols(bits, block, alphabet, tables, chosen) {
  const { packed } = block;
  const recent = Uint8Array.from(alphabet);
  const end = alphabet.length + 1;
  let count3 = 0;
  let run2 = 0;
  let weight = 1;
  let left = 0;
  let selector = 0;
  let table = tables[0];
  for (; ; ) {
    if (left-- === 0) {
      if (selector >= chosen.length) throw damaged("has a broken block");
      table = tables[chosen[selector++] ?? 0];
      left = GROUP - 1;
    }
    if (!table) throw damaged("has a broken block");
    const { limit, longest } = table;
    let size = table.shortest;
    let code2 = bits.read(size);
    while (code2 > (limit[size] ?? 0)) {
      if (++size > longest) throw damaged("has a broken block");
      code2 = code2 << 1 | bits.read(1);
    }
    const symbol = table.symbols[code2 - (table.base[size] ?? 0)] ?? end;
    if (symbol <= RUN_B) {
      run2 += weight << symbol;
      weight <<= 1;
      if (run2 > packed.length) throw damaged("has a broken block");
      continue;
    }
    if (run2 > 0) {
      if (count3 + run2 > packed.length) throw damaged("has a broken block");
      packed.fill(recent[0] ?? 0, count3, count3 + run2);
      count3 += run2;
      run2 = 0;
      weight = 1;
    }
    if (symbol >= end) break;
    if (count3 >= packed.length) throw damaged("has a broken block");
    const byte = recent[symbol - 1] ?? 0;
    recent.copyWithin(1, 0, symbol - 1);
    recent[0] = byte;
    packed[count3++] = byte;
  }
  block.count = count3;
}
function* unsort(block) {
  const { packed, count: count3 } = block;
  const starts = new Uint32Array(257);
  for (let i = 0; i < count3; i++) {
    const next2 = ((packed[i] ?? 0) & 255) + 1;
    starts[next2] = (starts[next2] ?? 0) + 1;
  }
  for (let i = 1; i < 257; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  for (let i = 0; i < count3; i++) {
    const byte = (packed[i] ?? 0) & 255;
    const at = starts[byte] ?? 0;
    packed[at] = (packed[at] ?? 0) | i << 8;
    starts[byte] = at + 1;
  }
  let checksum = 4294967295;
  let output = Buffer.allocUnsafe(OUTPUT + 256);
  let length = 0;
  let next = (packed[block.origin] ?? 0) >>> 8;
  let same = 0;
  let before = -1;
  for (let i = 0; i < count3; i++) {
    const entry = packed[next] ?? 0;
    const byte = entry & 255;
    next = entry >>> 8;
    if (same === 4) {
      for (let copies = byte; copies > 0; copies--) {
        output[length++] = before;
        checksum = checksum << 8 ^ (CRC[checksum >>> 24 ^ before] ?? 0);
      }
      same = 0;
      before = -1;
    } else {
      same = byte === before ? same + 1 : 1;
      before = byte;
      output[length++] = byte;
      checksum = checksum << 8 ^ (CRC[checksum >>> 24 ^ byte] ?? 0);
    }
    if (length >= OUTPUT) {
      yield output.subarray(0, length);
      output = Buffer.allocUnsafe(OUTPUT + 256);
      length = 0;
    }
  }
  if (length > 0) yield output.subarray(0, length);
  if (~checksum >>> 0 !== block.checksum) throw damaged("has a wrong checksum");
}
function damaged(how) {
  return new ArchiveError("damaged", `it ${how}`);
}
var BLOCK_MARK, BLOCK_MARK_END, END_MARK, END_MARK_END, MAX_CODE, GROUP, RUN_B, LEVEL, MAX_PACKED, OUTPUT, Starved, CRC, Bits;
var init_bunzip2 = __esm({
  "src/sources/bunzip2.ts"() {
    "use strict";
    init_byte_reader();
    init_archive_format();
    BLOCK_MARK = 3227993;
    BLOCK_MARK_END = 2511705;
    END_MARK = 1536581;
    END_MARK_END = 3690640;
    MAX_CODE = 20;
    GROUP = 50;
    RUN_B = 1;
    LEVEL = 1e5;
    MAX_PACKED = 4 * 1024 * 1024;
    OUTPUT = 64 * 1024;
    Starved = class extends Error {
      name = "Starved";
    };
    CRC = Int32Array.from({ length: 256 }, (_, index) => {
      let value = index << 24;
      for (let bit = 0; bit < 8; bit++) value = value < 0 ? value << 1 ^ 79764919 : value << 1;
      return value;
    });
    Bits = class {
      #bytes;
      #at;
      #held = 0;
      #count = 0;
      constructor(bytes, skip) {
        this.#bytes = bytes;
        this.#at = 0;
        if (skip > 0) this.read(skip);
      }
      /** How many bits have been read. */
      get position() {
        return this.#at * 8 - this.#count;
      }
      /** Up to 24 of them. */
      read(count3) {
        while (this.#count < count3) {
          const byte = this.#bytes[this.#at];
          if (byte === void 0) throw new Starved();
          this.#at++;
          this.#held = this.#held << 8 | byte;
          this.#count += 8;
        }
        this.#count -= count3;
        return this.#held >>> this.#count & (1 << count3) - 1;
      }
    };
  }
});

// src/sources/xxh64.ts
function times([factorLow, factorHigh]) {
  const a0 = low & 65535;
  const a1 = low >>> 16;
  const b0 = factorLow & 65535;
  const b1 = factorLow >>> 16;
  const middle = a1 * b0 + (a0 * b0 >>> 16) >>> 0;
  const other = a0 * b1 + (middle & 65535) >>> 0;
  high = a1 * b1 + (middle >>> 16) + (other >>> 16) + Math.imul(low, factorHigh) + Math.imul(high, factorLow) | 0;
  low = Math.imul(low, factorLow);
}
function plus([otherLow, otherHigh]) {
  const sum = (low >>> 0) + (otherLow >>> 0);
  high = high + otherHigh + (sum > 4294967295 ? 1 : 0) | 0;
  low = sum | 0;
}
function rotate(bits) {
  const before = low;
  if (bits < 32) {
    low = low << bits | high >>> 32 - bits;
    high = high << bits | before >>> 32 - bits;
  } else {
    low = high << bits - 32 | low >>> 64 - bits;
    high = before << bits - 32 | high >>> 64 - bits;
  }
}
function shiftXor(bits) {
  if (bits < 32) {
    low ^= low >>> bits | high << 32 - bits;
    high ^= high >>> bits;
  } else low ^= high >>> bits - 32;
}
function round(lane) {
  times(P2);
  plus(lane);
  rotate(31);
  times(P1);
}
var P1, P2, P3, P4, P5, low, high, STRIPE, Xxh64;
var init_xxh64 = __esm({
  "src/sources/xxh64.ts"() {
    "use strict";
    P1 = [2246822535, 2654435761];
    P2 = [668265295, 3266489917];
    P3 = [2654435833, 374761393];
    P4 = [3266489955, 2246822519];
    P5 = [374761413, 668265263];
    low = 0;
    high = 0;
    STRIPE = 32;
    Xxh64 = class {
      /** Four lanes: low and high half of each. */
      #lanes = new Int32Array(8);
      #rest = Buffer.alloc(STRIPE);
      #restLength = 0;
      #total = 0;
      constructor() {
        const lane = (index) => {
          this.#lanes[index] = low;
          this.#lanes[index + 1] = high;
        };
        [low, high] = P1;
        plus(P2);
        lane(0);
        [low, high] = P2;
        lane(2);
        [low, high] = [0, 0];
        lane(4);
        low = ~P1[0] + 1 | 0;
        high = ~P1[1] | 0;
        lane(6);
      }
      update(bytes) {
        this.#total += bytes.length;
        let at = 0;
        if (this.#restLength > 0) {
          at = bytes.copy(this.#rest, this.#restLength);
          this.#restLength += at;
          if (this.#restLength < STRIPE) return;
          this.#stripe(this.#rest, 0);
          this.#restLength = 0;
        }
        for (; at + STRIPE <= bytes.length; at += STRIPE) this.#stripe(bytes, at);
        this.#restLength = bytes.copy(this.#rest, 0, at);
      }
      /** The low 32 bits, unsigned. */
      digest() {
        const lanes = this.#lanes;
        const lane = (index) => [lanes[index] ?? 0, lanes[index + 1] ?? 0];
        if (this.#total >= STRIPE) {
          let sum = [0, 0];
          for (const [index, bits] of [1, 7, 12, 18].entries()) {
            [low, high] = lane(index * 2);
            rotate(bits);
            plus(sum);
            sum = [low, high];
          }
          for (let index = 0; index < 8; index += 2) {
            [low, high] = lane(index);
            round([0, 0]);
            [low, high] = [low ^ sum[0], high ^ sum[1]];
            times(P1);
            plus(P4);
            sum = [low, high];
          }
          [low, high] = sum;
        } else [low, high] = P5;
        plus([this.#total | 0, Math.floor(this.#total / 2 ** 32)]);
        this.#finish();
        shiftXor(33);
        times(P2);
        shiftXor(29);
        times(P3);
        shiftXor(32);
        return low >>> 0;
      }
      #stripe(bytes, at) {
        const lanes = this.#lanes;
        for (let index = 0; index < 8; index += 2) {
          const from = at + index * 4;
          low = (bytes[from] ?? 0) | (bytes[from + 1] ?? 0) << 8 | (bytes[from + 2] ?? 0) << 16 | (bytes[from + 3] ?? 0) << 24;
          high = (bytes[from + 4] ?? 0) | (bytes[from + 5] ?? 0) << 8 | (bytes[from + 6] ?? 0) << 16 | (bytes[from + 7] ?? 0) << 24;
          times(P2);
          const sum = (low >>> 0) + ((lanes[index] ?? 0) >>> 0);
          high = high + (lanes[index + 1] ?? 0) + (sum > 4294967295 ? 1 : 0) | 0;
          low = sum | 0;
          rotate(31);
          times(P1);
          lanes[index] = low;
          lanes[index + 1] = high;
        }
      }
      /** Takes in what fills no stripe. */
      #finish() {
        const rest = this.#rest;
        let at = 0;
        for (; at + 8 <= this.#restLength; at += 8) {
          const hash = [low, high];
          [low, high] = [rest.readInt32LE(at), rest.readInt32LE(at + 4)];
          round([0, 0]);
          [low, high] = [low ^ hash[0], high ^ hash[1]];
          rotate(27);
          times(P1);
          plus(P4);
        }
        if (at + 4 <= this.#restLength) {
          const hash = [low, high];
          [low, high] = [rest.readInt32LE(at), 0];
          times(P1);
          [low, high] = [low ^ hash[0], high ^ hash[1]];
          rotate(23);
          times(P2);
          plus(P3);
          at += 4;
        }
        for (; at < this.#restLength; at++) {
          const hash = [low, high];
          [low, high] = [rest[at] ?? 0, 0];
          times(P5);
          [low, high] = [low ^ hash[0], high ^ hash[1]];
          rotate(11);
          times(P1);
        }
      }
    };
  }
});

// node_modules/fzstd/esm/index.mjs
var esm_exports = {};
__export(esm_exports, {
  Decompress: () => Decompress,
  ZstdErrorCode: () => ZstdErrorCode,
  decompress: () => decompress
});
function decompress(dat, buf) {
  var bufs = [], nb = +!buf;
  var bt = 0, ol = 0;
  for (; dat.length; ) {
    var st = rzfh(dat, nb || buf);
    if (typeof st == "object") {
      if (nb) {
        buf = null;
        if (st.w.length == st.u) {
          bufs.push(buf = st.w);
          ol += st.u;
        }
      } else {
        bufs.push(buf);
        st.e = 0;
      }
      for (; !st.l; ) {
        var blk = rzb(dat, st, buf);
        if (!blk)
          err(5);
        if (buf)
          st.e = st.y;
        else {
          bufs.push(blk);
          ol += blk.length;
          cpw(st.w, 0, blk.length);
          st.w.set(blk, st.w.length - blk.length);
        }
      }
      bt = st.b + st.c * 4;
    } else
      bt = st;
    dat = dat.subarray(bt);
  }
  return cct(bufs, ol);
}
var ab, u8, u16, i16, i32, slc, fill, cpw, ZstdErrorCode, ec, err, rb, b4, rzfh, msb, rfse, rhu, dllt, dmlt, doct, b2bl, llb, llbl, mlb, mlbl, dhu, dhu4, rzb, cct, Decompress;
var init_esm = __esm({
  "node_modules/fzstd/esm/index.mjs"() {
    ab = ArrayBuffer;
    u8 = Uint8Array;
    u16 = Uint16Array;
    i16 = Int16Array;
    i32 = Int32Array;
    slc = function(v, s, e) {
      if (u8.prototype.slice)
        return u8.prototype.slice.call(v, s, e);
      if (s == null || s < 0)
        s = 0;
      if (e == null || e > v.length)
        e = v.length;
      var n = new u8(e - s);
      n.set(v.subarray(s, e));
      return n;
    };
    fill = function(v, n, s, e) {
      if (u8.prototype.fill)
        return u8.prototype.fill.call(v, n, s, e);
      if (s == null || s < 0)
        s = 0;
      if (e == null || e > v.length)
        e = v.length;
      for (; s < e; ++s)
        v[s] = n;
      return v;
    };
    cpw = function(v, t, s, e) {
      if (u8.prototype.copyWithin)
        return u8.prototype.copyWithin.call(v, t, s, e);
      if (s == null || s < 0)
        s = 0;
      if (e == null || e > v.length)
        e = v.length;
      while (s < e) {
        v[t++] = v[s++];
      }
    };
    ZstdErrorCode = {
      InvalidData: 0,
      WindowSizeTooLarge: 1,
      InvalidBlockType: 2,
      FSEAccuracyTooHigh: 3,
      DistanceTooFarBack: 4,
      UnexpectedEOF: 5
    };
    ec = [
      "invalid zstd data",
      "window size too large (>2046MB)",
      "invalid block type",
      "FSE accuracy too high",
      "match distance too far back",
      "unexpected EOF"
    ];
    err = function(ind, msg, nt) {
      var e = new Error(msg || ec[ind]);
      e.code = ind;
      if (Error.captureStackTrace)
        Error.captureStackTrace(e, err);
      if (!nt)
        throw e;
      return e;
    };
    rb = function(d, b, n) {
      var i = 0, o = 0;
      for (; i < n; ++i)
        o |= d[b++] << (i << 3);
      return o;
    };
    b4 = function(d, b) {
      return (d[b] | d[b + 1] << 8 | d[b + 2] << 16 | d[b + 3] << 24) >>> 0;
    };
    rzfh = function(dat, w) {
      var n3 = dat[0] | dat[1] << 8 | dat[2] << 16;
      if (n3 == 3126568 && dat[3] == 253) {
        var flg = dat[4];
        var ss = flg >> 5 & 1, cc = flg >> 2 & 1, df = flg & 3, fcf = flg >> 6;
        if (flg & 8)
          err(0);
        var bt = 6 - ss;
        var db = df == 3 ? 4 : df;
        var di = rb(dat, bt, db);
        bt += db;
        var fsb = fcf ? 1 << fcf : ss;
        var fss = rb(dat, bt, fsb) + (fcf == 1 && 256);
        var ws = fss;
        if (!ss) {
          var wb = 1 << 10 + (dat[5] >> 3);
          ws = wb + (wb >> 3) * (dat[5] & 7);
        }
        if (ws > 2145386496)
          err(1);
        var buf = new u8((w == 1 ? fss || ws : w ? 0 : ws) + 12);
        buf[0] = 1, buf[4] = 4, buf[8] = 8;
        return {
          b: bt + fsb,
          y: 0,
          l: 0,
          d: di,
          w: w && w != 1 ? w : buf.subarray(12),
          e: ws,
          o: new i32(buf.buffer, 0, 3),
          u: fss,
          c: cc,
          m: Math.min(131072, ws)
        };
      } else if ((n3 >> 4 | dat[3] << 20) == 25481893) {
        return b4(dat, 4) + 8;
      }
      err(0);
    };
    msb = function(val) {
      var bits = 0;
      for (; 1 << bits <= val; ++bits)
        ;
      return bits - 1;
    };
    rfse = function(dat, bt, mal) {
      var tpos = (bt << 3) + 4;
      var al = (dat[bt] & 15) + 5;
      if (al > mal)
        err(3);
      var sz = 1 << al;
      var probs = sz, sym = -1, re = -1, i = -1, ht = sz;
      var buf = new ab(512 + (sz << 2));
      var freq = new i16(buf, 0, 256);
      var dstate = new u16(buf, 0, 256);
      var nstate = new u16(buf, 512, sz);
      var bb1 = 512 + (sz << 1);
      var syms = new u8(buf, bb1, sz);
      var nbits = new u8(buf, bb1 + sz);
      while (sym < 255 && probs > 0) {
        var bits = msb(probs + 1);
        var cbt = tpos >> 3;
        var msk = (1 << bits + 1) - 1;
        var val = (dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (tpos & 7) & msk;
        var msk1fb = (1 << bits) - 1;
        var msv = msk - probs - 1;
        var sval = val & msk1fb;
        if (sval < msv)
          tpos += bits, val = sval;
        else {
          tpos += bits + 1;
          if (val > msk1fb)
            val -= msv;
        }
        freq[++sym] = --val;
        if (val == -1) {
          probs += val;
          syms[--ht] = sym;
        } else
          probs -= val;
        if (!val) {
          do {
            var rbt = tpos >> 3;
            re = (dat[rbt] | dat[rbt + 1] << 8) >> (tpos & 7) & 3;
            tpos += 2;
            sym += re;
          } while (re == 3);
        }
      }
      if (sym > 255 || probs)
        err(0);
      var sympos = 0;
      var sstep = (sz >> 1) + (sz >> 3) + 3;
      var smask = sz - 1;
      for (var s = 0; s <= sym; ++s) {
        var sf = freq[s];
        if (sf < 1) {
          dstate[s] = -sf;
          continue;
        }
        for (i = 0; i < sf; ++i) {
          syms[sympos] = s;
          do {
            sympos = sympos + sstep & smask;
          } while (sympos >= ht);
        }
      }
      if (sympos)
        err(0);
      for (i = 0; i < sz; ++i) {
        var ns = dstate[syms[i]]++;
        var nb = nbits[i] = al - msb(ns);
        nstate[i] = (ns << nb) - sz;
      }
      return [tpos + 7 >> 3, {
        b: al,
        s: syms,
        n: nbits,
        t: nstate
      }];
    };
    rhu = function(dat, bt) {
      var i = 0, wc = -1;
      var buf = new u8(292), hb = dat[bt];
      var hw = buf.subarray(0, 256);
      var rc = buf.subarray(256, 268);
      var ri = new u16(buf.buffer, 268);
      if (hb < 128) {
        var _a = rfse(dat, bt + 1, 6), ebt = _a[0], fdt = _a[1];
        bt += hb;
        var epos = ebt << 3;
        var lb = dat[bt];
        if (!lb)
          err(0);
        var st1 = 0, st2 = 0, btr1 = fdt.b, btr2 = btr1;
        var fpos = (++bt << 3) - 8 + msb(lb);
        for (; ; ) {
          fpos -= btr1;
          if (fpos < epos)
            break;
          var cbt = fpos >> 3;
          st1 += (dat[cbt] | dat[cbt + 1] << 8) >> (fpos & 7) & (1 << btr1) - 1;
          hw[++wc] = fdt.s[st1];
          fpos -= btr2;
          if (fpos < epos)
            break;
          cbt = fpos >> 3;
          st2 += (dat[cbt] | dat[cbt + 1] << 8) >> (fpos & 7) & (1 << btr2) - 1;
          hw[++wc] = fdt.s[st2];
          btr1 = fdt.n[st1];
          st1 = fdt.t[st1];
          btr2 = fdt.n[st2];
          st2 = fdt.t[st2];
        }
        if (++wc > 255)
          err(0);
      } else {
        wc = hb - 127;
        for (; i < wc; i += 2) {
          var byte = dat[++bt];
          hw[i] = byte >> 4;
          hw[i + 1] = byte & 15;
        }
        ++bt;
      }
      var wes = 0;
      for (i = 0; i < wc; ++i) {
        var wt = hw[i];
        if (wt > 11)
          err(0);
        wes += wt && 1 << wt - 1;
      }
      var mb = msb(wes) + 1;
      var ts = 1 << mb;
      var rem = ts - wes;
      if (rem & rem - 1)
        err(0);
      hw[wc++] = msb(rem) + 1;
      for (i = 0; i < wc; ++i) {
        var wt = hw[i];
        ++rc[hw[i] = wt && mb + 1 - wt];
      }
      var hbuf = new u8(ts << 1);
      var syms = hbuf.subarray(0, ts), nb = hbuf.subarray(ts);
      ri[mb] = 0;
      for (i = mb; i > 0; --i) {
        var pv = ri[i];
        fill(nb, i, pv, ri[i - 1] = pv + rc[i] * (1 << mb - i));
      }
      if (ri[0] != ts)
        err(0);
      for (i = 0; i < wc; ++i) {
        var bits = hw[i];
        if (bits) {
          var code2 = ri[bits];
          fill(syms, i, code2, ri[bits] = code2 + (1 << mb - bits));
        }
      }
      return [bt, {
        n: nb,
        b: mb,
        s: syms
      }];
    };
    dllt = rfse(/* @__PURE__ */ new u8([
      81,
      16,
      99,
      140,
      49,
      198,
      24,
      99,
      12,
      33,
      196,
      24,
      99,
      102,
      102,
      134,
      70,
      146,
      4
    ]), 0, 6)[1];
    dmlt = rfse(/* @__PURE__ */ new u8([
      33,
      20,
      196,
      24,
      99,
      140,
      33,
      132,
      16,
      66,
      8,
      33,
      132,
      16,
      66,
      8,
      33,
      68,
      68,
      68,
      68,
      68,
      68,
      68,
      68,
      36,
      9
    ]), 0, 6)[1];
    doct = rfse(/* @__PURE__ */ new u8([
      32,
      132,
      16,
      66,
      102,
      70,
      68,
      68,
      68,
      68,
      36,
      73,
      2
    ]), 0, 5)[1];
    b2bl = function(b, s) {
      var len = b.length, bl = new i32(len);
      for (var i = 0; i < len; ++i) {
        bl[i] = s;
        s += 1 << b[i];
      }
      return bl;
    };
    llb = /* @__PURE__ */ new u8((/* @__PURE__ */ new i32([
      0,
      0,
      0,
      0,
      16843009,
      50528770,
      134678020,
      202050057,
      269422093
    ])).buffer, 0, 36);
    llbl = /* @__PURE__ */ b2bl(llb, 0);
    mlb = /* @__PURE__ */ new u8((/* @__PURE__ */ new i32([
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      16843009,
      50528770,
      117769220,
      185207048,
      252579084,
      16
    ])).buffer, 0, 53);
    mlbl = /* @__PURE__ */ b2bl(mlb, 3);
    dhu = function(dat, out, hu) {
      var len = dat.length, ss = out.length, lb = dat[len - 1], msk = (1 << hu.b) - 1, eb = -hu.b;
      if (!lb)
        err(0);
      var st = 0, btr = hu.b, pos = (len << 3) - 8 + msb(lb) - btr, i = -1;
      for (; pos > eb && i < ss; ) {
        var cbt = pos >> 3;
        var val = (dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (pos & 7);
        st = (st << btr | val) & msk;
        out[++i] = hu.s[st];
        pos -= btr = hu.n[st];
      }
      if (pos != eb || i + 1 != ss)
        err(0);
    };
    dhu4 = function(dat, out, hu) {
      var bt = 6;
      var ss = out.length, sz1 = ss + 3 >> 2, sz2 = sz1 << 1, sz3 = sz1 + sz2;
      dhu(dat.subarray(bt, bt += dat[0] | dat[1] << 8), out.subarray(0, sz1), hu);
      dhu(dat.subarray(bt, bt += dat[2] | dat[3] << 8), out.subarray(sz1, sz2), hu);
      dhu(dat.subarray(bt, bt += dat[4] | dat[5] << 8), out.subarray(sz2, sz3), hu);
      dhu(dat.subarray(bt), out.subarray(sz3), hu);
    };
    rzb = function(dat, st, out) {
      var _a;
      var bt = st.b;
      var b0 = dat[bt], btype = b0 >> 1 & 3;
      st.l = b0 & 1;
      var sz = b0 >> 3 | dat[bt + 1] << 5 | dat[bt + 2] << 13;
      var ebt = (bt += 3) + sz;
      if (btype == 1) {
        if (bt >= dat.length)
          return;
        st.b = bt + 1;
        if (out) {
          fill(out, dat[bt], st.y, st.y += sz);
          return out;
        }
        return fill(new u8(sz), dat[bt]);
      }
      if (ebt > dat.length)
        return;
      if (btype == 0) {
        st.b = ebt;
        if (out) {
          out.set(dat.subarray(bt, ebt), st.y);
          st.y += sz;
          return out;
        }
        return slc(dat, bt, ebt);
      }
      if (btype == 2) {
        var b3 = dat[bt], lbt = b3 & 3, sf = b3 >> 2 & 3;
        var lss = b3 >> 4, lcs = 0, s4 = 0;
        if (lbt < 2) {
          if (sf & 1)
            lss |= dat[++bt] << 4 | (sf & 2 && dat[++bt] << 12);
          else
            lss = b3 >> 3;
        } else {
          s4 = sf;
          if (sf < 2)
            lss |= (dat[++bt] & 63) << 4, lcs = dat[bt] >> 6 | dat[++bt] << 2;
          else if (sf == 2)
            lss |= dat[++bt] << 4 | (dat[++bt] & 3) << 12, lcs = dat[bt] >> 2 | dat[++bt] << 6;
          else
            lss |= dat[++bt] << 4 | (dat[++bt] & 63) << 12, lcs = dat[bt] >> 6 | dat[++bt] << 2 | dat[++bt] << 10;
        }
        ++bt;
        var buf = out ? out.subarray(st.y, st.y + st.m) : new u8(st.m);
        var spl = buf.length - lss;
        if (lbt == 0)
          buf.set(dat.subarray(bt, bt += lss), spl);
        else if (lbt == 1)
          fill(buf, dat[bt++], spl);
        else {
          var hu = st.h;
          if (lbt == 2) {
            var hud = rhu(dat, bt);
            lcs += bt - (bt = hud[0]);
            st.h = hu = hud[1];
          } else if (!hu)
            err(0);
          (s4 ? dhu4 : dhu)(dat.subarray(bt, bt += lcs), buf.subarray(spl), hu);
        }
        var ns = dat[bt++];
        if (ns) {
          if (ns == 255)
            ns = (dat[bt++] | dat[bt++] << 8) + 32512;
          else if (ns > 127)
            ns = ns - 128 << 8 | dat[bt++];
          var scm = dat[bt++];
          if (scm & 3)
            err(0);
          var dts = [dmlt, doct, dllt];
          for (var i = 2; i > -1; --i) {
            var md = scm >> (i << 1) + 2 & 3;
            if (md == 1) {
              var rbuf = new u8([0, 0, dat[bt++]]);
              dts[i] = {
                s: rbuf.subarray(2, 3),
                n: rbuf.subarray(0, 1),
                t: new u16(rbuf.buffer, 0, 1),
                b: 0
              };
            } else if (md == 2) {
              _a = rfse(dat, bt, 9 - (i & 1)), bt = _a[0], dts[i] = _a[1];
            } else if (md == 3) {
              if (!st.t)
                err(0);
              dts[i] = st.t[i];
            }
          }
          var _b = st.t = dts, mlt = _b[0], oct = _b[1], llt = _b[2];
          var lb = dat[ebt - 1];
          if (!lb)
            err(0);
          var spos = (ebt << 3) - 8 + msb(lb) - llt.b, cbt = spos >> 3, oubt = 0;
          var lst = (dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << llt.b) - 1;
          cbt = (spos -= oct.b) >> 3;
          var ost = (dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << oct.b) - 1;
          cbt = (spos -= mlt.b) >> 3;
          var mst = (dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << mlt.b) - 1;
          for (++ns; --ns; ) {
            var llc = llt.s[lst];
            var lbtr = llt.n[lst];
            var mlc = mlt.s[mst];
            var mbtr = mlt.n[mst];
            var ofc = oct.s[ost];
            var obtr = oct.n[ost];
            cbt = (spos -= ofc) >> 3;
            var ofp = 1 << ofc;
            var off = ofp + ((dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16 | dat[cbt + 3] << 24) >>> (spos & 7) & ofp - 1);
            cbt = (spos -= mlb[mlc]) >> 3;
            var ml = mlbl[mlc] + ((dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (spos & 7) & (1 << mlb[mlc]) - 1);
            cbt = (spos -= llb[llc]) >> 3;
            var ll = llbl[llc] + ((dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (spos & 7) & (1 << llb[llc]) - 1);
            cbt = (spos -= lbtr) >> 3;
            lst = llt.t[lst] + ((dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << lbtr) - 1);
            cbt = (spos -= mbtr) >> 3;
            mst = mlt.t[mst] + ((dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << mbtr) - 1);
            cbt = (spos -= obtr) >> 3;
            ost = oct.t[ost] + ((dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << obtr) - 1);
            if (off > 3) {
              st.o[2] = st.o[1];
              st.o[1] = st.o[0];
              st.o[0] = off -= 3;
            } else {
              var idx = off - (ll != 0);
              if (idx) {
                off = idx == 3 ? st.o[0] - 1 : st.o[idx];
                if (idx > 1)
                  st.o[2] = st.o[1];
                st.o[1] = st.o[0];
                st.o[0] = off;
              } else
                off = st.o[0];
            }
            for (var i = 0; i < ll; ++i) {
              buf[oubt + i] = buf[spl + i];
            }
            oubt += ll, spl += ll;
            var stin = oubt - off;
            if (stin < 0) {
              var len = -stin;
              var bs = st.e + stin;
              if (len > ml)
                len = ml;
              for (var i = 0; i < len; ++i) {
                buf[oubt + i] = st.w[bs + i];
              }
              oubt += len, ml -= len, stin = 0;
            }
            for (var i = 0; i < ml; ++i) {
              buf[oubt + i] = buf[stin + i];
            }
            oubt += ml;
          }
          if (oubt != spl) {
            while (spl < buf.length) {
              buf[oubt++] = buf[spl++];
            }
          } else
            oubt = buf.length;
          if (out)
            st.y += oubt;
          else
            buf = slc(buf, 0, oubt);
        } else if (out) {
          st.y += lss;
          if (spl) {
            for (var i = 0; i < lss; ++i) {
              buf[i] = buf[spl + i];
            }
          }
        } else if (spl)
          buf = slc(buf, spl);
        st.b = ebt;
        return buf;
      }
      err(2);
    };
    cct = function(bufs, ol) {
      if (bufs.length == 1)
        return bufs[0];
      var buf = new u8(ol);
      for (var i = 0, b = 0; i < bufs.length; ++i) {
        var chk = bufs[i];
        buf.set(chk, b);
        b += chk.length;
      }
      return buf;
    };
    Decompress = /* @__PURE__ */ (function() {
      function Decompress2(ondata) {
        this.ondata = ondata;
        this.c = [];
        this.l = 0;
        this.z = 0;
      }
      Decompress2.prototype.push = function(chunk, final) {
        if (typeof this.s == "number") {
          var sub = Math.min(chunk.length, this.s);
          chunk = chunk.subarray(sub);
          this.s -= sub;
        }
        var sl = chunk.length;
        var ncs = sl + this.l;
        if (!this.s) {
          if (final) {
            if (!ncs) {
              this.ondata(new u8(0), true);
              return;
            }
            if (ncs < 5)
              err(5);
          } else if (ncs < 18) {
            this.c.push(chunk);
            this.l = ncs;
            return;
          }
          if (this.l) {
            this.c.push(chunk);
            chunk = cct(this.c, ncs);
            this.c = [];
            this.l = 0;
          }
          if (typeof (this.s = rzfh(chunk)) == "number")
            return this.push(chunk, final);
        }
        if (typeof this.s != "number") {
          if (ncs < (this.z || 3)) {
            if (final)
              err(5);
            this.c.push(chunk);
            this.l = ncs;
            return;
          }
          if (this.l) {
            this.c.push(chunk);
            chunk = cct(this.c, ncs);
            this.c = [];
            this.l = 0;
          }
          if (!this.z && ncs < (this.z = chunk[this.s.b] & 2 ? 4 : 3 + (chunk[this.s.b] >> 3 | chunk[this.s.b + 1] << 5 | chunk[this.s.b + 2] << 13))) {
            if (final)
              err(5);
            this.c.push(chunk);
            this.l = ncs;
            return;
          } else
            this.z = 0;
          for (; ; ) {
            var blk = rzb(chunk, this.s);
            if (!blk) {
              if (final)
                err(5);
              var adc = chunk.subarray(this.s.b);
              this.s.b = 0;
              this.c.push(adc), this.l += adc.length;
              return;
            } else {
              this.ondata(blk, false);
              cpw(this.s.w, 0, blk.length);
              this.s.w.set(blk, this.s.w.length - blk.length);
            }
            if (this.s.l) {
              var rest = chunk.subarray(this.s.b);
              this.s = this.s.c * 4;
              this.push(rest, final);
              return;
            }
          }
        } else if (final)
          err(5);
      };
      return Decompress2;
    })();
  }
});

// src/sources/unzstd.ts
var unzstd_exports = {};
__export(unzstd_exports, {
  unzstd: () => unzstd
});
import * as zlib from "node:zlib";
async function* unzstd(reader) {
  for (; ; ) {
    const head = await reader.peek(MAX_HEADER);
    if (head.length >= 8 && (head.readUInt32LE(0) & 4294967280) >>> 0 === 407710288) {
      await reader.skip(8 + head.readUInt32LE(4));
      continue;
    }
    if (head.length < 4 || head.readUInt32LE(0) !== 4247762216) return;
    const frame = readHeader2(head);
    const native = nativeEngine();
    if (frame.window > (native ? NATIVE_WINDOW : ZSTD_WINDOW)) {
      const size = `${Math.ceil(frame.window / 1024 ** 2)} MB`;
      throw new ArchiveError("unsupported", `it asks for a window of ${size}${native ? "" : ", which takes Node 22.15 or newer"}`);
    }
    if (native) yield* drive(native, new ByteReader(pieces(reader, frame)));
    else yield* byPackage(pieces(reader, frame), frame.checksum > 0);
  }
}
function readHeader2(head) {
  const flags = head[4] ?? 0;
  const isSingle = (flags & 32) !== 0;
  const dictionary = [0, 1, 2, 4][flags & 3] ?? 0;
  const sizeBytes = [isSingle ? 1 : 0, 2, 4, 8][flags >>> 6] ?? 0;
  const sizeAt = (isSingle ? 5 : 6) + dictionary;
  const header = sizeAt + sizeBytes;
  if (head.length < header) throw new ArchiveError("truncated", "it ends too early");
  if ((flags & 8) !== 0) throw new ArchiveError("damaged", "its header is damaged");
  const descriptor = head[5] ?? 0;
  const base = 2 ** (10 + (descriptor >>> 3));
  const window = isSingle ? sizeOf(head, sizeAt, sizeBytes) : base + base / 8 * (descriptor & 7);
  if (dictionary > 0 && head.readUIntLE(isSingle ? 5 : 6, dictionary) !== 0)
    throw new ArchiveError("unsupported", "it was compressed with a dictionary of its own");
  return { header, window, checksum: (flags & 4) !== 0 ? 4 : 0 };
}
function sizeOf(head, at, length) {
  if (length === 8) return Number(head.readBigUInt64LE(at));
  return head.readUIntLE(at, length) + (length === 2 ? 256 : 0);
}
async function* pieces(reader, { header, checksum }) {
  let before = await reader.take(header);
  let head = await reader.take(3);
  before = Buffer.concat([before, head]);
  for (; ; ) {
    const word = head.readUIntLE(0, 3);
    const type = word >>> 1 & 3;
    const size = word >>> 3;
    if (type === 3 || size > MAX_BLOCK2) throw new ArchiveError("damaged", "it has a broken block");
    const body = await reader.take(type === 1 ? 1 : size);
    if ((word & 1) === 1) {
      yield Buffer.concat([before, body, await reader.take(checksum)]);
      return;
    }
    head = await reader.take(3);
    yield Buffer.concat([before, body, head.subarray(0, 1)]);
    before = head.subarray(1);
  }
}
async function* byPackage(frame, hasChecksum) {
  const { Decompress: Decompress2 } = await Promise.resolve().then(() => (init_esm(), esm_exports));
  let output = [];
  const decoder = new Decompress2((chunk) => {
    if (chunk.length > 0) output.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
  });
  const push = (piece, isLast) => {
    output = [];
    try {
      decoder.push(piece, isLast);
    } catch {
      throw new ArchiveError("damaged", "its compressed data is damaged");
    }
    return output;
  };
  const hash = new Xxh64();
  const hashed = (chunks) => {
    if (hasChecksum) for (const chunk of chunks) hash.update(chunk);
    return chunks;
  };
  let held = null;
  for await (const piece of frame) {
    if (held) yield* hashed(push(held, false));
    held = piece;
  }
  if (!held) return;
  yield* hashed(push(held, true));
  if (hasChecksum && hash.digest() !== held.readUInt32LE(held.length - 4)) throw new ArchiveError("damaged", "its checksum is wrong");
}
function nativeEngine() {
  const create = Reflect.get(zlib, "createZstdDecompress");
  if (typeof create !== "function") return null;
  const engine = Reflect.apply(create, zlib, []);
  return isEngine(engine) ? engine : null;
}
function isEngine(value) {
  return typeof value === "object" && value !== null && "write" in value && "bytesWritten" in value;
}
var MAX_HEADER, MAX_BLOCK2, NATIVE_WINDOW;
var init_unzstd = __esm({
  "src/sources/unzstd.ts"() {
    "use strict";
    init_archive_limits();
    init_byte_reader();
    init_inflate();
    init_xxh64();
    MAX_HEADER = 18;
    MAX_BLOCK2 = 128 * 1024;
    NATIVE_WINDOW = 128 * 1024 * 1024;
  }
});

// node_modules/xz-decompress/dist/package/xz-decompress.js
var require_xz_decompress = __commonJS({
  "node_modules/xz-decompress/dist/package/xz-decompress.js"(exports, module) {
    /*!
     * Based on xzwasm (c) Steve Sanderson. License: MIT - https://github.com/SteveSanderson/xzwasm
     * Contains xz-embedded by Lasse Collin and Igor Pavlov. License: Public domain - https://tukaani.org/xz/embedded.html
     * and walloc (c) 2020 Igalia, S.L. License: MIT - https://github.com/wingo/walloc
     */
    (function webpackUniversalModuleDefinition(root, factory) {
      if (typeof exports === "object" && typeof module === "object")
        module.exports = factory(__require("stream/web"));
      else if (typeof define === "function" && define.amd)
        define(["stream/web"], factory);
      else if (typeof exports === "object")
        exports["xz-decompress"] = factory(__require("stream/web"));
      else
        root["xz-decompress"] = factory(root["stream/web"]);
    })(exports, (__WEBPACK_EXTERNAL_MODULE__2__) => {
      return (
        /******/
        (() => {
          "use strict";
          var __webpack_modules__ = [
            ,
            /* 1 */
            /***/
            ((module2) => {
              module2.exports = "data:application/wasm;base64,AGFzbQEAAAABOApgAX8Bf2ABfwBgAABgA39/fwF/YAABf2ACf38AYAN/f34BfmACf38Bf2AEf39/fwF/YAN/f38AAyEgAAABAgMDAwMEAQUAAgMCBgcIBwUDAAMHAQcABwcBAwkFAwEAAgYIAX8BQfCgBAsHTgUGbWVtb3J5AgAOY3JlYXRlX2NvbnRleHQACA9kZXN0cm95X2NvbnRleHQACQxzdXBwbHlfaW5wdXQACg9nZXRfbmV4dF9vdXRwdXQACwqQYCDfAgEFf0EAIQECQCAAQQdqIgJBEEkNAEEBIQEgAkEDdiIDQQJGDQBBAiEBIAJBIEkNAEEDIQEgA0EERg0AQQQhASACQTBJDQBBBSEBIANBBkYNAEEGIQEgAkHIAEkNAEEHIQEgAkHYAEkNAEEIIQEgAkGIAUkNAEEJIQEgAkGIAkkNACAAEIGAgIAAIgBBCGpBACAAGw8LAkACQCABQQJ0QcCIgIAAaiIEKAIAIgANAEEAIQACQAJAQQAoAuSIgIAAIgJFDQBBACACKAIANgLkiICAAAwBC0EAEIGAgIAAIgJFDQILIAJBgIB8cSIAIAJBCHZB/wFxIgJyIAE6AAAgACACQQh0ckGAAmohAEEAIQJBACABQQJ0QYCIgIAAaigCACIDayEFIAMhAQNAIAAgBWoiACACNgIAIAAhAiABIANqIgFBgQJJDQALIAQgADYCAAsgBCAAKAIANgIACyAAC/QHAQh/QQAoArCIgIAAIQECQAJAAkACQAJAQQAtALSIgIAARQ0AQQBBADoAtIiAgAAgAUUNAUGwiICAACECA0ACQAJAIAFBCGoiAyABKAIEIgRqIgVBCHZB/wFxIgYNACABIQIMAQsCQANAIAVBgIB8cSAGai0AAEH+AUcNAUGwiICAACEGA0AgBiIHKAIAIgYgBUcNAAsgByAFKAIANgIAIAEgBCAFKAIEakEIaiIENgIEIAcgAiACIAVGGyECIAMgBGoiBUEIdkH/AXEiBg0ACwsgAigCACECCyACKAIAIgENAAtBACgCsIiAgAAhAQsgAUUNACAAQYcCakGAfnEhCEF/IQJBsIiAgAAhBEEAIQNBsIiAgAAhBgNAIAYhBwJAIAEiBigCBCIFIABJDQAgBSACTw0AIAUhAiAHIQQgBiEDIAVBCGogCEcNACAHIQQgBSECIAYhAwwECyAGKAIAIgENAAsgAw0CDAELQbCIgIAAIQQLPwBBEHQhASAAQYgCaiEHQQAhAwJAAkBBACgCuIiAgAAiAkUNAEEAIQUgASEGDAELQQAgAUHwoISAAEH//wNqQYCAfHEiBmsiAjYCuIiAgAAgAiEFCwJAIAcgBU0NACACQQF2IgIgByAFayIHIAIgB0sbQf//A2oiB0EQdkAAQX9GDQJBAEEAKAK4iICAACAHQYCAfHEiA2o2AriIgIAACyAGRQ0BIAZB/wE6AAEgBkEAKAKwiICAADYCgAIgBkGEAmogAyAFakGAgHxxQfh9aiICNgIAIAZBgAJqIQMLIANBgIB8cSIGIANBCHZB/wFxckH/AToAACAEIAMoAgA2AgACQCACIABrQYB+cSIFDQAgAw8LIAMhAQJAIAYgBUF/cyADQQhqIgQgAmoiB2pBgIB8cUYNACAEQf//A3EhBQJAIABB9/0DSw0AIAYgBEEIdkH/AXFqQf4BOgAAIANBACgCsIiAgAA2AgAgA0GAgAQgBWsiBTYCBEEAIAM2ArCIgIAAEIOAgIAAIAZBhIIEaiACIAVrQfh9aiIFNgIAIAZBgYAEakH/AToAACAGQYCCBGohASAFIABrQYB+cSEFDAELIAIgBWogACAFakH//3tqQYCAfHFrQYCAeGohBSADIQELIAEgASgCBCAFazYCBCAFQfgBaiEGIAcgBWtBCHZB/wFxIQUCQANAIAYiB0GAfmohBiAFIgQNAUEBIQUgB0H4AUcNAAsLAkAgB0H4AUYNACACIANqIAZrQYCAfHEiBSAEakH+AToAACAFIARBCHRqIgVBACgCsIiAgAA2AgAgBSAGNgIEQQAgBTYCsIiAgAAQg4CAgAALIAEPC0EAC3wBAn8CQCAARQ0AAkAgAEGAgHxxIABBCHZB/wFxciIBLQAAIgJB/wFHDQAgAEF4aiIAQQAoArCIgIAANgIAQQAgADYCsIiAgAAgAUH+AToAAEEAQQE6ALSIgIAADwsgACACQQJ0QcCIgIAAaiICKAIANgIAIAIgADYCAAsLawECfwJAQQAoArCIgIAAIgAoAgRB/wFLDQAgAEGAgHxxIgEgAEEIdkH/AXEiAHJBCToAAEEAQQAoArCIgIAAKAIANgKwiICAACABIABBCHRyIgBBACgC5IiAgAA2AgBBACAANgLkiICAAAsLTgECfwJAIAAgAUYNACACRQ0AA0ACQCAALQAAIgMgAS0AACIERg0AQQFBfyADIARLGw8LIAFBAWohASAAQQFqIQAgAkF/aiICDQALC0EAC3gBAX8CQAJAIAAgAU8NACACRQ0BIAAhAwNAIAMgAS0AADoAACABQQFqIQEgA0EBaiEDIAJBf2oiAg0ADAILCyAAIAFNDQAgAkUNACABQX9qIQEgAEF/aiEDA0AgAyACaiABIAJqLQAAOgAAIAJBf2oiAg0ACwsgAAssAQF/AkAgAkUNACAAIQMDQCADIAE6AAAgA0EBaiEDIAJBf2oiAg0ACwsgAAt/AQF/AkACQCABIAByIAJyQQNxRQ0AIAJFDQEgACEDA0AgAyABLQAAOgAAIAFBAWohASADQQFqIQMgAkF/aiICDQAMAgsLIAJBBEkNACACQQJ2IQIgACEDA0AgAyABKAIANgIAIAFBBGohASADQQRqIQMgAkF/aiICDQALCyAAC4gBAQJ/AkBBAC0A6IiAgAANAEEAQQE6AOiIgIAAEIyAgIAAEI6AgIAAC0GggAgQgICAgAAiAEGAgAQ2AgBBAkGAgIAgEJeAgIAAIQEgAEEUakKAgICAgIDAADcCACAAQRBqIABBoIAEajYCACAAQQhqQgA3AgAgACAAQSBqNgIEIAAgATYCHCAACxUAIAAoAhwQmICAgAAgABCCgICAAAsWACAAQQxqIAE2AgAgAEEIakEANgIACxsAIAAoAhwgAEEEaiAAQQxqKAIARRCWgICAAAtUAQN/QQAhAANAQQghASAAIQIDQEEAIAJBAXFrQaCG4u1+cSACQQF2cyECIAFBf2oiAQ0ACyAAQQJ0QfCIgIAAaiACNgIAIABBAWoiAEGAAkcNAAsLTgACQCABRQ0AIAJBf3MhAgNAIAJB/wFxIAAtAABzQQJ0QfCIgIAAaigCACACQQh2cyECIABBAWohACABQX9qIgENAAsgAkF/cyECCyACC10DAX4BfwF+QgAhAANAQQghASAAIQIDQEIAIAJCAYN9QsKenLzd8pW2SYMgAkIBiIUhAiABQX9qIgENAAsgAKdBA3RB8JCAgABqIAI3AwAgAEIBfCIAQoACUg0ACwtPAAJAIAFFDQAgAkJ/hSECA0AgAkL/AYMgADEAAIWnQQN0QfCQgIAAaikDACACQgiIhSECIABBAWohACABQX9qIgENAAsgAkJ/hSECCyACC8oQAgx/An4CQAJAIAAoAiRFDQAgACgCACECDAELQQAhAiAAQQA6ACggAEIANwMAIABCADcDGCAAQcgAakEAQeQAEIaAgIAAGiAAQawBakEMNgIACyAAIAEoAgQiAzYCECAAQeAAaiEEIABByABqIQUgAEG2AWohBiAAQbABaiEHIABBqAFqIQggASgCECEJAkACQAJAAkADQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCACDgoBAgAEBQYHCAkKDwsgASgCACEKIAAoAqgBIQIgACgCrAEhCyABKAIEIQwgASgCCCENDAILIAcgACgCqAEiDGogASgCACABKAIEIgJqIAEoAgggAmsiAiAAKAKsASAMayIMIAIgDEkbIgIQh4CAgAAaIAEgASgCBCACajYCBEEAIQwgAEEAIAAoAqgBIAJqIgIgAiAAKAKsASILRhs2AqgBIAIgC0cNESAAQQE2AgACQCAHQaiIgIAAQQYQhICAgABFDQBBBSEMDBILIAZBAkEAEI2AgIAAIAAoALgBRw0QQQYhDCAGLQAADREgACAALQC3ASICNgIgIAJBBEsNEUEBIAJ0QRNxRQ0RCyABKAIEIgwgASgCCCINRg0OAkAgASgCACIKIAxqLQAAIgsNACAAIAw2AhAgASAMQQFqNgIEQQYhAgwMC0EAIQIgAEEANgKoASAAQQI2AgAgACALQQJ0QQRqIgs2AqwBIAAgCzYCQAsgByACaiAKIAxqIA0gDGsiDCALIAJrIgIgDCACSRsiAhCHgICAABogASABKAIEIAJqNgIEQQAhDCAAQQAgACgCqAEgAmoiAiACIAAoAqwBIgtGGzYCqAEgAiALRw0PIAAgAkF8aiICNgKsAUEHIQwgByACQQAQjYCAgAAgByAAKAKsASICaigAAEcNDyAAQQI2AqgBIAAtALEBIgtBP3ENDAJAAkAgC0HAAHFFDQAgACAHIAggAhCRgICAAEEBRw0RIAAgACkDCDcDMCAAKAKsASECIAAtALEBIQsMAQsgAEJ/NwMwC0J/IQ4CQCALwEF/Sg0AIAAgByAIIAIQkYCAgABBAUcNECAAKAKsASECIAApAwghDgsgACAONwM4IAIgACgCqAEiC2tBAkkNDyAAIAtBAWoiCjYCqAEgCCALakEIai0AAEEhRw0MIAAgC0ECaiINNgKoASAIIApqQQhqLQAAQQFHDQwgAiANRg0PIAAgC0EDajYCqAEgACgCsAkgCCANakEIai0AABCcgICAACIMDQ8gACgCrAEiAiAAKAKoASIMIAIgDEsbIQ0CQANAIA0gDEYNASAAIAxBAWoiAjYCqAEgACAMaiELIAIhDCALQbABai0AAA0ODAALCyAFQgA3AwAgAEEANgKoASAAQQM2AgAgBUEIakIANwMACyAAIAEoAgQ2AhAgACABKAIQNgIUIAAoArAJIAEQmYCAgAAhDCAAIAApA0ggASgCBCAAKAIQa618Ig43A0ggACAAKQNQIAEoAhAgACgCFCICayILrXwiDzcDUCAOIAApAzBWDQ0gDyAAKQM4Vg0NAkACQAJAAkAgACgCIEF/ag4EAAMDAQMLIAEoAgwgAmogCyAAKAIYEI2AgIAArSEODAELIAEoAgwgAmogCyAAKQMYEI+AgIAAIQ4LIAAgDjcDGAsgDEEBRw0OAkAgACkDMCIOQn9RDQAgDiAFKQMAUg0OCwJAIAApAzgiDkJ/UQ0AQQchDCAOIAApA1BSDQ8LIAAgACkDSCAANQJAfCAAKQNgfCIPNwNgQgQhDgJAAkACQCAAKAIgQX9qDgQBAgIAAgtCCCEOCyAEIA4gD3w3AwALIAAgACkDaCAAKQNQfDcDaCAAIARBGCAAKAJwEI2AgIAANgJwIABBBDYCACAAIAApA1hCAXw3A1gLAkAgBSkDACIOQgODUA0AIA5CAXwhDiABKAIEIQwgASgCCCELA0AgCyAMRg0NIAEgDEEBaiICNgIEIAEoAgAgDGotAAANDiAFIA43AwAgDkIDgyEPIA5CAXwhDiACIQwgD0IAUg0ACwsgAEEFNgIAC0EBIQIgACgCIEF/ag4EBgcHBQcLIAAgARCSgICAACIMQQFHDQsgAEEHNgIAC0EAIAAoAhBrIQUgAEGAAWopAwAhDiABKAIEIQwCQANAIA4gBSAMaq18QgODUA0BAkAgDCABKAIIRw0AIAAgARCTgICAAAwLCyABIAxBAWoiAjYCBCABKAIAIAxqIQsgAiEMIAstAAANCwwACwsgACABEJOAgIAAQQchDCAEIABBkAFqQRgQhICAgAANCiAAQQg2AgALIAAgAUEgEJSAgIAAIgxBAUcNCSAAQQk2AgBBDCELIABBDDYCrAEMAQsgACgCrAEhCwsgByAAKAKoASIMaiABKAIAIAEoAgQiAmogASgCCCACayICIAsgDGsiDCACIAxJGyICEIeAgIAAGiABIAEoAgQgAmo2AgRBACEMIABBACAAKAKoASACaiICIAIgACgCrAEiC0YbNgKoASACIAtHDQcgABCVgICAACEMDAcLQQEhAiAAIAFBwAAQlICAgAAiDEEBRw0GDAELQQEhAiAAIAFBIBCUgICAACIMQQFHDQULIAAgAjYCAAwACwtBBiEMDAILQQAhDAwBC0EHIQwLAkACQCAAKAIkDQACQAJAIAwOAgADAQtBB0EIIAEoAgQgASgCCEYbIQwLIAEgCTYCECABIAM2AgQgDA8LAkAgDA0AIAMgASgCBEcNACAJIAEoAhBHDQAgAC0AKCEBIABBAToAKCABQQN0DwsgAEEAOgAoCyAMC6YBAQN/AkAgACgCBCIEDQAgAEIANwMICyACKAIAIgUgAyAFIANLGyEGA0ACQCAGIAVHDQBBAA8LIAEgBWotAAAhAyACIAVBAWoiBTYCACAAIANB/wBxrSAErYYgACkDCIQ3AwgCQAJAIAPAIgNBAEgNAAJAIAMNAEEHIQMgBA0CCyAAQQA2AgRBAQ8LQQchAyAAIARBB2oiBDYCBCAEQT9HDQELCyADC6ECAgN/AX4gAEGQAWohAiABQQRqIQMDQAJAIAAgASgCACADIAEoAggQkYCAgAAiBEEBRg0AIABBgAFqIgMgAykDACABKAIEIAAoAhAiA2siAq18NwMAIAAgAyABKAIAaiACIAAoAhgQjYCAgACtNwMYIAQPCwJAAkACQAJAAkAgACgCeA4DAAIBAwsgACAAKQMIIgU3A4gBAkAgBSAAKQNYUQ0AQQcPCyAAQQE2AngMAwsgACAAKQOYASAAKQMIfDcDmAEgACACQRggACgCoAEQjYCAgAA2AqABIABBATYCeCAAIAApA4gBQn98IgU3A4gBDAILIABBAjYCeCAAIAApA5ABIAApAwh8NwOQAQsgACkDiAEhBQsgBUIAUg0AC0EBC0ABAn8gAEGAAWoiAiACKQMAIAEoAgQgACgCECICayIDrXw3AwAgACACIAEoAgBqIAMgACgCGBCNgICAAK03AxgLfAEEfyABKAIEIQMgASgCCCEEA0ACQCAEIANHDQBBAA8LIAEgA0EBaiIFNgIEAkAgASgCACADai0AACAAKQMYIAAoAgQiA62Ip0H/AXFGDQBBBw8LIAAgA0EIaiIGNgIEIAUhAyAGIAJJDQALIABBADYCBCAAQgA3AxhBAQtvAQF/QQchAQJAIABBugFqLwAAQdm0AUcNACAAQbQBakEGQQAQjYCAgAAgAEGwAWooAABHDQAgAEGAAWopAwBCAoggADUAtAFSDQAgAEG4AWotAAANAEEBQQcgACgCICAAQbkBai0AAEYbIQELIAELwAIBA38CQAJAAkAgACgCJA0AIABBADoAKCAAQQA2AgBBASECDAELAkAgACgCAEEKRw0AQQAhAwwCC0ECIQMMAQtBASEDCwJAAkADQAJAAkACQAJAIAMOAwABAwMLIAEoAgQiAyABKAIIIgRGDQQgASgCACEFAkADQCAFIANqLQAADQEgASADQQFqIgM2AgQgACAAKAIEQQFqQQNxNgIEIAQgA0YNBgwACwsCQCAAKAIERQ0AQQcPCyAAKAIkRQ0BIABBADoAKCAAQQA2AgBBASEDDAMLIABCADcDGCAAQQA2AgQgAEHIAGpBAEHkABCGgICAABogAEGsAWpBDDYCAAtBAiEDDAELIAAgARCQgICAACIDQQFHDQIgAEEKNgIAQQAhAwwACwsCQCACDQBBAA8LQQdBASAAKAIEGyEDCyADC3UBAX8CQEG4CRCAgICAACICRQ0AIAIgADYCJCACIAAgARCbgICAACIANgKwCQJAIABFDQAgAkEAOgAoIAJCADcDACACQgA3AxggAkHIAGpBAEHkABCGgICAABogAkGsAWpBDDYCACACDwsgAhCCgICAAAtBAAseAAJAIABFDQAgACgCsAkQnYCAgAAgABCCgICAAAsL3RABCn8gAEHo3QFqIQIgAEHUAGohAyAAQRxqIgRBCGohBQJAAkADQCAAKAJAIQYCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgASgCBCIHIAEoAghJDQAgBkEHRg0BDBELIAYOCQECAwQFBgcACQ4LIAAoAkwhBgwHC0EBIQYgASAHQQFqNgIEIAEoAgAgB2otAAAiB0UNCAJAAkAgB0HfAUsNACAHQQFHDQELIABBgAI7AVACQCAAKAI8DQAgACABKAIMIAEoAhAiBmo2AhggACABKAIUIAZrNgIsCyAEQgA3AgAgBUIANwIADAoLIAAtAFBFDQkMDQsgASAHQQFqNgIEIAEoAgAgB2otAAAhByAAQQI2AkAgACAHQQh0IAAoAkhqNgJIDAsLIAEgB0EBajYCBCABKAIAIAdqLQAAIQcgAEEDNgJAIAAgByAAKAJIakEBajYCSAwKCyABIAdBAWo2AgQgASgCACAHai0AACEHIABBBDYCQCAAIAdBCHQ2AkwMCQsgASAHQQFqNgIEIAEoAgAgB2otAAAhByAAIAAoAkQ2AkAgACAHIAAoAkxqQQFqNgJMDAgLIAEgB0EBajYCBEEHIQYgASgCACAHai0AACIHQeABSw0DQQAhCAJAAkAgB0EtTw0AQQAhCQwBCyAHQVNqIgcgB0H/AXFBLW4iCUEtbGshByAJQQFqIQkLIABBfyAJdEF/czYCdAJAIAdB/wFxQQlJDQAgB0F3aiIHIAdB/wFxQQluIghBCWxrIQcgCEEBaiEICyAAIAg2AnAgACAHQf8BcSIHNgJsIAggB2pBBEsNAyADQgA3AgAgA0EIakIANwIAIANBEGpBADYCACAAQX8gCHRBf3M2AnBB+AAhBwNAIAAgB2pBgAg7AQAgB0ECaiIHQeTdAUcNAAsgAEEGNgJAIABBBTYCCCAAQv////8PNwIACyAAKAJMIgpBBUkNBwJAIAAoAggiB0UNACAHQX9qIQYgASgCBCEHIAEoAgghCQNAIAkgB0YNCiABIAdBAWoiCDYCBCABKAIAIAdqLQAAIQcgACAGNgIIIAAgByAAKAIEQQh0cjYCBCAIIQcgBkF/aiIGQX9HDQALCyAAQQc2AkAgACAKQXtqIgY2AkwLIAAgACgCICIHIAEoAhQgASgCEGsiCCAAKAJIIgkgCCAJSRsiCGogACgCLCIJIAkgB2sgCEsbNgIoIAEoAggiCiABKAIEIghrIQcCQAJAAkAgACgC5N0BIgkNACAGDQFBACEGCyACIAlqIAEoAgAgCGpBKiAJayIIIAYgCWsiBiAIIAZJGyIGIAcgBiAHSRsiBxCHgICAABoCQAJAIAAoAuTdASIIIAdqIgYgACgCTEcNACACIAhqIAdqQQBBPyAGaxCGgICAABogACgC5N0BIAdqIQYMAQsCQCAGQRRLDQAgACAGNgLk3QEgASABKAIEIAdqNgIEDAMLIAZBa2ohBgsgAEEANgIQIAAgAjYCDCAAIAY2AhRBByEGIAAQmoCAgABFDQMgACgCECIIIAAoAuTdASIJIAdqSw0DIAAgACgCTCAIayIGNgJMAkAgCCAJTw0AIAAgCSAIayIHNgLk3QEgAiACIAhqIAcQhYCAgAAaDAILIABBADYC5N0BIAEgASgCBCAIIAlraiIINgIEIAEoAggiCiAIayEHCwJAIAdBFUkNACAAIAg2AhAgACABKAIANgIMIAAgCkFraiAIIAZqIAcgBkEVakkbNgIUQQchBiAAEJqAgIAARQ0DIAAoAkwiByAAKAIQIgggASgCBGsiCUkNAyABIAg2AgQgACAHIAlrIgY2AkwgASgCCCAIayIHQRRLDQELIAIgASgCACAIaiAHIAYgByAGSRsiBxCHgICAABogACAHNgLk3QEgASABKAIEIAdqNgIECyAAKAIgIgYgACgCHCIIayEHAkAgACgCPEUNAAJAIAYgACgCLEcNACAAQQA2AiALIAEoAgwgASgCEGogACgCGCAIaiAHEIeAgIAAGiAAKAIgIQYLIAAgBjYCHCABIAEoAhAgB2oiCDYCECAAIAAoAkgiBiAHazYCSAJAIAYgB0cNAEEHIQYgACgCTA0CIAAoAmgNAiAAKAIEDQIgAEEANgJADAQLQQAhBiAIIAEoAhRGDQEgASgCBCABKAIIRw0FIAAoAuTdASAAKAJMTw0FDAELAkADQCAAKAJMIghFDQFBACEGIAEoAggiCSAHTQ0CIAEoAhQiCiABKAIQIgtNDQIgACAIIAkgB2siBiAKIAtrIgkgBiAJSRsiBiAAKAIsIAAoAiAiCWsiCiAGIApJGyIGIAggBiAISRsiBms2AkwgCSAAKAIYaiABKAIAIAdqIAYQhYCAgAAaIAAgACgCICAGaiIHNgIgAkAgACgCJCAHTw0AIAAgBzYCJAsCQCAAKAI8RQ0AAkAgByAAKAIsRw0AIABBADYCIAsgASgCDCABKAIQaiABKAIAIAEoAgRqIAYQhYCAgAAaIAAoAiAhBwsgACAHNgIcIAEgASgCECAGajYCECABIAEoAgQgBmoiBzYCBAwACwsgAEEANgJADAQLIAYPCyAHwEF/Sg0BIABBATYCQCAAIAdBEHRBgID8AHE2AkgCQCAHQcABSQ0AIABBBTYCRCAAQQA6AFEMAwsgAC0AUQ0DIABBBjYCRCAHQaABSQ0CIANCADcCACADQRBqQQA2AgAgA0EIakIANwIAQfgAIQcDQCAAIAdqQYAIOwEAIAdBAmoiB0Hk3QFHDQALCyAAQQU2AgggAEL/////DzcCAAwBCyAHQQJLDQEgAEKDgICAgAE3AkAMAAsLQQcPC0EAC5wYARR/IABBGGohAQJAIABBIGooAgAiAiAAQShqKAIAIgNPDQAgAEHoAGoiBCgCAEUNACABIAQgACgCVBCegICAABogACgCKCEDIAAoAiAhAgsCQCACIANPDQAgAEHYC2ohBSAAQbwNaiEGIABB3A1qIQcgAEHoAGohCCAAQeAVaiEJIABB1ABqIQoDQCAAKAIQIgsgACgCFEsNASAAIAAoAmQiDEEFdGogACgCdCACcSINQQF0aiIOQfgAaiEPAkACQCAAKAIAIgNBgICACEkNACAAKAIEIRAMAQsgACADQQh0IgM2AgAgACALQQFqIgQ2AhAgACAAKAIEQQh0IAAoAgwgC2otAAByIhA2AgQgBCELCwJAAkAgECADQQt2IA8vAQAiEWwiBE8NACAAIAQ2AgAgDyARQYAQIBFrQQV2ajsBACACQX9qIQMCQCACDQAgACgCLCADaiEDCwJAAkAgACgCJCIRDQBBACEDDAELIAEoAgAgA2otAAAhAwsgACAAKAJwIAJxIAAoAmwiD3QgA0EIIA9rdmpBgAxsakHkHWohDgJAAkAgDEEGSw0AQQEhAwNAIA4gA0EBdCIDaiEQAkACQCAAKAIAIgRBgICACEkNACAAKAIEIQwMAQsgACAEQQh0IgQ2AgAgACAAKAIQIg9BAWo2AhAgACAAKAIEQQh0IA8gACgCDGotAAByIgw2AgQLAkACQCAMIARBC3YgEC8BACIRbCIPSQ0AIAAgDCAPazYCBCAEIA9rIQ8gA0EBciEDIBEgEUEFdmshBAwBCyARQYAQIBFrQQV2aiEECyAAIA82AgAgECAEOwEAIANBgAJJDQALIAAoAiAhAgwBCyACIAAoAlQiD0F/c2ohAwJAIAIgD0sNACAAKAIsIANqIQMLAkACQCARDQBBACESDAELIAEoAgAgA2otAAAhEgtBASEDQYACIQ8DQCAOIBJBAXQiEiAPcSITIA9qIANqQQF0aiERAkACQCAEQf///wdNDQAgBCENDAELIAAgBEEIdCINNgIAIAAgC0EBaiIENgIQIAAgEEEIdCAAKAIMIAtqLQAAciIQNgIEIAQhCwsCQAJAIBAgDUELdiARLwEAIgxsIgRPIhQNACAMQYAQIAxrQQV2aiEMDAELIAAgECAEayIQNgIEIA0gBGshBCAMIAxBBXZrIQxBACEPCyAAIAQ2AgAgESAMOwEAIA8gE3MhDyADQQF0IBRyIgNBgAJJDQALCyAAIAJBAWo2AiAgACgCGCACaiADOgAAAkAgACgCJCAAKAIgIgJPDQAgACACNgIkC0EAIQMCQCAAKAJkIgRBBEkNAAJAIARBCUsNACAEQX1qIQMMAQsgBEF6aiEDCyAAIAM2AmQMAQsgACADIARrIgM2AgAgACAQIARrIgQ2AgQgDyARIBFBBXZrOwEAIAAgDEEBdGoiEkH4A2ohDwJAAkAgA0H///8HTQ0AIAshEwwBCyAAIANBCHQiAzYCACAAIAtBAWoiEzYCECAAIARBCHQgACgCDCALai0AAHIiBDYCBAsCQAJAIAQgA0ELdiAPLwEAIhBsIhFJDQAgACADIBFrIgw2AgAgACAEIBFrIgM2AgQgDyAQIBBBBXZrOwEAIBJBkARqIQ8CQAJAIAxB////B00NACATIREMAQsgACAMQQh0Igw2AgAgACATQQFqIhE2AhAgACADQQh0IAAoAgwgE2otAAByIgM2AgQLAkACQCADIAxBC3YgDy8BACIQbCIETw0AIAAgBDYCACAPIBBBgBAgEGtBBXZqOwEAIA5B2ARqIQ8CQCAEQf///wdLDQAgACAEQQh0IgQ2AgAgACARQQFqNgIQIAAgA0EIdCAAKAIMIBFqLQAAciIDNgIECwJAIAMgBEELdiAPLwEAIhBsIhFJDQAgACAEIBFrNgIAIAAgAyARazYCBCAPIBAgEEEFdms7AQAMAgsgACARNgIAIA8gEEGAECAQa0EFdmo7AQAgAEEBNgJoIABBCUELIAAoAmRBB0kbNgJkDAMLIAAgDCAEayIMNgIAIAAgAyAEayIDNgIEIA8gECAQQQV2azsBACASQagEaiEEAkACQCAMQf///wdNDQAgESEODAELIAAgDEEIdCIMNgIAIAAgEUEBaiIONgIQIAAgA0EIdCAAKAIMIBFqLQAAciIDNgIECwJAAkAgAyAMQQt2IAQvAQAiD2wiEE8NACAAIBA2AgAgBCAPQYAQIA9rQQV2ajsBACAAKAJYIQMMAQsgACAMIBBrIhE2AgAgACADIBBrIgM2AgQgBCAPIA9BBXZrOwEAIBJBwARqIQ8CQCARQf///wdLDQAgACARQQh0IhE2AgAgACAOQQFqNgIQIAAgA0EIdCAAKAIMIA5qLQAAciIDNgIECwJAAkAgAyARQQt2IA8vAQAiEGwiBE8NACAQQYAQIBBrQQV2aiEQIAAoAlwhAwwBCyAAIAMgBGs2AgQgACgCYCEDIAAgACgCXDYCYCARIARrIQQgECAQQQV2ayEQCyAAIAQ2AgAgDyAQOwEAIAAgACgCWDYCXAsgACAAKAJUNgJYIAAgAzYCVAsgAEEIQQsgACgCZEEHSRs2AmQgACAJIA0Qn4CAgAAMAQsgACARNgIAIA8gEEGAECAQa0EFdmo7AQAgACAAKAJcNgJgIAAgACkCVDcCWCAAQQdBCiAAKAJkQQdJGzYCZCAAIAcgDRCfgICAACAKIAAoAmgiA0F+akEDIANBBkkbQQd0akGEB2ohDUEBIQMDQCANIANBAXQiA2ohEAJAAkAgACgCACIEQYCAgAhJDQAgACgCBCEMDAELIAAgBEEIdCIENgIAIAAgACgCECIPQQFqNgIQIAAgACgCBEEIdCAPIAAoAgxqLQAAciIMNgIECwJAAkAgDCAEQQt2IBAvAQAiEWwiD0kNACAAIAwgD2s2AgQgBCAPayEPIANBAXIhAyARIBFBBXZrIQQMAQsgEUGAECARa0EFdmohBAsgACAPNgIAIBAgBDsBACADQcAASQ0ACwJAIANBQGoiBEEDSw0AIAAgBDYCVAwBCyAAIANBAXFBAnIiDzYCVCAEQQF2IRACQCAEQQ1LDQAgACAPIBBBf2oiDnQiBDYCVEEBIQ8gBSAEQQF0akHAACADa0EBdGpBfmohEkEAIQwDQCASIA9BAXQiD2ohEAJAAkAgACgCACIDQYCAgAhJDQAgACgCBCENDAELIAAgA0EIdCIDNgIAIAAgACgCECIEQQFqNgIQIAAgACgCBEEIdCAEIAAoAgxqLQAAciINNgIECwJAAkAgDSADQQt2IBAvAQAiEWwiBEkNACAAIA0gBGs2AgQgACAAKAJUQQEgDHRqNgJUIAMgBGshBCAPQQFyIQ8gESARQQV2ayEDDAELIBFBgBAgEWtBBXZqIQMLIAAgBDYCACAQIAM7AQAgDiAMQQFqIgxHDQAMAgsLIBBBe2ohECAAKAIEIQQgACgCACEDA0ACQCADQf///wdLDQAgACADQQh0IgM2AgAgACAAKAIQIhFBAWo2AhAgBEEIdCARIAAoAgxqLQAAciEECyAAIANBAXYiAzYCACAAIAQgA2siBEEfdSIRIA9BAXRqQQFqIg82AlQgACARIANxIARqIgQ2AgQgEEF/aiIQDQALIAAgD0EEdDYCVEEAIQxBASEPA0AgBiAPQQF0Ig9qIRACQAJAIAAoAgAiA0GAgIAISQ0AIAAoAgQhDQwBCyAAIANBCHQiAzYCACAAIAAoAhAiBEEBajYCECAAIAAoAgRBCHQgBCAAKAIMai0AAHIiDTYCBAsCQAJAIA0gA0ELdiAQLwEAIhFsIgRJDQAgACANIARrNgIEIAAgACgCVEEBIAx0ajYCVCADIARrIQQgD0EBciEPIBEgEUEFdmshAwwBCyARQYAQIBFrQQV2aiEDCyAAIAQ2AgAgECADOwEAIAxBAWoiDEEERw0ACwsCQCABIAggACgCVBCegICAAA0AQQAPCyAAKAIgIQILIAIgACgCKEkNAAsLQQEhAwJAIAAoAgAiBEH///8HSw0AIAAgBEEIdDYCAEEBIQMgACAAKAIQIgRBAWo2AhAgACAAKAIEQQh0IAQgACgCDGotAAByNgIECyADC3ABAX8CQEGo3gEQgICAgAAiAkUNACACQTRqIAE2AgAgAkE8aiAANgIAAkACQAJAIABBf2oOAgABAgsgAiABEICAgIAAIgA2AhggAA0BIAIQgoCAgAAMAgsgAkEANgIYIAJBOGpBADYCAAsgAg8LQQAL0gEBAn9BBiECAkAgAUEnSw0AIABBMGogAUEBcUECciABQQF2QQtqdCIBNgIAAkACQCAAQTxqKAIAIgNFDQBBBCECIAEgAEE0aigCAEsNAiAAQSxqIAE2AgAgA0ECRw0AIABBOGoiAygCACABTw0AIAAgATYCOCAAKAIYEIKAgIAAIAAgACgCMBCAgICAACIBNgIYIAENAEEDIQIMAQtBACECIABBADYCQCAAQdAAakEBOgAAIABB6ABqQQA2AgAgAEHk3QFqIQMLIANBADYCAAsgAgsjAAJAIABBPGooAgBFDQAgACgCGBCCgICAAAsgABCCgICAAAvHAQEDf0EAIQMCQCAAKAIMIAJNDQAgACgCGCACTQ0AIAEgASgCACIDIAAoAhAgACgCCCIEayIFIAMgBSADSRsiBWs2AgAgBCACQX9zaiEDAkAgBCACSw0AIAAoAhQgA2ohAwsDQCAAKAIAIgIgA2otAAAhASAAIAAoAggiBEEBajYCCCACIARqIAE6AABBACADQQFqIgMgAyAAKAIURhshAyAFQX9qIgUNAAtBASEDIAAoAgwgACgCCCIFTw0AIAAgBTYCDAsgAwvoBAEGfwJAAkAgACgCACIDQYCAgAhJDQAgACgCBCEEDAELIAAgA0EIdCIDNgIAIAAgACgCECIFQQFqNgIQIAAgACgCBEEIdCAFIAAoAgxqLQAAciIENgIECwJAAkAgBCADQQt2IAEvAQAiBWwiBk8NACAAIAY2AgAgASAFQYAQIAVrQQV2ajsBACABIAJBBHRqQQRqIQdBCCEIQQIhAQwBCyAAIAMgBmsiAzYCACAAIAQgBmsiBDYCBCABIAUgBUEFdms7AQACQCADQf///wdLDQAgACADQQh0IgM2AgAgACAAKAIQIgVBAWo2AhAgACAEQQh0IAUgACgCDGotAAByIgQ2AgQLAkAgBCADQQt2IAEvAQIiBWwiBk8NACAAIAY2AgAgASAFQYAQIAVrQQV2ajsBAiABIAJBBHRqQYQCaiEHQQghCEEKIQEMAQsgACADIAZrNgIAIAAgBCAGazYCBCABIAUgBUEFdms7AQIgAUGEBGohB0GAAiEIQRIhAQsgAEHoAGogATYCAEEBIQEDQCAHIAFBAXQiAWohBAJAAkAgACgCACIDQYCAgAhJDQAgACgCBCECDAELIAAgA0EIdCIDNgIAIAAgACgCECIFQQFqNgIQIAAgACgCBEEIdCAFIAAoAgxqLQAAciICNgIECwJAAkAgAiADQQt2IAQvAQAiBmwiBUkNACAAIAIgBWs2AgQgAyAFayEFIAFBAXIhASAGIAZBBXZrIQMMAQsgBkGAECAGa0EFdmohAwsgACAFNgIAIAQgAzsBACABIAhJDQALIABB6ABqIgAgASAIayAAKAIAajYCAAsLNQEAQYAICy4IAAAAEAAAABgAAAAgAAAAKAAAADAAAABAAAAAUAAAAIAAAAAAAQAA/Td6WFoA";
            }),
            /* 2 */
            /***/
            ((module2) => {
              module2.exports = __WEBPACK_EXTERNAL_MODULE__2__;
            })
            /******/
          ];
          var __webpack_module_cache__ = {};
          function __webpack_require__(moduleId) {
            var cachedModule = __webpack_module_cache__[moduleId];
            if (cachedModule !== void 0) {
              return cachedModule.exports;
            }
            var module2 = __webpack_module_cache__[moduleId] = {
              /******/
              // no module.id needed
              /******/
              // no module.loaded needed
              /******/
              exports: {}
              /******/
            };
            __webpack_modules__[moduleId](module2, module2.exports, __webpack_require__);
            return module2.exports;
          }
          (() => {
            __webpack_require__.d = (exports2, definition) => {
              for (var key in definition) {
                if (__webpack_require__.o(definition, key) && !__webpack_require__.o(exports2, key)) {
                  Object.defineProperty(exports2, key, { enumerable: true, get: definition[key] });
                }
              }
            };
          })();
          (() => {
            __webpack_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
          })();
          (() => {
            __webpack_require__.r = (exports2) => {
              if (typeof Symbol !== "undefined" && Symbol.toStringTag) {
                Object.defineProperty(exports2, Symbol.toStringTag, { value: "Module" });
              }
              Object.defineProperty(exports2, "__esModule", { value: true });
            };
          })();
          var __webpack_exports__ = {};
          (() => {
            __webpack_require__.r(__webpack_exports__);
            __webpack_require__.d(__webpack_exports__, {
              /* harmony export */
              XzReadableStream: () => (
                /* binding */
                XzReadableStream
              )
              /* harmony export */
            });
            var _dist_native_xz_decompress_wasm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1);
            const ReadableStream = globalThis.ReadableStream || __webpack_require__(2).ReadableStream;
            const XZ_OK = 0;
            const XZ_STREAM_END = 1;
            class XzContext {
              constructor(moduleInstance) {
                this.exports = moduleInstance.exports;
                this.memory = this.exports.memory;
                this.ptr = this.exports.create_context();
                this._refresh();
                this.bufSize = this.mem32[0];
                this.inStart = this.mem32[1] - this.ptr;
                this.inEnd = this.inStart + this.bufSize;
                this.outStart = this.mem32[4] - this.ptr;
              }
              supplyInput(sourceDataUint8Array) {
                this._refresh();
                const inBuffer = this.mem8.subarray(this.inStart, this.inEnd);
                inBuffer.set(sourceDataUint8Array, 0);
                this.exports.supply_input(this.ptr, sourceDataUint8Array.byteLength);
                this._refresh();
              }
              getNextOutput() {
                const result = this.exports.get_next_output(this.ptr);
                this._refresh();
                if (result !== XZ_OK && result !== XZ_STREAM_END) {
                  throw new Error(`get_next_output failed with error code ${result}`);
                }
                const outChunk = this.mem8.slice(this.outStart, this.outStart + /* outPos */
                this.mem32[5]);
                return { outChunk, finished: result === XZ_STREAM_END };
              }
              needsMoreInput() {
                return (
                  /* inPos */
                  this.mem32[2] === /* inSize */
                  this.mem32[3]
                );
              }
              outputBufferIsFull() {
                return (
                  /* outPos */
                  this.mem32[5] === this.bufSize
                );
              }
              resetOutputBuffer() {
                this.outPos = this.mem32[5] = 0;
              }
              dispose() {
                this.exports.destroy_context(this.ptr);
                this.exports = null;
              }
              _refresh() {
                if (this.memory.buffer !== this.mem8?.buffer) {
                  this.mem8 = new Uint8Array(this.memory.buffer, this.ptr);
                  this.mem32 = new Uint32Array(this.memory.buffer, this.ptr);
                }
              }
            }
            class ContextMutex {
              constructor() {
                this.locked = false;
                this.waitQueue = [];
              }
              async acquire() {
                if (!this.locked) {
                  this.locked = true;
                  return;
                }
                return new Promise((resolve10) => {
                  this.waitQueue.push(resolve10);
                });
              }
              release() {
                if (this.waitQueue.length > 0) {
                  const next = this.waitQueue.shift();
                  next();
                } else {
                  this.locked = false;
                }
              }
            }
            class XzReadableStream extends ReadableStream {
              static _moduleInstancePromise;
              static _moduleInstance;
              static _contextMutex = new ContextMutex();
              static async _getModuleInstance() {
                const base64Wasm = _dist_native_xz_decompress_wasm__WEBPACK_IMPORTED_MODULE_0__.replace("data:application/wasm;base64,", "");
                const wasmBytes = Uint8Array.from(atob(base64Wasm), (c) => c.charCodeAt(0)).buffer;
                const wasmOptions = {};
                const module2 = await WebAssembly.instantiate(wasmBytes, wasmOptions);
                XzReadableStream._moduleInstance = module2.instance;
              }
              constructor(compressedStream) {
                let xzContext;
                let unconsumedInput = null;
                const compressedReader = compressedStream.getReader();
                super({
                  async start(controller) {
                    await XzReadableStream._contextMutex.acquire();
                    try {
                      if (!XzReadableStream._moduleInstance) {
                        await (XzReadableStream._moduleInstancePromise || (XzReadableStream._moduleInstancePromise = XzReadableStream._getModuleInstance()));
                      }
                      xzContext = new XzContext(XzReadableStream._moduleInstance);
                    } catch (error) {
                      XzReadableStream._contextMutex.release();
                      throw error;
                    }
                  },
                  async pull(controller) {
                    try {
                      if (xzContext.needsMoreInput()) {
                        if (unconsumedInput === null || unconsumedInput.byteLength === 0) {
                          const { done, value } = await compressedReader.read();
                          if (!done) {
                            unconsumedInput = value;
                          }
                        }
                        const nextInputLength = Math.min(xzContext.bufSize, unconsumedInput.byteLength);
                        xzContext.supplyInput(unconsumedInput.subarray(0, nextInputLength));
                        unconsumedInput = unconsumedInput.subarray(nextInputLength);
                      }
                      const nextOutputResult = xzContext.getNextOutput();
                      controller.enqueue(nextOutputResult.outChunk);
                      xzContext.resetOutputBuffer();
                      if (nextOutputResult.finished) {
                        xzContext.dispose();
                        XzReadableStream._contextMutex.release();
                        controller.close();
                      }
                    } catch (error) {
                      if (xzContext) {
                        xzContext.dispose();
                      }
                      XzReadableStream._contextMutex.release();
                      throw error;
                    }
                  },
                  cancel() {
                    try {
                      if (xzContext) {
                        xzContext.dispose();
                      }
                      return compressedReader.cancel();
                    } finally {
                      XzReadableStream._contextMutex.release();
                    }
                  }
                });
              }
            }
          })();
          return __webpack_exports__;
        })()
      );
    });
  }
});

// src/sources/unxz.ts
var unxz_exports = {};
__export(unxz_exports, {
  unxz: () => unxz
});
async function* unxz(reader) {
  for (let first = true; ; first = false) {
    if (!first) while ((await reader.peek(4)).equals(PADDING)) await reader.skip(4);
    if (!(await reader.peek(6)).equals(MAGIC)) return;
    yield* stream2(reader, await makeDecoder());
  }
}
async function* stream2(reader, decoder) {
  const context = decoder.create();
  const words = () => new Uint32Array(decoder.memory(), context, 6);
  const field = (index) => words()[index] ?? 0;
  const size = field(FIELD.size);
  const bytes = (index) => Buffer.from(decoder.memory(), field(index), size);
  for (let isEnd = false; ; ) {
    if (field(FIELD.inputAt) === field(FIELD.inputEnd)) {
      const chunk = await reader.chunk(size);
      if (chunk === null) isEnd = true;
      bytes(FIELD.input).set(chunk ?? []);
      decoder.supply(context, chunk?.length ?? 0);
    }
    const result = decoder.next(context);
    const length = field(FIELD.outputAt);
    if (length > 0) yield Buffer.from(bytes(FIELD.output).subarray(0, length));
    words()[FIELD.outputAt] = 0;
    if (result === RESULT.end) {
      reader.unread(Buffer.from(bytes(FIELD.input).subarray(field(FIELD.inputAt), field(FIELD.inputEnd))));
      return;
    }
    if (result !== RESULT.ok && result !== RESULT.unknownCheck) throw errorOf(result, isEnd);
    if (isEnd && length === 0) throw new ArchiveError("truncated", "it ends too early");
  }
}
function errorOf(result, isEnd) {
  if (result === RESULT.memory || result === RESULT.memoryLimit)
    return new ArchiveError("unsupported", "it asks for a dictionary of more than 64 MB");
  if (result === RESULT.options)
    return new ArchiveError("unsupported", "it uses a filter or a check (such as SHA-256) that is not supported");
  return isEnd ? new ArchiveError("truncated", "it ends too early") : new ArchiveError("damaged", "its compressed data is damaged");
}
async function makeDecoder() {
  const module = await Promise.resolve().then(() => __toESM(require_xz_decompress(), 1));
  const stream3 = propertyOf(module, "XzReadableStream") ?? propertyOf(propertyOf(module, "default"), "XzReadableStream");
  const make = propertyOf(stream3, "_getModuleInstance");
  if (isCallable(make)) {
    await Reflect.apply(make, stream3, []);
    const decoder = decoderOf(propertyOf(propertyOf(stream3, "_moduleInstance"), "exports"));
    if (decoder) return decoder;
  }
  throw new ArchiveError("unsupported", "the xz decompressor is of an unknown version");
}
function decoderOf(exports) {
  const memory = propertyOf(exports, "memory");
  const create = propertyOf(exports, "create_context");
  const supply = propertyOf(exports, "supply_input");
  const next = propertyOf(exports, "get_next_output");
  if (!isCallable(create) || !isCallable(supply) || !isCallable(next)) return null;
  return {
    memory: () => {
      const buffer2 = propertyOf(memory, "buffer");
      if (!(buffer2 instanceof ArrayBuffer)) throw new ArchiveError("unsupported", "the xz decompressor is of an unknown version");
      return buffer2;
    },
    create: () => Number(create()),
    supply: (context, length) => void supply(context, length),
    next: (context) => Number(next(context))
  };
}
function isCallable(value) {
  return typeof value === "function";
}
function propertyOf(value, name) {
  const isHolder = typeof value === "object" && value !== null || typeof value === "function";
  return isHolder ? Reflect.get(value, name) : void 0;
}
var RESULT, MAGIC, FIELD, PADDING;
var init_unxz = __esm({
  "src/sources/unxz.ts"() {
    "use strict";
    init_byte_reader();
    RESULT = { ok: 0, end: 1, unknownCheck: 2, memory: 3, memoryLimit: 4, format: 5, options: 6 };
    MAGIC = Buffer.from([253, 55, 122, 88, 90, 0]);
    FIELD = { size: 0, input: 1, inputAt: 2, inputEnd: 3, output: 4, outputAt: 5 };
    PADDING = Buffer.alloc(4);
  }
});

// src/sources/zip.ts
var zip_exports = {};
__export(zip_exports, {
  readZip: () => readZip
});
import { crc32 as crc322 } from "node:zlib";
async function readZip(reader, handlers) {
  const start = reader.position;
  const seen = /* @__PURE__ */ new Set();
  const directory = { entries: 0, missing: 0 };
  for (; ; ) {
    const head = await reader.peek(4);
    const signature = head.length < 4 ? 0 : head.readUInt32LE(0);
    if (signature === SIGNATURE.local) {
      seen.add(reader.position - start);
      await readEntry(reader, handlers);
    } else if (signature === SIGNATURE.central) {
      directory.entries++;
      if (!seen.has(await readCentral(reader))) directory.missing++;
    } else if (signature === SIGNATURE.end) {
      await reader.skip(22);
      break;
    } else if (signature === SIGNATURE.end64) await reader.skip(Number((await reader.take(12)).readBigUInt64LE(4)));
    else if (signature === SIGNATURE.locator64) await reader.skip(20);
    else if (signature === SIGNATURE.extraData) await reader.skip((await reader.take(8)).readUInt32LE(4));
    else if (signature === SIGNATURE.digital) await reader.skip((await reader.take(6)).readUInt16LE(4));
    else if (signature === SIGNATURE.descriptor || signature === SIGNATURE.singleVolume) await reader.skip(4);
    else if (head.length < 4) throw new ArchiveError("truncated", "it ends too early");
    else await readGap(reader, handlers);
  }
  if (directory.missing > 0 && directory.entries !== seen.size)
    handlers.skip("", `${directory.missing} of the entries in its directory are not where that says`);
}
async function readCentral(reader) {
  const bytes = await reader.take(CENTRAL_SIZE);
  await reader.skip(bytes.readUInt16LE(28));
  const extra = await reader.take(bytes.readUInt16LE(30));
  await reader.skip(bytes.readUInt16LE(32));
  const [, , offset = 0] = widen([bytes.readUInt32LE(24), bytes.readUInt32LE(20), bytes.readUInt32LE(42)], extra);
  return offset;
}
async function readGap(reader, handlers) {
  const gap = new ByteReader(until2(reader, isRecord2));
  await handlers.entry(GAP, gap);
  await drain(gap);
}
async function readEntry(reader, handlers) {
  const header = readLocal(await reader.take(LOCAL_SIZE));
  const { flags, method } = header;
  const name = decodeName(await reader.take(header.nameLength), flags);
  const [, packed = 0] = widen([header.size, header.packed], await reader.take(header.extraLength));
  const hasDescriptor = (flags & FLAG2.descriptor) !== 0;
  const isKnown = !hasDescriptor || packed !== 0 && header.packed !== 4294967295;
  const from = reader.position;
  if ((flags & FLAG2.encrypted) !== 0) {
    handlers.skip(name, "encrypted");
    return passOver(reader, isKnown ? packed : null);
  }
  const unpacked = unpack2(reader, method, isKnown ? packed : null);
  if (unpacked === null) {
    handlers.skip(name, `compression method ${methodName(method)} is not supported`);
    return passOver(reader, isKnown ? packed : null);
  }
  const seen = { crc: 0, size: 0, isWhole: false };
  const chunks = method === METHOD.stored ? unpacked.chunks : handlers.unpack(unpacked.chunks);
  const body = new ByteReader(measured(chunks, seen));
  await handlers.entry(name, body);
  await drain(body).catch((error) => {
    if (!(error instanceof ArchiveError)) throw error;
    handlers.broken(name, error);
  });
  await unpacked.finish();
  const used = reader.position - from;
  if (!seen.isWhole) return reader.skip(isKnown ? Math.max(0, packed - used) : 0);
  await check(reader, handlers, name, header, { ...seen, used, declared: isKnown ? packed : null });
}
function unpack2(reader, method, packed) {
  if (method === METHOD.deflate) return { chunks: inflateRaw(reader), finish: () => Promise.resolve() };
  if (packed === null) {
    if (method !== METHOD.stored) return null;
    return { chunks: until2(reader, isDescriptor), finish: () => Promise.resolve() };
  }
  const portion = reader.portion(packed);
  const { finish } = portion;
  switch (method) {
    case METHOD.stored:
      return { chunks: portion.reader.chunks(), finish };
    case METHOD.bzip2:
    case METHOD.zstd:
    case METHOD.xz:
      return { chunks: rarely(method, portion.reader), finish };
    default:
      return null;
  }
}
async function* rarely(method, reader) {
  if (method === METHOD.bzip2) yield* (await Promise.resolve().then(() => (init_bunzip2(), bunzip2_exports))).bunzip2(reader);
  else if (method === METHOD.zstd) yield* (await Promise.resolve().then(() => (init_unzstd(), unzstd_exports))).unzstd(reader);
  else yield* (await Promise.resolve().then(() => (init_unxz(), unxz_exports))).unxz(reader);
}
async function* measured(chunks, seen) {
  for await (const chunk of chunks) {
    seen.crc = crc322(chunk, seen.crc);
    seen.size += chunk.length;
    yield chunk;
  }
  seen.isWhole = true;
}
async function check(reader, handlers, name, header, seen) {
  let { crc } = header;
  if ((header.flags & FLAG2.descriptor) !== 0) {
    const descriptor = readDescriptor(await reader.peek(24), seen.used, seen.size);
    if (descriptor) {
      await reader.skip(descriptor.length);
      crc = descriptor.crc;
    } else handlers.skip(name, "its size is not what is written behind it");
  } else if (seen.declared !== null && seen.used !== seen.declared) handlers.skip(name, "its size is not what its header says");
  if (crc !== seen.crc) handlers.skip(name, "its checksum is wrong");
}
async function passOver(reader, size) {
  if (size !== null) return reader.skip(size);
  await drain(new ByteReader(until2(reader, isRecord2)));
}
async function drain(reader) {
  while (await reader.chunk() !== null) ;
}
async function* until2(reader, isIt) {
  for (let before = 0; ; ) {
    const window = await reader.peek(WINDOW);
    const isLast = window.length < WINDOW;
    const end = isLast ? window.length : window.length - RECORD;
    let at = window.indexOf("PK");
    while (at >= 0 && at < end && !isIt(window.subarray(at), before + at)) at = window.indexOf("PK", at + 1);
    const isFound = at >= 0 && at < end;
    const take = isFound ? at : end;
    if (take > 0) yield await reader.take(take);
    if (isFound || isLast) return;
    before += take;
  }
}
function isRecord2(bytes) {
  if (bytes.length < 4) return false;
  const signature = bytes.readUInt32LE(0);
  return signature === SIGNATURE.local || signature === SIGNATURE.central || signature === SIGNATURE.end || signature === SIGNATURE.end64;
}
function isDescriptor(bytes, before) {
  return bytes.length >= 4 && bytes.readUInt32LE(0) === SIGNATURE.descriptor && readDescriptor(bytes, before, before) !== null;
}
function decodeName(bytes, flags) {
  return (flags & FLAG2.utf8) !== 0 || isUtf8Name(bytes) ? bytes.toString("utf8") : bytes.toString("latin1");
}
var FLAG2, METHOD, GAP, WINDOW, RECORD;
var init_zip = __esm({
  "src/sources/zip.ts"() {
    "use strict";
    init_byte_reader();
    init_inflate();
    init_names2();
    init_zip_records();
    FLAG2 = { encrypted: 8257, descriptor: 8, utf8: 2048 };
    METHOD = { stored: 0, deflate: 8, bzip2: 12, zstd: 93, xz: 95 };
    GAP = "(between its entries)";
    WINDOW = 64 * 1024;
    RECORD = 24;
  }
});

// src/sources/archive.ts
var archive_exports = {};
__export(archive_exports, {
  readArchive: () => readArchive
});
async function readArchive(source, options) {
  const walk = new Walk(source, options);
  return walk.run();
}
function told(names, count3) {
  const inner = [...names].filter((name) => name !== "");
  if (inner.length === 0) return "";
  const rest = count3 - names.size;
  return `: ${inner.join(", ")}${names.has("") ? ", and the archive itself" : ""}${rest > 0 ? ` and ${rest} more` : ""}`;
}
async function decode2(format, reader) {
  switch (format) {
    case "gzip":
      return (await Promise.resolve().then(() => (init_inflate(), inflate_exports))).gunzip(reader);
    case "brotli":
      return (await Promise.resolve().then(() => (init_inflate(), inflate_exports))).unbrotli(reader);
    case "bzip2":
      return (await Promise.resolve().then(() => (init_bunzip2(), bunzip2_exports))).bunzip2(reader);
    case "xz":
      return (await Promise.resolve().then(() => (init_unxz(), unxz_exports))).unxz(reader);
    case "zstd":
      return (await Promise.resolve().then(() => (init_unzstd(), unzstd_exports))).unzstd(reader);
  }
}
function cut2(name) {
  return name.length > NAME_LENGTH ? `${name.slice(0, NAME_LENGTH)}\u2026` : name;
}
function amount(bytes) {
  return bytes >= 1024 ** 3 ? `${Math.round(bytes / 1024 ** 3)} GB` : `${Math.ceil(bytes / 1024 ** 2)} MB`;
}
var LimitError, InterruptedError, Walk;
var init_archive = __esm({
  "src/sources/archive.ts"() {
    "use strict";
    init_request_sample();
    init_archive_format();
    init_archive_limits();
    init_byte_reader();
    init_read_stream();
    LimitError = class extends Error {
      name = "LimitError";
    };
    InterruptedError = class extends Error {
      name = "InterruptedError";
    };
    Walk = class {
      #options;
      #source;
      #found = [];
      #sample = new RequestSample();
      /** By reason the names of what was not read, and how many they are. */
      #skipped = /* @__PURE__ */ new Map();
      #reported = /* @__PURE__ */ new WeakSet();
      /** What ended too early last, and where the source was then. */
      #cutOff = { chain: [], position: -1 };
      #bytes = 0;
      #contents = 0;
      #unpacked = 0;
      #entries = 0;
      #detections = 0;
      constructor(source, options) {
        this.#options = options;
        this.#source = new ByteReader(source);
      }
      async run() {
        let error = null;
        try {
          await this.#content(this.#source, [this.#options.path], 0);
        } catch (thrown) {
          if (thrown instanceof LimitError) this.#skip([], thrown.message);
          else if (!(thrown instanceof InterruptedError)) error = thrown;
        }
        const { path: path2 } = this.#options;
        const skipped = [...this.#skipped].map(([reason, { names, count: count3 }]) => ({ path: path2, reason: `${reason}${told(names, count3)}` }));
        return { bytes: this.#bytes, contents: this.#contents, found: this.#found, requests: this.#sample.list(), skipped, error };
      }
      /** Reads a content of whatever form to its end. Its damage is reported here, and ends nothing but itself. */
      async #content(reader, chain, depth) {
        try {
          await this.#read(reader, chain, depth);
        } catch (error) {
          if (!(error instanceof ArchiveError)) throw error;
          this.#report(chain, error);
        }
      }
      async #read(reader, chain, depth) {
        const { limits } = this.#options;
        const name = chain.at(-1) ?? "";
        const format = formatOf(await reader.peek(HEAD), name);
        if (format === null) return this.#plain(reader, chain);
        if (depth >= limits.depth) {
          this.#skip(chain, `archives within archives are read ${limits.depth} deep (--max-archive-depth)`);
          return this.#plain(reader, chain);
        }
        if (format === "tar") await this.#tar(reader, chain, depth + 1);
        else if (format === "zip") await this.#zip(reader, chain, depth + 1);
        else if (!await this.#compressed(format, reader, chain, depth + 1)) return;
        await this.#tail(reader, chain, depth + 1);
      }
      /** False where it turned out to be no such thing, and was read as it is. */
      async #compressed(format, reader, chain, depth) {
        const name = chain.at(-1) ?? "";
        reader.mark();
        const inner = new ByteReader(this.#counted(await decode2(format, reader)));
        try {
          await inner.peek(1);
        } catch (error) {
          if (!(error instanceof ArchiveError)) throw error;
          if (error.damage !== "damaged" || formatOfName(name) === format) this.#report(chain, error);
          reader.rewind();
          await this.#plain(reader, chain);
          return false;
        }
        reader.release();
        const content = nameInside(name, format);
        if (formatOf(await inner.peek(HEAD), content) === "tar") {
          await this.#tar(inner, chain, depth);
          await this.#tail(inner, chain, depth);
        } else await this.#content(inner, [...chain, content], depth);
        while (await inner.chunk() !== null) ;
        return true;
      }
      async #tar(reader, chain, depth) {
        const { readTar: readTar2 } = await Promise.resolve().then(() => (init_tar(), tar_exports));
        const broken = await readTar2(reader, async (name, body) => {
          this.#entry();
          if ((await body.peek(1)).length > 0) await this.#content(body, [...chain, cut2(name)], depth);
        });
        if (broken) this.#report(chain, broken);
      }
      async #zip(reader, chain, depth) {
        const { readZip: readZip2 } = await Promise.resolve().then(() => (init_zip(), zip_exports));
        await readZip2(reader, {
          entry: async (name, body) => {
            this.#entry();
            await this.#content(body, [...chain, cut2(name)], depth);
          },
          skip: (name, reason) => {
            this.#entry();
            this.#skip(name === "" ? chain : [...chain, cut2(name)], reason);
          },
          broken: (name, error) => this.#report([...chain, cut2(name)], error),
          unpack: (chunks) => this.#counted(chunks)
        });
      }
      /** What stands behind an archive's end, such as a zip's comment, is read too; zeros are padding. */
      async #tail(reader, chain, depth) {
        for (let chunk = await reader.chunk(); chunk !== null; chunk = await reader.chunk()) {
          const at = chunk.findIndex((byte) => byte !== 0);
          if (at < 0) continue;
          reader.unread(chunk.subarray(at));
          return this.#content(reader, [...chain, "(behind its end)"], depth);
        }
      }
      async #plain(reader, chain) {
        const { signal, onBytes, isNamed: isNamed2 } = this.#options;
        const search = new StreamSearch((isNamed2 === false ? chain.slice(1) : chain).join("/"));
        this.#contents++;
        try {
          for (let chunk = await reader.chunk(); chunk !== null; chunk = await reader.chunk()) {
            if (signal.aborted) throw new InterruptedError();
            this.#bytes += chunk.length;
            onBytes(chunk.length);
            search.push(chunk);
          }
        } finally {
          search.end();
          if (search.detections.length > 0) this.#found.push({ archive: chain.length > 1 ? chain : [], detections: search.detections });
          for (const request of search.requests()) this.#sample.add({ path: chain.join("!"), request });
          this.#detections += search.detections.length;
        }
        if (this.#detections > this.#options.limits.detections)
          throw new LimitError(`more than ${this.#options.limits.detections} values of a credential's shape: the rest was not read`);
      }
      /** What a decompressor gives, as far as the limits allow. */
      async *#counted(chunks) {
        const { limits, signal } = this.#options;
        for await (const chunk of chunks) {
          this.#unpacked += chunk.length;
          if (signal.aborted) throw new InterruptedError();
          if (this.#unpacked > limits.bytes) throw new LimitError(`it unpacks to more than ${amount(limits.bytes)} (--max-archive-size)`);
          if (this.#unpacked > limits.ratioFrom && this.#unpacked > limits.ratio * this.#source.position)
            throw new LimitError(`it unpacks to more than ${limits.ratio} times its size, as nothing but a decompression bomb does`);
          yield chunk;
        }
      }
      #entry() {
        if (this.#options.signal.aborted) throw new InterruptedError();
        if (++this.#entries > this.#options.limits.entries)
          throw new LimitError(`more than ${this.#options.limits.entries} entries (--max-archive-entries): the rest was not read`);
      }
      #report(chain, error) {
        if (this.#reported.has(error) || this.#options.signal.aborted) return;
        this.#reported.add(error);
        const isWithin = chain.every((name, index) => name === this.#cutOff.chain[index]);
        if (error.damage === "truncated" && isWithin && this.#cutOff.position === this.#source.position) return;
        if (error.damage === "truncated") this.#cutOff = { chain, position: this.#source.position };
        this.#skip(chain, `${error.damage === "unsupported" ? "not supported" : error.damage}: ${error.message}`);
      }
      #skip(chain, reason) {
        const entry = this.#skipped.get(reason) ?? { names: /* @__PURE__ */ new Set(), count: 0 };
        this.#skipped.set(reason, entry);
        const name = chain.slice(1).join(" \u2192 ");
        if (entry.names.has(name)) return;
        if (entry.names.size < NAMES_TOLD) entry.names.add(name);
        entry.count++;
      }
    };
  }
});

// node_modules/picomatch/lib/constants.js
var require_constants = __commonJS({
  "node_modules/picomatch/lib/constants.js"(exports, module) {
    "use strict";
    var WIN_SLASH = "\\\\/";
    var WIN_NO_SLASH = `[^${WIN_SLASH}]`;
    var DEFAULT_MAX_EXTGLOB_RECURSION = 0;
    var DOT_LITERAL = "\\.";
    var PLUS_LITERAL = "\\+";
    var QMARK_LITERAL = "\\?";
    var SLASH_LITERAL = "\\/";
    var ONE_CHAR = "(?=.)";
    var QMARK = "[^/]";
    var END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
    var START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
    var DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
    var NO_DOT = `(?!${DOT_LITERAL})`;
    var NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
    var NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
    var NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
    var QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
    var STAR = `${QMARK}*?`;
    var SEP = "/";
    var POSIX_CHARS = {
      DOT_LITERAL,
      PLUS_LITERAL,
      QMARK_LITERAL,
      SLASH_LITERAL,
      ONE_CHAR,
      QMARK,
      END_ANCHOR,
      DOTS_SLASH,
      NO_DOT,
      NO_DOTS,
      NO_DOT_SLASH,
      NO_DOTS_SLASH,
      QMARK_NO_DOT,
      STAR,
      START_ANCHOR,
      SEP
    };
    var WINDOWS_CHARS = {
      ...POSIX_CHARS,
      SLASH_LITERAL: `[${WIN_SLASH}]`,
      QMARK: WIN_NO_SLASH,
      STAR: `${WIN_NO_SLASH}*?`,
      DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
      NO_DOT: `(?!${DOT_LITERAL})`,
      NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
      NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
      START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
      END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
      SEP: "\\"
    };
    var POSIX_REGEX_SOURCE = {
      __proto__: null,
      alnum: "a-zA-Z0-9",
      alpha: "a-zA-Z",
      ascii: "\\x00-\\x7F",
      blank: " \\t",
      cntrl: "\\x00-\\x1F\\x7F",
      digit: "0-9",
      graph: "\\x21-\\x7E",
      lower: "a-z",
      print: "\\x20-\\x7E ",
      punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
      space: " \\t\\r\\n\\v\\f",
      upper: "A-Z",
      word: "A-Za-z0-9_",
      xdigit: "A-Fa-f0-9"
    };
    module.exports = {
      DEFAULT_MAX_EXTGLOB_RECURSION,
      MAX_LENGTH: 1024 * 64,
      POSIX_REGEX_SOURCE,
      // regular expressions
      REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
      REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
      REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
      REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
      REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
      REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
      // Replace globs with equivalent patterns to reduce parsing time.
      REPLACEMENTS: {
        __proto__: null,
        "***": "*",
        "**/**": "**",
        "**/**/**": "**"
      },
      // Digits
      CHAR_0: 48,
      /* 0 */
      CHAR_9: 57,
      /* 9 */
      // Alphabet chars.
      CHAR_UPPERCASE_A: 65,
      /* A */
      CHAR_LOWERCASE_A: 97,
      /* a */
      CHAR_UPPERCASE_Z: 90,
      /* Z */
      CHAR_LOWERCASE_Z: 122,
      /* z */
      CHAR_LEFT_PARENTHESES: 40,
      /* ( */
      CHAR_RIGHT_PARENTHESES: 41,
      /* ) */
      CHAR_ASTERISK: 42,
      /* * */
      // Non-alphabetic chars.
      CHAR_AMPERSAND: 38,
      /* & */
      CHAR_AT: 64,
      /* @ */
      CHAR_BACKWARD_SLASH: 92,
      /* \ */
      CHAR_CARRIAGE_RETURN: 13,
      /* \r */
      CHAR_CIRCUMFLEX_ACCENT: 94,
      /* ^ */
      CHAR_COLON: 58,
      /* : */
      CHAR_COMMA: 44,
      /* , */
      CHAR_DOT: 46,
      /* . */
      CHAR_DOUBLE_QUOTE: 34,
      /* " */
      CHAR_EQUAL: 61,
      /* = */
      CHAR_EXCLAMATION_MARK: 33,
      /* ! */
      CHAR_FORM_FEED: 12,
      /* \f */
      CHAR_FORWARD_SLASH: 47,
      /* / */
      CHAR_GRAVE_ACCENT: 96,
      /* ` */
      CHAR_HASH: 35,
      /* # */
      CHAR_HYPHEN_MINUS: 45,
      /* - */
      CHAR_LEFT_ANGLE_BRACKET: 60,
      /* < */
      CHAR_LEFT_CURLY_BRACE: 123,
      /* { */
      CHAR_LEFT_SQUARE_BRACKET: 91,
      /* [ */
      CHAR_LINE_FEED: 10,
      /* \n */
      CHAR_NO_BREAK_SPACE: 160,
      /* \u00A0 */
      CHAR_PERCENT: 37,
      /* % */
      CHAR_PLUS: 43,
      /* + */
      CHAR_QUESTION_MARK: 63,
      /* ? */
      CHAR_RIGHT_ANGLE_BRACKET: 62,
      /* > */
      CHAR_RIGHT_CURLY_BRACE: 125,
      /* } */
      CHAR_RIGHT_SQUARE_BRACKET: 93,
      /* ] */
      CHAR_SEMICOLON: 59,
      /* ; */
      CHAR_SINGLE_QUOTE: 39,
      /* ' */
      CHAR_SPACE: 32,
      /*   */
      CHAR_TAB: 9,
      /* \t */
      CHAR_UNDERSCORE: 95,
      /* _ */
      CHAR_VERTICAL_LINE: 124,
      /* | */
      CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
      /* \uFEFF */
      /**
       * Create EXTGLOB_CHARS
       */
      extglobChars(chars) {
        return {
          "!": { type: "negate", open: "(?:(?!(?:", close: `))${chars.STAR})` },
          "?": { type: "qmark", open: "(?:", close: ")?" },
          "+": { type: "plus", open: "(?:", close: ")+" },
          "*": { type: "star", open: "(?:", close: ")*" },
          "@": { type: "at", open: "(?:", close: ")" }
        };
      },
      /**
       * Create GLOB_CHARS
       */
      globChars(win32) {
        return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
      }
    };
  }
});

// node_modules/picomatch/lib/utils.js
var require_utils = __commonJS({
  "node_modules/picomatch/lib/utils.js"(exports) {
    "use strict";
    var {
      REGEX_BACKSLASH,
      REGEX_REMOVE_BACKSLASH,
      REGEX_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_GLOBAL
    } = require_constants();
    exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
    exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
    exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
    exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
    exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
    exports.isWindows = () => {
      if (typeof navigator !== "undefined" && navigator.platform) {
        const platform2 = navigator.platform.toLowerCase();
        return platform2 === "win32" || platform2 === "windows";
      }
      if (typeof process !== "undefined" && process.platform) {
        return process.platform === "win32";
      }
      return false;
    };
    exports.removeBackslashes = (str) => {
      return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
        return match === "\\" ? "" : match;
      });
    };
    exports.escapeLast = (input, char, lastIdx) => {
      const idx = input.lastIndexOf(char, lastIdx);
      if (idx === -1) return input;
      if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
      return `${input.slice(0, idx)}\\${input.slice(idx)}`;
    };
    exports.removePrefix = (input, state = {}) => {
      let output = input;
      if (output.startsWith("./")) {
        output = output.slice(2);
        state.prefix = "./";
      }
      return output;
    };
    exports.wrapOutput = (input, state = {}, options = {}) => {
      const prepend = options.contains ? "" : "^";
      const append = options.contains ? "" : "$";
      let output = `${prepend}(?:${input})${append}`;
      if (state.negated === true) {
        output = `(?:^(?!${output}).*$)`;
      }
      return output;
    };
    exports.basename = (path2, { windows } = {}) => {
      const segs = path2.split(windows ? /[\\/]/ : "/");
      const last = segs[segs.length - 1];
      if (last === "") {
        return segs[segs.length - 2];
      }
      return last;
    };
  }
});

// node_modules/picomatch/lib/scan.js
var require_scan = __commonJS({
  "node_modules/picomatch/lib/scan.js"(exports, module) {
    "use strict";
    var utils = require_utils();
    var {
      CHAR_ASTERISK,
      /* * */
      CHAR_AT,
      /* @ */
      CHAR_BACKWARD_SLASH,
      /* \ */
      CHAR_COMMA,
      /* , */
      CHAR_DOT,
      /* . */
      CHAR_EXCLAMATION_MARK,
      /* ! */
      CHAR_FORWARD_SLASH,
      /* / */
      CHAR_LEFT_CURLY_BRACE,
      /* { */
      CHAR_LEFT_PARENTHESES,
      /* ( */
      CHAR_LEFT_SQUARE_BRACKET,
      /* [ */
      CHAR_PLUS,
      /* + */
      CHAR_QUESTION_MARK,
      /* ? */
      CHAR_RIGHT_CURLY_BRACE,
      /* } */
      CHAR_RIGHT_PARENTHESES,
      /* ) */
      CHAR_RIGHT_SQUARE_BRACKET
      /* ] */
    } = require_constants();
    var isPathSeparator = (code2) => {
      return code2 === CHAR_FORWARD_SLASH || code2 === CHAR_BACKWARD_SLASH;
    };
    var depth = (token) => {
      if (token.isPrefix !== true) {
        token.depth = token.isGlobstar ? Infinity : 1;
      }
    };
    var scan2 = (input, options) => {
      const opts = options || {};
      const length = input.length - 1;
      const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
      const slashes = [];
      const tokens = [];
      const parts = [];
      let str = input;
      let index = -1;
      let start = 0;
      let lastIndex = 0;
      let isBrace = false;
      let isBracket = false;
      let isGlob = false;
      let isExtglob = false;
      let isGlobstar = false;
      let braceEscaped = false;
      let backslashes = false;
      let negated = false;
      let negatedExtglob = false;
      let finished = false;
      let braces = 0;
      let prev;
      let code2;
      let token = { value: "", depth: 0, isGlob: false };
      const eos = () => index >= length;
      const peek = () => str.charCodeAt(index + 1);
      const advance = () => {
        prev = code2;
        return str.charCodeAt(++index);
      };
      while (index < length) {
        code2 = advance();
        let next;
        if (code2 === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          code2 = advance();
          if (code2 === CHAR_LEFT_CURLY_BRACE) {
            braceEscaped = true;
          }
          continue;
        }
        if (braceEscaped === true || code2 === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          while (eos() !== true && (code2 = advance())) {
            if (code2 === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (code2 === CHAR_LEFT_CURLY_BRACE) {
              braces++;
              continue;
            }
            if (braceEscaped !== true && code2 === CHAR_DOT && (code2 = advance()) === CHAR_DOT) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (braceEscaped !== true && code2 === CHAR_COMMA) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (code2 === CHAR_RIGHT_CURLY_BRACE) {
              braces--;
              if (braces === 0) {
                braceEscaped = false;
                isBrace = token.isBrace = true;
                finished = true;
                break;
              }
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code2 === CHAR_FORWARD_SLASH) {
          slashes.push(index);
          tokens.push(token);
          token = { value: "", depth: 0, isGlob: false };
          if (finished === true) continue;
          if (prev === CHAR_DOT && index === start + 1) {
            start += 2;
            continue;
          }
          lastIndex = index + 1;
          continue;
        }
        if (opts.noext !== true) {
          const isExtglobChar = code2 === CHAR_PLUS || code2 === CHAR_AT || code2 === CHAR_ASTERISK || code2 === CHAR_QUESTION_MARK || code2 === CHAR_EXCLAMATION_MARK;
          if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
            isGlob = token.isGlob = true;
            isExtglob = token.isExtglob = true;
            finished = true;
            if (code2 === CHAR_EXCLAMATION_MARK && index === start) {
              negatedExtglob = true;
            }
            if (scanToEnd === true) {
              let parens = 0;
              while (eos() !== true && (code2 = advance())) {
                if (code2 === CHAR_BACKWARD_SLASH) {
                  backslashes = token.backslashes = true;
                  advance();
                  continue;
                }
                if (code2 === CHAR_LEFT_PARENTHESES) {
                  parens++;
                  continue;
                }
                if (code2 === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                  finished = true;
                  break;
                }
              }
              continue;
            }
            break;
          }
        }
        if (code2 === CHAR_ASTERISK) {
          if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code2 === CHAR_QUESTION_MARK) {
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code2 === CHAR_LEFT_SQUARE_BRACKET) {
          while (eos() !== true && (next = advance())) {
            if (next === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }
            if (next === CHAR_RIGHT_SQUARE_BRACKET) {
              isBracket = token.isBracket = true;
              isGlob = token.isGlob = true;
              finished = true;
              break;
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (opts.nonegate !== true && code2 === CHAR_EXCLAMATION_MARK && index === start) {
          negated = token.negated = true;
          start++;
          continue;
        }
        if (opts.noparen !== true && code2 === CHAR_LEFT_PARENTHESES) {
          isGlob = token.isGlob = true;
          if (scanToEnd === true) {
            let parens = 1;
            while (eos() !== true && (code2 = advance())) {
              if (code2 === CHAR_BACKWARD_SLASH) {
                backslashes = token.backslashes = true;
                advance();
                continue;
              }
              if (code2 === CHAR_LEFT_PARENTHESES) {
                parens++;
                continue;
              }
              if (code2 === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                finished = true;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (isGlob === true) {
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
      }
      if (opts.noext === true) {
        isExtglob = false;
        isGlob = false;
      }
      let base = str;
      let prefix = "";
      let glob = "";
      if (start > 0) {
        prefix = str.slice(0, start);
        str = str.slice(start);
        lastIndex -= start;
      }
      if (base && isGlob === true && lastIndex > 0) {
        base = str.slice(0, lastIndex);
        glob = str.slice(lastIndex);
      } else if (isGlob === true) {
        base = "";
        glob = str;
      } else {
        base = str;
      }
      if (base && base !== "" && base !== "/" && base !== str) {
        if (isPathSeparator(base.charCodeAt(base.length - 1))) {
          base = base.slice(0, -1);
        }
      }
      if (opts.unescape === true) {
        if (glob) glob = utils.removeBackslashes(glob);
        if (base && backslashes === true) {
          base = utils.removeBackslashes(base);
        }
      }
      const state = {
        prefix,
        input,
        start,
        base,
        glob,
        isBrace,
        isBracket,
        isGlob,
        isExtglob,
        isGlobstar,
        negated,
        negatedExtglob
      };
      if (opts.tokens === true) {
        state.maxDepth = 0;
        if (!isPathSeparator(code2)) {
          tokens.push(token);
        }
        state.tokens = tokens;
      }
      if (opts.parts === true || opts.tokens === true) {
        let prevIndex;
        for (let idx = 0; idx < slashes.length; idx++) {
          const n2 = prevIndex !== void 0 ? prevIndex + 1 : start;
          const i = slashes[idx];
          const value2 = input.slice(n2, i);
          if (opts.tokens) {
            if (idx === 0 && start !== 0) {
              tokens[idx].isPrefix = true;
              tokens[idx].value = prefix;
            } else {
              tokens[idx].value = value2;
            }
            depth(tokens[idx]);
            state.maxDepth += tokens[idx].depth;
          }
          if (i >= start) {
            parts.push(value2);
            prevIndex = i;
          }
        }
        const n = prevIndex !== void 0 ? prevIndex + 1 : start;
        const value = input.slice(n);
        parts.push(value);
        if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
          tokens[tokens.length - 1].value = value;
          depth(tokens[tokens.length - 1]);
          state.maxDepth += tokens[tokens.length - 1].depth;
        }
        state.slashes = slashes;
        state.parts = parts;
      }
      return state;
    };
    module.exports = scan2;
  }
});

// node_modules/picomatch/lib/parse.js
var require_parse = __commonJS({
  "node_modules/picomatch/lib/parse.js"(exports, module) {
    "use strict";
    var constants4 = require_constants();
    var utils = require_utils();
    var {
      MAX_LENGTH: MAX_LENGTH2,
      POSIX_REGEX_SOURCE,
      REGEX_NON_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_BACKREF,
      REPLACEMENTS
    } = constants4;
    var expandRange = (args, options) => {
      if (typeof options.expandRange === "function") {
        return options.expandRange(...args, options);
      }
      args.sort();
      const value = `[${args.join("-")}]`;
      try {
        new RegExp(value);
      } catch (ex) {
        return args.map((v) => utils.escapeRegex(v)).join("..");
      }
      return value;
    };
    var syntaxError = (type, char) => {
      return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
    };
    var splitTopLevel = (input) => {
      const parts = [];
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let value = "";
      let escaped = false;
      for (const ch of input) {
        if (escaped === true) {
          value += ch;
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          value += ch;
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          value += ch;
          continue;
        }
        if (quote === 0) {
          if (ch === "[") {
            bracket++;
          } else if (ch === "]" && bracket > 0) {
            bracket--;
          } else if (bracket === 0) {
            if (ch === "(") {
              paren++;
            } else if (ch === ")" && paren > 0) {
              paren--;
            } else if (ch === "|" && paren === 0) {
              parts.push(value);
              value = "";
              continue;
            }
          }
        }
        value += ch;
      }
      parts.push(value);
      return parts;
    };
    var isPlainBranch = (branch) => {
      let escaped = false;
      for (const ch of branch) {
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (/[?*+@!()[\]{}]/.test(ch)) {
          return false;
        }
      }
      return true;
    };
    var normalizeSimpleBranch = (branch) => {
      let value = branch.trim();
      let changed = true;
      while (changed === true) {
        changed = false;
        if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
          value = value.slice(2, -1);
          changed = true;
        }
      }
      if (!isPlainBranch(value)) {
        return;
      }
      return value.replace(/\\(.)/g, "$1");
    };
    var hasRepeatedCharPrefixOverlap = (branches) => {
      const values = branches.map(normalizeSimpleBranch).filter(Boolean);
      for (let i = 0; i < values.length; i++) {
        for (let j = i + 1; j < values.length; j++) {
          const a = values[i];
          const b = values[j];
          const char = a[0];
          if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
            continue;
          }
          if (a === b || a.startsWith(b) || b.startsWith(a)) {
            return true;
          }
        }
      }
      return false;
    };
    var parseRepeatedExtglob = (pattern, requireEnd = true) => {
      if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") {
        return;
      }
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let escaped = false;
      for (let i = 1; i < pattern.length; i++) {
        const ch = pattern[i];
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          continue;
        }
        if (quote === 1) {
          continue;
        }
        if (ch === "[") {
          bracket++;
          continue;
        }
        if (ch === "]" && bracket > 0) {
          bracket--;
          continue;
        }
        if (bracket > 0) {
          continue;
        }
        if (ch === "(") {
          paren++;
          continue;
        }
        if (ch === ")") {
          paren--;
          if (paren === 0) {
            if (requireEnd === true && i !== pattern.length - 1) {
              return;
            }
            return {
              type: pattern[0],
              body: pattern.slice(2, i),
              end: i
            };
          }
        }
      }
    };
    var buildCharClassStar = (chars) => {
      const source = chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`;
      return `${source}*`;
    };
    var getStarExtglobSequenceChars = (pattern) => {
      let index = 0;
      const chars = [];
      while (index < pattern.length) {
        const match = parseRepeatedExtglob(pattern.slice(index), false);
        if (!match || match.type !== "*") {
          return;
        }
        const branches = splitTopLevel(match.body).map((branch2) => branch2.trim());
        if (branches.length !== 1) {
          return;
        }
        const branch = normalizeSimpleBranch(branches[0]);
        if (!branch || branch.length !== 1) {
          return;
        }
        chars.push(branch);
        index += match.end + 1;
      }
      if (chars.length < 1) {
        return;
      }
      return chars;
    };
    var repeatedExtglobRecursion = (pattern) => {
      let depth = 0;
      let value = pattern.trim();
      let match = parseRepeatedExtglob(value);
      while (match) {
        depth++;
        value = match.body.trim();
        match = parseRepeatedExtglob(value);
      }
      return depth;
    };
    var analyzeRepeatedExtglob = (body, options) => {
      if (options.maxExtglobRecursion === false) {
        return { risky: false };
      }
      const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants4.DEFAULT_MAX_EXTGLOB_RECURSION;
      const branches = splitTopLevel(body).map((branch) => branch.trim());
      if (branches.length > 1) {
        if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) {
          return { risky: true };
        }
      }
      const safeChars = [];
      let sawStarSequence = false;
      let combinable = true;
      for (const branch of branches) {
        const chars = getStarExtglobSequenceChars(branch);
        if (chars) {
          sawStarSequence = true;
          safeChars.push(...chars);
          continue;
        }
        const literal2 = normalizeSimpleBranch(branch);
        if (literal2 && literal2.length === 1) {
          safeChars.push(literal2);
          continue;
        }
        combinable = false;
        if (repeatedExtglobRecursion(branch) > max) {
          return { risky: true };
        }
      }
      if (sawStarSequence) {
        return combinable ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) } : { risky: true };
      }
      return { risky: false };
    };
    var parse2 = (input, options) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected a string");
      }
      input = REPLACEMENTS[input] || input;
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH2, opts.maxLength) : MAX_LENGTH2;
      let len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      const bos = { type: "bos", value: "", output: opts.prepend || "" };
      const tokens = [bos];
      const capture = opts.capture ? "" : "?:";
      const PLATFORM_CHARS = constants4.globChars(opts.windows);
      const EXTGLOB_CHARS = constants4.extglobChars(PLATFORM_CHARS);
      const {
        DOT_LITERAL,
        PLUS_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOT_SLASH,
        NO_DOTS_SLASH,
        QMARK,
        QMARK_NO_DOT,
        STAR,
        START_ANCHOR
      } = PLATFORM_CHARS;
      const globstar = (opts2) => {
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const nodot = opts.dot ? "" : NO_DOT;
      const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
      let star = opts.bash === true ? globstar(opts) : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      if (typeof opts.noext === "boolean") {
        opts.noextglob = opts.noext;
      }
      const state = {
        input,
        index: -1,
        start: 0,
        dot: opts.dot === true,
        consumed: "",
        output: "",
        prefix: "",
        backtrack: false,
        negated: false,
        brackets: 0,
        braces: 0,
        parens: 0,
        quotes: 0,
        globstar: false,
        tokens
      };
      input = utils.removePrefix(input, state);
      len = input.length;
      const extglobs = [];
      const braces = [];
      const stack = [];
      let prev = bos;
      let value;
      const eos = () => state.index === len - 1;
      const peek = state.peek = (n = 1) => input[state.index + n];
      const advance = state.advance = () => input[++state.index] || "";
      const remaining = () => input.slice(state.index + 1);
      const consume = (value2 = "", num = 0) => {
        state.consumed += value2;
        state.index += num;
      };
      const append = (token) => {
        state.output += token.output != null ? token.output : token.value;
        consume(token.value);
      };
      const negate = () => {
        let count3 = 1;
        while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
          advance();
          state.start++;
          count3++;
        }
        if (count3 % 2 === 0) {
          return false;
        }
        state.negated = true;
        state.start++;
        return true;
      };
      const increment = (type) => {
        state[type]++;
        stack.push(type);
      };
      const decrement = (type) => {
        state[type]--;
        stack.pop();
      };
      const push = (tok) => {
        if (prev.type === "globstar") {
          const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
          const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
          if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
            state.output = state.output.slice(0, -prev.output.length);
            prev.type = "star";
            prev.value = "*";
            prev.output = star;
            state.output += prev.output;
          }
        }
        if (extglobs.length && tok.type !== "paren") {
          extglobs[extglobs.length - 1].inner += tok.value;
        }
        if (tok.value || tok.output) append(tok);
        if (prev && prev.type === "text" && tok.type === "text") {
          prev.output = (prev.output || prev.value) + tok.value;
          prev.value += tok.value;
          return;
        }
        tok.prev = prev;
        tokens.push(tok);
        prev = tok;
      };
      const extglobOpen = (type, value2) => {
        const token = { ...EXTGLOB_CHARS[value2], conditions: 1, inner: "" };
        token.prev = prev;
        token.parens = state.parens;
        token.output = state.output;
        token.startIndex = state.index;
        token.tokensIndex = tokens.length;
        const output = (opts.capture ? "(" : "") + token.open;
        increment("parens");
        push({ type, value: value2, output: state.output ? "" : ONE_CHAR });
        push({ type: "paren", extglob: true, value: advance(), output });
        extglobs.push(token);
      };
      const extglobClose = (token) => {
        const literal2 = input.slice(token.startIndex, state.index + 1);
        const body = input.slice(token.startIndex + 2, state.index);
        const analysis = analyzeRepeatedExtglob(body, opts);
        if ((token.type === "plus" || token.type === "star") && analysis.risky) {
          const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
          const open = tokens[token.tokensIndex];
          open.type = "text";
          open.value = literal2;
          open.output = safeOutput || utils.escapeRegex(literal2);
          for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
            tokens[i].value = "";
            tokens[i].output = "";
            delete tokens[i].suffix;
          }
          state.output = token.output + open.output;
          state.backtrack = true;
          push({ type: "paren", extglob: true, value, output: "" });
          decrement("parens");
          return;
        }
        let output = token.close + (opts.capture ? ")" : "");
        let rest;
        if (token.type === "negate") {
          let extglobStar = star;
          if (token.inner && token.inner.length > 1 && token.inner.includes("/")) {
            extglobStar = globstar(opts);
          }
          if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
            output = token.close = `)$))${extglobStar}`;
          }
          if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
            const expression = parse2(rest, { ...options, fastpaths: false }).output;
            output = token.close = `)${expression})${extglobStar})`;
          }
          if (token.prev.type === "bos") {
            state.negatedExtglob = true;
          }
        }
        push({ type: "paren", extglob: true, value, output });
        decrement("parens");
      };
      if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
        let backslashes = false;
        let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
          if (first === "\\") {
            backslashes = true;
            return m;
          }
          if (first === "?") {
            if (esc) {
              return esc + first + (rest ? QMARK.repeat(rest.length) : "");
            }
            if (index === 0) {
              return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
            }
            return QMARK.repeat(chars.length);
          }
          if (first === ".") {
            return DOT_LITERAL.repeat(chars.length);
          }
          if (first === "*") {
            if (esc) {
              return esc + first + (rest ? star : "");
            }
            return star;
          }
          return esc ? m : `\\${m}`;
        });
        if (backslashes === true) {
          if (opts.unescape === true) {
            output = output.replace(/\\/g, "");
          } else {
            output = output.replace(/\\+/g, (m) => {
              return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
            });
          }
        }
        if (output === input && opts.contains === true) {
          state.output = input;
          return state;
        }
        state.output = utils.wrapOutput(output, state, options);
        return state;
      }
      while (!eos()) {
        value = advance();
        if (value === "\0") {
          continue;
        }
        if (value === "\\") {
          const next = peek();
          if (next === "/" && opts.bash !== true) {
            continue;
          }
          if (next === "." || next === ";") {
            continue;
          }
          if (!next) {
            value += "\\";
            push({ type: "text", value });
            continue;
          }
          const match = /^\\+/.exec(remaining());
          let slashes = 0;
          if (match && match[0].length > 2) {
            slashes = match[0].length;
            state.index += slashes;
            if (slashes % 2 !== 0) {
              value += "\\";
            }
          }
          if (opts.unescape === true) {
            value = advance();
          } else {
            value += advance();
          }
          if (state.brackets === 0) {
            push({ type: "text", value });
            continue;
          }
        }
        if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
          if (opts.posix !== false && value === ":") {
            const inner = prev.value.slice(1);
            if (inner.includes("[")) {
              prev.posix = true;
              if (inner.includes(":")) {
                const idx = prev.value.lastIndexOf("[");
                const pre = prev.value.slice(0, idx);
                const rest2 = prev.value.slice(idx + 2);
                const posix2 = POSIX_REGEX_SOURCE[rest2];
                if (posix2) {
                  prev.value = pre + posix2;
                  state.backtrack = true;
                  advance();
                  if (!bos.output && tokens.indexOf(prev) === 1) {
                    bos.output = ONE_CHAR;
                  }
                  continue;
                }
              }
            }
          }
          if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") {
            value = `\\${value}`;
          }
          if (value === "]" && (prev.value === "[" || prev.value === "[^")) {
            value = `\\${value}`;
          }
          if (opts.posix === true && value === "!" && prev.value === "[") {
            value = "^";
          }
          prev.value += value;
          append({ value });
          continue;
        }
        if (state.quotes === 1 && value !== '"') {
          value = utils.escapeRegex(value);
          prev.value += value;
          append({ value });
          continue;
        }
        if (value === '"') {
          state.quotes = state.quotes === 1 ? 0 : 1;
          if (opts.keepQuotes === true) {
            push({ type: "text", value });
          }
          continue;
        }
        if (value === "(") {
          increment("parens");
          push({ type: "paren", value });
          continue;
        }
        if (value === ")") {
          if (state.parens === 0 && opts.strictBrackets === true) {
            throw new SyntaxError(syntaxError("opening", "("));
          }
          const extglob = extglobs[extglobs.length - 1];
          if (extglob && state.parens === extglob.parens + 1) {
            extglobClose(extglobs.pop());
            continue;
          }
          push({ type: "paren", value, output: state.parens ? ")" : "\\)" });
          decrement("parens");
          continue;
        }
        if (value === "[") {
          if (opts.nobracket === true || !remaining().includes("]")) {
            if (opts.nobracket !== true && opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("closing", "]"));
            }
            value = `\\${value}`;
          } else {
            increment("brackets");
          }
          push({ type: "bracket", value });
          continue;
        }
        if (value === "]") {
          if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          if (state.brackets === 0) {
            if (opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("opening", "["));
            }
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          decrement("brackets");
          const prevValue = prev.value.slice(1);
          if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) {
            value = `/${value}`;
          }
          prev.value += value;
          append({ value });
          if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
            continue;
          }
          const escaped = utils.escapeRegex(prev.value);
          state.output = state.output.slice(0, -prev.value.length);
          if (opts.literalBrackets === true) {
            state.output += escaped;
            prev.value = escaped;
            continue;
          }
          prev.value = `(${capture}${escaped}|${prev.value})`;
          state.output += prev.value;
          continue;
        }
        if (value === "{" && opts.nobrace !== true) {
          increment("braces");
          const open = {
            type: "brace",
            value,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open);
          push(open);
          continue;
        }
        if (value === "}") {
          const brace = braces[braces.length - 1];
          if (opts.nobrace === true || !brace) {
            push({ type: "text", value, output: value });
            continue;
          }
          let output = ")";
          if (brace.dots === true) {
            const arr = tokens.slice();
            const range = [];
            for (let i = arr.length - 1; i >= 0; i--) {
              tokens.pop();
              if (arr[i].type === "brace") {
                break;
              }
              if (arr[i].type !== "dots") {
                range.unshift(arr[i].value);
              }
            }
            output = expandRange(range, opts);
            state.backtrack = true;
          }
          if (brace.comma !== true && brace.dots !== true) {
            const out = state.output.slice(0, brace.outputIndex);
            const toks = state.tokens.slice(brace.tokensIndex);
            brace.value = brace.output = "\\{";
            value = output = "\\}";
            state.output = out;
            for (const t of toks) {
              state.output += t.output || t.value;
            }
          }
          push({ type: "brace", value, output });
          decrement("braces");
          braces.pop();
          continue;
        }
        if (value === "|") {
          if (extglobs.length > 0) {
            extglobs[extglobs.length - 1].conditions++;
          }
          push({ type: "text", value });
          continue;
        }
        if (value === ",") {
          let output = value;
          const brace = braces[braces.length - 1];
          if (brace && stack[stack.length - 1] === "braces") {
            brace.comma = true;
            output = "|";
          }
          push({ type: "comma", value, output });
          continue;
        }
        if (value === "/") {
          if (prev.type === "dot" && state.index === state.start + 1) {
            state.start = state.index + 1;
            state.consumed = "";
            state.output = "";
            tokens.pop();
            prev = bos;
            continue;
          }
          push({ type: "slash", value, output: SLASH_LITERAL });
          continue;
        }
        if (value === ".") {
          if (state.braces > 0 && prev.type === "dot") {
            if (prev.value === ".") prev.output = DOT_LITERAL;
            const brace = braces[braces.length - 1];
            prev.type = "dots";
            prev.output += value;
            prev.value += value;
            brace.dots = true;
            continue;
          }
          if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
            push({ type: "text", value, output: DOT_LITERAL });
            continue;
          }
          push({ type: "dot", value, output: DOT_LITERAL });
          continue;
        }
        if (value === "?") {
          const isGroup = prev && prev.value === "(";
          if (!isGroup && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("qmark", value);
            continue;
          }
          if (prev && prev.type === "paren") {
            const next = peek();
            let output = value;
            if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) {
              output = `\\${value}`;
            }
            push({ type: "text", value, output });
            continue;
          }
          if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
            push({ type: "qmark", value, output: QMARK_NO_DOT });
            continue;
          }
          push({ type: "qmark", value, output: QMARK });
          continue;
        }
        if (value === "!") {
          if (opts.noextglob !== true && peek() === "(") {
            if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
              extglobOpen("negate", value);
              continue;
            }
          }
          if (opts.nonegate !== true && state.index === 0) {
            negate();
            continue;
          }
        }
        if (value === "+") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("plus", value);
            continue;
          }
          if (prev && prev.value === "(" || opts.regex === false) {
            push({ type: "plus", value, output: PLUS_LITERAL });
            continue;
          }
          if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
            push({ type: "plus", value });
            continue;
          }
          push({ type: "plus", value: PLUS_LITERAL });
          continue;
        }
        if (value === "@") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            push({ type: "at", extglob: true, value, output: "" });
            continue;
          }
          push({ type: "text", value });
          continue;
        }
        if (value !== "*") {
          if (value === "$" || value === "^") {
            value = `\\${value}`;
          }
          const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
          if (match) {
            value += match[0];
            state.index += match[0].length;
          }
          push({ type: "text", value });
          continue;
        }
        if (prev && (prev.type === "globstar" || prev.star === true)) {
          prev.type = "star";
          prev.star = true;
          prev.value += value;
          prev.output = star;
          state.backtrack = true;
          state.globstar = true;
          consume(value);
          continue;
        }
        let rest = remaining();
        if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
          extglobOpen("star", value);
          continue;
        }
        if (prev.type === "star") {
          if (opts.noglobstar === true) {
            consume(value);
            continue;
          }
          const prior = prev.prev;
          const before = prior.prev;
          const isStart = prior.type === "slash" || prior.type === "bos";
          const afterStar = before && (before.type === "star" || before.type === "globstar");
          if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
            push({ type: "star", value, output: "" });
            continue;
          }
          const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
          const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
          if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
            push({ type: "star", value, output: "" });
            continue;
          }
          while (rest.slice(0, 3) === "/**") {
            const after = input[state.index + 4];
            if (after && after !== "/") {
              break;
            }
            rest = rest.slice(3);
            consume("/**", 3);
          }
          const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
          if (prior.type === "bos" && eos()) {
            prev.type = "globstar";
            prev.value += value;
            prev.output = globstar(opts);
            state.output = prev.output;
            state.globstar = true;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
            prev.value += value;
            state.globstar = true;
            state.output += prior.output + prev.output;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
            const end = rest[1] !== void 0 ? "|$" : "";
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
            prev.value += value;
            state.output += prior.output + prev.output;
            state.globstar = true;
            consume(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          if (prior.type === "bos" && rest[0] === "/") {
            prev.type = "globstar";
            prev.value += value;
            prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
            state.output = prev.output;
            state.globstar = true;
            consume(value + advance());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          state.output = state.output.slice(0, -prev.output.length);
          prev.type = "globstar";
          prev.output = globstar(opts);
          prev.value += value;
          state.output += prev.output;
          state.globstar = true;
          consume(value);
          continue;
        }
        const token = { type: "star", value, output: star };
        if (opts.bash === true) {
          token.output = ".*?";
          if (prev.type === "bos" || prev.type === "slash") {
            token.output = nodot + token.output;
          }
          push(token);
          continue;
        }
        if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
          token.output = value;
          push(token);
          continue;
        }
        if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
          if (prev.type === "dot") {
            state.output += NO_DOT_SLASH;
            prev.output += NO_DOT_SLASH;
          } else if (opts.dot === true) {
            state.output += NO_DOTS_SLASH;
            prev.output += NO_DOTS_SLASH;
          } else {
            state.output += nodot;
            prev.output += nodot;
          }
          if (peek() !== "*") {
            state.output += ONE_CHAR;
            prev.output += ONE_CHAR;
          }
        }
        push(token);
      }
      while (state.brackets > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
        state.output = utils.escapeLast(state.output, "[");
        decrement("brackets");
      }
      while (state.parens > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
        state.output = utils.escapeLast(state.output, "(");
        decrement("parens");
      }
      while (state.braces > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
        state.output = utils.escapeLast(state.output, "{");
        decrement("braces");
      }
      if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) {
        push({ type: "maybe_slash", value: "", output: `${SLASH_LITERAL}?` });
      }
      if (state.backtrack === true) {
        state.output = "";
        for (const token of state.tokens) {
          state.output += token.output != null ? token.output : token.value;
          if (token.suffix) {
            state.output += token.suffix;
          }
        }
      }
      return state;
    };
    parse2.fastpaths = (input, options) => {
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH2, opts.maxLength) : MAX_LENGTH2;
      const len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      input = REPLACEMENTS[input] || input;
      const {
        DOT_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOTS,
        NO_DOTS_SLASH,
        STAR,
        START_ANCHOR
      } = constants4.globChars(opts.windows);
      const nodot = opts.dot ? NO_DOTS : NO_DOT;
      const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
      const capture = opts.capture ? "" : "?:";
      const state = { negated: false, prefix: "" };
      let star = opts.bash === true ? ".*?" : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      const globstar = (opts2) => {
        if (opts2.noglobstar === true) return star;
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const create = (str) => {
        switch (str) {
          case "*":
            return `${nodot}${ONE_CHAR}${star}`;
          case ".*":
            return `${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*.*":
            return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*/*":
            return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
          case "**":
            return nodot + globstar(opts);
          case "**/*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
          case "**/*.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "**/.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
          default: {
            const match = /^(.*?)\.(\w+)$/.exec(str);
            if (!match) return;
            const source2 = create(match[1]);
            if (!source2) return;
            return source2 + DOT_LITERAL + match[2];
          }
        }
      };
      const output = utils.removePrefix(input, state);
      let source = create(output);
      if (source && opts.strictSlashes !== true) {
        source += `${SLASH_LITERAL}?`;
      }
      return source;
    };
    module.exports = parse2;
  }
});

// node_modules/picomatch/lib/picomatch.js
var require_picomatch = __commonJS({
  "node_modules/picomatch/lib/picomatch.js"(exports, module) {
    "use strict";
    var scan2 = require_scan();
    var parse2 = require_parse();
    var utils = require_utils();
    var constants4 = require_constants();
    var isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
    var picomatch2 = (glob, options, returnState = false) => {
      if (Array.isArray(glob)) {
        const fns = glob.map((input) => picomatch2(input, options, returnState));
        const arrayMatcher = (str) => {
          for (const isMatch of fns) {
            const state2 = isMatch(str);
            if (state2) return state2;
          }
          return false;
        };
        return arrayMatcher;
      }
      const isState = isObject(glob) && glob.tokens && glob.input;
      if (glob === "" || typeof glob !== "string" && !isState) {
        throw new TypeError("Expected pattern to be a non-empty string");
      }
      const opts = options || {};
      const posix2 = opts.windows;
      const regex = isState ? picomatch2.compileRe(glob, options) : picomatch2.makeRe(glob, options, false, true);
      const state = regex.state;
      delete regex.state;
      let isIgnored2 = () => false;
      if (opts.ignore) {
        const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
        isIgnored2 = picomatch2(opts.ignore, ignoreOpts, returnState);
      }
      const matcher = (input, returnObject = false) => {
        const { isMatch, match, output } = picomatch2.test(input, regex, options, { glob, posix: posix2 });
        const result = { glob, state, regex, posix: posix2, input, output, match, isMatch };
        if (typeof opts.onResult === "function") {
          opts.onResult(result);
        }
        if (isMatch === false) {
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (isIgnored2(input)) {
          if (typeof opts.onIgnore === "function") {
            opts.onIgnore(result);
          }
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (typeof opts.onMatch === "function") {
          opts.onMatch(result);
        }
        return returnObject ? result : true;
      };
      if (returnState) {
        matcher.state = state;
      }
      return matcher;
    };
    picomatch2.test = (input, regex, options, { glob, posix: posix2 } = {}) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected input to be a string");
      }
      if (input === "") {
        return { isMatch: false, output: "" };
      }
      const opts = options || {};
      const format = opts.format || (posix2 ? utils.toPosixSlashes : null);
      let match = input === glob;
      let output = match && format ? format(input) : input;
      if (match === false) {
        output = format ? format(input) : input;
        match = output === glob;
      }
      if (match === false || opts.capture === true) {
        if (opts.matchBase === true || opts.basename === true) {
          match = picomatch2.matchBase(input, regex, options, posix2);
        } else {
          match = regex.exec(output);
        }
      }
      return { isMatch: Boolean(match), match, output };
    };
    picomatch2.matchBase = (input, glob, options, posix2 = options && options.windows) => {
      const regex = glob instanceof RegExp ? glob : picomatch2.makeRe(glob, options);
      return regex.test(utils.basename(input, { windows: posix2 }));
    };
    picomatch2.isMatch = (str, patterns, options) => picomatch2(patterns, options)(str);
    picomatch2.parse = (pattern, options) => {
      if (Array.isArray(pattern)) return pattern.map((p) => picomatch2.parse(p, options));
      return parse2(pattern, { ...options, fastpaths: false });
    };
    picomatch2.scan = (input, options) => scan2(input, options);
    picomatch2.compileRe = (state, options, returnOutput = false, returnState = false) => {
      if (returnOutput === true) {
        return state.output;
      }
      const opts = options || {};
      const prepend = opts.contains ? "" : "^";
      const append = opts.contains ? "" : "$";
      let source = `${prepend}(?:${state.output})${append}`;
      if (state && state.negated === true) {
        source = `^(?!${source}).*$`;
      }
      const regex = picomatch2.toRegex(source, options);
      if (returnState === true) {
        regex.state = state;
      }
      return regex;
    };
    picomatch2.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
      if (!input || typeof input !== "string") {
        throw new TypeError("Expected a non-empty string");
      }
      let parsed = { negated: false, fastpaths: true };
      if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) {
        parsed.output = parse2.fastpaths(input, options);
      }
      if (!parsed.output) {
        parsed = parse2(input, options);
      }
      return picomatch2.compileRe(parsed, options, returnOutput, returnState);
    };
    picomatch2.toRegex = (source, options) => {
      try {
        const opts = options || {};
        return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
      } catch (err2) {
        if (options && options.debug === true) throw err2;
        return /$^/;
      }
    };
    picomatch2.constants = constants4;
    module.exports = picomatch2;
  }
});

// node_modules/picomatch/index.js
var require_picomatch2 = __commonJS({
  "node_modules/picomatch/index.js"(exports, module) {
    "use strict";
    var pico = require_picomatch();
    var utils = require_utils();
    function picomatch2(glob, options, returnState = false) {
      if (options && (options.windows === null || options.windows === void 0)) {
        options = { ...options, windows: utils.isWindows() };
      }
      return pico(glob, options, returnState);
    }
    Object.assign(picomatch2, pico);
    module.exports = picomatch2;
  }
});

// src/policy/globs.ts
var globs_exports = {};
__export(globs_exports, {
  compileGlobs: () => compileGlobs
});
function compileGlobs(globs2, where) {
  const tests = globs2.map((glob) => {
    const problem = globProblem(glob);
    if (problem !== null) throw new UsageError("bad-glob", `${where}: bad glob "${glob.slice(0, 80)}": ${problem}`);
    const anchored = glob.replace(/^\.?\//, "");
    const pattern = glob.startsWith("/") || anchored.replace(/\/$/, "").includes("/") ? anchored : `**/${anchored}`;
    const options = { dot: true };
    const whole = (0, import_picomatch.default)(pattern.replace(/\/$/, ""), options);
    const below2 = (0, import_picomatch.default)(`${pattern.replace(/\/$/, "")}/**`, options);
    return (path2) => whole(path2.replace(/\/$/, "")) || below2(path2);
  });
  return (path2) => tests.some((test) => test(path2));
}
var import_picomatch;
var init_globs = __esm({
  "src/policy/globs.ts"() {
    "use strict";
    import_picomatch = __toESM(require_picomatch2(), 1);
    init_errors();
    init_glob_problem();
  }
});

// node_modules/ignore/index.js
var require_ignore = __commonJS({
  "node_modules/ignore/index.js"(exports, module) {
    function makeArray(subject) {
      return Array.isArray(subject) ? subject : [subject];
    }
    var UNDEFINED = void 0;
    var EMPTY = "";
    var SPACE2 = " ";
    var ESCAPE = "\\";
    var REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/;
    var BOM = "\uFEFF";
    var REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/;
    var REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/;
    var REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/;
    var REGEX_SPLITALL_CRLF = /\r?\n/g;
    var DOUBLE_SLASH = "//";
    var SLASH_CODE = 47;
    var DOT_CODE = 46;
    var SLASH2 = "/";
    var TMP_KEY_IGNORE = "node-ignore";
    if (typeof Symbol !== "undefined") {
      TMP_KEY_IGNORE = /* @__PURE__ */ Symbol.for("node-ignore");
    }
    var KEY_IGNORE = TMP_KEY_IGNORE;
    var define2 = (object, key, value) => {
      Object.defineProperty(object, key, { value });
      return value;
    };
    var RETURN_FALSE = () => false;
    var POSIX_CLASSES = {
      alnum: "0-9A-Za-z",
      alpha: "A-Za-z",
      blank: " \\t",
      cntrl: "\\x00-\\x1f\\x7f",
      digit: "0-9",
      graph: "!-.0-~",
      lower: "a-z",
      print: " -.0-~",
      punct: "!-.:-@\\[-`{-~",
      // git's `sane-ctype.h` classifies \v and \f as control, not space,
      //   unlike C's `isspace`
      space: " \\t\\n\\r",
      upper: "A-Z",
      xdigit: "0-9A-Fa-f"
    };
    var CLASS_MEMBERS_TO_ESCAPE = "\\]^-[";
    var escapeMember = (char) => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0 ? char : ESCAPE + char;
    var NON_SLASH = "(?!\\/)";
    var classSource = (negated, body) => {
      if (negated) {
        return `[^\\/${body}]`;
      }
      const source = `[${body}]`;
      return new RegExp(source).test("/") ? NON_SLASH + source : source;
    };
    var scanBracket = (pattern, start) => {
      const { length } = pattern;
      let index = start + 1;
      let negated = EMPTY;
      const lead = pattern[index];
      if (lead === "!" || lead === "^") {
        negated = "^";
        index++;
      }
      let body = EMPTY;
      let prev = EMPTY;
      for (; ; ) {
        const char = pattern[index];
        if (char === UNDEFINED) {
          return null;
        }
        if (char === ESCAPE) {
          const escaped = pattern[++index];
          body += escapeMember(escaped);
          prev = escaped;
        } else if (char === "-" && prev && index + 1 < length && pattern[index + 1] !== "]") {
          index++;
          let to = pattern[index];
          if (to === ESCAPE) {
            to = pattern[index += 1];
          }
          if (prev <= to) {
            body += `-${escapeMember(to)}`;
          }
          prev = EMPTY;
        } else if (char === "[" && pattern[index + 1] === ":") {
          const nameStart = index + 2;
          let end = nameStart;
          while (end < length && pattern[end] !== "]") {
            end++;
          }
          if (end === length) {
            return null;
          }
          if (end > nameStart && pattern[end - 1] === ":") {
            const name = pattern.slice(nameStart, end - 1);
            if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name)) {
              return null;
            }
            body += POSIX_CLASSES[name];
            prev = EMPTY;
            index = end;
          } else {
            body += escapeMember("[");
            prev = "[";
            index = nameStart - 2;
          }
        } else {
          body += escapeMember(char);
          prev = char;
        }
        index++;
        if (pattern[index] === "]") {
          return {
            end: index,
            source: classSource(negated, body)
          };
        }
      }
    };
    var NEVER_MATCH = "[]";
    var PLACEHOLDER = "\0";
    var REGEX_RESTORE_PLACEHOLDER = new RegExp(
      `${PLACEHOLDER}(\\d+)${PLACEHOLDER}`,
      "g"
    );
    var TRAILING_WILDCARD = "\uE000";
    var TRAILING_DOUBLESTAR = "\uE001";
    var isReserved = (char) => char === PLACEHOLDER || char === TRAILING_WILDCARD || char === TRAILING_DOUBLESTAR;
    var extractBrackets = (pattern) => {
      const sources = [];
      const hold = (source) => `${PLACEHOLDER}${sources.push(source) - 1}${PLACEHOLDER}`;
      const { length } = pattern;
      let out = EMPTY;
      let index = 0;
      while (index < length) {
        const char = pattern[index];
        if (char === ESCAPE) {
          const escaped = pattern[index + 1];
          if (escaped === SLASH2 && index + 2 === length) {
            out += hold(NEVER_MATCH);
          } else if (escaped === "*" || escaped === "[" || escaped === SPACE2) {
            out += pattern.slice(index, index + 2);
          } else {
            out += hold(
              REGEX_LITERAL_SPECIAL.test(escaped) ? ESCAPE + escaped : isReserved(escaped) ? `[${escaped}]` : escaped
            );
          }
          index += 2;
        } else if (isReserved(char)) {
          out += hold(`[${char}]`);
          index++;
        } else if (char === "[") {
          const scanned = scanBracket(pattern, index);
          if (scanned === null) {
            out += hold(NEVER_MATCH);
            index = length;
          } else {
            out += hold(scanned.source);
            index = scanned.end + 1;
          }
        } else {
          out += char;
          index++;
        }
      }
      return {
        source: out,
        sources
      };
    };
    var DIRECT = null;
    var REGEX_INNER_SLASH = /\/(?!$)/;
    var WILDCARD = "[^\\/]*";
    var REPLACERS = [
      // Replace (\ ) with ' '
      // Only a space: an escaped tab or other whitespace is already a literal by
      //   the time it reaches here, and a bare tab must be left as one, not turned
      //   into a space.
      // (\ ) -> ' '
      // (\\ ) -> '\\ '
      // (\\\ ) -> '\\ '
      [
        // A run of backslashes is taken whole, from its first one, so no match
        //   ever starts again inside it -- `(\\+?) ` did, which made a long run
        //   quadratic.
        /(\\+)( ?)/g,
        (_, run2, space) => space ? run2.slice(0, run2.length - run2.length % 2) + SPACE2 : run2,
        ESCAPE + SPACE2
      ],
      // git's wildmatch() reads a run of two or more asterisks as one globstar
      //   whenever the run fills a path segment: it starts the pattern or follows
      //   a `/`, and it ends the pattern or comes before a `/`. A run of two is
      //   already `**`; a longer one is folded into `**` here, so the steps
      //   below only ever have to know `**`.
      // `***/foo` -> `**/foo`, `a/***/b` -> `a/**/b`, `a/***` -> `a/**`
      // git also takes a run beside a literal prefix (`a***/b`) or beside an
      //   escaped slash (`***\/b`) as a globstar, and this does not; the README
      //   lists both, under "A run of asterisks".
      [
        /(^|\/)\*{3,}(?=\/|$)/g,
        (_, start) => `${start}**`,
        "*"
      ],
      // Escape metacharacters
      // which is written down by users but means special for regular expressions.
      // > There are 12 characters with special meanings:
      // > - the backslash \,
      // > - the caret ^,
      // > - the dollar sign $,
      // > - the period or dot .,
      // > - the vertical bar or pipe symbol |,
      // > - the question mark ?,
      // > - the asterisk or star *,
      // > - the plus sign +,
      // > - the opening parenthesis (,
      // > - the closing parenthesis ),
      // > - and the opening square bracket [,
      // > - the opening curly brace {,
      // > These special characters are often called "metacharacters".
      [
        /[\\$.|*+(){^]/g,
        (match) => `\\${match}`
      ],
      [
        // > a question mark (?) matches a single character
        /(?!\\)\?/g,
        () => "[^/]",
        "?"
      ],
      // leading slash
      [
        // > A leading slash matches the beginning of the pathname.
        // > For example, "/*.c" matches "cat-file.c" but not "mozilla-sha1/sha1.c".
        // A leading slash matches the beginning of the pathname
        /^\//,
        () => "^",
        SLASH2
      ],
      // replace special metacharacter slash after the leading slash
      [
        /\//g,
        () => "\\/",
        SLASH2
      ],
      [
        // > A leading "**" followed by a slash means match in all directories.
        // > For example, "**/foo" matches file or directory "foo" anywhere,
        // > the same as pattern "foo".
        // > "**/foo/bar" matches file or directory "bar" anywhere that is directly
        // >   under directory "foo".
        // Notice that the '*'s have been replaced as '\\*'
        /^\^*(?:\\\*\\\*\\\/)+/,
        // '**/foo' <-> 'foo'
        () => "(?:^|\\/)",
        "*"
      ],
      // starting
      [
        // there will be no leading '/'
        //   (which has been replaced by section "leading slash")
        // If starts with '**', adding a '^' to the regular expression also works
        DIRECT,
        (source, pattern) => {
          if (!source || source[0] === "^" || source[0] === "(") {
            return source;
          }
          const anchor = !REGEX_INNER_SLASH.test(pattern) ? "(?:^|\\/)" : "^";
          return anchor + source;
        }
      ],
      // two globstars
      [
        // Use lookahead assertions so that we could match more than one `'/**'`
        /\\\/\\\*\\\*(?=\\\/|$)/g,
        // Zero, one or several directories
        // should not use '*', or it will be replaced by the next replacer
        // Check if it is not the last `'/**'`
        (_, index, str) => index + 6 < str.length ? str.slice(index + 6) === "\\/" ? "(?:\\/[^\\/]+)+" : "(?:\\/[^\\/]+)*" : `\\/${TRAILING_DOUBLESTAR}`,
        "*"
      ],
      // normal intermediate wildcards
      [
        // Never replace escaped '*'
        // ignore rule '\*' will match the path '*'
        // 'abc.*/' -> go
        // 'abc.*'  -> skip this rule,
        //    coz trailing single wildcard will be handed by [trailing wildcard]
        /(^|[^\\])(?:\\\*)+(?!$)/g,
        // '*.js' matches '.js'
        // '*.js' doesn't match 'abc'
        // 1. An asterisk "*" matches anything except a slash.
        // 2. Other consecutive asterisks are considered regular asterisks
        //    and collapse into one non-slash wildcard run.
        (_, p1) => p1 + WILDCARD,
        "*"
      ],
      // trailing wildcard, held apart from a literal star
      [
        // The step above leaves a trailing `*` alone, so a single `\*` is all that
        //   can be left at the end here, and what stands in front of it says which
        //   kind it is. A wildcard arrives as the escaper wrote it, `\*` with
        //   nothing before it; a literal arrives as the user's own escape, which
        //   the escaper doubled, and then the star's own -- `\\` and then `\*`.
        //   There is no third case: every backslash still reaching the chain is
        //   one `\*`, `\[` or `\ ` carries itself, and each is followed by its
        //   own character, so a longer run can never form. This runs while the
        //   two are still distinct, before the unescape steps below collapse the
        //   literal onto the very `\*` a wildcard leaves behind.
        /(^|[^\\])((?:\\\\)*)\\\*$/,
        (match, p1, p2) => p2 === EMPTY ? p1 + TRAILING_WILDCARD : match,
        "*"
      ],
      [
        // unescape, revert step 3 except for back slash
        // For example, if a user escape a '\\*',
        // after step 3, the result will be '\\\\\\*'
        /\\\\\\(?=[$.|*+(){^])/g,
        () => ESCAPE,
        ESCAPE + ESCAPE
      ],
      [
        // '\\\\' -> '\\'
        /\\\\/g,
        () => ESCAPE,
        ESCAPE + ESCAPE
      ],
      [
        // Every real bracket expression -- POSIX classes included -- has already
        //   been held aside by `extractBrackets`, so the only `[` left in the
        //   pattern is an escaped, literal one.
        // A backslash could only stand at the end of the range if it quoted the
        //   `]`, and `\]` is held aside long before this.
        /\\\[([^\]/]*?)($|\])/g,
        // '\\[bar]' -> '\\\\[bar]'
        (match, range, close) => `\\[${range}${close}`,
        "["
      ],
      // ending
      [
        // 'js' will not match 'js.'
        // 'ab' will not match 'abc'
        DIRECT,
        // WTF!
        // https://git-scm.com/docs/gitignore
        // changes in [2.22.1](https://git-scm.com/docs/gitignore/2.22.1)
        // which re-fixes #24, #38
        // > If there is a separator at the end of the pattern then the pattern
        // > will only match directories, otherwise the pattern can match both
        // > files and directories.
        // 'js*' will not match 'a.js'
        // 'js/' will not match 'a.js'
        // 'js' will match 'a.js' and 'a.js/'
        (source) => {
          const last = source[source.length - 1];
          if (!last || last === TRAILING_WILDCARD || last === TRAILING_DOUBLESTAR) {
            return source;
          }
          return last === SLASH2 ? `${source}$` : `${source}(?=$|\\/$)`;
        }
      ]
    ];
    var REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/;
    var MODE_IGNORE = "regex";
    var MODE_CHECK_IGNORE = "checkRegex";
    var UNDERSCORE = "_";
    var replaceTrailingWildcard = (_, p1) => {
      const prefix = p1 ? `${p1}[^/]+` : "[^/]*";
      return `${prefix}(?=$|\\/$)`;
    };
    var REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/;
    var replaceTrailingDoublestar = () => "[\\s\\S]";
    var separatorAfter = (run2, at) => {
      let separator = EMPTY;
      for (let index = at + 1; index < run2.length && !run2[index].wildcard; index++) {
        separator += run2[index].single;
      }
      return separator;
    };
    var pinWildcards = (source) => {
      if (source.indexOf(WILDCARD) < 0) {
        return source;
      }
      const tokens = [];
      const { length } = source;
      let index = 0;
      while (index < length) {
        const char = source[index];
        if (source.startsWith(WILDCARD, index)) {
          tokens.push({ wildcard: true });
          index += WILDCARD.length;
        } else if (char === "[") {
          let end = index + 1;
          if (source[end] === "^") {
            end++;
          }
          if (source[end] === "]") {
            end++;
          }
          while (end < length && source[end] !== "]") {
            end += source[end] === ESCAPE ? 2 : 1;
          }
          end++;
          tokens.push({ single: source.slice(index, end) });
          index = end;
        } else if (char === ESCAPE) {
          tokens.push({ single: source.slice(index, index + 2) });
          index += 2;
        } else if (char === "(") {
          let depth = 0;
          let end = index;
          do {
            if (source[end] === ESCAPE) {
              end++;
            } else if (source[end] === "(") {
              depth++;
            } else if (source[end] === ")") {
              depth--;
            }
            end++;
          } while (end < length && depth > 0);
          if ("*+?".indexOf(source[end]) >= 0) {
            end++;
          }
          tokens.push({ boundary: source.slice(index, end) });
          index = end;
        } else if (char === "^" || char === "$") {
          tokens.push({ boundary: char });
          index++;
        } else {
          tokens.push({ single: char });
          index++;
        }
      }
      let out = EMPTY;
      let run2 = [];
      const flush = () => {
        let lastWildcard;
        run2.forEach((token, at) => {
          if (token.wildcard) {
            lastWildcard = at;
          }
        });
        run2.forEach((token, at) => {
          if (!token.wildcard) {
            out += token.single;
            return;
          }
          out += at === lastWildcard ? WILDCARD : `(?:(?!${separatorAfter(run2, at)})[^\\/])*`;
        });
        run2 = [];
      };
      tokens.forEach((token) => {
        if (token.boundary === void 0) {
          run2.push(token);
          return;
        }
        flush();
        out += token.boundary;
      });
      flush();
      return out;
    };
    var makeRegexPrefix = (pattern) => {
      if (REGEX_ANCHORED_GLOBSTAR.test(pattern)) {
        pattern = "**";
      }
      const { source, sources } = extractBrackets(pattern);
      const replaced = REPLACERS.reduce(
        // A pass whose matcher finds nothing hands back the very string it was
        //   given, so asking first costs a search and saves a rewrite. Ten of the
        //   fifteen passes never fire for a typical .gitignore line, and between
        //   them they were 45% of this chain.
        (prev, [matcher, replacer, required]) => {
          if (matcher === DIRECT) {
            return replacer(prev, pattern);
          }
          if (required !== UNDEFINED && prev.indexOf(required) < 0) {
            return prev;
          }
          return matcher.test(prev) ? prev.replace(matcher, replacer.bind(pattern)) : prev;
        },
        source
      );
      return sources.length ? replaced.replace(
        REGEX_RESTORE_PLACEHOLDER,
        (match, index) => sources[index]
      ) : replaced;
    };
    var checkSourceOf = (body, prefix) => {
      if (body[body.length - 1] === SLASH2) {
        prefix = makeRegexPrefix(body.slice(0, -1));
      }
      const head = prefix.slice(0, -1);
      const last = prefix[prefix.length - 1];
      return last === TRAILING_WILDCARD ? `${head}$` : last === TRAILING_DOUBLESTAR ? head : NEVER_MATCH;
    };
    var matchesBasename = (body) => {
      const index = body.indexOf(SLASH2);
      return index < 0 || index === body.length - 1;
    };
    var basenameOf = (path2) => {
      const end = path2.length - 1;
      const index = path2.lastIndexOf(
        SLASH2,
        path2[end] === SLASH2 ? end - 1 : end
      );
      return index < 0 ? path2 : path2.slice(index + 1);
    };
    var parentOf = (path2) => {
      if (path2.charCodeAt(0) === SLASH_CODE || path2.indexOf(DOUBLE_SLASH) >= 0) {
        const slices = path2.split(SLASH2).filter(Boolean);
        slices.pop();
        return slices.length ? slices.join(SLASH2) + SLASH2 : EMPTY;
      }
      const end = path2.length - 1;
      const cut3 = path2.lastIndexOf(
        SLASH2,
        path2.charCodeAt(end) === SLASH_CODE ? end - 1 : end
      );
      return cut3 < 0 ? EMPTY : path2.slice(0, cut3 + 1);
    };
    var isString = (subject) => typeof subject === "string";
    var checkPattern = (pattern) => pattern && isString(pattern);
    var splitPattern = (pattern) => (pattern[pattern.length - 1] === "\r" ? pattern.slice(0, -1) : pattern).split(REGEX_SPLITALL_CRLF).filter(Boolean);
    var IgnoreRule = class {
      constructor(pattern, mark, body, ignoreCase, negative, prefix) {
        this.pattern = pattern;
        this.mark = mark;
        this.negative = negative;
        define2(this, "body", body);
        define2(this, "ignoreCase", ignoreCase);
        define2(this, "regexPrefix", prefix);
      }
      // Worked out on first use and kept behind an own property, the way `regex`
      //   caches itself in `_regex`. Deciding it in the constructor instead would
      //   add a fourth `defineProperty` to every rule ever built, which cost 4% of
      //   every compile -- including the compiles of rules that are never matched
      //   against anything.
      get _basenameOnly() {
        return define2(this, "_basenameOnly", matchesBasename(this.body));
      }
      get regex() {
        const key = UNDERSCORE + MODE_IGNORE;
        if (this[key]) {
          return this[key];
        }
        return this._make(MODE_IGNORE, key);
      }
      get checkRegex() {
        const key = UNDERSCORE + MODE_CHECK_IGNORE;
        if (this[key]) {
          return this[key];
        }
        return this._make(MODE_CHECK_IGNORE, key);
      }
      _make(mode, key) {
        const str = pinWildcards(
          mode === MODE_IGNORE ? this.regexPrefix.replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard).replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar) : checkSourceOf(this.body, this.regexPrefix)
        );
        const regex = this.ignoreCase ? new RegExp(str, "i") : new RegExp(str);
        return define2(this, key, regex);
      }
    };
    var hasTrailingBackslash = (str) => {
      let count3 = 0;
      while (str[str.length - count3 - 1] === ESCAPE) {
        count3++;
      }
      return count3 % 2 === 1;
    };
    var trimEnd = (body, stripLineEnd) => {
      let lineEnd2 = body.length;
      let end;
      for (; ; ) {
        if (stripLineEnd && body[lineEnd2 - 1] === "\r") {
          lineEnd2--;
        }
        end = lineEnd2;
        while (body[end - 1] === SPACE2) {
          end--;
        }
        if (!stripLineEnd || body[end - 1] !== "\n") {
          break;
        }
        lineEnd2 = end - 1;
      }
      if (end === lineEnd2) {
        return body.slice(0, lineEnd2);
      }
      let backslashes = 0;
      while (body[end - backslashes - 1] === ESCAPE) {
        backslashes++;
      }
      return backslashes % 2 ? body.slice(0, end - 1) + SPACE2 : body.slice(0, end);
    };
    var createRule = (pattern, mark, ignoreCase, stripLineEnd, stripBOM) => {
      let body = stripBOM && pattern[0] === BOM ? pattern.slice(1) : pattern;
      if (body[0] === "#") {
        return;
      }
      let negative = false;
      if (body[0] === "!") {
        negative = true;
        body = body.slice(1);
      }
      const last = body[body.length - 1];
      if (last === SPACE2 || stripLineEnd && (last === "\r" || last === "\n")) {
        body = trimEnd(body, stripLineEnd);
      }
      if (!body || hasTrailingBackslash(body)) {
        return;
      }
      body = body.replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, "!").replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, "#");
      const regexPrefix = makeRegexPrefix(body);
      return new IgnoreRule(
        pattern,
        mark,
        body,
        ignoreCase,
        negative,
        regexPrefix
      );
    };
    var RuleManager = class {
      constructor(ignoreCase) {
        this._ignoreCase = ignoreCase;
        this._rules = [];
        this._basenameCount = 0;
      }
      _add(pattern, index) {
        if (pattern && pattern[KEY_IGNORE]) {
          this._rules = this._rules.concat(pattern._rules._rules);
          this._basenameCount += pattern._rules._basenameCount;
          this._added = true;
          return;
        }
        const isStr = isString(pattern);
        const raw = isStr ? pattern : pattern.pattern;
        const rule = checkPattern(raw) && createRule(
          raw,
          isStr ? UNDEFINED : pattern.mark,
          this._ignoreCase,
          !this._split,
          this._stripBOM && !index
        );
        if (rule) {
          this._added = true;
          this._rules.push(rule);
          if (matchesBasename(rule.body)) {
            this._basenameCount++;
          }
        }
      }
      // @param {Array<string> | string | Ignore} pattern
      add(pattern) {
        this._added = false;
        this._split = isString(pattern);
        this._stripBOM = !this._split || pattern[0] === BOM;
        makeArray(
          this._split ? splitPattern(pattern) : pattern
        ).forEach(this._add, this);
        if (this._added) {
          this._literalRules = UNDEFINED;
        }
        return this._added;
      }
      // Match the literal 'abc/' for `checkIgnore`, last rule wins. Only a rule
      //   ending in a wildcard can match it (see `checkSourceOf`), so the rest
      //   are left out once, rather than tested or compiled for every path.
      testLiteral(path2) {
        const rules = this._literalRules || (this._literalRules = this._rules.filter(
          ({ body }) => body[body.length - (body[body.length - 1] === SLASH2 ? 2 : 1)] === "*"
        ));
        let ignored = false;
        let unignored = false;
        let matchedRule;
        for (let index = rules.length - 1; index >= 0; index--) {
          const rule = rules[index];
          if (rule.checkRegex.test(path2)) {
            ignored = !rule.negative;
            unignored = rule.negative;
            matchedRule = rule.negative ? UNDEFINED : rule;
            break;
          }
        }
        const ret = {
          ignored,
          unignored
        };
        if (matchedRule) {
          ret.rule = matchedRule;
        }
        return ret;
      }
      // Test one single path without recursively checking parent directories
      //
      // - mode `string` either `MODE_IGNORE` or `MODE_CHECK_IGNORE`
      // @returns {TestResult}
      test(path2, mode) {
        const rules = this._rules;
        const { length } = rules;
        const shortcut = this._basenameCount * 2 >= length;
        const basename4 = shortcut ? basenameOf(path2) : path2;
        for (let index = length - 1; index >= 0; index--) {
          const rule = rules[index];
          if (rule[mode].test(
            shortcut && rule._basenameOnly ? basename4 : path2
          )) {
            const { negative } = rule;
            const ret = {
              ignored: !negative,
              unignored: negative
            };
            if (!negative) {
              ret.rule = rule;
            }
            return ret;
          }
        }
        return {
          ignored: false,
          unignored: false
        };
      }
    };
    var throwError = (message, Ctor) => {
      throw new Ctor(message);
    };
    var checkPath = (path2, originalPath, doThrow) => {
      if (!isString(path2)) {
        return doThrow(
          `path must be a string, but got \`${originalPath}\``,
          TypeError
        );
      }
      if (!path2) {
        return doThrow(`path must not be empty`, TypeError);
      }
      if (checkPath.isNotRelative(path2)) {
        const r = "`path.relative()`d";
        return doThrow(
          `path should be a ${r} string, but got "${originalPath}"`,
          RangeError
        );
      }
      return true;
    };
    var isNotRelative = (path2) => {
      const first = path2.charCodeAt(0);
      if (first === SLASH_CODE) {
        return true;
      }
      if (first !== DOT_CODE) {
        return false;
      }
      if (path2.length === 1) {
        return true;
      }
      const second = path2.charCodeAt(1);
      if (second === SLASH_CODE) {
        return true;
      }
      if (second !== DOT_CODE) {
        return false;
      }
      return path2.length === 2 || path2.charCodeAt(2) === SLASH_CODE;
    };
    checkPath.isNotRelative = isNotRelative;
    checkPath.convert = (p) => p;
    var convertPath = (target) => isString(target) && checkPath.convert(target);
    var Ignore = class {
      constructor({
        ignorecase = true,
        ignoreCase = ignorecase,
        allowRelativePaths = false
      } = {}) {
        define2(this, KEY_IGNORE, true);
        this._rules = new RuleManager(ignoreCase);
        this._strictPathCheck = !allowRelativePaths;
        this._initCache();
      }
      _initCache() {
        this._ignoreCache = /* @__PURE__ */ Object.create(null);
        this._testCache = /* @__PURE__ */ Object.create(null);
      }
      add(pattern) {
        if (this._rules.add(pattern)) {
          this._initCache();
        }
        return this;
      }
      // legacy
      addPattern(pattern) {
        return this.add(pattern);
      }
      // @returns {TestResult}
      _test(originalPath, cache, path2) {
        checkPath(
          path2,
          originalPath,
          this._strictPathCheck ? throwError : RETURN_FALSE
        );
        return path2 ? this._t(path2, cache) : {
          ignored: false,
          unignored: false
        };
      }
      checkIgnore(target) {
        const path2 = convertPath(target);
        if (!path2 || path2.charCodeAt(path2.length - 1) !== SLASH_CODE) {
          return this._test(target, this._testCache, path2);
        }
        const dir = this._t(path2, this._testCache);
        if (dir.ignored) {
          return dir;
        }
        const literal2 = this._rules.testLiteral(path2);
        return literal2.ignored || literal2.unignored ? literal2 : dir;
      }
      _t(path2, cache) {
        if (path2 in cache) {
          return cache[path2];
        }
        const parentPath = parentOf(path2);
        const parent = parentPath ? this._t(parentPath, cache) : UNDEFINED;
        return cache[path2] = parent && parent.ignored ? parent : this._rules.test(path2, MODE_IGNORE);
      }
      ignores(path2) {
        return this._test(path2, this._ignoreCache, convertPath(path2)).ignored;
      }
      createFilter() {
        return (path2) => !this.ignores(path2);
      }
      filter(paths) {
        return makeArray(paths).filter(this.createFilter());
      }
      // @returns {TestResult}
      test(path2) {
        return this._test(path2, this._testCache, convertPath(path2));
      }
    };
    var factory = (options) => new Ignore(options);
    var isPathValid = (path2) => checkPath(convertPath(path2), path2, RETURN_FALSE);
    var setupWindows = () => {
      const makePosix = (str) => /^\\\\\?\\/.test(str) || /["<>|\u0000-\u001F]+/u.test(str) ? str : str.replace(/\\/g, "/");
      checkPath.convert = makePosix;
      const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i;
      checkPath.isNotRelative = (path2) => REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path2) || isNotRelative(path2);
    };
    if (
      // Detect `process` so that it can run in browsers.
      typeof process !== "undefined" && process.platform === "win32"
    ) {
      setupWindows();
    }
    module.exports = factory;
    factory.default = factory;
    module.exports.isPathValid = isPathValid;
    define2(module.exports, /* @__PURE__ */ Symbol.for("setupWindows"), setupWindows);
  }
});

// src/sources/gitignore.ts
var gitignore_exports = {};
__export(gitignore_exports, {
  createGitignore: () => createGitignore
});
function createGitignore() {
  return (text2) => {
    const rules = (0, import_ignore.default)().add(text2);
    return (path2) => {
      const result = rules.test(path2);
      if (result.ignored) return "ignored";
      return result.unignored ? "kept" : null;
    };
  };
}
var import_ignore;
var init_gitignore = __esm({
  "src/sources/gitignore.ts"() {
    "use strict";
    import_ignore = __toESM(require_ignore(), 1);
  }
});

// src/action/main.ts
import { readFileSync as readFileSync6 } from "node:fs";
import { resolve as resolve9 } from "node:path";

// src/mask.ts
init_shape();
init_snippet();
var VALUE = new RegExp(`(?<![A-Za-z0-9])[A-Za-z0-9]{${KEY_LENGTH}}(?![A-Za-z0-9])`, "g");
var MIN_TOKEN2 = 40;
var TOKEN = new RegExp(`[A-Za-z0-9+/_-]{${MIN_TOKEN2},}`, "g");
var PEM_LINE = 64;
var PREFIX = 12;
function masker(values) {
  const index = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  for (const secret of values) {
    const value = secret.reveal();
    if (seen.has(value)) continue;
    seen.add(value);
    for (const form of formsOf(value)) {
      const prefix = form.text.slice(0, PREFIX);
      const others = index.get(prefix);
      if (others) others.push(form);
      else index.set(prefix, [form]);
    }
  }
  for (const forms of index.values()) forms.sort((a, b) => b.text.length - a.text.length);
  return (text2) => text2.replace(TOKEN, (token) => {
    const masked = maskKnown(token, index);
    if (masked === token && /^[0-9a-f]{64}$/.test(token)) return token;
    return masked.replace(VALUE, (value) => shapeOf(value) === "random" ? redact(value) : value);
  });
}
function formsOf(value) {
  const texts = [];
  const bytes = Buffer.from(value);
  const hex = bytes.toString("hex");
  texts.push(hex, hex.toUpperCase());
  for (const shift of [0, 1, 2]) {
    const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString("base64");
    const inner = encoded.slice(shift === 0 ? 0 : 4, Math.floor((shift + bytes.length) * 4 / 3) - 2);
    texts.push(inner, inner.replaceAll("+", "-").replaceAll("/", "_"));
  }
  if (value.length > PEM_LINE) {
    for (let at = 0; at < value.length; at += PEM_LINE) texts.push(value.slice(at, at + PEM_LINE));
  }
  const shown = value.length === KEY_LENGTH || value.length === 60 ? redact(value) : "\u2026";
  const hidden = [...new Set(texts)].filter((text2) => text2.length >= MIN_TOKEN2).map((text2) => ({ text: text2, shown: "\u2026" }));
  return [{ text: value, shown }, ...hidden];
}
function maskKnown(token, index) {
  let masked = "";
  let copied2 = 0;
  for (let at = 0; at + PREFIX <= token.length; at++) {
    const form = index.get(token.slice(at, at + PREFIX))?.find((one) => token.startsWith(one.text, at));
    if (!form) continue;
    masked += token.slice(copied2, at) + form.shown;
    copied2 = at + form.text.length;
    at = copied2 - 1;
  }
  return masked + token.slice(copied2);
}

// src/action/main.ts
init_errors();

// src/policy/config.ts
init_errors();
init_glob_problem();
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

// src/policy/json-file.ts
init_errors();
import { readFileSync, statSync } from "node:fs";

// src/policy/json-error.ts
var TOKEN2 = /[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.]))/y;
function jsonErrorPlace(text2) {
  const open = [];
  let at = 0;
  let expected = "value";
  for (; ; ) {
    TOKEN2.lastIndex = at;
    const match = TOKEN2.exec(text2);
    if (!match) break;
    const [, mark, string, literal2] = match;
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
    else if ((string !== void 0 || literal2 !== void 0) && (expected === "value" || expected === "value-or-end"))
      expected = "separator";
    else break;
    at = TOKEN2.lastIndex;
  }
  const offset = at + (/^[ \t\r\n]*/.exec(text2.slice(at))?.[0].length ?? 0);
  const before = text2.slice(0, offset);
  return { line: before.split("\n").length, column: before.length - before.lastIndexOf("\n") };
}

// src/policy/json-file.ts
var MAX_KEY = 30;
function readText(file, what, maxBytes) {
  try {
    const stats = statSync(file);
    if (!stats.isFile()) throw new UsageError("config-unreadable", `${file}: can't read ${what} (not a regular file)`);
    if (stats.size > maxBytes)
      throw new UsageError("config-unreadable", `${file}: can't read ${what} (${stats.size} bytes, at most ${maxBytes} expected)`);
    return readFileSync(file, "utf8").replace(/^\ufeff/, "");
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const code2 = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    throw new UsageError("config-unreadable", `${file}: can't read ${what} (${code2 === "ENOENT" ? "no such file" : code2})`, {
      cause: error
    });
  }
}
function parseJson(text2, file) {
  try {
    return JSON.parse(text2);
  } catch {
    const { line, column } = jsonErrorPlace(text2);
    throw new UsageError("config-syntax", `${file}: not valid JSON (line ${line}, column ${column})`);
  }
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function rejectUnknown(content, known3, file, prefix) {
  for (const key of Object.keys(content)) {
    if (known3.includes(key)) continue;
    if (key.length > MAX_KEY) throw new UsageError("config-key", `${file}: unknown key ${prefix}(a name of ${key.length} characters)`);
    const nearest2 = known3.toSorted((a, b) => distance(a, key) - distance(b, key))[0] ?? "";
    const hint = distance(nearest2, key) <= 3 ? `; did you mean "${nearest2}"?` : `; known keys: ${known3.filter((one) => one !== "$schema").join(", ")}`;
    throw new UsageError("config-key", `${file}: unknown key "${prefix}${key}"${hint}`);
  }
}
function isDay(text2) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text2)) return false;
  const time = Date.parse(text2);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text2);
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

// src/policy/profiles.ts
init_permissions();
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
function likelyProfile(verification) {
  const power = powerOf(verification.permissions);
  if (power === "withdraw") return "custody";
  return power === "read" ? "dashboard" : "bot";
}
function overdueBy(profile, ageDays, rotation3) {
  return ageDays === null ? 0 : Math.max(0, ageDays - rotation3[profile]);
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
var ALLOW_KEYS = ["sha256", "reason", "expires"];
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
function loadConfig(startFolder, explicitFile) {
  if (explicitFile !== null) return parseConfig(readConfig(resolve(explicitFile)), explicitFile);
  for (let folder = resolve(startFolder); ; ) {
    const own = join(folder, CONFIG_FILE);
    if (existsSync(own)) return parseConfig(readConfig(own), own);
    const fromPackage = readPackageKey(join(folder, "package.json"));
    if (fromPackage) return fromPackage;
    const parent = dirname(folder);
    if (parent === folder) return DEFAULT_CONFIG;
    folder = parent;
  }
}
function readConfig(file) {
  return readText(file, "the configuration", MAX_CONFIG);
}
function readPackageKey(file) {
  if (!existsSync(file)) return null;
  let text2;
  try {
    text2 = readConfig(file);
  } catch {
    return null;
  }
  return parsePackageKey(text2, file);
}
function parsePackageKey(text2, file) {
  let content;
  try {
    content = JSON.parse(text2);
  } catch {
    return null;
  }
  if (!isRecord(content) || !Object.hasOwn(content, "binleaks")) return null;
  return validate(content["binleaks"], `${file} (key "binleaks")`, dirname(resolve(file)));
}
function parseConfig(text2, file) {
  return validate(parseJson(text2, file), file, dirname(resolve(file)));
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
  const list2 = environments ?? [];
  return {
    environments: list2.flatMap((one, index) => oneOf(one, VERIFICATION_ENVIRONMENTS, `${file}: "verify.environments[${index}]"`) ?? []),
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
    if (typeof sha256 !== "string" || !/^[0-9a-fA-F]{64}$/.test(sha256)) {
      throw new UsageError(
        "config-value",
        `${where}.sha256": expected the SHA-256 of the credential (64 hexadecimal digits, as the report gives it), found ${describe(sha256)}`
      );
    }
    if (typeof reason !== "string" || reason.trim() === "")
      throw new UsageError("config-value", `${where}.reason": expected a text that says why this is allowed, found ${describe(reason)}`);
    if (expires !== void 0 && (typeof expires !== "string" || !isDay(expires))) {
      throw new UsageError("config-value", `${where}.expires": expected a date as YYYY-MM-DD, found ${describe(expires)}`);
    }
    return { sha256: sha256.toLowerCase(), reason, expires: expires ?? null };
  });
}

// src/policy/exit-code.ts
function exitCode(result, failOn, interrupted) {
  const fails = result.findings.some((finding) => isFailure(finding, failOn));
  if (!result.complete) return fails && result.source === "history" && !interrupted ? 1 : 2;
  return fails ? 1 : 0;
}
function isFailure({ severity }, failOn) {
  return failOn === null || SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(failOn);
}

// src/action/main.ts
init_links();
init_printable();

// src/report/render.ts
async function render2(format, result, options) {
  const { version, project } = options;
  switch (format) {
    case "json":
      return (await Promise.resolve().then(() => (init_json(), json_exports))).reportJson(result, version);
    case "jsonl":
      return (await Promise.resolve().then(() => (init_jsonl(), jsonl_exports))).reportJsonl(result, version);
    case "sarif":
      return (await Promise.resolve().then(() => (init_sarif(), sarif_exports))).reportSarif(result, version);
    case "markdown":
      return (await Promise.resolve().then(() => (init_markdown(), markdown_exports))).reportMarkdown(result, project);
    case "github":
      return (await Promise.resolve().then(() => (init_github(), github_exports))).reportGithub(result);
    case "junit":
      return (await Promise.resolve().then(() => (init_junit(), junit_exports))).reportJunit(result);
    case "gitlab":
      return (await Promise.resolve().then(() => (init_gitlab(), gitlab_exports))).reportGitlab(result, version, project);
    case "html":
      return (await Promise.resolve().then(() => (init_html(), html_exports))).reportHtml(result, version, project);
    case "text":
      return result.source === "staged" ? (await Promise.resolve().then(() => (init_blocked(), blocked_exports))).reportBlocked(result, options) : (await Promise.resolve().then(() => (init_text(), text_exports))).reportText(result, options);
  }
}

// src/action/event.ts
var NONE = /^0+$/;
var USUAL_DEPTH = 50;
function dig(value, path2) {
  let inner = value;
  for (const name of path2) {
    if (typeof inner !== "object" || inner === null || !Object.hasOwn(inner, name)) return void 0;
    inner = Object.entries(inner).find(([key]) => key === name)?.[1];
  }
  return inner;
}
function text(value, ...path2) {
  const found = dig(value, path2);
  return typeof found === "string" ? found : "";
}
function id(value, ...path2) {
  const found = text(value, ...path2).toLowerCase();
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(found) ? found : "";
}
function planFor(event, payload) {
  const texts = textsOf(event, payload);
  const [base, head] = [id(payload, "pull_request", "base", "sha"), id(payload, "pull_request", "head", "sha")];
  if (base !== "" && head !== "") {
    const number = dig(payload, ["pull_request", "number"]);
    const commits = dig(payload, ["pull_request", "commits"]);
    return {
      kind: "range",
      head,
      headRef: typeof number === "number" && Number.isSafeInteger(number) ? `refs/pull/${number}/head` : null,
      bases: [base],
      policy: "base",
      depth: typeof commits === "number" && commits > 0 ? Math.min(commits, 1e4) + 1 : USUAL_DEPTH,
      texts
    };
  }
  const group = { base: id(payload, "merge_group", "base_sha"), head: id(payload, "merge_group", "head_sha") };
  if (group.base !== "" && group.head !== "")
    return { kind: "range", head: group.head, headRef: null, bases: [group.base], policy: "base", depth: USUAL_DEPTH, texts };
  const [before, after] = [id(payload, "before"), id(payload, "after")];
  if (before !== "" && after !== "") return planForPush(payload, before, after, texts);
  if (texts.length > 0 || TEXT_EVENTS.test(event)) return { kind: "texts", texts };
  return { kind: "history", policyFrom: null, texts };
}
var TEXT_EVENTS = /^(?:issues|issue_comment|discussion|discussion_comment|commit_comment|release|pull_request_review(?:_comment)?)$/;
function planForPush(payload, before, after, texts) {
  const ref = text(payload, "ref");
  if (NONE.test(after)) return { kind: "nothing", reason: `${ref === "" ? "The ref" : ref} was deleted: that brings nothing.` };
  const name = text(payload, "repository", "default_branch");
  const main2 = /^[\w][\w./-]*$/.test(name) && ref !== `refs/heads/${name}` ? [`origin/${name}`] : [];
  return {
    kind: "range",
    head: after,
    headRef: null,
    // A new branch, or one whose old commit is gone after a forced push, is compared with the default branch.
    bases: NONE.test(before) ? main2 : [before, ...main2],
    policy: "checkout",
    depth: USUAL_DEPTH,
    texts
  };
}
function isFromFork(payload) {
  const isOther = (head, base) => head === "" || head !== base;
  if (dig(payload, ["pull_request"]) !== void 0)
    return isOther(text(payload, "pull_request", "head", "repo", "full_name"), text(payload, "pull_request", "base", "repo", "full_name"));
  if (dig(payload, ["workflow_run"]) !== void 0)
    return isOther(text(payload, "workflow_run", "head_repository", "full_name"), text(payload, "repository", "full_name"));
  return false;
}
function isFromAnyone(payload) {
  return ["issue", "discussion", "comment", "review"].some((name) => dig(payload, [name]) !== void 0);
}
function textsOf(event, payload) {
  const sources = [
    ["pull request title", ["pull_request", "title"]],
    ["pull request body", ["pull_request", "body"]],
    ["branch name", ["pull_request", "head", "ref"]],
    ["review", ["review", "body"]],
    ["comment", ["comment", "body"]],
    ["issue title", ["issue", "title"]],
    ["issue body", ["issue", "body"]],
    ["discussion title", ["discussion", "title"]],
    ["discussion body", ["discussion", "body"]],
    ["release name", ["release", "name"]],
    ["release notes", ["release", "body"]],
    ["ref name", event === "push" ? ["ref"] : ["", ""]]
  ];
  return sources.flatMap(([name, path2]) => {
    const found = text(payload, ...path2);
    return found === "" ? [] : [{ name, text: found }];
  });
}
function planForInputs(plan, mode, base, head) {
  const texts = plan.kind === "nothing" ? [] : plan.texts;
  const policyFrom = plan.kind === "range" && plan.policy === "base" ? plan.bases[0] ?? null : null;
  if (mode === "history" || mode === "files") return { kind: mode, policyFrom, texts };
  if (base === "" && head === "") return plan;
  const from = plan.kind === "range" ? plan : null;
  return {
    kind: "range",
    head: head === "" ? from?.head ?? "HEAD" : head,
    headRef: head === "" ? from?.headRef ?? null : null,
    bases: base === "" ? from?.bases ?? [] : [base],
    policy: from?.policy ?? "checkout",
    depth: from?.depth ?? USUAL_DEPTH,
    texts
  };
}
var MODES = ["auto", "range", "history", "files"];

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command2, properties, message) {
  const cmd = new Command(command2, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command2, properties, message) {
    if (!command2) {
      command2 = "missing.command";
    }
    this.command = command2;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty2(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData2(this.message)}`;
    return cmdStr;
  }
};
function escapeData2(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty2(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command2, message) {
  const filePath = process.env[`GITHUB_${command2}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command2}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os4 from "os";

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve10) {
      resolve10(value);
    });
  }
  return new (P || (P = Promise))(function(resolve10, reject) {
    function fulfilled(value) {
      try {
        step2(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step2(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step2(result) {
      result.done ? resolve10(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step2((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text2, addEOL = false) {
    this._buffer += text2;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code2, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code2), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text2, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text2);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text2, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text2, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text2, href) {
    const element = this.wrap("a", text2, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/platform.js
import os3 from "os";
var platform = os3.platform();
var arch = os3.arch();

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function getMultilineInput(name, options) {
  const inputs = getInput(name, options).split("\n").filter((x) => x !== "");
  if (options && options.trimWhitespace === false) {
    return inputs;
  }
  return inputs.map((input) => input.trim());
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os4.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}

// src/action/inputs.ts
init_errors();

// src/verify/environments.ts
var SPOT = { timePath: "/api/v3/time", weightLimit: 6e3, tellsUnknown: false, tellsPermissions: false };
var COMMISSION = {
  ...SPOT,
  path: "/api/v3/account/commission",
  query: "symbol=BTCUSDT",
  weight: 20,
  answer: ["standardCommission", "symbol"]
};
var FUTURES = {
  timePath: "/fapi/v1/time",
  path: "/fapi/v1/rateLimit/order",
  query: "",
  weight: 1,
  weightLimit: 2400,
  answer: "list",
  tellsUnknown: false,
  tellsPermissions: false
};
var ENVIRONMENTS = [
  {
    ...SPOT,
    name: "live",
    origin: "https://api.binance.com",
    path: "/sapi/v1/account/apiRestrictions",
    query: "",
    weight: 1,
    answer: ["ipRestrict", "enableReading"],
    tellsUnknown: true,
    tellsPermissions: true
  },
  { ...COMMISSION, name: "testnet", origin: "https://testnet.binance.vision" },
  { ...COMMISSION, name: "demo", origin: "https://demo-api.binance.com" },
  { ...FUTURES, name: "futures", origin: "https://fapi.binance.com" },
  { ...FUTURES, name: "futures-testnet", origin: "https://testnet.binancefuture.com" },
  {
    ...SPOT,
    name: "us",
    origin: "https://api.binance.us",
    path: "/sapi/v3/accountStatus",
    query: "",
    weight: 1,
    weightLimit: 1200,
    answer: ["success", "objs"],
    tellsUnknown: true
  }
];
var EndpointError = class extends Error {
  name = "EndpointError";
};
function chooseEnvironments(named2, endpoints) {
  const isChosen = (name) => named2.includes(name) || endpoints[name] !== void 0;
  const known3 = new Set(ENVIRONMENTS.map((one) => one.name));
  for (const name of [...named2, ...Object.keys(endpoints)])
    if (!known3.has(name)) throw new EndpointError(`unknown environment; expected one of ${[...known3].join(", ")}`);
  const chosen = ENVIRONMENTS.filter((one) => isChosen(one.name));
  return (chosen.length > 0 ? chosen : ENVIRONMENTS).map((one) => {
    const replacement2 = endpoints[one.name];
    return replacement2 === void 0 ? one : { ...one, origin: originOf(replacement2) };
  });
}
var LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
function isLoopback(hostname) {
  return LOOPBACK.test(hostname);
}
function originOf(address) {
  let url;
  try {
    url = new URL(address);
  } catch {
    throw new EndpointError("expected an address such as https://relay.example.org");
  }
  if (url.username !== "" || url.password !== "") throw new EndpointError("an address with a user or a password is not taken");
  if (url.pathname !== "/" || url.search !== "" || url.hash !== "")
    throw new EndpointError("expected scheme, host and port only: the path is the fixed one of the call");
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname)))
    throw new EndpointError("expected https (http for an address of this machine only)");
  return url.origin;
}
var HINTS = {
  live: [],
  testnet: ["testnet", "futures-testnet"],
  demo: ["demo"],
  us: ["us"],
  unknown: []
};
function hinted(environment2) {
  return HINTS[environment2];
}
function orderFor(environment2, chosen) {
  const hints = hinted(environment2);
  const rank = ({ name }) => name === "live" ? 0 : hints.includes(name) ? 1 : 2;
  return chosen.toSorted((a, b) => rank(a) - rank(b));
}

// src/action/inputs.ts
function readInputs() {
  return {
    mode: oneOf2("mode", MODES) ?? "auto",
    base: revision("base"),
    head: revision("head"),
    paths: getMultilineInput("paths").filter((path2) => path2 !== ""),
    config: optional("config"),
    baseline: optional("baseline"),
    minConfidence: oneOf2("min-confidence", CONFIDENCES),
    failOn: oneOf2("fail-on", SEVERITIES),
    inlineAllow: oneOf2("inline-allow", ["all", "base-only"]) ?? "all",
    deepen: yesOrNo("deepen", true),
    sarifFile: optional("sarif-file"),
    jsonFile: optional("json-file"),
    htmlFile: optional("html-file"),
    commentOnClean: yesOrNo("comment-on-clean", false),
    verify: yesOrNo("verify", false),
    verifyEndpoints: Object.fromEntries(
      getMultilineInput("verify-endpoint").filter((line) => line !== "").map(endpoint)
    )
  };
}
function optional(name) {
  const value = getInput(name);
  return value === "" ? null : value;
}
function oneOf2(name, allowed) {
  const value = getInput(name);
  if (value === "") return null;
  const found = allowed.find((one) => one === value);
  if (found === void 0)
    throw new UsageError("input", `input "${name}": expected one of ${allowed.join(", ")}, found "${value.slice(0, 40)}"`);
  return found;
}
function yesOrNo(name, otherwise) {
  const value = getInput(name);
  if (value === "") return otherwise;
  if (/^(?:true|True|TRUE)$/.test(value)) return true;
  if (/^(?:false|False|FALSE)$/.test(value)) return false;
  throw new UsageError("input", `input "${name}": expected true or false, found "${value.slice(0, 40)}"`);
}
function endpoint(line) {
  const at = line.indexOf("=");
  const name = VERIFICATION_ENVIRONMENTS.find((one) => one === line.slice(0, at));
  if (name === void 0)
    throw new UsageError("input", `input "verify-endpoint": expected NAME=URL with NAME one of ${VERIFICATION_ENVIRONMENTS.join(", ")}`);
  try {
    return [name, originOf(line.slice(at + 1))];
  } catch (error) {
    if (!(error instanceof EndpointError)) throw error;
    throw new UsageError("input", `input "verify-endpoint": ${name}: ${error.message}`, { cause: error });
  }
}
function revision(name) {
  const value = getInput(name);
  if (value.startsWith("-") || value.includes(".."))
    throw new UsageError("input", `input "${name}": expected one commit, branch or tag, found "${value.slice(0, 40)}"`);
  return value;
}

// src/action/perform.ts
import { resolve as resolve7 } from "node:path";

// src/git/command.ts
import { spawn, spawnSync } from "node:child_process";
import { devNull } from "node:os";
var GitError = class extends Error {
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
var REPOSITORY_VARIABLES = [
  "GIT_DIR",
  "GIT_WORK_TREE",
  "GIT_INDEX_FILE",
  "GIT_PREFIX",
  "GIT_OBJECT_DIRECTORY",
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_QUARANTINE_PATH",
  "GIT_COMMON_DIR",
  "GIT_NAMESPACE",
  "GIT_CEILING_DIRECTORIES"
];
var UNWANTED_VARIABLES = [
  "GIT_EXTERNAL_DIFF",
  "GIT_DIFF_OPTS",
  "GIT_TRACE",
  "GIT_TRACE2",
  "GIT_TRACE2_EVENT",
  "GIT_TRACE2_PERF",
  "GIT_TRACE_PACKET",
  "GIT_LITERAL_PATHSPECS",
  "GIT_GLOB_PATHSPECS",
  "GIT_NOGLOB_PATHSPECS",
  "GIT_ICASE_PATHSPECS",
  "GIT_REPLACE_REF_BASE"
];
var FETCH_PROTOCOLS = "file:git:http:https:ssh";
function environment(place, protocols = "none") {
  const env2 = {
    ...process.env,
    LC_ALL: "C",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    // Reading a partial clone must not fetch what it lacks: newer git knows the first, every git the second.
    GIT_NO_LAZY_FETCH: "1",
    GIT_ALLOW_PROTOCOL: protocols
  };
  const dropped = place.inherit ? UNWANTED_VARIABLES : [...UNWANTED_VARIABLES, ...REPOSITORY_VARIABLES];
  for (const name of dropped) Reflect.deleteProperty(env2, name);
  return env2;
}
function runGit(place, args, input, maxBytes = 1 << 30) {
  return run(place, args, environment(place), input, maxBytes);
}
function fetchGit(place, args) {
  const plain2 = ["fetch", "--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head", "--no-auto-maintenance"];
  return run(place, [...plain2, ...args], environment(place, FETCH_PROTOCOLS), void 0, 1 << 24);
}
function run(place, args, env2, input, maxBytes) {
  const { status, stdout, stderr, error } = spawnSync("git", [...SAFE_FLAGS, ...args], {
    cwd: place.folder,
    env: env2,
    maxBuffer: maxBytes,
    windowsHide: true,
    ...input === void 0 ? { stdio: ["ignore", "pipe", "pipe"] } : { input }
  });
  if (error && "code" in error && error.code === "ENOENT") throw new GitError(missing(place));
  const complaint = error ? `${error.name}: git ${args[0] ?? ""} could not be run to its end` : stderr.toString("utf8").trim();
  return { ok: !error && status === 0, stdout: Buffer.isBuffer(stdout) ? stdout : Buffer.alloc(0), complaint };
}
async function* streamGit(place, args, input) {
  const child = spawn("git", [...SAFE_FLAGS, ...args], { cwd: place.folder, env: environment(place), windowsHide: true });
  let complaint = "";
  child.stderr.setEncoding("utf8").on("data", (text2) => {
    if (complaint.length < 8192) complaint += text2;
  });
  const ended = new Promise((done, fail2) => {
    child.on("error", (error) => fail2(error.code === "ENOENT" ? new GitError(missing(place)) : error));
    child.on("close", (code2) => done(code2));
  });
  ended.catch(() => void 0);
  child.stdin.on("error", () => void 0);
  const fed = feed(child.stdin, input ?? "");
  try {
    for await (const chunk of child.stdout) if (Buffer.isBuffer(chunk)) yield chunk;
    await fed;
    const code2 = await ended;
    if (code2 !== 0)
      throw new GitError(complaint.trim() === "" ? `git ${args[0] ?? ""} ended with ${code2 ?? "a signal"}` : complaint.trim());
  } finally {
    child.kill();
  }
}
async function feed(stdin, input) {
  if (typeof input === "string") stdin.write(input);
  else for await (const text2 of input) if (!stdin.write(text2)) await drained(stdin);
  stdin.end();
}
async function drained(stream3) {
  await new Promise((next) => {
    const go = () => {
      stream3.removeListener("drain", go);
      stream3.removeListener("close", go);
      next();
    };
    stream3.once("drain", go).once("close", go);
  });
}
function missing(place) {
  return `git could not be started in ${place.folder}: is git installed and on the PATH, and does the folder exist?`;
}

// src/git/repository.ts
import { existsSync as existsSync3, readFileSync as readFileSync2, realpathSync, statSync as statSync2 } from "node:fs";
import { dirname as dirname2, isAbsolute, join as join2, resolve as resolve2 } from "node:path";
var RepositoryError = class extends Error {
  name = "RepositoryError";
};
function findRepository(folder) {
  const start = resolve2(folder);
  if (!existsSync3(start)) throw new RepositoryError(`${folder}: no such folder`);
  if (!statSync2(start).isDirectory()) throw new RepositoryError(`${folder}: is a file; name the repository's folder`);
  const place = { folder: start, inherit: false };
  const asked = runGit(place, ["rev-parse", "--path-format=absolute", "--git-dir", "--git-common-dir"]);
  if (asked.ok) {
    const [gitFolder = "", common = ""] = asked.stdout.toString("utf8").split("\n");
    return layout(topOf(start), gitFolder, common, place, null);
  }
  const found = findGitFolder(start);
  if (!found) {
    if (/not a git repository/i.test(asked.complaint))
      throw new RepositoryError(`${folder}: not a git repository (nor any folder above it)`);
    throw new RepositoryError(`${folder}: git can't read this repository: ${firstLine(asked.complaint)}`);
  }
  const refusal = /dubious ownership/i.test(asked.complaint) ? `it belongs to another user, and git refuses to read it; if you trust it: git config --global --add safe.directory ${found.root}` : `git can't read it: ${firstLine(asked.complaint)}`;
  return layout(found.root, found.gitFolder, commonOf(found.gitFolder), place, refusal);
}
function firstLine(text2) {
  return (text2.split("\n")[0] ?? "").replace(/^fatal: /, "").slice(0, 200);
}
function topOf(start) {
  return findGitFolder(start)?.root ?? start;
}
function findGitFolder(start) {
  for (let folder = start; ; folder = dirname2(folder)) {
    const own = join2(folder, ".git");
    if (existsSync3(own)) {
      if (statSync2(own).isDirectory()) return { root: folder, gitFolder: own };
      const link = /^gitdir: (.+)\n?$/.exec(readSmall(own));
      if (link?.[1] !== void 0) return { root: folder, gitFolder: resolve2(folder, link[1]) };
    }
    if (existsSync3(join2(folder, "HEAD")) && existsSync3(join2(folder, "objects")) && existsSync3(join2(folder, "refs")))
      return { root: folder, gitFolder: folder };
    if (dirname2(folder) === folder) return null;
  }
}
function commonOf(gitFolder) {
  const common = readSmall(join2(gitFolder, "commondir")).trim();
  return common === "" ? gitFolder : resolve2(gitFolder, common);
}
function layout(root, gitFolder, common, place, refusal) {
  const config = readSmall(join2(common, "config"));
  const missingFolders = [];
  return {
    root,
    gitFolder,
    commonFolder: common,
    objectFolders: withAlternates(join2(common, "objects"), missingFolders),
    idLength: /^\s*objectformat\s*=\s*"?sha256/im.test(config) ? 32 : 20,
    shallow: readShallow(common),
    partial: /^\s*(?:partialclone|promisor|partialclonefilter)\s*=/im.test(config),
    place,
    refusal,
    missingFolders
  };
}
function readShallow(commonFolder) {
  return new Set(
    readSmall(join2(commonFolder, "shallow")).split("\n").filter((line) => /^[0-9a-f]{40,64}$/.test(line))
  );
}
function withAlternates(first, missing3) {
  const found = /* @__PURE__ */ new Map();
  const open = [{ folder: first, depth: 0 }];
  for (let next = open.shift(); next; next = open.shift()) {
    const { folder, depth } = next;
    if (!existsSync3(folder)) {
      missing3.push(folder);
      continue;
    }
    const real = realpathSync(folder);
    if (found.has(real) || depth > 5) continue;
    found.set(real, folder);
    for (const line of readSmall(join2(folder, "info", "alternates")).split("\n")) {
      if (line === "" || line.startsWith("#")) continue;
      open.push({ folder: isAbsolute(line) ? line : resolve2(folder, line), depth: depth + 1 });
    }
  }
  return [...found.keys()];
}
function readSmall(file) {
  try {
    return statSync2(file).size <= 4 * 1024 * 1024 ? readFileSync2(file, "utf8") : "";
  } catch {
    return "";
  }
}

// src/git/range.ts
var NONE2 = /^0+$/;
function parseRange(repository, text2, fetch = null) {
  const match = /^(.*?)(\.\.\.?)(.*)$/.exec(text2);
  if (!match) throw new RepositoryError(`range: expected BASE..HEAD or BASE...HEAD, found "${text2.slice(0, 80)}"`);
  const [, left = "", dots, right = ""] = match;
  const tip = right === "" ? "HEAD" : right;
  const commit = commitOf(repository, tip, fetch);
  const head = findObject(repository.place, tip) ?? commit;
  if (NONE2.test(left)) return { heads: [head], bases: [] };
  const base = commitOf(repository, left === "" ? "HEAD" : left, fetch);
  if (dots === "..") return { heads: [head], bases: [base] };
  const common = mergeBase(repository, base, head, fetch);
  if (common === null)
    throw new RepositoryError(`range: ${left} and ${right} have no commit in common here${isShallow(repository) ? SHALLOW_HELP : ""}`);
  return { heads: [head], bases: [common] };
}
var SHALLOW_HELP = "; this clone is shallow: --deepen fetches what is needed (or git fetch --unshallow; in a workflow fetch-depth: 0)";
function isShallow({ commonFolder }) {
  return readShallow(commonFolder).size > 0;
}
function mergeBase({ place }, base, head, fetch) {
  const ask = () => {
    const { ok, stdout } = runGit(place, ["merge-base", base, head]);
    return ok ? stdout.toString("latin1").trim() : null;
  };
  let found = ask();
  while (found === null && fetch?.("") === true) found = ask();
  return found;
}
function findCommit(place, name) {
  const { ok, stdout } = runGit(place, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`]);
  return ok ? stdout.toString("latin1").trim() : null;
}
function findObject(place, name) {
  const { ok, stdout } = runGit(place, ["rev-parse", "--verify", "--quiet", "--end-of-options", name]);
  return ok ? stdout.toString("latin1").trim() : null;
}
function hasObject(place, id2) {
  return runGit(place, ["cat-file", "-e", id2]).ok;
}
function commitOf(repository, name, fetch) {
  const { place } = repository;
  const found = findCommit(place, name) ?? (fetch?.(name) === true ? findCommit(place, name) : null);
  if (found !== null) return found;
  const why2 = isShallow(repository) ? `it is not in this clone${SHALLOW_HELP}` : "there is no such commit here";
  throw new RepositoryError(`range: ${/^[0-9a-f]{40,}$/.test(name) ? name.slice(0, 12) : name.slice(0, 80)}: ${why2}`);
}
function parsePush(place, lines3, remote) {
  const heads = [];
  const bases = /* @__PURE__ */ new Set();
  for (const line of lines3) {
    const [, head = "", , known3 = ""] = line.split(" ");
    if (!/^[0-9a-f]{40,64}$/.test(head) || !/^[0-9a-f]{40,64}$/.test(known3))
      throw new RepositoryError(`range --stdin: expected the lines of git's pre-push hook, found "${line.slice(0, 80)}"`);
    if (NONE2.test(head)) continue;
    heads.push(head);
    if (!NONE2.test(known3) && hasObject(place, `${known3}^{commit}`)) bases.add(known3);
  }
  if (/^[\w./-]+$/.test(remote) && runGit(place, ["config", "--get", `remote.${remote}.url`]).ok) bases.add(`--remotes=${remote}`);
  return { heads, bases: [...bases] };
}
function cutCommits({ place, commonFolder }, { heads, bases }) {
  const shallow = readShallow(commonFolder);
  if (shallow.size === 0 || heads.length === 0) return [];
  const { ok, stdout } = runGit(place, ["rev-list", ...heads, "--not", ...bases, "--"]);
  if (!ok) return [];
  return stdout.toString("latin1").split("\n").filter((id2) => shallow.has(id2));
}
function listRange(place, { heads, bases }) {
  if (heads.length === 0) return { commits: [], objects: /* @__PURE__ */ new Map(), missing: [] };
  const revisions = [...heads, "--not", ...bases, "--"];
  const commits = runGit(place, ["rev-list", "--parents", ...revisions]);
  const listed = runGit(place, ["rev-list", "--objects", "--missing=print", ...revisions]);
  if (!commits.ok || !listed.ok)
    throw new RepositoryError(`git could not list what the range brings: ${(commits.complaint || listed.complaint).split("\n")[0] ?? ""}`);
  const objects = /* @__PURE__ */ new Map();
  const missing3 = [];
  for (const line of listed.stdout.toString("latin1").split("\n")) {
    const space = line.indexOf(" ");
    if (line.startsWith("?")) missing3.push(line.slice(1).split(" ")[0] ?? "");
    else if (line !== "") objects.set(space < 0 ? line : line.slice(0, space), space < 0 ? "" : line.slice(space + 1));
  }
  return {
    commits: commits.stdout.toString("latin1").split("\n").filter((line) => line !== "").map((line) => line.split(" ")),
    objects,
    missing: missing3
  };
}

// src/git/deepen.ts
var STEPS = [100, 500, 2500];
var STARTS_A_PROGRAM = /^(?:core\.(?:sshcommand|askpass|gitproxy|alternaterefscommand)|credential\.(?:.*\.)?helper|remote\..*\.(?:uploadpack|vcs))$/;
function checkConfiguration(place) {
  const { stdout } = runGit(place, ["config", "--local", "--includes", "--name-only", "-z", "--list"]);
  const key = stdout.toString("utf8").split("\0").find((name) => STARTS_A_PROGRAM.test(name.toLowerCase()));
  if (key !== void 0)
    throw new RepositoryError(
      `--deepen: this repository's own configuration sets ${key.slice(0, 80)}, which could run a program; fetch by yourself (git fetch --unshallow)`
    );
}
function remoteOf(place, wanted) {
  const names = runGit(place, ["remote"]).stdout.toString("utf8").split("\n").filter(Boolean);
  const name = wanted ?? (names.includes("origin") ? "origin" : names.length === 1 ? names[0] : void 0);
  if (name === void 0 || !names.includes(name))
    throw new RepositoryError(
      `--deepen: ${wanted === null ? "this clone has no remote to fetch from" : `this clone has no remote named ${wanted.slice(0, 80)}`}`
    );
  return name;
}
function fetcherFor(repository, { remote: wanted, depth, trusted }) {
  const { place, commonFolder } = repository;
  if (!trusted) checkConfiguration(place);
  const remote = remoteOf(place, wanted);
  const isShallow2 = () => readShallow(commonFolder).size > 0;
  let step2 = 0;
  const get2 = (options, what) => {
    const { ok, complaint } = fetchGit(place, [...options, remote, ...what]);
    if (ok) return true;
    if (/couldn't find remote ref|not our ref|no such remote ref|unadvertised object|invalid refspec/i.test(complaint)) return false;
    throw new RepositoryError(`could not fetch from ${remote}: ${firstLine2(complaint)}`);
  };
  const more = (what) => {
    if (!isShallow2()) return false;
    const by = STEPS[step2++];
    return get2([by === void 0 ? "--unshallow" : `--deepen=${by}`], what);
  };
  return {
    commit: (name) => {
      if (name === "") return more([]);
      const options = isShallow2() ? [`--depth=${depth}`] : [];
      return candidates(remote, name).some((what) => get2(options, [what]));
    },
    range: (range) => {
      while (cutCommits(repository, range).length > 0)
        if (!more([...range.heads, ...range.bases.filter((one) => !one.startsWith("--"))]) && !more([])) return;
    },
    everything: () => {
      get2(isShallow2() ? ["--unshallow", "--tags"] : ["--tags"], [`+refs/heads/*:refs/remotes/${remote}/*`]);
    }
  };
}
function candidates(remote, name) {
  if (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(name)) return [name];
  if (!/^[\w][\w./-]*$/.test(name) || name.includes("..") || name.endsWith(".lock")) return [];
  const branch = name.startsWith(`${remote}/`) ? name.slice(remote.length + 1) : null;
  if (branch !== null) return [`+refs/heads/${branch}:refs/remotes/${remote}/${branch}`];
  if (name.startsWith("refs/")) return [`+${name}:${name}`];
  return [`refs/tags/${name}:refs/tags/${name}`, `refs/heads/${name}:refs/heads/${name}`];
}
function firstLine2(complaint) {
  const line = complaint.split("\n").find((one) => one.startsWith("fatal:")) ?? complaint.split("\n")[0] ?? "";
  return line.replace(/^fatal: /, "").replace(/\/\/[^/@\s]*@/g, "//").slice(0, 200);
}

// src/policy/at-revision.ts
import { isAbsolute as isAbsolute2, posix, relative, resolve as resolve4, sep } from "node:path";

// src/git/revision.ts
function blobAt(place, revision2, path2) {
  const { ok, stdout } = runGit(place, ["ls-tree", "-r", "-z", "--full-tree", revision2]);
  if (!ok) return null;
  const entry = stdout.toString("latin1").split("\0").find((one) => one.endsWith(`	${path2}`));
  return /^\d+ blob ([0-9a-f]+)\t/.exec(entry ?? "")?.[1] ?? null;
}
function namesAt(place, revision2) {
  return runGit(place, ["ls-tree", "-r", "-z", "--name-only", "--full-tree", revision2]).stdout.toString("latin1");
}
function contentAt(place, revision2, path2) {
  const id2 = blobAt(place, revision2, path2);
  if (id2 === null) return null;
  const { ok, stdout } = runGit(place, ["cat-file", "blob", id2]);
  return ok ? stdout : null;
}
function textsIn(place, revision2, texts) {
  if (texts.length === 0) return /* @__PURE__ */ new Set();
  const args = ["grep", "-h", "-o", "-a", "-F", "--no-color", "--no-textconv", "--no-recurse-submodules", "-f", "-", revision2, "--", ":/"];
  const { stdout } = runGit(place, args, `${texts.join("\n")}
`);
  return new Set(stdout.toString("latin1").split("\n"));
}

// src/policy/baseline.ts
init_errors();
import { existsSync as existsSync4 } from "node:fs";
import { dirname as dirname3, join as join3, resolve as resolve3 } from "node:path";
var BASELINE_FILE = ".binleaks-baseline.json";
var KEYS2 = ["$schema", "version", "entries"];
var ENTRY_KEYS = ["sha256", "kind", "reason", "by", "on"];
var KINDS3 = ["api-key", "secret-key", "private-key", "listen-key"];
var MAX_BASELINE = 16 * 1024 * 1024;
var AGAIN = 'mend the entry by hand, or take it out and run "binleaks baseline"';
function baselineFile(startFolder, explicitFile, config) {
  if (explicitFile !== null) return resolve3(explicitFile);
  if (config.baseline !== null) return resolve3(config.folder ?? startFolder, config.baseline);
  for (let folder = resolve3(startFolder); ; ) {
    const file = join3(folder, BASELINE_FILE);
    if (existsSync4(file)) return file;
    const parent = dirname3(folder);
    if (parent === folder) return null;
    folder = parent;
  }
}
function loadBaseline(startFolder, explicitFile, config) {
  const file = baselineFile(startFolder, explicitFile, config);
  if (file === null) return [];
  if (!existsSync4(file)) {
    const who = explicitFile !== null ? "--baseline" : `"baseline" in ${config.file ?? "the configuration"}`;
    throw new UsageError("baseline-missing", `${file}: no such file, though ${who} names it; run "binleaks baseline" to make it`);
  }
  return readBaseline(file);
}
function readBaseline(file) {
  return parseBaseline(readText(file, "the baseline", MAX_BASELINE), file);
}
function parseBaseline(text2, file) {
  if (/^(?:<{7}|={7}|>{7})/m.test(text2))
    throw new UsageError("baseline-conflict", `${file}: holds conflict markers of a merge; keep the entries of both sides`);
  const content = parseJson(text2, file);
  if (!isRecord(content)) throw new UsageError("baseline-value", `${file}: expected an object with "entries", found ${describe(content)}`);
  rejectUnknown(content, KEYS2, file, "");
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
  const { sha256, reason, by, on } = entry;
  const kind = KINDS3.find((one) => one === entry["kind"]);
  if (typeof sha256 !== "string" || !/^[0-9a-fA-F]{64}$/.test(sha256))
    throw wrong(".sha256", "the SHA-256 of a credential (64 hexadecimal digits)", sha256);
  if (kind === void 0) throw wrong(".kind", `one of ${KINDS3.join(", ")}`, entry["kind"]);
  if (reason !== void 0 && typeof reason !== "string") throw wrong(".reason", "a text", reason);
  if (by !== void 0 && typeof by !== "string") throw wrong(".by", "a text", by);
  if (on !== void 0 && (typeof on !== "string" || !isDay(on))) throw wrong(".on", "a date as YYYY-MM-DD", on);
  return entryOf(sha256.toLowerCase(), kind, { reason, by, on });
}
function entryOf(sha256, kind, { reason, by, on }) {
  return {
    sha256,
    kind,
    ...reason === void 0 ? {} : { reason },
    ...by === void 0 ? {} : { by },
    ...on === void 0 ? {} : { on }
  };
}

// src/policy/at-revision.ts
init_errors();
function policyAt(request) {
  const { place, root, revision: revision2, head } = request;
  const notes = [];
  const forgiving = (what, otherwise) => {
    try {
      return what();
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      notes.push(`The policy of the base can't be used, so nothing is suppressed by it: ${error.message}`);
      return otherwise;
    }
  };
  const read = (path2) => revision2 === null ? null : textAt(place, revision2, path2);
  const configSource = sourceOf(root, request.configFile, CONFIG_FILE);
  const config = configSource.in === "disk" ? loadConfig(root, configSource.file) : forgiving(() => configOf(configSource.path, configSource.isNamed, read), DEFAULT_CONFIG);
  const baselineSource = baselineSourceOf(request, config, configSource);
  const baseline = baselineSource.in === "disk" ? loadBaseline(root, baselineSource.file, DEFAULT_CONFIG) : forgiving(() => baselineOf(baselineSource.path, read), []);
  if (revision2 !== null && head !== null) {
    const isChanged = (path2) => blobAt(place, revision2, rawPath(path2)) !== blobAt(place, head, rawPath(path2));
    for (const source of [configSource, baselineSource])
      if (source.in === "tree" && isChanged(source.path)) notes.push(notInForce(source.path));
    if (configSource.in === "tree" && !configSource.isNamed && packageKey(place, revision2) !== packageKey(place, head))
      notes.push(notInForce('the key "binleaks" of package.json'));
  }
  return { config, baseline, notes };
}
function notInForce(what) {
  return `This change edits ${what}. That is not in force here: the policy of the base counts.`;
}
function sourceOf(root, file, usual) {
  if (file === null) return { in: "tree", path: usual, isNamed: false };
  const path2 = relative(root, resolve4(file)).split(sep).join(posix.sep);
  const isInside = path2 !== "" && path2 !== ".." && !path2.startsWith("../") && !isAbsolute2(path2);
  return isInside ? { in: "tree", path: path2, isNamed: true } : { in: "disk", file };
}
function baselineSourceOf({ root, baselineFile: baselineFile2 }, config, configSource) {
  if (baselineFile2 !== null || config.baseline === null) return sourceOf(root, baselineFile2, BASELINE_FILE);
  if (configSource.in === "disk") return sourceOf(root, resolve4(config.folder ?? root, config.baseline), BASELINE_FILE);
  return sourceOf(root, resolve4(root, posix.dirname(configSource.path), config.baseline), BASELINE_FILE);
}
function configOf(path2, isNamed2, read) {
  const own = read(path2);
  if (own !== null) return parseConfig(own, path2);
  if (isNamed2) throw new UsageError("config-unreadable", `${path2}: there is no such file in the base`);
  const manifest = read("package.json");
  return (manifest === null ? null : parsePackageKey(manifest, "package.json")) ?? DEFAULT_CONFIG;
}
function baselineOf(path2, read) {
  const text2 = read(path2);
  return text2 === null ? [] : parseBaseline(text2, path2);
}
function rawPath(path2) {
  return Buffer.from(path2).toString("latin1");
}
function textAt(place, revision2, path2) {
  const bytes = contentAt(place, revision2, rawPath(path2));
  if (bytes && bytes.length > MAX_BASELINE)
    throw new UsageError("config-unreadable", `${path2}: ${bytes.length} bytes, at most ${MAX_BASELINE} expected`);
  return bytes?.toString("utf8").replace(/^\ufeff/, "") ?? null;
}
function packageKey(place, revision2) {
  try {
    const manifest = JSON.parse(textAt(place, revision2, "package.json") ?? "null");
    const key = typeof manifest === "object" && manifest !== null && "binleaks" in manifest ? manifest.binleaks : null;
    return JSON.stringify(key);
  } catch {
    return null;
  }
}

// src/action/perform.ts
init_errors();

// src/scan.ts
init_archive_limits();
import { relative as relative3, resolve as resolve6 } from "node:path";

// src/sources/content.ts
init_archive_format();
init_byte_reader();
init_read();
init_read_stream();
function isArchive(head, path2, depth) {
  return depth > 0 && formatOf(head.subarray(0, HEAD), path2) !== null;
}
async function unpack3(source, options) {
  return (await Promise.resolve().then(() => (init_archive(), archive_exports))).readArchive(source, options);
}
var NEVER = new AbortController().signal;
async function searchStream(chunks, options) {
  const { path: path2, isNamed: isNamed2, limits, signal, onBytes } = options;
  const reader = new ByteReader(untilAborted(chunks, signal));
  const head = await reader.peek(HEAD).catch(() => Buffer.alloc(0));
  if (isArchive(head, path2, limits.depth)) return unpack3(reader.chunks(), options);
  const { error, detections, requests, bytes } = await readStream(reader.chunks(), isNamed2 === false ? "" : path2, NEVER, onBytes);
  return { bytes, contents: 1, found: [{ archive: [], detections }], requests: placed(requests, path2), skipped: [], error };
}
async function searchBytes(bytes, options) {
  const { path: path2, isNamed: isNamed2, limits, onBytes } = options;
  if (isArchive(bytes, path2, limits.depth)) return unpack3(once(bytes), options);
  const { detections, requests } = lookAtBytes(bytes, isNamed2 === false ? "" : path2);
  onBytes(bytes.length);
  const found = [{ archive: [], detections }];
  return { bytes: bytes.length, contents: 1, found, requests: placed(requests, path2), skipped: [], error: null };
}
function placed(requests, path2) {
  return requests.map((request) => ({ path: path2, request }));
}

// src/sources/errors.ts
var WORDS = {
  ENOENT: "no such file or folder",
  EACCES: "permission denied",
  EPERM: "permission denied",
  ELOOP: "too many symbolic links",
  ENOTDIR: "a part of the path is not a folder",
  EISDIR: "is a folder",
  EMFILE: "too many open files",
  ENFILE: "too many open files",
  EIO: "read error",
  ENXIO: "no such device",
  ESTALE: "stale file handle",
  ENAMETOOLONG: "name too long"
};
function reasonOf(error) {
  if (!(error instanceof Error)) return "unknown error";
  const code2 = "code" in error && typeof error.code === "string" ? error.code : "";
  return WORDS[code2] ?? (code2 === "" ? error.name : code2);
}

// src/sources/files.ts
import { existsSync as existsSync5, lstatSync, readFileSync as readFileSync3, readdirSync, realpathSync as realpathSync2, statSync as statSync3 } from "node:fs";
import { basename, join as join5, relative as relative2, resolve as resolve5, sep as sep2 } from "node:path";
init_names2();
var SKIPPED_FOLDERS = /* @__PURE__ */ new Map([
  [".git", "git's own storage: use `binleaks history` for what it holds"],
  ["node_modules", "installed packages"]
]);
function walkFiles(options) {
  const realRoots = options.paths.flatMap((path2) => {
    try {
      return [realpathSync2(resolve5(path2))];
    } catch {
      return [];
    }
  });
  const state = { options, items: [], skipped: [], excluded: [], realRoots, excludedByGlob: 0 };
  const seen = /* @__PURE__ */ new Set();
  for (const path2 of options.paths) {
    const full = resolve5(path2);
    if (seen.has(full)) continue;
    seen.add(full);
    walkPath(full, path2, state);
  }
  return {
    items: options.paths.length > 1 ? distinct2(state.items) : state.items,
    skipped: state.skipped,
    excluded: state.excluded,
    excludedByGlob: state.excludedByGlob
  };
}
function distinct2(items) {
  return [...new Map(items.map((item) => [typeof item.file === "string" ? item.file : item.file.toString("latin1"), item])).values()];
}
function displayPath(root, full) {
  const path2 = relative2(root, full);
  return (path2 === "" ? basename(full) : path2).split(sep2).join("/");
}
function walkPath(full, given, state) {
  const path2 = displayPath(state.options.root, full);
  try {
    const stats = statSync3(full);
    if (stats.isDirectory()) {
      walkFolder(full, full === state.options.root ? "" : `${path2}/`, state, ignoresAbove(full, state));
      return;
    }
    if (stats.isFile()) {
      if (state.options.isExcluded(path2)) state.excludedByGlob++;
      else state.items.push({ path: path2, file: full });
      return;
    }
    state.skipped.push({ path: given, reason: `is ${kindOf(stats)}, not a file or folder` });
  } catch (error) {
    state.skipped.push({ path: given, reason: reasonOf(error) });
  }
}
function kindOf(stats) {
  if (stats.isFIFO()) return "a FIFO (named pipe)";
  return stats.isSocket() ? "a socket" : "a device";
}
function walkFolder(folder, prefix, state, ignores) {
  const entries = readFolder(folder, prefix, state);
  if (!entries) return;
  const active = state.options.gitignore ? [...ignores, ...readGitignore(folder, state)] : ignores;
  const mangled = entries.filter((entry) => entry.name.includes(MANGLED));
  if (mangled.length > 0) walkRawNames(Buffer.from(folder), prefix, state, (name) => !isUtf8Name(name));
  for (const entry of entries) {
    if (entry.name.includes(MANGLED) && !existsSync5(`${folder}${sep2}${entry.name}`)) continue;
    const path2 = `${prefix}${entry.name}`;
    const full = folder.endsWith(sep2) ? `${folder}${entry.name}` : `${folder}${sep2}${entry.name}`;
    if (entry.isDirectory()) {
      const why2 = SKIPPED_FOLDERS.get(entry.name);
      if (why2 !== void 0) state.excluded.push({ path: path2, reason: why2 });
      else if (state.options.isExcluded(`${path2}/`) || state.options.isExcluded(path2)) state.excludedByGlob++;
      else if (isIgnored(`${full}/`, active)) state.excluded.push({ path: path2, reason: "ignored by .gitignore" });
      else walkFolder(full, `${path2}/`, state, active);
    } else if (entry.isFile()) {
      if (state.options.isExcluded(path2)) state.excludedByGlob++;
      else if (isIgnored(full, active)) state.excluded.push({ path: path2, reason: "ignored by .gitignore" });
      else state.items.push({ path: path2, file: full });
    } else if (entry.isSymbolicLink()) checkLink(full, path2, state);
    else state.excluded.push({ path: path2, reason: `is ${kindOf(entry)}` });
  }
}
function readFolder(folder, prefix, state) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    state.skipped.push({ path: prefix === "" ? folder : prefix, reason: reasonOf(error) });
    return null;
  }
}
function walkRawNames(folder, prefix, state, isMeant) {
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true, encoding: "buffer" })) {
      if (!isMeant(entry.name)) continue;
      const path2 = `${prefix}${showName(entry.name)}`;
      const full = Buffer.concat([folder, SEPARATOR2, entry.name]);
      if (state.options.isExcluded(path2)) state.excludedByGlob++;
      else if (entry.isDirectory()) {
        const why2 = SKIPPED_FOLDERS.get(path2.slice(prefix.length));
        if (why2 === void 0) walkRawNames(full, `${path2}/`, state, () => true);
        else state.excluded.push({ path: path2, reason: why2 });
      } else if (entry.isFile()) state.items.push({ path: path2, file: full });
      else state.excluded.push({ path: path2, reason: entry.isSymbolicLink() ? "a symbolic link" : `is ${kindOf(entry)}` });
    }
  } catch (error) {
    state.skipped.push({ path: prefix, reason: reasonOf(error) });
  }
}
var SEPARATOR2 = Buffer.from(sep2);
var MANGLED = "\uFFFD";
function checkLink(full, path2, state) {
  try {
    const target = realpathSync2(full);
    const inside = state.realRoots.find((root) => target === root || target.startsWith(root.endsWith(sep2) ? root : root + sep2));
    if (inside === void 0) state.excluded.push({ path: path2, reason: "a symbolic link that leads outside of the scanned folder" });
    else if (relative2(inside, target).split(sep2).some((part) => SKIPPED_FOLDERS.has(part)))
      state.excluded.push({ path: path2, reason: "a symbolic link into a folder that is not scanned" });
  } catch {
    state.excluded.push({ path: path2, reason: "a symbolic link that leads nowhere" });
  }
}
function readGitignore(folder, state) {
  const reader = state.options.gitignore;
  if (!reader) return [];
  try {
    return [{ folder: folder + sep2, test: reader(readFileSync3(join5(folder, ".gitignore"), "utf8")) }];
  } catch {
    return [];
  }
}
function ignoresAbove(folder, state) {
  if (!state.options.gitignore) return [];
  const found = [];
  for (let at = folder; ; ) {
    if (isRepositoryRoot(at)) return found;
    const parent = resolve5(at, "..");
    if (parent === at) return [];
    found.unshift(...readGitignore(parent, state));
    at = parent;
  }
}
function isRepositoryRoot(folder) {
  try {
    lstatSync(join5(folder, ".git"));
    return true;
  } catch {
    return false;
  }
}
function isIgnored(full, ignores) {
  for (const { folder, test } of ignores.toReversed()) {
    const verdict = test(full.slice(folder.length).split(sep2).join("/"));
    if (verdict !== null) return verdict === "ignored";
  }
  return false;
}

// src/sources/pool.ts
import { availableParallelism } from "node:os";

// src/sources/batch.ts
import { statSync as statSync4 } from "node:fs";

// src/detect/manifests.ts
init_evidence();
var MAX_MANIFEST = 256 * 1024;
var MANIFEST = /(?:^|\/)(?:package\.json|requirements[^/]*\.(?:txt|in)|setup\.(?:py|cfg)|pyproject\.toml|Pipfile|environment\.ya?ml|conda\.ya?ml|go\.mod|Cargo\.toml|pom\.xml|build\.gradle(?:\.kts)?|libs\.versions\.toml|build\.sbt|[^/]+\.(?:cs|fs|vb)proj|packages\.config|Directory\.Packages\.props|paket\.dependencies|composer\.json|Gemfile|[^/]+\.gemspec|mix\.exs|rebar\.config|DESCRIPTION|pubspec\.yaml|Package\.swift|Podfile|conanfile\.(?:txt|py)|vcpkg\.json|CMakeLists\.txt|cpanfile|Project\.toml|deno\.jsonc?|shard\.yml|project\.clj|deps\.edn)$/;
function isManifest(path2) {
  return MANIFEST.test(path2);
}
var BINANCE_DEPENDENCY = /binance/i;
var TRADING_DEPENDENCY = /(?<![a-z])ccxt(?:pro)?(?![a-z])|freqtrade|hummingbot|passivbot|octobot|nautilus[-_]trader|cryptofeed|xchange-(?:core|stream)|gocryptotrader|cryptoexchange\.net|jesse(?![a-z])|backtrader|ta4j|barter|bbgo/i;
function repositoryEvidence(files) {
  const dependencies = files.flatMap((file) => {
    const dependency = dependencyOf(file.bytes);
    return dependency ? [{ folder: folderOf(file.path), path: file.path, dependency }] : [];
  });
  return (path2) => {
    const above = dependencies.filter((one) => one.folder === "" || path2.startsWith(`${one.folder}/`));
    const best = above.find((one) => one.dependency === "binance") ?? above[0];
    const other = best ?? dependencies.find((one) => one.dependency === "binance") ?? dependencies[0];
    if (!other) return null;
    return evidence(other.dependency === "binance" ? "repository-binance" : "repository-ccxt", other.path, best ? 1 : 0.5);
  };
}
function dependencyOf(bytes) {
  const text2 = bytes.toString("latin1");
  if (BINANCE_DEPENDENCY.test(text2)) return "binance";
  return TRADING_DEPENDENCY.test(text2) ? "trading" : null;
}
function folderOf(path2) {
  const slash = path2.lastIndexOf("/");
  return slash < 0 ? "" : path2.slice(0, slash);
}
function withEvidence(detection, added) {
  const tied = detection.evidence.some(
    (one) => /^(?:binance-|other-|name-binance|name-other|name-never|header-|call-binance|trading-context)/.test(one.signal) && one.signal !== "binance-sibling"
  );
  const weak = tied || detection.kind === "private-key" && added.signal !== "repository-binance";
  const list2 = [...detection.evidence, { ...added, weight: weak ? Math.round(added.weight * 25) / 100 : added.weight }];
  return { ...detection, evidence: list2, score: scoreOf(list2) };
}

// src/sources/batch.ts
init_request_sample();
init_read();

// src/sources/wire.ts
init_finding();
function toWire(detection) {
  return { ...detection, value: Buffer.from(detection.value.reveal(), "latin1").toString("latin1") };
}
function fromWire(wire) {
  return { ...wire, value: new SecretText(wire.value) };
}
function requestToWire({ path: path2, request }) {
  return { path: path2, request: { ...request, payloads: request.payloads.map((one) => one.reveal()) } };
}
function requestFromWire({ path: path2, request }) {
  return { path: path2, request: { ...request, payloads: request.payloads.map((one) => new SecretText(one)) } };
}
var EMPTY_BATCH = {
  bytes: 0,
  contents: 0,
  found: [],
  requests: [],
  skipped: [],
  excluded: [],
  manifests: [],
  large: [],
  parts: [],
  archives: []
};

// src/sources/batch.ts
function lostBatch({ tasks }, error) {
  return { ...EMPTY_BATCH, skipped: tasks.map(({ item }) => ({ path: item.path, reason: `its reader failed (${error.name})` })) };
}
var NEVER2 = new AbortController().signal;
async function readBatch(tasks, options, onBytes, signal = NEVER2) {
  let bytes = 0;
  let contents = 0;
  const found = [];
  const sample = new RequestSample();
  const skipped = [];
  const excluded = [];
  const manifests = [];
  const large = [];
  const parts = [];
  const archives = [];
  for (const [index, { item, range }] of tasks.entries()) {
    try {
      if (options.maxFileSize !== Infinity && statSync4(item.file).size > options.maxFileSize) {
        excluded.push({ path: item.path, reason: "larger than --max-file-size" });
        continue;
      }
      if (range) {
        const part = readFileRange(item, range, onBytes);
        bytes += part.bytes;
        const requests = part.requests.map((request) => requestToWire({ path: item.path, request }));
        parts.push({ index, extent: part.extent, detections: part.detections.map(toWire), requests });
        continue;
      }
      const result = readFileItem(item, options.shareAbove, onBytes, options.archives.depth);
      if ("archive" in result) {
        if (result.archive > options.shareArchives) {
          archives.push(index);
          continue;
        }
        const inside = await unpack3(fileChunks(item), { path: item.path, limits: options.archives, signal, onBytes });
        bytes += inside.bytes;
        contents += inside.contents;
        for (const { archive, detections } of inside.found) found.push({ path: item.path, archive, detections: detections.map(toWire) });
        for (const request of inside.requests) sample.add(request);
        skipped.push(...inside.skipped);
        if (inside.error !== null) skipped.push({ path: item.path, reason: reasonOf(inside.error) });
        continue;
      }
      if ("large" in result) {
        large.push({ index, size: result.large });
        continue;
      }
      bytes += result.bytes;
      contents++;
      if (result.detections.length > 0) found.push({ path: item.path, detections: result.detections.map(toWire) });
      for (const request of result.requests) sample.add({ path: item.path, request });
      if (isManifest(item.path) && result.content) manifests.push(...tellingManifest(item.path, result.content));
    } catch (error) {
      skipped.push({ path: item.path, reason: reasonOf(error) });
    }
  }
  return { bytes, contents, found, requests: sample.list().map(requestToWire), skipped, excluded, manifests, large, parts, archives };
}
function tellingManifest(path2, content) {
  const bytes = content.subarray(0, MAX_MANIFEST);
  return repositoryEvidence([{ path: path2, bytes }])(path2) ? [{ path: path2, bytes: Buffer.from(bytes) }] : [];
}

// src/sources/parts.ts
init_lines();
init_read();
var PART = 32 * 1024 * 1024;
function splitFile(item, size) {
  const tasks = Array.from({ length: Math.ceil(size / PART) }, (_, i) => ({
    item,
    range: { from: i * PART, to: Math.min(size, (i + 1) * PART) }
  }));
  return { item, tasks, done: /* @__PURE__ */ new Map() };
}
function assembleParts(file) {
  const detections = [];
  const requests = [];
  let before = NOTHING3;
  for (const task of file.tasks) {
    const part = file.done.get(task.range?.from ?? 0);
    if (!part) continue;
    for (const one of part.detections) detections.push({ ...one, position: moved(one.position, 0, before, isWide2(one)) });
    for (const { path: path2, request } of part.requests)
      requests.push({ path: path2, request: { ...request, position: moved(request.position, 0, before, request.wide) } });
    before = join4(before, part.extent);
  }
  const contents = file.done.size > 0 ? 1 : 0;
  return { ...EMPTY_BATCH, contents, requests, found: detections.length > 0 ? [{ path: file.item.path, detections }] : [] };
}

// src/sources/threads.ts
var YOUNG_GENERATION_MB = 4;
async function* runInThreads(queue, threads, options) {
  const { Worker } = await import("node:worker_threads");
  const ready = [];
  const idle = [];
  const busy = /* @__PURE__ */ new Map();
  let wake = () => void 0;
  const start = () => {
    const worker2 = new Worker(options.workerFile, {
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB }
    });
    if (options.setup !== void 0) worker2.postMessage(options.setup);
    idle.push(worker2);
    worker2.on("message", (reply) => {
      if (reply.kind === "progress") {
        options.onProgress(reply.bytes, reply.objects);
        return;
      }
      const job = busy.get(worker2);
      if (job !== void 0) ready.push({ result: reply.result, job });
      busy.delete(worker2);
      idle.push(worker2);
      wake();
    });
    worker2.on("error", (error) => {
      const job = busy.get(worker2);
      busy.delete(worker2);
      idle.splice(0, idle.length, ...idle.filter((one) => one !== worker2));
      if (job !== void 0) ready.push({ result: options.lost(job, error), job });
      if (queue.length > 0 && !options.signal.aborted) start();
      wake();
    });
  };
  const handOut = () => {
    while (queue.length > 0 && idle.length > 0 && !options.signal.aborted) {
      const worker2 = idle.pop();
      const job = queue.pop();
      if (!worker2 || job === void 0) return;
      busy.set(worker2, job);
      worker2.postMessage(job);
    }
  };
  const onAbort = () => {
    for (const worker2 of busy.keys()) worker2.postMessage({ stop: true });
  };
  for (let i = 0; i < threads; i++) start();
  options.signal.addEventListener("abort", onAbort, { once: true });
  try {
    for (; ; ) {
      handOut();
      const done = ready.shift();
      if (done) yield done;
      else if (busy.size > 0) await new Promise((next) => wake = next);
      else if (queue.length === 0 || options.signal.aborted) return;
    }
  } finally {
    options.signal.removeEventListener("abort", onAbort);
    await Promise.all([...idle, ...busy.keys()].map((worker2) => worker2.terminate()));
  }
}

// src/sources/pool.ts
var BATCH = 100;
var WORTH_THREADS_MS = 150;
var SHARE = 48 * 1024 * 1024;
var SHARE_ARCHIVE = 64 * 1024;
var THREADS_FOR_PARTS = 2;
var MAX_THREADS = 8;
async function* readFiles(items, options) {
  const { workerFile } = options;
  const cores = Math.min(availableParallelism(), MAX_THREADS);
  const jobs = options.jobs > 0 ? options.jobs : cores;
  const own = { maxFileSize: options.maxFileSize, archives: options.archives };
  const limits = { ...own, shareAbove: workerFile ? SHARE : Infinity, shareArchives: workerFile ? SHARE_ARCHIVE : Infinity };
  const split2 = [];
  const archives = [];
  const queue = [];
  for (let i = 0; i < items.length; i += BATCH) queue.push(items.slice(i, i + BATCH).map((item) => ({ item, range: null })));
  queue.reverse();
  const started = performance.now();
  for (let done = 1; queue.length > 0 && !options.signal.aborted; done++) {
    const tasks = queue.pop() ?? [];
    const batch = await readBatch(tasks, limits, (bytes) => options.onProgress(bytes, 0), options.signal);
    split2.push(...splitFiles(batch, tasks));
    archives.push(...archiveJobs(batch, tasks, limits));
    tellDone(batch, tasks, options);
    yield batch;
    await new Promise((next) => setImmediate(next));
    if (workerFile && jobs > 1 && (performance.now() - started) / done * queue.length > WORTH_THREADS_MS) break;
  }
  const onlyParts = queue.length === 0;
  queue.unshift(...split2.flatMap((file) => file.tasks.map((task) => [task])).toReversed());
  const jobQueue = [...archives, ...queue.map((tasks) => ({ tasks, limits }))];
  if (!workerFile || jobQueue.length === 0 || options.signal.aborted) return;
  const threads = onlyParts && options.jobs === 0 ? Math.min(cores, THREADS_FOR_PARTS) : jobs;
  const threadOptions = { workerFile, onProgress: options.onProgress, signal: options.signal, lost: lostBatch };
  for await (const { result: batch, job } of runInThreads(jobQueue, Math.min(threads, jobQueue.length), threadOptions)) {
    const { tasks } = job;
    const more = splitFiles(batch, tasks);
    split2.push(...more);
    jobQueue.unshift(...archiveJobs(batch, tasks, limits));
    jobQueue.unshift(...more.flatMap((file) => file.tasks.map((task) => ({ tasks: [task], limits }))).toReversed());
    const part = tasks[0]?.range ? split2.find((file) => file.tasks.some((task) => task === tasks[0])) : void 0;
    if (part) {
      part.done.set(tasks[0]?.range?.from ?? 0, batch.parts[0] ?? null);
      if (part.done.size === part.tasks.length) options.onProgress(0, 1);
    } else tellDone(batch, tasks, options);
    yield batch;
  }
  for (const file of split2) yield assembleParts(file);
}
function tellDone(batch, tasks, options) {
  options.onProgress(
    0,
    tasks.length - batch.large.length - batch.archives.length,
    batch.large.reduce((sum, one) => sum + one.size, 0)
  );
}
function splitFiles(batch, tasks) {
  return batch.large.flatMap(({ index, size }) => {
    const item = tasks[index]?.item;
    return item ? [splitFile(item, size)] : [];
  });
}
function archiveJobs(batch, tasks, limits) {
  return batch.archives.flatMap((index) => {
    const task = tasks[index];
    return task ? [{ tasks: [task], limits: { ...limits, shareArchives: Infinity } }] : [];
  });
}

// src/sources/stream.ts
import { fstatSync as fstatSync2 } from "node:fs";
async function* standardInput() {
  if (fstatSync2(0).isDirectory()) throw Object.assign(new Error("is a folder"), { code: "EISDIR" });
  for await (const chunk of process.stdin) yield toBytes(chunk);
}
function toBytes(chunk) {
  return chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk));
}

// src/scan.ts
init_request_sample();

// src/detect/confidence.ts
var MEDIUM_SCORE = 0;
var HIGH_SCORE = 3;
var FORGET_SCORE = -6;
function confidenceOf(score) {
  if (score >= HIGH_SCORE) return "high";
  return score >= MEDIUM_SCORE ? "medium" : "low";
}

// src/policy/advice.ts
function adviceFor(input) {
  if (input.kind === "listen-key")
    return ["A listen key opens one user-data stream for 60 minutes. Keep it out of logs; no other step is needed once it has expired."];
  if (input.environment === "testnet" || input.environment === "demo") {
    return ["Delete this test key and create a new one: no real money is behind it, but the same habit leaks real keys.", KEEP_OUT];
  }
  if (input.encrypted) {
    return [
      "The private key is encrypted: it is of use only with its password. Make sure that the password did not leak too; if in doubt, delete the API key at Binance.",
      KEEP_OUT
    ];
  }
  if (input.kind === "api-key" && !input.hasPair) {
    return [
      "If this file, or the repository it is in, was ever shared: delete the key at Binance (profile, Security, API Management). An API key alone signs nothing, but it names your account and halves the work.",
      "Look for its secret in the same places: keys are mostly leaked in pairs.",
      KEEP_OUT
    ];
  }
  return [
    "Delete the key at Binance now (profile, Security, API Management). Editing it or limiting its IPs is not enough: once it was outside, count it as taken.",
    "Check withdrawals, orders, open positions and sub-accounts since it was written here. Contact Binance support about anything strange.",
    "Create a new key with the least permission: reading for dashboards, spot trading for a bot, never withdrawals. Restrict it to your IP addresses.",
    "Replace keys before they grow old: a bot's every 90 days, a read-only one every 180. New key first, then switch, then delete the old one.",
    KEEP_OUT
  ];
}
var KEEP_OUT = "Keep keys out of files that are shared: environment variables or a secret manager, with .env in .gitignore.";

// src/policy/severity.ts
function severityOf(input) {
  const sure = input.confidence !== "low";
  if (input.kind === "listen-key") return "info";
  if (input.environment === "testnet" || input.environment === "demo" || input.encrypted) return "low";
  if (input.hasPair) return sure ? "critical" : "high";
  if (input.kind === "api-key") return sure ? "medium" : "low";
  return sure ? "high" : "medium";
}

// src/merge.ts
var ID_LENGTH = 16;
function mergeFindings(located, proofs = /* @__PURE__ */ new Map()) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of located) {
    const group = groups.get(one.detection.sha256);
    if (group) group.push(one);
    else groups.set(one.detection.sha256, [one]);
  }
  const partners = partnersOf(groups);
  return [...groups].map(([sha256, group]) => judge(group, partners.get(sha256) ?? null, proofs.get(sha256) ?? null)).toSorted(bySeverity2);
}
function judge(group, partner, proof) {
  const best = bestOf(group).detection;
  const { sha256 } = best;
  const places = group.toSorted(byPlace2);
  const confidence = confidenceOf(best.score);
  const environment2 = best.environment !== "unknown" ? best.environment : group.find((one) => one.detection.environment !== "unknown")?.detection.environment ?? "unknown";
  const input = { kind: best.kind, confidence, environment: environment2, encrypted: best.encrypted, hasPair: partner !== null };
  const finding = {
    id: idOf2(sha256),
    kind: best.kind,
    confidence,
    severity: severityOf(input),
    sha256,
    redacted: best.redacted,
    length: best.length,
    environment: environment2,
    encrypted: best.encrypted,
    pair: partner === null ? null : idOf2(partner),
    evidence: best.evidence,
    score: best.score,
    occurrences: places.map(toOccurrence),
    exposure: null,
    verification: null,
    proof,
    advice: adviceFor(input)
  };
  return {
    finding,
    documentedExample: group.some((one) => one.detection.documentedExample),
    inlineAllowed: places.map((one) => one.detection.inlineAllowed)
  };
}
function idOf2(sha256) {
  return sha256.slice(0, ID_LENGTH);
}
function bestOf(group) {
  return group.reduce((best, one) => one.detection.score > best.detection.score ? one : best);
}
function toOccurrence({ path: path2, archive, detection, place, commit, blob }) {
  const { line, column, endLine, endColumn } = detection.position;
  return {
    path: path2,
    archive: archive ?? [],
    line,
    column,
    endLine,
    endColumn,
    reading: detection.reading,
    place: place ?? "file",
    commit: commit ?? null,
    blob: blob ?? null,
    snippet: detection.snippet
  };
}
function byPlace2(a, b) {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.detection.position.offset - b.detection.position.offset;
}
var ORDER = ["critical", "high", "medium", "low", "info"];
function bySeverity2(a, b) {
  const severity = ORDER.indexOf(a.finding.severity) - ORDER.indexOf(b.finding.severity);
  if (severity !== 0) return severity;
  const [one, two] = [a.finding.occurrences[0], b.finding.occurrences[0]];
  if (!one || !two) return 0;
  return one.path < two.path ? -1 : one.path > two.path ? 1 : one.line - two.line || one.column - two.column;
}
function partnersOf(groups) {
  const partners = /* @__PURE__ */ new Map();
  const tie = (a, b) => {
    if (partners.has(a) || partners.has(b) || !groups.has(a) || !groups.has(b)) return;
    partners.set(a, b);
    partners.set(b, a);
  };
  for (const group of [...groups.values()].toSorted((a, b) => bestOf(b).detection.score - bestOf(a).detection.score)) {
    for (const { detection } of group) if (detection.partner !== null) tie(detection.sha256, detection.partner);
  }
  const loose = /* @__PURE__ */ new Map();
  for (const [sha256, group] of groups) {
    const best = bestOf(group);
    if (partners.has(sha256) || best.detection.score < 0 || best.detection.kind === "listen-key" || best.detection.documentedExample)
      continue;
    const place = best.archive && best.archive.length > 0 ? best.archive.join("!") : best.path;
    const folder = place.slice(0, place.lastIndexOf("/") + 1);
    const entry = loose.get(folder) ?? { keys: /* @__PURE__ */ new Set(), secrets: /* @__PURE__ */ new Set() };
    (best.detection.kind === "api-key" ? entry.keys : entry.secrets).add(sha256);
    loose.set(folder, entry);
  }
  for (const { keys, secrets } of loose.values()) {
    const [key] = keys;
    const [secret] = secrets;
    if (keys.size === 1 && secrets.size === 1 && key !== void 0 && secret !== void 0) tie(key, secret);
  }
  return partners;
}

// src/policy/apply.ts
var NO_POLICY = { allow: [], baseline: [], inline: false };
function applyPolicy(judged2, policy, today) {
  const findings = [];
  const suppressed = [];
  const notes = [];
  const accepted = new Map(policy.baseline.map((one) => [one.sha256, one]));
  for (const { finding, documentedExample, inlineAllowed } of judged2) {
    if (documentedExample) {
      suppressed.push(suppress(finding, "documented-example", "Binance publishes this value as an example"));
      continue;
    }
    const entries = policy.allow.filter((one) => one.sha256 === finding.sha256);
    const valid = entries.find((one) => one.expires === null || one.expires >= today);
    if (valid) {
      suppressed.push(suppress(finding, "config", valid.reason));
      continue;
    }
    const known3 = accepted.get(finding.sha256);
    if (known3) {
      suppressed.push(suppress(finding, "baseline", baselineDetail(known3)));
      continue;
    }
    const isAllowed2 = (_, index) => policy.inline && inlineAllowed[index] === true;
    const kept = finding.occurrences.filter((one, index) => !isAllowed2(one, index));
    if (kept.length < finding.occurrences.length) {
      const allowed = finding.occurrences.filter(isAllowed2);
      suppressed.push({ ...suppress(finding, "inline", "binleaks:allow comment"), occurrences: allowed });
    }
    if (kept.length === 0) continue;
    findings.push({ ...finding, occurrences: kept, advice: [...entries.map(renewal), ...finding.advice] });
    notes.push(...entries.map((one) => noteOf("expired", "config", one)));
  }
  return { findings, suppressed, notes: [...notes, ...unmatched(judged2, policy)] };
}
function unmatched(judged2, { allow, baseline }) {
  const found = new Set(judged2.map((one) => one.finding.sha256));
  const isUnmatched = ({ sha256 }) => !found.has(sha256);
  return [
    ...allow.filter(isUnmatched).map((one) => noteOf("unmatched", "config", one)),
    ...baseline.filter(isUnmatched).map((one) => noteOf("unmatched", "baseline", { ...one, expires: null }))
  ];
}
function noteOf(problem, where, entry) {
  return { problem, where, sha256: entry.sha256, reason: entry.reason ?? "", expires: entry.expires };
}
function baselineDetail({ reason, by, on }) {
  const who = [by === void 0 ? "" : `by ${by}`, on === void 0 ? "" : `on ${on}`].filter((one) => one !== "").join(" ");
  return `accepted${who === "" ? "" : ` ${who}`}${reason === void 0 ? "" : `: ${reason}`}`;
}
function renewal({ expires, reason }) {
  return `This was allowed until ${expires ?? ""} (${reason.replace(/\s+/g, " ")}). Decide again: renew the entry in the configuration, or go on with the next step.`;
}
function suppress(finding, reason, detail) {
  const { id: id2, kind, sha256, redacted, occurrences } = finding;
  return { id: id2, kind, sha256, redacted, reason, detail, occurrences };
}

// src/proven.ts
init_evidence();

// src/detect/proof.ts
var MAX_WORK = 4e5;
var MAX_CANDIDATES = 2e4;
var VERIFICATION = 20;
var LONG = 1e3;
var HMAC_LENGTH = 64;
var MAX_DER = 8192;
var VOTES = 7;
function prove(candidates2, requests) {
  const proven = /* @__PURE__ */ new Map();
  if (requests.length === 0) return proven;
  const kinds = new Set(requests.map((one) => one.request.by));
  const distinct3 = [...new Map([...candidates2].map((one) => [one.sha256, one])).values()].filter((one) => kinds.has(signedBy(one)));
  const chosen = distinct3.toSorted((a, b) => b.score - a.score || (a.sha256 < b.sha256 ? -1 : 1)).slice(0, MAX_CANDIDATES);
  let left = MAX_WORK;
  for (const [index, candidate] of chosen.entries()) {
    let share = Math.floor(left / (chosen.length - index));
    const signs = signer(candidate);
    if (!signs) continue;
    const own = [];
    for (const one of requests) {
      const { by, payloads, signature } = one.request;
      if (by !== signedBy(candidate)) continue;
      const cost = payloads.reduce((sum, payload) => sum + signs.cost + payload.reveal().length / LONG, 0);
      if (share < cost || own.length >= VOTES) break;
      share -= cost;
      left -= cost;
      if (payloads.some((payload) => signs.matches(payload.reveal(), signature))) own.push(one);
    }
    const chosenOne = elected(own);
    if (chosenOne) proven.set(candidate.sha256, chosenOne);
  }
  return proven;
}
function elected(requests) {
  const votes = /* @__PURE__ */ new Map();
  for (const { request } of requests) if (request.apiKey !== null) votes.set(request.apiKey, (votes.get(request.apiKey) ?? 0) + 1);
  const [key] = [...votes].toSorted(([a, one], [b, two]) => two - one || (a < b ? -1 : 1))[0] ?? [null];
  return requests.filter((one) => one.request.apiKey === key).toSorted(byPlace3)[0];
}
function byPlace3(a, b) {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.request.position.offset - b.request.position.offset;
}
function signedBy({ kind }) {
  return kind === "private-key" ? "private-key" : "secret";
}
function signer({ kind, value, encrypted }) {
  const { createHmac, createPrivateKey, createPublicKey, verify } = process.getBuiltinModule("node:crypto");
  const secret = value.reveal();
  if (kind !== "private-key") {
    if (secret.length !== HMAC_LENGTH) return null;
    return { cost: 1, matches: (payload, signature) => createHmac("sha256", secret).update(payload).digest("hex") === signature };
  }
  if (encrypted || secret.length > MAX_DER * 2) return null;
  const key = publicKeyOf(
    Buffer.from(secret, "base64"),
    (der, type) => createPublicKey(createPrivateKey({ key: der, format: "der", type }))
  );
  if (!key) return null;
  const algorithm = key.asymmetricKeyType === "rsa" ? "sha256" : null;
  const bytes = algorithm === null ? 64 : (key.asymmetricKeyDetails?.modulusLength ?? 0) / 8;
  return {
    cost: VERIFICATION,
    matches: (payload, signature) => {
      const raw = Buffer.from(signature, "base64");
      return raw.length === bytes && verify(algorithm, Buffer.from(payload), key, raw);
    }
  };
}
function publicKeyOf(der, read) {
  for (const type of ["pkcs8", "pkcs1"]) {
    try {
      const key = read(der, type);
      return key.asymmetricKeyType === "rsa" || key.asymmetricKeyType === "ed25519" ? key : null;
    } catch {
    }
  }
  return null;
}

// src/proven.ts
function withProof(located, requests) {
  const candidates2 = requests.length === 0 ? [] : located.map((one) => one.detection);
  const proven = prove(candidates2, requests);
  if (proven.size === 0) return { located, proofs: /* @__PURE__ */ new Map() };
  const proofs = new Map([...proven].map(([sha256, one]) => [sha256, proofOf(one)]));
  const keys = new Map([...proven].flatMap(([sha256, { request }]) => request.apiKey === null ? [] : [[request.apiKey, sha256]]));
  const here = new Set(located.map((one) => one.detection.sha256));
  return {
    proofs,
    located: located.map((one) => {
      const { detection } = one;
      const key = proven.get(detection.sha256)?.request.apiKey;
      if (key !== void 0) return { ...one, detection: asSecret(detection, key !== null && here.has(key) ? key : null, proofs) };
      const secret = keys.get(detection.sha256);
      return secret === void 0 ? one : { ...one, detection: asKey(detection, secret, proofs) };
    })
  };
}
function proofOf({ path: path2, request: { position }, commit }) {
  return { path: path2, line: position.line, column: position.column, commit: commit ?? null };
}
function asSecret(detection, key, proofs) {
  const kind = detection.kind === "private-key" ? "private-key" : "secret-key";
  return believed({ ...detection, kind, partner: key ?? detection.partner }, "proved-by-request", proofs.get(detection.sha256));
}
function asKey(detection, secret, proofs) {
  return believed({ ...detection, kind: "api-key", partner: secret }, "key-of-proved-request", proofs.get(secret));
}
function believed(detection, signal, proof) {
  const where = proof ? `${proof.path}:${proof.line}${proof.commit === null ? "" : ` in commit ${proof.commit.slice(0, 10)}`}` : "";
  const list2 = [evidence(signal, where), ...detection.evidence];
  return { ...detection, evidence: list2, score: scoreOf(list2) };
}

// src/judge.ts
function judge2(gathered, options) {
  const { started, root, source, stats } = gathered;
  const config = options.config ?? DEFAULT_CONFIG;
  const evidenceFor = repositoryEvidence(gathered.manifests);
  const located = gathered.located.filter(withinPaths(options.within ?? [])).toSorted(byPath).map((one) => {
    const evidence2 = evidenceFor(one.path);
    return evidence2 ? { ...one, detection: withEvidence(one.detection, evidence2) } : one;
  });
  const proved = withProof(located, gathered.requests);
  const judged2 = mergeFindings(proved.located, proved.proofs);
  const policy = applyPolicy(
    judged2,
    options.noPolicy ? NO_POLICY : { allow: config.allow, baseline: options.baseline ?? [], inline: true },
    started.toISOString().slice(0, 10)
  );
  const threshold = CONFIDENCES.indexOf(options.minConfidence ?? config.minConfidence ?? "medium");
  const isReported = (one) => one.finding.score >= FORGET_SCORE && CONFIDENCES.indexOf(one.finding.confidence) >= threshold && (one.finding.kind !== "listen-key" || options.includeListenKeys === true);
  const reportable = new Set(judged2.filter(isReported).map((one) => one.finding.id));
  const skipped = gathered.skipped.toSorted(byPath);
  const complete = skipped.length === 0 && !gathered.interrupted;
  const excluded = gathered.excluded.toSorted(byPath);
  if (gathered.excludedByGlob > 0)
    excluded.push({ path: "", reason: `${gathered.excludedByGlob} left out by globs (configuration or --exclude)` });
  return {
    result: {
      source,
      root,
      startedAt: started.toISOString(),
      durationMs: Date.now() - started.getTime(),
      complete,
      stats,
      skipped: [...skipped, ...gathered.interrupted ? [{ path: "", reason: "interrupted before everything was read" }] : []],
      excluded,
      findings: policy.findings.filter((finding) => reportable.has(finding.id)),
      suppressed: policy.suppressed.filter((one) => reportable.has(one.id)),
      policyNotes: policy.notes.filter(
        (one) => one.problem === "expired" ? reportable.has(idOf2(one.sha256)) : complete && gathered.wholeTree === true
      ),
      notes: options.notes ?? [],
      belowThreshold: policy.findings.filter((one) => one.kind !== "listen-key" && one.score >= FORGET_SCORE && !reportable.has(one.id)).length
    },
    secrets: located.map((one) => one.detection.value),
    located,
    all: policy.findings
  };
}
function withinPaths(paths) {
  const wanted = paths.map((path2) => path2.replace(/^(?:\.\/)+|\/+$/g, "")).filter((path2) => path2 !== "" && path2 !== ".");
  if (wanted.length < Math.max(1, paths.length)) return () => true;
  return ({ path: path2, place }) => (place ?? "file") === "message" || place === "tag" || place === "event" || path2 === "" || wanted.some((one) => path2 === one || path2.startsWith(`${one}/`));
}
function byPath(a, b) {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
async function globTest(globs2, where) {
  if (globs2.length === 0) return () => false;
  const { compileGlobs: compileGlobs2 } = await Promise.resolve().then(() => (init_globs(), globs_exports));
  return compileGlobs2(globs2, where);
}

// src/scan.ts
async function scan(options = {}) {
  const started = /* @__PURE__ */ new Date();
  const root = options.root ?? process.cwd();
  const config = options.config ?? DEFAULT_CONFIG;
  const signal = options.signal ?? new AbortController().signal;
  const paths = options.paths && options.paths.length > 0 ? options.paths : [root];
  const fromConfig = await globTest(options.noPolicy ? [] : config.exclude, config.file ?? "configuration");
  const fromOption = await globTest(options.exclude ?? [], "--exclude");
  const walk = walkFiles({
    root,
    paths: paths.filter((path2) => path2 !== "-"),
    isExcluded: (path2) => fromConfig(path2) || fromOption(path2),
    gitignore: options.gitignore ? (await Promise.resolve().then(() => (init_gitignore(), gitignore_exports))).createGitignore() : null
  });
  const read = await readAll(walk.items, paths.includes("-") ? options.stdin ?? standardInput() : null, options, signal);
  const gathered = {
    source: walk.items.length === 0 && paths.includes("-") ? "stream" : "files",
    root,
    started,
    located: read.located,
    requests: read.requests,
    manifests: read.manifests,
    skipped: [...walk.skipped, ...read.skipped],
    excluded: [...walk.excluded, ...read.excluded],
    excludedByGlob: walk.excludedByGlob,
    wholeTree: isWholeTree(options, paths, root),
    stats: { bytes: read.bytes, contents: read.contents, objects: 0, commits: 0 },
    interrupted: signal.aborted
  };
  return judge2(gathered, options);
}
function isWholeTree(options, paths, root) {
  const folder = options.config?.folder ?? root;
  const isNarrowed = (options.exclude ?? []).length > 0 || options.gitignore === true || options.maxFileSize !== void 0;
  return !isNarrowed && !relative3(root, folder).startsWith("..") && paths.some((path2) => resolve6(root, path2) === resolve6(root));
}
async function readAll(items, stdin, options, signal) {
  let bytes = 0;
  let files = 0;
  let expectedBytes = 0;
  const onProgress = (moreBytes, moreFiles, moreExpected = 0) => {
    bytes += moreBytes;
    files += moreFiles;
    expectedBytes += moreExpected;
    options.onProgress?.({ bytes, done: files, total: items.length, unit: "files", expectedBytes });
  };
  const limits = { ...ARCHIVE_LIMITS, ...options.archives };
  const batches = [];
  const sample = new RequestSample();
  const take = ({ requests, ...batch }) => {
    for (const wire of requests) sample.add(requestFromWire(wire));
    batches.push({ ...batch, requests: [], parts: [] });
  };
  if (stdin) {
    const onBytes = (count3) => onProgress(count3, 0);
    const { error, ...result } = await searchStream(stdin, { path: "-", isNamed: false, limits, signal, onBytes });
    if (signal.aborted && !options.stdin) process.stdin.destroy();
    const skipped = error === null ? [] : [{ path: "-", reason: reasonOf(error) }];
    take({
      ...EMPTY_BATCH,
      bytes: result.bytes,
      contents: result.contents,
      found: result.found.map(({ archive, detections }) => ({ path: "-", archive, detections: detections.map(toWire) })),
      requests: result.requests.map(requestToWire),
      skipped: [...result.skipped, ...skipped]
    });
  }
  const pool = {
    jobs: options.jobs ?? 0,
    workerFile: options.workerFile ?? null,
    maxFileSize: options.maxFileSize ?? Infinity,
    archives: limits,
    onProgress,
    signal
  };
  for await (const batch of readFiles(items, pool)) take(batch);
  return {
    located: batches.flatMap(
      (batch) => batch.found.flatMap(
        ({ path: path2, archive, detections }) => detections.map((wire) => ({ path: path2, archive: archive ?? [], detection: fromWire(wire) }))
      )
    ),
    requests: sample.list(),
    manifests: batches.flatMap((batch) => batch.manifests),
    skipped: batches.flatMap((batch) => batch.skipped),
    excluded: batches.flatMap((batch) => batch.excluded),
    bytes: batches.reduce((sum, batch) => sum + batch.bytes, 0),
    contents: batches.reduce((sum, batch) => sum + batch.contents, 0)
  };
}

// src/scan-history.ts
init_finding();

// src/git/refs.ts
var known = /* @__PURE__ */ new WeakMap();
function listTips(repository) {
  const before = known.get(repository);
  if (before) return before;
  const refs = runGit(repository.place, ["for-each-ref", "--format=%(refname)%00%(objectname)%00%(*objectname)"]);
  if (!refs.ok) return null;
  const tips = lines(refs.stdout).flatMap((line) => {
    const [name = "", id2 = "", peeled = ""] = line.split("\0");
    return id2 === "" ? [] : [{ name, id: id2, peeled: peeled === "" ? id2 : peeled }];
  });
  const head = runGit(repository.place, ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]);
  if (head.ok) tips.push(tipOf("HEAD", head.stdout.toString("latin1").trim()));
  const worktrees = runGit(repository.place, ["worktree", "list", "--porcelain"]);
  const [, ...others] = worktrees.stdout.toString("utf8").split("\n\n");
  for (const other of others) {
    const [, folder, id2] = /^worktree (.*)\nHEAD ([0-9a-f]+)\ndetached/.exec(other) ?? [];
    if (folder !== void 0 && id2 !== void 0) tips.push(tipOf(`HEAD of the worktree ${folder}`, id2));
  }
  const stashes = runGit(repository.place, ["rev-list", "--walk-reflogs", "refs/stash", "--"]);
  for (const [index, id2] of lines(stashes.stdout).entries()) if (stashes.ok && index > 0) tips.push(tipOf(`stash@{${index}}`, id2));
  known.set(repository, tips);
  return tips;
}
function tipOf(name, id2) {
  return { name, id: id2, peeled: id2 };
}
function lines(output) {
  return output.toString("utf8").split("\n").filter((line) => line !== "");
}
function listIndex(repository) {
  const staged = /* @__PURE__ */ new Map();
  const result = runGit(repository.place, ["ls-files", "--stage", "-z", "--full-name"]);
  if (!result.ok) return staged;
  for (const entry of result.stdout.toString("utf8").split("\0")) {
    const match = /^\d+ ([0-9a-f]+) \d\t([^]+)$/.exec(entry);
    if (match?.[1] !== void 0 && match[2] !== void 0) staged.set(match[1], match[2]);
  }
  return staged;
}
function listHead(repository) {
  const result = runGit(repository.place, ["ls-tree", "-r", "-z", "--full-tree", "HEAD"]);
  if (!result.ok) return [];
  return result.stdout.toString("utf8").split("\0").flatMap((entry) => {
    const match = /^\d+ blob ([0-9a-f]+)\t([^]+)$/.exec(entry);
    return match?.[1] !== void 0 && match[2] !== void 0 ? [{ path: match[2], id: match[1] }] : [];
  });
}

// src/git/store.ts
import { existsSync as existsSync6, readFileSync as readFileSync5, readdirSync as readdirSync2 } from "node:fs";
import { basename as basename2, join as join7 } from "node:path";
import { createHash as createHash2 } from "node:crypto";
import { inflateSync as inflateSync2 } from "node:zlib";

// src/git/delta.ts
var DeltaError = class extends Error {
  name = "DeltaError";
};
function createNews() {
  return { pairs: new Int32Array(1024), length: 0 };
}
function readDeltaHead(delta, length, baseLength) {
  let at = 0;
  const readSize = () => {
    let size = 0;
    for (let factor = 1; ; factor *= 128) {
      if (at >= length) throw new DeltaError("it ends early");
      const byte = delta[at++] ?? 0;
      size += (byte & 127) * factor;
      if ((byte & 128) === 0) return size;
    }
  };
  if (readSize() !== baseLength) throw new DeltaError("its base has another size");
  return { size: readSize(), at };
}
function applyDelta(delta, at, length, base, from, baseLength, target, to, size, news) {
  let out = 0;
  let pairs = 0;
  let follows = 0;
  while (at < length) {
    const code2 = delta[at++] ?? 0;
    if (pairs + 4 > news.pairs.length) {
      const more = new Int32Array(news.pairs.length * 2);
      more.set(news.pairs);
      news.pairs = more;
    }
    if (code2 & 128) {
      let offset = 0;
      let count3 = 0;
      if (code2 & 1) offset = delta[at++] ?? 0;
      if (code2 & 2) offset |= (delta[at++] ?? 0) << 8;
      if (code2 & 4) offset |= (delta[at++] ?? 0) << 16;
      if (code2 & 8) offset += (delta[at++] ?? 0) * 16777216;
      if (code2 & 16) count3 = delta[at++] ?? 0;
      if (code2 & 32) count3 |= (delta[at++] ?? 0) << 8;
      if (code2 & 64) count3 |= (delta[at++] ?? 0) << 16;
      if (count3 === 0) count3 = 65536;
      if (offset + count3 > baseLength || out + count3 > size) throw new DeltaError("it copies what is not there");
      if (follows >= 0 && offset !== follows) {
        news.pairs[pairs++] = out;
        news.pairs[pairs++] = out;
      }
      if (count3 < 24) for (let i = 0; i < count3; i++) target[to + out + i] = base[from + offset + i] ?? 0;
      else base.copy(target, to + out, from + offset, from + offset + count3);
      follows = offset + count3;
      out += count3;
    } else {
      if (code2 === 0 || at + code2 > length || out + code2 > size) throw new DeltaError("an instruction is not known");
      if (code2 < 24) for (let i = 0; i < code2; i++) target[to + out + i] = delta[at + i] ?? 0;
      else delta.copy(target, to + out, at, at + code2);
      if (pairs > 0 && news.pairs[pairs - 1] === out) news.pairs[pairs - 1] = out + code2;
      else {
        news.pairs[pairs++] = out;
        news.pairs[pairs++] = out + code2;
      }
      at += code2;
      out += code2;
      follows = -1;
    }
  }
  if (out !== size) throw new DeltaError("its result has another size");
  if (follows !== baseLength && follows >= 0) {
    news.pairs[pairs++] = out;
    news.pairs[pairs++] = out;
  }
  news.length = pairs;
}

// src/git/index-pack.ts
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join as join6 } from "node:path";

// src/git/pack-index.ts
import { createHash } from "node:crypto";
import { readFileSync as readFileSync4 } from "node:fs";
var IndexError = class extends Error {
  name = "IndexError";
};
var MAGIC2 = 4285812579;
var FANOUT = 256 * 4;
function readPackIndex(file, idLength) {
  const bytes = readFileSync4(file);
  const trailer = bytes.length - 2 * idLength;
  if (trailer < FANOUT) throw new IndexError("too short");
  const sum = createHash(idLength === 20 ? "sha1" : "sha256").update(bytes.subarray(0, bytes.length - idLength)).digest();
  if (!sum.equals(bytes.subarray(bytes.length - idLength))) throw new IndexError("its checksum is wrong");
  const packChecksum = Buffer.from(bytes.subarray(trailer, trailer + idLength));
  const first = bytes.readUInt32BE(0);
  if (first !== MAGIC2) return readVersion1(bytes, trailer, idLength, packChecksum);
  const version = bytes.readUInt32BE(4);
  if (version !== 2) throw new IndexError(`version ${version} is not known`);
  const count3 = bytes.readUInt32BE(8 + FANOUT - 4);
  const idsAt = 8 + FANOUT;
  const crcsAt = idsAt + count3 * idLength;
  const offsetsAt = crcsAt + count3 * 4;
  const largeAt = offsetsAt + count3 * 4;
  if (largeAt > trailer) throw new IndexError("too short");
  const ids = sharedBuffer(count3 * idLength);
  bytes.copy(ids, 0, idsAt, crcsAt);
  const crcs = new Uint32Array(new SharedArrayBuffer(count3 * 4));
  const offsets = new Float64Array(new SharedArrayBuffer(count3 * 8));
  for (let i = 0; i < count3; i++) {
    crcs[i] = bytes.readUInt32BE(crcsAt + i * 4);
    const offset = bytes.readUInt32BE(offsetsAt + i * 4);
    if (offset < 2147483648) {
      offsets[i] = offset;
      continue;
    }
    const at = largeAt + (offset - 2147483648) * 8;
    if (at + 8 > trailer) throw new IndexError("too short");
    offsets[i] = bytes.readUInt32BE(at) * 2 ** 32 + bytes.readUInt32BE(at + 4);
  }
  return { count: count3, idLength, ids, offsets, crcs, packChecksum };
}
function readVersion1(bytes, trailer, idLength, packChecksum) {
  const count3 = bytes.readUInt32BE(FANOUT - 4);
  if (FANOUT + count3 * (4 + idLength) > trailer) throw new IndexError("too short");
  const ids = sharedBuffer(count3 * idLength);
  const offsets = new Float64Array(new SharedArrayBuffer(count3 * 8));
  for (let i = 0; i < count3; i++) {
    const at = FANOUT + i * (4 + idLength);
    offsets[i] = bytes.readUInt32BE(at);
    bytes.copy(ids, i * idLength, at + 4, at + 4 + idLength);
  }
  return { count: count3, idLength, ids, offsets, crcs: null, packChecksum };
}
function sharedBuffer(length) {
  return Buffer.from(new SharedArrayBuffer(length));
}
function findInIndex(index, id2) {
  const { ids, idLength } = index;
  let low2 = 0;
  let high2 = index.count - 1;
  while (low2 <= high2) {
    const middle = low2 + high2 >>> 1;
    const order2 = ids.compare(id2, 0, idLength, middle * idLength, (middle + 1) * idLength);
    if (order2 === 0) return middle;
    if (order2 < 0) low2 = middle + 1;
    else high2 = middle - 1;
  }
  return -1;
}

// src/git/index-pack.ts
function rebuildIndex(packFile, place, idLength) {
  const folder = mkdtempSync(join6(tmpdir(), "binleaks-"));
  try {
    const file = join6(folder, "pack.idx");
    const made = runGit(place, ["index-pack", `--object-format=${idLength === 20 ? "sha1" : "sha256"}`, "-o", file, packFile]);
    return made.ok ? readPackIndex(file, idLength) : null;
  } catch {
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// src/git/pack.ts
import { closeSync as closeSync2, fstatSync as fstatSync3, openSync as openSync2, readSync as readSync2 } from "node:fs";
var ENTRY = { unreadable: 0, commit: 1, tree: 2, blob: 3, tag: 4, offsetDelta: 6, idDelta: 7 };
var NO_BASE = -1;
var BASE_ELSEWHERE = -2;
var PackError = class extends Error {
  name = "PackError";
};
var HEADER2 = 12;
var ENTRY_HEADER = 64;
var WINDOW2 = 1 << 20;
function openPack(file, index) {
  const descriptor = openSync2(file, "r");
  try {
    const size = fstatSync3(descriptor).size;
    const head = Buffer.alloc(HEADER2);
    readSync2(descriptor, head, 0, HEADER2, 0);
    if (head.toString("latin1", 0, 4) !== "PACK") throw new PackError("it does not begin as a pack does");
    const version = head.readUInt32BE(4);
    if (version !== 2 && version !== 3) throw new PackError(`version ${version} is not known`);
    const trailer = Buffer.alloc(index.idLength);
    readSync2(descriptor, trailer, 0, index.idLength, Math.max(0, size - index.idLength));
    const order2 = offsetOrder(index);
    const last = order2.length > 0 ? index.offsets[order2[order2.length - 1] ?? 0] ?? 0 : 0;
    const damage = head.readUInt32BE(8) !== index.count ? "its index is of another pack" : trailer.equals(index.packChecksum) ? null : last >= size - index.idLength ? "it is cut short" : "its end is not what its index says";
    const pack = readHeaders(file, descriptor, size, index, order2);
    return { pack, damage };
  } finally {
    closeSync2(descriptor);
  }
}
function offsetOrder(index) {
  const { count: count3, offsets } = index;
  const order2 = new Uint32Array(new SharedArrayBuffer(count3 * 4));
  let most = 0;
  for (let i = 0; i < count3; i++) most = Math.max(most, offsets[i] ?? 0);
  let factor = 1;
  while (factor < count3) factor *= 2;
  if (most * factor < Number.MAX_SAFE_INTEGER) {
    const keys = new Float64Array(count3);
    for (let i = 0; i < count3; i++) keys[i] = (offsets[i] ?? 0) * factor + i;
    keys.sort();
    for (let i = 0; i < count3; i++) order2[i] = (keys[i] ?? 0) % factor;
    return order2;
  }
  for (let i = 0; i < count3; i++) order2[i] = i;
  return order2.sort((a, b) => (offsets[a] ?? 0) - (offsets[b] ?? 0));
}
function readHeaders(file, descriptor, size, index, order2) {
  const { count: count3, offsets, idLength } = index;
  const ends = new Float64Array(new SharedArrayBuffer(count3 * 8));
  const types = new Uint8Array(new SharedArrayBuffer(count3));
  const bases = new Int32Array(new SharedArrayBuffer(count3 * 4)).fill(NO_BASE);
  const firstChild = new Int32Array(new SharedArrayBuffer(count3 * 4)).fill(NO_BASE);
  const nextSibling = new Int32Array(new SharedArrayBuffer(count3 * 4)).fill(NO_BASE);
  const sorted = new Float64Array(count3);
  for (let i = 0; i < count3; i++) sorted[i] = offsets[order2[i] ?? 0] ?? 0;
  const window = Buffer.allocUnsafeSlow(WINDOW2);
  let windowStart = 0;
  let windowEnd = 0;
  for (let rank = 0; rank < count3; rank++) {
    const position = order2[rank] ?? 0;
    const offset = sorted[rank] ?? 0;
    const end = rank + 1 < count3 ? sorted[rank + 1] ?? 0 : size - idLength;
    ends[position] = end;
    if (offset < HEADER2 || end > size - idLength || end <= offset) continue;
    if (offset < windowStart || offset + ENTRY_HEADER > windowEnd) {
      windowStart = offset;
      windowEnd = offset + readSync2(descriptor, window, 0, WINDOW2, offset);
    }
    let at = offset - windowStart;
    let byte = window[at++] ?? 0;
    const type = byte >> 4 & 7;
    while (byte & 128) byte = window[at++] ?? 0;
    if (type === 0 || type === 5) continue;
    types[position] = type;
    if (type === ENTRY.offsetDelta) {
      byte = window[at++] ?? 0;
      let distance2 = byte & 127;
      while (byte & 128) {
        byte = window[at++] ?? 0;
        distance2 = (distance2 + 1) * 128 + (byte & 127);
      }
      const base = rankOf(sorted, offset - distance2);
      if (base < 0) types[position] = ENTRY.unreadable;
      else bases[position] = order2[base] ?? 0;
    } else if (type === ENTRY.idDelta) {
      const base = findInIndex(index, window.subarray(at, at + idLength));
      bases[position] = base < 0 ? BASE_ELSEWHERE : base;
    }
  }
  for (let rank = count3 - 1; rank >= 0; rank--) {
    const position = order2[rank] ?? 0;
    const base = bases[position] ?? NO_BASE;
    if (base < 0) continue;
    nextSibling[position] = firstChild[base] ?? NO_BASE;
    firstChild[base] = position;
  }
  return { file, size, index, order: order2, ends, types, bases, firstChild, nextSibling };
}
function rankOf(sorted, offset) {
  let low2 = 0;
  let high2 = sorted.length - 1;
  while (low2 <= high2) {
    const middle = low2 + high2 >>> 1;
    const value = sorted[middle] ?? 0;
    if (value === offset) return middle;
    if (value < offset) low2 = middle + 1;
    else high2 = middle - 1;
  }
  return -1;
}

// src/git/object-type.ts
function typeOfEntry(entry) {
  if (entry === ENTRY.commit) return "commit";
  if (entry === ENTRY.tree) return "tree";
  if (entry === ENTRY.blob) return "blob";
  return entry === ENTRY.tag ? "tag" : null;
}
function typeOfName(name) {
  return name === "commit" || name === "tree" || name === "blob" || name === "tag" ? name : null;
}

// src/git/pack-reader.ts
import { closeSync as closeSync3, openSync as openSync3, readSync as readSync3 } from "node:fs";
import * as zlib2 from "node:zlib";

// src/git/inflate.ts
import { constants as constants3, createInflate, deflateSync, inflateSync } from "node:zlib";
var TESTED_RELEASES = /^v(?:20|22|24)\./;
function createInflater() {
  const fast = TESTED_RELEASES.test(process.version) ? handleInflater() : null;
  return fast && isRight(fast) ? fast : plainInflate;
}
function plainInflate(source, start, end, target, at, size) {
  try {
    const result = inflateSync(source.subarray(start, end), { maxOutputLength: size + 1 });
    if (result.length !== size) return false;
    result.copy(target, at);
    return true;
  } catch {
    return false;
  }
}
function isCallable2(value) {
  return typeof value === "function";
}
function handleInflater() {
  const stream3 = createInflate({ chunkSize: constants3.Z_MIN_CHUNK });
  const handle = Reflect.get(stream3, "_handle");
  const state = Reflect.get(stream3, "_writeState");
  if (typeof handle !== "object" || handle === null || !(state instanceof Uint32Array)) return null;
  const writeSync2 = Reflect.get(handle, "writeSync");
  const reset = Reflect.get(handle, "reset");
  if (!isCallable2(writeSync2) || !isCallable2(reset)) return null;
  let failures = 0;
  Reflect.set(handle, "onerror", () => {
    failures++;
  });
  const write = writeSync2.bind(handle);
  const again = reset.bind(handle);
  return (source, start, end, target, at, size) => {
    const before = failures;
    again();
    write(constants3.Z_FINISH, source, start, end - start, target, at, size + 1);
    return failures === before && state[0] === 1 && state[1] === 0;
  };
}
function isRight(inflate) {
  try {
    const plain2 = Buffer.from("a decompressor that is reset between two streams");
    const packed = deflateSync(plain2);
    const broken = Buffer.from(packed);
    broken[broken.length - 1] = (broken[broken.length - 1] ?? 0) ^ 1;
    const target = Buffer.alloc(plain2.length + 8);
    return !inflate(broken, 0, broken.length, target, 0, plain2.length) && inflate(packed, 0, packed.length, target, 4, plain2.length) && target.subarray(4, 4 + plain2.length).equals(plain2) && !inflate(packed, 0, packed.length - 2, target, 0, plain2.length) && !inflate(packed, 0, packed.length, target, 0, plain2.length - 3) && inflate(packed, 0, packed.length, target, 0, plain2.length);
  } catch {
    return false;
  }
}

// src/git/pack-reader.ts
var BLOCK3 = 64 * 1024;
var BLOCKS = 384;
var EntryError = class extends Error {
  name = "EntryError";
};
var PackReader = class {
  #pack;
  #descriptor;
  #inflate;
  #blocks = /* @__PURE__ */ new Map();
  #scratch = Buffer.allocUnsafeSlow(BLOCK3);
  /** The current entry's bytes: `#source` from `#at` on. */
  #source = this.#scratch;
  #at = 0;
  /** Where the entry that was read last ends in the pack. */
  #end = 0;
  constructor(pack) {
    this.#pack = pack;
    this.#inflate = createInflater();
    this.#descriptor = openSync3(pack.file, "r");
  }
  close() {
    closeSync3(this.#descriptor);
  }
  /** Reads an entry's header and checks its checksum, where the index has one. Throws EntryError. */
  header(position) {
    const { index, ends } = this.#pack;
    const offset = index.offsets[position] ?? 0;
    const length = (ends[position] ?? 0) - offset;
    if (length <= 0) throw new EntryError("it lies beyond the end of the pack");
    this.#load(offset, length);
    const source = this.#source;
    if (index.crcs && zlib2.crc32(source.subarray(this.#at, this.#at + length)) !== index.crcs[position])
      throw new EntryError("its checksum is wrong");
    let at = this.#at;
    let byte = source[at++] ?? 0;
    const type = byte >> 4 & 7;
    let size = byte & 15;
    for (let factor = 16; byte & 128; factor *= 128) {
      byte = source[at++] ?? 0;
      size += (byte & 127) * factor;
    }
    let baseId = null;
    if (type === ENTRY.offsetDelta) {
      while ((source[at++] ?? 0) & 128) ;
    } else if (type === ENTRY.idDelta) {
      baseId = Buffer.from(source.subarray(at, at + index.idLength));
      at += index.idLength;
    }
    return { type, size, body: at, baseId };
  }
  /** Inflates the entry whose header was read last into target[at, at + size); one byte more must fit. Throws EntryError. */
  inflate(position, header, target, at) {
    const end = this.#at + (this.#pack.ends[position] ?? 0) - (this.#pack.index.offsets[position] ?? 0);
    if (!this.#inflate(this.#source, header.body, end, target, at, header.size)) throw new EntryError("it does not inflate");
  }
  #load(offset, length) {
    const first = Math.floor(offset / BLOCK3);
    const last = Math.floor((offset + length - 1) / BLOCK3);
    const isNear2 = offset >= this.#end - BLOCK3 && offset < this.#end + BLOCK3;
    this.#end = offset + length;
    if (!isNear2 && length <= BLOCK3 && !this.#blocks.has(first)) {
      if (this.#scratch.length < length) this.#scratch = Buffer.allocUnsafeSlow(BLOCK3);
      this.#fill(offset, length, 0);
      return;
    }
    if (first === last) {
      const block = this.#block(first);
      this.#source = block.bytes;
      this.#at = offset - first * BLOCK3;
      if (this.#at + length > block.length) throw new EntryError("it lies beyond the end of the pack");
      return;
    }
    if (this.#scratch.length < length) this.#scratch = Buffer.allocUnsafeSlow(Math.ceil(length / BLOCK3) * BLOCK3);
    let read = 0;
    if (length <= 8 * BLOCK3) {
      for (let number = first; number <= last; number++) {
        const block = this.#block(number);
        const from = Math.max(0, offset - number * BLOCK3);
        read += block.bytes.copy(this.#scratch, read, from, Math.min(block.length, offset + length - number * BLOCK3));
      }
    }
    this.#fill(offset, length, read);
    if (this.#scratch.length > 128 * BLOCK3) this.#scratch = Buffer.allocUnsafeSlow(BLOCK3);
  }
  /** Reads what is missing of an entry into the scratch, and makes that the source. */
  #fill(offset, length, from) {
    let read = from;
    while (read < length) {
      const count3 = readSync3(this.#descriptor, this.#scratch, read, length - read, offset + read);
      if (count3 === 0) throw new EntryError("it lies beyond the end of the pack");
      read += count3;
    }
    this.#source = this.#scratch;
    this.#at = 0;
  }
  #block(number) {
    const known3 = this.#blocks.get(number);
    if (known3) return known3;
    let bytes = null;
    if (this.#blocks.size >= BLOCKS) {
      const oldest = this.#blocks.entries().next();
      if (!oldest.done) {
        this.#blocks.delete(oldest.value[0]);
        bytes = oldest.value[1].bytes;
      }
    }
    bytes ??= Buffer.allocUnsafeSlow(BLOCK3);
    const length = readSync3(this.#descriptor, bytes, 0, BLOCK3, number * BLOCK3);
    const block = { bytes, length };
    this.#blocks.set(number, block);
    return block;
  }
};

// src/git/store.ts
function openStore(repository) {
  const notes = repository.missingFolders.map((path2) => ({
    path: path2,
    note: "a folder of objects that is named but not there",
    loses: true
  }));
  const packs = [];
  const looseIds = [];
  const looseFolderOf = [];
  for (const [number, folder] of repository.objectFolders.entries()) {
    packs.push(...openPacks(join7(folder, "pack"), repository, notes));
    for (const id2 of listLoose(folder, repository.idLength, notes)) {
      looseIds.push(id2);
      looseFolderOf.push(number);
    }
  }
  const { idLength } = repository;
  const firsts = [];
  let total = 0;
  for (const pack of packs) {
    firsts.push(total);
    total += pack.index.count;
  }
  firsts.push(total);
  const looseFirst = total;
  total += looseIds.length;
  const ids = Buffer.from(new SharedArrayBuffer(total * idLength));
  for (const [index, pack] of packs.entries()) pack.index.ids.copy(ids, (firsts[index] ?? 0) * idLength);
  for (const [index, id2] of looseIds.entries()) ids.write(id2, (looseFirst + index) * idLength, "hex");
  const looseFolders = new Uint16Array(new SharedArrayBuffer(looseIds.length * 2));
  looseFolders.set(looseFolderOf);
  const { table, duplicates } = buildTable(ids, total, idLength);
  return { store: { idLength, packs, firsts, total, ids, duplicates, table, looseFolders, folders: repository.objectFolders }, notes };
}
function openPacks(folder, repository, notes) {
  const packs = [];
  for (const name of readNames(folder, notes).filter((one) => one.endsWith(".pack")).toSorted()) {
    const file = join7(folder, name);
    try {
      const index = indexOf(file, repository, notes);
      if (!index) continue;
      const { pack, damage } = openPack(file, index);
      if (damage !== null)
        notes.push({ path: file, note: `the pack is damaged: ${damage}; every entry is checked by itself`, loses: false });
      packs.push(pack);
    } catch (error) {
      notes.push({ path: file, note: `the pack can't be read: ${why(error)}`, loses: true });
    }
  }
  for (const name of readNames(folder, notes).filter((one) => one.endsWith(".idx"))) {
    if (!existsSync6(join7(folder, name.replace(/\.idx$/, ".pack"))))
      notes.push({ path: join7(folder, name), note: "the pack that this index belongs to is missing", loses: true });
  }
  return packs;
}
function indexOf(file, repository, notes) {
  const indexFile = file.replace(/\.pack$/, ".idx");
  let reason = "it has no index of its own";
  if (existsSync6(indexFile)) {
    try {
      return readPackIndex(indexFile, repository.idLength);
    } catch (error) {
      reason = `its index is damaged (${why(error)})`;
    }
  }
  const made = rebuildIndex(file, repository.place, repository.idLength);
  notes.push({
    path: file,
    note: made ? `${reason}; git index-pack made a new one for this scan` : `${reason}, and git index-pack could make none: nothing in this pack was read`,
    loses: made === null
  });
  return made;
}
function why(error) {
  if (error instanceof Error && /^(?:Index|Pack)Error$/.test(error.name)) return error.message;
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  return error instanceof Error ? error.name : "unknown error";
}
function readNames(folder, notes) {
  try {
    return readdirSync2(folder);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    notes.push({ path: folder, note: `can't be read: ${why(error)}`, loses: true });
    return [];
  }
}
function listLoose(folder, idLength, notes) {
  const ids = [];
  for (const head of readNames(folder, notes)) {
    if (!/^[0-9a-f]{2}$/.test(head)) continue;
    for (const rest of readNames(join7(folder, head), notes)) {
      if (rest.length === idLength * 2 - 2 && /^[0-9a-f]+$/.test(rest)) ids.push(head + rest);
    }
  }
  return ids;
}
function buildTable(ids, total, idLength) {
  let size = 1024;
  while (size < total * 2) size *= 2;
  const table = new Int32Array(new SharedArrayBuffer(size * 4)).fill(-1);
  const duplicates = new Uint8Array(new SharedArrayBuffer(total));
  for (let number = 0; number < total; number++) {
    const at = number * idLength;
    let slot = ids.readUInt32LE(at) & size - 1;
    for (let other = table[slot] ?? -1; other >= 0; other = table[slot] ?? -1) {
      if (ids.compare(ids, other * idLength, (other + 1) * idLength, at, at + idLength) === 0) {
        duplicates[number] = 1;
        break;
      }
      slot = slot + 1 & size - 1;
    }
    if (duplicates[number] === 0) table[slot] = number;
  }
  return { table, duplicates };
}
function numberOf(store, bytes, at) {
  const { table, ids, idLength } = store;
  const mask = table.length - 1;
  for (let slot = bytes.readUInt32LE(at) & mask; ; slot = slot + 1 & mask) {
    const number = table[slot] ?? -1;
    if (number < 0) return -1;
    const own = number * idLength;
    let i = 4;
    while (i < idLength && bytes[at + i] === ids[own + i]) i++;
    if (i === idLength && bytes.readUInt32LE(at) === ids.readUInt32LE(own)) return number;
  }
}
function numberOfId(store, id2) {
  return numberOf(store, Buffer.from(id2, "hex"), 0);
}
function idOf3(store, number) {
  return store.ids.toString("hex", number * store.idLength, (number + 1) * store.idLength);
}
function looseFile(store, number) {
  const id2 = idOf3(store, number);
  const folder = store.folders[store.looseFolders[number - (store.firsts.at(-1) ?? 0)] ?? 0] ?? "";
  return join7(folder, id2.slice(0, 2), id2.slice(2));
}
function readLoose(store, number) {
  const raw = inflateSync2(readFileSync5(looseFile(store, number)));
  const nul = raw.indexOf(0);
  const header = /^(commit|tree|blob|tag) (\d+)$/.exec(raw.toString("latin1", 0, Math.max(0, Math.min(nul, 64))));
  const type = typeOfName(header?.[1] ?? "");
  const bytes = raw.subarray(nul + 1);
  if (!type || bytes.length !== Number(header?.[2])) throw new ObjectError("its header is wrong");
  const sum = createHash2(store.idLength === 20 ? "sha1" : "sha256").update(raw).digest("hex");
  if (sum !== idOf3(store, number)) throw new ObjectError("its content is not what its name says");
  return { type, bytes };
}
var ObjectError = class extends Error {
  name = "ObjectError";
};
var ObjectReader = class {
  #store;
  #readers = /* @__PURE__ */ new Map();
  constructor(store) {
    this.#store = store;
  }
  close() {
    for (const reader of this.#readers.values()) reader.close();
    this.#readers.clear();
  }
  /** An object by its id; null where no copy of it can be read. */
  read(id2) {
    return this.#read(id2, 0);
  }
  #read(id2, depth) {
    for (const pack of this.#store.packs) {
      const position = findInIndex(pack.index, id2);
      if (position < 0) continue;
      try {
        return this.#unpack(pack, position, depth);
      } catch {
      }
    }
    const first = this.#store.firsts.at(-1) ?? 0;
    const number = this.#looseNumber(id2, first);
    if (number < 0) return null;
    try {
      return readLoose(this.#store, number);
    } catch {
      return null;
    }
  }
  #looseNumber(id2, first) {
    const { idLength } = this.#store;
    const known3 = numberOf(this.#store, id2, 0);
    if (known3 >= first) return known3;
    for (let number = first; number < this.#store.total; number++) {
      if (this.#store.ids.compare(id2, 0, idLength, number * idLength, (number + 1) * idLength) === 0) return number;
    }
    return -1;
  }
  #unpack(pack, position, depth) {
    if (depth > 1e4) throw new ObjectError("its chain of deltas has no end");
    const chain = [];
    let base = null;
    const reader = this.#reader(pack);
    const seen = /* @__PURE__ */ new Set();
    for (let at = position; base === null; ) {
      if (seen.has(at)) throw new ObjectError("its chain of deltas has no end");
      seen.add(at);
      const header = reader.header(at);
      if (header.type !== ENTRY.offsetDelta && header.type !== ENTRY.idDelta) {
        const type = typeOfEntry(header.type);
        if (!type) throw new ObjectError("its type is not known");
        const bytes = Buffer.allocUnsafeSlow(header.size + 1);
        reader.inflate(at, header, bytes, 0);
        base = { type, bytes: bytes.subarray(0, header.size) };
        break;
      }
      chain.push(at);
      const next = pack.bases[at] ?? -1;
      if (next >= 0) at = next;
      else {
        base = header.baseId ? this.#read(header.baseId, depth + 1) : null;
        if (!base) throw new ObjectError("its base is missing");
      }
    }
    for (const at of chain.toReversed()) {
      const header = reader.header(at);
      const delta = Buffer.allocUnsafeSlow(header.size + 1);
      reader.inflate(at, header, delta, 0);
      const head = readDeltaHead(delta, header.size, base.bytes.length);
      const bytes = Buffer.allocUnsafeSlow(head.size);
      applyDelta(delta, head.at, header.size, base.bytes, 0, base.bytes.length, bytes, 0, head.size, createNews());
      base = { type: base.type, bytes };
    }
    return base;
  }
  #reader(pack) {
    const known3 = this.#readers.get(pack);
    if (known3) return known3;
    const reader = new PackReader(pack);
    this.#readers.set(pack, reader);
    return reader;
  }
};
function packName(pack) {
  return basename2(pack.file);
}

// src/policy/history-advice.ts
var MAX_IDS = 8;
function historyAdvice(finding) {
  const { exposure } = finding;
  if (!exposure) return finding.advice;
  const places = new Set(finding.occurrences.map((one) => one.place));
  const steps = [...finding.advice.filter((step2) => !step2.startsWith("Keep keys out"))];
  if (exposure.inHead) steps.push("HEAD still has it: take it out of the newest version first, and commit that.");
  if (exposure.onRemote)
    steps.push(
      "A remote has it: whoever could read that remote since then may have it. No clean-up changes that; only the deleted key does."
    );
  else if (exposure.reachable)
    steps.push("No remote-tracking ref reaches it here. That says nothing of clones, pushes by others, backups or CI caches.");
  steps.push(...cleaning(finding, places));
  if (exposure.reachable) {
    steps.push(
      "Then push it with force, have every clone made anew, and ask the host (GitHub support, GitLab housekeeping) to drop cached views and pull-request refs. Forks and clones keep their copy: tell their owners.\ngit push --force --all && git push --force --tags"
    );
  }
  return steps;
}
function cleaning(finding, places) {
  const steps = [];
  const reachable2 = finding.occurrences.filter((one) => one.place === "file" || one.place === "note");
  const blobs = [...new Set(reachable2.flatMap((one) => one.blob ?? []))];
  if (blobs.length > 0 && reachable2.some((one) => one.commit !== null)) {
    const list2 = blobs.length <= MAX_IDS ? `printf '%s\\n' ${blobs.join(" ")} > leaked-blobs.txt` : `binleaks history --format json | jq -r '.findings[] | select(.id=="${finding.id}") | .occurrences[].blob // empty' | sort -u > leaked-blobs.txt`;
    steps.push(`Clean the history in a fresh clone:
${list2}
git filter-repo --strip-blobs-with-ids leaked-blobs.txt`);
  }
  const messages = [...new Set(finding.occurrences.filter((one) => one.place === "message").flatMap((one) => one.commit ?? []))];
  if (messages.length > 0) {
    const ids = messages.slice(0, MAX_IDS).map((id2) => `b"${id2}"`);
    steps.push(
      `Rewrite the message${messages.length === 1 ? "" : "s"} in a fresh clone:
git filter-repo --commit-callback 'if commit.original_id in (${ids.join(", ")},): commit.message = b"(message removed)\\n"'`
    );
  }
  if (places.has("tag"))
    steps.push(
      "Make the tag anew with another message (git tag -d, git tag -a), and delete the old one on every remote (git push --delete)."
    );
  if (places.has("stash")) steps.push("Look at git stash list, and drop the stash that holds it (git stash drop stash@{N}).");
  if (places.has("name"))
    steps.push(
      "It stands in a name: git filter-repo --path-rename OLD:NEW renames a file in all of history; git branch -m or git tag renames a ref."
    );
  if (places.has("unreachable"))
    steps.push("What no ref reaches goes with:\ngit reflog expire --expire-unreachable=now --all && git gc --prune=now");
  return steps;
}

// src/exposure.ts
var DAY_MS = 24 * 60 * 60 * 1e3;
function withExposure(scan2, provenance, now) {
  const add2 = (finding) => {
    const exposure = exposureOf(finding, provenance, now);
    return { ...finding, exposure, advice: historyAdvice({ ...finding, exposure }) };
  };
  return { ...scan2, result: { ...scan2.result, findings: scan2.result.findings.map(add2) }, all: scan2.all.map(add2) };
}
function exposureOf(finding, provenance, now) {
  const timeline = provenance.timelines.get(finding.sha256);
  const direct = provenance.refsOf.get(finding.sha256) ?? [];
  if (!timeline) {
    return {
      introduced: null,
      removed: null,
      inHead: direct.includes("HEAD"),
      refs: direct.filter((name) => name !== "HEAD").map(shortName),
      reachable: direct.length > 0,
      onRemote: direct.some(isRemote),
      days: 0,
      commits: 0
    };
  }
  const refs = [.../* @__PURE__ */ new Set([...timeline.refs, ...direct])];
  const introduced = pick(timeline.introduced, provenance, (a, b) => a.time < b.time);
  const isHeld = timeline.heldBy.some((name) => !name.startsWith("refs/tags/"));
  const removed = isHeld ? null : pick(timeline.removed, provenance, (a, b) => a.time > b.time);
  const until3 = removed ? removed.time : now.getTime();
  return {
    introduced: introduced ? refOf(introduced) : null,
    removed: removed ? refOf(removed) : null,
    inHead: timeline.heldBy.includes("HEAD"),
    refs: refs.filter((name) => name !== "HEAD").map(shortName),
    reachable: refs.length > 0,
    onRemote: refs.some(isRemote),
    days: introduced ? Math.max(0, Math.floor((until3 - introduced.time) / DAY_MS)) : 0,
    commits: timeline.commits
  };
}
function isRemote(name) {
  return name.startsWith("refs/remotes/");
}
function shortName(name) {
  return name.replace(/^refs\/(?:heads|tags|remotes)\//, "");
}
function pick(commits, provenance, isBetter) {
  let best = null;
  for (const number of commits) {
    const commit = provenance.commit(number);
    if (!best || isBetter(commit, best)) best = commit;
  }
  return best;
}
function refOf({ id: id2, author, date, summary: summary2 }) {
  return { commit: id2, author, date, summary: summary2 };
}

// src/provenance.ts
init_detect();

// src/git/changes.ts
async function findChanges(repository, commits, wanted, onLost, signal) {
  const parts = commits.length > MANY ? [commits.slice(0, commits.length >> 1), commits.slice(commits.length >> 1)] : [commits];
  const found = await Promise.all(parts.map((part) => compareAll(repository, part, wanted, onLost, signal)));
  return found.flat();
}
var MANY = 4e3;
async function compareAll(repository, commits, wanted, onLost, signal) {
  const found = [];
  const place = new Map(commits.map(({ commit }, index) => [commit, index]));
  let from = 0;
  while (from < commits.length && !signal.aborted) {
    let last = from - 1;
    try {
      for await (const change of compare2(repository, commits.slice(from), wanted, signal)) {
        if (typeof change === "string") last = place.get(change) ?? last;
        else found.push(change);
      }
      return found;
    } catch (error) {
      if (!(error instanceof Error) || error.name !== "GitError" || commits.length - from < 1) throw error;
      const failed = commits[last + 1];
      if (!failed) throw error;
      onLost(failed.commit);
      from = last + 2;
    }
  }
  return found;
}
var ZERO = /^0+$/;
async function* compare2(repository, commits, wanted, signal) {
  const args = [
    "diff-tree",
    "--stdin",
    "-r",
    "-z",
    "--root",
    "--raw",
    "--always",
    "--no-renames",
    "--no-abbrev",
    "--no-ext-diff",
    "--no-textconv"
  ];
  let commit = "";
  let pending = null;
  let rest = Buffer.alloc(0);
  for await (const chunk of streamGit(repository.place, args, inputOf(commits))) {
    if (signal.aborted) return;
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    let at = 0;
    for (let end = bytes.indexOf(0, at); end >= 0; end = bytes.indexOf(0, at)) {
      if (pending) {
        const isNow = wanted.has(pending.now);
        if (isNow || wanted.has(pending.old)) yield { commit, path: bytes.toString("latin1", at, end), now: isNow ? pending.now : null };
        pending = null;
      } else if (bytes[at] === 58) {
        const digits = end - at - 1 - 7 - 7 - 2 - 1 >> 1;
        const old = bytes.toString("latin1", at + 15, at + 15 + digits);
        const now = bytes.toString("latin1", at + 16 + digits, at + 16 + 2 * digits);
        pending = { old, now: ZERO.test(now) ? "" : now };
      } else {
        commit = bytes.toString("latin1", at, end).trim();
        yield commit;
      }
      at = end + 1;
    }
    rest = bytes.subarray(at);
  }
}
function* lines2(commits) {
  for (let i = 0; i < commits.length; i += 500) {
    yield commits.slice(i, i + 500).map(({ commit, parent }) => parent === null ? `${commit}
` : `${commit} ${parent}
`).join("");
  }
}
async function* inputOf(commits) {
  for (const text2 of lines2(commits)) {
    yield text2;
    await Promise.resolve();
  }
}

// src/git/commit.ts
function readCommitText(bytes) {
  const end = bytes.indexOf("\n\n");
  const header = bytes.toString("utf8", 0, end < 0 ? bytes.length : end);
  const author = /^(?:author|tagger) (.*?) (-?\d+) ([+-]\d{4})$/m.exec(header);
  const committer = /^(?:committer|tagger) .* (-?\d+) [+-]\d{4}$/m.exec(header);
  const message = end < 0 ? "" : bytes.toString("utf8", end + 2, Math.min(bytes.length, end + 2 + 4096));
  return {
    author: author?.[1] ?? "",
    date: author ? isoDate(Number(author[2]), author[3] ?? "+0000") : "",
    time: Number(committer?.[1] ?? author?.[2] ?? 0) * 1e3,
    summary: (message.split("\n")[0] ?? "").slice(0, 200),
    headerLines: end < 0 ? 0 : header.split("\n").length + 1
  };
}
function isoDate(seconds2, zone) {
  const sign = zone.startsWith("-") ? -1 : 1;
  const minutes = sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3, 5)));
  const date = new Date((seconds2 + minutes * 60) * 1e3);
  if (Number.isNaN(date.getTime())) return "";
  return `${date.toISOString().slice(0, 19)}${zone.slice(0, 3)}:${zone.slice(3)}`;
}

// src/git/timeline.ts
var NO_LABELS = /* @__PURE__ */ new Set();
var NOTHING_HELD = /* @__PURE__ */ new Map();
function timelines(input) {
  const index = new Map(input.commits.map((links, at) => [links[0] ?? -1, at]));
  const held = [];
  const now = [];
  const ever = [];
  const found = /* @__PURE__ */ new Map();
  const entry = (label) => {
    const known3 = found.get(label) ?? { introduced: [], removed: [], commits: 0 };
    found.set(label, known3);
    return known3;
  };
  for (const at of parentsFirst(input.commits, index)) {
    const [commit = -1, ...parentNumbers] = input.commits[at] ?? [];
    const parents = parentNumbers.flatMap((number) => index.get(number) ?? []);
    const firstParent = index.get(parentNumbers[0] ?? -1);
    const before = firstParent === void 0 ? NOTHING_HELD : held[firstParent] ?? NOTHING_HELD;
    const changes = input.changes.get(commit);
    const own = changes ? applied(before, changes) : before;
    const labels = own === before && firstParent !== void 0 ? now[firstParent] ?? NO_LABELS : labelsOf(own);
    held[at] = own;
    now[at] = labels;
    const written = input.messages.get(commit) ?? [];
    ever[at] = union([...parents.map((parent) => ever[parent] ?? NO_LABELS), labels, new Set(written)]);
    for (const label of labels) {
      const timeline = entry(label);
      timeline.commits++;
      if (!parents.some((parent) => now[parent]?.has(label))) timeline.introduced.push(commit);
    }
    for (const label of written) {
      if (labels.has(label)) continue;
      const timeline = entry(label);
      timeline.commits++;
      timeline.introduced.push(commit);
    }
    const lost = new Set(parents.flatMap((parent) => [...now[parent] ?? NO_LABELS]).filter((label) => !labels.has(label)));
    for (const label of lost) entry(label).removed.push(commit);
  }
  const tips = input.tips.flatMap(({ name, commit }) => {
    const at = index.get(commit);
    return at === void 0 ? [] : [{ name, now: now[at] ?? NO_LABELS, ever: ever[at] ?? NO_LABELS }];
  });
  return new Map(
    [...found].map(([label, timeline]) => [
      label,
      {
        ...timeline,
        refs: tips.filter((tip) => tip.ever.has(label)).map((tip) => tip.name),
        heldBy: tips.filter((tip) => tip.now.has(label)).map((tip) => tip.name)
      }
    ])
  );
}
function applied(before, changes) {
  const after = new Map(before);
  for (const { path: path2, labels } of changes) {
    if (labels.length > 0) after.set(path2, labels);
    else after.delete(path2);
  }
  return after.size === 0 ? NOTHING_HELD : after;
}
function labelsOf(held) {
  return held.size === 0 ? NO_LABELS : new Set([...held.values()].flat());
}
function union(sets) {
  const largest = sets.reduce((best, one) => one.size > best.size ? one : best, NO_LABELS);
  let all = null;
  for (const set of sets) {
    if (set === largest) continue;
    for (const label of set) {
      if (largest.has(label)) continue;
      all ??= new Set(largest);
      all.add(label);
    }
  }
  return all ?? largest;
}
function parentsFirst(commits, index) {
  const waiting = new Int32Array(commits.length);
  const children = /* @__PURE__ */ new Map();
  const ready = [];
  for (const [at, [, ...parents]] of commits.entries()) {
    for (const parent of parents) {
      const parentAt = index.get(parent);
      if (parentAt === void 0) continue;
      waiting[at] = (waiting[at] ?? 0) + 1;
      const list2 = children.get(parentAt);
      if (list2) list2.push(at);
      else children.set(parentAt, [at]);
    }
    if (waiting[at] === 0) ready.push(at);
  }
  const order2 = [];
  for (let at = ready.pop(); at !== void 0; at = ready.pop()) {
    order2.push(at);
    for (const child of children.get(at) ?? []) {
      waiting[child] = (waiting[child] ?? 0) - 1;
      if (waiting[child] === 0) ready.push(child);
    }
  }
  return order2;
}
function reachable(commits, tips) {
  const links = new Map(commits.map((one) => [one[0] ?? -1, one]));
  const reached = /* @__PURE__ */ new Set();
  const open = [...tips];
  for (let commit = open.pop(); commit !== void 0; commit = open.pop()) {
    const found = links.get(commit);
    if (!found || reached.has(commit)) continue;
    reached.add(commit);
    open.push(...found.slice(1));
  }
  return reached;
}

// src/git/tree.ts
var SPACE = 32;
function forEachEntry(bytes, idLength, news, onEntry) {
  let pair2 = 0;
  for (let at = 0; at < bytes.length; ) {
    const space = bytes[at + 5] === SPACE ? at + 5 : bytes[at + 6] === SPACE ? at + 6 : bytes.indexOf(SPACE, at);
    let nul = space + 1;
    while (nul < bytes.length && bytes[nul] !== 0) nul++;
    const end = nul + 1 + idLength;
    if (space < 0 || end > bytes.length) return;
    if (news) {
      while (pair2 < news.length && (news.pairs[pair2 + 1] ?? 0) <= at) pair2 += 2;
      if (pair2 >= news.length) return;
      if ((news.pairs[pair2] ?? 0) < end) onEntry(at, space + 1, nul + 1);
    } else onEntry(at, space + 1, nul + 1);
    at = end;
  }
}
function isGitlink(bytes, modeAt) {
  return bytes[modeAt] === 49 && bytes[modeAt + 1] === 54;
}
function nameIn(tree, idLength, id2) {
  let name = null;
  forEachEntry(tree, idLength, null, (_mode, nameAt, idAt) => {
    if (name === null && tree.compare(id2, 0, idLength, idAt, idAt + idLength) === 0) name = Buffer.from(tree.subarray(nameAt, idAt - 1));
  });
  return name;
}

// src/provenance.ts
init_errors();

// src/sources/object-search.ts
init_detect();
init_request_sample();
init_requests();

// src/detect/touched.ts
init_alphabet();
init_base64();
init_interest();
init_private_keys();
init_runs();
init_shape();
init_signatures();
init_sites();
init_vocabulary();
var MARK = { nothing: 0, runs: 1, sites: 2 };
var NEAR2 = 112;
var AROUND = 2500;
var JUDGED_BY = 6500;
var JUDGED_BY_LINES = 62;
var FARTHEST = 4 * 1024 * 1024;
var PRODUCTS = /binance|mbx|testnet|futures|pay|listen_?key|stream/i;
var ARMOR = 13e3;
var WORD = 24;
var MAX_PLACES7 = 40;
function knownOf(bytes, { mark, sites }, detections, credible2) {
  const places = sites && sites.length <= MAX_PLACES7 ? sites.map((site) => Buffer.from(bytes.subarray(site.start, site.end))) : null;
  const settled = detections.every((one) => !one.evidence.some(({ signal }) => AGAINST.test(signal)));
  return { mark, places, credible: credible2, settled };
}
var AGAINST = /^(?:other-|purpose-encloses$)/;
function markWhole(bytes, signatures) {
  const mark = searchRuns(bytes, 0, bytes.length, anyComma(bytes), signatures);
  if (mark !== INTERESTING) return { mark, sites: null };
  const sites = findSites(bytes);
  return { mark: sites.length > 0 ? MARK.sites : MARK.runs, sites };
}
function markChange(bytes, pairs, length, base, signatures) {
  if (base.mark === MARK.sites && !base.places) return markWhole(bytes, signatures);
  let { mark } = base;
  const around = anyComma(bytes);
  const parts = [];
  for (let i = 0; i < length; ) {
    const first = pairs[i] ?? 0;
    let last = pairs[i + 1] ?? 0;
    i += 2;
    for (; i < length && (pairs[i] ?? 0) - last < 2 * NEAR2; i += 2) last = pairs[i + 1] ?? 0;
    const [before, behind] = base.mark === MARK.nothing ? [NEAR2, NEAR2] : reachOf(textOf3(bytes, first, last));
    const part = widen2(bytes, first - before, last + behind);
    const found = searchRuns(bytes, part.from, part.to, around, signatures);
    if (found === INTERESTING) parts.push(part);
    else if (found > mark) mark = found;
  }
  if (base.mark === MARK.sites && base.places) {
    const old = whereAre(bytes, base.places);
    if (!base.credible && parts.length === 0 && isFarFrom(bytes, pairs, length, old, base.settled)) return { mark, sites: null };
    const all = merged([...parts, ...old.map((one) => blockAround(bytes, one))]);
    return { mark, sites: findSitesIn(bytes, all) };
  }
  if (parts.length === 0) return { mark, sites: null };
  const blocks = merged(parts.map((one) => blockAround(bytes, one)));
  const telling = blocks.filter((part) => sitesNear(bytes, part).length > 0);
  const sites = telling.length > 0 ? findSitesIn(bytes, telling) : [];
  return sites.length > 0 ? { mark: MARK.sites, sites } : { mark: Math.max(mark, MARK.runs), sites: null };
}
function reachOf(text2) {
  if (text2.includes("-----")) return [NEAR2, ARMOR];
  return PRODUCTS.test(text2) ? [700, 1600] : [NEAR2, NEAR2];
}
function sitesNear(bytes, { from, to }) {
  const start = Math.max(0, from - AROUND);
  return findSitesIn(bytes.subarray(start, Math.min(bytes.length, to + AROUND)), [{ from: from - start, to: to - start }]);
}
function whereAre(bytes, places) {
  const found = [];
  for (const place of places) {
    for (let at = bytes.indexOf(place); at >= 0; at = bytes.indexOf(place, at + place.length))
      found.push({ from: at, to: at + place.length });
  }
  return found;
}
function isFarFrom(bytes, pairs, length, places, settled) {
  for (let i = 0; i < length; i += 2) {
    const first = pairs[i] ?? 0;
    const last = pairs[i + 1] ?? 0;
    const text2 = textOf3(bytes, first, last);
    if (FILE_WORDS.some((words) => mentions(words, text2))) return false;
    const lines3 = settled && !SPEAKS_FOR.test(text2) ? OWN_LINES : JUDGED_BY_LINES;
    if (places.some((place) => isNear(bytes, first, last, place, lines3))) return false;
  }
  return true;
}
var SPEAKS_FOR = /api|key|secr|cred|token|client|hmac|sign|trad|exchange|account|passw/i;
var OWN_LINES = 4;
function isNear(bytes, first, last, { from, to }, lines3) {
  if (first >= to + JUDGED_BY || last <= from - JUDGED_BY) return false;
  const [start, end] = last <= from ? [last, from] : [to, first];
  let count3 = 0;
  for (let at = bytes.indexOf(NEWLINE, start); at >= 0 && at < end; at = bytes.indexOf(NEWLINE, at + 1)) if (++count3 > lines3) return false;
  return true;
}
var NEWLINE = 10;
var FILE_WORDS = [BINANCE, TRADING, FUTURES_TESTNET, PAY];
function textOf3(bytes, first, last) {
  return bytes.toString("latin1", Math.max(0, first - WORD), last + WORD);
}
function merged(parts) {
  const result = [];
  for (const part of parts.toSorted((a, b) => a.from - b.from)) {
    const before = result.at(-1);
    if (before && part.from <= before.to) result[result.length - 1] = { from: before.from, to: Math.max(before.to, part.to) };
    else result.push(part);
  }
  return result;
}
function widen2(bytes, first, last) {
  let from = Math.max(0, first);
  let to = Math.min(bytes.length, last);
  const floor = Math.max(0, from - FARTHEST);
  const ceiling = Math.min(bytes.length, to + FARTHEST);
  while (from > floor && isKey2(bytes, from - 1)) from--;
  while (to < ceiling && isKey2(bytes, to)) to++;
  return { from, to };
}
var INTERESTING = -1;
function anyComma(bytes) {
  return { ...surroundings(bytes), joinsByComma: () => true };
}
function searchRuns(bytes, from, to, around, signatures) {
  let mark = MARK.nothing;
  findRuns(bytes, from, to, MIN_PIECE, (start, end, step2) => {
    if (mayBeSignature(bytes, start, end, step2)) noteSignature(bytes, start, end, step2, signatures);
    if (mark === INTERESTING) return;
    if (!isInteresting(bytes, start, end, step2, around)) {
      if (end - start >= 60 && hasToken(bytes, start, end)) mark = MARK.runs;
    } else if (step2 === 1 && isNoise2(bytes, start, end)) return;
    else mark = INTERESTING;
  });
  return mark;
}
function isNoise2(bytes, start, end) {
  if (end - start < KEY_LENGTH) return false;
  let token = start;
  for (let i = start; i <= end; i++) {
    if (i < end && ((CLASSES[bytes[i] ?? 0] ?? 0) & ALNUM) !== 0) continue;
    if (i - token >= 60 && !isHashToken(bytes, token, i, start)) return false;
    token = i + 1;
  }
  if (lineBefore(bytes, start, 0) < start || lineBehind(bytes, paddingEnd(bytes, end), bytes.length) > end + 2) return false;
  return encodesNothing(bytes, start, end) && !DER_START.test(bytes.toString("latin1", start, Math.min(end, start + 40)));
}
function hasToken(bytes, start, end) {
  let token = 0;
  for (let i = start; i < end && token < 60; i++) token = ((CLASSES[bytes[i] ?? 0] ?? 0) & ALNUM) === 0 ? 0 : token + 1;
  return token >= 60;
}
function isHashToken(bytes, token, end, start) {
  const length = end - token;
  if (length > 60 && length < KEY_LENGTH) return true;
  if (length === 60) return !/listen|stream|\/ws/i.test(bytes.toString("latin1", Math.max(0, token - 400), token));
  if (token === start) return false;
  if (length === KEY_LENGTH) {
    if (bytes[end] !== 61) return false;
    const behind = bytes[end + 1] === 61 ? end + 2 : end + 1;
    return (behind >= bytes.length || isDelimiter(bytes[behind] ?? 0)) && !/binance|mbx/i.test(bytes.toString("latin1", Math.max(0, token - 200), token));
  }
  return !BINARY.test(bytes.toString("latin1", Math.max(0, token - 2100), token)) && !BINARY.test(bytes.toString("latin1", end, end + 260));
}
var BINARY = /[\x00-\x08\x0e-\x1a\x1c-\x1f\x81]/;
function isDelimiter(byte) {
  return byte <= 32 || byte === 34 || byte === 39 || byte === 96 || byte === 44 || byte === 59 || byte === 125 || byte === 93 || byte === 41;
}
function blockAround(bytes, stretch) {
  let { from, to } = widen2(bytes, stretch.from, stretch.to);
  const floor = Math.max(0, from - FARTHEST);
  const ceiling = Math.min(bytes.length, to + FARTHEST);
  for (let line = lineBefore(bytes, from, floor); line < from; line = lineBefore(bytes, from, floor)) from = line;
  for (let line = lineBehind(bytes, to, ceiling); line > to; line = lineBehind(bytes, to, ceiling)) to = line;
  return { from, to };
}
function lineBefore(bytes, from, floor) {
  let end = from;
  while (end > floor && isFiller(bytes[end - 1] ?? 0)) end--;
  if (end === from) return from;
  let start = end;
  while (start > floor && isKey2(bytes, start - 1)) start--;
  return end - start < LINE ? from : start;
}
function lineBehind(bytes, to, ceiling) {
  let start = to;
  while (start < ceiling && isFiller(bytes[start] ?? 0)) start++;
  if (start === to) return to;
  let end = start;
  while (end < ceiling && isKey2(bytes, end)) end++;
  return end - start < LINE ? to : end;
}
function paddingEnd(bytes, at) {
  let end = at;
  while (end < at + 2 && bytes[end] === 61) end++;
  return end;
}
var LINE = 32;
function isFiller(byte) {
  return byte === 10 || byte === 13 || byte === 32 || byte === 9 || byte === 34 || byte === 39 || byte === 43 || byte === 92;
}
function isKey2(bytes, at) {
  return ((CLASSES[bytes[at] ?? 0] ?? 0) & KEY) !== 0;
}

// src/git/pack-walk.ts
var ARENA = 8 * 1024 * 1024;
var HELD = 64 * 1024 * 1024;
var LARGEST = 256 * 1024 * 1024;
var PackWalker = class {
  #pack;
  #reader;
  #visitor;
  #arena = Buffer.allocUnsafeSlow(ARENA);
  #news = createNews();
  #frames = [];
  #delta = Buffer.allocUnsafeSlow(64 * 1024);
  #held = 0;
  constructor(pack, visitor) {
    this.#pack = pack;
    this.#reader = new PackReader(pack);
    this.#visitor = visitor;
  }
  close() {
    this.#reader.close();
  }
  /** Visits an entry that is whole, or whose base stands elsewhere, and everything that is built upon it. */
  walk(root) {
    const frames = this.#frames;
    this.#enter(root, null);
    for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
      const child = frame.next;
      if (child === NO_BASE) {
        if (frame.own && frame.bytes) this.#held -= frame.bytes.length;
        frames.pop();
        continue;
      }
      frame.next = this.#pack.nextSibling[child] ?? NO_BASE;
      this.#enter(child, frame);
    }
  }
  #enter(position, parent) {
    try {
      const frame = this.#build(position, parent);
      if (frame) this.#frames.push(frame);
    } catch (error) {
      this.#failAll(position, error instanceof Error && /^(?:Entry|Delta)Error$/.test(error.name) ? error.message : reasonWord(error));
    }
  }
  #build(position, parent) {
    const base = parent ? this.#bytesOf(this.#frames.length - 1) : null;
    const header = this.#reader.header(position);
    const isDelta = header.type === ENTRY.offsetDelta || header.type === ENTRY.idDelta;
    if (!isDelta) {
      const type2 = typeOfEntry(header.type);
      if (!type2 || parent) throw new EntryError("its type is not known");
      if (header.size > LARGEST) {
        if (this.#pack.firstChild[position] !== NO_BASE) throw new EntryError("it is too large to be built upon");
        this.#visitor.tooLarge(position);
        return null;
      }
      const place2 = this.#allocate(header.size + 1);
      this.#reader.inflate(position, header, place2.bytes, 0);
      return this.#visited(position, type2, place2, header.size, null, null);
    }
    let from = base;
    let type = parent?.type;
    if (!parent && this.#pack.bases[position] === BASE_ELSEWHERE && header.baseId) {
      const found = this.#visitor.findBase(header.baseId);
      if (!found) throw new EntryError(`its base ${header.baseId.toString("hex")} is missing`);
      from = found.bytes;
      type = found.type;
    }
    if (!from || !type) throw new EntryError("its base can not be found");
    if (header.size > LARGEST) throw new EntryError("its delta is too large");
    if (this.#delta.length <= header.size) this.#delta = Buffer.allocUnsafeSlow(header.size * 2 + 1);
    this.#reader.inflate(position, header, this.#delta, 0);
    const head = readDeltaHead(this.#delta, header.size, from.length);
    if (head.size > LARGEST) throw new EntryError("it is too large to be rebuilt");
    const place = this.#allocate(head.size + 1);
    applyDelta(this.#delta, head.at, header.size, from, 0, from.length, place.bytes, 0, head.size, this.#news);
    return this.#visited(position, type, place, head.size, parent ? this.#news : null, parent?.mark ?? null);
  }
  #visited(position, type, place, length, news, baseMark) {
    const bytes = place.bytes.subarray(0, length);
    const mark = this.#visitor.visit({ position, type, bytes, news, baseMark });
    const next = this.#pack.firstChild[position] ?? NO_BASE;
    if (next === NO_BASE) return null;
    if (place.own) {
      this.#held += length;
      this.#dropOldest();
    }
    return { position, type, length, mark, bytes, top: place.top, own: place.own, next };
  }
  #allocate(size) {
    const below2 = this.#frames.at(-1)?.top ?? 0;
    if (below2 + size <= ARENA) return { bytes: this.#arena.subarray(below2, below2 + size), top: below2 + size, own: false };
    return { bytes: Buffer.allocUnsafeSlow(size), top: below2, own: true };
  }
  #dropOldest() {
    for (const frame of this.#frames) {
      if (this.#held <= HELD) return;
      if (!frame.own || !frame.bytes) continue;
      this.#held -= frame.length;
      frame.bytes = null;
    }
  }
  /** The bytes of a frame, rebuilt where they were dropped. */
  #bytesOf(depth) {
    const frame = this.#frames[depth];
    if (!frame) throw new EntryError("its base can not be found");
    if (frame.bytes) return frame.bytes;
    const header = this.#reader.header(frame.position);
    const bytes = Buffer.allocUnsafeSlow(frame.length + 1);
    if (depth === 0 && header.baseId === null) this.#reader.inflate(frame.position, header, bytes, 0);
    else {
      const base = depth === 0 ? this.#visitor.findBase(header.baseId ?? Buffer.alloc(0))?.bytes ?? Buffer.alloc(0) : this.#bytesOf(depth - 1);
      const again = this.#reader.header(frame.position);
      const delta = Buffer.allocUnsafeSlow(again.size + 1);
      this.#reader.inflate(frame.position, again, delta, 0);
      const head = readDeltaHead(delta, again.size, base.length);
      applyDelta(delta, head.at, again.size, base, 0, base.length, bytes, 0, head.size, createNews());
    }
    frame.bytes = bytes.subarray(0, frame.length);
    this.#held += frame.length;
    return frame.bytes;
  }
  #failAll(position, reason) {
    this.#visitor.fail(position, reason);
    const { firstChild, nextSibling } = this.#pack;
    const open = [firstChild[position] ?? NO_BASE];
    for (let child = open.pop(); child !== void 0; child = open.pop()) {
      if (child === NO_BASE) continue;
      this.#visitor.fail(child, "what it is built upon could not be read");
      open.push(nextSibling[child] ?? NO_BASE, firstChild[child] ?? NO_BASE);
    }
  }
};
function reasonWord(error) {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return `read error (${error.code})`;
  return error instanceof RangeError ? "it is too large for this machine" : "it could not be read";
}

// src/sources/object-search.ts
init_read();
var STATUS = { unread: 0, read: 1, failed: 2, streamed: 3 };
var EMPTY_OBJECT_BATCH = {
  objects: 0,
  blobs: 0,
  bytes: 0,
  suspects: [],
  doubtful: [],
  requests: [],
  failed: [],
  unread: [],
  large: [],
  tooLarge: 0,
  missing: [],
  submodules: [],
  pointers: [],
  names: [],
  commits: [],
  died: null
};
function findsIn({ store, least, wanted }, number, type, size, { found, requests, skipped }) {
  const isCredible = (one) => one.score >= least || wanted.has(one.sha256);
  const contents = found.map(({ archive, detections }) => ({ names: archive.slice(1), detections: detections.filter(isCredible) }));
  const credible2 = contents.filter((one) => one.detections.length > 0);
  const wires = credible2.map(({ names, detections }) => ({ names, detections: detections.map(toWire) }));
  const isPlain = found.every(({ archive }) => archive.length === 0);
  const inside = isPlain ? { detections: wires.flatMap((one) => one.detections) } : { detections: [], inside: wires };
  const path2 = idOf3(store, number);
  return {
    suspects: credible2.length > 0 ? [{ number, type, size, ...inside }] : [],
    doubtful: found.flatMap(({ detections }) => detections.filter((one) => !isCredible(one))),
    requests: requests.map(({ request }) => ({ path: path2, request })),
    unread: skipped.map(({ reason }) => ({ number, reason }))
  };
}
var BARE = 2048;
var BARE_GAIN = 8;
var MIN_NAME = 60;
var NO_SITES = { mark: MARK.nothing, places: null, credible: false, settled: true };
var UNSEARCHED = { mark: MARK.sites, places: null, credible: true, settled: false };
var LARGE = 8 * 1024 * 1024;
var LFS = Buffer.from("version https://git-lfs.github.com/spec/");
var STEP = 2e3;
var MAX_MISSING = 1e4;
var MAX_DOUBTFUL = 1e3;
var ObjectSearcher = class {
  #shared;
  #onProgress;
  #walkers = /* @__PURE__ */ new Map();
  #reader;
  #found = nothing();
  #told = { bytes: 0, objects: 0 };
  constructor(shared2, onProgress) {
    this.#shared = shared2;
    this.#onProgress = onProgress;
    this.#reader = new ObjectReader(shared2.store);
  }
  close() {
    for (const walker of this.#walkers.values()) walker.close();
    this.#reader.close();
  }
  /** Does a part of the work. An object that can't be read ends nothing but itself. */
  async run(job, signal) {
    this.#found = nothing();
    this.#told = { bytes: 0, objects: 0 };
    if (job.kind === "loose") for (let number = job.from; number < job.to; number++) this.#loose(number);
    else {
      const walker = this.#walker(job.pack);
      for (const root of job.roots) walker.walk(root);
    }
    this.#tell();
    const unread2 = [];
    const { missing: missing3, submodules, archives, doubtful, requests, ...rest } = this.#found;
    for (const number of archives) unread2.push(...await this.#unpack(number, signal));
    return {
      ...rest,
      unread: unread2,
      missing: [...missing3],
      submodules: [...submodules],
      doubtful: [...doubtful.values()],
      requests: requests.list().map(requestToWire),
      died: null
    };
  }
  /** Unpacks an archive; gives what could not be read of it. */
  async #unpack(number, signal) {
    if (signal.aborted || this.#shared.store.duplicates[number] === 1) return [];
    const { store, archives: limits } = this.#shared;
    const bytes = this.#reader.read(store.ids.subarray(number * store.idLength, (number + 1) * store.idLength))?.bytes;
    if (!bytes) return [{ number, reason: "an archive that could not be read again" }];
    const onBytes = (count3) => this.#onProgress(count3, 0);
    const result = await searchBytes(bytes, { path: "", isNamed: false, limits, signal, onBytes });
    const finds = findsIn(this.#shared, number, "blob", bytes.length, result);
    this.#found.suspects.push(...finds.suspects);
    for (const request of finds.requests) this.#found.requests.add(request);
    this.#noteDoubtful(finds.doubtful);
    const failure = result.error === null ? [] : [{ number, reason: `its search failed (${reasonOf(result.error)})` }];
    return [...finds.unread, ...failure];
  }
  #tell() {
    const { bytes, objects } = this.#found;
    this.#onProgress(bytes - this.#told.bytes, objects - this.#told.objects);
    this.#told = { bytes, objects };
  }
  #walker(number) {
    const known3 = this.#walkers.get(number);
    if (known3) return known3;
    const { store } = this.#shared;
    const pack = store.packs[number];
    if (!pack) throw new RangeError("no such pack");
    const first = store.firsts[number] ?? 0;
    const walker = new PackWalker(pack, {
      visit: ({ position, type, bytes, news, baseMark }) => this.#visit(first + position, type, bytes, news, baseMark),
      fail: (position, reason) => this.#fail(first + position, reason),
      tooLarge: (position) => {
        this.#shared.status[first + position] = STATUS.streamed;
        this.#found.large.push(first + position);
      },
      findBase: (id2) => this.#reader.read(id2)
    });
    this.#walkers.set(number, walker);
    return walker;
  }
  #loose(number) {
    try {
      const { type, bytes } = readLoose(this.#shared.store, number);
      this.#visit(number, type, bytes, null, null);
    } catch (error) {
      this.#fail(number, error instanceof Error && error.name === "ObjectError" ? error.message : reasonOf(error));
    }
  }
  #fail(number, reason) {
    this.#shared.status[number] = STATUS.failed;
    this.#found.failed.push({ number, reason });
  }
  #visit(number, type, bytes, news, base) {
    const found = this.#found;
    this.#shared.status[number] = STATUS.read;
    found.objects++;
    found.bytes += bytes.length;
    if (found.objects - this.#told.objects >= STEP) this.#tell();
    if (type === "tree") {
      this.#noteEntries(number, bytes, news);
      return NO_SITES;
    }
    if (type === "commit") this.#noteLinks(number, bytes);
    else if (bytes.length < 1024 && bytes[0] === LFS[0] && bytes.subarray(0, LFS.length).equals(LFS)) found.pointers.push(number);
    if (type === "blob") {
      found.blobs++;
      if (bytes.length > this.#shared.maxBlobSize) {
        found.tooLarge++;
        return UNSEARCHED;
      }
      if (isArchive(bytes, "", this.#shared.archives.depth)) {
        found.archives.push(number);
        return UNSEARCHED;
      }
    }
    if (bytes.length > LARGE) return this.#judge(number, type, bytes, { mark: MARK.sites, sites: null });
    const signatures = [];
    const text2 = type === "commit" && !(news && base) ? unsigned(bytes) : bytes;
    const marked = news && base ? markChange(bytes, news.pairs, news.length, base, signatures) : markWhole(text2, signatures);
    if (signatures.length > 0) this.#noteRequests(number, requestsAt(text2, signatures));
    if (marked.mark === MARK.sites && marked.sites) return this.#judge(number, type, bytes, marked);
    return { mark: marked.mark, places: base?.places ?? null, credible: false, settled: base?.settled ?? true };
  }
  /** Judges a content without its path; what may be a credential once the path is known makes it a suspect. */
  #judge(number, type, bytes, marked) {
    try {
      const { detections, requests } = marked.sites ? { detections: detectAt({ bytes, path: "" }, marked.sites), requests: [] } : lookAtBytes(bytes, "");
      this.#noteRequests(number, requests);
      const least = this.#shared.least - (bytes.length <= BARE ? BARE_GAIN : 0);
      const credible2 = detections.filter((one) => one.score >= least || this.#shared.wanted.has(one.sha256));
      if (credible2.length < detections.length) this.#noteDoubtful(detections.filter((one) => !credible2.includes(one)));
      const isDuplicate = this.#shared.store.duplicates[number] === 1;
      if (credible2.length > 0 && !isDuplicate)
        this.#found.suspects.push({ number, type, size: bytes.length, detections: credible2.map(toWire) });
      return knownOf(bytes, marked, detections, credible2.length > 0);
    } catch (error) {
      this.#fail(number, `its search failed (${error instanceof Error ? error.name : "unknown error"})`);
      return UNSEARCHED;
    }
  }
  #noteRequests(number, requests) {
    if (requests.length === 0 || this.#shared.store.duplicates[number] === 1) return;
    const path2 = idOf3(this.#shared.store, number);
    for (const request of requests) this.#found.requests.add({ path: path2, request });
  }
  #noteDoubtful(detections) {
    const { doubtful } = this.#found;
    for (const one of detections) {
      if (doubtful.size >= MAX_DOUBTFUL) return;
      const { kind, value, sha256, score, encrypted } = toWire(one);
      doubtful.set(sha256, { kind, value, sha256, score, encrypted });
    }
  }
  /** Notes which tree names which objects, as far as it is new, and what is named but not there. */
  #noteEntries(number, bytes, news) {
    const { store, parents } = this.#shared;
    forEachEntry(bytes, store.idLength, news, (modeAt, nameAt, idAt) => {
      if (isGitlink(bytes, modeAt)) {
        this.#found.submodules.add(bytes.toString("utf8", nameAt, idAt - 1));
        return;
      }
      if (idAt - nameAt > MIN_NAME && markWhole(bytes.subarray(nameAt, idAt - 1), []).mark === MARK.sites)
        this.#found.names.push({ number, name: bytes.toString("latin1", nameAt, idAt - 1) });
      const child = numberOf(store, bytes, idAt);
      if (child >= 0) {
        if (parents[child] === -1) parents[child] = number;
      } else this.#miss(bytes.toString("hex", idAt, idAt + store.idLength), number);
    });
  }
  /** The parents of a commit; its tree and they must be there. */
  #noteLinks(number, bytes) {
    const { store, parents } = this.#shared;
    const digits = store.idLength * 2;
    const commit = [number];
    for (let at = 0; at < bytes.length; ) {
      const isTree = bytes[at] === 116;
      if (!isTree && bytes[at] !== 112) break;
      const skip = isTree ? 5 : 7;
      const id2 = bytes.toString("latin1", at + skip, at + skip + digits);
      const linked = numberOfId(store, id2);
      if (linked < 0) this.#miss(id2, number);
      else if (isTree && parents[linked] === -1) parents[linked] = number;
      if (!isTree) commit.push(linked);
      at += skip + digits + 1;
    }
    if (store.duplicates[number] === 0) this.#found.commits.push(commit);
  }
  #miss(id2, by) {
    if (this.#found.missing.size < MAX_MISSING) this.#found.missing.set(id2, by);
  }
};
var SIGNED = Buffer.from("\ngpgsig");
function unsigned(bytes) {
  const from = bytes.indexOf(SIGNED);
  const message = bytes.indexOf("\n\n");
  if (from < 0 || from > message) return bytes;
  let to = from + 1;
  while (to < message && (bytes[to] !== 10 || bytes[to + 1] === 32)) to++;
  const signature = bytes.subarray(from, to);
  if (!signature.includes("-----BEGIN") || !signature.includes("-----END")) return bytes;
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
}
function nothing() {
  return {
    objects: 0,
    blobs: 0,
    tooLarge: 0,
    bytes: 0,
    suspects: [],
    doubtful: /* @__PURE__ */ new Map(),
    requests: new RequestSample(PART_SAMPLE),
    failed: [],
    archives: [],
    large: [],
    missing: /* @__PURE__ */ new Map(),
    submodules: /* @__PURE__ */ new Set(),
    pointers: [],
    names: [],
    commits: []
  };
}

// src/provenance.ts
init_names2();
init_read();
var OTHER_PATH = 2.8;
var MAX_LOOKS = 500;
function credible(store, reader, objects, gain, least, proven) {
  if (objects.suspects.length > MAX_LOOKS) return objects.suspects;
  return objects.suspects.filter((suspect) => {
    if (suspect.inside || suspect.type !== "blob" || suspect.size <= BARE || suspect.size > LARGEST_AGAIN) return true;
    if (suspect.detections.some((one) => proven.has(one.sha256))) return true;
    const raw = pathFromTrees(store, reader, objects.parents, suspect.number);
    const bytes = reader.read(Buffer.from(idOf3(store, suspect.number), "hex"))?.bytes;
    if (raw === null || !bytes) return true;
    const path2 = showRawPath(raw);
    return detectBytes(bytes, path2).some((one) => one.score + gain(path2) + OTHER_PATH >= least);
  });
}
async function locate(repository, store, reader, objects, requests, limits, signal) {
  const commit = commitReader(store, reader);
  const limit = resolveLimits(repository, limits);
  if (objects.suspects.length === 0 && objects.names.length === 0)
    return { located: [], requests: [], timelines: /* @__PURE__ */ new Map(), refsOf: /* @__PURE__ */ new Map(), commit, skipped: refused(limits), excluded: [] };
  const tips = limits.refusal === null ? listTips(repository) ?? [] : [];
  const numbers = (list2) => list2.map((tip) => numberOfId(store, tip.peeled));
  const isKept = (tip) => tip.name.startsWith("refs/notes/") || /^(?:refs\/stash$|stash@)/.test(tip.name);
  const plain2 = reachable(objects.commits, numbers(tips.filter((tip) => !isKept(tip))));
  const noted = reachable(objects.commits, numbers(tips.filter((tip) => tip.name.startsWith("refs/notes/"))));
  const stashed = reachable(objects.commits, numbers(tips.filter((tip) => /^(?:refs\/stash$|stash@)/.test(tip.name))));
  const inBranches = limit.branches ? reachable(
    objects.commits,
    limit.branches.map((id2) => numberOfId(store, id2))
  ) : null;
  const isReachable = (number) => plain2.has(number) || noted.has(number) || stashed.has(number);
  const context = {
    store,
    reader,
    objects,
    tips,
    commit,
    isWanted: (number) => {
      if (number === null) return limits.unreachable && inBranches === null && limit.since === null;
      if (inBranches && !inBranches.has(number)) return false;
      if (limit.since !== null && commit(number).time < limit.since) return false;
      return limits.unreachable || isReachable(number);
    },
    placeOf: (number) => {
      if (plain2.has(number)) return "file";
      if (stashed.has(number)) return "stash";
      return noted.has(number) ? "note" : "unreachable";
    }
  };
  const lost = [];
  const changes = limits.refusal === null ? await changesOf(repository, context, requests, (id2) => lost.push(id2), signal) : [];
  const found = await locateAll(context, changes, limits.refusal === null ? listIndex(repository) : /* @__PURE__ */ new Map(), signal);
  return {
    ...found,
    requests: locateRequests(context, requests, byObject(context, changes)),
    commit,
    skipped: [
      ...refused(limits),
      ...lost.length > 0 ? [
        {
          path: "",
          reason: `${lost.length} commits could not be compared with their parents (${lost.slice(0, 3).join(", ")}): who brought what is not known of them`
        }
      ] : []
    ]
  };
}
function refused({ refusal }) {
  return refusal === null ? [] : [{ path: "", reason: `${refusal}. Its objects were read all the same; refs, paths and authors are not known.` }];
}
function resolveLimits(repository, limits) {
  const branches = limits.branches?.map((name) => {
    const { ok, stdout } = runGit(repository.place, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`]);
    if (!ok) throw new UsageError("bad-option", `--branch: there is no branch, tag or commit named ${name.slice(0, 80)}`);
    return stdout.toString("latin1").trim();
  });
  if (limits.since === null) return { branches: branches ?? null, since: null };
  const isDate = /\d|yesterday|today|noon|midnight|ago|last|week|month|year|day/i.test(limits.since);
  const age = /^--max-age=(\d+)/.exec(runGit(repository.place, ["rev-parse", `--since=${limits.since}`]).stdout.toString("latin1"));
  if (!isDate || !age?.[1])
    throw new UsageError(
      "bad-option",
      `--since: expected a date such as 2024-01-31 or "2 weeks ago", found "${limits.since.slice(0, 40)}"`
    );
  return { branches: branches ?? null, since: Number(age[1]) * 1e3 };
}
function commitReader(store, reader) {
  const known3 = /* @__PURE__ */ new Map();
  return (number) => {
    const before = known3.get(number);
    if (before) return before;
    const id2 = idOf3(store, number);
    const text2 = { ...readCommitText(reader.read(Buffer.from(id2, "hex"))?.bytes ?? Buffer.alloc(0)), id: id2 };
    known3.set(number, text2);
    return text2;
  };
}
async function changesOf(repository, context, requests, onLost, signal) {
  const { store, objects, reader } = context;
  const wanted = new Set(objects.suspects.filter((one) => one.type === "blob").map((one) => idOf3(store, one.number)));
  for (const { path: path2 } of requests) wanted.add(path2);
  for (const { number, name } of objects.names) {
    const tree = reader.read(Buffer.from(idOf3(store, number), "hex"));
    const named2 = tree ? idNamed(tree.bytes, store.idLength, Buffer.from(name, "latin1")) : null;
    if (named2 !== null) wanted.add(named2);
  }
  if (wanted.size === 0) return [];
  const pairs = objects.commits.map(([number = 0, parent]) => ({
    commit: idOf3(store, number),
    parent: parent === void 0 || parent < 0 ? null : idOf3(store, parent)
  }));
  return findChanges(repository, pairs, wanted, onLost, signal);
}
function idNamed(tree, idLength, name) {
  const at = tree.indexOf(Buffer.concat([Buffer.from(" "), name, Buffer.from([0])]));
  return at < 0 ? null : tree.toString("hex", at + name.length + 2, at + name.length + 2 + idLength);
}
function pathFromTrees(store, reader, parents, number) {
  const parts = [];
  let child = number;
  for (let depth = 0; depth < 200; depth++) {
    const parent = parents[child] ?? -1;
    if (parent < 0) break;
    const tree = reader.read(Buffer.from(idOf3(store, parent), "hex"));
    const name = tree?.type === "tree" ? nameIn(tree.bytes, store.idLength, Buffer.from(idOf3(store, child), "hex")) : null;
    if (!name) break;
    parts.unshift(name.toString("latin1"));
    child = parent;
  }
  return parts.length > 0 ? parts.join("/") : null;
}
var Labels = class {
  #numbers = /* @__PURE__ */ new Map();
  of(sha256) {
    const known3 = this.#numbers.get(sha256) ?? this.#numbers.size;
    this.#numbers.set(sha256, known3);
    return known3;
  }
  entries() {
    return this.#numbers.entries();
  }
};
var BREATH_MS = 50;
async function locateAll(context, changes, index, signal) {
  const notes = {
    located: [],
    labels: new Labels(),
    held: /* @__PURE__ */ new Map(),
    messages: /* @__PURE__ */ new Map(),
    refsOf: /* @__PURE__ */ new Map(),
    left: 0,
    hurried: false
  };
  const brought = byObject(context, changes);
  let last = performance.now();
  for (const suspect of context.objects.suspects) {
    if (performance.now() - last > BREATH_MS) {
      await new Promise((next) => setImmediate(next));
      last = performance.now();
    }
    notes.hurried = signal.aborted;
    if (suspect.type === "blob") locateBlob(context, suspect, brought, index, notes);
    else if (suspect.type === "commit") locateMessage(context, suspect, notes);
    else locateTag(context, suspect, notes);
  }
  locateNames(context, changes, notes);
  const lines3 = timelines({
    commits: context.objects.commits,
    changes: labelChanges(context, changes, notes),
    messages: notes.messages,
    tips: context.tips.map((tip) => ({ name: tip.name, commit: numberOfId(context.store, tip.peeled) }))
  });
  const excluded = notes.left > 0 ? [
    {
      path: "",
      reason: `${notes.left} ${notes.left === 1 ? "place" : "places"} outside of what was asked for (--branch, --since, --no-unreachable)`
    }
  ] : [];
  const bySha = new Map(
    [...notes.labels.entries()].flatMap(([sha256, label]) => {
      const line = lines3.get(label);
      return line ? [[sha256, line]] : [];
    })
  );
  return { located: notes.located, timelines: bySha, refsOf: notes.refsOf, excluded };
}
function locateRequests({ store, reader, objects, commit }, requests, brought) {
  return requests.map(({ path: id2, request }) => {
    const [place] = [...brought.get(id2) ?? []].toSorted(([, a], [, b]) => commit(a).time - commit(b).time);
    if (place) return { path: showRawPath(place[0]), request, commit: commit(place[1]).id };
    const number = numberOfId(store, id2);
    const raw = pathFromTrees(store, reader, objects.parents, number);
    if (raw !== null) return { path: showRawPath(raw), request, commit: null };
    const isCommit = objects.commits.some(([one]) => one === number);
    const { position } = request;
    const line = isCommit ? Math.max(1, position.line - commit(number).headerLines) : position.line;
    return { path: "", request: { ...request, position: { ...position, line } }, commit: isCommit ? id2 : null };
  });
}
function byObject({ store, commit }, changes) {
  const found = /* @__PURE__ */ new Map();
  for (const { commit: id2, path: path2, now } of changes) {
    if (now === null) continue;
    const paths = found.get(now) ?? /* @__PURE__ */ new Map();
    found.set(now, paths);
    const number = numberOfId(store, id2);
    const before = paths.get(path2);
    if (before === void 0 || commit(number).time < commit(before).time) paths.set(path2, number);
  }
  return found;
}
function locateBlob(context, suspect, brought, index, notes) {
  const { store, reader } = context;
  const id2 = idOf3(store, suspect.number);
  const again = suspect.size <= LARGEST_AGAIN && !notes.hurried && !suspect.inside;
  const bytes = again ? reader.read(Buffer.from(id2, "hex"))?.bytes ?? null : null;
  const paths = brought.get(id2);
  if (!paths) {
    const staged = index.get(id2);
    const path2 = staged ?? pathFromTrees(store, reader, context.objects.parents, suspect.number);
    const detections = judged(bytes, suspect, path2 === null ? "" : path2);
    const holders = context.tips.filter((tip) => tip.id === id2 || tip.peeled === id2).map((tip) => tip.name);
    for (const { detection } of detections) if (holders.length > 0) addRefs(notes, detection.sha256, holders);
    const place = staged !== void 0 || holders.length > 0 ? "file" : "unreachable";
    if (staged === void 0 && !context.isWanted(null)) notes.left += detections.length;
    else
      add(notes, detections, {
        path: path2 === null ? "" : staged === void 0 ? showRawPath(path2) : path2,
        place,
        commit: null,
        blob: id2
      });
    return;
  }
  for (const [raw, number] of paths) {
    const path2 = showRawPath(raw);
    const detections = judged(bytes, suspect, path2);
    notes.held.set(
      `${id2} ${raw}`,
      detections.map((one) => notes.labels.of(one.detection.sha256))
    );
    if (!context.isWanted(number)) notes.left += detections.length;
    else add(notes, detections, { path: path2, place: context.placeOf(number), commit: context.commit(number).id, blob: id2 });
  }
}
var LARGEST_AGAIN = 256 * 1024 * 1024;
function judged(bytes, suspect, path2) {
  const inside = suspect.inside?.flatMap(({ names, detections }) => detections.map((wire) => ({ detection: fromWire(wire), names })));
  const own = bytes ? detectBytes(bytes, path2) : suspect.detections.map(fromWire);
  return inside ?? own.map((detection) => ({ detection, names: [] }));
}
function add(notes, judged2, where) {
  for (const { detection, names } of judged2)
    notes.located.push({ ...where, archive: names.length > 0 ? [where.path, ...names] : [], detection });
}
function addRefs(notes, sha256, refs) {
  notes.refsOf.set(sha256, [.../* @__PURE__ */ new Set([...notes.refsOf.get(sha256) ?? [], ...refs])]);
}
function locateMessage(context, suspect, notes) {
  const text2 = context.commit(suspect.number);
  const bytes = context.reader.read(Buffer.from(text2.id, "hex"))?.bytes ?? null;
  const detections = judged(bytes, suspect, "").map((one) => below(one, text2.headerLines));
  notes.messages.set(
    suspect.number,
    detections.map((one) => notes.labels.of(one.detection.sha256))
  );
  const isKept = context.placeOf(suspect.number) !== "unreachable";
  if (!context.isWanted(suspect.number)) notes.left += detections.length;
  else add(notes, detections, { path: "", place: isKept ? "message" : "unreachable", commit: text2.id, blob: null });
}
function below({ detection, names }, headerLines) {
  const { position } = detection;
  const lines3 = { line: Math.max(1, position.line - headerLines), endLine: Math.max(1, position.endLine - headerLines) };
  return { names, detection: { ...detection, position: { ...position, ...lines3 } } };
}
function locateTag(context, suspect, notes) {
  const id2 = idOf3(context.store, suspect.number);
  const bytes = context.reader.read(Buffer.from(id2, "hex"))?.bytes ?? null;
  const text2 = readCommitText(bytes ?? Buffer.alloc(0));
  const detections = judged(bytes, suspect, "").map((one) => below(one, text2.headerLines));
  const refs = context.tips.filter((tip) => tip.id === id2).map((tip) => tip.name);
  for (const { detection } of detections) if (refs.length > 0) addRefs(notes, detection.sha256, refs);
  const own = /^tag (.*)$/m.exec(bytes?.toString("utf8", 0, 1e3) ?? "")?.[1] ?? "";
  if (refs.length === 0 && !context.isWanted(null)) notes.left += detections.length;
  else add(notes, detections, { path: own, place: refs.length > 0 ? "tag" : "unreachable", commit: null, blob: id2 });
}
function named(name) {
  return detect({ bytes: name, path: "" }).map((detection) => ({ detection, names: [] }));
}
function locateNames(context, changes, notes) {
  const names = new Set(context.objects.names.map((one) => one.name));
  for (const name of names) {
    const detections = named(Buffer.from(name, "latin1"));
    const first = changes.find((one) => one.now !== null && one.path.split("/").includes(name));
    const number = first ? numberOfId(context.store, first.commit) : null;
    if (!context.isWanted(number)) {
      notes.left += detections.length;
      continue;
    }
    const path2 = showRawPath(first?.path ?? name);
    add(notes, detections, { path: path2, place: "name", commit: first?.commit ?? null, blob: null });
  }
  for (const tip of context.tips) {
    if (tip.name.length < 64) continue;
    const detections = named(Buffer.from(tip.name));
    for (const { detection } of detections) addRefs(notes, detection.sha256, [tip.name]);
    add(notes, detections, { path: tip.name, place: "name", commit: null, blob: null });
  }
}
function labelChanges({ store }, changes, notes) {
  const found = /* @__PURE__ */ new Map();
  for (const { commit, path: path2, now } of changes) {
    const number = numberOfId(store, commit);
    const list2 = found.get(number) ?? [];
    found.set(number, list2);
    list2.push({ path: path2, labels: now === null ? [] : notes.held.get(`${now} ${path2}`) ?? [] });
  }
  return found;
}

// src/scan-history.ts
init_archive_limits();

// src/sources/history.ts
init_request_sample();

// src/sources/object-pool.ts
import { availableParallelism as availableParallelism2 } from "node:os";
var JOB_BYTES = 2 * 1024 * 1024;
var LOOSE_JOB = 500;
var LOOSE_BYTES = 2048;
var WORTH_THREADS = 6 * 1024 * 1024;
var MAX_THREADS2 = 8;
function shareStore(store, limits) {
  const { least, wanted, maxBlobSize, archives } = limits;
  return {
    store,
    least,
    wanted,
    maxBlobSize,
    archives,
    status: new Uint8Array(new SharedArrayBuffer(store.total)),
    parents: new Int32Array(new SharedArrayBuffer(store.total * 4)).fill(-1)
  };
}
async function* readObjects(shared2, options) {
  const { workerFile } = options;
  const total = shared2.store.packs.reduce((sum, pack) => sum + pack.size, 0) + (shared2.store.total - (shared2.store.firsts.at(-1) ?? 0)) * LOOSE_BYTES;
  const inThreads = workerFile !== null && (total > WORTH_THREADS || options.jobs > 0);
  const queue = planJobs(shared2.store, inThreads ? JOB_BYTES : JOB_BYTES / 16);
  const threads = Math.min(options.jobs > 0 ? options.jobs : Math.min(availableParallelism2(), MAX_THREADS2), queue.length);
  if (inThreads && threads > 0) {
    const lost = (_job, error) => ({ ...EMPTY_OBJECT_BATCH, died: error.name });
    for await (const { result } of runInThreads(queue, threads, { ...options, workerFile, setup: shared2, lost })) yield result;
    return;
  }
  const searcher = new ObjectSearcher(shared2, options.onProgress);
  try {
    for (let job = queue.pop(); job && !options.signal.aborted; job = queue.pop()) {
      yield await searcher.run(job, options.signal);
      await new Promise((next) => setImmediate(next));
    }
  } finally {
    searcher.close();
  }
}
function planJobs(store, size) {
  const jobs = [];
  for (const [number, pack] of store.packs.entries()) jobs.push(...planPack(pack, number, size));
  const first = store.firsts.at(-1) ?? 0;
  for (let from = first; from < store.total; from += LOOSE_JOB)
    jobs.push({ job: { kind: "loose", from, to: Math.min(store.total, from + LOOSE_JOB) }, weight: LOOSE_JOB * LOOSE_BYTES });
  return jobs.toSorted((a, b) => a.weight - b.weight).map((one) => one.job);
}
function planPack(pack, number, size) {
  const { order: order2, bases, ends, index } = pack;
  const weights = new Float64Array(index.count);
  for (let rank = order2.length - 1; rank >= 0; rank--) {
    const position = order2[rank] ?? 0;
    const weight2 = (weights[position] ?? 0) + (ends[position] ?? 0) - (index.offsets[position] ?? 0);
    weights[position] = weight2;
    const base = bases[position] ?? NO_BASE;
    if (base >= 0) weights[base] = (weights[base] ?? 0) + weight2;
  }
  const jobs = [];
  let roots = [];
  let weight = 0;
  for (const position of order2) {
    if ((bases[position] ?? NO_BASE) >= 0 && pack.types[position] !== ENTRY.unreadable) continue;
    roots.push(position);
    weight += weights[position] ?? 0;
    if (weight < size) continue;
    jobs.push({ job: { kind: "pack", pack: number, roots: Uint32Array.from(roots) }, weight });
    roots = [];
    weight = 0;
  }
  if (roots.length > 0) jobs.push({ job: { kind: "pack", pack: number, roots: Uint32Array.from(roots) }, weight });
  return jobs;
}

// src/sources/history.ts
async function collectObjects(repository, store, options) {
  const shared2 = shareStore(store, options);
  let bytes = 0;
  let objects = 0;
  const batches = [];
  const onProgress = (moreBytes, moreObjects) => {
    bytes += moreBytes;
    objects += moreObjects;
    options.onProgress(bytes, objects);
  };
  for await (const batch of readObjects(shared2, { ...options, onProgress })) batches.push(batch);
  const retried = await retryFailed(repository, shared2, batches, options.signal);
  const streamed = await streamLarge(repository, shared2, batches, options);
  const all = [...batches, retried.batch, streamed.batch];
  const skipped = [...retried.skipped, ...streamed.skipped, ...unreadArchives(store, all)];
  if (!options.signal.aborted) skipped.push(...unread(shared2, batches));
  skipped.push(...missing2(repository, shared2, all));
  if (repository.shallow.size > 0)
    skipped.push({
      path: "",
      reason: `shallow clone: what stands before ${count(repository.shallow.size, "commit")} is not here; git fetch --unshallow brings it`
    });
  return {
    objects: all.reduce((sum, one) => sum + one.objects, 0),
    blobs: all.reduce((sum, one) => sum + one.blobs, 0),
    bytes: all.reduce((sum, one) => sum + one.bytes, 0),
    suspects: all.flatMap((one) => one.suspects),
    doubtful: [...new Map(all.flatMap((one) => one.doubtful.map((value) => [value.sha256, value]))).values()],
    requests: sampled(all),
    names: all.flatMap((one) => one.names),
    commits: all.flatMap((one) => one.commits),
    parents: shared2.parents,
    skipped,
    excluded: [...retried.excluded, ...notCovered(all)]
  };
}
function sampled(batches) {
  const sample = new RequestSample();
  for (const wire of batches.flatMap((one) => one.requests)) sample.add(requestFromWire(wire));
  return sample.list();
}
function count(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
async function retryFailed(repository, shared2, batches, signal) {
  const failed = batches.flatMap((batch) => batch.failed).filter(({ number }) => shared2.store.duplicates[number] === 0);
  if (failed.length === 0) return { batch: EMPTY_OBJECT_BATCH, skipped: [], excluded: [] };
  const { store } = shared2;
  const finds = [];
  const reader = new ObjectReader(store);
  const lost = [];
  let bytes = 0;
  let objects = 0;
  let blobs = 0;
  let copies = 0;
  let byGit = 0;
  const take = async (number, type, content) => {
    bytes += content.length;
    objects++;
    if (type === "blob") blobs++;
    if (type === "tree") return;
    const result = await searchBytes(content, { path: "", isNamed: false, limits: shared2.archives, signal, onBytes: () => void 0 });
    finds.push(findsIn(shared2, number, type, content.length, result));
  };
  for (const one of failed) {
    const id2 = store.ids.subarray(one.number * store.idLength, (one.number + 1) * store.idLength);
    const copy = reader.read(id2);
    const object = copy ?? (failed.length <= MAX_GIT_CALLS ? askGit(repository, idOf3(store, one.number)) : null);
    if (!object) {
      lost.push(one);
      continue;
    }
    await take(one.number, object.type, object.bytes);
    if (copy) copies++;
    else byGit++;
  }
  reader.close();
  const excluded = [];
  if (copies > 0) excluded.push({ path: "", reason: `${count(copies, "damaged object")}: a sound copy of each was read instead` });
  if (byGit > 0) excluded.push({ path: "", reason: `${count(byGit, "object")} that only git cat-file could read: it did` });
  return { batch: { ...EMPTY_OBJECT_BATCH, objects, blobs, bytes, ...together(finds) }, skipped: describeLost(store, lost), excluded };
}
function together(finds) {
  return {
    suspects: finds.flatMap((one) => one.suspects),
    doubtful: finds.flatMap((one) => one.doubtful).map(toWire),
    requests: finds.flatMap((one) => one.requests).map(requestToWire),
    unread: finds.flatMap((one) => one.unread)
  };
}
var MAX_GIT_CALLS = 200;
function askGit(repository, id2) {
  const { ok, stdout } = runGit(repository.place, ["cat-file", "--batch"], `${id2}
`);
  const end = stdout.indexOf(10);
  const match = /^[0-9a-f]+ (\w+) (\d+)$/.exec(stdout.toString("latin1", 0, Math.max(0, end)));
  const type = typeOfName(match?.[1] ?? "");
  if (!ok || !type) return null;
  return { type, bytes: stdout.subarray(end + 1, end + 1 + Number(match?.[2])) };
}
function describeLost(store, lost) {
  const groups = /* @__PURE__ */ new Map();
  for (const { number, reason } of lost) {
    const pack = store.packs.findLast((_, index) => number >= (store.firsts[index] ?? 0));
    const isLoose = number >= (store.firsts.at(-1) ?? 0);
    const path2 = isLoose || !pack ? "loose objects" : packName(pack);
    const group = groups.get(`${path2} ${reason}`) ?? { path: path2, reason, ids: [], count: 0 };
    group.count++;
    if (group.ids.length < 3) group.ids.push(idOf3(store, number));
    groups.set(`${path2} ${reason}`, group);
  }
  return [...groups.values()].map(({ path: path2, reason, ids, count: number }) => ({
    path: path2,
    reason: `${count(number, "object")} could not be read: ${reason} (${ids.join(", ")}${number > ids.length ? ", \u2026" : ""})`
  }));
}
async function streamLarge(repository, shared2, batches, options) {
  const finds = [];
  const skipped = [];
  let bytes = 0;
  let objects = 0;
  for (const number of batches.flatMap((batch) => batch.large)) {
    if (options.signal.aborted) break;
    const id2 = idOf3(shared2.store, number);
    const search = { path: "", isNamed: false, limits: shared2.archives, signal: options.signal, onBytes: () => void 0 };
    const result = await searchStream(streamGit(repository.place, ["cat-file", "blob", id2]), search);
    bytes += result.bytes;
    objects++;
    finds.push(findsIn(shared2, number, "blob", result.bytes, result));
    if (result.error !== null) skipped.push({ path: id2, reason: "a large object that git could not give out whole" });
  }
  return { batch: { ...EMPTY_OBJECT_BATCH, objects, blobs: objects, bytes, ...together(finds) }, skipped };
}
function unreadArchives(store, batches) {
  const groups = /* @__PURE__ */ new Map();
  for (const { number, reason } of batches.flatMap((batch) => batch.unread))
    groups.set(reason, [...groups.get(reason) ?? [], idOf3(store, number)]);
  return [...groups].map(([reason, ids]) => ({
    path: "",
    reason: `${count(ids.length, "archive")} not read whole (${ids.slice(0, 3).join(", ")}${ids.length > 3 ? ", \u2026" : ""}): ${reason}`
  }));
}
function unread(shared2, batches) {
  const { store, status } = shared2;
  const left = [];
  const died = batches.find((batch) => batch.died !== null)?.died;
  const reason = died === void 0 || died === null ? "nothing leads to it within its pack" : `its reader failed (${died})`;
  for (let number = 0; number < store.total; number++) if (status[number] === STATUS.unread) left.push({ number, reason });
  return describeLost(store, left);
}
function missing2(repository, shared2, batches) {
  const named2 = new Map(batches.flatMap((batch) => batch.missing));
  if (named2.size === 0) return [];
  const { store } = shared2;
  const tips = repository.refusal === null ? listTips(repository) ?? [] : [];
  const reached = reachable(
    batches.flatMap((batch) => batch.commits),
    tips.map((tip) => numberOfId(store, tip.peeled))
  );
  const belongs = (by) => {
    let at = by;
    for (let depth = 0; at >= 0 && depth < 200 && !reached.has(at); depth++) at = shared2.parents[at] ?? -1;
    return at >= 0 && reached.has(at);
  };
  const sure = [...named2].filter(([, by]) => belongs(by)).map(([id2]) => id2);
  const absent = (sure.length === named2.size ? sure : missingByGit(repository) ?? [...named2.keys()]).filter(
    (id2) => !repository.shallow.has(id2)
  );
  const lost = repository.shallow.size > 0 ? absent.filter((id2) => !isCutOff(named2.get(id2), repository, store)) : absent;
  if (lost.length === 0) return [];
  const why2 = repository.partial ? "partial clone: they were never fetched; a full clone has them" : "the repository is damaged, or a copy of a part of one; git fsck tells more";
  const ids = `${lost.slice(0, 3).join(", ")}${lost.length > 3 ? ", \u2026" : ""}`;
  return [{ path: "", reason: `${count(lost.length, "object")} of the history missing (${ids}): ${why2}` }];
}
function isCutOff(by, repository, store) {
  return by !== void 0 && repository.shallow.has(idOf3(store, by));
}
function missingByGit(repository) {
  const known3 = runGit(repository.place, ["rev-list", "--objects", "--all", "--reflog", "--missing=print"]);
  if (!known3.ok) return null;
  return known3.stdout.toString("latin1").split("\n").filter((line) => line.startsWith("?")).map((line) => line.slice(1));
}
function notCovered(batches) {
  const submodules = [...new Set(batches.flatMap((batch) => batch.submodules))].toSorted();
  const pointers = batches.reduce((sum, batch) => sum + batch.pointers.length, 0);
  const tooLarge = batches.reduce((sum, batch) => sum + batch.tooLarge, 0);
  const excluded = submodules.map((path2) => ({
    path: path2,
    reason: "a submodule: a repository of its own, to be scanned by itself"
  }));
  if (pointers > 0)
    excluded.push({
      path: "",
      reason: `${count(pointers, "Git LFS pointer")}: their content is not in the repository (git lfs fetch --all, then binleaks scan .git/lfs)`
    });
  if (tooLarge > 0) excluded.push({ path: "", reason: `${count(tooLarge, "file version")} larger than --max-blob-size` });
  return excluded;
}

// src/scan-history.ts
var PATH_GAIN = 4.5;
var LEAST = { low: FORGET_SCORE - PATH_GAIN, medium: MEDIUM_SCORE - PATH_GAIN, high: MEDIUM_SCORE - PATH_GAIN };
async function scanHistory(options) {
  const started = /* @__PURE__ */ new Date();
  const signal = options.signal ?? new AbortController().signal;
  const config = options.config ?? DEFAULT_CONFIG;
  const repository = findRepository(options.repository);
  const fromConfig = await globTest(options.noPolicy ? [] : config.exclude, config.file ?? "configuration");
  const fromOption = await globTest(options.exclude ?? [], "--exclude");
  const limits = resolveLimits2(repository, options);
  const { store, notes } = openStore(repository);
  const confidence = options.minConfidence ?? config.minConfidence ?? "medium";
  const collect = {
    least: LEAST[CONFIDENCES.find((one) => one === confidence) ?? "medium"],
    wanted: /* @__PURE__ */ new Set(),
    maxBlobSize: options.maxBlobSize ?? Infinity,
    archives: { ...ARCHIVE_LIMITS, ...options.archives },
    jobs: options.jobs ?? 0,
    workerFile: options.workerFile ?? null,
    signal,
    onProgress: (bytes, done) => options.onProgress?.({ bytes, done, total: store.total, unit: "objects", expectedBytes: 0 })
  };
  const first = await collectObjects(repository, store, collect);
  const proven = provenIn(first);
  const again = first.doubtful.some((one) => proven.has(one.sha256)) && !signal.aborted;
  const wanted = new Set(proven.keys());
  const objects = again ? await collectObjects(repository, store, { ...collect, wanted, onProgress: () => void 0 }) : first;
  const reader = new ObjectReader(store);
  try {
    const manifests = objects.suspects.length > 0 && repository.refusal === null ? readManifests(repository, reader) : [];
    const evidenceFor = repositoryEvidence(manifests);
    const least = confidence === "low" ? FORGET_SCORE : MEDIUM_SCORE;
    const suspects = credible(store, reader, objects, (path2) => evidenceFor(path2)?.weight ?? 0, least, wanted);
    const requests = [...new Set(proven.values())];
    const found = await locate(repository, store, reader, { ...objects, suspects }, requests, limits, signal);
    const skipped = [...objects.skipped, ...found.skipped];
    const excluded = [...objects.excluded, ...found.excluded];
    for (const { path: path2, note, loses } of notes) (loses ? skipped : excluded).push({ path: path2, reason: note });
    const isExcluded = (path2) => path2 !== "" && (fromConfig(path2) || fromOption(path2));
    const located = found.located.filter((one) => !isExcluded(one.path));
    const scan2 = judge2(
      {
        source: "history",
        root: repository.root,
        started,
        located,
        requests: found.requests,
        manifests,
        skipped,
        excluded,
        excludedByGlob: found.located.length - located.length,
        stats: { bytes: objects.bytes, contents: objects.blobs, objects: objects.objects, commits: objects.commits.length },
        interrupted: signal.aborted
      },
      options
    );
    return withExposure(scan2, found, started);
  } finally {
    reader.close();
  }
}
function provenIn({ suspects, doubtful, requests }) {
  if (requests.length === 0) return /* @__PURE__ */ new Map();
  const inside = suspects.flatMap((one) => one.inside ?? []);
  const values = [...[...suspects, ...inside].flatMap((one) => one.detections), ...doubtful];
  return prove(
    values.map((one) => ({ ...one, value: new SecretText(one.value) })),
    requests
  );
}
function readManifests(repository, reader) {
  return listHead(repository).filter(({ path: path2 }) => isManifest(path2)).flatMap(({ path: path2, id: id2 }) => {
    const object = reader.read(Buffer.from(id2, "hex"));
    return object ? [{ path: path2, bytes: object.bytes.subarray(0, MAX_MANIFEST) }] : [];
  });
}
function resolveLimits2(repository, options) {
  return {
    branches: options.branches && options.branches.length > 0 ? options.branches : null,
    since: options.since ?? null,
    unreachable: options.unreachable ?? true,
    refusal: repository.refusal
  };
}

// src/scan-range.ts
init_request_sample();

// src/git/staged.ts
var FEW = 40;
var FEW_BYTES = 4 * 1024 * 1024;
async function* once2(bytes) {
  await Promise.resolve();
  yield bytes;
}
async function* readObjectsOf(place, ids) {
  if (ids.length === 0) return;
  const args = ["cat-file", "--batch"];
  const input = `${ids.join("\n")}
`;
  const small = ids.length <= FEW ? runGit(place, args, input, FEW_BYTES) : null;
  const source = small?.ok ? once2(small.stdout) : streamGit(place, args, input);
  let rest = Buffer.alloc(0);
  const more = async () => {
    const next = await source.next();
    if (next.done === true) return false;
    rest = rest.length === 0 ? next.value : Buffer.concat([rest, next.value]);
    return true;
  };
  for (const id2 of ids) {
    let end = rest.indexOf(10);
    while (end < 0 && await more()) end = rest.indexOf(10);
    const header = rest.toString("latin1", 0, Math.max(end, 0));
    const [, type = "", size] = / (\w+) (\d+)$/.exec(header) ?? [];
    rest = rest.subarray(end + 1);
    if (size === void 0) {
      yield { id: id2, size: null };
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
    yield { id: id2, type, size: left, whole, chunks };
    await whole();
    while (rest.length === 0 && await more()) ;
    rest = rest.subarray(1);
  }
  await source.next();
}

// src/known.ts
init_read();
function revisionsOf(range) {
  return range.bases.filter((one) => !one.startsWith("--"));
}
function separateKnown(scan2, located, place, range) {
  const { findings, suppressed } = scan2.result;
  const asked = new Set([...findings, ...suppressed.filter((one) => one.reason === "inline")].map((one) => one.sha256));
  if (asked.size === 0) return scan2;
  const inBase = heldBy(place, revisionsOf(range), located, asked);
  return {
    ...scan2,
    result: {
      ...scan2.result,
      findings: findings.filter((one) => !inBase.has(one.sha256)),
      suppressed: [
        ...suppressed.map((one) => one.reason === "inline" ? { ...one, added: !inBase.has(one.sha256) } : one),
        ...findings.filter((one) => inBase.has(one.sha256)).map(known2)
      ]
    }
  };
}
function known2({ id: id2, kind, sha256, redacted, occurrences }) {
  return { id: id2, kind, sha256, redacted, reason: "known", detail: "the base of the range has it already", occurrences };
}
function heldBy(place, revisions, located, asked) {
  const texts = /* @__PURE__ */ new Map();
  for (const { detection } of located) {
    if (!asked.has(detection.sha256)) continue;
    for (const { text: text2 } of formsOf(detection.value.reveal())) if (!text2.includes("\n")) texts.set(text2, detection.sha256);
  }
  const inNames = located.some((one) => one.place === "name" && asked.has(one.detection.sha256));
  const found = /* @__PURE__ */ new Set();
  for (const revision2 of revisions) {
    for (const text2 of textsIn(place, revision2, [...texts.keys()])) {
      const sha256 = texts.get(text2);
      if (sha256 !== void 0) found.add(sha256);
    }
    const names = inNames ? namesAt(place, revision2) : "";
    for (const [text2, sha256] of texts) if (inNames && names.includes(text2)) found.add(sha256);
  }
  return found;
}
function withoutAddedComments(located, place, range) {
  const known3 = /* @__PURE__ */ new Map();
  const allowedBefore = ({ raw, path: path2 }) => {
    const before = known3.get(raw);
    if (before) return before;
    const contents = raw === "" ? [] : revisionsOf(range).flatMap((one) => contentAt(place, one, raw) ?? []);
    const allowed = contents.flatMap((bytes) => detectBytes(bytes, path2).filter((one) => one.inlineAllowed));
    const now = new Set(allowed.map((one) => one.sha256));
    known3.set(raw, now);
    return now;
  };
  return located.map(
    (one) => one.detection.inlineAllowed && !allowedBefore(one).has(one.detection.sha256) ? { ...one, detection: { ...one.detection, inlineAllowed: false } } : one
  );
}

// src/scan-range.ts
init_names2();
init_archive_limits();
init_read();
var WHOLE = 64 * 1024 * 1024;
function resolveRange(repository, asked, deepen) {
  const fetcher = deepen ? fetcherFor(repository, deepen) : null;
  const range = typeof asked === "string" ? parseRange(repository, asked, fetcher?.commit) : parsePush(repository.place, asked.lines, asked.remote);
  fetcher?.range(range);
  return range;
}
async function scanRange(options) {
  const started = /* @__PURE__ */ new Date();
  const signal = options.signal ?? new AbortController().signal;
  const config = options.config ?? DEFAULT_CONFIG;
  const repository = findRepository(options.folder);
  const asked = options.range;
  const range = typeof asked === "object" && "heads" in asked ? asked : resolveRange(repository, asked, options.deepen ?? null);
  const fromConfig = await globTest(options.noPolicy ? [] : config.exclude, config.file ?? "configuration");
  const fromOption = await globTest(options.exclude ?? [], "--exclude");
  const { commits, objects, missing: missing3 } = listRange(repository.place, range);
  const isExcluded = (path2) => path2 !== "" && (fromConfig(path2) || fromOption(path2));
  const gathered = {
    located: [],
    sample: new RequestSample(),
    manifests: [],
    skipped: [],
    aside: /* @__PURE__ */ new Set(),
    bytes: 0,
    contents: 0,
    objects: 0
  };
  gathered.skipped.push(...cutNote(cutCommits(repository, range)), ...missing3.map((id2) => ({ path: "", reason: isMissing(id2) })));
  const reading = { limits: { ...ARCHIVE_LIMITS, ...options.archives }, signal };
  await readRange(repository, objects, isExcluded, gathered, { ...reading, onProgress: options.onProgress });
  const changes = await changesOf2(repository, gathered, commits, signal);
  const elsewhere = /* @__PURE__ */ new Map();
  for (const { now, path: path2 } of changes)
    if (now !== null && gathered.aside.has(now) && !isExcluded(showRawPath(path2))) elsewhere.set(now, path2);
  await readRange(repository, elsewhere, () => false, gathered, reading);
  for (const { name, text: text2 } of options.texts ?? []) {
    const bytes = Buffer.from(text2);
    gathered.bytes += bytes.length;
    const { detections, requests } = lookAtBytes(bytes, "");
    for (const detection of detections) gathered.located.push({ path: name, raw: "", detection, place: "event" });
    for (const request of requests) gathered.sample.add({ path: name, request });
  }
  const located = withCommits(
    gathered.located,
    changes.filter(({ path: path2 }) => !isExcluded(showRawPath(path2)))
  );
  const judged2 = options.inlineAllow === "base-only" ? withoutAddedComments(located, repository.place, range) : located;
  const scan2 = judge2(
    {
      source: "range",
      root: repository.root,
      started,
      located: judged2,
      requests: gathered.sample.list(),
      manifests: gathered.manifests,
      skipped: gathered.skipped,
      excluded: [],
      excludedByGlob: gathered.aside.size - elsewhere.size,
      stats: { bytes: gathered.bytes, contents: gathered.contents, objects: gathered.objects, commits: commits.length },
      interrupted: signal.aborted
    },
    options
  );
  return separateKnown(scan2, located, repository.place, range);
}
function cutNote(cut3) {
  const [first] = cut3;
  if (first === void 0) return [];
  const reason = `this clone is shallow: the parents of ${first.slice(0, 10)}${cut3.length > 1 ? ` and of ${cut3.length - 1} more commits` : ""} are not here, so commits of the range may be missing; --deepen fetches them (or git fetch --unshallow; in a workflow fetch-depth: 0)`;
  return [{ path: "", reason }];
}
function isMissing(id2) {
  return `the object ${id2} is missing from the repository`;
}
async function readRange({ place }, objects, isExcluded, gathered, { limits, signal, onProgress }) {
  const before = gathered.objects;
  try {
    for await (const object of readObjectsOf(place, [...objects.keys()])) {
      if (signal.aborted) break;
      const raw = objects.get(object.id) ?? "";
      const path2 = showRawPath(raw);
      gathered.objects++;
      onProgress?.({ bytes: gathered.bytes, done: gathered.objects, total: objects.size, unit: "objects", expectedBytes: 0 });
      if (object.size === null) gathered.skipped.push({ path: path2, reason: isMissing(object.id) });
      else if (object.type === "tree") takeNames(gathered, object.id, raw, await object.whole(), isExcluded);
      else if (isExcluded(path2)) gathered.aside.add(object.id);
      else {
        const search = { path: path2, limits, signal, onBytes: () => void 0 };
        if (object.size > WHOLE) keep(gathered, object.id, raw, path2, await searchStream(object.chunks(), search));
        else if (object.type !== "blob") takeText(gathered, object.id, object.type, await object.whole());
        else {
          const bytes = await object.whole();
          if (isManifest(path2)) gathered.manifests.push({ path: path2, bytes: Buffer.from(bytes.subarray(0, MAX_MANIFEST)) });
          keep(gathered, object.id, raw, path2, await searchBytes(bytes, search));
        }
      }
    }
  } catch (error) {
    const what = error instanceof Error && error.name === "GitError" ? error.message.split("\n")[0] ?? "" : "an object could not be searched";
    gathered.skipped.push({ path: "", reason: `${what}; ${objects.size - gathered.objects + before} objects of the range were not read` });
  }
}
var LONG_NAME = 64;
function takeNames(gathered, tree, folder, bytes, isExcluded) {
  const idLength = tree.length / 2;
  forEachEntry(bytes, idLength, null, (_mode, nameAt, idAt) => {
    if (idAt - 1 - nameAt < LONG_NAME) return;
    const name = bytes.subarray(nameAt, idAt - 1);
    const raw = `${folder === "" ? "" : `${folder}/`}${name.toString("latin1")}`;
    const path2 = showRawPath(raw);
    if (isExcluded(path2) || gathered.located.some((one) => one.place === "name" && one.raw === raw)) return;
    const blob = bytes.toString("hex", idAt, idAt + idLength);
    for (const detection of lookAtBytes(name, "").detections) gathered.located.push({ path: path2, raw, detection, place: "name", blob });
  });
}
function keep(gathered, id2, raw, path2, content) {
  if (content.error !== null) throw content.error instanceof Error ? content.error : new Error("unknown error");
  gathered.bytes += content.bytes;
  gathered.contents += content.contents;
  gathered.skipped.push(...content.skipped);
  for (const { archive, detections } of content.found)
    for (const detection of detections) gathered.located.push({ path: path2, archive, raw, detection, blob: id2 });
  for (const request of content.requests) gathered.sample.add(request);
}
function takeText(gathered, id2, type, bytes) {
  gathered.bytes += bytes.length;
  gathered.contents++;
  const { headerLines } = readCommitText(bytes);
  for (const detection of lookAtBytes(bytes, "").detections) {
    const { position } = detection;
    const lines3 = { line: Math.max(1, position.line - headerLines), endLine: Math.max(1, position.endLine - headerLines) };
    const place = type === "commit" ? "message" : "tag";
    gathered.located.push({
      path: "",
      raw: "",
      detection: { ...detection, position: { ...position, ...lines3 } },
      place,
      commit: type === "commit" ? id2 : null
    });
  }
}
async function changesOf2(repository, { located, aside, skipped }, commits, signal) {
  const wanted = /* @__PURE__ */ new Set([...located.flatMap((one) => one.blob ?? []), ...aside]);
  if (wanted.size === 0) return [];
  const pairs = commits.toReversed().map(([commit = "", parent]) => ({ commit, parent: parent ?? null }));
  const lost = (commit) => void skipped.push({ path: "", reason: `the commit ${commit} could not be compared with its parent` });
  return findChanges(repository, pairs, wanted, lost, signal);
}
function withCommits(located, changes) {
  const places = /* @__PURE__ */ new Map();
  for (const { now, path: path2, commit } of changes) {
    if (now === null) continue;
    const paths = places.get(now) ?? /* @__PURE__ */ new Map();
    if (!paths.has(path2)) paths.set(path2, commit);
    places.set(now, paths);
  }
  return located.flatMap((one) => {
    const paths = places.get(one.blob ?? "");
    if (!paths) return [one];
    if (one.place === "name") return [{ ...one, commit: paths.get(one.raw) ?? null }];
    return [...paths].map(([raw, commit]) => ({ ...one, raw, path: showRawPath(raw), commit }));
  });
}

// src/scan-texts.ts
init_read();
function scanTexts(options) {
  const started = /* @__PURE__ */ new Date();
  const looks = options.texts.map(({ name, text: text2 }) => ({ name, look: lookAtBytes(Buffer.from(text2), "") }));
  const located = looks.flatMap(
    ({ name, look: look2 }) => look2.detections.map((detection) => ({ path: name, detection, place: "event" }))
  );
  const bytes = options.texts.reduce((sum, { text: text2 }) => sum + Buffer.byteLength(text2), 0);
  return judge2(
    {
      source: "stream",
      root: options.root,
      started,
      located,
      requests: looks.flatMap(({ name, look: look2 }) => look2.requests.map((request) => ({ path: name, request }))),
      manifests: [],
      skipped: [],
      excluded: [],
      excludedByGlob: 0,
      stats: { bytes, contents: options.texts.length, objects: 0, commits: 0 },
      interrupted: false
    },
    options
  );
}

// src/action/perform.ts
async function perform(plan, inputs, workspace, signal) {
  if (plan.kind === "texts") {
    const policy2 = checkoutPolicy(workspace, inputs);
    return { scan: scanTexts({ ...judgeOptions(policy2, inputs), texts: plan.texts, root: workspace }), policy: policy2 };
  }
  if (plan.kind === "files") {
    const policy2 = policyFor(plan.policyFrom, workspace, inputs);
    const paths = (inputs.paths.length > 0 ? inputs.paths : ["."]).map((path2) => resolve7(workspace, path2));
    const options2 = { ...judgeOptions(policy2, inputs), within: [] };
    return { scan: await scan({ ...options2, root: workspace, paths, signal, workerFile: worker("worker") }), policy: policy2 };
  }
  if (!findGitFolder(workspace))
    throw new RepositoryError('there is no checkout to scan: put a step with "uses: actions/checkout" before this one');
  const repository = findRepository(workspace);
  const depth = plan.kind === "range" ? plan.depth : 1;
  const fetcher = inputs.deepen ? tryFetcher(repository, depth) : null;
  if (plan.kind === "history") {
    if (readShallow(repository.commonFolder).size > 0) fetcher?.everything();
    const policy2 = policyFor(plan.policyFrom, workspace, inputs);
    const options2 = { ...judgeOptions(policy2, inputs), repository: workspace, signal, workerFile: worker("object-worker") };
    return { scan: await scanHistory(options2), policy: policy2 };
  }
  const { range, base, notes } = rangeFor(plan, repository, fetcher);
  const policy = plan.policy === "checkout" ? checkoutPolicy(workspace, inputs) : policyOf(repository, base, range.heads[0] ?? null, workspace, inputs);
  const all = { ...policy, notes: [...notes, ...policy.notes] };
  const options = { ...judgeOptions(all, inputs), folder: workspace, range, texts: plan.texts, inlineAllow: inputs.inlineAllow, signal };
  return { scan: await scanRange(options), policy: all };
}
function worker(name) {
  return new URL(`./${name}.js`, import.meta.url);
}
function judgeOptions(policy, inputs) {
  const { config, baseline, notes } = policy;
  return {
    config,
    baseline,
    notes,
    within: inputs.paths,
    ...inputs.minConfidence === null ? {} : { minConfidence: inputs.minConfidence }
  };
}
function checkoutPolicy(workspace, inputs) {
  const config = loadConfig(workspace, inputs.config === null ? null : resolve7(workspace, inputs.config));
  const file = inputs.baseline === null ? null : resolve7(workspace, inputs.baseline);
  return { config, baseline: loadBaseline(workspace, file, config), notes: [] };
}
function policyOf(repository, revision2, head, workspace, inputs) {
  return policyAt({
    place: repository.place,
    root: repository.root,
    revision: revision2,
    head,
    configFile: inputs.config === null ? null : resolve7(workspace, inputs.config),
    baselineFile: inputs.baseline === null ? null : resolve7(workspace, inputs.baseline)
  });
}
function policyFor(from, workspace, inputs) {
  if (from === null) return checkoutPolicy(workspace, inputs);
  const repository = findGitFolder(workspace) ? findRepository(workspace) : null;
  const fetcher = repository && inputs.deepen ? tryFetcher(repository, 1) : null;
  const revision2 = repository && (findCommit(repository.place, from) ?? fetched(repository, fetcher, from));
  if (!repository || revision2 === null)
    throw new RepositoryError(`the base commit ${from.slice(0, 12)}, whose policy counts, is not in this checkout; use fetch-depth: 0`);
  return policyOf(repository, revision2, findCommit(repository.place, "HEAD"), workspace, inputs);
}
function tryFetcher(repository, depth) {
  try {
    return fetcherFor(repository, { remote: null, depth, trusted: true });
  } catch (error) {
    if (error instanceof RepositoryError) return null;
    throw error;
  }
}
function rangeFor(plan, repository, fetcher) {
  const head = headOf(plan, repository, fetcher);
  const notes = [];
  const missing3 = [];
  let base = null;
  for (const name of plan.bases) {
    base = findCommit(repository.place, name) ?? fetched(repository, fetcher, name);
    if (base !== null) break;
    missing3.push(name);
  }
  if (missing3.length > 0) {
    if (base === null && plan.policy === "base")
      throw new RepositoryError(
        `the base commit ${missing3[0]?.slice(0, 12) ?? ""} is not in this checkout and could not be fetched; use fetch-depth: 0`
      );
    const instead = base === null ? "everything that the new commit reaches was judged" : `compared with ${plan.bases[missing3.length] ?? ""} instead`;
    notes.push(`The commit to compare with (${missing3[0]?.slice(0, 10) ?? ""}) can't be had any more, as after a forced push: ${instead}.`);
  }
  const range = { heads: [head], bases: base === null ? [] : [base] };
  fetcher?.range(range);
  return { range, base, notes };
}
function headOf(plan, repository, fetcher) {
  const { place } = repository;
  const isId = /^[0-9a-f]{40,64}$/.test(plan.head);
  if (isId && hasObject(place, plan.head)) return plan.head;
  const found = isId ? null : findCommit(place, plan.head);
  if (found !== null) return found;
  for (const name of [plan.head, ...plan.headRef === null ? [] : [plan.headRef]]) {
    fetched(repository, fetcher, name);
    if (isId && hasObject(place, plan.head)) return plan.head;
    const now = isId ? null : findCommit(place, plan.head);
    if (now !== null) return now;
  }
  throw new UsageError(
    "head",
    `the commit ${plan.head.slice(0, 12)} is not in this checkout and could not be fetched; use actions/checkout with fetch-depth: 0`
  );
}
function fetched(repository, fetcher, name) {
  if (!fetcher) return null;
  return fetcher.commit(name) ? findCommit(repository.place, name) : null;
}

// src/policy/verified.ts
init_permissions();

// src/policy/verified-advice.ts
init_permissions();
var DELETE = "Delete the key at Binance now (profile, Security, API Management).";
var TOO_LATE = "Editing it or limiting its IP addresses is not enough: once it was outside, count it as taken.";
var KEY_ALONE = [
  `${DELETE} Binance knows this API key: whoever has its secret too has the account.`,
  "Look for its secret in the same places: keys are mostly leaked in pairs.",
  KEEP_OUT
];
var STRAY_SECRET = [
  "It is not the secret of the API key it was tried with, but may be that of another: find out which key it belongs to, and delete that key at Binance (profile, Security, API Management).",
  "Check withdrawals, orders, open positions and sub-accounts of that account since it was written here.",
  KEEP_OUT
];
function verifiedAdvice(input, verification, rotationDays) {
  switch (verification.verdict) {
    case "live":
      return isPlayMoney(verification) ? adviceFor(input) : liveAdvice(verification, rotationDays);
    case "live-key-only":
      return isPlayMoney(verification) ? adviceFor(input) : KEY_ALONE;
    case "wrong-secret":
      if (input.kind !== "api-key") return STRAY_SECRET;
      return isPlayMoney(verification) ? adviceFor(input) : KEY_ALONE;
    case "not-found":
      return [
        "No system that was asked knows it. That does not make it harmless: it may belong to a system that was not asked, or key and secret may be exchanged. Make sure in API Management that it is gone; until then treat it as leaked.",
        ...adviceFor(input)
      ];
    case "refused":
      return [
        "Binance refused it: it may be deleted, limited to other IP addresses, or lack a permission. Only the first of these is an end of it: until you have seen in API Management that it is gone, treat it as leaked.",
        ...adviceFor(input)
      ];
    case "inconclusive":
      return null;
  }
}
function liveAdvice(verification, rotationDays) {
  return [...urgent(verification), lookBack(verification), replacement(verification), ...rotation2(verification, rotationDays), KEEP_OUT];
}
function urgent({ permissions, ipRestricted }) {
  if (powerOf(permissions) === "withdraw" && ipRestricted !== true)
    return [`${DELETE} Until then anyone who has it can withdraw your money. ${TOO_LATE}`];
  return [`${DELETE} ${TOO_LATE}`];
}
function lookBack({ permissions }) {
  const granted = permissions ? grantedIn(permissions) : [];
  const may = (power) => permissions === null || !isTelling(permissions) || granted.some((one) => one.power === power);
  if (!may("withdraw") && !may("trade") && !may("move"))
    return "It can only read, but balances, orders and history may be known to others now: expect messages that use them. Contact Binance support about anything strange.";
  const places = [
    ...may("withdraw") ? ["withdrawals"] : [],
    ...may("trade") ? ["orders", "open positions"] : [],
    ...may("move") ? ["transfers", "sub-accounts"] : []
  ];
  const list2 = places.length > 1 ? `${places.slice(0, -1).join(", ")} and ${places.at(-1) ?? ""}` : places.join("");
  return `Check ${list2} since it was written here. Contact Binance support about anything strange. If the machine itself was broken into, change the password and the second factor too.`;
}
function replacement({ permissions, ipRestricted }) {
  const off = grantedIn(permissions ?? {}).filter((one) => one.power !== "read");
  const least = permissions !== null && off.length === 0 ? ", again for reading only" : " with the least permission: reading for dashboards, spot trading for a bot, never withdrawals";
  const labels = off.map((one) => one.label);
  const having = labels.length === 0 ? "" : ` This one had: ${labels.join(", ")}; leave off what you do not use.`;
  const limit = ipRestricted === true ? "" : " Restrict it to your IP addresses: this one works from anywhere.";
  return `Create a new key${least}.${having}${ipRestricted === null ? " Restrict it to your IP addresses." : limit}`;
}
var USES = {
  dashboard: "a key that only reads",
  bot: "a bot's key",
  "market-maker": "a market maker's key",
  arbitrage: "a key for arbitrage",
  custody: "a key that withdraws",
  "one-off": "a key for one use"
};
function rotation2(verification, rotationDays) {
  const profile = likelyProfile(verification);
  const days = rotationDays[profile];
  const overdue = overdueBy(profile, verification.ageDays, rotationDays);
  const rule = days === 0 ? `${USES[profile]} is deleted after use` : `${USES[profile]} should be replaced every ${days} days`;
  if (overdue > 0)
    return [
      `It is ${String(verification.ageDays)} days old: ${rule}, so this one is ${overdue} days too old. New key first, then switch, then delete the old one.`
    ];
  return [`Replace keys before they grow old: ${rule}. New key first, then switch, then delete the old one.`];
}

// src/policy/verified.ts
var ORDER2 = ["critical", "high", "medium", "low", "info"];
var BY_POWER = { read: "medium", move: "high", trade: "critical", withdraw: "critical" };
var SYSTEMS2 = {
  live: "live",
  futures: "live",
  testnet: "testnet",
  "futures-testnet": "testnet",
  demo: "demo",
  us: "us"
};
function withVerification(finding, verification, rotationDays) {
  const input = { ...finding, hasPair: finding.pair !== null };
  const environment2 = environmentOf2(finding, verification);
  const severity = verifiedSeverity({ ...finding, environment: environment2 }, verification);
  const replaced = [true, false].flatMap((hasPair) => adviceFor({ ...input, hasPair }));
  const own = verifiedAdvice({ ...input, environment: environment2 }, verification, rotationDays);
  return { ...finding, environment: environment2, severity, verification, advice: own === null ? finding.advice : merged2(finding.advice, replaced, own) };
}
function byUrgency(a, b) {
  const rank = (one) => (canWithdraw(one.verification) ? 0 : 10) + ORDER2.indexOf(one.severity) + (one.verification?.verdict === "live" ? 0 : 0.5);
  return rank(a) - rank(b);
}
function environmentOf2({ kind, environment: environment2 }, verification) {
  const { verdict } = verification;
  const wasSeen = verdict === "live" || verdict === "live-key-only" || verdict === "wrong-secret" && kind === "api-key";
  return wasSeen && verification.environment ? SYSTEMS2[verification.environment] : environment2;
}
function verifiedSeverity(finding, verification) {
  switch (verification.verdict) {
    case "live":
      return isPlayMoney(verification) ? "low" : liveSeverity(verification);
    case "live-key-only":
      return isPlayMoney(verification) ? "low" : worse(severityOf({ ...finding, hasPair: finding.pair !== null }), "medium");
    case "wrong-secret": {
      if (finding.kind === "api-key") return isPlayMoney(verification) ? "low" : "medium";
      return severityOf({ ...finding, hasPair: false });
    }
    case "not-found":
    case "refused":
    case "inconclusive":
      return finding.severity;
  }
}
function liveSeverity({ permissions, ipRestricted }) {
  if (!permissions) return "critical";
  const told3 = BY_POWER[powerOf(permissions) ?? POWERS[0]];
  const severity = isTelling(permissions) ? told3 : worse(told3, BY_POWER.move);
  return ipRestricted === true ? ORDER2[ORDER2.indexOf(severity) + 1] ?? severity : severity;
}
function worse(a, b) {
  return ORDER2.indexOf(a) < ORDER2.indexOf(b) ? a : b;
}
function merged2(advice, replaced, own) {
  const last = replaced.at(-1);
  const steps = last !== void 0 && own.at(-1) === last && !advice.includes(last) ? own.slice(0, -1) : own;
  const at = advice.findIndex((step2) => replaced.includes(step2));
  if (at < 0) return [...steps, ...advice];
  return [...advice.slice(0, at), ...steps, ...advice.slice(at).filter((step2) => !replaced.includes(step2))];
}

// src/verify/verify.ts
init_finding();

// src/verify/candidates.ts
var MAX_PLACES8 = 50;
var [TIED, FILE, FOLDER, COMMIT, SCAN] = [0, 1, 2, 3, 4];
var TIED_ELSEWHERE = 10;
var LINES = 1e9;
function nearest(key, secrets, count3) {
  const near = nearness(key);
  return secrets.filter((one) => !one.encrypted && one.sha256 !== key.sha256).map((secret) => ({ secret, distance: near(secret) })).toSorted((a, b) => a.distance - b.distance).slice(0, count3).map(({ secret }) => secret);
}
function nearness(key) {
  const places = key.places.slice(0, MAX_PLACES8);
  const linesOf = /* @__PURE__ */ new Map();
  for (const { path: path2, line } of places) linesOf.set(path2, [...linesOf.get(path2) ?? [], line]);
  const folders = new Set(places.map((one) => folderOf2(one.path)));
  const commits = new Set(places.flatMap((one) => one.commit ?? []));
  const distanceTo = ({ path: path2, line, commit }) => {
    const lines3 = linesOf.get(path2);
    if (lines3) return FILE + Math.min(...lines3.map((one) => Math.abs(one - line))) / LINES;
    if (folders.has(folderOf2(path2))) return FOLDER;
    return commit !== null && commits.has(commit) ? COMMIT : SCAN;
  };
  return (secret) => {
    if (key.partner === secret.sha256 || secret.partner === key.sha256) return TIED;
    const distance2 = Math.min(SCAN, ...secret.places.slice(0, MAX_PLACES8).map(distanceTo));
    return distance2 + (secret.partner === null ? 0 : TIED_ELSEWHERE);
  };
}
function folderOf2(path2) {
  return path2.slice(0, path2.lastIndexOf("/") + 1);
}

// src/verify/http.ts
var MAX_BODY = 64 * 1024;
async function get(url, options) {
  const stop = new AbortController();
  const abort = () => stop.abort();
  const timer = setTimeout(abort, options.timeoutMs);
  options.signal.addEventListener("abort", abort);
  if (options.signal.aborted) abort();
  try {
    return { ok: true, answer: await exchange(url, options, stop.signal) };
  } catch (error) {
    if (options.signal.aborted) return { ok: false, reason: "stopped", again: false };
    if (stop.signal.aborted) return { ok: false, reason: `no answer within ${options.timeoutMs / 1e3} seconds`, again: false };
    return { ok: false, ...failureOf(error) };
  } finally {
    clearTimeout(timer);
    options.signal.removeEventListener("abort", abort);
  }
}
var Failure = class extends Error {
  name = "Failure";
};
var PASSING = /* @__PURE__ */ new Set(["ECONNRESET", "ECONNABORTED", "EPIPE", "EAI_AGAIN", "HPE_INVALID_EOF_STATE"]);
function failureOf(error) {
  if (error instanceof Failure) return { reason: error.message, again: false };
  const code2 = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  return { reason: `the network failed (${/^[A-Z0-9_]{3,60}$/.test(code2) ? code2 : "unknown"})`, again: PASSING.has(code2) };
}
async function exchange(url, options, signal) {
  const isTls = url.protocol === "https:";
  const proxy = isTls ? proxyFor(url, options.env) : null;
  const socket = proxy ? await tunnel(proxy, url, signal) : null;
  const { request } = isTls ? process.getBuiltinModule("node:https") : process.getBuiltinModule("node:http");
  const tls = process.getBuiltinModule("node:tls");
  const requested = {
    method: "GET",
    headers: { accept: "application/json", "user-agent": "binleaks", connection: "close", ...options.headers },
    signal,
    // Whatever NODE_TLS_REJECT_UNAUTHORIZED says.
    rejectUnauthorized: true,
    // Only without an agent does it take the connection that it is given.
    ...socket ? { createConnection: () => tls.connect({ socket, ...identityOf(url), rejectUnauthorized: true }) } : { agent: false }
  };
  try {
    return await new Promise((resolve10, reject) => {
      let isAnswered = false;
      request(url, requested, (response) => {
        isAnswered = true;
        void readAnswer(response).then(resolve10, reject);
      }).on("error", reject).on("upgrade", (response, upgraded) => {
        upgraded.destroy();
        reject(new Failure(`the answer was a change of protocol (HTTP ${response.statusCode ?? 0})`));
      }).on("close", () => {
        if (!isAnswered) reject(new Failure("the connection was closed without an answer"));
      }).end();
    });
  } finally {
    socket?.destroy();
  }
}
function identityOf({ hostname }) {
  const host = hostname.replace(/^\[|\]$/g, "");
  return process.getBuiltinModule("node:net").isIP(host) === 0 ? { servername: host } : { host };
}
function readAnswer(response) {
  const chunks = [];
  let length = 0;
  return new Promise((resolve10, reject) => {
    response.on("data", (chunk) => {
      length += chunk.length;
      chunks.push(chunk);
      if (length > MAX_BODY) response.destroy(new Failure("the answer is far longer than those of Binance"));
    }).on("error", reject).on("end", () => {
      const entries = Object.entries(response.headers).flatMap(
        ([name, value]) => typeof value === "string" ? [[name, value]] : []
      );
      resolve10({ status: response.statusCode ?? 0, headers: Object.fromEntries(entries), body: Buffer.concat(chunks).toString("utf8") });
    });
  });
}
function proxyFor(url, env2) {
  const value = variable(env2, "https_proxy");
  if (value === "" || isLoopback(url.hostname) || isExempt(url, variable(env2, "no_proxy"))) return null;
  let proxy;
  try {
    proxy = new URL(value.includes("://") ? value : `http://${value}`);
  } catch {
    throw new Failure("HTTPS_PROXY is no address");
  }
  if (proxy.protocol !== "http:" && proxy.protocol !== "https:") throw new Failure("HTTPS_PROXY: only http and https proxies are known");
  return proxy;
}
function variable(env2, name) {
  return (env2[name] ?? env2[name.toUpperCase()] ?? "").trim();
}
function isExempt(url, list2) {
  const port = url.port === "" ? "443" : url.port;
  return list2.split(/[\s,]+/).filter((entry) => entry !== "").some((entry) => {
    const [, name = "", only] = /^(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
    if (only !== void 0 && only !== port) return false;
    const host = name.replace(/^\*?\./, "");
    return name === "*" || url.hostname === host || url.hostname.endsWith(`.${host}`);
  });
}
function tunnel(proxy, url, signal) {
  const { request } = proxy.protocol === "https:" ? process.getBuiltinModule("node:https") : process.getBuiltinModule("node:http");
  const target = `${url.hostname}:${url.port === "" ? "443" : url.port}`;
  const user = decodeURIComponent(proxy.username);
  const login = Buffer.from(`${user}:${decodeURIComponent(proxy.password)}`).toString("base64");
  const headers = { host: target, ...user === "" ? {} : { "proxy-authorization": `Basic ${login}` } };
  return new Promise((resolve10, reject) => {
    request({
      host: proxy.hostname.replace(/^\[|\]$/g, ""),
      port: proxy.port === "" ? proxy.protocol === "https:" ? 443 : 80 : proxy.port,
      method: "CONNECT",
      path: target,
      headers,
      agent: false,
      signal
    }).on("connect", ({ statusCode = 0 }, socket) => {
      if (statusCode === 200) {
        resolve10(socket);
        return;
      }
      socket.destroy();
      reject(new Failure(`the proxy refused the connection (HTTP ${statusCode})`));
    }).on("response", (response) => {
      response.destroy();
      reject(new Failure(`the proxy refused the connection (HTTP ${response.statusCode ?? 0})`));
    }).on("error", reject).end();
  });
}

// src/verify/limits.ts
var SYSTEM_CLOCK = {
  now: () => Date.now(),
  sleep: async (ms, signal) => {
    const { setTimeout: setTimeout2 } = process.getBuiltinModule("node:timers/promises");
    await setTimeout2(ms, void 0, { signal }).catch(() => void 0);
  }
};
var MINUTE = 6e4;
var MARGIN_MS = 500;
var Weight = class {
  #half;
  #minute = 0;
  #used = 0;
  #pending = 0;
  constructor(limit) {
    this.#half = Math.floor(limit / 2);
  }
  /**
   * Takes the weight of a call that begins at `now` (ms, the server's clock). Gives 0, or, taking nothing, for how many ms
   * to wait. What is under way counts as used, so that several calls at once stay below half the limit, too.
   */
  take(weight, now) {
    this.#roll(now);
    if (this.#used + this.#pending + weight < this.#half) {
      this.#pending += weight;
      return 0;
    }
    return (this.#minute + 1) * MINUTE - now + MARGIN_MS;
  }
  /** Notes a call that has ended, and what its answer says was used in all; null where it does not say. */
  end(weight, used, now) {
    this.#roll(now);
    this.#pending -= weight;
    this.#used = used === null ? this.#used + weight : Math.max(this.#used, used);
  }
  /** Whether calls of so much weight are little for so long a time (ms) of waiting: then it is others who use up the rest. */
  isLittle(weight, waited) {
    return weight < this.#half / 10 * (waited / MINUTE);
  }
  #roll(now) {
    const minute = Math.floor(now / MINUTE);
    if (minute === this.#minute) return;
    this.#minute = minute;
    this.#used = 0;
  }
};
function usedWeight(headers) {
  const found = Object.entries(headers).flatMap(
    ([name, value]) => /^x-(?:mbx-used-weight(?:-1m)?|sapi-used-ip-weight-1m)$/.test(name) && /^\d{1,9}$/.test(value) ? [Number(value)] : []
  );
  return found.length === 0 ? null : Math.max(...found);
}
async function runPool(width, take, run2) {
  const running = /* @__PURE__ */ new Set();
  for (; ; ) {
    while (running.size < width) {
      const task = take();
      if (task === void 0) break;
      const promise = run2(task).finally(() => running.delete(promise));
      running.add(promise);
    }
    if (running.size === 0) return;
    await Promise.race(running);
  }
}

// src/verify/sign.ts
var KeyError = class extends Error {
  name = "KeyError";
};
function encodePayload(parameters) {
  return parameters.map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`).join("&");
}
function percentEncode(text2) {
  return encodeURIComponent(text2).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
function signPayload(payload, secret, kind) {
  const crypto2 = process.getBuiltinModule("node:crypto");
  const bytes = Buffer.from(payload, "utf8");
  if (kind === "secret-key") return crypto2.createHmac("sha256", secret.reveal()).update(bytes).digest("hex");
  const key = readPrivateKey(secret.reveal());
  if (isOversized(key)) throw new KeyError("the private key is larger than Binance takes");
  const type = key.asymmetricKeyType;
  if (type !== "ed25519" && type !== "rsa") throw new KeyError("the private key is of a type that Binance does not take");
  try {
    const signature = type === "ed25519" ? crypto2.sign(null, bytes, key) : crypto2.sign("sha256", bytes, { key, padding: crypto2.constants.RSA_PKCS1_PADDING });
    return signature.toString("base64");
  } catch {
    throw new KeyError("the private key is damaged, or too short to sign with");
  }
}
function canSign(secret, kind) {
  try {
    return signPayload("", secret, kind) !== "";
  } catch (error) {
    if (error instanceof KeyError) return false;
    throw error;
  }
}
var WRONG_SIGNATURE = "0".repeat(64);
var MAX_MODULUS = 4096;
var MAX_DER2 = 2400;
function isOversized(key) {
  if (key.asymmetricKeyType !== "rsa") return false;
  return (key.asymmetricKeyDetails?.modulusLength ?? 0) > MAX_MODULUS || key.export({ type: "pkcs8", format: "der" }).length > MAX_DER2;
}
function readPrivateKey(text2) {
  const { createPrivateKey } = process.getBuiltinModule("node:crypto");
  const isPem = text2.includes("-----BEGIN");
  const pem = text2.replaceAll("\\n", "\n");
  const der = isPem ? Buffer.alloc(0) : Buffer.from(text2, "base64");
  const attempts = isPem ? [() => createPrivateKey(pem)] : [
    () => createPrivateKey({ key: der, format: "der", type: "pkcs8" }),
    () => createPrivateKey({ key: der, format: "der", type: "pkcs1" })
  ];
  for (const attempt of attempts) {
    try {
      return attempt();
    } catch {
    }
  }
  throw new KeyError("the private key is encrypted, cut off or damaged");
}

// src/verify/verdict.ts
var PASSING2 = /* @__PURE__ */ new Set([-1e3, -1001, -1006, -1007, -1008, -1016]);
function meaningOf2(answer, expected) {
  const { status } = answer;
  const seconds2 = secondsIn(answer.headers["retry-after"], answer.headers["date"]);
  if (status === 418) return { kind: "banned", seconds: seconds2, reason: "Binance has banned this IP address for a time (HTTP 418)" };
  if (status === 429) return { kind: "limited", seconds: seconds2, reason: "too many requests (HTTP 429)" };
  if (status === 451)
    return {
      kind: "restricted",
      reason: "Binance does not serve this location (HTTP 451), as it does not the United States and many hosted CI runners"
    };
  if (status === 403) return { kind: "blocked", reason: "Binance's firewall, or a proxy, refused the request (HTTP 403)" };
  if (status >= 300 && status < 400)
    return { kind: "unclear", reason: `the answer was a redirect (HTTP ${status}), which is not followed` };
  const body = parse(answer.body);
  const code2 = codeOf(body);
  if (code2 !== null) return meaningOfCode(code2, status, seconds2);
  if (status >= 500) return { kind: "passing", reason: `Binance's servers are in trouble (HTTP ${status})` };
  if (body === void 0 && /^\s*[{[]/.test(answer.body)) return { kind: "passing", reason: "the answer was cut off" };
  if (status !== 200) return { kind: "unclear", reason: `the answer was HTTP ${status} without a code of Binance's` };
  if (body === void 0)
    return { kind: "unclear", reason: "the answer was no JSON: something between here and Binance answers in its place" };
  if (isRecord3(body) && body["success"] === false) return { kind: "unclear", reason: "the answer says that the call did not succeed" };
  const isExpected = expected === "list" ? Array.isArray(body) : isRecord3(body) && expected.some((name) => Object.hasOwn(body, name));
  if (!isExpected) return { kind: "unclear", reason: "the answer is none that Binance documents" };
  return { kind: "accepted", permissions: isRecord3(body) ? permissionsIn(body) : {} };
}
function meaningOfCode(code2, status, seconds2) {
  const said = `(HTTP ${status}, code ${code2})`;
  if (code2 === -1003) return { kind: "limited", seconds: seconds2, reason: `too many requests ${said}` };
  if (code2 === -1021) return { kind: "clock", reason: `the clocks differ ${said}` };
  if (code2 === -1022) return { kind: "wrong-signature", reason: `the signature is not valid ${said}` };
  if (code2 === -2008) return { kind: "unknown-key", reason: `the API key is not known ${said}` };
  if (code2 === -2015) return { kind: "refused", reason: `invalid API key, IP or permissions ${said}` };
  if (code2 === -2017) return { kind: "refused", reason: `the API key is locked ${said}` };
  if (code2 === -2014) return { kind: "unclear", reason: `the API key did not arrive in its form ${said}` };
  if (PASSING2.has(code2) || status >= 500) return { kind: "passing", reason: `Binance's servers are in trouble ${said}` };
  return { kind: "unclear", reason: `an answer that says nothing of the key ${said}` };
}
function timeIn({ permissions }) {
  const time = permissions["serverTime"];
  return typeof time === "number" && Number.isSafeInteger(time) && time > 0 ? time : null;
}
var HTTP_DATE = /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/;
function secondsIn(header, sent) {
  const text2 = header?.trim() ?? "";
  if (/^\d{1,15}$/.test(text2)) return Number(text2);
  if (!HTTP_DATE.test(text2) || sent === void 0 || !HTTP_DATE.test(sent)) return null;
  return Math.max(0, (Date.parse(text2) - Date.parse(sent)) / 1e3);
}
function parse(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}
function isRecord3(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function codeOf(body) {
  const code2 = isRecord3(body) ? body["code"] : void 0;
  return typeof code2 === "number" && Number.isInteger(code2) && code2 < 0 ? code2 : null;
}
var MAX_FIELDS = 64;
var MAX_TEXT3 = 100;
function permissionsIn(body) {
  const fields = Object.entries(body).flatMap(([name, value]) => {
    if (!/^[A-Za-z][A-Za-z0-9_]{0,60}$/.test(name) || name === "constructor") return [];
    if (typeof value === "boolean" || typeof value === "number" && Number.isFinite(value)) return [[name, value]];
    return typeof value === "string" && value.length <= MAX_TEXT3 && /^[\x20-\x7e]*$/.test(value) ? [[name, value]] : [];
  });
  return Object.fromEntries(fields.slice(0, MAX_FIELDS));
}

// src/verify/client.ts
var TIMEOUT_MS = 1e4;
var RECV_WINDOW_MS = 5e3;
var MAX_REPEATS = 3;
var FIRST_BACK_OFF_MS = 1e3;
var USUAL_WAIT_S = 60;
var MAX_WAIT_S = 300;
var MAX_SILENT = 3;
var Client = class {
  #options;
  #hosts = /* @__PURE__ */ new Map();
  #calls = 0;
  #ended = null;
  constructor(options) {
    this.#options = options;
  }
  /** How many calls were made. */
  get calls() {
    return this.#calls;
  }
  /** Why no call is made any more; null while there may be. */
  whyEnded() {
    if (this.#ended === null && this.#options.signal.aborted) this.#ended = "verification was interrupted";
    return this.#ended;
  }
  /** Why nothing is asked of an environment any more; null while there may be. */
  closed(spec) {
    return this.#hosts.get(spec.name)?.closed ?? null;
  }
  /** Asks about an API key with a signature of what is sent. `sign` gets the payload and gives hex or base64. */
  async ask(spec, apiKey, sign) {
    const host = this.#host(spec);
    host.opening ??= this.#open(host);
    await host.opening;
    const signed2 = () => {
      const timestamp = String(Math.round(this.#options.clock.now() + host.offset));
      const timing = encodePayload([
        ["recvWindow", String(RECV_WINDOW_MS)],
        ["timestamp", timestamp]
      ]);
      const payload = spec.query === "" ? timing : `${spec.query}&${timing}`;
      return new URL(`${spec.origin}${spec.path}?${payload}&signature=${percentEncode(sign(payload))}`);
    };
    const headers = { "x-mbx-apikey": apiKey };
    for (let corrected = false; ; corrected = true) {
      const meaning = await this.#exchange(host, spec.weight, headers, signed2, spec.answer);
      if (meaning.kind !== "clock") return meaning;
      if (corrected) return { kind: "unclear", reason: `${meaning.reason}, even with the time of Binance's own clock` };
      await this.#readClock(host);
    }
  }
  #host(spec) {
    const known3 = this.#hosts.get(spec.name);
    if (known3) return known3;
    const host = {
      spec,
      weight: new Weight(spec.weightLimit),
      offset: 0,
      notBefore: 0,
      silent: 0,
      waited: 0,
      waitedUntil: 0,
      spent: 0,
      closed: null,
      opening: null
    };
    this.#hosts.set(spec.name, host);
    return host;
  }
  async #open(host) {
    const problem = await this.#readClock(host);
    if (problem !== null) host.closed = { ...problem, reason: `${problem.reason}; no key was sent there` };
  }
  /** The unsigned call. Null where it told the time. */
  async #readClock(host) {
    const { clock } = this.#options;
    const { origin, timePath } = host.spec;
    let sent = 0;
    const build = () => {
      sent = clock.now();
      return new URL(`${origin}${timePath}`);
    };
    const meaning = await this.#exchange(host, 1, {}, build, ["serverTime"]);
    if (meaning.kind === "not-asked" || meaning.kind === "restricted" || meaning.kind === "unclear") return meaning;
    if (meaning.kind !== "accepted") return { kind: "unclear", reason: `the unsigned call for the time: ${meaning.reason}` };
    const time = timeIn(meaning);
    if (time === null) return { kind: "unclear", reason: "the answer holds no time" };
    host.offset = time - (sent + clock.now()) / 2;
    return null;
  }
  /** Makes a call until there is an answer that counts. */
  async #exchange(host, weight, headers, build, expected) {
    for (let repeats = 0, waits = 0; ; ) {
      const result = await this.#call(host, weight, headers, build);
      if ("kind" in result) return result;
      if (!result.ok) {
        const ended = this.whyEnded();
        if (ended !== null) return { kind: "not-asked", reason: ended };
        if (result.again && repeats++ < MAX_REPEATS) {
          await this.#backOff(repeats);
          continue;
        }
        const silence = { kind: "unclear", reason: result.reason };
        if (++host.silent >= MAX_SILENT) host.closed ??= { kind: "not-asked", reason: `${result.reason}, ${MAX_SILENT} times in a row` };
        return silence;
      }
      host.silent = 0;
      const meaning = meaningOf2(result.answer, expected);
      switch (meaning.kind) {
        case "banned":
          this.#ended ??= `${meaning.reason}${this.#until(meaning.seconds)}`;
          return { kind: "not-asked", reason: this.#ended };
        case "blocked":
          this.#ended ??= meaning.reason;
          return { kind: "unclear", reason: meaning.reason };
        case "restricted":
          host.closed ??= meaning;
          return meaning;
        case "limited": {
          const seconds2 = Math.max(meaning.seconds ?? USUAL_WAIT_S, 2 ** waits);
          if (seconds2 > MAX_WAIT_S || waits++ >= MAX_REPEATS) {
            host.closed ??= { kind: "not-asked", reason: `${meaning.reason}; it asks to wait${this.#until(seconds2)}` };
            return host.closed;
          }
          host.notBefore = Math.max(host.notBefore, this.#options.clock.now() + seconds2 * 1e3);
          continue;
        }
        case "passing":
          if (repeats++ >= MAX_REPEATS) return { kind: "unclear", reason: meaning.reason };
          await this.#backOff(repeats);
          continue;
        case "accepted":
        case "wrong-signature":
        case "unknown-key":
        case "refused":
        case "clock":
        case "unclear":
          return meaning;
      }
    }
  }
  /** One call, as soon as the limits allow it. */
  async #call(host, weight, headers, build) {
    const { clock, signal, limit, env: env2 } = this.#options;
    for (; ; ) {
      const ended = this.whyEnded();
      if (ended !== null) return { kind: "not-asked", reason: ended };
      if (host.closed) return host.closed;
      if (this.#calls >= limit) {
        this.#ended = `the limit of ${limit} call${limit === 1 ? "" : "s"} is reached (--verify-limit)`;
        continue;
      }
      const now = clock.now();
      if (host.notBefore > now) {
        await clock.sleep(host.notBefore - now, signal);
        continue;
      }
      const wait = host.weight.take(weight, now + host.offset);
      if (wait === 0) break;
      host.waited += Math.max(0, now + wait - Math.max(now, host.waitedUntil));
      host.waitedUntil = Math.max(host.waitedUntil, now + wait);
      if (host.waited > MAX_WAIT_S * 1e3 && host.weight.isLittle(host.spent, host.waited)) {
        host.closed ??= { kind: "not-asked", reason: "others behind this address use up half of the allowed weight, minute after minute" };
        continue;
      }
      await clock.sleep(wait, signal);
    }
    this.#calls++;
    host.spent += weight;
    const result = await get(build(), { headers, timeoutMs: TIMEOUT_MS, signal, env: env2 });
    host.weight.end(weight, result.ok ? usedWeight(result.answer.headers) : null, clock.now() + host.offset);
    return result;
  }
  async #backOff(repeats) {
    await this.#options.clock.sleep(FIRST_BACK_OFF_MS * 2 ** (repeats - 1), this.#options.signal);
  }
  #until(seconds2) {
    if (seconds2 === null) return "";
    return ` until ${new Date(this.#options.clock.now() + seconds2 * 1e3).toISOString()}`;
  }
};

// src/verify/outcome.ts
init_permissions();
var DAY_MS2 = 24 * 60 * 60 * 1e3;
var STILL_LEAKED = "Treat it as leaked all the same.";
var EXCHANGED = "The roles are exchanged here: the value that is labelled the secret is the API key, and the other one its secret.";
var MAY_BE_EXCHANGED = "Key and secret may have been exchanged by whoever wrote them; --verify-swapped tries that, and sends the value that is labelled a secret to Binance as an API key.";
function verificationsOf(ended) {
  const complete = (told3) => ({
    permissions: null,
    ipRestricted: null,
    createdAt: null,
    ageDays: null,
    checkedAt: ended.checkedAt.toISOString(),
    ...told3
  });
  const found = indexOf2(ended);
  const ofKeys = new Map(ended.keys.map((key) => [key.sha256, ofKey(key, ended, found)]));
  const ofSecrets = ended.secrets.map((secret) => [secret.sha256, ofSecret(secret, ended, found, ofKeys)]);
  return new Map([...ofSecrets, ...ofKeys].map(([sha256, told3]) => [sha256, complete(told3)]));
}
function indexOf2({ trials }) {
  const plain2 = trials.filter((one) => !one.isSwapped);
  const wrong = /* @__PURE__ */ new Map();
  for (const trial of trials) for (const sha256 of trial.tried) wrong.set(sha256, [...wrong.get(sha256) ?? [], trial]);
  return {
    ofKey: new Map(plain2.map((one) => [one.key.sha256, one])),
    swapped: new Map(trials.flatMap((one) => one.isSwapped ? [[one.key.sha256, one]] : [])),
    proven: new Map(plain2.flatMap((one) => one.live ? [[one.live.secret, one]] : [])),
    likely: new Map(plain2.flatMap((one) => one.likely ? [[one.likely.secret, one]] : [])),
    wrong,
    tied: new Map(plain2.flatMap((one) => one.key.partner === null ? [] : [[one.key.partner, one]])),
    stopped: trials.filter((one) => one.stopped !== null && !one.live)
  };
}
function pairsOf2(trials) {
  return new Map(
    trials.flatMap(
      ({ key, live: live2, isSwapped }) => live2 ? [isSwapped ? [live2.secret, key.sha256] : [key.sha256, live2.secret]] : []
    )
  );
}
function notesOf({ keys, trials, stopped }) {
  const cut3 = trials.filter((one) => one.stopped !== null).length;
  const count3 = `${cut3} of ${keys.length} API key${keys.length === 1 ? "" : "s"}`;
  const notes = cut3 > 0 && stopped !== null ? [`Verification: ${count3} could not be asked about, or not everywhere: ${stopped}.`] : [];
  const closed = trials.flatMap((one) => one.heard.filter(({ kind }) => kind === "not-asked" || kind === "restricted"));
  return [...notes, ...new Set(closed.map(({ spec, reason }) => `Verification on ${spec.name} was given up: ${reason}.`))];
}
function ofKey(key, { checkedAt, swapped }, found) {
  const trial = found.ofKey.get(key.sha256);
  const reverse = key.partner === null ? void 0 : found.swapped.get(key.partner);
  if (reverse?.live) return live(reverse, reverse.live, checkedAt);
  if (!trial)
    return key.labelledSecret ? untried("the value stands somewhere as a secret, too, and is not sent as an API key; --verify-swapped tries it") : untried("it has not the form of an API key");
  if (trial.live) return live(trial, trial.live, checkedAt);
  if (trial.knownAt && trial.likely) return likely(trial.knownAt.name, trial.likely.reason);
  const doubtful = refusedLive(trial);
  if (doubtful) return doubtful;
  if (trial.knownAt) {
    const { tried, knownAt, stopped } = trial;
    const secrets = tried.length === 0 ? "its secret was not found here" : `${tried.length === 1 ? "the secret" : `none of the ${tried.length} secrets`} that ${tried.length === 1 ? "was tried with it is not" : "were tried with it is"} its own`;
    const rest = stopped === null ? "" : ` Others were not tried: ${stopped}.`;
    return told2(
      "live-key-only",
      knownAt.name,
      `The key is live on ${knownAt.name}: Binance knows it, and accepts it from here; ${secrets}.${rest}`
    );
  }
  const result = fromHeard(trial);
  const mayBeExchanged = !swapped && (result.verdict === "not-found" || result.verdict === "refused") && key.partner !== null && isHmac(trial, key.partner);
  return mayBeExchanged ? { ...result, reason: `${result.reason} ${MAY_BE_EXCHANGED}` } : result;
}
function likely(environment2, reason) {
  return told2(
    "refused",
    environment2,
    `Binance knows the key on ${environment2}, and refused this secret where the signature of another one was not valid: ${reason}. It is probably its own, and a permission is missing. ${STILL_LEAKED}`
  );
}
function refusedLive({ knownAt, heard }) {
  const refusal = heard.find((one) => one.kind === "refused" && one.spec.name === "live");
  if (!knownAt || !isPlayMoney({ environment: knownAt.name }) || !refusal) return null;
  return told2(
    "refused",
    "live",
    `Refused on live: ${refusal.reason}. The key may be deleted, or limited to other IP addresses, or lack a permission. On ${knownAt.name} the signature was not valid, which says nothing certain. ${STILL_LEAKED}`
  );
}
function isHmac({ secrets }, sha256) {
  return secrets?.some((one) => one.sha256 === sha256 && one.kind === "secret-key") === true;
}
function live(trial, { spec, permissions }, checkedAt) {
  const restricted = permissions?.["ipRestrict"];
  const created = timeOf2(permissions?.["createTime"], checkedAt);
  return {
    verdict: "live",
    environment: spec.name,
    reason: `Key and secret belong together and are live on ${spec.name}: Binance answered a signed read.${trial.isSwapped ? ` ${EXCHANGED}` : ""}`,
    permissions,
    ipRestricted: typeof restricted === "boolean" ? restricted : null,
    createdAt: created?.toISOString() ?? null,
    ageDays: created ? Math.max(0, Math.floor((checkedAt.getTime() - created.getTime()) / DAY_MS2)) : null
  };
}
function timeOf2(value, now) {
  const isTime = typeof value === "number" && value >= Date.UTC(2017) && value <= now.getTime() + DAY_MS2;
  return isTime ? new Date(value) : null;
}
function ofSecret(secret, { trials, usable, stopped }, found, ofKeys) {
  const { sha256, kind } = secret;
  const asKey2 = found.swapped.get(sha256);
  const own = found.proven.get(sha256);
  const proven = own ? ofKeys.get(own.key.sha256) : asKey2?.live ? ofKeys.get(asKey2.live.secret) : void 0;
  if (proven) return proven;
  if (asKey2?.knownAt)
    return told2(
      "live-key-only",
      asKey2.knownAt.name,
      `The value that is labelled a secret is an API key, live on ${asKey2.knownAt.name}; the one beside it is not its secret.`
    );
  if (secret.encrypted) return untried("the private key is encrypted, and signs nothing without its password");
  if (kind === "private-key" && usable.get(sha256) === false)
    return untried("the private key is cut off, damaged or of a type that Binance does not take");
  const ofLikely = found.likely.get(sha256);
  if (ofLikely) return ofKeys.get(ofLikely.key.sha256) ?? untried("its API key was not asked about");
  const tied = found.tied.get(sha256);
  const wrong = found.wrong.get(sha256) ?? [];
  const [first] = wrong;
  const doubtful = first ? refusedLive(first) : null;
  if (doubtful) return doubtful;
  if (first?.knownAt) {
    if (found.stopped.length > 0 && first !== tied)
      return untried(`it is not the secret of ${count2(wrong.length)}; others were not tried: ${found.stopped[0]?.stopped ?? ""}`);
    const environment2 = first.knownAt.name;
    return told2(
      "wrong-secret",
      environment2,
      `It is not the secret of ${count2(wrong.length)} that it was tried with on ${environment2}; it may be that of a key which is not here. ${STILL_LEAKED}`
    );
  }
  const ofTied = tied ? ofKeys.get(tied.key.sha256) : void 0;
  if (tied && ofTied && !tied.knownAt && !tied.live) return { ...ofTied, reason: `Of its API key: ${ofTied.reason}` };
  if (trials.length === 0) return untried("a secret can be checked with its API key only, and none was found that could be asked about");
  return untried(stopped ?? "no API key of this scan that Binance knows could be tried with it");
}
function count2(keys) {
  return keys === 1 ? "the API key" : `any of the ${keys} API keys`;
}
function fromHeard(trial) {
  const { heard, stopped, named: named2 } = trial;
  const asked = heard.filter((one) => one.kind !== "not-asked" && one.kind !== "restricted");
  const last = asked.at(-1)?.spec.name ?? null;
  const isUnknownLive = heard.some((one) => one.kind === "unknown-key" && one.spec.name === "live");
  const isRefusal = ({ kind, spec }) => kind === "refused" && (!isUnknownLive || spec.tellsUnknown || named2.includes(spec.name));
  const isLikeUnknown = (one) => one.kind === "refused" && !isRefusal(one);
  const unknown = namesOf(heard, (one) => one.kind === "unknown-key");
  const like = namesOf(heard, isLikeUnknown);
  const notKnown = `${unknown === "" ? "" : ` Not known on ${unknown}.`}${like === "" ? "" : ` Refused on ${like}, as unknown keys are there, too.`}`;
  const rest = stopped === null ? "" : ` Not tried any further: ${stopped}.`;
  const refused2 = heard.find(isRefusal);
  if (refused2)
    return told2(
      "refused",
      refused2.spec.name,
      `Refused on ${namesOf(heard, isRefusal)}: ${refused2.reason}. The key may be deleted, or limited to other IP addresses, or lack a permission. ${STILL_LEAKED}${notKnown}${rest}`
    );
  const unclear = heard.filter((one) => one.kind !== "unknown-key" && one.kind !== "refused");
  if (asked.length === 0 && unclear.length === 0) return untried(stopped ?? "no environment was left to ask");
  if (unclear.length > 0 || stopped !== null) {
    const reasons = [...new Set(unclear.map((one) => `${one.spec.name}: ${one.reason}`))].join("; ");
    const why2 = reasons === "" ? "" : ` ${reasons.replace(/^./, (sign) => sign.toUpperCase())}.`;
    return told2("inconclusive", last, `Nothing certain can be said of it.${why2}${notKnown}${rest} ${STILL_LEAKED}`);
  }
  return told2("not-found", last, `${notKnown.trim()} It is deleted, of another system, or no API key. ${STILL_LEAKED}`);
}
function namesOf(heard, isMeant) {
  return heard.filter(isMeant).map((one) => one.spec.name).join(", ");
}
function told2(verdict, environment2, reason) {
  return { verdict, environment: environment2, reason };
}
function untried(why2) {
  return told2("inconclusive", null, `Not tried: ${why2}.`);
}

// src/verify/verify.ts
var DEFAULT_LIMIT = 100;
var AT_ONCE = 4;
var API_KEY = /^(?!MC4CAQAwBQYDK2Vw)[A-Za-z0-9]{64}$/;
async function verifyAll(credentials, options) {
  const chosen = chooseEnvironments(options.environments ?? [], options.endpoints ?? {});
  const clock = options.clock ?? SYSTEM_CLOCK;
  const signal = options.signal ?? new AbortController().signal;
  const limit = options.limit ?? DEFAULT_LIMIT;
  const client = new Client({ limit, signal, clock, env: options.env ?? process.env });
  const secrets = credentials.filter((one) => one.kind !== "api-key");
  const keys = credentials.filter((one) => one.kind === "api-key");
  const sendable = keys.filter((one) => isSendable(one, options.swapped === true));
  const run2 = {
    client,
    chosen,
    named: options.environments ?? [],
    secrets,
    limit,
    proven: /* @__PURE__ */ new Set(),
    usable: /* @__PURE__ */ new Map(),
    isChosen: (name) => options.environments?.includes(name) === true || options.endpoints?.[name] !== void 0,
    isRestricted: false
  };
  const trials = sendable.toSorted((a, b) => Number(a.partner === null) - Number(b.partner === null)).map((key) => newTrial(key, run2, false));
  if (trials.length > 0) options.onAnnounce?.(announcement(trials.length, chosen, limit, options.swapped === true));
  const queue = [...trials];
  let done = 0;
  await runPool(
    AT_ONCE,
    () => queue.shift(),
    async (trial) => {
      const isOver = await step(trial, run2);
      if (!isOver) queue.push(trial);
      else {
        const other = trial.isSwapped || options.swapped !== true ? null : exchanged(trial, run2);
        if (other) {
          trials.push(other);
          queue.push(other);
        }
        done++;
      }
      options.onProgress?.({ done, total: trials.length, calls: client.calls });
    }
  );
  const ended = {
    keys,
    secrets,
    trials,
    checkedAt: new Date(clock.now()),
    usable: run2.usable,
    stopped: client.whyEnded(),
    swapped: options.swapped === true
  };
  return { verifications: verificationsOf(ended), pairs: pairsOf2(trials), notes: notesOf(ended) };
}
function isSendable(key, swapped) {
  return API_KEY.test(key.value.reveal()) && (!key.labelledSecret || swapped);
}
function newTrial(key, { chosen, named: named2 }, isSwapped) {
  return {
    key,
    isSwapped,
    named: [...named2, ...hinted(key.environment)],
    order: orderFor(key.environment, chosen),
    at: 0,
    secrets: null,
    tried: [],
    heard: [],
    knownAt: null,
    likely: null,
    live: null,
    stopped: null
  };
}
function exchanged(trial, run2) {
  const { key } = trial;
  const secret = run2.secrets.find((one) => one.sha256 === key.partner && one.kind === "secret-key");
  if (!secret || trial.knownAt || trial.live || trial.stopped !== null || !API_KEY.test(secret.value.reveal())) return null;
  const asSecret2 = { ...key, kind: "secret-key" };
  return { ...newTrial({ ...secret, kind: "api-key" }, run2, true), secrets: [asSecret2] };
}
async function step(trial, run2) {
  const { client } = run2;
  if (client.whyEnded() !== null) {
    trial.stopped = client.whyEnded();
    return true;
  }
  const spec = trial.knownAt ?? nextHost(trial, run2);
  if (!spec) return true;
  const closed = client.closed(spec);
  const secret = closed ? null : nextSecret(trial, run2);
  if (trial.knownAt && !secret) {
    trial.stopped = closed?.reason ?? null;
    return true;
  }
  const sign = (payload) => secret && secret.kind !== "api-key" ? signPayload(payload, secret.value, secret.kind) : WRONG_SIGNATURE;
  const asked = closed ?? await client.ask(spec, trial.key.value.reveal(), sign);
  switch (asked.kind) {
    case "accepted":
      if (!secret) {
        trial.heard.push({
          spec,
          kind: "unclear",
          reason: "a signature that can not be right was accepted: something answers in the place of Binance"
        });
        break;
      }
      if (secret.kind === "secret-key") run2.proven.add(secret.sha256);
      trial.live = { spec, secret: secret.sha256, permissions: spec.tellsPermissions ? asked.permissions : null };
      return true;
    case "wrong-signature":
      trial.knownAt = spec;
      if (!secret) return true;
      trial.tried.push(secret.sha256);
      return false;
    case "restricted":
      run2.isRestricted = true;
      trial.heard.push({ spec, ...asked });
      break;
    case "not-asked":
      if (client.whyEnded() !== null) {
        trial.stopped = client.whyEnded();
        return true;
      }
      trial.heard.push({ spec, ...asked });
      break;
    case "unclear":
    case "unknown-key":
    case "refused":
      if (asked.kind === "refused" && trial.knownAt && secret) trial.likely = { secret: secret.sha256, reason: asked.reason };
      trial.heard.push({ spec, ...asked });
      break;
  }
  if (trial.knownAt) {
    trial.stopped = trial.heard.at(-1)?.reason ?? null;
    return true;
  }
  trial.at++;
  return nextHost(trial, run2) === null;
}
function nextHost(trial, run2) {
  const isOpen = ({ name }) => !run2.isRestricted || run2.isChosen(name) || name === "live" || hinted(trial.key.environment).includes(name);
  while (trial.at < trial.order.length) {
    const spec = trial.order[trial.at];
    if (spec && isOpen(spec)) return spec;
    trial.at++;
  }
  return null;
}
function nextSecret(trial, run2) {
  trial.secrets ??= nearest(trial.key, run2.secrets, run2.limit);
  for (const secret of trial.secrets) {
    if (trial.tried.includes(secret.sha256) || run2.proven.has(secret.sha256)) continue;
    if (secret.kind !== "private-key" || isUsable(secret, run2)) return secret;
  }
  return null;
}
function isUsable(secret, { usable }) {
  const known3 = usable.get(secret.sha256);
  if (known3 !== void 0) return known3;
  const now = canSign(secret.value, "private-key");
  usable.set(secret.sha256, now);
  return now;
}
function announcement(count3, chosen, limit, swapped) {
  return [
    `asking Binance about ${count3} API key${count3 === 1 ? "" : "s"}, with at most ${limit} call${limit === 1 ? "" : "s"}, GET only`,
    swapped ? "what is sent: the API key, the time and a signature; and with --verify-swapped, where key and secret may have been exchanged, the value that is labelled a secret in the place of the key" : "what is sent: the API key, the time and a signature; no secret and no private key leaves this machine",
    `to these hosts, in this order, until one knows the key: ${chosen.map((one) => `${one.origin} (${one.name})`).join(", ")}`
  ];
}

// src/scan-verify.ts
async function verifyScan(scan2, options) {
  const { result } = scan2;
  const config = options.config ?? DEFAULT_CONFIG;
  const { rotationDays } = config;
  const limit = config.verify?.limit ?? null;
  const verified = await verifyAll(credentialsOf(scan2), {
    ...options,
    environments: environmentsToAsk(config, options.environments ?? [], options.endpoints ?? {}),
    ...options.limit === void 0 && limit !== null ? { limit } : {}
  });
  const partners = partnersAfter(scan2.all, verified);
  const apply = (finding) => {
    const tied = { ...finding, pair: partners.get(finding.id) ?? null };
    const verification = verified.verifications.get(finding.sha256);
    return verification ? withVerification(tied, verification, rotationDays) : tied;
  };
  return {
    ...scan2,
    result: { ...result, findings: result.findings.map(apply).toSorted(byUrgency), notes: [...result.notes, ...verified.notes] },
    all: scan2.all.map(apply).toSorted(byUrgency)
  };
}
function credentialsOf({ result, located }) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of located) {
    const group = groups.get(one.detection.sha256);
    if (group) group.push(one);
    else groups.set(one.detection.sha256, [one]);
  }
  const hashes = new Map([...groups.keys()].map((sha256) => [idOf2(sha256), sha256]));
  const partner = /* @__PURE__ */ new Map();
  for (const { sha256, pair: pair2 } of result.findings) {
    const other = pair2 === null ? void 0 : hashes.get(pair2);
    if (other === void 0) continue;
    partner.set(sha256, other);
    partner.set(other, sha256);
  }
  const findings = new Map(result.findings.map((one) => [one.sha256, one]));
  return [.../* @__PURE__ */ new Set([...findings.keys(), ...partner.keys()])].flatMap((sha256) => {
    const group = groups.get(sha256) ?? [];
    const best = group.reduce((one, other) => one && one.detection.score >= other.detection.score ? one : other, null);
    if (!best || group.some(({ detection: detection2 }) => detection2.documentedExample)) return [];
    const { detection } = best;
    const kind = findings.get(sha256)?.kind ?? detection.kind;
    if (kind === "listen-key") return [];
    return [
      {
        sha256,
        kind,
        value: detection.value,
        environment: findings.get(sha256)?.environment ?? detection.environment,
        encrypted: detection.encrypted,
        partner: partner.get(sha256) ?? null,
        labelledSecret: kind === "api-key" && group.some((one) => /^(?:secret|private)-key$/.test(one.detection.kind)),
        places: group.map(({ path: path2, archive, commit, detection: { position } }) => ({
          path: [path2, ...archive ?? []].join("!"),
          line: position.line,
          commit: commit ?? null
        }))
      }
    ];
  });
}
function partnersAfter(findings, { pairs, verifications }) {
  const partners = new Map(findings.flatMap(({ id: id2, pair: pair2 }) => pair2 === null ? [] : [[id2, pair2]]));
  const strays = new Set([...verifications].flatMap(([sha256, { verdict }]) => verdict === "wrong-secret" ? [idOf2(sha256)] : []));
  for (const [id2, pair2] of partners) if (strays.has(id2) || strays.has(pair2)) partners.delete(id2);
  for (const [key, secret] of pairs) {
    const [one, other] = [idOf2(key), idOf2(secret)];
    if (partners.get(one) === other) continue;
    for (const [id2, pair2] of partners) if (pair2 === one || pair2 === other) partners.delete(id2);
    partners.set(one, other);
    partners.set(other, one);
  }
  return partners;
}

// src/action/verification.ts
async function verifyAsAsked(scan2, inputs, isForeign, config, signal, announce) {
  const { verify, verifyEndpoints } = inputs;
  if (!verify) return scan2;
  const { result } = scan2;
  if (isForeign) {
    const note = 'Nothing was verified: the input "verify" does not count in runs from forks, nor where an issue, a comment or a review starts them.';
    return { ...scan2, result: { ...result, notes: [...result.notes, note] } };
  }
  let announced = Promise.resolve();
  const verified = await verifyScan(scan2, {
    config,
    endpoints: verifyEndpoints,
    signal,
    onAnnounce: (lines3) => {
      announced = announce(lines3.map((line) => `binleaks: verify: ${line}`).join("\n"));
    }
  });
  await announced;
  return verified;
}

// src/action/write.ts
import { lstatSync as lstatSync2, realpathSync as realpathSync4 } from "node:fs";
import { dirname as dirname5, isAbsolute as isAbsolute3, relative as relative4, resolve as resolve8 } from "node:path";

// src/output.ts
init_errors();
import { closeSync as closeSync4, fsyncSync, openSync as openSync4, realpathSync as realpathSync3, renameSync, rmSync as rmSync2, statSync as statSync5, writeFileSync, writeSync } from "node:fs";
import { dirname as dirname4, join as join8, basename as basename3 } from "node:path";
function writeReport(given, text2) {
  const file = targetOf(given);
  if (isSpecial(file)) {
    writeInto(file, text2);
    return;
  }
  const { randomBytes } = process.getBuiltinModule("node:crypto");
  const temporary = join8(dirname4(file), `.${basename3(file)}.${randomBytes(4).toString("hex")}.tmp`);
  try {
    const descriptor = openSync4(temporary, "wx", 420);
    try {
      const bytes = Buffer.from(text2);
      for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
      fsyncSync(descriptor);
    } finally {
      closeSync4(descriptor);
    }
    renameSync(temporary, file);
  } catch (error) {
    rmSync2(temporary, { force: true });
    throw writeFailure(file, error);
  }
}
function writeFailure(file, error) {
  const code2 = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
  const why2 = {
    ENOENT: "its folder does not exist",
    EACCES: "permission denied",
    EPERM: "permission denied",
    EROFS: "the file system is read-only",
    ENOSPC: "the disk is full",
    EDQUOT: "the disk quota is used up",
    EISDIR: "it is a folder",
    ENOTDIR: "a part of its path is not a folder"
  }[code2] ?? code2;
  return new UsageError("output", `can't write ${file}: ${why2}`, { cause: error });
}
function targetOf(file) {
  try {
    return realpathSync3(file);
  } catch {
    return file;
  }
}
function isSpecial(file) {
  try {
    const stats = statSync5(file);
    return !stats.isFile() && !stats.isDirectory();
  } catch {
    return false;
  }
}
function writeInto(file, text2) {
  try {
    writeFileSync(file, text2, { flag: "r+" });
  } catch (error) {
    const code2 = error instanceof Error && "code" in error ? String(error.code) : "unknown error";
    throw new UsageError("output", `can't write ${file}: ${code2}`, { cause: error });
  }
}
async function writeOut(text2) {
  if (text2 === "") return;
  await new Promise((done) => process.stdout.write(text2, () => done()));
}

// src/action/write.ts
init_errors();
init_describe();
var PEM_LINE2 = 64;
var MIN_MASK = 16;
function registerMasks(secrets, env2) {
  if (env2["GITHUB_ACTIONS"] !== "true") return;
  const values = /* @__PURE__ */ new Set();
  for (const secret of secrets) {
    const value = secret.reveal();
    values.add(value);
    for (const line of value.split(/[\r\n]+/)) {
      for (let at = 0; line.length > PEM_LINE2 && at < line.length; at += PEM_LINE2) values.add(line.slice(at, at + PEM_LINE2));
      values.add(line);
    }
  }
  for (const value of values) if (value.length >= MIN_MASK) setSecret(value);
}
async function writeLog(text2) {
  if (text2 === "") return;
  const { randomUUID: randomUUID2 } = process.getBuiltinModule("node:crypto");
  const token = randomUUID2();
  await writeOut(`::stop-commands::${token}
${text2.endsWith("\n") ? text2 : `${text2}
`}::${token}::
`);
}
async function writeSummary(markdown, env2) {
  if ((env2["GITHUB_STEP_SUMMARY"] ?? "") === "") return;
  await summary.addRaw(markdown, true).write();
}
function writeOutputs(values, env2) {
  if ((env2["GITHUB_OUTPUT"] ?? "") === "") return;
  for (const [name, value] of Object.entries(values)) setOutput(name, value);
}
function highestSeverity(result) {
  return BY_SEVERITY.find((severity) => result.findings.some((one) => one.severity === severity)) ?? "none";
}
function writeFileInput(input, file, workspace, text2) {
  const path2 = resolve8(workspace, file);
  let folder;
  try {
    folder = realpathSync4(dirname5(path2));
  } catch (error) {
    throw new UsageError("input", `input "${input}": the folder of ${file} does not exist`, { cause: error });
  }
  const inside = relative4(realpathSync4(workspace), folder);
  if (!isAbsolute3(file) && (inside.startsWith("..") || isAbsolute3(inside)))
    throw new UsageError("input", `input "${input}": ${file} leads out of the workspace`);
  if (lstatSync2(path2, { throwIfNoEntry: false })?.isSymbolicLink() === true)
    throw new UsageError("input", `input "${input}": ${file} is a link, which the checkout may have brought; name another file`);
  writeReport(path2, text2);
}

// src/action/main.ts
var { env } = process;
async function main() {
  const inputs = readInputs();
  const workspace = resolve9(env["GITHUB_WORKSPACE"] ?? ".");
  const payload = readPayload();
  const plan = planForInputs(planFor(env["GITHUB_EVENT_NAME"] ?? "", payload), inputs.mode, inputs.base, inputs.head);
  if (inputs.mode === "range" && plan.kind !== "range")
    throw new UsageError("input", 'input "mode": range: this event has no commits to compare; give the inputs "base" and "head"');
  if (plan.kind === "nothing") {
    await writeLog(`binleaks: ${printable(plan.reason)}`);
    writeOutputs(
      { findings: "0", "new-findings": "0", "highest-severity": "none", complete: "true", "sarif-file": "", "json-file": "" },
      env
    );
    return 0;
  }
  const stop = new AbortController();
  process.once("SIGINT", () => stop.abort());
  process.once("SIGTERM", () => stop.abort());
  const { scan: scan2, policy } = await perform(plan, inputs, workspace, stop.signal);
  const isCut = stop.signal.aborted;
  registerMasks(scan2.secrets, env);
  const verified = await verifyAsAsked(scan2, inputs, isFromFork(payload) || isFromAnyone(payload), policy.config, stop.signal, writeLog);
  return report({ scan: verified, policy }, inputs, workspace, isCut);
}
async function report({ scan: scan2, policy }, inputs, workspace, interrupted) {
  const { result } = scan2;
  const mask = masker(scan2.secrets);
  const options = { version: "0.1.0", colour: false, quiet: false, verbose: false, project: projectOf(env) };
  const as = async (format) => mask(await render2(format, result, options));
  const files = [
    ["sarif-file", inputs.sarifFile, "sarif"],
    ["json-file", inputs.jsonFile, "json"],
    ["html-file", inputs.htmlFile, "html"]
  ];
  for (const [input, file, format] of files) if (file !== null) writeFileInput(input, file, workspace, await as(format));
  await writeLog(await as("text"));
  process.stdout.write(await as("github"));
  if (isWorthASummary(result) || inputs.commentOnClean) await writeSummary(await as("markdown"), env);
  const known3 = result.suppressed.filter((one) => one.reason === "known").length;
  writeOutputs(
    {
      findings: String(result.findings.length + known3),
      "new-findings": String(result.findings.length),
      "highest-severity": highestSeverity(result),
      complete: String(result.complete),
      "sarif-file": inputs.sarifFile ?? "",
      "json-file": inputs.jsonFile ?? ""
    },
    env
  );
  return exitCode(result, inputs.failOn ?? policy.config.failOn, interrupted);
}
function isWorthASummary(result) {
  const { findings, suppressed, notes, complete } = result;
  return findings.length > 0 || !complete || notes.length > 0 || suppressed.some((one) => one.reason === "inline" && one.added === true);
}
function readPayload() {
  const file = env["GITHUB_EVENT_PATH"] ?? "";
  if (file === "") return {};
  try {
    return JSON.parse(readFileSync6(file, "utf8"));
  } catch {
    throw new UsageError("event", `the event in GITHUB_EVENT_PATH can't be read (${file})`);
  }
}
async function fail(error) {
  const isExplained = error instanceof UsageError || error instanceof Error && /^(?:Repository|Git)Error$/.test(error.name);
  const words = isExplained ? error.message : `unexpected error: ${error instanceof Error ? error.name : "unknown"}`;
  const text2 = masker([])(printable(words.replace(/[A-Za-z0-9]{41,}/g, "\u2026")));
  const data = text2.replaceAll("%", "%25");
  process.stdout.write(`::error title=binleaks could not scan::${data}
`);
  if (!isExplained && error instanceof Error) await writeLog(masker([])(printable(error.stack?.split("\n").slice(1, 6).join(" ") ?? "")));
  await writeSummary(`## \u26A0\uFE0F binleaks could not scan

<pre>${text2.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</pre>
`, env);
  writeOutputs({ findings: "", "new-findings": "", "highest-severity": "", complete: "false", "sarif-file": "", "json-file": "" }, env);
}
try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode = 2;
  await fail(error);
}
