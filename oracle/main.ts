/**
 * `npm run oracle`: random repositories, in which the scanner's answers are compared with those of git alone; or repositories
 * that are named, in which every finding's exposure is.
 */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { scanHistory } from '../src/scan/history.ts';
import { Answers, runsOf } from './answers.ts';
import { compareExposure } from './compare.ts';
import { checkRepository } from './check.ts';
import { makeRepository } from './repository.ts';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      repositories: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
      keep: { type: 'boolean', default: false },
    },
  });
  const count = Number(values.repositories);
  const seed = Number(values.seed);
  if (!Number.isInteger(count) || count < 1) throw new Error(`--repositories ${values.repositories}: not a positive number`);
  if (!Number.isInteger(seed) || seed < 0) throw new Error(`--seed ${values.seed}: not a number`);
  if (positionals.length > 0) {
    for (const [index, folder] of positionals.entries()) await checkNamed(folder, index + 1);
    return;
  }
  let differing = 0;
  let findings = 0;
  let scans = 0;
  const cli = path.resolve('dist/cli.js');
  for (let number = seed; number < seed + count; number++) {
    const made = makeRepository(number);
    const checked = await checkRepository(made, number, cli).catch((error: unknown) => {
      throw new Error(`seed ${number}`, { cause: error });
    });
    findings += checked.findings;
    scans += checked.scans;
    if (checked.differences.length > 0) {
      differing++;
      console.log(`seed ${number} (${values.keep ? made.folder : 'removed; --keep keeps it'}):`);
      for (const line of checked.differences.slice(0, 20)) console.log(`  ${line}`);
    }
    if (!values.keep || checked.differences.length === 0) rmSync(made.base, { recursive: true, force: true });
  }
  console.log(`${count} repositories, ${scans} scans, ${findings} findings compared: ${differing} repositories with a difference`);
  if (differing > 0) process.exitCode = 1;
}

/** Every finding of a real repository. Says how many, and nothing of what they are. */
async function checkNamed(folder: string, number: number): Promise<void> {
  const { result } = await scanHistory({
    repository: folder,
    noPolicy: true,
    workerFile: new URL('../dist/object-worker.js', import.meta.url),
  });
  const plain = result.findings.filter(
    ({ kind, occurrences }) => kind !== 'private-key' && occurrences.every((one) => one.reading.length === 0 && one.archive.length === 0),
  );
  const wanted = new Set(plain.map((one) => one.sha256));
  const answers = new Answers(path.resolve(folder), (bytes) => runsOf(bytes).filter((run) => wanted.has(run)));
  const now = Date.parse(result.startedAt);
  const differences = plain.flatMap((finding, index) => compareExposure(`finding ${index + 1}`, finding, answers, now));
  console.log(
    `repository ${number}: ${result.findings.length} findings, ${plain.length} of them plain text and compared in each field, ${differences.length} differences`,
  );
  for (const line of differences.slice(0, 20)) console.log(`  ${line.slice(0, 400)}`);
  if (differences.length > 0) process.exitCode = 1;
}

await main();
