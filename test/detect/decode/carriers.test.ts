/** What a carrier wraps, prefixes or cuts is found, and masked with nothing else changed. */
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { confidenceOf } from '../../../src/detect/confidence.ts';
import { detect } from '../../../src/detect/detect.ts';
import { CARRIERS } from '../../support/carriers.ts';
import { fakeKey } from '../../support/random.ts';
import { redact } from '../../support/redact.ts';

const [KEY, SECRET] = [fakeKey(31), fakeKey(32)];
const ed25519 = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

interface Subject {
  readonly text: string;
  readonly kinds: readonly string[];
  /** The values, each in the lines it has there. */
  readonly values: readonly string[];
}

const MARK = /\[binance-(?:api|secret|private)-key:[0-9a-f]{4}\xe2\x80\xa6\]/;

const SUBJECTS: Readonly<Record<string, Subject>> = {
  'a key and its secret': {
    text: `starting the bot\nBINANCE_API_KEY=${KEY}\nBINANCE_API_SECRET=${SECRET}\nconnected to api.binance.com\n`,
    kinds: ['api-key', 'secret-key'],
    values: [KEY, SECRET],
  },
  'an Ed25519 key': { text: `binance key:\n${ed25519}ready\n`, kinds: ['private-key'], values: ed25519.split('\n').slice(1, -2) },
  'an RSA key': { text: `binance key:\n${rsa}ready\n`, kinds: ['private-key'], values: rsa.split('\n').slice(1, -2) },
};

describe.each(Object.entries(SUBJECTS))('%s', (_, { text, kinds, values }) => {
  it.each(CARRIERS)('comes through $name', ({ carry }) => {
    const carried = carry(text);
    if (carried === null) return;
    const bytes = Buffer.from(carried);
    const found = detect({ bytes, path: 'bot.log' }).filter((one) => confidenceOf(one.score) !== 'low');
    expect(found.map((one) => one.kind)).toEqual(kinds);
    const plain = detect({ bytes: Buffer.from(text), path: 'bot.log' });
    expect(found.map((one) => one.sha256)).toEqual(plain.map((one) => one.sha256));
    const whole = redact(bytes, bytes.length);
    for (const size of [1, 7, 64, 1000]) expect(redact(bytes, size).equals(whole)).toBe(true);
    // Masked once, nothing is left to be found, and no piece of a value stands there.
    expect(
      detect({ bytes: whole, path: 'bot.log' }).filter((one) => one.kind === 'private-key' || values.includes(one.value.reveal())),
    ).toEqual([]);
    const left = whole.toString('latin1');
    // What is no mask stands in the original, in its order.
    let at = 0;
    for (const kept of left.split(MARK)) {
      const found = bytes.indexOf(kept, at, 'latin1');
      expect(found).toBeGreaterThanOrEqual(at);
      at = found + kept.length;
    }
    expect(at).toBe(bytes.length);
    for (const value of values) for (let at = 0; at + 16 <= value.length; at++) expect(left).not.toContain(value.slice(at, at + 16));
  });
});
