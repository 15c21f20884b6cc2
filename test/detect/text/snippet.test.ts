/** What is shown around a hit: nothing of its neighbours. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Search, valuesOf } from '../../../fuzz/lib/values.ts';
import { maskedSpans, previewOf, snippetOf } from '../../../src/detect/text/snippet.ts';

const ENCODINGS: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  percent: (text) => Array.from(text, (one) => `%${one.charCodeAt(0).toString(16)}`).join(''),
  hexadecimal: (text) => Array.from(text, (one) => `\\x${one.charCodeAt(0).toString(16)}`).join(''),
  unicode: (text) => Array.from(text, (one) => `\\u00${one.charCodeAt(0).toString(16)}`).join(''),
  entities: (text) => Array.from(text, (one) => `&#${one.charCodeAt(0)};`).join(''),
  base64: (text) => Buffer.from(text).toString('base64'),
};

describe('a shown line', () => {
  it('holds no piece of a neighbour in any encoding, wherever its window ends', () => {
    const filler = fc.nat({ max: 900 });
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...Object.keys(ENCODINGS)), filler, filler, (seed, name, before, behind) => {
        const values = valuesOf(seed);
        const encode = ENCODINGS[name] ?? String;
        const pad = (length: number): string => ' a'.repeat(length / 2);
        const front = `${encode(values.secret)}${pad(before)} key=`;
        const bytes = Buffer.from(`${front}${values.key}${pad(behind)}"${encode(values.other)}" ${values.secret}`);
        const [start, end] = [front.length, front.length + values.key.length];
        const { text } = snippetOf(bytes, start, end, maskedSpans([{ start, end, mask: previewOf(values.key) }]), false);
        expect(new Search(values).anyForm(text)).toBeNull();
        for (const value of [values.secret, values.other])
          for (let at = 0; at + 8 <= value.length; at++) expect(text).not.toContain(value.slice(at, at + 8));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps words, paths and addresses', () => {
    const line = 'see https%3A%2F%2Fapi.binance.com%2Fapi%2Fv3 in src/exchange/binance/client_options.ts for key=';
    const bytes = Buffer.from(`${line}${'x'.repeat(64)}`);
    const span = { start: line.length, end: line.length + 64, mask: '…' };
    expect(snippetOf(bytes, span.start, span.end, maskedSpans([span]), false).text).toBe(`${line}…`);
  });
});
