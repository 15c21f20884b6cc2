/**
 * Reads a date. Gives milliseconds since 1970, or, in words for the user, why it is none or can't be meant. `now` is the
 * present time; what has no zone is local time.
 */
export declare function parseSince(text: string, now: Date): number | string;
