/** Whether git will really run binleaks: follows the way that git goes, from its configuration to our lines. */
import { join } from 'node:path';
import { shownPath } from '../../model/shown-path.ts';
import { findBlock } from '../text/block.ts';
import { ok, problem, unknown } from './checks.ts';
import type { Check } from './checks.ts';
import { checkNode, checkProgram, checkSwitches } from './doctor-environment.ts';
import type { Surroundings } from './doctor-environment.ts';
import { isFolder, isRunnableFile, textAt } from '../file-probe.ts';
import { managersOf, nameOf } from '../managers.ts';
import type { Manager } from '../managers.ts';
import { stateOf } from '../plan.ts';
import { gitVersion } from '../hook-repository.ts';
import type { HookRepository } from '../hook-repository.ts';
import { isWithin } from '../same-path.ts';
import { HOOKS } from '../script.ts';
import type { HookName } from '../script.ts';

const INSTALL = 'run "binleaks install"';
/** `git config --show-scope`, which is how core.hooksPath is told from our own. */
const LEAST_GIT = [2, 26];

/** The hooks of a repository that are meant to run binleaks: pre-commit is, in any case. */
export function meantHooks(repository: HookRepository): readonly HookName[] {
  const [manager] = managersOf(repository);
  return HOOKS.filter((hook) => hook === 'pre-commit' || isMeant(hook, manager, repository));
}

/** Checks one repository. */
export function examine(repository: HookRepository, surroundings: Surroundings): readonly Check[] {
  const [manager] = managersOf(repository);
  const hooks = meantHooks(repository);
  const scripts = scriptFolder(manager, repository);
  const folder = checkFolder(manager, repository);
  // What husky has not prepared does not exist either: that is one problem, not three.
  const isReady = manager.name !== 'husky' || folder.every((one) => one.outcome === 'ok');
  const file = join(scripts, 'pre-commit');
  const script = textAt(file) ?? '';
  return [
    checkGit(gitVersion(repository.top)),
    ...folder,
    ...hooks.flatMap((hook) =>
      isReady ? checkHook(hook, manager, repository) : [checkScript(hook, join(scripts, hook), repository.top, true)],
    ),
    ...checkSwitches(manager.name, surroundings),
    checkProgram(repository.top, script, file, surroundings),
    checkNode(manager.name, script, file, surroundings),
  ];
}

function checkGit(version: string | null): Check {
  if (version === null) return unknown('git', 'its version could not be read', 'is git on the PATH?');
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = LEAST_GIT;
  const isOld = major < leastMajor || (major === leastMajor && minor < leastMinor);
  return isOld ? problem('git', `version ${version}`, `update git to ${LEAST_GIT.join('.')} or newer`) : ok('git', `version ${version}`);
}

/** Which folder git takes hooks from, and whether it is the one that the project's tool fills. */
function checkFolder(manager: Manager, repository: HookRepository): readonly Check[] {
  const { hooksPath, hooks, plainHooks, top } = repository;
  const what = 'hooks folder';
  const shown = shownPath(top, hooks);
  if (manager.name === 'husky') {
    const expected = manager.isOld ? manager.folder : join(manager.folder, '_');
    if (hooksPath === null || !isWithin(hooks, expected) || !isWithin(expected, hooks)) {
      const found = hooksPath === null ? 'core.hooksPath is not set' : `core.hooksPath is ${hooksPath.value} (${hooksPath.origin})`;
      return [
        problem(
          what,
          `husky is not prepared: ${found}`,
          `run "npx husky", or "npm install" where package.json has a "prepare" script for it`,
        ),
      ];
    }
    if (!manager.isOld && textAt(join(expected, 'h')) === null)
      return [problem(what, `husky is not prepared: ${shownPath(top, expected)} is missing or empty`, 'run "npx husky"')];
    return [ok(what, `${shown}, where husky keeps its own`)];
  }
  if (hooksPath === null) return [ok(what, shown)];
  if (!isFolder(hooks))
    return [
      problem(
        what,
        `core.hooksPath is ${hooksPath.value} (${hooksPath.origin}), which is no folder: git runs no hook at all`,
        unsetFix(hooksPath.own),
      ),
    ];
  // Some tools fill the folder that core.hooksPath names; then all is well.
  const isFilled = 'file' in manager && checkStarted('pre-commit', join(hooks, 'pre-commit'), manager, repository).outcome === 'ok';
  if (manager.name === 'core.hooksPath' || isFilled) return [ok(what, `${shown}, by core.hooksPath (${hooksPath.origin})`)];
  return [
    problem(
      what,
      `core.hooksPath is ${hooksPath.value} (${hooksPath.origin}) and shadows ${shownPath(top, plainHooks)}, which ${nameOf(manager)} fills`,
      unsetFix(hooksPath.own),
    ),
  ];
}

function unsetFix(isOwn: boolean): string {
  return isOwn
    ? 'if nothing needs it, run "git config --unset core.hooksPath"'
    : 'run "git config core.hooksPath .git/hooks" here, or install there with "binleaks install --global --hooks-path"';
}

/** Our lines, or a line of the user's own. A hook that stands in for a repository's own one only calls that. */
const RUNS_BINLEAKS = /\bbinleaks_package\b|\bbinleaks (?:staged|range|hook)\b|\bbinleaks\/hooks\//;

/** Whether the project wants a hook beside pre-commit. */
function isMeant(hook: HookName, manager: Manager, repository: HookRepository): boolean {
  if (isPlainPush(hook, manager, repository)) return true;
  if ('file' in manager) return mentions(textAt(manager.file) ?? '', hook, manager);
  const lines = (textAt(join(scriptFolder(manager, repository), hook)) ?? '').split('\n');
  return lines.some((line) => !line.trimStart().startsWith('#') && RUNS_BINLEAKS.test(line));
}

/** Beside pre-commit, which knows of one pushed branch only, pushes are checked by a hook of git's own. */
function isPlainPush(hook: HookName, manager: Manager, { hooks }: HookRepository): boolean {
  return hook === 'pre-push' && manager.name === 'pre-commit' && findBlock(textAt(join(hooks, hook)) ?? '') !== null;
}

function scriptFolder(manager: Manager, repository: HookRepository): string {
  return manager.name === 'husky' ? manager.folder : repository.hooks;
}

function checkHook(hook: HookName, manager: Manager, repository: HookRepository): readonly Check[] {
  const { top, plainHooks, hooks } = repository;
  const file = join(hooks, hook);
  if (isPlainPush(hook, manager, repository)) return [checkScript(hook, file, top, false)];
  if (hook === 'pre-push' && manager.name === 'pre-commit')
    return [
      problem(
        hook,
        'pre-commit hands on the first of the branches that a push brings, and no other',
        'run "binleaks install --hooks pre-push": then git\'s own hook checks all of them',
      ),
    ];
  const started = checkStarted(hook, file, manager, repository);
  if (started.outcome !== 'ok') return [started];
  if (manager.name === 'husky') {
    const script = join(manager.folder, hook);
    return [started, checkScript(hook, script, top, !manager.isOld)].slice(manager.isOld ? 1 : 0);
  }
  if ('file' in manager) {
    const text = textAt(manager.file) ?? '';
    const shown = shownPath(top, manager.file);
    const told = mentions(text, hook, manager)
      ? ok(hook, `${shown} names binleaks`)
      : problem(hook, `${shown} does not name binleaks for ${hook}`, INSTALL);
    return [started, told];
  }
  const script = checkScript(hook, file, top, false);
  const isShadowed = file !== join(plainHooks, hook) && /binleaks/.test(textAt(join(plainHooks, hook)) ?? '');
  const shadow = isShadowed
    ? [
        problem(
          hook,
          `binleaks stands in ${shownPath(top, join(plainHooks, hook))}, which git does not run: core.hooksPath is set`,
          INSTALL,
        ),
      ]
    : [];
  return script.outcome === 'ok' ? [script] : [...shadow, script];
}

/** Whether git starts something for this hook, and for a tool whether it is that tool. */
function checkStarted(hook: HookName, file: string, manager: Manager, { top }: HookRepository): Check {
  const shown = shownPath(top, file);
  const prepare: Readonly<Record<Manager['name'], string>> = {
    husky: 'run "npx husky"',
    lefthook: 'run "npx lefthook install"',
    'simple-git-hooks': 'run "npx simple-git-hooks"',
    'pre-commit': `run "pre-commit install --hook-type ${hook}"`,
    'core.hooksPath': INSTALL,
    plain: INSTALL,
  };
  const state = stateOf(file);
  const text = textAt(file);
  if (state === null) return problem(hook, `${shown} does not exist`, prepare[manager.name]);
  if (text === null && state.kind === 'link') return problem(hook, `${shown} is a link that leads nowhere`, INSTALL);
  if (!isRunnableFile(file)) return problem(hook, `${shown} has no run bit: git passes over it`, `run "chmod +x ${shown}"`);
  if (!('file' in manager)) return ok(hook, `git runs ${shown}`);
  const sign = { lefthook: /lefthook/, 'simple-git-hooks': /simple.git.hooks|binleaks/i, 'pre-commit': /pre-commit|pre_commit/ }[
    manager.name
  ];
  const calls = text !== null && (manager.name === 'pre-commit' ? /pre-commit\.com|pre_commit|INSTALL_PYTHON/.test(text) : sign.test(text));
  if (!calls) return problem(hook, `${shown} does not call ${manager.name}`, prepare[manager.name]);
  if (manager.name === 'simple-git-hooks' && !/binleaks/.test(text))
    return problem(hook, `${shown} is older than the configuration`, prepare[manager.name]);
  return ok(hook, `git runs ${shown}, which calls ${manager.name}`);
}

/** Whether a script comes to our lines, or to a line of the user's own that calls binleaks. */
function checkScript(hook: HookName, file: string, top: string, isRead: boolean): Check {
  const shown = shownPath(top, file);
  const text = textAt(file);
  if (text === null) return problem(hook, `${shown} does not exist`, INSTALL);
  const at = findBlock(text)?.start ?? /^[^#\r\n\u2028\u2029]*\bbinleaks\b/m.exec(text)?.index;
  if (at === undefined) return problem(hook, `${shown} does not call binleaks`, INSTALL);
  if (!isRead && !isRunnableFile(file)) return problem(hook, `${shown} has no run bit: git passes over it`, `run "chmod +x ${shown}"`);
  if (/\r\n/.test(text) && process.platform !== 'win32')
    return problem(
      hook,
      `${shown} has Windows line ends, which sh can't read here`,
      'save it with line ends LF (and add "* text=auto eol=lf" to .gitattributes)',
    );
  const early = /^(?:exit|exec|return)\b/m.exec(text.slice(0, at));
  if (early)
    return problem(hook, `"${early[0]}" in ${shown} ends it before it comes to binleaks`, 'put the lines of binleaks in front of it');
  return ok(hook, `${shown} calls binleaks`);
}

function mentions(text: string, hook: HookName, manager: Manager): boolean {
  if (manager.name === 'pre-commit') return hook === 'pre-commit' ? /\bid: *binleaks\s/.test(text) : text.includes(`binleaks-${hook}`);
  if (manager.name === 'simple-git-hooks') return new RegExp(`"?${hook}"?\\s*:.*binleaks`).test(text);
  if (text.includes(`/hooks/${hook}"`)) return true;
  return new RegExp(`^${hook}:(?:\\r?\\n(?:[ \\t#-].*)?)*?\\r?\\n[ \\t-][^#\\n]*binleaks`, 'm').test(text);
}
