/** Tree objects: the entries of a folder, each a mode, a name and an id (git-mktree's manual; the bytes as git cat-file tree gives them). */
import type { ChangedRanges } from './packs/delta.ts';

/** Called with the offsets of an entry's mode, name and id. */
type OnEntry = (modeAt: number, nameAt: number, idAt: number) => void;

const SPACE = 0x20;

/** Goes through the entries of a tree; with `changed`, through those only that it touches. */
export function forEachEntry(bytes: Buffer, idLength: number, changed: ChangedRanges | null, onEntry: OnEntry): void {
  let pair = 0;
  for (let at = 0; at < bytes.length;) {
    // "100644 " is as long as a mode gets; a folder's is "40000 ".
    const space = bytes[at + 5] === SPACE ? at + 5 : bytes[at + 6] === SPACE ? at + 6 : bytes.indexOf(SPACE, at);
    let nul = space + 1;
    while (nul < bytes.length && bytes[nul] !== 0) nul++;
    const end = nul + 1 + idLength;
    if (space < 0 || end > bytes.length) return;
    if (changed) {
      while (pair < changed.length && (changed.pairs[pair + 1] ?? 0) <= at) pair += 2;
      if (pair >= changed.length) return;
      if ((changed.pairs[pair] ?? 0) < end) onEntry(at, space + 1, nul + 1);
    } else onEntry(at, space + 1, nul + 1);
    at = end;
  }
}

/** True for the mode of a submodule, 160000. */
export function isGitlink(bytes: Buffer, modeAt: number): boolean {
  return bytes[modeAt] === 0x31 && bytes[modeAt + 1] === 0x36;
}

/** The name under which a tree names an object; null where it does not. */
export function nameIn(tree: Buffer, idLength: number, id: Buffer): Buffer | null {
  let name: Buffer | null = null;
  forEachEntry(tree, idLength, null, (_mode, nameAt, idAt) => {
    if (name === null && tree.compare(id, 0, idLength, idAt, idAt + idLength) === 0) name = Buffer.from(tree.subarray(nameAt, idAt - 1));
  });
  return name;
}
