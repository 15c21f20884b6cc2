/** Worker threads that take jobs from a queue until it is empty. */
import type { Worker } from 'node:worker_threads';
import { InterruptedError } from '../model/errors.ts';

/** What a worker says. */
export type Reply<TResult> =
  { readonly kind: 'progress'; readonly bytes: number; readonly objects: number } | { readonly kind: 'done'; readonly result: TResult };

/** What a worker is told after an abort: what it is at may be ended early. */
export interface Stop {
  readonly stop: true;
}

export interface ThreadOptions<TJob, TResult> {
  readonly workerFile: URL;
  /** A message that each worker gets before its first job. */
  readonly setup?: unknown;
  readonly onProgress: (bytes: number, objects: number) => void;
  readonly signal: AbortSignal;
  /** The result of a job whose thread died. Only the error's class may be told: its message may quote content. */
  readonly lost: (job: TJob, error: Error) => TResult;
}

export interface Done<TJob, TResult> {
  readonly result: TResult;
  readonly job: TJob;
}

/** A reader makes little lasting garbage; Node's default would let each thread gather 48 MB of it before it cleans up. */
const YOUNG_GENERATION_MB = 4;

/** After an abort a thread has so long to end what it is at, in milliseconds. */
const GRACE_MS = 600;

/**
 * Works through `queue` from its end; the caller may add to it while it takes results. After an abort the jobs under way
 * are finished, or ended early by what understands {@link Stop}, and no more begun. A thread that dies loses its job only.
 */
export async function* runInThreads<TJob, TResult>(
  queue: TJob[],
  threads: number,
  options: ThreadOptions<TJob, TResult>,
): AsyncGenerator<Done<TJob, TResult>> {
  const { Worker } = await import('node:worker_threads');
  const ready: Done<TJob, TResult>[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, TJob>();
  let wake: () => void = () => undefined;

  const start = (): void => {
    const worker = new Worker(options.workerFile, {
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
    });
    if (options.setup !== undefined) worker.postMessage(options.setup);
    idle.push(worker);
    worker.on('message', (reply: Reply<TResult>) => {
      if (reply.kind === 'progress') {
        options.onProgress(reply.bytes, reply.objects);
        return;
      }
      const job = busy.get(worker);
      if (job !== undefined) ready.push({ result: reply.result, job });
      busy.delete(worker);
      idle.push(worker);
      wake();
    });
    worker.on('error', (error: Error) => {
      const job = busy.get(worker);
      busy.delete(worker);
      idle.splice(0, idle.length, ...idle.filter((one) => one !== worker));
      if (job !== undefined) ready.push({ result: options.lost(job, error), job });
      if (queue.length > 0 && !options.signal.aborted) start();
      wake();
    });
  };
  const handOut = (): void => {
    while (queue.length > 0 && idle.length > 0 && !options.signal.aborted) {
      const worker = idle.pop();
      const job = queue.pop();
      if (!worker || job === undefined) return;
      busy.set(worker, job);
      worker.postMessage(job);
    }
  };

  let grace: NodeJS.Timeout | undefined;
  const onAbort = (): void => {
    for (const worker of busy.keys()) worker.postMessage({ stop: true } satisfies Stop);
    // What does not listen, whatever it is at, is ended.
    grace = setTimeout(() => {
      for (const [worker, job] of busy) {
        ready.push({ result: options.lost(job, new InterruptedError()), job });
        void worker.terminate();
      }
      busy.clear();
      wake();
    }, GRACE_MS);
  };
  for (let i = 0; i < threads; i++) start();
  options.signal.addEventListener('abort', onAbort, { once: true });
  try {
    for (;;) {
      handOut();
      const done = ready.shift();
      if (done) yield done;
      else if (busy.size > 0) await new Promise<void>((next) => (wake = next));
      else if (queue.length === 0 || options.signal.aborted) return;
    }
  } finally {
    clearTimeout(grace);
    options.signal.removeEventListener('abort', onAbort);
    await Promise.all([...idle, ...busy.keys()].map((worker) => worker.terminate()));
  }
}
