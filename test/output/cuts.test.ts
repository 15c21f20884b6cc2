/** What is cut is masked first; what is reported is masked before it is escaped, in every format. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SecretText } from '../../src/model/secret.ts';
import type { ScanResult } from '../../src/model/scan-result.ts';
import { renderReport } from '../../src/index.ts';
import { Masker } from '../../src/output/mask.ts';
import { shorten } from '../../src/output/shorten.ts';
import { FORMATS } from '../../src/report/render.ts';
import { Search, fill, valuesOf } from '../../fuzz/lib/values.ts';
import { finding, hostileResult, occurrence } from '../support/result.ts';

const BESIDE = [
  '',
  ' ',
  '\n',
  '\t',
  '\u001b',
  '\u202e',
  '\u0085',
  'é',
  ',',
  '%20',
  'a',
  'x9',
  '/',
  '-',
  '🔑',
  '&#39;',
  '\\n',
  '\\x1b',
] as const;
const FORMS = ['{KEY}', '{SECRET}{KEY}', '{KEY64}', '{SECRETHEX}', '{KEYPCT}', '{PEM1}', '{PEM}'] as const;

const text = fc.record({
  values: fc.nat({ max: 1_000_000 }),
  words: fc.nat({ max: 230 }),
  before: fc.constantFrom(...BESIDE),
  form: fc.constantFrom(...FORMS),
  behind: fc.constantFrom(...BESIDE),
});

describe('a cut', () => {
  it('leaves no piece of 12 characters of a value that nobody knows, wherever it falls', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 10, max: 300 }), ({ values, words, before, form, behind }, most) => {
        const planted = valuesOf(values);
        const cut = shorten(`${'word '.repeat(words / 5)}${before}${fill(form, planted)}${behind}`, most);
        expect(new Search(planted).anyForm(cut)).toBeNull();
        expect(cut.length).toBeLessThanOrEqual(most + 1);
      }),
      { numRuns: 1500 },
    );
  });

  it('keeps a text that is short enough, and words', () => {
    expect(shorten('a plain message', 80)).toBe('a plain message');
    expect(shorten('x'.repeat(100), 80)).toBe(`${'x'.repeat(80)}…`);
  });
});

function textsOf(result: ScanResult, planted: string): ScanResult {
  const commit = { commit: 'c'.repeat(40), author: planted, date: planted, summary: planted };
  const exposure = {
    introduced: commit,
    removed: commit,
    inHead: false,
    introducedBy: ['c'.repeat(40)],
    removedBy: [],
    refs: [planted],
    heldBy: [planted],
    reachable: true,
    onRemote: false,
    days: 1,
    commits: 1,
  };
  const place = { ...occurrence(planted, 1), archive: ['a.zip', planted] };
  const first = { ...finding('api-key', 'a', null, [place, occurrence(planted, 2)]), exposure };
  return { ...result, source: 'history', findings: [...result.findings, first], notes: [planted] };
}

describe('a report', () => {
  it('holds no piece of 12 characters of a value in any text of any format', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.boolean(), async ({ values, before, form, behind }, isKnown) => {
        const planted = valuesOf(values);
        const result = textsOf(hostileResult(''), `a${before}${fill(form, planted)}${behind}`);
        const secrets = isKnown ? [planted.key, planted.secret, planted.pem].map((one) => new SecretText(one)) : [];
        const project = { host: 'github', url: 'https://github.com/acme/bot', commit: 'd'.repeat(40) } as const;
        for (const format of FORMATS) {
          const options = { version: '1', colour: false, quiet: false, verbose: true, project };
          const report = await renderReport({ result, secrets }, format, options);
          expect(new Search(planted).anyForm(report)).toBeNull();
        }
      }),
      { numRuns: 60 },
    );
  });

  it('masks every piece of 12 characters of a value of the scan', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: 52 }), fc.integer({ min: 12, max: 64 }), (seed, from, length) => {
        const { key } = valuesOf(seed);
        const piece = key.slice(from, from + length);
        const masker = new Masker([new SecretText(key)]);
        for (const form of [piece, Buffer.from(`.${piece}`).toString('hex'), encodeURIComponent(`é${piece}`)])
          expect(new Search(valuesOf(seed)).anyForm(masker.text(`the "${form}" there`))).toBeNull();
      }),
    );
  });

  it('keeps its own ids, and takes no other sum for one', async () => {
    const result = textsOf(hostileResult(''), 'e'.repeat(10) + '0123456789abcdef'.repeat(4));
    const json = await renderReport(result, 'json', { version: '1', colour: false, quiet: false, verbose: false, project: null });
    expect(json).toContain(`"sha256": "${'a'.repeat(64)}"`);
    expect(json).not.toContain('0123456789abcdef'.repeat(2));
  });
});
