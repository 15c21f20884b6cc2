/** The pipeline over files, folders and standard input: source -> detect -> result. */
import { resolve } from 'node:path';
import { isInside } from '../model/is-inside.ts';
import { ARCHIVE_LIMITS } from '../archive/limits.ts';
import type { ArchiveLimits } from '../archive/limits.ts';
import { searchStream } from '../sources/content.ts';
import type { ArchiveOptions } from '../sources/archive.ts';
import { reasonOf } from '../sources/read-errors.ts';
import { walkFiles } from '../sources/walk-files.ts';
import type { FileItem } from '../sources/walk-files.ts';
import { readRegular } from '../git/regular-file.ts';
import { readFiles } from '../workers/file-pool.ts';
import { standardInput } from '../sources/standard-input.ts';
import { deserializeDetection, deserializeRequest } from '../workers/messages.ts';
import type { Batch } from '../workers/messages.ts';
import type { TextFile } from '../detect/references.ts';
import { judgeReferences } from '../result/judge-references.ts';
import type { FileTree } from '../result/judge-references.ts';
import { Collector } from '../result/collector.ts';
import type { Located } from '../result/merge.ts';
import type { ResultOptions, Progress, Scan } from '../result/build-result.ts';
import { leavesOut } from './left-out.ts';

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
  const root = options.root ?? process.cwd();
  const signal = options.signal ?? new AbortController().signal;
  const paths = options.paths && options.paths.length > 0 ? options.paths : [root];

  const walk = walkFiles({
    root,
    paths: paths.filter((path) => path !== '-'),
    isExcluded: (await leavesOut(options)).any,
    gitignore: options.gitignore ? (await import('../sources/gitignore.ts')).createGitignore() : null,
  });
  const { only } = options;
  const items = only ? walk.items.filter(({ path }) => only(path)) : walk.items;

  const collector = new Collector({ source: items.length === 0 && paths.includes('-') ? 'stream' : 'files', root, signal });
  collector.skipped.push(...walk.skipped);
  collector.excluded.push(...walk.excluded);
  collector.excludedByGlob = walk.excludedByGlob;
  collector.wholeTree = isWholeTree(options, paths, root);

  const limits = { ...ARCHIVE_LIMITS, ...options.archives };
  const onProgress = progressOf(options, items.length);
  if (paths.includes('-')) await readStandardInput(collector, options, { limits, signal, onBytes: (count) => onProgress(count, 0) });
  const pool = {
    jobs: options.jobs ?? 0,
    workerFile: options.workerFile ?? null,
    maxFileSize: options.maxFileSize ?? Infinity,
    archives: limits,
    onProgress,
    signal,
  };
  for await (const batch of readFiles(items, pool)) takeBatch(collector, batch);
  const located = [...(await inNames(items.map(({ path }) => path))), ...collector.located];
  return collector.result(options, signal.aborted ? located : await judgeReferences(located, () => treeOf(items)));
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

/** What stands in the names of files and of the folders on the way to them, paths as reports show them. */
async function inNames(paths: readonly string[]): Promise<readonly Located[]> {
  const long = paths.filter((path) => HAS_LONG_NAME.test(path));
  if (long.length === 0) return [];
  const { findInNames } = await import('../result/names.ts');
  const show = (raw: string): string => Buffer.from(raw, 'latin1').toString('utf8');
  return findInNames(
    long.map((path) => ({ raw: Buffer.from(path).toString('latin1'), show })),
    () => false,
  );
}

/** A name that is shorter can't be a credential. */
const HAS_LONG_NAME = /[^/]{64}/;

/** Whether a scan reads all that a configuration is about: an entry it does not need would otherwise be one of another folder. */
function isWholeTree(options: ScanOptions, paths: readonly string[], root: string): boolean {
  const folder = options.config?.folder ?? root;
  const isNarrowed =
    (options.exclude ?? []).length > 0 || options.gitignore === true || options.maxFileSize !== undefined || options.only !== undefined;
  return !isNarrowed && isInside(resolve(root), resolve(folder)) && paths.some((path) => resolve(root, path) === resolve(root));
}

/** Adds up what has been read, for whoever watches. */
function progressOf(options: ScanOptions, total: number): (bytes: number, files: number, expected?: number) => void {
  let bytes = 0;
  let done = 0;
  let expectedBytes = 0;
  return (moreBytes, moreFiles, moreExpected = 0) => {
    bytes += moreBytes;
    done += moreFiles;
    expectedBytes += moreExpected;
    options.onProgress?.({ bytes, done, total, unit: 'files', expectedBytes });
  };
}

type Reading = Pick<ArchiveOptions, 'limits' | 'signal' | 'onBytes'>;

async function readStandardInput(collector: Collector, options: ScanOptions, reading: Reading): Promise<void> {
  const result = await searchStream(options.stdin ?? standardInput(), { path: '-', isNamed: false, ...reading });
  // A read that is still waiting would keep the process alive.
  if (reading.signal.aborted && !options.stdin) process.stdin.destroy();
  collector.take({ path: '-' }, result);
  if (result.error !== null) collector.skipped.push({ path: '-', reason: reasonOf(result.error) });
}

/** Takes what a thread, or this one, read of some files. */
function takeBatch(collector: Collector, batch: Batch): void {
  collector.stats.bytes += batch.bytes;
  collector.stats.contents += batch.contents;
  for (const { path, inside, detections } of batch.found)
    for (const message of detections) collector.add({ path }, deserializeDetection(message), inside);
  collector.takeRequests(batch.requests.map(deserializeRequest));
  collector.manifests.push(...batch.manifests);
  collector.skipped.push(...batch.skipped);
  collector.excluded.push(...batch.excluded);
}
