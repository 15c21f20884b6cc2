import type { OnRun } from '../../kernel/kernel.ts';
export type { OnRun, RunStep } from '../../kernel/kernel.ts';
/**
 * Reports the runs of at least `minimum` (16 or more) characters of [A-Za-z0-9+/_-] in bytes[from, to), in order of their
 * starts. A run touching `from` or `to` is reported as far as it lies inside.
 */
export declare function findRuns(bytes: Uint8Array, from: number, to: number, minimum: number, onRun: OnRun): void;
