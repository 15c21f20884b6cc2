/** What tests of installing share. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { snapshot } from './repository.ts';
import type { TestRepository } from './repository.ts';

/** Asymmetric matchers without `any`. */
export function containing(text: string): unknown {
  return expect.stringContaining(text);
}

export function matching(pattern: RegExp): unknown {
  return expect.stringMatching(pattern);
}

/** Tries a commit of a file; true where it was made. */
export function commit(
  repository: TestRepository,
  text: string,
  message = 'a change',
): { readonly made: boolean; readonly output: string } {
  writeFileSync(path.join(repository.top, 'file.txt'), text);
  repository.git('add', 'file.txt');
  const { code, output } = repository.git('commit', '-m', message);
  return { made: code === 0, output };
}

export async function expectUndone(repository: TestRepository, before: ReturnType<typeof snapshot>): Promise<void> {
  const run = await repository.binleaks('uninstall');
  expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
  expect(snapshot(repository.top)).toEqual(before);
  expect((await repository.binleaks('uninstall')).stdout).toContain('nothing changed');
}

/** Installs, checks that a second run changes nothing, and gives what was printed. */
export async function install(repository: TestRepository, ...args: readonly string[]): Promise<string> {
  const run = await repository.binleaks('install', ...args);
  expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
  const after = snapshot(repository.top);
  expect((await repository.binleaks('install', ...args)).stdout).toContain('there already; nothing changed');
  expect(snapshot(repository.top)).toEqual(after);
  return run.stdout;
}
