import type { Repository } from '../git/repository.ts';
import type { Store } from '../git/store.ts';
import type { CommitLinks } from '../git/timeline.ts';
import type { PlacedRequest } from '../detect/request-sample.ts';
import type { Excluded, Skipped } from '../finding.ts';
import type { Doubtful, ObjectBatch, Suspect } from './object-search.ts';
import type { ArchiveLimits } from './archive-limits.ts';
export interface CollectOptions {
    /** See SharedStore. */
    readonly least: number;
    readonly wanted: ReadonlySet<string>;
    readonly maxBlobSize: number;
    readonly archives: ArchiveLimits;
    readonly jobs: number;
    readonly workerFile: URL | null;
    readonly signal: AbortSignal;
    readonly onProgress: (bytes: number, objects: number) => void;
}
/** All that reading the objects gave. */
export interface Collected {
    readonly objects: number;
    readonly blobs: number;
    readonly bytes: number;
    readonly suspects: readonly Suspect[];
    /** Distinct, and no suspects where they were found. */
    readonly doubtful: readonly Doubtful[];
    /** Some of the signed requests; the path of each is the id of its object. */
    readonly requests: readonly PlacedRequest[];
    readonly names: ObjectBatch['names'];
    readonly commits: readonly CommitLinks[];
    /** By the number of an object the number of a tree that names it, or -1. */
    readonly parents: Int32Array;
    readonly skipped: readonly Skipped[];
    readonly excluded: readonly Excluded[];
}
/** Reads all objects of a store, each once. */
export declare function collectObjects(repository: Repository, store: Store, options: CollectOptions): Promise<Collected>;
