/** File system errors in words. */
import { FileError, systemCode } from '../model/errors.ts';

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'too many symbolic links',
  ENOTDIR: 'a part of the path is not a folder',
  EISDIR: 'is a folder',
  EMFILE: 'too many open files',
  ENFILE: 'too many open files',
  EIO: 'read error',
  ENXIO: 'no such device',
  ESTALE: 'stale file handle',
  ENAMETOOLONG: 'name too long',
};

/** Why something could not be read. Never holds content: errors are named by their code or class only. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  if (error instanceof FileError) return error.message;
  const code = systemCode(error);
  return WORDS[code] ?? (code === '' ? error.name : code);
}
