/**
 * An index of known values that finds every piece of one, wherever it begins: any text of MIN_PIECE characters in a row that
 * a value holds. Of each value the hashes of some windows are kept, so far apart that every piece holds one of them whole.
 */

/** So many characters of a value in a row are a piece of it. */
export const MIN_PIECE = 12;
const WINDOW = 8;
const STRIDE = MIN_PIECE - WINDOW + 1;

const BASE = 0x01000193;
/** BASE to the power of WINDOW - 1, modulo 2^32: what the oldest character of a window counts. */
const OLDEST = Array.from({ length: WINDOW - 1 }).reduce<number>((power) => Math.imul(power, BASE), 1);

/** A bit for each window that is known dismisses nearly all others without a look into the map: of so many bits at first. */
const FILTER_BITS = 19;
/** It grows where fewer than so many bits are there for each window. */
const BITS_A_WINDOW = 16;
const MAX_FILTER_BITS = 28;
/** A value's number and a place in it, in one number. */
const PLACES = 65_536;
/** Private keys of one kind begin alike: so many values with the same window are compared. */
const MAX_ALIKE = 8;

/** A piece of a known value in a text: from `start` to `end`; `whole` where it is all of the value. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly whole: string | null;
}

/** Known values. Characters are bytes: a value is ASCII, or bytes read as Latin-1. */
export class KnownValues {
  readonly #values: string[] = [];
  readonly #known = new Set<string>();
  readonly #windows = new Map<number, number[]>();
  #filter: Uint8Array | null = null;
  #filterBits = FILTER_BITS;

  /** Whether there is none. */
  isEmpty(): boolean {
    return this.#values.length === 0;
  }

  /** Adds a value; one that is shorter than a piece is none. */
  add(value: string): void {
    if (value.length < MIN_PIECE || value.length > PLACES || this.#known.has(value)) return;
    this.#known.add(value);
    const filter = this.#roomyFilter();
    const number = this.#values.push(value) - 1;
    for (let at = 0; at + WINDOW <= value.length; at += STRIDE) {
      let hash = 0;
      for (let i = at; i < at + WINDOW; i++) hash = (Math.imul(hash, BASE) + value.charCodeAt(i)) | 0;
      mark(filter, slotOf(hash, this.#filterBits));
      const places = this.#windows.get(hash);
      if (!places) this.#windows.set(hash, [number * PLACES + at]);
      else if (places.length < MAX_ALIKE) places.push(number * PLACES + at);
    }
  }

  /** The filter, with room for what the next value brings. */
  #roomyFilter(): Uint8Array {
    const isFull = this.#windows.size * BITS_A_WINDOW > 2 ** this.#filterBits;
    if (this.#filter && (!isFull || this.#filterBits === MAX_FILTER_BITS)) return this.#filter;
    if (isFull) this.#filterBits = Math.min(MAX_FILTER_BITS, this.#filterBits + 3);
    const filter = new Uint8Array(2 ** (this.#filterBits - 3));
    for (const hash of this.#windows.keys()) mark(filter, slotOf(hash, this.#filterBits));
    this.#filter = filter;
    return filter;
  }

  /** The pieces of known values in codes[0, length), in order and apart from each other. Takes time linear in `length`. */
  find(codes: Uint8Array, length: number): readonly Piece[] {
    const filter = this.#filter;
    if (filter === null || length < MIN_PIECE) return NONE;
    const pieces: Piece[] = [];
    let hash = 0;
    let done = 0;
    for (let i = 0; i < length; i++) {
      if (i >= WINDOW) hash = (hash - Math.imul(codes[i - WINDOW] ?? 0, OLDEST)) | 0;
      hash = (Math.imul(hash, BASE) + (codes[i] ?? 0)) | 0;
      if (i + 1 < done + WINDOW) continue;
      const slot = slotOf(hash, this.#filterBits);
      if (((filter[slot >> 3] ?? 0) & (1 << (slot & 7))) === 0) continue;
      const piece = this.#pieceAt(codes, length, i + 1 - WINDOW, hash, done);
      if (!piece) continue;
      pieces.push(piece);
      done = piece.end;
    }
    return pieces;
  }

  /** The longest piece around a window whose hash is known; null where it is too short, or the hash is all that is alike. */
  #pieceAt(codes: Uint8Array, length: number, at: number, hash: number, from: number): Piece | null {
    let longest: Piece | null = null;
    for (const place of this.#windows.get(hash) ?? []) {
      const value = this.#values[Math.floor(place / PLACES)] ?? '';
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
}

const NONE: readonly Piece[] = [];

function slotOf(hash: number, bits: number): number {
  return (hash ^ (hash >>> 15)) & ((1 << bits) - 1);
}

function mark(filter: Uint8Array, slot: number): void {
  filter[slot >> 3] = (filter[slot >> 3] ?? 0) | (1 << (slot & 7));
}
