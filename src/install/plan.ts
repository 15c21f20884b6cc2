/** What installing changes, as data: it can be printed, applied whole or not at all, and turned round. */
import { lstatSync, mkdirSync, readFileSync, readlinkSync, rmSync, rmdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { replaceByLink, replaceFile } from '../output/write-file.ts';
import { BinleaksError, FileError, systemCode } from '../model/errors.ts';

/** What stands at a path. */
export type FileState =
  { readonly kind: 'file'; readonly bytes: Buffer; readonly mode: number } | { readonly kind: 'link'; readonly target: string };

/** One path before and after; null where nothing stands there. */
export interface FileChange {
  readonly file: string;
  readonly before: FileState | null;
  readonly after: FileState | null;
  /** Folders above the file that were made for it and go with it where they are empty. */
  readonly folders?: number;
  /** The folder under whose name this and other changes are told as one. */
  readonly group?: string;
}

/** A setting of the user's own git configuration, before and after; null where it is not set. */
export interface SettingChange {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** All changes of one command, in the order they are made, and what the user should know or do. */
export interface Plan {
  readonly changes: readonly FileChange[];
  /** Set once all files are there. */
  readonly settings?: readonly SettingChange[];
  readonly notes: readonly string[];
}

/** Reads what stands at a path, a link as such. Throws FileError for anything but a file, a link or nothing. */
export function stateOf(file: string): FileState | null {
  try {
    const stats = lstatSync(file);
    if (stats.isSymbolicLink()) return { kind: 'link', target: readlinkSync(file) };
    if (stats.isFile()) return { kind: 'file', bytes: readFileSync(file), mode: stats.mode & 0o7777 };
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
    throw new FileError('unreadable', `can't read ${file}: ${wordsFor(error)}`, { cause: error });
  }
  throw new FileError('unreadable', `${file} is neither a file nor a link`);
}

/** How many folders above a file are missing. */
export function missingFolders(file: string): number {
  let count = 0;
  for (let folder = dirname(file); !exists(folder); folder = dirname(folder)) count++;
  return count;
}

/** Makes all changes, or none: what was changed before one fails is turned back. `set` makes those of settings. */
export function applyPlan({ changes, settings = [] }: Plan, set: (change: SettingChange) => void): void {
  const done: (FileChange & { readonly made: number })[] = [];
  const turnBack = (): void => {
    for (const one of done.toReversed()) {
      put(one.file, one.before);
      removeFolders(one.file, one.made);
    }
  };
  for (const change of changes) {
    const made = missingFolders(change.file);
    try {
      if (!same(stateOf(change.file), change.before))
        throw new FileError('changed', `${change.file} was changed by someone else; try again`);
      put(change.file, change.after);
      done.push({ ...change, made });
    } catch (error) {
      removeFolders(change.file, made);
      turnBack();
      if (error instanceof BinleaksError) throw error;
      throw new FileError('unwritable', `can't write ${change.file}: ${wordsFor(error)}; nothing was changed`, { cause: error });
    }
  }
  try {
    for (const setting of settings) set(setting);
  } catch (error) {
    turnBack();
    throw error;
  }
  // Twice: a folder may hold another that only a later change leaves empty.
  for (const { file, folders } of [...changes, ...changes]) removeFolders(file, folders ?? 0);
}

function put(file: string, state: FileState | null): void {
  if (state === null) {
    rmSync(file, { force: true });
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  // Beside it and then in its place: a hook that git starts meanwhile is the old one or the new one, whole.
  if (state.kind === 'link') replaceByLink(file, state.target);
  else replaceFile(file, (write) => write(state.bytes), { mode: state.mode });
}

function removeFolders(file: string, count: number): void {
  let folder = dirname(file);
  for (let i = 0; i < count; i++, folder = dirname(folder)) {
    try {
      rmdirSync(folder);
    } catch (error) {
      // Somebody else has put something there; or it is gone, and those above it may be empty now.
      if (codeOf(error) !== 'ENOENT') return;
    }
  }
}

function exists(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}

/** Whether two states are the same to the last byte. Windows keeps no modes: what is read back there is never what was asked for. */
export function same(a: FileState | null, b: FileState | null, platform: NodeJS.Platform = process.platform): boolean {
  if (a?.kind === 'file' && b?.kind === 'file') return (platform === 'win32' || a.mode === b.mode) && a.bytes.equals(b.bytes);
  if (a?.kind === 'link' && b?.kind === 'link') return a.target === b.target;
  return a === b;
}

function codeOf(error: unknown): string {
  return systemCode(error) || 'unknown error';
}

function wordsFor(error: unknown): string {
  const code = codeOf(error);
  const words: Readonly<Record<string, string>> = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
    ENOTDIR: 'a part of its path is not a folder',
    EEXIST: 'a part of its path is not a folder',
  };
  return words[code] ?? code;
}
