import fc from 'fast-check';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findNumbers, numbersAt } from '../../src/detect/decode/carriers/numbers.ts';
import { interestingRuns, isInteresting, surroundings } from '../../src/detect/prefilter.ts';
import type { FoundRun } from '../../src/detect/prefilter.ts';
import { mayBeSignature, noteSignature } from '../../src/detect/requests/signatures.ts';
import type { SignaturePosition } from '../../src/detect/requests/signatures.ts';
import { FILTER, STRIDE, WINDOW, countNewlines, searchRuns } from '../../src/kernel/kernel.ts';
import { adversarial, written } from './contents.ts';
import { probeRuns } from './probe-runs.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

function foundBy(bytes: Buffer, from: number, to: number, minimum: number): readonly FoundRun[] {
  const runs: FoundRun[] = [];
  searchRuns(bytes, from, to, { minimum, filter: FILTER.all }, (start, end, step) => runs.push({ start, end, step }));
  return runs;
}

function probed(bytes: Buffer, from: number, to: number, minimum: number): readonly FoundRun[] {
  const runs: FoundRun[] = [];
  probeRuns(bytes, from, to, minimum, (start, end, step) => runs.push({ start, end, step }));
  return runs.toSorted((a, b) => a.start - b.start);
}

/** Every place in every list of numbers, counted from `origin`, without the kernel. */
function placesOf(bytes: Buffer, from: number, to: number, origin = from): readonly number[] {
  const places: number[] = [];
  for (let at = origin + STRIDE - 1; at < to - WINDOW; at += STRIDE) numbersAt(bytes, at, from, (start) => places.push(start));
  return places;
}

/** The question that the kernel answers beforehand, asked of every run. */
function interesting(bytes: Buffer, from: number, to: number, signatures: SignaturePosition[]): readonly FoundRun[] {
  const around = surroundings(bytes);
  const runs = probed(bytes, from, to, 16).filter(({ start, end, step }) => {
    if (mayBeSignature(bytes, start, end, step)) noteSignature(bytes, start, end, step, signatures);
    return isInteresting(bytes, start, end, step, around);
  });
  const places = placesOf(bytes, from, to).map((start): FoundRun => ({ start, end: start, step: 1 }));
  return places.length === 0 ? runs : [...runs, ...places].toSorted((a, b) => a.start - b.start);
}

/** A part of a content: its borders cut runs anywhere. */
const partOf = (content: fc.Arbitrary<Buffer>): fc.Arbitrary<readonly [Buffer, number, number]> =>
  content.chain((bytes) =>
    fc.tuple(
      fc.constant(bytes),
      fc.oneof(fc.constant(0), fc.nat({ max: bytes.length })),
      fc.oneof(fc.constant(bytes.length), fc.nat({ max: bytes.length })),
    ),
  );

describe('the search kernel', () => {
  it('finds the runs that a search in TypeScript finds, of adversarial bytes and of text', () => {
    fc.assert(
      fc.property(partOf(fc.oneof(adversarial, written)), fc.constantFrom(16, 17, 40, 64), ([bytes, from, to], minimum) => {
        expect(foundBy(bytes, from, to, minimum)).toEqual(probed(bytes, from, to, minimum));
      }),
      { numRuns: 4000 },
    );
  });

  it('finds them at every alignment and at every border of a block', () => {
    const unit = { 1: 'k', 2: 'k\0', 4: 'k\0\0\0' } as const;
    for (const step of [1, 2, 4] as const) {
      for (const length of [15, 16, 17, 63, 64, 65]) {
        for (let lead = 0; lead < 140; lead++) {
          const bytes = Buffer.from(`${' '.repeat(lead)}${unit[step].repeat(length)}"`);
          expect(foundBy(bytes, 0, bytes.length, 16)).toEqual(probed(bytes, 0, bytes.length, 16));
        }
      }
    }
  });

  it('finds a run that is longer than what is searched at once, whole, and what stands around it', () => {
    for (const [unit, gap] of [
      ['aB3', ''],
      ['a\0B\0', ''],
      ['a\0\0\0', ''],
      ['\0', ''],
      ['\0\0\0\0x', ''],
      ['aB3', '. '],
    ] as const) {
      // prettier-ignore
      const long = unit.repeat(300_000) + gap;
      const bytes = Buffer.from(`${'x'.repeat(20)} ${long}"${'y'.repeat(20)}\n${long}`, 'latin1');
      expect(foundBy(bytes, 0, bytes.length, 16)).toEqual(probed(bytes, 0, bytes.length, 16));
    }
  });

  it('does not depend on where a large content is cut into pieces', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(adversarial, written), { minLength: 20, maxLength: 60 }), fc.nat({ max: 300 }), (parts, lead) => {
        const once = Buffer.concat(parts);
        const bytes = Buffer.concat([
          Buffer.alloc(lead, '.'),
          ...Array.from({ length: Math.ceil(300_000 / (once.length + 1)) }, () => once),
        ]);
        expect(foundBy(bytes, 0, bytes.length, 16)).toEqual(probed(bytes, 0, bytes.length, 16));
      }),
      { numRuns: 40 },
    );
  });

  it('leaves out nothing that is interesting, and no signature', () => {
    fc.assert(
      fc.property(partOf(fc.oneof(written, adversarial)), ([bytes, from, to]) => {
        const [signatures, expected]: SignaturePosition[][] = [[], []];
        const runs = interestingRuns(bytes, from, to, signatures);
        expect(runs).toEqual(interesting(bytes, from, to, expected ?? []));
        expect(signatures).toEqual(expected);
      }),
      { numRuns: 8000 },
    );
  });

  it('leaves out no place in a list of numbers', () => {
    fc.assert(
      fc.property(partOf(fc.array(written, { minLength: 1, maxLength: 4 }).map((parts) => Buffer.concat(parts))), ([bytes, from, to]) => {
        const places: number[] = [];
        findNumbers(bytes, from, to, (start) => places.push(start));
        // Where a stream is cut must not tell which places are looked at.
        expect(places).toEqual(placesOf(bytes, from, to, from - (from % STRIDE)));
      }),
      { numRuns: 2000 },
    );
  });

  it('counts newlines', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('\n', 'x', '\n'.repeat(70), 'y'.repeat(300), '\v\n\t')), fc.nat({ max: 99 }), (parts, from) => {
        const bytes = Buffer.from(parts.join('').repeat(3));
        const expected = bytes.subarray(from).filter((byte) => byte === 0x0a).length;
        expect(countNewlines(bytes, from, bytes.length)).toBe(expected);
      }),
    );
    const many = Buffer.alloc(1_000_003, '\n');
    expect(countNewlines(many, 1, many.length)).toBe(many.length - 1);
  });

  it('lets a search begin within a search', () => {
    const bytes = Buffer.from(Array.from({ length: 40_000 }, (_, i) => `${'k'.repeat(16 + (i % 9))} `).join(''));
    const runs: FoundRun[] = [];
    searchRuns(bytes, 0, bytes.length, { minimum: 16, filter: FILTER.all }, (start, end, step) => {
      if (runs.length % 5000 === 0) foundBy(Buffer.from('Z'.repeat(90_000)), 0, 90_000, 16);
      runs.push({ start, end, step });
    });
    expect(runs).toEqual(probed(bytes, 0, bytes.length, 16));
  });

  it('is compiled from the sources beside it', () => {
    const program = "process.stdout.write(await (await import('./scripts/kernel.mjs')).compileKernel())";
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { cwd: root, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toBe(readFileSync(path.join(root, 'src/kernel/kernel-code.ts'), 'utf8'));
  });
});
