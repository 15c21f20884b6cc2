/** The number of bytes of an object's id: 20 with SHA-1, 32 with SHA-256. */
export type IdLength = 20 | 32;
/** A pack's objects in the order of their ids. The arrays stand in shared memory, for threads to read. */
export interface PackIndex {
    readonly count: number;
    readonly idLength: IdLength;
    /** `count` ids, one behind the other. */
    readonly ids: Buffer;
    /** Where each object's entry begins in the pack, in bytes. */
    readonly offsets: Float64Array;
    /** CRC-32 of each entry as it stands in the pack; null in version 1. */
    readonly crcs: Uint32Array | null;
    /** The pack's own checksum, as the index remembers it. */
    readonly packChecksum: Buffer;
}
/**
 * Reads and checks the index of a pack of so many bytes. Throws DamageError, IrregularFileError where it is larger than that of such a pack
 * can be, or the file system's error.
 */
export declare function readPackIndex(file: string, packSize: number, idLength: IdLength): PackIndex;
/** The position of an id in an index; -1 where it does not hold it. */
export declare function findInIndex(index: PackIndex, id: Buffer): number;
/** Whether an index has the id at a position more than once. Equal ids stand side by side. */
export declare function isRepeated({ ids, idLength, count }: PackIndex, position: number): boolean;
