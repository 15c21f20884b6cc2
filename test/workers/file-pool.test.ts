import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import * as detector from '../../src/detect/detect.ts';
import { ARCHIVE_LIMITS } from '../../src/archive/limits.ts';
import { lostBatch, readBatch } from '../../src/workers/file-batch.ts';
import type { Job } from '../../src/workers/file-batch.ts';
import type { FileItem } from '../../src/sources/walk-files.ts';
import { readFiles } from '../../src/workers/file-pool.ts';
import { runInThreads } from '../../src/workers/threads.ts';
import type { Batch } from '../../src/workers/messages.ts';
import { envFile, makeFolder } from '../support/cli.ts';
import { fakeKey } from '../support/random.ts';

const MB = 1024 * 1024;
const WORKER = pathToFileURL(path.resolve('dist/worker.js'));
const nothing = (): void => undefined;

/** A module of this file alone, so that one test can make the detector fail. */
vi.mock(import('../../src/detect/detect.ts'), { spy: true });

function itemsOf(root: string, names: readonly string[]): FileItem[] {
  return names.map((name) => ({ path: name, file: path.join(root, name) }));
}

async function readAll(items: readonly FileItem[], jobs: number, signal = new AbortController().signal): Promise<readonly Batch[]> {
  const batches: Batch[] = [];
  for await (const batch of readFiles(items, {
    jobs,
    workerFile: WORKER,
    maxFileSize: Infinity,
    archives: ARCHIVE_LIMITS,
    onProgress: nothing,
    signal,
  }))
    batches.push(batch);
  return batches;
}

function summary(batches: readonly Batch[]): readonly string[] {
  return batches
    .flatMap((batch) =>
      batch.found.flatMap(({ path: name, detections }) =>
        detections.map((one) => `${name}:${one.position.line}:${one.position.column} ${one.sha256}`),
      ),
    )
    .toSorted();
}

describe('reading many files', () => {
  it('gives the same with threads and without, large files in parts included', async () => {
    const names = Array.from({ length: 300 }, (_, i) => `f${i}.env`);
    const root = makeFolder(
      Object.fromEntries(names.map((name, i) => [name, `${'# comment\n'.repeat(3000)}${envFile(fakeKey(i), fakeKey(1000 + i))}`])),
    );
    const large = Buffer.alloc(70 * MB, 'a line of a log that says nothing\n');
    for (const at of [5, 31.9999, 32, 40, 64, 69.9])
      large.write(`\nBINANCE_API_KEY=${fakeKey(5000 + at * 10)}\n`, Math.floor(at * MB), 'latin1');
    writeFileSync(path.join(root, 'large.log'), large);
    const items = itemsOf(root, [...names, 'large.log', 'gone.env']);
    const [one, two, three] = [await readAll(items, 1), await readAll(items, 2), await readAll(items, 3)];
    expect(summary(one).length).toBe(606);
    expect(summary(two)).toEqual(summary(one));
    expect(summary(three)).toEqual(summary(one));
    for (const batches of [one, two, three]) {
      expect(batches.reduce((sum, batch) => sum + batch.contents, 0)).toBe(301);
      expect(batches.flatMap((batch) => batch.skipped)).toEqual([{ path: 'gone.env', reason: 'no such file or folder' }]);
    }
  });

  it('ends early when interrupted, with what was read', async () => {
    const root = makeFolder({ 'a.env': envFile(fakeKey(1), fakeKey(2)) });
    const items = Array.from({ length: 1000 }, (_, i) => ({ path: `a${i}`, file: path.join(root, 'a.env') }));
    const stop = new AbortController();
    let batches = 0;
    for await (const batch of readFiles(items, {
      jobs: 1,
      workerFile: null,
      maxFileSize: Infinity,
      archives: ARCHIVE_LIMITS,
      onProgress: nothing,
      signal: stop.signal,
    })) {
      expect(batch.found.length).toBeGreaterThan(0);
      if (++batches === 2) stop.abort();
    }
    expect(batches).toBe(2);
  });
});

describe('what goes wrong', () => {
  it('in the detector costs one file, and its message is not told', async () => {
    const root = makeFolder({ 'a.env': envFile(fakeKey(1), fakeKey(2)), 'b.env': envFile(fakeKey(3), fakeKey(4)) });
    vi.mocked(detector.detectAllSteps).mockImplementationOnce(() => {
      throw new RangeError(`bad value ${fakeKey(1)}`);
    });
    const batch = await readBatch(
      itemsOf(root, ['a.env', 'b.env']).map((item) => ({ item, range: null })),
      { shareAbove: Infinity, shareArchives: Infinity, maxFileSize: Infinity, archives: ARCHIVE_LIMITS },
      nothing,
    );
    expect(batch.skipped).toEqual([{ path: 'a.env', reason: 'RangeError' }]);
    expect(batch.found.map((one) => one.path)).toEqual(['b.env']);
  });

  it('in a thread costs its batch', async () => {
    const root = makeFolder({
      'worker.mjs': `import { parentPort } from 'node:worker_threads';
        parentPort.on('message', ({ tasks }) => {
          if (tasks[0].item.path === 'bad') throw new TypeError('secret');
          parentPort.postMessage({ kind: 'done', result: { bytes: 1, contents: 1, found: [], skipped: [], excluded: [], manifests: [], large: [], parts: [], archives: [] } });
        });`,
    });
    const limits = { shareAbove: 0, shareArchives: 0, maxFileSize: 0, archives: ARCHIVE_LIMITS };
    const queue: Job[] = ['a', 'bad', 'b', 'bad', 'c'].map((name) => ({
      tasks: [{ item: { path: name, file: name }, range: null }],
      limits,
    }));
    const done: Batch[] = [];
    const options = {
      workerFile: pathToFileURL(path.join(root, 'worker.mjs')),
      onProgress: nothing,
      signal: new AbortController().signal,
      lost: lostBatch,
    };
    for await (const { result } of runInThreads(queue, 2, options)) done.push(result);
    expect(done.flatMap((batch) => batch.skipped)).toEqual(Array(2).fill({ path: 'bad', reason: 'its reader failed (TypeError)' }));
    expect(done.reduce((sum, batch) => sum + batch.contents, 0)).toBe(3);
  });
});
