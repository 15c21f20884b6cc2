/**
 * Reads tar archives of every age as a stream: v7, ustar, pax, GNU's long names and sparse files. Written here because
 * tar-stream holds an extended header of whatever size it declares in memory, and knows no sparse files.
 */
import { MAX_TAR_HEADER } from './archive-limits.ts';
import { ArchiveError } from './byte-reader.ts';
import type { ByteReader } from './byte-reader.ts';
import { BLOCK, isTarHeader, readTarHeader } from './tar-header.ts';

/** Told of each file, whose bytes must be taken before the next one comes. */
export type OnTarEntry = (name: string, body: ByteReader) => Promise<void>;

/** Entries without a content: links, devices, folders, FIFOs. */
const NO_CONTENT = /^[1-6]$/;

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
 * Reads all entries. Leaves unread what follows the last one, where it is more than zeros; gives an error where that should
 * have been an entry.
 */
export async function readTar(reader: ByteReader, onEntry: OnTarEntry): Promise<ArchiveError | null> {
  let extension = PLAIN;
  let isEnded = false;
  for (;;) {
    const block = await reader.peek(BLOCK);
    if (isZero(block)) {
      // Archives that were written one behind the other have zeros between them.
      if (block.length < BLOCK) return null;
      await reader.skip(BLOCK);
      isEnded = true;
      continue;
    }
    const header = isTarHeader(block) ? readTarHeader(block) : null;
    if (!header) {
      if (isEnded) return null;
      return block.length < BLOCK
        ? new ArchiveError('truncated', 'it ends too early')
        : new ArchiveError('damaged', 'it has a broken header');
    }
    isEnded = false;
    await reader.skip(BLOCK);
    const size = extension.size ?? header.size;
    const padding = (BLOCK - (size % BLOCK)) % BLOCK;
    if (header.type === 'L' || header.type === 'x') {
      const text = await readHeader(reader, header.size);
      extension = header.type === 'L' ? { ...extension, name: text.toString('utf8').replace(/\0.*$/s, '') } : pax(text, extension);
    } else if (header.type === 'K' || header.type === 'g') await reader.skip(header.size);
    else {
      const isEmpty = NO_CONTENT.test(header.type) && !(header.type === '1' && extension.isPosix);
      for (let more = header.isExtended; more;) more = (await reader.take(BLOCK))[504] === 1;
      const { reader: body, finish } = reader.portion(isEmpty ? 0 : size);
      if (extension.hasMap) await skipMap(body);
      await onEntry(extension.name ?? header.name, body);
      await finish();
      extension = PLAIN;
      if (isEmpty) continue;
    }
    // What is missing behind the last content was padding only.
    await reader.peek(padding);
    await reader.skip(Math.min(padding, (await reader.peek(padding)).length));
  }
}

async function readHeader(reader: ByteReader, size: number): Promise<Buffer> {
  if (size > MAX_TAR_HEADER) throw new ArchiveError('damaged', 'it has an extended header that is too large');
  return reader.take(size);
}

/** Extended headers: "LENGTH KEY=VALUE\n" (POSIX.1-2001), and GNU's keys of sparse files in them. */
function pax(text: Buffer, before: Extension): Extension {
  const values = new Map<string, string>();
  for (let at = 0; at < text.length;) {
    const space = text.indexOf(0x20, at);
    const length = space < 0 || space - at > 10 ? Number.NaN : Number(text.toString('latin1', at, space));
    if (!Number.isInteger(length) || length <= space - at || at + length > text.length) break;
    const record = text.toString('utf8', space + 1, at + length - 1);
    const equals = record.indexOf('=');
    values.set(record.slice(0, equals), record.slice(equals + 1));
    at += length;
  }
  const size = Number(values.get('size') ?? Number.NaN);
  return {
    name: values.get('GNU.sparse.name') ?? values.get('path') ?? before.name,
    size: Number.isSafeInteger(size) && size >= 0 ? size : before.size,
    hasMap: values.get('GNU.sparse.major') === '1',
    isPosix: true,
  };
}

/** GNU's map of a sparse file: how many stretches, then two numbers for each, a line each, filled up to whole blocks. */
async function skipMap(body: ByteReader): Promise<void> {
  let block = '';
  const line = async (): Promise<number> => {
    while (!block.includes('\n')) {
      if (block.length > BLOCK) throw new ArchiveError('damaged', 'it has a broken map of a sparse file');
      block += (await body.take(BLOCK)).toString('latin1');
    }
    const end = block.indexOf('\n');
    const number = Number(block.slice(0, end));
    block = block.slice(end + 1);
    return number;
  };
  for (let left = 2 * (await line()); left > 0; left--) await line();
}

function isZero(block: Buffer): boolean {
  return block.every((byte) => byte === 0);
}
