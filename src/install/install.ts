/** The plans of `binleaks install` and `binleaks uninstall` for one repository. */
import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { UsageError } from '../model/errors.ts';
import { slashPath } from '../model/shown-path.ts';
import { findBlock, removeBlock } from './text/block.ts';
import { planHook, planUnhook } from './hook-file.ts';
import type { HookTarget } from './hook-file.ts';
import { objectAt, valueOf, withMember, withValue, withoutMember } from './text/json-text.ts';
import { isJson, managersOf, nameOf } from './managers.ts';
import type { Manager } from './managers.ts';
import type { FileChange, Plan } from './plan.ts';
import { planCopyRemoval, planOwnProgram } from './program.ts';
import type { Program } from './program.ts';
import type { HookRepository } from './hook-repository.ts';
import { isWithin } from './same-path.ts';
import { COMMAND_END, HOOKS, LOCAL_PACKAGE, UNPLUGGED, command, commandByGit } from './script.ts';
import type { HookName, HookProgram, ProjectProgram } from './script.ts';
import { insideOf, planText, textOfFile } from './text/text-file.ts';
import { addToLefthook, addToPreCommit } from './text/yaml-text.ts';

/** What is planned, and the tool it is planned for. */
export interface InstallPlan extends Plan {
  readonly manager: Manager;
}

/** Plans the installation of some hooks by the tool that is in charge. Throws UsageError, with lines to add, where it can't be done safely. */
export function planInstall(repository: HookRepository, hooks: readonly HookName[], program: Program, cwd: string): InstallPlan {
  const [manager] = managersOf(repository);
  const plan = planFor(manager, repository, hooks, projectProgram(repository.top, cwd), program);
  const outside = plan.changes.find(({ file }) => !isOfRepository(dirname(file), repository));
  if (outside)
    throw new UsageError(
      'install',
      `${dirname(outside.file)} is outside of the project: ${repository.hooksPath === null ? 'a link leads there' : `core.hooksPath is ${repository.hooksPath.value} (${repository.hooksPath.origin})`}. Where that is meant, add "binleaks hook ${hooks[0] ?? 'pre-commit'}" to the hook there yourself; else run "git config --unset core.hooksPath"`,
    );
  return { manager, ...plan };
}

/** Whether a folder belongs to the work tree or to git's own folder, whatever links lead there. */
function isOfRepository(folder: string, { top, common }: HookRepository): boolean {
  return isWithin(folder, top) || isWithin(folder, common);
}

/** Where hooks that come to every developer look for binleaks: nothing in there may be of one machine only. */
export function projectProgram(top: string, cwd: string): ProjectProgram {
  return { kind: 'project', local: existsSync(join(top, '.pnp.cjs')) ? UNPLUGGED : localPackage(top, cwd) };
}

/** The package in a folder above the current one, which in a project of many packages need not be the top. */
function localPackage(top: string, cwd: string): string {
  const way = relative(realpathSync(top), realpathSync(cwd)).split(sep);
  for (let depth = way.length; depth >= 0; depth--) {
    const path = [...way.slice(0, depth), LOCAL_PACKAGE].filter((part) => part !== '').join('/');
    // It becomes a word of a command in files of several kinds: names that one of them would have to quote are left out.
    if (existsSync(join(top, path, 'package.json')) && /^[\w@./-]+$/.test(path)) return path;
  }
  return LOCAL_PACKAGE;
}

function planFor(manager: Manager, repository: HookRepository, hooks: readonly HookName[], shared: ProjectProgram, program: Program): Plan {
  const { top } = repository;
  switch (manager.name) {
    case 'husky':
      return planHusky(manager, top, hooks, shared);
    case 'lefthook':
      return planLefthook(manager.file, top, hooks, shared);
    case 'simple-git-hooks':
      return planSimple(manager, top, hooks, shared);
    case 'pre-commit':
      return joined([
        planPreCommit(
          manager.file,
          top,
          hooks.filter((hook) => hook !== 'pre-push'),
          shared,
        ),
        ...(hooks.includes('pre-push')
          ? [{ ...planScripts(repository, repository.hooks, ['pre-push'], shared, program), notes: [PUSH_NOTE] }]
          : []),
      ]);
    case 'core.hooksPath':
    case 'plain':
      return planScripts(repository, manager.folder, hooks, shared, program);
  }
}

function joined(plans: readonly Plan[]): Plan {
  return { changes: plans.flatMap(({ changes }) => changes), notes: plans.flatMap(({ notes }) => notes) };
}

/** Scripts that git itself runs, in its own folder or in one that core.hooksPath names. */
function planScripts(
  repository: HookRepository,
  folder: string,
  hooks: readonly HookName[],
  shared: ProjectProgram,
  program: Program,
): Plan {
  if (isForeign(repository))
    throw new UsageError(
      'install',
      `core.hooksPath is ${repository.hooks} for all repositories (${repository.hooksPath?.origin ?? ''}), so git runs none of this repository's own hooks: use "binleaks install --global --hooks-path", or "git config core.hooksPath .git/hooks" here first`,
    );
  // A folder that is committed comes to everyone; .git does not.
  const isShared = isWithin(folder, repository.top) && !isWithin(folder, repository.common);
  const own = isShared ? null : planOwnProgram(program, repository.common, folder);
  const target = (hook: HookName): HookTarget => ({
    file: join(folder, hook),
    hook,
    program: own?.program ?? shared,
    runner: 'git',
    top: repository.top,
    head: ['#!/bin/sh'],
  });
  return { changes: [...(own?.changes ?? []), ...hooks.flatMap((hook) => planHook(target(hook)))], notes: [] };
}

const PUSH_NOTE =
  'pre-commit hands on only the first of several branches that one push brings: so pushes are checked by git\'s own pre-push hook, for all of them. If you run "pre-commit install --hook-type pre-push" later, run "binleaks install --hooks pre-push" after it.';

/** Hooks that are set for all of the user's repositories, in one folder: a relative one is a folder in each of them. */
function isForeign({ hooksPath }: HookRepository): boolean {
  return hooksPath !== null && !hooksPath.own && isAbsolute(hooksPath.value);
}

const OLD_HUSKY = ['#!/usr/bin/env sh', '. "$(dirname -- "$0")/_/husky.sh"', ''];

function planHusky(manager: Manager & { readonly name: 'husky' }, top: string, hooks: readonly HookName[], program: HookProgram): Plan {
  if (manager.major <= 4)
    throw new UsageError(
      'install',
      'husky 4 keeps its hooks in package.json: update husky, or add "binleaks staged" to its "pre-commit" there',
    );
  const head = manager.isOld ? OLD_HUSKY : [];
  const target = (hook: HookName): HookTarget => ({ file: join(manager.folder, hook), hook, program, runner: 'sh', top, head });
  return { changes: hooks.flatMap((hook) => planHook(target(hook))), notes: [] };
}

function planLefthook(file: string, top: string, hooks: readonly HookName[], program: ProjectProgram): Plan {
  const fields = (hook: HookName): readonly string[] => {
    const args = { 'pre-commit': '', 'commit-msg': '{1}', 'pre-push': '{0}' }[hook];
    return [`run: '${command(hook, program, args)}'`, ...(hook === 'pre-push' ? ['use_stdin: true'] : [])];
  };
  const missing = (text: string): readonly HookName[] =>
    hooks.filter((hook) => !blocksIn(text).some((block) => block.includes(`/hooks/${hook}"`)));
  const byHand = hooks.flatMap((hook) => [`${hook}:`, '  commands:', '    binleaks:', ...fields(hook).map((field) => `      ${field}`)]);
  if (!/\.ya?ml$/.test(file)) throw new ByHandError(file, byHand);
  const changes = planText(file, top, (text) =>
    missing(text).reduce((before, hook) => {
      const after = addToLefthook(before, hook, fields(hook));
      if (after === null) throw new ByHandError(file, byHand);
      return after;
    }, text),
  );
  return { changes, notes: changes.length > 0 ? ['Run "npx lefthook install" so that git calls lefthook.'] : [] };
}

function planPreCommit(file: string, top: string, asked: readonly HookName[], program: ProjectProgram): Plan {
  if (asked.length === 0) return { changes: [], notes: [] };
  const standing = blocksIn(textOfFile(file, top) ?? '').join('\n');
  const hooks = HOOKS.filter((hook) => asked.includes(hook) || new RegExp(`\\bid: ${preCommitId(hook)}\\s`).test(standing));
  const item = ['- repo: local', '  hooks:', ...hooks.flatMap((hook) => preCommitHook(hook, program).map((line) => `    ${line}`))];
  const changes = planText(file, top, (text) => {
    const clean = removeBlock(text);
    const after = addToPreCommit(clean, item);
    if (after === null) throw new ByHandError(file, ['repos:', ...item.map((line) => `  ${line}`)]);
    return after;
  });
  const types = hooks.map((hook) => `--hook-type ${hook}`).join(' ');
  return { changes, notes: changes.length > 0 ? [`Run "pre-commit install ${types}" so that git calls pre-commit.`] : [] };
}

function preCommitId(hook: HookName): string {
  return hook === 'pre-commit' ? 'binleaks' : `binleaks-${hook}`;
}

/**
 * pre-commit calls its own stage "commit" before version 3.2 and "pre-commit" from then on, where it warns of the old name:
 * without `stages` every version runs the hook there. commit-msg has had one name all the time.
 */
function preCommitHook(hook: HookName, program: ProjectProgram): readonly string[] {
  return [
    `- id: ${preCommitId(hook)}`,
    `  name: binleaks (${hook})`,
    '  language: system',
    // A string of JSON is one of YAML, too.
    `  entry: ${JSON.stringify(commandByGit(hook, program))}`,
    ...(hook === 'commit-msg' ? ['  stages: [commit-msg]'] : []),
    `  pass_filenames: ${hook === 'commit-msg'}`,
    '  always_run: true',
  ];
}

/** simple-git-hooks puts a hook's command into a script: what follows must not run, nor give the exit code, once we fail. */
const STOP = ' || exit 1; ';

function planSimple(
  manager: Manager & { readonly name: 'simple-git-hooks' },
  top: string,
  hooks: readonly HookName[],
  program: ProjectProgram,
): Plan {
  const { file, key } = manager;
  const byHand = hooks.map((hook) => `${JSON.stringify(hook)}: ${JSON.stringify(command(hook, program, '"$@"'))}`);
  const changes = planText(file, top, (text) => {
    if (!isJson(text) || objectAt(text, key) === null) throw new ByHandError(file, byHand);
    return hooks.reduce((before, hook) => {
      const object = objectAt(before, key) ?? 0;
      const raw = valueOf(before, object, hook);
      const ours = JSON.stringify(command(hook, program, '"$@"')).slice(1, -1);
      if (raw === null) return withMember(before, object, hook, `"${ours}"`);
      if (oursIn(raw, hook) !== null) return before;
      if (!raw.startsWith('"')) throw new ByHandError(file, byHand);
      return withValue(before, object, hook, `"${ours}${STOP}${raw.slice(1)}`);
    }, text);
  });
  return { changes, notes: changes.length > 0 ? ['Run "npx simple-git-hooks" so that git gets the new hooks.'] : [] };
}

/** What stands of ours at the start of a hook's command, as JSON writes it; null where nothing does. */
function oursIn(raw: string, hook: HookName): string | null {
  const call = raw.startsWith('"(cd -P . && r=') ? raw.indexOf(` binleaks hook ${hook} `) : -1;
  const last = call < 0 ? -1 : raw.indexOf(COMMAND_END, call);
  if (last < 0) return null;
  const end = last + COMMAND_END.length;
  return raw.slice(0, raw.startsWith(STOP, end) ? end + STOP.length : end);
}

/** A file that is left to its owner, with the lines that belong in there. */
export class ByHandError extends UsageError {
  readonly lines: readonly string[];
  constructor(file: string, lines: readonly string[]) {
    super('by-hand', `can't change ${file} safely; please add these lines yourself:`);
    this.lines = lines;
  }
}

function blocksIn(text: string): readonly string[] {
  const found = findBlock(text);
  return found ? [found.text, ...blocksIn(text.slice(found.end))] : [];
}

/** Plans the removal of everything that {@link planInstall} may have added, whichever tool is in charge by now. */
export function planUninstall(repository: HookRepository): Plan {
  const folders = [...managersOf(repository), { name: 'plain', folder: repository.hooks } as const]
    .flatMap((manager) =>
      'folder' in manager && !isForeign(repository) ? [manager.folder] : manager.name === 'plain' ? [repository.plainHooks] : [],
    )
    // What the repository's own configuration calls a folder of hooks may be anything.
    .filter((folder) => isOfRepository(folder, repository));
  const files = [...new Set(folders)].flatMap((folder) => HOOKS.map((hook) => join(folder, hook)));
  const changes = [
    ...files.flatMap((file) => planUnhook(fileToUndo(file, repository.top))),
    ...managersOf(repository).flatMap((manager) => undoManager(manager, repository.top)),
    ...planCopyRemoval(repository.common),
  ];
  return { changes: distinct(changes), notes: changes.length > 0 ? afterwards(managersOf(repository)) : [] };
}

/** A link to a file of the project was followed to add the block; any other was put aside. */
function fileToUndo(file: string, top: string): string {
  try {
    return insideOf(file, top);
  } catch {
    return file;
  }
}

function undoManager(manager: Manager, top: string): readonly FileChange[] {
  if (manager.name === 'lefthook' || manager.name === 'pre-commit') return planText(manager.file, top, removeBlocks);
  if (manager.name !== 'simple-git-hooks' || !isJson(textOfFile(manager.file, top) ?? '')) return [];
  return planText(manager.file, top, (text) =>
    HOOKS.reduceRight((before, hook) => {
      const object = objectAt(before, manager.key);
      const raw = object === null ? null : valueOf(before, object, hook);
      const ours = raw === null ? null : oursIn(raw, hook);
      if (object === null || raw === null || ours === null) return before;
      return ours.length === raw.length - 1
        ? withoutMember(before, object, hook)
        : withValue(before, object, hook, `"${raw.slice(ours.length)}`);
    }, text),
  );
}

function removeBlocks(text: string): string {
  const rest = removeBlock(text);
  return rest === text ? text : removeBlocks(rest);
}

function distinct(changes: readonly FileChange[]): readonly FileChange[] {
  return [...new Map(changes.map((change) => [change.file, change])).values()];
}

function afterwards(managers: readonly Manager[]): readonly string[] {
  return managers.some((one) => one.name === 'simple-git-hooks') ? ['Run "npx simple-git-hooks" so that git gets the new hooks.'] : [];
}

/** A summary of where hooks go, for the first line of what is printed. */
export function targetOf(manager: Manager, repository: HookRepository): string {
  const path = 'folder' in manager ? manager.folder : manager.file;
  return `${nameOf(manager)} (${slashPath(repository.top, path) || path})`;
}
