/** Parses the command line and runs a command. */
import yargs from 'yargs';
import { UsageError } from '../policy/errors.ts';
import { addBaseline } from './baseline.ts';
import { explainCommand } from './explain.ts';
import { guarded } from './guard.ts';
import { runHook } from './hook.ts';
import { addInstall } from './install.ts';
import { DASH } from './options.ts';
import { addHistory } from './history.ts';
import { addRange } from './range.ts';
import { addRedact } from './redact.ts';
import { addScan } from './scan.ts';
import { addStaged } from './staged.ts';
import { addVerify } from './verify.ts';

const EPILOGUE = `Exit codes:
  0  everything was read and nothing is reported
  1  something is reported
  2  something could not be read, or the command was asked wrongly

No credential is ever printed in full: at most its first 3 and last 2 characters.`;

const COMMANDS = ['scan', 'staged', 'range', 'history', 'redact', 'verify', 'baseline', 'install', 'uninstall', 'hook', 'explain'];
/** The options and positionals that may be given several times. */
const LISTS = [
  'paths',
  'files',
  'args',
  'report',
  'exclude',
  'branch',
  'verify-env',
  'verifyEnv',
  'verify-endpoint',
  'verifyEndpoint',
  '_',
];

/** Of two different values for one option neither is right. */
function rejectRepeated(args: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(args)) {
    if (Array.isArray(value) && !LISTS.includes(name)) throw new UsageError('usage', `--${name}: given more than once`);
  }
}

/** What yargs found wrong, with what was typed and where help is. */
function complaint(message: string, first: string): string {
  const isCommand = COMMANDS.includes(first);
  const what = message.startsWith('Did you mean')
    ? `Unknown command: ${first}. ${message}`
    : message.replace(/[.?]?$/, (end) => (end === '?' ? '?' : '.'));
  return `${what} Run "binleaks ${isCommand ? `${first} ` : ''}--help" for the options.`;
}

/** Runs the command line; gives the exit code. */
export async function run(argv: readonly string[], version: string): Promise<number> {
  let code = 0;
  const setCode = (value: number): void => {
    code = value;
  };
  const bare = yargs(argv.map((word) => (word === '-' ? DASH : word)))
    .scriptName('binleaks')
    .usage('$0 <command>\n\nFinds leaked Binance API keys, secrets and private keys.');
  const parser = addInstall(
    addBaseline(
      addRedact(
        addVerify(
          addHistory(addRange(addStaged(addScan(bare, version, setCode), version, setCode), version, setCode), version, setCode),
          version,
          setCode,
        ),
        setCode,
      ),
      setCode,
    ),
    setCode,
  )
    .command(explainCommand(setCode))
    .command(
      'hook <name> [args..]',
      'Run one of the shipped hooks, as installed hooks do',
      (command) =>
        command
          .positional('name', { type: 'string', demandOption: true, describe: 'pre-commit, commit-msg or pre-push' })
          .positional('args', { type: 'string', array: true, describe: 'What git hands to the hook' }),
      ({ name, args }) => setCode(runHook(name, args ?? [])),
    )
    .demandCommand(1, 'no command given; try: binleaks scan')
    .strict()
    .recommendCommands()
    .version(version)
    .alias('version', 'V')
    .help()
    .alias('help', 'h')
    .epilogue(EPILOGUE)
    .wrap(Math.min(100, process.stdout.columns || 100))
    .parserConfiguration({ 'greedy-arrays': false, 'parse-positional-numbers': false })
    .check((args) => {
      rejectRepeated(args);
      return true;
    })
    .exitProcess(false)
    .showHelpOnFail(false)
    .fail((message, error) => {
      throw error instanceof Error ? error : new UsageError('usage', complaint(message, argv[0] ?? ''));
    });
  return guarded(async () => {
    await parser.parseAsync();
    return code;
  });
}
