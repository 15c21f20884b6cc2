/** Reads ar archives as a stream: Debian packages, and libraries of object files (System V's, GNU's and BSD's names). */
import { MAX_TAR_HEADER } from './limits.ts';
import { ArchiveError } from './byte-reader.ts';
import type { ByteReader } from './byte-reader.ts';

const MAGIC = 8;
const HEADER = 60;

/** Told of each member, whose bytes must be taken before the next one comes. */
export type OnArMember = (name: string, body: ByteReader) => Promise<void>;

/** Reads all members. Leaves unread what follows where no header stands; gives an error where one should. */
export async function readAr(reader: ByteReader, onMember: OnArMember): Promise<ArchiveError | null> {
  await reader.skip(MAGIC);
  let names = '';
  for (;;) {
    const head = await reader.peek(HEADER);
    if (head.length === 0) return null;
    const size = sizeOf(head);
    if (size === null) return head.length < HEADER ? truncated() : new ArchiveError('damaged', 'it has a broken header');
    await reader.skip(HEADER);
    const { reader: body, finish } = reader.portion(size);
    const plain = head.toString('latin1', 0, 16).trimEnd();
    if (plain === '//') {
      if (size > MAX_TAR_HEADER) throw new ArchiveError('damaged', 'it has a table of names that is too large');
      names = (await body.take(size)).toString('utf8');
    } else await onMember(await nameOf(plain, names, body, size), body);
    await finish();
    // Members begin at even places.
    if (size % 2 === 1 && (await reader.peek(1))[0] === 0x0a) await reader.skip(1);
  }
}

function truncated(): ArchiveError {
  return new ArchiveError('truncated', 'it ends too early');
}

/** The member's size; null where this is no header. */
function sizeOf(head: Buffer): number | null {
  if (head.length < HEADER || head[58] !== 0x60 || head[59] !== 0x0a) return null;
  const text = head.toString('latin1', 48, 58).trimEnd();
  return /^\d+$/.test(text) ? Number(text) : null;
}

/** GNU's long names stand in a table, BSD's in front of the content. */
async function nameOf(plain: string, names: string, body: ByteReader, size: number): Promise<string> {
  const inTable = /^\/(\d+)$/.exec(plain);
  if (inTable) return /^[^\n]*?(?=\/?\n|$)/.exec(names.slice(Number(inTable[1])))?.[0] ?? plain;
  const inFront = /^#1\/(\d+)$/.exec(plain);
  if (inFront && Number(inFront[1]) <= Math.min(size, MAX_TAR_HEADER))
    return (await body.take(Number(inFront[1]))).toString('utf8').split('\0', 1).join('');
  return plain === '/' ? '(symbols)' : plain.replace(/\/$/, '');
}
