import type { Repository } from '../git/repository.ts';
import type { Store } from '../git/objects/store.ts';
import type { CommitLinks } from './commit-graph.ts';
import type { LocatedRequest } from '../detect/requests/sample.ts';
import type { Excluded, Skipped } from '../model/scan-result.ts';
import type { WeakCandidate, ObjectBatch, ObjectHit } from '../workers/object-search.ts';
import type { ArchiveLimits } from '../archive/limits.ts';
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
    readonly hits: readonly ObjectHit[];
    /** Distinct, and no hits where they were found. */
    readonly weak: readonly WeakCandidate[];
    /** Some of the signed requests; the path of each is the id of its object. */
    readonly requests: readonly LocatedRequest[];
    readonly names: ObjectBatch['names'];
    readonly commits: readonly CommitLinks[];
    /** By the number of an object the number of a tree that names it, or -1. */
    readonly parents: Int32Array;
    readonly skipped: readonly Skipped[];
    readonly excluded: readonly Excluded[];
}
/** Reads all objects of a store, each once. */
export declare function collectObjects(repository: Repository, store: Store, options: CollectOptions): Promise<Collected>;
