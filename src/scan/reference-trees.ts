/** The files of a commit, or of the index, as texts that may use each other's values by name. */
import type { TextFile } from '../detect/references.ts';
import { filesAt } from '../git/revision.ts';
import type { TreeFile } from '../git/revision.ts';
import { GitError } from '../git/run-git.ts';
import type { GitContext } from '../git/run-git.ts';
import { readObjectsOf } from '../git/staged-entries.ts';
import { showRawPath } from '../model/path-bytes.ts';
import type { Located } from '../result/merge.ts';
import { judgeReferences, mayBeReferred } from '../result/judge-references.ts';
import type { FileTree } from '../result/judge-references.ts';

/** So many commits are asked for what stands in none of the heads. */
const MAX_COMMITS = 5;
/** So many damaged objects are passed over. */
const MAX_DAMAGED = 16;

/** Files that git has, by their ids. */
export function treeOfFiles(context: GitContext, files: readonly TreeFile[]): FileTree {
  const ids = new Map(files.map(({ id, path }) => [showRawPath(path), id]));
  return {
    paths: new Set(ids.keys()),
    async *read(paths, maxBytes): AsyncGenerator<TextFile> {
      const wanted = new Map<string, string[]>();
      for (const path of paths) {
        const id = ids.get(path);
        if (id !== undefined) wanted.set(id, [...(wanted.get(id) ?? []), path]);
      }
      for await (const { id, bytes } of readableOf(context, [...wanted.keys()], maxBytes)) {
        for (const path of wanted.get(id) ?? []) yield { path, bytes };
      }
    },
  };
}

/** The objects that git can read, up to a size. It ends at the first that is damaged, and is asked anew for those behind. */
async function* readableOf(
  context: GitContext,
  ids: readonly string[],
  maxBytes: number,
): AsyncGenerator<{ readonly id: string; readonly bytes: Buffer }> {
  let next = 0;
  for (let tries = 0; tries < MAX_DAMAGED && next < ids.length; tries++) {
    try {
      for await (const object of readObjectsOf(context, ids.slice(next))) {
        if (object.size !== null && object.size <= maxBytes) {
          const bytes = await object.whole();
          yield { id: object.id, bytes };
        }
        next++;
      }
      return;
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      next++;
    }
  }
}

/**
 * The same detections, judged by the files of the heads that use their values by name; of what no head has any more, by those of
 * the commit that brought it, for the first {@link MAX_COMMITS} of such commits. Objects that a partial clone lacks say nothing.
 */
export async function judgeByCommits<TLocated extends Located>(
  located: readonly TLocated[],
  context: GitContext,
  heads: readonly string[],
): Promise<readonly TLocated[]> {
  if (!located.some(mayBeReferred)) return located;
  const known = new Set<string>();
  let judged = located;
  for (const head of heads.slice(0, MAX_COMMITS)) {
    const files = filesAt(context, head) ?? [];
    for (const { path } of files) known.add(showRawPath(path));
    judged = await judgeReferences(judged, () => treeOfFiles(context, files));
  }
  const gone = judged.filter((one) => mayBeReferred(one) && !known.has(one.path) && typeof one.commit === 'string');
  const commits = new Set(gone.flatMap((one) => one.commit ?? []));
  for (const commit of [...commits].slice(0, MAX_COMMITS)) {
    const own = new Map(gone.filter((one) => one.commit === commit).map((one) => [one, one]));
    const before = [...own.keys()];
    const after = await judgeReferences(before, () => treeOfFiles(context, filesAt(context, commit) ?? []));
    for (const [index, one] of before.entries()) own.set(one, after[index] ?? one);
    judged = judged.map((one) => own.get(one) ?? one);
  }
  return judged;
}
