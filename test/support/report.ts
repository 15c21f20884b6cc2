/** The JSON report, checked against its schema. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

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
  readonly findings: readonly {
    readonly id: string;
    readonly kind: string;
    readonly severity: string;
    readonly redacted: string;
    readonly pair: string | null;
    readonly advice: readonly string[];
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
      readonly inHead: boolean;
      readonly refs: readonly string[];
      readonly reachable: boolean;
      readonly onRemote: boolean;
      readonly days: number;
      readonly commits: number;
    } | null;
  }[];
}

const schema: unknown = JSON.parse(readFileSync('schema/report.schema.json', 'utf8'));
const validate = new Ajv2020({ strict: false }).compile(Object(schema));

/** True for a report that is valid against the schema. */
export function isReport(value: unknown): value is Report {
  return validate(value);
}
