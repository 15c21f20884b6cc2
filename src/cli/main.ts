#!/usr/bin/env node
/** The command line's entry. What needs no parser is answered before one is loaded: start-up is what a hook feels. */

import type * as StagedEntry from './staged-entry.ts';

declare const BINLEAKS_VERSION: string;

async function main(argv: readonly string[]): Promise<number> {
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    process.stdout.write(`${BINLEAKS_VERSION}\n`);
    return 0;
  }
  if (argv[0] === 'scan' && argv.slice(1).every(isPlainPath)) return scanPlainly(argv.slice(1));
  if (argv[0] === 'hook' && argv[1] !== undefined && isPlainPath(argv[1])) return runHookPlainly(argv[1], argv.slice(2));
  const staged = argv[0] === 'staged' ? plainStaged(argv.slice(1)) : null;
  if (staged) return stagedPlainly(staged.message);
  const { run } = await import('./run.ts');
  return run(argv, BINLEAKS_VERSION);
}

/** What the hooks ask: `staged`, or `staged --message FILE`. Null for anything else. */
function plainStaged(words: readonly string[]): { readonly message: string | undefined } | null {
  const [option, file] = words;
  if (words.length === 0) return { message: undefined };
  return words.length === 2 && option === '--message' && file !== undefined && isPlainPath(file) ? { message: file } : null;
}

async function stagedPlainly(message: string | undefined): Promise<number> {
  // By its address, so that the bundler leaves it the file of its own that the build makes of it.
  const entry: unknown = await import(new URL('./staged.js', import.meta.url).href);
  return isStagedEntry(entry) ? entry.stagedPlainly(message) : 2;
}

function isStagedEntry(value: unknown): value is typeof StagedEntry {
  return typeof value === 'object' && value !== null && 'stagedPlainly' in value && typeof value.stagedPlainly === 'function';
}

/** True for a path that can't be taken for an option. */
function isPlainPath(word: string): boolean {
  return word === '-' || (word !== '' && !word.startsWith('-'));
}

/** A scan without options: to load the parser of command lines would take longer than to scan a small folder. */
async function scanPlainly(paths: readonly string[]): Promise<number> {
  const [{ PLAIN, runScan }, { guarded }] = await Promise.all([import('./run-scan.ts'), import('./guard.ts')]);
  return guarded(() => runScan({ ...PLAIN, paths }, BINLEAKS_VERSION));
}

/** git waits for a hook, and hands it whatever it likes: a remote may be called --help. */
async function runHookPlainly(name: string, args: readonly string[]): Promise<number> {
  const [{ runHook }, { guarded }] = await Promise.all([import('./hook.ts'), import('./guard.ts')]);
  return guarded(() => Promise.resolve(runHook(name, args)));
}

// A promise that nothing settles any more ends the process without an error: what was not finished is never a success.
const warnUnfinished = (): void => {
  process.stderr.write("binleaks: ended before it was finished; please report it at the project's issue tracker\n");
  process.exitCode = 2;
};
process.once('beforeExit', warnUnfinished);

// A reader that has seen enough (head, less) closes the pipe: that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  const why = error.code === 'ENOSPC' ? 'the disk is full' : (error.code ?? error.name);
  process.stderr.write(`binleaks: can't write to standard output (${why})\n`);
  process.exit(2);
});
process.stderr.on('error', () => undefined);

main(process.argv.slice(2)).then(
  (code) => {
    process.removeListener('beforeExit', warnUnfinished);
    process.exitCode = code;
  },
  (error: unknown) => {
    process.removeListener('beforeExit', warnUnfinished);
    // Only the error's class: its message may quote what was being read.
    process.stderr.write(
      `binleaks: unexpected error (${error instanceof Error ? error.name : 'unknown'}); please report it at the project's issue tracker\n`,
    );
    if (process.env['BINLEAKS_DEBUG'] && error instanceof Error)
      process.stderr.write(`${(error.stack ?? '').split('\n').slice(1).join('\n')}\n`);
    process.exitCode = 2;
  },
);
