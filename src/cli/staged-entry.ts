/** What the hooks ask for, in a file of its own: `binleaks staged` with no option, or with --message alone. */
import { guarded } from './exit-codes.ts';
import { PLAIN_STAGED, runStaged } from './run/run-staged.ts';

declare const BINLEAKS_VERSION: string;

/** Judges what is staged, or a message; gives the exit code. */
export async function stagedPlainly(message: string | undefined): Promise<number> {
  return guarded(() => runStaged({ ...PLAIN_STAGED, message }, BINLEAKS_VERSION));
}
