/** The thread that reads files: one job in, one batch out. */
import { parentPort } from 'node:worker_threads';
import { readBatch } from './sources/batch.ts';
import type { Job, Reply } from './sources/threads.ts';

/** Progress is told in steps of so many bytes. */
const STEP = 16 * 1024 * 1024;

const port = parentPort;
port?.on('message', ({ tasks, limits }: Job) => {
  let pending = 0;
  const tell = (least: number): void => {
    if (pending < least) return;
    port.postMessage({ kind: 'progress', bytes: pending } satisfies Reply);
    pending = 0;
  };
  const batch = readBatch(tasks, limits, (bytes) => {
    pending += bytes;
    tell(STEP);
  });
  tell(1);
  port.postMessage({ kind: 'batch', batch } satisfies Reply);
});
