/**
 * What a change can bring. A version of a file differs from the one it is built upon in a few places: only what these
 * touch has to be searched, because everything else was searched before.
 */
import type { Detection } from '../model/detection.ts';
import { ALNUM, CLASSES, KEY, isMixed } from './text/charset.ts';
import { encodesNothing } from './decode/base64.ts';
import { STRIDE } from '../kernel/kernel.ts';
import { findNumbers, numbersAt } from './decode/carriers/numbers.ts';
import { isByRow } from './decode/carriers/rows/row-kinds.ts';
import { FILTER, searchRuns } from '../kernel/kernel.ts';
import { MIN_PIECE, isInteresting, surroundings } from './prefilter.ts';
import type { Surroundings } from './prefilter.ts';
import type { Effort } from './effort.ts';
import { DER_START } from './decode/private-keys.ts';
import { findRuns } from './text/runs.ts';
import { KEY_LENGTH } from './text/shape.ts';
import { mayBeSignature, noteSignature } from './requests/signatures.ts';
import type { SignaturePosition } from './requests/signatures.ts';
import { findCandidates, findCandidatesIn } from './candidates.ts';
import type { Candidate, Stretch } from './candidates.ts';
import { BINANCE, FUTURES_TESTNET, PAY, TRADING, mentions } from './questions/words/vocabulary.ts';

/**
 * What is known of a content: `sites` where something in it has the shape of a credential; `runs` where something in it
 * could come to have it by a change of the text around it, which happens for words such as testnet; else nothing.
 */
export const MARK = { nothing: 0, runs: 1, sites: 2 } as const;

/** A candidate is made of what stands this close: pieces that are joined over a comment, an escape, a quoted key. */
const NEAR = 112;
/** A list of numbers that a change touches is seen this close to it: of rows behind a log's prefix few places lie in the numbers. */
const LIST = 2400;
/**
 * What a carrier holds is put together from this far: a private key of RSA with 4096 bits, each byte of it on a line of its own.
 * Where something in or beside a change may be a part of a value, what stands so close is searched with it.
 */
const CARRIER = 64 * 1024;
/** That a candidate is one depends on no more than this around it and its block: armor, pieces it is joined with, products. */
const AROUND = 2500;
/** How it is judged depends on more: so many characters, or so many lines. */
const JUDGED_BY = 6500;
const JUDGED_BY_LINES = 62;
/** A run that reaches this far beyond a window is text in base64; its beginning decides how it is read. */
const FARTHEST = 4 * 1024 * 1024;
/** Words that change how a value far from them is read: see isNearOddProduct(). */
const PRODUCTS = /binance|mbx|testnet|futures|pay|listen_?key|stream/i;
/** So close to the end of its header a change may be a part of it. */
const HEADER = 40;
/** A line of a private key is no shorter but for the last one, whoever wraps it. */
const PEM_LINE = 40;
/** A header or footer of armor says what the lines behind it are. */
const ARMOR = 13_000;
/** A word that a change completes reaches this far beyond it. */
const WORD = 24;

/** What is known of a content that others are built upon. */
export interface SearchedVersion {
  readonly mark: number;
  /** The bytes of its candidates; null where there are too many to keep. */
  readonly places: readonly Buffer[] | null;
  /** Whether any of its candidates may be a credential. */
  readonly credible: boolean;
  /** Whether nothing around its candidates speaks against them: then taking text away can't speak for them. */
  readonly settled: boolean;
}

/** What a content was found to hold. */
export interface Marked {
  readonly mark: number;
  /** Its candidates, to be judged; null where they are its base's, and to be judged as those were. */
  readonly sites: readonly Candidate[] | null;
}

/** With more places than this it is quicker to search the whole content again. */
const MAX_PLACES = 40;

/** What is kept of a content once its candidates were judged. `credible` says whether any of them may be a credential. */
export function versionOf(bytes: Buffer, { mark, sites }: Marked, detections: readonly Detection[], credible: boolean): SearchedVersion {
  const places = sites && sites.length <= MAX_PLACES ? sites.map((site) => Buffer.from(bytes.subarray(site.start, site.end))) : null;
  const settled = detections.every((one) => !one.evidence.some(({ signal }) => AGAINST.test(signal)));
  return { mark, places, credible, settled };
}

/** Evidence against a candidate that stands apart from it. */
const AGAINST = /^(?:other-|purpose-encloses$)/;

/**
 * Marks a content as a whole. `signatures` takes the places of requests' signatures in it. Where it asks for more than `effort`,
 * which says so then, the answer is not to be used.
 */
export function markWhole(bytes: Buffer, signatures: SignaturePosition[], effort?: Effort): Marked {
  const mark = markRuns(bytes, 0, bytes.length, anyComma(bytes), signatures);
  if (mark !== INTERESTING) return { mark, sites: null };
  const sites = findCandidates(bytes, undefined, effort);
  return { mark: sites.length > 0 ? MARK.sites : MARK.runs, sites };
}

/**
 * Marks a content by what is known of its base. `pairs` holds, up to `length`, what is new as pairs of [from, to), in
 * order. `signatures` takes the places of requests' signatures in it that are new.
 */
export function markChange(
  bytes: Buffer,
  pairs: Int32Array,
  length: number,
  base: SearchedVersion,
  signatures: SignaturePosition[],
  effort?: Effort,
): Marked {
  if (base.mark === MARK.sites && !base.places) return markWhole(bytes, signatures, effort);
  let { mark } = base;
  const around = anyComma(bytes);
  // What was a candidate and is none as it was may have become another: nothing of a key's lines needs to look like one by itself.
  const old = base.places ? base.places.map((place) => whereIs(bytes, place)) : [];
  const isBroken = old.some((places) => places.length === 0);
  const parts: Stretch[] = [];
  for (let i = 0; i < length;) {
    const first = pairs[i] ?? 0;
    let last = pairs[i + 1] ?? 0;
    i += 2;
    // Places close to each other are looked at together.
    for (; i < length && (pairs[i] ?? 0) - last < 2 * NEAR; i += 2) last = pairs[i + 1] ?? 0;
    const [before, behind] = base.mark === MARK.nothing ? [NEAR, NEAR] : reachOf(textOf(bytes, first, last));
    const part = widen(bytes, first - before, last + behind);
    const found = markRuns(bytes, part.from, part.to, around, signatures);
    if (found === INTERESTING || isBroken || isCarrier(bytes, first, last) || isInArmor(bytes, first, last, part))
      parts.push(widen(bytes, part.from - CARRIER, part.to + CARRIER));
    else if (found > mark) mark = found;
  }
  if (base.mark === MARK.sites && base.places) {
    const places = old.flat();
    if (!base.credible && parts.length === 0 && isFarFrom(bytes, pairs, length, places, base.settled)) return { mark, sites: null };
    const all = merged([...parts, ...places.map((one) => blockAround(bytes, one))]);
    return { mark, sites: findCandidatesIn(bytes, all, effort) };
  }
  if (parts.length === 0) return { mark, sites: null };
  const blocks = merged(parts.map((one) => blockAround(bytes, one)));
  // First each in a small window: the whole content takes longer to read than most of these have to say.
  const telling = blocks.filter((part) => sitesNear(bytes, part, effort).length > 0);
  const sites = telling.length > 0 ? findCandidatesIn(bytes, telling, effort) : [];
  return sites.length > 0 ? { mark: MARK.sites, sites } : { mark: Math.max(mark, MARK.runs), sites: null };
}

/**
 * Whether a change touches a list of numbers or a dump. What those hold can be read only as a whole, and no run of key
 * characters leads there.
 */
function isCarrier(bytes: Buffer, first: number, last: number): boolean {
  const lists: number[] = [];
  findNumbers(bytes, Math.max(0, first - LIST), Math.min(bytes.length, last + LIST), (start) => lists.push(start));
  return lists.length > 0 || isByRow(bytes, first) || isByRow(bytes, last);
}

/**
 * Whether a change makes a line of a private key or its header whole: each line by itself looks like nothing where something
 * stands before it.
 */
function isInArmor(bytes: Buffer, first: number, last: number, part: Stretch): boolean {
  if (bytes.toString('latin1', Math.max(0, first - HEADER), last + HEADER).includes('KEY-----')) return true;
  let isLine = false;
  findRuns(bytes, part.from, part.to, PEM_LINE, (start, end, step) => {
    isLine ||= step === 1 && isMixed(bytes, start, end) && bytes.toString('latin1', start, start + 3) !== 'sha';
  });
  return isLine;
}

/** How far before and behind itself a new text says something of values. */
function reachOf(text: string): readonly [number, number] {
  if (text.includes('-----')) return [NEAR, ARMOR];
  return PRODUCTS.test(text) ? [700, 1600] : [NEAR, NEAR];
}

/** Searches a part of a content that is looked at with as much context as the existence of a candidate can depend on. */
function sitesNear(bytes: Buffer, { from, to }: Stretch, effort?: Effort): readonly Candidate[] {
  const near = Math.max(0, from - AROUND);
  // Places of lists are counted from the beginning, and UTF-16 and UTF-32 keep their alignment.
  const start = near - (near % (4 * STRIDE));
  return findCandidatesIn(bytes.subarray(start, Math.min(bytes.length, to + AROUND)), [{ from: from - start, to: to - start }], effort);
}

/** Where a place of the base stands in a content. */
function whereIs(bytes: Buffer, place: Buffer): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let at = bytes.indexOf(place); at >= 0; at = bytes.indexOf(place, at + place.length))
    found.push({ from: at, to: at + place.length });
  return found;
}

/** True where nothing that is new stands close enough to some places, or says enough, to judge them otherwise. */
function isFarFrom(bytes: Buffer, pairs: Int32Array, length: number, places: readonly Stretch[], settled: boolean): boolean {
  for (let i = 0; i < length; i += 2) {
    const first = pairs[i] ?? 0;
    const last = pairs[i + 1] ?? 0;
    const text = textOf(bytes, first, last);
    if (FILE_WORDS.some((words) => mentions(words, text))) return false;
    const lines = settled && !SPEAKS_FOR.test(text) ? OWN_LINES : JUDGED_BY_LINES;
    if (places.some((place) => isNear(bytes, first, last, place, lines))) return false;
  }
  return true;
}

/** Words that speak for a value when they stand near it, however it is named itself. */
const SPEAKS_FOR = /api|key|secr|cred|token|client|hmac|sign|trad|exchange|account|passw/i;
/** The lines that name a value, enclose it directly or hold its partner. */
const OWN_LINES = 4;

function isNear(bytes: Buffer, first: number, last: number, { from, to }: Stretch, lines: number): boolean {
  if (first >= to + JUDGED_BY || last <= from - JUDGED_BY) return false;
  const [start, end] = last <= from ? [last, from] : [to, first];
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE, start); at >= 0 && at < end; at = bytes.indexOf(NEWLINE, at + 1)) if (++count > lines) return false;
  return true;
}

const NEWLINE = 0x0a;

/** What says something of a whole file, however far it stands from a value. */
const FILE_WORDS = [BINANCE, TRADING, FUTURES_TESTNET, PAY] as const;

function textOf(bytes: Buffer, first: number, last: number): string {
  return bytes.toString('latin1', Math.max(0, first - WORD), last + WORD);
}

/** Stretches in order, those that touch as one. */
function merged(parts: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = [];
  for (const part of parts.toSorted((a, b) => a.from - b.from)) {
    const before = result.at(-1);
    if (before && part.from <= before.to) result[result.length - 1] = { from: before.from, to: Math.max(before.to, part.to) };
    else result.push(part);
  }
  return result;
}

/** A stretch with the runs at its borders whole. */
function widen(bytes: Buffer, first: number, last: number): Stretch {
  let from = Math.max(0, first);
  let to = Math.min(bytes.length, last);
  const floor = Math.max(0, from - FARTHEST);
  const ceiling = Math.min(bytes.length, to + FARTHEST);
  while (from > floor && isKey(bytes, from - 1)) from--;
  while (to < ceiling && isKey(bytes, to)) to++;
  return { from, to };
}

const INTERESTING = -1;

/** A comma counts for a joint everywhere: whether it is one is looked up for the few runs that come that far. */
function anyComma(bytes: Buffer): Surroundings {
  return { ...surroundings(bytes), joinsByComma: () => true };
}

/** Searches for runs only: nothing, runs of one case that may come to matter, or INTERESTING. */
function markRuns(bytes: Buffer, from: number, to: number, around: Surroundings, signatures: SignaturePosition[]): number {
  let mark: number = MARK.nothing;
  const query = {
    minimum: MIN_PIECE,
    filter: FILTER.interest | FILTER.signatures | FILTER.whole,
    onPlace: (at: number) => {
      if (mark !== INTERESTING) numbersAt(bytes, at, from, () => (mark = INTERESTING));
    },
  };
  searchRuns(bytes, from, to, query, (start, end, step) => {
    if (mayBeSignature(bytes, start, end, step)) noteSignature(bytes, start, end, step, signatures);
    if (mark === INTERESTING) return;
    if (!isInteresting(bytes, start, end, step, around)) {
      // Rules of dashes are runs too.
      if (end - start >= 60 && hasToken(bytes, start, end)) mark = MARK.runs;
    } else if (step === 1 && isNoise(bytes, start, end)) return;
    else mark = INTERESTING;
  });
  return mark;
}

/**
 * True for a run that surely holds no candidate: no token of a value's length, no key in DER, no text in base64, and no line of
 * a block. Most runs in lock files are such.
 */
function isNoise(bytes: Buffer, start: number, end: number): boolean {
  if (end - start < KEY_LENGTH) return false;
  let token = start;
  for (let i = start; i <= end; i++) {
    if (i < end && ((CLASSES[bytes[i] ?? 0] ?? 0) & ALNUM) !== 0) continue;
    if (i - token >= 60 && !isHashToken(bytes, token, i, start)) return false;
    token = i + 1;
  }
  if (lineBefore(bytes, start, 0) < start || lineBehind(bytes, paddingEnd(bytes, end), bytes.length) > end + 2) return false;
  return encodesNothing(bytes, start, end) && !DER_START.test(bytes.toString('latin1', start, Math.min(end, start + 40)));
}

/** True where letters and digits of a value's length stand together. */
function hasToken(bytes: Buffer, start: number, end: number): boolean {
  let token = 0;
  for (let i = start; i < end && token < 60; i++) token = ((CLASSES[bytes[i] ?? 0] ?? 0) & ALNUM) === 0 ? 0 : token + 1;
  return token >= 60;
}

/**
 * True for a token that can be no value: of no value's length, or a part of a hash in base64, which shows by what touches
 * it. Values are cut out of longer tokens only in binary formats and behind escapes.
 */
function isHashToken(bytes: Buffer, token: number, end: number, start: number): boolean {
  const length = end - token;
  if (length > 60 && length < KEY_LENGTH) return true;
  if (length === 60) return !/listen|stream|\/ws/i.test(bytes.toString('latin1', Math.max(0, token - 400), token));
  if (token === start) return false;
  if (length === KEY_LENGTH) {
    // Only Binance's name right before could overrule what the value touches; it is looked for wherever something is new.
    if (bytes[end] !== 0x3d) return false;
    const behind = bytes[end + 1] === 0x3d ? end + 2 : end + 1;
    return (
      (behind >= bytes.length || isDelimiter(bytes[behind] ?? 0)) &&
      !/binance|mbx/i.test(bytes.toString('latin1', Math.max(0, token - 200), token))
    );
  }
  return !BINARY.test(bytes.toString('latin1', Math.max(0, token - 2100), token)) && !BINARY.test(bytes.toString('latin1', end, end + 260));
}

const BINARY = /[\x00-\x08\x0e-\x1a\x1c-\x1f\x81]/;

/** What stands behind the padding of base64. */
function isDelimiter(byte: number): boolean {
  return (
    byte <= 0x20 ||
    byte === 0x22 ||
    byte === 0x27 ||
    byte === 0x60 ||
    byte === 0x2c ||
    byte === 0x3b ||
    byte === 0x7d ||
    byte === 0x5d ||
    byte === 0x29
  );
}

/** A stretch with the whole of the blocks of encoded lines that it begins and ends in, which are read in step. */
function blockAround(bytes: Buffer, stretch: Stretch): Stretch {
  let { from, to } = widen(bytes, stretch.from, stretch.to);
  const floor = Math.max(0, from - FARTHEST);
  const ceiling = Math.min(bytes.length, to + FARTHEST);
  for (let line = lineBefore(bytes, from, floor); line < from; line = lineBefore(bytes, from, floor)) from = line;
  for (let line = lineBehind(bytes, to, ceiling); line > to; line = lineBehind(bytes, to, ceiling)) to = line;
  return { from, to };
}

/** Where the encoded line before `from` begins; `from` itself where none stands there. */
function lineBefore(bytes: Buffer, from: number, floor: number): number {
  let end = from;
  while (end > floor && isFiller(bytes[end - 1] ?? 0)) end--;
  if (end === from) return from;
  let start = end;
  while (start > floor && isKey(bytes, start - 1)) start--;
  return end - start < LINE ? from : start;
}

/** Where the encoded line behind `to` ends; `to` itself where none stands there. */
function lineBehind(bytes: Buffer, to: number, ceiling: number): number {
  let start = to;
  while (start < ceiling && isFiller(bytes[start] ?? 0)) start++;
  if (start === to) return to;
  let end = start;
  while (end < ceiling && isKey(bytes, end)) end++;
  return end - start < LINE ? to : end;
}

function paddingEnd(bytes: Buffer, at: number): number {
  let end = at;
  while (end < at + 2 && bytes[end] === 0x3d) end++;
  return end;
}

/** A line of an encoded block is at least as long. */
const LINE = 32;

/** What stands between the lines of an encoded block. */
function isFiller(byte: number): boolean {
  return (
    byte === 0x0a || byte === 0x0d || byte === 0x20 || byte === 0x09 || byte === 0x22 || byte === 0x27 || byte === 0x2b || byte === 0x5c
  );
}

function isKey(bytes: Buffer, at: number): boolean {
  return ((CLASSES[bytes[at] ?? 0] ?? 0) & KEY) !== 0;
}
