/** What stands in a repository by its name only, and so is not searched with it. */
import type { Excluded } from '../model/scan-result.ts';
/** Whether a content is a pointer of Git LFS (its specification: docs/spec.md). */
export declare function isLfsPointer(bytes: Buffer): boolean;
/** Submodules by their paths or names, and how many pointers of Git LFS, as places that were not searched. */
export declare function notCovered(submodules: Iterable<string>, pointers: number): readonly Excluded[];
