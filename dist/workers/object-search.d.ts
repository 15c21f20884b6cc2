import type { ContentResult } from '../detect/content-result.ts';
import type { LocatedRequest } from '../detect/requests/sample.ts';
import type { Detection } from '../model/detection.ts';
import type { ObjectType } from '../git/objects/object-type.ts';
import type { Store } from '../git/objects/store.ts';
import type { ArchiveLimits } from '../sources/content.ts';
import type { DetectionMessage, RequestMessage } from './messages.ts';
/** What the threads share: the store, and what they note of each object by its number. */
export interface SharedStore {
    readonly store: Store;
    /** See {@link STATUS}. */
    readonly status: Uint8Array;
    /** A tree that names the object, or of a root tree a commit; -1 where none does. */
    readonly parents: Int32Array;
    /** Detections of a lower score, judged without a path, are no hits. */
    readonly least: number;
    /** Credentials (by SHA-256) that are hits whatever their score. */
    readonly wanted: ReadonlySet<string>;
    /** Larger blobs are left out. */
    readonly maxBlobSize: number;
    readonly archives: ArchiveLimits;
}
export declare const STATUS: {
    readonly unread: 0;
    readonly read: 1;
    readonly failed: 2;
    readonly streamed: 3;
};
/** A part of the work: delta trees of a pack by their roots, or loose objects by number. */
export type ObjectJob = {
    readonly kind: 'pack';
    readonly pack: number;
    readonly roots: Uint32Array;
} | {
    readonly kind: 'loose';
    readonly from: number;
    readonly to: number;
};
/** An object in which something has the shape of a credential. */
export interface ObjectHit {
    readonly number: number;
    readonly type: ObjectType;
    readonly size: number;
    /** As judged without a path. */
    readonly detections: readonly DetectionMessage[];
    /**
     * Of an archive, what stands in it; `detections` is empty then. So it is of an object that is not what its id says: whoever
     * asks for the id gets another one.
     */
    readonly archived?: readonly InsideMessage[];
}
/** What was found in one content of an archive. */
interface InsideMessage {
    /** See ContentPlace: of the archive itself the paths are told apart. */
    readonly inside: readonly string[];
    readonly detections: readonly DetectionMessage[];
}
/** A value that is too doubtful for a hit: enough of it to try it against signed requests. */
export type WeakCandidate = Pick<DetectionMessage, 'kind' | 'value' | 'sha256' | 'score' | 'encrypted'>;
export interface Unread {
    readonly number: number;
    readonly reason: string;
}
/** What a part of the work gave. */
export interface ObjectBatch {
    readonly objects: number;
    readonly blobs: number;
    readonly bytes: number;
    readonly hits: readonly ObjectHit[];
    readonly weak: readonly WeakCandidate[];
    /** Some of the signed requests; the path of each is the id of its object. */
    readonly requests: readonly RequestMessage[];
    readonly failed: readonly {
        readonly number: number;
        readonly reason: string;
    }[];
    /** What could not be read of archives. */
    readonly unread: readonly Unread[];
    /** Objects that are not what their ids say, each of which another object has as well. */
    readonly forged: readonly number[];
    /** Objects too large to hold, to be read as streams. */
    readonly large: readonly number[];
    /** How many blobs were larger than asked for. */
    readonly tooLarge: number;
    /** Ids that an object names and the store does not have, with the number of that object. */
    readonly missing: readonly (readonly [string, number])[];
    /** Names under which submodules stand. */
    readonly submodules: readonly string[];
    /** Git LFS pointers, by number. */
    readonly pointers: readonly number[];
    /** Names in a tree that may hold a credential, as Latin-1. */
    readonly names: readonly {
        readonly number: number;
        readonly name: string;
    }[];
    /** Commits: the number of each, then those of its parents, -1 for one that is not there. */
    readonly commits: readonly (readonly number[])[];
    /** The class of the error that ended the thread, with what it had not done yet; null where none did. */
    readonly died: string | null;
}
/** What no work gives. */
export declare const EMPTY_OBJECT_BATCH: ObjectBatch;
/** What a content that was read by itself gives; `isForged` where it is not what its id says. */
export declare function findsIn({ store, least, wanted }: SharedStore, number: number, type: ObjectType, size: number, { found, requests, skipped }: ContentResult, isForged?: boolean): Pick<ObjectBatch, 'hits' | 'unread'> & {
    readonly weak: readonly Detection[];
    readonly requests: readonly LocatedRequest[];
};
/** A content that small may be named by its path alone (keys/binance_secret.txt), which says more than any other path. */
export declare const MAX_VALUE_ONLY = 2048;
/** What is no larger is judged once more by each of its paths, which decides. */
export declare const LARGEST_AGAIN: number;
/** Searches objects job by job; make one for each thread and close() it at the end. */
export declare class ObjectSearcher {
    #private;
    constructor(shared: SharedStore, onProgress: (bytes: number, objects: number) => void);
    close(): void;
    /** Does a part of the work. An object that can't be read ends nothing but itself. */
    run(job: ObjectJob, signal: AbortSignal): Promise<ObjectBatch>;
}
export {};
