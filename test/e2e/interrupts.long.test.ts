/** A run ends within a second of a signal, whatever it is busy with. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeRepo } from '../support/git.ts';
import { fakeKey } from '../support/random.ts';

const CLI = path.resolve('dist/cli.js');
const PROMISE_MS = 1000;
/** The work takes minutes: who does not hear the signal is killed. */
const GIVE_UP_MS = 60_000;
/** Long enough for a process to be at work on a busy machine. */
const START_MS = 4000;
/** What the promise allows for on a machine that is busy with other things: so many times what a bare Node takes there. */
const STARTS = 4;

let folder = '';
let dense = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'binleaks-dense-'));
  const lines: string[] = [];
  for (let i = 0; i < 100_000; i++) lines.push(`${i},binance,${fakeKey(2 * i)},${fakeKey(2 * i + 1)}`);
  dense = lines.join('\n');
  for (const name of ['a.csv', 'b.csv', 'c.csv']) writeFileSync(path.join(folder, name), dense.slice(0, 7_900_000));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** How long a bare Node takes here and now, in milliseconds. */
function bareNode(): number {
  const started = performance.now();
  spawnSync(process.execPath, ['-e', '0']);
  return performance.now() - started;
}

interface Ended {
  readonly how: string;
  /** Since the signal. */
  readonly ms: number;
  /** So much the promise allows for. */
  readonly allowed: number;
}

/** Runs a command and sends it a signal while it works. */
async function interrupted(
  args: readonly string[],
  cwd: string,
  signal: NodeJS.Signals,
  { program = CLI, env = process.env }: { readonly program?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [program, ...args], { cwd, env, stdio: ['ignore', 'ignore', 'ignore'] });
  const ended = new Promise<string>((done) => child.once('exit', (code, by) => done(`${code ?? by}`)));
  await Promise.race([ended, new Promise((next) => setTimeout(next, START_MS))]);
  expect(child.exitCode, 'still at work').toBeNull();
  const before = bareNode();
  const sent = performance.now();
  child.kill(signal);
  const timer = setTimeout(() => child.kill('SIGKILL'), GIVE_UP_MS);
  const how = await ended;
  const ms = performance.now() - sent;
  clearTimeout(timer);
  return { how, ms, allowed: PROMISE_MS + STARTS * Math.max(before, bareNode()) };
}

function expectPrompt({ how, ms, allowed }: Ended, signal: NodeJS.Signals): void {
  expect(['2', signal]).toContain(how);
  expect(ms).toBeLessThan(allowed);
}

describe('a signal', () => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    it(`ends a scan of dense files: ${signal}`, async () => {
      expectPrompt(await interrupted(['scan', '.'], folder, signal), signal);
      expectPrompt(await interrupted(['scan', '--jobs', '1', 'a.csv'], folder, signal), signal);
    }, 90_000);
  }

  it('ends a redaction of a dense file', async () => {
    expectPrompt(await interrupted(['redact', 'a.csv', 'b.csv'], folder, 'SIGTERM'), 'SIGTERM');
  }, 90_000);

  it('ends staged, range and history of a dense file', async () => {
    const repo = makeRepo();
    repo.commit({ 'README.md': 'a bot\n' });
    repo.commit({ 'a.csv': dense.slice(0, 7_900_000), 'b.csv': dense.slice(100, 7_900_000) });
    for (const args of [
      ['range', 'HEAD~1..HEAD'],
      ['history', '.'],
    ])
      expectPrompt(await interrupted(args, repo.folder, 'SIGTERM'), 'SIGTERM');
    repo.git('reset', '-q', '--soft', 'HEAD~1');
    expectPrompt(await interrupted(['staged'], repo.folder, 'SIGTERM'), 'SIGTERM');
  }, 240_000);

  // As the runner does when a job is cancelled: SIGINT first, SIGTERM some seconds later.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    it(`ends the Action, which then says that it was not complete: ${signal}`, async () => {
      const repo = makeRepo();
      const before = repo.commit({ 'README.md': 'a bot\n' });
      const after = repo.commit({ 'a.csv': dense.slice(0, 7_900_000), 'b.csv': dense.slice(100, 7_900_000) });
      const events = [
        ['files', 'workflow_dispatch', {}],
        ['history', 'workflow_dispatch', {}],
        ['auto', 'push', { before, after, ref: 'refs/heads/x', repository: {} }],
      ] as const;
      for (const [mode, event, payload] of events) {
        const output = path.join(folder, 'output');
        writeFileSync(output, '');
        const file = path.join(folder, 'event.json');
        writeFileSync(file, JSON.stringify(payload));
        const env = {
          PATH: process.env['PATH'],
          HOME: folder,
          GITHUB_ACTIONS: 'true',
          GITHUB_EVENT_NAME: event,
          GITHUB_EVENT_PATH: file,
          GITHUB_OUTPUT: output,
          GITHUB_WORKSPACE: repo.folder,
          INPUT_MODE: mode,
          INPUT_DEEPEN: 'false',
        };
        expectPrompt(await interrupted([], repo.folder, signal, { program: path.resolve('dist/action.js'), env }), signal);
        expect(readFileSync(output, 'utf8')).toMatch(/^complete<<(\S+)\nfalse\n\1$/m);
      }
    }, 240_000);
  }
});

describe('while a run waits for signals', () => {
  // These are some seconds' work of judging: in one piece they would be one stretch.
  const text = (from: number): string => dense.slice(from, from + 400_000);
  /**
   * Of a processor's time, in milliseconds: a slice and the longest of what it does at once. What compiles the program and frees
   * its memory on other threads counts with it.
   */
  const STRETCH = 2000;

  /** The longest stretch of a command in which it hears nothing, and all its time. */
  function turnsOf(args: readonly string[], cwd: string): { readonly longest: number; readonly total: number } {
    const preload = path.resolve('test/support/turns.mjs');
    const { stderr } = spawnSync(process.execPath, ['--import', preload, CLI, ...args], { cwd, maxBuffer: 1 << 28 });
    const said: unknown = JSON.parse(stderr.toString().trimEnd().split('\n').at(-1) ?? '');
    if (typeof said !== 'object' || said === null || !('longest' in said) || !('total' in said)) throw new Error('said nothing');
    return { longest: Number(said.longest), total: Number(said.total) };
  }

  it('its event loop turns all the time', () => {
    const repo = makeRepo();
    repo.commit({ 'README.md': 'a bot\n' });
    // Many small contents are as long as a large one.
    const small = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`${i}.csv`, dense.slice(i * 10_000 + 1_000_000, i * 10_000 + 1_010_000)]),
    );
    repo.commit({ 'a.csv': text(0), 'b.csv': text(100_000), ...small });
    for (const args of [
      ['scan', '--jobs', '1', '.'],
      ['history', '.'],
      ['history', '--jobs', '1', '.'],
      ['range', 'HEAD~1..HEAD', '--inline-allow', 'base-only'],
    ]) {
      const { longest, total } = turnsOf([...args, '--format', 'jsonl', '--output', path.join(folder, 'report')], repo.folder);
      expect(total, 'some work').toBeGreaterThan(2 * STRETCH);
      expect([args.join(' '), longest < STRETCH || longest]).toEqual([args.join(' '), true]);
    }
    repo.git('reset', '-q', '--soft', 'HEAD~1');
    expect(turnsOf(['staged', '--format', 'jsonl'], repo.folder).longest).toBeLessThan(STRETCH);
  }, 240_000);
});

describe('a run that does not end by itself', () => {
  it('is ended by the signal', async () => {
    const out = mkdtempSync(path.join(tmpdir(), 'binleaks-watchdog-'));
    writeFileSync(
      path.join(out, 'busy.ts'),
      `import { listenForInterrupts } from '${path.resolve('src/workers/interruption.ts')}';
       const { signal } = listenForInterrupts(new URL('./watchdog.js', import.meta.url));
       signal.addEventListener('abort', () => { for (const end = Date.now() + ${GIVE_UP_MS}; Date.now() < end;); });
       setInterval(() => undefined, 1000);`,
    );
    const entryPoints = { busy: path.join(out, 'busy.ts'), watchdog: path.resolve('src/workers/watchdog.ts') };
    await build({ entryPoints, outdir: out, bundle: true, platform: 'node', format: 'esm' });
    writeFileSync(path.join(out, 'package.json'), '{"type":"module"}');
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const ended = await interrupted([], out, signal, { program: path.join(out, 'busy.js') });
      expect(ended.how).toBe(signal);
      expect(ended.ms).toBeLessThan(ended.allowed);
    }
    rmSync(out, { recursive: true });
  }, 240_000);
});
