/**
 * What is wrong with a glob, before it is compiled.
 *
 * A glob becomes a regular expression, and a scanned tree may bring its own configuration: repeated groups and rows of
 * wildcards backtrack for minutes over one long name (`*a*a*a*a*a*a*a*a*b` took 8 s over 60 characters). Useful globs
 * need none of that.
 */
/** What to tell the user, or null for a glob that can be used. */
export declare function globProblem(glob: string): string | null;
