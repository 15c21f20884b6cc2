/** A credential is known where the base holds all of it, and never by a piece. */
import { generateKeyPairSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '../../src/detect/detect.ts';
import { heldAt } from '../../src/scan/base/held-by-base.ts';
import type { SoughtValue } from '../../src/scan/base/held-by-base.ts';
import { ARCHIVE_LIMITS } from '../../src/archive/limits.ts';
import { binleaks, envFile } from '../support/cli.ts';
import { GIT_ENV, makeRepo } from '../support/git.ts';
import type { Repo } from '../support/git.ts';
import { fakeKey } from '../support/random.ts';

/** What the detector says of a text that holds one credential. */
function sought(text: string): SoughtValue {
  const [found] = detect({ bytes: Buffer.from(text), path: 'bot/.env' });
  if (!found) throw new Error('nothing found');
  return { sha256: found.sha256, kind: found.kind, value: found.value.reveal() };
}

async function held(repo: Repo, values: readonly SoughtValue[]): Promise<ReadonlySet<string>> {
  const options = { limits: ARCHIVE_LIMITS, signal: new AbortController().signal, first: new Set<string>(), isPartial: false };
  return heldAt({ folder: repo.folder, inherit: false }, 'HEAD', values, options);
}

const named = (seed: number): string => `BINANCE_API_SECRET=${fakeKey(seed)}\n`;

/** Ways in which a text holds a value whole, and ways in which it holds a part. */
const WHOLE: readonly ((value: string) => string | Buffer)[] = [
  (value) => `BINANCE_API_SECRET=${value}\n`,
  (value) => `x${value}y`,
  (value) => Buffer.from(value).toString('hex').toUpperCase(),
  (value) => `k: ${Buffer.from(`BINANCE_API_SECRET=${value}`).toString('base64')}`,
  (value) => Buffer.from(`z${value}`).toString('base64url'),
  (value) => Buffer.from(`BINANCE_API_SECRET=${value}\n`, 'utf16le'),
];
const PARTS: readonly ((value: string) => string | Buffer)[] = [
  (value) => `BINANCE_API_SECRET=${value.slice(0, 63)}\n`,
  (value) => `BINANCE_API_SECRET=${value.slice(1)}\n`,
  (value) => `BINANCE_API_SECRET=${value.slice(0, 40)}\n${value.slice(40)}x\n`,
  (value) => Buffer.from(value.slice(0, 62)).toString('hex'),
  (value) => Buffer.from(`ab${value.slice(0, 62)}!?`).toString('base64'),
  (value) => value.toLowerCase(),
];

describe('a value of one line', () => {
  it('is held exactly where all of it stands', async () => {
    const form = fc.record({ seed: fc.integer({ min: 1, max: 6 }), isWhole: fc.boolean(), way: fc.nat(99) });
    await fc.assert(
      fc.asyncProperty(fc.array(form, { maxLength: 6 }), async (forms) => {
        const repo = makeRepo();
        const expected = new Set<string>();
        const files: Record<string, string | Buffer> = { 'README.md': 'a bot' };
        for (const [i, { seed, isWhole, way }] of forms.entries()) {
          const ways = isWhole ? WHOLE : PARTS;
          files[`f${i}`] = ways[way % ways.length]?.(fakeKey(seed)) ?? '';
          if (isWhole) expected.add(sought(named(seed)).sha256);
        }
        repo.commit(files);
        const values = [1, 2, 3, 4, 5, 6].map((seed) => sought(named(seed)));
        expect([...(await held(repo, values))].toSorted()).toEqual([...expected].toSorted());
      }),
      { numRuns: 15, seed: 5 },
    );
  }, 120_000);
});

describe('a private key', () => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const ed25519 = generateKeyPairSync('ed25519');
  const pem = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }).toString();
  const body = (text: string): string =>
    text
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('-----'))
      .join('');

  it.each([
    ['RSA', rsa.privateKey],
    ['Ed25519', ed25519.privateKey],
  ])(
    '%s is held in every form of the whole',
    async (_, key) => {
      const text = pem(key);
      const value = sought(text);
      const forms: Readonly<Record<string, string | Buffer>> = {
        pem: text,
        escaped: `key: "${text.replaceAll('\n', '\\n')}"`,
        'one line': `key = ${body(text)}`,
        wrapped: (body(text).match(/.{1,48}/g) ?? []).map((line) => `    ${line}`).join('\n'),
        base64: Buffer.from(text).toString('base64'),
        der: key.export({ type: 'pkcs8', format: 'der' }),
      };
      for (const [name, content] of Object.entries(forms)) {
        const repo = makeRepo();
        repo.commit({ file: content });
        expect((await held(repo, [value])).size, name).toBe(1);
      }
    },
    60_000,
  );

  it('is not held by its public key, its first lines or another key', async () => {
    const text = pem(rsa.privateKey);
    const value = sought(text);
    const repo = makeRepo();
    repo.commit({
      'public.pem': rsa.publicKey.export({ type: 'spki', format: 'pem' }),
      'public.txt': body(rsa.publicKey.export({ type: 'spki', format: 'pem' }).toString()),
      'pkcs1.txt': body(rsa.publicKey.export({ type: 'pkcs1', format: 'pem' }).toString()),
      'cut.pem': text.split('\n').slice(0, 12).join('\n'),
      'other.pem': pem(ed25519.privateKey),
    });
    expect((await held(repo, [value])).size).toBe(0);
    repo.git('checkout', '-q', '-b', 'feature');
    repo.commit({ 'bot/binance_private_key.pem': text });
    expect((await binleaks(['range', 'main..feature'], { cwd: repo.folder, env: GIT_ENV })).code).toBe(1);
  }, 60_000);
});

describe('a range', () => {
  it('passes what the base holds under another name, and not a neighbour of it', async () => {
    const repo = makeRepo();
    repo.commit({ 'old.env': envFile(fakeKey(1), fakeKey(2)) });
    repo.git('checkout', '-q', '-b', 'feature');
    repo.commit({ 'new.env': envFile(fakeKey(1), fakeKey(2)) });
    expect((await binleaks(['range', 'main..feature'], { cwd: repo.folder, env: GIT_ENV })).code).toBe(0);
    repo.commit({ 'new.env': envFile(fakeKey(1), `${fakeKey(2).slice(0, 63)}_`.replace(/_$/, fakeKey(2).endsWith('a') ? 'b' : 'a')) });
    expect((await binleaks(['range', 'main..feature'], { cwd: repo.folder, env: GIT_ENV })).code).toBe(1);
  });
});
