import type { ManifestFile } from '../detect/manifests.ts';
import type { Confidence } from '../model/detection.ts';
import type { Finding } from '../model/finding.ts';
import type { Excluded, ScanResult, Skipped } from '../model/scan-result.ts';
import type { SecretText } from '../model/secret.ts';
import type { Located } from './merge.ts';
import type { BaselineEntry } from '../policy/baseline.ts';
import type { Config } from '../policy/config.ts';
import type { CommittedRequest } from './proofs.ts';
/** How findings are judged: the same for every source. */
export interface ResultOptions {
    readonly config?: Config;
    /** Credentials that were there before. */
    readonly baseline?: readonly BaselineEntry[];
    /** Report findings of at least this confidence. Default: the configuration's, else medium. */
    readonly minConfidence?: Confidence;
    readonly includeListenKeys?: boolean;
    /** Shows everything the policy would hide, documented examples apart. */
    readonly noPolicy?: boolean;
    /** Report only what stands in files for whose path (as reports give it) this is true. Default: everywhere. */
    readonly within?: (path: string) => boolean;
    /** What the result should say of how it came about. */
    readonly notes?: readonly string[];
}
/** How far a scan has come. */
export interface Progress {
    readonly bytes: number;
    readonly done: number;
    readonly total: number;
    readonly unit: 'files' | 'objects';
    /** Bytes known to be read or still to come; 0 where the sizes are not known before. */
    readonly expectedBytes: number;
}
/** What a source has read. */
export interface ScanInput {
    readonly source: ScanResult['source'];
    readonly root: string;
    readonly started: Date;
    readonly located: readonly Located[];
    /** Some of the signed requests that were read, for offline proof. */
    readonly requests: readonly CommittedRequest[];
    readonly manifests: readonly ManifestFile[];
    readonly skipped: readonly Skipped[];
    readonly excluded: readonly Excluded[];
    /** How many contents globs left out. */
    readonly excludedByGlob: number;
    /** Everything that the policy is about was read, so that an entry that matches nothing is one too many. */
    readonly wholeTree?: boolean;
    readonly stats: ScanResult['stats'];
    readonly interrupted: boolean;
}
/** A scan's result, and the raw values it found: for masking output, never for a reporter. */
export interface Scan {
    readonly result: ScanResult;
    readonly secrets: readonly SecretText[];
    /** Every detection with the value it stands for, as it was judged: for verification. */
    readonly located: readonly Located[];
    /** All findings whatever their confidence, for `explain`. */
    readonly all: readonly Finding[];
}
/** Turns what was read into a result: merges detections into findings, applies the policy and the threshold. */
export declare function buildResult(input: ScanInput, options: ResultOptions): Scan;
