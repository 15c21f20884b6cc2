/** What the policy takes out of a scan's findings, each with its reason. */
import type { Finding, Suppressed, SuppressionReason } from '../finding.ts';
import type { AllowEntry } from './config.ts';

/** A finding with what the policy needs to know beyond it. */
export interface Judged {
  readonly finding: Finding;
  readonly documentedExample: boolean;
  /** For each occurrence, in order: an inline comment allows it. */
  readonly inlineAllowed: readonly boolean[];
}

export interface PolicyResult {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  /** Allow entries that matched a finding but are past their date. */
  readonly expired: readonly AllowEntry[];
}

/** Applies the policy. `today` is the date (UTC) as YYYY-MM-DD. */
export function applyPolicy(judged: readonly Judged[], allow: readonly AllowEntry[], today: string): PolicyResult {
  const findings: Finding[] = [];
  const suppressed: Suppressed[] = [];
  const expired: AllowEntry[] = [];
  for (const { finding, documentedExample, inlineAllowed } of judged) {
    if (documentedExample) {
      suppressed.push(suppress(finding, 'documented-example', 'Binance publishes this value as an example'));
      continue;
    }
    const entries = allow.filter((one) => one.sha256 === finding.sha256);
    // An entry that was renewed may stand behind the one it renews.
    const valid = entries.find((one) => one.expires === null || one.expires >= today);
    if (valid) {
      suppressed.push(suppress(finding, 'config', valid.reason));
      continue;
    }
    expired.push(...entries);
    const kept = finding.occurrences.filter((_, index) => !inlineAllowed[index]);
    if (kept.length < finding.occurrences.length) {
      const allowed = finding.occurrences.filter((_, index) => inlineAllowed[index]);
      suppressed.push({ ...suppress(finding, 'inline', 'binleaks:allow comment'), occurrences: allowed });
    }
    if (kept.length > 0) findings.push({ ...finding, occurrences: kept, advice: [...entries.map(renewal), ...finding.advice] });
  }
  return { findings, suppressed, expired };
}

/** Whoever allowed it once should learn why it is back. */
function renewal({ expires, reason }: AllowEntry): string {
  return `This was allowed until ${expires ?? ''} (${reason}). Decide again: renew the entry in the configuration, or go on with the next step.`;
}

function suppress(finding: Finding, reason: SuppressionReason, detail: string): Suppressed {
  const { id, kind, sha256, redacted, occurrences } = finding;
  return { id, kind, sha256, redacted, reason, detail, occurrences };
}
