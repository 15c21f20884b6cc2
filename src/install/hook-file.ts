/** One hook script in a folder of hooks: adds the block to what stands there, or keeps that beside and runs it behind. */
import { UsageError } from '../model/errors.ts';
import { NOTHING_MADE, blockOf, findBlock, insertBlock, removeBlock, replaceBlock } from './text/block.ts';
import type { Made } from './text/block.ts';
import { missingFolders, same, stateOf } from './plan.ts';
import type { FileChange, FileState } from './plan.ts';
import { scriptLines } from './script.ts';
import type { HookName, HookProgram } from './script.ts';
import { insideOf } from './text/text-file.ts';

/** Where a hook stands and how it is run. */
export interface HookTarget {
  readonly file: string;
  readonly hook: HookName;
  readonly program: HookProgram;
  /**
   * `git` runs the file itself, if it has the run bit; `sh` reads it as a script (husky 9). What `sh` reads may stand
   * behind a link that the project has put there, within `top`.
   */
  readonly runner: 'git' | 'sh';
  readonly top: string;
  /** Lines of a new file in front of the block. */
  readonly head: readonly string[];
  /** Lines behind those that run binleaks, such as a call of the repository's own hook. */
  readonly tail?: readonly string[];
}

const ASIDE = '.before-binleaks';
const SHELLS = new Set(['sh', 'bash', 'dash', 'ash', 'ksh', 'mksh', 'zsh']);
const NEW_MODE = 0o755;

/** The changes that put binleaks into a hook; none where it is there already. */
export function planHook(target: HookTarget): readonly FileChange[] {
  const file = target.runner === 'sh' ? insideOf(target.file, target.top) : target.file;
  const before = stateOf(file);
  if (before === null) return [create(target, file)];
  const text = textOf(before);
  const found = text === null ? null : findBlock(text);
  if (text !== null && found && before.kind === 'file') {
    const aside = stateOf(file + ASIDE) !== null;
    const block = blockOf(linesOf(target, aside), found.made);
    // A file of ours without its run bit has lost it by accident; another's may have been switched off.
    const mode = found.made.file ? before.mode | 0o111 : before.mode;
    return changeTo(file, before, replaceBlock(text, found, block), mode);
  }
  if (text !== null && before.kind === 'file' && (target.runner === 'sh' || (isShell(text) && isRunnable(before)))) {
    const block = blockOf(linesOf(target, false), NOTHING_MADE);
    return changeTo(file, before, insertBlock(text, placeIn(text), block));
  }
  return setAside(target, file, before, text ?? '');
}

/** The changes that take binleaks out of a hook again; none where it is not in there. */
export function planUnhook(file: string): readonly FileChange[] {
  const before = stateOf(file);
  const aside = stateOf(file + ASIDE);
  // Somebody took our file away: what it ran has no other name to come back under.
  if (before === null && aside !== null) return comeBack(file, null, aside);
  const text = before === null ? null : textOf(before);
  const found = text === null ? null : findBlock(text);
  if (before?.kind !== 'file' || text === null || !found) return [];
  const rest = removeBlock(text);
  const isOurs = found.made.file && isHead(rest);
  if (aside === null) {
    if (isOurs) return [{ file, before, after: null, folders: found.made.folders }];
    return changeTo(file, before, rest);
  }
  if (!isOurs)
    throw new UsageError(
      'install',
      `${file} was changed since binleaks put the former hook beside it (${file + ASIDE}): join the two by hand`,
    );
  return comeBack(file, before, aside);
}

/** The hook that was put aside, under its name again. */
function comeBack(file: string, before: FileState | null, aside: FileState): readonly FileChange[] {
  return [
    { file, before, after: aside },
    { file: file + ASIDE, before: aside, after: null },
  ];
}

/** What a new file of ours begins with; anything else somebody has added. */
function isHead(text: string): boolean {
  return text.split(/\r?\n/).every((line) => line === '' || /^#!\/(?:bin\/sh|usr\/bin\/env sh)$/.test(line) || isHuskySource(line));
}

/** The line by which hooks of husky 5 to 8 start themselves anew; what stands in front of it runs twice. */
function isHuskySource(line: string): boolean {
  return /^\s*(?:\.|source)\s.*\/husky\.sh"?'?\s*$/.test(line);
}

function linesOf(target: HookTarget, aside: boolean): readonly string[] {
  const former = aside ? [`if [ -x "$0${ASIDE}" ]; then exec "$0${ASIDE}" "$@"; fi`] : [];
  // Files are handled as bytes, one character each: a path in our lines may hold others.
  return [...scriptLines(target.hook, target.program), ...(target.tail ?? []), ...former].map((line) =>
    Buffer.from(line).toString('latin1'),
  );
}

function create(target: HookTarget, file: string): FileChange {
  const made: Made = { file: true, folders: missingFolders(file) };
  const head = target.head.map((line) => `${line}\n`).join('');
  const text = insertBlock(head, head.length, blockOf(linesOf(target, false), made));
  return { file, before: null, after: { kind: 'file', bytes: Buffer.from(text, 'latin1'), mode: NEW_MODE } };
}

/** A hook that no line can be added to: another language, a link, switched off by its mode. It keeps its name's stem. */
function setAside(target: HookTarget, file: string, before: FileState, text: string): readonly FileChange[] {
  if (target.runner === 'sh') throw new UsageError('install', `${file} is not text: can't add binleaks to it`);
  if (/overcommit/i.test(text))
    throw new UsageError(
      'install',
      `${file} belongs to overcommit, which knows a hook by its name: add "binleaks staged" to .overcommit.yml`,
    );
  if (stateOf(file + ASIDE) !== null) throw new UsageError('install', `${file + ASIDE} is in the way: is it still needed?`);
  const head = '#!/bin/sh\n';
  const block = blockOf(linesOf(target, true), { file: true, folders: 0 });
  return [
    { file: file + ASIDE, before: null, after: before },
    { file, before, after: { kind: 'file', bytes: Buffer.from(insertBlock(head, head.length, block), 'latin1'), mode: NEW_MODE } },
  ];
}

function changeTo(file: string, before: FileState & { readonly kind: 'file' }, text: string, mode = before.mode): readonly FileChange[] {
  const after: FileState = { kind: 'file', mode, bytes: Buffer.from(text, 'latin1') };
  return same(before, after) ? [] : [{ file, before, after }];
}

/** The bytes as text that turns back into the same bytes; null for a link and for what is no text. */
function textOf(state: FileState): string | null {
  return state.kind === 'link' || state.bytes.includes(0) ? null : state.bytes.toString('latin1');
}

/** Behind the first line that names the shell, where nothing has ended the script yet. */
function placeIn(text: string): number {
  let at = 0;
  if (text.startsWith('#!')) at = behindLine(text, 0);
  const lines = text.slice(at).split('\n');
  const source = lines.findIndex(isHuskySource);
  if (source < 0 || !lines.slice(0, source).every((line) => /^\s*(?:#.*)?$/.test(line))) return at;
  for (let line = 0; line <= source; line++) at = behindLine(text, at);
  return at;
}

function behindLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** Whether a file that the system starts is a shell script; without a first line that names a program it is. */
function isShell(text: string): boolean {
  const first = text.split('\n', 1)[0] ?? '';
  if (text.startsWith('\xef\xbb\xbf')) return false;
  // Programs that are a shell script as well, which starts the right interpreter on itself.
  const beginning = text.split('\n', 10).slice(1).join('\n');
  if (/\bexec\b[^\n]{0,500}["' ]\$\{?0/.test(beginning) && !/husky/.test(beginning)) return false;
  if (!first.startsWith('#!')) return true;
  const words = first.slice(2).trim().split(/\s+/);
  const names = words.map((word) => word.split(/[/\\]/).at(-1) ?? '').filter((word) => !word.startsWith('-') && !word.includes('='));
  const name = names[0] === 'env' || names[0] === 'busybox' ? names[1] : names[0];
  return SHELLS.has((name ?? '').replace(/\.exe$/, ''));
}

/** Windows has no run bit. */
function isRunnable(state: FileState & { readonly kind: 'file' }): boolean {
  return process.platform === 'win32' || (state.mode & 0o111) !== 0;
}
