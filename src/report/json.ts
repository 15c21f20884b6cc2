/** The JSON report, schemaVersion 1: see schema/report.schema.json. */
import type { Finding, Occurrence, ScanResult, Suppressed } from '../finding.ts';
import { asciiControls } from './printable.ts';

/** The whole result as JSON text with a line end. No masked lines, no values. */
export function reportJson(result: ScanResult, version: string): string {
  const document = {
    schemaVersion: 1,
    tool: { name: 'binleaks', version },
    scan: {
      source: result.source,
      root: result.root,
      startedAt: result.startedAt,
      durationMs: result.durationMs,
      complete: result.complete,
      stats: result.stats,
      skipped: result.skipped,
      excluded: result.excluded,
      belowThreshold: result.belowThreshold,
    },
    findings: result.findings.map(findingJson),
    suppressed: result.suppressed.map(suppressedJson),
    policyNotes: result.policyNotes,
    notes: result.notes,
  };
  return `${asciiControls(JSON.stringify(document, null, 2))}\n`;
}

function findingJson(finding: Finding): object {
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

function suppressedJson({ id, kind, sha256, redacted, reason, detail, added, occurrences }: Suppressed): object {
  const base = { id, kind, sha256, redacted, reason, detail };
  return { ...base, ...(added === undefined ? {} : { added }), occurrences: occurrences.map(occurrenceJson) };
}
