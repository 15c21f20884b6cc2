/**
 * Compiles the search kernel (src/kernel/assembly/, AssemblyScript) and writes it as text into src/kernel/kernel-code.ts. That file
 * is committed: whoever runs a test or the types' check needs no compiler. It says which sources it was made of, and is made
 * again when they have changed.
 */
import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const root = path.dirname(import.meta.dirname);
const sources = path.join(root, 'src/kernel/assembly');
const target = path.join(root, 'src/kernel/kernel-code.ts');
/** Compiled for speed; memory is the caller's, and nothing is allocated. */
const OPTIONS = [
  '-O3',
  '--noAssert',
  '--runtime',
  'stub',
  '--enable',
  'simd',
  '--importMemory',
  '--zeroFilledMemory',
  '--initialMemory',
  '1',
];
const WIDTH = 120;

/** What the code is made of: sources, options, compiler. */
function inputsHash() {
  const { version } = createRequire(import.meta.url)('assemblyscript/package.json');
  const hash = createHash('sha256').update(JSON.stringify([version, OPTIONS]));
  for (const name of readdirSync(sources).sort()) {
    if (name.endsWith('.ts')) hash.update(`${name}\n`).update(readFileSync(path.join(sources, name), 'utf8').replaceAll('\r\n', '\n'));
  }
  return hash.digest('hex');
}

/** Compiles the kernel; gives the text of src/kernel/kernel-code.ts. */
export async function compileKernel() {
  // The compiler takes a second to load.
  const asc = await import('assemblyscript/asc');
  const files = new Map();
  const { error, stderr } = await asc.main(['search.ts', '--baseDir', sources, '--outFile', 'kernel.wasm', ...OPTIONS], {
    readFile: (name, folder) => {
      const file = path.resolve(folder, name);
      return existsSync(file) ? readFileSync(file, 'utf8') : null;
    },
    writeFile: (name, contents) => files.set(name, contents),
    listFiles: () => [],
  });
  if (error) throw new Error(`the kernel does not compile: ${stderr.toString()}`, { cause: error });
  const code = Buffer.from(files.get('kernel.wasm')).toString('base64');
  const lines = code.match(new RegExp(`.{1,${WIDTH}}`, 'g')).map((line) => `  '${line}',`);
  return [
    '/**',
    ' * The search kernel, compiled. Made by `npm run build` (scripts/kernel.mjs) of the sources in assembly/ that have this SHA-256:',
    ` * ${inputsHash()}`,
    ' */',
    '',
    '/** WebAssembly in base64. */',
    'export const KERNEL_CODE: string = [',
    ...lines,
    "].join('');",
    '',
  ].join('\n');
}

/** Writes the code unless it is of the present sources. */
export async function buildKernel() {
  if (existsSync(target) && readFileSync(target, 'utf8').includes(inputsHash())) return;
  writeFileSync(target, await compileKernel());
}
