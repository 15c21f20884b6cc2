/**
 * Builds dist/, dist-bench/ (the benchmarks), dist-fuzz/ and dist-oracle/: ESM bundles for Node 20, and the public types.
 *
 * dist/ is committed, because nothing that is run may have to be built first: not by the Action, not by npm or pre-commit
 * where they install from the repository. It is read by those who decide whether to run it, and so is not minified. The
 * same sources give the same bytes on every machine; CI compares.
 *
 * The command line is a small entry chunk; whatever a run may not need (the command line's parser, the glob matcher, each
 * reporter) stands behind a dynamic import and so in a chunk of its own, because a commit hook feels every millisecond
 * of start-up. Dependencies are bundled: to find and read hundreds of small files costs more than to run them.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildKernel } from './kernel.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);

/** CommonJS dependencies call require() for Node's own modules; an ES module has none unless one is made. */
const MAKE_REQUIRE = "import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);";

/** @type {import('esbuild').BuildOptions} */
const shared = {
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Beside the entries: the command line finds worker.js by a path relative to whatever chunk asks.
  chunkNames: '[name]-[hash]',
  // yargs measures help texts with string-width, whose emoji table takes 15 ms to compile at every start. Ours are ASCII.
  alias: {
    'string-width': './scripts/string-width.mjs',
    // Its main file is a UMD module, whose inner requires no bundler follows.
    'jsonc-parser': 'jsonc-parser/lib/esm/main.js',
    // yargs looks for a package.json in the working directory, which is what is scanned: see the file.
    'escalade/sync': './scripts/find-nothing.mjs',
  },
  banner: { js: MAKE_REQUIRE },
  define: { BINLEAKS_VERSION: JSON.stringify(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).version) },
  legalComments: 'inline',
  logLevel: 'warning',
};

/** @type {import('esbuild').BuildOptions['entryPoints']} */
const PROGRAM = {
  cli: 'src/cli/main.ts',
  worker: 'src/workers/file-worker.ts',
  'object-worker': 'src/workers/object-worker.ts',
  watchdog: 'src/workers/watchdog.ts',
  index: 'src/index.ts',
  archive: 'src/sources/archive.ts',
  action: 'src/action/main.ts',
};

/** Few commits hold an archive: what reads one stays out of the hook's file. */
const ARCHIVES_APART = {
  name: 'archives-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/archive\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './archive.js', external: true } : undefined,
    );
  },
};

/**
 * Of the Action's toolkit is taken what reads inputs and writes commands; its HTTP client, which only asks for OpenID
 * tokens, stays out because nothing needs it.
 */
const NO_HTTP_CLIENT = {
  name: 'no-http-client',
  setup({ onResolve, resolve }) {
    // Found as usual, but known to do nothing by being imported: then esbuild leaves out what is not used.
    onResolve({ filter: /^@actions\/(?:http-client|exec)/ }, async ({ path: name, kind, resolveDir, pluginData }) => {
      if (pluginData === 'again') return undefined;
      return { ...(await resolve(name, { kind, resolveDir, pluginData: 'again' })), sideEffects: false };
    });
  },
};

/**
 * Bundles into a folder, then removes what an earlier build left there: a program that is running meanwhile, such as
 * another test, still finds its parts unless they have changed.
 */
async function bundle(outdir, ...builds) {
  const written = new Set();
  for (const options of builds) {
    const { metafile } = await build({ ...shared, ...options, outdir, metafile: true });
    for (const file of Object.keys(metafile.outputs)) written.add(path.resolve(root, file));
  }
  for (const name of readdirSync(path.join(root, outdir), { recursive: true })) {
    const file = path.join(root, outdir, name);
    if (/\.(?:js|txt)$/.test(name) && !written.has(file)) rmSync(file);
  }
}

function buildTypes() {
  for (const name of readdirSync(path.join(root, 'dist'), { recursive: true })) {
    if (name.endsWith('.d.ts')) rmSync(path.join(root, 'dist', name));
  }
  const tsc = path.join(path.dirname(require.resolve('typescript/package.json')), 'bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.types.json'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}

/** Bundles the programs of a room that is not published, if it is there; `beside` is what they find by its name. */
async function buildTools(room, beside = {}) {
  const folder = path.join(root, room);
  if (!existsSync(folder)) return;
  const entries = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [name.slice(0, -3), `${room}/${name}`]);
  await bundle(`dist-${room}`, { entryPoints: { ...Object.fromEntries(entries), ...beside }, packages: 'external' });
}

await buildKernel();
// What a hook waits for stands in one file: to find and read the thirty parts of it would take 10 ms more.
await bundle(
  'dist',
  { entryPoints: PROGRAM, plugins: [NO_HTTP_CLIENT] },
  {
    entryPoints: { staged: 'src/cli/staged-entry.ts' },
    splitting: false,
    // Hooks give no options, and so never ask for verification: what they start with is smaller without it.
    external: ['./src/scan/verify-scan.ts'],
    plugins: [ARCHIVES_APART],
  },
  { entryPoints: { scan: 'src/cli/scan-entry.ts' }, splitting: false },
);
chmodSync(path.join(root, 'dist/cli.js'), 0o755);
await buildTools('bench');
await buildTools('oracle');
await buildTools('fuzz', { worker: PROGRAM.worker, 'object-worker': PROGRAM['object-worker'], watchdog: PROGRAM.watchdog });
// The types take longer than all bundles together; while working on the code they can wait.
if (!process.argv.includes('--no-types')) buildTypes();
