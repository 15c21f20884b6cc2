/**
 * Whether the hooks do what they are for: real commits and a real push in a scratch repository that gets this
 * repository's hooks, a clean one and one with a key that is made up for it.
 */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findProgram } from '../../git/find-program.ts';
import { replaceByLink, replaceFile } from '../../output/write-file.ts';
import { UsageError, systemCode } from '../../model/errors.ts';
import { ok, problem, unknown } from './checks.ts';
import type { Check } from './checks.ts';
import type { HookRepository } from '../hook-repository.ts';
import { HOOKS } from '../script.ts';
import type { HookName } from '../script.ts';

/** Other commands of a hook, such as a project's tests, take their time. */
const TIMEOUT_MS = 120_000;
/** What tools for hooks and package managers look for at the top of a work tree. */
const CONFIGURATION =
  /^(?:package\.json|binleaks\.config\.json|\.pre-commit-config\.ya?ml|\.?(?:lefthook|simple-git-hooks)[\w.-]*|\.yarnrc\.yml|\.pnp\.(?:cjs|data\.json|loader\.mjs))$/;
const FOLDERS = ['node_modules', '.yarn', '.husky', '.lefthook', '.config'];
/** What speaks of another repository, or of an editor. */
const OTHER_REPOSITORY =
  /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|EDITOR)$/i;
/** What binleaks prints of what it has stopped. */
const STOPPED = /binleaks: this (?:commit|message) would give away|\bBinance credentials?\b/;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** What a hook prints, in bytes: more ends it. */
const MAX_OUTPUT = 64 * 1024 * 1024;
const SHOWN_LINES = 3;
const SHOWN_LENGTH = 200;

/** The repository's hooks in a scratch repository. */
interface Scratch {
  readonly folder: string;
  /** Runs git there, with the hooks or without. */
  readonly git: (args: readonly string[], withHooks?: boolean) => Attempt;
}

/** One run of git. */
interface Attempt {
  /** Null where it did not end in time. */
  readonly code: number | null;
  /** The last lines that it and its hooks printed. */
  readonly output: string;
  /** The last exit code of each of our hooks that ran, by the hook's name. */
  readonly outcomes: ReadonlyMap<string, string>;
}

/** Tries hooks out. `env` is the environment that git is run with; `local` is the package's folder from the top. */
export function rehearse(
  repository: HookRepository,
  hooks: readonly HookName[],
  local: string,
  env: Readonly<Record<string, string | undefined>>,
): readonly Check[] {
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'binleaks-check-')));
  const [key, secret] = [randomKey(), randomKey()];
  const leak = `BINANCE_API_KEY=${key}\nBINANCE_API_SECRET=${secret}\n`;
  try {
    const scratch = makeScratch(base, repository, local, env, [key, secret]);
    const stage = (name: string, text: string): void => {
      write(join(scratch.folder, name), Buffer.from(text));
      scratch.git(['add', '--force', '--', name], false);
    };
    const checks: Check[] = [];
    if (hooks.includes('pre-commit') || hooks.includes('commit-msg')) {
      stage('binleaks-check.js', 'const port = 8080;\n');
      checks.push(judgeClean('a clean commit', scratch.git(['commit', '-m', 'a clean commit']), hooks));
      scratch.git(['commit', '--no-verify', '--allow-empty', '-m', 'the same without hooks'], false);
    }
    if (hooks.includes('pre-commit')) {
      stage('binleaks-check.js', `const port = 8080;\n/*\n${leak}*/\n`);
      checks.push(judgeLeak('a commit with a key', scratch.git(['commit', '-m', 'a commit with a key']), 'pre-commit'));
      scratch.git(['reset', '--quiet', '--hard'], false);
    }
    if (hooks.includes('commit-msg')) {
      // A merge asks the hook for messages alone: what else a pre-commit hook runs may fail in an empty repository.
      scratch.git(['checkout', '--quiet', '-b', 'side'], false);
      scratch.git(['commit', '--no-verify', '--allow-empty', '-m', 'a side'], false);
      scratch.git(['checkout', '--quiet', '-'], false);
      const attempt = scratch.git(['merge', '--no-ff', '-m', `a message with a key\n\n${leak}`, 'side']);
      checks.push(judgeLeak('a message with a key', attempt, 'commit-msg'));
      scratch.git(['reset', '--quiet', '--hard'], false);
    }
    if (hooks.includes('pre-push')) checks.push(...rehearsePush(base, scratch, stage, leak));
    return checks;
  } catch (error) {
    const code = systemCode(error) || 'unknown error';
    return [unknown('tried out', `a scratch repository could not be made in ${tmpdir()} (${code})`, 'is there room for one?')];
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}

function rehearsePush(base: string, scratch: Scratch, stage: (name: string, text: string) => void, leak: string): readonly Check[] {
  const remote = join(base, 'remote.git');
  scratch.git(['init', '--quiet', '--bare', remote], false);
  scratch.git(['remote', 'add', 'origin', remote], false);
  scratch.git(['commit', '--no-verify', '--allow-empty', '-m', 'something to push'], false);
  const clean = judgeClean('a clean push', scratch.git(['push', '--quiet', 'origin', 'HEAD:refs/heads/clean']), ['pre-push']);
  stage('binleaks-check.js', leak);
  scratch.git(['commit', '--no-verify', '-m', 'a commit with a key'], false);
  return [clean, judgeLeak('a push with a key', scratch.git(['push', '--quiet', 'origin', 'HEAD:refs/heads/leak']), 'pre-push')];
}

/** A value of the shape of a key, which was never one. */
function randomKey(): string {
  return Array.from({ length: 64 }, () => LETTERS[randomInt(LETTERS.length)] ?? '').join('');
}

function makeScratch(
  base: string,
  { top, hooks }: HookRepository,
  local: string,
  env: Readonly<Record<string, string | undefined>>,
  values: readonly string[],
): Scratch {
  const folder = join(base, 'repository');
  mkdirSync(folder);
  const outcome = join(base, 'outcome');
  // Whoever asks may stand in a hook of another repository, or mean it by a variable.
  const own = Object.entries(env).filter(([name]) => !OTHER_REPOSITORY.test(name));
  const clean: NodeJS.ProcessEnv = { ...Object.fromEntries(own), GIT_TERMINAL_PROMPT: '0', BINLEAKS_OUTCOME: outcome };
  const settings = ['user.name=binleaks', 'user.email=binleaks@example.invalid', 'commit.gpgSign=false', 'commit.verbose=false'];
  const program = findProgram('git', top);
  if (program === null) throw new UsageError('git', 'git could not be found: is it on the PATH?');
  const git = (args: readonly string[], withHooks = true): Attempt => {
    write(outcome, Buffer.alloc(0));
    const flags = [...settings, `core.hooksPath=${withHooks ? hooks : join(base, 'none')}`].flatMap((setting) => ['-c', setting]);
    const { status, stdout, stderr } = spawnSync(program, [...flags, ...args], {
      cwd: folder,
      env: clean,
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
      maxBuffer: MAX_OUTPUT,
      timeout: TIMEOUT_MS,
      windowsHide: true,
    });
    const lines = readFileSync(outcome, 'utf8')
      .split('\n')
      .flatMap((line): readonly (readonly [string, string])[] => {
        const [file = '', result] = line.split(' ');
        // Other tools run what stood there under a longer name.
        const hook = HOOKS.find((name) => file.startsWith(name));
        return hook === undefined || result === undefined ? [] : [[hook, result]];
      });
    return { code: status, output: lastLines(`${stdout}\n${stderr}`, values), outcomes: new Map(lines) };
  };
  git(['init', '--quiet', '--template=', '.'], false);
  for (const name of readdirSync(top)) if (CONFIGURATION.test(name)) copyPlain(join(top, name), join(folder, name));
  const packages = local.split('/').slice(0, -1).join('/');
  for (const name of new Set([...FOLDERS, packages])) link(join(top, name), join(folder, name));
  git(['commit', '--no-verify', '--quiet', '--allow-empty', '-m', 'the first'], false);
  return { folder, git };
}

function write(file: string, bytes: Uint8Array): void {
  replaceFile(file, (put) => put(bytes));
}

function copyPlain(from: string, to: string): void {
  try {
    write(to, readFileSync(realpathSync(from)));
  } catch {
    // What the hooks' tool misses it says itself.
  }
}

function link(target: string, at: string): void {
  if (target.includes('*') || !existsSync(target) || existsSync(at)) return;
  mkdirSync(dirname(at), { recursive: true });
  replaceByLink(at, realpathSync(target));
}

function lastLines(text: string, values: readonly string[]): string {
  const lines = values
    .reduce((rest, value) => rest.replaceAll(value, '…'), text)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  // What binleaks says of a leak stands in front of its report.
  const ours = lines.filter((line) => STOPPED.test(line)).slice(0, 1);
  return [...new Set([...ours, ...lines.slice(-SHOWN_LINES)])].map((line) => line.slice(0, SHOWN_LENGTH)).join(' | ');
}

function judgeClean(what: string, { code, output, outcomes }: Attempt, hooks: readonly HookName[]): Check {
  const name = `tried out: ${what}`;
  if (code === null) return unknown(name, `did not end in ${TIMEOUT_MS / 1000} s`, 'what else does the hook run?');
  if (code === 0) return ok(name, 'goes through');
  const passed = hooks.filter((hook) => hook !== 'commit-msg').every((hook) => outcomes.get(hook) === '0');
  if (passed && ![...outcomes.values()].some((one) => one !== '0'))
    return ok(
      name,
      'binleaks lets it pass; another command of the hook stopped it, which may be so because the scratch repository is empty',
    );
  return problem(name, `is stopped: ${output === '' ? `git ended with ${code}` : output}`, 'until that is mended no commit can be made');
}

function judgeLeak(what: string, { code, output, outcomes }: Attempt, hook: HookName): Check {
  const name = `tried out: ${what}`;
  if (code === null) return unknown(name, `did not end in ${TIMEOUT_MS / 1000} s`, 'what else does the hook run?');
  if (code === 0) return problem(name, 'goes through: nothing stops it', `see what is said of ${hook} here, or run "binleaks install"`);
  if (outcomes.get(hook) === '1' || STOPPED.test(output)) return ok(name, 'is stopped by binleaks');
  return problem(
    name,
    `is stopped, but not because of the key: ${output === '' ? `git ended with ${code}` : output}`,
    'mend what is said there',
  );
}
