/** `binleaks explain`: why a value is reported, or not, and what to do about it. */
import type { ArgumentsCamelCase, CommandModule } from 'yargs';
import { COMMANDS } from '../help/command-list.ts';
import { MaskedText, Masker } from '../../output/mask.ts';
import { maskFinding } from '../../output/masked-result.ts';
import { quoted } from '../../output/shorten.ts';
import { complain, learnValues, writeOut } from '../../output/standard-streams.ts';
import { UsageError } from '../../model/errors.ts';
import { printable } from '../../report/printable.ts';
import { findCredentials, parseCredentialName } from '../credential/find-credential.ts';
import { wantsColour, pathsOf } from '../options/options.ts';

interface ExplainArguments {
  readonly what: string;
  readonly paths: string[] | undefined;
  readonly history: boolean;
  readonly color: boolean;
}

/** The command for yargs. */
export function explainCommand(setCode: (code: number) => void): CommandModule<object, ExplainArguments> {
  return {
    command: COMMANDS.explain.usage,
    describe: COMMANDS.explain.says,
    builder: (yargs) =>
      yargs
        .positional('what', {
          type: 'string',
          demandOption: true,
          describe: 'The id of a finding (or its first digits), PATH:LINE, COMMIT:PATH:LINE, or COMMIT:LINE for a message',
        })
        .positional('paths', { type: 'string', array: true, describe: 'Where to look for an id (default: the folder you are in)' })
        .option('history', {
          type: 'boolean',
          default: true,
          describe: 'Look for an id in the history too where the files do not hold it; --no-history looks in files only',
        })
        .option('color', { type: 'boolean', default: true, describe: 'Colours on a terminal' })
        .example('$0 explain 3f9a0c11d2e4b567', 'a finding of a scan, a range or a history')
        .example('$0 explain src/bot.py:12', 'whatever stands on a line, reported or not')
        .example('$0 explain 1a2b3c4:src/bot.py:12', 'the same, as an older commit has it').epilogue(`Exit codes:
  0  explained; of a line also that nothing there has the shape of a credential
  2  no finding has the id, something could not be read, or the command line is invalid`),
    handler: async (args) => {
      setCode(await explain(args));
    },
  };
}

async function explain(args: ArgumentsCamelCase<ExplainArguments>): Promise<number> {
  const name = parseCredentialName(args.what);
  if (!name)
    throw new UsageError('usage', `explain: expected the id of a finding, PATH:LINE or COMMIT:PATH:LINE, found ${quoted(args.what)}`);
  const paths = pathsOf(args);
  const found = await findCredentials(name, { paths, history: args.history });
  const { reportExplanation } = await import('../../report/explain.ts');
  learnValues(found.secrets);
  const masker = new Masker(found.secrets);
  const options = { colour: wantsColour(args.color) };
  const texts = found.findings.map((finding) => reportExplanation(maskFinding(finding, masker), options));
  for (const one of found.documented)
    texts.push(`${one.kind} ${one.redacted}  id ${one.id}\n  an example that Binance itself publishes: never reported\n`);
  // Of a file that could not be read nothing can be said.
  if (texts.length === 0 && found.complete) {
    texts.push(
      name.kind === 'id'
        ? `No finding with the id ${args.what} under ${paths.join(', ')}${args.history ? ', nor in its history' : ''}. An id is what a report prints behind "id".\n`
        : `Nothing on line ${name.line} of ${name.path === '' ? 'the message' : name.path} has the shape of a Binance credential: 64 random characters of A-Z, a-z and 0-9, or a private key.\n`,
    );
  }
  await writeOut(MaskedText.of(texts.join('\n'), masker));
  for (const one of found.skipped) complain(`binleaks: ${printable(masker.text(one.path))}: ${printable(masker.text(one.reason))}\n`);
  if (!found.complete && texts.length === 0) return 2;
  return found.findings.length + found.documented.length > 0 || name.kind !== 'id' ? 0 : 2;
}
