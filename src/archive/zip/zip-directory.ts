/**
 * A zip's directory, held against the entries that were read. Programs find it by the record at the end: what that and the
 * directory say must be what was read, with all places moved alike only, as in a zip that something was put in front of.
 */
import { END_SIZE } from './zip-records.ts';
import type { CentralRecord } from './zip-records.ts';

const NO_ENTRY = "the archive's directory leads to a place that holds no entry, and what stands there was not read as one";
const OTHER_FORM = "the archive's directory says another method, size or checksum, and it was read by its own header only";
const OTHER_PLACE = 'its end record does not describe the directory before it, and what it leads to was not read';
const FULL = 0xffffffff;
const FULL_COUNT = 0xffff;
/** Of entries that differ so many are named. */
const MAX_NAMED = 200;

/** What was found where an entry's own header stands. */
export interface EntryFacts {
  readonly method: number;
  /** Of what was read. */
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Reported already as not read, or not whole: whatever the directory says of it. */
  readonly isTold: boolean;
}

/** Whoever is told of differences. */
export interface DirectoryHandlers {
  /** Told of what is not read, or not as it says it is; without a name of the archive itself. */
  readonly skip: (name: string, reason: string) => void;
  /** True where a directory's entry stands at this byte of the content; null where that can't be told on a stream. */
  readonly isDirectoryAt: (offset: number) => boolean | null;
}

/** Where the directory's entries since the last end record stand, and how many they are. */
interface Run {
  readonly from: number;
  to: number;
  entries: number;
}

/** A record, and where it stands. */
interface Placed {
  readonly at: number;
  readonly bytes: Buffer;
}

interface Difference {
  readonly name: string;
  readonly reason: string;
}

/** What an end record says of the directory. */
interface Description {
  readonly entries: number;
  readonly size: number;
  readonly offset: number;
}

export class ZipDirectory {
  readonly #handlers: DirectoryHandlers;
  readonly #facts = new Map<number, EntryFacts>();
  /** Where the zip begins in its content; null between the end of one and the first entry of the next. */
  #start: number | null;
  #run: Run | null = null;
  #wide: Placed | null = null;
  #locator: Placed | null = null;
  /** What differs where places are counted from the content's beginning, and where they are from the zip's. */
  #differences: Readonly<Record<'absolute' | 'moved', Difference[]>> = { absolute: [], moved: [] };

  constructor(start: number, handlers: DirectoryHandlers) {
    this.#start = start;
    this.#handlers = handlers;
  }

  /** Notes an entry whose own header stands at `at`. */
  note(at: number, facts: EntryFacts): void {
    this.#start ??= at;
    this.#facts.set(at, facts);
  }

  /** Notes an entry of the directory that stands at [from, to). */
  add(from: number, to: number, record: Omit<CentralRecord, 'name'> & { readonly name: string }): void {
    if (this.#run?.to === from) {
      this.#run.to = to;
      this.#run.entries++;
    } else this.#run = { from, to, entries: 1 };
    this.#compare(record, 0, this.#differences.absolute);
    if (this.#start !== null && this.#start > 0) this.#compare(record, this.#start, this.#differences.moved);
  }

  /** Notes the 56 bytes of zip64's own end record. */
  end64(at: number, bytes: Buffer): void {
    this.#wide = { at, bytes };
  }

  /** Notes the 20 bytes that lead to it. */
  locator(at: number, bytes: Buffer): void {
    this.#locator = { at, bytes };
  }

  /** Takes the END_SIZE bytes of an end record, and tells of everything that differs from what was read. */
  end(at: number, bytes: Buffer): void {
    const isWide = this.#locator?.at === at - 20 && this.#wide?.at === at - 76;
    const directoryEnd = isWide ? at - 76 : at;
    const run = this.#run?.to === directoryEnd ? this.#run : { from: directoryEnd, to: directoryEnd, entries: 0 };
    const said = describe(bytes);
    const wide = isWide && this.#wide ? describeWide(this.#wide.bytes) : null;
    const { offset } = wide ?? said;
    const shift = run.from - offset;
    const isMoved = shift !== 0;
    const isEmpty = run.entries === 0 && said.entries === 0 && said.size === 0 && (offset === 0 || !isMoved);
    const isRight =
      isEmpty ||
      ((shift === 0 || shift === this.#start) &&
        (wide === null ? isSame(said, run, offset, false) : isSame(wide, run, offset, false) && isSame(said, run, offset, true)) &&
        (!isWide || Number(this.#locator?.bytes.readBigUInt64LE(8)) + shift === at - 76) &&
        (isWide || this.#locator?.at !== at - 20));
    if (!isRight) this.#handlers.skip('', OTHER_PLACE);
    // Some programs count from the content's beginning wherever they find a directory there.
    else if (isMoved && !isEmpty && this.#handlers.isDirectoryAt(offset) !== false)
      this.#handlers.skip('', 'it stands behind something else, and what its end record leads to there was not read');
    for (const { name, reason } of isMoved && !isEmpty ? this.#differences.moved : this.#differences.absolute)
      this.#handlers.skip(name, reason);
    this.#start = null;
    this.#run = null;
    this.#wide = null;
    this.#locator = null;
    this.#differences = { absolute: [], moved: [] };
  }

  #compare(
    { offset, method, crc, packed, size, name }: Omit<CentralRecord, 'name'> & { readonly name: string },
    shift: number,
    differences: Difference[],
  ): void {
    if (differences.length >= MAX_NAMED) return;
    const facts = this.#facts.get(offset + shift);
    if (!facts) differences.push({ name, reason: NO_ENTRY });
    else if (!facts.isTold && (facts.method !== method || facts.crc !== crc || facts.packed !== packed || facts.size !== size))
      differences.push({ name, reason: OTHER_FORM });
  }
}

function describe(record: Buffer): Description {
  if (record.length < END_SIZE) return { entries: 0, size: 0, offset: 0 };
  return { entries: record.readUInt16LE(10), size: record.readUInt32LE(12), offset: record.readUInt32LE(16) };
}

function describeWide(record: Buffer): Description {
  return {
    entries: Number(record.readBigUInt64LE(32)),
    size: Number(record.readBigUInt64LE(40)),
    offset: Number(record.readBigUInt64LE(48)),
  };
}

/** True where the description is that of the directory. Numbers that are full stand in zip64's record, where there is one. */
function isSame(said: Description, run: Run, offset: number, hasWide: boolean): boolean {
  const isFull = (value: number, full: number): boolean => hasWide && value === full;
  return (
    // Some programs write more entries than 16 bits can count, without zip64.
    (isFull(said.entries, FULL_COUNT) || said.entries === run.entries || said.entries === run.entries % 65_536) &&
    (isFull(said.size, FULL) || said.size === run.to - run.from) &&
    (isFull(said.offset, FULL) || said.offset === offset)
  );
}
