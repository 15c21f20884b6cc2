/** The pipeline: source -> detect -> repository evidence -> findings -> policy -> result. */
import { reasonOf } from './sources/errors.ts';
import { walkFiles } from './sources/files.ts';
import { readFiles } from './sources/pool.ts';
import { readStream, standardInput } from './sources/stream.ts';
import { EMPTY_BATCH, fromWire, toWire } from './sources/wire.ts';
import type { Batch } from './sources/wire.ts';
import { repositoryEvidence, withEvidence } from './detect/manifests.ts';
import type { ManifestFile } from './detect/manifests.ts';
import type { Confidence, Excluded, Finding, ScanResult, SecretText, Skipped } from './finding.ts';
import { FORGET_SCORE } from './detect/confidence.ts';
import { mergeFindings } from './merge.ts';
import type { Located } from './merge.ts';
import { applyPolicy } from './policy/apply.ts';
import { CONFIDENCES, DEFAULT_CONFIG } from './policy/config.ts';
import type { Config } from './policy/config.ts';

export interface ScanOptions {
  /** Files and folders; `-` is standard input. Default: the root. */
  readonly paths?: readonly string[];
  /** What paths in the report are relative to. Default: the working directory. */
  readonly root?: string;
  readonly config?: Config;
  /** Globs to leave out, besides the configuration's. */
  readonly exclude?: readonly string[];
  readonly gitignore?: boolean;
  /** Report findings of at least this confidence. Default: the configuration's, else medium. */
  readonly minConfidence?: Confidence;
  readonly includeListenKeys?: boolean;
  /** Larger files are left out, in bytes. */
  readonly maxFileSize?: number;
  /** Threads; 0 picks. */
  readonly jobs?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Shows everything the policy would hide, documented examples apart. */
  readonly noPolicy?: boolean;
  readonly stdin?: AsyncIterable<Uint8Array>;
  readonly workerFile?: URL;
}

export interface Progress {
  readonly bytes: number;
  readonly files: number;
  readonly totalFiles: number;
  /** Bytes of large files, read or still to come; the others' sizes are not known before they are read. */
  readonly expectedBytes: number;
}

/** A scan's result, and the raw values it found: for masking output, never for a reporter. */
export interface Scan {
  readonly result: ScanResult;
  readonly secrets: readonly SecretText[];
  /** All findings whatever their confidence, for `explain`. */
  readonly all: readonly Finding[];
}

/**
 * Scans files, folders and standard input. What can't be read is in `skipped`, and `complete` is false then. Throws
 * UsageError for a bad glob only.
 */
export async function scan(options: ScanOptions = {}): Promise<Scan> {
  const started = new Date();
  const root = options.root ?? process.cwd();
  const config = options.config ?? DEFAULT_CONFIG;
  const signal = options.signal ?? new AbortController().signal;
  const paths = options.paths && options.paths.length > 0 ? options.paths : [root];
  const fromConfig = await globTest(options.noPolicy ? [] : config.exclude, config.file ?? 'configuration');
  const fromOption = await globTest(options.exclude ?? [], '--exclude');

  const walk = walkFiles({
    root,
    paths: paths.filter((path) => path !== '-'),
    isExcluded: (path) => fromConfig(path) || fromOption(path),
    gitignore: options.gitignore ? (await import('./sources/gitignore.ts')).createGitignore() : null,
  });
  const read = await readAll(walk.items, paths.includes('-') ? (options.stdin ?? standardInput()) : null, options, signal);

  const evidenceFor = repositoryEvidence(read.manifests);
  // Threads end in any order; what is reported depends on none.
  const located = read.located.toSorted(byPath).map(({ path, detection }) => {
    const evidence = evidenceFor(path);
    return { path, detection: evidence ? withEvidence(detection, evidence) : detection };
  });
  const judged = mergeFindings(located);
  const policy = applyPolicy(judged, options.noPolicy ? [] : config.allow, started.toISOString().slice(0, 10));

  const threshold = CONFIDENCES.indexOf(options.minConfidence ?? config.minConfidence ?? 'medium');
  const isReported = (one: { readonly finding: Finding }): boolean =>
    one.finding.score >= FORGET_SCORE &&
    CONFIDENCES.indexOf(one.finding.confidence) >= threshold &&
    (one.finding.kind !== 'listen-key' || options.includeListenKeys === true);
  const reportable = new Set(judged.filter(isReported).map((one) => one.finding.id));
  const skipped = [...walk.skipped, ...read.skipped].toSorted(byPath);
  const excluded: Excluded[] = [...walk.excluded, ...read.excluded].toSorted(byPath);
  if (walk.excludedByGlob > 0) excluded.push({ path: '', reason: `${walk.excludedByGlob} left out by globs (configuration or --exclude)` });
  const findings = policy.findings.filter((finding) => reportable.has(finding.id));
  return {
    result: {
      source: walk.items.length === 0 && paths.includes('-') ? 'stream' : 'files',
      root,
      startedAt: started.toISOString(),
      durationMs: Date.now() - started.getTime(),
      complete: skipped.length === 0 && !signal.aborted,
      stats: { bytes: read.bytes, contents: read.contents, objects: 0, commits: 0 },
      skipped: [...skipped, ...(signal.aborted ? [{ path: '', reason: 'interrupted before everything was read' }] : [])],
      excluded,
      findings,
      suppressed: policy.suppressed.filter((one) => reportable.has(one.id)),
      belowThreshold: policy.findings.filter((one) => one.kind !== 'listen-key' && one.score >= FORGET_SCORE && !reportable.has(one.id))
        .length,
    },
    secrets: located.map((one) => one.detection.value),
    all: policy.findings,
  };
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

/** Loads the glob matcher only where there are globs. */
async function globTest(globs: readonly string[], where: string): Promise<(path: string) => boolean> {
  if (globs.length === 0) return () => false;
  const { compileGlobs } = await import('./policy/globs.ts');
  return compileGlobs(globs, where);
}

interface ReadAll {
  readonly located: readonly Located[];
  readonly manifests: readonly ManifestFile[];
  readonly skipped: readonly Skipped[];
  readonly excluded: readonly Excluded[];
  readonly bytes: number;
  readonly contents: number;
}

async function readAll(
  items: Parameters<typeof readFiles>[0],
  stdin: AsyncIterable<Uint8Array> | null,
  options: ScanOptions,
  signal: AbortSignal,
): Promise<ReadAll> {
  let bytes = 0;
  let files = 0;
  let expectedBytes = 0;
  const onProgress = (moreBytes: number, moreFiles: number, moreExpected = 0): void => {
    bytes += moreBytes;
    files += moreFiles;
    expectedBytes += moreExpected;
    options.onProgress?.({ bytes, files, totalFiles: items.length, expectedBytes });
  };
  const batches: Batch[] = [];
  if (stdin) {
    const { error, ...result } = await readStream(stdin, '', signal, (count) => onProgress(count, 0));
    // A read that is still waiting would keep the process alive.
    if (signal.aborted && !options.stdin) process.stdin.destroy();
    const skipped = error === null ? [] : [{ path: '-', reason: reasonOf(error) }];
    batches.push({
      ...EMPTY_BATCH,
      bytes: result.bytes,
      contents: 1,
      found: [{ path: '-', detections: result.detections.map(toWire) }],
      skipped,
    });
  }
  const pool = {
    jobs: options.jobs ?? 0,
    workerFile: options.workerFile ?? null,
    maxFileSize: options.maxFileSize ?? Infinity,
    onProgress,
    signal,
  };
  for await (const batch of readFiles(items, pool)) batches.push(batch);
  return {
    located: batches.flatMap((batch) =>
      batch.found.flatMap(({ path, detections }) => detections.map((wire) => ({ path, detection: fromWire(wire) }))),
    ),
    manifests: batches.flatMap((batch) => batch.manifests),
    skipped: batches.flatMap((batch) => batch.skipped),
    excluded: batches.flatMap((batch) => batch.excluded),
    bytes: batches.reduce((sum, batch) => sum + batch.bytes, 0),
    contents: batches.reduce((sum, batch) => sum + batch.contents, 0),
  };
}
