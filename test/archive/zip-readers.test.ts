/** What any of the usual programs reads out of a zip is read here, or named as not read. */
import { describe, expect, it } from 'vitest';
import { Random } from '../../fixtures/random.ts';
import { ARCHIVE_LIMITS } from '../../src/archive/limits.ts';
import type { ContentResult } from '../../src/detect/content-result.ts';
import { searchBytes, searchStream } from '../../src/sources/content.ts';
import { once } from '../../src/archive/byte-reader.ts';
import { hostileZip } from '../support/hostile-zip.ts';
import { ZIP_READERS } from '../support/zip-readers.ts';

interface Made {
  readonly zip: Buffer;
  /** The values that stand somewhere in it, packed or not. */
  readonly values: readonly string[];
}

function make(seed: string): Made {
  const random = new Random(seed);
  const values: string[] = [];
  const content = (): Buffer => {
    const value = random.text('alnum', 64);
    values.push(value);
    return Buffer.from(`\nBINANCE_API_KEY=${value}\n`);
  };
  return { zip: hostileZip(random, content), values };
}

const OPTIONS = { path: 'a.zip', limits: ARCHIVE_LIMITS, signal: new AbortController().signal, onBytes: (): void => undefined };

function found(result: ContentResult): ReadonlySet<string> {
  return new Set(result.found.flatMap(({ detections }) => detections.map((one) => one.value.reveal())));
}

const COUNT = Number(process.env['HOSTILE_ZIPS'] ?? 60);
const FIRST = Number(process.env['HOSTILE_FIRST'] ?? 0);
const SEEDS = Array.from({ length: COUNT }, (_, index) => `zip ${FIRST + index}`);

describe('a zip whose directory and entries disagree', () => {
  const made = SEEDS.map(make);
  const ours = made.map(async ({ zip }) => [await searchBytes(zip, OPTIONS), await searchStream(once(zip), OPTIONS)] as const);

  for (const { name, isThere, read } of ZIP_READERS) {
    const title = isThere ? `hides nothing that ${name} would read` : `is not compared with ${name}, which is not installed`;
    it.skipIf(!isThere)(title, { timeout: 600_000 }, async () => {
      const theirs = read(made.map(({ zip }) => zip));
      let given = 0;
      const hidden: string[] = [];
      for (const [index, { values }] of made.entries()) {
        const text = theirs[index]?.toString('latin1') ?? '';
        const shown = values.filter((value) => text.includes(value));
        given += shown.length;
        for (const result of (await ours[index]) ?? []) {
          const known = found(result);
          if (result.skipped.length === 0 && shown.some((value) => !known.has(value))) hidden.push(SEEDS[index] ?? '');
        }
      }
      expect(hidden).toEqual([]);
      // A program that reads none of them would prove nothing.
      expect(given).toBeGreaterThan(0);
    });
  }

  it('is not named as unread without need', async () => {
    // Were all of them named, nothing would be compared above.
    const results = await Promise.all(ours);
    expect(results.filter(([whole]) => whole.skipped.length === 0).length).toBeGreaterThan(made.length / 10);
  });
});
