import type { MaskedResult } from '../../output/masked-result.ts';
/** The report. A clean scan has one test case that passes, an incomplete one an error. */
export declare function reportJunit(result: MaskedResult): string;
