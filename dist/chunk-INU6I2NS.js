import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  CONFIDENCES
} from "./chunk-M2L7KEAW.js";
import {
  FORGET_SCORE,
  confidenceOf
} from "./chunk-3D6UYAJY.js";
import {
  findRuns,
  goesOnInRow,
  isRowLine,
  rowsBefore
} from "./chunk-NSRYFJEM.js";
import {
  BEGINNINGS,
  Effort,
  FILTER,
  MAX_STATEMENT,
  MIN_PIECE,
  allowanceFor,
  byteOrderOf,
  cellAt,
  dumpStart,
  endsInNumber,
  endsInWord,
  findCandidatesBehind,
  goesOnInRows,
  interestingRuns,
  isInteresting,
  isPromising,
  isRowText,
  nextHalf,
  nextInStatement,
  numbersAt,
  numbersBefore,
  numbersGoOn,
  pieceAtLineEnd,
  searchRuns,
  spotsAt,
  streamedAt,
  surroundings,
  wordsGoOn,
  wrappedAt
} from "./chunk-H7MC4Q7Y.js";
import {
  sha256Hex
} from "./chunk-6OSSKCRK.js";
import {
  withoutEnd
} from "./chunk-4A3GYLCQ.js";
import {
  HEAD,
  isText,
  packingOf
} from "./chunk-EEU5REI6.js";
import {
  BinleaksError
} from "./chunk-2K5ZJM7O.js";
import {
  CLASSES,
  KEY,
  KEY_LENGTH,
  classAt,
  isMixed,
  previewOf
} from "./chunk-EJZSQ6PQ.js";

// src/output/forms.ts
var MIN_FORM = 40;
var PEM_LINE = 64;
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
  const shown = value.length === KEY_LENGTH || value.length === 60 ? previewOf(value) : "\u2026";
  const hidden = [...new Set(texts)].filter((text) => text.length >= MIN_FORM).map((text) => ({ text, shown: "\u2026" }));
  return [{ text: value, shown }, ...hidden];
}

// src/redact/marks.ts
var TAG = 4;
function markOf(kind, sha256) {
  return `[binance-${kind}:${sha256.slice(0, TAG)}\u2026]`;
}
function markBytes(mark, reading) {
  const [outer] = reading;
  if (outer === "utf-16le") return Buffer.from(mark, "utf16le");
  if (outer === "utf-16be") return Buffer.from(mark, "utf16le").swap16().subarray(1);
  return Buffer.from(mark);
}
function withoutOverlaps(spans) {
  const kept = [];
  let at = 0;
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.end <= at) continue;
    kept.push(span.start >= at ? span : { ...span, start: at });
    at = span.end;
  }
  return kept;
}

// src/redact/value-memory.ts
var MAX_VALUES = 4096;
var MIN_FORM2 = 60;
var PREFIX = 16;
var MAX_RUN = 262144;
var MAX_TRIES = 8;
function createValueMemory(limit = MAX_VALUES) {
  const values = /* @__PURE__ */ new Map();
  const index = /* @__PURE__ */ new Map();
  const filter = new Uint8Array(BEGINNINGS);
  let version = 0;
  let odd = 0;
  const forget = (sha256) => {
    const value = values.get(sha256);
    if (!value) return;
    values.delete(sha256);
    if (value.isOdd) odd--;
    for (const { prefix, length, hash } of value.forms) {
      const alike = index.get(prefix) ?? [];
      const forms = alike.find((one) => one.length === length);
      if (forms?.values.get(hash) === sha256) forms.values.delete(hash);
      if (forms?.values.size !== 0) continue;
      if (alike.length > 1)
        index.set(
          prefix,
          alike.filter((one) => one !== forms)
        );
      else index.delete(prefix);
    }
  };
  const learn = (detection) => {
    const { kind, score, sha256 } = detection;
    const before = values.get(sha256);
    if (before) {
      const better = score > before.score ? { kind, score } : {};
      values.set(sha256, { ...before, ...better, tries: before.tries + 1 });
      return markOf(better.kind ?? before.kind, sha256);
    }
    const text = detection.value.reveal();
    const own = [];
    for (const form of formsOf(text)) {
      if (form.text.length < MIN_FORM2) continue;
      const prefix = hashAt(form.text, 0);
      filter[prefix & 65535] = 1;
      version++;
      const place = { prefix, length: form.text.length, hash: sha256Hex(form.text) };
      own.push(place);
      const alike = index.get(prefix) ?? [];
      const forms = alike.find((one) => one.length === place.length);
      if (forms) {
        if (!forms.values.has(place.hash)) forms.values.set(place.hash, sha256);
        continue;
      }
      const values2 = /* @__PURE__ */ new Map([[place.hash, sha256]]);
      index.set(
        prefix,
        [...alike, { length: place.length, values: values2 }].toSorted((a, b) => b.length - a.length)
      );
    }
    const isOdd = kind === "private-key" || !isMixed(Buffer.from(text), 0, text.length);
    if (isOdd) odd++;
    values.set(sha256, { kind, score, tries: 0, isOdd, forms: own });
    const [oldest] = values.keys();
    if (values.size > limit && oldest !== void 0) forget(oldest);
    return markOf(kind, sha256);
  };
  const find = (bytes, from, to) => {
    if (values.size === 0) return [];
    const spans = [];
    findRuns(bytes, from, to, MIN_FORM2, (start, end, step) => {
      if (end - start > MAX_RUN * step) return;
      const raw = bytes.toString("latin1", start, end);
      const text = step === 1 ? raw : raw.replaceAll("\0", "");
      const reading = step === 1 ? [] : [byteOrderOf(bytes, { start, end })];
      for (const { at, length, value } of matches(text)) {
        const known = values.get(value);
        if (!known) continue;
        const sure = known.score >= 0 || known.tries >= MAX_TRIES;
        const mask = markBytes(markOf(known.kind, value), reading);
        const last = reading[0] === "utf-16le" ? 1 : 0;
        const stop = start + step * (at + length - 1) + 1 + last;
        spans.push({ start: start + at * step, end: stop, mask, sure });
      }
    });
    return spans;
  };
  const matches = (text) => {
    const found = [];
    let hash = hashAt(text, 0);
    for (let at = 0; at + MIN_FORM2 <= text.length; at++) {
      if (at > 0) hash = Math.imul(hash - Math.imul(text.charCodeAt(at - 1), OUT), BASE) + text.charCodeAt(at + PREFIX - 1) | 0;
      if (filter[hash & 65535] === 0) continue;
      const hit = hitAt(text, at, index.get(hash) ?? []);
      if (!hit) continue;
      found.push({ at, ...hit });
      const next = at + hit.length;
      if (next + MIN_FORM2 > text.length) break;
      hash = hashAt(text, next - 1);
      at = next - 1;
    }
    return found;
  };
  const mayStandIn = (bytes, start, end, step) => {
    const width = PREFIX * step;
    const last = end + step - 1 - MIN_FORM2 * step;
    if (last < start) return false;
    let hash = 0;
    for (let i = start; i < start + width; i += step) hash = Math.imul(hash, BASE) + (bytes[i] ?? 0) | 0;
    for (let at = start; ; at += step) {
      if (filter[hash & 65535] === 1) return true;
      if (at + step > last) return false;
      hash = Math.imul(hash - Math.imul(bytes[at] ?? 0, OUT), BASE) + (bytes[at + width] ?? 0) | 0;
    }
  };
  return { learn, find, mayStandIn, beginnings: () => ({ filter, version }), oddCount: () => odd };
}
function hitAt(text, at, alike) {
  for (const { length, values } of alike) {
    if (at + length > text.length) continue;
    const value = values.get(sha256Hex(text.slice(at, at + length)));
    if (value !== void 0) return { length, value };
  }
  return null;
}
var BASE = 31;
var OUT = Array.from({ length: PREFIX - 1 }).reduce((product) => Math.imul(product, BASE), 1);
function hashAt(text, at) {
  let hash = 0;
  for (let i = at; i < at + PREFIX; i++) hash = Math.imul(hash, BASE) + text.charCodeAt(i) | 0;
  return hash;
}

// src/redact/pem-blocks.ts
var BEGIN = /-----BEGIN (?:ENCRYPTED |RSA )?PRIVATE KEY-----/g;
var BODY = /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{40,}(?![A-Za-z0-9+/])/g;
var NEXT = /-----(?:END |BEGIN (?:ENCRYPTED |RSA )?PRIVATE KEY-----)/;
var MAX_BLOCK = 16384;
function strayPemBlocks(window, from, spans) {
  const text = window.toString("latin1");
  return [...text.matchAll(BEGIN)].flatMap((header) => {
    const begin = header.index + header[0].length;
    const closing = text.slice(begin, begin + MAX_BLOCK).search(NEXT);
    const end = closing < 0 ? Math.min(text.length, begin + MAX_BLOCK) : begin + closing;
    if (end <= from || spans.some((span) => span.start <= begin && span.end > begin)) return [];
    const lines = [...text.slice(begin, end).matchAll(BODY)].filter(([line]) => /[A-Z]/.test(line) && /[a-z]/.test(line));
    const [first] = lines;
    if (!first || lines.some(([line]) => line.length > first[0].length)) return [];
    const parts = lines.map((line) => ({ start: begin + line.index, end: begin + line.index + line[0].length }));
    const last = closing < 0 ? null : lastLine(text, parts.at(-1), end);
    const all = last ? [...parts, last] : parts;
    if (spans.some((span) => all.some((part) => part.start < span.end && span.start < part.end))) return [];
    const mask = markBytes(markOf("private-key", sha256Hex(lines.map(([line]) => line).join(""))), []);
    return all.map((part) => ({ ...part, mask }));
  });
}
function lastLine(text, before, end) {
  if (!before) return null;
  const from = text.indexOf("\n", before.end) + 1;
  if (from === 0 || from >= end) return null;
  const newline = text.indexOf("\n", from);
  const line = text.slice(from, newline < 0 || newline > end ? end : newline);
  const prefix = before.start - (text.lastIndexOf("\n", before.start) + 1);
  for (const shift of [0, 1, -1, 2, -2]) {
    const at = prefix + shift;
    const match = /^[A-Za-z0-9+/]+={0,2}/.exec(line.slice(Math.max(0, at)));
    if (at >= 0 && match && !/[A-Za-z0-9+/]/.test(line.charAt(at - 1))) return { start: from + at, end: from + at + match[0].length };
  }
  return null;
}

// src/redact/logical-line.ts
var LINE_START = { at: 0, armorFrom: -1, stray: 0, carriedTo: 0 };
var NEWLINE = 10;
var PEM_LINES = Buffer.from("PRIVATE KEY-----");
var MAX_NEXT = 4096;
var MAX_ARMOR = 16384;
var MAX_STRAY = 2;
var MIN_WRAPPED = 60;
var WRAPPED_NEXT = /^[ \t]*["'`]?[A-Za-z0-9+/_-]+(?![A-Za-z0-9+/_-])={0,2}(?:\\+n)?["'`]?[\s,;+.\\)\]]*$/;
var JOINED_END = /[A-Za-z0-9+/_-]{6}["'`]\)?\s*(?:(?:\+\+|<>|<<|\|\||\.\.|[+.&~^,;\\]|&amp;)\s*)?(?:_\s*|\\\s*)?(?:(?:\/\/|#|--)[^\n]{0,80})?$/;
var LIST_END = /^\s*[\])}]/;
var JOINED_NEXT = /^\s*(?:(?:\+\+|<>|<<|\|\||\.\.|[+.&~^,\\]|&amp;)\s*)?(?:[A-Za-z_.]{0,12}\()?(?:[bBrRuUfFL@$]{1,2})?["'`][A-Za-z0-9+/_-]/;
var JOINED_LAST = /["'`)+<>|.&~^,\\_;]$|\/\/|#|--/;
var BETWEEN = /^\s*(?:(?:\/\/|#)[^\n]{0,80})?$/;
var MAX_END = 160;
var SOFT_END = /[A-Za-z0-9+/_-](?:\\|=)\r?\n$/;
var SOFT_NEXT = /^[ \t]*[A-Za-z0-9+/_-]/;
function logicalLine(bytes, start, last, resume) {
  let at = start + resume.at;
  let armorFrom = resume.armorFrom < 0 ? -1 : start + resume.armorFrom;
  let { stray, carriedTo } = resume;
  for (; ; ) {
    const here = { at: at - start, armorFrom: armorFrom < 0 ? -1 : armorFrom - start, stray, carriedTo };
    const closed = (end2) => ({ end: end2, sure: end2, resume: here });
    const newline = bytes.indexOf(NEWLINE, at);
    if (newline < 0) return last ? closed(bytes.length) : { end: null, sure: bytes.length, resume: here };
    const end = newline + 1;
    if (end === bytes.length && last) return closed(end);
    armorFrom = armorAt(bytes, at, end, armorFrom);
    const isArmored = armorFrom >= 0 && end - armorFrom < MAX_ARMOR;
    const { isWrapped, isJoined, isSoft } = howItEnds(bytes, at, end);
    const pieces = wrappedEnd(bytes, at, end, end - start < carriedTo);
    if (pieces !== null && pieces !== "open") carriedTo = Math.max(carriedTo, pieces - start);
    if (pieces === "open" || carriedTo > end - start || mayBeRow(bytes, at, end)) {
      const newline2 = bytes.indexOf(NEWLINE, end);
      const lineEnd = newline2 < 0 ? bytes.length : newline2 + 1;
      if (lineEnd - end <= MAX_PART) {
        if (!last && (newline2 < 0 || pieces === "open")) return { end: null, sure: end, resume: here };
        if (goesOnCarried(bytes, at, end, lineEnd, carriedTo > end - start)) {
          at = end;
          continue;
        }
      }
    }
    const piece = isArmored ? null : lastPieceOf(bytes, at, end, at > start ? 3 : MIN_PIECE);
    if (!isArmored && !isWrapped && !isJoined && !isSoft && !piece) return closed(end);
    const from = isJoined && !isArmored ? skipBetween(bytes, end) : end;
    const following = bytes.indexOf(NEWLINE, from);
    const isWhole = following >= 0 || last;
    const nextEnd = following < 0 ? bytes.length : following + 1;
    if (nextEnd - end > MAX_NEXT) return closed(end);
    if (!isWhole) return { end: null, sure: end, resume: here };
    const next = textOf(bytes, from, nextEnd);
    if (isArmored) {
      stray = isArmorLine(next) ? 0 : stray + 1;
      if (stray > MAX_STRAY) return closed(end);
      at = end;
    } else if (isJoined && JOINED_NEXT.test(next)) at = from;
    else if (piece && from === end && goesOnInStatement(bytes, piece, nextEnd)) at = end;
    else if (isJoined && from === end && LIST_END.test(next) && isItem(bytes, at, end)) at = end;
    else if (from === end && (isWrapped && WRAPPED_NEXT.test(next) || isSoft && SOFT_NEXT.test(next))) at = end;
    else return closed(end);
  }
}
function lastPieceOf(bytes, from, to, least) {
  const floor = Math.max(from, to - 2 * MAX_END);
  let end = to - 1;
  const skip = (characters) => {
    while (end > floor && characters.has(bytes[end - 1] ?? 0)) end--;
  };
  skip(BLANKS);
  skip(STATEMENT_ENDS);
  skip(BLANKS);
  skip(LITERAL_ENDS);
  let start = end;
  while (start > floor && end - start < KEY_LENGTH && ((CLASSES[bytes[start - 1] ?? 0] ?? 0) & KEY) !== 0) start--;
  if (end - start < least || end - start === KEY_LENGTH) return null;
  return least < MIN_PIECE || isMixed(bytes, start, end) ? { start, end } : null;
}
var BLANKS = new Set(Buffer.from(" 	\r"));
var STATEMENT_ENDS = new Set(Buffer.from(";,"));
var LITERAL_ENDS = new Set(Buffer.from("\"'`)"));
function goesOnInStatement(bytes, piece, to) {
  const from = Math.max(0, piece.start - MAX_STATEMENT);
  const text = bytes.toString("latin1", from, Math.min(to, piece.end + 2 * MAX_STATEMENT));
  const [start, end] = [piece.start - from, piece.end - from];
  return nextInStatement(text, end, text.slice(0, start)) >= 0 || nextHalf(text, start, end, true) >= 0;
}
function isItem(bytes, from, to) {
  return to - from < 2 * MAX_END && /^[ \t]*["'`][A-Za-z0-9+/_-]{6,80}["'`](?:[ \t]{0,40},)?\s*$/.test(textOf(bytes, from, to));
}
function textOf(bytes, from, to) {
  const text = bytes.toString("latin1", from, to);
  return text.includes("\0") ? text.replaceAll("\0", "") : text;
}
function skipBetween(bytes, at) {
  let start = at;
  for (let newline = bytes.indexOf(NEWLINE, start); newline >= 0 && newline - at < MAX_NEXT; newline = bytes.indexOf(NEWLINE, start)) {
    if (newline - start > 2 * MAX_END || !BETWEEN.test(textOf(bytes, start, newline))) break;
    start = newline + 1;
  }
  return start;
}
var MAX_PART = 2e4;
function wrappedEnd(bytes, from, to, isCarried) {
  const cell = cellEnd(bytes, from, to);
  if (cell !== null) return cell;
  const piece = pieceAtLineEnd(bytes, from, to);
  if (!piece || piece.end - piece.start >= KEY_LENGTH || piece.end - piece.start < MIN_PIECE) return null;
  if (!isMixed(bytes, piece.start, piece.end)) return null;
  const streamed = streamedAt(bytes, piece.start, piece.end);
  const chain = streamed !== null || isCarried ? null : wrappedAt(bytes, piece.start, piece.end);
  if (streamed === "open" || chain === "open") return "open";
  const pieces = streamed ?? chain?.pieces;
  if (!pieces) return null;
  const last = pieces.at(-1)?.end ?? to;
  const newline = bytes.indexOf(NEWLINE, last);
  return newline < 0 ? bytes.length : newline + 1;
}
function cellEnd(bytes, from, to) {
  if (to - from > MAX_TABLE || !hasBar(bytes, from, to)) return null;
  let end = null;
  findRuns(bytes, from, to, MIN_PIECE, (start, stop, step) => {
    if (step !== 1 || stop - start >= KEY_LENGTH || end === "open" || !isMixed(bytes, start, stop)) return;
    const pieces = cellAt(bytes, start, stop);
    if (pieces === null) return;
    if (pieces === "open") end = "open";
    else {
      const newline = bytes.indexOf(NEWLINE, pieces.at(-1)?.end ?? to);
      end = Math.max(end ?? 0, newline < 0 ? bytes.length : newline + 1);
    }
  });
  return end;
}
var MAX_TABLE = 1e3;
function hasBar(bytes, from, to) {
  const line = bytes.subarray(from, to);
  return line.includes(124) || line.includes(226);
}
function mayBeRow(bytes, from, to) {
  if (endsInNumber(bytes, from, to) || endsInWord(bytes, from, to) || isRowLine(bytes, from)) return true;
  const piece = pieceAtLineEnd(bytes, from, to);
  return piece !== null && piece.end - piece.start >= MIN_WRAPPED;
}
function goesOnCarried(bytes, from, to, nextEnd, isSure) {
  if (isSure || wordsGoOn(bytes, from, to) || goesOnInRow(bytes, from, to)) return true;
  if (endsInNumber(bytes, from, to) && numbersGoOn(bytes, to, nextEnd)) return true;
  const piece = pieceAtLineEnd(bytes, from, to);
  return piece !== null && piece.end - piece.start >= MIN_WRAPPED && goesOnInRows(bytes, piece.start, piece.end);
}
function howItEnds(bytes, from, to) {
  const tail = textOf(bytes, Math.max(from, to - 2 * MAX_END), to);
  const text = tail.trimEnd();
  const isJoined = JOINED_LAST.test(text.slice(-MAX_END)) && JOINED_END.test(text.slice(-MAX_END));
  const isSoft = SOFT_END.test(tail.slice(-8));
  return { isWrapped: endsInRow(text) || endsInRow(withoutWrap(text)), isJoined, isSoft };
}
function endsInRow(text) {
  let at = text.length;
  while (at > 0 && text.length - at < MIN_WRAPPED && (classAt(text, at - 1) & KEY) !== 0) at--;
  return text.length - at >= MIN_WRAPPED;
}
function withoutWrap(close) {
  let text = (/[+.\\]$/.test(close) ? close.slice(0, -1) : close).trimEnd();
  if (/["'`]$/.test(text)) text = text.slice(0, -1);
  return text.endsWith("\\n") ? withoutEnd(text.slice(0, -1), "\\") : text;
}
function armorAt(bytes, from, to, before) {
  let open = before;
  const line = bytes.subarray(from, to);
  for (let found = line.indexOf(PEM_LINES); found >= 0; found = line.indexOf(PEM_LINES, found + 1)) {
    const at = from + found;
    const head = bytes.toString("latin1", Math.max(from, at - 24), at);
    const begin = head.lastIndexOf("-----BEGIN ");
    const end = head.lastIndexOf("-----END ");
    open = begin > end ? at : end >= 0 ? -1 : open;
  }
  return open;
}
function isArmorLine(line) {
  return /[A-Za-z0-9+/]{16}/.test(line) || /^[A-Za-z0-9+/=\s"'`,;+\\]*$/.test(line) || /-----END |Proc-Type|DEK-Info/.test(line);
}

// src/redact/signature-masks.ts
var SIGNATURE_WORDS = ["ignature", "IGNATURE", "96="].map((word) => Buffer.from(word));
var DIGIT = String.raw`(?:[A-Za-z0-9+/=_-]|%(?:25)*(?:2[BbFf]|3[Dd])|\\{1,8}/)`;
var NAMED = new RegExp(
  String.raw`signature(?:["'\\]|%22|&quot;)*\s*(?:[=:]|%(?:25)*3[Dd]|=>)\s*(?:["'\\]|%22|&quot;)*(${DIGIT}{64,1400})`,
  "gi"
);
var FIX = /(?:^|[\x01|^;\s])96=([A-Za-z0-9+/]{86}==|[A-Za-z0-9+/]{340,1368}={0,2})(?=[\x01|^;\s]|$)/g;
var HEX = /^[0-9a-f]{64}$/i;
var BASE64 = /^(?:[A-Za-z0-9+/_-]{86}(?:==)?|[A-Za-z0-9+/_-]{340,1368}={0,2})$/;
function signatureSpans(bytes, from, to) {
  const text = bytes.toString("latin1", from, to);
  return [...text.matchAll(NAMED), ...text.matchAll(FIX)].flatMap((match) => {
    const raw = match[1] ?? "";
    const value = raw.replace(/%(?:25)*2b/gi, "+").replace(/%(?:25)*2f/gi, "/").replace(/%(?:25)*3d/gi, "=").replace(/(?<!\\)\\+\//g, "/");
    if (!HEX.test(value) && !BASE64.test(value)) return [];
    const start = from + match.index + match[0].length - raw.length;
    return [{ start, end: start + raw.length, mask: markBytes(markOf("signature", sha256Hex(value)), []) }];
  });
}

// src/redact/line-prefilter.ts
var WHOLE = 60;
var ARMORED = 40;
var BEFORE = 2048;
var NEAR = BEFORE + 65536;
function prefilterOffsets(bytes, from, to, before, options) {
  const offsets = [];
  const doubtful = [];
  const places = [];
  const query = {
    minimum: MIN_PIECE,
    // The lines of a key look like nothing, and a known value is looked for in whatever is long enough.
    filter: options.armoredTo > from ? FILTER.all : FILTER.interest | FILTER.redact,
    ...options.known ? { known: options.known.beginnings() } : {},
    offset: options.offset,
    onPlace: (at) => numbersAt(bytes, at, from, (start) => places.push(start))
  };
  searchRuns(bytes, from, to, query, (start, end, step) => {
    const length = (end - start) / step;
    if (start < options.armoredTo && length >= ARMORED && hasBothCases(bytes, start, end)) offsets.push(start);
    else if (length < WHOLE) {
      if (isMixed(bytes, start, end)) doubtful.push({ start, end, step });
    } else if (step !== 1 || options.known?.mayStandIn(bytes, start, end, step)) offsets.push(start);
    else if (length < 128 && !isMixed(bytes, start, end)) {
      doubtful.push({ start, end, step });
    } else if (isPromising(bytes, start, end)) offsets.push(start);
    else if (length < KEY_LENGTH) doubtful.push({ start, end, step });
  });
  for (const place of places) offsets.push(place);
  for (const start of [numbersBefore(bytes, from, to), rowsBefore(bytes, from, to)]) if (start < to) offsets.push(start);
  if (doubtful.length > 0) offsets.push(...interesting(bytes, doubtful, from, before));
  const words = [PEM_LINES, ...options.signatures ? SIGNATURE_WORDS : []];
  for (const word of words) {
    for (let at = bytes.indexOf(word, from); at >= 0 && at < to; at = bytes.indexOf(word, at + 1)) offsets.push(at);
  }
  return offsets.toSorted((a, b) => a - b);
}
function hasBothCases(bytes, from, to) {
  const text = bytes.toString("latin1", from, to);
  return /[A-Z]/.test(text) && /[a-z]/.test(text);
}
function interesting(bytes, runs, from, before) {
  const head = from < BEFORE ? before(BEFORE - from) : Buffer.alloc(0);
  const near = head.length === 0 ? 0 : runs.findLastIndex((run) => run.start < BEFORE) + 1;
  const first = near === 0 ? bytes : Buffer.concat([head, bytes.subarray(0, NEAR)]);
  return [
    ...interestingOf(bytes, first, near === 0 ? 0 : head.length, runs.slice(0, near), from),
    ...interestingOf(bytes, bytes, 0, runs.slice(near), from)
  ];
}
function interestingOf(bytes, region, shift, runs, from) {
  const around = { ...surroundings(region), joinsByComma: joinsBefore(region) };
  return runs.filter((run) => isInteresting(region, run.start + shift, run.end + shift, run.step, around) || mayGoOn(bytes, run)).map((run) => {
    const isRow = run.step === 1 && isRowText(region, run.start + shift, run.end + shift);
    return isRow ? dumpStart(bytes, bytes.lastIndexOf(10, run.start) + 1, from) : run.start;
  });
}
function mayGoOn(bytes, { start, end }) {
  const isQuoted = QUOTES.has(bytes[end] ?? 0);
  let at = isQuoted ? end + 1 : end;
  while (BEHIND_QUOTE.has(bytes[at] ?? 0)) at++;
  const sign = bytes[at];
  if (sign === 59 || sign === 44)
    do
      at++;
    while (BEHIND_QUOTE.has(bytes[at] ?? 0));
  if (bytes[at] !== 10 || !isMixed(bytes, start, end)) return false;
  if (bytes.indexOf(10, at + 1) < 0) return true;
  return isQuoted && (sign === 10 || sign === 44 && beginsLine(bytes, start - 1));
}
function beginsLine(bytes, at) {
  let from = at;
  while (bytes[from - 1] === 32 || bytes[from - 1] === 9) from--;
  return from === 0 || bytes[from - 1] === 10;
}
var QUOTES = new Set(Buffer.from("\"'`"));
var BEHIND_QUOTE = new Set(Buffer.from(") 	\r"));
var JOIN_WORDS = ["join", "Join", "concat", "Concat", "CONCAT", "implode", "paste", "strcat", "str_c"];
function joinsBefore(region) {
  let places = null;
  return (offset) => {
    places ??= JOIN_WORDS.flatMap((word) => placesOf(region, word)).toSorted((a, b) => a - b);
    if (places.length === 0) return false;
    const newline = region.indexOf(10, offset);
    const end = newline < 0 ? region.length : newline;
    return places.some((at) => at > offset - BEFORE / 2 && at < end);
  };
}
function placesOf(region, word) {
  const places = [];
  for (let at = region.indexOf(word); at >= 0 && places.length < 1e3; at = region.indexOf(word, at + 1)) places.push(at);
  return places;
}

// src/redact/tail.ts
function tailOf(size) {
  let parts = [];
  let kept = 0;
  let offset = 0;
  const whole = () => {
    const [first] = parts;
    if (parts.length === 1 && first) return first;
    const joined = Buffer.concat(parts);
    parts = [joined];
    return joined;
  };
  return {
    add: (bytes) => {
      if (bytes.length === 0) return;
      offset += bytes.length;
      const piece = Buffer.from(bytes.length > size ? bytes.subarray(bytes.length - size) : bytes);
      if (piece.length === size) {
        parts = [piece];
        kept = size;
        return;
      }
      parts.push(piece);
      kept += piece.length;
      if (kept > 2 * size) {
        parts = [Buffer.from(whole().subarray(kept - size))];
        kept = size;
      }
    },
    last: (length) => {
      const all = whole();
      return all.subarray(Math.max(0, all.length - Math.min(length, size)));
    },
    offset: () => offset
  };
}

// src/redact/redaction.ts
var CONTEXT = 16384;
var SEGMENT = 262144;
var LOOKAHEAD = 65536;
var NEIGHBOUR = 2048;
var DENSITY = 64;
function createRedaction(options = {}) {
  const least = CONFIDENCES.indexOf(options.minConfidence ?? "low");
  const signatures = options.signatures ?? false;
  const known = options.known ?? createValueMemory();
  const path = options.path ?? "";
  const tail = tailOf(CONTEXT + 4);
  let pending = [];
  let pendingLength = 0;
  let isInside = false;
  let resume = LINE_START;
  let masked = 0;
  let lastArmor = -Infinity;
  let lastHot = -Infinity;
  let beside = [];
  const recent = [];
  const density = (offset, runs) => {
    while ((recent[0]?.offset ?? offset) < offset - CONTEXT) recent.shift();
    const before = recent.reduce((sum, line) => sum + line.runs, 0);
    recent.push({ offset, runs });
    return before * DENSITY;
  };
  const windowOf = (held, from, lead, behind) => {
    if (lead <= from) return held.bytes.subarray(from - lead, behind);
    const head = held.bytes.subarray(0, CONTEXT + SEGMENT + LOOKAHEAD);
    held.joined ??= Buffer.concat([tail.last(CONTEXT), head]);
    const shift = held.joined.length - head.length;
    return held.joined.subarray(shift + from - lead, shift + behind);
  };
  const maskRange = (held, from, to, behind, out) => {
    const { bytes } = held;
    const offset = tail.offset() + from;
    const windowStart = Math.max(0, Math.ceil((offset - CONTEXT) / 4) * 4);
    const lead = offset - windowStart;
    const window = windowOf(held, from, lead, behind);
    const [start, end] = [lead, lead + to - from];
    const spans = withoutOverlaps(spansOf(window, start, end, offset).filter((span) => span.start < end && span.end > start));
    let at = start;
    for (const span of spans) {
      if (span.start > at) out.push(bytes.subarray(from + at - start, from + span.start - start));
      out.push(span.mask);
      masked++;
      at = span.end;
    }
    if (at < end) out.push(bytes.subarray(from + at - start, to));
    return Math.max(to, from + at - start);
  };
  const spansOf = (window, start, end, offset) => {
    const first = pieceStart(window, start);
    const marked = signatures ? signatureSpans(window, first, window.length) : [];
    const again = known.find(window, first, window.length);
    const isExplained = (run) => again.some((span) => span.sure && span.start - run.start < 16 && run.end - span.end < 16);
    if (window.subarray(first).includes(PEM_LINES)) lastArmor = offset + window.length - start;
    const isArmored = offset - lastArmor < CONTEXT;
    const previous = lastHot;
    const runs = interestingRuns(window, first, window.length);
    if (runs.length > 0) lastHot = offset;
    if (!isArmored && runs.every(isExplained)) {
      if (runs.length > 0) beside = [];
      return [...marked, ...again];
    }
    const neighbour = offset - previous < NEIGHBOUR ? Math.max(0, start - (offset - previous)) : first;
    const effort = new Effort(options.allowance ?? allowanceFor(window.length));
    const fullness = density(offset, runs.length);
    const judge = (from) => spotsAt({ bytes: window, path }, findCandidatesBehind(window, from, effort, fullness));
    const own = least > 0 || neighbour >= first || !areNamed(beside) ? null : judge(first);
    const spots = own && areNamed(own) && !haveOneName(beside, own) ? own : judge(least > 0 ? 0 : Math.min(first, neighbour));
    beside = (own ?? spots).filter((one) => one.places.some((place) => place.end > start));
    const chosen = spots.filter(
      (one) => one.places.some((place) => place.end > start && place.start < end) && isChosen(one, least) && !isIntegrity(window, one.places[0]?.start ?? 0)
    );
    const found = chosen.flatMap((one) => {
      const mask = markBytes(known.learn(one), one.reading);
      return one.places.map((place) => ({ start: place.start, end: place.end, mask }));
    });
    const elsewhere = known.find(window, first, window.length).filter((one) => !found.some((two) => one.start < two.end && two.start < one.end));
    const all = [...marked, ...found, ...elsewhere, ...effort.isSpent ? unjudgedSpans(window, first) : []];
    return isArmored && least === 0 ? [...all, ...strayPemBlocks(window, start, all)] : all;
  };
  const take = (bytes, last) => {
    const held = { bytes, joined: null };
    const out = [];
    const whole = last ? bytes.length : bytes.lastIndexOf(10) + 1;
    let at = 0;
    let odd = known.oddCount();
    let armor = lastArmor;
    let hot = null;
    let next = 0;
    const lookAgain = () => {
      odd = known.oddCount();
      armor = lastArmor;
      const armoredTo = lastArmor + CONTEXT - tail.offset();
      next = 0;
      const offset = tail.offset();
      return at < whole ? prefilterOffsets(bytes, at, whole, tail.last, { signatures, offset, armoredTo, known: odd > 0 ? known : null }) : [];
    };
    for (; ; ) {
      if (!isInside && resume === LINE_START) {
        hot ??= lookAgain();
        while (next < hot.length && (hot[next] ?? 0) < at) next++;
        const spot = hot[next];
        const clean = spot === void 0 ? Math.max(at, whole) : Math.max(at, bytes.lastIndexOf(10, spot) + 1);
        if (clean > at) out.push(bytes.subarray(at, clean));
        at = clean;
        if (spot === void 0 && bytes.length - at <= SEGMENT + LOOKAHEAD) break;
      }
      if (at >= bytes.length) break;
      const line = logicalLine(bytes, at, last, resume);
      resume = line.resume;
      if (line.end === null && line.sure - at <= SEGMENT + LOOKAHEAD) break;
      resume = LINE_START;
      const limit = line.end ?? line.sure;
      if (limit - at > SEGMENT + LOOKAHEAD) {
        at = maskRange(held, at, at + SEGMENT, at + SEGMENT + LOOKAHEAD, out);
        isInside = true;
      } else {
        at = maskRange(held, at, limit, limit, out);
        isInside = false;
      }
      if (known.oddCount() !== odd || lastArmor !== armor) hot = null;
    }
    tail.add(bytes.subarray(0, at));
    pending = at < bytes.length ? [Buffer.from(bytes.subarray(at))] : [];
    pendingLength = bytes.length - at;
    return out;
  };
  const gather = () => {
    const [first] = pending;
    return pending.length === 1 && first ? first : Buffer.concat(pending);
  };
  return {
    write: (chunk) => {
      if (pendingLength > 0 && pendingLength + chunk.length <= SEGMENT + LOOKAHEAD && !chunk.includes(10)) {
        pending.push(Buffer.from(chunk));
        pendingLength += chunk.length;
        return [];
      }
      if (pendingLength > 0) pending.push(chunk);
      return take(pendingLength > 0 ? gather() : chunk, false);
    },
    idle: (isLong) => {
      if (pendingLength === 0 || !isLong && resume.armorFrom >= 0) return [];
      const bytes = gather();
      const keep = pieceAtEnd(bytes);
      if (keep === 0) return [];
      const out = [];
      const at = Math.min(maskRange({ bytes, joined: null }, 0, keep, keep, out), keep);
      tail.add(bytes.subarray(0, at));
      isInside = bytes[at - 1] !== 10;
      resume = LINE_START;
      pending = at < bytes.length ? [Buffer.from(bytes.subarray(at))] : [];
      pendingLength = bytes.length - at;
      return out;
    },
    end: () => pendingLength === 0 ? [] : take(gather(), true),
    held: () => pendingLength,
    masked: () => masked
  };
}
var UNJUDGED = "[masked unjudged]";
var WHOLE2 = 60;
function unjudgedSpans(window, from) {
  const spans = [];
  findRuns(window, from, window.length, MIN_PIECE, (start, end, step) => {
    if ((end - start) / step < WHOLE2 && !isMixed(window, start, end)) return;
    spans.push({ start, end, mask: markBytes(UNJUDGED, step !== 1 ? [byteOrderOf(window, { start, end })] : []) });
  });
  return spans;
}
function isIntegrity(window, at) {
  return /sha(?:256|384|512)-[A-Za-z0-9+/]{0,88}$/.test(window.toString("latin1", Math.max(0, at - 96), at));
}
function areNamed(spots) {
  return spots.length > 0 && spots.every((one) => one.role !== null);
}
function haveOneName(some, others) {
  return some.some((one) => one.role !== "private-key" && others.some((other) => one.role === other.role && one.name === other.name));
}
function isChosen(detection, least) {
  if (least > 0) return CONFIDENCES.indexOf(confidenceOf(detection.score)) >= least;
  return detection.kind === "private-key" || detection.shape === "random" || detection.score >= FORGET_SCORE;
}
function pieceStart(window, at) {
  let start = at;
  while (start > 0 && (window[start - 1] === 0 || ((CLASSES[window[start - 1] ?? 0] ?? 0) & KEY) !== 0)) start--;
  return start;
}
function pieceAtEnd(bytes) {
  const start = pieceStart(bytes, bytes.length);
  const length = bytes.length - start;
  return length >= 3 && isMixed(bytes, start, bytes.length) ? start : bytes.length;
}

// src/redact/stream.ts
import { Transform } from "node:stream";
var IDLE_MS = 100;
var LONG = 20;
var PackedError = class extends BinleaksError {
  name = "PackedError";
  constructor(packing) {
    super("packed", `it is packed (${packing}), and what is in it would stay: unpack it first`);
  }
};
var MARK_LENGTH = 8;
var TEXT_MARKS = Buffer.from("!%7BLMPR");
var Entrance = class {
  #path;
  #held = Buffer.alloc(0);
  constructor(path) {
    this.#path = path;
  }
  /** The bytes that may pass, once enough of them have come; throws PackedError where they are an archive's. */
  pass(bytes, isEnd) {
    if (this.#held === null) return bytes;
    const all = this.#held.length === 0 ? bytes : Buffer.concat([this.#held, bytes]);
    const mayBeMark = !isText(all.subarray(0, HEAD)) || all.length < MARK_LENGTH && TEXT_MARKS.includes(all[0] ?? 0);
    this.#held = all;
    if (!isEnd && mayBeMark && all.length < HEAD) return NOTHING;
    const packing = packingOf(all, this.#path);
    if (packing !== null) throw new PackedError(packing);
    this.#held = null;
    return all;
  }
};
var NOTHING = Buffer.alloc(0);
function createRedactor(options = {}) {
  return redactorOf(createRedaction(options), options.path ?? "", options.idleMs ?? IDLE_MS);
}
function redactBytes(bytes, options = {}) {
  const packing = packingOf(bytes, options.path ?? "");
  if (packing !== null) throw new PackedError(packing);
  const redaction = createRedaction(options);
  return Buffer.concat([...redaction.write(bytes), ...redaction.end()]);
}
var SLICE_MS = 50;
var LEAST_PIECE = 4 * 1024;
var LARGEST_PIECE = 1024 * 1024;
function redactorOf(redaction, path = "", idleMs = IDLE_MS, signal = null) {
  const entrance = new Entrance(path);
  let timer;
  let size = LEAST_PIECE;
  const put = (buffers) => {
    const [first] = buffers;
    if (first) transform.push(buffers.length === 1 ? first : Buffer.concat(buffers));
  };
  const wait = () => {
    if (redaction.held() === 0) return;
    timer = setTimeout(() => {
      put(redaction.idle(false));
      if (redaction.held() === 0) return;
      timer = setTimeout(() => put(redaction.idle(true)), idleMs * (LONG - 1)).unref();
    }, idleMs).unref();
  };
  const transform = new Transform({
    transform(chunk, _encoding, done) {
      clearTimeout(timer);
      const bytes = chunk instanceof Uint8Array ? asBuffer(chunk) : Buffer.from(String(chunk));
      const next = (passed) => {
        attempt(done, () => {
          if (passed.length === 0 || signal?.aborted === true) {
            wait();
            return true;
          }
          const piece = passed.subarray(0, size);
          const started = performance.now();
          put(redaction.write(piece));
          const perByte = (performance.now() - started) / piece.length;
          size = Math.min(LARGEST_PIECE, Math.max(LEAST_PIECE, Math.floor(SLICE_MS / Math.max(perByte, 1e-6))));
          if (piece.length < passed.length) {
            setImmediate(next, passed.subarray(piece.length));
            return false;
          }
          wait();
          return true;
        });
      };
      attempt(done, () => {
        next(entrance.pass(bytes, false));
        return false;
      });
    },
    flush(done) {
      clearTimeout(timer);
      attempt(done, () => {
        put(redaction.write(entrance.pass(NOTHING, true)));
        put(redaction.end());
        return true;
      });
    },
    destroy(error, done) {
      clearTimeout(timer);
      done(error);
    }
  });
  return transform;
}
function attempt(done, step) {
  let isLast;
  try {
    isLast = step();
  } catch (error) {
    done(error instanceof Error ? error : new Error("unknown error"));
    return;
  }
  if (isLast) done();
}
function asBuffer(chunk) {
  return Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}

export {
  createValueMemory,
  createRedaction,
  PackedError,
  createRedactor,
  redactBytes,
  redactorOf
};
