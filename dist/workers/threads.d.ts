/** What a worker says. */
export type Reply<TResult> = {
    readonly kind: 'progress';
    readonly bytes: number;
    readonly objects: number;
} | {
    readonly kind: 'done';
    readonly result: TResult;
};
/** What a worker is told after an abort: what it is at may be ended early. */
export interface Stop {
    readonly stop: true;
}
export interface ThreadOptions<TJob, TResult> {
    readonly workerFile: URL;
    /** A message that each worker gets before its first job. */
    readonly setup?: unknown;
    readonly onProgress: (bytes: number, objects: number) => void;
    readonly signal: AbortSignal;
    /** The result of a job whose thread died. Only the error's class may be told: its message may quote content. */
    readonly lost: (job: TJob, error: Error) => TResult;
}
export interface Done<TJob, TResult> {
    readonly result: TResult;
    readonly job: TJob;
}
/**
 * Works through `queue` from its end; the caller may add to it while it takes results. After an abort the jobs under way
 * are finished, or ended early by what understands {@link Stop}, and no more begun. A thread that dies loses its job only.
 */
export declare function runInThreads<TJob, TResult>(queue: TJob[], threads: number, options: ThreadOptions<TJob, TResult>): AsyncGenerator<Done<TJob, TResult>>;
