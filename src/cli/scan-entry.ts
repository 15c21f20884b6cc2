/** `scan` of plain paths, in one file. */
import { guarded } from './exit-codes.ts';
import { PLAIN, runScan } from './run/run-scan.ts';

declare const BINLEAKS_VERSION: string;

/** Scans paths without options, and reports to standard output. Gives the exit code. */
export function scanPlainly(paths: readonly string[]): Promise<number> {
  return guarded(() => runScan({ ...PLAIN, paths }, BINLEAKS_VERSION));
}
