/**
 * The typed face of the search kernel (assembly/search.ts), which is WebAssembly with SIMD: it finds runs of key characters and
 * leaves out those that can be nothing, and counts newlines.
 *
 * Its code is a part of this program (kernel-code.ts), so that nothing is loaded from a disk; it is compiled when a thread asks
 * for the first time, which takes less than a millisecond. Contents are copied into its memory piece by piece, cut where
 * nothing that is looked for can be cut: what is found does not depend on the pieces. The memory does not grow; only a run that
 * is longer than a piece gets a memory of its own, for as long as it takes.
 */
import { KERNEL_CODE } from './kernel-code.ts';

/** How many bytes each character of a run takes: 1, 2 in UTF-16, 4 in UTF-32. */
export type RunStep = 1 | 2 | 4;

/** Called for each run: its characters are the bytes start, start + step, … below end. */
export type OnRun = (start: number, end: number, step: RunStep) => void;

/**
 * Which runs of one byte a character are told, as bits; 0 for all. Those of more bytes always are. A filter may tell too many,
 * never too few.
 */
export const FILTER = {
  all: 0,
  /** What can be, or be a piece of, a credential: see assembly/interest.ts. */
  interest: 1,
  /** What may be a part of a request's signature. */
  signatures: 2,
  /** With `interest`: all of a value's length or more. */
  whole: 4,
  /** With `interest`: pieces that may go on in the next line, too. */
  redact: 8,
} as const;

/** So many bytes has the table of beginnings. */
export const BEGINNINGS = 65_536;

/**
 * Where values that are known may begin: a 1 in the table for each hash, cut to 16 bits, of their first 16 characters (base 31, as
 * src/redact/value-memory.ts takes it). Another version of a table has other entries.
 */
export interface KnownBeginnings {
  readonly filter: Uint8Array;
  readonly version: number;
}

/** What is looked for. */
export interface RunQuery {
  /** The fewest characters of a run: 16 or more. */
  readonly minimum: number;
  /** Bits of {@link FILTER}. */
  readonly filter: number;
  /** Runs of 60 characters or more in which one of these may begin are told, too, whatever the filter. */
  readonly known?: KnownBeginnings;
  /** Told of places that may lie in a list of numbers, in columns of characters or in text in escapes, of one in every {@link STRIDE} bytes. */
  readonly onPlace?: (at: number) => void;
  /** The places are counted from so many bytes before the first; else from where the search begins. */
  readonly offset?: number;
}

/** No shorter run is found. */
const SHORTEST = 16;
/**
 * 64 numbers of two digits take 192 bytes, of which WINDOW are looked at behind a place. The lines of a log are often as long as each
 * other, and it is no multiple of the usual lengths: else each place would lie in what stands before the numbers.
 */
export const STRIDE = 151;
/** So many bytes of digits and separators lead on. */
export const WINDOW = 16;

/** What the compiled code exports. Addresses and lengths are in bytes. */
interface KernelExports {
  readonly search: (
    from: number,
    to: number,
    low: number,
    high: number,
    minimum: number,
    filter: number,
    known: number,
    out: number,
  ) => number;
  readonly findNumbers: (first: number, to: number, stride: number, out: number) => number;
  readonly countNewlines: (from: number, to: number) => number;
}

interface KernelModule {
  readonly kernel: never;
}

/** Of WebAssembly what is used here: Node's types tell nothing of it. */
declare const WebAssembly: {
  readonly Memory: new (limits: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (code: Uint8Array) => KernelModule;
  readonly Instance: new (
    module: KernelModule,
    imports: { readonly env: { readonly memory: object } },
  ) => { readonly exports: KernelExports };
};

/** So much is searched at once: it stays in the processor's cache. */
const PIECE = 128 * 1024;
/** What may be looked at before a run and behind it. */
const BEFORE = 1024;
const BEHIND = 1024;
const PAGE = 64 * 1024;
/** Below stands what the code keeps for itself. */
const KNOWN = 4096;
const OUT = KNOWN + BEGINNINGS;
const WORD = 4;
/** A run is told in three words. */
const WORDS = 3;

/** Less is counted here. */
const FEW = 256;
const NEWLINE = 0x0a;

let compiled: KernelModule | null = null;

/** An instance with its memory, for pieces of up to `size` bytes. */
class Kernel {
  readonly exports: KernelExports;
  readonly bytes: Uint8Array;
  readonly words: Uint32Array;
  /** Where a piece begins in the memory. */
  readonly base: number;
  #known: KnownBeginnings | null = null;

  constructor(size: number) {
    // A run takes 12 bytes in the list, and 17 at least in the content.
    const list = Math.ceil((size * 5) / 4 / PAGE) * PAGE;
    this.base = OUT + list + BEFORE;
    const memory = new WebAssembly.Memory({ initial: Math.ceil((this.base + size + BEHIND) / PAGE) });
    compiled ??= new WebAssembly.Module(Buffer.from(KERNEL_CODE, 'base64'));
    this.exports = new WebAssembly.Instance(compiled, { env: { memory } }).exports;
    this.bytes = new Uint8Array(memory.buffer);
    this.words = new Uint32Array(memory.buffer);
  }

  /** Loads a table unless it is there; gives its address, 0 for none. */
  load(known: KnownBeginnings | undefined): number {
    if (!known) return 0;
    if (this.#known?.filter !== known.filter || this.#known.version !== known.version) this.bytes.set(known.filter, KNOWN);
    this.#known = known;
    return KNOWN;
  }
}

let shared: Kernel | null = null;

function kernelFor(size: number): Kernel {
  if (size > PIECE) return new Kernel(size);
  return (shared ??= new Kernel(PIECE));
}

/**
 * Reports the runs of key characters, [A-Za-z0-9+/_-], in bytes[from, to), in order of their starts. A run touching `from` or `to`
 * is reported as far as it lies inside. Searches may be begun within the callbacks.
 */
export function searchRuns(bytes: Uint8Array, from: number, to: number, query: RunQuery, onRun: OnRun): void {
  const { minimum, filter, onPlace, offset } = query;
  const origin = offset === undefined ? from : originOf(from, offset);
  if (minimum < SHORTEST) throw new RangeError(`a run of ${minimum} is too short to be found`);
  const end = Math.min(to, bytes.length);
  for (let at = from; end - at >= SHORTEST;) {
    const stop = pieceEnd(bytes, at, end);
    const kernel = kernelFor(stop - at);
    const low = Math.max(0, at - BEFORE);
    const high = Math.min(bytes.length, stop + BEHIND);
    // What stands at an offset stands so much farther in the memory.
    const shift = kernel.base - at;
    kernel.bytes.set(bytes.subarray(low, high), low + shift);
    const count = kernel.exports.search(
      at + shift,
      stop + shift,
      low + shift,
      high + shift,
      minimum,
      filter,
      kernel.load(query.known),
      OUT,
    );
    const runs = count === 0 ? NONE : kernel.words.slice(OUT / WORD, OUT / WORD + WORDS * count);
    const places = onPlace ? placesIn(kernel, shift, origin, at, Math.min(stop, end - WINDOW)) : NONE;
    if (!isInOrder(runs)) tellSorted(runs, shift, onRun);
    else for (let i = 0; i < runs.length; i += WORDS) tell(runs, i, shift, onRun);
    if (onPlace) for (const place of places) onPlace(place - shift);
    at = stop;
  }
}

const NONE = new Uint32Array(0);

/** From where places are counted, so that they do not depend on where a stream is cut: `offset` bytes of it stand before the first. */
function originOf(from: number, offset: number): number {
  return from - ((from + offset) % STRIDE);
}

/**
 * Tells of the places in bytes[from, to), one in every {@link STRIDE} bytes at most, that may lie in a list of numbers, in columns of
 * characters or in text in escapes. They are counted from `offset` bytes before the first byte.
 */
export function searchPlaces(bytes: Uint8Array, from: number, to: number, onPlace: (at: number) => void, offset = 0): void {
  const origin = originOf(from, offset);
  const end = Math.min(to, bytes.length);
  for (let at = from; end - at > WINDOW; at += PIECE) {
    const stop = Math.min(end, at + PIECE);
    const kernel = kernelFor(PIECE);
    const shift = kernel.base - at;
    kernel.bytes.set(bytes.subarray(at, Math.min(bytes.length, stop + BEHIND)), kernel.base);
    for (const place of placesIn(kernel, shift, origin, at, Math.min(stop, end - WINDOW))) onPlace(place - shift);
  }
}

/** The places, by their addresses, in a piece that is in the memory; they are counted from `origin`. */
function placesIn(kernel: Kernel, shift: number, origin: number, at: number, stop: number): Uint32Array {
  const first = origin + Math.ceil((at - origin + 1) / STRIDE) * STRIDE - 1;
  const count = first < stop ? kernel.exports.findNumbers(first + shift, stop + shift, STRIDE, OUT) : 0;
  return count === 0 ? NONE : kernel.words.slice(OUT / WORD, OUT / WORD + count);
}

function tell(runs: Uint32Array, index: number, shift: number, onRun: OnRun): void {
  const step = runs[index + 2];
  onRun((runs[index] ?? 0) - shift, (runs[index + 1] ?? 0) - shift, step === 2 ? 2 : step === 4 ? 4 : 1);
}

/** Runs of several bytes a character come before those of one that end in the same block. */
function isInOrder(runs: Uint32Array): boolean {
  for (let i = WORDS; i < runs.length; i += WORDS) if ((runs[i] ?? 0) < (runs[i - WORDS] ?? 0)) return false;
  return true;
}

function tellSorted(runs: Uint32Array, shift: number, onRun: OnRun): void {
  const order = Array.from({ length: runs.length / WORDS }, (_, i) => i * WORDS);
  for (const index of order.toSorted((a, b) => (runs[a] ?? 0) - (runs[b] ?? 0))) tell(runs, index, shift, onRun);
}

/** Where the piece that begins at `at` ends: where no run of any step can go on. */
function pieceEnd(bytes: Uint8Array, at: number, end: number): number {
  for (let size = PIECE; ; size *= 2) {
    if (end - at <= size) return end;
    const cut = cutBefore(bytes, at, at + size);
    if (cut > at) return cut;
  }
}

/** The last place up to `end` behind what ends every run: a byte that is neither key character nor NUL, or four NULs. */
function cutBefore(bytes: Uint8Array, floor: number, end: number): number {
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

function isKey(byte: number): boolean {
  const letter = (byte | 0x20) - 0x61;
  return (letter >= 0 && letter < 26) || (byte >= 0x2f && byte <= 0x39) || byte === 0x2b || byte === 0x2d || byte === 0x5f;
}

/** Counts the newlines in bytes[from, to). */
export function countNewlines(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  if (to - from < FEW) {
    for (let at = from; at < to; at++) if (bytes[at] === NEWLINE) count++;
    return count;
  }
  const kernel = kernelFor(PIECE);
  for (let at = from; at < to; at += PIECE) {
    const stop = Math.min(to, at + PIECE);
    kernel.bytes.set(bytes.subarray(at, stop), kernel.base);
    count += kernel.exports.countNewlines(kernel.base, kernel.base + stop - at);
  }
  return count;
}
