import { BinleaksError } from '../model/errors.ts';
import type { GitContext } from './run-git.ts';
import type { IdLength } from './objects/packs/pack-index.ts';
/** A repository's layout. */
export interface Repository {
    /** The folder that was named, or the work tree's top. */
    readonly root: string;
    readonly gitFolder: string;
    /** What all worktrees share; the same as `gitFolder` where there is one. */
    readonly commonFolder: string;
    /** Every folder that holds objects: the repository's own, then its alternates. */
    readonly objectFolders: readonly string[];
    readonly idLength: IdLength;
    /** Commits whose parents a shallow clone lacks. */
    readonly shallow: ReadonlySet<string>;
    /** A partial clone: what it lacks stays on the remote until it is asked for. */
    readonly partial: boolean;
    readonly context: GitContext;
    /** Why git itself will not read it, in words; null where it does. */
    readonly refusal: string | null;
    /** The same with what mends it, where that is known. */
    readonly refusalError: RepositoryError | null;
    /** Alternates that are named but not there, and lists of them that can't be read. */
    readonly missingFolders: readonly string[];
}
/** Thrown where a repository can't give what is asked of it, or there is none; with what to do. */
export declare class RepositoryError extends BinleaksError {
    name: string;
    /** Lines to be typed or copied, which mend it; none where the message says it all. */
    readonly remedy: readonly string[];
    constructor(code: string, message: string, remedy?: readonly string[]);
}
/**
 * What to tell where git refuses a repository because another user owns it, as in a container that did not make the checkout.
 * Null for any other complaint of git's.
 */
export declare function ownershipError(complaint: string, folder: string): RepositoryError | null;
/** Throws RepositoryError where git itself does not read a repository: what is asked for can't be had without it. */
export declare function requireGit({ refusal, refusalError }: Repository): void;
/** Finds the repository that a folder belongs to. Throws RepositoryError, or GitError where there is no git. */
export declare function findRepository(folder: string): Repository;
/** A repository's folder, and the work tree's top or the folder itself. */
interface GitFolder {
    readonly root: string;
    readonly gitFolder: string;
}
/** Looks for a repository as git does, without git. */
export declare function findGitFolder(start: string): GitFolder | null;
/** The commits whose parents a clone lacks, as they are now: a fetch changes them. */
export declare function readShallow(commonFolder: string): ReadonlySet<string>;
export {};
