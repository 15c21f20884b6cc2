/** `binleaks allow`: marks findings as no leaks, from the command line. */
import type { Argv } from 'yargs';
import { COMMANDS } from '../help/command-list.ts';
import { PLAIN_EXIT_CODES } from '../help/overview.ts';
import { CONFIG_FILE } from '../../policy/config.ts';

/** Adds the command. `setCode` takes the exit code. */
export function addAllow<T>(yargs: Argv<T>, setCode: (code: number) => void): Argv<T> {
  return yargs.command(
    COMMANDS.allow.usage,
    COMMANDS.allow.says,
    (command) =>
      command
        .positional('credentials', {
          type: 'string',
          array: true,
          demandOption: true,
          describe: 'Ids of findings, PATH:LINE or COMMIT:PATH:LINE',
        })
        .option('reason', { type: 'string', requiresArg: true, demandOption: true, describe: 'Why this is no leak; the reviewer reads it' })
        .option('expires', { type: 'string', requiresArg: true, describe: 'The last day (YYYY-MM-DD) on which it is allowed' })
        .option('config', {
          type: 'string',
          requiresArg: true,
          describe: `Configuration file (default: ${CONFIG_FILE}, made where there is none)`,
        })
        .example('$0 allow 3f9a0c11d2e4b567 --reason "made up for the documentation"', 'one finding')
        .example('$0 allow src/demo.py:12 --reason "the demo account" --expires 2027-01-31', 'by its place, for a while')
        .epilogue(PLAIN_EXIT_CODES),
    async (args) => {
      const { runAllow } = await import('../run/run-allow.ts');
      setCode(await runAllow(args));
    },
  );
}
