import type { MaskedResult } from '../output/masked-result.ts';
export interface BlockedOptions {
    readonly colour: boolean;
    readonly verbose: boolean;
}
/** The report of a staged scan. Empty where there is nothing to say. */
export declare function reportBlocked(result: MaskedResult, options: BlockedOptions): string;
