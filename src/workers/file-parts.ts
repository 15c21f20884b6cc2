/** Large files in parts that threads read side by side, and what they found put together again. */
import type { Task } from './file-batch.ts';
import type { FileItem } from '../sources/walk-files.ts';
import { NOTHING, join, moved } from '../sources/extent.ts';
import { isWide } from '../sources/read.ts';
import { EMPTY_BATCH } from './messages.ts';
import type { Batch, DetectionMessage, PartMessage, RequestMessage } from './messages.ts';

/** Large enough to be worth a message, small enough that the threads end at about the same time. */
const PART = 32 * 1024 * 1024;

/** A file that is read in parts. */
export interface SplitFile {
  readonly item: FileItem;
  readonly tasks: readonly Task[];
  /** The parts that have been read, by their first byte; null for one that could not be. */
  readonly done: Map<number, PartMessage | null>;
}

/** Cuts a file of the given size into tasks. */
export function splitFile(item: FileItem, size: number): SplitFile {
  const tasks = Array.from({ length: Math.ceil(size / PART) }, (_, i) => ({
    item,
    range: { from: i * PART, to: Math.min(size, (i + 1) * PART) },
  }));
  return { item, tasks, done: new Map() };
}

/**
 * The parts' findings at their places in the whole file: where a part begins, in lines, only those before it know. Behind a
 * part that could not be read (the scan says so) lines count from that part on.
 */
export function assembleParts(file: SplitFile): Batch {
  const detections: DetectionMessage[] = [];
  const requests: RequestMessage[] = [];
  let before = NOTHING;
  for (const task of file.tasks) {
    const part = file.done.get(task.range?.from ?? 0);
    if (!part) continue;
    for (const one of part.detections) detections.push({ ...one, position: moved(one.position, 0, before, isWide(one)) });
    for (const { path, request } of part.requests)
      requests.push({ path, request: { ...request, position: moved(request.position, 0, before, request.wide) } });
    before = join(before, part.extent);
  }
  const contents = file.done.size > 0 ? 1 : 0;
  return { ...EMPTY_BATCH, contents, requests, found: detections.length > 0 ? [{ path: file.item.path, detections }] : [] };
}
