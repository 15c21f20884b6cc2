/** From content to candidates: every place, in any reading, where something of a credential's shape stands. */
import { isUtf8 } from 'node:buffer';
import type { Evidence, Reading } from '../model/detection.ts';
import { ALNUM, classAt } from './text/charset.ts';
import { base64View, hexView } from './decode/base64.ts';
import { compressedHexView, compressedView } from './decode/compressed.ts';
import type { CompressedBlock } from './decode/compressed.ts';
import { joinedView } from './decode/joined.ts';
import { readCarrier } from './decode/carriers/carriers.ts';
import { unpack } from './decode/packed.ts';
import { Effort, PER_VALUE, allowanceFor, finish } from './effort.ts';
import { DER_START, findPemKeys, readBareKey } from './decode/private-keys.ts';
import type { PrivateKey } from './decode/private-keys.ts';
import { interestingRuns } from './prefilter.ts';
import type { FoundRun } from './prefilter.ts';
import { KEY_LENGTH, shapeOf } from './text/shape.ts';
import type { Shape } from './text/shape.ts';
import type { SignaturePosition } from './requests/signatures.ts';
import { PIECE_WEIGHT, evidence, scoreOf } from './evidence.ts';
import { isInsidePemBlock, boundaryEvidence } from './questions/boundaries.ts';
import { escapeGlue, unescapeAround } from './decode/unescape.ts';
import { LISTEN_KEY } from './questions/words/vocabulary.ts';
import { byteOrderOf, isOfEitherOrder, utf16View } from './decode/utf16.ts';
import type { ByteOrder } from './decode/utf16.ts';
import { carriedView, contextAfter, contextBefore, partView } from './decode/view.ts';
import type { Piece, View } from './decode/view.ts';

/** A place where a value of the right shape stands. Offsets are those of the original bytes. */
export interface Candidate {
  readonly form: 'hmac' | 'listen' | 'private';
  readonly value: string;
  readonly shape: Shape;
  readonly key: PrivateKey | null;
  readonly start: number;
  readonly end: number;
  /** The places that show it, where they are apart; else empty. */
  readonly pieces: readonly Piece[];
  readonly readings: readonly Reading[];
  /** The text around it with escapes undone. */
  readonly before: string;
  readonly after: string;
  /** What the value touches: evidence that it is a piece of something longer. */
  readonly touching: readonly Evidence[];
}

const MAX_DEPTH = 4;

/**
 * All candidates in a content, in the order of their offsets. `signatures`, if given, takes the places of requests' signatures. Of
 * a content that asks for more than `effort` those come that were found until then.
 */
export function findCandidates(bytes: Buffer, signatures?: SignaturePosition[], effort?: Effort): readonly Candidate[] {
  return finish(candidateSteps(bytes, signatures, effort));
}

/** As findCandidates(), in steps of which none takes long. No more signatures are taken once `areEnough` says so. */
export function candidateSteps(
  bytes: Buffer,
  signatures?: SignaturePosition[],
  effort?: Effort,
  areEnough?: () => boolean,
): Generator<undefined, readonly Candidate[]> {
  return sitesOf(bytes, interestingRuns(bytes, 0, bytes.length, signatures, areEnough), effort ?? new Effort(allowanceFor(bytes.length)));
}

/** A part of a content, in bytes. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The candidates of the runs in some parts of a content, given in order and apart from each other. */
export function findCandidatesIn(bytes: Buffer, parts: readonly Stretch[], effort?: Effort): readonly Candidate[] {
  const runs = parts.flatMap(({ from, to }) => interestingRuns(bytes, from, to));
  return finish(sitesOf(bytes, runs, effort ?? new Effort(allowanceFor(bytes.length))));
}

/**
 * The candidates that end behind an offset, of the runs from there on: what stands before is context. `density` is how many runs there
 * are in a content like this one, as far as is known.
 */
export function findCandidatesBehind(bytes: Buffer, from: number, effort: Effort, density: number): readonly Candidate[] {
  return finish(sitesOf(bytes, interestingRuns(bytes, from, bytes.length), effort, from, density));
}

/** What a search for candidates has come to. */
interface Search {
  readonly found: Candidate[];
  readonly effort: Effort;
  /** What ends at this offset or before is left out. */
  readonly behind: number;
}

function* sitesOf(
  bytes: Buffer,
  runs: readonly FoundRun[],
  effort: Effort,
  behind = 0,
  density = 0,
): Generator<undefined, readonly Candidate[]> {
  if (runs.length === 0) return [];
  const search: Search = { found: [], effort, behind };
  const reach = reachFor(Math.max(runs.length, density));
  for (const { from, to, runs: near } of neighbourhoods(bytes, runs)) {
    const moved = from === 0 ? near : near.map((run) => ({ ...run, start: run.start - from, end: run.end - from }));
    yield* scanView(partView(bytes, from, to, reach), moved, search, reach);
  }
  return distinct(search.found);
}

/** Farther away nothing is looked at for a value: armor, wrapped base64 and joined literals have runs all the way. */
const FAR = 64 * 1024;

/** The parts of a large content that have runs, with what is around them: to make text of all of it takes long. */
function neighbourhoods(bytes: Buffer, runs: readonly FoundRun[]): readonly (Stretch & { readonly runs: readonly FoundRun[] })[] {
  if (bytes.length <= 4 * FAR) return [{ from: 0, to: bytes.length, runs }];
  const parts: { from: number; to: number; runs: FoundRun[] }[] = [];
  for (const run of runs) {
    // A multiple of four: UTF-16 keeps its byte order.
    const from = Math.max(0, run.start - FAR) & ~3;
    const to = Math.min(bytes.length, run.end + FAR);
    const last = parts.at(-1);
    if (last && from <= last.to) {
      last.to = Math.max(last.to, to);
      last.runs.push(run);
    } else parts.push({ from, to, runs: [run] });
  }
  return parts;
}

/** Context costs time for every candidate: a content full of them (a token dump, a hostile file) gets less of it. */
function reachFor(runs: number): number {
  return runs > 5000 ? 600 : runs > 500 ? 3000 : 12_000;
}

/** How far a view has been dealt with, so that no part of it is read again for each of its runs. */
interface Progress {
  done: number;
  /** For UTF-16 by its alignment: strings in a binary need not have the same, and a text may go on in another byte order. */
  readonly wide: number[];
  /** What carriers hold was read up to here. */
  carried: number;
  /** No text is encoded in base64 before this index. */
  base64: number;
  /** Up to where the text in base64 goes in which nothing was found, and from how many of its lines it was read. */
  barren: { readonly end: number; readonly tries: number };
}

/** From so many lines of a text in base64 every alignment of its groups has been tried. */
const ALIGNMENTS = 4;

function* scanView(view: View, runs: readonly FoundRun[], search: Search, reach: number): Generator<undefined, void> {
  const { effort, found } = search;
  const armored = view.text.includes('PRIVATE KEY-----') ? findPemKeys(view.text, (end) => view.originEnd(end) > search.behind) : [];
  for (const key of armored) {
    yield;
    const site = privateSite(view, key, reach);
    if (!effort.spend(PER_VALUE + site.before.length + site.after.length)) return;
    found.push(site);
  }
  const progress: Progress = { done: 0, wide: [0, 0, 0, 0], carried: 0, base64: 0, barren: { end: 0, tries: 0 } };
  let armor = 0;
  for (const run of runs) {
    if (effort.isSpent) return;
    yield;
    if (run.step !== 1) {
      const order = byteOrderOf(view.bytes, run);
      const [own, other] = wideSlots(run.start, order);
      const read = progress.wide[own] ?? 0;
      const done = isOfEitherOrder(view.bytes, run) ? Math.max(read, progress.wide[other] ?? 0) : read;
      if (run.start < done || view.depth >= MAX_DEPTH) continue;
      const wide = utf16View(view, run, order);
      progress.wide[own] = wide.end;
      yield* descend(wide.view, search, reach);
      continue;
    }
    while ((armored[armor]?.end ?? Infinity) < run.end) armor++;
    if (run.start < progress.done || run.start >= (armored[armor]?.start ?? Infinity)) continue;
    if (run.end - run.start < 60) {
      if (view.depth >= MAX_DEPTH) continue;
      const compressed = yield* scanCompressed(view, run, search, reach, progress);
      if (compressed !== null) {
        progress.done = compressed;
        continue;
      }
      const joined = run.end > run.start ? joinedView(view, run.start, run.end) : null;
      if (joined && (yield* descend(joined.view, search, reach))) progress.done = joined.end;
      else yield* scanCarrier(view, run, reach, search, progress);
      continue;
    }
    progress.done = Math.max(progress.done, yield* scanRun(view, run, reach, search, progress));
  }
}

/** Where in {@link Progress.wide} it stands how far UTF-16 of an alignment was read, and of the other byte order. */
function wideSlots(start: number, order: ByteOrder): readonly [own: number, other: number] {
  const even = (start & 1) << 1;
  return order === 'utf-16le' ? [even, even + 1] : [even + 1, even];
}

const CARRIED: ReadonlySet<Reading> = new Set(['wrapped', 'dump', 'numbers']);

/** Searches what the carrier around a run holds. */
function* scanCarrier(view: View, run: FoundRun, reach: number, search: Search, progress: Progress): Generator<undefined, void> {
  if (run.start < progress.carried || view.depth >= MAX_DEPTH) return;
  // What was put together once is not again: values close to each other would be read once for each of the others.
  if (CARRIED.has(view.readings.at(-1) ?? 'joined')) return;
  const carried = readCarrier(view.bytes, run.start, run.end);
  if (!carried) return;
  progress.carried = carried.settled;
  // What was read to put it together counts, too.
  if (search.effort.spend(carried.text.to - carried.text.from)) yield* descend(carriedView(view, carried.text), search, reach);
}

/** Searches a nested view; true where something was found in it. */
function* descend(view: View, search: Search, reach: number): Generator<undefined, boolean> {
  const count = search.found.length;
  if (!search.effort.spend(view.bytes.length + view.before.length + view.after.length)) return false;
  const runs = interestingRuns(view.bytes);
  if (runs.length > 0) yield* scanView(view, runs, search, Math.min(reach, reachFor(runs.length)));
  return search.found.length > count;
}

/** Searches the compressed text that a run is of; gives how far it goes where something was found in it. */
function* scanCompressed(
  view: View,
  run: FoundRun,
  search: Search,
  reach: number,
  progress: Progress,
): Generator<undefined, number | null> {
  if (run.start < progress.base64 || run.end === run.start) return null;
  const block = compressedView(view, run.start, run.end);
  if (!block) return null;
  progress.base64 = block.end;
  return (yield* descendInto(block, search, reach)) ? block.end : null;
}

/** As descend(), of what may be more than may be read. */
function* descendInto(block: CompressedBlock, search: Search, reach: number): Generator<undefined, boolean> {
  if (block.isTooLarge) search.effort.exhaust();
  return block.view !== null && (yield* descend(block.view, search, reach));
}

/** One run of 60 or more key characters: the tokens in it, and what it encodes. Returns how far it has been dealt with. */
function* scanRun(view: View, run: FoundRun, reach: number, search: Search, progress: Progress): Generator<undefined, number> {
  const { text } = view;
  const { found } = search;
  yield* scanCarrier(view, run, reach, search, progress);
  const der = DER_START.exec(text.slice(run.start, run.start + 24));
  if (der && der.index < 8) {
    const key = readBareKey(text, run.start + der.index);
    if (key) {
      if (!isInsidePemBlock(contextBefore(view, run.start, 6000))) found.push(privateSite(view, key, reach));
      return key.end;
    }
  }
  const compressed = view.depth < MAX_DEPTH ? yield* scanCompressed(view, run, search, reach, progress) : null;
  if (compressed !== null) return compressed;
  if (view.depth < MAX_DEPTH && run.end - run.start >= 64) {
    const encoded = run.start >= progress.base64 ? base64View(view, run.start) : null;
    if (encoded?.view && (yield* descend(encoded.view, search, reach))) return encoded.end;
    if (encoded) {
      const tries = encoded.end === progress.barren.end ? progress.barren.tries + 1 : 1;
      progress.barren = { end: encoded.end, tries };
      if (!encoded.view || encoded.isAligned || tries >= ALIGNMENTS) progress.base64 = encoded.end;
    }
    const hex = run.end - run.start >= 128 ? hexView(view, run.start, run.end) : null;
    if (hex && (yield* descend(hex, search, reach))) return run.end;
    const packed = run.end - run.start >= 128 && !hex ? compressedHexView(view, run.start, run.end) : null;
    if (packed && (yield* descendInto(packed, search, reach))) return run.end;
  }
  const count = found.length;
  for (let at = run.start; at < run.end;) {
    if ((classAt(text, at) & ALNUM) === 0) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < run.end && (classAt(text, end) & ALNUM) !== 0) end++;
    scanToken(view, at, end, reach, search);
    at = end;
  }
  if (found.length === count && run.end - run.start < KEY_LENGTH && view.depth < MAX_DEPTH) {
    const joined = joinedView(view, run.start, run.end);
    if (joined && (yield* descend(joined.view, search, reach))) return joined.end;
  }
  return run.end;
}

/** One alphanumeric token. */
function scanToken(view: View, start: number, end: number, reach: number, search: Search): void {
  const { found } = search;
  const length = end - start;
  if (length < 60) return;
  const { text } = view;
  if (length < KEY_LENGTH) {
    if (length === 60) pushListenKey(view, start, end, found);
    return;
  }
  if (length === KEY_LENGTH) {
    pushValue(view, start, end, null, [], reach, search);
    return;
  }
  const glue = escapeGlue(contextBefore(view, start, 24), text.slice(start, Math.min(end, start + 16)));
  if (glue && length - glue.length === KEY_LENGTH) {
    pushValue(view, start + glue.length, end, glue, [], reach, search);
    return;
  }
  if (glue && length - glue.length === 60) pushListenKey(view, start + glue.length, end, found);
  // What a carrier put together touches because of that.
  const mayTouch = !view.readings.includes('wrapped');
  for (const value of unpack(view.bytes, start, end, mayTouch)) {
    const guess = value.by === 'statistics' ? [evidence('packed-guess', 'no separator and no length around it')] : [];
    pushValue(
      view,
      value.start,
      value.start + KEY_LENGTH,
      { length: 0, reading: value.by === 'length' ? 'length-prefix' : 'packed', gives: '\0' },
      guess,
      reach,
      search,
    );
  }
}

/** A value that was joined from a few literals: no block of lines. */
function isOfTwoLiterals({ readings, bytes }: View): boolean {
  return readings.at(-1) === 'joined' && bytes.length <= KEY_LENGTH;
}

interface Glue {
  readonly length: number;
  readonly reading: Reading;
  readonly gives: string;
}

function pushValue(
  view: View,
  start: number,
  end: number,
  glue: Glue | null,
  extra: readonly Evidence[],
  reach: number,
  { found, effort, behind }: Search,
): void {
  if (view.originEnd(end) <= behind) return;
  const value = view.text.slice(start, end);
  const shape = shapeOf(value);
  if (shape === 'none' || !effort.spend(PER_VALUE)) return;
  const rawBefore = contextBefore(view, start - (glue?.length ?? 0), reach);
  const rawAfter = contextAfter(view, end, Math.min(reach, 6000));
  if (!effort.spend(rawBefore.length + rawAfter.length) || isInsidePemBlock(rawBefore)) return;
  const pieces = glue?.gives === '\0' ? [] : boundaryEvidence(rawBefore, glue?.gives ?? '', rawAfter, value, isOfTwoLiterals(view));
  // Lock files and embedded images are full of pieces of base64: nothing but Binance's name right there could save one.
  if (scoreOf(pieces) <= PIECE_WEIGHT && !/binance|mbx/i.test(rawBefore.slice(-200))) return;
  // The escape's backslash or percent sign goes with its letters; what it stands for comes back in their place.
  const context = unescapeAround(readable(glue ? cutEscape(rawBefore, glue) : rawBefore), readable(rawAfter));
  const readings = [...view.readings, ...new Set([...(glue ? [glue.reading] : []), ...context.readings])];
  found.push({
    form: 'hmac',
    value,
    shape,
    key: null,
    start: view.origin(start),
    end: view.originEnd(end),
    pieces: piecesOf(view, start, end),
    readings: [...new Set(readings)],
    before: context.before,
    after: context.after,
    touching: [...pieces, ...extra],
  });
}

/**
 * Context as text: UTF-8 decoded (views hold one character a byte), and with the bodies of PEM blocks taken out, so that
 * what stands fifty lines of base64 away counts as the neighbour it is.
 */
function readable(context: string): string {
  const short = context.includes('-----BEGIN') ? context.replace(PEM_BODY, '$1…$2') : context;
  if (!/[\x80-\xff]/.test(short) || /[^\x00-\xff]/.test(short)) return short;
  // The window may begin or end inside a character.
  const whole = short
    .replace(/^[\x80-\xbf]{1,3}/, '')
    .replace(/[\xc2-\xf4][\x80-\xbf]{0,2}$/, (end) => (isUtf8(Buffer.from(end, 'latin1')) ? end : ''));
  const bytes = Buffer.from(whole, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : short;
}

const PEM_BODY = /(-----BEGIN [A-Z0-9 ]{3,40}-----)(?:[A-Za-z0-9+/=\s\\"'`,;.:#*]|-(?!----)){40,16000}(-----END )/g;

/** The text before an escape, with what the escape gives in its place. */
function cutEscape(before: string, glue: Glue): string {
  if (glue.reading === 'length-prefix') return `${before}\0`;
  // With nothing between, the word before the value is its name.
  if (glue.reading === 'packed') return before;
  if (glue.reading === 'ansi') return before.replace(/(?:\x1b|\\x1[bB]|\\033|\\u001[bB]|\\e|\^\[|\u241b)?\[[\d;:]*$/, '');
  return before.replace(/(?<![\\%=])[\\%=]+$/, '') + glue.gives;
}

function pushListenKey(view: View, start: number, end: number, found: Candidate[]): void {
  const before = contextBefore(view, start, 400);
  if (!LISTEN_KEY.test(before.slice(-80)) && !/(?:\/ws\/|streams?[=/])$/.test(before)) return;
  const value = view.text.slice(start, end);
  if (shapeOf(value) === 'none') return;
  found.push({
    form: 'listen',
    value,
    shape: 'random',
    key: null,
    start: view.origin(start),
    end: view.originEnd(end),
    pieces: piecesOf(view, start, end),
    readings: view.readings,
    before,
    after: contextAfter(view, end, 400),
    touching: [],
  });
}

function privateSite(view: View, key: PrivateKey, reach: number): Candidate {
  const context = unescapeAround(
    readable(contextBefore(view, key.start, reach)),
    readable(contextAfter(view, key.end, Math.min(reach, 6000))),
  );
  const escaped = key.armored && view.text.slice(key.start, key.end).includes('\\n') ? (['escape'] as const) : [];
  return {
    form: 'private',
    value: key.body,
    shape: 'none',
    key,
    start: view.origin(key.start),
    end: view.originEnd(key.end),
    pieces: key.lines.length > 0 ? key.lines.flatMap((line) => placesOf(view, line.start, line.end)) : piecesOf(view, key.start, key.end),
    readings: [...new Set([...view.readings, ...escaped, ...context.readings])],
    before: context.before,
    after: context.after,
    touching: [],
  };
}

/** A value in pieces, or a whole PEM block: no other one stands in it, but where both stand in one compressed block. */
function isWide(site: Candidate): boolean {
  return (site.pieces.length > 1 || site.key?.armored === true) && !site.readings.includes('compressed');
}

/** Whether a candidate lies in one of some others, in the order of their starts. */
function isWithin(site: Candidate, others: readonly Candidate[]): boolean {
  let low = 0;
  for (let high = others.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((others[middle]?.start ?? 0) <= site.start) low = middle + 1;
    else high = middle;
  }
  return (others[low - 1]?.end ?? 0) >= site.end;
}

/** The places in the content that show a part of a view. */
function placesOf(view: View, start: number, end: number): readonly Piece[] {
  return view.pieces?.(start, end) ?? [{ start: view.origin(start), end: view.originEnd(end) }];
}

/** As placesOf(); empty where it is one. */
function piecesOf(view: View, start: number, end: number): readonly Piece[] {
  const places = view.pieces?.(start, end) ?? [];
  return places.length > 1 ? places : [];
}

/**
 * One candidate a place: where two readings give the same place, the one that reads more stays. What lies between the pieces of
 * a value is a part of it, or of its carrier.
 */
function distinct(sites: readonly Candidate[]): readonly Candidate[] {
  const byPlace = new Map<string, Candidate>();
  const wide = sites.filter(isWide).toSorted((a, b) => a.start - b.start);
  for (const site of sites) {
    if (wide.length > 0 && !isWide(site) && isWithin(site, wide)) continue;
    const place = `${site.start}:${site.value}`;
    if (!byPlace.has(place)) byPlace.set(place, site);
  }
  return [...byPlace.values()].toSorted((a, b) => a.start - b.start || a.end - b.end);
}
