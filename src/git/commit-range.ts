/** The commits of a range, or of a push, and the objects that they bring. */
import { quoted, shortId, shorten } from '../output/shorten.ts';
import { runGit } from './run-git.ts';
import type { GitContext } from './run-git.ts';
import { RepositoryError, readShallow } from './repository.ts';
import type { Repository } from './repository.ts';

/** What is asked about: everything that the heads reach and the bases do not. */
export interface CommitRange {
  readonly heads: readonly string[];
  /** Revisions, and options such as --remotes=origin, that say what is there already. */
  readonly bases: readonly string[];
}

const NONE = /^0+$/;

/** Gets a commit that is not here; false where it can't be had. See deepen.ts. */
export type FetchCommit = (name: string) => boolean;

/**
 * Reads `base..head` or `base...head`. Throws RepositoryError for anything else, or for a revision that is neither here nor,
 * where `fetch` is given, to be had.
 */
export function parseRange(repository: Repository, text: string, fetch: FetchCommit | null = null): CommitRange {
  const at = text.indexOf('..');
  if (at < 0 || /[\r\n]/.test(text))
    throw new RepositoryError('bad-range', `range: expected BASE..HEAD or BASE...HEAD, found ${quoted(text)}`);
  const dots = text.startsWith('...', at) ? '...' : '..';
  const [left, right] = [text.slice(0, at), text.slice(at + dots.length)];
  const tip = right === '' ? 'HEAD' : right;
  const commit = commitOf(repository, tip, fetch);
  // The message of an annotated tag is part of what it brings.
  const head = findObject(repository.context, tip) ?? commit;
  if (NONE.test(left)) return { heads: [head], bases: [] };
  const base = commitOf(repository, left === '' ? 'HEAD' : left, fetch);
  // What the head reaches and the base does not is the same as what it reaches and their common ancestors do not.
  // Only what counts as known differs: with three dots it is what the branch started from.
  if (dots === '..') return { heads: [head], bases: [base] };
  const common = mergeBase(repository, base, head, fetch);
  if (common === null)
    throw new RepositoryError(
      'no-common-commit',
      `range: ${left} and ${right} have no commit in common here${isShallow(repository) ? SHALLOW_HELP : ''}`,
    );
  return { heads: [head], bases: [common] };
}

const SHALLOW_HELP = '; this clone is shallow: --deepen fetches what is needed (or git fetch --unshallow; in a workflow fetch-depth: 0)';

function isShallow({ commonFolder }: Repository): boolean {
  return readShallow(commonFolder).size > 0;
}

function mergeBase({ context }: Repository, base: string, head: string, fetch: FetchCommit | null): string | null {
  const ask = (): string | null => {
    const { ok, stdout } = runGit(context, ['merge-base', base, head]);
    return ok ? stdout.toString('latin1').trim() : null;
  };
  let found = ask();
  while (found === null && fetch?.('') === true) found = ask();
  return found;
}

/** The id of the commit that a name stands for; null where there is none here. */
export function findCommit(context: GitContext, name: string): string | null {
  const { ok, stdout } = runGit(context, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  return ok ? stdout.toString('latin1').trim() : null;
}

function findObject(context: GitContext, name: string): string | null {
  const { ok, stdout } = runGit(context, ['rev-parse', '--verify', '--quiet', '--end-of-options', name]);
  return ok ? stdout.toString('latin1').trim() : null;
}

/** Whether an object is here. */
export function hasObject(context: GitContext, id: string): boolean {
  return runGit(context, ['cat-file', '-e', id]).ok;
}

function commitOf(repository: Repository, name: string, fetch: FetchCommit | null): string {
  const { context } = repository;
  const found = findCommit(context, name) ?? (fetch?.(name) === true ? findCommit(context, name) : null);
  if (found !== null) return found;
  const why = isShallow(repository) ? `it is not in this clone${SHALLOW_HELP}` : 'there is no such commit here';
  const short = name.replace(/[0-9a-f]{40,}/g, (id) => shortId(id, 12));
  throw new RepositoryError('no-commit', `range: ${shorten(short, 80)}: ${why}`);
}

/**
 * Reads the lines that git hands to a pre-push hook: local ref, local id, remote ref, remote id. What the remote is known
 * to have is left out, a deletion brings nothing. Throws an error in words for a line that is none.
 */
export function parsePush(context: GitContext, lines: readonly string[], remote: string): CommitRange {
  const heads: string[] = [];
  const bases = new Set<string>();
  for (const line of lines) {
    const [, head = '', , known = ''] = line.split(' ');
    if (!/^[0-9a-f]{40,64}$/.test(head) || !/^[0-9a-f]{40,64}$/.test(known))
      throw new RepositoryError('bad-range', `range --stdin: expected the lines of git's pre-push hook, found ${quoted(line)}`);
    if (NONE.test(head)) continue;
    heads.push(head);
    // After a force push by somebody else the remote's commit may not be here.
    if (!NONE.test(known) && hasObject(context, `${known}^{commit}`)) bases.add(known);
  }
  // Pushed by its URL a remote has no branches that we follow.
  if (/^[\w./-]+$/.test(remote) && runGit(context, ['config', '--get', `remote.${remote}.url`]).ok) bases.add(`--remotes=${remote}`);
  return { heads, bases: [...bases] };
}

/**
 * The commits of a range whose parents a shallow clone lacks. While there are any, commits of the range may be missing;
 * where there are none, every commit that the true range has is listed: each is reached from a head through commits that
 * have all their parents here.
 */
export function cutCommits({ context, commonFolder }: Repository, { heads, bases }: CommitRange): readonly string[] {
  const shallow = readShallow(commonFolder);
  if (shallow.size === 0 || heads.length === 0) return [];
  const { ok, stdout } = runGit(context, ['rev-list', ...heads, '--not', ...bases, '--']);
  if (!ok) return [];
  return stdout
    .toString('latin1')
    .split('\n')
    .filter((id) => shallow.has(id));
}

/** What the commits of a range and the commits that they are compared with need of a partial clone, and it lacks. */
export function missingObjects(context: GitContext, { heads, bases }: CommitRange): readonly string[] {
  const [head] = heads;
  if (head === undefined) return [];
  const missing = new Set(missingOf(context, [...heads, '--not', ...bases, '--']));
  // Of a base those files that the range changes: its policy, its comments, what it knows already.
  for (const base of bases.filter((one) => !one.startsWith('--'))) {
    const replaced = new Set(replacedBlobs(context, base, head));
    if (replaced.size === 0) continue;
    for (const id of missingOf(context, [`${base}^{tree}`])) if (replaced.has(id)) missing.add(id);
  }
  return [...missing];
}

/** The trees of a range's commits, of those at its border and of its bases. */
export function treesOf(context: GitContext, { heads, bases }: CommitRange): readonly string[] {
  const list = (args: readonly string[]): readonly string[] => linesOf(runGit(context, ['log', '--format=%T', ...args, '--']).stdout);
  const named = bases.filter((one) => !one.startsWith('--'));
  return [...new Set([...list(['--boundary', ...heads, '--not', ...bases]), ...named.flatMap((one) => list(['-1', one]))])];
}

/** The objects that some revisions, or trees, need and a partial clone lacks. */
export function missingOf(context: GitContext, revisions: readonly string[]): readonly string[] {
  const { stdout } = runGit(context, ['rev-list', '--objects', '--missing=print', ...revisions]);
  return linesOf(stdout).flatMap((line) => (line.startsWith('?') ? [line.slice(1).split(' ')[0] ?? ''] : []));
}

/** The ids of the files that one commit has otherwise than another. */
function replacedBlobs(context: GitContext, before: string, after: string): readonly string[] {
  const args = ['diff-tree', '-r', '-z', '--raw', '--no-renames', '--no-abbrev', '--no-ext-diff', '--no-textconv', before, after];
  const { stdout } = runGit(context, args);
  return stdout
    .toString('latin1')
    .split('\0')
    .flatMap((part) => /^:\d+ \d+ ([0-9a-f]+) /.exec(part)?.[1] ?? [])
    .filter((id) => !NONE.test(id));
}

function linesOf(output: Buffer): readonly string[] {
  return output
    .toString('latin1')
    .split('\n')
    .filter((line) => line !== '');
}

interface Listed {
  /** Each with its parents behind it, newest first. */
  readonly commits: readonly (readonly string[])[];
  /** What the commits bring, by its id, with a path as far as it has one (Latin-1 of its bytes). */
  readonly objects: ReadonlyMap<string, string>;
  /** What they bring too and is not here. */
  readonly missing: readonly string[];
}

/** The commits of a range and their objects. Throws RepositoryError where git can't list them. */
export function listRange(context: GitContext, { heads, bases }: CommitRange): Listed {
  if (heads.length === 0) return { commits: [], objects: new Map(), missing: [] };
  const revisions = [...heads, '--not', ...bases, '--'];
  const commits = runGit(context, ['rev-list', '--parents', ...revisions]);
  // What a partial clone lacks does not keep git from listing the rest: it is named with a question mark.
  const listed = runGit(context, ['rev-list', '--objects', '--missing=print', ...revisions]);
  if (!commits.ok || !listed.ok)
    throw new RepositoryError(
      'git-failed',
      `git could not list what the range brings: ${(commits.complaint || listed.complaint).split('\n')[0] ?? ''}`,
    );
  const objects = new Map<string, string>();
  const missing: string[] = [];
  for (const line of listed.stdout.toString('latin1').split('\n')) {
    const space = line.indexOf(' ');
    if (line.startsWith('?')) missing.push(line.slice(1).split(' ')[0] ?? '');
    else if (line !== '') objects.set(space < 0 ? line : line.slice(0, space), space < 0 ? '' : line.slice(space + 1));
  }
  return {
    commits: commits.stdout
      .toString('latin1')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.split(' ')),
    objects,
    missing,
  };
}
