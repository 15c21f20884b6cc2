/** The pipeline over files, folders and standard input: source -> detect -> result. */
import { resolve } from 'node:path';
import { isInside } from '../model/is-inside.ts';
import { ARCHIVE_LIMITS } from '../archive/limits.ts';
import type { ArchiveLimits } from '../archive/limits.ts';
import { searchStream } from '../sources/content.ts';
import { reasonOf } from '../sources/read-errors.ts';
import { walkFiles } from '../sources/walk-files.ts';
import type { FileItem } from '../sources/walk-files.ts';
import { readRegular } from '../git/regular-file.ts';
import { readFiles } from '../workers/file-pool.ts';
import { standardInput } from '../sources/standard-input.ts';
import { EMPTY_BATCH, deserializeDetection, deserializeRequest, serializeRequest, serializeDetection } from '../workers/messages.ts';
import type { Batch } from '../workers/messages.ts';
import type { ManifestFile } from '../detect/manifests.ts';
import type { TextFile } from '../detect/references.ts';
import { RequestSample } from '../detect/requests/sample.ts';
import type { LocatedRequest } from '../detect/requests/sample.ts';
import type { Excluded, Skipped } from '../model/scan-result.ts';
import { globTest, buildResult } from '../result/build-result.ts';
import type { ScanInput, ResultOptions, Progress, Scan } from '../result/build-result.ts';
import type { Located } from '../result/merge.ts';
import { judgeReferences } from '../result/judge-references.ts';
import type { FileTree } from '../result/judge-references.ts';
import { DEFAULT_CONFIG } from '../policy/config.ts';

export interface ScanOptions extends ResultOptions {
  /** Files and folders; `-` is standard input. Default: the root. */
  readonly paths?: readonly string[];
  /** What paths in the report are relative to. Default: the working directory. */
  readonly root?: string;
  /** Globs to leave out, besides the configuration's. */
  readonly exclude?: readonly string[];
  readonly gitignore?: boolean;
  /** Read only files for whose path (as reports give it) this is true. Default: all. */
  readonly only?: (path: string) => boolean;
  /** Larger files are left out, in bytes. */
  readonly maxFileSize?: number;
  /** How far archives are read. Default: {@link ARCHIVE_LIMITS}. */
  readonly archives?: Partial<ArchiveLimits>;
  /** Threads; 0 picks. */
  readonly jobs?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  readonly stdin?: AsyncIterable<Uint8Array>;
  readonly workerFile?: URL;
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
    gitignore: options.gitignore ? (await import('../sources/gitignore.ts')).createGitignore() : null,
  });
  const { only } = options;
  const items = only ? walk.items.filter(({ path }) => only(path)) : walk.items;
  const read = await readAll(items, paths.includes('-') ? (options.stdin ?? standardInput()) : null, options, signal);

  const located = signal.aborted ? read.located : await judgeReferences(read.located, () => treeOf(items));

  const input: ScanInput = {
    source: items.length === 0 && paths.includes('-') ? 'stream' : 'files',
    root,
    started,
    located,
    requests: read.requests,
    manifests: read.manifests,
    skipped: [...walk.skipped, ...read.skipped],
    excluded: [...walk.excluded, ...read.excluded],
    excludedByGlob: walk.excludedByGlob,
    wholeTree: isWholeTree(options, paths, root),
    stats: { bytes: read.bytes, contents: read.contents, objects: 0, commits: 0 },
    interrupted: signal.aborted,
  };
  return buildResult(input, options);
}

/** What is scanned, as files that may use each other's values. */
function treeOf(items: readonly FileItem[]): FileTree {
  const files = new Map(items.map(({ path, file }) => [path, file]));
  return {
    paths: new Set(files.keys()),
    *read(paths, maxBytes): Generator<TextFile> {
      for (const path of paths) {
        const file = files.get(path);
        if (file === undefined) continue;
        try {
          yield { path, bytes: readRegular(file, maxBytes) };
        } catch {
          // What could not be read for its own values is told already; what is too large uses none.
        }
      }
    },
  };
}

/** Whether a scan reads all that a configuration is about: an entry it does not need would otherwise be one of another folder. */
function isWholeTree(options: ScanOptions, paths: readonly string[], root: string): boolean {
  const folder = options.config?.folder ?? root;
  const isNarrowed =
    (options.exclude ?? []).length > 0 || options.gitignore === true || options.maxFileSize !== undefined || options.only !== undefined;
  return !isNarrowed && isInside(resolve(root), resolve(folder)) && paths.some((path) => resolve(root, path) === resolve(root));
}

interface ReadAll {
  readonly located: readonly Located[];
  readonly requests: readonly LocatedRequest[];
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
    options.onProgress?.({ bytes, done: files, total: items.length, unit: 'files', expectedBytes });
  };
  const limits = { ...ARCHIVE_LIMITS, ...options.archives };
  const batches: Batch[] = [];
  const sample = new RequestSample();
  const take = ({ requests, ...batch }: Batch): void => {
    for (const wire of requests) sample.add(deserializeRequest(wire));
    batches.push({ ...batch, requests: [], parts: [] });
  };
  if (stdin) {
    const onBytes = (count: number): void => onProgress(count, 0);
    const { error, ...result } = await searchStream(stdin, { path: '-', isNamed: false, limits, signal, onBytes });
    // A read that is still waiting would keep the process alive.
    if (signal.aborted && !options.stdin) process.stdin.destroy();
    const skipped = error === null ? [] : [{ path: '-', reason: reasonOf(error) }];
    take({
      ...EMPTY_BATCH,
      bytes: result.bytes,
      contents: result.contents,
      found: result.found.map(({ archive, detections }) => ({ path: '-', archive, detections: detections.map(serializeDetection) })),
      requests: result.requests.map(serializeRequest),
      skipped: [...result.skipped, ...skipped],
    });
  }
  const pool = {
    jobs: options.jobs ?? 0,
    workerFile: options.workerFile ?? null,
    maxFileSize: options.maxFileSize ?? Infinity,
    archives: limits,
    onProgress,
    signal,
  };
  for await (const batch of readFiles(items, pool)) take(batch);
  return {
    located: batches.flatMap((batch) =>
      batch.found.flatMap(({ path, archive, detections }) =>
        detections.map((wire) => ({ path, archive: archive ?? [], detection: deserializeDetection(wire) })),
      ),
    ),
    requests: sample.list(),
    manifests: batches.flatMap((batch) => batch.manifests),
    skipped: batches.flatMap((batch) => batch.skipped),
    excluded: batches.flatMap((batch) => batch.excluded),
    bytes: batches.reduce((sum, batch) => sum + batch.bytes, 0),
    contents: batches.reduce((sum, batch) => sum + batch.contents, 0),
  };
}
