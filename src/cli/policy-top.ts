/** How far up a policy is looked for. */
import { resolve } from 'node:path';
import { findGitFolder } from '../git/repository.ts';

/**
 * The top of the repository that a folder belongs to, above which no configuration and no baseline counts: whoever may
 * write to a folder further up must not switch off a check in here. Null outside of repositories.
 */
export function policyTop(folder: string): string | null {
  const start = resolve(folder);
  return findGitFolder(start)?.root ?? (process.env['GIT_DIR'] === undefined ? null : start);
}
