/** What the search needs to know of the system; for tests of Windows on another one. */
export interface SearchSystem {
    readonly isWindows: boolean;
    readonly env: NodeJS.ProcessEnv;
}
/**
 * The folders of PATH that a program may come from: absolute ones outside of the tree that `folder` belongs to.
 * An npm script has the project's own node_modules/.bin there, as an absolute path.
 */
export declare function trustedFolders(folder: string, system?: SearchSystem): readonly string[];
/**
 * The absolute path of a program, from PATH; null where none of the trusted folders has it. `folder` is what is scanned:
 * nothing in the work tree around it is ever started.
 */
export declare function findProgram(name: string, folder: string, system?: SearchSystem): string | null;
