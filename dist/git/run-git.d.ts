import { BinleaksError } from '../model/errors.ts';
/** Where git runs, and which of the caller's GIT_* variables it sees. */
export interface GitContext {
    readonly folder: string;
    /**
     * True for a hook, which git tells by variables such as GIT_INDEX_FILE what it is about; false where a repository was
     * named by its folder, and variables of another one must not lead astray.
     */
    readonly inherit: boolean;
    /** Why git must not be started there, in words: every call then fails with it. Undefined where it may. */
    readonly blocked?: string;
}
/** What a call of git came to. */
export interface GitResult {
    readonly ok: boolean;
    readonly stdout: Buffer;
    /** What git complained of; may quote names from the repository: print it masked and made printable only. */
    readonly complaint: string;
}
/** Thrown where git can't be started, or failed where that can't be gone on without. */
export declare class GitError extends BinleaksError {
    name: string;
}
/**
 * Runs git and waits for it. Its output stays within `maxBytes` (default 1 GiB), beyond which the call fails. Throws
 * GitError where git can't be started, or gives no answer in time.
 */
export declare function runGit(context: GitContext, args: readonly string[], input?: Uint8Array | string, maxBytes?: number): GitResult;
/**
 * Runs `git fetch`: the one call that may use the network, and only where the user asked for it. It updates no ref, runs no
 * hook and asks no question. Whether the repository's own configuration can be trusted with it is up to the caller.
 */
export declare function fetchGit(context: GitContext, args: readonly string[]): GitResult;
/**
 * Fetches objects by their ids into a partial clone, as git itself does for one that it lacks: the remote is not told what is
 * here, because from a commit it would conclude that all the commit reaches is. The same warnings hold as for
 * {@link fetchGit}.
 */
export declare function fetchObjects(context: GitContext, remote: string, ids: readonly string[]): GitResult;
/** Runs git and gives its output as it comes. Throws GitError, after the output, where git failed or fell silent. */
export declare function streamGit(context: GitContext, args: readonly string[], input?: AsyncIterable<string> | string): AsyncGenerator<Buffer>;
