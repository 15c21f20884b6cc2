import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);
import {
  isWordLike,
  previewOf
} from "./chunk-EJZSQ6PQ.js";

// src/output/known-values.ts
var MIN_PIECE = 12;
var WINDOW = 8;
var STRIDE = MIN_PIECE - WINDOW + 1;
var BASE = 16777619;
var OLDEST = Array.from({ length: WINDOW - 1 }).reduce((power) => Math.imul(power, BASE), 1);
var FILTER_BITS = 19;
var BITS_A_WINDOW = 16;
var MAX_FILTER_BITS = 28;
var PLACES = 65536;
var MAX_ALIKE = 8;
var KnownValues = class {
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
    for (let at = 0; at + WINDOW <= value.length; at += STRIDE) {
      let hash = 0;
      for (let i = at; i < at + WINDOW; i++) hash = Math.imul(hash, BASE) + value.charCodeAt(i) | 0;
      mark(filter, slotOf(hash, this.#filterBits));
      const places = this.#windows.get(hash);
      if (!places) this.#windows.set(hash, [number * PLACES + at]);
      else if (places.length < MAX_ALIKE) places.push(number * PLACES + at);
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
  #pieceAt(codes, length, at, hash, from) {
    let longest = null;
    for (const place of this.#windows.get(hash) ?? []) {
      const value = this.#values[Math.floor(place / PLACES)] ?? "";
      const offset = place % PLACES;
      let before = 0;
      while (at - before > from && offset - before > 0 && codes[at - before - 1] === value.charCodeAt(offset - before - 1)) before++;
      let behind = 0;
      while (at + behind < length && offset + behind < value.length && codes[at + behind] === value.charCodeAt(offset + behind)) behind++;
      if (behind < WINDOW || before + behind < MIN_PIECE) continue;
      if (longest && longest.end - longest.start >= before + behind) continue;
      longest = { start: at - before, end: at + behind, whole: before + behind === value.length ? value : null };
    }
    return longest;
  }
};
var NONE = [];
function slotOf(hash, bits) {
  return (hash ^ hash >>> 15) & (1 << bits) - 1;
}
function mark(filter, slot) {
  filter[slot >> 3] = (filter[slot >> 3] ?? 0) | 1 << (slot & 7);
}

// src/output/mask.ts
var PERCENT = "%(?:25){0,3}([0-9A-Fa-f]{2})";
var DECIMAL = String.raw`&(?:amp;){0,3}#(0{0,5}\d{2,3});`;
var HEXADECIMAL = "&(?:amp;){0,3}#[xX](0{0,4}[0-9A-Fa-f]{2});";
var ESCAPE = String.raw`\\{1,8}(?:u00|U000000|x|u\{0{0,4}|x\{0{0,4})([0-9A-Fa-f]{2})\}?`;
var OCTAL = String.raw`\\{1,8}o?([0-3]?[0-7]{2})`;
var CODE = new RegExp(`${PERCENT}|${HEXADECIMAL}|${ESCAPE}|${DECIMAL}|${OCTAL}`, "y");
var PIECE = 12;
var TOKEN = new RegExp(`(?:[A-Za-z0-9+/_=-]|${PERCENT}|${HEXADECIMAL}|${ESCAPE}|${DECIMAL}|${OCTAL}){${PIECE},}`, "g");
var CODE_START = /[%\\&]/;
var SHORTEST_UNKNOWN = 40;
var KEY_RUN = /[A-Za-z0-9]{40,}/g;
var BASE64_RUN = /[A-Za-z0-9+/_-]{40,}/g;
var SHORTEST = 60;
var LONGEST = 64;
var MAX_RANDOM = 32;
var WORDS_MIXED = 0.75;
var WORDS_SINGLE = 0.9;
var MEMORY = 4096;
var MAX_REMEMBERED = 300;
var Masker = class {
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
    for (let at = PIECE - 1; at < text.length; ) {
      if (kindAt(text, at) === OTHER) {
        at += PIECE;
        continue;
      }
      const earliest = at - PIECE + 1;
      let start = at;
      let kinds = 0;
      while (start > earliest && kindAt(text, start - 1) !== OTHER) start--;
      let end = start;
      for (let kind = kindAt(text, end); kind !== OTHER; kind = kindAt(text, end)) {
        kinds |= kind;
        end++;
      }
      at = end + PIECE;
      if (end - start < PIECE) continue;
      const run = text.slice(start, end);
      const shown = (kinds & OF_CODE) === 0 ? this.#remembered(run) : run.replace(TOKEN, (token) => this.#remembered(token));
      if (shown === run) continue;
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
    const isEncoded = CODE_START.test(token);
    if (this.#values.isEmpty() && token.length < SHORTEST_UNKNOWN && !isEncoded) return token;
    const units = unitsOf(token, isEncoded);
    const known = this.#values.isEmpty() ? [] : this.#piecesIn(units);
    const unknown = this.#unknownIn(isEncoded ? Buffer.from(units.codes.subarray(0, units.length)).toString("latin1") : token);
    if (known.length + unknown.length === 0) return token;
    return replaced(token, units, together(known, unknown));
  }
  #piecesIn(units) {
    const { codes, length } = units;
    const spans = this.#values.find(codes, length).map(({ start, end, whole }) => ({ start, end, shown: shownFor(whole) }));
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
    for (const { 0: run, index } of token.matchAll(KEY_RUN)) {
      const isLong = run.length >= SHORTEST;
      if (this.#ids.has(run) || isWords(run) || !isLong && !isRandom(run)) continue;
      spans.push({ start: index, end: index + run.length, shown: isLong && run.length <= LONGEST ? shownFor(run) : "\u2026" });
    }
    for (const { 0: run, index } of token.matchAll(BASE64_RUN)) {
      const der = DER_IN_RUN.exec(run);
      if (der && run.length - der.index >= SHORTEST) {
        spans.push({ start: index + der.index, end: index + run.length, shown: "\u2026" });
        continue;
      }
      const parts = [...run.matchAll(/[A-Za-z0-9]{10,}/g)].filter(([part]) => isRandom(part) && !isWords(part));
      const [first, last] = [parts[0], parts.at(-1)];
      if (!first || !last || parts.length < 2 || parts.reduce((sum, [part]) => sum + part.length, 0) < MAX_RANDOM) continue;
      spans.push({ start: index + first.index, end: index + last.index + last[0].length, shown: "\u2026" });
    }
    return spans;
  }
};
var MaskedText = class _MaskedText {
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
var UNKNOWN_VALUES = new Masker();
var OTHER = 0;
var OF_TOKEN = 1;
var OF_CODE = 2;
function kindAt(text, at) {
  return at < text.length ? KINDS[text.charCodeAt(at)] ?? OTHER : OTHER;
}
function isOfToken(code) {
  return code === 61 || code < 256 && isBase64(code);
}
function textsOf(value) {
  const body = value.replace(/-----[A-Z0-9 ]*-----/g, "").replace(/^[A-Za-z-]+:.*$/gm, "").replace(/(?<!\\)\\+[nrt]|\s/g, "");
  if (!isPrivateKey(value, body)) return [value];
  return [body, Buffer.from(body, "base64").toString("latin1")];
}
function isPrivateKey(value, body) {
  return value.includes("-----") || body.length > LONGEST || DER_START.test(body);
}
var DER_START = /^(?:MC4CAQAwBQYDK2Vw|MI[IGH])/;
var DER_IN_RUN = /MC4CAQAwBQYDK2Vw|MII[EFJ][A-Za-z0-9+/]{2}IBA/;
function shownFor(whole) {
  if (whole === null || whole.length < SHORTEST || whole.length > LONGEST || DER_START.test(whole)) return "\u2026";
  return previewOf(whole);
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
  let at = 0;
  let count = 0;
  for (const { 0: match, index } of text.matchAll(expression)) {
    while (at < index) counts[++at] = count;
    while (at < index + match.length) counts[++at] = ++count;
  }
  while (at < text.length) counts[++at] = count;
  return counts;
}
function isRandom(text) {
  return /[A-Z]/.test(text) && /[a-z]/.test(text) && (/[0-9]/.test(text) || !isWords(text));
}
function together(known, unknown) {
  const sure = joined(known);
  if (unknown.length === 0) return sure;
  const more = unknown.filter(({ start, end }) => {
    let at = start;
    for (const span of sure) {
      if (span.end <= at || span.start >= end) continue;
      if (span.start - at >= MIN_PIECE) return true;
      at = span.end;
    }
    return end - at >= MIN_PIECE;
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
  let at = 0;
  for (const { start, end, shown } of spans) {
    masked += token.slice(at, place(start)) + shown;
    at = place(end);
  }
  return masked + token.slice(at);
}
var TOKEN_SPACE = new Uint8Array(4096);
var DECODED_SPACE = new Uint8Array(4096);
function roomIn(space, length) {
  return length <= space.length ? space.subarray(0, length) : new Uint8Array(length);
}
function unitsOf(token, isEncoded) {
  const codes = token.length <= TOKEN_SPACE.length ? TOKEN_SPACE : new Uint8Array(token.length);
  if (!isEncoded) {
    for (let i = 0; i < token.length; i++) codes[i] = token.charCodeAt(i);
    return { codes, length: token.length, from: null };
  }
  const from = new Uint32Array(token.length + 1);
  let length = 0;
  for (let i = 0; i < token.length; length++) {
    from[length] = i;
    const code = CODE_START.test(token.charAt(i)) ? codeAt(token, i) : null;
    codes[length] = code?.byte ?? token.charCodeAt(i);
    i += code?.length ?? 1;
  }
  from[length] = token.length;
  return { codes, length, from };
}
function codeAt(token, at) {
  CODE.lastIndex = at;
  const match = CODE.exec(token);
  if (!match) return null;
  const [, percent, hexadecimal, escape, decimal, octal] = match;
  const hex = percent ?? hexadecimal ?? escape;
  const byte = hex !== void 0 ? parseInt(hex, 16) : decimal !== void 0 ? parseInt(decimal, 10) : parseInt(octal ?? "", 8);
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
var SEXTETS = new Uint8Array(256).fill(255);
for (const [index, sign] of Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/").entries())
  SEXTETS[sign.charCodeAt(0)] = index;
SEXTETS["-".charCodeAt(0)] = 62;
SEXTETS["_".charCodeAt(0)] = 63;
var KINDS = Uint8Array.from(
  { length: 256 },
  (_, code) => isOfToken(code) ? OF_TOKEN : "%\\&#;{}".includes(String.fromCharCode(code)) ? OF_CODE : OTHER
);
function isBase64(code) {
  return SEXTETS[code] !== 255;
}
function isHex(code) {
  return code >= 48 && code <= 57 || (code | 32) >= 97 && (code | 32) <= 102;
}
function decodeBase64(codes, from, to) {
  const bytes = roomIn(DECODED_SPACE, Math.max(0, Math.floor((to - from) * 3 / 4)));
  let bits = 0;
  let count = 0;
  let at = 0;
  for (let i = from; i < to && at < bytes.length; i++) {
    bits = (bits << 6 | (SEXTETS[codes[i] ?? 0] ?? 0)) & 65535;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes[at++] = bits >> count & 255;
  }
  return bytes;
}
function decodeHex(codes, from, to) {
  const bytes = roomIn(DECODED_SPACE, Math.max(0, to - from >> 1));
  for (let i = 0; i < bytes.length; i++) bytes[i] = digit(codes[from + 2 * i] ?? 0) << 4 | digit(codes[from + 2 * i + 1] ?? 0);
  return bytes;
}
function digit(code) {
  return code <= 57 ? code - 48 : (code | 32) - 87;
}

export {
  Masker,
  MaskedText,
  UNKNOWN_VALUES
};
