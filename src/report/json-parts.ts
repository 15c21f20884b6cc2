/** The parts of a result as JSON has them. No masked lines, no values. */
import type { Finding, Occurrence } from '../model/finding.ts';
import type { ScanResult, Suppressed } from '../model/scan-result.ts';

/** The schema's version, of every JSON report. */
export const SCHEMA_VERSION = 1;

/** What the scan itself was. */
export function scanJson(result: ScanResult): object {
  const { source, root, startedAt, durationMs, complete, stats, skipped, excluded, belowThreshold } = result;
  return { source, root, startedAt, durationMs, complete, stats, skipped, excluded, belowThreshold };
}

/** A finding. */
export function findingJson(finding: Finding): object {
  const {
    id,
    kind,
    confidence,
    severity,
    sha256,
    redacted,
    length,
    environment,
    encrypted,
    pair,
    evidence,
    score,
    occurrences,
    exposure,
    verification,
    proof,
    advice,
  } = finding;
  return {
    id,
    kind,
    confidence,
    severity,
    sha256,
    redacted,
    length,
    environment,
    encrypted,
    pair,
    score,
    evidence,
    occurrences: occurrences.map(occurrenceJson),
    exposure,
    verification,
    proof,
    advice,
  };
}

function occurrenceJson({ path, line, column, endLine, endColumn, reading, archive, place, commit, blob }: Occurrence): object {
  return { path, line, column, endLine, endColumn, reading, archive, commit, blob, place };
}

/** A credential that the policy hides. */
export function suppressedJson({ id, kind, sha256, redacted, reason, detail, added, occurrences }: Suppressed): object {
  const base = { id, kind, sha256, redacted, reason, detail };
  return { ...base, ...(added === undefined ? {} : { added }), occurrences: occurrences.map(occurrenceJson) };
}
