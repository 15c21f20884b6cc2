/** Carries out a plan: fetches what a shallow checkout lacks, takes the policy from where it counts, scans. */
import { resolve } from 'node:path';
import { fetcherFor } from '../git/deepen.ts';
import type { Fetcher } from '../git/deepen.ts';
import { findCommit, hasObject } from '../git/range.ts';
import type { Range } from '../git/range.ts';
import { RepositoryError, findGitFolder, findRepository, readShallow } from '../git/repository.ts';
import type { Repository } from '../git/repository.ts';
import type { JudgeOptions, Scan } from '../judge.ts';
import { policyAt } from '../policy/at-revision.ts';
import type { Policy } from '../policy/at-revision.ts';
import { loadBaseline } from '../policy/baseline.ts';
import { loadConfig } from '../policy/config.ts';
import { UsageError } from '../policy/errors.ts';
import { scan } from '../scan.ts';
import { scanHistory } from '../scan-history.ts';
import { scanRange } from '../scan-range.ts';
import { scanTexts } from '../scan-texts.ts';
import type { Plan } from './event.ts';
import type { Inputs } from './inputs.ts';

/** What was found, and the policy that counted. */
export interface Performed {
  readonly scan: Scan;
  readonly policy: Policy;
}

type Task = Exclude<Plan, { readonly kind: 'nothing' }>;

/** Scans what the plan says. Throws UsageError, RepositoryError and GitError in words. */
export async function perform(plan: Task, inputs: Inputs, workspace: string, signal: AbortSignal): Promise<Performed> {
  if (plan.kind === 'texts') {
    const policy = checkoutPolicy(workspace, inputs);
    return { scan: scanTexts({ ...judgeOptions(policy, inputs), texts: plan.texts, root: workspace }), policy };
  }
  if (plan.kind === 'files') {
    const policy = policyFor(plan.policyFrom, workspace, inputs);
    const paths = (inputs.paths.length > 0 ? inputs.paths : ['.']).map((path) => resolve(workspace, path));
    const options = { ...judgeOptions(policy, inputs), within: [] };
    return { scan: await scan({ ...options, root: workspace, paths, signal, workerFile: worker('worker') }), policy };
  }
  if (!findGitFolder(workspace))
    throw new RepositoryError('there is no checkout to scan: put a step with "uses: actions/checkout" before this one');
  const repository = findRepository(workspace);
  // What stands in .git/config was written by the checkout step, not by the commits that are judged.
  const depth = plan.kind === 'range' ? plan.depth : 1;
  const fetcher = inputs.deepen ? tryFetcher(repository, depth) : null;
  if (plan.kind === 'history') {
    if (readShallow(repository.commonFolder).size > 0) fetcher?.everything();
    const policy = policyFor(plan.policyFrom, workspace, inputs);
    const options = { ...judgeOptions(policy, inputs), repository: workspace, signal, workerFile: worker('object-worker') };
    return { scan: await scanHistory(options), policy };
  }
  const { range, base, notes } = rangeFor(plan, repository, fetcher);
  const policy =
    plan.policy === 'checkout' ? checkoutPolicy(workspace, inputs) : policyOf(repository, base, range.heads[0] ?? null, workspace, inputs);
  const all = { ...policy, notes: [...notes, ...policy.notes] };
  const options = { ...judgeOptions(all, inputs), folder: workspace, range, texts: plan.texts, inlineAllow: inputs.inlineAllow, signal };
  return { scan: await scanRange(options), policy: all };
}

/** The entry and its workers stand side by side in dist/action/. */
function worker(name: string): URL {
  return new URL(`./${name}.js`, import.meta.url);
}

function judgeOptions(policy: Policy, inputs: Inputs): JudgeOptions {
  const { config, baseline, notes } = policy;
  return {
    config,
    baseline,
    notes,
    within: inputs.paths,
    ...(inputs.minConfidence === null ? {} : { minConfidence: inputs.minConfidence }),
  };
}

function checkoutPolicy(workspace: string, inputs: Inputs): Policy {
  const config = loadConfig(workspace, inputs.config === null ? null : resolve(workspace, inputs.config));
  const file = inputs.baseline === null ? null : resolve(workspace, inputs.baseline);
  return { config, baseline: loadBaseline(workspace, file, config), notes: [] };
}

function policyOf(repository: Repository, revision: string | null, head: string | null, workspace: string, inputs: Inputs): Policy {
  return policyAt({
    place: repository.place,
    root: repository.root,
    revision,
    head,
    configFile: inputs.config === null ? null : resolve(workspace, inputs.config),
    baselineFile: inputs.baseline === null ? null : resolve(workspace, inputs.baseline),
  });
}

/** The policy of a commit, fetched if need be; of the checkout where none is named. */
function policyFor(from: string | null, workspace: string, inputs: Inputs): Policy {
  if (from === null) return checkoutPolicy(workspace, inputs);
  const repository = findGitFolder(workspace) ? findRepository(workspace) : null;
  const fetcher = repository && inputs.deepen ? tryFetcher(repository, 1) : null;
  const revision = repository && (findCommit(repository.place, from) ?? fetched(repository, fetcher, from));
  if (!repository || revision === null)
    throw new RepositoryError(`the base commit ${from.slice(0, 12)}, whose policy counts, is not in this checkout; use fetch-depth: 0`);
  return policyOf(repository, revision, findCommit(repository.place, 'HEAD'), workspace, inputs);
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
  readonly range: Range;
  /** The commit whose policy counts in a pull request. */
  readonly base: string | null;
  readonly notes: readonly string[];
}

type RangePlan = Extract<Plan, { readonly kind: 'range' }>;

function rangeFor(plan: RangePlan, repository: Repository, fetcher: Fetcher | null): Found {
  const head = headOf(plan, repository, fetcher);
  const notes: string[] = [];
  const missing: string[] = [];
  let base: string | null = null;
  for (const name of plan.bases) {
    base = findCommit(repository.place, name) ?? fetched(repository, fetcher, name);
    if (base !== null) break;
    missing.push(name);
  }
  if (missing.length > 0) {
    // Of a pull request the base is what everything is measured by; to guess another one would judge the wrong thing.
    if (base === null && plan.policy === 'base')
      throw new RepositoryError(
        `the base commit ${missing[0]?.slice(0, 12) ?? ''} is not in this checkout and could not be fetched; use fetch-depth: 0`,
      );
    const instead =
      base === null ? 'everything that the new commit reaches was judged' : `compared with ${plan.bases[missing.length] ?? ''} instead`;
    notes.push(`The commit to compare with (${missing[0]?.slice(0, 10) ?? ''}) can't be had any more, as after a forced push: ${instead}.`);
  }
  const range = { heads: [head], bases: base === null ? [] : [base] };
  fetcher?.range(range);
  return { range, base, notes };
}

function headOf(plan: RangePlan, repository: Repository, fetcher: Fetcher | null): string {
  const { place } = repository;
  const isId = /^[0-9a-f]{40,64}$/.test(plan.head);
  // The id of a tag stands for its message, too.
  if (isId && hasObject(place, plan.head)) return plan.head;
  const found = isId ? null : findCommit(place, plan.head);
  if (found !== null) return found;
  for (const name of [plan.head, ...(plan.headRef === null ? [] : [plan.headRef])]) {
    fetched(repository, fetcher, name);
    if (isId && hasObject(place, plan.head)) return plan.head;
    const now = isId ? null : findCommit(place, plan.head);
    if (now !== null) return now;
  }
  throw new UsageError(
    'head',
    `the commit ${plan.head.slice(0, 12)} is not in this checkout and could not be fetched; use actions/checkout with fetch-depth: 0`,
  );
}

function fetched(repository: Repository, fetcher: Fetcher | null, name: string): string | null {
  if (!fetcher) return null;
  return fetcher.commit(name) ? findCommit(repository.place, name) : null;
}
