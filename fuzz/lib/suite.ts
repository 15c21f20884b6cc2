/** What a suite is: inputs from a seed, and a law that holds for each of them. */
import type { Arbitrary } from 'fast-check';

/** A law that an input breaks. `kind` tells one broken law from another; no text holds a planted value. */
export class Violation extends Error {
  override readonly name = 'Violation';
  readonly kind: string;

  constructor(kind: string, detail: string) {
    super(`${kind}: ${detail}`);
    this.kind = kind;
  }
}

/** Where a case works. */
export interface Place {
  /** An empty folder of its own. */
  readonly folder: string;
  /** Counts what is tried: `zip, truncated`. */
  readonly count: (what: string) => void;
  /** Says that another run of the subject begins: each may take as long as one may. */
  readonly step: () => void;
}

/** A suite. Inputs are data without any value in them: they are printed where one breaks the law. */
export interface Suite {
  readonly name: string;
  /** One line for --help. */
  readonly about: string;
  /** Gives the cases, made of inputs: fast-check shrinks what it draws. */
  readonly cases: () => Arbitrary<Case> | Promise<Arbitrary<Case>>;
}

/** One case: what it was drawn as, and the test of the law, which throws a Violation. */
export interface Case {
  readonly input: unknown;
  readonly check: (place: Place) => Promise<void>;
}

/** Ties inputs to the law about them. */
export function casesOf<Input>(inputs: Arbitrary<Input>, check: (input: Input, place: Place) => Promise<void>): Arbitrary<Case> {
  return inputs.map((input) => ({ input, check: (place: Place) => check(input, place) }));
}
