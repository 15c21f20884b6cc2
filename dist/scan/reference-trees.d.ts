import type { TreeFile } from '../git/revision.ts';
import type { GitContext } from '../git/run-git.ts';
import type { Located } from '../result/merge.ts';
import type { FileTree } from '../result/judge-references.ts';
/** Files that git has, by their ids. */
export declare function treeOfFiles(context: GitContext, files: readonly TreeFile[]): FileTree;
/**
 * The same detections, judged by the files of the heads that use their values by name; of what no head has any more, by those of
 * the commit that brought it, for the first {@link MAX_COMMITS} of such commits. Objects that a partial clone lacks say nothing.
 */
export declare function judgeByCommits<TLocated extends Located>(located: readonly TLocated[], context: GitContext, heads: readonly string[]): Promise<readonly TLocated[]>;
