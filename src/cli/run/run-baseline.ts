/** What `binleaks baseline` does once its command line is understood. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Confidence } from '../../model/detection.ts';
import type { Finding } from '../../model/finding.ts';
import { findGitFolder } from '../../git/repository.ts';
import { slashPath } from '../../model/shown-path.ts';
import type { Scan } from '../../result/build-result.ts';
import { isInside } from '../../model/is-inside.ts';
import { writeReport } from '../../output/write-file.ts';
import { MaskedText, Masker } from '../../output/mask.ts';
import { maskFinding } from '../../output/masked-result.ts';
import { refuseCredential } from '../credential/refuse-credential.ts';
import { shortId } from '../../output/shorten.ts';
import { complain, learnValues, writeOut } from '../../output/standard-streams.ts';
import {
  BASELINE_FILE,
  MAX_BASELINE,
  acceptInBaseline,
  baselineFile,
  formatBaseline,
  pruneBaseline,
  readBaseline,
  schemaOf,
} from '../../policy/baseline.ts';
import type { Acceptable, Acceptance, BaselineEntry, FoundIn } from '../../policy/baseline.ts';
import { configFolder, loadConfig } from '../../policy/config.ts';
import type { Config } from '../../policy/config.ts';
import { UsageError } from '../../model/errors.ts';
import { isDay, readText } from '../../policy/json/json-file.ts';
import { printable } from '../../report/printable.ts';
import { placeName } from '../../report/timeline.ts';
import { plural } from '../../report/words.ts';
import { scan } from '../../scan/files.ts';
import { findOne, parseCredentialName } from '../credential/find-credential.ts';
import { pathsOf, rootOf } from '../options/options.ts';
import { policyTop } from '../policy-top.ts';

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
  readonly deleted?: string | undefined;
}

/** Credentials that are named one by one before the rest is summed up. */
const MAX_SHOWN = 20;

/** Accepts what a scan reports, or drops what is gone, and writes the file; gives the exit code. */
export async function runBaseline(args: BaselineRequest): Promise<number> {
  if (args.prune && (args.reason ?? args.by ?? args.deleted) !== undefined)
    throw new UsageError('usage', '--prune accepts nothing, so --reason, --by and --deleted have no meaning beside it');
  if (args.deleted !== undefined && !isDay(args.deleted))
    throw new UsageError('bad-option', '--deleted: expected the day on which the key was deleted at Binance, as YYYY-MM-DD');
  const given = pathsOf(args);
  // A path goes before an id that is written alike.
  const ids = given.filter((one) => !existsSync(one) && parseCredentialName(one)?.kind === 'id');
  const paths = ids.length === given.length ? ['.'] : given.filter((one) => !ids.includes(one));
  if (ids.length > 0 && ids.length < given.length) throw new UsageError('usage', 'baseline: name either ids or paths, not both');
  if (ids.length > 0 && args.prune) throw new UsageError('usage', 'baseline: --prune looks at all entries; give no ids');
  const root = rootOf(paths);
  const top = policyTop(root);
  const config = loadConfig(root, args.config ?? null, top);
  const named = baselineFile(root, args.baseline ?? null, config, top);
  const baseline: BaselineTarget = { file: named ?? join(config.folder ?? configFolder(root), BASELINE_FILE), isNamed: named !== null };
  if (ids.length > 0) return acceptNamed(ids, args, baseline);
  if (args.prune) return prune(args, config, paths, root, baseline);
  return acceptAll(args, config, paths, root, baseline);
}

interface BaselineTarget {
  readonly file: string;
  /** An option, the configuration or an earlier run chose it. */
  readonly isNamed: boolean;
}

/** The entries of a file that may not be there yet, and its text. */
function readTarget({ file }: BaselineTarget): { readonly text: string | null; readonly entries: readonly BaselineEntry[] } {
  const text = existsSync(file) ? readText(file, 'the baseline', MAX_BASELINE) : null;
  return { text, entries: text === null ? [] : readBaseline(file) };
}

/** Writes the entries unless the file says the same already: somebody's formatter may have set them in another way. */
async function writeEntries(
  { file, isNamed }: BaselineTarget,
  { text, entries }: ReturnType<typeof readTarget>,
  after: readonly BaselineEntry[],
  masker: Masker,
): Promise<boolean> {
  // A scan fails where a baseline that is named is missing, so an empty one is of use too.
  const isWanted = after.length > 0 || text !== null || isNamed;
  if (!isWanted || (text !== null && formatBaseline(entries) === formatBaseline(after))) return false;
  masker.keep(after.map((one) => one.sha256));
  await writeReport(file, MaskedText.of(formatBaseline(after, text === null ? null : schemaOf(text)), masker));
  return true;
}

async function acceptAll(
  args: BaselineRequest,
  config: Config,
  paths: readonly string[],
  root: string,
  target: BaselineTarget,
): Promise<number> {
  const before = readTarget(target);
  const scans = await performScans(args, config, paths, root);
  const masker = knowing(scans, args);
  tellSkipped(scans, masker);
  // What the history holds too is accepted as such, wherever it was seen first.
  const reported = scans
    .toReversed()
    .flatMap(({ result }) =>
      result.findings.map((one) => acceptable(maskFinding(one, masker), result.source === 'history' ? 'history' : 'files')),
    );
  const update = acceptInBaseline(before.entries, reported, presentIn(scans), fieldsOf(args));
  const isWritten = await writeEntries(target, before, update.entries, masker);
  await writeOut(MaskedText.of(summary(update, target.file, isWritten), masker));
  return scans.every((one) => one.result.complete) ? 0 : 2;
}

/** Accepts single findings, wherever they are found. */
async function acceptNamed(ids: readonly string[], args: BaselineRequest, target: BaselineTarget): Promise<number> {
  const before = readTarget(target);
  const found: Awaited<ReturnType<typeof findOne>>[] = [];
  for (const id of ids) found.push(await findOne(id, { paths: ['.'], history: true }));
  const masker = knowing(found, args);
  const reported = found.map(({ finding, foundIn }) => acceptable(maskFinding(finding, masker), foundIn));
  const update = acceptInBaseline(before.entries, reported, new Set(before.entries.map((one) => one.sha256)), fieldsOf(args));
  const isWritten = await writeEntries(target, before, update.entries, masker);
  await writeOut(MaskedText.of(summary(update, target.file, isWritten), masker));
  return 0;
}

/** Drops what is gone, and accepts nothing. */
async function prune(
  args: BaselineRequest,
  config: Config,
  paths: readonly string[],
  root: string,
  target: BaselineTarget,
): Promise<number> {
  checkWhole(args, paths, config.folder ?? dirname(target.file));
  const before = readTarget(target);
  const scans = await performScans(args, config, paths, root);
  const masker = knowing(scans, args);
  tellSkipped(scans, masker);
  if (!scans.every((one) => one.result.complete))
    throw new UsageError('incomplete', 'the scan is not complete: --prune would drop what it could not see');
  const hasHistory = findGitFolder(resolve(root)) !== null;
  const { kept, dropped, undecided } = pruneBaseline(before.entries, presentIn(scans), args.history || !hasHistory);
  const isWritten = await writeEntries(target, before, kept, masker);
  const isNew = scans.flatMap((one) => one.result.findings).length;
  await writeOut(
    MaskedText.of(
      lines([
        ...dropped.map((one) => `  - ${nameOf(one)}: no longer found`),
        `${printable(slashPath(process.cwd(), target.file) || target.file)}: ${plural(dropped.length, 'entry', 'entries')} dropped, ${kept.length} kept${isWritten ? '' : '; not changed'}`,
        ...(undecided.length === 0
          ? []
          : [
              `${plural(undecided.length, 'entry', 'entries')} not found in the files may still stand in the history: add --history to look there too`,
            ]),
        ...(isNew === 0 ? [] : [`${plural(isNew, 'credential')} that the baseline does not hold: run "binleaks scan" to see what to do`]),
      ]),
      masker,
    ),
  );
  return 0;
}

/** Knows what was found, and refuses what would be written of it. */
function knowing(found: readonly Pick<Scan, 'secrets'>[], args: BaselineRequest): Masker {
  const secrets = found.flatMap((one) => one.secrets);
  const masker = new Masker(secrets);
  learnValues(secrets);
  refuseCredential('--reason', args.reason, masker);
  refuseCredential('--by', args.by, masker);
  return masker;
}

function tellSkipped(scans: readonly Scan[], masker: Masker): void {
  for (const one of scans.flatMap((each) => each.result.skipped))
    complain(`binleaks: ${one.path === '' ? '' : `${printable(masker.text(one.path))}: `}${printable(masker.text(one.reason))}\n`);
}

function fieldsOf({ reason, by, deleted }: BaselineRequest): Parameters<typeof acceptInBaseline>[3] {
  return { reason, by, deleted, on: new Date().toISOString().slice(0, 10) };
}

function acceptable({ sha256, kind, redacted, occurrences }: Finding, foundIn: FoundIn): Acceptable {
  const [place] = occurrences;
  return { sha256, kind, foundIn, redacted, path: place ? placeName(place) : '' };
}

/** What is not read is not found: pruning after a part of the tree would drop the entries of the rest. */
function checkWhole(args: BaselineRequest, paths: readonly string[], folder: string): void {
  const isWhole = paths.some((path) => path !== '-' && isInside(resolve(path), resolve(folder)));
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
  const { scanHistory } = await import('../../scan/history.ts');
  return [files, await scanHistory({ ...options, repository: root, workerFile: new URL('./object-worker.js', import.meta.url) })];
}

/** Every credential that is still there, however little it is believed and whatever hides it. */
function presentIn(scans: readonly Scan[]): ReadonlySet<string> {
  return new Set(scans.flatMap(({ all, result }) => [...all, ...result.suppressed]).map((one) => one.sha256));
}

function summary({ added, kept, gone }: Acceptance, file: string, isWritten: boolean): string {
  const shown = added.slice(0, MAX_SHOWN).map((one) => `  + ${nameOf(one)}`);
  const rest = added.length - shown.length;
  return lines([
    ...shown,
    ...(rest > 0 ? [`  and ${rest} more`] : []),
    `${printable(slashPath(process.cwd(), file) || file)}: ${plural(added.length, 'credential')} accepted, ${kept.length} kept${isWritten ? '' : '; not changed'}`,
    ...(gone.length > 0 ? [`${gone.length} of them not found by this scan; --prune drops what is gone from the whole tree`] : []),
    ...(added.length > 0
      ? ['An accepted credential is hidden, not harmless: one that ever left this machine still has to be deleted at Binance.']
      : []),
  ]);
}

/** An entry for people: what it is, and where it was. */
function nameOf({ sha256, kind, redacted, path }: BaselineEntry): string {
  return `${kind} ${redacted ?? `id ${shortId(sha256, 16)}`}${path === undefined || path === '' ? '' : `  ${printable(path)}`}`;
}

function lines(texts: readonly string[]): string {
  return `${texts.join('\n')}\n`;
}
