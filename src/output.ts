/** Where reports go: standard output, or a file that is there whole or not at all. */
import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join, basename } from 'node:path';
import { UsageError } from './policy/errors.ts';

/** Writes a report to a file through a temporary one beside it. Throws UsageError where the file can't be written. */
export function writeReport(given: string, text: string): void {
  const file = targetOf(given);
  if (isSpecial(file)) {
    // A device or a FIFO is written to, never replaced: /dev/null must stay what it is.
    writeInto(file, text);
    return;
  }
  const { randomBytes } = process.getBuiltinModule('node:crypto');
  const temporary = join(dirname(file), `.${basename(file)}.${randomBytes(4).toString('hex')}.tmp`);
  try {
    const descriptor = openSync(temporary, 'wx', 0o644);
    try {
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw writeFailure(file, error);
  }
}

/** The file system's error in words: what could not be written, and why. */
export function writeFailure(file: string, error: unknown): UsageError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  const why =
    {
      ENOENT: 'its folder does not exist',
      EACCES: 'permission denied',
      EPERM: 'permission denied',
      EROFS: 'the file system is read-only',
      ENOSPC: 'the disk is full',
      EDQUOT: 'the disk quota is used up',
      EISDIR: 'it is a folder',
      ENOTDIR: 'a part of its path is not a folder',
    }[code] ?? code;
  return new UsageError('output', `can't write ${file}: ${why}`, { cause: error });
}

/** Where a link leads: the report goes there, and the link stays. */
function targetOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}

function isSpecial(file: string): boolean {
  try {
    const stats = statSync(file);
    return !stats.isFile() && !stats.isDirectory();
  } catch {
    return false;
  }
}

function writeInto(file: string, text: string): void {
  try {
    writeFileSync(file, text, { flag: 'r+' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    throw new UsageError('output', `can't write ${file}: ${code}`, { cause: error });
  }
}

/** Writes to standard output and waits until it has taken everything. */
export async function writeOut(text: string): Promise<void> {
  if (text === '') return;
  await new Promise<void>((done) => process.stdout.write(text, () => done()));
}
