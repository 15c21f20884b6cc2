/** Reads many files: the first ones right here, the rest in threads if that pays, since a thread takes 30 ms to start. */
import { availableParallelism } from 'node:os';
import { readBatch } from './batch.ts';
import type { Task } from './batch.ts';
import type { FileItem } from './files.ts';
import { assembleParts, splitFile } from './parts.ts';
import type { SplitFile } from './parts.ts';
import { runInThreads } from './threads.ts';
import type { Batch } from './wire.ts';

export interface PoolOptions {
  /** Threads to use; 0 picks by the work and the cores. */
  readonly jobs: number;
  readonly workerFile: URL | null;
  readonly maxFileSize: number;
  readonly onProgress: (bytes: number, files: number) => void;
  readonly signal: AbortSignal;
}

/** Files in one batch: enough to make a message between threads cheap, few enough to share the work out evenly. */
const BATCH = 100;
/** Threads start when what is left would take longer than this in one. */
const WORTH_THREADS_MS = 150;
/** A file larger than this is shared between the threads. */
const SHARE = 48 * 1024 * 1024;

/** Reads files and gives the batches as they come. After an abort it ends with what was read so far. */
export async function* readFiles(items: readonly FileItem[], options: PoolOptions): AsyncGenerator<Batch> {
  const jobs = options.jobs > 0 ? options.jobs : availableParallelism();
  const threads = options.workerFile ? jobs : 1;
  const limits = { shareAbove: threads > 1 ? SHARE : Infinity, maxFileSize: options.maxFileSize };
  const split: SplitFile[] = [];
  const queue: Task[][] = [];
  for (let i = 0; i < items.length; i += BATCH) queue.push(items.slice(i, i + BATCH).map((item) => ({ item, range: null })));
  queue.reverse();

  const started = performance.now();
  for (let done = 1; queue.length > 0 && !options.signal.aborted; done++) {
    const tasks = queue.pop() ?? [];
    const batch = readBatch(tasks, limits, (bytes) => options.onProgress(bytes, 0));
    split.push(...splitFiles(batch, tasks));
    options.onProgress(0, tasks.length);
    yield batch;
    // Lets signals and the progress line through.
    await new Promise((next) => setImmediate(next));
    if (threads > 1 && ((performance.now() - started) / done) * queue.length > WORTH_THREADS_MS) break;
  }
  queue.unshift(...split.flatMap((file) => file.tasks.map((task) => [task])).toReversed());
  if (!options.workerFile || queue.length === 0 || options.signal.aborted) return;

  for await (const { batch, tasks } of runInThreads(queue, Math.min(threads, queue.length), {
    ...options,
    ...limits,
    workerFile: options.workerFile,
  })) {
    const more = splitFiles(batch, tasks);
    split.push(...more);
    queue.unshift(...more.flatMap((file) => file.tasks.map((task) => [task])).toReversed());
    const part = tasks[0]?.range ? split.find((file) => file.tasks.some((task) => task === tasks[0])) : undefined;
    if (part) part.done.set(tasks[0]?.range?.from ?? 0, batch.parts[0] ?? null);
    else options.onProgress(0, tasks.length);
    yield batch;
  }
  for (const file of split) yield assembleParts(file);
}

/** The files that a batch found too large for one thread, in parts. */
function splitFiles(batch: Batch, tasks: readonly Task[]): readonly SplitFile[] {
  return batch.large.flatMap(({ index, size }) => {
    const item = tasks[index]?.item;
    return item ? [splitFile(item, size)] : [];
  });
}
