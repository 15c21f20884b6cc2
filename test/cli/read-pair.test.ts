/** What `binleaks verify` takes for an API key and its secret. */
import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPair, fromEnvironment, fromText } from '../../src/cli/credential/read-pair.ts';
import { UsageError } from '../../src/model/errors.ts';
import { makeKeyPair } from '../support/binance.ts';
import { fakeKey } from '../support/random.ts';

const KEY = fakeKey(7001);
const SECRET = fakeKey(7002);
const GIVEN = { key: KEY, secret: SECRET };
const { pem } = makeKeyPair('ed25519');
const PEM = pem.trim();
const BODY = PEM.replace(/-----[^-]+-----|\s/g, '');

/** The message of the UsageError that a call throws. */
function complaintOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof UsageError) {
      // Neither may stand in an error, nor in what caused it.
      for (const value of [KEY, SECRET, BODY]) expect(inspect(error, { depth: 9 })).not.toContain(value.slice(5, 20));
      return error.message;
    }
    throw error;
  }
  return 'nothing was thrown';
}

describe('fromText', () => {
  it.each<[string, string]>([
    ['a key without a name', `${KEY}\nSECRET=${SECRET}\n`],
    ['a secret without a name', `${SECRET}\nKEY=${KEY}\n`],
    ['Windows lines with space around', `\ufeff  KEY=${KEY} \r\n\r\nSECRET=${SECRET}\r\n`],
    ['KEY and SECRET', `KEY=${KEY}\nSECRET=${SECRET}`],
    ['the other order', `SECRET=${SECRET}\nKEY=${KEY}`],
    ['an .env', `# the bot\nexport BINANCE_API_KEY="${KEY}"\nexport BINANCE_API_SECRET='${SECRET}'\n`],
    ['names with key in both', `BINANCE_API_KEY=${KEY}\nBINANCE_API_SECRET_KEY=${SECRET}`],
    ['YAML', `api_key: ${KEY}\nsecret_key: "${SECRET}"`],
  ])('takes %s', (_, text) => {
    expect(fromText(text)).toEqual(GIVEN);
  });

  it.each<[string, string]>([
    ['below the key', `${KEY}\n${PEM}\n`],
    ['above the key', `${PEM}\n${KEY}\n`],
    ['with a name', `SECRET="${PEM}"\nKEY=${KEY}\n`],
  ])('takes a private key %s', (_, text) => {
    expect(fromText(text)).toEqual({ key: KEY, secret: PEM });
  });

  it('takes a private key on one line', () => {
    const line = PEM.replaceAll('\n', '\\n');
    expect(fromText(`KEY=${KEY}\nPRIVATE_KEY=${line}`)).toEqual({ key: KEY, secret: line });
    expect(fromText(`${KEY}\n${BODY}`)).toEqual({ key: KEY, secret: BODY });
  });

  it.each<[string, string, RegExp]>([
    ['nothing', '', /found 0 API keys and 0 secrets/],
    ['one line', KEY, /found one API key and 0 secrets/],
    ['two lines in any order', `${KEY}\n${SECRET}\n`, /an API key looks like a secret.*Name them/],
    ['three lines', `${KEY}\n${SECRET}\n${KEY}`, /found 3 API keys and 0 secrets/],
    ['two keys', `KEY=${KEY}\nAPI_KEY=${KEY}`, /found 2 API keys and 0 secrets/],
    ['another name', `KEY=${KEY}\nPASSPHRASE=${SECRET}`, /line 2 names neither a key nor a secret/],
  ])('refuses %s', (_, text, message) => {
    expect(complaintOf(() => fromText(text))).toMatch(message);
  });

  it('never quotes what it was given', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(KEY, SECRET, PEM, '\n', '=', 'KEY=', 'SECRET=', ' ', 'x'), { maxLength: 8 }), (parts) => {
        complaintOf(() => checkPair(fromText(parts.join(''))));
      }),
    );
  });
});

describe('fromEnvironment', () => {
  it('takes both from where they are named', () => {
    expect(fromEnvironment('A', 'B', { A: ` ${KEY}\n`, B: PEM })).toEqual({ key: KEY, secret: PEM });
  });

  it.each<[string, string, RegExp]>([
    ['MY_API_SECRET', 'MY_API_KEY', /are they swapped/],
    ['NOT_THERE', 'B', /--key-env: the environment variable NOT_THERE is not set/],
    ['B', 'EMPTY', /--secret-env: the environment variable EMPTY is empty/],
    [KEY, 'B', /--key-env: expected the name of an environment variable/],
    ['B', `X${SECRET}`, /--secret-env: expected the name of an environment variable/],
  ])('refuses %#', (key, secret, message) => {
    expect(complaintOf(() => fromEnvironment(key, secret, { B: KEY, EMPTY: ' ' }))).toMatch(message);
  });
});

describe('checkPair', () => {
  it('tells a secret from a private key', () => {
    expect(checkPair(GIVEN).secretKind).toBe('secret-key');
    for (const secret of [PEM, PEM.replaceAll('\n', '\\n'), BODY]) expect(checkPair({ key: KEY, secret }).secretKind).toBe('private-key');
    expect(checkPair({ key: KEY, secret: makeKeyPair('rsa').pem }).secretKind).toBe('private-key');
  });

  it.each<[string, string, string, RegExp]>([
    ['a key that is too short', KEY.slice(1), SECRET, /the API key: expected 64 letters and digits, found 63 characters/],
    ['a private key for the API key', PEM, SECRET, /the API key: expected 64 letters and digits, found a private key/],
    [
      'a secret that is too long',
      KEY,
      `${SECRET}x`,
      /the secret: expected 64 letters and digits, or a private key in PEM; found 65 characters/,
    ],
    ['the same twice', KEY, KEY, /are the same/],
    [
      'a private key cut off',
      KEY,
      `${PEM.slice(0, 60)}\n-----END PRIVATE KEY-----`,
      /the secret: the private key is encrypted, cut off or damaged/,
    ],
  ])('refuses %s', (_, key, secret, message) => {
    expect(complaintOf(() => checkPair({ key, secret }))).toMatch(message);
  });
});

it('an Ed25519 private key of letters and digits only is never taken for the API key', () => {
  const oneLine = `MC4CAQAwBQYDK2VwBCIEI${fakeKey(7003).slice(21)}`;
  expect(oneLine).toHaveLength(64);
  expect(complaintOf(() => checkPair({ key: oneLine, secret: KEY }))).toContain('found a private key');
  expect(fromText(`${oneLine}\n${KEY}\n`)).toEqual({ key: KEY, secret: oneLine });
});
