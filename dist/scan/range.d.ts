import type { Deepen } from '../git/deepen.ts';
import type { CommitRange } from '../git/commit-range.ts';
import type { Repository } from '../git/repository.ts';
import type { ResultOptions, Progress, Scan } from '../result/build-result.ts';
import type { ArchiveLimits } from '../archive/limits.ts';
/** What a change says of itself outside of git, such as the title of a pull request. */
export interface EventText {
    /** How reports name it. */
    readonly name: string;
    readonly text: string;
}
export interface RangeOptions extends ResultOptions {
    readonly folder: string;
    /** `base..head`, `base...head`; the lines of git's pre-push hook with the name of the remote; or what they came to. */
    readonly range: string | {
        readonly lines: readonly string[];
        readonly remote: string;
    } | CommitRange;
    /** Fetch what a shallow clone lacks. Default: say so, and report the scan as incomplete. */
    readonly deepen?: Deepen | null;
    /** Whether `binleaks:allow` comments count that the range itself brings. Default: all. */
    readonly inlineAllow?: 'all' | 'base-only';
    readonly texts?: readonly EventText[];
    readonly exclude?: readonly string[];
    /** How far archives are read. Default: {@link ARCHIVE_LIMITS}. */
    readonly archives?: Partial<ArchiveLimits>;
    readonly signal?: AbortSignal;
    readonly onProgress?: (progress: Progress) => void;
}
/**
 * What a range stands for in a repository, everything fetched that it lacks where that is asked for. Throws RepositoryError
 * for a range that can't be read.
 */
export declare function resolveRange(repository: Repository, asked: Exclude<RangeOptions['range'], CommitRange>, deepen: Deepen | null): CommitRange;
/**
 * Judges every commit of a range by itself: what one adds and a later one takes away is found, because it stays in the
 * history. A credential that the base has anywhere is listed as known. Throws errors in words.
 */
export declare function scanRange(options: RangeOptions): Promise<Scan>;
