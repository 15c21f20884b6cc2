/** An error in what the user asked or configured: its message names what is wrong and what to do. Exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
  readonly code: string;
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
