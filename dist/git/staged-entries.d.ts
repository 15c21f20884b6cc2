import type { GitContext } from './run-git.ts';
/** A path whose staged content differs from every parent's. Paths are bytes read as Latin-1. */
export interface StagedEntry {
    readonly path: string;
    readonly mode: string;
    readonly id: string;
    /** The contents that the parents have there, as far as they have one. */
    readonly parents: readonly (string | null)[];
    /** Both sides of a merge stand there, and nobody has decided yet. */
    readonly isUnmerged: boolean;
}
/** The work tree and the index that a hook, or a user, speaks of. */
export interface WorkTree {
    readonly top: string;
    readonly git: GitContext;
    /** Empty before the first commit; more than one while a merge is being committed. */
    readonly parents: readonly string[];
}
/** Finds the work tree that a folder belongs to. Throws an error in words where there is none. */
export declare function findWorkTree(folder: string): WorkTree;
/** Lists what is staged, compared with every parent. Throws an error in words where git can't tell. */
export declare function listStaged(workTree: WorkTree): readonly StagedEntry[];
/** For staged files that their path's history does not know: the content they were renamed or copied from. */
export declare function listSources(workTree: WorkTree): ReadonlyMap<string, string>;
/** An object as it comes from git: its bytes must be taken before the next one is asked for. `size` is null where git has none. */
export type StreamedObject = {
    readonly id: string;
    readonly size: null;
} | {
    readonly id: string;
    readonly type: string;
    readonly size: number;
    /** All of it. Only for objects that fit into memory. */
    readonly whole: () => Promise<Buffer>;
    readonly chunks: () => AsyncGenerator<Buffer>;
};
/** Reads objects in one call of git, as they come. Throws GitError where git fails on one. */
export declare function readObjectsOf(context: GitContext, ids: readonly string[]): AsyncGenerator<StreamedObject>;
/** The numbers of the lines that one content has and another has not, as git's diff sees it. */
export declare function addedLines(context: GitContext, before: string, after: string): ReadonlySet<number> | null;
