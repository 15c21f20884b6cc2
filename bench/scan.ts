/**
 * How fast `binleaks scan` is beside ripgrep searching for 64-character runs: on one big text file and on a tree of many
 * files, in turn, in one run; and whether both look at the same hits.
 *
 *   npm run bench:scan [-- --file FILE] [--tree DIR] [--runs N] [--jobs N]
 *
 * Without --file a text file of 1 GiB is made from the text files of the tree; without --tree a tree of 20,000 files is
 * made from copies of node_modules. Both are kept in the temporary folder for the next run.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, fstatSync, mkdirSync, openSync, readFileSync, readSync, renameSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { copyTree, listFiles } from './lib/corpus.ts';
import { countHits } from './lib/hits.ts';

const GIB = 1024 ** 3;
const TREE_FILES = 20_000;
/** One tool gets no more runs once it has taken this long. */
const PATIENCE_MS = 60_000;

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const cache = path.join(tmpdir(), 'binleaks-bench');

interface Contender {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

interface Measured {
  readonly name: string;
  readonly seconds: readonly number[];
  /** The largest resident set of all runs, in KiB; null where /usr/bin/time is missing. */
  readonly peak: number | null;
}

/** ripgrep's own skipping switched off, what binleaks passes over by default left out: both read the same files. */
const SAME_FILES = ['-uuu', '-g', '!.git', '-g', '!node_modules'] as const;
const UNICODE = String.raw`\b[A-Za-z0-9]{64}\b`;
const ASCII = String.raw`(?-u:\b)[A-Za-z0-9]{64}(?-u:\b)`;

function contenders(target: string, jobs: string | undefined): readonly Contender[] {
  const many = jobs === undefined ? [] : ['--jobs', jobs];
  return [
    { name: 'binleaks scan', command: process.execPath, args: [cli, 'scan', target, '--format', 'json', '--no-policy', ...many] },
    { name: `rg '${UNICODE}'`, command: 'rg', args: [...SAME_FILES, '-c', UNICODE, target] },
    { name: `rg '${ASCII}'`, command: 'rg', args: [...SAME_FILES, '-c', ASCII, target] },
  ];
}

const hasTime = existsSync('/usr/bin/time');

/** Runs a program once; seconds on the wall clock and its peak memory in KiB. */
function runOnce({ name, command, args }: Contender): { readonly seconds: number; readonly peak: number | null } {
  const [file, ...all] = hasTime ? ['/usr/bin/time', '-f', 'peak %M', command, ...args] : [command, ...args];
  const start = performance.now();
  const { status, error, stderr } = spawnSync(file, all, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
  const seconds = (performance.now() - start) / 1000;
  // Both end with 1 for "found something" or "found nothing"; 2 means that the work was not done.
  if (error || status === null || status > 1) throw new Error(`${name}: ${error?.message ?? `exit code ${status}: ${stderr}`}`);
  const peak = /peak (\d+)/.exec(stderr)?.[1];
  return { seconds, peak: peak === undefined ? null : Number(peak) };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return ((sorted[middle] ?? NaN) + (sorted[sorted.length % 2 === 1 ? middle : middle - 1] ?? NaN)) / 2;
}

/** Runs all in turn, so that what the machine does besides hits them alike. The first round only warms the file cache. */
function race(list: readonly Contender[], runs: number): readonly Measured[] {
  const seconds = new Map<string, number[]>(list.map(({ name }) => [name, []]));
  const peaks = new Map<string, number>();
  for (let round = 0; round <= runs; round++) {
    for (const contender of list) {
      const times = seconds.get(contender.name) ?? [];
      if (times.reduce((sum, time) => sum + time, 0) * 1000 > PATIENCE_MS) continue;
      if (round === 0 && contender.command === 'rg') continue;
      const { seconds: time, peak } = runOnce(contender);
      if (round > 0) times.push(time);
      if (peak !== null) peaks.set(contender.name, Math.max(peaks.get(contender.name) ?? 0, peak));
    }
  }
  return list.map(({ name }) => ({ name, seconds: seconds.get(name) ?? [], peak: peaks.get(name) ?? null }));
}

function printRace(title: string, bytes: number, results: readonly Measured[], base: number | null): void {
  console.log(`\n${title}\n`);
  console.log(
    `${''.padEnd(46)}${['median s', 'min s', 'runs', 'MB/s', 'times ours', 'peak MB'].map((word) => word.padStart(11)).join('')}`,
  );
  const ours = median(results[0]?.seconds ?? []);
  for (const { name, seconds, peak } of results) {
    const middle = median(seconds);
    const cells = [
      middle.toFixed(3),
      Math.min(...seconds).toFixed(3),
      String(seconds.length),
      (bytes / 1e6 / middle).toFixed(0),
      (middle / ours).toFixed(2),
      peak === null ? 'unknown' : (peak / 1024).toFixed(0),
    ];
    console.log(name.padEnd(46) + cells.map((cell) => cell.padStart(11)).join(''));
  }
  const own = results[0]?.peak ?? null;
  if (own !== null && base !== null) {
    console.log(`\nbinleaks takes ${((own - base) / 1024).toFixed(0)} MB above Node's own ${(base / 1024).toFixed(0)} MB`);
  }
}

/** The hits ripgrep counts, in all files together. */
function countWithRipgrep(target: string): number {
  const { stdout } = spawnSync('rg', [...SAME_FILES, '--count-matches', '--no-filename', ASCII, target], {
    encoding: 'utf8',
    maxBuffer: GIB,
  });
  return stdout.split('\n').reduce((sum, line) => sum + Number(line), 0);
}

function printHits(target: string, files: readonly string[]): void {
  const ours = files.reduce((sum, file) => sum + countHits(file), 0);
  const theirs = countWithRipgrep(target);
  console.log(`runs of exactly 64: ${ours} by the run search, ${theirs} by ripgrep: ${ours === theirs ? 'the same' : 'NOT THE SAME'}`);
  if (ours !== theirs) process.exitCode = 1;
}

/** A tree of at least TREE_FILES files: node_modules as often as it takes, under a name that isn't passed over. */
function makeTree(): string {
  const tree = path.join(cache, 'tree');
  if (existsSync(tree)) return tree;
  console.log(`making ${tree}`);
  const parts = `${tree}.part`;
  for (let copies = 0, count = 0; count < TREE_FILES; copies++) count += copyTree('node_modules', path.join(parts, `copy-${copies}`));
  renameSync(parts, tree);
  return tree;
}

/** A text file of at least 1 GiB: the tree's text files, one after the other, again and again. */
function makeFile(tree: string): string {
  const file = path.join(cache, 'text-1GiB.txt');
  if (existsSync(file)) return file;
  console.log(`making ${file}`);
  mkdirSync(cache, { recursive: true });
  const descriptor = openSync(`${file}.part`, 'w');
  const files = listFiles(tree);
  for (let size = 0, before = -1; size < GIB && size !== before;) {
    before = size;
    for (const name of files) {
      if (size >= GIB) break;
      const bytes = readFileSync(name);
      if (bytes.includes(0)) continue;
      writeSync(descriptor, bytes);
      size += bytes.length;
    }
  }
  closeSync(descriptor);
  renameSync(`${file}.part`, file);
  return file;
}

/** Node's own memory with nothing to do. */
function nodeBase(): number | null {
  const peaks = Array.from({ length: 3 }, () => runOnce({ name: 'node', command: process.execPath, args: ['-e', '0'] }).peak);
  return peaks.includes(null) ? null : Math.max(...peaks.map(Number));
}

/** The rate at which the file cache gives a file away: what no scanner beats with one thread. */
function readRate(file: string): number {
  const descriptor = openSync(file, 'r');
  const chunk = Buffer.allocUnsafeSlow(1024 * 1024);
  const { size } = fstatSync(descriptor);
  const start = performance.now();
  while (readSync(descriptor, chunk) > 0);
  closeSync(descriptor);
  return size / 1e3 / (performance.now() - start);
}

function main(): void {
  const { values } = parseArgs({
    options: {
      file: { type: 'string' },
      tree: { type: 'string' },
      runs: { type: 'string', default: '5' },
      jobs: { type: 'string' },
    },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs ${values.runs}: not a positive number`);
  const tree = path.resolve(values.tree ?? makeTree());
  const file = path.resolve(values.file ?? makeFile(tree));
  const base = nodeBase();

  const size = statSync(file).size;
  printRace(`one file: ${file}, ${(size / 1e6).toFixed(0)} MB`, size, race(contenders(file, values.jobs), runs), base);
  console.log(`reading it in one thread and looking at nothing: ${readRate(file).toFixed(0)} MB/s`);
  printHits(file, [file]);

  const files = listFiles(tree);
  const bytes = files.reduce((sum, name) => sum + statSync(name).size, 0);
  printRace(
    `a tree: ${tree}, ${files.length} files, ${(bytes / 1e6).toFixed(0)} MB`,
    bytes,
    race(contenders(tree, values.jobs), runs),
    base,
  );
  printHits(tree, files);
}

main();
