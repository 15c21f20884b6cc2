/** What reading one content gave, in the one shape that every source gives and every pipeline collects. */
import type { Detection } from '../model/detection.ts';
import type { Skipped } from '../model/scan-result.ts';
import type { DetectionResult } from './detect.ts';
import type { LocatedRequest } from './requests/sample.ts';
/** What was found in one content, or in one of those that stand in an archive. */
export interface FoundInside {
    /** See ContentPlace; empty for the content's own bytes. */
    readonly inside: readonly string[];
    readonly detections: readonly Detection[];
}
/** What one content gave: a file, an object of git, a stream, a text, or an archive with all that stands in it. */
export interface ContentResult {
    /** Of all contents, unpacked. */
    readonly bytes: number;
    /** One, or how many an archive holds. */
    readonly contents: number;
    readonly found: readonly FoundInside[];
    /** Some of the signed requests: see requests/sample.ts. The path of each is its whole place (joinedPlace()). */
    readonly requests: readonly LocatedRequest[];
    /** What was not read of it. */
    readonly skipped: readonly Skipped[];
    /** What ended the content before its end, null where nothing did; the result is that of what had come until then. */
    readonly error: unknown;
}
/** What a content of `bytes` bytes gave that stands in no archive. */
export declare function plainResult(path: string, bytes: number, { detections, requests, unread }: DetectionResult): ContentResult;
/** The result of a content that must have been read to its end. Throws what ended it before. */
export declare function wholeResult(result: ContentResult): ContentResult;
