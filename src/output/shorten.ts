/**
 * The one way to cut a text that people will read. A credential across a cut loses the form by which it is known, so what is
 * too long is masked first, and cut between its tokens.
 */
import { isWordLike } from '../detect/text/shape.ts';
import { UNKNOWN_VALUES } from './mask.ts';

/** A token that is shorter gives nothing away. */
const MAX_PIECE = 12;
const IN_TOKEN = /^[A-Za-z0-9+_=%-]$/;

/** The text with what looks like a credential masked, and at most about `most` characters of it: `…` stands for the rest. */
export function shorten(text: string, most: number): string {
  const masked = UNKNOWN_VALUES.text(text);
  if (masked.length <= most) return masked;
  let start = most;
  while (start > 0 && IN_TOKEN.test(masked.charAt(start - 1))) start--;
  let end = most;
  while (end < start + MAX_PIECE && IN_TOKEN.test(masked.charAt(end))) end++;
  const isCut = end > most && end - start >= MAX_PIECE && !isWordLike(masked.slice(start, most));
  // Half of a pair of surrogates is no character.
  return `${masked.slice(0, isCut ? start : most).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** What was typed or configured, for a message that says what is wrong with it: in quotation marks, masked and short. */
export function quoted(text: string, most = 80): string {
  return `"${shorten(text, most)}"`;
}

/** The first digits of a hexadecimal id; of anything else what may be shown of it. */
export function shortId(id: string, digits = 10): string {
  return /^[0-9a-f]*$/.test(id) ? id.slice(0, digits) : shorten(id, digits);
}
