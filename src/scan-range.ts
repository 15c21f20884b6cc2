/** The pipeline over the commits of a range: every object they bring -> detect -> what the base has not -> judge. */
import { MAX_MANIFEST, isManifest } from './detect/manifests.ts';
import type { ManifestFile } from './detect/manifests.ts';
import type { Finding, Occurrence, Skipped, Suppressed } from './finding.ts';
import { findChanges } from './git/changes.ts';
import { readCommitText } from './git/commit.ts';
import { contentAt, listRange, parsePush, parseRange } from './git/range.ts';
import type { Range } from './git/range.ts';
import { findRepository } from './git/repository.ts';
import type { Repository } from './git/repository.ts';
import { readObjectsOf } from './git/staged.ts';
import { globTest, judge } from './judge.ts';
import type { JudgeOptions, Scan } from './judge.ts';
import type { Located } from './merge.ts';
import { DEFAULT_CONFIG } from './policy/config.ts';
import { showRawPath } from './sources/names.ts';
import { detectBytes } from './sources/read.ts';
import { readStream } from './sources/read-stream.ts';

export interface RangeOptions extends JudgeOptions {
  readonly folder: string;
  /** `base..head`, `base...head`; or the lines of git's pre-push hook with the name of the remote. */
  readonly range: string | { readonly lines: readonly string[]; readonly remote: string };
  readonly exclude?: readonly string[];
  readonly signal?: AbortSignal;
}

/** Larger contents are read as streams. */
const WHOLE = 64 * 1024 * 1024;

interface Gathered {
  readonly located: (Located & { readonly raw: string })[];
  readonly manifests: ManifestFile[];
  readonly skipped: Skipped[];
  bytes: number;
  contents: number;
  objects: number;
}

/**
 * Judges every commit of a range by itself: what one adds and a later one takes away is found, because it stays in the
 * history. A credential that the base has at the same path is listed as known. Throws errors in words.
 */
export async function scanRange(options: RangeOptions): Promise<Scan> {
  const started = new Date();
  const signal = options.signal ?? new AbortController().signal;
  const config = options.config ?? DEFAULT_CONFIG;
  const repository = findRepository(options.folder);
  const { place } = repository;
  const range =
    typeof options.range === 'string' ? parseRange(place, options.range) : parsePush(place, options.range.lines, options.range.remote);
  const fromConfig = await globTest(options.noPolicy ? [] : config.exclude, config.file ?? 'configuration');
  const fromOption = await globTest(options.exclude ?? [], '--exclude');
  const { commits, objects } = listRange(place, range);
  const isExcluded = (path: string): boolean => path !== '' && (fromConfig(path) || fromOption(path));
  const gathered = await readRange(repository, objects, isExcluded, signal);
  const skipped = [...gathered.skipped];
  const located = await withCommits(repository, gathered.located, commits, skipped, signal);
  const scan = judge(
    {
      source: 'range',
      root: repository.root,
      started,
      located,
      manifests: gathered.manifests,
      skipped,
      excluded: [],
      excludedByGlob: [...objects.values()].filter((path) => isExcluded(showRawPath(path))).length,
      stats: { bytes: gathered.bytes, contents: gathered.contents, objects: gathered.objects, commits: commits.length },
      interrupted: signal.aborted,
    },
    options,
  );
  return withoutKnown(scan, repository, range, gathered.located);
}

async function readRange(
  { place }: Repository,
  objects: ReadonlyMap<string, string>,
  isExcluded: (path: string) => boolean,
  signal: AbortSignal,
): Promise<Gathered> {
  const gathered: Gathered = { located: [], manifests: [], skipped: [], bytes: 0, contents: 0, objects: 0 };
  try {
    for await (const object of readObjectsOf(place, [...objects.keys()])) {
      if (signal.aborted) break;
      const raw = objects.get(object.id) ?? '';
      const path = showRawPath(raw);
      gathered.objects++;
      if (object.size === null) gathered.skipped.push({ path, reason: `the object ${object.id} is missing from the repository` });
      else if (object.type === 'tree' || isExcluded(path)) continue;
      else if (object.size > WHOLE) {
        const { detections, error, bytes } = await readStream(object.chunks(), path, signal, () => undefined);
        if (error !== null) throw error instanceof Error ? error : new Error('unknown error');
        gathered.bytes += bytes;
        gathered.contents++;
        for (const detection of detections) gathered.located.push({ path, raw, detection, blob: object.id });
      } else take(gathered, object.id, object.type, raw, path, await object.whole());
    }
  } catch (error) {
    const what =
      error instanceof Error && error.name === 'GitError' ? (error.message.split('\n')[0] ?? '') : 'an object could not be searched';
    gathered.skipped.push({ path: '', reason: `${what}; ${objects.size - gathered.objects} objects of the range were not read` });
  }
  return gathered;
}

function take(gathered: Gathered, id: string, type: string, raw: string, path: string, bytes: Buffer): void {
  gathered.bytes += bytes.length;
  gathered.contents++;
  if (type === 'blob') {
    if (isManifest(path)) gathered.manifests.push({ path, bytes: Buffer.from(bytes.subarray(0, MAX_MANIFEST)) });
    for (const detection of detectBytes(bytes, path)) gathered.located.push({ path, raw, detection, blob: id });
    return;
  }
  const { headerLines } = readCommitText(bytes);
  for (const detection of detectBytes(bytes, '')) {
    const { position } = detection;
    const lines = { line: Math.max(1, position.line - headerLines), endLine: Math.max(1, position.endLine - headerLines) };
    const place = type === 'commit' ? ('message' as const) : ('tag' as const);
    gathered.located.push({
      path: '',
      raw: '',
      detection: { ...detection, position: { ...position, ...lines } },
      place,
      commit: type === 'commit' ? id : null,
    });
  }
}

/** Which commit of the range brought each content. */
async function withCommits(
  repository: Repository,
  located: Gathered['located'],
  commits: readonly (readonly string[])[],
  skipped: Skipped[],
  signal: AbortSignal,
): Promise<readonly Located[]> {
  const wanted = new Set(located.flatMap((one) => one.blob ?? []));
  if (wanted.size === 0) return located;
  // The oldest commit first: it is the one that brought it.
  const pairs = commits.toReversed().map(([commit = '', parent]) => ({ commit, parent: parent ?? null }));
  const changes = await findChanges(
    repository,
    pairs,
    wanted,
    (commit) => skipped.push({ path: '', reason: `the commit ${commit} could not be compared with its parent` }),
    signal,
  );
  return located.map((one) => {
    const change =
      changes.find(({ now, path }) => now !== null && now === one.blob && path === one.raw) ??
      changes.find(({ now }) => now !== null && now === one.blob);
    return change ? { ...one, commit: change.commit } : one;
  });
}

/** Takes out what a base has at the same path: it is listed, and fails nothing. */
function withoutKnown(scan: Scan, { place }: Repository, range: Range, located: Gathered['located']): Scan {
  const bases = range.bases.filter((one) => !one.startsWith('--'));
  if (bases.length === 0 || scan.result.findings.length === 0) return scan;
  const raw = new Map(located.map((one) => [one.path, one.raw]));
  const known = new Map<string, ReadonlySet<string>>();
  const holds = (sha256: string, { path }: Occurrence): boolean => {
    const before = known.get(path) ?? new Set(bases.flatMap((base) => valuesAt(base, raw.get(path) ?? path, path)));
    known.set(path, before);
    return before.has(sha256);
  };
  const valuesAt = (base: string, rawPath: string, path: string): readonly string[] => {
    const bytes = path === '' ? null : contentAt(place, base, rawPath);
    return bytes ? detectBytes(bytes, path).map((one) => one.sha256) : [];
  };
  const findings: Finding[] = [];
  const suppressed: Suppressed[] = [...scan.result.suppressed];
  for (const finding of scan.result.findings) {
    const { id, kind, sha256, redacted } = finding;
    const occurrences = finding.occurrences.filter((one) => !holds(sha256, one));
    if (occurrences.length > 0) findings.push({ ...finding, occurrences });
    else
      suppressed.push({
        id,
        kind,
        sha256,
        redacted,
        reason: 'known',
        detail: 'the base of the range has it already',
        occurrences: finding.occurrences,
      });
  }
  return { ...scan, result: { ...scan.result, findings, suppressed } };
}
