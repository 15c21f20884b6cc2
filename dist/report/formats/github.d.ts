import type { MaskedResult } from '../../output/masked-result.ts';
/** The commands, one a line. The most severe and each credential's first place go first; the rest is counted. */
export declare function reportGithub(result: MaskedResult): string;
