/** What `binleaks scan` does once its command line is understood. */
import type { Confidence, ScanResult, Severity } from '../finding.ts';
import { masker } from '../mask.ts';
import { DEFAULT_CONFIG, SEVERITIES, loadConfig } from '../policy/config.ts';
import { UsageError } from '../policy/errors.ts';
import { scan } from '../scan.ts';
import { DASH, parseSize, pathsOf, rootOf, wantsColour } from './options.ts';
import { writeOut, writeReport } from './output.ts';
import { progressLine } from './progress.ts';

export const FORMATS = ['text', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** The options of the command line. */
export interface ScanRequest {
  readonly _: readonly (string | number)[];
  readonly paths?: readonly string[] | undefined;
  readonly format: Format;
  readonly output?: string | undefined;
  readonly report: readonly string[];
  readonly minConfidence?: Confidence | undefined;
  readonly failOn?: Severity | undefined;
  readonly config?: string | undefined;
  readonly policy: boolean;
  readonly exclude: readonly string[];
  readonly gitignore: boolean;
  readonly listenKeys: boolean;
  readonly maxFileSize?: string | undefined;
  readonly jobs?: number | undefined;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly color: boolean;
}

/** What is asked where no option is given. */
export const PLAIN: ScanRequest = {
  _: ['scan'],
  format: 'text',
  report: [],
  policy: true,
  exclude: [],
  gitignore: false,
  listenKeys: false,
  quiet: false,
  verbose: false,
  color: true,
};

/** Scans as asked and writes the reports; gives the exit code. */
export async function runScan(args: ScanRequest, version: string): Promise<number> {
  const reports = args.report.map(parseReport);
  if (args.jobs !== undefined && (!Number.isInteger(args.jobs) || args.jobs < 1))
    throw new UsageError('bad-option', '--jobs: expected a whole number from 1 on');
  const paths = pathsOf(args);
  const root = rootOf(paths);
  const config = args.policy ? loadConfig(root, args.config ?? null) : DEFAULT_CONFIG;
  // As elsewhere, - as the output is standard output.
  const output = args.output === DASH ? undefined : args.output;
  const progress = progressLine(process.stderr, args.quiet);
  const stop = new AbortController();
  const onSignal = (): void => stop.abort();
  process.once('SIGINT', onSignal);
  process.once('SIGTERM', onSignal);
  const maxFileSize = args.maxFileSize === undefined ? Infinity : parseSize(args.maxFileSize, '--max-file-size');
  const minConfidence = args.minConfidence ?? config.minConfidence ?? 'medium';
  const { result, secrets } = await scan({
    paths,
    root,
    config,
    exclude: args.exclude,
    gitignore: args.gitignore,
    minConfidence,
    includeListenKeys: args.listenKeys,
    maxFileSize,
    jobs: args.jobs ?? 0,
    signal: stop.signal,
    onProgress: progress.update,
    noPolicy: !args.policy,
    workerFile: new URL('./worker.js', import.meta.url),
  });
  progress.clear();
  process.removeListener('SIGINT', onSignal);
  process.removeListener('SIGTERM', onSignal);
  const mask = masker(secrets);
  const colour = output === undefined && wantsColour(args.color, process.stdout);
  const text = mask(await render(args.format, result, version, { colour, quiet: args.quiet, verbose: args.verbose }));
  for (const { format, file } of reports)
    writeReport(file, mask(await render(format, result, version, { colour: false, quiet: args.quiet, verbose: args.verbose })));
  if (output !== undefined) writeReport(output, text);
  else await writeOut(text);
  return exitCode(result, args.failOn ?? config.failOn);
}

/** 2 for a scan that missed something, whatever it found: it must not be taken for the whole answer. */
function exitCode(result: ScanResult, failOn: Severity | null): number {
  if (!result.complete) return 2;
  const least = failOn === null ? 0 : SEVERITIES.indexOf(failOn);
  return result.findings.some((finding) => SEVERITIES.indexOf(finding.severity) >= least) ? 1 : 0;
}

function parseReport(text: string): { readonly format: Format; readonly file: string } {
  const at = text.indexOf('=');
  const format = FORMATS.find((one) => one === text.slice(0, at));
  if (at < 1 || format === undefined || at === text.length - 1)
    throw new UsageError(
      'bad-option',
      `--report: expected FORMAT=FILE with FORMAT one of ${FORMATS.join(', ')}, found "${text.slice(0, 80)}"`,
    );
  return { format, file: text.slice(at + 1) };
}

async function render(
  format: Format,
  result: ScanResult,
  version: string,
  options: { readonly colour: boolean; readonly quiet: boolean; readonly verbose: boolean },
): Promise<string> {
  if (format === 'json') {
    const { reportJson } = await import('../report/json.ts');
    return reportJson(result, version);
  }
  const { reportText } = await import('../report/text.ts');
  return reportText(result, options);
}
