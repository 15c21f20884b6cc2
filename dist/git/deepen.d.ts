import type { Repository } from './repository.ts';
import type { FetchCommit, CommitRange } from './commit-range.ts';
/** What may be fetched, and from where. */
export interface Deepen {
    /** Null: origin, else the only remote there is. */
    readonly remote: string | null;
    /** How many commits to ask for first. */
    readonly depth: number;
    /** The repository's own configuration is not what is being scanned, as in a checkout that a workflow has just made. */
    readonly trusted: boolean;
}
/** Fetches from the remote of a clone. */
export interface Fetcher {
    /** Gets a commit by its id or name, or, for the empty name, more of all history; false where there is no more. */
    readonly commit: FetchCommit;
    /**
     * Fetches until no commit of the range lacks its parents, or there is no more; and of a partial clone the objects that the
     * range brings.
     */
    readonly range: (range: CommitRange) => void;
    /** Every branch and tag, with all of their history. */
    readonly everything: () => void;
}
/** Makes a fetcher. Throws RepositoryError where the clone has no such remote, or its configuration can't be trusted. */
export declare function fetcherFor(repository: Repository, { remote: wanted, depth, trusted }: Deepen): Fetcher;
