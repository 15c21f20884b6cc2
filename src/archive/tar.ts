/**
 * Reads tar archives of every age as a stream: v7, ustar, pax, GNU's long names and sparse files. Written here because
 * tar-stream holds an extended header of whatever size it declares in memory, and knows no sparse files.
 */
import { MAX_TAR_HEADER } from './limits.ts';
import { ArchiveError, ByteReader } from './byte-reader.ts';
import { BLOCK, isTarHeader, numberAt, readTarHeader } from './tar-header.ts';
import type { TarHeader } from './tar-header.ts';

/** Whoever reads the entries. */
export interface TarHandlers {
  /** Told of each file, whose bytes must be taken before the next one comes. */
  readonly entry: (name: string, body: ByteReader) => Promise<void>;
  /** Told of what is not as it should be, and does not end the reading. */
  readonly broken: (error: ArchiveError) => void;
}

/** Entries without a content: links, devices, folders, FIFOs. */
const NO_CONTENT = /^[1-6]$/;
/** The names under which bytes are shown that belong to no entry. */
const GAP = '(between its entries)';
const BEHIND = '(behind its end)';

/** What extended headers say of the entry that follows them. */
interface Extension {
  readonly name: string | null;
  readonly size: number | null;
  /** The content begins with a map of a sparse file's holes. */
  readonly hasMap: boolean;
  readonly isPosix: boolean;
}

const PLAIN: Extension = { name: null, size: null, hasMap: false, isPosix: false };

/**
 * Reads all entries to the content's end. Where a header should stand and none does, what stands there is read as a content
 * of its own, up to the next block that is a header: some programs go on there, with an option or without.
 */
export async function readTar(reader: ByteReader, { entry, broken }: TarHandlers): Promise<void> {
  let extension = PLAIN;
  let isEnded = false;
  for (;;) {
    const block = await reader.peek(BLOCK);
    if (isZero(block)) {
      // Archives that were written one behind the other have zeros between them.
      if (block.length < BLOCK) return;
      await reader.skip(BLOCK);
      isEnded = true;
      continue;
    }
    const header = headerOf(block);
    if (!header) {
      if (!isEnded) broken(block.length < BLOCK ? truncated() : damaged('it has a broken header'));
      const gap = new ByteReader(untilHeader(reader), reader.origin);
      await entry(isEnded ? BEHIND : GAP, gap);
      while ((await gap.chunk()) !== null);
      extension = PLAIN;
      continue;
    }
    isEnded = false;
    await reader.skip(BLOCK);
    // An extended header's own size is that of its block, whatever one before it says of the entry.
    const taken = await readExtension(reader, header, extension, broken);
    if (taken) {
      extension = taken;
      await passPadding(reader, header.size);
      continue;
    }
    const size = extension.size ?? header.size;
    const isEmpty = NO_CONTENT.test(header.type) && !(header.type === '1' && extension.isPosix);
    if (header.type === '\0' && header.name.endsWith('/') && size > 0) broken(unsupported('a folder in it has a content'));
    await readSparseBlocks(reader, block, header.isExtended, broken);
    const { reader: body, finish } = reader.portion(isEmpty ? 0 : size);
    if (extension.hasMap) await skipMap(body, broken);
    await entry(extension.name ?? header.name, body);
    await finish();
    extension = PLAIN;
    if (!isEmpty) await passPadding(reader, size);
  }
}

/** What a block says; null where it is no header. */
function headerOf(block: Buffer): TarHeader | null {
  return isTarHeader(block) ? readTarHeader(block) : null;
}

/** What is missing behind the last content was padding only. */
async function passPadding(reader: ByteReader, size: number): Promise<void> {
  const padding = (BLOCK - (size % BLOCK)) % BLOCK;
  await reader.skip(Math.min(padding, (await reader.peek(padding)).length));
}

/** Reads an extended header, and adds it to those before it; null for any other entry. */
async function readExtension(
  reader: ByteReader,
  { type, size }: TarHeader,
  before: Extension,
  broken: TarHandlers['broken'],
): Promise<Extension | null> {
  switch (type) {
    case 'L':
      return { ...before, name: (await readHeader(reader, size)).toString('utf8').split('\0', 1).join('') };
    case 'K':
      await reader.skip(size);
      return before;
    // What Solaris called it before POSIX did.
    case 'X':
    case 'x': {
      const { values, isWhole, map } = paxRecords(await readHeader(reader, size));
      if (!isWhole) broken(damaged('it has a broken extended header'));
      if (!isAscending(map)) broken(outOfOrder());
      return extend(before, values);
    }
    case 'g': {
      // Not all programs apply these, and some do to every entry that follows.
      const { values } = size > MAX_TAR_HEADER ? paxRecords(Buffer.alloc(0)) : paxRecords(await readHeader(reader, size));
      if (size > MAX_TAR_HEADER) await reader.skip(size);
      if ([...values.keys()].some((key) => key === 'size' || key.startsWith('GNU.sparse.')))
        broken(unsupported('a global header in it changes the sizes of entries'));
      return before;
    }
    default:
      return null;
  }
}

/** The bytes before the next block that is a header: the one that comes first is none. */
async function* untilHeader(reader: ByteReader): AsyncGenerator<Buffer> {
  for (let isFirst = true; ; isFirst = false) {
    const window = await reader.peek(WINDOW);
    let at = isFirst ? Math.min(BLOCK, window.length) : 0;
    while (at + BLOCK <= window.length && headerOf(window.subarray(at, at + BLOCK)) === null) at += BLOCK;
    const isFound = at + BLOCK <= window.length;
    const isLast = !isFound && window.length < WINDOW;
    const bytes = await reader.take(isLast ? window.length : at);
    // Zeros in front are padding.
    const from = isFirst
      ? Math.max(
          0,
          bytes.findIndex((byte) => byte !== 0),
        )
      : 0;
    if (bytes.length > from) yield bytes.subarray(from);
    if (isFound || isLast) return;
  }
}

const WINDOW = 128 * BLOCK;

function truncated(): ArchiveError {
  return new ArchiveError('truncated', 'it ends too early');
}

function damaged(message: string): ArchiveError {
  return new ArchiveError('damaged', message);
}

function unsupported(message: string): ArchiveError {
  return new ArchiveError('unsupported', message);
}

function outOfOrder(): ArchiveError {
  return unsupported('the pieces of a sparse file in it are not in order');
}

async function readHeader(reader: ByteReader, size: number): Promise<Buffer> {
  if (size > MAX_TAR_HEADER) throw damaged('it has an extended header that is too large');
  return reader.take(size);
}

interface PaxRecords {
  readonly values: ReadonlyMap<string, string>;
  /** Where the pieces of a sparse file belong: offset and size of each. */
  readonly map: readonly number[];
  readonly isWhole: boolean;
}

/** Extended headers: "LENGTH KEY=VALUE\n" (POSIX.1-2001). */
function paxRecords(text: Buffer): PaxRecords {
  const values = new Map<string, string>();
  let map: number[] = [];
  let at = 0;
  while (at < text.length) {
    const space = text.indexOf(0x20, at);
    const length = space < 0 || space - at > 10 ? Number.NaN : Number(text.toString('latin1', at, space));
    if (!Number.isInteger(length) || length <= space - at || at + length > text.length) break;
    const record = text.toString('utf8', space + 1, at + length - 1);
    const equals = record.indexOf('=');
    const key = record.slice(0, equals);
    const value = record.slice(equals + 1);
    values.set(key, value);
    if (key === 'GNU.sparse.offset' || key === 'GNU.sparse.numbytes') map.push(Number(value));
    if (key === 'GNU.sparse.map') map = value.split(',').map(Number);
    at += length;
  }
  const size = values.get('size');
  return { values, map, isWhole: isZero(text.subarray(at)) && (size === undefined || /^\d+$/.test(size)) };
}

function extend(before: Extension, values: ReadonlyMap<string, string>): Extension {
  const size = Number(values.get('size') ?? Number.NaN);
  return {
    name: values.get('GNU.sparse.name') ?? values.get('path') ?? before.name,
    size: Number.isSafeInteger(size) && size >= 0 ? size : before.size,
    hasMap: values.get('GNU.sparse.major') === '1',
    isPosix: true,
  };
}

/** True where the pieces of a sparse file stand in the order in which they are written. */
function isAscending(map: readonly number[]): boolean {
  for (let i = 2; i < map.length; i += 2) if (!((map[i] ?? 0) >= (map[i - 2] ?? 0) + (map[i - 1] ?? 0))) return false;
  return true;
}

/** The map of GNU's old form of a sparse file: four pieces in the header, 21 in each of the blocks behind it. */
async function readSparseBlocks(reader: ByteReader, header: Buffer, isExtended: boolean, broken: TarHandlers['broken']): Promise<void> {
  if (header[156] !== 0x53) return;
  let map = sparseMap(header, 386, 4);
  let isInOrder = isAscending(map);
  for (let more = isExtended; more;) {
    const block = await reader.take(BLOCK);
    map = [...map.slice(-2), ...sparseMap(block, 0, 21)];
    isInOrder &&= isAscending(map);
    more = block[504] === 1;
  }
  if (!isInOrder) broken(outOfOrder());
}

function sparseMap(block: Buffer, from: number, pieces: number): readonly number[] {
  const map: number[] = [];
  for (let at = from; at < from + 24 * pieces && block[at] !== 0; at += 24)
    map.push(numberAt(block, at, 12) ?? Number.NaN, numberAt(block, at + 12, 12) ?? Number.NaN);
  return map;
}

/** GNU's map of a sparse file: how many stretches, then two numbers for each, a line each, filled up to whole blocks. */
async function skipMap(body: ByteReader, broken: TarHandlers['broken']): Promise<void> {
  let block = '';
  const line = async (): Promise<number> => {
    while (!block.includes('\n')) {
      if (block.length > BLOCK) throw damaged('it has a broken map of a sparse file');
      block += (await body.take(BLOCK)).toString('latin1');
    }
    const end = block.indexOf('\n');
    const number = Number(block.slice(0, end));
    block = block.slice(end + 1);
    return number;
  };
  let reached = 0;
  let isInOrder = true;
  for (let left = await line(); left > 0; left--) {
    const offset = await line();
    isInOrder &&= offset >= reached;
    reached = offset + (await line());
  }
  if (!isInOrder) broken(outOfOrder());
}

function isZero(block: Buffer): boolean {
  return block.every((byte) => byte === 0);
}
