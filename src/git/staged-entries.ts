/** What a commit would add: the entries of the index that differ from the commit's parents. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runGit, streamGit } from './run-git.ts';
import type { GitContext } from './run-git.ts';
import { readRegular, IrregularFileError } from './regular-file.ts';
import { RepositoryError, findGitFolder, ownershipError } from './repository.ts';

/** A path whose staged content differs from every parent's. Paths are bytes read as Latin-1. */
export interface StagedEntry {
  readonly path: string;
  readonly mode: string;
  readonly id: string;
  /** The contents that the parents have there, as far as they have one. */
  readonly parents: readonly (string | null)[];
  /** Both sides of a merge stand there, and nobody has decided yet. */
  readonly isUnmerged: boolean;
}

/** The work tree and the index that a hook, or a user, speaks of. */
export interface WorkTree {
  readonly top: string;
  readonly git: GitContext;
  /** Empty before the first commit; more than one while a merge is being committed. */
  readonly parents: readonly string[];
}

/** Finds the work tree that a folder belongs to. Throws an error in words where there is none. */
export function findWorkTree(folder: string): WorkTree {
  const found = findGitFolder(folder);
  const named = process.env['GIT_DIR'];
  const gitFolder = named === undefined ? found?.gitFolder : resolve(folder, named);
  if (gitFolder === undefined) throw new RepositoryError('no-repository', `${folder}: not a git repository (nor any folder above it)`);
  const top = named === undefined ? (found?.root ?? folder) : resolve(folder, process.env['GIT_WORK_TREE'] ?? found?.root ?? '.');
  return { top, git: { folder: top, inherit: true }, parents: ['HEAD', ...mergeHeads(gitFolder)] };
}

/** The other parents of a merge that is being committed. */
function mergeHeads(gitFolder: string): readonly string[] {
  const file = join(gitFolder, 'MERGE_HEAD');
  if (!existsSync(file)) return [];
  return readHeads(file)
    .split('\n')
    .filter((line) => /^[0-9a-f]{40,64}$/.test(line));
}

/** Far more than any merge has parents, in bytes. */
const MOST_HEADS = 1024 * 1024;

function readHeads(file: string): string {
  try {
    return readRegular(file, MOST_HEADS).toString('latin1');
  } catch (error) {
    if (error instanceof IrregularFileError) throw new RepositoryError('damaged-repository', `${file} ${error.message}`);
    throw error;
  }
}

const DELETED = /^0+$/;

/** Lists what is staged, compared with every parent. Throws an error in words where git can't tell. */
export function listStaged(workTree: WorkTree): readonly StagedEntry[] {
  const [first, ...others] = workTree.parents;
  const changed = first === undefined ? null : changes(workTree, first, []);
  // Before the first commit everything is new.
  const entries = changed ?? changes(workTree, emptyTree(workTree), []);
  if (!entries) throw new RepositoryError('git-failed', 'git could not compare the index with an empty tree');
  const more = others.map((parent) => {
    const against = changes(workTree, parent, []);
    if (!against) throw new RepositoryError('git-failed', `git could not compare the index with ${parent}, which is being merged`);
    return against;
  });
  return [...entries.values()].flatMap((entry) => {
    // What a merged branch has just so is not new.
    const matches = more.map((one) => one.get(entry.path));
    if (matches.includes(undefined)) return [];
    return [{ ...entry, parents: [...entry.parents, ...matches.flatMap((one) => one?.parents ?? [])] }];
  });
}

/** For staged files that their path's history does not know: the content they were renamed or copied from. */
export function listSources(workTree: WorkTree): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const entry of changes(workTree, 'HEAD', ['-M', '-C'])?.values() ?? []) {
    const [source] = entry.parents;
    if (source !== null && source !== undefined) found.set(entry.path, source);
  }
  return found;
}

/** Null where the tree does not exist. */
function changes(workTree: WorkTree, tree: string, options: readonly string[]): ReadonlyMap<string, StagedEntry> | null {
  const args = ['diff-index', '--cached', '--raw', '-z', '--no-abbrev', '--no-ext-diff', '--no-textconv', '--ignore-submodules=dirty'];
  const { ok, stdout, complaint } = runGit(workTree.git, [...args, ...(options.length > 0 ? options : ['--no-renames']), tree, '--']);
  if (!ok) {
    const foreign = ownershipError(complaint, workTree.top);
    if (foreign) throw foreign;
    if (
      /bad revision|unknown revision|ambiguous argument|bad object HEAD|invalid object name/i.test(complaint) &&
      !existsInRefs(workTree, tree)
    )
      return null;
    throw new RepositoryError('git-failed', `git could not read what is staged: ${complaint.split('\n')[0] ?? ''}`);
  }
  const found = new Map<string, StagedEntry>();
  const parts = stdout.toString('latin1').split('\0');
  for (let i = 0; i + 1 < parts.length;) {
    const match = /^:\d+ (\d+) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])/.exec(parts[i] ?? '');
    if (!match) break;
    const [, mode = '', old = '', id = '', status = ''] = match;
    const isMoved = status === 'R' || status === 'C';
    const path = parts[i + (isMoved ? 2 : 1)] ?? '';
    i += isMoved ? 3 : 2;
    if (status === 'D') continue;
    found.set(path, { path, mode, id, parents: [DELETED.test(old) ? null : old], isUnmerged: status === 'U' });
  }
  return found;
}

/** A HEAD that is there but can't be read must not pass for one that is still to be born. */
function existsInRefs({ git }: WorkTree, tree: string): boolean {
  return tree !== 'HEAD' || runGit(git, ['rev-parse', '--verify', '--quiet', 'HEAD']).ok;
}

function emptyTree({ git }: WorkTree): string {
  return runGit(git, ['hash-object', '-t', 'tree', '--stdin'], '').stdout.toString('latin1').trim();
}

/** An object as it comes from git: its bytes must be taken before the next one is asked for. `size` is null where git has none. */
export type StreamedObject =
  | { readonly id: string; readonly size: null }
  | {
      readonly id: string;
      readonly type: string;
      readonly size: number;
      /** All of it. Only for objects that fit into memory. */
      readonly whole: () => Promise<Buffer>;
      readonly chunks: () => AsyncGenerator<Buffer>;
    };

const FEW = 40;
const FEW_BYTES = 4 * 1024 * 1024;

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  await Promise.resolve();
  yield bytes;
}

/** Reads objects in one call of git, as they come. Throws GitError where git fails on one. */
export async function* readObjectsOf(context: GitContext, ids: readonly string[]): AsyncGenerator<StreamedObject> {
  if (ids.length === 0) return;
  const args = ['cat-file', '--batch'];
  const input = `${ids.join('\n')}\n`;
  // A small commit is the common one, and to wait for git is quicker than to listen to it.
  const small = ids.length <= FEW ? runGit(context, args, input, FEW_BYTES) : null;
  const source = small?.ok ? once(small.stdout) : streamGit(context, args, input);
  let rest: Buffer = Buffer.alloc(0);
  const more = async (): Promise<boolean> => {
    const next = await source.next();
    if (next.done === true) return false;
    rest = rest.length === 0 ? next.value : Buffer.concat([rest, next.value]);
    return true;
  };
  try {
    for (const id of ids) {
      let end = rest.indexOf(0x0a);
      while (end < 0 && (await more())) end = rest.indexOf(0x0a);
      const header = rest.toString('latin1', 0, Math.max(end, 0));
      const [, type = '', size] = / (\w+) (\d+)$/.exec(header) ?? [];
      rest = rest.subarray(end + 1);
      if (size === undefined) {
        yield { id, size: null };
        continue;
      }
      let left = Number(size);
      const chunks = async function* (): AsyncGenerator<Buffer> {
        while (left > 0) {
          if (rest.length === 0 && !(await more())) return;
          const chunk = rest.subarray(0, left);
          rest = rest.subarray(chunk.length);
          left -= chunk.length;
          yield chunk;
        }
      };
      const whole = async (): Promise<Buffer> => {
        const parts: Buffer[] = [];
        for await (const chunk of chunks()) parts.push(chunk);
        const [only] = parts;
        return parts.length === 1 && only ? only : Buffer.concat(parts);
      };
      yield { id, type, size: left, whole, chunks };
      // What was not asked for is passed over.
      await whole();
      // The line end behind the object.
      while (rest.length === 0 && (await more()));
      rest = rest.subarray(1);
    }
    // What git has to say of its end.
    await source.next();
  } finally {
    // Whoever has seen enough leaves no git behind that waits for its reader.
    await source.return(undefined);
  }
}

/** The numbers of the lines that one content has and another has not, as git's diff sees it. */
export function addedLines(context: GitContext, before: string, after: string): ReadonlySet<number> | null {
  const args = ['diff', '-U0', '--text', '--no-ext-diff', '--no-textconv', '--no-color', '--no-indent-heuristic', before, after, '--'];
  const { ok, stdout } = runGit(context, args);
  if (!ok) return null;
  const lines = new Set<number>();
  for (const match of stdout.toString('latin1').matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)) {
    const from = Number(match[1]);
    for (let line = from; line < from + Number(match[2] ?? 1); line++) lines.add(line);
  }
  return lines;
}
