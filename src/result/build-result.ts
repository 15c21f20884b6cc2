/** What every kind of scan ends with: repository evidence -> findings -> policy -> result. */
import { FORGET_SCORE } from '../detect/confidence.ts';
import { repositoryEvidence, withEvidence } from '../detect/manifests.ts';
import type { ManifestFile } from '../detect/manifests.ts';
import type { Confidence } from '../model/detection.ts';
import type { Finding } from '../model/finding.ts';
import type { Excluded, ScanResult, Skipped } from '../model/scan-result.ts';
import type { SecretText } from '../model/secret.ts';
import { idOf, mergeFindings } from './merge.ts';
import type { Located } from './merge.ts';
import { NO_POLICY, applyPolicy } from '../policy/apply.ts';
import type { BaselineEntry } from '../policy/baseline.ts';
import { CONFIDENCES, DEFAULT_CONFIG } from '../policy/config.ts';
import type { Config } from '../policy/config.ts';
import { withProof } from './proofs.ts';
import type { CommittedRequest } from './proofs.ts';

/** How findings are judged: the same for every source. */
export interface ResultOptions {
  readonly config?: Config;
  /** Credentials that were there before. */
  readonly baseline?: readonly BaselineEntry[];
  /** Report findings of at least this confidence. Default: the configuration's, else medium. */
  readonly minConfidence?: Confidence;
  readonly includeListenKeys?: boolean;
  /** Shows everything the policy would hide, documented examples apart. */
  readonly noPolicy?: boolean;
  /** Report only what stands in files for whose path (as reports give it) this is true. Default: everywhere. */
  readonly within?: (path: string) => boolean;
  /** What the result should say of how it came about. */
  readonly notes?: readonly string[];
}

/** How far a scan has come. */
export interface Progress {
  readonly bytes: number;
  readonly done: number;
  readonly total: number;
  readonly unit: 'files' | 'objects';
  /** Bytes known to be read or still to come; 0 where the sizes are not known before. */
  readonly expectedBytes: number;
}

/** What a source has read. */
export interface ScanInput {
  readonly source: ScanResult['source'];
  readonly root: string;
  readonly started: Date;
  readonly located: readonly Located[];
  /** Some of the signed requests that were read, for offline proof. */
  readonly requests: readonly CommittedRequest[];
  readonly manifests: readonly ManifestFile[];
  readonly skipped: readonly Skipped[];
  readonly excluded: readonly Excluded[];
  /** How many contents globs left out. */
  readonly excludedByGlob: number;
  /** Everything that the policy is about was read, so that an entry that matches nothing is one too many. */
  readonly wholeTree?: boolean;
  readonly stats: ScanResult['stats'];
  readonly interrupted: boolean;
}

/** A scan's result, and the raw values it found: for masking output, never for a reporter. */
export interface Scan {
  readonly result: ScanResult;
  readonly secrets: readonly SecretText[];
  /** Every detection with the value it stands for, as it was judged: for verification. */
  readonly located: readonly Located[];
  /** All findings whatever their confidence, for `explain`. */
  readonly all: readonly Finding[];
}

/** Turns what was read into a result: merges detections into findings, applies the policy and the threshold. */
export function buildResult(input: ScanInput, options: ResultOptions): Scan {
  const { started, root, source, stats } = input;
  const config = options.config ?? DEFAULT_CONFIG;
  const evidenceFor = repositoryEvidence(input.manifests);
  // Threads end in any order; what is reported depends on none.
  const located = input.located
    .filter((one) => standsWithin(one, options.within))
    .toSorted(byPath)
    .map((one) => {
      const evidence = evidenceFor(one.path);
      return evidence ? { ...one, detection: withEvidence(one.detection, evidence) } : one;
    });
  const proved = withProof(located, input.requests);
  const judged = mergeFindings(proved.located, proved.proofs);
  const policy = applyPolicy(
    judged,
    options.noPolicy ? NO_POLICY : { allow: config.allow, baseline: options.baseline ?? [], inline: true },
    started.toISOString().slice(0, 10),
  );

  const threshold = CONFIDENCES.indexOf(options.minConfidence ?? config.minConfidence ?? 'medium');
  const isReported = (one: { readonly finding: Finding }): boolean =>
    one.finding.score >= FORGET_SCORE &&
    CONFIDENCES.indexOf(one.finding.confidence) >= threshold &&
    (one.finding.kind !== 'listen-key' || options.includeListenKeys === true);
  const reportable = new Set(judged.filter(isReported).map((one) => one.finding.id));
  const skipped = input.skipped.toSorted(byPath);
  const complete = skipped.length === 0 && !input.interrupted;
  const excluded: Excluded[] = input.excluded.toSorted(byPath);
  if (input.excludedByGlob > 0)
    excluded.push({ path: '', reason: `${input.excludedByGlob} left out by globs (configuration or --exclude)` });
  return {
    result: {
      source,
      root,
      startedAt: started.toISOString(),
      durationMs: Date.now() - started.getTime(),
      complete,
      stats,
      skipped: [...skipped, ...(input.interrupted ? [{ path: '', reason: 'interrupted before everything was read' }] : [])],
      excluded,
      findings: policy.findings.filter((finding) => reportable.has(finding.id)),
      suppressed: policy.suppressed.filter((one) => reportable.has(one.id)),
      policyNotes: policy.notes.filter((one) =>
        one.problem === 'expired' ? reportable.has(idOf(one.sha256)) : complete && input.wholeTree === true,
      ),
      notes: options.notes ?? [],
      belowThreshold: policy.findings.filter((one) => one.kind !== 'listen-key' && one.score >= FORGET_SCORE && !reportable.has(one.id))
        .length,
    },
    secrets: located.map((one) => one.detection.value),
    located,
    all: policy.findings,
  };
}

/** What stands in no file, such as a message, is always asked about. */
function standsWithin({ path, place }: Located, within: ResultOptions['within']): boolean {
  return !within || place === 'message' || place === 'tag' || place === 'event' || path === '' || within(path);
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
