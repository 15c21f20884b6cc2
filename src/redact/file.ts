/** A file rewritten with its credentials masked: as a whole, or not at all. */
import {
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import type { Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { writeFailure } from '../output.ts';
import { UsageError } from '../policy/errors.ts';
import { HEAD, packingOf } from '../sources/archive-format.ts';
import { reasonOf } from '../sources/errors.ts';
import { createRedaction } from './redaction.ts';
import type { RedactionOptions } from './redaction.ts';

const CHUNK = 1024 * 1024;
const OPEN_FLAGS = process.platform === 'win32' ? constants.O_RDONLY : constants.O_RDONLY | constants.O_NONBLOCK;

/**
 * Masks the credentials in a file, through a temporary one beside it that takes its place once it is on the disk; it keeps
 * mode and owner. Of a symbolic link the file it leads to is rewritten. Gives how many places were masked; with none
 * the file is not touched. Throws UsageError, and leaves the file as it is, where it can't be read or replaced, is
 * no regular file, has further names (those would keep the credentials), or changes meanwhile (what was added would be lost).
 */
export function redactFile(given: string, options: RedactionOptions = {}): number {
  const { descriptor, file } = openFile(given);
  try {
    const before = fstatSync(descriptor);
    if (!before.isFile()) throw new UsageError('input', `can't rewrite ${given}: it is not a regular file`);
    if (before.nlink > 1)
      throw new UsageError(
        'input',
        `can't rewrite ${given}: it has ${before.nlink} names (hard links), and the others would keep what is in it`,
      );
    const head = Buffer.alloc(HEAD);
    const format = packingOf(head.subarray(0, readSync(descriptor, head, 0, HEAD, 0)), file);
    if (format !== null)
      throw new UsageError('input', `can't rewrite ${given}: it is packed (${format}), and what is in it would stay; unpack it first`);
    return rewrite(descriptor, file, before, options);
  } finally {
    closeSync(descriptor);
  }
}

function openFile(given: string): { readonly descriptor: number; readonly file: string } {
  try {
    const file = realpathSync(given);
    return { file, descriptor: openSync(file, OPEN_FLAGS) };
  } catch (error) {
    throw new UsageError('input', `can't read ${given}: ${reasonOf(error)}`, { cause: error });
  }
}

function rewrite(source: number, file: string, before: Stats, options: RedactionOptions): number {
  const { randomBytes } = process.getBuiltinModule('node:crypto');
  const temporary = join(dirname(file), `.${basename(file)}.${randomBytes(4).toString('hex')}.tmp`);
  try {
    const target = openSync(temporary, 'wx', 0o600);
    let masked: number;
    try {
      masked = copyMasked(source, target, file, options);
      if (masked > 0) {
        keepOwner(target, before);
        // Behind the owner: to change that clears the set-user-ID bit.
        fchmodSync(target, before.mode & 0o7777);
        fsyncSync(target);
      }
    } finally {
      closeSync(target);
    }
    const after = fstatSync(source);
    if (after.size !== before.size || after.mtimeMs !== before.mtimeMs)
      throw new UsageError(
        'input',
        `can't rewrite ${file}: it changed meanwhile; end what writes to it, or put "binleaks redact" into its pipe`,
      );
    if (masked === 0) rmSync(temporary);
    else {
      renameSync(temporary, file);
      syncFolder(dirname(file));
    }
    return masked;
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error instanceof UsageError ? error : writeFailure(file, error);
  }
}

function copyMasked(source: number, target: number, file: string, options: RedactionOptions): number {
  const redaction = createRedaction({ path: basename(file), ...options });
  const chunk = Buffer.allocUnsafeSlow(CHUNK);
  const write = (buffers: readonly Buffer[]): void => {
    for (const bytes of buffers) for (let at = 0; at < bytes.length;) at += writeSync(target, bytes, at);
  };
  for (;;) {
    const count = read(source, chunk, file);
    if (count === 0) break;
    write(redaction.write(chunk.subarray(0, count)));
  }
  write(redaction.end());
  return redaction.masked();
}

function read(source: number, chunk: Buffer, file: string): number {
  try {
    return readSync(source, chunk);
  } catch (error) {
    throw new UsageError('input', `can't read ${file}: ${reasonOf(error)}`, { cause: error });
  }
}

/** The new file belongs to whom the old one did. Whoever may not give it away may not rewrite it either. */
function keepOwner(target: number, { uid, gid }: Stats): void {
  const own = fstatSync(target);
  if (process.platform === 'win32' || (own.uid === uid && own.gid === gid)) return;
  fchownSync(target, uid, gid);
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
