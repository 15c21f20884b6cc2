/** `binleaks history`: every object of a repository. */
import { resolve } from 'node:path';
import type { Argv } from 'yargs';
import { COMMANDS } from '../help/command-list.ts';
import { SCAN_EXIT_CODES } from '../help/overview.ts';
import { scanHistory } from '../../scan/history.ts';
import { archivesOf, withArchiveOptions } from '../options/archive-options.ts';
import { parseSize } from '../options/options.ts';
import { checkJobs, scanAndReport, withReportOptions } from '../scan-and-report.ts';

const NONE: string[] = [];

const CONTENTS = 'What is read:';

/** Adds the command. `setCode` takes the exit code. */
export function addHistory<T>(yargs: Argv<T>, version: string, setCode: (code: number) => void): Argv<T> {
  return yargs.command(
    COMMANDS.history.usage,
    COMMANDS.history.says,
    (command) =>
      withArchiveOptions(
        withReportOptions(
          command
            .positional('repo', { type: 'string', describe: 'A folder of the repository (default: the folder you are in)' })
            .option('directory', { group: CONTENTS, alias: 'C', type: 'string', requiresArg: true, describe: 'The same, as git writes it' })
            .option('all', {
              group: CONTENTS,
              type: 'boolean',
              default: true,
              describe: 'Everything (the default, unless --branch is given)',
            })
            .option('branch', {
              group: CONTENTS,
              type: 'string',
              array: true,
              requiresArg: true,
              default: NONE,
              describe: 'Report only what a branch, tag or commit reaches; can be repeated',
            })
            .option('since', {
              group: CONTENTS,
              type: 'string',
              requiresArg: true,
              describe: 'Report only what commits brought since then (2024-01-31, "2 weeks ago")',
            })
            .option('unreachable', {
              group: CONTENTS,
              type: 'boolean',
              default: true,
              describe: 'Report what no ref reaches; --no-unreachable leaves it out',
            })
            .option('max-blob-size', {
              group: CONTENTS,
              type: 'string',
              requiresArg: true,
              describe: 'Leave out larger files, such as 100M (default: none)',
            })
            .option('jobs', { group: CONTENTS, alias: 'j', type: 'number', requiresArg: true, describe: 'Threads (default: one a core)' }),
        ),
      )
        .example('$0 history', 'the repository you are in')
        .example('$0 history ~/src/bot --format json --output leaks.json', 'for a program')
        .example('$0 history --branch main --since "1 year ago"', 'a part of it')
        .epilogue(SCAN_EXIT_CODES),
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
