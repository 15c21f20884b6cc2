/** Every example of docs/library.md is run as it stands, by what the package exports, and its types are checked. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { fakeKey } from '../support/random.ts';
import { makeRepository, write } from '../support/repository.ts';
import type { TestRepository } from '../support/repository.ts';

const KEY = fakeKey(71);
const leak = (seed: number): string => `BINANCE_API_KEY=${fakeKey(seed)}\nBINANCE_API_SECRET=${fakeKey(seed + 1)}\n`;

const EXAMPLES = Array.from(readFileSync('docs/library.md', 'utf8').matchAll(/```ts\n([^]*?)```/g), ([, code = '']) => code);

/** What each example says, in their order. */
const SAYS: readonly (readonly [name: string, says: RegExp])[] = [
  ['scanFiles', /^\w+ \S+-key \S+ logs\/bot\.log:1\n[^]* src\/bot\.env:2\n/],
  ['scanStream', /^true 2\n$/],
  ['scanStaged', /^2 \[\]\n$/],
  ['scanRange', /^(?:[0-9a-f]{16} [0-9a-f]{40}\n){2}$/],
  ['scanHistory', /^(?:[0-9a-f]{16} (?:true|false) (?:\d{4}-.*|undefined)\n){8}$/],
  ['renderReport', /src\/bot\.env/],
  ['redact', /^the key is \[binance-[a-z-]+:[^\]]+\] and that was it\n$/],
  ['createRedactor', /^BINANCE_API_KEY=\[binance-api-key:[^\]]+\]\nBINANCE_API_SECRET=\[binance-secret-key:[^\]]+\]\n$/],
  ['verify', /^\[\]\n$/],
  ['loadPolicy', /^2 0\n$/],
  ['BinleaksError', /^RepositoryError [a-z-]+\n$/],
];

/** A repository with a leak in its files, in a branch and in the index, in which `binleaks` is installed. */
function makeProject(): TestRepository {
  const repository = makeRepository({ 'src/bot.env': leak(11), 'logs/bot.log': leak(21), 'docs/readme.md': 'nothing\n' });
  for (const command of ['add -A', 'commit -qm one', 'checkout -qb topic']) repository.git(...command.split(' '));
  write(path.join(repository.top, 'topic.env'), leak(31));
  for (const command of ['add -A', 'commit -qm two']) repository.git(...command.split(' '));
  write(path.join(repository.top, 'staged.env'), leak(41));
  repository.git('add', '-A');
  const modules = path.join(path.dirname(repository.top), 'node_modules');
  mkdirSync(modules);
  symlinkSync(process.cwd(), path.join(modules, 'binleaks'));
  return repository;
}

describe('docs/library.md', () => {
  it('shows each function in an example that runs', () => {
    const { top, env } = makeProject();
    const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
    const said = EXAMPLES.map((example) => {
      const file = path.join(path.dirname(top), 'example.mjs');
      writeFileSync(file, ts.transpileModule(example, { compilerOptions: options }).outputText);
      const run = { cwd: top, env: { ...env, EXAMPLE_KEY: KEY }, encoding: 'utf8', timeout: 60_000 } as const;
      const { stdout, stderr } = spawnSync(process.execPath, [file], run);
      return `${stdout}${stderr}`;
    });
    expect(said.length).toBe(SAYS.length);
    for (const [index, [name, says]] of SAYS.entries()) {
      expect(EXAMPLES[index]).toContain(name);
      expect(said[index]).toMatch(says);
    }
    expect(said.join('')).not.toContain(KEY);
  });

  it('says what the types say', () => {
    const files = EXAMPLES.map((code, index) => [path.resolve(`test/library/example-${index}.ts`), `${code}\nexport {};\n`] as const);
    const sources = new Map(files);
    const options: ts.CompilerOptions = {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.NodeNext,
      allowImportingTsExtensions: true,
      types: ['node'],
      paths: { binleaks: [path.resolve('src/index.ts')] },
    };
    const base = ts.createCompilerHost(options);
    const host: ts.CompilerHost = {
      ...base,
      fileExists: (name) => sources.has(name) || base.fileExists(name),
      readFile: (name) => sources.get(name) ?? base.readFile(name),
      getSourceFile: (name, target) => {
        const own = sources.get(name);
        return own === undefined ? base.getSourceFile(name, target) : ts.createSourceFile(name, own, target);
      },
    };
    const program = ts.createProgram([...sources.keys()], options, host);
    const problems = [...sources.keys()].flatMap((name) => {
      const source = program.getSourceFile(name);
      return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    });
    expect(problems.map((one) => ts.flattenDiagnosticMessageText(one.messageText, '\n'))).toEqual([]);
  }, 180_000);
});
