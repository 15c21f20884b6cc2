/** Contents made to keep the search for signed requests busy: the work is bounded, whatever stands around a signature. */
import { describe, expect, it } from 'vitest';
import { detectAll } from '../../../src/detect/detect.ts';
import { prove } from '../../../src/detect/requests/prove.ts';
import { sha256Hex, SecretText } from '../../../src/model/secret.ts';
import { fakeKey } from '../../support/random.ts';
import { SHAPES, hmac, logged } from '../../support/signed.ts';

const HEX = sha256Hex('x');
const SIZE = 600_000;

/** What each piece of text costs most in: one of the patterns' loops. */
const FILLERS: Readonly<Record<string, string>> = {
  backslashes: '\\',
  'escaped quotes': '\\"',
  'escapes of &': '\\u0026',
  ampersands: '&',
  'percent signs': '%',
  'encoded slashes': '%2F',
  'the name itself': 'signature',
  'the name, encoded': 'signature%3D',
  'the name with spaces': 'signature     ',
  'question marks': '?a',
  'opening braces': '{',
  'closing braces': '}',
  braces: '{}',
  'words and colons': 'a:',
  'one long word': 'abcdefgh_',
  'open quotes': `k="`,
  'single quotes': `'a':'`,
  escapes: `"a":"\\`,
  spaces: ' ',
  'FIX fields': '35=A|34=1|',
  headers: 'x-mbx-apikey: ',
  'colours begun': '\x1b[1;',
  entities: '&amp;',
  'a query': 'a=1&',
  NUL: '\0',
};

function timesOf(text: string): string {
  return text.repeat(Math.ceil(6000 / text.length));
}

describe('a hostile content', () => {
  it.each(Object.keys(FILLERS))('of %s around signatures is read to its end', (name) => {
    const filler = timesOf(FILLERS[name] ?? '');
    for (const [before, behind] of [
      ['&signature=', ''],
      ['"signature":"', '"'],
      ['signature%3D', '%26'],
      ['|96=', '|'],
    ] as const) {
      const value = before === '|96=' ? `${'Ab3/'.repeat(21)}Ab==` : HEX;
      const one = `${filler}${before}${value}${behind}${filler}`;
      const bytes = Buffer.from(one.repeat(Math.ceil(SIZE / one.length)), 'latin1');
      expect(detectAll({ bytes, path: '' }).requests.length).toBeLessThanOrEqual(16);
    }
  });

  it('of a hundred thousand requests gives a few', () => {
    const signatures = Array.from({ length: 100_000 }, (_, i) => sha256Hex(String(i)));
    const lines = signatures.map((signature, i) => `GET /a?timestamp=${i}&signature=${signature}`).join('\n');
    const { requests } = detectAll({ bytes: Buffer.from(lines), path: '' });
    expect(requests.map((one) => one.signature).toSorted()).toEqual(signatures.toSorted().slice(0, 16));
  });

  it('does not keep a secret among very many from being proved', () => {
    const text = SHAPES['urllib3 debug']?.(logged([['timestamp', '1']], fakeKey(1), hmac(fakeKey(2)))) ?? '';
    const requests = detectAll({ bytes: Buffer.from(text), path: '' }).requests.map((request) => ({ path: '', request }));
    const many = Array.from({ length: 15_000 }, (_, i) => ({
      kind: 'api-key' as const,
      value: new SecretText(`${i}`.padStart(64, 'A')),
      sha256: sha256Hex(String(i)),
      score: 9,
      encrypted: false,
    }));
    const one = { kind: 'api-key' as const, value: new SecretText(fakeKey(2)), sha256: sha256Hex(fakeKey(2)), score: -8, encrypted: false };
    expect(prove([...many, one], requests).has(one.sha256)).toBe(true);
  });

  it('with keys that are no keys proves nothing and throws nothing', () => {
    const text = SHAPES['WebSocket frame']?.(logged([['timestamp', '1']], fakeKey(1), () => `${'Ab3/'.repeat(21)}Ab==`)) ?? '';
    const requests = detectAll({ bytes: Buffer.from(text), path: '' }).requests.map((request) => ({ path: '', request }));
    expect(requests.length).toBe(1);
    const keys = [
      '',
      'AAAA',
      'MC4CAQAwBQYDK2VwBCIEI',
      'A'.repeat(40_000),
      Buffer.from([0x30, 0x84, 0xff, 0xff, 0xff, 0xff]).toString('base64'),
    ];
    const candidates = keys.map((value) => ({
      kind: 'private-key' as const,
      value: new SecretText(value),
      sha256: sha256Hex(value),
      score: 3,
      encrypted: false,
    }));
    expect(prove(candidates, requests).size).toBe(0);
  });
});
