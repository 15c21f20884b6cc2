import type { LargeObject } from './loose.ts';
import type { GitObject } from './object-type.ts';
import type { Pack } from './packs/pack.ts';
import type { IdLength } from './packs/pack-index.ts';
import type { Repository } from '../repository.ts';
/**
 * The objects of a repository. They are numbered: those of the packs, in the packs' order, by position; then the loose
 * ones. All large parts stand in shared memory, so a store can be handed to threads.
 */
export interface Store {
    readonly idLength: IdLength;
    readonly packs: readonly Pack[];
    /** The number of each pack's first object; behind them that of the first loose one. */
    readonly firsts: readonly number[];
    readonly total: number;
    /** All ids by number. */
    readonly ids: Buffer;
    /** Whether an object stands in the store more than once: see {@link COPY}. */
    readonly duplicates: Uint8Array;
    /** From ids to numbers, by open addressing; -1 where free. */
    readonly table: Int32Array;
    /** The folder of each loose object, by its number less that of the first one. */
    readonly looseFolders: Uint16Array;
    readonly folders: readonly string[];
}
/** Of an id that several objects have: the one with the lowest number is the first, each other a later one. */
export declare const COPY: {
    readonly only: 0;
    readonly later: 1;
    readonly first: 2;
};
/** A part of the store that is damaged, or was read in another way than usual. */
export interface StoreNote {
    readonly path: string;
    readonly note: string;
    /** True where objects may be missing because of it. */
    readonly loses: boolean;
}
/** Opens the packs and lists the loose objects. What can't be opened is told in `notes`. */
export declare function openStore(repository: Repository): {
    readonly store: Store;
    readonly notes: readonly StoreNote[];
};
/** The number of the object whose id stands in `bytes` from `at` on; -1 where the store has none. */
export declare function numberOf(store: Store, bytes: Buffer, at: number): number;
/** The number of the object with an id in hexadecimal; -1 where the store has none. */
export declare function numberOfId(store: Store, id: string): number;
/** The id of an object in hexadecimal. */
export declare function idOf(store: Store, number: number): string;
/** Reads a loose object: see {@link readLooseFile}. */
export declare function readLoose(store: Store, number: number): GitObject | LargeObject;
/** The number of the first of the objects that have the id of one. */
export declare function firstCopy(store: Store, number: number): number;
/** Reads single objects wherever they stand, every copy of them if need be. */
export declare class ObjectReader {
    #private;
    constructor(store: Store);
    close(): void;
    /** An object by its id; null where no copy of it can be read, or it is too large to hold. A copy that is what its id says goes first. */
    read(id: Buffer): GitObject | null;
    /** An object that is what its id says; null where no copy is. */
    readGenuine(id: Buffer): GitObject | null;
    /** The very object that has a number, whatever its id; null where it can't be read, or is too large to hold. */
    readNumber(number: number): GitObject | null;
    /**
     * The bytes of a large object as they come. Throws, at the end, where they are not what its id says; on the way where it
     * can't be read.
     */
    chunks(number: number): AsyncGenerator<Buffer>;
}
/** What a pack is called in messages. */
export declare function packName(pack: Pack): string;
