/** The pipeline over one file, or the message, of one commit: what `explain` asks about a place that a history names. */
import { plainResult } from '../detect/content-result.ts';
import type { ContentResult } from '../detect/content-result.ts';
import { MAX_MANIFEST, isManifest } from '../detect/manifests.ts';
import { belowHeader } from '../detect/text/position.ts';
import { readCommitText } from '../git/objects/commit-text.ts';
import { runGit } from '../git/run-git.ts';
import type { GitContext } from '../git/run-git.ts';
import { findCommit } from '../git/commit-range.ts';
import { RepositoryError, findRepository } from '../git/repository.ts';
import { contentAt, filesAt } from '../git/revision.ts';
import { judgeByCommits } from './reference-trees.ts';
import { Collector } from '../result/collector.ts';
import type { ResultOptions, Scan } from '../result/build-result.ts';
import { shortId, shorten } from '../output/shorten.ts';
import { ARCHIVE_LIMITS } from '../archive/limits.ts';
import { searchBytes } from '../sources/content.ts';
import { detectBytesPaced } from '../sources/read.ts';

export interface CommitPlace {
  /** A folder of the repository. */
  readonly folder: string;
  /** A commit, branch or tag. */
  readonly revision: string;
  /** The file's path from the top of the repository, as reports give it; empty for the commit's message. */
  readonly path: string;
}

/** Manifests that are read for what they say of the repository; a monorepo may have thousands. */
const MAX_MANIFESTS = 100;

/**
 * Judges a file as a commit has it, or the commit's message. Throws RepositoryError where there is no such repository, commit
 * or file.
 */
export async function scanCommit({ folder, revision, path }: CommitPlace, options: ResultOptions): Promise<Scan> {
  const repository = findRepository(folder);
  const { context, root } = repository;
  const commit = findCommit(context, revision);
  if (commit === null) throw new RepositoryError('no-commit', `there is no commit ${shorten(revision, 80)} in ${root}`);
  const collector = new Collector({ source: 'history', root });
  if (path === '') collector.take({ path, commit, place: 'message' }, await readMessage(context, commit));
  else collector.take({ path, commit }, await readFile(context, commit, path));
  Object.assign(collector.stats, { objects: 1, commits: 1 });
  const manifests = (filesAt(context, commit) ?? []).filter((file) => isManifest(file.path)).slice(0, MAX_MANIFESTS);
  for (const { path: name } of manifests) {
    const bytes = contentAt(context, commit, name)?.subarray(0, MAX_MANIFEST);
    if (bytes) collector.manifests.push({ path: name, bytes });
  }
  return collector.result(options, await judgeByCommits(collector.located, context, [commit]));
}

async function readFile(context: GitContext, commit: string, path: string): Promise<ContentResult> {
  const bytes = contentAt(context, commit, Buffer.from(path).toString('latin1'));
  if (bytes === null)
    throw new RepositoryError('no-file', `the commit ${shortId(commit)} has no file ${path} (paths count from the top of the repository)`);
  const { signal } = new AbortController();
  const result = await searchBytes(bytes, { path, limits: ARCHIVE_LIMITS, signal, onBytes: () => undefined });
  return { ...result, requests: [] };
}

async function readMessage(context: GitContext, commit: string): Promise<ContentResult> {
  const { stdout } = runGit(context, ['cat-file', 'commit', commit]);
  const { headerLines } = readCommitText(stdout);
  const { detections, unread } = await detectBytesPaced(stdout, '');
  return plainResult('', stdout.length, { detections: detections.map((one) => belowHeader(one, headerLines)), requests: [], unread });
}
