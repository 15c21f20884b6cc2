/** The thread that searches git objects: first the store, then one job in, one batch out. */
import { parentPort } from 'node:worker_threads';
import { ObjectSearcher } from './sources/object-search.ts';
import type { ObjectBatch, ObjectJob, SharedStore } from './sources/object-search.ts';
import { reviveStore } from './sources/object-share.ts';
import type { Reply } from './sources/threads.ts';

const port = parentPort;
let searcher: ObjectSearcher | null = null;
port?.on('message', (message: SharedStore | ObjectJob) => {
  if ('store' in message) {
    searcher = new ObjectSearcher(reviveStore(message), (bytes, objects) =>
      port.postMessage({ kind: 'progress', bytes, objects } satisfies Reply<ObjectBatch>),
    );
  } else if (searcher) port.postMessage({ kind: 'done', result: searcher.run(message) } satisfies Reply<ObjectBatch>);
});
