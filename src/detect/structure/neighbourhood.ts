/**
 * The record trees around a content's values. Values that stand close to each other share one tree, so that each byte is read
 * a bounded number of times however many values there are; a value in an encoded text has one of its own, read from the text
 * that was decoded.
 */
import type { Candidate } from '../candidates.ts';
import type { Effort } from '../effort.ts';
import { readRecords } from './read-records.ts';
import type { Member, RecordTree } from './record.ts';
import type { Mark } from './tokens.ts';

/** So much before the first and behind the last value belongs to a tree: farther away nothing is asked of it. */
const REACH = 6000;
/** A tree is read from no more than this, and what is around it. */
const MAX_CLUSTER = 32 * 1024;
/** The text begins with a whole line where one begins this close. */
const LINE = 600;

/** A text with the values in it, before it is read. */
interface Neighbourhood {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** By mark: the index of its candidate. */
  readonly sites: readonly number[];
}

/** Where a value stands in its tree. */
export interface TreePosition {
  readonly tree: RecordTree;
  readonly member: Member;
  readonly value: Mark;
}

/** What is asked of the records around a content's candidates, which are told by their index. */
export interface TreeQuestion<TGlance> {
  readonly isAsked: (index: number) => boolean;
  /** What a text shows before its records are read; null where they need not be. */
  readonly glance: (neighbourhood: Neighbourhood) => TGlance | null;
  readonly take: (index: number, position: TreePosition, glance: TGlance) => void;
}

/** The records around the candidates of a content, given in order. Several questions are asked of them. */
export class RecordTrees {
  readonly #bytes: Buffer;
  readonly #path: string;
  readonly #candidates: readonly Candidate[];
  /** Of few candidates the texts are put together once for all questions; of many they would take too much memory. */
  #texts: readonly Neighbourhood[] | null = null;

  constructor(bytes: Buffer, path: string, candidates: readonly Candidate[]) {
    this.#bytes = bytes;
    this.#path = path;
    this.#candidates = candidates;
  }

  /** Asks a question, in steps of which none takes long; no more once the effort is spent. */
  *ask<TGlance>({ isAsked, glance, take }: TreeQuestion<TGlance>, effort?: Effort): Generator<undefined, void> {
    for (const neighbourhood of this.#neighbourhoods()) {
      yield;
      if (effort?.isSpent === true) return;
      const seen = neighbourhood.sites.some(isAsked) ? glance(neighbourhood) : null;
      if (seen === null) continue;
      for (const [index, position] of positionsIn(neighbourhood, this.#path)) if (isAsked(index)) take(index, position, seen);
    }
  }

  #neighbourhoods(): Iterable<Neighbourhood> {
    if (this.#candidates.length > MAX_KEPT) return neighbourhoods(this.#bytes, this.#candidates);
    this.#texts ??= [...neighbourhoods(this.#bytes, this.#candidates)];
    return this.#texts;
  }
}

/** The texts around the candidates. Every candidate is in one of them. */
function* neighbourhoods(bytes: Buffer, sites: readonly Candidate[]): Generator<Neighbourhood, void> {
  let cluster: number[] = [];
  let first = 0;
  let last = 0;
  for (const [index, site] of sites.entries()) {
    if (site.readings.length > 0 || site.pieces.length > 1) {
      yield alone(site, index);
      continue;
    }
    if (cluster.length > 0 && (site.start > last + REACH || site.end - first > MAX_CLUSTER || site.start < last)) {
      yield clustered(bytes, sites, cluster);
      cluster = [];
    }
    if (cluster.length === 0) first = site.start;
    cluster.push(index);
    last = site.end;
  }
  if (cluster.length > 0) yield clustered(bytes, sites, cluster);
}

/** The places of a neighbourhood's values, by candidate; a value that no record holds is missing. Of equal texts they are the same. */
function positionsIn(neighbourhood: Neighbourhood, path: string): ReadonlyMap<number, TreePosition> {
  const places = new Map<number, TreePosition>();
  for (const [index, place] of placesByMark(neighbourhood, path).entries()) {
    const site = neighbourhood.sites[index];
    if (place && site !== undefined) places.set(site, place);
  }
  return places;
}

/** Versions of a file differ in few places, and most look the same around a value: what was read last is kept. */
const MAX_KEPT = 32;
const KEPT = new Map<string, readonly (TreePosition | null)[]>();

function placesByMark({ text, marks }: Neighbourhood, path: string): readonly (TreePosition | null)[] {
  const key = `${path}\0${marks.map(({ start, end }) => `${start}-${end}`).join()}\0${text}`;
  const places = KEPT.get(key) ?? readPlaces(text, marks, path);
  // The least recently used stands first.
  KEPT.delete(key);
  KEPT.set(key, places);
  const [oldest] = KEPT.keys();
  if (KEPT.size > MAX_KEPT && oldest !== undefined) KEPT.delete(oldest);
  return places;
}

function readPlaces(text: string, marks: readonly Mark[], path: string): readonly (TreePosition | null)[] {
  const tree = readRecords(text, marks, path);
  return marks.map((value, index) => {
    const member = tree.places[index];
    return member ? { tree, member, value } : null;
  });
}

function alone(site: Candidate, index: number): Neighbourhood {
  const before = fromLine(site.before.slice(-REACH), site.before.length > REACH);
  const value = '\u0001';
  return {
    text: before + value + site.after.slice(0, REACH),
    marks: [{ start: before.length, end: before.length + value.length }],
    sites: [index],
  };
}

function clustered(bytes: Buffer, all: readonly Candidate[], cluster: readonly number[]): Neighbourhood {
  const marks: Mark[] = [];
  const sites: number[] = [];
  const begin = Math.max(0, (all[cluster[0] ?? 0]?.start ?? 0) - REACH);
  let text = '';
  let at = begin;
  for (const index of cluster) {
    const site = all[index];
    if (!site || site.start < at) continue;
    const piece = bytes.toString('utf8', at, site.start);
    text += at === begin ? fromLine(piece, begin > 0) : piece;
    const start = text.length;
    // A private key of many lines is one value like any other.
    text += site.key ? '\u0001' : site.value;
    marks.push({ start, end: text.length });
    sites.push(index);
    at = site.end;
  }
  return { text: text + bytes.toString('utf8', at, Math.min(bytes.length, at + REACH)), marks, sites };
}

/** A text that was cut out begins with its first whole line. */
function fromLine(text: string, isCut: boolean): string {
  if (!isCut) return text;
  const line = text.indexOf('\n');
  return line >= 0 && line < LINE ? text.slice(line + 1) : text;
}
