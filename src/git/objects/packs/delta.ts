/** Deltas: an object as pieces of its base and bytes of its own (git's gitformat-pack manual). */
import { DamageError } from '../damage.ts';

/**
 * What a delta brings that its base does not hold, as pairs of [from, to) in the result: its own bytes; and each place
 * where two pieces of the base meet that did not stand side by side, as an empty pair.
 */
export interface ChangedRanges {
  /** The pairs' numbers; those at and beyond `length` mean nothing. */
  pairs: Int32Array;
  length: number;
}

/** Makes the place for a delta's news; it is used again for each. */
export function createChangedRanges(): ChangedRanges {
  return { pairs: new Int32Array(1024), length: 0 };
}

/** The size of the result and where the instructions begin. Throws DamageError where the base has another size. */
export function readDeltaHead(delta: Buffer, length: number, baseLength: number): { readonly size: number; readonly at: number } {
  let at = 0;
  const readSize = (): number => {
    let size = 0;
    for (let factor = 1; ; factor *= 128) {
      if (at >= length) throw new DamageError('it ends early');
      const byte = delta[at++] ?? 0;
      size += (byte & 0x7f) * factor;
      if ((byte & 0x80) === 0) return size;
    }
  };
  if (readSize() !== baseLength) throw new DamageError('its base has another size');
  return { size: readSize(), at };
}

/**
 * Rebuilds an object into target[to, to + size) and notes what is new. `delta` holds `length` bytes, its instructions
 * beginning at `at`; the base is base[from, from + baseLength). Throws DamageError.
 */
export function applyDelta(
  delta: Buffer,
  at: number,
  length: number,
  base: Buffer,
  from: number,
  baseLength: number,
  target: Buffer,
  to: number,
  size: number,
  changed: ChangedRanges,
): void {
  let out = 0;
  let pairs = 0;
  /** Where in the base the piece before this one ended; -1 where something else stands before. */
  let follows = 0;
  while (at < length) {
    const code = delta[at++] ?? 0;
    // Room for what this instruction brings, and for the seam at the end.
    if (pairs + 4 > changed.pairs.length) {
      const more = new Int32Array(changed.pairs.length * 2);
      more.set(changed.pairs);
      changed.pairs = more;
    }
    if (code & 0x80) {
      let offset = 0;
      let count = 0;
      if (code & 0x01) offset = delta[at++] ?? 0;
      if (code & 0x02) offset |= (delta[at++] ?? 0) << 8;
      if (code & 0x04) offset |= (delta[at++] ?? 0) << 16;
      if (code & 0x08) offset += (delta[at++] ?? 0) * 0x1000000;
      if (code & 0x10) count = delta[at++] ?? 0;
      if (code & 0x20) count |= (delta[at++] ?? 0) << 8;
      if (code & 0x40) count |= (delta[at++] ?? 0) << 16;
      if (count === 0) count = 0x10000;
      if (offset + count > baseLength || out + count > size) throw new DamageError('it copies what is not there');
      if (follows >= 0 && offset !== follows) {
        changed.pairs[pairs++] = out;
        changed.pairs[pairs++] = out;
      }
      if (count < 24) for (let i = 0; i < count; i++) target[to + out + i] = base[from + offset + i] ?? 0;
      else base.copy(target, to + out, from + offset, from + offset + count);
      follows = offset + count;
      out += count;
    } else {
      if (code === 0 || at + code > length || out + code > size) throw new DamageError('an instruction is not known');
      if (code < 24) for (let i = 0; i < code; i++) target[to + out + i] = delta[at + i] ?? 0;
      else delta.copy(target, to + out, at, at + code);
      // Longer insertions come as several instructions in a row.
      if (pairs > 0 && changed.pairs[pairs - 1] === out) changed.pairs[pairs - 1] = out + code;
      else {
        changed.pairs[pairs++] = out;
        changed.pairs[pairs++] = out + code;
      }
      at += code;
      out += code;
      follows = -1;
    }
  }
  if (out !== size) throw new DamageError('its result has another size');
  // What follows the last piece in the base is gone: the end is a seam too.
  if (follows !== baseLength && follows >= 0) {
    changed.pairs[pairs++] = out;
    changed.pairs[pairs++] = out;
  }
  changed.length = pairs;
}
