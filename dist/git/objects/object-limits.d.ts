/** How large objects may be that are held in memory. */
/** Larger objects are read as streams, in bytes. git itself builds no deltas for them (core.bigFileThreshold is 512 MB). */
export declare const LARGEST_HELD: number;
/** What deflates to more was no longer than that: zlib adds a few bytes to each 16 kB that it can't make smaller. */
export declare const MOST_PACKED: number;
