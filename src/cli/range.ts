/** `binleaks range`: what some commits add. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Argv } from 'yargs';
import { UsageError } from '../policy/errors.ts';
import { scanRange } from '../scan-range.ts';
import { scanAndReport, withReportOptions } from './present.ts';

/** Adds the command. `setCode` takes the exit code. */
export function addRange<T>(yargs: Argv<T>, version: string, setCode: (code: number) => void): Argv<T> {
  return yargs.command(
    'range [commits]',
    'Judge every commit of a range, not only their sum',
    (command) =>
      withReportOptions(command)
        .positional('commits', { type: 'string', describe: 'BASE..HEAD, or BASE...HEAD for what HEAD added since it left BASE' })
        .option('directory', {
          alias: 'C',
          type: 'string',
          requiresArg: true,
          describe: 'A folder of the repository (default: the one you are in)',
        })
        .option('stdin', {
          type: 'boolean',
          default: false,
          describe: 'Read the lines that git hands to a pre-push hook, and judge what the push would publish',
        })
        .option('remote', { type: 'string', default: 'origin', requiresArg: true, describe: 'With --stdin: where it is pushed to' })
        .example('$0 range origin/main..HEAD', 'what this branch adds')
        .example('$0 range --stdin --remote origin', 'in a pre-push hook'),
    async (args) => {
      if (args.stdin === (args.commits !== undefined))
        throw new UsageError('usage', 'range: name the commits as BASE..HEAD, or give --stdin');
      const folder = resolve(args.directory ?? '.');
      const range = args.stdin ? { lines: standardLines(), remote: args.remote } : (args.commits ?? '');
      setCode(
        await scanAndReport({ ...args, quiet: args.quiet || args.stdin }, folder, version, (run) =>
          scanRange({ ...run, folder, range, exclude: args.exclude, includeListenKeys: args.listenKeys, noPolicy: !args.policy }),
        ),
      );
    },
  );
}

function standardLines(): readonly string[] {
  return readFileSync(0, 'latin1')
    .split('\n')
    .filter((line) => line !== '');
}
