/** Where commands end: what the user asked wrongly is said in one line, anything else is an unexpected error. */
import { RepositoryError } from '../git/repository.ts';
import { UsageError } from '../policy/errors.ts';
import { printable } from '../report/printable.ts';

/** Runs a command and gives its exit code: 2, with a message, for a UsageError. */
export async function guarded(command: () => Promise<number>): Promise<number> {
  try {
    return await command();
  } catch (error) {
    // Repository and git errors say in words what is wrong and what to do.
    const isExplained = error instanceof UsageError || (error instanceof Error && /^(?:Repository|Git)Error$/.test(error.name));
    if (!isExplained) throw error;
    // A message quotes what was typed, and a key may have been pasted there.
    process.stderr.write(`binleaks: ${printable(error.message.replace(/[A-Za-z0-9]{40,}/g, '…'))}\n`);
    if (error instanceof RepositoryError) for (const line of error.remedy) process.stderr.write(`    ${printable(line)}\n`);
    return 2;
  }
}
