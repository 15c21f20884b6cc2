/** `binleaks scan`: files, folders and standard input. */
import type { Argv } from 'yargs';
import { withArchiveOptions } from '../options/archive-options.ts';
import { withReportOptions } from '../scan-and-report.ts';
import { runScan } from '../run/run-scan.ts';

/** Adds the command. `setCode` takes the exit code. */
export function addScan<T>(yargs: Argv<T>, version: string, setCode: (code: number) => void): Argv<T> {
  return yargs.command(
    'scan [paths..]',
    'Scan files and folders; - is standard input',
    (command) =>
      withArchiveOptions(withReportOptions(command))
        .positional('paths', {
          type: 'string',
          array: true,
          describe: 'Files and folders, or - for standard input (default: the folder you are in)',
        })
        .option('gitignore', {
          type: 'boolean',
          default: false,
          describe: 'Leave out what .gitignore files name (an ignored .env is scanned otherwise)',
        })
        .option('max-file-size', { type: 'string', requiresArg: true, describe: 'Leave out larger files, such as 100M' })
        .option('jobs', { alias: 'j', type: 'number', requiresArg: true, describe: 'Threads (default: one a core, where it pays)' })
        .option('follow', {
          alias: 'F',
          type: 'boolean',
          default: false,
          describe: 'Read the named files, then wait for more, through rotations, until Ctrl-C (as tail -n +1 -F)',
        })
        .example('$0 scan', 'the folder you are in')
        .example('$0 scan bot.log .env', 'some files')
        .example('journalctl -u bot | $0 scan -', 'a stream')
        .example('$0 scan --follow --format jsonl bot.log', 'a log that grows; one JSON object a finding')
        .example('$0 scan --format json --output leaks.json ~/src', 'for a program'),
    async (args) => {
      setCode(await runScan(args, version));
    },
  );
}
