import type { ResultOptions } from '../result/build-result.ts';
type PathTest = (path: string) => boolean;
/** Whether a path, as reports give it, is left out. */
export interface LeavesOut {
    readonly byConfiguration: PathTest;
    readonly byOption: PathTest;
    readonly any: PathTest;
}
/** The globs of a scan: its configuration's, where the policy counts, and those it was given. Throws UsageError for a bad one. */
export declare function leavesOut(options: ResultOptions & {
    readonly exclude?: readonly string[];
}): Promise<LeavesOut>;
export {};
