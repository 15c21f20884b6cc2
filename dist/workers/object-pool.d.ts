import type { Store } from '../git/objects/store.ts';
import type { ObjectBatch, SharedStore } from './object-search.ts';
export interface ObjectsOptions {
    /** Threads to use; 0 picks. */
    readonly jobs: number;
    readonly workerFile: URL | null;
    readonly onProgress: (bytes: number, objects: number) => void;
    readonly signal: AbortSignal;
}
/** What the threads of a scan share, before anything was read. See {@link SharedStore} for the limits. */
export declare function shareStore(store: Store, limits: Pick<SharedStore, 'least' | 'wanted' | 'maxBlobSize' | 'archives'>): SharedStore;
/** Reads all objects and gives the batches as they come. After an abort it ends with what was read so far. */
export declare function readObjects(shared: SharedStore, options: ObjectsOptions): AsyncGenerator<ObjectBatch>;
