/**
 * What a pull request of 50 commits and 200 files costs, in a repository of 2,000 files: the Action's bundle as the runner
 * starts it, and `binleaks range`; beside what git alone takes for the same objects, bare Node, and gitleaks where it is
 * installed.
 *
 *   npm run bench:range [-- --runs N --commits 50 --files 200]
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { median } from './lib/race.ts';
import { GIT_ENV, candidate, git, source } from './lib/repository.ts';

const TREE = 2000;
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const bundle = fileURLToPath(new URL('../dist/action.js', import.meta.url));

const env = { PATH: process.env['PATH'], HOME: devNull, ...GIT_ENV };

function write(folder: string, index: number, text: string): void {
  const file = path.join(folder, `src/part${index % 50}`, `file${index}.ts`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

interface PullRequest {
  readonly folder: string;
  readonly base: string;
  readonly head: string;
}

/** main, and a branch whose commits change some files each; in the leaking one the third brings a pair, and the fourth takes it away. */
function makePullRequest(folder: string, commits: number, files: number, leaks: boolean): PullRequest {
  git(folder, 'checkout', '-q', '--detach', 'main');
  let next = 0;
  for (let i = 0; i < commits; i++) {
    const until = Math.round(((i + 1) * files) / commits);
    for (; next < until; next++) write(folder, next * 7, source(next + 100_000, 80));
    const leak = path.join(folder, 'bot.env');
    if (leaks && i === 2) writeFileSync(leak, `BINANCE_API_KEY=${candidate()}\nBINANCE_API_SECRET=${candidate()}\n`);
    if (leaks && i === 3) rmSync(leak);
    git(folder, 'add', '-A');
    git(folder, 'commit', '-q', '--allow-empty', '-m', `commit ${i}`);
  }
  return { folder, base: git(folder, 'rev-parse', 'main'), head: git(folder, 'rev-parse', 'HEAD') };
}

interface Contender {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}

function contenders({ folder, base, head }: PullRequest, temporary: string): readonly Contender[] {
  const file = (name: string): string => path.join(temporary, name);
  const pull = { number: 1, title: 'A change', body: 'What it does.', head: { sha: head, ref: 'x' }, base: { sha: base, ref: 'main' } };
  writeFileSync(file('event.json'), JSON.stringify({ action: 'synchronize', number: 1, pull_request: pull }));
  for (const name of ['output', 'summary']) writeFileSync(file(name), '');
  const runner = {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_WORKSPACE: folder,
  };
  const objects = `git rev-list --objects ${head} --not ${base} | cut -d' ' -f1 | git cat-file --batch`;
  const list: Contender[] = [
    { name: "the Action's bundle", command: process.execPath, args: [bundle], env: runner },
    { name: 'binleaks range', command: process.execPath, args: [cli, 'range', `${base}..${head}`] },
    {
      name: 'git alone: list and read the same objects',
      command: 'sh',
      args: ['-c', `git rev-list --parents ${head} --not ${base}; ${objects}`],
    },
    { name: 'git log -p -U0 of the range', command: 'git', args: ['log', '-p', '-U0', `${base}..${head}`] },
    { name: 'node -e 0', command: process.execPath, args: ['-e', '0'] },
  ];
  if (spawnSync('gitleaks', ['version'], { stdio: 'ignore' }).error === undefined)
    list.push({ name: 'gitleaks git', command: 'gitleaks', args: ['git', `--log-opts=${base}..${head}`, '--no-banner', '--redact'] });
  return list;
}

/** Milliseconds of each contender, in turn, so that what the machine does besides hits them alike. */
function race(list: readonly Contender[], folder: string, runs: number, code: number): ReadonlyMap<string, readonly number[]> {
  const times = new Map<string, number[]>(list.map(({ name }) => [name, []]));
  for (let round = 0; round <= runs; round++) {
    for (const { name, command, args, env: more } of list) {
      const start = performance.now();
      const { error, status, stdout } = spawnSync(command, args, { cwd: folder, env: { ...env, ...more }, maxBuffer: 1 << 30 });
      const took = performance.now() - start;
      if (error) throw error;
      // What was not done is not worth timing.
      if (/binleaks|bundle/.test(name) && status !== code) throw new Error(`${name}: exit code ${status}\n${stdout.toString()}`);
      if (round > 0) times.get(name)?.push(took);
    }
  }
  return times;
}

function count(option: string, value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${option} ${value}: not a positive number`);
  return number;
}

function main(): void {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '9' },
      commits: { type: 'string', default: '50' },
      files: { type: 'string', default: '200' },
    },
  });
  const [runs, commits, files] = [count('runs', values.runs), count('commits', values.commits), count('files', values.files)];
  const folder = mkdtempSync(path.join(tmpdir(), 'binleaks-range-'));
  const temporary = mkdtempSync(path.join(tmpdir(), 'binleaks-range-'));
  try {
    git(folder, 'init', '-q', '-b', 'main');
    for (let i = 0; i < TREE; i++) write(folder, i, source(i, 40));
    git(folder, 'add', '-A');
    git(folder, 'commit', '-q', '-m', 'first');
    for (const leaks of [false, true]) {
      const request = makePullRequest(folder, commits, files, leaks);
      const times = race(contenders(request, temporary), folder, runs, leaks ? 1 : 0);
      const alone = median(times.get('git alone: list and read the same objects') ?? []);
      console.log(`\n${commits} commits, ${files} files, ${leaks ? 'with a pair that comes and goes' : 'clean'}\n`);
      console.log(`${''.padEnd(46)}${['median ms', 'min ms', 'beyond git'].map((word) => word.padStart(12)).join('')}`);
      for (const [contender, list] of times) {
        const middle = median(list);
        console.log(contender.padEnd(46) + [middle, Math.min(...list), middle - alone].map((one) => one.toFixed(1).padStart(12)).join(''));
      }
    }
  } finally {
    for (const one of [folder, temporary]) rmSync(one, { recursive: true, force: true });
  }
}

main();
