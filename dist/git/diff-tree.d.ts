import type { Repository } from './repository.ts';
/** A path that got or lost one of the objects that are looked for, against the commit's first parent. */
export interface Change {
    readonly commit: string;
    /** As git has it, in bytes read as Latin-1. */
    readonly path: string;
    /** The object that stands there now, if it is one of those looked for. */
    readonly now: string | null;
    /** The path's last name is one of those looked for, if any are; of a folder too. */
    readonly isNamed: boolean;
    /** Something stands there now, whatever object it is. */
    readonly isThere: boolean;
    readonly isFolder: boolean;
}
/** What is looked for. */
export interface Wanted {
    /** Ids of objects. */
    readonly ids: ReadonlySet<string>;
    /** Names of files and folders, their bytes read as Latin-1. */
    readonly names: ReadonlySet<string>;
}
/** A commit and its first parent; null for a root. */
export interface CommitPair {
    readonly commit: string;
    readonly parent: string | null;
}
/**
 * Compares each commit with its first parent and gives the changes that touch a wanted object or name. A commit that git
 * can't compare, because a tree of its is missing, is passed to `onLost`. Throws GitError where git can't be run at all.
 */
export declare function findChanges(repository: Repository, commits: readonly CommitPair[], wanted: Wanted, onLost: (commit: string) => void, signal: AbortSignal): Promise<readonly Change[]>;
