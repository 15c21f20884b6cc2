/** How far archives are read: options of every command that reads contents. */
import type { Argv } from 'yargs';
import type { ScanOptions } from '../../scan/files.ts';
import { UsageError } from '../../model/errors.ts';
import { parseSize } from './options.ts';

/** The options of the command line. */
export interface ArchiveRequest {
  readonly maxArchiveDepth?: number | undefined;
  readonly maxArchiveSize?: string | undefined;
  readonly maxArchiveEntries?: number | undefined;
}

const ARCHIVES = 'Archives:';

/** Adds the options of {@link ArchiveRequest} to a command. */
export function withArchiveOptions<T>(yargs: Argv<T>) {
  return yargs
    .option('max-archive-depth', {
      group: ARCHIVES,
      type: 'number',
      requiresArg: true,
      describe: 'Levels of archives in archives that are unpacked; 0 unpacks none (default: 4)',
    })
    .option('max-archive-size', {
      group: ARCHIVES,
      type: 'string',
      requiresArg: true,
      describe: 'Stop at an archive that unpacks to more than this (default: 64G; more than 1000 times its size is a bomb)',
    })
    .option('max-archive-entries', {
      group: ARCHIVES,
      type: 'number',
      requiresArg: true,
      describe: 'Stop at an archive with more files than this (default: 500000)',
    });
}

/** The options, checked. */
export function archivesOf(args: ArchiveRequest): NonNullable<ScanOptions['archives']> {
  const { maxArchiveDepth, maxArchiveSize, maxArchiveEntries } = args;
  return {
    ...(maxArchiveDepth === undefined ? {} : { depth: whole(maxArchiveDepth, '--max-archive-depth') }),
    ...(maxArchiveSize === undefined ? {} : { bytes: parseSize(maxArchiveSize, '--max-archive-size') }),
    ...(maxArchiveEntries === undefined ? {} : { entries: whole(maxArchiveEntries, '--max-archive-entries') }),
  };
}

function whole(number: number, option: string): number {
  if (!Number.isSafeInteger(number) || number < 0) throw new UsageError('bad-option', `${option}: expected a whole number from 0 on`);
  return number;
}
