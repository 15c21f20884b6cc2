/**
 * Hooks for all of a user's repositories: through a template that new clones get their hooks from, or through a folder that
 * stands in for the hooks of every repository.
 */
import { isAbsolute, join, sep } from 'node:path';
import { UsageError } from '../model/errors.ts';
import { blockOf } from './text/block.ts';
import { planHook, planUnhook } from './hook-file.ts';
import type { HookTarget } from './hook-file.ts';
import { configFolder, nonEmpty } from './home.ts';
import type { Environment } from './home.ts';
import { missingFolders, stateOf } from './plan.ts';
import type { FileChange, Plan, SettingChange } from './plan.ts';
import { planCopyRemoval, planOwnProgram } from './program.ts';
import type { Program } from './program.ts';
import { userSetting } from './hook-repository.ts';
import { isSamePath } from './same-path.ts';
import { HOOKS } from './script.ts';
import type { HookName } from './script.ts';

/** Where the user's own hooks are. */
interface GlobalFolders {
  /** What a copy of binleaks stands in. */
  readonly keeper: string;
  readonly template: string;
  readonly hooks: string;
}

function globalFolders(env: Environment): GlobalFolders {
  // git would look for the user's configuration at the root of the file system.
  if (env['HOME'] === '' && nonEmpty(env['GIT_CONFIG_GLOBAL']) === null)
    throw new UsageError('install', 'HOME is set to nothing, so git does not know your own configuration: set it to your home folder');
  const keeper = join(configFolder(env), 'binleaks');
  return { keeper, template: join(keeper, 'template'), hooks: join(keeper, 'hooks') };
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
  const own = globalFolders(env);
  const name = viaHooksPath ? 'core.hooksPath' : 'init.templateDir';
  const standing = userSetting(cwd, name)?.value ?? null;
  if (standing !== null && !isAbsolute(standing))
    throw new UsageError(
      'install',
      `${name} is ${standing} for all repositories, a folder in each of them: use "binleaks install" in each`,
    );
  const setting = standing ?? (viaHooksPath ? own.hooks : own.template);
  const folder = viaHooksPath ? setting : join(setting, 'hooks');
  const installation = planOwnProgram(program, own.keeper, folder);
  // A folder that the user made decides itself what it calls. git writes paths in another way than Node on Windows.
  const isOurs = viaHooksPath && isSamePath(folder, own.hooks);
  const target = (hook: HookName): HookTarget => ({
    file: join(folder, hook),
    hook,
    program: installation.program,
    runner: 'git',
    top: folder,
    head: ['#!/bin/sh'],
    tail: isOurs ? ownHook(hook) : [],
  });
  const others = isOurs ? [...OTHER_HOOKS, ...HOOKS.filter((hook) => !hooks.includes(hook))] : [];
  return {
    changes: [
      ...installation.changes,
      ...hooks.flatMap((hook) => planHook(target(hook))),
      ...others.flatMap((hook) => planOther(join(folder, hook), hook)),
    ],
    settings: standing === null ? [{ name, before: null, after: setting.split(sep).join('/') }] : [],
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

/** Plans the removal of everything that {@link planGlobalInstall} adds. */
export function planGlobalUninstall(env: Environment, cwd: string): Plan {
  const own = globalFolders(env);
  const template = userSetting(cwd, 'init.templateDir')?.value;
  const hooksPath = userSetting(cwd, 'core.hooksPath')?.value;
  const candidates = [
    join(own.template, 'hooks'),
    own.hooks,
    ...(hooksPath === undefined ? [] : [hooksPath]),
    ...(template === undefined ? [] : [join(template, 'hooks')]),
  ].filter((folder) => isAbsolute(folder));
  const folders = candidates.filter((folder, index) => candidates.findIndex((other) => isSamePath(other, folder)) === index);
  const files = folders.flatMap((folder) => [...HOOKS, ...OTHER_HOOKS].map((hook) => join(folder, hook)));
  const settings: readonly SettingChange[] = [
    ...(hooksPath !== undefined && isSamePath(hooksPath, own.hooks)
      ? [{ name: 'core.hooksPath', before: hooksPath, after: null } as const]
      : []),
    ...(template !== undefined && isSamePath(template, own.template)
      ? [{ name: 'init.templateDir', before: template, after: null } as const]
      : []),
  ];
  return { changes: [...files.flatMap((file) => planUnhook(file)), ...planCopyRemoval(own.keeper)], settings, notes: [] };
}
