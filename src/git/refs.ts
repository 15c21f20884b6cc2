/** What a repository keeps alive: its refs, the heads of its worktrees, and what its stash remembers. */
import { runGit } from './command.ts';
import type { Repository } from './repository.ts';

/** Something that holds on to an object. */
export interface Tip {
  /** As git writes it in full: refs/heads/main, HEAD, stash@{1}. */
  readonly name: string;
  /** The object it names. */
  readonly id: string;
  /** The commit that an annotated tag leads to; else as `id`. */
  readonly peeled: string;
}

const known = new WeakMap<Repository, readonly Tip[]>();

/** All tips of a repository, as they were when they were first asked for; null where git can't list them. */
export function listTips(repository: Repository): readonly Tip[] | null {
  const before = known.get(repository);
  if (before) return before;
  const refs = runGit(repository.place, ['for-each-ref', '--format=%(refname)%00%(objectname)%00%(*objectname)']);
  if (!refs.ok) return null;
  const tips = lines(refs.stdout).flatMap((line): Tip[] => {
    const [name = '', id = '', peeled = ''] = line.split('\0');
    return id === '' ? [] : [{ name, id, peeled: peeled === '' ? id : peeled }];
  });
  const head = runGit(repository.place, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  if (head.ok) tips.push(tipOf('HEAD', head.stdout.toString('latin1').trim()));
  // The head of another worktree may stand on no branch.
  const worktrees = runGit(repository.place, ['worktree', 'list', '--porcelain']);
  const [, ...others] = worktrees.stdout.toString('utf8').split('\n\n');
  for (const other of others) {
    const [, folder, id] = /^worktree (.*)\nHEAD ([0-9a-f]+)\ndetached/.exec(other) ?? [];
    if (folder !== undefined && id !== undefined) tips.push(tipOf(`HEAD of the worktree ${folder}`, id));
  }
  // The newest stash is a ref, the older ones stand in its log only.
  const stashes = runGit(repository.place, ['rev-list', '--walk-reflogs', 'refs/stash', '--']);
  for (const [index, id] of lines(stashes.stdout).entries()) if (stashes.ok && index > 0) tips.push(tipOf(`stash@{${index}}`, id));
  known.set(repository, tips);
  return tips;
}

function tipOf(name: string, id: string): Tip {
  return { name, id, peeled: id };
}

function lines(output: Buffer): readonly string[] {
  return output
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
}

/** The staged files by the id of their content: a file that was added and not committed yet. */
export function listIndex(repository: Repository): ReadonlyMap<string, string> {
  const staged = new Map<string, string>();
  const result = runGit(repository.place, ['ls-files', '--stage', '-z', '--full-name']);
  if (!result.ok) return staged;
  for (const entry of result.stdout.toString('utf8').split('\0')) {
    const match = /^\d+ ([0-9a-f]+) \d\t([^]+)$/.exec(entry);
    if (match?.[1] !== undefined && match[2] !== undefined) staged.set(match[1], match[2]);
  }
  return staged;
}

/** The files of HEAD as pairs of path and id; empty where there is no HEAD. */
export function listHead(repository: Repository): readonly { readonly path: string; readonly id: string }[] {
  const result = runGit(repository.place, ['ls-tree', '-r', '-z', '--full-tree', 'HEAD']);
  if (!result.ok) return [];
  return result.stdout
    .toString('utf8')
    .split('\0')
    .flatMap((entry) => {
      const match = /^\d+ blob ([0-9a-f]+)\t([^]+)$/.exec(entry);
      return match?.[1] !== undefined && match[2] !== undefined ? [{ path: match[2], id: match[1] }] : [];
    });
}
