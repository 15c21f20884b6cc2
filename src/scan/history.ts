/** The pipeline over a repository's whole history: objects -> hits -> paths and commits -> result -> exposure. */
import type { ManifestFile } from '../detect/manifests.ts';
import { FORGET_SCORE, MEDIUM_SCORE } from '../detect/confidence.ts';
import { MANIFEST_GAIN, PATH_GAIN } from '../detect/evidence.ts';
import { MAX_MANIFEST, isManifest, repositoryEvidence } from '../detect/manifests.ts';
import { prove } from '../detect/requests/prove.ts';
import type { LocatedRequest } from '../detect/requests/sample.ts';
import { SecretText } from '../model/secret.ts';
import { firstRemote, listHead } from '../git/refs.ts';
import { findRepository, requireGit } from '../git/repository.ts';
import type { Repository } from '../git/repository.ts';
import { ObjectReader, openStore } from '../git/objects/store.ts';
import { CONFIDENCES, DEFAULT_CONFIG } from '../policy/config.ts';
import { withExposure } from '../history/exposure.ts';
import { judgeByCommits } from './reference-trees.ts';
import { withoutListening } from '../output/interrupts.ts';
import { Collector } from '../result/collector.ts';
import type { ResultOptions, Progress, Scan } from '../result/build-result.ts';
import { credible, locate } from '../history/locate.ts';
import type { HistoryScope } from '../history/locate.ts';
import { ARCHIVE_LIMITS } from '../archive/limits.ts';
import type { ArchiveLimits } from '../archive/limits.ts';
import { collectObjects } from '../history/collect-objects.ts';
import type { Collected } from '../history/collect-objects.ts';
import { shorten } from '../output/shorten.ts';
import { leavesOut } from './left-out.ts';

export interface HistoryOptions extends ResultOptions {
  /** A folder of the repository. */
  readonly repository: string;
  /** Only what these branches, tags or commits reach; none: everything. */
  readonly branches?: readonly string[];
  /** Only what commits brought since then, in any form git reads. */
  readonly since?: string;
  /** What no ref reaches any more. Default true. */
  readonly unreachable?: boolean;
  /** Larger files are left out, in bytes. */
  readonly maxBlobSize?: number;
  readonly exclude?: readonly string[];
  /** How far archives are read. Default: {@link ARCHIVE_LIMITS}. */
  readonly archives?: Partial<ArchiveLimits>;
  /** Threads; 0 picks. */
  readonly jobs?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  readonly workerFile?: URL;
}

/** What its path and the repository's manifests may add to what a content alone says. */
const UNKNOWN_GAIN = PATH_GAIN + MANIFEST_GAIN;
/** Without its path a content that scores less than this for a threshold is not looked at again. */
const LEAST = { low: FORGET_SCORE - UNKNOWN_GAIN, medium: MEDIUM_SCORE - UNKNOWN_GAIN, high: MEDIUM_SCORE - UNKNOWN_GAIN } as const;

/**
 * Scans every object of a repository. What can't be read is in `skipped`. Throws RepositoryError where there is none,
 * GitError where there is no git, UsageError for a bad glob, an unknown branch or date.
 */
export async function scanHistory(options: HistoryOptions): Promise<Scan> {
  const signal = options.signal ?? new AbortController().signal;
  const config = options.config ?? DEFAULT_CONFIG;
  const repository = findRepository(options.repository);
  const collector = new Collector({ source: 'history', root: repository.root, signal });
  // Without git its objects can be read, but what a branch or a date stands for is not known.
  if ((options.branches?.length ?? 0) > 0 || options.since !== undefined || options.unreachable === false) requireGit(repository);
  const leftOut = (await leavesOut(options)).any;
  const isExcluded = (path: string): boolean => path !== '' && leftOut(path);
  const limits = resolveLimits(repository, options);

  const { store, notes } = openStore(repository);
  const confidence = options.minConfidence ?? config.minConfidence ?? 'medium';
  const collect = {
    least: LEAST[CONFIDENCES.find((one) => one === confidence) ?? 'medium'],
    wanted: new Set<string>(),
    maxBlobSize: options.maxBlobSize ?? Infinity,
    archives: { ...ARCHIVE_LIMITS, ...options.archives },
    jobs: options.jobs ?? 0,
    workerFile: options.workerFile ?? null,
    signal,
    onProgress: (bytes: number, done: number) =>
      options.onProgress?.({ bytes, done, total: store.total, unit: 'objects', expectedBytes: 0 }),
  };
  const first = await collectObjects(repository, store, collect);
  const proven = await withoutListening(() => provenIn(first));
  // What seemed too doubtful to be noted where it stands: everything has to be read once more for it.
  const again = first.weak.some((one) => proven.has(one.sha256)) && !signal.aborted;
  const wanted = new Set(proven.keys());
  const objects = again ? await collectObjects(repository, store, { ...collect, wanted, onProgress: () => undefined }) : first;
  const reader = new ObjectReader(store);
  try {
    const manifests = objects.hits.length > 0 && repository.refusal === null ? readManifests(repository, reader) : [];
    const evidenceFor = repositoryEvidence(manifests);
    const least = confidence === 'low' ? FORGET_SCORE : MEDIUM_SCORE;
    // What a proof makes credible may score anything before.
    const environmentFrom = proven.size > 0 ? -Infinity : least - MANIFEST_GAIN;
    const gain = (path: string): number => evidenceFor(path)?.weight ?? 0;
    const { hits, seen } = await credible(store, reader, objects, gain, { least, environmentFrom }, wanted, signal);
    const requests = [...new Set(proven.values())];
    const found = await locate(repository, store, reader, { ...objects, hits }, requests, limits, { seen, environmentFrom }, signal);
    collector.manifests.push(...manifests);
    collector.takeRequests(found.requests);
    collector.excluded.push(...objects.excluded, ...found.excluded);
    // An archive that is not wanted need not be read; it is told all the same, since it may stand at another path, too.
    for (const { path, reason } of [...objects.skipped, ...found.skipped])
      if (isExcluded(path)) collector.excluded.push({ path, reason: `left out by globs; ${reason}` });
      else collector.skipped.push({ path, reason });
    for (const { path, note, loses } of notes) (loses ? collector.skipped : collector.excluded).push({ path, reason: note });
    const wantedPlaces = found.located.filter((one) => !isExcluded(one.path));
    collector.excludedByGlob = found.located.length - wantedPlaces.length;
    const isAsked = repository.refusal === null && !signal.aborted;
    const located = isAsked ? await judgeByCommits(wantedPlaces, repository.context, ['HEAD']) : wantedPlaces;
    const { bytes, blobs, commits } = objects;
    Object.assign(collector.stats, { bytes, contents: blobs, objects: objects.objects, commits: commits.length });
    const notesOnDates = sinceNotes(options.since, found.since);
    const scan = await collector.result({ ...options, notes: [...(options.notes ?? []), ...notesOnDates] }, located);
    const remote = scan.all.length > 0 && repository.refusal === null ? firstRemote(repository) : null;
    return await withoutListening(() => withExposure(scan, found, collector.started, remote));
  } finally {
    reader.close();
  }
}

/** What a date was taken for: a reader sees whether that is what was meant. */
function sinceNotes(text: string | undefined, since: number | null): readonly string[] {
  return text === undefined || since === null
    ? []
    : [`Only what was committed since ${new Date(since).toISOString()} (--since ${shorten(text, 40)}).`];
}

/** By the SHA-256 of each secret that signs a request somewhere in the history, that request. */
function provenIn({ hits, weak, requests }: Collected): ReadonlyMap<string, LocatedRequest> {
  if (requests.length === 0) return new Map();
  const archived = hits.flatMap((one) => one.archived ?? []);
  const values = [...[...hits, ...archived].flatMap((one) => one.detections), ...weak];
  return prove(
    values.map((one) => ({ ...one, value: new SecretText(one.value) })),
    requests,
  );
}

/** The manifests of HEAD that name a Binance library are evidence for all of history. */
function readManifests(repository: Repository, reader: ObjectReader): readonly ManifestFile[] {
  return listHead(repository)
    .filter(({ path }) => isManifest(path))
    .flatMap(({ path, id }) => {
      const object = reader.read(Buffer.from(id, 'hex'));
      return object ? [{ path, bytes: object.bytes.subarray(0, MAX_MANIFEST) }] : [];
    });
}

function resolveLimits(repository: Repository, options: HistoryOptions): HistoryScope {
  return {
    branches: options.branches && options.branches.length > 0 ? options.branches : null,
    since: options.since ?? null,
    unreachable: options.unreachable ?? true,
    refusal: repository.refusal,
  };
}
