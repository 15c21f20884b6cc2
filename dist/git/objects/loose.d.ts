import type { GitObject, ObjectType } from './object-type.ts';
import type { IdLength } from './packs/pack-index.ts';
/** An object too large to hold: somebody has to read it as a stream. */
export interface LargeObject {
    readonly type: ObjectType;
    /** In bytes, as its header says. */
    readonly large: number;
}
/**
 * Reads the file of a loose object and checks that it is what its name, an id, says. One larger than {@link LARGEST_HELD}
 * is given back with its size. Throws DamageError in words, IrregularFileError, or the file system's error.
 */
export declare function readLooseFile(file: string, id: string): GitObject | LargeObject;
/**
 * The bytes of a large loose object as they come. Throws, at the end, DamageError where they are not what its id says; on the
 * way where they do not inflate.
 */
export declare function looseChunks(file: string, id: string): AsyncGenerator<Buffer>;
/** Whether an object is what its id says. */
export declare function isWhatIdSays({ type, bytes }: GitObject, id: Uint8Array, idLength: IdLength): boolean;
