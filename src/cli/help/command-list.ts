/** The commands: how each is called and what it does in a line, in the groups that `binleaks --help` shows. */

/** One command of the command line. */
interface CommandWords {
  /** Its name and positional arguments, as yargs takes them. */
  readonly usage: string;
  readonly says: string;
}

/** Every command by its name. */
export const COMMANDS = {
  scan: { usage: 'scan [paths..]', says: 'Scan files and folders; - is standard input' },
  staged: { usage: 'staged', says: 'Judge what the next commit would add; silent when that is clean' },
  range: { usage: 'range [commits]', says: 'Judge every commit of a range, not only their sum' },
  history: {
    usage: 'history [repo]',
    says: 'Scan everything a git repository ever stored: all refs, stashes, notes, tags, messages, unreachable objects',
  },
  init: { usage: 'init', says: 'Set a repository up: configuration, git hooks and a workflow' },
  install: { usage: 'install', says: 'Add git hooks that check every commit; --check says whether they run' },
  uninstall: { usage: 'uninstall', says: 'Take out what install added, to the last byte' },
  hook: { usage: 'hook <name> [args..]', says: 'Run a shipped hook, as installed hooks do' },
  explain: { usage: 'explain <what> [paths..]', says: 'Say why a finding is reported, or why a line is not' },
  allow: { usage: 'allow <credentials..>', says: 'Allow false positives by their id, with a reason, in the configuration' },
  baseline: { usage: 'baseline [paths..]', says: 'Accept what is found today, so that only new credentials fail' },
  redact: { usage: 'redact [files..]', says: 'Mask every credential: standard input to standard output, as it streams' },
  verify: { usage: 'verify', says: 'Check a key of your own at Binance: its permissions, IP addresses and age' },
  completion: { usage: 'completion <shell>', says: 'Print a completion script for bash, zsh or fish' },
  help: { usage: 'help [command]', says: 'Show the help of a command' },
  version: { usage: 'version', says: 'Show the version' },
} as const satisfies Readonly<Record<string, CommandWords>>;

export type CommandName = keyof typeof COMMANDS;

/** The groups of the help, in the order in which they are shown. Every command stands in one of them. */
export const COMMAND_GROUPS: readonly (readonly [string, readonly CommandName[]])[] = [
  ['Find leaks', ['scan', 'history', 'range', 'staged']],
  ['Stop leaks', ['init', 'install', 'uninstall', 'hook']],
  ['Work with findings', ['explain', 'allow', 'baseline']],
  ['Logs and keys', ['redact', 'verify']],
  ['About binleaks', ['completion', 'help', 'version']],
];

/** Whether a word is the name of a command. */
export function isCommandName(word: string): word is CommandName {
  return Object.hasOwn(COMMANDS, word);
}
