/** A content of several encodings: each stretch is read in its own alignment, in a scan and in a redaction. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { detect } from '../../src/detect/detect.ts';
import { fakeKey } from '../support/random.ts';
import { redact } from '../support/redact.ts';

const little = (text: string | Buffer): Buffer => Buffer.from(text.toString('latin1'), 'utf16le');
const big = (text: string | Buffer): Buffer => little(text).swap16();
const bytesOf = (text: string): Buffer => Buffer.from(text, 'latin1');

const ENCODINGS: Readonly<Record<string, (text: string) => Buffer>> = {
  'utf-8': bytesOf,
  'utf-16le': little,
  'utf-16be': big,
  'utf-32le': (text) => little(little(text)),
  'utf-32be': (text) => big(big(text)),
  'utf-16le in utf-16be': (text) => big(little(text)),
  'utf-16be in utf-16le': (text) => little(big(text)),
};
const NAMES = Object.keys(ENCODINGS);

interface Part {
  readonly encoding: string;
  readonly mark: boolean;
  /** What stands before it, of which each byte moves its alignment. */
  readonly lead: string;
  readonly filler: string;
  readonly end: string;
}

const parts = fc.array(
  fc.record<Part>({
    encoding: fc.constantFrom(...NAMES),
    mark: fc.boolean(),
    lead: fc.constantFrom('', '', '\n', 'x', ' a ', '\0', '\r\n', '\x01\x02\x03', '\xe4\xbd'),
    filler: fc.constantFrom('', 'level=info\n', 'a long line before it, '.repeat(40)),
    end: fc.constantFrom('\n', '\r\n', '"', '" }\n'),
  }),
  { minLength: 1, maxLength: 6 },
);

function contentOf(all: readonly Part[]): Buffer {
  return Buffer.concat(
    all.flatMap(({ encoding, mark, lead, filler, end }, index) => {
      const encode = ENCODINGS[encoding] ?? bytesOf;
      const order = mark && encoding === 'utf-16le' ? '\xff\xfe' : mark && encoding === 'utf-16be' ? '\xfe\xff' : '';
      return [bytesOf(lead + order), encode(`${filler}BINANCE_API_SECRET="${fakeKey(index)}${end}`)];
    }),
  );
}

/** The values that can be read somewhere in some bytes, whatever zeros stand between their characters. */
function readable(bytes: Buffer, count: number): number[] {
  const plain = bytes.toString('latin1').replaceAll('\0', '');
  return Array.from({ length: count }, (_, index) => index).filter((index) => {
    const value = fakeKey(index);
    for (let at = 0; at + 16 <= value.length; at++) if (plain.includes(value.slice(at, at + 16))) return true;
    return false;
  });
}

it('finds a value in each of them', () => {
  fc.assert(
    fc.property(parts, (all) => {
      const found = new Set(detect({ bytes: contentOf(all), path: 'bot.log' }).map((one) => one.value.reveal()));
      expect(all.flatMap(({ encoding }, index) => (found.has(fakeKey(index)) ? [] : [encoding]))).toEqual([]);
    }),
    { numRuns: 250 },
  );
});

it('masks a value in each of them, however it comes', () => {
  fc.assert(
    fc.property(parts, fc.integer({ min: 1, max: 5000 }), (all, size) => {
      const content = contentOf(all);
      expect(readable(redact(content, size, { path: 'bot.log' }), all.length).map((index) => all[index]?.encoding)).toEqual([]);
    }),
    { numRuns: 250 },
  );
});
