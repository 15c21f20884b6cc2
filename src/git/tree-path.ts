/** Where an object stands, from the trees that were read: one place of possibly many, without asking git. */
import { idOf } from './store.ts';
import type { ObjectReader, Store } from './store.ts';
import { nameIn } from './tree.ts';

/** A path, its bytes read as Latin-1, and a commit that has the object there; null where no commit is known to have it. */
export interface TreePath {
  readonly path: string;
  readonly commit: string | null;
}

/** Deeper folders are cut off: nobody has them, and a chain of them may have no end. */
const MAX_DEPTH = 200;

/**
 * A path of an object. `parents` has for the number of an object that of a tree which names it, for a root tree that of a
 * commit, -1 where there is none. Null where no tree names the object.
 */
export function pathFromTrees(store: Store, reader: ObjectReader, parents: Int32Array, number: number): TreePath | null {
  const parts: string[] = [];
  let child = number;
  let commit: string | null = null;
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const parent = parents[child] ?? -1;
    if (parent < 0) break;
    const id = idOf(store, parent);
    const above = reader.read(Buffer.from(id, 'hex'));
    if (above?.type === 'commit') commit = id;
    const name = above?.type === 'tree' ? nameIn(above.bytes, store.idLength, Buffer.from(idOf(store, child), 'hex')) : null;
    if (!name) break;
    parts.unshift(name.toString('latin1'));
    child = parent;
  }
  return parts.length > 0 ? { path: parts.join('/'), commit } : null;
}
