/** The public API. */
export { scan } from './scan.ts';
export type { ScanOptions } from './scan.ts';
export type { JudgeOptions, Progress, Scan } from './judge.ts';
export { detect } from './detect/detect.ts';
export type { DetectInput } from './detect/detect.ts';
export { confidenceOf } from './detect/confidence.ts';
export { loadBaseline } from './policy/baseline.ts';
export type { BaselineEntry } from './policy/baseline.ts';
export { loadConfig } from './policy/config.ts';
export type { AllowEntry, Config } from './policy/config.ts';
export { UsageError } from './policy/errors.ts';
export { SecretText } from './finding.ts';
export type * from './finding.ts';
