/** The scanner's account of random histories against git's own: npm run oracle, in small. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkRepository } from '../../oracle/check.ts';
import { makeRepository } from '../../oracle/repository.ts';

describe('a random history', () => {
  it.each(Array.from({ length: 15 }, (_, i) => 1000 + i))(
    'is told as git alone tells it (seed %i)',
    async (seed) => {
      const made = makeRepository(seed);
      try {
        const { differences, scans } = await checkRepository(made, seed, path.resolve('dist/cli.js'));
        expect(differences, made.story.join('\n')).toEqual([]);
        expect(scans).toBeGreaterThan(3);
      } finally {
        rmSync(made.base, { recursive: true, force: true });
      }
    },
    60_000,
  );
});
