/** The thread that reads files: one job in, one batch out. */
import { parentPort } from 'node:worker_threads';
import { readBatch } from './sources/batch.ts';
import type { Job } from './sources/batch.ts';
import type { Reply } from './sources/threads.ts';
import type { Batch } from './sources/wire.ts';

/** Progress is told in steps of so many bytes. */
const STEP = 16 * 1024 * 1024;

const port = parentPort;
port?.on('message', ({ tasks, limits }: Job) => {
  let pending = 0;
  const tell = (least: number): void => {
    if (pending < least) return;
    port.postMessage({ kind: 'progress', bytes: pending, objects: 0 } satisfies Reply<Batch>);
    pending = 0;
  };
  const result = readBatch(tasks, limits, (bytes) => {
    pending += bytes;
    tell(STEP);
  });
  tell(1);
  port.postMessage({ kind: 'done', result } satisfies Reply<Batch>);
});
