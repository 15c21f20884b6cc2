/** The pipeline over what a commit would add: staged contents -> detect -> what is new -> result. */
import { resolve } from 'node:path';
import { wholeResult } from '../detect/content-result.ts';
import type { ContentResult } from '../detect/content-result.ts';
import { MANIFEST_GAIN } from '../detect/evidence.ts';
import { MAX_MANIFEST, isManifest } from '../detect/manifests.ts';
import type { ManifestFile } from '../detect/manifests.ts';
import { MEDIUM_SCORE } from '../detect/confidence.ts';
import type { Finding, Occurrence } from '../model/finding.ts';
import { runGit, GitError } from '../git/run-git.ts';
import { addedLines, findWorkTree, listSources, listStaged, readObjectsOf } from '../git/staged-entries.ts';
import type { StagedEntry, WorkTree } from '../git/staged-entries.ts';
import { slashPath } from '../model/shown-path.ts';
import { Collector } from '../result/collector.ts';
import type { ResultOptions, Scan } from '../result/build-result.ts';
import type { Located } from '../result/merge.ts';
import type { TreeFile } from '../git/revision.ts';
import { showRawPath } from '../model/path-bytes.ts';
import { ARCHIVE_LIMITS } from '../archive/limits.ts';
import type { ArchiveLimits } from '../archive/limits.ts';
import { findInNames } from '../result/names.ts';
import { searchBytes, searchStream } from '../sources/content.ts';
import { leavesOut } from './left-out.ts';

export interface StagedOptions extends ResultOptions {
  /** A folder of the work tree. */
  readonly folder: string;
  readonly exclude?: readonly string[];
  /** How far archives are read. Default: {@link ARCHIVE_LIMITS}. */
  readonly archives?: Partial<ArchiveLimits>;
  readonly signal?: AbortSignal;
}

/** A scan of what is staged, and what its author should know besides. */
export interface StagedScan extends Scan {
  /** Files that name Binance credentials, stand in the commit and are not in .gitignore. */
  readonly exposedFiles: readonly string[];
  readonly leftOut: LeftOut;
}

/** Staged files that nobody looked at because globs say so. */
export interface LeftOut {
  readonly byConfiguration: readonly string[];
  readonly byOption: readonly string[];
  /** Whether git tracks the configuration that says so: another comes to nobody's eyes in a review. */
  readonly isConfigurationTracked: boolean;
}

/** Larger contents are read as streams. */
const WHOLE = 64 * 1024 * 1024;
const NEVER = new AbortController().signal;
const nothing = (): void => undefined;
const LINK = '120000';
const SUBMODULE = '160000';

/** A staged file that was read. */
interface Content {
  readonly entry: StagedEntry;
  readonly path: string;
  /** A file for keys that names Binance's. */
  readonly namesKeys: boolean;
}

/**
 * Judges what the next commit would add: staged bytes with the whole staged file as context, of which what no parent of
 * the commit has is reported. git tells a hook nothing of --amend: there HEAD is the commit that will be replaced, and what it holds
 * was let through or committed before. Throws UsageError, RepositoryError or GitError, in words.
 */
export async function scanStaged(options: StagedOptions): Promise<StagedScan> {
  const signal = options.signal ?? new AbortController().signal;
  const workTree = findWorkTree(options.folder);
  const collector = new Collector({ source: 'staged', root: workTree.top, signal });
  const { entries, leftOut } = await chooseEntries(workTree, collector, options);
  const limits = { ...ARCHIVE_LIMITS, ...options.archives };
  const contents = await readContents(workTree, entries, collector, limits, signal);
  collector.located.push(...namesOf(workTree, entries));
  const located = collector.located.length > 0 ? await judgeByIndex(workTree, collector.located) : [];
  const mayRise = located.some(({ detection }) => detection.score < MEDIUM_SCORE && detection.score >= MEDIUM_SCORE - MANIFEST_GAIN);
  if (mayRise) collector.manifests.push(...(await readManifests(workTree)));
  const scan = await collector.result(options, located);
  const isNew = await newness(workTree, contents, scan, limits);
  return { ...onlyNew(scan, isNew), exposedFiles: exposedFiles(workTree, contents), leftOut };
}

/** The staged files to read; says of the others why not. */
async function chooseEntries(
  workTree: WorkTree,
  collector: Collector,
  options: StagedOptions,
): Promise<{ readonly entries: readonly StagedEntry[]; readonly leftOut: LeftOut }> {
  const globs = await leavesOut(options);
  const byConfiguration: string[] = [];
  const byOption: string[] = [];
  const entries = listStaged(workTree).filter((entry) => {
    const path = showRawPath(entry.path);
    if (entry.isUnmerged) collector.skipped.push({ path, reason: 'is not merged yet: resolve the conflict and git add it' });
    else if (entry.mode === SUBMODULE) collector.excluded.push({ path, reason: 'a submodule: a repository of its own' });
    else if (globs.byConfiguration(path)) byConfiguration.push(path);
    else if (globs.byOption(path)) byOption.push(path);
    else return true;
    return false;
  });
  collector.excludedByGlob = byConfiguration.length + byOption.length;
  const isConfigurationTracked = byConfiguration.length === 0 || isTracked(workTree, options.config?.file ?? null);
  return { entries, leftOut: { byConfiguration, byOption, isConfigurationTracked } };
}

/** A scan without what stands in a parent of the commit already. What a name holds was compared before. */
function onlyNew(scan: Scan, isNew: (sha256: string, at: Occurrence) => boolean): Scan {
  const only = <T extends { readonly sha256: string; readonly occurrences: readonly Occurrence[] }>(list: readonly T[]): readonly T[] =>
    list.flatMap((one) => {
      const occurrences = one.occurrences.filter((at) => at.place === 'name' || isNew(one.sha256, at));
      return occurrences.length > 0 ? [{ ...one, occurrences }] : [];
    });
  const { findings, suppressed } = scan.result;
  return { ...scan, result: { ...scan.result, findings: only<Finding>(findings), suppressed: only(suppressed) } };
}

/** Whether the index holds a file. */
function isTracked(workTree: WorkTree, file: string | null): boolean {
  return (
    file === null ||
    runGit(workTree.git, ['ls-files', '--error-unmatch', '--', `:(top,literal)${slashPath(workTree.top, resolve(file))}`]).ok
  );
}

/** What stands in the names of files and folders that no parent of the commit has. */
function namesOf(workTree: WorkTree, entries: readonly StagedEntry[]): readonly Located[] {
  const added = entries.filter((entry) => entry.parents.every((id) => id === null));
  return findInNames(
    added.map((entry) => ({ raw: entry.path, show: showRawPath })),
    (raw) => isInHead(workTree, raw),
  );
}

/** Whether the last commit has a file or a folder of that name. `raw` is the path's bytes as Latin-1. */
function isInHead(workTree: WorkTree, raw: string): boolean {
  const { ok, stdout } = runGit(workTree.git, ['ls-tree', '-r', '-d', '-z', '--name-only', '--full-tree', 'HEAD']);
  return ok && stdout.toString('latin1').split('\0').includes(raw);
}

async function readContents(
  workTree: WorkTree,
  entries: readonly StagedEntry[],
  collector: Collector,
  limits: ArchiveLimits,
  signal: AbortSignal,
): Promise<readonly Content[]> {
  const byId = new Map<string, StagedEntry[]>();
  for (const entry of entries) byId.set(entry.id, [...(byId.get(entry.id) ?? []), entry]);
  const contents: Content[] = [];
  const take = (entry: StagedEntry, result: ContentResult, size: number, isNaming = false): void => {
    const path = showRawPath(entry.path);
    // A staged file counts as one, whatever it unpacks to.
    collector.take({ path, blob: entry.id }, { ...wholeResult(result), bytes: size, contents: 1 });
    contents.push({ entry, path, namesKeys: isNaming });
  };
  let done = 0;
  const ids = [...byId.keys()];
  try {
    for await (const object of readObjectsOf(workTree.git, ids)) {
      if (signal.aborted) break;
      const same = byId.get(object.id) ?? [];
      const search = { limits, signal, onBytes: nothing };
      if (object.size === null) {
        for (const { path } of same)
          collector.skipped.push({ path: showRawPath(path), reason: `its staged content ${object.id} is missing from the repository` });
      } else if (object.size > WHOLE) {
        const result = await searchStream(object.chunks(), { path: showRawPath(same[0]?.path ?? ''), ...search });
        for (const [index, entry] of same.entries())
          take(entry, index === 0 ? result : { ...result, skipped: [], requests: [] }, object.size);
      } else {
        const bytes = await object.whole();
        for (const entry of same) {
          const path = showRawPath(entry.path);
          take(entry, await searchBytes(bytes, { path, ...search }), bytes.length, namesKeys(path, bytes));
        }
      }
      done++;
    }
  } catch (error) {
    const [next] = byId.get(ids[done] ?? '') ?? [];
    const what = error instanceof GitError ? (error.message.split('\n')[0] ?? '') : 'its search failed';
    collector.skipped.push({
      path: next ? showRawPath(next.path) : '',
      reason: `its staged content could not be read (${what}); neither could ${ids.length - done - 1} more`,
    });
  }
  return contents;
}

/** Whether a credential at a place is new: not in any parent's version of the file, or on a line that is new to all. */
async function newness(
  workTree: WorkTree,
  contents: readonly Content[],
  scan: Scan,
  limits: ArchiveLimits,
): Promise<(sha256: string, at: Occurrence) => boolean> {
  const concerned = new Set([...scan.result.findings, ...scan.result.suppressed].flatMap((one) => one.occurrences.map((at) => at.path)));
  const byPath = new Map(contents.filter((one) => concerned.has(one.path)).map((one) => [one.path, one]));
  if (byPath.size === 0) return () => true;
  const sources = [...byPath.values()].some(({ entry }) => entry.parents.includes(null))
    ? listSources(workTree)
    : new Map<string, string>();
  const parentsOf = ({ entry }: Content): readonly string[] => {
    const known = entry.parents.map((id) => id ?? sources.get(entry.path) ?? null);
    // A parent without the file, and no file it came from: everything is new to that one, and only the others count.
    return known.filter((id) => id !== null);
  };
  const wanted = [...new Set([...byPath.values()].flatMap(parentsOf))];
  const held = new Map<string, ReadonlySet<string>>();
  const paths = new Map([...byPath.values()].flatMap((content) => parentsOf(content).map((id) => [id, content.path])));
  for await (const object of readObjectsOf(workTree.git, wanted)) {
    if (object.size === null || object.size > WHOLE) continue;
    const search = { path: paths.get(object.id) ?? '', limits, signal: NEVER, onBytes: nothing };
    const { found } = await searchBytes(await object.whole(), search);
    held.set(object.id, new Set(found.flatMap(({ detections }) => detections.map((one) => one.sha256))));
  }
  const lines = new Map<string, ReadonlySet<number> | null>();
  const isAdded = (content: Content, before: string, at: Occurrence): boolean => {
    const key = `${before} ${content.entry.id}`;
    const added = lines.get(key) ?? (content.entry.mode === LINK ? null : addedLines(workTree.git, before, content.entry.id));
    lines.set(key, added);
    if (!added) return true;
    for (let line = at.line; line <= at.endLine; line++) if (added.has(line)) return true;
    return false;
  };
  return (sha256, at) => {
    const content = byPath.get(at.path);
    if (!content) return true;
    const parents = parentsOf(content);
    // Lines within an archive are none of the file that git compares.
    const isMoved = (id: string): boolean => at.archive.length === 0 && isAdded(content, id, at);
    return parents.every((id) => held.get(id)?.has(sha256) !== true || isMoved(id));
  };
}

/** The detections, judged by the files of the index that use their values by name. Loaded where something was found only. */
async function judgeByIndex(workTree: WorkTree, found: readonly Located[]): Promise<readonly Located[]> {
  const [{ judgeReferences }, { treeOfFiles }] = await Promise.all([
    import('../result/judge-references.ts'),
    import('./reference-trees.ts'),
  ]);
  return judgeReferences(found, () => treeOfFiles(workTree.git, listIndex(workTree)));
}

/** The regular files of the index; paths are Latin-1 of their bytes. */
function listIndex(workTree: WorkTree): readonly TreeFile[] {
  const listed = runGit(workTree.git, ['ls-files', '--stage', '-z', '--full-name']);
  return listed.stdout
    .toString('latin1')
    .split('\0')
    .flatMap((entry) => {
      const [, id, path] = /^100\d+ ([0-9a-f]+) 0\t([^]+)$/.exec(entry) ?? [];
      return id === undefined || path === undefined ? [] : [{ id, path }];
    });
}

async function readManifests(workTree: WorkTree): Promise<readonly ManifestFile[]> {
  const files = new Map<string, string>();
  for (const { id, path: raw } of listIndex(workTree)) {
    const path = showRawPath(raw);
    if (isManifest(path)) files.set(id, path);
  }
  const manifests: ManifestFile[] = [];
  for await (const object of readObjectsOf(workTree.git, [...files.keys()])) {
    if (object.size === null || object.size > WHOLE) continue;
    manifests.push({ path: files.get(object.id) ?? '', bytes: (await object.whole()).subarray(0, MAX_MANIFEST) });
  }
  return manifests;
}

const ENV_FILE =
  /(?:^|\/)(?:\.env(?:\.(?!example|sample|template|dist|defaults?)[\w-]+)?|\.envrc|credentials(?:\.\w+)?|secrets?\.(?:json|ya?ml|toml|ini|env))$/i;

/** So much of a file for keys is looked at for their names, in bytes. */
const KEYS_HEAD = 256 * 1024;

function namesKeys(path: string, bytes: Buffer): boolean {
  if (!ENV_FILE.test(path)) return false;
  return /binance[\w-]{0,60}(?:key|secret|token)|(?:key|secret)[\w-]{0,60}binance/i.test(bytes.toString('latin1', 0, KEYS_HEAD));
}

/** Files for keys, in the commit, that name Binance's and that .gitignore does not keep out. */
function exposedFiles(workTree: WorkTree, contents: readonly Content[]): readonly string[] {
  const naming = contents.filter((one) => one.namesKeys && !one.path.includes('\0'));
  if (naming.length === 0) return [];
  const ignored = runGit(workTree.git, ['check-ignore', '--no-index', '-z', '--stdin'], naming.map((one) => `${one.path}\0`).join(''));
  const covered = new Set(ignored.stdout.toString('utf8').split('\0'));
  return naming.map((one) => one.path).filter((path) => !covered.has(path));
}
