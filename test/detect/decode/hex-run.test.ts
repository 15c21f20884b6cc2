/** Where hexadecimal text stands in a long run, against a plain expression. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hexRun } from '../../../src/detect/decode/base64.ts';

const pieces = fc.array(
  fc.oneof(
    fc.stringMatching(/^[0-9a-f]{1,140}$/),
    fc.stringMatching(/^[0-9A-F]{120,200}$/),
    fc.stringMatching(/^[g-zG-Z+/]{1,5}$/),
    fc.stringMatching(/^[0-9a-f]{126,131}$/),
  ),
  { maxLength: 6 },
);

describe('hexadecimal digits in a run', () => {
  it('are those of the first long run of each case', () => {
    fc.assert(
      fc.property(pieces, fc.nat(20), (parts, start) => {
        const text = parts.join('');
        const within = text.slice(start);
        const match = /[0-9a-f]{128,}/.exec(within) ?? /[0-9A-F]{128,}/.exec(within);
        const expected = match && { from: start + match.index, digits: match[0].slice(0, match[0].length & ~1) };
        expect(hexRun(text, start, text.length)).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });
});
