/** Where commands end: what the user asked wrongly is said in one line, anything else is an unexpected error. */
import { UsageError } from '../policy/errors.ts';
import { printable } from '../report/printable.ts';

/** Runs a command and gives its exit code: 2, with a message, for a UsageError. */
export async function guarded(command: () => Promise<number>): Promise<number> {
  try {
    return await command();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    // A message quotes what was typed, and a key may have been pasted there.
    process.stderr.write(`binleaks: ${printable(error.message.replace(/[A-Za-z0-9]{40,}/g, '…'))}\n`);
    return 2;
  }
}
