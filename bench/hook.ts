/**
 * What the pre-commit hook costs in a repository of 5,000 files: for a clean small commit, a clean large one (1,000 files,
 * 50 MB) and one with a candidate; beside bare Node, git itself, and gitleaks and secretlint where they are installed.
 *
 *   npm run bench:hook [-- --runs N]
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { median } from './lib/race.ts';
import { GIT_ENV, candidate, git, source } from './lib/repository.ts';

const FILES = 5000;
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const hook = fileURLToPath(new URL('../hooks/pre-commit', import.meta.url));

const env = { ...process.env, ...GIT_ENV };

function makeRepository(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'binleaks-hook-'));
  git(folder, 'init', '-q', '-b', 'main');
  for (let i = 0; i < FILES; i++) {
    const name = path.join(folder, `src/part${i % 50}`, `file${i}.ts`);
    if (i < 50) mkdirSync(path.dirname(name), { recursive: true });
    writeFileSync(name, source(i, 40));
  }
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', 'first');
  return folder;
}

const COMMITS: readonly { readonly name: string; readonly stage: (folder: string) => void }[] = [
  {
    name: 'a clean small commit',
    stage: (folder) => {
      for (let i = 0; i < 3; i++) appendFileSync(path.join(folder, `src/part${i}`, `file${i}.ts`), `\nexport const more${i} = ${i};\n`);
    },
  },
  {
    name: 'a clean large commit (1,000 files, 50 MB)',
    stage: (folder) => {
      mkdirSync(path.join(folder, 'large'));
      for (let i = 0; i < 1000; i++) writeFileSync(path.join(folder, 'large', `file${i}.ts`), source(i, 640));
    },
  },
  {
    name: 'a commit with a candidate',
    stage: (folder) => writeFileSync(path.join(folder, 'bot.py'), `BINANCE_API_SECRET = "${candidate()}"\n`),
  },
];

interface Contender {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

function contenders(): readonly Contender[] {
  const list: Contender[] = [
    { name: 'binleaks hook', command: 'sh', args: [hook] },
    { name: 'binleaks staged (the full path)', command: process.execPath, args: [cli, 'staged'] },
    { name: 'node -e 0', command: process.execPath, args: ['-e', '0'] },
    { name: 'git diff --cached -U0', command: 'git', args: ['diff', '--cached', '-U0'] },
  ];
  if (spawnSync('gitleaks', ['version'], { stdio: 'ignore' }).error === undefined)
    list.push({
      name: 'gitleaks git --pre-commit --staged',
      command: 'gitleaks',
      args: ['git', '--pre-commit', '--staged', '--no-banner', '--redact'],
    });
  const secretlint = path.resolve('node_modules/.bin/secretlint');
  if (existsSync(secretlint))
    list.push({
      name: 'secretlint, staged files',
      command: 'sh',
      args: ['-c', `git diff --cached --name-only -z | xargs -0 "${secretlint}"`],
    });
  return list;
}

/** Milliseconds of each contender, in turn, so that what the machine does besides hits them alike. */
function race(folder: string, runs: number): ReadonlyMap<string, readonly number[]> {
  const times = new Map<string, number[]>(contenders().map(({ name }) => [name, []]));
  for (let round = 0; round <= runs; round++) {
    for (const { name, command, args } of contenders()) {
      const start = performance.now();
      const { error } = spawnSync(command, args, { cwd: folder, env, stdio: 'ignore' });
      if (error) throw error;
      // The first round warms the file cache.
      if (round > 0) times.get(name)?.push(performance.now() - start);
    }
  }
  return times;
}

function main(): void {
  const { values } = parseArgs({ options: { runs: { type: 'string', default: '15' } } });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs ${values.runs}: not a positive number`);
  const folder = makeRepository();
  try {
    for (const { name, stage } of COMMITS) {
      stage(folder);
      git(folder, 'add', '-A');
      const times = race(folder, runs);
      const bare = median(times.get('node -e 0') ?? []);
      console.log(`\n${name}\n\n${''.padEnd(40)}${['median ms', 'min ms', 'above node'].map((word) => word.padStart(12)).join('')}`);
      for (const [contender, list] of times) {
        const middle = median(list);
        console.log(contender.padEnd(40) + [middle, Math.min(...list), middle - bare].map((one) => one.toFixed(1).padStart(12)).join(''));
      }
      git(folder, 'reset', '-q', '--hard');
      git(folder, 'clean', '-q', '-f', '-d');
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main();
