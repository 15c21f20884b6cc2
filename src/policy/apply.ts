/** What the policy takes out of a scan's findings, each with its reason. */
import type { Finding } from '../model/finding.ts';
import type { PolicyNote, Suppressed, SuppressionReason } from '../model/scan-result.ts';
import type { BaselineEntry } from './baseline.ts';
import type { AllowEntry } from './config.ts';

/** A finding with what the policy needs to know beyond it. */
export interface PolicyInput {
  readonly finding: Finding;
  readonly documentedExample: boolean;
  /** For each occurrence, in order: an inline comment allows it. */
  readonly inlineAllowed: readonly boolean[];
}

export interface PolicyResult {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  /** Entries past their date that matched a finding, and entries that matched nothing. */
  readonly notes: readonly PolicyNote[];
}

/** What a project accepts. */
export interface Policy {
  readonly allow: readonly AllowEntry[];
  readonly baseline: readonly BaselineEntry[];
  /** Whether comments count. */
  readonly inline: boolean;
}

export const NO_POLICY: Policy = { allow: [], baseline: [], inline: false };

/** Applies the policy. `today` is the date (UTC) as YYYY-MM-DD. */
export function applyPolicy(judged: readonly PolicyInput[], policy: Policy, today: string): PolicyResult {
  const findings: Finding[] = [];
  const suppressed: Suppressed[] = [];
  const notes: PolicyNote[] = [];
  const accepted = new Map(policy.baseline.map((one) => [one.sha256, one]));
  for (const { finding, documentedExample, inlineAllowed } of judged) {
    if (documentedExample) {
      suppressed.push(suppress(finding, 'documented-example', 'Binance publishes this value as an example'));
      continue;
    }
    const entries = policy.allow.filter((one) => finding.sha256.startsWith(one.sha256));
    // An entry that was renewed may stand behind the one it renews.
    const valid = entries.find((one) => one.expires === null || one.expires >= today);
    if (valid) {
      suppressed.push(suppress(finding, 'config', valid.reason));
      continue;
    }
    const known = accepted.get(finding.sha256);
    if (known) {
      suppressed.push(suppress(finding, 'baseline', baselineDetail(known)));
      continue;
    }
    const isAllowed = (_: unknown, index: number): boolean => policy.inline && inlineAllowed[index] === true;
    const kept = finding.occurrences.filter((one, index) => !isAllowed(one, index));
    if (kept.length < finding.occurrences.length) {
      const allowed = finding.occurrences.filter(isAllowed);
      suppressed.push({ ...suppress(finding, 'inline', 'binleaks:allow comment'), occurrences: allowed });
    }
    if (kept.length === 0) continue;
    findings.push({ ...finding, occurrences: kept, advice: [...entries.map(renewal), ...finding.advice] });
    notes.push(...entries.map((one) => noteOf('expired', 'config', one)));
  }
  return { findings, suppressed, notes: [...notes, ...unmatched(judged, policy)] };
}

/** Entries that no finding needs, however little it is believed. */
function unmatched(judged: readonly PolicyInput[], { allow, baseline }: Policy): readonly PolicyNote[] {
  const found = judged.map((one) => one.finding.sha256);
  const exact = new Set(found);
  return [
    ...allow.filter((one) => !found.some((sha256) => sha256.startsWith(one.sha256))).map((one) => noteOf('unmatched', 'config', one)),
    ...baseline.filter((one) => !exact.has(one.sha256)).map((one) => noteOf('unmatched', 'baseline', { ...one, expires: null })),
  ];
}

function noteOf(
  problem: PolicyNote['problem'],
  where: PolicyNote['where'],
  entry: { readonly sha256: string; readonly reason?: string; readonly expires: string | null },
): PolicyNote {
  return { problem, where, sha256: entry.sha256, reason: entry.reason ?? '', expires: entry.expires };
}

/** Who accepted it, when and why, as far as the baseline says so. */
function baselineDetail({ reason, by, on }: BaselineEntry): string {
  const who = [by === undefined ? '' : `by ${by}`, on === undefined ? '' : `on ${on}`].filter((one) => one !== '').join(' ');
  return `accepted${who === '' ? '' : ` ${who}`}${reason === undefined ? '' : `: ${reason}`}`;
}

/** Whoever allowed it once should learn why it is back. In one line: a step's further lines are commands. */
function renewal({ expires, reason }: AllowEntry): string {
  return `This was allowed until ${expires ?? ''} (${reason.replace(/\s+/g, ' ')}). Decide again: renew the entry in the configuration, or go on with the next step.`;
}

function suppress(finding: Finding, reason: SuppressionReason, detail: string): Suppressed {
  const { id, kind, sha256, redacted, occurrences } = finding;
  return { id, kind, sha256, redacted, reason, detail, occurrences };
}
