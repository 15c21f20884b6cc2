/**
 * How much work a content may cost. Its unit is a character that is looked at: of the text around a value, or of a text
 * that was decoded. No clock has a part in it, so that a content gives the same answer everywhere.
 *
 * A content of S bytes may cost BASE + S * PER_BYTE units, which is a few seconds a megabyte at most; those that are full of
 * values cost a tenth of it. What would cost more is an attack, and is told as not fully read.
 */

const BASE = 64 * 1024 * 1024;
const PER_BYTE = 128;
/** What each value costs besides the text around it: names, roles, hashes, positions. */
export const PER_VALUE = 1000;

/** Why a content was not read to its end. */
export const TOO_DENSE = 'only partly searched: it holds more that looks like credentials, or is encoded more often, than may be judged';

/** The units that a content of so many bytes may cost. */
export function allowanceFor(bytes: number): number {
  return BASE + bytes * PER_BYTE;
}

/** What is left of an allowance. */
export class Effort {
  #left: number;

  constructor(allowance: number) {
    this.#left = allowance;
  }

  /** Takes units; false where there are none left, and from then on. */
  spend(units: number): boolean {
    this.#left -= units;
    return this.#left >= 0;
  }

  /** Takes all that is left, for what would cost more than anything may. */
  exhaust(): void {
    this.#left = -1;
  }

  /** True once more was asked for than there was. */
  get isSpent(): boolean {
    return this.#left < 0;
  }
}

/** Runs steps to their end at once. */
export function finish<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
