import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDelta, createChangedRanges, readDeltaHead } from '../../../src/git/objects/packs/delta.ts';
import { createInflater } from '../../../src/git/objects/inflater.ts';
import { deflateSync } from 'node:zlib';

type Step = { readonly copy: readonly [number, number] } | { readonly insert: readonly number[] };

function sizeBytes(size: number): readonly number[] {
  const bytes: number[] = [];
  let rest = size;
  for (; rest > 0x7f; rest = Math.floor(rest / 128)) bytes.push((rest & 0x7f) | 0x80);
  return [...bytes, rest];
}

/** Writes a delta as git's pack format describes it, and what it should give. */
function encode(base: Buffer, steps: readonly Step[]): { readonly delta: Buffer; readonly result: Buffer } {
  const parts: Buffer[] = [];
  const code: number[] = [];
  for (const step of steps) {
    if ('insert' in step) {
      code.push(step.insert.length, ...step.insert);
      parts.push(Buffer.from(step.insert));
      continue;
    }
    const [offset, length] = step.copy;
    code.push(
      0x80 | 0x0f | 0x70,
      offset & 255,
      (offset >> 8) & 255,
      (offset >> 16) & 255,
      (offset >>> 24) & 255,
      length & 255,
      (length >> 8) & 255,
      (length >> 16) & 255,
    );
    parts.push(base.subarray(offset, offset + length));
  }
  const result = Buffer.concat(parts);
  return { delta: Buffer.from([...sizeBytes(base.length), ...sizeBytes(result.length), ...code]), result };
}

const steps = fc.array(
  fc.oneof(
    fc.record({ insert: fc.array(fc.nat(255), { minLength: 1, maxLength: 127 }) }),
    fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })).map(([at, share]) => ({ at, share })),
  ),
  { maxLength: 12 },
);

describe('deltas', () => {
  it('give what they describe, and name all that their base does not hold', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 400 }), steps, (bytes, list) => {
        const base = Buffer.from(bytes);
        const plan = list.map((one): Step => {
          if ('insert' in one) return one;
          const offset = Math.floor(one.at * (base.length - 1));
          return { copy: [offset, 1 + Math.floor(one.share * (base.length - offset - 1))] };
        });
        const { delta, result } = encode(base, plan);
        const head = readDeltaHead(delta, delta.length, base.length);
        expect(head.size).toBe(result.length);
        const target = Buffer.alloc(head.size + 8);
        const news = createChangedRanges();
        applyDelta(delta, head.at, delta.length, base, 0, base.length, target, 3, head.size, news);
        expect(target.subarray(3, 3 + head.size).equals(result)).toBe(true);
        // Between two neighbouring pieces of news everything is one piece of the base.
        const pairs = Array.from(news.pairs.subarray(0, news.length));
        let from = 0;
        for (let i = 0; i <= pairs.length; i += 2) {
          const to = pairs[i] ?? result.length;
          expect(base.includes(result.subarray(from, to))).toBe(true);
          from = pairs[i + 1] ?? result.length;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are refused where they do not fit', () => {
    const base = Buffer.from('some base');
    const { delta } = encode(base, [{ copy: [0, 4] }, { insert: [65] }]);
    const apply = (bytes: Buffer, size: number): void => {
      const head = readDeltaHead(bytes, bytes.length, base.length);
      applyDelta(bytes, head.at, bytes.length, base, 0, base.length, Buffer.alloc(100), 0, size, createChangedRanges());
    };
    expect(() => readDeltaHead(delta, delta.length, 3)).toThrow('its base has another size');
    expect(() => apply(delta, 4)).toThrow('an instruction is not known');
    expect(() => apply(delta, 9)).toThrow('its result has another size');
    expect(() => apply(encode(base, [{ copy: [5, 50] }]).delta, 50)).toThrow('it copies what is not there');
    expect(() => apply(Buffer.concat([delta, Buffer.from([0])]), 5)).toThrow('an instruction is not known');
    expect(() => readDeltaHead(Buffer.from([0x89, 0x80]), 2, 9)).toThrow('it ends early');
  });
});

describe('the inflater', () => {
  it('gives back what was deflated, and refuses what is broken, too long or too short', () => {
    const inflate = createInflater();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), fc.nat(), (bytes, seed) => {
        const packed = deflateSync(bytes);
        const source = Buffer.concat([Buffer.from('xx'), packed, Buffer.from('yy')]);
        const target = Buffer.alloc(bytes.length + 10);
        expect(inflate(source, 2, 2 + packed.length, target, 5, bytes.length)).toBe(true);
        expect(target.subarray(5, 5 + bytes.length).equals(Buffer.from(bytes))).toBe(true);
        expect(inflate(source, 2, 2 + packed.length, target, 5, bytes.length + 1)).toBe(false);
        if (bytes.length > 0) expect(inflate(source, 2, 2 + packed.length, target, 5, bytes.length - 1)).toBe(false);
        const broken = Buffer.from(packed);
        const at = 2 + (seed % (packed.length - 2));
        broken[at] = (broken[at] ?? 0) ^ 0x10;
        // Some bits of a stream mean nothing: then the content is what it was.
        if (inflate(broken, 0, broken.length, target, 0, bytes.length))
          expect(target.subarray(0, bytes.length).equals(Buffer.from(bytes))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
