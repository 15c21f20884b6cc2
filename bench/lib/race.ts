/** Runs programs in turn and measures each as a whole process. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** One tool gets no more runs once it has taken this long. */
const PATIENCE_MS = 60_000;

/** A program to run. Exit codes 0 and 1 count as work that was done. */
export interface Contender {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  /** Left out of the first round, which only warms the file cache. */
  readonly noWarmUp?: boolean;
}

/** What its runs took. */
export interface Measured {
  readonly name: string;
  readonly seconds: readonly number[];
  /** The largest resident set of all runs, in KiB; null where /usr/bin/time is missing. */
  readonly peak: number | null;
}

const hasTime = existsSync('/usr/bin/time');

/** Runs a program once; seconds on the wall clock and its peak memory in KiB. */
function runOnce({ name, command, args, cwd }: Contender): { readonly seconds: number; readonly peak: number | null } {
  const [file, ...all] = hasTime ? ['/usr/bin/time', '-f', 'peak %M', command, ...args] : [command, ...args];
  const start = performance.now();
  const { status, error, stderr } = spawnSync(file, all, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', cwd });
  const seconds = (performance.now() - start) / 1000;
  // Both end with 1 for "found something" or "found nothing"; 2 means that the work was not done.
  if (error || status === null || status > 1) throw new Error(`${name}: ${error?.message ?? `exit code ${status}: ${stderr}`}`);
  const peak = /peak (\d+)/.exec(stderr)?.[1];
  return { seconds, peak: peak === undefined ? null : Number(peak) };
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return ((sorted[middle] ?? NaN) + (sorted[sorted.length % 2 === 1 ? middle : middle - 1] ?? NaN)) / 2;
}

/** Runs all in turn, so that what the machine does besides hits them alike. The first round only warms the file cache. */
export function race(list: readonly Contender[], runs: number): readonly Measured[] {
  const seconds = new Map<string, number[]>(list.map(({ name }) => [name, []]));
  const peaks = new Map<string, number>();
  for (let round = 0; round <= runs; round++) {
    for (const contender of list) {
      const times = seconds.get(contender.name) ?? [];
      if (times.reduce((sum, time) => sum + time, 0) * 1000 > PATIENCE_MS) continue;
      if (round === 0 && contender.noWarmUp) continue;
      const { seconds: time, peak } = runOnce(contender);
      if (round > 0) times.push(time);
      if (peak !== null) peaks.set(contender.name, Math.max(peaks.get(contender.name) ?? 0, peak));
    }
  }
  return list.map(({ name }) => ({ name, seconds: seconds.get(name) ?? [], peak: peaks.get(name) ?? null }));
}

/** Node's own memory with nothing to do. */
export function nodeBase(): number | null {
  const peaks = Array.from({ length: 3 }, () => runOnce({ name: 'node', command: process.execPath, args: ['-e', '0'] }).peak);
  return peaks.includes(null) ? null : Math.max(...peaks.map(Number));
}
