import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);

// src/detect/text/charset.ts
var KEY = 1;
var DIGIT = 2;
var LOWER = 4;
var UPPER = 8;
var ALNUM = DIGIT | LOWER | UPPER;
function buildClasses() {
  const table = new Uint8Array(256);
  const add = (characters, bits) => {
    for (const character of characters) {
      const code = character.charCodeAt(0);
      table[code] = (table[code] ?? 0) | bits;
    }
  };
  add("0123456789", KEY | DIGIT);
  add("abcdefghijklmnopqrstuvwxyz", KEY | LOWER);
  add("ABCDEFGHIJKLMNOPQRSTUVWXYZ", KEY | UPPER);
  add("+/_-", KEY);
  return table;
}
var CLASSES = buildClasses();
function tableOf(characters, classes = 0) {
  const table = CLASSES.map((bits) => (bits & classes) === 0 ? 0 : 1);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}
function classAt(text, index) {
  const code = text.charCodeAt(index);
  return code < 256 ? CLASSES[code] ?? 0 : 0;
}
function isMixed(bytes, start, end) {
  let seen = 0;
  for (let i = start; i < end; i++) {
    seen |= CLASSES[bytes[i] ?? 0] ?? 0;
    if ((seen & ALNUM) === ALNUM) return true;
  }
  return false;
}

// src/detect/text/shape.ts
var KEY_LENGTH = 64;
var PLACEHOLDER_WORDS = /your[-_]?(?:api|key|secret|binance|access|private|token|own)|api_?key|secret|example|placeholder|insert|change_?me|replace|binance|dummy|sample|redacted|password|xxxxx|todo_|_here$|token/i;
var SEEN = new Uint8Array(128);
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
  let distinct = 0;
  SEEN.fill(0);
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    const bits = classAt(value, i) & ALNUM;
    if (bits === 0) return "none";
    if (bits === UPPER) upper++;
    else if (bits === LOWER) lower++;
    else if (bits === DIGIT) digits++;
    if (bits === LOWER && code > 102) beyondHex++;
    if (bits === previousClass) same++;
    else {
      changes++;
      same = 1;
    }
    longestSame = Math.max(longestSame, same);
    const step = code - previousCode;
    ascending = step === stride && Math.abs(step) <= 1 ? ascending + 1 : 1;
    stride = step;
    longestAscending = Math.max(longestAscending, ascending);
    previousClass = bits;
    previousCode = code;
    if (SEEN[code] === 0) distinct++;
    SEEN[code] = 1;
  }
  if (longestAscending >= 5 || isPeriodic(value) || PLACEHOLDER_WORDS.test(value)) return "none";
  if (upper === 0) {
    if (distinct < 10 || lower === 0 || digits === 0) return "none";
    if (beyondHex === 0) return "hex";
    return distinct >= 20 && changes >= 12 && longestSame < 40 && beyondHex >= 12 ? "lower" : "none";
  }
  if (lower < 8 || upper < 8 || distinct < 27) return "none";
  if (changes < 24 || longestSame > 17 || lettersInWords(value) > 45) return "none";
  if (digits === 0 && changes < 30) return "none";
  return digits > 26 ? "none" : "random";
}
function lettersInWords(value) {
  let sum = 0;
  for (const word of value.match(/[A-Z]?[a-z]{3,}|[A-Z]{4,}/g) ?? []) sum += word.length;
  return sum;
}
var PARTS = new Uint8Array(1024);
function isPeriodic(value) {
  PARTS.fill(0);
  let isDoubtful = false;
  for (let i = 0, hash = 0; i < value.length; i++) {
    hash = hash << 8 | value.charCodeAt(i);
    if (i < 3) continue;
    const slot = Math.imul(hash, 2654435761) >>> 22;
    const count = (PARTS[slot] ?? 0) + 1;
    PARTS[slot] = count;
    if (count === 3) isDoubtful = true;
  }
  if (!isDoubtful) return false;
  const seen = /* @__PURE__ */ new Map();
  for (let i = 0; i + 4 <= value.length; i++) {
    const part = value.slice(i, i + 4);
    const count = (seen.get(part) ?? 0) + 1;
    if (count >= 3) return true;
    seen.set(part, count);
  }
  return false;
}
function isWordLike(text) {
  const letters = text.replace(/\d{1,4}$/, "");
  if (letters === "" || /[^A-Za-z_-]/.test(letters)) return false;
  const words = letters.replace(/([a-z])([A-Z])/g, "$1_$2").split(/[_-]+/).filter((word) => word !== "");
  const length = words.reduce((sum, word) => sum + word.length, 0);
  return words.length > 0 && (length >= words.length * 3 || length <= 4);
}

// src/detect/text/snippet.ts
var BEFORE = 100;
var AFTER = 60;
var MIN_TOKEN = 16;
function previewOf(value) {
  return value.length >= 40 ? `${value.slice(0, 3)}\u2026${value.slice(-2)}` : "\u2026";
}
function maskedSpans(spans) {
  let farthest = 0;
  return { spans, reach: spans.map(({ end }) => farthest = Math.max(farthest, end)) };
}
function firstBehind({ reach }, offset) {
  let low = 0;
  for (let high = reach.length; low < high; ) {
    const middle = low + high >> 1;
    if ((reach[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
function snippetOf(bytes, start, end, masked, wide) {
  const step = wide ? 2 : 1;
  const from = lineStart(bytes, start, BEFORE * 8 * step);
  const to = lineEnd(bytes, end, AFTER * 8 * step);
  let text = "";
  let at = from;
  let markStart = 0;
  let markEnd = 0;
  const { spans } = masked;
  for (let index = firstBehind(masked, from); index < spans.length; index++) {
    const span = spans[index];
    if (!span || span.start >= to) break;
    if (span.end <= at) continue;
    text += maskTokens(withoutBorder(decode(bytes, at, Math.max(at, span.start), wide), at === from && isCutBefore(bytes, from)));
    const mask = span.start === start ? span.mask : span.mask;
    if (span.start === start) {
      markStart = text.length;
      markEnd = text.length + mask.length;
    }
    text += mask;
    at = span.end;
  }
  const rest = decode(bytes, at, to, wide);
  text += maskTokens(to < bytes.length && bytes[to] !== 10 ? rest.replace(LAST_TOKEN, "\u2026") : rest);
  const cutFront = Math.max(0, markStart - BEFORE);
  const cutBack = Math.min(text.length, markEnd + AFTER);
  const head = cutFront > 0 ? "\u2026" : "";
  const lead = text.slice(cutFront, markStart);
  const trimmed = cutFront > 0 ? lead : lead.trimStart();
  const body = head + trimmed + text.slice(markStart, cutBack).trimEnd() + (cutBack < text.length ? "\u2026" : "");
  const shift = head.length + trimmed.length;
  return { text: body, start: shift, end: shift + (markEnd - markStart) };
}
function lineStart(bytes, offset, reach) {
  const from = Math.max(0, offset - reach);
  return from + bytes.subarray(from, offset).lastIndexOf(10) + 1;
}
function lineEnd(bytes, offset, reach) {
  const near = bytes.subarray(offset, offset + reach);
  const newline = near.indexOf(10);
  return offset + (newline < 0 ? near.length : newline);
}
function decode(bytes, from, to, wide) {
  const slice = bytes.subarray(from, to);
  const text = wide ? Buffer.from(slice.filter((byte) => byte !== 0)).toString("latin1") : slice.toString("utf8");
  return text.replace(/[\r\u0000]/g, "");
}
var FIRST_TOKEN = /^[A-Za-z0-9+/_=%;&#\\-]+/;
var LAST_TOKEN = /(?<![A-Za-z0-9+/_=%;&#\\-])[A-Za-z0-9+/_=%;&#\\-]+$/;
function isCutBefore(bytes, from) {
  return from > 0 && bytes[from - 1] !== 10;
}
function withoutBorder(text, isCut) {
  return isCut ? text.replace(FIRST_TOKEN, "\u2026") : text;
}
var ESCAPE = /%[0-9A-Fa-f]{2}|\\x[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|&#\d{1,4};|&#x[0-9A-Fa-f]{1,4};/;
var LONG_TOKEN = new RegExp(`(?:[A-Za-z0-9+/_=-]|${ESCAPE.source}){${MIN_TOKEN},}`, "g");
var EACH_ESCAPE = new RegExp(ESCAPE.source, "g");
var MAX_ESCAPED = 3;
function maskTokens(text) {
  return text.replace(LONG_TOKEN, (token) => isHarmless(token) ? token : "\u2026");
}
function isHarmless(token) {
  let escaped = 0;
  const plain = token.replace(EACH_ESCAPE, (code) => {
    const digits = code.replace(/^[%\\&#xu]+|;$/g, "");
    const sign = String.fromCharCode(parseInt(digits, /^&#\d/.test(code) ? 10 : 16));
    if (/[A-Za-z0-9]/.test(sign)) escaped++;
    return sign;
  });
  if (escaped > MAX_ESCAPED) return false;
  return plain.split(/[^A-Za-z0-9]+/).every((part) => part.length < 4 || /^\d{1,10}$/.test(part) || part.length < MIN_TOKEN + 16 && isReadable(part));
}
function isReadable(part) {
  return isWordLike(part) || part.length <= 8 && /^[a-z]+\d+[a-z]*$/i.test(part);
}

export {
  KEY,
  ALNUM,
  CLASSES,
  tableOf,
  classAt,
  isMixed,
  KEY_LENGTH,
  shapeOf,
  isWordLike,
  previewOf,
  maskedSpans,
  snippetOf
};
