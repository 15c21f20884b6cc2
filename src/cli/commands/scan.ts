/** `binleaks scan`: files, folders and standard input. */
import type { Argv } from 'yargs';
import { COMMANDS } from '../help/command-list.ts';
import { SCAN_EXIT_CODES } from '../help/overview.ts';
import { withArchiveOptions } from '../options/archive-options.ts';
import { withReportOptions } from '../scan-and-report.ts';
import { runScan } from '../run/run-scan.ts';

const CONTENTS = 'What is read:';

/** Adds the command. `setCode` takes the exit code. */
export function addScan<T>(yargs: Argv<T>, version: string, setCode: (code: number) => void): Argv<T> {
  return yargs.command(
    COMMANDS.scan.usage,
    COMMANDS.scan.says,
    (command) =>
      withArchiveOptions(
        withReportOptions(
          command
            .positional('paths', {
              type: 'string',
              array: true,
              describe: 'Files and folders, or - for standard input (default: the folder you are in)',
            })
            .option('gitignore', {
              group: CONTENTS,
              type: 'boolean',
              default: false,
              describe: 'Leave out what .gitignore files name (an ignored .env is scanned otherwise)',
            })
            .option('max-file-size', {
              group: CONTENTS,
              type: 'string',
              requiresArg: true,
              describe: 'Leave out larger files, such as 100M',
            })
            .option('jobs', {
              group: CONTENTS,
              alias: 'j',
              type: 'number',
              requiresArg: true,
              describe: 'Threads (default: one a core, where it pays)',
            })
            .option('follow', {
              group: CONTENTS,
              alias: 'F',
              type: 'boolean',
              default: false,
              describe: 'Read the named files, then wait for more, through rotations, until Ctrl-C (as tail -n +1 -F)',
            }),
        ),
      )
        .example('$0 scan', 'the folder you are in')
        .example('$0 scan bot.log .env', 'some files')
        .example('journalctl -u bot | $0 scan -', 'a stream')
        .example('$0 scan --follow --format jsonl bot.log', 'a growing log; a JSON object for each finding')
        .example('$0 scan --format json -o leaks.json ~/src', 'for a program')
        .epilogue(SCAN_EXIT_CODES),
    async (args) => {
      setCode(await runScan(args, version));
    },
  );
}
