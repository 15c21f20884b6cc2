/** What reports for machines and for reviewers call a finding. */
import type { CredentialKind } from '../model/detection.ts';
import type { Finding, Occurrence, Severity } from '../model/finding.ts';
import type { ScanResult } from '../model/scan-result.ts';
/** A kind of credential, as it follows "Binance". */
export declare const KINDS: Readonly<Record<CredentialKind, string>>;
/** Most severe first. */
export declare const BY_SEVERITY: readonly Severity[];
/** A finding in a few words: "Binance secret key AAA…ZZ". */
export declare function titleOf(finding: Finding): string;
/** What else there is to know of it in one sentence, without a full stop. */
export declare function situationOf(finding: Finding): string;
/** The reasons to believe it, strongest first as the detector gives them, in words. */
export declare function reasonsOf(finding: Finding, most: number): readonly string[];
/** A place for people: path, line and column, and the commit that brought it. */
export declare function whereOf(occurrence: Occurrence): string;
/** The advice for a whole scan: that of the worst finding, in plain lines. */
export declare function adviceOf(finding: Finding): readonly string[];
/** What was not read, each in one line. */
export declare function skippedLines(result: ScanResult): readonly string[];
/** How many of the findings have each severity: "2 critical, 1 low". */
export declare function severityCounts(findings: readonly Finding[]): string;
