import type { ObjectReader, Store } from './store.ts';
/** Something below a tree. */
export interface TreeFind {
    /** From the tree on, in bytes read as Latin-1. */
    readonly path: string;
    /** Its last name. */
    readonly name: string;
    readonly id: string;
    readonly isFolder: boolean;
}
/**
 * All that has a wanted id or a wanted name below a tree, by the tree's number. Each tree is read once, however often it is
 * named. Trees that can't be read count as empty.
 */
export declare function findInTree(store: Store, reader: ObjectReader, root: number, wanted: {
    readonly ids: ReadonlySet<string>;
    readonly names: ReadonlySet<string>;
}): readonly TreeFind[];
