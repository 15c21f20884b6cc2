/** What the two processes say to each other. */

/** A case to run. */
export interface Task {
  readonly suite: string;
  readonly seed: number;
  readonly index: number;
  /** Milliseconds to look for a smaller input; 0 for none. */
  readonly budget: number;
}

export type Answer =
  | { readonly ready: true }
  /** The next check of a law begins. */
  | { readonly beat: true; readonly input: string }
  | {
      readonly done: true;
      readonly counts: Readonly<Record<string, number>>;
      readonly failure: { readonly kind: string; readonly text: string } | null;
      readonly smallest: { readonly input: string; readonly text: string } | null;
    };
