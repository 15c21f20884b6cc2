#!/usr/bin/env node
/** The command line's entry. What needs no parser is answered before one is loaded: start-up is what a hook feels. */

import { finished, guardProcess, reportUnexpected } from '../output/guard-process.ts';
import type * as ScanEntry from './scan-entry.ts';
import type * as StagedEntry from './staged-entry.ts';

declare const BINLEAKS_VERSION: string;

/** -v too, which elsewhere stands for --verbose: alone it can mean nothing else. */
const VERSION_WORDS: readonly string[] = ['--version', '-V', '-v', 'version'];

async function main(argv: readonly string[]): Promise<number> {
  if (argv.length === 1 && argv[0] !== undefined && VERSION_WORDS.includes(argv[0])) {
    const { say } = await import('../output/standard-streams.ts');
    say(`${BINLEAKS_VERSION}\n`);
    return 0;
  }
  if (argv[0] === 'scan' && argv.slice(1).every(isPlainPath)) return scanPlainly(argv.slice(1));
  if (argv[0] === 'hook' && argv[1] !== undefined && isPlainPath(argv[1])) return runHookPlainly(argv[1], argv.slice(2));
  const staged = argv[0] === 'staged' ? plainStaged(argv.slice(1)) : null;
  if (staged) return stagedPlainly(staged.message);
  const { run } = await import('./parser.ts');
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
  // As the hook's, a file of its own: to find and read the fifty chunks of it took longer than a small scan.
  const entry: unknown = await import(new URL('./scan.js', import.meta.url).href);
  return isScanEntry(entry) ? entry.scanPlainly(paths) : 2;
}

function isScanEntry(value: unknown): value is typeof ScanEntry {
  return typeof value === 'object' && value !== null && 'scanPlainly' in value && typeof value.scanPlainly === 'function';
}

/** git waits for a hook, and hands it whatever it likes: a remote may be called --help. */
async function runHookPlainly(name: string, args: readonly string[]): Promise<number> {
  const [{ runHook }, { guarded }] = await Promise.all([import('./hook.ts'), import('./exit-codes.ts')]);
  return guarded(() => Promise.resolve(runHook(name, args)));
}

guardProcess();
main(process.argv.slice(2)).then(
  (code) => {
    finished();
    process.exitCode = code;
  },
  async (error: unknown) => {
    finished();
    process.exitCode = 2;
    await reportUnexpected(error);
  },
);
