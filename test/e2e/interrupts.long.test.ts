/** A run ends soon after a signal, whatever it is busy with. No fine timing: only that it ends by itself long before the work would. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeRepo } from '../support/git.ts';
import { fakeKey } from '../support/random.ts';

const CLI = path.resolve('dist/cli.js');
/** The work takes minutes; a process that hears the signal is gone in a fraction of this even on a busy machine. */
const DEADLINE_MS = 30_000;
/** Long enough for a process to be at work on a busy machine. */
const START_MS = 4000;

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

/** Runs a command and sends it a signal while it works; gives how it ended, and after how long since the signal. */
async function interrupted(
  args: readonly string[],
  cwd: string,
  signal: NodeJS.Signals,
  { program = CLI, env = process.env }: { readonly program?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<{ readonly how: string; readonly ms: number }> {
  const child = spawn(process.execPath, [program, ...args], { cwd, env, stdio: ['ignore', 'ignore', 'ignore'] });
  const ended = new Promise<string>((done) => child.once('exit', (code, by) => done(`${code ?? by}`)));
  await Promise.race([ended, new Promise((next) => setTimeout(next, START_MS))]);
  expect(child.exitCode, 'still at work').toBeNull();
  const sent = performance.now();
  child.kill(signal);
  const timer = setTimeout(() => child.kill('SIGKILL'), DEADLINE_MS);
  const how = await ended;
  clearTimeout(timer);
  return { how, ms: performance.now() - sent };
}

describe('a signal', () => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    it(`ends a scan of dense files: ${signal}`, async () => {
      const { how, ms } = await interrupted(['scan', '.'], folder, signal);
      expect(['2', signal]).toContain(how);
      expect(ms).toBeLessThan(DEADLINE_MS);
    }, 90_000);
  }

  it('ends a redaction of a dense file', async () => {
    const { how, ms } = await interrupted(['redact', 'a.csv', 'b.csv'], folder, 'SIGTERM');
    expect(['2', 'SIGTERM']).toContain(how);
    expect(ms).toBeLessThan(DEADLINE_MS);
  }, 90_000);

  it('ends staged, range and history of a dense file', async () => {
    const repo = makeRepo();
    repo.commit({ 'README.md': 'a bot\n' });
    repo.commit({ 'a.csv': dense.slice(0, 7_900_000), 'b.csv': dense.slice(100, 7_900_000) });
    for (const args of [
      ['range', 'HEAD~1..HEAD'],
      ['history', '.'],
    ]) {
      const { how, ms } = await interrupted(args, repo.folder, 'SIGTERM');
      expect(['2', 'SIGTERM']).toContain(how);
      expect(ms).toBeLessThan(DEADLINE_MS);
    }
    repo.git('reset', '-q', '--soft', 'HEAD~1');
    const { how } = await interrupted(['staged'], repo.folder, 'SIGTERM');
    expect(['2', 'SIGTERM']).toContain(how);
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
        const { how, ms } = await interrupted([], repo.folder, signal, { program: path.resolve('dist/action.js'), env });
        expect([mode, how]).toEqual([mode, '2']);
        expect(ms).toBeLessThan(DEADLINE_MS);
        expect(readFileSync(output, 'utf8')).toMatch(/^complete<<(\S+)\nfalse\n\1$/m);
      }
    }, 240_000);
  }
});
