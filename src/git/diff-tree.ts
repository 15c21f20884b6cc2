/** Which commits put an object somewhere or took it away: one streamed pass of git over all commits. */
import { streamGit, GitError } from './run-git.ts';
import type { Repository } from './repository.ts';

/** A path that got or lost one of the objects that are looked for, against the commit's first parent. */
export interface Change {
  readonly commit: string;
  /** As git has it, in bytes read as Latin-1. */
  readonly path: string;
  /** The object that stands there now, if it is one of those looked for. */
  readonly now: string | null;
  /** The path's last name is one of those looked for, if any are; of a folder too. */
  readonly isNamed: boolean;
  /** Something stands there now, whatever object it is. */
  readonly isThere: boolean;
  readonly isFolder: boolean;
}

/** What is looked for. */
export interface Wanted {
  /** Ids of objects. */
  readonly ids: ReadonlySet<string>;
  /** Names of files and folders, their bytes read as Latin-1. */
  readonly names: ReadonlySet<string>;
}

/** A commit and its first parent; null for a root. */
export interface CommitPair {
  readonly commit: string;
  readonly parent: string | null;
}

/**
 * Compares each commit with its first parent and gives the changes that touch a wanted object or name. A commit that git
 * can't compare, because a tree of its is missing, is passed to `onLost`. Throws GitError where git can't be run at all.
 */
export async function findChanges(
  repository: Repository,
  commits: readonly CommitPair[],
  wanted: Wanted,
  onLost: (commit: string) => void,
  signal: AbortSignal,
): Promise<readonly Change[]> {
  const parts = commits.length > MANY ? [commits.slice(0, commits.length >> 1), commits.slice(commits.length >> 1)] : [commits];
  const found = await Promise.all(parts.map((part) => compareAll(repository, part, wanted, onLost, signal)));
  return found.flat();
}

/** Beyond so many commits two calls of git share the work. */
const MANY = 4000;

async function compareAll(
  repository: Repository,
  commits: readonly CommitPair[],
  wanted: Wanted,
  onLost: (commit: string) => void,
  signal: AbortSignal,
): Promise<readonly Change[]> {
  const found: Change[] = [];
  const place = new Map(commits.map(({ commit }, index) => [commit, index]));
  let from = 0;
  while (from < commits.length && !signal.aborted) {
    let last = from - 1;
    try {
      for await (const change of compare(repository, commits.slice(from), wanted, signal)) {
        if (typeof change === 'string') last = place.get(change) ?? last;
        else found.push(change);
      }
      return found;
    } catch (error) {
      if (!(error instanceof GitError) || commits.length - from < 1) throw error;
      // git stops at a commit that it can't compare: at the one whose name it printed last, or at the next.
      const failed = commits[last + 1];
      if (!failed) throw error;
      onLost(failed.commit);
      from = last + 2;
    }
  }
  return found;
}

const ZERO = /^0+$/;
const SLASH = 0x2f;

/** True for 040000, the mode of a folder. */
function isTreeMode(bytes: Buffer, at: number): boolean {
  return bytes[at + 1] === 0x34;
}

/** The last name of a path that stands in `bytes` from `from` to `to`, as Latin-1. */
function lastName(bytes: Buffer, from: number, to: number): string {
  const slash = bytes.lastIndexOf(SLASH, to - 1);
  return bytes.toString('latin1', Math.max(from, slash + 1), to);
}

async function* compare(
  repository: Repository,
  commits: readonly CommitPair[],
  wanted: Wanted,
  signal: AbortSignal,
): AsyncGenerator<Change | string> {
  const args = [
    'diff-tree',
    '--stdin',
    '-r',
    '-z',
    '--root',
    '--raw',
    '--always',
    '--no-renames',
    '--no-abbrev',
    '--no-ext-diff',
    '--no-textconv',
    // A folder of its own only matters where its name does.
    ...(wanted.names.size > 0 ? ['-t'] : []),
  ];
  let commit = '';
  let pending: { readonly old: string; readonly now: string; readonly isFolder: boolean } | null = null;
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of streamGit(repository.context, args, inputOf(commits))) {
    if (signal.aborted) return;
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    let at = 0;
    for (let end = bytes.indexOf(0, at); end >= 0; end = bytes.indexOf(0, at)) {
      if (pending) {
        const isNow = wanted.ids.has(pending.now);
        const isNamed = wanted.names.size > 0 && wanted.names.has(lastName(bytes, at, end));
        if (isNow || isNamed || wanted.ids.has(pending.old)) {
          const { isFolder, now } = pending;
          yield { commit, path: bytes.toString('latin1', at, end), now: isNow ? now : null, isNamed, isThere: now !== '', isFolder };
        }
        pending = null;
      } else if (bytes[at] === 0x3a) {
        // ":100644 100644 <old> <new> M"
        const digits = (end - at - 1 - 7 - 7 - 2 - 1) >> 1;
        const old = bytes.toString('latin1', at + 15, at + 15 + digits);
        const now = bytes.toString('latin1', at + 16 + digits, at + 16 + 2 * digits);
        const isFolder = isTreeMode(bytes, at + 1) || isTreeMode(bytes, at + 8);
        pending = { old, now: ZERO.test(now) ? '' : now, isFolder };
      } else {
        commit = bytes.toString('latin1', at, end).trim();
        yield commit;
      }
      at = end + 1;
    }
    rest = bytes.subarray(at);
  }
}

function* lines(commits: readonly CommitPair[]): Generator<string> {
  for (let i = 0; i < commits.length; i += 500) {
    yield commits
      .slice(i, i + 500)
      .map(({ commit, parent }) => (parent === null ? `${commit}\n` : `${commit} ${parent}\n`))
      .join('');
  }
}

async function* inputOf(commits: readonly CommitPair[]): AsyncGenerator<string> {
  for (const text of lines(commits)) {
    yield text;
    await Promise.resolve();
  }
}
