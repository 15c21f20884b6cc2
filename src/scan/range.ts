/** The pipeline over the commits of a range: every object they bring -> detect -> what the base has not -> result. */
import { plainResult, wholeResult } from '../detect/content-result.ts';
import { GitError } from '../git/run-git.ts';
import { MAX_MANIFEST, isManifest } from '../detect/manifests.ts';
import { belowHeader } from '../detect/text/position.ts';
import { readCommitText } from '../git/objects/commit-text.ts';
import type { Skipped } from '../model/scan-result.ts';
import { findChanges } from '../git/diff-tree.ts';
import type { Change } from '../git/diff-tree.ts';
import { fetcherFor } from '../git/deepen.ts';
import type { Deepen } from '../git/deepen.ts';
import { cutCommits, listRange, parsePush, parseRange } from '../git/commit-range.ts';
import type { CommitRange } from '../git/commit-range.ts';
import { findRepository, requireGit } from '../git/repository.ts';
import type { Repository } from '../git/repository.ts';
import { submodulesAt } from '../git/revision.ts';
import { forEachEntry, isGitlink } from '../git/objects/tree.ts';
import { readObjectsOf } from '../git/staged-entries.ts';
import { judgeByCommits } from './reference-trees.ts';
import { Collector } from '../result/collector.ts';
import type { Origin } from '../result/collector.ts';
import type { ResultOptions, Progress, Scan } from '../result/build-result.ts';
import { separateHeldByBase, withoutAddedComments } from './base/base.ts';
import type { RawLocated } from './base/base.ts';
import { shortId } from '../output/shorten.ts';
import { showRawPath } from '../model/path-bytes.ts';
import { ARCHIVE_LIMITS } from '../archive/limits.ts';
import type { ArchiveLimits } from '../archive/limits.ts';
import { searchBytes, searchStream, searchText } from '../sources/content.ts';
import { isLfsPointer, notCovered } from '../sources/not-covered.ts';
import { detectBytes, detectBytesPaced } from '../sources/read.ts';
import { leavesOut } from './left-out.ts';

/** What a change says of itself outside of git, such as the title of a pull request. */
export interface EventText {
  /** How reports name it. */
  readonly name: string;
  readonly text: string;
}

export interface RangeOptions extends ResultOptions {
  readonly folder: string;
  /** `base..head`, `base...head`; the lines of git's pre-push hook with the name of the remote; or what they came to. */
  readonly range: string | { readonly lines: readonly string[]; readonly remote: string } | CommitRange;
  /** Fetch what a shallow clone lacks. Default: say so, and report the scan as incomplete. */
  readonly deepen?: Deepen | null;
  /** Whether `binleaks:allow` comments count that the range itself brings. Default: all. */
  readonly inlineAllow?: 'all' | 'base-only';
  readonly texts?: readonly EventText[];
  readonly exclude?: readonly string[];
  /** How far archives are read. Default: {@link ARCHIVE_LIMITS}. */
  readonly archives?: Partial<ArchiveLimits>;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** Larger contents are read as streams. */
const WHOLE = 64 * 1024 * 1024;

/** What reading a range's objects gives, besides what is collected. */
interface Aside {
  /** Contents that globs leave out, by the path that git names them with. */
  readonly excluded: Set<string>;
  /** The commits that submodules stand at, by the path. */
  readonly submodules: Map<string, Set<string>>;
  /** How many contents only point to one that Git LFS holds. */
  pointers: number;
}

/** A range's contents have a path as git has it, too. */
type RangeOrigin = Origin & { readonly raw: string };
type RangeCollector = Collector<RangeOrigin>;

/**
 * What a range stands for in a repository, everything fetched that it lacks where that is asked for. Throws RepositoryError
 * for a range that can't be read.
 */
export function resolveRange(
  repository: Repository,
  asked: Exclude<RangeOptions['range'], CommitRange>,
  deepen: Deepen | null,
): CommitRange {
  requireGit(repository);
  const fetcher = deepen ? fetcherFor(repository, deepen) : null;
  const range =
    typeof asked === 'string' ? parseRange(repository, asked, fetcher?.commit) : parsePush(repository.context, asked.lines, asked.remote);
  fetcher?.range(range);
  return range;
}

/**
 * Judges every commit of a range by itself: what one adds and a later one takes away is found, because it stays in the
 * history. A credential that the base has anywhere is listed as known. Throws errors in words.
 */
export async function scanRange(options: RangeOptions): Promise<Scan> {
  const signal = options.signal ?? new AbortController().signal;
  const repository = findRepository(options.folder);
  requireGit(repository);
  const asked = options.range;
  const range = typeof asked === 'object' && 'heads' in asked ? asked : resolveRange(repository, asked, options.deepen ?? null);
  const leftOut = (await leavesOut(options)).any;
  const isExcluded = (path: string): boolean => path !== '' && leftOut(path);
  const collector: RangeCollector = new Collector({ source: 'range', root: repository.root, signal });
  const { commits, objects, missing } = listRange(repository.context, range);
  collector.stats.commits = commits.length;
  collector.skipped.push(...cutNote(cutCommits(repository, range)), ...missingNotes(missing, repository.partial));

  const aside: Aside = { excluded: new Set(), submodules: new Map(), pointers: 0 };
  const reading = { limits: { ...ARCHIVE_LIMITS, ...options.archives }, signal };
  await readRange(repository, objects, isExcluded, collector, aside, { ...reading, onProgress: options.onProgress });
  const changes = await changesOf(repository, collector, aside, commits, signal);
  // git names each object once: one at a path that is left out may stand at another path that is not.
  const elsewhere = new Map<string, string>();
  for (const { now, path } of changes)
    if (now !== null && aside.excluded.has(now) && !isExcluded(showRawPath(path))) elsewhere.set(now, path);
  await readRange(repository, elsewhere, () => false, collector, aside, reading);
  for (const { name, text } of options.texts ?? []) {
    const result = await searchText(name, text, signal);
    collector.take({ path: name, raw: '', place: 'event' }, { ...result, contents: 0 });
  }

  const located = withCommits(
    collector.located,
    changes.filter(({ path }) => !isExcluded(showRawPath(path))),
  );
  const used = signal.aborted ? located : await judgeByCommits(located, repository.context, range.heads);
  const judged = options.inlineAllow === 'base-only' ? await withoutAddedComments(used, repository.context, range, signal) : used;
  collector.excluded.push(...notCovered(newSubmodules(repository, range, aside.submodules, isExcluded), aside.pointers));
  collector.excludedByGlob = aside.excluded.size - elsewhere.size;
  const scan = await collector.result(options, judged);
  return separateHeldByBase(scan, used, repository.context, range, { ...reading, isPartial: repository.partial });
}

function cutNote(cut: readonly string[]): readonly Skipped[] {
  const [first] = cut;
  if (first === undefined) return [];
  const reason = `this clone is shallow: the parents of ${shortId(first)}${cut.length > 1 ? ` and of ${cut.length - 1} more commits` : ''} are not here, so commits of the range may be missing; --deepen fetches them (or git fetch --unshallow; in a workflow fetch-depth: 0)`;
  return [{ path: '', reason }];
}

/** Of a partial clone one line, because it lacks many objects for one reason. */
function missingNotes(ids: readonly string[], isPartial: boolean): readonly Skipped[] {
  if (!isPartial || ids.length === 0) return ids.map((id) => ({ path: '', reason: isMissing(id) }));
  const what = `${ids.length} object${ids.length === 1 ? '' : 's'} of the range (${ids.slice(0, 3).join(', ')}${ids.length > 3 ? ', …' : ''})`;
  const reason = `this is a partial clone, which lacks ${what}: --deepen fetches just these (in a workflow: the input deepen, or actions/checkout without filter)`;
  return [{ path: '', reason }];
}

function isMissing(id: string): string {
  return `the object ${id} is missing from the repository`;
}

interface Reading {
  readonly limits: ArchiveLimits;
  readonly signal: AbortSignal;
  readonly onProgress?: RangeOptions['onProgress'];
}

async function readRange(
  { context }: Repository,
  objects: ReadonlyMap<string, string>,
  isExcluded: (path: string) => boolean,
  collector: RangeCollector,
  aside: Aside,
  { limits, signal, onProgress }: Reading,
): Promise<void> {
  const { stats } = collector;
  const before = stats.objects;
  try {
    for await (const object of readObjectsOf(context, [...objects.keys()])) {
      if (signal.aborted) break;
      const raw = objects.get(object.id) ?? '';
      const path = showRawPath(raw);
      stats.objects++;
      onProgress?.({ bytes: stats.bytes, done: stats.objects, total: objects.size, unit: 'objects', expectedBytes: 0 });
      if (object.size === null) collector.skipped.push({ path, reason: isMissing(object.id) });
      else if (object.type === 'tree') takeNames(collector, aside, object.id, raw, await object.whole(), isExcluded);
      else if (isExcluded(path)) aside.excluded.add(object.id);
      else {
        const search = { path, limits, signal, onBytes: () => undefined };
        const origin = { path, raw, blob: object.id };
        if (object.size > WHOLE) collector.take(origin, wholeResult(await searchStream(object.chunks(), search)));
        else if (object.type !== 'blob') await takeText(collector, object.id, object.type, await object.whole(), signal);
        else {
          const bytes = await object.whole();
          if (isLfsPointer(bytes)) aside.pointers++;
          if (isManifest(path)) collector.manifests.push({ path, bytes: Buffer.from(bytes.subarray(0, MAX_MANIFEST)) });
          collector.take(origin, wholeResult(await searchBytes(bytes, search)));
        }
      }
    }
  } catch (error) {
    const what = error instanceof GitError ? (error.message.split('\n')[0] ?? '') : 'an object could not be searched';
    collector.skipped.push({ path: '', reason: `${what}; ${objects.size - stats.objects + before} objects of the range were not read` });
  }
}

/** The submodules that a range brings or moves on; a folder that it changes may hold others, which the base has just so. */
function newSubmodules(
  { context }: Repository,
  { bases }: CommitRange,
  found: ReadonlyMap<string, ReadonlySet<string>>,
  isExcluded: (path: string) => boolean,
): readonly string[] {
  if (found.size === 0) return [];
  const before = new Set(
    bases
      .filter((one) => !one.startsWith('--'))
      .flatMap((base) => submodulesAt(context, base))
      .map(({ id, path }) => `${id} ${path}`),
  );
  return [...found]
    .filter(([path, commits]) => [...commits].some((id) => !before.has(`${id} ${path}`)))
    .map(([path]) => showRawPath(path))
    .filter((path) => !isExcluded(path));
}

/** A name that is shorter can't be a credential. */
const LONG_NAME = 64;

/** The names in a folder, looked at where the folder has changed: a file that is only renamed brings no new content. */
function takeNames(
  collector: RangeCollector,
  { submodules }: Aside,
  tree: string,
  folder: string,
  bytes: Buffer,
  isExcluded: (path: string) => boolean,
): void {
  const idLength = tree.length / 2;
  forEachEntry(bytes, idLength, null, (modeAt, nameAt, idAt) => {
    if (isGitlink(bytes, modeAt)) {
      const at = `${folder === '' ? '' : `${folder}/`}${bytes.toString('latin1', nameAt, idAt - 1)}`;
      const commits = submodules.get(at) ?? new Set<string>();
      submodules.set(at, commits.add(bytes.toString('hex', idAt, idAt + idLength)));
    }
    if (idAt - 1 - nameAt < LONG_NAME) return;
    const name = bytes.subarray(nameAt, idAt - 1);
    const raw = `${folder === '' ? '' : `${folder}/`}${name.toString('latin1')}`;
    const path = showRawPath(raw);
    if (isExcluded(path) || collector.located.some((one) => one.place === 'name' && one.raw === raw)) return;
    const blob = bytes.toString('hex', idAt, idAt + idLength);
    for (const detection of detectBytes(name, '')) collector.add({ path, raw, place: 'name', blob }, detection);
  });
}

/** The text of a commit or a tag. */
async function takeText(collector: RangeCollector, id: string, type: string, bytes: Buffer, signal: AbortSignal): Promise<void> {
  const found = await detectBytesPaced(bytes, '', signal);
  const { headerLines } = readCommitText(bytes);
  const detections = found.detections.map((one) => belowHeader(one, headerLines));
  const unread = found.unread === null ? null : `the ${type} ${id}: ${found.unread}`;
  const place = type === 'commit' ? 'message' : 'tag';
  const result = plainResult('', bytes.length, { detections, requests: [], unread });
  collector.take({ path: '', raw: '', place, commit: type === 'commit' ? id : null }, result);
}

/** Which commits brought the contents that hold something or were left aside, and where to; the oldest first. */
async function changesOf(
  repository: Repository,
  { located, skipped }: RangeCollector,
  aside: Aside,
  commits: readonly (readonly string[])[],
  signal: AbortSignal,
): Promise<readonly Change[]> {
  const wanted = new Set([...located.flatMap((one) => one.blob ?? []), ...aside.excluded]);
  if (wanted.size === 0) return [];
  const pairs = commits.toReversed().map(([commit = '', parent]) => ({ commit, parent: parent ?? null }));
  const lost = (commit: string): void =>
    void skipped.push({ path: '', reason: `the commit ${commit} could not be compared with its parent` });
  return findChanges(repository, pairs, { ids: wanted, names: new Set() }, lost, signal);
}

/** Each detection at every path that the range brings its content to, with the commit that did. */
function withCommits(located: readonly RawLocated[], changes: readonly Change[]): readonly RawLocated[] {
  const places = new Map<string, Map<string, string>>();
  for (const { now, path, commit } of changes) {
    if (now === null) continue;
    const paths = places.get(now) ?? new Map<string, string>();
    if (!paths.has(path)) paths.set(path, commit);
    places.set(now, paths);
  }
  return located.flatMap((one) => {
    const paths = places.get(one.blob ?? '');
    if (!paths) return [one];
    // A name is its own path's alone.
    if (one.place === 'name') return [{ ...one, commit: paths.get(one.raw) ?? null }];
    return [...paths].map(([raw, commit]) => ({ ...one, raw, path: showRawPath(raw), commit }));
  });
}
