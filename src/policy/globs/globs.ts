/** Globs of the configuration and of --exclude, tested against root-relative paths with `/`. */
import picomatch from 'picomatch';
import { quoted } from '../../output/shorten.ts';
import { UsageError } from '../../model/errors.ts';
import { globProblem } from './glob-problem.ts';

/** A test for paths that any of the globs matches. A glob without a slash matches at any depth, as in .gitignore. */
export function compileGlobs(globs: readonly string[], where: string): (path: string) => boolean {
  const tests = globs.map((glob) => {
    const problem = globProblem(glob);
    if (problem !== null) throw new UsageError('bad-glob', `${where}: bad glob ${quoted(glob)}: ${problem}`);
    const anchored = glob.replace(/^\.?\//, '');
    const pattern = glob.startsWith('/') || anchored.replace(/\/$/, '').includes('/') ? anchored : `**/${anchored}`;
    // Without `posix` it takes the `!` of [!a] for one more character of the class: the opposite of what every shell means.
    const options = { dot: true, posix: true } as const;
    const whole = picomatch(pattern.replace(/\/$/, ''), options);
    const below = picomatch(`${pattern.replace(/\/$/, '')}/**`, options);
    return (path: string): boolean => whole(path.replace(/\/$/, '')) || below(path);
  });
  return (path) => tests.some((test) => test(path));
}
