/** The pipeline over one file, or the message, of one commit: what `explain` asks about a place that a history names. */
import { MAX_MANIFEST, isManifest } from '../detect/manifests.ts';
import { readCommitText } from '../git/objects/commit-text.ts';
import { runGit } from '../git/run-git.ts';
import { findCommit } from '../git/commit-range.ts';
import { RepositoryError, findRepository } from '../git/repository.ts';
import type { Repository } from '../git/repository.ts';
import { contentAt, filesAt } from '../git/revision.ts';
import { judgeByCommits } from './reference-trees.ts';
import { buildResult } from '../result/build-result.ts';
import type { ScanInput, ResultOptions, Scan } from '../result/build-result.ts';
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
  const started = new Date();
  const repository = findRepository(folder);
  const commit = findCommit(repository.context, revision);
  if (commit === null) throw new RepositoryError('no-commit', `there is no commit ${shorten(revision, 80)} in ${repository.root}`);
  const read = path === '' ? await readMessage(repository, commit) : await readFile(repository, commit, path);
  const manifests = (filesAt(repository.context, commit) ?? [])
    .filter(({ path: name }) => isManifest(name))
    .slice(0, MAX_MANIFESTS)
    .map(({ path: name }) => ({
      path: name,
      bytes: contentAt(repository.context, commit, name)?.subarray(0, MAX_MANIFEST) ?? Buffer.alloc(0),
    }));
  const located = await judgeByCommits(read.located, repository.context, [commit]);
  return buildResult(
    {
      source: 'history',
      root: repository.root,
      started,
      requests: [],
      excluded: [],
      excludedByGlob: 0,
      interrupted: false,
      ...read,
      located,
      manifests,
    },
    options,
  );
}

type Read = Pick<ScanInput, 'located' | 'skipped' | 'stats'>;

async function readFile({ context }: Repository, commit: string, path: string): Promise<Read> {
  const bytes = contentAt(context, commit, Buffer.from(path).toString('latin1'));
  if (bytes === null)
    throw new RepositoryError('no-file', `the commit ${shortId(commit)} has no file ${path} (paths count from the top of the repository)`);
  const { signal } = new AbortController();
  const content = await searchBytes(bytes, { path, limits: ARCHIVE_LIMITS, signal, onBytes: () => undefined });
  return {
    located: content.found.flatMap(({ archive, detections }) => detections.map((detection) => ({ path, archive, detection, commit }))),
    skipped: content.skipped,
    stats: { bytes: content.bytes, contents: content.contents, objects: 1, commits: 1 },
  };
}

async function readMessage({ context }: Repository, commit: string): Promise<Read> {
  const { stdout } = runGit(context, ['cat-file', 'commit', commit]);
  const { headerLines } = readCommitText(stdout);
  const { detections, unread } = await detectBytesPaced(stdout, '');
  const located = detections.map((detection) => {
    const { position } = detection;
    const line = Math.max(1, position.line - headerLines);
    const endLine = Math.max(1, position.endLine - headerLines);
    return { path: '', detection: { ...detection, position: { ...position, line, endLine } }, commit, place: 'message' as const };
  });
  const skipped = unread === null ? [] : [{ path: '', reason: unread }];
  return { located, skipped, stats: { bytes: stdout.length, contents: 1, objects: 1, commits: 1 } };
}
