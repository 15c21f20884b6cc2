/** The paths of a repository, one after the other, as Latin-1 of their bytes. */
import { streamGit } from './run-git.ts';
import type { GitPlace } from './run-git.ts';
import type { Range } from './commit-range.ts';

/** The files of a commit (an id, or HEAD). Throws GitError where git can't list them. */
export function pathsAt(place: GitPlace, commit: string): AsyncGenerator<string> {
  return splitNames(streamGit(place, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit]));
}

/** The files that the commits of a range change, some of them several times. Throws GitError as {@link pathsAt} does. */
export function pathsChangedIn(place: GitPlace, { heads, bases }: Range): AsyncGenerator<string> {
  return changedBy(place, [...heads, '--not', ...bases, '--']);
}

/** The files that any commit of any ref changed. Throws GitError as {@link pathsAt} does. */
export function pathsEverChanged(place: GitPlace): AsyncGenerator<string> {
  return changedBy(place, ['--all', '--']);
}

/** By the commands that no setting of the repository changes, each commit against each of its parents. */
function changedBy(place: GitPlace, revisions: readonly string[]): AsyncGenerator<string> {
  const args = ['diff-tree', '--stdin', '-r', '-z', '-m', '--root', '--name-only', '--no-commit-id', '--no-renames'];
  const safe = ['--no-ext-diff', '--no-textconv'];
  return splitNames(streamGit(place, [...args, ...safe], asText(streamGit(place, ['rev-list', ...revisions]))));
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
