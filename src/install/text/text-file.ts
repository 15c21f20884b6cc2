/** Edits of text files that belong to the project: its hooks' sources and the configuration of hook managers. */
import { realpathSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { UsageError } from '../../model/errors.ts';
import { same, stateOf } from '../plan.ts';
import type { FileChange, FileState } from '../plan.ts';

/** A file's text, one character a byte so that every byte comes back; null where there is no such file. */
export function textOfFile(file: string, top: string): string | null {
  const state = stateOf(insideOf(file, top));
  return state?.kind === 'file' ? state.bytes.toString('latin1') : null;
}

/** The change that gives a file another text; none where it has it. */
export function planText(file: string, top: string, edit: (text: string) => string): readonly FileChange[] {
  const real = insideOf(file, top);
  const before = stateOf(real);
  if (before?.kind !== 'file') return [];
  const after: FileState = { ...before, bytes: Buffer.from(edit(before.bytes.toString('latin1')), 'latin1') };
  return same(before, after) ? [] : [{ file: real, before, after }];
}

/** The real path of a file that is to be edited. Throws UsageError where a link leads out of the project. */
export function insideOf(file: string, top: string): string {
  if (stateOf(file)?.kind !== 'link') return file;
  let real: string;
  try {
    real = realpathSync(file);
  } catch {
    throw new UsageError('install', `${file} is a link that leads nowhere`);
  }
  const way = relative(realpathSync(top), real);
  if (way === '' || way === '..' || way.startsWith(`..${sep}`) || dirname(real) === real)
    throw new UsageError('install', `${file} is a link that leads out of the project, to ${real}: add binleaks there yourself`);
  return real;
}
