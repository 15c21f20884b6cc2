/** The last step before anything is written. */
import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SecretText, sha256Hex } from '../../src/finding.ts';
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
