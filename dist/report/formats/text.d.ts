import type { Occurrence } from '../../model/finding.ts';
import type { MaskedResult } from '../../output/masked-result.ts';
export interface TextOptions {
    /** Columns of the terminal; undefined where it is none: then lines of the source are shown whole. */
    readonly columns?: number | undefined;
    /** The address of a place, for terminals that know hyperlinks; null for none. */
    readonly link?: ((place: Occurrence) => string | null) | undefined;
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
