/** Finds objects and names below one tree. */
import { idOf, numberOf } from './store.ts';
import type { ObjectReader, Store } from './store.ts';
import { forEachEntry } from './tree.ts';

/** Something below a tree. */
export interface TreeFind {
  /** From the tree on, in bytes read as Latin-1. */
  readonly path: string;
  /** Its last name. */
  readonly name: string;
  readonly id: string;
  readonly isFolder: boolean;
}

const MAX_DEPTH = 500;
/** A tree can name a subtree many times over: so many finds are enough of it. */
const MAX_FINDS = 100_000;

/**
 * All that has a wanted id or a wanted name below a tree, by the tree's number. Each tree is read once, however often it is
 * named. Trees that can't be read count as empty.
 */
export function findInTree(
  store: Store,
  reader: ObjectReader,
  root: number,
  wanted: { readonly ids: ReadonlySet<string>; readonly names: ReadonlySet<string> },
): readonly TreeFind[] {
  const known = new Map<number, readonly TreeFind[]>();
  const walk = (number: number, depth: number): readonly TreeFind[] => {
    const before = known.get(number);
    if (before) return before;
    const found: TreeFind[] = [];
    known.set(number, found);
    const tree = depth < MAX_DEPTH ? reader.read(Buffer.from(idOf(store, number), 'hex')) : null;
    if (tree?.type !== 'tree') return found;
    const { bytes } = tree;
    forEachEntry(bytes, store.idLength, null, (modeAt, nameAt, idAt) => {
      const name = bytes.toString('latin1', nameAt, idAt - 1);
      const id = bytes.toString('hex', idAt, idAt + store.idLength);
      // A folder's mode is 40000, everything else has six digits.
      const isFolder = bytes[modeAt] === 0x34;
      if (wanted.ids.has(id) || wanted.names.has(name)) found.push({ path: name, name, id, isFolder });
      const child = isFolder ? numberOf(store, bytes, idAt) : -1;
      if (child < 0) return;
      for (const one of walk(child, depth + 1)) if (found.length < MAX_FINDS) found.push({ ...one, path: `${name}/${one.path}` });
    });
    return found;
  };
  return walk(root, 0);
}
