/** What stands in the tree of one commit. */
import { runGit } from './command.ts';
import type { GitPlace } from './command.ts';

/** The id of the file that a revision has at a path; null where it has none. The path is Latin-1 of its bytes. */
export function blobAt(place: GitPlace, revision: string, path: string): string | null {
  const { ok, stdout } = runGit(place, ['ls-tree', '-r', '-z', '--full-tree', revision]);
  if (!ok) return null;
  const entry = stdout
    .toString('latin1')
    .split('\0')
    .find((one) => one.endsWith(`\t${path}`));
  return /^\d+ blob ([0-9a-f]+)\t/.exec(entry ?? '')?.[1] ?? null;
}

/** The paths of all files of a revision, one after the other, as Latin-1 of their bytes. */
export function namesAt(place: GitPlace, revision: string): string {
  return runGit(place, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', revision]).stdout.toString('latin1');
}

/** The content that a revision has at a path; null where it has none. The path is Latin-1 of its bytes. */
export function contentAt(place: GitPlace, revision: string, path: string): Buffer | null {
  const id = blobAt(place, revision, path);
  if (id === null) return null;
  const { ok, stdout } = runGit(place, ['cat-file', 'blob', id]);
  return ok ? stdout : null;
}

/**
 * Which of some texts (one line each, ASCII) stand anywhere in the files of a revision. They go to git by its standard
 * input: a command line can be read by every user of the machine.
 */
export function textsIn(place: GitPlace, revision: string, texts: readonly string[]): ReadonlySet<string> {
  if (texts.length === 0) return new Set();
  const args = ['grep', '-h', '-o', '-a', '-F', '--no-color', '--no-textconv', '--no-recurse-submodules', '-f', '-', revision, '--', ':/'];
  const input = `${texts.join('\n')}\n`;
  const { ok, stdout, complaint } = runGit(place, args, input);
  if (ok || complaint === '') return new Set(stdout.toString('latin1').split('\n'));
  // git gives up at the first file that a partial clone lacks: then each one that is here is named.
  const here = blobsHere(place, revision);
  const found = new Set<string>();
  for (let at = 0; at < here.length; at += BLOBS_A_CALL) {
    const blobs = here.slice(at, at + BLOBS_A_CALL);
    const some = runGit(place, [...args.slice(0, args.indexOf(revision)), ...blobs, '--'], input);
    for (const line of some.stdout.toString('latin1').split('\n')) found.add(line);
  }
  return found;
}

/** A command line takes this many ids on every system. */
const BLOBS_A_CALL = 400;

/** The ids of the files of a revision that are here. */
function blobsHere(place: GitPlace, revision: string): readonly string[] {
  const lines = (args: readonly string[]): readonly string[] => runGit(place, args).stdout.toString('latin1').split('\n');
  const objects = lines(['rev-list', '--objects', '--missing=print', `${revision}^{tree}`]);
  const missing = new Set(objects.flatMap((line) => (line.startsWith('?') ? [line.slice(1).split(' ')[0]] : [])));
  const blobs = lines(['ls-tree', '-r', '--full-tree', revision]).flatMap((line) => /^\d+ blob ([0-9a-f]+)\t/.exec(line)?.[1] ?? []);
  return [...new Set(blobs)].filter((id) => !missing.has(id));
}
