/**
 * Runs git. A repository's own configuration may be hostile: whatever in it could start a program, fetch something or ask
 * a question is switched off for every call.
 *
 * This is no place for a wrapper library: simple-git drops the GIT_* variables that a hook lives by (GIT_INDEX_FILE),
 * collects all output in one string, shows git's output in its errors, and takes 20 ms to load.
 */
import { spawn, spawnSync } from 'node:child_process';
import { devNull } from 'node:os';
import { delimiter } from 'node:path';
import { BinleaksError, systemCode } from '../model/errors.ts';
import { findProgram, trustedFolders } from './find-program.ts';

/** Where git runs, and which of the caller's GIT_* variables it sees. */
export interface GitContext {
  readonly folder: string;
  /**
   * True for a hook, which git tells by variables such as GIT_INDEX_FILE what it is about; false where a repository was
   * named by its folder, and variables of another one must not lead astray.
   */
  readonly inherit: boolean;
  /** Why git must not be started there, in words: every call then fails with it. Undefined where it may. */
  readonly blocked?: string;
}

/** What a call of git came to. */
export interface GitResult {
  readonly ok: boolean;
  readonly stdout: Buffer;
  /** What git complained of; may quote names from the repository: print it masked and made printable only. */
  readonly complaint: string;
}

/** Thrown where git can't be started, or failed where that can't be gone on without. */
export class GitError extends BinleaksError {
  override name = 'GitError';
}

/**
 * Configuration that could start a program or write, each in a form that says "none". diff's own ways out (external
 * commands, textconv) have no setting: the calls that compare pass --no-ext-diff and --no-textconv.
 */
const SAFE_FLAGS: readonly string[] = [
  '--no-pager',
  '--no-optional-locks',
  '--no-replace-objects',
  ...[
    `core.hooksPath=${devNull}`,
    'core.fsmonitor=false',
    'core.untrackedCache=false',
    'core.quotePath=false',
    'core.useReplaceRefs=false',
    'log.showSignature=false',
    'log.mailmap=false',
    'submodule.recurse=false',
    'gc.auto=0',
    'maintenance.auto=false',
    // Of a large pack git maps all it can otherwise.
    'core.packedGitWindowSize=8m',
    'core.packedGitLimit=128m',
  ].flatMap((setting) => ['-c', setting]),
];

/** Variables that name a repository, its index or its objects; they count where `inherit` says so. */
const REPOSITORY_VARIABLES: ReadonlySet<string> = new Set([
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_CEILING_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_DIR',
  'GIT_GRAFT_FILE',
  'GIT_IMPLICIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_NAMESPACE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
  'GIT_QUARANTINE_PATH',
  'GIT_SHALLOW_FILE',
  'GIT_WORK_TREE',
]);
/** Variables that change what git does or prints in ways we don't expect; so does whatever begins with GIT_TRACE. */
const UNWANTED_VARIABLES: ReadonlySet<string> = new Set([
  'GIT_ATTR_SOURCE',
  'GIT_DIFF_OPTS',
  'GIT_EXTERNAL_DIFF',
  'GIT_GLOB_PATHSPECS',
  'GIT_ICASE_PATHSPECS',
  'GIT_LITERAL_PATHSPECS',
  'GIT_NOGLOB_PATHSPECS',
  'GIT_REPLACE_REF_BASE',
]);

/** What a fetch may use: not ext::, which runs a program, nor what another helper would add. */
const FETCH_PROTOCOLS = 'file:git:http:https:ssh';

/** The environment of a call of git. Windows takes a variable's name in any letter case: so do we, everywhere. */
function environment(context: GitContext, protocols = 'none'): NodeJS.ProcessEnv {
  const own: NodeJS.ProcessEnv = {
    // What git starts itself is looked for no elsewhere than git is.
    PATH: trustedFolders(context.folder).join(delimiter),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    // Reading a partial clone must not fetch what it lacks: newer git knows the first, every git the second.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: protocols,
  };
  const isDropped = (name: string): boolean =>
    name in own || name.startsWith('GIT_TRACE') || UNWANTED_VARIABLES.has(name) || (!context.inherit && REPOSITORY_VARIABLES.has(name));
  const kept = Object.entries(process.env).filter(([name]) => !isDropped(name.toUpperCase()));
  return { ...Object.fromEntries(kept), ...own };
}

/** Where git is, by the folder that is scanned and the PATH: a scan calls it many times. */
const programs = new Map<string, string | null>();

/** The absolute path of git. Throws GitError where there is none. */
function gitProgram(context: GitContext): string {
  const key = `${context.folder}\0${process.env['PATH'] ?? ''}`;
  const found = programs.get(key) ?? findProgram('git', context.folder);
  programs.set(key, found);
  if (found === null) throw new GitError('git-missing', missing(context));
  return found;
}

/** Questions that git answers from a few small files. */
const QUICK: ReadonlySet<string> = new Set(['check-ignore', 'config', 'hash-object', 'remote', 'rev-parse', 'worktree']);
/** How long git may be silent, in seconds. */
const PATIENCE = 120;
/** A call whose output comes all at once, such as the list of a large history, may take so many times as long. */
const LONG_CALL = 15;

/** How long a call may take, or stay silent where its output is read as it comes, in milliseconds. */
function patience(isQuick: boolean): number {
  const asked = Number(process.env['BINLEAKS_GIT_TIMEOUT'] ?? '');
  const seconds = Number.isFinite(asked) && asked > 0 ? asked : PATIENCE;
  return Math.min(seconds * 1000 * (isQuick ? 1 : LONG_CALL), 2 ** 31 - 1);
}

function silent(args: readonly string[], milliseconds: number): string {
  return `git ${args[0] ?? ''} gave no answer within ${milliseconds / 1000} s and was stopped (BINLEAKS_GIT_TIMEOUT=SECONDS lets it take longer)`;
}

/**
 * Runs git and waits for it. Its output stays within `maxBytes` (default 1 GiB), beyond which the call fails. Throws
 * GitError where git can't be started, or gives no answer in time.
 */
export function runGit(context: GitContext, args: readonly string[], input?: Uint8Array | string, maxBytes = 1 << 30): GitResult {
  return run(context, args, environment(context), input, maxBytes);
}

/**
 * Runs `git fetch`: the one call that may use the network, and only where the user asked for it. It updates no ref, runs no
 * hook and asks no question. Whether the repository's own configuration can be trusted with it is up to the caller.
 */
export function fetchGit(context: GitContext, args: readonly string[]): GitResult {
  return run(context, [...FETCH, ...args], environment(context, FETCH_PROTOCOLS), undefined, 1 << 24);
}

const FETCH = ['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', '--no-auto-maintenance'];

/**
 * Fetches objects by their ids into a partial clone, as git itself does for one that it lacks: the remote is not told what is
 * here, because from a commit it would conclude that all the commit reaches is. The same warnings hold as for
 * {@link fetchGit}.
 */
export function fetchObjects(context: GitContext, remote: string, ids: readonly string[]): GitResult {
  const args = ['-c', 'fetch.negotiationAlgorithm=noop', ...FETCH, '--filter=blob:none', '--stdin', remote];
  return run(context, args, environment(context, FETCH_PROTOCOLS), `${ids.join('\n')}\n`, 1 << 24);
}

function run(
  context: GitContext,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  input: Uint8Array | string | undefined,
  maxBytes: number,
): GitResult {
  if (context.blocked !== undefined) return { ok: false, stdout: Buffer.alloc(0), complaint: context.blocked };
  const timeout = patience(QUICK.has(args[0] ?? ''));
  const { status, stdout, stderr, error } = spawnSync(gitProgram(context), [...SAFE_FLAGS, ...args], {
    cwd: context.folder,
    env,
    maxBuffer: maxBytes,
    timeout,
    killSignal: 'SIGKILL',
    windowsHide: true,
    ...(input === undefined ? { stdio: ['ignore', 'pipe', 'pipe'] as const } : { input }),
  });
  if (systemCode(error) === 'ENOENT') throw new GitError('git-missing', missing(context));
  if (systemCode(error) === 'ETIMEDOUT') throw new GitError('git-silent', silent(args, timeout));
  // Where a buffer is asked for one comes, but not where the process never started.
  const complaint = error ? `${error.name}: git ${args[0] ?? ''} could not be run to its end` : stderr.toString('utf8').trim();
  return { ok: !error && status === 0, stdout: Buffer.isBuffer(stdout) ? stdout : Buffer.alloc(0), complaint };
}

/** Runs git and gives its output as it comes. Throws GitError, after the output, where git failed or fell silent. */
export async function* streamGit(
  context: GitContext,
  args: readonly string[],
  input?: AsyncIterable<string> | string,
): AsyncGenerator<Buffer> {
  if (context.blocked !== undefined) throw new GitError('git-blocked', context.blocked);
  const child = spawn(gitProgram(context), [...SAFE_FLAGS, ...args], { cwd: context.folder, env: environment(context), windowsHide: true });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    if (complaint.length < 8192) complaint += text;
  });
  const ended = new Promise<number | null>((done, fail) => {
    child.on('error', (error: NodeJS.ErrnoException) =>
      fail(error.code === 'ENOENT' ? new GitError('git-missing', missing(context)) : error),
    );
    child.on('close', (code) => done(code));
  });
  // It is awaited below; until then a failure must not count as unhandled.
  ended.catch(() => undefined);
  // A git that ends early closes its standard input while we still write to it.
  child.stdin.on('error', () => undefined);
  const fed = feed(child.stdin, input ?? '');
  // Only the time that git takes counts, never that of whoever reads.
  const limit = patience(true);
  const state = { isSilent: false };
  const watch = (): NodeJS.Timeout =>
    setTimeout(() => {
      state.isSilent = true;
      child.kill('SIGKILL');
    }, limit);
  let timer = watch();
  try {
    for await (const chunk of child.stdout) {
      clearTimeout(timer);
      if (Buffer.isBuffer(chunk)) yield chunk;
      timer = watch();
    }
    await fed;
    const code = await ended;
    if (state.isSilent) throw new GitError('git-silent', silent(args, limit));
    if (code !== 0)
      throw new GitError(
        'git-failed',
        complaint.trim() === '' ? `git ${args[0] ?? ''} ended with ${code ?? 'a signal'}` : complaint.trim(),
      );
  } finally {
    clearTimeout(timer);
    child.kill();
  }
}

async function feed(stdin: NodeJS.WritableStream, input: AsyncIterable<string> | string): Promise<void> {
  if (typeof input === 'string') stdin.write(input);
  else for await (const text of input) if (!stdin.write(text)) await drained(stdin);
  stdin.end();
}

/** Waits until a stream takes more, or has been closed. */
async function drained(stream: NodeJS.WritableStream): Promise<void> {
  await new Promise<void>((next) => {
    const go = (): void => {
      stream.removeListener('drain', go);
      stream.removeListener('close', go);
      next();
    };
    stream.once('drain', go).once('close', go);
  });
}

function missing(context: GitContext): string {
  return `git could not be started in ${context.folder}: is git installed and on the PATH, and does the folder exist?`;
}
