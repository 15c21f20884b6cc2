/** What reports for machines and for reviewers call a finding. */
import type { CredentialKind } from '../model/detection.ts';
import type { Finding, Occurrence, Severity } from '../model/finding.ts';
import type { ScanResult } from '../model/scan-result.ts';
import { printable } from './printable.ts';
import { placeName } from './timeline.ts';
import { evidenceLine } from './words.ts';

/** A kind of credential, as it follows "Binance". */
export const KINDS: Readonly<Record<CredentialKind, string>> = {
  'api-key': 'API key',
  'secret-key': 'secret key',
  'private-key': 'private key',
  'listen-key': 'listen key',
};

/** Most severe first. */
export const BY_SEVERITY: readonly Severity[] = ['critical', 'high', 'medium', 'low', 'info'];

/** A finding in a few words: "Binance secret key AAA…ZZ". */
export function titleOf(finding: Finding): string {
  const encrypted = finding.encrypted ? 'encrypted ' : '';
  return `Binance ${encrypted}${KINDS[finding.kind]}${finding.kind === 'private-key' ? '' : ` ${finding.redacted}`}`;
}

/** What else there is to know of it in one sentence, without a full stop. */
export function situationOf(finding: Finding): string {
  const parts = [`${finding.severity} severity`, `${finding.confidence} confidence`];
  if (finding.environment === 'testnet' || finding.environment === 'demo') parts.push(`${finding.environment}: no real money is behind it`);
  if (finding.pair !== null && finding.kind !== 'listen-key')
    parts.push(finding.kind === 'api-key' ? 'its secret leaked too' : 'its API key leaked too');
  return parts.join(', ');
}

/** The reasons to believe it, strongest first as the detector gives them, in words. */
export function reasonsOf(finding: Finding, most: number): readonly string[] {
  return finding.evidence
    .filter((one) => one.weight > 0)
    .slice(0, most)
    .map((one) => evidenceLine(one, false).replace(/^- /, ''));
}

/** A place for people: path, line and column, and the commit that brought it. */
export function whereOf(occurrence: Occurrence): string {
  const place = `${placeName(occurrence)}:${occurrence.line}:${occurrence.column}`;
  const commit = occurrence.place === 'message' ? null : occurrence.commit;
  return commit === null ? place : `${place} (commit ${commit.slice(0, 10)})`;
}

/** The advice for a whole scan: that of the worst finding, in plain lines. */
export function adviceOf(finding: Finding): readonly string[] {
  return finding.advice.map((step) => step.split('\n').map(printable).join('\n'));
}

/** What was not read, each in one line. */
export function skippedLines(result: ScanResult): readonly string[] {
  return result.skipped.map((one) => `${one.path === '' ? '' : `${printable(one.path)}: `}${printable(one.reason)}`);
}

/** How many of the findings have each severity: "2 critical, 1 low". */
export function severityCounts(findings: readonly Finding[]): string {
  return BY_SEVERITY.flatMap((severity) => {
    const count = findings.filter((one) => one.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}`];
  }).join(', ');
}
