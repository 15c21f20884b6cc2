/**
 * Tries what an attacker or an accident could put before the program: seeded cases, each with a law that must hold.
 * `--minutes N` (1) for all suites together, `--seed S`, `--suite NAME` (repeatable), `--jobs N`; `--cases N` of each suite
 * in place of minutes; `--case N` for one case alone, as a failure names it; `--shrink SECONDS` (30) to look for a smaller
 * input of each failure. Ends with 1 where a law is broken.
 */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Answer, Task } from './lib/messages.ts';

const SUITE_NAMES = ['git', 'archives', 'contents', 'names', 'policies', 'raw'];
/** A case that takes more of a processor's time hangs; so does one that does nothing for so long. */
const HANG_MS = 5000;
const IDLE_MS = 45_000;
const LOOK_MS = 500;
/** The first case of a suite prepares it. */
const START_MS = 60_000;
/** One suite's broken laws are told of up to this number. */
const MOST = 8;

const HELP = `npm run fuzz -- [--minutes N] [--seed S] [--suite NAME]... [--jobs N] [--cases N | --case N] [--shrink SECONDS]
suites: ${SUITE_NAMES.join(', ')}`;

interface Failure {
  readonly suite: string;
  readonly index: number;
  readonly kind: string;
  text: string;
  input: string | null;
  times: number;
}

/** What one suite has been through. */
interface Tally {
  cases: number;
  readonly counts: Map<string, number>;
  milliseconds: number;
  readonly failures: Map<string, Failure>;
}

type Done = Extract<Answer, { done: true }>;
type Ended = { readonly answer: Done } | { readonly hang: string } | { readonly crash: string };

/** A process that runs cases; replaced where it hangs or ends. */
class Runner {
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'binleaks-fuzz-runner-'));
  #child: ChildProcess | null = null;
  readonly #warm = new Set<string>();

  async run(task: Task): Promise<Ended> {
    const child = this.#child ?? (await this.#start());
    return new Promise((resolve) => {
      let timer: NodeJS.Timeout | undefined;
      let input = '';
      const settle = (ended: Ended): void => {
        clearInterval(timer);
        child.removeAllListeners('message').removeAllListeners('exit');
        if (!('answer' in ended)) this.#end();
        resolve(ended);
      };
      const wait = (milliseconds: number): void => {
        clearInterval(timer);
        const [started, used] = [Date.now(), cpuOf(child)];
        timer = setInterval(() => {
          const now = cpuOf(child);
          const isBusy = used !== null && now !== null;
          if (isBusy ? now - used > milliseconds : Date.now() - started > milliseconds) settle({ hang: input });
          else if (Date.now() - started > IDLE_MS + milliseconds) settle({ hang: input });
        }, LOOK_MS);
      };
      child.on('message', (answer: Answer) => {
        if ('beat' in answer) {
          input = answer.input;
          wait(HANG_MS);
        }
        if ('done' in answer) settle({ answer });
      });
      child.on('exit', (code, signal) => settle({ crash: `the process ended (${signal ?? code ?? ''})${this.#complaint()}` }));
      wait(this.#warm.has(task.suite) ? HANG_MS : START_MS);
      this.#warm.add(task.suite);
      child.send(task);
    });
  }

  stop(): void {
    this.#end();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #end(): void {
    this.#child?.removeAllListeners();
    this.#child?.kill('SIGKILL');
    this.#child = null;
    this.#warm.clear();
  }

  /** The kind of error that ended the process: its first line may quote what it was about. */
  #complaint(): string {
    const text = readFileSync(path.join(this.#folder, 'stderr'), 'latin1');
    return /^\s+at .*$/m.exec(text)?.[0].replace(/file:\S*\//, ' ') ?? '';
  }

  async #start(): Promise<ChildProcess> {
    const [out, err] = ['stdout', 'stderr'].map((name) => path.join(this.#folder, name));
    if (out === undefined || err === undefined) throw new Error('no files');
    const files = [openSync(out, 'a'), openSync(err, 'a')];
    const child = fork(fileURLToPath(new URL('./case-runner.js', import.meta.url)), [], {
      stdio: ['ignore', ...files, 'ipc'],
      env: {
        PATH: process.env['PATH'],
        TMPDIR: this.#folder,
        HOME: this.#folder,
        GIT_CONFIG_GLOBAL: devNull,
        GIT_CONFIG_NOSYSTEM: '1',
        FUZZ_STDOUT: out,
        FUZZ_STDERR: err,
        FUZZ_ROOT: process.cwd(),
      },
    });
    for (const file of files) closeSync(file);
    this.#child = child;
    await new Promise<void>((ready, fail) => {
      child.once('message', () => {
        child.removeAllListeners();
        ready();
      });
      child.once('exit', () => fail(new Error(`fuzz/case-runner.ts does not start${this.#complaint()}`)));
    });
    return child;
  }
}

/** How many milliseconds of a processor's time a process has had; null where the system does not tell. */
function cpuOf({ pid }: ChildProcess): number | null {
  try {
    const fields = readFileSync(`/proc/${pid ?? 0}/stat`, 'latin1')
      .replace(/^.*\) /, '')
      .split(' ');
    // In hundredths of a second: utime and stime, and those of the children that were waited for.
    return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) * 10;
  } catch {
    return null;
  }
}

function newTally(): Tally {
  return { cases: 0, counts: new Map(), milliseconds: 0, failures: new Map() };
}

function readOptions(): {
  readonly minutes: number;
  readonly seed: number;
  readonly suites: readonly string[];
  readonly jobs: number;
  readonly cases: number | null;
  readonly only: number | null;
  readonly shrink: number;
} {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '1' },
      seed: { type: 'string' },
      suite: { type: 'string', multiple: true, default: [] },
      jobs: { type: 'string', default: '2' },
      cases: { type: 'string' },
      case: { type: 'string' },
      shrink: { type: 'string', default: '30' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    process.exit(0);
  }
  const number = (name: string, text: string, least: number): number => {
    const value = Number(text);
    if (!Number.isFinite(value) || value < least) throw new Error(`--${name}: expected a number from ${least} on\n${HELP}`);
    return value;
  };
  for (const name of values.suite) if (!SUITE_NAMES.includes(name)) throw new Error(`--suite: there is no ${name}\n${HELP}`);
  return {
    minutes: number('minutes', values.minutes, 0),
    seed: values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : number('seed', values.seed, 0),
    suites: values.suite.length > 0 ? values.suite : SUITE_NAMES,
    jobs: number('jobs', values.jobs, 1),
    cases: values.cases === undefined ? null : number('cases', values.cases, 1),
    only: values.case === undefined ? null : number('case', values.case, 0),
    shrink: number('shrink', values.shrink, 0),
  };
}

async function main(): Promise<number> {
  const { minutes, seed, suites, jobs, cases, only, shrink } = readOptions();
  const tallies = new Map(suites.map((name) => [name, newTally()]));
  const next = new Map(suites.map((name) => [name, only ?? 0]));
  const until = Date.now() + minutes * 60_000;
  const most = only !== null ? only + 1 : (cases ?? Infinity);
  console.log(`seed ${seed}; suites: ${suites.join(', ')}`);

  /** The suite that has had the least time so far, and its next case. */
  const draw = (): { readonly suite: string; readonly index: number } | null => {
    if (most === Infinity && Date.now() >= until) return null;
    const open = suites.filter((name) => (next.get(name) ?? 0) < most);
    const [suite] = open.toSorted((a, b) => (tallies.get(a)?.milliseconds ?? 0) - (tallies.get(b)?.milliseconds ?? 0));
    if (suite === undefined) return null;
    const index = next.get(suite) ?? 0;
    next.set(suite, index + 1);
    return { suite, index };
  };

  const work = async (): Promise<void> => {
    const runner = new Runner();
    for (let drawn = draw(); drawn; drawn = draw()) {
      const { suite, index } = drawn;
      const tally = tallies.get(suite);
      if (!tally) continue;
      const started = Date.now();
      let ended = await runner.run({ suite, seed, index, budget: 0 });
      // A machine that is busy with other things makes a case slow as well: what hangs does so twice.
      if ('hang' in ended) ended = await runner.run({ suite, seed, index, budget: 0 });
      tally.milliseconds += Date.now() - started;
      tally.cases++;
      if ('answer' in ended)
        for (const [what, times] of Object.entries(ended.answer.counts)) tally.counts.set(what, (tally.counts.get(what) ?? 0) + times);
      const failed =
        'answer' in ended
          ? ended.answer.failure
          : 'hang' in ended
            ? { kind: 'hang', text: `hang: more than ${HANG_MS / 1000} s` }
            : { kind: 'crash', text: ended.crash };
      if (!failed) continue;
      const seen = tally.failures.get(failed.kind);
      if (seen) seen.times++;
      if (seen || tally.failures.size >= MOST) continue;
      const failure: Failure = { suite, index, kind: failed.kind, text: failed.text, input: 'hang' in ended ? ended.hang : null, times: 1 };
      tally.failures.set(failed.kind, failure);
      // A hang can't be looked at in smaller steps: each would take as long.
      if ('hang' in ended || shrink === 0) continue;
      const shrunk = await runner.run({ suite, seed, index, budget: shrink * 1000 });
      if ('answer' in shrunk && shrunk.answer.smallest) {
        failure.input = shrunk.answer.smallest.input;
        failure.text = shrunk.answer.smallest.text;
      }
    }
    runner.stop();
  };
  await Promise.all(Array.from({ length: jobs }, work));

  let failures = 0;
  for (const [suite, { cases: tried, counts, milliseconds, failures: broken }] of tallies) {
    const told = [...counts].toSorted((a, b) => b[1] - a[1]).map(([what, times]) => `${what} ${times}`);
    console.log(
      `\n${suite}: ${tried} cases in ${(milliseconds / 1000).toFixed(0)} s${broken.size === 0 ? ', clean' : ''}\n  ${told.join(' · ')}`,
    );
    for (const { index, text, input, times } of broken.values()) {
      failures++;
      console.log(`  BROKEN ${text}${times > 1 ? ` (${times} times)` : ''}`);
      console.log(`    again: npm run fuzz -- --suite ${suite} --seed ${seed} --case ${index}`);
      if (input !== null) console.log(`    ${text.startsWith('hang') ? 'input' : 'smallest input'}: ${input}`);
    }
  }
  console.log(failures === 0 ? '\nclean' : `\n${failures} broken`);
  return failures === 0 ? 0 : 1;
}

process.exitCode = await main();
