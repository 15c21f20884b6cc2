/** Parses the command line and runs a command. */
import yargs from 'yargs';
import type { Argv } from 'yargs';
import { columnsOf, writeOut } from '../output/standard-streams.ts';
import { shorten } from '../output/shorten.ts';
import { UsageError } from '../model/errors.ts';
import { COMMANDS, isCommandName } from './help/command-list.ts';
import type { CommandName } from './help/command-list.ts';
import { addAllow } from './commands/allow.ts';
import { addBaseline } from './commands/baseline.ts';
import { addCompletion } from './commands/completion.ts';
import { explainCommand } from './commands/explain.ts';
import { guarded } from './exit-codes.ts';
import { runHook } from './hook.ts';
import { SCAN_EXIT_CODES, helpWidth, overview } from './help/overview.ts';
import { addInit } from './commands/init.ts';
import { addInstall } from './commands/install.ts';
import { DASH } from './options/options.ts';
import { addHistory } from './commands/history.ts';
import { addRange } from './commands/range.ts';
import { addRedact } from './commands/redact.ts';
import { addScan } from './commands/scan.ts';
import { addStaged } from './commands/staged.ts';
import { addVerify } from './commands/verify.ts';
import { suggest } from './help/suggest.ts';

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

/** What yargs found wrong, with what was typed, what may have been meant, and where help is. */
async function complaint(message: string, argv: readonly string[], version: string): Promise<string> {
  const [first = ''] = argv;
  if (!isCommandName(first) && /^Unknown arguments?: /.test(message) && !first.startsWith('-')) return unknownCommand(first);
  const command = isCommandName(first) ? first : null;
  const options = command === null ? [] : optionsIn(await helpOf(command, version));
  return `${inOneLine(message, argv, options)} Run "binleaks ${command === null ? '' : `${command} `}--help" for the options.`;
}

function unknownCommand(word: string): string {
  const meant = suggest(word, Object.keys(COMMANDS));
  return `Unknown command: ${shorten(word, 40)}.${meant === null ? '' : ` Did you mean ${meant}?`} Run "binleaks --help" for the commands.`;
}

/** The options that a command's help shows. */
function optionsIn(help: string): readonly string[] {
  return Array.from(help.matchAll(/^ +(?:-\w, )?(--[a-z][a-z-]*)/gm), ([, option]) => option ?? '');
}

/** What each command asks for, where nothing is named. */
const ASKED_FOR: Readonly<Partial<Record<CommandName, string>>> = {
  explain: 'name the id of a finding, PATH:LINE or COMMIT:PATH:LINE',
  allow: 'name the id of a finding, PATH:LINE or COMMIT:PATH:LINE',
  hook: 'name pre-commit, commit-msg or pre-push',
  completion: 'name a shell: bash, zsh or fish',
};

function inOneLine(message: string, argv: readonly string[], options: readonly string[]): string {
  const [first = ''] = argv;
  // "Invalid values:\n  Argument: format, Given: "x", Choices: "text", "json"": true and "" stand for no value at all.
  const [, option, given, choices] = /^[ \t]*Argument: ([^,\n]+), Given: ([^\n]+?), Choices: ([^\n]+)$/m.exec(message) ?? [];
  if (option !== undefined && given !== undefined && choices !== undefined) {
    const list = choices.replaceAll('"', '');
    const name = options.includes(`--${option}`) ? `--${option}` : option;
    if (given === 'true' || given === '""') return `${name} needs a value: ${list}.`;
    const meant = suggest(given.replaceAll('"', ''), list.split(', '));
    return `${name}: expected one of ${list}; found ${given}.${meant === null ? '' : ` Did you mean ${meant}?`}`;
  }
  const missing = /^Not enough arguments following: (.+)$/.exec(message)?.[1];
  if (missing !== undefined) return `${asTyped(missing, argv)} needs a value; write one that begins with - as --option=VALUE.`;
  const required = /^Missing required arguments?: (.+)$/.exec(message)?.[1]?.split(', ');
  if (required) return `${required.map((name) => `--${name}`).join(' and ')} ${required.length === 1 ? 'is' : 'are'} required.`;
  if (first.startsWith('-') && message.startsWith('Not enough non-option arguments')) return `Expected a command before ${first}.`;
  const asked = isCommandName(first) ? ASKED_FOR[first] : undefined;
  if (asked !== undefined && message.startsWith('Not enough non-option arguments')) return `${first}: ${asked}.`;
  const unknown = /^Unknown arguments?: (.+)$/.exec(message)?.[1]?.split(', ');
  if (unknown) {
    const typed = [...new Set(unknown.map((name) => asTyped(name, argv)))];
    const what = typed.every((one) => one.startsWith('-')) ? 'option' : 'argument';
    const meant = typed.map((one) => suggestOption(one, options)).filter((one) => one !== null);
    const question = meant.length === 0 ? '' : ` Did you mean ${meant.join(' and ')}?`;
    return `Unknown ${what}${typed.length > 1 ? 's' : ''}: ${typed.join(', ')}.${question}`;
  }
  const lines = message.split('\n').map((line) => line.trim());
  return lines
    .filter((line) => line !== '')
    .join(' ')
    .replace(/[.?]?$/, (end) => (end === '?' ? '?' : '.'));
}

/** The option that was meant; `--no-` is kept. */
function suggestOption(typed: string, options: readonly string[]): string | null {
  if (!typed.startsWith('--')) return null;
  const negated = typed.startsWith('--no-');
  const meant = suggest(
    typed.slice(negated ? 5 : 2),
    options.map((one) => one.slice(2)),
  );
  return meant === null ? null : `${negated ? '--no-' : '--'}${meant}`;
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

/** yargs has no type for it yet: whether help shows `[boolean]`, `[default: false]` and the like. */
declare module 'yargs' {
  interface Argv<T> {
    usageConfiguration(configuration: { readonly 'hide-types': boolean }): Argv<T>;
  }
}

/** What a shell's completion script asks with, instead of a command. */
const COMPLETE = '--get-yargs-completions';

/** The parser of all commands. `setCode` takes the exit code. */
function makeParser(argv: readonly string[], version: string, width: number, setCode: (code: number) => void): Argv {
  const bare = yargs(argv.map((word) => (word === '-' ? DASH : word))).scriptName('binleaks');
  const scanning = addHistory(addRange(addStaged(addScan(bare, version, setCode), version, setCode), version, setCode), version, setCode);
  const others = addInstall(
    addInit(addBaseline(addAllow(addRedact(addVerify(scanning, version, setCode), setCode), setCode), setCode), setCode),
    setCode,
  );
  return (
    addCompletion(others)
      .command(explainCommand(setCode))
      .command(
        COMMANDS.hook.usage,
        COMMANDS.hook.says,
        (command) =>
          command
            .positional('name', { type: 'string', demandOption: true, describe: 'pre-commit, commit-msg or pre-push' })
            .positional('args', { type: 'string', array: true, describe: 'What git hands to the hook' })
            .epilogue(SCAN_EXIT_CODES),
        ({ name, args }) => setCode(runHook(name, args ?? [])),
      )
      // These two are answered before: yargs knows them so that completion does.
      .command(COMMANDS.help.usage, COMMANDS.help.says)
      .command(COMMANDS.version.usage, COMMANDS.version.says)
      .demandCommand(1)
      .strict()
      // Not yargs' own: that takes a last word "help", such as the name of a file to scan, for --help.
      .help(false)
      .version(false)
      .option('help', { alias: 'h', type: 'boolean', describe: 'Show this help' })
      .option('version', { alias: 'V', type: 'boolean', describe: 'Show the version' })
      .usageConfiguration({ 'hide-types': true })
      .wrap(width)
      .parserConfiguration({ 'greedy-arrays': false, 'parse-positional-numbers': false })
      .check((args) => {
        rejectRepeated(args);
        return true;
      })
      .exitProcess(false)
      .showHelpOnFail(false)
  );
}

/** The help of a command, as its --help prints it. */
export async function helpOf(command: CommandName, version: string, width = helpWidth(null)): Promise<string> {
  return makeParser([command], version, width, () => undefined).getHelp();
}

async function showHelp(about: string | undefined, version: string, width: number): Promise<number> {
  if (about === undefined || about.startsWith('-') || about === 'help' || about === 'version') await writeOut(overview(width));
  else if (isCommandName(about)) await writeOut(`${await helpOf(about, version, width)}\n`);
  else throw new UsageError('usage', unknownCommand(about));
  return 0;
}

/** Runs the command line; gives the exit code. */
export async function run(argv: readonly string[], version: string): Promise<number> {
  const [first, second] = argv;
  const width = helpWidth(columnsOf('output'));
  // Nothing was asked, so nothing is clean: a build whose variable is empty must not pass.
  if (first === undefined) {
    await writeOut(overview(width));
    return 2;
  }
  if (first !== COMPLETE) {
    const before = argv.slice(0, argv.includes('--') ? argv.indexOf('--') : argv.length);
    const isHelp = first === 'help' || before.some((word) => word === '--help' || word === '-h');
    if (isHelp) return guarded(() => showHelp(first === 'help' ? second : first, version, width));
    if (before.some((word) => word === '--version' || word === '-V')) {
      await writeOut(`${version}\n`);
      return 0;
    }
  }
  let code = 0;
  let found: string | null = null;
  const parser = makeParser(argv, version, width, (value) => {
    code = value;
  }).fail((message, error) => {
    // Of a value that is missing, or that looks like an option, yargs makes an error of its own.
    if (error instanceof Error && error.name !== 'YError') throw error;
    found = message || (error instanceof Error ? error.message : '');
    throw new UsageError('usage', found);
  });
  // Only then: a folder that is called like the command of completion would be taken for it.
  if (first === COMPLETE) parser.completion(COMPLETE, false);
  return guarded(async () => {
    try {
      await parser.parseAsync();
    } catch (error) {
      if (found === null) throw error;
      throw new UsageError('usage', await complaint(found, argv, version), { cause: error });
    }
    return code;
  });
}
