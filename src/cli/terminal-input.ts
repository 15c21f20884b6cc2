/** What is said where a command waits for somebody to type: without it, it seems to hang. */
import { isatty } from 'node:tty';
import { complain } from '../output/standard-streams.ts';

const STANDARD_INPUT = 0;

/** Says on standard error that standard input is read, where that is a terminal. */
export function tellTerminalInput(): void {
  if (isatty(STANDARD_INPUT))
    complain(`binleaks: reading standard input; ${process.platform === 'win32' ? 'Ctrl-Z and Enter end' : 'Ctrl-D ends'} it\n`);
}
