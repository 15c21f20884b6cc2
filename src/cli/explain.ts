/** `binleaks explain`: why a value is reported, or not, and what to do about it. */
import type { ArgumentsCamelCase, CommandModule } from 'yargs';
import type { Finding } from '../finding.ts';
import { masker } from '../mask.ts';
import { UsageError } from '../policy/errors.ts';
import { printable } from '../report/printable.ts';
import { scan } from '../scan.ts';
import { rootOf, wantsColour, pathsOf } from './options.ts';
import { writeOut } from '../output.ts';

interface ExplainArguments {
  readonly what: string;
  readonly paths: string[] | undefined;
  readonly color: boolean;
}

/** The command for yargs. */
export function explainCommand(setCode: (code: number) => void): CommandModule<object, ExplainArguments> {
  return {
    command: 'explain <what> [paths..]',
    describe: 'Say why a finding is reported, or why a line is not',
    builder: (yargs) =>
      yargs
        .positional('what', { type: 'string', demandOption: true, describe: 'The id of a finding (or its first digits), or PATH:LINE' })
        .positional('paths', { type: 'string', array: true, describe: 'Where to look for an id (default: the folder you are in)' })
        .option('color', { type: 'boolean', default: true, describe: 'Colours on a terminal' })
        .example('$0 explain 3f9a0c11d2e4b567', 'a finding of the last scan of this folder')
        .example('$0 explain src/bot.py:12', 'whatever stands on a line, reported or not'),
    handler: async (args) => {
      setCode(await explain(args));
    },
  };
}

async function explain(args: ArgumentsCamelCase<ExplainArguments>): Promise<number> {
  const place = /^(.+):(\d+)(?::\d+)?$/.exec(args.what);
  const byId = /^[0-9a-f]{4,64}$/.test(args.what);
  if (!place && !byId)
    throw new UsageError('usage', `explain: expected the id of a finding or PATH:LINE, found "${args.what.slice(0, 80)}"`);
  const paths = place?.[1] !== undefined ? [place[1]] : pathsOf(args);
  const { result, all, secrets } = await scan({
    paths,
    root: rootOf(paths),
    minConfidence: 'low',
    includeListenKeys: true,
    noPolicy: true,
    workerFile: new URL('./worker.js', import.meta.url),
  });
  const line = Number(place?.[2] ?? 0);
  const found = all.filter((finding) =>
    place ? standsOn(finding, line) : finding.id.startsWith(args.what) || finding.sha256.startsWith(args.what),
  );
  const documented = result.suppressed.filter(
    (one) =>
      one.reason === 'documented-example' &&
      (place ? one.occurrences.some((at) => at.line <= line && line <= at.endLine) : one.id.startsWith(args.what)),
  );
  const { reportExplanation } = await import('../report/explain.ts');
  const mask = masker(secrets);
  const options = { colour: wantsColour(args.color, process.stdout) };
  const texts = found.map((finding) => reportExplanation(finding, options));
  for (const one of documented)
    texts.push(`${one.kind} ${one.redacted}  id ${one.id}\n  an example that Binance itself publishes: never reported\n`);
  // Of a file that could not be read nothing can be said.
  if (texts.length === 0 && result.complete) {
    texts.push(
      place
        ? `Nothing on line ${line} of ${place[1] ?? ''} has the shape of a Binance credential: 64 random characters of A-Z, a-z and 0-9, or a private key.\n`
        : `No finding with the id ${args.what} under ${paths.join(', ')}. An id is what scan prints behind "id".\n`,
    );
  }
  await writeOut(mask(texts.join('\n')));
  for (const one of result.skipped) process.stderr.write(mask(`binleaks: ${printable(one.path)}: ${printable(one.reason)}\n`));
  if (!result.complete) return 2;
  return found.length + documented.length > 0 || place ? 0 : 2;
}

function standsOn(finding: Finding, line: number): boolean {
  return finding.occurrences.some((one) => one.line <= line && line <= one.endLine);
}
