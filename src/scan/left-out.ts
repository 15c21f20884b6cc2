/** Which paths a scan leaves out by globs. */
import { DEFAULT_CONFIG } from '../policy/config.ts';
import type { ResultOptions } from '../result/build-result.ts';

type PathTest = (path: string) => boolean;

/** Whether a path, as reports give it, is left out. */
export interface LeavesOut {
  readonly byConfiguration: PathTest;
  readonly byOption: PathTest;
  readonly any: PathTest;
}

/** The globs of a scan: its configuration's, where the policy counts, and those it was given. Throws UsageError for a bad one. */
export async function leavesOut(options: ResultOptions & { readonly exclude?: readonly string[] }): Promise<LeavesOut> {
  const config = options.config ?? DEFAULT_CONFIG;
  const byConfiguration = await globTest(options.noPolicy ? [] : config.exclude, config.file ?? 'configuration');
  const byOption = await globTest(options.exclude ?? [], '--exclude');
  return { byConfiguration, byOption, any: (path) => byConfiguration(path) || byOption(path) };
}

/** Loads the glob matcher only where there are globs. */
async function globTest(globs: readonly string[], where: string): Promise<PathTest> {
  if (globs.length === 0) return () => false;
  const { compileGlobs } = await import('../policy/globs/globs.ts');
  return compileGlobs(globs, where);
}
