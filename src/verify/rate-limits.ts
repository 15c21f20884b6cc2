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

export const SYSTEM_CLOCK: Clock = {
  now: () => Date.now(),
  sleep: async (ms, signal) => {
    const { setTimeout } = process.getBuiltinModule('node:timers/promises');
    await setTimeout(ms, undefined, { signal }).catch(() => undefined);
  },
};

const MINUTE = 60_000;
/** A window of the server's may begin a little later than it seems from here. */
const MARGIN_MS = 500;

/** The weight that this IP has used of one host's limit. Binance counts whole minutes of its own clock. */
export class Weight {
  readonly #half: number;
  #minute = 0;
  #used = 0;
  #pending = 0;

  constructor(limit: number) {
    this.#half = Math.floor(limit / 2);
  }

  /**
   * Takes the weight of a call that begins at `now` (ms, the server's clock). Gives 0, or, taking nothing, for how many ms
   * to wait. What is under way counts as used, so that several calls at once stay below half the limit, too.
   */
  take(weight: number, now: number): number {
    this.#roll(now);
    if (this.#used + this.#pending + weight < this.#half) {
      this.#pending += weight;
      return 0;
    }
    return (this.#minute + 1) * MINUTE - now + MARGIN_MS;
  }

  /** Notes a call that has ended, and what its answer says was used in all; null where it does not say. */
  end(weight: number, used: number | null, now: number): void {
    this.#roll(now);
    this.#pending -= weight;
    this.#used = used === null ? this.#used + weight : Math.max(this.#used, used);
  }

  /** Whether calls of so much weight are little for so long a time (ms) of waiting: then it is others who use up the rest. */
  isLittle(weight: number, waited: number): boolean {
    return weight < (this.#half / 10) * (waited / MINUTE);
  }

  #roll(now: number): void {
    const minute = Math.floor(now / MINUTE);
    // Also back: until the server has told its time, that of a clock that is ahead counts.
    if (minute === this.#minute) return;
    this.#minute = minute;
    this.#used = 0;
  }
}

/** The weight used in the last minute, as the headers of an answer say; null where they do not. */
export function usedWeight(headers: Readonly<Record<string, string>>): number | null {
  const found = Object.entries(headers).flatMap(([name, value]) =>
    /^x-(?:mbx-used-weight(?:-1m)?|sapi-used-ip-weight-1m)$/.test(name) && /^\d{1,9}$/.test(value) ? [Number(value)] : [],
  );
  return found.length === 0 ? null : Math.max(...found);
}

/** Runs tasks, at most `width` at once, until there are none; a task may add more. The first error ends it. */
export async function runPool<T>(width: number, take: () => T | undefined, run: (task: T) => Promise<void>): Promise<void> {
  const running = new Set<Promise<void>>();
  for (;;) {
    while (running.size < width) {
      const task = take();
      if (task === undefined) break;
      const promise: Promise<void> = run(task).finally(() => running.delete(promise));
      running.add(promise);
    }
    if (running.size === 0) return;
    await Promise.race(running);
  }
}
