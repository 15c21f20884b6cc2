/**
 * What a delta brings that its base does not hold, as pairs of [from, to) in the result: its own bytes; and each place
 * where two pieces of the base meet that did not stand side by side, as an empty pair.
 */
export interface ChangedRanges {
    /** The pairs' numbers; those at and beyond `length` mean nothing. */
    pairs: Int32Array;
    length: number;
}
/** Makes the place for a delta's news; it is used again for each. */
export declare function createChangedRanges(): ChangedRanges;
/** The size of the result and where the instructions begin. Throws DamageError where the base has another size. */
export declare function readDeltaHead(delta: Buffer, length: number, baseLength: number): {
    readonly size: number;
    readonly at: number;
};
/**
 * Rebuilds an object into target[to, to + size) and notes what is new. `delta` holds `length` bytes, its instructions
 * beginning at `at`; the base is base[from, from + baseLength). Throws DamageError.
 */
export declare function applyDelta(delta: Buffer, at: number, length: number, base: Buffer, from: number, baseLength: number, target: Buffer, to: number, size: number, changed: ChangedRanges): void;
