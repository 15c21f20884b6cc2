/** Text that was compressed and then written in base64 or hexadecimal is read, and masked as a whole. */
import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidenceOf } from '../../../src/detect/confidence.ts';
import { compressionOf } from '../../../src/detect/decode/deflate.ts';
import { detect, detectAll } from '../../../src/detect/detect.ts';
import { fakeKey, randomFrom } from '../../support/random.ts';
import { redact } from '../../support/redact.ts';

const [KEY, SECRET] = [fakeKey(401), fakeKey(402)];
const ENV = `LOG_LEVEL=info\nBINANCE_API_KEY=${KEY}\nBINANCE_API_SECRET=${SECRET}\nREGION=eu-central-1\n`;
const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

const base64 = (bytes: Buffer): string => bytes.toString('base64');
const wrap = (text: string, width: number, joint = '\n'): string => text.replace(new RegExp(`.{${width}}(?=.)`, 'g'), `$&${joint}`);
const gz = base64(gzipSync(ENV));
const release = JSON.stringify({
  name: 'bot',
  info: { status: 'deployed' },
  manifest: `---\n# Source: bot/templates/secret.yaml\napiVersion: v1\nkind: Secret\ndata:\n  BINANCE_API_KEY: ${base64(Buffer.from(KEY))}\n  BINANCE_API_SECRET: ${base64(Buffer.from(SECRET))}\n`,
});
/** As `gzip file` writes it: with the file's name; null where there is none. */
const program = spawnSync('gzip', ['-c', '-9'], { input: ENV });

/** Texts, each with the line on which its block begins. */
const TEXTS: readonly (readonly [name: string, text: string, line: number])[] = [
  ['gzip on a line', `# backup of binance.env\nCONFIG=${gz}\n`, 2],
  ['gzip in braces', `a: 1\nb: {CONFIG={${gz}}}\n`, 2],
  ['gzip behind a comma', `data:application/gzip;base64,${gz},x\n`, 1],
  ['gzip in tags', `<data>\n<blob>${gz}</blob>\n</data>\n`, 2],
  ['gzip of the program', program.status === 0 ? `env: ${base64(program.stdout)}\n` : `env: ${gz}\n`, 1],
  ['gzip in members', `env: ${base64(Buffer.concat([gzipSync(ENV.slice(0, 60)), gzipSync(ENV.slice(60))]))}\n`, 1],
  ['gzip without compression', `env: "${base64(gzipSync(ENV, { level: 0 }))}"\n`, 1],
  ['gzip in base64url', `env: ${gzipSync(ENV).toString('base64url')}\n`, 1],
  ['gzip in lines of 76', `base64 -d <<'END' | gunzip > .env\n${wrap(gz, 76)}\nEND\n`, 2],
  ['gzip in lines of 64 with CRLF', `x\r\n${wrap(gz, 64, '\r\n')}\r\n`, 2],
  [
    'cloud-init',
    `#cloud-config\nwrite_files:\n- encoding: gz+b64\n  content: !!binary |\n    ${wrap(gz, 60, '\n    ')}\n  path: /etc/bot/.env\n`,
    5,
  ],
  ['gzip in JSON of PHP', `{"a":1,\n"config":"${gz.replaceAll('/', '\\/')}"}\n`, 2],
  ['gzip in JSON of .NET', `{"config":"${gz.replaceAll('+', '\\u002B')}"}\n`, 1],
  ['gzip in a link', `GET /restore?env=${encodeURIComponent(gz)}&x=1 HTTP/1.1\n`, 1],
  ['gzip in a link in a link', `GET /x?u=${encodeURIComponent(`/restore?env=${encodeURIComponent(gz)}`)} HTTP/1.1\n`, 1],
  ['gzip in HTML', `<input value="${gz.replaceAll('+', '&#43;').replaceAll('/', '&#x2F;')}">\n`, 1],
  ['gzip in a JSON text', `${JSON.stringify({ log: `config ${wrap(gz, 76)}\nend` })}\n`, 1],
  ['gzip in source', `const env =\n  "${wrap(gz, 60, '" +\n  "')}";\n`, 2],
  ['gzip behind an escape', `{"msg":"config:\\n${gz}\\n"}\n`, 1],
  ['zlib', `import zlib, base64\nexec(zlib.decompress(base64.b64decode("${base64(deflateSync(ENV))}")))\n`, 2],
  ['zlib, hardly compressed', `env: ${base64(deflateSync(ENV, { level: 1 }))}\n`, 1],
  ['zlib at its best', `env: ${base64(deflateSync(ENV, { level: 9 }))}\n`, 1],
  ['zlib behind an escape', `{"msg":"config:\\n${base64(deflateSync(ENV))}"}\n`, 1],
  ['bare deflate', `env: ${base64(deflateRawSync(ENV))}\n`, 1],
  ['bare deflate of fixed codes', `env: ${base64(deflateRawSync(ENV, { strategy: 4 }))}\n`, 1],
  ['gzip in hexadecimal', `INSERT INTO blobs VALUES ('\\x${gzipSync(ENV).toString('hex')}');\n`, 1],
  ['zlib in hexadecimal, upper case', `X'${deflateSync(ENV).toString('hex').toUpperCase()}'\n`, 1],
  ["Helm's release", `apiVersion: v1\ndata:\n  release: ${base64(Buffer.from(base64(gzipSync(release))))}\nkind: Secret\n`, 3],
  ["Helm's release, decoded once", `${base64(gzipSync(release))}\n`, 1],
  ['gzip in base64 in gzip in base64', `x: ${base64(gzipSync(`env=${gz}\n`))}\n`, 1],
  ['gzip in base64 in UTF-16', `[Convert]::FromBase64String("${gz}")`, 1],
  ['gzip in a log of compose', `bot-1  | env ${gz}\nbot-1  | ready\n`, 1],
  ["gzip in lines in Docker's file", `${JSON.stringify({ log: `${gz}\n`, stream: 'stdout', time: '2026-11-28T06:00:00Z' })}\n`, 1],
];

const values = (bytes: Buffer): string[] => detect({ bytes, path: 'notes.txt' }).map((one) => one.value.reveal());

describe('a compressed text', () => {
  it.each(TEXTS)('is read: %s', (name, text, line) => {
    const bytes = name.includes('UTF-16') ? Buffer.from(text, 'utf16le') : Buffer.from(text);
    const found = detect({ bytes, path: 'notes.txt' });
    expect(found.map((one) => [one.kind, one.value.reveal()])).toEqual([
      ['api-key', KEY],
      ['secret-key', SECRET],
    ]);
    for (const one of found) {
      expect(confidenceOf(one.score)).toBe('high');
      expect(one.position.line).toBe(line);
      expect(one.reading).toContain('compressed');
      expect(one.partner).not.toBeNull();
      expect(one.snippet.text).not.toMatch(/[A-Za-z0-9+/]{24}/);
    }
    const masked = redact(bytes, bytes.length);
    expect(values(masked)).toEqual([]);
    expect(masked.toString('latin1').replaceAll('\0', '')).not.toMatch(/[A-Za-z0-9+/]{24}/);
    for (const size of [7, 64]) expect(redact(bytes, size).equals(masked)).toBe(true);
  });

  it('may hold a PEM key beside the others', () => {
    const text = `env: ${base64(gzipSync(`${ENV}BINANCE_PRIVATE_KEY="${pem}"\n`))}\n`;
    expect(
      detect({ bytes: Buffer.from(text), path: 'x.yaml' })
        .map((one) => one.kind)
        .toSorted(),
    ).toEqual(['api-key', 'private-key', 'secret-key']);
  });

  it('is read as far as it goes where it is cut off', () => {
    const long = base64(gzipSync(ENV + Array.from({ length: 200 }, (_, i) => `SETTING_${i}=${fakeKey(i).slice(0, 20)}\n`).join('')));
    expect(values(Buffer.from(`env: ${long.slice(0, 1200)}`))).toEqual([KEY, SECRET]);
  });

  it('ends where its compression ends', () => {
    const bytes = Buffer.from(`${base64(gzipSync(ENV))}\n${fakeKey(7)}\n`);
    const found = detect({ bytes, path: 'x' });
    expect(found.map((one) => one.position.line)).toEqual([1, 1, 2]);
  });

  it('is none where nothing is in it, and none where it only looks like one', () => {
    const random = randomFrom(5);
    const noise = (length: number): Buffer => Buffer.from(Array.from({ length }, () => Math.floor(random() * 256)));
    for (const text of [
      base64(gzipSync('nothing to see here\n'.repeat(20))),
      base64(gzipSync(noise(400))),
      base64(Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0]), noise(300)])),
      base64(Buffer.concat([Buffer.from([0x78, 0x9c]), noise(300)])),
      `H4sI${'A'.repeat(200)}`,
      Buffer.concat([Buffer.from([0x1f, 0x8b, 8]), noise(200)]).toString('hex'),
    ])
      expect(values(Buffer.from(`binance secret: ${text}\n`))).toEqual([]);
  });

  it('is told as not read where it is more than may be', () => {
    const bomb = base64(gzipSync(Buffer.alloc(64 * 1024 * 1024)));
    const started = performance.now();
    const { unread } = detectAll({ bytes: Buffer.from(`x: ${bomb}\n`.repeat(20)), path: 'x' });
    expect(unread).toMatch(/only partly searched/);
    expect(performance.now() - started).toBeLessThan(3000);
    const small = base64(gzipSync(Buffer.alloc(16 * 1024 * 1024)));
    expect(detectAll({ bytes: Buffer.from(`x: ${small}\n`.repeat(100)), path: 'x' }).unread).toMatch(/only partly searched/);
  });
});

describe('what tells a compressed text', () => {
  it('knows what zlib writes, whatever its level and text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 30, maxLength: 300 }), fc.integer({ min: -1, max: 9 }), (text, level) => {
        const bytes = Buffer.from(`BINANCE_API_KEY=${text}`);
        expect(compressionOf(gzipSync(bytes, { level }))).toBe('gzip');
        expect(compressionOf(deflateSync(bytes, { level }))).toBe('zlib');
        expect(compressionOf(deflateRawSync(bytes, { level }))).toBe('deflate');
      }),
      { numRuns: 200, seed: 4 },
    );
  });

  it('takes few random bytes for one', () => {
    const random = randomFrom(11);
    let count = 0;
    for (let i = 0; i < 20_000; i++)
      if (compressionOf(Buffer.from(Array.from({ length: 24 }, () => Math.floor(random() * 256)))) !== null) count++;
    expect(count).toBeLessThan(100);
  });
});
