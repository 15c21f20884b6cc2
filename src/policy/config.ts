/** binleaks.config.json: what a project excludes, allows and demands. Data only: a configuration can't run code. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Confidence } from '../model/detection.ts';
import type { Severity } from '../model/finding.ts';
import type { VerificationEnvironment } from '../model/verification.ts';
import { UsageError } from '../model/errors.ts';
import { globProblem } from './globs/glob-problem.ts';
import { describe, isDay, isRecord, parseJson, readText, rejectUnknown } from './json/json-file.ts';
import { DEFAULT_ROTATION, PROFILE_NAMES } from './profiles.ts';
import type { RotationDays } from './profiles.ts';

/** A credential that was looked at and accepted. */
export interface AllowEntry {
  /** SHA-256 of the credential, or its first digits as reports give them (an id: 16 at least). */
  readonly sha256: string;
  readonly reason: string;
  /** Last day (UTC, YYYY-MM-DD) on which the entry counts. */
  readonly expires: string | null;
}

/** How --verify asks. It is asked for where a scan is started, never here: a scanned tree must not make its scanner talk. */
interface VerifyConfig {
  /** Ask these only; none: all. */
  readonly environments: readonly VerificationEnvironment[];
  /** Calls at most. */
  readonly limit: number | null;
}

export interface Config {
  /** The file it was read from; null for the defaults. */
  readonly file: string | null;
  /** The folder that file stands in. */
  readonly folder: string | null;
  readonly exclude: readonly string[];
  readonly allow: readonly AllowEntry[];
  readonly minConfidence: Confidence | null;
  readonly failOn: Severity | null;
  /** The baseline's file as it is written there: relative to `folder`. */
  readonly baseline: string | null;
  /** After how many days a key of each profile should be replaced: what is written there, else the default. */
  readonly rotationDays: RotationDays;
  readonly verify: VerifyConfig | null;
}

export const CONFIG_FILE = 'binleaks.config.json';
export const CONFIDENCES: readonly Confidence[] = ['low', 'medium', 'high'];
export const SEVERITIES: readonly Severity[] = ['info', 'low', 'medium', 'high', 'critical'];
export const VERIFICATION_ENVIRONMENTS: readonly VerificationEnvironment[] = [
  'live',
  'testnet',
  'demo',
  'futures',
  'futures-testnet',
  'us',
];
/** Which systems to ask about keys: those that were asked for, else those that the configuration names; none: all. */
export function environmentsToAsk(
  { verify }: Config,
  environments: readonly VerificationEnvironment[],
  endpoints: Readonly<Partial<Record<VerificationEnvironment, string>>>,
): readonly VerificationEnvironment[] {
  const isNarrowed = environments.length > 0 || Object.keys(endpoints).length > 0;
  return isNarrowed ? environments : (verify?.environments ?? []);
}

/** A configuration asks for so many calls at most: more than the usual number is for who starts the scan to ask for. */
const MAX_CONFIG_CALLS = 100;
const KEYS = ['$schema', 'exclude', 'allow', 'minConfidence', 'failOn', 'baseline', 'verify', 'rotationDays'] as const;
const VERIFY_KEYS = ['environments', 'limit'] as const;
const ALLOW_KEYS = ['sha256', 'reason', 'expires', 'redacted', 'path'] as const;
/** For the reviewer only: nothing is decided by them. */
const ALLOW_NOTES = ['redacted', 'path'] as const;
/** An id that reports print has 64 bits: enough that no other value has it by chance. */
const ALLOWED_HASH = /^[0-9a-fA-F]{16,64}$/;
/** Thousands of allow entries fit; what is larger is no configuration. */
const MAX_CONFIG = 1024 * 1024;
/** Ten years: what is longer is no rotation. */
const MAX_ROTATION = 3650;

export const DEFAULT_CONFIG: Config = {
  file: null,
  folder: null,
  exclude: [],
  allow: [],
  minConfidence: null,
  failOn: null,
  baseline: null,
  rotationDays: DEFAULT_ROTATION,
  verify: null,
};

/**
 * Reads the configuration: `explicitFile`, or else the first binleaks.config.json or package.json with a `binleaks` key
 * from `startFolder` upwards, `top` at most: what stands above a repository must not say what counts in it. Throws
 * UsageError with the file and the key where something is wrong with it.
 */
export function loadConfig(startFolder: string, explicitFile: string | null, top: string | null = null): Config {
  if (explicitFile !== null) return parseConfig(readConfig(resolve(explicitFile)), explicitFile);
  for (let folder = resolve(startFolder); ;) {
    const own = join(folder, CONFIG_FILE);
    if (existsSync(own)) return parseConfig(readConfig(own), own);
    const fromPackage = readPackageKey(join(folder, 'package.json'));
    if (fromPackage) return fromPackage;
    const parent = dirname(folder);
    if (parent === folder || folder === top) return DEFAULT_CONFIG;
    folder = parent;
  }
}

/** Where a new configuration or baseline goes: the top of the repository, where the hooks look, else the folder itself. */
export function configFolder(startFolder: string): string {
  for (let folder = resolve(startFolder); ;) {
    if (existsSync(join(folder, '.git'))) return folder;
    const parent = dirname(folder);
    if (parent === folder) return startFolder;
    folder = parent;
  }
}

function readConfig(file: string): string {
  return readText(file, 'the configuration', MAX_CONFIG);
}

/** One that can't be read has no key, either. */
function readPackageKey(file: string): Config | null {
  if (!existsSync(file)) return null;
  let text: string;
  try {
    text = readConfig(file);
  } catch {
    return null;
  }
  return parsePackageKey(text, file);
}

/** The `binleaks` key of a package.json. One that is broken or has no such key is none of our business. */
export function parsePackageKey(text: string, file: string): Config | null {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(content) || !Object.hasOwn(content, 'binleaks')) return null;
  return validate(content['binleaks'], `${file} (key "binleaks")`, dirname(resolve(file)));
}

/** Parses and checks a configuration's text. */
export function parseConfig(text: string, file: string): Config {
  return validate(parseJson(text, file), file, dirname(resolve(file)));
}

function validate(content: unknown, file: string, folder: string): Config {
  if (!isRecord(content)) throw new UsageError('config-value', `${file}: expected an object, found ${describe(content)}`);
  rejectUnknown(content, KEYS, file, '');
  return {
    file,
    folder,
    exclude: globs(content['exclude'], `${file}: "exclude`),
    allow: allowEntries(content['allow'], file),
    minConfidence: oneOf(content['minConfidence'], CONFIDENCES, `${file}: "minConfidence"`),
    failOn: oneOf(content['failOn'], SEVERITIES, `${file}: "failOn"`),
    baseline: path(content['baseline'], `${file}: "baseline"`),
    rotationDays: rotation(content['rotationDays'], file),
    verify: verifyConfig(content['verify'], file),
  };
}

function verifyConfig(value: unknown, file: string): VerifyConfig | null {
  if (value === undefined) return null;
  if (!isRecord(value)) {
    const hint = value === true ? ': what is asked of Binance is asked for by --verify, not by a configuration' : '';
    throw new UsageError('config-value', `${file}: "verify": expected an object, found ${describe(value)}${hint}`);
  }
  rejectUnknown(value, VERIFY_KEYS, file, 'verify.');
  const { environments, limit } = value;
  if (environments !== undefined && !Array.isArray(environments))
    throw new UsageError('config-value', `${file}: "verify.environments": expected a list, found ${describe(environments)}`);
  if (limit !== undefined && (typeof limit !== 'number' || !Number.isInteger(limit) || limit < 1 || limit > MAX_CONFIG_CALLS))
    throw new UsageError(
      'config-value',
      `${file}: "verify.limit": expected a whole number from 1 to ${MAX_CONFIG_CALLS}, found ${describe(limit)}`,
    );
  const list: readonly unknown[] = environments ?? [];
  return {
    environments: list.flatMap((one, index) => oneOf(one, VERIFICATION_ENVIRONMENTS, `${file}: "verify.environments[${index}]"`) ?? []),
    limit: limit ?? null,
  };
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

function path(value: unknown, where: string): string | null {
  if (value === undefined) return null;
  if (typeof value !== 'string' || value.trim() === '')
    throw new UsageError('config-value', `${where}: expected the path of a file, found ${describe(value)}`);
  return value;
}

function rotation(value: unknown, file: string): RotationDays {
  if (value === undefined) return DEFAULT_ROTATION;
  const where = `${file}: "rotationDays`;
  if (!isRecord(value)) throw new UsageError('config-value', `${where}": expected an object of days by profile, found ${describe(value)}`);
  rejectUnknown(value, PROFILE_NAMES, file, 'rotationDays.');
  const days: Record<keyof RotationDays, number> = { ...DEFAULT_ROTATION };
  for (const profile of PROFILE_NAMES) {
    const own = value[profile];
    if (own === undefined) continue;
    if (typeof own !== 'number' || !Number.isInteger(own) || own < 0 || own > MAX_ROTATION)
      throw new UsageError(
        'config-value',
        `${where}.${profile}": expected a whole number of days from 0 (delete after use) to ${MAX_ROTATION}, found ${describe(own)}`,
      );
    days[profile] = own;
  }
  return days;
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
    if (typeof sha256 !== 'string' || !ALLOWED_HASH.test(sha256)) {
      // Someone may paste the credential itself here: never echo it.
      throw new UsageError(
        'config-value',
        `${where}.sha256": expected the id of a finding (16 hexadecimal digits) or the SHA-256 of the credential (64), as reports give them, found ${describe(sha256)}`,
      );
    }
    if (typeof reason !== 'string' || reason.trim() === '')
      throw new UsageError('config-value', `${where}.reason": expected a text that says why this is allowed, found ${describe(reason)}`);
    if (expires !== undefined && (typeof expires !== 'string' || !isDay(expires))) {
      throw new UsageError('config-value', `${where}.expires": expected a date as YYYY-MM-DD, found ${describe(expires)}`);
    }
    for (const key of ALLOW_NOTES)
      if (entry[key] !== undefined && typeof entry[key] !== 'string')
        throw new UsageError('config-value', `${where}.${key}": expected a text, found ${describe(entry[key])}`);
    return { sha256: sha256.toLowerCase(), reason, expires: expires ?? null };
  });
}
