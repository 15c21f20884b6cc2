/** What `binleaks staged` does once its command line is understood. */
import { resolve } from 'node:path';
import { slashPath } from '../../model/shown-path.ts';
import type { Scan } from '../../result/build-result.ts';
import { UNKNOWN_VALUES } from '../../output/mask.ts';
import { complain } from '../../output/standard-streams.ts';
import { printable } from '../../report/printable.ts';
import { plural } from '../../report/words.ts';
import { scanMessage } from '../../scan/message.ts';
import { scanStaged } from '../../scan/staged.ts';
import type { LeftOut } from '../../scan/staged.ts';
import { archivesOf } from '../options/archive-options.ts';
import type { ArchiveRequest } from '../options/archive-options.ts';
import { PLAIN_REPORT, scanAndReport } from '../scan-and-report.ts';
import type { ReportRequest, Run } from '../scan-and-report.ts';

/** The options of the command line. */
interface StagedRequest extends ReportRequest, ArchiveRequest {
  readonly directory?: string | undefined;
  readonly message?: string | undefined;
}

/** What is asked where no option is given. */
export const PLAIN_STAGED: StagedRequest = { ...PLAIN_REPORT, _: ['staged'] };

/** Judges what is staged, or a message; gives the exit code. */
export async function runStaged(args: StagedRequest, version: string): Promise<number> {
  const folder = resolve(args.directory ?? '.');
  const shared = { includeListenKeys: args.listenKeys, noPolicy: !args.policy };
  const { message } = args;
  const perform = async (run: Run): Promise<Scan> => {
    if (message !== undefined) {
      const isEdited = process.env['GIT_EDITOR'] !== ':';
      const scan = await scanMessage({ ...run, ...shared, folder, file: resolve(folder, message), isEdited });
      if (scan.hasLeakInComments)
        complain('binleaks: warning: a comment line of the message holds a Binance credential; git takes that line out\n');
      return scan;
    }
    const scan = await scanStaged({ ...run, ...shared, folder, exclude: args.exclude, archives: archivesOf(args) });
    for (const path of scan.exposedFiles) warn(path);
    for (const line of leftOutLines(scan.leftOut, run.config.file, folder)) complain(`binleaks: ${line}\n`);
    return scan;
  };
  return scanAndReport(args, folder, version, perform);
}

/** So many files that were left out are named. */
const MAX_NAMED = 3;

/** What globs left out, one line for each place that says so. */
function leftOutLines(leftOut: LeftOut, file: string | null, folder: string): readonly string[] {
  const { byConfiguration, byOption, isConfigurationTracked } = leftOut;
  const shown = file === null ? 'the configuration' : printable(UNKNOWN_VALUES.text(slashPath(folder, file) || file));
  const by = `"exclude" in ${shown}${isConfigurationTracked ? '' : ' (which git does not track)'}`;
  return [
    ...(byConfiguration.length > 0 ? [`${namedPaths(byConfiguration)} left out by ${by}`] : []),
    ...(byOption.length > 0 ? [`${namedPaths(byOption)} left out by --exclude`] : []),
  ];
}

function namedPaths(paths: readonly string[]): string {
  const names = paths
    .slice(0, MAX_NAMED)
    .map((path) => printable(UNKNOWN_VALUES.text(path)))
    .join(', ');
  const rest = paths.length - MAX_NAMED;
  return `${plural(paths.length, 'staged file')} (${names}${rest > 0 ? ` and ${rest} more` : ''})`;
}

function warn(path: string): void {
  const name = printable(UNKNOWN_VALUES.text(path));
  complain(
    `binleaks: warning: ${name} names Binance credentials and is committed; unless that is meant, add it to .gitignore and run: git rm --cached -- '${name.replaceAll("'", "'\\''")}'\n`,
  );
}
