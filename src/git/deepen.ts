/** Fetching what a shallow clone lacks of a range, and no more. The only place that lets git use the network. */
import { shorten } from '../output/shorten.ts';
import { fetchGit, fetchObjects, runGit } from './run-git.ts';
import type { GitContext } from './run-git.ts';
import { RepositoryError, readShallow } from './repository.ts';
import type { Repository } from './repository.ts';
import { cutCommits, missingObjects, treesOf } from './commit-range.ts';
import type { FetchCommit, CommitRange } from './commit-range.ts';

/** What may be fetched, and from where. */
export interface Deepen {
  /** Null: origin, else the only remote there is. */
  readonly remote: string | null;
  /** How many commits to ask for first. */
  readonly depth: number;
  /** The repository's own configuration is not what is being scanned, as in a checkout that a workflow has just made. */
  readonly trusted: boolean;
}

/** After the first depth; each is added to what is there. */
const STEPS = [100, 500, 2500] as const;

/**
 * Settings of a repository that make a fetch start a program. (core.fsmonitor and core.hooksPath are switched off for every
 * call, ext:: and helper protocols for every fetch.)
 */
const STARTS_A_PROGRAM =
  /^(?:core\.(?:sshcommand|askpass|gitproxy|alternaterefscommand)|credential\.(?:.*\.)?helper|remote\..*\.(?:uploadpack|vcs))$/;

/** Throws RepositoryError where the repository's own configuration would run something during a fetch. */
function checkConfiguration(context: GitContext): void {
  const { stdout } = runGit(context, ['config', '--local', '--includes', '--name-only', '-z', '--list']);
  const key = stdout
    .toString('utf8')
    .split('\0')
    .find((name) => STARTS_A_PROGRAM.test(name.toLowerCase()));
  if (key !== undefined)
    throw new RepositoryError(
      'no-fetch',
      `--deepen: this repository's own configuration sets ${shorten(key, 80)}, which could run a program; fetch by yourself (git fetch --unshallow)`,
    );
}

function remoteOf(context: GitContext, wanted: string | null): string {
  const names = runGit(context, ['remote']).stdout.toString('utf8').split('\n').filter(Boolean);
  const name = wanted ?? (names.includes('origin') ? 'origin' : names.length === 1 ? names[0] : undefined);
  // Never a URL, nor anything that git could take for an option: what is fetched from is what the clone knows.
  if (name === undefined || !names.includes(name))
    throw new RepositoryError(
      'no-fetch',
      `--deepen: ${wanted === null ? 'this clone has no remote to fetch from' : `this clone has no remote named ${shorten(wanted, 80)}`}`,
    );
  return name;
}

/** Fetches from the remote of a clone. */
export interface Fetcher {
  /** Gets a commit by its id or name, or, for the empty name, more of all history; false where there is no more. */
  readonly commit: FetchCommit;
  /**
   * Fetches until no commit of the range lacks its parents, or there is no more; and of a partial clone the objects that the
   * range brings.
   */
  readonly range: (range: CommitRange) => void;
  /** Every branch and tag, with all of their history. */
  readonly everything: () => void;
}

/** Makes a fetcher. Throws RepositoryError where the clone has no such remote, or its configuration can't be trusted. */
export function fetcherFor(repository: Repository, { remote: wanted, depth, trusted }: Deepen): Fetcher {
  const { context, commonFolder, partial } = repository;
  if (!trusted) checkConfiguration(context);
  const remote = remoteOf(context, wanted);
  const isShallow = (): boolean => readShallow(commonFolder).size > 0;
  let step = 0;

  /** False where the remote has none of it. */
  const get = (options: readonly string[], what: readonly string[]): boolean => {
    const { ok, complaint } = fetchGit(context, [...options, remote, ...what]);
    if (ok) return true;
    if (/couldn't find remote ref|not our ref|no such remote ref|unadvertised object|invalid refspec/i.test(complaint)) return false;
    throw new RepositoryError('fetch-failed', `could not fetch from ${remote}: ${firstLine(complaint)}`);
  };
  const more = (what: readonly string[]): boolean => {
    if (!isShallow()) return false;
    const by = STEPS[step++];
    return get([by === undefined ? '--unshallow' : `--deepen=${by}`], what);
  };

  const objects = (ids: readonly string[]): void => {
    const { ok, complaint } = ids.length === 0 ? { ok: true, complaint: '' } : fetchObjects(context, remote, ids);
    if (!ok)
      throw new RepositoryError('fetch-failed', `could not fetch what this partial clone lacks from ${remote}: ${firstLine(complaint)}`);
  };
  /** A tree comes with all the trees in it and without files; each round brings what the one before has shown to be missing. */
  const objectsOf = (range: CommitRange): void => {
    if (isTreeless(context)) objects(treesOf(context, range));
    let before = 0;
    for (let missing = missingObjects(context, range); missing.length > 0; missing = missingObjects(context, range)) {
      if (missing.length === before) return;
      before = missing.length;
      objects(missing);
    }
  };

  return {
    commit: (name) => {
      if (name === '') return more([]);
      const options = isShallow() ? [`--depth=${depth}`] : [];
      return candidates(remote, name).some((what) => get(options, [what]));
    },
    range: (range) => {
      // Ids that no ref of the remote reaches any more can't always be asked for: then all of its branches are deepened.
      while (cutCommits(repository, range).length > 0)
        if (!more([...range.heads, ...range.bases.filter((one) => !one.startsWith('--'))]) && !more([])) break;
      if (partial) objectsOf(range);
    },
    everything: () => {
      get(isShallow() ? ['--unshallow', '--tags'] : ['--tags'], [`+refs/heads/*:refs/remotes/${remote}/*`]);
    },
  };
}

/** A partial clone without trees: `filter: tree:0`. */
function isTreeless(context: GitContext): boolean {
  return /^tree:/m.test(
    runGit(context, ['config', '--get-regexp', String.raw`^remote\..*\.partialclonefilter$`])
      .stdout.toString('utf8')
      .replace(/^\S+ /gm, ''),
  );
}

/** What to ask the remote for, so that a name stands for something here afterwards. */
function candidates(remote: string, name: string): readonly string[] {
  if (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(name)) return [name];
  // Whatever else is no plain name of a branch or tag (HEAD~3, @{u}) can't be asked for.
  if (!/^[\w][\w./-]*$/.test(name) || name.includes('..') || name.endsWith('.lock')) return [];
  const branch = name.startsWith(`${remote}/`) ? name.slice(remote.length + 1) : null;
  if (branch !== null) return [`+refs/heads/${branch}:refs/remotes/${remote}/${branch}`];
  if (name.startsWith('refs/')) return [`+${name}:${name}`];
  return [`refs/tags/${name}:refs/tags/${name}`, `refs/heads/${name}:refs/heads/${name}`];
}

/** git's own words, without the user name or the token that a URL may hold. */
function firstLine(complaint: string): string {
  const line = complaint.split('\n').find((one) => one.startsWith('fatal:')) ?? complaint.split('\n')[0] ?? '';
  return shorten(line.replace(/^fatal: /, '').replace(/\/\/[^/@\s]*@/g, '//'), 200);
}
