/** The commits of a range, or of a push, and the objects that they bring. */
import { runGit } from './command.ts';
import type { GitPlace } from './command.ts';
import { RepositoryError } from './repository.ts';

/** What is asked about: everything that the heads reach and the bases do not. */
export interface Range {
  readonly heads: readonly string[];
  /** Revisions, and options such as --remotes=origin, that say what is there already. */
  readonly bases: readonly string[];
}

const NONE = /^0+$/;

/** Reads `base..head` or `base...head`. Throws an error in words for anything else, or a revision that is not there. */
export function parseRange(place: GitPlace, text: string): Range {
  const match = /^(.*?)(\.\.\.?)(.*)$/.exec(text);
  if (!match) throw new RepositoryError(`range: expected BASE..HEAD or BASE...HEAD, found "${text.slice(0, 80)}"`);
  const [, left = '', dots, right = ''] = match;
  const head = commitOf(place, right === '' ? 'HEAD' : right);
  if (NONE.test(left)) return { heads: [head], bases: [] };
  const base = commitOf(place, left === '' ? 'HEAD' : left);
  if (dots === '..') return { heads: [head], bases: [base] };
  const common = runGit(place, ['merge-base', base, head]);
  if (!common.ok)
    throw new RepositoryError(
      `range: ${left} and ${right} have no commit in common here; in a shallow clone fetch more of the history (git fetch --unshallow)`,
    );
  return { heads: [head], bases: [common.stdout.toString('latin1').trim()] };
}

function commitOf(place: GitPlace, name: string): string {
  const { ok, stdout } = runGit(place, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  if (!ok) {
    const isShallow = runGit(place, ['rev-parse', '--is-shallow-repository']).stdout.toString('latin1').trim() === 'true';
    const why = isShallow
      ? 'this clone is shallow and lacks it (git fetch --unshallow, or fetch-depth: 0 in a workflow)'
      : 'there is no such commit here';
    throw new RepositoryError(`range: ${name.slice(0, 80)}: ${why}`);
  }
  return stdout.toString('latin1').trim();
}

/**
 * Reads the lines that git hands to a pre-push hook: local ref, local id, remote ref, remote id. What the remote is known
 * to have is left out, a deletion brings nothing. Throws an error in words for a line that is none.
 */
export function parsePush(place: GitPlace, lines: readonly string[], remote: string): Range {
  const heads: string[] = [];
  const bases = new Set<string>();
  for (const line of lines) {
    const [, head = '', , known = ''] = line.split(' ');
    if (!/^[0-9a-f]{40,64}$/.test(head) || !/^[0-9a-f]{40,64}$/.test(known))
      throw new RepositoryError(`range --stdin: expected the lines of git's pre-push hook, found "${line.slice(0, 80)}"`);
    if (NONE.test(head)) continue;
    heads.push(head);
    // After a force push by somebody else the remote's commit may not be here.
    if (!NONE.test(known) && runGit(place, ['cat-file', '-e', `${known}^{commit}`]).ok) bases.add(known);
  }
  // Pushed by its URL a remote has no branches that we follow.
  if (/^[\w./-]+$/.test(remote) && runGit(place, ['config', '--get', `remote.${remote}.url`]).ok) bases.add(`--remotes=${remote}`);
  return { heads, bases: [...bases] };
}

/** The commits of a range with their parents, and all objects that they bring, each with a path as far as it has one. */
export function listRange(
  place: GitPlace,
  { heads, bases }: Range,
): { readonly commits: readonly (readonly string[])[]; readonly objects: ReadonlyMap<string, string> } {
  if (heads.length === 0) return { commits: [], objects: new Map() };
  const revisions = [...heads, '--not', ...bases, '--'];
  const commits = runGit(place, ['rev-list', '--parents', ...revisions]);
  const listed = runGit(place, ['rev-list', '--objects', ...revisions]);
  if (!commits.ok || !listed.ok)
    throw new RepositoryError(`git could not list what the range brings: ${(commits.complaint || listed.complaint).split('\n')[0] ?? ''}`);
  const objects = new Map<string, string>();
  for (const line of listed.stdout.toString('latin1').split('\n')) {
    const space = line.indexOf(' ');
    if (line !== '') objects.set(space < 0 ? line : line.slice(0, space), space < 0 ? '' : line.slice(space + 1));
  }
  return {
    commits: commits.stdout
      .toString('latin1')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.split(' ')),
    objects,
  };
}

/** The content that a revision has at a path; null where it has none. The path is Latin-1 of its bytes. */
export function contentAt(place: GitPlace, revision: string, path: string): Buffer | null {
  const listed = runGit(place, ['ls-tree', '-r', '-z', '--full-tree', revision]);
  const entry = listed.stdout
    .toString('latin1')
    .split('\0')
    .find((one) => one.endsWith(`\t${path}`));
  const id = /^\d+ blob ([0-9a-f]+)\t/.exec(entry ?? '')?.[1];
  if (id === undefined) return null;
  const { ok, stdout } = runGit(place, ['cat-file', 'blob', id]);
  return ok ? stdout : null;
}
