/** `binleaks history`: every object of a repository. */
import { resolve } from 'node:path';
import type { Argv } from 'yargs';
import { scanHistory } from '../../scan/history.ts';
import { archivesOf, withArchiveOptions } from '../options/archive-options.ts';
import { parseSize } from '../options/options.ts';
import { checkJobs, scanAndReport, withReportOptions } from '../scan-and-report.ts';

const NONE: string[] = [];

/** Adds the command. `setCode` takes the exit code. */
export function addHistory<T>(yargs: Argv<T>, version: string, setCode: (code: number) => void): Argv<T> {
  return yargs.command(
    'history [repo]',
    'Scan every object of a git repository: all refs, stashes, notes, tags, messages, and what no ref reaches',
    (command) =>
      withArchiveOptions(withReportOptions(command))
        .positional('repo', { type: 'string', describe: 'A folder of the repository (default: the folder you are in)' })
        .option('directory', { alias: 'C', type: 'string', requiresArg: true, describe: 'The same, as git writes it' })
        .option('all', { type: 'boolean', default: true, describe: 'Everything (the default, unless --branch is given)' })
        .option('branch', {
          type: 'string',
          array: true,
          requiresArg: true,
          default: NONE,
          describe: 'Report only what a branch, tag or commit reaches; can be repeated',
        })
        .option('since', {
          type: 'string',
          requiresArg: true,
          describe: 'Report only what commits brought since then (2024-01-31, "2 weeks ago")',
        })
        .option('unreachable', { type: 'boolean', default: true, describe: 'Report what no ref reaches; --no-unreachable leaves it out' })
        .option('max-blob-size', { type: 'string', requiresArg: true, describe: 'Leave out larger files, such as 100M (default: none)' })
        .option('jobs', { alias: 'j', type: 'number', requiresArg: true, describe: 'Threads (default: one a core)' })
        .example('$0 history', 'the repository you are in')
        .example('$0 history ~/src/bot --format json --output leaks.json', 'for a program')
        .example('$0 history --branch main --since "1 year ago"', 'a part of it'),
    async (args) => {
      const repository = resolve(args.directory ?? args.repo ?? '.');
      const jobs = checkJobs(args.jobs);
      const maxBlobSize = args.maxBlobSize === undefined ? Infinity : parseSize(args.maxBlobSize, '--max-blob-size');
      setCode(
        await scanAndReport(args, repository, version, (run) =>
          scanHistory({
            ...run,
            repository,
            branches: args.branch,
            ...(args.since === undefined ? {} : { since: args.since }),
            unreachable: args.unreachable,
            maxBlobSize,
            exclude: args.exclude,
            archives: archivesOf(args),
            includeListenKeys: args.listenKeys,
            noPolicy: !args.policy,
            jobs,
            workerFile: new URL('./object-worker.js', import.meta.url),
          }),
        ),
      );
    },
  );
}
