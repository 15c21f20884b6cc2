/** What the doctor says: one check, its outcome, and how to mend it. */

/** `unknown`: it could not be told. */
type Outcome = 'ok' | 'problem' | 'unknown';

export interface Check {
  readonly what: string;
  readonly outcome: Outcome;
  readonly detail: string;
  /** What to do; empty where nothing is to be done. */
  readonly fix: string;
}

/** A check that went well. */
export function ok(what: string, detail: string): Check {
  return { what, outcome: 'ok', detail, fix: '' };
}

/** A check that found something. */
export function problem(what: string, detail: string, fix: string): Check {
  return { what, outcome: 'problem', detail, fix };
}

/** A check that has no answer. */
export function unknown(what: string, detail: string, fix: string): Check {
  return { what, outcome: 'unknown', detail, fix };
}

/** The exit code of the doctor: 1 where a hook will not run or may not, 2 where that could not be told. */
export function exitCodeOf(checks: readonly Check[]): number {
  if (checks.some((one) => one.outcome === 'problem')) return 1;
  return checks.some((one) => one.outcome === 'unknown') ? 2 : 0;
}
