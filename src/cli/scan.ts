/** `binleaks scan`: files, folders and standard input. */
import type { ArgumentsCamelCase, CommandModule } from 'yargs';
import type { Confidence, ScanResult, Severity } from '../finding.ts';
import { masker } from '../mask.ts';
import { CONFIDENCES, DEFAULT_CONFIG, SEVERITIES, loadConfig } from '../policy/config.ts';
import { UsageError } from '../policy/errors.ts';
import { scan } from '../scan.ts';
import { parseSize, rootOf, wantsColour, DASH, pathsOf } from './options.ts';
import { writeOut, writeReport } from './output.ts';
import { progressLine } from './progress.ts';

const FORMATS = ['text', 'json'] as const;
type Format = (typeof FORMATS)[number];
const DEFAULT_FORMAT: Format = 'text';
const NONE: string[] = [];

interface ScanArguments {
  readonly paths: string[] | undefined;
  readonly format: Format;
  readonly output: string | undefined;
  readonly report: string[];
  readonly 'min-confidence': Confidence | undefined;
  readonly 'fail-on': Severity | undefined;
  readonly config: string | undefined;
  readonly policy: boolean;
  readonly exclude: string[];
  readonly gitignore: boolean;
  readonly 'listen-keys': boolean;
  readonly 'max-file-size': string | undefined;
  readonly jobs: number | undefined;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly color: boolean;
}

/** The command for yargs. `setCode` takes the exit code. */
export function scanCommand(version: string, setCode: (code: number) => void): CommandModule<object, ScanArguments> {
  return {
    command: 'scan [paths..]',
    describe: 'Scan files and folders; - is standard input',
    builder: (yargs) =>
      yargs
        .positional('paths', {
          type: 'string',
          array: true,
          describe: 'Files and folders, or - for standard input (default: the folder you are in)',
        })
        .option('format', { alias: 'f', choices: FORMATS, default: DEFAULT_FORMAT, describe: 'Form of the report' })
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
        .option('gitignore', {
          type: 'boolean',
          default: false,
          describe: 'Leave out what .gitignore files name (an ignored .env is scanned otherwise)',
        })
        .option('listen-keys', { type: 'boolean', default: false, describe: 'Report listen keys too' })
        .option('max-file-size', { type: 'string', requiresArg: true, describe: 'Leave out larger files, such as 100M' })
        .option('config', {
          type: 'string',
          requiresArg: true,
          describe: 'Configuration file (default: binleaks.config.json from the scanned folder upwards)',
        })
        .option('policy', { type: 'boolean', default: true, describe: 'Use the configuration; --no-policy shows everything' })
        .option('jobs', { alias: 'j', type: 'number', requiresArg: true, describe: 'Threads (default: one a core, where it pays)' })
        .option('quiet', { alias: 'q', type: 'boolean', default: false, describe: 'Print findings only' })
        .option('verbose', { alias: 'v', type: 'boolean', default: false, describe: 'Print every place and every signal' })
        .option('color', { type: 'boolean', default: true, describe: 'Colours on a terminal; --no-color switches them off (NO_COLOR too)' })
        .example('$0 scan', 'the folder you are in')
        .example('$0 scan bot.log .env', 'some files')
        .example('journalctl -u bot | $0 scan -', 'a stream')
        .example('$0 scan --format json --output leaks.json ~/src', 'for a program'),
    handler: async (args) => {
      setCode(await runScan(args, version));
    },
  };
}

async function runScan(args: ArgumentsCamelCase<ScanArguments>, version: string): Promise<number> {
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
