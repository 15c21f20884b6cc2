import type { MaskedResult } from '../../output/masked-result.ts';
export interface BlockedOptions {
    /** Columns of the terminal; undefined where it is none: then lines of the source are shown whole. */
    readonly columns?: number | undefined;
    readonly colour: boolean;
    readonly verbose: boolean;
}
/** The report of a staged scan. Empty where there is nothing to say. */
export declare function reportBlocked(result: MaskedResult, options: BlockedOptions): string;
/**
 * A path for a POSIX shell, on Windows for cmd and PowerShell, where no name holds a double quote. One with control
 * characters can't be typed: what is shown then is for the eye only.
 */
export declare function quoted(path: string, platform?: NodeJS.Platform): string;
