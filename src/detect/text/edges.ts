/**
 * The ends of a text, in linear time. A regular expression such as `/[ \t]+$/` tries every place of the text anew: on
 * hostile text that is quadratic, and these are asked of every value.
 */

/** Index behind the last character that is none of `members`; 0 where there is none. */
function endWithout(text: string, members: string): number {
  let end = text.length;
  while (end > 0 && members.includes(text.charAt(end - 1))) end--;
  return end;
}

/** The text without the characters of `members` at its end. */
export function withoutEnd(text: string, members: string): string {
  const end = endWithout(text, members);
  return end === text.length ? text : text.slice(0, end);
}

/** The text without the characters of `members` at both ends. */
export function withoutEnds(text: string, members: string): string {
  const end = endWithout(text, members);
  let start = 0;
  while (start < end && members.includes(text.charAt(start))) start++;
  return text.slice(start, end);
}

/** The longest end of a text whose every character matches `member`, a class of one character; empty where the last one doesn't. */
export function endOf(text: string, member: RegExp): string {
  let start = text.length;
  while (start > 0 && member.test(text.charAt(start - 1))) start--;
  return text.slice(start);
}

/** The text up to the first place where `pattern` matches; all of it where it matches nowhere. */
export function cutAt(text: string, pattern: RegExp): string {
  const at = text.search(pattern);
  return at < 0 ? text : text.slice(0, at);
}
