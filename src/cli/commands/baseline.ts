/** `binleaks baseline`: accepts what a scan reports today, by hash, so that only what is new fails. */
import type { Argv } from 'yargs';
import { COMMANDS } from '../help/command-list.ts';
import { BASELINE_FILE } from '../../policy/baseline.ts';
import { CONFIDENCES } from '../../policy/config.ts';

const NONE: string[] = [];
/** Adds the command. `setCode` takes the exit code. */
export function addBaseline<T>(yargs: Argv<T>, setCode: (code: number) => void): Argv<T> {
  return yargs.command(
    COMMANDS.baseline.usage,
    COMMANDS.baseline.says,
    (command) =>
      command
        .positional('paths', {
          type: 'string',
          array: true,
          describe: 'Files and folders (default: the folder you are in), or ids of findings',
        })
        .option('baseline', { type: 'string', requiresArg: true, describe: `The file (default: ${BASELINE_FILE})` })
        .option('reason', { type: 'string', requiresArg: true, describe: 'Why the new entries are accepted' })
        .option('by', { type: 'string', requiresArg: true, describe: 'Who accepts them' })
        .option('deleted', { type: 'string', requiresArg: true, describe: 'The day (YYYY-MM-DD) on which it was deleted at Binance' })
        .option('history', { type: 'boolean', default: false, describe: 'Accept what the history of the repository holds, too' })
        .option('prune', {
          type: 'boolean',
          default: false,
          describe: 'Drop entries that are no longer found, and accept nothing; what the history held needs --history too',
        })
        .option('min-confidence', {
          requiresArg: true,
          choices: CONFIDENCES,
          describe: `Lowest confidence to accept: ${CONFIDENCES.join(', ')} (default: medium)`,
        })
        .option('exclude', { type: 'string', array: true, requiresArg: true, default: NONE, describe: 'Leave out what matches the glob' })
        .option('gitignore', { type: 'boolean', default: false, describe: 'Leave out what .gitignore files name' })
        .option('listen-keys', { type: 'boolean', default: false, describe: 'Accept listen keys too' })
        .option('config', { type: 'string', requiresArg: true, describe: 'Configuration file' })
        .example('$0 baseline --reason "the testnet account" --by Ana', 'accept everything that is reported here')
        .example('$0 baseline test/fixtures', 'accept what one folder holds')
        .example('$0 baseline --history', 'accept what older commits hold, too')
        .example('$0 baseline 3f9a0c11d2e4b567 --reason "revoked" --deleted 2026-01-31', 'accept one finding')
        .example('$0 baseline --prune', 'drop what is gone from the files')
        .example('$0 baseline --prune --history', 'drop what is gone from files and history').epilogue(`Exit codes:
  0  everything was read, and the file says what is accepted
  2  something could not be read, or the command line is invalid`),
    async (args) => {
      const { runBaseline } = await import('../run/run-baseline.ts');
      setCode(await runBaseline(args));
    },
  );
}
