/**
 * Reading files and looking for credentials in them: small ones whole, larger ones in segments with context on both sides,
 * so that memory stays bounded whatever the size and however long the lines.
 */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { FileError } from '../model/errors.ts';
import { detectAll } from '../detect/detect.ts';
import type { DetectionResult } from '../detect/detect.ts';
import { PART_SAMPLE, RequestSample } from '../detect/requests/sample.ts';
import type { Detection } from '../model/detection.ts';
import { HEAD, isArchive } from '../archive/archive-format.ts';
import type { FileItem } from './walk-files.ts';
import { NOTHING, join, measure, moved } from './extent.ts';
import type { Extent } from './extent.ts';
import { detectPaced } from './pace.ts';
import { END_REACH, endRecords, endsAsZip } from '../archive/zip/zip-end.ts';
import type { RandomAccess } from '../archive/zip/zip-end.ts';

/** Files up to this size are read whole. */
const WHOLE_FILE = 8 * 1024 * 1024;
/** Nearly all files fit into one read of this size. */
const FIRST_READ = 256 * 1024;
/** How much of an archive is read at once. */
const CHUNK = 128 * 1024;
/**
 * How much of a larger content is looked at at once, and how much context it gets on each side. Together they stay under
 * 1 MB: beyond it strings live outside of the heap, where the collector lets more than 60 MB of garbage gather.
 */
export const SEGMENT = 832 * 1024;
export const CONTEXT = 64 * 1024;

/** Of a log full of signed requests those in every so many-th segment are read: a gigabyte still gives thousands. */
export const SPARING = 6;

/** What was found in bytes that were read. */
interface ReadResult extends DetectionResult {
  readonly bytes: number;
}

/** A whole file's result, with its bytes: they are overwritten by the next read of this thread. */
export interface WholeFile extends ReadResult {
  readonly content: Buffer | null;
}

/** A file too large for one reader: its size, for the caller to share it out. */
export interface LargeFile {
  readonly large: number;
}

/** A file that is to be unpacked: its size as it is. */
export interface ArchiveFile {
  readonly archive: number;
}

/** A part of a file, in bytes; credentials that begin in it are reported. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

/** A part's result. Its positions count from where its context begins; `extent` reaches to where the next part's does. */
export interface PartResult extends ReadResult {
  readonly extent: Extent;
}

/** Not blocking: a file that has become a FIFO since it was listed must not hang the scan. Windows knows no such flag. */
const OPEN_FLAGS = process.platform === 'win32' ? constants.O_RDONLY : constants.O_RDONLY | constants.O_NONBLOCK;

const NEVER = new AbortController().signal;

let shared: Buffer | null = null;

/** A buffer that all reads of this thread share, one after the other: detections hold no reference into it. */
function borrow(): Buffer {
  const own = shared ?? Buffer.allocUnsafeSlow(WHOLE_FILE + 1);
  shared = null;
  return own;
}

function giveBack(own: Buffer): void {
  shared = own;
}

/** Of a file that is no longer what it was when it was listed. */
function changedError(): FileError {
  return new FileError('changed', 'changed while it was read');
}

/**
 * Looks for credentials in a file. A file larger than `shareAbove` bytes is not read but given back with its size; so is an
 * archive, where `archiveDepth` is not 0. Throws the file system's error where it can't be read. `onBytes` is told of
 * progress.
 */
export async function readFileItem(
  item: FileItem,
  shareAbove: number,
  onBytes: (count: number) => void,
  archiveDepth = 0,
  signal: AbortSignal = NEVER,
): Promise<WholeFile | LargeFile | ArchiveFile> {
  const descriptor = openSync(item.file, OPEN_FLAGS);
  const target = borrow();
  try {
    let length = readSync(descriptor, target, 0, FIRST_READ, null);
    // An empty read is what a FIFO gives too.
    if (length === 0 && !fstatSync(descriptor).isFile()) throw changedError();
    const size = length < FIRST_READ ? length : fstatSync(descriptor).size;
    if (archiveDepth > 0 && isArchive(target.subarray(0, Math.min(length, HEAD)), item.path)) return { archive: size };
    for (let count = length; size <= WHOLE_FILE && count > 0 && length < target.length; length += count) {
      count = readSync(descriptor, target, length, target.length - length, null);
    }
    if (size <= WHOLE_FILE && length <= WHOLE_FILE) {
      const content = target.subarray(0, length);
      if (archiveDepth > 0 && endsAsZip(content)) return { archive: size };
      onBytes(length);
      return { bytes: length, content, ...(await detectPaced({ bytes: content, path: item.path }, signal)) };
    }
    // A file that grew while it was read is larger than it said.
    const large = Math.max(length, size);
    if (archiveDepth > 0 && endsWithZip(descriptor, large)) return { archive: large };
    if (large > shareAbove) return { large };
    return { ...(await readSegments(descriptor, target, item.path, { from: 0, to: large }, onBytes, signal)), content: null };
  } finally {
    giveBack(target);
    closeSync(descriptor);
  }
}

/** As endsAsZip(), of a file. */
function endsWithZip(descriptor: number, size: number): boolean {
  const from = Math.max(0, size - END_REACH);
  const tail = Buffer.allocUnsafe(END_REACH);
  return endRecords(tail.subarray(0, readFully(descriptor, tail, from, END_REACH)), from).length > 0;
}

/** A file as a content that can be read from anywhere. */
export function accessToFile(item: FileItem, size: number): RandomAccess {
  return {
    size,
    read: (from, length) => {
      const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(length, size - from)));
      const descriptor = openSync(item.file, OPEN_FLAGS);
      try {
        return bytes.subarray(0, readFully(descriptor, bytes, from, bytes.length));
      } finally {
        closeSync(descriptor);
      }
    },
  };
}

/** A file's bytes as a stream. */
export async function* fileChunks(item: FileItem): AsyncGenerator<Buffer> {
  const descriptor = openSync(item.file, OPEN_FLAGS);
  try {
    for (;;) {
      const chunk = Buffer.allocUnsafeSlow(CHUNK);
      const length = readSync(descriptor, chunk, 0, CHUNK, null);
      if (length === 0) return;
      // Lets signals through: the source of a stream of archives is what sets its pace.
      await new Promise((next) => setImmediate(next));
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(descriptor);
  }
}

/** Looks for credentials in a part of a file. */
export async function readFileRange(
  item: FileItem,
  range: ByteRange,
  onBytes: (count: number) => void,
  signal: AbortSignal = NEVER,
): Promise<PartResult> {
  const descriptor = openSync(item.file, OPEN_FLAGS);
  const target = borrow();
  try {
    return await readSegments(descriptor, target, item.path, range, onBytes, signal);
  } finally {
    giveBack(target);
    closeSync(descriptor);
  }
}

function readSegments(
  descriptor: number,
  target: Buffer,
  path: string,
  range: ByteRange,
  onBytes: (count: number) => void,
  signal: AbortSignal,
): Promise<PartResult> {
  const load = (start: number, end: number): Buffer => target.subarray(0, readFully(descriptor, target, start, end - start));
  return detectSegments(load, path, range, onBytes, signal);
}

/**
 * Looks for credentials in a part of a content, segment by segment, each with context on both sides. `load` gives the
 * bytes of [start, end), fewer at the content's end.
 */
async function detectSegments(
  load: (start: number, end: number) => Buffer,
  path: string,
  range: ByteRange,
  onBytes: (count: number) => void,
  signal: AbortSignal,
): Promise<PartResult> {
  const detections: Detection[] = [];
  const sample = new RequestSample(PART_SAMPLE);
  let extent = NOTHING;
  let unread: string | null = null;
  for (let at = range.from; at < range.to; at += SEGMENT) {
    const start = Math.max(0, at - CONTEXT);
    const core = Math.min(SEGMENT, range.to - at);
    const bytes = load(start, at + core + CONTEXT);
    if (start + bytes.length < at + core) throw changedError();
    const sparing = Math.floor((at - range.from) / SEGMENT) % SPARING !== 0;
    const found = await detectPaced({ bytes, path, from: at - start, to: at - start + core, sparing }, signal);
    unread ??= found.unread;
    for (const one of found.detections) detections.push({ ...one, position: moved(one.position, start, extent, isWide(one)) });
    for (const one of found.requests) sample.add({ path, request: { ...one, position: moved(one.position, start, extent, one.wide) } });
    extent = join(extent, measure(bytes.subarray(0, Math.max(0, at + core - CONTEXT - start)), start === 0));
    onBytes(core);
  }
  return { bytes: range.to - range.from, detections, requests: sample.list().map((one) => one.request), unread, extent };
}

/** As detectBytesPaced(), of a name or the like: it does not let go until it is done. */
export function detectBytes(bytes: Buffer, path: string): readonly Detection[] {
  return detectAll({ bytes, path }).detections;
}

/** Looks for credentials in a content that is in memory, with the signed requests: whole where it is small enough, else in segments. */
export async function detectBytesPaced(bytes: Buffer, path: string, signal: AbortSignal = NEVER): Promise<DetectionResult> {
  if (bytes.length <= WHOLE_FILE) return detectPaced({ bytes, path }, signal);
  return detectSegments(
    (start, end) => bytes.subarray(start, end),
    path,
    { from: 0, to: bytes.length },
    () => undefined,
    signal,
  );
}

/** True for UTF-16, whose columns are pairs of bytes. */
export function isWide({ reading }: { readonly reading: Detection['reading'] }): boolean {
  return reading[0] === 'utf-16le' || reading[0] === 'utf-16be';
}

/** Reads until `wanted` bytes are there or the file ends; how many there are. */
function readFully(descriptor: number, target: Buffer, position: number, wanted: number): number {
  let length = 0;
  while (length < wanted) {
    const count = readSync(descriptor, target, length, wanted - length, position + length);
    if (count === 0) break;
    length += count;
  }
  return length;
}
