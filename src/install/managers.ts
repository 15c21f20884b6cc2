/** Which tool is in charge of a project's hooks, and what of binleaks is where it looks. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BYTE_ORDER_MARK, objectAt, valueOf } from './text/json-text.ts';
import { isFolder } from './file-probe.ts';
import type { HookRepository } from './hook-repository.ts';
import { isWithin } from './same-path.ts';
import { textOfFile } from './text/text-file.ts';

export type Manager =
  | { readonly name: 'husky'; readonly folder: string; readonly major: number; readonly isOld: boolean }
  | { readonly name: 'lefthook'; readonly file: string }
  | { readonly name: 'simple-git-hooks'; readonly file: string; readonly key: string | null }
  | { readonly name: 'pre-commit'; readonly file: string }
  | { readonly name: 'core.hooksPath'; readonly folder: string }
  | { readonly name: 'plain'; readonly folder: string };

const LEFTHOOK = ['lefthook', '.lefthook', '.config/lefthook'].flatMap((name) =>
  ['yml', 'yaml', 'toml', 'json'].map((end) => `${name}.${end}`),
);
const LEFTHOOK_FILES = [...LEFTHOOK, 'lefthook-local.yml', '.lefthook-local.yml'];
const SIMPLE = ['.simple-git-hooks', 'simple-git-hooks'].flatMap((name) =>
  ['cjs', 'js', 'mjs', 'json', 'ts'].map((end) => `${name}.${end}`),
);
const SIMPLE_KEY = 'simple-git-hooks';

/** Every tool that a project shows signs of, the likeliest first; git's own hooks are always there. */
export function managersOf(repository: HookRepository): readonly [Manager, ...(readonly Manager[])] {
  const { top, hooksPath } = repository;
  const found = [husky(repository), lefthook(top), simpleGitHooks(top), preCommit(top)].filter((one) => one !== null);
  const own: readonly Manager[] =
    hooksPath && !found.some((one) => one.name === 'husky') ? [{ name: 'core.hooksPath', folder: hooksPath.folder }] : [];
  const [first, ...others] = [...found, ...own];
  const plain: Manager = { name: 'plain', folder: repository.plainHooks };
  return first ? [first, ...others, plain] : [plain];
}

/** How a tool is called in a sentence. */
export function nameOf(manager: Manager): string {
  if (manager.name === 'plain') return "git's own hooks";
  return manager.name === 'core.hooksPath' ? 'core.hooksPath' : manager.name;
}

function husky({ top, hooksPath }: HookRepository): Manager | null {
  const match = hooksPath ? /^(.*[/\\]?\.husky)(?:[/\\](_))?[/\\]?$/.exec(hooksPath.folder) : null;
  const folder = match?.[1] ?? join(top, '.husky');
  const range = dependency(top, 'husky');
  if (!isFolder(folder) && range === null) return null;
  const isOld = existsSync(join(folder, '_/husky.sh')) && !existsSync(join(folder, '_/h'));
  // Without a version that can be read it is taken for the present one.
  const major = Number(/^"\D*(\d+)\b/.exec(range ?? '')?.[1] ?? 9);
  return { name: 'husky', folder, major, isOld: isOld || (match !== null && match[2] === undefined) || major < 9 };
}

function lefthook(top: string): Manager | null {
  const name = LEFTHOOK_FILES.find((one) => existsSync(join(top, one)));
  return name === undefined ? null : { name: 'lefthook', file: join(top, name) };
}

function simpleGitHooks(top: string): Manager | null {
  const name = SIMPLE.find((one) => existsSync(join(top, one)));
  if (name !== undefined) return { name: 'simple-git-hooks', file: join(top, name), key: null };
  const object = packageObject(top, null);
  const value = object === null ? null : valueOf(object.text, object.at, SIMPLE_KEY);
  return value === null ? null : { name: 'simple-git-hooks', file: join(top, 'package.json'), key: SIMPLE_KEY };
}

function preCommit(top: string): Manager | null {
  const name = ['.pre-commit-config.yaml', '.pre-commit-config.yml'].find((one) => existsSync(join(top, one)));
  return name === undefined ? null : { name: 'pre-commit', file: join(top, name) };
}

/** The version range of a package that package.json depends on; null where it does not. */
function dependency(top: string, name: string): string | null {
  for (const key of ['devDependencies', 'dependencies']) {
    const object = packageObject(top, key);
    const value = object === null ? null : valueOf(object.text, object.at, name);
    if (value !== null) return value;
  }
  return null;
}

function packageObject(top: string, key: string | null): { readonly text: string; readonly at: number } | null {
  const file = join(top, 'package.json');
  if (!existsSync(file) || !isWithin(file, top)) return null;
  const text = textOfFile(file, top);
  if (text === null || !isJson(text)) return null;
  const at = objectAt(text, key);
  return at === null ? null : { text, at };
}

/** Whether a text is JSON: only then its offsets mean anything. */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text.startsWith(BYTE_ORDER_MARK) ? text.slice(BYTE_ORDER_MARK.length) : text);
    return true;
  } catch {
    return false;
  }
}
