import type { TextFile } from '../detect/references.ts';
import type { Located } from './merge.ts';
/** The files of one state of a repository or a folder. */
export interface FileTree {
    /** Their paths, as `Located.path` gives them. */
    readonly paths: ReadonlySet<string>;
    /** The contents of some of them; what can't be read, or is larger than a number of bytes, is left out. */
    readonly read: (paths: readonly string[], maxBytes: number) => AsyncIterable<TextFile> | Iterable<TextFile>;
}
/** Whether a value stands in a file of its own, and other files may say more of it. */
export declare function mayBeReferred({ detection, inside, place }: Located): boolean;
/**
 * The same detections, of which those that a text of the tree uses by name are judged by that use. The tree is asked for only
 * where something is open, and the files that hold it are read once more only where a text names Binance.
 */
export declare function judgeReferences<TLocated extends Located>(located: readonly TLocated[], treeOf: () => FileTree | Promise<FileTree>): Promise<readonly TLocated[]>;
