/** Tree objects: the entries of a folder, each a mode, a name and an id (git-mktree's manual; the bytes as git cat-file tree gives them). */
import type { ChangedRanges } from './packs/delta.ts';
/** Called with the offsets of an entry's mode, name and id. */
type OnEntry = (modeAt: number, nameAt: number, idAt: number) => void;
/** Goes through the entries of a tree; with `changed`, through those only that it touches. */
export declare function forEachEntry(bytes: Buffer, idLength: number, changed: ChangedRanges | null, onEntry: OnEntry): void;
/** True for the mode of a submodule, 160000. */
export declare function isGitlink(bytes: Buffer, modeAt: number): boolean;
/** The name under which a tree names an object; null where it does not. */
export declare function nameIn(tree: Buffer, idLength: number, id: Buffer): Buffer | null;
export {};
