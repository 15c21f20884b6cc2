/** The JSON report, schemaVersion 1: see schema/report.schema.json. */
import type { MaskedResult } from '../../output/masked-result.ts';
import { SCHEMA_VERSION, findingJson, scanJson, suppressedJson } from '../json-parts.ts';
import { asciiControls } from '../printable.ts';

/** The whole result as JSON text with a line end. No masked lines, no values. */
export function reportJson(result: MaskedResult, version: string): string {
  const document = {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: 'binleaks', version },
    scan: scanJson(result),
    findings: result.findings.map(findingJson),
    suppressed: result.suppressed.map(suppressedJson),
    policyNotes: result.policyNotes,
    notes: result.notes,
  };
  return `${asciiControls(JSON.stringify(document, null, 2))}\n`;
}
