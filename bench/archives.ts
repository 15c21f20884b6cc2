/**
 * How fast archives and compressed files are read, and in how much memory: the same log in every form, and a bomb.
 *
 *   npm run bench:archives [-- --mb SIZE] [--runs N]
 *
 * The files are made by the tools of this machine, where it has them, and kept in the temporary folder for the next run.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, renameSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { median, nodeBase, race } from './lib/race.ts';

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const cache = path.join(tmpdir(), 'binleaks-bench');

/** Each form with the command that makes it from `log`, for a shell. */
const FORMS: readonly (readonly [string, string])[] = [
  ['log', ''],
  ['log.gz', 'gzip -1 -c log'],
  ['log.zst', 'zstd -q -c log'],
  ['log.xz', 'xz -1 -c log'],
  ['log.bz2', 'bzip2 -c log'],
  ['log.tar', 'tar -cf - log'],
  ['log.tar.gz', 'tar -cf - log | gzip -1 -c'],
  ['log.zip', 'zip -q -1 - log'],
  ['bomb.gz', 'head -c 10G /dev/zero | gzip -9 -c'],
];

/** A log of about so many bytes in which no two lines are alike. */
function makeLog(file: string, size: number): void {
  const descriptor = openSync(`${file}.part`, 'w');
  for (let written = 0, order = 1; written < size;) {
    let text = '';
    for (let i = 0; i < 10_000; i++, order++)
      text += `2026-01-0${1 + (order % 9)}T12:${10 + (order % 50)}:01Z INFO order ${(order * 7919) % 1_000_003} filled at ${(order * 104_729) % 99_991}\n`;
    written += writeSync(descriptor, text);
  }
  closeSync(descriptor);
  renameSync(`${file}.part`, file);
}

function main(): void {
  const { values } = parseArgs({ options: { mb: { type: 'string', default: '500' }, runs: { type: 'string', default: '3' } } });
  const folder = path.join(cache, `archives-${values.mb}`);
  mkdirSync(folder, { recursive: true });
  const log = path.join(folder, 'log');
  if (!existsSync(log)) makeLog(log, Number(values.mb) * 1e6);
  const made = FORMS.filter(([name, command]) => {
    if (existsSync(path.join(folder, name))) return true;
    console.log(`making ${name}`);
    const { status } = spawnSync('sh', ['-ec', `${command} > ${name}.part && mv ${name}.part ${name}`], { cwd: folder });
    return status === 0;
  });
  const base = nodeBase();
  console.log(`\n${'form'.padEnd(12)}${['packed MB', 'median s', 'MB/s', 'peak MB'].map((word) => word.padStart(12)).join('')}`);
  for (const [name] of made) {
    const isBomb = name === 'bomb.gz';
    // A scan that does not end with 0 or 1 is no race to win: a bomb ends with 2, as it should.
    const command = isBomb ? 'sh' : process.execPath;
    const args = isBomb ? ['-c', `"${process.execPath}" "${cli}" scan -q ${name}; test $? = 2`] : [cli, 'scan', '-q', name];
    const [result] = race([{ name, command, args, cwd: folder }], Number(values.runs));
    const seconds = median(result?.seconds ?? []);
    const peak = result?.peak ?? null;
    const cells = [
      (statSync(path.join(folder, name)).size / 1e6).toFixed(1),
      seconds.toFixed(2),
      isBomb ? '-' : (statSync(log).size / 1e6 / seconds).toFixed(0),
      peak === null ? 'unknown' : (peak / 1024).toFixed(0),
    ];
    console.log(name.padEnd(12) + cells.map((cell) => cell.padStart(12)).join(''));
  }
  if (base !== null) console.log(`\nNode itself takes ${(base / 1024).toFixed(0)} MB`);
}

main();
