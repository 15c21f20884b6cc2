/**
 * Contents full of credentials: what `binleaks scan` and `binleaks redact` take for them, in seconds of processor time.
 *
 *   npm run bench:dense [-- --size 5M] [--shape WORD] [--seed N] [--runs N] [--against CLI]
 *
 * Each shape is made in the temporary folder and deleted at the end. `--shape` chooses those whose name holds the word.
 * With `--against dist/cli.js of another version` that one takes turns with ours, and its times are given as multiples of
 * ours. Ends with 1 where a content was not searched to its end, or where a value is left in what redact writes.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { SHAPES, makeDense } from './lib/dense.ts';
import { bytesOf } from './lib/size.ts';

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

/** A run of a program: its output, and its processor time in seconds, that of the system included. */
interface Run {
  readonly cpu: number;
  readonly output: string;
}

/** The resource use of a child is only told by time(1); its last line is that. */
function run(program: string, file: string, command: 'scan' | 'redact'): Run {
  const args = command === 'scan' ? ['scan', file, '--format', 'json', '--no-policy', '--min-confidence', 'low'] : ['redact'];
  const input = command === 'redact' ? openSync(file, 'r') : null;
  const { status, error, stdout, stderr } = spawnSync('/usr/bin/time', ['-f', '%U %S', process.execPath, program, ...args], {
    stdio: [input ?? 'ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
  });
  if (input !== null) closeSync(input);
  if (error || status === null) throw new Error(`${command}: ${error?.message ?? 'killed'}`);
  const [user, system] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  return { cpu: (user ?? NaN) + (system ?? NaN), output: stdout };
}

/** What a report tells of a scan: whether it was complete, and at how many places something was found. */
function tellsOf(report: string): { readonly complete: boolean; readonly places: number } {
  // One place a line of the report has this name, and nothing else in it does.
  return { complete: /^ {4}"complete": true,$/m.test(report), places: report.match(/^ {10}"path": /gm)?.length ?? 0 };
}

function main(): void {
  const { values } = parseArgs({
    options: {
      size: { type: 'string', default: '5M' },
      shape: { type: 'string', default: '' },
      seed: { type: 'string', default: '1' },
      runs: { type: 'string', default: '1' },
      against: { type: 'string' },
    },
  });
  const size = bytesOf(values.size);
  const [seed, runs] = [Number(values.seed), Number(values.runs)];
  if (!Number.isInteger(seed) || !Number.isInteger(runs) || runs < 1) throw new Error('--seed and --runs take whole numbers');
  const folder = mkdtempSync(path.join(tmpdir(), 'binleaks-dense-'));
  const columns = ['bytes', 'found', 'scan s', 'MB/s', 'redact s', 'MB/s', ...(values.against === undefined ? [] : ['scan x', 'redact x'])];
  console.log(`${''.padEnd(26)}${columns.map((word) => word.padStart(10)).join('')}`);
  try {
    for (const shape of SHAPES.filter(({ name }) => name.includes(values.shape))) {
      const file = path.join(folder, shape.file);
      const content = makeDense(shape, seed, size);
      writeFileSync(file, content);
      const best = { scan: Infinity, redact: Infinity, otherScan: Infinity, otherRedact: Infinity };
      let found = 0;
      let problem = '';
      for (let round = 0; round < runs; round++) {
        const scan = run(cli, file, 'scan');
        const redact = run(cli, file, 'redact');
        const { complete, places } = tellsOf(scan.output);
        found = places;
        if (!complete) problem = 'NOT SEARCHED TO ITS END';
        else if (redact.output.includes('unjudged')) problem = 'MASKED UNJUDGED';
        best.scan = Math.min(best.scan, scan.cpu);
        best.redact = Math.min(best.redact, redact.cpu);
        if (values.against === undefined) continue;
        best.otherScan = Math.min(best.otherScan, run(values.against, file, 'scan').cpu);
        best.otherRedact = Math.min(best.otherRedact, run(values.against, file, 'redact').cpu);
      }
      const cells = [
        content.length,
        found,
        best.scan.toFixed(2),
        (content.length / 1e6 / best.scan).toFixed(2),
        best.redact.toFixed(2),
        (content.length / 1e6 / best.redact).toFixed(2),
        ...(values.against === undefined ? [] : [(best.otherScan / best.scan).toFixed(2), (best.otherRedact / best.redact).toFixed(2)]),
      ];
      console.log(`${shape.name.padEnd(26)}${cells.map((cell) => String(cell).padStart(10)).join('')} ${problem}`.trimEnd());
      if (problem !== '') process.exitCode = 1;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main();
