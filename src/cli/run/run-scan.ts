/** What `binleaks scan` does once its command line is understood. */
import { scan } from '../../scan/files.ts';
import { archivesOf } from '../options/archive-options.ts';
import type { ArchiveRequest } from '../options/archive-options.ts';
import { parseSize, pathsOf, rootOf } from '../options/options.ts';
import { PLAIN_REPORT, checkJobs, keepInputs, scanAndReport } from '../scan-and-report.ts';
import type { ReportRequest } from '../scan-and-report.ts';
import { tellTerminalInput } from '../terminal-input.ts';

/** The options of the command line. */
interface ScanRequest extends ReportRequest, ArchiveRequest {
  readonly paths?: readonly string[] | undefined;
  readonly gitignore: boolean;
  readonly maxFileSize?: string | undefined;
  readonly jobs?: number | undefined;
  readonly follow: boolean;
}

/** What is asked where no option is given. */
export const PLAIN: ScanRequest = { ...PLAIN_REPORT, _: ['scan'], gitignore: false, follow: false };

/** Scans as asked and writes the reports; gives the exit code. */
export async function runScan(args: ScanRequest, version: string): Promise<number> {
  const jobs = checkJobs(args.jobs);
  const paths = pathsOf(args);
  keepInputs(args, paths);
  const root = rootOf(paths);
  if (paths.includes('-') && !args.quiet) tellTerminalInput();
  if (args.follow) {
    const { runFollow } = await import('./run-follow.ts');
    return runFollow(args, paths, root, version);
  }
  const maxFileSize = args.maxFileSize === undefined ? {} : { maxFileSize: parseSize(args.maxFileSize, '--max-file-size') };
  return scanAndReport(args, root, version, (run) =>
    scan({
      ...run,
      paths,
      root,
      exclude: args.exclude,
      archives: archivesOf(args),
      gitignore: args.gitignore,
      includeListenKeys: args.listenKeys,
      ...maxFileSize,
      jobs,
      noPolicy: !args.policy,
      workerFile: new URL('./worker.js', import.meta.url),
    }),
  );
}
