/** A view: content as one reading gives it, with the way back to the original bytes. */
import type { Reading } from '../finding.ts';

/** `bytes` and `text` (Latin-1) have the same indices. */
export interface View {
  readonly bytes: Buffer;
  readonly text: string;
  /** Offset in the original content of the byte that gives the character at `index`. */
  readonly origin: (index: number) => number;
  /** Offset in the original content just behind the byte that gives the last character before `index`. */
  readonly originEnd: (index: number) => number;
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
