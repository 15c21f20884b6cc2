/**
 * `binleaks hook`: runs a hook script of this package. Installed hooks call it where they know binleaks by the PATH alone;
 * the package's folder is known here.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findProgram } from '../git/find-program.ts';
import { quoted } from '../output/shorten.ts';
import { UsageError } from '../policy/errors.ts';

const NAMES: readonly string[] = ['pre-commit', 'commit-msg', 'pre-push'];
const NO_COMMIT = '0'.repeat(40);

/** Runs a hook with its arguments; gives its exit code. */
export function runHook(name: string, args: readonly string[]): number {
  if (!NAMES.includes(name)) throw new UsageError('usage', `hook: expected one of ${NAMES.join(', ')}, found ${quoted(name, 40)}`);
  const script = fileURLToPath(new URL(`../hooks/${name}`, import.meta.url));
  if (!existsSync(script)) throw new UsageError('hook-missing', `this installation of binleaks lacks ${script}: install it again`);
  const input = name === 'pre-push' ? inputOfPreCommit(process.env) : null;
  // Never the sh that the repository brings, or that a folder of it on the PATH does.
  const shell = findProgram('sh', process.cwd());
  if (shell === null) throw new UsageError('hook', `can't start sh for the ${name} hook: is a POSIX shell on the PATH?`);
  const { status, error } = spawnSync(shell, [script, ...args], {
    stdio: [input === null ? 'inherit' : 'pipe', 'inherit', 'inherit'],
    ...(input === null ? {} : { input }),
  });
  if (error) throw new UsageError('hook', `can't start sh for the ${name} hook: is a POSIX shell on the PATH?`, { cause: error });
  // A script that a signal ended has not said that all is well.
  return status ?? 2;
}

/** The pre-commit framework reads what git says of a push itself, and tells of one ref in variables. */
function inputOfPreCommit(env: NodeJS.ProcessEnv): string | null {
  const to = env['PRE_COMMIT_TO_REF'];
  if (to === undefined || to === '') return null;
  const localRef = env['PRE_COMMIT_LOCAL_BRANCH'] ?? 'HEAD';
  const remoteRef = env['PRE_COMMIT_REMOTE_BRANCH'] ?? localRef;
  return `${localRef} ${to} ${remoteRef} ${env['PRE_COMMIT_FROM_REF'] ?? NO_COMMIT}\n`;
}
