import { execFileSync } from 'node:child_process';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '../../src/detect/detect.ts';
import { ARCHIVE_LIMITS } from '../../src/archive/limits.ts';
import type { ArchiveLimits } from '../../src/archive/limits.ts';
import type { ContentResult } from '../../src/detect/content-result.ts';
import { archiveOf } from '../../src/model/content-place.ts';
import { searchBytes, searchStream } from '../../src/sources/content.ts';
import { paxRecord, tarOf, zipOf } from '../support/archives.ts';
import { envFile } from '../support/cli.ts';
import { fakeKey } from '../support/random.ts';

const ENV = envFile(fakeKey(1), fakeKey(2));

interface Asked {
  readonly path?: string;
  readonly limits?: Partial<ArchiveLimits>;
  readonly chunk?: number;
}

/** What an archive gave, with its own path. */
type Read = ContentResult & { readonly path: string };

async function read(bytes: Buffer, { path = 'a.bin', limits = {}, chunk }: Asked = {}): Promise<Read> {
  const options = {
    path,
    limits: { ...ARCHIVE_LIMITS, ...limits },
    signal: new AbortController().signal,
    onBytes: () => undefined,
  };
  const result = chunk === undefined ? await searchBytes(bytes, options) : await searchStream(cut(bytes, chunk), options);
  return { ...result, path };
}

async function* cut(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  await Promise.resolve();
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Where each credential stands: the names in the archive, and the line. */
function places({ path, found }: Read): readonly string[] {
  return found.flatMap(({ inside, detections }) =>
    detections.map((one) => `${archiveOf({ path, inside }).join(' > ')}:${one.position.line}`),
  );
}

function reasons(result: ContentResult): readonly string[] {
  return result.skipped.map((one) => one.reason);
}

/** What the tools of this machine make of it; null where there is no such tool. */
function packedBy(tool: string, args: readonly string[], input: Buffer): Buffer | null {
  try {
    return execFileSync(tool, args, { input, maxBuffer: 1 << 28, stdio: ['pipe', 'pipe', 'ignore'] });
  } catch {
    return null;
  }
}

const COMPRESSIONS: readonly (readonly [string, string, (bytes: Buffer) => Buffer | null])[] = [
  ['gzip', 'log.gz', (bytes) => gzipSync(bytes)],
  ['brotli', 'log.br', (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })],
  ['bzip2', 'log.bz2', (bytes) => packedBy('bzip2', ['-c'], bytes)],
  ['xz', 'log.xz', (bytes) => packedBy('xz', ['-c', '-1'], bytes)],
  ['zstd', 'log.zst', (bytes) => packedBy('zstd', ['-c', '-q'], bytes)],
];

describe.each(COMPRESSIONS)('%s', (_, path, pack) => {
  const packed = pack(Buffer.from(ENV));
  it.skipIf(!packed)('is unpacked, whatever it is cut into', async () => {
    for (const chunk of [undefined, 1, 7, 4096]) {
      const result = await read(packed ?? Buffer.alloc(0), { path, ...(chunk === undefined ? {} : { chunk }) });
      expect(places(result)).toEqual([`${path} > log:2`, `${path} > log:3`]);
      expect(reasons(result)).toEqual([]);
    }
  });

  // A brotli stream has an end, and nothing stands behind it.
  it.skipIf(!packed || path === 'log.br')('may be several streams, one behind the other', async () => {
    const one = packed ?? Buffer.alloc(0);
    const result = await read(Buffer.concat([one, one, one]), { path, chunk: 50 });
    expect(places(result).map((place) => place.split(':')[1])).toEqual(['2', '3', '5', '6', '8', '9']);
    expect(reasons(result)).toEqual([]);
  });

  it.skipIf(!packed)('gives what stands before the damage, and says that there is more', async () => {
    const noise = Array.from({ length: 40_000 }, (_, i) => `${fakeKey(i % 50).slice(0, 40)} ${(i * 7919) % 100_003}\n`).join('');
    const large = pack(Buffer.from(ENV + noise)) ?? Buffer.alloc(0);
    const short = await read(large.subarray(0, Math.floor(large.length * 0.9)), { path, chunk: 65_536 });
    expect(places(short).slice(0, 2)).toEqual([`${path} > log:2`, `${path} > log:3`]);
    expect(reasons(short)).toEqual(['truncated: it ends too early: log']);
    const broken = Buffer.from(large);
    broken.fill(0xa5, Math.floor(large.length * 0.9), Math.floor(large.length * 0.9) + 200);
    const bad = await read(broken, { path, chunk: 65_536 });
    expect(places(bad).slice(0, 2)).toEqual([`${path} > log:2`, `${path} > log:3`]);
    expect(reasons(bad)).toEqual([expect.stringMatching(/^(?:damaged|truncated): /)]);
  });

  it.skipIf(!packed)('is scanned as it is where it only begins like one', async () => {
    const head = (packed ?? Buffer.alloc(0)).subarray(0, path === 'log.bz2' ? 10 : path === 'log.xz' ? 12 : 4);
    const fake = Buffer.concat([head, Buffer.alloc(20, 0xff), Buffer.from(`\n${ENV}`)]);
    const unnamed = await read(fake, { path: 'data' });
    expect(places(unnamed)).toEqual([':3', ':4']);
    // Ten bytes and more of a mark are no accident: there it is said.
    if (path !== 'log.bz2' && path !== 'log.xz') expect(reasons(unnamed)).toEqual([]);
    const named = await read(fake, { path });
    expect(places(named)).toEqual([':3', ':4']);
    expect(named.skipped.length).toBe(1);
  });
});

describe('zstd with metadata in front', () => {
  const packed = packedBy('zstd', ['-c', '-q'], Buffer.from(ENV));
  it.skipIf(!packed)('is unpacked, whichever of the sixteen marks it begins with', async () => {
    for (let mark = 0x50; mark <= 0x5f; mark++) {
      const metadata = Buffer.from([mark, 0x2a, 0x4d, 0x18, 4, 0, 0, 0, 1, 2, 3, 4]);
      const result = await read(Buffer.concat([metadata, packed ?? Buffer.alloc(0)]), { path: 'log.zst' });
      expect(places(result)).toEqual(['log.zst > log:2', 'log.zst > log:3']);
      expect(reasons(result)).toEqual([]);
    }
  });

  it.skipIf(!packed)('is searched, too, and parts what stands in front from what is behind', async () => {
    const one = packed ?? Buffer.alloc(0);
    // A value that ends a content stands against the metadata's first character otherwise.
    const bare = packedBy('zstd', ['-c', '-q'], Buffer.from(`BINANCE_API_SECRET=${fakeKey(3)}`)) ?? Buffer.alloc(0);
    const text = Buffer.from(`x\nBINANCE_API_SECRET=${fakeKey(4)}`);
    const head = Buffer.alloc(8);
    head.writeUInt32LE(0x184d2a53);
    head.writeUInt32LE(text.length, 4);
    const metadata = Buffer.concat([head, text]);
    for (const chunk of [undefined, 1, 50]) {
      const result = await read(Buffer.concat([bare, metadata, one]), { path: 'log.zst', ...(chunk === undefined ? {} : { chunk }) });
      expect(places(result)).toEqual([1, 3, 5, 6].map((line) => `log.zst > log:${line}`));
      expect(reasons(result)).toEqual([]);
    }
    const cut = await read(Buffer.concat([one, metadata.subarray(0, -1)]), { path: 'log.zst' });
    expect(reasons(cut)).toEqual([expect.stringContaining('ends too early')]);
  });
});

describe('a zip', () => {
  const parts = [
    { name: 'bot/', content: '', stored: true },
    { name: 'bot/.env', content: ENV },
    { name: 'README', content: 'nothing here\n', stored: true },
  ];
  const expected = ['a.zip > bot/.env:2', 'a.zip > bot/.env:3'];

  it.each([
    ['plain', {}],
    ['stored', { stored: true }],
    ['with data descriptors', { descriptor: true }],
    ['stored, with data descriptors', { descriptor: true, stored: true }],
    ['zip64', { zip64: true }],
    ['zip64 with data descriptors', { zip64: true, descriptor: true }],
    ['zip64, stored, with data descriptors', { zip64: true, descriptor: true, stored: true }],
  ])('is read: %s', async (_, form) => {
    const zip = zipOf(parts.map((part) => ({ ...part, ...form })));
    for (const chunk of [undefined, 1, 33]) {
      const result = await read(zip, { path: 'a.zip', ...(chunk === undefined ? {} : { chunk }) });
      expect(places(result)).toEqual(expected);
      expect(result.skipped).toEqual([]);
    }
  });

  it('says what is encrypted, and reads the rest', async () => {
    for (const descriptor of [false, true]) {
      const locked = { name: 'secret.txt', content: ENV, encrypted: true, descriptor, packed: Buffer.alloc(500, 0x91) };
      const result = await read(zipOf([locked, ...parts]), { path: 'a.zip' });
      expect(places(result)).toEqual(expected);
      expect(result.skipped).toEqual([{ path: 'a.zip', reason: 'encrypted: secret.txt' }]);
    }
  });

  it('says what it can not decompress, and reads the rest', async () => {
    const result = await read(zipOf([{ name: 'x', content: 'abc', method: 9 }, ...parts]), { path: 'a.zip' });
    expect(places(result)).toEqual(expected);
    expect(reasons(result)).toEqual(['compression method Deflate64 is not supported: x']);
  });

  it('names a thousand entries by five', async () => {
    const many = Array.from({ length: 1000 }, (_, i) => ({ name: `f${i}`, content: 'x', encrypted: true }));
    const result = await read(zipOf(many), { path: 'a.zip' });
    expect(reasons(result)).toEqual(['encrypted: f0, f1, f2, f3, f4 and 995 more']);
  });

  it('with lying sizes hides nothing', async () => {
    for (const says of [{ packed: 5 }, { packed: 100_000 }, { size: 5 }, { size: 2 ** 31 }, { crc: 1 }]) {
      for (const stored of [false, true]) {
        const result = await read(zipOf([{ name: 'liar', content: 'x'.repeat(300), stored, says }, ...parts]), { path: 'a.zip' });
        const isSwallowed = stored && says.packed === 100_000;
        // Of something stored the size is all there is: what it swallows is looked at as it stands there.
        expect(places(result)).toEqual(isSwallowed ? [] : expected);
        if (says.size === undefined) expect(result.skipped.length).toBeGreaterThan(0);
      }
    }
  });

  it('is read in full where its directory leaves entries out, or names some that are not there', async () => {
    const whole = zipOf(parts);
    const other = zipOf([{ name: 'harmless', content: 'x' }]);
    const end = other.length - 22;
    const foreign = Buffer.concat([whole.subarray(0, whole.length - 22), other.subarray(0, 0)]);
    const hidden = await read(Buffer.concat([foreign, other.subarray(end)]), { path: 'a.zip' });
    expect(places(hidden)).toEqual(expected);
    const moved = Buffer.from(whole);
    moved.writeUInt32LE(12_345, whole.lastIndexOf('PK\x01\x02', undefined, 'latin1') + 42);
    const noEntry = "the archive's directory leads to a place that holds no entry, and what stands there was not read as one: README";
    expect(reasons(await read(moved, { path: 'a.zip' }))).toEqual([noEntry]);
    const fewer = Buffer.concat([
      moved.subarray(0, moved.indexOf('PK\x01\x02', 0, 'latin1')),
      moved.subarray(moved.lastIndexOf('PK\x01\x02', undefined, 'latin1')),
    ]);
    expect(reasons(await read(fewer, { path: 'a.zip' }))).toEqual([
      'its end record does not describe the directory before it, and what it leads to was not read',
      noEntry,
    ]);
  });

  it('that is cut off or damaged gives what can be read', async () => {
    const zip = zipOf([...parts, { name: 'more', content: 'lorem ipsum '.repeat(500) }]);
    const short = await read(zip.subarray(0, zip.indexOf('more') + 20), { path: 'a.zip' });
    expect(places(short)).toEqual(expected);
    expect(reasons(short)).toEqual(['truncated: it ends too early: more']);
    const noDirectory = await read(zip.subarray(0, zip.indexOf('PK\x01\x02', 0, 'latin1')), { path: 'a.zip' });
    expect(reasons(noDirectory)).toEqual(['truncated: it ends too early']);
    const broken = zipOf([{ name: 'bad', content: 'y'.repeat(300), packed: Buffer.alloc(40, 0xff) }, ...parts]);
    const bad = await read(broken, { path: 'a.zip' });
    expect(places(bad)).toEqual(expected);
    expect(reasons(bad)).toEqual(['damaged: its compressed data is damaged: bad']);
  });

  it('gives what stands between its entries and in its comment', async () => {
    const zip = zipOf(parts, `\n${ENV}`);
    expect(places(await read(zip, { path: 'a.zip' }))).toEqual([...expected, 'a.zip > (behind its end):3', 'a.zip > (behind its end):4']);
    const at = zip.indexOf('PK\x03\x04', 10, 'latin1');
    const gap = Buffer.concat([zip.subarray(0, at), Buffer.from(ENV), zip.subarray(at)]);
    expect(places(await read(gap, { path: 'a.zip' })).slice(0, 2)).toEqual([
      'a.zip > (between its entries):2',
      'a.zip > (between its entries):3',
    ]);
  });

  it('may have names of any kind: they are only shown', async () => {
    const names = ['../../../etc/passwd', 'C:\\Windows\\x', '/abs', '\u001b[31mred', 'a\nb', 'x'.repeat(60_000), ''];
    const result = await read(zipOf(names.map((name) => ({ name, content: ENV }))), { path: 'a.zip' });
    expect(result.found.map(({ inside }) => inside[0])).toEqual(names.map((name) => (name.length > 1024 ? `${'x'.repeat(1024)}…` : name)));
    expect(result.skipped).toEqual([]);
  });
});

describe('a tar', () => {
  const expected = ['a.tar > bot/.env:2', 'a.tar > bot/.env:3'];
  const entry = { name: 'bot/.env', content: ENV };

  it.each([
    ['ustar', [{ name: 'bot', type: '5' }, entry]],
    ['of 1979', [{ ...entry, old: true }]],
    [
      'with a long name of GNU',
      [
        { name: '././@LongLink', type: 'L', content: 'bot/.env\0' },
        { ...entry, name: 'bot/.e' },
      ],
    ],
    [
      'with a pax header',
      [
        { name: 'pax', type: 'x', content: paxRecord('path', 'bot/.env') },
        { ...entry, name: 'other' },
      ],
    ],
    [
      'with a size in a pax header',
      [
        { name: 'pax', type: 'x', content: paxRecord('size', String(ENV.length)) },
        { ...entry, size: 0 },
      ],
    ],
    ['with a global header', [{ name: 'g', type: 'g', content: paxRecord('comment', 'x'.repeat(700)) }, entry]],
    ['with links', [{ name: 'l', type: '2' }, { name: 'h', type: '1', size: 5000 }, entry]],
    [
      'with a sparse file',
      [
        {
          name: 'pax',
          type: 'x',
          content: paxRecord('GNU.sparse.major', '1') + paxRecord('GNU.sparse.minor', '0') + paxRecord('GNU.sparse.name', 'bot/.env'),
        },
        { name: 'GNUSparseFile.1/x', content: Buffer.concat([Buffer.from('1\n1048576\n1000\n'.padEnd(512, '\0')), Buffer.from(ENV)]) },
      ],
    ],
  ])('is read: %s', async (_, parts) => {
    const tar = tarOf(parts);
    for (const chunk of [undefined, 1, 700]) {
      const result = await read(tar, { path: 'a.tar', ...(chunk === undefined ? {} : { chunk }) });
      expect(places(result)).toEqual(expected);
      expect(result.skipped).toEqual([]);
    }
  });

  it('is one archive together with its compression', async () => {
    const tar = tarOf([entry]);
    expect(places(await read(gzipSync(tar), { path: 'x/a.tgz' }))[0]).toBe('x/a.tgz > bot/.env:2');
    const nested = tarOf([{ name: 'inner.tar.gz', content: gzipSync(tar) }]);
    expect(places(await read(gzipSync(nested), { path: 'a.tgz', limits: { depth: 2 } }))[0]).toBe('a.tgz > inner.tar.gz > bot/.env:2');
  });

  it('that is cut off or damaged gives what can be read', async () => {
    const tar = tarOf([entry, { name: 'big', content: 'x'.repeat(5000) }]);
    const short = await read(tar.subarray(0, 2000), { path: 'a.tar' });
    expect(places(short)).toEqual(expected);
    expect(reasons(short)).toEqual(['truncated: it ends too early: big']);
    const broken = Buffer.from(tar);
    broken.fill('?', 1024, 1100);
    const bad = await read(broken, { path: 'a.tar' });
    expect(places(bad)).toEqual(expected);
    expect((await read(tarOf([{ name: 'x', type: 'x', size: 8 * 1024 ** 3 }, entry]), { path: 'a.tar' })).skipped.length).toBe(1);
  });

  it('may go on behind its end', async () => {
    const tar = Buffer.concat([tarOf([{ name: 'x', content: 'y' }]), Buffer.alloc(8192), tarOf([entry])]);
    expect(places(await read(tar, { path: 'a.tar' }))).toEqual(expected);
    const junk = Buffer.concat([tarOf([{ name: 'x', content: 'y' }]), Buffer.from(ENV)]);
    expect(places(await read(junk, { path: 'a.tar' }))).toEqual(['a.tar > (behind its end):2', 'a.tar > (behind its end):3']);
  });
});

describe('the limits', () => {
  /** Zeros without end, compressed: as a stream, since all of it would not fit. */
  async function* zeros(): AsyncGenerator<Buffer> {
    const member = gzipSync(Buffer.alloc(16 * 1024 * 1024));
    for (let i = 0; i < 10_000; i++) yield await Promise.resolve(member);
  }
  const options = { path: 'bomb.gz', signal: new AbortController().signal, onBytes: (): void => undefined };

  it('end a bomb by its ratio, and by what it unpacks to', async () => {
    let bytes = 0;
    const limits = { ...ARCHIVE_LIMITS, ratioFrom: 4 * 1024 * 1024 };
    const byRatio = await searchStream(zeros(), { ...options, limits, onBytes: (count) => (bytes += count) });
    expect(reasons(byRatio)).toEqual(['it unpacks to more than 1000 times its size, as nothing but a decompression bomb does']);
    expect(bytes).toBeLessThan(64 * 1024 * 1024);
    const bySize = await searchStream(zeros(), { ...options, limits: { ...ARCHIVE_LIMITS, bytes: 20 * 1024 * 1024 } });
    expect(reasons(bySize)).toEqual(['it unpacks to more than 20 MB (--max-archive-size)']);
  });

  it('end a nest of archives, whose parts are harmless each', async () => {
    let nest = zipOf([{ name: 'zeros', content: Buffer.alloc(2 * 1024 * 1024) }]);
    for (let level = 0; level < 3; level++) nest = zipOf(Array.from({ length: 16 }, (_, i) => ({ name: `${i}.zip`, content: nest })));
    const result = await read(nest, { path: '42.zip', limits: { ratioFrom: 8 * 1024 * 1024 } });
    expect(reasons(result).some((reason) => reason.includes('decompression bomb'))).toBe(true);
    expect(result.bytes).toBeLessThan(64 * 1024 * 1024);
  });

  it('end an archive of very many entries', async () => {
    const empty = tarOf([{ name: 'x' }]).subarray(0, 512);
    async function* many(): AsyncGenerator<Buffer> {
      const block = Buffer.concat(Array.from({ length: 200 }, () => empty));
      for (let i = 0; i < 5000; i++) yield await Promise.resolve(block);
    }
    const result = await searchStream(many(), { ...options, path: 'a.tar', limits: { ...ARCHIVE_LIMITS, entries: 5000 } });
    expect(reasons(result)).toEqual(['more than 5000 entries (--max-archive-entries): the rest was not read']);
  });

  it('end one that gives more values than anyone could look at', async () => {
    const text = Array.from({ length: 300 }, (_, i) => `BINANCE_API_KEY=${fakeKey(i)}\n`).join('');
    const parts = Array.from({ length: 20 }, (_, i) => ({ name: `${i}`, content: text }));
    const result = await read(zipOf(parts), { limits: { detections: 1000 } });
    expect(places(result).length).toBe(1200);
    expect(reasons(result)).toEqual(["more than 1000 values of a credential's shape: the rest was not read"]);
  });

  it('end the nesting, with 0 before it begins', async () => {
    let nest: Buffer = Buffer.from(ENV);
    for (let level = 0; level < 5; level++) nest = zipOf([{ name: `${level}`, content: nest, stored: true }]);
    const deep = await read(nest, { path: 'a.zip' });
    expect(reasons(deep)).toEqual(['archives within archives are read 4 deep (--max-archive-depth): 4 → 3 → 2 → 1']);
    expect(places(await read(nest, { path: 'a.zip', limits: { depth: 5 } }))).toEqual([
      'a.zip > 4 > 3 > 2 > 1 > 0:2',
      'a.zip > 4 > 3 > 2 > 1 > 0:3',
    ]);
    const off = await read(zipOf([{ name: 'x', content: ENV }]), { path: 'a.zip', limits: { depth: 0 } });
    expect([off.skipped, places(off)]).toEqual([[], []]);
    const stored = await read(zipOf([{ name: 'x', content: ENV, stored: true }]), { path: 'a.zip', limits: { depth: 0 } });
    expect(stored.found.map(({ inside }) => inside)).toEqual([[]]);
    expect(places(stored).length).toBe(2);
  });
});

describe('whatever a content is cut into', () => {
  const text = fc
    .array(fc.oneof(fc.lorem({ maxCount: 12 }), fc.constantFrom('é中文😀', '\n', '\r\n', '  '), fc.integer({ min: 1, max: 40 })), {
      maxLength: 40,
    })
    .map((pieces) => pieces.map((piece) => (typeof piece === 'number' ? `\nBINANCE_API_KEY=${fakeKey(piece)}\n` : piece)).join(''));
  const encodings = fc.constantFrom<'utf8' | 'utf16le'>('utf8', 'utf16le');
  const forms: readonly (readonly [string, (bytes: Buffer) => Buffer])[] = [
    ['as it is', (bytes) => bytes],
    ...COMPRESSIONS.slice(0, 2).map(([, path, pack]) => [path, (bytes: Buffer) => pack(bytes) ?? bytes] as const),
    ['zip', (bytes) => zipOf([{ name: 'x', content: bytes, descriptor: true }])],
    ['stored zip', (bytes) => zipOf([{ name: 'x', content: bytes, stored: true, descriptor: true }])],
    ['tar.gz', (bytes) => gzipSync(tarOf([{ name: 'x', content: bytes }]))],
    ['zip in tar in gzip', (bytes) => gzipSync(tarOf([{ name: 'y.zip', content: zipOf([{ name: 'x', content: bytes }]) }]))],
  ];

  it.each(forms)('the findings and their places are those of the whole: %s', async (path, pack) => {
    await fc.assert(
      fc.asyncProperty(
        text,
        encodings,
        fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 8 }),
        async (content, encoding, sizes) => {
          const bytes = Buffer.concat([
            encoding === 'utf16le' ? Buffer.from([0xff, 0xfe]) : Buffer.alloc(0),
            Buffer.from(content, encoding),
          ]);
          const packed = pack(bytes);
          async function* chunks(): AsyncGenerator<Buffer> {
            await Promise.resolve();
            for (let at = 0, i = 0; at < packed.length; i++) {
              const size = sizes[i % sizes.length] ?? 1;
              yield packed.subarray(at, at + size);
              at += size;
            }
          }
          const options = { path, limits: ARCHIVE_LIMITS, signal: new AbortController().signal, onBytes: () => undefined };
          const result = await searchStream(chunks(), options);
          const found = result.found.flatMap(({ detections }) => detections.map(({ sha256, position }) => ({ sha256, position })));
          const whole = detect({ bytes, path }).map(({ sha256, position }) => ({ sha256, position }));
          expect(found).toEqual(whole);
          expect(result.skipped).toEqual([]);
        },
      ),
      { numRuns: 40, seed: 7 },
    );
  });
});
