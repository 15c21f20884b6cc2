import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRuns } from '../../../src/detect/text/runs.ts';
import type { RunStep } from '../../../src/detect/text/runs.ts';

type Run = readonly [start: number, end: number];

const isKey = (byte: number | undefined): boolean => byte !== undefined && /[A-Za-z0-9+/_-]/.test(String.fromCharCode(byte));

/** Every maximal run, found by looking at every byte. */
function naiveRuns(bytes: Uint8Array, minimum: number): Run[] {
  const runs: Run[] = [];
  for (let start = 0; start < bytes.length;) {
    let end = start;
    while (end < bytes.length && isKey(bytes[end])) end++;
    if (end - start >= minimum) runs.push([start, end]);
    start = Math.max(end, start + 1);
  }
  return runs;
}

/** Every maximal alternation of key characters and NULs that is no part of a longer one. */
function naiveWideRuns(bytes: Uint8Array, minimum: number): Run[] {
  const runs: Run[] = [];
  for (let start = 0; start < bytes.length; start++) {
    if (!isKey(bytes[start]) || (bytes[start - 1] === 0 && isKey(bytes[start - 2]))) continue;
    let end = start + 1;
    while (bytes[end] === 0 && isKey(bytes[end + 1])) end += 2;
    if ((end - start + 1) / 2 >= minimum) runs.push([start, end]);
  }
  return runs;
}

/** Every maximal alternation of key characters and three NULs that is no part of a longer one. */
function naiveWidestRuns(bytes: Uint8Array, minimum: number): Run[] {
  const runs: Run[] = [];
  const isGap = (at: number): boolean => [0, 1, 2].every((index) => bytes[at + index] === 0);
  for (let start = 0; start < bytes.length; start++) {
    if (!isKey(bytes[start]) || (isGap(start - 3) && isKey(bytes[start - 4]))) continue;
    let end = start + 1;
    while (isGap(end) && isKey(bytes[end + 3])) end += 4;
    if ((end - start + 3) / 4 >= minimum) runs.push([start, end]);
  }
  return runs;
}

function found(bytes: Uint8Array, minimum: number, step: RunStep): Run[] {
  const runs: Run[] = [];
  findRuns(bytes, 0, bytes.length, minimum, (start, end, of) => {
    if (of === step) runs.push([start, end]);
  });
  return runs.toSorted((a, b) => a[0] - b[0]);
}

/** Bytes in stretches: long runs, runs one short of the minimum, lone separators, UTF-16, anything. */
const adversarial = fc
  .array(
    fc.oneof(
      fc
        .tuple(fc.constantFrom('A', 'z', '0', '+', '/', '_', '-'), fc.integer({ min: 1, max: 140 }))
        .map(([c, n]) => Buffer.from(c.repeat(n))),
      fc.constantFrom(15, 16, 17, 63, 64, 65).map((n) => Buffer.from('k'.repeat(n))),
      fc.constantFrom(' ', '\n', '"', '=', '\0', '\xff').map((c) => Buffer.from(c, 'latin1')),
      fc.integer({ min: 1, max: 80 }).map((n) => Buffer.from('w'.repeat(n), 'utf16le')),
      fc.integer({ min: 1, max: 80 }).map((n) => Buffer.from('w'.repeat(n), 'utf16le').swap16()),
      fc.tuple(fc.integer({ min: 1, max: 80 }), fc.nat({ max: 3 })).map(([n, lead]) => {
        const unit = Buffer.alloc(4);
        unit.write('v', lead);
        return Buffer.concat(Array.from({ length: n }, () => unit));
      }),
      fc.integer({ min: 1, max: 40 }).map((n) => Buffer.alloc(n)),
      fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
    ),
    { maxLength: 24 },
  )
  .map((parts) => Buffer.concat(parts));

describe('findRuns', () => {
  it('finds exactly what a naive scan finds, on adversarial bytes', () => {
    fc.assert(
      fc.property(adversarial, fc.constantFrom(16, 20, 64), (bytes, minimum) => {
        expect(found(bytes, minimum, 1)).toEqual(naiveRuns(bytes, minimum));
      }),
      { numRuns: 3000 },
    );
  });

  it('finds exactly the UTF-16 runs that a naive scan finds', () => {
    fc.assert(
      fc.property(adversarial, (bytes) => {
        expect(found(bytes, 16, 2)).toEqual(naiveWideRuns(bytes, 16));
      }),
      { numRuns: 3000 },
    );
  });

  it('finds exactly the runs of four bytes a character that a naive scan finds', () => {
    fc.assert(
      fc.property(adversarial, (bytes) => {
        expect(found(bytes, 16, 4)).toEqual(naiveWidestRuns(bytes, 16));
      }),
      { numRuns: 3000 },
    );
  });

  it('finds exactly what a naive scan finds, on random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 4000 }), (bytes) => {
        expect(found(bytes, 16, 1)).toEqual(naiveRuns(bytes, 16));
      }),
    );
  });
});
