/** The last step before anything is written. */
import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SecretText, sha256Hex } from '../../src/model/secret.ts';
import { Masker, UNKNOWN_VALUES } from '../../src/output/mask.ts';
import { fakeKey } from '../support/random.ts';

const PEM = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const BODY = PEM.split('\n').slice(1, -2).join('');

/** The longest piece of `value` that stands in `text`. */
function longestShown(value: string, text: string): number {
  let longest = 0;
  for (let from = 0; from < value.length; from++) {
    while (from + longest < value.length && text.includes(value.slice(from, from + longest + 1))) longest++;
  }
  return longest;
}

const encodings = [
  (text: string) => text,
  (text: string) => Buffer.from(text).toString('hex'),
  (text: string) => Buffer.from(text).toString('hex').toUpperCase(),
  (text: string) => Buffer.from(text).toString('base64'),
  (text: string) => Buffer.from(text).toString('base64url'),
];

const hex = (one: string): string => one.charCodeAt(0).toString(16);
const codes = {
  percent: (one: string) => `%${hex(one)}`,
  'percent twice': (one: string) => `%25${hex(one)}`,
  u: (one: string) => `\\u00${hex(one)}`,
  'u in JSON in JSON': (one: string) => `\\\\\\\\u00${hex(one)}`,
  'u in braces': (one: string) => `\\u{${hex(one)}}`,
  U: (one: string) => `\\U000000${hex(one)}`,
  x: (one: string) => `\\x${hex(one)}`,
  octal: (one: string) => `\\${one.charCodeAt(0).toString(8).padStart(3, '0')}`,
  'decimal entities': (one: string) => `&#${one.charCodeAt(0)};`,
  'padded entities': (one: string) => `&#${String(one.charCodeAt(0)).padStart(7, '0')};`,
  'hexadecimal entities': (one: string) => `&#X${hex(one)};`,
  'entities in entities': (one: string) => `&amp;#x${hex(one)};`,
};

describe('masker', () => {
  it('leaves at most 3 and 2 characters of a value in any form, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...encodings), fc.string(), fc.string(), (seed, encode, before, after) => {
        const value = fakeKey(seed);
        const text = new Masker([new SecretText(value)]).text(encode(`${before}${value}${after}`));
        // A piece of 6 characters stands in base64 at one of three shifts; 8 of its characters hold it.
        for (const shift of [0, 1, 2]) {
          const plain = Buffer.from(`${'x'.repeat(shift)}${value}`)
            .toString('base64')
            .slice(4, -4);
          expect(longestShown(plain, text)).toBeLessThan(10);
        }
        expect(longestShown(value, text)).toBeLessThan(6);
        expect(longestShown(Buffer.from(value).toString('hex'), text.toLowerCase())).toBeLessThan(12);
      }),
      { numRuns: 300 },
    );
  });

  it.each(Object.entries(codes))('leaves nothing of a value written in codes, known or not: %s', (_, code) => {
    fc.assert(
      fc.property(fc.nat(), fc.boolean(), fc.constantFrom('', 'a', ' ', '\\', '%', '&', '"'), (seed, isKnown, around) => {
        const value = fakeKey(seed);
        const masker = new Masker(isKnown ? [new SecretText(value)] : []);
        const text = `${around}${Array.from(value, code).join('')}${around}`;
        const left = masker.text(text).replaceAll('…', '');
        expect(left.length).toBeLessThan(2 * around.length + 5 * code('A').length + 6);
        // A part of a known value that isn't in codes, and one that is.
        const mixed = value.slice(0, 6) + Array.from(value.slice(6, 20), code).join('');
        if (isKnown) expect(masker.text(`${around}${mixed}`).length).toBeLessThan(around.length + code('A').length + 4);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['a path of Windows', String.raw`C:\users\ada\xanadu\x86\101\12\bot\node_modules\some-package\lib\index.js`],
    ['percent signs', '100% of %2Fhome%2Fada%2Fprojects%2Fbinance-trading-bot%2Findex.js and 25%'],
    ['entities', 'a &amp; b &#39;c&#39; &#x2f; some-very-long-folder-name &lt;p&gt; and-another-one'],
    ['escapes', String.raw`{"text":"line one\nline two\u001b[31m red \u0000\u0001\u0002"}`],
  ])('leaves %s', (_, text) => {
    expect(new Masker([new SecretText(fakeKey(3))]).text(text)).toBe(text);
  });

  it('hides a value that nobody knows between words of any length', () => {
    const word = fc.constantFrom('x', 'password', 'TheKeyOfTheBotIs', 'SECRET', 'aVeryLongCamelCaseIdentifier');
    const words = fc.tuple(word, fc.integer({ min: 0, max: 200 })).map(([one, times]) => one.repeat(times).slice(0, 1200));
    // One value in 80,000 has no digit.
    const letters = fc.nat().map((seed) => fakeKey(seed).replace(/[0-9]/g, (digit) => 'bQxZkWvJqY'.charAt(Number(digit))));
    const values = fc.oneof(
      fc.nat().map((seed) => fakeKey(seed)),
      letters,
    );
    fc.assert(
      fc.property(words, values, words, (before, value, behind) => {
        // Of those without a digit one in 200 looks like words.
        fc.pre(/[0-9]/.test(value) || (value.match(/[A-Z]?[a-z]{3,}|[A-Z]{4,}/g) ?? []).join('').length < 44);
        expect(longestShown(value, new Masker().text(`${before}${value}${behind}`))).toBeLessThan(12);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves long identifiers', () => {
    for (const name of [
      'x'.repeat(500),
      'AbstractSingletonProxyFactoryBeanConfigurationPostProcessorAdapterTestSupport',
      'CONSTANT'.repeat(20),
    ])
      expect(new Masker().text(name)).toBe(name);
  });

  it('hides every line of a private key', () => {
    const masker = new Masker([new SecretText(BODY)]);
    const mask = (text: string): string => masker.text(text);
    for (const text of [PEM, BODY, JSON.stringify({ pem: PEM }), Buffer.from(BODY).toString('base64')]) {
      const masked = mask(text);
      expect(longestShown(BODY, masked.replaceAll(/-+[A-Z ]+-+/g, ''))).toBeLessThan(40);
    }
  });

  it('hides two values that touch, and shows each redacted', () => {
    const [one, two] = [fakeKey(1), fakeKey(2)];
    const redacted = [one, two].map((value) => `${value.slice(0, 3)}…${value.slice(-2)}`).join('');
    expect(new Masker([new SecretText(one), new SecretText(two)]).text(`k=${one}${two};`)).toBe(`k=${redacted};`);
  });

  it('hides a hexadecimal value of the scan, and leaves the hashes that name findings', () => {
    const value = sha256Hex('a legacy testnet key');
    const hash = sha256Hex(value);
    const other = sha256Hex('a legacy testnet key that nobody has found');
    const masker = new Masker([new SecretText(value)]);
    masker.keep([hash]);
    const shown = (text: string): string => `${text.slice(0, 3)}…${text.slice(-2)}`;
    expect(masker.text(`${value} ${hash} ${other}`)).toBe(`${shown(value)} ${hash} ${shown(other)}`);
  });

  it('leaves ordinary text as it is', () => {
    const text = '/home/user/projects/some-very-long-folder-name/with/another/inside.ts:12:5  sha512-AAAA\n';
    expect(new Masker([new SecretText(fakeKey(3))]).text(text)).toBe(text);
  });

  it('hides a value that nobody knows behind words and fillers, however long they are', () => {
    const value = fakeKey(11);
    for (const before of ['x'.repeat(300), 'binance'.repeat(40), 'getAccountInformation'.repeat(9)]) {
      const text = UNKNOWN_VALUES.text(`${before}${value}${before}`);
      for (let at = 0; at + 12 <= value.length; at++) expect(text).not.toContain(value.slice(at, at + 12));
    }
    const words = 'getBinanceFuturesAccountInformationAndPositionRiskOfEveryOpenPosition'.repeat(4);
    expect(UNKNOWN_VALUES.text(words)).toBe(words);
  });

  it.each([
    ['\\u', (code: number) => `\\u${code.toString(16).padStart(4, '0')}`],
    ['\\\\u', (code: number) => `\\\\u${code.toString(16).padStart(4, '0')}`],
    ['\\x', (code: number) => `\\x${code.toString(16)}`],
    ['&#x;', (code: number) => `&#x${code.toString(16)};`],
    ['&#;', (code: number) => `&#${code};`],
  ])('hides a value whose characters are written as %s', (_, write) => {
    const value = fakeKey(12);
    const written = Array.from(value, (one) => write(one.charCodeAt(0)));
    const masked = `${value.slice(0, 3)}…${value.slice(-2)}`;
    expect(UNKNOWN_VALUES.text(`a ${written.join('')} b`)).toBe(`a ${masked} b`);
    const piece = written.slice(20, 40).join('');
    expect(new Masker([new SecretText(value)]).text(`a ${piece} b`)).toBe('a … b');
  });

  it('takes linear time with many values and many long tokens', () => {
    const secrets = Array.from({ length: 5000 }, (_, seed) => new SecretText(fakeKey(seed)));
    const text = '/a/rather/long/path/that/is/one/token/to/the/masker/file.ts\n'.repeat(20_000);
    const started = performance.now();
    expect(new Masker(secrets).text(text)).toBe(text);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
