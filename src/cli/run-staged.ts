/** What `binleaks staged` does once its command line is understood. */
import { resolve } from 'node:path';
import type { Scan } from '../judge.ts';
import { UNKNOWN_VALUES } from '../output/mask.ts';
import { complain } from '../output/standard.ts';
import { printable } from '../report/printable.ts';
import { scanMessage } from '../scan-message.ts';
import { scanStaged } from '../scan-staged.ts';
import { archivesOf } from './archive-options.ts';
import type { ArchiveRequest } from './archive-options.ts';
import { PLAIN_REPORT, scanAndReport } from './present.ts';
import type { ReportRequest, Run } from './present.ts';

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
    if (message !== undefined) return scanMessage({ ...run, ...shared, folder, file: resolve(folder, message) });
    const scan = await scanStaged({ ...run, ...shared, folder, exclude: args.exclude, archives: archivesOf(args) });
    for (const path of scan.exposedFiles) warn(path);
    return scan;
  };
  return scanAndReport(args, folder, version, perform);
}

function warn(path: string): void {
  const name = printable(UNKNOWN_VALUES.text(path));
  complain(
    `binleaks: warning: ${name} names Binance credentials and is committed; unless that is meant, add it to .gitignore and run: git rm --cached -- '${name.replaceAll("'", "'\\''")}'\n`,
  );
}
