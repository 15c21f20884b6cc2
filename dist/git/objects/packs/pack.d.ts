import type { PackIndex } from './pack-index.ts';
/** The types of entries as a pack numbers them. 0 stands for an entry whose header can't be read. */
export declare const ENTRY: {
    readonly unreadable: 0;
    readonly commit: 1;
    readonly tree: 2;
    readonly blob: 3;
    readonly tag: 4;
    readonly offsetDelta: 6;
    readonly idDelta: 7;
};
/** The base of an entry that is whole. */
export declare const NO_BASE = -1;
/** The base is another pack's or a loose object, or can't be found. */
export declare const BASE_ELSEWHERE = -2;
/** A pack, by position: an object's place in the order of ids. All arrays stand in shared memory. */
export interface Pack {
    readonly file: string;
    /** In bytes. */
    readonly size: number;
    readonly index: PackIndex;
    /** Positions in the order of offsets. */
    readonly order: Uint32Array;
    /** Where each entry ends. */
    readonly ends: Float64Array;
    readonly types: Uint8Array;
    readonly bases: Int32Array;
    /** Of each entry the first entry that is built upon it, and its next sibling; NO_BASE ends the list. */
    readonly firstChild: Int32Array;
    readonly nextSibling: Int32Array;
}
/** What is wrong with a pack as a whole, in words; null where nothing is. */
export interface OpenedPack {
    readonly pack: Pack;
    readonly damage: string | null;
}
/** Opens a pack and reads the headers of its entries. Throws DamageError, or the file system's error. */
export declare function openPack(file: string, index: PackIndex): OpenedPack;
