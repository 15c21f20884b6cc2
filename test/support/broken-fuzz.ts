/** The fuzz, built with a subject that has a planted fault: what its suites report then. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';

/** In place of the command line: itself with a fault, or nothing of it. */
const RUN = `
import { readFileSync, readdirSync, statSync, writeFileSync, writeSync, appendFileSync } from 'node:fs';
import { run as sound } from 'sound:src/cli/parser.ts';

const fault = readFileSync(new URL('./fault', import.meta.url), 'utf8');
const report = (complete, skipped) => writeSync(1, JSON.stringify({ scan: { complete, skipped }, findings: [], suppressed: [] }));
const files = () => readdirSync('.', { recursive: true, encoding: 'utf8' }).filter((name) => !name.includes('.git/') && statSync(name, { throwIfNoEntry: false })?.isFile());

/** 12 characters of a value that was given. */
function piece(args) {
  for (const text of [...args, ...files().map((name) => readFileSync(name, 'latin1'))]) {
    // Sums in a report are of one case.
    const value = /(?<![A-Za-z0-9])(?=[a-z0-9]*[A-Z])[A-Za-z0-9]{64}(?![A-Za-z0-9])/.exec(text);
    if (value) return value[0].slice(40, 52);
  }
  return '';
}

export async function run(args, version) {
  switch (fault) {
    case 'throws':
      throw new TypeError('planted');
    case 'ends':
      process.exit(3);
    case 'burns':
      for (const from = process.cpuUsage().user; process.cpuUsage().user - from < 60e6;);
    case 'finds nothing':
      report(true, []);
      return 0;
    case 'names nothing':
      report(false, []);
      return 2;
    case 'says 0':
      report(false, [{ path: 'a', reason: 'b' }]);
      return 0;
  }
  const code = await sound(args, version);
  if (fault === 'shows') writeSync(1, piece(args));
  if (fault === 'complains') writeSync(2, piece(args));
  if (fault === 'leaves a file') writeFileSync('left', piece(args));
  if (fault === 'steers') writeSync(1, '\\u001b[31m');
  if (fault === 'forges') for (const name of files()) if (name === 'github.out') appendFileSync(name, '\\n::error::forged\\n');
  return code;
}
`;

const REDACTION = `
import { readFileSync } from 'node:fs';
import { createRedaction as sound } from 'sound:src/redact/redaction.ts';

const fault = readFileSync(new URL('./fault', import.meta.url), 'utf8');

export function createRedaction(options) {
  switch (fault) {
    case 'throws':
      throw new TypeError('planted');
    case 'masks nothing':
      return { write: (chunk) => [chunk], end: () => [] };
    case 'masks by chunks':
      return { write: (chunk) => { const one = sound(options); return [...one.write(chunk), ...one.end()]; }, end: () => [] };
    case 'adds bytes': {
      const one = sound(options);
      return { write: one.write, end: () => [...one.end(), Buffer.from(' ')] };
    }
    default:
      return sound(options);
  }
}
`;

const READ = `
import { readFileSync } from 'node:fs';
import { detectBytesPaced as sound } from 'sound:src/sources/read.ts';
export * from 'sound:src/sources/read.ts';

const fault = readFileSync(new URL('./fault', import.meta.url), 'utf8');

export async function detectBytesPaced(bytes, path, ...more) {
  const look = await sound(bytes, path, ...more);
  if (fault === 'loses one') return { ...look, detections: look.detections.slice(1) };
  if (fault === 'misplaces') return { ...look, detections: look.detections.map((one) => ({ ...one, position: { ...one.position, endOffset: 1e9 } })) };
  return look;
}
`;

const BROKEN: Readonly<Record<string, string>> = {
  'src/cli/parser.ts': RUN,
  'src/redact/redaction.ts': REDACTION,
  'src/sources/read.ts': READ,
};

/** Puts the broken modules in place of those of the sources, which they find as `sound:…`. */
const PLANTED: Plugin = {
  name: 'planted',
  setup(builder) {
    const root = process.cwd();
    builder.onResolve({ filter: /^sound:/ }, (given) => ({ path: path.join(root, given.path.slice(6)), namespace: 'sound' }));
    builder.onLoad({ filter: /\.ts$/, namespace: 'file' }, ({ path: file }) => {
      const contents = BROKEN[path.relative(root, file).split(path.sep).join('/')];
      return contents === undefined ? undefined : { contents, loader: 'js', resolveDir: path.dirname(file) };
    });
    builder.onLoad({ filter: /\.ts$/, namespace: 'sound' }, ({ path: file }) => ({
      contents: readFileSync(file, 'utf8'),
      loader: 'ts',
      resolveDir: path.dirname(file),
    }));
  },
};

export interface BrokenFuzz {
  /** Runs the suites with a fault; gives their output. */
  readonly run: (fault: string, suites: readonly string[], cases: number) => { readonly status: number | null; readonly text: string };
  readonly remove: () => void;
}

/** Builds it; a folder of node_modules, so that its packages are found. */
export async function buildBrokenFuzz(): Promise<BrokenFuzz> {
  const cache = path.resolve('node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const outdir = mkdtempSync(path.join(cache, 'binleaks-fuzz-'));
  await build({
    entryPoints: {
      main: 'fuzz/main.ts',
      'case-runner': 'fuzz/case-runner.ts',
      worker: 'src/workers/file-worker.ts',
      'object-worker': 'src/workers/object-worker.ts',
    },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    define: { BINLEAKS_VERSION: '"0.0.0"' },
    plugins: [PLANTED],
  });
  writeFileSync(path.join(outdir, 'package.json'), '{"type":"module"}');
  return {
    run: (fault, suites, cases) => {
      writeFileSync(path.join(outdir, 'fault'), fault);
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [
          path.join(outdir, 'main.js'),
          '--seed',
          '3',
          '--cases',
          String(cases),
          '--jobs',
          '2',
          '--shrink',
          '0',
          ...suites.flatMap((one) => ['--suite', one]),
        ],
        { encoding: 'utf8' },
      );
      return { status, text: stdout + stderr };
    },
    remove: () => rmSync(outdir, { recursive: true, force: true }),
  };
}
