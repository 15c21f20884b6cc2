import type { Pack } from './pack.ts';
/** An entry's header; `body` is where its compressed bytes begin in the pack. */
export interface EntryHeader {
    readonly type: number;
    /** Of what it inflates to: the object itself, or the delta. */
    readonly size: number;
    readonly body: number;
    /** Its base's id, of a delta that names it so. */
    readonly baseId: Buffer | null;
}
/** An open pack. Call close() at the end. */
export declare class PackReader {
    #private;
    constructor(pack: Pack);
    close(): void;
    /** Reads an entry's header and checks its checksum, where the index has one. Throws DamageError. */
    header(position: number): EntryHeader;
    /**
     * The bytes of a large object that is whole in the pack, as they come. Throws DamageError, at the end, where its checksum or
     * its content is not what the index says; on the way where it does not inflate.
     */
    chunks(position: number): AsyncGenerator<Buffer>;
    /** Inflates the entry whose header was read last into target[at, at + size); one byte more must fit. Throws DamageError. */
    inflate(position: number, header: EntryHeader, target: Buffer, at: number): void;
}
