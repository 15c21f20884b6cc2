import type { ResultOptions, Scan } from '../result/build-result.ts';
import type { ArchiveLimits } from '../archive/limits.ts';
export interface StagedOptions extends ResultOptions {
    /** A folder of the work tree. */
    readonly folder: string;
    readonly exclude?: readonly string[];
    /** How far archives are read. Default: {@link ARCHIVE_LIMITS}. */
    readonly archives?: Partial<ArchiveLimits>;
    readonly signal?: AbortSignal;
}
/** A scan of what is staged, and what its author should know besides. */
export interface StagedScan extends Scan {
    /** Files that name Binance credentials, stand in the commit and are not in .gitignore. */
    readonly exposedFiles: readonly string[];
    readonly leftOut: LeftOut;
}
/** Staged files that nobody looked at because globs say so. */
export interface LeftOut {
    readonly byConfiguration: readonly string[];
    readonly byOption: readonly string[];
    /** Whether git tracks the configuration that says so: another comes to nobody's eyes in a review. */
    readonly isConfigurationTracked: boolean;
}
/**
 * Judges what the next commit would add: staged bytes with the whole staged file as context, of which what no parent of
 * the commit has is reported. git tells a hook nothing of --amend: there HEAD is the commit that will be replaced, and what it holds
 * was let through or committed before. Throws UsageError, RepositoryError or GitError, in words.
 */
export declare function scanStaged(options: StagedOptions): Promise<StagedScan>;
