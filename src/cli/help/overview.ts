/** The help of the whole program, and the parts that the commands' helps share. */
import { wrap } from '../../report/words.ts';
import { COMMANDS, COMMAND_GROUPS } from './command-list.ts';

/** Help is no wider than this, however wide the terminal: long lines are hard to read. */
const MAX_WIDTH = 100;
const MIN_WIDTH = 40;
const NAME_WIDTH = 12;

/** The last lines of the help of every command that scans. */
export const SCAN_EXIT_CODES = `Exit codes:
  0  everything was read and nothing is reported
  1  something is reported
  2  something could not be read, or the command line is invalid`;

/** The last lines of the help of every command that changes or tells something. */
export const PLAIN_EXIT_CODES = `Exit codes:
  0  done
  2  it could not be done, or the command line is invalid`;

const EXAMPLES: readonly (readonly [string, string])[] = [
  ['binleaks scan', 'the folder you are in'],
  ['binleaks history ~/src/bot', 'a repository, with everything it ever stored'],
  ['binleaks init --dry-run', 'what would protect this repository'],
  ['journalctl -u bot | binleaks redact > bot.log', 'a log without its credentials'],
];

/** The columns that help may take on a terminal of `columns`; null for what is no terminal. */
export function helpWidth(columns: number | null): number {
  return Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, columns ?? MAX_WIDTH));
}

/** What `binleaks --help` prints: the commands in groups, examples, exit codes. */
export function overview(width: number): string {
  const lines = ['binleaks <command> [options]', '', 'Finds leaked Binance API keys, secrets and private keys.'];
  for (const [title, names] of COMMAND_GROUPS) {
    lines.push('', `${title}:`);
    for (const name of names) lines.push(...wrap(COMMANDS[name].says, `  ${name.padEnd(NAME_WIDTH)}`, ' '.repeat(NAME_WIDTH + 2), width));
  }
  lines.push('', 'Examples:');
  for (const [command, says] of EXAMPLES) lines.push(`  ${command}`, ...wrap(says, '      ', '      ', width));
  lines.push(
    '',
    ...SCAN_EXIT_CODES.split('\n').flatMap((line) => wrap(line.trimStart(), line.startsWith(' ') ? '  ' : '', '     ', width)),
    '',
    ...wrap('"binleaks help COMMAND" shows the options of a command.', '', '', width),
    ...wrap('No credential is ever printed in full: at most its first 3 and last 2 characters.', '', '', width),
  );
  return `${lines.join('\n')}\n`;
}
