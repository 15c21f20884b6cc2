/** What can be done to bytes. */
import * as fc from 'fast-check';

/** One edit; `at` and `to` are places as parts of the whole, so that an edit means the same for contents of any length. */
export interface Edit {
  readonly kind: 'flip' | 'set' | 'cut' | 'drop' | 'insert' | 'repeat' | 'swap' | 'zero';
  readonly at: number;
  readonly length: number;
  readonly byte: number;
}

export const edits = (most: number): fc.Arbitrary<readonly Edit[]> =>
  fc.array(
    fc.record({
      kind: fc.constantFrom<Edit['kind']>('flip', 'set', 'cut', 'drop', 'insert', 'repeat', 'swap', 'zero'),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.oneof(
        { weight: 3, arbitrary: fc.integer({ min: 1, max: 4 }) },
        { weight: 1, arbitrary: fc.integer({ min: 1, max: 600 }) },
      ),
      byte: fc.oneof(fc.constantFrom(0, 1, 0x7f, 0x80, 0xff, 0x0a, 0x22, 0x5c), fc.integer({ min: 0, max: 255 })),
    }),
    { maxLength: most },
  );

/** Edits a copy. */
export function edit(bytes: Buffer, list: readonly Edit[]): Buffer {
  let result = Buffer.from(bytes);
  for (const { kind, at: part, length, byte } of list) {
    const at = Math.min(result.length, Math.floor(part * (result.length + 1)));
    const end = Math.min(result.length, at + length);
    switch (kind) {
      case 'flip':
        if (at < result.length) result[at] = result[at]! ^ (1 << (byte % 8));
        break;
      case 'set':
        result.fill(byte, at, end);
        break;
      case 'zero':
        result.fill(0, at, end);
        break;
      case 'cut':
        result = result.subarray(0, at);
        break;
      case 'drop':
        result = Buffer.concat([result.subarray(0, at), result.subarray(end)]);
        break;
      case 'insert':
        result = Buffer.concat([result.subarray(0, at), Buffer.alloc(length, byte), result.subarray(at)]);
        break;
      case 'repeat':
        result = Buffer.concat([result.subarray(0, end), result.subarray(at, end), result.subarray(end)]);
        break;
      case 'swap': {
        const middle = (at + end) >> 1;
        result = Buffer.concat([result.subarray(0, at), result.subarray(middle, end), result.subarray(at, middle), result.subarray(end)]);
        break;
      }
    }
  }
  return result;
}
