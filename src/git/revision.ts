/** What stands in the tree of one commit. Paths are Latin-1 of their bytes, and are taken literally, byte by byte. */
import { runGit } from './run-git.ts';
import type { GitContext } from './run-git.ts';

/** A file of a revision: an object at a path. */
export interface TreeFile {
  readonly id: string;
  readonly path: string;
}

/** The files of a revision, links included and submodules not; null where git can't list them. */
export function filesAt(context: GitContext, revision: string): readonly TreeFile[] | null {
  return entriesAt(context, revision, 'blob');
}

/** The submodules of a revision, each with the commit that it stands at; none where git can't list them. */
export function submodulesAt(context: GitContext, revision: string): readonly TreeFile[] {
  return entriesAt(context, revision, 'commit') ?? [];
}

function entriesAt(context: GitContext, revision: string, type: string): readonly TreeFile[] | null {
  const { ok, stdout } = runGit(context, ['ls-tree', '-r', '-z', '--full-tree', revision]);
  if (!ok) return null;
  return stdout
    .toString('latin1')
    .split('\0')
    .flatMap((entry) => {
      // "100644 blob <id>\t<path>": the path may hold further tabs, and line ends.
      const tab = entry.indexOf('\t');
      const [, word = '', id = ''] = /^\d+ (\w+) ([0-9a-f]+)$/.exec(entry.slice(0, Math.max(0, tab))) ?? [];
      return word === type ? [{ id, path: entry.slice(tab + 1) }] : [];
    });
}

/** The id of the file that a revision has at a path; null where it has none. */
export function blobAt(context: GitContext, revision: string, path: string): string | null {
  if (!isAskable(path)) return fileAt(context, revision, path);
  const { stdout } = runGit(context, ['cat-file', '--batch-check'], ask(revision, path));
  return /^([0-9a-f]{40,64}) blob \d+$/.exec(stdout.toString('latin1').replace(/\n$/, ''))?.[1] ?? null;
}

/** The content that a revision has at a path; null where it has none. */
export function contentAt(context: GitContext, revision: string, path: string): Buffer | null {
  const name = isAskable(path) ? ask(revision, path) : `${fileAt(context, revision, path) ?? ''}\n`;
  if (name === '\n') return null;
  const { ok, stdout } = runGit(context, ['cat-file', '--batch'], name);
  const end = stdout.indexOf(0x0a);
  const size = /^[0-9a-f]{40,64} blob (\d+)$/.exec(stdout.toString('latin1', 0, Math.max(0, end)))?.[1];
  return ok && size !== undefined ? stdout.subarray(end + 1, end + 1 + Number(size)) : null;
}

/**
 * Whether git can be asked for a path by a line: one that holds no line end, which git would cut, and that git does not take
 * for one relative to the current folder. Whatever else follows the colon it takes literally.
 */
function isAskable(path: string): boolean {
  return path !== '' && !/[\n\r\0]/.test(path) && !/^\.{0,2}\/|^\.{1,2}$/.test(path);
}

/** A question to cat-file, in the bytes of the path. */
function ask(revision: string, path: string): Buffer {
  return Buffer.from(`${revision}:${path}\n`, 'latin1');
}

/** For the few paths that git can't be asked for. */
function fileAt(context: GitContext, revision: string, path: string): string | null {
  return filesAt(context, revision)?.find((one) => one.path === path)?.id ?? null;
}
