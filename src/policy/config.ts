/** binleaks.config.json: what a project excludes, allows and demands. Data only: a configuration can't run code. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Confidence, Severity } from '../finding.ts';
import { UsageError } from './errors.ts';
import { globProblem } from './glob-problem.ts';
import { jsonErrorPlace } from './json-error.ts';

/** A credential that was looked at and accepted. */
export interface AllowEntry {
  /** SHA-256 of the credential, as the reports give it. */
  readonly sha256: string;
  readonly reason: string;
  /** Last day (UTC, YYYY-MM-DD) on which the entry counts. */
  readonly expires: string | null;
}

export interface Config {
  /** The file it was read from; null for the defaults. */
  readonly file: string | null;
  readonly exclude: readonly string[];
  readonly allow: readonly AllowEntry[];
  readonly minConfidence: Confidence | null;
  readonly failOn: Severity | null;
}

const CONFIG_FILE = 'binleaks.config.json';
export const CONFIDENCES: readonly Confidence[] = ['low', 'medium', 'high'];
export const SEVERITIES: readonly Severity[] = ['info', 'low', 'medium', 'high', 'critical'];
const KEYS = ['$schema', 'exclude', 'allow', 'minConfidence', 'failOn'] as const;
const ALLOW_KEYS = ['sha256', 'reason', 'expires'] as const;
/** Thousands of allow entries fit; what is larger is no configuration. */
const MAX_BYTES = 1024 * 1024;
const MAX_KEY = 30;

export const DEFAULT_CONFIG: Config = { file: null, exclude: [], allow: [], minConfidence: null, failOn: null };

/**
 * Reads the configuration: `explicitFile`, or else the first binleaks.config.json or package.json with a `binleaks` key
 * from `startFolder` upwards. Throws UsageError with the file and the key where something is wrong with it.
 */
export function loadConfig(startFolder: string, explicitFile: string | null): Config {
  if (explicitFile !== null) return parseConfig(readText(resolve(explicitFile)), explicitFile);
  for (let folder = resolve(startFolder); ;) {
    const own = join(folder, CONFIG_FILE);
    if (existsSync(own)) return parseConfig(readText(own), own);
    const fromPackage = readPackageKey(join(folder, 'package.json'));
    if (fromPackage) return fromPackage;
    const parent = dirname(folder);
    if (parent === folder) return DEFAULT_CONFIG;
    folder = parent;
  }
}

/** Reads a small regular file. A scanned tree is hostile: to open its FIFO would wait for ever, its device never ends. */
function readText(file: string): string {
  try {
    const stats = statSync(file);
    if (!stats.isFile()) throw new UsageError('config-unreadable', `${file}: can't read the configuration (not a regular file)`);
    if (stats.size > MAX_BYTES)
      throw new UsageError(
        'config-unreadable',
        `${file}: can't read the configuration (${stats.size} bytes, at most ${MAX_BYTES} expected)`,
      );
    return readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    throw new UsageError('config-unreadable', `${file}: can't read the configuration (${code === 'ENOENT' ? 'no such file' : code})`, {
      cause: error,
    });
  }
}

/** A package.json that is broken or has no `binleaks` key is none of our business. */
function readPackageKey(file: string): Config | null {
  if (!existsSync(file)) return null;
  let content: unknown;
  try {
    content = JSON.parse(readText(file));
  } catch {
    return null;
  }
  if (!isRecord(content) || !Object.hasOwn(content, 'binleaks')) return null;
  return validate(content['binleaks'], `${file} (key "binleaks")`);
}

/** Parses and checks a configuration's text. */
export function parseConfig(text: string, file: string): Config {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    // Without the cause: its message quotes the text, which may hold a secret.
    const { line, column } = jsonErrorPlace(text);
    throw new UsageError('config-syntax', `${file}: not valid JSON (line ${line}, column ${column})`);
  }
  return validate(content, file);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function validate(content: unknown, file: string): Config {
  if (!isRecord(content)) throw new UsageError('config-value', `${file}: expected an object, found ${describe(content)}`);
  rejectUnknown(content, KEYS, file, '');
  return {
    file,
    exclude: globs(content['exclude'], `${file}: "exclude`),
    allow: allowEntries(content['allow'], file),
    minConfidence: oneOf(content['minConfidence'], CONFIDENCES, `${file}: "minConfidence"`),
    failOn: oneOf(content['failOn'], SEVERITIES, `${file}: "failOn"`),
  };
}

function rejectUnknown(content: Record<string, unknown>, known: readonly string[], file: string, prefix: string): void {
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

function globs(value: unknown, where: string): readonly string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new UsageError('config-value', `${where}": expected a list of globs, found ${describe(value)}`);
  return value.map((entry: unknown, index) => {
    if (typeof entry !== 'string' || entry === '')
      throw new UsageError('config-value', `${where}[${index}]": expected a glob, found ${describe(entry)}`);
    const problem = globProblem(entry);
    if (problem !== null) throw new UsageError('bad-glob', `${where}[${index}]": bad glob ${describe(entry)}: ${problem}`);
    return entry;
  });
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[], where: string): T | null {
  if (value === undefined) return null;
  const found = allowed.find((one) => one === value);
  if (found === undefined)
    throw new UsageError('config-value', `${where}: expected one of ${allowed.join(', ')}, found ${describe(value)}`);
  return found;
}

function allowEntries(value: unknown, file: string): readonly AllowEntry[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new UsageError('config-value', `${file}: "allow": expected a list, found ${describe(value)}`);
  return value.map((entry: unknown, index) => {
    const where = `${file}: "allow[${index}]`;
    if (!isRecord(entry))
      throw new UsageError('config-value', `${where}": expected an object with sha256 and reason, found ${describe(entry)}`);
    rejectUnknown(entry, ALLOW_KEYS, file, `allow[${index}].`);
    const { sha256, reason, expires } = entry;
    if (typeof sha256 !== 'string' || !/^[0-9a-fA-F]{64}$/.test(sha256)) {
      // Someone may paste the credential itself here: never echo it.
      throw new UsageError(
        'config-value',
        `${where}.sha256": expected the SHA-256 of the credential (64 hexadecimal digits, as the report gives it), found ${describe(sha256)}`,
      );
    }
    if (typeof reason !== 'string' || reason.trim() === '')
      throw new UsageError('config-value', `${where}.reason": expected a text that says why this is allowed, found ${describe(reason)}`);
    if (expires !== undefined && (typeof expires !== 'string' || !isDay(expires))) {
      throw new UsageError('config-value', `${where}.expires": expected a date as YYYY-MM-DD, found ${describe(expires)}`);
    }
    return { sha256: sha256.toLowerCase(), reason, expires: expires ?? null };
  });
}

/** Whether a text is a day of the calendar: Date.parse() takes 30 February for 2 March. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** What a value is, without showing it: a configuration may hold a secret by mistake. */
function describe(value: unknown): string {
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
