/**
 * How fast `binleaks history` is beside git reading the same objects, git printing the same history, and the general
 * scanners where they are installed: in turn, in one run, each as a whole process.
 *
 *   npm run bench:history -- REPOSITORY... [--runs N] [--jobs N] [--skip NAME]...
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { median, nodeBase, race } from './lib/race.ts';
import type { Contender } from './lib/race.ts';

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

/** One rule, the one that binleaks replaces: 64 characters behind a boundary. */
const ONE_RULE = `title = "one rule"
[[rules]]
id = "binance"
description = "64 characters"
regex = '''\\b[A-Za-z0-9]{64}\\b'''
entropy = 3.5
`;

function isInstalled(command: string): boolean {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;
}

function contenders(repository: string, folder: string, jobs: string | undefined): readonly Contender[] {
  const many = jobs === undefined ? [] : ['--jobs', jobs];
  const shell = (script: string): readonly string[] => ['-c', script];
  const rule = path.join(folder, 'one-rule.toml');
  writeFileSync(rule, ONE_RULE);
  const list: Contender[] = [
    // A missing object of a partial copy ends with 2: told apart from failure below.
    {
      name: 'binleaks history',
      command: 'sh',
      args: shell(`"$0" "$1" history --format json --no-policy ${many.join(' ')}; test $? -le 2`).concat(process.execPath, cli),
      cwd: repository,
    },
    {
      name: 'git cat-file --batch-all-objects --batch',
      command: 'sh',
      args: shell('git cat-file --batch-all-objects --batch --unordered | cat'),
      cwd: repository,
    },
    { name: 'git log -p -U0 --all', command: 'sh', args: shell('git log -p -U0 --all 2>/dev/null | cat'), cwd: repository, noWarmUp: true },
  ];
  if (isInstalled('gitleaks')) {
    const gitleaks = (name: string, config: string): Contender => ({
      name,
      command: 'sh',
      args: shell(
        `gitleaks detect --no-banner --redact --log-opts=--all --exit-code 0 --source . ${config} --report-path /dev/null --report-format json 2>/dev/null; true`,
      ),
      cwd: repository,
      noWarmUp: true,
    });
    list.push(gitleaks('gitleaks, one rule', `--config ${rule}`), gitleaks('gitleaks, its own rules', ''));
  }
  if (isInstalled('trufflehog'))
    list.push({
      name: 'trufflehog',
      command: 'sh',
      args: shell('trufflehog git --no-verification --no-update --json "file://$PWD" 2>/dev/null; true'),
      cwd: repository,
      noWarmUp: true,
    });
  return list;
}

/** How many objects a repository holds, and how large its packs are. */
function sizeOf(repository: string): string {
  const counted = spawnSync('git', ['count-objects', '-v'], { cwd: repository, encoding: 'utf8' }).stdout;
  const value = (name: string): number => Number(new RegExp(`^${name}: (\\d+)$`, 'm').exec(counted)?.[1] ?? 0);
  return `${(value('in-pack') + value('count')).toLocaleString('en')} objects, ${((value('size-pack') + value('size')) / 1000).toFixed(0)} MB stored`;
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { runs: { type: 'string', default: '3' }, jobs: { type: 'string' }, skip: { type: 'string', multiple: true, default: [] } },
  });
  const runs = Number(values.runs);
  if (positionals.length === 0) throw new Error('name one or more repositories: npm run bench:history -- PATH...');
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs ${values.runs}: not a positive number`);
  const folder = mkdtempSync(path.join(tmpdir(), 'binleaks-bench-'));
  const base = nodeBase();
  for (const repository of positionals.map((one) => path.resolve(one))) {
    console.log(`\n${repository}: ${sizeOf(repository)}\n`);
    console.log(`${''.padEnd(44)}${['median s', 'min s', 'runs', 'times ours', 'peak MB'].map((word) => word.padStart(12)).join('')}`);
    const list = contenders(repository, folder, values.jobs).filter((one) => !values.skip.some((word) => one.name.includes(word)));
    const results = race(list, runs);
    const ours = median(results[0]?.seconds ?? []);
    for (const { name, seconds, peak } of results) {
      const middle = median(seconds);
      const cells = [
        middle.toFixed(2),
        Math.min(...seconds).toFixed(2),
        String(seconds.length),
        (middle / ours).toFixed(2),
        peak === null ? 'unknown' : (peak / 1024).toFixed(0),
      ];
      console.log(name.padEnd(44) + cells.map((cell) => cell.padStart(12)).join(''));
    }
  }
  if (base !== null) console.log(`\nNode alone takes ${(base / 1024).toFixed(0)} MB`);
  rmSync(folder, { recursive: true, force: true });
}

main();
