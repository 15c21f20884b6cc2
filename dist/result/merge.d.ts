import type { ContentPlace } from '../model/content-place.ts';
import type { Detection } from '../model/detection.ts';
import type { Occurrence, Proof } from '../model/finding.ts';
import type { PolicyInput } from '../policy/apply.ts';
/** A detection with the content it was found in. */
export interface Located extends ContentPlace {
    readonly detection: Detection;
    /** Default: a file. */
    readonly place?: Occurrence['place'];
    readonly commit?: string | null;
    readonly blob?: string | null;
}
/**
 * Merges detections by credential. A value that is credible in one place makes its other places occurrences too. `proofs`
 * are those of secrets, by SHA-256.
 */
export declare function mergeFindings(located: readonly Located[], proofs?: ReadonlyMap<string, Proof>): readonly PolicyInput[];
/** The name of a finding. */
export declare function idOf(sha256: string): string;
