/** A file rewritten with its credentials masked: as a whole, or not at all. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { basename } from 'node:path';
import { replaceFile, targetOf, writeFailure } from '../output/write-file.ts';
import { BinleaksError, FileError } from '../model/errors.ts';
import { HEAD, packingOf } from '../archive/archive-format.ts';
import { reasonOf } from '../sources/read-errors.ts';
import { createRedaction } from './redaction.ts';
import type { RedactionOptions } from './redaction.ts';

const CHUNK = 1024 * 1024;
const OPEN_FLAGS = process.platform === 'win32' ? constants.O_RDONLY : constants.O_RDONLY | constants.O_NONBLOCK;

/**
 * Masks the credentials in a file, through a temporary one beside it that takes its place once it is on the disk; it keeps
 * mode and owner. Of a symbolic link the file it leads to is rewritten. Gives how many places were masked; with none
 * the file is not touched. Throws FileError, and leaves the file as it is, where it can't be read or replaced, is
 * no regular file, has further names (those would keep the credentials), or changes meanwhile (what was added would be lost).
 */
export function redactFile(given: string, options: RedactionOptions = {}): number {
  const file = openFile(given);
  try {
    const before = fstatSync(file.descriptor);
    if (!before.isFile()) throw new FileError('irregular-file', `can't rewrite ${given}: it is not a regular file`);
    if (before.nlink > 1)
      throw new FileError(
        'hard-links',
        `can't rewrite ${given}: it has ${before.nlink} names (hard links), and the others would keep what is in it`,
      );
    const head = Buffer.alloc(HEAD);
    const format = packingOf(head.subarray(0, readSync(file.descriptor, head, 0, HEAD, 0)), file.path);
    if (format !== null)
      throw new FileError('packed', `can't rewrite ${given}: it is packed (${format}), and what is in it would stay; unpack it first`);
    return rewrite(file, before, options);
  } catch (error) {
    throw error instanceof BinleaksError ? error : writeFailure(given, error);
  } finally {
    file.close();
  }
}

interface OpenFile {
  readonly path: string;
  readonly descriptor: number;
  /** Closes it; a second time does nothing. */
  readonly close: () => void;
}

function openFile(given: string): OpenFile {
  const path = targetOf(given);
  try {
    const descriptor = openSync(path, OPEN_FLAGS);
    let isOpen = true;
    const close = (): void => {
      if (isOpen) closeSync(descriptor);
      isOpen = false;
    };
    return { path, descriptor, close };
  } catch (error) {
    throw new FileError('unreadable', `can't read ${given}: ${reasonOf(error)}`, { cause: error });
  }
}

function rewrite(source: OpenFile, before: Stats, options: RedactionOptions): number {
  let masked = 0;
  const isWanted = (): boolean => {
    const after = fstatSync(source.descriptor);
    // Windows replaces no file that is open.
    source.close();
    if (after.size !== before.size || after.mtimeMs !== before.mtimeMs)
      throw new FileError(
        'changed',
        `can't rewrite ${source.path}: it changed meanwhile; end what writes to it, or put "binleaks redact" into its pipe`,
      );
    return masked > 0;
  };
  const write = (put: (bytes: Uint8Array) => void): void => {
    masked = copyMasked(source, put, options);
  };
  replaceFile(source.path, write, { mode: before.mode & 0o7777, owner: before, isWanted });
  return masked;
}

function copyMasked({ descriptor, path }: OpenFile, put: (bytes: Uint8Array) => void, options: RedactionOptions): number {
  const redaction = createRedaction({ path: basename(path), ...options });
  const chunk = Buffer.allocUnsafeSlow(CHUNK);
  for (;;) {
    const count = read(descriptor, chunk, path);
    if (count === 0) break;
    for (const bytes of redaction.write(chunk.subarray(0, count))) put(bytes);
  }
  for (const bytes of redaction.end()) put(bytes);
  return redaction.masked();
}

function read(source: number, chunk: Buffer, file: string): number {
  try {
    return readSync(source, chunk);
  } catch (error) {
    throw new FileError('unreadable', `can't read ${file}: ${reasonOf(error)}`, { cause: error });
  }
}
