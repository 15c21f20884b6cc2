/**
 * The end of a zip: the record by which programs find its directory, from behind. A content of any kind may end with one
 * (a program that unpacks itself, a picture with an archive behind it), and is a zip to them then.
 */
import { CENTRAL_SIZE, END_SIZE, SIGNATURE } from './zip-records.ts';

/** How far from a content's end programs look for the record: it, and the longest comment behind it. */
export const END_REACH = END_SIZE + 0xffff;
/** A directory of more entries than anyone has; more of it is not held in memory. */
const MAX_DIRECTORY = 32 * 1024 * 1024;

const MARK = Buffer.from('PK\x05\x06', 'latin1');
const FULL = 0xffffffff;

/** A content that can be read from anywhere. */
export interface RandomAccess {
  /** In bytes. */
  readonly size: number;
  /** The bytes of [from, from + length), fewer where the content ends before. */
  readonly read: (from: number, length: number) => Buffer;
}

/** A content in memory. */
export function accessTo(bytes: Buffer): RandomAccess {
  return { size: bytes.length, read: (from, length) => bytes.subarray(from, from + length) };
}

/**
 * Where the end records of zips begin in a content's last bytes, the last one first: those that lead to a directory with
 * something in it. `tail` is the content from byte `offset` on, END_REACH bytes of it where it has as many.
 */
export function endRecords(tail: Buffer, offset: number): readonly number[] {
  const found: number[] = [];
  const from = Math.max(0, tail.length - END_REACH);
  for (let at = tail.lastIndexOf(MARK); at >= from; at = at > 0 ? tail.lastIndexOf(MARK, at - 1) : -1)
    if (isPlausible(tail, at, offset)) found.push(offset + at);
  return found;
}

/** True where a content in memory ends as a zip does. */
export function endsAsZip(bytes: Buffer): boolean {
  const from = Math.max(0, bytes.length - END_REACH);
  return endRecords(bytes.subarray(from), from).length > 0;
}

/** One volume, whose directory has room for its entries and stands before the record. */
function isPlausible(tail: Buffer, at: number, offset: number): boolean {
  if (at + END_SIZE > tail.length) return false;
  const volume = tail.readUInt16LE(at + 4);
  const entries = tail.readUInt16LE(at + 10);
  const size = tail.readUInt32LE(at + 12);
  const start = tail.readUInt32LE(at + 16);
  const isWide = at >= 20 && tail.readUInt32LE(at - 20) === SIGNATURE.locator64;
  if (isWide && (entries === 0xffff || size === FULL || start === FULL)) return true;
  // Programs that pass over the volumes' numbers find the directory right in front of the record all the same.
  if (volume !== 0 || tail.readUInt16LE(at + 6) !== 0 || tail.readUInt16LE(at + 8) !== entries)
    return size >= CENTRAL_SIZE && at >= size && isDirectoryAt(tail, at - size);
  if (size < CENTRAL_SIZE * Math.max(entries, 1) || size > offset + at) return false;
  return start + size <= offset + at || isDirectoryAt(tail, at - size);
}

/**
 * Whether a directory begins there. Where the content lacks its first bytes, what its record says leads too far, and programs
 * look right in front of the record.
 */
function isDirectoryAt(tail: Buffer, at: number): boolean {
  // What stands before the last bytes isn't seen here; a record whose every other number fits is believed.
  return at < 0 || tail.readUInt32LE(at) === SIGNATURE.central;
}

/** A zip with something in front of it. */
interface EmbeddedZip {
  /** Where its first entry stands. */
  readonly start: number;
}

/** The zip that a content ends with, by its last end record that leads to one; null where there is none. */
export function findZip(content: RandomAccess): EmbeddedZip | null {
  const from = Math.max(0, content.size - END_REACH);
  const tail = content.read(from, END_REACH);
  for (const end of endRecords(tail, from)) {
    const start = startOf(content, end);
    if (start !== null) return { start };
  }
  return null;
}

/** The place of the first entry that the directory before the end record names; null where there is no such directory. */
function startOf(content: RandomAccess, end: number): number | null {
  const record = content.read(end, END_SIZE);
  let size = record.readUInt32LE(12);
  let offset = record.readUInt32LE(16);
  let directoryEnd = end;
  const locator = end >= 76 ? content.read(end - 20, 20) : Buffer.alloc(0);
  if (locator.length === 20 && locator.readUInt32LE(0) === SIGNATURE.locator64) {
    const wide = content.read(end - 76, 56);
    if (wide.readUInt32LE(0) === SIGNATURE.end64) {
      size = Number(wide.readBigUInt64LE(40));
      offset = Number(wide.readBigUInt64LE(48));
      directoryEnd = end - 76;
    }
  }
  const at = directoryEnd - size;
  const shift = at - offset;
  if (at < 0 || shift < 0 || size > MAX_DIRECTORY) return null;
  const directory = content.read(at, size);
  let first = Infinity;
  for (let entry = 0; entry + CENTRAL_SIZE <= directory.length && directory.readUInt32LE(entry) === SIGNATURE.central;) {
    const local = directory.readUInt32LE(entry + 42);
    if (local !== FULL) first = Math.min(first, local + shift);
    entry += CENTRAL_SIZE + directory.readUInt16LE(entry + 28) + directory.readUInt16LE(entry + 30) + directory.readUInt16LE(entry + 32);
  }
  return first < at ? first : null;
}
