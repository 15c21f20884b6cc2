/** `binleaks range`: what some commits add. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Argv } from 'yargs';
import { COMMANDS } from '../help/command-list.ts';
import { SCAN_EXIT_CODES } from '../help/overview.ts';
import { findCommit } from '../../git/commit-range.ts';
import type { CommitRange } from '../../git/commit-range.ts';
import { findRepository } from '../../git/repository.ts';
import type { Repository } from '../../git/repository.ts';
import { policyAt } from '../../policy/at-revision.ts';
import { shorten } from '../../output/shorten.ts';
import { UsageError } from '../../model/errors.ts';
import { resolveRange, scanRange } from '../../scan/range.ts';
import { archivesOf, withArchiveOptions } from '../options/archive-options.ts';
import { scanAndReport, withReportOptions } from '../scan-and-report.ts';
import type { LoadedPolicy, ReportRequest } from '../scan-and-report.ts';
import { tellTerminalInput } from '../terminal-input.ts';

const CONTENTS = 'What is judged:';

/** Adds the command. `setCode` takes the exit code. */
export function addRange<T>(yargs: Argv<T>, version: string, setCode: (code: number) => void): Argv<T> {
  return yargs.command(
    COMMANDS.range.usage,
    COMMANDS.range.says,
    (command) =>
      withArchiveOptions(
        withReportOptions(
          command
            .positional('commits', { type: 'string', describe: 'BASE..HEAD, or BASE...HEAD for what HEAD added since it left BASE' })
            .option('directory', {
              group: CONTENTS,
              alias: 'C',
              type: 'string',
              requiresArg: true,
              describe: 'A folder of the repository (default: the one you are in)',
            })
            .option('stdin', {
              group: CONTENTS,
              type: 'boolean',
              default: false,
              describe: 'Read the lines that git hands to a pre-push hook, and judge what the push would publish',
            })
            .option('remote', {
              group: CONTENTS,
              type: 'string',
              requiresArg: true,
              describe: 'Where it is pushed to (--stdin), or what to fetch from (--deepen); default: origin',
            })
            .option('deepen', {
              group: CONTENTS,
              type: 'boolean',
              default: false,
              describe: 'In a shallow clone: fetch what the range needs, and no more',
            })
            .option('policy-from', {
              group: CONTENTS,
              type: 'string',
              requiresArg: true,
              describe: 'Take configuration and baseline from this commit (such as the base of a merge request), not from the work tree',
            })
            .option('inline-allow', {
              group: CONTENTS,
              requiresArg: true,
              choices: ['all', 'base-only'] as const,
              default: 'all' as const,
              describe: 'Which binleaks:allow comments count: all, or base-only for those that BASE has already (default: all)',
            }),
        ),
      )
        .example('$0 range origin/main..HEAD', 'what this branch adds')
        .example('$0 range origin/main...HEAD --deepen --policy-from origin/main', 'in a build of a merge request')
        .example('$0 range --stdin --remote origin', 'in a pre-push hook')
        .epilogue(SCAN_EXIT_CODES),
    async (args) => {
      if (args.stdin === (args.commits !== undefined))
        throw new UsageError('usage', 'range: name the commits as BASE..HEAD, or give --stdin');
      const folder = resolve(args.directory ?? '.');
      const repository = findRepository(folder);
      const asked = args.stdin ? { lines: standardLines(), remote: args.remote ?? 'origin' } : (args.commits ?? '');
      const deepen = args.deepen ? { remote: args.remote ?? null, depth: FIRST_DEPTH, trusted: false } : null;
      const range = resolveRange(repository, asked, deepen);
      const from = args.policyFrom;
      const load = from === undefined || !args.policy ? undefined : () => policyFrom(repository, from, range, args);
      setCode(
        await scanAndReport(
          // A push that brings nothing says nothing; one that is stopped says what to do.
          { ...args, quiet: args.quiet || args.stdin, advice: !args.quiet },
          folder,
          version,
          (run) =>
            scanRange({
              ...run,
              folder,
              range,
              inlineAllow: args.inlineAllow,
              exclude: args.exclude,
              archives: archivesOf(args),
              includeListenKeys: args.listenKeys,
              noPolicy: !args.policy,
            }),
          load,
        ),
      );
    },
  );
}

/** Most branches are shorter, and more costs little. */
const FIRST_DEPTH = 50;

function policyFrom(
  repository: Repository,
  from: string,
  range: CommitRange,
  files: Pick<ReportRequest, 'config' | 'baseline'>,
): LoadedPolicy {
  const revision = findCommit(repository.context, from);
  if (revision === null) throw new UsageError('bad-option', `--policy-from: there is no commit ${shorten(from, 80)} here`);
  return policyAt({
    context: repository.context,
    root: repository.root,
    revision,
    head: range.heads[0] ?? null,
    configFile: files.config ?? null,
    baselineFile: files.baseline ?? null,
  });
}

function standardLines(): readonly string[] {
  tellTerminalInput();
  return readFileSync(0, 'latin1')
    .split('\n')
    .filter((line) => line !== '');
}
