/** Every law of the fuzz can fail: a subject with a planted fault is reported, by each suite that looks for it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildBrokenFuzz } from './support/broken-fuzz.ts';
import type { BrokenFuzz } from './support/broken-fuzz.ts';

/** A case that ends its process, or hangs in it, takes a new one. */
const CASES: Readonly<Record<string, number>> = { ends: 2, burns: 1, throws: 3 };

/** What a fault is reported as, by suites. */
const FAULTS: readonly (readonly [fault: string, reported: Readonly<Record<string, string>>])[] = [
  ['finds nothing', { git: 'missed', archives: 'missed', names: 'exit code', policies: 'effect' }],
  ['names nothing', { git: 'complete', archives: 'complete' }],
  ['says 0', { git: 'exit code', archives: 'exit code' }],
  ['shows', { names: 'standard output, raw', policies: 'standard output, raw', raw: 'standard output, raw' }],
  ['complains', { names: 'standard error, raw', policies: 'standard error, raw', raw: 'standard error, raw' }],
  ['leaves a file', { raw: 'a file, raw' }],
  ['steers', { names: 'standard output, steering' }],
  ['forges', { names: 'github, forged' }],
  ['masks nothing', { contents: 'redact, raw' }],
  ['masks by chunks', { contents: 'redact, chunks' }],
  ['adds bytes', { contents: 'redact, other bytes' }],
  ['loses one', { contents: 'chunks' }],
  ['misplaces', { contents: 'position' }],
  [
    'throws',
    {
      git: 'unexpected error',
      archives: 'unexpected error',
      contents: 'crash: TypeError',
      names: 'unexpected error',
      policies: 'unexpected error',
      raw: 'unexpected error',
    },
  ],
  ['ends', { raw: 'the process ended (3)' }],
  ['burns', { raw: 'hang: more than 5 s' }],
];

describe('a planted fault', () => {
  let fuzz: BrokenFuzz;
  beforeAll(async () => {
    fuzz = await buildBrokenFuzz();
  }, 60_000);
  afterAll(() => fuzz.remove());

  it.each(FAULTS)(
    '%s',
    (fault, reported) => {
      const suites = Object.keys(reported);
      const { status, text } = fuzz.run(fault, suites, CASES[fault] ?? 8);
      expect(status, text).toBe(1);
      for (const [suite, kind] of Object.entries(reported)) {
        const part = text.slice(text.indexOf(`\n${suite}: `)).split('\n\n')[0] ?? '';
        expect(part).toMatch(new RegExp(`BROKEN [a-z ]*${kind.replace(/[()]/g, '.')}`));
        expect(part).toContain(`again: npm run fuzz -- --suite ${suite} --seed 3 --case `);
      }
    },
    240_000,
  );
});
