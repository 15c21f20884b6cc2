/**
 * The baseline: credentials that were there before binleaks came, accepted by their hashes, so that only new ones fail.
 * An entry counts by its hash alone, so moves and renames never change it; the masked value and the last place are there for
 * the reviewer. One line an entry, sorted, so that it reads well in a diff.
 */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { CredentialKind } from '../model/detection.ts';
import type { Config } from './config.ts';
import { UsageError } from '../model/errors.ts';
import { describe, isDay, isRecord, parseJson, readText, rejectUnknown } from './json/json-file.ts';

/** A credential that was there and is accepted. */
export interface BaselineEntry {
  readonly sha256: string;
  readonly kind: CredentialKind;
  readonly reason?: string;
  /** Who accepted it. */
  readonly by?: string;
  /** The day (UTC, YYYY-MM-DD) it was accepted. */
  readonly on?: string;
  /** The day on which it was deleted at Binance, as the owner says. */
  readonly deleted?: string;
  /**
   * Where it was when it was accepted: in the files, or in the history of the repository (and maybe in the files too).
   * Older baselines don't say.
   */
  readonly foundIn?: FoundIn;
  /** At most its first 3 and last 2 characters. */
  readonly redacted?: string;
  /** A place where it stood. */
  readonly path?: string;
}

export type FoundIn = 'files' | 'history';

/** What a scan found, as far as the baseline is concerned. */
export interface Acceptable {
  readonly sha256: string;
  readonly kind: CredentialKind;
  readonly foundIn: FoundIn;
  readonly redacted: string;
  readonly path: string;
}

/** What accepting makes of a baseline. */
export interface Acceptance {
  readonly entries: readonly BaselineEntry[];
  readonly added: readonly BaselineEntry[];
  readonly kept: readonly BaselineEntry[];
  /** Entries that stay although the scan did not find them. */
  readonly gone: readonly BaselineEntry[];
}

/** What pruning makes of a baseline. */
export interface Pruning {
  readonly kept: readonly BaselineEntry[];
  readonly dropped: readonly BaselineEntry[];
  /** Entries that stay because this scan did not look where they may be: in the history. */
  readonly undecided: readonly BaselineEntry[];
}

export const BASELINE_FILE = '.binleaks-baseline.json';
const KEYS = ['$schema', 'version', 'entries'] as const;
const TEXT_KEYS = ['reason', 'by', 'redacted', 'path'] as const;
const DAY_KEYS = ['on', 'deleted'] as const;
/** In the order in which they are written. */
const ENTRY_KEYS = ['sha256', 'kind', 'reason', 'by', 'on', 'deleted', 'foundIn', 'redacted', 'path'] as const;
const PLACES: readonly FoundIn[] = ['files', 'history'];
const KINDS: readonly CredentialKind[] = ['api-key', 'secret-key', 'private-key', 'listen-key'];
/** A hundred thousand entries. */
export const MAX_BASELINE = 16 * 1024 * 1024;
const AGAIN = 'mend the entry by hand, or take it out and run "binleaks baseline"';

/**
 * The baseline's file: the one that an option or the configuration names, which must be there, or else the first
 * .binleaks-baseline.json from `startFolder` upwards; null where there is none.
 */
export function baselineFile(startFolder: string, explicitFile: string | null, config: Config, top: string | null = null): string | null {
  if (explicitFile !== null) return resolve(explicitFile);
  if (config.baseline !== null) return resolve(config.folder ?? startFolder, config.baseline);
  for (let folder = resolve(startFolder); ;) {
    const file = join(folder, BASELINE_FILE);
    if (existsSync(file)) return file;
    const parent = dirname(folder);
    if (parent === folder || folder === top) return null;
    folder = parent;
  }
}

/** Reads the baseline that counts for a folder. Throws UsageError where one that is named is missing, or any is broken. */
export function loadBaseline(
  startFolder: string,
  explicitFile: string | null,
  config: Config,
  top: string | null = null,
): readonly BaselineEntry[] {
  const file = baselineFile(startFolder, explicitFile, config, top);
  if (file === null) return [];
  if (!existsSync(file)) {
    const who = explicitFile !== null ? '--baseline' : `"baseline" in ${config.file ?? 'the configuration'}`;
    throw new UsageError('baseline-missing', `${file}: no such file, though ${who} names it; run "binleaks baseline" to make it`);
  }
  return readBaseline(file);
}

/** Reads a baseline file. */
export function readBaseline(file: string): readonly BaselineEntry[] {
  return parseBaseline(readText(file, 'the baseline', MAX_BASELINE), file);
}

/** Parses and checks a baseline's text. Throws UsageError that names the file, the entry and what to do. */
export function parseBaseline(text: string, file: string): readonly BaselineEntry[] {
  if (/^(?:<{7}|={7}|>{7})/m.test(text))
    throw new UsageError('baseline-conflict', `${file}: holds conflict markers of a merge; keep the entries of both sides`);
  const content = parseJson(text, file);
  if (!isRecord(content)) throw new UsageError('baseline-value', `${file}: expected an object with "entries", found ${describe(content)}`);
  rejectUnknown(content, KEYS, file, '');
  if (content['version'] !== 1)
    throw new UsageError('baseline-version', `${file}: "version": expected 1, found ${describe(content['version'])}; is binleaks too old?`);
  const entries: unknown = content['entries'];
  if (!Array.isArray(entries)) throw new UsageError('baseline-value', `${file}: "entries": expected a list, found ${describe(entries)}`);
  return entries.map((entry: unknown, index) => parseEntry(entry, file, `entries[${index}]`));
}

function parseEntry(entry: unknown, file: string, where: string): BaselineEntry {
  const wrong = (what: string, expected: string, found: unknown): UsageError =>
    // Someone may have put the credential itself here: it is described, never shown.
    new UsageError('baseline-value', `${file}: "${where}${what}": expected ${expected}, found ${describe(found)}; ${AGAIN}`);
  if (!isRecord(entry)) throw wrong('', 'an object with sha256 and kind', entry);
  rejectUnknown(entry, ENTRY_KEYS, file, `${where}.`);
  const { sha256, foundIn } = entry;
  const kind = KINDS.find((one) => one === entry['kind']);
  if (typeof sha256 !== 'string' || !/^[0-9a-fA-F]{64}$/.test(sha256))
    throw wrong('.sha256', 'the SHA-256 of a credential (64 hexadecimal digits)', sha256);
  if (kind === undefined) throw wrong('.kind', `one of ${KINDS.join(', ')}`, entry['kind']);
  const fields: { -readonly [K in keyof Fields]: Fields[K] } = {};
  for (const key of TEXT_KEYS) {
    const value = entry[key];
    if (value !== undefined && typeof value !== 'string') throw wrong(`.${key}`, 'a text', value);
    fields[key] = value;
  }
  for (const key of DAY_KEYS) {
    const value = entry[key];
    if (value !== undefined && (typeof value !== 'string' || !isDay(value))) throw wrong(`.${key}`, 'a date as YYYY-MM-DD', value);
    fields[key] = value;
  }
  fields.foundIn = PLACES.find((one) => one === foundIn);
  if (foundIn !== undefined && fields.foundIn === undefined) throw wrong('.foundIn', `one of ${PLACES.join(', ')}`, foundIn);
  return entryOf(sha256.toLowerCase(), kind, fields);
}

type Fields = { readonly [K in Exclude<keyof BaselineEntry, 'sha256' | 'kind'>]?: BaselineEntry[K] | undefined };

/** An entry whose fields stand in one order, and only where they are given. */
function entryOf(sha256: string, kind: CredentialKind, { reason, by, on, deleted, foundIn, redacted, path }: Fields): BaselineEntry {
  return {
    sha256,
    kind,
    ...(reason === undefined ? {} : { reason }),
    ...(by === undefined ? {} : { by }),
    ...(on === undefined ? {} : { on }),
    ...(deleted === undefined ? {} : { deleted }),
    ...(foundIn === undefined ? {} : { foundIn }),
    ...(redacted === undefined ? {} : { redacted }),
    ...(path === undefined ? {} : { path }),
  };
}

/** The entries by hash, each once: two branches may have accepted the same credential, and the first entry stays. */
function distinct(entries: readonly BaselineEntry[]): readonly BaselineEntry[] {
  const known = new Map<string, BaselineEntry>();
  for (const entry of entries) if (!known.has(entry.sha256)) known.set(entry.sha256, entry);
  return [...known.values()];
}

/**
 * The baseline that also accepts what a scan reports; nothing is dropped. Entries that stand there keep their fields, but
 * for one thing: what is now accepted for the history as well is said to be.
 */
export function acceptInBaseline(
  existing: readonly BaselineEntry[],
  reported: readonly Acceptable[],
  present: ReadonlySet<string>,
  fields: Pick<Fields, 'reason' | 'by' | 'on' | 'deleted'>,
): Acceptance {
  const inHistory = new Set(reported.filter((one) => one.foundIn === 'history').map((one) => one.sha256));
  const kept = distinct(existing).map((one) =>
    one.foundIn === 'files' && inHistory.has(one.sha256) ? entryOf(one.sha256, one.kind, { ...one, foundIn: 'history' }) : one,
  );
  const known = new Set(kept.map((one) => one.sha256));
  const added = new Map<string, BaselineEntry>();
  for (const { sha256, kind, redacted, path, foundIn } of reported) {
    if (known.has(sha256)) continue;
    const isInHistory = foundIn === 'history' || inHistory.has(sha256);
    if (!added.has(sha256))
      added.set(sha256, entryOf(sha256, kind, { ...fields, foundIn: isInHistory ? 'history' : foundIn, redacted, path }));
  }
  const isPresent = ({ sha256 }: BaselineEntry): boolean => present.has(sha256) || reported.some((one) => one.sha256 === sha256);
  return {
    entries: [...kept, ...added.values()].toSorted(byHash),
    added: [...added.values()].toSorted(byHash),
    kept: kept.toSorted(byHash),
    gone: kept.filter((one) => !isPresent(one)).toSorted(byHash),
  };
}

/**
 * The baseline without what is gone; nothing is accepted. `present` holds the hashes of everything that was found. Where the
 * history was not searched, only entries that were accepted from the files are dropped: the history keeps what it holds.
 */
export function pruneBaseline(existing: readonly BaselineEntry[], present: ReadonlySet<string>, sawHistory: boolean): Pruning {
  const all = distinct(existing).toSorted(byHash);
  const missing = all.filter((one) => !present.has(one.sha256));
  const dropped = missing.filter((one) => sawHistory || one.foundIn === 'files');
  return {
    kept: all.filter((one) => !dropped.includes(one)),
    dropped,
    undecided: missing.filter((one) => !dropped.includes(one)),
  };
}

function byHash(a: BaselineEntry, b: BaselineEntry): number {
  return a.sha256 < b.sha256 ? -1 : a.sha256 > b.sha256 ? 1 : 0;
}

/** The JSON Schema that a baseline's text names for editors; null where it names none. */
export function schemaOf(text: string): string | null {
  const content = parseJson(text, 'baseline');
  const schema = isRecord(content) ? content['$schema'] : null;
  return typeof schema === 'string' ? schema : null;
}

/** The file's text: one line an entry, so that a diff shows one line for each that came or went. */
export function formatBaseline(entries: readonly BaselineEntry[], schema: string | null = null): string {
  const lines = entries.map(({ sha256, kind, ...fields }) => `    ${JSON.stringify(entryOf(sha256, kind, fields))}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  const first = schema === null ? '' : `  "$schema": ${JSON.stringify(schema)},\n`;
  return `{\n${first}  "version": 1,\n  "entries": ${list}\n}\n`;
}
