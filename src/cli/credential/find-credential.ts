/** Finds the credential that a command line names: by a finding's id, or by a place. */
import { existsSync } from 'node:fs';
import type { Finding } from '../../model/finding.ts';
import type { Skipped, Suppressed } from '../../model/scan-result.ts';
import { findGitFolder } from '../../git/repository.ts';
import type { Scan } from '../../result/build-result.ts';
import { quoted, shorten } from '../../output/shorten.ts';
import { UsageError } from '../../model/errors.ts';
import { scan } from '../../scan/files.ts';
import { rootOf } from '../options/options.ts';
import { progressLine } from '../progress.ts';

/** A credential as it is named on the command line. */
export type CredentialName =
  | { readonly kind: 'id'; readonly digits: string }
  | { readonly kind: 'line'; readonly path: string; readonly line: number }
  /** A line of a file as a commit has it; of its message where the path is empty. */
  | { readonly kind: 'commit-line'; readonly revision: string; readonly path: string; readonly line: number };

/** What a name stands for. */
export interface FoundCredentials {
  readonly findings: readonly Finding[];
  /** Of what the name stands for: what Binance itself publishes. */
  readonly documented: readonly Suppressed[];
  readonly foundIn: 'files' | 'history';
  readonly secrets: Scan['secrets'];
  readonly skipped: readonly Skipped[];
  readonly complete: boolean;
}

export interface SearchOptions {
  /** Where to look for an id; the first one tells the repository. */
  readonly paths: readonly string[];
  /** Whether an id that the files don't hold is looked for in the history. */
  readonly history: boolean;
}

/** The fewest digits that name a finding. */
const LEAST_DIGITS = 4;
const ID = new RegExp(`^[0-9a-f]{${LEAST_DIGITS},64}$`);
const LINE = /^(.+):(\d+)(?::\d+)?$/s;

/**
 * Reads a name: an id (or its first digits, or the whole SHA-256), PATH:LINE, COMMIT:PATH:LINE, or COMMIT:LINE for a line of a
 * commit's message. A file that is there goes before a commit. Null for anything else.
 */
export function parseCredentialName(text: string): CredentialName | null {
  if (ID.test(text)) return { kind: 'id', digits: text };
  const match = LINE.exec(text);
  if (match?.[1] === undefined) return null;
  const [, path] = match;
  const line = Number(match[2]);
  if (existsSync(path) || path === '-') return { kind: 'line', path, line };
  const at = path.indexOf(':');
  // A drive's letter is no commit.
  if (at > 1 || (at === 1 && !/^[A-Za-z]:[\\/]/.test(path)))
    return { kind: 'commit-line', revision: path.slice(0, at), path: path.slice(at + 1), line };
  return at < 0 && /^[0-9a-f]{7,64}$/.test(path) ? { kind: 'commit-line', revision: path, path: '', line } : { kind: 'line', path, line };
}

/** Searches for what a name stands for, whatever the policy says of it and however little it is believed. */
export async function findCredentials(name: CredentialName, options: SearchOptions): Promise<FoundCredentials> {
  switch (name.kind) {
    case 'line': {
      const found = await scanFiles([name.path]);
      return pick(found, 'files', (one) => standsOn(one, name.line));
    }
    case 'commit-line': {
      const { scanCommit } = await import('../../scan/commit.ts');
      const found = await scanCommit({ folder: rootOf(options.paths), revision: name.revision, path: name.path }, EVERYTHING);
      return pick(found, 'history', (one) => standsOn(one, name.line));
    }
    case 'id': {
      const isNamed = (one: Finding | Suppressed): boolean => one.sha256.startsWith(name.digits);
      const inFiles = pick(await scanFiles(options.paths), 'files', isNamed);
      const isFound = inFiles.findings.length + inFiles.documented.length > 0;
      const root = rootOf(options.paths);
      if (isFound || !options.history || findGitFolder(root) === null) return inFiles;
      const inHistory = pick(await scanWholeHistory(root), 'history', isNamed);
      // What the files could not tell counts only where the history does not know the id either.
      return inHistory.findings.length > 0 ? inHistory : { ...inHistory, skipped: [...inFiles.skipped, ...inHistory.skipped] };
    }
  }
}

/**
 * The one finding that a name stands for. Throws UsageError where there is none or where the digits name several.
 */
export async function findOne(text: string, options: SearchOptions): Promise<FoundCredentials & { readonly finding: Finding }> {
  const name = parseCredentialName(text);
  if (!name) throw new UsageError('usage', `${quoted(text)} names no credential: give the id of a finding, PATH:LINE or COMMIT:PATH:LINE`);
  const found = await findCredentials(name, options);
  const [finding, ...others] = found.findings;
  if (finding && others.length === 0) return { ...found, finding };
  if (finding)
    throw new UsageError(
      'usage',
      `${quoted(text)} names ${found.findings.length} credentials: ${found.findings.map((one) => one.id).join(', ')}; give one id`,
    );
  if (found.documented.length > 0)
    throw new UsageError('usage', `${quoted(text)} is an example that Binance publishes: it is never reported`);
  const where = options.history ? 'in the files or the history' : 'in the files';
  throw new UsageError(
    'not-found',
    name.kind === 'id'
      ? `no credential with the id ${quoted(text)} ${where} of ${options.paths.join(', ')}`
      : `no credential stands at ${shorten(text, 80)}`,
  );
}

const EVERYTHING = { minConfidence: 'low', includeListenKeys: true, noPolicy: true } as const;

function scanFiles(paths: readonly string[]): Promise<Scan> {
  return scan({ ...EVERYTHING, paths, root: rootOf(paths), workerFile: new URL('./worker.js', import.meta.url) });
}

async function scanWholeHistory(repository: string): Promise<Scan> {
  const { scanHistory } = await import('../../scan/history.ts');
  const progress = progressLine(false);
  try {
    return await scanHistory({
      ...EVERYTHING,
      repository,
      onProgress: progress.update,
      workerFile: new URL('./object-worker.js', import.meta.url),
    });
  } finally {
    progress.clear();
  }
}

function pick(
  { all, result, secrets }: Scan,
  foundIn: FoundCredentials['foundIn'],
  isMeant: (one: Finding | Suppressed) => boolean,
): FoundCredentials {
  return {
    // What a scan knows of exposure stands in its result; what is too weak to be reported has none.
    findings: all.filter(isMeant).map((one) => result.findings.find((reported) => reported.id === one.id) ?? one),
    documented: result.suppressed.filter((one) => one.reason === 'documented-example' && isMeant(one)),
    foundIn,
    secrets,
    skipped: result.skipped,
    complete: result.complete,
  };
}

function standsOn({ occurrences }: Finding | Suppressed, line: number): boolean {
  return occurrences.some((one) => one.line <= line && line <= one.endLine);
}
