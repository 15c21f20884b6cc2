/** Carries out a plan: fetches what a shallow checkout lacks, takes the policy from where it counts, scans. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fetcherFor } from '../git/deepen.ts';
import type { Fetcher } from '../git/deepen.ts';
import { findCommit, hasObject } from '../git/commit-range.ts';
import type { CommitRange } from '../git/commit-range.ts';
import { RepositoryError, findRepository, readShallow, requireGit } from '../git/repository.ts';
import type { Repository } from '../git/repository.ts';
import type { ResultOptions, Scan } from '../result/build-result.ts';
import { shortId } from '../output/shorten.ts';
import { policyAt } from '../policy/at-revision.ts';
import type { Policy } from '../policy/at-revision.ts';
import { loadBaseline } from '../policy/baseline.ts';
import { loadConfig } from '../policy/config.ts';
import { UsageError } from '../model/errors.ts';
import type { PathFilter } from '../policy/globs/path-filter.ts';
import { scan } from '../scan/files.ts';
import { scanHistory } from '../scan/history.ts';
import { scanRange } from '../scan/range.ts';
import type { EventText } from '../scan/range.ts';
import { addScan, scanTexts } from '../scan/texts.ts';
import { findCheckout, standsIn } from './checkout.ts';
import type { Plan } from './event.ts';
import type { Inputs } from './inputs.ts';
import { checkHistoryPaths, checkRangePaths, foldersToWalk, pathsInput } from './paths.ts';

/** What was found, and the policy that counted. */
export interface Performed {
  readonly scan: Scan;
  readonly policy: Policy;
}

type Task = Exclude<Plan, { readonly kind: 'nothing' }>;

/** Scans what the plan says. Throws UsageError, RepositoryError and GitError in words. */
export async function perform(plan: Task, inputs: Inputs, workspace: string, signal: AbortSignal): Promise<Performed> {
  if (plan.kind === 'texts') {
    // A text needs no checkout; where there is one, its policy counts.
    const folder = inputs.repositoryPath === null ? workspace : (findCheckout(workspace, inputs.repositoryPath) ?? workspace);
    const policy = checkoutPolicy({ workspace, folder }, inputs);
    return { scan: await textsOnly(plan.texts, folder, policy, inputs, signal), policy };
  }
  if (plan.kind === 'files') {
    const folder = inputs.repositoryPath === null ? workspace : resolve(workspace, inputs.repositoryPath);
    const filter = pathsInput(inputs.paths, folder, workspace);
    const paths = foldersToWalk(filter, folder);
    const policy = policyFor(plan.policyFrom, { workspace, folder }, inputs);
    const options = { ...judgeOptions(policy, inputs), root: folder, paths, only: filter.includes };
    const found = await scan({ ...options, signal, workerFile: worker('worker') });
    return { scan: await withTexts(found, plan.texts, policy, inputs, signal), policy };
  }
  const folder = findCheckout(workspace, inputs.repositoryPath);
  if (folder === null)
    throw new RepositoryError('no-checkout', 'there is no checkout to scan: put a step with "uses: actions/checkout" before this one');
  const place = { workspace, folder };
  const repository = readable(findRepository(folder));
  const filter = pathsInput(inputs.paths, repository.root, workspace);
  // What stands in .git/config was written by the checkout step, not by the commits that are judged.
  const depth = plan.kind === 'range' ? plan.depth : 1;
  const fetcher = inputs.deepen ? tryFetcher(repository, depth) : null;
  if (plan.kind === 'history') {
    if (readShallow(repository.commonFolder).size > 0) fetcher?.everything();
    await checkHistoryPaths(filter, repository);
    const policy = policyFor(plan.policyFrom, place, inputs);
    const options = { ...judgeOptions(policy, inputs, filter), repository: folder, signal, workerFile: worker('object-worker') };
    return { scan: await withTexts(await scanHistory(options), plan.texts, policy, inputs, signal), policy };
  }
  const { range, base, notes } = rangeFor(plan, repository, fetcher, inputs);
  await checkRangePaths(filter, repository, range);
  const policy =
    plan.policy === 'checkout' ? checkoutPolicy(place, inputs) : policyOf(repository, base, range.heads[0] ?? null, place, inputs);
  const all = { ...policy, notes: [...notes, ...policy.notes] };
  const options = { ...judgeOptions(all, inputs, filter), folder, range, texts: plan.texts, inlineAllow: inputs.inlineAllow, signal };
  return { scan: await scanRange(options), policy: all };
}

function textsOnly(texts: readonly EventText[], root: string, policy: Policy, inputs: Inputs, signal: AbortSignal): Promise<Scan> {
  return scanTexts({ ...judgeOptions(policy, inputs), texts, root, inlineAllow: inputs.inlineAllow, signal });
}

/** A scan with what the texts of the event hold besides: they stand in no file and no commit. */
async function withTexts(found: Scan, texts: readonly EventText[], policy: Policy, inputs: Inputs, signal: AbortSignal): Promise<Scan> {
  return addScan(found, await textsOnly(texts, found.result.root, { ...policy, notes: [] }, inputs, signal));
}

/** A repository that git reads. Throws RepositoryError with the steps of a workflow that make it so. */
function readable(repository: Repository): Repository {
  const foreign = repository.refusalError;
  if (foreign)
    throw new RepositoryError(
      'no-commit',
      'git refuses to read the checkout, because it belongs to another user than the one that runs this job, as in a container. These two lines mend it, before the step with binleaks:',
      ['- name: Trust the checkout', `  run: ${foreign.remedy[0] ?? ''}`],
    );
  requireGit(repository);
  return repository;
}

/** The folders that a run is about. */
interface Folders {
  readonly workspace: string;
  /** Of the repository, or whatever is scanned. */
  readonly folder: string;
}

/** The entry and its workers stand side by side in dist/. */
function worker(name: string): URL {
  return new URL(`./${name}.js`, import.meta.url);
}

function judgeOptions(policy: Policy, inputs: Inputs, filter: PathFilter | null = null): ResultOptions {
  const { config, baseline, notes } = policy;
  return {
    config,
    baseline,
    notes,
    ...(filter && filter.patterns.length > 0 ? { within: filter.includes } : {}),
    ...(inputs.minConfidence === null ? {} : { minConfidence: inputs.minConfidence }),
  };
}

/** A file that an input names: from the workspace on as all inputs, or from the top of a repository somewhere in it. */
function fileOf({ workspace, folder }: Folders, given: string | null): string | null {
  if (given === null) return null;
  const file = resolve(workspace, given);
  return standsIn(folder, file) || existsSync(file) ? file : resolve(folder, given);
}

function checkoutPolicy(folders: Folders, inputs: Inputs): Policy {
  const config = loadConfig(folders.folder, fileOf(folders, inputs.config));
  return { config, baseline: loadBaseline(folders.folder, fileOf(folders, inputs.baseline), config), notes: [] };
}

function policyOf(repository: Repository, revision: string | null, head: string | null, folders: Folders, inputs: Inputs): Policy {
  return policyAt({
    context: repository.context,
    root: repository.root,
    revision,
    head,
    configFile: fileOf(folders, inputs.config),
    baselineFile: fileOf(folders, inputs.baseline),
  });
}

/** The policy of a commit, fetched if need be; of the checkout where none is named. */
function policyFor(from: string | null, folders: Folders, inputs: Inputs): Policy {
  if (from === null) return checkoutPolicy(folders, inputs);
  const checkout = findCheckout(folders.workspace, inputs.repositoryPath);
  const repository = checkout === null ? null : readable(findRepository(checkout));
  const fetcher = repository && inputs.deepen ? tryFetcher(repository, 1) : null;
  const revision = repository && (findCommit(repository.context, from) ?? fetched(repository, fetcher, from));
  if (!repository || revision === null)
    throw new RepositoryError(
      'no-commit',
      `the base commit ${shortId(from, 12)}, whose policy counts, is not in this checkout; use fetch-depth: 0`,
    );
  return policyOf(repository, revision, findCommit(repository.context, 'HEAD'), folders, inputs);
}

/** A clone without a remote can still be scanned as far as it goes. */
function tryFetcher(repository: Repository, depth: number): Fetcher | null {
  try {
    return fetcherFor(repository, { remote: null, depth, trusted: true });
  } catch (error) {
    if (error instanceof RepositoryError) return null;
    throw error;
  }
}

interface Found {
  readonly range: CommitRange;
  /** The commit whose policy counts in a pull request. */
  readonly base: string | null;
  readonly notes: readonly string[];
}

type RangePlan = Extract<Plan, { readonly kind: 'range' }>;

function rangeFor(plan: RangePlan, repository: Repository, fetcher: Fetcher | null, inputs: Inputs): Found {
  const head = headOf(plan, repository, fetcher);
  const notes: string[] = [];
  const missing: string[] = [];
  let base: string | null = null;
  for (const name of plan.bases) {
    base = findCommit(repository.context, name) ?? fetched(repository, fetcher, name);
    if (base !== null) break;
    missing.push(name);
  }
  if (base === null && inputs.base !== '')
    throw new UsageError(
      'base',
      `input "base": there is no commit, branch or tag ${inputs.base} here${fetcher ? ', and none could be fetched' : ''}; check the name, or use actions/checkout with fetch-depth: 0`,
    );
  if (missing.length > 0) {
    // Of a pull request the base is what everything is measured by; to guess another one would judge the wrong thing.
    if (base === null && plan.policy === 'base')
      throw new RepositoryError(
        'no-commit',
        `the base commit ${shortId(missing[0] ?? '', 12)} is not in this checkout and could not be fetched; use fetch-depth: 0`,
      );
    const instead =
      base === null ? 'everything that the new commit reaches was judged' : `compared with ${plan.bases[missing.length] ?? ''} instead`;
    notes.push(`The commit to compare with (${shortId(missing[0] ?? '')}) can't be had any more, as after a forced push: ${instead}.`);
  }
  const range = { heads: [head], bases: base === null ? [] : [base] };
  fetcher?.range(range);
  return { range, base, notes };
}

function headOf(plan: RangePlan, repository: Repository, fetcher: Fetcher | null): string {
  const { context } = repository;
  const isId = /^[0-9a-f]{40,64}$/.test(plan.head);
  // The id of a tag stands for its message, too.
  if (isId && hasObject(context, plan.head)) return plan.head;
  const found = isId ? null : findCommit(context, plan.head);
  if (found !== null) return found;
  for (const name of [plan.head, ...(plan.headRef === null ? [] : [plan.headRef])]) {
    fetched(repository, fetcher, name);
    if (isId && hasObject(context, plan.head)) return plan.head;
    const now = isId ? null : findCommit(context, plan.head);
    if (now !== null) return now;
  }
  throw new UsageError(
    'head',
    `the commit ${shortId(plan.head, 12)} is not in this checkout and could not be fetched; use actions/checkout with fetch-depth: 0`,
  );
}

function fetched(repository: Repository, fetcher: Fetcher | null, name: string): string | null {
  if (!fetcher) return null;
  return fetcher.commit(name) ? findCommit(repository.context, name) : null;
}
