import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/model/errors.ts';
import { compileGlobs } from '../../src/policy/globs/globs.ts';

describe('globs', () => {
  it.each([
    ['bot/[!a].env', 'bot/b.env', true],
    // What a glob spares by name must stay in the scan.
    ['bot/[!a].env', 'bot/a.env', false],
    ['bot/[^a].env', 'bot/a.env', false],
    ['bot/[ab].env', 'bot/a.env', true],
  ])('%s and %s: %s', (glob, path, expected) => {
    expect(compileGlobs([glob], 'test')(path)).toBe(expected);
  });

  it.each([3, 4, 5, 6, 7, 40])('refuses %i backslashes in a row, over which picomatch does not end', (length) => {
    for (const glob of ['\\'.repeat(length), `a${'\\'.repeat(length)}`, `${'\\'.repeat(length)}*b`])
      expect(() => compileGlobs([glob], 'test')).toThrow('backslashes');
  });

  it.each(['', '.', './', '/', '//', '///', './/'])('refuses %j, which names no file', (glob) => {
    expect(() => compileGlobs([glob], 'exclude')).toThrow(/names no file/);
  });

  it('compiles or refuses whatever is made of its characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'/.*?![]{}()\\a,|+@ '), maxLength: 8 }), (glob) => {
        try {
          compileGlobs([glob], 'exclude')('a/b.c');
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('refuses a class by name, which it does not know', () => {
    expect(() => compileGlobs(['[[:digit:]].env'], 'test')).toThrow('is not closed');
  });
});
