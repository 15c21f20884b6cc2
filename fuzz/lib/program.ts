/** The command line, run inside this process: a thousand times as often as a process of its own could be started. */
import { spawn } from 'node:child_process';
import { closeSync, fstatSync, ftruncateSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { run } from '../../src/cli/parser.ts';
import { Violation } from './suite.ts';

declare const BINLEAKS_VERSION: string;

/** What a run gave. */
export interface Result {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Standard output and standard error of this process are files: whatever writes to them, by whichever call, is seen. */
const FILES: Readonly<Record<1 | 2, string | undefined>> = { 1: process.env['FUZZ_STDOUT'], 2: process.env['FUZZ_STDERR'] };

function take(descriptor: 1 | 2): string {
  const file = FILES[descriptor];
  if (file === undefined) throw new Error('started by the fuzz only');
  const reading = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(fstatSync(reading).size);
    let length = 0;
    while (length < bytes.length) {
      const got = readSync(reading, bytes, length, bytes.length - length, length);
      if (got === 0) break;
      length += got;
    }
    ftruncateSync(descriptor, 0);
    return bytes.toString('utf8', 0, length);
  } finally {
    closeSync(reading);
  }
}

/** Runs `binleaks` in a folder. An error that is not one of its own is a Violation. */
export async function program(args: readonly string[], folder: string): Promise<Result> {
  process.chdir(folder);
  take(1);
  take(2);
  try {
    const code = await run(args, BINLEAKS_VERSION);
    return { code, stdout: take(1), stderr: take(2) };
  } catch (error) {
    const { name, stack } = error instanceof Error ? error : new Error(String(error));
    // The message may quote a value; the frames can't.
    const frame = (stack ?? '').split('\n').find((line) => line.trimStart().startsWith('at ')) ?? '';
    throw new Violation('unexpected error', `${name} of ${args[0] ?? ''}${frame.replace(/file:\S*\//, '')}`);
  } finally {
    process.exitCode = 0;
    process.chdir('/');
  }
}

/** Runs the built command line as a user does: its quick ways in front of the parser as well. */
export async function apart(args: readonly string[], folder: string): Promise<Result> {
  const child = spawn(process.execPath, [path.join(process.env['FUZZ_ROOT'] ?? '.', 'dist/cli.js'), ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  const code = await new Promise<number | null>((done, fail) => child.on('close', done).on('error', fail));
  const stderr = Buffer.concat(err).toString('utf8');
  const unexpected = /unexpected error \(\w+\)/.exec(stderr);
  if (unexpected) throw new Violation('unexpected error', `${unexpected[0]} of ${args[0] ?? ''}, as a process`);
  return { code: code ?? -1, stdout: Buffer.concat(out).toString('utf8'), stderr };
}
