/**
 * Masks texts before anything else is done to them: before they are cut, escaped, encoded or wrapped. What is masked is
 *
 * - every piece of a known value of 12 characters or more, plain, percent-encoded, in escapes or entities, in base64 (whatever
 *   stands before it, both alphabets) or in hexadecimal; of a private key also what its base64 stands for;
 * - every token that could be a credential, known or not: 60 to 64 letters and digits, longer ones, and other random text.
 *
 * The ids of a report (SHA-256 sums of credentials, ids of git objects) look like hexadecimal secrets. They are told apart by
 * where they come from and never by their look: the fields that hold them are made known by {@link Masker.keep}.
 */
import { previewOf } from '../detect/text/snippet.ts';
import { isWordLike } from '../detect/text/shape.ts';
import type { SecretText } from '../model/secret.ts';
import { KnownValues, MIN_PIECE } from './known-values.ts';

/** Percent-encoding, of a percent sign too: so it may be done several times. */
const PERCENT = '%(?:25){0,3}([0-9A-Fa-f]{2})';
/** HTML's entities, those in entities too. */
const DECIMAL = String.raw`&(?:amp;){0,3}#(0{0,5}\d{2,3});`;
const HEXADECIMAL = '&(?:amp;){0,3}#[xX](0{0,4}[0-9A-Fa-f]{2});';
/** Escapes of JSON and of programming languages; those in a text that was escaped itself have several backslashes. */
const ESCAPE = String.raw`\\{1,8}(?:u00|U000000|x|u\{0{0,4}|x\{0{0,4})([0-9A-Fa-f]{2})\}?`;
const OCTAL = String.raw`\\{1,8}o?([0-3]?[0-7]{2})`;
/** One byte, written as a code that a reader, a shell or a parser turns back into its character; the digits are a group. */
const CODE = new RegExp(`${PERCENT}|${HEXADECIMAL}|${ESCAPE}|${DECIMAL}|${OCTAL}`, 'y');
/** Counted by the test of all expressions, which can't read other files' constants. */
const PIECE: typeof MIN_PIECE = 12;
/** What could hold a value or a part of one: the characters of credentials and of base64, as they are or as codes. */
const TOKEN = new RegExp(`(?:[A-Za-z0-9+/_=-]|${PERCENT}|${HEXADECIMAL}|${ESCAPE}|${DECIMAL}|${OCTAL}){${PIECE},}`, 'g');
/** How a code begins. */
const CODE_START = /[%\\&]/;
/** What is shorter is taken for no value that nobody knows. */
const SHORTEST_UNKNOWN = 40;
const KEY_RUN = /[A-Za-z0-9]{40,}/g;
const BASE64_RUN = /[A-Za-z0-9+/_-]{40,}/g;
/** An API key, an HMAC secret or a listen key has so many characters. */
const SHORTEST = 60;
const LONGEST = 64;
/** So many characters of random text are too many to be a name. */
const MAX_RANDOM = 32;
/** Of a mixed-case random text of 64 characters a quarter stands in what could be words; 1 in a million has three quarters. */
const WORDS_MIXED = 0.75;
const WORDS_SINGLE = 0.9;
/** Tokens come again: those of a path stand in each of a file's findings. */
const MEMORY = 4096;
const MAX_REMEMBERED = 300;

/** A part of a token that is not shown, and what is. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly shown: string;
}

/** The characters of a token once its percent codes are read, and where each stands: `from[i]` to `from[i + 1]`. */
interface Units {
  readonly codes: Uint8Array;
  readonly length: number;
  readonly from: Uint32Array | null;
}

/** Masks texts; knows the values of a scan. */
export class Masker {
  readonly #values = new KnownValues();
  readonly #ids = new Set<string>();
  readonly #memory = new Map<string, string>();

  constructor(values: Iterable<SecretText> = []) {
    this.learn(values);
  }

  /** Makes values known: pieces of them are masked from now on. */
  learn(values: Iterable<SecretText>): void {
    this.#memory.clear();
    for (const secret of values) for (const text of textsOf(secret.reveal())) this.#values.add(text);
  }

  /** Makes ids known that may be shown: those of findings and of git's objects, taken from the fields that hold them. */
  keep(ids: Iterable<string>): void {
    this.#memory.clear();
    for (const id of ids) if (id.length >= SHORTEST) this.#ids.add(id);
  }

  /**
   * The text with nothing in it that is a credential or a piece of one. Takes time linear in the text, and looks for tokens by
   * jumps: of a report of many megabytes most characters belong to none.
   */
  text(text: string): string {
    let masked = '';
    let done = 0;
    for (let at = PIECE - 1; at < text.length;) {
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

  #remembered(token: string): string {
    if (token.length > MAX_REMEMBERED) return this.#maskToken(token);
    const before = this.#memory.get(token);
    if (before !== undefined) return before;
    const masked = this.#maskToken(token);
    if (this.#memory.size >= MEMORY) this.#memory.clear();
    this.#memory.set(token, masked);
    return masked;
  }

  #maskToken(token: string): string {
    const isEncoded = CODE_START.test(token);
    if (this.#values.isEmpty() && token.length < SHORTEST_UNKNOWN && !isEncoded) return token;
    const units = unitsOf(token, isEncoded);
    const known = this.#values.isEmpty() ? [] : this.#piecesIn(units);
    const unknown = this.#unknownIn(isEncoded ? Buffer.from(units.codes.subarray(0, units.length)).toString('latin1') : token);
    if (known.length + unknown.length === 0) return token;
    return replaced(token, units, together(known, unknown));
  }

  #piecesIn(units: Units): readonly Span[] {
    const { codes, length } = units;
    const spans: Span[] = this.#values.find(codes, length).map(({ start, end, whole }) => ({ start, end, shown: shownFor(whole) }));
    for (const [from, to] of runsIn(codes, length, isBase64, (MIN_PIECE * 4) / 3)) {
      for (let shift = 0; shift < 4; shift++) {
        const bytes = decodeBase64(codes, from + shift, to);
        for (const { start, end } of this.#values.find(bytes, bytes.length))
          spans.push({
            start: from + shift + Math.floor((start * 4) / 3),
            end: Math.min(to, from + shift + Math.ceil((end * 4) / 3)),
            shown: '…',
          });
      }
    }
    for (const [from, to] of runsIn(codes, length, isHex, MIN_PIECE * 2)) {
      for (let shift = 0; shift < 2; shift++) {
        const bytes = decodeHex(codes, from + shift, to);
        for (const { start, end } of this.#values.find(bytes, bytes.length))
          spans.push({ start: from + shift + 2 * start, end: from + shift + 2 * end, shown: '…' });
      }
    }
    return spans;
  }

  /** What could be a value that nobody knows. */
  #unknownIn(token: string): readonly Span[] {
    const spans: Span[] = [];
    for (const { 0: run, index } of token.matchAll(KEY_RUN)) {
      const isLong = run.length >= SHORTEST;
      if (this.#ids.has(run) || isWords(run) || (!isLong && !isRandom(run))) continue;
      spans.push({ start: index, end: index + run.length, shown: isLong && run.length <= LONGEST ? shownFor(run) : '…' });
    }
    for (const { 0: run, index } of token.matchAll(BASE64_RUN)) {
      const der = DER_IN_RUN.exec(run);
      if (der && run.length - der.index >= SHORTEST) {
        spans.push({ start: index + der.index, end: index + run.length, shown: '…' });
        continue;
      }
      const parts = [...run.matchAll(/[A-Za-z0-9]{10,}/g)].filter(([part]) => isRandom(part) && !isWords(part));
      const [first, last] = [parts[0], parts.at(-1)];
      if (!first || !last || parts.length < 2 || parts.reduce((sum, [part]) => sum + part.length, 0) < MAX_RANDOM) continue;
      spans.push({ start: index + first.index, end: index + last.index + last[0].length, shown: '…' });
    }
    return spans;
  }
}

/**
 * A text of which nothing is left that must not be shown. There is no way to make one but by a {@link Masker}, so that what
 * takes one needs no look at it.
 */
export class MaskedText {
  readonly #text: string;
  private constructor(text: string) {
    this.#text = text;
  }
  static of(text: string, masker: Masker): MaskedText {
    return new MaskedText(masker.text(text));
  }
  toString(): string {
    return this.#text;
  }
}

/** Masks what has the look of a credential, whatever it is: for texts that come before anything was found. */
export const UNKNOWN_VALUES = new Masker();

/** What a character can be of: of a token as it is, of a code, of neither. */
const OTHER = 0;
const OF_TOKEN = 1;
const OF_CODE = 2;

/** Which of these a character is; a code holds letters and digits, too. */
function kindAt(text: string, at: number): number {
  return at < text.length ? (KINDS[text.charCodeAt(at)] ?? OTHER) : OTHER;
}

function isOfToken(code: number): boolean {
  return code === 0x3d || (code < 256 && isBase64(code));
}

/** A value's texts: of a private key its base64 without lines and header, and the bytes that stands for. */
function textsOf(value: string): readonly string[] {
  const body = value
    .replace(/-----[A-Z0-9 ]*-----/g, '')
    .replace(/^[A-Za-z-]+:.*$/gm, '')
    .replace(/(?<!\\)\\+[nrt]|\s/g, '');
  if (!isPrivateKey(value, body)) return [value];
  return [body, Buffer.from(body, 'base64').toString('latin1')];
}

function isPrivateKey(value: string, body: string): boolean {
  return value.includes('-----') || body.length > LONGEST || DER_START.test(body);
}

/** How the base64 of an Ed25519 private key begins, and that of an RSA one. */
const DER_START = /^(?:MC4CAQAwBQYDK2Vw|MI[IGH])/;
const DER_IN_RUN = /MC4CAQAwBQYDK2Vw|MII[EFJ][A-Za-z0-9+/]{2}IBA/;

/** What is shown in a value's place: 3 and 2 characters at most, of a private key or of a piece none. */
function shownFor(whole: string | null): string {
  if (whole === null || whole.length < SHORTEST || whole.length > LONGEST || DER_START.test(whole)) return '…';
  return previewOf(whole);
}

/**
 * Whether a text is made of words: an identifier, however long. Of a longer one than a value is every part of a value's length
 * must be so: words in front of a value, behind it or both don't outweigh it.
 */
function isWords(text: string): boolean {
  // One value in 80,000 is of letters only, and may be taken for short words then.
  if (text.length < SHORTEST && isWordLike(text)) return true;
  const words = countIn(text, /[A-Z]?[a-z]{3,}|[A-Z]{4,}/g);
  const [upper, lower] = [countIn(text, /[A-Z]+/g), countIn(text, /[a-z]+/g)];
  const width = Math.min(text.length, LONGEST);
  for (let start = 0; start + width <= text.length; start++) {
    const share = (counts: Uint32Array): number => ((counts[start + width] ?? 0) - (counts[start] ?? 0)) / width;
    const least = share(upper) > 0 && share(lower) > 0 ? WORDS_MIXED : WORDS_SINGLE;
    if (share(words) < least) return false;
  }
  return true;
}

/** How many characters before each place of a text stand in matches of an expression. */
function countIn(text: string, expression: RegExp): Uint32Array {
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

/** Whether a text mixes upper case, lower case and digits as no name does. Sums and ids of one case are none. */
function isRandom(text: string): boolean {
  return /[A-Z]/.test(text) && /[a-z]/.test(text) && (/[0-9]/.test(text) || !isWords(text));
}

/** Known pieces, and of the unknown ones those that say more. */
function together(known: readonly Span[], unknown: readonly Span[]): readonly Span[] {
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

/** Spans in order, those over each other made one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (!last || span.start >= last.end) result.push(span);
    // Of one within another the outer one says what is shown.
    else if (span.end > last.end) result[result.length - 1] = { start: last.start, end: span.end, shown: '…' };
  }
  return result;
}

function replaced(token: string, { from }: Units, spans: readonly Span[]): string {
  const place = (unit: number): number => (from === null ? unit : (from[unit] ?? token.length));
  let masked = '';
  let at = 0;
  for (const { start, end, shown } of spans) {
    masked += token.slice(at, place(start)) + shown;
    at = place(end);
  }
  return masked + token.slice(at);
}

/** For the characters of a token, and for what they stand for: a report holds a million tokens, one after the other. */
const TOKEN_SPACE = new Uint8Array(4096);
const DECODED_SPACE = new Uint8Array(4096);

function roomIn(space: Uint8Array, length: number): Uint8Array {
  return length <= space.length ? space.subarray(0, length) : new Uint8Array(length);
}

/** The next token's take the place of these. */
function unitsOf(token: string, isEncoded: boolean): Units {
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

/** The code that stands at a place: the byte that it means, and how many characters it takes; null where there is none. */
function codeAt(token: string, at: number): { readonly byte: number; readonly length: number } | null {
  CODE.lastIndex = at;
  const match = CODE.exec(token);
  if (!match) return null;
  const [, percent, hexadecimal, escape, decimal, octal] = match;
  const hex = percent ?? hexadecimal ?? escape;
  const byte = hex !== undefined ? parseInt(hex, 16) : decimal !== undefined ? parseInt(decimal, 10) : parseInt(octal ?? '', 8);
  return { byte, length: match[0].length };
}

/** The parts of codes[0, length) of at least `least` characters that are all of a kind, each from and to. */
function runsIn(
  codes: Uint8Array,
  length: number,
  isKind: (code: number) => boolean,
  least: number,
): readonly (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  let start = 0;
  for (let i = 0; i <= length; i++) {
    if (i < length && isKind(codes[i] ?? 0)) continue;
    if (i - start >= least) runs.push([start, i]);
    start = i + 1;
  }
  return runs;
}

const SEXTETS = new Uint8Array(256).fill(255);
for (const [index, sign] of Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/').entries())
  SEXTETS[sign.charCodeAt(0)] = index;
SEXTETS['-'.charCodeAt(0)] = 62;
SEXTETS['_'.charCodeAt(0)] = 63;

const KINDS = Uint8Array.from({ length: 256 }, (_, code) =>
  isOfToken(code) ? OF_TOKEN : '%\\&#;{}'.includes(String.fromCharCode(code)) ? OF_CODE : OTHER,
);

function isBase64(code: number): boolean {
  return SEXTETS[code] !== 255;
}

function isHex(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x66);
}

function decodeBase64(codes: Uint8Array, from: number, to: number): Uint8Array {
  const bytes = roomIn(DECODED_SPACE, Math.max(0, Math.floor(((to - from) * 3) / 4)));
  let bits = 0;
  let count = 0;
  let at = 0;
  for (let i = from; i < to && at < bytes.length; i++) {
    bits = ((bits << 6) | (SEXTETS[codes[i] ?? 0] ?? 0)) & 0xffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes[at++] = (bits >> count) & 0xff;
  }
  return bytes;
}

function decodeHex(codes: Uint8Array, from: number, to: number): Uint8Array {
  const bytes = roomIn(DECODED_SPACE, Math.max(0, (to - from) >> 1));
  for (let i = 0; i < bytes.length; i++) bytes[i] = (digit(codes[from + 2 * i] ?? 0) << 4) | digit(codes[from + 2 * i + 1] ?? 0);
  return bytes;
}

function digit(code: number): number {
  return code <= 0x39 ? code - 0x30 : (code | 0x20) - 0x57;
}
