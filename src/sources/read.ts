/**
 * Reading content and looking for credentials in it: small files whole, larger ones and streams in segments with context
 * on both sides, so that memory stays bounded whatever the size and however long the lines.
 */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { Detection, Position } from '../finding.ts';
import { detect } from '../detect/detect.ts';
import type { FileItem } from './files.ts';

/** Files up to this size are read whole. */
export const WHOLE_FILE = 8 * 1024 * 1024;
/** How much of a larger content is looked at at once, and how much context it gets on each side. */
const SEGMENT = 4 * 1024 * 1024;
const CONTEXT = 128 * 1024;

/** What was found in one content. */
export interface ContentResult {
  readonly bytes: number;
  readonly detections: readonly Detection[];
}

/** A part of a file, in bytes; credentials that begin in it are reported. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Not blocking: a file that has become a FIFO since it was listed must not hang the scan. Windows knows no such flag. */
const OPEN_FLAGS = process.platform === 'win32' ? constants.O_RDONLY : constants.O_RDONLY | constants.O_NONBLOCK;

let shared: Buffer | null = null;

/** A buffer that all reads of this thread share: detections hold no reference into it. */
function buffer(): Buffer {
  shared ??= Buffer.allocUnsafeSlow(WHOLE_FILE + 1);
  return shared;
}

/** Thrown where a file got shorter while it was read. */
class FileChangedError extends Error {
  override name = 'FileChangedError';
  readonly code = 'changed while it was read';
}

/** A file too large for one reader: its size, for the caller to share it out. */
export interface LargeFile {
  readonly large: number;
}

/**
 * Looks for credentials in a file. A file larger than `shareAbove` bytes is not read but given back with its size.
 * Throws the file system's error where it can't be read. `onBytes` is told of progress.
 */
export function readFileItem(item: FileItem, shareAbove: number, onBytes: (count: number) => void): ContentResult | LargeFile {
  // Not blocking: a file that has become a FIFO since it was listed must not hang the scan.
  const descriptor = openSync(item.file, OPEN_FLAGS);
  try {
    const target = buffer();
    let length = 0;
    for (;;) {
      // Most files fit into one small read; the second one tells that nothing follows.
      const count = readSync(descriptor, target, length, Math.min(target.length - length, length === 0 ? 256 * 1024 : target.length), null);
      length += count;
      if (count === 0 || length === target.length) break;
      if (length < 256 * 1024) break;
    }
    if (length <= WHOLE_FILE) {
      onBytes(length);
      return { bytes: length, detections: detect({ bytes: target.subarray(0, length), path: item.path }) };
    }
    const { size } = fstatSync(descriptor);
    if (size > shareAbove) return { large: size };
    return readSegments(descriptor, item.path, { from: 0, to: Math.max(size, length) }, onBytes);
  } finally {
    closeSync(descriptor);
  }
}

/** Looks for credentials in a part of a file. */
export function readFileRange(item: FileItem, range: Range, onBytes: (count: number) => void): ContentResult {
  const descriptor = openSync(item.file, OPEN_FLAGS);
  try {
    return readSegments(descriptor, item.path, range, onBytes);
  } finally {
    closeSync(descriptor);
  }
}

function readSegments(descriptor: number, path: string, range: Range, onBytes: (count: number) => void): ContentResult {
  const target = buffer();
  const lines = lineCounter(descriptor);
  const detections: Detection[] = [];
  for (let at = range.from; at < range.to; at += SEGMENT) {
    const start = Math.max(0, at - CONTEXT);
    const core = Math.min(SEGMENT, range.to - at);
    const length = readFully(descriptor, target, start, at + core + CONTEXT - start);
    if (start + length < at + core) throw new FileChangedError(path);
    const found = detect({ bytes: target.subarray(0, length), path, from: at - start, to: at - start + core });
    // Lines are counted only where a hit asks for them: counting costs as much as searching.
    if (found.length > 0) {
      const base = lines.at(start);
      detections.push(...found.map((one) => ({ ...one, position: shift(one.position, start, base) })));
    }
    onBytes(core);
  }
  return { bytes: range.to - range.from, detections };
}

function readFully(descriptor: number, target: Buffer, position: number, wanted: number): number {
  let length = 0;
  while (length < wanted) {
    const count = readSync(descriptor, target, length, wanted - length, position + length);
    if (count === 0) break;
    length += count;
  }
  return length;
}

/** Where a segment begins: its line, and how many UTF-16 code units of that line stand before it. */
interface LineBase {
  readonly line: number;
  readonly units: number;
}

/** A position in a segment as one in the whole content. */
function shift(position: Position, offset: number, base: LineBase): Position {
  return {
    offset: position.offset + offset,
    endOffset: position.endOffset + offset,
    line: position.line + base.line - 1,
    column: position.column + (position.line === 1 ? base.units : 0),
    endLine: position.endLine + base.line - 1,
    endColumn: position.endColumn + (position.endLine === 1 ? base.units : 0),
  };
}

/** Counts lines and the units of the last one over chunks of bytes that follow one another. */
function lineTally(): { readonly add: (chunk: Uint8Array) => void; readonly base: () => LineBase } {
  let line = 1;
  let units = 0;
  return {
    add: (chunk) => {
      let last = -1;
      for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, at + 1)) {
        line++;
        last = at;
      }
      if (last >= 0) units = 0;
      for (let i = last + 1; i < chunk.length; i++) {
        const byte = chunk[i] ?? 0;
        if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1;
      }
    },
    base: () => ({ line, units }),
  };
}

/** Counts lines of a file up to given offsets, asked for in ascending order, reading what it has not seen yet. */
function lineCounter(descriptor: number): { readonly at: (offset: number) => LineBase } {
  const tally = lineTally();
  let counted = 0;
  return {
    at: (offset) => {
      const chunk = Buffer.allocUnsafe(1024 * 1024);
      while (counted < offset) {
        const count = readSync(descriptor, chunk, 0, Math.min(chunk.length, offset - counted), counted);
        if (count === 0) break;
        tally.add(chunk.subarray(0, count));
        counted += count;
      }
      return tally.base();
    },
  };
}

/** Looks for credentials in a stream of chunks, such as standard input, in constant memory. */
export async function readStream(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  onBytes: (count: number) => void,
): Promise<ContentResult> {
  const tally = lineTally();
  const detections: Detection[] = [];
  let pending: Buffer[] = [];
  let pendingLength = 0;
  /** What was looked at before, kept as context: window[0, carried). */
  let carried = Buffer.alloc(0);
  let offset = 0;
  let total = 0;
  /** Index in the window from which on nothing has been reported yet. */
  let fromIndex = 0;
  const look = (last: boolean): void => {
    const window = Buffer.concat([carried, ...pending]);
    pending = [];
    pendingLength = 0;
    const to = last ? window.length : Math.max(fromIndex, window.length - CONTEXT);
    const found = detect({ bytes: window, path, from: fromIndex, to });
    const base = tally.base();
    detections.push(...found.map((one) => ({ ...one, position: shift(one.position, offset, base) })));
    // Even, so that UTF-16 keeps its byte order in the next window.
    const keep = Math.max(0, to - CONTEXT) & ~1;
    tally.add(window.subarray(0, keep));
    carried = Buffer.from(window.subarray(keep));
    offset += keep;
    fromIndex = to - keep;
  };
  for await (const chunk of chunks) {
    pending.push(Buffer.from(chunk));
    pendingLength += chunk.length;
    total += chunk.length;
    onBytes(chunk.length);
    if (pendingLength >= SEGMENT) look(false);
  }
  look(true);
  return { bytes: total, detections };
}
