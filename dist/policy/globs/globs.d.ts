/** A test for paths that any of the globs matches. A glob without a slash matches at any depth, as in .gitignore. */
export declare function compileGlobs(globs: readonly string[], where: string): (path: string) => boolean;
