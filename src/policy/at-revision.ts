/**
 * The policy as a commit has it. A change must not switch off the check that judges it: what a pull request does to the
 * configuration, the allow list and the baseline counts from the commit after it on.
 */
import { isAbsolute, posix, resolve } from 'node:path';
import type { GitContext } from '../git/run-git.ts';
import { blobAt, contentAt } from '../git/revision.ts';
import { slashPath } from '../model/shown-path.ts';
import { BASELINE_FILE, MAX_BASELINE, loadBaseline, parseBaseline } from './baseline.ts';
import type { BaselineEntry } from './baseline.ts';
import { CONFIG_FILE, DEFAULT_CONFIG, loadConfig, parseConfig, parsePackageKey } from './config.ts';
import type { Config } from './config.ts';
import { BinleaksError, FileError, UsageError } from '../model/errors.ts';

/** What counts, and what a reader should know about it. */
export interface Policy {
  readonly config: Config;
  readonly baseline: readonly BaselineEntry[];
  readonly notes: readonly string[];
}

export interface PolicyRequest {
  readonly context: GitContext;
  /** The work tree's top, or the bare repository. */
  readonly root: string;
  /** The commit whose policy counts; null for none: then nothing is suppressed. */
  readonly revision: string | null;
  /** The commit that is judged: what it changes of the policy is named. */
  readonly head: string | null;
  /** Files that an option names; null: where they usually stand. */
  readonly configFile: string | null;
  readonly baselineFile: string | null;
}

/** Where a file of the policy is looked for: in the tree of the revision, or on the disk, out of every commit's reach. */
type Source = { readonly in: 'tree'; readonly path: string; readonly isNamed: boolean } | { readonly in: 'disk'; readonly file: string };

/**
 * The policy that a revision's tree holds at the repository's top, or in the files that options name. A file outside of
 * the repository is read from the disk. A policy that is broken in the revision is left out, with a note: without it
 * nothing is suppressed, and the change that mends it can pass. Throws UsageError for a file on the disk that is not there
 * or broken.
 */
export function policyAt(request: PolicyRequest): Policy {
  const { context, root, revision, head } = request;
  const notes: string[] = [];
  const forgiving = <T>(what: () => T, otherwise: T): T => {
    try {
      return what();
    } catch (error) {
      if (!(error instanceof BinleaksError)) throw error;
      notes.push(`The policy of the base can't be used, so nothing is suppressed by it: ${error.message}`);
      return otherwise;
    }
  };
  const read = (path: string): string | null => (revision === null ? null : textAt(context, revision, path));

  const configSource = sourceOf(root, request.configFile, CONFIG_FILE);
  const config =
    configSource.in === 'disk'
      ? loadConfig(root, configSource.file)
      : forgiving(() => configOf(configSource.path, configSource.isNamed, read), DEFAULT_CONFIG);
  const baselineSource = baselineSourceOf(request, config, configSource);
  const baseline =
    baselineSource.in === 'disk'
      ? loadBaseline(root, baselineSource.file, DEFAULT_CONFIG)
      : forgiving(() => baselineOf(baselineSource.path, read), []);

  if (revision !== null && head !== null) {
    const isChanged = (path: string): boolean => blobAt(context, revision, rawPath(path)) !== blobAt(context, head, rawPath(path));
    for (const source of [configSource, baselineSource])
      if (source.in === 'tree' && isChanged(source.path)) notes.push(notInForce(source.path));
    if (configSource.in === 'tree' && !configSource.isNamed && packageKey(context, revision) !== packageKey(context, head))
      notes.push(notInForce('the key "binleaks" of package.json'));
  }
  return { config, baseline, notes };
}

function notInForce(what: string): string {
  return `This change edits ${what}. That is not in force here: the policy of the base counts.`;
}

function sourceOf(root: string, file: string | null, usual: string): Source {
  if (file === null) return { in: 'tree', path: usual, isNamed: false };
  const path = slashPath(root, resolve(file));
  const isInside = path !== '' && path !== '..' && !path.startsWith('../') && !isAbsolute(path);
  return isInside ? { in: 'tree', path, isNamed: true } : { in: 'disk', file };
}

/** The baseline that an option names, or the configuration (by a path relative to its own), or the usual one. */
function baselineSourceOf({ root, baselineFile }: PolicyRequest, config: Config, configSource: Source): Source {
  if (baselineFile !== null || config.baseline === null) return sourceOf(root, baselineFile, BASELINE_FILE);
  if (configSource.in === 'disk') return sourceOf(root, resolve(config.folder ?? root, config.baseline), BASELINE_FILE);
  return sourceOf(root, resolve(root, posix.dirname(configSource.path), config.baseline), BASELINE_FILE);
}

function configOf(path: string, isNamed: boolean, read: (path: string) => string | null): Config {
  const own = read(path);
  if (own !== null) return parseConfig(own, path);
  if (isNamed) throw new UsageError('config-unreadable', `${path}: there is no such file in the base`);
  const manifest = read('package.json');
  return (manifest === null ? null : parsePackageKey(manifest, 'package.json')) ?? DEFAULT_CONFIG;
}

function baselineOf(path: string, read: (path: string) => string | null): readonly BaselineEntry[] {
  const text = read(path);
  return text === null ? [] : parseBaseline(text, path);
}

/** git's paths are bytes, here read as Latin-1. */
function rawPath(path: string): string {
  return Buffer.from(path).toString('latin1');
}

function textAt(context: GitContext, revision: string, path: string): string | null {
  const bytes = contentAt(context, revision, rawPath(path));
  if (bytes && bytes.length > MAX_BASELINE)
    throw new FileError('config-unreadable', `${path}: ${bytes.length} bytes, at most ${MAX_BASELINE} expected`);
  return bytes?.toString('utf8').replace(/^\ufeff/, '') ?? null;
}

/** The configuration in package.json as text; null where there is none. */
function packageKey(context: GitContext, revision: string): string | null {
  try {
    const manifest: unknown = JSON.parse(textAt(context, revision, 'package.json') ?? 'null');
    const key: unknown = typeof manifest === 'object' && manifest !== null && 'binleaks' in manifest ? manifest.binleaks : null;
    return JSON.stringify(key);
  } catch {
    return null;
  }
}
