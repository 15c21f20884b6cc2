/** All objects of a repository: reads each stored object once, in threads. */
import { availableParallelism } from 'node:os';
import { ENTRY, NO_BASE } from '../git/objects/packs/pack.ts';
import type { Pack } from '../git/objects/packs/pack.ts';
import type { Store } from '../git/objects/store.ts';
import { EMPTY_OBJECT_BATCH, ObjectSearcher } from './object-search.ts';
import type { ObjectBatch, ObjectJob, SharedStore } from './object-search.ts';
import { runInThreads } from './threads.ts';

export interface ObjectsOptions {
  /** Threads to use; 0 picks. */
  readonly jobs: number;
  readonly workerFile: URL | null;
  readonly onProgress: (bytes: number, objects: number) => void;
  readonly signal: AbortSignal;
}

/** Compressed bytes of a job: small enough to share the work out evenly, large enough to be read in order. */
const JOB_BYTES = 2 * 1024 * 1024;
const LOOSE_JOB = 500;
/** What a loose object counts for. */
const LOOSE_BYTES = 2048;
/** A thread takes 40 ms to start: below this many compressed bytes it does not pay. */
const WORTH_THREADS = 6 * 1024 * 1024;
const MAX_THREADS = 8;

/** What the threads of a scan share, before anything was read. See {@link SharedStore} for the limits. */
export function shareStore(store: Store, limits: Pick<SharedStore, 'least' | 'wanted' | 'maxBlobSize' | 'archives'>): SharedStore {
  const { least, wanted, maxBlobSize, archives } = limits;
  return {
    store,
    least,
    wanted,
    maxBlobSize,
    archives,
    status: new Uint8Array(new SharedArrayBuffer(store.total)),
    parents: new Int32Array(new SharedArrayBuffer(store.total * 4)).fill(-1),
  };
}

/** Reads all objects and gives the batches as they come. After an abort it ends with what was read so far. */
export async function* readObjects(shared: SharedStore, options: ObjectsOptions): AsyncGenerator<ObjectBatch> {
  const { workerFile } = options;
  const total =
    shared.store.packs.reduce((sum, pack) => sum + pack.size, 0) + (shared.store.total - (shared.store.firsts.at(-1) ?? 0)) * LOOSE_BYTES;
  const inThreads = workerFile !== null && (total > WORTH_THREADS || options.jobs > 0);
  // Signals come through between the jobs only, where these are done right here.
  const queue = planJobs(shared.store, inThreads ? JOB_BYTES : JOB_BYTES / 16);
  const threads = Math.min(options.jobs > 0 ? options.jobs : Math.min(availableParallelism(), MAX_THREADS), queue.length);
  if (inThreads && threads > 0) {
    const lost = (_job: ObjectJob, error: Error): ObjectBatch => ({ ...EMPTY_OBJECT_BATCH, died: error.name });
    for await (const { result } of runInThreads(queue, threads, { ...options, workerFile, setup: shared, lost })) yield result;
    return;
  }
  const searcher = new ObjectSearcher(shared, options.onProgress);
  try {
    for (let job = queue.pop(); job && !options.signal.aborted; job = queue.pop()) {
      yield await searcher.run(job, options.signal);
      // Lets signals and the progress line through.
      await new Promise((next) => setImmediate(next));
    }
  } finally {
    searcher.close();
  }
}

/** Cuts the work into jobs; the last one of the list is to be done first. */
function planJobs(store: Store, size: number): ObjectJob[] {
  const jobs: { readonly job: ObjectJob; readonly weight: number }[] = [];
  for (const [number, pack] of store.packs.entries()) jobs.push(...planPack(pack, number, size));
  const first = store.firsts.at(-1) ?? 0;
  for (let from = first; from < store.total; from += LOOSE_JOB)
    jobs.push({ job: { kind: 'loose', from, to: Math.min(store.total, from + LOOSE_JOB) }, weight: LOOSE_JOB * LOOSE_BYTES });
  // The heaviest first, so that no thread is left with one when the others are done.
  return jobs.toSorted((a, b) => a.weight - b.weight).map((one) => one.job);
}

function planPack(pack: Pack, number: number, size: number): readonly { readonly job: ObjectJob; readonly weight: number }[] {
  const { order, bases, ends, index } = pack;
  const weights = new Float64Array(index.count);
  // From the last entry to the first: what is built upon an entry mostly stands behind it.
  for (let rank = order.length - 1; rank >= 0; rank--) {
    const position = order[rank] ?? 0;
    const weight = (weights[position] ?? 0) + (ends[position] ?? 0) - (index.offsets[position] ?? 0);
    weights[position] = weight;
    const base = bases[position] ?? NO_BASE;
    if (base >= 0) weights[base] = (weights[base] ?? 0) + weight;
  }
  const jobs: { job: ObjectJob; weight: number }[] = [];
  let roots: number[] = [];
  let weight = 0;
  for (const position of order) {
    if ((bases[position] ?? NO_BASE) >= 0 && pack.types[position] !== ENTRY.unreadable) continue;
    roots.push(position);
    weight += weights[position] ?? 0;
    if (weight < size) continue;
    jobs.push({ job: { kind: 'pack', pack: number, roots: Uint32Array.from(roots) }, weight });
    roots = [];
    weight = 0;
  }
  if (roots.length > 0) jobs.push({ job: { kind: 'pack', pack: number, roots: Uint32Array.from(roots) }, weight });
  return jobs;
}
