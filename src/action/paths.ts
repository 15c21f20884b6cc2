/** The input `paths`: which files are asked about, and whether there are any. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { GitError } from '../git/run-git.ts';
import { pathsAt, pathsChangedIn, pathsEverChanged } from '../git/changed-paths.ts';
import type { CommitRange } from '../git/commit-range.ts';
import type { Repository } from '../git/repository.ts';
import { UsageError } from '../model/errors.ts';
import { parsePathFilter, unmatchedProblem } from '../policy/globs/path-filter.ts';
import type { PathFilter } from '../policy/globs/path-filter.ts';
import { walkFiles } from '../sources/walk-files.ts';
import { showRawPath } from '../model/path-bytes.ts';

const WHERE = 'input "paths"';

/** Reads the input. `folder` is the repository's top, or whatever folder is scanned. Throws UsageError that names the input. */
export function pathsInput(lines: readonly string[], folder: string, workspace: string): PathFilter {
  return parsePathFilter(lines, { where: WHERE, roots: [folder, workspace] });
}

/**
 * Throws UsageError for a pattern that matches no file of a range: neither one of the head or a base, nor one that its commits
 * change. A change that leaves alone what a pattern names is no mistake.
 */
export async function checkRangePaths(filter: PathFilter, { context }: Repository, range: CommitRange): Promise<void> {
  const commits = [...range.heads, ...range.bases.filter((one) => !one.startsWith('--'))];
  await check(filter, [...commits.map((commit) => () => pathsAt(context, commit)), () => pathsChangedIn(context, range)]);
}

/** Throws UsageError for a pattern that matches no file of HEAD, nor any that a commit of some ref changed. */
export async function checkHistoryPaths(filter: PathFilter, { context }: Repository): Promise<void> {
  await check(filter, [() => pathsAt(context, 'HEAD'), () => pathsEverChanged(context)]);
}

async function check(filter: PathFilter, sources: readonly (() => AsyncIterable<string>)[]): Promise<void> {
  if (filter.patterns.length === 0) return;
  const paths = new Set<string>();
  let isPartial = false;
  for (const source of sources) {
    try {
      for await (const raw of source()) paths.add(showRawPath(raw));
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      isPartial = true;
    }
    if (unmatchedProblem(filter, [...paths], WHERE) === null) return;
  }
  const problem = unmatchedProblem(filter, [...paths], WHERE) ?? '';
  throw new UsageError('input', isPartial ? `${problem}. Not all folders could be listed: the checkout is not complete` : problem);
}

/** What of a folder to walk through, so that nothing else has to be readable. Throws UsageError for a pattern that matches no file. */
export function foldersToWalk(filter: PathFilter, root: string): readonly string[] {
  if (filter.patterns.length === 0) return [root];
  const named = filter.patterns.filter((one) => !one.isNegative).map((one) => (one.folder === '' ? root : join(root, one.folder)));
  const there = [...new Set(named)].filter((folder) => existsSync(folder));
  const { items } = walkFiles({ root, paths: there.length < named.length ? [root] : there, isExcluded: () => false, gitignore: null });
  const problem = unmatchedProblem(
    filter,
    items.map(({ path }) => path),
    WHERE,
  );
  if (problem !== null) throw new UsageError('input', problem);
  return there;
}
