/** The public API, which docs/library.md describes. Nothing of ours imports it. */
import type { Transform } from 'node:stream';
import type { ScanResult } from './model/scan-result.ts';
import type { Reportable } from './output/masked-result.ts';
import type { RedactionOptions } from './redact/redaction.ts';
import type { Format, RenderOptions } from './report/render.ts';
import type { ResultOptions, Scan } from './result/build-result.ts';
import type { ScanOptions } from './scan/files.ts';
import type { HistoryOptions } from './scan/history.ts';
import type { VerifyScanOptions } from './scan/verify-scan.ts';
export { scanRange } from './scan/range.ts';
export type { EventText, RangeOptions as ScanRangeOptions } from './scan/range.ts';
export { scanStaged } from './scan/staged.ts';
export type { StagedOptions as ScanStagedOptions, StagedScan } from './scan/staged.ts';
export type { Progress, ResultOptions, Scan } from './result/build-result.ts';
export type { BaselineEntry } from './policy/baseline.ts';
export type { AllowEntry, Config } from './policy/config.ts';
export { FORMATS } from './report/render.ts';
export type { Format } from './report/render.ts';
export type { Project } from './report/links.ts';
export type { Reportable } from './output/masked-result.ts';
export type { VerifyProgress } from './verify/verify.ts';
export { EndpointError } from './verify/environments.ts';
export { GitError } from './git/run-git.ts';
export { RepositoryError } from './git/repository.ts';
export { BinleaksError, FileError, UsageError } from './model/errors.ts';
export { PackedError } from './redact/stream.ts';
export { SecretText } from './model/secret.ts';
export type * from './model/detection.ts';
export type * from './model/finding.ts';
export type * from './model/scan-result.ts';
export type * from './model/verification.ts';
/** What scanFiles() is asked for. */
export type ScanFilesOptions = Omit<ScanOptions, 'stdin' | 'workerFile'>;
/**
 * Scans files, folders, archives and logs. What can't be read is in `result.skipped`, and `result.complete` is false then. Throws
 * UsageError for a bad glob.
 */
export declare function scanFiles(options?: ScanFilesOptions): Promise<Scan>;
/** What scanStream() is asked for. */
export type ScanStreamOptions = ResultOptions & Pick<ScanOptions, 'archives' | 'onProgress' | 'signal'>;
/**
 * Scans bytes as they come, in constant memory: a log, a response, an archive. Its path in reports is `-`. What ends the stream
 * too early is in `result.skipped`. After an abort the result is that of what has come until then.
 */
export declare function scanStream(stream: AsyncIterable<Uint8Array>, options?: ScanStreamOptions): Promise<Scan>;
/** What scanHistory() is asked for. */
export type ScanHistoryOptions = Omit<HistoryOptions, 'workerFile'>;
/**
 * Scans every object of a repository, whatever refs reach it. What can't be read is in `result.skipped`. Throws RepositoryError
 * where there is none, GitError where there is no git, UsageError for a bad glob, an unknown branch or date.
 */
export declare function scanHistory(options: ScanHistoryOptions): Promise<Scan>;
/** What redact() and createRedactor() are asked for. */
export type RedactOptions = Pick<RedactionOptions, 'minConfidence' | 'path' | 'signatures'>;
/**
 * A text with `[binance-secret-key:3f9a…]` in place of each Binance credential, the tag being the start of its SHA-256; every
 * other character stays. Throws PackedError for an archive or a compressed file, whose credentials would go through.
 */
export declare function redact(text: string, options?: RedactOptions): string;
/** The same of bytes, whatever their encoding. */
export declare function redact(bytes: Uint8Array, options?: RedactOptions): Uint8Array;
/** What createRedactor() is asked for. */
export interface RedactorOptions extends RedactOptions {
    /** After so many milliseconds without input an unfinished line is let through. Default: 100. */
    readonly idleMs?: number;
}
/** redact() as a stream: whole lines come out at once. Ends with a PackedError where a packed content is written to it. */
export declare function createRedactor(options?: RedactorOptions): Transform;
/** What verify() is asked for. */
export type VerifyOptions = Omit<VerifyScanOptions, 'clock' | 'env'>;
/**
 * Asks Binance about the API keys among a scan's findings, by signed requests that read only, and gives the scan with what came of
 * it. Sends the API keys and signatures, no secret. Throws EndpointError for a bad endpoint; what the network or Binance
 * answers is in each finding's `verification`.
 */
export declare function verify(scan: Scan, options?: VerifyOptions): Promise<Scan>;
/** What renderReport() is asked for. */
export type ReportOptions = Partial<RenderOptions>;
/**
 * A report of a scan, in which nothing is a credential or a piece of one. Give the scan itself: of a result alone the values are
 * not known, and only what has the look of a credential is masked.
 */
export declare function renderReport(scan: ScanResult | Reportable, format: Format, options?: ReportOptions): Promise<string>;
/** Where a policy is looked for. */
export interface PolicyFiles {
    /** From here upwards. Default: the working directory. */
    readonly folder?: string;
    /** These files, and no others. */
    readonly config?: string;
    readonly baseline?: string;
}
/**
 * The configuration and the baseline that the command line would use, as a scan takes them. Throws UsageError with the file and the
 * key where something is wrong with one, FileError where one can't be read.
 */
export declare function loadPolicy({ folder, config: file, baseline }?: PolicyFiles): Required<Pick<ResultOptions, 'config' | 'baseline'>>;
