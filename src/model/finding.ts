/**
 * The domain's types: what the detector, the policy and the reporters speak of. See the README's "Words".
 *
 * Raw credential values live in one type only, {@link SecretText}; no reporter accepts it, so the compiler keeps
 * the promise that no credential is ever written.
 */
import { inspect } from 'node:util';

export type CredentialKind = 'api-key' | 'secret-key' | 'private-key' | 'listen-key';
export type Confidence = 'high' | 'medium' | 'low';
export type Severity = 'critical' | 'high' | 'medium' | 'low' | 'info';

/** The Binance system a credential belongs to, as far as its context tells. Testnet and demo funds are not real. */
export type Environment = 'live' | 'testnet' | 'demo' | 'us' | 'unknown';

/** How the bytes around a credential were read. Nested readings are listed from the outside in. */
export type Reading =
  | 'utf-16le'
  | 'utf-16be'
  | 'base64'
  | 'base64url'
  | 'hex'
  | 'escape'
  | 'percent'
  | 'html-entity'
  | 'ansi'
  | 'quoted-printable'
  | 'joined'
  | 'length-prefix'
  | 'packed'
  | 'wrapped'
  | 'dump'
  | 'numbers'
  | 'compressed';

/** One named, weighted reason for or against a candidate. Weights are natural log odds; `detail` never holds a value. */
export interface Evidence {
  readonly signal: string;
  readonly weight: number;
  readonly detail: string;
}

/**
 * The characters of a credential. The value can be taken out with {@link SecretText.reveal} only; every implicit
 * way to a string (concatenation, JSON, util.inspect, an error's message) gives the redacted form.
 */
export class SecretText {
  readonly #value: string;
  constructor(value: string) {
    this.#value = value;
  }
  /** The raw characters. Call this only to hash, to compare, to mask or to sign. */
  reveal(): string {
    return this.#value;
  }
  toString(): string {
    return '[secret]';
  }
  toJSON(): string {
    return '[secret]';
  }
  [inspect.custom](): string {
    return '[secret]';
  }
}

/** The lower-case hex SHA-256 of a text's UTF-8 bytes or of bytes. */
export function sha256Hex(data: string | Uint8Array): string {
  // Loaded when there is something to hash: a hook that finds nothing does not wait for it.
  const { hash } = process.getBuiltinModule('node:crypto');
  return hash('sha256', data);
}

/** A place in a content. Lines and columns count from 1, columns in UTF-16 code units; offsets are bytes from 0. */
export interface Position {
  readonly offset: number;
  readonly endOffset: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  /** The column just behind the last character, on `endLine`. */
  readonly endColumn: number;
}

/** The masked line a credential stands on. `start` and `end` delimit the mask in `text`, in UTF-16 code units. */
export interface Snippet {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A credential at one place of one content: what detect() returns. Not yet judged by policy or by other contents. */
export interface Detection {
  readonly kind: CredentialKind;
  readonly value: SecretText;
  /** SHA-256 of the credential's characters; of the DER for a private key whose body decodes. */
  readonly sha256: string;
  /** At most 3 + 2 characters of the value; none of a private key. */
  readonly redacted: string;
  readonly length: number;
  readonly position: Position;
  /** The places that show the value, where something that is no part of it stands between them; else left out. */
  readonly pieces?: readonly { readonly start: number; readonly end: number }[];
  readonly reading: readonly Reading[];
  readonly evidence: readonly Evidence[];
  /** Sum of the evidence's weights: log odds that this is a Binance credential. */
  readonly score: number;
  readonly environment: Environment;
  /** An encrypted private key is of no use without its password. */
  readonly encrypted: boolean;
  /** SHA-256 of the partner of the other role, where this content shows which one it is. */
  readonly partner: string | null;
  /** True where Binance itself publishes this value as an example. */
  readonly documentedExample: boolean;
  /** A `binleaks:allow` comment stands on the line, or `binleaks:allow-next-line` on the line before. */
  readonly inlineAllowed: boolean;
  readonly snippet: Snippet;
}

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
  readonly place: Place;
  /** The commit that brought it, and the object it stands in; null outside of git's objects. */
  readonly commit: string | null;
  readonly blob: string | null;
  readonly snippet: Snippet;
}

/**
 * Where in a repository: a file's content; the message or author lines of a commit; a tag's message; a note; a stash; an
 * object that no ref reaches; the name of a file or a ref. Or, beside it, the text of an event: of a pull request, a comment.
 */
export type Place = 'file' | 'message' | 'tag' | 'note' | 'stash' | 'unreachable' | 'name' | 'event';

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

/** The systems a credential is tried against. Spot's live hosts, its testnet and demo; futures have hosts of their own. */
export type VerificationEnvironment = 'live' | 'testnet' | 'demo' | 'futures' | 'futures-testnet' | 'us';

/** What asking Binance told: see src/verify/verdict.ts. None of these means that a leak is harmless. */
export type Verdict = 'live' | 'live-key-only' | 'wrong-secret' | 'not-found' | 'refused' | 'inconclusive';

/** What verification learned of a credential, or of the pair it belongs to. */
export interface Verification {
  readonly verdict: Verdict;
  /** Where it is known; else the one that refused it, or the last one asked; null where none was. */
  readonly environment: VerificationEnvironment | null;
  /** Why, in whole sentences. Holds no value. */
  readonly reason: string;
  /** As Binance answers them, unknown ones included; null where no answer tells. */
  readonly permissions: Readonly<Record<string, boolean | number | string>> | null;
  readonly ipRestricted: boolean | null;
  /** ISO 8601, UTC: when the API key was created. */
  readonly createdAt: string | null;
  /** Whole days from then to the check. */
  readonly ageDays: number | null;
  /** ISO 8601, UTC. */
  readonly checkedAt: string;
}

/** What is wrong with a key for what its owner says it is used for. */
export interface KeyProblem {
  readonly problem: 'permission' | 'addresses' | 'age';
  /** Of a permission its name in Binance's answer. */
  readonly permission: string | null;
  /** A whole sentence. */
  readonly text: string;
}

/** What an owner wants to know of a key of their own: see src/policy/audit-key.ts. */
export interface KeyAudit {
  readonly profile: string;
  /** How many days a key of this profile should live; 0: it is deleted after use. */
  readonly rotationDays: number;
  /** Of the API key: its first 3 and last 2 characters, and the name that a finding of it has. */
  readonly redacted: string;
  readonly id: string;
  readonly verification: Verification;
  readonly problems: readonly KeyProblem[];
  /** What could not be judged, in whole sentences. */
  readonly unchecked: readonly string[];
  readonly advice: readonly string[];
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

export type SuppressionReason = 'baseline' | 'inline' | 'path' | 'documented-example' | 'config' | 'known';

/** A credential that would have been reported, were it not for the policy. */
export interface Suppressed {
  readonly id: string;
  readonly kind: CredentialKind;
  readonly sha256: string;
  readonly redacted: string;
  readonly reason: SuppressionReason;
  /** The allow entry's reason, the glob, or the comment's place. */
  readonly detail: string;
  readonly occurrences: readonly Occurrence[];
  /** Of a range, where a comment allows it: whether the range brings both. Someone should look at those. */
  readonly added?: boolean;
}

/** An entry of the policy that someone should look at. */
export interface PolicyNote {
  /** Past its date although its credential is still there; or no longer the credential of any finding. */
  readonly problem: 'expired' | 'unmatched';
  readonly where: 'config' | 'baseline';
  readonly sha256: string;
  readonly reason: string;
  readonly expires: string | null;
}

/** Something that should have been read and was not. Any of these makes a scan incomplete (exit code 2). */
export interface Skipped {
  readonly path: string;
  readonly reason: string;
}

/** What a scan passed over on purpose (.git, node_modules, ignored by the configuration): said, not an error. */
export interface Excluded {
  readonly path: string;
  readonly reason: string;
}

interface ScanStats {
  readonly bytes: number;
  readonly contents: number;
  readonly objects: number;
  readonly commits: number;
}

/** All that a scan has to say; every reporter is a pure function of this. */
export interface ScanResult {
  readonly source: 'files' | 'stream' | 'staged' | 'range' | 'history';
  readonly root: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
  readonly complete: boolean;
  readonly stats: ScanStats;
  readonly skipped: readonly Skipped[];
  readonly excluded: readonly Excluded[];
  /** At or above the threshold of the scan: what was seen to be able to withdraw, then most severe first, then by path. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  readonly policyNotes: readonly PolicyNote[];
  /** What a reader must know of how this was judged, in whole sentences. */
  readonly notes: readonly string[];
  /** How many credentials stayed under the threshold. */
  readonly belowThreshold: number;
}
