/** Where a repository keeps its objects, worked out so that nothing in the repository can run code. */
import { existsSync, realpathSync, statSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { BinleaksError } from '../model/errors.ts';
import { shorten } from '../output/shorten.ts';
import { runGit, GitError } from './run-git.ts';
import type { GitContext, GitResult } from './run-git.ts';
import { findIrregularFile } from './irregular-files.ts';
import type { IdLength } from './objects/packs/pack-index.ts';
import { describeKind, readRegular } from './regular-file.ts';

/** A repository's layout. */
export interface Repository {
  /** The folder that was named, or the work tree's top. */
  readonly root: string;
  readonly gitFolder: string;
  /** What all worktrees share; the same as `gitFolder` where there is one. */
  readonly commonFolder: string;
  /** Every folder that holds objects: the repository's own, then its alternates. */
  readonly objectFolders: readonly string[];
  readonly idLength: IdLength;
  /** Commits whose parents a shallow clone lacks. */
  readonly shallow: ReadonlySet<string>;
  /** A partial clone: what it lacks stays on the remote until it is asked for. */
  readonly partial: boolean;
  readonly context: GitContext;
  /** Why git itself will not read it, in words; null where it does. */
  readonly refusal: string | null;
  /** The same with what mends it, where that is known. */
  readonly refusalError: RepositoryError | null;
  /** Alternates that are named but not there, and lists of them that can't be read. */
  readonly missingFolders: readonly string[];
}

/** Thrown where a repository can't give what is asked of it, or there is none; with what to do. */
export class RepositoryError extends BinleaksError {
  override name = 'RepositoryError';
  /** Lines to be typed or copied, which mend it; none where the message says it all. */
  readonly remedy: readonly string[];
  constructor(code: string, message: string, remedy: readonly string[] = []) {
    super(code, message);
    this.remedy = remedy;
  }
}

/**
 * What to tell where git refuses a repository because another user owns it, as in a container that did not make the checkout.
 * Null for any other complaint of git's.
 */
export function ownershipError(complaint: string, folder: string): RepositoryError | null {
  if (!DUBIOUS.test(complaint)) return null;
  const path = quoted(dubiousPath(complaint) ?? folder);
  return new RepositoryError('not-trusted', `${NOT_OURS} (${path}). If you trust it, either of these two lines mends it:`, [
    `git config --global --add safe.directory ${path}`,
    `chown -R "$(id -u):$(id -g)" ${path}`,
  ]);
}

const DUBIOUS = /dubious ownership/i;
const NOT_OURS = 'git refuses to read this repository, because it belongs to another user';

/** The folder that git itself wants to have named. */
function dubiousPath(complaint: string): string | undefined {
  return /^[^'\n\r\u2028\u2029]*repository at '(.+)'$/m.exec(complaint)?.[1];
}

/** A path as a shell takes it for one word. */
function quoted(path: string): string {
  return /^[\w./:-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}

/** Throws RepositoryError where git itself does not read a repository: what is asked for can't be had without it. */
export function requireGit({ refusal, refusalError }: Repository): void {
  if (refusalError) throw refusalError;
  if (refusal !== null) throw new RepositoryError('refused', refusal);
}

/** Finds the repository that a folder belongs to. Throws RepositoryError, or GitError where there is no git. */
export function findRepository(folder: string): Repository {
  const start = resolve(folder);
  if (!existsSync(start)) throw new RepositoryError('no-folder', `${folder}: no such folder`);
  if (!statSync(start).isDirectory()) throw new RepositoryError('no-folder', `${folder}: is a file; name the repository's folder`);
  const context: GitContext = { folder: start, inherit: false };
  const found = findGitFolder(start);
  const irregular = found ? irregularFileOf(found.gitFolder) : null;
  if (found && irregular !== null) return blockedLayout(found, context, `git was not started on it: ${irregular}`);
  let asked: GitResult;
  try {
    asked = runGit(context, ['rev-parse', '--path-format=absolute', '--git-dir', '--git-common-dir']);
  } catch (error) {
    // A file outside of the repository, which its configuration includes, may keep git waiting.
    if (!found || !(error instanceof GitError) || error.code !== 'git-silent') throw error;
    return blockedLayout(found, context, error.message);
  }
  if (asked.ok) {
    const [gitFolder = '', common = ''] = asked.stdout.toString('utf8').split('\n');
    return layout(found?.root ?? start, gitFolder, common, context, null, null);
  }
  if (!found) {
    if (/not a git repository/i.test(asked.complaint))
      throw new RepositoryError('no-repository', `${folder}: not a git repository (nor any folder above it)`);
    throw new RepositoryError('refused', `${folder}: git can't read this repository: ${firstLine(asked.complaint)}`);
  }
  const foreign = ownershipError(asked.complaint, found.root);
  const refusal = foreign
    ? `it belongs to another user, and git refuses to read it; if you trust it: ${foreign.remedy[0] ?? ''}`
    : `git can't read it: ${firstLine(asked.complaint)}`;
  return layout(found.root, found.gitFolder, commonOf(found.gitFolder), context, refusal, foreign);
}

/** What git would wait for, in words; null where nothing is. Alternates that borrow from others are followed. */
function irregularFileOf(gitFolder: string): string | null {
  const common = commonOf(gitFolder);
  const folders = [gitFolder, common];
  return findIrregularFile(folders, []) ?? findIrregularFile([], withAlternates(join(common, 'objects'), []));
}

/** A repository that only our own code may read. */
function blockedLayout(found: GitFolder, context: GitContext, reason: string): Repository {
  const { root, gitFolder } = found;
  return layout(root, gitFolder, commonOf(gitFolder), { ...context, blocked: reason }, reason, null);
}

function firstLine(text: string): string {
  return shorten((text.split('\n')[0] ?? '').replace(/^fatal: /, ''), 200);
}

/** A repository's folder, and the work tree's top or the folder itself. */
interface GitFolder {
  readonly root: string;
  readonly gitFolder: string;
}

/** Looks for a repository as git does, without git. */
export function findGitFolder(start: string): GitFolder | null {
  for (let folder = start; ; folder = dirname(folder)) {
    const own = join(folder, '.git');
    const stats = statsOf(own);
    if (stats) {
      if (stats.isDirectory()) return { root: folder, gitFolder: own };
      if (!stats.isFile())
        throw new RepositoryError('damaged-repository', `${own}: ${describeKind(stats)} stands where git's folder should`);
      const link = /^gitdir: (.+)\n?$/.exec(readSmall(own));
      if (link?.[1] !== undefined) return { root: folder, gitFolder: resolve(folder, link[1]) };
    }
    if (existsSync(join(folder, 'HEAD')) && existsSync(join(folder, 'objects')) && existsSync(join(folder, 'refs')))
      return { root: folder, gitFolder: folder };
    if (dirname(folder) === folder) return null;
  }
}

/** What stands at a path, through links; null where nothing does or it can't be told. */
function statsOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

/** A worktree's git folder names the one it shares with the others. */
function commonOf(gitFolder: string): string {
  const common = readSmall(join(gitFolder, 'commondir')).trim();
  return common === '' ? gitFolder : resolve(gitFolder, common);
}

function layout(
  root: string,
  gitFolder: string,
  common: string,
  context: GitContext,
  refusal: string | null,
  refusalError: RepositoryError | null,
): Repository {
  const config = readSmall(join(common, 'config'));
  const missingFolders: string[] = [];
  return {
    root,
    gitFolder,
    commonFolder: common,
    objectFolders: withAlternates(join(common, 'objects'), missingFolders),
    idLength: /^[ \t]*objectformat[ \t]*=[ \t]*"?sha256/im.test(config) ? 32 : 20,
    shallow: readShallow(common),
    partial: /^[ \t]*(?:partialclone|promisor|partialclonefilter)[ \t]*=/im.test(config),
    context,
    refusal,
    refusalError,
    missingFolders,
  };
}

/** The commits whose parents a clone lacks, as they are now: a fetch changes them. */
export function readShallow(commonFolder: string): ReadonlySet<string> {
  return new Set(
    readSmall(join(commonFolder, 'shallow'), LARGE)
      .split('\n')
      .filter((line) => /^[0-9a-f]{40,64}$/.test(line)),
  );
}

/** The object folders a folder borrows from, theirs included. git follows five levels. */
function withAlternates(first: string, missing: string[]): readonly string[] {
  const found = new Map<string, string>();
  const open: { readonly folder: string; readonly depth: number }[] = [{ folder: first, depth: 0 }];
  for (let next = open.shift(); next; next = open.shift()) {
    const { folder, depth } = next;
    if (!existsSync(folder)) {
      missing.push(folder);
      continue;
    }
    const real = realpathSync(folder);
    if (found.has(real) || depth > 5) continue;
    found.set(real, folder);
    const list = join(folder, 'info', 'alternates');
    const text = readSmall(list);
    if (text === '' && (statsOf(list)?.size ?? 0) > 0) missing.push(list);
    for (const line of text.split('\n')) {
      if (line === '' || line.startsWith('#')) continue;
      open.push({ folder: isAbsolute(line) ? line : resolve(folder, line), depth: depth + 1 });
    }
  }
  return [...found.keys()];
}

/** Beyond this no file of git's that is read here is what it should be, in bytes. */
const SMALL = 4 * 1024 * 1024;
/** A list of a million commits. */
const LARGE = 64 * 1024 * 1024;

/** A small file's text; empty where there is none, or something that is no file. */
function readSmall(file: string, most = SMALL): string {
  try {
    return readRegular(file, most).toString('utf8');
  } catch {
    return '';
  }
}
