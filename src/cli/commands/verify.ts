/** `binleaks verify`: whether a key of one's own has more permissions than it needs, works from anywhere, or is too old. */
import type { Argv } from 'yargs';
import { COMMANDS } from '../help/command-list.ts';
import { PROFILE_NAMES } from '../../policy/profiles.ts';
import { withEndpointOptions } from '../options/verify-options.ts';

/** Adds the command. `setCode` takes the exit code. */
export function addVerify<T>(yargs: Argv<T>, version: string, setCode: (code: number) => void): Argv<T> {
  return yargs.command(
    COMMANDS.verify.usage,
    COMMANDS.verify.says,
    (command) =>
      withEndpointOptions(command)
        .option('profile', {
          requiresArg: true,
          choices: PROFILE_NAMES,
          demandOption: true,
          describe: `What the key is used for: ${PROFILE_NAMES.join(', ')}; more permissions than that takes are an error`,
        })
        .option('key-env', { type: 'string', requiresArg: true, describe: 'The environment variable that holds the API key' })
        .option('secret-env', { type: 'string', requiresArg: true, describe: 'The one that holds its secret or private key' })
        .option('format', {
          alias: 'f',
          requiresArg: true,
          choices: ['text', 'json'] as const,
          default: 'text' as const,
          describe: 'Form of the report: text or json (default: text)',
        })
        .option('config', {
          type: 'string',
          requiresArg: true,
          describe: 'Configuration file, for rotationDays (default: binleaks.config.json from this folder upwards)',
        })
        .option('color', { type: 'boolean', default: true, describe: 'Colours on a terminal' })
        .example('$0 verify --profile bot', 'asks for key and secret, and shows neither')
        .example('$0 verify --profile dashboard --key-env BINANCE_API_KEY --secret-env BINANCE_API_SECRET', 'from the environment')
        .example('pass show binance | $0 verify --profile bot', 'lines KEY=… and SECRET=…: which is which is never guessed')
        .epilogue(
          `The API key and a signature are sent to Binance, over TLS. The secret never is.

Exit codes:
  0  the key has what its profile needs and no more
  1  more permissions than that, no IP restriction, or too old
  2  it could not be checked, or the command line is invalid`,
        ),
    async (args) => {
      const { runVerify } = await import('../run/run-verify.ts');
      setCode(await runVerify(args, version));
    },
  );
}
