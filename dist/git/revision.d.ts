import type { GitContext } from './run-git.ts';
/** A file of a revision: an object at a path. */
export interface TreeFile {
    readonly id: string;
    readonly path: string;
}
/** The files of a revision, links included and submodules not; null where git can't list them. */
export declare function filesAt(context: GitContext, revision: string): readonly TreeFile[] | null;
/** The submodules of a revision, each with the commit that it stands at; none where git can't list them. */
export declare function submodulesAt(context: GitContext, revision: string): readonly TreeFile[];
/** The id of the file that a revision has at a path; null where it has none. */
export declare function blobAt(context: GitContext, revision: string, path: string): string | null;
/** The content that a revision has at a path; null where it has none. */
export declare function contentAt(context: GitContext, revision: string, path: string): Buffer | null;
