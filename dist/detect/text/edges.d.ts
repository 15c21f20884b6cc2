/**
 * The ends of a text, in linear time. A regular expression such as `/[ \t]+$/` tries every place of the text anew: on
 * hostile text that is quadratic, and these are asked of every value.
 */
/** The text without the characters of `members` at its end. */
export declare function withoutEnd(text: string, members: string): string;
/** The text without the characters of `members` at both ends. */
export declare function withoutEnds(text: string, members: string): string;
/** The longest end of a text whose every character matches `member`, a class of one character; empty where the last one doesn't. */
export declare function endOf(text: string, member: RegExp): string;
/** The text up to the first place where `pattern` matches; all of it where it matches nowhere. */
export declare function cutAt(text: string, pattern: RegExp): string;
