/**
 * Inflates source[start, end) into target from `at` on; true where it gave exactly `size` bytes and its checksum was
 * right. Needs one byte of room behind them.
 */
export type Inflate = (source: Buffer, start: number, end: number, target: Buffer, at: number, size: number) => boolean;
/** Makes an inflater; each thread needs its own. */
export declare function createInflater(): Inflate;
