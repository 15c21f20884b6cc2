/** Parses the command line and runs a command. */
import yargs from 'yargs';
import { columnsOf } from '../output/standard-streams.ts';
import { UsageError } from '../model/errors.ts';
import { addAllow } from './commands/allow.ts';
import { addBaseline } from './commands/baseline.ts';
import { explainCommand } from './commands/explain.ts';
import { guarded } from './exit-codes.ts';
import { runHook } from './hook.ts';
import { addInstall } from './commands/install.ts';
import { DASH } from './options/options.ts';
import { addHistory } from './commands/history.ts';
import { addRange } from './commands/range.ts';
import { addRedact } from './commands/redact.ts';
import { addScan } from './commands/scan.ts';
import { addStaged } from './commands/staged.ts';
import { addVerify } from './commands/verify.ts';

const EPILOGUE = `Exit codes:
  0  everything was read and nothing is reported
  1  something is reported
  2  something could not be read, or the command was asked wrongly

No credential is ever printed in full: at most its first 3 and last 2 characters.`;

const COMMANDS = ['scan', 'staged', 'range', 'history', 'redact', 'verify', 'allow', 'baseline', 'install', 'uninstall', 'hook', 'explain'];
/** The options and positionals that may be given several times. */
const LISTS = [
  'paths',
  'files',
  'credentials',
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
function complaint(message: string, argv: readonly string[]): string {
  const [first = ''] = argv;
  const isCommand = COMMANDS.includes(first);
  return `${inOneLine(message, argv)} Run "binleaks ${isCommand ? `${first} ` : ''}--help" for the options.`;
}

function inOneLine(message: string, argv: readonly string[]): string {
  const [first = ''] = argv;
  if (message.startsWith('Did you mean')) return `Unknown command: ${first}. ${message}`;
  // "Invalid values:\n  Argument: format, Given: "x", Choices: "text", "json"": true and "" stand for no value at all.
  const [, option, given, choices] = /^[ \t]*Argument: ([^,\n]+), Given: ([^\n]+?), Choices: ([^\n]+)$/m.exec(message) ?? [];
  if (option !== undefined && given !== undefined && choices !== undefined) {
    const list = choices.replaceAll('"', '');
    const isMissing = given === 'true' || given === '""';
    return isMissing ? `--${option} needs a value: ${list}.` : `--${option}: expected one of ${list}; found ${given}.`;
  }
  const missing = /^Not enough arguments following: (.+)$/.exec(message)?.[1];
  if (missing !== undefined) return `${asTyped(missing, argv)} needs a value; write one that begins with - as --option=VALUE.`;
  const unknown = /^Unknown arguments?: (.+)$/.exec(message)?.[1]?.split(', ');
  if (unknown) {
    if (!COMMANDS.includes(first) && unknown.includes(first)) return `Unknown command: ${first}.`;
    const typed = [...new Set(unknown.map((name) => asTyped(name, argv)))];
    const what = typed.every((one) => one.startsWith('-')) ? 'option' : 'argument';
    return `Unknown ${what}${typed.length > 1 ? 's' : ''}: ${typed.join(', ')}.`;
  }
  const lines = message.split('\n').map((line) => line.trim());
  return lines
    .filter((line) => line !== '')
    .join(' ')
    .replace(/[.?]?$/, (end) => (end === '?' ? '?' : '.'));
}

/** An option as it was typed: yargs calls `--no-such` "such", and `--max_size=1` "max_size" and "maxSize". */
function asTyped(name: string, argv: readonly string[]): string {
  const plain = (word: string): string => word.replace(/^--?(?:no-)?/, '').split('=')[0] ?? '';
  const camel = (word: string): string => word.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const word = argv.find((one) => one.startsWith('-') && (plain(one) === name || camel(plain(one)) === name));
  if (word !== undefined) return word.split('=')[0] ?? word;
  // Letters behind one dash are options each.
  return argv.some((one) => /^-[^-]/.test(one) && one.includes(name)) && name.length === 1 ? `-${name}` : name;
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
      addAllow(
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
    .wrap(Math.min(100, columnsOf('output') ?? 100))
    .parserConfiguration({ 'greedy-arrays': false, 'parse-positional-numbers': false })
    .check((args) => {
      rejectRepeated(args);
      return true;
    })
    .exitProcess(false)
    .showHelpOnFail(false)
    .fail((message, error) => {
      // Of a value that is missing, or that looks like an option, yargs makes an error of its own.
      const isOurs = error instanceof Error && error.name !== 'YError';
      throw isOurs ? error : new UsageError('usage', complaint(message || (error instanceof Error ? error.message : ''), argv));
    });
  return guarded(async () => {
    await parser.parseAsync();
    return code;
  });
}
