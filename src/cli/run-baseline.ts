/** What `binleaks baseline` does once its command line is understood. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Confidence, Finding } from '../finding.ts';
import type { Scan } from '../judge.ts';
import { masker } from '../mask.ts';
import { BASELINE_FILE, baselineFile, formatBaseline, readBaseline, schemaOf, updateBaseline } from '../policy/baseline.ts';
import type { BaselineUpdate } from '../policy/baseline.ts';
import { loadConfig } from '../policy/config.ts';
import type { Config } from '../policy/config.ts';
import { UsageError } from '../policy/errors.ts';
import { printable } from '../report/printable.ts';
import { pathName, plural } from '../report/words.ts';
import { scan } from '../scan.ts';
import { pathsOf, rootOf } from './options.ts';
import { writeOut, writeReport } from '../output.ts';

/** The options of the command line. */
interface BaselineRequest {
  readonly _: readonly (string | number)[];
  readonly paths?: readonly string[] | undefined;
  readonly baseline?: string | undefined;
  readonly config?: string | undefined;
  readonly minConfidence?: Confidence | undefined;
  readonly exclude: readonly string[];
  readonly gitignore: boolean;
  readonly listenKeys: boolean;
  readonly history: boolean;
  readonly prune: boolean;
  readonly reason?: string | undefined;
  readonly by?: string | undefined;
}

/** Credentials that are named one by one before the rest is summed up. */
const MAX_SHOWN = 20;

/** Accepts what a scan reports, and writes the file; gives the exit code. */
export async function runBaseline(args: BaselineRequest): Promise<number> {
  const paths = pathsOf(args);
  const root = rootOf(paths);
  const config = loadConfig(root, args.config ?? null);
  const named = baselineFile(root, args.baseline ?? null, config);
  const file = named ?? join(homeOf(root, config), BASELINE_FILE);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : null;
  const existing = before === null ? [] : readBaseline(file);
  if (args.prune) checkWhole(args, paths, config.folder ?? dirname(file));
  const scans = await performScans(args, config, paths, root);
  const mask = masker(scans.flatMap((one) => one.secrets));
  const complete = scans.every((one) => one.result.complete);
  const findings = scans.flatMap((one) => one.result.findings);
  for (const one of scans.flatMap((each) => each.result.skipped))
    process.stderr.write(mask(`binleaks: ${one.path === '' ? '' : `${printable(one.path)}: `}${printable(one.reason)}\n`));
  if (args.prune && !complete) throw new UsageError('incomplete', 'the scan is not complete: --prune would drop what it could not see');
  const { reason, by, prune } = args;
  const on = new Date().toISOString().slice(0, 10);
  const update = updateBaseline(existing, findings, presentIn(scans), { reason, by, on, prune });
  const text = formatBaseline(update.entries, before === null ? null : schemaOf(before));
  // A scan fails where a baseline that is named is missing, so an empty one is of use too.
  const isWanted = update.entries.length > 0 || before !== null || named !== null;
  // Somebody's formatter may have set the same entries in another way.
  const isWritten = isWanted && (before === null || formatBaseline(existing) !== formatBaseline(update.entries));
  if (isWritten) writeReport(file, text);
  await writeOut(mask(summary(update, findings, relative(process.cwd(), file) || file, isWritten)));
  return complete ? 0 : 2;
}

/** Where a new baseline goes: beside the configuration, or at the top of the repository, where the hooks look. */
function homeOf(root: string, config: Config): string {
  if (config.folder !== null) return config.folder;
  for (let folder = resolve(root); ;) {
    if (existsSync(join(folder, '.git'))) return folder;
    const parent = dirname(folder);
    if (parent === folder) return root;
    folder = parent;
  }
}

/** What is not read is not found: pruning after a part of the tree would drop the entries of the rest. */
function checkWhole(args: BaselineRequest, paths: readonly string[], folder: string): void {
  const isWhole = paths.some((path) => path !== '-' && !relative(resolve(path), folder).startsWith('..'));
  if (isWhole && args.exclude.length === 0 && !args.gitignore) return;
  throw new UsageError(
    'usage',
    `--prune needs to see everything that the baseline is about: run "binleaks baseline --prune" in ${folder}, without --exclude and --gitignore`,
  );
}

/** The files, and the history where it is asked for: that holds what is committed only. */
async function performScans(args: BaselineRequest, config: Config, paths: readonly string[], root: string): Promise<readonly Scan[]> {
  const options = {
    config,
    exclude: args.exclude,
    includeListenKeys: args.listenKeys,
    ...(args.minConfidence === undefined ? {} : { minConfidence: args.minConfidence }),
  };
  const workerFile = new URL('./worker.js', import.meta.url);
  const files = await scan({ ...options, paths, root, gitignore: args.gitignore, workerFile });
  if (!args.history) return [files];
  const { scanHistory } = await import('../scan-history.ts');
  return [files, await scanHistory({ ...options, repository: root, workerFile: new URL('./object-worker.js', import.meta.url) })];
}

/** Every credential that is still there, however little it is believed and whatever hides it. */
function presentIn(scans: readonly Scan[]): ReadonlySet<string> {
  return new Set(scans.flatMap(({ all, result }) => [...all, ...result.suppressed]).map((one) => one.sha256));
}

function summary({ added, kept, dropped, gone }: BaselineUpdate, findings: readonly Finding[], file: string, isWritten: boolean): string {
  const shown = added.slice(0, MAX_SHOWN).map(({ sha256, kind }) => {
    const finding = findings.find((one) => one.sha256 === sha256);
    const place = finding?.occurrences[0];
    return `  + ${kind} ${finding?.redacted ?? ''}${place ? `  ${pathName(place)}:${place.line}` : ''}`;
  });
  const rest = added.length - shown.length;
  const lines = [
    ...shown,
    ...(rest > 0 ? [`  and ${rest} more`] : []),
    ...dropped.map(({ sha256, kind }) => `  - ${kind}, id ${sha256.slice(0, 16)}: no longer found`),
    `${printable(file)}: ${plural(added.length, 'credential')} accepted, ${kept.length} kept, ${dropped.length} dropped${isWritten ? '' : '; not changed'}`,
  ];
  if (gone.length > 0) lines.push(`${gone.length} of them not found by this scan; --prune drops what is gone from the whole tree`);
  if (added.length > 0)
    lines.push('An accepted credential is hidden, not harmless: one that ever left this machine still has to be deleted at Binance.');
  return `${lines.join('\n')}\n`;
}
