/** The reader of objects against git itself, and the search of deltas against a slow one that reads everything whole. */
import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '../../../src/detect/detect.ts';
import { findRepository } from '../../../src/git/repository.ts';
import { ObjectReader, idOf, openStore } from '../../../src/git/objects/store.ts';
import { ARCHIVE_LIMITS } from '../../../src/archive/limits.ts';
import { readObjects, shareStore } from '../../../src/workers/object-pool.ts';
import { STATUS } from '../../../src/workers/object-search.ts';
import type { ObjectBatch } from '../../../src/workers/object-search.ts';
import { makeFolder } from '../../support/cli.ts';
import { makeRepo } from '../../support/git.ts';
import type { Repo } from '../../support/git.ts';
import { fakeKey } from '../../support/random.ts';

const LEAST = -4.5;

interface Read {
  readonly ids: readonly string[];
  readonly values: ReadonlySet<string>;
  readonly batches: readonly ObjectBatch[];
}

/** Reads everything the fast way. */
async function readAll(folder: string): Promise<Read> {
  const { store, notes } = openStore(findRepository(folder));
  expect(notes).toEqual([]);
  const shared = shareStore(store, { least: LEAST, wanted: new Set(), maxBlobSize: Infinity, archives: ARCHIVE_LIMITS });
  const batches: ObjectBatch[] = [];
  const options = { jobs: 1, workerFile: null, onProgress: () => undefined, signal: new AbortController().signal };
  for await (const batch of readObjects(shared, options)) batches.push(batch);
  const ids = new Set<string>();
  for (let number = 0; number < store.total; number++) if (shared.status[number] === STATUS.read) ids.add(idOf(store, number));
  const values = new Set(batches.flatMap((batch) => batch.hits.flatMap((one) => one.detections.map((found) => found.sha256))));
  return { ids: [...ids].toSorted(), values, batches };
}

/** Reads everything through git, and whole. */
function reference(repo: Repo): { readonly ids: readonly string[]; readonly values: ReadonlySet<string> } {
  const listed = repo.git('cat-file', '--batch-all-objects', '--batch-check').split('\n');
  const ids = listed.map((line) => line.split(' ')[0] ?? '');
  const bytes = repo.pipe(['cat-file', '--batch'], ids.join('\n'));
  const values = new Set<string>();
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(0x0a, at);
    const [, type, size] = bytes.toString('latin1', at, end).split(' ');
    const content = bytes.subarray(end + 1, end + 1 + Number(size));
    at = end + 2 + Number(size);
    if (type === 'tree') continue;
    // A small content may be named by its path: it is looked at again from a lower score on.
    const least = content.length <= 2048 ? LEAST - 8 : LEAST;
    for (const found of detect({ bytes: content, path: '' })) if (found.score >= least) values.add(found.sha256);
  }
  return { ids: ids.toSorted(), values };
}

/** Text in the manner of source and lock files, so that deltas are found. */
function baseText(seed: number): string {
  return Array.from(
    { length: 120 },
    (_, i) => `  line ${i} of ${seed}: integrity sha512-${fakeKey(seed * 1000 + i).slice(0, 43)}/${fakeKey(i).slice(0, 40)}==`,
  ).join('\n');
}

const edit = fc.record({
  file: fc.constantFrom('a.txt', 'src/b.py', 'deep/er/c.json'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat({ max: 300 }),
  insert: fc.oneof(
    fc.constantFrom('', 'x', '\n', '"', '" + "', 'binance', 'testnet', '-----BEGIN CERTIFICATE-----\n', '-----END CERTIFICATE-----\n'),
    fc.integer({ min: 1, max: 40 }).map((seed) => `BINANCE_API_KEY=${fakeKey(seed)}\n`),
    fc.integer({ min: 1, max: 40 }).map((seed) => `api_secret = "${fakeKey(seed).slice(0, 32)}" + \\\n  "${fakeKey(seed).slice(32)}"\n`),
    fc.integer({ min: 1, max: 40 }).map((seed) => `${Buffer.from(`BINANCE_API_SECRET=${fakeKey(seed)}\n`).toString('base64')}\n`),
    fc.integer({ min: 1, max: 40 }).map((seed) => fakeKey(seed).slice(0, 31)),
    fc.integer({ min: 1, max: 40 }).map((seed) => fakeKey(seed).slice(31)),
    fc.string({ maxLength: 60 }),
  ),
});

async function checkAgainstGit(repo: Repo): Promise<void> {
  const fast = await readAll(repo.folder);
  const slow = reference(repo);
  expect(fast.ids).toEqual(slow.ids);
  expect([...fast.values].toSorted()).toEqual([...slow.values].toSorted());
}

describe('the object reader', () => {
  it('reads what git reads and finds what a search of every whole object finds', async () => {
    let withDeltas = 0;
    let withFindings = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('sha1' as const, 'sha256' as const),
        fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 3, maxLength: 14 }),
        fc.nat(4),
        async (format, versions, extra) => {
          const repo = makeRepo({ format });
          const files = new Map(['a.txt', 'src/b.py', 'deep/er/c.json'].map((name, i) => [name, baseText(i)]));
          repo.commit(Object.fromEntries(files));
          for (const [number, edits] of versions.entries()) {
            for (const { file, at, remove, insert } of edits) {
              const text = files.get(file) ?? '';
              const offset = Math.floor(at * text.length);
              files.set(file, text.slice(0, offset) + insert + text.slice(offset + remove));
            }
            repo.commit(Object.fromEntries(files), `version ${number}`);
            if (number === Math.floor(versions.length / 2) && extra > 1)
              repo.git('repack', '-q', '-a', '-d', '-f', '--depth=250', '--window=250');
            if (number % 3 === 2 && extra === 4) repo.git('repack', '-q');
          }
          if (extra > 0) repo.git('tag', '-a', 'v1', '-m', `a tag with ${fakeKey(99)}`);
          if (extra === 1) repo.git('repack', '-q', '-a', '-d', '-f', '--depth=250', '--window=250');
          const { batches } = await readAll(repo.folder);
          withDeltas += batches.length > 0 && extra > 0 ? 1 : 0;
          withFindings += batches.some((batch) => batch.hits.length > 0) ? 1 : 0;
          await checkAgainstGit(repo);
        },
      ),
      { numRuns: 25, seed: 7 },
    );
    expect(withDeltas).toBeGreaterThan(5);
    expect(withFindings).toBeGreaterThan(5);
  }, 120_000);

  it('reads alternates, deltas that name their base by id, kept packs and a multi-pack index', async () => {
    const lender = makeRepo();
    lender.commit({ 'a.env': `BINANCE_API_KEY=${fakeKey(1)}\n`, 'big.txt': baseText(3) });
    lender.git('repack', '-q', '-a', '-d');
    const folder = makeFolder();
    lender.git('clone', '-q', '--shared', lender.folder, folder);
    const repo = makeRepo({ folder });
    repo.commit({ 'big.txt': `${baseText(3)}\nBINANCE_API_SECRET=${fakeKey(2)}\n` });
    repo.git('repack', '-q', '-d', '-l');
    // A thin pack, completed as git does when it receives one; --no-delta-base-offset names bases by id.
    repo.git('-c', 'repack.useDeltaBaseOffset=false', 'repack', '-q', '-a', '-d', '-f', '--depth=50');
    repo.commit({ 'c.txt': 'one more' });
    repo.git('repack', '-q');
    for (const name of repo.git('rev-parse', '--git-path', 'objects/pack').split('\n')) expect(name).not.toBe('');
    repo.git('multi-pack-index', 'write');
    await checkAgainstGit(repo);
    const found = await readAll(repo.folder);
    expect(found.values.size).toBe(2);
  });

  it('reads offsets of 64 bits', async () => {
    const repo = makeRepo();
    for (let i = 0; i < 5; i++) repo.commit({ 'a.txt': baseText(i), 'k.env': `BINANCE_API_KEY=${fakeKey(i + 1)}\n` });
    repo.git('repack', '-q', '-a', '-d');
    const [pack = ''] = spawnSync('sh', ['-c', 'ls .git/objects/pack/*.pack'], { cwd: repo.folder, encoding: 'utf8' })
      .stdout.trim()
      .split('\n');
    // git can be made to write every offset beyond the first bytes in the large form.
    repo.git('index-pack', '--index-version=2,0x40', pack);
    await checkAgainstGit(repo);
  });

  it('reads version 1 indexes', async () => {
    const repo = makeRepo();
    for (let i = 0; i < 3; i++) repo.commit({ 'a.txt': baseText(i), 'k.env': `BINANCE_API_KEY=${fakeKey(i + 1)}\n` });
    repo.git('-c', 'pack.indexVersion=1', 'repack', '-q', '-a', '-d', '-f');
    await checkAgainstGit(repo);
  });

  it('gives single objects as git does', () => {
    const repo = makeRepo();
    for (let i = 0; i < 6; i++) repo.commit({ 'a.txt': baseText(1).slice(i * 30) });
    repo.git('repack', '-q', '-a', '-d', '-f', '--depth=250');
    repo.commit({ 'b.txt': 'loose' });
    const { store } = openStore(findRepository(repo.folder));
    const reader = new ObjectReader(store);
    for (const line of repo.git('cat-file', '--batch-all-objects', '--batch-check').split('\n')) {
      const [id = '', type] = line.split(' ');
      const object = reader.read(Buffer.from(id, 'hex'));
      expect(object?.type).toBe(type);
      expect(object?.bytes.equals(repo.pipe(['cat-file', type ?? '', id], ''))).toBe(true);
    }
    expect(reader.read(Buffer.alloc(20))).toBeNull();
    reader.close();
  });
});
