/** What stands in a repository by its name only, and so is not searched with it. */
import type { Excluded } from '../model/scan-result.ts';

const LFS = Buffer.from('version https://git-lfs.github.com/spec/');
/** A pointer is shorter, in bytes. */
const LONGEST_POINTER = 1024;

/** Whether a content is a pointer of Git LFS (its specification: docs/spec.md). */
export function isLfsPointer(bytes: Buffer): boolean {
  return bytes.length < LONGEST_POINTER && bytes[0] === LFS[0] && bytes.subarray(0, LFS.length).equals(LFS);
}

/** Submodules by their paths or names, and how many pointers of Git LFS, as places that were not searched. */
export function notCovered(submodules: Iterable<string>, pointers: number): readonly Excluded[] {
  const named = [...new Set(submodules)].toSorted();
  const excluded = named.map((path) => ({ path, reason: 'a submodule: a repository of its own, to be scanned by itself' }));
  if (pointers === 0) return excluded;
  const reason = `${pointers} Git LFS pointer${pointers === 1 ? '' : 's'}: their content is not in the repository (git lfs fetch --all, then binleaks scan .git/lfs)`;
  return [...excluded, { path: '', reason }];
}
