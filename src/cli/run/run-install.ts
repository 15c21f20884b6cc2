/** What `binleaks install`, `uninstall` and `install --check` do once their command line is understood. */
import { fileURLToPath } from 'node:url';
import { exitCodeOf } from '../../install/doctor/checks.ts';
import type { Check } from '../../install/doctor/checks.ts';
import { examine, meantHooks } from '../../install/doctor/doctor.ts';
import type { Surroundings } from '../../install/doctor/doctor-environment.ts';
import { planGlobalInstall, planGlobalUninstall } from '../../install/global.ts';
import { ByHandError, planInstall, planUninstall, projectProgram, targetOf } from '../../install/install.ts';
import type { InstallPlan } from '../../install/install.ts';
import { applyPlan, same } from '../../install/plan.ts';
import type { FileChange, FileState, Plan } from '../../install/plan.ts';
import { isPassingFolder } from '../../install/program.ts';
import type { Program } from '../../install/program.ts';
import { rehearse } from '../../install/doctor/rehearsal.ts';
import { changeUserSetting, readRepository } from '../../install/hook-repository.ts';
import type { HookRepository } from '../../install/hook-repository.ts';
import type { HookName } from '../../install/script.ts';
import { planSetUp } from '../../install/set-up.ts';
import { loadConfig } from '../../policy/config.ts';
import { shownPath } from '../../model/shown-path.ts';
import * as output from '../../output/standard-streams.ts';
import { printable } from '../../report/printable.ts';
import { wrap } from '../../report/words.ts';

interface InstallRequest {
  readonly hooks: readonly HookName[];
  readonly global: boolean;
  readonly hooksPath: boolean;
  readonly dryRun: boolean;
  readonly uninstall: boolean;
}

declare const BINLEAKS_VERSION: string;

const DEFAULT_HOOKS: readonly HookName[] = ['pre-commit', 'commit-msg'];

/** Installs or uninstalls; gives the exit code. */
export function runInstall(request: InstallRequest): number {
  const program = thisProgram();
  const cwd = process.cwd();
  if (request.global) {
    const plan = request.uninstall
      ? planGlobalUninstall(process.env, cwd)
      : planGlobalInstall(request.hooks, program, request.hooksPath, process.env, cwd);
    finish(plan, request, request.uninstall ? [] : [`${request.hooks.join(', ')} for all repositories`], cwd);
    return 0;
  }
  const repository = readRepository(cwd);
  if (request.uninstall) {
    finish(planUninstall(repository), request, [], repository.top);
    return 0;
  }
  const plan = planOrLines(repository, request.hooks, program, cwd);
  if (plan === null) return 2;
  finish(plan, request, [`${request.hooks.join(', ')} by ${targetOf(plan.manager, repository)}`], repository.top);
  // Hooks that are shared with others look for binleaks where the project has it.
  const isShared = plan.manager.name !== 'plain' && plan.manager.name !== 'core.hooksPath';
  if (isShared && program.isPassing) say(PASSING_NOTE);
  if (!request.dryRun) tellProblems(examine(repository, surroundingsOf(repository)));
  return 0;
}

/** Sets a repository up: configuration, hooks and a workflow, as far as they are missing; gives the exit code. */
export function runInit(dryRun: boolean): number {
  const program = thisProgram();
  const cwd = process.cwd();
  const repository = readRepository(cwd);
  const hasConfig = loadConfig(repository.top, null, repository.top).folder !== null;
  const files = planSetUp(repository, program, hasConfig);
  const hooks = planOrLines(repository, DEFAULT_HOOKS, program, cwd);
  const notes = [...files.notes, ...(hooks?.notes ?? []), 'What stands here already: binleaks scan, and binleaks history for all commits.'];
  const plan = { ...hooks, changes: [...files.changes, ...(hooks?.changes ?? [])], notes };
  finish(plan, { dryRun, uninstall: false }, [`binleaks for ${printable(repository.top)}`], repository.top);
  if (!dryRun && hooks !== null) tellProblems(examine(repository, surroundingsOf(repository)));
  return hooks === null ? 2 : 0;
}

/** The plan, or null where the user has to do it and has been told how. */
function planOrLines(repository: HookRepository, hooks: readonly HookName[], program: Program, cwd: string): InstallPlan | null {
  try {
    return planInstall(repository, hooks, program, cwd);
  } catch (error) {
    if (!(error instanceof ByHandError)) throw error;
    for (const line of [`binleaks: ${error.message}`, ...error.lines.map((one) => `  ${one}`)]) output.complain(`${printable(line)}\n`);
    return null;
  }
}

/** Says whether the hooks of this repository will run; gives the exit code. */
export function runCheck(): number {
  const repository = readRepository(process.cwd());
  const surroundings = surroundingsOf(repository);
  const checks = [
    ...examine(repository, surroundings),
    ...rehearse(repository, meantHooks(repository), surroundings.local, surroundings.env),
  ];
  const code = exitCodeOf(checks);
  for (const check of checks) sayCheck(check);
  say(
    [
      'The hooks will run.',
      'The hooks will not run, or not always: see above.',
      'It could not be told whether the hooks will run: see above.',
    ][code] ?? '',
  );
  return code;
}

function surroundingsOf(repository: HookRepository): Surroundings {
  const { local } = projectProgram(repository.top, process.cwd());
  return { env: process.env, node: process.execPath, local, version: BINLEAKS_VERSION };
}

function thisProgram(): Program {
  const folder = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');
  return { folder, node: process.execPath, version: BINLEAKS_VERSION, isPassing: isPassingFolder(folder) };
}

const PASSING_NOTE =
  'This binleaks was fetched for one run: these hooks stop every commit until it is installed, for the project or once for all.';

/** Applies a plan, or only prints it, and says what was done. */
function finish(
  plan: Plan,
  { dryRun, uninstall }: Pick<InstallRequest, 'dryRun' | 'uninstall'>,
  title: readonly string[],
  top: string,
): void {
  if (!dryRun) applyPlan(plan, (setting) => changeUserSetting(top, setting));
  if (plan.changes.length === 0 && (plan.settings ?? []).length === 0) {
    say(uninstall ? 'binleaks is not installed here; nothing changed' : `${title.join('')}: there already; nothing changed`);
    return;
  }
  for (const line of title) say(line);
  const groups = new Set<string>();
  for (const change of plan.changes) {
    if (change.group !== undefined) {
      if (!groups.has(change.group))
        say(`  ${groupVerb(change, dryRun)} ${shown(change.group, top)} (binleaks ${BINLEAKS_VERSION}, for the hooks)`);
      groups.add(change.group);
      continue;
    }
    say(`  ${verbOf(change, dryRun)} ${shown(change.file, top)}`);
    if (dryRun) for (const line of difference(change, plan)) say(`      ${line}`);
  }
  for (const { name, before, after } of plan.settings ?? [])
    say(
      `  ${dryRun ? 'would set' : 'set'} ${name} for all repositories: ${printable(before ?? '(nothing)')} -> ${printable(after ?? '(nothing)')}`,
    );
  for (const note of plan.notes) sayWrapped(note, '');
  if (!uninstall && !dryRun) say('Undo the hooks: binleaks uninstall. Will they run? binleaks install --check');
}

/** A copy of binleaks is told as one change. */
function groupVerb({ before, after }: FileChange, dryRun: boolean): string {
  const [would, did] = after === null && before !== null ? ['remove', 'removed'] : ['write', 'wrote'];
  return dryRun ? `would ${would}` : did;
}

function verbOf({ before, after }: FileChange, dryRun: boolean): string {
  const [would, did] = before === null ? ['create', 'created'] : after === null ? ['remove', 'removed'] : ['change', 'changed'];
  return dryRun ? `would ${would}` : did;
}

/** The lines that go and the lines that come; what only moves to another file is not spelled out. */
function difference({ file, before, after }: FileChange, plan: Plan): readonly string[] {
  const others = plan.changes.filter((one) => one.file !== file);
  const isMoved = (state: FileState | null): boolean => others.some((one) => same(one.before, state) || same(one.after, state));
  const show = (state: FileState | null): readonly string[] =>
    state !== null && isMoved(state) ? ['(the former hook, unchanged)'] : linesOf(state);
  const [old, fresh] = [show(before), show(after)];
  let start = 0;
  while (start < old.length && start < fresh.length && old[start] === fresh[start]) start++;
  let end = 0;
  while (end < old.length - start && end < fresh.length - start && old.at(-1 - end) === fresh.at(-1 - end)) end++;
  return [
    ...old.slice(start, old.length - end).map((line) => `- ${printable(line)}`),
    ...fresh.slice(start, fresh.length - end).map((line) => `+ ${printable(line)}`),
  ];
}

function linesOf(state: FileState | null): readonly string[] {
  if (state === null) return [];
  if (state.kind === 'link') return [`(a link to ${state.target})`];
  if (state.bytes.includes(0)) return [`(${state.bytes.length} bytes that are no text)`];
  return state.bytes
    .toString('utf8')
    .replace(/\r?\n$/, '')
    .split(/\r?\n/);
}

function shown(file: string, top: string): string {
  return printable(shownPath(top, file));
}

function tellProblems(checks: readonly Check[]): void {
  const problems = checks.filter((one) => one.outcome !== 'ok');
  if (problems.length === 0) return;
  say('');
  say('What keeps the hooks from running:');
  for (const one of problems) sayCheck(one);
}

function sayCheck({ what, outcome, detail, fix }: Check): void {
  const label = { ok: 'ok      ', problem: 'PROBLEM ', unknown: 'unknown ' }[outcome];
  sayWrapped(`${what}: ${detail}`, label);
  if (fix !== '') sayWrapped(`to do: ${fix}`, '        ');
}

function sayWrapped(text: string, first: string): void {
  for (const line of wrap(text, first, ' '.repeat(first.length))) say(line);
}

function say(line: string): void {
  output.say(`${line}\n`);
}
