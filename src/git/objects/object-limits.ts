/** How large objects may be that are held in memory. */

/** Larger objects are read as streams, in bytes. git itself builds no deltas for them (core.bigFileThreshold is 512 MB). */
export const LARGEST_HELD = 256 * 1024 * 1024;
/** What deflates to more was no longer than that: zlib adds a few bytes to each 16 kB that it can't make smaller. */
export const MOST_PACKED = LARGEST_HELD + LARGEST_HELD / 256 + 64 * 1024;
