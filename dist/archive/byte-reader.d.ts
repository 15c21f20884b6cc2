/** Bytes that come in chunks, to be taken in whatever pieces a format is made of. */
import { BinleaksError } from '../model/errors.ts';
/** How a content turned out not to be what its beginning promised. */
export type Damage = 'truncated' | 'damaged' | 'unsupported';
/** Thrown where an archive can't be read on. The message is for reports: it holds nothing of the content. */
export declare class ArchiveError extends BinleaksError {
    name: string;
    readonly damage: Damage;
    constructor(damage: Damage, message: string);
}
/** Bytes that stand one behind the other in a file, or in what was decompressed: an entry that is stored shares its archive's. */
interface RawBytes {
    /** Where in them end records of zips stand that were found by reading the zip. */
    readonly zipEnds: Set<number>;
}
/** Where a reader's first byte stands. */
export interface Origin {
    readonly raw: RawBytes;
    readonly offset: number;
}
/** A stretch of another reader's bytes. */
export interface Portion {
    readonly reader: ByteReader;
    /** Passes over what was not read of it. */
    readonly finish: () => Promise<void>;
}
/**
 * Reads from a source of chunks. An error of the source comes up once the bytes before it have been taken; bytes that end
 * too early are an ArchiveError.
 */
export declare class ByteReader {
    #private;
    /** `origin` says where the source's bytes stand, where they are a stretch of others. */
    constructor(source: AsyncIterable<Uint8Array>, origin?: Origin);
    /** Where the next byte stands. */
    get origin(): Origin;
    /** The last bytes that have come, and where they begin in the origin's bytes. */
    tail(): {
        readonly bytes: Buffer;
        readonly offset: number;
    };
    /** How many bytes have been taken. */
    get position(): number;
    /** The next bytes, up to `most`; null at the end. */
    chunk(most?: number): Promise<Buffer | null>;
    /** The next bytes without taking them: `count` of them, or as many as there are. */
    peek(count: number): Promise<Buffer>;
    /** Exactly so many bytes. For small numbers: they are held in memory. */
    take(count: number): Promise<Buffer>;
    skip(count: number): Promise<void>;
    /** Puts bytes back that were the last ones taken. */
    unread(bytes: Buffer): void;
    /** The next `size` bytes as a reader of their own, to be finished before this one is used again. */
    portion(size: number): Portion;
    /** From now on keeps what is taken, so that rewind() can put it back; release() lets go of it. */
    mark(): void;
    release(): void;
    rewind(): void;
    /** All that is left, chunk by chunk. */
    chunks(): AsyncGenerator<Buffer>;
}
/** A content that is in memory, as the one chunk of a source. */
export declare function once(bytes: Buffer): AsyncGenerator<Buffer>;
export {};
