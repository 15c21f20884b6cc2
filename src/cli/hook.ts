/**
 * `binleaks hook`: runs a hook script of this package. Installed hooks call it where they know binleaks by the PATH alone;
 * the package's folder is known here.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runGit } from '../git/run-git.ts';
import { findProgram } from '../git/find-program.ts';
import { quoted } from '../output/shorten.ts';
import { FileError, UsageError } from '../model/errors.ts';

const NAMES: readonly string[] = ['pre-commit', 'commit-msg', 'pre-push'];
const NO_COMMIT = '0'.repeat(40);

/** Runs a hook with its arguments; gives its exit code. */
export function runHook(name: string, args: readonly string[]): number {
  if (!NAMES.includes(name)) throw new UsageError('usage', `hook: expected one of ${NAMES.join(', ')}, found ${quoted(name, 40)}`);
  const script = fileURLToPath(new URL(`../hooks/${name}`, import.meta.url));
  if (!existsSync(script)) throw new FileError('hook-missing', `this installation of binleaks lacks ${script}: install it again`);
  const push = name === 'pre-push' && args.length === 0 ? pushOfPreCommit(process.env) : null;
  // pre-commit calls its hooks for other stages, too.
  if (push === 'none') return 0;
  // Never the sh that the repository brings, or that a folder of it on the PATH does.
  const shell = findProgram('sh', process.cwd());
  if (shell === null) throw new FileError('no-shell', `can't start sh for the ${name} hook: is a POSIX shell on the PATH?`);
  const { status, error } = spawnSync(shell, [script, ...(push === null ? args : [push.remote])], {
    stdio: [push === null ? 'inherit' : 'pipe', 'inherit', 'inherit'],
    env: { ...process.env, BINLEAKS_NODE: process.execPath },
    ...(push === null ? {} : { input: push.input }),
  });
  if (error) throw new FileError('no-shell', `can't start sh for the ${name} hook: is a POSIX shell on the PATH?`, { cause: error });
  // A script that a signal ended has not said that all is well.
  return status ?? 2;
}

/** A push as pre-commit tells of it. */
interface ToldPush {
  /** What git would write to a pre-push hook. */
  readonly input: string;
  readonly remote: string;
}

/**
 * The pre-commit framework reads what git says of a push itself, and tells of one ref in variables: `none` where it runs
 * its hooks for something else than a push, null where it is not pre-commit that calls.
 */
function pushOfPreCommit(env: NodeJS.ProcessEnv): ToldPush | 'none' | null {
  const to = env['PRE_COMMIT_TO_REF'] ?? '';
  const branch = env['PRE_COMMIT_LOCAL_BRANCH'] ?? '';
  if (to === '' && branch === '') return env['PRE_COMMIT'] === '1' ? 'none' : null;
  const localRef = branch === '' ? 'HEAD' : branch;
  const remoteRef = env['PRE_COMMIT_REMOTE_BRANCH'] ?? localRef;
  // Of a branch that is all new it tells the name only.
  const head = to === '' ? commitOf(localRef) : to;
  const from = env['PRE_COMMIT_FROM_REF'] ?? '';
  const input = `${localRef} ${head} ${remoteRef} ${from === '' ? NO_COMMIT : from}\n`;
  return { input, remote: env['PRE_COMMIT_REMOTE_NAME'] ?? 'origin' };
}

function commitOf(ref: string): string {
  const { ok, stdout } = runGit({ folder: process.cwd(), inherit: true }, ['rev-parse', '--verify', '--quiet', '--end-of-options', ref]);
  if (!ok) throw new UsageError('hook', `git does not know what pre-commit wants to have checked: PRE_COMMIT_LOCAL_BRANCH is ${ref}`);
  return stdout.toString('latin1').trim();
}
