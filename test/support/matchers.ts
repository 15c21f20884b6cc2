/** vitest's matchers for parts of a value, typed: its own give `any`. */
import { expect } from 'vitest';

/** Matches a text that holds another. */
export function containing(text: string): unknown {
  return expect.stringContaining(text);
}

/** Matches a text by an expression. */
export function matching(expression: RegExp): unknown {
  return expect.stringMatching(expression);
}
