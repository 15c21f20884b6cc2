import type { GitignoreReader } from './walk-files.ts';
/** Makes the reader that walkFiles() wants. The package ignores case unless it is told not to; git does as the file system. */
export declare function createGitignore(): GitignoreReader;
