/** A commit's own words, none of them to be trusted. */
export interface CommitText {
    readonly author: string;
    /** The author's date as ISO 8601; empty where it can't be read. */
    readonly date: string;
    /** The committer's date in milliseconds, for putting commits in order. */
    readonly time: number;
    readonly summary: string;
    /** How many lines stand before the message. */
    readonly headerLines: number;
}
/** Reads a commit or tag object. */
export declare function readCommitText(bytes: Buffer): CommitText;
