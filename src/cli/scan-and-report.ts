/** What every scanning command shares: its common options, signals, progress, reports and the exit code. */
import type { Argv } from 'yargs';
import type { Confidence } from '../model/detection.ts';
import type { Severity } from '../model/finding.ts';
import type { Scan } from '../result/build-result.ts';
import { loadBaseline } from '../policy/baseline.ts';
import type { BaselineEntry } from '../policy/baseline.ts';
import { CONFIDENCES, DEFAULT_CONFIG, SEVERITIES, loadConfig } from '../policy/config.ts';
import type { Config } from '../policy/config.ts';
import { UsageError } from '../model/errors.ts';
import { exitCode } from '../policy/exit-code.ts';
import { FORMATS, renderMasked } from '../report/render.ts';
import type { Format } from '../report/render.ts';
import { projectOf } from '../report/links.ts';
import { refuseInputs, writeReport } from '../output/write-file.ts';
import { maskScan } from '../output/masked-result.ts';
import { quoted } from '../output/shorten.ts';
import { learnValues, writeOut } from '../output/standard-streams.ts';
import { listenForInterrupts } from '../workers/interruption.ts';
import { DASH, wantsColour } from './options/options.ts';
import { terminalOptions } from './options/terminal-options.ts';
import { policyTop } from './policy-top.ts';
import { progressLine } from './progress.ts';
import type { ProgressLine } from './progress.ts';
import { NO_VERIFICATION, readVerifyRequest, verifyAsAsked, withVerifyOptions } from './options/verify-options.ts';
import type { VerifyRequest } from './options/verify-options.ts';

/** The options of every command that scans. */
export interface ReportRequest extends VerifyRequest {
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
  /** Whether to say what to do about findings. Default: unless quiet. */
  readonly advice?: boolean;
  readonly color: boolean;
}

/** What is asked where no option is given. */
export const PLAIN_REPORT: ReportRequest = {
  ...NO_VERIFICATION,
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
const REPORT = 'Report:';
const POLICY = 'What is accepted:';

/** Adds the options of {@link ReportRequest} to a command. */
export function withReportOptions<T>(yargs: Argv<T>) {
  return withVerifyOptions(
    yargs
      .option('format', {
        group: REPORT,
        alias: 'f',
        choices: FORMATS,
        requiresArg: true,
        default: PLAIN_REPORT.format,
        describe: `Form of the report: ${FORMATS.join(', ')} (default: ${PLAIN_REPORT.format})`,
      })
      .option('output', { group: REPORT, alias: 'o', type: 'string', requiresArg: true, describe: 'Write the report to a file' })
      .option('report', {
        group: REPORT,
        type: 'string',
        array: true,
        requiresArg: true,
        default: NONE,
        describe: 'FORMAT=FILE: one more report; can be repeated',
      })
      .option('min-confidence', {
        group: REPORT,
        requiresArg: true,
        choices: CONFIDENCES,
        describe: `Lowest confidence to report: ${CONFIDENCES.join(', ')} (default: medium)`,
      })
      .option('fail-on', {
        group: REPORT,
        requiresArg: true,
        choices: SEVERITIES,
        describe: `Lowest severity that makes the exit code 1: ${SEVERITIES.join(', ')} (default: whatever is reported)`,
      })
      .option('exclude', {
        group: POLICY,
        type: 'string',
        array: true,
        requiresArg: true,
        default: NONE,
        describe: 'Leave out what matches the glob; can be repeated',
      })
      .option('listen-keys', { group: REPORT, type: 'boolean', default: false, describe: 'Report listen keys too' })
      .option('config', {
        group: POLICY,
        type: 'string',
        requiresArg: true,
        describe: "Configuration file (default: binleaks.config.json from the scanned folder upwards, to the repository's top)",
      })
      .option('baseline', {
        group: POLICY,
        type: 'string',
        requiresArg: true,
        describe: "Accepted credentials (default: .binleaks-baseline.json from the scanned folder upwards, to the repository's top)",
      })
      .option('policy', {
        group: POLICY,
        type: 'boolean',
        default: true,
        describe: 'Use the configuration, the baseline and comments; --no-policy shows everything',
      })
      .option('quiet', {
        group: REPORT,
        alias: 'q',
        type: 'boolean',
        default: false,
        describe: 'Print findings and what could not be read, nothing else',
      })
      .option('verbose', { group: REPORT, alias: 'v', type: 'boolean', default: false, describe: 'Print every place and every signal' })
      .option('color', {
        group: REPORT,
        type: 'boolean',
        default: true,
        describe: 'Colours on a terminal; --no-color switches them off (NO_COLOR too)',
      }),
  );
}

/** What is accepted, and what a reader should know about it. */
export interface LoadedPolicy {
  readonly config: Config;
  readonly baseline: readonly BaselineEntry[];
  readonly notes: readonly string[];
}

/** What a command's own scan is given. */
export interface Run extends LoadedPolicy {
  readonly minConfidence: Confidence;
  readonly signal: AbortSignal;
  readonly onProgress: ProgressLine['update'];
}

/**
 * Runs a scan and writes the reports that were asked for; gives the exit code. `root` is where the configuration is
 * looked for. Interrupts end the scan early: what was found until then is reported.
 */
export async function scanAndReport(
  args: ReportRequest,
  root: string,
  version: string,
  perform: (run: Run) => Promise<Scan>,
  load: () => LoadedPolicy = () => loadPolicy(args, root),
): Promise<number> {
  const reports = args.report.map(parseReport);
  keepInputs(args);
  const verification = readVerifyRequest(args);
  const policy = load();
  const { config } = policy;
  // As elsewhere, - as the output is standard output.
  const output = args.output === DASH ? undefined : args.output;
  const progress = progressLine(args.quiet);
  const { signal, close } = listenForInterrupts(new URL('./watchdog.js', import.meta.url));
  const minConfidence = args.minConfidence ?? config.minConfidence ?? 'medium';
  const scan = await perform({ ...policy, minConfidence, signal, onProgress: progress.update });
  const isCut = signal.aborted;
  learnValues(scan.secrets);
  const verified = verification ? await verifyAsAsked(scan, verification, config, signal, progress) : scan;
  progress.clear();
  // A report is made without a pause: from here on a signal ends the process by itself.
  close();
  const { result } = verified;
  const masked = maskScan(verified);
  const colour = output === undefined && wantsColour(args.color);
  const options = {
    version,
    colour,
    quiet: args.quiet,
    verbose: args.verbose,
    advice: args.advice ?? !args.quiet,
    project: projectOf(process.env),
    ...(output === undefined ? terminalOptions(root, args.color) : {}),
  };
  const text = await renderMasked(args.format, masked, options);
  for (const { format, file } of reports)
    await writeReport(file, await renderMasked(format, masked, { ...options, colour: false, columns: undefined, link: undefined }), [root]);
  const code = exitCode(result, args.failOn ?? config.failOn, isCut);
  // Whoever reads a part of the report only (head, less) closes the pipe, and that ends the process: the answer stays.
  process.exitCode = code;
  if (output !== undefined) await writeReport(output, text, [root]);
  else await writeOut(text);
  return code;
}

/** What is accepted, where it is looked for at all. */
export function loadPolicy(args: ReportRequest, root: string): LoadedPolicy {
  if (!args.policy) return { config: DEFAULT_CONFIG, baseline: [], notes: [] };
  const top = policyTop(root);
  const config = loadConfig(root, args.config ?? null, top);
  return { config, baseline: loadBaseline(root, args.baseline ?? null, config, top), notes: [] };
}

/** --jobs, checked. */
export function checkJobs(jobs: number | undefined): number {
  if (jobs !== undefined && (!Number.isInteger(jobs) || jobs < 1))
    throw new UsageError('bad-option', '--jobs: expected a whole number from 1 on');
  return jobs ?? 0;
}

/** Refuses a report that would take the place of something that is read: of `paths`, the configuration or the baseline. */
export function keepInputs(args: ReportRequest, paths: readonly string[] = []): void {
  const reports = [...args.report.map((one) => parseReport(one).file), ...(args.output === undefined ? [] : [args.output])];
  refuseInputs(
    reports.filter((one) => one !== DASH),
    [...paths, ...[args.config, args.baseline].filter((one) => one !== undefined)],
  );
}

/** FORMAT=FILE of --report, checked. */
export function parseReport(text: string): { readonly format: Format; readonly file: string } {
  const at = text.indexOf('=');
  const format = FORMATS.find((one) => one === text.slice(0, at));
  if (at < 1 || format === undefined || at === text.length - 1)
    throw new UsageError('bad-option', `--report: expected FORMAT=FILE with FORMAT one of ${FORMATS.join(', ')}, found ${quoted(text)}`);
  return { format, file: text.slice(at + 1) };
}
