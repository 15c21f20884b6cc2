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
  const found = pathOfNamed(store, reader, parents, parents[number] ?? -1, idOf(store, number));
  return found === null || found.path === '' ? null : found;
}

/**
 * A path of what the object with the number `by` names, a tree or a commit; what it names need not be there itself. An empty
 * path is that of a commit's root tree or of its parent. Null where `by` does not name the id.
 */
export function pathOfNamed(store: Store, reader: ObjectReader, parents: Int32Array, by: number, named: string): TreePath | null {
  const parts: string[] = [];
  let child = named;
  let parent = by;
  let commit: string | null = null;
  for (let depth = 0; depth < MAX_DEPTH && parent >= 0; depth++) {
    const id = idOf(store, parent);
    const above = reader.read(Buffer.from(id, 'hex'));
    if (above?.type === 'commit') commit = id;
    const name = above?.type === 'tree' ? nameIn(above.bytes, store.idLength, Buffer.from(child, 'hex')) : null;
    if (!name) break;
    parts.unshift(name.toString('latin1'));
    child = id;
    parent = parents[parent] ?? -1;
  }
  return parts.length > 0 || commit !== null ? { path: parts.join('/'), commit } : null;
}
