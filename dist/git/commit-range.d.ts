import type { GitContext } from './run-git.ts';
import type { Repository } from './repository.ts';
/** What is asked about: everything that the heads reach and the bases do not. */
export interface CommitRange {
    readonly heads: readonly string[];
    /** Revisions, and options such as --remotes=origin, that say what is there already. */
    readonly bases: readonly string[];
}
/** Gets a commit that is not here; false where it can't be had. See deepen.ts. */
export type FetchCommit = (name: string) => boolean;
/**
 * Reads `base..head` or `base...head`. Throws RepositoryError for anything else, or for a revision that is neither here nor,
 * where `fetch` is given, to be had.
 */
export declare function parseRange(repository: Repository, text: string, fetch?: FetchCommit | null): CommitRange;
/** The id of the commit that a name stands for; null where there is none here. */
export declare function findCommit(context: GitContext, name: string): string | null;
/** Whether an object is here. */
export declare function hasObject(context: GitContext, id: string): boolean;
/**
 * Reads the lines that git hands to a pre-push hook: local ref, local id, remote ref, remote id. What the remote is known
 * to have is left out, a deletion brings nothing. Throws an error in words for a line that is none.
 */
export declare function parsePush(context: GitContext, lines: readonly string[], remote: string): CommitRange;
/**
 * The commits of a range whose parents a shallow clone lacks. While there are any, commits of the range may be missing;
 * where there are none, every commit that the true range has is listed: each is reached from a head through commits that
 * have all their parents here.
 */
export declare function cutCommits({ context, commonFolder }: Repository, { heads, bases }: CommitRange): readonly string[];
/** What the commits of a range and the commits that they are compared with need of a partial clone, and it lacks. */
export declare function missingObjects(context: GitContext, { heads, bases }: CommitRange): readonly string[];
/** The trees of a range's commits, of those at its border and of its bases. */
export declare function treesOf(context: GitContext, { heads, bases }: CommitRange): readonly string[];
/** The objects that some revisions, or trees, need and a partial clone lacks. */
export declare function missingOf(context: GitContext, revisions: readonly string[]): readonly string[];
interface Listed {
    /** Each with its parents behind it, newest first. */
    readonly commits: readonly (readonly string[])[];
    /** What the commits bring, by its id, with a path as far as it has one (Latin-1 of its bytes). */
    readonly objects: ReadonlyMap<string, string>;
    /** What they bring too and is not here. */
    readonly missing: readonly string[];
}
/** The commits of a range and their objects. Throws RepositoryError where git can't list them. */
export declare function listRange(context: GitContext, { heads, bases }: CommitRange): Listed;
export {};
