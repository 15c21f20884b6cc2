/** The incremental search, with the search of the whole content as its oracle: what a change completes is found. */
import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidenceOf } from '../../src/detect/confidence.ts';
import { detect, detectAt } from '../../src/detect/detect.ts';
import { versionOf, markChange, markWhole } from '../../src/detect/incremental.ts';
import { CARRIERS } from '../support/carriers.ts';
import { fakeKey } from '../support/random.ts';

const ed25519 = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const PATH = 'notes/bot.log';

const TEXTS: Readonly<Record<string, string>> = {
  'a key and its secret': `starting the bot\nBINANCE_API_KEY=${fakeKey(41)}\nBINANCE_API_SECRET=${fakeKey(42)}\nconnected to api.binance.com\n`,
  'an Ed25519 key': `binance key:\n${ed25519}ready\n`,
  'an RSA key': `binance key:\n${rsa}ready\n`,
};

const FILLERS = ['', 'nothing to see\n'.repeat(8), 'a line of a log, much like the one before it\n'.repeat(90)];

/** A version of a content and the one it is built upon, which differ in [from, to) of the version. */
interface Change {
  readonly base: Buffer;
  readonly bytes: Buffer;
  readonly from: number;
  readonly to: number;
}

/** What the search of a change finds of values, medium and up. */
function foundIn({ base, bytes, from, to }: Change): readonly string[] {
  const marked = markWhole(base, []);
  const before = marked.sites ? detectAt({ bytes: base, path: PATH }, marked.sites) : [];
  const isCredible = before.some((one) => confidenceOf(one.score) !== 'low');
  const known = versionOf(base, marked, before, isCredible);
  const { sites } = markChange(bytes, Int32Array.of(from, to), 2, known, []);
  const found = sites ? detectAt({ bytes, path: PATH }, sites) : before;
  return namesOf(found);
}

function namesOf(found: ReturnType<typeof detect>): readonly string[] {
  return [
    ...new Set(found.filter((one) => confidenceOf(one.score) !== 'low').map((one) => `${one.kind} ${one.sha256.slice(0, 8)}`)),
  ].toSorted();
}

describe.each(Object.entries(TEXTS))('%s that a change completes', (_, text) => {
  it.each([{ name: 'nothing', carry: (plain: string): string => plain }, ...CARRIERS])('is found behind $name', ({ carry }) => {
    const carried = carry(text);
    if (carried === null) return;
    fc.assert(
      fc.property(
        fc.constantFrom(...FILLERS),
        fc.constantFrom(...FILLERS),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 200 }),
        fc.constantFrom('', 'x', '\n', '# another text stood here\n', '00000000'),
        (lead, rest, where, length, other) => {
          const bytes = Buffer.concat([Buffer.from(lead), Buffer.from(carried), Buffer.from(rest)]);
          const from = lead.length + Math.floor(where * (Buffer.from(carried).length - 1));
          const to = Math.min(bytes.length, from + length);
          const base = Buffer.concat([bytes.subarray(0, from), Buffer.from(other), bytes.subarray(to)]);
          expect(foundIn({ base, bytes, from, to })).toEqual(namesOf(detect({ bytes, path: PATH })));
        },
      ),
      { numRuns: 15 },
    );
  });
});
