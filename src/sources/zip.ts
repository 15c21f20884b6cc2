/**
 * Reads zip archives as a stream, entry by entry from the front: so a pipe and an archive in an archive take no more memory
 * than a file, entries that overlap are read once, and what the directory at the end leaves out is read too. The directory
 * is held against what was found.
 */
import { crc32 } from 'node:zlib';
import { ArchiveError, ByteReader } from './byte-reader.ts';
import { inflateRaw } from './inflate.ts';
import { isUtf8Name } from './names.ts';
import { CENTRAL_SIZE, LOCAL_SIZE, SIGNATURE, methodName, readDescriptor, readLocal, widen } from './zip-records.ts';
import type { LocalHeader } from './zip-records.ts';

/** Whoever reads the entries. */
export interface ZipHandlers {
  /** Takes an entry's content. */
  readonly entry: (name: string, body: ByteReader) => Promise<void>;
  /** Told of what is not read, or not as it says it is; without a name of the archive itself. */
  readonly skip: (name: string, reason: string) => void;
  /** Told of an entry that could not be read to its end. */
  readonly broken: (name: string, error: ArchiveError) => void;
  /** All that was decompressed goes through here, to be counted. */
  readonly unpack: (chunks: AsyncIterable<Buffer>) => AsyncIterable<Buffer>;
}

const FLAG = { encrypted: 0x2041, descriptor: 8, utf8: 0x800 } as const;
const METHOD = { stored: 0, deflate: 8, bzip2: 12, zstd: 93, xz: 95 } as const;
/** The name under which bytes between the entries are shown. */
const GAP = '(between its entries)';

/** Reads all entries up to the directory's end; the archive's comment stays unread. */
export async function readZip(reader: ByteReader, handlers: ZipHandlers): Promise<void> {
  const start = reader.position;
  const seen = new Set<number>();
  const directory = { entries: 0, missing: 0 };
  for (;;) {
    const head = await reader.peek(4);
    const signature = head.length < 4 ? 0 : head.readUInt32LE(0);
    if (signature === SIGNATURE.local) {
      seen.add(reader.position - start);
      await readEntry(reader, handlers);
    } else if (signature === SIGNATURE.central) {
      directory.entries++;
      if (!seen.has(await readCentral(reader))) directory.missing++;
    } else if (signature === SIGNATURE.end) {
      await reader.skip(22);
      break;
    } else if (signature === SIGNATURE.end64) await reader.skip(Number((await reader.take(12)).readBigUInt64LE(4)));
    else if (signature === SIGNATURE.locator64) await reader.skip(20);
    else if (signature === SIGNATURE.extraData) await reader.skip((await reader.take(8)).readUInt32LE(4));
    else if (signature === SIGNATURE.digital) await reader.skip((await reader.take(6)).readUInt16LE(4));
    else if (signature === SIGNATURE.descriptor || signature === SIGNATURE.singleVolume) await reader.skip(4);
    else if (head.length < 4) throw new ArchiveError('truncated', 'it ends too early');
    else await readGap(reader, handlers);
  }
  // All offsets are moved alike where something was put in front of the archive.
  if (directory.missing > 0 && directory.entries !== seen.size)
    handlers.skip('', `${directory.missing} of the entries in its directory are not where that says`);
}

/** An entry of the directory: where its own header stands. */
async function readCentral(reader: ByteReader): Promise<number> {
  const bytes = await reader.take(CENTRAL_SIZE);
  await reader.skip(bytes.readUInt16LE(28));
  const extra = await reader.take(bytes.readUInt16LE(30));
  await reader.skip(bytes.readUInt16LE(32));
  const [, , offset = 0] = widen([bytes.readUInt32LE(24), bytes.readUInt32LE(20), bytes.readUInt32LE(42)], extra);
  return offset;
}

/** What stands where a record should: padding, a signing block, or something hidden. */
async function readGap(reader: ByteReader, handlers: ZipHandlers): Promise<void> {
  const gap = new ByteReader(until(reader, isRecord));
  await handlers.entry(GAP, gap);
  await drain(gap);
}

async function readEntry(reader: ByteReader, handlers: ZipHandlers): Promise<void> {
  const header = readLocal(await reader.take(LOCAL_SIZE));
  const { flags, method } = header;
  const name = decodeName(await reader.take(header.nameLength), flags);
  const [, packed = 0] = widen([header.size, header.packed], await reader.take(header.extraLength));
  const hasDescriptor = (flags & FLAG.descriptor) !== 0;
  // Where sizes are still to come the header has zeros, or all ones.
  const isKnown = !hasDescriptor || (packed !== 0 && header.packed !== 0xffffffff);
  const from = reader.position;
  if ((flags & FLAG.encrypted) !== 0) {
    handlers.skip(name, 'encrypted');
    return passOver(reader, isKnown ? packed : null);
  }
  const unpacked = unpack(reader, method, isKnown ? packed : null);
  if (unpacked === null) {
    handlers.skip(name, `compression method ${methodName(method)} is not supported`);
    return passOver(reader, isKnown ? packed : null);
  }
  const seen = { crc: 0, size: 0, isWhole: false };
  const chunks = method === METHOD.stored ? unpacked.chunks : handlers.unpack(unpacked.chunks);
  const body = new ByteReader(measured(chunks, seen));
  await handlers.entry(name, body);
  await drain(body).catch((error: unknown) => {
    if (!(error instanceof ArchiveError)) throw error;
    handlers.broken(name, error);
  });
  await unpacked.finish();
  const used = reader.position - from;
  if (!seen.isWhole) return reader.skip(isKnown ? Math.max(0, packed - used) : 0);
  await check(reader, handlers, name, header, { ...seen, used, declared: isKnown ? packed : null });
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
  if (method === METHOD.bzip2) yield* (await import('./bunzip2.ts')).bunzip2(reader);
  else if (method === METHOD.zstd) yield* (await import('./unzstd.ts')).unzstd(reader);
  else yield* (await import('./unxz.ts')).unxz(reader);
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

/** Holds what was read against what the header, or the descriptor behind it, says. */
async function check(
  reader: ByteReader,
  handlers: ZipHandlers,
  name: string,
  header: LocalHeader,
  seen: Measured & { readonly used: number; readonly declared: number | null },
): Promise<void> {
  let { crc } = header;
  if ((header.flags & FLAG.descriptor) !== 0) {
    const descriptor = readDescriptor(await reader.peek(24), seen.used, seen.size);
    if (descriptor) {
      await reader.skip(descriptor.length);
      crc = descriptor.crc;
    } else handlers.skip(name, 'its size is not what is written behind it');
  } else if (seen.declared !== null && seen.used !== seen.declared) handlers.skip(name, 'its size is not what its header says');
  if (crc !== seen.crc) handlers.skip(name, 'its checksum is wrong');
}

async function passOver(reader: ByteReader, size: number | null): Promise<void> {
  if (size !== null) return reader.skip(size);
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
