/** Time is bounded by bytes: what a content may cost, what is said of the rest, and that hostile text costs no more. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { detectAll, detectAllSteps } from '../../src/detect/detect.ts';
import { TOO_DENSE, allowanceFor } from '../../src/detect/effort.ts';
import { sha256Hex } from '../../src/model/secret.ts';
import { fakeKey } from '../support/random.ts';

let seed = 0;
const key = (): string => fakeKey(++seed);

/** Hostile texts, as pieces that are repeated. */
const PIECES: Readonly<Record<string, () => string>> = {
  'quotes before a value': () => `${'"'.repeat(30)}BINANCE_API_KEY="${key()}"\n`,
  'backslashes before a value': () => `${'\\'.repeat(100)}"${key()}"\n`,
  'backticks before a value': () => `${'`'.repeat(60)}${key()}\n`,
  'values on one line': () => `${key()} `,
  'named lines': () => `BINANCE_API_KEY=${key()}\n`,
  'rows of a table': () => `1,binance,${key()},${key()}\n`,
  'objects on one line': () => `{"apiKey":"${key()}","secret":"${key()}"},`,
  'values in base64': () => `${Buffer.from(key()).toString('base64')} `,
  'headers of PEM blocks': () => '-----BEGIN PRIVATE KEY-----\n',
  'inserts without an end': () => `INSERT INTO a (b) VALUES (1, '${key()}'\n`,
  'white space before a value': () => `${' '.repeat(200)}${key()}`,
};

const sha512 = (line: number): Buffer => createHash('sha512').update(`${line}`).digest();

/** Sound texts, a line each: what logs, lock files and mails are full of. */
const SOUND: Readonly<Record<string, (line: number) => string>> = {
  'a log with ids': (line) => `${key().slice(0, 40)} ${(line * 7919) % 100_003}\n`,
  'a log of signed requests': (line) =>
    `2026-01-02 INFO GET https://api.binance.com/api/v3/order?symbol=BTCUSDT&timestamp=17${line}&signature=${sha256Hex(key())}\n`,
  'a lock file': (line) => `      "integrity": "sha512-${sha512(line).toString('base64')}",\n`,
  checksums: (line) => `${sha256Hex(key())}  bot-${line}.tar.gz\n`,
  'base64 in lines of 76': (line) => `${sha512(line).toString('base64').slice(0, 76)}\n`,
  'a log with paths': (line) =>
    `at com.example.trading.binance.client.internal.RequestHandlerImplementation.execute(Handler.java:${line})\n`,
};

/** How many steps a content takes. */
function stepsOf(bytes: Buffer): number {
  const steps = detectAllSteps({ bytes, path: 'a.txt' });
  let count = 0;
  while (steps.next().done !== true) count++;
  return count;
}

function contentOf(piece: () => string, size: number): Buffer {
  let text = '';
  while (text.length < size) text += piece();
  return Buffer.from(text);
}

describe('the work that a content may cost', () => {
  for (const [name, piece] of Object.entries(PIECES)) {
    it(`grows with its size: ${name}`, () => {
      const [small, large] = [stepsOf(contentOf(piece, 10_000)), stepsOf(contentOf(piece, 40_000))];
      expect(large).toBeLessThanOrEqual(small * 4.5 + 50);
    }, 60_000);

    it(`is not used up: ${name}`, () => {
      expect(detectAll({ bytes: contentOf(piece, 40_000), path: 'a.txt' }).unread).toBeNull();
    }, 60_000);
  }

  for (const [name, lineOf] of Object.entries(SOUND)) {
    it(`is hardly touched by ${name}`, () => {
      const bytes = Buffer.from(Array.from({ length: 5000 }, (_, line) => lineOf(line)).join(''));
      expect(detectAll({ bytes, path: 'a.log', allowance: allowanceFor(bytes.length) / 20 }).unread).toBeNull();
    }, 60_000);
  }

  it('ends the search where there is none left, and says so', () => {
    const bytes = contentOf(() => `BINANCE_API_KEY=${key()}\n`, 20_000);
    const all = detectAll({ bytes, path: 'a.txt' });
    const some = detectAll({ bytes, path: 'a.txt', allowance: 200_000 });
    expect(some.unread).toBe(TOO_DENSE);
    expect(some.detections.length).toBeGreaterThan(0);
    expect(some.detections.length).toBeLessThan(all.detections.length);
    expect(all.unread).toBeNull();
  });

  it('is proportional to its size beyond a fixed amount', () => {
    expect(allowanceFor(2_000_000) - allowanceFor(1_000_000)).toBe(allowanceFor(1_000_000) - allowanceFor(0));
  });
});
