/** What `binleaks scan --follow` does: findings as lines while logs grow, a summary at the end. */
import { statSync } from 'node:fs';
import { writeReport } from '../../output/write-file.ts';
import { MaskedText, Masker } from '../../output/mask.ts';
import { maskFinding, maskScan } from '../../output/masked-result.ts';
import { learnValues, say, writeOut } from '../../output/standard-streams.ts';
import { UsageError } from '../../model/errors.ts';
import { exitCode, isFailure } from '../../policy/exit-code.ts';
import { follow } from '../../scan/follow.ts';
import { onInterrupt } from '../../output/interrupts.ts';
import { projectOf } from '../../report/links.ts';
import { renderMasked } from '../../report/render.ts';
import { standardInput } from '../../sources/standard-input.ts';
import { loadPolicy, parseReport } from '../scan-and-report.ts';
import type { ReportRequest } from '../scan-and-report.ts';

/** Follows the files; gives the exit code. SIGINT and SIGTERM are how it ends, so they make nothing incomplete. */
export async function runFollow(args: ReportRequest, paths: readonly string[], root: string, version: string): Promise<number> {
  if (paths.every((path) => path === '.'))
    throw new UsageError('usage', 'scan --follow: name the files to follow, or - for standard input');
  const folder = paths.find((path) => path !== '-' && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true);
  if (folder !== undefined) throw new UsageError('usage', `scan --follow: ${folder} is a folder; name the files in it`);
  if (args.format !== 'text' && args.format !== 'jsonl')
    throw new UsageError(
      'usage',
      `scan --follow: --format ${args.format} can't be written line by line; use text or jsonl, or --report for the end`,
    );
  if (args.output !== undefined) throw new UsageError('usage', 'scan --follow: redirect standard output instead of --output');
  const isJson = args.format === 'jsonl';
  const reports = args.report.map(parseReport);
  const { config, baseline, notes } = loadPolicy(args, root);
  const [{ findingLine, summaryLine }, { reportEnd, reportLine }] = await Promise.all([
    import('../../report/formats/jsonl.ts'),
    import('../../report/formats/follow-lines.ts'),
  ]);
  const stop = new AbortController();
  const onSignal = (): void => stop.abort();
  const ignore = onInterrupt(onSignal);
  const { result, secrets } = await follow({
    paths,
    root,
    config,
    baseline,
    notes,
    minConfidence: args.minConfidence ?? config.minConfidence ?? 'medium',
    includeListenKeys: args.listenKeys,
    noPolicy: !args.policy,
    signal: stop.signal,
    ...(paths.includes('-') ? { stdin: standardInput() } : {}),
    onFinding: (finding, value) => {
      // A reader that has seen enough closes the pipe, and ends this before its summary.
      if (isFailure(finding, args.failOn ?? config.failOn)) process.exitCode = 1;
      const masker = new Masker([value]);
      const masked = maskFinding(finding, masker);
      say(MaskedText.of(isJson ? findingLine(masked) : reportLine(masked), masker));
    },
  });
  ignore();
  // A read that is still waiting would keep the process alive.
  if (stop.signal.aborted && paths.includes('-')) process.stdin.destroy();
  learnValues(secrets);
  const masked = maskScan({ result, secrets });
  const options = { version, colour: false, quiet: args.quiet, verbose: args.verbose, project: projectOf(process.env) };
  for (const { format, file } of reports) await writeReport(file, await renderMasked(format, masked, options), [root]);
  if (isJson) await writeOut(MaskedText.of(summaryLine(masked.result, version), masked.masker));
  else if (!args.quiet || !result.complete) await writeOut(MaskedText.of(reportEnd(masked.result), masked.masker));
  return exitCode(result, args.failOn ?? config.failOn, false);
}
