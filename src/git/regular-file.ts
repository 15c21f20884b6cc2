/**
 * Opening what a hostile tree may have put in a file's place: a FIFO would be waited for, a device never ends, a file of
 * holes is as large as it likes. Only regular files are opened, and no more of one is read than is asked for.
 */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { FileError, systemCode } from '../model/errors.ts';

/** Not blocking, so that a FIFO can be opened and refused; never a controlling terminal. Windows knows neither. */
const FLAGS = process.platform === 'win32' ? constants.O_RDONLY : constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY;

/** Thrown where a path is no regular file, or a larger one than is read; `code` says so in words. */
export class IrregularFileError extends FileError {
  override name = 'IrregularFileError';
  constructor(message: string) {
    super('irregular-file', message);
  }
}

/** What a path is that is no file, in words. */
export function describeKind(stats: Pick<Stats, 'isFIFO' | 'isSocket' | 'isDirectory'>): string {
  if (stats.isFIFO()) return 'a FIFO (named pipe)';
  if (stats.isDirectory()) return 'a folder';
  return stats.isSocket() ? 'a socket' : 'a device';
}

/** An open regular file and its size in bytes. The caller closes it. */
export interface OpenFile {
  readonly descriptor: number;
  readonly size: number;
}

/** Opens a regular file for reading, through links. Throws IrregularFileError for anything else, or the file system's error. */
export function openRegular(file: string | Buffer): OpenFile {
  let descriptor: number;
  try {
    descriptor = openSync(file, FLAGS);
  } catch (error) {
    // A socket can't be opened at all.
    if (systemCode(error) === 'ENXIO') throw new IrregularFileError('is a socket or a device, not a regular file');
    throw error;
  }
  const stats = fstatSync(descriptor);
  if (stats.isFile()) return { descriptor, size: stats.size };
  closeSync(descriptor);
  throw new IrregularFileError(`is ${describeKind(stats)}, not a regular file`);
}

/** The size of a regular file in bytes. Throws as {@link openRegular} does. */
export function sizeOfRegular(file: string): number {
  const { descriptor, size } = openRegular(file);
  closeSync(descriptor);
  return size;
}

const CHUNK = 64 * 1024;

/**
 * Reads a regular file whole. Throws IrregularFileError where it is none or holds more than `maxBytes`, or the file
 * system's error. A size that lies, as that of /proc's files, is no limit: bytes are counted.
 */
export function readRegular(file: string | Buffer, maxBytes: number): Buffer {
  const { descriptor, size } = openRegular(file);
  try {
    if (size > maxBytes) throw new IrregularFileError(`is too large (${size} bytes, at most ${maxBytes} expected)`);
    let target = Buffer.allocUnsafeSlow(size > 0 ? size + 1 : CHUNK);
    let length = 0;
    for (;;) {
      const count = readSync(descriptor, target, length, target.length - length, null);
      if (count === 0) return target.subarray(0, length);
      length += count;
      if (length > maxBytes) throw new IrregularFileError(`is too large (at most ${maxBytes} bytes expected)`);
      if (length < target.length) continue;
      const larger = Buffer.allocUnsafeSlow(Math.min(target.length * 2, maxBytes + 1));
      target.copy(larger, 0, 0, length);
      target = larger;
    }
  } finally {
    closeSync(descriptor);
  }
}
