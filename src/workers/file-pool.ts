/** Reads many files: the first ones right here, the rest in threads if that pays, since a thread takes 30 ms to start. */
import { availableParallelism } from 'node:os';
import type { ArchiveLimits } from '../archive/limits.ts';
import { lostBatch, readBatch } from './file-batch.ts';
import type { Job, Task } from './file-batch.ts';
import type { FileItem } from '../sources/walk-files.ts';
import { assembleParts, splitFile } from './file-parts.ts';
import type { SplitFile } from './file-parts.ts';
import { runInThreads } from './threads.ts';
import type { Batch } from './messages.ts';

export interface PoolOptions {
  /** Threads to use; 0 picks by the work and the cores. */
  readonly jobs: number;
  readonly workerFile: URL | null;
  readonly maxFileSize: number;
  readonly archives: ArchiveLimits;
  /** Told of bytes and files that have been read, and of the bytes that are known to be still to come. */
  readonly onProgress: (bytes: number, files: number, expected?: number) => void;
  readonly signal: AbortSignal;
}

/** Files in one batch: enough to make a message between threads cheap, few enough to share the work out evenly. */
const BATCH = 100;
/** Threads start when what is left would take longer than this in one. */
const WORTH_THREADS_MS = 150;
/** A file larger than this is shared between the threads. */
const SHARE = 48 * 1024 * 1024;
/** An archive larger than this is a thread's whole job: the limits let it become a thousand times as large. */
const SHARE_ARCHIVE = 64 * 1024;
/** Threads for the parts of large files where none are asked for: each takes 50 MB, whatever the machine has. */
const THREADS_FOR_PARTS = 2;
/** Threads for many files where none are asked for: beyond this the file system is what they wait for. */
const MAX_THREADS = 8;

/** Reads files and gives the batches as they come. After an abort it ends with what was read so far. */
export async function* readFiles(items: readonly FileItem[], options: PoolOptions): AsyncGenerator<Batch> {
  const { workerFile } = options;
  const cores = Math.min(availableParallelism(), MAX_THREADS);
  const jobs = options.jobs > 0 ? options.jobs : cores;
  // A thread of its own takes less memory than the main one, so even a single job reads large files there.
  const own = { maxFileSize: options.maxFileSize, archives: options.archives };
  const limits = { ...own, shareAbove: workerFile ? SHARE : Infinity, shareArchives: workerFile ? SHARE_ARCHIVE : Infinity };
  const split: SplitFile[] = [];
  const archives: Job[] = [];
  const queue: Task[][] = [];
  for (let i = 0; i < items.length; i += BATCH) queue.push(items.slice(i, i + BATCH).map((item) => ({ item, range: null })));
  queue.reverse();

  const started = performance.now();
  for (let done = 1; queue.length > 0 && !options.signal.aborted; done++) {
    const tasks = queue.pop() ?? [];
    const batch = await readBatch(tasks, limits, (bytes) => options.onProgress(bytes, 0), options.signal);
    split.push(...splitFiles(batch, tasks));
    archives.push(...archiveJobs(batch, tasks, limits));
    tellDone(batch, tasks, options);
    yield batch;
    // Lets signals and the progress line through.
    await new Promise((next) => setImmediate(next));
    if (workerFile && jobs > 1 && ((performance.now() - started) / done) * queue.length > WORTH_THREADS_MS) break;
  }
  const onlyParts = queue.length === 0;
  queue.unshift(...split.flatMap((file) => file.tasks.map((task) => [task])).toReversed());
  const jobQueue: Job[] = [...archives, ...queue.map((tasks) => ({ tasks, limits }))];
  if (!workerFile || jobQueue.length === 0 || options.signal.aborted) return;

  const threads = onlyParts && options.jobs === 0 ? Math.min(cores, THREADS_FOR_PARTS) : jobs;
  const threadOptions = { workerFile, onProgress: options.onProgress, signal: options.signal, lost: lostBatch };
  for await (const { result: batch, job } of runInThreads(jobQueue, Math.min(threads, jobQueue.length), threadOptions)) {
    const { tasks } = job;
    const more = splitFiles(batch, tasks);
    split.push(...more);
    jobQueue.unshift(...archiveJobs(batch, tasks, limits));
    jobQueue.unshift(...more.flatMap((file) => file.tasks.map((task) => ({ tasks: [task], limits }))).toReversed());
    const part = tasks[0]?.range ? split.find((file) => file.tasks.some((task) => task === tasks[0])) : undefined;
    if (part) {
      part.done.set(tasks[0]?.range?.from ?? 0, batch.parts[0] ?? null);
      if (part.done.size === part.tasks.length) options.onProgress(0, 1);
    } else tellDone(batch, tasks, options);
    yield batch;
  }
  for (const file of split) yield assembleParts(file);
}

function tellDone(batch: Batch, tasks: readonly Task[], options: PoolOptions): void {
  options.onProgress(
    0,
    tasks.length - batch.large.length - batch.archives.length,
    batch.large.reduce((sum, one) => sum + one.size, 0),
  );
}

/** The files that a batch found too large for one thread, in parts. */
function splitFiles(batch: Batch, tasks: readonly Task[]): readonly SplitFile[] {
  return batch.large.flatMap(({ index, size }) => {
    const item = tasks[index]?.item;
    return item ? [splitFile(item, size)] : [];
  });
}

/** The archives that a batch left, each a job of its own. */
function archiveJobs(batch: Batch, tasks: readonly Task[], limits: Job['limits']): readonly Job[] {
  return batch.archives.flatMap((index) => {
    const task = tasks[index];
    return task ? [{ tasks: [task], limits: { ...limits, shareArchives: Infinity } }] : [];
  });
}
