import type { MaskedResult } from '../../output/masked-result.ts';
export interface TextOptions {
    readonly colour: boolean;
    /** Findings only: no summary of what was left out. */
    readonly quiet: boolean;
    /** Whether to say what to do about them. Default: unless quiet. */
    readonly advice?: boolean;
    /** Every signal with its weight, every place. */
    readonly verbose: boolean;
}
/** The text report. */
export declare function reportText(result: MaskedResult, options: TextOptions): string;
