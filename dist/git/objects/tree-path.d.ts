import type { ObjectReader, Store } from './store.ts';
/** A path, its bytes read as Latin-1, and a commit that has the object there; null where no commit is known to have it. */
export interface TreePath {
    readonly path: string;
    readonly commit: string | null;
}
/**
 * A path of an object. `parents` has for the number of an object that of a tree which names it, for a root tree that of a
 * commit, -1 where there is none. Null where no tree names the object.
 */
export declare function pathFromTrees(store: Store, reader: ObjectReader, parents: Int32Array, number: number): TreePath | null;
/**
 * A path of what the object with the number `by` names, a tree or a commit; what it names need not be there itself. An empty
 * path is that of a commit's root tree or of its parent. Null where `by` does not name the id.
 */
export declare function pathOfNamed(store: Store, reader: ObjectReader, parents: Int32Array, by: number, named: string): TreePath | null;
