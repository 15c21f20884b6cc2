/** Small JSON files that people write: read with care, and wrong in words that never show what may be a secret. */
import { readRegular, IrregularFileError } from '../../git/regular-file.ts';
import { FileError, UsageError, systemCode } from '../../model/errors.ts';
import { jsonErrorPlace } from './json-error.ts';

const MAX_KEY = 30;

/** Reads a small regular file, `what` for messages. A scanned tree is hostile: its FIFO would be waited for, its device never ends. */
export function readText(file: string, what: string, maxBytes: number): string {
  try {
    return readRegular(file, maxBytes)
      .toString('utf8')
      .replace(/^\ufeff/, '');
  } catch (error) {
    const code = systemCode(error) || 'unknown error';
    const why = error instanceof IrregularFileError ? error.message : code === 'ENOENT' ? 'no such file' : code;
    throw new FileError('config-unreadable', `${file}: can't read ${what} (${why})`, { cause: error });
  }
}

/** Parses JSON. Throws UsageError with the place of the error. */
export function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Without the cause: its message quotes the text, which may hold a secret.
    const { line, column } = jsonErrorPlace(text);
    throw new UsageError('config-syntax', `${file}: not valid JSON (line ${line}, column ${column})`);
  }
}

/** Whether a value is an object of JSON. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Throws for a key that is none of `known`. */
export function rejectUnknown(content: Record<string, unknown>, known: readonly string[], file: string, prefix: string): void {
  for (const key of Object.keys(content)) {
    if (known.includes(key)) continue;
    // A key may be a credential pasted in the wrong place, and the distance takes time for a long one.
    if (key.length > MAX_KEY) throw new UsageError('config-key', `${file}: unknown key ${prefix}(a name of ${key.length} characters)`);
    const nearest = known.toSorted((a, b) => distance(a, key) - distance(b, key))[0] ?? '';
    const hint =
      distance(nearest, key) <= 3 ? `; did you mean "${nearest}"?` : `; known keys: ${known.filter((one) => one !== '$schema').join(', ')}`;
    throw new UsageError('config-key', `${file}: unknown key "${prefix}${key}"${hint}`);
  }
}

/** Whether a text is a day of the calendar: Date.parse() takes 30 February for 2 March. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** What a value is, without showing it: a configuration may hold a secret by mistake. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return value.length <= 20 ? `"${value}"` : `a text of ${value.length} characters`;
  if (typeof value === 'number' || typeof value === 'boolean') return `${typeof value} ${value.toString()}`;
  return typeof value === 'object' ? 'an object' : typeof value;
}

/** Levenshtein distance of two short words. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
