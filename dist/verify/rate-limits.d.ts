/**
 * What keeps a run within Binance's limits: a cap on calls, the weight an IP has used in a minute (rest-api.md, "IP Limits"),
 * at most so many calls at once, and the end of all calls where Binance asks for it.
 */
/** The time, and waiting. Tests bring their own. */
export interface Clock {
    /** Milliseconds since 1970. */
    readonly now: () => number;
    /** Resolves after so many ms, or early once the signal says stop. */
    readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
}
export declare const SYSTEM_CLOCK: Clock;
/** The weight that this IP has used of one host's limit. Binance counts whole minutes of its own clock. */
export declare class Weight {
    #private;
    constructor(limit: number);
    /**
     * Takes the weight of a call that begins at `now` (ms, the server's clock). Gives 0, or, taking nothing, for how many ms
     * to wait. What is under way counts as used, so that several calls at once stay below half the limit, too.
     */
    take(weight: number, now: number): number;
    /** Notes a call that has ended, and what its answer says was used in all; null where it does not say. */
    end(weight: number, used: number | null, now: number): void;
    /** Whether calls of so much weight are little for so long a time (ms) of waiting: then it is others who use up the rest. */
    isLittle(weight: number, waited: number): boolean;
}
/** The weight used in the last minute, as the headers of an answer say; null where they do not. */
export declare function usedWeight(headers: Readonly<Record<string, string>>): number | null;
/** Runs tasks, at most `width` at once, until there are none; a task may add more. The first error ends it. */
export declare function runPool<T>(width: number, take: () => T | undefined, run: (task: T) => Promise<void>): Promise<void>;
