/** Makes random repositories, each wholly determined by its seed, whose histories went through all that histories go through. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import path from 'node:path';
import { fakeKey, randomFrom } from '../test/support/random.ts';

/** The environment for git: nothing of the machine's own configuration. */
export const GIT_ENV: NodeJS.ProcessEnv = {
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.org',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.org',
  GIT_AUTHOR_DATE: '1710000000 +0000',
  GIT_COMMITTER_DATE: '1710000000 +0000',
};

/** Runs git and gives its output. Throws where it fails. */
export function git(folder: string, args: readonly string[], input: string | Buffer = ''): string {
  const { status, stdout, stderr } = spawnSync('git', args, {
    cwd: folder,
    env: { ...process.env, ...GIT_ENV },
    input,
    maxBuffer: 1 << 30,
  });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr.toString().slice(0, 500)}`);
  return stdout.toString('utf8');
}

/** A repository that was made. */
export interface Made {
  /** To be removed afterwards. */
  readonly base: string;
  /** Where to scan: the main worktree, a linked one, or a bare repository. */
  readonly folder: string;
  /** The values that are planted in it, and some that are not. */
  readonly values: readonly string[];
  /** Names to be given to --branch: of branches, tags, and the ids of commits that no ref reaches. */
  readonly names: readonly string[];
  /** What went into it, for whoever looks into a difference. */
  readonly story: readonly string[];
}

type Tree = ReadonlyMap<string, string>;

interface Commit {
  readonly mark: number;
  readonly parents: readonly Commit[];
  readonly tree: Tree;
}

const PATHS = ['.env', 'bot.env', 'config/keys.env', 'odd "name".env', 'deep/er/still.env'];
const VALUES = 4;
const MAX_STEPS = 26;
/** A ref that a worktree has for itself. */
const OWN_REF = 'refs/worktree/mine';
const START = 1_640_000_000;
const DAY = 86_400;

/** Makes one repository below the system's folder for temporary files. */
export function makeRepository(seed: number): Made {
  const random = randomFrom(seed * 7919 + 17);
  const below = (count: number): number => Math.floor(random() * count);
  const chance = (part: number): boolean => random() < part;
  const values = Array.from({ length: VALUES }, (_, i) => fakeKey(seed * 10 + i + 1));
  const story: string[] = [];
  const stream: string[] = [];
  const all: Commit[] = [];
  const branches = new Map<string, Commit>();
  let mark = 0;
  let time = START + below(300) * DAY;

  const pick = <T>(list: readonly T[]): T => {
    const one = list[below(list.length)];
    if (one === undefined) throw new RangeError('nothing to pick from');
    return one;
  };
  const named = (value: string): string => `BINANCE_API_SECRET=${value}`;
  const content = (): string => {
    const value = pick(values);
    const noise = chance(0.4) ? `# ${below(3)}\n` : '';
    return `${noise}${named(value)}\n${chance(0.2) ? `${named(pick(values))}\n` : ''}`;
  };
  const edit = (tree: Tree): Tree => {
    const next = new Map(tree);
    const file = pick(PATHS);
    const kind = below(9);
    if (kind <= 2) next.set(file, content());
    else if (kind === 3) next.set(file, `clean ${below(5)}\n`);
    else if (kind === 4 && next.size > 0) next.delete(pick([...next.keys()]));
    else if (kind === 5 && next.size > 0) {
      const from = pick([...next.keys()]);
      const text = next.get(from) ?? '';
      if (chance(0.5)) next.delete(from);
      next.set(pick(PATHS), text);
    } else if (kind === 6) next.set(`names/${named(pick(values))}`, 'x\n');
    else if (kind === 7) next.set(`${named(pick(values))}/inner${below(2)}.txt`, `y ${below(3)}\n`);
    else next.set(`src/file${below(4)}.ts`, `const x = ${below(100)};\n`);
    return next;
  };
  const commit = (parents: readonly Commit[], tree: Tree, what: string): Commit => {
    // Clocks go wrong, and several commits share a second.
    if (chance(0.8)) time += below(5 * DAY);
    else if (chance(0.5)) time -= below(20 * DAY);
    const message = chance(0.08) ? `${what}\n\n${named(pick(values))}\n` : `${what}\n`;
    const [first, ...others] = parents;
    const parts = [`reset refs/work\n`, `commit refs/work\nmark :${++mark}\n`];
    parts.push(`author Ada <ada@example.org> ${time - below(3) * DAY} +0100\ncommitter Ada <ada@example.org> ${time} +0000\n`);
    parts.push(`data ${Buffer.byteLength(message)}\n${message}`);
    if (first) parts.push(`from :${first.mark}\n`);
    for (const other of others) parts.push(`merge :${other.mark}\n`);
    parts.push('deleteall\n');
    for (const [file, text] of tree) parts.push(`M 100644 inline ${quoted(file)}\ndata ${Buffer.byteLength(text)}\n${text}\n`);
    stream.push(...parts);
    const made = { mark, parents, tree };
    all.push(made);
    story.push(`:${mark} ${what} of ${parents.map((one) => `:${one.mark}`).join(' ')}`);
    return made;
  };
  const tipOf = (name: string): Commit => {
    const tip = branches.get(name);
    if (!tip) throw new RangeError(`no branch ${name}`);
    return tip;
  };
  const anyBranch = (): string => pick([...branches.keys()]);
  /** What a merge takes: of each path what one of the sides has. */
  const mixed = (sides: readonly Tree[]): Tree => {
    const next = new Map<string, string>();
    for (const file of new Set(sides.flatMap((side) => [...side.keys()]))) {
      const text = pick(sides).get(file);
      if (text !== undefined) next.set(file, text);
    }
    return next;
  };

  branches.set('main', commit([], edit(edit(new Map())), 'root'));
  const steps = 6 + below(MAX_STEPS - 6);
  for (let step = 0; step < steps; step++) {
    const name = anyBranch();
    const tip = tipOf(name);
    const other = tipOf(anyBranch());
    switch (below(16)) {
      case 0:
      case 1:
        branches.set(`topic-${step}`, tip);
        break;
      case 2: {
        branches.set(name, commit([tip, ...(other === tip ? [] : [other])], mixed([tip.tree, other.tree]), 'merge'));
        break;
      }
      case 3: {
        const sides = [...new Set([tip, other, pick(all), pick(all)])];
        branches.set(name, commit(sides, mixed(sides.map((one) => one.tree)), 'octopus merge'));
        break;
      }
      case 4:
        branches.set(name, commit([tip, ...(other === tip ? [] : [other])], edit(edit(mixed([tip.tree, other.tree]))), 'evil merge'));
        break;
      case 5:
        branches.set(name, commit([tip], other.tree, 'squash'));
        break;
      case 6: {
        const from = pick(all);
        const before = from.parents[0]?.tree ?? new Map<string, string>();
        const next = new Map(tip.tree);
        for (const [file, text] of from.tree) if (before.get(file) !== text) next.set(file, text);
        for (const file of before.keys()) if (!from.tree.has(file)) next.delete(file);
        branches.set(name, commit([tip], next, 'cherry-pick'));
        break;
      }
      case 7: {
        const line: Commit[] = [];
        for (let at: Commit | undefined = tip; at && line.length < 3; at = at.parents[0]) line.unshift(at);
        let base = other;
        for (const one of line) base = commit([base], mixed([one.tree, base.tree]), 'rebase');
        branches.set(name, base);
        break;
      }
      case 8:
        branches.set(name, commit(tip.parents, chance(0.5) ? tip.tree : edit(tip.tree), 'amend'));
        break;
      case 9:
        branches.set(name, commit([tip], tip.parents[0]?.tree ?? new Map(), 'revert'));
        break;
      case 10:
        if (branches.size > 1 && name !== 'main') branches.delete(name);
        break;
      case 11:
        branches.set(`orphan-${step}`, commit([], edit(new Map()), 'root'));
        break;
      default:
        branches.set(name, commit([tip], edit(tip.tree), 'edit'));
    }
  }

  const base = mkdtempSync(path.join(tmpdir(), 'binleaks-oracle-'));
  const isBare = chance(0.1);
  const top = path.join(base, 'repo');
  mkdirSync(top);
  const format = chance(0.2) ? 'sha256' : 'sha1';
  git(top, ['init', '-q', '-b', 'main', `--object-format=${format}`, ...(isBare ? ['--bare'] : []), '.']);
  if (chance(0.5)) git(top, ['config', 'fastimport.unpackLimit', '1']);
  const marks = path.join(base, 'marks');
  git(top, ['fast-import', '--quiet', '--force', `--export-marks=${marks}`], `${stream.join('')}\ndone\n`);
  const ids = readMarks(marks);
  const idOf = (one: Commit): string => ids.get(one.mark) ?? '';
  const someTree = (): string => git(top, ['rev-parse', `${idOf(pick(all))}^{tree}`]).trim();
  const hash = (text: string): string => git(top, ['hash-object', '-w', '--stdin'], text).trim();
  const refs: string[] = [...branches].map(([name, tip]) => `create refs/heads/${name} ${idOf(tip)}`);
  const names: string[] = [...branches.keys()];
  const addRef = (ref: string, id: string): void => {
    refs.push(`create ${ref} ${id}`);
    story.push(`${ref} ${id}`);
  };
  const tagObject = (id: string, type: string, name: string): string => {
    const message = chance(0.4) ? `${name}\n\n${named(pick(values))}` : name;
    return git(
      top,
      ['mktag'],
      `object ${id}\ntype ${type}\ntag ${name}\ntagger Ada <ada@example.org> ${time + below(DAY)} +0000\n\n${message}\n`,
    ).trim();
  };
  for (let i = 0; i < below(3); i++) addRef(`refs/tags/light-${i}`, idOf(pick(all)));
  const targets: readonly (() => readonly [string, string])[] = [
    () => [idOf(pick(all)), 'commit'],
    () => [idOf(pick(all)), 'commit'],
    () => [someTree(), 'tree'],
    () => [hash(content()), 'blob'],
  ];
  for (let i = 0; i < below(4); i++) {
    let [id, type] = pick(targets)();
    const depth = 1 + (chance(0.5) ? below(3) : 0);
    for (let level = 0; level < depth; level++) [id, type] = [tagObject(id, type, `v${i}.${level}`), 'tag'];
    if (chance(0.85)) {
      addRef(`refs/tags/v${i}`, id);
      names.push(`v${i}`);
    } else {
      story.push(`dangling tag ${id}`);
      names.push(id);
    }
  }
  if (chance(0.25)) addRef('refs/tags/of-tree', someTree());
  if (chance(0.2)) addRef('refs/tags/of-blob', hash(content()));
  if (chance(0.4)) addRef('refs/remotes/origin/main', idOf(pick(all)));
  if (chance(0.2)) addRef('refs/pull/1/head', idOf(pick(all)));
  if (chance(0.1)) addRef(`refs/heads/${named(pick(values))}`, idOf(pick(all)));
  git(top, ['update-ref', '--stdin'], `${refs.join('\n')}\ndelete refs/work\n`);
  if (chance(0.3)) hash(`${content()}dangling\n`);
  if (chance(0.3)) git(top, ['notes', 'add', '-m', chance(0.7) ? named(pick(values)) : 'fine', idOf(pick(all))]);
  for (let i = 0; i < (chance(0.3) ? 1 + below(3) : 0); i++) {
    const onto = pick(all);
    const tree = git(top, ['rev-parse', `${idOf(pick(all))}^{tree}`]).trim();
    const index = git(top, ['commit-tree', tree, '-p', idOf(onto), '-m', 'index']).trim();
    const work = git(top, ['commit-tree', tree, '-p', idOf(onto), '-p', index, '-m', 'WIP']).trim();
    // What git stash store does, which wants a work tree for it.
    git(top, ['update-ref', '-m', 'WIP', '--create-reflog', 'refs/stash', work]);
    story.push(`stash ${work}`);
  }
  const folders = [top];
  if (!isBare) {
    if (chance(0.15)) git(top, ['update-ref', '--no-deref', 'HEAD', idOf(pick(all))]);
    if (chance(0.15)) git(top, ['symbolic-ref', 'HEAD', 'refs/heads/unborn']);
    else if (chance(0.6)) git(top, ['read-tree', 'HEAD']);
    if (chance(0.25)) git(top, ['update-index', '--add', '--cacheinfo', `100644,${hash(content())},staged/new.env`]);
  }
  for (let i = 0; i < (chance(0.35) ? 1 + below(2) : 0); i++) {
    const tree = path.join(base, `linked-${i}`);
    git(top, ['worktree', 'add', '-q', '--detach', tree, idOf(pick(all))]);
    if (chance(0.3)) git(tree, ['update-index', '--add', '--cacheinfo', `100644,${hash(content())},staged/linked.env`]);
    if (chance(0.3)) git(tree, ['update-ref', OWN_REF, idOf(pick(all))]);
    folders.push(tree);
  }
  if (chance(0.4)) git(top, ['repack', '-q', '-d', ...(chance(0.5) ? ['-a'] : [])]);
  // To repack drops what only another worktree's own ref reaches: git itself reads nothing then.
  for (const tree of folders.slice(1)) if (!isWhole(tree, OWN_REF)) git(tree, ['update-ref', '-d', OWN_REF]);
  if (chance(0.3)) git(top, ['pack-refs', '--all']);
  // Ids of commits work as names too, reachable or not.
  names.push(idOf(pick(all)));
  return { base, folder: pick(folders), values, names, story };
}

/** Whether all that a name reaches is there. */
function isWhole(folder: string, name: string): boolean {
  return (
    spawnSync('git', ['rev-list', '--objects', '--quiet', name, '--'], { cwd: folder, env: { ...process.env, ...GIT_ENV } }).status === 0
  );
}

/** By the mark of a commit its id. */
function readMarks(file: string): ReadonlyMap<number, string> {
  const lines = readFileSync(file, 'utf8').split('\n');
  return new Map(
    lines
      .filter((line) => line.startsWith(':'))
      .map((line) => [Number(line.slice(1, line.indexOf(' '))), line.slice(line.indexOf(' ') + 1)]),
  );
}

function quoted(file: string): string {
  return `"${file.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
