/** What a JSON report says, as far as the suites ask. */

export interface Said {
  readonly complete: boolean;
  readonly hashes: ReadonlySet<string>;
  readonly skipped: readonly string[];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
const listOf = (value: unknown): readonly Readonly<Record<string, unknown>>[] => (Array.isArray(value) ? value.filter(isRecord) : []);

/** Reads a JSON report; null for what is none. */
export function readReport(text: string): Said | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(value) || !isRecord(value['scan'])) return null;
  const found = [...listOf(value['findings']), ...listOf(value['suppressed'])];
  return {
    complete: value['scan']['complete'] === true,
    hashes: new Set(found.map((one) => String(one['sha256']))),
    skipped: listOf(value['scan']['skipped']).map((one) => `${String(one['path'])}: ${String(one['reason'])}`),
  };
}
