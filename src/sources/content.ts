/** Looks for credentials in a content of whatever form: archives and compressed files are unpacked, others read as they are. */
import { plainResult } from '../detect/content-result.ts';
import type { ContentResult } from '../detect/content-result.ts';
import { HEAD, isArchive } from '../archive/archive-format.ts';
import type { ArchiveOptions } from './archive.ts';
import { ByteReader, once } from '../archive/byte-reader.ts';
import { isProgram } from '../archive/format-checks.ts';
import { detectBytesPaced } from './read.ts';
import { readStream, untilAborted } from './read-stream.ts';
import { unreadBehindProgram } from '../archive/unread-formats.ts';
import { accessTo, endsAsZip, endRecords } from '../archive/zip/zip-end.ts';

export type { ArchiveLimits } from '../archive/limits.ts';

/** As isArchive(), of a content that is in memory: it may be a zip by its end. */
export function holdsArchive(bytes: Buffer, path: string, depth: number): boolean {
  return depth > 0 && (isArchive(bytes, path) || endsAsZip(bytes));
}

/** Unpacks what is known to be an archive. What does it is loaded here. */
export async function unpack(source: AsyncIterable<Uint8Array>, options: ArchiveOptions): Promise<ContentResult> {
  return (await import('./archive.ts')).readArchive(source, options);
}

/** The source ends with the scan's signal: what has come until then is still to be looked at. */
const NEVER = new AbortController().signal;

/** Looks for credentials in a content that comes as a stream. After an abort the result is that of what has come until then. */
export async function searchStream(chunks: AsyncIterable<Uint8Array>, options: ArchiveOptions): Promise<ContentResult> {
  const { path, isNamed, limits, signal, onBytes } = options;
  const reader = new ByteReader(untilAborted(chunks, signal));
  // An error at the beginning comes up again where the content is read.
  const head = await reader.peek(HEAD).catch(() => Buffer.alloc(0));
  if (limits.depth > 0 && (isProgram(head) || isArchive(head, path))) return unpack(reader.chunks(), options);
  const result = await readStream(reader.chunks(), isNamed === false ? '' : path, NEVER, onBytes, signal);
  const tail = reader.tail();
  const isZip = limits.depth > 0 && endRecords(tail.bytes, tail.offset).length > 0;
  const plain = plainResult(path, result.bytes, result);
  return { ...plain, skipped: [...(isZip ? [{ path, reason: ZIP_BEHIND }] : []), ...plain.skipped], error: result.error };
}

const ZIP_BEHIND = 'a zip stands behind something else in it, which is read of files only: write it to one, and scan that';

/** Looks for credentials in a text that stands in no file; `name` says where it stands. */
export async function searchText(name: string, text: string, signal: AbortSignal): Promise<ContentResult> {
  const bytes = Buffer.from(text);
  return plainResult(name, bytes.length, await detectBytesPaced(bytes, '', signal));
}

/** Looks for credentials in a content that is in memory. */
export async function searchBytes(bytes: Buffer, options: ArchiveOptions): Promise<ContentResult> {
  const { path, isNamed, limits, signal, onBytes } = options;
  if (holdsArchive(bytes, path, limits.depth)) return unpack(once(bytes), { ...options, access: accessTo(bytes) });
  const plain = plainResult(path, bytes.length, await detectBytesPaced(bytes, isNamed === false ? '' : path, signal));
  onBytes(bytes.length);
  const behind = limits.depth > 0 && isProgram(bytes) ? unreadBehindProgram(bytes) : null;
  return behind === null ? plain : { ...plain, skipped: [...plain.skipped, { path, reason: behind }] };
}
