/** Globs of the configuration and of --exclude, tested against root-relative paths with `/`. */
import picomatch from 'picomatch';
import { UsageError } from './errors.ts';

/** A test for paths that any of the globs matches. A glob without a slash matches at any depth, as in .gitignore. */
export function compileGlobs(globs: readonly string[], where: string): (path: string) => boolean {
  const tests = globs.map((glob) => {
    if (!isBalanced(glob)) throw new UsageError('bad-glob', `${where}: bad glob "${glob}": a bracket or brace is not closed`);
    const anchored = glob.replace(/^\.?\//, '');
    const pattern = glob.startsWith('/') || anchored.replace(/\/$/, '').includes('/') ? anchored : `**/${anchored}`;
    const options = { dot: true } as const;
    const whole = picomatch(pattern.replace(/\/$/, ''), options);
    const below = picomatch(`${pattern.replace(/\/$/, '')}/**`, options);
    return (path: string): boolean => whole(path.replace(/\/$/, '')) || below(path);
  });
  return (path) => tests.some((test) => test(path));
}

function isBalanced(glob: string): boolean {
  const open: string[] = [];
  const closes: Readonly<Record<string, string>> = { ']': '[', '}': '{', ')': '(' };
  for (let i = 0; i < glob.length; i++) {
    const character = glob[i] ?? '';
    if (character === '\\') {
      i++;
      continue;
    }
    if (open.at(-1) === '[' && character !== ']') continue;
    if (character === '[' || character === '{' || character === '(') open.push(character);
    else if (character in closes && open.pop() !== closes[character]) return false;
  }
  return open.length === 0;
}
