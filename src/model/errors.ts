/**
 * The errors that say in words what is wrong. Programs tell them apart by class or by `code`, never by their words; whoever
 * shows one needs no more than its message and its remedy. Whatever else is thrown is a mistake of this program's.
 */

/** An error with a message for people and a `code` for programs. */
export class BinleaksError extends Error {
  override name = 'BinleaksError';
  /** Stable: lower-case words joined by hyphens, such as `config-key`. */
  readonly code: string;
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** What the user asked for or configured is wrong: the message names it and says what to do. Exit code 2. */
export class UsageError extends BinleaksError {
  override name = 'UsageError';
}

/** A file could not be read or written, or a program not be started: what was asked for was right. Exit code 2. */
export class FileError extends BinleaksError {
  override name = 'FileError';
}

/** A scan was told to end. */
export class InterruptedError extends BinleaksError {
  override name = 'InterruptedError';
  constructor() {
    super('interrupted', 'interrupted before everything was read');
  }
}

/** Why the system refused: the `code` of its error (`ENOENT`); empty where there is none. */
export function systemCode(error: unknown): string {
  if (error instanceof BinleaksError) return '';
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
