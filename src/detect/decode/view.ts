/** A view: content as one reading gives it, with the way back to the original bytes. */
import type { Reading } from '../../model/detection.ts';

/** A place that shows a part of a value. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** `bytes` and `text` (Latin-1) have the same indices. */
export interface View {
  readonly bytes: Buffer;
  readonly text: string;
  /** Offset in the original content of the byte that gives the character at `index`. */
  readonly origin: (index: number) => number;
  /** Offset in the original content just behind the byte that gives the last character before `index`. */
  readonly originEnd: (index: number) => number;
  /**
   * The places in the original content that show the characters in [start, end), in order: more than one where a carrier
   * stands between them. Null where it is one stretch always.
   */
  readonly pieces: ((start: number, end: number) => readonly Piece[]) | null;
  readonly readings: readonly Reading[];
  /** The text around the part that was decoded: context for what stands at its borders. */
  readonly before: string;
  readonly after: string;
  readonly depth: number;
  /** So many characters of context are taken for what is decoded in it. */
  readonly reach: number;
}

/** Context that a decoded part takes with it: so much before it, and half as much behind. */
const NESTED_REACH = 8192;

/** The view of the original bytes themselves, from one offset to another. */
export function partView(bytes: Buffer, from: number, to: number, reach = NESTED_REACH): View {
  const own = bytes.subarray(from, to);
  const origin = (index: number): number => index + from;
  return {
    bytes: own,
    text: own.toString('latin1'),
    origin,
    originEnd: origin,
    pieces: null,
    readings: [],
    before: '',
    after: '',
    depth: 0,
    reach: Math.min(reach, NESTED_REACH),
  };
}

/** A view decoded from a part of another one. `map` gives the parent's index for a decoded index. */
export function nestedView(
  parent: View,
  decoded: Buffer,
  reading: Reading,
  part: {
    readonly start: number;
    readonly end: number;
    readonly map: (index: number) => number;
    readonly mapEnd: (index: number) => number;
  },
): View {
  const text = decoded.toString('latin1');
  // Several lines begin on a line of their own; a bare value belongs to the name before its encoded form.
  const lines = text.includes('\n') ? '\n' : '';
  return {
    bytes: decoded,
    text,
    origin: (index) => parent.origin(part.map(index)),
    originEnd: (index) => parent.originEnd(part.mapEnd(index)),
    pieces: parent.pieces && ((from, to) => parent.pieces?.(part.map(from), part.mapEnd(to)) ?? []),
    readings: [...parent.readings, reading],
    before: contextBefore(parent, part.start, parent.reach) + lines,
    after: lines + contextAfter(parent, part.end, parent.reach >> 1),
    depth: parent.depth + 1,
    reach: parent.reach,
  };
}

/** Up to `length` characters of context before `index`, the outer view's included. */
export function contextBefore(view: View, index: number, length: number): string {
  const own = view.text.slice(Math.max(0, index - length), index);
  return own.length < length && index - length < 0 ? view.before.slice(-(length - own.length)) + own : own;
}

/** Up to `length` characters of context from `index` on, the outer view's included. */
export function contextAfter(view: View, index: number, length: number): string {
  const own = view.text.slice(index, index + length);
  return own.length < length ? own + view.after.slice(0, length - own.length) : own;
}

/** The view of what a carrier holds, without the carrier. */
export function carriedView(parent: View, carried: CarriedText): View {
  const { starts, ends } = carried;
  const view = nestedView(parent, carried.bytes, carried.reading, {
    start: carried.from,
    end: carried.to,
    map: (index) => starts[index] ?? carried.to,
    mapEnd: (index) => ends[index - 1] ?? carried.from,
  });
  const inParent = (start: number, end: number): readonly Piece[] => [
    ...stretches(starts, ends, start, end, carried.isFiller),
    ...(carried.again?.(start, end) ?? []),
  ];
  return {
    ...view,
    pieces: (start, end) =>
      inParent(start, end)
        .flatMap((one) => parent.pieces?.(one.start, one.end) ?? [{ start: parent.origin(one.start), end: parent.originEnd(one.end) }])
        .toSorted((a, b) => a.start - b.start),
  };
}

/** A text that a carrier holds, with the place of each of its characters in the text around it. */
export interface CarriedText {
  readonly bytes: Buffer;
  /** Where each character is shown: from starts[index] up to ends[index]. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The stretch that was read. */
  readonly from: number;
  readonly to: number;
  readonly reading: Reading;
  /** Where the characters in [start, end) are shown once more: the text beside the digits of a dump. */
  readonly again?: (start: number, end: number) => readonly Piece[];
  /** Whether what stands in [start, end) belongs to how a value is written: the commas of a list of numbers. */
  readonly isFiller?: (start: number, end: number) => boolean;
}

/** The stretches that characters stand in, those that touch as one. */
export function stretches(
  starts: Int32Array,
  ends: Int32Array,
  from: number,
  to: number,
  isFiller: CarriedText['isFiller'] = (start, end) => start === end,
): readonly Piece[] {
  const found: { start: number; end: number }[] = [];
  for (let i = from; i < to; i++) {
    const [start = 0, end = 0] = [starts[i], ends[i]];
    const last = found.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (last && isFiller(last.end, start)) last.end = end;
    else found.push({ start, end });
  }
  return found;
}

/** Gathers a text that a carrier holds. */
export class CarriedBuilder {
  readonly #codes: number[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  /** Adds a character that stands at [start, end). */
  add(code: number, start: number, end: number): void {
    this.#codes.push(code);
    this.#starts.push(start);
    this.#ends.push(end);
  }

  /** Adds bytes[start, end) as they are. */
  copy(bytes: Uint8Array, start: number, end: number): void {
    for (let i = start; i < end; i++) this.add(bytes[i] ?? 0, i, i + 1);
  }

  get length(): number {
    return this.#codes.length;
  }

  /** The text, read from [from, to). */
  build(from: number, to: number, reading: Reading, more: Pick<CarriedText, 'again' | 'isFiller'> = {}): CarriedText {
    return {
      bytes: Buffer.from(this.#codes),
      starts: Int32Array.from(this.#starts),
      ends: Int32Array.from(this.#ends),
      from,
      to,
      reading,
      ...more,
    };
  }
}
