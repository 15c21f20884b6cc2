/** Spreads the reading of many files over threads; few files are read right here, since a thread costs 30 ms to start. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { readBatch } from './batch.ts';
import type { Task } from './batch.ts';
import type { FileItem } from './files.ts';
import type { Batch } from './wire.ts';

/** What a worker is told to do. */
export interface Job {
  readonly tasks: readonly Task[];
  readonly shareAbove: number;
  readonly maxFileSize: number;
}

/** What a worker says. */
export type Reply = { readonly kind: 'progress'; readonly bytes: number } | { readonly kind: 'batch'; readonly batch: Batch };

export interface PoolOptions {
  /** Threads to use; 0 picks by the work and the cores. */
  readonly jobs: number;
  readonly workerFile: URL | null;
  readonly maxFileSize: number;
  readonly onProgress: (bytes: number, files: number) => void;
  readonly signal: AbortSignal;
}

/** Below this many files threads cost more than they give. */
const MIN_FILES_FOR_WORKERS = 1500;
const BATCH = 200;
/** A file larger than this is shared between the threads. */
const SHARE = 48 * 1024 * 1024;
const PART = 32 * 1024 * 1024;

/** Reads files and gives the batches as they come. After an abort it ends with what was read so far. */
export async function* readFiles(items: readonly FileItem[], options: PoolOptions): AsyncGenerator<Batch> {
  const jobs = options.jobs > 0 ? options.jobs : availableParallelism();
  const queue: Task[][] = [];
  for (let i = 0; i < items.length; i += BATCH) queue.push(items.slice(i, i + BATCH).map((item) => ({ item, range: null })));
  const threads = options.workerFile && jobs > 1 && items.length >= MIN_FILES_FOR_WORKERS ? jobs : 1;
  if (threads > 1 && options.workerFile) {
    yield* readInThreads(queue, threads, options.workerFile, options);
    return;
  }
  const shared: Task[] = [];
  for (const tasks of queue) {
    if (options.signal.aborted) return;
    const batch = readBatch(
      tasks,
      { shareAbove: jobs > 1 && options.workerFile ? SHARE : Infinity, maxFileSize: options.maxFileSize },
      (bytes) => options.onProgress(bytes, 0),
    );
    shared.push(...parts(batch, tasks));
    options.onProgress(0, tasks.length);
    yield { ...batch, large: [] };
    // Lets signals and the progress line through.
    await new Promise((done) => setImmediate(done));
  }
  if (shared.length > 0 && options.workerFile) {
    yield* readInThreads(
      shared.map((task) => [task]),
      Math.min(jobs, shared.length),
      options.workerFile,
      options,
    );
  }
}

/** The parts of the files that a batch found too large for one thread. */
function parts(batch: Batch, tasks: readonly Task[]): Task[] {
  return batch.large.flatMap(({ index, size }) => {
    const item = tasks[index]?.item;
    if (!item) return [];
    return Array.from({ length: Math.ceil(size / PART) }, (_, i) => ({
      item,
      range: { from: i * PART, to: Math.min(size, (i + 1) * PART) },
    }));
  });
}

async function* readInThreads(queue: Task[][], threads: number, workerFile: URL, options: PoolOptions): AsyncGenerator<Batch> {
  const pending = [...queue].toReversed();
  const ready: Batch[] = [];
  let running = 0;
  let wake: (() => void) | null = null;
  const signalAll = (): void => {
    wake?.();
    wake = null;
  };
  const workers = Array.from({ length: threads }, () => new Worker(workerFile));
  const current = new Map<Worker, Task[]>();
  const next = (worker: Worker): void => {
    const tasks = options.signal.aborted ? undefined : pending.pop();
    if (!tasks) {
      current.delete(worker);
      return;
    }
    current.set(worker, tasks);
    running++;
    worker.postMessage({ tasks, shareAbove: SHARE, maxFileSize: options.maxFileSize } satisfies Job);
  };
  for (const worker of workers) {
    worker.on('message', (reply: Reply) => {
      if (reply.kind === 'progress') {
        options.onProgress(reply.bytes, 0);
        return;
      }
      const tasks = current.get(worker) ?? [];
      running--;
      options.onProgress(0, tasks.filter((task) => !task.range).length);
      for (const part of parts(reply.batch, tasks)) pending.unshift([part]);
      ready.push({ ...reply.batch, large: [] });
      for (const idle of workers) if (!current.has(idle)) next(idle);
      next(worker);
      signalAll();
    });
    // A crashed thread loses its batch: those files are reported, the others go on.
    worker.on('error', (error: Error) => {
      const tasks = current.get(worker) ?? [];
      running--;
      current.delete(worker);
      workers.splice(workers.indexOf(worker), 1);
      ready.push({
        bytes: 0,
        contents: 0,
        found: [],
        excluded: [],
        manifests: [],
        large: [],
        skipped: tasks.map(({ item }) => ({ path: item.path, reason: `reader failed (${error.name})` })),
      });
      if (workers.length === 0) {
        for (const left of pending.splice(0))
          ready.push({
            bytes: 0,
            contents: 0,
            found: [],
            excluded: [],
            manifests: [],
            large: [],
            skipped: left.map(({ item }) => ({ path: item.path, reason: `reader failed (${error.name})` })),
          });
      }
      signalAll();
    });
    next(worker);
  }
  options.signal.addEventListener('abort', signalAll, { once: true });
  try {
    while ((running > 0 || ready.length > 0) && !(options.signal.aborted && ready.length === 0)) {
      const batch = ready.shift();
      if (batch) {
        yield batch;
        continue;
      }
      await new Promise<void>((done) => (wake = done));
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
