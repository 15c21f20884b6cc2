/** The report as JSON lines: one a finding, and a summary behind them. See schema/jsonl.schema.json. */
import type { Finding } from '../../model/finding.ts';
import type { MaskedFinding, MaskedResult } from '../../output/masked-result.ts';
import { SCHEMA_VERSION, findingJson, scanJson, suppressedJson } from '../json-parts.ts';
import { asciiControls } from '../printable.ts';

/** The result in lines. No masked lines of content, no values. */
export function reportJsonl(result: MaskedResult, version: string): string {
  return result.findings.map(lineOfFinding).join('') + summaryLine(result, version);
}

/** The line of a finding. */
export function findingLine(finding: MaskedFinding): string {
  return lineOfFinding(finding);
}

function lineOfFinding(finding: Finding): string {
  return lineOf({ type: 'finding', schemaVersion: SCHEMA_VERSION, ...findingJson(finding) });
}

/** The last line: what was read, what was not, and how much was found. */
export function summaryLine(result: MaskedResult, version: string): string {
  return lineOf({
    type: 'summary',
    schemaVersion: SCHEMA_VERSION,
    tool: { name: 'binleaks', version },
    scan: scanJson(result),
    findings: result.findings.length,
    suppressed: result.suppressed.map(suppressedJson),
    policyNotes: result.policyNotes,
    notes: result.notes,
  });
}

function lineOf(value: object): string {
  return `${asciiControls(JSON.stringify(value))}\n`;
}
