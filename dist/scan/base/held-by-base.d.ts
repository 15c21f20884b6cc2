import type { CredentialKind } from '../../model/detection.ts';
import type { GitContext } from '../../git/run-git.ts';
import type { ArchiveLimits } from '../../sources/content.ts';
/** A value that is looked for. */
export interface SoughtValue {
    readonly sha256: string;
    readonly kind: CredentialKind;
    readonly value: string;
}
interface HeldOptions {
    readonly limits: ArchiveLimits;
    readonly signal: AbortSignal;
    /** Paths, as git has them, that are read first: what was there before most often still is. */
    readonly first: ReadonlySet<string>;
    /** Whether the clone may lack files of the revision, at the first of which git would stop. */
    readonly isPartial: boolean;
}
/**
 * The credentials (by SHA-256) that a revision's files or their names hold as a whole: found by the detector in whatever form
 * it reads, or standing there as they are, in hexadecimal, in base64, as PEM or as DER.
 */
export declare function heldAt(context: GitContext, revision: string, sought: readonly SoughtValue[], { limits, signal, first, isPartial }: HeldOptions): Promise<ReadonlySet<string>>;
export {};
