/**
 * Files and folders as a list of things to read. Walks with readdir itself: a glob library hides unreadable folders and
 * names that are not UTF-8, and a scan may skip nothing in silence.
 */
import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import type { Dirent, Stats } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import type { Excluded, Skipped } from '../model/scan-result.ts';
import { describeKind, readRegular } from '../git/regular-file.ts';
import { slashPath } from '../model/shown-path.ts';
import { reasonOf } from './read-errors.ts';
import { isUtf8Name, showName } from '../model/path-bytes.ts';

/** A file to read. `path` is what reports show; `file` opens it (bytes where its name isn't UTF-8). */
export interface FileItem {
  readonly path: string;
  readonly file: string | Buffer;
}

/** What a walk found, and what it passed over. */
export interface Walk {
  readonly items: readonly FileItem[];
  readonly skipped: readonly Skipped[];
  readonly excluded: readonly Excluded[];
  /** Paths that a glob of the configuration or of --exclude left out. */
  readonly excludedByGlob: number;
}

export interface WalkOptions {
  readonly root: string;
  /** Files and folders as given by the user, relative to the working directory or absolute. Never read as globs. */
  readonly paths: readonly string[];
  /** True for root-relative paths (with `/`) that are to be left out. */
  readonly isExcluded: (path: string) => boolean;
  /** Makes a test for paths that the .gitignore files of a folder exclude; null where they don't count. */
  readonly gitignore: GitignoreReader | null;
}

/** Reads a .gitignore's text into a test of paths relative to its folder (folders end with `/`), in any letter case or as it is. */
export type GitignoreReader = (text: string, ignoresCase: boolean) => (path: string) => 'ignored' | 'kept' | null;

/** Folders that hold no files of the user's: version control's own storage, and other people's packages. */
const SKIPPED_FOLDERS = new Map([
  ['.git', "git's own storage: use `binleaks history` for what it holds"],
  ['node_modules', 'installed packages'],
]);

interface State {
  readonly options: WalkOptions;
  readonly items: FileItem[];
  readonly skipped: Skipped[];
  readonly excluded: Excluded[];
  readonly realRoots: readonly string[];
  excludedByGlob: number;
}

interface Ignore {
  readonly folder: string;
  readonly test: (path: string) => 'ignored' | 'kept' | null;
}

/** Lists the files under the given paths, each once, in the file system's order. */
export function walkFiles(options: WalkOptions): Walk {
  const realRoots = options.paths.flatMap((path) => {
    try {
      return [realpathSync(resolve(path))];
    } catch {
      return [];
    }
  });
  const state: State = { options, items: [], skipped: [], excluded: [], realRoots, excludedByGlob: 0 };
  const seen = new Set<string>();
  for (const path of options.paths) {
    const full = resolve(path);
    if (seen.has(full)) continue;
    seen.add(full);
    walkPath(full, path, state);
  }
  return {
    items: options.paths.length > 1 ? distinct(state.items) : state.items,
    skipped: state.skipped,
    excluded: state.excluded,
    excludedByGlob: state.excludedByGlob,
  };
}

/** Each file once, where paths that the user named overlap. */
function distinct(items: readonly FileItem[]): readonly FileItem[] {
  return [...new Map(items.map((item) => [typeof item.file === 'string' ? item.file : item.file.toString('latin1'), item])).values()];
}

/** A path relative to the root, with `/`; one outside of the root keeps its `../` or is absolute. */
function displayPath(root: string, full: string): string {
  return slashPath(root, full) || basename(full);
}

/** One path that the user named: a link is followed here, because it was asked for. */
function walkPath(full: string, given: string, state: State): void {
  const path = displayPath(state.options.root, full);
  try {
    const stats = statSync(full);
    if (stats.isDirectory()) {
      const storage = gitStorage(full);
      if (storage !== null) {
        // What it holds is compressed: to read its files and find nothing would say that it is clean.
        state.skipped.push({ path: given, reason: `is git's own storage; scan what it holds with: binleaks history ${storage}` });
        return;
      }
      walkFolder(full, full === state.options.root ? '' : `${path}/`, state, ignoresAbove(full, state));
      return;
    }
    if (stats.isFile()) {
      // Tools such as lint-staged name every file: what the policy leaves out stays out.
      if (state.options.isExcluded(path)) state.excludedByGlob++;
      else state.items.push({ path, file: full });
      return;
    }
    state.skipped.push({ path: given, reason: `is ${describeKind(stats)}, not a file or folder` });
  } catch (error) {
    state.skipped.push({ path: given, reason: `${reasonOf(error)}${hintFor(given, error)}` });
  }
}

/** The repository whose storage a folder is or stands in, for `binleaks history`; null for any other folder. */
function gitStorage(folder: string): string | null {
  const parts = folder.split(sep);
  const at = parts.lastIndexOf('.git');
  const [inside] = parts.slice(at + 1);
  if (at > 0 && (inside === undefined || inside === 'objects')) return parts.slice(0, at).join(sep) || sep;
  return STORAGE.every((name) => existsSync(join(folder, name))) ? folder : null;
}

/** What git itself looks for to tell a bare repository, or the git folder of a work tree under another name. */
const STORAGE = ['HEAD', 'objects', 'refs'];

/** What a path that does not exist most often comes from: the shell left a pattern or `~` in quotes as it was. */
function hintFor(given: string, error: unknown): string {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) return '';
  if (/^~(?:[\\/]|$)/.test(given)) return '; the shell replaces ~ by your home folder only where it is not quoted';
  if (/[*?[\]{}]/.test(given)) return '; patterns are for the shell: write it without quotes';
  return '';
}

/** What an entry of a folder is. */
type Kind = Pick<Dirent, 'isDirectory' | 'isFIFO' | 'isFile' | 'isSocket' | 'isSymbolicLink'>;

/**
 * What stands at a path, by its folder's entry. On Windows an entry says "link" of whatever is stored in another way than
 * usual, such as a file of a cloud folder: where the path itself is no link, it is what it says. Throws the file system's
 * error where that can't be told.
 */
function kindOf(entry: Kind, full: string | Buffer): Kind | Stats {
  const isPlain = entry.isFile() || entry.isDirectory() || entry.isFIFO() || entry.isSocket();
  return isPlain ? entry : lstatSync(full);
}

function walkFolder(folder: string, prefix: string, state: State, ignores: readonly Ignore[]): void {
  const entries = readFolder(folder, prefix, state);
  if (!entries) return;
  if (STORAGE.every((name) => entries.some((entry) => entry.name === name)))
    state.excluded.push({ path: prefix, reason: `${SKIPPED_FOLDERS.get('.git') ?? ''}; its files were read as they are` });
  const active = state.options.gitignore ? [...ignores, ...readGitignore(folder, state, `${prefix}.gitignore`)] : ignores;
  const mangled = entries.filter((entry) => entry.name.includes(MANGLED));
  if (mangled.length > 0) walkRawNames(Buffer.from(folder), prefix, state, (name) => !isUtf8Name(name));
  for (const entry of entries) {
    // Most often the name is not UTF-8 and has been dealt with; it may hold that very character, too.
    if (entry.name.includes(MANGLED) && !existsSync(`${folder}${sep}${entry.name}`)) continue;
    const path = `${prefix}${entry.name}`;
    const full = folder.endsWith(sep) ? `${folder}${entry.name}` : `${folder}${sep}${entry.name}`;
    const kind = kindOrReason(entry, full);
    if (typeof kind === 'string') state.skipped.push({ path, reason: kind });
    else if (kind.isDirectory()) {
      const why = SKIPPED_FOLDERS.get(entry.name);
      if (why !== undefined) state.excluded.push({ path, reason: why });
      else if (state.options.isExcluded(`${path}/`) || state.options.isExcluded(path)) state.excludedByGlob++;
      else if (isIgnored(`${full}/`, active)) state.excluded.push({ path, reason: 'ignored by .gitignore' });
      else walkFolder(full, `${path}/`, state, active);
    } else if (kind.isFile()) {
      if (state.options.isExcluded(path)) state.excludedByGlob++;
      else if (isIgnored(full, active)) state.excluded.push({ path, reason: 'ignored by .gitignore' });
      else state.items.push({ path, file: full });
    } else if (kind.isSymbolicLink()) checkLink(full, path, state);
    else state.excluded.push({ path, reason: `is ${describeKind(kind)}` });
  }
}

/** As {@link kindOf}; a reason where it can't be told. */
function kindOrReason(entry: Kind, full: string | Buffer): Kind | string {
  try {
    return kindOf(entry, full);
  } catch (error) {
    return reasonOf(error);
  }
}

function readFolder(folder: string, prefix: string, state: State): readonly Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    state.skipped.push({ path: prefix === '' ? folder : prefix, reason: reasonOf(error) });
    return null;
  }
}

/** Names that are not UTF-8 come back mangled; their folder is read again as bytes to get at them. */
function walkRawNames(folder: Buffer, prefix: string, state: State, isMeant: (name: Buffer) => boolean): void {
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true, encoding: 'buffer' })) {
      if (!isMeant(entry.name)) continue;
      const path = `${prefix}${showName(entry.name)}`;
      const full = Buffer.concat([folder, SEPARATOR, entry.name]);
      const kind = kindOrReason(entry, full);
      if (state.options.isExcluded(path)) state.excludedByGlob++;
      else if (typeof kind === 'string') state.skipped.push({ path, reason: kind });
      else if (kind.isDirectory()) {
        const why = SKIPPED_FOLDERS.get(path.slice(prefix.length));
        if (why === undefined) walkRawNames(full, `${path}/`, state, () => true);
        else state.excluded.push({ path, reason: why });
      } else if (kind.isFile()) state.items.push({ path, file: full });
      else state.excluded.push({ path, reason: kind.isSymbolicLink() ? 'a symbolic link' : `is ${describeKind(kind)}` });
    }
  } catch (error) {
    state.skipped.push({ path: prefix, reason: reasonOf(error) });
  }
}

const SEPARATOR = Buffer.from(sep);
const MANGLED = '\ufffd';

/** A link to something inside the scanned paths leads to what is scanned anyway; any other is not followed. */
function checkLink(full: string, path: string, state: State): void {
  try {
    const target = realpathSync(full);
    const inside = state.realRoots.find((root) => target === root || target.startsWith(root.endsWith(sep) ? root : root + sep));
    if (inside === undefined) state.excluded.push({ path, reason: 'a symbolic link that leads outside of the scanned folder' });
    else if (
      relative(inside, target)
        .split(sep)
        .some((part) => SKIPPED_FOLDERS.has(part))
    )
      state.excluded.push({ path, reason: 'a symbolic link into a folder that is not scanned' });
  } catch {
    state.excluded.push({ path, reason: 'a symbolic link that leads nowhere' });
  }
}

/** Larger than any .gitignore, in bytes. */
const LARGEST_GITIGNORE = 4 * 1024 * 1024;

/** The rules of a folder; none where it has no .gitignore. One that can't be read is named by `path`: what it leaves out is scanned. */
function readGitignore(folder: string, state: State, path: string): readonly Ignore[] {
  const reader = state.options.gitignore;
  if (!reader) return [];
  try {
    const text = readRegular(join(folder, '.gitignore'), LARGEST_GITIGNORE).toString('utf8');
    return [{ folder: folder.endsWith(sep) ? folder : folder + sep, test: reader(text, ignoresCase(folder)) }];
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
    if (!isAbsent) state.skipped.push({ path, reason: reasonOf(error) });
    return [];
  }
}

/** Whether the file system takes names in any letter case: its .gitignore then has another name too, and is no second file. */
function ignoresCase(folder: string): boolean {
  try {
    const own = lstatSync(join(folder, '.gitignore'), { bigint: true });
    const other = lstatSync(join(folder, '.GITIGNORE'), { bigint: true });
    return own.ino === other.ino && own.dev === other.dev && !readdirSync(folder).includes('.GITIGNORE');
  } catch {
    return false;
  }
}

/** The .gitignore files of the folders above, up to the one that holds .git. */
function ignoresAbove(folder: string, state: State): readonly Ignore[] {
  if (!state.options.gitignore) return [];
  const found: Ignore[] = [];
  for (let at = folder; ;) {
    if (isRepositoryRoot(at)) return found;
    const parent = resolve(at, '..');
    if (parent === at) return [];
    found.unshift(...readGitignore(parent, state, displayPath(state.options.root, join(parent, '.gitignore'))));
    at = parent;
  }
}

function isRepositoryRoot(folder: string): boolean {
  try {
    lstatSync(join(folder, '.git'));
    return true;
  } catch {
    return false;
  }
}

/** The innermost .gitignore that says anything of a path decides. */
function isIgnored(full: string, ignores: readonly Ignore[]): boolean {
  for (const { folder, test } of ignores.toReversed()) {
    const verdict = test(full.slice(folder.length).split(sep).join('/'));
    if (verdict !== null) return verdict === 'ignored';
  }
  return false;
}
