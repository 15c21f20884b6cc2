/**
 * Reads zip archives as a stream, entry by entry from the front: so a pipe and an archive in an archive take no more memory
 * than a file, entries that overlap are read once, and what the directory at the end leaves out is read too. Most programs
 * go by the directory: each of its entries is held against what was read, and what differs is named.
 */
import { crc32 } from 'node:zlib';
import { HEAD, formatOf } from '../archive-format.ts';
import { ArchiveError, ByteReader, once } from '../byte-reader.ts';
import { inflateRaw } from '../compression/inflate.ts';
import { isUtf8Name } from '../../model/path-bytes.ts';
import { ZipDirectory } from './zip-directory.ts';
import type { DirectoryHandlers, EntryFacts } from './zip-directory.ts';
import { END_SIZE, LOCAL_SIZE, SIGNATURE, methodName, readCentral, readDescriptor, readLocal, widen } from './zip-records.ts';
import type { LocalHeader } from './zip-records.ts';

/** Whoever reads the entries. */
export interface ZipHandlers extends DirectoryHandlers {
  /** Takes an entry's content. */
  readonly entry: (name: string, body: ByteReader) => Promise<void>;
  /** Told of an entry that could not be read to its end. */
  readonly broken: (name: string, error: ArchiveError) => void;
  /** All that was decompressed goes through here, to be counted. */
  readonly unpack: (chunks: AsyncIterable<Buffer>) => AsyncIterable<Buffer>;
}

const FLAG = { encrypted: 0x2041, descriptor: 8, utf8: 0x800 } as const;
const METHOD = { stored: 0, deflate: 8, bzip2: 12, zstd: 93, xz: 95 } as const;
/** The names under which bytes are shown that belong to no entry. */
const GAP = '(between its entries)';
const BEHIND = '(behind its end)';
const NOTES = '(its comments and extra fields)';

/** Extra fields that are as short hold numbers: sizes, times, owners. */
const NOTABLE = 64;

/**
 * Reads all entries to the content's end, or to an archive of another kind behind the zip's end. A zip begins where the
 * reader is.
 */
export async function readZip(reader: ByteReader, handlers: ZipHandlers): Promise<void> {
  const directory = new ZipDirectory(reader.position, handlers);
  for (let isEnded = false; ;) {
    const head = await reader.peek(4);
    if (head.length === 0) {
      if (isEnded) return;
      throw new ArchiveError('truncated', 'it ends too early');
    }
    const signature = head.length < 4 ? 0 : head.readUInt32LE(0);
    if (signature === SIGNATURE.local) {
      const at = reader.position;
      directory.note(at, await readEntry(reader, handlers));
    } else if (signature === SIGNATURE.central) await readDirectoryEntry(reader, directory, handlers);
    else if (signature === SIGNATURE.end && (await reader.peek(END_SIZE)).length === END_SIZE) {
      const { raw, offset } = reader.origin;
      raw.zipEnds.add(offset);
      const at = reader.position;
      directory.end(at, await reader.take(END_SIZE));
      isEnded = true;
    } else if (signature === SIGNATURE.end64 && (await reader.peek(56)).length === 56) {
      // A record that says it is longer holds something that only a directory leads to: that is a gap.
      const at = reader.position;
      directory.end64(at, await reader.take(56));
    } else if (signature === SIGNATURE.locator64 && (await reader.peek(20)).length === 20) {
      const at = reader.position;
      directory.locator(at, await reader.take(20));
    } else if (signature === SIGNATURE.descriptor || signature === SIGNATURE.singleVolume) await reader.skip(4);
    else if (isEnded && (await isOther(reader))) return;
    else await readGap(reader, handlers, isEnded ? BEHIND : GAP);
  }
}

/** What stands behind a zip's end and is no zip: zeros are padding. */
async function isOther(reader: ByteReader): Promise<boolean> {
  for (let chunk = await reader.chunk(); chunk !== null; chunk = await reader.chunk()) {
    const at = chunk.findIndex((byte) => byte !== 0);
    if (at < 0) continue;
    reader.unread(chunk.subarray(at));
    const format = formatOf(await reader.peek(HEAD), '');
    return format !== null && format !== 'zip';
  }
  return false;
}

async function readDirectoryEntry(reader: ByteReader, directory: ZipDirectory, handlers: ZipHandlers): Promise<void> {
  const at = reader.position;
  const record = await readCentral(reader);
  directory.add(at, reader.position, { ...record, name: decodeName(record.name, record.flags) });
  await readNotes([record.extra, record.comment], handlers);
}

/** Texts that no program takes for an entry, and that anything may stand in. */
async function readNotes(notes: readonly Buffer[], handlers: ZipHandlers): Promise<void> {
  for (const note of notes) if (note.length >= NOTABLE) await handlers.entry(NOTES, new ByteReader(once(note)));
}

/** What stands where a record should: padding, a signing block, or something hidden. */
async function readGap(reader: ByteReader, handlers: ZipHandlers, name: string): Promise<void> {
  const gap = new ByteReader(until(reader, isRecord), reader.origin);
  await handlers.entry(name, gap);
  await drain(gap);
}

async function readEntry(reader: ByteReader, handlers: ZipHandlers): Promise<EntryFacts> {
  const header = readLocal(await reader.take(LOCAL_SIZE));
  const { flags, method } = header;
  const name = decodeName(await reader.take(header.nameLength), flags);
  const extra = await reader.take(header.extraLength);
  const [, packed = 0] = widen([header.size, header.packed], extra);
  await readNotes([extra], handlers);
  const hasDescriptor = (flags & FLAG.descriptor) !== 0;
  // Where sizes are still to come the header has zeros, or all ones.
  const isKnown = !hasDescriptor || (packed !== 0 && header.packed !== 0xffffffff);
  const from = reader.position;
  const unread = { method, crc: 0, packed: 0, size: 0, isTold: true };
  if ((flags & FLAG.encrypted) !== 0) {
    handlers.skip(name, 'encrypted');
    await passOver(reader, isKnown ? packed : null);
    return unread;
  }
  const unpacked = unpack(reader, method, isKnown ? packed : null);
  if (unpacked === null) {
    handlers.skip(name, `compression method ${methodName(method)} is not supported`);
    await passOver(reader, isKnown ? packed : null);
    return unread;
  }
  const seen = { crc: 0, size: 0, isWhole: false };
  const isStored = method === METHOD.stored;
  const chunks = isStored ? unpacked.chunks : handlers.unpack(unpacked.chunks);
  const body = new ByteReader(measured(chunks, seen), isStored ? reader.origin : undefined);
  await handlers.entry(name, body);
  await drain(body).catch((error: unknown) => {
    if (!(error instanceof ArchiveError)) throw error;
    handlers.broken(name, error);
  });
  await unpacked.finish();
  const used = reader.position - from;
  if (!seen.isWhole) {
    await reader.skip(isKnown ? Math.max(0, packed - used) : 0);
    return unread;
  }
  const isSound = await check(reader, handlers, name, header, { ...seen, used, declared: isKnown ? packed : null });
  return { method, crc: seen.crc, packed: used, size: seen.size, isTold: !isSound };
}

interface Unpacked {
  readonly chunks: AsyncIterable<Buffer>;
  readonly finish: () => Promise<void>;
}

/** An entry's content; null where its method is not known. `packed` is its size, null where that is still to come. */
function unpack(reader: ByteReader, method: number, packed: number | null): Unpacked | null {
  // Deflate tells its end itself, whatever the header says.
  if (method === METHOD.deflate) return { chunks: inflateRaw(reader), finish: () => Promise.resolve() };
  if (packed === null) {
    if (method !== METHOD.stored) return null;
    return { chunks: until(reader, isDescriptor), finish: () => Promise.resolve() };
  }
  const portion = reader.portion(packed);
  const { finish } = portion;
  switch (method) {
    case METHOD.stored:
      return { chunks: portion.reader.chunks(), finish };
    case METHOD.bzip2:
    case METHOD.zstd:
    case METHOD.xz:
      return { chunks: rarely(method, portion.reader), finish };
    default:
      return null;
  }
}

/** Methods that hardly any zip uses: what decodes them is loaded where one does. */
async function* rarely(method: number, reader: ByteReader): AsyncGenerator<Buffer> {
  if (method === METHOD.bzip2) yield* (await import('../compression/bunzip2.ts')).bunzip2(reader);
  else if (method === METHOD.zstd) yield* (await import('../compression/unzstd.ts')).unzstd(reader);
  else yield* (await import('../compression/unxz.ts')).unxz(reader);
}

interface Measured {
  crc: number;
  size: number;
  isWhole: boolean;
}

async function* measured(chunks: AsyncIterable<Buffer>, seen: Measured): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    seen.crc = crc32(chunk, seen.crc);
    seen.size += chunk.length;
    yield chunk;
  }
  seen.isWhole = true;
}

/** Holds what was read against what the header, or the descriptor behind it, says; false where that differs. */
async function check(
  reader: ByteReader,
  handlers: ZipHandlers,
  name: string,
  header: LocalHeader,
  seen: Measured & { readonly used: number; readonly declared: number | null },
): Promise<boolean> {
  let { crc } = header;
  let difference: string | null = null;
  if ((header.flags & FLAG.descriptor) !== 0) {
    const descriptor = readDescriptor(await reader.peek(24), seen.used, seen.size);
    if (descriptor) {
      await reader.skip(descriptor.length);
      crc = descriptor.crc;
    } else difference = 'its size is not what is written behind it';
  } else if (seen.declared !== null && seen.used !== seen.declared) difference = 'its size is not what its header says';
  if (difference !== null) handlers.skip(name, difference);
  if (crc !== seen.crc) handlers.skip(name, 'its checksum is wrong');
  return difference === null && crc === seen.crc;
}

async function passOver(reader: ByteReader, size: number | null): Promise<void> {
  if (size !== null) {
    await reader.skip(size);
    return;
  }
  await drain(new ByteReader(until(reader, isRecord)));
}

async function drain(reader: ByteReader): Promise<void> {
  while ((await reader.chunk()) !== null);
}

const WINDOW = 64 * 1024;
/** Bytes that are looked at to recognise a record. */
const RECORD = 24;

/** The bytes before the next "PK" that is what is looked for: told from there on, and how many bytes stand before it. */
async function* until(reader: ByteReader, isIt: (bytes: Buffer, before: number) => boolean): AsyncGenerator<Buffer> {
  for (let before = 0; ;) {
    const window = await reader.peek(WINDOW);
    const isLast = window.length < WINDOW;
    const end = isLast ? window.length : window.length - RECORD;
    let at = window.indexOf('PK');
    while (at >= 0 && at < end && !isIt(window.subarray(at), before + at)) at = window.indexOf('PK', at + 1);
    const isFound = at >= 0 && at < end;
    const take = isFound ? at : end;
    if (take > 0) yield await reader.take(take);
    if (isFound || isLast) return;
    before += take;
  }
}

function isRecord(bytes: Buffer): boolean {
  if (bytes.length < 4) return false;
  const signature = bytes.readUInt32LE(0);
  return signature === SIGNATURE.local || signature === SIGNATURE.central || signature === SIGNATURE.end || signature === SIGNATURE.end64;
}

/** The descriptor of an entry that is stored: no other bytes hold their own distance from its beginning. */
function isDescriptor(bytes: Buffer, before: number): boolean {
  return bytes.length >= 4 && bytes.readUInt32LE(0) === SIGNATURE.descriptor && readDescriptor(bytes, before, before) !== null;
}

/** Names are UTF-8 where a flag says so, and often where none does. */
function decodeName(bytes: Buffer, flags: number): string {
  return (flags & FLAG.utf8) !== 0 || isUtf8Name(bytes) ? bytes.toString('utf8') : bytes.toString('latin1');
}
