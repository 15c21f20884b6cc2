/** Which known word a misspelt one stands for. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/help/command-list.ts';
import { suggest } from '../../src/cli/help/suggest.ts';

const WORDS = Object.keys(COMMANDS);

describe('a suggestion', () => {
  it.each([
    ['scna', 'scan'],
    ['hsitory', 'history'],
    ['instal', 'install'],
    ['base', 'baseline'],
    ['REDACT', 'redact'],
    ['comletoin', 'completion'],
  ])('for %s is %s', (typed, meant) => expect(suggest(typed, WORDS)).toBe(meant));

  it.each(['', 'x', 'ab', 'bogus', 'unscanned', 'scan'.repeat(1000)])('is not made for %j', (typed) =>
    expect(suggest(typed, WORDS)).toBeNull(),
  );

  it('is the word itself where it is known', () => {
    for (const word of WORDS.filter((one) => one.length > 2)) expect(suggest(word, WORDS)).toBe(word);
  });

  it('survives one slip of the keyboard in a long word', () => {
    const slip = fc
      .constantFrom(...WORDS.filter((one) => one.length >= 6))
      .chain((word) =>
        fc.tuple(fc.constant(word), fc.nat(word.length - 2), fc.constantFrom('drop', 'double', 'swap'), fc.constantFrom('q', 'z')),
      );
    fc.assert(
      fc.property(slip, ([word, at, kind, letter]) => {
        const [before, one, two, after] = [word.slice(0, at), word[at] ?? '', word[at + 1] ?? '', word.slice(at + 2)];
        const typed = { drop: before + two + after, double: `${before}${one}${letter}${two}${after}`, swap: before + two + one + after }[
          kind
        ];
        // "install" and "uninstall" are two slips apart: a word may be as near to both.
        expect([word, 'uninstall', 'install']).toContain(suggest(typed, WORDS));
      }),
      { numRuns: 300 },
    );
  });
});
