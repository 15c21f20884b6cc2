/** `binleaks redact`: what is read goes on with every credential masked. */
import type { Argv } from 'yargs';
import { COMMANDS } from '../help/command-list.ts';
import { CONFIDENCES } from '../../policy/config.ts';

const EPILOGUE = `A value becomes [binance-secret-key:3f9a…]: its kind (api-key, secret-key, private-key, listen-key) and the start of its SHA-256, so that equal values stay recognisable. Every other byte passes unchanged.

By default everything is masked that has the shape of a credential, whatever its name; SHA-256 sums and git hashes stay. A value that was recognised once is masked wherever it comes again.

Exit codes:
  0  everything was read, masked and written
  2  something could not be read or written, or the command line is invalid`;

/** Adds the command. `setCode` takes the exit code. */
export function addRedact<T>(yargs: Argv<T>, setCode: (code: number) => void): Argv<T> {
  return yargs.command(
    COMMANDS.redact.usage,
    COMMANDS.redact.says,
    (command) =>
      command
        .positional('files', { type: 'string', array: true, describe: 'Files, or - for standard input (the default)' })
        .option('in-place', { alias: 'i', type: 'boolean', default: false, describe: 'Rewrite the files, whole or not at all' })
        .option('signatures', { type: 'boolean', default: false, describe: 'Mask the signatures of requests, too' })
        .option('min-confidence', {
          requiresArg: true,
          choices: CONFIDENCES,
          default: 'low' as const,
          describe: `Lowest confidence to mask: ${CONFIDENCES.join(', ')} (default: low)`,
        })
        .option('quiet', {
          alias: 'q',
          type: 'boolean',
          default: false,
          describe: 'Say nothing of what was masked (--in-place), nor that a terminal is read',
        })
        .example('bot 2>&1 | $0 redact >> bot.log', 'behind a running program')
        .example('$0 redact debug.log > for-support.log', 'a copy to hand on')
        .example('$0 redact --in-place logs/*.log', 'the files themselves')
        .epilogue(EPILOGUE),
    async (args) => {
      const { runRedact } = await import('../run/run-redact.ts');
      setCode(await runRedact(args));
    },
  );
}
