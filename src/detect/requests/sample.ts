/**
 * Signed requests of a whole scan in bounded memory: some of each API key, and some that name none.
 *
 * Those with the least signatures are kept. Signatures are as good as random, so that this is a fair sample; and it is the
 * same one in whatever order and in however many pieces contents are read.
 */
import type { SignedRequest } from './find.ts';

/** A request with the path of its content. */
export interface LocatedRequest {
  readonly path: string;
  readonly request: SignedRequest;
}

/** How much is kept. One request proves as much as a thousand; some more serve where a line was cut or a key mistaken. */
export interface SampleSize {
  readonly keys: number;
  readonly perKey: number;
  readonly keyless: number;
}

/** Of a whole scan: with the longest requests there are less than 20 MB. */
export const SCAN_SAMPLE: SampleSize = { keys: 512, perKey: 3, keyless: 512 };
/** Of one of many pieces of work. */
export const PART_SAMPLE: SampleSize = { keys: 48, perKey: 2, keyless: 32 };

/** What is kept of requests that are added one after the other. `T` may tell more of each. */
export class RequestSample<T extends LocatedRequest> {
  readonly #size: SampleSize;
  readonly #byKey = new Map<string, T[]>();
  readonly #keyless: T[] = [];

  constructor(size: SampleSize = SCAN_SAMPLE) {
    this.#size = size;
  }

  add(one: T): void {
    const { apiKey } = one.request;
    if (apiKey === null) {
      insert(this.#keyless, one, this.#size.keyless);
      return;
    }
    const kept = this.#byKey.get(apiKey);
    if (kept) insert(kept, one, this.#size.perKey);
    else {
      this.#byKey.set(apiKey, [one]);
      // Not one by one: to find the key that has to go takes a look at all of them.
      if (this.#byKey.size > 2 * this.#size.keys) for (const key of this.#keys().slice(this.#size.keys)) this.#byKey.delete(key);
    }
  }

  /** How many are held now, some of which list() may leave out. */
  get size(): number {
    return [...this.#byKey.values()].reduce((sum, kept) => sum + kept.length, this.#keyless.length);
  }

  #keys(): readonly string[] {
    return [...this.#byKey.keys()].toSorted();
  }

  /** The first of each API key, then those without one, then the others. */
  list(): readonly T[] {
    const groups = this.#keys()
      .slice(0, this.#size.keys)
      .map((key) => this.#byKey.get(key) ?? []);
    return [...groups.flatMap((group) => group.slice(0, 1)), ...this.#keyless, ...groups.flatMap((group) => group.slice(1))];
  }
}

/** Inserts into a sorted list of bounded length, in which nothing stands twice. */
function insert<T extends LocatedRequest>(list: T[], one: T, most: number): void {
  const last = list.at(-1);
  if (list.length >= most && last && order(one, last) >= 0) return;
  let low = 0;
  for (let high = list.length; low < high;) {
    const middle = (low + high) >> 1;
    const other = list[middle];
    if (other && order(other, one) < 0) low = middle + 1;
    else high = middle;
  }
  // The same request in another line is shown where it stands first.
  const before = list[low - 1];
  const behind = list[low];
  if (before && isSame(before, one)) return;
  list.splice(low, behind && isSame(behind, one) ? 1 : 0, one);
  if (list.length > most) list.length = most;
}

function isSame(a: LocatedRequest, b: LocatedRequest): boolean {
  return a.request.signature === b.request.signature && textOf(a) === textOf(b);
}

function order(a: LocatedRequest, b: LocatedRequest): number {
  return (
    compare(a.request.signature, b.request.signature) ||
    compare(textOf(a), textOf(b)) ||
    compare(a.path, b.path) ||
    a.request.position.offset - b.request.position.offset
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function textOf({ request }: LocatedRequest): string {
  return request.payloads.map((payload) => payload.reveal()).join('\n');
}
