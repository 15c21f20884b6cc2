import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionsOf } from '../../src/detect/text/position.ts';
import { NOTHING, join, measure, moved } from '../../src/sources/extent.ts';

/** Text with many line ends and characters of all widths. */
const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r\n', 'é', '中', '😀', '\ufeff', ' '), maxLength: 400 });

/** The beginning of the character at an offset: values begin and end with ASCII. */
function wholeCharacter(bytes: Buffer, offset: number): number {
  let at = Math.min(offset, bytes.length);
  while (at < bytes.length && ((bytes[at] ?? 0) & 0xc0) === 0x80) at--;
  return at;
}

describe('measure and join', () => {
  it('gives the same for a content as for its pieces', () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat(1600), { maxLength: 6 }), (content, cuts) => {
        const bytes = Buffer.from(content);
        const borders = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b), bytes.length];
        let sum = NOTHING;
        for (let i = 1; i < borders.length; i++) sum = join(sum, measure(bytes.subarray(borders[i - 1], borders[i]), i === 1));
        // A mark that a cut goes through is no mark for the first piece; nobody cuts that early.
        fc.pre(!content.startsWith('\ufeff') || (borders[1] ?? 0) >= 3 || bytes.length < 3);
        expect(sum).toEqual(measure(bytes, true));
      }),
    );
  });

  it('counts newlines as a naive loop does, at any alignment', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), fc.nat(7), (array, offset) => {
        const dense = Buffer.from(array.map((byte) => (byte < 60 ? 0x0a : byte)));
        const bytes = dense.subarray(Math.min(offset, dense.length));
        expect(measure(bytes, false).lines).toBe(bytes.filter((byte) => byte === 0x0a).length);
      }),
    );
    // Long enough that a sum of bytes would run over.
    expect(measure(Buffer.alloc(1_000_003, 0x0a), false).lines).toBe(1_000_003);
  });
});

describe('moved', () => {
  it('gives the place in the whole for a place in a piece', () => {
    fc.assert(
      fc.property(text, fc.nat(1600), fc.nat(1600), fc.nat(64), (content, at, cut, length) => {
        const bytes = Buffer.from(content);
        const start = wholeCharacter(bytes, at);
        const end = wholeCharacter(bytes, start + length);
        const from = Math.min(cut, start);
        fc.pre(from === 0 || from >= 3);
        const piece = positionsOf(bytes.subarray(from));
        // A mark at a piece's beginning would be taken for the content's.
        fc.pre(from === 0 || !bytes.subarray(from, from + 3).equals(Buffer.from('\ufeff')));
        const place = moved(piece.at(start - from, end - from, false), from, measure(bytes.subarray(0, from), true), false);
        expect(place).toEqual(positionsOf(bytes).at(start, end, false));
      }),
    );
  });

  it('stays right past 4 GiB', () => {
    const place = { offset: 10, endOffset: 74, line: 1, column: 11, endLine: 1, endColumn: 75 };
    const before = { lines: 0, units: 2 ** 33, bytes: 2 ** 33 };
    expect(moved(place, 2 ** 33, before, false)).toMatchObject({ offset: 2 ** 33 + 10, column: 2 ** 33 + 11, endColumn: 2 ** 33 + 75 });
    expect(moved(place, 2 ** 33, before, true)).toMatchObject({ column: 2 ** 32 + 11 });
  });
});
