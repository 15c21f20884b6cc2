/** The paths of a repository, one after the other, as Latin-1 of their bytes. */
import { streamGit } from './run-git.ts';
import type { GitContext } from './run-git.ts';
import type { CommitRange } from './commit-range.ts';

/** The files of a commit (an id, or HEAD). Throws GitError where git can't list them. */
export function pathsAt(context: GitContext, commit: string): AsyncGenerator<string> {
  return splitNames(streamGit(context, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit]));
}

/** The files that the commits of a range change, some of them several times. Throws GitError as {@link pathsAt} does. */
export function pathsChangedIn(context: GitContext, { heads, bases }: CommitRange): AsyncGenerator<string> {
  return changedBy(context, [...heads, '--not', ...bases, '--']);
}

/** The files that any commit of any ref changed. Throws GitError as {@link pathsAt} does. */
export function pathsEverChanged(context: GitContext): AsyncGenerator<string> {
  return changedBy(context, ['--all', '--']);
}

/** By the commands that no setting of the repository changes, each commit against each of its parents. */
function changedBy(context: GitContext, revisions: readonly string[]): AsyncGenerator<string> {
  const args = ['diff-tree', '--stdin', '-r', '-z', '-m', '--root', '--name-only', '--no-commit-id', '--no-renames'];
  const safe = ['--no-ext-diff', '--no-textconv'];
  return splitNames(streamGit(context, [...args, ...safe], asText(streamGit(context, ['rev-list', ...revisions]))));
}

async function* asText(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  for await (const chunk of chunks) yield chunk.toString('latin1');
}

async function* splitNames(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const parts = (rest + chunk.toString('latin1')).split('\0');
    rest = parts.pop() ?? '';
    yield* parts.filter((one) => one !== '');
  }
}
