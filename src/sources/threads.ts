/** Worker threads that take batches of tasks from a queue until it is empty. */
import type { Worker } from 'node:worker_threads';
import type { BatchOptions, Task } from './batch.ts';
import { EMPTY_BATCH } from './wire.ts';
import type { Batch } from './wire.ts';

/** What a worker is told to do. */
export interface Job {
  readonly tasks: readonly Task[];
  readonly limits: BatchOptions;
}

/** What a worker says. */
export type Reply = { readonly kind: 'progress'; readonly bytes: number } | { readonly kind: 'batch'; readonly batch: Batch };

export interface ThreadOptions extends BatchOptions {
  readonly workerFile: URL;
  readonly onProgress: (bytes: number, files: number) => void;
  readonly signal: AbortSignal;
}

export interface Done {
  readonly batch: Batch;
  readonly tasks: readonly Task[];
}

/** A reader makes little lasting garbage; Node's default would let each thread gather 48 MB of it before it cleans up. */
const YOUNG_GENERATION_MB = 4;

/**
 * Works through `queue` from its end; the caller may add to it while it takes results. After an abort the batches under way
 * are finished and no more begun. A thread that dies loses its batch only: those files are given as skipped.
 */
export async function* runInThreads(queue: (readonly Task[])[], threads: number, options: ThreadOptions): AsyncGenerator<Done> {
  const { Worker } = await import('node:worker_threads');
  const limits = { shareAbove: options.shareAbove, maxFileSize: options.maxFileSize };
  const ready: Done[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, readonly Task[]>();
  let wake: () => void = () => undefined;

  const start = (): void => {
    const worker = new Worker(options.workerFile, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB } });
    idle.push(worker);
    worker.on('message', (reply: Reply) => {
      if (reply.kind === 'progress') {
        options.onProgress(reply.bytes, 0);
        return;
      }
      ready.push({ batch: reply.batch, tasks: busy.get(worker) ?? [] });
      busy.delete(worker);
      idle.push(worker);
      wake();
    });
    worker.on('error', (error: Error) => {
      const tasks = busy.get(worker) ?? [];
      busy.delete(worker);
      idle.splice(0, idle.length, ...idle.filter((one) => one !== worker));
      ready.push({ batch: lost(tasks, error), tasks });
      if (queue.length > 0 && !options.signal.aborted) start();
      wake();
    });
  };
  const handOut = (): void => {
    while (queue.length > 0 && idle.length > 0 && !options.signal.aborted) {
      const worker = idle.pop();
      const tasks = queue.pop();
      if (!worker || !tasks) return;
      busy.set(worker, tasks);
      worker.postMessage({ tasks, limits } satisfies Job);
    }
  };

  for (let i = 0; i < threads; i++) start();
  try {
    for (;;) {
      handOut();
      const done = ready.shift();
      if (done) yield done;
      else if (busy.size > 0) await new Promise<void>((next) => (wake = next));
      else if (queue.length === 0 || options.signal.aborted) return;
    }
  } finally {
    await Promise.all([...idle, ...busy.keys()].map((worker) => worker.terminate()));
  }
}

/** Only the error's class is told: its message may quote content. */
function lost(tasks: readonly Task[], error: Error): Batch {
  return { ...EMPTY_BATCH, skipped: tasks.map(({ item }) => ({ path: item.path, reason: `its reader failed (${error.name})` })) };
}
