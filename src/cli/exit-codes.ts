/** Where commands end: what the user asked wrongly is said in one line, anything else is an unexpected error. */
import { RepositoryError } from '../git/repository.ts';
import { complain } from '../output/standard-streams.ts';
import { UNKNOWN_VALUES } from '../output/mask.ts';
import { BinleaksError } from '../model/errors.ts';
import { printable } from '../report/printable.ts';

/** Runs a command and gives its exit code: 2, with a message, for an error that says what is wrong. */
export async function guarded(command: () => Promise<number>): Promise<number> {
  try {
    return await command();
  } catch (error) {
    if (!(error instanceof BinleaksError)) throw error;
    // A message quotes what was typed, and a key may have been pasted there: it is masked before its characters are written out.
    complain(`binleaks: ${printable(UNKNOWN_VALUES.text(error.message))}\n`);
    if (error instanceof RepositoryError) for (const line of error.remedy) complain(`    ${printable(UNKNOWN_VALUES.text(line))}\n`);
    return 2;
  }
}
