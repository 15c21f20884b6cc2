/** XXH64 with the seed 0 (https://github.com/Cyan4973/xxHash), whose low half is the checksum of a Zstandard frame. */
/** Hashes bytes that come in chunks. */
export declare class Xxh64 {
    #private;
    constructor();
    update(bytes: Buffer): void;
    /** The low 32 bits, unsigned. */
    digest(): number;
}
