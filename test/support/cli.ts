/** Drives the built command line as a user would. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

const CLI = path.resolve('dist/cli.js');

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Buffer;
  readonly env?: NodeJS.ProcessEnv;
  /** Sent once something has come on standard error or after so many milliseconds. */
  readonly interruptAfterMs?: number;
  /** Sent once this has come about. */
  readonly interruptWhen?: Promise<unknown>;
  /** Closes the reading end of standard output at once. */
  readonly closeStdout?: boolean;
}

/** Runs `binleaks` with the given arguments. */
export async function binleaks(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd: options.cwd,
    // Unset and not empty: newer versions of Node warn where both are there.
    env: { ...withoutColour(process.env), ...options.env },
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  if (options.closeStdout === true) child.stdout.destroy();
  else child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin.on('error', () => undefined);
  if (options.interruptAfterMs === undefined) child.stdin.end(options.input ?? '');
  else {
    child.stdin.write(options.input ?? '');
    setTimeout(() => child.kill('SIGINT'), options.interruptAfterMs);
  }
  void options.interruptWhen?.then(() => child.kill('SIGINT'));
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { code, stdout: Buffer.concat(out).toString('utf8'), stderr: Buffer.concat(err).toString('utf8') };
}

/** Makes a folder of files for one test and removes it behind it. */
export function makeFolder(files: Readonly<Record<string, string | Buffer>> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'binleaks-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

/** An .env that nobody can doubt. */
export function envFile(key: string, secret: string): string {
  return `# the bot\nBINANCE_API_KEY=${key}\nBINANCE_API_SECRET=${secret}\n`;
}

function withoutColour(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => name !== 'NO_COLOR' && name !== 'FORCE_COLOR'));
}
