/** The parts of a result as JSON has them. No masked lines, no values. */
import type { Finding } from '../model/finding.ts';
import type { ScanResult, Suppressed } from '../model/scan-result.ts';
/** The schema's version, of every JSON report. */
export declare const SCHEMA_VERSION = 1;
/** What the scan itself was. */
export declare function scanJson(result: ScanResult): object;
/** A finding. */
export declare function findingJson(finding: Finding): object;
/** A credential that the policy hides. */
export declare function suppressedJson({ id, kind, sha256, redacted, reason, detail, added, occurrences }: Suppressed): object;
