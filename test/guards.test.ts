/**
 * The guards of `npm run check` can fail: into a copy of the sources stands one violation of each rule of
 * .dependency-cruiser.cjs and of each rule that eslint.config.js adds to its presets, and each must be refused.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import { afterAll, describe, expect, it } from 'vitest';
import { GLOBALS, MODULES, NAMES, WRITERS } from '../scripts/eslint/doors.mjs';

interface Plant {
  /** The rule that must refuse it. */
  readonly rule: string;
  /** The folder that it stands in. */
  readonly room: string;
  readonly code: string;
  /** A word of the message. */
  readonly says?: string;
  /** A file that stands there already, which the plant is added to. */
  readonly file?: string;
}

/** What the two programs answer and what their configurations hold, as far as it is read here. */
interface Shapes {
  readonly cruise: {
    readonly summary: { readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[] };
  };
  readonly rules: { readonly forbidden: readonly { readonly name: string }[] };
  readonly lint: readonly {
    readonly filePath: string;
    readonly messages: readonly { readonly ruleId: string | null; readonly message: string; readonly severity: number }[];
  }[];
  readonly blocks: { readonly default: readonly { readonly name?: string; readonly rules?: Readonly<Record<string, unknown>> }[] };
}

const listOf = (properties: object, required: readonly string[] = Object.keys(properties)): object => ({
  type: 'array',
  items: { type: 'object', properties, required },
});
const holding = (properties: object): object => ({ type: 'object', properties, required: Object.keys(properties) });
const text = { type: 'string' };
const SCHEMAS: Readonly<Record<keyof Shapes, object>> = {
  cruise: holding({ summary: holding({ violations: listOf({ from: text, rule: holding({ name: text }) }) }) }),
  rules: holding({ forbidden: listOf({ name: text }) }),
  lint: listOf({
    filePath: text,
    messages: listOf({ ruleId: { type: ['string', 'null'] }, message: text, severity: { type: 'number' } }),
  }),
  blocks: holding({ default: listOf({ name: text, rules: { type: 'object' } }, []) }),
};

function readAs<K extends keyof Shapes>(shape: K, value: unknown): Shapes[K] {
  const isShape = new Ajv({ allowUnionTypes: true }).compile<Shapes[K]>(SCHEMAS[shape]);
  if (!isShape(value)) throw new Error(`no ${shape}: ${JSON.stringify(isShape.errors)}`);
  return value;
}

/** A copy of what `npm run check` reads, with the plants in it; gives the folder and each plant's file. */
function plant(plants: readonly Plant[]): { readonly folder: string; readonly files: readonly string[] } {
  const folder = mkdtempSync(path.join(tmpdir(), 'binleaks-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of ['src', 'scripts', 'tsconfig.json', 'package.json', 'eslint.config.js', '.dependency-cruiser.cjs']) {
    cpSync(name, path.join(folder, name), { recursive: true });
  }
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  const files = plants.map(({ room, code, file }, index) => {
    const name = file ?? path.posix.join(room, `planted-${index}.ts`);
    mkdirSync(path.join(folder, room), { recursive: true });
    writeFileSync(path.join(folder, name), `${code}\n`, { flag: file === undefined ? 'wx' : 'a' });
    return name;
  });
  return { folder, files };
}

function run(folder: string, tool: string, args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [path.resolve('node_modules', tool), ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (stdout === '') throw new Error(stderr);
  return stdout;
}

/** Imports between files; each `rule` is one of .dependency-cruiser.cjs. */
const IMPORTS: readonly Plant[] = [
  { rule: 'no-circular', room: 'src/detect', code: `export * from './detect.ts';`, file: 'src/detect/detect.ts' },
  { rule: 'detect-imports-what-is-under-it', room: 'src/detect', code: `export * from '../git/refs.ts';` },
  { rule: 'model-imports-what-is-under-it', room: 'src/model', code: `export * from '../detect/detect.ts';` },
  { rule: 'kernel-imports-what-is-under-it', room: 'src/kernel', code: `export * from '../detect/detect.ts';` },
  { rule: 'git-imports-what-is-under-it', room: 'src/git', code: `export * from '../sources/read.ts';` },
  { rule: 'archive-imports-what-is-under-it', room: 'src/archive', code: `export * from '../sources/read.ts';` },
  { rule: 'workers-imports-what-is-under-it', room: 'src/workers', code: `export * from '../policy/config.ts';` },
  { rule: 'result-imports-what-is-under-it', room: 'src/result', code: `export * from '../sources/read.ts';` },
  { rule: 'history-imports-what-is-under-it', room: 'src/history', code: `export * from '../scan/files.ts';` },
  { rule: 'scan-imports-what-is-under-it', room: 'src/scan', code: `export * from '../report/render.ts';` },
  { rule: 'sources-imports-what-is-under-it', room: 'src/sources', code: `export * from '../policy/config.ts';` },
  { rule: 'policy-imports-what-is-under-it', room: 'src/policy', code: `export * from '../sources/read.ts';` },
  { rule: 'verify-imports-what-is-under-it', room: 'src/verify', code: `export * from '../policy/config.ts';` },
  { rule: 'install-imports-what-is-under-it', room: 'src/install', code: `export * from '../detect/detect.ts';` },
  { rule: 'report-imports-what-is-under-it', room: 'src/report', code: `export * from '../verify/http.ts';` },
  { rule: 'output-imports-what-is-under-it', room: 'src/output', code: `export * from '../sources/read.ts';` },
  { rule: 'redact-imports-what-is-under-it', room: 'src/redact', code: `export * from '../report/render.ts';` },
  { rule: 'action-imports-what-is-under-it', room: 'src/action', code: `export * from '../cli/exit-codes.ts';` },
  { rule: 'cli-imports-what-is-under-it', room: 'src/cli', code: `export * from '../action/event.ts';` },
  { rule: 'every-room-is-listed', room: 'src/elsewhere', code: `export * from '../model/finding.ts';` },
  { rule: 'no-file-without-a-room', room: 'src', code: `export * from './model/finding.ts';` },
  { rule: 'index-is-the-library', room: 'src', code: `export * from './install/plan.ts';`, file: 'src/index.ts' },
  { rule: 'nobody-imports-the-library', room: 'src/cli', code: `export * from '../index.ts';` },
  { rule: 'sources-stay-in-src', room: 'src/cli', code: `export * from '../../scripts/string-width.mjs';` },
  { rule: 'no-report-from-another', room: 'src/report/formats', code: `export * from './html.ts';`, file: 'src/report/formats/json.ts' },
  { rule: 'no-source-from-another', room: 'src/sources', code: `export * from './standard-input.ts';`, file: 'src/sources/walk-files.ts' },
  { rule: 'packages-are-listed', room: 'src/git', code: `export * from 'typescript';` },
  { rule: 'package-@actions/core', room: 'src/report', code: `export { setSecret } from '@actions/core';` },
  { rule: 'package-fzstd', room: 'src/detect', code: `export { Decompress } from 'fzstd';` },
  { rule: 'package-ignore', room: 'src/detect', code: `export { default } from 'ignore';` },
  { rule: 'package-jsonc-parser', room: 'src/detect', code: `export { parse } from 'jsonc-parser';` },
  { rule: 'package-picomatch', room: 'src/report', code: `export { default } from 'picomatch';` },
  { rule: 'package-xz-decompress', room: 'src/detect', code: `export { XzReadableStream } from 'xz-decompress';` },
  { rule: 'package-yargs', room: 'src/report', code: `export { default } from 'yargs';` },
];

describe('the rules of imports', () => {
  const { folder, files } = plant(IMPORTS);
  const output = run(folder, 'dependency-cruiser/bin/dependency-cruise.mjs', [
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'json',
    'src',
  ]);
  const { summary } = readAs('cruise', JSON.parse(output));

  it.each(IMPORTS.map((one, index) => [one.rule, files[index]!]))('%s refuses %s', (rule, file) => {
    expect(summary.violations.filter((one) => one.from === file).map((one) => one.rule.name)).toContain(rule);
  });

  it('has a planted violation for every rule', () => {
    const { forbidden } = readAs('rules', createRequire(import.meta.url)(path.resolve('.dependency-cruiser.cjs')));
    expect([...new Set(IMPORTS.map((one) => one.rule))].sort()).toEqual(forbidden.map((rule) => rule.name).sort());
  });
});

const ROOMS = readdirSync('src').filter((name) => !name.endsWith('.ts'));
const isOpen = (room: string, rooms: readonly string[] = []): boolean => rooms.some((one) => `src/${room}/`.startsWith(one));

/** Every module through each of its doors, in a room that may not have it. */
const MODULE_PLANTS = [
  ...MODULES.flatMap(({ modules, rooms }) => {
    const closed = ROOMS.filter((room) => !isOpen(room, rooms));
    // report/ is the strictest, then whichever is closed.
    return closed.length === 0 ? [] : modules.flatMap((name) => closed.slice(0, 2).map((room) => ({ name, room })));
  }),
  ...[
    'vm',
    'module',
    'http2',
    'dgram',
    'dns',
    'dns/promises',
    'inspector',
    'cluster',
    'repl',
    'process',
    'wasi',
    'v8',
    'diagnostics_channel',
  ].map((name) => ({ name, room: 'verify' })),
].flatMap(({ name, room }): Plant[] => {
  const codes = [
    `import * as planted from 'node:${name}';\nexport const value = planted;`,
    `export * from 'node:${name}';`,
    `export const planted = await import('node:${name}');`,
    `export const planted = await import(\`node:${name}\`);`,
    `export const planted = process.getBuiltinModule('node:${name}');`,
    `export const planted = process.getBuiltinModule('${name}');`,
    `import planted = require('node:${name}');\nexport { planted };`,
  ];
  return codes.map((code) => ({ rule: 'guards/builtin-modules', room: `src/${room}`, code, says: name }));
});

const NAME_PLANTS = NAMES.flatMap(({ names, rooms }): Plant[] => {
  const room = `src/${ROOMS.find((one) => !isOpen(one, rooms)) ?? ''}`;
  return names.flatMap((name) =>
    [
      `export const planted = (x: { ${name}(): string }): string => x.${name}();`,
      `export const planted = (x: { a: string }): unknown => x['${name}'];`,
      `export const planted = (x: { a: string }): unknown => x[\`${name}\`];`,
      `export const planted = ({ ${name}: taken }: { a: string }): unknown => taken;`,
      `export const planted = (x: { a: string }): unknown => take(x, '${name}');`,
      `const x: unknown = ${name};\nexport { x };`,
    ].map((code) => ({ rule: 'guards/doors', room, code, says: name })),
  );
});

const GLOBAL_PLANTS = GLOBALS.flatMap(({ names }) =>
  names.flatMap((name): Plant[] =>
    [`export const planted: unknown = ${name};`, `export const planted = (): unknown => [${name}];`].map((code) => ({
      rule: 'guards/doors',
      room: 'src/verify',
      code,
      says: name,
    })),
  ),
);

const CODE: readonly Plant[] = [
  ...MODULE_PLANTS,
  ...NAME_PLANTS,
  ...GLOBAL_PLANTS,
  // Expressions whose time grows faster than what they read.
  { rule: 'regexp/no-super-linear-backtracking', room: 'src/detect', code: 'export const slow = /^(?:a+)+b/;' },
  { rule: 'regexp/no-super-linear-move', room: 'src/detect', code: 'export const slow = /\\s+$/;' },
  // A reporter that asks for a raw value by any name.
  {
    rule: 'guards/doors',
    room: 'src/report',
    code: `export const planted = (x: { reveal(): string }): string => x.reveal();`,
    says: 'reveal',
  },
  // What `process` gives only by going around its members.
  ...[
    `const p = process;\nexport const planted = p.getBuiltinModule('node:vm');`,
    `export const planted = [process];`,
    `export const planted = (name: 'argv' | 'env'): unknown => process[name];`,
    `const { ...rest } = process;\nexport { rest };`,
    `const { binding } = process;\nexport { binding };`,
    `export const planted = process.binding('fs');`,
  ].map((code) => ({ rule: 'guards/doors', room: 'src/verify', code, says: 'process' })),
  ...[
    `export const planted = async (name: string): Promise<unknown> => import(name);`,
    `export const planted = async (): Promise<unknown> => import(\`./\${'x'}.ts\`);`,
    `export const planted = async (): Promise<unknown> => import('data:text/javascript,0');`,
    `export const planted = async (): Promise<unknown> => import(new URL(process.env['X'] ?? '', import.meta.url).href);`,
    `export const planted = (name: string): unknown => process.getBuiltinModule(name);`,
    `const { getBuiltinModule } = process;\nexport const planted = getBuiltinModule('node:vm');`,
    `const get = process.getBuiltinModule;\nexport const planted = get('node:vm');`,
    `export const planted = process.getBuiltinModule.call(process, 'node:vm');`,
  ].map((code) => ({ rule: 'guards/known-imports', room: 'src/git', code })),
  ...[
    `import type { SecretText } from '../model/secret.ts';\nexport type Planted = SecretText;`,
    `import type { Detection } from '../model/detection.ts';\nexport const planted = (x: Detection): string => x.id;`,
    `import type { Detection } from '../model/detection.ts';\nexport function planted(x: readonly { inner: Map<string, Detection[]> }[]): number {\n  return x.length;\n}`,
    `import type * as all from '../model/detection.ts';\nexport const planted = function (x: () => Promise<all.Detection>): unknown {\n  return x;\n};`,
    `import type { Detection } from '../model/detection.ts';\nexport const planted = ({ value }: Partial<Detection>): unknown => value;`,
    `import type { Detection } from '../model/detection.ts';\nexport const planted = <T extends { d: Detection }>(x: T): unknown => x;`,
  ].map((code) => ({ rule: 'guards/no-secret-taken', room: 'src/report', code, says: 'SecretText' })),
  ...[
    `// @ts-expect-error because it is said so at length\nexport const planted: number = '';`,
    `// @ts-ignore\nexport const planted: number = '';`,
    `// @ts-nocheck because it is said so at length\nexport const planted: number = '';`,
  ].map((code) => ({ rule: '@typescript-eslint/ban-ts-comment', room: 'src/git', code })),
  // What writes, whichever way it is come by.
  ...WRITERS.flatMap(({ modules, names }) =>
    names.slice(0, 40).map((name) => ({ code: `export { ${name} } from '${modules[0] === 'fs' ? 'node:fs' : modules[0]!}';`, name })),
  ).map(({ code, name }): Plant => ({ rule: 'guards/one-way-out', room: 'src/cli', code, says: name })),
  ...[
    `import { writeFileSync as planted } from 'node:fs';\nexport { planted };`,
    `import * as planted from 'node:fs';\nexport const value = planted;`,
    `import planted from 'node:fs';\nexport const value = planted;`,
    `import { default as planted } from 'node:fs';\nexport const value = planted;`,
    `export * from 'node:fs';`,
    `export const planted = await import('node:fs');`,
    `export const planted = process.getBuiltinModule('node:fs');`,
    `import * as planted from '@actions/core';\nexport const value = planted;`,
    `import { openSync } from 'node:fs';\nexport const planted = openSync('x', 'w');`,
    `import { spawnSync } from 'node:child_process';\nexport const planted = spawnSync('x', { stdio: 'inherit' });`,
  ].map((code): Plant => ({ rule: 'guards/one-way-out', room: 'src/action', code })),
  ...[
    `process.stdout.write('x');`,
    `process.stderr.end('x');`,
    `const { stdout } = process;\nexport { stdout };`,
    `export const planted = process['stdout'];`,
    `console.log('x');`,
    `console.error('x');`,
    `import { constants, openSync } from 'node:fs';\nexport const planted = openSync('x', constants.O_WRONLY);`,
  ].map((code): Plant => ({ rule: 'guards/doors', room: 'src/cli', code })),
  // Half a credential is known to no mask.
  ...[
    `export const planted = (x: string): string => \`found "\${x.slice(0, 80)}"\`;`,
    `export const planted = (x?: string): string => \`found \${x?.substring(0, 80) ?? ''}\`;`,
  ].map((code): Plant => ({ rule: 'guards/masked-cuts', room: 'src/git', code })),
  // A comment does not switch a guard off.
  { rule: 'guards/doors', room: 'src/git', code: `// eslint-disable-next-line\nexport const planted: unknown = fetch;`, says: 'fetch' },
  { rule: 'guards/doors', room: 'src/git', code: `/* eslint guards/doors: off */\nexport const planted: unknown = fetch;`, says: 'fetch' },
  { rule: '@typescript-eslint/consistent-type-assertions', room: 'src/git', code: `export const planted = JSON.parse('1') as number;` },
  {
    rule: '@typescript-eslint/consistent-type-imports',
    room: 'src/git',
    code: `import { CommitRef } from '../model/finding.ts';\nexport const planted = (x: CommitRef): string => x.commit;`,
  },
  {
    rule: '@typescript-eslint/restrict-template-expressions',
    room: 'src/git',
    code: `export const planted = (x: { a: string }): string => \`\${x}\`;`,
  },
  {
    rule: '@typescript-eslint/no-unnecessary-condition',
    room: 'src/git',
    code: `export const planted = (x: { a: string }): string => x.a ?? '';`,
  },
  {
    rule: '@typescript-eslint/no-confusing-void-expression',
    room: 'src/git',
    code: `export function planted(x: () => void): unknown {\n  return x();\n}`,
  },
  {
    rule: '@typescript-eslint/switch-exhaustiveness-check',
    room: 'src/git',
    code: `export function planted(x: 'a' | 'b'): void {\n  switch (x) {\n    case 'a':\n  }\n}`,
  },
  { rule: 'eqeqeq', room: 'src/git', code: `export const planted = (x: string): boolean => x == 'a';` },
];

describe('the rules of code', () => {
  const { folder, files } = plant(CODE);
  const output = run(folder, 'eslint/bin/eslint.js', ['--format', 'json', ...files]);
  const results = new Map(readAs('lint', JSON.parse(output)).map((one) => [path.basename(one.filePath), one.messages]));

  it.each(CODE.map((one, index) => [one.rule, one.room, one.code, index] as const))('%s in %s refuses %s', (rule, _room, _code, index) => {
    const found = results.get(path.basename(files[index]!)) ?? [];
    const says = CODE[index]?.says ?? '';
    expect(found.filter((one) => one.severity === 2 && one.ruleId === rule && one.message.includes(says))).not.toHaveLength(0);
  });

  it('has a planted violation for every rule that the configuration adds to its presets', async () => {
    const { default: blocks } = readAs('blocks', await import(pathToFileURL(path.resolve('eslint.config.js')).href));
    const added = blocks.filter(({ name }) => name === undefined).flatMap(({ rules = {} }) => Object.entries(rules));
    const rules = new Set(added.flatMap(([rule, level]) => (level === 'off' ? [] : [rule])));
    expect([...new Set(CODE.map((one) => one.rule))].sort()).toEqual([...rules].sort());
  });
});
