/** Options that several commands share, checked where yargs can't. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { quoted } from '../../output/shorten.ts';
import { columnsOf } from '../../output/standard-streams.ts';
import { UsageError } from '../../model/errors.ts';

/**
 * Whether to colour standard output: never what is no terminal, whose reader may be a program. On one --no-color and NO_COLOR
 * say no, and FORCE_COLOR says yes where the terminal claims to know no colours.
 */
export function wantsColour(flag: boolean, isTerminal = columnsOf('output') !== null): boolean {
  if (!isTerminal || !flag || (process.env['NO_COLOR'] ?? '') !== '') return false;
  const forced = process.env['FORCE_COLOR'] ?? '';
  return forced === '' ? process.env['TERM'] !== 'dumb' : forced !== '0';
}

/** A size such as 10M, 512k or 1000 in bytes. */
export function parseSize(text: string, option: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*([kmg]?)i?b?$/i.exec(text.trim());
  if (!match?.[1]) throw new UsageError('bad-option', `${option}: expected a size such as 500k, 10M or 2G, found ${quoted(text, 40)}`);
  const factor = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 }[(match[2] ?? '').toLowerCase()] ?? 1;
  return Math.floor(Number(match[1]) * factor);
}

/** The folder that paths in the report are relative to: the one folder that is scanned, else the working directory. */
export function rootOf(paths: readonly string[]): string {
  const [only] = paths;
  if (paths.length === 1 && only !== undefined && only !== '-') {
    try {
      if (statSync(only).isDirectory()) return resolve(only);
    } catch {
      // A missing path is reported by the walk.
    }
  }
  return process.cwd();
}

/** yargs takes a lone `-` for no value at all: this word stands for it while the command line is parsed. */
export const DASH = '\u0000-';

/** The paths of a command line, those behind `--` included; the working directory where there are none. */
export function pathsOf(args: {
  readonly paths?: readonly string[] | undefined;
  readonly _: readonly (string | number)[];
}): readonly string[] {
  const [, ...behind] = args._;
  const paths = [...(args.paths ?? []), ...behind.map(String)].map((path) => (path === DASH ? '-' : path));
  return paths.length > 0 ? paths : ['.'];
}
