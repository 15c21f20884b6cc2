/** A credential with every place where it stands, as reports name it. */
import type { Confidence, CredentialKind, Environment, Evidence, Reading, Snippet } from './detection.ts';
import type { Verification } from './verification.ts';
export type Severity = 'critical' | 'high' | 'medium' | 'low' | 'info';
/** Where a content came from, as a reporter shows it. `path` is relative to the scanned root, with `/`. */
export interface Occurrence {
    readonly path: string;
    /**
     * Where it stands in an archive or compressed file: `path` first, then the name of each archive within, as the one before
     * has it, and last that of the content itself, whose lines are meant. Empty for a plain file.
     */
    readonly archive: readonly string[];
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
    readonly reading: readonly Reading[];
    readonly place: OccurrenceKind;
    /** The commit that brought it, and the object it stands in; null outside of git's objects. */
    readonly commit: string | null;
    readonly blob: string | null;
    readonly snippet: Snippet;
}
/**
 * Where in a repository: a file's content; the message or author lines of a commit; a tag's message; a note; a stash; an
 * object that no ref reaches; the name of a file or a ref. Or, beside it, the text of an event: of a pull request, a comment.
 */
export type OccurrenceKind = 'file' | 'message' | 'tag' | 'note' | 'stash' | 'unreachable' | 'name' | 'event';
/** A commit, as reports name it. Texts come from the repository: they are not to be trusted. */
export interface CommitRef {
    readonly commit: string;
    readonly author: string;
    /** ISO 8601, the author's date. */
    readonly date: string;
    readonly summary: string;
}
/**
 * Since when and until when a repository held a credential, and who can still fetch it, whatever part of the history was asked
 * about. A commit holds a credential where it stands in a file of its tree, in the name of one or of a folder, or in its own
 * text. Of the commits only those count that a ref, a worktree's head or a stash reaches, as long as one of them holds it;
 * else all. See src/history/commit-graph.ts on what merges introduce and remove.
 */
export interface Exposure {
    /**
     * The first commit, by the committer's date, that has it in its tree while no parent has, or has it in its own text only; null
     * where no commit holds it.
     */
    readonly introduced: CommitRef | null;
    /**
     * The last commit, by the committer's date, that does not have it in its tree while a parent has; null while the newest
     * commit of a branch (or another ref that is neither a tag nor a stash) has it.
     */
    readonly removed: CommitRef | null;
    /** The ids of all commits that introduce it and of all that remove it, by the committer's date, then by id. */
    readonly introducedBy: readonly string[];
    readonly removedBy: readonly string[];
    /** HEAD's own tree has it. */
    readonly inHead: boolean;
    /** Branches, tags and other refs whose history has it, or whose name does. HEAD is named where it is the only one. */
    readonly refs: readonly string[];
    /** Of these, those whose newest version has it: the tree of the commit or tag that they name, the tag's own message, their name. */
    readonly heldBy: readonly string[];
    /** Some ref reaches it. */
    readonly reachable: boolean;
    /** A remote-tracking ref reaches it: whoever can read that remote can have it. */
    readonly onRemote: boolean;
    /** Whole days between the committers' dates of `introduced` and `removed`, or from `introduced` to now. */
    readonly days: number;
    /** How many commits hold it. */
    readonly commits: number;
}
/** The logged signed request that a secret signs: proof that it is a secret, without any network. */
export interface Proof {
    /** Of a request in an archive with the names in it, joined by `!`. */
    readonly path: string;
    readonly line: number;
    readonly column: number;
    /** Of a history: the commit that brought the request. */
    readonly commit: string | null;
}
/** One distinct credential with every place where it stands. */
export interface Finding {
    /** Stable over moves and renames: the first 16 hex digits of `sha256`. */
    readonly id: string;
    readonly kind: CredentialKind;
    readonly confidence: Confidence;
    readonly severity: Severity;
    readonly sha256: string;
    readonly redacted: string;
    readonly length: number;
    readonly environment: Environment;
    readonly encrypted: boolean;
    /** Id of the partner: of a secret or private key its API key, of an API key its secret. */
    readonly pair: string | null;
    readonly evidence: readonly Evidence[];
    /** Sum of the evidence's weights. */
    readonly score: number;
    readonly occurrences: readonly Occurrence[];
    /** Of history scans only. */
    readonly exposure: Exposure | null;
    /** Null unless it was asked for, and tried or to be tried. */
    readonly verification: Verification | null;
    readonly proof: Proof | null;
    readonly advice: readonly string[];
}
