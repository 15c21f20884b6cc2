/** What names nothing is taken out of a text: the fast search for runs against an expression, and many values against each alone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankNoise, calmTexts } from '../../../src/detect/questions/mentions.ts';
import { withoutNamesakes } from '../../../src/detect/questions/words/vocabulary.ts';

function naiveBlank(match: string): string {
  const at = match.length >= 40 ? match.toLowerCase().indexOf('binance') : -1;
  return at < 0 ? ' '.repeat(match.length) : `${' '.repeat(at)}binance${' '.repeat(match.length - at - 7)}`;
}

function naive(text: string): string {
  const plain = withoutNamesakes(text, naiveBlank).replace(/(?<![A-Za-z0-9])[A-Za-z0-9]{40,}/g, naiveBlank);
  return /air_?bnb/i.test(plain) ? plain.replace(/bnb/gi, '   ') : plain;
}

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const run = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 140 }).map((characters) => characters.join(''));
const word = fc.constantFrom(
  'binance',
  'Binance',
  'bnb',
  'airbnb',
  'binance.org',
  'BINANCE:BTCUSDT',
  'okx',
  '币安',
  'é',
  '\n',
  ' ',
  '"',
  '_',
  '-',
);
const text = fc.array(fc.oneof(run, word), { maxLength: 30 }).map((parts) => parts.join(''));

describe('noise', () => {
  it('is what an expression says it is', () => {
    fc.assert(fc.property(text, (one) => blankNoise(one) === naive(one)));
  });

  it('is the same around each of many values', () => {
    const gap = fc.constantFrom('\n', ' = ', '", "', ' binance ', ' bnb ', '\nokx: ', '\nairbnb ');
    const value = fc.array(fc.constantFrom(...letters), { minLength: 64, maxLength: 64 }).map((characters) => characters.join(''));
    fc.assert(
      fc.property(fc.array(fc.tuple(gap, value), { minLength: 9, maxLength: 60 }), fc.integer({ min: 0, max: 900 }), (parts, reach) => {
        const whole = parts.flat().join('');
        let at = 0;
        const sites = parts.map(([before, own]) => {
          const start = at + before.length;
          at = start + own.length;
          // The windows begin and end with a whole value, or between two.
          const from = Math.max(0, start - reach);
          const first = whole.slice(from).search(/[^A-Za-z0-9]/) + from;
          const last = whole.slice(0, at + reach).search(/[^A-Za-z0-9][A-Za-z0-9]*$/) + 1;
          return { start, end: at, before: whole.slice(Math.min(first, start), start), after: whole.slice(at, Math.max(last, at)) };
        });
        const calm = calmTexts(Buffer.from(whole), sites.length);
        for (const site of sites) expect(calm(site)).toEqual({ before: blankNoise(site.before), after: blankNoise(site.after) });
      }),
    );
  });
});
