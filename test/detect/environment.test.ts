/** Which of Binance's systems a value belongs to, as far as its context says. */
import { describe, expect, it } from 'vitest';
import { detect } from '../../src/detect/detect.ts';
import { sha256Hex } from '../../src/model/secret.ts';
import { fakeKey } from '../support/random.ts';

const VALUES = [1, 2, 3, 4].map(fakeKey);
const [KEY = '', SECRET = '', OTHER_KEY = '', OTHER_SECRET = ''] = VALUES;

function environments(text: string): readonly string[] {
  const found = detect({ bytes: Buffer.from(text), path: 'keys.py' });
  return VALUES.map((value) => found.find((one) => one.value.reveal() === value)?.environment ?? '-');
}

describe('the environment', () => {
  it.each([
    [
      'assignments',
      `BINANCE_API_KEY = "${KEY}"\nBINANCE_API_SECRET = "${SECRET}"\nBINANCE_TESTNET_API_KEY = "${OTHER_KEY}"\nBINANCE_TESTNET_API_SECRET = "${OTHER_SECRET}"\n`,
    ],
    [
      'an .env',
      `BINANCE_API_KEY=${KEY}\nBINANCE_API_SECRET=${SECRET}\nBINANCE_TESTNET_API_KEY=${OTHER_KEY}\nBINANCE_TESTNET_API_SECRET=${OTHER_SECRET}\n`,
    ],
    [
      'one object',
      `binance = {"apiKey": "${KEY}", "secret": "${SECRET}", "testnetApiKey": "${OTHER_KEY}", "testnetSecret": "${OTHER_SECRET}"}\n`,
    ],
    [
      'two objects',
      `{"binance": {"apiKey": "${KEY}", "secret": "${SECRET}"},\n "binance_testnet": {"apiKey": "${OTHER_KEY}", "secret": "${OTHER_SECRET}"}}\n`,
    ],
  ])('of live keys is not that of the testnet keys beside them: %s', (_, text) => {
    expect(environments(text).slice(2)).toEqual(['testnet', 'testnet']);
    expect(environments(text).slice(0, 2)).toEqual(['unknown', 'unknown']);
  });

  it('is the testnet of keys in hexadecimal: no other system issues them', () => {
    const hex = sha256Hex('a seed');
    const text = `BINANCE_API_KEY = "${KEY}"\nBINANCE_API_SECRET = "${SECRET}"\nBINANCE_FUTURES_TESTNET_SECRET = "${hex}"\nfutures_secret = "${hex}"\n`;
    const found = detect({ bytes: Buffer.from(text), path: 'keys.py' }).filter((one) => one.value.reveal() === hex);
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) expect(one.environment).toBe('testnet');
  });

  it.each([
    `# testnet\nBINANCE_API_KEY = "${KEY}"\nBINANCE_API_SECRET = "${SECRET}"\n`,
    `client = Client("${KEY}", "${SECRET}", testnet=True)  # binance\n`,
    `BASE = "https://testnet.binance.vision"\nAPI_KEY = "${KEY}"\nAPI_SECRET = "${SECRET}"\n`,
  ])('is that of the context: %#', (text) => {
    expect(environments(text).slice(0, 2)).toEqual(['testnet', 'testnet']);
  });
});
