/**
 * What a history says of some values, worked out with git alone and as simply as can be: every commit's whole tree is listed, and
 * every question is answered by going through all commits. It shares nothing with the scanner, and is slow.
 *
 * The terms are those of src/history/commit-graph.ts and of Exposure in src/model/finding.ts.
 */
import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { GIT_ENV, git } from './repository.ts';

/** What is asked for, as the command line takes it. */
export interface Scope {
  readonly branch: string | null;
  /** Seconds since 1970. */
  readonly since: number | null;
  readonly unreachable: boolean;
}

/** One place where a value stands: `KIND PATH OBJECT COMMIT`, with "-" for what there is none of. */
export type PlaceText = string;

/** What is true of a value, in the words of the JSON report. */
export interface Answer {
  readonly introducedBy: readonly string[];
  readonly removedBy: readonly string[];
  readonly introduced: string | null;
  readonly removed: string | null;
  readonly inHead: boolean;
  readonly refs: readonly string[];
  readonly heldBy: readonly string[];
  readonly reachable: boolean;
  readonly onRemote: boolean;
  readonly days: number;
  readonly commits: number;
}

interface Entry {
  readonly path: string;
  readonly type: string;
  readonly id: string;
}

interface Commit {
  readonly id: string;
  readonly parents: readonly string[];
  /** The committer's date, in seconds. */
  readonly time: number;
  readonly message: string;
}

/** Something that keeps a history: the commit, tree or blob at its end, and the tag objects on the way there. */
interface Tip {
  readonly name: string;
  readonly tags: readonly string[];
  readonly end: string;
  readonly type: string;
}

/** One place of one value with the nodes that bring it there. */
interface Place {
  readonly path: string;
  readonly blob: string | null;
  readonly isName: boolean;
  readonly holds: (entries: readonly Entry[]) => boolean;
}

/** All that git says of one repository. */
export class Answers {
  readonly #folder: string;
  readonly #commits = new Map<string, Commit>();
  readonly #tags = new Map<string, { readonly target: string; readonly type: string; readonly time: number; readonly message: string }>();
  readonly #trees = new Map<string, readonly Entry[]>();
  /** By the SHA-256 of a value the blobs that hold it. */
  readonly #blobs = new Map<string, Set<string>>();
  readonly #valuesOf: (bytes: Buffer) => readonly string[];
  readonly tips: readonly Tip[];
  readonly indexes: readonly { readonly head: string | null; readonly entries: readonly Entry[] }[];
  readonly #head: string | null;

  /** `valuesOf` gives the SHA-256 of each value that stands in some bytes. */
  constructor(folder: string, valuesOf: (bytes: Buffer) => readonly string[]) {
    this.#folder = folder;
    this.#valuesOf = valuesOf;
    this.#readObjects();
    this.#head = this.#resolve('HEAD^{commit}');
    this.tips = this.#listTips();
    this.indexes = this.#listIndexes();
  }

  /** What is true of a value whatever was asked for. `now` in milliseconds. */
  answer(sha256: string, now: number): Answer {
    const holders = this.#blobs.get(sha256) ?? new Set();
    const inEntries = (entries: readonly Entry[]): boolean =>
      entries.some((entry) => holders.has(entry.id) || this.#inName(sha256, entry.path));
    const inTree = new Map([...this.#commits.keys()].map((id) => [id, inEntries(this.#treeOf(id))]));
    const inText = (id: string): boolean => this.#has(this.#commits.get(id)?.message ?? '', sha256);
    const holds = (id: string): boolean => inTree.get(id) === true || inText(id);
    const histories = new Map(this.tips.map((tip) => [tip, this.#historyOf(tip)]));
    const kept = new Set([...histories.values()].flatMap((history) => [...history]));
    const isKeptAnywhere = [...kept].some(holds);
    const among = [...this.#commits.values()].filter((one) => !isKeptAnywhere || kept.has(one.id));
    const parentHas = (one: Commit): boolean => one.parents.some((parent) => inTree.get(parent) === true);
    const byDate = (a: Commit, b: Commit): number => a.time - b.time || (a.id < b.id ? -1 : 1);
    const came = among.filter((one) => (inTree.get(one.id) === true ? !parentHas(one) : inText(one.id))).toSorted(byDate);
    const left = among.filter((one) => inTree.get(one.id) !== true && parentHas(one)).toSorted(byDate);
    const inTags = (tip: Tip): boolean => tip.tags.some((id) => this.#has(this.#tags.get(id)?.message ?? '', sha256));
    const endHolds = (tip: Tip): boolean => (tip.type === 'commit' ? inTree.get(tip.end) === true : inEntries(this.#entriesOf(tip)));
    const nameHolds = (tip: Tip): boolean => this.#has(tip.name, sha256);
    const refs = this.tips.filter((tip) => [...(histories.get(tip) ?? [])].some(holds) || inTags(tip) || endHolds(tip) || nameHolds(tip));
    const heldBy = this.tips.filter((tip) => endHolds(tip) || inTags(tip) || nameHolds(tip));
    const isThere = heldBy.some((tip) => (endHolds(tip) || inTags(tip)) && !/^(?:refs\/tags\/|refs\/stash$|stash@)/.test(tip.name));
    const last = isThere ? undefined : left.at(-1);
    const [first] = came;
    return {
      introducedBy: came.map((one) => one.id),
      removedBy: left.map((one) => one.id),
      introduced: first?.id ?? null,
      removed: last?.id ?? null,
      inHead: this.#head !== null && inTree.get(this.#head) === true,
      refs: shown(refs),
      heldBy: shown(heldBy),
      reachable: refs.length > 0,
      onRemote: refs.some((tip) => tip.name.startsWith('refs/remotes/')),
      days: first ? Math.max(0, Math.floor(((last ? last.time * 1000 : now) - first.time * 1000) / 86_400_000)) : 0,
      commits: among.filter((one) => holds(one.id)).length,
    };
  }

  /** The places of a value that a scope covers, sorted. */
  places(sha256: string, scope: Scope): readonly PlaceText[] {
    const found: PlaceText[] = [];
    const branch = scope.branch === null ? null : this.#tipNamed(scope.branch);
    const inBranch = branch ? new Set([...this.#historyOf(branch), ...branch.tags, branch.end]) : null;
    const reach = (list: readonly Tip[]): ReadonlySet<string> =>
      new Set(list.flatMap((tip) => [...this.#historyOf(tip), ...tip.tags, tip.end]));
    const isStash = (tip: Tip): boolean => tip.name === 'refs/stash' || tip.name.startsWith('stash@');
    const isNote = (tip: Tip): boolean => tip.name.startsWith('refs/notes/');
    const kinds = [
      reach(this.tips.filter((tip) => !isStash(tip) && !isNote(tip))),
      reach(this.tips.filter(isStash)),
      reach(this.tips.filter(isNote)),
    ];
    const rankOf = (node: string): number => {
      const rank = node.startsWith('index ') ? 0 : kinds.findIndex((kind) => kind.has(node));
      return rank < 0 ? kinds.length : rank;
    };
    const timeOf = (node: string): number | null => this.#commits.get(node)?.time ?? this.#tags.get(node)?.time ?? null;
    const isWanted = (node: string): boolean => {
      const time = timeOf(node);
      const isKept = rankOf(node) < kinds.length;
      return (
        (inBranch === null || inBranch.has(node)) &&
        (scope.since === null || (time === null ? isKept : time >= scope.since)) &&
        (scope.unreachable || isKept)
      );
    };
    const best = (nodes: readonly string[]): string | undefined => {
      const order = (a: string, b: string): number =>
        rankOf(a) - rankOf(b) ||
        Number(this.#commits.has(b)) - Number(this.#commits.has(a)) ||
        (timeOf(a) ?? 0) - (timeOf(b) ?? 0) ||
        (a < b ? -1 : 1);
      return nodes.toSorted(order)[0];
    };
    const ends = this.tips.filter((tip) => tip.type === 'tree' || tip.type === 'blob');
    const branchEnd = branch && (branch.type === 'tree' || branch.type === 'blob') ? [branch] : [];
    const loose = new Set(this.#blobs.get(sha256) ?? []);
    for (const place of this.#placesOf(sha256, [...ends, ...branchEnd])) {
      const here = (id: string): boolean => place.holds(this.#treeOf(id));
      const commits = [...this.#commits.values()].filter((one) => here(one.id) && !one.parents.some(here)).map((one) => one.id);
      const others = [...ends, ...branchEnd].filter((tip) => place.holds(this.#entriesOf(tip))).map((tip) => tip.end);
      const staged = this.indexes.flatMap(({ head, entries }, number) =>
        !place.isName && place.holds(entries) && !(head !== null && here(head)) ? [`index ${number}`] : [],
      );
      const nodes = [...new Set([...commits, ...others, ...staged])];
      if (place.blob !== null) loose.delete(place.blob);
      const brought = best(nodes.filter(isWanted));
      if (brought === undefined) continue;
      const rank = Math.min(...nodes.map(rankOf));
      const kind = place.isName ? 'name' : ['file', 'stash', 'note', 'unreachable'][rank];
      found.push(`${kind} ${place.path} ${place.blob ?? '-'} ${this.#commits.has(brought) ? brought : '-'}`);
    }
    const isAll = scope.unreachable && inBranch === null && scope.since === null;
    // What nothing leads to: which path it once had is anyone's guess.
    if (isAll) found.push(...[...loose].map((id) => `unreachable ? ${id} -`));
    for (const { id, message } of this.#commits.values())
      if (this.#has(message, sha256) && isWanted(id)) found.push(`${rankOf(id) < kinds.length ? 'message' : 'unreachable'} ? - ${id}`);
    for (const [id, { message }] of this.#tags)
      if (this.#has(message, sha256) && isWanted(id)) found.push(`${rankOf(id) < kinds.length ? 'tag' : 'unreachable'} ? ${id} -`);
    for (const { name } of this.tips)
      if (this.#has(name, sha256) && (scope.branch === null || this.#means(scope.branch, name))) found.push(`name ${name} - -`);
    return [...new Set(found)].toSorted();
  }

  /** The objects at paths, and the names, that hold a value anywhere. */
  #placesOf(sha256: string, ends: readonly Tip[]): readonly Place[] {
    const places = new Map<string, Place>();
    const holders = this.#blobs.get(sha256) ?? new Set();
    const lists = [
      ...[...this.#commits.keys()].map((id) => this.#treeOf(id)),
      ...ends.map((tip) => this.#entriesOf(tip)),
      ...this.indexes.map((index) => index.entries),
    ];
    for (const { path, type, id } of lists.flat()) {
      if (holders.has(id))
        places.set(`${id} ${path}`, {
          path,
          blob: id,
          isName: false,
          holds: (entries) => entries.some((one) => one.id === id && one.path === path),
        });
      if (this.#inName(sha256, path)) {
        const isTree = type === 'tree';
        places.set(`name ${path} ${isTree}`, {
          path: isTree ? `${path}/` : path,
          blob: null,
          isName: true,
          holds: (entries) => entries.some((one) => one.path === path && (one.type === 'tree') === isTree),
        });
      }
    }
    return [...places.values()];
  }

  #inName(sha256: string, path: string): boolean {
    return path.length >= 64 && this.#has(path.split('/').at(-1) ?? '', sha256);
  }

  #has(text: string, sha256: string): boolean {
    return text.length >= 64 && this.#valuesOf(Buffer.from(text)).includes(sha256);
  }

  #treeOf(commit: string): readonly Entry[] {
    const known = this.#trees.get(commit);
    if (known) return known;
    const entries = this.#listTree(commit);
    this.#trees.set(commit, entries);
    return entries;
  }

  #entriesOf({ end, type }: Tip): readonly Entry[] {
    if (type === 'blob') return [{ path: '', type: 'blob', id: end }];
    return type === 'tree' ? this.#treeOf(end) : [];
  }

  #listTree(treeish: string): readonly Entry[] {
    const { status, stdout } = this.#try(['ls-tree', '-r', '-t', '-z', '--full-tree', treeish]);
    if (status !== 0) return [];
    return stdout.split('\0').flatMap((line) => {
      const [, type, id, path] = /^\d+ (\w+) ([0-9a-f]+)\t([^]*)$/.exec(line) ?? [];
      return type !== undefined && id !== undefined && path !== undefined ? [{ path, type, id }] : [];
    });
  }

  /** The commits that a tip reaches. */
  #historyOf(tip: Tip): ReadonlySet<string> {
    return tip.type === 'commit' ? this.#history(tip.end) : new Set();
  }

  readonly #histories = new Map<string, ReadonlySet<string>>();
  #history(commit: string): ReadonlySet<string> {
    const known = this.#histories.get(commit) ?? new Set(lines(git(this.#folder, ['rev-list', commit, '--'])));
    this.#histories.set(commit, known);
    return known;
  }

  #tipNamed(name: string): Tip | null {
    const id = this.#resolve(name);
    return id === null ? null : this.#tipOf(name, id);
  }

  #tipOf(name: string, id: string): Tip {
    const tags: string[] = [];
    let at = id;
    for (let tag = this.#tags.get(at); tag; tag = this.#tags.get(at)) {
      tags.push(at);
      at = tag.target;
    }
    // What a dangling tag names may be gone.
    return { name, tags, end: at, type: this.#try(['cat-file', '-t', at]).stdout.trim() };
  }

  #listTips(): readonly Tip[] {
    const found: (readonly [string, string])[] = lines(git(this.#folder, ['for-each-ref', '--format=%(refname) %(objectname)'])).map(
      (line) => [line.slice(0, line.lastIndexOf(' ')), line.slice(line.lastIndexOf(' ') + 1)],
    );
    if (this.#head !== null) found.push(['HEAD', this.#head]);
    const own = realpathSync(this.#folder);
    for (const { folder, isBare } of this.#worktrees()) {
      if (realpathSync(folder) === own) continue;
      const isDetached = !isBare && spawnSync('git', ['symbolic-ref', '-q', 'HEAD'], { cwd: folder, env: env() }).status !== 0;
      const id = isDetached ? git(folder, ['rev-parse', 'HEAD']).trim() : null;
      if (id !== null) found.push([`HEAD of the worktree ${folder}`, id]);
      for (const line of lines(git(folder, ['for-each-ref', '--format=%(refname) %(objectname)', 'refs/worktree', 'refs/bisect'])))
        found.push([line.slice(0, line.lastIndexOf(' ')), line.slice(line.lastIndexOf(' ') + 1)]);
    }
    const stashes = this.#try(['reflog', 'show', '--format=%H', 'refs/stash', '--']);
    if (stashes.status === 0)
      for (const [number, id] of lines(stashes.stdout).entries()) if (number > 0) found.push([`stash@{${number}}`, id]);
    return found.map(([name, id]) => this.#tipOf(name, id));
  }

  #worktrees(): readonly { readonly folder: string; readonly isBare: boolean }[] {
    return git(this.#folder, ['worktree', 'list', '--porcelain'])
      .split('\n\n')
      .flatMap((block) => {
        const [, folder] = /^worktree (.*)/.exec(block) ?? [];
        return folder === undefined ? [] : [{ folder, isBare: /^bare$/m.test(block) }];
      });
  }

  #listIndexes(): readonly { readonly head: string | null; readonly entries: readonly Entry[] }[] {
    return this.#worktrees()
      .filter((one) => !one.isBare)
      .map(({ folder }) => {
        const head = spawnSync('git', ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], { cwd: folder, env: env(), encoding: 'utf8' });
        const entries = git(folder, ['ls-files', '--stage', '-z'])
          .split('\0')
          .flatMap((line) => {
            const [, id, path] = /^\d+ ([0-9a-f]+) \d\t([^]*)$/.exec(line) ?? [];
            return id !== undefined && path !== undefined ? [{ path, type: 'blob', id }] : [];
          });
        return { head: head.status === 0 ? head.stdout.trim() : null, entries };
      });
  }

  /** Reads every object, whether anything reaches it or not. */
  #readObjects(): void {
    const list = lines(git(this.#folder, ['cat-file', '--batch-all-objects', '--batch-check=%(objectname) %(objecttype)']));
    const input = list.filter((line) => !line.endsWith(' tree')).map((line) => `${line.split(' ')[0] ?? ''}\n`);
    const { stdout } = spawnSync('git', ['cat-file', '--batch'], {
      cwd: this.#folder,
      env: env(),
      input: input.join(''),
      maxBuffer: 1 << 30,
    });
    for (let at = 0; at < stdout.length;) {
      const end = stdout.indexOf(0x0a, at);
      const [id = '', type = '', size = '0'] = stdout.toString('latin1', at, end).split(' ');
      const bytes = stdout.subarray(end + 1, end + 1 + Number(size));
      at = end + 1 + Number(size) + 1;
      if (type === 'blob') for (const value of this.#valuesOf(bytes)) this.#blobs.set(value, (this.#blobs.get(value) ?? new Set()).add(id));
      else this.#takeText(id, type, bytes.toString('utf8'));
    }
  }

  #takeText(id: string, type: string, text: string): void {
    const header = text.slice(0, text.indexOf('\n\n'));
    const time = Number(/^(?:committer|tagger) .* (\d+) [+-]\d{4}$/m.exec(header)?.[1] ?? 0);
    const message = text.slice(text.indexOf('\n\n') + 2);
    if (type === 'commit') {
      const parents = [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? '');
      this.#commits.set(id, { id, parents, time, message });
    } else {
      const [, target = '', kind = ''] = /^object ([0-9a-f]+)\ntype (\w+)/.exec(header) ?? [];
      this.#tags.set(id, { target, type: kind, time, message });
    }
  }

  #resolve(name: string): string | null {
    const { status, stdout } = this.#try(['rev-parse', '--verify', '--quiet', '--end-of-options', name]);
    return status === 0 ? stdout.trim() : null;
  }

  #means(name: string, ref: string): boolean {
    const { stdout } = this.#try(['rev-parse', '--symbolic-full-name', name]);
    return stdout.trim() === ref;
  }

  #try(args: readonly string[]): { readonly status: number | null; readonly stdout: string } {
    const { status, stdout } = spawnSync('git', args, { cwd: this.#folder, env: env(), encoding: 'utf8', maxBuffer: 1 << 30 });
    return { status, stdout };
  }
}

function env(): NodeJS.ProcessEnv {
  return { ...process.env, ...GIT_ENV };
}

function lines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}

function shown(tips: readonly Tip[]): readonly string[] {
  const names = [...new Set(tips.map((tip) => tip.name))];
  const others = names.filter((name) => name !== 'HEAD');
  return (others.length > 0 ? others : names).map((name) => name.replace(/^refs\/(?:heads|tags|remotes)\//, '')).toSorted();
}

/** The SHA-256 of every run of 64 letters and digits in some bytes. */
export function runsOf(bytes: Buffer): readonly string[] {
  const runs = bytes.toString('latin1').match(/(?<![A-Za-z0-9])[A-Za-z0-9]{64}(?![A-Za-z0-9])/g) ?? [];
  return [...new Set(runs)].map((run) => createHash('sha256').update(run).digest('hex'));
}
