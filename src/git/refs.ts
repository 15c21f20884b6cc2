/** What a repository keeps alive: its refs, the heads of its worktrees, what its stash remembers, and its indexes. */
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { runGit } from './run-git.ts';
import { typeOfName } from './objects/object-type.ts';
import type { ObjectType } from './objects/object-type.ts';
import type { Repository } from './repository.ts';

/** Something that holds on to an object. */
export interface Tip {
  /** As git writes it in full: refs/heads/main, HEAD, stash@{1}; or "HEAD of the worktree FOLDER". */
  readonly name: string;
  /** The object it names. */
  readonly id: string;
  /** What stands at the end of a chain of annotated tags: mostly a commit, but a tag can name anything. Else as `id`. */
  readonly peeled: string;
  /** What `peeled` is; null where git does not know. */
  readonly type: ObjectType | null;
  /** The tag objects from `id` on, each the tag of the next, the last one that of `peeled`; empty for a plain ref. */
  readonly tags: readonly string[];
}

const known = new WeakMap<Repository, readonly Tip[]>();

/** Refs that each worktree has for itself (gitrepository-layout): for-each-ref lists those of one worktree only. */
const WORKTREE_REFS = ['refs/bisect', 'refs/rewritten', 'refs/worktree'];
const REF_FORMAT = '--format=%(refname)%00%(objectname)%00%(objecttype)%00%(*objectname)%00%(*objecttype)';

/** All tips of a repository, as they were when they were first asked for; null where git can't list them. */
export function listTips(repository: Repository): readonly Tip[] | null {
  const before = known.get(repository);
  if (before) return before;
  const refs = runGit(repository.context, ['for-each-ref', REF_FORMAT]);
  if (!refs.ok) return null;
  const tips = tipsIn(repository, refs.stdout);
  const head = runGit(repository.context, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  if (head.ok) tips.push(commitTip('HEAD', head.stdout.toString('latin1').trim()));
  tips.push(...worktreeTips(repository));
  // The newest stash is a ref, the older ones stand in its log only.
  const stashes = runGit(repository.context, ['rev-list', '--walk-reflogs', 'refs/stash', '--']);
  for (const [index, id] of lines(stashes.stdout).entries()) if (stashes.ok && index > 0) tips.push(commitTip(`stash@{${index}}`, id));
  known.set(repository, tips);
  return tips;
}

/** Resolves what a user names to a tip: a branch, a tag, a commit, or any other object; null where git knows none. */
export function resolveTip(repository: Repository, name: string): Tip | null {
  const { ok, stdout } = runGit(repository.context, ['rev-parse', '--verify', '--quiet', '--end-of-options', name]);
  if (!ok) return null;
  const id = stdout.toString('latin1').trim();
  const [type] = typesOf(repository, [id]);
  return type ? (finish(repository, [{ name, id, type }])[0] ?? null) : null;
}

interface FoundRef {
  readonly name: string;
  readonly id: string;
  readonly type: string;
  /** Of a tag what it tags, where that is known already. */
  readonly target?: { readonly id: string; readonly type: string };
}

/** The output of for-each-ref. */
function tipsIn(repository: Repository, output: Buffer): Tip[] {
  const found = lines(output).flatMap((line): FoundRef[] => {
    const [name = '', id = '', type = '', target = '', targetType = ''] = line.split('\0');
    if (id === '') return [];
    // Newer git peels to the end here, older git once: what is in between has to be looked at by itself.
    return [{ name, id, type, ...(targetType === '' || targetType === 'tag' ? {} : { target: { id: target, type: targetType } }) }];
  });
  return finish(repository, found);
}

/** Follows tags to their end. Most are one deep, and git has said what they tag. */
function finish(repository: Repository, found: readonly FoundRef[]): Tip[] {
  const tagged = readTags(repository, found);
  return found.map(({ name, id, type, target }) => {
    const tags: string[] = [];
    let at: { readonly id: string; readonly type: string } = { id, type };
    while (at.type === 'tag' && !tags.includes(at.id)) {
      const next = tagged.get(at.id) ?? (tags.length === 0 ? target : undefined);
      if (!next) break;
      tags.push(at.id);
      at = next;
    }
    return { name, id, peeled: at.id, type: at.type === 'tag' ? null : typeOfName(at.type), tags };
  });
}

/** Tags of tags of tags are followed so far: each step is a call of git. */
const MAX_TAG_DEPTH = 50;

/** By the id of a tag object what it tags, for all tags that some refs lead to. */
function readTags(repository: Repository, found: readonly FoundRef[]): ReadonlyMap<string, { readonly id: string; readonly type: string }> {
  const tagged = new Map<string, { readonly id: string; readonly type: string }>();
  const tags = found.filter((one) => one.type === 'tag');
  // git of 2.45 and later has peeled to the end: whether there is a tag in between only the tag itself tells.
  let open = [...new Set(tags.map((one) => one.id))];
  for (let depth = 0; depth < MAX_TAG_DEPTH && open.length > 0; depth++) {
    const { stdout } = runGit(repository.context, ['cat-file', '--batch'], open.map((id) => `${id}\n`).join(''));
    const next: string[] = [];
    for (const { id, target } of tagsIn(stdout)) {
      if (tagged.has(id)) continue;
      tagged.set(id, target);
      if (target.type === 'tag') next.push(target.id);
    }
    open = [...new Set(next)];
  }
  return tagged;
}

/** The tag objects in the output of cat-file --batch, each "<id> tag <size>", the object, and a line feed. */
function tagsIn(output: Buffer): readonly { readonly id: string; readonly target: { readonly id: string; readonly type: string } }[] {
  const found: { readonly id: string; readonly target: { readonly id: string; readonly type: string } }[] = [];
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(0x0a, at);
    if (end < 0) break;
    const [, id, type, size] = /^([0-9a-f]+) (\w+) (\d+)$/.exec(output.toString('latin1', at, end)) ?? [];
    at = end + 1;
    if (id === undefined || size === undefined) continue;
    const head = /^object ([0-9a-f]+)\ntype (\w+)\n/.exec(output.toString('latin1', at, Math.min(at + 200, at + Number(size))));
    if (type === 'tag' && head?.[1] !== undefined && head[2] !== undefined) found.push({ id, target: { id: head[1], type: head[2] } });
    at += Number(size) + 1;
  }
  return found;
}

function typesOf(repository: Repository, ids: readonly string[]): readonly (string | null)[] {
  const { stdout } = runGit(repository.context, ['cat-file', '--batch-check'], ids.map((id) => `${id}\n`).join(''));
  return lines(stdout).map((line) => /^[0-9a-f]+ (\w+) \d+$/.exec(line)?.[1] ?? null);
}

/** The heads of the other worktrees that stand on no branch, and the refs that each worktree has for itself. */
function worktreeTips(repository: Repository): readonly Tip[] {
  const linked = join(repository.commonFolder, 'worktrees');
  if (!existsSync(linked)) return [];
  const tips: Tip[] = [];
  const own = real(repository.root);
  const { stdout } = runGit(repository.context, ['worktree', 'list', '--porcelain']);
  for (const block of stdout.toString('utf8').split('\n\n')) {
    const [, folder, id] = /^worktree ([^]*?)\nHEAD ([0-9a-f]{40,64})\ndetached(?![^\n])/.exec(block) ?? [];
    if (folder !== undefined && id !== undefined && real(folder) !== own && !/^0+$/.test(id))
      tips.push(commitTip(`HEAD of the worktree ${folder}`, id));
  }
  for (const folder of otherGitFolders(repository)) {
    if (folder === repository.commonFolder) {
      // Of a bare repository git lists no head; one that stands on a branch is that branch.
      const isOnBranch = runGit(repository.context, ['--git-dir', folder, 'symbolic-ref', '--quiet', 'HEAD']).ok;
      const head = runGit(repository.context, ['rev-parse', '--verify', '--quiet', 'main-worktree/HEAD^{commit}']);
      const id = head.stdout.toString('latin1').trim();
      if (head.ok && !isOnBranch && !tips.some((tip) => tip.id === id)) tips.push(commitTip('HEAD of the main worktree', id));
    }
    const refs = runGit(repository.context, ['--git-dir', folder, 'for-each-ref', REF_FORMAT, ...WORKTREE_REFS]);
    if (refs.ok) tips.push(...tipsIn(repository, refs.stdout));
  }
  return tips;
}

/** The git folders of all worktrees but this one. */
function otherGitFolders(repository: Repository): readonly string[] {
  const linked = join(repository.commonFolder, 'worktrees');
  const folders = existsSync(linked) ? readdirSync(linked).map((name) => join(linked, name)) : [];
  const own = real(repository.gitFolder);
  return [repository.commonFolder, ...folders].filter((folder) => real(folder) !== own);
}

function real(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

function commitTip(name: string, id: string): Tip {
  return { name, id, peeled: id, type: 'commit', tags: [] };
}

function lines(output: Buffer): readonly string[] {
  return output
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
}

/** An index, and the commit that it is to be compared with. */
export interface Index {
  /** The HEAD of its worktree; null before the first commit. */
  readonly head: string | null;
  readonly entries: readonly IndexEntry[];
}

/** A file that is added, committed or not yet: its path, in bytes read as Latin-1, and the id of its content. */
interface IndexEntry {
  readonly path: string;
  readonly id: string;
}

/** The indexes of all worktrees, that of the repository's own first. */
export function listIndexes(repository: Repository): readonly Index[] {
  const others = otherGitFolders(repository).filter((folder) => existsSync(join(folder, 'index')));
  return [[], ...others.map((folder) => ['--git-dir', folder])].flatMap((where) => {
    const files = runGit(repository.context, [...where, 'ls-files', '--stage', '-z', '--full-name']);
    if (!files.ok) return [];
    const head = runGit(repository.context, [...where, 'rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    return [{ head: head.ok ? head.stdout.toString('latin1').trim() : null, entries: indexEntries(files.stdout) }];
  });
}

function indexEntries(output: Buffer): readonly IndexEntry[] {
  return output
    .toString('latin1')
    .split('\0')
    .flatMap((entry) => {
      const match = /^\d+ ([0-9a-f]+) \d\t([^]+)$/.exec(entry);
      return match?.[1] !== undefined && match[2] !== undefined ? [{ id: match[1], path: match[2] }] : [];
    });
}

/** The files of HEAD as pairs of path and id; empty where there is no HEAD. */
export function listHead(repository: Repository): readonly { readonly path: string; readonly id: string }[] {
  const result = runGit(repository.context, ['ls-tree', '-r', '-z', '--full-tree', 'HEAD']);
  if (!result.ok) return [];
  return result.stdout
    .toString('utf8')
    .split('\0')
    .flatMap((entry) => {
      const match = /^\d+ blob ([0-9a-f]+)\t([^]+)$/.exec(entry);
      return match?.[1] !== undefined && match[2] !== undefined ? [{ path: match[2], id: match[1] }] : [];
    });
}

/**
 * The name of the remote to clone from: origin, or the first other one; null where there is none, or it has a name that would not
 * pass through a shell as it is.
 */
export function firstRemote(repository: Repository): string | null {
  const names = lines(runGit(repository.context, ['remote']).stdout);
  const name = names.includes('origin') ? 'origin' : names[0];
  return name !== undefined && /^[A-Za-z0-9][\w.-]*$/.test(name) ? name : null;
}
