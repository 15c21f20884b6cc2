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
import { median, nodeBase, race } from './lib/race.ts';
import type { Contender, Measured } from './lib/race.ts';

const GIB = 1024 ** 3;
const TREE_FILES = 20_000;

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const cache = path.join(tmpdir(), 'binleaks-bench');

/** ripgrep's own skipping switched off, what binleaks passes over by default left out: both read the same files. */
const SAME_FILES = ['-uuu', '-g', '!.git', '-g', '!node_modules'] as const;
const UNICODE = String.raw`\b[A-Za-z0-9]{64}\b`;
const ASCII = String.raw`(?-u:\b)[A-Za-z0-9]{64}(?-u:\b)`;

function contenders(target: string, jobs: string | undefined): readonly Contender[] {
  const many = jobs === undefined ? [] : ['--jobs', jobs];
  return [
    { name: 'binleaks scan', command: process.execPath, args: [cli, 'scan', target, '--format', 'json', '--no-policy', ...many] },
    { name: `rg '${UNICODE}'`, command: 'rg', args: [...SAME_FILES, '-c', UNICODE, target], noWarmUp: true },
    { name: `rg '${ASCII}'`, command: 'rg', args: [...SAME_FILES, '-c', ASCII, target], noWarmUp: true },
  ];
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
