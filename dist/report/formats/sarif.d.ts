import type { MaskedResult } from '../../output/masked-result.ts';
/**
 * The result as SARIF text. One result a credential; what is too much for GitHub is left out, the least severe first, and
 * a notification says so.
 */
export declare function reportSarif(result: MaskedResult, version: string): string;
