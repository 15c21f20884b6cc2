/** All that a scan has to say. */
import type { CredentialKind } from './detection.ts';
import type { Finding, Occurrence } from './finding.ts';
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
export {};
