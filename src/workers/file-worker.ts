/** The thread that reads files: one job in, one batch out. */
import { parentPort } from 'node:worker_threads';
import { readBatch } from './file-batch.ts';
import type { Job } from './file-batch.ts';
import type { Reply, Stop } from './threads.ts';
import type { Batch } from './messages.ts';

/** Progress is told in steps of so many bytes. */
const STEP = 16 * 1024 * 1024;

const port = parentPort;
const stop = new AbortController();
port?.on('message', (message: Job | Stop) => {
  if ('stop' in message) stop.abort();
  else void read(message);
});

async function read({ tasks, limits }: Job): Promise<void> {
  let pending = 0;
  const tell = (least: number): void => {
    if (pending < least) return;
    port?.postMessage({ kind: 'progress', bytes: pending, objects: 0 } satisfies Reply<Batch>);
    pending = 0;
  };
  const onBytes = (bytes: number): void => {
    pending += bytes;
    tell(STEP);
  };
  const result = await readBatch(tasks, limits, onBytes, stop.signal);
  tell(1);
  port?.postMessage({ kind: 'done', result } satisfies Reply<Batch>);
}
