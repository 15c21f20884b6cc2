/**
 * What is wrong with a glob, before it is compiled.
 *
 * A glob becomes a regular expression, and a scanned tree may bring its own configuration: repeated groups and rows of
 * wildcards backtrack for minutes over one long name (`*a*a*a*a*a*a*a*a*b` took 8 s over 60 characters). Useful globs
 * need none of that.
 */

const MAX_LENGTH = 500;
/** Four in one segment took 0.8 s over a name of 255 characters, three 18 ms. */
const MAX_STARS = 3;
const MAX_DEEP_STARS = 3;
const MAX_GROUPS = 8;

/** What to tell the user, or null for a glob that can be used. */
export function globProblem(glob: string): string | null {
  if (glob.length > MAX_LENGTH) return `more than ${MAX_LENGTH} characters`;
  // It would match nothing, and picomatch takes no empty pattern.
  if (/^\.?\/*$/.test(glob)) return 'it names no file: "**" is everything';
  // On Windows paths are typed so; here a backslash makes the next character stand for itself, which a letter does anyway.
  if (/\\[A-Za-z0-9_]/.test(glob)) return 'write "/" between folders: a backslash only escapes the character behind it';
  // At the end of a glob picomatch steps past the end and never comes back.
  if (/\\{3,}/.test(glob)) return 'more than two backslashes in a row';
  // An escaped character stands for itself, a class for one character.
  const literal = glob.replace(/\\./g, 'x');
  if (!isBalanced(literal)) return 'a bracket or brace is not closed';
  const plain = literal.replace(/\[[^\][]*\]/g, 'x');
  if (/[+*]\(|\)[+*?{]/.test(plain)) return 'repeated groups are not supported';
  if ((plain.match(/[({]/g) ?? []).length > MAX_GROUPS) return `more than ${MAX_GROUPS} groups`;
  const segments = plain.replace(/\/\*\*\/?$/, '').split('/');
  if (segments.filter((one) => one === '**').length > MAX_DEEP_STARS) return `"**" more than ${MAX_DEEP_STARS} times`;
  const hasRow = segments.some((one) => one !== '**' && (one.match(/[*+]+/g) ?? []).length > MAX_STARS);
  return hasRow ? `more than ${MAX_STARS} wildcards between two slashes` : null;
}

function isBalanced(glob: string): boolean {
  const open: string[] = [];
  const closes: Readonly<Record<string, string>> = { ']': '[', '}': '{', ')': '(' };
  for (const character of glob) {
    if (open.at(-1) === '[' && character !== ']') continue;
    if (character === '[' || character === '{' || character === '(') open.push(character);
    else if (character in closes && open.pop() !== closes[character]) return false;
  }
  return open.length === 0;
}
