/** How many bytes each character of a run takes: 1, 2 in UTF-16, 4 in UTF-32. */
export type RunStep = 1 | 2 | 4;
/** Called for each run: its characters are the bytes start, start + step, … below end. */
export type OnRun = (start: number, end: number, step: RunStep) => void;
/**
 * Reports the runs of at least `minimum` characters of [A-Za-z0-9+/_-] in bytes[from, to), in order of their starts
 * for each step. A run touching `from` or `to` is reported as far as it lies inside.
 */
export declare function findRuns(bytes: Uint8Array, from: number, to: number, minimum: number, onRun: OnRun): void;
