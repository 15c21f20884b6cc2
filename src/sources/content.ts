/** Looks for credentials in a content of whatever form: archives and compressed files are unpacked, others read as they are. */
import type { PlacedRequest } from '../detect/request-sample.ts';
import type { SignedRequest } from '../detect/requests.ts';
import { HEAD, formatOf } from './archive-format.ts';
import type { ArchiveOptions, ArchiveResult } from './archive.ts';
import { ByteReader, once } from './byte-reader.ts';
import { lookAtBytes } from './read.ts';
import { readStream, untilAborted } from './read-stream.ts';

export type { ArchiveResult } from './archive.ts';
export type { ArchiveLimits } from './archive-limits.ts';

/** True where a content that begins so is to be unpacked. Give HEAD bytes, where there are as many. */
export function isArchive(head: Uint8Array, path: string, depth: number): boolean {
  return depth > 0 && formatOf(head.subarray(0, HEAD), path) !== null;
}

/** Unpacks what is known to be an archive. What does it is loaded here. */
export async function unpack(source: AsyncIterable<Uint8Array>, options: ArchiveOptions): Promise<ArchiveResult> {
  return (await import('./archive.ts')).readArchive(source, options);
}

/** The source ends with the scan's signal: what has come until then is still to be looked at. */
const NEVER = new AbortController().signal;

/** Looks for credentials in a content that comes as a stream. After an abort the result is that of what has come until then. */
export async function searchStream(chunks: AsyncIterable<Uint8Array>, options: ArchiveOptions): Promise<ArchiveResult> {
  const { path, isNamed, limits, signal, onBytes } = options;
  const reader = new ByteReader(untilAborted(chunks, signal));
  // An error at the beginning comes up again where the content is read.
  const head = await reader.peek(HEAD).catch(() => Buffer.alloc(0));
  if (isArchive(head, path, limits.depth)) return unpack(reader.chunks(), options);
  const { error, detections, requests, bytes } = await readStream(reader.chunks(), isNamed === false ? '' : path, NEVER, onBytes);
  return { bytes, contents: 1, found: [{ archive: [], detections }], requests: placed(requests, path), skipped: [], error };
}

/** Looks for credentials in a content that is in memory. */
export async function searchBytes(bytes: Buffer, options: ArchiveOptions): Promise<ArchiveResult> {
  const { path, isNamed, limits, onBytes } = options;
  if (isArchive(bytes, path, limits.depth)) return unpack(once(bytes), options);
  const { detections, requests } = lookAtBytes(bytes, isNamed === false ? '' : path);
  onBytes(bytes.length);
  const found = [{ archive: [], detections }];
  return { bytes: bytes.length, contents: 1, found, requests: placed(requests, path), skipped: [], error: null };
}

function placed(requests: readonly SignedRequest[], path: string): readonly PlacedRequest[] {
  return requests.map((request) => ({ path, request }));
}
