/** Where all that a scan reads comes together, whichever source it is from and in whichever order it comes. */
import type { ContentResult } from '../detect/content-result.ts';
import type { ManifestFile } from '../detect/manifests.ts';
import type { Detection } from '../model/detection.ts';
import type { Excluded, ScanResult, Skipped } from '../model/scan-result.ts';
import type { ResultOptions, Scan } from './build-result.ts';
import type { Located } from './merge.ts';
import type { CommittedRequest } from './proofs.ts';
/** Where a content comes from. */
export type Origin = Omit<Located, 'detection' | 'inside'>;
/** What a scan is of. */
export interface Subject {
    readonly source: ScanResult['source'];
    readonly root: string;
    /** What may end it before everything is read. Default: nothing. */
    readonly signal?: AbortSignal;
}
/** Collects what contents gave, and builds the result of it. `O` may tell more of each content than reports need. */
export declare class Collector<O extends Origin = Origin> {
    #private;
    readonly started: Date;
    readonly located: (Located & O)[];
    readonly manifests: ManifestFile[];
    readonly skipped: Skipped[];
    readonly excluded: Excluded[];
    /** How much was read. */
    readonly stats: {
        bytes: number;
        contents: number;
        objects: number;
        commits: number;
    };
    /** How many contents globs left out. */
    excludedByGlob: number;
    /** See ScanInput. */
    wholeTree: boolean;
    constructor(subject: Subject);
    /** Takes what the content from `origin` gave. */
    take(origin: O, { bytes, contents, found, requests, skipped }: ContentResult): void;
    /** Takes one detection. */
    add(origin: O, detection: Detection, inside?: readonly string[]): void;
    /** Takes signed requests, of which a sample is kept. */
    takeRequests(requests: readonly CommittedRequest[]): void;
    /**
     * The result of all that has been taken, or of `located` in place of the detections that were. Of ten thousand values it
     * takes seconds: a signal then ends the process.
     */
    result(options: ResultOptions, located?: readonly Located[]): Promise<Scan>;
    /** As result(), of few values: it does not let go until it is done. */
    resultNow(options: ResultOptions, located: readonly Located[]): Scan;
}
