import type { GitContext } from '../../git/run-git.ts';
import type { CommitRange } from '../../git/commit-range.ts';
import type { Scan } from '../../result/build-result.ts';
import type { Located } from '../../result/merge.ts';
import type { ArchiveLimits } from '../../sources/content.ts';
/** A detection with its path as git has it, in bytes read as Latin-1. */
export type RawLocated = Located & {
    readonly raw: string;
};
/**
 * Takes the credentials out of a scan's findings that stand whole anywhere in the files of a base, in whatever form and at
 * whatever path: they are listed as known, and fail nothing. Says of what a comment allows whether the range brings it.
 */
export declare function separateHeldByBase(scan: Scan, located: readonly RawLocated[], context: GitContext, range: CommitRange, reading: {
    readonly limits: ArchiveLimits;
    readonly signal: AbortSignal;
    readonly isPartial: boolean;
}): Promise<Scan>;
/** Makes void what the range itself brings of `binleaks:allow` comments: only those that the base has at that path count. */
export declare function withoutAddedComments(located: readonly RawLocated[], context: GitContext, range: CommitRange, signal: AbortSignal): Promise<readonly RawLocated[]>;
