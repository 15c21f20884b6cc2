import type { ObjectType } from './objects/object-type.ts';
import type { Repository } from './repository.ts';
/** Something that holds on to an object. */
export interface Tip {
    /** As git writes it in full: refs/heads/main, HEAD, stash@{1}; or "HEAD of the worktree FOLDER". */
    readonly name: string;
    /** The object it names. */
    readonly id: string;
    /** What stands at the end of a chain of annotated tags: mostly a commit, but a tag can name anything. Else as `id`. */
    readonly peeled: string;
    /** What `peeled` is; null where git does not know. */
    readonly type: ObjectType | null;
    /** The tag objects from `id` on, each the tag of the next, the last one that of `peeled`; empty for a plain ref. */
    readonly tags: readonly string[];
}
/** All tips of a repository, as they were when they were first asked for; null where git can't list them. */
export declare function listTips(repository: Repository): readonly Tip[] | null;
/** Resolves what a user names to a tip: a branch, a tag, a commit, or any other object; null where git knows none. */
export declare function resolveTip(repository: Repository, name: string): Tip | null;
/** An index, and the commit that it is to be compared with. */
export interface Index {
    /** The HEAD of its worktree; null before the first commit. */
    readonly head: string | null;
    readonly entries: readonly IndexEntry[];
}
/** A file that is added, committed or not yet: its path, in bytes read as Latin-1, and the id of its content. */
interface IndexEntry {
    readonly path: string;
    readonly id: string;
}
/** The indexes of all worktrees, that of the repository's own first. */
export declare function listIndexes(repository: Repository): readonly Index[];
/** The files of HEAD as pairs of path and id; empty where there is no HEAD. */
export declare function listHead(repository: Repository): readonly {
    readonly path: string;
    readonly id: string;
}[];
/**
 * The name of the remote to clone from: origin, or the first other one; null where there is none, or it has a name that would not
 * pass through a shell as it is.
 */
export declare function firstRemote(repository: Repository): string | null;
export {};
