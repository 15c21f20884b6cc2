/**
 * The first file in a repository's folders that is no regular file, or far larger than git's files are, in words; null
 * where there is none. Links are followed, as git does.
 */
export declare function findIrregularFile(gitFolders: readonly string[], objectFolders: readonly string[]): string | null;
