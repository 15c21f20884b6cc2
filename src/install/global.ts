/**
 * Hooks for all of a user's repositories: through a template that new clones get their hooks from, or through a folder that
 * stands in for the hooks of every repository.
 */
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, sep } from 'node:path';
import { UsageError } from '../policy/errors.ts';
import { blockOf, findBlock, insertBlock, removeBlock } from './block.ts';
import { planHook, planUnhook } from './hook-file.ts';
import type { HookPlace } from './hook-file.ts';
import { personalSearch } from './install.ts';
import type { Program } from './install.ts';
import { missingFolders, stateOf } from './plan.ts';
import type { FileChange, Plan } from './plan.ts';
import { userSetting } from './repository.ts';
import { HOOKS, LOCAL_PACKAGE } from './script.ts';
import type { HookName } from './script.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where the user's own configuration is. */
interface Home {
  /** git's configuration of the user. */
  readonly gitConfig: string;
  readonly template: string;
  readonly hooks: string;
}

function homeOf(env: Environment): Home {
  const home = env['HOME'] ?? homedir();
  const config = nonEmpty(env['XDG_CONFIG_HOME']) ?? join(home, '.config');
  const own = join(home, '.gitconfig');
  const other = join(config, 'git', 'config');
  // As `git config --global` chooses.
  const gitConfig = nonEmpty(env['GIT_CONFIG_GLOBAL']) ?? (stateOf(own) === null && stateOf(other) !== null ? other : own);
  return { gitConfig, template: join(config, 'binleaks', 'template'), hooks: join(config, 'binleaks', 'hooks') };
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}

/** Hooks that a folder for all repositories would put out of use if it did not call them. */
const OTHER_HOOKS = [
  'applypatch-msg',
  'pre-applypatch',
  'post-applypatch',
  'pre-merge-commit',
  'prepare-commit-msg',
  'post-commit',
  'pre-rebase',
  'post-checkout',
  'post-merge',
  'post-rewrite',
  'sendemail-validate',
  'pre-auto-gc',
  'pre-receive',
  'update',
  'post-receive',
  'post-update',
  'push-to-checkout',
];

/** Runs the repository's own hook of the same name, if it has one. */
function ownHook(hook: string): readonly string[] {
  return [
    `binleaks_own=$(git rev-parse --git-common-dir)/hooks/${hook}`,
    'if [ -x "$binleaks_own" ] && [ "$binleaks_own" != "$0" ]; then exec "$binleaks_own" "$@"; fi',
  ];
}

/** Plans hooks for all repositories. */
export function planGlobalInstall(
  hooks: readonly HookName[],
  program: Program,
  viaHooksPath: boolean,
  env: Environment,
  cwd: string,
): Plan {
  const home = homeOf(env);
  const name = viaHooksPath ? 'core.hooksPath' : 'init.templateDir';
  const standing = userSetting(cwd, name)?.value ?? null;
  if (standing !== null && !isAbsolute(standing))
    throw new UsageError(
      'install',
      `${name} is ${standing} for all repositories, a folder in each of them: use "binleaks install" in each`,
    );
  const folder =
    standing === null ? (viaHooksPath ? home.hooks : join(home.template, 'hooks')) : viaHooksPath ? standing : join(standing, 'hooks');
  const search = personalSearch({ local: LOCAL_PACKAGE, absolute: null, nodeFolder: null, plugAndPlay: false }, program);
  // A folder that the user made decides itself what it calls.
  const isOurs = viaHooksPath && folder === home.hooks;
  const place = (hook: HookName): HookPlace => ({
    file: join(folder, hook),
    hook,
    search,
    runner: 'git',
    top: folder,
    head: ['#!/bin/sh'],
    tail: isOurs ? ownHook(hook) : [],
  });
  const others = isOurs ? [...OTHER_HOOKS, ...HOOKS.filter((hook) => !hooks.includes(hook))] : [];
  const setting = standing === null ? [planSetting(home.gitConfig, name, folder, viaHooksPath)] : [];
  return {
    changes: [
      ...hooks.flatMap((hook) => planHook(place(hook))),
      ...others.flatMap((hook) => planOther(join(folder, hook), hook)),
      ...setting,
    ],
    notes: viaHooksPath ? SHADOW_NOTES : TEMPLATE_NOTES,
  };
}

const TEMPLATE_NOTES = [
  'Only repositories that are cloned or made from now on get these hooks; run "git init" in an older one to give it them, too.',
  'Projects that set core.hooksPath (husky does) use their own hooks instead.',
];
const SHADOW_NOTES = [
  'WARNING: core.hooksPath for all repositories takes the place of the hooks in every .git/hooks. These hooks call those behind themselves, except reference-transaction, post-index-change and fsmonitor-watchman.',
  'Projects that set core.hooksPath themselves (husky does) use their own hooks instead.',
];

function planOther(file: string, hook: string): readonly FileChange[] {
  if (stateOf(file) !== null) return [];
  const text = `${['#!/bin/sh', ...blockOf(ownHook(hook), { file: true, folders: missingFolders(file) })].join('\n')}\n`;
  return [{ file, before: null, after: { kind: 'file', bytes: Buffer.from(text), mode: 0o755 } }];
}

/** The setting, in git's own syntax, in a block of our own: git takes the last value, and the block can be taken out whole. */
function planSetting(gitConfig: string, name: 'core.hooksPath' | 'init.templateDir', folder: string, viaHooksPath: boolean): FileChange {
  const file = gitConfig;
  const before = stateOf(file);
  if (before?.kind === 'link')
    throw new UsageError('install', `${file} is a link: set ${name} there yourself: git config --global ${name} ${folder}`);
  const value = (viaHooksPath ? folder : dirname(folder)).split(sep).join('/');
  const [section = '', key = ''] = name.split('.');
  const lines = [`[${section}]`, `\t${key} = "${value.replace(/["\\]/g, '\\$&')}"`];
  const text = before === null ? '' : before.bytes.toString('latin1');
  const made = before === null ? { file: true, folders: missingFolders(file) } : { file: false, folders: 0 };
  const block = blockOf(lines, made).map((line) => Buffer.from(line).toString('latin1'));
  const after = insertBlock(text, text.length, block);
  return { file, before, after: { kind: 'file', bytes: Buffer.from(after, 'latin1'), mode: before?.mode ?? 0o644 } };
}

/** Plans the removal of everything that {@link planGlobalInstall} adds. */
export function planGlobalUninstall(env: Environment, cwd: string): Plan {
  const home = homeOf(env);
  const template = userSetting(cwd, 'init.templateDir')?.value;
  const hooksPath = userSetting(cwd, 'core.hooksPath')?.value;
  const own = [join(home.template, 'hooks'), home.hooks];
  const set = [...(hooksPath === undefined ? [] : [hooksPath]), ...(template === undefined ? [] : [join(template, 'hooks')])];
  const folders = new Set([...own, ...set.filter((folder) => isAbsolute(folder))]);
  const files = [...folders].flatMap((folder) => [...HOOKS, ...OTHER_HOOKS].map((hook) => join(folder, hook)));
  return { changes: [...files.flatMap((file) => planUnhook(file)), ...planUnset(home.gitConfig)], notes: [] };
}

function planUnset(file: string): readonly FileChange[] {
  const before = stateOf(file);
  if (before?.kind !== 'file') return [];
  const text = before.bytes.toString('latin1');
  const found = findBlock(text);
  if (!found) return [];
  let rest = text;
  while (removeBlock(rest) !== rest) rest = removeBlock(rest);
  if (found.made.file && rest === '') return [{ file, before, after: null, folders: found.made.folders }];
  return [{ file, before, after: { ...before, bytes: Buffer.from(rest, 'latin1') } }];
}
