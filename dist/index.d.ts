/** The public API. */
import type { ScanResult } from './model/scan-result.ts';
import type { Reportable } from './output/masked-result.ts';
import type { Format, RenderOptions } from './report/render.ts';
export { scan } from './scan/files.ts';
export type { ScanOptions } from './scan/files.ts';
export { scanHistory } from './scan/history.ts';
export type { HistoryOptions } from './scan/history.ts';
export { scanRange } from './scan/range.ts';
export type { RangeOptions } from './scan/range.ts';
export { scanStaged } from './scan/staged.ts';
export type { StagedOptions, StagedScan } from './scan/staged.ts';
export { createRedactor } from './redact/stream.ts';
export type { RedactorOptions } from './redact/stream.ts';
export type { ResultOptions, Progress, Scan } from './result/build-result.ts';
export { detect } from './detect/detect.ts';
export type { DetectInput } from './detect/detect.ts';
export { confidenceOf } from './detect/confidence.ts';
export { loadBaseline } from './policy/baseline.ts';
export type { BaselineEntry } from './policy/baseline.ts';
export { loadConfig } from './policy/config.ts';
export type { AllowEntry, Config } from './policy/config.ts';
export { FORMATS } from './report/render.ts';
export type { Format, RenderOptions } from './report/render.ts';
export type { Reportable } from './output/masked-result.ts';
export type { Project } from './report/links.ts';
export { verifyScan } from './scan/verify-scan.ts';
export type { VerifyScanOptions } from './scan/verify-scan.ts';
export { verifyPair } from './verify/verify.ts';
export type { PairToVerify, VerifyOptions, VerifyProgress } from './verify/verify.ts';
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
/**
 * The report of a scan, with nothing in it that is a credential or a piece of one. Give the scan itself: of a result alone the
 * values are not known, and only what has the look of a credential is masked.
 */
export declare function renderReport(format: Format, scan: ScanResult | Reportable, options: RenderOptions): Promise<string>;
