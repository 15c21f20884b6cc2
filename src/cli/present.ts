/** What every scanning command shares: its common options, signals, progress, reports and the exit code. */
import type { Argv } from 'yargs';
import type { Confidence, ScanResult, Severity } from '../finding.ts';
import type { Scan } from '../judge.ts';
import { masker } from '../mask.ts';
import { loadBaseline } from '../policy/baseline.ts';
import type { BaselineEntry } from '../policy/baseline.ts';
import { CONFIDENCES, DEFAULT_CONFIG, SEVERITIES, loadConfig } from '../policy/config.ts';
import type { Config } from '../policy/config.ts';
import { UsageError } from '../policy/errors.ts';
import { DASH, wantsColour } from './options.ts';
import { writeOut, writeReport } from './output.ts';
import { progressLine } from './progress.ts';
import type { ProgressLine } from './progress.ts';

const FORMATS = ['text', 'json'] as const;
type Format = (typeof FORMATS)[number];

/** The options of every command that scans. */
export interface ReportRequest {
  readonly _: readonly (string | number)[];
  readonly format: Format;
  readonly output?: string | undefined;
  readonly report: readonly string[];
  readonly minConfidence?: Confidence | undefined;
  readonly failOn?: Severity | undefined;
  readonly config?: string | undefined;
  readonly baseline?: string | undefined;
  readonly policy: boolean;
  readonly exclude: readonly string[];
  readonly listenKeys: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly color: boolean;
}

/** What is asked where no option is given. */
export const PLAIN_REPORT: ReportRequest = {
  _: [],
  format: 'text',
  report: [],
  policy: true,
  exclude: [],
  listenKeys: false,
  quiet: false,
  verbose: false,
  color: true,
};

const NONE: string[] = [];

/** Adds the options of {@link ReportRequest} to a command. */
export function withReportOptions<T>(yargs: Argv<T>) {
  return yargs
    .option('format', { alias: 'f', choices: FORMATS, default: PLAIN_REPORT.format, describe: 'Form of the report' })
    .option('output', { alias: 'o', type: 'string', requiresArg: true, describe: 'Write the report to a file' })
    .option('report', {
      type: 'string',
      array: true,
      requiresArg: true,
      default: NONE,
      describe: 'FORMAT=FILE: one more report; can be repeated',
    })
    .option('min-confidence', { choices: CONFIDENCES, describe: 'Report from this confidence on (default: medium)' })
    .option('fail-on', { choices: SEVERITIES, describe: 'Exit with 1 only from this severity on' })
    .option('exclude', {
      type: 'string',
      array: true,
      requiresArg: true,
      default: NONE,
      describe: 'Leave out what matches the glob; can be repeated',
    })
    .option('listen-keys', { type: 'boolean', default: false, describe: 'Report listen keys too' })
    .option('config', {
      type: 'string',
      requiresArg: true,
      describe: 'Configuration file (default: binleaks.config.json from the scanned folder upwards)',
    })
    .option('baseline', {
      type: 'string',
      requiresArg: true,
      describe: 'Accepted credentials (default: .binleaks-baseline.json from the scanned folder upwards)',
    })
    .option('policy', {
      type: 'boolean',
      default: true,
      describe: 'Use the configuration, the baseline and comments; --no-policy shows everything',
    })
    .option('quiet', { alias: 'q', type: 'boolean', default: false, describe: 'Print findings only' })
    .option('verbose', { alias: 'v', type: 'boolean', default: false, describe: 'Print every place and every signal' })
    .option('color', { type: 'boolean', default: true, describe: 'Colours on a terminal; --no-color switches them off (NO_COLOR too)' });
}

/** What a command's own scan is given. */
export interface Run {
  readonly config: Config;
  readonly baseline: readonly BaselineEntry[];
  readonly minConfidence: Confidence;
  readonly signal: AbortSignal;
  readonly onProgress: ProgressLine['update'];
}

/**
 * Runs a scan and writes the reports that were asked for; gives the exit code. `root` is where the configuration is
 * looked for. SIGINT and SIGTERM end the scan early: what was found until then is reported.
 */
export async function scanAndReport(
  args: ReportRequest,
  root: string,
  version: string,
  perform: (run: Run) => Promise<Scan>,
): Promise<number> {
  const reports = args.report.map(parseReport);
  const config = args.policy ? loadConfig(root, args.config ?? null) : DEFAULT_CONFIG;
  const baseline = args.policy ? loadBaseline(root, args.baseline ?? null, config) : [];
  // As elsewhere, - as the output is standard output.
  const output = args.output === DASH ? undefined : args.output;
  const progress = progressLine(process.stderr, args.quiet);
  const stop = new AbortController();
  const onSignal = (): void => stop.abort();
  process.once('SIGINT', onSignal);
  process.once('SIGTERM', onSignal);
  const minConfidence = args.minConfidence ?? config.minConfidence ?? 'medium';
  const { result, secrets } = await perform({ config, baseline, minConfidence, signal: stop.signal, onProgress: progress.update });
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
  return exitCode(result, args.failOn ?? config.failOn, stop.signal.aborted);
}

/** --jobs, checked. */
export function checkJobs(jobs: number | undefined): number {
  if (jobs !== undefined && (!Number.isInteger(jobs) || jobs < 1))
    throw new UsageError('bad-option', '--jobs: expected a whole number from 1 on');
  return jobs ?? 0;
}

/**
 * 2 for a scan that missed something, whatever it found: it must not be taken for the whole answer. A history that is
 * shallow, partial or damaged will miss the same every time: there what was found counts first, unless it was interrupted.
 */
function exitCode(result: ScanResult, failOn: Severity | null, interrupted: boolean): number {
  const least = failOn === null ? 0 : SEVERITIES.indexOf(failOn);
  const isFailure = result.findings.some((finding) => SEVERITIES.indexOf(finding.severity) >= least);
  if (!result.complete) return isFailure && result.source === 'history' && !interrupted ? 1 : 2;
  return isFailure ? 1 : 0;
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
  if (result.source === 'staged') {
    const { reportBlocked } = await import('../report/blocked.ts');
    return reportBlocked(result, options);
  }
  const { reportText } = await import('../report/text.ts');
  return reportText(result, options);
}
