/** The JSON report, checked against its schema. */
import { compileSchema } from './schema.ts';
import type { Verification } from '../../src/model/verification.ts';

interface CommitName {
  readonly commit: string;
  readonly author: string;
  readonly summary: string;
}

export interface Report {
  readonly scan: {
    readonly source: string;
    readonly complete: boolean;
    readonly stats: { readonly bytes: number; readonly contents: number; readonly objects: number };
    readonly skipped: readonly { readonly path: string; readonly reason: string }[];
    readonly excluded: readonly { readonly path: string; readonly reason: string }[];
  };
  readonly suppressed: readonly { readonly reason: string; readonly added?: boolean }[];
  readonly findings: readonly {
    readonly id: string;
    readonly kind: string;
    readonly severity: string;
    readonly redacted: string;
    readonly confidence: string;
    readonly pair: string | null;
    readonly evidence: readonly { readonly signal: string; readonly detail: string }[];
    readonly proof: { readonly path: string; readonly line: number; readonly column: number; readonly commit: string | null } | null;
    readonly advice: readonly string[];
    readonly verification: Verification | null;
    readonly occurrences: readonly {
      readonly path: string;
      readonly archive: readonly string[];
      readonly line: number;
      readonly place: string;
      readonly commit: string | null;
      readonly blob: string | null;
    }[];
    readonly exposure: {
      readonly introduced: CommitName | null;
      readonly removed: CommitName | null;
      readonly introducedBy: readonly string[];
      readonly removedBy: readonly string[];
      readonly inHead: boolean;
      readonly refs: readonly string[];
      readonly heldBy: readonly string[];
      readonly reachable: boolean;
      readonly onRemote: boolean;
      readonly days: number;
      readonly commits: number;
    } | null;
  }[];
  readonly notes: readonly string[];
}

const validate = compileSchema('report');

/** True for a report that is valid against the schema. */
export function isReport(value: unknown): value is Report {
  return validate(value);
}
