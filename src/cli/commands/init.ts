/** `binleaks init`: a repository set up in one go, by what is found there. */
import type { Argv } from 'yargs';
import { COMMANDS } from '../help/command-list.ts';

/** Adds the command. `setCode` takes the exit code. */
export function addInit<T>(yargs: Argv<T>, setCode: (code: number) => void): Argv<T> {
  return yargs.command(
    COMMANDS.init.usage,
    COMMANDS.init.says,
    (command) =>
      command
        .option('dry-run', { type: 'boolean', default: false, describe: 'Change nothing, print what would be changed' })
        .example('$0 init --dry-run', 'show every line that would change')
        .example('$0 init', 'write what is missing; what is there stays as it is')
        .epilogue(`It asks nothing: it looks for the hook manager, the remote's host, the main branch and a configuration.

Exit codes:
  0  done
  2  something has to be done by hand, which is said, or the command line is invalid`),
    async ({ dryRun }) => {
      const { runInit } = await import('../run/run-install.ts');
      setCode(runInit(dryRun));
    },
  );
}
