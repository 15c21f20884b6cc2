/**
 * A log file that is followed: what it holds, what is added, and what comes behind its rotation, whether it is renamed and
 * made anew or copied and truncated. Polled, because a file system tells of changes late, twice or never.
 */
import { closeSync, constants, fstatSync, openSync, readSync, readdirSync, statSync } from 'node:fs';
import type { BigIntStats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { reasonOf } from '../read-errors.ts';

/** Where the bytes of one content go: of one file on the disk, between two truncations. */
export interface Sink {
  readonly write: (bytes: Buffer) => void;
  /** Nothing more is there for now. */
  readonly pause: () => void;
  /** Nothing will come any more. */
  readonly end: () => void;
}

/** A file that is followed. */
export interface FollowedFile {
  /** Reads what has come since; true where there is more to read at once. */
  readonly poll: () => boolean;
  /** Why it can't be read; null where it can. */
  readonly problem: () => string | null;
  /**
   * The compressed files that a rotation left beside it since the last time: each may hold what came and went between two
   * polls, or what was read already. Their names, the oldest first.
   */
  readonly packed: () => readonly string[];
  readonly close: () => void;
}

/** A log that was rotated away is read for so long: its writer may not have noticed. */
const GRACE_MS = 10_000;
const CHUNK = 256 * 1024;
/** So many bytes are read before others get their turn. */
const TURN = 4 * 1024 * 1024;
/** So many of the last bytes that were read tell whether the file is still the same before them. */
const MARK = 64;
const COMPRESSED = /\.(?:gz|zst|bz2|xz|br|lz4|zip|7z)$/i;
/** Neither a log nor one that was compressed. */
const UNFINISHED = /\.(?:tmp|swp)$/i;
const OPEN_FLAGS = process.platform === 'win32' ? constants.O_RDONLY : constants.O_RDONLY | constants.O_NONBLOCK;

interface Opened {
  readonly descriptor: number;
  readonly key: string;
  readonly name: string;
  sink: Sink;
  position: number;
  mark: Buffer;
  changed: bigint;
  /** When it is given up; Infinity while it has its name. */
  until: number;
}

/**
 * Follows a file from its beginning. It need not be there yet. `makeSink` is asked for each content, with the name of the
 * file it stands in: a rotated file that came and went between two polls is read under its new name.
 */
export function followFile(file: string, makeSink: (file: string) => Sink): FollowedFile {
  const folder = dirname(file);
  const base = basename(file);
  const buffer = Buffer.allocUnsafeSlow(CHUNK);
  let current: Opened | null = null;
  let retired: Opened[] = [];
  let problem: string | null = null;
  let siblings = new Set(listSiblings(folder, base).map((one) => one.key));
  let packed: readonly string[] = [];

  const open = (name: string, position: number, sink: Sink | null): Opened | null => {
    const descriptor = openSync(name, OPEN_FLAGS);
    const stats = fstatSync(descriptor, { bigint: true });
    if (!stats.isFile()) {
      closeSync(descriptor);
      problem = 'is no regular file';
      return null;
    }
    return {
      descriptor,
      key: keyOf(stats),
      name,
      sink: sink ?? makeSink(name),
      position,
      mark: Buffer.alloc(0),
      changed: 0n,
      until: Infinity,
    };
  };

  const isSame = (descriptor: number, { position, mark }: Opened): boolean => {
    const bytes = Buffer.alloc(mark.length);
    return readSync(descriptor, bytes, 0, mark.length, position - mark.length) === mark.length && bytes.equals(mark);
  };

  /** Reads to the end, or for a turn; true where there is more. */
  const drain = (one: Opened): boolean => {
    const stats = fstatSync(one.descriptor, { bigint: true });
    const size = Number(stats.size);
    const isTouched = size !== one.position || stats.mtimeNs !== one.changed;
    if (size < one.position || (isTouched && !isSame(one.descriptor, one))) {
      // Truncated, and perhaps written anew. What was not read of it may stand in a copy.
      catchUp(one);
      one.sink.end();
      one.sink = makeSink(one.name);
      one.position = 0;
      one.mark = Buffer.alloc(0);
    }
    one.changed = stats.mtimeNs;
    for (let turn = 0; turn < TURN;) {
      const count = readSync(one.descriptor, buffer, 0, CHUNK, one.position);
      if (count === 0) {
        one.sink.pause();
        return false;
      }
      const bytes = buffer.subarray(0, count);
      one.sink.write(bytes);
      one.mark = Buffer.concat([one.mark, bytes.subarray(-MARK)]).subarray(-MARK);
      one.position += count;
      turn += count;
    }
    return true;
  };

  /** Files beside this one that were not there before: what it was renamed or copied to while nobody looked. */
  const catchUp = (lost: Opened): void => {
    const listed = listSiblings(folder, base);
    const making = new Set<string>();
    const held = new Set([current, ...retired].map((one) => one?.key));
    const names = new Set(listed.map((one) => one.name));
    for (const { name, key } of listed) {
      if (siblings.has(key) || held.has(key)) continue;
      if (COMPRESSED.test(name)) {
        // While it is made what it is made of is still there, and is read itself.
        if (names.has(name.replace(COMPRESSED, ''))) making.add(key);
        else packed = [...packed, name];
        continue;
      }
      try {
        const copy = open(name, 0, null);
        if (!copy) continue;
        // A copy of what was read so far goes on where that ended.
        if (lost.position > 0 && isSame(copy.descriptor, lost)) copy.position = lost.position;
        retired.push({ ...copy, until: Date.now() + GRACE_MS });
      } catch {
        // Gone again.
      }
    }
    siblings = new Set(listed.map((one) => one.key).filter((key) => !making.has(key)));
  };

  const retire = (one: Opened): void => {
    retired.push({ ...one, until: Date.now() + GRACE_MS });
  };

  const drop = (one: Opened): void => {
    one.sink.end();
    closeSync(one.descriptor);
  };

  const poll = (): boolean => {
    let more = false;
    if (current && drain(current)) more = true;
    for (const one of retired) if (drain(one)) more = true;
    const now = Date.now();
    for (const one of retired.filter((each) => each.until < now)) drop(one);
    retired = retired.filter((one) => one.until >= now);
    if (more) return true;
    try {
      const stats = statSync(file, { bigint: true });
      if (current && keyOf(stats) === current.key) return false;
      if (current) {
        // What was written between the last read and the rename.
        const old = current;
        retire(old);
        current = null;
        catchUp(old);
      }
      problem = null;
      current = open(file, 0, null);
      return current !== null;
    } catch (error) {
      problem = reasonOf(error);
      return false;
    }
  };

  return {
    poll: () => {
      try {
        return poll();
      } catch (error) {
        problem = reasonOf(error);
        return false;
      }
    },
    // A file that has been read and is gone was rotated or removed: nothing was missed.
    problem: () => (current === null ? problem : null),
    packed: () => {
      const names = packed;
      packed = [];
      return names;
    },
    close: () => {
      for (const one of [...retired, ...(current ? [current] : [])]) drop(one);
      retired = [];
      current = null;
    },
  };
}

/** Which file it is, whatever its name; inode numbers are used again, so its birth belongs to it. */
function keyOf({ dev, ino, birthtimeNs }: BigIntStats): string {
  return `${dev}:${ino}:${birthtimeNs}`;
}

/** What a rotation could have made of a log, the oldest first: `bot.log.1`, `bot.log-20261120`, `bot.log.2.gz`. */
function listSiblings(folder: string, base: string): readonly { readonly name: string; readonly key: string }[] {
  try {
    return readdirSync(folder)
      .filter((name) => name !== base && name.startsWith(base) && !UNFINISHED.test(name))
      .flatMap((name) => {
        const path = join(folder, name);
        const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
        return stats?.isFile() ? [{ name: path, key: keyOf(stats), at: stats.mtimeNs }] : [];
      })
      .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  } catch {
    return [];
  }
}
