/** `binleaks scan`: files, folders and standard input. */
import type { CommandModule } from 'yargs';
import type { Confidence, Severity } from '../finding.ts';
import { CONFIDENCES, SEVERITIES } from '../policy/config.ts';
import { FORMATS, PLAIN, runScan } from './run-scan.ts';
import type { Format } from './run-scan.ts';

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
        .option('format', { alias: 'f', choices: FORMATS, default: PLAIN.format, describe: 'Form of the report' })
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
