import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require() {
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

// src/model/errors.ts
function systemCode(error) {
  if (error instanceof BinleaksError) return "";
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}
var BinleaksError, UsageError, FileError;
var init_errors = __esm({
  "src/model/errors.ts"() {
    "use strict";
    BinleaksError = class extends Error {
      name = "BinleaksError";
      /** Stable: lower-case words joined by hyphens, such as `config-key`. */
      code;
      constructor(code2, message, options) {
        super(message, options);
        this.code = code2;
      }
    };
    UsageError = class extends BinleaksError {
      name = "UsageError";
    };
    FileError = class extends BinleaksError {
      name = "FileError";
    };
  }
});

// src/detect/text/charset.ts
function buildClasses() {
  const table = new Uint8Array(256);
  const add = (characters, bits) => {
    for (const character2 of characters) {
      const code2 = character2.charCodeAt(0);
      table[code2] = (table[code2] ?? 0) | bits;
    }
  };
  add("0123456789", KEY | DIGIT);
  add("abcdefghijklmnopqrstuvwxyz", KEY | LOWER);
  add("ABCDEFGHIJKLMNOPQRSTUVWXYZ", KEY | UPPER);
  add("+/_-", KEY);
  return table;
}
function tableOf(characters, classes = 0) {
  const table = CLASSES.map((bits) => (bits & classes) === 0 ? 0 : 1);
  for (const character2 of characters) table[character2.charCodeAt(0)] = 1;
  return table;
}
function classAt(text, index) {
  const code2 = text.charCodeAt(index);
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
var init_charset = __esm({
  "src/detect/text/charset.ts"() {
    "use strict";
    KEY = 1;
    DIGIT = 2;
    LOWER = 4;
    UPPER = 8;
    ALNUM = DIGIT | LOWER | UPPER;
    CLASSES = buildClasses();
  }
});

// src/detect/text/shape.ts
function shapeOf(value) {
  let upper = 0;
  let lower = 0;
  let digits = 0;
  let beyondHex = 0;
  let changes2 = 0;
  let longestSame = 0;
  let same = 0;
  let ascending = 0;
  let longestAscending = 0;
  let previousClass = 0;
  let previousCode = -2;
  let stride = 0;
  let distinct2 = 0;
  SEEN.fill(0);
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
      changes2++;
      same = 1;
    }
    longestSame = Math.max(longestSame, same);
    const step = code2 - previousCode;
    ascending = step === stride && Math.abs(step) <= 1 ? ascending + 1 : 1;
    stride = step;
    longestAscending = Math.max(longestAscending, ascending);
    previousClass = bits;
    previousCode = code2;
    if (SEEN[code2] === 0) distinct2++;
    SEEN[code2] = 1;
  }
  if (longestAscending >= 5 || isPeriodic(value) || PLACEHOLDER_WORDS.test(value)) return "none";
  if (upper === 0) {
    if (distinct2 < 10 || lower === 0 || digits === 0) return "none";
    if (beyondHex === 0) return "hex";
    return distinct2 >= 20 && changes2 >= 12 && longestSame < 40 && beyondHex >= 12 ? "lower" : "none";
  }
  if (lower < 8 || upper < 8 || distinct2 < 27) return "none";
  if (changes2 < 24 || longestSame > 17 || lettersInWords(value) > 45) return "none";
  if (digits === 0 && changes2 < 30) return "none";
  return digits > 26 ? "none" : "random";
}
function lettersInWords(value) {
  let sum = 0;
  for (const word2 of value.match(/[A-Z]?[a-z]{3,}|[A-Z]{4,}/g) ?? []) sum += word2.length;
  return sum;
}
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
  const words = letters.replace(/([a-z])([A-Z])/g, "$1_$2").split(/[_-]+/).filter((word2) => word2 !== "");
  const length = words.reduce((sum, word2) => sum + word2.length, 0);
  return words.length > 0 && (length >= words.length * 3 || length <= 4);
}
var KEY_LENGTH, PLACEHOLDER_WORDS, SEEN, PARTS;
var init_shape = __esm({
  "src/detect/text/shape.ts"() {
    "use strict";
    init_charset();
    KEY_LENGTH = 64;
    PLACEHOLDER_WORDS = /your[-_]?(?:api|key|secret|binance|access|private|token|own)|api_?key|secret|example|placeholder|insert|change_?me|replace|binance|dummy|sample|redacted|password|xxxxx|todo_|_here$|token/i;
    SEEN = new Uint8Array(128);
    PARTS = new Uint8Array(1024);
  }
});

// src/detect/text/snippet.ts
function previewOf(value) {
  return value.length >= 40 ? `${value.slice(0, 3)}\u2026${value.slice(-2)}` : "\u2026";
}
function maskedSpans(spans) {
  let farthest = 0;
  return { spans, reach: spans.map(({ end }) => farthest = Math.max(farthest, end)) };
}
function firstBehind({ reach: reach2 }, offset) {
  let low = 0;
  for (let high = reach2.length; low < high; ) {
    const middle = low + high >> 1;
    if ((reach2[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
function snippetOf(bytes, start, end, masked, wide) {
  const step = wide ? 2 : 1;
  const from = lineStart(bytes, start, BEFORE * 8 * step);
  const to = lineEnd(bytes, end, AFTER * 8 * step);
  let text = "";
  let at2 = from;
  let markStart = 0;
  let markEnd = 0;
  const { spans } = masked;
  for (let index = firstBehind(masked, from); index < spans.length; index++) {
    const span = spans[index];
    if (!span || span.start >= to) break;
    if (span.end <= at2) continue;
    text += maskTokens(withoutBorder(decode(bytes, at2, Math.max(at2, span.start), wide), at2 === from && isCutBefore(bytes, from)));
    const mask = span.start === start ? span.mask : span.mask;
    if (span.start === start) {
      markStart = text.length;
      markEnd = text.length + mask.length;
    }
    text += mask;
    at2 = span.end;
  }
  const rest = decode(bytes, at2, to, wide);
  text += maskTokens(to < bytes.length && bytes[to] !== 10 ? rest.replace(LAST_TOKEN, "\u2026") : rest);
  const cutFront = Math.max(0, markStart - BEFORE);
  const cutBack = Math.min(text.length, markEnd + AFTER);
  const head2 = cutFront > 0 ? "\u2026" : "";
  const lead = text.slice(cutFront, markStart);
  const trimmed2 = cutFront > 0 ? lead : lead.trimStart();
  const body = head2 + trimmed2 + text.slice(markStart, cutBack).trimEnd() + (cutBack < text.length ? "\u2026" : "");
  const shift = head2.length + trimmed2.length;
  return { text: body, start: shift, end: shift + (markEnd - markStart) };
}
function lineStart(bytes, offset, reach2) {
  const from = Math.max(0, offset - reach2);
  return from + bytes.subarray(from, offset).lastIndexOf(10) + 1;
}
function lineEnd(bytes, offset, reach2) {
  const near = bytes.subarray(offset, offset + reach2);
  const newline = near.indexOf(10);
  return offset + (newline < 0 ? near.length : newline);
}
function decode(bytes, from, to, wide) {
  const slice = bytes.subarray(from, to);
  const text = wide ? Buffer.from(slice.filter((byte) => byte !== 0)).toString("latin1") : slice.toString("utf8");
  return text.replace(/[\r\u0000]/g, "");
}
function isCutBefore(bytes, from) {
  return from > 0 && bytes[from - 1] !== 10;
}
function withoutBorder(text, isCut) {
  return isCut ? text.replace(FIRST_TOKEN, "\u2026") : text;
}
function maskTokens(text) {
  return text.replace(LONG_TOKEN, (token) => isHarmless(token) ? token : "\u2026");
}
function isHarmless(token) {
  let escaped = 0;
  const plain3 = token.replace(EACH_ESCAPE, (code2) => {
    const digits = code2.replace(/^[%\\&#xu]+|;$/g, "");
    const sign = String.fromCharCode(parseInt(digits, /^&#\d/.test(code2) ? 10 : 16));
    if (/[A-Za-z0-9]/.test(sign)) escaped++;
    return sign;
  });
  if (escaped > MAX_ESCAPED) return false;
  return plain3.split(/[^A-Za-z0-9]+/).every((part) => part.length < 4 || /^\d{1,10}$/.test(part) || part.length < MIN_TOKEN + 16 && isReadable(part));
}
function isReadable(part) {
  return isWordLike(part) || part.length <= 8 && /^[a-z]+\d+[a-z]*$/i.test(part);
}
var BEFORE, AFTER, MIN_TOKEN, FIRST_TOKEN, LAST_TOKEN, ESCAPE, LONG_TOKEN, EACH_ESCAPE, MAX_ESCAPED;
var init_snippet = __esm({
  "src/detect/text/snippet.ts"() {
    "use strict";
    init_shape();
    BEFORE = 100;
    AFTER = 60;
    MIN_TOKEN = 16;
    FIRST_TOKEN = /^[A-Za-z0-9+/_=%;&#\\-]+/;
    LAST_TOKEN = /(?<![A-Za-z0-9+/_=%;&#\\-])[A-Za-z0-9+/_=%;&#\\-]+$/;
    ESCAPE = /%[0-9A-Fa-f]{2}|\\x[0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|&#\d{1,4};|&#x[0-9A-Fa-f]{1,4};/;
    LONG_TOKEN = new RegExp(`(?:[A-Za-z0-9+/_=-]|${ESCAPE.source}){${MIN_TOKEN},}`, "g");
    EACH_ESCAPE = new RegExp(ESCAPE.source, "g");
    MAX_ESCAPED = 3;
  }
});

// src/output/known-values.ts
function slotOf(hash, bits) {
  return (hash ^ hash >>> 15) & (1 << bits) - 1;
}
function mark(filter, slot) {
  filter[slot >> 3] = (filter[slot >> 3] ?? 0) | 1 << (slot & 7);
}
var MIN_PIECE, WINDOW, STRIDE, BASE, OLDEST, FILTER_BITS, BITS_A_WINDOW, MAX_FILTER_BITS, PLACES, MAX_ALIKE, KnownValues, NONE;
var init_known_values = __esm({
  "src/output/known-values.ts"() {
    "use strict";
    MIN_PIECE = 12;
    WINDOW = 8;
    STRIDE = MIN_PIECE - WINDOW + 1;
    BASE = 16777619;
    OLDEST = Array.from({ length: WINDOW - 1 }).reduce((power) => Math.imul(power, BASE), 1);
    FILTER_BITS = 19;
    BITS_A_WINDOW = 16;
    MAX_FILTER_BITS = 28;
    PLACES = 65536;
    MAX_ALIKE = 8;
    KnownValues = class {
      #values = [];
      #known = /* @__PURE__ */ new Set();
      #windows = /* @__PURE__ */ new Map();
      #filter = null;
      #filterBits = FILTER_BITS;
      /** Whether there is none. */
      isEmpty() {
        return this.#values.length === 0;
      }
      /** Adds a value; one that is shorter than a piece is none. */
      add(value) {
        if (value.length < MIN_PIECE || value.length > PLACES || this.#known.has(value)) return;
        this.#known.add(value);
        const filter = this.#roomyFilter();
        const number = this.#values.push(value) - 1;
        for (let at2 = 0; at2 + WINDOW <= value.length; at2 += STRIDE) {
          let hash = 0;
          for (let i = at2; i < at2 + WINDOW; i++) hash = Math.imul(hash, BASE) + value.charCodeAt(i) | 0;
          mark(filter, slotOf(hash, this.#filterBits));
          const places = this.#windows.get(hash);
          if (!places) this.#windows.set(hash, [number * PLACES + at2]);
          else if (places.length < MAX_ALIKE) places.push(number * PLACES + at2);
        }
      }
      /** The filter, with room for what the next value brings. */
      #roomyFilter() {
        const isFull = this.#windows.size * BITS_A_WINDOW > 2 ** this.#filterBits;
        if (this.#filter && (!isFull || this.#filterBits === MAX_FILTER_BITS)) return this.#filter;
        if (isFull) this.#filterBits = Math.min(MAX_FILTER_BITS, this.#filterBits + 3);
        const filter = new Uint8Array(2 ** (this.#filterBits - 3));
        for (const hash of this.#windows.keys()) mark(filter, slotOf(hash, this.#filterBits));
        this.#filter = filter;
        return filter;
      }
      /** The pieces of known values in codes[0, length), in order and apart from each other. Takes time linear in `length`. */
      find(codes, length) {
        const filter = this.#filter;
        if (filter === null || length < MIN_PIECE) return NONE;
        const pieces = [];
        let hash = 0;
        let done = 0;
        for (let i = 0; i < length; i++) {
          if (i >= WINDOW) hash = hash - Math.imul(codes[i - WINDOW] ?? 0, OLDEST) | 0;
          hash = Math.imul(hash, BASE) + (codes[i] ?? 0) | 0;
          if (i + 1 < done + WINDOW) continue;
          const slot = slotOf(hash, this.#filterBits);
          if (((filter[slot >> 3] ?? 0) & 1 << (slot & 7)) === 0) continue;
          const piece = this.#pieceAt(codes, length, i + 1 - WINDOW, hash, done);
          if (!piece) continue;
          pieces.push(piece);
          done = piece.end;
        }
        return pieces;
      }
      /** The longest piece around a window whose hash is known; null where it is too short, or the hash is all that is alike. */
      #pieceAt(codes, length, at2, hash, from) {
        let longest = null;
        for (const place of this.#windows.get(hash) ?? []) {
          const value = this.#values[Math.floor(place / PLACES)] ?? "";
          const offset = place % PLACES;
          let before = 0;
          while (at2 - before > from && offset - before > 0 && codes[at2 - before - 1] === value.charCodeAt(offset - before - 1)) before++;
          let behind = 0;
          while (at2 + behind < length && offset + behind < value.length && codes[at2 + behind] === value.charCodeAt(offset + behind)) behind++;
          if (behind < WINDOW || before + behind < MIN_PIECE) continue;
          if (longest && longest.end - longest.start >= before + behind) continue;
          longest = { start: at2 - before, end: at2 + behind, whole: before + behind === value.length ? value : null };
        }
        return longest;
      }
    };
    NONE = [];
  }
});

// src/output/mask.ts
function kindAt(text, at2) {
  return at2 < text.length ? KINDS[text.charCodeAt(at2)] ?? OTHER : OTHER;
}
function isOfToken(code2) {
  return code2 === 61 || code2 < 256 && isBase64(code2);
}
function textsOf(value) {
  const body = value.replace(/-----[A-Z0-9 ]*-----/g, "").replace(/^[A-Za-z-]+:.*$/gm, "").replace(/(?<!\\)\\+[nrt]|\s/g, "");
  if (!isPrivateKey(value, body)) return [value];
  return [body, Buffer.from(body, "base64").toString("latin1")];
}
function isPrivateKey(value, body) {
  return value.includes("-----") || body.length > LONGEST || DER_START.test(body);
}
function shownFor(whole2) {
  if (whole2 === null || whole2.length < SHORTEST || whole2.length > LONGEST || DER_START.test(whole2)) return "\u2026";
  return previewOf(whole2);
}
function isWords(text) {
  if (text.length < SHORTEST && isWordLike(text)) return true;
  const words = countIn(text, /[A-Z]?[a-z]{3,}|[A-Z]{4,}/g);
  const [upper, lower] = [countIn(text, /[A-Z]+/g), countIn(text, /[a-z]+/g)];
  const width = Math.min(text.length, LONGEST);
  for (let start = 0; start + width <= text.length; start++) {
    const share = (counts) => ((counts[start + width] ?? 0) - (counts[start] ?? 0)) / width;
    const least = share(upper) > 0 && share(lower) > 0 ? WORDS_MIXED : WORDS_SINGLE;
    if (share(words) < least) return false;
  }
  return true;
}
function countIn(text, expression) {
  const counts = new Uint32Array(text.length + 1);
  let at2 = 0;
  let count = 0;
  for (const { 0: match, index } of text.matchAll(expression)) {
    while (at2 < index) counts[++at2] = count;
    while (at2 < index + match.length) counts[++at2] = ++count;
  }
  while (at2 < text.length) counts[++at2] = count;
  return counts;
}
function isRandom(text) {
  return /[A-Z]/.test(text) && /[a-z]/.test(text) && (/[0-9]/.test(text) || !isWords(text));
}
function together(known2, unknown) {
  const sure = joined(known2);
  if (unknown.length === 0) return sure;
  const more = unknown.filter(({ start, end }) => {
    let at2 = start;
    for (const span of sure) {
      if (span.end <= at2 || span.start >= end) continue;
      if (span.start - at2 >= MIN_PIECE) return true;
      at2 = span.end;
    }
    return end - at2 >= MIN_PIECE;
  });
  return more.length === 0 ? sure : joined([...sure, ...more]);
}
function joined(spans) {
  const result = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (!last || span.start >= last.end) result.push(span);
    else if (span.end > last.end) result[result.length - 1] = { start: last.start, end: span.end, shown: "\u2026" };
  }
  return result;
}
function replaced(token, { from }, spans) {
  const place = (unit) => from === null ? unit : from[unit] ?? token.length;
  let masked = "";
  let at2 = 0;
  for (const { start, end, shown } of spans) {
    masked += token.slice(at2, place(start)) + shown;
    at2 = place(end);
  }
  return masked + token.slice(at2);
}
function roomIn(space, length) {
  return length <= space.length ? space.subarray(0, length) : new Uint8Array(length);
}
function unitsOf(token, isEncoded2) {
  const codes = token.length <= TOKEN_SPACE.length ? TOKEN_SPACE : new Uint8Array(token.length);
  if (!isEncoded2) {
    for (let i = 0; i < token.length; i++) codes[i] = token.charCodeAt(i);
    return { codes, length: token.length, from: null };
  }
  const from = new Uint32Array(token.length + 1);
  let length = 0;
  for (let i = 0; i < token.length; length++) {
    from[length] = i;
    const code2 = CODE_START.test(token.charAt(i)) ? codeAt(token, i) : null;
    codes[length] = code2?.byte ?? token.charCodeAt(i);
    i += code2?.length ?? 1;
  }
  from[length] = token.length;
  return { codes, length, from };
}
function codeAt(token, at2) {
  CODE.lastIndex = at2;
  const match = CODE.exec(token);
  if (!match) return null;
  const [, percent, hexadecimal, escape, decimal, octal2] = match;
  const hex = percent ?? hexadecimal ?? escape;
  const byte = hex !== void 0 ? parseInt(hex, 16) : decimal !== void 0 ? parseInt(decimal, 10) : parseInt(octal2 ?? "", 8);
  return { byte, length: match[0].length };
}
function runsIn(codes, length, isKind, least) {
  const runs = [];
  let start = 0;
  for (let i = 0; i <= length; i++) {
    if (i < length && isKind(codes[i] ?? 0)) continue;
    if (i - start >= least) runs.push([start, i]);
    start = i + 1;
  }
  return runs;
}
function isBase64(code2) {
  return SEXTETS[code2] !== 255;
}
function isHex(code2) {
  return code2 >= 48 && code2 <= 57 || (code2 | 32) >= 97 && (code2 | 32) <= 102;
}
function decodeBase64(codes, from, to) {
  const bytes = roomIn(DECODED_SPACE, Math.max(0, Math.floor((to - from) * 3 / 4)));
  let bits = 0;
  let count = 0;
  let at2 = 0;
  for (let i = from; i < to && at2 < bytes.length; i++) {
    bits = (bits << 6 | (SEXTETS[codes[i] ?? 0] ?? 0)) & 65535;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes[at2++] = bits >> count & 255;
  }
  return bytes;
}
function decodeHex(codes, from, to) {
  const bytes = roomIn(DECODED_SPACE, Math.max(0, to - from >> 1));
  for (let i = 0; i < bytes.length; i++) bytes[i] = digit(codes[from + 2 * i] ?? 0) << 4 | digit(codes[from + 2 * i + 1] ?? 0);
  return bytes;
}
function digit(code2) {
  return code2 <= 57 ? code2 - 48 : (code2 | 32) - 87;
}
var PERCENT, DECIMAL, HEXADECIMAL, ESCAPE2, OCTAL, CODE, PIECE, TOKEN, CODE_START, SHORTEST_UNKNOWN, KEY_RUN, BASE64_RUN, SHORTEST, LONGEST, MAX_RANDOM, WORDS_MIXED, WORDS_SINGLE, MEMORY, MAX_REMEMBERED, Masker, MaskedText, UNKNOWN_VALUES, OTHER, OF_TOKEN, OF_CODE, DER_START, DER_IN_RUN, TOKEN_SPACE, DECODED_SPACE, SEXTETS, KINDS;
var init_mask = __esm({
  "src/output/mask.ts"() {
    "use strict";
    init_snippet();
    init_shape();
    init_known_values();
    PERCENT = "%(?:25){0,3}([0-9A-Fa-f]{2})";
    DECIMAL = String.raw`&(?:amp;){0,3}#(0{0,5}\d{2,3});`;
    HEXADECIMAL = "&(?:amp;){0,3}#[xX](0{0,4}[0-9A-Fa-f]{2});";
    ESCAPE2 = String.raw`\\{1,8}(?:u00|U000000|x|u\{0{0,4}|x\{0{0,4})([0-9A-Fa-f]{2})\}?`;
    OCTAL = String.raw`\\{1,8}o?([0-3]?[0-7]{2})`;
    CODE = new RegExp(`${PERCENT}|${HEXADECIMAL}|${ESCAPE2}|${DECIMAL}|${OCTAL}`, "y");
    PIECE = 12;
    TOKEN = new RegExp(`(?:[A-Za-z0-9+/_=-]|${PERCENT}|${HEXADECIMAL}|${ESCAPE2}|${DECIMAL}|${OCTAL}){${PIECE},}`, "g");
    CODE_START = /[%\\&]/;
    SHORTEST_UNKNOWN = 40;
    KEY_RUN = /[A-Za-z0-9]{40,}/g;
    BASE64_RUN = /[A-Za-z0-9+/_-]{40,}/g;
    SHORTEST = 60;
    LONGEST = 64;
    MAX_RANDOM = 32;
    WORDS_MIXED = 0.75;
    WORDS_SINGLE = 0.9;
    MEMORY = 4096;
    MAX_REMEMBERED = 300;
    Masker = class {
      #values = new KnownValues();
      #ids = /* @__PURE__ */ new Set();
      #memory = /* @__PURE__ */ new Map();
      constructor(values = []) {
        this.learn(values);
      }
      /** Makes values known: pieces of them are masked from now on. */
      learn(values) {
        this.#memory.clear();
        for (const secret of values) for (const text of textsOf(secret.reveal())) this.#values.add(text);
      }
      /** Makes ids known that may be shown: those of findings and of git's objects, taken from the fields that hold them. */
      keep(ids) {
        this.#memory.clear();
        for (const id of ids) if (id.length >= SHORTEST) this.#ids.add(id);
      }
      /**
       * The text with nothing in it that is a credential or a piece of one. Takes time linear in the text, and looks for tokens by
       * jumps: of a report of many megabytes most characters belong to none.
       */
      text(text) {
        let masked = "";
        let done = 0;
        for (let at2 = PIECE - 1; at2 < text.length; ) {
          if (kindAt(text, at2) === OTHER) {
            at2 += PIECE;
            continue;
          }
          const earliest = at2 - PIECE + 1;
          let start = at2;
          let kinds = 0;
          while (start > earliest && kindAt(text, start - 1) !== OTHER) start--;
          let end = start;
          for (let kind = kindAt(text, end); kind !== OTHER; kind = kindAt(text, end)) {
            kinds |= kind;
            end++;
          }
          at2 = end + PIECE;
          if (end - start < PIECE) continue;
          const run2 = text.slice(start, end);
          const shown = (kinds & OF_CODE) === 0 ? this.#remembered(run2) : run2.replace(TOKEN, (token) => this.#remembered(token));
          if (shown === run2) continue;
          masked += text.slice(done, start) + shown;
          done = end;
        }
        return done === 0 ? text : masked + text.slice(done);
      }
      #remembered(token) {
        if (token.length > MAX_REMEMBERED) return this.#maskToken(token);
        const before = this.#memory.get(token);
        if (before !== void 0) return before;
        const masked = this.#maskToken(token);
        if (this.#memory.size >= MEMORY) this.#memory.clear();
        this.#memory.set(token, masked);
        return masked;
      }
      #maskToken(token) {
        const isEncoded2 = CODE_START.test(token);
        if (this.#values.isEmpty() && token.length < SHORTEST_UNKNOWN && !isEncoded2) return token;
        const units = unitsOf(token, isEncoded2);
        const known2 = this.#values.isEmpty() ? [] : this.#piecesIn(units);
        const unknown = this.#unknownIn(isEncoded2 ? Buffer.from(units.codes.subarray(0, units.length)).toString("latin1") : token);
        if (known2.length + unknown.length === 0) return token;
        return replaced(token, units, together(known2, unknown));
      }
      #piecesIn(units) {
        const { codes, length } = units;
        const spans = this.#values.find(codes, length).map(({ start, end, whole: whole2 }) => ({ start, end, shown: shownFor(whole2) }));
        for (const [from, to] of runsIn(codes, length, isBase64, MIN_PIECE * 4 / 3)) {
          for (let shift = 0; shift < 4; shift++) {
            const bytes = decodeBase64(codes, from + shift, to);
            for (const { start, end } of this.#values.find(bytes, bytes.length))
              spans.push({
                start: from + shift + Math.floor(start * 4 / 3),
                end: Math.min(to, from + shift + Math.ceil(end * 4 / 3)),
                shown: "\u2026"
              });
          }
        }
        for (const [from, to] of runsIn(codes, length, isHex, MIN_PIECE * 2)) {
          for (let shift = 0; shift < 2; shift++) {
            const bytes = decodeHex(codes, from + shift, to);
            for (const { start, end } of this.#values.find(bytes, bytes.length))
              spans.push({ start: from + shift + 2 * start, end: from + shift + 2 * end, shown: "\u2026" });
          }
        }
        return spans;
      }
      /** What could be a value that nobody knows. */
      #unknownIn(token) {
        const spans = [];
        for (const { 0: run2, index } of token.matchAll(KEY_RUN)) {
          const isLong = run2.length >= SHORTEST;
          if (this.#ids.has(run2) || isWords(run2) || !isLong && !isRandom(run2)) continue;
          spans.push({ start: index, end: index + run2.length, shown: isLong && run2.length <= LONGEST ? shownFor(run2) : "\u2026" });
        }
        for (const { 0: run2, index } of token.matchAll(BASE64_RUN)) {
          const der = DER_IN_RUN.exec(run2);
          if (der && run2.length - der.index >= SHORTEST) {
            spans.push({ start: index + der.index, end: index + run2.length, shown: "\u2026" });
            continue;
          }
          const parts = [...run2.matchAll(/[A-Za-z0-9]{10,}/g)].filter(([part]) => isRandom(part) && !isWords(part));
          const [first, last] = [parts[0], parts.at(-1)];
          if (!first || !last || parts.length < 2 || parts.reduce((sum, [part]) => sum + part.length, 0) < MAX_RANDOM) continue;
          spans.push({ start: index + first.index, end: index + last.index + last[0].length, shown: "\u2026" });
        }
        return spans;
      }
    };
    MaskedText = class _MaskedText {
      #text;
      constructor(text) {
        this.#text = text;
      }
      static of(text, masker) {
        return new _MaskedText(masker.text(text));
      }
      toString() {
        return this.#text;
      }
    };
    UNKNOWN_VALUES = new Masker();
    OTHER = 0;
    OF_TOKEN = 1;
    OF_CODE = 2;
    DER_START = /^(?:MC4CAQAwBQYDK2Vw|MI[IGH])/;
    DER_IN_RUN = /MC4CAQAwBQYDK2Vw|MII[EFJ][A-Za-z0-9+/]{2}IBA/;
    TOKEN_SPACE = new Uint8Array(4096);
    DECODED_SPACE = new Uint8Array(4096);
    SEXTETS = new Uint8Array(256).fill(255);
    for (const [index, sign] of Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/").entries())
      SEXTETS[sign.charCodeAt(0)] = index;
    SEXTETS["-".charCodeAt(0)] = 62;
    SEXTETS["_".charCodeAt(0)] = 63;
    KINDS = Uint8Array.from(
      { length: 256 },
      (_, code2) => isOfToken(code2) ? OF_TOKEN : "%\\&#;{}".includes(String.fromCharCode(code2)) ? OF_CODE : OTHER
    );
  }
});

// src/output/shorten.ts
function shorten(text, most) {
  const masked = UNKNOWN_VALUES.text(text);
  if (masked.length <= most) return masked;
  let start = most;
  while (start > 0 && IN_TOKEN.test(masked.charAt(start - 1))) start--;
  let end = most;
  while (end < start + MAX_PIECE && IN_TOKEN.test(masked.charAt(end))) end++;
  const isCut = end > most && end - start >= MAX_PIECE && !isWordLike(masked.slice(start, most));
  return `${masked.slice(0, isCut ? start : most).replace(/[\ud800-\udbff]$/, "")}\u2026`;
}
function quoted(text, most = 80) {
  return `"${shorten(text, most)}"`;
}
function shortId(id, digits = 10) {
  return /^[0-9a-f]*$/.test(id) ? id.slice(0, digits) : shorten(id, digits);
}
var MAX_PIECE, IN_TOKEN;
var init_shorten = __esm({
  "src/output/shorten.ts"() {
    "use strict";
    init_shape();
    init_mask();
    MAX_PIECE = 12;
    IN_TOKEN = /^[A-Za-z0-9+_=%-]$/;
  }
});

// src/git/find-program.ts
import { accessSync, constants, existsSync, realpathSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
function variable({ isWindows, env }, name) {
  const own = env[name];
  if (own !== void 0 || !isWindows) return own ?? "";
  const other2 = Object.keys(env).find((one) => one.toUpperCase() === name);
  return (other2 === void 0 ? void 0 : env[other2]) ?? "";
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
function endingsOf(list2) {
  const endings = list2.split(";").filter((one) => STARTABLE.test(one));
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
  for (let at2 = start; ; at2 = dirname(at2)) {
    if (existsSync(join(at2, ".git"))) {
      top = at2;
      break;
    }
    if (dirname(at2) === at2) break;
  }
  const home = homedir();
  return isAbsolute(home) && isWithin(home, top) ? null : top;
}
function isWithin(path2, folder) {
  return [path2, real(path2)].some((one) => {
    const rest = relative(folder, one);
    return rest === "" || rest !== ".." && !rest.startsWith(`..${sep}`) && !isAbsolute(rest);
  });
}
function real(path2) {
  try {
    return realpathSync(path2);
  } catch {
    return path2;
  }
}
var WINDOWS_ENDINGS, STARTABLE, THIS_SYSTEM;
var init_find_program = __esm({
  "src/git/find-program.ts"() {
    "use strict";
    WINDOWS_ENDINGS = ".COM;.EXE";
    STARTABLE = /^\.(?:com|exe)$/i;
    THIS_SYSTEM = { isWindows: process.platform === "win32", env: process.env };
  }
});

// src/git/run-git.ts
import { spawn, spawnSync } from "node:child_process";
import { devNull } from "node:os";
import { delimiter } from "node:path";
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
function gitProgram(context) {
  const key = `${context.folder}\0${process.env["PATH"] ?? ""}`;
  const found = programs.get(key) ?? findProgram("git", context.folder);
  programs.set(key, found);
  if (found === null) throw new GitError("git-missing", missing(context));
  return found;
}
function patience(isQuick) {
  const asked = Number(process.env["BINLEAKS_GIT_TIMEOUT"] ?? "");
  const seconds2 = Number.isFinite(asked) && asked > 0 ? asked : PATIENCE;
  return Math.min(seconds2 * 1e3 * (isQuick ? 1 : LONG_CALL), 2 ** 31 - 1);
}
function silent(args, milliseconds) {
  return `git ${args[0] ?? ""} gave no answer within ${milliseconds / 1e3} s and was stopped (BINLEAKS_GIT_TIMEOUT=SECONDS lets it take longer)`;
}
function runGit(context, args, input, maxBytes = 1 << 30) {
  return run(context, args, environment(context), input, maxBytes);
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
    child.on("close", (code2) => done(code2));
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
    const code2 = await ended;
    if (state.isSilent) throw new GitError("git-silent", silent(args, limit));
    if (code2 !== 0)
      throw new GitError(
        "git-failed",
        complaint.trim() === "" ? `git ${args[0] ?? ""} ended with ${code2 ?? "a signal"}` : complaint.trim()
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
var GitError, SAFE_FLAGS, REPOSITORY_VARIABLES, UNWANTED_VARIABLES, programs, QUICK, PATIENCE, LONG_CALL;
var init_run_git = __esm({
  "src/git/run-git.ts"() {
    "use strict";
    init_errors();
    init_find_program();
    GitError = class extends BinleaksError {
      name = "GitError";
    };
    SAFE_FLAGS = [
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
    REPOSITORY_VARIABLES = /* @__PURE__ */ new Set([
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
    UNWANTED_VARIABLES = /* @__PURE__ */ new Set([
      "GIT_ATTR_SOURCE",
      "GIT_DIFF_OPTS",
      "GIT_EXTERNAL_DIFF",
      "GIT_GLOB_PATHSPECS",
      "GIT_ICASE_PATHSPECS",
      "GIT_LITERAL_PATHSPECS",
      "GIT_NOGLOB_PATHSPECS",
      "GIT_REPLACE_REF_BASE"
    ]);
    programs = /* @__PURE__ */ new Map();
    QUICK = /* @__PURE__ */ new Set(["check-ignore", "config", "hash-object", "remote", "rev-parse", "worktree"]);
    PATIENCE = 120;
    LONG_CALL = 15;
  }
});

// src/git/regular-file.ts
import { closeSync, constants as constants2, fstatSync, openSync, readSync } from "node:fs";
function describeKind(stats) {
  if (stats.isFIFO()) return "a FIFO (named pipe)";
  if (stats.isDirectory()) return "a folder";
  return stats.isSocket() ? "a socket" : "a device";
}
function openRegular(file) {
  let descriptor;
  try {
    descriptor = openSync(file, FLAGS);
  } catch (error) {
    if (systemCode(error) === "ENXIO") throw new IrregularFileError("is a socket or a device, not a regular file");
    throw error;
  }
  const stats = fstatSync(descriptor);
  if (stats.isFile()) return { descriptor, size: stats.size };
  closeSync(descriptor);
  throw new IrregularFileError(`is ${describeKind(stats)}, not a regular file`);
}
function readRegular(file, maxBytes) {
  const { descriptor, size } = openRegular(file);
  try {
    if (size > maxBytes) throw new IrregularFileError(`is too large (${size} bytes, at most ${maxBytes} expected)`);
    let target = Buffer.allocUnsafeSlow(size > 0 ? size + 1 : CHUNK);
    let length = 0;
    for (; ; ) {
      const count = readSync(descriptor, target, length, target.length - length, null);
      if (count === 0) return target.subarray(0, length);
      length += count;
      if (length > maxBytes) throw new IrregularFileError(`is too large (at most ${maxBytes} bytes expected)`);
      if (length < target.length) continue;
      const larger = Buffer.allocUnsafeSlow(Math.min(target.length * 2, maxBytes + 1));
      target.copy(larger, 0, 0, length);
      target = larger;
    }
  } finally {
    closeSync(descriptor);
  }
}
var FLAGS, IrregularFileError, CHUNK;
var init_regular_file = __esm({
  "src/git/regular-file.ts"() {
    "use strict";
    init_errors();
    FLAGS = process.platform === "win32" ? constants2.O_RDONLY : constants2.O_RDONLY | constants2.O_NONBLOCK | constants2.O_NOCTTY;
    IrregularFileError = class extends FileError {
      name = "IrregularFileError";
      constructor(message) {
        super("irregular-file", message);
      }
    };
    CHUNK = 64 * 1024;
  }
});

// src/git/irregular-files.ts
var LARGEST, LARGEST_OF_LARGE;
var init_irregular_files = __esm({
  "src/git/irregular-files.ts"() {
    "use strict";
    init_regular_file();
    LARGEST = 256 * 1024 * 1024;
    LARGEST_OF_LARGE = 4 * 1024 * 1024 * 1024;
  }
});

// src/git/repository.ts
import { existsSync as existsSync2, realpathSync as realpathSync2, statSync as statSync2 } from "node:fs";
import { dirname as dirname2, isAbsolute as isAbsolute2, join as join2, resolve as resolve2 } from "node:path";
function ownershipError(complaint, folder) {
  if (!DUBIOUS.test(complaint)) return null;
  const path2 = quoted2(dubiousPath(complaint) ?? folder);
  return new RepositoryError("not-trusted", `${NOT_OURS} (${path2}). If you trust it, either of these two lines mends it:`, [
    `git config --global --add safe.directory ${path2}`,
    `chown -R "$(id -u):$(id -g)" ${path2}`
  ]);
}
function dubiousPath(complaint) {
  return /^[^'\n\r\u2028\u2029]*repository at '(.+)'$/m.exec(complaint)?.[1];
}
function quoted2(path2) {
  return /^[\w./:-]+$/.test(path2) ? path2 : `'${path2.replaceAll("'", "'\\''")}'`;
}
function findGitFolder(start) {
  for (let folder = start; ; folder = dirname2(folder)) {
    const own = join2(folder, ".git");
    const stats = statsOf(own);
    if (stats) {
      if (stats.isDirectory()) return { root: folder, gitFolder: own };
      if (!stats.isFile())
        throw new RepositoryError("damaged-repository", `${own}: ${describeKind(stats)} stands where git's folder should`);
      const link = /^gitdir: (.+)\n?$/.exec(readSmall(own));
      if (link?.[1] !== void 0) return { root: folder, gitFolder: resolve2(folder, link[1]) };
    }
    if (existsSync2(join2(folder, "HEAD")) && existsSync2(join2(folder, "objects")) && existsSync2(join2(folder, "refs")))
      return { root: folder, gitFolder: folder };
    if (dirname2(folder) === folder) return null;
  }
}
function statsOf(path2) {
  try {
    return statSync2(path2);
  } catch {
    return null;
  }
}
function readSmall(file, most = SMALL) {
  try {
    return readRegular(file, most).toString("utf8");
  } catch {
    return "";
  }
}
var RepositoryError, DUBIOUS, NOT_OURS, SMALL, LARGE;
var init_repository = __esm({
  "src/git/repository.ts"() {
    "use strict";
    init_errors();
    init_shorten();
    init_run_git();
    init_irregular_files();
    init_regular_file();
    RepositoryError = class extends BinleaksError {
      name = "RepositoryError";
      /** Lines to be typed or copied, which mend it; none where the message says it all. */
      remedy;
      constructor(code2, message, remedy = []) {
        super(code2, message);
        this.remedy = remedy;
      }
    };
    DUBIOUS = /dubious ownership/i;
    NOT_OURS = "git refuses to read this repository, because it belongs to another user";
    SMALL = 4 * 1024 * 1024;
    LARGE = 64 * 1024 * 1024;
  }
});

// src/report/printable.ts
function printable(text) {
  const escaped = text.replace(UNSAFE, (character2) => {
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
  const calm = json.replace(COMMAND_ANYWHERE, "#\\u0023");
  if (!NOT_PLAIN.test(calm)) return calm;
  return calm.replace(UNSAFE_IN_LINES, (character2) => {
    const units = Array.from({ length: character2.length }, (_, index) => character2.charCodeAt(index));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
  });
}
function grouped(count) {
  return String(count).replace(/\B(?=(?:\d{3}){1,6}$)/g, ",");
}
var UNSAFE, UNSAFE_IN_LINES, NOT_PLAIN, COMMAND_AT_START, COMMAND_ANYWHERE;
var init_printable = __esm({
  "src/report/printable.ts"() {
    "use strict";
    UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
    UNSAFE_IN_LINES = new RegExp(`(?!\\n)${UNSAFE.source}`, "gu");
    NOT_PLAIN = /[^\n -~\u2026]/;
    COMMAND_AT_START = /^(\s*):(?=:)/;
    COMMAND_ANYWHERE = /##(?=\[|vso\[|teamcity\[)/gi;
  }
});

// src/detect/evidence.ts
function evidence(signal, detail, share = 1) {
  return { signal, weight: Math.round(SIGNALS[signal].weight * share * 100) / 100, detail };
}
function weakened(one) {
  return { ...one, weight: Math.round(one.weight * (100 * WEAK_SHARE)) / 100 };
}
function scoreOf(list2) {
  return Math.round(list2.reduce((sum, one) => sum + one.weight, 0) * 100) / 100;
}
function meaningOf(signal) {
  return Object.hasOwn(SIGNALS, signal) ? Object.entries(SIGNALS).find(([name]) => name === signal)?.[1].means ?? signal : signal;
}
var SIGNALS, WEAK_SHARE, largest, PATH_GAIN, MANIFEST_GAIN, NAMED_BY_PATH_GAIN, PIECE_WEIGHT;
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
      "order-message": {
        weight: -5,
        means: "the only value of a message that orders a trade: the word that its sender and its receiver share"
      },
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
      "binance-slot": { weight: 4.6, means: "the nearest place where an owner is named (key, section, row, heading, callee) says Binance" },
      "other-slot": {
        weight: -6,
        means: "another name stands where Binance's name stands in a sibling, or where the record names its exchange"
      },
      "other-name": { weight: -3, means: "nothing around it names Binance, and its name or section holds a name of its own" },
      "other-encloses": { weight: -6, means: "what encloses it names another service" },
      "other-line": { weight: -5, means: "another service is named on the same line" },
      "other-object": { weight: -5, means: "another service is named in the same object" },
      "other-paragraph": { weight: -3.5, means: "another service is named closest in the same paragraph" },
      "repository-binance": { weight: 1.4, means: "the repository's manifests depend on a Binance library" },
      "repository-ccxt": { weight: 1, means: "the repository's manifests depend on ccxt or trading software" },
      "used-by-name": { weight: 0.5, means: "another file, which names Binance, uses it by its name" },
      "key-file": { weight: 0.5, means: "the file is one that holds credentials" },
      // Who stands beside it.
      partner: { weight: 2.6, means: "the matching key or secret stands next to it" },
      "key-words-near": { weight: 1.2, means: "the text around it speaks of API keys, secrets or credentials" },
      companion: { weight: 1.8, means: "a second value of the same shape stands right beside it" },
      tuple: { weight: 2.2, means: "it makes up a record with a second value of the same shape, and with nothing else of it" },
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
      // Offline proof: see requests/prove.ts. That a wrong secret gives one signature is as likely as e^-177.
      "proved-by-request": { weight: 100, means: "signs a request that was logged: proof that it is the secret" },
      "key-of-proved-request": { weight: 100, means: "the API key of a logged request that a secret found here signs" },
      // Private keys.
      "key-other-purpose": { weight: -6, means: "named or placed as a TLS, SSH, token or cloud key" },
      "key-name": { weight: 0.8, means: "named as a private key" },
      "api-key-near": { weight: 3, means: "an API key of Binance shape stands beside it" }
    };
    WEAK_SHARE = 0.25;
    largest = (...signals) => Math.max(...signals.map((signal) => SIGNALS[signal].weight));
    PATH_GAIN = largest("binance-path", "trading-context") + largest("key-file");
    MANIFEST_GAIN = largest("repository-binance", "repository-ccxt");
    NAMED_BY_PATH_GAIN = PATH_GAIN + largest("name-binance", "name-trading", "name-api") - SIGNALS.unnamed.weight + largest("partner") + largest("binance-sibling");
    PIECE_WEIGHT = largest("base64-slice", "token-slice", "data-uri", "encrypted-value");
  }
});

// src/report/display-width.ts
function displayWidth(text) {
  let width = 0;
  for (const character2 of text) width += COMBINING.test(character2) ? 0 : WIDE.test(character2) ? 2 : 1;
  return width;
}
function markedLines({ text, start, end }, indent, columns) {
  const [before, marked, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)].map(printable);
  if (before === void 0 || marked === void 0 || after === void 0) return [];
  const room = columns === void 0 ? Infinity : Math.max(20, columns - indent.length - 1);
  const fits = displayWidth(before) + displayWidth(marked) + displayWidth(after) <= room;
  const value = fits ? marked : headOf(marked, room - 2);
  const free = room - displayWidth(value);
  const head2 = fits ? before : tailOf(before, Math.max(free - displayWidth(after), Math.floor(free * 2 / 3)));
  const tail = fits ? after : headOf(after, free - displayWidth(head2));
  return [`${indent}${head2}${value}${tail}`, `${indent}${" ".repeat(displayWidth(head2))}${"^".repeat(Math.max(1, displayWidth(value)))}`];
}
function headOf(text, width) {
  if (displayWidth(text) <= width) return text;
  let shown = "";
  let taken = 1;
  for (const character2 of text) {
    taken += displayWidth(character2);
    if (taken > width) break;
    shown += character2;
  }
  return width < 1 ? "" : `${shown}${CUT}`;
}
function tailOf(text, width) {
  if (displayWidth(text) <= width) return text;
  const shown = [];
  let taken = 1;
  for (const character2 of Array.from(text).toReversed()) {
    taken += displayWidth(character2);
    if (taken > width) break;
    shown.push(character2);
  }
  return width < 1 ? "" : `${CUT}${shown.toReversed().join("")}`;
}
var WIDE, COMBINING, CUT;
var init_display_width = __esm({
  "src/report/display-width.ts"() {
    "use strict";
    init_printable();
    WIDE = /[\u1100-\u115f\u231a\u231b\u2329\u232a\u23e9-\u23ec\u25fd\u25fe\u2614\u2615\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18fff}\u{1b000}-\u{1b2ff}\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1faff}\u{20000}-\u{3fffd}]/u;
    COMBINING = new RegExp("\\p{Mn}|\\p{Me}", "u");
    CUT = "\u2026";
  }
});

// src/report/words.ts
function pathName({ path: path2, archive }) {
  return archive.length > 0 ? archive.map(printable).join(" \u2192 ") : printable(path2);
}
function plural(count, noun, many = `${noun}s`) {
  return `${grouped(count)} ${count === 1 ? noun : many}`;
}
function headlineOf({ findings, stats, complete }) {
  if (findings.length > 0) return `${plural(findings.length, "Binance credential")} found`;
  if (!hasReadAny({ stats })) return complete ? "Nothing to scan" : "Nothing was scanned";
  return complete ? "No Binance credentials found" : "Not complete: no Binance credentials found in what was read";
}
function hasReadAny({ stats }) {
  return stats.contents > 0 || stats.objects > 0 || stats.commits > 0;
}
function amountOf(bytes) {
  const [unit, factor] = bytes >= 1e9 ? ["GB", 1e9] : bytes >= 1e6 ? ["MB", 1e6] : bytes >= 1e3 ? ["kB", 1e3] : ["bytes", 1];
  if (bytes === 1) return "1 byte";
  return `${(bytes / factor).toFixed(factor === 1 ? 0 : 1).replace(/\.0$/, "")} ${unit}`;
}
function widthFor(columns) {
  return columns === void 0 ? DEFAULT_WIDTH : Math.max(MIN_WIDTH, Math.min(DEFAULT_WIDTH, columns));
}
function signed(weight) {
  return `${weight >= 0 ? "+" : ""}${weight.toFixed(2)}`;
}
function evidenceLine(evidence2, withWeight) {
  const weight = withWeight ? `${signed(evidence2.weight).padStart(6)}  ` : "- ";
  const detail = printable(evidence2.detail);
  return `${weight}${meaningOf(evidence2.signal)}${detail === "" ? "" : ` (${detail})`}`;
}
function wrap(text, first, next, width = DEFAULT_WIDTH) {
  const lines = [];
  let line = first;
  let isEmpty = true;
  for (const word2 of text.split(" ").map(printable)) {
    if (!isEmpty && displayWidth(line) + displayWidth(word2) > width) {
      lines.push(line.trimEnd());
      line = next;
    }
    line += `${word2} `;
    isEmpty = false;
  }
  lines.push(line.trimEnd());
  return lines;
}
var SUPPRESSED_AS, DEFAULT_WIDTH, MIN_WIDTH;
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
    DEFAULT_WIDTH = 100;
    MIN_WIDTH = 40;
  }
});

// src/detect/confidence.ts
function confidenceOf(score) {
  if (score >= HIGH_SCORE) return "high";
  return score >= MEDIUM_SCORE ? "medium" : "low";
}
var MEDIUM_SCORE, HIGH_SCORE, FORGET_SCORE;
var init_confidence = __esm({
  "src/detect/confidence.ts"() {
    "use strict";
    MEDIUM_SCORE = 0;
    HIGH_SCORE = 3;
    FORGET_SCORE = -6;
  }
});

// src/detect/questions/words/other-services.ts
var EXCHANGES, SERVICES, OTHER_VENDOR, OTHER_EXCHANGE;
var init_other_services = __esm({
  "src/detect/questions/words/other-services.ts"() {
    "use strict";
    EXCHANGES = [
      "alpaca",
      "ascend[-_]?ex",
      "aster(?:dex)?",
      "backpack",
      "bingx",
      "bitfinex",
      "bitflyer",
      "bitget",
      "bithumb",
      "bitmart",
      "bitmax",
      "bitmex",
      "bitpanda",
      "bitrue",
      "bitso",
      "bitstamp",
      "bittrex",
      "bitvavo",
      "blofin",
      "bybit",
      String.raw`cex\.io`,
      "coinbase",
      "coincheck",
      "coindcx",
      "coinex",
      "coinswitch",
      String.raw`crypto\.?com`,
      "cryptocom",
      "deribit",
      "dydx",
      "etoro",
      "exmo",
      "ftx",
      String.raw`gate\.?io`,
      "gateio",
      "gdax",
      "gemini",
      "hitbtc",
      "htx",
      "huobi",
      "hyperliquid",
      "ibkr",
      "indodax",
      "interactive[-_ ]?brokers",
      "kraken",
      "kucoin",
      "lbank",
      "liquid",
      "luno",
      "mercadobitcoin",
      "mexc",
      "oanda",
      "okex",
      "okx",
      "paradex",
      "phemex",
      "poloniex",
      "probit",
      "revolut(?:[-_ ]?x)?",
      "revx",
      "robinhood",
      "tokocrypto",
      "upbit",
      "wazirx",
      "whitebit",
      "woo_x",
      "woox",
      String.raw`xt\.com`,
      "yobit",
      "zaif"
    ];
    SERVICES = [
      "3commas",
      "ably",
      "agora",
      "airtable",
      "akeyless",
      "alchemy",
      "algolia",
      "alpha_vantage",
      "alphavantage",
      "amazon",
      "amplitude",
      "anthropic",
      "artifactory",
      "auth0",
      "aws",
      "azure",
      "backblaze",
      "bitbucket",
      "braintree",
      "bscscan",
      "bugsnag",
      "claude",
      "clerk",
      "cloudflare",
      "cloudinary",
      "codecov",
      "cognito",
      "cohere",
      "coingecko",
      "coinglass",
      "coinmarketcap",
      "confluent",
      "consul",
      "contentful",
      "convex",
      "cryptocompare",
      "databricks",
      "datadog",
      "digital[-_]?ocean",
      "directus",
      "discord",
      "disqus",
      "django",
      "docker",
      "doppler",
      "dropbox",
      "elastic(?:search)?",
      "ethereum",
      "etherscan",
      "facebook",
      "finnhub",
      "firebase",
      "fireblocks",
      "flask",
      "freshbooks",
      "gcloud",
      "gcp",
      "gemini_ai",
      "github",
      "gitlab",
      "glassnode",
      "google",
      "grafana",
      "hasura",
      "heroku",
      "hubspot",
      "huggingface",
      "iconfinder",
      "iex[-_]?cloud",
      "imgix",
      "infisical",
      "influx(?:db)?",
      "infura",
      "instagram",
      "intercom",
      "kafka",
      "keycloak",
      "laravel",
      "launchdarkly",
      "ledger",
      "line[-_]?notify",
      "linkedin",
      "livekit",
      "lunarcrush",
      "magento",
      "mailchimp",
      "mailgun",
      "mapbox",
      "mesibo",
      "messagebird",
      "messari",
      "metamask",
      "minio",
      "mistral",
      "mixpanel",
      "mongo",
      "mongodb",
      "moralis",
      "mysql",
      "neon",
      "netlify",
      "netsuite",
      "new[-_]?relic",
      "newsapi",
      "nexmo",
      "nomics",
      "notion",
      "npm",
      "okta",
      "onesignal",
      "openai",
      "openweather",
      "opsgenie",
      "pagerduty",
      "partnerstack",
      "paypal",
      "phantom",
      "phrase",
      "pinata",
      "plaid",
      "planetscale",
      String.raw`polygon\.io`,
      "polygonscan",
      "postgres(?:ql)?",
      "posthog",
      "postmark",
      "prometheus",
      "pushbullet",
      "pusher",
      "pushover",
      "pypi",
      "quandl",
      "quay",
      "quicknode",
      "rabbitmq",
      "rails",
      "rapidapi",
      "redis",
      "resend",
      "rollbar",
      "rubygems",
      "salesforce",
      "santiment",
      "segment",
      "sendgrid",
      "sentry",
      "shopify",
      "slack",
      "snowflake",
      "snyk",
      "solana",
      "sonar(?:qube|cloud)?",
      String.raw`split\.?io`,
      "spotify",
      "square",
      "statsig",
      "strapi",
      "stripe",
      "sumo[-_]?logic",
      "supabase",
      "taapi",
      "telegram",
      "tiingo",
      "tradingview",
      "trezor",
      "turso",
      "twilio",
      "twitter",
      "typetalk",
      "upstash",
      "vault",
      "vercel",
      "vonage",
      "walletconnect",
      "wasabi",
      "wordpress",
      "zendesk",
      "zoom"
    ];
    OTHER_VENDOR = new RegExp(`(?<![a-z])(?:${EXCHANGES.join("|")}|${SERVICES.join("|")})(?![a-z])`, "gi");
    OTHER_EXCHANGE = new RegExp(
      `(?<![a-z])(?:${EXCHANGES.join("|")}|moralis|cryptocompare|pinata|confluent|hasura)(?![a-z])`,
      "gi"
    );
  }
});

// src/detect/questions/words/vocabulary.ts
function wordsOf(name) {
  return (NOT_ASCII.test(name) ? name.normalize("NFC") : name).replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/([A-Z])([A-Z][a-z])/g, "$1_$2").toLowerCase().replace(/[^a-z0-9\u0080-\uffff]+/g, "_").replace(/^_|_$/g, "");
}
function mentions(pattern, text) {
  return text.search(pattern) >= 0;
}
function withoutNamesakes(text, blank2) {
  return text.replace(CHAIN_ONLY, blank2).replace(SYMBOL, blank2);
}
function mentionsBinance(text) {
  return /binance|bnb|mbx|[^\x20-\x7e]/i.test(text) && mentions(
    BINANCE,
    withoutNamesakes(text, () => " ")
  );
}
var BINANCE, CHAIN_ONLY, SYMBOL, TRADING, PASSWORD_NAME, ONE_LETTER_NAME, NEVER_CREDENTIAL, API_WORDS, LISTEN_KEY, FUTURES_TESTNET, PAY, NOT_ASCII;
var init_vocabulary = __esm({
  "src/detect/questions/words/vocabulary.ts"() {
    "use strict";
    BINANCE = new RegExp(
      `binance|x[-_]mbx[-_]|session\\.logon|authorizedSince|25035(?<=[|\\x01^]25035)=[12]|bnb(?<![a-z0-9+/=]bnb)(?:us|tr)?(?![a-z0-9+/=])|\u5E01\u5B89|\u5E63\u5B89|\u0431\u0438\u043D\u0430\u043D\u0441|\u30D0\u30A4\u30CA\u30F3\u30B9|\uBC14\uC774\uB0B8\uC2A4|\u0E44\u0E1A\u0E41\u0E19\u0E19\u0E0B\u0E4C|\u05D1\u05D9\u05E0\u05E0\u05E1|\u0628\u064A\u0646\u0627\u0646\u0633|\u0628\u0627\u06CC\u0646\u0646\u0633|\u092C\u093E\u0907\u0928\u0947\u0902\u0938|\u092C\u093F\u0928\u0947\u0902\u0938`,
      "gi"
    );
    CHAIN_ONLY = /dataseed\d*\.binance\.org|binance\.org|binance[-_ ]?(?:smart[-_ ]?)?chain|binance[-_ ]?peg|binancecoin|\bbsc[-_ ]binance|binance[-_]bsc/gi;
    SYMBOL = /BINANCE:[A-Z0-9]{2,12}(?:USDT|USDC|USD|BUSD|FDUSD|BTC|ETH|BNB|EUR|TRY|PERP)(?:\.P)?(?![A-Za-z0-9])/g;
    TRADING = /(?<![a-z])ccxt(?![a-z])|freqtrade|hummingbot|octobot|passivbot|recvwindow|(?<![a-z])[fdsep]api(?![a-z])|usd[-_]?m[-_]?futures|futures_?usdt|coin[-_]?m[-_]?futures|(?:BTC|ETH|BNB)[-/_]?(?:USDT|BUSD|FDUSD)|spot[-_ ]?testnet/gi;
    PASSWORD_NAME = /(?:^|_)(?:password|passwd|pwd|pass|passwort|passord|contraseña|clave_secreta|mot_de_passe|senha|hasło|heslo|wachtwoord|lösenord|parola|şifre|пароль|密码|密碼|(?<!api_)token)(?:_|$)/;
    ONE_LETTER_NAME = /^(?:(?:self|this|my|cfg|config|c|args|opts?)_)?([ks])$/;
    NEVER_CREDENTIAL = /(?:^|_)(?:signature|sig|listen_?key|listenkey|order|orderid|order_id|client_order|hash|digest|sha\d*|checksum|tx|txid|txn|address|wallet|uuid|trace|request_id|nonce|integrity|etag|public_?key_?pem)(?:_|$)/;
    API_WORDS = /api|access|x_mbx|exchange|trad|client|consumer/;
    LISTEN_KEY = /listen_?key|listen_?token|user_?data_?stream/i;
    FUTURES_TESTNET = /testnet\.binancefuture|binancefuture\.com|futures?[-_ ]?testnet|testnet[-_ ]?futures?|test[-_]futures|testnet/i;
    PAY = /binance[-_ ]?pay|bpay\.binanceapi|binancepay/i;
    NOT_ASCII = /[^\x00-\x7f]/;
  }
});

// src/policy/globs/glob-problem.ts
function globProblem(glob) {
  if (glob.length > MAX_LENGTH) return `more than ${MAX_LENGTH} characters`;
  if (/^\.?\/*$/.test(glob)) return 'it names no file: "**" is everything';
  if (/\\[A-Za-z0-9_]/.test(glob)) return 'write "/" between folders: a backslash only escapes the character behind it';
  if (/\\{3,}/.test(glob)) return "more than two backslashes in a row";
  const literal2 = glob.replace(/\\./g, "x");
  if (!isBalanced(literal2)) return "a bracket or brace is not closed";
  const plain3 = literal2.replace(/\[[^\][]*\]/g, "x");
  if (/[+*]\(|\)[+*?{]/.test(plain3)) return "repeated groups are not supported";
  if ((plain3.match(/[({]/g) ?? []).length > MAX_GROUPS) return `more than ${MAX_GROUPS} groups`;
  const segments = plain3.replace(/\/\*\*\/?$/, "").split("/");
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
  "src/policy/globs/glob-problem.ts"() {
    "use strict";
    MAX_LENGTH = 500;
    MAX_STARS = 3;
    MAX_DEEP_STARS = 3;
    MAX_GROUPS = 8;
  }
});

// src/model/permissions.ts
function grantedIn(permissions) {
  const granted = new Set(Object.keys(permissions).filter((name) => permissions[name] === true && !NO_PERMISSION.has(name)));
  const known2 = MEANINGS.filter((one) => granted.delete(one.name));
  const worse = known2.filter((one) => one.power !== "read");
  const unknown = [...granted].map((name) => {
    const label = /^[A-Za-z][A-Za-z0-9]{0,60}$/.test(name) ? name : "one with an unknown name";
    return { name, power: "move", can: `use "${name}"`, label };
  });
  return [...worse, ...unknown, ...known2.filter((one) => one.power === "read")];
}
function powerOf(permissions) {
  const [worst] = permissions ? grantedIn(permissions).toSorted((a, b) => POWERS.indexOf(b.power) - POWERS.indexOf(a.power)) : [];
  return worst?.power ?? null;
}
function isComplete(permissions) {
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
  "src/model/permissions.ts"() {
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

// src/model/secret.ts
import { inspect } from "node:util";
function sha256Hex(data) {
  const { hash } = process.getBuiltinModule("node:crypto");
  return hash("sha256", data);
}
var SecretText;
var init_secret = __esm({
  "src/model/secret.ts"() {
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

// src/detect/text/edges.ts
function endWithout(text, members) {
  let end = text.length;
  while (end > 0 && members.includes(text.charAt(end - 1))) end--;
  return end;
}
function withoutEnd(text, members) {
  const end = endWithout(text, members);
  return end === text.length ? text : text.slice(0, end);
}
function withoutEnds(text, members) {
  const end = endWithout(text, members);
  let start = 0;
  while (start < end && members.includes(text.charAt(start))) start++;
  return text.slice(start, end);
}
function endOf(text, member) {
  let start = text.length;
  while (start > 0 && member.test(text.charAt(start - 1))) start--;
  return text.slice(start);
}
function cutAt(text, pattern) {
  const at2 = text.search(pattern);
  return at2 < 0 ? text : text.slice(0, at2);
}
var init_edges = __esm({
  "src/detect/text/edges.ts"() {
    "use strict";
  }
});

// src/detect/questions/words/role-words.ts
var SECRET_PARTS, SECRETS, KEY_PARTS, KEYS2, SECRET_WORDS, KEY_WORDS, ROLE_WORD, CHINESE_API_KEY;
var init_role_words = __esm({
  "src/detect/questions/words/role-words.ts"() {
    "use strict";
    SECRET_PARTS = [
      "(?<![a-z])scret",
      "bi_mat",
      "b\xED_?m\u1EADt",
      "geheim",
      "gizli",
      "hemlig",
      "hemmelig",
      "kunci_rahasia",
      "privad",
      "privat",
      "private_?key",
      "priv\xE9",
      "priv_?key",
      "prywatn",
      "rahasia",
      "salai[ns]",
      "seceret",
      "secert",
      "secrect",
      "secr[e\xE8\xE9]t",
      "s\xE9cret",
      "secreto",
      "segredo",
      "segret",
      "sekret",
      "sercet",
      "soukrom",
      "tajn",
      "titkos",
      "\u03BC\u03C5\u03C3\u03C4\u03B9\u03BA",
      "\u0437\u0430\u043A\u0440\u044B\u0442",
      "\u043F\u0440\u0438\u0432\u0430\u0442\u043D",
      "\u0441\u0435\u043A\u0440\u0435\u0442",
      "\u0442\u0430\u0435\u043D",
      "\u0442\u0430\u0439\u043D",
      "\u0442\u0430\u0454\u043C\u043D",
      "\u05E1\u05D5\u05D3\u05D9",
      "\u0633\u0631\u0651",
      "\u0633\u0631\u064A",
      "\u0645\u062D\u0631\u0645\u0627\u0646\u0647",
      "\u0645\u062E\u0641\u06CC",
      "\u0917\u0941\u092A\u094D\u0924",
      "\u0917\u094B\u092A\u0928\u0940\u092F",
      "\u0938\u0940\u0915\u094D\u0930\u0947\u091F",
      "\u0E25\u0E31\u0E1A",
      "\uBE44\uBC00",
      "\uC2DC\uD06C\uB9BF",
      "\u30B7\u30FC\u30AF\u30EC\u30C3\u30C8",
      "\u5BC6\u9470",
      "\u5BC6\u94A5",
      "\u6A5F\u5BC6",
      "\u79C1\u5BC6",
      "\u79C1\u9470",
      "\u79C1\u94A5",
      "\u79D8\u5BC6",
      "\u79D8\u9470",
      "\u79D8\u94A5",
      "\u91D1\u9470"
    ];
    SECRETS = [
      "apis",
      "apisec",
      "bsec",
      "hmac",
      "priv",
      "private",
      "prv",
      "sck",
      "sec",
      "seckey",
      "signing_key",
      "sign_key",
      "signkey",
      "sk",
      "(?:\u0627\u0644)?\u0633\u0631"
    ];
    KEY_PARTS = [
      "access_?key",
      "anahtar",
      "apikey",
      "ap[iy]_?_?key",
      "API\u5BC6\u9470",
      "API\u5BC6\u94A5",
      "cl\xE9",
      "kh\xF3a",
      "kho\xE1",
      "kl\xED\u010D",
      "klucz",
      "kunci",
      "nyckel",
      "n\xF8gle",
      "n\xF8kkel",
      "\xF6ffentlich",
      "p\xFAblic",
      "publiczn",
      "schl\xFCssel",
      "sleutel",
      "ve\u0159ejn",
      "\u03BA\u03BB\u03B5\u03B9\u03B4",
      "\u043A\u043B\u044E\u0447",
      "\u043E\u0442\u043A\u0440\u044B\u0442",
      "\u043F\u0443\u0431\u043B\u0438\u0447\u043D",
      "\u043F\u0443\u0431\u043B\u0456\u0447\u043D",
      "\u05DE\u05E4\u05EA\u05D7",
      "\u0645\u0641\u062A\u0627\u062D",
      "\u06A9\u0644\u06CC\u062F",
      "\u0915\u0941\u0902\u091C\u0940",
      "\u0E04\u0E35\u0E22\u0E4C",
      "\uD0A4",
      "\u30AD\u30FC",
      "\u516C\u9470",
      "\u516C\u94A5"
    ];
    KEYS2 = [
      "access",
      "ak",
      "akey",
      "anv\xE4ndare",
      "api",
      "apik",
      "avain",
      "bapi",
      "benutzer",
      "benutzername",
      "bkey",
      "chave",
      "cheie",
      "chiave",
      "cl",
      "clave",
      "cle",
      "gebruiker",
      "gebruikersnaam",
      "identifiant",
      "key",
      "key_id",
      "keyid",
      "kulcs",
      "kullan\u0131c\u0131",
      "login",
      "mbx",
      "pk",
      "pub",
      "pubkey",
      "public",
      "publickey",
      "schl_ssel",
      "schluessel",
      "token",
      "user",
      "username",
      "usuario",
      "usu\xE1rio",
      "utente",
      "utilisateur",
      "u\u017Eivatel",
      "u\u017Cytkownik",
      "\u0430\u043F\u0438",
      "\u0430\u043F\u0456",
      "\u043B\u043E\u0433\u0438\u043D",
      "\u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u0442\u0435\u043B\u044C",
      "\u7528\u6237\u540D"
    ];
    SECRET_WORDS = new RegExp(`${SECRET_PARTS.join("|")}|(?:^|_)(?:${SECRETS.join("|")})(?:_|$)`, "i");
    KEY_WORDS = new RegExp(`${KEY_PARTS.join("|")}|(?:^|_)(?:${KEYS2.join("|")})(?:_|$)`, "i");
    ROLE_WORD = new RegExp(
      `^(?:(?:${SECRET_PARTS.join("|")}|${KEY_PARTS.join("|")})[^_]{0,4}|${SECRETS.join("|")}|${KEYS2.join("|")})$`,
      "i"
    );
    CHINESE_API_KEY = /(?:api|访问|訪問|存取)[\s_-]*(?:密钥|密鑰|金鑰|秘钥|公钥)/i;
  }
});

// src/detect/structure/statement.ts
function assignedNames(left) {
  const match = /^(?:(?:const|let|var|my|local)\s+)?(?:[[(]\s*)?([$@]?[\w.]+(?:\s*,\s*[$@]?[\w.]+)+)(?:\s*[\])])?$/.exec(left.trim());
  return match?.[1]?.split(",").map((name) => name.trim()) ?? null;
}
function cutStatement(line) {
  const cut2 = Math.max(...["{", ",", ";", "(", "[", "}"].map((stop) => line.lastIndexOf(stop)));
  const statement = line.slice(cut2 + 1);
  return statement.slice(innerStart(statement));
}
function innerStart(statement) {
  const parameter = statement.length - endOf(statement, /[\w.%-]/).length;
  const sign = statement.charAt(parameter - 1);
  if (parameter < statement.length && (sign === "&" || sign === "?") && (parameter === 1 || /\S/.test(statement.charAt(parameter - 2))))
    return parameter;
  const operand = /^.*\|\s(?!\s*(?:undefined|null|None|string|str|number)\b)/.exec(statement);
  if (operand) return operand[0].length;
  const open = statement.lastIndexOf("<");
  return open >= 0 && !statement.includes(">", open) ? open + 1 : 0;
}
function withoutSpaces(type) {
  return type.split(/[|&]/).map((part) => part.trim()).join("|");
}
function withoutType(statement) {
  const basic = /^([\s\S]*\S)\s+As\s+(?:New\s+)?[\w.()]+\s*$/i.exec(statement);
  if (basic?.[1]) return basic[1];
  const told = /^([\s\S]*[\w\])])\s+(?:PROGMEM|ICACHE_RODATA_ATTR|RODATA_ATTR|EEMEM|__attribute__\s?\(\([^()]{0,40}\)\))\s*$/.exec(
    statement
  )?.[1];
  if (told !== void 0) return told.replace(/\[\w{0,12}\]$/, "");
  if (/\$(?:env|global|script):\w{1,80}\s{0,8}$/i.test(statement)) return statement;
  const typed = /^([\s\S]*?[\w$\])!?"'])\s*:(?!:)\s{0,20}([&*']?[\w$<>[\]|?.:&\s'*]{1,80})$/.exec(statement);
  if (!typed?.[1] || !typed[2] || /[\w>\]]\s+[\w<[]/.test(withoutSpaces(typed[2]))) return statement;
  const type = typed[2].replace(/<[^<>]*>|\[\]|[?!]/g, "").trim().split(/[\s|.&:]+/).at(-1) ?? "";
  return /^(?:[A-Z]\w*|string|str|number|any|unknown|bytes|char|text|undefined|null|optional|varchar|object|auto|static)$/.test(type) ? typed[1] : statement;
}
var init_statement = __esm({
  "src/detect/structure/statement.ts"() {
    "use strict";
    init_edges();
  }
});

// src/detect/questions/labels.ts
function readLabels(before, after) {
  const labels = [];
  const add = (text, via) => {
    const clean = text?.replace(/\b(?:https?|wss?):\/\/[^\s"'`]*/g, " ").replace(/[A-Za-z0-9+/]{40,}/g, "\u2026").replace(/[\s\x7f-\x9f\ufffd]+/g, " ").trim();
    if (clean && /[A-Za-z\u0080-\uffff]/.test(clean)) labels.push({ text: clean, via });
  };
  const call = bind(stripOpeners(before.slice(-1200), after), add, 0);
  const first = labels[0];
  if (!first || first.via !== "column" && isGenericName(first.text)) addSiblings(before, after, add);
  const command2 = commandName(lineOf(before.slice(-600)), sameLine(after));
  if (command2 !== void 0) {
    const loose = first === void 0 || first.via === "prose" || first.via === "line-above" || /^-+secret(?:-string)?$/i.test(first.text);
    if (loose) labels.unshift({ text: command2, via: "option" });
    else add(command2, "option");
  }
  if (/(?:^|\n)[ \t]{0,20}$/.test(before.slice(-40))) add(/^["'`]?[ \t]{0,4}\(([^()\n]{2,60})\)/.exec(after)?.[1], "comment");
  const comment = /^["'`)\]},;\s\w.!?]{0,40}?(?:\s#|#\s|\/\/|\/\*|\s--\s|<!--|\s;\s|\s'\s)\s*([^\n\r]{2,100})/.exec(sameLine(after));
  add(comment?.[1], "comment");
  return { labels, call };
}
function commandName(before, after) {
  if (!/[|><]|\s--?\w/.test(before + after)) return void 0;
  const fed = FED.exec(before)?.[1];
  if (fed !== void 0) return fed;
  const written = WRITTEN.exec(after)?.[1];
  if (written !== void 0) return written.split("/").at(-1);
  const piped = PIPED.exec(after)?.[1];
  if (piped !== void 0) {
    const words = piped.split(/\s+/).filter((word2) => word2.length > 3 && !VERBS.test(word2));
    return words.at(-1);
  }
  if (!STORES.test(before) && !STORES.test(after)) return void 0;
  const name = NAME_OPTION.exec(after)?.[1] ?? NAME_OPTION.exec(before)?.[1];
  return name === void 0 || /[A-Za-z0-9+/]{40}/.test(name) ? void 0 : name;
}
function sameLine(after) {
  const end = after.search(/[\r\n\x00-\x08\x0e-\x1a]/);
  return end < 0 ? after.slice(0, 300) : after.slice(0, Math.min(end, 300));
}
function isWrapper(callee) {
  return WRAPPER.test(callee);
}
function isGenericName(name) {
  return GENERIC.test(lastWord(name));
}
function lastWord(text) {
  return endOf(withoutEnd(text, "\"'`])"), /[\w-]/) || text;
}
function withoutQuotes(text) {
  let end = text.length;
  for (; ; ) {
    if (end > 0 && QUOTES.includes(text.charAt(end - 1))) {
      end--;
      continue;
    }
    const mark2 = MARKS.find((one) => text.endsWith(one, end));
    if (mark2 === void 0) return text.slice(0, end);
    end -= mark2.length;
  }
}
function isConversion(rest, wrapper, after) {
  if (/^new\s|client|binance|hmac|sign|print|log|account|session|exchange/i.test(wrapper) || !/^["'`]?\s{0,4}\)\s{0,4}(?:[;,\n\r)}]|$|as\b|!!?|\?|\.)/.test(after))
    return false;
  const name = /(?<![\w.])(?:[\w$]{1,60}\.){0,4}([\w$]{2,60})\s{0,8}(?::\s{0,4}[\w&:<>[\] ]{1,40})?(?:=|:=|<-)\s{0,4}$/.exec(
    rest.slice(-200)
  )?.[1];
  if (name === void 0) return false;
  const words = wordsOf(name);
  return SECRET_WORDS.test(words) || KEY_WORDS.test(words);
}
function stripOpeners(text, after = "") {
  let rest = text;
  for (let i = 0; i < 12; i++) {
    const length = rest.length;
    const bare2 = withoutQuotes(rest);
    if (bare2.length < rest.length) rest = `${bare2}\0`;
    rest = rest.replace(/(^|[^\w$])(?:[bBrRuUfFLNs]|[bB][rR]|[rR][bB]|u8|@\$?|\$@?|#|&)?\u0000$/, "$1");
    rest = rest.replace(/\u0000$/, "");
    rest = rest.replace(/<!\[CDATA\[\s*$/, "");
    rest = withoutEnd(rest, " 	");
    const wrapper = rest.endsWith("(") && /(?:new\s{1,4})?[\w.:]{1,60}!?\($/.exec(rest.slice(-80))?.[0];
    if (wrapper && (WRAPPER.test(wrapper.slice(0, -1)) || isConversion(rest.slice(0, -wrapper.length), wrapper, after)))
      rest = rest.slice(0, -wrapper.length);
    rest = rest.replace(/(=>\s*)string\(\d{1,9}\)$/, "$1");
    rest = rest.replace(/([:=]\s*)(?:!+[\w/-]*|&[\w-]+)\s*$/, "$1");
    if (rest.length === length) break;
  }
  return rest;
}
function withoutComment(text) {
  const lineStart4 = text.lastIndexOf("\n") + 1;
  const comment = /[,([{=][ \t]*(?:#|\/\/|--)/.exec(text.slice(lineStart4));
  return comment ? text.slice(0, lineStart4 + comment.index + 1) : text;
}
function beforeBlock(text) {
  const lineStart4 = text.lastIndexOf("\n") + 1;
  const block = /[:=][ \t]*[|>][+-]?\d?[+-]?[ \t]*(?:#.*)?$/.exec(text.slice(lineStart4));
  return block ? text.slice(0, lineStart4 + block.index + 1) : null;
}
function lastName(text) {
  let start = text.length;
  for (; ; ) {
    const piece = endOf(text.slice(0, start), /[\w$@.\-\u0080-\uffff]/);
    const from = start - piece.length;
    const isMember = piece !== "" && /^[\w$]+$/.test(piece) && text.endsWith("->", from) && /[\w$@.\u0080-\uffff]/.test(text.charAt(from - 3));
    if (!isMember) return text.slice(piece === "" ? start + 2 : from);
    start = from - 2;
  }
}
function bind(text, add, depth) {
  if (depth > 4) return null;
  const broken = /[\r\n][ \t]*$/.test(text);
  const rest = broken ? withoutComment(text.trimEnd()) : text;
  if (broken) {
    const block = beforeBlock(rest);
    if (block !== null) return bind(block, add, depth + 1);
    if (/(?:=|\(|,|\[|\{|\|\||\?\?|\+|=>|:=|<-|\\)$/.test(rest) && !/^\s*(?:#|\/\/|;|\*)/.test(lineOf(rest))) {
      return bind(stripOpeners(rest.replace(/\\$/, "")), add, depth + 1);
    }
    const tag2 = TAG.exec(rest);
    if (tag2) {
      bindElement(rest, tag2, add);
      return null;
    }
    bindLineAbove(rest, add);
    return null;
  }
  if (/(?:^|\n)[ \t]{0,8}\d{1,6}\)$/.test(rest)) {
    bindLineAbove(rest.slice(0, rest.lastIndexOf("\n") + 1), add);
    return null;
  }
  if (/(?:^|[\x01|^;\s]|\^A|<SOH>|\\x01|\\u0001)553=$/.test(rest) && rest.includes("8=FIX")) {
    add("FIX username, the API key", "assigned");
    return null;
  }
  const separator = SEPARATOR.exec(rest);
  if (separator) {
    const left = rest.slice(0, separator.index);
    bindLeft(left, separator[0].trim(), add);
    return null;
  }
  if (rest.endsWith(",")) return bindArgument(rest.slice(0, -1), add, depth);
  if (rest.endsWith("(")) return bindCall(rest.slice(0, -1), 0, "", add, depth);
  if (rest.endsWith("[") || rest.endsWith("{")) {
    const inner2 = stripOpeners(rest.slice(0, -1).trimEnd());
    bind(inner2, add, depth + 1);
    return null;
  }
  const tag = TAG.exec(rest);
  if (tag) {
    bindElement(rest, tag, add);
    return null;
  }
  if (/[|;\t]$/.test(rest)) {
    const cell = /([^|;\t\n]{2,60})[|;\t]\s*$/.exec(rest.trimEnd() + (rest.endsWith("	") ? "	" : ""));
    add(cell?.[1]?.replace(/["'`*]/g, ""), "prose");
    return null;
  }
  bindSpaced(rest, add);
  return null;
}
function lineOf(text) {
  return text.slice(text.lastIndexOf("\n") + 1);
}
function behindCommand(statement) {
  const at2 = statement.lastIndexOf("&& ");
  return at2 < 0 ? statement : statement.slice(at2 + 3);
}
function bindLeft(left, operator, add) {
  let line = lineOf(left);
  if (line.trim() === "" && left.trim() !== "") line = lineOf(left.trimEnd());
  if (/^(?:\|\||\?\?|:-|or|\?:)/.test(operator) || operator === ":" && /\?[^?]*$/.test(line) && /env|get/i.test(line)) {
    const identifiers = line.match(/[A-Za-z_$][\w$-]*/g) ?? [];
    for (const identifier of identifiers.toReversed().slice(0, 6)) {
      if (!/^(?:process|env|os|environ|getenv|get|const|let|var|import|meta|self|this|config|System|ENV|Deno|String|str|or|return|export|default|readonly|private|public)$/.test(
        identifier
      ))
        add(identifier, "assigned");
    }
    return;
  }
  const names = operator === "=" || operator === ":=" ? assignedNames(line) : null;
  if (names) {
    add(names[0], "assigned");
    return;
  }
  const subscript = /[\w$)\]]\s*(?:\[\s{0,20}["'`:]?[^\]\n]{1,80}["'`]?\s{0,20}\]|\{\s{0,20}["'`]?[\w.-]{1,60}["'`]?\s{0,20}\}|\(\s{0,20}["'`:][\w.:-]{1,80}["'`]?\s{0,20}\))$/.exec(
    line.trimEnd()
  );
  if (subscript) {
    add(/["'`:]?([^"'`[\](){}:]{1,80})["'`]?\s{0,3}[\])}]$/.exec(line.trimEnd().slice(-130))?.[1], "assigned");
    add(endOf(line.slice(0, subscript.index + 1).trimEnd(), /[\w$.@>-]/), "assigned");
    return;
  }
  const quoted4 = /(["'`])((?:(?!\1)[^\n]){1,80})\1\s*$/.exec(line);
  if (quoted4) {
    add(quoted4[2], "assigned");
    return;
  }
  const statement = cutStatement(line).replace(/^\s*(?:[-*\u2022]|\d+[.)]|#+|\/\/+|>+|REM|--)\s+/, "");
  if (operator.startsWith("=") || operator === ":=" || operator === "<-" || operator === "?=" || operator === "+=") {
    const target = withoutType(behindCommand(statement)).trim();
    const word2 = lastName(withoutEnd(target, "\"'`])").trimEnd());
    add(word2, "assigned");
    if (word2 !== "" && target !== word2 && /[A-Za-z\u0080-\uffff]/.test(target)) add(target.slice(-80), "prose");
    return;
  }
  const colon = statement.trim();
  const typedName = endOf(colon, /[\w$.\-\u0080-\uffff]/);
  if (typedName !== "" && (typedName === colon || /^[\w$.-]+$/.test(typedName) && /[_$.]/.test(typedName))) add(typedName, "assigned");
  if (colon !== typedName) add(colon.slice(-100), "prose");
}
function bindArgument(text, add, depth) {
  let level = 0;
  let index = 1;
  const previous = /(?:["'`]([\w.\- /:]{1,60})["'`]|(?:^|[\s(,:])[:@]?([A-Za-z_][\w.]{1,60}))\s*(?:\.[\w]+\(\))?$/.exec(text.slice(-90));
  for (let i = text.length - 1; i >= 0 && text.length - i < 1100; i--) {
    const character2 = text[i];
    if (character2 === ")" || character2 === "]" || character2 === "}") level++;
    else if (character2 === "," && level === 0) index++;
    else if (character2 === "(" || character2 === "[" || character2 === "{") {
      if (level > 0) {
        level--;
        continue;
      }
      const name = previous?.[1] ?? previous?.[2];
      if (index >= 1 && name && name.length < 60) add(name, "argument");
      if (character2 === "(") return bindCall(text.slice(0, i), index, text.slice(Math.max(i + 1, text.length - 140)), add, depth);
      bind(stripOpeners(text.slice(0, i).trimEnd()), add, depth + 1);
      return null;
    } else if (character2 === ";" && level === 0) break;
  }
  const several = /(?:^|[\n;])([^\n;=]{1,120}?)\s*:?=(?!=)([^\n;=]*)$/.exec(text);
  const names = several?.[1] === void 0 ? null : assignedNames(several[1]);
  if (several && names) {
    add(names[(several[2] ?? "").split(",").length], "assigned");
    return null;
  }
  const command2 = /(?:^|\n)[ \t]*(\w[\w.:!]*)[ \t]+[:"'`]?([\w.-]+)["'`]?[ \t]*$/.exec(text);
  if (command2) add(command2[2], "argument");
  return null;
}
function bindCall(text, index, previous, add, depth) {
  const name = CALLEE.exec(text.slice(-160).trimEnd())?.[1];
  if (!name) {
    bind(stripOpeners(text.trimEnd()), add, depth + 1);
    return null;
  }
  const bare2 = name.replace(/<[^<>]*>/, "").replace(/!$/, "");
  const last = endOf(bare2, /[\w$]/) || bare2;
  if (/^(?:if|for|while|switch|return|and|or|not|in|print|println|printf|echo|log|console|assert\w*|expect|require|import|values?|max|min|len)$/i.test(
    last
  ))
    return null;
  const setter = /^(?:set|with|add|use|put|get)_?(?=[A-Z_])(.+)$/.exec(last) ?? /^(?:set|with)([A-Z]\w*)$/.exec(last);
  add(setter?.[1] ?? last, "call");
  return { name: bare2, index, previous };
}
function bindElement(rest, tag, add) {
  const name = tag[1] ?? "";
  const attributes = tag[2] ?? "";
  const named2 = /(?:^|\s)(?:key|name|id|label|field|title|for|data-key|data-name|property|variable)\s*=\s*["']([^"']{2,80})["']/i.exec(
    attributes
  );
  if (named2) add(named2[1], "element");
  if (!GENERIC.test(name)) {
    add(name, "element");
    return;
  }
  const earlier = rest.slice(0, tag.index).replace(/<[\w:.-][^<>]*>\s*$/, "");
  const sibling = /<(?:key|name|th|td|dt|label|strong|b|span|code|h\d|setting\w*)\b[^<>]*>([^<>]{2,160})<\/[\w:.-]+>[\s:]*(?:<\/?[\w:.-][^<>]*>\s*){0,3}$/i.exec(earlier)?.[1]?.trim();
  if (sibling !== void 0 && sibling.length >= 2 && sibling.length <= 80) add(sibling, "element");
  const parent = /<(?:add|setting|entry|param|property|item|env|variable)\b[^<>]*(?:key|name)\s*=\s*["']([^"']{2,80})["'][^<>]*>\s*$/i.exec(
    earlier
  );
  add(parent?.[1], "element");
}
function bindSpaced(rest, add) {
  const line = withoutEnd(lineOf(rest), "\"'`").trimEnd();
  const option = /(?:^|[\s"'`(=,])(--?[A-Za-z][\w.-]*)["'`]?,?$/.exec(line);
  if (option) {
    if (/^--?(?:body|value|data|string|secret-string|from-literal|payload|text|v|b|d|w)$/.test(option[1] ?? "")) {
      for (const word2 of (line.match(/[A-Za-z_][\w.-]{3,}/g) ?? []).toReversed()) if (/[_.]/.test(word2)) add(word2, "option");
      return;
    }
    add(option[1], "option");
    return;
  }
  const command2 = /(?:^|[\s;&|(])(?:set|setx|export|ENV|ARG|env|SetEnv|setenv|define|put|add|store|config set|secret set|unset|let|declare|typeset)(?:\s+-[\w-]+)*\s+["']?([A-Za-z_][\w.:-]*)["']?$/i.exec(
    line
  );
  if (command2) {
    add(command2[1], "option");
    return;
  }
  const words = line.replace(/^[\s\S]*[;{}|\x00-\x08\x0e-\x1f\x7f]/, "").slice(-100);
  add(words, "prose");
}
function bindLineAbove(rest, add) {
  const lines = rest.split(/\r?\n/);
  for (let i = lines.length - 1, blank2 = 0; i >= 0 && blank2 < 3; i--) {
    const line = (lines[i] ?? "").trim();
    if (line === "") {
      blank2++;
      continue;
    }
    if (/^\$\d{1,9}$/.test(line)) continue;
    if (line.length > 140 || /[A-Za-z0-9+/_-]{40}/.test(line)) return;
    add(withoutEnd(line.replace(/^(?:[#/*;>-]+|\d+[.)])\s*/, ""), ":\uFF1A=-*`\"'"), "line-above");
    return;
  }
}
function addSiblings(before, after, add) {
  const open = Math.max(
    before.lastIndexOf("{"),
    before.lastIndexOf("<"),
    before.lastIndexOf("("),
    before.lastIndexOf("\n- "),
    lastItem(before)
  );
  const head2 = before.slice(Math.max(open, before.length - 400)).replace(/^[\s\S]*[\x00-\x08\x0e-\x1a]/, "");
  const found = [...head2.matchAll(NAME_PROPERTY)].toReversed();
  const strings = [...head2.matchAll(/["'`](-{0,2}[A-Za-z][\w.-]{2,60})["'`](?!\s{0,8}(?::|=>))/g)].toReversed();
  for (const match of [...found, ...strings].slice(0, 6)) add(match[1], "sibling");
  if (found.length > 0) return;
  const near = after.slice(0, SIBLING_REACH + 80);
  const close = near.search(/[}>]|\r?\n[^\S\n]*(?:-\s|\n)/);
  const tail = cutAt(near.slice(0, close < 0 ? SIBLING_REACH : Math.min(close + 1, SIBLING_REACH)), /[\x00-\x08\x0e-\x1a]/);
  add([...tail.matchAll(NAME_PROPERTY)][0]?.[1], "sibling");
}
function lastItem(before) {
  const match = [...before.slice(-400).matchAll(/\n[ \t]*- /g)].at(-1);
  return match ? Math.max(0, before.length - 400) + match.index : -1;
}
var WRAPPERS, WRAPPER, GENERIC_NAMES, GENERIC, NAME_PROPERTY, NAME_OPTION, STORES, PIPED, WRITTEN, FED, VERBS, QUOTES, MARKS, SEPARATOR, TAG, CALLEE, SIBLING_REACH;
var init_labels = __esm({
  "src/detect/questions/labels.ts"() {
    "use strict";
    init_edges();
    init_vocabulary();
    init_role_words();
    init_statement();
    WRAPPERS = [
      "Arc::new",
      "array",
      "arrayOf",
      String.raw`as\.character`,
      "atob",
      String.raw`aws\.String`,
      "b",
      "b64decode",
      "base64_decode",
      "Box::new",
      "btoa",
      String.raw`Buffer\.from`,
      "bytearray",
      "Bytes",
      "bytes",
      "c",
      "charlist",
      "concat!?",
      "const_cast",
      "Cow",
      "Cow::Borrowed",
      "createSignal",
      "(?:Crypt::)?encrypt(?:String|Value|Text|Secret)?",
      "c_str",
      "decode",
      "encode(?:URIComponent)?",
      String.raw`Encoding\.\w+\.GetBytes`,
      String.raw`\w*Encoding\.\w+\.GetBytes`,
      "format!?",
      "freeze",
      "from_utf8",
      "Just",
      "L",
      "lazy",
      "list",
      String.raw`List\.of`,
      "listOf",
      "Literal",
      "literal",
      "(?:mutable|remember)?(?:Mutable)?[sS]tateOf",
      "MutableStateFlow",
      "N",
      "new (?:String|Buffer|SecureString|SecretString)",
      "nullable",
      "observable",
      "of",
      "Ok",
      "Option",
      String.raw`Optional(?:\.of(?:Nullable)?)?`,
      String.raw`pointer\.\w+`,
      "[pP]rotect",
      "ptr",
      "QByteArray",
      "QString",
      "QStringLiteral",
      "quote",
      "R",
      "raw",
      "Rc::new",
      "reactive",
      String.raw`(?:React\.)?use(?:State|Ref|Signal|Memo)`,
      String.raw`Secrets?\.(?:plain|fromPlaintext|unsafe\w*)`,
      "SecretString::from",
      String.raw`Secret(?:Str|String|Value)?(?:::new|\.new)?`,
      "sensitive",
      "(?:shallow)?[rR]ef",
      "signal",
      "Some",
      "[sS]eal",
      "(?:std::)?string(?:_view)?",
      "str",
      String.raw`String\.Concat`,
      "String(?:::from)?",
      "string:to_list",
      "StringValue",
      String.raw`String\.valueOf`,
      "strip",
      "T",
      "_T",
      "TEXT",
      "to_owned",
      String.raw`to\.Ptr`,
      "trim",
      "tuple",
      "u",
      "Uint8List",
      "unquote",
      "utf8",
      "Value",
      "vec!",
      "writable"
    ];
    WRAPPER = new RegExp(String.raw`(?:^|[^\w])(?:${WRAPPERS.join("|")})$`);
    GENERIC_NAMES = [
      "answer",
      "arg",
      "args",
      "b",
      "body",
      "code",
      "comment",
      "content",
      "contents",
      "current",
      "current_?value",
      "data",
      "default",
      "default_?value",
      "defaultvalue",
      "description",
      "div",
      "em",
      "entry",
      "env_?value",
      "example",
      "examples",
      "field_?value",
      "initial_?value",
      "input",
      "item",
      "li",
      "line",
      "literal",
      "log",
      "message",
      "msg",
      "n",
      "note",
      "output",
      "p",
      "param",
      "password_?value",
      "plain",
      "plaintext",
      "pre",
      "property",
      "raw",
      "s",
      "sample",
      "setting",
      "simple_?value",
      "span",
      "ss",
      "stdout",
      "str",
      "string",
      "stringvalue",
      "strong",
      "t",
      "td",
      "text",
      "th",
      "title",
      "txt",
      "username_?value",
      "v",
      "val",
      "value",
      "values",
      "var"
    ];
    GENERIC = new RegExp(`^(?:${GENERIC_NAMES.join("|")})$`, "i");
    NAME_PROPERTY = /(?:^|[\s{,(<"'])["']?(?:key|name|id|label|field|variable|var|param|parameter|header|property|env|env_?var|k|n|title|slug|option|setting|placeholder|alias|identifier|keyname|display_?name|attr|config_?key|entry|column|for|data-name|data-key)["']?\s*(?:[:=]|=>)\s*["']?(?! )([A-Za-z0-9_\-.:$/ ]{2,80}?)["']?\s{0,40}(?:[,;})>\]\n\r]|\/>|\s[\w-]+=|$)/gi;
    NAME_OPTION = /(?:^|\s)--?(?:name|id|key|label|secret-?name|secret-?id|parameter-?name|item)(?:\s{1,4}|=)["']?([A-Za-z/][\w./:@-]{2,80})/i;
    STORES = /\b(?:kv|keyring|keyvault|parameters?|pass|secrets?|secretsmanager|set-secret|ssm|vault|wallet)\b/i;
    PIPED = /^["'`]?\s{0,4}(?:\|\s{0,4}base64(?:\s-\w+)?\s{0,4})?\|\s{0,4}((?:[\w./:@=-]{1,80}[ \t]{1,4}){1,10}[\w./:@=-]{0,80})/;
    WRITTEN = /^["'`]?\s{0,4}(?:\|\s{0,4}(?:sudo\s)?tee(?:\s-a)?|>{1,2})\s{0,4}["'`]?([\w./$~{}-]{3,160})/;
    FED = /([A-Za-z/][\w./:@-]{3,80})["']?\s{0,4}<<<\s{0,4}["'`]?$/;
    VERBS = /^(?:-.*|\d+|add|apply|aws|az|create|create-secret|docker|edit|env|fly|flyctl|gcloud|generic|gh|heroku|insert|kubectl|login|new|pass|podman|put|secrets?|set|store|sudo|tee|vault|wrangler)$/i;
    QUOTES = "\"'`\\\u201C\u2018\xAB";
    MARKS = ["<<", "**", "__", "~~", "\xE2\x80\x9C"];
    SEPARATOR = /(?:=>|:=|<-|~>|->|={1,3}|\?\?=?|\|\|=?|\bor\b|:-|\+=|\?=|\?:|:|\uff1a|\u00ef\u00bc\u009a|\u2192|\u00e2\u0086\u0092|\u2014|\u2013|\u00e2\u0080\u0094|\u00e2\u0080\u0093)[ \t]*$/;
    TAG = /<([\w:.-]+)((?![\w:.-])[^<>]*)>$/;
    CALLEE = /((?:(?<!\w)new\s{1,8})?(?<![\w$\\])\\*[\w$]+(?:(?:\.|::|->|\\+|\?\.|!\.?)[\w$]+){0,12}(?:<[^<>()]{0,40}>)?!?)$/;
    SIBLING_REACH = 300;
  }
});

// src/detect/questions/words/owner-words.ts
var ROLE_WORDS, COMMON_NAMES;
var init_owner_words = __esm({
  "src/detect/questions/words/owner-words.ts"() {
    "use strict";
    ROLE_WORDS = /* @__PURE__ */ new Set([
      "access",
      "ak",
      "api",
      "apikey",
      "apikeys",
      "apisecret",
      "auth",
      "cert",
      "client",
      "cred",
      "credential",
      "credentials",
      "creds",
      "hmac",
      "id",
      "key",
      "keys",
      "login",
      "pass",
      "passphrase",
      "password",
      "pk",
      "priv",
      "private",
      "pub",
      "public",
      "rest",
      "secret",
      "secretkey",
      "secrets",
      "sign",
      "signature",
      "signing",
      "sk",
      "token",
      "tokens",
      "user",
      "username"
    ]);
    COMMON_NAMES = /* @__PURE__ */ new Set([
      "a",
      "account",
      "accounts",
      "acct",
      "active",
      "admin",
      "all",
      "alt",
      "an",
      "and",
      "app",
      "application",
      "arb",
      "arbitrage",
      "args",
      "b",
      "backup",
      "base",
      "biance",
      "biannce",
      "bin",
      "bina",
      "binace",
      "binan",
      "binanace",
      "binanc",
      "binanse",
      "binence",
      "binnance",
      "bn",
      "bnance",
      "bnc",
      "bnf",
      "bnx",
      "bot",
      "bots",
      "c",
      "cfg",
      "cm",
      "coin",
      "coinm",
      "conf",
      "config",
      "configs",
      "configuration",
      "connection",
      "const",
      "constants",
      "copy",
      "crypto",
      "cs",
      "current",
      "d",
      "data",
      "default",
      "defaults",
      "delivery",
      "demo",
      "dev",
      "development",
      "ed25519",
      "enabled",
      "env",
      "environ",
      "environment",
      "example",
      "exchange",
      "exchanges",
      "export",
      "fapi",
      "final",
      "first",
      "for",
      "fourth",
      "future",
      "futures",
      "global",
      "grid",
      "hedge",
      "here",
      "in",
      "info",
      "integration",
      "isolated",
      "item",
      "items",
      "java",
      "js",
      "keyring",
      "lib",
      "list",
      "live",
      "local",
      "m",
      "main",
      "mainnet",
      "margin",
      "market",
      "markets",
      "master",
      "me",
      "mode",
      "my",
      "name",
      "names",
      "new",
      "none",
      "null",
      "of",
      "old",
      "on",
      "option",
      "options",
      "opts",
      "order",
      "orders",
      "os",
      "other",
      "our",
      "own",
      "owner",
      "pair",
      "pairs",
      "paper",
      "papi",
      "param",
      "params",
      "pay",
      "perp",
      "perpetual",
      "personal",
      "php",
      "portfolio",
      "prd",
      "primary",
      "process",
      "prod",
      "production",
      "profile",
      "profiles",
      "project",
      "properties",
      "provider",
      "py",
      "python",
      "r",
      "read",
      "reader",
      "readonly",
      "real",
      "ro",
      "root",
      "rsa",
      "rw",
      "s",
      "sandbox",
      "sapi",
      "scalp",
      "scalper",
      "scalping",
      "second",
      "secondary",
      "self",
      "service",
      "services",
      "setting",
      "settings",
      "share",
      "shared",
      "slave",
      "spot",
      "stage",
      "staging",
      "state",
      "static",
      "str",
      "strategy",
      "string",
      "stub",
      "sub",
      "subaccount",
      "system",
      "target",
      "test",
      "testing",
      "testnet",
      "tests",
      "text",
      "the",
      "third",
      "this",
      "trade",
      "trader",
      "trading",
      "tst",
      "type",
      "um",
      "unified",
      "us",
      "usd",
      "usdm",
      "usdt",
      "use",
      "users",
      "v1",
      "v2",
      "v3",
      "val",
      "value",
      "values",
      "var",
      "variables",
      "vars",
      "wallet",
      "web",
      "withdraw",
      "withdrawal",
      "write",
      "ws",
      "x",
      "y",
      "your"
    ]);
  }
});

// src/detect/questions/words/other-purposes.ts
var ANYWHERE, WHOLE, STORES2, OTHER_PURPOSE;
var init_other_purposes = __esm({
  "src/detect/questions/words/other-purposes.ts"() {
    "use strict";
    ANYWHERE = ["checksum", "csrf", "encrypted", "jwt_", "session_?id", "sha256", "sha512", "xsrf"];
    WHOLE = [
      "abi",
      "access_token",
      "account_id",
      "activation",
      "ad",
      "addr",
      "address",
      "admin",
      "adunit",
      "aes",
      "analytics",
      "app_key",
      "app_secret",
      "auth_secret",
      "avatar",
      "basic",
      "bearer",
      "better_auth",
      "blob",
      "block",
      "blockhash",
      "bucket",
      "build",
      "bytecode",
      "cache",
      "cached",
      "captcha",
      "cdn",
      "cert",
      "certificate",
      "challenge",
      "checksum",
      "checksums",
      "cipher",
      "client_id",
      "client_order",
      "client_secret",
      "commit",
      "contract",
      "cookie",
      "correlation",
      "cron",
      "csp",
      "csrf",
      "dedup",
      "dedupe",
      "deduplication",
      "delete_key",
      "deploy",
      "device",
      "devise",
      "digest",
      "download",
      "dsn",
      "encryption",
      "entropy",
      "erc20",
      "etag",
      "fernet",
      "file",
      "fingerprint",
      "foreign_key",
      "guid",
      "hash",
      "hashes",
      "hmac_key",
      "hook",
      "http",
      "idempotence",
      "idempotency",
      "id_token",
      "image",
      "img",
      "integrity",
      "internal",
      "invite",
      "jwk",
      "jws",
      "jwt",
      "kalshi",
      "licence",
      "license",
      "lock_key",
      "logged_in_key",
      "magic",
      "md5",
      "meilisearch",
      "merkle",
      "mnemonic",
      "nextauth",
      "node_key",
      "nonce",
      "oauth",
      "object",
      "oid",
      "order",
      "order_id",
      "orderid",
      "otp",
      "partition",
      "passphrase",
      "peer",
      "pepper",
      "pixel",
      "play",
      "primary_key",
      "proof",
      "random",
      "recaptcha",
      "refresh",
      "refresh_token",
      "remember",
      "req_id",
      "request_id",
      "reset",
      "revision",
      "rng",
      "root",
      "routing",
      "row_key",
      "rpc",
      "salt",
      "secret_key_base",
      "secure_auth_key",
      "seed",
      "serial",
      "service",
      "sess",
      "session",
      "session_id",
      "sha",
      "sha1",
      "sha2",
      "sha224",
      "sha256",
      "sha384",
      "sha512",
      "shared",
      "sid",
      "sig",
      "sign",
      "signature",
      "signing",
      "snowflake",
      "sort_key",
      "span",
      "staking",
      "state",
      "sumo",
      "sumologic",
      "telescope",
      "thumbprint",
      "token_address",
      "totp",
      "trace",
      "tracing",
      "tracking",
      "transaction",
      "turnstile",
      "tx",
      "txid",
      "txn",
      "upload",
      "user_id",
      "uuid",
      "validator",
      "vapid",
      "verification",
      "verifier",
      "verify",
      "visitor",
      "wallet",
      "webhook",
      "webserver",
      "witness",
      "xsrf"
    ];
    STORES2 = [
      "amqp",
      "database",
      "db",
      "ldap",
      "mail",
      "mariadb",
      "mongo",
      "mongodb",
      "mysql",
      "pg",
      "postgres",
      "postgresql",
      "rabbitmq",
      "redis",
      "smtp",
      "wifi"
    ];
    OTHER_PURPOSE = new RegExp(
      `${ANYWHERE.join("|")}|(?:^|_)(?:encrypt|blake)[a-z0-9]*(?:_|$)|(?:^|_)(?:${WHOLE.join("|")}|(?:${STORES2.join("|")})_(?:pass|passwd|password|pwd|secret|key))(?:_|\\d*$)`
    );
  }
});

// src/detect/questions/naming.ts
function roleOf(whole2, prose) {
  const tail = whole2.slice(whole2.lastIndexOf("\u2026") + 1);
  const text = (prose && /\w/.test(tail) ? tail : whole2).replace(NEGATED, " ");
  const words = wordsOf(text);
  if (CHINESE_API_KEY.test(text) && !/secret|私钥/i.test(text)) return { role: "api-key", specific: true };
  const letter = prose ? void 0 : ONE_LETTER_NAME.exec(words)?.[1];
  if (letter !== void 0) return { role: letter === "k" ? "api-key" : "secret-key", specific: false };
  const source = prose ? text.normalize("NFC").toLowerCase().replace(/[^a-z0-9\u0080-\uffff:;,=]+/g, "_").replace(/[:;,=]/g, "_$&_") : words;
  if (prose && SECRET_PHRASE.test(source)) return { role: "secret-key", specific: false };
  const secretAt = lastMatch(SECRET_WORDS, source);
  const keyAt = lastMatch(KEY_WORDS, source);
  if (secretAt === null && keyAt === null) return null;
  const specific = API_WORDS.test(words) || /(?:secret_?key|key_?secret|secretkey)/.test(words);
  if (secretAt === null) return { role: "api-key", specific };
  if (keyAt === null || !prose) return { role: "secret-key", specific };
  const between = source.slice(secretAt, keyAt);
  return { role: keyAt > secretAt + 8 && /[:;,=]|api|_and_/.test(between) ? "api-key" : "secret-key", specific };
}
function phraseRole(label, next) {
  if (label.via !== "assigned" || next?.via !== "prose" || !next.text.endsWith(label.text)) return null;
  const phrase = next.text.replace(DECLARED, "");
  if (MODIFIER.test(phrase) && !/^(?:key|schl|cl|ключ)/i.test(label.text)) return null;
  if (!/^[\p{L}\p{M}\p{N} _-]{3,60}$/u.test(phrase)) return null;
  if (CHINESE_API_KEY.test(phrase)) return roleOf(phrase, true);
  const before = phrase.slice(0, -label.text.length).trim().split(" ").at(-1) ?? "";
  return SECRET_WORDS.test(wordsOf(before)) ? { role: "secret-key", specific: false } : null;
}
function lastMatch(pattern, text) {
  let last = null;
  for (const match of text.matchAll(new RegExp(pattern.source, "gi"))) last = match.index;
  return last;
}
function accountNameOf(text) {
  return wordsOf(text).replace(
    /(?:^|_)(?:api|apikey|apisecret|key|keys|secret|secretkey|id|access|private|public|priv|pub|value|token|sec|sk|pk|ak)(?=_|$)/g,
    ""
  ).replace(/^_|_$/g, "");
}
function readNaming(labels, column) {
  const all = column ? [{ text: column.header, via: "column" }, ...labels.labels] : labels.labels;
  const list2 = [];
  let role = null;
  let accountName = "";
  let belongsElsewhere = false;
  for (const [index, label] of all.entries()) {
    const loose = label.via === "prose" || label.via === "line-above" || label.via === "comment";
    if (loose && (role !== null || list2.length > 0) && label.via === "comment") break;
    const text = label.text;
    const words = wordsOf(text);
    if (LISTEN_KEY.test(text) || /listen_?key/.test(words) || !loose && words === "stream")
      return { role: null, listenKey: true, accountName, evidence: [evidence("listen-key", shorten2(text))], belongsElsewhere: true };
    if (/x[-_]mbx[-_]api[-_]?key/i.test(text))
      return {
        role: "api-key",
        listenKey: false,
        accountName: "",
        evidence: [evidence("header-x-mbx-apikey", "X-MBX-APIKEY")],
        belongsElsewhere: false
      };
    const isPassword = label.via === "prose" && PASSWORD_PHRASE.test(words);
    const given = isPassword ? PASSWORD_ROLE : phraseRole(label, all[index + 1]) ?? roleOf(text, loose);
    const binance2 = mentionsBinance(isPassword ? text.replace(OTHER_HOST, " ") : text) && !isOtherBnb(text);
    const share = loose ? 0.8 : 1;
    const detail = shorten2(text);
    if (!loose && NEVER_CREDENTIAL.test(words) && !/key$|secret$/.test(words)) {
      return { role: null, listenKey: false, accountName, evidence: [evidence("name-never", detail)], belongsElsewhere: true };
    }
    if (binance2 && (given || !loose || words.split("_").length <= 2)) {
      accountName = accountNameOf(text);
      const purpose = !loose && OTHER_PURPOSE.test(words.replace(/binance_?(?:us)?/g, "")) && !given ? [evidence("name-other-purpose", detail, 0.6)] : [];
      return {
        role: role ?? given?.role ?? null,
        listenKey: false,
        accountName,
        evidence: [...list2, evidence(given ? "name-binance" : "name-binance-only", detail, share), ...purpose],
        belongsElsewhere: false
      };
    }
    if (role !== null || list2.length > 0) continue;
    const vendor = findVendor(loose ? text.slice(-60) : text);
    if (vendor && !loose) {
      list2.push(evidence("name-other-vendor", detail));
      belongsElsewhere = true;
      continue;
    }
    if (OTHER_PURPOSE.test(loose ? lastWords(words) : words) && (!TRADES.test(words) || PROGRAMS_OWN.test(words))) {
      list2.push(evidence("name-other-purpose", detail, loose ? 0.6 : 1));
      belongsElsewhere = true;
      continue;
    }
    if (!loose && PASSWORD_NAME.test(words)) {
      role = words.includes("token") ? "api-key" : "secret-key";
      list2.push(evidence("name-password", detail));
      continue;
    }
    if (isPassword) {
      role = "secret-key";
      list2.push(evidence("name-password", detail));
      continue;
    }
    if (!given) continue;
    role = given.role;
    accountName = accountNameOf(text);
    if (mentions(TRADING, text)) list2.push(evidence("name-trading", detail, share));
    else list2.push(evidence(given.specific ? "name-api" : "name-bare", detail, share));
  }
  return { role, listenKey: false, accountName, evidence: list2, belongsElsewhere };
}
function isOtherBnb(text) {
  const words = wordsOf(text);
  if (!/(?:^|_)bnb(?:_|$)/.test(words) || mentionsBinance(text.replace(/bnb/gi, " "))) return false;
  return words.split("_").some((word2) => word2 !== "bnb" && !ROLE_WORDS.has(word2) && !COMMON_NAMES.has(word2) && !/^[\d.]+$/.test(word2));
}
function lastWords(words) {
  return words.split("_").slice(-4).join("_");
}
function findVendor(text) {
  OTHER_VENDOR.lastIndex = 0;
  const match = OTHER_VENDOR.exec(text.replace(/([a-z])([A-Z])/g, "$1_$2"));
  OTHER_VENDOR.lastIndex = 0;
  return match?.[0] ?? null;
}
function isHmacCall(name) {
  return HMAC_CALL.test(name) && !/(?:from|with)_?hmac$/i.test(name);
}
function readCall(call) {
  if (!call) return { role: null, isHmac: false, evidence: [] };
  const name = call.name.replace(/^new\s+/, "");
  if (isHmacCall(name)) return { role: "secret-key", isHmac: true, evidence: [evidence("hmac-call", name)] };
  const role = roleByPlace(call);
  if (mentionsBinance(name)) return { role, isHmac: false, evidence: [evidence("call-binance", shorten2(name))] };
  if (call.index <= 3 && CLIENT_CALL.test(name)) return { role, isHmac: false, evidence: [evidence("call-client", shorten2(name))] };
  const words = wordsOf(name.split(/[.:>]/).at(-1) ?? name);
  if (OTHER_PURPOSE.test(words)) return { role: null, isHmac: false, evidence: [evidence("name-other-purpose", shorten2(name))] };
  return call.index <= 1 ? { role, isHmac: false, evidence: [evidence("call-argument", shorten2(name))] } : { role: null, isHmac: false, evidence: [] };
}
function roleByPlace(call) {
  if (call.index === 0) return "api-key";
  if (/[A-Za-z0-9]{60}/.test(call.previous.replace(/["'`]\s{0,20}(?:\.\.|[.+&~])\s{0,20}["'`]/g, ""))) return "secret-key";
  const variable2 = /(?:^|[\s(,])([\w.$]+)\s*$/.exec(call.previous)?.[1];
  return variable2 !== void 0 && KEY_WORDS.test(wordsOf(variable2)) ? "secret-key" : null;
}
function shorten2(text) {
  return text.replace(/[A-Za-z0-9+/=]{24,}/g, "\u2026").slice(-60);
}
var SECRET_PHRASE, PASSWORD_PHRASE, OTHER_HOST, PASSWORD_ROLE, NEGATED, DECLARED, MODIFIER, TRADES, PROGRAMS_OWN, CLIENT_CALL, HMAC_CALL;
var init_naming = __esm({
  "src/detect/questions/naming.ts"() {
    "use strict";
    init_evidence();
    init_owner_words();
    init_role_words();
    init_vocabulary();
    init_other_purposes();
    init_other_services();
    SECRET_PHRASE = /(?:^|_)sign(?:s|ed|ing)?(?:_[a-z]+){0,4}_with_?$|(?:private|secret|hidden)_(?:half|part|one|side|bit)(?:_(?:is|was|it_is|s))?(?:_[:;,=])?_?$/;
    PASSWORD_PHRASE = /(?:^|_)(?:password|passwd|pass)(?:_is)?$/;
    OTHER_HOST = /(?<![\w.-])(?!(?:[\w-]{1,60}\.){0,4}binance\.(?:com|us|vision|org|info|bz|me|cloud|tr)(?![\w.-]))(?:[\w-]{1,60}\.){1,5}[a-z]{2,12}(?![\w.-])/gi;
    PASSWORD_ROLE = { role: "secret-key", specific: false };
    NEGATED = /\((?:not|no|without|never|nicht|kein\w{0,3}|ohne|pas|sans|sin|não|sem|не|без)\s[^()\n]{0,40}\)/gi;
    DECLARED = /^(?:(?:auto|char|const|constexpr|declare|export|extern|final|global|internal|let|local|my|our|override|private|protected|public|readonly|static|String|string|val|var|volatile)\s+)+(?=\S+\s+\S)/;
    MODIFIER = /^private\s\S+$/;
    TRADES = /^(?:api|exchange|trading|trade)_/;
    PROGRAMS_OWN = /(?:^|_)(?:cache|cookie|csrf|encryption|hash|idempotency|jwt|salt|session|webhook)(?:_|$)/;
    CLIENT_CALL = /(?:^|[.:>\\\s])(?:(?:Async|Sync|Rest|Ws|Http|Api|Spot|Margin|Futures?|USDM?|UM|CM|Delivery|Main|Trading|Exchange|Request|Websocket|WebSocket)*(?:Binance\w*)?(?:Client|Manager|Api|API|Futures|Connector|Spot|Exchange|Credentials?|Account|Session|Service|Trader|Bot|SpotClientImpl|BinanceRest)|New\w*Client|newInstance|create|connect|init|initialize|authenticate|auth|login|from_hmac|with_credentials?|withCredentials|set_?credentials?|SetCredentials|setApiCredentials|set_api_keys?|setKeys|configure|new|__construct|ApiCredentials|BinanceCredentials|getInstance|build|make_client|get_client)$/;
    HMAC_CALL = /(?:createHmac|hmac\.new|hash_hmac|HMAC(?:SHA256)?|hmac_sha256|hmacSha256|hmac256|SecretKeySpec|hmac\.New|Hmac::new(?:_from_slice|_varkey)?|OpenSSL::HMAC\.(?:hex)?digest|hmac_sha256_hex|HmacSHA256|new HMACSHA256|crypto\.mac|:crypto\.hmac|Mac::new_from_slice|hex_?hmac|\.hmac|sign(?:ature)?)$/i;
  }
});

// src/detect/structure/record.ts
function* pathOf(member) {
  for (let one = member; one !== null; one = one.record.inside) yield one;
}
var init_record = __esm({
  "src/detect/structure/record.ts"() {
    "use strict";
  }
});

// src/detect/questions/binding.ts
function bindingOf(place) {
  const { member } = place;
  for (const text of namesOf(place)) {
    const binding = named(text);
    if (binding) return binding;
  }
  return member.name === null ? null : fromUses(place, member.name);
}
function wrappedName({ member }) {
  const { record } = member;
  if (record.members.length !== 1 || record.name === null || !TYPE_NAME.test(member.name ?? "")) return null;
  return named(record.name);
}
function bindingOfUse(place) {
  return place.member.name === null ? null : fromUses(place, place.member.name);
}
function named(text) {
  const clean = text.trim();
  if (clean === "" || clean.length > MAX_NAME || /[A-Za-z0-9+/]{40}/.test(clean)) return null;
  return bindingFrom(readNaming({ labels: [{ text: clean, via: "sibling" }], call: null }, null), clean);
}
function bindingFrom(naming, name) {
  const { role, accountName, belongsElsewhere, evidence: evidence2 } = naming;
  return role === null && !belongsElsewhere || naming.listenKey ? null : { role, accountName, name, belongsElsewhere, evidence: evidence2 };
}
function* namesOf(place) {
  const column = columnName(place);
  if (column !== null) yield column;
  const before = itemBefore(place.member);
  if (before !== null) yield before;
  let levels = 0;
  for (const { record } of pathOf(place.member)) {
    if (record.name !== null && record.kind !== "section" && !isGenericName(record.name) && !isPersonsId(place.member, record.name))
      yield record.name;
    levels++;
    if (levels === 3 || record.kind === "call") return;
  }
}
function itemBefore(member) {
  const { record } = member;
  const at2 = record.members.indexOf(member);
  const previous = record.members[at2 - 1];
  if (member.name !== null && previous && previous.name !== null && previous.marks.length === 0) {
    const own = member.name.replace(/value|val|content|data/i, "");
    const theirs = [/name|key|label|title/i, /header|id/i].map((word2) => previous.name?.replace(word2, ""));
    if (own !== member.name && theirs.includes(own)) return unquoted(previous.text);
  }
  if (member.name !== null && record.kind !== "element" && !isGenericName(member.name)) return null;
  const holder = record.inside;
  if (!holder) return null;
  const siblings = holder.record.members;
  const earlier = siblings[siblings.indexOf(holder) - 1];
  if (!earlier || earlier.marks.length > 0) return null;
  if (record.kind === "element") return textOfElement(earlier, record);
  return record.kind === "object" && holder.record.kind === "list" && earlier.records.length === 0 ? unquoted(earlier.text) : null;
}
function isPersonsId({ name }, owner) {
  return name !== null && /^(?:id|uid|uuid)$/i.test(name) && /(?:customer|member|person|user)s?$/i.test(owner);
}
function unquoted(text) {
  return withoutEnds(text.trim(), "\"'`, ");
}
function textOfElement(member, own) {
  const [element] = member.records;
  if (element?.kind !== "element" || element.opener !== own.opener) return null;
  const text = element.members.findLast((one) => one.records.length === 0 && one.name !== "name");
  return text?.text ?? null;
}
function columnName({ tree, member }) {
  const row = member.record;
  const columns = row.members.length;
  if (columns < 2 || columns > 40 || member.name !== null || row.kind !== "object" && row.kind !== "list" && row.kind !== "call" && row.kind !== "row")
    return null;
  const at2 = row.members.indexOf(member);
  const table = row.inside?.record;
  if (!table || at2 < 0) return null;
  const { text } = tree;
  const names = structFields(text.slice(Math.max(0, table.start - USE_REACH), table.start)) ?? loopVariables(text, table) ?? commentColumns(row.inside, table, columns);
  if (names !== null && names.length === columns) return names[at2] ?? null;
  const fields = typeFields(text, row, table);
  return fields !== null && fields.length >= columns ? fields[at2] ?? null : null;
}
function typeFields(text, row, table) {
  const type = row.kind === "call" ? endOf(withoutEnds(row.opener.slice(-MAX_NAME), " ("), /\w/) : /(?:\]|^|[\s=&])([A-Za-z_]\w{1,60})\s{0,4}\{?$/.exec(text.slice(Math.max(0, table.start - MAX_NAME), table.start + 1))?.[1] ?? "";
  if (type.length < 2) return null;
  for (const at2 of occurrences(text, type)) {
    const before = text.slice(Math.max(0, at2 - 40), at2);
    const after = text.slice(at2 + type.length, at2 + type.length + USE_REACH * 2);
    const names = fieldsBehind(before, after);
    if (names && names.length > 1) return names;
  }
  return null;
}
function fieldsBehind(before, after) {
  if (/\btype\s{1,4}$/.test(before)) return structFields(/^\s{0,4}struct\s{0,4}\{[^{}]{3,380}\}/.exec(after)?.[0] ?? "");
  const tuple = /^\s{0,4}=\s{0,4}(?:[a-z]{1,20}\.)?namedtuple\(\s{0,4}["']\w{1,60}["'],\s{0,4}["'[(]([\w\s,"']{3,200})["'\])]/.exec(
    after
  )?.[1];
  if (tuple !== void 0) return tuple.match(/\w+/g);
  if (!/\b(?:class|record|struct)\s{1,4}$/.test(before)) return null;
  const head2 = /^\s{0,4}\(([^()]{3,380})\)/.exec(after)?.[1];
  if (head2 !== void 0 && head2.includes(" ")) return parameters(head2);
  const made = /\b(?:__init__|constructor)\s{0,4}\(([^()]{3,380})\)/.exec(after)?.[1];
  if (made !== void 0) return parameters(made);
  const fields = /^(?:\([\w., =]{0,80}\))?:[ \t]{0,8}\n((?:[ \t]{1,20}\w{1,60}[ \t]{0,4}:[^\n]{1,80}\n){2,20})/.exec(after)?.[1];
  return fields === void 0 ? null : fields.trim().split("\n").map((line) => line.split(":")[0]?.trim() ?? "");
}
function parameters(list2) {
  return list2.split(",").map((one) => endOf((one.split(/[:=]/)[0] ?? "").trim(), /\w/)).filter((name) => name !== "self" && name !== "");
}
function structFields(before) {
  const body = /struct\s{0,4}\{([^{}]{3,380})\}\s{0,4}$/.exec(before)?.[1];
  if (body === void 0) return null;
  return body.split(/[;\n]/).map((line) => (line.split(/\/\/|`/)[0] ?? "").trim()).filter((line) => line !== "").flatMap((line) => line.slice(0, Math.max(line.lastIndexOf(" "), line.lastIndexOf("	"), 0)).split(",")).map((name) => name.trim());
}
function loopVariables(text, table) {
  const name = table.name ?? table.inside?.name ?? "";
  if (!/^[\w$]{2,60}$/.test(name)) return null;
  for (const at2 of occurrences(text, name)) {
    const before = text.slice(Math.max(0, at2 - 160), at2);
    const after = text.slice(at2 + name.length, at2 + name.length + 160);
    const list2 = /\b(?:for|foreach)\b[\s(]{0,4}(?:const|let|var|auto\s?&?)?[\s([]{0,4}([\w$,\s*]{3,120}?)[\])\s]{0,4}\s(?:in|of|:=\s*range)\s{1,4}$/.exec(
      before
    )?.[1] ?? /^\.(?:map|forEach|each|flatMap|filter)\b[\s({]{0,4}(?:async\s?)?[([|{]{0,3}([\w$,\s]{3,120}?)[\])|}]/.exec(after)?.[1];
    const names = list2?.split(",").map((one) => one.trim().replace(/^[*$]/, ""));
    if (names && names.length > 1) return names;
  }
  return null;
}
function commentColumns(holder, table, columns) {
  for (const note of [holder.note, table.members[0]?.note ?? "", table.inside?.note ?? ""]) {
    for (const line of note.split("\n")) {
      const bare2 = withoutEnds(line.trim(), "/*#;- 	");
      const list2 = /[([{]([^()[\]{}]{3,120})[)\]}]/.exec(bare2)?.[1] ?? bare2.replace(/^[^:]{0,60}:/, "");
      const names = list2.split(/[,|;\t]/).map((one) => one.trim());
      if (names.length === columns && names.every((one) => one.length > 0 && one.length < 40)) return names;
    }
  }
  return null;
}
function occurrences(text, name) {
  const found = [];
  for (let at2 = text.indexOf(name); at2 >= 0 && found.length < MAX_USES; at2 = text.indexOf(name, at2 + name.length)) {
    if (!/[\w]/.test(text.charAt(at2 - 1)) && !/[\w]/.test(text.charAt(at2 + name.length))) found.push(at2);
  }
  return found;
}
function fromUses({ tree, member }, name) {
  const own = endOf(name, /\w/);
  if (own === "" || !/^[A-Za-z_]\w{0,60}$/.test(own)) return null;
  const { text } = tree;
  for (const at2 of occurrences(text, own)) {
    if (at2 >= member.start && at2 < member.end || !isUse(text, at2, at2 + own.length)) continue;
    const before = text.slice(Math.max(0, at2 - USE_REACH), at2).replace(/(?:\$\{?|%|@|\$\(|:)$/, "");
    const after = text.slice(at2 + own.length, at2 + own.length + USE_REACH);
    const binding = fromUse(before, after, own);
    if (binding) return binding;
  }
  return null;
}
function isUse(text, start, end) {
  const isQuoted = /["'`]/.test(text.charAt(start - 1)) && text.charAt(start - 1) === text.charAt(end);
  return !isQuoted && !/^[ \t]{0,20}(?:=(?![=>])|:=|:(?!:))/.test(text.slice(end, end + 24));
}
function fromUse(before, after, name) {
  const { labels, call } = readLabels(before, after);
  if (call && /x-mbx-apikey[^,]{0,12}$/i.test(call.previous)) return named("X-MBX-APIKEY");
  const answer = readCall(call);
  if (answer.role !== null && answer.evidence.some((one) => one.signal !== "call-argument"))
    return { role: answer.role, accountName: "", name, belongsElsewhere: false, evidence: answer.evidence };
  const tight = labels.filter((one) => isTight(one) || /x-mbx-apikey/i.test(one.text));
  const binding = bindingFrom(readNaming({ labels: tight, call: null }, null), name);
  return binding?.belongsElsewhere === true ? null : binding;
}
function isTight({ via }) {
  return via === "assigned" || via === "option" || via === "element";
}
var MAX_USES, USE_REACH, MAX_NAME, TYPE_NAME;
var init_binding = __esm({
  "src/detect/questions/binding.ts"() {
    "use strict";
    init_edges();
    init_labels();
    init_naming();
    init_record();
    MAX_USES = 12;
    USE_REACH = 400;
    MAX_NAME = 80;
    TYPE_NAME = /^(?:S|N|B|SS|M|L|BOOL|s|string|str|stringValue|string_value|value|val|v|text|\$)$/;
  }
});

// src/detect/judge/bindings.ts
function* boundSteps(trees, path2, candidates, effort) {
  const asked = candidates.map((one) => isNameless(one) || LETTER.test(one.name) || isHalfNamed(one) || isBinanceOnly(one));
  if (!asked.includes(true)) return candidates;
  const bound = [...candidates];
  const isPathBinance = mentionsBinance(path2) || KEYS_IN_PATH.test(path2);
  yield* trees.ask(
    {
      isAsked: (index) => asked[index] === true,
      glance: ({ text }) => (isPathBinance || mentionsBinance(text)) && effort?.spend(text.length) !== false ? true : null,
      take: (index, position) => {
        const candidate = candidates[index];
        if (!candidate) return;
        const binding = LETTER.test(candidate.name) ? wrappedName(position) ?? bindingOfUse(position) : bindingOf(position);
        if (binding === null) return;
        bound[index] = isBinanceOnly(candidate) ? withRole(candidate, binding) : withBinding(candidate, binding);
      }
    },
    effort
  );
  return bound;
}
function isHalfNamed({ kind, role, name }) {
  return kind !== "private-key" && kind !== "listen-key" && role === null && /value|content|data/i.test(name);
}
function isBinanceOnly({ role, evidence: list2 }) {
  return role === null && list2.some((one) => one.signal === "name-binance-only");
}
function withRole(candidate, binding) {
  const { role, name } = binding;
  if (binding.evidence.some((one) => one.signal === "name-never")) return withBinding(candidate, binding);
  return role === null ? candidate : { ...candidate, kind: role, role, name };
}
function isNameless({ kind, evidence: list2 }) {
  return kind !== "private-key" && list2.some((one) => one.signal === "unnamed");
}
function withBinding(candidate, { role, accountName, name, belongsElsewhere, evidence: evidence2 }) {
  const isNamed3 = evidence2.some((one) => one.signal === "name-binance" || one.signal === "header-x-mbx-apikey");
  const kept = candidate.evidence.filter((one) => !NAMELESS.has(one.signal) && !one.signal.startsWith("name-"));
  const owner = isNamed3 ? kept.map((one) => /^binance-/.test(one.signal) ? { ...one, weight: Math.round(one.weight * 25) / 100 } : one) : kept;
  const list2 = [...owner, ...evidence2];
  return {
    ...candidate,
    kind: role === "secret-key" ? "secret-key" : "api-key",
    role,
    accountName,
    name,
    belongsElsewhere,
    evidence: list2,
    score: scoreOf(list2)
  };
}
var KEYS_IN_PATH, NAMELESS, LETTER;
var init_bindings = __esm({
  "src/detect/judge/bindings.ts"() {
    "use strict";
    init_evidence();
    init_binding();
    init_vocabulary();
    KEYS_IN_PATH = /(?:^|[/_. -])(?:accounts?|api[-_ ]?keys?|credentials?|creds|keys)(?![a-z])[^/]*$/i;
    NAMELESS = /* @__PURE__ */ new Set(["key-words-near", "unnamed"]);
    LETTER = /^[sS]$/;
  }
});

// src/detect/questions/mentions.ts
function fileFacts(path2, bytes, wide) {
  const whole2 = bytes.length <= 4 * BLOCK;
  const answers = /* @__PURE__ */ new Map();
  const ask = (fact, block) => {
    const known2 = answers.get(fact) ?? /* @__PURE__ */ new Map();
    answers.set(fact, known2);
    const before = known2.get(block);
    if (before !== void 0) return before;
    const answer = fact(
      whole2 ? textOf2(bytes, 0, bytes.length, wide) : textOf2(bytes, block * BLOCK, (block + 1) * BLOCK + LONGEST_WORD, wide)
    );
    known2.set(block, answer);
    return answer;
  };
  return (offset) => {
    const block = whole2 ? 0 : Math.floor(offset / BLOCK);
    const around = whole2 ? [0] : [block, block + 1, block - 1].filter((one) => one >= 0 && one * BLOCK < bytes.length);
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
      },
      get namesNobody() {
        return !wide && !says(NAMES_ANY);
      }
    };
  };
}
function textOf2(bytes, from, to, wide) {
  const text = bytes.toString("latin1", from, Math.min(to, bytes.length));
  return wide ? text.replaceAll("\0", "") : text;
}
function lastMention(pattern, text) {
  let last = null;
  pattern.lastIndex = 0;
  for (const match of text.matchAll(pattern)) last = { word: match[0], start: match.index, end: match.index + match[0].length };
  return last;
}
function firstMention(pattern, text) {
  pattern.lastIndex = 0;
  const match = pattern.exec(text);
  pattern.lastIndex = 0;
  return match ? { word: match[0], start: match.index, end: match.index + match[0].length } : null;
}
function blankNoise(text) {
  const isNamed3 = MAYBE_NAMED.test(text);
  const plain3 = blankRuns(isNamed3 ? withoutNamesakes(text, blank) : text, isNamed3);
  return isNamed3 && mentions(LODGING, plain3) ? plain3.replace(/bnb/gi, "   ") : plain3;
}
function calmTexts(bytes, values) {
  const each = (site) => ({ before: blankNoise(site.before), after: blankNoise(site.after) });
  if (values < MANY) return each;
  let from = 0;
  let text = "";
  let calm = "";
  let letsBeds = false;
  return (site) => {
    const { start, end, before, after } = site;
    if (touchesRun(bytes, start, end)) return each(site);
    if (start - before.length < from || end + after.length > from + text.length) {
      from = Math.max(0, start - start % CALM_BLOCK - CALM_REACH);
      text = bytes.toString("latin1", from, start - start % CALM_BLOCK + CALM_BLOCK + CALM_REACH);
      calm = blankNoise(text);
      letsBeds = mentions(LODGING, text);
    }
    const first = start - from - before.length;
    if (letsBeds || first < 0 || !text.startsWith(before, first) || !text.startsWith(after, end - from)) return each(site);
    return { before: calm.slice(first, start - from), after: calm.slice(end - from, end - from + after.length) };
  };
}
function touchesRun(bytes, start, end) {
  return ((CLASSES[bytes[start - 1] ?? 0] ?? 0) & ALNUM) !== 0 || ((CLASSES[bytes[end] ?? 0] ?? 0) & ALNUM) !== 0;
}
function blankRuns(text, mayName) {
  let result = "";
  let done = 0;
  let probe = RUN - 1;
  while (probe < text.length) {
    if ((classAt(text, probe) & ALNUM) === 0) {
      probe += RUN;
      continue;
    }
    let start = probe;
    while (start > done && (classAt(text, start - 1) & ALNUM) !== 0) start--;
    if (probe - start < RUN - 1) {
      probe = start + RUN - 1;
      continue;
    }
    let end = probe + 1;
    while ((classAt(text, end) & ALNUM) !== 0) end++;
    result += text.slice(done, start) + (mayName ? blank(text.slice(start, end)) : blanks(end - start));
    done = end;
    probe = end + RUN;
  }
  return done === 0 ? text : result + text.slice(done);
}
function blanks(count) {
  return count <= BLANKS.length ? BLANKS.slice(0, count) : " ".repeat(count);
}
function blank(match) {
  const at2 = match.length >= RUN ? match.toLowerCase().indexOf("binance") : -1;
  if (at2 < 0) return blanks(match.length);
  return `${blanks(at2)}binance${blanks(match.length - at2 - 7)}`;
}
function ownerEvidence(structure, before, after, file, isPlain = false) {
  if (isPlain && file.namesNobody) return pathEvidence(file);
  const text = textEvidence(structure, before, after, file);
  const inPath = firstMention(BINANCE, file.path);
  if (!inPath) return text ? [text] : tradingEvidence(structure, before, after, file);
  if (!text) return [evidence("binance-path", file.path)];
  return text.weight < 0 ? [text, evidence("binance-path", file.path, 0.3)] : [text, evidence("binance-path", file.path, 0.4)];
}
function pathEvidence({ path: path2 }) {
  if (firstMention(BINANCE, path2)) return [evidence("binance-path", path2)];
  const word2 = firstMention(TRADING, path2)?.word;
  return word2 === void 0 ? [] : [evidence("trading-context", word2)];
}
function textEvidence(structure, before, after, file) {
  for (const [index, ancestor] of structure.ancestors.entries()) {
    if (firstMention(BINANCE, ancestor)) return evidence("binance-encloses", shorten3(ancestor), index > 3 ? 0.7 : 1);
    const other2 = firstMention(index === 0 ? OTHER_VENDOR : OTHER_EXCHANGE, ancestor);
    if (other2 && !isCommand(ancestor, other2)) return evidence("other-encloses", other2.word);
  }
  const line = closest(structure.lineBefore, structure.lineAfter);
  if (line) return line.binance ? evidence("binance-line", line.word) : evidence("other-line", line.word);
  const comment = precedingComment(before);
  if (comment) {
    if (firstMention(BINANCE, comment)) return evidence("binance-paragraph", shorten3(comment));
  }
  const object = ownerIn(structure.object);
  const paragraph = inParagraph(structure.paragraphBefore, structure.paragraphAfter);
  if (object === "binance") return evidence("binance-object", firstMention(BINANCE, structure.object)?.word ?? "");
  if (object === "both" && paragraph)
    return paragraph.binance ? evidence("binance-paragraph", paragraph.word) : evidence("other-paragraph", paragraph.word);
  const foreign = object === "other" ? firstMention(OTHER_EXCHANGE, withoutOwned(structure.object)) : null;
  if (foreign) return evidence("other-object", foreign.word);
  if (paragraph) return paragraph.binance ? evidence("binance-paragraph", paragraph.word) : evidence("other-paragraph", paragraph.word);
  const outer = ownerIn(structure.outerObject);
  if (outer === "binance") return evidence("binance-object", firstMention(BINANCE, structure.outerObject)?.word ?? "", 0.85);
  return distantEvidence(before, after, file);
}
function isCommand(line, { start, end }) {
  const before = line.charAt(start - 1);
  return (before === "" || /[\s/;&|("'`@]/.test(before)) && COMMANDED.test(line.slice(end, end + 120));
}
function distantEvidence(before, after, file) {
  const rings = [
    [6, "binance-near"],
    [30, "binance-around"]
  ];
  for (const [lines, signal] of rings) {
    const head2 = lastLines(before, lines);
    const tail = firstLines(after, lines);
    const binance2 = lastMention(BINANCE, head2) ?? firstMention(BINANCE, tail);
    if (!binance2) continue;
    const other2 = lastMention(OTHER_EXCHANGE, head2);
    const above = lastMention(BINANCE, head2);
    const rivalled = other2 !== null && (above === null || other2.start > above.end);
    return evidence(signal, binance2.word, rivalled ? 0.4 : 1);
  }
  return file.namesBinance ? evidence("binance-file", "") : null;
}
function tradingEvidence(structure, before, after, file) {
  const near = `${structure.ancestors.join("\n")}
${lastLines(before, 30)}
${firstLines(after, 30)}
${file.path}`;
  const word2 = firstMention(TRADING, near)?.word;
  if (word2) return [evidence("trading-context", word2)];
  return file.namesTrading ? [evidence("trading-context", "trading software elsewhere in the file", 0.7)] : [];
}
function closest(head2, tail) {
  const binance2 = lastMention(BINANCE, head2);
  const other2 = lastMention(OTHER_EXCHANGE, head2);
  if (binance2 && (!other2 || binance2.start >= other2.start)) return { binance: true, word: binance2.word };
  if (other2) return { binance: false, word: other2.word };
  const binanceBehind = firstMention(BINANCE, tail);
  const otherBehind = firstMention(OTHER_EXCHANGE, tail);
  if (binanceBehind && (!otherBehind || binanceBehind.start <= otherBehind.start)) return { binance: true, word: binanceBehind.word };
  return otherBehind ? { binance: false, word: otherBehind.word } : null;
}
function inParagraph(before, after) {
  const found = closest(before, after);
  if (found === null || found.binance || !/\s(?:\/\/|#)\s/.test(before + after)) return found;
  return closest(withoutComments(before), withoutComments(after));
}
function withoutComments(text) {
  return text.split("\n").map((line) => line.replace(/(\S\s{1,8})(?:\/\/|#)\s.{0,400}$/, "$1")).join("\n");
}
function withoutOwned(object) {
  if (object.length > MAX_OBJECT) return object;
  return object.split("\n").map((line) => line.replace(/(?:^|\s)(?:\/\/|#)\s.{0,400}$/, "")).filter((line) => !isVendorKey(OWNED_LINE.exec(line.slice(0, 300))?.[1] ?? "")).join("\n");
}
function isVendorKey(key) {
  const name = key.replace(/[_-]?(?:api)?[_-]?(?:key|secret|token|id)$/i, "");
  const vendor = firstMention(OTHER_EXCHANGE, name);
  return vendor !== null && vendor.word.length === name.length;
}
function ownerIn(text) {
  if (text === "") return null;
  const binance2 = firstMention(BINANCE, text) !== null;
  const other2 = firstMention(OTHER_EXCHANGE, text) !== null;
  if (binance2) return other2 ? "both" : "binance";
  return other2 ? "other" : null;
}
function precedingComment(before) {
  const lines = before.split("\n").slice(-4, -1).toReversed();
  const comment = lines.find((line) => /^\s*(?:#|\/\/|--|;|\*|\/\*|<!--|REM\b|')/.test(line));
  return comment && lines.indexOf(comment) <= 1 ? comment : null;
}
function lastLines(text, count) {
  let at2 = text.length;
  for (let i = 0; i <= count && at2 > 0; i++) at2 = text.lastIndexOf("\n", at2 - 1);
  return text.slice(Math.max(at2, text.length - 6e3, 0));
}
function firstLines(text, count) {
  let at2 = -1;
  for (let i = 0; i <= count; i++) {
    at2 = text.indexOf("\n", at2 + 1);
    if (at2 < 0) return text.slice(0, 6e3);
  }
  return text.slice(0, Math.min(at2, 6e3));
}
function shorten3(text) {
  return text.replace(/[A-Za-z0-9+/_=-]{24,}/g, "\u2026").slice(0, 60);
}
var BLOCK, LONGEST_WORD, NAMES_BINANCE, NAMES_TRADING, NAMES_TESTNET, NAMES_PAY, NAMES_ANY, CALM_BLOCK, CALM_REACH, MANY, MAYBE_NAMED, LODGING, RUN, BLANKS, VERBS2, COMMANDED, OWNED_LINE, MAX_OBJECT;
var init_mentions = __esm({
  "src/detect/questions/mentions.ts"() {
    "use strict";
    init_evidence();
    init_charset();
    init_vocabulary();
    init_other_services();
    BLOCK = 65536;
    LONGEST_WORD = 64;
    NAMES_BINANCE = (text) => mentions(BINANCE, text) && firstMention(BINANCE, withoutNamesakes(text, blank)) !== null;
    NAMES_TRADING = (text) => mentions(TRADING, text) && mentions(TRADING, blankNoise(text));
    NAMES_TESTNET = (text) => FUTURES_TESTNET.test(text);
    NAMES_PAY = (text) => PAY.test(text);
    NAMES_ANY = (text) => {
      if (NOT_ASCII.test(text)) return true;
      const plain3 = blankNoise(text);
      return mentions(BINANCE, plain3) || mentions(TRADING, plain3) || mentions(OTHER_VENDOR, plain3);
    };
    CALM_BLOCK = 32 * 1024;
    CALM_REACH = 12288;
    MANY = 8;
    MAYBE_NAMED = /b(?:inance|nb)/i;
    LODGING = /air_?bnb|bed\s?(?:&amp;|&|and|n)\s?breakfast|vrbo|hostaway/i;
    RUN = 40;
    BLANKS = " ".repeat(256);
    VERBS2 = [
      "add",
      "build",
      "buildx",
      "compose",
      "config",
      "config:set",
      "container",
      "create",
      "deploy",
      "dev",
      "env",
      "env:set",
      "exec",
      "functions",
      "kv",
      "lambda",
      "machine",
      "push",
      "run",
      "secret",
      "secrets",
      "secretsmanager",
      "service",
      "set",
      "ssm",
      "stack",
      "start",
      "swarm",
      "up"
    ];
    COMMANDED = new RegExp(
      `^(?:[-_]compose|\\.exe)?(?:[ \\t]+(?:-{1,2}[\\w-]+(?:=\\S+)?|[a-z-]+)){0,4}[ \\t]+(?:${VERBS2.join("|")})(?![\\w-])`,
      "i"
    );
    OWNED_LINE = /^\s*(?:<\w+\s+name=)?["']?([\w-]{3,60})["']?(?:\s[^<>\n]{0,80})?\s*(?:[:=>]|=>)\s*["']?[^\s"'{[]/;
    MAX_OBJECT = 8e3;
  }
});

// src/detect/structure/enclosing.ts
function readStructure(before, after) {
  const lineStart4 = Math.max(before.lastIndexOf("\n") + 1, before.length - 2e3);
  const brackets = once(() => openBrackets(before));
  const indented = once(() => indentedBlock(before, after, lineStart4));
  const ancestors = once(
    () => [...brackets().map((bracket) => bracket.opener), ...elements(before), ...indented().ancestors, ...section(before)].slice(
      0,
      MAX_ANCESTORS * 2
    )
  );
  const object = once(() => {
    const [inner2] = brackets();
    return (inner2 ? enclosed(before, after, inner2.at, 1) : indented().text).slice(0, MAX_OBJECT2 * 2);
  });
  const outerObject = once(() => {
    const [inner2, outer] = brackets();
    if (!inner2) return indented().outerText.slice(0, MAX_OBJECT2 * 2);
    return (outer ? enclosed(before, after, outer.at, 2) : indented().text).slice(0, MAX_OBJECT2 * 2);
  });
  const paragraphs = once(() => [paragraphBefore(before), paragraphAfter(after)]);
  return {
    get ancestors() {
      return ancestors();
    },
    get calls() {
      return brackets().filter((bracket) => before[bracket.at] === "(").map((bracket) => bracket.opener);
    },
    get object() {
      return object();
    },
    get outerObject() {
      return outerObject();
    },
    lineBefore: before.slice(lineStart4),
    get lineAfter() {
      const lineEnd3 = after.search(/[\r\n]/);
      return lineEnd3 < 0 ? after.slice(0, 600) : after.slice(0, Math.min(lineEnd3, 600));
    },
    get paragraphBefore() {
      return paragraphs()[0];
    },
    get paragraphAfter() {
      return paragraphs()[1];
    }
  };
}
function once(work) {
  let done = null;
  return () => (done ??= { value: work() }).value;
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
function isBare(before, at2) {
  const line = before.slice(at2, at2 + 120);
  const newline = line.indexOf("\n");
  return newline > 0 && /^[[(][^\])}]*$/.test(line.slice(0, newline)) && /^\s*\S/.test(line.slice(1, newline)) && before[at2] === "(" && /[a-z]\s$/.test(before.slice(at2 - 2, at2));
}
function openerText(before, at2) {
  const head2 = before.slice(Math.max(0, at2 - 200), at2);
  const line = head2.slice(head2.lastIndexOf("\n") + 1);
  const text = line.trim() === "" ? head2.trimEnd().split("\n").at(-1) ?? "" : line;
  const cut2 = Math.max(text.lastIndexOf("{"), text.lastIndexOf("}"), text.lastIndexOf(";"), lastCommaOutsideCall(text));
  return text.slice(cut2 + 1).trim().slice(-120);
}
function lastCommaOutsideCall(text) {
  return text.includes("(") ? -1 : text.lastIndexOf(",");
}
function enclosed(before, after, open, depth) {
  const head2 = before.slice(open + 1).slice(-MAX_OBJECT2);
  let level = depth;
  let end = Math.min(after.length, MAX_OBJECT2);
  for (let i = 0; i < end; i++) {
    const character2 = after[i];
    if (character2 === "{" || character2 === "[" || character2 === "(") level++;
    else if ((character2 === "}" || character2 === "]" || character2 === ")") && --level === 0) end = i;
  }
  return `${head2}
${after.slice(0, end)}`;
}
function indentOf(line) {
  const match = /^([ \t]*)(-[ \t]+)?/.exec(line);
  return (match?.[1]?.length ?? 0) + (match?.[2]?.length ?? 0);
}
function indentedBlock(before, after, lineStart4) {
  const own = before.slice(lineStart4);
  let limit = indentOf(own);
  const ancestors = [];
  if (limit === 0) return { ancestors, text: "", outerText: "" };
  const blocks = [[]];
  const lines = before.slice(Math.max(0, lineStart4 - REACH), Math.max(0, lineStart4 - 1)).split("\n");
  for (let i = lines.length - 1; i >= 0 && ancestors.length < MAX_ANCESTORS && limit > 0; i--) {
    const line = lines[i] ?? "";
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
  for (const line of after.slice(0, MAX_OBJECT2).split("\n").slice(1)) {
    if (line.trim() !== "" && (indentOf(line) < ownIndent || /^[ \t]*-[ \t]/.test(line))) break;
    tail.push(line);
  }
  const text = [...(blocks[0] ?? []).toReversed(), ...tail].join("\n");
  return { ancestors, text, outerText: (blocks[1] ?? []).toReversed().join("\n") };
}
function section(before) {
  const headers = [...before.slice(-REACH).matchAll(/(?:^|\n)[ \t]*(\[{1,2}[^\]\n{}"']{1,80}\]{1,2})[ \t]*(?:[#;][^\n]*)?\r?(?=\n)/g)];
  const last = headers.at(-1)?.[1];
  return last === void 0 ? [] : [last];
}
function elements(before) {
  if (!before.includes("</") && !/<[\w:.-][^<>]*>\s*["']?$/.test(before.slice(-300))) return [];
  const open = [];
  let level = 0;
  for (const match of [...before.slice(-REACH).matchAll(/<(\/?)([A-Za-z][\w:.-]*)((?![\w:.-])[^<>]*?)(\/?)>/g)].toReversed()) {
    if (match[4] === "/" || /^(?:br|hr|img|input|meta|link)$/i.test(match[2] ?? "")) continue;
    if (match[1] === "/") level++;
    else if (level > 0) level--;
    else open.push(`${match[2] ?? ""}${match[3] ?? ""}`);
    if (open.length >= MAX_ANCESTORS) break;
  }
  return open;
}
function paragraphBefore(before) {
  const text = before.slice(-3e3);
  const blank2 = [...text.matchAll(/\n[ \t]{0,80}(?:#|\/\/|\*)?[ \t]{0,80}(?=\r?\n)/g)].at(-1);
  return blank2 ? text.slice(blank2.index + blank2[0].length) : text;
}
function paragraphAfter(after) {
  const text = after.slice(0, 2e3);
  const blank2 = text.search(/\n[ \t]*\r?\n/);
  return blank2 < 0 ? text : text.slice(0, blank2);
}
var REACH, MAX_OBJECT2, MAX_ANCESTORS;
var init_enclosing = __esm({
  "src/detect/structure/enclosing.ts"() {
    "use strict";
    REACH = 8192;
    MAX_OBJECT2 = 6e3;
    MAX_ANCESTORS = 8;
  }
});

// src/detect/structure/column.ts
function readColumn(before, after) {
  return sqlColumn(before) ?? copyColumn(before) ?? htmlColumn(before) ?? delimitedColumn(before, after);
}
function sqlColumn(before) {
  const text = before.slice(-16e3);
  const inserts = [
    ...text.matchAll(
      /(?:INSERT|REPLACE|MERGE)\s+(?:OR\s+\w+\s+|IGNORE\s+)?INTO\s+([\w."`[\]]+)\s*(?:\(([^()]*)\)\s*)?(?:VALUES|SELECT|OVERRIDING[^(]{0,40}VALUES)/gi
    )
  ];
  const insert2 = inserts.at(-1);
  if (!insert2) return null;
  const rows = text.slice(insert2.index + insert2[0].length);
  const cells = tupleIndex(rows);
  if (cells === null) return null;
  const table = insert2[1] ?? "";
  const columns = insert2[2] ? insert2[2].split(",") : createdColumns(text, table);
  const header = columns[cells]?.replace(/["`[\]\s]/g, "");
  return header ? { header, context: `${table} ${columns.join(" ")}` } : null;
}
function tupleIndex(text) {
  let quote = false;
  let level = 0;
  let index = 0;
  for (const character2 of text) {
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
function createdColumns(text, table) {
  const name = table.replace(/["`[\]]/g, "").split(".").at(-1) ?? "";
  const creates = [...text.matchAll(/CREATE\s+TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?([\w."`[\]]+)\s*\(/gi)];
  const create = creates.findLast(
    (match) => (match[1] ?? "").replace(/["`[\]]/g, "").split(".").at(-1) === name
  );
  if (!create) return [];
  const body = text.slice(create.index + create[0].length);
  const end = body.search(/\)\s*(?:;|ENGINE|WITHOUT|STRICT)/i);
  return splitOutside(end < 0 ? "" : body.slice(0, end)).map((line) => /^\s*["`[]?(\w+)/.exec(line)?.[1] ?? "").filter((column) => column !== "" && !/^(?:primary|unique|key|constraint|foreign|index|check)$/i.test(column));
}
function splitOutside(text) {
  const parts = [];
  let from = 0;
  let level = 0;
  for (let i = 0; i < text.length; i++) {
    const character2 = text[i];
    if (character2 === "(") level++;
    else if (character2 === ")") level = Math.max(0, level - 1);
    else if (character2 === "," && level === 0) {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, text.slice(from)];
}
function copyColumn(before) {
  const copies = [...before.slice(-16e3).matchAll(/COPY\s+([\w."]+)\s*\(([^()]*)\)\s+FROM\s+stdin[^\n]{0,200}\n/gi)];
  const copy = copies.at(-1);
  if (!copy || before.slice(-16e3).slice(copy.index).includes("\n\\.")) return null;
  const cells = before.slice(before.lastIndexOf("\n") + 1).split("	").length - 1;
  const columns = (copy[2] ?? "").split(",").map((column) => column.replace(/["\s]/g, ""));
  const header = columns[cells];
  return header ? { header, context: `${copy[1] ?? ""} ${columns.join(" ")}` } : null;
}
function htmlColumn(before) {
  const text = before.slice(-8e3);
  const row = text.toLowerCase().lastIndexOf("<tr");
  if (row < 0) return null;
  const open = text.slice(row);
  if (/<\/tr/i.test(open)) return null;
  const index = [...open.matchAll(/<t[dh]\b/gi)].length - 1;
  const table = text.slice(Math.max(0, text.toLowerCase().lastIndexOf("<table")), row);
  const headers = table.split(/<th\b/i).slice(1).map((cell) => cell.slice(cell.indexOf(">") + 1).split(/<\/(?:th|tr)/i)[0] ?? "").map(
    (cell) => cell.slice(0, 400).replace(/<[^<>]*>/g, " ").trim()
  );
  const header = headers[index];
  return header ? { header, context: headers.join(" ") } : null;
}
function delimitedColumn(before, after) {
  const lineStart4 = before.lastIndexOf("\n") + 1;
  const head2 = before.slice(lineStart4);
  if (head2.length > 4e3) return null;
  const end = after.search(/[\r\n]/);
  const tail = end < 0 ? after.slice(0, 4e3) : after.slice(0, end);
  const row = head2 + VALUE + tail;
  let above = null;
  for (const delimiter2 of DELIMITERS) {
    if (!head2.includes(delimiter2) && !tail.includes(delimiter2)) continue;
    if (delimiter2 !== "|" && !isAlone(head2, tail, delimiter2)) continue;
    const cells = split(row, delimiter2);
    if (cells.length < 2) continue;
    const index = cells.findIndex((cell2) => cell2.includes(VALUE));
    if (delimiter2 !== "|" && !/^[\s"']*$/.test((cells[index] ?? "").replace(VALUE, ""))) continue;
    above ??= before.slice(Math.max(0, lineStart4 - 24e3), lineStart4).split(/\r?\n/).slice(0, -1);
    const header = headerAbove(above, delimiter2, cells.length);
    const cell = plainCell(header?.[index] ?? "");
    if (header && cell) return { header: cell, context: header.join(" ") };
  }
  return null;
}
function isAlone(head2, tail, delimiter2) {
  let before = head2.length - 1;
  while (before >= 0 && head2[before] !== delimiter2 && BLANKS2.has(head2[before] ?? "")) before--;
  if (before >= 0 && head2[before] !== delimiter2) return false;
  let behind = 0;
  while (behind < tail.length && tail[behind] !== delimiter2 && BLANKS2.has(tail[behind] ?? "")) behind++;
  return behind === tail.length || tail[behind] === delimiter2;
}
function plainCell(cell) {
  let plain3 = cell.trim();
  for (let length = -1; plain3.length !== length; ) {
    length = plain3.length;
    plain3 = withoutEnds(plain3, "\"'`*").trim();
  }
  return plain3;
}
function headerAbove(above, delimiter2, cells) {
  let header = null;
  for (let i = above.length - 1; i >= 0; i--) {
    const line = above[i] ?? "";
    if (line.trim() === "") break;
    if (/^[\s|+:=-]+$/.test(line)) continue;
    const row = split(line, delimiter2);
    if (row.length < 2 || Math.abs(row.length - cells) > (delimiter2 === "|" ? 2 : 0)) break;
    header = row;
  }
  if (!header || delimiter2 !== "|" && header.some((cell) => /[=(){}[\];<>]|^\s*(?:import|const|let|return|public|private|use)\s/.test(cell)))
    return null;
  const named2 = header.filter((cell) => /^[A-Za-z\u0080-\uffff][^"'`]{0,60}$/.test(plainCell(cell)) && !/[A-Za-z0-9]{40}/.test(cell));
  return named2.length * 2 > header.filter((cell) => cell.trim() !== "").length ? header : null;
}
function split(row, delimiter2) {
  if (!row.includes('"')) return row.split(delimiter2);
  const cells = [];
  let from = 0;
  let quoted4 = false;
  for (let i = 0; i < row.length; i++) {
    const character2 = row[i];
    if (character2 === '"') quoted4 = !quoted4;
    else if (character2 === delimiter2 && !quoted4) {
      cells.push(row.slice(from, i));
      from = i + 1;
    }
  }
  cells.push(row.slice(from));
  return quoted4 ? row.split(delimiter2) : cells;
}
var DELIMITERS, VALUE, BLANKS2;
var init_column = __esm({
  "src/detect/structure/column.ts"() {
    "use strict";
    init_edges();
    DELIMITERS = ["|", "	", ",", ";"];
    VALUE = "value";
    BLANKS2 = new Set(` 	\v\f\xA0\uFEFF"'`);
  }
});

// src/detect/judge/classify.ts
function classify(site, file, isValueOnly, calm) {
  if (site.shape === "hex" && !file.namesFuturesTestnet) return null;
  if (site.shape === "lower" && !file.namesPay) return null;
  const { before, after } = calm(site);
  const structure = readStructure(before, after);
  if (site.form === "private") return classifyPrivateKey(site, structure, before, after, file);
  const labels = readLabels(site.before, site.after);
  const column = readColumn(site.before, site.after);
  const call = readCall(keyedCall(site.before) ?? labels.call);
  const isRenamed = call.evidence.some((one) => one.signal === "name-other-purpose") && labels.labels.some(isBinanceArgument);
  const bound = !isRenamed && call.evidence.some((one) => one.signal !== "call-argument") ? labels.labels.filter((one) => one.via !== "argument" && one.via !== "call" && !(call.isHmac && SIGNED.test(wordsOf(one.text)))) : labels.labels;
  let naming = readNaming({ labels: bound, call: labels.call }, column);
  if (naming.evidence.length === 0 && !isPersonsId2(structure, labels.labels[0]?.text)) naming = enclosingName(structure) ?? naming;
  if (site.shape === "lower" && naming.role === null) naming = payNaming(labels.labels) ?? naming;
  naming = basicNaming(site) ?? naming;
  if (isValueOnly && naming.evidence.length === 0 && call.evidence.length === 0)
    naming = fileNaming(file, /[A-Za-z0-9]{64}/.test(`${site.before} ${site.after}`)) ?? naming;
  if (site.form === "listen" || naming.listenKey || isStreamAddress(site.before) || naming.evidence.length === 0 && LISTEN_KEY.test(structure.lineBefore))
    return listenKey(site, naming, structure);
  const unnamed = naming.evidence.length === 0 && call.evidence.length === 0;
  const inAccessLog = unnamed && SIGNED_REQUEST.test(lastLine(site.before));
  const owner = ownerEvidence(structure, before, after, file, site.readings.length === 0);
  const base = baseEvidence(site, structure, naming, call, file);
  if (!base) return null;
  const named2 = naming.evidence.some((one) => one.signal === "name-binance" || one.signal === "header-x-mbx-apikey");
  const list2 = [
    ...base,
    ...naming.evidence,
    ...named2 ? [] : call.evidence,
    ...unnamed ? [evidence("unnamed", "no name"), ...keyWordsNear(site, file)] : [],
    ...inAccessLog ? [evidence("signed-request-line", "timestamp and signature")] : [],
    ...named2 ? [] : enclosingPurpose(structure, naming),
    // A name that says Binance needs no neighbourhood to say it again.
    ...named2 ? owner.filter((one) => one.weight > 0).map(weakened) : owner,
    ...site.touching,
    ...fileEvidence(file),
    ...frameworkSecret(naming, site, file),
    ...named2 ? [] : ofUsers(naming, site),
    ...gluedPurpose(site)
  ];
  return {
    site,
    kind: (naming.role ?? call.role) === "secret-key" ? "secret-key" : "api-key",
    role: naming.role ?? call.role ?? (inAccessLog ? "api-key" : null),
    accountName: naming.accountName,
    name: column?.header ?? labels.labels[0]?.text ?? "",
    belongsElsewhere: naming.belongsElsewhere,
    evidence: list2,
    score: scoreOf(list2)
  };
}
function keyedCall(before) {
  const head2 = before.slice(-280);
  if (SYMMETRIC.test(head2)) return { name: "SymmetricKey.hmac", previous: "", index: 0 };
  return KEYED_HASH.test(head2) ? { name: "sha256.hmac", previous: "", index: 1 } : null;
}
function lastLine(text) {
  return text.slice(text.lastIndexOf("\n") + 1).slice(-3e3);
}
function keyWordsNear(site, file) {
  const around = `${site.before.slice(-300)} ${site.after.slice(0, 200)}`.replace(/(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{40,}/g, " ");
  const word2 = /api[-_ ]?keys?|secret(?:[-_ ]?key)?s?\b|credentials?|creds\b|\bkeys\b|access[-_ ]keys?|密钥|ключи?|schlüssel|claves?\b|chaves?\b/i.exec(
    around
  )?.[0];
  if (word2 !== void 0) return [evidence("key-words-near", word2)];
  const name = KEYS_IN_NAME.exec(baseName(file.path))?.[0];
  return name === void 0 ? [] : [evidence("key-words-near", name)];
}
function enclosingName(structure) {
  for (const ancestor of structure.ancestors.slice(0, 3)) {
    if (ancestor.length > 90 || /[A-Za-z0-9]{40}/.test(ancestor) || isSectionHeader(ancestor) || isCallName(structure, ancestor)) continue;
    const quoted4 = /^(?:object|inherited|inline)\s{1,4}(\w{3,60})\s{0,4}:\s{0,4}\w+$/.exec(ancestor)?.[1] ?? /["']([^"']{3,60})["']\s*(?:[:=]\s*)?\{?$/.exec(ancestor)?.[1] ?? /(?<![\w$.-])([\w$.-]{3,60})["']?\s{0,20}(?:[:=]>?\s{0,20}|>\s{0,20})?[{[(]?$/.exec(ancestor)?.[1];
    if (!quoted4 || isGenericName(quoted4)) continue;
    const naming = readNaming({ labels: [{ text: quoted4, via: "sibling" }], call: null }, null);
    return naming.role !== null || naming.belongsElsewhere ? naming : null;
  }
  return null;
}
function isPersonsId2(structure, name) {
  return name !== void 0 && /^(?:id|uid|uuid)$/i.test(name) && /(?:customer|member|person|user)s?["']?\s{0,8}[:=]?\s{0,8}\{?$/i.test(structure.ancestors[0] ?? "");
}
function isBinanceArgument({ text, via }) {
  return via === "argument" && mentionsBinance(text);
}
function isCallName(structure, ancestor) {
  return structure.calls.includes(ancestor) || ancestor.endsWith("(");
}
function isSectionHeader(text) {
  return /^\[.*\]$/.test(text);
}
function enclosingPurpose(structure, naming) {
  if (naming.evidence.some((one) => one.signal === "name-other-purpose" || one.signal === "name-never")) return [];
  for (const ancestor of structure.ancestors.slice(0, 2)) {
    if (mentionsBinance(ancestor)) return [];
    if (OF_ACCOUNT.test(ancestor)) continue;
    if (structure.calls.includes(ancestor) && (isWrapper(ancestor) || isHmacCall(calleeOf(ancestor)) || setsRole(ancestor))) continue;
    const words = wordsOf(
      /(?<![\w$.-])([\w$.-]{2,120})["'\]]{0,8}\s{0,20}(?:(?:=>|[:=])\s{0,20})?(?:new\s)?[{[(]?$/.exec(ancestor)?.[1] ?? ""
    );
    if (words !== "" && OTHER_PURPOSE.test(words) && !/^(?:account|service|admin|user|client|node|root|internal|basic|shared|cert|build|deploy|block|file|order|device|img|image|object|bucket|revision)s?$/.test(
      words
    ))
      return [evidence("purpose-encloses", words.slice(0, 40))];
  }
  return [];
}
function calleeOf(ancestor) {
  return endOf(withoutEnd(ancestor.slice(-120), " 	("), /[\w$.:>-]/);
}
function setsRole(callee) {
  const method = /(?:\.|->|::)(?:set|with|add)_?([A-Za-z]\w{1,40})$/.exec(callee)?.[1];
  return method !== void 0 && (KEY_WORDS.test(wordsOf(method)) || SECRET_WORDS.test(wordsOf(method)));
}
function fileNaming(file, isOfSeveral) {
  const naming = readNaming({ labels: [{ text: baseName(file.path), via: "assigned" }], call: null }, null);
  if (naming.belongsElsewhere && file.namesBinance) return null;
  return isOfSeveral && SEVERAL.test(baseName(file.path)) ? { ...naming, role: null } : naming;
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
function baseEvidence(site, structure, naming, call, file) {
  if (site.shape === "random") return [evidence("random-64", "random mixed-case 64")];
  const near = `${structure.lineBefore} ${structure.ancestors.join(" ")} ${structure.object} ${lastLines(site.before, 12)} ${firstLines(site.after, 12)} ${file.path}`;
  if (site.shape === "hex") {
    const testnet = FUTURES_TESTNET.test(near) && (mentionsBinance(near) || file.namesBinance);
    const nameSays = naming.evidence.some((one) => FUTURES_TESTNET.test(one.detail));
    const futures = naming.evidence.some((one) => /test[-_]?(?:net)?[-_]?futures|futures[-_]?test/i.test(one.detail));
    const isNamed3 = naming.role !== null || isOfClient(call) || FUTURES_TESTNET_HOST.test(structure.lineBefore);
    return (testnet || futures) && isNamed3 && !naming.belongsElsewhere ? [evidence("hex-64", "hexadecimal, near the futures testnet", nameSays ? 0.6 : 1)] : null;
  }
  if (site.shape === "lower")
    return PAY.test(near) && naming.role !== null ? [evidence("lower-64", "lower case, near Binance Pay", 0.6)] : null;
  return null;
}
function isOfClient({ role, evidence: list2 }) {
  return role !== null && list2.some((one) => one.signal === "call-client" || one.signal === "call-binance");
}
function payNaming(labels) {
  const own = labels.find((one) => one.via !== "prose" && one.via !== "line-above" && one.via !== "comment");
  if (own === void 0 || !PAY_KEY.test(wordsOf(own.text))) return null;
  const name = own.text.slice(0, 60);
  return { role: "api-key", listenKey: false, accountName: "", evidence: [evidence("name-api", name)], belongsElsewhere: false };
}
function basicNaming({ before, after, readings }) {
  if (!readings.includes("base64") || !BASIC.test(before.slice(-140)) || !mentionsBinance(lastLines(before, 4))) return null;
  const isSecond = before.endsWith(":") && /[A-Za-z0-9]{64}:$/.test(before.slice(-65));
  if (!isSecond && !/^:[A-Za-z0-9]{64}(?![A-Za-z0-9])/.test(after)) return null;
  return {
    role: isSecond ? "secret-key" : "api-key",
    listenKey: false,
    accountName: "",
    evidence: [evidence("name-bare", "Authorization: Basic")],
    belongsElsewhere: false
  };
}
function fileEvidence(file) {
  if (LOCK_FILE.test(file.path)) return [evidence("lock-file", baseName(file.path))];
  return KEY_FILE.test(file.path) ? [evidence("key-file", baseName(file.path))] : [];
}
function frameworkSecret(naming, site, file) {
  if (naming.evidence.some((one) => one.signal.startsWith("name-binance"))) return [];
  if (!naming.evidence.some(
    (one) => /^(?:app|application)?[._[\]"'\s-]*(?:config[._[\]"'\s-]*)?(?:secret|secret[._-]?key(?:[._-]?\w{3,12})?|secret[._-]?token|app[._-]?secret|auth[._-]?key|nonce[._-]?key)$/i.test(
      one.detail
    )
  ))
    return [];
  const around = `${lastLines(site.before, 60)}
${firstLines(site.after, 60)}
${file.path}`;
  const framework = /django|BASE_DIR|SIMPLE_JWT|ROOT_URLCONF|BINANCE_(?:API_)?SECRET|INSTALLED_APPS|ALLOWED_HOSTS|flask|SQLALCHEMY|rails|secret_key_base|laravel|APP_ENV|fastapi|ALGORITHM\s*[:=]|ACCESS_TOKEN_EXPIRE|express-?session|jsonwebtoken|passport|nextauth|NEXT_PUBLIC|cookie|spring\.security|symfony|DATABASE_URL|wordpress|SECURE_AUTH_KEY|LOGGED_IN_KEY|superset/i.exec(
    around
  )?.[0];
  return framework ? [evidence("framework-secret", framework)] : [];
}
function ofUsers(naming, site) {
  if (!naming.evidence.some((one) => /^(?:api_?|auth_?|access_?|remember_?)?(?:token|key)$/i.test(one.detail))) return [];
  const columns = [...site.before.slice(-3e3).matchAll(USERS)].at(-1)?.[1];
  return columns === void 0 || /secret|binance/i.test(columns) ? [] : [evidence("purpose-encloses", "a table of users")];
}
function listenKey(site, naming, structure) {
  const list2 = [evidence("listen-key", LISTEN_KEY.exec(structure.lineBefore)?.[0] ?? "stream address")];
  return {
    site,
    kind: "listen-key",
    role: null,
    accountName: naming.accountName,
    name: "",
    belongsElsewhere: true,
    evidence: list2,
    score: scoreOf(list2)
  };
}
function classifyPrivateKey(site, structure, before, after, file) {
  const labels = readLabels(site.before, site.after);
  const type = site.key?.type ?? "unknown";
  const list2 = [
    type === "ed25519" ? evidence("ed25519-key", "Ed25519") : type === "unknown" ? evidence("unknown-private-key", "body does not decode") : evidence("rsa-key", type === "encrypted" ? "encrypted" : "RSA")
  ];
  const bound = labels.labels.find((label) => label.via !== "prose" && label.via !== "line-above" && label.via !== "comment");
  const carried = bound || site.readings.length === 0 ? void 0 : /(?:^|\n)[ \t-]{0,40}["']?([\w.-]{2,80})["']?[ \t]{0,4}[:=][ \t]{0,4}["'`]?\s{0,2}$/.exec(site.before.slice(-200))?.[1];
  const alone2 = site.before.trim().length < 200 && site.after.trim().length < 200;
  const ofServer = isServersKey(structure.lineBefore, file.path, bound === void 0 && carried === void 0);
  const name = bound?.text ?? carried ?? (alone2 && !ofServer ? baseName(file.path) : "");
  const named2 = mentionsBinance(name);
  if (named2) list2.push(evidence("name-binance", name.slice(0, 60)));
  else if (isVendorsName(name)) list2.push(evidence("name-other-vendor", name.slice(0, 60)));
  else if (/priv|secret|ed25519|rsa|pem|key/i.test(name)) list2.push(evidence("key-name", name.slice(0, 60)));
  const owner = ownerEvidence(structure, before, after, file).filter((one) => one.signal !== "trading-context");
  list2.push(...named2 ? owner.filter((one) => one.weight > 0).map(weakened) : owner);
  const tied = owner.some((one) => /^binance-(?:encloses|line|object)$/.test(one.signal));
  const around = tied ? `${name} ${structure.object.slice(0, 3e3)} ${file.path}` : `${name} ${structure.ancestors.slice(0, 4).join(" ")} ${structure.object.slice(0, 3e3)} ${lastLines(site.before, 8)} ${firstLines(site.after, 4)} ${file.path}`;
  const elsewhere = ofServer ? "tls" : PRIVATE_KEY_ELSEWHERE.exec(withoutBinance(`${around} ${typeAbove(site.before)}`))?.[0];
  const belongsElsewhere = !named2 && elsewhere !== void 0 && (ofServer || !mentionsBinance(structure.lineBefore));
  if (belongsElsewhere) list2.push(evidence("key-other-purpose", elsewhere.trim().slice(0, 40)));
  else if (!named2 && name !== "" && OTHER_PURPOSE.test(wordsOf(name).replace(/private_key|priv_key|signing_?/, "")))
    list2.push(evidence("name-other-purpose", name.slice(0, 60)));
  return {
    site,
    kind: "private-key",
    role: "private-key",
    accountName: "",
    name: "",
    belongsElsewhere,
    evidence: list2,
    score: scoreOf(list2)
  };
}
function isVendorsName(name) {
  return mentions(OTHER_VENDOR, name.replace(/_/g, " "));
}
function typeAbove(before) {
  return [
    ...lastLines(before, 8).matchAll(
      /(?:^|\n)[ \t]{0,40}["']?(?:adapter|driver|provider|type)["']?[ \t]{0,4}[:=][ \t]{0,4}["']?(\w{2,40})/g
    )
  ].at(-1)?.[1] ?? "";
}
function isServersKey(line, path2, isUnbound) {
  if (TLS_DIRECTIVE.test(line.slice(-160))) return true;
  const file = path2.slice(path2.lastIndexOf("/") + 1);
  return isUnbound && line.trim() === "" && SERVER_PATH.test(path2) && !CREDENTIAL_FILE.test(file);
}
function withoutBinance(text) {
  return text.replace(/(?<![a-z+])[a-z+]{2,20}:\/\/\S+/g, " ").replace(/[A-Za-z0-9+/=]{24,}/g, " ");
}
var SIGNED, SYMMETRIC, KEYED_HASH, SIGNED_REQUEST, KEYS_IN_NAME, OF_ACCOUNT, SEVERAL, FUTURES_TESTNET_HOST, LOCK_FILES, PAY_KEY, BASIC, LOCK_FILE, KEY_FILE, USERS, OTHER_KEY_OWNERS, PRIVATE_KEY_ELSEWHERE, TLS_DIRECTIVE, SERVER_PATH, CREDENTIAL_FILE;
var init_classify = __esm({
  "src/detect/judge/classify.ts"() {
    "use strict";
    init_evidence();
    init_labels();
    init_naming();
    init_mentions();
    init_enclosing();
    init_column();
    init_vocabulary();
    init_edges();
    init_role_words();
    init_other_purposes();
    init_other_services();
    SIGNED = /^(?:sig|sign|signed|signature|hash|digest|hmac|mac|query)(?:_[a-z]+)?$/;
    SYMMETRIC = /(?:SymmetricKey|HMACSHA256|HmacKey|KeyParameter)\s?\(\s{0,8}(?:\w{1,20}:\s{0,4})?(?:[\w.:]{1,40}\(\s{0,8}){0,2}["'`]$/;
    KEYED_HASH = /(?:^|[^\w.])(?:hmac_?)?sha_?(?:256|512)\((?:[^()"'`\n\\]|"[^"\n]{0,40}"|\\"[^"\\\n]{0,40}\\"){1,200}[,;]\s{0,4}\\?["'`]$/i;
    SIGNED_REQUEST = /[?&]timestamp=\d{13,16}\b[^\s"]{0,2000}[?&]signature=[0-9a-fA-F]{64}(?![0-9a-zA-Z])[^\n]{0,400}"$/;
    KEYS_IN_NAME = /(?:^|[_. -])(?:accounts?|api[-_ ]?keys?|credentials?|creds|keys)(?![a-z])/i;
    OF_ACCOUNT = /(?:^|[\s(.])(?:acc|account|account_?id|name|nick|owner|profile|uid|user|user_?id|user_?name|who)\s{0,4}={2,3}/i;
    SEVERAL = /(?:^|[_. -])(?:credentials|keys|secrets)$/i;
    FUTURES_TESTNET_HOST = /testnet\.binancefuture\.com/i;
    LOCK_FILES = [
      String.raw`bun\.lockb?`,
      String.raw`cabal\.project\.freeze`,
      String.raw`Cargo\.lock`,
      String.raw`composer\.lock`,
      String.raw`conan\.lock`,
      String.raw`deno\.lock`,
      String.raw`flake\.lock`,
      String.raw`Gemfile\.lock`,
      String.raw`go\.sum`,
      String.raw`go\.work\.sum`,
      String.raw`gradle\.lockfile`,
      String.raw`mix\.lock`,
      String.raw`npm-shrinkwrap\.json`,
      String.raw`package-lock\.json`,
      String.raw`Package\.resolved`,
      String.raw`packages\.lock\.json`,
      String.raw`pdm\.lock`,
      String.raw`Pipfile\.lock`,
      String.raw`pnpm-lock\.yaml`,
      String.raw`Podfile\.lock`,
      String.raw`poetry\.lock`,
      String.raw`pubspec\.lock`,
      String.raw`stack\.yaml\.lock`,
      String.raw`uv\.lock`,
      String.raw`verification-metadata\.xml`,
      String.raw`yarn\.lock`
    ];
    PAY_KEY = /(?:^|_)(?:cert(?:ificate)?(?:_(?:sn|no|serial))?|certificate_serial(?:_number)?|identity_key|merchant_key)$/;
    BASIC = /Authorization["']?\s{0,4}[:=,]\s{0,4}["'`]?Basic\s{1,4}["'`]?(?:[A-Za-z0-9]{64}:)?$/i;
    LOCK_FILE = new RegExp(
      String.raw`(?:^|/)(?:${LOCK_FILES.join("|")})$|\.(?:sha256|sha256sum|sha512|md5|asc|sig|minisig|sum)$|(?:SHA(?:256|512)SUMS|CHECKSUMS?)(?:\.txt)?$`,
      "i"
    );
    KEY_FILE = /(?:^|\/)\.env(?:\.|$)|\.env$|(?:^|[/_.-])(?:secrets?|credentials?|creds|api[-_]?keys?|keys|tokens?|config|settings|account)s?\b[^/]*$/i;
    USERS = /(?:INSERT INTO|COPY|CREATE TABLE(?: IF NOT EXISTS)?)\s{1,4}["`\w.]{0,40}(?:users?|members?|customers?|sessions?|tokens?)["`]?\s{0,4}\(([^()]{1,800})/gi;
    OTHER_KEY_OWNERS = [
      "apache",
      "apns",
      "apple",
      "ca[-_.]key",
      "cert(?:bot|s)?",
      "certificate",
      "client_email",
      "client-key-data",
      "cosign",
      "dkim",
      "docusign",
      "firebase",
      "gcp",
      "github[-_ ]?app",
      "googleapis",
      "gpg",
      "gserviceaccount",
      "haproxy",
      "helm",
      "https?s?[-_. ]?(?:key|cert|server)",
      "id_ed25519",
      "id_rsa",
      "ipfs",
      "jwk",
      "jwks",
      "jwt",
      "kube(?:config|rnetes)?[-_. ]?(?:client|ca)",
      "letsencrypt",
      "libp2p",
      "license",
      "minisign",
      "mtls",
      "nginx",
      "nostr",
      "oauth",
      "oidc",
      "pgp",
      "rs256",
      "saml",
      "server[-_.]?key",
      "service_account",
      "signify",
      "sigstore",
      "snowflake",
      "solana",
      "ssh",
      "ssl",
      "tls",
      "tor",
      "vapid",
      "webpush",
      "wireguard",
      "x509"
    ];
    PRIVATE_KEY_ELSEWHERE = new RegExp(`(?:^|[^a-z])(?:${OTHER_KEY_OWNERS.join("|")})(?:[^a-z]|$)`, "i");
    TLS_DIRECTIVE = /(?:ssl|tls)[-_]?(?:certificate[-_]?)?key(?:file|_file)?|SSLCertificateKeyFile|smtpd_tls_key_file/i;
    SERVER_PATH = /(?:^|\/)(?:ssl|tls|nginx|apache2?|haproxy|letsencrypt|traefik|caddy|httpd)\//i;
    CREDENTIAL_FILE = /api|priv|ed25519|rsa|secret|trad|bot|hmac|sign|binance[-_]?key/i;
  }
});

// src/detect/questions/documented.ts
function isDocumentedExample(sha256) {
  return DOCUMENTED.has(sha256);
}
var DOCUMENTED;
var init_documented = __esm({
  "src/detect/questions/documented.ts"() {
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

// src/detect/effort.ts
function allowanceFor(bytes) {
  return BASE2 + bytes * PER_BYTE;
}
function finish(steps) {
  for (; ; ) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
var BASE2, PER_BYTE, PER_VALUE, TOO_DENSE, Effort;
var init_effort = __esm({
  "src/detect/effort.ts"() {
    "use strict";
    BASE2 = 64 * 1024 * 1024;
    PER_BYTE = 128;
    PER_VALUE = 1e3;
    TOO_DENSE = "only partly searched: it holds more that looks like credentials, or is encoded more often, than may be judged";
    Effort = class {
      #left;
      constructor(allowance) {
        this.#left = allowance;
      }
      /** Takes units; false where there are none left, and from then on. */
      spend(units) {
        this.#left -= units;
        return this.#left >= 0;
      }
      /** Takes all that is left, for what would cost more than anything may. */
      exhaust() {
        this.#left = -1;
      }
      /** True once more was asked for than there was. */
      get isSpent() {
        return this.#left < 0;
      }
    };
  }
});

// src/detect/questions/against.ts
function isSharedInOrder(place) {
  const { record } = place;
  if (record.kind !== "object" || !SHARED.test(wordsOf(place.name ?? ""))) return false;
  const others = record.members.filter((one) => one !== place);
  if (others.some((one) => one.marks.length > 0 || CREDENTIAL.test(wordsOf(one.name ?? "")))) return false;
  const names = others.map((one) => wordsOf(one.name ?? "")).filter((words) => ORDER2.test(words));
  return names.length >= 2 && names.some((words) => ORDER_ONLY.test(words));
}
function companionOf(place) {
  const own = wordsOf(place.name ?? "");
  const sought = /(?:^|_)(?:password|passwd|pwd)$/.test(own) ? ACCOUNT : /(?:^|_)access_?key$/.test(own) ? ACCESS_ID : null;
  if (sought === null) return null;
  const isCompanion = (one) => one !== place && one.name !== null && one.paragraph === place.paragraph && one.marks.length === 0 && one.records.length === 0 && /[A-Za-z0-9]/.test(one.text) && one.text.length < 60 && sought.test(wordsOf(one.name));
  return place.record.members.slice(0, 200).find(isCompanion)?.name ?? null;
}
var ORDER_MEMBERS, ORDER2, ORDER_ONLY, SHARED, CREDENTIAL, ACCOUNT, ACCESS_ID;
var init_against = __esm({
  "src/detect/questions/against.ts"() {
    "use strict";
    init_vocabulary();
    ORDER_MEMBERS = [
      "action",
      "amount",
      "close",
      "contracts",
      "direction",
      "interval",
      "leverage",
      "market_position",
      "order",
      "order_id",
      "order_type",
      "pair",
      "position",
      "position_size",
      "price",
      "qty",
      "quantity",
      "sentiment",
      "side",
      "signal",
      "sl",
      "stop",
      "strategy",
      "symbol",
      "take_profit",
      "ticker",
      "time",
      "timeframe",
      "tp",
      "type"
    ];
    ORDER2 = new RegExp(`^(?:${ORDER_MEMBERS.join("|")})$`);
    ORDER_ONLY = /^(?:contracts|market_position|order_type|pair|position|position_size|qty|quantity|side|symbol|ticker)$/;
    SHARED = /^(?:alert_|bot_|webhook_)?(?:auth|key|pass|passphrase|password|secret|secret_key|token)$/;
    CREDENTIAL = /api_?key|(?:^|_)(?:key|secret)(?:_|$)/;
    ACCOUNT = /^(?:admin_user|db_?name|engine|identifier|login|user|user_?name)$/;
    ACCESS_ID = /^(?:[a-z]{1,12}_)?access_?(?:key_)?id$/;
  }
});

// src/detect/structure/uses.ts
function isLinesRecord(record) {
  return record.kind === "file" || record.kind === "section" || record.kind === "block" || record.kind === "item";
}
function usesOf(tree) {
  const known2 = USES.get(tree);
  if (known2) return known2;
  const found = /* @__PURE__ */ new Map();
  for (const member of everyMember(tree.root)) {
    if (isLinesRecord(member.record) || !member.records.every(isEmptyCall)) continue;
    const text = member.text.slice(0, 120).replace(/(?:(?:\.|->)\w{1,40}\(\)){1,4}\??[,;]?$/, "");
    const name = /^[&*]?(?:[\w$]+(?:\.|::|->|\?\.))*([A-Za-z_$][\w$]*)[,;]?$/.exec(text)?.[1];
    if (name === void 0) continue;
    const list2 = found.get(name);
    if (list2) list2.push(member);
    else found.set(name, [member]);
  }
  USES.set(tree, found);
  return found;
}
function usesOfName(tree, name) {
  const variable2 = name.replace(/["'`]/g, "").split(".").at(-1) ?? name;
  return (usesOf(tree).get(variable2) ?? []).slice(0, MAX_USES2);
}
function isEmptyCall({ kind, members }) {
  return kind === "call" && members.length === 0;
}
function* everyMember(root) {
  const open = [root];
  let left = MAX_VISITED;
  for (let record = open.pop(); record; record = open.pop()) {
    for (const member of record.members) {
      if (left-- <= 0) return;
      yield member;
      open.push(...member.records);
    }
  }
}
var MAX_VISITED, USES, MAX_USES2;
var init_uses = __esm({
  "src/detect/structure/uses.ts"() {
    "use strict";
    MAX_VISITED = 2e4;
    USES = /* @__PURE__ */ new WeakMap();
    MAX_USES2 = 20;
  }
});

// src/detect/questions/host.ts
function interfaceOf(tree) {
  const known2 = INTERFACES.get(tree);
  if (known2) return known2;
  const addresses = [];
  let isBinances = /x-mbx-apikey/i.test(tree.text);
  for (const member of everyMember(tree.root)) {
    if (member.name === null || member.marks.length > 0 || member.records.length > 0) continue;
    const host = HOST.exec(member.text.slice(0, 200))?.[1]?.toLowerCase();
    if (host === void 0) continue;
    const words = wordsOf(member.name).split("_");
    if (!words.some((word2) => /^(?:url|uri|host|base|baseurl|endpoint|api|rest|server|address|domain)$/.test(word2))) continue;
    const labels = labelsOf(host);
    if (!words.every((word2) => ADDRESS_WORDS.has(word2) || labels.includes(word2))) continue;
    if (mentionsBinance(host)) isBinances = true;
    else if (!NO_OWNER.test(host)) addresses.push({ member, host });
  }
  const found = { addresses, isBinances, hasKeyHeader: KEY_HEADER.test(tree.text) };
  INTERFACES.set(tree, found);
  return found;
}
function labelsOf(host) {
  return host.split(/[.-]/).filter((label) => label.length >= 3 && !PLAIN_LABELS.has(label));
}
function foreignHostOf(tree, place, path2) {
  const { addresses, isBinances, hasKeyHeader } = interfaceOf(tree);
  if (isBinances) return null;
  const near = addresses.filter(({ member }) => Math.abs(member.start - place.start) <= REACH2);
  const [first] = near;
  if (!first || new Set(near.map((one) => one.host)).size > 1) return null;
  if (hasKeyHeader) return first.host;
  const names = [path2, ...[...pathOf(place)].flatMap((member) => [member.name ?? "", member.record.opener.slice(0, 120)])];
  const words = new Set(wordsOf(names.join(" ")).split("_"));
  if (labelsOf(first.host).some((label) => words.has(label))) return first.host;
  return isInOne(place, first.member.record) ? first.host : null;
}
function isInOne(place, record) {
  return record === place.record && record.kind !== "file";
}
var HOST, ADDRESS_WORDS, PLAIN_LABELS, CARRIERS, NO_OWNER, KEY_HEADER, REACH2, INTERFACES;
var init_host = __esm({
  "src/detect/questions/host.ts"() {
    "use strict";
    init_vocabulary();
    init_record();
    init_uses();
    HOST = /(?:https?|wss?):\/\/([\w.-]{4,120})/i;
    ADDRESS_WORDS = /* @__PURE__ */ new Set([
      "address",
      "api",
      "base",
      "baseurl",
      "domain",
      "endpoint",
      "exchange",
      "host",
      "http",
      "https",
      "live",
      "main",
      "open",
      "openapi",
      "prod",
      "public",
      "rest",
      "root",
      "server",
      "spot",
      "uri",
      "url",
      "v1",
      "v2",
      "v3"
    ]);
    PLAIN_LABELS = /* @__PURE__ */ new Set([
      "api",
      "app",
      "com",
      "dev",
      "exchange",
      "global",
      "net",
      "open",
      "openapi",
      "org",
      "pro",
      "public",
      "rest",
      "spot",
      "trade",
      "www"
    ]);
    CARRIERS = [
      "aliyuncs",
      "amazonaws",
      "azure",
      "cloudflare",
      "cluster",
      "datadoghq",
      "discord",
      "discordapp",
      "example",
      "firebaseio",
      "github",
      "githubusercontent",
      "gitlab",
      "googleapis",
      "googleusercontent",
      "heroku",
      "herokuapp",
      "influxdata",
      "internal",
      "invalid",
      "lan",
      "local",
      "localhost",
      "netlify",
      "ngrok",
      "pages",
      "sentry",
      "slack",
      "supabase",
      "svc",
      "telegram",
      "test",
      "vercel",
      "workers"
    ];
    NO_OWNER = new RegExp(String.raw`(?:^|\.)(?:${CARRIERS.join("|")})(?:\.|$)|^[\d.]+$|^[^.]+$`, "i");
    KEY_HEADER = /(?<![\w-])x-(?!mbx-)[a-z\d]{2,16}(?:-[a-z\d]{2,16})?-(?:api-?)?key(?![\w-])/i;
    REACH2 = 6e3;
    INTERFACES = /* @__PURE__ */ new WeakMap();
  }
});

// src/detect/questions/owner.ts
function isNear(place, start) {
  return Math.abs(start - place.start) <= REACH3;
}
function ownerOf(tree, place, path2) {
  const condition = fromCondition(tree, place);
  if (condition) return condition;
  for (const member of pathOf(place)) {
    const answer = fromName(member, place, tree) ?? fromHeading(member, place) ?? fromOpener(member.record) ?? fromMembers(member, place) ?? fromSiblings(member.record, place, tree);
    if (answer) return answer;
  }
  const host = foreignHostOf(tree, place, path2);
  return host === null ? null : other(host);
}
function fromCondition(tree, place) {
  const name = CONDITION.exec(tree.text.slice(place.start, place.start + 520))?.[1];
  if (name === void 0) return null;
  return mentionsBinance(name) ? binance(name) : other(name);
}
function strangerOf(place) {
  const own = place.name ?? "";
  const sections = [...pathOf(place)].flatMap(({ record }) => record.kind === "section" && record.name !== null ? [record.name] : []);
  const names = [...saysRole(own) ? [own] : [], ...sections].filter(isStranger);
  return names.find((name) => FINANCE.test(name.toLowerCase()) || name === own && sections.some((one) => sameStem(one, own))) ?? null;
}
function sameStem(a, b) {
  return stemOf(a).join("_") === stemOf(b).join("_");
}
function isStranger(name) {
  const stem = stemOf(name);
  const isOne = stem.length >= 1 && stem.length <= 2 && !name.includes(" ") && name.length <= MAX_NAME2;
  return isOne && stem.every((word2) => /^[a-z]{4,20}$/.test(word2) && !TRADING_WORD.test(word2));
}
function binance(because) {
  return { owner: "binance", because: because.trim().slice(0, MAX_NAME2) };
}
function other(because) {
  return { owner: "other", because: because.trim().slice(0, MAX_NAME2) };
}
function joined2(name) {
  return wordsOf(name.replace(/binance/i, "_binance_"));
}
function stemOf(name) {
  return joined2(name).replace(SECRET_WORDS, "_").replace(KEY_WORDS, "_").split("_").filter((word2) => word2 !== "" && !isRoleWord(word2) && !isCommon(word2));
}
function isCommon(word2) {
  const bare2 = withoutEnd(word2, "0123456789");
  return bare2 === "" || COMMON_NAMES.has(word2) || COMMON_NAMES.has(bare2) || bare2.endsWith("s") && COMMON_NAMES.has(bare2.slice(0, -1));
}
function isRoleWord(word2) {
  return ROLE_WORDS.has(word2) || ROLE_WORD.test(word2) || /[^\x20-\x7e]/.test(word2) && (SECRET_WORDS.test(word2) || KEY_WORDS.test(word2));
}
function saysRole(name) {
  const words = joined2(name);
  return words.split("_").some(isRoleWord) || SECRET_WORDS.test(words) || KEY_WORDS.test(words);
}
function standsInPlaceOfBinance(own, sibling) {
  if (mentionsBinance(own)) return false;
  const name = /binance(?:api)?(?:key|secret)/.test(wordsOf(sibling)) ? own.replace(/(?:api)?(?:key|secret)/i, "_$&_") : own;
  if (saysRole(name) !== saysRole(sibling)) return false;
  const theirs = stemOf(sibling);
  const at2 = theirs.findIndex((word2) => mentionsBinance(word2));
  if (at2 < 0) return false;
  const mine = stemOf(name);
  const head2 = theirs.slice(0, at2);
  const tail = theirs.slice(at2 + 1);
  const middle = mine.slice(head2.length, mine.length - tail.length);
  return middle.length >= 1 && middle.length <= 2 && head2.every((word2, index) => word2 === mine[index]) && tail.every((word2, index) => word2 === mine[mine.length - tail.length + index]) && middle.every((word2) => /^[a-z\u0080-\uffff][a-z\d\u0080-\uffff]*$/.test(word2) && !theirs.includes(word2));
}
function isBinanceName(text) {
  return text.length <= MAX_NAME2 && mentionsBinance(text) && stemOf(text).every((word2) => mentionsBinance(word2));
}
function fromName(member, place, tree) {
  const name = member.name ?? "";
  if (name !== "" && name.length <= MAX_NAME2 && mentionsBinance(name)) return binance(name);
  if (member === place && member.phrase.length <= MAX_NAME2 && mentionsBinance(member.phrase)) return binance(member.phrase);
  const named2 = namedForBinance(member.record);
  if (named2.length === 0) return null;
  for (const own of /* @__PURE__ */ new Set([member, place])) {
    const { name: ownName } = own;
    if (ownName === null) continue;
    const isSibling = (one) => isNear(place, one.member.start) && isAlike(own, one.member) && !isOnLine(own, one.member, tree) && standsInPlaceOfBinance(ownName, one.name);
    if (named2.some(isSibling)) return other(ownName);
  }
  return null;
}
function namedForBinance(record) {
  const known2 = NAMED.get(record);
  if (known2) return known2;
  const named2 = /* @__PURE__ */ new Map();
  for (const member of record.members.slice(0, MAX_MEMBERS)) {
    const { name } = member;
    if (name === null || name.length > MAX_NAME2 || !mentionsBinance(name)) continue;
    named2.set(`${formOf(member)} ${name} ${Math.floor(member.start / REACH3)}`, { name, member });
    if (named2.size >= MAX_NAMED) break;
  }
  const list2 = [...named2.values()];
  NAMED.set(record, list2);
  return list2;
}
function formOf({ name, text, records: [record] }) {
  if (record?.kind === "element") return name === record.opener ? "<>" : `<${record.opener}`;
  if (record) return "record";
  return withoutEnds(text, "\"'`,; ") === "" ? "" : "text";
}
function isAlike(own, sibling) {
  const form = formOf(sibling);
  if (form === formOf(own)) return true;
  if (form.startsWith("<") || formOf(own).startsWith("<")) return false;
  return form === "" || saysRole(own.name ?? "");
}
function isOnLine(own, sibling, tree) {
  if (!isLinesRecord(own.record)) return false;
  const [from, to] = own.start < sibling.start ? [own.start, sibling.start] : [sibling.start, own.start];
  return !tree.text.slice(from, to).includes("\n");
}
function headOf2(note) {
  const line = withoutEnds(note.split("\n").at(-1) ?? "", " 	\r#/*;'<!>=~_-:.");
  return line.length <= MAX_NAME2 ? line : "";
}
function fromHeading(member, place) {
  const headings = headingsOf(member.record);
  const own = headings.get(member.paragraph)?.text;
  const note = headOf2(member.note);
  for (const text of [note, own ?? ""]) {
    if (text === "") continue;
    if (isBinanceName(text)) return binance(text);
    for (const [paragraph, sibling] of headings) {
      if (paragraph === member.paragraph || !isNear(place, sibling.start) || !isBinanceName(sibling.text)) continue;
      if (standsInPlaceOfBinance(text, sibling.text)) return other(text);
    }
  }
  return null;
}
function headingsOf(record) {
  const known2 = HEADINGS.get(record);
  if (known2) return known2;
  const headings = /* @__PURE__ */ new Map();
  for (const member of isLinesRecord(record) ? record.members.slice(0, MAX_MEMBERS) : []) {
    if (headings.has(member.paragraph)) continue;
    const isAlone3 = member.marks.length === 0 && member.records.length === 0;
    const bare2 = !isAlone3 ? "" : member.name === null ? member.text : member.text === "" ? member.name : "";
    const text = headOf2(member.note) || (PLAIN_NAME.exec(bare2)?.[1] ?? "");
    headings.set(member.paragraph, { text, start: member.start });
  }
  HEADINGS.set(record, headings);
  return headings;
}
function fromOpener(record) {
  const { opener, name } = record;
  if (opener === "" || record.kind === "section") return null;
  if (mentionsBinance(opener.slice(-120)) && opener.length <= 120) return binance(opener);
  return name !== null && name.length <= MAX_NAME2 && mentionsBinance(name) ? binance(name) : null;
}
function fromMembers(member, place) {
  const all = ownersOf(member.record).filter((one) => one.member !== member && isNear(place, one.member.start));
  const near = all.filter((one) => one.member.paragraph === member.paragraph);
  const names = new Set((near.length > 0 ? near : all).map((one) => one.name));
  const [only] = names;
  if (only === void 0 || names.size > 1) return null;
  if (isBinanceName(only)) return binance(only);
  return stemOf(only).length > 0 && !mentionsBinance(only) ? other(only) : null;
}
function ownersOf(record) {
  const known2 = OWNERS.get(record);
  if (known2) return known2;
  const owners = record.members.slice(0, MAX_MEMBERS).flatMap((member) => {
    if (member.name === null || member.marks.length > 0 || !OWNER_SLOT.test(wordsOf(member.name))) return [];
    const name = PLAIN_NAME.exec(member.text)?.[1];
    return name === void 0 ? [] : [{ member, name }];
  });
  OWNERS.set(record, owners);
  return owners;
}
function fromSiblings(record, place, tree) {
  const { inside } = record;
  if (!inside) return null;
  const own = slotsOf(record);
  const isTuple = record.kind === "row" || record.kind === "list" || record.kind === "call" && record.opener === "";
  if (isTuple) {
    for (const slot of own) if (isBinanceName(slot.text)) return binance(slot.text);
  }
  const theirs = slotsOfBinance(inside.record, record);
  for (const slot of theirs) {
    if (slot.start === record.start || !isNear(place, slot.start)) continue;
    const mine = own.find((one) => slot.name === null ? one.name === null && one.index === slot.index : one.name === slot.name);
    if (!mine) continue;
    if (isBinanceName(mine.text)) return binance(mine.text);
    if (standsInPlaceOfBinance(mine.text, slot.text)) return other(mine.text);
  }
  if (record.kind === "call" && record.opener !== "") {
    const callee = calleeOf2(record.opener);
    for (const { callee: sibling, start } of calleesOf(tree)) {
      if (isNear(place, start) && callee !== sibling && rootOf(callee) !== "" && rootOf(callee) === rootOf(sibling) && standsInPlaceOfBinance(callee, sibling))
        return other(callee);
    }
  }
  return null;
}
function slotsOf(record) {
  const slots = [];
  for (const [index, { name, text, marks, records }] of record.members.slice(0, 64).entries()) {
    const plain3 = marks.length > 0 || records.length > 0 ? void 0 : PLAIN_NAME.exec(text)?.[1];
    if (plain3 !== void 0) slots.push({ name, index, text: plain3, start: record.start });
  }
  return slots;
}
function slotsOfBinance(record, like) {
  const form = likeness(like);
  const byForm = SLOTS.get(record) ?? /* @__PURE__ */ new Map();
  SLOTS.set(record, byForm);
  const known2 = byForm.get(form);
  if (known2) return known2;
  const slots = /* @__PURE__ */ new Map();
  for (const { records } of record.members.slice(0, MAX_MEMBERS)) {
    for (const one of records) {
      if (slots.size >= MAX_NAMED || likeness(one) !== form) continue;
      for (const slot of slotsOf(one)) {
        if (!isBinanceName(slot.text)) continue;
        const place = `${slot.name ?? slot.index}:${slot.text}:${Math.floor(one.start / REACH3)}`;
        slots.set(slots.has(place) ? `${place}:2` : place, slot);
      }
    }
  }
  const list2 = [...slots.values()];
  byForm.set(form, list2);
  return list2;
}
function likeness({ kind, opener }) {
  return kind === "element" ? `<${opener}` : kind;
}
function calleeOf2(opener) {
  return endOf(withoutEnd(opener.slice(-120), " 	"), /[\w$.:>\\-]/);
}
function rootOf(callee) {
  return withoutEnd(callee.slice(0, callee.length - endOf(callee, /[\w$]/).length), ".:>\\-");
}
function calleesOf(tree) {
  const known2 = CALLEES.get(tree);
  if (known2) return known2;
  const callees = /* @__PURE__ */ new Map();
  for (const { records } of everyMember(tree.root)) {
    for (const { kind, opener, start } of records) {
      if (kind !== "call" || opener === "" || !mentionsBinance(opener)) continue;
      const callee = calleeOf2(opener);
      callees.set(`${callee} ${Math.floor(start / REACH3)}`, { callee, start });
    }
  }
  const list2 = [...callees.values()].slice(0, MAX_NAMED);
  CALLEES.set(tree, list2);
  return list2;
}
var MAX_MEMBERS, MAX_NAME2, REACH3, MAX_NAMED, OWNER_SLOT, PLAIN_NAME, CONDITION, TRADING_WORD, FINANCE, NAMED, HEADINGS, OWNERS, SLOTS, CALLEES;
var init_owner = __esm({
  "src/detect/questions/owner.ts"() {
    "use strict";
    init_edges();
    init_role_words();
    init_vocabulary();
    init_record();
    init_uses();
    init_host();
    init_owner_words();
    MAX_MEMBERS = 4e3;
    MAX_NAME2 = 60;
    REACH3 = 6e3;
    MAX_NAMED = 40;
    OWNER_SLOT = /^(?:(?:default|my|trading|live|crypto|use|bot|account)_)?(?:exchange|exch|cex|venue|broker|brokerage)(?:_(?:id|name|type|key|code|slug))?$/;
    PLAIN_NAME = /^["'`]?([A-Za-z\u0080-\uffff][\w .&\u0080-\uffff-]{1,30})["'`]?[,;]?$/;
    CONDITION = /^[^;\n]{0,300}?\bwhere\b[^;\n]{0,160}?\b(?:exchange|exch|venue|broker)(?:_(?:id|name|code))?\s{0,4}=\s{0,4}["']([A-Za-z][\w .-]{1,30})["']/i;
    TRADING_WORD = /algo|bot|coin|crypto|exchange|fund|invest|market|quant|signal|strateg|trad/;
    FINANCE = /financ|bank|insur/;
    NAMED = /* @__PURE__ */ new WeakMap();
    HEADINGS = /* @__PURE__ */ new WeakMap();
    OWNERS = /* @__PURE__ */ new WeakMap();
    SLOTS = /* @__PURE__ */ new WeakMap();
    CALLEES = /* @__PURE__ */ new WeakMap();
  }
});

// src/detect/questions/use.ts
function signedWith(tree, place) {
  if (place.name === null) return null;
  for (const use2 of usesOfName(tree, place.name)) {
    const callee = endOf(withoutEnd(use2.record.opener.slice(-120), " 	"), /[\w$.:>\\-]/);
    if (use2 !== place && use2.record.kind === "call" && isHmacCall(callee)) return callee;
  }
  return null;
}
var init_use = __esm({
  "src/detect/questions/use.ts"() {
    "use strict";
    init_edges();
    init_naming();
    init_uses();
  }
});

// src/detect/judge/ownership.ts
function* ownedSteps(trees, path2, candidates, effort) {
  const asked = candidates.map((candidate) => isOpen(candidate));
  if (!asked.includes(true)) return candidates;
  const owned = [...candidates];
  yield* trees.ask(
    {
      isAsked: (index) => asked[index] === true,
      glance: ({ text, sites }) => {
        const isNamed3 = mentionsBinance(text);
        const isWorth = isNamed3 || sites.some((index) => isUnowned(candidates[index]));
        return isWorth && effort?.spend(text.length) !== false ? { isNamed: isNamed3 } : null;
      },
      take: (index, { tree, member }, { isNamed: isNamed3 }) => {
        const candidate = candidates[index];
        if (candidate) owned[index] = isNamed3 ? ownedBy(candidate, tree, member, path2) : withoutOwner(candidate, member);
      }
    },
    effort
  );
  return owned;
}
function ownedBy(candidate, tree, member, path2) {
  if (isSharedInOrder(member))
    return judged({ ...candidate, belongsElsewhere: true }, [...candidate.evidence, evidence("order-message", candidate.name)]);
  const companion = companionOf(member);
  if (companion !== null) return withOwner(candidate, { owner: "other", because: companion });
  const answer = ownerOf(tree, member, path2);
  const signing = answer?.owner === "other" ? candidate : withSigning(candidate, tree, member);
  return answer ? withOwner(signing, answer) : signing;
}
function isUnowned(candidate) {
  return candidate !== void 0 && candidate.role !== null && !candidate.belongsElsewhere && !candidate.evidence.some((one) => FOR.test(one.signal));
}
function withoutOwner(candidate, member) {
  const name = isUnowned(candidate) ? strangerOf(member) : null;
  return name === null ? candidate : judged(candidate, [...candidate.evidence, evidence("other-name", name.slice(0, 60))]);
}
function isOpen({ site, evidence: list2 }) {
  return site.shape !== "lower" && !list2.some((one) => OWN.has(one.signal));
}
function withOwner(candidate, answer) {
  if (answer.owner === "binance") return candidate.site.shape === "hex" ? candidate : boundToBinance(candidate, answer);
  const rest = candidate.evidence.filter((one) => !FOR.test(one.signal) && !AGAINST.test(one.signal));
  return judged({ ...candidate, belongsElsewhere: true }, [...rest, evidence("other-slot", answer.because)]);
}
function judged(candidate, list2) {
  return { ...candidate, evidence: list2, score: scoreOf(list2) };
}
function withSigning(candidate, tree, member) {
  if (PAIR_NAMES.get(wordsOf(candidate.name)) !== "secret-key" || !candidate.evidence.some((one) => PURPOSE.test(one.signal)))
    return candidate;
  const callee = signedWith(tree, member);
  if (callee === null) return candidate;
  const list2 = [...candidate.evidence.filter((one) => !PURPOSE.test(one.signal)), evidence("hmac-call", callee)];
  return judged({ ...candidate, belongsElsewhere: false, role: "secret-key", kind: "secret-key" }, list2);
}
function boundToBinance(candidate, { because }) {
  const list2 = candidate.evidence;
  const named2 = candidate.kind === "private-key" ? void 0 : PAIR_NAMES.get(wordsOf(candidate.name));
  const isRenamed = named2 !== void 0 && list2.some((one) => PURPOSE.test(one.signal));
  const isDenied = list2.some((one) => AGAINST.test(one.signal));
  if (!isRenamed && !isDenied) return candidate;
  const kept = list2.filter((one) => !AGAINST.test(one.signal) && !(isRenamed && PURPOSE.test(one.signal)));
  const bound = isDenied ? [...kept, evidence("binance-slot", because)] : kept;
  if (!isRenamed) return judged(candidate, bound);
  const renamed = [...bound, evidence("name-api", candidate.name.slice(0, 60), 0.8)];
  return judged({ ...candidate, belongsElsewhere: false, role: named2, kind: named2 }, renamed);
}
var OWN, FOR, AGAINST, PAIR_NAMES, PURPOSE;
var init_ownership = __esm({
  "src/detect/judge/ownership.ts"() {
    "use strict";
    init_evidence();
    init_against();
    init_owner();
    init_vocabulary();
    init_use();
    OWN = /* @__PURE__ */ new Set([
      "call-binance",
      "header-x-mbx-apikey",
      "listen-key",
      "name-binance",
      "name-binance-only",
      "name-never"
    ]);
    FOR = /^(?:binance-(?!sibling)|trading-context)/;
    AGAINST = /^other-(?:encloses|line|object|paragraph)$/;
    PAIR_NAMES = /* @__PURE__ */ new Map([
      ["access_token", "api-key"],
      ["app_id", "api-key"],
      ["app_key", "api-key"],
      ["app_secret", "secret-key"],
      ["auth_key", "api-key"],
      ["auth_secret", "secret-key"],
      ["client_id", "api-key"],
      ["client_key", "api-key"],
      ["client_secret", "secret-key"],
      ["consumer_key", "api-key"],
      ["consumer_secret", "secret-key"],
      ["hmac", "secret-key"],
      ["hmac_key", "secret-key"],
      ["hmac_secret", "secret-key"],
      ["sign", "secret-key"],
      ["sign_key", "secret-key"],
      ["sign_secret", "secret-key"],
      ["signature_key", "secret-key"],
      ["signature_secret", "secret-key"],
      ["signing_key", "secret-key"],
      ["signing_secret", "secret-key"],
      ["token", "api-key"],
      ["user_id", "api-key"]
    ]);
    PURPOSE = /^(?:name-other-purpose|name-password|name-other-vendor)$/;
  }
});

// src/detect/questions/pair.ts
function scopeOf(known2, part, paragraph, isTuple) {
  const scopes = known2.get(part) ?? /* @__PURE__ */ new Map();
  known2.set(part, scopes);
  const isList3 = "kind" in part && part.kind === "list";
  const scope = scopes.get(paragraph) ?? { part, isTuple, isList: isList3, values: 0, isComplete: false, holdsComplete: false };
  scopes.set(paragraph, scope);
  return scope;
}
function sharedDepth(a, b) {
  let depth = 0;
  while (a.scopes[depth] !== void 0 && a.scopes[depth] === b.scopes[depth]) depth++;
  return depth;
}
var APART, TUPLES, Standings;
var init_pair = __esm({
  "src/detect/questions/pair.ts"() {
    "use strict";
    init_record();
    APART = { depth: 0, isTuple: false, isNamesake: false, isCounterpart: false };
    TUPLES = /* @__PURE__ */ new Set(["call", "element", "item", "list", "object", "row"]);
    Standings = class {
      #standings = /* @__PURE__ */ new Map();
      constructor(places) {
        const known2 = /* @__PURE__ */ new Map();
        for (const [index, { member }] of places) {
          const scopes = [];
          for (const one of [...pathOf(member)].toReversed()) {
            const isTuple = TUPLES.has(one.record.kind);
            scopes.push(scopeOf(known2, one.record, -1, isTuple), scopeOf(known2, one.record, one.paragraph, isTuple));
          }
          if (member.marks.length > 1) scopes.push(scopeOf(known2, member, 0, true));
          for (const scope of scopes) scope.values++;
          this.#standings.set(index, { scopes, member });
        }
      }
      /** How two values stand to each other. */
      relation(a, b) {
        const one = this.#standings.get(a);
        const two = this.#standings.get(b);
        if (!one || !two) return APART;
        const depth = sharedDepth(one, two);
        const scope = one.scopes[depth - 1];
        if (!scope) return APART;
        const isSameName2 = one.member !== two.member && one.member.name !== null && one.member.name === two.member.name;
        const [first, second] = [one.member.record, two.member.record];
        return {
          depth,
          isTuple: scope.values === 2 && scope.isTuple,
          isNamesake: isSameName2 && first.kind !== "row",
          isCounterpart: isSameName2 && first !== second && first.name !== null && second.name !== null && first.name !== second.name
        };
      }
      /** True where one of two values stands in a record that holds a pair and not the other value. */
      areSettled(a, b) {
        const one = this.#standings.get(a);
        const two = this.#standings.get(b);
        if (!one || !two) return false;
        const depth = sharedDepth(one, two);
        if (one.scopes[depth - 1]?.holdsComplete === true) return true;
        return [one, two].some((standing) => standing.scopes.slice(depth).some((scope) => scope.isComplete));
      }
      /** Notes that two values are a pair. */
      settle(a, b) {
        const one = this.#standings.get(a);
        const two = this.#standings.get(b);
        if (!one || !two) return;
        const depth = sharedDepth(one, two);
        const scope = one.scopes[depth - 1];
        if (scope) scope.isComplete = true;
        for (const around of one.scopes.slice(0, depth)) if (around.isList && around.part !== scope?.part) around.holdsComplete = true;
      }
      /** The name of a value's own slot; null where it has none. */
      nameOf(index) {
        return this.#standings.get(index)?.member.name ?? null;
      }
    };
  }
});

// src/detect/judge/pairs.ts
function* pairSteps(candidates, lines, endLines, isValueOnly, places) {
  const standings = new Standings(isAmbiguous(candidates) ? yield* places() : /* @__PURE__ */ new Map());
  const near = yield* collectLinks(candidates, lines, endLines, standings);
  const links = [...blockLinks(candidates, standings), ...near].toSorted((a, b) => b.depth - a.depth || a.cost - b.cost);
  const partner = /* @__PURE__ */ new Map();
  const role = /* @__PURE__ */ new Map();
  const byValue = /* @__PURE__ */ new Map();
  const valueOf2 = (index) => candidates[index]?.site.value ?? "";
  for (const link of links) {
    const key = valueOf2(link.key);
    const secret = valueOf2(link.secret);
    if ((byValue.get(key) ?? secret) !== secret || (byValue.get(secret) ?? key) !== key) continue;
    if (partner.has(link.key) || partner.has(link.secret)) continue;
    if (!link.isNamed && standings.areSettled(link.key, link.secret)) continue;
    standings.settle(link.key, link.secret);
    byValue.set(key, secret);
    byValue.set(secret, key);
    partner.set(link.key, { other: link.secret, link });
    partner.set(link.secret, { other: link.key, link });
    role.set(link.key, "api-key");
    role.set(link.secret, candidates[link.secret]?.kind === "private-key" ? "private-key" : "secret-key");
  }
  return candidates.map((candidate, index) => {
    const found = partner.get(index);
    const other2 = found === void 0 ? void 0 : candidates[found.other];
    if (!found || !other2) return { candidate, kind: candidate.kind, partner: null, evidence: candidate.evidence, score: candidate.score };
    const list2 = [
      ...candidate.evidence,
      ...partnerEvidence(candidate, other2, found.link, isValueOnly, (lines[found.other] ?? 0) - (lines[index] ?? 0))
    ];
    return { candidate, kind: role.get(index) ?? candidate.kind, partner: other2, evidence: list2, score: scoreOf(list2) };
  });
}
function partnerEvidence(candidate, other2, link, isValueOnly, distance2) {
  const where = distance2 === 0 ? "on the same line" : `${Math.abs(distance2)} line${Math.abs(distance2) === 1 ? "" : "s"} ${distance2 < 0 ? "above" : "below"}`;
  const list2 = [];
  if (candidate.kind === "private-key") {
    if (other2.role === "api-key") list2.push(evidence("api-key-near", where, other2.score >= 0 ? 1 : 0.7));
  } else if (!link.unnamed) list2.push(evidence("partner", where));
  else
    list2.push(
      evidence(link.isTuple ? "tuple" : "companion", where),
      ...isValueOnly ? [evidence("bare-pair", "two values and little else")] : []
    );
  const tied = other2.evidence.some(
    (one) => one.signal === "name-binance" || one.signal === "name-binance-only" || one.signal === "header-x-mbx-apikey" || one.signal === "call-binance"
  );
  if (tied) list2.push(evidence("binance-sibling", where));
  return list2;
}
function isAmbiguous(candidates) {
  const able = candidates.filter((one) => !one.belongsElsewhere && !isPiece(one));
  const [first, second] = able;
  return able.length > 2 || first !== void 0 && second !== void 0 && first.role !== null && first.role === second.role;
}
function* collectLinks(candidates, lines, endLines, standings) {
  const ahead = candidates.length > MANY2 ? AHEAD_OF_MANY : AHEAD;
  const links = [];
  const unnamedRun = countUnnamedRun(candidates, lines);
  for (let i = 0; i < candidates.length; i++) {
    yield;
    for (let j = i + 1; j < candidates.length && j < i + ahead; j++) {
      const link = linkOf(candidates, lines, endLines, i, j, unnamedRun, standings.relation(i, j));
      if (link) links.push(link);
    }
  }
  return links;
}
function blockLinks(candidates, standings) {
  const links = [];
  for (let i = 0; i < candidates.length; ) {
    const count = sameRole(candidates, i);
    const role = candidates[i]?.role;
    const next = candidates[i + count];
    const other2 = sameRole(candidates, i + count);
    if (count > 1 && count === other2 && role && next?.role && role !== "private-key" && next.role !== "private-key" && next.role !== role) {
      const names = Array.from({ length: count }, (_, k) => standings.nameOf(i + count + k));
      const isByName = new Set(names).size === count && !names.includes(null);
      for (let k = 0; k < count; k++) {
        const place = isByName ? names.indexOf(standings.nameOf(i + k)) : k;
        const [first, second] = [i + k, i + count + (place < 0 ? k : place)];
        links.push({
          key: role === "api-key" ? first : second,
          secret: role === "api-key" ? second : first,
          depth: Infinity,
          cost: -1,
          unnamed: false,
          isTuple: false,
          isNamed: true
        });
      }
      i += count;
    }
    i += count;
  }
  return links;
}
function sameRole(candidates, from) {
  const first = candidates[from];
  if (!first || first.role === null || first.belongsElsewhere) return 1;
  let count = 1;
  while (candidates[from + count]?.role === first.role && candidates[from + count]?.accountName === first.accountName && candidates[from + count]?.belongsElsewhere === false)
    count++;
  return count;
}
function linkOf(candidates, lines, endLines, i, j, unnamedRun, relation) {
  const a = candidates[i];
  const b = candidates[j];
  if (!a || !b || a.belongsElsewhere || b.belongsElsewhere || a.site.value === b.site.value) return null;
  if (a.site.shape !== b.site.shape && a.kind !== "private-key" && b.kind !== "private-key") return null;
  if (isPiece(a) || isPiece(b) || isWeaklyNamed(a) && isWeaklyNamed(b)) return null;
  const distance2 = Math.max(0, (lines[j] ?? 0) - (endLines[i] ?? 0));
  const sameStem2 = a.accountName !== "" && a.accountName === b.accountName && a.role !== null && b.role !== null;
  if (distance2 > (sameStem2 ? MAX_LINES_SAME_STEM : MAX_LINES)) return null;
  const alone2 = relation.isTuple || j === i + 1 && !isSameName(candidates[i - 1], a) && !isSameName(candidates[j + 1], b);
  const inList = !relation.isTuple && (unnamedRun[i] ?? 0) > 4 && b.site.start !== a.site.end;
  if (relation.isNamesake && a.role === b.role && a.role !== null) return null;
  const roles = relation.isCounterpart ? counterparts(a, b) : assignRoles(a, b, distance2, inList, alone2);
  if (!roles) return null;
  const between = j - i - 1;
  return {
    key: roles.keyFirst ? i : j,
    secret: roles.keyFirst ? j : i,
    // A value without a name that stands somewhat deeper is no better partner than a named one.
    depth: relation.depth - (roles.unnamed ? 2 : 0),
    cost: (distance2 + between * 2) * (sameStem2 ? 0.2 : 1) + (a.role !== null && b.role !== null ? stemCost(a.accountName, b.accountName) : 0) + Math.min(2, Math.abs(b.site.start - a.site.end) / 500) + (roles.keyFirst ? 0 : 1.5) + (roles.unnamed ? 3 : 0),
    unnamed: roles.unnamed,
    isTuple: relation.isTuple,
    isNamed: sameStem2
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
  const one = a.split("_").filter((word2) => word2 !== "");
  const two = b.split("_").filter((word2) => word2 !== "");
  const extra = [one.filter((word2) => !two.includes(word2)).length, two.filter((word2) => !one.includes(word2)).length];
  return (extra[0] ?? 0) > 0 && (extra[1] ?? 0) > 0 ? 14 : 2;
}
function counterparts(a, b) {
  if (a.role === b.role || a.role === "private-key" || b.role === "private-key") return null;
  return { keyFirst: a.role === "api-key" || b.role === "secret-key", unnamed: false };
}
function assignRoles(a, b, distance2, inList, alone2) {
  if (a.role === b.role && a.role !== null) {
    return alone2 && !isHeader(a) && a.kind !== "private-key" && a.name === b.name && distance2 <= MAX_LINES_UNNAMED ? { keyFirst: true, unnamed: true } : null;
  }
  if (a.role === "api-key" && b.role !== null) return { keyFirst: true, unnamed: false };
  if (b.role === "api-key" && a.role !== null) return { keyFirst: false, unnamed: false };
  if (a.role !== null && b.role !== null) return null;
  if (a.kind === "private-key" || b.kind === "private-key") return null;
  if (distance2 > MAX_LINES_UNNAMED || inList) return null;
  if (a.role === null && b.role === null) return { keyFirst: true, unnamed: true };
  if (isId(a) && isBareKey(b)) return { keyFirst: true, unnamed: false };
  if (isId(b) && isBareKey(a)) return { keyFirst: false, unnamed: false };
  return { keyFirst: a.role === "api-key" || b.role === "secret-key", unnamed: true };
}
function isId({ role, name }) {
  return role === null && /^(?:id|identity|uid)$/i.test(name);
}
function isBareKey({ role, name }) {
  return role === "api-key" && /^key$/i.test(name);
}
function countUnnamedRun(candidates, lines) {
  const counts = candidates.map(() => 0);
  let start = 0;
  for (let i = 0; i <= candidates.length; i++) {
    const broken = i === candidates.length || candidates[i]?.role !== null || i > start && (lines[i] ?? 0) - (lines[i - 1] ?? 0) > MAX_LINES_UNNAMED;
    if (!broken) continue;
    for (let k = start; k < i; k++) counts[k] = i - start;
    start = candidates[i]?.role === null ? i : i + 1;
  }
  return counts;
}
var MAX_LINES, MAX_LINES_SAME_STEM, MAX_LINES_UNNAMED, AHEAD, MANY2, AHEAD_OF_MANY;
var init_pairs = __esm({
  "src/detect/judge/pairs.ts"() {
    "use strict";
    init_evidence();
    init_pair();
    MAX_LINES = 40;
    MAX_LINES_SAME_STEM = 400;
    MAX_LINES_UNNAMED = 2;
    AHEAD = 48;
    MANY2 = 5e3;
    AHEAD_OF_MANY = 8;
  }
});

// src/kernel/kernel-code.ts
var KERNEL_CODE;
var init_kernel_code = __esm({
  "src/kernel/kernel-code.ts"() {
    "use strict";
    KERNEL_CODE = [
      "AGFzbQEAAAABMAhgAn9/AX9gBH9/f38Bf2ACf38AYAF/AX9gAAF/YAF/AGAAAGAIf39/f39/f38BfwIPAQNlbnYGbWVtb3J5AgABAxQTAAIAAwEAAAQFAAYH",
      "AQABAAAAAAYzCn8BQQALfwFBAAt+AUIAC38BQQALfwFBAAt/AUEQC38BQQALfwFBAAt/AUEAC38BQQALBzEEBnNlYXJjaAALDWNvdW50TmV3bGluZXMADQtm",
      "aW5kTnVtYmVycwAMBm1lbW9yeQIACAEKCppOE84BAgF8AX8gASAAQawBaiIDIAEgA0kbIgMgAGtBBmxBA3UiAUEwSARAQQEPCyABt0SamZmZmZnZP6IhAkEA",
      "IQEDQCAAQQNqIANJBEAgASAALQADQYAIai0AACAALQAAQYAIai0AAEESdCAALQABQYAIai0AAEEMdHIgAC0AAkGACGotAABBBnRyciIBQf8BcUGACmotAAAg",
      "AUEQdkGACmotAAAgAUEIdkH/AXFBgApqLQAAampqIgG4IAJkBEBBAQ8LIABBBGohAAwBCwtBAAukBAEEfyMFIAEgAGtKBEAPCyMEBH8jBEEBcQR/IAAgASME",
      "QQhxQQBHIwRBBHFBAEcQDgVBAAsFQQELBH9BAQUjBEECcQR/QQEhAwJAIwEgAUEBak0gACMAQTJqTXINACAAQQFrLQAAIgJB3ABGIAJBJUZyIAEtAAAiBUEl",
      "RnIgBUHcAEZyDQBBACEDIAEgAGtBwABJDQBBASEDIAJBPUYEfyAAQQJrLQAAQTZGBUEACw0AIABBMmshAgNAIAIgAEEEakkEQCAC/QAEAP0MICAgICAgICAg",
      "ICAgICAgIP1Q/QxpaWlpaWlpaWlpaWlpaWlp/SMgAv0ABAH9DCAgICAgICAgICAgICAgICD9UP0MZ2dnZ2dnZ2dnZ2dnZ2dnZ/0j/U4gAv0ABAL9DCAgICAg",
      "ICAgICAgICAgICD9UP0Mbm5ubm5ubm5ubm5ubm5ubv0j/U79Uw0CIAJBEGohAgwBCwtBACEDCyADBUEACwsEf0EBBSMGBH8jBiEDAn9BACABIABrQTxIDQAa",
      "IAAhAgNAIAIgAEEQakkEQCACLQAAIARBH2xqIQQgAkEBaiECDAELCyABQTxrIQUgACECA0AgAyAEQf//A3FqLQAARQRAQQAgAiAFTw0CGiACLQAQIAQgAi0A",
      "AEHfu8eMfmxrQR9saiEEIAJBAWohAgwBCwtBAQsFQQALCwRAIwcgADYCACMHIAE2AgQjB0EBNgIIIwdBDGokBwsLmwEBAn8gACECA0AgASACSwRAIAItAAAi",
      "A0Ewa0EKSSADQSByQeEAa0EaSXJFBEAgA0HfAEcgA0EtR3EEfyAAIQECfwNAIAAgAUEYakkEQEEBIAAtAABBzQBGBH8gAC0AAUHJAEYEf0EBBSAALQABQcMA",
      "RgsFQQALDQIaIABBAWohAAwBCwtBAAsFQQALDwsgAkEBaiECDAELC0EBC+gBAQJ/IABBAWshAQNAIAAgAWtBDEkEfyABLQAAIgJBCUYgAkEgRnIEf0EBBSAC",
      "QSdGIAJBIkZyIAJB4ABGcgsFQQALBEAgAUEBayEBDAELCyABLQAAIgJBOkYgAkE9RnIgAkE+RnJFBEBBAA8LA0AgACABa0EYSQR/IAEtAAAiAkEJRiACQSBG",
      "cgR/QQEFIAJBJ0YgAkEiRnIgAkHgAEZyCwR/QQEFIAEtAAAiAkE6RiACQT1GciACQT5GcgsFQQALBEAgAUEBayEBDAELCyABLQAAIgBBMGtBCkkgAEEgckHh",
      "AGtBGklyC7ACAQJ/IAAhBANAIAQgASADak8EfyAEIANrIQUCfyADQQJGBEAgBS0AAUUMAQsgBSgCAEGAfnFFCwVBAAsEfyAEIANrLQAAIgVBMGtBCkkgBUEg",
      "ckHhAGtBGklyIAVBK0ZyIAVBL0ZyIAVBLUZyIAVB3wBGcgVBAAsEQCAEIANrIQQMAQsLA0AgACADaiACSQR/An8gA0ECRgRAIAAtAAFFDAELIAAoAgBBgH5x",
      "RQsFQQALBH8gACADai0AACIBQTBrQQpJIAFBIHJB4QBrQRpJciABQStGciABQS9GciABQS1GciABQd8ARnIFQQALBEAgACADaiEADAELCyMFIAAgBGsgA25B",
      "AWpMBEAjByAENgIAIwcgAEEBajYCBCMHIAM2AggjB0EMaiQHCyAAQQFqC/EBAQJ/IAEtAAAiA0EiRgR/IAEtAAFBLEcFIANBDUcgA0EKR3ELBEBBAA8LIABB",
      "EGshAANAIAAjAEEQaksEfyAA/QAEAP0MCgoKCgoKCgoKCgoKCgoKCv0j/VMFQQELRQRAIABBEGshAAwBCwsgACMAQRBqTQRAQQEPCyAAIAD9AAQA/QwKCgoK",
      "CgoKCgoKCgoKCgoK/SP9ZGdrQSBqIgApAwBC+8Sw+/bMiJ0iUQRAQQEPCwNAIAJBKE0EQCAAIAJqIgEtAABBIEYEQCACQRBPBH8gASgCAEGg5tGjBkYFQQAL",
      "DwsgAkEBaiECDAELC0EAC6IBAQJ/IAAhAgNAIAIgAEEGak0gASACS3EEQCACLQAAIgNByABGBH8gAi0AAUE0RgVBAAsEfyACLQACQfMARgVBAAsEQEEBDwsg",
      "A0HlAEcgASACa0EQSXIEf0EBBSAAIAJJBH8gAkEBay0AACIDQTBrQQpJIANBIHJB4QBrQRpJcgVBAAsLRQRAIAIQCBAHBEBBAQ8LCyACQQFqIQIMAQsLQQAL",
      "cQECfyMCQgiIp0H/AXEiAUGLAUYjAqdB/wFxIgBBH0ZxBH8jAkIQiKdB/wFxQQhGBUEACwRAQQEPCyAAQQ9xQQhGIABBgAFJcQR/IABBCHQgAWpBH3AFQQEL",
      "IAFBIHFyRQRAQQJBABAJDwtBAEEBEAkLiwIBBH9CACQCQQAkAwNAIAFBBEkEQCAAIAFBAnRqIgItAANBgAhqLQAAIAItAABBgAhqLQAAQRJ0IAItAAFBgAhq",
      "LQAAQQx0ciACLQACQYAIai0AAEEGdHJyIgJBEHYhAyABQQNsIgRBCEkEQCMCIAOtIAStQgOGhoQkAgUjAyADIARBCGtBA3R0ciQDCyACQQh2Qf8BcSEDIAFB",
      "A2xBAWoiBEEISQRAIwIgA60gBK1CA4aGhCQCBSMDIAMgBEEIa0EDdHRyJAMLIAJB/wFxIQIgAUEDbEECaiIDQQhJBEAjAiACrSADrUIDhoaEJAIFIwMgAiAD",
      "QQhrQQN0dHIkAwsgAUEBaiEBDAELCwu0CAEIfyAAQQhJBH8jAiAArUIDhoinQf8BcQUgAEEMSQR/IwMgAEEIa0EDdHZB/wFxBUEACwtBAXZBA3EiBkUEQCMC",
      "IABBAWoiAa1CA4aIp0H/AXEhAiMCIABBAmoiA61CA4aIp0H/AXEhBCMCIABBA2oiBa1CA4aIp0H/AXEhBiMCIABBBGoiAK1CA4aIp0H/AXEhByABQQhPBH8g",
      "AUEMSQR/IwMgAUEIa0EDdHZB/wFxBUEACwUgAgsgA0EITwR/IANBDEkEfyMDIANBCGtBA3R2Qf8BcQVBAAsFIAQLQQh0ciAFQQhPBH8gBUEMSQR/IwMgBUEI",
      "a0EDdHZB/wFxBUEACwUgBgsgAEEITwR/IABBDEkEfyMDIABBCGtBA3R2Qf8BcQVBAAsFIAcLQQh0cnNB//8DRg8LIAZBAUYEQCABBH8gAEEDdEEDaiEBAn8D",
      "QCAEQQhJBEBBACEDQQAhAANAIABBCEkEQCMCIAFBA3YiAq1CA4aIp0H/AXEhBSACQQhPBH8gAkEMSQR/IwMgAkEIa0EDdHZB/wFxBUEACwUgBQsgAUEHcXZB",
      "AXEgA0EBdHIhAyAAQQFqIQAgAUEBaiEBDAELCyADQQFLIARBBE9xIANBMEkNAhpBACADQTBrIgBBIEkgAEH+AEtyIABBCkdxIABBDUdxIABBCUdxDQIaIARB",
      "AWohBAwBCwtBAQsFQQELDwsgBkECRgR/IABBA3RBA2ohAEEAIQEDQCAEQQVJBEAjAiAAIARqIgZBA3YiB61CA4aIp0H/AXEhCCABIAdBCE8EfyAHQQxJBH8j",
      "AyAHQQhrQQN0dkH/AXEFQQALBSAICyAGQQdxdkEBcSAEdHIhASAEQQFqIQQMAQsLIAFBHUsEf0EBBSAAQQVqIQZBACEEQQAhAQNAIARBBUkEQCMCIAQgBmoi",
      "B0EDdiIIrUIDhoinQf8BcSEJIAEgCEEITwR/IAhBDEkEfyMDIAhBCGtBA3R2Qf8BcQVBAAsFIAkLIAdBB3F2QQFxIAR0ciEBIARBAWohBAwBCwsgAUEdSwsE",
      "f0EABSAAQQpqIQRBACEBA0AgA0EESQRAIwIgAyAEaiIGQQN2IgetQgOGiKdB/wFxIQggASAHQQhPBH8gB0EMSQR/IwMgB0EIa0EDdHZB/wFxBUEACwUgCAsg",
      "BkEHcXZBAXEgA3RyIQEgA0EBaiEDDAELCyABQQRqIQQDQCAEIAVLBEAgAEEOaiAFQQNsaiEGQQAhA0EAIQEDQCADQQNJBEAjAiADIAZqIgdBA3YiCK1CA4aI",
      "p0H/AXEhCSABIAhBCE8EfyAIQQxJBH8jAyAIQQhrQQN0dkH/AXEFQQALBSAJCyAHQQdxdkEBcSADdHIhASADQQFqIQMMAQsLIAJBgAEgAXZqIAIgARshAiAF",
      "QQFqIQUMAQsLIAJBgAFGCwVBAAsLsAEBA38DQCAAQYACSQRAIABBgAhqAkAgAEHBAGsiAUEaSQ0AIABBxwBrIQEgAEHhAGtBGkkNACAAQQRqIQEgAEEwa0EK",
      "SQ0AQT4hASAAQS1GIABBK0ZyDQBBP0EAIABB3wBGIABBL0ZyGyEBCyABOgAAIABBgApqIABBIGtB3wBJBH9BAQUgAEUgAEEJRnIgAEEKRnIgAEENRnIgAEEb",
      "RnILRToAACAAQQFqIQAMAQsLC6wJAgR+BHsgBiQGIAIkACADJAEgBSQEIAQkBSAHJAcgACQIIAAkCUEAIQMgACECA0AgASACSwRA/QwaHh4eHh4eHh4eHAUE",
      "BQQNIAL9AAQAIgz9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwAAAECBAgEEAAAAAAAAAAAIAxBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAA",
      "AAAAAAAAAAAAAP0j/WSt/QwaHh4eHh4eHh4eHAUEBQQNIAL9AAQQIg39DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwAAAECBAgEEAAAAAAAAAAAIA1BBP2NAf0M",
      "Dw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WStQhCGhP0MGh4eHh4eHh4eHhwFBAUEDSAC/QAEICIO/QwPDw8PDw8PDw8PDw8P",
      "Dw8P/U79Dv0MAAABAgQIBBAAAAAAAAAAACAOQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1krUIghoT9DBoeHh4e",
      "Hh4eHh4cBQQFBA0gAv0ABDAiD/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAAAAQIECAQQAAAAAAAAAAAgD0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O",
      "/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZK1CMIaEIQggASACayIEQcAASQRAIAhCfyAErYaEIQgLIAwgDf13IA4gD/13/Xf9Y0UEQCAC/QAEAP0MAAAAAAAAAAAA",
      "AAAAAAAAAP0j/WStIAL9AAQQ/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZK1CEIaEIAL9AAQg/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZK1CIIaEIAL9AAQw/QwAAAAA",
      "AAAAAAAAAAAAAAAA/SP9ZK1CMIaEIQkgASACayIEQcAASQRAIAlCfyAErYZCf4WDIQkLIAhCf4UiCyAJQgGIgyALQgKIgyIKIApCAoiDIApCBIiDIQoDQCAK",
      "QgBSBEAgAiAKeqdqIgQjCE8EQCAEIAAgAUECEAQkCAsjCCACQUBrTwR+QgAFIApCfyMIIAJrIgUgBEEBaiACayIEIAQgBUkbrYaDCyEKDAELCyALIAlCAYiD",
      "IAlCAoiDIAlCA4iDIAtCBIiDIgkgCUIEiIMgCUIIiIMhCgNAIApCAFIEQCACIAp6p2oiBCMJTwRAIAQgACABQQQQBCQJCyMJIAJBQGtPBH5CAAUgCkJ/Iwkg",
      "AmsiBSAEQQFqIAJrIgQgBCAFSRuthoMLIQoMAQsLCwJAIAhQBEAgA0FAayEDDAELIAh6pyIEIANqQRBPBEAgAiADayACIARqEAELIAhCf4UgBK0iCYggCYYg",
      "CHmnIgOtIgmGIAmIIglCAYggCYMiCUICiCAJgyIJQgSIIAmDIglCCIggCYMhCgNAIApCAFIEQCAIIAp6pyIErYh6pyAEaiEFIAIgBGogAiAFahABIApCfyAF",
      "rYaDIQoMAQsLCyACQUBrIQIMAQsLIANBEE8EQCABIANrIAEQAQsjByAHa0EMbgv1BwEHfyADIQQDQCAAIAFJBEAgAC0ABSEHIAAtAAshBiAALQAAIglBIHIi",
      "BUH1AEYgBUH4AEYhBSAJQTBrQQpJBH9BAQUgCUEgckHhAGtBBkkLIAVyciAJQdwARnIgCUElRnIgCUEmRnIgCUEjRnIgCUE7RnIgCUH7AEZyIAlB/QBGcgR/",
      "IAdBIHIiBUH1AEYgBUH4AEYhBSAHQTBrQQpJBH9BAQUgB0EgckHhAGtBBkkLIAVyciAHQdwARnIgB0ElRnIgB0EmRnIgB0EjRnIgB0E7RnIgB0H7AEZyIAdB",
      "/QBGcgVBAAsEfyAGQSByIgVB9QBGIAVB+ABGIQUgBkEwa0EKSQR/QQEFIAZBIHJB4QBrQQZJCyAFcnIgBkHcAEZyIAZBJUZyIAZBJkZyIAZBI0ZyIAZBO0Zy",
      "IAZB+wBGciAGQf0ARnIFQQALBH8gACEFAn8DQCAFIABBDmpJBEBBASAFLQAAIghBJUYgCEHcAEZyIAhBJkZyDQIaIAVBAWohBQwBCwtBAAsFQQALBEBBASEK",
      "BSAJQdsARiEIIAlB+ABGIQUgCUEwa0EKSQR/QQEFIAlBIHJB4QBrQQZJCyAFciAJQSxGciAJQSBGcgR/QQEFIAlBC0cgCUEJa0EFSXEgCUEMR3ELIAhyIAlB",
      "3QBGcgR/IAdB2wBGIQggB0H4AEYhBSAHQTBrQQpJBH9BAQUgB0EgckHhAGtBBkkLIAVyIAdBLEZyIAdBIEZyBH9BAQUgB0ELRyAHQQlrQQVJcSAHQQxHcQsg",
      "CHIgB0HdAEZyBUEACwR/IAZB2wBGIQcgBkH4AEYhBSAGQTBrQQpJBH9BAQUgBkEgckHhAGtBBkkLIAVyIAZBLEZyIAZBIEZyBH9BAQUgBkELRyAGQQlrQQVJ",
      "cSAGQQxHcQsgB3IgBkHdAEZyBUEACwRAIAAhBQNAIAUgAEEJakkEfyAFLQAAQSxLBUEACwRAIAVBAWohBQwBCwtBACEKAkAgBSAAQQlqRg0AIABBAWohBQNA",
      "IAUgAEEQakkEQCAFLQAAIglB3QBGIAlB2wBGIQcgCUH4AEYhBiAJQTBrQQpJBH9BAQUgCUEgckHhAGtBBkkLIAZyIAlBLEZyIAlBIEZyBH9BAQUgCUELRyAJ",
      "QQlrQQVJcSAJQQxHcQsgB3JyRQ0CIAVBAWohBQwBCwtBASEKCwVBACEKCwsgCgR/QQEFIAAoAgBBoMCAgQJzIgVBgP4DcUEAIAVB/wFxGwR/QQAFIAVBgICA",
      "eHFFIAVBgID8B3FFIAVB/wFxRSAFQYD+A3FFampqQQNGCwsEQCAEIAA2AgAgBEEEaiEECyAAIAJqIQAMAQsLIAQgA2tBAnYLswMCA38EewNAIABBQGsgAU0E",
      "QCABIABBwP8AaiICIAEgAkkbIQT9DAAAAAAAAAAAAAAAAAAAAAAhBf0MAAAAAAAAAAAAAAAAAAAAACEG/QwAAAAAAAAAAAAAAAAAAAAAIQf9DAAAAAAAAAAA",
      "AAAAAAAAAAAhCANAIAQgAEFAayICTwRAIAUgAP0ABAD9DAoKCgoKCgoKCgoKCgoKCgr9I/1xIQUgBiAA/QAEEP0MCgoKCgoKCgoKCgoKCgoKCv0j/XEhBiAH",
      "IAD9AAQg/QwKCgoKCgoKCgoKCgoKCgoK/SP9cSEHIAggAP0ABDD9DAoKCgoKCgoKCgoKCgoKCgr9I/1xIQggAiEADAELCyADIAX9ff1/IgX9GwAgBf0bAWog",
      "Bf0bAmogBf0bA2ogBv19/X8iBf0bACAF/RsBaiAF/RsCaiAF/RsDamogB/19/X8iBf0bACAF/RsBaiAF/RsCaiAF/RsDamogCP19/X8iBf0bACAF/RsBaiAF",
      "/RsCaiAF/RsDampqIQMMAQsLA0AgACABSQRAIANBAWogAyAALQAAQQpGGyEDIABBAWohAAwBCwsgAwv/BwIBewJ/IAEgAGsiBUE8SARAIwEgAUFAa0kgACMA",
      "QUBrSXIEf0EBBSAAIAEQDwR/QQEFIAAgARAQCwsEf0EBBSACBH8gAUFAayICIwEiAyACIANJGyIFIAFLIgIEQCABLQAAIgJBJ0YgAkEiRnIgAkHgAEZyIQIL",
      "IAFBAWogASACGyEDA0AgAyAFSQR/IAMtAAAiBkEJRiAGQSBGciAGQQ1GcgR/QQEFIAMtAABBKUYLBUEACwRAIANBAWohAwwBCwsgAyAFSQR/IAMtAABBO0YE",
      "f0EBBSADLQAAQSxGCwVBAAsEQCADQQFqIQMDQCADIAVJBH8gAy0AACIGQQlGIAZBIEZyIAZBDUZyBH9BAQUgAy0AAEEpRgsFQQALBEAgA0EBaiEDDAELCwsC",
      "f0EBIAMgBU8NABpBACADLQAAQQpHDQAaQQEgAg0AGiADQQFqIQMDQCADIwFJBH8gAy0AAEEKRwVBAAsEQCADQQFqIQMMAQsLIAMjAU8LBUEACwsEf0EAIQID",
      "QCACQQdHBEACQCACQQFyIAIgAP0ABAAiBP0MQUFBQUFBQUFBQUFBQUFBQf1x/QwaGhoaGhoaGhoaGhoaGhoa/Sb9UxsiAkECciACIAT9DGFhYWFhYWFhYWFh",
      "YWFhYWH9cf0MGhoaGhoaGhoaGhoaGhoaGv0m/VMbIgJBBHIgAiAE/QwwMDAwMDAwMDAwMDAwMDAw/XH9DAoKCgoKCgoKCgoKCgoKCgr9Jv1TGyECIABBEGoi",
      "AyABTw0AIAMgAUEQayAAQSBqIAFNGyEADAILCwsgAkEHRgVBAAsPCyADBEBBAQ8LIAVBgAFOBH9BAQUgACECQQAhAwNAIANBB0cEQAJAIANBAXIgAyAC/QAE",
      "ACIE/QxBQUFBQUFBQUFBQUFBQUFB/XH9DBoaGhoaGhoaGhoaGhoaGhr9Jv1TGyIDQQJyIAMgBP0MYWFhYWFhYWFhYWFhYWFhYf1x/QwaGhoaGhoaGhoaGhoa",
      "Ghoa/Sb9UxsiA0EEciADIAT9DDAwMDAwMDAwMDAwMDAwMDD9cf0MCgoKCgoKCgoKCgoKCgoKCv0m/VMbIQMgAkEQaiIGIAFPDQAgBiABQRBrIAJBIGogAU0b",
      "IQIMAgsLCyADQQdGCwRAIAVBwABIBH9BAQUgACABEBILDwtBACEBAkAgACMAQQpqSQ0AIABBAWstAAAiAkE6RyACQT1HcSACQcAAR3ENAEEBIQEgAEEDay8B",
      "AEG17ABGBH8gAEEHaygCAEGgwIABckHz0IWTA0YFQQALDQAgAEEJaykDAEKgwICBgoSIkCCEQunOuYvGrp255QBRBH8gAEEKay0AAEEgckHzAEYFQQALIQEL",
      "IAFFC4QIAQN/AkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAIgJBIkYNACACQSdGDQAgAkHgAEYNACACQQpGDQEgAkENRg0BIAJB3ABGDQIgAkElRg0CIAJB",
      "JkYNAiACQTtGDQMgAkE9Rg0EIAJBP0YNBSACQS5GDQYgAkE8Rg0HIAJB/ABGDQggAkHiAUYNCCACQRtGDQggAkEgRg0JIAJBCUYNCQwKCyABLQABQSxGBH8g",
      "AS0AA0HzAEYFQQALBEBBAQ8LIAFBKWohAyABQQFqIQICfwNAIAIgA0kEQCACLQAAIgRBKUcEfyAEQQpHBH8gBEEJRiAEQSBGciAEQQ1GcgVBAQsFQQELRQRA",
      "An8CQAJAIARBK0YNACAEQS5GDQAgBEEmRg0AIARB3ABGDQAgBEH8AEYNACAEQTxGDQAgBEE+Rg0AIARB/gBGDQAgBEHeAEYNACAEQd8ARg0AIARBLEYNAAwB",
      "C0EBDAELIARBJ0YgBEEiRnIgBEHgAEZyCwwDCyACQQFqIQIMAQsLQQALBH9BAQUgACABEBELBH9BAQUgABADCwR/QQEFIAAgARAGCwR/QQEFIAAgARAFCw8L",
      "IAAgARACBH9BAQUgABADCwR/QQEFIABBAWstAAAhAiABIABrQSBNBH8gAkH8AEYgAkEgRnIgAkE+RnIFQQALCwR/QQEFIAAgARAGCwR/QQEFIAAgARAFCw8L",
      "QQEPCyAAEAMPCyABLQABQQpGBH9BAQUgAS0AAUENRgsEf0EBBSABLQABQT1GCwR/QQEFIAEtAAFBP0YLDwsgAS0AAUE9Rg8LIAFBAWoiAEFAayEBA0AgACAB",
      "SQR/IAAtAABBIEYEf0EBBSAALQAAQQlGCwVBAAsEQCAAQQFqIQAMAQsLIAAgAUYEf0EBBSAALQAAQfwARgsEf0EBBSAALQAAQeIBRgsPCyABLQABQS9GBH9B",
      "AQUgAEEBay0AACECIAEgAGtBIE0EfyACQfwARiACQSBGciACQT5GcgVBAAsLDwsgACABEAIEf0EBBSAAQQFrLQAAIQIgASAAa0EgTQR/IAJB/ABGIAJBIEZy",
      "IAJBPkZyBUEACwsPCyABIgJBQGshAwNAIAIgA0kEfyACLQAAIgRBCUYgBEEgRnIgBEENRnIFQQALBEAgAkEBaiECDAELCyACIANGBH9BAQUgAi0AACICQfwA",
      "RiACQQpGciACQeIBRnIgAkEbRnILBH8gACABEAIFQQALBH9BAQUgAUFAayEAA0AgACABSwR/IAEtAABBIEYEf0EBBSABLQAAQQlGCwVBAAsEQCABQQFqIQEM",
      "AQsLIAAgAUYEf0EBBSABLQAAQfwARgsEf0EBBSABLQAAQeIBRgsLDwtBAAvUBgEEfyABIABrQShPIQUCQAJAAkACQAJAAkACQCAAQQFrLQAAIgFBIkYNACAB",
      "QSdGDQAgAUHgAEYNACABQdwARg0BIAFBJUYNASABQT5GDQEgAUE7Rg0CIAFB/QBGDQIgAUEgRg0DIAFBCUYNBCABQQpGDQQgAUH8AEYNBSABQYIBRg0FDAYL",
      "IABBKmshAyAAQQJrIQICQANAIAIgA0sEQAJ/AkACQCACLQAAIgRBK0YNACAEQS5GDQAgBEEmRg0AIARB3ABGDQAgBEH8AEYNACAEQTxGDQAgBEE+Rg0AIARB",
      "/gBGDQAgBEHeAEYNACAEQd8ARg0AIARBLEYNAAwBC0EBDAELIARBJ0YgBEEiRnIgBEHgAEZyCyEBIARBKUcEfyAEQQpHBH8gBEEJRiAEQSBGciAEQQ1GcgVB",
      "AQsFQQELRQ0CIAJBAWshAgwBCwtBACEBCyABBH9BAQUgBQR/IABBAmstAABBOkYFQQALBH8gAEEEay0AAEHnAEYFQQALCw8LQQEPCyAAQQJrIQECQANAIAEg",
      "AEEOa08EQEEBIQIgAS0AAEEmRgR/QQEFIAEtAABB3ABGCw0CIAFBAWshAQwBCwtBACECCyACDwsgBQRAIABBAmstAAAiAUHaAEYEf0EABSABQe0ARgR/QQAF",
      "IAFBMGtBCkkgAUEgckHhAGtBGklyCwsEfyAAQQNrLQAAQSBGBUEBCwRAQQEPCwsCfyAAQT1rIQIgAEEBayEBA0AgASACSwR/IAEtAABBIEYEf0EBBSABLQAA",
      "QQlGCwVBAAsEQCABQQFrIQEMAQsLQQEgASACTQ0AGkEAIAEtAABBCkcNABogAUECayABQQFrIgAgAC0AAEENRhstAAAiAEE9RiAAQdwARnILDwsgBQR/QQEF",
      "An8gAEE9ayECIABBAWshAQNAIAEgAksEfyABLQAAQSBGBH9BAQUgAS0AAEEJRgsFQQALBEAgAUEBayEBDAELC0EBIAEgAk0NABpBACABLQAAQQpHDQAaIAFB",
      "AmsgAUEBayIAIAAtAABBDUYbLQAAIgBBPUYgAEHcAEZyCwsPCyAFDwsgAUEwa0EKSSABQSByQeEAa0EaSXIgAUErRnIgAUEvRnIgAUEtRnIgAUHfAEZyC7kD",
      "AQJ/IAFBQGshAiABQQFqIgEtAABBKUYEQCABQQFqIQELA0AgASACSQR/IAEtAABBIEYEf0EBBSABLQAAQQlGCwVBAAsEQCABQQFqIQEMAQsLIAEtAABBO0YE",
      "QCABQQFqIQEDQCABIAJJBH8gAS0AAEEgRgR/QQEFIAEtAABBCUYLBUEACwRAIAFBAWohAQwBCwsLIAEtAAAiA0EvRiABIAJPciADQSNGciADQS1GcgRAQQEP",
      "CyABQQFqIAEgAS0AAEENRhsiAS0AAEEKRgRAIAFBAWohAQNAIAEgAkkEfyABLQAAQSBGBH9BAQUgAS0AAEEJRgsFQQALBEAgAUEBaiEBDAELCwsgASACTwRA",
      "QQEPCyABLQAAIgFBwABGIAFBJEZyIAFB3wBGcgR/QQEFIAFBMGtBCkkgAUEgckHhAGtBGklyCwRAQQEPCyAAQQFrLQAAIgFBJ0YgAUEiRnIgAUHgAEZyRQRA",
      "QQAPCyAAQUBqIQEgAEECayEAA0AgACABSwR/IAAtAABBIEYFQQALBEAgAEEBayEADAELCyAALQAAIgJBPUYgACABRnIgAkEoRnIgAkE8RnIL+AMBA38jASAB",
      "QQFqTSAAIwBBAWpNcgRAQQEPCwJAAkAgAS0AACICQQ1GDQAgAkEKRg0AIAJB3ABGDQAgAkEiRg0AIAJBJ0YNACACQeAARg0AIAJBPUYNACACQSBGDQAgAkEJ",
      "Rg0AIAJBJkYNACACQSVGDQAMAQtBAQ8LIAAhAgJ/A0AgASACSwRAQQEgA0EBakEAIAItAAAiA0Ewa0EKSSADQSByQeEAa0EaSXIbIgNBPEYNAhogAkEBaiEC",
      "DAELC0EACwRAQQEhAwVBASEDAkAgAEEBay0AACICQdwARiACQSVGciACQTtGcg0AIABBAWohAgNAIAIgAEEGak0EQCACLQAAIgRByABGBH8gAi0AAUE0RgVB",
      "AAsEfyACLQACQfMARgVBAAsNAiAEQeUARgR/IAJBAWstAAAiBEEwa0EKSSAEQSByQeEAa0EaSXIFQQELRQ0CIAJBAWohAgwBCwsgABAIEAchAwsLIAMEf0EB",
      "BSAAIQICfwNAIAIgAEEYakkEQEEBIAItAABBzQBGBH8gAi0AAUHJAEYEf0EBBSACLQABQcMARgsFQQALDQIaIAJBAWohAgwBCwtBAAsLBH9BAAUgACABEAAE",
      "fyAAQQFqIAEQAAVBAAsEfyAAQQJqIAEQAAVBAAsEfyAAQQNqIAEQAAVBAAsLRQs="
    ].join("");
  }
});

// src/kernel/kernel.ts
function kernelFor(size) {
  if (size > PIECE2) return new Kernel(size);
  return shared ??= new Kernel(PIECE2);
}
function searchRuns(bytes, from, to, query, onRun) {
  const { minimum, filter, onPlace, offset } = query;
  const origin = offset === void 0 ? from : originOf(from, offset);
  if (minimum < SHORTEST2) throw new RangeError(`a run of ${minimum} is too short to be found`);
  const end = Math.min(to, bytes.length);
  for (let at2 = from; end - at2 >= SHORTEST2; ) {
    const stop = pieceEnd(bytes, at2, end);
    const kernel = kernelFor(stop - at2);
    const low = Math.max(0, at2 - BEFORE2);
    const high = Math.min(bytes.length, stop + BEHIND);
    const shift = kernel.base - at2;
    kernel.bytes.set(bytes.subarray(low, high), low + shift);
    const count = kernel.exports.search(
      at2 + shift,
      stop + shift,
      low + shift,
      high + shift,
      minimum,
      filter,
      kernel.load(query.known),
      OUT
    );
    const runs = count === 0 ? NONE2 : kernel.words.slice(OUT / WORD, OUT / WORD + WORDS2 * count);
    const places = onPlace ? placesIn(kernel, shift, origin, at2, Math.min(stop, end - WINDOW2)) : NONE2;
    if (!isInOrder(runs)) tellSorted(runs, shift, onRun);
    else for (let i = 0; i < runs.length; i += WORDS2) tell(runs, i, shift, onRun);
    if (onPlace) for (const place of places) onPlace(place - shift);
    at2 = stop;
  }
}
function originOf(from, offset) {
  return from - (from + offset) % STRIDE2;
}
function placesIn(kernel, shift, origin, at2, stop) {
  const first = origin + Math.ceil((at2 - origin + 1) / STRIDE2) * STRIDE2 - 1;
  const count = first < stop ? kernel.exports.findNumbers(first + shift, stop + shift, STRIDE2, OUT) : 0;
  return count === 0 ? NONE2 : kernel.words.slice(OUT / WORD, OUT / WORD + count);
}
function tell(runs, index, shift, onRun) {
  const step = runs[index + 2];
  onRun((runs[index] ?? 0) - shift, (runs[index + 1] ?? 0) - shift, step === 2 ? 2 : step === 4 ? 4 : 1);
}
function isInOrder(runs) {
  for (let i = WORDS2; i < runs.length; i += WORDS2) if ((runs[i] ?? 0) < (runs[i - WORDS2] ?? 0)) return false;
  return true;
}
function tellSorted(runs, shift, onRun) {
  const order2 = Array.from({ length: runs.length / WORDS2 }, (_, i) => i * WORDS2);
  for (const index of order2.toSorted((a, b) => (runs[a] ?? 0) - (runs[b] ?? 0))) tell(runs, index, shift, onRun);
}
function pieceEnd(bytes, at2, end) {
  for (let size = PIECE2; ; size *= 2) {
    if (end - at2 <= size) return end;
    const cut2 = cutBefore(bytes, at2, at2 + size);
    if (cut2 > at2) return cut2;
  }
}
function cutBefore(bytes, floor, end) {
  let zeros = 0;
  for (let i = end; i > floor; i--) {
    const byte = bytes[i - 1] ?? 0;
    if (byte === 0) {
      if (++zeros === 4) return i + 3;
    } else if (isKey(byte)) zeros = 0;
    else return i;
  }
  return floor;
}
function isKey(byte) {
  const letter = (byte | 32) - 97;
  return letter >= 0 && letter < 26 || byte >= 47 && byte <= 57 || byte === 43 || byte === 45 || byte === 95;
}
function countNewlines(bytes, from, to) {
  let count = 0;
  if (to - from < FEW) {
    for (let at2 = from; at2 < to; at2++) if (bytes[at2] === NEWLINE) count++;
    return count;
  }
  const kernel = kernelFor(PIECE2);
  for (let at2 = from; at2 < to; at2 += PIECE2) {
    const stop = Math.min(to, at2 + PIECE2);
    kernel.bytes.set(bytes.subarray(at2, stop), kernel.base);
    count += kernel.exports.countNewlines(kernel.base, kernel.base + stop - at2);
  }
  return count;
}
var FILTER, BEGINNINGS, SHORTEST2, STRIDE2, WINDOW2, PIECE2, BEFORE2, BEHIND, PAGE, KNOWN, OUT, WORD, WORDS2, FEW, NEWLINE, compiled, Kernel, shared, NONE2;
var init_kernel = __esm({
  "src/kernel/kernel.ts"() {
    "use strict";
    init_kernel_code();
    FILTER = {
      all: 0,
      /** What can be, or be a piece of, a credential: see assembly/interest.ts. */
      interest: 1,
      /** What may be a part of a request's signature. */
      signatures: 2,
      /** With `interest`: all of a value's length or more. */
      whole: 4,
      /** With `interest`: pieces that may go on in the next line, too. */
      redact: 8
    };
    BEGINNINGS = 65536;
    SHORTEST2 = 16;
    STRIDE2 = 151;
    WINDOW2 = 16;
    PIECE2 = 128 * 1024;
    BEFORE2 = 1024;
    BEHIND = 1024;
    PAGE = 64 * 1024;
    KNOWN = 4096;
    OUT = KNOWN + BEGINNINGS;
    WORD = 4;
    WORDS2 = 3;
    FEW = 256;
    NEWLINE = 10;
    compiled = null;
    Kernel = class {
      exports;
      bytes;
      words;
      /** Where a piece begins in the memory. */
      base;
      #known = null;
      constructor(size) {
        const list2 = Math.ceil(size * 5 / 4 / PAGE) * PAGE;
        this.base = OUT + list2 + BEFORE2;
        const memory = new WebAssembly.Memory({ initial: Math.ceil((this.base + size + BEHIND) / PAGE) });
        compiled ??= new WebAssembly.Module(Buffer.from(KERNEL_CODE, "base64"));
        this.exports = new WebAssembly.Instance(compiled, { env: { memory } }).exports;
        this.bytes = new Uint8Array(memory.buffer);
        this.words = new Uint32Array(memory.buffer);
      }
      /** Loads a table unless it is there; gives its address, 0 for none. */
      load(known2) {
        if (!known2) return 0;
        if (this.#known?.filter !== known2.filter || this.#known.version !== known2.version) this.bytes.set(known2.filter, KNOWN);
        this.#known = known2;
        return KNOWN;
      }
    };
    shared = null;
    NONE2 = new Uint32Array(0);
  }
});

// src/detect/text/position.ts
function positionsOf(bytes) {
  let line = 1;
  let lineStart4 = 0;
  let newline = bytes.indexOf(10);
  let known2 = { lineStart: 0, offset: narrowMark(bytes, 0), units: 0 };
  const advance = (offset, unit) => {
    if (newline < 0 || newline >= offset) return;
    line += countNewlines(bytes, newline, offset);
    newline += bytes.subarray(newline, offset).lastIndexOf(10);
    lineStart4 = newline + (unit === 2 && bytes[newline + 1] === 0 && bytes[newline - 1] !== 0 ? 2 : 1);
    newline = bytes.indexOf(10, newline + 1);
  };
  const columnAt = (offset, unit) => {
    if (unit === 2) return Math.floor((offset - lineStart4 - wideMark(bytes, lineStart4)) / 2) + 1;
    if (known2.lineStart !== lineStart4 || known2.offset > offset) {
      const first = lineStart4 + narrowMark(bytes, lineStart4);
      known2 = { lineStart: lineStart4, offset: first, units: 0 };
    }
    known2 = { lineStart: lineStart4, offset: Math.max(known2.offset, offset), units: known2.units + unitsIn(bytes, known2.offset, offset) };
    return known2.units + 1;
  };
  return {
    at: (start, end, wide) => {
      const unit = wide ? 2 : 1;
      if (start < lineStart4) {
        line = 1;
        lineStart4 = 0;
        newline = bytes.indexOf(10);
      }
      advance(start, unit);
      const first = { line, column: columnAt(start, unit) };
      const mark2 = { line, lineStart: lineStart4, newline };
      advance(end - 1, unit);
      const last = { line, column: columnAt(end, unit) };
      ({ line, lineStart: lineStart4, newline } = mark2);
      return { offset: start, endOffset: end, line: first.line, column: first.column, endLine: last.line, endColumn: last.column };
    }
  };
}
function wideMark(bytes, lineStart4) {
  return lineStart4 === 0 && (bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255) ? 2 : 0;
}
function narrowMark(bytes, lineStart4) {
  return lineStart4 === 0 && bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 3 : 0;
}
function unitsIn(bytes, from, to) {
  let units = 0;
  let at2 = from;
  if (from === 0) while (at2 < to && at2 < MAX_CONTINUATION && isContinuation(bytes[at2])) at2++;
  while (at2 < to) {
    const byte = bytes[at2++] ?? 0;
    units++;
    if (byte < 194 || byte > 244) continue;
    const rest = byte < 224 ? 1 : byte < 240 ? 2 : 3;
    let found = 0;
    while (found < rest && at2 + found < to && isContinuation(bytes[at2 + found])) found++;
    if (found < rest && at2 + found < to) continue;
    at2 += found;
    if (rest === 3) units++;
  }
  return units;
}
function isContinuation(byte) {
  return byte !== void 0 && (byte & 192) === 128;
}
var MAX_CONTINUATION;
var init_position = __esm({
  "src/detect/text/position.ts"() {
    "use strict";
    init_kernel();
    MAX_CONTINUATION = 3;
  }
});

// src/detect/questions/words/environment-words.ts
function mayTellEnvironment(text) {
  return INTERESTING.test(text);
}
function ofHost(host) {
  const name = host.toLowerCase();
  if (name.endsWith("binancefuture.com") || name.endsWith("binanceops.com") || name.includes("testnet.binance.")) return "testnet";
  if (/^demo(?:-[a-z-]+)?\.binance\.com$/.test(name)) return "demo";
  if (name.endsWith("binance.us")) return "us";
  return /^(?:api(?:\d|-gcp)?|[fdeps]api|ws-api|ws-[fd]api|f?d?stream|fix-(?:oe|dc|md)|sapi|margin-stream)\.binance\.com$/.test(name) ? "live" : null;
}
function hostIn(text) {
  if (!text.includes("binance")) return null;
  return agreed([...text.matchAll(HOST2)].flatMap((match) => ofHost(match[0]) ?? []));
}
function agreed(voices) {
  const [first] = voices;
  if (first === void 0) return null;
  return voices.every((one) => one === first) ? first : "unknown";
}
function inName(name, isOwn) {
  const words = wordsOf(name);
  const isTestnet = TESTNET.test(words) && !SPLIT_TESTNET.test(words);
  const isTest = isTestnet || isOwn && TEST.test(words);
  const isLive = LIVE.test(words);
  const isDemo = DEMO.test(words);
  if ((isTest || isDemo) && (isLive || NEGATED2.test(words))) return "unknown";
  if (isTest) return "testnet";
  if (isDemo) return "demo";
  if (US.test(words)) return "us";
  return isLive ? "live" : null;
}
function inHeading(text) {
  const title = text.length > 120 ? text : text.replace(/^(?:hello|hey|hi)\b[^,\n]{0,20},/i, "");
  if (title.length > 120 || title.includes(",")) return null;
  const host = hostIn(title);
  const words = wordsOf(host === null ? title : title.replace(ADDRESSES, " ")).split("_").filter((word2) => word2 !== "");
  if (words.length > 10) return null;
  const others = words.filter((word2) => !HEADING_WORDS.has(word2) && !SIDE_WORDS.has(word2) && !/^\d+$/.test(word2) && !TESTNET.test(word2));
  const named2 = agreed([inName(words.join("_"), false), host].filter((one) => one !== null));
  if (others.length === 0) return named2;
  return named2 === "us" && others.length === 1 && !words.some((word2) => TALK.has(word2)) ? "us" : null;
}
function isHeading(text) {
  const words = wordsOf(text.replace(ADDRESSES, " ")).split("_");
  return words.length <= 10 && words.every((word2) => HEADING_WORDS.has(word2) || SIDE_WORDS.has(word2) || TESTNET.test(word2));
}
function truthOf(text) {
  const word2 = /^[\s"'`:]*(!?[\w.]+)[\s"'`,;)}\]]*$/.exec(text.slice(0, 60))?.[1]?.toLowerCase().split(".").at(-1);
  if (word2 === void 0) return null;
  if (TRUE.has(word2)) return true;
  return FALSE.has(word2) ? false : null;
}
function firstWord(text) {
  return /^\s*\S+/.exec(text)?.[0] ?? "";
}
function isSwitch(words) {
  return SWITCH.test(words) || isForeignMode(words);
}
function isMode(words) {
  return MODE.test(words) || isForeignMode(words);
}
function isForeignMode(words) {
  return FOREIGN_MODES.has(words.slice(words.lastIndexOf("_") + 1));
}
function inCell(text) {
  if (text.length > 60 || !/test|demo|sand_?box|binance|тест|测试|測試|テスト|테스트/i.test(text)) return null;
  const named2 = inHeading(text);
  if (named2 === "demo" || named2 === "us") return /binance/i.test(text) ? named2 : null;
  return named2 === "testnet" && (/binance/i.test(text) || !/sand_?box/i.test(text)) ? named2 : null;
}
function isAddress(words) {
  return /(?:^|_)(?:url|urls|uri|host|hosts|hostname|endpoint|endpoints|base|baseurl|address|domain|path|file|port|key|secret|symbol|symbols|balance|amount|timeout)(?:_|$)/.test(
    words
  );
}
function withoutSigns(note) {
  return note.split("\n").map((line) => withoutEnds(line, " 	\r#/*;'<!>=~_-:.")).join(" ").trim();
}
function calleeOf3(opener) {
  const callee = endOf(withoutEnd(opener, " !?"), /[\w$.:>-]/);
  const method = endOf(callee, /\w/);
  return { object: withoutEnd(callee.slice(0, callee.length - method.length), ".:>-"), method };
}
var INTERESTING, TESTNET, SPLIT_TESTNET, DEMO, TEST, LIVE, US, NEGATED2, HOST2, HEADING_WORDS, FOREIGN_MODES, COMMON_WORDS, SIDE_WORDS, TALK, ADDRESSES, LIVE_SWITCH, TRUE, FALSE, CREDENTIAL2, ADDRESS_WORDS2, ADDRESS, SWITCH, MODE, OWNER, CATALOGUE, SETTINGS, ELSEWHERE, GENERIC2;
var init_environment_words = __esm({
  "src/detect/questions/words/environment-words.ts"() {
    "use strict";
    init_edges();
    init_vocabulary();
    INTERESTING = /test|sand_?box|demo|binance[-_.]?us|bnb[-_]?us|['"=: ]us\b|live|prod|main_?net|fapi\.|dapi\.|api\d?\.binance|测试|測試|テスト|테스트|тест/i;
    TESTNET = /test_?net(?!work)|(?:^|_)sand_?box\d*(?:_|$)|测试网|測試網|テストネット|테스트넷|тестнет/;
    SPLIT_TESTNET = /[a-z]test_net/;
    DEMO = /(?:^|_)demo\d*(?:_|$)/;
    TEST = /(?:^|_)test(?:ing)?\d*(?:_|$)/;
    LIVE = /(?:^|_)(?:live|prod|production|main_?net|real)(?:_|$)|^binance_com(?:_|$)/;
    US = /binance_?us(?:_|$)|(?:^|_)bnb_?us(?:_|$)|binance(?:_[a-z]+){0,3}_us(?:_|$)|(?:^|_)us_binance(?:_|$)/;
    NEGATED2 = /(?:^|_)(?:no|not|non|isnt|without|disable|disabled|skip)_(?:[a-z]+_)?(?:test|sand|demo)/;
    HOST2 = /(?<![\w.-])(?:[a-z0-9-]+\.){0,4}(?:binance\.(?:com|us|vision)|binancefuture\.com|binanceops\.com)(?![\w-])/gi;
    HEADING_WORDS = /* @__PURE__ */ new Set([
      "a",
      "access",
      "account",
      "accounts",
      "api",
      "apis",
      "are",
      "binance",
      "binanceus",
      "bot",
      "coin",
      "coinm",
      "com",
      "config",
      "configuration",
      "credential",
      "credentials",
      "creds",
      "demo",
      "env",
      "environment",
      "exchange",
      "for",
      "future",
      "futures",
      "here",
      "hmac",
      "id",
      "in",
      "is",
      "key",
      "keys",
      "live",
      "login",
      "m",
      "mainnet",
      "margin",
      "mode",
      "my",
      "net",
      "of",
      "on",
      "only",
      "our",
      "pair",
      "private",
      "prod",
      "production",
      "profile",
      "public",
      "real",
      "sandbox",
      "secret",
      "secrets",
      "section",
      "settings",
      "spot",
      "test",
      "testnet",
      "the",
      "these",
      "this",
      "to",
      "token",
      "trading",
      "us",
      "usd",
      "usdm",
      "usdt",
      "variables"
    ]);
    FOREIGN_MODES = /* @__PURE__ */ new Set([
      "ambiente",
      "a\u011F",
      "entorno",
      "environnement",
      "netz",
      "netzwerk",
      "ortam",
      "red",
      "rede",
      "r\xE9seau",
      "sie\u0107",
      "umgebung",
      "\u015Brodowisko",
      "\u043C\u0435\u0440\u0435\u0436\u0430",
      "\u043E\u043A\u0440\u0443\u0436\u0435\u043D\u0438\u0435",
      "\u0441\u0435\u0440\u0435\u0434\u043E\u0432\u0438\u0449\u0435",
      "\u0441\u0435\u0442\u044C",
      "\u0441\u0440\u0435\u0434\u0430",
      "\u30CD\u30C3\u30C8\u30EF\u30FC\u30AF",
      "\u73AF\u5883",
      "\u74B0\u5883",
      "\u7DB2\u8DEF",
      "\u7F51\u7EDC",
      "\uB124\uD2B8\uC6CC\uD06C",
      "\uD658\uACBD"
    ]);
    COMMON_WORDS = /* @__PURE__ */ new Set([
      ...HEADING_WORDS,
      ...FOREIGN_MODES,
      "alias",
      "apikey",
      "app",
      "base",
      "bn",
      "bnb",
      "broker",
      "c",
      "cfg",
      "client",
      "coinm",
      "con",
      "connection",
      "data",
      "default",
      "enable",
      "enabled",
      "end",
      "endpoint",
      "flag",
      "global",
      "host",
      "http",
      "https",
      "id",
      "label",
      "market",
      "name",
      "network",
      "opt",
      "option",
      "options",
      "opts",
      "param",
      "params",
      "path",
      "platform",
      "point",
      "provider",
      "rest",
      "root",
      "run",
      "self",
      "server",
      "set",
      "stage",
      "system",
      "tag",
      "target",
      "title",
      "tld",
      "trade",
      "trader",
      "type",
      "uri",
      "url",
      "urls",
      "use",
      "use_test",
      "value",
      "venue",
      "with",
      "ws"
    ]);
    SIDE_WORDS = /* @__PURE__ */ new Set([
      "and",
      "below",
      "bots",
      "connector",
      "cross",
      "delivery",
      "following",
      "hello",
      "hey",
      "hi",
      "inverse",
      "isolated",
      "linear",
      "main",
      "new",
      "old",
      "perp",
      "perpetual",
      "perpetuals",
      "perps",
      "portfolio",
      "sub",
      "subaccount",
      "swap",
      "um",
      "user",
      "users"
    ]);
    TALK = /* @__PURE__ */ new Set([
      "are",
      "broken",
      "deprecated",
      "disabled",
      "down",
      "except",
      "instead",
      "is",
      "later",
      "no",
      "not",
      "off",
      "or",
      "removed",
      "todo",
      "unlike",
      "unsupported",
      "was",
      "without"
    ]);
    ADDRESSES = new RegExp(`(?:\\b(?:https?|wss?)://)?${HOST2.source}(?:[:/][\\w/:.-]*)?`, "gi");
    LIVE_SWITCH = /* @__PURE__ */ new Set([
      "api",
      "binance",
      "enable",
      "is",
      "live",
      "main",
      "mainnet",
      "mode",
      "money",
      "net",
      "on",
      "prod",
      "production",
      "real",
      "trading",
      "use"
    ]);
    TRUE = /* @__PURE__ */ new Set(["1", "enable", "enabled", "on", "t", "true", "y", "yes", "!0"]);
    FALSE = /* @__PURE__ */ new Set(["0", "disable", "disabled", "f", "false", "n", "no", "off", "!1"]);
    CREDENTIAL2 = /key|secret|token|passw|passphrase|credential|(?:^|_)(?:sk|ak|pk)(?:_|$)/;
    ADDRESS_WORDS2 = [
      "address",
      "api",
      "base",
      "baseurl",
      "connect",
      "dapi",
      "domain",
      "endpoint",
      "end_?points?",
      "endpoints",
      "fapi",
      "futures",
      "gateway",
      "host",
      "hostname",
      "hosts",
      "http",
      "https",
      "link",
      "private",
      "public",
      "rest",
      "root",
      "server",
      "spot",
      "stream",
      "uri",
      "url",
      "urls",
      "websocket",
      "ws",
      "wss"
    ];
    ADDRESS = new RegExp(`(?:^|_)(?:${ADDRESS_WORDS2.join("|")})(?:_|$)`);
    SWITCH = /test|sand_?box|demo|(?:^|_)(?:live|prod|production|main_?net|real|tld|domain|env|environment|mode|network|net|server|system|stage|profile|profiles_active|platform|type|target|exchange|id|name|label|title|account|alias|venue|provider|broker|market|tag)(?:_|$)/;
    MODE = /(?:^|_)(?:env|environment|mode|network|net|server|system|stage|profile|profiles_active|platform|account_type|trading_type|target)$/;
    OWNER = /(?:^|_)(?:exchange|exchange_id|exchange_name|name|id|label|title|profile|account|account_name|alias|venue|provider|broker|market|tag|exchange_type)$/;
    CATALOGUE = /^(?:has|features|capabilities|supports?|supported|limits|fees|timeframes|urls?|hosts?|endpoints?|docs?|help|comments?|readme|examples?)$/i;
    SETTINGS = /options?$|opts$|config(?:uration)?$|cfg$|params$|settings$|urls$/i;
    ELSEWHERE = /(?:^|_)(?:alternatives?|backup|compared?|disabled|docs?|documentation|except|exclude|excluded|fallback|former|from|help|logo|not|other|previous|prev|readme|reference|see|unsupported|wiki)(?:_|$)/;
    GENERIC2 = /^(?:value|val|values|content|default|text|data|-e|--env|-v|-d|set|export|env)$/i;
  }
});

// src/detect/questions/environment/environment-voices.ts
function stemOf2(words) {
  const all = words.split("_");
  const end = all.findIndex((word2) => NO_STEM.test(word2));
  return (end < 0 ? all : all.slice(0, end)).join("_");
}
function stemsOf(record) {
  const known2 = STEMS.get(record);
  if (known2) return known2;
  const stems = /* @__PURE__ */ new Set();
  for (const member of record.members.slice(0, MAX_MEMBERS2)) {
    const words = wordsOf(entryOf(member).name);
    if (CREDENTIAL2.test(words)) stems.add(stemOf2(words));
  }
  STEMS.set(record, stems);
  return stems;
}
function voicesOf(record) {
  const known2 = VOICES.get(record);
  if (known2) return known2;
  const voices = [];
  let left = MAX_MEMBERS2;
  const visit = (members, outer, depth, container) => {
    for (const member of members) {
      if (left-- <= 0) return;
      const top = outer ?? member;
      const entry = entryOf(member);
      const words = wordsOf(entry.name);
      if (CREDENTIAL2.test(words) && !/(?:^|_)(?:use|is|enable|set)_/.test(words)) {
        const named2 = depth === 0 ? inName(entry.name, true) : null;
        if (named2 === "testnet" || named2 === "demo") voices.push({ kind: "credential", top, member, entry, words });
        continue;
      }
      if (member.marks.length > 0) continue;
      if (depth === 0 && entry.name !== "" && !(entry.isPair && isSwitch(words)) && isNamedPair(member))
        voices.push({ kind: "credential", top, member, entry, words });
      if (isSwitch(words)) voices.push({ kind: "switch", top, member, entry, words });
      else addCell(voices, top, member, entry, words, depth);
      addHost(voices, top, member, entry, container);
      if (member.records.length === 0 || depth >= MAX_DEPTH || entry.isPair || CATALOGUE.test(member.name ?? "")) continue;
      for (const child of member.records) {
        if (child.kind === "call" && member.name === null) addCall(voices, top, member, entry, child);
        if (child.kind === "call" && !SETTINGS.test(member.name ?? "")) continue;
        if (!isConditional(child) && !holdsValues(child)) visit(child.members, top, depth + 1, `${container} ${member.name ?? ""}`);
      }
    }
  };
  visit(record.members, null, 0, "");
  VOICES.set(record, voices);
  return voices;
}
function isNamedPair(member) {
  const named2 = member.records.length === 0 ? null : inName(member.name ?? "", false);
  return (named2 === "testnet" || named2 === "demo" || named2 === "us") && member.records.some(holdsValues);
}
function addCell(voices, top, member, entry, words, depth) {
  if (depth > 1 || ELSEWHERE.test(words) || entry.text.includes("/")) return;
  const isCell = isRow(member.record);
  if (!isCell && (depth > 0 || entry.name === "" || !/binance/i.test(entry.text))) return;
  const environment2 = inCell(entry.text);
  if (environment2 !== null && environment2 !== "unknown" && environment2 !== "live")
    voices.push({ kind: "cell", top, member, entry, words, environment: environment2 });
}
function isRow({ kind, name, opener }) {
  if (kind === "row") return true;
  return kind === "element" ? opener === "tr" : (kind === "call" || kind === "list") && name === null;
}
function addHost(voices, top, member, entry, container) {
  const name = entry.isPair ? entry.name : member.name ?? "";
  const isUrl = /^["'`]?(?:https?|wss?):\/\/[^\s"'`]+["'`]?[,;]?$/.test(entry.text) && !ELSEWHERE.test(wordsOf(name));
  if (name === "" ? member.records.length > 0 || isLinesRecord(member.record) : !isUrl && !ADDRESS.test(wordsOf(name))) return;
  const words = wordsOf(`${container} ${name}`);
  if (/test|demo|sandbox/.test(words) || LIVE.test(words)) return;
  const environment2 = hostIn(entry.text) ?? (/^[\w$.]{3,80}_URL$/.test(entry.text) ? inName(entry.text, false) : null);
  if (environment2 === null) return;
  const rest = wordsOf(name).split("_").filter((word2) => !ADDRESS.test(word2));
  voices.push({ kind: "host", top, member, entry, words: rest.join("_") || "api", environment: environment2 });
}
function addCall(voices, top, member, entry, record) {
  const { object, method } = calleeOf3(record.opener);
  if (object === "") return;
  const words = wordsOf(method);
  if (TESTNET.test(words) || DEMO.test(words)) voices.push({ kind: "call", top, member, entry, words, record });
  const [argument] = record.members;
  if (!argument || record.members.length !== 1 || !method.startsWith("set") || !ADDRESS.test(words)) return;
  const environment2 = hostIn(argument.text);
  if (environment2) voices.push({ kind: "host", top, member, entry, words: wordsOf(object), environment: environment2 });
}
function indexIn(record) {
  const known2 = INDICES.get(record);
  if (known2) return known2;
  const indices = new Map(record.members.map((member, index) => [member, index]));
  INDICES.set(record, indices);
  return indices;
}
function isConditional(record) {
  return /^[}\s]*(?:async\s+)?(?:if|elif|else|elsif|elseif|unless|when|switch|match|case|try|catch|except|def|function|func|fn|class|for|while|public|private|protected)\b/i.test(
    record.opener
  );
}
function holdsValues(record) {
  const known2 = HOLDERS.get(record);
  if (known2 !== void 0) return known2;
  const answer = record.members.some((member) => {
    if (member.marks.length > 0 || /[A-Za-z0-9]{60}/.test(member.text)) return true;
    const words = wordsOf(entryOf(member).name);
    if (/(?:^|_)(?:api_?)?(?:key|secret)(?:_|$)/.test(words) && !/(?:^|_)(?:use|is|enable)_/.test(words)) return true;
    return member.records.some(holdsValues);
  });
  HOLDERS.set(record, answer);
  return answer;
}
function entryOf(member) {
  const [record] = member.records;
  if (record && member.records.length === 1 && record.members.length <= 4) {
    const name = record.members.find((one) => /^(?:name|key|id|field|variable|var|property|env|option|setting|k)$/i.test(one.name ?? ""));
    const value = record.members.find((one) => /^(?:value|val|default|content|v|text|data)$/i.test(one.name ?? ""));
    if (name && value) return { name: name.text.replace(/["'`]/g, ""), text: value.text, isPair: true };
    const [only] = record.members;
    if (only && record.members.length === 1 && only.name === null && record.kind === "element")
      return { name: member.name ?? "", text: only.text, isPair: true };
    const [first, second] = record.members;
    if (first && second && record.kind === "call" && record.members.length === 2 && isLookup(member, record, first, second))
      return { name: first.text.replace(/["'`]/g, ""), text: second.text, isPair: true };
  }
  return { name: member.name ?? "", text: member.text, isPair: false };
}
function isLookup(member, { opener }, first, second) {
  if (first.name !== null || first.marks.length > 0 || !/^["'`][A-Za-z][\w.:-]{1,80}["'`],?$/.test(first.text)) return false;
  if (member.name !== null && second.marks.length === 0) return false;
  return LOOKUP.test(
    wordsOf(
      endOf(withoutEnd(opener.slice(-80), " 	("), /[\w$.]/).split(".").at(-1) ?? ""
    )
  );
}
function assignmentsOf(tree) {
  const known2 = ASSIGNMENTS.get(tree);
  if (known2) return known2;
  const found = /* @__PURE__ */ new Map();
  for (const member of everyMember(tree.root)) {
    if (member.name === null || member.record.kind === "call") continue;
    addTo(found, member.name.split(".").at(-1) ?? member.name, member);
  }
  ASSIGNMENTS.set(tree, found);
  return found;
}
function addTo(map, name, member) {
  const list2 = map.get(name);
  if (list2) list2.push(member);
  else map.set(name, [member]);
}
var MAX_MEMBERS2, MAX_DEPTH, VOICES, INDICES, SETTING_WORDS, NO_STEM, STEMS, HOLDERS, LOOKUP, ASSIGNMENTS;
var init_environment_voices = __esm({
  "src/detect/questions/environment/environment-voices.ts"() {
    "use strict";
    init_edges();
    init_vocabulary();
    init_uses();
    init_environment_words();
    MAX_MEMBERS2 = 4e3;
    MAX_DEPTH = 4;
    VOICES = /* @__PURE__ */ new WeakMap();
    INDICES = /* @__PURE__ */ new WeakMap();
    SETTING_WORDS = [
      "access",
      "api",
      "apikey",
      "base",
      "baseurl",
      "client",
      "demo",
      "domain",
      "enabled?",
      "end",
      "endpoint",
      "env",
      "environment",
      "fapi",
      "host",
      "id",
      "is",
      "key",
      "live",
      "mode",
      "net",
      "network",
      "passphrase",
      "private",
      "public",
      "rest",
      "sandbox",
      "secret",
      "secretkey",
      "server",
      "site",
      "stream",
      "test",
      "testnet",
      "token",
      "uri",
      "url",
      "use",
      "websocket",
      "ws",
      "wss"
    ];
    NO_STEM = new RegExp(`^(?:${SETTING_WORDS.join("|")})$`);
    STEMS = /* @__PURE__ */ new WeakMap();
    HOLDERS = /* @__PURE__ */ new WeakMap();
    LOOKUP = /(?:^|_)(?:config|default|env|environ|get|getenv|option|param|prop|property|put|set|setting|setenv|var)(?:_|$)/;
    ASSIGNMENTS = /* @__PURE__ */ new WeakMap();
  }
});

// src/detect/questions/environment/environment-text.ts
function questionBefore(text) {
  const head2 = text.trimEnd().replace(/["'`]$/, "").trimEnd();
  const inverted = head2.endsWith(":");
  const at2 = inverted ? head2.lastIndexOf("?") : head2.length - 1;
  if (at2 < 0 || head2.charAt(at2) !== "?" || "?.".includes(head2.charAt(at2 - 1) || "?") || "?.".includes(head2.charAt(at2 + 1) || " "))
    return null;
  if (inverted && (head2.length - at2 > 300 || head2.slice(at2).includes(";"))) return null;
  const before = head2.slice(Math.max(0, at2 - 2 * MAX_CONDITION), at2).trimEnd();
  const start = Math.max(...["?", ";", "{", "}", "\n"].map((one) => before.lastIndexOf(one))) + 1;
  const condition = before.slice(Math.max(start, before.length - MAX_CONDITION));
  return condition.trim() === "" ? null : { condition, inverted };
}
function fromLabel(text, member) {
  const { record } = member;
  const isArm = record.kind === "object" && SWITCHES.test(record.opener);
  if (!isArm && record.kind !== "block") return null;
  const { members } = record;
  const voices = [];
  for (let i = isArm ? indexIn(record).get(member) ?? 0 : -1; i >= 0; i--) {
    const line = text.slice(members[i]?.start ?? 0, (members[i]?.start ?? 0) + MAX_CONDITION);
    const label = labelOf(line);
    if (label === null) {
      if (voices.length > 0) break;
      continue;
    }
    if (label === "") return null;
    const named2 = inLabel(label);
    if (named2 === null) return null;
    voices.push(named2);
    if (!/:\s*$/.test(line.split("\n", 1)[0] ?? "")) break;
  }
  const [first] = voices;
  if (first === void 0) return null;
  const environment2 = voices.every((one) => one === first) ? first : "unknown";
  return { environment: environment2, because: "a case" };
}
function labelOf(line) {
  const arrow = /^[^\n"'`({]{0,40}(?:"[^"\n]{0,40}"|'[^'\n]{0,40}')?\s{0,4}(?:->|=>)/.exec(line)?.[0];
  if (!LABEL.test(line)) return arrow === void 0 ? null : arrow.slice(0, -2);
  const label = /^case\b([^\n{]{1,80}?)(?::(?!:)|->|=>|\{|\n|$)/.exec(line)?.[1];
  return label ?? "";
}
function inLabel(label) {
  const named2 = label.split(/[,|]/).map((one) => inName(one, false));
  const [first] = named2;
  if (first === void 0 || named2.every((one) => one === null)) return null;
  return first !== null && named2.every((one) => one === first) ? first : "unknown";
}
function fromHeading2(text, member) {
  const { record } = member;
  const { members } = record;
  const at2 = indexIn(record).get(member) ?? 0;
  const names = /* @__PURE__ */ new Set([member.phrase]);
  const note = member.note.split("\n", 1)[0];
  let values = member.marks.length;
  for (let i = at2 - 1; i >= 0 && at2 - i <= MAX_ABOVE; i--) {
    const above = members[i];
    if (!above || above.note.split("\n", 1)[0] !== note) return null;
    const isNear2 = above.paragraph === member.paragraph;
    if (above.marks.length > 0) {
      values += above.marks.length;
      if (!isNear2 || values > 2 || above.phrase !== "" && names.has(above.phrase)) return null;
      names.add(above.phrase);
      continue;
    }
    const raw = text.slice(above.start, Math.min(above.end, above.start + 200));
    const title = titleOf(raw, isLinesRecord(record));
    if (title === null) {
      if (above.records.length > 0 || above.name === null || above.text === "" || !isNear2) return null;
      continue;
    }
    const opens = /:\s*$/.test(raw);
    if (!isNear2 && (!opens || members[i - 1]?.paragraph === above.paragraph)) return null;
    if (opens && !/\s/.test(raw.trim())) return null;
    const named2 = inHeading(title);
    if (named2 !== null) return { environment: named2, because: title };
    return null;
  }
  return null;
}
function titleOf(raw, isLine) {
  const line = raw.trim();
  const opened = /^(?:[\w.-]{1,40}["']?\s{0,4}[:=]\s{0,4})?(?:"""|'''|["'`])\s{0,4}([^"'`]{3,80})$/.exec(line)?.[1];
  const title = withoutSigns(opened ?? (isLine ? line : ""));
  if (title === "" || /["'`{}[\]\\|&$=:\n]/.test(title.replace(/\b(?:https?|wss?):/g, ""))) return null;
  return inHeading(title) !== null || isHeading(title) || opened === void 0 && /\s/.test(title) ? title : null;
}
function loggedLine(text, start) {
  let line = text.lastIndexOf("\n", start - 1) + 1;
  for (let count = 0; count < MAX_REQUEST; count++) {
    const head2 = text.slice(line, line + 60);
    if (LOGGED.test(head2)) return line;
    if (line === 0 || /^\s*\n/.test(head2)) return -1;
    line = text.lastIndexOf("\n", line - 2) + 1;
  }
  return -1;
}
function fromLog(text, start) {
  const line = loggedLine(text, start);
  if (line < 0) return null;
  const voices = [];
  let because = "";
  for (const one of text.slice(Math.max(0, line - MAX_LOG), line).split("\n")) {
    if (!one.includes("binance") || one.length > 400 || !LOGGED.test(one.slice(0, 60)) || !CONNECTS.test(one)) continue;
    const host = hostIn(one);
    if (host === null) continue;
    voices.push(host);
    because = one.trim().slice(-80);
  }
  const [first] = voices;
  return first !== void 0 && voices.every((one) => one === first) ? { environment: first, because } : null;
}
function isBareUs(name, record) {
  if (!/^\W*us\W*$/i.test(name)) return false;
  const others = record.members.filter((one) => one.name !== null && !/^\W*us\W*$/i.test(one.name)).map((one) => wordsOf(one.name ?? ""));
  return others.some((one) => SYSTEMS.test(one)) && !others.some((one) => REGIONS.test(one));
}
var MAX_CONDITION, MAX_ABOVE, MAX_LOG, SWITCHES, LABEL, CONNECTS, LOGGED, MAX_REQUEST, SYSTEMS, REGIONS;
var init_environment_text = __esm({
  "src/detect/questions/environment/environment-text.ts"() {
    "use strict";
    init_vocabulary();
    init_environment_words();
    init_uses();
    init_environment_voices();
    MAX_CONDITION = 100;
    MAX_ABOVE = 12;
    MAX_LOG = 6e3;
    SWITCHES = /\b(?:case|match|select|switch|when)\b/i;
    LABEL = /^(?:case\b|default\b|else\b|_\s*(?:=>|->))/;
    CONNECTS = /-->\s|\b(?:GET|POST|PUT|DELETE)\s{1,4}(?:https?|wss?):|\bconnect(?:ed|ing|ion)?\b|\bopen(?:ed|ing)?\b|\bdial(?:ed|ing)?\b|\bhandshake\b|\bestablished\b/i;
    LOGGED = /^\s{0,4}(?:[[(<{"]?\d{1,4}[-/:.T]\d{1,2}(?:[-/:.]\d|\s\d{1,2}:\d)|\[?(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|NOTICE)\b|\d{10,13}\b|\* (?:Connected|Connection|Established|Host|Trying)\b|> [\w-]{2,40}[: ]|(?:send|reply|header):)/i;
    MAX_REQUEST = 20;
    SYSTEMS = /^(?:binance_?)?(?:com|demo|global|international|intl|live|main|mainnet|prod|production|testnet)$/;
    REGIONS = /^(?:[a-z]{2}|apac|asia|emea|europe)(?:_|$)/;
  }
});

// src/detect/questions/environment/environment.ts
function nearest(votes, places, own) {
  const isRepeated = own.record.members.some((one) => one !== own && one.name !== null && one.name === own.name);
  if (!isRepeated) return votes;
  const distance2 = (vote) => Math.abs((places.get(vote)?.at ?? own.start) - own.start);
  const isNearest = (vote) => {
    const name = places.get(vote)?.name ?? "";
    if (name === "") return true;
    const others = votes.switches.filter((one) => one !== vote && places.get(one)?.name === name && one.environment !== vote.environment);
    return others.every((one) => distance2(one) > distance2(vote));
  };
  return { ...votes, switches: votes.switches.filter(isNearest) };
}
function blanked(text) {
  return text.replace(/\{[^{}]*\}/g, "\u2026");
}
function environmentOf2(tree, place, value, path2) {
  return new Question(tree, place, value, path2).answer();
}
function callsOf(tree, name) {
  const calls = /* @__PURE__ */ new Set();
  for (const use2 of usesOfName(tree, name)) {
    let call = null;
    for (const { record } of pathOf(use2)) {
      if (record.kind !== "call" && record.kind !== "list") break;
      call = record;
    }
    if (call) calls.add(call);
  }
  return calls;
}
function namedBy(text) {
  if (/^["'`]?(?:https?|wss?):/.test(text)) return hostIn(text);
  const constant = /^[&*]?["'`]?(?:[\w$]+(?:\.|::))+(\w+)(?:\(\))?[,;]?$/.exec(text.slice(0, 200))?.[1];
  return constant === void 0 || CREDENTIAL2.test(wordsOf(constant)) ? null : inName(constant, false);
}
function isInParagraph({ record, paragraph }, name) {
  const known2 = SLOTS2.get(record);
  const slots = known2 ?? /* @__PURE__ */ new Map();
  if (!known2) {
    for (const one of record.members) {
      if (one.name === null) continue;
      const names = slots.get(one.paragraph);
      if (names) names.add(one.name);
      else slots.set(one.paragraph, /* @__PURE__ */ new Set([one.name]));
    }
    SLOTS2.set(record, slots);
  }
  return slots.get(paragraph)?.has(name) === true;
}
function saidBy(member) {
  if (!member) return "";
  const words = wordsOf(member.name ?? "");
  return /test|demo|sandbox/.test(words) || LIVE.test(words) ? "" : member.text;
}
function fromCondition2(condition, inverted) {
  const words = wordsOf(condition.slice(-120));
  const isTest = TESTNET.test(words) && !SPLIT_TESTNET.test(words);
  const isDemo = DEMO.test(words);
  const isLive = LIVE.test(words);
  if (!isTest && !isDemo && !isLive) return null;
  const because = condition.trim().slice(-60);
  if (isLive && (isTest || isDemo)) return { environment: "unknown", because };
  if (/&&|\|\||\band\b|\bor\b/.test(condition)) return { environment: "unknown", because };
  const negated = /!(?!=)|\bnot\b|!==?|==?=?\s*["']?(?:false|0|no)\b|\bis\s+false\b/i.test(condition);
  const holds = negated === inverted;
  if (isLive) return { environment: holds ? "live" : "unknown", because };
  return { environment: holds ? isTest ? "testnet" : "demo" : "live", because };
}
function fromElse(record) {
  const siblings = record.inside?.records ?? [];
  const before = siblings.slice(0, siblings.indexOf(record)).findLast((one) => /^[}\s]*(?:else\s+)?if\b/i.test(one.opener));
  const lines = record.inside?.record.members ?? [];
  const at2 = record.inside ? lines.indexOf(record.inside) : -1;
  const above = lines[at2 - 1]?.records.findLast((one) => one.kind === "block")?.opener;
  const condition = before?.opener ?? (above !== void 0 && /^(?:if|elif)\b/.test(above) ? above : void 0);
  if (condition === void 0) return null;
  return fromCondition2(condition.replace(/^[}\s]*(?:else\s+)?\w+/, ""), true);
}
function hasLiveSibling(member) {
  return member.record.members.some((one) => one !== member && one.name !== null && LIVE.test(wordsOf(one.name)));
}
var MAX_ON_LINE, NUMBER, Question, SLOTS2;
var init_environment = __esm({
  "src/detect/questions/environment/environment.ts"() {
    "use strict";
    init_edges();
    init_vocabulary();
    init_record();
    init_uses();
    init_environment_voices();
    init_environment_words();
    init_environment_text();
    MAX_ON_LINE = 40;
    NUMBER = /^\d+$/;
    Question = class {
      #tree;
      #place;
      #value;
      #path;
      /** Words of the names on the value's way up: a switch of theirs is one of the value's. */
      #words = null;
      /** What the value or its record is assigned to. */
      #names = null;
      constructor(tree, place, value, path2) {
        this.#tree = tree;
        this.#place = place;
        this.#value = value;
        this.#path = path2;
      }
      get #own() {
        if (this.#words) return this.#words;
        const words = /* @__PURE__ */ new Set();
        for (const member of pathOf(this.#place))
          for (const text of [member.name ?? "", member.record.opener.slice(-60)]) for (const word2 of wordsOf(text).split("_")) words.add(word2);
        this.#words = words;
        return words;
      }
      get #variables() {
        if (this.#names) return this.#names;
        const names = /* @__PURE__ */ new Set();
        for (const { name } of pathOf(this.#place)) {
          if (name === null) continue;
          names.add(name);
          const root = name.slice(0, Math.max(0, name.lastIndexOf(".")));
          if (root !== "") names.add(root);
        }
        this.#names = names;
        return names;
      }
      answer() {
        let isOwn = true;
        let part = this.#value;
        for (const member of pathOf(this.#place)) {
          const decided = this.#fromName(member, isOwn) ?? fromHeading2(this.#tree.text, member) ?? this.#fromNote(member) ?? this.#fromExpression(member, part) ?? fromLabel(this.#tree.text, member) ?? this.#fromChain(member) ?? this.#fromRecord(member);
          if (decided) return decided;
          part = member.record;
          if (member.name !== null && !GENERIC2.test(member.name) || entryOf(member).isPair) isOwn = false;
        }
        return fromLog(this.#tree.text, this.#value.start) ?? this.#fromPath();
      }
      #fromName(member, isOwn) {
        const entry = entryOf(member);
        if (isOwn && entry.isPair) {
          const named2 = inName(entry.name, true);
          if (named2) return { environment: named2, because: entry.name };
        }
        if (member.name !== null) {
          const named2 = inName(member.name, isOwn) ?? (isOwn ? inHeading(member.phrase) : null);
          if (named2) return { environment: named2, because: member.name };
          if (isBareUs(member.name, member.record)) return { environment: "us", because: member.name };
          if (!isOwn && TEST.test(wordsOf(member.name)) && wordsOf(member.name).split("_").length <= 2 && hasLiveSibling(member))
            return { environment: "testnet", because: member.name };
        }
        return null;
      }
      #fromNote(member) {
        const note = withoutSigns(member.note);
        const environment2 = note === "" ? null : inHeading(note);
        return environment2 ? { environment: environment2, because: note } : null;
      }
      /** `testnet ? A : B`, `A if testnet else B`. */
      #fromExpression(member, { start, end }) {
        const { text } = this.#tree;
        const isAlone3 = /^\s*[?:]\s*["'`]?$/.test(text.slice(Math.max(text.lastIndexOf("\n", start - 1) + 1, start - 80), start));
        const from = isAlone3 ? 0 : member.valueStart < start - 1 ? member.valueStart : member.start;
        const head2 = blanked(text.slice(Math.max(from, start - 300), start));
        const tail = text.slice(end, Math.min(end + 120, Math.max(member.end, end)));
        const question = questionBefore(head2);
        if (question) return fromCondition2(question.condition, question.inverted);
        if (!head2.includes("else") && !tail.includes("else")) return null;
        const behind = /^["'`]?\s{1,8}if\s([^;{}\n]{1,100}?)\selse\b/.exec(tail)?.[1];
        if (behind !== void 0) return fromCondition2(behind, false);
        const before = /\bif\s([^;{}\n]{1,100}?)\selse\s{1,8}["'`]?$/.exec(head2)?.[1];
        return before === void 0 ? null : fromCondition2(before, true);
      }
      /** `Client.builder().apiKey(V).testnet(true)`: calls in one chain. */
      #fromChain(member) {
        if (member.records.length < 2) return null;
        const voices = [];
        for (const record of member.records) {
          if (record.kind !== "call" || !/(?:\.|->|::)\w+$/.test(record.opener)) continue;
          const said = this.#switchCall(record);
          if (said) voices.push(said);
        }
        const environment2 = agreed(voices);
        return environment2 ? { environment: environment2, because: "a call of the same chain" } : null;
      }
      #fromRecord(member) {
        const { record } = member;
        const isLines = isLinesRecord(record);
        for (const paragraph of isLines ? [member.paragraph, null] : [null]) {
          const votes = this.#votesOf(member, paragraph);
          if (votes.contrast !== null) return { environment: "unknown", because: votes.contrast };
          const own = this.#decide(votes);
          if (own) return own;
          if (paragraph !== null) {
            const used = this.#fromUses();
            if (used) return used;
          }
        }
        return this.#fromOpener(record, member);
      }
      /** What begins as the value's own name is nearer than what has a name of its own. */
      #decide(votes) {
        const { switches, hosts, close } = votes;
        const near = close.size === 0 ? null : this.#settle(
          switches.filter((one) => close.has(one)),
          hosts.filter((one) => close.has(one))
        );
        if (near === null) return this.#settle(switches, hosts);
        const isOff = switches.some((one) => one.environment === "live" && !one.because.startsWith("live:"));
        return isOff && near.environment !== "live" ? { environment: "unknown", because: near.because } : near;
      }
      #settle(switches, hosts) {
        const on = switches.filter((one) => one.environment !== "live");
        const said = agreed((on.length > 0 ? on : switches).map((one) => one.environment));
        const live = switches.some((one) => one.environment === "live" && one.because.startsWith("live:"));
        if (said) return { environment: live && said !== "live" ? "unknown" : said, because: (on[0] ?? switches[0])?.because ?? "" };
        const host = agreed(hosts.map((one) => one.environment));
        return host ? { environment: host, because: hosts[0]?.because ?? "" } : null;
      }
      /** What the members of a record tell, but for the value's own; of one paragraph, where it is given. */
      #votesOf(own, paragraph) {
        const votes = { switches: [], hosts: [], close: /* @__PURE__ */ new Set(), contrast: null };
        const stems = stemsOf(own.record);
        const ownName = entryOf(own).name;
        const places = /* @__PURE__ */ new Map();
        const ownStem = stemOf2(wordsOf(ownName === "" ? entryOf(this.#place).name : ownName));
        for (const voice of voicesOf(own.record)) {
          const { top, member } = voice;
          if (top === own || paragraph !== null && top.paragraph !== paragraph) continue;
          if (paragraph === null && top.paragraph !== own.paragraph && top.name !== null && isInParagraph(own, top.name)) continue;
          if (voice.kind === "credential") {
            if (this.#applies(voice.words)) votes.contrast ??= voice.entry.name;
            continue;
          }
          if (this.#isForOthers(member)) continue;
          const stem = stemOf2(wordsOf(voice.entry.name));
          if (stem !== "" && stem !== ownStem && stems.has(stem) && !ownStem.startsWith(`${stem}_`)) continue;
          const isClose2 = stem !== "" && stem === ownStem;
          const said = this.#voteOf(voice, member, isClose2);
          if (!said) continue;
          (voice.kind === "host" ? votes.hosts : votes.switches).push(said);
          places.set(said, { name: voice.kind === "switch" ? voice.entry.name : "", at: top.start });
          if (isClose2) votes.close.add(said);
        }
        votes.hosts.push(...this.#hostsOnLine(own));
        return nearest(votes, places, own);
      }
      /** True for a variable that is given to a call of the kind that takes the value, but not to every one that takes it. */
      #isForOthers(member) {
        if (!isLinesRecord(member.record) || member.name === null || this.#place.name === null) return false;
        const theirs = callsOf(this.#tree, member.name);
        if (theirs.size === 0) return false;
        const callees = new Set([...theirs].map((one) => one.opener.split(/[\s.:]/).at(-1)));
        return [...callsOf(this.#tree, this.#place.name)].some((one) => !theirs.has(one) && callees.has(one.opener.split(/[\s.:]/).at(-1)));
      }
      #voteOf(voice, member, isClose2) {
        if (voice.kind === "host" || voice.kind === "cell") {
          const isOne = voice.top === member && member.record.kind !== "file" && member.record.kind !== "section";
          return isOne || isClose2 || this.#applies(voice.words) ? { environment: voice.environment, because: member.text.slice(0, 80) } : null;
        }
        if (voice.kind === "switch") return this.#switchOf(voice.entry, voice.words, member);
        const call = voice.kind === "call" ? this.#statementCall(voice.record) : null;
        return call && voice.kind === "call" ? { environment: call, because: voice.record.opener, isCall: true } : null;
      }
      /** Whether a name's words, but for those that say nothing, are the value's own. */
      #applies(words) {
        const isNumbered = [...this.#own].some((word2) => NUMBER.test(word2));
        return words.split("_").every((word2) => {
          if (NUMBER.test(word2)) return this.#own.has(word2) || !isNumbered;
          return COMMON_WORDS.has(word2) || this.#own.has(word2) || TESTNET.test(word2) || /^(?:is|test|api\d?|secret|live)$/.test(word2);
        });
      }
      #switchOf({ name, text }, words, member) {
        const value = firstWord(text);
        if (/^(?:tld|domain|top_level_domain)$/.test(words.split("_").slice(-1).join("")) || words.endsWith("tld"))
          return /^["'`]?\.?us["'`]?[,;)]?$/i.test(value) ? { environment: "us", because: `${name}: us` } : null;
        const isTest = TESTNET.test(words) && !SPLIT_TESTNET.test(words);
        const isDemo = DEMO.test(words);
        const isMaybe = /(?:^|_)(?:use|is)_test(?:_|$)|(?:^|_)test_?mode$|^test$/.test(words);
        if ((isTest || isDemo || isMaybe) && !isAddress(words)) {
          if (!this.#applies(words)) return null;
          const truth = name.startsWith("-") && value === "" ? true : this.#truth(value, member);
          const isOn = truth !== null && NEGATED2.test(words) ? !truth : truth;
          if (isOn === null || isOn && !isTest && !isDemo) return null;
          return { environment: isOn ? isTest ? "testnet" : "demo" : "live", because: `${name}: ${value}` };
        }
        if (LIVE.test(words) && words.split("_").every((word2) => LIVE_SWITCH.has(word2)))
          return this.#truth(value, member) === true ? { environment: "live", because: `live: ${name}` } : null;
        if ((isMode(words) || OWNER.test(words)) && this.#applies(words)) {
          const choice = text.replace(/[\w$]{1,80}(?:\.|::)(?=[A-Za-z])/g, " ");
          const named2 = inHeading(choice);
          if (named2 === null || named2 === "live" && OWNER.test(words)) return null;
          return { environment: named2, because: named2 === "live" ? `live: ${name}` : `${name}: ${text.slice(0, 40)}` };
        }
        return null;
      }
      /** The truth of a switch: its literal, or that of the variable it names. */
      #truth(text, member) {
        const literal2 = truthOf(text);
        if (literal2 !== null) return literal2;
        const fallback = member.records[0];
        if (fallback) {
          const last = fallback.members.at(-1);
          return last && truthOf(last.text) === false ? false : null;
        }
        const variable2 = /^[\s"'`]*\$?\{?([A-Za-z_][\w.]*)\}?[\s"'`,;)]*$/.exec(text)?.[1];
        if (variable2 === void 0) return null;
        const simple = variable2.split(".").at(-1) ?? variable2;
        const values = (assignmentsOf(this.#tree).get(simple) ?? []).map((one) => truthOf(one.text));
        const [first] = values;
        return first !== void 0 && values.every((one) => one === first) ? first : null;
      }
      /** The environment of what a variable is given: a constant, a constructor, a host. All that it is given must agree. */
      #fromVariable(text) {
        const name = /^[&*]?([A-Za-z_$][\w$]*)$/.exec(text)?.[1];
        if (name === void 0) return null;
        const given = assignmentsOf(this.#tree).get(name) ?? [];
        const named2 = given.slice(0, 8).map((one) => namedBy(one.text));
        const [first] = named2;
        return first && named2.every((one) => one === first) ? first : null;
      }
      /** A value's own line may name a host anywhere, as a command and a log do. */
      #hostsOnLine(own) {
        const texts = [this.#ownLine(own)];
        if (isLinesRecord(own.record)) {
          const { members } = own.record;
          const at2 = indexIn(own.record).get(own) ?? 0;
          for (let i = at2 - 1; i >= 0 && at2 - i < MAX_ON_LINE && this.#isOnLine(members[i], own); i--) texts.push(saidBy(members[i]));
          for (let i = at2 + 1; i - at2 < MAX_ON_LINE && this.#isOnLine(members[i], own); i++) texts.push(saidBy(members[i]));
        }
        return texts.flatMap((text) => {
          const environment2 = hostIn(text);
          return environment2 ? [{ environment: environment2, because: text.trim().slice(-80) }] : [];
        });
      }
      /** The text of the value's own member, up to its first record; behind the value, where it holds none. */
      #ownLine(member) {
        const { text } = this.#tree;
        const { start, end } = this.#value;
        const record = member.records[0];
        const head2 = text.slice(Math.max(member.start, start - 400), Math.min(start, record?.start ?? start));
        const tail = record ? "" : text.slice(end, Math.min(end + 400, Math.max(member.end, end)));
        return `${head2.slice(head2.lastIndexOf("\n") + 1)} ${tail.split("\n", 1)[0] ?? ""}`;
      }
      #isOnLine(member, own) {
        if (member?.paragraph !== own.paragraph || member.marks.length > 0) return false;
        const [from, to] = member.start < own.start ? [member.start, own.start] : [own.start, member.start];
        return to - from < 1e3 && !this.#tree.text.slice(from, to).includes("\n");
      }
      /** `exchange.set_sandbox_mode(True)` of the variable that the value's record is assigned to. */
      #statementCall(record) {
        const root = calleeOf3(record.opener).object;
        if (root === "") return null;
        const isOwn = [...this.#variables].some((one) => one === root || one.endsWith(`.${root}`) || one.split(/\s/).at(-1) === root);
        return isOwn ? this.#switchCall(record) : null;
      }
      /** `.testnet(true)`, `.setSandboxMode(false)`, `.useTestnet()`. */
      #switchCall(record) {
        const words = wordsOf(calleeOf3(record.opener).method);
        const isTest = TESTNET.test(words) && !SPLIT_TESTNET.test(words);
        if (!isTest && !DEMO.test(words)) return null;
        const [argument] = record.members;
        const truth = argument === void 0 ? true : this.#truth(argument.text, argument);
        if (truth === null) return null;
        return truth ? isTest ? "testnet" : "demo" : "live";
      }
      /** What opens a record: a condition, a constructor, a function that is called the testnet's. */
      #fromOpener(record, member) {
        const { opener } = record;
        if (opener === "" || record.kind === "section") return null;
        if (/^[}\s]*(?:if|elif|elsif|elseif|unless|when|else\s+if)\b/i.test(opener)) {
          const isUnless = /^[}\s]*unless\b/i.test(opener);
          return fromCondition2(opener.replace(/^[}\s]*(?:else\s+)?\w+/, ""), isUnless);
        }
        if (/^[}\s]*else\b/i.test(opener)) return fromElse(record);
        const arm = /^case\b/.test(opener) ? inLabel(withoutEnd(opener.slice(4), " 	:")) : null;
        if (arm) return { environment: arm, because: opener };
        for (const positional of record.kind === "call" ? record.members : []) {
          if (positional === member || positional.name !== null) continue;
          const named2 = namedBy(positional.text) ?? this.#fromVariable(positional.text);
          if (named2) return { environment: named2, because: positional.text };
          const variable2 = /^(?:test_?net|sandbox|is_?test_?net|use_?test_?net)$/i.test(positional.text) ? this.#truth(positional.text, positional) : null;
          if (variable2 !== null) return { environment: variable2 ? "testnet" : "live", because: positional.text };
        }
        const words = wordsOf(opener.slice(-80));
        if (US.test(words)) return { environment: "us", because: opener };
        const bare2 = withoutEnd(opener, " 	{:");
        const list2 = bare2.endsWith(")") ? bare2.lastIndexOf("(") : -1;
        const called = endOf(list2 < 0 ? bare2 : bare2.slice(0, list2), /[\w$.:>-]/);
        return TESTNET.test(wordsOf(called)) && !/(?:^|_)test_(?!net)/.test(wordsOf(called)) && inName(called, false) === "testnet" ? { environment: "testnet", because: called } : null;
      }
      /** The records in which the value's variable is used: `Client(KEY, SECRET, testnet=True)`. All of them must agree. */
      #fromUses() {
        const { name } = this.#place;
        const { record } = this.#place;
        if (name === null || record.kind === "call" && !/^(?:const|let|var)$/.test(record.opener)) return null;
        const voices = [];
        for (const use2 of usesOfName(this.#tree, name)) {
          if (use2 === this.#place) continue;
          let found = null;
          for (const member of pathOf(use2)) {
            if (isLinesRecord(member.record)) {
              found ??= this.#fromChain(member) ?? this.#fromStatements(member);
              break;
            }
            const votes = this.#votesOf(member, null);
            found ??= this.#decide(votes) ?? this.#fromOpener(member.record, member);
          }
          if (!found) return null;
          voices.push(found);
        }
        const environment2 = agreed(voices.map((one) => one.environment));
        return environment2 ? { environment: environment2, because: voices[0]?.because ?? "" } : null;
      }
      /** Statements on the variable that a use is assigned to. */
      #fromStatements(member) {
        if (member.name === null) return null;
        this.#variables.add(member.name);
        const votes = this.#votesOf(member, null);
        return this.#decide({ ...votes, switches: votes.switches.filter((one) => one.isCall === true), hosts: [] });
      }
      /** A file's name is that of the record that is all of the file. */
      #fromPath() {
        const folders = this.#path.split("/").map(wordsOf);
        const file = folders.pop() ?? "";
        if (/(?:^|_)test_(?!net)|_test_[a-z]+$|_spec_/.test(file)) return null;
        if (TESTNET.test(file.replace(/sand_?box/, "")) && !SPLIT_TESTNET.test(file) && !LIVE.test(file))
          return { environment: "testnet", because: this.#path };
        if (/binance_?us(?:_|$)/.test(file)) return { environment: "us", because: this.#path };
        if (LIVE.test(file)) return null;
        for (const folder of folders.toReversed()) {
          if (LIVE.test(folder)) return null;
          if (/^(?:binance_)?test_?net$/.test(folder)) return { environment: "testnet", because: this.#path };
          if (/^binance_?us$/.test(folder)) return { environment: "us", because: this.#path };
        }
        return null;
      }
    };
    SLOTS2 = /* @__PURE__ */ new WeakMap();
  }
});

// src/detect/requests/signatures.ts
function mayBeSignature(bytes, start, end, step) {
  if (step !== 1 || end - start >= HEX_LENGTH) return true;
  if (start === 0 || end >= bytes.length) return false;
  const before = bytes[start - 1];
  const behind = bytes[end];
  return before === PERCENT2 || before === BACKSLASH || behind === PERCENT2 || behind === BACKSLASH;
}
function noteSignature(bytes, start, end, step, signatures) {
  const at2 = signatureAt(bytes, start, end, step);
  if (at2 >= 0 && signatures.at(-1)?.at !== at2) signatures.push({ at: at2, step });
}
function signatureAt(bytes, start, end, step) {
  const length = Math.ceil((end - start) / step);
  if (isPiece2(bytes, start, end, step)) return encodedStart(bytes, start, step);
  if (length < HEX_LENGTH) return -1;
  if (length <= HEX_LENGTH + MAX_GLUE) {
    const at2 = start + (length - HEX_LENGTH) * step;
    return isNamed(bytes, at2, step) ? at2 : -1;
  }
  if (length < MIN_BASE64) return -1;
  for (let glue = 0; glue <= MAX_GLUE; glue++) {
    const at2 = start + glue * step;
    if ((glue === 0 || isGlue(bytes[at2 - step])) && isNamed(bytes, at2, step)) return at2;
  }
  return -1;
}
function isGlue(byte) {
  return byte === 68 || byte === 100 || byte === 50;
}
function isPiece2(bytes, start, end, step) {
  const before = bytes[start - step];
  if (before === PERCENT2 && isEscape(bytes, start - step, step)) return true;
  if (before === BACKSLASH && bytes[start] === SLASH) return true;
  const behind = end + step - 1;
  if (bytes[behind] === PERCENT2) return isEscape(bytes, behind, step);
  return bytes[behind] === BACKSLASH && bytes[behind + step] === SLASH;
}
function isEscape(bytes, at2, step) {
  const letter = (bytes[at2 + 2 * step] ?? 0) | 32;
  if (bytes[at2 + step] === 51) return letter === 100;
  return bytes[at2 + step] === 50 && (letter === 98 || letter === 102 || bytes[at2 + 2 * step] === 53);
}
function encodedStart(bytes, start, step) {
  const floor = Math.max(step, start - MAX_ENCODED * step);
  let at2 = start;
  while (at2 > floor && isEncoded(bytes[at2 - step] ?? 0)) at2 -= step;
  if (isNamed(bytes, at2, step)) return at2;
  const from = at2 - NAME * step;
  const to = start + 2 * MAX_GLUE * step;
  if (!saysSign(bytes, from, start, step)) return -1;
  const text = textBetween(bytes, from, to, step);
  let end = -1;
  for (const match of text.matchAll(NAME_BEFORE)) end = match.index + match[0].length;
  return end < 0 ? -1 : Math.min(to, bytes.length) - (text.length - end) * step;
}
function isEncoded(byte) {
  if (byte === PERCENT2 || byte === BACKSLASH || byte === SLASH || byte === 43) return true;
  return byte >= 48 && byte <= 57 || byte >= 65 && byte <= 90 || byte >= 97 && byte <= 122;
}
function isNamed(bytes, at2, step) {
  if (!mayBeNamed(bytes, at2, step)) return false;
  const before = unescaped(textBetween(bytes, at2 - NAME * step, at2, step));
  return NAMED2.test(before) || RAW_DATA.test(before);
}
function mayBeNamed(bytes, at2, step) {
  if (bytes[at2 - step] === EQUALS && bytes[at2 - 2 * step] === 54) return true;
  return saysSign(bytes, at2 - NAME * step, at2 - 3 * step, step);
}
function saysSign(bytes, from, to, step) {
  for (let i = to - step, floor = Math.max(step, from); i >= floor; i -= step) {
    if (((bytes[i] ?? 0) | 32) === 103 && ((bytes[i + step] ?? 0) | 32) === 110 && ((bytes[i - step] ?? 0) | 32) === 105)
      return true;
  }
  return false;
}
function textBetween(bytes, from, to, step) {
  const first = Math.max(to % step, from);
  if (step === 1) return bytes.toString("latin1", first, to);
  return bytes.toString("latin1", first, Math.min(bytes.length, to)).replaceAll("\0", "");
}
function unescaped(text) {
  let plain3 = text;
  if (plain3.includes("\x1B")) plain3 = plain3.replace(/\x1b\[[\d;]*m/g, "");
  if (plain3.includes("\\")) {
    plain3 = plain3.replace(/(?<!\\)\\+u0026/g, "&").replace(/(?<!\\)\\+u003[dD]/g, "=").replace(/(?<!\\)\\+u0022/g, '"').replace(/(?<!\\)\\+(["'/])/g, "$1");
  }
  if (plain3.includes("&")) plain3 = plain3.replace(/&amp;/g, "&").replace(/&quot;|&#34;/g, '"');
  return plain3;
}
var HEX_LENGTH, MIN_BASE64, MAX_GLUE, MAX_ENCODED, PERCENT2, EQUALS, BACKSLASH, SLASH, NAME, NAMED2, RAW_DATA, NAME_BEFORE;
var init_signatures = __esm({
  "src/detect/requests/signatures.ts"() {
    "use strict";
    HEX_LENGTH = 64;
    MIN_BASE64 = 86;
    MAX_GLUE = 6;
    MAX_ENCODED = 900;
    PERCENT2 = 37;
    EQUALS = 61;
    BACKSLASH = 92;
    SLASH = 47;
    NAME = 48;
    NAMED2 = /signature["']?(?:\s*(?:=>|[:=])|%3[aAdD]|%22(?:%3A|:))\s*\[?(?:["']|%22)?$/i;
    RAW_DATA = /(?:^|[\x01|;\s]|\\u0001|\\x01|\^A)96=$/;
    NAME_BEFORE = /signature["']?(?:=|%(?:25)*3[dD]|\\+u003[dD]|["'\s:]{1,4})/gi;
  }
});

// src/detect/requests/find.ts
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
    const wide = place.step !== 1;
    return { ...request, wide, position: positions.at(place.at, Math.min(bytes.length, place.at + length * place.step), wide) };
  });
}
function readRequest(bytes, { at: at2, step }) {
  let before = unescaped(textBetween(bytes, at2 - BEFORE3 * step, at2, step));
  let behind = unescaped(textBetween(bytes, at2, at2 + BEHIND2 * step, step));
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
  if (isElsewhere(before, rest)) return null;
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
function isElsewhere(before, rest) {
  const near = before.slice(-NEAR) + rest.slice(0, NEAR);
  if (/mbx[-_]apikey/i.test(near)) return false;
  const at2 = before.lastIndexOf("://");
  const url = at2 < 0 ? "" : before.slice(at2 + 3);
  const host = /[\s"'`<>]/.test(url) ? void 0 : /^[A-Za-z0-9.-]{1,253}/.exec(url)?.[0];
  if (host !== void 0) return !BINANCE_HOST.test(host) && !LOCAL_HOST.test(host);
  return FOREIGN_HEADER.test(near) && !/binance/i.test(near);
}
function copied(text) {
  return Buffer.from(text, "utf8").toString("utf8");
}
function readAbove(before) {
  const lines = before.split("\n").slice(-LINES_ABOVE - 1);
  const payloads = lines.flatMap((line) => {
    const at2 = line.lastIndexOf("timestamp=");
    if (at2 < 0) return [];
    const from = startOfQuery(line.slice(0, at2));
    const query = line.slice(from, at2) + (/^[^\s"'`<>\\;]*/.exec(line.slice(at2))?.[0] ?? "");
    const own = query.replace(/^[([{,;|:]/, "");
    const named2 = /^[A-Za-z_]{1,40}=(?=[A-Za-z]\w{0,40}=)/.exec(own)?.[0] ?? "";
    return named2 === "" ? [own] : [own.slice(named2.length), own];
  });
  return { payloads: payloads.toReversed().map(asText), apiKey: null };
}
function readQuery(before, rest) {
  const name = before.slice(-NAME2);
  if (!/(?:^|[^A-Za-z0-9_])signature=$/i.test(name) || /[;,|\s]\s{0,4}signature=$/i.test(name)) return readAbove(before);
  const head2 = before.slice(0, -"signature=".length);
  const query = head2.slice(startOfQuery(head2));
  const first = trimmed(query);
  const behind = trimmed(/^&[^\s"'`<>\\#]*/.exec(rest)?.[0] ?? "");
  const start = head2.slice(0, head2.length - query.length);
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
  const encoded = texts.filter((text) => /[^\x00-\x7f]/.test(text)).map((text) => text.replace(/[^\x00-\x7f]+/g, encodeURIComponent));
  return { payloads: [...encoded, ...texts], apiKey: null };
}
function startOfQuery(text) {
  let at2 = text.length;
  while (at2 > 0 && !/[\s?"'`<>\\^]/.test(text[at2 - 1] ?? "")) at2--;
  return at2;
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
  const head2 = before.slice(0, before.length - name[0].length);
  const from = openingBrace(head2);
  const to = closingBrace(rest);
  if (from < 0 || to < 0) return null;
  const params = [...pairsOf(head2.slice(from + 1)), ...pairsOf(rest.slice(0, to))];
  if (params.length === 0) return NOTHING;
  const sorted = params.toSorted(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
  const key = params.find(([param]) => /^api_?key$/i.test(param))?.[1] ?? null;
  const isKey5 = key !== null && /^[A-Za-z0-9]{64}$/.test(key);
  return { payloads: [.../* @__PURE__ */ new Set([joined3(sorted), joined3(params)])], apiKey: isKey5 ? sha256Hex(key) : null };
}
function joined3(params) {
  return params.map(([param, value]) => `${param}=${value}`).join("&");
}
function pairsOf(text) {
  const pairs = [];
  for (const [, quoted4, bare2, value] of text.matchAll(PAIR)) {
    const param = quoted4 ?? bare2;
    if (param !== void 0 && value !== void 0) pairs.push([param, valueOf(value)]);
  }
  return pairs;
}
function valueOf(literal2) {
  const quote = literal2[0];
  if (quote !== '"' && quote !== "'") return asText(literal2);
  const inner2 = literal2.slice(1, -1);
  if (!inner2.includes("\\")) return asText(inner2);
  return asText(inner2).replace(
    /\\(?:u([0-9a-fA-F]{4})|(.))/g,
    (_, code2, character2) => code2 === void 0 ? character2 ?? "" : String.fromCharCode(Number.parseInt(code2, 16))
  );
}
function openingBrace(text) {
  let depth = 0;
  for (let i = text.length - 1; i >= 0; i--) {
    if (text[i] === "}") depth++;
    else if (text[i] === "{" && depth-- === 0) return i;
  }
  return -1;
}
function closingBrace(text) {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "{") depth++;
    else if (text[i] === "}" && depth-- === 0) return i;
  }
  return -1;
}
function readFix(before, rest) {
  const message = `${before}=${rest.slice(0, 600)}`.replace(FIX_SEPARATOR, "");
  const start = message.lastIndexOf("35=A");
  if (start < 0) return NOTHING;
  const fields = /* @__PURE__ */ new Map();
  for (const field of message.slice(start).split(/[\x01\r\n]/)) {
    const at2 = field.indexOf("=");
    if (at2 > 0 && !fields.has(field.slice(0, at2))) fields.set(field.slice(0, at2), field.slice(at2 + 1).trimEnd());
  }
  const signed2 = ["35", "49", "56", "34", "52"].map((tag) => fields.get(tag));
  if (signed2.some((one) => one === void 0)) return NOTHING;
  const key = fields.get("553") ?? "";
  return { payloads: [signed2.join("")], apiKey: /^[A-Za-z0-9]{64}$/.test(key) ? sha256Hex(key) : null };
}
function headerNear(before, rest) {
  const head2 = before.slice(-HEADER);
  const text = head2 + rest.slice(0, HEADER);
  if (!/x[-_]mbx[-_]apikey/i.test(text)) return null;
  let best = null;
  for (const match of text.matchAll(HEADER_VALUE)) {
    const isBefore = match.index < head2.length;
    const between = isBefore ? text.slice(match.index, head2.length) : text.slice(head2.length, match.index);
    const distance2 = between.includes("\n") ? HEADER + between.length * (isBefore ? BEFORE_IS_FARTHER : 1) : between.length;
    if (match[1] !== void 0 && (best === null || distance2 < best.distance)) best = { distance: distance2, key: match[1] };
  }
  return best && sha256Hex(best.key);
}
function decoded(text) {
  return text.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
function asText(bytes) {
  return /[\x80-\xff]/.test(bytes) ? Buffer.from(bytes, "latin1").toString("utf8") : bytes;
}
var MAX_REQUESTS, MAX_TRIES, BEFORE3, BEHIND2, HEADER, MAX_PAYLOADS, MAX_KEPT, NAME2, TELLING2, NEAR, FOREIGN_HEADER, BINANCE_HOST, LOCAL_HOST, NOTHING, LINES_ABOVE, PAIR, FIX_SEPARATOR, HEADER_VALUE, BEFORE_IS_FARTHER;
var init_find = __esm({
  "src/detect/requests/find.ts"() {
    "use strict";
    init_secret();
    init_position();
    init_signatures();
    MAX_REQUESTS = 16;
    MAX_TRIES = 3;
    BEFORE3 = 6144;
    BEHIND2 = 3072;
    HEADER = 2500;
    MAX_PAYLOADS = 4;
    MAX_KEPT = 8192;
    NAME2 = 64;
    TELLING2 = 32;
    NEAR = 1200;
    FOREIGN_HEADER = /(?:^|[^A-Za-z0-9_-])(?:bx-apikey|kc-api-key|ok-access-key|x-api-key|x-bapi-api-key|x-bm-key|x-bx-apikey|x-ch-apikey|x-mexc-apikey)["']?\s{0,4}[:=]/i;
    BINANCE_HOST = /(?:^|\.)(?:binance|binancefuture)\.(?:cloud|com|info|me|org|us|vision)$/i;
    LOCAL_HOST = /^(?:\d{1,3}(?:\.\d{1,3}){3}|[A-Za-z0-9-]+|.*\.(?:internal|local|localhost|test))$/i;
    NOTHING = { payloads: [], apiKey: null };
    LINES_ABOVE = 3;
    PAIR = /(?:["']([A-Za-z_]\w{0,60})["']|(?<!\w)([A-Za-z_]\w{0,60}))\s{0,8}(?:=>|[:=])\s{0,8}("(?:[^"\\]|\\.){0,1000}"|'(?:[^'\\]|\\.){0,1000}'|[^\s,{}[\]"']{1,200})/g;
    FIX_SEPARATOR = /\\u0001|\\x01|\^A|[|;]/g;
    HEADER_VALUE = /x[-_]mbx[-_]apikey["'\s:=>,[\](){}]{1,12}(?:"?value["'\s:=]{1,8}|b["'])?([A-Za-z0-9]{64})(?![A-Za-z0-9])/gi;
    BEFORE_IS_FARTHER = 3;
  }
});

// src/detect/text/segments.ts
function originalIndex(segments, character2) {
  const segment = segments.findLast((one) => one.at <= character2) ?? segments[0];
  return segment ? segment.start + (character2 - segment.at) : 0;
}
var init_segments = __esm({
  "src/detect/text/segments.ts"() {
    "use strict";
  }
});

// src/detect/decode/view.ts
function partView(bytes, from, to, reach2 = NESTED_REACH) {
  const own = bytes.subarray(from, to);
  const origin = (index) => index + from;
  return {
    bytes: own,
    text: own.toString("latin1"),
    origin,
    originEnd: origin,
    pieces: null,
    readings: [],
    before: "",
    after: "",
    depth: 0,
    reach: Math.min(reach2, NESTED_REACH)
  };
}
function nestedView(parent, decoded2, reading, part) {
  const text = decoded2.toString("latin1");
  const lines = text.includes("\n") ? "\n" : "";
  return {
    bytes: decoded2,
    text,
    origin: (index) => parent.origin(part.map(index)),
    originEnd: (index) => parent.originEnd(part.mapEnd(index)),
    pieces: parent.pieces && ((from, to) => parent.pieces?.(part.map(from), part.mapEnd(to)) ?? []),
    readings: [...parent.readings, reading],
    before: contextBefore(parent, part.start, parent.reach) + lines,
    after: lines + contextAfter(parent, part.end, parent.reach >> 1),
    depth: parent.depth + 1,
    reach: parent.reach
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
function carriedView(parent, carried) {
  const { starts, ends } = carried;
  const view = nestedView(parent, carried.bytes, carried.reading, {
    start: carried.from,
    end: carried.to,
    map: (index) => starts[index] ?? carried.to,
    mapEnd: (index) => ends[index - 1] ?? carried.from
  });
  const inParent = (start, end) => [
    ...stretches(starts, ends, start, end, carried.isFiller),
    ...carried.again?.(start, end) ?? []
  ];
  return {
    ...view,
    pieces: (start, end) => inParent(start, end).flatMap((one) => parent.pieces?.(one.start, one.end) ?? [{ start: parent.origin(one.start), end: parent.originEnd(one.end) }]).toSorted((a, b) => a.start - b.start)
  };
}
function stretches(starts, ends, from, to, isFiller = (start, end) => start === end) {
  const found = [];
  for (let i = from; i < to; i++) {
    const [start = 0, end = 0] = [starts[i], ends[i]];
    const last = found.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (last && isFiller(last.end, start)) last.end = end;
    else found.push({ start, end });
  }
  return found;
}
var NESTED_REACH, CarriedBuilder;
var init_view = __esm({
  "src/detect/decode/view.ts"() {
    "use strict";
    NESTED_REACH = 8192;
    CarriedBuilder = class {
      #codes = [];
      #starts = [];
      #ends = [];
      /** Adds a character that stands at [start, end). */
      add(code2, start, end) {
        this.#codes.push(code2);
        this.#starts.push(start);
        this.#ends.push(end);
      }
      /** Adds bytes[start, end) as they are. */
      copy(bytes, start, end) {
        for (let i = start; i < end; i++) this.add(bytes[i] ?? 0, i, i + 1);
      }
      get length() {
        return this.#codes.length;
      }
      /** The text, read from [from, to). */
      build(from, to, reading, more = {}) {
        return {
          bytes: Buffer.from(this.#codes),
          starts: Int32Array.from(this.#starts),
          ends: Int32Array.from(this.#ends),
          from,
          to,
          reading,
          ...more
        };
      }
    };
  }
});

// src/detect/decode/base64.ts
function readWrapped(text, start) {
  const segments = [];
  let at2 = start;
  let length = 0;
  let width = 0;
  for (; ; ) {
    FIRST.lastIndex = at2;
    const match = FIRST.exec(text);
    if (!match) break;
    const characters = match[0].length - (match[1]?.length ?? 0);
    if (segments.length > 0 && characters > width) break;
    segments.push({ start: at2, end: at2 + characters, at: length });
    length += characters;
    at2 += match[0].length;
    if (segments.length === 1) width = characters;
    if (match[1] || characters < width || characters < 40 || length > MAX_BASE64) break;
    WRAP.lastIndex = at2;
    const wrap2 = WRAP.exec(text);
    if (!wrap2 || (classAt(text, at2 + wrap2[0].length) & KEY) === 0) break;
    at2 += wrap2[0].length;
  }
  return length < MIN_BASE642 ? null : { segments, length, end: at2 };
}
function base64View(view, start) {
  const block = readWrapped(view.text, start);
  if (!block) return null;
  const { segments } = block;
  const encoded = segments.length === 1 ? view.text.slice(start, segments[0]?.end) : segments.map((one) => view.text.slice(one.start, one.end)).join("");
  const [first] = segments;
  const isAligned = ((first?.end ?? 0) - start) % 4 === 0;
  for (let skip = 0; skip < 4; skip++) {
    if (first && first.end - first.start >= skip + HEAD && isNoise(view.bytes, start + skip, first.end)) continue;
    if (segments.length === 1 && isNoise(view.bytes, start + skip, first?.end ?? start)) continue;
    const head2 = Buffer.from(encoded.slice(skip, skip + HEAD), "base64");
    if (!looksLikeText(head2)) continue;
    const decoded2 = Buffer.from(encoded.slice(skip), "base64");
    const toParent = (character2) => originalIndex(segments, character2);
    const reading = /[-_]/.test(encoded) ? "base64url" : "base64";
    return {
      end: block.end,
      isAligned,
      view: nestedView(view, decoded2, reading, {
        start: start + skip,
        end: block.end,
        map: (index) => toParent(skip + Math.floor(index * 4 / 3)),
        mapEnd: (index) => toParent(Math.max(0, Math.min(skip + Math.ceil(index * 4 / 3), encoded.length) - 1)) + 1
      })
    };
  }
  return { view: null, end: block.end, isAligned };
}
function hexView(view, start, end) {
  const run2 = hexRun(view.text, start, end);
  if (!run2) return null;
  const { from, digits } = run2;
  if (!looksLikeText(Buffer.from(digits.slice(0, 256), "hex"))) return null;
  return nestedView(view, Buffer.from(digits, "hex"), "hex", {
    start: from,
    end: from + digits.length,
    map: (index) => from + 2 * index,
    mapEnd: (index) => from + 2 * index
  });
}
function hexRun(text, start, end) {
  for (const classes of [LOWER_HEX, UPPER_HEX]) {
    let from = start;
    while (from + MIN_DIGITS <= end) {
      let at2 = from + MIN_DIGITS - 1;
      while (at2 >= from && classes[text.charCodeAt(at2)] === 1) at2--;
      if (at2 >= from) {
        from = at2 + 1;
        continue;
      }
      let stop = from + MIN_DIGITS;
      while (stop < end && classes[text.charCodeAt(stop)] === 1) stop++;
      return { from, digits: text.slice(from, stop - (stop - from & 1)) };
    }
  }
  return null;
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
  const last = Math.min(end, start + HEAD);
  const length = Math.floor((last - start) * 6 / 8);
  if (length < 48) return true;
  const tooMany = length * 0.4;
  let rest = 0;
  for (let i = start; i + 3 < last; i += 4) {
    const group = (SEXTETS2[bytes[i] ?? 0] ?? 0) << 18 | (SEXTETS2[bytes[i + 1] ?? 0] ?? 0) << 12 | (SEXTETS2[bytes[i + 2] ?? 0] ?? 0) << 6 | (SEXTETS2[bytes[i + 3] ?? 0] ?? 0);
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
var MIN_BASE642, MAX_BASE64, FIRST, WRAP, MIN_DIGITS, LOWER_HEX, UPPER_HEX, SEXTETS2, HEAD, UNREADABLE;
var init_base64 = __esm({
  "src/detect/decode/base64.ts"() {
    "use strict";
    init_charset();
    init_segments();
    init_view();
    MIN_BASE642 = 86;
    MAX_BASE64 = 16 * 1024 * 1024;
    FIRST = /[A-Za-z0-9+/_-]+(={0,2})/y;
    WRAP = /(?:\r?\n[ \t]*|(?:\\+r)?\\+n|\\\r?\n[ \t]*|["'`]\s*(?:[+.\\]\s*)?["'`])/y;
    MIN_DIGITS = 128;
    LOWER_HEX = tableOf("0123456789abcdef");
    UPPER_HEX = tableOf("0123456789ABCDEF");
    SEXTETS2 = buildSextets();
    HEAD = 172;
    UNREADABLE = buildUnreadable();
  }
});

// src/detect/decode/deflate.ts
function compressionOf(head2) {
  const [first = 0, second = 0, third] = head2;
  if (first === 31 && second === 139 && third === 8) return "gzip";
  if ((first & 15) === 8 && first < 128 && (first * 256 + second) % 31 === 0 && (second & 32) === 0)
    return beginsBlock(head2, 2, false) ? "zlib" : null;
  return beginsBlock(head2, 0, true) ? "deflate" : null;
}
function beginsBlock(bytes, at2, isText2) {
  const type = (bytes[at2] ?? 0) >> 1 & 3;
  if (type === 0)
    return (((bytes[at2 + 1] ?? 0) | (bytes[at2 + 2] ?? 0) << 8) ^ ((bytes[at2 + 3] ?? 0) | (bytes[at2 + 4] ?? 0) << 8)) === 65535;
  if (type === 1) return !isText2 || beginsWithText(bytes, at2 * 8 + 3);
  return type === 2 && hasCompleteCode(bytes, at2 * 8 + 3);
}
function beginsWithText(bytes, from) {
  let bit = from;
  for (let letters = 0; letters < LETTERS; letters++) {
    let code2 = 0;
    for (let i = 0; i < 8; i++, bit++) code2 = code2 << 1 | bitAt(bytes, bit);
    if (code2 < 48) return letters >= LEAST_LETTERS && code2 > 1;
    const letter = code2 - 48;
    if ((letter < 32 || letter > 126) && letter !== 10 && letter !== 13 && letter !== 9) return false;
  }
  return true;
}
function hasCompleteCode(bytes, from) {
  const numberAt = (bit, width) => {
    let value = 0;
    for (let i = 0; i < width; i++) value |= bitAt(bytes, bit + i) << i;
    return value;
  };
  if (numberAt(from, 5) > 29 || numberAt(from + 5, 5) > 29) return false;
  const count = numberAt(from + 10, 4) + 4;
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const length = numberAt(from + 14 + 3 * i, 3);
    if (length > 0) sum += 128 >> length;
  }
  return sum === 128;
}
function bitAt(bytes, bit) {
  return (bytes[bit >> 3] ?? 0) >> (bit & 7) & 1;
}
function inflate(bytes, compression) {
  const first = inflateMember(bytes, compression);
  if (compression !== "gzip" || !first?.text) return first;
  const texts = [first.text];
  let { used } = first;
  let left = MAX_INFLATED - first.text.length;
  while (compressionOf(bytes.subarray(used, used + DEFLATE_HEAD)) === "gzip") {
    const next = inflateMember(bytes.subarray(used), "gzip");
    if (!next) break;
    left -= next.text?.length ?? left + 1;
    if (!next.text || left < 0) return { text: null, used: bytes.length };
    texts.push(next.text);
    used += next.used;
  }
  return { text: texts.length === 1 ? first.text : Buffer.concat(texts), used };
}
function inflateMember(bytes, compression) {
  const start = { gzip: gzipHeader, zlib: () => 2, deflate: () => 0 }[compression](bytes);
  const trailer = { gzip: 8, zlib: 4, deflate: 0 }[compression];
  const { constants: constants5, inflateRawSync } = process.getBuiltinModule("node:zlib");
  try {
    const options = { info: true, finishFlush: constants5.Z_SYNC_FLUSH, maxOutputLength: MAX_INFLATED };
    const result = resultOf(inflateRawSync(bytes.subarray(start), options));
    return result && { text: result.text, used: Math.min(bytes.length, start + result.used + trailer) };
  } catch (error) {
    return error instanceof RangeError ? { text: null, used: bytes.length } : null;
  }
}
function resultOf(result) {
  if (typeof result !== "object" || result === null || !("buffer" in result) || !("engine" in result)) return null;
  const { buffer, engine } = result;
  if (!Buffer.isBuffer(buffer) || buffer.length === 0) return null;
  if (typeof engine !== "object" || engine === null || !("bytesWritten" in engine) || typeof engine.bytesWritten !== "number") return null;
  return { text: buffer, used: engine.bytesWritten };
}
function gzipHeader(bytes) {
  const flags = bytes[3] ?? 0;
  let at2 = 10;
  if ((flags & FLAG.extra) !== 0) at2 += 2 + ((bytes[at2] ?? 0) | (bytes[at2 + 1] ?? 0) << 8);
  for (const text of [FLAG.name, FLAG.comment]) {
    if ((flags & text) === 0) continue;
    const end = bytes.indexOf(0, at2);
    at2 = end < 0 ? bytes.length : end + 1;
  }
  return (flags & FLAG.headerChecksum) === 0 ? at2 : at2 + 2;
}
var MAX_INFLATED, DEFLATE_HEAD, LETTERS, LEAST_LETTERS, FLAG;
var init_deflate = __esm({
  "src/detect/decode/deflate.ts"() {
    "use strict";
    MAX_INFLATED = 32 * 1024 * 1024;
    DEFLATE_HEAD = 12;
    LETTERS = 8;
    LEAST_LETTERS = 4;
    FLAG = { headerChecksum: 2, extra: 4, name: 8, comment: 16 };
  }
});

// src/detect/decode/compressed.ts
function compressedStart(bytes, start, end) {
  const before = bytes[start - 1];
  const isCut = before === PERCENT3 || before === BACKSLASH2 || before === SEMICOLON;
  if (isCut) {
    let token = start - 1;
    while (start - token < MAX_HEAD && TOKEN3[bytes[token - 1] ?? 0] === 1) token--;
    if (mayBegin(bytes, token) && compressionOf(headAt(bytes, token)) !== null) return token;
  }
  for (let at2 = start; at2 <= start + MAX_GLUE2 && at2 < end; at2++) {
    const isOwn = at2 === start && !isCut;
    if ((!isOwn || end - at2 < MIN_RUN) && !mayBegin(bytes, at2)) continue;
    if (!isOwn && bytes[at2] === ZLIB && !isCut && isLetter(bytes[at2 - 1])) continue;
    const compression = end - at2 < HEAD2 && bytes[at2] !== GZIP ? null : compressionOf(headAt(bytes, at2));
    if (compression !== null && (compression !== "deflate" || isOwn && end - at2 >= MIN_RUN)) return at2;
  }
  return -1;
}
function isCompressedPiece(bytes, start, end) {
  return GOES_ON[bytes[end] ?? 0] === 1 && compressedStart(bytes, start, end) >= 0;
}
function mayBegin(bytes, at2) {
  return bytes[at2] === GZIP ? bytes[at2 + 1] === 52 && bytes[at2 + 2] === 115 : bytes[at2] === ZLIB;
}
function isLetter(byte) {
  return byte !== void 0 && ((CLASSES[byte] ?? 0) & ALNUM) !== 0;
}
function headAt(bytes, at2) {
  let bits = 0;
  let count = 0;
  let length = 0;
  for (let i = at2; length < DEFLATE_HEAD && i < at2 + MAX_HEAD; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === BACKSLASH2 && bytes[i + 1] === SLASH2) continue;
    let sextet = SEXTETS2[byte] ?? 0;
    if (TOKEN3[byte] !== 1) break;
    if (!isKey2(byte)) {
      SIGN.lastIndex = 0;
      const sign = SIGN.exec(Buffer.from(bytes.buffer, bytes.byteOffset + i, Math.min(12, bytes.length - i)).toString("latin1"));
      if (!sign) break;
      sextet = signOf(sign) === "+" ? 62 : 63;
      i += sign[0].length - 1;
    }
    bits = (bits << 6 | sextet) & 65535;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    head[length++] = bits >> count & 255;
  }
  return head.subarray(0, length);
}
function isKey2(byte) {
  return ((CLASSES[byte] ?? 0) & KEY) !== 0;
}
function compressedView(view, start, end) {
  const from = compressedStart(view.bytes, start, end);
  if (from < 0) return null;
  const block = readBlock(view.text, from);
  const bytes = Buffer.from(block.text, "base64");
  const compression = compressionOf(bytes);
  const inflated = compression && block.text.length >= MIN_BLOCK ? inflate(bytes, compression) : null;
  if (!inflated) return null;
  const used = Math.ceil(inflated.used * 4 / 3);
  const stop = used >= block.text.length ? block.end : originalIndex(block.segments, used);
  const encoding = /[-_]/.test(block.text) ? "base64url" : "base64";
  return blockOf(view, inflated.text, encoding, from, stop);
}
function compressedHexView(view, start, end) {
  const run2 = hexRun(view.text, start, end);
  if (!run2) return null;
  const { from, digits } = run2;
  const compression = compressionOf(Buffer.from(digits.slice(0, 2 * DEFLATE_HEAD), "hex"));
  const inflated = compression && compression !== "deflate" ? inflate(Buffer.from(digits, "hex"), compression) : null;
  return inflated && blockOf(view, inflated.text, "hex", from, from + Math.min(digits.length, 2 * inflated.used));
}
function blockOf(view, text, encoding, start, end) {
  if (!text) return { view: null, end, isTooLarge: true };
  const nested = nestedView(view, text, encoding, { start, end, map: () => start, mapEnd: () => end });
  return { view: { ...nested, readings: [...nested.readings, "compressed"] }, end, isTooLarge: false };
}
function readBlock(text, start) {
  const parts = [];
  const segments = [];
  let at2 = start;
  let length = 0;
  let width = 0;
  let line = 0;
  const add = (part, end) => {
    segments.push({ start: at2, end, at: length });
    parts.push(part);
    length += part.length;
    line += part.length;
    at2 = end;
  };
  while (length < MAX_BLOCK) {
    RUN2.lastIndex = at2;
    const run2 = RUN2.exec(text);
    if (run2) add(run2[0], RUN2.lastIndex);
    SIGN.lastIndex = at2;
    const sign = SIGN.exec(text);
    if (sign) {
      add(signOf(sign), SIGN.lastIndex);
      continue;
    }
    WRAP.lastIndex = at2;
    const wrap2 = line >= 40 && (width === 0 || line === width) ? WRAP.exec(text) : null;
    if (!wrap2 || (classAt(text, at2 + wrap2[0].length) & KEY) === 0) break;
    width = line;
    line = 0;
    at2 += wrap2[0].length;
  }
  PADDING.lastIndex = at2;
  return { text: parts.join(""), segments, end: PADDING.test(text) ? PADDING.lastIndex : at2 };
}
function signOf([, percent, escaped, slash, hex, decimal]) {
  if (slash !== void 0) return "/";
  return /b|43/i.test(percent ?? escaped ?? hex ?? decimal ?? "") ? "+" : "/";
}
var MIN_BLOCK, MAX_BLOCK, HEAD2, MAX_HEAD, MIN_RUN, MAX_GLUE2, BACKSLASH2, PERCENT3, SEMICOLON, SLASH2, GZIP, ZLIB, TOKEN3, GOES_ON, head, RUN2, SIGN, PADDING;
var init_compressed = __esm({
  "src/detect/decode/compressed.ts"() {
    "use strict";
    init_charset();
    init_base64();
    init_deflate();
    init_segments();
    init_view();
    MIN_BLOCK = 86;
    MAX_BLOCK = 16 * 1024 * 1024;
    HEAD2 = DEFLATE_HEAD / 3 * 4;
    MAX_HEAD = 64;
    MIN_RUN = 60;
    MAX_GLUE2 = 6;
    [BACKSLASH2, PERCENT3, SEMICOLON, SLASH2] = [92, 37, 59, 47];
    [GZIP, ZLIB] = [72, 101];
    TOKEN3 = tableOf("%\\&#;", KEY);
    GOES_ON = tableOf("%\\&\r\n\"'`");
    head = new Uint8Array(DEFLATE_HEAD);
    RUN2 = /[A-Za-z0-9+/_-]+/y;
    SIGN = /%(?:25)*(2[BbFf])|\\+u00(2[BbFf])|\\+(\/)|&#(?:x(2[BbFf])|(43|47));/y;
    PADDING = /(?:=|%(?:25)*3[Dd]|\\+u003[Dd]){1,2}/y;
  }
});

// src/detect/decode/statements.ts
function at(pattern, text, index) {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? null;
}
function nextInStatement(text, end, before) {
  const close = at(CLOSE, text, end);
  if (close === null) return -1;
  const from = end + close.length;
  const name = at(NAME3, text, from);
  if (name === null) return -1;
  const base = name.replace(METHOD, "");
  if (!isNamedIn(before, base)) return -1;
  let next = from + name.length;
  if (base !== name) {
    if (text[next] !== "(") return -1;
    next++;
  } else {
    const add = at(ADD, text, next);
    if (add !== null) next += add.length;
    else {
      const used = usedAgain(text, next, name);
      if (used < 0) return -1;
      next = used;
    }
  }
  const open = at(OPEN, text, next);
  return open === null ? -1 : next + open.length;
}
function usedAgain(text, from, name) {
  const assign = at(ASSIGN, text, from);
  if (assign === null) return -1;
  const start = from + assign.length;
  if (!text.startsWith(name, start)) return -1;
  const plus = at(PLUS, text, start + name.length);
  return plus === null ? -1 : start + name.length + plus.length;
}
function isNamedIn(before, name) {
  const found = before.lastIndexOf(name);
  return found >= 0 && !/\w/.test(before.charAt(found - 1)) && !/\w/.test(before.charAt(found + name.length));
}
function pieceBefore(text, start) {
  let sign = start - 2;
  while (text[sign] === " ") sign--;
  if (text[sign] !== "(" && (sign < 1 || !ADDS.test(text.slice(sign - 1, sign + 1)))) return -1;
  const head2 = text.slice(Math.max(0, start - MAX_STATEMENT), start);
  const added = ADDED.exec(head2);
  if (!added) return -1;
  const line = head2.slice(0, added.index).replace(/[$@]?\w{1,61}(?:(?:\.|->|::)\w{1,61}){0,4}$/, "");
  const ended = ENDED.exec(line);
  return ended ? start - head2.length + ended.index : -1;
}
function nextHalf(text, start, end, isPart = false) {
  if (!isBehindMark(text, start)) return -1;
  const first = ASSIGNED.exec(text.slice(Math.max(0, start - 100), start))?.[1];
  if (first === void 0) return -1;
  NEXT_HALF.lastIndex = end;
  const next = NEXT_HALF.exec(text);
  const second = next?.[1];
  if (second === void 0) return -1;
  const [one, two] = [MARKED.exec(first), MARKED.exec(second)];
  if (one?.[1] === void 0 || one[1] !== two?.[1] || one[2] !== two[2]) return -1;
  if (!FOLLOWS.has(`${one[3]?.toLowerCase()} ${two[3]?.toLowerCase()}`)) return -1;
  const isLast = text.length - NEXT_HALF.lastIndex < MAX_STATEMENT;
  return isPart || isLast || one[2] !== void 0 || !/^[0-9ab]$/i.test(one[3] ?? "") || VARIABLE.test(first) || areJoined(text, first, second) ? NEXT_HALF.lastIndex : -1;
}
function isBehindMark(text, start) {
  let at2 = start - 1;
  while (at2 >= 0 && start - at2 < 12 && BLANKS3.has(text.charAt(at2))) at2--;
  const sign = text[at2];
  if (sign !== "=" && sign !== ":" && sign !== ">") return false;
  while (at2 >= 0 && start - at2 < 24 && SIGNS.has(text.charAt(at2))) at2--;
  return mayBeMark(text.charCodeAt(at2));
}
function mayBeMark(code2) {
  return code2 >= 48 && code2 <= 57 || MARK_ENDS.has(code2 | 32);
}
function areJoined(text, first, second) {
  let looks = 0;
  for (let found = text.indexOf(second); found >= 0 && looks < MAX_LOOKS; found = text.indexOf(second, found + 1), looks++) {
    let end = found;
    while (found - end < MAX_OPERATOR && OPERATORS.has(text.charAt(end - 1))) end--;
    if (text.endsWith(first, end)) return true;
  }
  return false;
}
var MAX_STATEMENT, CLOSE, NAME3, ADD, ASSIGN, PLUS, OPEN, METHOD, ADDED, ADDS, ENDED, MARKED, FOLLOWS, ASSIGNED, NEXT_HALF, VARIABLE, BLANKS3, SIGNS, MARK_ENDS, MAX_LOOKS, MAX_OPERATOR, OPERATORS;
var init_statements = __esm({
  "src/detect/decode/statements.ts"() {
    "use strict";
    MAX_STATEMENT = 200;
    CLOSE = /["'`]\)?(?:[ \t]{0,40};)?[ \t]{0,40}(?:(?:\/\/|#|--)[^\n]{0,80})?(?:\r?\n[ \t]{0,120})?/y;
    NAME3 = /[$@]?[A-Za-z_]\w{0,60}(?:(?:\.|->|::)[A-Za-z_]\w{0,60}){0,4}/y;
    ADD = /[ \t]*(?:\+=|\.\.?=|<<=?|~=|&=|\|\|=)[ \t]*/y;
    ASSIGN = /[ \t]*:?=[ \t]*/y;
    PLUS = /[ \t]*(?:\+\+|<>|\|\||\.\.|[+.&~])[ \t]*/y;
    OPEN = /[bBrRuUfFL@]{0,2}["'`]/y;
    METHOD = /(?:\.|->)(?:append|add|concat|push_str|write|Append|Add|Write)$/;
    ADDED = /(?:[$@]?\w{1,61}(?:(?:\.|->|::)\w{1,61}){0,4}[ \t]*(?:\+=|\.\.?=|<<=?|~=|&=|\|\|=)[ \t]*|(?:\.|->)(?:append|add|concat|push_str|write|Append|Add|Write)\()[bBrRuUfFL@]{0,2}["'`]$/;
    ADDS = /^(?:[+.~&|<]=|<<)$/;
    ENDED = /["'`]\)?(?:[ \t]{0,40};)?[ \t]{0,40}(?:\r?\n[ \t]{0,120})?$/;
    MARKED = /^(.{1,80}?)[_.-]?(part|half|seg|segment|chunk|piece|p)?[_.-]?([0-9aAbBxXyY]|first|second|head|tail|left|right|start|end|begin|one|two|prefix|suffix|hi|lo|front|back)$/i;
    FOLLOWS = /* @__PURE__ */ new Set([
      "0 1",
      "1 2",
      "2 3",
      "3 4",
      "a b",
      "begin end",
      "first second",
      "front back",
      "head tail",
      "hi lo",
      "left right",
      "one two",
      "prefix suffix",
      "start end",
      "x y"
    ]);
    ASSIGNED = /([\w.-]{2,80})["']?[ \t]*(?:=|:=?|=>)[ \t]*["'`]?$/;
    NEXT_HALF = /["'`]?[ \t]{0,40}(?:[;,][ \t]{0,40}(?:\r?\n[ \t]{0,120})?|\r?\n[ \t]{0,120})(?:(?:export|const|let|var|val|set|final|static|private|public|String|string)[ \t]{1,40}){0,4}["'$]?([\w.-]{2,80})["']?[ \t]{0,40}(?:=|:=?|=>)[ \t]{0,40}["'`]?/y;
    VARIABLE = /^(?:[A-Z0-9]{1,20}_){0,4}(?:BINANCE|BNB)_[A-Z0-9_]{1,60}$/;
    BLANKS3 = new Set(" 	\"'`");
    SIGNS = new Set(" 	\"'`=:>");
    MARK_ENDS = new Set(Buffer.from("abdefiklnotxy"));
    MAX_LOOKS = 40;
    MAX_OPERATOR = 12;
    OPERATORS = new Set(" 	\r\n+.&~|{}$\"'`(,%<>-");
  }
});

// src/detect/decode/joined.ts
function joinedView(view, start, end) {
  const { text } = view;
  const parts = partsFrom(text, firstPiece(text, start));
  const own = parts.findIndex((part) => part.start <= start && part.end >= end);
  if (own < 0) return null;
  const list2 = listAround(text, parts, own);
  const chosen = list2 ?? parts.slice(lastComma(parts, own), nextComma(parts, own));
  const [head2] = chosen;
  const last = chosen.at(-1);
  if (!head2 || !last || chosen.length < 2) return null;
  const segments = [];
  let length = 0;
  for (const part of chosen) {
    segments.push({ start: part.start, end: part.end, at: length });
    length += part.end - part.start;
  }
  if (length < 60) return null;
  const joined4 = Buffer.from(segments.map((one) => text.slice(one.start, one.end)).join(""), "latin1");
  const toParent = (index) => originalIndex(segments, index);
  const nested = nestedView(view, joined4, "joined", {
    start: head2.start,
    end: last.end,
    map: toParent,
    mapEnd: (index) => toParent(index - 1) + 1
  });
  const isApart = chosen.some((part) => part.isApart);
  return {
    end: last.end,
    view: {
      ...nested,
      ...isApart ? { pieces: (from, to) => piecesOf(view, segments, from, to) } : {},
      before: namedBefore(contextBefore(view, head2.start, view.reach), list2 !== null),
      after: contextAfter(view, last.end, view.reach >> 1)
    }
  };
}
function piecesOf(view, segments, from, to) {
  return segments.flatMap(({ start, end, at: at2 }) => {
    const [first, last] = [start + Math.max(0, from - at2), Math.min(end, start + to - at2)];
    if (first >= last) return [];
    return view.pieces?.(first, last) ?? [{ start: view.origin(first), end: view.originEnd(last) }];
  });
}
function withoutCall(before) {
  const quote = /[bBrRuUfFL@]{0,2}["'`]$/.exec(before)?.[0] ?? "";
  let text = before.slice(0, before.length - quote.length).trimEnd();
  let isCall = false;
  for (const [index, part] of CALL_PARTS.entries()) {
    if (index > 4 && !isCall) break;
    const found = part.exec(text);
    if (!found) continue;
    isCall ||= index === 4 || index === 0 && found[0] === "(";
    text = text.slice(0, found.index).trimEnd();
  }
  return `${text} ${quote}`;
}
function namedBefore(before, isList3) {
  const tail = before.slice(-160);
  const rest = before.slice(0, before.length - tail.length);
  const builder = tail.replace(BUILDER_BEFORE, (_all, _start, quote) => ` = ${quote}`);
  return rest + (builder === tail && isList3 ? withoutCall(tail) : builder);
}
function firstPiece(text, start) {
  let first = start;
  for (let i = 0; i < MAX_BEFORE; i++) {
    const head2 = text.slice(Math.max(0, first - 200), first);
    const joint = JOINT_BEFORE.exec(head2);
    const jointStart = joint ? first - head2.length + joint.index : pieceBefore(text, first);
    if (jointStart < 0) break;
    let piece = jointStart;
    while (piece > 0 && (classAt(text, piece - 1) & KEY) !== 0) piece--;
    if (piece === jointStart) break;
    first = piece;
  }
  return first;
}
function partsFrom(text, first) {
  const parts = [];
  const before = text.slice(Math.max(0, first - MAX_STATEMENT), first);
  let at2 = first;
  let byComma = false;
  let isApart = false;
  while (parts.length < MAX_PARTS) {
    let stop = at2;
    while ((classAt(text, stop) & KEY) !== 0) stop++;
    if (stop === at2) break;
    parts.push({ start: at2, end: stop, byComma, isApart });
    JOINT.lastIndex = stop;
    const joint = JOINT.exec(text);
    const isJoint = joint !== null && (joint[1] === void 0 || joint[1] === joint[2] || /\w\($/.test(joint[0].slice(0, -1)));
    const isComma = isJoint && COMMA.test(joint[0]);
    const half = (!isJoint || isComma) && parts.length < MAX_HALVES ? nextHalf(text, at2, stop) : -1;
    const next = half >= 0 ? half : isJoint ? stop + joint[0].length : nextInStatement(text, stop, before);
    if (next < 0 || (classAt(text, next) & KEY) === 0) break;
    byComma = isComma && half < 0;
    isApart = !isJoint || half >= 0;
    at2 = next;
  }
  return parts;
}
function listAround(text, parts, own) {
  let from = own;
  while (parts[from]?.byComma === true) from--;
  let to = own;
  while (parts[to + 1]?.byComma === true) to++;
  const [first, last] = [parts[from], parts[to]];
  return first && last && to > from && isJoinCall(text, first.start, last.end) ? parts.slice(from, to + 1) : null;
}
function lastComma(parts, own) {
  let from = own;
  while (from > 0 && parts[from]?.byComma === false) from--;
  return from;
}
function nextComma(parts, own) {
  let to = own + 1;
  while (parts[to]?.byComma === false) to++;
  return to;
}
function isJoinCall(text, start, end) {
  return /(?:join|concat|implode|strcat|paste0?|CONCAT|String\.Concat|str_c|cat|Join)!?\s{0,8}\(?[^\n]{0,40}[[({]?\s{0,20}["'`]$/.test(
    text.slice(Math.max(0, start - 80), start)
  ) || /^["'`]\s{0,40}(?:,\s{0,40})?(?:[\])}]\s*(?:\.join|\.concat|\.reduce|->join|\|> *Enum\.join|, *(?:["'`]["'`]))|-join)/.test(
    text.slice(end, end + 120)
  );
}
function touchesJoint(bytes, start, end, joinsLists2) {
  return isJointByte(bytes, end, 1, joinsLists2) || isJointByte(bytes, start - 1, -1, joinsLists2) || touchesStatement(bytes, start, end);
}
function touchesStatement(bytes, start, end) {
  const isQuoted = isQuote(bytes[end]);
  const behind = bytes[isQuoted ? end + 1 : end];
  const mayEnd = behind === 59 || behind === 10 || behind === 13 || isQuoted && (behind === 41 || behind === 32 || behind === 44);
  const before = bytes[start - 1];
  if (!mayEnd && !(isQuoted && isQuote(before) && mayBeAdded(bytes, start))) return false;
  const from = Math.max(0, start - MAX_STATEMENT);
  const text = bytes.toString("latin1", from, Math.min(bytes.length, end + MAX_STATEMENT));
  const [first, last] = [start - from, end - from];
  return mayEnd && (isQuoted && nextInStatement(text, last, text.slice(0, first)) >= 0 || nextHalf(text, first, last, true) >= 0) || isQuoted && mayBeAdded(bytes, start) && pieceBefore(text, first) >= 0;
}
function mayBeAdded(bytes, start) {
  let at2 = start - 2;
  while (bytes[at2] === 32) at2--;
  return bytes[at2] === 61 && ADDERS.has(bytes[at2 - 1] ?? 0) || bytes[at2] === 40 || bytes[at2] === 60 && bytes[at2 - 1] === 60;
}
function isQuote(byte) {
  return byte === 34 || byte === 39 || byte === 96;
}
function continuesLine(bytes, at2) {
  let i = at2;
  while (bytes[i] === 32 || bytes[i] === 9) i--;
  if (bytes[i] !== 10) return false;
  const last = bytes[i - 1] === 13 ? bytes[i - 2] : bytes[i - 1];
  return last === 92 || last === 61;
}
function joinsLists(bytes) {
  const known2 = /* @__PURE__ */ new Map();
  return (offset) => {
    const block = Math.floor(offset / JOIN_BLOCK);
    let answer = known2.get(block);
    if (answer === void 0) {
      const around = bytes.subarray(Math.max(0, block * JOIN_BLOCK - JOIN_REACH), (block + 1) * JOIN_BLOCK + JOIN_REACH);
      answer = JOIN_WORDS.some((word2) => around.includes(word2));
      known2.set(block, answer);
    }
    return answer;
  };
}
function isJointByte(bytes, at2, step, joinsLists2) {
  if (step === -1 && continuesLine(bytes, at2)) return true;
  const byte = bytes[at2];
  if (byte === 92) return step === 1 ? bytes[at2 + 1] === 10 || bytes[at2 + 1] === 13 || bytes[at2 + 1] === 47 : false;
  if (byte === 61) return step === 1 && (bytes[at2 + 1] === 10 || bytes[at2 + 1] === 13);
  if (byte !== 34 && byte !== 39 && byte !== 96) return false;
  let i = at2 + step;
  for (let steps = 0; steps < MAX_INDENT; steps++, i += step) {
    const next = bytes[i];
    if (next === void 0) return false;
    if (next === 32 || next === 9 || next === 10 || next === 13 || next === 41) continue;
    if (next === 44) return joinsLists2(at2);
    return next === 43 || next === 46 || next === 38 || next === 92 || next === 124 || next === 60 || next === 62 || next === 126 || next === 94 || next === 34 || next === 39 || next === 96 || next === 95;
  }
  return false;
}
var JOINT, JOINT_BEFORE, COMMA, MAX_PARTS, MAX_BEFORE, MAX_HALVES, CALL_PARTS, BUILDER_BEFORE, ADDERS, JOIN_WORDS, JOIN_BLOCK, JOIN_REACH, MAX_INDENT;
var init_joined = __esm({
  "src/detect/decode/joined.ts"() {
    "use strict";
    init_charset();
    init_segments();
    init_statements();
    init_view();
    JOINT = /(?:(["'`])\)?\s*(?:_[^\S\n]*\n\s*)?(?:\\[^\S\n]*\n\s*)?(?:(?:\+\+|<>|<<|\|\||\.\.|[+.&~^,]|&amp;|\\)\s*)?(?:_[^\S\n]*\n\s*)?(?:(?:\/\/|#)[^\n]{0,80}\n\s*)?(?:[A-Za-z_.]{0,12}\()?(?:[bBrRuUfFL@$]{1,2})?(["'`])|\\\r?\n[ \t]*|=\r?\n|\\+\/)/y;
    JOINT_BEFORE = /(?:(["'`])\)?\s*(?:_[^\S\n]*\n\s*)?(?:\\[^\S\n]*\n\s*)?(?:(?:\+\+|<>|<<|\|\||\.\.|[+.&~^,]|&amp;|\\)\s*)?(?:_[^\S\n]*\n\s*)?(?:[A-Za-z_.]{0,12}\()?(?:[bBrRuUfFL@$]{1,2})?(["'`])|\\\r?\n[ \t]*|=\r?\n)$/;
    COMMA = /^["'`]\)?\s*,/;
    MAX_PARTS = 24;
    MAX_BEFORE = 16;
    MAX_HALVES = 4;
    CALL_PARTS = [
      // The list's bracket, and the type of its items.
      /[[({]$/,
      /(?:new[ \t]{0,8})?[A-Za-z]{0,12}\[\]$/,
      // What stands between the items: nothing.
      /,$/,
      /["'`]{2}$/,
      /\($/,
      // The call's name, and the text whose method it is.
      /-?[A-Za-z_][\w.:]{0,40}!?$/,
      /\.$/,
      /["'`]{2}$/
    ];
    BUILDER_BEFORE = /(=[ \t]{0,8}new[ \t]{1,8}[A-Za-z]{1,40}\([^()\n]{0,20}\)|=[ \t]{0,8}["'`]{2}|)(?:\.|->)(?:append|Append|concat|push_str)\(\s{0,20}(["'`])$/;
    ADDERS = new Set(Buffer.from("+.<~&|"));
    JOIN_WORDS = ["join", "Join", "concat", "Concat", "CONCAT", "implode", "paste", "strcat", "str_c"];
    JOIN_BLOCK = 131072;
    JOIN_REACH = 8192;
    MAX_INDENT = 120;
  }
});

// src/detect/decode/carriers/cells.ts
function cellAt(bytes, start, end) {
  const before = bytes[start - 1];
  if (before !== SPACE && before !== BAR && before !== 130 && before !== 131) return null;
  if (!isCellEnd(bytes, end) || !isWhole(bytes, start, end)) return null;
  const floor = Math.max(0, start - MAX_LINE);
  const line = floor + bytes.subarray(floor, start).lastIndexOf(NEWLINE2) + 1;
  const column = start - line;
  const pieces = [{ start, end }];
  const width = end - start;
  let length = width;
  for (let at2 = nextLine(bytes, end); length < KEY_LENGTH; at2 = nextLine(bytes, at2)) {
    if (at2 < 0) return bytes.length - end < MAX_LINE ? "open" : null;
    const from = at2 + column;
    const isOpen2 = bytes.length - at2 < MAX_LINE && !bytes.includes(NEWLINE2, at2);
    if (from >= bytes.length) return isOpen2 ? "open" : null;
    let to = from;
    while (to - from <= width && isLetter2(bytes[to])) to++;
    const isLast = length + to - from === KEY_LENGTH;
    if (isOpen2 && !isCellEnd(bytes, to)) return "open";
    if (to === from || isLetter2(bytes[from - 1]) || to - from > width || to - from < width && !isLast) return null;
    if (!isCellEnd(bytes, to) || bytes.subarray(at2, from).includes(NEWLINE2)) return null;
    pieces.push({ start: from, end: to });
    length += to - from;
  }
  if (length !== KEY_LENGTH || pieces.length < 2) return null;
  return shapeOf(pieces.map((piece) => bytes.toString("latin1", piece.start, piece.end)).join("")) === "random" ? pieces : null;
}
function uncelled(bytes, pieces) {
  const [first] = pieces;
  const to = pieces.at(-1)?.end ?? 0;
  const from = Math.max(0, (first?.start ?? 0) - BEFORE4);
  const text = new CarriedBuilder();
  text.copy(bytes, from, first?.start ?? from);
  for (const piece of pieces) text.copy(bytes, piece.start, piece.end);
  return text.build(from, to, "wrapped");
}
function isCellEnd(bytes, end) {
  let at2 = MARKS2.has(bytes[end] ?? 0) ? end + 1 : end;
  while (at2 - end < MAX_PADDING && (bytes[at2] === SPACE || bytes[at2] === TAB)) at2++;
  return bytes[at2] === BAR || bytes[at2] === BOX && (bytes[at2 + 1] === 148 || bytes[at2 + 1] === 149);
}
function isWhole(bytes, start, end) {
  for (let at2 = start; at2 < end; at2++) if (!isLetter2(bytes[at2])) return false;
  return true;
}
function isLetter2(byte) {
  return ((CLASSES[byte ?? 0] ?? 0) & ALNUM) !== 0;
}
function nextLine(bytes, at2) {
  const found = bytes.subarray(at2, Math.min(bytes.length, at2 + MAX_LINE)).indexOf(NEWLINE2);
  return found < 0 ? -1 : at2 + found + 1;
}
var TAB, NEWLINE2, SPACE, BAR, BOX, MAX_LINE, MARKS2, MAX_PADDING, BEFORE4;
var init_cells = __esm({
  "src/detect/decode/carriers/cells.ts"() {
    "use strict";
    init_charset();
    init_shape();
    init_view();
    [TAB, NEWLINE2, SPACE, BAR, BOX] = [9, 10, 32, 124, 226];
    MAX_LINE = 1e3;
    MARKS2 = new Set(Buffer.from(".\\"));
    MAX_PADDING = 250;
    BEFORE4 = 4096;
  }
});

// src/detect/decode/carriers/rows/rows.ts
function lineAt(bytes, at2) {
  const floor = Math.max(0, at2 - MAX_ROW - DOCKER_REST);
  let from = at2;
  while (from > floor && bytes[from - 1] !== NEWLINE3) from--;
  return from === 0 || bytes[from - 1] === NEWLINE3 ? lineFrom(bytes, from) : null;
}
function lineFrom(bytes, from) {
  const ceiling = Math.min(bytes.length, from + MAX_ROW + DOCKER_REST);
  let end = from;
  while (end < ceiling && bytes[end] !== NEWLINE3) end++;
  if (end === ceiling && ceiling < bytes.length) return null;
  const next = Math.min(bytes.length, end + 1);
  if (bytes[end - 1] === RETURN && end > from) end--;
  if (bytes[end - 1] === 125) {
    const floor = Math.max(from, end - DOCKER_REST);
    const close = bytes.subarray(floor, end).lastIndexOf(DOCKER);
    if (close >= 0) {
      end = floor + close;
      while (end - 2 >= from && bytes[end - 2] === BACKSLASH3 && (bytes[end - 1] === 110 || bytes[end - 1] === 114)) end -= 2;
    }
  }
  return end - from > MAX_ROW ? null : { from, end, next };
}
function mayEndRow(bytes, at2) {
  const behind = bytes[at2];
  if (behind === QUOTE) return bytes[at2 + 1] === 44 && bytes[at2 + 3] === 115;
  return behind === void 0 || behind === NEWLINE3 || behind === RETURN || behind === BACKSLASH3;
}
function rowsAround(bytes, at2, read) {
  const own = lineAt(bytes, at2);
  const row = own && read(bytes, own);
  if (!own || !row) return null;
  const before = [];
  let from = own.from;
  while (from > 0 && own.from - from < BEFORE5) {
    const line = lineAt(bytes, from - 1);
    const found = line && read(bytes, line);
    if (!found) break;
    before.push(found);
    from = line.from;
  }
  const rows = [...before.toReversed(), row];
  const starts = [own.from];
  let to = own.next;
  while (to < bytes.length && to - own.from < BEHIND3) {
    const line = lineFrom(bytes, to);
    const found = line && read(bytes, line);
    if (!found) break;
    rows.push(found);
    starts.push(to);
    to = line.next;
  }
  const goesOn = to < bytes.length && to - own.from >= BEHIND3;
  return { rows, from, to, settled: goesOn ? starts.at(-OVERLAP) ?? to : to };
}
function rowsStart(bytes, at2, floor, isRow2) {
  let from = at2;
  while (from > floor && at2 - from < BEFORE5) {
    const line = lineAt(bytes, from - 1);
    if (!line || line.from < floor || !isRow2(bytes, line)) break;
    from = line.from;
  }
  return from;
}
function isHex2(byte) {
  return byte !== void 0 && (byte >= 48 && byte <= 57 || byte >= 97 && byte <= 102 || byte >= 65 && byte <= 70);
}
function hexValue(byte) {
  const code2 = byte ?? 0;
  return code2 < 64 ? code2 - 48 : (code2 | 32) - 87;
}
var NEWLINE3, RETURN, BACKSLASH3, QUOTE, MAX_ROW, DOCKER, DOCKER_REST, BEFORE5, BEHIND3, OVERLAP;
var init_rows = __esm({
  "src/detect/decode/carriers/rows/rows.ts"() {
    "use strict";
    [NEWLINE3, RETURN, BACKSLASH3, QUOTE] = [10, 13, 92, 34];
    MAX_ROW = 440;
    DOCKER = Buffer.from('","stream":"');
    DOCKER_REST = 400;
    BEFORE5 = 6144;
    BEHIND3 = 65536;
    OVERLAP = 8;
  }
});

// src/detect/decode/carriers/rows/characters.ts
function charactersAt(bytes, at2, from) {
  const place = isCells(bytes, at2) ? at2 : isCells(bytes, at2 + ADDRESS2) ? at2 + ADDRESS2 : -1;
  if (place < 0) return -1;
  const line = lineAt(bytes, place);
  return line && isCharacterRow(bytes, line) ? rowsStart(bytes, line.next, from, isCharacterRow) : -1;
}
function isCells(bytes, at2) {
  let column = at2;
  while (column < at2 + CELL && bytes[column] === SPACE2) column++;
  if (column === at2 + CELL) return false;
  for (let i = column + 1; i < column + CELLS_IN_A_ROW * CELL; i++) {
    const isColumn = (i - column) % CELL === 0;
    if ((bytes[i] ?? 0) > SPACE2 !== isColumn || !isColumn && bytes[i] !== SPACE2) return false;
  }
  return true;
}
function isCharacterRow(bytes, line) {
  return cellsOf(bytes, line).length >= LEAST;
}
function readCharacters(bytes, at2) {
  const found = rowsAround(bytes, at2, (_, line) => {
    const cells = cellsOf(bytes, line);
    return cells.length > 0 ? cells : null;
  });
  if (!found) return null;
  const text = new CarriedBuilder();
  for (const cell of found.rows.flat()) text.add(cell.code, cell.start, cell.end);
  const isFiller = (start, end) => end - start <= CELL && !bytes.subarray(start, end).includes(10);
  return text.length < VALUE2 ? null : { text: text.build(found.from, found.to, "dump", { isFiller }), settled: found.settled };
}
function cellsOf(bytes, { from, end }) {
  const cells = [];
  for (let to = end; to - CELL >= from && cells.length < MAX_CELLS; to -= CELL) {
    const code2 = codeOf(bytes, to - CELL, to);
    if (code2 < 0) break;
    let start = to - CELL;
    while (start < to - 1 && bytes[start] === SPACE2) start++;
    cells.unshift({ code: code2, start, end: to });
  }
  return cells;
}
function codeOf(bytes, from, to) {
  if (bytes[from] !== SPACE2) return -1;
  const last = bytes[to - 1] ?? 0;
  if (bytes[from + 1] === SPACE2 && bytes[from + 2] === SPACE2) return last >= SPACE2 && last < 127 ? last : -1;
  const text = bytes.toString("latin1", from, to).trimStart();
  return NAMES.get(text) ?? (/^[0-3][0-7]{2}$/.test(text) ? Number.parseInt(text, 8) : -1);
}
var SPACE2, CELL, MAX_CELLS, LEAST, VALUE2, ADDRESS2, CELLS_IN_A_ROW, NAMES;
var init_characters = __esm({
  "src/detect/decode/carriers/rows/characters.ts"() {
    "use strict";
    init_view();
    init_rows();
    SPACE2 = 32;
    CELL = 4;
    MAX_CELLS = 32;
    LEAST = 8;
    VALUE2 = 60;
    ADDRESS2 = 24;
    CELLS_IN_A_ROW = 3;
    NAMES = /* @__PURE__ */ new Map([
      ["\\0", 0],
      ["\\a", 7],
      ["\\b", 8],
      ["\\f", 12],
      ["\\n", 10],
      ["\\r", 13],
      ["\\t", 9],
      ["\\v", 11],
      ["cr", 13],
      ["esc", 27],
      ["ht", 9],
      ["nl", 10],
      ["nul", 0],
      ["sp", 32]
    ]);
  }
});

// src/detect/decode/carriers/rows/dump.ts
function isRowText(bytes, start, end) {
  const length = end - start;
  if (length < LEAST_TEXT || length > MAX_WIDTH || start < 24 || !isMargin(bytes[start - 1])) return false;
  if (!isClose(bytes[end]) && !mayEndRow(bytes, end)) return false;
  let at2 = start - 1;
  while (start - at2 < 8 && isMargin(bytes[at2])) at2--;
  if (!isHex2(bytes[at2]) || !isHex2(bytes[at2 - 1])) return false;
  const line = lineAt(bytes, start);
  return line !== null && readRow(bytes, line) !== null;
}
function readDump(bytes, at2) {
  const found = rowsAround(bytes, at2, readRow);
  if (!found) return null;
  const text = new CarriedBuilder();
  const shown = [];
  for (const row of found.rows) {
    for (const [index, code2] of row.codes.entries()) {
      text.add(code2, row.starts[index] ?? 0, row.ends[index] ?? 0);
      shown.push(row.text + index);
    }
  }
  const starts = Int32Array.from(shown);
  const ends = starts.map((place) => place + 1);
  return {
    settled: found.settled,
    text: text.build(found.from, found.to, "dump", {
      again: (start, end) => stretches(starts, ends, start, end),
      isFiller: (start, end) => end - start <= 2 && bytes[start] === SPACE3 && bytes[end - 1] === SPACE3
    })
  };
}
function readRow(bytes, { from, end }) {
  if (end - from < 8) return null;
  const to = isClose(bytes[end - 1]) ? end - 1 : end;
  return (to < end ? rowUpTo(bytes, from, to) : null) ?? rowUpTo(bytes, from, end);
}
function rowUpTo(bytes, from, to) {
  for (let width = Math.min(MAX_WIDTH, to - from); width > 0; width--) {
    const text = to - width;
    if (!isMargin(bytes[text - 1])) continue;
    let last = text - 1;
    const floor = Math.max(from, text - MAX_GAP);
    while (last > floor && isMargin(bytes[last])) last--;
    if (!isHex2(bytes[last])) continue;
    const row = bytesBefore(bytes, from, last + 1, text, width) ?? unitsBefore(bytes, from, last + 1, text, width);
    if (row) return row;
  }
  return null;
}
function bytesBefore(bytes, from, end, text, width) {
  const starts = new Array(width).fill(0);
  const codes = new Array(width).fill(0);
  let at2 = end;
  for (let index = width - 1; index >= 0; index--) {
    if (index < width - 1) while (at2 > from && (bytes[at2 - 1] === SPACE3 || bytes[at2 - 1] === 45)) at2--;
    if (at2 - 2 < from || !isHex2(bytes[at2 - 1]) || !isHex2(bytes[at2 - 2])) return null;
    at2 -= 2;
    const code2 = hexValue(bytes[at2]) << 4 | hexValue(bytes[at2 + 1]);
    if (!isShownAs(code2, bytes[text + index])) return null;
    starts[index] = at2;
    codes[index] = code2;
  }
  return isBehindAddress(bytes, from, at2) ? { starts, ends: starts.map((start) => start + 2), codes, text } : null;
}
function unitsBefore(bytes, from, end, text, width) {
  const units = [];
  let at2 = end;
  let digits = 0;
  for (let count = 1; count <= width; count++) {
    let start = at2;
    while (start > from && at2 - start <= 16 && isHex2(bytes[start - 1])) start--;
    units.unshift({ start, end: at2 });
    digits = Math.max(digits, at2 - start);
    if (count * (digits >> 1) >= width) break;
    at2 = start;
    while (at2 > from && bytes[at2 - 1] === SPACE3) at2--;
    if (at2 === start) return null;
  }
  const [first] = units;
  if (!first || !UNITS.has(digits) || !isBehindAddress(bytes, from, first.start)) return null;
  const row = { starts: new Array(), ends: new Array(), codes: new Array() };
  for (let index = 0; index < width; index++) {
    const unit = units[Math.floor(2 * index / digits)];
    if (!unit) return null;
    const place = unit.end - 2 - 2 * index % digits;
    if (place < unit.start) return null;
    const code2 = hexValue(bytes[place]) << 4 | hexValue(bytes[place + 1]);
    if (!isShownAs(code2, bytes[text + index])) return null;
    row.starts.push(unit.start);
    row.ends.push(unit.end);
    row.codes.push(code2);
  }
  return { ...row, text };
}
function isBehindAddress(bytes, from, at2) {
  return at2 - from >= 4 && !isHex2(bytes[at2 - 1]);
}
function isShownAs(code2, shown) {
  return code2 > SPACE3 && code2 < 127 ? shown === code2 : shown === 46 || shown === SPACE3 || shown === code2;
}
function isMargin(byte) {
  return byte === SPACE3 || byte === 124 || byte === 62;
}
function isClose(byte) {
  return byte === 124 || byte === 60;
}
var SPACE3, MAX_WIDTH, LEAST_TEXT, MAX_GAP, UNITS;
var init_dump = __esm({
  "src/detect/decode/carriers/rows/dump.ts"() {
    "use strict";
    init_view();
    init_rows();
    SPACE3 = 32;
    MAX_WIDTH = 32;
    LEAST_TEXT = 16;
    MAX_GAP = 120;
    UNITS = /* @__PURE__ */ new Set([4, 8, 16]);
  }
});

// src/detect/decode/carriers/encoded-words.ts
function isEncodedWord(bytes, end) {
  let at2 = end;
  while (bytes[at2] === 61 && at2 < end + 2 && bytes[at2 + 1] !== void 0) at2++;
  return bytes[at2] === 63 && bytes[at2 + 1] === 61;
}
function readEncodedWords(bytes, start) {
  const floor = Math.max(0, start - MAX_WORDS * 80);
  const source = bytes.toString("latin1", floor, Math.min(bytes.length, start + MAX_WORDS * 80 + LONGEST2));
  const own = source.lastIndexOf("=?", start - floor);
  if (own < 0) return null;
  let first = own;
  for (let before = own; before >= 0; ) {
    before = before === 0 ? -1 : source.lastIndexOf("=?", before - 1);
    if (before < 0 || first - wordEnd(source, before) !== 0) break;
    first = before;
  }
  const text = new CarriedBuilder();
  let at2 = first;
  for (let count = 0; count < MAX_WORDS; count++) {
    WORD2.lastIndex = at2;
    const word2 = WORD2.exec(source);
    if (!word2) break;
    const [all, kind = "", encoded = ""] = word2;
    const begin = floor + at2 + all.length - 2 - encoded.length;
    if (kind.toLowerCase() === "b") addBase64(text, encoded, begin);
    else addQuoted(text, encoded, begin);
    at2 = wordEnd(source, at2);
  }
  return text.length < 60 ? null : { text: text.build(floor + first, floor + at2, "wrapped"), settled: floor + at2 };
}
function wordEnd(source, at2) {
  WORD2.lastIndex = at2;
  const word2 = WORD2.exec(source);
  if (!word2) return -1;
  const end = at2 + word2[0].length;
  BETWEEN.lastIndex = end;
  return end + (BETWEEN.exec(source)?.[0].length ?? 0);
}
function addBase64(text, encoded, begin) {
  for (const [index, byte] of Buffer.from(encoded, "base64").entries()) {
    text.add(byte, begin + Math.floor(index * 8 / 6), begin + Math.floor((index * 8 + 7) / 6) + 1);
  }
}
function addQuoted(text, encoded, begin) {
  for (let i = 0; i < encoded.length; ) {
    const hex = encoded[i] === "=" ? /^[0-9A-Fa-f]{2}/.exec(encoded.slice(i + 1, i + 3))?.[0] : void 0;
    const length = hex === void 0 ? 1 : 3;
    const code2 = hex === void 0 ? encoded.charCodeAt(i) : Number.parseInt(hex, 16);
    text.add(hex === void 0 && code2 === 95 ? 32 : code2, begin + i, begin + i + length);
    i += length;
  }
}
var WORD2, BETWEEN, LONGEST2, MAX_WORDS;
var init_encoded_words = __esm({
  "src/detect/decode/carriers/encoded-words.ts"() {
    "use strict";
    init_view();
    WORD2 = /=\?[\w-]{1,40}(?:\*[\w-]{1,20})?\?([bBqQ])\?([^?\s]{0,1000})\?=/y;
    BETWEEN = /[ \t]{0,80}(?:\r?\n[ \t]{1,80})?/y;
    LONGEST2 = 1100;
    MAX_WORDS = 120;
  }
});

// src/detect/decode/carriers/encoded-pem.ts
function isEncodedPem(bytes, start) {
  if (bytes[start - 1] !== PERCENT4 || bytes[start] !== 48 && bytes[start] !== 50) return false;
  const before = bytes.toString("latin1", Math.max(0, start - MAX_HEADER), start);
  return before.includes("KEY-----") && HEADER2.test(before);
}
function readEncodedPem(bytes, start) {
  const before = bytes.toString("latin1", Math.max(0, start - MAX_HEADER), start);
  const header = HEADER2.exec(before);
  if (!header) return null;
  const from = start - header[0].length;
  const block = bytes.toString("latin1", from, Math.min(bytes.length, from + MAX_BLOCK2));
  const footer = FOOTER.exec(block);
  const end = footer ? footer.index + footer[0].length : encodedEnd(block);
  const isForm = header[0].includes("BEGIN+");
  const text = new CarriedBuilder();
  for (let i = 0; i < end; ) {
    const hex = block[i] === "%" ? /^[0-9a-fA-F]{2}/.exec(block.slice(i + 1, i + 3))?.[0] : void 0;
    const length = hex === void 0 ? 1 : 3;
    const code2 = hex === void 0 ? block.charCodeAt(i) : Number.parseInt(hex, 16);
    text.add(isForm && hex === void 0 && code2 === 43 ? 32 : code2, from + i, from + i + length);
    i += length;
  }
  return text.build(from, from + end, "percent");
}
function encodedEnd(block) {
  return /^[\w+/%=.-]*/.exec(block)?.[0].length ?? 0;
}
var PERCENT4, MAX_HEADER, MAX_BLOCK2, HEADER2, FOOTER;
var init_encoded_pem = __esm({
  "src/detect/decode/carriers/encoded-pem.ts"() {
    "use strict";
    init_view();
    PERCENT4 = 37;
    MAX_HEADER = 96;
    MAX_BLOCK2 = 24576;
    HEADER2 = /-----BEGIN(?:\+|%(?:25)*20)(?:(?:RSA|ENCRYPTED)(?:\+|%(?:25)*20))?PRIVATE(?:\+|%(?:25)*20)KEY-----(?:%(?:25)*0[ADad])*%?$/;
    FOOTER = /-----END(?:\+|%(?:25)*20)(?:[A-Z]{1,10}(?:\+|%(?:25)*20))?PRIVATE(?:\+|%(?:25)*20)KEY-----/;
  }
});

// src/detect/decode/carriers/rows/hex-rows.ts
function isHexRow(bytes, start, end) {
  return end - start >= LEAST2 && mayEndRow(bytes, end) && isHexText(bytes, start, end);
}
function readHexRows(bytes, start, end) {
  const found = rowsAround(bytes, start, rowReader(end - start));
  if (!found || found.rows.length < 2) return null;
  const text = new CarriedBuilder();
  for (const row of found.rows) {
    for (let at2 = row.start; at2 < row.end; at2 += 2) text.add(hexValue(bytes[at2]) << 4 | hexValue(bytes[at2 + 1]), at2, at2 + 2);
  }
  return text.length < VALUE3 ? null : { text: text.build(found.from, found.to, "hex"), settled: found.settled };
}
function rowReader(width) {
  let shortAt = -1;
  return (bytes, line) => {
    const start = digitsBefore(bytes, line);
    const length = line.end - start;
    if (length < 2 || length > width || !isHexText(bytes, start, line.end)) return null;
    if (length < width) {
      const before = line.from > 0 ? lineAt(bytes, line.from - 1) : null;
      if (shortAt >= 0 || !before || before.end - digitsBefore(bytes, before) !== width) return null;
      shortAt = line.from;
    }
    return shortAt >= 0 && shortAt < line.from ? null : { start, end: line.end };
  };
}
function digitsBefore(bytes, { from, end }) {
  let start = end;
  while (start > from && isHex2(bytes[start - 1])) start--;
  return start;
}
function isHexText(bytes, start, end) {
  if ((end - start) % 2 !== 0) return false;
  for (let at2 = start; at2 < end; at2 += 2) {
    const [high, low] = [bytes[at2], bytes[at2 + 1]];
    if (!isHex2(high) || !isHex2(low)) return false;
    const code2 = hexValue(high) << 4 | hexValue(low);
    if (code2 < 32 ? code2 < 9 || code2 > 13 : code2 === 127) return false;
    if (code2 > 127 && at2 - start < 16) return false;
  }
  return true;
}
var LEAST2, VALUE3;
var init_hex_rows = __esm({
  "src/detect/decode/carriers/rows/hex-rows.ts"() {
    "use strict";
    init_view();
    init_rows();
    LEAST2 = 60;
    VALUE3 = 60;
  }
});

// src/detect/decode/der.ts
function readElement(der, at2, limit) {
  const tag = der[at2];
  const first = der[at2 + 1];
  if (tag === void 0 || first === void 0 || at2 + 2 > limit) return null;
  if (first < 128) return { tag, start: at2 + 2, end: at2 + 2 + first };
  const count = first & 127;
  if (count === 0 || count > 4) return null;
  let length = 0;
  for (let i = 0; i < count; i++) length = length * 256 + (der[at2 + 2 + i] ?? 0);
  return { tag, start: at2 + 2 + count, end: at2 + 2 + count + length };
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
  "src/detect/decode/der.ts"() {
    "use strict";
    OID_RSA = "2a864886f70d010101";
    OID_ED25519 = "2b6570";
    OID_ENCRYPTION = /^2a864886f70d01(?:05|0c01)/;
  }
});

// src/detect/decode/private-keys.ts
function findPemKeys(text, isWanted = () => true) {
  const found = [];
  const known2 = /* @__PURE__ */ new Map();
  const after = (word2, from) => {
    const before = known2.get(word2) ?? 0;
    if (before < 0 || before >= from) return before;
    const at2 = text.indexOf(word2, from);
    known2.set(word2, at2);
    return at2;
  };
  for (const match of text.matchAll(BEGIN)) {
    const label = match[1] ?? "";
    const start = match.index;
    const bodyStart = start + match[0].length;
    const footer = `-----END ${label}PRIVATE KEY-----`;
    const closing = after(footer, bodyStart);
    const next = after("-----BEGIN", bodyStart);
    const closed = closing >= 0 && closing - bodyStart < MAX_BLOCK3 && (next < 0 || closing < next);
    const bodyEnd = closed ? closing : openBodyEnd(text, bodyStart);
    if (!isWanted(closed ? closing + footer.length : bodyEnd)) continue;
    const framed = linesIn(text.slice(bodyStart, bodyEnd));
    const lines = framed.map((line) => ({ start: bodyStart + line.start, end: bodyStart + line.end }));
    const raw = lines.length > 0 ? lines.map((line) => text.slice(line.start, line.end)).join("\n") : withoutPluses(text.slice(bodyStart, bodyEnd));
    const legacy = /Proc-Type:\s*4,\s*ENCRYPTED/.test(raw);
    const body = bodyOf(raw);
    if (body === null) continue;
    const key = describe2(body, label === "ENCRYPTED " || legacy, true, start, closed ? closing + footer.length : bodyEnd);
    if (key) found.push({ ...key, lines });
  }
  return found;
}
function withoutPluses(raw) {
  return /\n\+[ \t]*$/.test(raw) ? raw.replaceAll("\n+", "\n") : raw;
}
function linesIn(raw) {
  const lines = raw.split("\n");
  const [suffix = "", prefix = ""] = [lines[0], lines.at(-1)];
  if (lines.length < 3 || !/[A-Za-z0-9]/.test(prefix) || prefix.length > MAX_FRAME || suffix.length > MAX_FRAME) return [];
  const before = new RegExp(`^${framePattern(prefix)}`);
  const behind = new RegExp(`${framePattern(suffix)}$`);
  const found = [];
  let at2 = suffix.length + 1;
  for (const line of lines.slice(1, -1)) {
    const start = before.exec(line)?.[0].length;
    const end = behind.exec(line)?.index;
    if (start === void 0 || end === void 0 || end < start) return [];
    if (end > start) found.push({ start: at2 + start, end: at2 + end });
    at2 += line.length + 1;
  }
  return found;
}
function framePattern(frame) {
  return frame.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/\d+/g, "\\d{1,20}");
}
function openBodyEnd(text, from) {
  const match = /^(?:[A-Za-z0-9+/=\s"'`,;.&|]|\\+[nrt/]|\\\s)*/.exec(text.slice(from, from + MAX_BLOCK3));
  return from + (match?.[0].length ?? 0);
}
function bodyOf(raw) {
  const withoutHeaders = raw.replace(/(^|\n)[ \t]*\/\/[ \t]+/g, "$1").replace(/(?:Proc-Type|DEK-Info):[^\n\\]*/g, "");
  const slashes = withoutHeaders.replace(/(?<!\\)\\+\//g, "/").replace(/%2F/gi, "/").replace(/%2B/gi, "+").replace(/%3D/gi, "=").replace(/(?<!\\)\\+u002[bB]/g, "+").replace(/(?<!\\)\\+u003[dD]/g, "=");
  const joined4 = slashes.replace(/["'`][\s\\nr]*[+.&,][\s\\]*["'`]/g, "").replace(/\s\+\s/g, "");
  const body = joined4.replace(NOISE, (noise) => noise === "+" ? "+" : "");
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
    armored,
    lines: []
  };
}
function isRandomBody(body) {
  const distinct2 = new Set(body).size;
  return distinct2 >= 30 && !/(.)\1{5}/.test(body) && !/your|example|private|key-?here|redacted/i.test(body);
}
function bareText(text) {
  let at2 = 0;
  const goOn = (pattern) => {
    pattern.lastIndex = at2;
    const found = pattern.exec(text);
    if (!found) return false;
    at2 += found[0].length;
    return true;
  };
  while (goOn(BASE64_RUN2) || BARE_JOINTS.some(goOn)) ;
  if (at2 > 0) goOn(/={0,2}/y);
  return text.slice(0, at2);
}
function readBareKey(text, start) {
  const raw = bareText(text.slice(start, start + MAX_BLOCK3));
  if (raw.length < 60) return null;
  const body = raw.replace(/(?<!\\)\\+\//g, "/").replace(/(?<!\\)\\+[nr]/g, "").replace(/["'`\s\\.]/g, "").replace(/\+(?=\s)/g, "");
  const parsed = privateKeyIn(Buffer.from(body.slice(0, 8192), "base64"));
  if (!parsed || parsed.type === "other") return null;
  const characters = Math.ceil(parsed.length / 3) * 4;
  const key = describe2(body.slice(0, characters), parsed.type === "encrypted", false, start, start + endOf2(raw, characters));
  return key;
}
function endOf2(raw, count) {
  let seen = 0;
  for (let i = 0; i < raw.length; i++) {
    if (raw[i] === "\\") {
      if (raw[i + 1] !== "/") i++;
      continue;
    }
    if (/[A-Za-z0-9+/=]/.test(raw[i] ?? "")) seen++;
    if (seen === count) return i + 1;
  }
  return raw.length;
}
var BEGIN, NOISE, MAX_BLOCK3, MAX_FRAME, DER_START2, BASE64_RUN2, BARE_JOINTS;
var init_private_keys = __esm({
  "src/detect/decode/private-keys.ts"() {
    "use strict";
    init_der();
    BEGIN = /-----BEGIN (ENCRYPTED |RSA )?PRIVATE KEY-----/g;
    NOISE = /(?<!\\)\\+(?:[nrt]|u000[adAD]|\/)|%0[ADad]|&#1[03];|[\s"'`+,;.&|\\#*>()[\]{}_-]/g;
    MAX_BLOCK3 = 16384;
    MAX_FRAME = 300;
    DER_START2 = /MC4CAQAwBQYDK2VwBCIEI|MI[IGH][A-Za-z0-9+/]{3,5}(?:IBA[A-Za-z0-9+/]|[A-Za-z0-9+/]{0,2}AgEA)|MII[EFJ][A-Za-z0-9+/]{2}[TIAgwQ]|MIGbMFcGCSqGSIb3DQEFDT/;
    BASE64_RUN2 = /[A-Za-z0-9+/]+/y;
    BARE_JOINTS = [
      /\\+\//y,
      /\\+[nr](?=[A-Za-z0-9+/])/y,
      /["'`]?[^\S\n]*(?:[+.\\][^\S\n]*)?\n\s*["'`]?(?=[A-Za-z0-9+/]{8})/y
    ];
  }
});

// src/detect/decode/carriers/markup.ts
function taggedAt(bytes, start, end) {
  if (bytes[start - 1] !== CLOSE2 && (bytes[end] !== OPEN2 || bytes[end + 1] !== SLASH3)) return null;
  const pieces = [{ start, end }];
  let length = end - start;
  for (let first = start; length < KEY_LENGTH && pieces.length < MAX_PIECES; ) {
    const stop = tagsStart(bytes, first);
    let piece = stop;
    while (stop - piece <= KEY_LENGTH && isKey3(bytes[piece - 1])) piece--;
    if (stop === first || piece === stop) break;
    pieces.unshift({ start: piece, end: stop });
    length += stop - piece;
    first = piece;
  }
  let at2 = end;
  while (length < KEY_LENGTH && pieces.length < MAX_PIECES) {
    const next = tagsEnd(bytes, at2);
    let stop = next;
    while (stop - next <= KEY_LENGTH && isKey3(bytes[stop])) stop++;
    if (next === at2 || stop === next) return null;
    pieces.push({ start: next, end: stop });
    length += stop - next;
    at2 = stop;
  }
  if (length !== KEY_LENGTH) return null;
  const text = pieces.map((piece) => bytes.toString("latin1", piece.start, piece.end)).join("");
  return shapeOf(text) === "random" || DER_START2.exec(text)?.index === 0 ? pieces : null;
}
function tagsEnd(bytes, from) {
  let at2 = from;
  while (bytes[at2] === OPEN2) {
    const close = bytes.subarray(at2, at2 + MAX_TAG).indexOf(CLOSE2);
    if (close < 0 || at2 - from > MAX_TAGS) return from;
    if (!INLINE.has(tagName(bytes, at2, at2 + close))) return from;
    at2 += close + 1;
  }
  return at2;
}
function tagsStart(bytes, to) {
  let at2 = to;
  while (bytes[at2 - 1] === CLOSE2) {
    const floor = Math.max(0, at2 - MAX_TAG);
    const open = bytes.subarray(floor, at2).lastIndexOf(OPEN2);
    if (open < 0 || to - at2 > MAX_TAGS || !INLINE.has(tagName(bytes, floor + open, at2))) return to;
    at2 = floor + open;
  }
  return at2;
}
function tagName(bytes, from, to) {
  const name = /^<\/?(?:[A-Za-z]{1,8}:)?([A-Za-z]{1,24})/.exec(bytes.toString("latin1", from, Math.min(to, from + 40)));
  return name?.[1] ?? "";
}
function untagged(bytes, pieces) {
  const [first] = pieces;
  const from = Math.max(0, (first?.start ?? 0) - BEFORE6);
  const to = Math.min(bytes.length, (pieces.at(-1)?.end ?? from) + BEHIND4);
  const text = new CarriedBuilder();
  let at2 = from;
  let newline = true;
  while (at2 < to) {
    if (bytes[at2] !== OPEN2) {
      text.add(bytes[at2] ?? 0, at2, at2 + 1);
      newline = false;
      at2++;
      continue;
    }
    const close = bytes.subarray(at2, Math.min(to, at2 + MAX_TAG)).indexOf(CLOSE2);
    if (close < 0) break;
    if (!newline && !INLINE.has(tagName(bytes, at2, at2 + close))) {
      text.add(10, at2, at2 + 1);
      newline = true;
    }
    at2 += close + 1;
  }
  const last = pieces.at(-1)?.end ?? at2;
  return { text: text.build(from, at2, "wrapped"), settled: at2 < bytes.length ? Math.max(last, at2 - OVERLAP2) : at2 };
}
function isKey3(byte) {
  return byte !== void 0 && ((CLASSES[byte] ?? 0) & KEY) !== 0;
}
var OPEN2, CLOSE2, SLASH3, MAX_TAGS, MAX_TAG, MAX_PIECES, INLINE, BEFORE6, BEHIND4, OVERLAP2;
var init_markup = __esm({
  "src/detect/decode/carriers/markup.ts"() {
    "use strict";
    init_charset();
    init_private_keys();
    init_shape();
    init_view();
    [OPEN2, CLOSE2, SLASH3] = [60, 62, 47];
    MAX_TAGS = 4096;
    MAX_TAG = 600;
    MAX_PIECES = 16;
    INLINE = /* @__PURE__ */ new Set([
      "a",
      "b",
      "bCs",
      "bookmarkEnd",
      "bookmarkStart",
      "code",
      "color",
      "cs",
      "ea",
      "em",
      "font",
      "highlight",
      "i",
      "iCs",
      "kern",
      "lang",
      "lastRenderedPageBreak",
      "latin",
      "mark",
      "noProof",
      "position",
      "proofErr",
      "r",
      "rFonts",
      "rPr",
      "rStyle",
      "shd",
      "smartTag",
      "solidFill",
      "spacing",
      "span",
      "srgbClr",
      "strike",
      "strong",
      "sz",
      "szCs",
      "t",
      "u",
      "vertAlign",
      "w",
      "wbr",
      "webHidden"
    ]);
    BEFORE6 = 8192;
    BEHIND4 = 65536;
    OVERLAP2 = 16384;
  }
});

// src/detect/decode/carriers/spelled.ts
function buildToken() {
  const table = CLASSES.map((bits) => (bits & KEY) === 0 ? 0 : 1);
  for (const character2 of "\\%&#;{}") table[character2.charCodeAt(0)] = 1;
  return table;
}
function escapeAt(text, index) {
  ESCAPE3.lastIndex = index;
  const match = ESCAPE3.exec(text);
  if (!match) return null;
  const [all, hex, octal2, percent, entity, decimal] = match;
  const digits = hex ?? percent ?? entity;
  const code2 = digits === void 0 ? Number.parseInt(octal2 ?? decimal ?? "", octal2 === void 0 ? 10 : 8) : Number.parseInt(digits, 16);
  return code2 < 128 ? { code: code2, length: all.length } : null;
}
function isSpelled(bytes, start, end) {
  const next = bytes[end];
  if ((next === BACKSLASH4 || next === PERCENT5 || next === AMPERSAND) && isLetterAt(bytes, end)) return true;
  const before = bytes[start - 1];
  if (before === BACKSLASH4 || before === PERCENT5) return isLetterAt(bytes, start - 1);
  if (before !== SEMICOLON2 && before !== BRACE) return false;
  const floor = Math.max(0, start - LONGEST3);
  const open = bytes.subarray(floor, start).lastIndexOf(before === BRACE ? BACKSLASH4 : AMPERSAND);
  return open >= 0 && isLetterAt(bytes, floor + open);
}
function isLetterAt(bytes, at2) {
  if (!mayBeLetter(bytes, at2)) return false;
  const escape = escapeAt(bytes.toString("latin1", at2, at2 + LONGEST3), 0);
  return escape !== null && ((CLASSES[escape.code] ?? 0) & ALNUM) !== 0;
}
function mayBeLetter(bytes, at2) {
  const next = bytes[at2 + 1] ?? 0;
  if (bytes[at2] === AMPERSAND) return next === HASH;
  if (bytes[at2] === BACKSLASH4) return next === BACKSLASH4 || next === 120 || next === 117 || next >= 48 && next <= 55;
  if (next === 50) return bytes[at2 + 2] === 53;
  return next >= 51 && next <= 55 || next === 117;
}
function readSpelled(bytes, at2) {
  let from = at2;
  const floor = Math.max(0, at2 - BEFORE7);
  while (from > floor && TOKEN4[bytes[from - 1] ?? 0] === 1) from--;
  let to = at2;
  const ceiling = Math.min(bytes.length, at2 + BEHIND5);
  while (to < ceiling && TOKEN4[bytes[to] ?? 0] === 1) to++;
  const source = bytes.toString("latin1", from, to);
  const text = new CarriedBuilder();
  let longest = 0;
  let run2 = 0;
  let isOpen2 = false;
  for (let i = 0; i < source.length; ) {
    const escape = escapeAt(source, i);
    const code2 = escape?.code ?? source.charCodeAt(i);
    const length = escape?.length ?? 1;
    text.add(code2, from + i, from + i + length);
    i += length;
    if (((CLASSES[code2] ?? 0) & ALNUM) === 0) {
      run2 = 0;
      isOpen2 = false;
      continue;
    }
    run2++;
    isOpen2 ||= escape !== null;
    if (isOpen2) longest = Math.max(longest, run2);
  }
  if (longest < LEAST3) return null;
  return { text: text.build(from, to, readingOf(source)), settled: to === ceiling && to < bytes.length ? to - OVERLAP3 : to };
}
function readingOf(source) {
  return source.includes("\\") ? "escape" : source.includes("&#") ? "html-entity" : "percent";
}
function isEscapeByte(byte) {
  return ESCAPE_BYTES[byte] === 1;
}
function spelledAt(bytes, at2) {
  let sign = at2;
  while (sign < at2 + LONGEST3 && !SIGNS2.has(bytes[sign] ?? 0)) sign++;
  if (sign === at2 + LONGEST3) return -1;
  while (SIGNS2.has(bytes[sign - 1] ?? 0) && bytes[sign] === BACKSLASH4) sign--;
  const text = bytes.toString("latin1", sign, sign + IN_A_ROW * LONGEST3);
  let end = 0;
  for (let count = 0; count < IN_A_ROW; count++) {
    const escape = escapeAt(text, end);
    if (!escape) return -1;
    end += escape.length;
  }
  return sign;
}
var BACKSLASH4, PERCENT5, AMPERSAND, SEMICOLON2, BRACE, HASH, BEFORE7, BEHIND5, OVERLAP3, LONGEST3, LEAST3, ESCAPE3, TOKEN4, ESCAPE_BYTES, SIGNS2, IN_A_ROW;
var init_spelled = __esm({
  "src/detect/decode/carriers/spelled.ts"() {
    "use strict";
    init_charset();
    init_view();
    [BACKSLASH4, PERCENT5, AMPERSAND, SEMICOLON2, BRACE, HASH] = [92, 37, 38, 59, 125, 35];
    BEFORE7 = 4096;
    BEHIND5 = 16384;
    OVERLAP3 = 2048;
    LONGEST3 = 14;
    LEAST3 = 60;
    ESCAPE3 = /\\{1,4}(?:(?:x|u00|u\{0{0,4})([0-7][0-9a-fA-F])\}?|([01][0-7]{2}|[4-7][0-7]))|%(?:25){0,3}(?:u00)?([0-7][0-9a-fA-F])|&#(?:[xX]0{0,4}([0-7][0-9a-fA-F])|0{0,4}(\d{2,3}));/y;
    TOKEN4 = buildToken();
    ESCAPE_BYTES = tableOf("0123456789abcdefABCDEFxXuU\\%&#;{}");
    SIGNS2 = /* @__PURE__ */ new Set([BACKSLASH4, PERCENT5, AMPERSAND]);
    IN_A_ROW = 3;
  }
});

// src/detect/decode/carriers/numbers.ts
function isNumber(byte) {
  return ((NUMBERS[byte ?? 0] ?? 0) & NUMBER2) !== 0;
}
function numbersAt(bytes, at2, from, onPlace) {
  if (mayBeColumns(bytes, at2)) {
    const start = charactersAt(bytes, at2, from);
    if (start >= 0) {
      onPlace(start);
      return;
    }
  }
  const kinds = (NUMBERS[bytes[at2] ?? 0] ?? 0) & (NUMBERS[bytes[at2 + 5] ?? 0] ?? 0) & (NUMBERS[bytes[at2 + 11] ?? 0] ?? 0);
  if (kinds === 0) return;
  if ((kinds & ESCAPED) !== 0) {
    const start = spelledAt(bytes, at2);
    if (start >= 0) {
      onPlace(start);
      return;
    }
  }
  if ((kinds & NUMBER2) === 0) return;
  let sign = at2;
  while (sign < at2 + LONGEST4 && (bytes[sign] ?? 0) > 44) sign++;
  if (sign === at2 + LONGEST4) return;
  let i = at2 + 1;
  const stop = at2 + WINDOW2;
  while (i < stop && isNumber(bytes[i])) i++;
  if (i === stop && isTelling(bytes.toString("latin1", at2, Math.min(bytes.length, at2 + SHOWN)))) onPlace(listStart(bytes, at2, from));
}
function mayBeColumns(bytes, at2) {
  const [one, two] = [bytes[at2], bytes[at2 + 1]];
  if (one !== BLANK && two !== BLANK) return false;
  const blanks2 = (one === two ? 2 : 1) + (bytes[at2 + 2] === BLANK ? 1 : 0) + (bytes[at2 + 3] === BLANK ? 1 : 0);
  return blanks2 === 3;
}
function isTelling(text) {
  return LISTS.some((list2) => list2.test(text));
}
function listStart(bytes, at2, floor) {
  let start = at2;
  const least = Math.max(floor, at2 - BEFORE8);
  while (start > least && isNumber(bytes[start - 1])) start--;
  while (start < at2 && !isDigit(bytes[start])) start++;
  const line = lineAt(bytes, start);
  return line && line.from < start && isNumberRow(bytes, line) ? Math.min(start, rowsStart(bytes, line.from, floor, isNumberRow)) : start;
}
function isDigit(byte) {
  return byte !== void 0 && byte >= 48 && byte <= 57;
}
function readNumbers(bytes, at2) {
  return readList(bytes, at2) ?? readRows(bytes, at2);
}
function isNumberRow(bytes, line) {
  const tokens = tokensBefore(bytes, line);
  return tokens.length >= LEAST_IN_ROW && isTelling(`${tokens.map(({ text }) => text).join(" ")} `);
}
function tokensBefore(bytes, { from, end }) {
  let start = end;
  while (start > from && isNumber(bytes[start - 1])) start--;
  if (end - start < 2) return [];
  if (start > from) while (start < end && !isBlank(bytes[start])) start++;
  const tokens = tokensIn(bytes, start, end);
  const usual = tokens.at(-1)?.text.length ?? 0;
  const address = tokens.findLastIndex(({ text }) => text.length >= SHORTEST_ADDRESS && text.length !== usual);
  return tokens.slice(address + 1);
}
function readRows(bytes, at2) {
  let isOver = false;
  const found = rowsAround(bytes, at2, (_, line) => {
    const tokens = tokensBefore(bytes, line);
    if (isOver || tokens.length === 0) return null;
    if (tokens.length >= LEAST_IN_ROW && isNumberRow(bytes, line)) return tokens;
    const next = line.next < bytes.length ? lineFrom(bytes, line.next) : null;
    if (line.from < at2 || next && isNumberRow(bytes, next)) return null;
    isOver = true;
    return tokens;
  });
  if (!found) return null;
  const text = textOf3(found.rows.flat());
  if (!text || text.length < LEAST4) return null;
  const isFiller = (start, end) => end - start <= 4 && !bytes.subarray(start, end).includes(10);
  return { text: text.build(found.from, found.to, "numbers", { isFiller }), settled: found.settled };
}
function readList(bytes, at2) {
  const from = listStart(bytes, at2, 0);
  let to = at2;
  const most = Math.min(bytes.length, at2 + BEHIND6);
  while (to < most && isNumber(bytes[to])) to++;
  const text = textOf3(withoutAddresses(tokensIn(bytes, from, to)));
  if (!text || text.length < LEAST4) return null;
  const isFiller = (start, end) => end - start <= 4 && !bytes.subarray(start, end).includes(10);
  return { text: text.build(from, to, "numbers", { isFiller }), settled: to === at2 + BEHIND6 ? to - OVERLAP4 : to };
}
function tokensIn(bytes, from, to) {
  return [...bytes.toString("latin1", from, to).matchAll(/(?:0x)?[0-9a-fA-F]+/g)].map((match) => {
    const [text] = match;
    const start = from + match.index;
    return { start, end: start + text.length, text, startsLine: startsLine(bytes, start) };
  });
}
function startsLine(bytes, at2) {
  return at2 === 0 || bytes[at2 - 1] === 10;
}
function withoutAddresses(tokens) {
  const usual = tokens.at(-1)?.startsLine === true ? tokens.at(-2) : tokens.at(-1);
  const isAddress2 = (token) => token.startsLine && token.text.length >= SHORTEST_ADDRESS && token.text.length !== usual?.text.length;
  return tokens.filter(isAddress2).length >= 2 ? tokens.filter((token) => !isAddress2(token)) : tokens;
}
function textOf3(tokens) {
  for (const { form, bytes } of NOTATIONS) {
    const written = tokens.filter((token) => form.test(token.text));
    if (written.length < tokens.length * 0.98) continue;
    const text = new CarriedBuilder();
    let printable2 = 0;
    for (const token of tokens) {
      for (const code2 of form.test(token.text) ? bytes(token.text) : [0]) {
        text.add(code2, token.start, token.end);
        if (code2 >= 32 && code2 < 127 || code2 >= 9 && code2 <= 13 || code2 === 27) printable2++;
      }
    }
    if (printable2 >= text.length * 0.85) return text;
  }
  return null;
}
function isBlank(byte) {
  return byte === 32 || byte === 9;
}
var SHOWN, LEAST4, BEFORE8, BEHIND6, OVERLAP4, LONGEST4, BLANK, NUMBER2, ESCAPED, NUMBERS, LISTS, LEAST_IN_ROW, word, NOTATIONS, SHORTEST_ADDRESS;
var init_numbers = __esm({
  "src/detect/decode/carriers/numbers.ts"() {
    "use strict";
    init_kernel();
    init_charset();
    init_view();
    init_characters();
    init_rows();
    init_spelled();
    SHOWN = 72;
    LEAST4 = 60;
    BEFORE8 = 8192;
    BEHIND6 = 65536;
    OVERLAP4 = 2048;
    LONGEST4 = 9;
    BLANK = 32;
    [NUMBER2, ESCAPED] = [1, 2];
    NUMBERS = tableOf("0123456789abcdefABCDEFx, \n	\r[]").map(
      (isNumeric, byte) => (isNumeric === 1 ? NUMBER2 : 0) | (isEscapeByte(byte) ? ESCAPED : 0)
    );
    LISTS = [
      /(?:(?<!\d)(?:9|1[03]|27|3[2-9]|[4-9]\d|1[01]\d|12[0-6])[,\s]{1,12}){4}/,
      /(?<![0-9a-fA-F])(?:(?:0x)?(?:0[9aAdD]|1[bB]|[2-6][0-9a-fA-F]|7[0-9a-eA-E])[,\s]{1,12}){4}/,
      /(?<!\d)(?:(?:0[1-7]\d|1[0-7]\d)[,\s]{1,12}){4}/,
      /(?<![0-9a-fA-F])(?:[0-7]{6}\s+){2}[0-7]{6}(?!\d)/,
      /(?<![0-9a-fA-F])(?:[2-7][0-9a-f]{3}\s+){3}/,
      /(?<![0-9a-fA-F])(?:(?:[2-7][0-9a-f]){4}\s+){2}/,
      /(?<!\d)(?:(?:0[89]|[12]\d|3[0-2])\d{3}\s+){3}/
    ];
    LEAST_IN_ROW = 4;
    word = (value) => [value & 255, value >> 8];
    NOTATIONS = [
      { form: /^0x[0-9a-f]{1,2}$/i, bytes: (text) => [Number.parseInt(text.slice(2), 16)] },
      { form: /^[0-9a-f]{2}$/i, bytes: (text) => [Number.parseInt(text, 16)] },
      // Of decimal numbers some have two digits: before them.
      { form: /^[0-3][0-7]{2}$/, bytes: (text) => [Number.parseInt(text, 8)] },
      { form: /^(?:\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])$/, bytes: (text) => [Number.parseInt(text, 10)] },
      { form: /^[01][0-7]{5}$/, bytes: (text) => word(Number.parseInt(text, 8)) },
      { form: /^[0-9a-f]{4}$/i, bytes: (text) => word(Number.parseInt(text, 16)) },
      { form: /^[0-6]\d{4}$/, bytes: (text) => word(Number.parseInt(text, 10)) },
      {
        form: /^[0-9a-f]{8}$/i,
        bytes: (text) => [...word(Number.parseInt(text.slice(4), 16)), ...word(Number.parseInt(text.slice(0, 4), 16))]
      }
    ];
    SHORTEST_ADDRESS = 6;
  }
});

// src/detect/decode/carriers/streams.ts
function streamedAt(bytes, start, end) {
  const before = end - start >= LONG_PIECE ? shortBefore(bytes, start) : null;
  if (before) {
    const pieces = streamFrom(bytes, before.start, before.end);
    if (pieces !== null && (pieces === "open" || pieces.some((piece) => piece.start === start))) return pieces;
  }
  return streamFrom(bytes, start, end);
}
function shortBefore(bytes, start) {
  const mark2 = bytes[start - 1];
  if (mark2 !== 32 && mark2 !== 34) return null;
  const line = lineStart2(bytes, start);
  const own = line < 0 ? null : partAt(bytes, line, start);
  if (own?.text !== start) return null;
  let next = line;
  for (let others = 0; others <= MAX_OTHERS && next > 0; others++) {
    const from = lineStart2(bytes, next - 1);
    const part = from < 0 ? null : partAt(bytes, from, next - 1);
    if (!part) return null;
    if (part.stream === own.stream) {
      let end = part.textEnd;
      if (bytes[end - 1] === 13) end--;
      let first = end;
      while (end - first < KEY_LENGTH && first > part.text && ((CLASSES[bytes[first - 1] ?? 0] ?? 0) & ALNUM) !== 0) first--;
      return first < end ? { start: first, end } : null;
    }
    next = from;
  }
  return null;
}
function streamFrom(bytes, start, end) {
  const behind = bytes[end];
  if (behind !== NEWLINE4 && (behind !== 34 || bytes[end + 1] !== 44)) return null;
  const first = lineStart2(bytes, start);
  const own = first < 0 ? null : partAt(bytes, first, end);
  if (!own?.isPartial) return null;
  const pieces = [{ start, end }];
  let length = end - start;
  let others = 0;
  let line = nextLine2(bytes, end);
  while (length < KEY_LENGTH && pieces.length < MAX_PIECES2) {
    const next = line < 0 ? -1 : nextLine2(bytes, line);
    if (next < 0) return "open";
    const part = partAt(bytes, line, next - 1);
    if (!part) return null;
    if (part.stream === own.stream) {
      let stop = part.text;
      while (stop - part.text <= KEY_LENGTH && ((CLASSES[bytes[stop] ?? 0] ?? 0) & ALNUM) !== 0) stop++;
      if (stop === part.text) return null;
      pieces.push({ start: part.text, end: stop });
      length += stop - part.text;
      if (length < KEY_LENGTH && !part.isPartial) return null;
    } else if (++others > MAX_OTHERS) return null;
    line = next;
  }
  if (length !== KEY_LENGTH || others === 0) return null;
  return shapeOf(pieces.map((piece) => bytes.toString("latin1", piece.start, piece.end)).join("")) === "random" ? pieces : null;
}
function unstreamed(bytes, pieces) {
  const text = new CarriedBuilder();
  for (const piece of pieces) text.copy(bytes, piece.start, piece.end);
  return text.build(pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0, "wrapped");
}
function partAt(bytes, from, to) {
  const head2 = bytes.toString("latin1", from, Math.min(to, from + MAX_FRAME2));
  const cri = CRI.exec(head2);
  if (cri) return { stream: cri[1] ?? "", text: from + cri[0].length, textEnd: to, isPartial: cri[2] === "P" };
  const service = SERVICE.exec(head2);
  if (service) return { stream: service[1] ?? "", text: from + service[0].length, textEnd: to, isPartial: true };
  if (!head2.startsWith(DOCKER_START)) return null;
  const text = from + DOCKER_START.length;
  const found = bytes.subarray(text, Math.min(bytes.length, from + MAX_LINE2)).indexOf(DOCKER_STREAM);
  if (found < 0) return null;
  const close = text + found;
  const stream = DOCKER2.exec(bytes.toString("latin1", close, close + MAX_FRAME2))?.[1];
  return stream === void 0 ? null : { stream, text, textEnd: close, isPartial: bytes[close - 1] !== 110 || bytes[close - 2] !== 92 };
}
function lineStart2(bytes, at2) {
  const floor = Math.max(0, at2 - MAX_LINE2);
  const found = bytes.subarray(floor, at2).lastIndexOf(NEWLINE4);
  return found < 0 ? floor === 0 ? 0 : -1 : floor + found + 1;
}
function nextLine2(bytes, at2) {
  const found = bytes.subarray(at2, Math.min(bytes.length, at2 + MAX_LINE2)).indexOf(NEWLINE4);
  return found < 0 ? -1 : at2 + found + 1;
}
var NEWLINE4, MAX_LINE2, MAX_OTHERS, MAX_PIECES2, MAX_FRAME2, CRI, SERVICE, DOCKER2, DOCKER_START, DOCKER_STREAM, LONG_PIECE;
var init_streams = __esm({
  "src/detect/decode/carriers/streams.ts"() {
    "use strict";
    init_charset();
    init_shape();
    init_view();
    NEWLINE4 = 10;
    MAX_LINE2 = 2e4;
    MAX_OTHERS = 16;
    MAX_PIECES2 = 6;
    MAX_FRAME2 = 120;
    CRI = /^[\dTZ:.+-]{16,40} (stdout|stderr) ([PF]) /;
    SERVICE = /^((?:\x1b\[[\d;]{1,8}m)?[\w.@-]{1,64} {0,40}\|)(?:\x1b\[[\d;]{0,8}m)? (?:\d{4}-\d\d-\d\dT[\d:.]{8,18}Z )?/;
    DOCKER2 = /^","stream":"(stdout|stderr)"/;
    DOCKER_START = '{"log":"';
    DOCKER_STREAM = Buffer.from('","stream":"');
    LONG_PIECE = 40;
  }
});

// src/detect/decode/carriers/wrapped.ts
function wrappedAt(bytes, start, end) {
  const chain2 = chainFrom(bytes, start, end);
  if (chain2 !== null || end - start < LONG_PIECE2 || !mayBeginLine(bytes, start)) return chain2;
  const line = lineStart3(bytes, start);
  if (line <= 0 || start - line > MAX_FRAME3) return null;
  const before = lastPiece(bytes, line);
  if (!before) return null;
  const longer = chainFrom(bytes, before.start, before.end);
  return longer === "open" || longer?.pieces.some((piece) => piece.start === start) === true ? longer : null;
}
function mayBeginLine(bytes, start) {
  const before = bytes[start - 1];
  if (before === QUOTE2) return bytes[start - 2] === 58 && bytes[start - 4] === 103;
  if (before === SPACE4) {
    const name = bytes[start - 2];
    return name === void 0 || !isWord(name) || bytes[start - 3] === SPACE4;
  }
  return before === NEWLINE5 || before === TAB2 || before === BAR2 || before === 130 || before === 109;
}
function chainFrom(bytes, start, end) {
  if (!mayBePiece(bytes, start, end)) return null;
  const tail = tailAt(bytes, end);
  if (tail === null || tail === "open") return tail;
  const first = lineStart3(bytes, start);
  if (first < 0) return null;
  let isOpen2 = false;
  for (const frame of framesBehind(bytes, first, start, tail.next)) {
    const pieces = follow(bytes, { start, end }, frame, tail.next);
    if (pieces === "open") isOpen2 = true;
    else if (pieces && isValue(bytes, pieces) && !isList(bytes, pieces, frame, first))
      return { pieces, frame, first, second: tail.next, hasBar: tail.hasBar };
  }
  return isOpen2 ? "open" : null;
}
function mayBePiece(bytes, start, end) {
  let isBase642 = false;
  for (let i = end - 1; i >= start; i--) {
    const byte = bytes[i] ?? 0;
    if (isWord(byte)) continue;
    if (byte !== 43 && byte !== 47) return false;
    isBase642 = true;
  }
  if (!isBase642) return true;
  const key = DER_START2.exec(bytes.toString("latin1", start, Math.min(end, start + 40)));
  return key !== null && key.index <= MAX_GLUE3;
}
function follow(bytes, piece, frame, next) {
  const pieces = [piece];
  let length = piece.end - piece.start;
  let line = next;
  while (length < KEY_LENGTH && pieces.length < MAX_PIECES3) {
    if (line >= bytes.length) return "open";
    const start = textStart(bytes, frame, line);
    if (start < 0) return null;
    const end = runEnd(bytes, start);
    if (end === start) return start >= bytes.length ? "open" : null;
    pieces.push({ start, end });
    length += end - start;
    if (length > KEY_LENGTH + MAX_GLUE3) return null;
    if (length >= KEY_LENGTH) break;
    const tail = tailAt(bytes, end);
    if (tail === null || tail === "open") return tail;
    line = tail.next;
  }
  return length >= KEY_LENGTH && length <= KEY_LENGTH + MAX_GLUE3 ? pieces : null;
}
function isValue(bytes, pieces) {
  const text = pieces.map((piece) => bytes.toString("latin1", piece.start, piece.end)).join("");
  if (shapeOf(text.slice(-KEY_LENGTH)) === "random") return true;
  const key = DER_START2.exec(text);
  return key !== null && key.index <= MAX_GLUE3;
}
function isList(bytes, pieces, frame, first) {
  const [one, two] = pieces;
  if (!one || !two || pieces.length !== 2 || one.end - one.start !== two.end - two.start) return false;
  const length = one.end - one.start;
  const tail = tailAt(bytes, two.end);
  if (tail !== null && tail !== "open") {
    const start = textStart(bytes, frame, tail.next);
    if (start >= 0 && runEnd(bytes, start) - start === length) return true;
  }
  const before = lastPiece(bytes, first);
  return before !== null && before.end - before.start === length;
}
function framesBehind(bytes, first, piece, next) {
  const to = commonFrame(bytes, first, piece, next);
  const like = to > next ? [{ kind: "like", from: next, to }] : [];
  return [...like, { kind: "none" }, { kind: "blank" }];
}
function textStart(bytes, frame, line) {
  if (frame.kind === "none") return line;
  if (frame.kind === "like") return matchFrame(bytes, frame, line);
  const start = blankEnd(bytes, line);
  return start > line ? start : -1;
}
function blankEnd(bytes, from) {
  let at2 = from;
  while (at2 - from < MAX_PADDING2) {
    const byte = bytes[at2];
    if (byte === SPACE4 || byte === TAB2 || byte === 62 || byte === 35 || byte === 42) at2++;
    else if (barLength(bytes, at2) > 0) at2 += barLength(bytes, at2);
    else if (byte === ESCAPE4 && colourEnd(bytes, at2) > at2) at2 = colourEnd(bytes, at2);
    else break;
  }
  return at2;
}
function barLength(bytes, at2) {
  if (bytes[at2] === BAR2) return 1;
  if (bytes[at2] !== 226) return 0;
  const [second, third] = [bytes[at2 + 1], bytes[at2 + 2]];
  return second === 148 && (third === 130 || third === 131) || second === 149 && third === 145 ? 3 : 0;
}
function colourEnd(bytes, at2) {
  if (bytes[at2 + 1] !== 91) return at2;
  let end = at2 + 2;
  while (end < at2 + 16 && (isDigit2(bytes[end]) || bytes[end] === 59)) end++;
  return bytes[end] === 109 || bytes[end] === 75 ? end + 1 : at2;
}
function tailAt(bytes, end) {
  let at2 = end;
  let hasBar = false;
  if (bytes[at2] === QUOTE2 || bytes[at2] === BACKSLASH5) return dockerTail(bytes, at2);
  while (at2 - end < MAX_PADDING2) {
    const byte = bytes[at2];
    if (byte === void 0) return "open";
    if (byte === NEWLINE5) return { next: at2 + 1, hasBar };
    if (byte === SPACE4 || byte === TAB2 || byte === RETURN2) at2++;
    else if (!hasBar && barLength(bytes, at2) > 0) {
      at2 += barLength(bytes, at2);
      hasBar = true;
    } else if (byte === ESCAPE4 && colourEnd(bytes, at2) > at2) at2 = colourEnd(bytes, at2);
    else return null;
  }
  return null;
}
function dockerTail(bytes, end) {
  let at2 = end;
  while (bytes[at2] === BACKSLASH5 && (bytes[at2 + 1] === 110 || bytes[at2 + 1] === 114) && at2 - end < 4) at2 += 2;
  if (bytes[at2] !== QUOTE2 || bytes[at2 + 1] !== 44 || bytes[at2 + 3] !== 115) return null;
  if (bytes.compare(DOCKER3, 0, DOCKER3.length, at2, Math.min(bytes.length, at2 + DOCKER3.length)) !== 0) return null;
  const stop = Math.min(bytes.length, at2 + DOCKER_REST2);
  for (let i = at2; i < stop; i++) if (bytes[i] === NEWLINE5) return { next: i + 1, hasBar: false };
  return stop === bytes.length ? "open" : null;
}
function lastPiece(bytes, line) {
  const piece = pieceAtLineEnd(bytes, Math.max(0, line - MAX_LINE3), line);
  return piece && piece.end - piece.start <= KEY_LENGTH + MAX_GLUE3 ? piece : null;
}
function pieceAtLineEnd(bytes, from, to) {
  let end = to - 1;
  if (bytes[end] !== NEWLINE5) return null;
  if (bytes[end - 1] === 125) {
    const floor = Math.max(from, end - DOCKER_REST2);
    const close = bytes.subarray(floor, end).lastIndexOf(DOCKER3);
    if (close < 0) return null;
    end = floor + close;
    while (end - 2 >= from && bytes[end - 2] === BACKSLASH5 && (bytes[end - 1] === 110 || bytes[end - 1] === 114)) end -= 2;
  } else {
    const stop = Math.max(from, end - MAX_PADDING2);
    while (end > stop && isPadding(bytes, end - 1)) end--;
    if (bytes[end - 1] === 109) {
      let open = end - 2;
      while (open > end - 12 && (isDigit2(bytes[open]) || bytes[open] === 59)) open--;
      if (bytes[open] === 91 && bytes[open - 1] === ESCAPE4) end = Math.max(from, open - 1);
    }
  }
  let start = end;
  while (start > from && isKey4(bytes[start - 1])) start--;
  return start < end ? { start, end } : null;
}
function isPadding(bytes, at2) {
  const byte = bytes[at2];
  return byte === SPACE4 || byte === TAB2 || byte === RETURN2 || byte === BAR2 || byte === 226 || byte === 148 || byte === 130;
}
function lineStart3(bytes, at2) {
  if (at2 === 0) return 0;
  const floor = Math.max(0, at2 - MAX_LINE3);
  const found = bytes.subarray(floor, at2).lastIndexOf(NEWLINE5);
  return found < 0 ? floor === 0 ? 0 : -1 : floor + found + 1;
}
function commonFrame(bytes, first, limit, next) {
  let [i, j] = [first, next];
  let border = next;
  const stop = Math.min(limit, first + MAX_FRAME3);
  while (i < stop) {
    const step = frameStep(bytes, i, j, i === first || bytes[i - 1] === SPACE4);
    if (step === null) break;
    const last = bytes[step.j - 1];
    [i, j] = [step.i, step.j];
    if (i <= limit && last !== void 0 && !isWord(last)) border = j;
  }
  return border;
}
function matchFrame(bytes, frame, line) {
  let [i, j] = [frame.from, line];
  while (i < frame.to) {
    const step = frameStep(bytes, i, j, i === frame.from || bytes[i - 1] === SPACE4);
    if (step === null) return -1;
    [i, j] = [step.i, step.j];
  }
  return i === frame.to ? j : -1;
}
function frameStep(bytes, i, j, mayBeAddress) {
  const [one, two] = [bytes[i], bytes[j]];
  if (one === void 0 || two === void 0 || one === NEWLINE5 || two === NEWLINE5) return null;
  if (mayBeAddress) {
    const [from, to] = [addressEnd(bytes, i), addressEnd(bytes, j)];
    if (from > i && from - i === to - j) return { i: from, j: to };
  }
  if (isDigit2(one) && isDigit2(two)) return { i: digitsEnd(bytes, i), j: digitsEnd(bytes, j) };
  if (one === two) return { i: i + 1, j: j + 1 };
  const isMark = (byte) => byte === 80 || byte === 70;
  if (isMark(one) && isMark(two) && bytes[i - 1] === SPACE4 && bytes[i + 1] === SPACE4 && bytes[j + 1] === SPACE4)
    return { i: i + 1, j: j + 1 };
  return null;
}
function addressEnd(bytes, at2) {
  let end = at2;
  while (end < at2 + 16 && isHex3(bytes[end])) end++;
  return end - at2 >= 4 && bytes[end] === 58 ? end : at2;
}
function digitsEnd(bytes, from) {
  let at2 = from;
  while (isDigit2(bytes[at2]) && at2 - from < 40) at2++;
  return at2;
}
function runEnd(bytes, from) {
  let at2 = from;
  while (at2 - from <= KEY_LENGTH + MAX_GLUE3 && isKey4(bytes[at2])) at2++;
  return at2;
}
function isKey4(byte) {
  return byte !== void 0 && ((CLASSES[byte] ?? 0) & KEY) !== 0;
}
function isWord(byte) {
  return ((CLASSES[byte] ?? 0) & ALNUM) !== 0;
}
function isDigit2(byte) {
  return byte !== void 0 && byte >= 48 && byte <= 57;
}
function isHex3(byte) {
  return byte !== void 0 && (isDigit2(byte) || byte >= 97 && byte <= 102);
}
function unwrapped(bytes, chain2) {
  return readLines(bytes, chain2, BEHIND7);
}
function unwrappedRows(bytes, start, end) {
  const rows = rowsAt(bytes, start, end);
  return rows && readLines(bytes, rows, ROWS_BEHIND);
}
function rowsAt(bytes, start, end) {
  const tail = tailAt(bytes, end);
  if (tail === null || tail === "open") return null;
  const first = lineStart3(bytes, start);
  if (first < 0 || start === first || start - first > MAX_FRAME3) return null;
  const to = commonFrame(bytes, first, start, tail.next);
  if (to === tail.next || blankEnd(bytes, first) >= start || matchFrame(bytes, { from: tail.next, to }, first) !== start) return null;
  const frame = { kind: "like", from: tail.next, to };
  return { pieces: [{ start, end }], frame, first, second: tail.next, hasBar: tail.hasBar };
}
function readLines(bytes, chain2, behind) {
  const last = chain2.pieces.at(-1)?.end ?? chain2.second;
  let from = chain2.first;
  while (from > 0 && chain2.first - from < BEFORE9) {
    const before = lineStart3(bytes, from - 1);
    if (before < 0 || chain2.first - before > BEFORE9) break;
    from = before;
  }
  const own = readLine(bytes, chain2, chain2.first);
  const joints = chain2.pieces.slice(0, -1);
  const isLast = (line) => joints.length > 0 && last > line.start && last <= line.next;
  const text = new CarriedBuilder();
  let at2 = from;
  while (at2 < bytes.length && at2 - last < behind) {
    const line = readLine(bytes, chain2, at2);
    if (line.next - last > behind + MAX_LINE3) break;
    const joint = joints.find((piece) => piece.end > line.start && piece.end <= line.next);
    text.copy(bytes, line.start, joint?.end ?? line.end);
    const isJoined = joint !== void 0 || !isLast(line) && (line.goesOn ?? line.width === own.width);
    if (!isJoined && line.next > line.end) text.add(NEWLINE5, line.next - 1, line.next);
    at2 = line.next;
  }
  return text.build(from, at2, "wrapped");
}
function readLine(bytes, { frame, hasBar }, from) {
  const newline = bytes.indexOf(NEWLINE5, from);
  const next = newline < 0 ? bytes.length : newline + 1;
  let end = newline < 0 ? bytes.length : newline;
  if (bytes[end - 1] === RETURN2 && end > from) end--;
  const width = end - from;
  const own = textStart(bytes, frame, from);
  const start = own < 0 || own > end ? from : own;
  if (bytes[end - 1] === 125) {
    const rest = bytes.subarray(Math.max(start, end - DOCKER_REST2), end);
    const close = rest.lastIndexOf(DOCKER3);
    if (close >= 0) {
      let stop = end - rest.length + close;
      const whole2 = stop;
      while (stop - 2 >= start && bytes[stop - 2] === BACKSLASH5 && (bytes[stop - 1] === 110 || bytes[stop - 1] === 114)) stop -= 2;
      return { start, end: stop, next, goesOn: stop === whole2, width };
    }
  }
  const mark2 = frame.kind === "like" && own > from ? partialMark(bytes, from, start) : null;
  if (hasBar) {
    while (end > start && isPadding(bytes, end - 1)) end--;
    return { start, end, next, goesOn: null, width: end - from };
  }
  return { start, end, next, goesOn: mark2, width };
}
function partialMark(bytes, from, to) {
  const mark2 = bytes[to - 2];
  if (bytes[to - 1] !== SPACE4 || bytes[to - 3] !== SPACE4 || to - 3 < from) return null;
  return mark2 === 80 ? true : mark2 === 70 ? false : null;
}
var TAB2, NEWLINE5, RETURN2, ESCAPE4, SPACE4, QUOTE2, BACKSLASH5, BAR2, MAX_LINE3, MAX_PADDING2, MAX_FRAME3, MAX_GLUE3, MAX_PIECES3, DOCKER3, DOCKER_REST2, LONG_PIECE2, BEFORE9, BEHIND7, ROWS_BEHIND;
var init_wrapped = __esm({
  "src/detect/decode/carriers/wrapped.ts"() {
    "use strict";
    init_charset();
    init_private_keys();
    init_shape();
    init_view();
    [TAB2, NEWLINE5, RETURN2, ESCAPE4, SPACE4, QUOTE2, BACKSLASH5, BAR2] = [9, 10, 13, 27, 32, 34, 92, 124];
    MAX_LINE3 = 2e4;
    MAX_PADDING2 = 250;
    MAX_FRAME3 = 300;
    MAX_GLUE3 = 6;
    MAX_PIECES3 = 6;
    DOCKER3 = Buffer.from('","stream":"');
    DOCKER_REST2 = 400;
    LONG_PIECE2 = 40;
    BEFORE9 = 4096;
    BEHIND7 = 8192;
    ROWS_BEHIND = 16384;
  }
});

// src/detect/decode/carriers/carriers.ts
function isCarried(bytes, start, end) {
  if (isEncodedPem(bytes, start) || isEncodedWord(bytes, end)) return true;
  if (end - start >= WHOLE2) return false;
  if (isSpelled(bytes, start, end)) return true;
  return isRowText(bytes, start, end) || taggedAt(bytes, start, end) !== null || wrappedAt(bytes, start, end) !== null || streamedAt(bytes, start, end) !== null || cellAt(bytes, start, end) !== null;
}
function isSign(byte) {
  return byte === 92 || byte === 37 || byte === 38;
}
function readCarrier(bytes, start, end) {
  if (start === end) return isSign(bytes[start]) ? readSpelled(bytes, start) : readNumbers(bytes, start) ?? readCharacters(bytes, start);
  if (isEncodedWord(bytes, end)) return readEncodedWords(bytes, start);
  if (isHexRow(bytes, start, end)) return readHexRows(bytes, start, end);
  if (isEncodedPem(bytes, start)) {
    const text = readEncodedPem(bytes, start);
    return text && { text, settled: text.to };
  }
  if (end - start <= KEY_LENGTH + LONGEST_ESCAPE && isSpelled(bytes, start, end)) {
    const spelled = readSpelled(bytes, start);
    if (spelled) return spelled;
  }
  if (end - start < KEY_LENGTH) {
    if (isRowText(bytes, start, end)) return readDump(bytes, start);
    const tagged = taggedAt(bytes, start, end);
    if (tagged) return untagged(bytes, tagged);
    const pieces = streamedAt(bytes, start, end);
    if (pieces !== null && pieces !== "open") return { text: unstreamed(bytes, pieces), settled: end };
    const chain2 = wrappedAt(bytes, start, end);
    if (chain2 === null || chain2 === "open") {
      const cell = cellAt(bytes, start, end);
      return cell === null || cell === "open" ? null : { text: uncelled(bytes, cell), settled: end };
    }
    return { text: unwrapped(bytes, chain2), settled: chain2.pieces.at(-1)?.end ?? end };
  }
  const rows = unwrappedRows(bytes, start, end);
  return rows && { text: rows, settled: rows.to };
}
var WHOLE2, LONGEST_ESCAPE;
var init_carriers = __esm({
  "src/detect/decode/carriers/carriers.ts"() {
    "use strict";
    init_shape();
    init_cells();
    init_characters();
    init_dump();
    init_encoded_words();
    init_encoded_pem();
    init_hex_rows();
    init_markup();
    init_numbers();
    init_spelled();
    init_streams();
    init_wrapped();
    WHOLE2 = 60;
    LONGEST_ESCAPE = 6;
  }
});

// src/detect/decode/packed.ts
function unpack(bytes, start, end, mayTouch) {
  const record = sqliteValues(bytes, start, end);
  if (record.length > 0) return record;
  const before = bytes[start - 1];
  const value = bytes.toString("latin1", start, start + KEY_LENGTH);
  const prefixed = before === KEY_LENGTH || before === 0 && isBinary(bytes, start, end) && (bytes[start - 4] === KEY_LENGTH || bytes[start - 4] === KEY_LENGTH + 1);
  if (prefixed && shapeOf(value) === "random") return [{ start, by: "length" }];
  return end - start <= 400 && (isBinary(bytes, start, end) || mayTouch && isNamed2(bytes, start, end)) ? byStatistics(bytes, start, end) : [];
}
function isNamed2(bytes, start, end) {
  if (end - start < 2 * KEY_LENGTH || end - start > 2 * KEY_LENGTH + MAX_WORD) return false;
  if (!OPENS.has(bytes[start - 1] ?? SPACE5) || !CLOSES.has(bytes[end] ?? SPACE5)) return false;
  if (ONE_VALUE.test(bytes.toString("latin1", Math.max(0, start - NAME4), start))) return false;
  return BINANCE2.test(
    bytes.toString("latin1", Math.max(0, start - NAMED_REACH), start) + " " + bytes.toString("latin1", start + 2 * KEY_LENGTH, Math.min(bytes.length, end + NAMED_REACH))
  );
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
  const head2 = bytes.subarray(from, start);
  let at2 = start;
  for (let tries = 0; tries < 8; tries++) {
    const found = at2 > from ? head2.lastIndexOf(TEXT_OF_64, at2 - 1 - from, "latin1") : -1;
    if (found < 0) return [];
    at2 = from + found;
    for (let header = at2 - 1; header >= Math.max(0, at2 - 120); header--) {
      const found2 = recordValues(bytes, header, at2, start, end);
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
  for (let at2 = header + 1; at2 < payload; ) {
    let type = 0;
    let byte;
    do {
      byte = bytes[at2] ?? 0;
      type = type * 128 + (byte & 127);
      at2++;
    } while ((byte & 128) !== 0 && at2 < payload);
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
  for (const count of [2, 1]) {
    const rest = token.length - count * KEY_LENGTH;
    if (rest < 0 || rest > 200) continue;
    for (const fromEnd of [true, false]) {
      const word2 = fromEnd ? token.slice(0, rest) : token.slice(count * KEY_LENGTH);
      if (word2 !== "" && !(word2.length <= 2 && !fromEnd) && !isWordLike(word2)) continue;
      const first = fromEnd ? rest : 0;
      const values = Array.from({ length: count }, (_, i) => token.slice(first + i * KEY_LENGTH, first + (i + 1) * KEY_LENGTH));
      if (values.every((value) => shapeOf(value) === "random")) {
        return values.map((_, i) => ({ start: start + first + i * KEY_LENGTH, by: "statistics" }));
      }
    }
  }
  return [];
}
var ONE_VALUE, NAME4, SPACE5, OPENS, CLOSES, NAMED_REACH, BINANCE2, MAX_WORD, RECORD_REACH, TEXT_OF_64;
var init_packed = __esm({
  "src/detect/decode/packed.ts"() {
    "use strict";
    init_shape();
    ONE_VALUE = /(?:key|secret|token|hash|sha\d{1,3}|digest|sign|signature)\w{0,20}["'`\])]{0,3}\s{0,8}[=:(]{1,2}[\s"'`]{0,8}$/i;
    NAME4 = 80;
    SPACE5 = 32;
    OPENS = new Set(Buffer.from(" 	\r\n\"'`=:>|("));
    CLOSES = new Set(Buffer.from(" 	\r\n\"'`<|)"));
    NAMED_REACH = 400;
    BINANCE2 = /binance|mbx-?apikey/i;
    MAX_WORD = 16;
    RECORD_REACH = 2048;
    TEXT_OF_64 = "\x81\r";
  }
});

// src/detect/prefilter.ts
function oddProducts(bytes) {
  let free = { from: 0, to: 0 };
  return (start, end) => {
    const from = Math.max(0, start - 1500);
    const to = Math.min(bytes.length, end + 600);
    const known2 = from >= free.from && from < free.to ? free.to - LONGEST_NAME : from;
    if (known2 < to && ODD_PRODUCTS.test(bytes.toString("latin1", Math.max(from, known2), to))) return true;
    free = { from: from >= free.from && from < free.to ? free.from : from, to: Math.max(to, free.to) };
    return false;
  };
}
function surroundings(bytes) {
  return { joinsByComma: joinsLists(bytes), isNearOddProduct: oddProducts(bytes) };
}
function interestingRuns(bytes, from = 0, to = bytes.length, signatures, areEnough) {
  const runs = [];
  const around = surroundings(bytes);
  const places = [];
  const query = {
    minimum: MIN_PIECE2,
    filter: FILTER.interest | (signatures === void 0 ? 0 : FILTER.signatures),
    onPlace: (at2) => numbersAt(bytes, at2, from, (start) => places.push({ start, end: start, step: 1 }))
  };
  searchRuns(bytes, from, to, query, (start, end, step) => {
    if (signatures !== void 0 && areEnough?.() !== true && mayBeSignature(bytes, start, end, step))
      noteSignature(bytes, start, end, step, signatures);
    if (isInteresting(bytes, start, end, step, around)) runs.push({ start, end, step });
  });
  return places.length === 0 ? runs : [...runs, ...places].toSorted((a, b) => a.start - b.start);
}
function isInteresting(bytes, start, end, step, around) {
  if (step !== 1) return true;
  const length = end - start;
  if (length < 60)
    return isMixed(bytes, start, end) && (touchesJoint(bytes, start, end, around.joinsByComma) || isCarried(bytes, start, end) || isCompressedPiece(bytes, start, end));
  if (isMixed(bytes, start, end) || length >= 128) return length < KEY_LENGTH || isPromising(bytes, start, end);
  return !isNamedHash(bytes, start) && (isHexRow(bytes, start, end) || around.isNearOddProduct(start, end));
}
function isPromising(bytes, start, end) {
  let from = start;
  for (let i = start; i <= end; i++) {
    if (i < end && ((CLASSES[bytes[i] ?? 0] ?? 0) & ALNUM) !== 0) continue;
    if (i - from >= SHORTEST3) return true;
    from = i + 1;
  }
  return end >= bytes.length || GOES_ON2.has(bytes[end] ?? 0) || compressedStart(bytes, start, end) >= 0 || !encodesNothing(bytes, start, end) || DER_START2.test(bytes.toString("latin1", start, start + 24));
}
function isNamedHash(bytes, start) {
  const before = bytes[start - 1];
  if (before !== 61 && before !== 58 && before !== 64 && before !== 45 && before !== 34 && before !== 39) return false;
  return /(?:signature|sha256)["'\\]{0,2}\s?[=:@-]\s?["'\\]{0,2}$/i.test(bytes.toString("latin1", Math.max(0, start - 16), start));
}
var MIN_PIECE2, ODD_PRODUCTS, LONGEST_NAME, SHORTEST3, GOES_ON2;
var init_prefilter = __esm({
  "src/detect/prefilter.ts"() {
    "use strict";
    init_kernel();
    init_charset();
    init_base64();
    init_compressed();
    init_carriers();
    init_numbers();
    init_hex_rows();
    init_joined();
    init_private_keys();
    init_shape();
    init_signatures();
    MIN_PIECE2 = 16;
    ODD_PRODUCTS = /testnet|test[-_]futures|futures[-_]test|binancefuture|pay|listen_?key|stream/i;
    LONGEST_NAME = 24;
    SHORTEST3 = 60;
    GOES_ON2 = new Set(Buffer.from("\r\n\\\"'`= 	&%"));
  }
});

// src/detect/questions/boundaries.ts
function boundaryEvidence(before, gives, after, value, isJoined = false) {
  const found = [];
  const head2 = gives === "" ? before : before.replace(/(?<![\\%=])[\\%=]+$/, "") + gives;
  const front = borderBefore(head2);
  const back = borderAfter(after);
  for (const border of [front, back]) if (border && !found.some((one) => one.signal === border.signal)) found.push(border);
  if (/;base64,["'`]?$|sourceMappingURL=\S{0,40}$|base64\s*[:,]\s*["'`]?$/.test(head2.slice(-80)) || /(?:data:|charset=)[\w/;=+.-]{0,60},$/.test(head2.slice(-100))) {
    found.push(evidence("data-uri", "behind base64,"));
  }
  if (isMapping(head2)) found.push(evidence("data-uri", "mappings of a source map"), evidence("encoded-block", "mappings of a source map"));
  if (ENCRYPTED.test(head2.slice(-200))) found.push(evidence("encrypted-value", "behind an encryption marker"));
  const part = messagePart(head2, after, value);
  if (part) found.push(part);
  const block = isJoined ? null : encodedBlock(head2, after, value);
  if (block) found.push(block);
  return found;
}
function isMapping(head2) {
  const at2 = head2.lastIndexOf('"mappings"');
  return at2 >= 0 && /^"mappings"\s{0,4}:\s{0,4}"[^"\s]*$/.test(head2.slice(at2));
}
function messagePart(head2, after, value) {
  if (/\bboundary="?[\w'()+,./:=?-]{0,40}$/i.test(head2.slice(-80))) return evidence("name-never", "boundary");
  if (/(?:^|\n)--$/.test(head2.slice(-3)) && /^(?:--)?\r?\n(?:Content-|\r?\n|$)/i.test(`${after.slice(0, 24)}
`) && !head2.includes(`=${value}`))
    return evidence("name-never", "boundary");
  if (/(?:^|\n)--$/.test(head2.slice(-3)) && head2.includes(`boundary="${value}`)) return evidence("name-never", "boundary");
  const signature = head2.lastIndexOf("-Signature:");
  if (signature >= 0 && head2.length - signature < 1500 && !/\n(?![ \t])/.test(head2.slice(signature)))
    return evidence("name-never", "a signature of mail");
  const line = head2.slice(Math.max(head2.lastIndexOf("\n") + 1, head2.length - 400));
  const address = /https?:\/\/[^\s"'<>]{1,300}$/i.exec(line)?.[0];
  if (address === void 0 || /\/(?:ws|stream)s?\/|streams?=/.test(address)) return null;
  const query = /[?&;]([\w.-]{1,40})=$/.exec(address)?.[1];
  if (query !== void 0) return QUERY_NAME.test(query) ? null : evidence("name-never", `${query} of a web address`);
  return /\/$/.test(address) && !/api[_-]?key|secret/i.test(address) ? evidence("name-never", "a word of a web address") : null;
}
function pieceBefore2(text) {
  let start = text.length;
  while (start > 0 && text.length - start < 200 && (classAt(text, start - 1) & KEY) !== 0) start--;
  return text.slice(start);
}
function pieceAfter(text) {
  let end = 0;
  while (end < text.length && end < 200 && (classAt(text, end) & KEY) !== 0) end++;
  return text.slice(0, end);
}
function borderBefore(head2) {
  const previous = head2.at(-1);
  if (previous === void 0) return null;
  if (previous === "." || previous === "$")
    return isRandomPiece(pieceBefore2(head2.slice(0, -1))) ? evidence("token-slice", "a random piece before it") : null;
  if (!/[+/_-]/.test(previous)) return null;
  const piece = pieceBefore2(head2).slice(0, -1);
  if (/^[+/_-]*$/.test(piece)) {
    const escaped = previous === "/" && head2.endsWith("\\/");
    return escaped && !wordParts(pieceBefore2(head2.slice(0, -2))) ? evidence("base64-slice", "a slash before it") : null;
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
    const alone2 = piece === "" && next === "/" && /^\/[\s"'`?#>)]/.test(after);
    return alone2 || words && piece !== "" ? null : evidence("base64-slice", `${next} behind it`);
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
function isInsidePemBlock(before) {
  const text = before.slice(-12e3);
  const begin = text.lastIndexOf("-----BEGIN ");
  if (begin < 0 || text.indexOf("-----END", begin) >= 0) return false;
  const header = /^-----BEGIN [A-Z0-9 ]+-----/.exec(text.slice(begin, begin + 80));
  return header !== null && /^(?:[A-Za-z0-9+/=\s"'`,.;*#-]|\\+[nr/]|\\\s|(?:Version|Comment|Hash|Proc-Type|DEK-Info|Charset):[^\n]*\n)*$/.test(
    text.slice(begin + header[0].length)
  );
}
function withoutNoise(line) {
  let end = line.length;
  for (; ; ) {
    if (/[\s"'`,;+\\|*)\]]/.test(line.charAt(end - 1))) end--;
    else if (/[rn]/.test(line.charAt(end - 1)) && line.charAt(end - 2) === "\\") end -= 2;
    else break;
  }
  return line.slice(0, end).replace(LINE_FRONT, "");
}
function encodedBlock(head2, after, value) {
  const above = head2.slice(-1400).split(LINE_END);
  const below = after.slice(0, 1400).split(LINE_END);
  const own = `${withoutNoise(above.at(-1) ?? "")}${value}${withoutNoise(below[0] ?? "")}`;
  if (own !== value) return null;
  const lines = [...takeWhileEncoded(above.slice(0, -1).toReversed(), value.length), ...takeWhileEncoded(below.slice(1), value.length)];
  const padded = lines.some((line) => /[+/=]/.test(line) || line.length < value.length);
  if (lines.length === 0 || lines.length === 1 && !padded) return null;
  const plainPairs = !padded && lines.length <= 7;
  return evidence("encoded-block", `${lines.length + 1} lines of ${value.length} characters`, plainPairs ? 0.5 : 1);
}
function takeWhileEncoded(lines, width) {
  const taken = [];
  for (const raw of lines) {
    const line = withoutNoise(raw);
    const full = line.length === width && /^[A-Za-z0-9+/]+={0,2}$/.test(line);
    const tail = line.length < width && line.length >= 8 && /^[A-Za-z0-9+/]+={0,2}$/.test(line) && !wordParts(line);
    if (full) taken.push(line);
    if (tail) taken.push(line);
    if (!full) break;
  }
  return taken;
}
var QUERY_NAME, ENCRYPTED, LINE_END, LINE_FRONT;
var init_boundaries = __esm({
  "src/detect/questions/boundaries.ts"() {
    "use strict";
    init_charset();
    init_evidence();
    init_shape();
    QUERY_NAME = /key|secret|token|api|auth|pass|^(?:k|s|ak|sk)$/i;
    ENCRYPTED = /(?:ENC\[[\w,:]*(?![\w,:])|ENC\(|\bencrypted:|\{cipher\}|vault:v\d+:|\$ANSIBLE_VAULT;[^\n]{0,80}\n\s*)[A-Za-z0-9+/=]*$/;
    LINE_END = /\r?\n|(?<!\\)(?:\\+r)?\\+n|(?:&#(?:13|xd);)?&#(?:10|xa);|%0A/i;
    LINE_FRONT = /^(?:[\s"'`,*#>|;+-]|\/\/)+/;
  }
});

// src/detect/decode/unescape.ts
function character(code2) {
  return code2 <= 1114111 ? String.fromCodePoint(code2) : " ";
}
function unescapeAround(before, after) {
  const readings = [];
  let head2 = before;
  let tail = after;
  for (let depth = 0; depth < MAX_DEPTH2; depth++) {
    let changed = false;
    for (const layer of LAYERS) {
      layer.near.lastIndex = 0;
      const close = head2.slice(-NEAR2);
      const behind = tail.slice(0, 120);
      if (!layer.near.test(lineTail(close)) && !(layer.near.lastIndex = 0, layer.near.test(lineHead(behind)))) continue;
      layer.near.lastIndex = 0;
      const newHead = layer.undo(head2);
      const newTail = layer.undo(tail);
      if (newHead === head2 && newTail === tail) continue;
      head2 = newHead;
      tail = newTail;
      changed = true;
      if (!readings.includes(layer.reading)) readings.push(layer.reading);
    }
    if (!changed) break;
  }
  return { before: head2.replace(ANSI_BARE, ""), after: tail.replace(ANSI_BARE, ""), readings };
}
function lineTail(text) {
  return text.slice(text.lastIndexOf("\n", text.length - 2) + 1);
}
function lineHead(text) {
  if (/^\r?\n/.test(text)) return "";
  const end = text.indexOf("\n", 2);
  return end < 0 ? text : text.slice(0, end);
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
    const quoted4 = /^(?:3D|22|20|27|3A|09)/.exec(token);
    if (quoted4) return { length: 2, reading: "quoted-printable", gives: character(parseInt(quoted4[0], 16)) };
  }
  const colour = /^\d{0,3}m/.exec(token);
  if (colour && /(?:\x1b|\\x1[bB]|\\033|\\u001[bB]|\\e|\^\[|\u241b|#|\s|^)\[(?:\d+[;:])*$/.test(before.slice(-24))) {
    return { length: colour[0].length, reading: "ansi", gives: "" };
  }
  return null;
}
var MAX_DEPTH2, NEAR2, BACKSLASH6, BACKSLASH_NEAR, PERCENT6, PERCENT_NEAR, ENTITY, ENTITY_NEAR, ANSI, ANSI_BARE, QP, QP_NEAR, NAMED3, BACKSLASHED, LAYERS;
var init_unescape = __esm({
  "src/detect/decode/unescape.ts"() {
    "use strict";
    MAX_DEPTH2 = 4;
    NEAR2 = 400;
    BACKSLASH6 = /\\(?:u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|x([0-9a-fA-F]{2})|([0-7]{3})|(["'`\\/nrtbfe]))/g;
    BACKSLASH_NEAR = /\\(?:["'`nrt/]|u00[0-7][0-9a-fA-F]|x[0-7][0-9a-fA-F]|0[0-7]{2})/;
    PERCENT6 = /%([0-9a-fA-F]{2})/g;
    PERCENT_NEAR = /%(?:25)*(?:3D|22|3A|26|2C|7B|7D|20|0A|0D|5B|3F|2F|27)/i;
    ENTITY = /&(?:(quot|apos|amp|lt|gt|equals|colon|nbsp|num|sol|lowbar|hyphen|comma|semi|period)|#(\d{1,6})|#[xX]([0-9a-fA-F]{1,5}));/g;
    ENTITY_NEAR = /&(?:quot|apos|amp|lt|gt|equals|colon|nbsp|num|#\d{2,5}|#[xX][0-9a-fA-F]{2,4});/;
    ANSI = /(?:\x1b|\\x1[bB]|\\033|\\u001[bB]|\\e|\^\[|\u241b)\[[0-9;:?]*[A-Za-z]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)/g;
    ANSI_BARE = /\[(?:\d{1,2}(?:;\d{1,3})*m|m(?![a-z]))/g;
    QP = /(?<!=)=\r?\n|=([0-9A-F]{2})/g;
    QP_NEAR = /=(?!\d\d[0-9a-f]{8})(?:3D|22|3A(?=\s|=)|0A|09|C3=|E2=|D0=)|(?<!=)=\r?\n|=20\r?\n/;
    NAMED3 = {
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
      { reading: "ansi", near: ANSI, undo: (text) => text.replace(ANSI, "") },
      {
        reading: "escape",
        near: BACKSLASH_NEAR,
        undo: (text) => text.replace(BACKSLASH6, (_all, four, braced, two, octal2, one) => {
          const hex = four || braced || two;
          if (hex) return character(parseInt(hex, 16));
          if (octal2) return character(parseInt(octal2, 8));
          return BACKSLASHED[one] ?? one;
        })
      },
      {
        reading: "html-entity",
        near: ENTITY_NEAR,
        undo: (text) => text.replace(
          ENTITY,
          (_all, named2, decimal, hex) => named2 ? NAMED3[named2] ?? " " : character(decimal ? parseInt(decimal, 10) : parseInt(hex, 16))
        )
      },
      {
        reading: "percent",
        near: PERCENT_NEAR,
        undo: (text) => text.replace(/\+(?=[^+]*%|[A-Za-z])/g, " ").replace(PERCENT6, (_all, hex) => character(parseInt(hex, 16)))
      },
      {
        reading: "quoted-printable",
        near: QP_NEAR,
        undo: (text) => text.replace(QP, (_all, hex) => hex ? character(parseInt(hex, 16)) : "")
      }
    ];
  }
});

// src/detect/decode/utf16.ts
function utf16View(view, { start, end, step }, order2) {
  const { bytes } = view;
  const bigEndian2 = order2 === "utf-16be";
  const unit = bigEndian2 ? start - 1 : start;
  const marked = hasMark(bytes);
  const isText2 = (at2) => {
    const high = bytes[bigEndian2 ? at2 : at2 + 1];
    const low = bytes[bigEndian2 ? at2 + 1 : at2] ?? 0;
    if (marked) return true;
    if (step === 4 && (at2 - unit & 3) === 2) return high === 0 && low === 0;
    return high === 0 && low >= 9 && low !== 127;
  };
  let from = unit;
  while (from - 2 >= 0 && unit - from < WIDE_CONTEXT && isText2(from - 2)) from -= 2;
  let to = unit;
  while (to + 2 <= bytes.length && to - end < WIDE_CONTEXT && isText2(to)) to += 2;
  const slice = Buffer.from(bytes.subarray(from, to));
  const text = (bigEndian2 ? slice.swap16() : slice).toString("utf16le");
  const narrow = Buffer.from(text.replace(/[^\x00-\xff]/g, "\xFF"), "latin1");
  const byteOf = bigEndian2 ? 1 : 0;
  const nested = nestedView(view, narrow, order2, {
    start: from,
    end: to,
    map: (index) => from + 2 * index + byteOf,
    mapEnd: (index) => from + 2 * index
  });
  if (marked) return { end: to, view: { ...nested, text } };
  const before = contextBefore(view, from, view.reach).replaceAll("\0", "");
  const after = contextAfter(view, to, view.reach >> 1).replaceAll("\0", "");
  return { end: Math.max(to, end), view: { ...nested, text, before, after } };
}
function hasMark(bytes) {
  return bytes[0] === 254 && bytes[1] === 255 || bytes[0] === 255 && bytes[1] === 254;
}
function byteOrderOf(bytes, { start, end }) {
  const before = bytes[start - 1] === 0;
  const behind = bytes[end] === 0;
  if (before !== behind) return before ? "utf-16be" : "utf-16le";
  if (hasMark(bytes)) return bytes[0] === 254 ? "utf-16be" : "utf-16le";
  return (start & 1) === 1 ? "utf-16be" : "utf-16le";
}
function isOfEitherOrder(bytes, { start, end }) {
  return bytes[start - 1] === 0 && bytes[end] === 0;
}
var WIDE_CONTEXT;
var init_utf16 = __esm({
  "src/detect/decode/utf16.ts"() {
    "use strict";
    init_view();
    WIDE_CONTEXT = 65536;
  }
});

// src/detect/candidates.ts
import { isUtf8 } from "node:buffer";
function findCandidates(bytes, signatures, effort) {
  return finish(candidateSteps(bytes, signatures, effort));
}
function candidateSteps(bytes, signatures, effort, areEnough) {
  return sitesOf(bytes, interestingRuns(bytes, 0, bytes.length, signatures, areEnough), effort ?? new Effort(allowanceFor(bytes.length)));
}
function* sitesOf(bytes, runs, effort, behind = 0, density = 0) {
  if (runs.length === 0) return [];
  const search = { found: [], effort, behind };
  const reach2 = reachFor(Math.max(runs.length, density));
  for (const { from, to, runs: near } of neighbourhoods(bytes, runs)) {
    const moved2 = from === 0 ? near : near.map((run2) => ({ ...run2, start: run2.start - from, end: run2.end - from }));
    yield* scanView(partView(bytes, from, to, reach2), moved2, search, reach2);
  }
  return distinct(search.found);
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
  return runs > 5e3 ? 600 : runs > 500 ? 3e3 : 12e3;
}
function* scanView(view, runs, search, reach2) {
  const { effort, found } = search;
  const armored = view.text.includes("PRIVATE KEY-----") ? findPemKeys(view.text, (end) => view.originEnd(end) > search.behind) : [];
  for (const key of armored) {
    yield;
    const site = privateSite(view, key, reach2);
    if (!effort.spend(PER_VALUE + site.before.length + site.after.length)) return;
    found.push(site);
  }
  const progress = { done: 0, wide: [0, 0, 0, 0], carried: 0, base64: 0, barren: { end: 0, tries: 0 } };
  let armor = 0;
  for (const run2 of runs) {
    if (effort.isSpent) return;
    yield;
    if (run2.step !== 1) {
      const order2 = byteOrderOf(view.bytes, run2);
      const [own, other2] = wideSlots(run2.start, order2);
      const read = progress.wide[own] ?? 0;
      const done = isOfEitherOrder(view.bytes, run2) ? Math.max(read, progress.wide[other2] ?? 0) : read;
      if (run2.start < done || view.depth >= MAX_DEPTH3) continue;
      const wide = utf16View(view, run2, order2);
      progress.wide[own] = wide.end;
      yield* descend(wide.view, search, reach2);
      continue;
    }
    while ((armored[armor]?.end ?? Infinity) < run2.end) armor++;
    if (run2.start < progress.done || run2.start >= (armored[armor]?.start ?? Infinity)) continue;
    if (run2.end - run2.start < 60) {
      if (view.depth >= MAX_DEPTH3) continue;
      const compressed = yield* scanCompressed(view, run2, search, reach2, progress);
      if (compressed !== null) {
        progress.done = compressed;
        continue;
      }
      const joined4 = run2.end > run2.start ? joinedView(view, run2.start, run2.end) : null;
      if (joined4 && (yield* descend(joined4.view, search, reach2))) progress.done = joined4.end;
      else yield* scanCarrier(view, run2, reach2, search, progress);
      continue;
    }
    progress.done = Math.max(progress.done, yield* scanRun(view, run2, reach2, search, progress));
  }
}
function wideSlots(start, order2) {
  const even = (start & 1) << 1;
  return order2 === "utf-16le" ? [even, even + 1] : [even + 1, even];
}
function* scanCarrier(view, run2, reach2, search, progress) {
  if (run2.start < progress.carried || view.depth >= MAX_DEPTH3) return;
  if (CARRIED.has(view.readings.at(-1) ?? "joined")) return;
  const carried = readCarrier(view.bytes, run2.start, run2.end);
  if (!carried) return;
  progress.carried = carried.settled;
  if (search.effort.spend(carried.text.to - carried.text.from)) yield* descend(carriedView(view, carried.text), search, reach2);
}
function* descend(view, search, reach2) {
  const count = search.found.length;
  if (!search.effort.spend(view.bytes.length + view.before.length + view.after.length)) return false;
  const runs = interestingRuns(view.bytes);
  if (runs.length > 0) yield* scanView(view, runs, search, Math.min(reach2, reachFor(runs.length)));
  return search.found.length > count;
}
function* scanCompressed(view, run2, search, reach2, progress) {
  if (run2.start < progress.base64 || run2.end === run2.start) return null;
  const block = compressedView(view, run2.start, run2.end);
  if (!block) return null;
  progress.base64 = block.end;
  return (yield* descendInto(block, search, reach2)) ? block.end : null;
}
function* descendInto(block, search, reach2) {
  if (block.isTooLarge) search.effort.exhaust();
  return block.view !== null && (yield* descend(block.view, search, reach2));
}
function* scanRun(view, run2, reach2, search, progress) {
  const { text } = view;
  const { found } = search;
  yield* scanCarrier(view, run2, reach2, search, progress);
  const der = DER_START2.exec(text.slice(run2.start, run2.start + 24));
  if (der && der.index < 8) {
    const key = readBareKey(text, run2.start + der.index);
    if (key) {
      if (!isInsidePemBlock(contextBefore(view, run2.start, 6e3))) found.push(privateSite(view, key, reach2));
      return key.end;
    }
  }
  const compressed = view.depth < MAX_DEPTH3 ? yield* scanCompressed(view, run2, search, reach2, progress) : null;
  if (compressed !== null) return compressed;
  if (view.depth < MAX_DEPTH3 && run2.end - run2.start >= 64) {
    const encoded = run2.start >= progress.base64 ? base64View(view, run2.start) : null;
    if (encoded?.view && (yield* descend(encoded.view, search, reach2))) return encoded.end;
    if (encoded) {
      const tries = encoded.end === progress.barren.end ? progress.barren.tries + 1 : 1;
      progress.barren = { end: encoded.end, tries };
      if (!encoded.view || encoded.isAligned || tries >= ALIGNMENTS) progress.base64 = encoded.end;
    }
    const hex = run2.end - run2.start >= 128 ? hexView(view, run2.start, run2.end) : null;
    if (hex && (yield* descend(hex, search, reach2))) return run2.end;
    const packed = run2.end - run2.start >= 128 && !hex ? compressedHexView(view, run2.start, run2.end) : null;
    if (packed && (yield* descendInto(packed, search, reach2))) return run2.end;
  }
  const count = found.length;
  for (let at2 = run2.start; at2 < run2.end; ) {
    if ((classAt(text, at2) & ALNUM) === 0) {
      at2++;
      continue;
    }
    let end = at2 + 1;
    while (end < run2.end && (classAt(text, end) & ALNUM) !== 0) end++;
    scanToken(view, at2, end, reach2, search);
    at2 = end;
  }
  if (found.length === count && run2.end - run2.start < KEY_LENGTH && view.depth < MAX_DEPTH3) {
    const joined4 = joinedView(view, run2.start, run2.end);
    if (joined4 && (yield* descend(joined4.view, search, reach2))) return joined4.end;
  }
  return run2.end;
}
function scanToken(view, start, end, reach2, search) {
  const { found } = search;
  const length = end - start;
  if (length < 60) return;
  const { text } = view;
  if (length < KEY_LENGTH) {
    if (length === 60) pushListenKey(view, start, end, found);
    return;
  }
  if (length === KEY_LENGTH) {
    pushValue(view, start, end, null, [], reach2, search);
    return;
  }
  const glue = escapeGlue(contextBefore(view, start, 24), text.slice(start, Math.min(end, start + 16)));
  if (glue && length - glue.length === KEY_LENGTH) {
    pushValue(view, start + glue.length, end, glue, [], reach2, search);
    return;
  }
  if (glue && length - glue.length === 60) pushListenKey(view, start + glue.length, end, found);
  const mayTouch = !view.readings.includes("wrapped");
  for (const value of unpack(view.bytes, start, end, mayTouch)) {
    const guess = value.by === "statistics" ? [evidence("packed-guess", "no separator and no length around it")] : [];
    pushValue(
      view,
      value.start,
      value.start + KEY_LENGTH,
      { length: 0, reading: value.by === "length" ? "length-prefix" : "packed", gives: "\0" },
      guess,
      reach2,
      search
    );
  }
}
function isOfTwoLiterals({ readings, bytes }) {
  return readings.at(-1) === "joined" && bytes.length <= KEY_LENGTH;
}
function pushValue(view, start, end, glue, extra, reach2, { found, effort, behind }) {
  if (view.originEnd(end) <= behind) return;
  const value = view.text.slice(start, end);
  const shape = shapeOf(value);
  if (shape === "none" || !effort.spend(PER_VALUE)) return;
  const rawBefore = contextBefore(view, start - (glue?.length ?? 0), reach2);
  const rawAfter = contextAfter(view, end, Math.min(reach2, 6e3));
  if (!effort.spend(rawBefore.length + rawAfter.length) || isInsidePemBlock(rawBefore)) return;
  const pieces = glue?.gives === "\0" ? [] : boundaryEvidence(rawBefore, glue?.gives ?? "", rawAfter, value, isOfTwoLiterals(view));
  if (scoreOf(pieces) <= PIECE_WEIGHT && !/binance|mbx/i.test(rawBefore.slice(-200))) return;
  const context = unescapeAround(readable(glue ? cutEscape(rawBefore, glue) : rawBefore), readable(rawAfter));
  const readings = [...view.readings, .../* @__PURE__ */ new Set([...glue ? [glue.reading] : [], ...context.readings])];
  found.push({
    form: "hmac",
    value,
    shape,
    key: null,
    start: view.origin(start),
    end: view.originEnd(end),
    pieces: piecesOf2(view, start, end),
    readings: [...new Set(readings)],
    before: context.before,
    after: context.after,
    touching: [...pieces, ...extra]
  });
}
function readable(context) {
  const short = context.includes("-----BEGIN") ? context.replace(PEM_BODY, "$1\u2026$2") : context;
  if (!/[\x80-\xff]/.test(short) || /[^\x00-\xff]/.test(short)) return short;
  const whole2 = short.replace(/^[\x80-\xbf]{1,3}/, "").replace(/[\xc2-\xf4][\x80-\xbf]{0,2}$/, (end) => isUtf8(Buffer.from(end, "latin1")) ? end : "");
  const bytes = Buffer.from(whole2, "latin1");
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
    pieces: piecesOf2(view, start, end),
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
    pieces: key.lines.length > 0 ? key.lines.flatMap((line) => placesOf(view, line.start, line.end)) : piecesOf2(view, key.start, key.end),
    readings: [.../* @__PURE__ */ new Set([...view.readings, ...escaped, ...context.readings])],
    before: context.before,
    after: context.after,
    touching: []
  };
}
function isWide(site) {
  return (site.pieces.length > 1 || site.key?.armored === true) && !site.readings.includes("compressed");
}
function isWithin2(site, others) {
  let low = 0;
  for (let high = others.length; low < high; ) {
    const middle = low + high >> 1;
    if ((others[middle]?.start ?? 0) <= site.start) low = middle + 1;
    else high = middle;
  }
  return (others[low - 1]?.end ?? 0) >= site.end;
}
function placesOf(view, start, end) {
  return view.pieces?.(start, end) ?? [{ start: view.origin(start), end: view.originEnd(end) }];
}
function piecesOf2(view, start, end) {
  const places = view.pieces?.(start, end) ?? [];
  return places.length > 1 ? places : [];
}
function distinct(sites) {
  const byPlace4 = /* @__PURE__ */ new Map();
  const wide = sites.filter(isWide).toSorted((a, b) => a.start - b.start);
  for (const site of sites) {
    if (wide.length > 0 && !isWide(site) && isWithin2(site, wide)) continue;
    const place = `${site.start}:${site.value}`;
    if (!byPlace4.has(place)) byPlace4.set(place, site);
  }
  return [...byPlace4.values()].toSorted((a, b) => a.start - b.start || a.end - b.end);
}
var MAX_DEPTH3, FAR, ALIGNMENTS, CARRIED, PEM_BODY;
var init_candidates = __esm({
  "src/detect/candidates.ts"() {
    "use strict";
    init_charset();
    init_base64();
    init_compressed();
    init_joined();
    init_carriers();
    init_packed();
    init_effort();
    init_private_keys();
    init_prefilter();
    init_shape();
    init_evidence();
    init_boundaries();
    init_unescape();
    init_vocabulary();
    init_utf16();
    init_view();
    MAX_DEPTH3 = 4;
    FAR = 64 * 1024;
    ALIGNMENTS = 4;
    CARRIED = /* @__PURE__ */ new Set(["wrapped", "dump", "numbers"]);
    PEM_BODY = /(-----BEGIN [A-Z0-9 ]{3,40}-----)(?:[A-Za-z0-9+/=\s\\"'`,;.:#*]|-(?!----)){40,16000}(-----END )/g;
  }
});

// src/detect/structure/drafts.ts
function isRecord2(part) {
  return part instanceof RecordDraft;
}
function kindOf(part) {
  if (part === void 0) return "none";
  return isRecord2(part) ? "record" : part.kind;
}
var RecordDraft, MemberDraft;
var init_drafts = __esm({
  "src/detect/structure/drafts.ts"() {
    "use strict";
    RecordDraft = class {
      kind;
      name;
      opener;
      members = [];
      inside = null;
      start;
      end;
      constructor(kind, name, opener, start) {
        this.kind = kind;
        this.name = name;
        this.opener = opener;
        this.start = start;
        this.end = start;
      }
      add(member) {
        this.members.push(member);
        this.end = Math.max(this.end, member.end);
      }
    };
    MemberDraft = class {
      record;
      name = null;
      phrase = "";
      text = "";
      records = [];
      marks = [];
      note;
      paragraph;
      start;
      valueStart;
      end;
      constructor(record, start, end, paragraph, note) {
        this.record = record;
        this.start = start;
        this.valueStart = start;
        this.end = end;
        this.paragraph = paragraph;
        this.note = note;
      }
      hold(record) {
        record.inside = this;
        this.records.push(record);
        this.end = Math.max(this.end, record.end);
      }
    };
  }
});

// src/detect/structure/members.ts
function isStatement(text) {
  const word2 = /^[}\s]*([a-z]+)\b/i.exec(text)?.[1]?.toLowerCase();
  return word2 !== void 0 && STATEMENTS.has(word2);
}
function membersOf(parts, text, record, paragraph, note) {
  const pieces = mapPairs(parts, text) ?? split2(parts, text);
  return pieces.map((piece) => memberOf(piece, text, record, paragraph, note));
}
function mapPairs(parts, text) {
  const starts = [];
  for (let i = 0; i + 2 < parts.length; i++) {
    if (text.charCodeAt(parts[i]?.start ?? 0) !== 58 || !isKeyword(parts, i, text)) continue;
    const value = parts[i + 2];
    const kind = kindOf(value);
    if (kind === "bind" || kind === "separator") return null;
    starts.push(i);
    i += isKeyword(parts, i + 2, text) ? 3 : 2;
  }
  const [first] = starts;
  if (first === void 0 || first > 0 && starts.length < 2) return null;
  const all = first > 0 ? [0, ...starts] : starts;
  return all.map((start, index) => parts.slice(start, all[index + 1] ?? parts.length));
}
function isKeyword(parts, index, text) {
  const sign = parts[index];
  const word2 = parts[index + 1];
  if (kindOf(sign) !== "other" || kindOf(word2) !== "word" || !sign || !word2) return false;
  return text.charAt(sign.start) === ":" && sign.end === word2.start && sign.end - sign.start === 1 && /[\s([{,]/.test(text.charAt(sign.start - 1)) && /[\s)\]}?]/.test(text.charAt(word2.end));
}
function split2(parts, text) {
  if (parts.length === 1) return [parts];
  const starts = [];
  let binds = 0;
  let boundary = 0;
  for (const [index, part] of parts.entries()) {
    const kind = kindOf(part);
    if (kind === "option" && index > 0) starts.push(index);
    else if (kind === "separator" || isBar(part, text)) boundary = index + 1;
    else if (kind === "bind") {
      const name = parts[index - 1];
      if (name !== void 0 && binds > 0 && boundary > (starts.at(-1) ?? 0)) starts.push(boundary);
      else if (name !== void 0 && index > 1 && isTight2(part, name, parts[index + 1], text)) starts.push(index - 1);
      binds++;
    }
  }
  if (starts.length === 0) return [parts];
  const all = [0, ...new Set(starts)].filter((start) => start < parts.length);
  return all.map((start, index) => parts.slice(start, all[index + 1] ?? parts.length)).filter((piece) => piece.length > 0);
}
function isBar(part, text) {
  return kindOf(part) === "other" && text.charAt(part.start) === "|" && /\s/.test(text.charAt(part.start - 1));
}
function isTight2(bind2, name, value, text) {
  return text.charAt(bind2.start) === "=" && bind2.end - bind2.start === 1 && kindOf(name) === "word" && name.end === bind2.start && (value === void 0 || value.start === bind2.end) && /[\s"'&?;]/.test(text.charAt(name.start - 1));
}
function memberOf(parts, text, record, paragraph, note) {
  const first = parts[0];
  const last = parts.at(-1);
  const member = new MemberDraft(record, first?.start ?? record.start, last?.end ?? record.start, paragraph, note);
  const bind2 = isKeyword(parts, 0, text) && kindOf(parts[2]) !== "bind" ? { left: 2, right: 2 } : bindOf(parts, text);
  const left = bind2 === null ? [] : parts.slice(0, bind2.left);
  const value = bind2 === null ? parts : parts.slice(bind2.right);
  if (bind2 !== null) {
    member.name = nameOf(left, text);
    member.phrase = text.slice(Math.max(member.start, (left.at(-1)?.end ?? member.start) - MAX_PHRASE), left.at(-1)?.end ?? member.start);
  } else if (kindOf(first) === "option" && first) {
    member.name = text.slice(first.start, first.end);
    member.phrase = member.name;
  }
  const body = bind2 === null && kindOf(first) === "option" ? value.slice(1) : value;
  member.valueStart = body[0]?.start ?? member.end;
  member.text = text.slice(member.valueStart, Math.min(member.end, member.valueStart + MAX_TEXT)).trim();
  for (const part of parts) {
    if (isRecord2(part)) member.hold(part);
    else if (part.kind === "value") member.marks.push(part.mark);
  }
  if (member.name === null && member.marks.length > 0) {
    const at2 = parts.findIndex((part) => kindOf(part) === "value");
    const before = parts[at2 - 1];
    const kind = kindOf(before);
    if (before && !isRecord2(before) && (kind === "word" || kind === "string" || kind === "option")) {
      member.name = inner(before, text);
      member.phrase = text.slice(Math.max(member.start, before.end - MAX_PHRASE), before.end);
      member.valueStart = parts[at2]?.start ?? member.valueStart;
    }
  }
  return member;
}
function bindOf(parts, text) {
  const at2 = parts.findIndex((part) => kindOf(part) === "bind");
  if (at2 < 0 || isStatement(text.slice(parts[0]?.start ?? 0, (parts[0]?.start ?? 0) + 12))) return null;
  const bind2 = parts[at2];
  if (bind2 && text.charAt(bind2.start) === ":" && bind2.end - bind2.start === 1) {
    const equals = parts.findIndex((part, index) => index > at2 && kindOf(part) === "bind" && text.charAt(part.start) === "=");
    const between = parts.slice(at2 + 1, equals);
    if (equals > 0 && between.length <= 8 && between.every((part) => ["word", "other", "record", "bind", "option"].includes(kindOf(part))))
      return { left: at2, right: equals + 1 };
  }
  return { left: at2, right: at2 + 1 };
}
function nameOf(left, text) {
  const last = left.at(-1);
  if (last === void 0) return null;
  if (!isRecord2(last)) return last.kind === "value" ? null : numberOf(last, text) + inner(last, text);
  const key = last.members.length === 1 ? last.members[0] : void 0;
  const base = left.at(-2);
  if (key && last.kind !== "object" && key.text.length <= 80 && key.records.length === 0) {
    const owner = base && !isRecord2(base) && base.kind === "word" && base.end === last.start ? `${inner(base, text)}.` : "";
    return `${owner}${key.text.replace(/["'`:]/g, "")}`;
  }
  return base && !isRecord2(base) && base.kind === "word" ? inner(base, text) : null;
}
function numberOf(token, text) {
  if (text.charCodeAt(token.start - 1) !== 92) return "";
  return /(?:^|\s)(\d{1,4}\\)$/.exec(text.slice(Math.max(0, token.start - 6), token.start))?.[1] ?? "";
}
function inner(token, text) {
  const raw = text.slice(token.start, Math.min(token.end, token.start + 160));
  return token.kind === "string" ? raw.replace(/^(?:"""|'''|["'`])|(?:"""|'''|["'`])$/g, "") : raw;
}
var MAX_TEXT, MAX_PHRASE, STATEMENTS;
var init_members = __esm({
  "src/detect/structure/members.ts"() {
    "use strict";
    init_drafts();
    MAX_TEXT = 400;
    MAX_PHRASE = 120;
    STATEMENTS = /* @__PURE__ */ new Set([
      "async",
      "case",
      "catch",
      "class",
      "def",
      "elif",
      "else",
      "elsif",
      "elseif",
      "except",
      "for",
      "foreach",
      "fn",
      "func",
      "function",
      "if",
      "match",
      "switch",
      "try",
      "unless",
      "until",
      "when",
      "while",
      "with"
    ]);
  }
});

// src/detect/structure/tabular.ts
function readTables(text, marks) {
  const tables = [];
  const headless = /* @__PURE__ */ new Map();
  let known2 = 0;
  for (const mark2 of marks) {
    if (mark2.start < known2) continue;
    const start = text.lastIndexOf("\n", mark2.start - 1) + 1;
    const end = lineEnd2(text, mark2.end);
    known2 = end;
    if (end - start > MAX_LINE4 || text.slice(mark2.start, mark2.end).includes("\n")) continue;
    for (const delimiter2 of DELIMITERS2) {
      const own = cellsOf2(text, start, end, delimiter2);
      if (own.length < 2 || !isAlone2(text, mark2, own)) continue;
      const block = headless.get(delimiter2);
      const isHeadless = block?.columns === own.length && areRows(text, block.end + 1, start, delimiter2, own.length);
      const table = isHeadless ? null : tableAround(text, start, end, delimiter2, own, tables.at(-1)?.end ?? 0);
      if (!table) headless.set(delimiter2, { columns: own.length, end });
      if (!table || marks.some((one) => one.start >= table.start && one.start < (table.rows[0]?.start ?? 0))) continue;
      tables.push(table);
      known2 = table.end;
      break;
    }
  }
  return tables;
}
function lineEnd2(text, from) {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}
function areRows(text, from, to, delimiter2, columns) {
  for (let start = from; start < to; ) {
    const end = lineEnd2(text, start);
    const row = rowOf(text, start, end, delimiter2);
    if (row === null || row.cells.length > 0 && row.cells.length !== columns) return false;
    start = end + 1;
  }
  return true;
}
function isAlone2(text, mark2, cells) {
  const cell = cells.find((one) => one.start <= mark2.start && one.end >= mark2.end);
  return cell !== void 0 && text.slice(cell.start, mark2.start).trim().length <= 3 && text.slice(mark2.end, cell.end).trim().length <= 3;
}
function tableAround(text, start, end, delimiter2, own, floor) {
  const above = [];
  let first = start;
  while (first > floor && above.length < MAX_LINES2) {
    const from = text.lastIndexOf("\n", first - 2) + 1;
    const row = rowOf(text, from, first - 1, delimiter2);
    if (row === null || row.cells.length > 0 && row.cells.length !== own.length) break;
    above.push(row);
    first = from;
  }
  const rows = above.filter((row) => row.cells.length > 0).toReversed();
  const copied2 = delimiter2 === "	" ? copyColumns(text, first) : null;
  const head2 = copied2 ? { start: copied2.start, end: first, cells: [] } : rows[0];
  if (!head2 || !copied2 && isRecordHead(text, text.lastIndexOf("\n", head2.start - 2) + 1)) return null;
  const header = copied2?.names ?? head2.cells.map((one) => plain(text.slice(one.start, one.end)));
  if (copied2 ? header.length !== own.length : !isHeader2(header, text.slice(head2.start, head2.end), delimiter2)) return null;
  const below = [];
  let last = end;
  while (last < text.length && below.length < MAX_LINES2) {
    const to = lineEnd2(text, last + 1);
    const row = rowOf(text, last + 1, to, delimiter2);
    if (row === null || row.cells.length > 0 && row.cells.length !== own.length) break;
    below.push(row);
    last = to;
  }
  return {
    start: head2.start,
    end: last,
    header,
    rows: [...rows.slice(copied2 ? 0 : 1), { start, end, cells: own }, ...below.filter((row) => row.cells.length > 0)]
  };
}
function copyColumns(text, end) {
  const start = text.lastIndexOf("\n", end - 2) + 1;
  if (end - start > MAX_LINE4) return null;
  const columns = /^COPY [\w."]{1,120} \(([^()]{1,2000})\) FROM stdin/i.exec(text.slice(start, end))?.[1];
  return columns === void 0 ? null : { start, names: columns.split(",").map(plain) };
}
function isRecordHead(text, start) {
  return /^(?:-\[ ?RECORD \d{1,9} ?\]|\*{3,40} \d{1,9}\. row \*{3})/.test(text.slice(start, start + 60));
}
function rowOf(text, start, end, delimiter2) {
  if (end - start > MAX_LINE4 || end <= start) return null;
  const line = text.slice(start, end);
  if (line.trim() === "") return null;
  if (/^[\s|+:=-]+$/.test(line)) return { start, end, cells: [] };
  return { start, end, cells: cellsOf2(text, start, end, delimiter2) };
}
function cellsOf2(text, start, end, delimiter2) {
  const cells = [];
  let from = start;
  let quoted4 = false;
  for (let i = start; i < end; i++) {
    const character2 = text.charAt(i);
    if (character2 === '"') quoted4 = !quoted4;
    else if (character2 === delimiter2 && !quoted4) {
      cells.push({ start: from, end: i });
      from = i + 1;
    }
  }
  cells.push({ start: from, end });
  return cells;
}
function plain(cell) {
  return withoutEnds(withoutEnds(cell.trim(), "\"'`*").trim(), "\"'`*").trim();
}
function isHeader2(cells, line, delimiter2) {
  if (delimiter2 !== "|" && (/[=(){}[\]<>]/.test(line) || /^\s*(?:import|const|let|return|public|private|use)\s/.test(line))) return false;
  const filled = cells.filter((cell) => cell !== "");
  const named2 = filled.filter((cell) => /^[A-Za-z\u0080-\uffff][^"'`]{0,60}$/.test(cell) && !/[A-Za-z0-9]{40}/.test(cell));
  return named2.length * 2 > filled.length;
}
var DELIMITERS2, MAX_LINE4, MAX_LINES2;
var init_tabular = __esm({
  "src/detect/structure/tabular.ts"() {
    "use strict";
    init_edges();
    DELIMITERS2 = ["	", "|", ",", ";"];
    MAX_LINE4 = 4e3;
    MAX_LINES2 = 400;
  }
});

// src/detect/structure/tagged.ts
function closedElements(text) {
  const names = /* @__PURE__ */ new Set();
  for (let at2 = text.indexOf("</"); at2 >= 0; at2 = text.indexOf("</", at2 + 2)) {
    const name = /^[A-Za-z][\w:.-]{0,60}/.exec(text.slice(at2 + 2, at2 + 64))?.[0];
    if (name !== void 0) names.add(name.toLowerCase());
  }
  if (text.includes("/>")) names.add("");
  return names;
}
function readTag(text, at2, closed) {
  const isClose2 = text.charAt(at2 + 1) === "/";
  const name = /^[A-Za-z][\w:.-]{0,60}/.exec(text.slice(at2 + (isClose2 ? 2 : 1), at2 + 64))?.[0]?.toLowerCase();
  if (name === void 0) return null;
  const attributes = [];
  const last = Math.min(text.length, at2 + MAX_TAG2);
  let i = at2 + (isClose2 ? 2 : 1) + name.length;
  while (i < last) {
    const character2 = text.charAt(i);
    if (character2 === ">") return finished(name, i + 1, isClose2, false, attributes, closed);
    if (character2 === "/" && text.charAt(i + 1) === ">") return finished(name, i + 2, isClose2, true, attributes, closed);
    if (/\s/.test(character2)) {
      i++;
      continue;
    }
    const attribute2 = /^([A-Za-z_:@][\w:.-]{0,80})(?:\s{0,4}=\s{0,4}(["']?))?/.exec(text.slice(i, i + 100));
    if (!attribute2?.[1] || attributes.length >= MAX_ATTRIBUTES) return null;
    i += attribute2[0].length;
    const quote = attribute2[2];
    if (quote === void 0) {
      attributes.push({ name: attribute2[1], start: i, end: i });
      continue;
    }
    const end = quote === "" ? unquotedEnd(text, i, last) : text.indexOf(quote, i);
    if (end < 0 || end >= last) return null;
    attributes.push({ name: attribute2[1], start: i, end });
    i = end + quote.length;
  }
  return null;
}
function unquotedEnd(text, from, last) {
  let end = from;
  while (end < last && !/[\s>]/.test(text.charAt(end))) end++;
  return end;
}
function finished(name, end, isClose2, isEmpty, attributes, closed) {
  if (isClose2) return { name, end, form: "close", attributes };
  if (isEmpty || VOID.has(name)) return { name, end, form: "empty", attributes };
  return closed.has(name) ? { name, end, form: "open", attributes } : null;
}
var MAX_TAG2, MAX_ATTRIBUTES, VOID;
var init_tagged = __esm({
  "src/detect/structure/tagged.ts"() {
    "use strict";
    MAX_TAG2 = 2e3;
    MAX_ATTRIBUTES = 60;
    VOID = /* @__PURE__ */ new Set(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"]);
  }
});

// src/detect/structure/tokens.ts
function isWordCode(code2) {
  return code2 >= 48 && code2 <= 57 || code2 >= 65 && code2 <= 90 || code2 >= 97 && code2 <= 122 || code2 === 95 || code2 === 36 || code2 === 64 || code2 > 160;
}
function isSpaceCode(code2) {
  return code2 === 32 || code2 === 9 || code2 === 13 || code2 === 12 || code2 === 11 || code2 === 0;
}
function isSpace(character2) {
  return character2 !== "" && isSpaceCode(character2.charCodeAt(0));
}
function tokenize(text, marks) {
  return new Tokenizer(text, marks).run();
}
function isPowerShellDrive(word2) {
  return /^\$(?:env|global|script|private|using)$/i.test(word2);
}
function isColumnBar(text, at2) {
  const start = text.lastIndexOf("\n", at2 - 1) + 1;
  const column = at2 - start;
  if (column > MAX_COLUMN || !/^[ \t]{0,8}[A-Za-z_]\w{0,40}[ \t]+$/.test(text.slice(start, at2)) || !isSpace(text.charAt(at2 + 1)))
    return false;
  const end = text.indexOf("\n", at2);
  const stop = end < 0 ? text.length : end;
  if (text.slice(at2 + 1, Math.min(stop, at2 + MAX_LINE5)).includes("|")) return false;
  const above = start === 0 ? -1 : text.lastIndexOf("\n", start - 2) + 1;
  return [above, end < 0 ? -1 : end + 1].some(
    (line) => line >= 0 && "|+".includes(text.charAt(line + column) || " ") && !text.slice(line, line + column).includes("\n")
  );
}
function isTagged(text, at2) {
  return /^#[A-Za-z][\w./-]{0,40}\s{0,8}[{[]\s{0,8}:[a-z]/i.test(text.slice(at2, at2 + 64));
}
function isLineStart(text, at2) {
  for (let i = at2 - 1; i >= 0 && at2 - i < 200; i--) {
    const character2 = text.charAt(i);
    if (character2 === "\n") return true;
    if (!isSpace(character2) && !(character2 === "+" && (i === 0 || text.charAt(i - 1) === "\n"))) return false;
  }
  return at2 < 200;
}
function commentedParts(text, marks) {
  const parts = [];
  let known2 = 0;
  for (const mark2 of marks) {
    if (mark2.start < known2) continue;
    const part = commentedLines(text, mark2);
    if (part) parts.push(part);
    const line = text.indexOf("\n", mark2.end);
    known2 = Math.max(part?.end ?? 0, line < 0 ? text.length : line);
  }
  return parts;
}
function commentedLines(text, mark2) {
  const lineAt2 = (start2) => text.slice(start2, start2 + 240);
  let start = text.lastIndexOf("\n", mark2.start - 1) + 1;
  const sign = LINE_COMMENT.exec(lineAt2(start))?.[1];
  if (sign === void 0) return null;
  const isSame2 = (from) => LINE_COMMENT.exec(lineAt2(from))?.[1]?.charAt(0) === sign.charAt(0);
  for (let count = 0; start > 0 && count < 40; count++) {
    const above = text.lastIndexOf("\n", start - 2) + 1;
    if (!isSame2(above)) break;
    start = above;
  }
  let end = text.indexOf("\n", mark2.end);
  for (let count = 0; end >= 0 && count < 40 && isSame2(end + 1); count++) end = text.indexOf("\n", end + 1);
  return { start, end: end < 0 ? text.length : end };
}
var MAX_STRING, COMMENTS, OPENERS, CLOSERS, JOINTS, JOINT_STARTS, URL_STARTS, Tokenizer, MAX_COLUMN, MAX_LINE5, LINE_COMMENT;
var init_tokens = __esm({
  "src/detect/structure/tokens.ts"() {
    "use strict";
    init_tagged();
    MAX_STRING = 4e3;
    COMMENTS = "#/<-;'";
    OPENERS = "([{";
    CLOSERS = ")]}";
    JOINTS = ["::", "->", "?.", ".", "-"];
    JOINT_STARTS = ":-?.";
    URL_STARTS = "htw";
    Tokenizer = class {
      #text;
      #marks;
      #tokens = [];
      /** Quotes that close a string which was read as content. */
      #closing = /* @__PURE__ */ new Set();
      #elements;
      /** What closes a comment or a string, and is not there any more. */
      #missing = /* @__PURE__ */ new Set();
      /** Up to where a quotation mark of a kind closes nothing. */
      #unclosed = /* @__PURE__ */ new Map();
      /** Up to here comments are content: the lines around a mark that is commented out. */
      #content;
      #at = 0;
      #mark = 0;
      constructor(text, marks) {
        this.#text = text;
        this.#marks = marks;
        this.#elements = closedElements(text);
        this.#content = commentedParts(text, marks);
      }
      run() {
        while (this.#at < this.#text.length) this.#step();
        return this.#tokens;
      }
      #push(kind, end, mark2 = -1, tag = null) {
        this.#tokens.push({ kind, start: this.#at, end, mark: mark2, tag });
        this.#at = end;
        while ((this.#marks[this.#mark]?.start ?? Infinity) < end) this.#mark++;
      }
      /** Whether a mark begins in [start, end). */
      #holdsMark(start, end) {
        for (let i = this.#mark; i < this.#marks.length; i++) {
          const at2 = this.#marks[i]?.start ?? Infinity;
          if (at2 >= end) return false;
          if (at2 >= start) return true;
        }
        return false;
      }
      #step() {
        const text = this.#text;
        const at2 = this.#at;
        const mark2 = this.#marks[this.#mark];
        if (mark2?.start === at2) {
          this.#push("value", Math.max(mark2.end, at2 + 1), this.#mark);
          return;
        }
        const code2 = text.charCodeAt(at2);
        if (isWordCode(code2)) {
          this.#word();
          return;
        }
        if (isSpaceCode(code2)) {
          this.#at++;
          return;
        }
        const character2 = text.charAt(at2);
        if (character2 === "\n") this.#push("newline", at2 + 1);
        else if (this.#comment(character2)) return;
        else if (character2 === '"' || character2 === "'" || character2 === "`") this.#string(character2);
        else if (OPENERS.includes(character2)) this.#push("open", at2 + 1);
        else if (CLOSERS.includes(character2)) this.#push("close", at2 + 1);
        else if (character2 === "," || character2 === ";") this.#push("separator", at2 + 1);
        else if (character2 === "<" && this.#tag()) return;
        else if (character2 === ":" || character2 === "=" || character2 === "<") this.#bind(character2);
        else if (character2 === "-") this.#dash();
        else if (character2 === "|" && isColumnBar(text, at2)) this.#push("bind", at2 + 1);
        else this.#push("other", at2 + 1);
      }
      /** A comment, unless it holds a mark or stands among lines that do. */
      #comment(character2) {
        const text = this.#text;
        const at2 = this.#at;
        if (!COMMENTS.includes(character2) || character2 === "-" && text.charAt(at2 + 1) !== "-") return false;
        const lineStart4 = isLineStart(text, at2);
        const free = lineStart4 || " 	;,({[}])".includes(text.charAt(at2 - 1));
        const next = text.charAt(at2 + 1);
        let end = -1;
        if (character2 === "/" && next === "*") end = this.#closeOf("*/", at2 + 2);
        else if (character2 === "<" && text.startsWith("<!--", at2)) end = this.#closeOf("-->", at2 + 4);
        else if (character2 === "#" && free && next !== "{" && !isTagged(text, at2) || character2 === "/" && next === "/" && free || character2 === "-" && next === "-" && free && (isSpace(text.charAt(at2 + 2)) || text.charAt(at2 + 2) === "-") || lineStart4 && (character2 === ";" || character2 === "'" && next === " ")) {
          const line = text.indexOf("\n", at2);
          end = line < 0 ? text.length : line;
        }
        if (end < 0) return false;
        if (this.#holdsMark(at2, end) || this.#content.some((one) => at2 >= one.start && at2 < one.end)) {
          this.#push("other", at2 + (character2 === "<" ? 4 : character2 === "#" || character2 === ";" || character2 === "'" ? 1 : 2));
          return true;
        }
        this.#push("comment", end);
        return true;
      }
      #string(quote) {
        const text = this.#text;
        const at2 = this.#at;
        const isApostrophe = quote === "'" && at2 > 0 && isWordCode(text.charCodeAt(at2 - 1)) && isWordCode(text.charCodeAt(at2 + 1));
        if (this.#closing.delete(at2) || isApostrophe) {
          this.#push("other", at2 + 1);
          return;
        }
        const triple = text.startsWith(quote.repeat(3), at2);
        const end = triple ? this.#closeOf(quote.repeat(3), at2 + 3) : this.#stringEnd(at2, quote);
        if (end < 0) {
          this.#push("other", at2 + (triple ? 3 : 1));
          return;
        }
        if (!this.#holdsMark(at2, end)) {
          this.#push("string", end);
          return;
        }
        const mark2 = this.#marks[this.#mark];
        if (mark2 && !triple && text.slice(at2 + 1, mark2.start).trim() === "" && text.slice(mark2.end, end - 1).trim() === "") {
          this.#push("value", end, this.#mark);
          return;
        }
        if (!triple) this.#closing.add(end - 1);
        this.#push("other", at2 + (triple ? 3 : 1));
      }
      /** Index behind the next `closer`; -1 where there is none. */
      #closeOf(closer, from) {
        if (this.#missing.has(closer)) return -1;
        const at2 = this.#text.indexOf(closer, from);
        if (at2 < 0) this.#missing.add(closer);
        return at2 < 0 ? -1 : at2 + closer.length;
      }
      /** Index behind the quote that closes the one at `at`; -1 where the string does not close in time. */
      #stringEnd(at2, quote) {
        if (at2 < (this.#unclosed.get(quote) ?? 0)) return -1;
        const text = this.#text;
        const last = Math.min(text.length, at2 + MAX_STRING);
        let i = at2 + 1;
        for (; i < last; i++) {
          const character2 = text.charAt(i);
          if (character2 === "\\") i++;
          else if (character2 === quote) return i + 1;
          else if (character2 === "\n" && quote !== "`") break;
        }
        this.#unclosed.set(quote, i);
        return -1;
      }
      #word() {
        const text = this.#text;
        const start = this.#at;
        const url = URL_STARTS.includes(text.charAt(start)) ? /^(?:https?|wss?|tcp|tls):\/\//.exec(text.slice(start, start + 8)) : null;
        const limit = this.#marks[this.#mark]?.start ?? text.length;
        if (url) {
          let end2 = start + url[0].length;
          while (end2 < limit && end2 - start < 2e3 && !" 	\r\n\"'`<>,;)]}|\\".includes(text.charAt(end2))) end2++;
          this.#push("url", end2);
          return;
        }
        let end = start;
        while (end < limit) {
          if (isWordCode(text.charCodeAt(end))) end++;
          else {
            const joint = JOINT_STARTS.includes(text.charAt(end)) ? JOINTS.find((one) => text.startsWith(one, end)) : void 0;
            const length = joint?.length ?? (text.charAt(end) === ":" && isPowerShellDrive(text.slice(start, end)) ? 1 : 0);
            if (length === 0 || end + length >= limit || !isWordCode(text.charCodeAt(end + length))) break;
            end += length;
          }
        }
        this.#push("word", end);
      }
      #tag() {
        if (this.#elements.size === 0) return false;
        const tag = readTag(this.#text, this.#at, this.#elements);
        if (!tag) return false;
        this.#push("tag", tag.end, -1, tag);
        return true;
      }
      #bind(character2) {
        const text = this.#text;
        const at2 = this.#at;
        const next = text.charAt(at2 + 1);
        if (character2 === "<") {
          this.#push(next === "-" && isSpace(text.charAt(at2 + 2)) ? "bind" : "other", at2 + (next === "-" || next === "=" ? 2 : 1));
          return;
        }
        if (next === "=") {
          const isComparison = character2 === "=";
          this.#push(isComparison ? "other" : "bind", at2 + (isComparison && text.charAt(at2 + 2) === "=" ? 3 : 2));
        } else if (character2 === "=") {
          const isComparison = "!<>~".includes(text.charAt(at2 - 1)) || next === "~";
          this.#push(isComparison ? "other" : "bind", at2 + (next === ">" ? 2 : 1));
        } else if (next === ":") this.#push("other", at2 + 2);
        else {
          const before = text.charAt(at2 - 1);
          const isDisk = next === "\\" && /[\s"'`(]/.test(text.charAt(at2 - 2)) && /[A-Za-z]/.test(before);
          const binds = !isDisk && (next === "" || /[\s"'`[{(!&*<]/.test(next) || /[A-Za-z_"'`)\]\u0080-\uffff]/.test(before) || this.#holdsMark(at2 + 1, at2 + 2));
          this.#push(binds ? "bind" : "other", at2 + 1);
        }
      }
      /** `--api-key`, `-k`: an option; any other dash is text. */
      #dash() {
        const text = this.#text;
        const at2 = this.#at;
        const before = text.charAt(at2 - 1);
        const length = text.charAt(at2 + 1) === "-" ? 2 : 1;
        let end = at2 + length;
        if ((at2 === 0 || /[\s"'`([,]/.test(before)) && /[A-Za-z]/.test(text.charAt(end))) {
          while (isWordCode(text.charCodeAt(end)) || text.charAt(end) === "-" && isWordCode(text.charCodeAt(end + 1))) end++;
          if (!this.#holdsMark(at2, end)) {
            this.#push("option", end);
            return;
          }
        }
        this.#push("other", at2 + 1);
      }
    };
    MAX_COLUMN = 60;
    MAX_LINE5 = 2e3;
    LINE_COMMENT = /^[ \t]*(#+|\/\/+|--|;+|\*(?!\*)|REM\b|rem\b|'(?= ))/;
  }
});

// src/detect/structure/read-records.ts
function readRecords(text, marks, path2) {
  return new Reader(text, marks, path2).run();
}
function frameOf(record, closer, indent) {
  return { record, closer, indent, dash: -1, level: 0, parts: [], note: "", behind: "", noted: 0, paragraph: 0 };
}
function addNote(frame, text) {
  const count = frame.record.members.length;
  frame.note = (count === frame.noted ? `${frame.note}
${text}` : text).slice(-MAX_OPENER).trim();
  frame.noted = count;
}
function isOpenEnded(member) {
  return member !== void 0 && member.text === "" && member.name !== null;
}
function isList2(parts) {
  return parts.some((part) => kindOf(part) === "separator") && parts.some((part) => kindOf(part) === "value") && !parts.some((part) => kindOf(part) === "bind" || kindOf(part) === "option");
}
function headOfLine(text, start, length) {
  const head2 = text.slice(start, start + length);
  const end = head2.indexOf("\n");
  return end < 0 ? head2 : head2.slice(0, end);
}
function sectionTitle(text, start) {
  const line = headOfLine(text, start, 120);
  const title = /^[ \t]*\[{1,2}([\w.:@/\\ "'-]{1,80})\]{1,2}[ \t\r]*(?:[#;].*)?$/.exec(line)?.[1];
  return title === void 0 ? null : title.replace(/["']/g, "").trim();
}
function nameTuples(parts, text) {
  const at2 = parts.findIndex(
    (part) => kindOf(part) === "word" && part.end - part.start === 6 && /^values$/i.test(text.slice(part.start, part.end))
  );
  if (at2 < 0) return;
  const columns = parts.slice(0, at2).findLast(isRecord2);
  if (columns?.kind !== "call") return;
  for (const tuple of parts.slice(at2 + 1)) {
    if (!isRecord2(tuple) || tuple.kind !== "call") continue;
    for (const [index, member] of tuple.members.entries()) member.name ??= columns.members[index]?.text.replace(/["'`[\]]/g, "") ?? null;
  }
}
function matchedBrackets(tokens, text) {
  const matched = /* @__PURE__ */ new Set();
  const open = [];
  for (const token of tokens) {
    if (token.kind === "open") open.push({ closer: CLOSER[text.charAt(token.start)] ?? "", start: token.start });
    else if (token.kind === "close") {
      const character2 = text.charAt(token.start);
      const top = open.at(-1);
      const at2 = top?.closer === character2 ? open.length - 1 : open.at(-2)?.closer === character2 ? open.length - 2 : -1;
      if (at2 < 0) continue;
      matched.add(open[at2]?.start ?? 0);
      matched.add(token.start);
      open.length = at2;
    }
  }
  for (const one of open) if (/^\s*(?:\/\/.*)?\n/.test(text.slice(one.start + 1, one.start + 120))) matched.add(one.start);
  return matched;
}
var MAX_OPEN, MAX_OPENER, NEAR_PARTS, NAMING, Reader, CLOSER;
var init_read_records = __esm({
  "src/detect/structure/read-records.ts"() {
    "use strict";
    init_drafts();
    init_members();
    init_tabular();
    init_tokens();
    MAX_OPEN = 120;
    MAX_OPENER = 200;
    NEAR_PARTS = 24;
    NAMING = /^(?:name|key|id|k|property|field|label|title|data-(?:name|key))$/i;
    Reader = class {
      #text;
      #marks;
      #tokens;
      #tables;
      #root;
      #stack;
      #matched;
      #isMarkdown;
      /** In a diff every line has a sign in front. */
      #margin;
      #table = 0;
      /** Index of the root's first member that belongs to the document which is being read; -1 where there is but one. */
      #document = -1;
      /** Where the line begins that is being read. */
      #lineStart = 0;
      constructor(text, marks, path2) {
        this.#text = text;
        this.#marks = marks;
        this.#tokens = tokenize(text, marks);
        this.#tables = readTables(text, marks);
        this.#root = new RecordDraft("file", null, "", 0);
        this.#stack = [frameOf(this.#root, "", -1)];
        this.#matched = matchedBrackets(this.#tokens, text);
        this.#isMarkdown = /\.(?:md|markdown|mdx|rst|txt)$/i.test(path2);
        this.#margin = /^@@ -\d/m.test(text) ? 1 : 0;
      }
      run() {
        const tokens = this.#tokens;
        let lineStart4 = true;
        for (let i = 0; i < tokens.length; i++) {
          const token = tokens[i];
          if (!token) break;
          if (lineStart4 && this.#top.closer === "") {
            const next = this.#line(i);
            if (next > i) {
              const last = tokens[next - 1];
              if (last?.kind === "newline") this.#lineStart = last.end;
              i = next - 1;
              continue;
            }
          }
          lineStart4 = token.kind === "newline";
          if (lineStart4) this.#lineStart = token.end;
          this.#take(token, tokens[i + 1]);
        }
        this.#endDocument();
        this.#root.end = this.#text.length;
        return { text: this.#text, root: this.#root, places: this.#places() };
      }
      get #top() {
        return this.#stack.at(-1) ?? frameOf(this.#root, "", 0);
      }
      /** What begins a line where no bracket is open. Returns the index of the first token that is not dealt with. */
      #line(index) {
        const text = this.#text;
        const token = this.#tokens[index];
        if (!token) return index;
        const continued = this.#top.parts.length > 0;
        if (token.kind === "newline") {
          if (continued) this.#flush(this.#top);
          for (const frame of this.#stack) frame.paragraph++;
          this.#top.note = "";
          return index + 1;
        }
        if (continued) return index;
        const start = this.#lineStart;
        const table = this.#tables[this.#table];
        if (table && table.start <= token.start && token.start < table.end) {
          this.#table++;
          this.#indent(0, -1);
          this.#addTable(table);
          let next = index;
          while ((this.#tokens[next]?.start ?? Infinity) < table.end) next++;
          return this.#nextLine(next, table.end + 1);
        }
        if (token.start === start && isRecordHead(text, start)) for (const frame of this.#stack) frame.paragraph++;
        const isPlain = this.#marksIn(start, this.#lineEnd(start)).length === 0;
        if (isPlain && !this.#isMarkdown && token.start === start && /^---[ \t]*(?:#.*)?\r?$/.test(text.slice(start, this.#lineEnd(start)))) {
          this.#document = Math.max(this.#document, 0);
          this.#endDocument();
          return this.#nextLine(index, this.#lineEnd(start));
        }
        if (token.kind === "comment") {
          this.#commentLine(token, start);
          return this.#tokens[index + 1]?.kind === "newline" ? index + 2 : index + 1;
        }
        const section3 = isPlain ? sectionTitle(text, start) : null;
        if (section3 !== null) {
          this.#section(section3, 1, start);
          return this.#nextLine(index, this.#lineEnd(start));
        }
        let first = index;
        if (token.start === start && /[+-]/.test(text.charAt(start)) && token.kind === "other" && (this.#margin > 0 || !/\s/.test(text.charAt(start + 1))))
          first++;
        const begin = this.#tokens[first];
        if (!begin || begin.kind === "newline") return first;
        const column = begin.start - start - this.#margin;
        if (begin.kind === "other" && text.charAt(begin.start) === "-" && /\s/.test(text.charAt(begin.end))) {
          const content = this.#tokens[first + 1];
          const inner2 = content && content.kind !== "newline" ? content.start - start - this.#margin : column + 2;
          this.#indent(column, column);
          this.#push(new RecordDraft("item", null, "", begin.start), "", inner2, column);
          return first + 1;
        }
        this.#indent(column, -1);
        return first;
      }
      #lineEnd(start) {
        return start + headOfLine(this.#text, start, MAX_OPENER).length;
      }
      /** Each of several YAML documents is a record of its own. */
      #endDocument() {
        while (this.#stack.length > 1) this.#pop();
        this.#flush(this.#top);
        if (this.#document < 0) return;
        const members = this.#root.members.splice(this.#document);
        const first = members[0];
        if (first) {
          const record = new RecordDraft("section", null, "", first.start);
          for (const member of members) {
            member.record = record;
            record.add(member);
          }
          const holder = new MemberDraft(this.#root, record.start, record.end, 0, "");
          holder.hold(record);
          this.#root.add(holder);
        }
        this.#document = this.#root.members.length;
        this.#top.indent = 0;
      }
      /** Index behind the tokens up to `end`, and behind the line's end. What goes on beyond it is read as any other text. */
      #nextLine(index, end) {
        let next = index;
        while ((this.#tokens[next]?.end ?? Infinity) <= end && this.#tokens[next]?.kind !== "newline") next++;
        return this.#tokens[next]?.kind === "newline" ? next + 1 : next;
      }
      /** A comment on a line of its own is a heading of what follows, or a section's title. */
      #commentLine(token, start) {
        const line = this.#text.slice(token.start, Math.min(token.end, token.start + MAX_OPENER));
        if (/^[#!]---\s*$/.test(line)) {
          for (const frame of this.#stack) frame.paragraph++;
          this.#top.note = "";
          return;
        }
        const heading = /^(#{1,6})\s+(\S.*)$/.exec(line);
        if (heading?.[1] && heading[2] && token.start === start && (this.#isMarkdown || heading[1].length === 2 || heading[1].length === 3)) {
          this.#section(heading[2].trim(), heading[1].length, start);
        } else addNote(this.#top, line);
      }
      #section(title, level, start) {
        while (this.#stack.length > 1 && (this.#top.level === 0 || this.#top.level >= level)) this.#pop();
        this.#flush(this.#top);
        const record = new RecordDraft("section", title, title, start);
        this.#push(record, "", -1, -1, level);
      }
      /** Closes what ends with a line of this indentation, and opens the block that begins with it. */
      #indent(column, dash) {
        for (; ; ) {
          const top2 = this.#top;
          if (this.#stack.length === 1 || top2.level > 0 || top2.closer !== "") break;
          if (top2.indent < column || top2.indent === column && (dash < 0 || top2.dash !== column)) break;
          if (top2.indent > column || top2.dash === column) this.#pop();
          else break;
        }
        const top = this.#top;
        if (top.indent < 0) {
          top.indent = column;
          return;
        }
        if (column > top.indent || dash >= 0 && column === top.indent && isOpenEnded(top.record.members.at(-1))) {
          const last = top.record.members.at(-1);
          if (last)
            this.#push(new RecordDraft("block", last.text === "" ? last.name : null, this.#openerOf(last), last.end), "", column, -1, 0, last);
          else top.indent = column;
        } else if (column < top.indent) {
          const members = top.record.members.splice(0);
          const block = new RecordDraft("block", null, "", members[0]?.start ?? top.record.start);
          for (const member of members) {
            member.record = block;
            block.add(member);
          }
          const holder = new MemberDraft(top.record, block.start, block.end, 0, "");
          holder.hold(block);
          if (members.length > 0) top.record.add(holder);
          top.indent = column;
        }
      }
      #openerOf(member) {
        return this.#text.slice(member.start, Math.min(member.end, member.start + MAX_OPENER));
      }
      #push(record, closer, indent, dash = -1, level = 0, holder = null) {
        if (this.#stack.length >= MAX_OPEN) return;
        if (holder) holder.hold(record);
        this.#stack.push({ ...frameOf(record, closer, indent), dash, level, paragraph: this.#top.paragraph });
      }
      /** Closes the innermost frame; lines and sections go to the record around them, brackets to the parts around them. */
      #pop() {
        const frame = this.#stack.pop();
        if (!frame) return;
        this.#flush(frame);
        const { record } = frame;
        const top = this.#top;
        if (record.inside) {
          record.inside.end = Math.max(record.inside.end, record.end);
          return;
        }
        if (frame.closer !== "") {
          top.parts.push(record);
          return;
        }
        const [only] = record.members;
        if (record.kind === "item" && record.members.length === 1 && only && only.records.length === 0) {
          only.record = top.record;
          top.record.add(only);
          return;
        }
        const member = new MemberDraft(top.record, record.start, record.end, frame.paragraph, "");
        member.name = record.kind === "section" ? record.name : null;
        member.hold(record);
        top.record.add(member);
      }
      #take(token, next) {
        const top = this.#top;
        if (token.kind === "open") this.#open(token);
        else if (token.kind === "close") this.#close(token);
        else if (token.kind === "tag" && token.tag) this.#takeTag(token, token.tag);
        else if (token.kind === "comment") this.#takeComment(token);
        else if (token.kind === "newline") {
          if (top.parts.length > 0 && this.#endsAtNewline(top, next)) this.#flush(top);
        } else if (token.kind === "separator" && (top.closer !== "" || this.#text.charAt(token.start) === ";")) {
          if (top.closer === "<") top.parts.push(token);
          else this.#flush(top);
        } else if (this.#isAmpersand(token)) this.#flush(top);
        else top.parts.push(token);
      }
      #isAmpersand(token) {
        const text = this.#text;
        return token.kind === "other" && text.charAt(token.start) === "&" && /\w/.test(text.charAt(token.start - 1)) && /\w/.test(text.charAt(token.end));
      }
      /** A statement goes on behind an operator; in parentheses and in lists it always does. */
      #endsAtNewline(top, next) {
        if (top.closer === "]" || top.closer === ")" && !/^(?:const|let|type|var)$/.test(top.record.opener)) return false;
        const last = top.parts.at(-1);
        if (last === void 0) return false;
        const sign = this.#text.charAt(last.end - 1);
        if (kindOf(last) === "bind") return top.closer === "" && sign === ":";
        if (kindOf(last) === "other" && "+\\&|?.".includes(sign)) return false;
        if (next?.kind === "other" && /^\??\.[A-Za-z]/.test(this.#text.slice(next.start, next.start + 3))) return false;
        if (top.closer === "}" && next && (next.kind === "bind" || next.kind === "other" && "+?.&|:".includes(this.#text.charAt(next.start))))
          return false;
        return true;
      }
      #takeComment(token) {
        const top = this.#top;
        const text = this.#text.slice(token.start, Math.min(token.end, token.start + MAX_OPENER));
        const last = top.record.members.at(-1);
        if (top.parts.length > 0) top.behind ||= text;
        else if (last && token.start - last.end < 300 && !this.#text.slice(last.end, token.start).includes("\n")) last.note ||= text;
        else addNote(top, text);
      }
      #open(token) {
        const text = this.#text;
        const character2 = text.charAt(token.start);
        if (!this.#matched.has(token.start) || this.#stack.length >= MAX_OPEN) {
          this.#top.parts.push({ ...token, kind: "other" });
          return;
        }
        const parts = this.#top.parts.slice(-NEAR_PARTS);
        const kind = character2 === "{" ? "object" : character2 === "[" ? "list" : "call";
        const body = parts.findLastIndex((part) => isRecord2(part) && part.kind === "object");
        const from = parts[body + 1]?.start ?? token.start;
        const opener = text.slice(Math.max(from, token.start - MAX_OPENER), token.start).trim();
        const bound = parts.length > 0 ? membersOf(parts, text, this.#root, 0, "").at(-1)?.name : null;
        for (const part of parts) if (isRecord2(part)) part.inside = null;
        this.#push(new RecordDraft(kind, isStatement(opener) ? null : bound ?? null, opener, token.start), CLOSER[character2] ?? "", 0);
      }
      #close(token) {
        const character2 = this.#text.charAt(token.start);
        const at2 = this.#stack.findLastIndex((frame) => frame.closer === character2);
        if (at2 < 0 || !this.#matched.has(token.start)) return;
        while (this.#stack.length > at2) {
          const frame = this.#top;
          this.#flush(frame);
          frame.record.end = token.end;
          this.#pop();
        }
        if (this.#top.closer === "" && this.#top.parts.length === 0) this.#flush(this.#top);
      }
      #takeTag(token, tag) {
        if (tag.form === "close") {
          const at2 = this.#stack.findLastIndex((frame) => frame.closer === "<" && frame.record.opener === tag.name);
          if (at2 < 0) return;
          while (this.#stack.length > at2) {
            const frame = this.#top;
            this.#flush(frame);
            frame.record.end = token.end;
            this.#pop();
          }
          this.#flush(this.#top);
          return;
        }
        this.#flush(this.#top);
        const named2 = tag.attributes.find((one) => NAMING.test(one.name));
        const name = named2 ? this.#text.slice(named2.start, named2.end) : tag.name;
        const record = new RecordDraft("element", name, tag.name, token.start);
        for (const attribute2 of tag.attributes) {
          const member = new MemberDraft(record, attribute2.start, attribute2.end, 0, "");
          member.name = attribute2.name;
          member.phrase = attribute2.name;
          member.text = this.#text.slice(attribute2.start, Math.min(attribute2.end, attribute2.start + 400));
          member.marks.push(...this.#marksIn(attribute2.start, attribute2.end));
          record.add(member);
        }
        record.end = token.end;
        if (tag.form === "open" && this.#stack.length < MAX_OPEN) this.#push(record, "<", 0);
        else {
          this.#top.parts.push(record);
          this.#flush(this.#top);
        }
      }
      /** Ends the member that is being read. */
      #flush(frame) {
        const { parts, record } = frame;
        if (parts.length === 0) return;
        frame.parts = [];
        const note = frame.behind === "" ? frame.note : `${frame.note}
${frame.behind}`.trim();
        frame.behind = "";
        const [only] = parts;
        if (isRecord2(only) && parts.length === 1 && only.kind === "element") {
          const member = new MemberDraft(record, only.start, only.end, frame.paragraph, note);
          member.name = only.name;
          member.hold(only);
          const before = record.members.at(-1)?.records[0];
          if (record.opener === "dict" && before?.opener === "key" && only.opener !== "key") {
            member.name = before.members[0]?.text ?? null;
            if (only.members.length === 0) member.text = only.opener;
          }
          member.phrase = member.name ?? "";
          record.add(member);
        } else if (frame.closer === "" && isList2(parts)) record.add(this.#row(parts, record, frame.paragraph, note));
        else {
          nameTuples(parts, this.#text);
          for (const member of membersOf(parts, this.#text, record, frame.paragraph, note)) record.add(member);
        }
        if (record.kind === "object" || record.kind === "list" || record.kind === "call") frame.note = "";
      }
      /** A line of values with commas between: a row without a header. */
      #row(parts, record, paragraph, note) {
        const row = new RecordDraft("row", null, "", parts[0]?.start ?? record.start);
        let from = 0;
        for (let i = 0; i <= parts.length; i++) {
          if (i < parts.length && kindOf(parts[i]) !== "separator") continue;
          if (i > from) for (const member2 of membersOf(parts.slice(from, i), this.#text, row, 0, "")) row.add(member2);
          from = i + 1;
        }
        const member = new MemberDraft(record, row.start, row.end, paragraph, note);
        member.hold(row);
        return member;
      }
      #addTable(table) {
        const top = this.#top;
        const list2 = new RecordDraft("list", null, table.header.join(" "), table.start);
        for (const { start, end, cells } of table.rows) {
          const row = new RecordDraft("row", null, "", start);
          for (const [index, cell] of cells.entries()) {
            const member2 = new MemberDraft(row, cell.start, cell.end, 0, "");
            member2.name = table.header[index] ?? null;
            member2.phrase = member2.name ?? "";
            member2.text = this.#text.slice(cell.start, Math.min(cell.end, cell.start + 400)).replace(/["'`*]/g, "").trim();
            member2.marks.push(...this.#marksIn(cell.start, cell.end));
            row.add(member2);
          }
          row.end = end;
          const holder = new MemberDraft(list2, start, end, 0, "");
          holder.hold(row);
          list2.add(holder);
        }
        list2.end = table.end;
        const member = new MemberDraft(top.record, table.start, table.end, top.paragraph, top.note);
        member.hold(list2);
        top.record.add(member);
      }
      /** The marks that begin in [start, end). */
      #marksIn(start, end) {
        let low = 0;
        let high = this.#marks.length;
        while (low < high) {
          const middle = low + high >> 1;
          if ((this.#marks[middle]?.start ?? 0) < start) low = middle + 1;
          else high = middle;
        }
        const found = [];
        for (let i = low; (this.#marks[i]?.start ?? Infinity) < end; i++) found.push(i);
        return found;
      }
      #places() {
        const places = this.#marks.map(() => null);
        const open = [this.#root];
        for (let record = open.pop(); record; record = open.pop()) {
          for (const member of record.members) {
            for (const mark2 of member.marks) places[mark2] ??= member;
            open.push(...member.records);
          }
        }
        return places;
      }
    };
    CLOSER = { "(": ")", "[": "]", "{": "}" };
  }
});

// src/detect/structure/neighbourhood.ts
function* neighbourhoods2(bytes, sites) {
  let cluster = [];
  let first = 0;
  let last = 0;
  for (const [index, site] of sites.entries()) {
    if (site.readings.length > 0 || site.pieces.length > 1) {
      yield alone(site, index);
      continue;
    }
    if (cluster.length > 0 && (site.start > last + REACH4 || site.end - first > MAX_CLUSTER || site.start < last)) {
      yield clustered(bytes, sites, cluster);
      cluster = [];
    }
    if (cluster.length === 0) first = site.start;
    cluster.push(index);
    last = site.end;
  }
  if (cluster.length > 0) yield clustered(bytes, sites, cluster);
}
function positionsIn(neighbourhood, path2) {
  const places = /* @__PURE__ */ new Map();
  for (const [index, place] of placesByMark(neighbourhood, path2).entries()) {
    const site = neighbourhood.sites[index];
    if (place && site !== void 0) places.set(site, place);
  }
  return places;
}
function placesByMark({ text, marks }, path2) {
  const key = `${path2}\0${marks.map(({ start, end }) => `${start}-${end}`).join()}\0${text}`;
  const places = KEPT.get(key) ?? readPlaces(text, marks, path2);
  KEPT.delete(key);
  KEPT.set(key, places);
  const [oldest] = KEPT.keys();
  if (KEPT.size > MAX_KEPT2 && oldest !== void 0) KEPT.delete(oldest);
  return places;
}
function readPlaces(text, marks, path2) {
  const tree = readRecords(text, marks, path2);
  return marks.map((value, index) => {
    const member = tree.places[index];
    return member ? { tree, member, value } : null;
  });
}
function alone(site, index) {
  const before = fromLine(site.before.slice(-REACH4), site.before.length > REACH4);
  const value = "";
  return {
    text: before + value + site.after.slice(0, REACH4),
    marks: [{ start: before.length, end: before.length + value.length }],
    sites: [index]
  };
}
function clustered(bytes, all, cluster) {
  const marks = [];
  const sites = [];
  const begin = Math.max(0, (all[cluster[0] ?? 0]?.start ?? 0) - REACH4);
  let text = "";
  let at2 = begin;
  for (const index of cluster) {
    const site = all[index];
    if (!site || site.start < at2) continue;
    const piece = bytes.toString("utf8", at2, site.start);
    text += at2 === begin ? fromLine(piece, begin > 0) : piece;
    const start = text.length;
    text += site.key ? "" : site.value;
    marks.push({ start, end: text.length });
    sites.push(index);
    at2 = site.end;
  }
  return { text: text + bytes.toString("utf8", at2, Math.min(bytes.length, at2 + REACH4)), marks, sites };
}
function fromLine(text, isCut) {
  if (!isCut) return text;
  const line = text.indexOf("\n");
  return line >= 0 && line < LINE ? text.slice(line + 1) : text;
}
var REACH4, MAX_CLUSTER, LINE, RecordTrees, MAX_KEPT2, KEPT;
var init_neighbourhood = __esm({
  "src/detect/structure/neighbourhood.ts"() {
    "use strict";
    init_read_records();
    REACH4 = 6e3;
    MAX_CLUSTER = 32 * 1024;
    LINE = 600;
    RecordTrees = class {
      #bytes;
      #path;
      #candidates;
      /** Of few candidates the texts are put together once for all questions; of many they would take too much memory. */
      #texts = null;
      constructor(bytes, path2, candidates) {
        this.#bytes = bytes;
        this.#path = path2;
        this.#candidates = candidates;
      }
      /** Asks a question, in steps of which none takes long; no more once the effort is spent. */
      *ask({ isAsked, glance, take }, effort) {
        for (const neighbourhood of this.#neighbourhoods()) {
          yield;
          if (effort?.isSpent === true) return;
          const seen = neighbourhood.sites.some(isAsked) ? glance(neighbourhood) : null;
          if (seen === null) continue;
          for (const [index, position] of positionsIn(neighbourhood, this.#path)) if (isAsked(index)) take(index, position, seen);
        }
      }
      #neighbourhoods() {
        if (this.#candidates.length > MAX_KEPT2) return neighbourhoods2(this.#bytes, this.#candidates);
        this.#texts ??= [...neighbourhoods2(this.#bytes, this.#candidates)];
        return this.#texts;
      }
    };
    MAX_KEPT2 = 32;
    KEPT = /* @__PURE__ */ new Map();
  }
});

// src/detect/detect.ts
function detect(input) {
  return detectAt(input, findCandidates(input.bytes));
}
function* detectAllSteps(input) {
  const { bytes, from = 0, to = bytes.length } = input;
  const effort = new Effort(input.allowance ?? allowanceFor(bytes.length));
  const places = [];
  const isOwn = ({ at: at2 }) => at2 >= from && at2 < to;
  let counted = 0;
  let count = 0;
  const areTooMany = () => {
    while (counted < places.length && count <= FULL) {
      const place = places[counted++];
      if (place && isOwn(place)) count++;
    }
    return count > FULL;
  };
  const sites = yield* candidateSteps(bytes, places, effort, input.sparing === true ? areTooMany : void 0);
  const own = places.filter(isOwn);
  const isRead = own.length > 0 && (input.sparing !== true || own.length <= FULL);
  const detections = yield* detectSteps(input, sites, effort);
  return { detections, requests: isRead ? requestsAt(bytes, own) : [], unread: effort.isSpent ? TOO_DENSE : null };
}
function detectAt(input, sites) {
  return finish(detectSteps(input, sites));
}
function slotsAt({ bytes, path: path2 }) {
  const sites = findCandidates(bytes);
  if (sites.length === 0) return [];
  const isAlone3 = sites.length <= MAX_ALONE && restOf(bytes, sites) <= ALONE_REST;
  const trees = new RecordTrees(bytes, path2, sites);
  const slots = /* @__PURE__ */ new Map();
  finish(
    trees.ask({
      isAsked: () => true,
      glance: () => true,
      take: (index, { member }) => slots.set(index, slotNames(member))
    })
  );
  return sites.map((site, index) => ({
    sha256: hashOf(site),
    value: site.value,
    armor: site.key ? bytes.toString("latin1", site.start, site.end).trim().replaceAll("\r", "").replaceAll("\n", "\\n") : null,
    slots: slots.get(index) ?? [],
    isAlone: isAlone3
  }));
}
function slotNames(place) {
  return [...pathOf(place)].flatMap(({ name }) => name === null || name === "" ? [] : [name]).toReversed();
}
function* detectSteps(input, sites, effort) {
  if (sites.length === 0) return [];
  const { placed: judged2, trees } = yield* judgeSteps(input, sites, 0, effort);
  if (judged2.length === 0) return [];
  const { bytes } = input;
  const spans = maskedSpans(spansOf(sites));
  const mayAllow = sites.some(isWide2) || bytes.includes(ALLOW_WORD);
  const detections = [];
  const candidates = judged2.map(({ paired }) => paired.candidate);
  const least = input.environmentFrom ?? -Infinity;
  const hashes = [];
  for (const { site } of candidates) {
    hashes.push(hashOf(site));
    yield;
  }
  const isAsked = (index) => (judged2[index]?.paired.score ?? least) >= least && !isDocumentedExample(hashes[index] ?? "");
  const asked = [...judged2.keys()].filter(isAsked);
  const environments = yield* environmentSteps(trees, input.path, candidates, asked, effort);
  for (const [index, { paired, position }] of judged2.entries()) {
    const answer = environments.get(index) ?? ofPartner(paired, candidates, environments);
    detections.push(describe3(paired, hashes[index] ?? "", position, bytes, spans, mayAllow, answer));
    yield;
  }
  return detections;
}
function ofPartner({ partner }, candidates, environments) {
  return partner === null ? null : environments.get(candidates.indexOf(partner)) ?? null;
}
function* judgeSteps(input, sites, base = 0, effort) {
  const { bytes, path: path2 } = input;
  const factsAt = fileFacts(path2, bytes, sites.some(isWide2));
  const isValueOnly = holdsOnlyValues(bytes, sites);
  const calm = calmTexts(bytes, sites.length);
  const judged2 = [];
  for (const site of sites) {
    const candidate = classify(site, factsAt(site.start), isValueOnly, calm);
    if (candidate) judged2.push(candidate);
    yield;
  }
  const trees = treesOf(bytes, path2, judged2);
  const candidates = withListenKeys(yield* ownedSteps(trees, path2, yield* boundSteps(trees, path2, judged2, effort), effort));
  const positions = positionsOf(bytes.subarray(base));
  const places = [];
  for (const { site } of candidates) {
    places.push(positions.at(site.start - base, site.end - base, isWide2(site)));
    yield;
  }
  const lines = places.map((place) => place.line);
  const endLines = places.map((place) => place.endLine);
  const placed = [];
  for (const [index, paired] of (yield* pairSteps(candidates, lines, endLines, isValueOnly, () => placeSteps(trees))).entries()) {
    const position = places[index];
    const { site } = paired.candidate;
    if (position && site.start >= (input.from ?? 0) && site.start < (input.to ?? bytes.length)) placed.push({ paired, position });
  }
  const own = placed.map(({ paired }) => paired.candidate);
  return { placed, trees: own.length === candidates.length ? trees : treesOf(bytes, path2, own) };
}
function treesOf(bytes, path2, candidates) {
  return new RecordTrees(
    bytes,
    path2,
    candidates.map((one) => one.site)
  );
}
function* placeSteps(trees) {
  const places = /* @__PURE__ */ new Map();
  yield* trees.ask({
    isAsked: () => true,
    // One value alone has no partner in its text.
    glance: ({ marks }) => marks.length < 2 ? null : true,
    take: (index, position) => places.set(index, position)
  });
  return places;
}
function withListenKeys(candidates) {
  const known2 = new Map(candidates.filter((one) => one.kind === "listen-key").map((one) => [one.site.value, one]));
  if (known2.size === 0) return candidates;
  return candidates.map((candidate) => {
    const listen = known2.get(candidate.site.value);
    return listen ? { ...listen, site: candidate.site } : candidate;
  });
}
function* environmentSteps(trees, path2, candidates, asked, effort) {
  const answers = /* @__PURE__ */ new Map();
  if (asked.length === 0) return answers;
  const isAsked = new Set(asked);
  const mayPathTell = mayTellEnvironment(path2);
  yield* trees.ask(
    {
      isAsked: (index) => isAsked.has(index),
      glance: ({ text }) => effort?.spend(text.length) !== false && (mayPathTell || mayTellEnvironment(text)) ? true : null,
      take: (index, position) => {
        const answer = candidates[index]?.kind === "listen-key" ? null : answerFor(position, path2);
        if (answer) answers.set(index, answer);
      }
    },
    effort
  );
  return answers;
}
function answerFor(place, path2) {
  const known2 = ANSWERS.get(place);
  if (known2 !== void 0) return known2;
  const answer = environmentOf2(place.tree, place.member, place.value, path2);
  ANSWERS.set(place, answer);
  return answer;
}
function environmentFor(site, answer) {
  const environment2 = answer?.environment ?? "unknown";
  return site.shape === "hex" && environment2 === "unknown" ? "testnet" : environment2;
}
function describe3(paired, sha256, position, bytes, spans, mayAllow, answer) {
  const { candidate } = paired;
  const { site } = candidate;
  return {
    kind: paired.kind,
    value: new SecretText(ownText(site.value)),
    sha256,
    redacted: maskOf(site),
    length: site.value.length,
    position,
    ...site.pieces.length > 1 ? { pieces: site.pieces } : {},
    reading: site.readings,
    evidence: paired.evidence.filter((one) => one.weight !== 0).toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).map((one) => ({ ...one, detail: ownText(one.detail) })),
    score: paired.score,
    environment: environmentFor(site, answer),
    encrypted: site.key?.encrypted ?? false,
    partner: paired.partner ? hashOf(paired.partner.site) : null,
    documentedExample: isDocumentedExample(sha256),
    inlineAllowed: mayAllow && isAllowed(bytes, site.start, site.end),
    snippet: snippetOf(bytes, site.start, site.end, spans, isWide2(site))
  };
}
function ownText(text) {
  return Buffer.from(text, "utf16le").toString("utf16le");
}
function hashOf(site) {
  if (!site.key) return sha256Hex(site.value);
  return sha256Hex(site.key.der ?? Buffer.from(site.key.body, "base64"));
}
function maskOf(site) {
  if (!site.key) return previewOf(site.value);
  const type = { ed25519: "Ed25519", rsa: "RSA", encrypted: "encrypted", unknown: "unreadable" }[site.key.type];
  return `[${type} private key]`;
}
function isWide2(site) {
  return site.readings[0] === "utf-16le" || site.readings[0] === "utf-16be";
}
function spansOf(sites) {
  const spans = sites.flatMap((site) => {
    const mask = maskOf(site);
    const behind = site.pieces.filter((piece) => piece.end > site.end);
    return [{ start: site.start, end: site.end, mask }, ...behind.map(({ start, end }) => ({ start, end, mask: "\u2026" }))];
  });
  return sites.some((site) => site.pieces.length > 0) ? spans.toSorted((a, b) => a.start - b.start || a.end - b.end) : spans;
}
function holdsOnlyValues(bytes, sites) {
  return bytes.length <= 2048 && sites.length <= MAX_ALONE && restOf(bytes, sites) <= BARE_REST;
}
function restOf(bytes, sites) {
  const covered = sites.reduce((sum, site) => sum + (site.end - site.start), 0);
  return (bytes.length - covered) / (sites.some(isWide2) ? 2 : 1);
}
function isAllowed(bytes, start, end) {
  const before = bytes.toString("latin1", Math.max(0, start - ALLOW_REACH), start).replaceAll("\0", "");
  const after = bytes.toString("latin1", end, end + ALLOW_REACH).replaceAll("\0", "");
  const within = bytes.toString("latin1", start, Math.min(end, start + 8192)).replaceAll("\0", "");
  const lineStart4 = before.lastIndexOf("\n");
  const lineEnd3 = after.indexOf("\n");
  const line = before.slice(lineStart4 + 1) + within + (lineEnd3 < 0 ? after : after.slice(0, lineEnd3));
  if (ALLOW.test(line)) return true;
  if (lineStart4 < 0) return false;
  const previous = before.slice(before.lastIndexOf("\n", lineStart4 - 1) + 1, lineStart4);
  return ALLOW_NEXT.test(previous);
}
var FULL, BARE_REST, ALONE_REST, MAX_ALONE, ANSWERS, ALLOW, ALLOW_NEXT, ALLOW_WORD, ALLOW_REACH;
var init_detect = __esm({
  "src/detect/detect.ts"() {
    "use strict";
    init_secret();
    init_bindings();
    init_classify();
    init_documented();
    init_effort();
    init_mentions();
    init_ownership();
    init_pairs();
    init_position();
    init_environment_words();
    init_environment();
    init_find();
    init_candidates();
    init_snippet();
    init_neighbourhood();
    init_record();
    FULL = 8;
    BARE_REST = 160;
    ALONE_REST = 400;
    MAX_ALONE = 4;
    ANSWERS = /* @__PURE__ */ new WeakMap();
    ALLOW = /(?<![A-Za-z0-9_]|[A-Za-z0-9_]-)binleaks:allow(?![A-Za-z0-9_]|-[A-Za-z0-9_])/;
    ALLOW_NEXT = /(?<![A-Za-z0-9_]|[A-Za-z0-9_]-)binleaks:allow-next-line(?![A-Za-z0-9_]|-[A-Za-z0-9_])/;
    ALLOW_WORD = "binleaks:allow";
    ALLOW_REACH = 2e3;
  }
});

// src/git/staged-entries.ts
import { existsSync as existsSync4 } from "node:fs";
import { join as join5, resolve as resolve4 } from "node:path";
function findWorkTree(folder) {
  const found = findGitFolder(folder);
  const named2 = process.env["GIT_DIR"];
  const gitFolder = named2 === void 0 ? found?.gitFolder : resolve4(folder, named2);
  if (gitFolder === void 0) throw new RepositoryError("no-repository", `${folder}: not a git repository (nor any folder above it)`);
  const top = named2 === void 0 ? found?.root ?? folder : resolve4(folder, process.env["GIT_WORK_TREE"] ?? found?.root ?? ".");
  return { top, git: { folder: top, inherit: true }, parents: ["HEAD", ...mergeHeads(gitFolder)] };
}
function mergeHeads(gitFolder) {
  const file = join5(gitFolder, "MERGE_HEAD");
  if (!existsSync4(file)) return [];
  return readHeads(file).split("\n").filter((line) => /^[0-9a-f]{40,64}$/.test(line));
}
function readHeads(file) {
  try {
    return readRegular(file, MOST_HEADS).toString("latin1");
  } catch (error) {
    if (error instanceof IrregularFileError) throw new RepositoryError("damaged-repository", `${file} ${error.message}`);
    throw error;
  }
}
function listStaged(workTree) {
  const [first, ...others] = workTree.parents;
  const changed = first === void 0 ? null : changes(workTree, first, []);
  const entries = changed ?? changes(workTree, emptyTree(workTree), []);
  if (!entries) throw new RepositoryError("git-failed", "git could not compare the index with an empty tree");
  const more = others.map((parent) => {
    const against = changes(workTree, parent, []);
    if (!against) throw new RepositoryError("git-failed", `git could not compare the index with ${parent}, which is being merged`);
    return against;
  });
  return [...entries.values()].flatMap((entry) => {
    const matches = more.map((one) => one.get(entry.path));
    if (matches.includes(void 0)) return [];
    return [{ ...entry, parents: [...entry.parents, ...matches.flatMap((one) => one?.parents ?? [])] }];
  });
}
function listSources(workTree) {
  const found = /* @__PURE__ */ new Map();
  for (const entry of changes(workTree, "HEAD", ["-M", "-C"])?.values() ?? []) {
    const [source] = entry.parents;
    if (source !== null && source !== void 0) found.set(entry.path, source);
  }
  return found;
}
function changes(workTree, tree, options) {
  const args = ["diff-index", "--cached", "--raw", "-z", "--no-abbrev", "--no-ext-diff", "--no-textconv", "--ignore-submodules=dirty"];
  const { ok, stdout, complaint } = runGit(workTree.git, [...args, ...options.length > 0 ? options : ["--no-renames"], tree, "--"]);
  if (!ok) {
    const foreign = ownershipError(complaint, workTree.top);
    if (foreign) throw foreign;
    if (/bad revision|unknown revision|ambiguous argument|bad object HEAD|invalid object name/i.test(complaint) && !existsInRefs(workTree, tree))
      return null;
    throw new RepositoryError("git-failed", `git could not read what is staged: ${complaint.split("\n")[0] ?? ""}`);
  }
  const found = /* @__PURE__ */ new Map();
  const parts = stdout.toString("latin1").split("\0");
  for (let i = 0; i + 1 < parts.length; ) {
    const match = /^:\d+ (\d+) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])/.exec(parts[i] ?? "");
    if (!match) break;
    const [, mode = "", old = "", id = "", status = ""] = match;
    const isMoved = status === "R" || status === "C";
    const path2 = parts[i + (isMoved ? 2 : 1)] ?? "";
    i += isMoved ? 3 : 2;
    if (status === "D") continue;
    found.set(path2, { path: path2, mode, id, parents: [DELETED.test(old) ? null : old], isUnmerged: status === "U" });
  }
  return found;
}
function existsInRefs({ git }, tree) {
  return tree !== "HEAD" || runGit(git, ["rev-parse", "--verify", "--quiet", "HEAD"]).ok;
}
function emptyTree({ git }) {
  return runGit(git, ["hash-object", "-t", "tree", "--stdin"], "").stdout.toString("latin1").trim();
}
async function* once2(bytes) {
  await Promise.resolve();
  yield bytes;
}
async function* readObjectsOf(context, ids) {
  if (ids.length === 0) return;
  const args = ["cat-file", "--batch"];
  const input = `${ids.join("\n")}
`;
  const small = ids.length <= FEW2 ? runGit(context, args, input, FEW_BYTES) : null;
  const source = small?.ok ? once2(small.stdout) : streamGit(context, args, input);
  let rest = Buffer.alloc(0);
  const more = async () => {
    const next = await source.next();
    if (next.done === true) return false;
    rest = rest.length === 0 ? next.value : Buffer.concat([rest, next.value]);
    return true;
  };
  try {
    for (const id of ids) {
      let end = rest.indexOf(10);
      while (end < 0 && await more()) end = rest.indexOf(10);
      const header = rest.toString("latin1", 0, Math.max(end, 0));
      const [, type = "", size] = / (\w+) (\d+)$/.exec(header) ?? [];
      rest = rest.subarray(end + 1);
      if (size === void 0) {
        yield { id, size: null };
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
      const whole2 = async () => {
        const parts = [];
        for await (const chunk of chunks()) parts.push(chunk);
        const [only] = parts;
        return parts.length === 1 && only ? only : Buffer.concat(parts);
      };
      yield { id, type, size: left, whole: whole2, chunks };
      await whole2();
      while (rest.length === 0 && await more()) ;
      rest = rest.subarray(1);
    }
    await source.next();
  } finally {
    await source.return(void 0);
  }
}
function addedLines(context, before, after) {
  const args = ["diff", "-U0", "--text", "--no-ext-diff", "--no-textconv", "--no-color", "--no-indent-heuristic", before, after, "--"];
  const { ok, stdout } = runGit(context, args);
  if (!ok) return null;
  const lines = /* @__PURE__ */ new Set();
  for (const match of stdout.toString("latin1").matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)) {
    const from = Number(match[1]);
    for (let line = from; line < from + Number(match[2] ?? 1); line++) lines.add(line);
  }
  return lines;
}
var MOST_HEADS, DELETED, FEW2, FEW_BYTES;
var init_staged_entries = __esm({
  "src/git/staged-entries.ts"() {
    "use strict";
    init_run_git();
    init_regular_file();
    init_repository();
    MOST_HEADS = 1024 * 1024;
    DELETED = /^0+$/;
    FEW2 = 40;
    FEW_BYTES = 4 * 1024 * 1024;
  }
});

// src/model/path-bytes.ts
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
var init_path_bytes = __esm({
  "src/model/path-bytes.ts"() {
    "use strict";
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
        const platform = navigator.platform.toLowerCase();
        return platform === "win32" || platform === "windows";
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
    var scan = (input, options) => {
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
      let finished2 = false;
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
              finished2 = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (braceEscaped !== true && code2 === CHAR_COMMA) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished2 = true;
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
                finished2 = true;
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
          if (finished2 === true) continue;
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
            finished2 = true;
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
                  finished2 = true;
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
          finished2 = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code2 === CHAR_QUESTION_MARK) {
          isGlob = token.isGlob = true;
          finished2 = true;
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
              finished2 = true;
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
                finished2 = true;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (isGlob === true) {
          finished2 = true;
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
    module.exports = scan;
  }
});

// node_modules/picomatch/lib/parse.js
var require_parse = __commonJS({
  "node_modules/picomatch/lib/parse.js"(exports, module) {
    "use strict";
    var constants5 = require_constants();
    var utils = require_utils();
    var {
      MAX_LENGTH: MAX_LENGTH2,
      POSIX_REGEX_SOURCE,
      REGEX_NON_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_BACKREF,
      REPLACEMENTS
    } = constants5;
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
      const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants5.DEFAULT_MAX_EXTGLOB_RECURSION;
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
    var parse = (input, options) => {
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
      const PLATFORM_CHARS = constants5.globChars(opts.windows);
      const EXTGLOB_CHARS = constants5.extglobChars(PLATFORM_CHARS);
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
        let count = 1;
        while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
          advance();
          state.start++;
          count++;
        }
        if (count % 2 === 0) {
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
            const expression = parse(rest, { ...options, fastpaths: false }).output;
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
            const inner2 = prev.value.slice(1);
            if (inner2.includes("[")) {
              prev.posix = true;
              if (inner2.includes(":")) {
                const idx = prev.value.lastIndexOf("[");
                const pre = prev.value.slice(0, idx);
                const rest2 = prev.value.slice(idx + 2);
                const posix = POSIX_REGEX_SOURCE[rest2];
                if (posix) {
                  prev.value = pre + posix;
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
    parse.fastpaths = (input, options) => {
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
      } = constants5.globChars(opts.windows);
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
    module.exports = parse;
  }
});

// node_modules/picomatch/lib/picomatch.js
var require_picomatch = __commonJS({
  "node_modules/picomatch/lib/picomatch.js"(exports, module) {
    "use strict";
    var scan = require_scan();
    var parse = require_parse();
    var utils = require_utils();
    var constants5 = require_constants();
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
      const posix = opts.windows;
      const regex = isState ? picomatch2.compileRe(glob, options) : picomatch2.makeRe(glob, options, false, true);
      const state = regex.state;
      delete regex.state;
      let isIgnored = () => false;
      if (opts.ignore) {
        const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
        isIgnored = picomatch2(opts.ignore, ignoreOpts, returnState);
      }
      const matcher = (input, returnObject = false) => {
        const { isMatch, match, output } = picomatch2.test(input, regex, options, { glob, posix });
        const result = { glob, state, regex, posix, input, output, match, isMatch };
        if (typeof opts.onResult === "function") {
          opts.onResult(result);
        }
        if (isMatch === false) {
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (isIgnored(input)) {
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
    picomatch2.test = (input, regex, options, { glob, posix } = {}) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected input to be a string");
      }
      if (input === "") {
        return { isMatch: false, output: "" };
      }
      const opts = options || {};
      const format = opts.format || (posix ? utils.toPosixSlashes : null);
      let match = input === glob;
      let output = match && format ? format(input) : input;
      if (match === false) {
        output = format ? format(input) : input;
        match = output === glob;
      }
      if (match === false || opts.capture === true) {
        if (opts.matchBase === true || opts.basename === true) {
          match = picomatch2.matchBase(input, regex, options, posix);
        } else {
          match = regex.exec(output);
        }
      }
      return { isMatch: Boolean(match), match, output };
    };
    picomatch2.matchBase = (input, glob, options, posix = options && options.windows) => {
      const regex = glob instanceof RegExp ? glob : picomatch2.makeRe(glob, options);
      return regex.test(utils.basename(input, { windows: posix }));
    };
    picomatch2.isMatch = (str, patterns, options) => picomatch2(patterns, options)(str);
    picomatch2.parse = (pattern, options) => {
      if (Array.isArray(pattern)) return pattern.map((p) => picomatch2.parse(p, options));
      return parse(pattern, { ...options, fastpaths: false });
    };
    picomatch2.scan = (input, options) => scan(input, options);
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
        parsed.output = parse.fastpaths(input, options);
      }
      if (!parsed.output) {
        parsed = parse(input, options);
      }
      return picomatch2.compileRe(parsed, options, returnOutput, returnState);
    };
    picomatch2.toRegex = (source, options) => {
      try {
        const opts = options || {};
        return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
      } catch (err) {
        if (options && options.debug === true) throw err;
        return /$^/;
      }
    };
    picomatch2.constants = constants5;
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

// src/policy/globs/globs.ts
var globs_exports = {};
__export(globs_exports, {
  compileGlobs: () => compileGlobs
});
function compileGlobs(globs2, where) {
  const tests = globs2.map((glob) => {
    const problem = globProblem(glob);
    if (problem !== null) throw new UsageError("bad-glob", `${where}: bad glob ${quoted(glob)}: ${problem}`);
    const anchored = glob.replace(/^\.?\//, "");
    const pattern = glob.startsWith("/") || anchored.replace(/\/$/, "").includes("/") ? anchored : `**/${anchored}`;
    const options = { dot: true, posix: true };
    const whole2 = (0, import_picomatch.default)(pattern.replace(/\/$/, ""), options);
    const below = (0, import_picomatch.default)(`${pattern.replace(/\/$/, "")}/**`, options);
    return (path2) => whole2(path2.replace(/\/$/, "")) || below(path2);
  });
  return (path2) => tests.some((test) => test(path2));
}
var import_picomatch;
var init_globs = __esm({
  "src/policy/globs/globs.ts"() {
    "use strict";
    import_picomatch = __toESM(require_picomatch2(), 1);
    init_shorten();
    init_errors();
    init_glob_problem();
  }
});

// src/detect/questions/words/getters.ts
function isGetter(name) {
  const text = ownPart(name);
  for (let at2 = 0; at2 < text.length; at2++) {
    if (at2 > 0 && /[A-Za-z]/.test(text.charAt(at2 - 1))) continue;
    const rest = text.slice(at2);
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
  while (start > 0 && end - start < MAX_NAME3 && /\w/.test(name.charAt(start - 1))) start--;
  return name.slice(start, end);
}
var LOOKS_UP, LOOKS_UP_WITH, DOES_ELSE, DOES_ELSE_WITH, MAX_NAME3;
var init_getters = __esm({
  "src/detect/questions/words/getters.ts"() {
    "use strict";
    LOOKS_UP = [
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
    LOOKS_UP_WITH = ["Get", "get_", "load", "read", "secret", "setting", "value"];
    DOES_ELSE = [
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
    DOES_ELSE_WITH = ["Set", "print", "set", "warn", "write"];
    MAX_NAME3 = 80;
  }
});

// src/detect/questions/reference.ts
function referencesTo(text, path2, referents, paths) {
  const edits = [];
  const files = /* @__PURE__ */ new Map();
  for (const one of referents) {
    if (one.kind === "file") files.set(one.path, [...files.get(one.path) ?? [], one]);
    else edits.push(...nameEdits(text, path2, one));
  }
  for (const [, same] of files) edits.push(...fileEdits(text, path2, same, paths));
  if (edits.length === 0) return null;
  const used = /* @__PURE__ */ new Set();
  let spliced = "";
  let at2 = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (edit.start < at2) continue;
    spliced += text.slice(at2, edit.start) + edit.text;
    at2 = edit.end;
    for (const sha256 of edit.used) used.add(sha256);
  }
  return { text: spliced + text.slice(at2), used };
}
function* placesOf2(text, needle, inside) {
  let count = 0;
  for (let at2 = text.indexOf(needle); at2 >= 0 && count < MAX_USES3; at2 = text.indexOf(needle, at2 + needle.length)) {
    if (at2 > 0 && inside.test(text.charAt(at2 - 1))) continue;
    if (/^(?:[\w-]|\.\w)/.test(text.slice(at2 + needle.length, at2 + needle.length + 2))) continue;
    count++;
    yield at2;
  }
}
function fileEdits(text, path2, same, paths) {
  const [first] = same;
  if (!first) return [];
  const edits = [];
  for (const at2 of placesOf2(text, first.needle, /[\w.-]/)) {
    let start = at2;
    while (start > 0 && at2 - start < BEFORE10 && /[\w./\\~${}@+-]/.test(text.charAt(start - 1))) start--;
    const end = at2 + first.needle.length;
    const isQuoted = /["'`]/.test(text.charAt(start - 1)) && /["'`]/.test(text.charAt(end));
    if (!isQuoted && !first.needle.includes(".") && start === at2) continue;
    if (!isPathTo(text.slice(start, end), path2, first.path, paths)) continue;
    edits.push({ start, end, text: same.map((one) => one.text).join("\n"), used: same.map((one) => one.sha256) }, ...slotEdit(text, start));
  }
  return edits;
}
function slotEdit(text, at2) {
  const before = text.slice(Math.max(0, at2 - BEFORE10), at2);
  const assigned = ASSIGNED2.exec(before);
  if (assigned === null) return [];
  const name = endOf(before.slice(0, assigned.index), /[\w.-]/);
  const word2 = name.length <= MAX_SLOT ? PATH_WORD.exec(name) : null;
  if (word2 === null) return [];
  const end = at2 - (before.length - assigned.index);
  return [{ start: end - word2[0].length, end, text: word2.index === 0 ? "value" : "", used: [] }];
}
function isPathTo(written, from, to, paths) {
  const parts = written.replaceAll("\\", "/").split("/");
  const isAbsolute4 = parts[0] === "" || parts[0] === "~";
  const last = parts.findLastIndex((part) => /[${}@]/.test(part));
  const named2 = parts.slice(last + 1).filter((part) => part !== "" && part !== ".");
  if (!isAbsolute4 && last < 0) {
    for (const base of [from.split("/").slice(0, -1), []]) {
      const full = resolved(base, named2);
      if (full === to) return true;
      if (full !== null && paths.has(full)) return false;
    }
  }
  const tail = named2.filter((part) => part !== "..");
  const own = to.split("/").slice(-tail.length);
  if (tail.length > 0 && tail.every((part, index) => part === own[index])) return true;
  return isAbsolute4 && tail.at(-1) === to.split("/").at(-1) && isOnlyOne(to, paths);
}
function resolved(base, parts) {
  const full = [...base];
  for (const part of parts) {
    if (part !== "..") full.push(part);
    else if (full.pop() === void 0) return null;
  }
  return full.join("/");
}
function isOnlyOne(path2, paths) {
  const name = path2.slice(path2.lastIndexOf("/") + 1);
  for (const one of paths) if (one !== path2 && (one === name || one.endsWith(`/${name}`))) return false;
  return true;
}
function nameEdits(text, path2, referent) {
  const { needle, sha256 } = referent;
  const isGeneric = wordsOf(needle).split("_").every((word2) => GENERIC3.has(word2) || /^\d*$/.test(word2));
  const owners = ownersOf2(referent, text);
  const isImported = importsFrom(text, owners.file);
  const edits = [];
  for (const at2 of placesOf2(text, needle, /[\w-]/)) {
    const end = at2 + needle.length;
    const before = text.slice(Math.max(0, at2 - BEFORE10), at2);
    const after = text.slice(end, end + BEFORE10);
    const found = sigil(before, after) ?? lookup(before, after) ?? chain(before, after) ?? (isImported ? bare(text, at2, end) : null);
    if (found === null) continue;
    if (isGeneric && !found.isImport && !isSaid(found, before, owners, path2, referent)) continue;
    const start = at2 - found.before;
    const whole2 = found.isQuoted ? unwrapped2(text, start, end + found.after) : { start, end: end + found.after };
    if (/^\s{0,4}=(?![=>~])/.test(text.slice(whole2.end, whole2.end + 8))) continue;
    const value = found.isQuoted ? `"${referent.text}"` : referent.text;
    edits.push({ ...whole2, text: found.slot === null ? value : `${found.slot}: ${value}`, used: [sha256] });
  }
  return edits;
}
function ownersOf2({ path: path2, parents }, text) {
  const base = path2.slice(path2.lastIndexOf("/") + 1);
  const stem = base.split(".").find((part) => part !== "") ?? base;
  const folder = path2.split("/").at(-2) ?? "";
  const file = /^(?:index|mod|__init__|lib|main)$/.test(stem) ? folder : stem;
  const nearest2 = parents.findLast((one) => !WRAPPER2.test(one)) ?? file;
  return { file, nearest: nearest2.toLowerCase(), isOpened: base.length >= 4 && text.includes(base) };
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
  const isWord2 = /[\s(,=]$/.test(before.slice(0, before.length - open.length)) && /^(?:[\s),;]|$)/.test(after.slice(close[0].length));
  return use(open.length, close[0].length, open === "$" && isWord2);
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
  const path2 = /(?:[\w$]{1,40}[!?]?(?:\(\))?(?:\.|->|::|\?\.)){1,6}$/.exec(before)?.[0];
  if (path2 === void 0 || /^\s{0,3}\(/.test(after)) return null;
  return use(path2.length, 0, true);
}
function bare(text, start, end) {
  const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  if (/(?:^|\s)(?:from|import|use|require|include|export|def|function|fn|func)(?:\s|\(|$)|["'`#]/.test(line.slice(-BEFORE10))) return null;
  if (/(?:\.|->|::)$/.test(line) || /^\s{0,4}(?::(?!:)|=(?!=)|\()/.test(text.slice(end, end + 8))) return null;
  const opens = openBracket(text, start);
  const isShort = opens === "{" && /^\s{0,200}[,}]/.test(text.slice(end, end + 204)) && /[{,]\s{0,200}$/.test(text.slice(Math.max(0, start - 201), start));
  return { before: 0, after: 0, isQuoted: true, isImport: true, slot: isShort ? text.slice(start, end) : null };
}
function openBracket(text, from) {
  let depth = 0;
  for (let at2 = from - 1; at2 >= 0 && from - at2 < 400; at2--) {
    const sign = text.charAt(at2);
    if (/[)\]}]/.test(sign)) depth++;
    else if (/[([{]/.test(sign) && depth-- === 0) return sign;
  }
  return "";
}
function unwrapped2(text, from, to) {
  let [start, end] = [from, to];
  for (let depth = 0; depth < 3; depth++) {
    const call = /([\w$.:>?-]{1,60}!?)\(\s{0,4}$/.exec(text.slice(Math.max(0, start - BEFORE10), start));
    const close = /^\s{0,4}(?:,[^()\n]{0,60})?\)/.exec(text.slice(end, end + BEFORE10));
    if (call?.[1] === void 0 || close === null || !isGetter(call[1]) || isNoGetter(call[1])) break;
    start -= call[0].length;
    end += close[0].length;
  }
  return { start, end };
}
function isSaid(found, before, { file, nearest: nearest2, isOpened }, path2, referent) {
  const said = before.slice(-found.before).toLowerCase();
  const last = said.split(/[^a-z0-9_-]+/).findLast((word2) => word2 !== "" && word2 !== "get") ?? "";
  if (last.length >= 2 && last === nearest2) return true;
  if (isOpened && nearest2 === file.toLowerCase() && /["'`]$/.test(said)) return true;
  const folder = referent.path.slice(0, referent.path.lastIndexOf("/") + 1);
  return /^[A-Z][A-Z0-9_]{2,}$/.test(referent.needle) && path2.startsWith(folder) && /env|\$|%/i.test(said);
}
function importsFrom(text, file) {
  if (file.length < 2) return false;
  let count = 0;
  for (let at2 = text.indexOf(file); at2 >= 0 && count < MAX_USES3; at2 = text.indexOf(file, at2 + file.length)) {
    count++;
    if (/\w/.test(text.charAt(at2 - 1)) || /\w/.test(text.charAt(at2 + file.length))) continue;
    const start = text.lastIndexOf("\n", at2) + 1;
    const end = text.indexOf("\n", at2);
    if (IMPORT.test(text.slice(Math.max(start, at2 - 300), Math.min(end < 0 ? text.length : end, at2 + 200)))) return true;
  }
  return false;
}
var MAX_USES3, BEFORE10, ASSIGNED2, PATH_WORD, MAX_SLOT, GENERIC3, WRAPPER2, IMPORT;
var init_reference = __esm({
  "src/detect/questions/reference.ts"() {
    "use strict";
    init_edges();
    init_getters();
    init_vocabulary();
    MAX_USES3 = 24;
    BEFORE10 = 120;
    ASSIGNED2 = /["']?\s{0,4}[:=]{1,2}\s{0,4}["'`]?$/;
    PATH_WORD = new RegExp(
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
    MAX_SLOT = 80;
    GENERIC3 = /* @__PURE__ */ new Set([
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
    WRAPPER2 = /^(?:config|configuration|default|env|environment|exports?|module|resources|settings|variables|vars)$/;
    IMPORT = /(?:^|\s)(?:from|import|include\w*|mod|require\w*|source|use|load)\b|(?:require|import|include\w*|load)\s?\(/;
  }
});

// src/detect/references.ts
function mayRefer(path2) {
  return (USING.test(path2) || USING_BY_START.test(path2)) && !UNUSING.test(path2);
}
function isOpenToReferences({ kind, score, environment: environment2, documentedExample, evidence: list2 }) {
  if (kind === "listen-key" || documentedExample || list2.some((one) => SETTLED.test(one.signal))) return false;
  return score >= LEAST5 && (score < HIGH_SCORE || environment2 === "unknown");
}
function textsNear(paths, holders) {
  const steps = /* @__PURE__ */ new Map();
  for (const holder of holders.slice(0, MAX_HOLDERS)) {
    let folder = folderOf2(holder);
    for (let step = 0; ; step++) {
      steps.set(folder, Math.min(step, steps.get(folder) ?? step));
      if (folder === "") break;
      folder = folderOf2(folder);
    }
  }
  const near = [];
  for (const path2 of paths) {
    if (!mayRefer(path2)) continue;
    let distance2 = mentionsBinance(path2) ? -2 : 0;
    for (let folder = folderOf2(path2); ; folder = folderOf2(folder)) {
      const known2 = steps.get(folder);
      if (known2 !== void 0) {
        distance2 += known2;
        break;
      }
      if (folder === "") break;
      distance2++;
    }
    near.push({ path: path2, distance: distance2 });
  }
  const sorted = near.toSorted((a, b) => a.distance - b.distance || (a.path < b.path ? -1 : 1)).map(({ path: path2 }) => path2);
  return { paths: sorted.slice(0, MAX_TEXTS), isWhole: sorted.length <= MAX_TEXTS };
}
function folderOf2(path2) {
  const slash = path2.lastIndexOf("/");
  return slash < 0 ? "" : path2.slice(0, slash);
}
function isTextOfBinance({ path: path2, bytes }) {
  return mentionsBinance(path2) || NAMES2.some((name) => bytes.includes(name)) && mentionsBinance(bytes.toString("utf8", 0, MAX_TEXT2));
}
function withReferences(found, { holders, texts, paths, isWhole: isWhole2 }) {
  const referents = referentsOf(found, holders);
  if (referents.length === 0) return found.map(({ detection }) => detection);
  const uses = /* @__PURE__ */ new Map();
  const doubted = /* @__PURE__ */ new Set();
  let left = MAX_JUDGED;
  for (const file of texts) {
    const isAsked = (one) => one.path !== file.path || one.kind === "name" && one.isDoubtful;
    const asked = referents.filter((one) => isAsked(one) && file.bytes.includes(one.needle));
    if (asked.length === 0 || file.bytes.length > MAX_TEXT2) continue;
    if (!isTextOfBinance(file)) continue;
    const text = file.bytes.toString("utf8");
    let waiting2 = asked;
    for (let turn = 0; turn < MAX_TURNS && waiting2.length > 0 && left > 0; turn++) {
      const spliced = referencesTo(text, file.path, waiting2, paths);
      if (spliced === null) break;
      left--;
      for (const detection of detect({ bytes: Buffer.from(spliced.text), path: file.path })) {
        if (!spliced.used.has(detection.sha256)) continue;
        uses.set(detection.sha256, [...uses.get(detection.sha256) ?? [], { path: file.path, detection }]);
      }
      waiting2 = waiting2.filter((one) => !spliced.used.has(one.sha256));
    }
    for (const { sha256 } of waiting2) doubted.add(sha256);
  }
  const partners = /* @__PURE__ */ new Map();
  for (const { detection } of [...uses.values()].flat()) if (detection.partner !== null) partners.set(detection.partner, detection.sha256);
  return found.map(({ path: path2, detection }) => {
    const own = isNamedElsewhere(detection, path2) ? [] : (uses.get(detection.sha256) ?? []).filter((use2) => use2.path !== path2 || detection.score < MEDIUM_SCORE);
    const isDoubted = !isWhole2 || doubted.has(detection.sha256);
    const judged2 = isOpenToReferences(detection) ? judgedByUses(detection, own, isDoubted) : detection;
    const partner = judged2.partner ?? partners.get(judged2.sha256) ?? null;
    return partner === judged2.partner ? judged2 : { ...judged2, partner };
  });
}
function isNamedElsewhere({ evidence: list2 }, path2) {
  const purpose = list2.find((one) => one.signal === "key-other-purpose")?.detail.replace(/[^A-Za-z0-9_]/g, "");
  return purpose !== void 0 && purpose !== "" && path2.slice(path2.lastIndexOf("/") + 1).includes(purpose);
}
function referentsOf(found, holders) {
  const open = /* @__PURE__ */ new Map();
  const doubtful = /* @__PURE__ */ new Set();
  for (const { path: path2, detection } of found) {
    if (!isOpenToReferences(detection)) continue;
    open.set(path2, (open.get(path2) ?? /* @__PURE__ */ new Set()).add(detection.sha256));
    if (detection.score < MEDIUM_SCORE) doubtful.add(detection.sha256);
  }
  return holders.slice(0, MAX_HOLDERS).flatMap(({ path: path2, bytes }) => {
    const wanted = open.get(path2);
    if (!wanted || bytes.length > MAX_TEXT2) return [];
    return slotsAt({ bytes, path: path2 }).filter((one) => wanted.has(one.sha256)).slice(0, MAX_VALUES).flatMap((one) => namesOf2(one, path2, doubtful.has(one.sha256)));
  });
}
function namesOf2({ sha256, value, slots, isAlone: isAlone3, armor }, path2, isDoubtful) {
  const text = armor ?? value;
  const base = path2.slice(path2.lastIndexOf("/") + 1);
  const referents = [];
  if (isAlone3 && base.length >= 4) referents.push({ kind: "file", sha256, path: path2, needle: base, text, parents: [], isDoubtful });
  const name = slots.at(-1);
  if (name !== void 0 && /^[\w$-]{2,80}$/.test(name))
    referents.push({ kind: "name", sha256, path: path2, needle: name, text, parents: slots.slice(0, -1), isDoubtful });
  return referents;
}
function judgedByUses(own, uses, isDoubted) {
  const tied = uses.filter(({ detection }) => isTied(detection));
  let best = own;
  for (const use2 of tied) {
    const judged2 = judgedBy(own, use2);
    if (judged2.score > best.score) best = judged2;
  }
  const environment2 = own.environment === "unknown" && !isDoubted ? environmentOf3(tied, uses.length) : own.environment;
  return environment2 === best.environment ? best : { ...best, environment: environment2 };
}
function isTied({ evidence: list2 }) {
  return list2.some((one) => TIE.test(one.signal)) && !list2.some((one) => AGAINST2.test(one.signal));
}
function judgedBy(own, { path: path2, detection: used }) {
  const isExplicit = used.evidence.some((one) => EXPLICIT.test(one.signal));
  if (own.evidence.some((one) => PURPOSE2.test(one.signal)) && !isExplicit) return own;
  const because = evidence("used-by-name", path2);
  const asUsed = [...used.evidence, because];
  const [tie] = used.evidence.filter((one) => TIE.test(one.signal)).toSorted((a, b) => b.weight - a.weight);
  const isNameless2 = own.evidence.some((one) => one.signal === "unnamed");
  const kept = own.evidence.filter((one) => !OWNERSHIP.test(one.signal) && one.signal !== "key-words-near");
  const added = tie === void 0 ? [because] : [tie, because];
  const asOwned = own.evidence.some((one) => PURPOSE2.test(one.signal)) ? [] : [...kept, ...added];
  const isBetter = scoreOf(asUsed) >= scoreOf(asOwned) || asOwned.length === 0;
  const list2 = (isBetter ? asUsed : asOwned).toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const isCalled = own.evidence.some((one) => /^name-(?:api|bare|binance|trading)$/.test(one.signal)) && own.kind !== "private-key";
  const isNamedThere = used.evidence.some((one) => /^(?:name-|header-)/.test(one.signal));
  const kind = isNameless2 || isBetter && (!isCalled || isNamedThere) ? used.kind : own.kind;
  return { ...own, kind, evidence: list2, score: scoreOf(list2), partner: own.partner ?? used.partner };
}
function environmentOf3(tied, count) {
  const [first] = tied;
  if (!first || tied.length < count) return "unknown";
  return tied.every((use2) => use2.detection.environment === first.detection.environment) ? first.detection.environment : "unknown";
}
var MAX_TEXT2, MAX_TEXTS, MAX_TEXTS_BYTES, MAX_HOLDERS, MAX_VALUES, MAX_JUDGED, MAX_TURNS, USING, USING_BY_START, UNUSING, SETTLED, PURPOSE2, TIE, EXPLICIT, AGAINST2, OWNERSHIP, LEAST5, NAMES2;
var init_references = __esm({
  "src/detect/references.ts"() {
    "use strict";
    init_detect();
    init_evidence();
    init_confidence();
    init_reference();
    init_vocabulary();
    MAX_TEXT2 = 256 * 1024;
    MAX_TEXTS = 300;
    MAX_TEXTS_BYTES = 8 * 1024 * 1024;
    MAX_HOLDERS = 60;
    MAX_VALUES = 40;
    MAX_JUDGED = 60;
    MAX_TURNS = 4;
    USING = new RegExp(
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
    USING_BY_START = /(?:^|\/)(?:\.env\.|dockerfile\.|docker-compose)[\w.-]*$/i;
    UNUSING = /(?:^|[/.-])(?:lock|min|example|sample|template|dist|bundle)(?:\.|$)|(?:^|\/)(?:node_modules|vendor|dist)\//i;
    SETTLED = /^(?:base64-slice|data-uri|encoded-block|encrypted-value|listen-key|lock-file|name-never|name-other-vendor|other-(?:encloses|line|object|slot)|token-slice)$/;
    PURPOSE2 = /^(?:framework-secret|name-other-purpose|purpose-encloses)$/;
    TIE = /^(?:binance-(?:encloses|line|near|object|paragraph|path|slot)|call-binance|header-x-mbx-apikey|name-binance|name-binance-only)$/;
    EXPLICIT = /^(?:binance-(?:encloses|slot)|call-(?:binance|client)|header-x-mbx-apikey|name-binance)$/;
    AGAINST2 = /^(?:key-other-purpose|name-never|name-other|name-other-purpose|name-other-vendor|other-|purpose-encloses)/;
    OWNERSHIP = /^(?:binance-(?:around|encloses|file|line|near|object|paragraph|path)|other-(?:name|paragraph)|trading-context)$/;
    LEAST5 = -9;
    NAMES2 = ["inance", "INANCE", "bnb", "BNB", "Bnb", "mbx", "MBX", "Mbx"];
  }
});

// src/result/judge-references.ts
var judge_references_exports = {};
__export(judge_references_exports, {
  judgeReferences: () => judgeReferences,
  mayBeReferred: () => mayBeReferred
});
function mayBeReferred({ detection, inside, place }) {
  return (place === void 0 || place === "file") && (inside ?? []).length === 0 && isOpenToReferences(detection);
}
async function judgeReferences(located, treeOf) {
  const open = located.filter(mayBeReferred).toSorted((a, b) => b.detection.score - a.detection.score);
  if (open.length === 0) return located;
  const tree = await treeOf();
  const holding = [...new Set(open.map((one) => one.path))].filter((path2) => tree.paths.has(path2)).slice(0, MAX_HOLDERS);
  if (holding.length === 0) return located;
  const near = textsNear(tree.paths, holding);
  const texts = [];
  let left = MAX_TEXTS_BYTES;
  let unread = near.paths.length;
  for await (const text of tree.read(near.paths, MAX_TEXT2)) {
    left -= text.bytes.length;
    if (left < 0) break;
    unread--;
    if (isTextOfBinance(text)) texts.push(text);
  }
  if (texts.length === 0) return located;
  const holders = [];
  for await (const holder of tree.read(holding, MAX_TEXT2)) holders.push(holder);
  const asked = located.filter((one) => mayBeReferred(one) && tree.paths.has(one.path));
  const judged2 = withReferences(asked, { holders, texts, paths: tree.paths, isWhole: near.isWhole && unread === 0 });
  const changed = new Map(
    asked.flatMap((one, index) => {
      const detection = judged2[index];
      return detection && detection !== one.detection ? [[one, { ...one, detection }]] : [];
    })
  );
  return changed.size === 0 ? located : located.map((one) => changed.get(one) ?? one);
}
var init_judge_references = __esm({
  "src/result/judge-references.ts"() {
    "use strict";
    init_references();
  }
});

// src/git/revision.ts
function filesAt(context, revision) {
  return entriesAt(context, revision, "blob");
}
function entriesAt(context, revision, type) {
  const { ok, stdout } = runGit(context, ["ls-tree", "-r", "-z", "--full-tree", revision]);
  if (!ok) return null;
  return stdout.toString("latin1").split("\0").flatMap((entry) => {
    const tab = entry.indexOf("	");
    const [, word2 = "", id = ""] = /^\d+ (\w+) ([0-9a-f]+)$/.exec(entry.slice(0, Math.max(0, tab))) ?? [];
    return word2 === type ? [{ id, path: entry.slice(tab + 1) }] : [];
  });
}
var init_revision = __esm({
  "src/git/revision.ts"() {
    "use strict";
    init_run_git();
  }
});

// src/scan/reference-trees.ts
var reference_trees_exports = {};
__export(reference_trees_exports, {
  judgeByCommits: () => judgeByCommits,
  treeOfFiles: () => treeOfFiles
});
function treeOfFiles(context, files) {
  const ids = new Map(files.map(({ id, path: path2 }) => [showRawPath(path2), id]));
  return {
    paths: new Set(ids.keys()),
    async *read(paths, maxBytes) {
      const wanted = /* @__PURE__ */ new Map();
      for (const path2 of paths) {
        const id = ids.get(path2);
        if (id !== void 0) wanted.set(id, [...wanted.get(id) ?? [], path2]);
      }
      for await (const { id, bytes } of readableOf(context, [...wanted.keys()], maxBytes)) {
        for (const path2 of wanted.get(id) ?? []) yield { path: path2, bytes };
      }
    }
  };
}
async function* readableOf(context, ids, maxBytes) {
  let next = 0;
  for (let tries = 0; tries < MAX_DAMAGED && next < ids.length; tries++) {
    try {
      for await (const object of readObjectsOf(context, ids.slice(next))) {
        if (object.size !== null && object.size <= maxBytes) {
          const bytes = await object.whole();
          yield { id: object.id, bytes };
        }
        next++;
      }
      return;
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      next++;
    }
  }
}
async function judgeByCommits(located, context, heads) {
  if (!located.some(mayBeReferred)) return located;
  const known2 = /* @__PURE__ */ new Set();
  let judged2 = located;
  for (const head2 of heads.slice(0, MAX_COMMITS)) {
    const files = filesAt(context, head2) ?? [];
    for (const { path: path2 } of files) known2.add(showRawPath(path2));
    judged2 = await judgeReferences(judged2, () => treeOfFiles(context, files));
  }
  const gone = judged2.filter((one) => mayBeReferred(one) && !known2.has(one.path) && typeof one.commit === "string");
  const commits = new Set(gone.flatMap((one) => one.commit ?? []));
  for (const commit of [...commits].slice(0, MAX_COMMITS)) {
    const own = new Map(gone.filter((one) => one.commit === commit).map((one) => [one, one]));
    const before = [...own.keys()];
    const after = await judgeReferences(before, () => treeOfFiles(context, filesAt(context, commit) ?? []));
    for (const [index, one] of before.entries()) own.set(one, after[index] ?? one);
    judged2 = judged2.map((one) => own.get(one) ?? one);
  }
  return judged2;
}
var MAX_COMMITS, MAX_DAMAGED;
var init_reference_trees = __esm({
  "src/scan/reference-trees.ts"() {
    "use strict";
    init_revision();
    init_run_git();
    init_staged_entries();
    init_path_bytes();
    init_judge_references();
    MAX_COMMITS = 5;
    MAX_DAMAGED = 16;
  }
});

// src/report/json-parts.ts
function scanJson(result) {
  const { source, root, startedAt, durationMs, complete, stats, skipped, excluded, belowThreshold } = result;
  return { source, root, startedAt, durationMs, complete, stats, skipped, excluded, belowThreshold };
}
function findingJson(finding) {
  const {
    id,
    kind,
    confidence,
    severity,
    sha256,
    redacted,
    length,
    environment: environment2,
    encrypted,
    pair,
    evidence: evidence2,
    score,
    occurrences: occurrences2,
    exposure,
    verification,
    proof,
    advice
  } = finding;
  return {
    id,
    kind,
    confidence,
    severity,
    sha256,
    redacted,
    length,
    environment: environment2,
    encrypted,
    pair,
    score,
    evidence: evidence2,
    occurrences: occurrences2.map(occurrenceJson),
    exposure,
    verification,
    proof,
    advice
  };
}
function occurrenceJson({ path: path2, line, column, endLine, endColumn, reading, archive, place, commit, blob }) {
  return { path: path2, line, column, endLine, endColumn, reading, archive, commit, blob, place };
}
function suppressedJson({ id, kind, sha256, redacted, reason, detail, added, occurrences: occurrences2 }) {
  const base = { id, kind, sha256, redacted, reason, detail };
  return { ...base, ...added === void 0 ? {} : { added }, occurrences: occurrences2.map(occurrenceJson) };
}
var SCHEMA_VERSION;
var init_json_parts = __esm({
  "src/report/json-parts.ts"() {
    "use strict";
    SCHEMA_VERSION = 1;
  }
});

// src/report/formats/json.ts
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
  "src/report/formats/json.ts"() {
    "use strict";
    init_json_parts();
    init_printable();
  }
});

// src/report/formats/jsonl.ts
var jsonl_exports = {};
__export(jsonl_exports, {
  findingLine: () => findingLine,
  reportJsonl: () => reportJsonl,
  summaryLine: () => summaryLine
});
function reportJsonl(result, version) {
  return result.findings.map(lineOfFinding).join("") + summaryLine(result, version);
}
function findingLine(finding) {
  return lineOfFinding(finding);
}
function lineOfFinding(finding) {
  return lineOf2({ type: "finding", schemaVersion: SCHEMA_VERSION, ...findingJson(finding) });
}
function summaryLine(result, version) {
  return lineOf2({
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
function lineOf2(value) {
  return `${asciiControls(JSON.stringify(value))}
`;
}
var init_jsonl = __esm({
  "src/report/formats/jsonl.ts"() {
    "use strict";
    init_json_parts();
    init_printable();
  }
});

// src/report/timeline.ts
function historyTable(findings, style) {
  if (findings.length === 0) return [];
  const rows = findings.map((finding) => [
    finding.severity.toUpperCase(),
    `${finding.kind} ${finding.redacted}`,
    cut(placesOf3(finding), 40),
    since(finding),
    until(finding),
    finding.exposure ? String(finding.exposure.commits) : "",
    reach(finding)
  ]);
  const table = [["SEVERITY", "CREDENTIAL", "WHERE", "SINCE", "UNTIL", "COMMITS", "REACH"], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => displayWidth(row[column] ?? "")))) ?? [];
  const lines = table.map(
    (row) => row.map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - displayWidth(cell))).join("  ").trimEnd()
  );
  return [style.bold(lines[0] ?? ""), ...lines.slice(1), ""];
}
function cut(text, width) {
  return displayWidth(text) <= width ? text : `${text.slice(0, width - 1)}\u2026`;
}
function placesOf3(finding) {
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
  if (exposure.removed)
    return `${day(exposure.removed)}${exposure.heldBy.length > 0 ? ` (${plural(exposure.heldBy.length, "ref")} still)` : ""}`;
  return exposure.reachable ? "still there" : "-";
}
function reach({ exposure }) {
  if (!exposure) return "";
  if (exposure.onRemote) return "on a remote";
  return exposure.reachable ? "refs here" : "no ref";
}
function timelineLines({ exposure, occurrences: occurrences2 }) {
  if (!exposure) return [];
  const lines = [];
  const { introduced, removed, refs, heldBy } = exposure;
  if (introduced) lines.push(`added      ${commitLine(introduced)}`);
  if (removed) {
    lines.push(`removed    ${commitLine(removed)}`);
    if (heldBy.length > 0) lines.push(`           but ${listOf(heldBy)} still ${heldBy.length === 1 ? "has" : "have"} it`);
  } else if (exposure.inHead) lines.push("removed    never: HEAD has it");
  else if (introduced && exposure.reachable) lines.push("removed    never: the newest commit of a branch has it");
  const versions = new Set(occurrences2.flatMap((one) => one.blob ?? [])).size;
  const spans = [
    introduced ? `exposed for ${plural(exposure.days, "day")}` : "",
    exposure.commits > 0 ? `in ${plural(exposure.commits, "commit")}` : "",
    exposure.introducedBy.length > 1 ? `added ${exposure.introducedBy.length} times` : "",
    versions > 1 ? `in ${plural(versions, "version")} of files` : ""
  ].filter((one) => one !== "");
  if (spans.length > 0) lines.push(`           ${spans.join(", ")}`);
  if (!exposure.reachable) lines.push("reachable  from no ref: only this repository holds it, until git gc removes it");
  else
    lines.push(
      `reachable  from ${listOf(refs)}${exposure.onRemote ? " (a remote has it: count it as public to whoever reads that remote)" : ""}`
    );
  return lines;
}
function listOf(refs) {
  const more = refs.length > MAX_REFS ? ` and ${refs.length - MAX_REFS} more` : "";
  return `${refs.slice(0, MAX_REFS).map(printable).join(", ")}${more}`;
}
function commitLine({ commit, author, date, summary }) {
  return `${printable(date.slice(0, 10))} ${commit.slice(0, SHORT)} ${printable(author)}: ${printable(summary)}`;
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
function titleOf2(finding) {
  const encrypted = finding.encrypted ? "encrypted " : "";
  return `Binance ${encrypted}${KINDS3[finding.kind]}${finding.kind === "private-key" ? "" : ` ${finding.redacted}`}`;
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
  return finding.advice.map((step) => step.split("\n").map(printable).join("\n"));
}
function skippedLines(result) {
  return result.skipped.map((one) => `${one.path === "" ? "" : `${printable(one.path)}: `}${printable(one.reason)}`);
}
function severityCounts(findings) {
  return BY_SEVERITY.flatMap((severity) => {
    const count = findings.filter((one) => one.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}`];
  }).join(", ");
}
var KINDS3, BY_SEVERITY;
var init_describe = __esm({
  "src/report/describe.ts"() {
    "use strict";
    init_printable();
    init_timeline();
    init_words();
    KINDS3 = {
      "api-key": "API key",
      "secret-key": "secret key",
      "private-key": "private key",
      "listen-key": "listen key"
    };
    BY_SEVERITY = ["critical", "high", "medium", "low", "info"];
  }
});

// src/report/links.ts
function linkTo(project, occurrence) {
  if (!project) return null;
  const commit = occurrence.commit ?? project.commit;
  if (commit === null || occurrence.place === "event") return null;
  const page = project.host === "github" ? project.url : `${project.url}/-`;
  if (occurrence.place === "message") return `${page}/commit/${commit}`;
  if (occurrence.path.includes("\uFFFD")) return null;
  if (occurrence.path === "" || occurrence.place !== "file" && occurrence.place !== "name") return null;
  const lines = occurrence.endLine > occurrence.line ? `#L${occurrence.line}-${project.host === "github" ? "L" : ""}${occurrence.endLine}` : `#L${occurrence.line}`;
  return `${page}/blob/${commit}/${encodePath(occurrence.path)}${occurrence.place === "name" || occurrence.archive.length > 0 ? "" : lines}`;
}
function encodePath(path2) {
  return Buffer.from(path2).toString("utf8").split("/").map(encodeURIComponent).join("/");
}
function projectOf(env) {
  const [server, repository] = [env["GITHUB_SERVER_URL"] ?? "", env["GITHUB_REPOSITORY"] ?? ""];
  if (/^https?:\/\//.test(server) && repository !== "")
    return { host: "github", url: `${withoutEnd(server, "/")}/${repository}`, commit: env["GITHUB_SHA"] ?? null };
  const url = env["CI_PROJECT_URL"] ?? "";
  return /^https?:\/\//.test(url) ? { host: "gitlab", url: withoutEnd(url, "/"), commit: env["CI_COMMIT_SHA"] ?? null } : null;
}
var init_links = __esm({
  "src/report/links.ts"() {
    "use strict";
    init_edges();
  }
});

// src/report/verification-facts.ts
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
  return facts.map(({ label, text }) => ({ label, text: printable(text.length > MAX_TEXT3 ? `${text.slice(0, MAX_TEXT3)}\u2026` : text) }));
}
function factsLine(verification) {
  return factsOf(verification).map(({ label, text }) => `${label}: ${text}`).join("; ").replace(/\.$/, "");
}
function verdictWords({ verdict, environment: environment2 }) {
  if (verdict === "inconclusive") return "no: nothing can be said of it";
  if (verdict === "not-found") return "not found where it was asked for, which does not mean harmless";
  return `${VERDICTS[verdict]} ${environment2 === null ? "Binance" : SYSTEMS2[environment2]}`;
}
function permissionWords({ permissions, environment: environment2 }) {
  if (!permissions)
    return environment2 === "futures" || environment2 === "futures-testnet" ? "trade futures; the answer tells no more" : "everything, as far as is known: the answer does not tell";
  const granted = grantedIn(permissions);
  const shown = granted.slice(0, MAX_GRANTED).map((one) => one.can);
  const more = granted.length > MAX_GRANTED ? [`and ${granted.length - MAX_GRANTED} more`] : [];
  const rest = isComplete(permissions) ? [] : ["and maybe more: the answer does not tell all"];
  const words = [...shown, ...more, ...rest];
  return words.length === 0 ? "nothing that the answer names" : words.join(", ");
}
function addressWords(verification) {
  const { ipRestricted } = verification;
  if (ipRestricted === null) return "anywhere, as far as is known: the answer does not tell";
  if (!ipRestricted) return "anywhere: it is not limited to IP addresses";
  const step = isPlayMoney(verification) ? "" : ", which makes it a step less severe";
  return `listed IP addresses only${step}; this one is on the list`;
}
function dateOf(iso) {
  return iso.slice(0, 10);
}
function timeOf(iso) {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(iso) ? `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC` : iso;
}
var SYSTEMS2, VERDICTS, MAX_GRANTED, MAX_TEXT3;
var init_verification_facts = __esm({
  "src/report/verification-facts.ts"() {
    "use strict";
    init_permissions();
    init_printable();
    init_words();
    SYSTEMS2 = {
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
    MAX_TEXT3 = 1e3;
  }
});

// src/report/formats/sarif.ts
var sarif_exports = {};
__export(sarif_exports, {
  reportSarif: () => reportSarif
});
function reportSarif(result, version) {
  let results = Math.min(MAX_RESULTS, result.findings.length);
  let places = placesFor(bySeverity2(result.findings).slice(0, results));
  for (; ; ) {
    const text = render(result, version, results, places);
    if (Buffer.byteLength(text) <= MAX_BYTES || results <= 1) return text;
    if (places > 1) places = Math.floor(places / 2);
    else results = Math.floor(results / 2);
  }
}
function placesFor(findings) {
  const sizeWith = (places2) => findings.reduce(
    (sum, { occurrences: occurrences2 }) => sum + 900 + occurrences2.slice(0, places2).reduce((all, { path: path2 }) => all + 350 + 2 * path2.length, 0),
    0
  );
  let places = MAX_PLACES;
  while (places > 1 && sizeWith(places) > MAX_BYTES) places = Math.floor(places / 2);
  return places;
}
function render(result, version, maxResults, maxPlaces) {
  const shown = bySeverity2(result.findings).slice(0, maxResults);
  const ids = [...new Set(shown.map(ruleId))].toSorted();
  const left = result.findings.length - shown.length;
  const notifications = [
    ...skippedLines(result).map((text) => ({ level: "error", message: { text } })),
    ...left > 0 ? [{ level: "warning", message: { text: `${left} findings of less severity are left out: code scanning takes no more.` } }] : [],
    ...result.notes.map((text) => ({ level: "note", message: { text } }))
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
            informationUri: INFORMATION,
            rules: ids.map((id) => ruleOf(id, shown))
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
        results: shown.map((finding) => resultOf2(finding, ids.indexOf(ruleId(finding)), maxPlaces, WINDOWS_ROOT.test(result.root)))
      }
    ]
  };
  return `${asciiControls(JSON.stringify(document, null, 1))}
`;
}
function bySeverity2(findings) {
  return findings.toSorted((a, b) => BY_SEVERITY.indexOf(a.severity) - BY_SEVERITY.indexOf(b.severity));
}
function ruleId(finding) {
  return `binance-${finding.kind}-${finding.severity}`;
}
function ruleOf(id, findings) {
  const example = findings.find((one) => ruleId(one) === id);
  if (!example) return { id };
  const { kind, severity } = example;
  const steps = stepsFor(findings.filter((one) => ruleId(one) === id)).map((step) => step.split("\n")[0] ?? "");
  const [name, text] = [`Binance ${KINDS3[kind]}`, MEANINGS2[kind]];
  return {
    id,
    name: `Binance${KINDS3[kind].replaceAll(/(?:^| )(\w)/g, (_, letter) => letter.toUpperCase())}`,
    shortDescription: { text: `${name} in the repository (${severity})` },
    fullDescription: { text },
    help: {
      text: `${text}

What to do:
${steps.map((step, index) => `${index + 1}. ${step}`).join("\n")}`,
      markdown: `${text}

**What to do**

${steps.map((step, index) => `${index + 1}. ${step}`).join("\n")}

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
  const common = first.advice.filter((step) => advised.every((one) => one.has(step)));
  return adviceOf({ ...first, advice: common.length > 1 ? common : first.advice });
}
function resultOf2(finding, ruleIndex, maxPlaces, isWindows) {
  const [first, ...others] = finding.occurrences;
  const reasons = reasonsOf(finding, 3);
  const alarm = alarmOf([finding]);
  const told = finding.verification ? ` Asked Binance: ${factsLine(finding.verification)}.` : "";
  const where = first && (first.commit !== null || first.archive.length > 0) ? ` In ${whereOf(first)}.` : "";
  const text = `${alarm === null ? "" : `${alarm} `}${titleOf2(finding)}: ${situationOf(finding)}.${told}${reasons.length > 0 ? ` Because: ${reasons.join("; ")}.` : ""}${where}`;
  return {
    ruleId: ruleId(finding),
    ruleIndex,
    level: LEVELS[finding.severity],
    message: { text: literal(text) },
    locations: first ? [locationOf(first, isWindows)] : [],
    ...others.length > 0 ? {
      relatedLocations: others.slice(0, maxPlaces - 1).map((one, id) => ({ id, ...locationOf(one, isWindows), message: { text: literal(`also in ${whereOf(one)}`) } }))
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
function literal(text) {
  return text.replace(/[[\]\\]/g, "\\$&");
}
function locationOf(occurrence, isWindows) {
  const { line, column, endLine, endColumn, archive } = occurrence;
  const region = archive.length > 0 ? { startLine: 1 } : { startLine: line, startColumn: column, endLine, endColumn };
  return {
    physicalLocation: {
      artifactLocation: isWindows && occurrence.place === "file" && WINDOWS_ROOT.test(occurrence.path) ? { uri: fileUri(occurrence.path) } : { uri: uriOf(occurrence), uriBaseId: "%SRCROOT%" },
      region
    }
  };
}
function fileUri(path2) {
  const plain3 = path2.replaceAll("\\", "/");
  const [drive = "", ...names] = plain3.split("/");
  return plain3.startsWith("//") ? `file:${encodePath(plain3)}` : `file:///${drive}/${encodePath(names.join("/"))}`;
}
function uriOf({ place, path: path2, commit, blob }) {
  if (path2 !== "" && place !== "event" && place !== "tag") return encodePath(path2);
  const name = place === "message" ? `commit/${commit ?? ""}` : path2 === "" ? `object/${blob ?? ""}` : `${place}/${path2}`;
  return encodePath(name);
}
var MAX_RESULTS, MAX_PLACES, MAX_BYTES, INFORMATION, SCORES, LEVELS, MEANINGS2, WINDOWS_ROOT;
var init_sarif = __esm({
  "src/report/formats/sarif.ts"() {
    "use strict";
    init_describe();
    init_links();
    init_printable();
    init_verification_facts();
    MAX_RESULTS = 5e3;
    MAX_PLACES = 100;
    MAX_BYTES = 95e5;
    INFORMATION = "https://github.com/binleaks/binleaks";
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
    WINDOWS_ROOT = /^(?:[A-Za-z]:[/\\]|[/\\]{2})/;
  }
});

// src/report/formats/markdown.ts
var markdown_exports = {};
__export(markdown_exports, {
  reportMarkdown: () => reportMarkdown
});
function reportMarkdown(result, project) {
  const head2 = headLines(result);
  const tail = tailLines(result, project);
  const rows = [];
  let left = MAX_BYTES2 - Buffer.byteLength([...head2, ...tail].join("\n")) - 1e3;
  for (const finding of result.findings) {
    const row = rowOf2(finding, project);
    left -= Buffer.byteLength(row) + 1;
    if (left < 0) break;
    rows.push(row);
  }
  const missing2 = result.findings.length - rows.length;
  const table = rows.length === 0 ? [] : ["| Severity | Credential | Where | Because |", "| --- | --- | --- | --- |", ...rows, ""];
  const more = missing2 > 0 ? [`\u2026and ${plural(missing2, "credential")} of no more urgency; the JSON report has them all.`, ""] : [];
  return `${[...head2, ...table, ...more, ...tail].join("\n").trimEnd()}
`;
}
function headLines(result) {
  const { findings, source, complete } = result;
  const isNew = source === "range" || source === "staged" ? "new " : "";
  if (findings.length === 0)
    return [
      !complete ? "## \u26A0\uFE0F binleaks: the scan is not complete" : hasReadAny(result) ? `## \u2705 binleaks: no ${isNew}Binance credentials` : "## binleaks: nothing to scan",
      ""
    ];
  const isHere = source === "range";
  const alarm = alarmOf(findings);
  return [
    ...alarm === null ? [] : [`**${plain2(alarm)}**`, ""],
    `## \u26D4 binleaks: ${plural(findings.length, `${isNew}Binance credential`)}`,
    "",
    `${severityCounts(findings)}. ${isHere ? "Whoever can read this change can use them. To take the line out in a later commit is not enough: the history keeps it. Delete the key at Binance first." : "Whoever can read this can use them. Delete the key at Binance first, then clean up."}`,
    "",
    // Whoever reads the findings from the top must not take them for all.
    ...complete ? [] : ["**\u26A0\uFE0F The scan is not complete: there may be more than this.** What was not read stands below.", ""]
  ];
}
function rowOf2(finding, project) {
  const kind = `${finding.encrypted ? "encrypted " : ""}${KINDS3[finding.kind]}`;
  const shown = finding.kind === "private-key" ? "" : ` ${code(finding.redacted)}`;
  const pair = finding.pair === null ? "" : finding.kind === "api-key" ? "<br>its secret leaked too" : "<br>its API key leaked too";
  const environment2 = finding.environment === "unknown" || finding.environment === "live" ? "" : ` (${finding.environment})`;
  const places = finding.occurrences.slice(0, MAX_PLACES2).map((at2) => placeOf(at2, project));
  const rest = finding.occurrences.length - places.length;
  if (rest > 0) places.push(`and ${plural(rest, "more place")}`);
  const reasons = reasonsOf(finding, 3).map(plain2);
  const facts = finding.verification ? factsOf(finding.verification).map(({ label, text }) => `<br>${label}: ${plain2(text)}`) : [];
  return `| ${finding.severity} | ${kind}${shown}${environment2}${pair}<br><sub>id ${finding.id}, ${finding.confidence} confidence</sub>${facts.join("")} | ${places.join("<br>")} | ${reasons.join("<br>")} |`;
}
function placeOf(at2, project) {
  const name = code(whereOf(at2));
  const link = linkTo(project, at2);
  return link === null ? name : `<a href="${attribute(link)}">${name}</a>`;
}
function stepLines(findings) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    if (finding.advice.length === 0) continue;
    const key = finding.advice.join("\0");
    groups.set(key, [...groups.get(key) ?? [], finding]);
  }
  if (groups.size === 0) return [];
  const shown = [...groups.values()].slice(0, MAX_GROUPS2);
  const left = groups.size - shown.length;
  return [
    "### What to do",
    "",
    ...shown.flatMap((group) => [
      ...groups.size > 1 ? [`For ${namesOf4(group)}:`, ""] : [],
      ...(group[0]?.advice ?? []).map((step, index) => {
        const [words = "", ...commands] = step.split("\n");
        return `${index + 1}. ${plain2(words)}${commands.length > 0 ? `<pre>${commands.map(plain2).join("<br>")}</pre>` : ""}`;
      }),
      ...groups.size > 1 ? [""] : []
    ]),
    ...left > 0 ? ["For the other credentials the JSON report has the steps."] : []
  ];
}
function namesOf4(findings) {
  const names = findings.slice(0, MAX_NAMES).map((one) => `${KINDS3[one.kind]} ${one.kind === "private-key" ? `(id ${one.id})` : code(one.redacted)}`);
  const left = findings.length - names.length;
  return `${names.join(", ")}${left > 0 ? ` and ${left} more` : ""}`;
}
function tailLines(result, project) {
  const hasSteps = result.findings.some((finding) => finding.advice.length > 0);
  const added = result.suppressed.filter((one) => one.reason === "inline" && one.added === true);
  const known2 = result.suppressed.filter((one) => one.reason === "known");
  const skipped = skippedLines(result).map(plain2);
  return [
    ...stepLines(result.findings),
    ...hasSteps ? [
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
    ...hasSteps && result.source === "range" ? GREEN : [],
    ...section2("### \u26A0\uFE0F Not everything was read", skipped),
    ...section2("### Worth a look", result.notes.map(plain2)),
    ...section2(
      "### Allowed by a comment that this change brings",
      added.map((one) => suppressedOf(one, project))
    ),
    ...section2(
      "### Known to the base already",
      known2.map((one) => suppressedOf(one, project))
    ),
    `<sub>${summaryOf(result)}</sub>`
  ];
}
function section2(title, entries) {
  if (entries.length === 0) return [];
  const rest = entries.length - MAX_LIST;
  return [
    title,
    "",
    ...entries.slice(0, MAX_LIST).map((one) => `- ${one.length > 4e3 ? `${one.slice(0, 200).replace(/(?:&[^&;]*|<[^<>]*)$/, "")}\u2026` : one}`),
    ...rest > 0 ? [`- and ${rest} more`] : [],
    ""
  ];
}
function suppressedOf(one, project) {
  const places = one.occurrences.slice(0, 3).map((at2) => placeOf(at2, project));
  const shown = one.kind === "private-key" ? "" : ` ${code(one.redacted)}`;
  return `${KINDS3[one.kind]}${shown}: ${places.join(", ")}${one.occurrences.length > 3 ? ` and ${plural(one.occurrences.length - 3, "more place")}` : ""}`;
}
function summaryOf(result) {
  const { stats, suppressed, durationMs, source } = result;
  const what = source === "files" || source === "stream" ? plural(stats.contents, "file") : `${plural(stats.commits, "commit")}, ${plural(stats.objects, "object")}`;
  const reasons = [...new Set(suppressed.map((one) => one.reason))];
  const counts = reasons.map((reason) => `${suppressed.filter((one) => one.reason === reason).length} ${SUPPRESSED_AS[reason]}`);
  const hidden = counts.length > 0 ? ` Suppressed: ${counts.join(", ")}.` : "";
  return `${what}, ${amountOf(stats.bytes)}, ${(durationMs / 1e3).toFixed(2)} s.${hidden}`;
}
function plain2(text) {
  return printable(text).replace(SIGNS3, (sign) => `&#${sign.charCodeAt(0)};`);
}
function attribute(text) {
  return printable(text).replace(/[&<>"'`|]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
function code(text) {
  return `<code>${plain2(text)}</code>`;
}
var MAX_BYTES2, MAX_PLACES2, MAX_GROUPS2, MAX_NAMES, MAX_LIST, GREEN, SIGNS3;
var init_markdown = __esm({
  "src/report/formats/markdown.ts"() {
    "use strict";
    init_describe();
    init_links();
    init_printable();
    init_verification_facts();
    init_words();
    MAX_BYTES2 = 512 * 1024;
    MAX_PLACES2 = 5;
    MAX_GROUPS2 = 5;
    MAX_NAMES = 5;
    MAX_LIST = 20;
    GREEN = [
      "### How this check turns green",
      "",
      "- **A leak:** once the key is deleted at Binance, take the value out of the commit that brought it (`git rebase -i`, or squash) and push with `--force-with-lease`: one more commit is not enough. Edit it out of a title or a description.",
      "- **No leak, or dealt with:** allow it in the base first, by a change of its own. What this change itself allows does not count, its comments only with `inline-allow: all`.",
      ""
    ];
    SIGNS3 = /[&<>"'`|*_{}[\]()#+!~\\@:$=^]|(?<=www)\./gi;
  }
});

// src/report/formats/github.ts
var github_exports = {};
__export(github_exports, {
  reportGithub: () => reportGithub
});
function reportGithub(result) {
  const places = [
    ...result.findings.flatMap((finding) => finding.occurrences.slice(0, 1).map((at2) => ({ finding, at: at2 }))),
    ...result.findings.flatMap((finding) => otherPlaces(finding).map((at2) => ({ finding, at: at2 })))
  ];
  const lines = [];
  if (!result.complete) {
    const [first] = result.skipped;
    const more = result.skipped.length > 1 ? `, and ${result.skipped.length - 1} more` : "";
    const what = first ? `${first.path === "" ? "" : `${first.path}: `}${first.reason}${more}` : "";
    lines.push(command("error", { title: "binleaks: the scan is not complete" }, `Not read: ${what}`));
  }
  const count = { error: 0, warning: 0, notice: 0 };
  let left = 0;
  const room = {
    error: result.complete ? MAX_OF_TYPE : MAX_OF_TYPE - 1,
    warning: MAX_OF_TYPE,
    notice: MAX_OF_TYPE - 1
  };
  for (const { finding, at: at2 } of places) {
    const level = LEVELS2[finding.severity];
    if (count[level] >= room[level]) {
      left++;
      continue;
    }
    count[level]++;
    lines.push(command(level, placeProperties(finding, at2), messageOf(finding, at2)));
  }
  if (left > 0) {
    const text = `${plural(left, "more place")} of ${plural(result.findings.length, "credential")} (${severityCounts(result.findings)}) have no annotation: GitHub shows ${MAX_OF_TYPE} of a type. The job summary lists them.`;
    lines.push(command("notice", { title: "binleaks" }, text));
  }
  return lines.length === 0 ? "" : `${lines.join("\n")}
`;
}
function otherPlaces({ occurrences: [first, ...others] }) {
  const keyOf = ({ place, path: path2, snippet }) => `${place}
${path2}
${snippet.text}`;
  const seen = new Set(first ? [keyOf(first)] : []);
  return others.filter((one) => {
    const key = keyOf(one);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
function messageOf(finding, at2) {
  const reasons = reasonsOf(finding, 3);
  const because = reasons.length > 0 ? ` Because: ${reasons.join("; ")}.` : "";
  const todo = finding.advice[0]?.split("\n")[0] ?? "";
  const alarm = alarmOf([finding]);
  const told = finding.verification ? ` Asked Binance: ${factsLine(finding.verification)}.` : "";
  return `${alarm === null ? "" : `${alarm} `}${whereOf(at2)}: ${situationOf(finding)}.${told}${because} ${todo}`;
}
function placeProperties(finding, at2) {
  const title = titleOf2(finding);
  if (at2.path === "" || at2.place !== "file" && at2.place !== "name") return { title };
  if (at2.archive.length > 0) return { file: at2.path, title };
  const columns = at2.line === at2.endLine ? { col: at2.column, endColumn: at2.endColumn } : {};
  return { file: at2.path, line: at2.line, endLine: at2.endLine, ...columns, title };
}
function command(level, properties, message) {
  const list2 = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${level} ${list2.join(",")}::${escapeData(message)}`;
}
function escapeData(text) {
  return printable(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
var MAX_OF_TYPE, LEVELS2;
var init_github = __esm({
  "src/report/formats/github.ts"() {
    "use strict";
    init_describe();
    init_printable();
    init_verification_facts();
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

// src/report/formats/junit.ts
var junit_exports = {};
__export(junit_exports, {
  reportJunit: () => reportJunit
});
function reportJunit(result) {
  const cases = [...result.complete ? [] : incompleteCase(result), ...result.findings.flatMap(caseOf)];
  if (cases.length === 0) cases.push('    <testcase classname="binleaks" name="no Binance credentials"/>');
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
function incompleteCase(result) {
  return [
    '    <testcase classname="binleaks" name="everything was read">',
    `      <error message="the scan is not complete">${xml(skippedLines(result).join("\n"))}</error>`,
    "    </testcase>"
  ];
}
function caseOf(finding) {
  const [first] = finding.occurrences;
  if (!first) return [];
  const alarm = alarmOf([finding]);
  const lines = [
    ...alarm === null ? [] : [alarm, ""],
    ...finding.occurrences.slice(0, MAX_PLACES3).map(whereOf),
    ...finding.occurrences.length > MAX_PLACES3 ? [`and ${finding.occurrences.length - MAX_PLACES3} more places`] : [],
    "",
    ...finding.verification ? [...factsOf(finding.verification).map(({ label, text }) => `${label}: ${text}`), ""] : [],
    ...reasonsOf(finding, 5).map((reason) => `because: ${reason}`),
    "",
    ...adviceOf(finding).map((step, index) => `${index + 1}. ${step}`)
  ];
  return [
    `    <testcase classname="binleaks.${finding.kind}" name="${xml(`${titleOf2(finding)} in ${whereOf(first)}`)}">`,
    `      <failure type="${finding.severity}" message="${xml(`${titleOf2(finding)}: ${situationOf(finding)}`)}">${xml(lines.join("\n"))}</failure>`,
    "    </testcase>"
  ];
}
function xml(text) {
  return text.replace(NOT_XML, "\uFFFD").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");
}
var MAX_PLACES3, NOT_XML;
var init_junit = __esm({
  "src/report/formats/junit.ts"() {
    "use strict";
    init_describe();
    init_verification_facts();
    MAX_PLACES3 = 100;
    NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
  }
});

// src/report/formats/gitlab.ts
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
    vulnerabilities: result.findings.flatMap((finding) => finding.occurrences.map((at2) => vulnerability(finding, at2, project)))
  };
  return `${asciiControls(JSON.stringify(document, null, 2))}
`;
}
function seconds(time) {
  return new Date(time).toISOString().slice(0, 19);
}
function vulnerability(finding, at2, project) {
  const { path: path2, place, line, endLine, column, archive } = at2;
  const lines = archive.length > 0 ? { start_line: 1, end_line: 1 } : { start_line: line, end_line: endLine };
  const commit = at2.commit ?? project?.commit ?? NO_COMMIT;
  const name = `Binance ${KINDS3[finding.kind]}`;
  const alarm = alarmOf([finding]);
  const facts = finding.verification ? factsOf(finding.verification).map(({ label, text }) => `${label}: ${text}`) : [];
  return {
    id: uuidOf(`${finding.sha256}
${place}
${[path2, ...archive.slice(1)].join("\n")}
${line}:${column}
${commit}`),
    category: "secret_detection",
    name: name.slice(0, MAX_NAME4),
    description: [
      ...alarm === null ? [] : [alarm, ""],
      `${titleOf2(finding)} in ${whereOf(at2)}: ${situationOf(finding)}.`,
      "",
      ...facts.length === 0 ? [] : [...facts, ""],
      ...reasonsOf(finding, 5).map((reason) => `because: ${reason}`)
    ].join("\n"),
    severity: SEVERITIES2[finding.severity],
    solution: adviceOf(finding).map((step, index) => `${index + 1}. ${step}`).join("\n").slice(0, MAX_SOLUTION),
    identifiers: [
      { type: "binleaks_rule_id", name: `binleaks rule ${finding.kind}`, value: `binance-${finding.kind}` },
      { type: "binleaks_credential", name: `binleaks credential ${finding.id}`, value: finding.id }
    ],
    location: { ...path2 === "" ? {} : { file: path2 }, commit: { sha: commit }, ...lines }
  };
}
function uuidOf(text) {
  const hex = sha256Hex(text);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
var SCHEMA_VERSION2, NO_COMMIT, MAX_NAME4, MAX_SOLUTION, SEVERITIES2;
var init_gitlab = __esm({
  "src/report/formats/gitlab.ts"() {
    "use strict";
    init_secret();
    init_describe();
    init_printable();
    init_verification_facts();
    SCHEMA_VERSION2 = "15.2.1";
    NO_COMMIT = "0000000";
    MAX_NAME4 = 255;
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

// src/report/formats/html.ts
var html_exports = {};
__export(html_exports, {
  reportHtml: () => reportHtml
});
function reportHtml(result, version, project) {
  const { findings } = result;
  const alarm = alarmOf(findings);
  const title = headlineOf(result);
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
    `<h1>${title}</h1>`,
    `<p>${html(summaryOf2(result))}</p>`,
    ...result.complete ? [] : ['<section class="bad"><h2>The scan is not complete. Not read:</h2>', list(skippedLines(result).map(html)), "</section>"],
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
  const name = `Binance ${finding.encrypted ? "encrypted " : ""}${KINDS3[finding.kind]}`;
  const rest = finding.occurrences.length - MAX_PLACES4;
  const { exposure } = finding;
  const since2 = exposure?.introduced ? `<p>Since ${html(exposure.introduced.date.slice(0, 10))} (${html(exposure.introduced.author)}), ${plural(exposure.days, "day")}, in ${plural(exposure.commits, "commit")}${exposure.inHead ? "; HEAD has it" : ""}${exposure.onRemote ? "; a remote has it" : ""}.</p>` : "";
  return [
    `<article class="${finding.severity}" id="${finding.id}">`,
    `<h3><span class="label">${finding.severity}</span>${name}${finding.kind === "private-key" ? "" : ` <code>${html(finding.redacted)}</code>`}</h3>`,
    `<p class="dim">${html(situationOf(finding))}; id ${finding.id}${pairLink(finding)}</p>`,
    '<ul class="places">',
    ...finding.occurrences.slice(0, MAX_PLACES4).map((at2) => placeOf2(at2, project)),
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
  const rows = factsOf(verification).map(({ label, text }) => `<dt>${html(label)}</dt><dd>${html(text)}</dd>`);
  return `<dl>${rows.join("\n")}</dl>`;
}
function pairLink({ pair }) {
  return pair === null ? "" : `; pair with <a href="#${pair}">${pair}</a>`;
}
function placeOf2(at2, project) {
  const link = linkTo(project, at2);
  const name = html(whereOf(at2));
  const { text, start, end } = at2.snippet;
  const line = `${html(text.slice(0, start))}<mark>${html(text.slice(start, end))}</mark>${html(text.slice(end))}`;
  const reading = at2.reading.length > 0 ? ` <span class="dim">read as ${at2.reading.join(" in ")}</span>` : "";
  return `<li>${link === null ? name : `<a href="${html(link)}" rel="noreferrer">${name}</a>`}${reading}<pre>${line}</pre></li>`;
}
function stepOf(step) {
  const [words = "", ...commands] = step.split("\n");
  return `<li>${html(words)}${commands.length > 0 ? `<pre>${commands.map(html).join("\n")}</pre>` : ""}</li>`;
}
function suppressedSection(result) {
  if (result.suppressed.length === 0) return [];
  const lines = result.suppressed.map((one) => {
    const [first] = one.occurrences;
    const shown = one.kind === "private-key" ? "" : ` <code>${html(one.redacted)}</code>`;
    return `${KINDS3[one.kind]}${shown}${first ? ` in ${html(whereOf(first))}` : ""}: ${SUPPRESSED_AS[one.reason]} (${html(one.detail)})`;
  });
  const rest = lines.length - 500;
  return [
    `<h2>Suppressed: ${grouped(lines.length)}</h2>`,
    list([...lines.slice(0, 500), ...rest > 0 ? [`and ${grouped(rest)} more`] : []])
  ];
}
function list(entries) {
  return `<ul>${entries.map((one) => `<li>${one}</li>`).join("\n")}</ul>`;
}
function html(text) {
  return printable(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
var MAX_PLACES4, STYLE;
var init_html = __esm({
  "src/report/formats/html.ts"() {
    "use strict";
    init_describe();
    init_links();
    init_printable();
    init_verification_facts();
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
import { styleText } from "node:util";
function styleOf(colour) {
  const paint = (format) => colour ? (text) => styleText(format, text, { validateStream: false }) : (text) => text;
  return {
    bold: paint("bold"),
    dim: paint("dim"),
    red: paint("red"),
    magenta: paint("magenta"),
    cyan: paint("cyan"),
    green: paint("green"),
    // In one sequence: styleText() would nest three, and end each.
    amber: colour ? (text) => `\x1B[1;30;43m${text}\x1B[0m` : (text) => text,
    alert: colour ? (text) => `\x1B[1;97;41m${text}\x1B[0m` : (text) => text
  };
}
function hyperlink(text, address) {
  return `\x1B]8;;${address}\x1B\\${text}\x1B]8;;\x1B\\`;
}
var init_style = __esm({
  "src/report/style.ts"() {
    "use strict";
  }
});

// src/report/formats/blocked.ts
var blocked_exports = {};
__export(blocked_exports, {
  quoted: () => quoted3,
  reportBlocked: () => reportBlocked
});
function reportBlocked(result, options) {
  const style = styleOf(options.colour);
  const lines = [];
  const width = widthFor(options.columns);
  const { findings, skipped } = result;
  if (findings.length > 0) {
    const alarm = alarmOf(findings);
    if (alarm !== null) lines.push(...wrap(alarm, "", "", widthFor(options.columns)).map((line) => style.alert(line)), "");
    const isMessage = findings.every((one) => one.occurrences.every((at2) => at2.place === "message"));
    lines.push(
      style.red(
        style.bold(`binleaks: this ${isMessage ? "message" : "commit"} would give away ${plural(findings.length, "Binance credential")}`)
      ),
      ""
    );
    for (const finding of findings) lines.push(...findingLines(finding, findings, style, options));
    lines.push(...isMessage ? messageHelp(width) : help(findings, width));
  }
  if (!result.complete) {
    lines.push(style.red(style.bold("binleaks: not everything that is staged could be read, so the commit is stopped:")));
    for (const one of skipped) lines.push(`  ${one.path === "" ? "" : `${printable(one.path)}: `}${printable(one.reason)}`);
    lines.push(...wrap("When that is mended, commit again. git fsck tells more of a damaged repository.", "  ", "  ", width));
  }
  if (result.suppressed.length > 0) {
    const reasons = [...new Set(result.suppressed.map((one) => one.reason))];
    const counts = reasons.map((reason) => `${result.suppressed.filter((one) => one.reason === reason).length} ${SUPPRESSED_AS[reason]}`);
    lines.push(`binleaks: suppressed: ${counts.join(", ")}`);
  }
  if (lines.length === 0 && options.verbose) lines.push(`binleaks: nothing new in ${plural(result.stats.contents, "staged file")}`);
  return lines.length === 0 ? "" : `${lines.join("\n")}
`;
}
function findingLines(finding, all, style, { verbose, columns }) {
  const lines = [];
  for (const occurrence of verbose ? finding.occurrences : finding.occurrences.slice(0, MAX_PLACES5))
    lines.push(...placeLines(occurrence, style, columns));
  const rest = finding.occurrences.length - MAX_PLACES5;
  if (rest > 0 && !verbose) lines.push(`  and ${plural(rest, "more place")}`);
  const evidence2 = finding.evidence.filter((one) => one.weight > 0).slice(0, verbose ? void 0 : MAX_EVIDENCE);
  const name = KINDS4[finding.kind];
  const what = `${name}, ${finding.severity}, ${finding.confidence} confidence${pairWords(finding, all)}; because`;
  for (const [index, line] of fitted(what, "    ", "    ", columns).entries())
    lines.push(index === 0 ? line.replace(name, style.bold(name)) : line);
  for (const one of evidence2) lines.push(...fitted(evidenceLine(one, verbose), "    ", "      ", columns));
  if (finding.verification)
    for (const { label, text } of factsOf(finding.verification)) lines.push(...wrap(text, `    ${label} `, "      ", widthFor(columns)));
  lines.push("");
  return lines;
}
function fitted(text, first, next, columns) {
  return columns === void 0 ? [first + text] : wrap(text, first, next, widthFor(columns));
}
function pairWords(finding, all) {
  if (finding.pair === null || finding.kind === "listen-key") return "";
  const partner = all.find((one) => one.id === finding.pair);
  const other2 = finding.kind === "api-key" ? "its secret" : "its API key";
  return partner ? `; ${other2} is in this commit too: the pair is complete` : `; ${other2} is in the repository already: the pair is complete`;
}
function placeLines(occurrence, style, columns) {
  return [
    `  ${style.cyan(`${pathName(occurrence)}:${occurrence.line}:${occurrence.column}`)}`,
    ...markedLines(occurrence.snippet, "    ", columns).map((line, index) => index === 0 ? line : style.red(line))
  ];
}
function help(findings, width) {
  const paths = [...new Set(findings.flatMap((one) => one.occurrences.map((at2) => at2.path)))];
  const [first = ""] = paths;
  const hashes = findings.map((one) => one.sha256);
  return [
    "What to do next",
    ...wrap("Take it out of the commit; the file itself stays as it is:", "  1. ", "     ", width),
    `       git restore --staged -- ${paths.slice(0, 5).map((one) => quoted3(one)).join(" ")}${paths.length > 5 ? " \u2026" : ""}`,
    `     (before a repository's first commit: git rm --cached -- ${quoted3(first)})`,
    ...wrap(
      `Read it from the environment, and keep it in a file that .gitignore names${exampleFor(first) === null ? "." : ", such as:"}`,
      "  2. ",
      "     ",
      width
    ),
    ...(exampleFor(first) ?? []).map((line) => `       ${line}`),
    ...wrap(
      "If it ever left this machine (a push, a chat, a backup), delete the key at Binance: profile, Security, API Management.",
      "  3. ",
      "     ",
      width
    ),
    "",
    ...wrap(
      'False positive? Put binleaks:allow in a comment on the line, or name its hash under "allow" in binleaks.config.json:',
      "  ",
      "  ",
      width
    ),
    ...hashes.slice(0, 3).map((hash) => `    { "sha256": "${hash}", "reason": "\u2026" }`),
    ...wrap("git commit --no-verify skips every hook, this one too.", "  ", "  ", width)
  ];
}
function messageHelp(width) {
  return [
    "What to do next",
    ...wrap(
      "Write the message anew without it; your text is kept in .git/COMMIT_EDITMSG: git commit -e -F .git/COMMIT_EDITMSG",
      "  1. ",
      "     ",
      width
    ),
    ...wrap("If it ever left this machine, delete the key at Binance: profile, Security, API Management.", "  2. ", "     ", width)
  ];
}
function quoted3(path2, platform = process.platform) {
  const text = printable(path2);
  if (platform === "win32") return /^[\w./-]+$/.test(text) && !text.startsWith("-") ? text : `"${text}"`;
  return /^[\w./-]+$/.test(text) && !text.startsWith("-") ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
function exampleFor(path2) {
  return EXAMPLES.find(([pattern]) => pattern.test(path2))?.[1] ?? null;
}
var KINDS4, MAX_EVIDENCE, MAX_PLACES5, EXAMPLES;
var init_blocked = __esm({
  "src/report/formats/blocked.ts"() {
    "use strict";
    init_display_width();
    init_printable();
    init_style();
    init_verification_facts();
    init_words();
    KINDS4 = {
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
      [/(?:docker-)?compose[\w.-]{0,60}\.ya?ml$/, ["env_file: .env"]],
      [/\.github\/workflows\/[^/]*\.ya?ml$/, ['env: { BINANCE_API_SECRET: "${{ secrets.BINANCE_API_SECRET }}" }']],
      [/\.(?:ya?ml|json|toml|ini|cfg|conf|properties|xml)$/, ["leave the field out, and let the program read BINANCE_API_SECRET"]],
      [/(?:^|\/)\.env[\w.-]*$/, ["printf '%s\\n' .env >> .gitignore && git rm --cached -- .env"]]
    ];
  }
});

// src/report/formats/text.ts
var text_exports = {};
__export(text_exports, {
  reportText: () => reportText
});
function reportText(result, options) {
  const style = styleOf(options.colour);
  const lines = [];
  const done = /* @__PURE__ */ new Set();
  const advised = /* @__PURE__ */ new Map();
  const alarm = alarmOf(result.findings);
  if (alarm !== null) lines.push(...wrap(alarm, "", "", widthFor(options.columns)).map((line) => style.alert(line)), "");
  if (!result.complete && result.findings.length > 0)
    lines.push(style.red(style.bold("The scan is not complete: there may be more than this. What was not read stands at the end.")), "");
  if (result.source === "history") lines.push(...historyTable(result.findings, style));
  for (const finding of result.findings) {
    if (done.has(finding.id)) continue;
    const partner = finding.pair === null ? void 0 : result.findings.find((one) => one.id === finding.pair && !done.has(one.id));
    const group = [finding, ...partner ? [partner] : []].toSorted(byPlace3);
    for (const one of group) done.add(one.id);
    lines.push(...groupLines(group, style, options, advised));
  }
  lines.push(...options.quiet ? incompleteLines(result, style) : summaryLines(result, style, options));
  return lines.length === 0 ? "" : `${lines.join("\n")}
`;
}
function byPlace3(a, b) {
  const [one, two] = [a.occurrences[0], b.occurrences[0]];
  if (!one || !two) return 0;
  return one.path < two.path ? -1 : one.path > two.path ? 1 : one.line - two.line || one.column - two.column;
}
function groupLines(group, style, options, advised) {
  const [worst] = group.toSorted((a, b) => BY_SEVERITY.indexOf(a.severity) - BY_SEVERITY.indexOf(b.severity));
  if (!worst) return [];
  const title = group.length > 1 ? "Binance API key and its secret" : titleOf3(worst);
  const sure = group.every((one) => one.confidence === "high") ? "high confidence" : `${worst.confidence} confidence`;
  const environment2 = worst.environment === "unknown" || worst.environment === "live" ? "" : `, ${worst.environment}`;
  const lines = [`${severityLabel(worst.severity, style)} ${style.bold(title)} ${style.dim(`(${sure}${environment2})`)}`, ""];
  for (const finding of group) lines.push(...findingLines2(finding, style, options));
  lines.push(...verificationLines(group, style, options));
  if (!(options.advice ?? !options.quiet)) return lines;
  const advice = group.map((one) => one.advice).reduce((most, one) => one.length > most.length ? one : most);
  const steps = advice.join("\n");
  const before = advised.get(steps);
  if (before !== void 0) lines.push(`  ${style.bold("What to do")}: the same steps as for ${before}`);
  else {
    advised.set(steps, worst.redacted);
    lines.push(`  ${style.bold("What to do")}`);
    for (const [index, step] of advice.entries()) {
      const known2 = advised.get(step);
      lines.push(...stepLines2(known2 === void 0 ? step : shortened(step, known2), index, options));
      if (step.includes("\n") && known2 === void 0) advised.set(step, worst.redacted);
    }
  }
  lines.push("");
  return lines;
}
function verificationLines(group, style, { columns }) {
  const lines = [];
  const told = /* @__PURE__ */ new Set();
  for (const { kind, verification } of group) {
    if (!verification) continue;
    const facts = factsOf(verification);
    const key = JSON.stringify(facts);
    if (told.has(key)) continue;
    told.add(key);
    const isShared = group.every((one) => one.verification && JSON.stringify(factsOf(one.verification)) === key);
    lines.push(`  ${style.bold("Asked Binance")}${isShared ? "" : ` about the ${KINDS3[kind]}`}`);
    for (const { label, text } of facts) lines.push(...wrap(text, `    ${label.padEnd(8)} `, " ".repeat(13), widthFor(columns)));
    lines.push("");
  }
  return lines;
}
function shortened(step, known2) {
  const words = step.split("\n")[0] ?? "";
  const [first = ""] = words.split(/(?<=[.:])\s/);
  return `${first.replace(/[.:]$/, "")}: as written out for ${known2}.`;
}
function stepLines2(step, index, { columns }) {
  const [words = "", ...commands] = step.split("\n");
  return [
    ...wrap(words, `    ${index + 1}. `, "       ", widthFor(columns)),
    ...commands.map((command2) => `         ${printable(command2)}`)
  ];
}
function titleOf3(finding) {
  if (finding.kind === "private-key") return finding.encrypted ? "Binance private key, encrypted" : "Binance private key";
  if (finding.kind === "listen-key") return "Binance listen key";
  return `Binance ${KINDS3[finding.kind]}, no matching ${finding.kind === "api-key" ? "secret" : "API key"} found`;
}
function severityLabel(severity, style) {
  const label = ` ${severity.toUpperCase()} `;
  if (severity === "critical") return style.alert(label);
  if (severity === "high") return style.red(style.bold(label));
  return severity === "medium" ? style.amber(label) : style.cyan(label);
}
function findingLines2(finding, style, options) {
  const lines = [`  ${style.bold(KINDS3[finding.kind])} ${finding.redacted}  ${style.dim(`id ${finding.id}`)}`];
  const all = sameLines(finding.occurrences, options.verbose);
  const shown = options.verbose ? all : all.slice(0, MAX_PLACES6);
  for (const [occurrence, ...again] of shown) if (occurrence) lines.push(...placeLines2(occurrence, again.length, style, options));
  const rest = all.slice(shown.length).flat();
  if (rest.length > 0) {
    const files = new Set(rest.map(pathName)).size;
    lines.push(style.dim(`    and ${rest.length} more place${rest.length === 1 ? "" : "s"} in ${files} file${files === 1 ? "" : "s"}`));
  }
  const evidence2 = options.verbose ? finding.evidence : finding.evidence.filter((one) => one.weight > 0).slice(0, MAX_EVIDENCE2);
  lines.push(style.dim("    because"));
  for (const one of evidence2) lines.push(...evidenceLines(one, options));
  for (const line of timelineLines(finding)) lines.push(`    ${line}`);
  lines.push("");
  return lines;
}
function evidenceLines(evidence2, { verbose, columns }) {
  const line = evidenceLine(evidence2, verbose);
  return columns === void 0 ? [`      ${line}`] : wrap(line, "      ", verbose ? " ".repeat(14) : "        ", widthFor(columns));
}
function sameLines(occurrences2, verbose) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of occurrences2) {
    const key = verbose || one.commit === null ? one : `${one.place}
${one.path}
${one.snippet.text}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}
function placeLines2(occurrence, again, style, { columns, link }) {
  const where = `${placeName(occurrence)}:${occurrence.line}:${occurrence.column}`;
  const more = again === 0 ? "" : `, and ${plural(again, "more version")} of it`;
  const place = occurrence.commit !== null && occurrence.place !== "message" ? `${where} (commit ${occurrence.commit.slice(0, 10)}${more})` : where;
  const reading = occurrence.reading.length > 0 ? style.dim(`  read as ${occurrence.reading.join(" in ")}`) : "";
  const address = link?.(occurrence) ?? null;
  const shown = style.cyan(place);
  return [
    `    ${address === null ? shown : hyperlink(shown, address)}${reading}`,
    ...markedLines(occurrence.snippet, "      ", columns).map((line, index) => index === 0 ? line : style.red(line))
  ];
}
function summaryLines(result, style, options) {
  const lines = [];
  const what = result.source === "history" ? `${plural(result.stats.objects, "object")}, ${plural(result.stats.commits, "commit")}` : result.source === "range" ? `${plural(result.stats.commits, "commit")}, ${plural(result.stats.objects, "object")}` : plural(result.stats.contents, "file");
  const read = `${what}, ${amountOf(result.stats.bytes)}, ${(result.durationMs / 1e3).toFixed(2)} s`;
  const isClean = result.findings.length === 0 && result.complete;
  const headline = isClean ? style.green(headlineOf(result)) : style.red(style.bold(headlineOf(result)));
  lines.push(`${headline} ${style.dim(`(${read})`)}`);
  if (result.belowThreshold > 0)
    lines.push(style.dim(`${plural(result.belowThreshold, "value")} below the threshold (--min-confidence low shows them)`));
  const [first] = result.findings;
  if (first) lines.push(style.dim(`False positive? binleaks allow ${first.id} --reason "\u2026"`));
  lines.push(...excludedLines(result, style, options));
  lines.push(...result.notes.map((note) => style.magenta(printable(note))));
  lines.push(...noteLines(result, style, options));
  lines.push(...incompleteLines(result, style));
  lines.push(...suppressedLines(result));
  return lines;
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
  const lines = expired.map(
    (one) => style.magenta(`Expired: ${idOf2(one)} was allowed until ${one.expires ?? ""} (${printable(one.reason)}); renew the entry or act`)
  );
  if (!options.verbose || unmatched2.length === 0) return lines;
  const list2 = unmatched2.map((one) => {
    const reason = one.reason === "" ? "" : ` (${printable(one.reason)})`;
    return `  ${idOf2(one)} ${one.where === "config" ? "in the configuration" : "in the baseline"}${reason}`;
  });
  const isInBaseline = unmatched2.some((one) => one.where === "baseline");
  return [
    ...lines,
    `Accepted, but no longer found${isInBaseline ? " (binleaks baseline --prune drops what the baseline has of these)" : ""}:`,
    ...list2
  ];
}
function idOf2(note) {
  return note.sha256.slice(0, 16);
}
function excludedLines(result, style, options) {
  const excluded = result.excluded.filter((one) => !isCount(one));
  if (excluded.length === 0) return [];
  if (options.verbose)
    return [
      "Not scanned on purpose:",
      ...excluded.map((one) => `  ${one.path === "" ? "" : `${printable(one.path)}: `}${printable(one.reason)}`)
    ];
  const groups = /* @__PURE__ */ new Map();
  for (const { path: path2, reason } of excluded) {
    const name = path2.split("/").at(-1) ?? "";
    const key = name === ".git" || name === "node_modules" ? name : reason;
    groups.set(key, [...groups.get(key) ?? [], path2]);
  }
  const list2 = [...groups].map(([name, paths]) => {
    if (paths.length > 1) return `${printable(name)} (${paths.length} times)`;
    if (paths[0] === "") return printable(name);
    const [path2 = ""] = paths;
    return path2.split("/").at(-1) === name ? printable(name) : `${printable(path2)}: ${printable(name)}`;
  });
  return [style.dim(`Not scanned on purpose: ${list2.join("; ")}`)];
}
function incompleteLines(result, style) {
  if (result.complete) return [];
  const shown = result.skipped.slice(0, 20);
  const lines = [style.red(style.bold("The scan is not complete. Not read:"))];
  for (const one of shown) lines.push(`  ${one.path === "" ? "" : `${printable(one.path)}: `}${printable(one.reason)}`);
  if (result.skipped.length > shown.length) lines.push(`  and ${result.skipped.length - shown.length} more (see --format json)`);
  return lines;
}
var MAX_PLACES6, MAX_EVIDENCE2;
var init_text = __esm({
  "src/report/formats/text.ts"() {
    "use strict";
    init_describe();
    init_display_width();
    init_printable();
    init_style();
    init_timeline();
    init_verification_facts();
    init_words();
    MAX_PLACES6 = 5;
    MAX_EVIDENCE2 = 4;
  }
});

// src/cli/exit-codes.ts
init_repository();

// src/output/standard-streams.ts
init_mask();
import { fstatSync as fstatSync2, writeSync } from "node:fs";
var known = new Masker();
function learnValues(values) {
  known.learn(values);
}
async function writeOut(text) {
  const masked = toMasked(text);
  if (masked === "") return;
  if (isFile()) {
    writeWhole(Buffer.from(masked));
    return;
  }
  await new Promise((done) => process.stdout.write(masked, () => done()));
}
var OUTPUT = 1;
var isRegular = null;
function isFile() {
  if (isRegular === null) {
    try {
      isRegular = fstatSync2(OUTPUT).isFile();
    } catch {
      isRegular = false;
    }
  }
  return isRegular;
}
function writeWhole(bytes) {
  try {
    for (let at2 = 0; at2 < bytes.length; ) at2 += writeSync(OUTPUT, bytes, at2);
  } catch (error) {
    process.stdout.emit("error", error);
  }
}
function complain(text) {
  process.stderr.write(toMasked(text));
}
function columnsOf(stream) {
  const { isTTY, columns } = stream === "output" ? process.stdout : process.stderr;
  return isTTY ? columns || 80 : null;
}
function toMasked(text) {
  return text instanceof MaskedText ? text.toString() : MaskedText.of(text, known).toString();
}

// src/cli/exit-codes.ts
init_mask();
init_errors();
init_printable();
async function guarded(command2) {
  try {
    return await command2();
  } catch (error) {
    if (!(error instanceof BinleaksError)) throw error;
    complain(`binleaks: ${printable(UNKNOWN_VALUES.text(error.message))}
`);
    if (error instanceof RepositoryError) for (const line of error.remedy) complain(`    ${printable(UNKNOWN_VALUES.text(line))}
`);
    return 2;
  }
}

// src/cli/run/run-staged.ts
import { resolve as resolve9 } from "node:path";

// src/model/shown-path.ts
import nativePath from "node:path";
function slashPath(folder, path2, paths = nativePath) {
  return paths.relative(folder, path2).split(paths.sep).join("/");
}

// src/cli/run/run-staged.ts
init_mask();
init_printable();
init_words();

// src/scan/message.ts
init_regular_file();
import { basename } from "node:path";

// src/detect/content-result.ts
function plainResult(path2, bytes, { detections, requests, unread }) {
  return {
    bytes,
    contents: 1,
    found: [{ inside: [], detections }],
    requests: requests.map((request) => ({ path: path2, request })),
    skipped: unread === null ? [] : [{ path: path2, reason: unread }],
    error: null
  };
}
function wholeResult(result) {
  if (result.error === null) return result;
  throw result.error instanceof Error ? result.error : new Error("unknown error");
}

// src/detect/requests/sample.ts
var SCAN_SAMPLE = { keys: 512, perKey: 3, keyless: 512 };
var PART_SAMPLE = { keys: 48, perKey: 2, keyless: 32 };
var RequestSample = class {
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
function insert(list2, one, most) {
  const last = list2.at(-1);
  if (list2.length >= most && last && order(one, last) >= 0) return;
  let low = 0;
  for (let high = list2.length; low < high; ) {
    const middle = low + high >> 1;
    const other2 = list2[middle];
    if (other2 && order(other2, one) < 0) low = middle + 1;
    else high = middle;
  }
  const before = list2[low - 1];
  const behind = list2[low];
  if (before && isSame(before, one)) return;
  list2.splice(low, behind && isSame(behind, one) ? 1 : 0, one);
  if (list2.length > most) list2.length = most;
}
function isSame(a, b) {
  return a.request.signature === b.request.signature && textOf(a) === textOf(b);
}
function order(a, b) {
  return compare(a.request.signature, b.request.signature) || compare(textOf(a), textOf(b)) || compare(a.path, b.path) || a.request.position.offset - b.request.position.offset;
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function textOf({ request }) {
  return request.payloads.map((payload) => payload.reveal()).join("\n");
}

// src/output/interrupts.ts
var SIGNALS2 = process.platform === "win32" ? ["SIGINT", "SIGTERM", "SIGBREAK", "SIGHUP"] : ["SIGINT", "SIGTERM"];
var waiting = /* @__PURE__ */ new Set();
function hear(listener) {
  for (const signal of SIGNALS2) process.on(signal, listener);
}
function ignore(listener) {
  for (const signal of SIGNALS2) process.removeListener(signal, listener);
}
function onInterrupt(onSignal) {
  const stop = () => {
    waiting.delete(listener);
    ignore(listener);
  };
  const listener = (signal) => {
    stop();
    onSignal(signal);
  };
  waiting.add(listener);
  hear(listener);
  return stop;
}
async function withoutListening(work) {
  for (let turns = 0; turns < 2; turns++) await new Promise((next) => setImmediate(next));
  const paused = [...waiting];
  paused.forEach(ignore);
  try {
    return work();
  } finally {
    paused.forEach(hear);
  }
}

// src/result/build-result.ts
init_confidence();

// src/detect/manifests.ts
init_evidence();
init_other_services();
init_vocabulary();
var MAX_MANIFEST = 256 * 1024;
var MANIFESTS = [
  String.raw`build\.gradle(?:\.kts)?`,
  String.raw`build\.sbt`,
  String.raw`Cargo\.toml`,
  String.raw`CMakeLists\.txt`,
  String.raw`composer\.json`,
  String.raw`conanfile\.(?:txt|py)`,
  String.raw`conda\.ya?ml`,
  "cpanfile",
  String.raw`[^/]+\.(?:cs|fs|vb)proj`,
  String.raw`deno\.jsonc?`,
  String.raw`deps\.edn`,
  "DESCRIPTION",
  String.raw`Directory\.Packages\.props`,
  String.raw`environment\.ya?ml`,
  "Gemfile",
  String.raw`[^/]+\.gemspec`,
  String.raw`go\.mod`,
  String.raw`libs\.versions\.toml`,
  String.raw`mix\.exs`,
  String.raw`package\.json`,
  String.raw`packages\.config`,
  String.raw`Package\.swift`,
  String.raw`paket\.dependencies`,
  "Pipfile",
  "Podfile",
  String.raw`pom\.xml`,
  String.raw`project\.clj`,
  String.raw`Project\.toml`,
  String.raw`pubspec\.yaml`,
  String.raw`pyproject\.toml`,
  String.raw`rebar\.config`,
  String.raw`requirements[^/]*\.(?:txt|in)`,
  String.raw`setup\.(?:py|cfg)`,
  String.raw`shard\.yml`,
  String.raw`vcpkg\.json`
];
var MANIFEST = new RegExp(`(?:^|/)(?:${MANIFESTS.join("|")})$`);
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
    if (mentions(OTHER_EXCHANGE, path2) && !mentionsBinance(path2)) return null;
    const above = dependencies.filter((one) => one.folder === "" || path2.startsWith(`${one.folder}/`));
    const best = above.find((one) => one.dependency === "binance") ?? above[0];
    const other2 = best ?? dependencies.find((one) => one.dependency === "binance") ?? dependencies[0];
    if (!other2) return null;
    return evidence(other2.dependency === "binance" ? "repository-binance" : "repository-ccxt", other2.path, best ? 1 : 0.5);
  };
}
function dependencyOf(bytes) {
  const text = bytes.toString("latin1");
  if (BINANCE_DEPENDENCY.test(text)) return "binance";
  return TRADING_DEPENDENCY.test(text) ? "trading" : null;
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
  const list2 = [...detection.evidence, weak ? weakened(added) : added];
  return { ...detection, evidence: list2, score: scoreOf(list2) };
}

// src/result/merge.ts
init_confidence();

// src/model/content-place.ts
function archiveOf({ path: path2, inside = [] }) {
  return inside.length > 0 ? [path2, ...inside] : [];
}
function joinedPlace({ path: path2, inside = [] }) {
  return [path2, ...inside].join("!");
}

// src/policy/advice/advice.ts
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

// src/result/merge.ts
var ID_LENGTH = 16;
function mergeFindings(located, proofs = /* @__PURE__ */ new Map()) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of located) {
    const group = groups.get(one.detection.sha256);
    if (group) group.push(one);
    else groups.set(one.detection.sha256, [one]);
  }
  const partners = partnersOf(groups);
  return [...groups].map(([sha256, group]) => judge(group, partners.get(sha256) ?? null, proofs.get(sha256) ?? null)).toSorted(bySeverity);
}
function judge(group, partner, proof) {
  const best = bestOf(group).detection;
  const { sha256 } = best;
  const places = group.toSorted(byPlace);
  const confidence = confidenceOf(best.score);
  const environment2 = environmentOf(group);
  const input = { kind: best.kind, confidence, environment: environment2, encrypted: best.encrypted, hasPair: partner !== null };
  const finding = {
    id: idOf(sha256),
    kind: best.kind,
    confidence,
    severity: severityOf(input),
    sha256,
    redacted: best.redacted,
    length: best.length,
    environment: environment2,
    encrypted: best.encrypted,
    pair: partner === null ? null : idOf(partner),
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
var BY_RISK = ["live", "us", "demo", "testnet"];
function environmentOf(group) {
  const told = new Set(group.map((one) => one.detection.environment));
  return BY_RISK.find((one) => told.has(one)) ?? "unknown";
}
function idOf(sha256) {
  return sha256.slice(0, ID_LENGTH);
}
function bestOf(group) {
  return group.reduce((best, one) => one.detection.score > best.detection.score ? one : best);
}
function toOccurrence(located) {
  const { path: path2, detection, place, commit, blob } = located;
  const { line, column, endLine, endColumn } = detection.position;
  return {
    path: path2,
    archive: archiveOf(located),
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
function byPlace(a, b) {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.detection.position.offset - b.detection.position.offset;
}
var ORDER = ["critical", "high", "medium", "low", "info"];
function bySeverity(a, b) {
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
    const place = joinedPlace(best);
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
    const entries = policy.allow.filter((one) => finding.sha256.startsWith(one.sha256));
    const valid = entries.find((one) => one.expires === null || one.expires >= today);
    if (valid) {
      suppressed.push(suppress(finding, "config", valid.reason));
      continue;
    }
    const known2 = accepted.get(finding.sha256);
    if (known2) {
      suppressed.push(suppress(finding, "baseline", baselineDetail(known2)));
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
  const found = judged2.map((one) => one.finding.sha256);
  const exact = new Set(found);
  return [
    ...allow.filter((one) => !found.some((sha256) => sha256.startsWith(one.sha256))).map((one) => noteOf("unmatched", "config", one)),
    ...baseline.filter((one) => !exact.has(one.sha256)).map((one) => noteOf("unmatched", "baseline", { ...one, expires: null }))
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
  const { id, kind, sha256, redacted, occurrences: occurrences2 } = finding;
  return { id, kind, sha256, redacted, reason, detail, occurrences: occurrences2 };
}

// src/policy/config.ts
init_errors();
init_glob_problem();
import { existsSync as existsSync3 } from "node:fs";
import { dirname as dirname3, join as join3, resolve as resolve3 } from "node:path";

// src/policy/json/json-file.ts
init_regular_file();
init_errors();

// src/policy/json/json-error.ts
var TOKEN2 = /[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.]))/y;
function jsonErrorPlace(text) {
  const open = [];
  let at2 = 0;
  let expected = "value";
  for (; ; ) {
    TOKEN2.lastIndex = at2;
    const match = TOKEN2.exec(text);
    if (!match) break;
    const [, mark2, string, literal2] = match;
    const inside = open.at(-1);
    if (mark2 === "{" || mark2 === "[") {
      if (expected !== "value" && expected !== "value-or-end") break;
      open.push(mark2);
      expected = mark2 === "{" ? "key-or-end" : "value-or-end";
    } else if (mark2 === "}" || mark2 === "]") {
      const allowed = expected === "separator" || (mark2 === "}" ? expected === "key-or-end" : expected === "value-or-end");
      if (!allowed || inside !== (mark2 === "}" ? "{" : "[")) break;
      open.pop();
      expected = "separator";
    } else if (mark2 === ",") {
      if (expected !== "separator" || inside === void 0) break;
      expected = inside === "{" ? "key" : "value";
    } else if (mark2 === ":") {
      if (expected !== "colon") break;
      expected = "value";
    } else if (string !== void 0 && (expected === "key" || expected === "key-or-end")) expected = "colon";
    else if ((string !== void 0 || literal2 !== void 0) && (expected === "value" || expected === "value-or-end"))
      expected = "separator";
    else break;
    at2 = TOKEN2.lastIndex;
  }
  const offset = at2 + (/^[ \t\r\n]*/.exec(text.slice(at2))?.[0].length ?? 0);
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: before.length - before.lastIndexOf("\n") };
}

// src/policy/json/json-file.ts
var MAX_KEY = 30;
function readText(file, what, maxBytes) {
  try {
    return readRegular(file, maxBytes).toString("utf8").replace(/^\ufeff/, "");
  } catch (error) {
    const code2 = systemCode(error) || "unknown error";
    const why = error instanceof IrregularFileError ? error.message : code2 === "ENOENT" ? "no such file" : code2;
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
function rejectUnknown(content, known2, file, prefix) {
  for (const key of Object.keys(content)) {
    if (known2.includes(key)) continue;
    if (key.length > MAX_KEY) throw new UsageError("config-key", `${file}: unknown key ${prefix}(a name of ${key.length} characters)`);
    const nearest2 = known2.toSorted((a, b) => distance(a, key) - distance(b, key))[0] ?? "";
    const hint = distance(nearest2, key) <= 3 ? `; did you mean "${nearest2}"?` : `; known keys: ${known2.filter((one) => one !== "$schema").join(", ")}`;
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
  if (explicitFile !== null) return parseConfig(readConfig(resolve3(explicitFile)), explicitFile);
  for (let folder = resolve3(startFolder); ; ) {
    const own = join3(folder, CONFIG_FILE);
    if (existsSync3(own)) return parseConfig(readConfig(own), own);
    const fromPackage = readPackageKey(join3(folder, "package.json"));
    if (fromPackage) return fromPackage;
    const parent = dirname3(folder);
    if (parent === folder || folder === top) return DEFAULT_CONFIG;
    folder = parent;
  }
}
function readConfig(file) {
  return readText(file, "the configuration", MAX_CONFIG);
}
function readPackageKey(file) {
  if (!existsSync3(file)) return null;
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
  return validate(content["binleaks"], `${file} (key "binleaks")`, dirname3(resolve3(file)));
}
function parseConfig(text, file) {
  return validate(parseJson(text, file), file, dirname3(resolve3(file)));
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

// src/result/proofs.ts
init_evidence();

// src/detect/requests/prove.ts
var MAX_WORK = 4e5;
var MAX_CANDIDATES = 2e4;
var VERIFICATION = 20;
var LONG = 1e3;
var HMAC_LENGTH = 64;
var MAX_DER = 8192;
var VOTES = 7;
function prove(candidates, requests) {
  const proven = /* @__PURE__ */ new Map();
  if (requests.length === 0) return proven;
  const kinds = new Set(requests.map((one) => one.request.by));
  const distinct2 = [...new Map([...candidates].map((one) => [one.sha256, one])).values()].filter((one) => kinds.has(signedBy(one)));
  const chosen = distinct2.toSorted((a, b) => b.score - a.score || (a.sha256 < b.sha256 ? -1 : 1)).slice(0, MAX_CANDIDATES);
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
  return requests.filter((one) => one.request.apiKey === key).toSorted(byPlace2)[0];
}
function byPlace2(a, b) {
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

// src/result/proofs.ts
init_shorten();
function withProof(located, requests) {
  const candidates = requests.length === 0 ? [] : located.map((one) => one.detection);
  const proven = prove(candidates, requests);
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
  const where = proof ? `${proof.path}:${proof.line}${proof.commit === null ? "" : ` in commit ${shortId(proof.commit)}`}` : "";
  const list2 = [evidence(signal, where), ...detection.evidence];
  return { ...detection, evidence: list2, score: scoreOf(list2) };
}

// src/result/build-result.ts
function buildResult(input, options) {
  const { started, root, source, stats } = input;
  const config = options.config ?? DEFAULT_CONFIG;
  const evidenceFor = repositoryEvidence(input.manifests);
  const located = input.located.filter((one) => standsWithin(one, options.within)).toSorted(byPath).map((one) => {
    const evidence2 = evidenceFor(one.path);
    return evidence2 ? { ...one, detection: withEvidence(one.detection, evidence2) } : one;
  });
  const proved = withProof(located, input.requests);
  const judged2 = mergeFindings(proved.located, proved.proofs);
  const policy = applyPolicy(
    judged2,
    options.noPolicy ? NO_POLICY : { allow: config.allow, baseline: options.baseline ?? [], inline: true },
    started.toISOString().slice(0, 10)
  );
  const threshold = CONFIDENCES.indexOf(options.minConfidence ?? config.minConfidence ?? "medium");
  const isReported = (one) => one.finding.score >= FORGET_SCORE && CONFIDENCES.indexOf(one.finding.confidence) >= threshold && (one.finding.kind !== "listen-key" || options.includeListenKeys === true);
  const reportable = new Set(judged2.filter(isReported).map((one) => one.finding.id));
  const skipped = input.skipped.toSorted(byPath);
  const complete = skipped.length === 0 && !input.interrupted;
  const excluded = input.excluded.toSorted(byPath);
  if (input.excludedByGlob > 0)
    excluded.push({ path: "", reason: `${input.excludedByGlob} left out by globs (configuration or --exclude)` });
  return {
    result: {
      source,
      root,
      startedAt: started.toISOString(),
      durationMs: Date.now() - started.getTime(),
      complete,
      stats,
      skipped: [...skipped, ...input.interrupted ? [{ path: "", reason: "interrupted before everything was read" }] : []],
      excluded,
      findings: policy.findings.filter((finding) => reportable.has(finding.id)),
      suppressed: policy.suppressed.filter((one) => reportable.has(one.id)),
      policyNotes: policy.notes.filter(
        (one) => one.problem === "expired" ? reportable.has(idOf(one.sha256)) : complete && input.wholeTree === true
      ),
      notes: options.notes ?? [],
      belowThreshold: policy.findings.filter((one) => one.kind !== "listen-key" && one.score >= FORGET_SCORE && !reportable.has(one.id)).length
    },
    secrets: located.map((one) => one.detection.value),
    located,
    all: policy.findings
  };
}
function standsWithin({ path: path2, place }, within) {
  return !within || place === "message" || place === "tag" || place === "event" || path2 === "" || within(path2);
}
function byPath(a, b) {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

// src/result/collector.ts
var Collector = class {
  started = /* @__PURE__ */ new Date();
  located = [];
  manifests = [];
  skipped = [];
  excluded = [];
  /** How much was read. */
  stats = { bytes: 0, contents: 0, objects: 0, commits: 0 };
  /** How many contents globs left out. */
  excludedByGlob = 0;
  /** See ScanInput. */
  wholeTree = false;
  #subject;
  #sample = new RequestSample();
  constructor(subject) {
    this.#subject = subject;
  }
  /** Takes what the content from `origin` gave. */
  take(origin, { bytes, contents, found, requests, skipped }) {
    this.stats.bytes += bytes;
    this.stats.contents += contents;
    for (const { inside, detections } of found) for (const detection of detections) this.add(origin, detection, inside);
    this.takeRequests(requests);
    this.skipped.push(...skipped);
  }
  /** Takes one detection. */
  add(origin, detection, inside = []) {
    this.located.push({ ...origin, inside, detection });
  }
  /** Takes signed requests, of which a sample is kept. */
  takeRequests(requests) {
    for (const request of requests) this.#sample.add(request);
  }
  /**
   * The result of all that has been taken, or of `located` in place of the detections that were. Of ten thousand values it
   * takes seconds: a signal then ends the process.
   */
  result(options, located = this.located) {
    return withoutListening(() => this.resultNow(options, located));
  }
  /** As result(), of few values: it does not let go until it is done. */
  resultNow(options, located) {
    return buildResult(
      {
        source: this.#subject.source,
        root: this.#subject.root,
        started: this.started,
        located,
        requests: this.#sample.list(),
        manifests: this.manifests,
        skipped: this.skipped,
        excluded: this.excluded,
        excludedByGlob: this.excludedByGlob,
        wholeTree: this.wholeTree,
        stats: { ...this.stats },
        interrupted: this.#subject.signal?.aborted === true
      },
      options
    );
  }
};

// src/scan/message.ts
init_errors();

// src/sources/read-errors.ts
init_errors();
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
  if (error instanceof FileError) return error.message;
  const code2 = systemCode(error);
  return WORDS[code2] ?? (code2 === "" ? error.name : code2);
}

// src/sources/read.ts
init_errors();
init_detect();
import { closeSync as closeSync2, constants as constants3, fstatSync as fstatSync3, openSync as openSync2, readSync as readSync2 } from "node:fs";

// src/archive/tar-header.ts
var BLOCK2 = 512;
function isTarHeader(block) {
  if (block.length < BLOCK2) return false;
  const digit2 = block[149] ?? 0;
  const last = block[154] ?? 0;
  if (digit2 !== 32 && (digit2 < 48 || digit2 > 55) || last !== 0 && last !== 32 && (last < 48 || last > 55)) return false;
  const wanted = octal(block, 148, 8);
  if (wanted === null || block[0] === 0 && !hasTarMark(block)) return false;
  let unsigned = 256;
  let signed2 = 256;
  for (let i = 0; i < BLOCK2; i++) {
    if (i >= 148 && i < 156) continue;
    const byte = block[i] ?? 0;
    unsigned += byte;
    signed2 += byte > 127 ? byte - 256 : byte;
  }
  return wanted === unsigned || wanted === signed2;
}
function hasTarMark(block) {
  if (block.length < BLOCK2 || block[262] !== 0 && block[262] !== 32) return false;
  return block[257] === 117 && block[258] === 115 && block[259] === 116 && block[260] === 97 && block[261] === 114;
}
function octal(block, at2, length) {
  const text = Buffer.from(block.buffer, block.byteOffset + at2, length).toString("latin1").split("\0", 1).join("").trim();
  return text === "" ? 0 : /^[0-7]+$/.test(text) ? Number.parseInt(text, 8) : null;
}

// src/archive/unread-formats.ts
import { crc32 } from "node:zlib";
var latin = (mark2) => Buffer.from(mark2, "latin1");
function begins(name, mark2) {
  const bytes = latin(mark2);
  return { name, test: (head2) => head2.length >= bytes.length && head2.compare(bytes, 0, bytes.length, 0, bytes.length) === 0 };
}
var FORMATS = [
  begins("7z", "7z\xBC\xAF'"),
  begins("Git bundle", "# v2 git bundle\n"),
  begins("Git bundle", "# v3 git bundle\n"),
  begins("Microsoft cabinet", "MSCF\0\0\0\0"),
  { name: "OpenPGP message", test: isOpenPgp },
  begins("RAR", "Rar!\x07"),
  begins("RPM package", "\xED\xAB\xEE\xDB"),
  begins("SquashFS", "hsqs"),
  { name: "compress (.Z)", test: isCompress },
  { name: "legacy Zstandard", test: (head2) => head2.length > 8 && head2.readUIntLE(1, 3) === 16592821 && isLegacy(head2[0] ?? 0) },
  begins("lz4", '"M'),
  begins("lz4", "!L"),
  { name: "lzip", test: (head2) => head2.length > 6 && head2.subarray(0, 4).equals(latin("LZIP")) && (head2[4] ?? 9) <= 1 },
  { name: "lzma", test: isLzma },
  begins("lzop", "\x89LZO\0\r\n\n")
];
var FIRST2 = /* @__PURE__ */ new Set([...latin(`7#MR\xEDh"#$%&'L]\x89-`)]);
function unreadFormatOf(head2, path2) {
  const first = head2[0] ?? 0;
  if (!FIRST2.has(first) && (first < 128 || first === 255)) return null;
  const bytes = Buffer.from(head2.buffer, head2.byteOffset, Math.min(head2.length, 512));
  return FORMATS.find(({ test }) => test(bytes, path2))?.name ?? null;
}
function isLegacy(first) {
  return first === 30 || first >= 34 && first <= 39;
}
function isCompress(head2) {
  const flags = head2[2] ?? 0;
  return head2.length > 3 && head2[0] === 31 && head2[1] === 157 && (flags & 96) === 0 && (flags & 31) >= 9 && (flags & 31) <= 16;
}
function isLzma(head2, path2) {
  if (head2.length < 13 || (head2[0] ?? 255) >= 225) return false;
  const dictionary = head2.readUInt32LE(1);
  const size = head2.readBigUInt64LE(5);
  const isSize = size === 0xffffffffffffffffn || size < 1n << 38n;
  const top = 31 - Math.clz32(dictionary);
  const rest = dictionary - 2 ** top;
  const isDictionary = dictionary === 4294967295 || dictionary >= 4096 && (rest === 0 || rest === 2 ** (top - 1));
  return isSize && isDictionary && (head2[0] === 93 || /\.(?:lzma|tlz)$/i.test(path2));
}
var ARMOR = latin("-----BEGIN PGP MESSAGE-----");
function isOpenPgp(head2, path2) {
  if (head2.subarray(0, ARMOR.length).equals(ARMOR)) return true;
  const first = head2[0] ?? 0;
  if (head2.length < 16 || (first & 128) === 0) return false;
  const isNew = (first & 64) !== 0;
  const tag = isNew ? first & 63 : first >>> 2 & 15;
  const sizes = isNew ? (head2[1] ?? 0) < 192 ? 1 : (head2[1] ?? 0) < 224 ? 2 : 5 : [1, 2, 4, 0][first & 3];
  const body = 1 + (sizes ?? 0);
  const version = head2[body] ?? 0;
  if (tag === 1 && version === 3 && PUBLIC_KEY_ALGORITHMS.has(head2[body + 9] ?? 0)) {
    const bits = head2.length >= body + 12 ? head2.readUInt16BE(body + 10) : 0;
    const length = sizes === 2 ? head2.readUInt16BE(1) : head2[1] ?? 0;
    return bits >= 200 && bits <= 8200 && length > bits / 8 && length < bits;
  }
  if (tag === 3 && (version === 4 || version === 5) && (head2[body + 1] ?? 0) <= 13 && [0, 1, 3].includes(head2[body + 2] ?? 9)) {
    return head2[1] !== void 0 && head2[1] < 64;
  }
  return /\.(?:gpg|pgp)$/i.test(path2) && [1, 3, 8, 9, 18, 20].includes(tag);
}
var PUBLIC_KEY_ALGORITHMS = /* @__PURE__ */ new Set([1, 2, 16, 18, 25, 26]);
var BEHIND_PROGRAMS = [
  { name: "7z", mark: latin("7z\xBC\xAF'"), isSound: is7z },
  { name: "RAR", mark: latin("Rar!\x07"), isSound: isRar }
];
function unreadBehindProgram(bytes) {
  for (const { name, mark: mark2, isSound } of BEHIND_PROGRAMS)
    for (let at2 = bytes.indexOf(mark2); at2 !== -1; at2 = bytes.indexOf(mark2, at2 + 1))
      if (isSound(bytes, at2)) return `${name} behind a program: this format is not read`;
  return null;
}
function is7z(bytes, at2) {
  return at2 + 32 <= bytes.length && bytes.readUInt32LE(at2 + 8) === crc32(bytes.subarray(at2 + 12, at2 + 32));
}
function isRar(bytes, at2) {
  if (at2 + 16 > bytes.length) return false;
  if (bytes[at2 + 6] === 0) {
    const size2 = bytes.readUInt16LE(at2 + 12);
    const isWhole2 = size2 >= 7 && at2 + 7 + size2 <= bytes.length;
    return bytes[at2 + 9] === 115 && isWhole2 && bytes.readUInt16LE(at2 + 7) === (crc32(bytes.subarray(at2 + 9, at2 + 7 + size2)) & 65535);
  }
  if (bytes[at2 + 6] !== 1 || bytes[at2 + 7] !== 0) return false;
  const [low = 0, high = 0] = bytes.subarray(at2 + 12, at2 + 14);
  const size = low < 128 ? low + 1 : (low & 127) + high * 128 + 2;
  return at2 + 12 + size <= bytes.length && bytes.readUInt32LE(at2 + 8) === crc32(bytes.subarray(at2 + 12, at2 + 12 + size));
}

// src/archive/archive-format.ts
var HEAD3 = 512;
function formatOf(head2, path2) {
  const format = formatOfBytes(head2);
  if (format !== "tar" && BROTLI.test(path2) && head2.length > 0) return "brotli";
  return format;
}
function formatOfBytes(head2) {
  switch (head2[0] ?? 0) {
    case 31:
      if (isGzip(head2)) return "gzip";
      break;
    case 80:
      if (isZip(head2)) return "zip";
      break;
    case 66:
      if (isBzip2(head2)) return "bzip2";
      break;
    case 253:
      if (startsWith(head2, XZ)) return "xz";
      break;
    case 40:
      if (startsWith(head2, ZSTD)) return "zstd";
      break;
    case 33:
      if (startsWith(head2, AR)) return "ar";
      break;
  }
  if (isSkippable(head2)) return "zstd";
  if (isTarHeader(head2) || hasTarMark(head2)) return "tar";
  return utf32Of(head2) ?? (isPdf(head2) ? "pdf" : null);
}
var ENDINGS = [
  [/\.(?:gz|gzip|tgz|svgz)$/i, "gzip"],
  [/\.(?:zst|zstd|tzst)$/i, "zstd"],
  [/\.br$/i, "brotli"],
  [/\.(?:bz2|tbz2?)$/i, "bzip2"],
  [/\.(?:xz|txz)$/i, "xz"],
  [/\.(?:zip|jar|war|ear|whl|nupkg|docx|xlsx|pptx|odt|ods|apk|aar|ipa|xpi|vsix|egg|epub)$/i, "zip"],
  [/\.tar$/i, "tar"],
  [/\.deb$/i, "ar"]
];
var BROTLI = /\.br$/i;
function formatOfName(path2) {
  return ENDINGS.find(([ending]) => ending.test(path2))?.[1] ?? null;
}
function brokenPromise(head2, path2) {
  if (head2.length === 0) return null;
  const promised = formatOfName(path2);
  if (promised === null || isText(head2) || formatOf(head2, path2) !== null || unreadFormatOf(head2, path2) !== null) return null;
  return promised;
}
function isArchive(head2, path2) {
  const bytes = head2.subarray(0, HEAD3);
  return formatOf(bytes, path2) !== null || unreadFormatOf(bytes, path2) !== null || brokenPromise(bytes, path2) !== null;
}
function isText(head2) {
  if (head2[0] === 255 && head2[1] === 254 || head2[0] === 254 && head2[1] === 255) return true;
  const whole2 = Buffer.from(head2.buffer, head2.byteOffset, head2.length);
  for (const byte of whole2) if (byte < 32 && !SPACES.has(byte) || byte === 127) return false;
  for (let cut2 = 0; cut2 < 4 && cut2 < whole2.length; cut2++) {
    const text = whole2.subarray(0, whole2.length - cut2);
    if (Buffer.from(text.toString("utf8")).equals(text)) return true;
    if (head2.length < HEAD3) return false;
  }
  return false;
}
var SPACES = /* @__PURE__ */ new Set([9, 10, 12, 13, 27]);
var XZ = [253, 55, 122, 88, 90, 0];
var ZSTD = [40, 181, 47, 253];
var AR = [33, 60, 97, 114, 99, 104, 62, 10];
function startsWith(head2, magic) {
  return magic.every((byte, index) => head2[index] === byte);
}
function isGzip(head2) {
  return head2[0] === 31 && head2[1] === 139 && head2[2] === 8;
}
var BZIP2_BLOCK = [49, 65, 89, 38, 83, 89];
var BZIP2_END = [23, 114, 69, 56, 80, 144];
function isBzip2(head2) {
  const level = head2[3] ?? 0;
  if (head2[0] !== 66 || head2[1] !== 90 || head2[2] !== 104 || level < 49 || level > 57) return false;
  const mark2 = head2.subarray(4, 10);
  return [BZIP2_BLOCK, BZIP2_END].some((wanted) => wanted.filter((byte, index) => mark2[index] === byte).length >= 3);
}
function isZip(head2) {
  if (head2[1] !== 75) return false;
  const [, , third, fourth] = head2;
  if (third === 3 && fourth === 4) return true;
  if (third === 5 && fourth === 6) return true;
  const isMark = third === 7 && fourth === 8 || third === 48 && fourth === 48;
  return isMark && head2[4] === 80 && head2[5] === 75 && head2[6] === 3 && head2[7] === 4;
}
function isSkippable(head2) {
  return ((head2[0] ?? 0) & 240) === 80 && head2[1] === 42 && head2[2] === 77 && head2[3] === 24;
}
var PDF = Buffer.from("%PDF-");
function isPdf(head2) {
  const bytes = Buffer.from(head2.buffer, head2.byteOffset, Math.min(head2.length, HEAD3));
  const at2 = bytes.indexOf(PDF);
  return at2 >= 0 && (at2 <= MAX_PDF_INDENT || !isText(bytes));
}
var MAX_PDF_INDENT = 8;
var UTF32_UNITS = 16;
function utf32Of(head2) {
  if (head2.length < 4 * UTF32_UNITS) return null;
  if (head2[3] === 0 && head2[7] === 0 && isUtf32(head2, (at2) => littleEndian(head2, at2))) return "utf-32le";
  if (head2[0] === 0 && head2[4] === 0 && isUtf32(head2, (at2) => bigEndian(head2, at2))) return "utf-32be";
  return null;
}
function littleEndian(bytes, at2) {
  return ((bytes[at2] ?? 0) | (bytes[at2 + 1] ?? 0) << 8 | (bytes[at2 + 2] ?? 0) << 16 | (bytes[at2 + 3] ?? 0) << 24) >>> 0;
}
function bigEndian(bytes, at2) {
  return ((bytes[at2 + 3] ?? 0) | (bytes[at2 + 2] ?? 0) << 8 | (bytes[at2 + 1] ?? 0) << 16 | (bytes[at2] ?? 0) << 24) >>> 0;
}
function isUtf32(head2, unit) {
  const end = Math.min(head2.length, HEAD3) & ~3;
  for (let at2 = 0; at2 < end; at2 += 4) {
    const code2 = unit(at2);
    if (code2 > 1114111 || code2 < 32 && !SPACES.has(code2) || code2 >= 127 && code2 < 160 || code2 >= 55296 && code2 < 57344)
      return false;
  }
  return true;
}

// src/sources/extent.ts
init_position();
init_kernel();
import { isAscii } from "node:buffer";
var NOTHING2 = { lines: 0, units: 0, bytes: 0 };
function join4(first, second) {
  const lines = first.lines + second.lines;
  if (second.lines > 0) return { lines, units: second.units, bytes: second.bytes };
  return { lines, units: first.units + second.units, bytes: first.bytes + second.bytes };
}
function measure(bytes, first) {
  const lines = countNewlines(bytes, 0, bytes.length);
  const tail = lines > 0 ? bytes.lastIndexOf(10) + 1 : first ? markLength(bytes) : 0;
  const rest = bytes.subarray(tail);
  return { lines, units: isAscii(rest) ? rest.length : unitsIn(bytes, tail, bytes.length), bytes: rest.length };
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

// src/sources/pace.ts
init_detect();
var SLICE_MS = 100;
var GRACE_MS = 300;
var sliceEnd = 0;
function isSliceOver() {
  return performance.now() >= sliceEnd;
}
async function breathe() {
  if (!isSliceOver()) return;
  await new Promise((next) => setImmediate(next));
  sliceEnd = performance.now() + SLICE_MS;
}
async function paced(steps, signal) {
  let deadline = Infinity;
  for (; ; ) {
    const step = steps.next();
    const now = performance.now();
    if (now >= sliceEnd) await breathe();
    if (step.done === true) return step.value;
    if (!signal.aborted) continue;
    deadline = Math.min(deadline, now + GRACE_MS);
    if (now >= deadline) return null;
  }
}
var INTERRUPTED = { detections: [], requests: [], unread: "interrupted while it was searched" };
async function detectPaced(input, signal) {
  return await detectUnlessAborted(input, signal) ?? INTERRUPTED;
}
async function detectUnlessAborted(input, signal) {
  return paced(detectAllSteps(input), signal);
}

// src/archive/zip/zip-records.ts
var SIGNATURE = {
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
var CENTRAL_SIZE = 46;
var END_SIZE = 22;

// src/archive/zip/zip-end.ts
var END_REACH = END_SIZE + 65535;
var MAX_DIRECTORY = 32 * 1024 * 1024;
var MARK = Buffer.from("PK", "latin1");
var FULL2 = 4294967295;
function accessTo(bytes) {
  return { size: bytes.length, read: (from, length) => bytes.subarray(from, from + length) };
}
function endRecords(tail, offset) {
  const found = [];
  const from = Math.max(0, tail.length - END_REACH);
  for (let at2 = tail.lastIndexOf(MARK); at2 >= from; at2 = at2 > 0 ? tail.lastIndexOf(MARK, at2 - 1) : -1)
    if (isPlausible(tail, at2, offset)) found.push(offset + at2);
  return found;
}
function endsAsZip(bytes) {
  const from = Math.max(0, bytes.length - END_REACH);
  return endRecords(bytes.subarray(from), from).length > 0;
}
function isPlausible(tail, at2, offset) {
  if (at2 + END_SIZE > tail.length) return false;
  const volume = tail.readUInt16LE(at2 + 4);
  const entries = tail.readUInt16LE(at2 + 10);
  const size = tail.readUInt32LE(at2 + 12);
  const start = tail.readUInt32LE(at2 + 16);
  const isWide4 = at2 >= 20 && tail.readUInt32LE(at2 - 20) === SIGNATURE.locator64;
  if (isWide4 && (entries === 65535 || size === FULL2 || start === FULL2)) return true;
  if (volume !== 0 || tail.readUInt16LE(at2 + 6) !== 0 || tail.readUInt16LE(at2 + 8) !== entries)
    return size >= CENTRAL_SIZE && at2 >= size && isDirectoryAt(tail, at2 - size);
  if (size < CENTRAL_SIZE * Math.max(entries, 1) || size > offset + at2) return false;
  return start + size <= offset + at2 || isDirectoryAt(tail, at2 - size);
}
function isDirectoryAt(tail, at2) {
  return at2 < 0 || tail.readUInt32LE(at2) === SIGNATURE.central;
}

// src/sources/read.ts
var WHOLE_FILE = 8 * 1024 * 1024;
var FIRST_READ = 256 * 1024;
var CHUNK2 = 128 * 1024;
var SEGMENT = 832 * 1024;
var CONTEXT = 64 * 1024;
var SPARING = 6;
var OPEN_FLAGS = process.platform === "win32" ? constants3.O_RDONLY : constants3.O_RDONLY | constants3.O_NONBLOCK;
var NEVER = new AbortController().signal;
function changedError() {
  return new FileError("changed", "changed while it was read");
}
async function detectSegments(load, path2, range, onBytes, signal) {
  const detections = [];
  const sample = new RequestSample(PART_SAMPLE);
  let extent = NOTHING2;
  let unread = null;
  for (let at2 = range.from; at2 < range.to; at2 += SEGMENT) {
    const start = Math.max(0, at2 - CONTEXT);
    const core = Math.min(SEGMENT, range.to - at2);
    const bytes = load(start, at2 + core + CONTEXT);
    if (start + bytes.length < at2 + core) throw changedError();
    const sparing = Math.floor((at2 - range.from) / SEGMENT) % SPARING !== 0;
    const found = await detectPaced({ bytes, path: path2, from: at2 - start, to: at2 - start + core, sparing }, signal);
    unread ??= found.unread;
    for (const one of found.detections) detections.push({ ...one, position: moved(one.position, start, extent, isWide3(one)) });
    for (const one of found.requests) sample.add({ path: path2, request: { ...one, position: moved(one.position, start, extent, one.wide) } });
    extent = join4(extent, measure(bytes.subarray(0, Math.max(0, at2 + core - CONTEXT - start)), start === 0));
    onBytes(core);
  }
  return { bytes: range.to - range.from, detections, requests: sample.list().map((one) => one.request), unread, extent };
}
async function detectBytesPaced(bytes, path2, signal = NEVER) {
  if (bytes.length <= WHOLE_FILE) return detectPaced({ bytes, path: path2 }, signal);
  return detectSegments(
    (start, end) => bytes.subarray(start, end),
    path2,
    { from: 0, to: bytes.length },
    () => void 0,
    signal
  );
}
function isWide3({ reading }) {
  return reading[0] === "utf-16le" || reading[0] === "utf-16be";
}

// src/scan/message.ts
var LARGEST_MESSAGE = 64 * 1024 * 1024;
async function scanMessage(options) {
  let text;
  try {
    text = readRegular(options.file, LARGEST_MESSAGE).toString("latin1");
  } catch (error) {
    throw new UsageError("message", `--message ${options.file}: ${reasonOf(error)}`, { cause: error });
  }
  const path2 = basename(options.file);
  const signal = options.signal ?? new AbortController().signal;
  const judgeText = async (part) => {
    const bytes = Buffer.from(part, "latin1");
    const collector = new Collector({ source: "staged", root: options.folder, signal });
    const found = await detectBytesPaced(bytes, "", signal);
    collector.take({ path: path2, place: "message" }, plainResult(path2, bytes.length, { ...found, requests: [] }));
    return collector.result(options);
  };
  const { kept, comments } = partsOfMessage(text, options.isEdited);
  const scan = await judgeText(kept);
  return { ...scan, hasLeakInComments: (await judgeText(comments)).result.findings.length > 0 };
}
var SCISSORS = /^(\S{1,20}) -{24} >8 -{24}\r?$/;
var TAKEN_OUT = /^(\S{1,20}) .{0,200}'(\S{1,20})' will be ignored/;
function partsOfMessage(text, isEdited) {
  if (!isEdited) return { kept: text, comments: "" };
  const lines = text.split("\n");
  const cut2 = lines.findIndex((line, index) => {
    const mark3 = SCISSORS.exec(line)?.[1];
    return mark3 !== void 0 && [1, 2].every((step) => lines[index + step]?.startsWith(`${mark3} `) === true);
  });
  const whole2 = cut2 < 0 ? lines : lines.slice(0, cut2);
  const mark2 = whole2.map((line) => TAKEN_OUT.exec(line)).find((match) => match !== null && match[1] === match[2])?.[1];
  const isComment = (line) => mark2 !== void 0 && line.startsWith(mark2);
  return {
    kept: whole2.map((line) => isComment(line) ? "" : line).join("\n"),
    comments: whole2.map((line) => isComment(line) ? line : "").join("\n")
  };
}

// src/scan/staged.ts
import { resolve as resolve5 } from "node:path";
init_evidence();
init_confidence();
init_run_git();
init_staged_entries();
init_path_bytes();

// src/archive/limits.ts
var ARCHIVE_LIMITS = {
  depth: 4,
  bytes: 64 * 1024 ** 3,
  entries: 5e5,
  ratio: 1e3,
  ratioFrom: 2 * 1024 ** 3,
  detections: 2e4
};
var HELD_PROGRAM = 32 * 1024 * 1024;
var MAX_TAR_HEADER = 1024 * 1024;
var ZSTD_WINDOW = 32 * 1024 * 1024;

// src/result/names.ts
init_detect();
var LONG_NAME = 64;
function findInNames(paths, isKnown) {
  const found = /* @__PURE__ */ new Map();
  for (const { raw, show } of paths) {
    if (raw.length < LONG_NAME) continue;
    const parts = raw.split("/");
    for (const [depth, name] of parts.entries()) {
      const own = parts.slice(0, depth + 1).join("/");
      if (name.length < LONG_NAME || found.has(own)) continue;
      const detections = detect({ bytes: Buffer.from(name, "latin1"), path: "" });
      const path2 = show(own);
      found.set(
        own,
        detections.length === 0 || isKnown(own) ? [] : detections.map((detection) => ({ path: path2, detection, place: "name" }))
      );
    }
  }
  return [...found.values()].flat();
}

// src/archive/byte-reader.ts
init_errors();
var ArchiveError = class extends BinleaksError {
  name = "ArchiveError";
  damage;
  constructor(damage, message) {
    super(damage, message);
    this.damage = damage;
  }
};
var NOTHING3 = Buffer.alloc(0);
var TAIL = 22 + 65535;
var ByteReader = class _ByteReader {
  #source;
  #rest = NOTHING3;
  #position = 0;
  #ended = false;
  #failure = null;
  #kept = null;
  #origin;
  #tail = [];
  #tailLength = 0;
  #arrived = 0;
  /** `origin` says where the source's bytes stand, where they are a stretch of others. */
  constructor(source, origin = { raw: { zipEnds: /* @__PURE__ */ new Set() }, offset: 0 }) {
    this.#source = source[Symbol.asyncIterator]();
    this.#origin = origin;
  }
  /** Where the next byte stands. */
  get origin() {
    return { raw: this.#origin.raw, offset: this.#origin.offset + this.#position };
  }
  /** The last bytes that have come, and where they begin in the origin's bytes. */
  tail() {
    const bytes = Buffer.concat(this.#tail);
    return { bytes, offset: this.#origin.offset + this.#arrived - bytes.length };
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
  async peek(count) {
    while (this.#rest.length < count && await this.#more()) ;
    if (this.#rest.length === 0 && count > 0) this.#end();
    return this.#rest.subarray(0, count);
  }
  /** Exactly so many bytes. For small numbers: they are held in memory. */
  async take(count) {
    while (this.#rest.length < count && await this.#more()) ;
    if (this.#rest.length < count) {
      this.#end();
      throw tooShort();
    }
    return this.#take(count);
  }
  async skip(count) {
    for (let left = count; left > 0; ) {
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
    const finish2 = async () => {
      while (await next() !== null) ;
    };
    return { reader: new _ByteReader(iterate(next), this.origin), finish: finish2 };
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
  #take(count) {
    const taken = this.#rest.subarray(0, count);
    this.#rest = this.#rest.subarray(count);
    this.#position += count;
    this.#kept?.push(taken);
    return taken;
  }
  async #more() {
    if (this.#ended) return false;
    try {
      const next = await this.#source.next();
      if (next.done !== true) {
        const chunk = toBuffer(next.value);
        this.#remember(chunk);
        this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
        return true;
      }
    } catch (error) {
      this.#failure = { error };
    }
    this.#ended = true;
    return false;
  }
  #remember(chunk) {
    this.#arrived += chunk.length;
    this.#tail.push(chunk);
    this.#tailLength += chunk.length;
    for (let first = this.#tail[0]; first && this.#tailLength - first.length >= TAIL; first = this.#tail[0]) {
      this.#tail.shift();
      this.#tailLength -= first.length;
    }
  }
  /** What stands at the end of the bytes: nothing, or the source's error. */
  #end() {
    if (this.#failure) throw this.#failure.error;
    return null;
  }
};
function toBuffer(bytes) {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function tooShort() {
  return new ArchiveError("truncated", "it ends too early");
}
async function* iterate(next) {
  for (let chunk = await next(); chunk !== null; chunk = await next()) yield chunk;
}
async function* once3(bytes) {
  await Promise.resolve();
  yield bytes;
}

// src/archive/format-checks.ts
var PROGRAMS = ["\x7FELF", "MZ", "\xCE\xFA\xED\xFE", "\xCF\xFA\xED\xFE", "\xCA\xFE\xBA\xBE", "#!"].map(
  (mark2) => Buffer.from(mark2, "latin1")
);
function isProgram2(head2) {
  return PROGRAMS.some((mark2) => head2.subarray(0, mark2.length).equals(mark2));
}

// src/sources/read-stream.ts
var spare = null;
var FIRST_WINDOW = 64 * 1024;
var StreamSearch = class {
  detections = [];
  /** What the content is called. */
  path;
  #signal;
  #sample = new RequestSample();
  #windows = 0;
  /** What has been looked at and still is context, and behind it what has come since. */
  #window;
  #length = 0;
  /** Where the window begins in the stream. */
  #offset = 0;
  #extent = NOTHING2;
  /** Index in the window from which on nothing has been reported yet. */
  #from = 0;
  #unread = null;
  constructor(path2, signal) {
    this.path = path2;
    this.#signal = signal;
    this.#window = spare ?? Buffer.allocUnsafeSlow(FIRST_WINDOW);
    spare = null;
  }
  /** Why the content was not searched to its end; null where it was. */
  get unread() {
    return this.#unread;
  }
  /** Takes a chunk, which must stay as it is until the promise is kept. */
  async push(chunk) {
    for (let at2 = 0; at2 < chunk.length; ) {
      const piece = chunk.subarray(at2, at2 + SEGMENT - this.#length);
      at2 += piece.length;
      this.#makeRoom(this.#length + piece.length);
      this.#window.set(piece, this.#length);
      this.#length += piece.length;
      if (this.#length === SEGMENT) await this.#look(false);
    }
  }
  /** Some of the signed requests that have come by. */
  requests() {
    return this.#sample.list().map((one) => one.request);
  }
  /** To be called once, behind the last chunk. */
  async end() {
    try {
      await this.#look(true);
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
  async #look(last) {
    const window = this.#window.subarray(0, this.#length);
    const to = last ? window.length : Math.max(this.#from, window.length - CONTEXT);
    const { path: path2 } = this;
    const sparing = this.#windows++ % SPARING !== 0;
    const found = await detectPaced({ bytes: window, path: path2, from: this.#from, to, sparing }, this.#signal);
    this.#unread ??= found.unread;
    for (const one of found.detections)
      this.detections.push({ ...one, position: moved(one.position, this.#offset, this.#extent, isWide3(one)) });
    for (const one of found.requests)
      this.#sample.add({ path: path2, request: { ...one, position: moved(one.position, this.#offset, this.#extent, one.wide) } });
    if (last) return;
    const keep = Math.max(0, to - CONTEXT) & ~3;
    this.#extent = join4(this.#extent, measure(window.subarray(0, keep), this.#offset === 0));
    this.#window.copyWithin(0, keep, this.#length);
    this.#length -= keep;
    this.#offset += keep;
    this.#from = to - keep;
  }
};
async function readStream(chunks, path2, signal, onBytes, searchSignal = signal) {
  const search = new StreamSearch(path2, searchSignal);
  let total = 0;
  let error = null;
  try {
    for await (const chunk of untilAborted(chunks, signal)) {
      total += chunk.length;
      onBytes(chunk.length);
      await search.push(chunk);
    }
  } catch (thrown) {
    error = thrown;
  }
  try {
    await search.end();
  } catch (thrown) {
    error ??= thrown;
  }
  return { bytes: total, detections: search.detections, requests: search.requests(), unread: search.unread, error };
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

// src/sources/content.ts
function holdsArchive(bytes, path2, depth) {
  return depth > 0 && (isArchive(bytes, path2) || endsAsZip(bytes));
}
async function unpack2(source, options) {
  return (await import("./archive.js")).readArchive(source, options);
}
var NEVER2 = new AbortController().signal;
async function searchStream(chunks, options) {
  const { path: path2, isNamed: isNamed3, limits, signal, onBytes } = options;
  const reader = new ByteReader(untilAborted(chunks, signal));
  const head2 = await reader.peek(HEAD3).catch(() => Buffer.alloc(0));
  if (limits.depth > 0 && (isProgram2(head2) || isArchive(head2, path2))) return unpack2(reader.chunks(), options);
  const result = await readStream(reader.chunks(), isNamed3 === false ? "" : path2, NEVER2, onBytes, signal);
  const tail = reader.tail();
  const isZip2 = limits.depth > 0 && endRecords(tail.bytes, tail.offset).length > 0;
  const plain3 = plainResult(path2, result.bytes, result);
  return { ...plain3, skipped: [...isZip2 ? [{ path: path2, reason: ZIP_BEHIND }] : [], ...plain3.skipped], error: result.error };
}
var ZIP_BEHIND = "a zip stands behind something else in it, which is read of files only: write it to one, and scan that";
async function searchBytes(bytes, options) {
  const { path: path2, isNamed: isNamed3, limits, signal, onBytes } = options;
  if (holdsArchive(bytes, path2, limits.depth)) return unpack2(once3(bytes), { ...options, access: accessTo(bytes) });
  const plain3 = plainResult(path2, bytes.length, await detectBytesPaced(bytes, isNamed3 === false ? "" : path2, signal));
  onBytes(bytes.length);
  const behind = limits.depth > 0 && isProgram2(bytes) ? unreadBehindProgram(bytes) : null;
  return behind === null ? plain3 : { ...plain3, skipped: [...plain3.skipped, { path: path2, reason: behind }] };
}

// src/scan/left-out.ts
async function leavesOut(options) {
  const config = options.config ?? DEFAULT_CONFIG;
  const byConfiguration = await globTest(options.noPolicy ? [] : config.exclude, config.file ?? "configuration");
  const byOption = await globTest(options.exclude ?? [], "--exclude");
  return { byConfiguration, byOption, any: (path2) => byConfiguration(path2) || byOption(path2) };
}
async function globTest(globs2, where) {
  if (globs2.length === 0) return () => false;
  const { compileGlobs: compileGlobs2 } = await Promise.resolve().then(() => (init_globs(), globs_exports));
  return compileGlobs2(globs2, where);
}

// src/scan/staged.ts
var WHOLE3 = 64 * 1024 * 1024;
var NEVER3 = new AbortController().signal;
var nothing = () => void 0;
var LINK = "120000";
var SUBMODULE = "160000";
async function scanStaged(options) {
  const signal = options.signal ?? new AbortController().signal;
  const workTree = findWorkTree(options.folder);
  const collector = new Collector({ source: "staged", root: workTree.top, signal });
  const { entries, leftOut } = await chooseEntries(workTree, collector, options);
  const limits = { ...ARCHIVE_LIMITS, ...options.archives };
  const contents = await readContents(workTree, entries, collector, limits, signal);
  collector.located.push(...namesOf3(workTree, entries));
  const located = collector.located.length > 0 ? await judgeByIndex(workTree, collector.located) : [];
  const mayRise = located.some(({ detection }) => detection.score < MEDIUM_SCORE && detection.score >= MEDIUM_SCORE - MANIFEST_GAIN);
  if (mayRise) collector.manifests.push(...await readManifests(workTree));
  const scan = await collector.result(options, located);
  const isNew = await newness(workTree, contents, scan, limits);
  return { ...onlyNew(scan, isNew), exposedFiles: exposedFiles(workTree, contents), leftOut };
}
async function chooseEntries(workTree, collector, options) {
  const globs2 = await leavesOut(options);
  const byConfiguration = [];
  const byOption = [];
  const entries = listStaged(workTree).filter((entry) => {
    const path2 = showRawPath(entry.path);
    if (entry.isUnmerged) collector.skipped.push({ path: path2, reason: "is not merged yet: resolve the conflict and git add it" });
    else if (entry.mode === SUBMODULE) collector.excluded.push({ path: path2, reason: "a submodule: a repository of its own" });
    else if (globs2.byConfiguration(path2)) byConfiguration.push(path2);
    else if (globs2.byOption(path2)) byOption.push(path2);
    else return true;
    return false;
  });
  collector.excludedByGlob = byConfiguration.length + byOption.length;
  const isConfigurationTracked = byConfiguration.length === 0 || isTracked(workTree, options.config?.file ?? null);
  return { entries, leftOut: { byConfiguration, byOption, isConfigurationTracked } };
}
function onlyNew(scan, isNew) {
  const only = (list2) => list2.flatMap((one) => {
    const occurrences2 = one.occurrences.filter((at2) => at2.place === "name" || isNew(one.sha256, at2));
    return occurrences2.length > 0 ? [{ ...one, occurrences: occurrences2 }] : [];
  });
  const { findings, suppressed } = scan.result;
  return { ...scan, result: { ...scan.result, findings: only(findings), suppressed: only(suppressed) } };
}
function isTracked(workTree, file) {
  return file === null || runGit(workTree.git, ["ls-files", "--error-unmatch", "--", `:(top,literal)${slashPath(workTree.top, resolve5(file))}`]).ok;
}
function namesOf3(workTree, entries) {
  const added = entries.filter((entry) => entry.parents.every((id) => id === null));
  return findInNames(
    added.map((entry) => ({ raw: entry.path, show: showRawPath })),
    (raw) => isInHead(workTree, raw)
  );
}
function isInHead(workTree, raw) {
  const { ok, stdout } = runGit(workTree.git, ["ls-tree", "-r", "-d", "-z", "--name-only", "--full-tree", "HEAD"]);
  return ok && stdout.toString("latin1").split("\0").includes(raw);
}
async function readContents(workTree, entries, collector, limits, signal) {
  const byId = /* @__PURE__ */ new Map();
  for (const entry of entries) byId.set(entry.id, [...byId.get(entry.id) ?? [], entry]);
  const contents = [];
  const take = (entry, result, size, isNaming = false) => {
    const path2 = showRawPath(entry.path);
    collector.take({ path: path2, blob: entry.id }, { ...wholeResult(result), bytes: size, contents: 1 });
    contents.push({ entry, path: path2, namesKeys: isNaming });
  };
  let done = 0;
  const ids = [...byId.keys()];
  try {
    for await (const object of readObjectsOf(workTree.git, ids)) {
      if (signal.aborted) break;
      const same = byId.get(object.id) ?? [];
      const search = { limits, signal, onBytes: nothing };
      if (object.size === null) {
        for (const { path: path2 } of same)
          collector.skipped.push({ path: showRawPath(path2), reason: `its staged content ${object.id} is missing from the repository` });
      } else if (object.size > WHOLE3) {
        const result = await searchStream(object.chunks(), { path: showRawPath(same[0]?.path ?? ""), ...search });
        for (const [index, entry] of same.entries())
          take(entry, index === 0 ? result : { ...result, skipped: [], requests: [] }, object.size);
      } else {
        const bytes = await object.whole();
        for (const entry of same) {
          const path2 = showRawPath(entry.path);
          take(entry, await searchBytes(bytes, { path: path2, ...search }), bytes.length, namesKeys(path2, bytes));
        }
      }
      done++;
    }
  } catch (error) {
    const [next] = byId.get(ids[done] ?? "") ?? [];
    const what = error instanceof GitError ? error.message.split("\n")[0] ?? "" : "its search failed";
    collector.skipped.push({
      path: next ? showRawPath(next.path) : "",
      reason: `its staged content could not be read (${what}); neither could ${ids.length - done - 1} more`
    });
  }
  return contents;
}
async function newness(workTree, contents, scan, limits) {
  const concerned = new Set([...scan.result.findings, ...scan.result.suppressed].flatMap((one) => one.occurrences.map((at2) => at2.path)));
  const byPath2 = new Map(contents.filter((one) => concerned.has(one.path)).map((one) => [one.path, one]));
  if (byPath2.size === 0) return () => true;
  const sources = [...byPath2.values()].some(({ entry }) => entry.parents.includes(null)) ? listSources(workTree) : /* @__PURE__ */ new Map();
  const parentsOf = ({ entry }) => {
    const known2 = entry.parents.map((id) => id ?? sources.get(entry.path) ?? null);
    return known2.filter((id) => id !== null);
  };
  const wanted = [...new Set([...byPath2.values()].flatMap(parentsOf))];
  const held = /* @__PURE__ */ new Map();
  const paths = new Map([...byPath2.values()].flatMap((content) => parentsOf(content).map((id) => [id, content.path])));
  for await (const object of readObjectsOf(workTree.git, wanted)) {
    if (object.size === null || object.size > WHOLE3) continue;
    const search = { path: paths.get(object.id) ?? "", limits, signal: NEVER3, onBytes: nothing };
    const { found } = await searchBytes(await object.whole(), search);
    held.set(object.id, new Set(found.flatMap(({ detections }) => detections.map((one) => one.sha256))));
  }
  const lines = /* @__PURE__ */ new Map();
  const isAdded = (content, before, at2) => {
    const key = `${before} ${content.entry.id}`;
    const added = lines.get(key) ?? (content.entry.mode === LINK ? null : addedLines(workTree.git, before, content.entry.id));
    lines.set(key, added);
    if (!added) return true;
    for (let line = at2.line; line <= at2.endLine; line++) if (added.has(line)) return true;
    return false;
  };
  return (sha256, at2) => {
    const content = byPath2.get(at2.path);
    if (!content) return true;
    const parents = parentsOf(content);
    const isMoved = (id) => at2.archive.length === 0 && isAdded(content, id, at2);
    return parents.every((id) => held.get(id)?.has(sha256) !== true || isMoved(id));
  };
}
async function judgeByIndex(workTree, found) {
  const [{ judgeReferences: judgeReferences2 }, { treeOfFiles: treeOfFiles2 }] = await Promise.all([
    Promise.resolve().then(() => (init_judge_references(), judge_references_exports)),
    Promise.resolve().then(() => (init_reference_trees(), reference_trees_exports))
  ]);
  return judgeReferences2(found, () => treeOfFiles2(workTree.git, listIndex(workTree)));
}
function listIndex(workTree) {
  const listed = runGit(workTree.git, ["ls-files", "--stage", "-z", "--full-name"]);
  return listed.stdout.toString("latin1").split("\0").flatMap((entry) => {
    const [, id, path2] = /^100\d+ ([0-9a-f]+) 0\t([^]+)$/.exec(entry) ?? [];
    return id === void 0 || path2 === void 0 ? [] : [{ id, path: path2 }];
  });
}
async function readManifests(workTree) {
  const files = /* @__PURE__ */ new Map();
  for (const { id, path: raw } of listIndex(workTree)) {
    const path2 = showRawPath(raw);
    if (isManifest(path2)) files.set(id, path2);
  }
  const manifests = [];
  for await (const object of readObjectsOf(workTree.git, [...files.keys()])) {
    if (object.size === null || object.size > WHOLE3) continue;
    manifests.push({ path: files.get(object.id) ?? "", bytes: (await object.whole()).subarray(0, MAX_MANIFEST) });
  }
  return manifests;
}
var ENV_FILE = /(?:^|\/)(?:\.env(?:\.(?!example|sample|template|dist|defaults?)[\w-]+)?|\.envrc|credentials(?:\.\w+)?|secrets?\.(?:json|ya?ml|toml|ini|env))$/i;
var KEYS_HEAD = 256 * 1024;
function namesKeys(path2, bytes) {
  if (!ENV_FILE.test(path2)) return false;
  return /binance[\w-]{0,60}(?:key|secret|token)|(?:key|secret)[\w-]{0,60}binance/i.test(bytes.toString("latin1", 0, KEYS_HEAD));
}
function exposedFiles(workTree, contents) {
  const naming = contents.filter((one) => one.namesKeys && !one.path.includes("\0"));
  if (naming.length === 0) return [];
  const ignored = runGit(workTree.git, ["check-ignore", "--no-index", "-z", "--stdin"], naming.map((one) => `${one.path}\0`).join(""));
  const covered = new Set(ignored.stdout.toString("utf8").split("\0"));
  return naming.map((one) => one.path).filter((path2) => !covered.has(path2));
}

// src/cli/options/archive-options.ts
init_errors();

// src/cli/options/options.ts
init_shorten();
init_errors();
function wantsColour(flag, isTerminal = columnsOf("output") !== null) {
  if (!isTerminal || !flag || (process.env["NO_COLOR"] ?? "") !== "") return false;
  const forced = process.env["FORCE_COLOR"] ?? "";
  return forced === "" ? process.env["TERM"] !== "dumb" : forced !== "0";
}
function parseSize(text, option) {
  const match = /^(\d+(?:\.\d+)?)\s*([kmg]?)i?b?$/i.exec(text.trim());
  if (!match?.[1]) throw new UsageError("bad-option", `${option}: expected a size such as 500k, 10M or 2G, found ${quoted(text, 40)}`);
  const factor = { "": 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 }[(match[2] ?? "").toLowerCase()] ?? 1;
  return Math.floor(Number(match[1]) * factor);
}
var DASH = "\0-";

// src/cli/options/archive-options.ts
function archivesOf(args) {
  const { maxArchiveDepth, maxArchiveSize, maxArchiveEntries } = args;
  return {
    ...maxArchiveDepth === void 0 ? {} : { depth: whole(maxArchiveDepth, "--max-archive-depth") },
    ...maxArchiveSize === void 0 ? {} : { bytes: parseSize(maxArchiveSize, "--max-archive-size") },
    ...maxArchiveEntries === void 0 ? {} : { entries: whole(maxArchiveEntries, "--max-archive-entries") }
  };
}
function whole(number, option) {
  if (!Number.isSafeInteger(number) || number < 0) throw new UsageError("bad-option", `${option}: expected a whole number from 0 on`);
  return number;
}

// src/policy/baseline.ts
init_errors();
import { existsSync as existsSync5 } from "node:fs";
import { dirname as dirname4, join as join6, resolve as resolve6 } from "node:path";
var BASELINE_FILE = ".binleaks-baseline.json";
var KEYS3 = ["$schema", "version", "entries"];
var TEXT_KEYS = ["reason", "by", "redacted", "path"];
var DAY_KEYS = ["on", "deleted"];
var ENTRY_KEYS = ["sha256", "kind", "reason", "by", "on", "deleted", "foundIn", "redacted", "path"];
var PLACES2 = ["files", "history"];
var KINDS2 = ["api-key", "secret-key", "private-key", "listen-key"];
var MAX_BASELINE = 16 * 1024 * 1024;
var AGAIN = 'mend the entry by hand, or take it out and run "binleaks baseline"';
function baselineFile(startFolder, explicitFile, config, top = null) {
  if (explicitFile !== null) return resolve6(explicitFile);
  if (config.baseline !== null) return resolve6(config.folder ?? startFolder, config.baseline);
  for (let folder = resolve6(startFolder); ; ) {
    const file = join6(folder, BASELINE_FILE);
    if (existsSync5(file)) return file;
    const parent = dirname4(folder);
    if (parent === folder || folder === top) return null;
    folder = parent;
  }
}
function loadBaseline(startFolder, explicitFile, config, top = null) {
  const file = baselineFile(startFolder, explicitFile, config, top);
  if (file === null) return [];
  if (!existsSync5(file)) {
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
  rejectUnknown(content, KEYS3, file, "");
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
  const kind = KINDS2.find((one) => one === entry["kind"]);
  if (typeof sha256 !== "string" || !/^[0-9a-fA-F]{64}$/.test(sha256))
    throw wrong(".sha256", "the SHA-256 of a credential (64 hexadecimal digits)", sha256);
  if (kind === void 0) throw wrong(".kind", `one of ${KINDS2.join(", ")}`, entry["kind"]);
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
  fields.foundIn = PLACES2.find((one) => one === foundIn);
  if (foundIn !== void 0 && fields.foundIn === void 0) throw wrong(".foundIn", `one of ${PLACES2.join(", ")}`, foundIn);
  return entryOf2(sha256.toLowerCase(), kind, fields);
}
function entryOf2(sha256, kind, { reason, by, on, deleted, foundIn, redacted, path: path2 }) {
  return {
    sha256,
    kind,
    ...reason === void 0 ? {} : { reason },
    ...by === void 0 ? {} : { by },
    ...on === void 0 ? {} : { on },
    ...deleted === void 0 ? {} : { deleted },
    ...foundIn === void 0 ? {} : { foundIn },
    ...redacted === void 0 ? {} : { redacted },
    ...path2 === void 0 ? {} : { path: path2 }
  };
}

// src/cli/scan-and-report.ts
init_errors();

// src/policy/exit-code.ts
function exitCode(result, failOn, interrupted) {
  const fails = result.findings.some((finding) => isFailure(finding, failOn));
  if (!result.complete) return fails && result.source === "history" && !interrupted ? 1 : 2;
  return fails ? 1 : 0;
}
function isFailure({ severity }, failOn) {
  return failOn === null || SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(failOn);
}

// src/report/render.ts
init_mask();
var FORMATS2 = ["text", "json", "jsonl", "sarif", "markdown", "github", "junit", "gitlab", "html"];
async function renderMasked(format, { result, masker }, options) {
  return MaskedText.of(await textOf4(format, result, options), masker);
}
async function textOf4(format, result, options) {
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

// src/cli/scan-and-report.ts
init_links();

// src/output/write-file.ts
init_errors();
init_mask();
import {
  closeSync as closeSync3,
  constants as constants4,
  existsSync as existsSync6,
  fchmodSync,
  fchownSync,
  fstatSync as fstatSync4,
  fsyncSync,
  lstatSync,
  openSync as openSync3,
  realpathSync as realpathSync3,
  renameSync,
  rmSync,
  statSync as statSync3,
  symlinkSync,
  writeSync as writeSync2
} from "node:fs";
import { dirname as dirname5, isAbsolute as isAbsolute3, join as join7, relative as relative2, resolve as resolve7, sep as sep2 } from "node:path";
async function writeReport(given, text, trees = []) {
  const masked = text instanceof MaskedText ? text : MaskedText.of(text, UNKNOWN_VALUES);
  const special = specialFile(given, process.platform);
  if (special === "output") return writeOut(masked);
  if (special === "error") complain(masked);
  if (special !== null) return;
  const file = targetOf(given, trees);
  const bytes = Buffer.from(masked.toString());
  try {
    if (isSpecial(file)) writeInto(file, bytes);
    else replaceFile(file, (put) => put(bytes), { mode: modeOf(file) });
  } catch (error) {
    throw error instanceof BinleaksError ? error : writeFailure(given, error);
  }
}
function specialFile(given, platform) {
  if (platform === "win32") {
    const name = given.replaceAll("\\", "/");
    return /^(?:.*\/)?nul(?:\.[^/]*)?$/i.test(name) || name === "/dev/null" ? "nowhere" : null;
  }
  if (/^\/(?:dev\/(?:stdout|fd\/1)|proc\/self\/fd\/1)$/.test(given)) return "output";
  if (/^\/(?:dev\/(?:stderr|fd\/2)|proc\/self\/fd\/2)$/.test(given)) return "error";
  return given === "/dev/null" ? "nowhere" : null;
}
function replaceFile(file, write, options = {}) {
  const temporary = temporaryBeside(file);
  try {
    if (!writeTemporary(temporary, write, options)) {
      rmSync(temporary, { force: true });
      return;
    }
    moveOver(temporary, file);
    syncFolder(dirname5(file));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
function writeTemporary(file, write, options) {
  const { mode } = options;
  const descriptor = openSync3(file, "wx", mode === void 0 ? 420 : 384);
  try {
    write((bytes) => {
      for (let at2 = 0; at2 < bytes.length; ) at2 += writeSync2(descriptor, bytes, at2);
    });
    if (options.isWanted && !options.isWanted()) return false;
    if (options.owner) keepOwner(descriptor, options.owner);
    if (mode !== void 0) fchmodSync(descriptor, mode);
    fsyncSync(descriptor);
    return true;
  } finally {
    closeSync3(descriptor);
  }
}
function writeFailure(file, error) {
  const code2 = systemCode(error) || "unknown error";
  const why = {
    ENOENT: "its folder does not exist",
    EACCES: "permission denied",
    EPERM: "permission denied",
    EBUSY: "another program holds it open",
    EROFS: "the file system is read-only",
    ENOSPC: "the disk is full",
    EDQUOT: "the disk quota is used up",
    EISDIR: "it is a folder",
    ENOTDIR: "a part of its path is not a folder",
    ELOOP: "its path leads through links in a circle",
    ENAMETOOLONG: "its name is too long",
    ENXIO: "it is a FIFO or a device, and nobody reads from it"
  }[code2] ?? code2;
  return new FileError("unwritable", `can't write ${file}: ${why}`, { cause: error });
}
function targetOf(given, trees = []) {
  const file = resolve7(given);
  const link = linkBelow(
    given,
    file,
    [workTreeOf(file), ...trees.map((tree) => resolve7(tree))].filter((tree) => tree !== null)
  );
  if (link !== null)
    throw new UsageError(
      "output",
      `can't write ${given}: ${link === file ? "it" : link} is a link in the tree that is scanned, which may have brought it; name the file itself, or one outside of the tree`
    );
  try {
    return realpathSync3(file);
  } catch {
    return file;
  }
}
function refuseInputs(reports, inputs) {
  const taken = new Set(inputs.map((input) => identityOf(input === "-" ? 0 : input)).filter((one) => one !== null));
  for (const report of reports) {
    const identity = identityOf(report);
    if (identity !== null && taken.has(identity))
      throw new UsageError("output", `can't write ${report}: it is read by this command, and would be overwritten; name another file`);
  }
}
function identityOf(file) {
  try {
    const stats = typeof file === "number" ? fstatSync4(file, { bigint: true }) : statSync3(file, { bigint: true });
    return stats.isFile() ? `${stats.dev}:${stats.ino}` : null;
  } catch {
    return null;
  }
}
function isLink(path2, given) {
  try {
    return lstatSync(path2, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  } catch (error) {
    throw writeFailure(given, error);
  }
}
function workTreeOf(file) {
  for (let folder = dirname5(file); ; folder = dirname5(folder)) {
    if (existsSync6(join7(folder, ".git"))) return folder;
    if (folder === dirname5(folder)) return null;
  }
}
function linkBelow(given, file, trees) {
  const [top] = trees.filter((tree) => isWithin3(file, tree)).toSorted((a, b) => a.length - b.length);
  if (top === void 0) return null;
  let path2 = top;
  for (const name of relative2(top, file).split(sep2)) {
    path2 = join7(path2, name);
    if (isLink(path2, given)) return path2;
  }
  return null;
}
function isWithin3(file, folder) {
  const way = relative2(folder, file);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep2}`) && !isAbsolute3(way);
}
function isSpecial(file) {
  const stats = statSync3(file, { throwIfNoEntry: false });
  return stats !== void 0 && !stats.isFile() && !stats.isDirectory();
}
function modeOf(file) {
  const stats = statSync3(file, { throwIfNoEntry: false });
  return stats?.isFile() === true ? stats.mode & 511 : void 0;
}
var READER_WAITS_MS = [50, 100, 200, 400];
function writeInto(file, bytes) {
  const probe = openProbe(file);
  try {
    const descriptor = openSync3(file, constants4.O_WRONLY);
    try {
      for (let at2 = 0; at2 < bytes.length; ) at2 += writeSync2(descriptor, bytes, at2);
    } finally {
      closeSync3(descriptor);
    }
  } finally {
    closeSync3(probe);
  }
}
function openProbe(file) {
  let descriptor = -1;
  retry(() => descriptor = openSync3(file, constants4.O_WRONLY | constants4.O_NONBLOCK), READER_WAITS_MS, ["ENXIO"]);
  return descriptor;
}
function temporaryBeside(file) {
  const { randomBytes } = process.getBuiltinModule("node:crypto");
  return join7(dirname5(file), `.binleaks-${randomBytes(6).toString("hex")}.tmp`);
}
var WAITS_MS = [10, 20, 50, 100, 200, 400, 800];
function moveOver(from, to) {
  retry(() => renameSync(from, to), process.platform === "win32" ? WAITS_MS : []);
}
var HELD_OPEN = ["EACCES", "EBUSY", "EPERM"];
function retry(action, waits, passing = HELD_OPEN) {
  for (const wait of waits) {
    try {
      action();
      return;
    } catch (error) {
      const code2 = systemCode(error);
      if (!passing.includes(code2)) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait);
    }
  }
  action();
}
function keepOwner(descriptor, { uid, gid }) {
  const own = fstatSync4(descriptor);
  if (process.platform === "win32" || own.uid === uid && own.gid === gid) return;
  fchownSync(descriptor, uid, gid);
}
function syncFolder(folder) {
  try {
    const descriptor = openSync3(folder, constants4.O_RDONLY);
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync3(descriptor);
    }
  } catch {
  }
}

// src/output/masked-result.ts
init_mask();
function maskScan({ result, secrets }) {
  const masker = new Masker(secrets);
  return { result: maskResult(result, masker), masker };
}
function maskResult(result, masker) {
  masker.keep(idsIn(result));
  return {
    ...result,
    root: masker.text(result.root),
    skipped: result.skipped.map(({ path: path2, reason }) => ({ path: masker.text(path2), reason: masker.text(reason) })),
    excluded: result.excluded.map(({ path: path2, reason }) => ({ path: masker.text(path2), reason: masker.text(reason) })),
    findings: result.findings.map((finding) => findingOf(finding, masker)),
    suppressed: result.suppressed.map((one) => suppressedOf2(one, masker)),
    policyNotes: result.policyNotes.map((one) => noteOf2(one, masker)),
    notes: result.notes.map((note) => masker.text(note)),
    masked: true
  };
}
function* idsIn(result) {
  for (const finding of result.findings) yield* idsOf(finding);
  for (const one of result.suppressed) {
    yield one.sha256;
    yield* objectsOf(one.occurrences);
  }
  for (const one of result.policyNotes) yield one.sha256;
}
function* idsOf({ sha256, occurrences: occurrences2, exposure, proof }) {
  yield sha256;
  yield* objectsOf(occurrences2);
  if (exposure) yield* [...exposure.introducedBy, ...exposure.removedBy];
  for (const id of [exposure?.introduced?.commit, exposure?.removed?.commit, proof?.commit]) if (id) yield id;
}
function* objectsOf(occurrences2) {
  for (const { commit, blob } of occurrences2) {
    if (commit !== null) yield commit;
    if (blob !== null) yield blob;
  }
}
function findingOf(finding, masker) {
  return {
    ...finding,
    redacted: masker.text(finding.redacted),
    evidence: finding.evidence.map((one) => ({ ...one, detail: masker.text(one.detail) })),
    occurrences: finding.occurrences.map((one) => occurrenceOf(one, masker)),
    exposure: finding.exposure && exposureOf(finding.exposure, masker),
    verification: finding.verification && verificationOf2(finding.verification, masker),
    proof: finding.proof && proofOf2(finding.proof, masker),
    advice: finding.advice.map((step) => masker.text(step))
  };
}
function occurrenceOf(occurrence, masker) {
  const path2 = masker.text(occurrence.path);
  const snippet = snippetOf2(occurrence.snippet, masker);
  if (path2 === occurrence.path && snippet === occurrence.snippet && occurrence.archive.length === 0) return occurrence;
  return { ...occurrence, path: path2, archive: occurrence.archive.map((name) => masker.text(name)), snippet };
}
function snippetOf2(snippet, masker) {
  const { text, start, end } = snippet;
  const before = masker.text(text.slice(0, start));
  const mark2 = masker.text(text.slice(start, end));
  const masked = `${before}${mark2}${masker.text(text.slice(end))}`;
  return masked === text ? snippet : { text: masked, start: before.length, end: before.length + mark2.length };
}
function exposureOf(exposure, masker) {
  return {
    ...exposure,
    introduced: exposure.introduced && commitOf(exposure.introduced, masker),
    removed: exposure.removed && commitOf(exposure.removed, masker),
    refs: exposure.refs.map((ref) => masker.text(ref)),
    heldBy: exposure.heldBy.map((ref) => masker.text(ref))
  };
}
function commitOf({ commit, author, date, summary }, masker) {
  return { commit, author: masker.text(author), date: masker.text(date), summary: masker.text(summary) };
}
function verificationOf2(verification, masker) {
  const { permissions } = verification;
  return {
    ...verification,
    reason: masker.text(verification.reason),
    permissions: permissions && Object.fromEntries(
      Object.entries(permissions).map(([name, value]) => [masker.text(name), typeof value === "string" ? masker.text(value) : value])
    )
  };
}
function proofOf2(proof, masker) {
  return { ...proof, path: masker.text(proof.path) };
}
function suppressedOf2(one, masker) {
  return {
    ...one,
    redacted: masker.text(one.redacted),
    detail: masker.text(one.detail),
    occurrences: one.occurrences.map((at2) => occurrenceOf(at2, masker))
  };
}
function noteOf2(note, masker) {
  return { ...note, reason: masker.text(note.reason) };
}

// src/cli/scan-and-report.ts
init_shorten();

// src/workers/interruption.ts
var DEADLINE_MS = 900;
function listenForInterrupts(watchdog, onSignal = () => void 0) {
  const stop = new AbortController();
  let end = () => void 0;
  const watch = (signal) => {
    const { Worker } = process.getBuiltinModule("node:worker_threads");
    const worker = new Worker(watchdog);
    worker.postMessage({ signal, milliseconds: DEADLINE_MS });
    worker.unref();
    worker.on("error", () => void 0);
    end = () => void worker.terminate();
  };
  const ignore2 = onInterrupt((signal) => {
    watch(signal);
    onSignal();
    stop.abort();
  });
  return {
    signal: stop.signal,
    close: () => {
      ignore2();
      end();
    }
  };
}

// src/cli/options/terminal-options.ts
import { join as join8 } from "node:path";
import { pathToFileURL } from "node:url";
var PROGRAMS2 = ["Hyper", "WezTerm", "ghostty", "iTerm.app", "rio", "vscode", "zed"];
var TERMS = ["alacritty", "contour", "foot", "xterm-ghostty", "xterm-kitty"];
var FIRST_VTE = 5001;
function drawsLinks(env) {
  const forced = env["FORCE_HYPERLINK"] ?? "";
  if (forced !== "") return forced !== "0";
  if ((env["TMUX"] ?? "") !== "" || (env["STY"] ?? "") !== "") return false;
  return PROGRAMS2.includes(env["TERM_PROGRAM"] ?? "") || TERMS.includes(env["TERM"] ?? "") || Number(env["VTE_VERSION"] ?? 0) >= FIRST_VTE || (env["WT_SESSION"] ?? "") !== "" || (env["KONSOLE_VERSION"] ?? "") !== "";
}
function fileAddress(root, { place, commit, path: path2 }) {
  if (place !== "file" || commit !== null || path2 === "" || /[\ufffd\u2026]/.test(path2)) return null;
  return pathToFileURL(join8(root, path2)).href;
}
function terminalOptions(root, colour) {
  const columns = columnsOf("output");
  if (columns === null) return {};
  const link = wantsColour(colour) && drawsLinks(process.env) ? (place) => fileAddress(root, place) : void 0;
  return { columns, link };
}

// src/cli/policy-top.ts
init_repository();
import { resolve as resolve8 } from "node:path";
function policyTop(folder) {
  const start = resolve8(folder);
  return findGitFolder(start)?.root ?? (process.env["GIT_DIR"] === void 0 ? null : start);
}

// src/cli/progress.ts
init_printable();
var EVERY_MS = 100;
var AFTER_MS = 400;
function progressLine(quiet) {
  if (quiet || columnsOf("error") === null) return { update: () => void 0, show: () => void 0, clear: () => void 0 };
  const started = performance.now();
  let last = 0;
  let shown = false;
  const isTime = () => {
    const now = performance.now();
    if (now - started < AFTER_MS || now - last < EVERY_MS) return false;
    last = now;
    return true;
  };
  const show = (text) => {
    const line = text.slice(0, Math.max(20, (columnsOf("error") ?? 80) - 1));
    complain(`\r\x1B[K${line}`);
    shown = true;
  };
  return {
    show: (text) => {
      if (isTime()) show(text);
    },
    update: ({ bytes, done, total, unit, expectedBytes }) => {
      if (!isTime()) return;
      const seconds2 = (last - started) / 1e3;
      const rate = bytes / 1e6 / seconds2;
      const secondsLeft = expectedBytes > bytes ? seconds2 / bytes * (expectedBytes - bytes) : done > 0 ? seconds2 / done * (total - done) : 0;
      const left = Number.isFinite(secondsLeft) && secondsLeft > 0 ? `, ${Math.ceil(secondsLeft)} s left` : "";
      show(`${grouped(done)} of ${grouped(total)} ${unit}, ${(bytes / 1e6).toFixed(0)} MB, ${rate.toFixed(0)} MB/s${left}`);
    },
    clear: () => {
      if (shown) complain("\r\x1B[K");
    }
  };
}

// src/cli/options/verify-options.ts
init_errors();

// src/verify/environments.ts
init_errors();
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
var EndpointError = class extends UsageError {
  name = "EndpointError";
  constructor(message) {
    super("bad-endpoint", message);
  }
};
var LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
function isLoopback(hostname) {
  return LOOPBACK.test(hostname);
}
function originOf2(address) {
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

// src/cli/options/verify-options.ts
var NO_VERIFICATION = { verify: false, verifyEnv: [], verifyEndpoint: [], verifySwapped: false };
function readVerifyRequest(args) {
  const given = [
    ...args.verifyEnv.length > 0 ? ["--verify-env"] : [],
    ...args.verifyEndpoint.length > 0 ? ["--verify-endpoint"] : [],
    ...args.verifyLimit === void 0 ? [] : ["--verify-limit"],
    ...args.verifySwapped ? ["--verify-swapped"] : []
  ];
  const [first] = given;
  if (!args.verify) {
    if (first !== void 0) throw new UsageError("bad-option", `${first}: nothing is verified without --verify`);
    return null;
  }
  const { verifyLimit } = args;
  if (verifyLimit !== void 0 && (!Number.isInteger(verifyLimit) || verifyLimit < 1))
    throw new UsageError("bad-option", "--verify-limit: expected a whole number from 1 on");
  return {
    environments: args.verifyEnv,
    endpoints: parseEndpoints(args.verifyEndpoint),
    limit: verifyLimit ?? null,
    swapped: args.verifySwapped
  };
}
function parseEndpoints(texts) {
  const entries = texts.map(parseEndpoint);
  const names = entries.map(([name]) => name);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== void 0) throw new UsageError("bad-option", `--verify-endpoint: ${twice} is given more than once`);
  return Object.fromEntries(entries);
}
function parseEndpoint(text) {
  const at2 = text.indexOf("=");
  const name = VERIFICATION_ENVIRONMENTS.find((one) => one === text.slice(0, at2));
  if (name === void 0)
    throw new UsageError("bad-option", `--verify-endpoint: expected NAME=URL with NAME one of ${VERIFICATION_ENVIRONMENTS.join(", ")}`);
  try {
    return [name, originOf2(text.slice(at2 + 1))];
  } catch (error) {
    if (!(error instanceof EndpointError)) throw error;
    throw new UsageError("bad-option", `--verify-endpoint ${name}: ${error.message}`, { cause: error });
  }
}
async function verifyAsAsked(scan, request, config, signal, progress) {
  const { verifyScan } = await import("../src/scan/verify-scan.ts");
  const { limit, swapped, endpoints, environments } = request;
  return verifyScan(scan, {
    config,
    environments,
    endpoints,
    ...limit === null ? {} : { limit },
    swapped,
    signal,
    onProgress: ({ done, total, calls }) => progress.show(`asked about ${done} of ${total} API keys, ${calls} calls`),
    onAnnounce: (lines) => {
      progress.clear();
      for (const line of lines) complain(`binleaks: --verify: ${line}
`);
    }
  });
}

// src/cli/scan-and-report.ts
var PLAIN_REPORT = {
  ...NO_VERIFICATION,
  _: [],
  format: "text",
  report: [],
  policy: true,
  exclude: [],
  listenKeys: false,
  quiet: false,
  verbose: false,
  color: true
};
async function scanAndReport(args, root, version, perform, load = () => loadPolicy(args, root)) {
  const reports = args.report.map(parseReport);
  keepInputs(args);
  const verification = readVerifyRequest(args);
  const policy = load();
  const { config } = policy;
  const output = args.output === DASH ? void 0 : args.output;
  const progress = progressLine(args.quiet);
  const { signal, close } = listenForInterrupts(new URL("./watchdog.js", import.meta.url));
  const minConfidence = args.minConfidence ?? config.minConfidence ?? "medium";
  const scan = await perform({ ...policy, minConfidence, signal, onProgress: progress.update });
  const isCut = signal.aborted;
  learnValues(scan.secrets);
  const verified = verification ? await verifyAsAsked(scan, verification, config, signal, progress) : scan;
  progress.clear();
  close();
  const { result } = verified;
  const masked = maskScan(verified);
  const colour = output === void 0 && wantsColour(args.color);
  const options = {
    version,
    colour,
    quiet: args.quiet,
    verbose: args.verbose,
    advice: args.advice ?? !args.quiet,
    project: projectOf(process.env),
    ...output === void 0 ? terminalOptions(root, args.color) : {}
  };
  const text = await renderMasked(args.format, masked, options);
  for (const { format, file } of reports)
    await writeReport(file, await renderMasked(format, masked, { ...options, colour: false, columns: void 0, link: void 0 }), [root]);
  const code2 = exitCode(result, args.failOn ?? config.failOn, isCut);
  process.exitCode = code2;
  if (output !== void 0) await writeReport(output, text, [root]);
  else await writeOut(text);
  return code2;
}
function loadPolicy(args, root) {
  if (!args.policy) return { config: DEFAULT_CONFIG, baseline: [], notes: [] };
  const top = policyTop(root);
  const config = loadConfig(root, args.config ?? null, top);
  return { config, baseline: loadBaseline(root, args.baseline ?? null, config, top), notes: [] };
}
function keepInputs(args, paths = []) {
  const reports = [...args.report.map((one) => parseReport(one).file), ...args.output === void 0 ? [] : [args.output]];
  refuseInputs(
    reports.filter((one) => one !== DASH),
    [...paths, ...[args.config, args.baseline].filter((one) => one !== void 0)]
  );
}
function parseReport(text) {
  const at2 = text.indexOf("=");
  const format = FORMATS2.find((one) => one === text.slice(0, at2));
  if (at2 < 1 || format === void 0 || at2 === text.length - 1)
    throw new UsageError("bad-option", `--report: expected FORMAT=FILE with FORMAT one of ${FORMATS2.join(", ")}, found ${quoted(text)}`);
  return { format, file: text.slice(at2 + 1) };
}

// src/cli/run/run-staged.ts
var PLAIN_STAGED = { ...PLAIN_REPORT, _: ["staged"] };
async function runStaged(args, version) {
  const folder = resolve9(args.directory ?? ".");
  const shared2 = { includeListenKeys: args.listenKeys, noPolicy: !args.policy };
  const { message } = args;
  const perform = async (run2) => {
    if (message !== void 0) {
      const isEdited = process.env["GIT_EDITOR"] !== ":";
      const scan2 = await scanMessage({ ...run2, ...shared2, folder, file: resolve9(folder, message), isEdited });
      if (scan2.hasLeakInComments)
        complain("binleaks: warning: a comment line of the message holds a Binance credential; git takes that line out\n");
      return scan2;
    }
    const scan = await scanStaged({ ...run2, ...shared2, folder, exclude: args.exclude, archives: archivesOf(args) });
    for (const path2 of scan.exposedFiles) warn(path2);
    for (const line of leftOutLines(scan.leftOut, run2.config.file, folder)) complain(`binleaks: ${line}
`);
    return scan;
  };
  return scanAndReport(args, folder, version, perform);
}
var MAX_NAMED2 = 3;
function leftOutLines(leftOut, file, folder) {
  const { byConfiguration, byOption, isConfigurationTracked } = leftOut;
  const shown = file === null ? "the configuration" : printable(UNKNOWN_VALUES.text(slashPath(folder, file) || file));
  const by = `"exclude" in ${shown}${isConfigurationTracked ? "" : " (which git does not track)"}`;
  return [
    ...byConfiguration.length > 0 ? [`${namedPaths(byConfiguration)} left out by ${by}`] : [],
    ...byOption.length > 0 ? [`${namedPaths(byOption)} left out by --exclude`] : []
  ];
}
function namedPaths(paths) {
  const names = paths.slice(0, MAX_NAMED2).map((path2) => printable(UNKNOWN_VALUES.text(path2))).join(", ");
  const rest = paths.length - MAX_NAMED2;
  return `${plural(paths.length, "staged file")} (${names}${rest > 0 ? ` and ${rest} more` : ""})`;
}
function warn(path2) {
  const name = printable(UNKNOWN_VALUES.text(path2));
  complain(
    `binleaks: warning: ${name} names Binance credentials and is committed; unless that is meant, add it to .gitignore and run: git rm --cached -- '${name.replaceAll("'", "'\\''")}'
`
  );
}

// src/cli/staged-entry.ts
async function stagedPlainly(message) {
  return guarded(() => runStaged({ ...PLAIN_STAGED, message }, "0.1.0"));
}
export {
  stagedPlainly
};
