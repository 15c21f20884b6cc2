/** The thread that reads files: one job in, one batch out. */
import { parentPort } from 'node:worker_threads';
import { readBatch } from './sources/batch.ts';
import type { Job, Reply } from './sources/pool.ts';

const port = parentPort;
port?.on('message', (job: Job) => {
  let pending = 0;
  const batch = readBatch(job.tasks, { shareAbove: job.shareAbove, maxFileSize: job.maxFileSize }, (bytes) => {
    pending += bytes;
    if (pending < 16 * 1024 * 1024) return;
    port.postMessage({ kind: 'progress', bytes: pending } satisfies Reply);
    pending = 0;
  });
  if (pending > 0) port.postMessage({ kind: 'progress', bytes: pending } satisfies Reply);
  port.postMessage({ kind: 'batch', batch } satisfies Reply);
});
