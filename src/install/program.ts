/** The binleaks that an installation is made by, as far as hooks may start it later. */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { UsageError } from '../model/errors.ts';
import { same, stateOf } from './plan.ts';
import type { FileChange } from './plan.ts';
import { realOf } from './same-path.ts';
import { BESIDE, COPY } from './script.ts';
import type { OwnProgram } from './script.ts';

/** The running program. */
export interface Program {
  /** Its package's folder. */
  readonly folder: string;
  /** The Node that runs it. */
  readonly node: string;
  readonly version: string;
  /** It was fetched for this run only (npx), and is gone after it. */
  readonly isPassing: boolean;
}

/** Where package managers put what is fetched for one run: npx, pnpm dlx, yarn dlx, bunx; or an archive of Yarn's. */
const PASSING = [
  /[/\\]_npx[/\\]/,
  /[/\\]bunx-[^/\\]*[/\\]/,
  /[/\\]dlx(?:-[^/\\]*)?[/\\]/,
  /[/\\]xfs-[^/\\]*[/\\]dlx-[^/\\]*[/\\]/,
  /[/\\]\.?yarn[/\\](?:berry[/\\])?cache[/\\]/,
  /\.zip[/\\]/,
];

/** Whether a package in a folder was fetched for one run only. */
export function isPassingFolder(folder: string): boolean {
  return PASSING.some((one) => one.test(`${folder}/`));
}

/** What hooks of this machine start, and what has to be put there for it. */
export interface OwnInstallation {
  readonly program: OwnProgram;
  readonly changes: readonly FileChange[];
}

/**
 * The program of hooks that stay on this machine. Where it stands outside of every work tree it is named as it is, and
 * updates reach the hooks. What stands in one, or will be gone soon, is copied into `keeper`, a folder that no checkout
 * writes to; `hooks` is the folder of the hooks.
 */
export function planOwnProgram(program: Program, keeper: string, hooks: string): OwnInstallation {
  const node = slashes(program.node);
  if (!program.isPassing && !isInWorkTree(program.folder))
    return { program: { kind: 'own', folder: slashes(program.folder), node }, changes: planCopyRemoval(keeper) };
  const copy = join(keeper, COPY);
  const folder = realOf(dirname(hooks)) === realOf(keeper) ? BESIDE : slashes(copy);
  return { program: { kind: 'own', folder, node }, changes: planCopy(program.folder, copy) };
}

function slashes(path: string): string {
  return path.split(sep).join('/');
}

/** Whether a checkout may write to a folder: whether one above it is a work tree. */
function isInWorkTree(folder: string): boolean {
  for (let at = realOf(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return true;
    if (dirname(at) === at) return false;
  }
}

/** The files of the package that hooks need, relative to its folder. */
function partsOf(folder: string): readonly string[] {
  const list = (name: string, end: RegExp): readonly string[] =>
    existsSync(join(folder, name))
      ? readdirSync(join(folder, name))
          .filter((file) => end.test(file))
          .map((file) => `${name}/${file}`)
      : [];
  return ['package.json', ...list('hooks', /./), ...list('dist', /\.js$/)];
}

function planCopy(from: string, to: string): readonly FileChange[] {
  if (!existsSync(join(from, 'dist/cli.js')))
    throw new UsageError('install', `this installation of binleaks lacks ${join(from, 'dist/cli.js')}: install it again`);
  const parts = partsOf(from);
  const fresh = parts.flatMap((part): readonly FileChange[] => {
    const source = stateOf(realOf(join(from, part)));
    if (source?.kind !== 'file') return [];
    const file = join(to, part);
    const before = stateOf(file);
    const after = { kind: 'file', bytes: source.bytes, mode: part.startsWith('hooks/') ? 0o755 : 0o644 } as const;
    return same(before, after) ? [] : [{ file, before, after, group: to }];
  });
  // What an earlier version had and this one has not.
  const stale = existsSync(to) ? partsOf(to).filter((part) => !parts.includes(part)) : [];
  return [...fresh, ...stale.flatMap((part) => planRemoval(join(to, part), to, 0))];
}

function planRemoval(file: string, group: string, folders: number): readonly FileChange[] {
  const before = stateOf(file);
  return before === null ? [] : [{ file, before, after: null, folders, group }];
}

/** Plans the removal of a copy that {@link planOwnProgram} has made in `keeper`. */
export function planCopyRemoval(keeper: string): readonly FileChange[] {
  const copy = join(keeper, COPY);
  if (!existsSync(join(copy, 'package.json')) || !existsSync(join(copy, 'hooks'))) return [];
  // Each file takes the folders with it that are empty then: those of the copy, the keeper and the one that holds it.
  return partsOf(copy).flatMap((part) => planRemoval(join(copy, part), copy, part.split('/').length + 2));
}
