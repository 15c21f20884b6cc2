/** .gitignore files, read with the `ignore` package, which follows git's own rules. */
import ignore from 'ignore';
import type { GitignoreReader } from './walk-files.ts';

/** Makes the reader that walkFiles() wants. The package ignores case unless it is told not to; git does as the file system. */
export function createGitignore(): GitignoreReader {
  return (text, ignoresCase) => {
    const rules = ignore({ ignorecase: ignoresCase }).add(text);
    return (path) => {
      const result = rules.test(path);
      if (result.ignored) return 'ignored';
      return result.unignored ? 'kept' : null;
    };
  };
}
