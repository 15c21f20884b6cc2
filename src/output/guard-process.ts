/** What is said when something goes wrong that nobody expected. Loads what prints only then: a hook feels every millisecond. */

const UNFINISHED = "binleaks: ended before it was finished; please report it at the project's issue tracker\n";

/** Watches over this process: nothing that is not finished ends well, and no error of Node's own is printed with what it quotes. */
export function guardProcess(): void {
  process.once('beforeExit', warnUnfinished);
  process.on('uncaughtException', (error: unknown) => void reportUnexpected(error).then(() => process.exit(2)));
  // A reader that has seen enough (head, less) closes the pipe: that is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    const why = error.code === 'ENOSPC' ? 'the disk is full' : (error.code ?? error.name);
    process.stderr.write(`binleaks: can't write to standard output (${why})\n`);
    process.exit(2);
  });
  process.stderr.on('error', () => undefined);
}

/** Ends the watch for an end that comes too early. */
export function finished(): void {
  process.removeListener('beforeExit', warnUnfinished);
}

/** Only the error's class: its message may quote what was being read. With BINLEAKS_DEBUG also where it came about. */
export async function reportUnexpected(error: unknown): Promise<void> {
  const { complain } = await import('./standard-streams.ts');
  complain(
    `binleaks: unexpected error (${error instanceof Error ? error.name : 'unknown'}); please report it at the project's issue tracker\n`,
  );
  if (process.env['BINLEAKS_DEBUG'] && error instanceof Error) complain(`${framesOf(error).join('\n')}\n`);
}

/** The lines of a stack trace, without those of the message. */
export function framesOf({ stack }: Error): readonly string[] {
  return (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
}

// A promise that nothing settles any more ends the process without an error: what was not finished is never a success.
function warnUnfinished(): void {
  process.stderr.write(UNFINISHED);
  process.exitCode = 2;
}
