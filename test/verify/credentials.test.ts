/** Which secrets are tried with a key, in which order. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SecretText } from '../../src/model/secret.ts';
import { nearest } from '../../src/verify/credentials.ts';
import type { Credential } from '../../src/verify/credentials.ts';

function credential(sha256: string, more: Partial<Credential> = {}): Credential {
  const value = new SecretText(sha256);
  return {
    sha256,
    kind: 'secret-key',
    value,
    environment: 'unknown',
    encrypted: false,
    partner: null,
    labelledSecret: false,
    places: [],
    ...more,
  };
}

const at = (path: string, line: number, commit: string | null = null): Credential['places'][number] => ({ path, line, commit });

it('the tied one goes first, then the same file by lines, folder, commit, scan; what is tied elsewhere goes last', () => {
  const key = credential('key', { kind: 'api-key', partner: 'tied', places: [at('a/b.py', 10, 'c1'), at('x/y.py', 3)] });
  const secrets = [
    credential('elsewhere', { partner: 'other key', places: [at('a/b.py', 11)] }),
    credential('scan', { places: [at('q/r.py', 1)] }),
    credential('commit', { places: [at('q/s.py', 1, 'c1')] }),
    credential('folder', { places: [at('x/z.py', 1)] }),
    credential('far', { places: [at('a/b.py', 900)] }),
    credential('near', { places: [at('q/r.py', 2), at('a/b.py', 12)] }),
    credential('encrypted', { kind: 'private-key', encrypted: true, places: [at('a/b.py', 10)] }),
    credential('tied', { places: [at('q/t.py', 1)] }),
  ];
  const names = ['tied', 'near', 'far', 'folder', 'commit', 'scan', 'elsewhere'];
  expect(nearest(key, secrets, 100).map((one) => one.sha256)).toEqual(names);
  expect(nearest(key, secrets, 3).map((one) => one.sha256)).toEqual(names.slice(0, 3));
});

it('gives each secret once, never an encrypted one nor the key itself, and no more than asked', () => {
  const place = fc.record({ path: fc.constantFrom('a', 'b/c', 'b/d'), line: fc.nat(99), commit: fc.constantFrom(null, 'c1', 'c2') });
  const secret = fc.record({ name: fc.nat(30), encrypted: fc.boolean(), places: fc.array(place, { maxLength: 4 }) });
  fc.assert(
    fc.property(fc.uniqueArray(secret, { selector: (one) => one.name }), fc.array(place), fc.nat(40), (list, places, count) => {
      const secrets = list.map(({ name, encrypted, places }) => credential(String(name), { encrypted, places }));
      const found = nearest(credential('0', { kind: 'api-key', places }), secrets, count).map((one) => one.sha256);
      expect(new Set(found).size).toBe(found.length);
      const possible = secrets.filter((one) => !one.encrypted && one.sha256 !== '0').length;
      expect(found.length).toBe(Math.min(count, possible));
    }),
  );
});
