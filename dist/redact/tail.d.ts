/** The last bytes of what has gone by: context for what comes, in bounded memory. */
/** Keeps the last bytes of a stream. */
export interface Tail {
    /** Adds bytes; they are copied, since a stream's chunks are not ours to keep. */
    readonly add: (bytes: Buffer) => void;
    /** The last `length` bytes, or as many as there were. */
    readonly last: (length: number) => Buffer;
    /** How many bytes have gone by. */
    readonly offset: () => number;
}
/** Makes a tail of `size` bytes. */
export declare function tailOf(size: number): Tail;
