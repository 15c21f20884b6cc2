import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '../../../src/detect/detect.ts';
import { fakeKey } from '../../support/random.ts';

/** An encoding with the way from an index in the plain text to the byte offset in what it gives. */
interface Encoding {
  readonly name: string;
  readonly encode: (text: string) => Buffer;
  readonly offset: (text: string, index: number) => number;
}

/** An encoding that turns each character into a text of its own. */
function perCharacter(name: string, one: (character: string) => string): Encoding {
  const all = (text: string): string => Array.from(text, one).join('');
  return { name, encode: (text) => Buffer.from(all(text)), offset: (text, index) => Buffer.byteLength(all(text.slice(0, index))) };
}

const json = perCharacter('JSON string', (c) => JSON.stringify(c).slice(1, -1));
const ENCODINGS: readonly Encoding[] = [
  perCharacter('plain', (c) => c),
  json,
  perCharacter('JSON in JSON', (c) => JSON.stringify(JSON.stringify(c).slice(1, -1)).slice(1, -1)),
  perCharacter('percent', (c) => encodeURIComponent(c)),
  perCharacter('percent twice', (c) => encodeURIComponent(encodeURIComponent(c))),
  perCharacter('entities', (c) => (/["'<>&=:]/.test(c) ? `&#${c.charCodeAt(0)};` : c)),
  perCharacter('\\u escapes', (c) => (/[^A-Za-z0-9]/.test(c) ? `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}` : c)),
  perCharacter('\\x escapes', (c) => (/["'=:\n]/.test(c) ? `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}` : c)),
  { name: 'UTF-16LE', encode: (text) => Buffer.from(text, 'utf16le'), offset: (_, index) => 2 * index },
  { name: 'UTF-16BE', encode: (text) => Buffer.from(text, 'utf16le').swap16(), offset: (_, index) => 2 * index + 1 },
  {
    name: 'base64',
    encode: (text) => Buffer.from(Buffer.from(text).toString('base64')),
    offset: (_, index) => Math.floor((index * 4) / 3),
  },
  { name: 'hex', encode: (text) => Buffer.from(Buffer.from(text).toString('hex')), offset: (_, index) => 2 * index },
  {
    name: 'base64 of JSON',
    encode: (text) => Buffer.from(json.encode(text).toString('base64')),
    offset: (text, index) => Math.floor((json.offset(text, index) * 4) / 3),
  },
];

/** Fixed: one value in 10,000 lacks the shape by design (see shape.test.ts), and a test must not fail by chance. */
const SEED = 20261120;

/** The line and column of a byte offset, counted the slow way. */
function naivePosition(bytes: Buffer, offset: number, wide: boolean): { line: number; column: number } {
  const before = wide
    ? Buffer.from(bytes.subarray(0, offset).filter((byte) => byte !== 0)).toString('latin1')
    : bytes.toString('utf8', 0, offset);
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

describe('readings', () => {
  for (const encoding of ENCODINGS) {
    it(`maps a hit in ${encoding.name} back to its place`, () => {
      fc.assert(
        fc.property(
          fc.nat(),
          fc.array(fc.constantFrom('# note', 'PORT=8080', 'NAME="bot one"', 'x: [1, 2]'), { maxLength: 4 }),
          (seed, noise) => {
            const key = fakeKey(seed);
            const secret = fakeKey(seed + 7);
            const text = [...noise, `BINANCE_API_KEY="${key}"`, `BINANCE_API_SECRET="${secret}"`, ...noise, ''].join('\n');
            const bytes = encoding.encode(text);
            const hits = detect({ bytes, path: 'bot.txt' });
            const values = hits.map((hit) => hit.value.reveal());
            expect(values).toEqual([key, secret]);
            for (const hit of hits) {
              const offset = encoding.offset(text, text.indexOf(hit.value.reveal()));
              expect(hit.position.offset).toBe(offset);
              const { line, column } = naivePosition(bytes, offset, encoding.name.startsWith('UTF-16'));
              expect({ line: hit.position.line, column: hit.position.column }).toEqual({ line, column });
            }
          },
        ),
        { numRuns: 60, seed: SEED },
      );
    });
  }

  it('puts split literals together and points at the first piece', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.integer({ min: 16, max: 48 }),
        fc.constantFrom('" + "', '" +\n    "', "' . '", '" & "', '"\n  "', '" \\\n  "', '\\\n'),
        (seed, cut, joint) => {
          const key = fakeKey(seed);
          const quote = joint.includes("'") ? "'" : '"';
          const head = `const port = 1;\nconst binanceApiKey = ${quote}`;
          const text = `${head}${key.slice(0, cut)}${joint}${key.slice(cut)}${quote};\n`;
          const [hit] = detect({ bytes: Buffer.from(text), path: 'a.js' });
          expect(hit?.value.reveal()).toBe(key);
          expect(hit?.position.offset).toBe(head.length);
          expect(hit?.reading).toContain('joined');
        },
      ),
      { numRuns: 200, seed: SEED },
    );
  });
});

describe('a private key in the text of a patch', () => {
  it.each(['+', '-', ' '])('is the same key behind %j', (sign) => {
    for (const pem of [
      generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    ]) {
      const lines = `# binance\nKEY = """${pem.trim()}"""`;
      const patch = lines.replaceAll(/^/gm, sign);
      const keys = (text: string): readonly string[] =>
        detect({ bytes: Buffer.from(text), path: 'a.txt' })
          .filter((one) => one.kind === 'private-key')
          .map((one) => one.sha256);
      expect(keys(lines).length).toBe(1);
      expect(keys(patch)).toEqual(keys(lines));
    }
  });
});
