/** Reads a batch of files one after the other: the work of one thread. */
import { statSync } from 'node:fs';
import { MAX_MANIFEST, isManifest, repositoryEvidence } from '../detect/manifests.ts';
import type { ManifestFile } from '../detect/manifests.ts';
import { plainResult } from '../detect/content-result.ts';
import type { ContentResult } from '../detect/content-result.ts';
import { RequestSample } from '../detect/requests/sample.ts';
import type { Excluded, Skipped } from '../model/scan-result.ts';
import type { ArchiveLimits } from '../archive/limits.ts';
import { unpack } from '../sources/content.ts';
import { reasonOf } from '../sources/read-errors.ts';
import type { FileItem } from '../sources/walk-files.ts';
import { accessToFile, fileChunks, readFileItem, readFileRange } from '../sources/read.ts';
import type { ByteRange } from '../sources/read.ts';
import { EMPTY_BATCH, serializeRequest, serializeDetection } from './messages.ts';
import type { Batch, PartMessage } from './messages.ts';

/** A file, or a part of one, to read. */
export interface Task {
  readonly item: FileItem;
  readonly range: ByteRange | null;
}

export interface BatchOptions {
  /** Files larger than this come back in `large`, to be shared out in parts. */
  readonly shareAbove: number;
  /** Archives larger than this come back in `archives`, to be read by threads of their own. */
  readonly shareArchives: number;
  /** Larger files are left out. */
  readonly maxFileSize: number;
  readonly archives: ArchiveLimits;
}

/** What a worker is told to do. */
export interface Job {
  readonly tasks: readonly Task[];
  readonly limits: BatchOptions;
}

/** The result of a job whose thread died. */
export function lostBatch({ tasks }: Job, error: Error): Batch {
  return { ...EMPTY_BATCH, skipped: tasks.map(({ item }) => ({ path: item.path, reason: `its reader failed (${error.name})` })) };
}

const NEVER = new AbortController().signal;

/** Reads tasks in order. An error of one, the detector's own included, ends that one only and is reported. */
export async function readBatch(
  tasks: readonly Task[],
  options: BatchOptions,
  onBytes: (count: number) => void,
  signal: AbortSignal = NEVER,
): Promise<Batch> {
  let bytes = 0;
  let contents = 0;
  const found: Batch['found'][number][] = [];
  const sample = new RequestSample();
  const skipped: Skipped[] = [];
  const excluded: Excluded[] = [];
  const manifests: ManifestFile[] = [];
  const large: Batch['large'][number][] = [];
  const parts: PartMessage[] = [];
  const archives: number[] = [];
  const keep = (path: string, content: ContentResult): void => {
    bytes += content.bytes;
    contents += content.contents;
    for (const { inside, detections } of content.found)
      if (detections.length > 0) found.push({ path, inside, detections: detections.map(serializeDetection) });
    for (const request of content.requests) sample.add(request);
    skipped.push(...content.skipped);
    if (content.error !== null) skipped.push({ path, reason: reasonOf(content.error) });
  };
  for (const [index, { item, range }] of tasks.entries()) {
    // What is left was not read: the scan says that it was interrupted.
    if (signal.aborted) break;
    try {
      if (options.maxFileSize !== Infinity && statSync(item.file).size > options.maxFileSize) {
        excluded.push({ path: item.path, reason: 'larger than --max-file-size' });
        continue;
      }
      if (range) {
        const part = await readFileRange(item, range, onBytes, signal);
        bytes += part.bytes;
        if (part.unread !== null) skipped.push({ path: item.path, reason: part.unread });
        const requests = part.requests.map((request) => serializeRequest({ path: item.path, request }));
        parts.push({ index, extent: part.extent, detections: part.detections.map(serializeDetection), requests });
        continue;
      }
      const result = await readFileItem(item, options.shareAbove, onBytes, options.archives.depth, signal);
      if ('archive' in result) {
        if (result.archive > options.shareArchives) {
          archives.push(index);
          continue;
        }
        const access = accessToFile(item, result.archive);
        keep(item.path, await unpack(fileChunks(item), { path: item.path, limits: options.archives, access, signal, onBytes }));
        continue;
      }
      if ('large' in result) {
        large.push({ index, size: result.large });
        continue;
      }
      keep(item.path, plainResult(item.path, result.bytes, result));
      if (isManifest(item.path) && result.content) manifests.push(...tellingManifest(item.path, result.content));
    } catch (error) {
      skipped.push({ path: item.path, reason: reasonOf(error) });
    }
  }
  return { bytes, contents, found, requests: sample.list().map(serializeRequest), skipped, excluded, manifests, large, parts, archives };
}

/** A manifest that names a Binance library, in a copy; most name none, and then there is nothing to send. */
function tellingManifest(path: string, content: Buffer): readonly ManifestFile[] {
  const bytes = content.subarray(0, MAX_MANIFEST);
  return repositoryEvidence([{ path, bytes }])(path) ? [{ path, bytes: Buffer.from(bytes) }] : [];
}
