/** The thread that searches git objects: first the store, then one job in, one batch out. */
import { parentPort } from 'node:worker_threads';
import { ObjectSearcher } from './object-search.ts';
import type { ObjectBatch, ObjectJob, SharedStore } from './object-search.ts';
import { reviveStore } from './object-share.ts';
import type { Reply, Stop } from './threads.ts';

const port = parentPort;
let searcher: ObjectSearcher | null = null;
const stop = new AbortController();
port?.on('message', (message: SharedStore | ObjectJob | Stop) => {
  if ('store' in message) {
    searcher = new ObjectSearcher(reviveStore(message), (bytes, objects) =>
      port.postMessage({ kind: 'progress', bytes, objects } satisfies Reply<ObjectBatch>),
    );
  } else if ('stop' in message) stop.abort();
  else if (searcher) void run(searcher, message);
});

async function run(own: ObjectSearcher, job: ObjectJob): Promise<void> {
  port?.postMessage({ kind: 'done', result: await own.run(job, stop.signal) } satisfies Reply<ObjectBatch>);
}
