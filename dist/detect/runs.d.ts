/** Called for each run: `step` 1 for bytes, 2 for UTF-16 (then the run's bytes are start, start + 2, … below end). */
export type OnRun = (start: number, end: number, step: 1 | 2) => void;
/**
 * Reports the runs of at least `minimum` characters of [A-Za-z0-9+/_-] in bytes[from, to), in order of their starts
 * for each step. A run touching `from` or `to` is reported as far as it lies inside.
 */
export declare function findRuns(bytes: Uint8Array, from: number, to: number, minimum: number, onRun: OnRun): void;
