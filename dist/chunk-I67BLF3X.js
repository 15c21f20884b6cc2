import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  HIGH_SCORE,
  MEDIUM_SCORE
} from "./chunk-3D6UYAJY.js";
import {
  detect,
  mentionsBinance,
  slotsAt,
  wordsOf
} from "./chunk-H7MC4Q7Y.js";
import {
  endOf
} from "./chunk-4A3GYLCQ.js";
import {
  evidence,
  scoreOf
} from "./chunk-PSUJZRKS.js";

// src/detect/questions/words/getters.ts
var LOOKS_UP = [
  "Some",
  "String",
  "Value",
  "config",
  "decode",
  "env",
  "environ",
  "expect",
  "fetch",
  "find",
  "get",
  "getenv",
  "lookup",
  "must",
  "open",
  "option",
  "process",
  "require",
  "resolve",
  "str",
  "string",
  "var",
  "var_os"
];
var LOOKS_UP_WITH = ["Get", "get_", "load", "read", "secret", "setting", "value"];
var DOES_ELSE = [
  "assert",
  "assign",
  "clear",
  "contains",
  "debug",
  "define",
  "delete",
  "describe",
  "error",
  "exists",
  "expect",
  "fail",
  "has",
  "info",
  "log",
  "pop",
  "put",
  "raise",
  "remove",
  "setenv",
  "throw",
  "unset"
];
var DOES_ELSE_WITH = ["Set", "print", "set", "warn", "write"];
var MAX_NAME = 80;
function isGetter(name) {
  const text = ownPart(name);
  for (let at = 0; at < text.length; at++) {
    if (at > 0 && /[A-Za-z]/.test(text.charAt(at - 1))) continue;
    const rest = text.slice(at);
    if (LOOKS_UP.includes(rest) || /^get[A-Z]/.test(rest) || LOOKS_UP_WITH.some((one) => rest.startsWith(one))) return true;
  }
  return false;
}
function isNoGetter(name) {
  const text = ownPart(name);
  return DOES_ELSE.some((one) => text.endsWith(one)) || DOES_ELSE_WITH.some((one) => text.includes(one));
}
function ownPart(name) {
  const end = name.endsWith("!") ? name.length - 1 : name.length;
  let start = end;
  while (start > 0 && end - start < MAX_NAME && /\w/.test(name.charAt(start - 1))) start--;
  return name.slice(start, end);
}

// src/detect/questions/reference.ts
var MAX_USES = 24;
var BEFORE = 120;
function referencesTo(text, path, referents, paths) {
  const edits = [];
  const files = /* @__PURE__ */ new Map();
  for (const one of referents) {
    if (one.kind === "file") files.set(one.path, [...files.get(one.path) ?? [], one]);
    else edits.push(...nameEdits(text, path, one));
  }
  for (const [, same] of files) edits.push(...fileEdits(text, path, same, paths));
  if (edits.length === 0) return null;
  const used = /* @__PURE__ */ new Set();
  let spliced = "";
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (edit.start < at) continue;
    spliced += text.slice(at, edit.start) + edit.text;
    at = edit.end;
    for (const sha256 of edit.used) used.add(sha256);
  }
  return { text: spliced + text.slice(at), used };
}
function* placesOf(text, needle, inside) {
  let count = 0;
  for (let at = text.indexOf(needle); at >= 0 && count < MAX_USES; at = text.indexOf(needle, at + needle.length)) {
    if (at > 0 && inside.test(text.charAt(at - 1))) continue;
    if (/^(?:[\w-]|\.\w)/.test(text.slice(at + needle.length, at + needle.length + 2))) continue;
    count++;
    yield at;
  }
}
function fileEdits(text, path, same, paths) {
  const [first] = same;
  if (!first) return [];
  const edits = [];
  for (const at of placesOf(text, first.needle, /[\w.-]/)) {
    let start = at;
    while (start > 0 && at - start < BEFORE && /[\w./\\~${}@+-]/.test(text.charAt(start - 1))) start--;
    const end = at + first.needle.length;
    const isQuoted = /["'`]/.test(text.charAt(start - 1)) && /["'`]/.test(text.charAt(end));
    if (!isQuoted && !first.needle.includes(".") && start === at) continue;
    if (!isPathTo(text.slice(start, end), path, first.path, paths)) continue;
    edits.push({ start, end, text: same.map((one) => one.text).join("\n"), used: same.map((one) => one.sha256) }, ...slotEdit(text, start));
  }
  return edits;
}
var ASSIGNED = /["']?\s{0,4}[:=]{1,2}\s{0,4}["'`]?$/;
var PATH_WORD = new RegExp(
  `[_.-]?(?:[pP]em[_-]?)?(?:${[
    "FILENAME",
    "FILEPATH",
    "FILE",
    "FILE[_-]NAME",
    "FILE[_-]PATH",
    "File[Nn]ame",
    "FilePath",
    "File",
    "LOCATION",
    "Location",
    "PATH",
    "Path",
    "file[_-]?name",
    "file[_-]?path",
    "file",
    "location",
    "path"
  ].join("|")})$`
);
var MAX_SLOT = 80;
function slotEdit(text, at) {
  const before = text.slice(Math.max(0, at - BEFORE), at);
  const assigned = ASSIGNED.exec(before);
  if (assigned === null) return [];
  const name = endOf(before.slice(0, assigned.index), /[\w.-]/);
  const word = name.length <= MAX_SLOT ? PATH_WORD.exec(name) : null;
  if (word === null) return [];
  const end = at - (before.length - assigned.index);
  return [{ start: end - word[0].length, end, text: word.index === 0 ? "value" : "", used: [] }];
}
function isPathTo(written, from, to, paths) {
  const parts = written.replaceAll("\\", "/").split("/");
  const isAbsolute = parts[0] === "" || parts[0] === "~";
  const last = parts.findLastIndex((part) => /[${}@]/.test(part));
  const named = parts.slice(last + 1).filter((part) => part !== "" && part !== ".");
  if (!isAbsolute && last < 0) {
    for (const base of [from.split("/").slice(0, -1), []]) {
      const full = resolved(base, named);
      if (full === to) return true;
      if (full !== null && paths.has(full)) return false;
    }
  }
  const tail = named.filter((part) => part !== "..");
  const own = to.split("/").slice(-tail.length);
  if (tail.length > 0 && tail.every((part, index) => part === own[index])) return true;
  return isAbsolute && tail.at(-1) === to.split("/").at(-1) && isOnlyOne(to, paths);
}
function resolved(base, parts) {
  const full = [...base];
  for (const part of parts) {
    if (part !== "..") full.push(part);
    else if (full.pop() === void 0) return null;
  }
  return full.join("/");
}
function isOnlyOne(path, paths) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  for (const one of paths) if (one !== path && (one === name || one.endsWith(`/${name}`))) return false;
  return true;
}
var GENERIC = /* @__PURE__ */ new Set([
  "access",
  "account",
  "api",
  "apikey",
  "apisecret",
  "app",
  "auth",
  "client",
  "config",
  "creds",
  "data",
  "default",
  "exchange",
  "hmac",
  "id",
  "k",
  "key",
  "keys",
  "live",
  "main",
  "my",
  "name",
  "password",
  "priv",
  "private",
  "prod",
  "production",
  "pub",
  "public",
  "s",
  "secret",
  "secretkey",
  "sign",
  "signing",
  "token",
  "trading",
  "user",
  "v",
  "value"
]);
function nameEdits(text, path, referent) {
  const { needle, sha256 } = referent;
  const isGeneric = wordsOf(needle).split("_").every((word) => GENERIC.has(word) || /^\d*$/.test(word));
  const owners = ownersOf(referent, text);
  const isImported = importsFrom(text, owners.file);
  const edits = [];
  for (const at of placesOf(text, needle, /[\w-]/)) {
    const end = at + needle.length;
    const before = text.slice(Math.max(0, at - BEFORE), at);
    const after = text.slice(end, end + BEFORE);
    const found = sigil(before, after) ?? lookup(before, after) ?? chain(before, after) ?? (isImported ? bare(text, at, end) : null);
    if (found === null) continue;
    if (isGeneric && !found.isImport && !isSaid(found, before, owners, path, referent)) continue;
    const start = at - found.before;
    const whole = found.isQuoted ? unwrapped(text, start, end + found.after) : { start, end: end + found.after };
    if (/^\s{0,4}=(?![=>~])/.test(text.slice(whole.end, whole.end + 8))) continue;
    const value = found.isQuoted ? `"${referent.text}"` : referent.text;
    edits.push({ ...whole, text: found.slot === null ? value : `${found.slot}: ${value}`, used: [sha256] });
  }
  return edits;
}
var WRAPPER = /^(?:config|configuration|default|env|environment|exports?|module|resources|settings|variables|vars)$/;
function ownersOf({ path, parents }, text) {
  const base = path.slice(path.lastIndexOf("/") + 1);
  const stem = base.split(".").find((part) => part !== "") ?? base;
  const folder = path.split("/").at(-2) ?? "";
  const file = /^(?:index|mod|__init__|lib|main)$/.test(stem) ? folder : stem;
  const nearest = parents.findLast((one) => !WRAPPER.test(one)) ?? file;
  return { file, nearest: nearest.toLowerCase(), isOpened: base.length >= 4 && text.includes(base) };
}
function use(before, after, isQuoted) {
  return { before, after, isQuoted, isImport: false, slot: null };
}
function sigil(before, after) {
  const open = /(?:\$\{\{\s{0,3}(?:[\w-]{1,40}\.){0,3}|\$\{(?:[\w-]{1,40}[.:]){0,3}|\{\{-?\s{0,3}(?:[\w$-]{0,40}\.){0,5}|\$(?:env:|ENV\{|\()?|%|@string\/|!secret\s{1,3})$/.exec(
    before
  )?.[0];
  if (open === void 0) return null;
  const close = open.startsWith("${{") || open.startsWith("{{") ? /^[^{}\n]{0,60}\}\}/.exec(after) : open.startsWith("${") || open.startsWith("$ENV{") ? /^[^{}\n]{0,60}\}/.exec(after) : open === "$(" ? /^\)/.exec(after) : open === "%" ? /^%/.exec(after) : /^/.exec(after);
  if (close === null) return null;
  const isWord = /[\s(,=]$/.test(before.slice(0, before.length - open.length)) && /^(?:[\s),;]|$)/.test(after.slice(close[0].length));
  return use(open.length, close[0].length, open === "$" && isWord);
}
function lookup(before, after) {
  const quote = before.at(-1) ?? "";
  if (!/["'`]/.test(quote) || after[0] !== quote) return null;
  const call = /([\w$.:!?>-]{1,60}(?:\[["'][\w-]{1,40}["']\]){0,4})\s{0,4}(?:\(\s{0,4}(?:["'][\w.-]{1,40}["']\s{0,4},\s{0,4})?|\[|\{)$/.exec(
    before.slice(0, -1)
  );
  const close = /^\s{0,4}(?:,[^()\]\n]{0,60})?\s{0,4}[)\]}]/.exec(after.slice(1));
  if (call?.[1] === void 0 || close === null) return null;
  const name = call[1].replace(/^[.:>?-]+/, "");
  if (isNoGetter(name)) return null;
  if (call[0].endsWith("{") || call[0].endsWith("(") && !isGetter(name) && !/env|secret|config|setting|param|vault/i.test(name))
    return null;
  return use(call[0].length + 1, 1 + close[0].length, true);
}
function chain(before, after) {
  const path = /(?:[\w$]{1,40}[!?]?(?:\(\))?(?:\.|->|::|\?\.)){1,6}$/.exec(before)?.[0];
  if (path === void 0 || /^\s{0,3}\(/.test(after)) return null;
  return use(path.length, 0, true);
}
function bare(text, start, end) {
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  if (/(?:^|\s)(?:from|import|use|require|include|export|def|function|fn|func)(?:\s|\(|$)|["'`#]/.test(line.slice(-BEFORE))) return null;
  if (/(?:\.|->|::)$/.test(line) || /^\s{0,4}(?::(?!:)|=(?!=)|\()/.test(text.slice(end, end + 8))) return null;
  const opens = openBracket(text, start);
  const isShort = opens === "{" && /^\s{0,200}[,}]/.test(text.slice(end, end + 204)) && /[{,]\s{0,200}$/.test(text.slice(Math.max(0, start - 201), start));
  return { before: 0, after: 0, isQuoted: true, isImport: true, slot: isShort ? text.slice(start, end) : null };
}
function openBracket(text, from) {
  let depth = 0;
  for (let at = from - 1; at >= 0 && from - at < 400; at--) {
    const sign = text.charAt(at);
    if (/[)\]}]/.test(sign)) depth++;
    else if (/[([{]/.test(sign) && depth-- === 0) return sign;
  }
  return "";
}
function unwrapped(text, from, to) {
  let [start, end] = [from, to];
  for (let depth = 0; depth < 3; depth++) {
    const call = /([\w$.:>?-]{1,60}!?)\(\s{0,4}$/.exec(text.slice(Math.max(0, start - BEFORE), start));
    const close = /^\s{0,4}(?:,[^()\n]{0,60})?\)/.exec(text.slice(end, end + BEFORE));
    if (call?.[1] === void 0 || close === null || !isGetter(call[1]) || isNoGetter(call[1])) break;
    start -= call[0].length;
    end += close[0].length;
  }
  return { start, end };
}
function isSaid(found, before, { file, nearest, isOpened }, path, referent) {
  const said = before.slice(-found.before).toLowerCase();
  const last = said.split(/[^a-z0-9_-]+/).findLast((word) => word !== "" && word !== "get") ?? "";
  if (last.length >= 2 && last === nearest) return true;
  if (isOpened && nearest === file.toLowerCase() && /["'`]$/.test(said)) return true;
  const folder = referent.path.slice(0, referent.path.lastIndexOf("/") + 1);
  return /^[A-Z][A-Z0-9_]{2,}$/.test(referent.needle) && path.startsWith(folder) && /env|\$|%/i.test(said);
}
var IMPORT = /(?:^|\s)(?:from|import|include\w*|mod|require\w*|source|use|load)\b|(?:require|import|include\w*|load)\s?\(/;
function importsFrom(text, file) {
  if (file.length < 2) return false;
  let count = 0;
  for (let at = text.indexOf(file); at >= 0 && count < MAX_USES; at = text.indexOf(file, at + file.length)) {
    count++;
    if (/\w/.test(text.charAt(at - 1)) || /\w/.test(text.charAt(at + file.length))) continue;
    const start = text.lastIndexOf("\n", at) + 1;
    const end = text.indexOf("\n", at);
    if (IMPORT.test(text.slice(Math.max(start, at - 300), Math.min(end < 0 ? text.length : end, at + 200)))) return true;
  }
  return false;
}

// src/detect/references.ts
var MAX_TEXT = 256 * 1024;
var MAX_TEXTS = 300;
var MAX_TEXTS_BYTES = 8 * 1024 * 1024;
var MAX_HOLDERS = 60;
var MAX_VALUES = 40;
var MAX_JUDGED = 60;
var MAX_TURNS = 4;
var USING = new RegExp(
  `(?:^|[./])(?:${[
    "bash",
    "bat",
    "c",
    "cc",
    "cfg",
    "cjs",
    "clj",
    "cmd",
    "conf",
    "config",
    "cpp",
    "cr",
    "cs",
    "cts",
    "dart",
    "dockerfile",
    "env",
    "envrc",
    "erl",
    "ex",
    "exs",
    "fish",
    "fs",
    "go",
    "gradle",
    "groovy",
    "h",
    "hcl",
    "hpp",
    "hs",
    "ini",
    "ino",
    "ipynb",
    "java",
    "jl",
    "js",
    "json",
    "json5",
    "jsx",
    "justfile",
    "kt",
    "kts",
    "lua",
    "m",
    "makefile",
    "mjs",
    "ml",
    "mts",
    "nim",
    "php",
    "pl",
    "plist",
    "pm",
    "procfile",
    "properties",
    "ps1",
    "py",
    "pyw",
    "r",
    "rb",
    "rs",
    "scala",
    "service",
    "sh",
    "svelte",
    "swift",
    "tf",
    "tfvars",
    "toml",
    "ts",
    "tsx",
    "vb",
    "vue",
    "xml",
    "yaml",
    "yml",
    "zsh"
  ].join("|")})$`,
  "i"
);
var USING_BY_START = /(?:^|\/)(?:\.env\.|dockerfile\.|docker-compose)[\w.-]*$/i;
var UNUSING = /(?:^|[/.-])(?:lock|min|example|sample|template|dist|bundle)(?:\.|$)|(?:^|\/)(?:node_modules|vendor|dist)\//i;
function mayRefer(path) {
  return (USING.test(path) || USING_BY_START.test(path)) && !UNUSING.test(path);
}
var SETTLED = /^(?:base64-slice|data-uri|encoded-block|encrypted-value|listen-key|lock-file|name-never|name-other-vendor|other-(?:encloses|line|object|slot)|token-slice)$/;
var PURPOSE = /^(?:framework-secret|name-other-purpose|purpose-encloses)$/;
var TIE = /^(?:binance-(?:encloses|line|near|object|paragraph|path|slot)|call-binance|header-x-mbx-apikey|name-binance|name-binance-only)$/;
var EXPLICIT = /^(?:binance-(?:encloses|slot)|call-(?:binance|client)|header-x-mbx-apikey|name-binance)$/;
var AGAINST = /^(?:key-other-purpose|name-never|name-other|name-other-purpose|name-other-vendor|other-|purpose-encloses)/;
var OWNERSHIP = /^(?:binance-(?:around|encloses|file|line|near|object|paragraph|path)|other-(?:name|paragraph)|trading-context)$/;
function isOpenToReferences({ kind, score, environment, documentedExample, evidence: list }) {
  if (kind === "listen-key" || documentedExample || list.some((one) => SETTLED.test(one.signal))) return false;
  return score >= LEAST && (score < HIGH_SCORE || environment === "unknown");
}
var LEAST = -9;
function textsNear(paths, holders) {
  const steps = /* @__PURE__ */ new Map();
  for (const holder of holders.slice(0, MAX_HOLDERS)) {
    let folder = folderOf(holder);
    for (let step = 0; ; step++) {
      steps.set(folder, Math.min(step, steps.get(folder) ?? step));
      if (folder === "") break;
      folder = folderOf(folder);
    }
  }
  const near = [];
  for (const path of paths) {
    if (!mayRefer(path)) continue;
    let distance = mentionsBinance(path) ? -2 : 0;
    for (let folder = folderOf(path); ; folder = folderOf(folder)) {
      const known = steps.get(folder);
      if (known !== void 0) {
        distance += known;
        break;
      }
      if (folder === "") break;
      distance++;
    }
    near.push({ path, distance });
  }
  const sorted = near.toSorted((a, b) => a.distance - b.distance || (a.path < b.path ? -1 : 1)).map(({ path }) => path);
  return { paths: sorted.slice(0, MAX_TEXTS), isWhole: sorted.length <= MAX_TEXTS };
}
function folderOf(path) {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}
function isTextOfBinance({ path, bytes }) {
  return mentionsBinance(path) || NAMES.some((name) => bytes.includes(name)) && mentionsBinance(bytes.toString("utf8", 0, MAX_TEXT));
}
var NAMES = ["inance", "INANCE", "bnb", "BNB", "Bnb", "mbx", "MBX", "Mbx"];
function withReferences(found, { holders, texts, paths, isWhole }) {
  const referents = referentsOf(found, holders);
  if (referents.length === 0) return found.map(({ detection }) => detection);
  const uses = /* @__PURE__ */ new Map();
  const doubted = /* @__PURE__ */ new Set();
  let left = MAX_JUDGED;
  for (const file of texts) {
    const isAsked = (one) => one.path !== file.path || one.kind === "name" && one.isDoubtful;
    const asked = referents.filter((one) => isAsked(one) && file.bytes.includes(one.needle));
    if (asked.length === 0 || file.bytes.length > MAX_TEXT) continue;
    if (!isTextOfBinance(file)) continue;
    const text = file.bytes.toString("utf8");
    let waiting = asked;
    for (let turn = 0; turn < MAX_TURNS && waiting.length > 0 && left > 0; turn++) {
      const spliced = referencesTo(text, file.path, waiting, paths);
      if (spliced === null) break;
      left--;
      for (const detection of detect({ bytes: Buffer.from(spliced.text), path: file.path })) {
        if (!spliced.used.has(detection.sha256)) continue;
        uses.set(detection.sha256, [...uses.get(detection.sha256) ?? [], { path: file.path, detection }]);
      }
      waiting = waiting.filter((one) => !spliced.used.has(one.sha256));
    }
    for (const { sha256 } of waiting) doubted.add(sha256);
  }
  const partners = /* @__PURE__ */ new Map();
  for (const { detection } of [...uses.values()].flat()) if (detection.partner !== null) partners.set(detection.partner, detection.sha256);
  return found.map(({ path, detection }) => {
    const own = isNamedElsewhere(detection, path) ? [] : (uses.get(detection.sha256) ?? []).filter((use2) => use2.path !== path || detection.score < MEDIUM_SCORE);
    const isDoubted = !isWhole || doubted.has(detection.sha256);
    const judged = isOpenToReferences(detection) ? judgedByUses(detection, own, isDoubted) : detection;
    const partner = judged.partner ?? partners.get(judged.sha256) ?? null;
    return partner === judged.partner ? judged : { ...judged, partner };
  });
}
function isNamedElsewhere({ evidence: list }, path) {
  const purpose = list.find((one) => one.signal === "key-other-purpose")?.detail.replace(/[^A-Za-z0-9_]/g, "");
  return purpose !== void 0 && purpose !== "" && path.slice(path.lastIndexOf("/") + 1).includes(purpose);
}
function referentsOf(found, holders) {
  const open = /* @__PURE__ */ new Map();
  const doubtful = /* @__PURE__ */ new Set();
  for (const { path, detection } of found) {
    if (!isOpenToReferences(detection)) continue;
    open.set(path, (open.get(path) ?? /* @__PURE__ */ new Set()).add(detection.sha256));
    if (detection.score < MEDIUM_SCORE) doubtful.add(detection.sha256);
  }
  return holders.slice(0, MAX_HOLDERS).flatMap(({ path, bytes }) => {
    const wanted = open.get(path);
    if (!wanted || bytes.length > MAX_TEXT) return [];
    return slotsAt({ bytes, path }).filter((one) => wanted.has(one.sha256)).slice(0, MAX_VALUES).flatMap((one) => namesOf(one, path, doubtful.has(one.sha256)));
  });
}
function namesOf({ sha256, value, slots, isAlone, armor }, path, isDoubtful) {
  const text = armor ?? value;
  const base = path.slice(path.lastIndexOf("/") + 1);
  const referents = [];
  if (isAlone && base.length >= 4) referents.push({ kind: "file", sha256, path, needle: base, text, parents: [], isDoubtful });
  const name = slots.at(-1);
  if (name !== void 0 && /^[\w$-]{2,80}$/.test(name))
    referents.push({ kind: "name", sha256, path, needle: name, text, parents: slots.slice(0, -1), isDoubtful });
  return referents;
}
function judgedByUses(own, uses, isDoubted) {
  const tied = uses.filter(({ detection }) => isTied(detection));
  let best = own;
  for (const use2 of tied) {
    const judged = judgedBy(own, use2);
    if (judged.score > best.score) best = judged;
  }
  const environment = own.environment === "unknown" && !isDoubted ? environmentOf(tied, uses.length) : own.environment;
  return environment === best.environment ? best : { ...best, environment };
}
function isTied({ evidence: list }) {
  return list.some((one) => TIE.test(one.signal)) && !list.some((one) => AGAINST.test(one.signal));
}
function judgedBy(own, { path, detection: used }) {
  const isExplicit = used.evidence.some((one) => EXPLICIT.test(one.signal));
  if (own.evidence.some((one) => PURPOSE.test(one.signal)) && !isExplicit) return own;
  const because = evidence("used-by-name", path);
  const asUsed = [...used.evidence, because];
  const [tie] = used.evidence.filter((one) => TIE.test(one.signal)).toSorted((a, b) => b.weight - a.weight);
  const isNameless = own.evidence.some((one) => one.signal === "unnamed");
  const kept = own.evidence.filter((one) => !OWNERSHIP.test(one.signal) && one.signal !== "key-words-near");
  const added = tie === void 0 ? [because] : [tie, because];
  const asOwned = own.evidence.some((one) => PURPOSE.test(one.signal)) ? [] : [...kept, ...added];
  const isBetter = scoreOf(asUsed) >= scoreOf(asOwned) || asOwned.length === 0;
  const list = (isBetter ? asUsed : asOwned).toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const isCalled = own.evidence.some((one) => /^name-(?:api|bare|binance|trading)$/.test(one.signal)) && own.kind !== "private-key";
  const isNamedThere = used.evidence.some((one) => /^(?:name-|header-)/.test(one.signal));
  const kind = isNameless || isBetter && (!isCalled || isNamedThere) ? used.kind : own.kind;
  return { ...own, kind, evidence: list, score: scoreOf(list), partner: own.partner ?? used.partner };
}
function environmentOf(tied, count) {
  const [first] = tied;
  if (!first || tied.length < count) return "unknown";
  return tied.every((use2) => use2.detection.environment === first.detection.environment) ? first.detection.environment : "unknown";
}

// src/result/judge-references.ts
function mayBeReferred({ detection, inside, place }) {
  return (place === void 0 || place === "file") && (inside ?? []).length === 0 && isOpenToReferences(detection);
}
async function judgeReferences(located, treeOf) {
  const open = located.filter(mayBeReferred).toSorted((a, b) => b.detection.score - a.detection.score);
  if (open.length === 0) return located;
  const tree = await treeOf();
  const holding = [...new Set(open.map((one) => one.path))].filter((path) => tree.paths.has(path)).slice(0, MAX_HOLDERS);
  if (holding.length === 0) return located;
  const near = textsNear(tree.paths, holding);
  const texts = [];
  let left = MAX_TEXTS_BYTES;
  let unread = near.paths.length;
  for await (const text of tree.read(near.paths, MAX_TEXT)) {
    left -= text.bytes.length;
    if (left < 0) break;
    unread--;
    if (isTextOfBinance(text)) texts.push(text);
  }
  if (texts.length === 0) return located;
  const holders = [];
  for await (const holder of tree.read(holding, MAX_TEXT)) holders.push(holder);
  const asked = located.filter((one) => mayBeReferred(one) && tree.paths.has(one.path));
  const judged = withReferences(asked, { holders, texts, paths: tree.paths, isWhole: near.isWhole && unread === 0 });
  const changed = new Map(
    asked.flatMap((one, index) => {
      const detection = judged[index];
      return detection && detection !== one.detection ? [[one, { ...one, detection }]] : [];
    })
  );
  return changed.size === 0 ? located : located.map((one) => changed.get(one) ?? one);
}

export {
  mayBeReferred,
  judgeReferences
};
