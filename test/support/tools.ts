/**
 * The package and hook managers that binleaks is installed with: those of test/tools (`npm install --no-save --ignore-scripts --prefix
 * test/tools`), otherwise those on the PATH.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

const INSTALLED = path.resolve('test/tools/node_modules');

/** Where the bin folder of npm has another program of that name, or one that an install script would have to complete. */
const OWN_PLACES: Readonly<Record<string, string>> = {
  bun: `@oven/bun-${process.platform}-${process.arch}/bin/bun`,
  yarn: 'yarn/bin/yarn.js',
  'yarn-berry': 'yarn-berry/bin/yarn.js',
};

/** A PATH on which the tools stand before the machine's own. The folder of links goes with the file's tests. */
export function pathOfTools(): string {
  const links = mkdtempSync(path.join(tmpdir(), 'binleaks-tools-'));
  afterAll(() => rmSync(links, { recursive: true, force: true }));
  for (const [name, place] of Object.entries(OWN_PLACES)) {
    const program = path.join(INSTALLED, place);
    if (existsSync(program)) symlinkSync(program, path.join(links, name));
  }
  return [links, path.join(INSTALLED, '.bin'), process.env['PATH'] ?? ''].join(path.delimiter);
}

/** What a program answers when it is asked for its version; null where there is none. */
export function versionOf(program: string, PATH: string, args: readonly string[] = ['--version']): string | null {
  const { status, stdout } = spawnSync(program, args, { encoding: 'utf8', timeout: 30_000, cwd: tmpdir(), env: { ...process.env, PATH } });
  return status === 0 ? stdout.trim() : null;
}
