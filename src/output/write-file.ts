/** Files: each is there whole or not at all, and nothing is written through a link that a scanned tree may have brought. */
import {
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeSync,
} from 'node:fs';
import type { Stats } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { BinleaksError, FileError, UsageError, systemCode } from '../model/errors.ts';
import { MaskedText, UNKNOWN_VALUES } from './mask.ts';
import { complain, writeOut } from './standard-streams.ts';

/** Where a report goes that is not written to a file of that name. */
type Special = 'nowhere' | 'output' | 'error' | null;

/**
 * Writes a report to a file through a temporary one beside it. `trees` are the folders that were scanned: what stands in one
 * of them, or in a repository's work tree, is reached through no link. A device or a FIFO is written to, never replaced.
 * Throws UsageError where the file can't be written.
 */
export async function writeReport(given: string, text: string | MaskedText, trees: readonly string[] = []): Promise<void> {
  const masked = text instanceof MaskedText ? text : MaskedText.of(text, UNKNOWN_VALUES);
  const special = specialFile(given, process.platform);
  if (special === 'output') return writeOut(masked);
  if (special === 'error') complain(masked);
  if (special !== null) return;
  const file = targetOf(given, trees);
  const bytes = Buffer.from(masked.toString());
  try {
    if (isSpecial(file)) writeInto(file, bytes);
    else replaceFile(file, (put) => put(bytes), { mode: modeOf(file) });
  } catch (error) {
    throw error instanceof BinleaksError ? error : writeFailure(given, error);
  }
}

/**
 * Replaces the text of a file that belongs to the user, such as a configuration: what stands in it already stays as it is.
 * Throws UsageError where it can't be written, or a link in a work tree leads to it.
 */
export function writeOwnText(given: string, text: string): void {
  const file = targetOf(given);
  try {
    replaceFile(file, (put) => put(Buffer.from(text)), { mode: modeOf(file) });
  } catch (error) {
    throw writeFailure(given, error);
  }
}

/** A name that stands for no file: the null device, as each system calls it, and the standard streams. */
export function specialFile(given: string, platform: NodeJS.Platform): Special {
  if (platform === 'win32') {
    // Windows knows its null device in every folder and with every extension; what was meant by /dev/null there is plain, too.
    const name = given.replaceAll('\\', '/');
    return /^(?:.*\/)?nul(?:\.[^/]*)?$/i.test(name) || name === '/dev/null' ? 'nowhere' : null;
  }
  // These lead to whatever the shell has opened, which must not be replaced by another file.
  if (/^\/(?:dev\/(?:stdout|fd\/1)|proc\/self\/fd\/1)$/.test(given)) return 'output';
  if (/^\/(?:dev\/(?:stderr|fd\/2)|proc\/self\/fd\/2)$/.test(given)) return 'error';
  return given === '/dev/null' ? 'nowhere' : null;
}

/** How a file is replaced. */
export interface ReplaceOptions {
  /** Default: what a new file has. */
  readonly mode?: number | undefined;
  /** Whose file it is to be. */
  readonly owner?: Pick<Stats, 'uid' | 'gid'>;
  /** Asked once all is written; where it says no, the file stays as it is. */
  readonly isWanted?: () => boolean;
}

/**
 * Replaces a file by what `write` puts, through a temporary one beside it that takes its place once it is on the disk. What
 * is put goes to the file as it is: reports are masked by {@link writeReport}, other texts belong to the user. Throws the
 * file system's error, and leaves the file as it was.
 */
export function replaceFile(file: string, write: (put: (bytes: Uint8Array) => void) => void, options: ReplaceOptions = {}): void {
  const temporary = temporaryBeside(file);
  try {
    if (!writeTemporary(temporary, write, options)) {
      rmSync(temporary, { force: true });
      return;
    }
    moveOver(temporary, file);
    syncFolder(dirname(file));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function writeTemporary(file: string, write: (put: (bytes: Uint8Array) => void) => void, options: ReplaceOptions): boolean {
  const { mode } = options;
  const descriptor = openSync(file, 'wx', mode === undefined ? 0o644 : 0o600);
  try {
    write((bytes) => {
      for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
    });
    if (options.isWanted && !options.isWanted()) return false;
    if (options.owner) keepOwner(descriptor, options.owner);
    // Behind the owner: to change that clears the set-user-ID bit.
    if (mode !== undefined) fchmodSync(descriptor, mode);
    fsyncSync(descriptor);
    return true;
  } finally {
    closeSync(descriptor);
  }
}

/** Replaces what stands at a path by a symbolic link. */
export function replaceByLink(file: string, target: string): void {
  const temporary = temporaryBeside(file);
  try {
    symlinkSync(target, temporary);
    moveOver(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** The file system's error in words: what could not be written, and why. */
export function writeFailure(file: string, error: unknown): FileError {
  const code = systemCode(error) || 'unknown error';
  const why =
    {
      ENOENT: 'its folder does not exist',
      EACCES: 'permission denied',
      EPERM: 'permission denied',
      EBUSY: 'another program holds it open',
      EROFS: 'the file system is read-only',
      ENOSPC: 'the disk is full',
      EDQUOT: 'the disk quota is used up',
      EISDIR: 'it is a folder',
      ENOTDIR: 'a part of its path is not a folder',
      ELOOP: 'its path leads through links in a circle',
      ENAMETOOLONG: 'its name is too long',
      ENXIO: 'it is a FIFO or a device, and nobody reads from it',
    }[code] ?? code;
  return new FileError('unwritable', `can't write ${file}: ${why}`, { cause: error });
}

/**
 * Where a file really stands. A link of the user's own is followed, and stays. In a work tree or a scanned tree any link on
 * the way may have come with the tree, and would have its maker choose which file is overwritten: throws UsageError.
 */
export function targetOf(given: string, trees: readonly string[] = []): string {
  const file = resolve(given);
  const link = linkBelow(
    given,
    file,
    [workTreeOf(file), ...trees.map((tree) => resolve(tree))].filter((tree) => tree !== null),
  );
  if (link !== null)
    throw new UsageError(
      'output',
      `can't write ${given}: ${link === file ? 'it' : link} is a link in the tree that is scanned, which may have brought it; name the file itself, or one outside of the tree`,
    );
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}

/**
 * Refuses a report whose file is one of the inputs, by whatever name: it would take the input's place. `-` stands for standard
 * input. Throws UsageError.
 */
export function refuseInputs(reports: readonly string[], inputs: readonly string[]): void {
  const taken = new Set(inputs.map((input) => identityOf(input === '-' ? 0 : input)).filter((one) => one !== null));
  for (const report of reports) {
    const identity = identityOf(report);
    if (identity !== null && taken.has(identity))
      throw new UsageError('output', `can't write ${report}: it is read by this command, and would be overwritten; name another file`);
  }
}

/** What tells a regular file from all others; null for anything else. */
function identityOf(file: string | number): string | null {
  try {
    const stats = typeof file === 'number' ? fstatSync(file, { bigint: true }) : statSync(file, { bigint: true });
    return stats.isFile() ? `${stats.dev}:${stats.ino}` : null;
  } catch {
    return null;
  }
}

/** Whether a path is a link itself. Throws UsageError, of the file that was `given`, where it can't be looked at. */
export function isLink(path: string, given: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  } catch (error) {
    throw writeFailure(given, error);
  }
}

/** The top of the work tree that a path stands in, by its name; null where it stands in none. */
function workTreeOf(file: string): string | null {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) return null;
  }
}

/** The first link on the way from the outermost of the trees that holds it to the file; null where there is none. */
function linkBelow(given: string, file: string, trees: readonly string[]): string | null {
  const [top] = trees.filter((tree) => isWithin(file, tree)).toSorted((a, b) => a.length - b.length);
  if (top === undefined) return null;
  let path = top;
  for (const name of relative(top, file).split(sep)) {
    path = join(path, name);
    if (isLink(path, given)) return path;
  }
  return null;
}

function isWithin(file: string, folder: string): boolean {
  const way = relative(folder, file);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function isSpecial(file: string): boolean {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats !== undefined && !stats.isFile() && !stats.isDirectory();
}

/** A report that is written anew keeps who may read it. */
function modeOf(file: string): number | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats?.isFile() === true ? stats.mode & 0o777 : undefined;
}

/** How long a FIFO's reader may take to come, in steps of so many milliseconds. */
const READER_WAITS_MS = [50, 100, 200, 400];

function writeInto(file: string, bytes: Uint8Array): void {
  // To open a FIFO that nobody reads takes for ever, but for whoever asks not to wait: held open, it lets the other in.
  const probe = openProbe(file);
  try {
    const descriptor = openSync(file, constants.O_WRONLY);
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
    } finally {
      closeSync(descriptor);
    }
  } finally {
    closeSync(probe);
  }
}

function openProbe(file: string): number {
  let descriptor = -1;
  retry(() => (descriptor = openSync(file, constants.O_WRONLY | constants.O_NONBLOCK)), READER_WAITS_MS, ['ENXIO']);
  return descriptor;
}

/** Short, because a name may be as long as the file system takes, and plain, because a name may hold anything. */
function temporaryBeside(file: string): string {
  const { randomBytes } = process.getBuiltinModule('node:crypto');
  return join(dirname(file), `.binleaks-${randomBytes(6).toString('hex')}.tmp`);
}

/** On Windows whoever reads a file, such as an antivirus, keeps it from being replaced for a moment. */
const WAITS_MS = [10, 20, 50, 100, 200, 400, 800];

function moveOver(from: string, to: string): void {
  retry(() => renameSync(from, to), process.platform === 'win32' ? WAITS_MS : []);
}

const HELD_OPEN = ['EACCES', 'EBUSY', 'EPERM'];

/** Does something again after each of the waits, in milliseconds, while it fails with one of the codes, which pass. */
export function retry(action: () => void, waits: readonly number[], passing: readonly string[] = HELD_OPEN): void {
  for (const wait of waits) {
    try {
      action();
      return;
    } catch (error) {
      const code = systemCode(error);
      if (!passing.includes(code)) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait);
    }
  }
  action();
}

/** The new file belongs to whom the old one did. Whoever may not give it away may not rewrite it either. */
function keepOwner(descriptor: number, { uid, gid }: Pick<Stats, 'uid' | 'gid'>): void {
  const own = fstatSync(descriptor);
  if (process.platform === 'win32' || (own.uid === uid && own.gid === gid)) return;
  fchownSync(descriptor, uid, gid);
}

/** Makes the new name last. Not every system lets a folder be opened for that. */
function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, constants.O_RDONLY);
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // The file is there; only after a loss of power it could be the old one.
  }
}
