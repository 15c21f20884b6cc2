import { execFileSync } from 'node:child_process';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '../../src/detect/detect.ts';
import { ARCHIVE_LIMITS } from '../../src/sources/archive-limits.ts';
import type { ArchiveLimits } from '../../src/sources/archive-limits.ts';
import type { ArchiveResult } from '../../src/sources/archive.ts';
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

async function read(bytes: Buffer, { path = 'a.bin', limits = {}, chunk }: Asked = {}): Promise<ArchiveResult> {
  const options = {
    path,
    limits: { ...ARCHIVE_LIMITS, ...limits },
    signal: new AbortController().signal,
    onBytes: () => undefined,
  };
  return chunk === undefined ? searchBytes(bytes, options) : searchStream(cut(bytes, chunk), options);
}

async function* cut(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  await Promise.resolve();
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Where each credential stands: the names in the archive, and the line. */
function places(result: ArchiveResult): readonly string[] {
  return result.found.flatMap(({ archive, detections }) => detections.map((one) => `${archive.join(' > ')}:${one.position.line}`));
}

function reasons(result: ArchiveResult): readonly string[] {
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

  it.skipIf(!packed)('may be several streams, one behind the other', async () => {
    if (path === 'log.br' || !packed) return;
    const result = await read(Buffer.concat([packed, packed, packed]), { path, chunk: 50 });
    expect(places(result).map((place) => place.split(':')[1])).toEqual(['2', '3', '5', '6', '8', '9']);
    expect(reasons(result)).toEqual([]);
  });

  it.skipIf(!packed)('gives what stands before the damage, and says that there is more', async () => {
    const noise = Array.from({ length: 40_000 }, (_, i) => `${fakeKey(i % 50).slice(0, 40)} ${(i * 7919) % 100_003}\n`).join('');
    const large = pack(Buffer.from(ENV + noise.repeat(3))) ?? Buffer.alloc(0);
    const short = await read(large.subarray(0, Math.floor(large.length * 0.9)), { path, chunk: 65_536 });
    expect(places(short).slice(0, 2)).toEqual([`${path} > log:2`, `${path} > log:3`]);
    expect(reasons(short)).toEqual(['truncated: it ends too early: log']);
    const broken = Buffer.from(large);
    broken.fill(0xa5, Math.floor(large.length * 0.9), Math.floor(large.length * 0.9) + 200);
    const bad = await read(broken, { path, chunk: 65_536 });
    expect(places(bad).slice(0, 2)).toEqual([`${path} > log:2`, `${path} > log:3`]);
    expect(reasons(bad).length).toBe(1);
    expect(reasons(bad)[0]).toMatch(/^(?:damaged|truncated): /);
  });

  it.skipIf(!packed)('is scanned as it is where it only begins like one', async () => {
    const head = (packed ?? Buffer.alloc(0)).subarray(0, path === 'log.bz2' ? 10 : path === 'log.xz' ? 12 : 4);
    const fake = Buffer.concat([head, Buffer.alloc(20, 0xff), Buffer.from(`\n${ENV}`)]);
    const unnamed = await read(fake, { path: 'data' });
    expect(places(unnamed)).toEqual([':3', ':4']);
    if (path !== 'log.br') expect(reasons(unnamed)).toEqual([]);
    const named = await read(fake, { path });
    expect(places(named)).toEqual([':3', ':4']);
    expect(named.skipped.length).toBe(1);
  });
});
