/** `binleaks staged`: what a commit would add. */
import type { Argv } from 'yargs';
import { COMMANDS } from '../help/command-list.ts';
import { SCAN_EXIT_CODES } from '../help/overview.ts';
import { withArchiveOptions } from '../options/archive-options.ts';
import { withReportOptions } from '../scan-and-report.ts';
import { runStaged } from '../run/run-staged.ts';

const CONTENTS = 'What is judged:';

/** Adds the command. `setCode` takes the exit code. */
export function addStaged<T>(yargs: Argv<T>, version: string, setCode: (code: number) => void): Argv<T> {
  return yargs.command(
    COMMANDS.staged.usage,
    COMMANDS.staged.says,
    (command) =>
      withArchiveOptions(
        withReportOptions(
          command
            .option('directory', {
              group: CONTENTS,
              alias: 'C',
              type: 'string',
              requiresArg: true,
              describe: 'A folder of the work tree (default: the one you are in)',
            })
            .option('message', {
              group: CONTENTS,
              type: 'string',
              requiresArg: true,
              describe: "Judge a commit message's file instead, as the commit-msg hook does",
            }),
        ),
      )
        .example('$0 staged', 'before a commit')
        .example('$0 staged --message .git/COMMIT_EDITMSG', 'in a commit-msg hook')
        .epilogue(SCAN_EXIT_CODES),
    async (args) => {
      setCode(await runStaged(args, version));
    },
  );
}
