/** The last bytes of what has gone by: context for what comes, in bounded memory. */

/** Keeps the last bytes of a stream. */
export interface Tail {
  /** Adds bytes; they are copied, since a stream's chunks are not ours to keep. */
  readonly add: (bytes: Buffer) => void;
  /** The last `length` bytes, or as many as there were. */
  readonly last: (length: number) => Buffer;
  /** How many bytes have gone by. */
  readonly offset: () => number;
}

/** Makes a tail of `size` bytes. */
export function tailOf(size: number): Tail {
  let parts: Buffer[] = [];
  let kept = 0;
  let offset = 0;
  const whole = (): Buffer => {
    const [first] = parts;
    if (parts.length === 1 && first) return first;
    const joined = Buffer.concat(parts);
    parts = [joined];
    return joined;
  };
  return {
    add: (bytes) => {
      if (bytes.length === 0) return;
      offset += bytes.length;
      const piece = Buffer.from(bytes.length > size ? bytes.subarray(bytes.length - size) : bytes);
      if (piece.length === size) {
        parts = [piece];
        kept = size;
        return;
      }
      parts.push(piece);
      kept += piece.length;
      // Joined now and then: a stream of short lines must not gather a list of them.
      if (kept > 2 * size) {
        parts = [Buffer.from(whole().subarray(kept - size))];
        kept = size;
      }
    },
    last: (length) => {
      const all = whole();
      return all.subarray(Math.max(0, all.length - Math.min(length, size)));
    },
    offset: () => offset,
  };
}
