/**
 * Logs of many gigabytes: how fast `binleaks scan` is beside ripgrep's plain search for 64 characters, how fast `binleaks
 * redact` is, in turn, in one run; and whether what redact writes differs from the log in its masks only.
 *
 *   npm run bench:logs [-- --size 5G] [--runs N] [--keep]
 *
 * The log is made in the temporary folder and deleted at the end.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, closeSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compareRedacted } from './lib/difference.ts';
import { makeLog } from './lib/log.ts';
import { median, nodeBase, race } from './lib/race.ts';
import type { Contender } from './lib/race.ts';
import { bytesOf } from './lib/size.ts';

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
/** Left free on the disk besides the log. */
const SPARE = 2 * 1024 ** 3;

function contenders(log: string): readonly Contender[] {
  const shell = (script: string): Pick<Contender, 'command' | 'args'> => ({
    command: 'sh',
    args: ['-c', script, process.execPath, cli, log],
  });
  return [
    { name: 'binleaks scan', command: process.execPath, args: [cli, 'scan', log, '--format', 'json', '--no-policy'] },
    { name: "rg -c '[A-Za-z0-9]{64}'", command: 'rg', args: ['-c', '[A-Za-z0-9]{64}', log] },
    { name: 'binleaks redact < log > /dev/null', ...shell('"$0" "$1" redact < "$2" > /dev/null') },
    { name: 'cat log | binleaks redact | cat', ...shell('cat "$2" | "$0" "$1" redact | cat > /dev/null') },
    { name: 'binleaks redact --signatures', ...shell('"$0" "$1" redact --signatures < "$2" > /dev/null') },
    { name: 'binleaks scan - (a pipe)', ...shell('cat "$2" | "$0" "$1" scan - --format json > /dev/null; test $? -le 1') },
  ];
}

async function checkRedaction(log: string, values: readonly string[]): Promise<void> {
  const input = openSync(log, 'r');
  const child = spawn(process.execPath, [cli, 'redact'], { stdio: [input, 'pipe', 'inherit'] });
  closeSync(input);
  if (!child.stdout) throw new Error('no output to compare');
  const { masks, problem } = await compareRedacted(log, values, child.stdout);
  console.log(problem === null ? `redact changed ${masks} values into masks and nothing else` : `redact WRITES SOMETHING ELSE: ${problem}`);
  if (problem !== null || masks === 0) process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { size: { type: 'string', default: '5G' }, runs: { type: 'string', default: '3' }, keep: { type: 'boolean', default: false } },
  });
  const size = bytesOf(values.size);
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs ${values.runs}: not a positive number`);
  const { bavail, bsize } = statfsSync(tmpdir());
  if (bavail * bsize < size + SPARE)
    throw new Error(`${tmpdir()} has ${(bavail * bsize) / 1e9} GB left: too little for a log of ${size / 1e9} GB`);
  const folder = mkdtempSync(path.join(tmpdir(), 'binleaks-bench-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  const onSignal = (): void => {
    remove();
    process.exit(130);
  };
  process.once('SIGINT', onSignal);
  process.once('SIGTERM', onSignal);
  try {
    const log = path.join(folder, 'bot.log');
    const made = makeLog(log, size);
    const base = nodeBase();
    const results = race(contenders(log), runs);
    console.log(`\na log of ${(made.size / 1e6).toFixed(0)} MB with ${made.values.length} credentials\n`);
    console.log(`${''.padEnd(40)}${['median s', 'min s', 'MB/s', 'times rg', 'peak MB'].map((word) => word.padStart(11)).join('')}`);
    const ripgrep = median(results[1]?.seconds ?? []);
    for (const { name, seconds, peak } of results) {
      const middle = median(seconds);
      const cells = [
        middle.toFixed(2),
        Math.min(...seconds).toFixed(2),
        (made.size / 1e6 / middle).toFixed(0),
        (ripgrep / middle).toFixed(2),
        peak === null ? 'unknown' : (peak / 1024).toFixed(0),
      ];
      console.log(name.padEnd(40) + cells.map((cell) => cell.padStart(11)).join(''));
    }
    if (base !== null) console.log(`\nNode alone takes ${(base / 1024).toFixed(0)} MB`);
    await checkRedaction(log, made.values);
    if (values.keep) console.log(`kept: ${log}`);
  } finally {
    if (!values.keep) remove();
  }
}

await main();
