import type { MaskedFinding, MaskedResult } from '../../output/masked-result.ts';
/** The result in lines. No masked lines of content, no values. */
export declare function reportJsonl(result: MaskedResult, version: string): string;
/** The line of a finding. */
export declare function findingLine(finding: MaskedFinding): string;
/** The last line: what was read, what was not, and how much was found. */
export declare function summaryLine(result: MaskedResult, version: string): string;
